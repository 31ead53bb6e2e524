import { leanPattern } from '../../text/lean-pattern.js';
import { matchesOf } from '../../text/matches.js';
import { WordPattern } from '../../text/word-pattern.js';
import { rangeAt } from '../../text/sentences.js';
import type { FieldValue } from '../field-values.js';
import { wordsBefore, type Candidate, type ScannedField } from '../scan.js';
import { streetsAbroad } from './streets-abroad.js';
import {
  CONTINUATION,
  ENGLISH_SUFFIX,
  RARE_SUFFIX,
  SECTOR_BLOCK,
  STREET_HEAD,
  UF,
  US_STATE,
} from './streets.js';

const NUMBER = String.raw`(?:\d{1,5}(?:-?[a-z](?![a-z]))?|\d{1,3}(?:\.\d{3})|s/n[o.]?|s\. ?n\.?|sn\b|(?:quadra|qd|lote|lt|bloco|manzana|mz)\.? ?\d{1,4}[a-z]?|(?:manzana|mz)\.? [a-z],? (?:lote|lt)\.? ?\d{1,4}|km\.? ?\d{1,4}(?:[.,]\d)?)`;
/** A word of a street's name; a full stop only behind an abbreviation ("Cel.", "Dr."). */
const WORD = String.raw`(?:\p{L}{1,5}\.|[\p{L}\d'/-]{1,25})`;
/** From the street to its number; the name holds no sentence end. */
const STREET_NUMBER = new WordPattern(STREET_HEAD, {
  edge: 'letter',
  behind: String.raw`(?:,? )(?:d[aeo]s? )?(${WORD}(?: ${WORD}){0,6}?)(?:,? (?:n[o.]{0,3}|numero|num\.?|#) ?|, ?(?:n[o.]{0,3})?| - ?| )${NUMBER}(?:-\d{1,3})?(?![\p{L}\p{N}])(?! de \p{L}| (?:foram|were|fueron|resultaron|deram|dieron)\b)`,
});
/** A street whose house is not told; only words of residence or a label make it somebody's. */
const HEAD_ALONE = new WordPattern(STREET_HEAD, { edge: 'letter', behind: String.raw` (?=\p{L})` });
const STREET_NAME = leanPattern(
  /(?:d[aeo]s? |del? |la |las |los |el )?\p{Lu}[\p{L}'.]{1,20}(?: (?:(?:d[aeo]s?|del|de la|la|los|las|e|y) )?[\p{Lu}\d][\p{L}\d'.]{0,20}){0,4}/uy,
);
const englishStreet = (suffix: string): RegExp =>
  leanPattern(
    new RegExp(
      String.raw`(?<![\p{L}\p{N}$])\d{1,6}(?:-?[A-Z]|½)?,? (?:(?:NW|NE|SW|SE|[NSEW])\.? |North |South |East |West )?(?:(?:\p{Lu}[\p{L}']{1,20}|st\.|\d{1,3}(?:st|nd|rd|th)|of|the) ){1,4}(?:${suffix})(?![\p{L}\p{N}])\.?(?: (?:NW|NE|SW|SE|[NSEW])(?![\p{L}\p{N}]))?`,
      'giu',
    ),
  );
