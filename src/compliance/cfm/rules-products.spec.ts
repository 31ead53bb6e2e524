import { NO_FACTS, type ProductClass, type ProductFacts } from '../article-facts.js';
import {
  firedIn,
  itHolds,
  PHYSICIAN,
  snapshotOf,
  type RuleCases,
} from '../../../test/compliance/rule-cases.js';
import { analyseCfm } from './cfm.analyser.js';

const PHARMACY = { type: 'farmacia', name: 'Drogaria Vila Nova' };

function sold(
  product: Partial<ProductFacts> & { readonly class: ProductClass },
): RuleCases['known'] {
  return {
    facts: {
      ...NO_FACTS,
      advertiser: PHARMACY,
      product: { brand: null, dcb: null, registration: null, ...product },
    },
  };
}

const OTC = sold({ class: 'over-the-counter', brand: 'Doralex', dcb: 'paracetamol' });
const SUPPLEMENT = sold({ class: 'supplement' });

const CASES: readonly RuleCases[] = [
  {
    rule: 'ANV-RX-LAY',
    known: { facts: { ...NO_FACTS, advertiser: PHARMACY } },
    fires: [
      'Ozempic com 20% de desconto só hoje.',
      'Garanta já a sua tirzepatida, frete grátis.',
      'Losartana em promoção: leve três caixas.',
      'Aproveite: amoxicilina por R$ 19,90.',
      'Chegou o Mounjaro na nossa loja.',
      'Antibiótico sem receita, entregamos em casa.',
      'Encomende sua caneta emagrecedora pelo site.',
    ],
    spares: [
      'A Anvisa exige retenção de receita da semaglutida.',
      'Não compre antibiótico sem receita.',
      'A losartana trata a pressão alta; converse com o seu médico.',
      'A bula da tirzepatida lista as contraindicações.',
      'Protetor solar em promoção.',
    ],
  },
  {
    rule: 'ANV-CTRL',
    known: { facts: { ...NO_FACTS, advertiser: PHARMACY } },
    fires: [
      'Zolpidem em oferta nesta semana.',
      'Compre clonazepam com cupom.',
      'Rivotril por apenas R$ 15.',
      'Metilfenidato com desconto para estudantes.',
      'Remédio tarja preta sem receita: peça aqui.',
      'Garanta sua sibutramina com frete grátis.',
    ],
    spares: [
      'O clonazepam pode causar dependência.',
      'Zolpidem: o que a bula diz sobre dirigir.',
      'Dipirona em oferta.',
      'A venda de metilfenidato exige receita especial.',
      'Vitamina D em promoção.',
    ],
  },
  {
    rule: 'ANV-OTC-WARN',
    known: OTC,
    fires: [
      'Doralex (paracetamol) para dor e febre.',
      'Doralex: alívio para o dia a dia. Reg. MS 1.2345.6789.',
      'Doralex gotas, agora em frasco maior.',
      'Dor de cabeça? Doralex.',
      'Doralex (paracetamol). Leia a bula.',
      'Nova embalagem de Doralex nas lojas.',
    ],
    spares: [
      'Doralex (paracetamol). SE PERSISTIREM OS SINTOMAS, O MÉDICO DEVERÁ SER CONSULTADO.',
      'Doralex. A persistirem os sintomas, o médico deverá ser consultado.',
      'Doralex. Se os sintomas persistirem, consulte o médico.',
      'Doralex. Persistindo os sintomas, o médico deve ser consultado.',
    ],
  },
  {
    rule: 'ANV-OTC-DCB',
    known: OTC,
    fires: [
      'Doralex para dor.',
      'Conheça DORALEX gotas.',
      'Doralex age em minutos.',
      'Febre? Doralex.',
      'Doralex, o da caixa azul.',
      'Doralex infantil nas farmácias.',
    ],
    spares: [
      'Doralex (paracetamol) para dor.',
      'Doralex contém paracetamol.',
      'O paracetamol de Doralex alivia a dor.',
      'Doralex – PARACETAMOL 500 mg.',
    ],
  },
  {
    rule: 'ANV-OTC-REG',
    known: OTC,
    fires: [
      'Doralex (paracetamol) para dor.',
      'Doralex (paracetamol). Se persistirem os sintomas, o médico deverá ser consultado.',
      'Doralex (paracetamol) 500 mg, caixa com 20.',
      'Doralex (paracetamol) agora em gotas.',
      'Registre a sua compra de Doralex.',
      'Doralex desde 1998.',
    ],
    spares: [
      'Doralex (paracetamol). Reg. MS 1.0573.0234.001-5.',
      'Doralex. Registro Anvisa nº 1057302340015.',
      'Doralex. MS: 1.0573.0234.',
      'Doralex, medicamento de notificação simplificada.',
    ],
  },
  {
    rule: 'ANV-IMPER',
    known: OTC,
    fires: [
      'Tome Doralex e volte ao trabalho.',
      'Dor? Use Doralex!',
      'Compre já o seu Doralex.',
      'Peça Doralex na farmácia.',
      'Experimente Doralex gotas.',
      'Não sofra: tome Doralex.',
    ],
    spares: [
      'Doralex é indicado para dor e febre.',
      'Não use Doralex se tiver alergia ao paracetamol.',
      'Doralex: adultos, um comprimido a cada seis horas.',
      'Use conforme a bula.',
    ],
  },
  {
    rule: 'ANV-SAFE',
    known: OTC,
    fires: [
      'Doralex não tem contraindicações.',
      'Sem efeitos colaterais, pode confiar.',
      'Doralex é totalmente seguro.',
      '100% natural.',
      'Um remédio inofensivo para toda a família.',
      'Por ser natural, não faz mal.',
      'Pode tomar à vontade, sem medo.',
    ],
    spares: [
      'Nenhum medicamento é isento de riscos.',
      'Natural não significa seguro.',
      'Pode causar náusea e tontura.',
      'Não use se houver contraindicação.',
      'Seu uso pode trazer riscos.',
    ],
  },
  {
    rule: 'ANV-CELEB',
    known: OTC,
    fires: [
      'A cantora do momento usa Doralex.',
      'Doralex, o preferido dos artistas.',
      'O craque da seleção recomenda Doralex.',
      'Dona Neide toma Doralex e aprova.',
      'A influenciadora não vive sem Doralex.',
      'Eu tomo e recomendo Doralex.',
    ],
    spares: [
      'Doralex (paracetamol) é indicado para dor.',
      'O ator foi internado com dengue.',
      'O farmacêutico orienta sobre o uso.',
      'Consulte o médico antes de usar.',
    ],
  },
  {
    rule: 'ANV-CHILD',
    known: OTC,
    fires: [
      'Criançada, peçam Doralex para a mamãe!',
      'Ei, amiguinho, experimente o xarope do dinossauro.',
      'Garotada, venham conhecer o Doralex sabor morango.',
      'Peça ao papai: é hora do Doralex.',
      'Parece bala, mas é Doralex!',
      'Colecionem as figurinhas do Doralex.',
    ],
    spares: [
      'Mantenha fora do alcance das crianças.',
      'Pais, consultem o pediatra antes de usar.',
      'Uso em crianças acima de 12 anos.',
      'A dose para crianças é calculada pelo peso.',
    ],
  },
  {
    rule: 'ANV-PROVEN',
    known: OTC,
    fires: [
      'Doralex: eficácia comprovada.',
      'Cientificamente comprovado.',
      'Estudos comprovam que Doralex age mais rápido.',
      'Aprovado em testes: a ciência confirma o Doralex.',
      'Fórmula clinicamente testada.',
      'Resultados demonstrados em ensaios clínicos.',
    ],
    spares: [
      'Não há eficácia comprovada para esse uso.',
      'Eficácia demonstrada em estudo clínico publicado (doi:10.1000/xyz).',
      'Indicado para dor e febre.',
      'Testado conforme norma da empresa quanto à embalagem.',
    ],
  },
  {
    rule: 'ANV-PROMO',
    known: OTC,
    fires: [
      'Na compra de duas caixas, ganhe um copo térmico.',
      'Doralex e você concorrem a um celular.',
      'Leve 3, pague 2.',
      'Cada caixa vem com um brinde.',
      'Junte os códigos e troque por prêmios.',
      'Compre Doralex e participe do sorteio.',
    ],
    spares: [
      'Doralex com 15% de desconto.',
      'Preço menor neste mês.',
      'Doralex não dá brindes.',
      'Ganhe tempo: retire na loja.',
    ],
  },
  {
    rule: 'ANV-SUPP',
    known: SUPPLEMENT,
    fires: [
      'Cápsulas que curam a artrite.',
      'O colágeno que acaba com a dor nas articulações.',
      'Chá que previne o câncer.',
      'Ômega-3 NutriMais: trata a depressão.',
      'Combata a hipertensão com o nosso suplemento.',
      'Remédio natural para o diabetes.',
    ],
    spares: [
      'Fonte de vitamina C.',
      'Este suplemento não cura nem trata doenças.',
      'A vitamina D contribui para a manutenção de ossos.',
      'Não é medicamento.',
      'Consuma conforme o rótulo.',
    ],
  },
  {
    rule: 'ANV-COMPOUND',
    known: sold({ class: 'compounded' }),
    fires: [
      'Peça sua fórmula pelo WhatsApp.',
      'Manipulamos cápsulas para emagrecer.',
      'Sua fórmula personalizada em 24 horas.',
      'Fórmulas manipuladas com o melhor preço.',
      'Encomende já a sua fórmula capilar.',
      'Faça aqui o orçamento da sua fórmula manipulada.',
    ],
    spares: [
      'Não anunciamos fórmulas manipuladas.',
      'Como funciona a farmácia de manipulação.',
      'A validade de medicamentos manipulados é menor.',
      'Nosso horário é das 8h às 18h.',
    ],
  },
  {
    rule: 'ANV-CANN',
    known: sold({ class: 'cannabis' }),
    fires: [
      'Óleo de CBD com 30% de desconto.',
      'Compre canabidiol importado.',
      'Gomas de cannabis para dormir melhor.',
      'Conheça a nova linha de óleos full spectrum.',
      'Canabidiol premium disponível na loja.',
      'Aproveite a oferta: óleo de cannabis.',
    ],
    spares: [
      'O canabidiol depende de prescrição médica.',
      'A Anvisa regulamentou produtos de cannabis em 2019.',
      'Estudo avalia o canabidiol na epilepsia.',
      'Não vendemos produtos de cannabis.',
    ],
  },
  {
    rule: 'ANV-INF',
    known: sold({ class: 'infant-formula' }),
    fires: [
      'Fórmula infantil tão boa quanto o leite materno.',
      'Mamadeira anticólica em promoção.',
      'Compre a chupeta ortodôntica e ganhe desconto.',
      'A lata da fórmula que deixa o seu bebê mais forte.',
      'Troque o peito pela praticidade da nossa fórmula.',
      'Nova linha de bicos e mamadeiras: experimente.',
    ],
    spares: [
      'Nenhuma fórmula substitui o leite materno.',
      'O aleitamento materno é recomendado até os dois anos ou mais.',
      'Evite bicos e mamadeiras.',
      'A fórmula infantil só deve ser usada com indicação médica.',
    ],
  },
];

