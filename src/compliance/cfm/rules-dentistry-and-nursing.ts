import { leanPattern } from '../text/lean-pattern.js';
import { findUnidentified, type Identification } from './council-identification.js';
import { PRICES } from './price-phrases.js';
import {
  has,
  hitsIn,
  placeOf,
  wholeArticle,
  type CfmContext,
  type ComplianceRule,
  type RuleMatch,
} from './rule.js';
import { isDenied } from './scope.js';
import { spoken } from './spoken.js';
import {
  FEES_AS_APPEAL,
  NURSING_AFAR,
  PATIENTS_SHOWN,
  SMILES_COMPARED,
} from './wordings/councils.js';

const CFO: Identification = {
  registry: /\bcro\b[^\d\n]{0,14}\d[\d.]{1,8}/,
  title: leanPattern(/\bcirurgi(?:ao|a)s?(?:\(a\)|\(o\))?[- ]dentistas?\b|\bcd\b|\bdentista\b/),
};
const COFEN: Identification = {
  registry: /\bcoren\b[^\d\n]{0,12}\d[\d.]{1,9}/,
  title:
    /\benfermeir[oa]\b|\b(?:tecnic[oa]|auxiliar) (?:de|em) enfermagem\b|\bobstetriz\b|-[ ]?\b(?:enf|te|ae|obst)\b/,
};

