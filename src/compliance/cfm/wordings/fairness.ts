import { near } from './turns.js';

const THING =
  'virada|achado|novidade|tratamento|cura|alimento|substancia|erva|ervas|planta|exame|protocolo|metodo|habito|vitamina|mineral|hormonio|fruta|semente|cha|gesto|exercicio|tecnica|ingrediente|molecula|formula|receita|truque|chave|descoberta|nutriente|composto|suco|jejum|dieta|po|oleo|peixe|tempero|folha|raiz|solucao|remedio|coisa|detalhe|erro|sinal|abordagem|ritual|teste';
const WONDER =
  'zera|zerou|zerar|cura|curou|curar|revert*|rejuvenesc*|apaga|apagou|elimina|eliminou|some|sumir|sumiu|recuar|desliga|acaba|acabou|derrota|vence|venceu|trava|freia|preve|derruba|desentope|limpa|dissolve|regenera|aposenta|desliga|multiplica|triplica|dobra|devolve|faz_crescer|faz_nascer|desperta|destrava|prolonga|impede|evita_o_infarto|mudou|muda|salva|salvou|rejuvenesceu';

/** Extraordinary discoveries that somebody keeps to himself. */
export const SECRETS: readonly string[] = [
  `${THING} ..2 que|capaz_de|para ..5 ${WONDER}`,
  'descobri|descobrimos|achei|encontrei|encontramos|sei|sabemos|identifiquei ..3 o_que|por_que|a_causa|a_raiz|a_chave|a_origem|a_resposta|a_saida|a_formula',
  'o_que|aquilo_que ..2 provoca|causa|esta_por_tras|trava|bloqueia|impede|realmente|ninguem ..4',
  'nome|verdade|resposta|explicacao|causa ..1 dele|dela|disso|por_tras|real|verdadeira|oculta ..6',
  'que ..1 ninguem|nenhum ..2 divulg*|cont*|mostr*|revel*|ensin*|explic*|quis|fal*',
];

/** What it costs to see it. */
export const GATES: readonly string[] = [
  'grupo|area|comunidade|clube|canal|sala|lista|turma|mentoria|plataforma|aula ..1 pag*|vip|fechad*|exclusiv*|secret*|premium|restrit*|privad*|paga',
  'depois|apos|mediante|com|faca ..2 cadastro|pix|pagamento|inscricao|assinatura|login|deposito|compra',
  'digite|informe|deixe|preencha|cadastre|insira|coloque|mande ..3 cpf|telefone|celular|e_mail|email|cartao|dados|whatsapp|nome|numero',
  'libero|liberamos|libera|liberar|desbloqueia|desbloqueie|destrava|continua|continuar|restante|resto|parte_2|segunda_parte ..4 texto|video|conteudo|leitura|quando|apos|depois|com|pagina|clique|cadastro|para|quem',
  'conto|contamos|revelo|revelamos|ensino|mostro|entrego|digo|so_conto ..3 so|somente|apenas|para_quem|a_quem|la_dentro|no_grupo|no_curso|na_aula|no_e_book',
  'vai|chega|mando|enviamos|segue|envio ..4 seu_e_mail|seu_whatsapp|seu_celular|seu_direct|no_privado ..4',
  'borrad*|embacad*|atras_desta_aba|atras_da_aba|atras_desta|oculto_ate|bloquead*|trancad* ..6',
];

const MENDED =
  'conserto|consertar|consertando|corrigir|corrijo|corrigindo|refazer|refaco|refazendo|arrumar|arrumo|arrumando|remendar|remendo|salvar|limpar_a_bagunca';
const OTHERS =
  'outr*|certas|certos|por_ai|alheio*|colegas|mal_feit*|de_quintal|da_concorrencia|dos_demais|de_algumas|de_alguns|de_terceiros|vizinho|vizinha';

