// What cleaning an article and finding its blocks costs, beside what sanitize-html alone takes. Needs `npm run build`.
//
// Articles of 2 kB and 33 kB as WordPress's editor writes them; medians of many rounds, one after the other. Time of
// the processor, so that a busy machine shows the same.
import sanitize from 'sanitize-html';
import { identifyBlocks } from '../dist/platform/html/block-ids.js';
import { sanitizeHtml } from '../dist/platform/html/sanitize-html.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 200);

const PARAGRAPH =
  '<!-- wp:paragraph -->\n<p>A pressão arterial deve ser medida em <strong>repouso</strong>, sentado &amp; sem conversar;' +
  ' valores de PA&nbsp;&lt;&nbsp;140/90 mmHg<sup><a href="#fn1">1</a></sup> são o alvo da <em>maioria</em>.</p>\n' +
  '<!-- /wp:paragraph -->\n\n';
const FIGURE =
  '<figure class="wp-block-image"><img src="/v1/media/0198c1f0-0000-7000-8000-000000000000/content" alt="Aparelho"/>' +
  '<figcaption>O aparelho</figcaption></figure>\n';

/** An article of about so many characters; each paragraph is another one. */
function article(size) {
  let text = '<h2>Como medir</h2>\n';
  for (let n = 0; text.length < size; n += 1) {
    text += n % 10 === 9 ? FIGURE : PARAGRAPH.replace('repouso', `repouso ${n}`);
  }
  return text;
}

function medianMs(work) {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  }).toSorted((one, other) => one - other);
  return times[Math.floor(times.length / 2)].toFixed(2);
}

const rows = [2_000, 33_000].map((size) => {
  const html = article(size);
  const stored = { html, blocks: identifyBlocks(html, null) };
  const edited = html.replace('repouso 3', 'completo repouso 3');
  const rewritten = html.replaceAll('repouso', 'descanso');
  const hostile = html.replace('<p>', '<p onclick="x()">');
  return {
    characters: html.length,
    blocks: stored.blocks.length,
    'sanitize-html alone': medianMs(() => sanitize(html)),
    'clean, kept as it was': medianMs(() => sanitizeHtml(html)),
    'clean, something taken out': medianMs(() => sanitizeHtml(hostile)),
    'blocks of a new text': medianMs(() => identifyBlocks(html, null)),
    'blocks after an edit': medianMs(() => identifyBlocks(edited, stored)),
    'blocks, all rewritten': medianMs(() => identifyBlocks(rewritten, stored)),
  };
});
for (const [name, value] of Object.entries(rows[0])) {
  console.log(
    `${name.padEnd(28)} ${String(value).padStart(8)} ${String(rows[1][name]).padStart(8)}`,
  );
}
console.log('times in ms of the processor');
