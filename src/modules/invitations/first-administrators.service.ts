import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/db/tx.js';
import { normalAddress } from '#platform/mail/mail-address.js';
import { InvitationComposer } from './invitation-composer.js';

export interface FirstAdministrator {
  readonly email: string;
  readonly name: string;
}

/** The invitations that the install itself sends: a tenant cannot invite its first administrator. */
@Injectable()
export class FirstAdministratorsService {
  constructor(private readonly composer: InvitationComposer) {}

  /** Makes a tenant and invites its administrator, in the transaction of an administrator of the install; gives its id. */
  async found(
    tx: Tx,
    { slug, name }: { readonly slug: string; readonly name: string },
    administrator: FirstAdministrator,
  ): Promise<string> {
    const email = normalAddress(administrator.email);
    const link = this.compose(administrator, email, name);
    const born = await tx.one<{ readonly id: string }>(
      'select app.create_tenant($1, $2, $3, $4, $5, $6::interval, $7, $8, $9, $10) as id',
      [slug, name, email, administrator.name, ...link],
    );
    if (born === null) throw new Error('create_tenant gave no id');
    return born.id;
  }

  /** Invites an administrator of a tenant that has none; the constraint tenants_has_administrator_check refuses others. */
  async invite(
    tx: Tx,
    tenant: { readonly id: string; readonly name: string },
    administrator: FirstAdministrator,
  ): Promise<void> {
    const email = normalAddress(administrator.email);
    const link = this.compose(administrator, email, tenant.name);
    await tx.query(
      'select app.invite_administrator($1, $2, $3, $4, $5::interval, $6, $7, $8, $9)',
      [tenant.id, email, administrator.name, ...link],
    );
  }

  private compose({ name }: FirstAdministrator, email: string, tenantName: string) {
    return this.composer.compose({ email, name, role: 'administrator', tenantName, inviter: null });
  }
}
