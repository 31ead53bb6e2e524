import { STAGE_ANALYSERS } from './stages.js';
import { plainArticle } from './plain-article.js';
import type { ArticleSnapshot } from './types.js';

/** Pieces that expressions with a choice in them like to read in many ways. */
const PIECES = [
  'a',
  '1',
  ' ',
  '\n',
  '.',
  '-',
  '/',
  '(',
  '"',
  '<',
  '&',
  '@',
  ',',
  'é',
  '11 9',
  '1.',
  '1/',
  'a.',
  'a@',
  'a-',
  'a ',
  'de da ',
  'Dr. ',
  'CRM ',
  'R$ 1',
  'http://a.',
  'Ana ',
  'ANA ',
  'cura ',
  'não ',
  '100% ',
  'rua ',
  'PMID ',
  '[1]',
  'doi:10.',
  '<a href="',
  '<p',
  '&#',
  '***',
  '…',
  '\u0301',
  '\u200b',
  '123.',
  '<b>1</b>',
];
const LENGTH = 20_000;
/** The pipeline gives a stage 20 seconds; a busy machine must not fail it. */
const MAX_MS = 12_000;

const snapshotOf = (content: string): ArticleSnapshot =>
  plainArticle({ title: 'Título', content }, { author: { name: 'Ana' } });

describe('texts made to take long', () => {
  it.each(PIECES)('are read in time: %j', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    for (const analyse of Object.values(STAGE_ANALYSERS)) {
      const began = performance.now();
      analyse(snapshotOf(`${text}!`));
      expect(performance.now() - began).toBeLessThan(MAX_MS);
    }
  });
});
