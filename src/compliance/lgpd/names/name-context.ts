import { leanPattern } from '../../text/lean-pattern.js';
import { rangeAt } from '../../text/sentences.js';
import type { TextRange } from '../../text/shadow-text.js';
import { labelAt, wordsBefore, type ScannedField } from '../scan.js';
import { municipalityNames } from '../places/municipalities.js';
import { isBibliographic, isHeading, linesOf } from './lines.js';
import { IDENTITY_TAIL } from './data-tails.js';
import { ENOUGH, humanEvidence, isHumanAct } from './human-evidence.js';
import * as cues from './name-cues.js';
import type { Cue, KnownNames, NameField, RunContext } from './name-field.js';
import type { NameRun } from './name-runs.js';
import { isClearGiven, isFamily, isGiven, wordsOf } from './name-tokens.js';
import { relationBefore } from './relations.js';
import { capitalPlaces } from './name-surroundings.js';
import { saysAge } from './health-roles.js';
import { isMachine, isThing } from './things.js';
import {
  AUTHOR_HEADS,
  BEARS_THE_NAME,
  BRACKETED_CITATION,
  BRANDS_WITH_TITLE,
  COMPANY_TAIL,
  CITATION_TAIL,
  EPONYM_HEADS,
  EPONYM_TAIL,
  EPONYMS,
  HISTORIC,
  INSURERS_AND_OFFICES,
  LIST_OF_PLACES,
  LIST_OF_WARES,
  NAMED_PLACE,
  NAMED_THING_TAIL,
  NOT_A_FAMILY,
  OF_TODAY,
  ORGANISATION_TAIL,
  PLACE_HEADS,
  PLACE_IN_CAPITALS,
  PLACEHOLDERS,
  PUBLIC_FIGURES,
  PUBLIC_NAMES,
  WORK_BEFORE,
} from './not-a-patient.js';

export function nameField(scan: ScannedField, known: KnownNames): NameField {
  const lowerCase = new Set<string>();
  const capitals = new Map<string, number>();
  for (const word of wordsOf(scan)) {
    if (word.form === 'title') capitals.set(word.folded, (capitals.get(word.folded) ?? 0) + 1);
    else if (word.form === 'lower' && isProse(scan.folded, word)) lowerCase.add(word.folded);
  }
  const historic = isHistoric(scan.folded);
  return { scan, known, lines: linesOf(scan.folded), lowerCase, capitals, historic };
}

const YEARS_OF_OLD = /\b1(?:[4-8]\d|9[0-6])\d\b/g;
const ENOUGH_OF_OLD = 4;
/** Births, burials and papers of somebody of today, or a person who speaks of herself. */
const TODAYS_LIFE =
  /\b(?:cpf|dni|nie|ssn|mrn|prontuario|data de nasc|fecha de nac|dob|dn|nascid[oa] em|falec(?:eu|imento)|velorio|sepultamento|sepelio|q\.?e\.?p\.?d|esquela|funeral|passed away|survived by|in lieu of|obituar|deixa (?:a|o|os|as|dois|tres) |meu|minha|mi (?:madre|padre|hij|abuel)|my (?:mother|father|son|daughter|grand|husband|wife))\b/;

function isHistoric(folded: string): boolean {
  const years = folded.match(YEARS_OF_OLD)?.length ?? 0;
  return years >= ENOUGH_OF_OLD && !TODAYS_LIFE.test(folded);
}

/** Not a piece of an address to write to, of a link or of a file name. */
function isProse(folded: string, { start, end }: TextRange): boolean {
  const before = folded.charAt(start - 1);
  const next = folded.charAt(end);
  const further = folded.charAt(end + 1);
  if (before === '.' || joinsParts(before) || joinsParts(next) || joinsParts(further)) return false;
  return next !== '.' || !/\w/.test(further);
}

const joinsParts = (sign: string): boolean =>
  sign === '-' || sign === '@' || sign === '_' || sign === '/' || (sign >= '0' && sign <= '9');

const REACH = 90;

