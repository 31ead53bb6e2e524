import { near, together } from './turns.js';

const QUANTUM =
  'terapia|medicina|cura|salto|homeostase|reprogramacao|saude|tratamento|bioressonancia|energia|alinhamento|limpeza';
const HORMONES =
  'testosterona|gh|somatropina|hormonio_do_crescimento|hormonio|hormonios|oxandrolona|nandrolona|stanozolol|anabolizante*|durateston|deca|trembolona|gestrinona|dhea';
const YOUNGER =
  'juventude|jovem|rejuvenesc*|envelhec*|antiaging|anti_idade|antienvelhecimento|shape|definicao|definir|massa_magra|musculos|performance|libido|disposicao|turbin*|secar|bombad*|verao|carnaval|saudaveis|saudavel|parar_o_tempo|idade|bumbum|pele|energia';
const OFFERED =
  'agende|marque|venha|vagas|vaga|horarios|horario|temos|fazemos|faco|aplico|aplicamos|ofereco|oferecemos|realizo|realizamos|disponivel|disponiveis|responda|chame|fale|inscricoes|inscreva|sessoes|sessao|pacote|pacotes|programa|ciclo|reserve|garanta|comece|coloco|colocamos|implanto|nosso|nossa|colocacao|aqui|sabado|consultorio|clinica|instituto|promocao|acompanhad*|as_segundas|as_tercas|as_quartas|as_quintas|as_sextas|aos_sabados|toda_segunda|toda_terca|toda_quarta|toda_quinta|toda_sexta|todo_sabado|protocolo';

/** Offers of what the council does not recognise. */
export const METHODS_OFFERED: readonly string[] = [
  ...near(`${QUANTUM} quantic*|vibracional|frequencial|bioenergetic*`, OFFERED, 10),
  ...together(HORMONES, YOUNGER, OFFERED, 8),
  ...near(
    'chip|chips|implante|implantes|pellet|pellets',
    'libido|beleza|hormonal|hormonais|barriga|disposicao|rejuvenesc*',
    4,
  ),
  ...near(
    'soro|soros|coquetel|infusao|infusoes|megadose|megadoses|injetaveis ..3 na_veia|endovenos*|intravenos*|vitaminic*|de_vitaminas|de_vitamina|antioxidante*|detox|da_imunidade|da_beleza|da_juventude|de_glutationa|de_nad',
    `${OFFERED}|imunidade|blindad*|ressaca|energia`,
    10,
  ),
  ...near(
    'ozonio|ozonioterapia|ozonizad*|autohemoterapia|hemoterapia|soroterapia|quelacao|biorressonancia|iridologia|ortomolecular',
    OFFERED,
    10,
  ),
  'sangue ..7 reaplic*|reinjet*|aplico_de_volta|devolvo|devolvemos ..4 musculo|gluteo|nadega|corpo|braco',
  'leitura|mapa|mapeamento|foto|exame|analise da_iris ..10',
  'iris ..2 revela|mostra|conta|denuncia|aponta ..4',
  ...near(
    'celulas_tronco|exossomos|constelacao|constelacoes|reiki|thetahealing|barra_de_access|barras_de_access|radiestesia|mesa_radionica|cromoterapia|cristais|hidrocolonterapia|lavagem_intestinal|protocolo_de_parasitas|desparasitacao|camara_de_ozonio|sauna_de_ozonio|ivermectina|hidroxicloroquina|agua_hidrogenada|ventosaterapia_com_sangria|sangria|florais|dioxido_de_cloro',
    `${OFFERED}|cura|trata|para_artrose|contra|limpa|elimina`,
    8,
  ),
  'protocolo_coimbra|vitamina_d ..4 altas_doses|megadose*|alta_dose|dose_alta ..8',
];

const ON_AIR =
  'ligo_a_camera|liga_a_camera|camera_ligada|vai_ao_ar|vao_ao_ar|no_ar|ao_vivo|stories|instagram|insta|youtube|tiktok|facebook|canal|live|lives|transmit*|transmiss*|camera|cameras|telao|streaming|perfil';
