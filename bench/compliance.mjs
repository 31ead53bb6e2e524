// What the analysers take, beside one plain pass over the same text that looks for words. Needs `npm run build`.
//
// Varied prose in Portuguese (compliance/prose.mjs), medians over texts of other seeds; time of the processor, so that a
// busy machine shows nearly the same, and of the thread that reads, for that is what somebody waits for. What the engine's
// own threads compile and clear away meanwhile is shown beside it. `npm run bench:compliance -- --quick` leaves out the texts
// of a megabyte.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plainArticle } from '../dist/compliance/plain-article.js';
import { STAGE_ANALYSERS } from '../dist/compliance/stages.js';
import { ThreadMemory } from '../dist/modules/workflow/check/thread-memory.js';
import { article, countWords, sentence } from './compliance/prose.mjs';
import { HOSTILE } from './compliance/hostile.mjs';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
});
const STAGES = Object.keys(STAGE_ANALYSERS);
const ROUNDS = 7;
const TENANT = '0198c1f0-0000-7000-8000-000000000000';

const OWN_THREAD = `/proc/self/task/${process.pid}/schedstat`;
const canTellThreads = existsSync(OWN_THREAD);

/** Milliseconds of the processor so far, of all threads and of this one; the kernel tells the latter on Linux alone. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  const all = (user + system) / 1_000;
  if (!canTellThreads) return { all, own: all };
  return { all, own: Number(readFileSync(OWN_THREAD, 'utf8').split(' ')[0]) / 1e6 };
}

function timesOf(work) {
  const began = processorTime();
  work();
  const ended = processorTime();
  return { all: ended.all - began.all, own: ended.own - began.own };
}

const spent = (work) => timesOf(work).own;

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** Medians of `rounds` times of `work(n)`; short work is done as often as makes a few milliseconds. */
function medianTimes(work, rounds = ROUNDS) {
  const once = spent(() => work(0));
  const repeats = Math.max(1, Math.ceil(5 / Math.max(once, 0.05)));
  const times = Array.from({ length: rounds }, (_, n) =>
    timesOf(() => {
      for (let i = 0; i < repeats; i += 1) work(n);
    }),
  );
  return {
    all: median(times.map(({ all }) => all)) / repeats,
    own: median(times.map(({ own }) => own)) / repeats,
  };
}

const medianMs = (work, rounds) => medianTimes(work, rounds).own;

const snapshotOf = (content) =>
  plainArticle(
    { title: 'O que muda no cuidado', content },
    {
      author: {
        name: 'Helena Andrade',
        professionalType: 'medico',
        professionalRegistry: 'CRM/SP 123456',
      },
      establishment: { name: 'Clínica Boa Vista' },
    },
  );

/** The reference: one pass of one expression. */
const plainPass = (text) => [...text.matchAll(/\p{L}+/gu)].length;

function ofWords(words) {
  return Array.from({ length: ROUNDS }, (_, seed) => {
    let text = article(seed + 1, words * 5);
    while (countWords(text) < words) text += article(seed + 101, 2_000);
    return text;
  });
}

const ofSize = (size) =>
  Array.from({ length: ROUNDS }, (_, seed) => article(seed + 1, size).slice(0, size));

function row(name, texts, work, budget) {
  const reference = medianMs((n) => plainPass(texts[n % texts.length]));
  const { own: ms, all } = medianTimes((n) => work(texts[n % texts.length]));
  const bound = budget === undefined ? '' : `  budget ${budget} ms${ms > budget ? '  OVER' : ''}`;
  console.log(
    `${name.padEnd(44)} ${ms.toFixed(2).padStart(9)} ms ${(ms / reference).toFixed(1).padStart(8)} × one pass${bound}; all threads ${all.toFixed(2)}`,
  );
  return ms;
}

const stage = (id) => (text) => STAGE_ANALYSERS[id](snapshotOf(text));

