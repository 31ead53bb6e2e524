import { leanPattern } from '../text/lean-pattern.js';
import { rangeAt } from '../text/sentences.js';
import type { TextRange } from '../text/shadow-text.js';
import { DONATION, FIRST_PERSON, INSTITUTION, OWN_CONTACT } from './contact-owners.js';
import type { Candidate, ScannedField } from './scan.js';

/** What a stretch of text says about whose data stand in it. */
interface Surroundings {
  /** A name that must not be shown, or another identifier of a person, stands in it. */
  readonly person: boolean;
  readonly institution: boolean;
  readonly firstPerson: boolean;
  readonly registry: boolean;
  readonly mei: boolean;
  readonly donation: boolean;
}

const NOTHING: Surroundings = {
  person: false,
  institution: false,
  firstPerson: false,
  registry: false,
  mei: false,
  donation: false,
};
const REGISTRY = leanPattern(/\b(?:crm|crp|cro|coren|crefito|crn|crf|npi|dea|n\.?o? ?col)\b/);
/** Neighbouring paragraphs no longer than this may share one owner. */
const SHORT_BLOCK = 400;
/** A name as sure as this is a patient's, or its like: one by its form alone may be a building's or a saint's. */
const SURE = 0.7;

/** Paragraphs no longer than this may be the fields of one form. */
const FIELD_BLOCK = 90;
const FIELDS_OF_FORM = 12;
/** A record's diagnoses stand so near to its head. */
const RECORD_REACH = 800;
const isFieldOfForm = (block: TextRange | undefined): boolean =>
  block !== undefined && block.end - block.start <= FIELD_BLOCK;

/** The people, professionals and identifiers of a field, as the roles need them. */
export interface Inhabitants {
  readonly people: readonly Candidate[];
  readonly professionals: readonly Candidate[];
  /** Direct identifiers that are no contacts. */
  readonly identified: readonly Candidate[];
}

/** Reads each sentence and each paragraph once, however many candidates stand in it. */
export class Neighbourhood {
  private readonly known = new Map<string, Surroundings>();
  private readonly withPerson = new Set<string>();
  private readonly withIdentified = new Set<number>();
  private readonly withSurely = new Set<number>();
  private readonly withIdentifier = new Set<number>();
  private readonly named = new Set<number>();

  constructor(
    private readonly scan: ScannedField,
    private readonly establishment: string,
    private readonly inhabitants: Inhabitants,
  ) {
    const { people, identified } = inhabitants;
    for (const one of [...people, ...identified]) {
      const block = rangeAt(scan.blocks, one.start)?.start ?? -1;
      const sentence = rangeAt(scan.sentences, one.start)?.start ?? -1;
      this.withPerson.add(`s${sentence}`);
      this.withPerson.add(`b${block}`);
      this.withIdentified.add(block);
      if (one.confidence >= SURE) this.withSurely.add(block);
      if (one.type === 'PERSON_NAME') this.named.add(block);
      else this.withIdentifier.add(sentence);
    }
  }

  sentence(index: number): Surroundings {
    return this.read('s', rangeAt(this.scan.sentences, index));
  }

  block(index: number): Surroundings {
    return this.read('b', rangeAt(this.scan.blocks, index));
  }

  /** The folded text of the sentence before `index`, at most 140 units. */
  lead(index: number): string {
    const sentence = rangeAt(this.scan.sentences, index);
    const start = Math.max(sentence?.start ?? 0, index - 140);
    const lead = this.scan.folded.slice(start, index);
    if (/[\p{L}\d]/u.test(lead)) return lead;
    // "Questions? (414) …": the question before it says whose it is
    const before = this.scan.folded.slice(Math.max(0, start - 40), start);
    const question = /[^.!?\n]{1,38}\? {0,2}$/.exec(before)?.[0] ?? '';
    return `${question}${lead}`;
  }

  /** A name that must not be shown stands in the same paragraph. */
  hasNamedPerson(index: number): boolean {
    const block = rangeAt(this.scan.blocks, index);
    return block !== undefined && this.named.has(block.start);
  }

  /** Somebody is told of in the same paragraph; what is but a guess needs `surely` a patient. */
  hasIdentifiedPerson(index: number, surely = false): boolean {
    const block = rangeAt(this.scan.blocks, index);
    return block !== undefined && (surely ? this.withSurely : this.withIdentified).has(block.start);
  }

