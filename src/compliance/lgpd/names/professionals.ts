import { leanPattern } from '../../text/lean-pattern.js';
import { isStrong } from './name-context.js';
import {
  BY_WHOM,
  DESK_TAIL,
  OFFICE_TAIL,
  hasDegreeAfter,
  hasRoleAfter,
  hasRoleBefore,
  isInStaffList,
  isRolePhrase,
  saysAge,
} from './health-roles.js';
import type { NameField, RunContext } from './name-field.js';
import * as cues from './name-cues.js';
import { isClearGiven } from './name-tokens.js';

/** A court paper's "autora" is a person, an article's is its author. */
const LITIGATION = /\b(?:processo|reus?|requerid[oa]|acao|cpf|brasileir[oa],|inss|sentenca|vara)\b/;

/**
 * Whether a run names who treats, writes or directs, and so may be printed. "sure" is said by a title, a registration or
 * a by-line, "likely" by an apposition or a verb of experts; a cue of a patient overrules what is only likely.
 */
export function professionalBy(
  field: NameField,
  context: RunContext,
): 'sure' | 'likely' | undefined {
  const { run, before, after, label, cue } = context;
  const { author } = field.known;
  if (author !== '' && (author === run.folded || author.startsWith(`${run.folded} `)))
    return 'sure';
  if (cues.PATIENT_WITH_TITLE.test(before) || cues.KIN_TAIL.test(after)) return undefined;
  if (cues.TREATED_PROFESSIONAL.test(after)) return undefined;
  if (label !== '' && cues.PROFESSIONAL_LABEL.test(label)) return 'sure';
  if (cues.PROFESSIONAL_CUE.test(before) && !isNextSpeaker(before, after))
    return cues.CLINICAL_TAIL.test(after) ? undefined : 'sure';
  if (
    cues.BY_LINE_CUE.test(before) &&
    !isSignedPaper(before) &&
    !isCaption(before, after) &&
    !(/autora?\W+$/.test(before) && LITIGATION.test(before + after))
  )
    return 'sure';
  if (PROVIDER_RECORD.test(before)) return 'sure';
  if (cue !== 'label' && cue !== 'patient' && isLicensed(context)) return 'sure';
  if (isStrong(cue) && cue !== 'self' && cue !== 'address') return undefined;
  return isLikely(field, context) ? 'likely' : undefined;
}

/** "te llama la matrona\nMillaray: ya voy": the role ends what another said. */
const isNextSpeaker = (before: string, after: string): boolean =>
  /\n\s{0,2}$/.test(before) && /^ ?:/.test(after);

/** "Termo assinado por": who consents is treated. */
const isSignedPaper = (before: string): boolean =>
  /(?:termo|tcle|consent\p{L}{0,9}|autorizac\p{L}{2,4}|declarac\p{L}{2,4}|waiver|release)\b[^.\n]{0,30} (?:por|pel[oa]|by) $/u.test(
    before,
  );

/** "Foto: Margarita en casa": who is seen, not who pressed the button. */
const isCaption = (before: string, after: string): boolean =>
  /(?:fotos?|photos?|imagem|imagen|image)\W{1,3}$/.test(before) &&
  /^,? (?:em|en|at|in|on|with|con|com|n[ao]s?|durante|during|after|antes|despues|depois|before|receb|sendo|being|aos? \d|\d{1,2} (?:anos|years))/.test(
    after,
  );

/** `"provider": {"name": "`: a record inside the record of who treats. */
const PROVIDER_RECORD = leanPattern(
  /["'](?:provider|doctor|physician|attending|author|medic[oa]|profissional|facultativ[oa]|autora?)["']\s?:\s?\{\s?["'](?:full_?)?(?:name|nome|nombre)["']\s?:\s?["']$/,
);
/** A speciality between the name and the registration: "– Endocrinologia – CRM 5533". */
const REGISTRY_NEAR = leanPattern(
  /^(?! (?:e|foi|era|esta|sera|tem|teve|es|fue|esta|is|was|has|had|will) [a-z]|[\s,;()–|/·-]{1,4}(?:[a-z]{1,16} ){0,5}(?:pel[oa]s?|com|con|with|por|by|seu|sua|su|his|her) )[\s,;()–|/·-]{1,4}[a-z ]{3,40}[\s,;()–|/·-]{1,4}(?:(?:crm|cro(?!hn)|crp|coren|crn|crefito|crf|crfa|crbm|cref|cress|crmv)[a-z]{0,2}|col|colegiad[oa]|npi|m\.? ?[np]|mat|ced(?:ula)?)\b/,
);

/** "— M.N. 10.336": a registration as Argentina and Chile print it. */
const REGISTRY_ABROAD =
  /^[\s,;()–|/·-]{1,4}(?:m\.? ?[np]\.? ?\d|mat(?:ricula)?\.? ?(?:prof|nac|n)|rnpi|ced(?:ula)?\.? prof|c\.?m\.?p\.? ?\d|reg\.? ?(?:prof|med))/;

const isLicensed = ({ after, rawAfter, below }: RunContext): boolean =>
  cues.REGISTRY_TAIL.test(after) ||
  REGISTRY_NEAR.test(after) ||
  REGISTRY_ABROAD.test(after) ||
  cues.REGISTRY_TAIL.test(below) ||
  hasDegreeAfter(rawAfter);

const TREATED =
  /\b(?:foi (?:internad|diagnosticad|operad)|em tratamento|descobriu (?:um|o|que)|paciente do|trata (?:um|a|o)|convive com|was diagnosed|fue diagnosticad)/;

function isLikely({ scan }: NameField, context: RunContext): boolean {
  const { after, before, below, run, line, cue } = context;
  if (cues.CLINICAL_TAIL.test(after) || TREATED.test(after)) return false;
  if (cues.PROFESSION_TAIL.test(after) && !saysAge(after)) return true;
  if (hasRoleAfter(after) || (hasRoleBefore(before) && !isNextSpeaker(before, after))) return true;
  if (run.parts.length > 1 && (OFFICE_TAIL.test(after) || OFFICE_TAIL.test(below))) return true;
  if (DESK_TAIL.test(after)) return true;
  if (cue !== undefined) return false;
  if (run.parts.length > 1 && cues.EXPERT_TAIL.test(after)) return true;
  if (BY_WHOM.test(before)) return true;
  if (below !== '' && run.parts.length > 1 && isRolePhrase(below)) return true;
  const start = line?.start ?? run.start;
  if (run.parts.length === 1 && !run.parts.every(isClearGiven)) return false;
  const from = Math.max(start, run.start - 240);
  return isInStaffList(scan.folded.slice(from, run.start), scan.shadow.text.slice(from, run.start));
}