/** Types into the middle of an article that was read before, and checks it after each sentence. */
function incremental(words) {
  const memory = new ThreadMemory();
  const [start] = ofWords(words);
  let text = start;
  const check = () => {
    const snapshot = snapshotOf(text);
    const memo = memory.of(TENANT);
    for (const id of STAGES) STAGE_ANALYSERS[id](snapshot, memo);
  };
  const cold = spent(check);
  const times = Array.from({ length: 41 }, (_, n) => {
    const at = text.indexOf('. ', Math.floor(text.length * ((n * 0.37) % 1) * 0.95)) + 2;
    text = text.slice(0, at) + `${sentence(n + 1_000)} ` + text.slice(at);
    return timesOf(check);
  });
  const reference = medianMs(() => plainPass(text));
  const owns = times.map(({ own }) => own);
  const warm = median(owns);
  const worst = owns.toSorted((a, b) => a - b)[Math.floor(owns.length * 0.95)];
  const all = median(times.map((one) => one.all));
  console.log(
    `${`all three, ${words} words, first time`.padEnd(44)} ${cold.toFixed(2).padStart(9)} ms ${(cold / reference).toFixed(1).padStart(8)} × one pass`,
  );
  console.log(
    `${`all three, ${words} words, after a new sentence`.padEnd(44)} ${warm.toFixed(2).padStart(9)} ms ${(warm / reference).toFixed(1).padStart(8)} × one pass  budget 50 ms${warm > 50 ? '  OVER' : ''}; 95 % within ${worst.toFixed(1)} ms; all threads ${all.toFixed(1)}`,
  );
}

const before = process.resourceUsage().maxRSS;

// what the engine does with a function it has seldom seen is not what is measured
for (const text of [...ofSize(2_000), ...ofSize(20_000)]) for (const id of STAGES) stage(id)(text);

console.log('by length of text');
row('S.2.1, 2 kB', ofSize(2_000), stage('S.2.1'), 5);
row('S.2.1, 10,000 words', ofWords(10_000), stage('S.2.1'), 500);
row('S.3.1, 5,000 words', ofWords(5_000), stage('S.3.1'), 200);
row('S.4-1.1-3, 5,000 words', ofWords(5_000), stage('S.4-1.1-3'), 50);

console.log('\nwhile writing');
incremental(10_000);

console.log('\nms per kB, by length: flat where the time is linear');
const SIZES = options.quick ? [2, 10, 50, 200] : [2, 10, 50, 200, 1_000];
console.log(`${''.padEnd(12)}${SIZES.map((kb) => `${kb} kB`.padStart(10)).join('')}`);
for (const id of STAGES) {
  const cells = SIZES.map((kb) => {
    const texts = ofSize(kb * 1_000);
    const rounds = kb >= 200 ? 3 : ROUNDS;
    return medianMs((n) => stage(id)(texts[n % texts.length]), rounds) / kb;
  });
  const rest = cells.slice(1);
  console.log(
    `${id.padEnd(12)}${cells.map((ms) => ms.toFixed(3).padStart(10)).join('')}   longest ÷ 10 kB: ${(rest.at(-1) / rest[0]).toFixed(2)}`,
  );
}

console.log('\nhostile texts, ms per kB at 20 kB and 200 kB, all three');
for (const [name, make] of Object.entries(HOSTILE)) {
  const [small, large] = [20_000, 200_000].map((size) => {
    const snapshot = snapshotOf(make(size));
    return (1_000 * spent(() => STAGES.forEach((id) => STAGE_ANALYSERS[id](snapshot)))) / size;
  });
  console.log(
    `${name.padEnd(44)} ${small.toFixed(3).padStart(9)} ${large.toFixed(3).padStart(9)}   ${(large / small).toFixed(1)} ×`,
  );
}

const { maxRSS } = process.resourceUsage();
console.log(
  `\npeak memory ${Math.round(maxRSS / 1_024)} MB, ${Math.round((maxRSS - before) / 1_024)} MB of it for what is above`,
);
console.log('times in ms of the processor');
