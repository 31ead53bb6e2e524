import { leanPattern } from '../../text/lean-pattern.js';
import type { NameField, RunContext } from './name-field.js';
import { BEFORE_A_LONE_NAME, VERB_TAIL } from './name-cues.js';
import { hasRelationAfter } from './relations.js';
import { isClearGiven, isFamilyLike, isGiven, isGivenLike, type Word } from './name-tokens.js';
import { looksOrdinary, ORDINARY_NAMES } from './ordinary-words.js';
import { municipalityNames } from '../places/municipalities.js';

const ADVERBS =
  '(?:(?:,|nunca|sempre|ja|nao|tambem|ainda|so|mal|quase|hoje|agora|depois|se|me|lhe|te|nos|the|then|also|never|always|just|still|finally|ya|no|tambien|casi|siempre|le|apenas|solo|aun) ){0,2}';

/** What is done with a body of one's own; neither a city, a company nor a medicine does so. */
const BODY_VERBS =
  'desmai|chor(?:a|ou|ava)|sorri|ri(?:u|a)|acord(?:a|ou|ava)|dorm(?:e|iu|ia)|sonh|engravid|abrac|beij|grit|cozinh|danc|cant(?:a|ou|ava)|nad(?:a|ou|ava)|corr(?:e|eu|ia)|caminh|tossi|vomit|brinc|dirig(?:e|iu|ia)|costur|aposent|cas(?:ou|ava)|nasceu|morreu|faleceu|sent(?:e|iu|ia|ou)|teim|jur(?:a|ou)|confess|enxerg|ouv(?:e|iu|ia)|percebe|mor(?:a|ou|ava)|namor|com(?:eu|ia) |beb(?:e|eu|ia) |olh(?:a|ou)|toc(?:a|ou) (?:a|o) |esperneou|ensaboa|lev(?:ou|a) (?:a|o|um) (?:mao|filh|susto|tombo)|peg(?:a|ou)|' +
  'desmay|llor(?:o|a|aba)|sonri|durmi|duerme|abraz|bes(?:o|aba)|bail|cocin|tosio|murio|fallecio|nacio|sinti|siente|oyo|noto|comio|bebio|quedo (?:en|sin|embaraz|dormid|inmovil|parad|callad)|se (?:quedo|cayo|durmio|caso|sento|levanto|puso)|mir(?:o|aba)|toc(?:o|aba) |camina |recordaba |se acordaba |' +
  'faint|cri(?:ed|es)|smil|laugh|woke|wakes|slept|sleeps|dream|hug|kiss|danc|sang|sings|walk|cough|vomit|drank|ate |wept|drove|drives|packed|died|married|felt|feels|heard|noticed|sat |swims|swam|retired|turned \\d|weighed|was (?:born|\\d|diagnosed|discharged|a [a-z]+er\\b)|is (?:\\d|in remission|back |home|recovering)';

/** What is said, thought or set in motion; an agency, a team or a medicine may do so as well. */
const ACT_VERBS =
  'cai(?:u|a)|tropec|entr(?:ou|ava)|sai(?:u|a) d|voltou (?:a|para|pra|do|da) |lig(?:a|ou)(?: |,)|chegou|pedi(?:u|a)|descobri|quis|gost(?:a|ou|ava)|lembr(?:a|ou|ava)|cont(?:a|ou|ava)|diz|disse|fal(?:a|ou)|explic(?:a|ou)|respond(?:e|eu)|pergunt|pens(?:a|ou|ava)|ach(?:a|ou|ava)|sab(?:e|ia)|soube|quer |queria|decid|aprend|estud(?:a|ou|ava)|trabalh(?:a|ou|ava)|agradec|comemor|desabaf|insist|acredit|brincou|resum(?:e|iu)|vive|viu|veio|foi quem|' +
  'cayo|llego|entro|salio (?:bien|mal|d|a|con|sin)|volvio (?:a |del? |con |al )|llamo a|quiso|vivi(?:a|o)|recuerd|pega |despert|cuenta|conto|dijo|dice|hablo|explico|pregunt|penso|cree|sabe|supo|quiere|decidio|aprendio|trabaj|confies|vino|vio |' +
  'fell|ran |runs |found out|came|called|went|got |wants|wanted|loves|loved|hates|learned|learnt|taught|lives|lived|rang|grew up|knew|saw |remember|recall|stood|says|said|tells|told|ask(?:s|ed)|answer|explain|thought|thinks|believe|joke|admit|swear|swore|decided|insist|refus|works|worked|took|brought|speaks|spoke|had (?:been|gone|never|just|no )|has (?:been|never|lived|no )|didn|doesn|couldn|wouldn|hadn|never';

const BODY_TAIL = leanPattern(new RegExp(`^,? ${ADVERBS}(?:${BODY_VERBS})`));
const ACT_TAIL = leanPattern(new RegExp(`^,? ${ADVERBS}(?:${ACT_VERBS})`));

/** Whether the words behind a name say what only a person does. */
export const isHumanAct = (after: string): boolean => BODY_TAIL.test(after) || ACT_TAIL.test(after);

