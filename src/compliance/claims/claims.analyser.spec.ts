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
    expect(read(text)).toEqual({
      verdict: 'passed',
      claims: {},
      references: [],
      findings: [],
      cited: read(text).cited,
    });
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

describe('whether an article cites anything', () => {
  it.each([
    'O sal eleva a pressão.<sup>12</sup>',
    'O sal eleva a pressão<sup><a href="#r1">1</a></sup>.',
    'O sal eleva a pressão.¹,²',
    'O sal eleva a pressão [^4].',
    'Silva e colaboradores (2019) viram que o sal eleva a pressão.',
    'Prado et al., 2020, viram isso.',
    'O sal eleva a pressão (SOUZA; LIMA, 2020).',
    'Salt raises blood pressure (van der Berg & Osei, 2018).',
    'Smith and Jones (2021) agree.',
    'SILVA, J. A. Sal e pressão. Rev. Saúde, 2020.',
    'Según la guía de la ESC de 2021, la sal eleva la tensión.',
    'Segundo o Ministério da Saúde (2022), há mais casos.',
    'The WHO reported 10 million cases in 2022.',
    'Veja PMID 21067804.',
  ])('cites: %s', (text) => {
    expect(read(text).cited).toBe(true);
  });

  it.each([
    'Estudos mostram que o sal eleva a pressão.',
    'Cientistas de Harvard comprovaram.',
    'People who smoked in 2020 fell ill.',
    'A nice day in May 2020.',
    'Em 2019, a clínica abriu.',
    'Congresso Brasileiro (2023)',
    'Área de 40 m<sup>2</sup> e 10<sup>9</sup> células.',
    'A Ada nasceu em 1990.',
    'Membro da Sociedade Brasileira de Cardiologia desde 2010.',
    'Lei 10.520/2002 e processo 10.22/2020.',
    'São 12 (doze) sessões.',
  ])('cites nothing: %s', (text) => {
    expect(read(text).cited).toBe(false);
  });
});

describe('what a claim names', () => {
  it('lists medicines by their DCB and doses, at their places', () => {
    const text = '<p>O <b>Glifage</b> reduz a glicemia na dose de 500 mg de 8/8 h.</p>';
    const claim = only(text);
    expect(claim?.medicines.map(({ dcb, start, end }) => [dcb, text.slice(start, end)])).toEqual([
      ['metformina', 'Glifage'],
    ]);
    expect(claim?.doses.map(({ start, end }) => text.slice(start, end))).toEqual([
      '500 mg de 8/8 h',
    ]);
  });

  it('says that a proposed level is a proposal of the rule', () => {
    expect(only('Uma metanálise mostrou que X reduz o risco.')).toMatchObject({
      evidence_level: '1',
      evidenceProposedBy: 'rule',
    });
    expect(only('X reduz o risco de infarto.')).toMatchObject({ evidenceProposedBy: null });
  });
});

describe('unnamed authority', () => {
  it.each([
    ['Estudos mostram que o alho reduz o colesterol.', 'Estudos mostram'],
    ['O alho é cientificamente comprovado e reduz o colesterol.', 'é cientificamente comprovado'],
    ['Studies show that garlic lowers cholesterol.', 'Studies show'],
    ['Los expertos afirman que el ajo reduce el colesterol.', 'Los expertos afirman'],
  ])('%s', (text, phrase) => {
    const [finding] = read(text).findings;
    expect(finding).toMatchObject({ rule: 'CLAIM-VAGUE-AUTHORITY', severity: 'M' });
    expect(text.slice(finding?.start, finding?.end)).toBe(phrase);
  });

  it('is none where the study is named', () => {
    expect(read('Um estudo recente mostrou que o alho reduz o colesterol [2].').findings).toEqual(
      [],
    );
  });
});

describe('a list of sources', () => {
  it('holds no claims until the next heading', () => {
    const text =
      '<h2>Referências</h2><p>1. Lima A. Salt reduces sleep in adults. J X. 2019.</p><p>Sal aumenta a pressão: revisão.</p>' +
      '<h2>Conclusão</h2><p>O sal eleva a pressão.</p>';
    expect(Object.values(read(text).claims).map((claim) => claim.text)).toEqual([
      'O sal eleva a pressão.',
    ]);
  });
});