  /** Short paragraphs around it, the lines of a form, hold a name or an identifier of somebody. */
  isInRecordOfPerson(index: number): boolean {
    const { blocks } = this.scan;
    const at = indexOf(blocks, index);
    if (at < 0 || !isFieldOfForm(blocks[at])) return false;
    for (const step of [-1, 1])
      for (let i = 1; i <= FIELDS_OF_FORM; i += 1) {
        const block = blocks[at + i * step];
        if (block === undefined || !isFieldOfForm(block)) break;
        if (this.withSurely.has(block.start)) return true;
      }
    return false;
  }

  /** Somebody is named or identified for sure shortly before it: the head of the record it stands in. */
  isBelowPerson(index: number): boolean {
    const { people, identified } = this.inhabitants;
    return [people, identified].some((ones) => {
      const one = lastBefore(ones, index);
      return one !== undefined && one.confidence >= SURE && index - one.end <= RECORD_REACH;
    });
  }

  hasIdentifierInSentence(index: number): boolean {
    const sentence = rangeAt(this.scan.sentences, index);
    return sentence !== undefined && this.withIdentifier.has(sentence.start);
  }

  /** The nearest name before `index` on its line is a professional's. */
  followsProfessional(index: number): boolean {
    const { people, professionals } = this.inhabitants;
    const professional = lastBefore(professionals, index);
    if (professional === undefined || index - professional.end > 250) return false;
    if (this.scan.folded.slice(professional.end, index).includes('\n')) return false;
    const person = lastBefore(people, index);
    return person === undefined || person.start < professional.start;
  }

  /** Nothing but a comma, a bracket or "of" parts it from a professional's name. */
  isRightBehindProfessional(index: number): boolean {
    const end = lastBefore(this.inhabitants.professionals, index)?.end;
    if (end === undefined || index - end > 8) return false;
    return /^(?:,|\(| -| –|,? (?:de|em|en|of|from|in)|\s){1,3}$/.test(
      this.scan.folded.slice(end, index),
    );
  }

  /** It opens its line, and a council's registration ends the line before: a letterhead. */
  followsRegistry(index: number): boolean {
    const before = this.scan.folded.slice(Math.max(0, index - 160), index);
    const [own = '', line = ''] = before.split('\n').reverse();
    return before.includes('\n') && own.trim() === '' && REGISTRY.test(line);
  }

  /** Nothing but "at", "(son), cel." and the like parts the contact from the name of somebody who must not be shown. */
  belongsToPatient(index: number): boolean {
    const person = lastBefore(this.inhabitants.people, index);
    if (person === undefined || index - person.end > 48) return false;
    const professional = lastBefore(this.inhabitants.professionals, index);
    if (professional !== undefined && professional.start > person.start) return false;
    return OWN_CONTACT.test(this.scan.folded.slice(person.end, index));
  }

  /** A short paragraph of contacts right behind a paragraph that names an institution and nobody else. */
  followsInstitution(index: number): boolean {
    const { blocks } = this.scan;
    let at = indexOf(blocks, index);
    for (let i = 0; i < 3 && at > 0; i += 1) {
      const block = blocks[at];
      const before = blocks[at - 1];
      if (block === undefined || before === undefined) return false;
      if (block.end - block.start > SHORT_BLOCK) return false;
      const facts = this.read('b', before);
      if (facts.person || facts.firstPerson) return false;
      if (facts.institution) return true;
      at -= 1;
    }
    return false;
  }

  private read(kind: 's' | 'b', range: TextRange | undefined): Surroundings {
    if (range === undefined) return NOTHING;
    const key = `${kind}${range.start}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const text = this.scan.folded.slice(range.start, range.end);
    const own = this.establishment.length > 3 && text.includes(this.establishment);
    const facts = {
      person: this.withPerson.has(key),
      institution: own || INSTITUTION.test(text),
      firstPerson: FIRST_PERSON.test(text),
      registry: REGISTRY.test(text),
      mei: /\bmei\b/.test(text),
      donation: DONATION.test(text),
    };
    this.known.set(key, facts);
    return facts;
  }
}

/** The last of the ordered ranges that begins before `index`. */
function lastBefore(ranges: readonly Candidate[], index: number): Candidate | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/** The position of the range that holds `index`, -1 where none does. */
function indexOf(ranges: readonly TextRange[], index: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return -1;
    if (index < range.start) high = middle - 1;
    else if (index >= range.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
