import { rangeAt } from '../text/sentences.js';
import { BygoneTimes } from './bygone.js';
import * as owners from './contact-owners.js';
import { isLinkOfPatient } from './contacts/handles.js';
import { Neighbourhood } from './neighbourhood.js';
import type { PersonalDataType } from './personal-data-types.js';
import { PERSONAL_DATA_TYPES } from './personal-data-types.js';
import type { Candidate, ScannedField } from './scan.js';

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
/** What the lines of a record hold below its head. */
const OF_A_RECORD: ReadonlySet<PersonalDataType> = new Set(['DATE', 'HEALTH_CODE']);
const ACCOUNTS: ReadonlySet<PersonalDataType> = new Set(['BANK_ACCOUNT', 'PIX_KEY']);
/** Parts of one address, which have one owner. */
const PLACES: ReadonlySet<PersonalDataType> = new Set([
  'ADDRESS',
  'CEP',
  'POSTAL_CODE',
  'LOCATION',
]);
/** Between two parts of one address. */
const SAME_ADDRESS = 45;

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

/** What the contact's own form says: an office's mailbox, a service number, a profile that names what it is. */
function isOfficeByForm({ type, value }: Candidate): boolean {
  if (type === 'EMAIL') return owners.isOfficeMail(value);
  if (type === 'PHONE') return owners.isServiceNumber(value);
  return type === 'SOCIAL_HANDLE' && owners.OFFICE_HANDLE.test(value.slice('HANDLE:'.length));
}

/** Behind "Dúvidas:" an office's contact stands; a private mailbox or the profile of a collection does not become one. */
const isOffered = ({ type, value }: Candidate): boolean =>
  type === 'EMAIL'
    ? !owners.isPrivateMail(value)
    : type !== 'SOCIAL_HANDLE' || !owners.COLLECTION_HANDLE.test(value);

/**
 * Whether a contact is an institution's or a professional's. What is said right before it decides first, then its
 * sentence, then its paragraph; near a patient only an invitation to call or write makes it the institution's.
 */
function isInstitutionContact(
  scan: ScannedField,
  candidate: Candidate,
  around: Neighbourhood,
): boolean {
  const at = contextIndex(scan, candidate);
  const sentence = around.sentence(at);
  const lead = around.lead(at);
  if (candidate.type === 'CNPJ')
    return !sentence.mei && (!sentence.person || owners.COMPANY.test(lead));
  if (owners.SEAT.test(scan.folded.slice(Math.max(0, at - 80), at))) return true;
  if (owners.PERSONAL.test(lead) || owners.isAskedOfPerson(scan.folded, at)) return false;
  if (isOfficeByForm(candidate)) return true;
  if (owners.OFFICE_NEXT.test(lead)) return true;
  if (owners.OFFER.test(lead) && isOffered(candidate)) return true;
  if (owners.COLLECTION.test(scan.folded.slice(Math.max(0, at - 200), at))) return false;
  if (owners.RELATIVE.test(lead) || around.belongsToPatient(at)) return false;
  if (owners.ONE_PATIENT.test(lead) && !owners.FOR_ALL_PATIENTS.test(lead)) return false;
  if (around.followsProfessional(at) || around.followsRegistry(at)) return true;
  if (owners.ANSWER.test(lead) && !sentence.firstPerson) return true;
  if (candidate.type === 'EMAIL' && owners.isPrivateMail(candidate.value)) return false;
  const handle = candidate.type === 'SOCIAL_HANDLE';
  const asked = owners.REQUEST.test(lead);
  const block = around.block(at);
  if (owners.INVITATION.test(lead) && !(handle && block.person)) return true;
  if (!sentence.person && block.registry && owners.OFFICE_LABEL.test(lead)) return true;
  if (sentence.person || block.person)
    return asked && !handle && (block.institution || block.registry);
  if (handle && owners.FOLLOW.test(lead)) return true;
  if (asked) return true;
  if (sentence.institution && !sentence.firstPerson) return true;
  if (block.institution || block.registry) return !block.firstPerson;
  return !block.firstPerson && around.followsInstitution(at);
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
  const around = new Neighbourhood(scan, establishment, {
    people: candidates.filter(isPatientName),
    professionals: candidates.filter((one) => one.type === 'PROFESSIONAL_NAME'),
    identified: candidates.filter((one) => identifiesPerson(one) && isNoContact(one)),
  });
  const bygone = new BygoneTimes(scan, candidates.filter(isOfTheLiving));
  let address: Candidate | undefined;
  let before: Candidate | undefined;
  return candidates.flatMap((candidate): readonly Candidate[] => {
    if (isHiddenNoise(scan, candidate)) return [];
    if (isLoose(candidate) && (bygone.holds(candidate) || isPost(scan, candidate, around)))
      return [];
    const resolved = roleOf(scan, candidate, around, { address, before });
    if (resolved !== undefined && isContact(resolved)) before = resolved;
    if (resolved !== undefined && PLACES.has(resolved.type)) address = resolved;
    return resolved === undefined ? [] : [resolved];
  });
}

