import { rangeAt } from '../../text/sentences.js';
import type { TextRange } from '../../text/shadow-text.js';
import { labelAt, wordsBefore, type ScannedField } from '../scan.js';
import { municipalityNames } from '../places/municipalities.js';
import { isBibliographic, isHeading, linesOf, type Line } from './lines.js';
import * as cues from './name-cues.js';
import type { NameRun } from './name-runs.js';
import { isClearGiven, isFamily, isGiven, wordsOf } from './name-tokens.js';
import {
  AUTHOR_HEADS,
  BRACKETED_CITATION,
  COMPANY_TAIL,
  CITATION_TAIL,
  EPONYM_HEADS,
  EPONYMS,
  ORGANISATION_TAIL,
  PLACE_HEADS,
  PUBLIC_FIGURES,
} from './not-a-patient.js';

/** Names the article itself explains: who wrote it and who publishes it. Folded. */
export interface KnownNames {
  readonly author: string;
  readonly establishment: string;
}

/** One field as the name recogniser sees it. */
export interface NameField {
  readonly scan: ScannedField;
  readonly known: KnownNames;
  readonly lines: readonly Line[];
  /** Words that the field also writes in lower case: vocabulary, hardly names. */
  readonly lowerCase: ReadonlySet<string>;
}

export function nameField(scan: ScannedField, known: KnownNames): NameField {
  const lowerCase = new Set<string>();
  for (const word of wordsOf(scan))
    if (word.form === 'lower' && isProse(scan.folded, word)) lowerCase.add(word.folded);
  return { scan, known, lines: linesOf(scan.folded), lowerCase };
}

/** Not a piece of an address to write to, of a link or of a file name. */
const isProse = (folded: string, { start, end }: TextRange): boolean =>
  !/[@._/\d-]/.test(folded.charAt(start - 1)) &&
  !/[@_/\d-]|\.(?=\w)/.test(folded.slice(end, end + 2));

/** What says that a capital run names a person who is no professional. */
export type Cue = 'self' | 'label' | 'address' | 'patient' | 'nickname' | 'contact' | 'signature';

/** A run and what stands around it. */
export interface RunContext {
  readonly run: NameRun;
  /** Folded: up to five words before it, and the rest of its line, 90 units at most. */
  readonly before: string;
  readonly after: string;
  readonly rawAfter: string;
  /** Heading of its table column. */
  readonly label: string;
  readonly line: Line | undefined;
  readonly cue: Cue | undefined;
}

const REACH = 90;

export function contextOf({ scan, lines }: NameField, run: NameRun): RunContext {
  const rawAfter = scan.shadow.text.slice(run.end, run.end + REACH).split('\n', 1)[0] ?? '';
  const before = wordsBefore(scan, run.start, 5);
  const label = labelAt(scan, run.start);
  return {
    run,
    before,
    after: scan.folded.slice(run.end, run.end + rawAfter.length),
    rawAfter,
    label,
    line: rangeAt(lines, run.start),
    cue: cueOf(before, label, run),
  };
}

/** The strongest cue that ends `before`. */
export function cueOf(before: string, label: string, run: NameRun): Cue | undefined {
  if (cues.PERSON_LABEL.test(label) || cues.LABEL_CUE.test(before)) return 'label';
  if (cues.SELF_INTRODUCTION.test(before)) return 'self';
  if (cues.ADDRESS_CUE.test(before)) return 'address';
  if (cues.NICKNAME_CUE.test(before)) return 'nickname';
  if (cues.PATIENT_CUE.test(before) && !isPlaceOf(before, run)) return 'patient';
  if (cues.SIGNATURE_CUE.test(before)) return 'signature';
  return cues.CONTACT_CUE.test(before) ? 'contact' : undefined;
}

/** "Paciente de Salvador": the word behind the preposition is where somebody comes from. */
function isPlaceOf(before: string, { parts, folded }: NameRun): boolean {
  if (!cues.LINK_TO_A_PLACE.test(before)) return false;
  const first = parts[0];
  if (first === undefined || isClearGiven(first)) return false;
  return municipalityNames().has(folded) || !parts.some((part) => isGiven(part));
}

/** Cues that leave no doubt that a person is meant, who is no professional. */
export const isStrong = (cue: Cue | undefined): boolean =>
  cue !== undefined && cue !== 'contact' && cue !== 'signature';

/** "Exame de Ana Souza" is about a person, "doença de Parkinson" is not. */
const isFullName = ({ parts }: NameRun): boolean =>
  parts.length > 1 && parts.slice(0, 1).some(isGiven) && parts.slice(1).some(isFamily);

/** Eponyms, streets, cities, institutions, authors and history: capital runs that are nobody's personal data here. */
export function isOtherName({ scan, known }: NameField, context: RunContext): boolean {
  const { run, before, after, rawAfter, cue } = context;
  if (PLACE_HEADS.test(before) || cues.FICTITIOUS.test(after)) return true;
  if (known.establishment.includes(run.folded) && run.folded.length > 3) return true;
  if (COMPANY_TAIL.test(after)) return true;
  if (isStrong(cue)) return false;
  const first = run.parts[0];
  if (run.parts.some((word) => EPONYMS.has(word.folded) && !isFamily(word) && !isGiven(word)))
    return true;
  if (AUTHOR_HEADS.test(before) || cues.THING_HEADS.test(before)) return true;
  if (ORGANISATION_TAIL.test(after)) return true;
  if (first !== undefined && !(isClearGiven(first) && run.parts.length === 1)) {
    if (CITATION_TAIL.test(rawAfter)) return true;
    if (/[(;]\s?$/.test(before) && BRACKETED_CITATION.test(rawAfter)) return true;
  }
  if (EPONYM_HEADS.test(before) && !isFullName(run)) return true;
  if (isPublicFigure(run)) return true;
  if (cue === undefined && municipalityNames().has(run.folded)) return true;
  return isBibliographic(scan, context.line, run);
}

function isPublicFigure({ words }: NameRun): boolean {
  let name = '';
  for (const word of words.slice(0, 4)) {
    name = name === '' ? word.folded : `${name} ${word.folded}`;
    if (PUBLIC_FIGURES.has(name)) return true;
  }
  return false;
}

export const inHeading = ({ scan }: NameField, { line }: RunContext): boolean =>
  isHeading(scan.shadow.text, line);
