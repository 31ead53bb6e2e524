import type { Finding, LocalizedText, ScientificReference, Severity } from '../types.js';
import { referenceKey } from './references.js';

/** What a search in the registries left to be said of a reference. */
export type Trouble =
  | { readonly kind: 'retracted'; readonly title: string; readonly notice: string | null }
  | { readonly kind: 'mismatch'; readonly title: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'silent' };

interface Words {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: LocalizedText;
  readonly suggestion: LocalizedText;
}

const SOURCE = 'Res. CFM 2.336/2023 art. 11, § 2º (informação verificável)';

/** The finding that a reviewer sees beside those of the stages, at the place where the reference stands. */
export function resolutionFinding(reference: ScientificReference, trouble: Trouble): Finding {
  const { field, start, end } = reference;
  const words = wordsOf(referenceKey(reference), trouble);
  return { ...words, stage: 'S.3.1', field, start, end, source: SOURCE };
}

function wordsOf(name: string, trouble: Trouble): Words {
  switch (trouble.kind) {
    case 'retracted':
      return retracted(name, trouble.title, trouble.notice);
    case 'mismatch':
      return {
        rule: 'CLAIM-REF-MISMATCH',
        severity: 'M',
        confidence: 0.75,
        message: {
          pt: `${name} leva a outro assunto: “${trouble.title}”.`,
          en: `${name} leads to another subject: “${trouble.title}”.`,
        },
        suggestion: {
          pt: 'Confira o número; se o estudo é este mesmo, explique a relação com a afirmação.',
          en: 'Check the number; if this is the study meant, explain what it has to do with the claim.',
        },
      };
    case 'absent':
      return {
        rule: 'CLAIM-REF-NOT-FOUND',
        severity: 'M',
        confidence: 0.9,
        message: {
          pt: `A base de dados não tem nenhum registro ${name}.`,
          en: `The registry has no record ${name}.`,
        },
        suggestion: {
          pt: 'Confira o número na publicação original; não cite um estudo que não se encontra.',
          en: 'Check the number in the original publication; do not cite a study that cannot be found.',
        },
      };
    case 'silent':
      return {
        rule: 'CLAIM-REF-UNRESOLVED',
        severity: 'M',
        confidence: 1,
        message: {
          pt: `${name} não pôde ser conferida: a base de dados não respondeu.`,
          en: `${name} could not be checked: the registry did not answer.`,
        },
        suggestion: {
          pt: 'Peça nova consulta mais tarde, ou confira a fonte e diga isso na justificativa.',
          en: 'Have it looked up again later, or check the source by hand and say so in the reason.',
        },
      };
  }
}

function retracted(name: string, title: string, notice: string | null): Words {
  const where = notice === null ? '' : ` (${notice})`;
  return {
    rule: 'CLAIM-REF-RETRACTED',
    severity: 'B',
    confidence: 0.98,
    message: {
      pt: `O estudo citado foi retratado: ${name}, “${title}”${where}.`,
      en: `The study that is cited was retracted: ${name}, “${title}”${where}.`,
    },
    suggestion: {
      pt: 'Retire a afirmação ou apoie-a em outro estudo. Só um texto sobre a própria retratação pode citá-lo.',
      en: 'Take the claim out or support it by another study. Only a text about the retraction itself may cite it.',
    },
  };
}
