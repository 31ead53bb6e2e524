import { DENIAL, INFORMS } from './near-misses.js';
import { phrases, type CfmContext, type ComplianceRule } from './rule.js';

/** Prescription medicines often promoted to the public, folded; GLP-1 agonists need retained prescriptions since 2025. */
const PRESCRIPTION =
  '(?:semaglutida|liraglutida|dulaglutida|tirzepatida|lixisenatida|ozempic|wegovy|rybelsus|mounjaro|saxenda|victoza|trulicity|zepbound|sibutramina|isotretinoina|roacutan|finasterida|dutasterida|minoxidil oral|sildenafila|viagra|tadalafila|cialis|testosterona|oxandrolona|nandrolona|durateston|deca|somatropina|gh|misoprostol|amoxicilina|azitromicina|ciprofloxacino|cefalexina|ivermectina|hidroxicloroquina|cloroquina|metformina|glifage|losartana|enalapril|atenolol|propranolol|sinvastatina|rosuvastatina|atorvastatina|levotiroxina|puran|prednisona|dexametasona|fluoxetina|sertralina|escitalopram|paroxetina|venlafaxina|duloxetina|bupropiona|quetiapina|trazodona|topiramato|botox|toxina botulinica|insulina|omeprazol 40|anticoncepcional|antibiotico|antidepressivo|ansiolitico|diazepam|clonazepam|rivotril|alprazolam|frontal|zolpidem|lorazepam|bromazepam|metilfenidato|ritalina|venvanse|lisdexanfetamina|codeina|tramadol|morfina|fentanil|oxicodona|pregabalina|fenobarbital|anfepramona|femproporex)';
const CONTROLLED =
  '(?:diazepam|clonazepam|rivotril|alprazolam|frontal|zolpidem|lorazepam|bromazepam|midazolam|metilfenidato|ritalina|venvanse|lisdexanfetamina|codeina|tramadol|morfina|fentanil|oxicodona|fenobarbital|anfepramona|femproporex|sibutramina|ketamina|cetamina|quetamina)';
const PROMOTION =
  '(?:oferta|promocao|desconto|compre|peca|encomende|garanta|adquira|leve|aproveite|pela metade|metade do preco|por apenas|r\\$ ?\\d|preco(?:s)? (?:baixo|especial|imperdivel|promocional)|frete gratis|entrega|cupom|liquidacao|estoque|imperdivel|vendo|vendemos|vende-se|disponivel (?:aqui|na nossa)|on sale|buy|discount|% off|\\d+% de desconto)';

const near = (left: string, right: string): readonly RegExp[] => [
  new RegExp(String.raw`\b${left}\b[^.!?\n]{0,60}\b${right}`),
  new RegExp(String.raw`\b${right}(?:\b|(?=[^.!?\n]))[^.!?\n]{0,60}\b${left}\b`),
];

const MEDICINE_CONTEXT =
  /\b(?:medicament\p{L}{1,3}|remedio|comprimid\p{L}{1,2}|capsula|xarope|pomada|gotas|mg\b|reg\.? ?ms|analgesico|antibiotico|anti-inflamatorio|dipirona|paracetamol|ibuprofeno|aspirina|dose|bula|farmacia|drogaria|suplement\p{L}{1,3})|[a-z]{4,}(?:ina|ol|ona|ida|eno|pam|pril|tana)\b/u;

const laypeople = (context: CfmContext): boolean => context.laypeople;

