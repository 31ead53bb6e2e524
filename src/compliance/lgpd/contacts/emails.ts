import { leanPattern } from '../../text/lean-pattern.js';
import { matchesOf } from '../../text/matches.js';
import type { Candidate, ScannedField } from '../scan.js';

const LOCAL_PART = String.raw`[a-z\d](?:[\w.+%'-]{0,62}[\w+%-])?`;
const ADDRESS = leanPattern(
  new RegExp(
    String.raw`(?<![\w.+%-])${LOCAL_PART}\s{0,1}@\s{0,1}(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}(?![\w-])`,
    'g',
  ),
);
const AT = String.raw`(?:@|[([{<]\s?(?:at|arroba|@|em)\s?[)\]}>]|-?\barroba\b-?|\bat\b(?=\s{1,2}[\w-]{1,40}\s{0,2}(?:\.|dot\b|ponto\b|punto\b|[([{]))|_at_)`;
const DOT = String.raw`(?:\.|\s{1,2}(?:ponto|dot|punto)\s{1,2}|\s?[([{<]\s?(?:ponto|dot|punto|\.)\s?[)\]}>]\s?|_dot_|\s\.\s)`;
const NAME_DOT = String.raw`(?:\.|\s(?:ponto|dot|punto)\s|\s?[([{<](?:ponto|dot|punto|\.)[)\]}>]\s?)`;
/** "fulana arroba provedor ponto com ponto br", "(at)", "[dot]", "guion bajo". */
const SPELLED = leanPattern(
  new RegExp(
    String.raw`(?<![\w.+%-])[a-z\d][\w+%-]{0,40}(?:${NAME_DOT}[\w+%-]{1,40}){0,3}\s{0,2}${AT}\s{0,2}[a-z\d-]{1,40}(?:${DOT}[a-z\d-]{2,20}){1,4}(?![\w-])`,
    'g',
  ),
);

const PLACEHOLDER = leanPattern(
  /^(?:nome|seunome|seu[._]?nome|seu[._]?e?-?mail|usuario|user|username|fulano|fulano\.detal|email|exemplo|example|ejemplo|teste|test|xxx+|nome\.sobrenome|nombre|nombre\.apellido|tunombre|tucorreo|correo|yourname|your\.name|youremail|name|first\.last|firstname\.lastname|john\.doe|jane\.doe|abc|aaa|foo|someone|alguem)@|@(?:exemplo|example|ejemplo|dominio|domain|provedor|email|mail|test|teste|seudominio|suaempresa|empresa|tudominio|yourdomain|foo|servidor|site|seusite)\.(?:com|com\.br|org|net|org\.br|es|br|edu)$/,
);
/** File names with a size behind an at sign ("logo@2x.png"). */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|css|js|html?|php|pdf|ts|json)$/;
/** A space before the sign alone may be a handle's ("o perfil @ana.lima"): then the end must be an address's. */
const COMMON_END = /\.(?:com|net|org|br|es|pt|mx|ar|co|uk|edu|gov)$/;
const TOP_LEVEL = /@[^@]+\.[a-z]{2,12}$/;

/** Plain, spaced and spelled-out addresses; format examples are no addresses. */
export function recogniseEmails(scan: ScannedField): readonly Candidate[] {
  if (!/@|arroba|[([{<_\s]at[)\]}>_\s]|\bat\b/.test(scan.folded)) return [];
  const found: Candidate[] = [];
  for (const [pattern, confidence, reason] of [
    [ADDRESS, 0.9, 'e-mail syntax'],
    [SPELLED, 0.85, 'e-mail written out to escape filters'],
  ] as const) {
    for (const match of matchesOf(pattern, scan.folded)) {
      const value = normalised(match[0]);
      if (/\s@\S/.test(match[0]) && !COMMON_END.test(value)) continue;
      if (PLACEHOLDER.test(value) || !TOP_LEVEL.test(value) || FILE.test(value)) continue;
      const end = match.index + match[0].length;
      found.push({
        start: match.index,
        end,
        type: 'EMAIL',
        confidence,
        allow: false,
        reason,
        value: `EMAIL:${value}`,
      });
    }
  }
  return found;
}

function normalised(text: string): string {
  return text
    .replace(
      /\s?[([{<]\s?(?:at|arroba|@|em)\s?[)\]}>]\s?|\s{0,2}-?\barroba\b-?\s{0,2}|\s{1,2}at\s{1,2}|_at_/g,
      '@',
    )
    .replace(
      /\s?[([{<]\s?(?:ponto|dot|punto|\.)\s?[)\]}>]\s?|\s{0,2}\b(?:ponto|dot|punto)\b\s{0,2}|_dot_/g,
      '.',
    )
    .replace(/\s/g, '');
}
