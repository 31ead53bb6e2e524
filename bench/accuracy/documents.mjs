// Labelled documents, read from JSON Lines, and what the analysers say of them.
import { readFileSync } from 'node:fs';
import { plainArticle } from '../../dist/compliance/plain-article.js';
import { analyseCfm } from '../../dist/compliance/cfm/cfm.analyser.js';
import { analyseClaims } from '../../dist/compliance/claims/claims.analyser.js';
import { analyseLgpd } from '../../dist/compliance/lgpd/lgpd.analyser.js';

/**
 * @returns every document of the files, in their order; a line that is none is named with its file and number. Documents
 *   are told apart by their ids, so that a score is of each one.
 */
export function readDocuments(files) {
  const ids = new Set();
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split('\n')
      .flatMap((line, index) => {
        if (line.trim() === '') return [];
        try {
          const document = documentOf(JSON.parse(line));
          if (ids.has(document.id)) throw new Error(`there is a document ${document.id} already`);
          ids.add(document.id);
          return [document];
        } catch (error) {
          throw new Error(`${file}:${index + 1}: ${error.message}`, { cause: error });
        }
      }),
  );
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function documentOf(value) {
  if (!isObject(value)) throw new Error('is no object');
  for (const key of ['id', 'text'])
    if (typeof value[key] !== 'string') throw new Error(`${key} must be a text`);
  if (value.meta !== undefined && !isObject(value.meta)) throw new Error('meta must be an object');
  return value;
}

/** The analysers' own kinds of reference, and how labelled documents call them. */
const KINDS = {
  pubmed: 'pmid',
  pmc: 'pmcid',
  doi: 'doi',
  clinicaltrials: 'nct',
  cochrane: 'cochrane',
  rebec: 'rebec',
  scielo: 'scielo',
};

const PRODUCT_CLASSES = {
  prescricao: 'prescription',
  controlado: 'controlled',
  isento: 'over-the-counter',
  suplemento: 'supplement',
  manipulado: 'compounded',
  cannabis: 'cannabis',
  'formula-infantil': 'infant-formula',
};

const registryOf = ({ council, uf, region, number }) => `${council}/${uf ?? region} ${number}`;

function pictureOf({ kind, ...rest }) {
  return {
    kind,
    patients: null,
    patientConsent: null,
    identifiable: null,
    edited: null,
    hasComplications: null,
    credit: null,
    ...rest,
  };
}

function authorOf(author) {
  if (author === undefined) return {};
  const specialities = (author.specialties ?? []).map(({ name, rqe }) => ({
    name,
    rqe: rqe ?? null,
  }));
  return {
    name: author.name ?? null,
    professionalType: author.profession ?? null,
    professionalRegistry: author.registry === undefined ? null : registryOf(author.registry),
    speciality: specialities[0]?.name ?? null,
    specialities,
  };
}

function establishmentOf(establishment) {
  if (establishment === undefined) return {};
  const { technicalDirector: director, sector, ...rest } = establishment;
  return {
    ...rest,
    sector: { publico: 'public', privado: 'private' }[sector] ?? sector ?? null,
    technicalDirector:
      director === undefined
        ? null
        : { name: director.name, registry: director.crm ?? null, rqe: director.rqe ?? null },
  };
}

function factsOf(meta) {
  const { product } = meta;
  return {
    pictures: (meta.media ?? []).map(pictureOf),
    form: meta.form ?? null,
    sponsor: meta.sponsor ?? null,
    // an empty string is a declaration that was not made
    conflictOfInterest: meta.conflictOfInterest || null,
    advertiser: meta.advertiser ?? null,
    product:
      product === undefined
        ? null
        : {
            class: PRODUCT_CLASSES[product.class] ?? product.class,
            brand: product.brand ?? null,
            dcb: product.dcb ?? null,
            registration: product.registration ?? null,
          },
    testimonialRepostsInSemester: meta.testimonialRepostsInSemester ?? null,
  };
}

const PREDICTORS = {
  pii: ({ id, text }) => ({
    id,
    spans: analyseLgpd(plainArticle({ content: text })).spans.map(
      ({ start, end, type, confidence, allow }) => ({ start, end, type, score: confidence, allow }),
    ),
  }),
  claims: ({ id, text }) => {
    const { claims, references, cited } = analyseClaims(plainArticle({ content: text }));
    return {
      id,
      claim: Object.keys(claims).length > 0,
      has_reference:
        (cited ?? false) ||
        references.length > 0 ||
        Object.values(claims).some((claim) => claim.reference !== null),
      references: references.flatMap(({ type, id: value, status }) =>
        KINDS[type] === undefined
          ? []
          : [{ kind: KINDS[type], value, valid: status !== 'syntax-invalid' }],
      ),
    };
  },
  cfm: ({ id, text, meta = {} }) => {
    const { findings } = analyseCfm(
      plainArticle(
        { content: text },
        {
          author: authorOf(meta.author),
          establishment: establishmentOf(meta.establishment),
          complianceLevel: meta.audience === 'professional' ? 'professional' : 'public',
          postType: meta.piece,
          facts: factsOf(meta),
          // the labelled texts carry their signature themselves
          identification: 'text',
        },
      ),
    );
    return { id, fired: [...new Set(findings.map(({ rule }) => rule))] };
  },
};

export const TASKS = Object.keys(PREDICTORS);

/** @returns what the analysers find in one labelled document, in the form that `score.mjs` reads. */
export function predict(task, document) {
  try {
    return PREDICTORS[task](document);
  } catch (error) {
    throw new Error(`document ${document.id}: ${error.message}`, { cause: error });
  }
}
