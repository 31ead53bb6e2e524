import { plainArticle } from '../plain-article.js';
import type { ArticleAuthor, ArticleSnapshot, CfmResult } from '../types.js';
import { analyseCfm } from './cfm.analyser.js';
import { CFM_RULES } from './rule-table.js';

const PHYSICIAN = {
  name: 'Ana Lima Souza',
  professionalRegistry: 'CRM/SP 123456',
  professionalType: 'medico',
};

function read(
  text: string,
  author: Partial<ArticleAuthor> = {},
  level: ArticleSnapshot['complianceLevel'] = 'public',
): CfmResult {
  return analyseCfm(
    plainArticle(
      { content: text },
      {
        author: { ...PHYSICIAN, ...author },
        establishment: { name: 'Clínica Boa Vida' },
        complianceLevel: level,
      },
    ),
  );
}

const rules = (result: CfmResult): string[] => [...new Set(result.findings.map((f) => f.rule))];

describe('the rule table', () => {
  it('names every rule once, with source, date and both languages', () => {
    expect(new Set(CFM_RULES.map((rule) => rule.id)).size).toBe(CFM_RULES.length);
    for (const rule of CFM_RULES) {
      expect(rule.source).toMatch(/Res\.|Lei|RDC|CEPP|CEM|Portaria|Decreto/);
      expect(rule.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const text of [
        rule.message.pt,
        rule.message.en,
        rule.suggestion.pt,
        rule.suggestion.en,
      ]) {
        expect(text.length).toBeGreaterThan(10);
      }
    }
  });
});

describe('identification of the physician', () => {
  const nameless = { name: null, professionalRegistry: null };

  it('the profile counts: a plain article by an identified physician passes', () => {
    expect(read('Dormir cedo ajuda a ter mais disposição.')).toEqual({
      cfm: 'passed',
      anvisa: 'passed',
      findings: [],
    });
  });

  it('the signature in the text counts as well', () => {
    const text = 'Alergias.\n\nDr. Heitor Valença – MÉDICO – CRM/BA 20417';
    expect(rules(read(text, nameless))).toEqual([]);
  });

  it.each<[string, string, Partial<ArticleAuthor>, string[]]>([
    ['nothing known', 'Beber água faz bem.', nameless, ['CFM-ID-NAME', 'CFM-ID-CRM']],
    ['no registry', 'Beber água faz bem.', { professionalRegistry: null }, ['CFM-ID-CRM']],
    ['no state', 'Beber água faz bem.', { professionalRegistry: 'CRM 123' }, ['CFM-ID-CRM']],
    [
      'unknown state',
      'Beber água faz bem.',
      { professionalRegistry: 'CRM/XX 123' },
      ['CFM-ID-FORMAT'],
    ],
    [
      'CRM without the word',
      'Alergias.\n\nDr. Heitor Valença – CRM/BA 20417',
      {},
      ['CFM-ID-MEDICO'],
    ],
    [
      'specialty without RQE',
      'Alergias.\n\nDr. Heitor Valença – MÉDICO – CRM/BA 20417 – Urologista',
      {},
      ['CFM-ID-RQE'],
    ],
    [
      'specialty with RQE',
      'Alergias.\n\nDr. Heitor Valença – MÉDICO – CRM/BA 20417 – Urologista RQE 12',
      {},
      [],
    ],
    ['postgraduate course', 'Fiz pós-graduação em nutrologia.', {}, ['CFM-ID-POSGRAD']],
    ['marked postgraduate course', 'Fiz pós-graduação em nutrologia – NÃO ESPECIALISTA.', {}, []],
    ['treats without RQE', 'Varizes? Eu trato varizes.', {}, ['CFM-11-SPEC']],
  ])('%s', (_name, text, author, expected) => {
    expect(rules(read(text, author))).toEqual(expected);
  });

  it('a specialty in the profile alone asks for a justification, with RQE for nothing', () => {
    const text = 'Como guardar a vacina na geladeira.';
    expect(read(text, { speciality: 'Cardiologia' }).findings).toMatchObject([
      { rule: 'CFM-ID-RQE', severity: 'M' },
    ]);
    expect(read(text, { speciality: 'Cardiologia (RQE 64472)' }).findings).toEqual([]);
  });

  it('a piece by nobody in particular is reviewed, not blocked', () => {
    const result = read('Beber água faz bem.', { ...nameless, professionalType: null });
    expect(result.cfm).toBe('review');
  });

  it('seeing a specialist recommended announces nothing', () => {
    expect(rules(read('Procure um cardiologista se sentir dor.'))).toEqual([]);
  });
});

