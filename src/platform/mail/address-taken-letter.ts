import { bilingualLetter } from './letter.js';
import type { Mail } from './mail.js';

/**
 * To an address that somebody wants to use for an account and that has one already. The asker is answered as ever; only the
 * reader of the address learns of it.
 */
export function addressTakenLetter(email: string): Mail {
  return bilingualLetter(
    email,
    {
      subject: 'Este e-mail já tem uma conta',
      paragraphs: [
        'Olá,',
        'alguém, talvez você, quis usar este endereço de e-mail para outra conta no Parecer. Ele já entra no Parecer, e um endereço só pode ter uma conta; nada foi mudado.',
        'Se foi você, use outro endereço. Se não foi, ignore esta mensagem.',
      ],
    },
    {
      subject: 'This e-mail has an account already',
      paragraphs: [
        'Hello,',
        'somebody, perhaps you, wanted to use this e-mail address for another account with Parecer. It already signs in, and an address can have one account only; nothing was changed.',
        'If it was you, use another address. If it was not, ignore this message.',
      ],
    },
  );
}
