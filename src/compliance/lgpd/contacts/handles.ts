import { leanPattern } from '../../text/lean-pattern.js';
import { matchesOf } from '../../text/matches.js';
import { rangeAt } from '../../text/sentences.js';
import type { HiddenText } from '../../text/shadow-text.js';
import { wordsBefore, type Candidate, type ScannedField } from '../scan.js';

const HANDLE = /(?<![\w@./*])@[a-z\d_](?:[a-z\d_.]{1,28}[a-z\d_])(?![\w@])(?!\.[a-z]{2,4}\b)/g;
const SITE = String.raw`(?:instagram\.com|facebook\.com|fb\.com|fb\.me|m\.facebook\.com|twitter\.com|x\.com|tiktok\.com|linkedin\.com\/in|linkedin\.com|youtube\.com|t\.me|threads\.net|kwai\.com|snapchat\.com\/add|br\.linkedin\.com\/in)`;
const PROFILE = leanPattern(
  new RegExp(
    String.raw`(?<![\w.@-])(?:https?:\/\/)?(?:www\.)?${SITE}\/@?[a-z\d][\w.-]{1,40}(?:\/(?=[\s"')>]|$))?`,
    'g',
  ),
);
/** Pages of the networks that are no profile, and pages of companies. */
const NO_PROFILE = leanPattern(
  /\/@?(?:p|reel|reels|stories|explore|sharer|share|sharer\.php|share\.php|intent|hashtag|groups|events|watch|company|school|pages|search|home|login|help|privacy|policies|tv|channel|playlist|embed|dialog|plugins|tr|in|jobs|showcase|shareArticle|sharearticle|i|messages|photo|photo\.php|profile\.php|video|videos|shorts|status|about|legal|terms)\/?$/,
);
const CSS_RULE = leanPattern(
  /^@(?:media|import|font-face|keyframes|charset|supports|page|layer|container|namespace|nestjs|types|angular|babel)\b/,
);

const PERSONAL_CUE = leanPattern(
  /\b(?:pacientes?|perfil|instagram|insta|facebook|twitter|tiktok|arroba|rede social|usuari[oa]|seguidora?|del[ae]|mae|pai|filh[oa]|esposa|marido|patient|profile|account|her|his|paciente|suya)\b/,
);
const OWN_CUE = leanPattern(
  /\b(?:nosso|nossa|nossas|nossos|nosso perfil|clinica|hospital|instituto|siga|siga-nos|acompanhe|sigam|follow us|our|siguenos|nuestro|nuestra|equipe|consultorio|dra?|doutora?|crm)\b/,
);
/** Behind a link only words about a person make its address somebody's profile; site footers are full of own profiles. */
const PATIENT_CUE = leanPattern(
  /\b(?:pacientes?|(?<!\bnosso )perfil(?! d[aeo] (?:clinica|hospital|instituto|nossa|equipe|dra?\b))|mae|pai|filh[oa]|esposa|marido|irma|irmao|avo|patient'?s?|son|daughter|wife|husband|mother|father|mom|dad|mum|sister|brother|hij[oa]|madre|padre|herman[oa]|espos[oa])\b/,
);
const LABELLED = /^@?[a-z\d_](?=[\w.]{0,28}[._\d])[\w.]{2,29}(?![\w@])/;

/** Handles and profile addresses; those of the publisher ("siga nosso perfil") are allowed. */
export function recogniseHandles(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = labelled(scan);
  for (const [pattern, sign] of [
    [HANDLE, '@'],
    [PROFILE, '/'],
  ] as const) {
    if (!scan.folded.includes(sign)) continue;
    for (const match of matchesOf(pattern, scan.folded)) {
      if (/\.(?:com|br|net|org|edu|gov)$/.test(match[0]) && match[0].startsWith('@')) continue;
      if (CSS_RULE.test(match[0]) || NO_PROFILE.test(match[0])) continue;
      const hidden = rangeAt(scan.shadow.hidden, match.index);
      const before = wordsBefore(scan, match.index, 6);
      const own = OWN_CUE.test(before) && !/\bpacientes?\b/.test(before);
      const personal = hidden !== undefined || PERSONAL_CUE.test(before);
      const end = match.index + match[0].length;
      found.push(candidate(match.index, end, match[0], personal ? 0.85 : 0.6, own));
    }
  }
  return found;
}

/** "Instagram: maria_souza.78", where the at sign is left out. */
function labelled(scan: ScannedField): Candidate[] {
  return scan.values.flatMap((value): readonly Candidate[] => {
    if (!value.kinds.has('HANDLE')) return [];
    const text = scan.folded.slice(value.start, value.end);
    const match = LABELLED.exec(text);
    if (match === null || /\.(?:com|br|net|org)\b/.test(text)) return [];
    const own = OWN_CUE.test(wordsBefore(scan, value.start, 6));
    return [candidate(value.start, value.start + match[0].length, match[0], 0.8, own)];
  });
}

/** Whether the words around a link make the profile it leads to a patient's. Asks for the scan of the whole field. */
export function isLinkOfPatient(scan: ScannedField, hidden: HiddenText): boolean {
  if (hidden.name !== 'href' && hidden.name !== 'src') return true;
  const shown = scan.folded.slice(hidden.anchor, hidden.anchor + 60).split('\n')[0] ?? '';
  return PATIENT_CUE.test(`${wordsBefore(scan, hidden.anchor, 5)} ${shown}`);
}

function candidate(
  start: number,
  end: number,
  text: string,
  confidence: number,
  own: boolean,
): Candidate {
  return {
    start,
    end,
    type: 'SOCIAL_HANDLE',
    confidence,
    allow: own,
    reason: own ? "publisher's own profile" : 'handle or profile address',
    value: `HANDLE:${text}`,
  };
}
