import type { PhraseHit, Token } from './phrase-book.js';
import {
  foldedSentence,
  has,
  hitsIn,
  placeOf,
  type CfmContext,
  type ComplianceRule,
  type PlacedSentence,
  type RuleMatch,
} from './rule.js';
import { isCriticised, isDenied } from './scope.js';
import { spoken } from './spoken.js';
import {
  GATES,
  GIVEN_AWAY,
  PRICED,
  SECRETS,
  SNEERS,
  UNNAMED_BACKERS,
} from './wordings/fairness.js';

const RES = 'Res. CFM 2.336/2023';
const SINCE_2024 = '2024-03-11';

const PRICE_OF_CARE = ['consulta', 'exame'] as const;

/** The price stands beside a consultation or a simple exam, not beside what needs a diagnosis first. */
function pricesConsultation(placed: PlacedSentence): boolean {
  const folded = foldedSentence(placed);
  return PRICE_OF_CARE.some((word) => folded.includes(word));
}

/** The "ninguém" of "o que ninguém conta" denies nothing of what it costs. */
const without = (tokens: readonly Token[], { start, end }: PhraseHit): readonly Token[] =>
  tokens.map((token, index) => (index >= start && index < end ? { ...token, word: '' } : token));

/** An extraordinary discovery, and beside it what it costs to see it. */
function findGated(context: CfmContext): readonly RuleMatch[] {
  return context.sentences.flatMap((placed) => {
    const [secret] = hitsIn(placed.sentence, 'CFM-UNFAIR-GATE:secret');
    if (secret === undefined || isCriticised(placed)) return [];
    if (isDenied(placed.sentence.notes.tokens, secret)) return [];
    const { field, index } = placed;
    const gate = [index - 1, index, index + 1, index + 2]
      .map((at) => field.sentences[at])
      .some((sentence) =>
        hitsIn(sentence ?? placed.sentence, 'CFM-UNFAIR-GATE:gate').some(
          (hit) =>
            sentence !== undefined &&
            !isDenied(
              sentence === placed.sentence
                ? without(sentence.notes.tokens, secret)
                : sentence.notes.tokens,
              hit,
            ),
        ),
      );
    return gate && !has(placed.sentence, 'CFM-UNFAIR-GATE:open') ? [placeOf(placed, secret)] : [];
  });
}

/** A word written with a capital stands in or behind the phrase, not at the sentence's beginning: a name. */
function namesSomebody({ field, sentence }: PlacedSentence, from: number, to: number): boolean {
  return sentence.notes.tokens.slice(Math.max(1, from), to + 5).some(({ start, end, word }) => {
    const written = field.shadow.text.slice(sentence.start + start, sentence.start + end);
    return /^\p{Lu}/u.test(written) && word.length > 0 && !/^(?:sus|cfm|crm)$/.test(word);
  });
}

