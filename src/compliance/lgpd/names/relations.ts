// Who a person is to another, in Portuguese, Spanish and English: one vocabulary, and the grammar of how a name follows it.
// All words are folded. "The late grandmother, Ana", "filho mais velho Caio", "mi suegra, doña Ana".
import { gendered, type Token, tokensOf, withPlural, wordList } from './word-lists.js';

/** Stems whose female form adds a vowel: "tutor" is "tutor" and "tutora". */
const added = (stems: string): readonly string[] =>
  wordList(stems).flatMap((stem) => [stem, `${stem}a`]);

const FAMILY_OF_ROMANCE: readonly string[] = [
  ...gendered(
    'filh filhinh net netinh bisnet tatarane sobrinh sobrinh-net ti prim cunhad sogr entead noiv namorad companheir padrinh afilhad gemelinh hij hijit niet nietecit bisniet tataraniet sobrin herman hermanit hermanastr ti tit prim cunad suegr hijastr ahijad novi espos mellizit companer consuegr abuel abuelit bisabuel tatarabuel yay gemel irmanzinh irmaozinh',
  ),
  ...withPlural(
    'mae maezinha mamae pai paizinho papai madrasta padrasto madrinha padrinho esposo esposa marido mulher conjuge avo vovo bisavo trisavo vovozinha vovozinho vo irma irmazinha irmao genro nora gemeo gemea primogenito primogenita cacula titia titio dinda dindo comadre compadre parceira madre padre mama papa madrastra padrastro yerno nuera mellizo melliza mujer pareja nena nene chiquilla chiquillo peque bebe madrina padrino',
  ),
  ...wordList(
    'exesposo exesposa exmarido exnovio exnovia casal matrimonio vieja viejo pais ex maes irmaos irmas gemeos gemeas avos ex-marido ex-mulher ex-esposa ex-esposo ex-namorada ex-namorado ex-marido ex-pareja exmarido exmujer',
  ),
];
const FAMILY_OF_ENGLISH: readonly string[] = [
  ...withPlural(
    'gogo ouma oupa nani dadi amma mother mom mum mommy mummy momma mama father dad daddy papa pop son daughter husband wife spouse fiance fiancee boyfriend girlfriend brother sister sibling grandmother grandfather grandma grandpa grandmom granddad grandad granny gran nan nana pop-pop grandson granddaughter grandchild aunt auntie aunty uncle niece nephew cousin godmother godfather godson goddaughter stepson stepdaughter stepmother stepfather stepmom stepmum stepdad stepbrother stepsister stepchild twin kid toddler infant child baby newborn hubby sweetheart bride groom parent',
  ),
  'children',
  'grandchildren',
  'ex',
  'kin',
];

/** Who looks after somebody, lives beside her or gave her an organ. */
const CARE: readonly string[] = [
  ...gendered(
    'amig vizinh vecin padroeir coleg volunteer voluntari companheir inquilin afilhad viuv viud',
  ),
  ...added('cuidador tutor doador receptor donador portador protetor morador'),
  ...withPlural(
    'acompanhante baba patroa patrao colega hospede donante caregiver carer caretaker guardian nanny babysitter friend neighbour neighbor roommate roomie flatmate housemate coworker co-worker classmate teammate schoolmate donor recipient widow widower passenger driver pedestrian cyclist motorcyclist biker conductor conductora pasajero pasajera peaton ciclista pedestre passageiro passageira condutor condutora testigo',
  ),
  ...wordList('companero companera roomie partner mate'),
];