/** Colleagues, other trades and other techniques run down. */
export const SNEERS: readonly string[] = [
  ...near(MENDED, OTHERS, 7),
  'enquanto|ao_passo_que ..2 seu|sua|o|a|os|as|certos|certas|tantos|tantas|outr*|muitos|muitas|alguns|por_ai ..2 @SPECIALIST|@SPECIALISTS|@COLLEAGUES|concorr* ..6 so|apenas|ainda|te|nao|empurr*|olha*|trata*|atende*|manda*|cobra* ..8 eu|nos|aqui|a_gente',
  'fisioterapia|homeopatia|acupuntura|quiropraxia|psicologia|psicoterapia|nutricionista|remedio|remedios|cirurgia|cirurgias|dieta|dietas|academia|osteopatia|dermatologia|plastica ..2 nao ..1 serve|servem|adianta|adiantam|resolve|funciona|funcionam ..1 nada|para_nada|de_nada|mesmo',
  'como ..1 fazem|faz|fizeram|acontece ..2 nos|nas|em|no|na|os|as|por ..2 convenio|convenios|outr*|clinicas|concorr*|ai|maioria|hospitais',
  'aventureir*|acougueir*|carniceir*|picareta*|curandeir*|fabrica_de|linha_de_montagem|fundo_de_quintal|medicos_de_cinco_minutos|consulta_de_cinco_minutos|mao_pesada|de_fim_de_semana|formado_no_youtube|formad*_em_fim_de_semana',
  'parou|pararam|preso|presos|vive|vivem|ficou|ficaram|estacionou|estacionaram ..1 nos_anos|no_seculo|no_tempo|no_passado|na_idade|na_pre_historia|nos_livros_antigos|na_decada',
  '@SPECIALIST|@SPECIALISTS|@COLLEAGUES|quem ..2 que ..1 ainda ..8 nao|parou|pararam|precisa|precisam|deveria|esta|estao|vive',
  '@SPECIALIST|@SPECIALISTS|@COLLEAGUES|quem ..8 nao_estudou|nao_estuda|nao_se_atualizou|nao_le|faltou_a_aula|faltou_as_aulas|precisa_estudar|dorme_no_ponto|tem_preguica|so_pensa_em|so_quer_saber|nao_entende_nada|nao_sabe_nada',
  'antes_de|nao|nunca ..1 cair|caia|cai|entregar|entregue|entreguem|confie|confiar ..6 qualquer_um|qualquer|amador*|curios*|aventureir*|mao_errada|maos_erradas|aprendiz*',
  'mao_errada|maos_erradas|mao_de_qualquer|maos_de_qualquer|mao_de_amador|maos_de_amadores|maos_de_curiosos ..2',
  'diferente|diferentemente|ao_contrario|longe ..3 clinicas|consultorios|medicos|profissionais|lugares|hospitais|concorrentes ..3 que|onde ..6',
  'por preguica|ganancia|vaidade|ignorancia|medo ..3 de|do|da',
  'o resto|restante ..2 e ..1 enrolacao|conversa|perfumaria|resto|papo|propaganda|amadorismo',
  '@SPECIALIST|@SPECIALISTS|terapeuta|terapeutas|psicologo|psicologos|fisioterapeuta|nutricionista|esteticista|dentista so|apenas|somente|vive ..2 conversa|pede|passa|receita|olha|sabe|empurra|corta|pensa|escuta|fala',
  'quem ..4 entende|sabe|resolve|domina ..4 sou_eu|somos_nos|e_aqui',
];

const COSTS_NOTHING =
  'por_conta_da_casa|por_conta_da_clinica|nosso_presente|presente_nosso|presente_meu|sem_desembolsar|sem_gastar|sem_colocar_a_mao_no_bolso|sem_por_a_mao_no_bolso|sem_tirar_um_centavo|livre_de_custo|livre_de_custos|nao_custa_nada|nao_cobramos|nao_cobro|nao_cobra|nao_sera_cobrad*|zero_reais|custo_zero|a_custo_zero|sem_taxa|sem_nenhuma_taxa|nao_paga_nada|ninguem_paga|0_reais|sem_pagar_nada|sem_investimento|liberad*_a_populacao|aberto_a_todos_sem_custo|100_gratuit*|de_graca';
const CARE =
  'consulta|consultas|consultar|avaliacao|avaliacoes|exame|exames|atendimento|atendimentos|ecocardiograma|eletro|eletrocardiograma|ultrassom|check_up|checkup|glicose|glicemia|teste|testes|cirurgia|procedimento|sessao|encontro|mapeamento|bioimpedancia|triagem|medico|medica|retorno_de_amigos';

