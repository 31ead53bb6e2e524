import { leanPattern } from '../../text/lean-pattern.js';
import { matchesOf } from '../../text/matches.js';
import type { ScannedField } from '../scan.js';
import { FAMILY_NAMES } from './family-names.js';
import { GIVEN_NAMES } from './given-names.js';
import { COMMON_WORDS, ORDINARY_NAMES } from './ordinary-words.js';

const ENDINGS = 'pdf|docx?|odt|rtf|xlsx?|csv|txt|jpe?g|png|webp|heic|tiff?|dcm|mp[34]|m4a|zip';
/** Most texts name no file, which is soon seen. */
const ENDING = new RegExp(String.raw`\.(?:${ENDINGS})`, 'iu');
/** `joao-pereira-souza-alta.pdf`, `laudo_ana_lima.jpg`: words joined by one sign, and an ending of documents and pictures. */
const FILE_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}_@-])[\p{L}\p{N}]{1,24}(?:[-_][\p{L}\p{N}]{1,24}){1,9}\.(?:${ENDINGS})(?![\p{L}\p{N}])`,
  'giu',
);

/** Files of those who treat and of the house. */
const OF_THE_HOUSE = leanPattern(
  /(?:^|[-_])(?:dra?|doutora?|prof|profa|equipe|team|staff|medic[oa]|logo|banner|instituto|hospital|clinica|rua|av)[-_]/,
);

export interface FileName {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const isGiven = (word: string): boolean =>
  word.length > 2 && GIVEN_NAMES.has(word) && !COMMON_WORDS.has(word);
const isFamily = (word: string): boolean => FAMILY_NAMES.has(word) && !COMMON_WORDS.has(word);

/** Names of people in names of files: a given name that is nothing else, and a family name right behind it. */
export function namesInFileNames({ folded }: ScannedField): readonly FileName[] {
  if (!ENDING.test(folded)) return [];
  const found: FileName[] = [];
  for (const { 0: file, index } of matchesOf(FILE_NAME, folded)) {
    if (OF_THE_HOUSE.test(file)) continue;
    const words = matchesOf(/[\p{L}\p{N}]+/gu, file).slice(0, -1);
    const at = words.findIndex(
      ([word], i) =>
        isGiven(word) && !ORDINARY_NAMES.has(word) && isFamily(words[i + 1]?.[0] ?? ''),
    );
    if (at < 0) continue;
    const name = [...words.slice(at, at + 1), ...familyOf(words.slice(at + 1))];
    const last = name.at(-1);
    const first = name[0];
    if (first === undefined || last === undefined) continue;
    found.push({
      start: index + first.index,
      end: index + last.index + last[0].length,
      folded: name.map(([word]) => word).join(' '),
    });
  }
  return found;
}

function familyOf(words: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const end = words.findIndex(([word]) => !isFamily(word));
  return end < 0 ? words : words.slice(0, end);
}
