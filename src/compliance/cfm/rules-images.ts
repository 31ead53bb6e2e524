import { leanPattern } from '../text/lean-pattern.js';
import type { PictureFacts } from '../article-facts.js';
import {
  foldedSentence,
  has,
  hitsIn,
  placeOf,
  wholeArticle,
  wholeSentence,
  type CfmContext,
  type ComplianceRule,
  type RuleMatch,
} from './rule.js';
import { patientsNamed } from './named-patients.js';
import { endsOpen, isCriticised, isDenied, quotesIn } from './scope.js';
import { COMPARISONS, RECOGNISED } from './wordings/patients.js';

const RES = 'Res. CFM 2.336/2023';
const CEM = 'CEM (Res. CFM 2.217/2018)';
const SINCE_2024 = '2024-03-11';
const PATIENTS_PER_SIDE = 4;
const REPOSTS_PER_SEMESTER = 2;

/** What educational text beside a comparison must speak of (art. 14, II, a). */
const EDUCATION = [
  leanPattern(
    /\bindicac(?:ao|oes)\b|\bindicad[ao]s? (?:para|a|quando|em|nos)\b|\bquem (?:pode|deve) fazer\b|\bpara quem\b/,
  ),
  /\bfator(?:es)?\b|\bmuda[mr]? (?:a |o |os )?(?:evolucao|resultados?)|\binterfere[mn]?\b|\binterferem\b|\bpesa[mr]? n[oa]\b|\bafeta[mr]?\b|\bvaria[mr]?\b|\bvariac(?:ao|oes)\b|\bdepende[mr]?\b|\binfluencia[mr]?\b/,
  leanPattern(
    /\bcomplicac(?:ao|oes)\b|\bpode[mr]? (?:ocorrer|haver|surgir|aparecer|causar|deixar)\b|\briscos?\b|\bintercorrencias?\b|\bresultados? insatisfatori[oa]s?\b|\befeitos? advers[ao]s?\b/,
  ),
];

/** Pictures of patients, as far as anybody has said. */
const ofPatients = ({ snapshot }: CfmContext): readonly PictureFacts[] =>
  snapshot.facts.pictures.filter(
    ({ kind, patients }) =>
      kind === 'before_after' || kind === 'clinical' || (kind === 'photo' && (patients ?? 0) > 0),
  );

const comparisons = ({ snapshot }: CfmContext): readonly PictureFacts[] =>
  snapshot.facts.pictures.filter(({ kind }) => kind === 'before_after');

const isEducational = ({ folded }: CfmContext): boolean =>
  EDUCATION.every((topic) => topic.test(folded));

/** Where the text announces a comparison. */
function announcedComparisons(context: CfmContext): readonly RuleMatch[] {
  return context.sentences.flatMap((placed) => {
    const hit = hitsIn(placed.sentence, 'CFM-14-EDU:fires').find(
      (one) => !isDenied(placed.sentence.notes.tokens, one),
    );
    return hit === undefined || isCriticised(placed) || has(placed.sentence, 'CFM-14-EDU:unless')
      ? []
      : [placeOf(placed, hit)];
  });
}

function findUnexplained(context: CfmContext): readonly RuleMatch[] {
  if (isEducational(context)) return [];
  const announced = announcedComparisons(context);
  if (announced.length > 0) return announced;
  return comparisons(context).length > 0 ? wholeArticle(context) : [];
}

function findIncompleteSet(context: CfmContext): readonly RuleMatch[] {
  const short = comparisons(context).some(
    ({ patients, hasComplications }) =>
      patients === null || patients < PATIENTS_PER_SIDE || hasComplications !== true,
  );
  if (!short) return [];
  const [announced] = announcedComparisons(context);
  return announced === undefined ? wholeArticle(context) : [announced];
}

function findRecognisable(context: CfmContext): readonly RuleMatch[] {
  const inText = context.sentences.flatMap((placed) => {
    const hit = hitsIn(placed.sentence, 'CFM-14-IDENT:fires').find(
      (one) => !isDenied(placed.sentence.notes.tokens, one),
    );
    return hit === undefined || isCriticised(placed) ? [] : [placeOf(placed, hit)];
  });
  const named = patientsNamed(context).filter(({ isPatient }) => isPatient);
  const found = [...inText, ...named.map(({ match }) => match)];
  if (found.length > 0) return found;
  return ofPatients(context).some(({ identifiable }) => identifiable === true)
    ? wholeArticle(context)
    : [];
}

