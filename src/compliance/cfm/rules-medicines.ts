import { leanPattern } from '../text/lean-pattern.js';
import type { ProductClass } from '../article-facts.js';
import { findMedicines } from '../medicines/find-medicines.js';
import { needsPrescription, type Medicine } from '../medicines/medicine.js';
import { fold } from '../text/fold.js';
import { originalRange } from '../text/shadow-text.js';
import {
  has,
  hitsIn,
  placeOf,
  wholeArticle,
  type CfmContext,
  type ComplianceRule,
  type PlacedSentence,
  type RuleMatch,
} from './rule.js';
import { isCriticised, isDenied } from './scope.js';

/** The sentence every advertisement of an over-the-counter medicine ends with (Lei 9.294/1996 art. 7º, § 5º). */
export const WARNING = 'SE PERSISTIREM OS SINTOMAS, O MÉDICO DEVERÁ SER CONSULTADO.';

const GIVES_WARNING = leanPattern(
  /\b(?:se|a|ao|caso) (?:os sintomas )?persisti(?:rem|ndo|r)?(?:,? os sintomas)?,? (?:o|um|seu|procure|consulte)\b[^.\n]{0,30}(?:medico|consult)|\bpersistindo os sintomas,? (?:o|um|procure|consulte)\b/,
);
const REGISTRATION =
  /\b(?:reg(?:istro)?\.?|registrad[ao])[^\n.]{0,24}(?:\bms\b|m\. ?s\.|anvisa|ministerio da saude)[^\n]{0,14}\d|\b(?:ms|anvisa)\b[^\n]{0,14}\d[\d.-]{5,}|\b\d\.\d{4}\.\d{4}(?:\.\d{3}-?\d)?/;
const NOTIFIED =
  /\bnotificad[ao]\b|\bnotificacao simplificada\b|\bisent[ao] de registro\b|\brdc (?:199|107|576)\b/;
const TOXIN = /^toxina botul/;

const classOf = ({ snapshot }: CfmContext): ProductClass | null =>
  snapshot.facts.product?.class ?? null;

/** A medicine for lay people is being sold: over the counter, by somebody who advertises. */
const isOtcAdvert = (context: CfmContext): boolean =>
  classOf(context) === 'over-the-counter' &&
  context.profession !== 'journalist' &&
  (context.isAdvert || context.profession === 'unknown');

const isMedicine = (product: ProductClass | null): boolean =>
  product !== null && product !== 'supplement' && product !== 'infant-formula';

interface Named {
  readonly prescription: boolean;
  readonly controlled: boolean;
}

/** The medicines a sentence names, by its words or its class of medicine. */
function namedIn({ field, sentence }: PlacedSentence, { snapshot }: CfmContext): Named {
  const product = snapshot.facts.product;
  // what is sold over the counter here is known to be, whatever else its substance is sold as
  const own = product?.class === 'over-the-counter' ? fold(product.dcb ?? '').trim() : '';
  const found: readonly Medicine[] = findMedicines(field.shadow, sentence.start, sentence.end)
    .map(({ medicine }) => medicine)
    .filter(({ dcb }) => !TOXIN.test(fold(dcb)) && fold(dcb) !== own);
  return {
    prescription: found.some(needsPrescription) || has(sentence, 'ANV-RX-LAY:class'),
    controlled:
      found.some(({ supply, controlledList: list }) =>
        supply === 'controlled'
          ? list === null || !list.startsWith('C') || list === 'C1' || list === 'C5'
          : false,
      ) || has(sentence, 'ANV-CTRL:class'),
  };
}

/** Where a sentence promotes; `undefined` where it informs, reports, warns or denies. */
function promotionIn(placed: PlacedSentence, context: CfmContext): RuleMatch | undefined {
  const { sentence } = placed;
  const strong = hitsIn(sentence, 'ANV-RX-LAY:sells');
  const weak = context.isAdvert ? hitsIn(sentence, 'ANV-RX-LAY:offers') : [];
  const hit = [...strong, ...weak].find((one) => !isDenied(sentence.notes.tokens, one));
  if (hit === undefined || isCriticised(placed) || has(sentence, 'ANV-RX-LAY:unless'))
    return undefined;
  const orders = has(sentence, 'ANV-RX-LAY:orders');
  const informs = ['frame:informs', 'frame:news', 'frame:research'].some((frame) =>
    has(sentence, frame),
  );
  if (informs && !orders) return undefined;
  if (context.profession === 'journalist' && !orders) return undefined;
  return placeOf(placed, hit);
}

