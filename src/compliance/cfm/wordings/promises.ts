import { near } from './turns.js';

/** "Dou a minha palavra", "ponto final": words that leave no doubt. */
const VOWED =
  'palavra_minha|palavra_de_medic*|dou_minha_palavra|dou_a_minha_palavra|pode_apostar|podem_apostar|pode_cobrar|pode_me_cobrar|podem_cobrar|anote_ai|escreve_ai|escrevam_ai|assino_embaixo|sem_sanfona|sem_efeito_sanfona|sem_desculpa|sem_desculpas|sem_talvez|sem_enrolacao|e_batata|tiro_certo|e_ponto|ponto_final';
/** An ill that is over, as only advertisements say it. */
const OVER =
  'fica_para_tras|ficam_para_tras|ficou_para_tras|ficara_para_tras|ficarao_para_tras|fica_no_passado|ficam_no_passado|ficou_no_passado|vira_passado|viram_passado|virou_passado|vira_lembranca|viram_lembranca|so_lembranca|na_lembranca|ja_era|ja_eram|tem_data_para_acabar|tem_hora_para_acabar|tem_os_dias_contados|tem_dias_contados|com_os_dias_contados|coisa_do_passado|coisas_do_passado|pagina_virada|historia_antiga|se_despede|se_despedem|da_adeus|dao_adeus|deixa_de_existir|deixam_de_existir|vira_historia|viram_historia|vai_embora_e_nao_volta|vao_embora_e_nao_voltam|nunca_mais_volta|nunca_mais_voltam|saem_de_cena|sai_de_cena|pede_demissao|pedem_demissao|perdeu_a_vez|perde_a_vez|deram_tchau|da_tchau|dao_tchau|evapora|evaporam|de_uma_vez_por_todas';
/** What a person leans on until she is well. */
const AIDS =
  'oculos|bengala|bengalas|muleta|muletas|andador|lentes_de_contato|aparelho_auditivo|dentadura|peruca|cinta|joelheira|colete|collant|sutia|absorvente|fralda|cadeira_de_rodas|base_e_corretivo|maquiagem|corretivo|remedio|remedios|analgesico*|calmante*|insulina|cpap';
const DROP =
  'aposente|aposentar|aposenta|aposentam|aposentou|jogue_fora|jogar_fora|joga_fora|doe|doar|guarde_na_gaveta|guardar_na_gaveta|largue|dispense|despeca_se|livre_se|de_adeus|diga_tchau|esqueca|esquecer|esqueceu|na_gaveta|no_lixo|no_fundo_da_gaveta';
const OURS =
  'aqui|conosco|comigo|com_a_gente|na_nossa|no_nosso|na_minha|no_meu|nossa_clinica|nosso_consultorio|neste_consultorio|nesta_clinica|nas_nossas_maos|nas_minhas_maos|nossa_equipe|passa_por_aqui|passa_por_nos|passou_por_aqui|passou_por_nos|daqui|minha_cadeira|minha_maca|minha_mesa';
const DONE_FOR =
  'some|somem|acaba|acabam|desaparece|desaparecem|vai_embora|vao_embora|para_de_doer|nao_aparece|nao_volta|nao_voltam|seca|secam|apaga|apagam|cai|despenca|sara|cicatriza|nasce|nascem|cresce|crescem|estanca|para|param';

