import { leanPattern } from '../../text/lean-pattern.js';
import type { PhraseHit } from '../../text/phrases.js';
import { rangeAt } from '../../text/sentences.js';
import type { CellLabel } from '../table-labels.js';
import { CUE_BOOK, type Cue, type CueKind } from './vocabulary.js';

export type CueHit = PhraseHit<Cue>;

/** What the words around a value say about it. */
export interface CueFacts {
  readonly kinds: ReadonlySet<CueKind>;
  /** Nothing but punctuation and filler ("nº", "do paciente", "is") parts the cue from the value. */
  readonly adjacent: boolean;
  /** Another number stands between the cue and the value. */
  readonly behindNumber: boolean;
  readonly example: boolean;
}

const NO_CUE: CueFacts = {
  kinds: new Set(),
  adjacent: false,
  behindNumber: false,
  example: false,
};

/** Furthest reach of a cue, in UTF-16 units and in words. */
const REACH = 90;
const REACH_WORDS = 6;
const MAX_HITS = 8;
/** "Protocolo" or "lote" further away than this names another number. */
const REACH_OTHER = 3;
/** Longest line of a conversation that is read. */
const LINE_REACH = 160;
const SPEAKER = leanPattern(
  /^(?:[[(][^\])\n]{1,24}[\])] ?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)? - )?[\p{L}\d .'+-]{1,32}: (?:[^\n\d]{0,60}|.{0,40}, )$/u,
);

/** Insurers, whose name stands between the word for the card and its number. */
const INSURER =
  'imq|hmsa|adeslas|sanitas|asisa|dkv|mapfre|axa|bupa|aetna|cigna|humana|anthem|bcbs|kaiser|osde|swiss|bradesco|sulamerica|hapvida|cassi|geap|intermedica|notredame|gems|discovery|bonitas|medibank|hcf|nib|vhi|laya|imss|issste|sis|fonasa|sura|sancor|galeno|ioma|pami|muface|isfas|vitality|oscar|ambetter';
/** Words that may stand between the name of a number and the number. */
const FILLER =
  'n[o.]{0,2}|numero|num|number|no|nro|nr|sob|do|da|de|del|e|is|was|novo|nova|antigo|antiga|nuevo|nueva|antiguo|viejo|new|old|are|eh|es|em|el|la|o|a|the|with|as|medic[oa]|hospitalar|paciente|patient|titular|saude|plano|unimed|amil|convenio|usuari[oa]|cliente|mesm[oa]|seu|sua|dele|dela|his|her|my|meu|minha|su|mi|id|cod|codigo|atual|anterior|final|registrad[oa]|inscrit[oa]|era|foi|fica|sendo|nacional|nhc|contato|para|residencial|comercial|pessoal|mae|pai|whatsapp|al|por|at|on|in|me|pelo|pela|uf|ssp|terminad[oa]|file|of';