/** A street without its number. */
const isStreetAlone = ({ type, confidence }: Candidate): boolean =>
  type === 'ADDRESS' && confidence < 0.7;

/** Names and birthdays stand in history as well. */
const isOfTheLiving = (one: Candidate): boolean =>
  (CONTACTS.has(one.type) && !isStreetAlone(one)) ||
  (identifiesPerson(one) && one.type !== 'PERSON_NAME' && one.type !== 'DATE_OF_BIRTH');

/** Towns and days in prose, whose owner only the text around can tell. */
const isLoose = (one: Candidate): boolean =>
  one.labelled !== true &&
  (one.type === 'LOCATION' ||
    isStreetAlone(one) ||
    ((one.type === 'DATE' || one.type === 'DATE_OF_BIRTH') && one.confidence < 0.9));

/** "Dra. Inés Roca, Albacete.", "Mr Hugh Penn (Leeds)": the town of a professional, who works there. */
const isPost = (scan: ScannedField, candidate: Candidate, around: Neighbourhood): boolean =>
  candidate.type === 'LOCATION' &&
  candidate.tied !== true &&
  around.isRightBehindProfessional(candidate.start) &&
  /^[).;\n]|^$/.test(scan.folded.slice(candidate.end, candidate.end + 1));

/** A town or a day that no word of residence or event introduces. */
const isGuess = ({ confidence }: Candidate): boolean => confidence <= 0.5;

const isNoContact = ({ type }: Candidate): boolean =>
  !CONTACTS.has(type) &&
  !ACCOUNTS.has(type) &&
  type !== 'PERSON_NAME' &&
  type !== 'PROFESSIONAL_NAME';

/** What was resolved shortly before. */
interface Precursors {
  readonly address: Candidate | undefined;
  readonly before: Candidate | undefined;
}

const isContact = ({ type }: Candidate): boolean => CONTACTS.has(type) || type === 'LOCATION';

/** Nothing but a sign or the name of a means parts it from an institution's contact: "a@b.org, (11) 3000-0000". */
function sharesOwner(
  scan: ScannedField,
  candidate: Candidate,
  around: Neighbourhood,
  before: Candidate | undefined,
): boolean {
  if (before?.allow !== true || candidate.start - before.end > 30) return false;
  if (!owners.NEXT_MEANS.test(scan.folded.slice(before.end, candidate.start))) return false;
  const at = contextIndex(scan, candidate);
  return !owners.PERSONAL.test(around.lead(at)) && !owners.COLLECTION_HANDLE.test(candidate.value);
}