/** Dentistry and nursing: identification and what their codes forbid in publicity. */
export const DENTISTRY_AND_NURSING_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFO-ID',
    severity: 'B',
    source: 'Res. CFO 196/2019; Res. CFO 118/2012 (CEO) art. 43',
    certainty: 'secondary',
    validFrom: '2019-01-31',
    area: 'cfo',
    message: {
      pt: 'Falta nome, cirurgião-dentista (CD) ou o número do CRO.',
      en: 'Name, cirurgião-dentista (CD) or the CRO number is missing.',
    },
    suggestion: {
      pt: 'Complete o perfil: nome, cirurgião-dentista e CRO com UF e número.',
      en: 'Complete the profile: name, cirurgião-dentista, CRO state and number.',
    },
    exceptions: null,
    find: (context) => findUnidentified(context, CFO),
  },
  {
    id: 'CFO-BA',
    severity: 'B',
    source: 'Res. CFO 118/2012 (CEO) art. 44; Res. CFO 196/2019 arts. 1º a 3º',
    certainty: 'secondary',
    validFrom: '2019-01-31',
    area: 'cfo',
    message: {
      pt: '"Antes e depois" como apelo, imagem durante o procedimento ou publicada por empresa.',
      en: '"Before and after" as an appeal, a picture during the procedure, or one published by a company.',
    },
    suggestion: {
      pt: 'Mostre só diagnóstico e conclusão feitos por você, com termo de consentimento.',
      en: 'Show only diagnosis and conclusion of your own work, with consent.',
    },
    exceptions: {
      pt: 'Diagnóstico e conclusão publicados por quem fez, com TCLE, só a área tratada.',
      en: 'Diagnosis and conclusion published by who did the work, with consent, the treated area only.',
    },
    phrases: {
      fires: [
        ...SMILES_COMPARED,
        'antes ..1 e|x|versus|vs|ou|durante ..2 depois ',
        'antes ..2 durante ..2 depois',
        'antes_depois|antesedepois',
        'foto*|imagem|imagens|video|videos|registro* ..5 durante ..3 procedimento|cirurgia|atendimento|tratamento|clareamento|implante|extracao|canal|aplicacao|preparo',
        'durante ..1 o|a procedimento|cirurgia|extracao|implante|clareamento|preparo ..5 foto*|video*|imagem|imagens|grav*|film*|mostr*|veja',
        'veja|confira|olha|olhem|compare|transformacao|arraste ..4 antes ..5 depois|resultado|agora',
      ],
      unless: [
        'antes_e_depois|antes_ou_depois das|da|do|de|dos refeic*|comer|almoc*|dormir|escov*|jantar|cirurgia|comer|consulta|lanche|procedimento|beber|extracao|gravidez',
        'escove|escovar|escovacao|higiene|fio_dental|bocheche|orientac*|cuidado* ..6 antes',
      ],
    },
    find: findDentalAppeal,
  },
  {
    id: 'CFO-PRICE',
    severity: 'M',
    source: 'Res. CFO 118/2012 (CEO) art. 44',
    certainty: 'secondary',
    validFrom: '2013-01-01',
    area: 'cfo',
    message: {
      pt: 'Preço, desconto, gratuidade ou forma de pagamento anunciados.',
      en: 'Price, discount, free service or payment plan announced.',
    },
    suggestion: { pt: 'Retire valores e condições.', en: 'Take prices and conditions out.' },
    exceptions: { pt: 'Serviço público.', en: 'Public service.' },
    ...spoken('CFO-PRICE', {
      fires: [
        ...PRICES,
        ...FEES_AS_APPEAL,
        '@FREE',
        'boleto|cartao|crediario|financiamento|carne|pix|convenio_proprio ..4 juros|parcel*|facil|aprovad*|sem|proprio|entrada|desconto|# x',
        'entrada ..3 r$|facilitad*|zero|de',
        'condicoes ..2 pagamento|especiais|imperdive*|facilitadas',
        'formas_de_pagamento|forma_de_pagamento|facilitamos|pagamento_facilitado|plano_de_pagamento|planos_a_partir',
        'preco|precos|valor|valores ..3 imbative*|baix*|especia*|que_cabe*|acessive*',
      ],
      unless: [
        'sus|ubs|unidade_basica|rede_publica|prefeitura|ministerio|brasil_sorridente|universidade|faculdade|estudo|estacionamento|palestra|campanha_publica|centro_de_especialidades|ceo_municipal',
      ],
      evenAsked: true,
      excusedBy: ['frame:news', 'frame:research'],
    }),
  },
  {
    id: 'COFEN-ID',
    severity: 'B',
    source: 'Res. Cofen 554/2017',
    certainty: 'secondary',
    validFrom: '2017-07-17',
    area: 'cofen',
    message: {
      pt: 'Falta nome, categoria ou o número do COREN.',
      en: 'Name, category or the COREN number is missing.',
    },
    suggestion: {
      pt: 'Complete o perfil: nome, categoria e COREN com UF e número.',
      en: 'Complete the profile: name, category, COREN state and number.',
    },
    exceptions: null,
    find: (context) => findUnidentified(context, COFEN),
  },
  {
    id: 'COFEN-REMOTE',
    severity: 'B',
    source: 'Res. Cofen 554/2017 art. 4º, V',
    certainty: 'secondary',
    validFrom: '2017-07-17',
    area: 'cofen',
    message: {
      pt: 'Avaliação por rede social em lugar da consulta.',
      en: 'Assessment by social media instead of a consultation.',
    },
    suggestion: {
      pt: 'Oriente a marcar consulta de enfermagem.',
      en: 'Tell the reader to book a nursing consultation.',
    },
    exceptions: { pt: 'Marcar consulta por mensagem.', en: 'Booking by message.' },
    ...spoken('COFEN-REMOTE', {
      fires: [
        ...NURSING_AFAR,
        'digitem|digite|comentem|mostrem|mostre|relatem|relatam|contem|descrevam|postem ..10 conduta|prescrevo|ajustando|ajusto|classifico|curativo|oriento|avalio|respondo_com',
        'devolvo|mando|envio|passo ..2 conduta|prescricao|orientacao|tratamento ..4',
        'fala_comigo|falam_comigo|me_chama ..2 por_mensagem|por_audio|no_chat|no_telegram|no_direct ..10 deixa|em_vez|sem|sempre_que|nao_precisa',
        'classifico|prescrevo|avalio ..6 ao_vivo|na_live|na_camera|nos_comentarios|no_chat|no_telegram',
        'avalio|avaliamos|avaliacao|oriento|orientamos|orientacao|prescrevo|prescrevemos|atendo|atendemos|diagnostico|diagnostica|analiso|analisamos|consulta|consultas|consultoria|trato|indico|indicamos|acompanho|receito|ajudo|resolvo|atendimento|respondo|digo|tiro ..6 por|pelo|pela|via|no|na|nos|pelos ..2 @CHANNEL',
        'mand*|envi*|poste|chama|chame|tire|me_manda|me_mande|descrev*|fotograf*|escrev*|grave|comente|deix* ..9 avalio|digo|oriento|indico|avaliamos|orientamos|indicamos|prescrevo|passo|receito|ensino_o_que|falo|respondo_com|te_digo|explico_qual|qual_curativo|qual_pomada|o_que_fazer|o_que_passar|o_tratamento|diagnostic*|a_conduta|qual_cobertura|a_orientacao|faco_a_avaliacao|monto|analiso',
        'por|pelo|via|no|na ..1 @CHANNEL ..8 avalio|oriento|prescrevo|trato|indico|diagnostico|atendo|avaliamos|digo|acompanho|te_digo|resolvo|orientamos|passo',
        'sem ..2 consulta|sair_de_casa|precisar_de_consulta|marcar_consulta|ir_ao ..7 avalio|oriento|prescrevo|indico|trato|diagnostico',
        'avalio|oriento|prescrevo|trato|indico|avaliacao|orientacao ..7 sem ..2 consulta|sair_de_casa|precisar|marcar',
        'nao_precisa ..3 consulta|sair|ir|vir ..8 mand*|envi*|foto|mensagem|direct',
      ],
      unless: [
        'nao|nunca ..5 avali*|orient*|substitu*|prescrev*|diagnostic*|atend*|respond*|faco|fazemos|trat*',
        'agende|agendar|agendamento*|marque|marcar|marcacao ..8 @CHANNEL|telefone|consulta',
        'teleconsulta*|videochamada|teleenfermagem|consulta_de_enfermagem_agendada|lembrete*|equipe_da_unidade',
      ],
    }),
  },
  {
    id: 'COFEN-IMG',
    severity: 'B',
    source: 'Res. Cofen 554/2017 art. 4º, IV',
    certainty: 'secondary',
    validFrom: '2017-07-17',
    area: 'cofen',
    message: {
      pt: 'Imagem de paciente sem autorização expressa.',
      en: "Patient's image without express authorisation.",
    },
    suggestion: {
      pt: 'Retire a imagem ou registre a autorização.',
      en: 'Take the image out or record the authorisation.',
    },
    exceptions: { pt: 'Autorização expressa.', en: 'Express authorisation.' },
    phrases: {
      fires: [
        ...PATIENTS_SHOWN,
        'foto|fotos|selfie|selfies|video|videos|imagem|imagens|registro|clique|retrato|filmagem|story|stories|reels ..2 do|da|de|com|dos|das ..3 paciente|pacientes|acamado|idoso_que_cuido|bebe_que|parturiente|gestante_que|idosa_que_cuido|recem_nascido|internad*',
        'paciente|pacientes|recem_nascido|idosinh*|parturiente|velhinh* ..6 foto|fotos|selfie|video|imagem|stories|filmei|gravei|fotografei|postei',
        'olha|olhem|veja|vejam ..2 meu|minha|nosso|nossa|a|o ..1 paciente|pacientes|bebezinho|velhinh* ..6',
      ],
      consent: ['autoriz*|consentimento|consentiu|permissao|termo_de|tcle|consentida'],
    },
    find: findUnauthorisedPatients,
  },
];