const ENGLISH_STREET = englishStreet(ENGLISH_SUFFIX);
const RARE_STREET = englishStreet(RARE_SUFFIX);
const DIRECTION = /^\S{1,8} (?:NW|NE|SW|SE|[NSEW]|North|South|East|West)\b/;
const FLAT_BEHIND = /^,? (?:apt|unit|suite|ste|#|lot)\b/;
const POST_BOX = new WordPattern(
  String.raw`p\.? ?o\.? box|post office box|caixa postal|apartado(?: de correos| postal)?|psc \d{1,5},? box|unit \d{1,5},? box|hc \d{1,3} box|rr \d{1,3} box`,
  { edge: 'letter', behind: String.raw` ?(?:n[o.]{0,2} )?\d{1,6}` },
);
const PLACE_PART = leanPattern(
  /^(?: ?[,.] ?| ?[-–] ?| ?\()((?:(?:[Bb]airro|[Bb]arrio|[Ss]etor|[Jj]ardim|[Vv]ila|[Cc]ond(?:omínio|\.)|[Ee]dif(?:ício|icio|\.)|[Rr]esidencial|[Cc]ol(?:onia|\.)|[Uu]rb(?:anización|\.)|[Ll]oteamento|[Pp]arque|[Dd]istrito|[Cc]onjunto) )?(?:[\p{Lu}][\p{L}'.]{1,20}|[IVX]{1,4})(?: (?:(?:da|de|do|das|dos|e|del|la|los|las|of) ){0,2}(?:[\p{Lu}][\p{L}']{0,20}|[IVX]{1,4}\b)){0,3})(?![\p{L}\d])\)?/u,
);
const NO_PLACE = leanPattern(
  /^(?:CEP|Tel|Fone|CPF|RG|CNS|Tels|WhatsApp|E-?mail|Telefone|Telefono|Teléfono|Celular|Contato|Horário|Horario|Segunda|Seg|Das|De|CNPJ|CRM|Paciente|Nome|Nombre|Patient|Phone|DOB|MRN|SSN|Data|Fecha|Nascid|Ela|Ele|El|La|Los|Las|The|She|He|His|Her|O|A|Os|As|No|Na|Em|Por|Para|Com|Seu|Sua|Prontuário|CP|Localidad|Fax|Ligue|Agende|Atendimento|Responsável|Correo|Hospital|Clínica|Servicio|Fui|Foi|Dr|Dra|Zip)\b/i,
);
const RESIDENCE = leanPattern(
  /\b(?:mora(?:va|dora?|ndo|mos)?|moro|resid(?:e|ia|ente|indo|o)|vive|vivia|vivo|endereco|domicili\w{2,5}|casa|lives?|living|resides?|residing|located|address|vecin[oa]|direccion|entrega|entregar|visita domiciliar|fica)\b[^.\n]{0,24}$/,
);

/** "se aloja en Belgrano 1183, piso 5": a street without its word between a word of residence and a flat. */
const AT_HOUSE = new WordPattern(
  'vive|vivo|vivimos|reside|aloja|domiciliad[oa]|domicilio|mora|moro|vivienda',
  {
    behind: String.raw` (?:en|em|n[oa]) ((?:[\p{L}'.]{1,20} ){1,4}\d{1,5})(?=,? (?:piso|depto|dpto|departamento|casa|timbre|apto?|bloco|bloque|puerta|pb|esquina|esq|entre)\b)`,
  },
);
/** "1840 Calle Alvarado NW, Albuquerque, NM 87105": a Spanish street in the order of American letters. */
const SPANISH_STREET_OF_STATES = leanPattern(
  /(?<![\p{L}\p{N}$])\d{1,6} (?:Calle|Camino|Avenida|Paseo|Via|Vista|Rancho|Corte|Placita|Plaza|Rue)(?: (?:de|del|la|las|los|el|San|Santa)){0,3} \p{Lu}[\p{L}']{1,20}(?: \p{Lu}[\p{L}']{1,20}){0,2}(?: (?:NW|NE|SW|SE))?(?=,? (?:Apt|Unit|#|\p{Lu})[^\n]{2,48} \d{5}(?!\d))/gu,
);
const BRITISH_CODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;
/** "The Old Forge, Church Lane, Newnham, GL14 1AY": a house with a name instead of a number. */
const NAMED_HOUSE = leanPattern(
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}']{1,16}(?: \p{Lu}[\p{L}']{1,16}){0,3}, \p{Lu}[\p{L}']{1,16}(?: \p{Lu}[\p{L}']{1,16}){0,2} (?:Lane|Road|Street|Avenue|Drive|Close|Way|Hill|Green|Row|Terrace|Place|Gardens|Crescent)(?:, \p{Lu}[\p{L}'-]{1,16}(?: [\p{L}'-]{2,16}){0,3}){0,2}(?=,? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b)/gu,
);

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly reason: string;
}

/** Extends an address over its complements, district and city; the postal code stays outside. */
function extend(scan: ScannedField, end: number): number {
  let at = end;
  for (let i = 0; i < 6; i += 1) {
    const match = CONTINUATION.exec(scan.folded.slice(at, at + 40));
    if (match === null || match[0].trim() === '') break;
    at += match[0].trimEnd().length;
  }
  for (let i = 0; i < 4; i += 1) {
    const match = PLACE_PART.exec(scan.shadow.text.slice(at, at + 70));
    if (match === null || NO_PLACE.test(match[1] ?? '')) break;
    // behind a full stop only a word before a comma or a state goes on with the address
    if (match[0].trimStart().startsWith('.')) break;
    at += match[0].length;
    const behind = scan.shadow.text.slice(at, at + 8);
    const state = UF.exec(behind) ?? US_STATE.exec(behind);
    if (state !== null) return at + state[0].length;
  }
  return at;
}

