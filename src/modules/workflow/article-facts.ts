import {
  type ArticleFacts,
  PICTURE_KINDS,
  type PictureFacts,
  PRODUCT_CLASSES,
  type ProductFacts,
  type Speciality,
  type TechnicalDirector,
} from '#compliance/article-facts.js';
import type { ArticleEstablishment } from '#compliance/types.js';
import { fold } from '#platform/search/word-forms.js';
import { flagOf, listOf, numberOf, propertyOf, textOf } from './json-parts.js';

/** What is known beside the texts: the post's disclosures as its snapshot has them, and what is said of its pictures. */
export function articleFacts(disclosures: unknown, pictures: readonly unknown[]): ArticleFacts {
  return {
    pictures: pictures.flatMap(pictureOf),
    form: formOf(propertyOf(disclosures, 'form')),
    sponsor: textOf(disclosures, 'sponsor'),
    conflictOfInterest: textOf(disclosures, 'conflict_of_interest'),
    advertiser: advertiserOf(propertyOf(disclosures, 'advertiser')),
    product: productOf(propertyOf(disclosures, 'product')),
    testimonialRepostsInSemester: numberOf(disclosures, 'testimonial_reposts_in_semester'),
  };
}

/** Every speciality of a profile; the one it names without an RQE comes first where the list does not have it. */
export function specialitiesOf(named: string | null, listed: unknown): readonly Speciality[] {
  const all = listOf(listed).flatMap((item): readonly Speciality[] => {
    const name = textOf(item, 'name');
    return name === null ? [] : [{ name, rqe: textOf(item, 'rqe') }];
  });
  const known = new Set(all.map(({ name }) => fold(name.trim())));
  return named === null || named.trim() === '' || known.has(fold(named.trim()))
    ? all
    : [{ name: named, rqe: null }, ...all];
}

/** The house that publishes, as its tenant describes it. */
export function establishmentOf(name: string, known: unknown): ArticleEstablishment {
  const sector = propertyOf(known, 'sector');
  return {
    name,
    type: textOf(known, 'type'),
    crmRegistration: textOf(known, 'crm_registration'),
    technicalDirector: directorOf(propertyOf(known, 'technical_director')),
    sector: sector === 'public' || sector === 'private' ? sector : null,
  };
}

function directorOf(value: unknown): TechnicalDirector | null {
  const name = textOf(value, 'name');
  return name === null
    ? null
    : { name, registry: textOf(value, 'registry'), rqe: textOf(value, 'rqe') };
}

/** Nobody has said anything of a picture that has no kind. */
function pictureOf(value: unknown): readonly PictureFacts[] {
  const kind = PICTURE_KINDS.find((known) => known === propertyOf(value, 'kind'));
  if (kind === undefined) return [];
  return [
    {
      kind,
      patients: numberOf(value, 'patients'),
      patientConsent: flagOf(propertyOf(value, 'patient_consent'), 'given'),
      identifiable: flagOf(value, 'identifiable'),
      edited: flagOf(value, 'edited'),
      hasComplications: flagOf(value, 'has_complications'),
      credit: textOf(value, 'credit'),
    },
  ];
}

function productOf(value: unknown): ProductFacts | null {
  const known = PRODUCT_CLASSES.find((name) => name === propertyOf(value, 'class'));
  if (known === undefined) return null;
  return {
    class: known,
    brand: textOf(value, 'brand'),
    dcb: textOf(value, 'dcb'),
    registration: textOf(value, 'registration'),
  };
}

function advertiserOf(value: unknown): ArticleFacts['advertiser'] {
  const [type, name] = [textOf(value, 'type'), textOf(value, 'name')];
  return type === null || name === null ? null : { type, name };
}

function formOf(value: unknown): ArticleFacts['form'] {
  if (typeof value !== 'object' || value === null) return null;
  const fields = listOf(propertyOf(value, 'fields')).filter((name) => typeof name === 'string');
  return { fields, privacyNotice: flagOf(value, 'privacy_notice') ?? false };
}