/** Who is treated, insured, or the person an everyday text is about. */
const TREATED: readonly string[] = [
  ...gendered(
    'pequen guerreir crianc pequenin menin garot garotinh alun idos aposentad internad candidat requerid beneficiari segurad usuari proprietari lavrador nin ninit chiquit jubilad anciana ancian ingresad',
  ),
  ...withPlural(
    'paciente pcte pte cliente dependente titular crianca recem-nascido recem-nascida rn jovem adolescente estudante gestante puerpera parturiente vitima sobrevivente solicitante requerente demandante declarante reu joven hombre adolescente lactante patient pt client woman lady gentleman boy girl teenager teen survivor beneficiary policyholder claimant retiree octogenarian nonagenarian deceased decedent centenarian resident inpatient outpatient customer',
  ),
  ...wordList(
    'couple trabalhador trabalhadora trabajador trabajadora worker garupa senora man men women re vo mulher mujer bebe baby',
  ),
  ...added('comprador'),
];

const TRADES: readonly string[] = [
  ...gendered(
    'engenheir arquitet bancari empresari cabeleireir padeir pedreir cozinheir mecanic porteir faxineir merendeir publicitari funcionari marinheir camarer peluquer cociner panader obrer carpinter campesin sapateir costureir caminhoneir pescador carteir feirant camioner',
  ),
  ...added('agricultor pescador vendedor lavrador zelador contador corredor nadador administrador'),
  ...withPlural(
    'diarista domestica motorista comerciante manicure taxista policial militar artesa artesao musicista atleta eletricista autonoma autonomo advogada advogado ganadero ganadera albanil maestra maestro trucker teacher farmer welder waitress waiter plumber electrician cashier carpenter bricklayer hairdresser mechanic firefighter',
  ),
];

/** Where somebody comes from, which names her behind an article: "o venezuelano Yorman", not "o autor argentino". */
const ORIGINS: readonly string[] = [
  ...gendered(
    'venezuelan haitian colombian bolivian peruan cuban angolan argentin chilen mexican uruguai uruguay paraguai paraguay ucranian equatorian ecuatorian dominican hondureñ honduren guatemaltec salvadoreñ salvadoren nicaraguens siri libanes nigerian congoles',
  ),
  ...wordList(
    'senegalesa senegales libanesa congolesa boliviana haitiana siria afega afegao marroquina marroqui rumana rumano angolana nigeriano',
  ),
];
const ORIGIN: ReadonlySet<string> = new Set(ORIGINS);

const FAMILY: ReadonlySet<string> = new Set([...FAMILY_OF_ROMANCE, ...FAMILY_OF_ENGLISH]);
const TRADE: ReadonlySet<string> = new Set(TRADES);
const RELATIONS: ReadonlySet<string> = new Set([...FAMILY, ...CARE, ...TREATED, ...TRADES]);
const CARES: ReadonlySet<string> = new Set(CARE);

/** "Great-granddaughter", "mother-in-law", "ex-wife", "half-brother", "tia-avó". */
const COMPOUND = /^(?:(?:great|step|half|ex|foster|co|god|twin|tia|tio)-)+(?=.)|-in-law$|-to-be$/g;

const inSet = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) || (word.includes('-') && set.has(word.replace(COMPOUND, '')));

/** Whether a folded word says who somebody is to another, or that she is treated. */
export const isRelation = (word: string): boolean => inSet(RELATIONS, word);

/** Whether a folded word is kinship. */
export const isKin = (word: string): boolean => inSet(FAMILY, word);

/** Adjectives and ordinals between the noun and the name. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  wordList(
    'materna materno paterna paterno maternal paternal menor mayor maior mais mas velho velha novo nova cacula querido querida amado amada falecido falecida finado finada unico unica biologico biologica adotivo adotiva adoptivo adoptiva politico politica gemeo gemea gemela gemelo pequeno pequena mediano mediana segundo segunda primeiro primeira primer tercero tercera difunto difunta recem-nascido recem-nascida recien nacido nacida adolescente postico postica eldest elder younger youngest oldest older late mellizo melliza vivo viva doadora doador donante cuidadora cuidador dele dela deles delas morto morta muerto muerta deceased idosa idoso bebe caula solteira solteiro',
  ),
);
/** Between the noun and the name: "mãe de", "paciente, sra.", "chamada", "named". */
const LINKS: ReadonlySet<string> = new Set(
  wordList(
    'de da do of das dos del o a el la nome cujo nombre e chamado chamada llamado llamada named called name is es se llama chama era was sr sra srta dona seu don dona mr mrs ms miss d',
  ),
);
const OF: ReadonlySet<string> = new Set(wordList('de da do das dos del of'));
/** Words that make the noun one particular person: "my", "a", "his", "nuestra". */
const DETERMINERS: ReadonlySet<string> = new Set(
  wordList(
    'o a os as um uma meu minha meus minhas seu sua seus suas nosso nossa nossos nossas teu tua dele dela ao aos do da dos das no na pelo pela el la los las un una mi mis su sus tu tus nuestro nuestra nuestros nuestras al del the an my his her their our your its',
  ),
);
const YEARS: ReadonlySet<string> = new Set(
  wordList('anos meses dias semanas years months years-old anitos aninhos'),
);

