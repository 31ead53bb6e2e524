// Who speaks in a conversation that is written without capitals: "shanice: can someone send me the notes".
import { leanPattern } from '../../text/lean-pattern.js';
import type { ScannedField } from '../scan.js';
import { isRole } from './health-roles.js';
import type { Line } from './lines.js';
import type { PlacedName } from './name-layouts.js';
import { isClearGiven, isFamily, isGivenLike, type Word } from './name-tokens.js';
import { COMMON_WORDS, looksOrdinary, ORDINARY_NAMES } from './ordinary-words.js';
import { isRelation } from './relations.js';
import { wordList } from './word-lists.js';

/** Day and hour, if any, and then who speaks in one word or two. */
const SPEAKS = leanPattern(
  /^(?:[\s>*•-]{0,4}\[?[\d/.:,h -]{3,20}(?: ?[ap]\.?m\.?)?\]?(?: ?[-–])?)?[\s*]{0,3}(\p{Ll}[\p{L}’'-]{1,14}(?: \p{L}[\p{L}’'-]{1,14})?):\*{0,2} \S/u,
);
/** Fewer lines are a form or a list. */
const ENOUGH_LINES = 3;

/** Who answers in such a conversation without a name, and what forms ask for. */
export const NOBODY: ReadonlySet<string> = new Set(
  wordList(
    'me you eu tu yo bot recep recepcao recepcion reception clinic clinica desk caller chatbot suporte soporte support assistant assistente asistente agente agent cliente client customer usuario user visitor visitante medico medica doctor doctora admin system sistema central loja farmacia pharmacy p r q a manha tarde noite almoco jantar cafe ceia lanche desayuno almuerzo cena merienda manana noche breakfast lunch dinner snack obs nota note sms whatsapp tel fone cel mail email http https hora data date fecha',
  ),
);

/** As it would stand with a capital. */
const asWord = (folded: string): Word => ({
  start: 0,
  end: folded.length,
  text: folded,
  folded,
  form: 'title',
});

/** Whether the label of a line may be a person's: a given name, or a word that no list of words has. */
function isPersons(label: string, said: number): boolean {
  const [first = '', second] = label.split(' ');
  if (NOBODY.has(first) || COMMON_WORDS.has(first) || isRole(first) || isRelation(first))
    return false;
  const word = asWord(first);
  if (second !== undefined) return isClearGiven(word) && isFamily(asWord(second));
  if (isClearGiven(word) || (isGivenLike(word) && !ORDINARY_NAMES.has(first))) return true;
  return said > 1 && first.length > 3 && !looksOrdinary(first) && !ORDINARY_NAMES.has(first);
}

/** The labels in lower case of a conversation of three lines or more, at each place they are said. */
export function lowSpeakers(scan: ScannedField, lines: readonly Line[]): readonly PlacedName[] {
  const { text } = scan.shadow;
  const found = lines.flatMap(({ start, end }): readonly PlacedName[] => {
    const match = SPEAKS.exec(text.slice(start, Math.min(end, start + 80)));
    const label = match?.[1];
    if (match === null || label === undefined) return [];
    const at = start + match[0].indexOf(`${label}:`);
    return [
      { start: at, end: at + label.length, folded: scan.folded.slice(at, at + label.length) },
    ];
  });
  if (found.length < ENOUGH_LINES) return [];
  const said = new Map<string, number>();
  for (const { folded } of found) said.set(folded, (said.get(folded) ?? 0) + 1);
  // labels that each stand once are those of a form
  if (said.size === found.length) return [];
  return found.filter(({ folded }) => isPersons(folded, said.get(folded) ?? 0));
}