describe('prohibitions', () => {
  it.each([
    ['CFM-11-GUARANTEE', 'Aqui o seu resultado é garantido.'],
    ['CFM-11-GUARANTEE', 'Em pouco tempo você estará totalmente curada.'],
    ['CFM-11-GUARANTEE', 'A solução definitiva para a calvície.'],
    ['CFM-11-GUARANTEE', 'Livre-se das varizes para sempre.'],
    ['CFM-11-EQUIP', 'Temos o ultrassom mais avançado do país.'],
    ['CFM-11-EQUIP', 'Equipamento de última geração, o melhor.'],
    ['CFM-11-UNREG', 'Uso um aparelho ainda sem registro na Anvisa.'],
    ['CFM-11-ENDORSE', 'Recomendo o creme Lumi, que funciona mesmo.'],
    ['CFM-11-SEAL', 'Iogurte aprovado pelo doutor.'],
    ['CFM-11-METHOD', 'Agende sua soroterapia para ter imunidade.'],
    ['CFM-11-LIVE', 'Nesta sexta, o parto será transmitido ao vivo.'],
    ['CFM-11-ONLY', 'Só eu faço esta técnica.'],
    ['CFM-11-ONLY', 'Sou a única médica que realiza isto na região.'],
    ['CFM-11-PRIZE', 'Participe do sorteio de um peeling.'],
    ['CFM-11-REMOTE', 'Mande uma foto que eu receito.'],
    ['CFM-11-REMOTE', 'Faço diagnóstico por mensagem.'],
    ['CFM-11-AWARD', 'Eleita a melhor médica da cidade.'],
    ['CFM-SENS-HYPE', 'Uma técnica revolucionária chegou.'],
    ['CFM-SENS-HYPE', 'O segredo que ninguém te conta.'],
    ['CFM-SENS-STAT', '99% de sucesso nas cirurgias.'],
    ['CFM-SENS-TEACH', 'Suture em casa com este passo a passo.'],
    ['CFM-SENS-FEAR', 'Você pode ter um infarto a qualquer momento!'],
    ['CFM-UNFAIR-GATE', 'O método secreto: cadastre-se para desbloquear.'],
    ['CFM-UNFAIR-DISPARAGE', 'Os outros médicos erram.'],
    ['CFM-UNFAIR-FREE', 'Consulta grátis para os primeiros.'],
    ['CFM-9-PRICE', 'Rinoplastia a partir de R$ 11.500.'],
    ['CFM-14-EDU', 'Confira o antes e depois da harmonização.'],
    ['CFM-14-EDU', 'Veja as fotos de antes e depois da cirurgia.'],
    ['CFM-TESTI-TONE', 'Depoimento: "um médico maravilhoso, mudou minha vida"'],
    ['TELE-01', 'Nunca mais precise ir ao consultório.'],
    ['ANV-RX-LAY', 'Aproveite: tirzepatida com cupom.'],
    ['ANV-RX-LAY', 'Compre Ozempic com desconto.'],
    ['ANV-CTRL', 'Diazepam pela metade do preço.'],
    ['ANV-SAFE', 'Este remédio é natural e sem efeitos colaterais.'],
    ['ANV-SAFE', 'Este xarope não faz mal.'],
    ['ANV-SUPP', 'O magnésio que elimina a enxaqueca.'],
    ['ANV-IMPER', 'Tome dipirona já!'],
    ['ANV-CANN', 'Canabidiol com desconto nesta semana.'],
    ['ANV-INF', 'Mamadeira em promoção.'],
    ['ANV-COMPOUND', 'Manipulamos para toda a família.'],
  ])('%s: %s', (id, text) => {
    const result = read(text);
    expect(rules(result)).toContain(id);
    const finding = result.findings.find((f) => f.rule === id);
    expect(text.slice(finding?.start, finding?.end).length).toBeGreaterThan(2);
  });

  it.each([
    'Não há garantia de resultado.',
    'O efeito depende de cada organismo.',
    'O resultado varia e pode reduzir a dor.',
    'Não garantimos resultados.',
    'Desconfie de tratamentos milagrosos.',
    'O laser tem registro Anvisa nº 10247530089 e indicação definida.',
    'A Anvisa proibiu a venda de produto sem registro na Anvisa.',
    'O CFM não reconhece a ozonioterapia para este fim.',
    'Não fazemos diagnóstico por mensagem.',
    'Título de especialista pela sociedade brasileira.',
    'Resultados preliminares foram publicados.',
    'O estudo mostrou 64% de melhora (doi:10.5555/abc).',
    'A doença avança devagar e quase sempre sem sintomas.',
    'A consulta custa R$ 420.',
    'Pergunte à secretária o valor da consulta.',
    'O SUS oferece consultas gratuitas.',
    'Lave as mãos antes e depois das refeições.',
    'Meça a glicemia antes e depois do exercício.',
    'Depoimento: "a espera foi curta".',
    'A teleconsulta é possível quando o médico julgar adequado.',
    'A Anvisa exige retenção de receita da semaglutida.',
    'O suplemento é fonte de ferro.',
    'Suplementos não curam o diabetes.',
    'Use protetor solar. Tome água.',
    'O transtorno do pânico tem tratamento.',
    'O estudo alocou os participantes por sorteio.',
  ])('near miss: %s', (text) => {
    expect(read(text).findings).toEqual([]);
  });

  it('accepts before and after with indications, factors and complications', () => {
    const text =
      'Veja as fotos de antes e depois. Indicações: flacidez. Os fatores variam. Complicações: infecção.';
    expect(rules(read(text))).not.toContain('CFM-14-EDU');
  });

  it('lets prescribers read about prescription medicines', () => {
    expect(rules(read('Aproveite: tirzepatida com cupom.', {}, 'professional'))).not.toContain(
      'ANV-RX-LAY',
    );
  });
});

