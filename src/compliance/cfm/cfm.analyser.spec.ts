import type { ArticleAuthor, ArticleSnapshot, CfmResult } from '../types.js';
import { analyseCfm, CFM_RULES } from './cfm.analyser.js';

const PHYSICIAN: ArticleAuthor = {
  name: 'Ana Lima Souza',
  professionalRegistry: 'CRM/SP 123456',
  professionalType: 'medico',
  speciality: null,
};

function read(
  text: string,
  author: Partial<ArticleAuthor> = {},
  level: ArticleSnapshot['complianceLevel'] = 'public',
): CfmResult {
  return analyseCfm({
    fields: { content: text },
    author: { ...PHYSICIAN, ...author },
    establishment: { name: 'Clínica Boa Vida' },
    complianceLevel: level,
    medicalCategory: null,
    postType: 'article',
  });
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
    expect(read('Beber água ajuda a manter a pele hidratada.')).toEqual({
      cfm: 'passed',
      anvisa: 'passed',
      findings: [],
    });
  });

  it('the signature in the text counts as well', () => {
    const text = 'Alergias.\n\nDr. Bruno Moreira – MÉDICO – CRM/RJ 92369';
    expect(rules(read(text, nameless))).toEqual([]);
  });

  it.each<[string, string, Partial<ArticleAuthor>, string[]]>([
    ['nothing known', 'Beber água faz bem.', nameless, ['CFM-ID-NAME', 'CFM-ID-CRM']],
    ['no registry', 'Beber água faz bem.', { professionalRegistry: null }, ['CFM-ID-CRM']],
    [
      'no state',
      'Beber água faz bem.',
      { professionalRegistry: 'CRM 123' },
      ['CFM-ID-CRM', 'CFM-ID-FORMAT'],
    ],
    [
      'unknown state',
      'Beber água faz bem.',
      { professionalRegistry: 'CRM/XX 123' },
      ['CFM-ID-FORMAT'],
    ],
    [
      'CRM without the word',
      'Alergias.\n\nDr. Bruno Moreira – CRM/RJ 92369',
      {},
      ['CFM-ID-MEDICO'],
    ],
    [
      'specialty without RQE',
      'Alergias.\n\nDr. Bruno Moreira – MÉDICO – CRM/RJ 92369 – Alergista',
      {},
      ['CFM-ID-RQE'],
    ],
    [
      'specialty with RQE',
      'Alergias.\n\nDr. Bruno Moreira – MÉDICO – CRM/RJ 92369 – Alergista RQE 12',
      {},
      [],
    ],
    ['postgraduate course', 'Tenho pós-graduação em estética.', {}, ['CFM-ID-POSGRAD']],
    ['marked postgraduate course', 'Tenho pós-graduação em estética – NÃO ESPECIALISTA.', {}, []],
    ['treats without RQE', 'Varizes? Eu trato varizes.', {}, ['CFM-11-SPEC']],
  ])('%s', (_name, text, author, expected) => {
    expect(rules(read(text, author))).toEqual(expected);
  });

  it('a specialty in the profile alone asks for a justification, with RQE for nothing', () => {
    const text = 'Como medir a pressão em casa.';
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
    ['CFM-11-GUARANTEE', 'Resultado garantido em 10 dias.'],
    ['CFM-11-GUARANTEE', 'Você ficará curado.'],
    ['CFM-11-GUARANTEE', 'A solução definitiva para a calvície.'],
    ['CFM-11-GUARANTEE', 'Livre-se das varizes para sempre.'],
    ['CFM-11-EQUIP', 'O laser mais moderno do mundo.'],
    ['CFM-11-EQUIP', 'Equipamento de última geração, o melhor.'],
    ['CFM-11-UNREG', 'Uso um aparelho ainda sem registro na Anvisa.'],
    ['CFM-11-ENDORSE', 'Indico a pomada Y: funciona!'],
    ['CFM-11-SEAL', 'Iogurte aprovado pelo doutor.'],
    ['CFM-11-METHOD', 'Ozonioterapia para todas as dores.'],
    ['CFM-11-LIVE', 'Cirurgia ao vivo às 20h.'],
    ['CFM-11-ONLY', 'Só eu faço esta técnica.'],
    ['CFM-11-ONLY', 'Sou a única médica que realiza isto na região.'],
    ['CFM-11-PRIZE', 'Participe do sorteio de um peeling.'],
    ['CFM-11-REMOTE', 'Mande uma foto que eu receito.'],
    ['CFM-11-REMOTE', 'Faço diagnóstico por mensagem.'],
    ['CFM-11-AWARD', 'Eleita a melhor médica da cidade.'],
    ['CFM-SENS-HYPE', 'Tratamento REVOLUCIONÁRIO!'],
    ['CFM-SENS-HYPE', 'O segredo que ninguém te conta.'],
    ['CFM-SENS-STAT', '99% de sucesso nas cirurgias.'],
    ['CFM-SENS-TEACH', 'Suture em casa com este passo a passo.'],
    ['CFM-SENS-FEAR', 'Você pode morrer hoje!'],
    ['CFM-UNFAIR-GATE', 'Segredo: pague para ver.'],
    ['CFM-UNFAIR-DISPARAGE', 'Os outros médicos erram.'],
    ['CFM-UNFAIR-FREE', 'Consulta grátis para os primeiros.'],
    ['CFM-9-PRICE', 'Lipoaspiração por R$ 8.000.'],
    ['CFM-14-EDU', 'Antes e depois, arraste!'],
    ['CFM-14-EDU', 'Veja as fotos de antes e depois da cirurgia.'],
    ['CFM-TESTI-TONE', 'Paciente: "o melhor do mundo!"'],
    ['TELE-01', 'Nunca mais vá ao médico.'],
    ['ANV-RX-LAY', 'Semaglutida em oferta.'],
    ['ANV-RX-LAY', 'Compre Ozempic com desconto.'],
    ['ANV-CTRL', 'Diazepam pela metade do preço.'],
    ['ANV-SAFE', 'Este remédio é natural e sem efeitos colaterais.'],
    ['ANV-SAFE', 'Não faz mal.'],
    ['ANV-SUPP', 'Vitamina que cura o diabetes.'],
    ['ANV-IMPER', 'Tome dipirona já!'],
    ['ANV-PROVEN', 'Fórmula cientificamente comprovada.'],
    ['ANV-CANN', 'Óleo de cannabis em promoção.'],
    ['ANV-INF', 'Melhor que o leite materno.'],
    ['ANV-COMPOUND', 'Peça sua fórmula.'],
  ])('%s: %s', (id, text) => {
    const result = read(text);
    expect(rules(result)).toContain(id);
    const finding = result.findings.find((f) => f.rule === id);
    expect(text.slice(finding?.start, finding?.end).length).toBeGreaterThan(2);
  });

  it.each([
    'Não há garantia de resultado.',
    'Os resultados variam de pessoa para pessoa.',
    'O resultado varia e pode reduzir a dor.',
    'Não garantimos resultados.',
    'Desconfie de tratamentos milagrosos.',
    'Equipamento com registro Anvisa 80000000001, usado conforme a indicação aprovada.',
    'A Anvisa proibiu a venda de produto sem registro na Anvisa.',
    'O CFM não reconhece a ozonioterapia para este fim.',
    'Casos individuais só em consulta.',
    'Título de especialista pela sociedade brasileira.',
    'Resultados preliminares foram publicados.',
    'O estudo mostrou 64% de melhora (doi:10.5555/abc).',
    'Costuma ser assintomático.',
    'Consulta: R$ 300.',
    'Valor da consulta e formas de pagamento na recepção.',
    'O SUS oferece consultas gratuitas.',
    'Lave as mãos antes e depois das refeições.',
    'Meça a glicemia antes e depois do exercício.',
    'Paciente: "gostei do atendimento".',
    'A teleconsulta é possível quando o médico julgar adequado.',
    'A Anvisa exige retenção de receita da semaglutida.',
    'Fonte de vitamina C. Não é medicamento.',
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
    expect(rules(read('Semaglutida em oferta.', {}, 'professional'))).not.toContain('ANV-RX-LAY');
  });
});

