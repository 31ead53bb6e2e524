import { leanPattern } from '../text/lean-pattern.js';
import type { CfmContext, ComplianceRule, PlacedSentence, RuleMatch } from './rule.js';
import { isCriticised, nearby } from './scope.js';
import { spoken } from './spoken.js';
import { FRIGHTS, LESSONS, SENSATIONS, STATISTICS } from './wordings/tone.js';

const RES = 'Res. CFM 2.336/2023';
const SINCE_2024 = '2024-03-11';
const MARKS = /[!?]{0,3}!{2}[!?]{0,12}/;
const CAPITALS = leanPattern(/(?<!\p{L})(?:\p{Lu}{2,20}[ ,]{1,2}){2,12}\p{Lu}{2,20}/u);
/** Warnings and titles that the law itself puts in capitals. */
const LAWFUL_CAPITALS =
  /\bCRM\b|\bRQE\b|\bCRO\b|\bCRP\b|\bCOREN\b|PERSISTIREM|NÃO ESPECIALISTA|MEDICAMENTO|LEIA A BULA|CONTRAINDICADO|MÉDIC[OA]/;

const HYPE = spoken('CFM-SENS-HYPE', {
  fires: [
    ...SENSATIONS,
    'revolucionari*|revolucionou|revoluciona|revolucionando|milagre|milagres|milagros*|milagrosamente|miraculos*|sensaciona*|bombastic*|inacreditave*|extraordinari*|fantastic*|espetacula*|chocante*|estarrecedor*|impressionante*|miracle|miraculous|revolutionary|milagroso*|fenomena*|estupend*',
    'resultado|resultados|efeito|efeitos|tratamento|transformacao|mudanca|metodo|tecnica|descoberta|procedimento|protocolo|novidade ..2 incrive*|surpreendent*|assombros*|magic*|explosiv*|jamais_vist*|nunca_vist*|de_cair_o_queixo|inedit*|absurd*|poderos*|chocante*|espantos*',
    'incrive*|surpreendent*|magic*|poderos*|explosiv* ..1 resultado|resultados|efeito|tratamento|transformacao|metodo|tecnica|descoberta|procedimento|formula|protocolo|remedio|cura|poder',
    'ninguem ..2 conta|contou|fala|falou|ensina|mostra|quer_que|revela|revelou|explica|sabe|te_diz',
    'nao_querem ..1 voce|que_voce ..3 saiba|descubra',
    'que|o_que os_medicos|medicos|seu_medico|a_medicina|a_industria|industria|seu_dermatologista|as_farmaceuticas ..2 nao|escondem|esconde|odeiam|odeia|nunca|quer|querem|temem|teme ..3',
    'voce ..1 nao_vai|vai ..1 acreditar|se_surpreender|ficar_chocad*|cair_para_tras',
    'segredo|segredos|verdade|misterio ..3 revelad*|desvendad*|dos_medicos|da_industria|das_famosas|das_celebridades|guardad*|escondid*|oculta|proibida|das_estrelas|chines*|milenar*|que_ninguem|que_os|da_juventude|da_eterna',
    'revel*|descubra|conheca|descobri ..2 segredo|segredos|verdade_oculta|formula_magica|formula_secreta|truque',
    'industria_farmaceutica|industria|farmaceuticas|laboratorios|big_pharma ..3 esconde*|nao_quer*|odeia*|teme*|abafa*',
    'formula|metodo|tecnica|solucao|pilula|remedio|varinha|toque ..1 secret*|magic*|milagros*|proibid*|mistic*',
    'descoberta|tratamento|tecnica|metodo|novidade|procedimento ..4 mudou_tudo|vai_mudar|mudara|chocou|abalou|historic*|do_seculo|que_esta_mudando|virou_febre|que_todos|parou|que_muda_tudo|que_esta_revolucionando|de_outro_mundo',
    'mudar|mudara|transformar|transforme|transformara|mude|transforma|muda ..2 sua|a_sua|tua vida|historia|existencia',
    'muda|mudou|transforma|transformou|mudando|transformando vidas|tudo',
    'divisor_de_aguas|antes_nunca_visto|nunca_antes_vist*|nunca_antes_na|jamais_visto|nunca_visto|unica_no_mundo|sem_precedentes|o_fim_da_cirurgia|chegou_a_cura|a_cura_chegou|choque_o_mundo|queridinho_das|febre_do_momento|febre_entre|a_medicina_nunca|game_changer|do_outro_mundo|maravilha_da_medicina|fonte_da_juventude|elixir|eterna_juventude|pocao',
    'doctors_hate|they_dont_want|you_wont_believe|no_vas_a_creer|increible',
    'urgente|bomba|atencao ..3 descoberta|revelad*|cura|novo_tratamento|revelacao',
    'maior|melhor ..1 descoberta|avanco|revolucao|novidade|inovacao ..3 seculo|decada|historia|medicina|ano|tempos',
    'revolucao ..3 @PROCEDURE|tratamento*|estetica|emagrecimento|chegou|beleza|@BODY|saude|medicina|no|na|contra|@DISEASE',
    'maravilhos*|divin*|genial ..2 tratamento|resultado*|tecnica|metodo|procedimento|formula|remedio',
  ],
  unless: [
    'nossa_senhora|santa|igreja|na_historia_da|livros_de_historia|seculo_xix|seculo_xx|descobert*_da_penicilina|nao_existe*|nao_ha|revolucao_industrial|revolucao_francesa|nao_e ..3 milagre*|magic*|formula*|segredo|revoluc*|pilula*',
    'sem ..2 milagre*|magica|sensacionalis*|promess*|exagero*|formula*|segredo',
    'nenhum|nenhuma|nem ..3 milagr*|magic*|formula*|revoluc*',
    'preliminar*|ainda_em_estudo|limitac*|ainda_nao_se_sabe|comprovar|cautela|calma|exagero|ainda_faltam',
  ],
});

