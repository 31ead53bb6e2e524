import { BASE_STYLE } from './page-style.js';
import { escapeHtml, type Page, toPage } from './page.js';

/** What a visitor of a demo install may use to look around. */
export interface DemoDoor {
  readonly password: string;
  readonly tenants: readonly { readonly slug: string; readonly name: string }[];
  readonly platformAdmin: string;
}

const STYLE = `${BASE_STYLE}
header{display:grid;gap:.6rem;border-bottom:1px solid var(--line);padding-bottom:2.2rem}
.sign{display:flex;align-items:baseline;justify-content:space-between;gap:1rem;flex-wrap:wrap}
.sign small{color:var(--soft)}
.lead{font-size:1.25rem;max-width:44rem;margin:.4rem 0 0}
.lead+p{max-width:44rem}
section{margin-top:2.8rem}
section>p[lang=en]{margin-top:0}
.way{list-style:none;margin:1.2rem 0 0;padding:0;display:grid;gap:.7rem;grid-template-columns:repeat(auto-fit,minmax(10.4rem,1fr))}
.way li{background:var(--panel);border:1px solid var(--line);border-top:3px solid var(--deep);border-radius:8px;padding:.8rem .9rem}
.way b{display:block;color:var(--deep);font:600 .82rem/1.4 ui-monospace,Menlo,Consolas,monospace}
.way strong{display:block;line-height:1.3;margin:.15rem 0 .2rem}
.way span{display:block;font-size:.88rem;line-height:1.4;margin-top:.25rem}
.doors{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(13.4rem,1fr));margin-top:1.2rem}
.doors a:last-child{grid-column:span 2}
@media (max-width:32rem){.doors a:last-child{grid-column:auto}}
.doors a{display:block;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem;color:inherit;text-decoration:none}
.doors a:hover{border-color:var(--deep);background:var(--tint)}
.doors strong{display:block;color:var(--deep)}
.doors span{display:block;font-size:.9rem}
pre{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem;overflow-x:auto;margin:1rem 0 0}
table{border-collapse:collapse;width:100%;margin-top:1rem;background:var(--panel);border:1px solid var(--line);font-size:.93rem}
th,td{text-align:left;padding:.5rem .8rem;border-top:1px solid var(--line);vertical-align:top}
th{font-weight:600;border-top:0}
.scroll{overflow-x:auto}
footer{margin-top:3.2rem;border-top:1px solid var(--line);padding-top:1.2rem;color:var(--soft);font-size:.9rem}
`;

interface Stage {
  readonly code: string;
  readonly name: string;
  readonly pt: string;
  readonly en: string;
}

const WAY: readonly Stage[] = [
  {
    code: 'S.1.1',
    name: 'Redação',
    pt: 'O autor escreve e envia.',
    en: 'The author writes and submits.',
  },
  {
    code: 'S.2.1',
    name: 'LGPD',
    pt: 'Dados pessoais, com nota de 0 a 100.',
    en: 'Personal data, scored 0–100.',
  },
  {
    code: 'S.3.1',
    name: 'Afirmações',
    pt: 'Alegações médicas e suas fontes.',
    en: 'Medical claims and their sources.',
  },
  {
    code: 'S.4-1.1-3',
    name: 'CFM · Anvisa',
    pt: 'Regras dos conselhos; uma pessoa decide.',
    en: 'Council rules; a person decides.',
  },
  {
    code: 'S.5.1',
    name: 'Público',
    pt: 'Só a revisão aprovada sai.',
    en: 'Only the approved revision goes out.',
  },
];

interface Door {
  readonly href: string;
  readonly name: string;
  readonly pt: string;
  readonly en: string;
}

const README_SECTIONS =
  'início rápido · guia do parceiro · variáveis de ambiente · servidores próprios';

