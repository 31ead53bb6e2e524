// Whose contact is it? Expressions over folded text; those of a lead end at the contact.
import { leanPattern } from '../text/lean-pattern.js';

/** An institution, or what only an institution says about its contacts. */
export const INSTITUTION = leanPattern(
  /\b(?:hospital|hospitais|clinicas?|policlinica|centro (?:de|medico|clinico|integrado|universitario)|instituto|laboratorios?|consultorio|ouvidoria|recepcao|sac|central de (?:atendimento|marcacao|agendamento|relacionamento)|secretaria|farmacia|drogaria|maternidade|santa casa|faculdade|universidade|conselho|ambulatorio|unidade|ubs|upa|posto de saude|fundacao|associacao|mantenedora|empresa|ltda|nossa equipe|noss[oa]s? (?:canais|canal|telefones?|enderecos?|e-?mails?|whatsapp|contatos?|unidades?|sede|redes)|fale conosco|entre em contato|agende|agendamentos?|orcamentos?|marque|marcacao|estamos (?:na|no|em|localizad|situad)|ficamos (?:na|no|em)|distribuid[oa] por|fabricad[oa] por|distribuido por|fabricado por|distributed by|manufactured by|marketed by|made by|titular de la autorizacion|laboratorio titular|importad[oa] por|institucional|corporativ[oa]|simposio|congresso|congreso|conference|jornada|atendimento ao|atendemos|disque|encarregad[oa] (?:de|da|pel)|dpo|imprensa|assessoria|visite-nos|onde estamos|como chegar|contato da|informacoes(?: e inscricoes)?|inscricoes|inscreva-se|reservas|duvidas|mais informacoes|saiba mais|registro anvisa|como llegar|donde estamos|visit us|find us|where we are|getting here|lost and found|plantao|vagas|curriculos?|rh|horario de (?:atendimento|funcionamento)|funcionamento|servico de|front desk|reception|clinic|practice|our (?:office|team|staff)|call us|contact us|reach us|book (?:an appointment|online|your)|appointments?|rsvp|press|media contact|billing|pharmacy|customer service|hotline|helpline|office hours|to schedule|complaints|department|medical center|foundation|university|citas?|cita previa|pedir hora|citas en|atencion al (?:paciente|usuario|cliente)|recepcion|farmacovigilancia|informacion|informes|(?:eye|health|medical|day|care|treatment|birth|surgical|cancer|dental|wellness|community|imaging|breast) (?:centre|center|unit)|switchboard|infirmary|reserve|contactenos|llame(?:nos)?|siganos|siguenos|visitenos|urgencias|servicio de|laboratorios|farmacia|consulta medica|consultas externas|departamento de|facultad|universidad|centro de salud|fundacion|direccion medica|horario)\b/,
);

/** Right before the contact: it is said to be the institution's, or the reader is asked to book there. */
export const INVITATION = leanPattern(
  /(?:\b(?:agende|agendar|agendamentos?|orcamentos?|marque|marcar|remarcar|fale conosco|estamos (?:na|no|em)|ficamos (?:na|no|em)|distribuid[oa] por|fabricad[oa] por|distribuido por|fabricado por|distributed by|manufactured by|marketed by|we are (?:at|on)|find us (?:at|on)|visit us (?:at|on)|estamos en|acerquese|visitenos|visite-nos|institucional|entre em contato conosco|recepcao|ouvidoria|sac|central|plantao|secretaria|desmarcar|assessoria(?: de imprensa)?|imprensa|prensa|press office|equipe|equipo de|our team|dpto|main address|visiting address|entrada en|front desk|reception|our office|the clinic|book|schedule|reschedule|rsvp|recepcion|citas?|pedir cita|call us|contact us|e-?mail us|call our|solicitudes|solicitacoes|postulaciones|candidaturas|curriculos?|curriculum|matriculas|inscripcion(?:es)?|inscribase|inscribirse|inscricoes|agendam|bookings?|lost and found|to register|registration|applications?|recursos humanos|gestion de personas|gestao de pessoas|human resources|conserjeria|porteria|portaria|text the code|(?:unidade|clinica|consultorio|ambulatorio|loja|sede|farmacia|servico)\b[^.!?\n]{0,40} (?:atende|fica|funciona) n[ao]|(?:loja|unidade|sede|consultorio|ambulatorio|clinica) [dn]a|contenos|contactenos|llamenos|escribanos)\b|\b(?:telefones?|tel|fone|whatsapp|e-?mail|contatos?|endereco|site|phone|number|telefono|correo|direccion|domicilio)\b.{0,12}\b(?:d[aeo]l?|of (?:the|our)) (?:nossa |nosso |sua |la )?(?:clinica|hospital|consultorio|instituto|laboratorio|guardia|unidade|recepcao|secretaria|central|maternidade|farmacia|ambulatorio|centro|equipe|ouvidoria|empresa|clinic|office|practice))\b[^.!?\n]{0,60}$/,
);

