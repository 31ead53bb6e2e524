import type { GrantScope } from '#kernel/permissions.js';

/** What the tenant's administrators hear of a grant: see `app.grant_notices`. */
export const GRANT_NOTICES = ['requested', 'approved', 'used', 'ended'] as const;
export type GrantNotice = (typeof GRANT_NOTICES)[number];

/** What a letter says of a grant. */
export interface ToldGrant {
  readonly id: string;
  readonly tenant_name: string;
  readonly admin_id: string;
  readonly reason: string;
  readonly scope: readonly GrantScope[];
  readonly minutes: number;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
}

interface Words {
  readonly subject: string;
  readonly portuguese: string;
  readonly english: string;
}

const SCOPE_WORDS: Readonly<Record<GrantScope, string>> = {
  posts: 'publicações / posts',
  categories: 'categorias / categories',
  media: 'arquivos / files',
  users: 'pessoas / people',
  audit: 'trilha de auditoria / audit trail',
};

const WORDS: { readonly [Notice in GrantNotice]: (grant: ToldGrant) => Words } = {
  requested: ({ tenant_name, minutes }) => ({
    subject: `Pedido de acesso a ${tenant_name} / Access requested`,
    portuguese: `Um administrador da plataforma pede acesso de leitura aos dados de ${tenant_name} por ${minutes} minutos. Nada é mostrado sem a sua aprovação.`,
    english: `An administrator of the platform asks to read data of ${tenant_name} for ${minutes} minutes. Nothing is shown unless you approve.`,
  }),
  approved: ({ tenant_name, expires_at }) => ({
    subject: `Acesso a ${tenant_name} aprovado / Access approved`,
    portuguese: `O acesso de leitura a ${tenant_name} foi aprovado e termina em ${instant(expires_at)}. Pode ser revogado a qualquer momento.`,
    english: `Read access to ${tenant_name} was approved and ends at ${instant(expires_at)}. You may revoke it at any time.`,
  }),
  used: ({ tenant_name }) => ({
    subject: `Acesso a ${tenant_name} em uso / Access in use`,
    portuguese: `O acesso aprovado a ${tenant_name} foi usado pela primeira vez. Cada registro mostrado está na trilha de auditoria.`,
    english: `The access approved to ${tenant_name} was used for the first time. Every record shown is in the audit trail.`,
  }),
  ended: ({ tenant_name, expires_at, revoked_at }) => ({
    subject: `Acesso a ${tenant_name} encerrado / Access ended`,
    portuguese: `O acesso a ${tenant_name} terminou em ${instant(revoked_at ?? expires_at)}.`,
    english: `The access to ${tenant_name} ended at ${instant(revoked_at ?? expires_at)}.`,
  }),
};

/** Subject and text of one letter, Portuguese first. */
export function grantLetter(
  notice: GrantNotice,
  grant: ToldGrant,
): { readonly subject: string; readonly text: string } {
  const { subject, portuguese, english } = WORDS[notice](grant);
  const facts = [
    `Motivo / reason: ${grant.reason}`,
    `Alcance / scope: ${grant.scope.map((name) => SCOPE_WORDS[name]).join(', ')}`,
    `Administrador / administrator: ${grant.admin_id}`,
    `Detalhes / details: /v1/tenant/access-grants/${grant.id}`,
  ];
  return { subject, text: `${portuguese}\n\n${english}\n\n${facts.join('\n')}\n` };
}

function instant(at: Date | null): string {
  return at === null ? '' : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