function doors(sampleTenant: string): readonly Door[] {
  return [
    {
      href: '/docs',
      name: 'Referência da API',
      pt: 'Todas as rotas, para experimentar na página.',
      en: 'Every route, ready to try out.',
    },
    {
      href: `/v1/delivery/${encodeURIComponent(sampleTenant)}/posts`,
      name: 'Amostra ao vivo',
      pt: 'O que um site parceiro recebe.',
      en: 'What a partner site receives.',
    },
    {
      href: '/openapi.json',
      name: 'openapi.json',
      pt: 'A descrição da API para programas.',
      en: 'The API description for programs.',
    },
    {
      href: '/docs/errors',
      name: 'Códigos de erro',
      pt: 'O que cada recusa quer dizer.',
      en: 'What each refusal means.',
    },
    {
      href: '/health/ready',
      name: 'Estado do serviço',
      pt: 'Banco e fila respondem?',
      en: 'Do database and queue answer?',
    },
    {
      href: '/admin/queues',
      name: 'Filas',
      pt: 'Somente para a administração da instalação.',
      en: 'For the administrator of the install.',
    },
    {
      href: '/docs/readme',
      name: 'README',
      pt: `Seções: ${README_SECTIONS}.`,
      en: 'Quick start, partner guide, settings, own servers.',
    },
  ];
}

/**
 * The page at `/`: what this is, and the doors that lead on. Portuguese first, English beside it. `address` is the one
 * the visitor came by.
 */
export function landingPage(version: string, demo: DemoDoor | null, address: string): Page {
  const sampleTenant = demo?.tenants[0]?.slug ?? 'minha-clinica';
  return toPage({
    language: 'pt-BR',
    title: 'Parecer',
    style: STYLE,
    body: `<main>
<header>
<div class="sign"><h1>Parecer</h1><small>versão ${escapeHtml(version)}</small></div>
<p class="lead">Publicação em saúde em que cada texto público foi lido, conferido e aprovado — e em que se pode provar por quem.</p>
<p lang="en">A multi-tenant headless CMS for healthcare publishing: clinics, hospitals and publishers write over REST, a compliance pipeline reads, a reviewer decides, partner sites fetch what was approved.</p>
</header>
<section>
<h2>O caminho de um artigo</h2>
<p lang="en">The way of an article</p>
<ol class="way">${WAY.map(stageItem).join('')}</ol>
</section>
<section>
<h2>Por onde começar</h2>
<p lang="en">Where to begin</p>
<nav class="doors">${doors(sampleTenant).map(doorLink).join('')}</nav>
</section>
${demo === null ? '' : demoSection(demo, address)}
<footer>Parecer — o nome que se dá, em português, à opinião escrita de um conselho ou de um revisor. <span lang="en">In Portuguese, the written opinion of a council or a reviewer.</span></footer>
</main>`,
  });
}

function stageItem({ code, name, pt, en }: Stage): string {
  return `<li><b>${code}</b><strong>${name}</strong><span>${pt}</span><span lang="en">${en}</span></li>`;
}

function doorLink({ href, name, pt, en }: Door): string {
  return `<a href="${href}"><strong>${name}</strong><span>${pt}</span><span lang="en">${en}</span></a>`;
}

function demoSection({ password, tenants, platformAdmin }: DemoDoor, address: string): string {
  const [first] = tenants;
  if (first === undefined) return '';
  const rows = tenants.map(
    ({ slug, name }) =>
      `<tr><td>${escapeHtml(name)}</td><td><code>editor@${escapeHtml(slug)}.example</code> <code>compliance_officer@${escapeHtml(slug)}.example</code> <code>medical_professional@${escapeHtml(slug)}.example</code> …</td></tr>`,
  );
  return `<section>
<h2>Dados de demonstração</h2>
<p lang="en">Demo data: every role signs in as <code>&lt;role&gt;@&lt;tenant&gt;.example</code></p>
<div class="scroll"><table>
<tr><th>Instituição</th><th>Entrar como</th></tr>
${rows.join('\n')}
<tr><td>Administração da instalação</td><td><code>${escapeHtml(platformAdmin)}</code></td></tr>
</table></div>
<p>Senha de todos: <code>${escapeHtml(password)}</code></p>
<pre>curl -s ${escapeHtml(address)}/v1/auth/login -H 'content-type: application/json' \\
  -d '{"email":"editor@${escapeHtml(first.slug)}.example","password":"${escapeHtml(password)}"}'</pre>
</section>`;
}