function numbered(scan: ScannedField): Piece[] {
  const pieces: Piece[] = [];
  for (const match of STREET_NUMBER.matches(scan.folded)) {
    const head = match[1] ?? '';
    const name = match[2] ?? '';
    if (!isProperName(scan, match.index, head, name, match[0])) continue;
    const end = match.index + match[0].length;
    pieces.push({ start: match.index, end, confidence: 0.85, reason: 'street and number' });
  }
  for (const { index, 0: text } of matchesOf(SECTOR_BLOCK, scan.folded))
    pieces.push({
      start: index,
      end: index + text.length,
      confidence: 0.85,
      reason: 'block of a sector',
    });
  return pieces;
}

const PARTICLE = /^(?:d[aeo]s?|del?|la|las|los|el|e|y|i|na|no|em)$/i;

/** "via oral 500", "quadra de 2 m" and "a rua em 2019" are no addresses: the name needs a capital, a digit or a label. */
function isProperName(
  scan: ScannedField,
  start: number,
  head: string,
  name: string,
  whole: string,
): boolean {
  const at = start + whole.indexOf(name, head.length);
  const words = scan.shadow.text.slice(at, at + name.length).split(' ');
  // "via LISA. CPAP 6": a way of giving, and the next sentence
  if (head === 'via' && name.includes('.')) return false;
  const proper = words.some((word) => !PARTICLE.test(word));
  if (proper && words.every((word) => /^[\p{Lu}\d]/u.test(word) || PARTICLE.test(word)))
    return true;
  const cues = scan.cues.before(start).kinds;
  return cues.has('ADDRESS') || RESIDENCE.test(wordsBefore(scan, start, 4));
}

function unnumbered(scan: ScannedField): Piece[] {
  return HEAD_ALONE.matches(scan.folded).flatMap((match): readonly Piece[] => {
    if (!RESIDENCE.test(wordsBefore(scan, match.index, 5))) return [];
    STREET_NAME.lastIndex = match.index + match[0].length;
    const name = STREET_NAME.exec(scan.shadow.text);
    if (name === null) return [];
    const end = name.index + name[0].length;
    return [
      { start: match.index, end, confidence: 0.65, reason: 'street behind a word of residence' },
    ];
  });
}

function english(scan: ScannedField): Piece[] {
  const streets = matchesOf(ENGLISH_STREET, scan.shadow.text);
  const rare = matchesOf(RARE_STREET, scan.shadow.text).filter((match) =>
    isRareStreet(scan, match),
  );
  return [...streets, ...rare].flatMap((match): readonly Piece[] => {
    const words = match[0].split(' ').slice(1);
    const proper = words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the)$/.test(word));
    const cued =
      scan.cues.before(match.index).kinds.has('ADDRESS') ||
      RESIDENCE.test(wordsBefore(scan, match.index, 4));
    if ((!proper && !cued) || /^\d{1,6} (?:mg|ml|mcg|g|kg|iu|ui|units?|cc) /i.test(match[0]))
      return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, confidence: 0.85, reason: 'house number and street' }];
  });
}

/** "5519 SE Pheasant Run", "41 Quail Hollow, Apt 3": more than the word says that it is a street. */
const isRareStreet = (scan: ScannedField, { index, 0: text }: RegExpExecArray): boolean =>
  DIRECTION.test(text) ||
  FLAT_BEHIND.test(scan.folded.slice(index + text.length, index + text.length + 10)) ||
  scan.cues.before(index).kinds.has('ADDRESS') ||
  RESIDENCE.test(wordsBefore(scan, index, 4));

function boxes(scan: ScannedField): Piece[] {
  return POST_BOX.matches(scan.folded).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    confidence: 0.8,
    reason: 'post box',
  }));
}