describe('councils by profession', () => {
  const journalist = {
    name: 'Rui Paz',
    professionalType: 'jornalista',
    professionalRegistry: null,
  };

  it('journalists answer to no council', () => {
    expect(read('Aqui o seu resultado é garantido. Consulta grátis.', journalist).cfm).toBe(
      'passed',
    );
  });

  it.each<[string, string | null, string, string[]]>([
    ['psicologo', null, 'Atendo adultos.', ['CFP-ID']],
    ['psicologo', 'CRP 06/12345', 'Atendo adultos.', []],
    ['psicologo', 'CRP 06/12345', 'Psicoterapia com desconto.', ['CFP-PRICE']],
    ['psicologo', 'CRP 06/12345', 'Cura da depressão em 5 sessões.', ['CFP-RESULT']],
    ['psicologo', 'CRP 06/12345', 'Minha paciente contou a sua história.', ['CFP-CASE']],
    ['cirurgiao-dentista', null, 'Use fio dental.', ['CFO-ID']],
    ['cirurgiao-dentista', 'CRO-SP 12345', 'Use fio dental.', []],
    ['cirurgiao-dentista', 'CRO-SP 12345', 'O antes e depois dos implantes.', ['CFO-BA']],
    ['cirurgiao-dentista', 'CRO-SP 12345', 'Lentes em 10x sem juros.', ['CFO-PRICE']],
    ['enfermeiro', null, 'Cuidados com o curativo.', ['COFEN-ID']],
    ['enfermeiro', 'COREN-PR 204.871-ENF', 'Cuidados com o curativo.', []],
    ['enfermeiro', 'COREN-PR 204.871-ENF', 'Oriento curativos pelo direct.', ['COFEN-REMOTE']],
  ])('%s %s: %s', (professionalType, professionalRegistry, text, expected) => {
    expect(
      rules(read(text, { name: 'Bia Prado', professionalType, professionalRegistry })),
    ).toEqual(expected);
  });
});
