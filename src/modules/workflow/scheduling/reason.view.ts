import { PROBLEMS } from '#kernel/problem.js';
import type { Language } from '#platform/http/language.js';

/** Why something planned ended otherwise than planned, for an editor's eyes. */
const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  cancelled: { pt: 'O agendamento foi cancelado.', en: 'The plan was cancelled.' },
  replaced: { pt: 'Outro agendamento tomou o seu lugar.', en: 'Another plan took its place.' },
  published: { pt: 'O artigo foi publicado antes da hora.', en: 'The post was published before.' },
  unpublished: { pt: 'O artigo foi retirado.', en: 'The post was taken back.' },
  patient: {
    pt: 'O artigo passou a ser de um paciente.',
    en: "The post became a patient's.",
  },
  trashed: { pt: 'O artigo foi para a lixeira.', en: 'The post went to the trash.' },
  not_public: {
    pt: 'O artigo não estava publicado: não havia o que retirar.',
    en: 'The post was not public: there was nothing to take back.',
  },
  over: {
    pt: 'O serviço estava parado durante todo o período planejado: o artigo não foi publicado.',
    en: 'The service was down for the whole planned time: the post was not published.',
  },
  released_now: {
    pt: 'O lançamento foi antecipado.',
    en: 'The release was done before its time.',
  },
  release_failed: {
    pt: 'Outro item do lançamento falhou: nada foi alterado.',
    en: 'Another item of the release failed: nothing was changed.',
  },
  'workflow.slug_taken': {
    pt: 'Outro artigo publicado tem o mesmo endereço.',
    en: 'Another published post has the same slug.',
  },
  'workflow.not_approved': {
    pt: 'A revisão não está aprovada.',
    en: 'The revision is not approved.',
  },
  'workflow.not_published': {
    pt: 'O artigo não está publicado.',
    en: 'The post is not published.',
  },
  'workflow.author_removed': {
    pt: 'Quem assina o artigo não faz mais parte da instituição: publique à mão, se for o caso.',
    en: 'The author of the post is no longer here: publish it by hand if that is right.',
  },
  'posts.not_found': { pt: 'O artigo não existe mais.', en: 'The post is gone.' },
  'schedule.already_planned': {
    pt: 'O artigo já tem um agendamento próprio.',
    en: 'The post has a plan of its own.',
  },
  'schedule.in_release': {
    pt: 'O artigo está em outro lançamento planejado.',
    en: 'The post is in another planned release.',
  },
  'service.internal': { pt: 'Algo deu errado do nosso lado.', en: 'Something went wrong here.' },
};

export class ReasonView {
  /** For programs. */
  code!: string;
  /** For people, in the language they ask for. */
  message!: string;
}

export function toReasonView(code: string | null, language: Language): ReasonView | null {
  if (code === null) return null;
  return { code, message: REASONS[code]?.[language] ?? titleOf(code) };
}

function titleOf(code: string): string {
  const known = Object.entries(PROBLEMS).find(([name]) => name === code);
  return known?.[1][1] ?? code;
}
