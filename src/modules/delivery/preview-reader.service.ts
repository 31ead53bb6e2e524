import { Injectable } from '@nestjs/common';
import type { TenantId } from '#kernel/ids.js';
import { hashOfPreview } from '#platform/auth/preview-token.js';
import { problem } from '#kernel/problem.js';
import { systemScope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import type { ArticleRow } from './delivery.queries.js';
import { cleanText } from './delivery.service.js';
import { PREVIEW_QUERY } from './history.queries.js';
import { TenantDirectory } from './tenant-directory.js';

/** Beside what everybody may read of other articles: the one that the token names. */
const LEVELS = ['public', 'preview'] as const;

type PreviewRow = Pick<ArticleRow, 'article' | 'cleaned_by'>;

/** Shows one revision to who has its token. Nothing of it is remembered: a token that ends does so at once. */
@Injectable()
export class PreviewReader {
  constructor(
    private readonly tenants: TenantDirectory,
    private readonly db: Db,
  ) {}

  /**
   * The article as JSON text. The look is told to the trail before it is granted.
   * @throws Problem delivery.not_found, whatever is wrong with tenant or token
   */
  async read(tenantSlug: string, token: string, requestId: string): Promise<string> {
    const hash = hashOfPreview(token);
    const tenantId = hash === null ? null : await this.tenants.find(tenantSlug);
    if (hash === null || tenantId === null) throw problem('delivery.not_found');
    if (!(await this.isTold(tenantId, hash, requestId))) throw problem('delivery.not_found');
    const [row] = await this.db.readOnce<PreviewRow & object>(tenantId, LEVELS, PREVIEW_QUERY, [
      hash,
    ]);
    if (row === undefined) throw problem('delivery.not_found');
    return cleanText(row);
  }

  private async isTold(tenantId: TenantId, hash: Buffer, requestId: string): Promise<boolean> {
    const told = await this.db.runAs(systemScope(tenantId, 'preview', requestId), (tx) =>
      tx.one<{ stands: boolean }>('select app.use_preview($1) as stands', [hash]),
    );
    return told?.stands ?? false;
  }
}
