import { labelAt, wordsBefore, type Candidate, type ScannedField } from '../scan.js';
import { municipalityNames } from './municipalities.js';

const STREET = String.raw`(?:rua|r\.|avenida|av\.?|travessa|tv\.|alameda|(?<!\bet )al\.|estrada|rodovia|rod\.|praca|largo|viela|ladeira|quadra|conjunto|beco|passagem|servidao|calle|c\/|plaza|paseo|carretera)`;
/** From the street to its number; the name holds no sentence end. */
const STREET_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${STREET} [\p{L}\d][\p{L}\d.' ]{1,50}?(?:,? ?(?:n[o.]{0,2}|numero|num\.?|#)? ?|, ?| - ?)(?:\d{1,5}(?:-?[a-z])?|s/n[o.]?|km \d{1,4})(?![\p{L}\p{N}])`,
  'gu',
);
const ENGLISH_STREET =
  /(?<![\p{L}\p{N}])\d{1,5} (?:[a-z][a-z.']{1,20} ){1,3}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|ln|court|ct|way|place|pl)\b\.?/gu;
/** Complement, district and city that follow the number. */
const CONTINUATION =
  /^(?:,? ?-? ?|, ?)(?:(?:ap(?:to|artamento|t)?|bl(?:oco)?|casa|fundos|sala|cj|conj(?:unto)?|andar|lote|lt|quadra|qd|torre|sobreloja|loja|bairro|cobertura|terreo|km|edificio|ed|condominio|suite|unit|piso|portal)\b\.? ?[a-z\d.]{0,8}|\d{1,3}\.?o ?[a-z]?\b|\d{1,3} ?[a-z]?\b(?=,| -))/;
const PLACE_PART =
  /^(?: ?, ?| ?- ?)((?:[\p{Lu}][\p{L}'.]{1,20}|[ivx]{1,4})(?: (?:(?:da|de|do|das|dos|e) )?(?:[\p{Lu}][\p{L}']{0,20}|[ivx]{1,4}\b)){0,3})/u;
const UF_PART =
  /^ ?[-/,(] ?(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO)\b\)?/;

function extend(scan: ScannedField, end: number): number {
  let at = end;
  for (let i = 0; i < 5; i += 1) {
    const match = CONTINUATION.exec(scan.folded.slice(at, at + 40));
    if (match === null || match[0].trim() === '') break;
    at += match[0].trimEnd().length;
  }
  for (let i = 0; i < 3; i += 1) {
    const rest = scan.shadow.text.slice(at, at + 70);
    const match = PLACE_PART.exec(rest);
    if (
      match === null ||
      /^(?:CEP|Tel|Fone|CPF|Tels|WhatsApp|E-?mail|Telefone)\b/i.test(match[1] ?? '')
    )
      break;
    at += match[0].length;
    const uf = UF_PART.exec(scan.shadow.text.slice(at, at + 8));
    if (uf !== null) return at + uf[0].length;
  }
  return at;
}

/** Street addresses with a number, up to the district and the city. */
export function recogniseAddresses(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of [STREET_NUMBER, ENGLISH_STREET]) {
    for (const match of scan.folded.matchAll(pattern)) {
      const end = extend(scan, match.index + match[0].length);
      found.push({
        start: match.index,
        end,
        type: 'ADDRESS',
        confidence: 0.85,
        allow: false,
        reason: 'street and number',
        value: `ADDRESS:${scan.folded.slice(match.index, end).replace(/[^\p{L}\d]+/gu, ' ')}`,
      });
    }
  }
  return found;
}

const CEP = /(?<![\p{L}\p{N}.,/-])\d{2}\.?\d{3}-\d{3}(?![\p{L}\p{N}])(?![.,/-]\d)/gu;
const BARE_CEP = /(?<![\p{L}\p{N}.,/-])\d{8}(?![\p{L}\p{N}])/gu;

/** Brazilian postal codes; eight bare digits need the word CEP. */
export function recogniseCeps(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [pattern, bare] of [
    [CEP, false],
    [BARE_CEP, true],
  ] as const) {
    for (const match of scan.folded.matchAll(pattern)) {
      const cued = /\bcep\b/.test(
        `${labelAt(scan, match.index)} ${wordsBefore(scan, match.index, 2)}`,
      );
      const value = match[0].replace(/\D/g, '');
      if ((bare && !cued) || /^(.)\1*$/.test(value)) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'CEP',
        confidence: cued ? 0.95 : 0.7,
        allow: false,
        reason: cued ? "behind the word 'CEP'" : 'printed form of a CEP',
        value: `CEP:${value}`,
      });
    }
  }
  return found;
}

