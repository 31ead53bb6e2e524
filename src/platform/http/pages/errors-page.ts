import { PROBLEMS } from '#kernel/problem.js';
import { BASE_STYLE } from './page-style.js';
import { escapeHtml, type Page, toPage } from './page.js';

const STYLE = `${BASE_STYLE}
section{margin-top:2.4rem}
dl{margin:.6rem 0 0;border:1px solid var(--line);border-radius:8px;background:var(--panel);overflow:hidden}
dl>div{display:grid;grid-template-columns:4rem minmax(13rem,20rem) 1fr;gap:.4rem 1rem;padding:.65rem 1rem;border-top:1px solid var(--line)}
dl>div:first-child{border-top:0}
dl>div:target{background:var(--tint);box-shadow:inset 3px 0 var(--deep)}
dt{display:contents}
dt b{color:var(--warn);font-variant-numeric:tabular-nums}
dd{margin:0}
@media (max-width:42rem){dl>div{grid-template-columns:4rem 1fr}dd{grid-column:1/-1}}
`;

/** The page behind the `type` member of every error: one anchor for each code. */
export function errorsPage(): Page {
  const areas = new Map<string, string[]>();
  for (const [code, [status, title]] of Object.entries(PROBLEMS)) {
    const area = code.split('.', 1)[0] ?? code;
    areas.set(area, [...(areas.get(area) ?? []), entry(code, status, title)]);
  }
  const sections = [...areas].map(
    ([area, entries]) =>
      `<section><h2>${escapeHtml(area)}</h2><dl>${entries.join('\n')}</dl></section>`,
  );
  return toPage({
    language: 'en',
    title: 'Parecer: error codes',
    style: STYLE,
    body: `<main>
<p><a href="/">Parecer</a> · <a href="/docs">API reference</a></p>
<h1>Error codes</h1>
<p>Every request that fails is answered with <code>application/problem+json</code> (RFC 9457). Its <code>type</code> leads here, its <code>code</code> never changes its meaning, and <code>request_id</code> is what a support request should quote.</p>
${sections.join('\n')}
</main>`,
  });
}

function entry(code: string, status: number, title: string): string {
  const anchor = escapeHtml(code);
  return `<div id="${anchor}"><dt><b>${status}</b><a href="#${anchor}"><code>${anchor}</code></a></dt><dd>${escapeHtml(title)}.</dd></div>`;
}
