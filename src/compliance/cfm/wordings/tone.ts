import { near, together } from './turns.js';

/** Loud words beside those of the rule. */
export const SENSATIONS: readonly string[] = [
  'parem|pare|parou tudo',
  'explod*|fundir|bugar|virar ..3 cabeca|mente|cerebro|cabecas ..2 de|com|da|do',
  'queixo ..1 caid*|no_chao|cair|caiu|cai',
  'de_cabeca_para_baixo|de_pernas_para_o_ar|de_queixo_caido|de_boca_aberta|boquiabert*|de_cair_o_queixo|de_arrepiar|arrepiante|de_outro_planeta|de_outra_galaxia|parece_mentira|parece_bruxaria|parece_feiticaria|a_ciencia_nao_explica|ninguem_consegue_explicar|deixou_os_cientistas|cientistas_perplexos|medicos_perplexos|medicos_chocados',
  'truque|segredo|pulo_do_gato|macete|misterio ..6 famos*|celebridades|estrelas|atrizes|artistas|modelos|misses|hollywood',
  'nunca|jamais ..2 mais ..3 olhar|vera|ver|pensar|sera_o_mesmo|sera_a_mesma|do_mesmo_jeito',
  'ninguem|nenhum ..3 teve|tem|tinha coragem',
  'seringa|ampola|fonte|pilula|injecao|poder|toque|elixir ..2 eterna|juventude|magic*|milagros*|imortalidade',
  'quase|pura|puro|so_pode_ser magic*|milagre|bruxaria|feitico',
  'vai|vao|ira ..1 te|lhe|nos|os|as|voce? ..1 chocar|assustar_o_mundo|deixar_sem_palavras|deixar_de_boca|surpreender_o_mundo|virar_a_cabeca',
  'mundo|ciencia|medicina|internet ..3 em_choque|em_polvorosa|de_joelhos|aos_pes|parou_para|nunca_viu|nunca_mais_foi',
  'novidade|descoberta|tratamento|tecnica|noticia ..6 virou|vira|abala|abalou|sacudiu|balancou|incendiou|parou ..3 medicina|mundo|pais|ciencia|cabeca|internet',
  'ficar|ficou|ficaram|fiquei|deixar|deixa|deixou ..2 chocad*|pasm*|perplex*|em_choque|sem_palavras|sem_folego',
  'esqueca|esquecam|apague ..1 tudo ..3 sabe|sabia|aprendeu|ouviu|leu|contaram',
  'muda|mudou|mudara|reescreve|reescreveu ..1 historia',
  'chegou|existe|surgiu ..6 muda|mudou|reescreve ..2 historia',
];

const NEARLY_ALL =
  'todos|todas|quase_todos|quase_todas|praticamente_todos|praticamente_todas|quase_a_totalidade|totalidade|quase_100|tres_quartos|dois_tercos|metade|imensa_maioria|esmagadora_maioria|noventa|nove|oito|cem';
const MINE =
  'dos_meus|das_minhas|dos_nossos|das_nossas|de_nossos|de_nossas|meus_pacientes|minhas_pacientes|nossos_pacientes|nossas_pacientes|que_atendo|que_opero|que_operei|que_trato|que_atendi|que_passam_por|que_passaram_por|operados_por|operadas_por|depois_do_programa|do_nosso|do_meu|conosco|comigo|daqui|nossas_alunas|quem_passa_por|quem_faz_conosco|quem_operou_conosco|quem_fez';
const WELL =
  'curad*|melhor*|satisfeit*|aprov*|recomend*|engravid*|emagrec*|voltou|voltaram|volta|voltam|largou|largaram|deixou|deixaram|livre*|sem_dor|sem_dores|sem_remedio|sem_oculos|alta|feliz*|resolv*|perdeu|perderam|recuper*|nunca_mais|conseguiu|conseguiram|conseguem|dorme|dormem|elogi*|indic*|resultado|resultados|sem_complicac*|crescer*|cresce*|arrepend*|saem|sai|andando|correr|andar|dirigir|trabalhar|sucesso';