/** Promises, guarantees and hints of a good result. */
export const GUARANTEES: readonly string[] = [
  ...near('@HARM|ronco|dor|dores', OVER, 4),
  ...near(AIDS, DROP, 4),
  ...near(
    VOWED,
    `@RESULT|@HARM|@TIMES|${DONE_FOR}|emagrece|seca|cura|curo|resolvo|cresce|nasce`,
    8,
  ),
  'esquec* ..3 que ..3 teve|tinha|sentiu|sentia|sofreu|sofria|usou|usava|existia|existiu|existe|era',
  'entra|entre|chega|chegue|chegam|entram|vem|venha ..6 com|de|cheio|cheia ..4 sai|saia|saem|sairao|saira|volta|volte ..3 sem|nov*|curad*|outr*|andando|zerad*|leve|livre|sorrindo|correndo|pele|enxergando|@GOOD',
  'nao_existe|nao_ha|nao_houve|nunca_houve|nunca_tive|nao_tive|nao_tenho|nao_conheco ..2 paciente*|cliente* ..3 que_nao|insatisfeit*|arrependid*|sem_resultado',
  'se ..8 nao ..5 refaco|refazemos|devolvo|devolvemos|repito|repetimos|nao_paga|nao_cobro|nao_cobramos|seu_dinheiro|o_dinheiro',
  '@DISEASE ..1 tem cura ..6 aqui|conosco|comigo|neste|nesta|nosso|nossa|chame|agende|venha|chama',
  `${OURS} ..2 voce ..2 emagrece|engravida|rejuvenesce|sara|cura|se_cura|se_livra|zera|vence|nunca_mais|para_de|deixa_de|volta_a_andar|volta_a_correr|volta_a_enxergar|dorme|emagrecera|engravidara`,
  `${OURS} ..3 @HARM|dor|dores|problema ..3 ${DONE_FOR}|tem_fim|tem_solucao|nao_tem_vez|encontra_o_fim|resolvid*`,
  'entrego|entregamos|entrega ..3 @RESULT|o_que_promete|o_que_prometemos|@BODY|pele|sorriso|sempre',
  'apagad*|eliminad*|zerad*|resolvid*|sumid* ..10 e_isso_que|entrego|entregamos|garantimos',
  'diga|digam|dizer ola|oi|bem_vindo ..2 @BODY|nova|novo|sua|seu',
  'diga|digam|diz ..1 ola|oi ..2 ao|a|para',
  'passou ..2 nao ..3 chega|volta|aparece|doi',
  'nao trabalho|trabalhamos ..1 com ..2 talvez|incerteza*|quem_sabe|meio_termo|achismo',
  '@BODY|fio|fios|cabelo|cabelos|dor|gordura|barriga ..3 ponto|certo ..1 e|final',
  'missao cumprida|dada_missao_cumprida',
  'problema resolvido|solucionado ..4 em|na|no|com',
  'esta|estara|e|sera garantido|garantida|certo|certa|assegurad* ..3 o|a|seu|sua ..2 @RESULT|@BODY|gestacao|bebe',
  'o|seu|um bebe ..3 e|esta|sera garantid*|cert*|questao_de_tempo',
  'nao tem ..1 como|jeito ..2 dar_errado|falhar|nao_funcionar|nao_dar_certo',
  'voce ..1 pode ..1 confiar|contar ..4 resultado|cura|sem_medo_de_errar',
  'curado|curada|curados|curadas|livre|livres|sem_dor|sem_rugas|sem_celulite|sem_varizes ..4 em ..1 @FEW ..1 @TIMES',
  'em ..1 @FEW ..1 @TIMES ..6 diga|voce_esta|esta_curad*|@GOOD|acaba|some|zera|apaga|nova',
];

const BEYOND =
  'no_chinelo|anos_luz|a_anos_luz|sem_comparacao|nao_tem_comparacao|chega_perto|chega_aos_pes|nao_treme|nao_erra|nunca_erra|nao_falha|ferrari|rolls_royce|nec_plus_ultra|estado_da_arte|o_rei|a_rainha|padrao_nasa|padrao_hollywood|do_futuro|deixa_qualquer|deixa_os_outros|deixa_os_demais|deixa_todos|bate_qualquer|supera_qualquer|sem_adversari*|sem_rivais|nao_tem_rival|nao_tem_rivais|nao_tem_concorrente|nao_tem_igual|sem_similar|sem_similares|um_passo_a_frente|a_frente_de_todos|a_frente_das_demais|a_frente_dos_demais|super_poder*|superpoder*|olhos_de_aguia|visao_de_raio_x';