const AT_ONCE =
  'enquanto|em_tempo_real|ao_vivo|sem_cortes|sem_corte|do_comeco_ao_fim|do_inicio_ao_fim|junto_com|junto_comigo|comigo|agora|daqui_a_pouco|daqui_a|hoje|amanha|logo_mais|acompanhem|acompanha|acompanham|acompanhe|entrem|entre|assistam|assista|vejam|minuto_a_minuto|corte_a_corte|seguidora|seguidoras|seguidores|comentem|comenta|perguntem|as_#|ali_mesmo|assistindo|voces_vendo';
const CARE =
  '@SURGERY|atendo|opero|consulto|examino|aplico|nascimento|chegada_do_bebe|botox|preenchimento|harmonizac*|peeling|laser|infiltracao|consulta|consultas|atendimento|atendimentos|parto|partos|procedimento|procedimentos|centro_cirurgico|sala_de_cirurgia|bloco_cirurgico|opero|operando|endoscopia|colonoscopia|exame_fisico';

/** Care that the public watches while it is given. */
export const BROADCASTS: readonly string[] = [
  ...together(CARE, ON_AIR, AT_ONCE, 8),
  ...near(
    'botox|preenchimento|harmonizac*|peeling|lipo|parto|cirurgia|consulta',
    'em_tempo_real',
    6,
  ),
];

const FOR_NOTHING =
  'por_nossa_conta|por_minha_conta|na_faixa|de_brinde|de_bonus|de_presente|de_graca|de_cortesia|gratis|sem_gastar|sem_pagar|e_nosso_presente|e_presente_nosso|a_gente_da|a_clinica_paga|a_casa_paga|sai_de_graca|nao_paga';
const ONLY_IF =
  'a_cada|feche|fechou|fechando|fechar|traga|trouxer|trouxe|indique|indicar|indicou|na_compra|comprou|opere|operou|junte|marque|marcar|seguidor|seguidora|contrate|contratou|contratando|agendou|quem_fizer|quem_agendar|quem_vier|quem_operar|quem_fechar|e_leve|compartilhe|comente|curta';

/** Raffles, gifts and tie-ins. */
export const PRIZES: readonly string[] = [
  ...near(ONLY_IF, FOR_NOTHING, 9),
  'vai|vem|sai|entra|acompanha|leva|ganha ..1 de_brinde|de_bonus|de_presente|de_cortesia|na_faixa_tambem',
  'so|somente|apenas ..4 para_quem|quem|se_voce|se ..2 fechar|comprar|contratar|levar|adquirir|fizer_tambem ..6',
  'junte|acumule|acumula|colecione|some|troque ..3 selos|selinhos|pontos|carimbos|figurinhas|estrelinhas|moedas ..6',
  'seguidor|seguidora|paciente|cliente|inscrito|inscrita ..2 numero|# ..3 ganha|leva|recebe|vai_ganhar|vai_levar',
  'rod*|gir* ..2 roleta|roda',
  'grupo_fechado|grupo_de|turma_de|cota|cotas|parcela|parcelinha|mensalidade ..10 contemplad*|sorteada|sorteado ..6',
  'uma_de_voces|um_de_voces|alguem_de_voces|uma_sortuda|um_sortudo|quem_sera ..5 vai|ganha|leva|sai|opera|sera',
  ...near(
    'quem_adivinhar|quem_acertar|quem_comentar|melhor_comentario|foto_mais_curtida|resposta_mais_criativa|primeiros_a_comentar',
    'ganha|leva|recebe|presente|@PROCEDURE|consulta',
    6,
  ),
];

const WROTE =
  'jogue|joga|mostra|mostre|mand*|envi*|escrev*|descrev*|poste|posta|posto|coment*|fotograf*|relat*|conte|contem|conta|responda|chama|chame|me_chama|fala_comigo|tire|tirou|grave|anexe|preench*|digite|deix*';