export function contextOf({ scan, lines }: NameField, run: NameRun): RunContext {
  const rawAfter = scan.shadow.text.slice(run.end, run.end + REACH).split('\n', 1)[0] ?? '';
  const label = labelAt(scan, run.start);
  const before = wordsInCell(scan, run.start);
  const relation = relationBefore(before);
  return {
    run,
    before,
    after: scan.folded.slice(run.end, run.end + rawAfter.length),
    rawAfter,
    below: /^\s{0,3}$/.test(rawAfter) ? belowOf(scan, run.end + rawAfter.length) : '',
    label,
    line: rangeAt(lines, run.start),
    cue: cueOf(before, label, run, relation),
    relation,
  };
}

/** The words before `index`; in a table those of its cell, for the cell before tells of something else. */
function wordsInCell(scan: ScannedField, index: number): string {
  const words = wordsBefore(scan, index, 5);
  const cell = rangeAt(scan.labels, index);
  return cell === undefined ? words : words.slice(Math.max(0, words.length + cell.start - index));
}

const BELOW = 130;

/** The line below `index`, which ends a line. */
const belowOf = ({ folded }: ScannedField, index: number): string =>
  /^(?:[ \t]{0,3}\n){1,2}[ \t]{0,60}(\S.*)/.exec(folded.slice(index, index + BELOW))?.[1] ?? '';

/** The strongest cue that ends `before`. */
export function cueOf(
  before: string,
  label: string,
  run: NameRun,
  relation = relationBefore(before),
): Cue | undefined {
  if (cues.PERSON_LABEL.test(label) || cues.LABEL_CUE.test(before)) return 'label';
  if (cues.SELF_INTRODUCTION.test(before)) return 'self';
  if (cues.ADDRESS_CUE.test(before)) return 'address';
  if (cues.NICKNAME_CUE.test(before)) return 'nickname';
  if (relation !== undefined && !isPlaceOf(before, run)) return 'patient';
  if (cues.SIGNATURE_CUE.test(before)) return 'signature';
  return cues.CONTACT_CUE.test(before) ? 'contact' : undefined;
}

