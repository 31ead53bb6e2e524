// Whose contact is it? Expressions over folded text; those of a lead end at the contact.

/** An institution, or what only an institution says about its contacts. */
export const INSTITUTION =
  /\b(?:hospital|hospitais|clinicas?|policlinica|centro (?:de|medico|clinico|integrado|universitario)|instituto|laboratorios?|consultorio|ouvidoria|recepcao|sac|central de (?:atendimento|marcacao|agendamento|relacionamento)|secretaria|farmacia|drogaria|maternidade|santa casa|faculdade|universidade|conselho|ambulatorio|unidade|ubs|upa|posto de saude|fundacao|associacao|mantenedora|empresa|ltda|nossa equipe|noss[oa]s? (?:canais|canal|telefones?|enderecos?|e-?mails?|whatsapp|contatos?|unidades?|sede|redes)|fale conosco|entre em contato|agende|agendamentos?|marque|marcacao|atendimento ao|atendemos|disque|encarregad[oa] (?:de|da|pel)|dpo|imprensa|assessoria|visite-nos|onde estamos|como chegar|contato da|informacoes(?: e inscricoes)?|inscricoes|inscreva-se|reservas|duvidas|mais informacoes|saiba mais|plantao|vagas|curriculos?|rh|horario de (?:atendimento|funcionamento)|funcionamento|servico de|front desk|reception|clinic|practice|our (?:office|team|staff)|call us|contact us|reach us|book (?:an appointment|online|your)|appointments?|rsvp|press|media contact|billing|pharmacy|customer service|hotline|helpline|office hours|to schedule|complaints|department|medical center|foundation|university|citas?|cita previa|pedir hora|citas en|atencion al (?:paciente|usuario|cliente)|recepcion|farmacovigilancia|informacion|informes|reserve|contactenos|llame(?:nos)?|siganos|siguenos|visitenos|urgencias|servicio de|laboratorios|farmacia|consulta medica|consultas externas|departamento de|facultad|universidad|centro de salud|fundacion|direccion medica|horario)\b/;

/** Right before the contact: it is said to be the institution's, or the reader is asked to book there. */
export const INVITATION =
  /(?:\b(?:agende|agendar|agendamentos?|marque|marcar|remarcar|fale conosco|entre em contato conosco|recepcao|ouvidoria|sac|central|plantao|secretaria|desmarcar|assessoria(?: de imprensa)?|imprensa|prensa|press office|equipe|equipo de|our team|dpto|main address|visiting address|entrada en|front desk|reception|our office|the clinic|book|schedule|reschedule|rsvp|recepcion|citas?|pedir cita|call us|contact us|e-?mail us|call our|contenos|contactenos|llamenos|escribanos)\b|\b(?:telefones?|tel|fone|whatsapp|e-?mail|contatos?|endereco|site|phone|number|telefono|correo|direccion|domicilio)\b.{0,12}\b(?:d[aeo]l?|of (?:the|our)) (?:nossa |nosso |sua |la )?(?:clinica|hospital|consultorio|instituto|laboratorio|unidade|recepcao|secretaria|central|maternidade|farmacia|ambulatorio|centro|equipe|ouvidoria|empresa|clinic|office|practice))\b[^.!?\n]{0,60}$/;

/** "Consultório:", "Endereço da clínica:" open the sentence. */
export const OFFICE_LABEL =
  /^[^:]{0,24}\b(?:consultorio|clinica|hospital|unidade|sede|matriz|filial|loja|escritorio|recepcao|secretaria|atendimento|agendamentos?|consultas|office|headquarters|oficina|clinic|practice|consulta)\b[^:]{0,16}:/;

/** Right before the contact: the reader is asked to use it, whosesoever it is. */
export const REQUEST =
  /\b(?:ring|queries|questions|preguntas|consultas al|ligue|ligar|escreva|escrever|entre em contato|entrar em contato|contate|acesse|envie|inscreva-se|reserve|disque|duvidas|informacoes|inscricoes|cancelar|canais?|call|e-?mail|contact|cancel|llame|llamar|contacte|escriba|informacion|anular)\b[^.!?\n]{0,60}$/;

