import { CITED, DENIAL } from './near-misses.js';
import { phrases, type CfmContext, type ComplianceRule, type RuleMatch } from './rule.js';

const RES = 'Res. CFM 2.336/2023';
const SINCE_2024 = '2024-03-11';

const EDUCATION = [
  /\bindicac(?:ao|oes)\b|\bindicad[ao]s? para\b|\bpara quem e\b/,
  /\bfatores\b|\b(?:resultados? )?(?:varia[m]?|dependem? d[aeo])\b/,
  /\bcomplicac(?:ao|oes)\b|\briscos?\b|\bintercorrencias?\b/,
];
const AESTHETIC =
  'clareamento|harmonizacao|rinoplastia|lipo\\p{L}{0,10}|cirurgia plastica|preenchimento|botox|tratamento|procedimento|transformacao|paciente|nossos? pacientes?|nariz|mama|pele|rosto|sorriso|abdome|implante|transplante capilar|bariatrica|peeling|laser|acne|cabelo|emagrecimento|silicone|blefaroplastia';
const BEFORE_AFTER = [
  new RegExp(
    String.raw`\bantes (?:e|x|&|/) ?(?:o )?depois(?:\s*[!.:,;)"*]|\s*$| d[aeo]s? (?:${AESTHETIC}))`,
    'u',
  ),
  /\b(?:fotos?|imagens|imagem|videos?|galeria|resultados?|veja|confira|arraste|nosso|olha|olhem|incrivel|album)\b[^.!?]{0,30}\bantes (?:e|x|\/) ?(?:o )?depois\b/,
  /\b(?:before[- ](?:and|&)[- ]after) (?:photos?|pictures?|images?|results?)\b/,
];

function findBeforeAfter(context: CfmContext): readonly RuleMatch[] {
  if (EDUCATION.every((topic) => topic.test(context.folded))) return [];
  return phrases({
    any: BEFORE_AFTER,
    unless: [
      DENIAL,
      /\b(?:glicemia|pressao|refeic|comer|almoc|exercic|lavar|lave|higieniz|aplicacao da vacina|medic(?:ao|oes)|peso|avaliad[ao]s|questionario|intervencao)\p{L}{0,6}\b/u,
    ],
  })(context);
}

/** Capitals that shout: four long words in a row, or three exclamation marks. */
function findShouting(context: CfmContext): readonly RuleMatch[] {
  return context.fields.flatMap((field) =>
    field.sentences.flatMap((sentence) => {
      const text = field.shadow.text.slice(sentence.start, sentence.end);
      if (/\bCRM\b|\bRQE\b|PERSISTIREM|NÃO ESPECIALISTA|MEDICAMENTO/.test(text)) return [];
      const match = /!{3,}|(?:\b\p{Lu}{3,}\b[ ,]{1,2}){3,}\p{Lu}{3,}!/u.exec(text);
      return match === null
        ? []
        : [
            {
              field,
              start: sentence.start + match.index,
              end: sentence.start + match.index + match[0].length,
              confidence: 0.7,
            },
          ];
    }),
  );
}

