import type { MachineStage } from '#kernel/stages.js';
import type { ArticleFacts, Speciality, TechnicalDirector } from './article-facts.js';

/** The publishable text of one article revision and what is known about it. Analysers see nothing else. */
export interface ArticleSnapshot {
  /** Every text that will be published, by field name: `title`, `content`, `custom_fields.<key>`, … */
  readonly fields: Readonly<Record<string, string>>;
  readonly author: ArticleAuthor;
  readonly establishment: ArticleEstablishment;
  readonly complianceLevel: 'public' | 'professional' | 'restricted' | 'phi';
  readonly medicalCategory: string | null;
  readonly postType: string;
  readonly facts: ArticleFacts;
  /**
   * Who prints the identification that councils ask for: the page's `template`, from the profiles that are delivered with
   * the article, or nobody, so that the `text` has to carry it. Absent: `template`.
   */
  readonly identification?: 'template' | 'text';
  /** The day whose law is asked for, ISO date; absent: every rule that has not ended. */
  readonly on?: string;
}

export interface ArticleAuthor {
  readonly name: string | null;
  /** As written in the profile, for instance "CRM/SP 123456". */
  readonly professionalRegistry: string | null;
  /** For instance "medico", "psicologo", "enfermeiro", "cirurgiao-dentista", "jornalista". */
  readonly professionalType: string | null;
  readonly speciality: string | null;
  /** Every speciality with its RQE; holds `speciality` too where the profile names one. */
  readonly specialities: readonly Speciality[];
}

/** The clinic, hospital or publisher that publishes: its own contact data are lawful to print. */
export interface ArticleEstablishment {
  readonly name: string;
  /** For instance "clinica", "hospital", "farmacia"; null: a publisher, or nobody has said. */
  readonly type: string | null;
  /** Its registration or cadastre at the regional council of medicine. */
  readonly crmRegistration: string | null;
  readonly technicalDirector: TechnicalDirector | null;
  readonly sector: 'public' | 'private' | null;
}

/** B blocks the way on; M needs a named reviewer's justification; m is advice. */
export type Severity = 'B' | 'M' | 'm';

/** One message in every language an editor can ask for; Portuguese is the original. */
export interface LocalizedText {
  readonly pt: string;
  readonly en: string;
}

/** One thing a stage found, anchored in the field's ORIGINAL value. */
export interface Finding {
  /** Rule id of the catalogue: `CFM-11-GUARANTEE`, `LGPD-CPF`, `CLAIM-NO-REFERENCE`, … */
  readonly rule: string;
  readonly severity: Severity;
  readonly stage: MachineStage;
  readonly field: string;
  /** UTF-16 code units into the original field value; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly message: LocalizedText;
  readonly suggestion: LocalizedText;
  /** The law or resolution that forces the rule, for instance "LGPD (Lei 13.709/2018) art. 11". */
  readonly source: string;
  /** Confidence 0–1 of the recogniser. */
  readonly confidence: number;
  /** Replaces `start`–`end` and mends the fault; absent where only a person can. Never holds the matched text of personal data. */
  readonly fix?: string;
}

/** What an identifier tells of a person: alone, in combination, or about health. */
export type PersonalDataTier = 'direct' | 'quasi' | 'sensitive';

/** A piece of personal data found in one field. The matched text itself is never stored: only place, kind and mask. */
export interface PersonalDataSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** `CPF`, `CNS`, `EMAIL`, `PHONE`, `PERSON_NAME`, `ADDRESS`, … */
  readonly type: string;
  readonly tier: PersonalDataTier;
  readonly confidence: number;
  /** Whether the check digits hold; absent where the type has none. */
  readonly valid?: boolean;
  /** Lawful to publish: a professional's mandatory identification, the institution's own contacts. */
  readonly allow: boolean;
  /** Why the recogniser decided so, for instance "check digits hold; cue 'CPF' before it". */
  readonly reason: string;
  /** For instance "***.***.***-25": enough to recognise, too little to identify. */
  readonly mask: string;
}

/** One term of the score, so that an editor can follow the arithmetic. */
export interface ScoreTerm {
  readonly type: string;
  readonly weight: number;
  readonly confidence: number;
  readonly factor: number;
}

export interface LgpdResult {
  /** 0–100: residual disclosure risk, 100 means nothing found. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly terms: readonly ScoreTerm[];
  readonly spans: readonly PersonalDataSpan[];
  readonly findings: readonly Finding[];
}

export type Verdict = 'passed' | 'review' | 'blocked';

export type ClaimType =
  | 'efficacy'
  | 'comparison'
  | 'safety'
  | 'risk'
  | 'prevention'
  | 'mechanism'
  | 'diagnosis'
  | 'prognosis'
  | 'epidemiology'
  | 'dosage';

/** A medicine that a claim names; the range lies in the claim's field. */
export interface ClaimMedicine {
  /** Denominação Comum Brasileira, whichever name was written. */
  readonly dcb: string;
  readonly start: number;
  readonly end: number;
}

/** A dose that a claim names, as printed; the range lies in the claim's field. */
export interface ClaimDose {
  readonly amount: string;
  readonly start: number;
  readonly end: number;
}

export interface MedicalClaim {
  readonly text: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly type: ClaimType;
  readonly strength: 'hedged' | 'assertive' | 'absolute';
  readonly numeric: boolean;
  /** Oxford CEBM level "1"–"5" proposed by rule, null when nothing points to one. */
  readonly evidence_level: string | null;
  /** Who proposed the level; null where there is none. */
  readonly evidenceProposedBy: 'rule' | 'human' | null;
  /** `PMID:12345678`, `DOI:10.1000/x`, … of the reference in the same sentence or its marker, null when none. */
  readonly reference: string | null;
  readonly medicines: readonly ClaimMedicine[];
  readonly doses: readonly ClaimDose[];
  /** Only true once a reference was resolved and matched; syntax alone never validates. */
  readonly validated: boolean;
}

export type ReferenceType =
  'pubmed' | 'pmc' | 'doi' | 'clinicaltrials' | 'rebec' | 'cochrane' | 'scielo' | 'isbn';

export interface ScientificReference {
  readonly type: ReferenceType;
  readonly id: string;
  readonly title: string | null;
  readonly status: 'syntax-invalid' | 'unresolved' | 'found' | 'mismatch' | 'retracted';
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

export interface ClaimsResult {
  readonly verdict: Verdict;
  /** Whether the article cites anything that can be looked up: an identifier, a marker, author and year, a body and year. */
  readonly cited: boolean;
  /** Keyed claim_1, claim_2, … in reading order. */
  readonly claims: Readonly<Record<string, MedicalClaim>>;
  readonly references: readonly ScientificReference[];
  readonly findings: readonly Finding[];
}

export interface CfmResult {
  /** Verdict of the professional councils' rules and of the medicines' rules, apart. */
  readonly cfm: Verdict;
  readonly anvisa: Verdict;
  readonly findings: readonly Finding[];
}
