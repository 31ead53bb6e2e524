import { leanPattern } from '../text/lean-pattern.js';
import { matchesOf } from '../text/matches.js';
import { matchesIn } from './digit-islands.js';
import { shapeOf } from './number-edges.js';
import { wordsBefore, type Candidate, type ScannedField } from './scan.js';

const HIGH = String.raw`9\d|1[01]\d`;
const AGE = shapeOf(
  leanPattern(
    new RegExp(
      String.raw`(?=[91])(?<![\p{L}\p{N}.,/-])(?:(${HIGH})(?=(?: (?:anos|years?[- ]old|years|yrs?|yo|y/o|anitos)\b|-year-old|-yr-old|yo\b))|(?<=\b(?:age|aged|idade|edad)(?: de| of| is|:|=| =)?(?: :)? )(${HIGH})|(?<=\b(?:idade|edad|age):)(${HIGH}))(?![\p{N}])(?![.,/]\d)`,
      'gu',
    ),
  ),
);
const UNITS = 'um|dois|duas|tres|quatro|cinco|seis|sete|oito|nove';
const UNIDADES = 'un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const HIGH_WORDS = String.raw`noventa(?: e (?:${UNITS})| y (?:${UNIDADES}))?|cem|cien|cento e (?:${UNITS}|dez)|ciento (?:${UNIDADES}|diez)|ninety(?:[- ](?:${ONES}))?|(?:a|one) hundred(?: and (?:${ONES}))?`;
/** Written out before "years", or behind what says that somebody turned so old. */
const WORDED_AGE = leanPattern(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:(?:${HIGH_WORDS})(?=(?: anos| anitos| years?)\b|[- ]years?[- ]old|-year-old)|(?<=\b(?:turned|turning|turns|aged|cumplio|completou) )(?:${HIGH_WORDS})(?![\p{L}-]))`,
    'gu',
  ),
);
/** "tiene 93", "he is 92", "aos 96", "91st birthday": the years are left out. */
const BARE_AGE = shapeOf(
  leanPattern(
    new RegExp(
      String.raw`(?=[91])(?:(?<=\b(?:(?:mama|mum|mom|dad|papa|nana|nan|gran|grandma|grandpa|s?he)'s |(?:s?he|who|he's|mum|mom|dad|mother|father|nana|gran|grandma|grandpa|grandmother|grandfather) (?:is|was|turned|turns|just turned)|turned|turning|aged|tem|tinha|fez|completou|aos|tiene|tenia|cumplio|a los) )(?:${HIGH})(?=[,;!?)]|\.(?!\d)|\s?(?:\n|$)| (?:and|e|y|mas|pero|but|in|on|em|en|this|last|na|no|el|la)\b)|(?<![\p{N}.,/-])(?:(?:9[1-9]|1[01]\d)(?:st|nd|rd|th)|90th) (?=birthday)|(?<=(?:^|[.!?\n"'] ?)at )(?:${HIGH})(?=, | (?:the|she|he|my|our)\b)|(?<=\b(?:soplar|soplo|soprou|soprar|apagou|blew out|blow out) (?:las |sus |as |suas |her |his |the )?)(?:${HIGH})(?= (?:velas|velitas|velinhas|candles))|(?:${HIGH})(?= primaveras\b)|(?<=\b\p{L}{3,14} is )(?:${HIGH})(?= and (?:still|will|lives|she|he|has|loves)\b)|(?<=\b(?:died|death|passed away|passed|obito|falecimento|fallecio|falleciment\w)\b[^.!?\n]{0,40},? (?:at|aos|a los) )(?:${HIGH})(?=[.,;)])|(?<=\()(?:${HIGH})(?= ?a\.?\)))`,
      'gu',
    ),
  ),
);
/** Ages of groups, of houses and of statistics. */
const AGGREGATE_BEFORE = leanPattern(
  /\b(?:acima d[eo]s?|maiores? (?:d[eo]s?|que)|mais de|menores? (?:d[eo]s?|que)|menos de|ate(?: os)?|superior a|inferior a|a partir d[eo]s?|entre(?: os)?|over|above|under|older than|younger than|between|more than|at least|aged over|mayores? de|menores? de|mas de|menos de|ha|faz|durante|por|nos (?:proximos|ultimos)|expectativa de vida (?:de)?|esperanca de vida (?:de)?|media(?: de idade)?(?: (?:foi|e|era|de))?|in the last|for|hasta(?: los)?|cerca de|\d{1,3} ?(?:a|e|y|-|to|and|ate)|centenari[oa]|comemora|celebra|completa|historia de)\s{1,2}$/,
);
const AGGREGATE_BEHIND = leanPattern(
  /^ ?(?:anos|years)(?: de idade)? (?:ou mais|or older|o mas|e mais|and over|or more|d[aeo] (?:historia|fundacao|existencia|tradicao|experiencia|atuacao|atividade|pesquisa|vida|mercado|servicos)|of (?:history|experience)|atras|ago|depois|after|antes|nao|sao|tem maior|de la)/,
);
const PERSON_BEFORE = leanPattern(
  /\b(?:paciente|senhora?|idos[oa]|homem|mulher|dona|seu|vovo|avo|bisavo|mae|pai|madre|padre|mum|mom|dad|nana|gran|grandma|grandpa|tia|tio|ancian[oa]|mujer|hombre|varon|abuel[oa]|woman|man|patient|lady|gentleman|grandmother|grandfather|mother|father|viuv[oa]|aposentad[oa]|(?:slipped|passed) away|nonagenari[oa])\b/,
);
const PERSON_BEHIND = leanPattern(
  /^ anos (?:recien cumplidos|recem-completados)\b|^-?(?: ?years?)?[- ]old (?:woman|man|female|male|patient|lady|gentleman|grand)/,
);

