import { near } from './turns.js';

/** The fee as an appeal, beside the price phrases that two councils share. */
export const FEES_AS_APPEAL: readonly string[] = [
  '# encontros|sessoes|atendimentos|consultas ..2 por|a ..1 r$|#',
  'valor|valores|preco|precos ..1 social|sociais|acessive*|promociona*|amig*|camarada*|imperdive*|de_estreia|de_lancamento|reduzid*|diferenciad*|que_cabe*|justo_para',
  'pague|paga|pagando|pagam ..2 metade|menos|so_uma|apenas_uma|#_e_leve',
  'cabe|cabem ..3 bolso|orcamento|mesada',
  'encontro|sessao|conversa|consulta|atendimento ..4 por_minha_conta|e_por_minha_conta|e_meu_presente|nao_custa|sai_de_graca|e_de_graca|cortesia|na_faixa|sem_pagar|nao_cobro|nao_e_cobrad*',
  'nao_custa_nada|custo_zero|zero_reais|por_nossa_conta|por_minha_conta|sem_pagar_nada',
  'indique|indicou|traga ..4 ganhe|ganha|pague|paga|desconto|leve|leva',
  'saindo|sai|a_partir_de|por_apenas|so|custando ..2 r$|# ..2 reais|por_mes|mensais|a_sessao|o_dente|cada|a_vista|no_pix',
  'a_partir_de ..1 r$|#',
  'cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|duzentos|trezentos|quatrocentos|quinhentos|seiscentos|setecentos|oitocentos|novecentos|mil ..4 reais|contos|pila',
];

/** A forecast as if it were certain. */
export const FORECASTS: readonly string[] = [
  'voce|voces|ninguem ..2 nao|nunca ..2 tera|terao|vai_ter|sentira|sofrera|vai_sentir|vai_sofrer|precisara ..2 mais',
  'nao tera|terao|sentira|sofrera ..2 mais',
  'casamento|relacionamento|vida|familia|autoestima|relacao|namoro ..1 sera|vai_ser|estara|vai_ficar|volta_a_ser|sai_daqui ..1 salv*|reconstru*|outr*|transformad*|feliz|restaurad*|blindad*|como_antes',
  'pare|parar|deixe|deixar|chega|basta ..2 de ..1 sofrer|sentir|ter_medo|ter_crises|chorar|se_sentir|brigar ..8 de_uma_vez|para_sempre|metodo|comigo|dias|semanas|meses|sessoes|ja',
  'saira|sai|saem|vai_sair|tornara|se_tornara|voltara|vai_voltar ..4 outr*|segur*|livre*|sem_medo|sem_medos|nov*|curad*|confiante|feliz|sem_ansiedade|dono_de_si|dona_de_si',
  '@FEW encontros|sessoes|semanas|meses|conversas ..3 voce|embarca|dirige|dorme|volta|esquece|supera|acabou|pronto|e_pronto|bastam|sao_suficientes|resolvem',
  ...near(
    'bastam|basta|sao_suficientes|e_suficiente|so_precisa_de|precisa_apenas_de',
    'encontros|sessoes|semanas|conversas|sessao',
    3,
  ),
  'eu_sei_como|sei_como ..2 curar|acabar|resolver|salvar|tirar|devolver ',
  'tiro|arranco|elimino|apago|acabo|removo|desligo ..4 depressao|ansiedade|panico|trauma*|fobia*|medo*|tristeza|culpa|ciume*|luto|timidez|inseguranca',
  'metodo|tecnica|protocolo|abordagem|terapia ..4 infalive*|definitiv*|que_nunca_falha|que_acaba|que_elimina|que_cura|que_resolve|que_apaga|que_desliga|que_tira',
  'ansiedade|depressao|panico|trauma*|fobia*|medo|medos|insonia|ciume|timidez|burnout ..4 tem_fim|tem_prazo|tem_data|com_os_dias_contados|ficam_para_tras|fica_para_tras|ficara_para_tras|nunca_mais|vai_embora|vao_embora|some|somem|desaparece*|zerad*|zerada|acaba_em|acabam',
  'saia|sair|sai|liberte_se|escape|livre ..1 da|do|de ..2 depressao|ansiedade|panico|fundo_do_poco|luto|dependencia|fobia ..6 de_uma_vez|de_vez|para_sempre|em_#|nosso_programa|meu_programa|metodo',
  'casamento|relacionamento|namoro ..3 volta|voltara|voltam ..3 lua_de_mel|como_no_inicio|como_antes|ser_feliz',
  ...near(
    '@FEW encontros|sessoes|semanas|meses|conversas',
    'virar_passado|vira_passado|acabar_com|superar|vencer|sumir|livre_de|livre_da|livre_do|esquecer',
    10,
  ),
  '@FEW encontros|sessoes|semanas|meses ..10 fobia|ansiedade|panico|medo|depressao|trauma|insonia ..4 virar_passado|vira_passado|acabar|sumir|ir_embora',
];

const CLIENT =
  'paciente|pacientes|cliente|clientes|mulher|homem|moca|rapaz|menina|menino|adolescente|casal|senhora|senhor|executiva|executivo|mae|pai|jovem|pessoa|aluna|aluno|professora|professor|medica|medico|advogada|advogado|garota|garoto|crianca|estudante';

