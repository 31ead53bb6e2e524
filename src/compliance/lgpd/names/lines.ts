import { leanPattern } from '../../text/lean-pattern.js';
import type { TextRange } from '../../text/shadow-text.js';
import type { ScannedField } from '../scan.js';
import { BIBLIOGRAPHY } from './not-a-patient.js';

/** What part of an article a line belongs to, as its heading says. */
export type Section = 'team' | 'references' | 'plain';

/** One line of a field and what its form says. */
export interface Line extends TextRange {
  readonly section: Section;
}

const TEAM_HEADING = leanPattern(
  /^[#*\s]{0,6}(?:nossa |nosso |nossos |nossas |conheca (?:a |o |nossa |nosso |os )?)?(?:equipes?|time|corpo clinico|corpo medico|quem somos|medicos|profissionais|especialistas|corpo docente|diretoria|conselho editorial|conselho cientifico|expediente|autores|colaborador(?:es|as)|comissao|coordenacao|palestrantes|ficha tecnica|front (?:office|desk)|administrative staff|leadership|our (?:people|providers|clinicians|nurses)|providers|board of directors|quienes somos|equipo directivo|our team|meet (?:the|our) team|our (?:doctors|physicians|staff|team|specialists)|medical staff|editorial board|contributors|nuestro equipo|equipo(?: medico| de profesionales)?|profesionales|cuadro medico)(?: [a-z ]{2,30})?[*:]{0,3}$/,
);
const REFERENCES_HEADING =
  /^[#*\s\d.]{0,8}(?:referencias?(?: bibliograficas?)?|bibliografia(?: consultada)?|references|bibliography|further reading|para saber mais|leituras? (?:recomendadas?|complementares?)|fontes?(?: consultadas?)?|literatura(?: consultada)?)[*:]{0,3}$/;
const OTHER_HEADING =
  /^(?:#|\*\*)|^(?:depoimentos?|contatos?|fale conosco|sobre|historias?|casos?|pacientes|testimonials|contact|testimonios|agradecimentos?)\b.{0,30}$/;
const ABOUT_PATIENTS = /\b(?:pacientes?|patients?|diagnosticad[oa]|internad[oa]|depoimentos?)\b/;
const HEADING_LENGTH = 80;
const TEAM_LINE = 260;

/** The lines of a field with the section each stands in; one pass. */
export function linesOf(folded: string): readonly Line[] {
  const lines: Line[] = [];
  let section: Section = 'plain';
  let start = 0;
  while (start <= folded.length) {
    const stop = folded.indexOf('\n', start);
    const end = stop < 0 ? folded.length : stop;
    section = sectionAt(folded, start, end, section);
    if (end > start) lines.push({ start, end, section });
    start = end + 1;
  }
  return lines;
}

function sectionAt(folded: string, start: number, end: number, before: Section): Section {
  const length = end - start;
  if (length <= HEADING_LENGTH) {
    const line = folded.slice(start, end).trim();
    if (line === '') return before;
    if (TEAM_HEADING.test(line)) return 'team';
    if (REFERENCES_HEADING.test(line)) return 'references';
    if (OTHER_HEADING.test(line)) return 'plain';
    return before === 'team' && ABOUT_PATIENTS.test(line) ? 'plain' : before;
  }
  if (before === 'team')
    return length > TEAM_LINE || ABOUT_PATIENTS.test(folded.slice(start, end)) ? 'plain' : before;
  if (before === 'references')
    return /\d{4}/.test(folded.slice(start, start + 400)) ? before : 'plain';
  return before;
}

const REACH = 220;

/** Whether the text around a place reads like an entry of a list of references. */
export function isBibliographic(
  scan: ScannedField,
  line: Line | undefined,
  at: TextRange,
): boolean {
  const from = Math.max(line?.start ?? 0, at.start - REACH);
  const to = Math.min(line?.end ?? scan.folded.length, at.end + REACH);
  return BIBLIOGRAPHY.test(scan.folded.slice(from, to));
}

/** Whether a line is a heading in capitals or in Title Case: capitals mean nothing there. */
export function isHeading(text: string, line: Line | undefined): boolean {
  if (line === undefined || line.end - line.start > 110) return false;
  const known = HEADINGS.get(line);
  if (known !== undefined) return known;
  const found = readsAsHeading(text, line);
  HEADINGS.set(line, found);
  return found;
}

/** A line belongs to one text, and each name in it asks. */
const HEADINGS = new WeakMap<Line, boolean>();

function readsAsHeading(text: string, line: Line): boolean {
  const content = text.slice(line.start, line.end).trim();
  if (/[.!?;:,]$/.test(content)) return false;
  const words = content.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return (
    words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75
  );
}