/** Powers of a device beyond all others. */
export const DEVICES: readonly string[] = [
  `@DEVICE ..7 ${BEYOND}`,
  'ferrari|rolls_royce|mercedes|formula_1|iphone|tesla|top_das_galaxias|supra_sumo|o_que_ha_de_melhor ..2 do|da|dos|das|em ..2 @DEVICE',
  'nao_ha|nao_existe|nao_tem|nenhum|nenhuma|nunca_houve|nao_se_viu ..5 @DEVICE ..4 compar*|igual|parecid*|semelhante|chegue|supere|tao',
  '@DEVICE ..3 o_que ..2 existe|ha|tem|se_tem ..2 de_mais|de_melhor',
  'mais|melhor ..1 avancad*|modern*|precis*|potente*|complet* ..1 que ..2 existe|ha|ja_existiu|o_mercado|a_medicina',
  '@DEVICE ..6 o_que ..1 os_outros|outros|os_demais|as_outras|nenhum*|ninguem|olho_humano|medico_nenhum ..3 nao|nem|leva*|precisa*|ve|enxerga*|alcanca|consegue*|faz*',
  '@DEVICE ..4 enxerga|ve|detecta|mostra|alcanca ..3 invisivel|que_ninguem|antes_de_todos|antes_de_qualquer|impossivel',
  '@DEVICE ..3 unic* ..3 cidade|regiao|estado|brasil|pais|capital|interior',
  '@DEVICE ..5 inveja|invejad* ',
];

const NOBODY =
  'ninguem|mais_ninguem|nenhum_outro|nenhuma_outra|nenhum_colega|nenhum_medico|nenhuma_clinica';
const CRAFT =
  'tecnica*|metodo*|protocolo*|procedimento*|cirurgia*|tratamento*|manobra*|abordagem|@PROCEDURE|especialidade|servico';

/** Techniques and services that only the author has. */
export const EXCLUSIVES: readonly string[] = [
  `${NOBODY} ..2 alem_de|exceto|fora|a_nao_ser|senao|tirando ..1 mim|nos|eu|a_gente|nossa|nosso|minha|meu`,
  `${CRAFT} ..6 ${NOBODY} ..2 execut*|faz|fazem|opera|ensina|possui|usa|tem|oferece|domina|realiza|aplica|conhece|sabe`,
  'nao|nem|jamais ..2 vai_achar|vai_encontrar|vao_achar|vao_encontrar|achara|encontrara|acharao|encontrarao|achei|acha|encontra ..3 quem|outr*|igual|em_outro|em_lugar|em_nenhum|parecid*|por_ai',
  'procure|procurem|busque|pergunte ..4 outro_lugar|outros_lugares|por_ai|na_concorrencia|em_outras ..6 nao|ninguem|nenhum*',
  'continuo|sigo|continuamos|seguimos|permaneco|reino ..2 sozinh*|sem_companhia|sem_concorrencia|sem_concorrente*|sem_rival|sem_igual|unic*',
  `um_so|um_unico|so_um|so_ha_um|so_existe_um|apenas_um|uma_so|uma_unica|so_uma ..2 endereco|lugar|clinica|medico|medica|servico|nome|hospital|consultorio|profissional|porta ..6 ${CRAFT}|faz|fazem|com|que|oferece`,
  `${CRAFT} ..4 uso_restrito|registrad*|patentead*|propriedade ..4 nossa|nosso|meu|minha|casa`,
  `${CRAFT} ..2 leva|carrega|tem|recebeu|ganhou ..2 meu_nome|nosso_nome|meu_sobrenome|nome_da_clinica|nosso_sobrenome ..4 ninguem|so|unic*`,
  'tera|teria|tem|vai_ter ..1 de|que ..1 ser|vir|passar|procurar ..2 comigo|conosco|aqui|por_mim|nossa',
  'sou|somos|fui|fomos ..2 unic*|pioneir*_e_unic*|sozinh* ..4 faz*|oper*|domin*|realiz*|oferec*|a_fazer|habilitad*',
  `so|somente|apenas ..2 com ..1 a_minha|minha|a_nossa|nossa|a_gente ..2 equipe|mao|maos|tecnica ..4`,
  `${CRAFT} ..4 sem_concorrente*|sem_concorrencia|sem_igual|que_ninguem ..2`,
  'monopolio|reserva_de_mercado ..4 nosso|nossa|meu|minha|da_casa',
  `${CRAFT} ..5 tem|ha ..1 um|uma|so_um ..1 endereco|nome|par_de_maos|dono|dona|sobrenome|porta`,
];

