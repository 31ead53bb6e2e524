/** A text in both languages editors read. */
export interface Bilingual {
  readonly pt: string;
  readonly en: string;
}

/** What an article of a medical category needs, before a reviewer sees it. */
export interface MedicalCategoryRules {
  readonly label: Bilingual;
  /**
   * Whether its author must have a professional registry. Of every medical text the reviewer checks it (`requires_crm_validation`);
   * stage S.4 blocks one that a physician signs without.
   */
  readonly registry_required: boolean;
  /** Specialities that fit, folded: lower case without accents. Empty: any. */
  readonly specialities: readonly string[];
  /** Whether who announces a speciality is expected to name its RQE (Res. CFM 2.336/2023). */
  readonly rqe_expected: boolean;
  /** Whether readers must be told what the text is not. At the levels professional and restricted they always must. */
  readonly disclaimer_required: boolean;
  readonly proposed_disclaimer: Bilingual;
  /** Whether claims are expected to name their sources. */
  readonly references_expected: boolean;
  readonly default_compliance_level: 'public' | 'professional';
}

const INFORMATIVE: Bilingual = {
  pt: 'Este texto é informativo e não substitui a consulta com um profissional de saúde.',
  en: 'This text is for information and does not replace a consultation with a health professional.',
};

const GENERAL = {
  registry_required: false,
  specialities: [],
  rqe_expected: false,
  disclaimer_required: false,
  proposed_disclaimer: INFORMATIVE,
  references_expected: false,
  default_compliance_level: 'public',
} as const;

/** A field of medicine with titles of specialist. */
const specialised = (specialities: readonly string[]) =>
  ({
    ...GENERAL,
    registry_required: true,
    specialities,
    rqe_expected: true,
    references_expected: true,
  }) as const;

/** The one table of what each category asks for; the columns of the database and the API have its keys. */
export const MEDICAL_CATEGORY_RULES = {
  general: { ...GENERAL, label: { pt: 'Geral', en: 'General' } },
  cardiology: {
    ...specialised(['cardiologia', 'cardiologista', 'cirurgia cardiovascular']),
    label: { pt: 'Cardiologia', en: 'Cardiology' },
  },
  neurology: {
    ...specialised(['neurologia', 'neurologista', 'neurocirurgia', 'neurocirurgiao']),
    label: { pt: 'Neurologia', en: 'Neurology' },
  },
  pediatrics: {
    ...specialised(['pediatria', 'pediatra', 'neonatologia', 'cirurgia pediatrica']),
    label: { pt: 'Pediatria', en: 'Paediatrics' },
    disclaimer_required: true,
    proposed_disclaimer: {
      pt: 'Este texto é informativo. Doses e condutas em crianças são definidas pelo pediatra em consulta.',
      en: 'This text is for information. Doses and care for children are decided by a paediatrician.',
    },
  },
  surgery: {
    ...specialised(['cirurgia', 'cirurgiao', 'cirurgia geral', 'cirurgia plastica', 'ortopedia']),
    label: { pt: 'Cirurgia', en: 'Surgery' },
    disclaimer_required: true,
    proposed_disclaimer: {
      pt: 'Toda cirurgia tem riscos e os resultados variam de pessoa para pessoa. A indicação é feita em consulta.',
      en: 'Every operation has risks and results differ from person to person. Whether it is right is decided in consultation.',
    },
  },
  pharmacy: {
    ...GENERAL,
    label: { pt: 'Farmácia', en: 'Pharmacy' },
    registry_required: true,
    specialities: ['farmacia', 'farmacologia', 'farmacia clinica'],
    disclaimer_required: true,
    proposed_disclaimer: {
      pt: 'Não use medicamentos sem orientação. Em caso de dúvida, consulte o médico ou o farmacêutico.',
      en: 'Do not take medicines without advice. If in doubt, ask a physician or pharmacist.',
    },
    references_expected: true,
    default_compliance_level: 'professional',
  },
  radiology: {
    ...specialised(['radiologia', 'radiologista', 'diagnostico por imagem', 'medicina nuclear']),
    label: { pt: 'Radiologia', en: 'Radiology' },
  },
  laboratory: {
    ...GENERAL,
    label: { pt: 'Laboratório', en: 'Laboratory' },
    registry_required: true,
    specialities: ['patologia clinica', 'patologia', 'biomedicina', 'analises clinicas'],
    disclaimer_required: true,
    proposed_disclaimer: {
      pt: 'Valores de referência variam entre laboratórios. O resultado é interpretado por quem pediu o exame.',
      en: 'Reference values differ between laboratories. Who asked for the test explains the result.',
    },
    references_expected: true,
  },
  emergency: {
    ...GENERAL,
    label: { pt: 'Emergência', en: 'Emergency' },
    registry_required: true,
    specialities: ['medicina de emergencia', 'emergencista', 'medicina intensiva', 'intensivista'],
    disclaimer_required: true,
    proposed_disclaimer: {
      pt: 'Em emergência, ligue 192 (SAMU) ou procure o pronto-socorro mais próximo.',
      en: 'In an emergency call 192 (SAMU, Brazil) or go to the nearest emergency department.',
    },
    references_expected: true,
  },
  preventive: {
    ...GENERAL,
    label: { pt: 'Prevenção', en: 'Prevention' },
    specialities: [
      'medicina preventiva',
      'medicina de familia',
      'medicina de familia e comunidade',
    ],
    references_expected: true,
  },
} as const satisfies Readonly<Record<string, MedicalCategoryRules>>;

export type MedicalCategory = keyof typeof MEDICAL_CATEGORY_RULES;

export const MEDICAL_CATEGORIES = [
  'general',
  'cardiology',
  'neurology',
  'pediatrics',
  'surgery',
  'pharmacy',
  'radiology',
  'laboratory',
  'emergency',
  'preventive',
] as const satisfies readonly MedicalCategory[];