/** Unfair competition and prices (Res. CFM 2.336/2023 art. 11, § 4º, and art. 9º). */
export const UNFAIR_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFM-UNFAIR-GATE',
    severity: 'B',
    source: `${RES} art. 11, § 4º, a`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Descoberta extraordinária atrás de cadastro ou pagamento.',
      en: 'Extraordinary discovery behind sign-up or payment.',
    },
    suggestion: { pt: 'Publique a orientação aberta.', en: 'Publish the guidance openly.' },
    exceptions: { pt: 'Guia aberto, formulário simples.', en: 'An open guide, a plain form.' },
    phrases: {
      secret: [
        ...SECRETS,
        'chave|molecula|planta|nutriente|substancia|exercicio|hormonio ..3 que|qual ..2 desliga|aposenta|pode_por_fim|revert*|esta_revertendo|cura|curou|acaba|apaga|resolve',
        'coisa|novidade|descoberta|achado ..2 inedit*|que_ninguem|que_vai_deixar',
        'substancia|ativo|ingrediente|achado|molecula|composto|planta|erva|exame|alimento|habito ..4 esquecid*|que_mudou|escondid*|proibid*|que_apaga|que_ninguem|que_a_industria|que_a_medicina|pouco_conhecid*',
        'ninguem|industria|laboratorios|farmaceuticas ..2 quer|querem ..2 que ..1 conheca|saiba|descubra|conhecam|saibam|descubram',
        'segredo|segredos|secreto|secreta|secretos|secretas|revelac*|misterio|descoberta|descobertas|descobri|truque',
        'metodo|formula|protocolo|tecnica|tratamento|solucao|remedio|receita|cura|terapia|dieta ..4 secret*|milagros*|revolucionari*|definitiv*|inedit*|extraordinari*|exclusiv*|que_cura|que_elimina|que_resolve|que_ninguem|que_mudou|proibid*|escondid*|que_acaba|que_reverte|completo|que_os_medicos|capaz|infalivel|que_ja|que_a_industria|comprovad*',
        'cura|verdade ..2 da|do|de|para|sobre|que|definitiv*|escondid*|contra',
        'o_que|que ..1 ninguem|os_medicos|a_industria|nenhum_medico ..3 conta|contou|contam|escondem|esconde|revel*|querem|quer',
        'nunca_antes_revelad*|jamais_revelad*|bombastic*',
        'clique|pague|cadastr*|assine|desbloque*|deixe|informe ..6 descobrir|descubra|conhecer|revel*|saber|ver|acessar ..5 segredo|metodo|cura|formula|tecnica|solucao|verdade|tratamento|protocolo|descoberta|como_curar|como_reverter|resposta',
      ],
      gate: [
        ...GATES,
        'aba_trancada|aba_fechada|faca_o_pix|faca_um_pix|close_friends|lista_de_espera|alunos_do|alunas_do|area_de_membros|conteudo_fechado|parcelas_de|liberado_em_seguida',
        'quem ..2 mandar|enviar|deixar|informar|preencher ..4 e_mail|cpf|telefone|celular|dados',
        'entra|entre|entrar|abre|acessa|le|ve ..2 quem|para_quem ..2 assin*|pag*|preench*|cadastr*|compr*',
        'pague|pagar|pagamento|paga|pix|assine|assinantes|assinar|cadastr*|desbloque*|inscrev*|inscric*|digite|preencha|desbloquear|liberado|libere|liberar|comprando|compre|adquira|r$|taxa|so_apos|somente_apos|apenas_apos|faca_login|area_vip|area_exclusiva|grupo_vip|grupo_fechado|paywall|acesso_pago|conteudo_pago|assinatura|mensalidade|cartao_de_credito|pagando',
        'informe|deixe|mande|envie|coloque|forneca|insira|passe ..2 seu|seus|sua|o_seu ..2 e_mail|email|telefone|whatsapp|contato|dados|cpf|numero|celular|nome',
        'clique ..4 para|e ..1 ver|descobrir|descubra|revelar|desbloquear|acessar|liberar|conhecer|saber',
        'so|somente|apenas|exclusivo ..3 para|quem|a ..2 assin*|membro*|cadastrad*|inscrit*|paga|pagantes|alunos|vip|comprar|pagar|deixar|informar|preencher|seguidores_pagos|cadastrar',
      ],
      open: [
        'guia_aberto|sem_cadastro|gratuito_e_aberto|aberto_a_todos|acesso_livre|acesso_aberto|sem_custo',
      ],
    },
    find: findGated,
  },
  {
    id: 'CFM-UNFAIR-DISPARAGE',
    severity: 'M',
    source: `${RES} art. 11, § 4º, b`,
    certainty: 'secondary',
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
    exceptions: null,
    ...spoken('CFM-UNFAIR-DISPARAGE', {
      fires: [
        ...SNEERS,
        'outr*|demais|maioria_dos|maioria_das|muitos|muitas|certos|qualquer|alguns|algumas|maior_parte_dos|os|as ..1 @COLLEAGUES ..5 erra|erram|errou|erraram|falha|falham|enganam|engana|mentem|mente|ignora|ignoram|desconhecem|desconhece|fracass*|so_quer*|so_pens*|empurr*|enrolam|enrola|estrag*|mutil*|deforma*|deixam_sequelas|deixam_cicatrizes|nao_prestam|nao_presta|complicam|atrasad*|obsolet*|ultrapassad*|desatualizad*|incompetent*|despreparad*|amador*|charlata*|nao_sabem|nao_sabe|nao_consegu*|nao_resolvem|nao_resolve|nao_entendem|nao_entende|nao_enxerg*|nao_dominam|nao_estudam|nao_se_atualiz*|nao_tem_capacidade|nao_tem_competencia|nao_conhecem|nao_tem_preparo|nao_fazem_direito|fazem_errado|tratam_errado|fazem_mal|mal_feit*|pararam_no_tempo|parou_no_tempo|cobram_caro|exploram|nao_ligam|nao_se_import*|nao_te_escut*|nao_acert*|ruim|ruins|pessim*|piores|perdid*|inferior*|usam_tecnicas_ultrapassadas|usam_tecnica_ultrapassada|so_receitam|so_passam|so_sabem|tem_medo|copiam|copia|nao_ouvem|nao_escutam|atendem_mal|nao_tem_coragem|usam_metodos|usam_produto|usam_material|vivem_errando|fariam|deixam_a_desejar|te_enganam|te_mandam|desistem|desistiram|por_preguica|operam_sem',
        'outr*|demais @COLLEAGUES ..8 eu_nao|nos_nao|aqui_nao|eu_sim|nos_sim|aqui_e_diferente|diferente_de_mim',
        'medic*|profissiona*|tecnica*|metodo*|clinica*|colegas|cirurgi*|especialista*|dentista*|tratamento*|dermatologistas|ortopedistas ..1 ultrapassad*|desatualizad*|incompetent*|despreparad*|antiquad*|arcaic*|preguicos*|mediocre*|fracassad*|obsolet*|charlat*|amador*|meia_boca|de_quintal|jurassic*|ruins',
        'cansad*|fart*|decepcionad*|frustrad* ..2 de|com ..2 medic*|profissiona*|clinica*|dermatologista*|tratamentos ..4 que|nao|ultrapassad*|despreparad*|outr*',
        'nao caia|va|vao|deixe|perca|arrisque ..3 mao|maos|papo|conversa|lugar|tempo|outr* ..3 de|com|qualquer|outr*|um|medic*|clinica*|concorr*|profissiona*|amador*',
        'diferente|diferentemente|ao_contrario ..2 outr*|demais|maioria|concorr*|clinicas|medicos ..6',
        'corrijo|conserto|corrigimos|consertamos|arrumo|arrumamos|refaco|refazemos ..5 erro*|estrago*|besteira*|trabalho*|cirurgia*|procedimento* ..4 outr*|colegas|demais|concorr*|mal_feit*|por_ai',
        'erro*|estrago*|barbaridade*|besteira* ..3 outr*|colegas|demais|concorr* ..2',
        'seu|o_seu|teu ..1 medico|medica|dermatologista|cardiologista|ortopedista|ginecologista|psiquiatra|pediatra|endocrinologista|dentista|cirurgiao ..3 nao_sabe|esta_errado|esta_errada|erra|errou|nao_te_conta|mente|desconhece|nao_entende|parou_no_tempo|esta_desatualizad*|nao_estudou|ultrapassad*|esta_te_enganando|nao_quer|engana|esta_mentindo',
        'ortopedistas|dermatologistas|cardiologistas|ginecologistas|psiquiatras|pediatras|endocrinologistas|nutricionistas|fisioterapeutas|psicologos|dentistas|cirurgioes|neurologistas|clinicos|urologistas|esteticistas|reumatologistas ..2 so|apenas|nao|nunca|vivem|insistem|adoram|ainda ..3 sabem|querem|entendem|resolvem|passam|receitam|operam|curam|operar|cortar|dopar|empurr*|enxergam|tratam|medicam|pensam|usam|olham|conseguem|dominam',
        'concorrencia|concorrentes ..6 nao|erra*|usa|ultrapassad*|barato|enganam|ruim|copia*|inferior*|fraca|pior|mente*',
        'medicina ..1 tradicional|convencional|comum|alopatica ..3 nao|so|fracass*|falh*|esconde|falida|ultrapassad*|engana|mente',
        'melhor|superior|superiores ..1 que|do_que|a|aos|as ..1 outr*|demais|qualquer_outr*|qualquer ..1 @COLLEAGUES',
        'so|somente|apenas ..2 quem|nos|eu ..3 fazemos_direito|faz_direito|faco_direito|sabe_mesmo|sei_fazer_direito',
        'other doctors|clinics|surgeons ..4 fail|wrong|mistakes|dont',
        'los_otros_medicos|otros_medicos ..5',
      ],
      unless: [
        'respeito|colaborac*|encaminh*|em_conjunto|parceria|equipe_multidisciplinar|juntos|segunda_opiniao|trabalhamos_com|ao_lado',
        'nao|nunca|jamais ..2 falo|falamos|critic*|comparo|comparamos|deprec*|desmere*|acho|digo|dizemos',
      ],
      evenDenied: true,
      holds: ({ sentence }) =>
        !/^(?:nao|nunca|jamais)$/.test(sentence.notes.tokens[0]?.word ?? '') ||
        /^(?:caia|va|vao|deixe|perca|arrisque)$/.test(sentence.notes.tokens[1]?.word ?? ''),
    }),
  },
  {
    id: 'CFM-UNFAIR-FREE',
    severity: 'B',
    source: `${RES} art. 11, § 4º, c`,
    certainty: 'secondary',
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
    exceptions: {
      pt: 'Serviço público; campanha com patrocinador nomeado.',
      en: 'Public service; a campaign that names its sponsor.',
    },
    ...spoken('CFM-UNFAIR-FREE', {
      fires: [
        ...GIVEN_AWAY,
        '@SERVICE ..4 @FREE',
        '@FREE ..3 @SERVICE',
        'nao_paga|nao_pague|nao_pagam|nao_cobramos|nao_cobro|sem_pagar|isenc*|nao_custa ..5 @SERVICE|nada',
        '@SERVICE ..5 r$ 0|0,00|zero',
        'ganhe|ganha|ganham|presenteamos|oferecemos_de_presente|damos ..3 primeira|uma|a|sua|1a ..1 consulta|avaliacao',
        'primeira|1 consulta|avaliacao|sessao ..3 nossa_conta|por_conta_da_clinica|e_nossa|por_minha_conta|e_presente|e_cortesia|nao_tem_custo',
        'atendo|atendemos|opero|operamos|examinamos|avaliamos ..4 @FREE',
      ],
      unless: [
        'a_cada|traga|trouxer|trouxe|indique|indicar|indicou|feche|fechou|fechando|na_compra|comprou|junte|sorteio|sortead*|roleta|rifa|seguidor|seguidora|marque_tres',
        'se ..8 nao ..5 refaco|refazemos',
        'estacionamento|e_book|ebook|guia|cartilha|palestra|wi_fi|wifi|live|webinar|aplicativo|app|material|linha_gratuita|ligacao_gratuita|curso|download|grupo_de_apoio|roda_de_conversa|medicamento|vacina|vacinas|preservativo*|amostra*|retorno',
        'nao|nunca|sem ..2 oferec*|faz*|anunci*|divulg*|existe|ha',
      ],
      excusedBy: ['frame:public-service', 'frame:news', 'frame:research'],
      evenDenied: true,
      when: ({ snapshot }) => snapshot.establishment.sector !== 'public',
    }),
  },
  {
    id: 'CFM-UNFAIR-SPONSOR',
    severity: 'M',
    source: `${RES} art. 11, § 4º, d`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Campanha com apoio de empresa que não é nomeada.',
      en: 'Campaign supported by a company that is not named.',
    },
    suggestion: { pt: 'Escreva o nome do patrocinador.', en: 'Name the sponsor.' },
    exceptions: { pt: 'O patrocinador é nomeado.', en: 'The sponsor is named.' },
    ...spoken('CFM-UNFAIR-SPONSOR', {
      fires: [
        ...UNNAMED_BACKERS,
        'apoio|patrocinio|patrocinad*|parceria|colaborac*|financiamento|financiad*|oferecimento|oferecid*|custead*|bancad*|viabilizad*|apoiad*|pago|paga|subsidiad*|incentivo|realizad*|promovid*|ajuda|suporte|recursos ..1 de|com|por|da|do|das|dos|pela|pelo ..3 industria*|empresa*|laboratorio*|farmaceutica*|marca*|multinaciona*|fabricante*|parceir*|patrocinador*|anunciante*|companhia|gigante|grupo|fornecedor*|apoiador*|investidor*',
        'campanha*|acao|evento*|mutirao|semana|dia|feira|caminhada|palestra*|projeto|programa|triagem|corrida|jornada|exames ..8 com|por|de|da|pela|pelo ..2 uma|um|algumas|alguns|nossa|nosso|grande|industria|empresa|laboratorio|parceira|parceiro ..2 industria*|empresa*|laboratorio*|farmaceutica*|marca*|multinaciona*|fabricante*|parceir*|patrocinador*|anunciante*|apoiador*',
        'patrocinador*|apoiador*|parceir*|empresa*|industria*|laboratorio*|farmaceutica* ..6 apoi*|patrocin*|custei*|banc*|financi*|viabiliz*|paga|oferec* ..6 campanha*|acao|evento*|mutirao|semana|triagem|projeto|exames|iniciativa|caminhada|palestra',
        'patrocinador*|apoiador*|parceir* ..3 anonim*|que_prefer*|nao_revelad*|secret*|sigilos*|em_sigilo|oculto',
      ],
      unless: [
        'nao_recebe|nao_recebemos|sem_patrocinio|sem_apoio|sem_financiamento|nao_tem_patrocin*|sem_conflito|independente|planos_de_saude|sem_participacao|ltda',
      ],
      evenCritical: true,
      holds: (placed, hit) => !namesSomebody(placed, hit.start, hit.end),
    }),
  },
  {
    id: 'CFM-9-PRICE',
    severity: 'B',
    source: `${RES} art. 9º, VI e VII; Manual de Publicidade Médica`,
    certainty: 'secondary',
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
    exceptions: { pt: 'Consulta e exames simples.', en: 'Consultations and simple exams.' },
    ...spoken('CFM-9-PRICE', {
      fires: [
        ...PRICED,
        '@PROCEDURE|rino|lipo|botox|bioestimulador|fios|fimose|laqueadura|catarata|miopia ..3 por # vezes|x',
        'era ..1 # ..1 ficou|agora|por|sai ..1 #',
        '@PROCEDURE|bioestimulador|fios ..4 # ..1 a_unidade|a_sessao|a_ampola|a_seringa|cada',
        'mil_e|mil|dois_mil|cinco_mil|quinhentos ..3 a_vista|no_pix|no_cartao|reais ..8 opera|faz|sua|@PROCEDURE',
        'menos_de|a_partir_de|apenas|so ..3 mil reais ..6 @PROCEDURE|laqueadura|vasectomia|plastica|cirurgia',
        'quanto_custa|custa|valor|preco|investimento ..8 mil|cem|duzentos|trezentos|quatrocentos|quinhentos|seiscentos|setecentos|oitocentos|novecentos ..4 reais|por_olho|por_sessao|cada',
        '@PROCEDURE|pacote|combo ..7 r$ #',
        'r$ # ..6 @PROCEDURE',
        '@PROCEDURE|pacote ..6 # reais|mil_reais|mil|conto|euros|dolares',
        '# reais|mil_reais ..5 @PROCEDURE',
        '@PROCEDURE ..5 # x|vezes|parcelas',
        '@PROCEDURE ..4 em|por ..1 ate? # x|vezes|parcelas',
        '@PROCEDURE ..5 menor_preco|melhor_preco|preco_baixo|precos_baixos|preco_promocional|preco_especial|precinho|a_partir_de_#|a_partir_de_r$|promoc*|desconto*|oferta*|off|metade_do_preco|preco_de_banana|baratinh*|mais_barat*|parcel*|sem_juros|black_friday|preco_unico|valor_promocional|preco_popular|precos_populares|condicoes_especiais|liquidac*|por_apenas|por_so',
        'promoc*|desconto*|oferta*|off|parcel*|menor_preco|melhor_preco|a_partir_de|precos|preco|tabela|cupom|black_friday|liquidac*|valor|valores ..4 @SURGERY|botox|toxina|preenchimento|harmonizac*|laser|peeling|procedimento*|bioestimulador|lipo|criolipolise|tratamento*|depilac*',
        '@SURGERY ..3 custa|sai_por|fica_em|por ..2 # ',
        'usd|us # ..5 @PROCEDURE',
      ],
      unless: [
        'consorcio*|contemplad*|voucher*|indique|indicacoes|sorteio*|roleta|sus|custo_para|custo_medio|bilhoes|bilhao|milhoes|milhao|gasto*|gastos|orcamento_publico|economia_de|estudo|judicial*|indeniza*|multa*|ministerio|custou_ao|plano_de_saude|convenio*|operadora*|ans|governo|cofres|desperdicio|pesquisa',
        'nao ..3 divulg*|inform*|public*|anunci*|passamos|tabelad*|preco|pode_ser_divulgado',
        'valor|preco|orcamento|custo ..8 apos|depois|individual*|consulta_presencial|na_consulta|avaliacao|caso_a_caso',
      ],
      evenAsked: true,
      excusedBy: ['frame:news', 'frame:research'],
      holds: (placed, hit) => {
        const words = placed.sentence.notes.tokens
          .slice(hit.start, hit.end)
          .map(({ word }) => word);
        const between = words
          .slice(1, -1)
          .some((word) => /^consultas?$|^exames?$|^retorno$/.test(word));
        const opening = words[0] === 'tratamento' && pricesConsultation(placed);
        return !between && !opening;
      },
    }),
  },
];