/** Houses that the words around them tell where the street's own word or number does not. */
function houses(scan: ScannedField): Piece[] {
  const { text } = scan.shadow;
  const named = BRITISH_CODE.test(text) ? matchesOf(NAMED_HOUSE, text) : [];
  const lodged = AT_HOUSE.matches(scan.folded).flatMap((match): readonly Piece[] => {
    const house = match[2] ?? '';
    const end = match.index + match[0].length;
    const start = end - house.length;
    return /^\p{Lu}/u.test(text.slice(start, start + 2)) ? [lodging(start, end)] : [];
  });
  const streets = [...named, ...matchesOf(SPANISH_STREET_OF_STATES, text)];
  const abroad = streetsAbroad(scan).map(({ start, end, told }) => ({
    ...lodging(start, end),
    confidence: told ? 0.8 : 0.65,
  }));
  return [
    ...lodged,
    ...streets.map(({ index, 0: one }) => lodging(index, index + one.length)),
    ...abroad,
  ];
}

const lodging = (start: number, end: number): Piece => ({
  start,
  end,
  confidence: 0.8,
  reason: 'house and street',
});

const BLANK =
  /^[_.\s/-]*$|^(?:preench|inform|nao informad|n\/a|rua, n|rua e n|ignorad|completo\b|house (?:number|name)|street (?:and|name)|calle y n|calle, n|logradouro, n|number and street)/;
const POSTAL_TAIL =
  /[\s,.;–-]{0,4}(?:cep|zip|cp|c\.p\.)?[\s:.]{0,3}(?:\d{2}\.?\d{3}-?\d{3}|\d{5}(?:-\d{4})?)(?!\d).*$/;

/** What stands behind the label of an address, whatever it looks like. */
function labelled(scan: ScannedField, value: FieldValue): readonly Piece[] {
  if (!value.kinds.has('ADDRESS')) return [];
  const text = scan.folded.slice(value.start, value.end);
  if (BLANK.test(text) || text.includes('@') || /^\d{1,3}(?:\.\d{1,3}){3}/.test(text)) return [];
  const kept = withoutTail(text);
  const numbered = /\d|s\/n/.test(kept);
  const opens = /[\p{L}\d]/u.exec(scan.shadow.text.slice(value.start, value.start + 4))?.[0] ?? '';
  if (kept.length < 6 || !/ /.test(kept) || !/[\p{Lu}\d]/u.test(opens)) return [];
  if (!/\p{L}{3}/u.test(kept) || (!numbered && !kept.includes(','))) return [];
  const end = value.start + kept.length;
  return [
    {
      start: value.start,
      end,
      confidence: numbered ? 0.85 : 0.6,
      reason: 'behind the label of an address',
    },
  ];
}

/** Cuts a postal code and all behind it, and a sentence that follows the address. */
function withoutTail(text: string): string {
  const cut = text.replace(POSTAL_TAIL, '');
  const sentence = /\.\s+(?=(?:tel|fone|cel|e-?mail|ela|ele|nascid|paciente|cpf|rg)\b)/.exec(cut);
  const kept = sentence === null ? cut : cut.slice(0, sentence.index);
  return kept.replace(/[\s,.;–-]+$/, '');
}

const READ = new WeakMap<ScannedField, readonly Candidate[]>();

/** Street addresses with a number, up to the district and the city; read once, however many ask. */
export function recogniseAddresses(scan: ScannedField): readonly Candidate[] {
  const known = READ.get(scan) ?? addressesIn(scan);
  READ.set(scan, known);
  return known;
}

function addressesIn(scan: ScannedField): readonly Candidate[] {
  const labels = scan.values.flatMap((value) => labelled(scan, value));
  const found = [...numbered(scan), ...english(scan), ...boxes(scan), ...houses(scan)];
  const only = unnumbered(scan);
  const extended = [...found, ...only].map((piece) => ({ ...piece, end: extend(scan, piece.end) }));
  return [...labels, ...extended.map((piece) => withinValue(scan, piece))].map((piece) => ({
    ...piece,
    type: 'ADDRESS',
    allow: false,
    value: `ADDRESS:${scan.folded.slice(piece.start, piece.end).replace(/[^\p{L}\d]+/gu, ' ')}`,
  }));
}

/** An address in a labelled value ends where the value ends. */
function withinValue(scan: ScannedField, piece: Piece): Piece {
  const value = rangeAt(scan.values, piece.start);
  return value === undefined || piece.end <= value.end ? piece : { ...piece, end: value.end };
}