CASES.forEach(itHolds);

describe('medicines and their audience', () => {
  const promotion = 'Semaglutida com desconto: garanta já.';

  it('lets prescribers read what blocks before the lay public', () => {
    expect(firedIn(promotion, PHYSICIAN)).toContain('ANV-RX-LAY');
    expect(firedIn(promotion, { ...PHYSICIAN, complianceLevel: 'professional' })).toEqual([]);
  });

  it('leaves news alone', () => {
    const journalist = { author: { name: 'Rui Paz', professionalType: 'jornalista' } };
    const news = 'Farmácias vendem semaglutida com desconto após o fim da patente, diz reportagem.';
    expect(firedIn(news, journalist)).toEqual([]);
  });

  it('asks an advertiser for the medicines’ rules only', () => {
    expect(
      firedIn('Aberto aos domingos.', { facts: { ...NO_FACTS, advertiser: PHARMACY } }),
    ).toEqual([]);
  });
});

describe('ready mends', () => {
  const fixOf = (text: string, known: RuleCases['known'], rule: string): string => {
    const finding = analyseCfm(snapshotOf(text, known)).findings.find((one) => one.rule === rule);
    return text.slice(0, finding?.start) + (finding?.fix ?? '∅') + text.slice(finding?.end);
  };

  it('adds the warning, after which it is not asked for again', () => {
    const mended = fixOf('<p>Doralex (paracetamol).</p>', OTC, 'ANV-OTC-WARN');
    expect(mended).toBe(
      '<p>Doralex (paracetamol). SE PERSISTIREM OS SINTOMAS, O MÉDICO DEVERÁ SER CONSULTADO.</p>',
    );
    expect(firedIn(mended, OTC)).not.toContain('ANV-OTC-WARN');
  });

  it('adds the generic name', () => {
    expect(fixOf('Doralex para dor.', OTC, 'ANV-OTC-DCB')).toBe('Doralex (paracetamol) para dor.');
  });

  it('adds the registration that the product has', () => {
    const known = sold({
      class: 'over-the-counter',
      brand: 'Doralex',
      registration: '1.2345.6789.001-1',
    });
    expect(fixOf('Doralex.', known, 'ANV-OTC-REG')).toBe('Doralex. Reg. MS 1.2345.6789.001-1.');
  });
});
