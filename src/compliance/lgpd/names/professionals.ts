import { isStrong } from './name-context.js';
import type { KnownNames, RunContext } from './name-field.js';
import * as cues from './name-cues.js';

/** A court paper's "autora" is a person, an article's is its author. */
const LITIGATION = /\b(?:processo|reus?|requerid[oa]|acao|cpf|brasileir[oa],|inss|sentenca|vara)\b/;

/**
 * Whether a run names who treats, writes or directs, and so may be printed. "sure" is said by a title, a registration or
 * a by-line, "likely" by an apposition or a verb of experts; a cue of a patient overrules what is only likely.
 */
export function professionalBy(
  context: RunContext,
  known: KnownNames,
): 'sure' | 'likely' | undefined {
  const { run, before, after, label, cue } = context;
  const { author } = known;
  if (author !== '' && (author === run.folded || author.startsWith(`${run.folded} `)))
    return 'sure';
  if (cues.PATIENT_WITH_TITLE.test(before) || cues.KIN_TAIL.test(after)) return undefined;
  if (cues.TREATED_PROFESSIONAL.test(after)) return undefined;
  if (label !== '' && cues.PROFESSIONAL_LABEL.test(label)) return 'sure';
  if (cues.PROFESSIONAL_CUE.test(before))
    return cues.CLINICAL_TAIL.test(after) ? undefined : 'sure';
  if (
    cues.BY_LINE_CUE.test(before) &&
    !(/autora?\W+$/.test(before) && LITIGATION.test(before + after))
  )
    return 'sure';
  if (cue !== 'label' && cue !== 'patient' && cues.REGISTRY_TAIL.test(after)) return 'sure';
  if (isStrong(cue) && cue !== 'self' && cue !== 'address') return undefined;
  return isLikely(context) ? 'likely' : undefined;
}

const TREATED =
  /\b(?:foi (?:internad|diagnosticad|operad)|em tratamento|descobriu (?:um|o|que)|paciente do|trata (?:um|a|o)|convive com|was diagnosed|fue diagnosticad)/;

function isLikely({ after, run }: RunContext): boolean {
  if (cues.CLINICAL_TAIL.test(after) || TREATED.test(after)) return false;
  return cues.PROFESSION_TAIL.test(after) || (run.parts.length > 1 && cues.EXPERT_TAIL.test(after));
}
