import { bilingualLetter, nameInLetter } from '#platform/mail/letter.js';
import type { Mail } from '#platform/mail/mail.js';

export interface ToldRetraction {
  readonly postId: string;
  readonly title: string;
  /** `PMID:9500320`. */
  readonly reference: string;
  /** Built by us from an identifier; null where the registry names no notice, or not by one. */
  readonly notice: string | null;
  readonly isPublic: boolean;
}

/** What a tenant's people hear when a work that an approved article cites is retracted. */
export function retractionLetter(to: string, told: ToldRetraction): Mail {
  const name = nameInLetter(told.title) ?? told.postId;
  const notice = told.notice !== null && told.notice.startsWith('https://') ? [told.notice] : [];
  const where = `/v1/posts/${told.postId}/workflow`;
  return bilingualLetter(
    to,
    {
      subject: 'Estudo citado foi retratado',
      paragraphs: [
        `O artigo “${name}”, ${told.isPublic ? 'publicado' : 'aprovado'}, cita um estudo que foi retratado: ${told.reference}.`,
        ...notice,
        'Reveja o artigo: retire a afirmação, apoie-a em outro estudo ou despublique-o até lá.',
        `Detalhes: ${where}`,
      ],
    },
    {
      subject: 'A study that is cited was retracted',
      paragraphs: [
        `The article “${name}”, which is ${told.isPublic ? 'public' : 'approved'}, cites a study that was retracted: ${told.reference}.`,
        ...notice,
        'Review the article: take the claim out, support it by another study, or unpublish it until then.',
        `Details: ${where}`,
      ],
    },
  );
}