/** "Paciente de Salvador": the word behind the preposition is where somebody comes from. */
function isPlaceOf(before: string, { parts, folded }: NameRun): boolean {
  if (!cues.LINK_TO_A_PLACE.test(before)) return false;
  if (cues.WIDOW_OF.test(before)) return municipalityNames().has(folded);
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

/** What parts two cells; a row may open and close with a bar of its own. */
const DELIMITER = /(?<=[^\s|])[^\S\n]{0,4}[|\t;][^\S\n]{0,4}(?=[^\s|])/g;
const partsIn = (line: string): number => line.trim().match(DELIMITER)?.length ?? 0;
const LONGEST_ROW = 300;

/** "| Name | Born | Dose |" over rows of as many cells: the heading's cells are no values of the cell before. */
function isHeadingCell({ scan }: NameField, { line, cue }: RunContext): boolean {
  if (cue !== 'label' || line === undefined || line.end - line.start > LONGEST_ROW) return false;
  const row = scan.folded.slice(line.start, line.end);
  const parts = partsIn(row);
  if (parts < 2 || /\d/.test(row)) return false;
  const before = scan.folded.slice(Math.max(0, line.start - LONGEST_ROW), line.start).split('\n');
  const behind = scan.folded.slice(line.end + 1, line.end + 1 + LONGEST_ROW).split('\n', 1);
  return partsIn(before.at(-2) ?? '') < parts && partsIn(behind[0] ?? '') >= parts;
}

/** "Nombre completo (p. ej. Ana Lima)": how a form is filled in. */
const FOR_EXAMPLE =
  /(?:\be\.? ?g\.?|\bp\. ?ej\.|\b(?:por|p\.) ?ex(?:emplo|\.)|\bpor ejemplo|\bfor example|\(ex\.)[,:]? ?["'“‘«]?$/;

/** Eponyms, streets, cities, institutions, authors and history: capital runs that are nobody's personal data here. */
export function isOtherName(field: NameField, context: RunContext): boolean {
  const { scan, known } = field;
  const { run, before, after, rawAfter, cue } = context;
  if (run.parts.some((word) => PLACEHOLDERS.has(word.folded)) || FOR_EXAMPLE.test(before))
    return true;
  if (run.parts.length === 1 && INSURERS_AND_OFFICES.has(run.folded)) return !isStrong(cue);
  if (isBeast(context) || isNamedPlace(field, context) || isHeadingCell(field, context))
    return true;
  if (PLACE_HEADS.test(before) || cues.FICTITIOUS.test(after)) return true;
  if (known.establishment.includes(run.folded) && run.folded.length > 3) return true;
  if (COMPANY_TAIL.test(after) || isWare(run, before, after)) return true;
  if (cue === 'patient' && isPublicFigure(run, before, after)) return true;
  if (run.parts.length === 1 && run.folded.includes('-') && isListedEponym(field, run)) return true;
  if (isStrong(cue)) return false;
  if (cue === undefined && (WORK_BEFORE.test(before) || BEARS_THE_NAME.test(after))) return true;
  if (cue === undefined && (isThing(context) || isBearerOfEponym(field, context))) return true;
  if (field.historic && cue === undefined && !IDENTITY_TAIL.test(after)) return true;
  if (cue === undefined && (isInScience(field, context) || isWareAmongWares(field, context)))
    return true;
  const first = run.parts[0];
  if (run.parts.some((word) => EPONYMS.has(word.folded) && !isFamily(word) && !isGiven(word)))
    return true;
  if (AUTHOR_HEADS.test(before) || cues.THING_HEADS.test(before)) return true;
  if (ORGANISATION_TAIL.test(after) && !isCouple(run, rawAfter)) return true;
  if (cue === undefined && (isListedEponym(field, run) || isHistory(field, context))) return true;
  if (first !== undefined && !(isClearGiven(first) && run.parts.length === 1)) {
    if (CITATION_TAIL.test(rawAfter)) return true;
    if (/[(;]\s?$/.test(before) && BRACKETED_CITATION.test(rawAfter)) return true;
  }
  if (EPONYM_HEADS.test(before) && !isFullName(run)) return true;
  if (isPublicFigure(run, before, after)) return true;
  if (cue === undefined && municipalityNames().has(run.folded))
    return humanEvidence(field, context) < ENOUGH;
  return isBibliographic(scan, context.line, run);
}

const ANIMAL =
  '(?:cao|caes|cachorr(?:o|a|inho|inha)|cadela|cadelinha|gat(?:o|a|inho|inha)|calopsita|papagaio|periquito|coelh[oa]|cavalo|egua|ponei|tartaruga|perr(?:o|a|ito|ita)|caballo|yegua|conej[oa]|loro|tortuga|dog|puppy|cat|kitten|rabbit|bunny|horse|pony|parrot|hamster|labradora?|labradoodle|golden(?: retriever)?|poodle|beagle|border collie|pastora? alema(?:o)?|vira-lata|alpaca)';
const ANIMAL_BEFORE = leanPattern(
  new RegExp(
    `(?<!\\p{L})${ANIMAL}s?(?: (?:de terapia|terapeut[ao]|therapy|chamad[oa]|llamad[oa]|named|called|de assistencia|guia)){0,2},?(?: [a-z]{3,12}(?:,| and| y| e))?[,:]? ["“]?$`,
    'u',
  ),
);
const ANIMAL_AFTER = leanPattern(
  new RegExp(
    `^(?:(?:,| and| y| e) [a-z]{3,12})?,? ?(?:[,(–-] ?)(?:(?:um|uma|un|una|an?|the|os?|as?|el|las?|los|nosso|nossa|our|su|seu|sua|dos|two) ){0,2}(?:[a-z-]{3,14} ){0,2}${ANIMAL}s?(?![\\p{L}]| (?:lovers?|owner|person|sitter|walker|breeder|groomer|trainer|handler|allerg))`,
    'u',
  ),
);

/** "O cão Thor", "Winston, a golden retriever", "Wall-E, our robot". */
export const isBeast = (context: RunContext): boolean =>
  context.run.parts.length < 3 &&
  (ANIMAL_BEFORE.test(context.before) ||
    ANIMAL_AFTER.test(context.after) ||
    (!isStrong(context.cue) && isMachine(context)));

/** Of a name written all over an article so many mentions are looked at. */
const MOST_MENTIONS = 4;

/** "Gerhard Hansen" where the text speaks of Hansen's disease. */
function isBearerOfEponym(field: NameField, { run, after }: RunContext): boolean {
  const last = run.parts.at(-1);
  if (last === undefined || run.parts.length < 2 || cues.PERSON_TAIL.test(after)) return false;
  const { folded } = field.scan;
  return capitalPlaces(field, last.folded)
    .slice(0, MOST_MENTIONS)
    .some(
      ({ start, end }) =>
        start !== last.start &&
        (EPONYM_TAIL.test(folded.slice(end, end + 24)) ||
          EPONYM_HEADS.test(folded.slice(Math.max(0, start - 40), start))),
    );
}

const PRINTED_REACH = 130;
/** What the costlier expressions need right before the name. */
const IN_A_NAME =
  /(?:\p{Lu}[\p{L}.'’]{0,18}|d[aeo]s?|del|las?|los|[ey]|of|the|quirúrgico|cirúrgico|móvil) $/u;
const IN_A_LIST = /(?:,| [ey]| and|s:?) $/;

/** Streets, halls, stops and hospitals that bear a person's name. */
function isNamedPlace({ scan }: NameField, { run, before, line, cue }: RunContext): boolean {
  if (isStrong(cue) && cue !== 'patient') return false;
  if (cue === undefined && NAMED_PLACE.test(before)) return true;
  const from = Math.max(line?.start ?? 0, run.start - PRINTED_REACH);
  const printed = scan.shadow.text.slice(from, run.start);
  if (IN_A_NAME.test(printed.slice(-20)) && PLACE_IN_CAPITALS.test(printed)) return true;
  return cue === undefined && IN_A_LIST.test(printed.slice(-6)) && LIST_OF_PLACES.test(printed);
}

const WARES_REACH = 120;

/** "Pílulas: Kelly, Juliet e Yasmin": one word of a list whose head says that they are wares. */
function isWareAmongWares({ scan }: NameField, { run, line, after }: RunContext): boolean {
  if (run.parts.length > 1 || cues.PERSON_TAIL.test(after) || isHumanAct(after)) return false;
  if (!/^(?:['’]s?)?(?:[,;.)]| e | y | and |$)/.test(after)) return false;
  const from = Math.max(line?.start ?? 0, run.start - WARES_REACH);
  return LIST_OF_WARES.test(scan.folded.slice(from, run.start));
}

const YEAR_OF_OLD = /\b1(?:[4-8]\d|9[0-6])\d\b/;
/** "Joseph Murray carried out the first transplant", "David Jenkins propuso". */
const SCIENCE_ACT = leanPattern(
  /^,? (?:propos|propuso|introdu(?:jo|ziu|ced)|descubrio|descobriu|discovered|describio|descreveu|described|invent|isolated|isolou|coined|acunhou|acuno|demonstrated|(?:carried out|performed|realizo|realizou) (?:the first|o primeiro|a primeira|el primer|la primera)|opened (?:the first|her|his) c|founded|fundo (?:el|la)|fundou|won the nobel|gano el|ganhou o nobel)/,
);
const YEAR_OF_ITS_TIME = /\b1[4-9]\d\d\b/;
const SCIENCE = leanPattern(
  /\b(?:descri\p{L}{2,8}|descrev\p{L}{1,6}|describ\p{L}{1,6}|publi(?:sh|c)\p{L}{1,7}|fund(?:ou|o|aron|aram|ador\p{L}{0,3})|found(?:ed|er)|disco?ver\p{L}{0,4}|descob\p{L}{2,6}|descubri\p{L}{1,5}|invent\p{L}{1,5}|isol(?:ou|ated|o)|desenvolv\p{L}{2,5}|develop\p{L}{0,4}|desarroll\p{L}{1,5}|introdu\p{L}{2,6}|propos\p{L}{0,4}|propuso|nobel|pioneir\p{L}{1,2}|pioneer\p{L}{0,3}|pioner\p{L}{1,2}|assinaram|named|nomen?\p{L}{0,3}|batiz\p{L}{2,5}|bautiz\p{L}{2,5}|inaugur\p{L}{1,5}|opened|vaccin\p{L}{1,6}|vacuno|expedicion|expedicao|medicine|professor|catedra\p{L}{0,6}|museum?|historia(?:dor)?|history|historian)\b/u,
);

/** A name of two words or more beside a year of long ago and what science or history does. */
function isInScience({ scan }: NameField, { run, line, after }: RunContext): boolean {
  if (run.parts.length < 2 || cues.PERSON_TAIL.test(after)) return false;
  const from = Math.max(line?.start ?? 0, run.start - HISTORY_REACH);
  const around = scan.folded.slice(from, Math.min(line?.end ?? run.end, run.end + HISTORY_REACH));
  if (SCIENCE_ACT.test(after) && YEAR_OF_ITS_TIME.test(around)) return true;
  return YEAR_OF_OLD.test(around) && SCIENCE.test(around) && !OF_TODAY.test(around);
}

/** "Otávio & Denise". */
const isCouple = ({ parts }: NameRun, rawAfter: string): boolean =>
  parts.length === 1 &&
  parts.every(isClearGiven) &&
  /^ & \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[."”]?$/u.test(rawAfter);

/** A word of a building at the end, a name in use for samples, a brand that has a title. */
const isWare = ({ parts, folded }: NameRun, before: string, after: string): boolean =>
  (parts.length > 1 && parts.slice(-1).some((word) => NOT_A_FAMILY.has(word.folded))) ||
  BRANDS_WITH_TITLE.test(`${before.slice(-12)}${folded}`) ||
  NAMED_THING_TAIL.test(after);

const EPONYM_REACH = 90;

/** "Marfan, Turner, Addison": an eponym among others of its kind, or any name between two of them. */
function isListedEponym({ scan }: NameField, { parts, start, end }: NameRun): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  const names = parts.flatMap((word) => word.folded.split('-'));
  const known = names.every((name) => EPONYMS.has(name));
  const ahead = scan.folded.slice(Math.max(0, start - EPONYM_REACH), start);
  const behind = scan.folded.slice(end, end + EPONYM_REACH);
  if (!known && (parts.length > 1 || !ENUMERATES.test(ahead) || !GOES_ON.test(behind)))
    return false;
  const others = `${ahead} ${behind}`
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3 && EPONYMS.has(word))
    .filter((folded) => known || !isGiven({ ...first, folded }));
  return (known && names.length > 1) || new Set(others).size > 1;
}

const ENUMERATES = /(?:[,;(] ?| e | y | and | & )$/;
const GOES_ON = /^(?:[,;)]| e | y | and | & |\. )/;

const HISTORY_REACH = 260;

/** A full name among pioneers, prizes and years of long ago is of the past. */
function isHistory({ scan }: NameField, { run, line, after }: RunContext): boolean {
  if (run.parts.length < 2 || cues.PERSON_TAIL.test(after)) return false;
  const from = Math.max(line?.start ?? 0, run.start - HISTORY_REACH);
  const to = Math.min(line?.end ?? run.end, run.end + HISTORY_REACH);
  const around = scan.folded.slice(from, to);
  return HISTORIC.test(around) && !OF_TODAY.test(around);
}

/** "King Charles", "Rainha Vitória": who reigns has no other name. */
const SOVEREIGN =
  /^(?:king|queen|pope|saint|emperor|empress|rei|rainha|papa|rey|reina) [a-z]{3,12}(?: [ivx]{1,5})?$/;

function isPublicFigure({ words, folded }: NameRun, before: string, after: string): boolean {
  if (IDENTITY_TAIL.test(after) || saysAge(after)) return false;
  const title =
    /(?:irma|sor|madre|padre|frei|fray|dom|sao|san|mother|father|sister|brother|captain|typhoid) $/.exec(
      before,
    )?.[0];
  if (title !== undefined && PUBLIC_FIGURES.has(`${title}${words[0]?.folded ?? ''}`)) return true;
  if (PUBLIC_NAMES.has(folded) || SOVEREIGN.test(folded)) return true;
  // a last word that looks like a common one was cut off
  const next = /^ [a-z'’-]{3,20}/.exec(after)?.[0] ?? '';
  if (next !== '' && (PUBLIC_NAMES.has(folded + next) || PUBLIC_FIGURES.has(folded + next)))
    return true;
  let name = '';
  for (const word of words.slice(0, 4)) {
    name = name === '' ? word.folded : `${name} ${word.folded}`;
    if (PUBLIC_FIGURES.has(name)) return true;
  }
  return false;
}

export const inHeading = ({ scan }: NameField, { line }: RunContext): boolean =>
  isHeading(scan.shadow.text, line);