/** Medical care for nothing. */
export const GIVEN_AWAY: readonly string[] = [
  ...near(CARE, COSTS_NOTHING, 7),
  ...near(
    'primeira|1 consulta|avaliacao|sessao',
    'presente|cortesia|por_nossa_conta|por_minha_conta|livre|zero',
    4,
  ),
  'so_paga|so_pague|paga_somente|paga_apenas|paga_so ..2 se ..2 operar|fechar|gostar|fizer|contratar',
];

const BACKER =
  'industria|empresa|empresario|laboratorio|farmaceutica|marca|multinacional|fabricante|parceiro|parceira|apoiador|apoiadora|patrocinador|patrocinadora|gigante|companhia|grupo|distribuidora|rede|amigo_da_clinica|investidor|doador|laboratorios|empresas';
const BACKED =
  'pagou|paga|bancou|banca|custeou|custeia|viabilizou|viabiliza|viabilizad*|tornou_possivel|financiou|financia|doou|doa|apoiou|apoia|patrocinou|patrocina|ofereceu|oferece|cedeu|assinou_o_cheque|colocou_dinheiro|ajudou|garantiu|por_tras';
const EVENT =
  'campanha|campanhas|mutirao|semana|acao|evento|triagem|projeto|exames|testes|iniciativa|caminhada|palestra|palestras|programa|jornada|corrida|feira|dia';

/** A backer who is not named; a last look asks that no name stands behind it. */
export const UNNAMED_BACKERS: readonly string[] = [
  `${BACKER} ..5 ${BACKED} ..6 ${EVENT}`,
  `${EVENT} ..5 ${BACKED} ..5 ${BACKER}`,
  `${BACKER} ..6 pediu|prefere|preferiu|quis|quer ..2 discricao|anonimato|sigilo|nao_aparecer|nos_bastidores|bastidores|nas_sombras|fora_dos_holofotes|longe_dos_holofotes|nao_ser|ficar_anonim*|nome`,
  `${EVENT} ..6 dinheiro|recursos|verba|apoio|ajuda ..2 de|da|do ..2 ${BACKER}`,
];

const AMOUNT =
  '#|mil|dois_mil|tres_mil|quatro_mil|cinco_mil|seis_mil|sete_mil|oito_mil|nove_mil|dez_mil|doze|quinze_mil|vinte_mil|novecentos|oitocentos|setecentos|seiscentos|quinhentos|quatrocentos|trezentos|duzentos';
const CUT =
  '@SURGERY|botox|toxina|preenchimento*|harmonizac*|bioestimulador*|peeling*|escleroterapia|laser|fios_de_pdo|skinbooster*|criolipolise|blefaro|rino|mamo|abdomino|silicone|protese|vasectomia|laqueadura|ninfoplastia|lipo';

/** Prices of what needs a diagnosis first, in every way they are written. */
export const PRICED: readonly string[] = [
  `${CUT} ..5 ${AMOUNT} ..2 a_vista|no_pix|no_cartao|no_dinheiro|conto|contos|pila|reais|por_mes|mensais|por_olho|a_ampola|a_seringa|a_sessao|cada|por_regiao|nos_dois|os_dois|cada_olho|com_lente|tudo_incluso|com_anestesi*|com_tudo|o_par|a_unidade`,
  `${AMOUNT} ..2 no_pix|a_vista|reais|mensais|por_mes ..6 ${CUT}`,
  `${CUT} ..3 de # por ..1 #`,
  `${CUT} ..6 salario|salarios ..1 minim*`,
  `${CUT} ..5 menos_de|apenas|so|somente|partir_de|sai|saindo|fica|custa|por ..2 r$|${AMOUNT} ..2 reais|mil|a_vista|no_pix|x|vezes|parcelas`,
  `${CUT} ..4 cabe|cabem ..2 bolso|orcamento|mesada|salario`,
  ...near(
    CUT,
    'entrada_zero|sem_entrada|boleto|carne|crediario|financiad*|financiamos|parcelad*|parcelamos|consorciad*|preco_de_custo|metade_do_valor|pela_metade|menor_valor|preco_congelado|tabela_antiga|valor_antigo|off|liquidacao|saldao|queima|meio_a_meio|em_ate_12|em_ate_18|em_ate_24|em_ate_10|sem_juros',
    6,
  ),
  '^ abdomen|abdome|mamas|palpebras|nariz|orelhas|papada|seios|bumbum|gluteos|labios|rosto ..3 r$|# x|a_partir_de ..3',
];
