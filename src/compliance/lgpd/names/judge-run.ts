import { leanPattern } from '../../text/lean-pattern.js';
import { inHeading, isStrong } from './name-context.js';
import type { NameField, RunContext } from './name-field.js';
import { ENOUGH, humanEvidence, isNameShaped } from './human-evidence.js';
import * as cues from './name-cues.js';
import { isCalledInCapitals } from './name-layouts.js';
import { hasNickname, type NameRun } from './name-runs.js';
import {
  hasForeignLetter,
  isClearFamily,
  isClearGiven,
  isFamily,
  isFamilyLike,
  isGiven,
  isGivenLike,
  type Word,
} from './name-tokens.js';
import { ADDRESS_TAIL, BANK_TAIL, IDENTITY_TAIL, PRONOUNS_TAIL } from './data-tails.js';
import { TREATED_PROFESSIONAL } from './name-directory.js';
import { looksOrdinary, ORDINARY_NAMES } from './ordinary-words.js';
import { isRelativeNamed } from './relations.js';
import { isHolder, isToBeReached } from './unlisted-names.js';

export interface Judgement {
  readonly confidence: number;
  readonly reason: string;
  /** Only the lists of names speak for it, nothing that is said of the person. */
  readonly byLists?: true;
}

const judgement = (confidence: number, reason: string): Judgement => ({ confidence, reason });

/** A judgement that goes by lists, and is surer where `told` is what only a person is or does. */
const listed = (sure: number, unsure: number, told: boolean, reason: string): Judgement =>
  told ? judgement(sure, reason) : { confidence: unsure, reason, byLists: true };

/** What the words themselves say. */
interface Shape {
  readonly first: Word;
  readonly count: number;
  readonly given: boolean;
  readonly clearGiven: boolean;
  readonly family: boolean;
  readonly clearFamily: boolean;
  readonly hidden: boolean;
  readonly particle: boolean;
  readonly capitals: boolean;
  readonly ordinary: boolean;
}

/** "Ma. del Refugio", "Fco. Javier", "Gpe. Luna": given names as Spanish shortens them. */
const isShortenedGiven = ({ scan }: NameField, { folded, end }: Word): boolean =>
  /^(?:ma|fco|fca|gpe|jse|ant|mtz|conc)$/.test(folded) && scan.shadow.text.charAt(end) === '.';

function shapeOf(field: NameField, { parts, words }: NameRun): Shape | undefined {
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  const isVocabulary = (word: Word): boolean =>
    word.form !== 'initial' &&
    !isGiven(word) &&
    !isFamily(word) &&
    (looksOrdinary(word.folded) || field.lowerCase.has(word.folded));
  return {
    first,
    count: parts.length,
    given: isGivenLike(first) || isShortenedGiven(field, first),
    clearGiven: isClearGiven(first) || isShortenedGiven(field, first),
    family: rest.some(isFamilyLike),
    clearFamily: rest.some(isClearFamily),
    hidden: parts.at(-1)?.form === 'initial',
    particle: words.length > parts.length,
    capitals: parts.every((word) => word.form === 'upper'),
    ordinary: parts.some(isVocabulary),
  };
}

/** Words of companies that a list of names may know as well. */
const NOT_A_PERSONS_HOME =
  /(?:^| )(?:pharma|health|clinic|clinica|centro|center|centre|medical|dental|lab|labs|laboratorio|farmacia|drogaria|saude|salud|hospital)(?: |$)/;

/** How sure a capital run is a person, by cue, lists of names and what follows. */
export function judgeRun(field: NameField, context: RunContext): Judgement | undefined {
  const shape = shapeOf(field, context.run);
  if (shape === undefined) return undefined;
  if (isStrong(context.cue)) return judgeCued(field, context, shape);
  const { given, clearGiven, count } = shape;
  if (count > 1 && given && cues.TREATED_PROFESSIONAL.test(context.after))
    return judgement(0.85, TREATED_PROFESSIONAL);
  if (context.cue !== undefined)
    return given || isGreeted(field, context, shape) || isToBeReached(field, context)
      ? addressed(shape)
      : undefined;
  const data = judgeByData(context, shape);
  if (data !== undefined) return data;
  if (
    cues.STRONG_INDIRECT_CUE.test(context.before) &&
    (clearGiven || (given && (shape.family || !ORDINARY_NAMES.has(shape.first.folded))))
  )
    return judgement(count > 1 ? 0.9 : 0.8, 'given name behind a phrase that names a person');
  if (isHolder(field, context))
    return judgement(count > 1 ? 0.8 : 0.7, 'what only one person has stands before it');
  if (given && cues.QUOTED_BY.test(context.before) && !inHeading(field, context))
    return judgement(0.75, 'given name behind the dash of a quotation');
  if (count > 2 && !shape.ordinary && hasNickname(field.scan.shadow.text, context.run))
    return judgement(0.85, 'a nickname stands inside the name');
  if (isNamedAsRelative(field, context, shape))
    return judgement(0.75, 'a relative, and how she is called');
  const judged = count === 1 ? judgeAlone(field, context, shape) : judgeFull(field, context, shape);
  return judged ?? judgeByEvidence(field, context, shape);
}

