import { wordsBefore, type Candidate, type ScannedField } from '../scan.js';

const ADDRESS =
  /(?<![\w.+%-])[a-z\d](?:[\w.+%-]{0,62}[\w+%-])?\s{0,1}@\s{0,1}(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}(?![\w-])/g;
/** "fulana arroba provedor ponto com ponto br", "(at)", "[dot]". */
const SPELLED =
  /(?<![\w.+%-])[a-z\d][\w+%-]{0,40}(?:(?:\.| ponto | dot |\s?[([{](?:ponto|dot)[)\]}]\s?)[\w+%-]{1,40}){0,3}\s{0,2}(?:@|[([{]\s?(?:at|arroba|@)\s?[)\]}]|\barroba\b|\bat\b(?= [\w-]{1,40} (?:dot|ponto) ))\s{0,2}[a-z\d-]{1,40}(?:(?:\.|\s{1,2}(?:ponto|dot)\s{1,2}|\s?[([{]\s?(?:ponto|dot|\.)\s?[)\]}]\s?)[a-z\d-]{2,20}){1,4}(?![\w-])/g;

const PLACEHOLDER =
  /^(?:nome|seunome|seu\.?email|usuario|user|username|fulano|email|exemplo|example|teste|test|xxx+|nome\.sobrenome)@|@(?:exemplo|example|dominio|domain|provedor|email|test|teste|seudominio|suaempresa)\.(?:com|com\.br|org|net|org\.br)$/;

const HANDLE = /(?<![\w@./])@[a-z\d_](?:[a-z\d_.]{1,28}[a-z\d_])(?![\w@])(?!\.[a-z]{2,4}\b)/g;
const PROFILE =
  /(?:https?:\/\/)?(?:www\.)?(?:instagram\.com|facebook\.com|fb\.com|twitter\.com|x\.com|tiktok\.com\/@?|linkedin\.com\/in|youtube\.com\/@|t\.me|wa\.me)\/?[\w.@-]{2,40}(?:\/(?=\s|$))?/g;

/** Plain, spaced and spelled-out addresses; format examples are no addresses. */
export function recogniseEmails(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [pattern, confidence, reason] of [
    [ADDRESS, 0.9, 'e-mail syntax'],
    [SPELLED, 0.85, 'e-mail written out to escape filters'],
  ] as const) {
    for (const match of scan.folded.matchAll(pattern)) {
      const value = normalised(match[0]);
      if (PLACEHOLDER.test(value) || !/@[^@]+\.[a-z]{2,12}$/.test(value)) continue;
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
      /\s?[([{]\s?(?:at|arroba|@)\s?[)\]}]\s?|\s{0,2}\barroba\b\s{0,2}|\s{1,2}at\s{1,2}/g,
      '@',
    )
    .replace(/\s?[([{]\s?(?:ponto|dot|\.)\s?[)\]}]\s?|\s{0,2}\b(?:ponto|dot)\b\s{0,2}/g, '.')
    .replace(/\s/g, '');
}

const PERSONAL_CUE =
  /\b(?:paciente|perfil|instagram|insta|facebook|twitter|tiktok|arroba|rede social|usuari[oa]|seguidora?|del[ae]|mae|pai|filh[oa]|patient|profile|account)\b/;
const OWN_CUE =
  /\b(?:nosso|nossa|nosso perfil|clinica|hospital|siga|acompanhe|sigam|follow us|equipe|consultorio)\b/;

/** Handles and profile addresses; those of the publisher ("siga nosso perfil") are allowed. */
export function recogniseHandles(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of [HANDLE, PROFILE]) {
    for (const match of scan.folded.matchAll(pattern)) {
      if (/^@(?:media|import|font-face|keyframes|charset)/.test(match[0])) continue;
      const before = wordsBefore(scan, match.index, 6);
      const own = OWN_CUE.test(before) && !/\bpacientes?\b/.test(before);
      const confidence = PERSONAL_CUE.test(before) ? 0.85 : 0.6;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'SOCIAL_HANDLE',
        confidence,
        allow: own,
        reason: own ? "publisher's own profile" : 'handle or profile address',
        value: `HANDLE:${match[0]}`,
      });
    }
  }
  return found;
}
