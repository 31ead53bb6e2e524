import type { Mail } from '#platform/mail/mail.js';

interface Deletion {
  readonly to: string;
  readonly tenantName: string;
  readonly slug: string;
  readonly dueAt: Date;
  /** Whether the install asked for it, or the tenant itself. */
  readonly askedBy: 'install' | 'tenant';
}

/** Told to both sides: what will happen, when, and how to stop it. */
export function deletionLetter({ to, tenantName, slug, dueAt, askedBy }: Deletion): Mail {
  const pt = dueAt.toLocaleDateString('pt-BR', { timeZone: 'America/Sao_Paulo' });
  const en = dueAt.toISOString().slice(0, 10);
  const byPt =
    askedBy === 'install' ? 'pela administração da instalação' : 'pela própria instituição';
  const byEn =
    askedBy === 'install' ? 'by the administration of the install' : 'by the institution itself';
  return {
    to,
    subject: `Exclusão de ${tenantName} marcada para ${pt}`,
    text: `A exclusão de ${tenantName} (${slug}) foi pedida ${byPt}.

A partir de ${pt}, todos os conteúdos, arquivos e contas serão apagados e não poderão ser recuperados. Até lá o acesso
fica suspenso. Para impedir a exclusão, fale com a administração da instalação antes dessa data.

--

The deletion of ${tenantName} (${slug}) was asked for ${byEn}.

From ${en} on, all content, files and accounts will be removed for good. Until then nobody can sign in. To stop the
deletion, write to the administration of the install before that day.
`,
  };
}

/** Told to the tenant's administrators when the deletion does not take place. */
export function deletionCancelledLetter({
  to,
  tenantName,
  slug,
}: Pick<Deletion, 'to' | 'tenantName' | 'slug'>): Mail {
  return {
    to,
    subject: `Exclusão de ${tenantName} cancelada`,
    text: `A exclusão de ${tenantName} (${slug}) foi cancelada. Nada foi apagado.

--

The deletion of ${tenantName} (${slug}) was cancelled. Nothing was removed.
`,
  };
}
