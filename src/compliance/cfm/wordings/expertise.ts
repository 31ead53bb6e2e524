import { near } from './turns.js';

const MINE =
  'comigo|deixe_comigo|deixa_comigo|e_comigo|em_boas_maos|nas_minhas_maos|minha_praia|minha_paixao|minha_rotina|minha_especialidade|minha_vocacao|meu_dia_a_dia|meu_forte|meu_foco|meu_cotidiano|sou_o_medico|sou_a_medica|sou_quem|eu_resolvo|eu_cuido|eu_trato|eu_opero|conduzo|me_dedico|dedico|dedicando|cuidando|cuidei|tratando|tratei|operando|operei|tratados_por_mim|encontram_aqui|encontra_aqui|rotina_por_aqui|rotina_aqui|no_meu_consultorio|na_minha_clinica|na_minha_sala|meu_consultorio|minha_clinica|quadros_que|casos_que|doencas_que|e_o_que_faco|e_o_que_eu_faco|sou_apaixonad*|vim_para_cuidar|minha_missao|minha_agenda|foco_do_meu|foco_da_minha|centro_do_meu|meu_trabalho|meu_oficio|vida_inteira|todo_santo_dia|passo_os_dias|passo_meus_dias';
const ILLS =
  '@DISEASE|@ORGAN|coracoes|colunas|peles|intestinos|tdah|criancada|hormonios|bipolaridade|dependencia_quimica|ovario_policistico|pernas_pesadas|gestacao|menopausa';

/** A physician without a registered speciality who says which ills are hers. */
export const OWN_ILLS: readonly string[] = [
  ...near(ILLS, MINE, 9),
  `consultorio|clinica|atendimento|agenda ..1 voltad*|dedicad*|focad*|direcionad*|pensad*|so|de|para ..3 ${ILLS}`,
  `ha|mais_de|desde ..2 anos|decadas|# ..4 cuido|cuidando|trato|tratando|opero|operando|resolvo|resolvendo|dedico ..6 ${ILLS}`,
];

/** A speciality announced in passing. */
export const TITLES_IN_PASSING: readonly string[] = [
  'como @SPECIALIST',
  'seu|sua|teu|tua|nosso|nossa @SPECIALIST ..2 de_confianca|em|na|no|aqui|de',
  'consulta|consultas|atendimento|agenda|horario ..1 com|de|do|da ..1 @SPECIALIST ..6 meu|minha|comigo|consultorio|ligue|agende|marque|whatsapp|aqui|vagas|horarios',
  '^ @SPECIALIST ..3 formad*|atendo|com_#|pela|apaixonad*|ha',
  'sou|eu ..1 o|a ..1 @SPECIALIST ..1 que|de',
  'a|o @SPECIALIST ..1 da|do|de ..1 sua|seu|familia|cidade|bairro|regiao ',
  '^ @SPECIALIST ..1 na|no|em|para|domiciliar|particular|presencial',
];
