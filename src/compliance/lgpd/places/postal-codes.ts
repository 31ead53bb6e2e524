import { leanPattern } from '../../text/lean-pattern.js';
import { rangeAt } from '../../text/sentences.js';
import { matchesIn } from '../digit-islands.js';
import { shapeOf } from '../number-edges.js';
import { wordsBefore, type Candidate, type ScannedField } from '../scan.js';
import { recogniseAddresses } from './addresses.js';
import { isCity } from './cities.js';

const CEP = shapeOf(
  leanPattern(
    /(?=\d{2})(?<![\p{L}\p{N}./-])(?<!(?<![\d./-])\d{1,3},)\d{2}\.?\d{3}[ ]?-[ ]?\d{3}(?![\p{L}\p{N}])(?![.,/-]\d)/gu,
  ),
);
const BARE_CEP = shapeOf(
  leanPattern(
    /(?=\d)(?<![\p{L}\p{N}./-])(?<!(?<![\d./-])\d{1,3},)(?:\d{2}[. ]?\d{3}[ ]?\d{3}|\d(?: \d){7}|(?=[\d.-]{0,9}[ol])\d[\dol]\.?[\dol]{3}[- ]?[\dol]{3})(?![\p{L}\p{N}])/gu,
  ),
);

/** Labels a code may follow without being another number. */
const NEAR_PLACES = ['ADDRESS', 'CITY', 'ZIP', 'FIELD'] as const;

/** "…, Centro, Marabá, 68500010": eight bare digits end an address. */
function isBehindTown(scan: ScannedField, start: number): boolean {
  const end =
    start - (/[ ,-]{1,4}$/.exec(scan.folded.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
  const address = rangeAt(recogniseAddresses(scan), end - 1);
  return address !== undefined && end < start;
}

/** Brazilian postal codes; eight bare digits need the word CEP. */
export function recogniseCeps(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const island of scan.islands) {
    for (const [pattern, bare] of [
      [CEP, false],
      [BARE_CEP, true],
    ] as const) {
      for (const match of matchesIn(island, pattern)) {
        const start = island.start + match.index;
        const { kinds, adjacent } = scan.cues.before(start);
        const cued = kinds.has('CEP') || (kinds.has('ZIP') && adjacent);
        const value = match[0].replaceAll('o', '0').replaceAll('l', '1').replace(/\D/g, '');
        if ((bare && !cued && !isBehindTown(scan, start)) || /^(.)\1*$/.test(value)) continue;
        if (!cued && adjacent && kinds.size > 0 && !NEAR_PLACES.some((kind) => kinds.has(kind)))
          continue;
        found.push({
          start,
          end: start + match[0].length,
          type: 'CEP',
          confidence: cued ? 0.95 : 0.7,
          allow: false,
          reason: cued ? "behind the word 'CEP'" : 'printed form of a CEP',
          value: `CEP:${value}`,
        });
      }
    }
  }
  return found;
}

const FOREIGN_CODE = shapeOf(
  leanPattern(
    /(?=[a-z]{0,2}\d)(?<![\p{L}\p{N}./-])(?<!(?<![\d./-])\d{1,3},)(?:\d{4,5}(?:-\d{4})?(?! \d{3}(?!\d))|\d(?: \d){4}|(?=\d{0,4}[ol])\d[\dol]{4}|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|[a-z]\d{4}(?:[a-z]{3})?)(?![\p{L}\p{N}-])/gu,
  ),
);
const TOWN = leanPattern(
  /^ (\p{Lu}[\p{L}'-]{2,20}(?: (?:de |del |la |las |los |el )?\p{Lu}[\p{L}'-]{2,20}){0,2})/u,
);
const BEHIND_ADDRESS = leanPattern(
  /^(?:,? ?-? ?| ?· ?|[,.]? ?\n? ?)(?:(?:C\.?P\.?|CP|C\.P|ZIP|Zip)[:. ]{0,3})?(\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]\d[\dW] (?=[A-Z]{0,3}\d)[A-Z\d]{4})(?![\p{L}\p{N}])(?:[ ,-]{1,3}(\p{Lu}[\p{L}'-]{2,20}(?: (?:de |del |la |las |los |el |d')?\p{Lu}[\p{L}'-]{2,20}){0,2}))?/u,
);

/** Foreign postal codes behind their label or right behind a street address, and the town behind the code. */
export function recognisePostalCodes(scan: ScannedField): readonly Candidate[] {
  return [...behindLabels(scan), ...behindAddresses(scan)];
}

function behindLabels(scan: ScannedField): readonly Candidate[] {
  return scan.islands.flatMap((island) =>
    matchesIn(island, FOREIGN_CODE).flatMap((match): readonly Candidate[] => {
      const start = island.start + match.index;
      const { kinds, adjacent } = scan.cues.before(start);
      if (!kinds.has('ZIP') || !adjacent || /^[0a]+(?:[ -][0a]+)?$/.test(match[0])) return [];
      const end = start + match[0].length;
      const name = TOWN.exec(scan.shadow.text.slice(end, end + 48))?.[1];
      const postal = code(start, match[0], 0.9, 'behind its label');
      if (
        name === undefined ||
        !isCity(
          scan.folded
            .slice(end, end + 48)
            .trimStart()
            .slice(0, name.length),
        )
      )
        return [postal];
      return [postal, town(scan, scan.shadow.text.indexOf(name, end), name)];
    }),
  );
}

function town(scan: ScannedField, start: number, name: string): Candidate {
  const end = start + name.length;
  return {
    start,
    end,
    type: 'LOCATION',
    confidence: 0.8,
    allow: false,
    reason: 'town behind the postal code of an address',
    value: `LOCATION:${scan.folded.slice(start, end)}`,
  };
}

function code(start: number, text: string, confidence: number, reason: string): Candidate {
  return {
    start,
    end: start + text.length,
    type: 'POSTAL_CODE',
    confidence,
    allow: false,
    reason,
    value: `POSTAL:${text}`,
  };
}

function behindAddresses(scan: ScannedField): readonly Candidate[] {
  return recogniseAddresses(scan).flatMap((address): Candidate[] => {
    const match = BEHIND_ADDRESS.exec(scan.shadow.text.slice(address.end, address.end + 70));
    const digits = match?.[1];
    if (match === null || digits === undefined) return [];
    const start = address.end + match[0].indexOf(digits);
    const postal = code(start, digits, 0.8, 'behind a street address');
    const name = match[2];
    if (name === undefined || /\b(?:tel|fone|phone)\b/.test(wordsBefore(scan, start, 1)))
      return [postal];
    return [postal, town(scan, address.end + match[0].lastIndexOf(name), name)];
  });
}