/** Nothing but a question or an offer of help stands right before the contact: "Dúvidas? …", "Questions? …", "Orçamentos: …". */
export const OFFER = leanPattern(
  /(?:^|[\s(.!?¡¿"'”*|·•-])(?:(?<!caso de )duvidas?|duv|questions|any questions|have questions|(?:more |general )?(?:info|information|inquiries|enquiries)|dudas|preguntas|consultas|mas informacion|(?:mais )?informacoes|infos?|informes|orcamentos?|presupuestos?|pedidos|encomendas|vendas|ventas|sales|reservas?|inscricoes|inscripciones|inscripcion|registration|tickets|ingressos|entradas|apuntese en|inscribase en|inscreva-se (?:em|no|pelo)|submissoes|submissions|rsvp|reclamacoes|reclamaciones|complaints|sugestoes|sugerencias|feedback|cancelamentos?|cancelaciones|cancellations|emergencias?|urgencias|emergencies|whatsapp institucional)\s?[:?!.)–-]{0,3}\s?(?:(?:\(?(?:whatsapp|whats|zap|tel|fone|telefone|telefono|call|ligue|llame|e-?mail|text|sms)[.:]?)\s?)?\(?$/,
);
/** An answer in the publisher's name asks the reader to call. */
export const ANSWER = leanPattern(
  /\b(?:please (?:call|email|e-mail|contact|write to|visit)(?: us| our [a-z]{3,12}){0,1}(?: at| on)?|por favor,? (?:ligue|entre em contato|nos ligue|escreva|llame|llamenos|contacte|escriba)(?: conosco| con nosotros)?(?: para o| para| pelo| no| al| a| en| em)?|tag us|follow us|find us)(?: @| at| on)? ?\(?$/,
);

/** "Consultório:", "Endereço da clínica:" open the sentence. */
export const OFFICE_LABEL =
  /^[^:]{0,24}\b(?:consultorio|clinica|hospital|unidade|sede|matriz|filial|loja|escritorio|recepcao|secretaria|atendimento|agendamentos?|consultas|office|headquarters|oficina|clinic|practice|consulta)\b[^:]{0,16}:/;

/** Right before the contact: the reader is asked to use it, whosesoever it is. */
export const REQUEST = leanPattern(
  /\b(?:we(?: have|'ve) moved to|nos hemos (?:mudado|trasladado) a|mudamos para|novo endereco|nueva direccion|ring|queries|questions|preguntas|consultas al|ligue|ligar|escreva|escrever|entre em contato|entrar em contato|contate|acesse|envie|inscreva-se|reserve|disque|duvidas|informacoes|inscricoes|cancelar|canais?|call|e-?mail|contact|cancel|llame|llamar|contacte|escriba|informacion|anular)\b[^.!?\n]{0,60}$/,
);

/** Right before the contact: it belongs to a person. */
export const PERSONAL = leanPattern(
  /\b(?:(?:me[ui]|minha|meus|mi|my|your|his|her) (?:novo |nova |nuevo |new |num(?:ero)? (?:d[eo] )?)?(?:telefone|celular|cel|fone|numero|zap|zapzap|whats|whatsapp|contato|e-?mail|correo|movil|telefono|endereco|direccion|casa|perfil|insta|instagram|phone|cell|mobile|number|email|address|handle)|(?:telefone|celular|cel|fone|numero|zap|whats|whatsapp|contato|e-?mail|correo|movil|telefono|endereco|direccion|perfil|instagram|phone|cell|number|address|domicilio)(?: de contato| celular| residencial)? (?:d[aeo]s?|del?|de la|of|para|pra)(?: [ao]s?| su| sua| seu)? ?(?:paciente|mae|pai|filh[oa]|esposa|marido|acompanhante|responsavel|familia|familiar|titular|irma|irmao|cuidadora?|madre|padre|hij[oa]|avo|tia|tio|cliente|beneficiari[oa]|patient|mother|father|wife|husband|daughter|son)|(?:his|her|their|patient'?s) (?:home |cell |mobile )?(?:phone|number|cell|mobile|email|e-mail|address)|reach (?:me|her|him)|(?:call|text|ring|phone|message|whatsapp) me|email me|contact me|me (?:liga|ligue|liguem|chama|chame|chamem|manda|mande|escreva|escreve)|(?:pode|podem) me (?:ligar|chamar|escrever)|falar comigo|retornem?|llamadme|llamame|escribame|escribeme|contato de emergencia|emergency contact|recados?(?: c)?|mora(?:va|dora?)?|reside|residente|domicili(?:ad[oa]|o(?! (?:social|fiscal|legal)\b))|vive n[ao]|resid(?:e|ing|es) (?:at|in)|lives (?:at|in|on)|living at|vive en|vecin[oa] de|casa d[aeo] (?:paciente|mae|avo|famil)|(?:can|could) (?:you|someone|somebody|the nurse|the doctor) (?:please )?(?:call|ring|text)|(?:me|nos) (?:pueden?|podrian?) llamar|(?:me|nos) (?:podem|podiam) ligar|(?:jornada|historia|luta|lucha|batalha|batalla|journey|story|fight|recuperacao|recuperacion) (?:d[aeo]s?|del|de la|of)(?: (?:noss[oa]|nuestr[oa]|our|this))? (?!hospital|clinic|institut|equip|team|casa|fundac|medic|saude|salud)\p{L}|avisar a(?! (?:la|el|los|las|nuestr\w{1,2}|clinica|hospital|recepcion|secretaria)\b)|(?:ring|call|phone|reach) \p{L}{2,14} at home)\b[^!?\n]{0,60}$|\b(?:call|text|ring) (?:only )?(?:after|before) \d{1,2}(?: ?[ap]m)?[: ]{1,2}\(?$/u,
);

/** A patient is spoken of right before the contact, one alone and not "patients can call". */
export const ONE_PATIENT =
  /\b(?:paciente|pcte|patient|beneficiari[oa]|usuari[oa]|cliente)\b(?! (?:pode|deve|precisa|can|may|should|must|puede|debe))[^.!?\n]{0,45}$/;
/** An office between the patient and the contact: the patient is asked to use it. */
export const OFFICE_NEXT = leanPattern(
  /\b(?:recepcao|central(?: de [a-z]{4,14})?|ouvidoria|secretaria|reception|front desk|recepcion)[^.!?\n]{0,20}$|\b(?:distribuid[oa] por|fabricad[oa] por|distribuido por|fabricado por|distributed by|manufactured by|marketed by|laboratorio titular|importad[oa] por|controlador[a]?|responsable del tratamiento|data controller|agencia espanola|autoridade nacional|delegad[oa] de protec\w{3,4}|privacy officer|data protection officer|sedes?|main office|satellite|headquarters|hotel oficial|atendimento presencial|financial services|turnos|locations?|enquiries|inquiries|hospice|(?:front|help|information|registration) desk|at the desk|por carta)\b[^.!?\n]{0,60}$|\bcnpj[ :no.]{0,5}[\d./-]{14,20}[,;. ]{1,3}$|\b(?:nif|cif)[ :]{1,2}[a-hjnp-w]-?\d{7,8}[,;. ]{1,3}$/,
);
export const FOR_ALL_PATIENTS = leanPattern(
  /\b(?:atencion al|atendimento ao|central do|portal do|canal do|espaco do|servico ao|area do) (?:paciente|usuario|cliente|beneficiario)\b[^.!?\n]{0,45}$/,
);

/** Money is collected for a patient: the contact is hers or her family's. */
export const COLLECTION = leanPattern(
  /\b(?:vaquinha|rifa|gofundme|fundraiser|colecta|ajudem? [ao]|ajude [ao]|campanha d[aeo] \p{L}{3,12}\b(?! (?:vacin|saude)))/u,
);

/** "@todospelo…": the profile of such a collection. */
export const COLLECTION_HANDLE =
  /todos(?:pel[oa]|com[oa])|ajud[ae]|juntos(?:pel[oa]|com)|vaquinha|rifa(?:d|s)|salve[ao]|forca|pray(?:for|ers)|teamfor|fundraiser|fuerza|ayuda/;

/** Right before the contact a relative is named: it is hers. */
export const RELATIVE = leanPattern(
  /\b(?:(?:the|her|his|their) family'?s?(?! (?:medicine|health|clinic|practice|doctor|physician))|mamae|papai|mama|papa|mami|papi|vovo|padrino|madrina|padrinho|madrinha|familiar|acompanhante|filh[oa]|espos[oa]|marido|mae|pai|irma|irmao|vizinh[oa]|cuidador[a]?|hij[oa]|madre|padre|herman[oa]|son|daughter|wife|husband|mother|father|mum|mom|dad|sister|brother|neighbou?r|next of kin)\b(?:[^.!?\n]|\b(?:cel|tel|telf|fone|no|sra?)\.){0,32}$/,
);
/** What may part a patient's name from her own contact. */
export const OWN_CONTACT = leanPattern(
  /^[\s,:(–-]{0,3}(?:\([^)\n]{1,24}\)[\s,:–-]{0,3})?(?:(?:at|on|w\/|with|plan|no|na|em|en|al|el|pelo|por|is|tel|cel|celular|telefone|telefono|fone|movil|phone|cell|mobile|home|h|m|whatsapp|zap|insta|instagram|e-?mail|contato|contacto)[\s.,:/(-]{1,3}){0,4}$/,
);
/** A line of a conversation: who speaks, and what stands before the contact. */
const ANSWER_LINE = leanPattern(
  /^(?:[[(][^\])\n]{1,24}[\])] ?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2} - )?([\p{L}\d .'+-]{1,32}): [^\n]{0,60}$/u,
);
const OFFICE_SPEAKER =
  /recep|clinic|consult|hospital|centro|bot\b|front desk|reception|secretar|central|atend|doctor|doutor|\bdra?\b|nurse|enferm|agent|sac|team|equipe|farmac|pharmac/;
const ASKS_CONTACT =
  /\b(?:tel|telefone|telefono|celular|cel|fone|whats\w{0,3}|movil|numero|number|phone|mobile|e-?mail|correo|contato|contacto|contact)\b[^\n]{0,80}\?/;

/** In a conversation an office asks for a contact, and who is no office answers: the contact is hers. */
export function isAskedOfPerson(folded: string, at: number): boolean {
  const [answer = '', question = ''] = folded
    .slice(Math.max(0, at - 260), at)
    .split('\n')
    .reverse();
  const speaker = ANSWER_LINE.exec(answer)?.[1];
  return speaker !== undefined && !OFFICE_SPEAKER.test(speaker) && ASKS_CONTACT.test(question);
}

/** Between two contacts of one owner. */
export const NEXT_MEANS = leanPattern(
  /^[\s,.;·|/()–-]{0,4}(?:(?:or|ou|o|u|e|y|and)\s)?(?:(?:al|en el|no|pelo|on|at|by)\s)?(?:(?:fax|tel|tels|telf|tlf|fone|phone|telefone|telefono|telephone|whatsapp|e-?mail|correo|mail)\b)?[\s:.·(]{0,4}$/,
);
/** A company's number and the words for its seat: "NIF G33904417. Domicilio: …". */
export const SEAT = leanPattern(
  /\b(?:(?:nif|cif)[ .:]{1,3}[a-hjnp-w]-?\d{7,8}|cnpj[ :no.]{0,5}[\d./-]{14,20})\)?[,;.)\s]{1,3}(?:(?:con |y |e )?(?:domicilio|sede|direccion|endereco)(?: social| fiscal| legal)?(?: en| em| na| no)?[:\s]{0,3})$/,
);
/** A company right before its registration number. */
export const COMPANY = leanPattern(
  /\b(?:s\/?\.?a|ltda|eireli|hospital|clinica|laboratorio|operadora|empresa|instituto|fundacao|associacao|cooperativa|farmacia|universidade)\b[^.!?\n]{0,60}$/,
);

/** The writer speaks of herself: what she gives is her own. */
export const FIRST_PERSON = leanPattern(
  /\b(?:eu|meu|minha|me chamo|sou|tenho|moro|estou|mim|comigo|my|i am|i'm|i have|yo|soy|mi|tengo|vivo)\b/,
);

/** Mailboxes of offices, not of people. */
export const ROLE_MAILBOX =
  /^EMAIL:(?:contatos?|contacto|ouvidoria|atendimento|atencion\w{0,9}|agendamentos?|agenda|agendar|faleconosco|fale\.conosco|sac|info|informa\w{0,8}|recepcao|recepcion|reception|frontdesk|secretaria|marketing|imprensa|comunicacao|comunicacion|dpo|encarregad[oa]|privacidade|privacidad|privacy|lgpd|rh|rrhh|hr|financeiro|faturamento|comercial|vendas|ventas|suporte|soporte|marcacao|marcacoes|citas?|consultas?|exames|laudos|resultados|clinica|clinic|hospital|central|diretoria|direccion|administra\w{0,8}|adm|redacao|redaccion|editorial|contact|support|hello|office|press|prensa|media|help|events?|eventos|cursos|appointments?|bookings?|scheduling|complaints|reclamaciones|feedback|billing|admissions|jobs|careers|vagas|curriculos?|talentos|pacientes?|patients?|urgencias|farmacovigilancia|advocate|empleos?|seleccion|premios|becas|cme|allied|actividades|posgrado|noreply|no-reply|newsletter|assessoria|compliance|inscricoes|reservas|farmacia|pharmacy|lab|laboratorio|team|equipe|nutricao|psicologia|pediatria|editor|webmaster|ti|simposio|dpd|archiv\w{1,3}|recruitment|recrutamento|estimates|turnos|congress\w{0,2}|jornadas?|voluntari\w{0,5}|doac\w{2,3}|donacion\w{0,2}|relacionamento|cadastro|cobranca|biblioteca|library|ensino|educacao|educacion|docencia|pesquisa|investigacion|research|estagio|residencia|prevencion|seguridad|seguranca|calidad|qualidade|quality|proteccion|pr@|newsroom|news|noticias|sales|orders?|shop|loja|tienda|customer|services?|servicio|servico|care|wellness|nurs\w{1,3}|triage|records|referrals?|intake|volunteer\w{0,2}|donate|donations|giving|fundacion|alumni|registrar|trials?|studies|estudos?|ensaios|registro|trabajosocial|servicosocial|convenios|autorizacoes|cirurgia|uti|enfermagem|enfermeria|telemedicina|telesalud|telehealth|portal|app|web|site|contabil\w{0,8}|juridico|legal|compras|procurement|logistica|licitacoes|nota|nf|ouvidor|etica|cep|ethics|irb|comite|secre|sede|unidade|filial|matriz|coordena\w{0,8}|gerencia|academic\w|conciliacao|mesa|agendas|turnos|admision|admissao|internacao|reclama\w{0,4}|quejas|sugestoes|sugerencias)[\w.-]{0,12}@/;
const FREE_MAIL = leanPattern(
  /@(?:gmail|hotmail|outlook|live|msn|yahoo|ymail|uol|bol|terra|ig|globo|icloud|me|aol|proton(?:mail)?|gmx|mail|telefonica|btinternet|comcast|verizon|zoho|fastmail|zipmail|r7|oi|tutanota|pm|hey|yandex|sapo|orange|movistar|ono|prodigy|arnet|speedy|fibertel|virginmedia|talktalk|ntlworld|sky|blueyonder|sbcglobal|att|cox|charter|earthlink|bellsouth|rocketmail|superig|click21|pop|ibest|mixmail|wanadoo|rediffmail|qq|163|naver|web|libero)\./,
);
const OFFICE_DOMAIN = leanPattern(
  /@[\w.-]{0,40}(?:fundac|foundation|asociac|associac|federac|sociedad|sociedade|society|campus|congres|simposio|colegio|escola|escuela|universi|academ|clinic|hosp|saude|salud|health|med(?![a-z]{4})|lab|instituto|centro|consultorio|odonto|fisio|psico|farma|pharma|univ|santacasa|conselho|maternidade|care\b|\.gov\b|\.edu\b)/,
);

/** What practices without a domain of their own put into the name of their mailbox. */
const OFFICE_WORD = leanPattern(
  /clinic|consult|hosp|instit|centro|laborat|farma|saude|salud|odonto|fisio|psico|nutri|medic|contato|atendimento|recepcao|agenda|oficial|associacao|ong|(?:^|[._])(?:dr|dra|psi|lab|cti|sac)(?:[._]|$)/,
);

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
export const FOLLOW = leanPattern(
  /\b(?:sigam?|siga-nos|acompanhem?|siganos|siguenos|seguinos|follow(?: us)?|tag us|find us|mark us|etiquetanos|marquem|curtam?|noss[oa]s? redes|nosso instagram|redes sociais|social media)\b/,
);

/** An appeal for donations: the account it names is an institution's where one is named and no person is. */
export const DONATION = leanPattern(
  /\b(?:doe|doar|doacao|doacoes|donativos?|contribua|contribuicao|donate|donations?|done|donar)\b/,
);