const HYPE = phrases({
  any: [
    /\b(?:revolucionari[ao]s?|milagr(?:e|es|os[ao]s?)|mirac(?:le|ulous)|revolutionary|sensaciona(?:l|is)|bombastic[ao]|inacredita(?:vel|veis)|extraordinari[ao]s?|fantastic[ao] (?:tratamento|metodo|tecnica)|surpreendente descoberta|chocante)\b/,
    /\b(?:ninguem te cont(?:a|ou)|que (?:os )?medicos (?:nao|escondem|odeiam)|voce nao vai acreditar|o que nao te contam|segredo (?:revelado|dos medicos|da industria|que)|a industria farmaceutica (?:esconde|nao quer)|formula secreta|descoberta que mudou tudo|vai mudar (?:a )?sua vida|transforme sua vida|doctors hate|they don't want you to know)\b/,
  ],
  unless: [
    DENIAL,
    /\b(?:nao|sem) (?:\p{L}{1,10} ){0,3}(?:milagr|revolucion)|\b(?:promessas?|promete[m]?|titulos?|manchetes?|anuncios?|propagandas?|chamad[ao]s?|suposta?s?|dit[ao]s?|critica|santa|nossa senhora)\b/u,
  ],
});

/** Tone, statistics, fear, gifts and images (Res. CFM 2.336/2023 arts. 8, 11 § 2º and § 4º, 14; telemedicine). */
export const SENSATIONAL_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFM-SENS-HYPE',
    severity: 'M',
    source: `${RES} art. 11, § 2º; CEM (Res. CFM 2.217/2018) art. 112`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: { pt: 'Tom sensacionalista.', en: 'Sensational tone.' },
    suggestion: {
      pt: 'Use linguagem sóbria e diga o que ainda não se sabe.',
      en: 'Use sober language and say what is still unknown.',
    },
    find: (context) => [...HYPE(context), ...findShouting(context)].slice(0, 20),
  },
  {
    id: 'CFM-SENS-STAT',
    severity: 'M',
    source: `${RES} art. 11, § 2º, c`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Taxa de sucesso ou estatística própria sem fonte.',
      en: 'Success rate or own statistic without a source.',
    },
    suggestion: {
      pt: 'Cite a referência ou os dados próprios auditáveis.',
      en: 'Cite the reference or auditable data of your own.',
    },
    find: phrases({
      any: [
        /\b\d[\d.,]{0,12}\s?% (?:de|dos|das) (?:\p{L}+ )?(?:sucesso|cura|eficacia|satisfacao|aprovacao|pacientes (?:satisfeitos|curados|melhoraram)|melhora|resultados? positivos?|acerto|casos resolvidos)\b/u,
        /\b(?:taxa|indice) de (?:sucesso|cura|satisfacao|eficacia|acerto|aprovacao)\b[^.!?]{0,20}\d/,
        /\b(?:nossos|meus) pacientes\b[^.!?]{0,40}\d[\d.,]{0,12}\s?%|\d[\d.,]{0,12}\s?% d[oa]s (?:nossos|nossas|meus|minhas)\b/,
        /\bmais de \d[\d.]{0,12} (?:mil )?(?:pacientes|pessoas) (?:curad[ao]s|satisfeit[ao]s|transformad[ao]s)\b/,
        /\b\d[\d.,]{0,12}\s?% (?:success|cure|satisfaction)(?: rate)?\b/,
      ],
      unless: [CITED, DENIAL],
    }),
  },
  {
    id: 'CFM-SENS-TEACH',
    severity: 'B',
    source: `${RES} art. 11, § 2º, d`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Ensina ao público ato privativo de médico.',
      en: 'Teaches the public an act reserved to physicians.',
    },
    suggestion: {
      pt: 'Explique quando procurar atendimento; primeiros socorros são permitidos.',
      en: 'Explain when to seek care; first aid is allowed.',
    },
    find: phrases({
      any: [
        /\b(?:faca|aplique|suture|costure|retire|drene|corte|injete|realize|aprenda a (?:fazer|aplicar|suturar|drenar|injetar|retirar)|como (?:fazer|aplicar|suturar|drenar|injetar|retirar|remover))\b[^.!?]{0,50}\b(?:em casa|sozinh[ao]|voce mesm[ao]|sem medico|caseir[ao])\b[^.!?]{0,40}\b(?:sutura|pontos?|botox|injecao|cirurgia|pinta|verruga|cisto|abscesso|preenchimento|anestesia|toxina)\b/,
        /\b(?:suture|costure|drene|anestesie|faca (?:a )?sutura|faca (?:a )?cirurgia|retire (?:a|o|sua|seu) (?:pinta|cisto|verruga|sinal)|aplique (?:o )?botox|injete)\b[^.!?]{0,50}\b(?:em casa|sozinh[ao]|voce mesm[ao]|sem medico)\b/,
      ],
      unless: [
        /\bnao (?:faca|aplique|suture|tente|retire|drene|corte|esprema)|\bnunca (?:faca|aplique|tente|retire)|\b(?:jamais|evite|insulina|primeiros socorros|desengasgo|glicemia|caneta)\b/,
      ],
    }),
  },
  {
    id: 'CFM-SENS-FEAR',
    severity: 'M',
    source: `${RES} art. 11, § 2º, e`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: { pt: 'Provoca pânico ou medo.', en: 'Frightens the reader.' },
    suggestion: {
      pt: 'Informe o risco de forma neutra e proporcional.',
      en: 'State the risk neutrally and in proportion.',
    },
    find: phrases({
      any: [
        /\b(?:voce|voces) (?:pode(?:m)?|vai|vao) (?:morrer|ter um infarto|ficar ceg[ao]|perder (?:a perna|o pe|a visao))\b[^.!?]{0,50}(?:\b(?:hoje|agora|amanha|a qualquer momento|se nao|dormindo)\b|!)/,
        /\b(?:bomba[- ]relogio|assassin[ao] silencios[ao]|sentenca de morte|antes que seja tarde(?: demais)?|esta te matando|mata em silencio|vai te matar|corra (?:antes|agora)|panico)\b(?!,? (?:nao|ataque|transtorno|sindrome))/,
      ],
      unless: [
        DENIAL,
        /\b(?:transtorno d[eo] panico|sindrome do panico|ataques? de panico|crises? de panico|nao (?:ha|e) motivo)\b/,
      ],
    }),
  },
  {
    id: 'CFM-UNFAIR-GATE',
    severity: 'B',
    source: `${RES} art. 11, § 4º, a`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Descoberta extraordinária atrás de cadastro ou pagamento.',
      en: 'Extraordinary discovery behind sign-up or payment.',
    },
    suggestion: { pt: 'Publique a orientação aberta.', en: 'Publish the guidance openly.' },
    find: phrases({
      any: [
        /\b(?:segredo|descoberta|metodo|formula|protocolo|verdade|revelac\p{L}{2,4}|solucao|cura)\b[^.!?]{0,60}\b(?:pague|pagar|compre|assine|cadastre-se|informe seu|deixe seu (?:e-?mail|telefone|contato)|desbloqueie|clique para (?:ver|descobrir)|digite seu)\b/u,
        /\b(?:pague|cadastre-se|assine|deixe seu e-?mail|informe seu e-?mail)\b[^.!?]{0,40}\b(?:para (?:descobrir|saber|ver|conhecer)|e descubra|e conheca) (?:o |a |esse |essa |este )?(?:segredo|metodo|formula|descoberta|cura|verdade|solucao)\b/,
      ],
      unless: [DENIAL],
    }),
  },
  {
    id: 'CFM-UNFAIR-DISPARAGE',
    severity: 'M',
    source: `${RES} art. 11, § 4º, b`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Deprecia colegas, especialidades ou técnicas.',
      en: 'Disparages colleagues, specialties or techniques.',
    },
    suggestion: {
      pt: 'Descreva o próprio trabalho sem comparação.',
      en: 'Describe your own work without comparison.',
    },
    find: phrases({
      any: [
        /\b(?:os |as )?(?:outr[ao]s|demais|maioria d[ao]s) (?:medic[ao]s|profissionais|clinicas|colegas|doutores|dentistas|especialistas)?[^.!?]{0,25}\b(?:erra[m]?|nao (?:sabem|conseguem|resolvem|entendem|fazem|enxergam)|enganam|fracassam|falham|desconhecem|mentem|so querem)\b/,
        /\b(?:seu|outro|qualquer outro) medico (?:nao sabe|esta errado|erra|nao te conta|mente)\b/,
        /\bcansad[ao] de medicos que\b|\bmedicos (?:ultrapassados|desatualizados|incompetentes)\b/,
      ],
      unless: [DENIAL],
    }),
  },
  {
    id: 'CFM-UNFAIR-FREE',
    severity: 'B',
    source: `${RES} art. 11, § 4º, c`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Serviço médico gratuito como propaganda.',
      en: 'Free medical service as advertising.',
    },
    suggestion: {
      pt: 'Informe o valor ou retire a oferta; campanhas devem nomear o patrocinador.',
      en: 'State the fee or take the offer out; campaigns must name their sponsor.',
    },
    find: phrases({
      any: [
        /\b(?:consulta|avaliacao|exame|procedimento|retorno|cirurgia|atendimento|sessao|bioimpedancia|aplicacao|triagem)s?(?: \p{L}{3,15}){0,2} (?:gratis|gratuit[ao]s?|de graca|sem custo|0800|cortesia)\b/u,
        /\b(?:gratis|gratuit[ao]s?)(?: \p{L}{1,12}){0,2} (?:consulta|avaliacao|exame|procedimento|atendimento)s?\b/u,
        /\bganhe (?:a|uma|sua) (?:primeira )?(?:consulta|avaliacao)\b|\bfree (?:consultation|appointment|exam|evaluation)\b/,
      ],
      unless: [
        DENIAL,
        /\b(?:sus|ubs|postos? de saude|unidade basica|rede publica|farmacia popular|governo|prefeitura|secretaria|ministerio|mutirao|campanha|universidade|hospital universitario|ong|patrocin\p{L}{1,5}|direito|lei|publico|publica|cvv|caps)\b/u,
      ],
    }),
  },
  {
    id: 'CFM-UNFAIR-SPONSOR',
    severity: 'M',
    source: `${RES} art. 11, § 4º, d`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Campanha com apoio de empresa que não é nomeada.',
      en: 'Campaign supported by a company that is not named.',
    },
    suggestion: { pt: 'Escreva o nome do patrocinador.', en: 'Name the sponsor.' },
    find: phrases({
      any: [
        /\b(?:apoio|patrocinio|parceria|colaboracao|financiamento|oferecimento) (?:de|com|da|do) (?:uma|um|algumas?|grande|importante|nossa) (?:grande )?(?:industria|empresa|laboratorio|farmaceutica|marca|parceir[ao]|patrocinador)\b/,
        /\b(?:campanha|acao|evento|mutirao)\b[^.!?]{0,40}\b(?:com|por) (?:uma|um) (?:grande )?(?:industria|empresa|laboratorio|farmaceutica|marca)\b/,
      ],
      unless: [/\b(?:ltda|s\.?a\.?|s\/a|inc|patrocinio: |empresa \p{L}\b)/u],
    }),
  },
  {
    id: 'CFM-14-EDU',
    severity: 'B',
    source: `${RES} art. 14, II, a`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Antes e depois sem texto educativo (indicações, fatores, complicações).',
      en: 'Before and after without educational text (indications, factors, complications).',
    },
    suggestion: {
      pt: 'Acrescente indicações, fatores que influenciam o resultado e complicações, ou retire as imagens.',
      en: 'Add indications, factors that influence the result and complications, or take the images out.',
    },
    find: findBeforeAfter,
  },
  {
    id: 'CFM-14-IDENT',
    severity: 'B',
    source: `${RES} art. 14, II; CEM (Res. CFM 2.217/2018) art. 75`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Paciente reconhecível no texto ou na imagem.',
      en: 'Recognisable patient in text or image.',
    },
    suggestion: {
      pt: 'Retire tudo o que permita reconhecer o paciente, mesmo com autorização.',
      en: 'Take out everything that lets the patient be recognised, even with consent.',
    },
    find: phrases({
      any: [
        /\b(?:minha|meu|nossa|nosso) paciente (?:famos[ao]|querid[ao] e famos[ao]|celebridade|conhecid[ao])\b|\bpaciente\b[^.!?]{0,40}\b(?:mostrou|mostra|exibe|exibiu) o rosto\b|\b(?:atriz|ator|cantora?|influenciadora?|celebridade|jogadora?)\b[^.!?]{0,40}\b(?:minha|meu|nossa|nosso) paciente\b/,
        /\b(?:a|o|minha|meu|nossa|nosso) paciente [a-z]{3,15} [a-z]{3,15} (?:tratou|fez|realizou|operou|veio|curou|venceu|descobriu)\b/,
      ],
      unless: [
        DENIAL,
        /\bpaciente (?:que|com|sem|deve|pode|nao|adult[ao]|idos[ao]|jovem|diabetic[ao]|hipertens[ao]) /,
      ],
    }),
  },
  {
    id: 'CFM-TESTI-TONE',
    severity: 'M',
    source: `${RES} art. 8º, § 3º, e art. 14, II, g`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Depoimento com superioridade ou promessa.',
      en: 'Testimonial with superiority or a promise.',
    },
    suggestion: {
      pt: 'Use depoimento sóbrio, sem adjetivos de superioridade.',
      en: 'Use a sober testimonial without superlatives.',
    },
    find: phrases({
      any: [
        /\b(?:paciente|depoimento|cliente|relato|avaliacao)\b[^.!?\n]{0,40}["“”«'][^"“”»]{0,80}\b(?:melhor(?:es)? (?:d[aeo]|medic|que)|maravilhos[ao]|salvou|milagr\p{L}{1,4}|mudou minha vida|perfeit[ao]|incrivel|excepcional|unic[ao]|curou|gratidao eterna|sensacional|top|nota (?:10|dez|mil))\b/u,
      ],
    }),
  },
  {
    id: 'TELE-01',
    severity: 'M',
    source: 'Res. CFM 2.314/2022 arts. 3º e 15',
    validFrom: '2022-05-05',
    area: 'cfm',
    message: {
      pt: 'Diz que a telemedicina sempre substitui a consulta presencial.',
      en: 'Says telemedicine always replaces the in-person visit.',
    },
    suggestion: {
      pt: 'Diga que o médico decide quando a teleconsulta basta.',
      en: 'Say that the physician decides when a remote consultation is enough.',
    },
    find: phrases({
      any: [
        /\bnunca mais (?:va|precise ir|precisa ir|precisara ir|sera preciso ir|pise)\b[^.!?]{0,20}\b(?:ao|a|no|em) (?:medico|consultorio|hospital|clinica)\b/,
        /\b(?:esqueca|dispense|abandone|chega de|adeus,?(?: a[os]?)?) (?:o |a |ao |de )?(?:consultorio|consulta presencial|ida ao medico|ir ao medico|hospital|sala de espera)\b/,
        /\b(?:telemedicina|teleconsulta|consulta (?:online|on-line|por video))\b[^.!?]{0,40}\b(?:substitui (?:sempre|totalmente|completamente|a consulta presencial|o exame fisico|o consultorio)|sempre (?:substitui|basta|resolve)|resolve tudo|dispensa (?:a consulta|o exame)|em todos os casos|e igual ao exame fisico)\b/,
        /\b(?:so|somente|apenas) (?:por )?telemedicina\b[^.!?]{0,12}\bsempre\b/,
      ],
      unless: [/\bnao (?:substitui|dispensa|resolve)|\bquando o medico\b|\bnem sempre\b/],
    }),
  },
];