/** Right before the contact: it belongs to a person. */
export const PERSONAL =
  /\b(?:(?:me[ui]|minha|meus|mi|my|your|his|her) (?:novo |nova |nuevo |new |num(?:ero)? (?:d[eo] )?)?(?:telefone|celular|cel|fone|numero|zap|zapzap|whats|whatsapp|contato|e-?mail|correo|movil|telefono|endereco|direccion|casa|perfil|insta|instagram|phone|cell|mobile|number|email|address|handle)|(?:telefone|celular|cel|fone|numero|zap|whats|whatsapp|contato|e-?mail|correo|movil|telefono|endereco|direccion|perfil|instagram|phone|cell|number|address|domicilio)(?: de contato| celular| residencial)? (?:d[aeo]s?|del?|de la|of|para|pra)(?: [ao]s?| su| sua| seu)? ?(?:paciente|mae|pai|filh[oa]|esposa|marido|acompanhante|responsavel|familia|familiar|titular|irma|irmao|cuidadora?|madre|padre|hij[oa]|avo|tia|tio|cliente|beneficiari[oa]|patient|mother|father|wife|husband|daughter|son)|(?:his|her|their|patient'?s) (?:home |cell |mobile )?(?:phone|number|cell|mobile|email|e-mail|address)|reach (?:me|her|him)|call me|text me|email me|contact me|me (?:liga|ligue|liguem|chama|chame|chamem|manda|mande|escreva|escreve)|(?:pode|podem) me (?:ligar|chamar|escrever)|falar comigo|retornem?|llamadme|llamame|escribame|escribeme|contato de emergencia|emergency contact|recados?(?: c)?|mora(?:va|dora?)?|reside|residente|domicili(?:ad[oa]|o)|vive n[ao]|resid(?:e|ing|es) (?:at|in)|lives (?:at|in|on)|living at|vive en|vecin[oa] de|casa d[aeo] (?:paciente|mae|avo|famil))\b[^!?\n]{0,60}$/;

/** A patient is spoken of right before the contact, one alone and not "patients can call". */
export const ONE_PATIENT =
  /\b(?:paciente|pcte|patient|beneficiari[oa]|usuari[oa]|cliente)\b(?! (?:pode|deve|precisa|can|may|should|must|puede|debe))[^.!?\n]{0,45}$/;
/** An office between the patient and the contact: the patient is asked to use it. */
export const OFFICE_NEXT =
  /\b(?:recepcao|central(?: de [a-z]{4,14})?|ouvidoria|secretaria|reception|front desk|recepcion)[^.!?\n]{0,20}$/;
export const FOR_ALL_PATIENTS =
  /\b(?:atencion al|atendimento ao|central do|portal do|canal do|espaco do|servico ao|area do) (?:paciente|usuario|cliente|beneficiario)\b[^.!?\n]{0,45}$/;

/** Right before the contact a relative is named: it is hers. */
export const RELATIVE =
  /\b(?:familiar|acompanhante|filh[oa]|espos[oa]|marido|mae|pai|irma|irmao|vizinh[oa]|cuidador[a]?|hij[oa]|madre|padre|herman[oa]|son|daughter|wife|husband|mother|father|mum|mom|dad|sister|brother|neighbou?r|next of kin)\b(?:[^.!?\n]|\b(?:cel|tel|telf|fone|no|sra?)\.){0,32}$/;
/** What may part a patient's name from her own contact. */
export const OWN_CONTACT =
  /^[\s,:(–-]{0,3}(?:\([^)\n]{1,24}\)[\s,:–-]{0,3})?(?:(?:at|on|w\/|with|plan|no|na|em|en|al|el|pelo|por|is|tel|cel|celular|telefone|telefono|fone|movil|phone|cell|mobile|home|h|m|whatsapp|zap|insta|instagram|e-?mail|contato|contacto)[\s.,:/(-]{1,3}){0,4}$/;
/** A company right before its registration number. */
export const COMPANY =
  /\b(?:s\/?\.?a|ltda|eireli|hospital|clinica|laboratorio|operadora|empresa|instituto|fundacao|associacao|cooperativa|farmacia|universidade)\b[^.!?\n]{0,60}$/;

/** The writer speaks of herself: what she gives is her own. */
export const FIRST_PERSON =
  /\b(?:eu|meu|minha|me chamo|sou|tenho|moro|estou|mim|comigo|my|i am|i'm|i have|yo|soy|mi|tengo|vivo)\b/;

/** Mailboxes of offices, not of people. */
export const ROLE_MAILBOX =
  /^EMAIL:(?:contatos?|contacto|ouvidoria|atendimento|atencion\w{0,9}|agendamentos?|agenda|agendar|faleconosco|fale\.conosco|sac|info|informa\w{0,8}|recepcao|recepcion|reception|frontdesk|secretaria|marketing|imprensa|comunicacao|comunicacion|dpo|encarregad[oa]|privacidade|privacidad|privacy|lgpd|rh|rrhh|hr|financeiro|faturamento|comercial|vendas|ventas|suporte|soporte|marcacao|marcacoes|citas?|consultas?|exames|laudos|resultados|clinica|clinic|hospital|central|diretoria|direccion|administra\w{0,8}|adm|redacao|redaccion|editorial|contact|support|hello|office|press|prensa|media|help|events?|eventos|cursos|appointments?|bookings?|scheduling|complaints|reclamaciones|feedback|billing|admissions|jobs|careers|vagas|curriculos?|talentos|pacientes?|patients?|urgencias|farmacovigilancia|noreply|no-reply|newsletter|assessoria|compliance|inscricoes|reservas|farmacia|pharmacy|lab|laboratorio|team|equipe|nutricao|psicologia|pediatria|editor|webmaster|ti)[\w.-]{0,12}@/;
const FREE_MAIL =
  /@(?:gmail|hotmail|outlook|live|msn|yahoo|ymail|uol|bol|terra|ig|globo|icloud|me|aol|proton(?:mail)?|gmx|mail|telefonica|btinternet|comcast|verizon|zoho)\./;
const OFFICE_DOMAIN =
  /@[\w.-]{0,40}(?:clinic|hosp|saude|salud|health|med(?![a-z]{4})|lab|instituto|centro|consultorio|odonto|fisio|psico|farma|pharma|univ|santacasa|conselho|maternidade|care\b|\.gov\b|\.edu\b)/;

/** What practices without a domain of their own put into the name of their mailbox. */
const OFFICE_WORD =
  /clinic|consult|hosp|instit|centro|laborat|farma|saude|salud|odonto|fisio|psico|nutri|medic|contato|atendimento|recepcao|agenda|oficial|associacao|ong|(?:^|[._])(?:dr|dra|psi|lab|cti|sac)(?:[._]|$)/;

/** "joao.prado@gmail.com": a mailbox of somebody, not of a practice. */
export function isPrivateMail(value: string): boolean {
  if (!FREE_MAIL.test(value.replace(/\s/g, ''))) return false;
  return !OFFICE_WORD.test(value.slice('EMAIL:'.length).split('@', 1)[0] ?? '');
}

/** Whether an address to write to is an office's by its own form. */
export const isOfficeMail = (value: string): boolean =>
  ROLE_MAILBOX.test(value) || (OFFICE_DOMAIN.test(value) && !FREE_MAIL.test(value));

/** Toll-free and service numbers are nobody's own. */
export const isServiceNumber = (value: string): boolean =>
  /^PHONE:\+?(?:0?800|0300|0500|4004|3003|4003|1?8(?:00|88|77|66|55|44|33)\d{7}$|(?:34)?[89]00\d{6}$)/.test(
    value.replace(/[\s().-]/g, ''),
  );

/** Profiles that name what they are, or that the reader is asked to follow. */
export const OFFICE_HANDLE =
  /@?(?:[\w.]{0,30})(?:clinic|hosp|instituto|centro|lab|saude|salud|odonto|fisio|psico|nutri|farma|consultorio|oficial|dr[a_.]|med\b)/;
export const FOLLOW =
  /\b(?:sigam?|siga-nos|acompanhem?|siganos|siguenos|seguinos|follow(?: us)?|curtam?|noss[oa]s? redes|nosso instagram|redes sociais|social media)\b/;

/** An appeal for donations: the account it names is an institution's where one is named and no person is. */
export const DONATION =
  /\b(?:doe|doar|doacao|doacoes|donativos?|contribua|contribuicao|donate|donations?|done|donar)\b/;