/** Own rates without a source. */
export const STATISTICS: readonly string[] = [
  ...together(NEARLY_ALL, MINE, WELL, 5),
  '# %|por_cento ..2 saem|sai|saiu|sairam|ficam|voltam|deixam|dormem|acordam|passam|terminam|vivem|param ..3 daqui|sem_dor|curad*|livre*|feliz*|satisfeit*|conosco|comigo|andando|sem_remedio|sem_oculos|zerad*|nov*',
  'nossa|minha|nosso|meu ..1 taxa|indice|percentual|estatistica|placar|historico|aproveitamento ..6 zero|#|nenhum*|minim*|altissim*|invejave*|perto|quase|imbative*',
  'mais_de|#|mil|centenas|milhares|dezenas ..4 @SURGERY|operad*|procedimentos|joelhos|narizes|olhos|pacientes|partos|implantes|quadris|mamas|tratamentos ..4 nenhum*|zero|sem_nenhuma|sem_uma|nem_uma|sem_um|nunca ..3 complicac*|intercorrenc*|infecc*|morte|obito|reclamac*|problema|sequela*|rejeicao|arrependid*|insatisfeit*|falha*|erro*',
  'nove|oito|sete|9|8|7|noventa|95|99|98 ..1 a_cada|em_cada|de_cada|entre_cada|entre|em ..1 dez|10|cem|100 ..1 casos|pacientes|pessoas|mulheres|homens|vezes|operad*|tratad* ..6 curad*|melhor*|satisf*|resolv*|engravid*|emagrec*|sem_dor|feliz*|recuper*|aprov*|recomend*|voltam|saem',
  'funciona|resolve|cura|alivia|da_certo|acerta|elimina ..3 nove|oito|sete|9|8|7|noventa|quase_todos|praticamente_todos|99|98|95|100 ..3 dez|10|cem|100|casos|%|pacientes|vezes',
  'indice|taxa|percentual|media|nota ..4 aprovacao|satisfacao|sucesso|cura|acerto|exito|alta ..4 # ..1 em|de|por|%',
  '# em|de|entre # ..4 aprov*|satisf*|melhor*|recomend*|curad*|voltariam|fariam_de_novo|repetiriam',
  'so|apenas|somente ..1 #|um|uma|dois|duas|tres ..1 pessoas|pacientes|casos|mulheres|homens|em_cada|em ..6 nao ..3 melhor*|respond*|tiver*|vir*|cresc*|emagrec*|gost*|consegu*',
  'taxa|taxas|indice|indices|percentual ..2 de|da|do ..8 por_cento|%',
  'nossa|nosso|minha|meu ..2 taxa|taxas|indice|media ..8 por_cento|acima|superior|maior',
];

const ALONE =
  'voce_mesm*|sozinh*|em_casa|sem_medico|sem_chamar_ninguem|sem_chamar|sem_ir_ao|sem_ir_a|sem_depender|por_conta_propria|com_as_proprias_maos|na_cozinha|no_banheiro|diante_do_espelho|em_frente_ao_espelho|no_espelho|nos_proprios|nas_proprias|na_propria|no_proprio|em_si_mesm*|a_propria|o_proprio|nas_amigas|na_sua_mae|no_seu_filho|na_sua_avo|em_sua_mae|dispensa_pronto_socorro|dispensa_o_medico|sem_pronto_socorro|a_familia_resolve|a_propria_familia|guarde_estas_dicas|para_leigos|para_leigas|tutorial|passo_a_passo|vou_mostrar|mostro|vou_ensinar|ensino|aprenda|veja_como|te_ensino|ensinamos|e_facil|e_simples|faca_como_eu';
const ACT =
  'anestesia|retira|tira|corta|fura|drena|espreme|injeta|aplica|abre|esvazia|costura|arranca|remove|esvazie|esvaziar|fure|furar|corte|cortar|drene|drenar|esprema|espremer|arranque|arrancar|retire|retirar|tire|tirar|queime|queimar|costure|costurar|suture|suturar|injete|injetar|aplique|aplicar|espete|espetar|abra|abrir|raspe|raspar|perfure|perfurar|amarre|introduza|introduzir|enfie|enfiar|puncione|puncionar|pegar|pegue|correr|colocar|coloque|anestesie|anestesiar|dar|lancete|lancetar|cutuque|congele|congelar|instale|instalar|troque|trocar|remova|remover|extraia|extrair|fazer|faca|abrir';
const TOOL =
  'agulha|agulhas|seringa|bisturi|lamina|estilete|gilete|linha_de_costura|linha_de_pesca|linha|fio_dental_na|acido|pinca|tesoura|tesourinha|cateter|sonda|soro|anestesico|lidocaina|elastico|alicate|barbante|isqueiro|ferro_quente|pistola';
const TARGET =
  'cisto|cistos|furunculo|furunculos|verruga|verrugas|abscesso|abscessos|unha_encravada|pinta|pintas|lipoma|lipomas|tumor|quelo*|pontos|ponto|sutura|suturas|diu|dreno|veia|veias|acido_hialuronico|hialuronico|botox|toxina|preenchimento|implante|varizes|vasinhos|hemorroida*|freio|fimose|miocardio|liquido_do_joelho|catarata|terco*|siso|tercol|hematoma|nodulo|espicula|calo_profundo';

