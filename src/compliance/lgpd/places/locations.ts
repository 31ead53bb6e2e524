import { leanPattern } from '../../text/lean-pattern.js';
import { matchesOf } from '../../text/matches.js';
import { rangeAt } from '../../text/sentences.js';
import { WordPattern } from '../../text/word-pattern.js';
import type { FieldValue } from '../field-values.js';
import { EPONYM_HEADS } from '../names/not-a-patient.js';
import { wordsBefore, type Candidate, type ScannedField } from '../scan.js';
import { kindsOfLabel } from '../table-labels.js';
import { isCity, isWiderThanCity } from './cities.js';

/** Words that say where a person lives or comes from; what follows is a town even where no list has it. */
const STRONG = leanPattern(
  /(?<![\p{L}\p{N}])(?:moro (?:em|no|na)|moramos em|vivo en|vivimos en|vivemos em|(?:flew|drove|travell?ed|rode|cycled|came)(?: (?:in|over|up|down|back))? from|all the way from|(?:on|over) the phone from|(?:came|went|gone|come|going|go|goes) home to|(?:viajo|vino|llego|manejo|condujo|vinieron|llegaron|viajaron|viene|viajan?)(?: \p{L}{2,10}){0,3} desde|(?:me|se) (?:fui|fue|fueron) a vivir a|(?:foi|fui|foram|fomos) morar (?:em|no|na)|mora(?:va|dora?|ndo|mos|m)?(?: atualmente| hoje| sozinh[oa])? (?:em|no|na|de|do|da)|resid(?:e|ia|ente|indo|entes)(?: e domiciliad[oa])?(?: ha (?:\p{L}{2,10}|\d{1,2}) (?:anos|meses))? (?:em|no|na)|viv(?:e|eu|ia|endo)(?: atualmente| sozinh[oa])? em|natural d[aeo]|naturais de|(?:procedente|procedentes|proveniente|oriund[oa]|originari[oa]) d[aeo]|nascid[oa](?: e criad[oa])? em|nasceu em|domiciliad[oa] em|mudou-se para|velad[oa] em|enterrad[oa] em|(?:voltou|voltei|regressou|mudou|mudei) para|casa (?:em|de)|domicilio en|(?:procede|procedia) de|(?:se )?mudo a|volvio a|casa (?:en|de)|trasladad[oa] a|(?:viajou|viajo|viajei) (?:de|desde)|viaje desde|veio d[aeo]|vim d[aeo]|venho d[aeo]|viemos d[aeo]|vem d[aeo]|chegou d[aeo]|registrad[oa] em|faleceu em|morreu em|sepultad[oa] em|fallecio en|murio en|died in|lives? in|lived in|living in|resides? in|residing in|resident of|residents of|(?:slipped|passed) away in|descanso en|nos dejo en|just outside|moved from|back (?:home )?(?:to|in)|out of|native of|born in|hails from|comes from|moved to|originally from|based in|vive(?: actualmente)? en|vivia en|reside en|residente en|vecin[oa] de|domiciliad[oa] en|nacid[oa] en|originari[oa] de|proveniente de|afincad[oa] en) $/u,
);
/** Words that may say so; what follows must be a known town. */
const WEAK = leanPattern(
  /(?<![\p{L}\p{N}])(?:(?:\d{1,3} (?:anos|anitos)(?: de idade|de edad)?[,)]?|years? old,?|year-old|aged \d{1,3},?)(?: de| d[ao]| em| en| from| of| in)?|\d{1,3} anos, (?:\p{L}{3,16} ){1,3}(?:de|em|do|da|en)|from|(?:senhora?|homem|mulher|idos[oa]|paciente|dona de casa|morador(?:a|es)?|agricultora?|pescadora?|lavradora?|pedreiro|caminhoneir[oa]|motorista|costureira|diarista|merendeira|cozinheir[oa]|vendedora?|garcom|feirante|frutero|frutera|albanil|camioner[oa]|taxista|jubilad[oa]|pensionista|ama de casa|panader[oa]|carpinter[oa]|ganader[oa]|mecanic[oa]|costurera|modista|campesin[oa]|estudiante|professora?|aposentad[oa]|comerciante|estudante|varon|mujer|hombre|man|woman|boy|girl|patient|vive|moro|vivo) (?:de|em|en|from|of|in)|(?:aqui|la|ca) (?:de|em)|mi pueblo,?) $/u,
);
/** "A retired lollipop lady from …": one person and where she comes from, whatever list knows the town. */
const ONE_FROM = leanPattern(
  /(?<![\p{L}\p{N}])(?:an?|the|retired|former|young|old) (?:[\p{L}'-]{2,14} ){0,4}(?:lady|woman|man|gentleman|farmer|labourer|fisherman|carpenter|plumber|welder|builder|driver|baker|butcher|tailor|miner|trucker|rancher|cook|chef|cleaner|caretaker|shopkeeper|pensioner|boy|girl|teenager|toddler|lad|widow|widower|grandmother|grandfather|great-grandmother|grandad|granny|mother|father|mum|mom|dad|housewife|student|apprentice|barber|hairdresser|cyclist|runner|singer|secretary|postman|electrician|mechanic|joiner|seamstress|sailor) from $/u,
);
/** "Mrs Agnes Rowe of …". */
const TITLED = leanPattern(
  /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:\p{Lu}[\p{L}'’.-]{0,20} ){1,4}(?:of|from) $/u,
);
/** What somebody writes of herself without capitals: "vivo en talcahuano", "aqui é a suelen de cascavel". */
const OWN_TOWN = new WordPattern(
  "moro|moramos|vivo|vivimos|sou|soy|somos|i live|i'm from|im from|i am from|this is|(?:el|ella) es|aqui e|aca",
  {
    behind: String.raw`(?:(?: [ao])?(?: \p{L}{2,14}){0,3}? (?:em|en|in|de|d[ao]|from) |(?<=from) )`,
  },
);
const LOWER_TOWN = leanPattern(
  /\p{Ll}[\p{L}']{2,20}(?:-\p{L}{2,12}){0,3}(?: (?:(?:da|de|do|das|dos|del|la|las|los|el) ){0,2}\p{Ll}[\p{L}']{1,20}){0,3}/uy,
);
/** A name with its town: "Ana Souza, de Olinda," or "(Olinda, PE)"; the capital before the comma shows the name. */
const APPOSITION = leanPattern(
  /\p{Lu}[\p{L}'.-]{1,20}(?:, \d{1,3} (?:anos|años))?, (?:\d{1,3}, )?(?:de|do|da|from|of) $/u,
);
/** "Liborio Cascante, fontanero de …": a trade between the name and its town, but no office of that town. */
const TRADE = leanPattern(
  /\p{Lu}[\p{L}'.-]{1,20}, (?!(?:alcald|presiden|obispo|arzobispo|bispo|arcebispo|rector|reitor|director|diretor|jef|chef|profesor|professor|catedr|coordin|gerente|concej|juez|diputad|deputad|prefeit|secretari|vereador|senador|marques|duque|conde|duquesa|condesa|medic|doctor|doutor|enfermer|enfermeir|natural|hij|filh))\p{Ll}{4,14} (?:de|do|da) $/u,
);
/** Where a town may stand at all: behind a preposition, a dash or a comma. Then it must be known, and a person near. */
const BESIDE =
  /(?:(?<![\p{L}\p{N}])(?:em|en|in|de|d[ao]|n[ao]|from|of|desde|para|to|near|around|outside|a|at) |[,·] |\(|[—–-] |\d{5}-\d{3} |\b(?:local|lugar|place): )$/u;
/** Whose town it is: an establishment's, a meeting's, a journal's. */
const OF_AN_INSTITUTION = leanPattern(
  /\b(?:hospital\w{0,5}|hospitais|clinic\w{0,2}|universidade|universidad|university|faculdade|facultad|college|school|escola|instituto|institute|secretaria|prefeitura|ayuntamiento|congresso|congreso|congress|simposio|conference|jornadas?|encontro|estudo|estudio|study|trial|laboratorio|unidade|filial|sede|campus|santa casa|maternidade|ubs|upa|consultas|mutirao|urgencias|emergencias|pronto-socorro|forum|comarca|vara|tribunal|juzgado|court|rua|avenida|av|calle|street|editora|press|evento|curso|nascid[oa]s?|billete|passagem|voo|vuelo|flight)\b[^.!?\n]{0,40}$/,
);
/** "— Rosa, 71 años, ", "Big Mike, trucker, ", "(48, ": the signature under what somebody says ends in a town. */
const SIGNATURE = leanPattern(
  /(?:^|\n)[ \t"'”»*_]{0,4}(?:[—–-]{1,2} ?)?\p{Lu}[\p{L}'’.-]{0,20}(?: (?:(?:d[aeo]s?|del?|la|i|y|e) )?[\p{Lu}"“(][\p{L}'’.)”"-]{0,20}){0,5}(?:, |,? \(| [-–—] )(?:\d{1,3}(?: (?:anos|años|years))?\)?(?:, | [-–—] | ))?(?:\p{Ll}{3,16}(?: \p{Ll}{3,16})?, )?$/u,
);
/** A state or its letters behind the town. */
const STATE_BEHIND = leanPattern(
  /^(?: ?[/(–-] ?|, ?| )(?:A[CLPM]|BA|CE|DF|ES|GO|M[ATSG]|P[ABREI]|R[JNSRO]|S[CPE]|TO|AL|AK|AZ|AR|CA|CO|CT|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|MD|MI|MN|MO|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|RI|TN|TX|UT|VT|VA|WA|WV|WI|WY|Ga|Mich|Calif|Tex|Fla|Minn|Wis|Colo|Ariz|Mass|Conn|Ala|Ark|Tenn|Okla|Ore|Wash|Va|Pa|Ill|Ind|Kan|Neb|Nev|Mo|Miss|La|Ky|Md)(?![\p{L}\p{N}])/u,
);
const STATE_NAMED = /^, (\p{Lu}\p{Ll}{2,12}(?: \p{Lu}\p{Ll}{2,12})?)/u;
const PLACE = leanPattern(
  /\p{Lu}[\p{L}']{1,20}(?:-\p{L}{2,12}){0,3}(?: (?:(?:da|de|do|das|dos|d'|del|de la|la|las|los|el|y|e|of) ?)?\p{Lu}[\p{L}']{1,20}){0,4}/uy,
);
const START = /(?<![\p{L}\p{N}'-])\p{Lu}/gu;
const NO_TOWN = leanPattern(
  /^(?:quadra|lote|bloco|alameda|hospital|clinica|casa|centro|instituto|santa casa|residencial|condominio|destino|origem|origen|cesfam|policlinic[oa]|bairro|rua|avenida|av|unidade|upa|ubs|abrigo|asilo|lar|estado|zona|interior|universidade|faculdade|escola|nursing|hospital|calle|jardim|vila|parque|conjunto|fazenda|sitio|chacara|outubro|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|novembro|dezembro|january|february|march|april|may|june|july|august|september|october|november|december|mrs?|ms|miss|sra?|sus|covid|deus|cid|uti|fase|st|dr|dra|rede|regiao|comunidade|comunidad|provincia|aldeia|assentamento|the)\b/,
);
/** Everyday words and given names that are also names of small municipalities. */
const ALSO_WORDS = leanPattern(
  /^(?:esperanca|alegria|bonito|saude|sobrado|progresso|luz|paz|ipe|feliz|planalto|centenario|descanso|vera|abel|barra|cruz|natal|colinas|florida|independencia|liberdade|mel|prata|ouro|ponte|remanso|vitoria|salvador|alto|primavera|jardim|sertao|carmo|santana|maria|rosario|para|uniao|amparo|conceicao|aparecida|socorro|penha|gloria|lima|leon|rosa|viana|campos|ribeira|nova|serra|bom|guia|ruy|areia|pilar|cristais|bela|sol|saude|cedro|palmeira|mirador|marques|cardoso|correntes|macedonia|general|capitao|doutor|teixeira|guimaraes|barros|sales|matos|mesa|reading|nice|bath|york|lincoln|madison|victoria|regina|virginia|aurora|charlotte|jackson|houston|dallas|austin|derby|durham|hamilton|parla|baza|merida|bend|superior|tyler|brandon|elizabeth|gary|barry|chester|warwick|preston|dudley|casper|helena|beaumont|norman|monroe|lafayette|lawrence|columbia|concord|dover|columbus|camden|ashford|stafford|mobile|hilo|ames|marin|toro|valls|oliva|cervera|cabra|rota|andorra|azul|limon|castro|chia|armenia|campana|oran|colon|david|navia|camas|onda|rugby|sparks|enid|florence|orlando|augusta|lagos|viana|elgin|perth|kingston|windsor|holland|roma|rome|paris|frankfurt|hamburg|alcaniz|haro|lerma|tolosa|inca|sarria|cangas|moron|tigre|lujan|zarate|ica|calama|loja|santa ana|san miguel|leon|santa clara|soledad|trinidad|merced|crewe|glasgow|apgar|itau|bath|hull|cork|derry|mansfield|marquez|linares|aranda|medellin|barcelos|braganca|setubal|faro|evora)$/,
);

/** Cities that say where a person lives; whether a person is near is judged afterwards. */
export function recogniseLocations(scan: ScannedField): readonly Candidate[] {
  return [
    ...scan.values.flatMap((value) => labelled(scan, value)),
    ...behindWords(scan),
    ...ownTowns(scan),
  ];
}

function candidate(
  scan: ScannedField,
  start: number,
  end: number,
  confidence: number,
  reason: string,
  tied = false,
): Candidate {
  const value = `LOCATION:${scan.folded.slice(start, end)}`;
  const tie = tied ? { tied } : {};
  return { start, end, type: 'LOCATION', confidence, allow: false, ...tie, reason, value };
}

/** "Localidad/ Provincia: Burgos", "Cidade: Olinda - PE": the town is the first capitalised part. */
function labelled(scan: ScannedField, value: FieldValue): readonly Candidate[] {
  const isCityField = value.kinds.has('CITY');
  if (!isCityField && !value.kinds.has('ADDRESS')) return [];
  const place = placeAt(scan, value.start);
  if (place === undefined) return [];
  const end = Math.min(value.end, value.start + place.length);
  const folded = scan.folded.slice(value.start, end);
  // the next heading of a table's row
  if (!isCity(folded) && kindsOfLabel(folded).size > 0) return [];
  // "Residencia: Quibdó"
  if (!isCityField && (!isCity(folded) || /\d/.test(scan.folded.slice(end, value.end)))) return [];
  if (NO_TOWN.test(folded) || (isWiderThanCity(folded) && !isCity(folded))) return [];
  return [
    {
      ...candidate(
        scan,
        value.start,
        end,
        isCity(folded) ? 0.9 : 0.75,
        'behind the label of a city',
      ),
      labelled: true,
    },
  ];
}

/** A known town without its capital behind words of oneself. */
function ownTowns(scan: ScannedField): readonly Candidate[] {
  return OWN_TOWN.matches(scan.folded).flatMap(({ index, 0: text }): readonly Candidate[] => {
    const start = index + text.length;
    LOWER_TOWN.lastIndex = start;
    const place = LOWER_TOWN.exec(scan.shadow.text)?.[0];
    if (place === undefined) return [];
    const name = longestCity(scan, start, place);
    const end = start + name.length;
    const folded = scan.folded.slice(start, end);
    if (!isCity(folded) || ALSO_WORDS.test(folded) || isWiderThanCity(folded)) return [];
    return [candidate(scan, start, end, 0.8, 'town behind a word of residence', true)];
  });
}

function placeAt(scan: ScannedField, start: number): string | undefined {
  PLACE.lastIndex = start;
  return PLACE.exec(scan.shadow.text)?.[0];
}

function behindWords(scan: ScannedField): readonly Candidate[] {
  return matchesOf(START, scan.shadow.text).flatMap((match): readonly Candidate[] => {
    const start = match.index;
    // every phrase of residence ends in a space; most capitals stand behind something else or another capital
    if (scan.folded.charAt(start - 1) !== ' ' && scan.folded.charAt(start - 1) !== '(') return [];
    const before = wordsBefore(scan, start, 5);
    const oneFrom = before.endsWith('from ') && ONE_FROM.test(wordsBefore(scan, start, 8));
    const strong = oneFrom || STRONG.test(before);
    const weak = !strong && (WEAK.test(before) || isApposition(scan, start));
    const signed = !strong && isSignature(scan, start);
    if (!strong && !weak && !signed && !BESIDE.test(before)) return [];
    if (isOfAThing(scan, start, before)) return [];
    const place = placeAt(scan, start);
    if (place === undefined) return [];
    const name = longestCity(scan, start, place);
    const end = start + name.length;
    const folded = scan.folded.slice(start, end);
    const known = isCity(folded);
    const telling = strong || weak || signed;
    if (!telling && isPartOfName(scan, start, end)) return [];
    if (namesAThing(before, folded, scan.folded.slice(end, end + 16))) return [];
    if (NO_TOWN.test(folded) || (isWiderThanCity(folded) && !(strong && known))) return [];
    const likely = strong || ((weak || signed) && hasStateBehind(scan, end));
    if (!known && (!likely || !/\p{Ll}/u.test(name))) return [];
    // "Dahlia vem de Anders Dahl e …": what comes from people is a word
    if (!known && /\bvem d[aeo] $/.test(before) && / (?:e|y) /.test(name)) return [];
    if (!strong && (ALSO_WORDS.test(folded) || isOneOfMany(scan, start, end))) return [];
    const reason = known ? 'town behind a word of residence' : 'capital behind a word of residence';
    const tied = strong
      ? oneFrom || isAboutOnePerson(scan, start)
      : signed && endsCard(scan, start, end);
    const confidence = known && strong ? (tied ? 0.95 : 0.8) : telling ? 0.6 : 0.5;
    return [candidate(scan, start, end, confidence, reason, tied)];
  });
}

/** "tarta de Santiago", "fiebre de La Oroya", "duquesa de Santoña", "virus de Marburgo": named after a town. */
const NAMED_AFTER_TOWN =
  /\b(?:fiebre|febre|tarta|torta|frango|camarao|pollo|pato|bife|crema|queso|queijo|jamon|vinho|vino|bolo|salsa|molho|feijao|pao|pan|virus|variante|cepa|declaraca?o|declaracion|declaration|treaty|acuerdo|acordo|tratado|consenso|conferencia|regla|regra|escala|criterios|criteria|clasificacion|classificacao|classification|duque|duquesa|conde|condesa|marques|marquesa|bispo|obispo|arzobispo|arcebispo|bishop|duke|duchess|earl|virgen|virgem|imagen|imagem|nossa senhora|nuestra senora|batalla|batalha|battle|siege|carnaval|festival|feria|copa|estadio|ponte|puente|esquina|camarao) (?:d[aeo]l?|d[aeo] la|a|al|of) $/;
const NAMED_BY_TOWN = leanPattern(
  /^ (?:flap|fever|virus|variant|strain|declaration|criteria|protocol|syndrome|classification|consensus|agreement|treaty|guidelines?|score|scale|sauce|steak|cheese|ham|pudding|bun|marathon|relocation|heart study)\b/,
);

/** "protocolo de Manchester", "Casa de Repouso Flamboyant": a scale, a disease, a house of that name. */
const isOfAThing = (scan: ScannedField, start: number, before: string): boolean =>
  EPONYM_HEADS.test(before) ||
  /(?:Santa Casa|Casa) (?:de|do|da) $/.test(scan.shadow.text.slice(Math.max(0, start - 16), start));

/** "tarta de Santiago", "a Singapore flap", "descansó en la paz del Señor". */
const namesAThing = (before: string, town: string, behind: string): boolean =>
  NAMED_AFTER_TOWN.test(before) ||
  NAMED_BY_TOWN.test(behind) ||
  (town === 'la paz' && /descans\p{L}{1,4} en $/u.test(before));

/** "Camélia, Dália, Açucena e Jasmim": one of a row of capitals is no town for itself. */
const isOneOfMany = (scan: ScannedField, start: number, end: number): boolean =>
  /\p{Lu}\p{Ll}{1,15}, \p{Lu}\p{Ll}{1,15}, $|(?:^|\n)\p{Lu}\p{Ll}{1,15}, $/u.test(
    scan.shadow.text.slice(Math.max(0, start - 36), start),
  ) &&
  /^(?:, | e | y | and )\p{Lu}\p{Ll}{2,15}(?:,| e | y | and |\.)/u.test(
    scan.shadow.text.slice(end, end + 24),
  );

const isSignature = (scan: ScannedField, start: number): boolean =>
  /[,(\d—–-] ?$/.test(scan.folded.slice(start - 2, start)) &&
  SIGNATURE.test(scan.shadow.text.slice(Math.max(0, start - 90), start));

/** "Machado de Assis", "Hospital … de Albacete", "San José Obrero": not a town alone. */
function isPartOfName(scan: ScannedField, start: number, end: number): boolean {
  const before = scan.shadow.text.slice(Math.max(0, start - 30), start);
  return (
    OF_AN_INSTITUTION.test(scan.folded.slice(Math.max(0, start - 60), start)) ||
    /\p{Lu}[\p{L}'.-]{0,20} d[aeo] $/u.test(before) ||
    /^[ -]\p{Lu}\p{Ll}/u.test(scan.shadow.text.slice(end, end + 3)) ||
    // a town that counts or acts for itself
    /^ (?:vacinou|vacuno|registrou|registro|notificou|notifico|reported|recorded|vaccinated|has|tem|tiene)\b/.test(
      scan.folded.slice(end, end + 14),
    ) ||
    // "Plasencia A, Oliveira I.": an author and her initial
    /^ \p{Lu}[,;.]/u.test(scan.shadow.text.slice(end, end + 3)) ||
    /^(?: et al|,? (?:&|e|y|and) \p{Lu}[\p{L}-]{1,20})?,? \(?(?:19|20)\d{2}\)/u.test(
      scan.shadow.text.slice(end, end + 40),
    ) ||
    / et al/.test(scan.folded.slice(end, end + 7))
  );
}

/** "— Rosa, 71 años, Olot" fills its line: whoever signs so tells where she lives. */
const endsCard = (scan: ScannedField, start: number, end: number): boolean =>
  /\d{1,3}[^\d\n]{0,12}$/.test(scan.folded.slice(Math.max(0, start - 16), start)) &&
  /^(?:[ ,/(–-]{1,3}[a-z.]{2,12}\)?)?["'”»*_.]{0,2}\s{0,3}(?:\n|$)/.test(
    scan.folded.slice(end, end + 24),
  );

/** "Holland, Michigan", "Caruaru (PE)": what stands before a state is a town, known or not. */
function hasStateBehind(scan: ScannedField, end: number): boolean {
  const behind = scan.shadow.text.slice(end, end + 30);
  const named = STATE_NAMED.exec(behind)?.[1];
  return (
    STATE_BEHIND.test(behind) ||
    (named !== undefined && isWiderThanCity(named.toLowerCase().normalize('NFC')))
  );
}

function isApposition(scan: ScannedField, start: number): boolean {
  if (!/(?:d[aeo]|of|from) $/.test(scan.folded.slice(Math.max(0, start - 5), start))) return false;
  const before = scan.shadow.text.slice(Math.max(0, start - 60), start);
  return APPOSITION.test(before) || TRADE.test(before) || TITLED.test(before);
}

const ONE_PERSON =
  /\b(?:[ao] paciente|uma? (?:homem|mulher|paciente|menin[oa]|senhora?|jovem|idos[oa])|\d{1,3} anos|year-old|years old|ela|ele|el paciente|la paciente|she|he|the patient|minha (?:mae|avo|filha|esposa|irma)|meu (?:pai|avo|filho|marido|irmao)|paciente (?:masculino|feminina|do sexo)|moro|vivo|vivimos|moramos|(?:[ao]|sua|seu|minha|la|su|mi|the|his|her|our) (?:familia|family|casal)(?! [a-z]{3,12} (?:moram|viven))|dona|seu|viuv[oa]|aposentad[oa])\b/;

function isAboutOnePerson(scan: ScannedField, start: number): boolean {
  const sentence = rangeAt(scan.sentences, start);
  const from = Math.max(sentence?.start ?? 0, start - 120);
  return ONE_PERSON.test(scan.folded.slice(from, start));
}

/** Cuts trailing words until the rest is a known town; keeps the whole where none is. */
function longestCity(scan: ScannedField, start: number, text: string): string {
  let name = text;
  while (!isCity(scan.folded.slice(start, start + name.length))) {
    const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
    if (cut < 0) return text;
    name = name.slice(0, cut);
    // "Santana do" is no town: the name goes on, known or not
    if (/ (?:d[aeo]s?|del|de la|la|las|los|el)$/.test(name)) return text;
  }
  return name;
}
