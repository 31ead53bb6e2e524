import fc from 'fast-check';
import { plainArticle } from '../plain-article.js';
import type { Finding, Severity } from '../types.js';
import { analyseCfm } from './cfm.analyser.js';
import { CFM_RULES } from './rule-table.js';
import {
  applyPolicy,
  NO_POLICY,
  policyFaults,
  severer,
  type OwnPhrase,
  type RulePolicy,
} from './rule-policy.js';

const PHRASE: OwnPhrase = {
  key: 'no-rejuvenate',
  words: 'rejuvenescimento íntimo',
  severity: 'M',
  message: { pt: 'Expressão que a clínica não usa.', en: 'Words the clinic does not use.' },
  suggestion: { pt: 'Diga o nome do procedimento.', en: 'Name the procedure.' },
  fields: [],
};

const article = plainArticle({
  title: 'Rejuvenescimento  Íntimo',
  content:
    '<p>O seu resultado é garantido.</p><p>REJUVENESCIMENTO&nbsp;<b>&iacute;ntimo</b> aqui.</p>',
});

const policyOf = (own: Partial<RulePolicy>): RulePolicy => ({
  ...NO_POLICY,
  ruleSet: '2026.11.2',
  ...own,
});

describe('applyPolicy', () => {
  const { findings } = analyseCfm(article);

  it('without a policy answers what it was given', () => {
    expect(applyPolicy(findings, NO_POLICY, article)).toEqual(findings);
  });

  it('finds own words whatever their capitals, accents, tags and gaps, where they stand in the original', () => {
    const own = applyPolicy([], policyOf({ phrases: [PHRASE] }), article);
    expect(own.map(({ rule, field }) => [rule, field])).toEqual([
      ['TENANT-NO-REJUVENATE', 'title'],
      ['TENANT-NO-REJUVENATE', 'content'],
    ]);
    const [inTitle, inContent] = own;
    expect(article.fields.title?.slice(inTitle?.start, inTitle?.end)).toBe(
      'Rejuvenescimento  Íntimo',
    );
    expect(article.fields.content?.slice(inContent?.start, inContent?.end)).toBe(
      'REJUVENESCIMENTO&nbsp;<b>&iacute;ntimo',
    );
  });

  it('looks only at the fields a phrase names, at whole words, and never reads it as a pattern', () => {
    const inTitle = policyOf({ phrases: [{ ...PHRASE, fields: ['title'] }] });
    expect(applyPolicy([], inTitle, article)).toHaveLength(1);
    const count = (words: string, content: string): number =>
      applyPolicy([], policyOf({ phrases: [{ ...PHRASE, words }] }), plainArticle({ content }))
        .length;
    expect(count('íntimo', 'intimorato')).toBe(0);
    expect(count('.*', 'qualquer coisa')).toBe(0);
    expect(count('(a+)+', 'aaaa (a+)+ aaaa')).toBe(1);
    expect(count('   ', 'a   b')).toBe(0);
    expect(count('de', 'de '.repeat(10_000))).toBe(50);
  });

  it('raises a severity and never lowers one', () => {
    const given = [
      { ...findings[0], rule: 'X', severity: 'm' },
      { ...findings[0], rule: 'Y', severity: 'B' },
    ] as const satisfies readonly Partial<Finding>[];
    const complete = given.flatMap((one) =>
      findings[0] === undefined ? [] : [{ ...findings[0], ...one }],
    );
    expect(complete).toHaveLength(2);
    const under = applyPolicy(complete, policyOf({ atLeast: { X: 'M', Y: 'm' } }), article);
    expect(under.map(({ severity }) => severity)).toEqual(['M', 'B']);
  });

  it('holds for any policy: no finding lost, none milder', () => {
    const severity = fc.constantFrom<Severity>('B', 'M', 'm');
    const text = fc.string({ maxLength: 30, unit: 'grapheme' });
    const localized = fc.record({ pt: text, en: text });
    const rule = fc.oneof(
      fc.constantFrom('CFM-11-GUARANTEE', 'toString', '__proto__', 'constructor'),
      text,
    );
    const finding = fc.record({
      rule,
      severity,
      stage: fc.constant('S.4-1.1-3' as const),
      field: fc.constantFrom('title', 'content'),
      start: fc.nat(20),
      end: fc.nat(40),
      message: localized,
      suggestion: localized,
      source: text,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const phrase = fc.record({
      key: text,
      words: text,
      severity,
      message: localized,
      suggestion: localized,
      fields: fc.array(fc.constantFrom('title', 'content', 'seo'), { maxLength: 2 }),
    });
    const policy = fc.record({
      ruleSet: text,
      atLeast: fc.dictionary(rule, severity),
      phrases: fc.array(phrase, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 8 }), policy, text, (before, own, content) => {
        const snapshot = plainArticle({ title: content, content: content.repeat(3) });
        const after = applyPolicy(before, own, snapshot);
        before.forEach((one, index) => {
          const same = after[index];
          expect(same).toEqual({ ...one, severity: same?.severity });
          expect(severer(one.severity, same?.severity ?? 'm')).toBe(same?.severity);
        });
        for (const extra of after.slice(before.length)) expect(extra.rule).toMatch(/^TENANT-/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('policyFaults', () => {
  const known = new Set(CFM_RULES.map(({ id }) => id));

  it('finds nothing wrong with a good policy', () => {
    const policy = policyOf({ atLeast: { 'CFM-SENS-HYPE': 'B' }, phrases: [PHRASE] });
    expect(policyFaults(policy, known)).toEqual([]);
  });

  it.each<[string, Partial<RulePolicy>, string, string]>([
    ['a rule nobody has', { atLeast: { 'CFM-NO': 'B' } }, '/atLeast/CFM-NO', 'unknown-rule'],
    ['a key with capitals', { phrases: [{ ...PHRASE, key: 'Não' }] }, '/phrases/0/key', 'key'],
    ['no words', { phrases: [{ ...PHRASE, words: ' - ' }] }, '/phrases/0/words', 'words'],
    [
      'words that are nothing but markup',
      { phrases: [{ ...PHRASE, words: '<strong> &nbsp;' }] },
      '/phrases/0/words',
      'words',
    ],
    [
      'a word four times, in whatever capitals',
      { phrases: [{ ...PHRASE, words: 'já já Já JÁ vai' }] },
      '/phrases/0/words',
      'repeated-word',
    ],
    [
      'long words',
      { phrases: [{ ...PHRASE, words: 'a'.repeat(121) }] },
      '/phrases/0/words',
      'words',
    ],
    [
      'an empty message',
      { phrases: [{ ...PHRASE, message: { pt: '', en: 'x' } }] },
      '/phrases/0/message',
      'message',
    ],
    ['a key twice', { phrases: [PHRASE, PHRASE] }, '/phrases/1/key', 'duplicate-key'],
  ])('%s', (_name, own, pointer, reason) => {
    expect(policyFaults(policyOf(own), known)).toEqual([{ pointer, reason }]);
  });

  it('refuses more phrases than a report can carry', () => {
    const phrases = Array.from({ length: 201 }, (_, index) => ({ ...PHRASE, key: `k${index}` }));
    expect(policyFaults(policyOf({ phrases }), known)).toEqual([
      { pointer: '/phrases', reason: 'too-many' },
    ]);
  });
});