const RANKS =
  'influente*|importante*|prestigiad*|admirad*|recomendad*|requisitad*|procurad*|premiad*|lembrad*|indicad*|badalad*|celebrad*|aclamad*|disputad*|bem_avaliad*|respeitad*|concorrid*|conceituad*';

/** Rankings, trophies and titles of a "best doctor". */
export const AWARDS: readonly string[] = [
  `@DOCTOR|@SPECIALISTS|@CLINIC|cirurgioes ..3 mais ${RANKS}`,
  `mais ${RANKS} ..3 @DOCTOR|@SPECIALISTS|@CLINIC|cidade|regiao|estado|pais|brasil|bairro`,
  'figur*|consto|constamos|apareco|aparecemos|estou|estamos|entrei|entramos|integro|integramos ..2 entre|na_lista|no_ranking|no_top|na_selecao|no_guia ..4 melhores|mais|#|dez|cem|cinquenta|vinte ..3 @DOCTOR|@SPECIALISTS|influentes|medicos|cirurgioes|clinicas|profissionais|melhores',
  'primeiro|primeira|campea|campeao|ouro|podio|topo|lideranca|coroa ..4 entre|da_lista|do_ranking|na_votacao|na_pesquisa|dos|das ..3 @SPECIALISTS|@DOCTOR|clinicas|cirurgioes|hospitais|profissionais|votacao',
  'votaram|votacao|votos|elegeram|escolheram|internautas|leitores|juri|publico|populacao ..8 nossa_clinica|a_nossa_clinica|minha_clinica|em_mim|fui_eu|fiquei|ficamos|levamos|levei|nosso_nome|meu_nome|nossa_equipe',
  'rei|rainha|papa|mago|maga|bruxo|bruxa|guru|sumidade|papisa|fada|lenda ..1 do|da|dos|das ..1 @PROCEDURE|@DISEASE|@BODY|@SPECIALTY|botox|lipo|rinos|emagrecimento|beleza|laser|nariz|bisturi|seringa|joelhos|coluna',
  'nota maxima|10|dez|mil ..3 google|doctoralia|facebook|avaliacoes|pacientes|pesquisa',
  'cinco|5 estrelas ..3 google|doctoralia|facebook|avaliacoes|todas',
  'campea|campeao|recordista|lider ..1 de|em|nas|das ..1 indicac*|avaliac*|satisfacao|cirurgias|votos|procura',
  'numero|n # ..1 da|do|em|no|na ..1 cidade|estado|pais|brasil|regiao|@SPECIALTY|rinoplastia|assunto',
  'levei|levamos|levou|trouxemos|trouxe|faturei|faturamos|recebi|recebemos|ganhamos|ganhei ..3 trofeu|estatueta|placa|coroa|faixa|oscar|ouro|selo ..5',
  'oscar|grammy|bola_de_ouro|nobel ..1 da|do|dos|das ..1 medicina|dermatologia|estetica|cirurgia|saude|odontologia',
  'no_topo|em_primeiro|primeiro_lugar|na_lideranca ..2 da_lista|lista|do_ranking|ranking|da_votacao',
];
