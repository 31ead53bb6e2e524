import { leanPattern } from '../text/lean-pattern.js';
import { matchesOf } from '../text/matches.js';
import type { TextRange } from '../text/shadow-text.js';

/** A quantity of a medicine, with its rhythm where one is given; place in the text that was searched. */
export interface DoseMention extends TextRange {
  /** As printed, folded. */
  readonly amount: string;
}

const NUMBER = String.raw`\d[\d.,]{0,9}`;
const COUNT = String.raw`(?:${NUMBER}|um|uma|dois|duas|tres|quatro|meio|meia|one|two|three|four|half an?|uno|una|dos|cuatro)`;
const MASS = String.raw`(?:mg|mcg|μg|ug|g|ml|ui|iu|u|meq|mmol|microgramas?|miligramas?|gramas?|unidades(?: internacionais)?|micrograms?|milligrams?|milligrammes?|units|microgramos?|miligramos?|gramos?|mililitros?)`;
const PIECE = String.raw`(?:comprimidos?|capsulas?|gotas|ampolas?|drageas?|saches?|colher(?:es)?(?: de (?:cha|sopa|sobremesa))?|jatos?|inalac(?:ao|oes)|aplicac(?:ao|oes)|borrifadas?|injec(?:ao|oes)|pastillas?|ampollas?|gotas|cucharadas?|inyecci(?:on|ones)|tablets?|pills?|capsules?|drops|puffs?|sachets?|teaspoons?|tablespoons?)`;
/** "/kg", "/dia", "/kg/dia"; a quantity per litre of blood is a laboratory value, not a dose. */
const PER = String.raw`(?:\s?(?:\/|por|per)\s?(?:kg|dia|d|dose|dosis|m2|h|hora|hour|min|semana|week|day|vez|comprimido|capsula|tablet|aplicacao)\b){0,3}`;
const HOURS = String.raw`\d{1,2}\s?(?:(?:em|\/|-)\s?\d{1,2})?\s?(?:h\b|hs\b|horas?|hours?)`;
const TIMES = String.raw`(?:${COUNT} ?(?:x|vez(?:es)?|veces|vez|times)|once|twice)`;
const RHYTHM = String.raw`(?:,? ?(?:de |a cada |cada |every )?${HOURS}|,? ?(?:${TIMES} )?(?:ao dia|por dia|al dia|a day|per day|daily|diari[ao]s?|diariamente|por semana|a week|weekly|semana(?:l|is)|semanalmente|a la semana))`;

const DOSE = leanPattern(
  new RegExp(
    String.raw`(?<![\w.,/-])(?:(${NUMBER}(?:\s?(?:-|a|to|e|y|ou|or)\s?${NUMBER})?\s?${MASS}\b(?!\s?\/\s?(?:d?l|100|mm3)\b)${PER})|(${COUNT} ${PIECE}\b${PER}))(${RHYTHM}){0,2}`,
    'g',
  ),
);
const SCHEDULE_ONLY = leanPattern(
  new RegExp(String.raw`(?<![\w.,/-])(?:a cada|cada|every|de) ${HOURS}(?![\w/])`, 'g'),
);
/** Sums of money and food are counted in grams and millilitres as well. */
const FOOD_AFTER = leanPattern(
  /^ (?:de |of |d')?(?:acucar|sal|proteinas?|carboidratos?|fibras?|gorduras?|carne|agua|alcool|sodio|chocolate|fruta|sugar|salt|protein|carbohydrates?|fib(?:er|re)|fat|meat|water|alcohol|azucar|proteinas?|carbohidratos?|fibra|grasas?|agua)\b/,
);

/** Every dose of a folded text, in reading order: "500 mg de 8/8 h", "10 mg/kg/dia", "2 comprimidos", "a cada 6 horas". */
export function findDoses(folded: string, from = 0, to = folded.length): readonly DoseMention[] {
  const piece = folded.slice(from, to);
  const doses: DoseMention[] = [];
  for (const match of matchesOf(DOSE, piece)) {
    const end = match.index + match[0].length;
    if (FOOD_AFTER.test(piece.slice(end, end + 20))) continue;
    doses.push({ start: from + match.index, end: from + end, amount: match[0] });
  }
  const schedules: DoseMention[] = [];
  let next = 0;
  for (const match of matchesOf(SCHEDULE_ONLY, piece)) {
    const start = from + match.index;
    const end = start + match[0].length;
    while ((doses[next]?.end ?? Infinity) <= start) next += 1;
    if ((doses[next]?.start ?? Infinity) >= end) schedules.push({ start, end, amount: match[0] });
  }
  return [...doses, ...schedules].sort((a, b) => a.start - b.start);
}
