import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { SettingsDto, UpdateOwnTenantDto } from './dto/update-own-tenant.dto.js';
import { type OwnTenantRow, type OwnTenantView, toOwnTenantView } from './own-tenant.view.js';

/** Both versions only rise, so their sum tells every state of the two rows from every other. */
const OWN = `
  select t.id, t.slug, t.name, s.locale, s.cors_origins, s.lgpd_min_score, s.establishment, t.created_at,
         greatest(t.updated_at, s.updated_at) as updated_at, t.version + s.version as version
    from tenants t join tenant_settings s on s.tenant_id = t.id
   where t.id = app.current_tenant()`;

/** What a tenant's own administrator decides: its name and its settings. */
@Injectable()
export class OwnTenantService {
  constructor(private readonly db: Db) {}

  async get(): Promise<OwnTenantView> {
    return this.db.run(async (tx) => toOwnTenantView(await read(tx)));
  }

  /** @throws Problem tenant.stale */
  async update(
    version: number | null,
    { name, settings }: UpdateOwnTenantDto,
  ): Promise<OwnTenantView> {
    return this.db.run(async (tx) => {
      const own = await read(tx, 'for update');
      if (version !== null && version !== own.version) throw problem('tenant.stale');
      if (name !== undefined && name !== own.name) {
        await tx.change('update tenants set name = $2 where id = $1', [own.id, name]);
      }
      if (settings !== undefined) await change(tx, settings);
      return toOwnTenantView(await read(tx));
    });
  }
}

async function read(tx: Tx, lock = ''): Promise<OwnTenantRow> {
  const row = await tx.one<OwnTenantRow>(`${OWN} ${lock}`);
  // a grant or a race with the end of the tenant; whoever asks has nothing to look at any more
  if (row === null) throw problem('tenants.not_found');
  return row;
}

async function change(
  tx: Tx,
  { locale, cors_origins, thresholds, establishment }: SettingsDto,
): Promise<void> {
  const values = [
    locale ?? null,
    cors_origins ?? null,
    thresholds?.lgpd_min_score ?? null,
    establishment === undefined ? null : JSON.stringify(establishment),
  ];
  if (values.every((value) => value === null)) return;
  // what somebody takes back was never said: the view says null of both
  await tx.change(
    `update tenant_settings set locale = coalesce($1, locale), cors_origins = coalesce($2::text[], cors_origins),
            lgpd_min_score = coalesce($3::integer, lgpd_min_score),
            establishment = jsonb_strip_nulls(establishment || coalesce($4::jsonb, '{}'))
      where tenant_id = app.current_tenant()`,
    values,
  );
}