/** Marks and capitals that shout. Three capitals in a row count where the sentence exclaims. */
function findShouting(context: CfmContext): readonly RuleMatch[] {
  return context.sentences.flatMap((placed) => {
    const { field, sentence } = placed;
    const text = field.shadow.text.slice(sentence.start, sentence.end);
    if (LAWFUL_CAPITALS.test(text) || isCriticised(placed)) return [];
    const match = MARKS.exec(text) ?? (text.includes('!') ? CAPITALS.exec(text) : null);
    if (match === null) return [];
    const start = sentence.start + match.index;
    return [{ field, start, end: start + match[0].length, confidence: 0.7 }];
  });
}

/** Whether a stated rate has a source in its sentence or beside it. */
const isCited = (placed: PlacedSentence): boolean => nearby(placed, 'frame:cited');

/** Tone, statistics, lessons and fear (Res. CFM 2.336/2023 art. 11, § 2º). */
export const SENSATIONAL_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFM-SENS-HYPE',
    severity: 'M',
    source: `${RES} art. 11, § 2º; CEM (Res. CFM 2.217/2018) art. 112`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: { pt: 'Tom sensacionalista.', en: 'Sensational tone.' },
    suggestion: {
      pt: 'Use linguagem sóbria e diga o que ainda não se sabe.',
      en: 'Use sober language and say what is still unknown.',
    },
    exceptions: { pt: 'Citação para criticar.', en: 'Quoted in order to criticise.' },
    ...HYPE,
    find: (context) => [...HYPE.find(context), ...findShouting(context)],
  },
  {
    id: 'CFM-SENS-STAT',
    severity: 'M',
    source: `${RES} art. 11, § 2º, c`,
    certainty: 'secondary',
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
    exceptions: {
      pt: 'Referência citada; dados próprios auditáveis (art. 9º, XVI).',
      en: 'A cited reference; auditable data of your own (art. 9º, XVI).',
    },
    ...spoken('CFM-SENS-STAT', {
      fires: [
        ...STATISTICS,
        'nove|oito|sete|noventa em|entre dez|vinte|cem',
        'triplica|triplicam|dobra|dobram|duplica|quadruplica|corta_pela_metade|reduz_pela_metade ..3 chance|chances|probabilidade|resultado|resultados|sucesso|recaidas',
        'chance|recaidas|risco ..4 pela_metade',
        'noventa|oitenta|setenta|sessenta|cinquenta ..2 por_cento ..4 dos|das|de|homens|mulheres|pacientes|casos|pessoas',
        'so|apenas|somente # pessoas|pacientes|casos ..6 de|em|entre ..3 #',
        'de_cada|em_cada|a_cada ..1 #|cinco|dez|vinte|cem|mil ..2 pacientes|pessoas|olhos|pernas|operados|operadas|cirurgias|casos|mulheres|homens|que ..10 #|nove|oito|sete|quatro|noventa',
        '#|nove|oito|sete|noventa|noventa_e_cinco em_cada|de_cada|entre ..1 #|dez|cem ..2 operad*|tratad*|pacientes|pessoas|casos|olhos|mulheres|homens ..3 comigo|conosco|aqui|meus|minhas|nossos|nossas|deixam|melhoram|voltam|ficam|saem|resolvem|nao|curam|aprovam',
        '# %|por_cento ..4 sucesso|cura|curas|eficacia|eficaz|eficazes|satisfac*|satisfeit*|aprovac*|aprovam|melhor*|acerto*|resolvid*|curad*|positiv*|emagrec*|gravid*|engravid*|recuper*|exito|efetiv*|resolutividade|menos_dor|seguranca|transformad*|fidelizac*|livre*|precisao|success|cure|exito|recomendam|indicam|elimin*|resultado|resultados|satisfaction',
        'sucesso|cura|eficacia|satisfacao|aprovacao|acerto|exito|resolutividade|melhora|gravidez|precisao|efetividade ..5 # %|por_cento',
        'taxa|taxas|indice|indices|percentual ..1 de ..1 sucesso|cura|satisfacao|eficacia|acerto|aprovacao|gravidez|exito|melhora|resolutividade|recuperacao|complicac* ..6 #|superior|acima|altissim*|maior|maiores|alta|elevad*|invejave*|recorde|praticamente|quase|zero|imbative*',
        'nossos|meus|nossas|minhas pacientes|clientes|alunas|cirurgias|casos ..8 # %|por_cento|em',
        '# %|por_cento ..2 dos|das|de ..1 nossos|nossas|meus|minhas|quem|pacientes|casos|pessoas|mulheres|homens|clientes ..6 melhor*|curad*|resolv*|satisf*|emagrec*|engravid*|recomend*|aprov*|elimin*|perd*|volt*|tiveram|ficam|ficaram|relat*|atingem|deixam|deixaram|abandon*|alcanc*|conseguem|obtem|notam|percebem|dormem|dispensam|recuper*',
        'funciona|funcionam|resolve|resolvem|cura|curam|elimina|acerta|acertamos|da_certo|melhora|alivia ..4 # %|por_cento ..3 casos|pacientes|vezes|pessoas',
        'funciona|funcionam|resolve|resolvem|cura|curam|melhora|elimina|acerta ..4 #|nove|oito|sete|dez em cada? #|dez',
        '# %|por_cento ..1 de_acertos',
        '# %|por_cento dos_casos|das_vezes ..4 resolv*|curad*|melhor*|sucesso|satisf*|sem_dor|recuper*|alta|positiv*',
        '#|nove|oito|sete|dez em|de|entre cada? #|dez ..2 pacientes|pessoas|mulheres|homens|casos|clientes|medicos ..6 melhor*|curad*|resolv*|satisf*|emagrec*|engravid*|recomend*|aprov*|elimin*|sai*|volt*|ficam|ficaram|relat*|perd*|percebem|notam|alcanc*|conseguem|indic*',
        'mais|mil ..2 # ..2 pacientes|pessoas|mulheres|vidas|casos|cirurgias ..5 curad*|satisfeit*|transformad*|sucesso|salvas|recuperad*|resolvid*|livres|sem_complic*|felizes',
        '# ..1 vidas|pacientes|pessoas ..1 transformad*|curad*|salv*|satisfeit*|felizes|livres',
        'todos|todas|100 ..3 nossos|nossas|meus|minhas ..1 pacientes|casos ..5 curad*|satisfeit*|melhor*|recuperad*|resultado*|tiveram|ficaram|alcancaram',
        'zero complicacoes|complicacao|intercorrencias|infeccoes ..6',
        'dobro|triplo|# vezes ..3 eficaz|eficiente|resultado*|chance*|rapido|potente',
      ],
      unless: [
        'no|neste|nesse|do|deste|o estudo|ensaio|trabalho',
        'desconto|off|parcel*|juros|umidade|oxigenio|saturacao|alcool|concentracao|cacau|acido|glicolico|ocupacao|reajuste|algodao',
      ],
      holds: (placed) => !isCited(placed),
    }),
  },
  {
    id: 'CFM-SENS-TEACH',
    severity: 'B',
    source: `${RES} art. 11, § 2º, d`,
    certainty: 'secondary',
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
    exceptions: {
      pt: 'Primeiros socorros, autocuidado, público profissional.',
      en: 'First aid, self-care, professional audience.',
    },
    ...spoken('CFM-SENS-TEACH', {
      fires: [
        ...LESSONS,
        'faca_voce_mesmo|em_si_mesm*|na_cozinha|para_leigos|para_leigas|sem_depender ..10 seringa|agulha|botox|injetar|arranque|lavagem|corte|espicula|infiltrac*|puncao|diagnostico|remedio',
        'espetar|enfiar|introduzir ..2 agulha|seringa|sonda|cateter|bisturi',
        'unha_encravada|furunculo|verruga|abscesso|joelho|ouvido ..10 arranque|espetar|fure|corte|amarre|seringa|agulha|tesourinha|estilete|lamina',
        'ler|interpretar|fechar ..3 eletro|eletrocardiograma|tomografia|ressonancia|hemograma|diagnostico ..6 sem|sozinh*|em_casa|voce_mesm*',
        'ombro|osso|articulacao|dedo|mandibula|tornozelo|coluna|dente ..3 saiu_do_lugar|deslocou|deslocad*|fora_do_lugar|travou|torto ..10 puxe|gire|empurre|estale|encaixe|torca|recoloque',
        'puxe|puxar|gire|empurre|estale|torca ..6 braco|ombro|osso|pescoco|coluna|dedo|mandibula ..10 estalo|no_lugar|ao_lugar|encaixar|encaixe',
        'faca|faz|aplique|suture|costure|retire|tire|drene|corte|injete|realize|remova|queime|anestesie|infiltre|aprenda|aprender|ensino|ensinamos|ensinarei|vou_ensinar|como|tutorial|passo_a_passo|opere|fure|esprema|extraia|coloque|puncione|prescreva|congele|raspe|veja_como|saiba|interprete ..8 sutura|suturas|suturar|pontos|ponto_cirurgico|botox|toxina|preenchimento|preenchimentos|acido_hialuronico|enzimas|cirurgia|pinta|pintas|verruga|verrugas|cisto|cistos|abscesso|abscessos|lipoma|anestesia|anestesiar|dreno|incisao|unha_encravada|fios_de_pdo|peeling_de_fenol|soro_na_veia|soro|acesso_venoso|cateter|sonda|infiltracao|infiltracoes|bisturi|intubacao|mesoterapia|microvasos|sinal|sinais|furunculo|injecao_na_veia|endovenos*|intravenos*|aborto|circuncisao|fimose|biopsia|puncao|lipo|parto|corte|ferida_profunda|dente|hormonio|imobilizacao|fratura|luxacao|ombro_no_lugar ..8 em_casa|sozinh*|voce_mesm*|sem_medico|sem_ajuda_medica|sem_ir_ao|caseir*|por_conta_propria|na_sua_casa|no_seu_banheiro|na_cozinha|sem_precisar|sem_sair_de_casa|com_agulha|em_voce|em_si|na_propria|no_proprio|sem_consulta|em_poucos_passos|faca_voce',
        'em_casa|sozinh*|voce_mesm*|sem_medico|caseir*|por_conta_propria|na_sua_casa|sem_ir_ao|faca_voce ..6 sutura*|suturar|costur*|retir*|drenar|drene|injet*|aplicar|aplique|anestesi*|remov*|tirar|opere|operar|fazer|furar ..4 sutura*|pontos|botox|toxina|preenchimento|pinta*|verruga*|cisto*|abscesso*|lipoma|anestesia|injec*|corte|ferida|soro|sonda|unha_encravada|acido|peeling|cirurgia|dente|furunculo',
        'faca|fazer ..1 em_casa ..4 sutura*|cirurgia|drenagem_do|injec*|preenchimento|botox|anestesia|procedimento*|biopsia|peeling',
        'aprenda|ensino|ensinamos|ensinarei|ensinando|vou_ensinar|tutorial|passo_a_passo|curso_para_leigos|veja_como ..3 aplicar|suturar|drenar|injetar|retirar|remover|operar|costurar|anestesiar|infiltrar|intubar|puncionar|fazer|dar|colocar|sutura|realizar|de|a ..3 botox|toxina|preenchimento*|pontos|sutura*|abscesso*|cisto*|pinta*|verruga*|lipoma*|anestesia|cirurgia|injec*|acido_hialuronico|fios|sonda|acesso|dreno|soro_na_veia|peeling_de_fenol|unha_encravada|incisao|furunculo*',
        'como ..1 aplicar|suturar|drenar|injetar|costurar|anestesiar|infiltrar|retirar|remover|tirar|dar ..3 botox|toxina|preenchimento|pontos|ponto|sutura|abscesso|cisto|pinta|verruga|lipoma|anestesia|acido_hialuronico|ferida|corte|unha_encravada|furunculo|soro_na_veia',
        'suture|costure|drene|anestesie|opere|ampute|injete ..4 sua|seu|em_casa|sozinh*|voce_mesm*|a_propria|o_proprio|voce|a|o',
        'ajuste|calcule|prescreva|dose|doseie|interprete ..5 sozinh*|por_conta_propria|sem_medico|voce_mesm*',
      ],
      unless: [
        'nao|nunca|jamais|evite|evitem ..4 faca|aplique|suture|tente|retire|drene|corte|esprema|tire|fure|injete|fazer|tentar|remova|queime|costure|use|arranque|manipule|mexa|cutuque|realize',
        'primeiros_socorros|desengasgo|insulina|glicemia|caneta_de_insulina|manobra|rcp|curativo*|por_que_nao|risco*|perig*|medic*_retira|deixe_para|procure|ambulatorio|estudantes|residentes|graduacao|heimlich|lave_a_ferida|pronto_socorro',
      ],
      when: (context) => context.laypeople,
      evenAsked: true,
    }),
  },
  {
    id: 'CFM-SENS-FEAR',
    severity: 'M',
    source: `${RES} art. 11, § 2º, e`,
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: { pt: 'Provoca pânico ou medo.', en: 'Frightens the reader.' },
    suggestion: {
      pt: 'Informe o risco de forma neutra e proporcional.',
      en: 'State the risk neutrally and in proportion.',
    },
    exceptions: { pt: 'Informação neutra de risco.', en: 'Neutral statement of risk.' },
    ...spoken('CFM-SENS-FEAR', {
      fires: [
        ...FRIGHTS,
        'voce|voces|seu_filho|sua_filha|sua_mae|seu_pai|seu_bebe|sua_familia|seu_marido ..2 pode|podem|vai|vao|ira|podera|esta|estao ..3 morrer|morrendo|infartar|ter_um_infarto|sofrer_um_infarto|ter_um_avc|sofrer_um_avc|ficar_ceg*|ficar_paralitic*|ficar_invalid*|perder_a_visao|perder_a_perna|perder_o_pe|perder_a_vida|perder_os_rins|perder_um_rim|ter_um_cancer|ter_cancer|amputar|nao_acordar|a_beira|em_perigo|com_os_dias_contados|condenad*|ser_o_proximo|ser_a_proxima ..8 hoje|agora|amanha|a_qualquer_momento|a_qualquer_instante|se_nao|sem_este|sem_esse|dormindo|esta_noite|antes|e_nem|e_nao_sabe|sem_saber|sem_perceber|ja|neste_momento|em_silencio|em_segundos|em_minutos|de_repente|a_qualquer_hora|enquanto',
        'hoje|agora|amanha|a_qualquer_momento|se_nao|esta_noite|sem_este_exame|sem_esse_exame|ignor*|cuidado|neste_momento|a_qualquer_hora ..8 voce|seu_filho|seu_bebe|sua_familia|sua_mae|seu_coracao ..2 pode|vai|ira|podera ..3 morrer|infartar|ter_um_infarto|ter_um_avc|ficar_ceg*|perder|parar|matar|amputar|ter_cancer|nao_acordar|ser_tarde',
        'bomba_relogio|bombas_relogio|assassin* silencios*',
        'bomba_relogio|assassina_silenciosa|assassino_silencioso|sentenca_de_morte|antes_que_seja_tarde|antes_que_seja_tarde_demais|tarde_demais|mata_em_silencio|matando_em_silencio|matam_em_silencio|com_os_dias_contados|dias_contados|vida_por_um_fio|morte_certa|ultima_chance|roleta_russa|inimigo_mortal|monstro|terrivel_destino|tic_tac|relogio_esta_correndo|a_beira_da_morte|corre_perigo|corre_risco_de_vida|apavorante|aterrorizante|aterrador*|pesadelo',
        'esta|estao|vai|vao|pode|ira ..1 te|lhe|nos matando|matar|destruindo|destruir|consumindo|devorando',
        'matando|destruindo|devorando|apodrecendo|corroendo ..1 voce|seu|sua|seus|por_dentro|te',
        'voce ..2 vai|ira|pode ..1 morrer|infartar|ser_o_proximo|ser_a_proxima',
        'seu|sua ..1 coracao|cerebro|figado|rim|rins|filho|filha|corpo|vida|pele|bebe ..3 vai|pode|ira ..1 parar|explodir|apodrecer|morrer|acabar|colapsar|falhar|entrar_em_colapso',
        'se_nao|quem_nao|caso_nao ..6 morre|morrera|morrer|vai_morrer|morte|perdera_a_vida|amputacao|caixao|pagara_com_a_vida|pode_nao_acordar|sera_fatal|acaba_no|acaba_em',
        'ignor*|adi*|deixar|esperar|demora*|espere ..6 fatal|mortal|morte|matar|morrer|caro|tragic*|irreversivel_e_fatal|infarto_fulminante|custar_a_vida|sua_vida|tragedia',
        'custar|custa|pagar|paga ..3 vida|com_a_vida',
        'nao_espere ..5 morrer|morte|infart*|avc|cancer|pior|tarde|derrame|enterr*',
        'ultimo|ultima dia|noite|natal|aniversario|chance|suspiro ..6 vida|voce|pode_ser',
        'pode|podera ser ..1 a|o|sua|seu|tua ultim*',
        'cai|cair|caem|caiu|tomb* ..1 mort*|dur*',
        'mort*|morre|morrem ..1 sem_aviso|sem_avisar|de_repente|em_minutos|em_segundos',
        'proxim* vitima*',
        'corra ..3 antes|agora|ja|risco ..4',
        'mort* ..2 a_espreita|bate_a_porta|ronda|silenciosa|pode_chegar|espera_por_voce|lenta|iminente|te_espera|subita_pode',
        'you ..1 could|will|may die|be_dead',
        'puedes_morir|vas_a_morir|va_a_morir',
      ],
      unless: [
        'nao_precisa|sem_panico|nao_ha_motivo|transtorno_do_panico|sindrome_do_panico|crise_de_panico|ataque_de_panico|terror_noturno|pesadelos|nem_sempre|na_maioria|costuma*|geralmente|raramente|em_geral|calma|tranquil*|nao_significa|cuidados_paliativos|paralisia_do_sono',
        'nao|sem ..2 se_assust*|alarm*|motivo|desespero|entre_em_panico',
      ],
      evenDenied: true,
      evenAsked: true,
      excusedBy: ['frame:news', 'frame:research', 'frame:cited'],
    }),
  },
];
