import { findUnidentified, type Identification } from './council-identification.js';
import { NO_PRICES, PRICES } from './price-phrases.js';
import type { ComplianceRule } from './rule.js';
import { spoken } from './spoken.js';
import { CASES_TOLD, FEES_AS_APPEAL, FORECASTS } from './wordings/councils.js';

const CFP: Identification = {
  registry: /\bcrp\b[^\d\n]{0,12}\d{1,2}[ªa]?[ ]?[/-][ ]?\d[\d.]{1,8}/,
  title: /\bpsicolog[oa]s?\b/,
};

/** Publicity of psychologists (CEPP art. 20; Res. CFP 3/2007). */
export const PSYCHOLOGY_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFP-ID',
    severity: 'B',
    source: 'CEPP (Res. CFP 10/2005) art. 20, a; Res. CFP 3/2007 art. 53',
    certainty: 'primary',
    validFrom: '2005-08-27',
    area: 'cfp',
    message: {
      pt: 'Falta nome completo, a palavra psicóloga(o) ou o número do CRP.',
      en: 'Full name, the word psicóloga(o) or the CRP number is missing.',
    },
    suggestion: {
      pt: 'Complete o perfil: nome, psicóloga(o) e CRP com região e número.',
      en: 'Complete the profile: name, psicóloga(o), CRP region and number.',
    },
    exceptions: null,
    find: (context) => findUnidentified(context, CFP),
  },
  {
    id: 'CFP-PRICE',
    severity: 'M',
    source: 'CEPP (Res. CFP 10/2005) art. 20, d',
    certainty: 'primary',
    validFrom: '2005-08-27',
    area: 'cfp',
    message: { pt: 'Preço usado como propaganda.', en: 'Price used as advertising.' },
    suggestion: {
      pt: 'Informe o valor apenas a quem pergunta.',
      en: 'Tell the fee to those who ask.',
    },
    exceptions: {
      pt: 'Dizer que o valor é informado a quem pergunta; serviço público.',
      en: 'Saying that the fee is told on request; public service.',
    },
    ...spoken('CFP-PRICE', {
      fires: [...PRICES, ...FEES_AS_APPEAL],
      unless: NO_PRICES,
      evenAsked: true,
      excusedBy: ['frame:news', 'frame:research'],
    }),
  },
  {
    id: 'CFP-RESULT',
    severity: 'B',
    source: 'CEPP (Res. CFP 10/2005) art. 20, e',
    certainty: 'primary',
    validFrom: '2005-08-27',
    area: 'cfp',
    message: { pt: 'Previsão taxativa de resultado.', en: 'Categorical forecast of a result.' },
    suggestion: {
      pt: 'Diga que a duração e o resultado são individuais.',
      en: 'Say that duration and outcome are individual.',
    },
    exceptions: { pt: '"A duração é individual".', en: '"The duration is individual".' },
    ...spoken('CFP-RESULT', {
      fires: [
        ...FORECASTS,
        'cur*|fim|alivio|super*|elimin*|livre|livrar|resolv*|acab*|venc*|liberte|liberta*|transform*|adeus|resultado*|mud*|recuper*|deix*|saia|zere|reprogram*|desaparec*|some|sumir*|volte|elimine|melhor*|trat* ..6 em|com|apos ..2 @FEW ..2 @TIMES|atendimentos',
        'em|com|apos|depois_de ..2 @FEW ..1 @TIMES|atendimentos ..7 cur*|fim|alivio|super*|elimin*|livre|livr*|resolv*|acab*|venc*|liberte|liberta*|transform*|adeus|resultado*|mud*|recuper*|sem_@DISEASE|melhor*|feliz|nova_pessoa|outra_pessoa|desaparec*|nunca_mais',
        '@RESULT|mudanca ..2 @CERTAIN|imediat*',
        'cura|fim ..2 da|do|das|dos|de|para|contra ..1 @DISEASE|sua|seu|ansiedade|depressao|ciume*|dependencia',
        '@VOW ..5 @RESULT|voce|seu|sua|que|melhora|mudanca|fim',
        'garant* ..3 resultado*|melhora|cura|mudanca|fim|superac*|felicidade|casamento',
        'resultado*|melhora|cura|mudanca|superacao ..2 garant*|assegurad*|cert*|definitiv*',
        'livre se ..3',
        'diga adeus ..3',
        'adeus ..2 @DISEASE|ansiedade|medo*|ciume*',
        '100|cem % ..3 @RESULT|eficaz|eficacia|curad*|garantid*|livre|dos_casos|sem',
        'voce ..2 vai|ira|sera|ficara|estara|tera ..3 curad*|livre|superar|vencer|nunca_mais|eliminar|outra_pessoa|nova_pessoa|feliz|se_curar|resolver|deixar_de',
        'nunca_mais ..4 @DISEASE|ansiedade|sofr*|sent*|tera|tenha|medo*|crise*|volt*',
        'cura|cure|curo|curamos|curar|elimino|elimine|eliminamos ..3 @DISEASE|sua|seu|ansiedade|trauma*|fobia*',
        'super*|venc*|elimin*|resolv*|acab* ..5 definitivamente|para_sempre|de_vez|de_uma_vez|rapidamente|rapido',
        '@TREATMENT|terapia|psicoterapia|hipnose|atendimento ..3 que ..1 cura|elimina|resolve|acaba|liberta|transforma',
        'resultado|resultados ..2 rapido|rapidos|imediato|imediatos|comprovado|comprovados|em|ja',
        'salv*|recuper*|reconquist* ..3 seu|sua casamento|relacionamento|amor ..6',
        'sem_falha|infalivel|tiro_e_queda|funciona_sempre|funciona_para_todos',
      ],
      unless: [
        'nao|nunca|jamais|sem ..3 promet*|garant*|existe|ha|cura_magica|prazo|formula*|previs*|prever',
        'duracao ..6 individual|varia|depende',
        'sessao|sessoes ..2 dura|duram|tem|de # minutos',
      ],
      excusedBy: ['frame:hedge', 'frame:news', 'frame:research'],
    }),
  },
  {
    id: 'CFP-CASE',
    severity: 'B',
    source: 'Res. CFP 3/2007 art. 54; Nota Técnica CFP 1/2022',
    certainty: 'primary',
    validFrom: '2007-02-12',
    area: 'cfp',
    message: {
      pt: 'Caso, diagnóstico ou depoimento de paciente em publicidade.',
      en: "A patient's case, diagnosis or testimonial in publicity.",
    },
    suggestion: {
      pt: 'Trate o tema em geral, sem caso atendido.',
      en: 'Treat the subject in general, without a case of yours.',
    },
    exceptions: { pt: 'Tema em geral.', en: 'The subject in general.' },
    ...spoken('CFP-CASE', {
      fires: [
        ...CASES_TOLD,
        'minha|meu|uma|um|nossa|nosso|minhas|meus|essa|esse|esta|este|ex|a|o ..1 paciente|pacientes|cliente|clientes|atendido|atendida|analisando|analisanda|adolescente_que_atendo|casal_que_atendo|moca_que_atendo ..6 contou|conta|relatou|relata|disse|diz|chegou|chegaram|venceu|superou|superaram|melhorou|trouxe|descobriu|falou|desabafou|chorou|confessou|escreveu|agradeceu|sofria|tinha|estava|recebeu_alta|teve_alta|curou|deixou|conseguiu|voltou|diagnostic*|relatava|perguntou|me_procurou|viveu|era|procurou|ganhou_alta|reconstruiu|separou|revelou|mandou|evoluiu|saiu',
        'depoimento|depoimentos|relato|relatos|testemunho|testemunhos|feedback|mensagem|print|prints|audio ..3 de|da|do|das|dos ..2 paciente|pacientes|cliente|clientes|quem_passou|quem_fez_terapia|minha|meu',
        'caso|casos|historia|historias ..3 de|do|da|clinico|real|reais|verdadeir* ..3 consultorio|paciente|pacientes|cliente|minha_clinica|minha_pratica|que_atendi|que_acompanhei',
        'caso|historia ..1 real|clinico|veridic*',
        'atendi|acompanhei|tratei|recebi ..3 uma|um|certa|certo ..2 paciente|mulher|homem|moca|rapaz|menina|menino|adolescente|casal|crianca|jovem|senhora|senhor|mae|executiv*|medic*|professor*|garot*|cliente|pessoa|advogad* ..8',
        'paciente|pacientes|cliente ..6 depressao|ansiedade|tdah|bipolar*|borderline|toc|autis*|trauma*|anorexi*|burnout ..6 comigo|aqui|no_consultorio|atendi|meu|minha',
        'veja|leia|ouca|assista ..3 o_que ..3 pacientes|clientes ..3 dizem|falam|contam',
        'paciente|cliente disse|diz|relata|escreveu|contou',
        'hoje|ontem|esta_semana ..2 no_consultorio|na_sessao|em_sessao|na_terapia ..3 uma|um|minha|meu|a|o ..6',
        'joana|maria|ana|pedro|joao|carla|lucas ..1 ..1 minha|meu|nossa|nosso paciente|cliente',
      ],
      unless: [
        'nao ..3 divulg*|public*|conto|compartilh*|expo*|coment*|usamos|uso|trago',
        'sigilo|ficticio|ficticia|hipotetic*|personagem|supervisao|direitos_do_paciente|o_paciente_pode|o_paciente_tem_direito',
        'quando|se|caso um|uma|o|a paciente|pessoa|cliente',
        'cada paciente|cliente|pessoa',
      ],
      excusedBy: ['frame:news', 'frame:research'],
    }),
  },
];