function findDentalAppeal(context: CfmContext): readonly RuleMatch[] {
  const inText = context.sentences.flatMap((placed) => {
    const hit = hitsIn(placed.sentence, 'CFO-BA:fires').find(
      (one) => !isDenied(placed.sentence.notes.tokens, one),
    );
    return hit === undefined ||
      has(placed.sentence, 'CFO-BA:unless') ||
      has(placed.sentence, 'frame:critique')
      ? []
      : [placeOf(placed, hit)];
  });
  if (inText.length > 0) return inText;
  const byCompany = context.profession !== 'dentist';
  const faulty = context.snapshot.facts.pictures.some(
    ({ kind, patientConsent }) => kind === 'before_after' && (byCompany || patientConsent !== true),
  );
  return faulty ? wholeArticle(context) : [];
}

function findUnauthorisedPatients(context: CfmContext): readonly RuleMatch[] {
  const { pictures } = context.snapshot.facts;
  const ofPatients = pictures.filter(
    ({ kind, patients, identifiable }) =>
      kind === 'clinical' ||
      kind === 'before_after' ||
      (kind === 'photo' && ((patients ?? 0) > 0 || identifiable === true)),
  );
  if (ofPatients.some(({ patientConsent }) => patientConsent !== true))
    return wholeArticle(context);
  if (ofPatients.length > 0) return [];
  return context.sentences.flatMap((placed) => {
    const hit = hitsIn(placed.sentence, 'COFEN-IMG:fires').find(
      (one) => !isDenied(placed.sentence.notes.tokens, one),
    );
    const excused =
      has(placed.sentence, 'COFEN-IMG:consent') || has(placed.sentence, 'frame:critique');
    return hit === undefined || excused ? [] : [placeOf(placed, hit)];
  });
}