const ANSWERED =
  'resolvo|resolvemos|renovo|renovamos|interpreto|interpretamos|decifro|identifico|descubro|defino|ajusto|ajustamos|devolvo|devolvemos|libero|liberamos|passo|receito|prescrevo|ja_te_digo|te_digo|digo_o_que|falo_o_que|respondo_com|a_conduta|conduta|o_que_tomar|o_que_passar|o_que_usar|qual_remedio|o_remedio|nome_da_doenca|nome_do_remedio|seu_diagnostico|receita_pronta|receita_digital|saia_de_la_com|sai_de_la_com';
const DESK =
  'exame|exames|hemograma|laudo|laudos|tomografia|ressonancia|eletro|eletrocardiograma|resultado|resultados|ultrassom';
const AFAR =
  'por_aqui|daqui_mesmo|por_mensagem|pelo_zap|pelo_whatsapp|pelo_whats|no_whatsapp|no_zap|no_direct|pelo_direct|na_dm|por_audio|por_foto|pelo_chat|no_chat|no_privado|no_inbox|pelo_telegram|na_caixinha|nos_comentarios|por_e_mail|sem_sair_do_sofa|sem_sair_de_casa|sem_falar_com_ninguem|sem_consulta|sem_burocracia|a_distancia';

/** A diagnosis or a prescription for who writes. */
export const REMOTE_CARE: readonly string[] = [
  `${WROTE} ..9 ${ANSWERED}`,
  'direct|zap|whatsapp|inbox|privado|dm|telegram|chat ..6 recebe|recebera|receba ..4 nome|diagnostico|creme|pomada|remedio|receita|tratamento|conduta',
  ...near(
    AFAR,
    'resolvo|resolvemos|renovo|renovamos|interpreto|decifro|identifico|descubro|defino|prescrevo|receito|medico|diagnostico_e|fecho_o_diagnostico|libero_a_receita|troco_a_medicacao|ajusto_a_dose|atestado|laudo_na_hora',
    6,
  ),
  ...together(DESK, 'interpreto|leio|analiso|avalio|laudo|explico|olho', AFAR, 6),
  'um|uma|seu|sua audio|foto|print|mensagem|video|selfie ..3 remedio|receita|diagnostico|tratamento|conduta|laudo',
  ...near(
    'receita|receitas|atestado|atestados|prescricao|laudo|pedido_de_exame',
    'sem_burocracia|sem_consulta|sem_falar|sem_perguntas|em_minutos|em_#_minutos|em_dez_minutos|em_cinco_minutos',
    5,
  ),
  'conte|comente|responda|descreva|relate|fale|escreva|diga|preencha ..8 saia|sai|receba|recebe|leve|leva ..4 tratamento|receita|diagnostico|remedio|conduta|prescricao',
  'atestado|receita|prescricao ..3 peca|pede|solicite|chega ..3 por_mensagem|no_zap|pelo_zap|pelo_whatsapp|no_direct|em_minutos',
  ...near(
    AFAR,
    'recebe|recebera|receba|ganha|sai_com|volta_com ..4 nome|diagnostico|creme|pomada|remedio|receita|tratamento|conduta',
    8,
  ),
];

const SCREEN =
  'camera|tela|celular|videochamada|video|on_line|online|internet|telemedicina|teleconsulta|telessaude|teleatendimento|aplicativo|app|computador|sofa|tablet';
const EVERYTHING =
  'tudo_se_resolve|resolve_tudo|resolvem_tudo|mostra_tudo|ve_tudo|da_conta_de_tudo|faz_o_mesmo|mesma_coisa|e_basta|basta|em_qualquer_situacao|em_qualquer_caso|para_qualquer_caso|para_tudo|para_qualquer|sempre|nunca_mais|todo_atendimento|todas_as_consultas|toda_consulta|todos_os_casos|todo_caso|igual_ao|identica|nao_deixa_a_desejar|dispensa_qualquer|tanto_faz';
const OFFICE =
  'cara_a_cara|frente_a_frente|olho_no_olho|consultorio|consultorios|presencial|presenciais|sala_de_espera|salas_de_espera|exame_fisico|ir_ao_medico|visita_ao_medico|visita_medica|estetoscopio|hospital|posto|deslocamento';
