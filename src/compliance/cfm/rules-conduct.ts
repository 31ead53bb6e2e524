import { DENIAL, VARIES } from './near-misses.js';
import { phrases, type ComplianceRule } from './rule.js';

const RES = 'Res. CFM 2.336/2023';
const SINCE_2024 = '2024-03-11';

/** What a physician may not promise, show off or sell (Res. CFM 2.336/2023 arts. 9 and 11). */
export const CONDUCT_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFM-11-GUARANTEE',
    severity: 'B',
    source: `${RES} art. 11, XII`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Promessa ou garantia de bom resultado.',
      en: 'Promise or guarantee of a good result.',
    },
    suggestion: {
      pt: 'Descreva o que o tratamento pode fazer, os limites e que o resultado varia.',
      en: 'Describe what the treatment may do, its limits, and that results vary.',
    },
    find: phrases({
      any: [
        /\b(?:resultados?|sucesso|cura|melhora|satisfacao|eficacia|alivio|emagrecimento|recuperacao|tratamento|rejuvenescimento) (?:(?:e|sao|esta|estao|100\s?%|totalmente|mais que|sempre) ){0,2}(?:garantid[ao]s?|cert[ao]s?|assegurad[ao]s?|definitiv[ao]s?|infalive(?:l|is)|permanentes? garantid\p{L}{1,3})\b/u,
        /\b(?:garant(?:o|e|imos|em|ia de|indo)|prometo|prometemos|asseguro|asseguramos|garanta) (?:(?:a|o|os|as|seu|sua|um|uma|que|de|total|plena|absoluta) ){0,3}(?:resultados?|cura|sucesso|melhora|eficacia|voce|perda|satisfacao|emagrecimento|fim|alivio|recuperacao|saude)\b/,
        /\b(?:garantimos|garanto|garantia de) (?:\d+\s?%|total)|\bprome(?:to|temos) (?:que )?(?:\p{L}{1,12} ){1,6}(?:sumir|acabar|desaparecer|curar|resolver|melhorar|emagrecer)/u,
        /\badeus,? (?:definitivo|de vez|para sempre)\b|\b(?:perfeit[ao]s?|livre|sem dor|san[ao]|curad[ao]s?|jovem|magr[ao]) (?:de vez|para sempre|pra sempre)\b/,
        /\b(?:voce|voces|ele|ela) (?:vai (?:ficar|estar|sair)|ficara|estara|saira|sera) (?:(?:totalmente|completamente|100\s?%|para sempre) )?(?:curad[ao]s?|livre|san[ao])\b/,
        /\blivre-se (?:(?:de|da|do|das|dos|para sempre|definitivamente|de vez)\b)/,
        /\b(?:cura|solucao|fim|alivio|resultado|eliminacao|remocao) (?:definitiv[ao]|permanente|total|completa|100\s?%)(?! (?:da|de|do) (?:estudo|projeto))/,
        /\b(?:100\s?%|cem por cento) (?:de )?(?:garantid[ao]|cura|sucesso|eficaz|eficacia|segur[ao]|resultado|aprovacao|curad[ao]s?)\b/,
        /\b(?:cura|elimina|acaba com|resolve)(?:m)? (?:\p{L}{1,15} ){0,4}(?:definitivamente|para sempre|de vez|de uma vez por todas|em \d+ (?:dias?|semanas?|sessoes|horas?))\b/u,
        /\b(?:segredo|metodo|tratamento|protocolo|tecnica|formula|receita|remedio|procedimento|cha) que (?:cura|elimina|resolve|acaba com)\b/,
        /\bnunca mais (?:voce )?(?:tera|terao|vai ter|sofra|sofrera|sinta|sentira|volta)\b/,
        /\b(?:guaranteed (?:results?|cure|success)|results? (?:are )?guaranteed|we guarantee|you will be cured|permanent cure)\b/,
        /\bsem (?:nenhum |qualquer )?(?:risco|dor) (?:e|com) (?:resultado|garantia)/,
      ],
      unless: [
        DENIAL,
        VARIES,
        /\b(?:nao|sem) (?:\p{L}{1,12} ){0,3}(?:garant|promet|assegur|cura)/u,
        /\?\s*$/,
        /\bpode(?:m)? (?:reduzir|ajudar|aliviar|curar)/,
      ],
    }),
  },
  {
    id: 'CFM-11-EQUIP',
    severity: 'B',
    source: `${RES} art. 11, II`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Superlativo ou capacidade privilegiada atribuída a aparelho.',
      en: 'Superlative or privileged power claimed for a device.',
    },
    suggestion: {
      pt: 'Cite o registro na Anvisa e a indicação literal do aparelho.',
      en: "Cite the device's Anvisa registration and its literal indication.",
    },
    find: phrases({
      any: [
        /\b(?:aparelho|equipamento|laser|maquina|tecnologia|robo|ultrassom|dispositivo|sistema)s?\b[^.!?]{0,30}\b(?:mais (?:modern[ao]|avancad[ao]|potente|completo|completa|eficiente|tecnologic[ao]|precis[ao])s?|ultima geracao|melhor(?:es)?|unic[ao]s? (?:no|na|do|da|capaz)|sem igual|incomparavel|revolucionari[ao]|superpotente|insuperavel|numero (?:um|1))/,
        /\b(?:o|a)s? (?:mais modern[ao]|mais avancad[ao]|mais potente|melhor) (?:aparelho|equipamento|laser|maquina|tecnologia|robo|ultrassom)\b/,
        /\b(?:most advanced|latest generation|best) (?:laser|device|machine|equipment|technology)\b/,
      ],
      unless: [DENIAL, /\bregistro (?:na )?anvisa\b|\banvisa n/],
    }),
  },
  {
    id: 'CFM-11-UNREG',
    severity: 'B',
    source: `${RES} art. 11, III`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Produto ou aparelho sem registro na Anvisa.',
      en: 'Product or device without Anvisa registration.',
    },
    suggestion: {
      pt: 'Retire a oferta; só divulgue produto registrado.',
      en: 'Take the offer out; only registered products may be shown.',
    },
    find: phrases({
      any: [
        /\b(?:sem|nao tem|nao possui|ainda nao tem|ainda sem|aguardando|falta o?) (?:o )?(?:registro|aprovacao|autorizacao|liberacao) (?:(?:na|da|pela|no|do) )?(?:anvisa|ministerio da saude|brasil)\b/,
        /\b(?:ainda )?nao (?:e |foi |esta )?(?:registrad[ao]|aprovad[ao]|liberad[ao]|autorizad[ao]) (?:na|pela|no|pelo) (?:anvisa|brasil)\b/,
        /\b(?:importad[ao] do paraguai|sem registro,? mas)\b/,
        /\bnot (?:registered|approved) (?:by|with) anvisa\b/,
      ],
      unless: [
        /\b(?:nao (?:use|compre|utilize|recomend\p{L}{1,4}|deve\p{L}{0,3}|podem? ser|se pode)|evite|proib\p{L}{1,6}|ilegal|risco|perig\p{L}{1,4}|alerta|desconfie|denuncie|irregular|apreend\p{L}{1,4}|pesquisa|ensaio clinico|estudo|fase (?:1|2|3|i|ii|iii))\b/u,
      ],
    }),
  },
  {
    id: 'CFM-11-ENDORSE',
    severity: 'B',
    source: `${RES} art. 11, IV; CEM (Res. CFM 2.217/2018) art. 115`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Médico recomenda produto induzindo garantia de resultado.',
      en: 'Physician recommends a product implying a guaranteed result.',
    },
    suggestion: {
      pt: 'Dê orientação neutra, sem marca nem promessa.',
      en: 'Give neutral advice without brand or promise.',
    },
    find: phrases({
      any: [
        /\b(?:indico|recomendo|uso e (?:indico|recomendo)|aprovo|indicamos|recomendamos) (?:a |o |as |os |meus pacientes )?(?:\p{L}+ )?(?:pomada|serum|creme|gel|produto|suplemento|shampoo|sabonete|marca|capsula|vitamina|colageno|oleo|cha|pasta|escova|protetor|colirio)\b[^.!?]{0,60}(?:funciona|resultado|garant|cert[ao]|melhor|resolve|cura|aprov)/u,
      ],
      unless: [DENIAL],
    }),
  },
  {
    id: 'CFM-11-SEAL',
    severity: 'B',
    source: `${RES} art. 11, V`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Selo ou aval médico em produto de consumo.',
      en: "A physician's seal or approval of a consumer product.",
    },
    suggestion: {
      pt: 'Retire o selo; ensine a ler o rótulo.',
      en: 'Take the seal out; teach how to read the label.',
    },
    find: phrases({
      any: [
        /\b(?:aprovad[ao]|recomendad[ao]|assinad[ao]|chancelad[ao]|certificad[ao]|indicad[ao])s? (?:pel[ao]s?|por) (?:doutora?|dra?\b|medic[oa]s?|especialistas)\b[^.!?]{0,60}(?:selo|qualidade|produto)|\bselo (?:d[aeo] )?(?:doutora?|medic[oa]|dra?\b|aprovacao medica)|\b(?:pao|iogurte|biscoito|shampoo|tenis|sabonete|agua|cafe|leite|barrinha|suco|colchao|produto|alimento)s? (?:aprovad|recomendad|indicad)[ao]s? (?:pel[ao]s?|por) (?:doutora?|dra?\b|medic[oa]s?)/,
      ],
      unless: [DENIAL],
    }),
  },
  {
    id: 'CFM-11-METHOD',
    severity: 'B',
    source: `${RES} art. 11, VII`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Oferta de método não reconhecido pelo CFM.',
      en: 'Offer of a method CFM does not recognise.',
    },
    suggestion: {
      pt: 'Retire a oferta ou explique que não há indicação aprovada.',
      en: 'Take the offer out or explain that there is no approved indication.',
    },
    find: phrases({
      any: [
        /\b(?:ozonioterapia|ozonio|soroterapia|soro da (?:beleza|juventude|imunidade)|terapia de quelacao|quelacao|modulacao hormonal|hormonios? antienvelhecimento|antiaging|anti-aging|chip da beleza|implantes? hormona(?:l|is)|auto-?hemoterapia|biorressonancia|medicina (?:ortomolecular|quantica)|terapia quantica|anabolizantes?)\b[^.!?]{0,60}\b(?:para|contra|trata|cura|agende|aqui|realizo|realizamos|faco|fazemos|ofere\p{L}{1,6}|venha|disponivel|sessoes|melhora|elimina)\b/u,
        /\b(?:agende|faca|conheca|experimente|venha fazer|realizo|realizamos|oferecemos) (?:a |o |sua |seu |sessoes de |nossa )?(?:ozonioterapia|soroterapia|modulacao hormonal|quelacao|auto-?hemoterapia|biorressonancia|chip da beleza)\b/,
      ],
      unless: [
        DENIAL,
        /\bnao (?:\p{L}{1,12} ){0,3}(?:reconhec|indicac|aprovad|recomend|evidenc)|\b(?:experimental|pesquisa|estudo|proib|vedad|sem (?:evidencia|comprovacao|respaldo)|riscos? d[aeo]|cfm)\b/u,
      ],
    }),
  },
  {
    id: 'CFM-11-LIVE',
    severity: 'B',
    source: `${RES} art. 11, VIII`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Consulta ou procedimento transmitido ao vivo.',
      en: 'Consultation or procedure broadcast live.',
    },
    suggestion: {
      pt: 'Faça apenas transmissão educativa, sem paciente.',
      en: 'Only broadcast education, without a patient.',
    },
    find: phrases({
      any: [
        /\b(?:cirurgia|procedimento|consulta|atendimento|parto|operacao|aplicacao|exame|harmonizacao)s?\b[^.!?]{0,40}\b(?:ao vivo|em tempo real|transmitid[ao]|live)\b/,
        /\b(?:ao vivo|live|em tempo real|transmissao)\b[^.!?]{0,30}\b(?:da|de|do|uma) (?:cirurgia|procedimento|consulta|parto|operacao|aplicacao|harmonizacao)\b/,
      ],
      unless: [
        DENIAL,
        /\b(?:sem paciente|duvidas|educativ[ao]|virus vivo|teleconsulta|consulta (?:por|de) video)\b/,
      ],
    }),
  },
  {
    id: 'CFM-11-ONLY',
    severity: 'B',
    source: `${RES} art. 11, IX`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Exclusividade de técnica ou serviço.',
      en: 'Claims a technique or service as exclusive.',
    },
    suggestion: {
      pt: 'Descreva a técnica e suas indicações, sem dizer que é só sua.',
      en: 'Describe the technique and its indications without saying only you do it.',
    },
    find: phrases({
      any: [
        /\bningu?em mais (?:faz|realiza|oferece|tem|domina|consegue)\b/,
        /\b(?:so|somente|apenas) (?:eu|nos|aqui|a? ?nossa clinica|a gente|na nossa clinica|o nosso consultorio)\b[^.!?]{0,30}\b(?:fac[oa]|faz(?:emos)?|realiz\p{L}{1,4}|trat\p{L}{1,4}|oferec\p{L}{1,4}|tem|domin\p{L}{1,4}|encontra|consegue)\b/u,
        /\b(?:o|a|sou o|sou a|somos (?:os|as|a|o)) unic[ao]s? (?:medic[oa]s? |clinica |profissiona(?:l|is) |especialista )?(?:que|a|no|na|do|da|em|habilitad[ao]|capaz|autorizad[ao])\b[^.!?]{0,40}\b(?:faz(?:er|em)?|realiza(?:r|m)?|trat\p{L}{1,4}|oferec\p{L}{1,4}|cidade|regiao|brasil|pais|estado|tecnica|mundo|domina)\b/u,
        /\b(?:tecnica|metodo|tratamento|protocolo|procedimento)s? exclusiv[ao]s?\b|\bexclusividade (?:d[aeo]|nossa|da clinica)\b|\b(?:tecnica|metodo) que so (?:eu|nos)\b/,
        /\bonly (?:i|we) (?:do|offer|perform)\b|\bthe only (?:doctor|clinic) (?:that|who|in)\b/,
      ],
      unless: [DENIAL, /\baleitamento\b|\bamamenta\p{L}{1,5}\b|\bunica (?:forma|maneira) de\b/u],
    }),
  },
  {
    id: 'CFM-11-PRIZE',
    severity: 'B',
    source: `${RES} art. 11, X, e art. 9º, VIII`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Sorteio, prêmio, consórcio ou venda casada.',
      en: 'Raffle, prize, group purchase or tie-in.',
    },
    suggestion: {
      pt: 'Retire o sorteio ou o brinde; desconto simples em consulta é permitido.',
      en: 'Take the raffle or gift out; a plain discount on a consultation is allowed.',
    },
    find: phrases({
      any: [
        /\b(?:sorteio|sorteamos|sortear(?:emos|a)?|sorteando|rifa|consorcio|vale-?presente|brinde|giveaway|raffle)\b/,
        /\b(?:concorra|participe e ganhe|ganhe|leve) (?:a |o |um |uma |gratis |de brinde )?(?:\p{L}+ )?(?:procedimento|sessao|aplicacao|botox|limpeza|consulta|cirurgia|preenchimento|premio|peeling|clareamento)\b/u,
        /\b(?:compre|pague|feche|contrate) (?:\d|um|uma|dois|duas)\b[^.!?]{0,30}\b(?:leve|ganhe)\b/,
        /\bindique (?:um|uma|\d|dois|duas|tres|seus)? ?amig[ao]s?\b[^.!?]{0,30}\bganh/,
      ],
      unless: [
        DENIAL,
        /\b(?:por sorteio|sorteio dos (?:participantes|grupos)|alocacao|randomiz\p{L}{1,6}|consorcio (?:de|internacional de) (?:pesquisa|saude|municip)|consorcio (?:intermunicipal|brasileiro|nacional))/u,
      ],
    }),
  },
  {
    id: 'CFM-11-REMOTE',
    severity: 'B',
    source: `${RES} art. 11, XI; CEM (Res. CFM 2.217/2018) art. 37`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Diagnóstico ou prescrição por mensagem em lugar da consulta.',
      en: 'Diagnosis or prescription by message instead of a consultation.',
    },
    suggestion: {
      pt: 'Oriente o leitor a marcar consulta, presencial ou por telemedicina.',
      en: 'Tell the reader to book a consultation, in person or by telemedicine.',
    },
    find: phrases({
      any: [
        /\b(?:mand[ea]|envie|enviar|mandar|manda|escreva|descreva|poste|comente)\b[^.!?]{0,60}\b(?:receit(?:o|a|amos|ar)|diagnostic(?:o|amos|ar)|prescrev(?:o|emos|er)|faco o diagnostico|digo (?:o que|qual)|respondo com (?:a receita|o diagnostico)|indico o (?:remedio|tratamento))\b/,
        /\b(?:diagnostico|receita|prescricao|receito|prescrevo|diagnostico e receita)\b[^.!?]{0,30}\b(?:por|pelo|via|no) (?:mensagem|mensagens|whatsapp|zap|direct|dm|inbox|comentario[s]?|telegram|instagram|e-?mail|chat|foto)\b/,
        /\b(?:chama|chame|mande|manda)[^.!?]{0,30}\b(?:zap|whatsapp|direct|dm|inbox|mensagem)\b[^.!?]{0,30}\b(?:passo|mando|envio|dou|faco) (?:a |o |sua |seu )?(?:receita|diagnostico|prescricao|tratamento)\b/,
        /\b(?:pelo|por|via) (?:whatsapp|direct|dm|mensagem|foto)\b[^.!?]{0,40}\b(?:receito|prescrevo|diagnostico|faco (?:o )?diagnostico|passo a receita|dou o diagnostico)\b/,
      ],
      unless: [
        /\bnao (?:\p{L}{1,12} ){0,3}(?:diagnostic|receit|prescrev|faz|faco|fazemos|substitui|realiz)/u,
        /\bteleconsulta\b|\btelemedicina\b|\bgolpe\b|\bproibid[ao]\b|\bvedad[ao]\b/,
      ],
    }),
  },
  {
    id: 'CFM-11-AWARD',
    severity: 'B',
    source: `${RES} art. 11, XIII`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Título de destaque, ranking ou "melhor médico".',
      en: '"Best doctor", award or ranking.',
    },
    suggestion: {
      pt: 'Cite só títulos acadêmicos e especialidade registrada.',
      en: 'Cite only academic titles and a registered specialty.',
    },
    find: phrases({
      any: [
        /\b(?:premio|trofeu|eleit[ao]|votad[ao]|reconhecid[ao] como|considerad[ao]|ranking|lista)\b[^.!?]{0,40}\b(?:melhor(?:es)? (?:medic[oa]s?|clinica|profissiona(?:l|is)|dermatologista|cirurgia[o]?|especialista|doutora?)?|medic[oa] do ano|n[o.]? ?1|numero (?:1|um)|destaque|top)\b/,
        /\bmedic[oa]s? (?:do ano|destaque|n[o.]? ?1|numero (?:1|um)|top)\b|\b(?:top|melhores) \d{1,4} (?:medic[oa]s|doutores|clinicas)\b|\bmelhor (?:medic[oa]|cirurgiao|cirurgia|dermatologista|doutora?|clinica|especialista) d[aeo]\b|\bdestaque do ano\b/,
        /\b(?:best|top) (?:doctor|surgeon|clinic) (?:in|of)\b|\bdoctor of the year\b/,
      ],
      unless: [
        DENIAL,
        /\btitulo de especialista\b|\bnobel\b|\bpergunt|\bescolher\b|\bcomo (?:encontrar|achar)\b/,
      ],
    }),
  },
  {
    id: 'CFM-9-PRICE',
    severity: 'B',
    source: `${RES} art. 9º, VI e VII`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Preço de cirurgia ou de procedimento que depende de diagnóstico prévio.',
      en: 'Price of surgery or of a procedure that needs a prior diagnosis.',
    },
    suggestion: {
      pt: 'Divulgue apenas o valor da consulta e de exames simples.',
      en: 'Only consultation fees and simple exams may be priced.',
    },
    find: phrases({
      any: [
        /\b(?:lipo(?:aspiracao|escultura|lad|led)?|cirurgia|rinoplastia|mamoplastia|abdominoplastia|blefaroplastia|protese(?: de (?:silicone|mama))?|silicone|bariatrica|botox|toxina botulinica|preenchimento|harmonizacao|bichectomia|implante|transplante(?: capilar)?|laser|procedimento|peeling|facetas?|vasectomia|parto|cesarea|tratamento|lifting|mini ?lipo|escleroterapia|catarata|lentes?)\b[^.!?]{0,50}(?:r\$ ?\d|\b\d[\d.]{0,12} reais\b|\d{1,2}x de)/,
        /(?:r\$ ?\d[\d.,]{0,12}|\b\d[\d.]{0,12} reais|\d{1,2}x de r\$ ?\d[\d.,]{0,12})[^.!?]{0,40}\b(?:lipo(?:aspiracao|escultura)?|cirurgia|rinoplastia|mamoplastia|abdominoplastia|silicone|bariatrica|botox|preenchimento|harmonizacao|transplante capilar|peeling|laser|procedimento)\b/,
      ],
      unless: [
        /\b(?:sus|custo (?:para|medio|do sistema|anual)|bilhoes|milhoes|gasto|orcamento|economia de|por paciente no|estudo|judicial|indeniza\p{L}{1,4}|multa)\b/u,
      ],
    }),
  },
];
