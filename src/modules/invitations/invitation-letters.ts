import type { TenantRole } from '#kernel/permissions.js';
import { bilingualLetter, nameInLetter } from '#platform/mail/letter.js';
import type { Mail } from '#platform/mail/mail.js';

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly role: TenantRole;
  readonly tenantName: string;
  /** null: the install itself invites. */
  readonly inviter: string | null;
  readonly link: string;
}

const ROLE_NAMES: Readonly<Record<TenantRole, readonly [pt: string, en: string]>> = {
  subscriber: ['assinante', 'subscriber'],
  contributor: ['colaborador(a)', 'contributor'],
  author: ['autor(a)', 'author'],
  editor: ['editor(a)', 'editor'],
  administrator: ['administrador(a)', 'administrator'],
  medical_professional: ['profissional de saúde', 'medical professional'],
  medical_admin: ['responsável médico(a)', 'medical administrator'],
  compliance_officer: ['responsável pela conformidade', 'compliance officer'],
};

/** For somebody who has no account yet. */
export function invitationLetter(invited: Invited): Mail {
  return letter(
    invited,
    'Para aceitar, escolha a sua senha neste endereço, que vale por sete dias e uma única vez:',
    'To accept, choose your password at this address, which is good for seven days and for one use:',
  );
}

/** For somebody whose address signs in elsewhere: an address belongs to one account. */
export function invitationElsewhereLetter(invited: Invited): Mail {
  return letter(
    invited,
    'Este endereço de e-mail já entra no Parecer por outra instituição, e um endereço só pode ter uma conta. ' +
      'Você pode aceitar este convite com outro endereço seu; o link vale por sete dias e uma única vez:',
    'This e-mail address already signs in to Parecer at another institution, and an address can have one account only. ' +
      'You can accept this invitation with another address of yours; the link is good for seven days and for one use:',
  );
}

function letter(invited: Invited, howPt: string, howEn: string): Mail {
  const [rolePt, roleEn] = ROLE_NAMES[invited.role];
  const tenant = nameInLetter(invited.tenantName);
  const inviter = invited.inviter === null ? null : nameInLetter(invited.inviter);
  return bilingualLetter(
    invited.email,
    {
      subject: tenant === null ? 'Convite para o Parecer' : `Convite: ${tenant}`,
      paragraphs: [
        greeting('Olá', invited.name),
        `${inviter ?? 'A administração'} convidou você para trabalhar ${tenant === null ? 'no Parecer' : `em ${tenant}, no Parecer`}, como ${rolePt}.`,
        howPt,
        invited.link,
        'Se você não esperava este convite, ignore esta mensagem: sem a sua senha nada acontece.',
      ],
    },
    {
      subject: tenant === null ? 'Invitation to Parecer' : `Invitation: ${tenant}`,
      paragraphs: [
        greeting('Hello', invited.name),
        `${inviter ?? 'The administration'} has invited you to work ${tenant === null ? 'with Parecer' : `at ${tenant}, with Parecer`}, as ${roleEn}.`,
        howEn,
        invited.link,
        'If you did not expect this invitation, ignore this message: without your password nothing happens.',
      ],
    },
  );
}

/** To the other address with which somebody accepts: nothing is made before its owner says so. */
export function confirmInvitationLetter(email: string, tenantName: string, link: string): Mail {
  const tenant = nameInLetter(tenantName) ?? 'Parecer';
  return bilingualLetter(
    email,
    {
      subject: 'Confirme o seu e-mail',
      paragraphs: [
        'Olá,',
        `este endereço foi indicado para aceitar um convite (${tenant}). Para confirmar que ele é seu e concluir, abra, dentro de 24 horas:`,
        link,
        'Se não foi você, ignore esta mensagem: nenhuma conta será criada.',
      ],
    },
    {
      subject: 'Confirm your e-mail',
      paragraphs: [
        'Hello,',
        `this address was named to accept an invitation (${tenant}). To confirm that it is yours, and to finish, open within 24 hours:`,
        link,
        'If it was not you, ignore this message: no account will be made.',
      ],
    },
  );
}

function greeting(word: string, name: string): string {
  const known = nameInLetter(name);
  return known === null ? `${word},` : `${word}, ${known},`;
}