function roleOf(
  scan: ScannedField,
  candidate: Candidate,
  around: Neighbourhood,
  { address, before }: Precursors,
): Candidate | undefined {
  const { type, start } = candidate;
  if (PLACES.has(type) && type !== 'ADDRESS' && isPartOf(address, start)) {
    if (type === 'LOCATION' && address.type === 'ADDRESS' && isGuess(candidate)) return undefined;
    return {
      ...candidate,
      allow: address.allow,
      reason: `${candidate.reason}; part of an address`,
    };
  }
  if (TIED_TO_A_PERSON.has(type))
    return candidate.tied === true ||
      around.hasIdentifiedPerson(start, isGuess(candidate)) ||
      (candidate.labelled === true && around.isInRecordOfPerson(start)) ||
      (candidate.labelled === true && OF_A_RECORD.has(type) && around.isBelowPerson(start))
      ? candidate
      : undefined;
  if (ACCOUNTS.has(type)) return accountOf(candidate, around);
  if (CONTACTS.has(type)) return withAllow(scan, candidate, around, before);
  if (!isPatientName(candidate) || !around.hasIdentifierInSentence(start)) return candidate;
  return { ...candidate, confidence: Math.min(0.95, candidate.confidence + 0.15) };
}

/** An institution that asks for donations prints its own account. */
function accountOf(candidate: Candidate, around: Neighbourhood): Candidate {
  const block = around.block(candidate.start);
  const own = block.donation && block.institution && !around.hasNamedPerson(candidate.start);
  return own
    ? { ...candidate, allow: true, reason: "institution's account for donations" }
    : candidate;
}

const isPartOf = (address: Candidate | undefined, start: number): address is Candidate =>
  address?.type !== 'LOCATION' &&
  address !== undefined &&
  start >= address.end &&
  start - address.end < SAME_ADDRESS;

function withAllow(
  scan: ScannedField,
  candidate: Candidate,
  around: Neighbourhood,
  before: Candidate | undefined,
): Candidate {
  const ownProfile =
    candidate.type === 'SOCIAL_HANDLE' &&
    candidate.allow &&
    !owners.COLLECTION_HANDLE.test(candidate.value) &&
    !owners.COLLECTION.test(scan.folded.slice(Math.max(0, candidate.start - 300), candidate.start));
  const allow =
    ownProfile ||
    isInstitutionContact(scan, candidate, around) ||
    sharesOwner(scan, candidate, around, before);
  return {
    ...candidate,
    allow,
    reason: allow ? "institution's or professional's own contact" : candidate.reason,
  };
}

/** Links that call, write or open a chat. */
const CALL_LINK = /^(?:tel|sms|whatsapp):|^https?:\/\/(?:www\.)?(?:wa\.me|api\.what|web\.what)/;

const PRINTED_CPF = /^\d{3}\.\d{3}\.\d{3}-\d{2}$/;

/** A parameter of an address: "?email=". */
const PARAMETER = /[?&;][\w.[\]-]{1,40}=$/;

/** Link targets are full of numbers; only what is written to, called, named by its parameter or printed as a CPF is counts there. */
function isHiddenNoise(scan: ScannedField, candidate: Candidate): boolean {
  if (candidate.start < scan.shadow.visibleEnd) return false;
  const piece = rangeAt(scan.shadow.hidden, candidate.start);
  if (piece === undefined || (piece.name !== 'href' && piece.name !== 'src')) return false;
  const scheme = scan.folded.slice(piece.start, piece.start + 24);
  const before = scan.folded.slice(Math.max(piece.start, candidate.start - 44), candidate.start);
  if (candidate.type === 'EMAIL') return !scheme.startsWith('mailto:') && !PARAMETER.test(before);
  if (candidate.type === 'PHONE') return !CALL_LINK.test(scheme);
  if (candidate.type === 'SOCIAL_HANDLE') return !isLinkOfPatient(scan, piece);
  if (candidate.valid !== true) return true;
  const printed = scan.folded.slice(candidate.start, candidate.end);
  return candidate.confidence < 1 && !(candidate.type === 'CPF' && PRINTED_CPF.test(printed));
}
