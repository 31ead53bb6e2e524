import { municipalityNames } from '../places/municipalities.js';
import { labelAt, wordsBefore, type Candidate, type ScannedField } from '../scan.js';
import * as cues from './name-cues.js';
import { capitalRuns, lowerCaseRun, type NameRun } from './name-runs.js';
import { isFamily, isGiven, wordsOf, type Word } from './name-tokens.js';
import {
  AUTHOR_HEADS,
  EPONYM_HEADS,
  EPONYMS,
  PLACE_HEADS,
  PUBLIC_FIGURES,
} from './not-a-patient.js';

/** Names the article itself explains: who wrote it and who publishes it. Folded. */
export interface KnownNames {
  readonly author: string;
  readonly establishment: string;
}

/** Given names that are everyday words, cities or drugs: alone they are no person. */
const AMBIGUOUS =
  /^(?:vitoria|salvador|rosa|gloria|clara|aurora|bela|linda|luna|sol|flora|jade|graca|conceicao|fatima|socorro|celeste|violeta|margarida|hortencia|jasmim|esmeralda|bento|franco|leal|victor|max|angel|lourdes|natal|aparecida|penha|santiago|belem|florida|carolina|virginia|victoria|madalena|magnolia|olinda|petra|bianca|vera|dina|norma|alba|lia|liz|eva|ida|will|mark|grace|rose|joy|dawn|jordan|israel|abel|jesus|cesar|domingos|pascoal|constanca|serena|paloma)$/;

const CITATION_TAIL = /^(?: [A-Z]{1,3}(?=[,.;]|$)|, (?:[A-Z]\. ?){1,3}|,? et al|,? e col)/;
const BIBLIOGRAPHY_LINE =
  /et al|\b(?:19|20)\d{2}\s?;\s?\d+|disponivel em|acesso em|\bv\. ?\d+,? ?(?:n\.|p\.)|\bdoi[: ]|\bin: |\b\d{1,2}\. ed\b|\beditora\b|, (?:19|20)\d{2}\.?$/;

interface RunFacts {
  readonly before: string;
  readonly after: string;
  readonly rawAfter: string;
  readonly label: string;
}

function factsOf(scan: ScannedField, run: NameRun): RunFacts {
  const line = scan.shadow.text.slice(run.end, run.end + 90).split('\n')[0] ?? '';
  return {
    before: wordsBefore(scan, run.start, 5),
    after: scan.folded.slice(run.end, run.end + line.length),
    rawAfter: line,
    label: labelAt(scan, run.start),
  };
}

const PERSON_LABEL = /^(?:nome|paciente|titular|beneficiario|responsavel|mae|name|patient|nombre)/;

const isPatientCued = (facts: RunFacts): boolean =>
  PERSON_LABEL.test(facts.label) ||
  cues.PATIENT_CUE.test(facts.before) ||
  cues.ADDRESS_CUE.test(facts.before) ||
  cues.SELF_INTRODUCTION.test(facts.before);

function isProfessional(run: NameRun, facts: RunFacts, known: KnownNames): boolean {
  if (
    known.author !== '' &&
    (known.author === run.folded || known.author.startsWith(`${run.folded} `))
  )
    return true;
  if (cues.PROFESSIONAL_CUE.test(facts.before)) return true;
  return !isPatientCued(facts) && cues.PROFESSIONAL_TAIL.test(facts.after);
}

/** Eponyms, streets, cities, institutions, authors and history: capital runs that are nobody's personal data here. */
function isOtherName(
  scan: ScannedField,
  run: NameRun,
  facts: RunFacts,
  known: KnownNames,
): boolean {
  if (PLACE_HEADS.test(facts.before) || cues.FICTITIOUS.test(facts.after)) return true;
  if (known.establishment.includes(run.folded) && run.folded.length > 3) return true;
  if (isPatientCued(facts)) return false;
  if (run.words.some((word) => EPONYMS.has(word.folded) && !isFamily(word))) return true;
  if (AUTHOR_HEADS.test(facts.before) || CITATION_TAIL.test(facts.rawAfter)) return true;
  if (EPONYM_HEADS.test(facts.before) && !isFullName(run)) return true;
  for (const figure of PUBLIC_FIGURES) if (run.folded.startsWith(figure)) return true;
  if (municipalityNames().has(run.folded) && !cues.CONTACT_CUE.test(facts.before)) return true;
  return BIBLIOGRAPHY_LINE.test(lineAround(scan, run));
}

