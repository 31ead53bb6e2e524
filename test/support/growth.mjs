// What a reader takes for a text and for one eight times as long, and what the limiter keeps of a million addresses.
//
// In a process of its own and on the compiled code: a worker of the tests has loaded every module a hundred times, and V8
// compiles expressions worse in a process that holds very much of their code. Prints { spent: { name: [short, long] },
// kept: bytes }, times in milliseconds of the processor.
import { plainArticle } from '../../dist/compliance/plain-article.js';
import { analyseLgpd } from '../../dist/compliance/lgpd/lgpd.analyser.js';
import { RECOGNISERS } from '../../dist/compliance/lgpd/recognisers.js';
import { scanField } from '../../dist/compliance/lgpd/scan.js';
import { STAGE_ANALYSERS } from '../../dist/compliance/stages.js';
import { RateLimiter } from '../../dist/platform/rates/rate-limiter.js';

const SHORT = 20_000;
const LONG = 8 * SHORT;

const PARAGRAPH =
  '<p>A hipertens&atilde;o atinge 30% dos adultos. A paciente <b>Luana Prado</b>, CPF 529.982.2\u200b47–25, ' +
  'mora na Rua das Flores, 123 - Centro, Campinas, tel. (11) 98765-4321. O seu resultado é garantido. ' +
  'Esta pomada cura a psoríase para sempre. Veja PMID 98765432100.</p>\n';

const articleOf = (content) =>
  plainArticle(
    { title: 'Pressão alta: o que fazer', content },
    {
      author: { name: 'Ana Lima', professionalRegistry: 'CRM/SP 123', professionalType: 'medico' },
      establishment: { name: 'Clínica Boa Vida' },
    },
  );

const STAGE_PIECES = [
  PARAGRAPH,
  '1234 5678 ',
  'Ana Maria de Souza ',
  '<a ="',
  'o tratamento do paciente ',
  'cpf 529.982.247-25 ',
];

const NAME_PIECES = [
  'ANA ',
  'ana ',
  'Ana Souza, ',
  'Paciente Ana Souza. ',
  'Ana: oi\n',
  'SOUZA, Ana\n',
];

const RECOGNISER_PIECES = [
  'ANA ',
  'PMID ',
  '1',
  '1 ',
  '12345678901 ',
  'CPF: ',
  'CPF 529.982.247-25\n',
  '12/03/2020 ',
  'Rua A 1, ',
  'telefone ',
  'CPF,RG\n',
  'a@b.',
  'de 92 anos ',
  'mora em Recife, ',
  '?\nAna: ',
  '<li>1',
];

const READERS = [
  ...Object.entries(STAGE_ANALYSERS).map(([stage, analyse]) => ({
    name: `stage ${stage}`,
    pieces: STAGE_PIECES,
    read: (text) => analyse(articleOf(text)),
  })),
  {
    name: 'names',
    pieces: NAME_PIECES,
    read: (text) => analyseLgpd(plainArticle({ content: text })),
  },
  {
    name: 'recognisers',
    pieces: RECOGNISER_PIECES,
    read: (text) => {
      const scan = scanField('content', text);
      for (const recognise of RECOGNISERS) recognise(scan);
    },
  },
];

function cheapest(read, text, times) {
  const all = Array.from({ length: times }, () => {
    const began = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  });
  return Math.min(...all);
}

const repeated = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const spent = {};
for (const { name, pieces, read } of READERS) {
  for (const piece of pieces) {
    const short = cheapest(read, repeated(piece, SHORT), 3);
    const long = cheapest(read, repeated(piece, LONG), 2);
    spent[`${name}: ${JSON.stringify(piece.slice(0, 30))}`] = [short, long];
  }
}

function keptOfAddresses() {
  // no address comes twice, so nobody asks the counts
  const limiter = new RateLimiter({ take: () => Promise.reject(new Error('asked')) }, () => 0);
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < 1_000_000; n += 1) void limiter.take(`network:${n}::/64`, 60_000);
  globalThis.gc();
  return { size: limiter.size, bytes: process.memoryUsage().heapUsed - before };
}

console.log(JSON.stringify({ spent, kept: keptOfAddresses() }));