const SENTENCE_REACH = 90;

/** "Su nieta, que nació en mayo, se llama Iñake". */
function isNamedAsRelative({ scan }: NameField, { run }: RunContext, { first }: Shape): boolean {
  if (first.form !== 'title' || run.parts.length > 3) return false;
  return isRelativeNamed(scan.folded.slice(Math.max(0, run.start - SENTENCE_REACH), run.start));
}

/** What the lists do not settle: the human words around it, or the place below a quotation. */
function judgeByEvidence(
  field: NameField,
  context: RunContext,
  shape: Shape,
): Judgement | undefined {
  if (shape.capitals && isCalledInCapitals(context))
    return judgement(0.75, 'called by name in a message');
  if (shape.capitals || shape.ordinary) return undefined;
  if (signsQuotation(field, context, shape)) return judgement(0.7, 'signs a quotation');
  if (inHeading(field, context)) return undefined;
  return humanEvidence(field, context) >= ENOUGH
    ? judgement(0.75, 'what is said about it is said of people only')
    : undefined;
}

/** "— Lindaura, 63, Campina Grande": below a quotation, or behind stars. */
function signsQuotation(field: NameField, context: RunContext, shape: Shape): boolean {
  const { run, before, after, rawAfter } = context;
  if (!cues.ATTRIBUTED.test(rawAfter)) return false;
  if (shape.given && cues.DASH_BEFORE_A_NAME.test(before)) return true;
  if (!cues.QUOTED_BY.test(before)) return false;
  const known = shape.given || shape.family;
  const quoted = /["”»★☆⭐]\s{0,2}\S\s?$/.test(before);
  const aged = /^, ?\d{1,3}\b/.test(after);
  return (
    known ||
    ((shape.count > 1 || quoted || aged) && run.parts.every((word) => isNameShaped(field, word)))
  );
}

/** Numbers, a birth or a home right behind it, which belong to one person. */
function judgeByData({ run, after }: RunContext, shape: Shape): Judgement | undefined {
  const { count, given, ordinary } = shape;
  if (PRONOUNS_TAIL.test(after)) return judgement(0.8, 'pronouns follow');
  const known = given || shape.family || run.parts.some((word) => isFamily(word) || isGiven(word));
  if (count === 1 || ordinary) return undefined;
  if (IDENTITY_TAIL.test(after)) return judgement(0.8, 'a number of a person follows');
  if (!known || NOT_A_PERSONS_HOME.test(run.folded)) return undefined;
  if (BANK_TAIL.test(after)) return judgement(0.8, 'an account of a person follows');
  return ADDRESS_TAIL.test(after) ? judgement(0.75, 'an address follows') : undefined;
}

/** "Welcome, Juniper Rose!", "Gratefully,\nTunde": called or signed by a name that no list knows. */
function isGreeted(field: NameField, context: RunContext, shape: Shape): boolean {
  const { run, cue, before, rawAfter } = context;
  const [first, ...rest] = run.parts;
  if (cue === 'signature' && run.parts.length === 1 && /^\s*$/.test(rawAfter))
    return first?.form === 'title' && !shape.ordinary && !cues.ANYBODY.has(first.folded);
  if (first === undefined || !isNameShaped(field, first) || inHeading(field, context)) return false;
  if (shape.ordinary || shape.count > 4 || run.parts.some(({ folded }) => cues.ANYBODY.has(folded)))
    return false;
  if (!rest.every((word) => isNameShaped(field, word) || isGiven(word) || isFamily(word)))
    return false;
  if (cue === 'signature') return /^[.!]?\s*$/.test(rawAfter) && shape.count < 4;
  return cues.GREETING.test(before) && /^(?:[!,:]|$)/.test(rawAfter);
}

const addressed = ({ count }: Shape): Judgement =>
  judgement(count > 1 ? 0.9 : 0.8, 'given name in a greeting, a signature or a phrase of contact');

/** A label's value that no list knows is a name only when nothing but the end follows. */
const ENDS_VALUE = /^\s*(?:$|[.,;|\t(\n"'}<@*/]|-)/;
const NAME_LABEL = leanPattern(
  /(?:nome|nombres?|name|apellidos?|surname|sobrenome|given|family)(?: completo)?["'*]{0,3}\s{0,2}[:=\n]\W*$/,
);

/** "The oak, nicknamed Judge Wilkins". */
const NICKNAMED_THING = leanPattern(
  /(?:project|oak|tree|bridge|robot|scanner|machine|pump|bag|tumou?r|van|bus|device|unit|tower|clinic|printer|proyecto|projeto|maquina|arbol|arvore|bomba|bolsa|robo|aparato|aparelho|escaner|puente|ponte|torre|stoma|port),? (?:[a-z]{3,12} ){0,2}[a-z]{4,14}\s?:?\s{1,2}["“'«]?$/,
);

function judgeCued(field: NameField, context: RunContext, shape: Shape): Judgement | undefined {
  const { run, cue, before } = context;
  const { count, first, capitals, ordinary } = shape;
  if (cue === 'nickname' && NICKNAMED_THING.test(before)) return undefined;
  const reason = 'a word before it names a patient, a relative or the holder';
  const loose = cue === 'patient' || /\b(?:seu|d)\.?\s+$/.test(before);
  if (run.parts.some((word) => isGiven(word) || isFamily(word)) || shape.given) {
    if (
      loose &&
      context.relation?.determined !== true &&
      ORDINARY_NAMES.has(first.folded) &&
      count === 1 &&
      inHeading(field, context)
    )
      return undefined;
    return judgement(count > 1 ? 0.95 : 0.85, reason);
  }
  // "it's Human Rights Day"
  if (cue === 'self' && /\bit['’]?s\s+$/.test(before)) return undefined;
  if (cue === 'label' && !ENDS_VALUE.test(context.rawAfter)) return undefined;
  if (cue === 'label' && NAME_LABEL.test(before) && !field.lowerCase.has(first.folded))
    return judgement(count > 1 ? 0.85 : 0.8, reason);
  if (cue === 'patient' && context.relation?.comma === true && count === 1)
    return isApposed(field, context, first) ? judgement(0.75, reason) : undefined;
  if (cue === 'nickname' && !field.lowerCase.has(first.folded))
    return /(?:conhecid|conocid|known)/.test(before) &&
      !/["“'«(]$/.test(before.trimEnd()) &&
      ordinaryThing(first)
      ? undefined
      : judgement(0.75, reason);
  if (loose && context.relation?.determined !== true && inHeading(field, context)) return undefined;
  if (isTitled(field, context, first)) return judgement(0.75, reason);
  if (cue === 'self' && !capitals && cues.SAYS_HER_NAME.test(before)) return judgement(0.8, reason);
  if (ordinary || (loose && capitals)) return undefined;
  if (/\bseu\s+$/.test(before) || (capitals && count === 1 && run.end - run.start < 4))
    return undefined;
  return judgement(count > 1 ? 0.8 : 0.7, reason);
}

/** "A nora, Shirlei, aplica": between commas, of one particular person, no word that the text knows. */
const isApposed = (
  field: NameField,
  { relation, rawAfter, before }: RunContext,
  first: Word,
): boolean =>
  relation?.near === true &&
  !/:\s*$/.test(before) &&
  (relation.determined || relation.noun.includes('-')) &&
  !(relation.kin ? cues.ANYBODY.has(first.folded) : looksOrdinary(first.folded)) &&
  !field.lowerCase.has(first.folded) &&
  first.form === 'title' &&
  /^(?:$|[,.;:)!?]| \p{Ll})/u.test(rawAfter);

/** "O Seu Ló", "Vó Mundica", "meu pai, seu Anízio": a title or a relation makes any word a name. */
function isTitled(field: NameField, { relation, run }: RunContext, first: Word): boolean {
  if (first.form !== 'title' || field.lowerCase.has(first.folded)) return false;
  const before = field.scan.shadow.text.slice(Math.max(0, run.start - 12), run.start);
  if (cues.TITLE_IN_CAPITALS.test(before) || cues.TITLE_FIRST.test(before)) return true;
  const title = / (?:seu|dona|don|doña) $/.test(before);
  if (relation === undefined || !relation.kin) return false;
  return (
    (title && relation.direct) ||
    (!title && relation.determined && !relation.comma && relation.direct)
  );
}

/** "Bromazepam, conhecido como Lexotan": known as something that ends as names of people hardly do. */
const ordinaryThing = ({ folded }: Word): boolean => !/(?:inh|it|ã|[aeiou])[oai]?$/.test(folded);

const isTailOfPerson = (after: string): boolean => cues.PERSON_TAIL.test(after);

function judgeFull(field: NameField, context: RunContext, shape: Shape): Judgement | undefined {
  const { clearGiven, given, family, clearFamily, capitals, hidden } = shape;
  const tail = isTailOfPerson(context.after);
  if ((clearGiven && family) || (given && clearFamily))
    return listed(0.95, clearGiven ? 0.85 : 0.75, tail, 'given and family name');
  if (given && family && tail)
    return judgement(0.85, 'given and family name, and a person follows');
  if (capitals) return undefined;
  if (clearGiven) return judgeGivenFirst(field, context, shape, tail);
  if (given && hidden && (tail || context.run.parts.length === 2))
    return tail ? judgement(0.8, 'given name and an initial') : undefined;
  if (hasMiddleInitial(context.run) && !shape.ordinary && !inHeading(field, context))
    return listed(0.75, 0.75, tail, 'a middle initial between two names');
  if (given && context.run.parts.slice(1).some(isClearGiven))
    return listed(0.9, 0.75, tail, 'two given names');
  if (given && tail && !shape.ordinary) return judgement(0.8, 'a name, and a person follows');
  if (shape.first.form === 'initial')
    return family && tail ? judgement(0.75, 'initials and a family name') : undefined;
  if (isFamily(shape.first) && family && tail)
    return judgement(0.7, 'two family names, and a person follows');
  return judgeUnlisted(field, context, shape, tail);
}

/** "Loli P. Requena". */
const hasMiddleInitial = ({ parts }: NameRun): boolean =>
  parts.length === 3 && parts[1]?.form === 'initial' && parts[2]?.form === 'title';

function judgeGivenFirst(
  field: NameField,
  context: RunContext,
  shape: Shape,
  tail: boolean,
): Judgement | undefined {
  const second = context.run.parts[1];
  if (second !== undefined && isClearGiven(second))
    return listed(0.9, 0.75, tail, 'two given names');
  if (shape.hidden) return judgement(tail ? 0.85 : 0.75, 'given name and an initial');
  if (tail) return judgement(0.85, 'given name in a run of capitals, and a person follows');
  if (shape.ordinary || inHeading(field, context)) return undefined;
  return listed(0.65, 0.65, false, 'given name in a run of capitals');
}

/** In the midst of a sentence, where capitals mean something. */
const INSIDE = /[\p{L},] $/u;

/** Names outside the lists: only where their form or what follows speaks for them. */
function judgeUnlisted(
  field: NameField,
  { run, after, ...context }: RunContext,
  shape: Shape,
  tail: boolean,
): Judgement | undefined {
  if (shape.ordinary) return undefined;
  const person = tail || cues.VERB_TAIL.test(after);
  if (shape.clearFamily && person) return judgement(0.8, 'family name, and a person follows');
  if (inHeading(field, { run, after, ...context })) return undefined;
  if (tail && !run.parts.some((word) => ORDINARY_NAMES.has(word.folded)))
    return judgement(0.7, 'run of capitals, and a person follows');
  const foreign = run.parts.filter(hasForeignLetter).length > 0;
  if (shape.clearFamily && ((shape.particle && INSIDE.test(context.before)) || foreign))
    return listed(0.65, 0.65, false, 'family name in a run of capitals');
  return foreign && shape.family
    ? listed(0.65, 0.65, false, 'foreign name in a run of capitals')
    : undefined;
}

/** Of names that are also words or towns only an age or an illness makes a person. */
const ORDINARY_TAIL = leanPattern(
  /^,? ?\(?(?:(?:de |tem |com |tinha )?\d{1,3} (?:anos|years)|foi (?:internad|diagnosticad|operad|submetid|atendid)|(?:contou|relatou|agradece|nasceu|sofre|faleceu|teve alta|engravidou|was diagnosed|fue diagnosticad))/,
);

function judgeAlone(field: NameField, context: RunContext, shape: Shape): Judgement | undefined {
  const { before, after } = context;
  const { clearGiven, given, capitals } = shape;
  if (cues.KIN_TAIL.test(after) && !shape.ordinary && !capitals)
    return judgement(0.75, 'a relation follows in brackets');
  if (!given) return undefined;
  if (!clearGiven)
    return ORDINARY_TAIL.test(after) && isGiven(shape.first)
      ? judgement(0.75, 'given name and what only a person does')
      : undefined;
  if (isTailOfPerson(after)) return judgement(0.8, 'given name and what only a person does');
  if (capitals || inHeading(field, context)) return undefined;
  if (cues.VERB_TAIL.test(after)) return judgement(0.75, 'given name and the verb of a person');
  if (before.endsWith(', ') && /^[!?]/.test(after)) return judgement(0.65, 'addressed by name');
  if (cues.BEFORE_A_LONE_NAME.test(before) && !/^[-\s]\p{Lu}/u.test(context.rawAfter))
    return listed(0.65, 0.65, false, 'given name inside a sentence');
  return undefined;
}