/** "Foi Ana quem": only people are asked for by "who". */
const CLEFT_BEFORE = leanPattern(
  /(?:^|[\n.!?"“«] ?)(?:quem \p{L}{2,12} )?(?:foi|era|e|fue|era|es|it was|it is|it's)\s$/u,
);
const CLEFT_AFTER = /^,? (?:quem|quien|who)\b/;
const WHO_DID_BEFORE = leanPattern(/(?<!\p{L})(?:quem|quien) \p{L}{2,12} (?:foi|fue|era)\s$/u);
const RELATIVE = /^, (?:que|quem|quien|who|whose|com quem|con quien|a quem|cujo|cuja|cuyo|cuya) /;

/** "Winnie's mother", "Alfie's jabs". */
const POSSESSED =
  /^['’]s? (?:[a-z]{3,10} )?(?:mother|mom|mum|father|dad|parents|son|daughter|wife|husband|sister|brother|grandm|grandf|aunt|uncle)/;

/** What somebody has, and a town or a company may have. */
const OWNED = leanPattern(
  /^['’]s? (?:[a-z]{3,10} |\d{1,2}-[a-z]{3,6} )?(?:partner|family|friends?|surgeon|doctor|nurse|pain|tumou?r|cancer|diagnosis|treatment|surgery|symptoms|blood|heart|knee|appointment|jabs?|shots?|vaccin|results?|story|birthday|bed|room)/,
);
const AGED = leanPattern(
  /^(?:,? ?(?:hoje |agora |now |then |entonces )?(?:com |de |aged? |con )?\d{1,2} (?:anos|anys|years|meses|months|semanas|weeks)|, ?(?:hoje |agora |now |then )?(?:(?:com|aged?) )?\d{1,2}(?:,(?!\d)|[).])| \(\d{1,2}[,)])/,
);

/** Behind these a human being is awaited, whatever its name. */
const HUMAN_BEFORE =
  /(?<!\p{L})(?:quando|cuando|when|ate que|hasta que|until|enquanto|mientras|while|porque|because|assim que|foi assim que|asi|how|deixa|deja|dejo|deixou|leaves|survived by|criou|abrace[i]|conheceu|conocio|met|fue|foi|e|y|and|irma[os]? de|amig[oa] de|ao lado de|junto a|junto con|junto com|alongside|beside)\s$/u;

/** People are brought up, left behind, met and embraced. */
const CARED_FOR_BEFORE =
  /(?<!\p{L})(?:criou|criava|deixa|deja|dejo|leaves|survived by|abrac(?:a|ou)|conheceu|conocio|raised|hugged)\s$/u;

/** Behind a comma of the same sentence, where a capital means something. */
const INSIDE = /[\p{L}\d], $/u;

const CAPITALISED_PLACE = 2;

/** Weight of the words of a name by themselves: 3 for a given name that is nothing else, down to 1 for an unknown word. */
function strengthOf(field: NameField, context: RunContext): number {
  const { run } = context;
  const first = run.parts[0];
  if (first === undefined) return 0;
  const place = municipalityNames().has(run.folded);
  if (isClearGiven(first)) return place ? CAPITALISED_PLACE : 3;
  if (place) return 0;
  if (isGiven(first)) return 1;
  if (isGivenLike(first)) return 2;
  return run.parts.every((word) => isNameShaped(field, word)) ? 1 : 0;
}

/** A capital word that is no vocabulary: nowhere in lower case, no ending of nouns, long enough. */
export const isNameShaped = (field: NameField, word: Word): boolean =>
  word.form === 'initial' ||
  isFamilyLike(word) ||
  (word.form === 'title' &&
    word.folded.length > 3 &&
    !looksOrdinary(word.folded) &&
    !ORDINARY_NAMES.has(word.folded) &&
    !field.lowerCase.has(word.folded));

function weightAfter(after: string, listed: boolean, clear: boolean): number {
  if (hasRelationAfter(after) || POSSESSED.test(after) || AGED.test(after)) return 3;
  if (BODY_TAIL.test(after)) return 2;
  if (OWNED.test(after)) return clear ? 2 : 0;
  if (ACT_TAIL.test(after) || RELATIVE.test(after)) return listed ? 2 : 1;
  return listed && VERB_TAIL.test(after) ? 1 : 0;
}

function weightBefore(before: string, after: string, listed: boolean): number {
  if (WHO_DID_BEFORE.test(before) || (CLEFT_BEFORE.test(before) && CLEFT_AFTER.test(after)))
    return 3;
  if (CARED_FOR_BEFORE.test(before)) return 2;
  if (HUMAN_BEFORE.test(before)) return 1;
  return INSIDE.test(before) || (listed && BEFORE_A_LONE_NAME.test(before)) ? 1 : 0;
}

/** How much has to come together before a capital run is a person. */
export const ENOUGH = 4;

/**
 * How much speaks for a person, cues aside: the strength of the words, what is said in front of and behind them, and that
 * the text writes them in capitals only, twice at least. `ENOUGH` makes a person; without human words near it is nothing.
 */
export function humanEvidence(field: NameField, context: RunContext): number {
  const { run, before, after } = context;
  const strength = strengthOf(field, context);
  if (strength === 0) return 0;
  const listed = strength > 1 || run.parts.some(isGiven);
  const behind = weightAfter(after, listed, strength > 1);
  const ahead = weightBefore(before, after, listed);
  if (behind < 2 && ahead < 2) return 0;
  const first = run.parts[0]?.folded ?? '';
  const again = (field.capitals.get(first) ?? 0) > 1 && !field.lowerCase.has(first);
  return strength + behind + ahead + (again ? 1 : 0);
}