const ADJACENT = leanPattern(
  new RegExp(
    String.raw`^[\s:=.#"'’([{|>)/+-]{0,20}(?:(?:${FILLER}|${INSURER})(?![\p{L}\p{N}])[\s:=.o#"'(|/-]{0,4}){0,4}["'([]?$`,
    'u',
  ),
);
/** "licencia de conducir chilena n.º …": words of its own between the cue and the sign for "number". */
const BEFORE_NUMBER_SIGN = leanPattern(
  /^(?: \p{L}{2,15}){0,2},? ?(?:n[o.]{1,3}|num\.?|numero|number|nro?\.?)[:. ]{0,3}$/u,
);
/** "Prontuário da Lia Costa: …": whose number it is stands between the cue and the sign. */
const OWNED = leanPattern(
  /^(?: \p{L}{2,12})?(?: n[o.]{1,3})? (?:d[aeo]s?|del|de la|of)(?:,? \p{L}{2,20}){1,6}[:=] {0,2}$/u,
);
/** "a carteirinha do menino, 0 064…", "el rut de la niña (27.018…": the number's person is named without a sign. */
const OF_PERSON = leanPattern(
  /^ (?:d[aeo]|del|de la|de su|of the|da minha|do meu|de mi) (?:nin[oa]|menin[oa]|menor|crianca|bebe|baby|child|paciente|patient|mae|pai|madre|padre|filh[oa]|hij[oa]|espos[oa]|marido|titular|senhora?|senora?|avo|abuel[oa]|irma|irmao|herman[oa])(?:, | \()$/,
);
/** Further words of a label and its sign: "prontuário no sistema:", "prontuário (MV)\t", "CNH registro nº =". */
const TAIL_WORD = String.raw`(?!(?:em|in|ate|until|por|com|con|para|for|is|are|foi|e|and|y|ou|or|que|apos|desde|ha|of|sao|estao|seu|suas?)\b)\p{L}{1,15}`;
const LABEL_TAIL = leanPattern(
  new RegExp(
    String.raw`^[._)\]]?(?:[ _/-]{1,3}${TAIL_WORD}\.?){0,4}(?: ?[([][^()[\]\n\d]{1,28}[)\]])?[.\s]{0,16}(?:n[o.]{1,3} ?)?["']?\s?[:=|\t][\s:"'(|]{0,6}$`,
    'u',
  ),
);
/** A label alone on its line ends there: "CNH nº", "RG (do titular):". */
const ALONE = leanPattern(
  new RegExp(
    String.raw`^[._)\]]?(?: ?#| n[o.]{1,3}|[ _/-]{1,3}${TAIL_WORD}\.?){0,3}(?: ?\([^()\n\d]{1,28}\))?[:. \t|"']{0,4}\n[\s"':|]{0,8}$`,
    'u',
  ),
);
/** A pair of keys names the kind and its value: `"tipo":"CNH","numero":"…"`. */
const TYPED = leanPattern(
  /^["']?\}?\s?,\s?["']?(?:value|valor|numero|number|num|nro|nr|no|id|codigo|code|doc\w{0,24}|identifica\w{2,6})["']?\s?:\s?["']?$/,
);
const TYPE_KEY = /^["']\s?,\s?["'](?:tipo|type|tp|clase|document)[a-z_ ]{0,16}$/;
/** The other way round: `"numero":"…","tipo":"CNH"`, or a cell behind the number's. */
const TYPE_BEHIND = leanPattern(
  /^["']?\s?(?:,\s?["'](?:tipo|type|tp|kind|clase)\w{0,16}["']\s?:\s?["']|[|;\t]\s?)$/,
);
/** "NHS number, if useful: …", "CPF, caso precisem: …": a short aside before the sign. */
const ASIDE = leanPattern(/^, (?:\p{L}{1,12} ){0,4}\p{L}{1,12}: $/u);
/** A comma or a bracket in place of the sign: "his licence, F255-…". */
const APPOSED = /^(?:,| \() ?(?:n[o.]{1,3}|numero|number)? ?$/;
/** What may stand on a line before the word of its label. */
const LABEL_LEAD = 24;
const SIGN = /[:=#"|\t]|^\. ?$|\b(?:n|no|n\.o|num|numero|number|nro?)\b/;
const BEHIND =
  /^ {0,2}[([,-]? ?(?:(?:is|e|eh|es|como|as|sao|do|da|de|del|o|a|el|la|seu|sua|meu|minha|my|his|her|su|mi|the|no|n|numero|entered|recorded|listed|given|registrad[oa]|informad[oa]|anotad[oa]|como) ){0,4}$/;
const FOLDER =
  /^(?:ficha|folder|historia|carpeta|folio|passagem|internacao|pulsera|pulseira|wristband)$/;
/** British and Spanish plates. */
const NUMBER_PLATE =
  /^(?:[a-z]{2}\d{2} ?[a-z]{3}|(?!(?:19|20)\d{2})\d{4} ?[b-df-hj-np-tv-z]{3})(?![\p{L}\p{N}])/u;
const SERIAL_IN_GROUPS =
  /^(?=(?:[a-z-]{0,4}\d){5})[a-z\d]{1,6}(?:-[a-z\d]{2,8}){2,3}(?![\p{L}\p{N}-])/u;
/** The cue behind a value has a value of its own. */
const OWN_VALUE = leanPattern(/^(?:\s?[:=]|[^\p{L}\n]{0,6}\d| ?(?:n|no|numero|num)?[.: ]{1,3}\d)/u);

const isLetterOrDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code > 127;

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const word = isLetterOrDigit(text.charCodeAt(i));
    if (word && !inside) count += 1;
    inside = word;
  }
  return count;
}

/** Reads the cue words of one folded text; every question costs a bounded number of steps. */
export class CueReader {
  readonly hits: readonly CueHit[];
  private readonly known = new Map<number, CueFacts>();

  constructor(
    private readonly folded: string,
    private readonly cells: readonly CellLabel[],
  ) {
    this.hits = CUE_BOOK.find(folded);
  }

  /** What the words before `index`, or the heading over its table cell, say. */
  before(index: number): CueFacts {
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const facts = this.readCell(index) ?? this.readBefore(index);
    this.known.set(index, facts);
    return facts;
  }

  /** What the words right behind `end` say: "123.456 (prontuário)", "… is my SSN". */
  behind(end: number): ReadonlySet<CueKind> {
    const next = this.lastBefore(end) + 1;
    const named = TYPE_KEY.test(this.folded.slice(end, this.hits[next]?.end ?? end));
    const hit = this.hits[named ? next + 1 : next];
    if (hit === undefined || hit.start - end > 25) return NO_CUE.kinds;
    const gap = this.folded.slice(end, hit.start);
    const typed =
      TYPE_BEHIND.test(gap) && /^["'|;\t\n]|^$/.test(this.folded.slice(hit.end, hit.end + 1));
    if (!typed && (!BEHIND.test(gap) || OWN_VALUE.test(this.folded.slice(hit.end, hit.end + 14))))
      return NO_CUE.kinds;
    return new Set(hit.entries.filter((cue) => !cue.weak).map((cue) => cue.kind));
  }

  private readCell(index: number): CueFacts | undefined {
    const cell = rangeAt(this.cells, index);
    if (cell === undefined || cell.kinds.size === 0) return undefined;
    const own = this.readBefore(index, cell.start);
    return own.kinds.size > 0 ? own : { ...NO_CUE, kinds: cell.kinds, adjacent: true };
  }

  private readBefore(index: number, from = 0): CueFacts {
    const floor = Math.max(from, index - REACH);
    let example = false;
    const last = this.lastBefore(index);
    for (let i = last; i >= 0 && i > last - MAX_HITS; i -= 1) {
      const hit = this.hits[i];
      if (hit === undefined || hit.start < floor) break;
      // dots that lead the eye to the value are a sign as good as a colon
      const gap = this.folded.slice(hit.end, index).replace(/\.{3,}/g, ':');
      // a label alone on its line (`<dt>`, a heading) still belongs to the first value below it
      const alone = gap.includes('\n') && this.isAlone(hit, gap);
      if (countWords(gap) > REACH_WORDS || (!alone && /\n/.test(gap) && /[^\s"':|]/.test(gap)))
        break;
      if (hit.entries.some((cue) => cue.kind === 'EXAMPLE')) example = true;
      const near = alone || ADJACENT.test(gap) || BEFORE_NUMBER_SIGN.test(gap) || TYPED.test(gap);
      const counted = hit.entries.filter(
        (cue) => counts(cue, near, gap, alone) || this.isShownByNumber(cue, hit, index),
      );
      if (counted.length === 0) continue;
      const kinds = new Set(counted.map((cue) => cue.kind));
      const adjacent =
        near ||
        OWNED.test(gap) ||
        OF_PERSON.test(gap) ||
        ASIDE.test(gap) ||
        APPOSED.test(gap) ||
        this.isTail(hit, gap);
      example ||= this.isExampleOf(this.hits[i - 1], hit);
      return { kinds, adjacent, behindNumber: /\d/.test(gap), example };
    }
    return this.readQuestion(index) ?? (example ? { ...NO_CUE, example } : NO_CUE);
  }

  /** "Ejemplo de teléfono:", "CPF (formato):": the word before says that what follows is nobody's. */
  private isExampleOf(before: CueHit | undefined, hit: CueHit): boolean {
    if (before === undefined || hit.start - before.end > 12) return false;
    return (
      before.entries.some(({ kind }) => kind === 'EXAMPLE') &&
      /^[^.!?:\n\d]*$/.test(this.folded.slice(before.end, hit.start))
    );
  }

  /** An everyday word right before what can be nothing else: "(ficha 77-20451, …", "registration CN64 OVT". */
  private isShownByNumber({ kind }: Cue, hit: CueHit, index: number): boolean {
    if (index - hit.end !== 1 || this.folded.charAt(hit.end) !== ' ') return false;
    const number = this.folded.slice(index, index + 24);
    if (kind === 'PLATE') return NUMBER_PLATE.test(number);
    if (kind === 'SERIAL') return SERIAL_IN_GROUPS.test(number);
    return (
      kind === 'MEDICAL_RECORD' &&
      FOLDER.test(this.folded.slice(hit.start, hit.end)) &&
      /[(,;.] ?$/.test(this.folded.slice(Math.max(0, hit.start - 2), hit.start))
    );
  }

  /** Further words belong to a label behind words that name one number alone; a plural is counted. */
  private isTail(hit: CueHit, gap: string): boolean {
    return (
      hit.entries.some(({ weak, kind }) => !weak && kind !== 'OTHER') &&
      !/(?:arios|inhas|entos|ientes|records|ficados)$/.test(
        this.folded.slice(hit.start, hit.end),
      ) &&
      LABEL_TAIL.test(gap)
    );
  }

  /** Whether a cue begins its line and nothing but the rest of its label stands between it and the line below. */
  private isAlone(hit: CueHit, gap: string): boolean {
    if (!ALONE.test(gap)) return false;
    const before = this.folded.slice(Math.max(0, hit.start - LABEL_LEAD), hit.start);
    return before.length < LABEL_LEAD || /\n[^\n.!?;,]{0,20}$/.test(before);
  }

  /** In a conversation the line before asks ("Qual o telefone?") and this one answers ("Ana: 9 8765…"). */
  private readQuestion(index: number): CueFacts | undefined {
    const from = Math.max(0, index - 2 * LINE_REACH);
    const [answer = '', question = ''] = this.folded.slice(from, index).split('\n').reverse();
    if (!SPEAKER.test(answer)) return undefined;
    const asks = question.includes('?');
    const line = index - answer.length - 1;
    const start = line - question.length;
    const kinds = new Set<CueKind>();
    for (let i = this.lastBefore(line); i >= 0; i -= 1) {
      const hit = this.hits[i];
      if (hit === undefined || hit.start < start || kinds.size > MAX_HITS) break;
      // "Anoto su celular." asks as well: the line ends in what is asked for
      if (!asks && line - hit.end > 2) break;
      for (const cue of hit.entries)
        if (counts(cue, true, ':') && (asks || !cue.weak)) kinds.add(cue.kind);
    }
    return kinds.size === 0 ? undefined : { ...NO_CUE, kinds, adjacent: true };
  }

  /** Index of the last hit that ends at or before `index`. */
  private lastBefore(index: number): number {
    let low = 0;
    let high = this.hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.hits[middle]?.end ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const counts = (cue: Cue, adjacent: boolean, gap: string, alone = false): boolean => {
  if (cue.kind === 'EXAMPLE' || cue.kind === 'FIELD' || cue.kind === 'EVENT_WORD') return false;
  if (cue.kind === 'OTHER' && !adjacent && countWords(gap) > REACH_OTHER) return false;
  return !cue.weak || alone || (adjacent && SIGN.test(gap));
};