const RESIDENCE =
  /(?<![\p{L}\p{N}])(?:mora(?:va|dora?)? (?:em|no|na|de|do|da)|resid(?:e|ia|ente|indo) (?:em|no|na)|vive(?:u)? em|natural d[aeo]|procedente d[aeo]|proveniente d[aeo]|nascid[oa] em|oriund[oa] d[aeo]|domiciliad[oa] em|lives? in|living in|resident of|from|vive en|reside en|vecin[oa] de|anos em|anos,? d[aeo]|de) $/u;
const PLACE = /\p{Lu}[\p{L}']{2,20}(?: (?:(?:da|de|do|das|dos|d') ?)?\p{Lu}[\p{L}']{1,20}){0,3}/gu;

/** Cities that say where a person lives; whether a person is near is judged afterwards. */
export function recogniseLocations(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of scan.shadow.text.matchAll(PLACE)) {
    const start = match.index;
    const before = wordsBefore(scan, start, 4);
    if (
      !RESIDENCE.test(before) &&
      !/\b(?:cidade|municipio|city|localidad|provincia|ciudad|poblacion)\b[:" /]{0,4}$/.test(
        `${labelAt(scan, start)} ${before}`,
      )
    )
      continue;
    const name = longestPlace(scan, start, match[0]);
    const known = municipalityNames().has(scan.folded.slice(start, start + name.length));
    const strong = /(?:mora|resid|vive|natural|procedente|nascid|domicil|live|resident)/.test(
      before,
    );
    if (!known && !strong) continue;
    if (!known && !/\p{Ll}/u.test(name)) continue;
    found.push({
      start,
      end: start + name.length,
      type: 'LOCATION',
      confidence: known && strong ? 0.8 : 0.6,
      allow: false,
      reason: known
        ? 'municipality behind a word of residence'
        : 'capital behind a word of residence',
      value: `LOCATION:${scan.folded.slice(start, start + name.length)}`,
    });
  }
  return found;
}

/** Cuts trailing words until the rest is a municipality; keeps the whole where none is. */
function longestPlace(scan: ScannedField, start: number, text: string): string {
  let name = text;
  while (name.includes(' ')) {
    if (municipalityNames().has(scan.folded.slice(start, start + name.length))) return name;
    name = name.slice(0, name.lastIndexOf(' '));
  }
  return municipalityNames().has(scan.folded.slice(start, start + name.length)) ? name : text;
}

const POSTAL_CODE =
  /^,? ?(\d{5}(?:-\d{4})?)(?![\p{L}\p{N}])(?: (\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?))?/u;

const LABELLED_POSTAL_CODE =
  /\b(?:c\.?p\.?|codigo postal|zip(?: code)?|postcode)[:. ]{1,3}(\d{5})(?![\p{L}\p{N}-])/gu;

/** Foreign postal codes behind their label or right behind a street address, and the town behind the code. */
export function recognisePostalCodes(scan: ScannedField): readonly Candidate[] {
  const labelled = [...scan.folded.matchAll(LABELLED_POSTAL_CODE)].map((match): Candidate => {
    const end = match.index + match[0].length;
    const code = match[1] ?? '';
    const reason = 'behind its label';
    return {
      start: end - code.length,
      end,
      type: 'POSTAL_CODE',
      confidence: 0.9,
      allow: false,
      reason,
      value: `POSTAL:${code}`,
    };
  });
  return [...labelled, ...behindAddresses(scan)];
}

function behindAddresses(scan: ScannedField): readonly Candidate[] {
  return recogniseAddresses(scan).flatMap((address): Candidate[] => {
    const match = POSTAL_CODE.exec(scan.shadow.text.slice(address.end, address.end + 60));
    const code = match?.[1];
    if (match === null || code === undefined) return [];
    const start = address.end + match[0].indexOf(code);
    const common = { confidence: 0.8, allow: false, reason: 'behind a street address' };
    const found: Candidate[] = [
      { ...common, start, end: start + code.length, type: 'POSTAL_CODE', value: `POSTAL:${code}` },
    ];
    const town = match[2];
    if (town === undefined) return found;
    const at = start + code.length + 1;
    return [
      ...found,
      { ...common, start: at, end: at + town.length, type: 'LOCATION', value: `LOCATION:${town}` },
    ];
  });
}