/** A relation that ends what stands before a name. */
export interface Relation {
  readonly noun: string;
  readonly kin: boolean;
  /** A relative, or somebody as near as a friend or a carer. */
  readonly near: boolean;
  /** Only a comma or nothing stands between it and the name, no "of". */
  readonly direct: boolean;
  readonly comma: boolean;
  /** "My", "the", "su": one person is meant. */
  readonly determined: boolean;
}

const BEFORE_A_NAME = /^(?:\(a\))?[,:]{0,2}[ \t\u00a0]{1,2}["“'«(]?$/;
const BETWEEN = /^(?:[,:]|\(a\)|: )?\s{1,2}$/;
/** Only behind these is a full stop no end of a sentence. */
const SHORTENED = /^(?:sr|sra|srta|mr|mrs|ms|d|pcte|pte|pt|rn|pac)$/;

/** "De 5 anos", "de tres años", "4-year-old": how many tokens they take, counted back from `index`. */
function ageTokens(tokens: readonly Token[], index: number): number {
  const [noun, count, link] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  if (noun === undefined || !YEARS.has(noun.text) || count === undefined) return 0;
  return link !== undefined && /^(?:de|com|con)$/.test(link.text) ? 3 : 0;
}

const gapBehind = (text: string, { text: word, end }: Token, until: number): string =>
  text.slice(SHORTENED.test(word) && text.charAt(end) === '.' ? end + 1 : end, until);

/** "Mamá" and "papá", which lose their accents to the breast and the pope, and "mi vieja". */
const NEEDS_DETERMINER = /^(?:[mp]apas?|viej[oa])$/;

const LONGEST_LINK = 5;

/**
 * The relation that the folded words before a name end with, if they do: the noun, its qualifiers, what links it to a
 * name, at most a comma.
 */
export function relationBefore(before: string): Relation | undefined {
  const tokens = tokensOf(before);
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  const tail = gapBehind(before, last, before.length);
  if (!BEFORE_A_NAME.test(tail)) return undefined;
  let comma = /[,:]/.test(tail);
  let direct = true;
  let links = 0;
  let index = tokens.length - 1;
  for (let steps = 0; index >= 0 && steps <= LONGEST_LINK; steps += 1) {
    const token = tokens[index];
    const following = tokens[index + 1];
    if (token === undefined) return undefined;
    const gap = following === undefined ? ' ' : gapBehind(before, token, following.start);
    if (!BETWEEN.test(gap)) return undefined;
    if (/[,:]/.test(gap)) comma = true;
    if (ORIGIN.has(token.text) && !comma && hasArticle(before, tokens, index))
      return { noun: token.text, kin: false, near: false, direct, comma, determined: true };
    if (isRelation(token.text)) return relationOf(before, tokens, index, { direct, comma });
    const years = ageTokens(tokens, index);
    if (years > 0) index -= years;
    else if (QUALIFIERS.has(token.text)) index -= 1;
    else if (LINKS.has(token.text) && links < 3) {
      if (OF.has(token.text)) direct = false;
      links += 1;
      index -= 1;
    } else return undefined;
  }
  return undefined;
}

function relationOf(
  before: string,
  tokens: readonly Token[],
  index: number,
  link: Pick<Relation, 'direct' | 'comma'>,
): Relation | undefined {
  const noun = tokens[index]?.text ?? '';
  const determined = isDetermined(before, tokens, index);
  if (!determined && ((link.comma && TRADE.has(noun)) || NEEDS_DETERMINER.test(noun)))
    return undefined;
  const kin = isKin(noun);
  return { noun, kin, near: kin || inSet(CARES, noun), determined, ...link };
}

const ARTICLES: ReadonlySet<string> = new Set(
  wordList('o a os as um uma el la un una al del ao do da'),
);
const hasArticle = (before: string, tokens: readonly Token[], index: number): boolean => {
  const [article, noun] = [tokens[index - 1], tokens[index]];
  if (article === undefined || noun === undefined) return false;
  return ARTICLES.has(article.text) && before.slice(article.end, noun.start) === ' ';
};

/** A determiner stands right before the noun, or before an adjective of it. */
function isDetermined(before: string, tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index];
  const near = [tokens[index - 1], tokens[index - 2]];
  if (noun === undefined || near[0] === undefined) return false;
  if (before.slice(near[0].end, noun.start) !== ' ') return false;
  if (DETERMINERS.has(near[0].text) || /['’]s$/.test(near[0].text)) return true;
  return near[1] !== undefined && DETERMINERS.has(near[1].text);
}

const NAMED =
  /(?<!\p{L})(?:se (?:llama|llamaba|llamara|chama|chamava|chamara)|(?:chama|chamava)-se|(?:is|was) (?:called|named)|named|called|llamad[oa]|chamad[oa]|nome e|nombre es|name is) $/u;

const ENDS_CLAUSE = ['.', '!', '?', ';', '\n'] as const;

/** Whether the clause up to a name says who somebody is and then how she is called: "su nieta, que …, se llama". */
export function isRelativeNamed(before: string): boolean {
  if (!NAMED.test(before)) return false;
  const begins = Math.max(...ENDS_CLAUSE.map((sign) => before.lastIndexOf(sign))) + 1;
  return tokensOf(before.slice(begins)).some(({ text }) => isKin(text));
}

const LEAD = /^(?:,| \(| [–—-]) ?/;
const OF_A_NOUN: ReadonlySet<string> = new Set(
  wordList('jovem pequena pequeno best older younger late retired twin mejor melhor irma then now'),
);
/** Words of trades and states that only follow a name. */
const APPOSED: ReadonlySet<string> = new Set(
  wordList('gravida pregnant embarazada vecina paciente mother-to-be senora'),
);
/** Too many things are somebody's client, user, partner or country to make her a person. */
const NO_APPOSITION: ReadonlySet<string> = new Set(
  wordList(
    'pais cliente clientes client clients usuario usuaria usuarios usuarias partner partners re vo',
  ),
);

/**
 * Whether the folded words behind a name say who she is to another, where she comes from or what everyday trade she has:
 * ", a vizinha", " (her aunt", ", truck driver".
 */
export function hasRelationAfter(after: string): boolean {
  const lead = LEAD.exec(after);
  if (lead === null) return false;
  const rest = after.slice(lead[0].length, lead[0].length + 60);
  const tokens = tokensOf(rest);
  let index = 0;
  while (index < 2 && DETERMINERS.has(tokens[index]?.text ?? '')) index += 1;
  if (OF_A_NOUN.has(tokens[index]?.text ?? '')) index += 1;
  const noun = tokens[index];
  if (noun === undefined || /[.,;:()\n]/.test(rest.slice(0, noun.start))) return false;
  const { text, end } = noun;
  if (NO_APPOSITION.has(text) || rest.charAt(end) === '(') return false;
  if (/^(?:truck|bus)$/.test(text)) return tokens[index + 1]?.text === 'driver';
  return isRelation(text) || ORIGIN.has(text) || APPOSED.has(text);
}