/** "dona Generosa, faz 101 anos", not "faz cem anos que". */
const TURNS = leanPattern(
  /\b(?:dona|seu|vovo|avo|bisavo|senhora?|dom) \p{L}{2,15},? (?:faz|completa|comemora|celebra) $/u,
);
/** The age in the apposition of a name: "Rosa Lima, 94, …", "Rosa Lima (94)". Read on the text with its capitals. */
const APPOSED_AGE = leanPattern(
  new RegExp(
    String.raw`(?=9|1[01]|ninety|noventa)(?<=\p{Lu}[\p{L}'.-]{1,20}(?:, | \())(?:${HIGH}|(?:ninety|noventa)(?:[- ]\p{Ll}{1,6}){0,2})(?=(?:, |\)|; |\.?\n|,? (?:de|do|da|of) ))`,
    'gu',
  ),
);

/** Ages above 89, which single a person out (45 CFR 164.514(b)(2) names the same bound). */
export function recogniseHighAges(scan: ScannedField): readonly Candidate[] {
  const apposed = matchesOf(APPOSED_AGE, scan.shadow.text).map(({ index, 0: text }) =>
    age(index, text, false),
  );
  const told = scan.islands.flatMap((island) =>
    [AGE, BARE_AGE].flatMap((pattern) =>
      matchesIn(island, pattern).flatMap((match) =>
        judgedAge(scan, island.start + match.index, match[0].trimEnd()),
      ),
    ),
  );
  const worded = matchesOf(WORDED_AGE, scan.folded).flatMap((match) =>
    judgedAge(scan, match.index, match[0]),
  );
  return [...told, ...worded, ...apposed, ...labelledAges(scan)];
}

const LABELLED_AGE = leanPattern(new RegExp(String.raw`^(?:${HIGH})(?![\d.,/])`, 'u'));

/** The cell or the form's field of an age. */
function labelledAges(scan: ScannedField): readonly Candidate[] {
  return scan.values.flatMap(({ start, end, kinds }) => {
    const text = kinds.has('AGE')
      ? LABELLED_AGE.exec(scan.folded.slice(start, end))?.[0]
      : undefined;
    return text === undefined ? [] : [{ ...age(start, text, false), labelled: true }];
  });
}

