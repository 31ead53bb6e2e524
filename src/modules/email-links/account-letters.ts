import { bilingualLetter } from '#platform/mail/letter.js';
import type { Mail } from '#platform/mail/mail.js';

/** The link that lets somebody choose a new password. */
export function resetLetter(email: string, link: string): Mail {
  return bilingualLetter(
    email,
    {
      subject: 'Nova senha',
      paragraphs: [
        'Olá,',
        'alguém, talvez você, pediu uma nova senha para este endereço. Para escolhê-la, abra, dentro de 30 minutos:',
        link,
        'Se não foi você, ignore esta mensagem: a sua senha continua a mesma.',
      ],
    },
    {
      subject: 'New password',
      paragraphs: [
        'Hello,',
        'somebody, perhaps you, asked for a new password for this address. To choose it, open within 30 minutes:',
        link,
        'If it was not you, ignore this message: your password stays as it is.',
      ],
    },
  );
}

/** After the fact, so that nobody's password changes behind his back. */
export function passwordChangedLetter(email: string): Mail {
  return bilingualLetter(
    email,
    {
      subject: 'A sua senha foi trocada',
      paragraphs: [
        'Olá,',
        'a senha da sua conta foi trocada agora, com um link enviado a este endereço. Todas as sessões foram encerradas; entre de novo com a nova senha.',
        'Se não foi você, peça já outra senha e avise a administração: alguém lê o seu e-mail.',
      ],
    },
    {
      subject: 'Your password was changed',
      paragraphs: [
        'Hello,',
        'the password of your account was changed just now, with a link that was sent to this address. All sessions have ended; sign in with the new password.',
        'If it was not you, ask for another password at once and tell your administrator: somebody reads your mail.',
      ],
    },
  );
}

/** To the new address, which its owner has to confirm. */
export function confirmAddressLetter(email: string, link: string): Mail {
  return bilingualLetter(
    email,
    {
      subject: 'Confirme o seu novo e-mail',
      paragraphs: [
        'Olá,',
        'este endereço foi indicado como o novo e-mail de uma conta do Parecer. Para confirmar que ele é seu, abra, dentro de 24 horas:',
        link,
        'Até lá vale o endereço antigo. Se não foi você, ignore esta mensagem.',
      ],
    },
    {
      subject: 'Confirm your new e-mail',
      paragraphs: [
        'Hello,',
        'this address was named as the new e-mail of a Parecer account. To confirm that it is yours, open within 24 hours:',
        link,
        'Until then the old address holds. If it was not you, ignore this message.',
      ],
    },
  );
}

/** To the old address, when a change is asked for. */
export function changeRequestedLetter(oldEmail: string, newEmail: string): Mail {
  return bilingualLetter(
    oldEmail,
    {
      subject: 'Pedido de troca de e-mail',
      paragraphs: [
        'Olá,',
        `foi pedido, com a sua senha, que a sua conta passe a entrar com outro endereço: ${newEmail}. A troca só vale depois de confirmada lá.`,
        'Se não foi você, troque a sua senha agora.',
      ],
    },
    {
      subject: 'E-mail change requested',
      paragraphs: [
        'Hello,',
        `it was asked, with your password, that your account sign in with another address: ${newEmail}. The change holds only once it is confirmed there.`,
        'If it was not you, change your password now.',
      ],
    },
  );
}

/** To the old address, when the change was confirmed. */
export function addressChangedLetter(oldEmail: string, newEmail: string): Mail {
  return bilingualLetter(
    oldEmail,
    {
      subject: 'O seu e-mail foi trocado',
      paragraphs: [
        'Olá,',
        `a sua conta entra agora com ${newEmail}; este endereço não vale mais. As outras sessões foram encerradas.`,
        'Se não foi você, avise já a administração.',
      ],
    },
    {
      subject: 'Your e-mail was changed',
      paragraphs: [
        'Hello,',
        `your account now signs in with ${newEmail}; this address is no longer good. Other sessions have ended.`,
        'If it was not you, tell your administrator at once.',
      ],
    },
  );
}
