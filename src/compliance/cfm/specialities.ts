import { leanPattern } from '../text/lean-pattern.js';
import { fold } from '../text/fold.js';
import { LEXICON } from './lexicon.js';

const NAMES = [...LEXICON.SPECIALIST.split('|'), ...LEXICON.SPECIALTY.split('|')]
  .filter((name) => !/ist$|^gastro$|^oftalmo$|^otorrino$/.test(name))
  .map((name) => name.replaceAll('_', ' '))
  .sort((a, b) => b.length - a.length);
const ANNOUNCED = leanPattern(new RegExp(String.raw`\b(?:${NAMES.join('|')})\b`, 'g'));
/** Societies, departments and degrees hold the name of a speciality without announcing one. */
const NOT_A_TITLE = leanPattern(
  /\b(?:sociedade|associacao|academia|departamento|servico|disciplina|mestr[ea]|mestrado|doutor em|doutora em|doutorado|professora?|livre[- ]docente|pos[- ]?graduac\p{L}{2,3}|pos[- ]?graduad[ao]|curso|congresso|revista|clinica de|clinica medica|instituto|hospital|residencia|fellow\p{L}{0,5}|liga|exame|cirurgia plastica (?:e|nao|sem|com|pode))\b[^,;|()\n–-]{0,60}/gu,
);

/** One speciality has several names: "Ginecologia e Obstetrícia", "cardiologista". */
const ROOTS: readonly (readonly [beginning: string, root: string])[] = [
  ['obstetr', 'gineco'],
  ['traumat', 'ortope'],
  ['gastro', 'gastro'],
  ['endoscop', 'gastro'],
  ['procto', 'procto'],
  ['coloprocto', 'procto'],
];

function rootOf(name: string): string {
  const known = ROOTS.find(([beginning]) => name.startsWith(beginning));
  if (known !== undefined) return known[1];
  if (name.startsWith('cirurgi')) return `cirurgia ${(name.split(' ')[1] ?? '').slice(0, 6)}`;
  return name.startsWith('medicina') ? name : name.slice(0, 6);
}

export interface AnnouncedSpeciality {
  readonly root: string;
  readonly start: number;
  readonly end: number;
}

/** The specialities a folded line announces, each once. */
export function specialitiesIn(folded: string): readonly AnnouncedSpeciality[] {
  const titles = folded.replace(NOT_A_TITLE, (part) => ' '.repeat(part.length));
  const seen = new Map<string, AnnouncedSpeciality>();
  for (const match of titles.matchAll(ANNOUNCED)) {
    const root = rootOf(match[0]);
    if (!seen.has(root))
      seen.set(root, { root, start: match.index, end: match.index + match[0].length });
  }
  return [...seen.values()];
}

/** Whether two names are of one speciality. */
export const isSameSpeciality = (root: string, name: string): boolean =>
  specialitiesIn(fold(name)).some((one) => one.root === root);