/** Medicines, supplements, cannabis and infant formula before the lay public. */
export const ANVISA_RULES: readonly ComplianceRule[] = [
  {
    id: 'ANV-RX-LAY',
    severity: 'B',
    source: 'Lei 6.360/1976 art. 58, § 1º; Lei 9.294/1996 art. 7º',
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
    find: phrases({
      any: near(PRESCRIPTION, PROMOTION),
      unless: [
        DENIAL,
        /\bnao (?:use|tome|compre|adquira)\b|\b(?:proib\p{L}{1,6}|irregular|falsificad[ao]|golpe|apreend\p{L}{1,4}|contraindicac\p{L}{2,4}|retencao d[ae] receita|farmacia popular|sus)\b/u,
      ],
      when: laypeople,
    }),
  },
  {
    id: 'ANV-CTRL',
    severity: 'B',
    source: 'Portaria SVS/MS 344/1998 art. 89',
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
    find: phrases({
      any: near(CONTROLLED, PROMOTION),
      unless: [DENIAL, /\bdependencia\b|\bproibid[ao]\b|\bapreend/],
    }),
  },
  {
    id: 'ANV-SAFE',
    severity: 'B',
    source: 'RDC Anvisa 96/2008 art. 8º',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: {
      pt: 'Diz que o produto não tem riscos ou efeitos adversos.',
      en: 'Says the product has no risks or adverse effects.',
    },
    suggestion: {
      pt: 'Liste os efeitos adversos conhecidos.',
      en: 'List the known adverse effects.',
    },
    find: phrases({
      any: [
        /\bsem (?:nenhum |nenhuns |qualquer |quaisquer )?(?:efeitos? (?:colatera(?:l|is)|advers[ao]s?|indesejad[ao]s?|secundari[ao]s?)|contraindicac(?:ao|oes)|reac(?:ao|oes) advers\p{L}{1,3})\b/u,
        /\bnao (?:faz(?:em)? mal|tem (?:efeitos? colatera(?:l|is)|contraindicac(?:ao|oes)|riscos?)|causa(?:m)? (?:nenhum )?(?:efeitos? (?:colatera(?:l|is)|advers\p{L}{1,3})|dependencia|danos?))\b/u,
        /\b(?:inocu[ao]s?|totalmente segur[ao]s?|100\s?% (?:segur[ao]s?|natural|naturais)|livre de (?:riscos|efeitos colaterais)|risco zero)\b/,
        /\b(?:e natural|por ser natural|como e natural|natural),? (?:e |entao |portanto |logo )?(?:nao (?:faz mal|tem risco|causa)|sem (?:risco|efeito)|segur[ao])\b/,
        /\b(?:no|without|zero) (?:side effects|adverse effects)\b|\bcompletely safe\b/,
      ],
      unless: [
        /\b(?:nao (?:ha|existe[m]?) \p{L}+ (?:sem|100)|nenhum \p{L}+ (?:e|esta|existe)|mito|nao significa|nao quer dizer|nao e (?:sinonimo|inocu|isent)|nao sao (?:inocu|isent)|desconfie|mesmo (?:sendo|que)|embora|falsa|sem contraindicac(?:ao|oes) (?:conhecidas|absolutas)|pessoas sem contraindicac|pacientes sem contraindicac|na ausencia de|engano|alerta)/u,
      ],
    }),
  },
  {
    id: 'ANV-SUPP',
    severity: 'B',
    source: 'RDC Anvisa 243/2018; Decreto-Lei 986/1969',
    validFrom: '2018-07-27',
    area: 'anvisa',
    message: {
      pt: 'Alimento ou suplemento com alegação de cura, tratamento ou prevenção.',
      en: 'Food or supplement said to cure, treat or prevent disease.',
    },
    suggestion: {
      pt: 'Use apenas alegação funcional autorizada, como "fonte de".',
      en: 'Only use an authorised functional claim, such as "source of".',
    },
    find: phrases({
      any: [
        /\b(?:suplementos?|vitaminas?|colageno|cha[s]?|capsulas? naturais|omega-?3|propolis|whey|creatina|probioticos?|curcuma|cloreto de magnesio|magnesio|melatonina|spirulina|moringa|shake|gomas?|goji|superalimentos?|alimentos? funciona(?:l|is)|sucos? detox|fitoterapicos?|ervas?|extrato|oleo de coco|babosa)\b[^.!?\n]{0,40}\b(?:que )?(?:cura|curam|trata|tratam|elimina|eliminam|combate|combatem|previne|previnem|reverte|revertem|substitui|substituem|acaba com|acabam com)\b[^.!?\n]{0,25}\b(?:diabetes|cancer|hipertensao|pressao alta|depressao|ansiedade|artrite|artrose|alzheimer|covid|gripe|infarto|doencas?|colesterol|insonia|obesidade|infecc(?:ao|oes)|gastrite|anemia|fibromialgia|enxaqueca|asma|autismo|tdah|cataratas?|trombose|osteoporose|impotencia|inflamac(?:ao|oes)|dor(?:es)?|tumor(?:es)?|o medicamento|remedios?)\b/,
        /\b(?:cura|trata|previne|elimina|cure|trate|previna|elimine) (?:a |o |as |os |sua |seu )?(?:diabetes|cancer|hipertensao|depressao|ansiedade|artrite|artrose|alzheimer|covid|infarto|doencas?)\b[^.!?\n]{0,30}\bcom (?:este |esse |o |a |um |uma |nosso |nossa )?(?:suplemento|vitamina|cha|colageno|capsula|shake|suco|magnesio|propolis)\b/,
      ],
      unless: [
        DENIAL,
        /\bnao (?:\p{L}{1,12} ){0,2}(?:cura|curam|trata|tratam|previne|previnem|substitui|substituem|elimina)|\b(?:deficiencia|carencia|pode(?:m)? (?:ajudar|auxiliar)|estudo|ensaio|doi|pmid|nao ha evidencia|se alguem disser|promet\p{L}{1,4})\b/u,
        /\?\s*$/,
      ],
    }),
  },
  {
    id: 'ANV-IMPER',
    severity: 'M',
    source: 'RDC Anvisa 96/2008 art. 8º',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: { pt: 'Ordem de consumo de medicamento.', en: 'Imperative to consume a medicine.' },
    suggestion: {
      pt: 'Troque o imperativo por informação: "indicado para…".',
      en: 'Replace the imperative with information: "indicated for…".',
    },
    find: phrases({
      any: [
        /^["'“«*\s]{0,3}(?:tome|use|compre|peca|experimente|adquira|leve|consuma|encomende)\b(?! (?:agua|banho|cuidado|sol|vacina|fio|protetor|mascara|preservativo|camisinha|cinto|roupas?|sapatos?|oculos|escova|nota|decis|a decis|conta|uma decis|o tempo|tempo|as medicacoes|os medicamentos|conforme|apenas|somente|so ))[^.!?\n]{0,60}/,
        /\b(?:tome|use|compre|peca|experimente) (?:ja|agora|hoje|sem medo|a vontade)\b/,
        /\b(?:criancas|mamaes|voces?),? (?:tomem|usem|comprem|pecam)\b/,
      ],
      unless: [
        INFORMS,
        /\bnao\b|\bse (?:o medico|prescrit)|\bconforme\b|\bapos as refeicoes\b|\bem jejum\b|\bcom agua\b|\ba cada \d+ horas\b/,
      ],
      when: (context) => MEDICINE_CONTEXT.test(context.folded),
    }),
  },
  {
    id: 'ANV-CELEB',
    severity: 'B',
    source: 'RDC Anvisa 96/2008 art. 26; Lei 9.294/1996 art. 7º, § 2º',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: {
      pt: 'Celebridade ou leigo recomenda medicamento.',
      en: 'Celebrity or layperson endorses a medicine.',
    },
    suggestion: { pt: 'Retire o endosso.', en: 'Take the endorsement out.' },
    find: phrases({
      any: [
        /\b(?:cantora?|ator|atriz|jogadora?|atleta|influenciadora?|influencer|celebridades?|apresentadora?|famos[ao]s?|artista|campea|campeao|youtuber|blogueira)\b[^.!?\n]{0,30}\b(?:usa|usam|toma|tomam|recomenda|recomendam|indica|indicam|aprova|confia)\b/,
      ],
      unless: [
        DENIAL,
        /\b(?:contou|revelou|diagnostic\p{L}{1,5}|morreu|alerta|criticad[ao]|estudo)\b/u,
      ],
      when: (context) => MEDICINE_CONTEXT.test(context.folded),
    }),
  },
  {
    id: 'ANV-CHILD',
    severity: 'B',
    source: 'RDC Anvisa 96/2008 art. 26',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: {
      pt: 'Propaganda de medicamento dirigida a crianças.',
      en: 'Medicine advertising addressed to children.',
    },
    suggestion: {
      pt: 'Dirija o texto aos responsáveis, sem apelo infantil.',
      en: 'Address the guardians, without appeal to children.',
    },
    find: phrases({
      any: [
        /\b(?:criancas?|criancada|garotada|meninada|amiguinhos?|galerinha|turminha)[,!]? (?:pecam|peca|tomem|tome|venham|experimentem|corram|usem|coma|comam)\b/,
      ],
      unless: [DENIAL],
    }),
  },
  {
    id: 'ANV-PROVEN',
    severity: 'M',
    source: 'RDC Anvisa 96/2008 art. 26; Lei 9.294/1996 art. 7º, § 2º',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: {
      pt: '"Cientificamente comprovado" sem a referência completa.',
      en: '"Scientifically proven" without the full reference.',
    },
    suggestion: {
      pt: 'Cite o estudo por extenso ou retire a expressão.',
      en: 'Cite the study in full or take the expression out.',
    },
    find: phrases({
      any: [
        /\b(?:cientificamente (?:comprovad|testad|provad)[ao]s?|comprovad[ao]s? (?:cientificamente|pela ciencia|clinicamente|em (?:estudos|ensaios|testes))|clinicamente (?:comprovad|testad)[ao]s?|eficacia comprovada|demonstrad[ao]s? em ensaios|scientifically proven|clinically proven)\b/,
      ],
      unless: [DENIAL, /\b(?:doi|pmid|et al|nct\d|nao)\b|\[\d{1,3}\]/],
    }),
  },
  {
    id: 'ANV-PROMO',
    severity: 'B',
    source: 'Decreto 70.951/1972 art. 10, I',
    validFrom: '1972-08-10',
    area: 'anvisa',
    message: {
      pt: 'Brinde ou prêmio ligado a medicamento.',
      en: 'Gift or prize tied to a medicine.',
    },
    suggestion: {
      pt: 'Retire o brinde; desconto simples é permitido.',
      en: 'Take the gift out; a plain discount is allowed.',
    },
    find: phrases({
      any: [
        /\b(?:ganh(?:e|em|a)|leve|concorra) (?:a |um |uma |o )?(?:brindes?|figurinhas?|premios?|presentes?|mochila|camiseta|brinquedos?|necessaire|copo|vale)\b/,
      ],
      unless: [DENIAL],
      when: (context) => MEDICINE_CONTEXT.test(context.folded),
    }),
  },
  {
    id: 'ANV-COMPOUND',
    severity: 'B',
    source: 'RDC Anvisa 67/2007',
    validFrom: '2007-10-09',
    area: 'anvisa',
    message: { pt: 'Fórmula manipulada anunciada.', en: 'Advertises a compounded formula.' },
    suggestion: { pt: 'Retire a oferta da fórmula.', en: 'Take the offer of the formula out.' },
    find: phrases({
      any: [
        /\b(?:manipulamos|peca (?:ja )?(?:sua|a sua|a) formula|sua formula (?:manipulada|em)|formulas? manipuladas? (?:em|com|por|a partir)|encomende (?:sua|a) formula|compre (?:sua|a) formula manipulada)\b/,
      ],
      unless: [DENIAL],
    }),
  },
  {
    id: 'ANV-CANN',
    severity: 'B',
    source: 'RDC Anvisa 327/2019 art. 12',
    validFrom: '2020-03-10',
    area: 'anvisa',
    message: { pt: 'Produto de cannabis anunciado.', en: 'Advertises a cannabis product.' },
    suggestion: {
      pt: 'Retire a oferta; notícia e educação são permitidas.',
      en: 'Take the offer out; news and education are allowed.',
    },
    find: phrases({
      any: near(
        String.raw`(?:cannabis|canabidiol|cbd|oleo de (?:cannabis|cbd|maconha)|canabinoides?|thc)`,
        PROMOTION,
      ),
      unless: [DENIAL, /\bprescricao\b|\breceita\b|\bproibid[ao]\b/],
    }),
  },
  {
    id: 'ANV-INF',
    severity: 'B',
    source: 'Lei 11.265/2006',
    validFrom: '2006-01-04',
    area: 'anvisa',
    message: {
      pt: 'Fórmula infantil, mamadeira ou bico promovido.',
      en: 'Infant formula, bottle or teat promoted.',
    },
    suggestion: {
      pt: 'Retire a promoção e apoie o aleitamento materno.',
      en: 'Take the promotion out and support breastfeeding.',
    },
    find: phrases({
      any: [
        /\b(?:melhor|superior|igual|tao bo[ma]|substitui|mais nutritiv[ao])\b[^.!?\n]{0,15}\b(?:ao?|que o|quanto o|o) leite materno\b/,
        ...near(
          '(?:formulas? infanti(?:l|s)|mamadeiras?|chupetas?|bicos? (?:de mamadeira|artificia(?:l|is)))',
          PROMOTION,
        ),
      ],
      unless: [/\b(?:nao|nenhum[a]?|nada)\b/],
    }),
  },
];
