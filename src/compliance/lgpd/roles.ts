import { rangeAt } from '../text/sentences.js';
import type { TextRange } from '../text/shadow-text.js';
import { isLinkOfPatient } from './contacts/handles.js';
import type { PersonalDataType } from './personal-data-types.js';
import { PERSONAL_DATA_TYPES } from './personal-data-types.js';
import { wordsBefore, type Candidate, type ScannedField } from './scan.js';

const INSTITUTION =
  /\b(?:hospital|hospitais|clinicas?|policlinica|centro (?:de|medico|clinico|integrado|universitario)|instituto|laboratorio|consultorio|ouvidoria|recepcao|sac|central de (?:atendimento|marcacao|agendamento)|secretaria|farmacia|drogaria|maternidade|santa casa|faculdade|universidade|conselho|ambulatorio|unidade|ubs|upa|posto de saude|fundacao|associacao|mantenedora|empresa|nossa equipe|nossos? (?:canais|telefones?|endereco|e-?mail|whatsapp|contatos?)|fale conosco|entre em contato|agende|agendamentos?|marque|marcacao|atendimento ao|disque|encarregad[oa]|dpo|imprensa|assessoria|front desk|reception|clinic|our office|citas en|visite-nos|onde estamos|como chegar|contato da)\b/;
const RESIDENCE =
  /\b(?:mora|moradora?|reside|residente|domicili[oa]|mora em|vive n[ao]|endereco d[ao] paciente|casa d[aeo]|lives|paciente|pacientes)\b/;
const ROLE_MAILBOX =
  /^EMAIL:(?:contatos?|ouvidoria|atendimento|agendamentos?|faleconosco|fale\.conosco|sac|info|recepcao|secretaria|marketing|imprensa|comunicacao|dpo|encarregado|privacidade|lgpd|rh|financeiro|comercial|suporte|marcacao|consultas?|exames|clinica|hospital|central|diretoria|administrativo|adm|redacao|editorial|contact|support|hello|office|privacy|press|help)[\w.-]{0,12}@/;
const CONTACTS: ReadonlySet<PersonalDataType> = new Set([
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'CEP',
  'SOCIAL_HANDLE',
  'CNPJ',
  'POSTAL_CODE',
]);
const TIED_TO_A_PERSON: ReadonlySet<PersonalDataType> = new Set([
  'DATE',
  'LOCATION',
  'AGE_OVER_89',
  'HEALTH_CODE',
]);

/** Whether a candidate points at one natural person whose data the text must not show. */
export const identifiesPerson = (candidate: Candidate): boolean =>
  !candidate.allow &&
  candidate.confidence >= 0.5 &&
  PERSONAL_DATA_TYPES[candidate.type].tier === 'direct';

const isPatientName = (candidate: Candidate): boolean =>
  candidate.type === 'PERSON_NAME' && !candidate.allow;

/** The place in the visible text a candidate belongs to: a link's own place is that of its tag. */
function contextIndex(scan: ScannedField, candidate: Candidate): number {
  if (candidate.start < scan.shadow.visibleEnd) return candidate.start;
  return rangeAt(scan.shadow.hidden, candidate.start)?.anchor ?? candidate.start;
}

/** What a stretch of text says about whose data stand in it. */
interface Surroundings {
  readonly person: boolean;
  readonly institution: boolean;
  readonly residence: boolean;
  readonly registry: boolean;
  readonly mei: boolean;
}

const NOTHING: Surroundings = {
  person: false,
  institution: false,
  residence: false,
  registry: false,
  mei: false,
};
const REGISTRY = /\b(?:crm|crp|cro|coren|crefito|crn|crf)\b/;

/** Reads each sentence and each paragraph once, however many candidates stand in it. */
class Neighbourhood {
  private readonly known = new Map<string, Surroundings>();
  private readonly withPerson = new Set<string>();
  private readonly withIdentifier = new Map<number, number>();

  constructor(
    private readonly scan: ScannedField,
    private readonly establishment: string,
    people: readonly Candidate[],
    identified: readonly Candidate[],
  ) {
    for (const person of people) {
      this.withPerson.add(`s${rangeAt(scan.sentences, person.start)?.start}`);
      this.withPerson.add(`b${rangeAt(scan.blocks, person.start)?.start}`);
    }
    for (const candidate of identified) {
      this.withPerson.add(`i${rangeAt(scan.blocks, candidate.start)?.start}`);
      if (candidate.type === 'PERSON_NAME') continue;
      const at = rangeAt(scan.sentences, candidate.start)?.start ?? -1;
      this.withIdentifier.set(at, (this.withIdentifier.get(at) ?? 0) + 1);
    }
  }