function judgedAge(scan: ScannedField, start: number, text: string): readonly Candidate[] {
  const end = start + text.length;
  const before = wordsBefore(scan, start, 5);
  const behind = scan.folded.slice(end, end + 40);
  if ((AGGREGATE_BEFORE.test(before) && !TURNS.test(before)) || AGGREGATE_BEHIND.test(behind))
    return [];
  const tied =
    PERSON_BEFORE.test(before) ||
    PERSON_BEHIND.test(behind) ||
    isTurned(scan, start, behind) ||
    /\b(?:slipped|passed) away\b[^.!?\n]{0,60}$/.test(
      scan.folded.slice(Math.max(0, start - 80), start),
    );
  return [age(start, text, tied)];
}

/** "Cumple 102 años y todavía …", "Tenía 93 años y seguía …": the sentence's subject is understood, a person. */
const isTurned = (scan: ScannedField, start: number, behind: string): boolean =>
  /(?:^|[.!?\n] ?)(?:cumple|cumplio|tenia|tinha|completou) $/.test(
    scan.folded.slice(Math.max(0, start - 16), start),
  ) &&
  (/^ anos(?: (?:y|e|pero|mas|con|com|cuando|quando)\b|[.,])/.test(behind) ||
    /^.{2,4} a[nñ]os (?!Hospital|Cl[ií]nica|Instituto|Cruz|Centro|Santa|Radio|Uni)\p{Lu}\p{Ll}/u.test(
      scan.shadow.text.slice(start, start + 24),
    ));

function age(start: number, text: string, tied: boolean): Candidate {
  return {
    start,
    end: start + text.length,
    type: 'AGE_OVER_89',
    confidence: 0.85,
    allow: false,
    ...(tied ? { tied } : {}),
    reason: 'age above 89',
    value: `AGE:${text}`,
  };
}