/** "Exame de Ana Souza" is about a person, "doença de Parkinson" is not. */
const isFullName = (run: NameRun): boolean =>
  run.parts.length > 1 && run.parts.slice(0, 1).some(isGiven) && run.parts.slice(1).some(isFamily);

const LINE_REACH = 300;

function lineAround(scan: ScannedField, run: NameRun): string {
  const before = scan.folded.slice(Math.max(0, run.start - LINE_REACH), run.start);
  const after = scan.folded.slice(run.start, run.end + LINE_REACH);
  const to = after.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (to < 0 ? after : after.slice(0, to));
}

const FIELD_LABEL =
  /\b(?:nome(?: completo| d[ao] paciente| da mae| do pai)?|nombre|apellidos?|full name)\s?:\s{0,3}$/;

interface Verdict {
  readonly confidence: number;
  readonly reason: string;
}

/** How sure a capital run is a person, by cue, gazetteer and what follows. */
function judge(run: NameRun, facts: RunFacts): Verdict | undefined {
  const first = run.parts[0];
  if (first === undefined) return undefined;
  const count = run.parts.length;
  const given = isGiven(first);
  const family = run.parts.slice(1).some(isFamily);
  const tail = cues.PERSON_TAIL.test(facts.after);
  if (isPatientCued(facts)) return judgeCued(run, given || family || isFamily(first), count, facts);
  if (given && cues.CONTACT_CUE.test(facts.before)) {
    return plain(count > 1 ? 0.9 : 0.75, 'given name behind a phrase of contact');
  }
  const ambiguous = count === 1 && AMBIGUOUS.test(run.folded) && !tail;
  if (given && !ambiguous && cues.STRONG_INDIRECT_CUE.test(facts.before)) {
    return plain(count > 1 ? 0.9 : 0.8, 'given name behind a phrase that names a person');
  }
  if (count === 1) {
    if (!given || !tail || AMBIGUOUS.test(run.folded)) return undefined;
    return { confidence: 0.75, reason: 'given name and what only a person does' };
  }
  if (given && family) return plain(tail ? 0.9 : 0.75, 'given and family name');
  if (given) return plain(tail ? 0.85 : 0.6, 'given name in a run of capitals');
  const familyRun = run.parts.every(isFamily);
  return familyRun && tail ? plain(0.6, 'family names and what only a person does') : undefined;
}

const plain = (confidence: number, reason: string): Verdict => ({ confidence, reason });

function judgeCued(
  run: NameRun,
  inGazetteer: boolean,
  count: number,
  facts: RunFacts,
): Verdict | undefined {
  if (inGazetteer) return { confidence: 0.95, reason: 'known name behind a person cue' };
  if (count > 1) return { confidence: 0.75, reason: 'run of capitals behind a person cue' };
  if (FIELD_LABEL.test(facts.before) && run.folded.length > 2) {
    return plain(0.75, 'capital in a field for a name');
  }
  const addressed = cues.ADDRESS_CUE.test(facts.before) && run.folded.length > 2;
  return addressed ? { confidence: 0.6, reason: 'capital behind a form of address' } : undefined;
}

function candidate(
  run: NameRun,
  type: 'PERSON_NAME' | 'PROFESSIONAL_NAME',
  verdict: Verdict,
): Candidate {
  return {
    start: run.start,
    end: run.end,
    type,
    confidence: verdict.confidence,
    allow: type === 'PROFESSIONAL_NAME',
    reason: verdict.reason,
    value: `NAME:${run.parts.map((word) => word.folded).join(' ')}`,
  };
}

