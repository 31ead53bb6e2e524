import { LINK_SCRIPT } from './link-script.js';
import { BASE_STYLE } from './page-style.js';
import { type Page, toPage } from './page.js';

const STYLE = `${BASE_STYLE}
main{max-width:30rem}
h1{font-size:2.2rem}
form{margin-top:1.6rem;display:grid;gap:1.1rem}
label{display:block;font-weight:600}
label span{display:block;font-weight:400;font-size:.9rem}
input{display:block;width:100%;font:inherit;color:inherit;background:var(--panel);border:1px solid var(--soft);border-radius:8px;padding:.6rem .75rem;margin-top:.3rem}
input:focus-visible,button:focus-visible,summary:focus-visible{outline:3px solid var(--deep);outline-offset:2px}
button{font:inherit;font-weight:600;color:var(--ground);background:var(--deep);border:0;border-radius:8px;padding:.75rem 1rem;cursor:pointer}
button [lang=en]{color:inherit;font-weight:400}
button:disabled{opacity:.6;cursor:progress}
[role=status]{margin-top:1.4rem}
[role=status]:focus{outline:0}
[role=status]>p{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--deep);border-radius:8px;padding:.8rem 1rem}
[role=status]>p.no{border-left-color:var(--warn)}
[role=status] span{display:block}
[hidden]{display:none}
`;

/** A text in both languages. */
type Both = readonly [pt: string, en: string];

interface LinkPage {
  readonly path: string;
  /** Below v1/auth/. */
  readonly route: string;
  readonly title: Both;
  readonly lead: Both;
  readonly fields: string;
  readonly button: Both;
  /** What the page says when it went well, by the status of the answer. */
  readonly done: Readonly<Record<string, Both>>;
}

const PASSWORD_FIELD = `<label>Nova senha <span>De 12 a 128 caracteres; uma frase serve bem.</span><span lang="en">New password, 12 to 128 characters; a sentence will do.</span>
<input type="password" name="password" autocomplete="new-password" minlength="12" maxlength="128" required></label>`;

const PAGES: readonly LinkPage[] = [
  {
    path: '/accept-invitation',
    route: 'accept-invitation',
    title: ['Aceitar o convite', 'Accept the invitation'],
    lead: [
      'Escolha a senha com que você vai entrar. Ninguém além de você a conhece.',
      'Choose the password you will sign in with. Nobody but you knows it.',
    ],
    fields: `${PASSWORD_FIELD}
<details><summary>Outro nome ou outro e-mail <span lang="en">Another name or e-mail</span></summary>
<label>Nome <span lang="en">Name</span><input name="name" autocomplete="name" maxlength="255"></label>
<label>E-mail <span>Precisa ser confirmado lá.</span><span lang="en">It has to be confirmed there.</span><input type="email" name="email" autocomplete="email" maxlength="255"></label></details>`,
    button: ['Aceitar', 'Accept'],
    done: {
      accepted: [
        'Pronto: a sua conta existe. Entre com o e-mail do convite e a sua senha.',
        'Done: you have an account. Sign in with the invited e-mail and your password.',
      ],
      confirmation_sent: [
        'Falta um passo: abra o link que enviamos ao outro endereço.',
        'One step is left: open the link we sent to the other address.',
      ],
    },
  },
  {
    path: '/reset-password',
    route: 'reset-password',
    title: ['Nova senha', 'New password'],
    lead: [
      'Escolha uma nova senha. Todas as suas sessões serão encerradas.',
      'Choose a new password. All your sessions will end.',
    ],
    fields: PASSWORD_FIELD,
    button: ['Trocar a senha', 'Change the password'],
    done: {
      done: [
        'A senha foi trocada. Entre de novo com ela.',
        'The password was changed. Sign in with it.',
      ],
    },
  },
  {
    path: '/confirm-email',
    route: 'confirm-email',
    title: ['Confirmar o e-mail', 'Confirm the e-mail'],
    lead: ['Confirme que este endereço é seu.', 'Confirm that this address is yours.'],
    fields: '',
    button: ['Confirmar', 'Confirm'],
    done: {
      email_changed: [
        'Confirmado: a sua conta entra agora com este endereço.',
        'Confirmed: your account now signs in with this address.',
      ],
      invitation_accepted: [
        'Confirmado: a sua conta existe. Entre com este endereço e a sua senha.',
        'Confirmed: you have an account. Sign in with this address and your password.',
      ],
    },
  },
];

/** What every page may have to say when it did not go well. */
const REFUSALS: Readonly<Record<string, Both>> = {
  'auth.invalid_link': [
    'Este link não vale: já foi usado, expirou ou veio incompleto. Peça outro.',
    'This link is not valid: it was used, has run out or came incomplete. Ask for another.',
  ],
  'users.email_taken': [
    'Este e-mail já tem uma conta. Use outro endereço.',
    'This e-mail has an account already. Use another address.',
  ],
  'auth.busy': ['Muitos pedidos agora. Tente de novo.', 'Too many requests now. Try again.'],
  offline: ['O servidor não respondeu. Tente de novo.', 'The server did not answer. Try again.'],
};

/** The pages that links in mails lead to, by path: for whoever has a mailbox and a browser, and no front end yet. */
export function linkPages(): ReadonlyMap<string, Page> {
  return new Map(PAGES.map((page) => [page.path, build(page)]));
}

function build({ route, title, lead, fields, button, done }: LinkPage): Page {
  const said = [
    ...Object.entries(done).map(([name, text]) => says(name, text, '')),
    ...Object.entries(REFUSALS).map(([name, text]) => says(name, text, ' class="no"')),
    says('waiting', ['Um momento…', 'One moment…'], ''),
    `<p data-says="refused" class="no" hidden><span>Não foi aceito. <span lang="en">It was not accepted.</span></span><span lang="en" data-reason></span></p>`,
  ];
  return toPage({
    language: 'pt-BR',
    title: `Parecer: ${title[0]}`,
    style: STYLE,
    script: LINK_SCRIPT,
    body: `<main>
<h1>${title[0]}</h1>
<p lang="en">${title[1]}</p>
<p>${lead[0]}</p>
<p lang="en">${lead[1]}</p>
<noscript><p>Esta página precisa de JavaScript. <span lang="en">This page needs JavaScript.</span></p></noscript>
<form data-route="${route}" method="post">
${fields}
<button type="submit">${button[0]} · <span lang="en">${button[1]}</span></button>
</form>
<div role="status" tabindex="-1">${said.join('\n')}</div>
</main>`,
  });
}

function says(name: string, [pt, en]: Both, attributes: string): string {
  return `<p data-says="${name}"${attributes} hidden><span>${pt}</span><span lang="en">${en}</span></p>`;
}
