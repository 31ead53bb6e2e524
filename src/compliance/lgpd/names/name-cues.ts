/** Right before a name: the person is a patient, a relative or the holder of the data. Folded text ending at the name. */
export const PATIENT_CUE =
  /(?:\b(?:pacientes?|pcte|cliente|beneficiari[oa]|titular|segurad[oa]|usuari[oa]|solicitante|requerente|autora?|reu|re|proprietari[oa]|portadora?|crianca|bebe|recem-nascid[oa]|rn|menin[oa]|alun[oa]|adolescente|gestante|puerpera|idos[oa]|viuv[oa]|vitima|moradora?|internad[oa]|acompanhante|responsavel|mae|pai|filh[oa]|irma|irmao|esposa|esposo|marido|mulher|espos[oa]|namorad[oa]|avo|neto|neta|sobrinh[oa]|ti[oa]|prim[oa]|amig[oa]|vizinh[oa]|noiv[oa]|madrinha|padrinho|cuidadora?|patient|client|mother|father|son|daughter|husband|wife|brother|sister|hij[oa]|madre|padre|espos[oa]|herman[oa])(?:,? (?:de|da|do|of|d[ao]s?|[ao]|nome|chamad[oa]|named|called|sra?\.?|dona|seu))?|\b(?:nome(?: completo| do paciente| da paciente| da mae| do pai| social)?|name|full name|nombre(?: completo)?|apellidos?|assinado|ass|atenciosamente|att))\s{0,2}[:\-,"]{0,3}[\s"]{0,3}$/;

/** Forms of address; the name follows. */
export const ADDRESS_CUE =
  /\b(?:sr|sra|srta|srs|sras|senhora?|senhorita|seu|dona|d|mr|mrs|ms|miss|don|doña|dna|exmo|exma)\.?\s{1,3}$/;

/** Contact with a person, never with a city or a thing. */
export const CONTACT_CUE =
  /\b(?:(?:fale|falar|falei|falamos|converse|conversei|entrevista) com(?: [ao])?|(?:ligamos|ligar|ligue|liguei) para(?: [ao])?)\s{0,3}$/;

/** A strict form of the indirect cue, for single first names and names outside the gazetteer. */
export const STRONG_INDIRECT_CUE =
  /\b(?:caso (?:d[aeo]|clinico d[aeo])|entrevista com (?:[ao] )?|(?:fale|falar|falei|falamos|converse|conversei) com (?:[ao] )?|ligamos para(?: [ao])?|reembolso (?:para|d[aeo])|(?:pix|prontuario|laudo|cpf|rg|cns|telefone|celular|whatsapp|e-?mail|endereco|carteirinha) d[aeo]|em nome d[aeo]|a nombre de|de nome|chamad[ao]|chama-se|se chama|belongs to|named)\s*:?\s{0,3}$/;