const TONE = leanPattern(
  /\b(?:melhor(?:es)?|so aqui|zerad[ao]|disparad[ao]|magic[ao]|igual nao|desengan\p{L}{1,5}|farao o mesmo|faz o mesmo|nao conhece ess[ea]|por qualquer um|maravilhos[ao]s?|salv(?:ou|aram)|milagr\p{L}{1,5}|mud(?:ou|aram) (?:a )?minha vida|transform(?:ou|aram)|perfeit[ao]s?|incri(?:vel|veis)|excepciona(?:l|is)|unic[ao]s?|cur(?:ou|ad[ao]|ei)|sensaciona(?:l|is)|top|nota (?:10|dez|mil|1000)|extraordinari[ao]s?|divin[ao]s?|genia(?:l|is)|anjo|fada|(?:um|uma) sant[ao]|deus|fantastic[ao]s?|olhos fechados|nunca vi|ninguem (?:como|igual)|insuperave(?:l|is)|imbative(?:l|is)|numero (?:1|um)|espetacular(?:es)?|impecave(?:l|is)|inigualave(?:l|is)|devolve(?:u|ram)|renasci|sumi(?:u|ram)|livre de|nunca mais|100 ?%|linda de novo|rejuvenesc\p{L}{1,3}|garant\p{L}{1,4}|resultado surpreendente|brilhante|sem igual|supera|amei|apaixonad[ao]|gratidao eterna|heroi|heroina|mestre|diferenciad[ao]|excelente medic[oa]|mais competente|mago|maga|artista|acab(?:ou|aram) com|desaparec(?:eu|eram)|melhorei (?:100|totalmente|na hora)|nenhum[a]? \p{L}{3,20} (?:chega|se compara|faz igual)|aos pes d|(?:qualquer|todo) (?:caso|problema)|ninguem \p{L}{3,15} como|so (?:el[ea]|voce|a doutora|o doutor|o senhor|a senhora)|nenhum\p{L}? (?:outr[oa] )?\p{L}{3,20} (?:consegui\p{L}{1,4}|resolveu|acertou|descobriu|deu jeito|fez|faria)|o (?:resto|que ninguem)|maior de todos|devo (?:a )?minha vida|anos a menos|outra pessoa|maos? de \p{L}{3,8}|anos mais (?:nov|jove)\p{L}{1,2}|no primeiro dia|na primeira (?:sessao|consulta)|em (?:uma|1|2|duas|3|tres) (?:semana|sessao|sess\p{L}{1,3}|dias?|semanas))\b/u,
);

/** A testimonial whose words are superlative: in quotation marks, or behind "Depoimento:". */
function findSuperlativeTestimonials(context: CfmContext): readonly RuleMatch[] {
  return context.sentences.flatMap((placed) => {
    const [cue] = [
      ...hitsIn(placed.sentence, 'CFM-TESTI-TONE:cue'),
      ...hitsIn(placed.sentence, 'CFM-TESTI-TONE:who'),
    ];
    const before = placed.field.sentences[placed.index - 1];
    const introduced =
      before !== undefined &&
      (hitsIn(before, 'CFM-TESTI-TONE:cue').length > 0 ||
        (hitsIn(before, 'CFM-TESTI-TONE:who').length > 0 &&
          endsOpen({ ...placed, sentence: before })));
    const after = placed.field.sentences[placed.index + 1];
    const signed = after !== undefined && hitsIn(after, 'CFM-TESTI-TONE:signature').length > 0;
    const own = hitsIn(placed.sentence, 'CFM-TESTI-TONE:praise').length > 0;
    const quotes = quotesIn(placed);
    const quoted = quotes.map(([from, to]) => foldedSentence(placed).slice(from, to));
    if (isCriticised(placed) || has(placed.sentence, 'CFM-TESTI-TONE:unless')) return [];
    const said =
      has(placed.sentence, 'CFM-TESTI-TONE:reported') ||
      (cue !== undefined && /:/.test(foldedSentence(placed)));
    const words =
      quoted.length > 0
        ? quoted.join(' ')
        : said || introduced || signed || own
          ? foldedSentence(placed)
          : '';
    const isTestimonial =
      cue !== undefined ||
      introduced ||
      signed ||
      own ||
      said ||
      quoted.some((text) => FIRST_PERSON.test(text));
    return isTestimonial && TONE.test(words) ? [wholeSentence(placed)] : [];
  });
}