/** Sentences that promote a medicine of the kind: they name it, or the product of the article is of it. */
function promoted(
  context: CfmContext,
  isOfKind: (named: Named) => boolean,
  product: boolean,
): readonly RuleMatch[] {
  const all = context.sentences;
  const found = all.flatMap((placed) => {
    if (!product && !has(placed.sentence, 'ANV-RX-LAY:sells') && !context.isAdvert) return [];
    const match = promotionIn(placed, context);
    if (match === undefined) return [];
    if (product) return [match];
    const before = placed.field.sentences[placed.index - 1];
    const beside =
      before === undefined ? [] : [{ ...placed, sentence: before, index: placed.index - 1 }];
    const short = placed.sentence.notes.tokens.length <= 8;
    return [placed, ...(short ? beside : [])].some((one) => isOfKind(namedIn(one, context)))
      ? [match]
      : [];
  });
  return found;
}

function findPrescription(context: CfmContext): readonly RuleMatch[] {
  if (!context.laypeople) return [];
  const product = classOf(context);
  return promoted(
    context,
    ({ prescription, controlled }) => prescription || controlled,
    product === 'prescription' || product === 'controlled',
  );
}

function findControlled(context: CfmContext): readonly RuleMatch[] {
  if (!context.laypeople) return [];
  return promoted(context, ({ controlled }) => controlled, classOf(context) === 'controlled');
}

/** Replaces the end of the text by itself and what is missing. */
function appended(context: CfmContext, addition: string): readonly RuleMatch[] {
  return wholeArticle(context).map((match) => {
    const { shadow } = match.field;
    const { start, end } = originalRange(shadow, match.start, match.end);
    return { ...match, fix: `${shadow.original.slice(start, end)} ${addition}` };
  });
}

function findBrandWithoutDcb(context: CfmContext): readonly RuleMatch[] {
  const product = context.snapshot.facts.product;
  if (product === null || product.brand === null || !isOtcAdvert(context)) return [];
  const brand = fold(product.brand).trim();
  const dcb = fold(product.dcb ?? '').trim();
  if (brand === '' || brand === dcb) return [];
  if (dcb !== '' && context.folded.includes(dcb)) return [];
  if (dcb === '' && /\([a-z][a-z +,-]{4,60}\)/.test(context.folded)) return [];
  for (const field of context.fields) {
    const start = field.shadow.folded.indexOf(brand);
    if (start < 0 || start >= field.shadow.visibleEnd) continue;
    const end = start + brand.length;
    const written = field.shadow.text.slice(start, end);
    return [
      { field, start, end, ...(dcb === '' ? {} : { fix: `${written} (${product.dcb ?? ''})` }) },
    ];
  }
  return [];
}

function findImperatives(context: CfmContext): readonly RuleMatch[] {
  const product = classOf(context);
  const advert = isMedicine(product) && (context.isAdvert || context.profession === 'unknown');
  return context.sentences.flatMap((placed) => {
    const { sentence } = placed;
    const [hit] = hitsIn(sentence, 'ANV-IMPER:orders').filter((one) => {
      const first = sentence.notes.tokens[one.start];
      const opens =
        one.start === 0 || first?.parted === true || isBehindAnd(sentence.notes.tokens, one.start);
      return opens && !isDenied(sentence.notes.tokens, one);
    });
    const [now] = hitsIn(sentence, 'ANV-IMPER:now');
    const order = hit ?? now;
    if (order === undefined || isCriticised(placed) || has(sentence, 'ANV-IMPER:unless')) return [];
    if (advert) return [placeOf(placed, order)];
    if (product !== null || context.profession === 'journalist') return [];
    const named = findMedicines(placed.field.shadow, sentence.start, sentence.end).length > 0;
    const teaches = has(sentence, 'frame:informs') || has(sentence, 'ANV-IMPER:posology');
    return (named || has(sentence, 'ANV-IMPER:medicine')) && !teaches && context.laypeople
      ? [placeOf(placed, order)]
      : [];
  });
}

