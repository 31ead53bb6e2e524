import type { ArticleFacts, PictureFacts, TechnicalDirector } from '#compliance/article-facts.js';
import { NO_FACTS } from '#compliance/article-facts.js';
import type { ArticleAuthor, ArticleEstablishment } from '#compliance/types.js';
import type {
  CheckAuthorDto,
  CheckDirectorDto,
  CheckEstablishmentDto,
  CheckFactsDto,
  CheckPictureDto,
} from './dto/check-facts.dto.js';

// What a request says, under the names that the analysers have for it; what it leaves out is not known.

export function toAuthor(given: CheckAuthorDto): ArticleAuthor {
  const { name = null, speciality = null, specialities = [] } = given;
  return {
    name,
    professionalRegistry: given.professional_registry ?? null,
    professionalType: given.professional_type ?? null,
    speciality: speciality ?? specialities[0]?.name ?? null,
    specialities: specialities.map(({ name: called, rqe = null }) => ({ name: called, rqe })),
  };
}

export function toEstablishment(given: CheckEstablishmentDto, name: string): ArticleEstablishment {
  const { technical_director: director = null, type = null, sector = null } = given;
  return {
    name: given.name ?? name,
    type,
    crmRegistration: given.crm_registration ?? null,
    technicalDirector: director === null ? null : toDirector(director),
    sector,
  };
}

const toDirector = ({
  name,
  registry = null,
  rqe = null,
}: CheckDirectorDto): TechnicalDirector => ({
  name,
  registry,
  rqe,
});

export function toFacts(given: CheckFactsDto): ArticleFacts {
  const { form = null, product = null } = given;
  return {
    ...NO_FACTS,
    pictures: (given.pictures ?? []).map(toPicture),
    form: form === null ? null : { fields: form.fields, privacyNotice: form.privacy_notice },
    sponsor: given.sponsor ?? null,
    conflictOfInterest: given.conflict_of_interest ?? null,
    advertiser: given.advertiser ?? null,
    product:
      product === null
        ? null
        : {
            class: product.class,
            brand: product.brand ?? null,
            dcb: product.dcb ?? null,
            registration: product.registration ?? null,
          },
    testimonialRepostsInSemester: given.testimonial_reposts_in_semester ?? null,
  };
}

function toPicture(picture: CheckPictureDto): PictureFacts {
  return {
    kind: picture.kind,
    patients: picture.patients ?? null,
    patientConsent: picture.patient_consent ?? null,
    identifiable: picture.identifiable ?? null,
    edited: picture.edited ?? null,
    hasComplications: picture.has_complications ?? null,
    credit: picture.credit ?? null,
  };
}
