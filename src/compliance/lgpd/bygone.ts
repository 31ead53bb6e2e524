import { leanPattern } from '../text/lean-pattern.js';
import { rangeAt } from '../text/sentences.js';
import { EPONYMS } from './names/not-a-patient.js';
import type { Candidate, ScannedField } from './scan.js';

/** What is said this near to a sentence tells whose towns and days stand in it, in UTF-16 units. */
const REACH = 400;
/** In longer sentences the beginning decides. */
const LONGEST = 600;
/** So many different names out of medicine's dictionary side by side are its history, whoever else is spoken of. */
const MANY_EPONYMS = 5;
const SOME_EPONYMS = 2;

const LONG_AGO = /\b(?:1[4-8]\d\d|19[0-6]\d)\b|\b(?:seculos?|siglos?) [xvi]|\dth[ -]century/;
/** A year or an age of somebody who may live. */
const RECENT = /\b(?:19[7-9]\d|20\d\d)\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d\d\b/;
/** "Nació en Morelia en 1894": the year right behind lets nobody be alive. */
const YEAR_BEHIND = /^,? \(?(?:em |en |in |de )?1(?:[4-8]\d|9[01])\d\b/;
const AGE = leanPattern(
  /\b\d{1,3}(?:,? (?:anos|anys|years?|meses|months|semanas|weeks|dias|days)\b|-year)|\b(?:aged?|at|idade:?|edad:?) \d{1,3}\b|\p{L}, \d{1,2}[,).\n]|\(\d{1,3}[,)a]/u,
);
/** What somebody says of herself and hers. */
const OWN_WORDS = leanPattern(
  /\b(?:eu|meus?|minhas?|nossos?|nossas?|comigo|me|my|mine|our|we|us|yo|mis?|nuestr[oa]s?|conmigo)\b/,
);
/** What happens to one patient; "patients" and "hospital" are words of history as well. */
const CARE =
  /\b(?:[oa] paciente|(?:el|la) paciente|the patient|paciente:|patient:|internad[oa]|internou|ingreso|ingresad[oa]|admitted|discharged|(?:teve|recebeu|de) alta|diagnosticad[oa]|diagnosed|uti|uci|icu|leito|quimioterapia|chemo|hemodialis[ei]s?|falecid[oa]|falecimento|faleceu|fallecid[oa]|fallecimiento|fallecio|viuv[oa]|viud[oa]|widow(?:er)?|survived by|passed away|velad[oa]|velorio|velatorio|funeral|prontuario|consulta|appointment|residente)\b/;

/** The folded words and the capitals around one sentence, read once however many towns and days stand in it. */
export class BygoneTimes {
  private readonly known = new Map<number, boolean>();

  /** `identified` are the identifiers, contacts and addresses of the text, in order: what the living have. */
  constructor(
    private readonly scan: ScannedField,
    private readonly identified: readonly Candidate[],
  ) {}

  /**
   * Whether the text around a town or a day tells of people of long ago, or of those whose names medicine bears, and of
   * nobody who is treated: then it is no one's data.
   */
  holds({ start, end }: Candidate): boolean {
    return YEAR_BEHIND.test(this.scan.folded.slice(end, end + 12)) || this.isAt(start);
  }

  private isAt(index: number): boolean {
    const sentence = rangeAt(this.scan.sentences, index);
    const start = sentence?.start ?? index;
    const known = this.known.get(start);
    if (known !== undefined) return known;
    const end = Math.min(sentence?.end ?? index, start + LONGEST);
    const found = this.read(Math.max(0, start - REACH), end + REACH);
    this.known.set(start, found);
    return found;
  }

  private read(from: number, to: number): boolean {
    const folded = this.scan.folded.slice(from, to);
    const eponyms = this.eponyms(from, to);
    if (!LONG_AGO.test(folded) && eponyms < SOME_EPONYMS) return false;
    if (RECENT.test(folded) || AGE.test(folded) || this.hasIdentifier(from, to)) return false;
    return eponyms >= MANY_EPONYMS || !(OWN_WORDS.test(folded) || CARE.test(folded));
  }

  private eponyms(from: number, to: number): number {
    const found = new Set<string>();
    for (const { index, 0: word } of this.scan.shadow.text
      .slice(from, to)
      .matchAll(/(?<!\p{L})\p{Lu}\p{Ll}{2,20}/gu)) {
      const folded = this.scan.folded.slice(from + index, from + index + word.length);
      if (EPONYMS.has(folded)) found.add(folded);
    }
    return found.size;
  }

  private hasIdentifier(from: number, to: number): boolean {
    let low = 0;
    let high = this.identified.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.identified[middle]?.start ?? Infinity) < from) low = middle + 1;
      else high = middle;
    }
    return (this.identified[low]?.start ?? Infinity) < to;
  }
}
