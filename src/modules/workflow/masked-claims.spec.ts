import { analyseLgpd } from '#compliance/lgpd/lgpd.analyser.js';
import { plainArticle } from '#compliance/plain-article.js';
import { STAGE_ANALYSERS } from '#compliance/stages.js';
import type { ArticleSnapshot, PersonalDataSpan } from '#compliance/types.js';
import { analyse } from './analyse.js';
import { withMaskedClaims } from './masked-claims.js';

const CPFS = ['529.982.247-25', '111.444.777-35'] as const;
const article = (fields: Readonly<Record<string, string>>): ArticleSnapshot => plainArticle(fields);

function claimsOf(snapshot: ArticleSnapshot, known?: readonly PersonalDataSpan[]): string[] {
  const result = withMaskedClaims(STAGE_ANALYSERS['S.3.1'](snapshot), snapshot, known);
  if (result.stage !== 'S.3.1') throw new Error('another stage');
  return Object.values(result.claims.claims).map(({ text }) => text);
}

describe('what is stored of a claim', () => {
  const snapshot = article({
    title: `O sal do paciente de CPF ${CPFS[0]} aumenta a pressão arterial em 20%`,
    content:
      `<p>A pomada cura a psoríase em 100% dos casos, diz o paciente de CPF ${CPFS[0]}.</p>` +
      '<p>A redução do sal diminui a pressão em 5 mmHg.</p>' +
      `<p>O chá reduz o colesterol em 30%, segundo a paciente de CPF ${CPFS[1]}.</p>`,
  });

  it('has personal data by their masks, in each field and claim, and the other words as they are', () => {
    const said = claimsOf(snapshot).join('\n');
    for (const cpf of CPFS) expect(said).not.toContain(cpf);
    expect(said).toContain('A redução do sal diminui a pressão em 5 mmHg.');
    expect(said).toContain('cura a psoríase em 100% dos casos');
  });

  it('is the same by what the first stage found', () => {
    expect(claimsOf(snapshot, analyseLgpd(snapshot).spans)).toEqual(claimsOf(snapshot));
    // and it is that which is gone by
    expect(claimsOf(snapshot, []).join('\n')).toContain(CPFS[1]);
  });

  it('is the same whether its stage is asked for itself or behind one that blocks', () => {
    const behind = analyse(snapshot, 'S.2.1').find(({ stage }) => stage === 'S.3.1');
    const [own] = analyse(snapshot, 'S.3.1');
    expect(behind).toEqual(own);
    expect(JSON.stringify(own)).not.toContain(CPFS[0]);
  });

  it('finds a long span that begins far before the claim', () => {
    const text = 'Nome comprido. A pomada cura a psoríase em 100% dos casos.';
    const own = article({ content: text });
    const [first] = analyseLgpd(snapshot).spans;
    if (first === undefined) throw new Error('no span');
    const long = { ...first, field: 'content', start: 0, end: text.length, allow: false };
    const short = { ...long, end: 4 };
    const whole = claimsOf(own, [short, { ...long, start: 15, mask: '[…]' }]);
    expect(whole).toEqual(['[…]']);
  });

  it('takes no longer for thousands of claims beside thousands of data than their number', () => {
    const sentence = (n: number) => `A pomada ${n} cura a psoríase em ${n % 100}% dos casos. `;
    const fields = { content: Array.from({ length: 8_000 }, (_, n) => sentence(n)).join('') };
    const many = article(fields);
    const [first] = analyseLgpd(snapshot).spans;
    if (first === undefined) throw new Error('no span');
    const spans = Array.from({ length: 8_000 }, (_, n) => ({
      ...first,
      field: 'content',
      start: n * 40,
      end: n * 40 + 6,
      allow: false,
    }));
    const result = STAGE_ANALYSERS['S.3.1'](many);
    const begin = performance.now();
    withMaskedClaims(result, many, spans);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
