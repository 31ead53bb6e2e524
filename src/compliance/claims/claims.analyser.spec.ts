import { plainArticle } from '../plain-article.js';
import type { ClaimsResult, MedicalClaim } from '../types.js';
import { analyseClaims } from './claims.analyser.js';

function read(text: string): ClaimsResult {
  return analyseClaims(plainArticle({ content: text }));
}

const only = (text: string): MedicalClaim | undefined => read(text).claims['claim_1'];

describe('claims', () => {
  it.each([
    ['O exercício reduz a pressão arterial.', 'assertive', false],
    ['O exercicio reduz a pressao arterial.', 'assertive', false],
    ['A aveia pode ajudar a baixar os triglicerídeos.', 'hedged', false],
    ['Este xarope cura a gastrite definitivamente.', 'absolute', false],
    ['Técnica sem efeitos colaterais.', 'absolute', false],
    ['Perca 5 cm de cintura em dez dias.', 'absolute', true],
    ['Há indícios de que a luz azul prejudique o sono.', 'hedged', false],
    ['Alcohol raises blood pressure.', 'assertive', false],
    ['El ejercicio mejora el sueño.', 'assertive', false],
  ])('%s is %s', (text, strength, numeric) => {
    expect(only(text)).toMatchObject({
      strength,
      validated: false,
      text,
      start: 0,
      end: text.length,
    });
    expect(only(text)?.numeric).toBe(numeric);
  });

  it.each([
    ['A insulina A causa menos hipoglicemia que a B.', 'comparison'],
    ['O teste tem especificidade de 97%.', 'diagnosis'],
    ['A sobrevida em cinco anos é de 90%.', 'prognosis'],
    ['O anti-inflamatório pode ter efeitos adversos graves e causa sangramento.', 'safety'],
    ['A depressão atinge 300 milhões de pessoas.', 'epidemiology'],
    ['A dose recomendada é de 600 UI por dia.', 'dosage'],
    ['A hidratação adequada evita pedra nos rins.', 'prevention'],
    ['O cigarro triplica o risco de enfisema.', 'risk'],
    ['O remédio age ao bloquear receptores e reduz o pulso.', 'mechanism'],
    ['O alongamento alivia a lombalgia.', 'efficacy'],
  ])('%s is about %s', (text, type) => {
    expect(only(text)?.type).toBe(type);
  });

  it.each([
    'O que é glaucoma?',
    'O tratamento cura a doença?',
    'Agende sua consulta.',
    'Procure sempre orientação.',
    'Glaucoma é uma doença do nervo óptico.',
    'O coração tem quatro câmaras.',
    'A palavra artéria vem do grego.',
    'Foram recrutados 96 voluntários.',
    'São necessários mais estudos.',
    'A farmácia funciona das 6h às 22h.',
    'O curso custa R$ 150,00.',
    'Agradecemos a visita.',
    'Souza PR, Lima AB. Sono e saúde. J Bras. 2018;9(1):10-22.',
    'Desconfie de quem promete cura definitiva.',
    'Nenhum tratamento é 100% eficaz.',
    'Call our office today.',
  ])('no claim: %s', (text) => {
    expect(read(text)).toEqual({ verdict: 'passed', claims: {}, references: [], findings: [] });
  });

  it('numbers claims in reading order and anchors them in the original', () => {
    const text = '<p>O sal <b>eleva</b> a pressão.</p><p>O exercício reduz a pressão.</p>';
    const { claims } = read(text);
    expect(Object.keys(claims)).toEqual(['claim_1', 'claim_2']);
    const first = claims['claim_1'];
    expect(text.slice(first?.start, first?.end)).toBe('O sal <b>eleva</b> a pressão.');
  });

  it.each([
    ['Uma meta-análise mostrou que X reduz o risco.', '1'],
    ['Uma revisão sistemática concluiu que X reduz o risco.', '1'],
    ['Em ensaio clínico randomizado, X reduziu o risco.', '2'],
    ['Em uma coorte, X reduziu o risco.', '3'],
    ['Um relato de caso sugere que X reduz a dor.', '4'],
    ['Um estudo de caso-controle ligou X ao aumento do risco de Y e causa dano.', '4'],
    ['X reduz o risco de infarto.', null],
  ])('%s proposes level %s', (text, level) => {
    expect(only(text)?.evidence_level).toBe(level);
  });
});

describe('references of a claim', () => {
  it.each([
    ['X reduz o risco (PMID 21067804).', 'PMID:21067804'],
    ['X reduz o risco (doi:10.5555/abc.1).', 'DOI:10.5555/abc.1'],
    ['X reduz o risco [7].', '[7]'],
    ['X reduz o risco (Prates et al., 2021).', 'Prates et al., 2021'],
    ['Segundo a diretriz da SBC de 2020, X reduz o risco.', 'diretriz'],
    ['X reduz o risco (<a href="https://doi.org/10.5555/abc.1">estudo</a>).', 'DOI:10.5555/abc.1'],
    ['A ciência mostra que o gengibre reduz o enjoo.', null],
    ['X reduz o risco de infarto.\n\n1. Souza. doi:10.5555/abc.1', null],
  ])('%s', (text, reference) => {
    expect(only(text)?.reference).toBe(reference);
  });

  it('follows a numbered marker into the bibliography', () => {
    const text =
      'X reduz o risco [2].\n\nReferências\n1. Lima. doi:10.5555/a\n2. Souza. PMID 12345678';
    expect(only(text)?.reference).toBe('PMID:12345678');
  });
});

describe('findings', () => {
  it.each([
    ['Esta pomada cura a psoríase para sempre.', 'B', 'blocked'],
    ['Cirurgia 100% segura.', 'B', 'blocked'],
    ['A caminhada reduz o risco de infarto.', 'M', 'review'],
    ['A caminhada pode reduzir o risco de infarto.', 'm', 'passed'],
  ])('%s', (text, severity, verdict) => {
    expect(read(text)).toMatchObject({
      verdict,
      findings: [{ rule: 'CLAIM-NO-REFERENCE', severity, stage: 'S.3.1' }],
    });
  });

  it.each([
    'Os rins eliminam toxinas do sangue.',
    'A cura da tuberculose depende da adesão ao tratamento e reduz a transmissão.',
    'O diabetes não tem cura, mas o tratamento reduz complicações.',
  ])('ordinary physiology and prognosis do not block: %s', (text) => {
    expect(read(text).verdict).not.toBe('blocked');
  });

  it('a referenced article passes', () => {
    const text =
      '<p>A hipertensão atinge 30% dos adultos (PMID 21067804).</p><p>O exercício reduz a pressão [1].</p>' +
      '<p>1. Souza. doi:10.5555/abc.1</p>';
    expect(read(text)).toMatchObject({ verdict: 'passed', findings: [] });
  });

  it('a reference in the same paragraph softens the finding', () => {
    const text = 'O exercício reduz a pressão. Veja o estudo (PMID 21067804).';
    expect(read(text).findings).toMatchObject([{ severity: 'm' }]);
  });

  it('reports a malformed identifier at its place', () => {
    const text = 'O adesivo ajuda a largar o cigarro (PMID 98765432100).';
    const [finding] = read(text).findings;
    expect(finding).toMatchObject({ rule: 'REF-SYNTAX', severity: 'M' });
    expect(text.slice(finding?.start, finding?.end)).toBe('98765432100');
  });
});
