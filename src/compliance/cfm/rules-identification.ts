import {
  everything,
  findMalformedRegistry,
  findMissingDoctorWord,
  findMissingRqe,
  findTooManySpecialities,
  findUnmarkedPostgraduate,
  hasAnyRqe,
  hasDirector,
  hasEstablishmentName,
  hasEstablishmentRegistration,
  hasName,
  isEstablishments,
  isPhysicians,
  missing,
  missingMasthead,
  mustIdentify,
} from './identification-checks.js';
import { crmMentions, isComplete } from './registries.js';
import type { ComplianceRule } from './rule.js';
import { spoken } from './spoken.js';
import { OWN_ILLS, TITLES_IN_PASSING } from './wordings/expertise.js';

const ART_4 = 'Res. CFM 2.336/2023 art. 4º';
const SINCE_2024 = '2024-03-11';

/** Who signs a medical piece and how (Res. CFM 2.336/2023 arts. 4º, 5º, 13). */
export const IDENTIFICATION_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFM-ID-NAME',
    severity: 'B',
    source: `${ART_4}; CEM (Res. CFM 2.217/2018) art. 117`,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Falta o nome completo do médico.',
      en: "The physician's full name is missing.",
    },
    suggestion: {
      pt: 'Preencha o nome completo do autor no perfil ou assine o texto.',
      en: "Fill in the author's full name or sign the text.",
    },
    exceptions: {
      pt: 'O modelo da página imprime o nome do perfil.',
      en: "The page's template prints the name of the profile.",
    },
    find: (context) => (!mustIdentify(context) || hasName(context) ? [] : missing(context)),
  },
  {
    id: 'CFM-ID-CRM',
    severity: 'B',
    source: ART_4,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Falta o número do CRM com a unidade da federação.',
      en: 'The CRM number with its state is missing.',
    },
    suggestion: {
      pt: 'Informe o registro no perfil do autor, por exemplo "CRM/UF 00000".',
      en: 'Give the registry in the author\'s profile, for instance "CRM/UF 00000".',
    },
    exceptions: {
      pt: 'O modelo da página imprime o registro do perfil.',
      en: "The page's template prints the registry of the profile.",
    },
    find: (context) =>
      !mustIdentify(context) || crmMentions(everything(context)).some(isComplete)
        ? []
        : missing(context),
  },
  {
    id: 'CFM-ID-MEDICO',
    severity: 'M',
    source: ART_4,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'A identificação não traz a palavra MÉDICO ou MÉDICA.',
      en: 'The identification lacks the word MÉDICO or MÉDICA.',
    },
    suggestion: {
      pt: 'Escreva MÉDICO ou MÉDICA junto do nome e do CRM.',
      en: 'Write MÉDICO or MÉDICA beside the name and the CRM.',
    },
    exceptions: null,
    find: findMissingDoctorWord,
  },
  {
    id: 'CFM-ID-RQE',
    severity: 'B',
    source: `${ART_4}; CEM (Res. CFM 2.217/2018) art. 114`,
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Especialidade anunciada sem o RQE.',
      en: 'Specialty announced without its RQE number.',
    },
    suggestion: {
      pt: 'Acrescente o RQE ou retire a especialidade.',
      en: 'Add the RQE number or take the specialty out.',
    },
    exceptions: {
      pt: 'Recomendar que se procure um especialista; títulos acadêmicos; sociedades médicas.',
      en: 'Telling readers to see a specialist; academic degrees; medical societies.',
    },
    phrases: {
      announces: [
        ...TITLES_IN_PASSING,
        'sou|somos ..2 @SPECIALIST|especialista_em|especialistas_em|especializad* ..2 @SPECIALTY|@SPECIALIST',
        'sou|somos ..3 @SPECIALIST',
        'como @SPECIALIST ..2 eu|atendo|atuo|trabalho|trato|vejo|recebo|digo|posso|recomendo|oriento|acompanho|acredito|ha|minha|meu',
        'especialista|especialistas|especializad*|titulo_de_especialista|area_de_atuacao ..1 em|na|no ..2 @SPECIALTY',
        'atuo|atendo|trabalho|atuamos|atendemos ..2 em|na|como|com ..2 @SPECIALTY|@SPECIALIST',
        'dr|dra ..4 @SPECIALIST',
        'minha|sua|seu ..1 especialidade ..2 @SPECIALTY',
        '@SPECIALIST ..2 ha|com # anos',
        'agende|marque ..4 com_o|com_a|com_nosso|com_nossa ..1 @SPECIALIST',
      ],
    },
    find: findMissingRqe,
  },
  {
    id: 'CFM-ID-POSGRAD',
    severity: 'B',
    source: 'Res. CFM 2.336/2023 art. 13, VI',
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Pós-graduação anunciada por médico sem RQE e sem "NÃO ESPECIALISTA" em maiúsculas.',
      en: 'Postgraduate course announced by a physician without RQE and without "NÃO ESPECIALISTA" in capitals.',
    },
    suggestion: {
      pt: 'Escreva NÃO ESPECIALISTA, em maiúsculas, junto do curso.',
      en: 'Write NÃO ESPECIALISTA, in capitals, beside the course.',
    },
    exceptions: {
      pt: 'Quem tem RQE; mestrado e doutorado.',
      en: "Who has an RQE; master's and doctor's degrees.",
    },
    phrases: {
      fires: [
        'pos_graduac*|pos_graduad*|pos_graduand*|posgraduac*|posgraduad*|pos_grad ',
        'pos em|na|no|pela|pelo',
        'terminei|conclui|fiz|curso|cursei|tenho|fazendo ..2 especializacao ..4 em|na|no|pela|pelo',
        'lato_sensu|especializacao_em|especializacao_pela|especializacao_lato|mba_em|curso_de_especializacao',
        'com|tenho|fiz|possuo|minha pos',
      ],
      unless: [
        'pos_operatorio|pos_parto|stricto_sensu|alunos|inscric*|edital|residentes|professor*|leciono|coordeno|coordenador*|docente|mestrado|doutorado',
      ],
    },
    find: findUnmarkedPostgraduate,
  },
  {
    id: 'CFM-ID-2SPEC',
    severity: 'M',
    source: 'Res. CFM 2.336/2023 art. 13, VI; Manual de Publicidade Médica',
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Mais de duas especialidades anunciadas.',
      en: 'More than two specialties announced.',
    },
    suggestion: { pt: 'Anuncie no máximo duas.', en: 'Announce two at most.' },
    exceptions: {
      pt: 'Áreas de atuação ligadas às duas especialidades.',
      en: 'Areas of practice tied to the two specialties.',
    },
    phrases: {
      presents: [
        'sou|somos|atuo|atendo|trabalho|especialista|especialistas|titulos|titulo|especialidades|consultas|consultorio|formad* ..3 @SPECIALIST|@SPECIALTY',
      ],
    },
    find: findTooManySpecialities,
  },
  {
    id: 'CFM-ID-ESTAB',
    severity: 'B',
    source: 'Res. CFM 2.336/2023 art. 5º',
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Falta o nome do estabelecimento ou o seu registro no CRM.',
      en: "The establishment's name or its registration at the CRM is missing.",
    },
    suggestion: {
      pt: 'Acrescente nome e registro ou cadastro no CRM, por exemplo "Registro CRM/UF 000".',
      en: 'Add name and registration at the CRM, for instance "Registro CRM/UF 000".',
    },
    exceptions: {
      pt: 'O modelo da página imprime a identificação do estabelecimento.',
      en: "The page's template prints the establishment's identification.",
    },
    find: (context) =>
      !isEstablishments(context) ||
      (hasEstablishmentName(context) && hasEstablishmentRegistration(context))
        ? []
        : missingMasthead(context),
  },
  {
    id: 'CFM-ID-DIRTEC',
    severity: 'B',
    source: 'Res. CFM 2.336/2023 art. 5º; CEM (Res. CFM 2.217/2018) art. 117',
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Falta o diretor técnico médico com nome e CRM.',
      en: 'The technical director with name and CRM is missing.',
    },
    suggestion: {
      pt: 'Acrescente "Diretor técnico-médico: nome, MÉDICO, CRM/UF 000", com RQE se o serviço é especializado.',
      en: 'Add "Diretor técnico-médico: name, MÉDICO, CRM/UF 000", with RQE where the service is specialised.',
    },
    exceptions: {
      pt: 'O modelo da página imprime a identificação do estabelecimento.',
      en: "The page's template prints the establishment's identification.",
    },
    find: (context) =>
      !isEstablishments(context) || hasDirector(context) ? [] : missingMasthead(context),
  },
  {
    id: 'CFM-ID-FORMAT',
    severity: 'M',
    source: 'Res. CFM 2.336/2023 art. 4º; house rule on the form of the number',
    certainty: 'unverified',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: { pt: 'CRM em formato inválido.', en: 'Malformed CRM number.' },
    suggestion: {
      pt: 'Use CRM/UF e o número, com uma das 27 unidades da federação.',
      en: 'Use CRM/UF and the number, with one of the 27 states.',
    },
    exceptions: null,
    find: findMalformedRegistry,
  },
  {
    id: 'CFM-11-SPEC',
    severity: 'B',
    source: 'Res. CFM 2.336/2023 art. 11, I',
    certainty: 'primary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Diz tratar doença, órgão ou sistema sem ter RQE.',
      en: 'Says to treat a disease, organ or system without an RQE.',
    },
    suggestion: {
      pt: 'Descreva o atendimento em geral ou informe o RQE.',
      en: 'Describe care in general or give the RQE number.',
    },
    exceptions: {
      pt: 'RQE no perfil ou no texto; atenção geral.',
      en: 'RQE in the profile or the text; general care.',
    },
    ...spoken('CFM-11-SPEC', {
      fires: [
        ...OWN_ILLS,
        'trato|tratamos|opero|operamos|curo|combato|resolvo ..5 @DISEASE|@ORGAN',
        '@DISEASE|@ORGAN ..4 eu|nos ..1 trato|opero|cuido|resolvo|resolvemos|tratamos',
        'cuido|cuidamos ..2 do|da|de|dos|das ..2 @ORGAN|@DISEASE',
        'especialista|especialistas|expert|experts|referencia|autoridade|focad*|foco|dedicad*|dedico|dedicamos|especializad*|craque ..2 em|no|na|ao|a|para ..2 @DISEASE|@ORGAN|emagrecimento|dor|estetica',
        'atendo|atendemos|acompanho|recebo|atuo|atuamos|trabalho ..3 com|em|no|na|de|pacientes|casos|tratamento ..4 @DISEASE|@ORGAN',
        'medico|medica|doutor|doutora|dr|dra ..1 do|da|dos|das|de @ORGAN|@DISEASE',
        'faco|realizo|ofereco|fazemos|realizamos|oferecemos ..2 tratamento|tratamentos|cirurgia|cirurgias|acompanhamento|controle|cuidado ..3 @DISEASE|@ORGAN',
        'meu_foco|minha_area|minha_especialidade|minha_atuacao|minha_paixao ..4 @DISEASE|@ORGAN',
        'venha|agende|marque|procure_me|me_procure ..3 tratar ..3 @DISEASE|@ORGAN',
      ],
      unless: [
        'atencao_primaria|clinica_geral|clinico_geral|medicina_de_familia|medico_de_familia',
      ],
      evenAsked: true,
      when: (context) => isPhysicians(context) && !hasAnyRqe(context),
    }),
  },
];