function isBehindAnd(tokens: readonly { readonly word: string }[], index: number): boolean {
  return /^(?:e|entao|ja|voce|corra|vem|venha|criancas|mamaes|pessoal|galera)$/.test(
    tokens[index - 1]?.word ?? '',
  );
}

/** Medicines before the lay public (Lei 6.360/1976, Lei 9.294/1996, RDC Anvisa 96/2008). */
export const MEDICINE_RULES: readonly ComplianceRule[] = [
  {
    id: 'ANV-RX-LAY',
    severity: 'B',
    source: 'Lei 6.360/1976 art. 58, § 1º; Lei 9.294/1996 art. 7º',
    certainty: 'primary',
    validFrom: '1996-07-16',
    area: 'anvisa',
    message: {
      pt: 'Medicamento de venda sob prescrição promovido ao público leigo.',
      en: 'Prescription medicine promoted to the lay public.',
    },
    suggestion: {
      pt: 'Retire a oferta; informe sem promover e lembre a exigência de receita.',
      en: 'Take the offer out; inform without promoting and mention that a prescription is required.',
    },
    exceptions: {
      pt: 'Público profissional; notícia ou educação sem promoção.',
      en: 'Professional audience; news or education without promotion.',
    },
    phrases: {
      class: [
        'antibiotico|antibioticos|antidepressivo|antidepressivos|anticoncepcional|anticoncepcionais|caneta_emagrecedora|canetas_emagrecedoras|caneta_para_emagrecer|caneta_de_emagrecimento|tarja_vermelha|tarja_preta|remedio_controlado|remedios_controlados|ansiolitico|ansioliticos|insulina|estatina|corticoide|corticoides|anabolizante|anabolizantes|medicamento_sob_prescricao|glp_1',
      ],
      sells: [
        'etiqueta_amarela|etiqueta_verde|todas_as_lojas|nossas_lojas|clube_de_descontos|chegou_mais|estoque_renovado|nas_nossas|loja_mais_proxima|por_menos|cabe_no_bolso|pague_#|leve_dois|leve_duas|leve_tres',
        'so|somente|apenas ..1 desembolsa|paga ..2 #|um|uma|dois|duas',
        'na_geladeira|na_clinica|no_consultorio|aqui_mesmo ..6 aplicacao|aplicamos|aplicada|aplico|na_hora',
        'aplicacao|dose|caneta ..3 na_hora|aqui_mesmo|sem_espera|sem_fila|a_partir_de|por_sessao',
        'acabou_de_entrar|acabou_de_chegar|acaba_de_chegar|motoboy|sem_identificacao|linha_completa|embalagem_discreta|generica|generico|caixa_de|caixa_com ..6 valor|preco|meses|leva|entrega|alo|chame|temos|leva_ate',
        'valor|preco ..2 de ..2 lanche|cafezinho|pizza|banana|cafe',
        'venha_buscar|pegue_a_sua|busque_a_sua|esta_disponivel|esta_disponivel_no',
        'motoboy|acabou_de_entrar|acabou_de_chegar|linha_completa|embalagem_sem_identificacao|embalagem_discreta',
        'oferta|ofertas|promocao|promocoes|promo|desconto|descontos|metade_do_preco|por_apenas|menor_preco|melhor_preco|precos_baixos|preco_baixo|preco_especial|preco_promocional|precinho|frete_gratis|cupom|cupons|liquidacao|imperdivel|imperdiveis|vendo|vendemos|vende_se|pronta_entrega|saldao|black_friday|ultimas_unidades|estoque_limitado|buy|discount|descuento|on_sale|baratinh*|mais_barat*|entrega_em_casa|entregamos|delivery|sem_receita|%_off|pela_metade|queima_de_estoque|economize|encomendas|pague_menos|leve_#|oferton*|compra_programada|cashback|brinde|parcel*',
        'compre|comprem|encomende|adquira|garanta|aproveite|reserve|peca|leve|pecam|compra|corra ..8',
        'r$ #',
        '# reais',
        '# % de? desconto|off',
        'disponivel|disponiveis|a_venda|chegou|chegaram|temos ..3 aqui|na_nossa|em_nossa|nas_nossas|na_loja|no_site|nas_lojas|na_drogaria|na_farmacia|no_app|estoque',
      ],
      offers: [
        'prateleira*|gondola*|balcao|fidelidade|chegou|chegaram|temos|disponivel|disponiveis|a_venda|estoque|entrega|aqui|venha|vem|conheca|experimente|novidade|emagreca|perca|seque|peca|chame|clique|pedido|pedidos|loja|site|a_partir_de|preco|precos|comece|use|tome|buscar|leve|imbative*|garantia|o_melhor|a_melhor|durma_melhor|adeus|acabe_com|livre_se',
      ],
      orders: [
        'compre|comprem|encomende|adquira|garanta|aproveite|peca|pecam|corra|reserve|leve|buy|chame|clique|venha|vem|tome|use|emagreca',
        'r$ #',
        '# reais|%',
        'cupom|frete_gratis|imperdivel|oferta|promocao|sem_receita|pronta_entrega|desconto',
      ],
      unless: [
        'farmacia_popular|sus|patente|generico_reduz|indice_de_precos|reajuste|cmed|contrabando|falsificad*|golpe|programa_de_governo|lei_|imposto*|tributaria',
        'nao ..2 compre|use|tome|peca|adquira|leve',
        '@DISEASE leve|leves',
        'compre|compra|compras|comprar|vende_se|venda|vendas ..2 somente|so|apenas ..2 receita|prescricao|farmacias_autorizadas',
        'leve|leves ..1 sintomas|casos|quadro|forma|dor|a_receita|documento|receita|caixa',
        'exames_em_promocao|promocao_da_saude|promocao_de_saude',
      ],
    },
    find: findPrescription,
  },
  {
    id: 'ANV-CTRL',
    severity: 'B',
    source: 'Portaria SVS/MS 344/1998 art. 89',
    certainty: 'unverified',
    validFrom: '1999-02-01',
    area: 'anvisa',
    message: {
      pt: 'Substância sob controle especial promovida.',
      en: 'Promotes a substance under special control.',
    },
    suggestion: {
      pt: 'Retire a promoção; alerte sobre dependência se o tema for educativo.',
      en: 'Take the promotion out; warn of dependence if the subject is educational.',
    },
    exceptions: {
      pt: 'Publicação técnica para prescritores; alerta de dependência.',
      en: 'Technical publication for prescribers; warnings of dependence.',
    },
    phrases: {
      class: [
        'tarja_preta|remedio_controlado|remedios_controlados|calmante_controlado|opioide|opioides|benzodiazepinico*|anfetamin*',
      ],
    },
    find: findControlled,
  },
  {
    id: 'ANV-OTC-WARN',
    severity: 'B',
    source: 'Lei 9.294/1996 art. 7º, § 5º; RDC Anvisa 96/2008',
    certainty: 'primary',
    validFrom: '1996-07-16',
    area: 'anvisa',
    message: {
      pt: 'Falta a advertência "SE PERSISTIREM OS SINTOMAS, O MÉDICO DEVERÁ SER CONSULTADO."',
      en: 'The warning "SE PERSISTIREM OS SINTOMAS, O MÉDICO DEVERÁ SER CONSULTADO." is missing.',
    },
    suggestion: {
      pt: 'Acrescente a advertência ao fim do anúncio.',
      en: 'Add the warning at the end of the advertisement.',
    },
    exceptions: { pt: 'Texto que não é anúncio.', en: 'Texts that do not advertise.' },
    find: (context) =>
      isOtcAdvert(context) && context.laypeople && !GIVES_WARNING.test(context.folded)
        ? appended(context, WARNING)
        : [],
  },
  {
    id: 'ANV-OTC-DCB',
    severity: 'M',
    source: 'Lei 6.360/1976 art. 57, § 1º',
    certainty: 'primary',
    validFrom: '1976-09-24',
    area: 'anvisa',
    message: {
      pt: 'Marca sem o nome genérico (DCB).',
      en: 'Brand without the generic name (DCB).',
    },
    suggestion: {
      pt: 'Escreva a denominação genérica junto da marca.',
      en: 'Write the generic name beside the brand.',
    },
    exceptions: { pt: 'A marca é o nome genérico.', en: 'The brand is the generic name.' },
    find: findBrandWithoutDcb,
  },
  {
    id: 'ANV-OTC-REG',
    severity: 'M',
    source: 'RDC Anvisa 96/2008 art. 22',
    certainty: 'unverified',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: {
      pt: 'Falta o número de registro na Anvisa (Reg. MS).',
      en: 'The registration number at Anvisa (Reg. MS) is missing.',
    },
    suggestion: { pt: 'Acrescente "Reg. MS nº …".', en: 'Add "Reg. MS nº …".' },
    exceptions: { pt: 'Produto notificado.', en: 'Notified products.' },
    find: (context) => {
      if (!isOtcAdvert(context) || !context.laypeople) return [];
      if (REGISTRATION.test(context.folded) || NOTIFIED.test(context.folded)) return [];
      const own = context.snapshot.facts.product?.registration ?? '';
      return own === '' ? wholeArticle(context) : appended(context, `Reg. MS ${own}.`);
    },
  },
  {
    id: 'ANV-IMPER',
    severity: 'M',
    source: 'RDC Anvisa 96/2008 art. 8º',
    certainty: 'unverified',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: { pt: 'Ordem de consumo de medicamento.', en: 'Imperative to consume a medicine.' },
    suggestion: {
      pt: 'Troque o imperativo por informação: "indicado para…".',
      en: 'Replace the imperative with information: "indicated for…".',
    },
    exceptions: {
      pt: 'Posologia de bula; educação médica.',
      en: 'Posology of a leaflet; medical education.',
    },
    phrases: {
      orders: ['@CONSUME ..6'],
      now: [
        'e_so|basta|so_precisa|vale|melhor ..1 tomar|usar|passar|pingar|aplicar|dissolver|mastigar|levar ..6',
        'va|vai|vem|corra|corre|bora ..1 de|com|para|pra|tomar|comprar ..4',
        'coloque|ponha|jogue|bote|coloca|poe|tenha|deixe ..6 carrinho|sacola|cesta|bolsa|armario|farmacinha|necessaire|gaveta|casa|mochila',
        'tome|tomem|use|usem|compre|comprem|peca|pecam|experimente|leve ..3 ja|agora|hoje|sem_medo|a_vontade|todo_dia|todos_os_dias|sempre',
      ],
      medicine: [
        'remedio|remedios|medicamento|medicamentos|comprimido|comprimidos|xarope|pomada|analgesico|antibiotico|anti_inflamatorio|genericos|generico|capsula|capsulas',
      ],
      posology: [
        'a_cada # horas',
        'apos_as_refeicoes|em_jejum|com_agua|conforme|horario*|dose|doses|prescrit*|indicado_pelo|orientad*|receitad*|mg|como_o_medico|de_acordo|se_o_medico|so_com|apenas_com|somente_com|mesmo_horario',
      ],
      unless: [
        'nao|nunca use|tome|compre|peca|leve|consuma|experimente|interrompa|exagere',
        '^ use|tome|consuma|leve|peca|procure ..1 protetor|mascara|preservativo|camisinha|cinto|oculos|roupa*|agua|cuidado|orientacao|ajuda|receita|exames|documento*|filtro|repelente|fio_dental|banho|informac*|a_bula',
        'conforme_orientacao|conforme_a_bula|sob_orientacao|siga_a_bula|leia_a_bula_e',
      ],
    },
    find: findImperatives,
  },
];