/** Acts of a physician taught to lay people. */
export const LESSONS: readonly string[] = [
  ...together(ALONE, ACT, TARGET, 6),
  ...together(ACT, TARGET, TOOL, 6),
  ...together(
    ALONE,
    ACT,
    'agulha|agulhas|seringa|bisturi|lamina|estilete|anestesico|lidocaina|cateter|sonda|soro_na_veia|soro',
    6,
  ),
  'pontos|sutura|botox|preenchimento|drenagem|biopsia|anestesia|infiltracao ..1 em_casa|caseir*|sozinh*|na_cozinha ..10',
  'puxe|gire|empurre|segure|torca|estale ..8 encaix*|no_lugar|ao_lugar|estalo|de_volta ',
  'pegar|pegue|puncionar|puncione|achar ..2 veia ..8',
  'ajuste|ajustar|regule|aumente|reduza|dobre|calcule|monte|prescreva ..3 propri*|sua|seu ..1 dose|insulina|hormonio*|anticoagulante|quimioterapia|antidepressivo|marcapasso|corticoide ..8 sozinh*|sem_medico|sem_depender|tabela|planilha|sem_precisar|em_casa|por_conta_propria',
  'interprete|leia|ler|interpretar|feche|fechar|descubra ..3 tomografia|ressonancia|eletro|eletrocardiograma|biopsia|raio_x|diagnostico|mamografia ..6 sozinh*|sem_medico|voce_mesm*|em_casa|por_conta_propria|sem_precisar',
];

const DEATH =
  'morrer|morte|morra|morre|morreu|morrera|velorio|caixao|enterro|despedida|ultimo_suspiro|obito|cova|funeral|viuv*|orfao|orfaos|fulminante|parar_de_respirar|para_de_respirar|nao_acorde|nao_acordar|nao_acorda|nao_acordara|nao_acordou|amput*|adeus_a_vida|fim_da_linha|sepultura|luto|lapide|invalid*|ceg*|tetraplegic*|vegetar|na_cama_para_sempre';
const READER =
  'voce|voces|seu|sua|seus|suas|te|ti|a_sua|o_seu|sua_familia|seu_filho|sua_filha|seus_filhos';
const ANY_MOMENT =
  'hoje|amanha|esta_noite|agora|neste_momento|neste_instante|a_qualquer_momento|a_qualquer_hora|ignora|ignorar|ignorou|adia|adiar|adiou|quem_nao|proximo|proxima|deixou_para_depois|deixa_para_depois|check_up|checkup|faca_ja|marque_ja|so_falta|de_maos_dadas|nem_vai|nem_percebe|sem_perceber|sem_saber|antes_que|pode_ser_tarde|esperar_mais|continuar_esperando|e_nao_sabe|enquanto_le|enquanto_voce|se_nao_fizer|sem_este|sem_esse|na_sua_casa|mora_em_voce|dorme_ao_seu_lado|te_espera|espera_por';

/** Fear of death and worse, aimed at the reader. */
export const FRIGHTS: readonly string[] = [
  ...together(DEATH, READER, ANY_MOMENT, 8),
  'ja|pode ..1 esta|estar|cresce|crescendo|mora ..2 dentro|em_voce|no_seu_corpo|silencios* ..4 voce|falta|sem|agora|enquanto|neste',
  'assina|assinando|assinou|assine ..3 atestado|sentenca|certidao ..2 obito|morte',
  'morte|infarto|avc|derrame|cancer ..2 anda|caminha|mora|dorme|bate|ronda|espreita|espera|avanca|cresce ..4 voce|sua|seu|porta|lado|maos_dadas|silencio',
  'assina|assinando|assinou|assine ..2 propria|sua ..1 sentenca|certidao',
  ...near('caixao|cova|cemiterio|velorio|enterro', 'voce|sua|seu|proximo|espera', 4),
  'pode|podera|sera ..1 ser|a|o ..1 sua|seu|tua|a_sua|o_seu ..1 ultim*|despedida|fim|sentenca|velorio',
  'voce|seu|sua ..4 pode|vai|talvez|ira ..3 nao ..1 acorde|acordar|voltar_para_casa|ver_o_proximo|chegar_ao|passar_de|ver_seus ..2',
  'talvez amanha|hoje ..4 nao ..2 acord*|esteja|veja',
  'vida|coracao|cerebro|rim|rins|figado|filho|bebe ..3 por_um_fio|por_um_triz|pedindo_socorro|gritando_por_socorro|prestes_a_parar|a_ponto_de_explodir|em_contagem_regressiva',
  'contagem_regressiva|corrida_contra_a_morte|relogio_da_morte|bomba_prestes ..4',
  'nao|nunca espere|deixe|espera ..6 enterr*|chorar|velorio|uti|infartar|morrer|tragedia|pior|perder',
  'familia|filhos|mae|esposa|marido ..3 chor* ..4 velorio|enterro|caixao|perda|tarde',
];
