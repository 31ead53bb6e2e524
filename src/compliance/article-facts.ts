/** A speciality as announced, with its registration at the regional council of medicine (RQE). */
export interface Speciality {
  readonly name: string;
  /** Digits only; null where none is known. */
  readonly rqe: string | null;
}

/** Who answers for an establishment before its council. */
export interface TechnicalDirector {
  readonly name: string;
  /** For instance "CRM/SP 123456". */
  readonly registry: string | null;
  readonly rqe: string | null;
}

export const PICTURE_KINDS = [
  'before_after',
  'clinical',
  'photo',
  'stock',
  'illustration',
] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** What is known about one picture or video of the article; null where nobody has said. */
export interface PictureFacts {
  readonly kind: PictureKind;
  /** How many patients each side of a comparison shows. */
  readonly patients: number | null;
  readonly patientConsent: boolean | null;
  readonly identifiable: boolean | null;
  readonly edited: boolean | null;
  /** Whether unsatisfactory outcomes or complications are shown too. */
  readonly hasComplications: boolean | null;
  readonly credit: string | null;
}

export const PRODUCT_CLASSES = [
  'prescription',
  'controlled',
  'over-the-counter',
  'supplement',
  'compounded',
  'cannabis',
  'infant-formula',
] as const;
export type ProductClass = (typeof PRODUCT_CLASSES)[number];

export interface ProductFacts {
  readonly class: ProductClass;
  readonly brand: string | null;
  /** Denominação Comum Brasileira: the generic name. */
  readonly dcb: string | null;
  /** Number of the registration at Anvisa. */
  readonly registration: string | null;
}

/** What the text itself does not say, but a rule asks for. */
export interface ArticleFacts {
  readonly pictures: readonly PictureFacts[];
  /** A form on the page, with the names of its fields. */
  readonly form: { readonly fields: readonly string[]; readonly privacyNotice: boolean } | null;
  readonly sponsor: string | null;
  readonly conflictOfInterest: string | null;
  readonly advertiser: { readonly type: string; readonly name: string } | null;
  readonly product: ProductFacts | null;
  readonly testimonialRepostsInSemester: number | null;
}

export const NO_FACTS: ArticleFacts = {
  pictures: [],
  form: null,
  sponsor: null,
  conflictOfInterest: null,
  advertiser: null,
  product: null,
  testimonialRepostsInSemester: null,
};
