import { leanPattern } from '../text/lean-pattern.js';
import { fold } from '../text/fold.js';
import type { ArticleAuthor, ArticleEstablishment, ArticleSnapshot } from '../types.js';
import type { EstablishmentKind, Profession } from './rule.js';

const PROFESSIONS: readonly (readonly [Profession, RegExp])[] = [
  ['dentist', /dentista|odontolog|\bcro\b|dentist/],
  ['psychologist', /psicolog|psychologist|\bcrp\b/],
  ['nurse', /enferm|nurse|coren|obstetriz/],
  ['journalist', /jornalis|reporter|redator|editor\b|editora\b/],
  [
    'physician',
    leanPattern(/^medic|\bmedic[oa]s?\b|physician|doctor|\bcrm\b|psiquiatra|cirurgia|\bmd\b/),
  ],
];

const REGISTRIES: readonly (readonly [Profession, RegExp])[] = [
  ['physician', /\bcrm/],
  ['psychologist', /\bcrp\b/],
  ['dentist', /\bcro\b/],
  ['nurse', /\bcoren\b/],
];

/** The council an author answers to, by the profession written in the profile, else by the registry. */
export function professionOf({
  professionalType,
  professionalRegistry,
}: ArticleAuthor): Profession {
  const folded = fold(professionalType ?? '').trim();
  const byType = PROFESSIONS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (byType !== undefined) return byType;
  if (folded !== '') return 'other';
  const registry = fold(professionalRegistry ?? '');
  return REGISTRIES.find(([, pattern]) => pattern.test(registry))?.[0] ?? 'unknown';
}

const KINDS: readonly (readonly [NonNullable<EstablishmentKind>, RegExp])[] = [
  ['dental', /odonto|dentari|dental|dentista|sorriso/],
  ['psychology', /psicolog|psicoterap/],
  ['nursing', /enferm|home ?care|curativ/],
  [
    'medical',
    /clinic|hospital|medic|consultorio|policlinica|laborator|diagnostic|imagem|pronto|maternidade|instituto|ambulatori|saude|telemedicina|cirurgic|oftalmo|cardio|day|centro/,
  ],
];
const NO_COUNCIL =
  /farmac|drogaria|suplement|loja|editora|publisher|portal|jornal|veterinar|plano|operadora/;

/** The council an establishment answers to, by its type; a plain "clínica" is a medical one unless its name says otherwise. */
export function establishmentKind({ type, name }: ArticleEstablishment): EstablishmentKind {
  const folded = fold(type ?? '').trim();
  if (folded === '' || NO_COUNCIL.test(folded)) return null;
  const own = KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  if (own !== 'medical') return own;
  const named = KINDS.slice(0, 2).find(([, pattern]) => pattern.test(fold(name)))?.[0];
  return named ?? own;
}

/** `medico` or `medica`, by the profile or the ending of the given name; both where neither tells. */
export function doctorWord({ name, professionalType }: ArticleAuthor): string {
  if (/medica\b/.test(fold(professionalType ?? ''))) return 'MÉDICA';
  const given = fold((name ?? '').trim().split(/\s+/)[0] ?? '');
  if (given.endsWith('a')) return 'MÉDICA';
  return given.endsWith('o') ? 'MÉDICO' : 'MÉDICO(A)';
}

const PROFESSION_WORDS: Readonly<Partial<Record<Profession, string>>> = {
  psychologist: 'Psicóloga(o)',
  dentist: 'Cirurgiã(o)-Dentista (CD)',
  nurse: 'Enfermeira(o)',
};

/**
 * The identification as the councils ask for it, from the author's profile, for instance "Dra. Ana Lima – MÉDICA –
 * CRM/SP 123456 – Cardiologia (RQE 45678)"; null where the profile lacks name or registry. A speciality without RQE is
 * left out: it may not be announced (Res. CFM 2.336/2023 art. 4º).
 */
export function authorBlock(author: ArticleAuthor): string | null {
  const { name, professionalRegistry: registry } = author;
  if (name === null || name.trim() === '' || registry === null || registry.trim() === '')
    return null;
  const profession = professionOf(author);
  if (profession !== 'physician') {
    const word = PROFESSION_WORDS[profession];
    return word === undefined ? null : `${name} – ${word} – ${registry}`;
  }
  const word = doctorWord(author);
  const title = { MÉDICA: 'Dra. ', MÉDICO: 'Dr. ' }[word] ?? '';
  const specialities = author.specialities
    .filter(({ rqe }) => rqe !== null && rqe !== '')
    .slice(0, 2)
    .map((one) => `${one.name} (RQE ${one.rqe ?? ''})`);
  const bare = name.replace(/^dra?\.?\s+/i, '');
  return [`${title}${bare}`, word, registry, ...specialities].join(' – ');
}

/** The establishment's masthead (Res. CFM 2.336/2023 art. 5º); null where a part is missing. */
export function establishmentBlock(establishment: ArticleEstablishment): string | null {
  const { name, crmRegistration: own, technicalDirector: director } = establishment;
  if (name === '' || own === null || director === null || director.registry === null) return null;
  const registration = /crm/i.test(own) ? own : `CRM nº ${own}`;
  const rqe = director.rqe === null ? '' : `, RQE ${director.rqe}`;
  return `${name} – Registro ${registration} – Diretor(a) técnico(a)-médico(a): ${director.name}, MÉDICO(A), ${director.registry}${rqe}`;
}

/** What the page prints of the profiles beside the text, complete or not; empty where only the text counts. */
export function printedIdentification(snapshot: ArticleSnapshot): string {
  if (snapshot.identification === 'text') return '';
  const { author, establishment } = snapshot;
  const director = establishment.technicalDirector;
  const word =
    professionOf(author) === 'physician' ? doctorWord(author) : (author.professionalType ?? '');
  // delivery gives no speciality without its RQE but the one of the profile
  const specialities = author.specialities
    .filter(({ rqe }) => rqe !== null && rqe !== '')
    .map((one) => `${one.name} (RQE ${one.rqe ?? ''})`);
  return [
    [author.name, word, author.professionalRegistry, author.speciality, ...specialities],
    [
      establishment.name,
      establishment.crmRegistration === null
        ? null
        : `Registro CRM ${establishment.crmRegistration}`,
      director === null ? null : `Diretor técnico: ${director.name}, ${director.registry ?? ''}`,
      director?.rqe ? `RQE ${director.rqe}` : null,
    ],
  ]
    .map((parts) => parts.filter((part) => part !== null && part !== '').join(' – '))
    .join('\n');
}