const BYGONE =
  'museu|pre_historia|dinossauro|passado|para_que|obsolet*|arcaic*|morreu|sem_sentido|aposentad*|extint*|em_extincao|desnecessari*|seculo_passado|tempo_perdido|perda_de_tempo|coisa_de_velho|ninguem_precisa|nao_precisa_mais|nao_faz_falta';

/** Telemedicine instead of the visit, always. */
export const SCREENS_ONLY: readonly string[] = [
  ...together(
    SCREEN,
    EVERYTHING,
    `${OFFICE}|medico|medica|atendimento|consulta|doenca|caso|caminho`,
    7,
  ),
  ...near(OFFICE, BYGONE, 4),
  'tudo|todo_atendimento|todas_as_consultas|toda_consulta|qualquer_doenca|qualquer_problema|qualquer_queixa ..4 pela|pelo|na|no|por ..1 camera|tela|celular|video|aplicativo|app|internet|computador',
  `tela|camera|videochamada|aplicativo ..2 mostra_tudo|ve_tudo|resolve_tudo|basta|faz_o_mesmo`,
  `${SCREEN} ..3 tomou|toma|ocupou|assumiu|roubou ..2 lugar ..2 da|do|de|das`,
  ...near('aposente|aposentar|aposentou|jogue_fora|enterre', `${OFFICE}`, 4),
];

/** A product that has not come through the agency. */
export const UNREGISTERED: readonly string[] = [
  'anvisa|agencia|vigilancia|orgao_regulador ..2 nem|ainda_nao|desconhece|ignora|sequer ..2 sabe|viu|conhece|existe|avaliou|ouviu|que|esse|este',
  ...near(
    'so ..1 se_vende|vendid*|existe|se_encontra|encontrad*|disponivel|usad* ..2 la_fora|fora_do_brasil|fora_do_pais|nos_estados_unidos|na_europa|na_coreia|no_exterior',
    'trouxe|trouxemos|trago|uso|usamos|temos|aplico|aplicamos|consultorio|aqui',
    8,
  ),
  'trouxe|trouxemos|trago|trazemos|veio|vieram|chegou|chegaram ..5 na_mala|na_bagagem|do_paraguai|de_miami|por_fora|sem_nota|sem_rotulo|pelo_correio',
  'registro|aprovacao|liberacao|carimbo|papelada|autorizacao|aval ..4 na_fila|a_caminho|pendente|em_andamento|demora|demorar|demore|nao_saiu|tarda|para_sair|nao_chegou|vem_depois|fica_para_depois|esta_por_vir',
  'aguard*|esper*|sem|falta ..2 carimbo|registro|aprovacao|liberacao|autorizacao|aval|sinal_verde ..3 agencia|anvisa|brasil|orgao|governo|brasilia',
  'antes ..2 da|de|do ..1 anvisa|agencia|aprovacao|registro|liberacao|chegar_ao_brasil|chegar_as_farmacias ..6',
  'proibid*|vetad*|banid* ..2 no_brasil|pela_anvisa|aqui ..6 mas|porem|tenho|temos|consigo|uso|usamos',
  'mercado_paralelo|mercado_negro|contrabando|importacao_paralela|versao_paralela|manipulado_do_paraguai ..8 tenho|temos|uso|usamos|consigo|aplico|trabalho|aqui',
  'na_fila|na_gaveta|na_mesa|em_analise|nas_maos ..2 da|do ..1 agencia|anvisa|orgao|governo|brasilia',
  'nao_saiu|processo|pedido|tramite ..4 corre|tramita|anda|segue|esta ..2 brasilia|anvisa|agencia',
];

