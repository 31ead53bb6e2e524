import type { LocalizedText, PersonalDataTier } from '../types.js';

interface TypeFacts {
  readonly tier: PersonalDataTier;
  /** Weight in the disclosure score. */
  readonly weight: number;
  readonly label: LocalizedText;
}

const IDENTIFIER = { tier: 'direct', weight: 0.6 } as const;
const CONTACT = { tier: 'direct', weight: 0.35 } as const;
const EVENT = { tier: 'quasi', weight: 0.1 } as const;
const LIFE = { tier: 'quasi', weight: 0.25 } as const;

/** Every kind of personal data the recognisers know: how directly it identifies and how much it weighs. */
export const PERSONAL_DATA_TYPES = {
  CPF: { ...IDENTIFIER, label: { pt: 'CPF', en: 'CPF (taxpayer number)' } },
  CNPJ: { ...IDENTIFIER, label: { pt: 'CNPJ', en: 'CNPJ (company number)' } },
  CNS: { ...IDENTIFIER, label: { pt: 'cartão SUS (CNS)', en: 'SUS health card (CNS)' } },
  RG: { ...IDENTIFIER, label: { pt: 'RG', en: 'identity card (RG)' } },
  VOTER_ID: { ...IDENTIFIER, label: { pt: 'título de eleitor', en: 'voter id' } },
  PIS: { ...IDENTIFIER, label: { pt: 'PIS/NIS', en: 'PIS/NIS (social security number)' } },
  CNH: { ...IDENTIFIER, label: { pt: 'CNH', en: 'driving licence (CNH)' } },
  DRIVER_LICENSE: {
    ...IDENTIFIER,
    label: { pt: 'carteira de motorista (exterior)', en: "driver's licence" },
  },
  PASSPORT: { ...IDENTIFIER, label: { pt: 'passaporte', en: 'passport' } },
  CIVIL_REGISTRY: {
    ...IDENTIFIER,
    label: { pt: 'matrícula de certidão', en: 'civil registry number' },
  },
  CASE_NUMBER: { ...IDENTIFIER, label: { pt: 'processo judicial', en: 'court case number' } },
  MEDICAL_RECORD: { ...IDENTIFIER, label: { pt: 'prontuário', en: 'medical record number' } },
  HEALTH_PLAN: {
    ...IDENTIFIER,
    label: { pt: 'carteirinha de convênio', en: 'health plan number' },
  },
  CREDIT_CARD: { ...IDENTIFIER, label: { pt: 'cartão de pagamento', en: 'payment card' } },
  BANK_ACCOUNT: { ...IDENTIFIER, label: { pt: 'conta bancária', en: 'bank account' } },
  PIX_KEY: { ...IDENTIFIER, label: { pt: 'chave Pix', en: 'Pix key' } },
  US_SSN: { ...IDENTIFIER, label: { pt: 'SSN (EUA)', en: 'US social security number' } },
  US_MBI: { ...IDENTIFIER, label: { pt: 'MBI (EUA)', en: 'US Medicare identifier' } },
  ES_DNI: { ...IDENTIFIER, label: { pt: 'DNI/NIE (Espanha)', en: 'Spanish DNI/NIE' } },
  ES_NUSS: { ...IDENTIFIER, label: { pt: 'NUSS (Espanha)', en: 'Spanish social security number' } },
  MX_CURP: { ...IDENTIFIER, label: { pt: 'CURP (México)', en: 'Mexican CURP' } },
  PERSON_NAME: { ...CONTACT, label: { pt: 'nome de pessoa', en: "person's name" } },
  PHONE: { ...CONTACT, label: { pt: 'telefone', en: 'telephone number' } },
  EMAIL: { ...CONTACT, label: { pt: 'e-mail', en: 'e-mail address' } },
  SOCIAL_HANDLE: { ...CONTACT, label: { pt: 'perfil em rede social', en: 'social media handle' } },
  IP_ADDRESS: { ...CONTACT, label: { pt: 'endereço IP', en: 'IP address' } },
  ADDRESS: { ...CONTACT, label: { pt: 'endereço', en: 'street address' } },
  VEHICLE_ID: { ...CONTACT, label: { pt: 'placa ou RENAVAM', en: 'vehicle identifier' } },
  DEVICE_ID: { ...CONTACT, label: { pt: 'número de série', en: 'device serial number' } },
  DATE_OF_BIRTH: { ...LIFE, label: { pt: 'data de nascimento', en: 'date of birth' } },
  AGE_OVER_89: { ...LIFE, label: { pt: 'idade acima de 89 anos', en: 'age over 89' } },
  DATE: { ...EVENT, label: { pt: 'data ligada a uma pessoa', en: 'date tied to a person' } },
  LOCATION: { ...EVENT, label: { pt: 'cidade de uma pessoa', en: "person's city" } },
  CEP: { ...EVENT, label: { pt: 'CEP', en: 'CEP (postal code)' } },
  POSTAL_CODE: { ...EVENT, label: { pt: 'código postal', en: 'postal code' } },
  HEALTH_CODE: {
    tier: 'sensitive',
    weight: 0.15,
    label: { pt: 'código CID ligado a uma pessoa', en: 'ICD code tied to a person' },
  },
  PROFESSIONAL_NAME: {
    tier: 'direct',
    weight: 0,
    label: { pt: 'nome de profissional', en: "professional's name" },
  },
  PROFESSIONAL_REGISTRY: {
    tier: 'direct',
    weight: 0,
    label: { pt: 'registro profissional', en: 'professional registry' },
  },
} as const satisfies Record<string, TypeFacts>;

export type PersonalDataType = keyof typeof PERSONAL_DATA_TYPES;