  sentence(index: number): Surroundings {
    return this.read('s', rangeAt(this.scan.sentences, index));
  }

  block(index: number): Surroundings {
    return this.read('b', rangeAt(this.scan.blocks, index));
  }

  hasIdentifiedPerson(index: number): boolean {
    const block = rangeAt(this.scan.blocks, index);
    return block !== undefined && this.withPerson.has(`i${block.start}`);
  }

  hasIdentifierInSentence(index: number): boolean {
    const sentence = rangeAt(this.scan.sentences, index);
    return sentence !== undefined && (this.withIdentifier.get(sentence.start) ?? 0) > 0;
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
      residence: RESIDENCE.test(text),
      registry: REGISTRY.test(text),
      mei: /\bmei\b/.test(text),
    };
    this.known.set(key, facts);
    return facts;
  }
}

function isInstitutionContact(
  scan: ScannedField,
  candidate: Candidate,
  around: Neighbourhood,
): boolean {
  const at = contextIndex(scan, candidate);
  if (candidate.type === 'EMAIL' && ROLE_MAILBOX.test(candidate.value)) return true;
  const sentence = around.sentence(at);
  if (candidate.type === 'CNPJ') return !sentence.person && !sentence.mei;
  if (sentence.person || sentence.residence || RESIDENCE.test(wordsBefore(scan, at, 5)))
    return false;
  if (sentence.institution) return true;
  const block = around.block(at);
  return !block.person && !block.residence && (block.institution || block.registry);
}

/**
 * Decides the role of each candidate: the institution's contacts may be printed, data that only mean something next
 * to a person are dropped where no person is, and a name beside an identifier is surer.
 */
export function resolveRoles(
  scan: ScannedField,
  candidates: readonly Candidate[],
  establishment: string,
): readonly Candidate[] {
  const people = candidates.filter(isPatientName);
  const identified = candidates.filter((c) => identifiesPerson(c) && !CONTACTS.has(c.type));
  const around = new Neighbourhood(scan, establishment, people, identified);
  return candidates.flatMap((candidate): readonly Candidate[] => {
    if (isHiddenNoise(scan, candidate)) return [];
    if (TIED_TO_A_PERSON.has(candidate.type))
      return candidate.tied === true || around.hasIdentifiedPerson(candidate.start)
        ? [candidate]
        : [];
    if (CONTACTS.has(candidate.type)) return [withAllow(scan, candidate, around)];
    if (!isPatientName(candidate) || !around.hasIdentifierInSentence(candidate.start))
      return [candidate];
    return [{ ...candidate, confidence: Math.min(0.95, candidate.confidence + 0.15) }];
  });
}

function withAllow(scan: ScannedField, candidate: Candidate, around: Neighbourhood): Candidate {
  const ownProfile = candidate.type === 'SOCIAL_HANDLE' && candidate.allow;
  const allow = ownProfile || isInstitutionContact(scan, candidate, around);
  return {
    ...candidate,
    allow,
    reason: allow ? "institution's or professional's own contact" : candidate.reason,
  };
}

/** Links that call, write or open a chat. */
const CALL_LINK = /^(?:tel|sms|whatsapp):|^https?:\/\/(?:www\.)?(?:wa\.me|api\.what|web\.what)/;

/** Link targets are full of numbers; only addresses to write or call to count there. */
function isHiddenNoise(scan: ScannedField, candidate: Candidate): boolean {
  if (candidate.start < scan.shadow.visibleEnd) return false;
  const piece = rangeAt(scan.shadow.hidden, candidate.start);
  if (piece === undefined || (piece.name !== 'href' && piece.name !== 'src')) return false;
  const scheme = scan.folded.slice(piece.start, piece.start + 24);
  if (candidate.type === 'EMAIL') return !scheme.startsWith('mailto:');
  if (candidate.type === 'PHONE') return !CALL_LINK.test(scheme);
  return candidate.type !== 'SOCIAL_HANDLE' || !isLinkOfPatient(scan, piece);
}
