import { near } from './turns.js';

/** How one announces a comparison without the words "before and after". */
export const COMPARISONS: readonly string[] = [
  'como ..2 era|chegou|estava|entrou ..4 como ..1 ficou|saiu|esta ',
  ...near(
    'arraste|deslize|passe_para_o_lado|foto|fotos|imagem|imagens|veja|vejam|olha|olhem|confira',
    'transformacao|evolucao|mudanca|diferenca',
    4,
  ),
  'primeira_foto|foto_1|imagem_1|esquerda|lado_esquerdo ..1 antes|pre_operatorio|chegada|inicio',
  'pre|pre_operatorio e|x|vs|versus pos|pos_operatorio ..4 foto*|imagem|imagens|resultado|evolucao|paciente',
  'dia_1|mes_1|semana_1|primeiro_dia ..3 dia_#|mes_#|semana_#|ultimo_dia|dia_30|dia_90|mes_6',
  'antes|depois ..1 na|a ..1 esquerda|direita',
];

/** Somebody everybody of the place knows, without a name. */
const KNOWN =
  'atriz|ator|cantora|cantor|influenciadora|influenciador|apresentadora|apresentador|locutora|locutor|jornalista|radialista|jogador|jogadora|vereador|vereadora|prefeito|prefeita|deputado|deputada|padre|pastor|miss|youtuber|goleiro|tecnico|dona|dono|diretora|diretor|professora|professor|secretaria_municipal|secretario_municipal|juiza|juiz|delegado|delegada|sindico|sindica|porteiro|comerciante|empresaria|empresario';
const TREATED_HERE =
  'operou_comigo|operou_conosco|operou_aqui|tratou_comigo|tratou_conosco|trata_comigo|trata_conosco|fez_comigo|fez_conosco|fez_aqui|passou_pela_nossa|passou_pelo_nosso|passou_por_aqui|minha_paciente|meu_paciente|nossa_paciente|nosso_paciente|comecou_comigo|comecou_conosco|mesa_de_cirurgia|nossa_mesa|nosso_centro|nossa_sala|nas_nossas_maos|nas_minhas_maos|conosco|comigo|nossa_clinica|nosso_hospital|nosso_consultorio|aqui_na_clinica|minha_cadeira|minha_maca|saiu_daqui|nossa_maternidade';

/** Patients whom readers recognise by what is told of them. */
export const RECOGNISED: readonly string[] = [
  ...near(`a|o|da|do|essa|esse ${KNOWN} ..1 do|da|mais|que|famos*|conhecid*`, TREATED_HERE, 10),
  'unic*|primeira|primeiro ..2 mulher|homem|medica|medico|professor*|juiz*|vereador* ..8 comigo|conosco|minha_paciente|meu_paciente|operou|tratou|tratamento',
  'todo_mundo|todos|cidade|bairro|quem ..3 conhece|conhecem ..10 operou|operei|operamos|tratou|tratei|paciente|comigo|conosco|cirurgia',
  'adivinh*|sabem|advinh* ..3 quem ..6 operou|operei|tratou|passou|veio|botox|paciente|lipo|plastica',
];