describe('councils by profession', () => {
  const journalist = {
    name: 'Rui Paz',
    professionalType: 'jornalista',
    professionalRegistry: null,
  };

  it('journalists answer to no council', () => {
    expect(read('Resultado garantido em 10 dias. Consulta grátis.', journalist).cfm).toBe('passed');
  });

  it.each<[string, string | null, string, string[]]>([
    ['psicologo', null, 'Atendo adultos.', ['CFP-ID']],
    ['psicologo', 'CRP 06/12345', 'Atendo adultos.', []],
    ['psicologo', 'CRP 06/12345', 'Sessão por R$ 60!', ['CFP-PRICE']],
    ['psicologo', 'CRP 06/12345', 'Cura da depressão em 5 sessões.', ['CFP-RESULT']],
    ['psicologo', 'CRP 06/12345', 'Minha paciente contou a sua história.', ['CFP-CASE']],
    ['cirurgiao-dentista', null, 'Use fio dental.', ['CFO-ID']],
    ['cirurgiao-dentista', 'CRO-SP 12345', 'Use fio dental.', []],
    ['cirurgiao-dentista', 'CRO-SP 12345', 'Antes e depois do clareamento!', ['CFO-BA']],
    ['cirurgiao-dentista', 'CRO-SP 12345', 'Aparelho a R$ 99.', ['CFO-PRICE']],
    ['enfermeiro', null, 'Higiene das mãos.', ['COFEN-ID']],
    ['enfermeiro', 'COREN-SP 123.456-ENF', 'Higiene das mãos.', []],
    ['enfermeiro', 'COREN-SP 123.456-ENF', 'Avalio sua ferida por mensagem.', ['COFEN-REMOTE']],
  ])('%s %s: %s', (professionalType, professionalRegistry, text, expected) => {
    expect(
      rules(read(text, { name: 'Bia Prado', professionalType, professionalRegistry })),
    ).toEqual(expected);
  });
});