/** A patient speaks: "me atendeu", "minha dor". */
const FIRST_PERSON = leanPattern(
  /\b(?:me (?:atend|cur|oper|salv|devolv|trat|ajud|deix)\p{L}{1,5}|minha vida|meu medico|minha medica|fui (?:atendid|operad|curad)[ao]|fiquei|recomendo|meu (?:joelho|corpo|sorriso|rosto|nariz)|minha (?:dor|pele|coluna|autoestima))\b/u,
);

const wholeWhere =
  (test: (context: CfmContext) => boolean): ComplianceRule['find'] =>
  (context) =>
    test(context) ? wholeArticle(context) : [];

/** Pictures and testimonials (Res. CFM 2.336/2023 arts. 8º and 14) and declared interests. */
export const IMAGE_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFM-14-EDU',
    severity: 'B',
    source: `${RES} art. 14, II, a`,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Antes e depois sem texto educativo (indicações, fatores, complicações).',
      en: 'Before and after without educational text (indications, factors, complications).',
    },
    suggestion: {
      pt: 'Acrescente indicações, fatores que influenciam o resultado e complicações, ou retire as imagens.',
      en: 'Add indications, factors that influence the result and complications, or take the images out.',
    },
    exceptions: { pt: 'Os três temas estão no texto.', en: 'All three subjects are in the text.' },
    phrases: {
      fires: [
        ...COMPARISONS,
        'antes e|x|versus|vs|ou|a o? depois ',
        'antes_depois|antesedepois|before_and_after|before_after|antes_y_despues',
        'foto|fotos|imagem|imagens|veja|olha|olhe|confira|compare|arraste|deslize ..5 antes ..5 depois',
      ],
      unless: [
        'glicemia|pressao|refeic*|comer|almoc*|jantar|exercic*|lavar|lave|lavagem|higieniz*|medic*_a|vacina|vacinac*|questionario|intervencao|treino|atividade_fisica|banho|dormir|preparo|orientac*|cuidado*|jejum|parto|gestac*|gravidez|contato|usar|uso|tocar|consulta|manipular|trocar|viagem|escov*|exame|avaliac*|recomendac*|repouso|alimentac*|sol|covid|pandemia|mamada*|toque',
      ],
    },
    find: findUnexplained,
  },
  {
    id: 'CFM-14-SET',
    severity: 'B',
    source: `${RES} art. 14, II, b; Manual de Publicidade Médica`,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Antes e depois isolado: menos de quatro pacientes por lado ou sem resultado insatisfatório ou complicação.',
      en: 'Isolated before and after: fewer than four patients a side, or no unsatisfactory result or complication.',
    },
    suggestion: {
      pt: 'Mostre o conjunto: quatro pacientes ou mais, com evoluções satisfatórias, insatisfatórias e complicações.',
      en: 'Show the set: four patients or more, with satisfactory and unsatisfactory results and complications.',
    },
    exceptions: { pt: 'Conjunto completo.', en: 'A complete set.' },
    find: findIncompleteSet,
  },
  {
    id: 'CFM-14-IDENT',
    severity: 'B',
    source: `${RES} art. 14, II; ${CEM} art. 75`,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Paciente reconhecível no texto ou na imagem.',
      en: 'Recognisable patient in text or image.',
    },
    suggestion: {
      pt: 'Retire tudo o que permita reconhecer o paciente, mesmo com autorização.',
      en: 'Take out everything that lets the patient be recognised, even with consent.',
    },
    exceptions: null,
    phrases: {
      fires: [
        ...RECOGNISED,
        'atriz|ator|cantora|cantor|influenciadora|influenciador|celebridade|jogador|jogadora|apresentadora|apresentador|vereador*|prefeit*|deputad*|padre|pastor ..8 passou_pela_nossa|passou_pelo_nosso|nossa_sala|nosso_centro_cirurgico|cuidou_comigo|cuidou_conosco|foi_conosco|operou_a|tratou_a',
        'marcamos|marquei|marcando|seguem|sigam|segue ..3 perfil|arroba|instagram ..6 operou|tratou|fez|paciente|emagreceu',
        'minha|meu|nossa|nosso|uma|um|esta|este|essa|esse paciente|cliente ..2 famos*|celebridade|conhecid*|atriz|ator|cantor*|influenc*|jogador*|apresentador*|politic*|vereador*|prefeit*',
        'paciente|pacientes|cliente ..6 rosto|cara|face ..2 aparec*|a_mostra|descobert*|visivel|revelad*|exibid*|sem_tarja',
        'paciente|pacientes|cliente ..5 mostr*|exib*|revel*|apresent* ..2 rosto|cara|face|identidade|nome',
        'atriz|ator|cantora|cantor|influenciadora|influenciador|influencer|celebridade|jogador|jogadora|apresentadora|apresentador|modelo|miss|blogueira|vereador*|prefeit*|ex_bbb|filha_do_prefeito|famosa|famoso ..5 minha_paciente|meu_paciente|nossa_paciente|nosso_paciente|operou_comigo|operou_conosco|tratou_comigo|e_paciente|fez_comigo|atendid*_por|paciente_da_clinica|passou_por_aqui|se_trata_comigo|confiou_em',
        'mostro|mostramos|veja|vejam|olha|olhem|conhecam|conheca|reconhec* ..4 rosto|nome|identidade ..3 paciente|pacientes',
        'rosto|nome|identidade ..1 do|da|de|dos|das ..2 paciente|pacientes ..4 aparec*|mostr*|divulg*|revel*|com|sem_tarja|na_foto|no_video',
        'foto|fotos|video|selfie ..4 rosto ..3 paciente|pacientes',
      ],
    },
    find: findRecognisable,
  },
  {
    id: 'CFM-14-EDIT',
    severity: 'B',
    source: `${RES} art. 14, II`,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: { pt: 'Imagem editada, manipulada ou com filtro.', en: 'Edited or filtered image.' },
    suggestion: {
      pt: 'Use a imagem original; corte, luz e tarja são permitidos.',
      en: 'Use the original image; crop, light and stripes are allowed.',
    },
    exceptions: { pt: 'Corte, luz, tarja de anonimato.', en: 'Crop, light, anonymising stripe.' },
    find: wholeWhere((context) =>
      context.snapshot.facts.pictures.some(
        ({ kind, edited }) => edited === true && kind !== 'illustration' && kind !== 'stock',
      ),
    ),
  },
  {
    id: 'CFM-14-STOCK',
    severity: 'm',
    source: `${RES} art. 14`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: { pt: 'Imagem de banco sem a fonte.', en: 'Stock image without its source.' },
    suggestion: { pt: 'Cite o banco de imagens na legenda.', en: 'Credit the image bank.' },
    exceptions: { pt: 'Crédito presente.', en: 'Credit present.' },
    find: wholeWhere((context) =>
      context.snapshot.facts.pictures.some(
        ({ kind, credit }) => kind === 'stock' && (credit ?? '').trim() === '',
      ),
    ),
  },
  {
    id: 'CFM-14-CONSENT',
    severity: 'B',
    source: `${RES} art. 14`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Imagem de paciente do próprio acervo sem autorização registrada.',
      en: 'Own picture of a patient without recorded authorisation.',
    },
    suggestion: {
      pt: 'Registre a autorização do paciente, que pode revogá-la, ou retire a imagem.',
      en: "Record the patient's authorisation, which can be revoked, or take the picture out.",
    },
    exceptions: { pt: 'Autorização registrada.', en: 'Authorisation recorded.' },
    find: wholeWhere((context) =>
      ofPatients(context).some(({ patientConsent }) => patientConsent !== true),
    ),
  },
  {
    id: 'CFM-TESTI-TONE',
    severity: 'M',
    source: `${RES} art. 8º, § 3º, e art. 14, II, g`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Depoimento com superioridade ou promessa.',
      en: 'Testimonial with superiority or a promise.',
    },
    suggestion: {
      pt: 'Use depoimento sóbrio, sem adjetivos de superioridade.',
      en: 'Use a sober testimonial without superlatives.',
    },
    exceptions: { pt: 'Depoimento sóbrio.', en: 'A sober testimonial.' },
    phrases: {
      cue: [
        'recado|carta|cartinha|bilhete|mensagem|print|audio ..6',
        'chegou_no|chegou_no_meu|no_meu_direct|na_caixinha|audio_de|print_de|deixou_por_escrito|por_escrito|o_que_dizem|o_que_falam ..6',
        'depoimento|depoimentos|relato|relatos|testemunho|testemunhos|avaliacao_do|avaliacao_de|avaliacoes|elogio|elogios|comentario|comentarios|feedback|testimonial|mensagem_que_recebi|recado ',
        'paciente|pacientes|cliente|clientes ..6 disse|escreveu|contou|relat*|afirma|afirmou|conta|diz|comentou|deixou|publicou|postou|compartilhou|declarou|agradec*|mandou|enviou|elogi*',
        'disse|escreveu|contou|diz|conta|relatou|escreve|comenta ..3 paciente|cliente|seguidora|mae_de|moradora|aposentad*|nossa|uma|um',
        'repost|repostando|repostamos|google|doctoralia|recebemos|recebi|olha_so_o|veja_o_que|o_que_dizem ..5',
      ],
      who: ['paciente|pacientes|cliente|clientes|quem_passou|quem_operou|quem_tratou'],
      signature: [
        '^ paciente|cliente ..2',
        '^ mae|pai|filh*|espos*|marido|familia|acompanhante ..2 paciente|cliente',
        'avaliacao|avaliacoes|opiniao|comentario ..2 google|doctoralia|facebook|site',
        'depoimento ..2 paciente|cliente',
        'paciente ..1 da|do|de|desde|ha|satisfeit*',
      ],
      reported: [
        'saiu|sai|sairam|saem|foi_embora ..2 dizendo|falando|contando|espalhando ..1 que',
        'paciente|pacientes|cliente ..3 diz|disse|contou|jura|garante|falou|repete ..1 que',
      ],
      praise: [
        'dr|dra|doutor|doutora ..5 salvou|mudou_minha|me_curou|me_devolveu|e_a_melhor|e_o_melhor|fez_milagre|maravilhos* ..4',
        'obrigad* ..4 dr|dra|doutor|doutora ..6 ',
      ],
      unless: [
        'nao_publica*|nao_usamos|nao_divulg*|nao_repost*|regras_para|como_publicar|sobrio*|sem_adjetiv*',
      ],
    },
    find: findSuperlativeTestimonials,
  },
  {
    id: 'CFM-TESTI-COUNT',
    severity: 'm',
    source: 'Manual de Publicidade Médica (Res. CFM 2.336/2023 art. 8º)',
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Mais de duas repostagens de depoimentos no semestre.',
      en: 'More than two reposts of testimonials in the semester.',
    },
    suggestion: { pt: 'Espace as repostagens.', en: 'Space the reposts out.' },
    exceptions: null,
    find: wholeWhere(
      ({ snapshot }) => (snapshot.facts.testimonialRepostsInSemester ?? 0) > REPOSTS_PER_SEMESTER,
    ),
  },
  {
    id: 'CEM-COI',
    severity: 'M',
    source: `${CEM} art. 109`,
    certainty: 'unverified',
    validFrom: '2019-04-30',
    area: 'cfm',
    message: {
      pt: 'Há patrocínio e nenhuma declaração de conflito de interesses.',
      en: 'There is a sponsor and no declaration of interests.',
    },
    suggestion: {
      pt: 'Acrescente "Conflito de interesses: …" ao texto ou aos dados do artigo.',
      en: 'Add "Conflito de interesses: …" to the text or to the article\'s facts.',
    },
    exceptions: { pt: 'Interesse declarado.', en: 'Interest declared.' },
    find: wholeWhere(
      ({ snapshot: { facts }, folded }) =>
        (facts.sponsor ?? '').trim() !== '' &&
        (facts.conflictOfInterest ?? '').trim() === '' &&
        !/\bconflitos? de interesses?\b|\bdeclar\p{L}{1,6} (?:de )?interesses?\b|\bconflicts? of interest\b|\binteresses? declarad/u.test(
          folded,
        ),
    ),
  },
];