const VOUCH =
  'indico|recomendo|eu_uso|que_uso|aprovo|assino|prescrevo|receito|confio|acredito|escolhi|escolho|levaria|adotei|passei_a_receitar|passei_a_indicar|passei_a_usar|so_entra|so_uso|so_indico|so_receito|so_confio|nao_abro_mao|nao_vivo_sem|nao_fico_sem|mao_no_fogo|meu_preferido|minha_preferida|meu_favorito|minha_favorita|testei|experimentei|queridinho|queridinha|na_minha_casa|la_em_casa|em_minha_casa|meus_filhos_usam|ponho_o_meu_nome|meu_diploma|meu_crm|indicacao_minha|minha_indicacao|sob_minha_indicacao|minha_escolha';
const PAID =
  'publi|publipost|publicidade_paga|parceria|parceria_paga|cupom|codigo_de_desconto|meu_codigo|com_o_codigo|link_na_bio|recebido|recebidos|recebidinhos|embaixador*|patrocinio|patrocinado|a_pedido_da_marca|rosto_da_campanha|rosto_da_marca|garota_propaganda|garoto_propaganda';

/** A physician vouches for a product. The last look asks for a brand or a promise. */
export const ENDORSEMENTS: readonly string[] = [
  ...near(
    VOUCH,
    '@PRODUCT|marca|linha|produto|cupom|codigo_de_desconto|meu_codigo|com_o_codigo',
    6,
  ),
  ...near(
    PAID,
    `@PRODUCT|${VOUCH}|receitar|receito|prescrev*|meus_pacientes|minhas_pacientes|consultorio|doutor*|medic*`,
    10,
  ),
  ...near(
    'meus|minhas pacientes',
    'ja_sabem|usam|amam|adoram|pedem|agradecem|nao_vivem|largaram|trocaram',
    4,
  ),
  'como|sou|eu|palavra_de ..1 medic*|@SPECIALIST ..4 assino|garanto|coloco|ponho|boto|empresto|afirmo|digo ..6',
  'o_que|que ..2 eu ..2 prescrevo|receito|uso|indico|recomendo|levaria|escolho|passo|compro ..4',
  'faz|fazem|cumpre o_que_promete ..4',
  'sem ..2 a|o ..3 nao ..1 para|melhora|some|sara|passa',
  'tem|leva|recebeu|ganhou ..1 meu|o_meu ..1 aval|selo|ok|voto|sim|crm',
  ...near(
    'meu_nome|meu_diploma|minha_assinatura|meu_crm|meu_jaleco',
    'quem_usa|quem_dorme|quem_toma|quem_calca|quem_passa|quem_experimenta|quem_compra|funciona',
    10,
  ),
  'com ela|ele|isso ..2 no|na|em ..6 nao_pega|nao_chega|some|acaba|vira_assunto|vira',
];

const LABEL = 'tampa|rotulo|embalagem|caixa|frasco|garrafa|pacote|etiqueta|lata';

/** A physician's seal on consumer goods. */
export const SEALS: readonly string[] = [
  ...near(
    LABEL,
    'meu_nome|minha_assinatura|meu_rosto|meu_selo|meu_aval|meu_crm|minha_foto|nosso_nome|nosso_selo|nossa_assinatura|carimbo_da_minha|carimbo_da_nossa|selo_da_minha|selo_da_nossa|carimbo_do_doutor|carimbo_da_doutora|assinatura_da_doutora|assinatura_do_doutor',
    5,
  ),
  '@GOODS ..6 chancela|aval|selo|carimbo|bencao|assinatura|aprovacao ..3 de_quem|do_medico|da_medica|do_seu|da_sua|do_doutor|da_doutora|da_nossa|da_minha|minha|meu|do_dr|da_dra',
  '@GOODS ..10 quem_diz|quem_garante|quem_assina|quem_aprova|quem_recomenda|quem_afirma|quem_atesta ..4 eu|medic*|doutor*|@SPECIALIST|sociedade|cardiologista',
  '@GOODS ..8 amigo|amiga ..1 do|da|dos ..1 coracao|coluna|intestino|figado|rins|pele|cerebro ..8 palavra|assina*|aval|diz|garante|@SPECIALIST|doutor*',
  'passou|passaram ..3 crivo|teste|aval|peneira ..2 do|da|de|pelo ..2 nosso|nossa|meu|minha|medic*|doutor*|@SPECIALIST ..8',
];