/** `SOBRENOME, Nome` as registers print it; bibliographic lines are left alone. */
function reversed(scan: ScannedField, words: readonly Word[], runs: readonly NameRun[]): NameRun[] {
  const byStart = new Map(runs.map((run) => [run.start, run]));
  return runs.flatMap((run) => {
    const second = byStart.get(run.end + 2);
    if (second === undefined || scan.shadow.text.slice(run.end, run.end + 2) !== ', ') return [];
    const head = second.parts[0];
    const isList = run.parts.some(isGiven) && !run.parts.every(isFamily);
    const behind = scan.shadow.text.slice(second.end, second.end + 8);
    const register =
      /^\s{0,3}(?:[|\t\n(:-]|$)/.test(behind) ||
      (run.words.every((word) => word.form === 'upper') &&
        !/^(?: d[aeo]s?)?[;.] ?\p{Lu}/u.test(behind));
    if (head === undefined || !isGiven(head) || !run.parts.every(isFamily) || isList || !register)
      return [];
    if (BIBLIOGRAPHY_LINE.test(lineAround(scan, run))) return [];
    const all = [...run.words, ...second.words];
    const parts = [...second.parts, ...run.parts];
    return [
      {
        start: run.start,
        end: second.end,
        words: all,
        parts,
        folded: parts.map((w) => w.folded).join(' '),
      },
    ];
  });
}

function lowerCaseNames(scan: ScannedField, words: readonly Word[]): Candidate[] {
  return words.flatMap((word, i) => {
    if (word.form !== 'lower' || !isGiven(word)) return [];
    const before = wordsBefore(scan, word.start, 5);
    const introduced = cues.SELF_INTRODUCTION.test(before);
    const cued = introduced || cues.PATIENT_CUE.test(before) || cues.ADDRESS_CUE.test(before);
    const run = cued ? lowerCaseRun(scan.shadow.text, words, i) : undefined;
    if (run === undefined || (run.parts.length < 2 && (!introduced || AMBIGUOUS.test(run.folded))))
      return [];
    return [
      candidate(
        run,
        'PERSON_NAME',
        plain(introduced ? 0.9 : 0.8, 'name in lower case behind a person cue'),
      ),
    ];
  });
}

/** Recognises names of people and of professionals in one field. */
export function recogniseNames(scan: ScannedField, known: KnownNames): readonly Candidate[] {
  const words = wordsOf(scan.shadow.text, scan.folded);
  const runs = capitalRuns(scan.shadow.text, words);
  const found: Candidate[] = lowerCaseNames(scan, words);
  for (const run of reversed(scan, words, runs)) {
    found.push(
      candidate(run, 'PERSON_NAME', plain(0.85, 'family name, given name as in a register')),
    );
  }
  for (const run of runs) {
    const facts = factsOf(scan, run);
    if (isProfessional(run, facts, known)) {
      found.push(
        candidate(
          run,
          'PROFESSIONAL_NAME',
          plain(0.95, 'health professional or author of the article'),
        ),
      );
      continue;
    }
    if (isOtherName(scan, run, facts, known)) continue;
    const verdict = judge(run, facts);
    if (verdict !== undefined) found.push(candidate(run, 'PERSON_NAME', verdict));
  }
  return found;
}

const isElsewhere = (before: string): boolean =>
  PLACE_HEADS.test(before) || AUTHOR_HEADS.test(before) || EPONYM_HEADS.test(before);

/** Once a full name is a person, later mentions of the given name alone are the same person. */
export function propagateNames(
  scan: ScannedField,
  people: readonly Candidate[],
  taken: readonly Candidate[],
): readonly Candidate[] {
  const owners = new Map<string, Candidate>();
  for (const person of people) {
    const given = person.value.slice('NAME:'.length).split(' ')[0] ?? '';
    if (given.length > 2 && person.confidence >= 0.7 && !owners.has(given))
      owners.set(given, person);
  }
  if (owners.size === 0) return [];
  const covered = new Set<number>();
  for (const span of taken) for (let i = span.start; i < span.end; i += 1) covered.add(i);
  return wordsOf(scan.shadow.text, scan.folded).flatMap((word) => {
    const owner = owners.get(word.folded);
    if (owner === undefined || word.form === 'lower' || covered.has(word.start)) return [];
    if (isElsewhere(wordsBefore(scan, word.start, 5))) return [];
    if (AMBIGUOUS.test(word.folded) && owner.type !== 'PERSON_NAME') return [];
    const { type, allow, value } = owner;
    const reason = 'given name of a person named in full elsewhere';
    return [
      {
        start: word.start,
        end: word.end,
        type,
        allow,
        value,
        reason,
        confidence: Math.min(0.75, owner.confidence),
      },
    ];
  });
}