/** The person introduces herself; what follows may be in lower case. */
export const SELF_INTRODUCTION =
  /\b(?:(?:eu )?sou [ao]|me chamo|meu nome (?:e|eh)|aqui (?:e|eh) [ao]|aqui quem fala e [ao]|quem fala e [ao]|my name is|i am|i'm|mi nombre es|me llamo|soy)\s{1,2}$/;

/** A health professional is about to be named. */
export const PROFESSIONAL_CUE =
  /\b(?:dr|dra|drs|dras|doutora?|prof|profa|medic[oa]s?|psicolog[oa]s?|psiquiatra|enfermeir[oa]s?|enf|enfa|dentistas?|cirurgi(?:ao|a)(?:-dentista| plastic[oa]| dentista)?|fisioterapeuta|nutricionista|farmaceutic[oa]|biomedic[oa]|fonoaudiolog[oa]|terapeuta ocupacional|obstetra|obstetriz|parteira|cardiologista|dermatologista|neurologista|ginecologista|pediatra|ortopedista|oncologista|urologista|endocrinologista|oftalmologista|otorrinolaringologista|geriatra|infectologista|pneumologista|reumatologista|hematologista|nefrologista|gastroenterologista|anestesi(?:sta|ologista)|radiologista|patologista|mastologista|hepatologista|nutrolog[oa]|medica-chefe|residente|preceptora?|diretora? (?:tecnic[oa]|clinic[oa])(?:-medic[oa])?|responsavel tecnic[oa]|coordenadora?|pesquisadora?|professora?|autora do artigo|assistente social|veterinari[oa]|encarregad[oa]|dpo|doctor|physician|nurse|therapist|surgeon|psychologist|medico responsable|remitido por|revisado por|revisao (?:tecnica|medica)|texto por)\s?(?::|-)?\.?\s{0,2}(?:(?:dr|dra|prof|profa)\.?\s{0,2}){0,2}$|^(?:por|by)\s$/;

/** After a name: a professional's registry or degree. */
export const PROFESSIONAL_TAIL =
  /^[\s,;()\-–|/]{0,5}(?:(?:m[eé]dic[oa]|psicolog[oa]|enfermeir[oa]|cirurgi(?:ao|a)[- ]dentista|dentista|\(?cd\)?|nutricionista|fisioterapeuta|farmaceutic[oa]|fonoaudiolog[oa]|biomedic[oa]|cardiologista|dermatologista|pediatra|psiquiatra|md|m\.d|phd|rn|do|np|facs)\b[\s,;()\-|/]{0,5}){0,2}(?:crm|crp|cro|coren|crn|crefito|crf|crfa|crbm|cref|cress|crmv|rqe|npi|md\b|m\.d|phd\b|rn\b|medic[oa]\b|psicolog[oa]\b|enfermeir[oa]\b|cirurgi(?:ao|a)[- ]dentista|cirurgi(?:ao|a) plastic[oa]|nutricionista|fisioterapeuta|cardiologista|dermatologista|pediatra|psiquiatra|neurologista|ginecologista|ortopedista|oncologista|presidente|diretora?|coordenadora?|professora?|pesquisadora?|ministr[oa]|secretari[oa] (?:de|da|do|municipal|estadual)|fundadora?|gerente|porta-voz|reitora?|superintendente|especialista|chefe d[aeo]|infectologista|epidemiologista|sanitarista|biolog[oa]|farmaceutic[oa])/;

/** After a name: what only a living person does or is in an article about health. */
export const PERSON_TAIL =
  /^\.?[,;]?[ (]{0,3}(?:(?:de )?\d{1,3} anos|\(\d{1,3} anos|que (?:reside|mora|vive|trat|foi)|mora|reside|vive em|completou|nasceu|nascid[oa]|agradece|agradeceu|recebeu|foi (?:intern|diagnostic|atendid|operad|submetid|encaminhad|admitid)|esta intern|esteve intern|deu entrada|procurou|relat|contou|conta que|tratou|trata |faz tratamento|descobriu|teve alta|venceu|superou|curou|sofr|sente|faleceu|morreu|tem \d|tomou|toma |usa |fez (?:a |o |uma? )?(?:cirurgia|exame|tratamento|quimio)|autorizou|e atendid|chegou|compareceu|voltou|perdeu \d|emagreceu|engravidou|lives|was (?:seen|admitted|diagnosed|born|treated)|has been|age \d|aged|tiene \d|vive|ingreso|telefone|tel|cpf|rg|fone|cel|email|e-mail|\(?\d{2}\)? ?9?\d{4}|prontuario|carteirinha|celular|; ssn|telefono|correo|, dob|, mrn|autorizo|(?:mae|pai|filh[oa]|esposa|marido|irma|irmao|avo|tia|tio|net[oa]) d[aeo] )/;

/** The text itself says that the name is not the person's. */
export const FICTITIOUS =
  /^.{0,30}\(?\b(?:nomes? (?:e )?(?:ficticio|alterado|trocado|mudado|foi (?:alterado|trocado))s?|pseudonimo|not (?:her|his) real name|name changed)/;
