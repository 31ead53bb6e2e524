import { leanPattern } from '../text/lean-pattern.js';
import type { Language } from '../text/language.js';
import { originalRange } from '../text/shadow-text.js';
import { FEMALE_NAMES, MALE_NAMES } from './names/given-names.js';
import type { PersonalDataType } from './personal-data-types.js';
import { wordsBefore, type Candidate, type ScannedField } from './scan.js';

type Words = Readonly<Record<Language, string>>;

const words = (pt: string, es: string, en: string): Words => ({ pt, es, en });

const NAME = words('[nome removido]', '[nombre eliminado]', '[name removed]');
const NUMBER = words('[número removido]', '[número eliminado]', '[number removed]');

/** What stands in place of a datum; where a type is missing, "[número removido]". */
const PLACEHOLDERS: Readonly<Partial<Record<PersonalDataType, Words>>> = {
  CPF: words('[CPF removido]', '[CPF eliminado]', '[CPF removed]'),
  CNS: words('[cartão SUS removido]', '[tarjeta SUS eliminada]', '[health card removed]'),
  RG: words('[RG removido]', '[RG eliminado]', '[ID card removed]'),
  MEDICAL_RECORD: words(
    '[prontuário removido]',
    '[historia clínica eliminada]',
    '[record number removed]',
  ),
  HEALTH_PLAN: words('[carteirinha removida]', '[póliza eliminada]', '[plan number removed]'),
  PHONE: words('[telefone removido]', '[teléfono eliminado]', '[phone removed]'),
  EMAIL: words('[e-mail removido]', '[correo eliminado]', '[e-mail removed]'),
  SOCIAL_HANDLE: words('[perfil removido]', '[perfil eliminado]', '[profile removed]'),
  ADDRESS: words('[endereço removido]', '[dirección eliminada]', '[address removed]'),
  CEP: words('[CEP removido]', '[código postal eliminado]', '[postal code removed]'),
  POSTAL_CODE: words(
    '[código postal removido]',
    '[código postal eliminado]',
    '[postal code removed]',
  ),
  LOCATION: words('[cidade removida]', '[ciudad eliminada]', '[city removed]'),
  DATE_OF_BIRTH: words(
    '[data de nascimento removida]',
    '[fecha de nacimiento eliminada]',
    '[date of birth removed]',
  ),
  DATE: words('[data removida]', '[fecha eliminada]', '[date removed]'),
  AGE_OVER_89: words('mais de 89', 'más de 89', 'over 89'),
  HEALTH_CODE: words('[CID removido]', '[CIE eliminado]', '[ICD code removed]'),
  US_SSN: words('[SSN removido]', '[SSN eliminado]', '[SSN removed]'),
  ES_DNI: words('[DNI removido]', '[DNI eliminado]', '[DNI removed]'),
};

const PATIENT = words('paciente', 'paciente', 'patient');
const THE: Readonly<Record<'f' | 'm', Words>> = {
  f: words('a', 'la', 'the'),
  m: words('o', 'el', 'the'),
};

/** An article, alone or inside a preposition, that already agrees with "paciente". */
const ARTICLE_BEFORE = leanPattern(/(?:^|\s)(?:a|o|da|do|na|no|pela|pelo|ao|la|el|del|al|the)\s$/);
/** "de", "em": in front of them "a paciente" would have to be contracted. */
const PREPOSITION_BEFORE = /(?:^|\s)(?:de|em|por|a)\s$/;
/** The name opens a sentence or follows a word of the sentence. */
const OPENS_SENTENCE = /(?:^|[.!?…"“»]\s{1,2}|\n)$/;
const WORD_BEFORE = leanPattern(
  /(?:^|\s)(?:e|que|com|para|quando|porque|mas|con|para|cuando|porque|y|pero|with|that|and|when|because|for|to|but),?\s$/,
);

/** Values with a spelling of their own, where words in brackets would break a link. */
const ADDRESSES = /^(?:slug|canonical_url|media\.[^.]{1,40}\.(?:file_name|original_filename))$/;

/**
 * A replacement for one datum in the text's own language; undefined where replacing the plain range would break markup or
 * a link. It never holds any of the matched text.
 */
export function replacementFor(
  scan: ScannedField,
  candidate: Candidate,
  language: Language,
): string | undefined {
  if (candidate.start >= scan.shadow.visibleEnd || ADDRESSES.test(scan.field)) return undefined;
  const { start, end } = originalRange(scan.shadow, candidate.start, candidate.end);
  if (/[<>]/.test(scan.shadow.original.slice(start, end))) return undefined;
  if (candidate.type === 'PERSON_NAME') return nameReplacement(scan, candidate, language);
  return (PLACEHOLDERS[candidate.type] ?? NUMBER)[language];
}

/** "a paciente" where a sentence speaks of her; "[nome removido]" in forms, tables and behind "paciente" itself. */
function nameReplacement(scan: ScannedField, candidate: Candidate, language: Language): string {
  const gender = genderOf(candidate);
  if (gender === undefined || candidate.cued === true) return NAME[language];
  const before = wordsBefore(scan, candidate.start, 2);
  const patient = PATIENT[language];
  if (ARTICLE_BEFORE.test(before)) return patient;
  if (PREPOSITION_BEFORE.test(before)) return NAME[language];
  const the = THE[gender][language];
  const lead = scan.folded.slice(Math.max(0, candidate.start - 3), candidate.start);
  const speaks = /^,?\s[a-z]/.test(scan.folded.slice(candidate.end, candidate.end + 3));
  if (OPENS_SENTENCE.test(lead) && speaks)
    return `${the.toUpperCase().charAt(0)}${the.slice(1)} ${patient}`;
  return WORD_BEFORE.test(before) ? `${the} ${patient}` : NAME[language];
}

function genderOf({ value }: Candidate): 'f' | 'm' | undefined {
  const given = value.slice('NAME:'.length).split(' ', 1)[0] ?? '';
  if (FEMALE_NAMES.has(given)) return MALE_NAMES.has(given) ? undefined : 'f';
  return MALE_NAMES.has(given) ? 'm' : undefined;
}