/** A case from the consulting room. */
export const CASES_TOLD: readonly string[] = [
  `ouvi|escutei|recebi|li|ouco|guardo ..2 de|da|do ..2 ${CLIENT}|quem_atendo|alguem_que_atendo`,
  `${CLIENT} ..2 que ..1 acompanho|atendo|atendi|acompanhei|trato|tratei|passou_por_mim|me_procurou|esteve_comigo`,
  'que_atendo|que_acompanho|que_atendi|que_acompanhei ..2 ha|desde|me|contou|disse|hoje|ontem',
  `atendi|acompanhei|recebi|atendo|acompanho ..3 uma|um|essa|esse|certa ..1 ${CLIENT}`,
  'terapia|analise|doutora|doutor|sessoes|psicologa ..4 me_salvou|mudou_minha_vida|salvou_minha_vida|me_curou|me_devolveu|me_tirou_do ..6',
  'escreveu|disse|contou|confidenciou|desabafou|revelou|me_disse|me_contou ..3 paciente|cliente|uma_mae|um_pai|quem_atendo|a_l|a_m|o_j|o_r',
  'hoje|ontem|semana_passada|outro_dia|esta_semana ..4 paciente|cliente|divan|diva|sessao|poltrona ..4 chorou|contou|disse|sentou|chegou|falou|desabou|saiu',
  'na_minha_poltrona|no_meu_diva|na_minha_sala|no_meu_consultorio ..3 sentou|chorou|entrou|chegou|passou',
  'narrar|narro|contar|conto|relatar|relato|divido|compartilho|dividir|compartilhar ..3 atendimento|sessao|caso|historia ..3 de_ontem|de_hoje|que_atendi|desta_semana|real|clinico|clinica|do_consultorio',
  'print|prints|recado|audio|mensagem ..1 autorizad* ..8',
  'meu|minha ..1 panico|ansiedade|depressao|fobia|medo|tristeza ..3 ficou|sumiu|acabou|passou|foi_embora|diminuiu',
  'depois das|da|de ..1 sessoes|terapia ..3 com',
];

const SHOT =
  'foto|fotos|fotografia|selfie|selfies|video|videos|gravei|filmei|fotografei|registrei|registro|clique|camera|pose|posou|imagem|stories|reels|retrato';
const WARD =
  'paciente|pacientes|vovozinho|vovozinha|velhinho|velhinha|velhinhos|idosinho|idosinha|vozinho|vozinha|acamado|acamada|gestante|puerpera|parturiente|recem_nascido|recem_nascida|bebe_da_uti|bebezinho|prematuro|prematura|internado|internada|leito|cama|idoso_que_cuido|idosa_que_cuido|bebe|bebes';

/** A patient in front of the nurse's camera. */
export const PATIENTS_SHOWN: readonly string[] = [...near(SHOT, WARD, 8)];

/** Dental appeals: what is compared, and what is shown of the act itself. */
export const SMILES_COMPARED: readonly string[] = [
  ...near(
    'deslize|arraste|passe_para_o_lado|compare|comparem|olha_a|olhem_a|olha_so|vejam_a',
    'diferenca|sorrisos|sorriso|transformacao|mudanca|evolucao|resultado|compare',
    5,
  ),
  ...near(
    'registro|foto|fotos|video|videos|imagem|imagens|cena|cenas|filmagem|clique|bastidores',
    'meio_da|no_meio_da|em_plena|em_pleno|transoperator*|momento_da|momento_do|hora_da|hora_do|abrindo|suturando|perfurando|extraindo|cirurgia_em_andamento|com_a_boca_aberta|na_cadeira',
    6,
  ),
  'como ..2 era|chegou|estava ..4 como ..1 ficou|saiu|esta ',
  'chegou|veio|entrou|era ..2 assim ..4 saiu|ficou|foi ..2 assim',
  'primeira_foto|foto_1|esquerda|lado_esquerdo|imagem_1 ..2 antes|inicio|chegada',
  ...near(
    'filmando|gravando|filmei|gravei|fotografando|registrando|camera_ligada|camera_na_mao',
    'extracao|cirurgia|implante|canal|procedimento|restauracao|raspagem|boca_aberta',
    6,
  ),
];

/** A nurse's judgement at a distance. */
export const NURSING_AFAR: readonly string[] = [
  ...near(
    'mand*|envi*|descrev*|poste|grave|tire|fotograf*|mostr*|conte|conta|fala|digite|comente|me_chama|chama',
    'digo_se|digo_qual|digo_o_que|falo_se|eu_digo|eu_oriento|oriento_a_dose|te_falo|te_digo|digo_qual|qual_cobertura|recebe_a_conduta|recebe_conduta|a_conduta|resolvo|resolvo_daqui|dou_o_caminho|ja_oriento|ja_avalio|ja_digo|prescrevo|passo_a_receita|classifico|avalio|oriento|confirmo_se|vejo_se|eu_vejo',
    9,
  ),
  ...near(
    'por_chamada|por_audio|por_mensagem|por_video|pelo_zap|pelo_whatsapp|no_direct|no_zap|pelo_chat|pelo_telegram|no_telegram|a_distancia|daqui_mesmo|nos_comentarios|por_foto|pelo_instagram',
    'avaliacao|avalio|oriento|resolvo|prescrevo|acompanho|conduta|triagem|diagnostico|classifico|consulta_completa',
    6,
  ),
  'nem|nao ..1 precisa|precisam ..2 vir|sair|consulta|marcar|ir ..6',
];
