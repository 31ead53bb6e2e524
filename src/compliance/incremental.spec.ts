import fc from 'fast-check';
import { MACHINE_STAGES } from '#kernel/stages.js';
import { article, sentence } from '../../bench/compliance/prose.mjs';
import type { SentenceNotes } from './cfm/sentence-notes.js';
import type { SentenceReading } from './claims/claims.analyser.js';
import { RECOGNISERS } from './lgpd/recognisers.js';
import { recogniseNames } from './lgpd/names/names.js';
import { atField, isOwn, piecesOf } from './lgpd/pieces.js';
import { type Candidate, type ScannedField, scanField } from './lgpd/scan.js';
import type { Recall } from './memo.js';
import { plainArticle } from './plain-article.js';
import { type Memo, STAGE_ANALYSERS } from './stages.js';

/** Counts the work that had to be done. */
class Remembered<T> {
  private readonly known = new Map<string, { readonly value: T }>();
  worked = 0;

  readonly recall: Recall<T> = (key, work) => {
    const entry = this.known.get(key) ?? { value: this.afresh(work) };
    this.known.set(key, entry);
    return entry.value;
  };

  private afresh(work: () => T): T {
    this.worked += 1;
    return work();
  }
}

class Memory implements Memo {
  readonly read = {
    pieces: new Remembered<readonly Candidate[]>(),
    sentences: new Remembered<SentenceReading>(),
    notes: new Remembered<SentenceNotes>(),
  };
  readonly pieces = this.read.pieces.recall;
  readonly sentences = this.read.sentences.recall;
  readonly notes = this.read.notes.recall;

  get worked(): readonly number[] {
    return [this.read.pieces.worked, this.read.sentences.worked, this.read.notes.worked];
  }
}

function read(content: string, memo?: Memo): string {
  const snapshot = plainArticle(
    { title: 'Saúde em dia: o que mudou', content },
    {
      author: { name: 'Helena Andrade', professionalType: 'medico' },
      establishment: { name: 'Clínica Boa Vista' },
    },
  );
  return JSON.stringify(MACHINE_STAGES.map((stage) => STAGE_ANALYSERS[stage](snapshot, memo)));
}

/** What somebody does to a text: at a place (a share of its length) something is taken out and something put in. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    takes: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(900)),
    puts: fc.oneof(
      fc.nat(10_000).map(sentence),
      fc.constantFrom(
        '',
        'x',
        '\n\n',
        '\n',
        '. ',
        '<p>',
        '</p>',
        '<!--',
        '-->',
        '<a title="',
        '"',
        '&nbsp;',
        'CPF 529.982.247-25',
        'paciente ',
        'Dra. ',
        'nome;telefone;cidade\n',
        'não ',
        '\u200b',
        '😷',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

type Edit = typeof edits extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function edited(text: string, { at, takes, puts }: Edit): string {
  const index = Math.floor(at * text.length);
  return text.slice(0, index) + puts + text.slice(index + takes);
}

const articles = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 200, max: 24_000 }), fc.constantFrom('html', 'text'))
  .map(([seed, size, form]) => article(seed, size, form === 'html' ? 'html' : 'text'));

describe('a text that is read again after an edit', () => {
  it('gives what it gives when nothing is remembered, byte for byte', () => {
    fc.assert(
      fc.property(articles, edits, (text, changes) => {
        const memo = new Memory();
        let now = text;
        expect(read(now, memo)).toBe(read(now));
        for (const change of changes) {
          now = edited(now, change);
          expect(read(now, memo)).toBe(read(now));
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 8) },
    );
  });

  it('is read anew in the sentence and its neighbours only', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(9_999), (seed, at) => {
        const memo = new Memory();
        const text = article(seed, 60_000);
        read(text, memo);
        const [pieces = 0, sentences = 0, notes = 0] = memo.worked;
        const index = text.indexOf('. ', Math.floor((at / 10_000) * text.length * 0.98));
        read(`${text.slice(0, index)}, como se sabe${text.slice(index)}`, memo);
        const [piecesNow = 0, sentencesNow = 0, notesNow = 0] = memo.worked;
        expect(pieces).toBeGreaterThan(15);
        // its own piece, two on each side whose margins reach it, and one that is cut anew: of some forty
        expect(piecesNow - pieces).toBeLessThanOrEqual(6);
        expect(sentencesNow - sentences).toBeLessThanOrEqual(2);
        expect(notesNow - notes).toBeLessThanOrEqual(2);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the pieces of a field', () => {
  it('keep the surroundings that recognisers look at', () => {
    const known = { author: 'helena andrade', establishment: 'clinica boa vista' };
    const all = [...RECOGNISERS, (scan: ScannedField) => recogniseNames(scan, known)];
    const inOrder = (found: readonly Candidate[]): readonly string[] =>
      found.map((candidate) => JSON.stringify(candidate)).sort();
    fc.assert(
      fc.property(articles, (text) => {
        const scan = scanField('content', text);
        for (const recognise of all) {
          const inPieces = piecesOf(scan).flatMap((piece) =>
            recognise(piece.scan())
              .filter((candidate) => isOwn(piece, candidate))
              .map((candidate) => atField(piece, candidate)),
          );
          expect(inOrder(inPieces)).toEqual(inOrder(recognise(scan)));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('have every place exactly once, and a window around their own', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const scan = scanField('content', text);
        let at = 0;
        for (const piece of piecesOf(scan)) {
          const part = piece.scan();
          expect(piece.own.start).toBe(at);
          expect(piece.from).toBeLessThanOrEqual(piece.own.start);
          expect(piece.from + part.shadow.text.length).toBeGreaterThanOrEqual(piece.own.end);
          expect(part.shadow.text).toBe(
            scan.shadow.text.slice(piece.from, piece.from + part.shadow.text.length),
          );
          expect(part.shadow.starts).toHaveLength(part.shadow.text.length);
          at = piece.own.end;
        }
        expect(at).toBe(scan.shadow.text.length);
      }),
      { numRuns: 10 },
    );
  });
});