const ICD = shapeOf(
  leanPattern(
    /(?=[a-tv-z]\d{2})(?<![\p{L}\p{N}./#-])[a-tv-z]\d{2}(?:\.\d{1,4})?(?![\p{L}\p{N}-])/gu,
  ),
);
/** Codes that also name a vitamin, a vertebra, an antigen, a gene or an enzyme. */
const ALSO_ELSE =
  /^(?:b12|q10|b27|b51|b57|b35|p53|p16|p21|p24|t1[0-2]|l1[0-2]|c3[0-9]|k27|d10|e10[0-9]|h63|a1[0-9]|n95|m2[05]|r20|f1[0-9])$/;
const ICD_CUE = leanPattern(
  /\b(?:cid(?:[- ]?1[01])?|icd(?:-1[01])?|cie(?:-1[01])?|diagnostic[oa]s?|diagnosis|codigo|code|hd|hipotese|motivo)\b[^.\n]{0,24}$/,
);
const NOT_ICD = leanPattern(
  /\b(?:hla|vitaminas?|vit|coenzima|coenzyme|gene|linfocitos?|cd|vertebras?|nivel|niveis|antigeno|proteina|mutacao|anexo|sala|quarto|leito|bloco|artigo|norma|filtro|mascara|voo|rodovia|grupo|fileira|assento|tabela|figura|item|modelo)\b[^.\n]{0,6}$/,
);

/** "P85 XW27": an Irish postal code. */
const EIRCODE = /^[a-z]\d[\dw] (?=[a-z\d]{0,3}\d)[a-z\d]{4}\b/;
/** The line of a record that lists what somebody has; behind it a record's other lines tell who she is. */
const LIST_OF_DIAGNOSES =
  /(?:^|\n)[ *_#>-]{0,6}(?:dx|hd|cid|diagnos(?:is|es|tic[oa]s?)|(?:principal|secondary|discharge|admission|admitting|final) diagnos[ei]s|juicio clinico|impresion(?: diagnostica| clinica)?|impressao(?: diagnostica)?|hipoteses? diagnosticas?|diagnosticos? (?:principal|secundarios?|de alta|de ingreso|definitivo)|problems?|assessment)[*_]{0,2} ?:[^\n]{0,160}$/;
/** What was written on one patient's paper. */
const ON_A_PAPER = leanPattern(
  /\b(?:codigo|cid|cie|icd)(?:-1[01])? (?:registrad[oa]|lancad[oa]|informad[oa]|anotad[oa]|consignad[oa]|code (?:recorded|entered))\b[^.;\n]{0,50}\b(?:foi|era|fue|was) (?:o |el |a )?$/,
);

function ownerOf(scan: ScannedField, start: number): Pick<Candidate, 'tied' | 'labelled'> {
  const before = scan.folded.slice(Math.max(0, start - 200), start);
  if (ON_A_PAPER.test(before)) return { tied: true };
  return LIST_OF_DIAGNOSES.test(before) ? { labelled: true } : {};
}

/** Codes of the ICD; whether they belong to a person is judged afterwards. */
export function recogniseHealthCodes(scan: ScannedField): readonly Candidate[] {
  return scan.islands.flatMap((island) =>
    matchesIn(island, ICD).flatMap((match): readonly Candidate[] => {
      const start = island.start + match.index;
      const before = wordsBefore(scan, start, 4);
      const cued = ICD_CUE.test(before);
      const capital = /^[A-Z]/.test(scan.shadow.text.charAt(start));
      if ((!cued && (!capital || ALSO_ELSE.test(match[0]))) || NOT_ICD.test(before)) return [];
      if (EIRCODE.test(scan.folded.slice(start, start + 8))) return [];
      const of = ownerOf(scan, start);
      return [
        {
          start,
          end: start + match[0].length,
          type: 'HEALTH_CODE',
          confidence: cued ? 0.85 : 0.75,
          allow: false,
          ...of,
          reason: 'ICD code near a person',
          value: `ICD:${match[0]}`,
        },
      ];
    }),
  );
}

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const IPV4 = shapeOf(
  leanPattern(
    new RegExp(
      String.raw`(?=\d)(?<![\p{L}\p{N}.])(?:${OCTET}\.){3}${OCTET}(?![\p{L}\p{N}])(?!\.\d)`,
      'gu',
    ),
  ),
);
const IPV6 = shapeOf(
  leanPattern(
    /(?=[\da-f]{1,4}:)(?<![\p{L}\p{N}:])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){2,6}(?::[\da-f]{1,4}){1,5})(?![\p{L}\p{N}:])/gu,
  ),
);
const IP_CUE = leanPattern(
  /\b(?:ip|ipv4|ipv6|endereco ip|direccion ip|ip address|acess\w{0,5}|acces\w{0,4}|logged|log|login|conexao|conectad[oa]|from|host|a partir d[eo]|desde)\b/,
);
const VERSION = leanPattern(
  /\b(?:for instance|for example|por exemplo|por ejemplo|e\.g|versao|version|v|tuss|sigtap|codigo|build|firmware|release|secao|section|item|capitulo|anexo|art|artigo|tabela|processo|sei)\b/,
);
const PRIVATE = /^(?:127|10|0|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|255|22[4-9]|23\d)\./;

/** Internet addresses; version strings, procedure codes and private ranges are none. */
export function recogniseIpAddresses(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const island of scan.islands) {
    for (const pattern of [IPV4, IPV6]) {
      for (const match of matchesIn(island, pattern)) {
        const start = island.start + match.index;
        const before = wordsBefore(scan, start, 5);
        if (PRIVATE.test(match[0]) || VERSION.test(before)) continue;
        const cued = IP_CUE.test(before);
        if (!cued && !looksLikeHost(match[0])) continue;
        found.push({
          start,
          end: start + match[0].length,
          type: 'IP_ADDRESS',
          confidence: cued ? 0.9 : 0.5,
          allow: false,
          reason: 'public internet address',
          value: `IP:${match[0]}`,
        });
      }
    }
  }
  return found;
}

/** Numbered headings and codes have small parts and leading zeros; addresses seldom do. */
const looksLikeHost = (text: string): boolean =>
  text.includes(':') ||
  (text.split('.').some((part) => part.length === 3) &&
    text.split('.').every((part) => part === '0' || !part.startsWith('0')));
