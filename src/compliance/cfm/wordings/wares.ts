import { near } from './turns.js';

/** A product without any risk. */
export const HARMLESS: readonly string[] = [
  'nao|nem|jamais ..1 oferece|representa|traz|apresenta|da|causa|gera ..2 perigo|risco|riscos|problema|susto|dano|danos|reacao|reacoes|efeito',
  'so|somente|apenas ..1 faz|traz|da ..1 bem|beneficios|coisas_boas|alegria',
  'zero|nada_de|livre_de|sem ..1 reacao|reacoes|preocupacao|preocupacoes|susto|sustos|perigo|perigos|medo|agressao|maleficios',
  'puro|pura|puros|natureza|planta|plantas|vegetal|vegetais|erva|ervas|terra|organico ..8 nao_tem_como|nao_oferece|nao_faz|nao_traz|inofens*|segur*|sem_risco|sem_riscos|sem_perigo|pode_confiar|livre|mal',
  'ate|inclusive ..2 bebe|bebes|gravida|gravidas|gestante|gestantes|crianca|criancas|recem_nascido|idosos ..2 pode|podem|toma|tomam|usa|usam',
  'pode|podem|use|tome ..2 tomar|usar|abusar|repetir ..4 sem_susto|a_vontade|tranquil*|olhos_fechados|quanto|quantas|sem_contar',
  'amigo|amiga|gentil|suave|delicado|bonzinho ..2 do|da|com|no ..1 estomago|figado|rim|rins|organismo ..4',
  'nao ..1 pesa|machuca|irrita|ataca|judia|maltrata|agride|cansa ..2 estomago|figado|rim|rins|organismo',
  'tao_segur* ..1 quanto|como',
];

const FAMOUS =
  'cantor|cantora|cantores|ator|atriz|atores|atrizes|jogador|jogadora|jogadores|goleiro|goleira|artilheiro|artilheira|craque|atacante|zagueiro|camisa_10|medalhista|medalhistas|tenista|nadador|nadadora|surfista|ginasta|skatista|lutador|lutadora|maratonista|influenciador|influenciadora|influenciadores|influencer|influencers|youtuber|tiktoker|blogueira|blogueiro|celebridade|celebridades|famosos|famosas|apresentador|apresentadora|humorista|comediante|sertanejo|sertaneja|pagodeiro|rapper|funkeira|funkeiro|musa|rainha_de_bateria|ex_bbb|miss|novela|novelas|palcos|camarim|tapete_vermelho|selecao_brasileira|craques|idolo|idolos|dupla_sertaneja|jurado|jurada|garota_propaganda|garoto_propaganda|locutor|locutora|narrador';
const RELIEF =
  'passou|sumiu|sumiram|acabou|acabaram|nunca_mais|melhorou|adeus|aliviou|sossegou|foi_embora|resolveu|salvou|curou|sarou|desapareceu';

/** Famous people and satisfied customers for a medicine. */
export const FAMOUS_USERS: readonly string[] = [
  FAMOUS,
  'geracoes|avos|vovos|familias|milhoes|donas_de_casa|mamaes ..4 confiam|usam|conhecem|aprovam|escolhem|recomendam|preferem|adoram|nao_vivem',
  `${RELIEF} ..6 conta|diz|garante|jura|afirma|comemora|relata|comenta|elogia`,
  `conta|diz|garante|jura|comemora|relata ..8 ${RELIEF}|nunca_trocou|nao_troca|nao_vive_sem`,
  `minha|meu ..1 dor|tosse|febre|gripe|azia|enxaqueca|filho|filha|familia|casa|alergia|marido|mae ..6 ${RELIEF}|nao_vive_sem|so_toma|so_usa`,
  'eu|aqui_em_casa|la_em_casa|minha_casa ..3 so|nao|sempre ..2 tomo|uso|usamos|tomamos|falta|fico_sem|vivo_sem|confio ..4',
  'nao ..1 entra|sobe|pisa|viaja|sai|joga|canta|grava|treina|compete ..4 sem ..4',
  'vizinha|comadre|cunhada|cunhado|sogra|tia|colega|amiga|patroa|faxineira ..6 me|que ..2 indicou|recomendou|ensinou|falou|apresentou',
];

const KIDDY =
  'super_heroi|super_herois|heroi|herois|super|princesa|princesas|fada|dragao|dragoes|dinossauro|dinossauros|dino|unicornio|monstro|monstrinho|monstros|pirata|piratas|astronauta|foguete|robozinho|robo|sereia|ursinho|leaozinho|coelhinho|mascote|personagem|desenho|desenhos|figurinha|figurinhas|adesivo|adesivos|album|brinquedo|brinquedos|joguinho|labirinto|missao|aventura|turma|turminha|clube|poderes|espada|capitao|tesouro|magica|magico|bala|chiclete|tutti_frutti|algodao_doce|pirulito|sorvete|morango|docinho';
const CHILDREN =
  'amiguinho|amiguinha|amiguinhos|criancada|garotada|galerinha|turminha|gurizada|meninada|molecada|baixinhos|petizada|pequenos|pequeninos|meninos_e_meninas|mochila|lancheira|recreio|escolinha|uniforme|voce_que_e_crianca|campeaozinho|campeozinho|papai|mamae|titia|vovo|tia_da_escola|seus_pais|sua_mae|seu_pai|crianca_esperta|criancas';

/** Medicine advertising that speaks to children. */
export const FOR_CHILDREN: readonly string[] = [
  ...near(KIDDY, CHILDREN, 10),
  'quem_toma|tomou|toma ..2 vira|ganha|fica|virou ..4 heroi|super|campeao|princesa|gigante|forte_como|poderes|invencivel',
  'mae|pai|mamae|papai|vo|vovo|tia ..2 eu_quero|quero|compra|me_da|pra_mim|para_mim',
  'quero|pede|peca|gritou|grite|grita|cante|cantem|diga|chame|mostre|conte|puxe ..4 mae|mamae|pai|papai|vovo|mamai',
  'turma|turminha|clube|galera|patrulha|liga|missao|mundo do|da ..4 espera|chama|convida|precisa|quer|chegou',
  'seja|vire|virem|sejam ..2 heroi|super_heroi|campeao|princesa|guerreir*|explorador* ..6',
];

/** "The tests do not lie". */
export const PROOFS: readonly string[] = [
  'testes|estudos|numeros|exames|pesquisas|ensaios|fatos|dados ..2 nao_mentem|falam_por_si|dizem_tudo|nao_deixam_duvida|comprovam|nao_deixam_mentir|assinam_embaixo',
  'ciencia|cientistas|medicina|pesquisadores|universidades|laboratorios ..3 assina|assinam|aprova|aprovam|confirma|explica|avaliza|aplaude|aplaudem|por_tras|ao_nosso_lado|endossa|bate_o_martelo|comprova|nao_deixa_duvida',
  'eficacia|acao|resultado|alivio|efeito ..2 atestad*|documentad*|reconhecid*|medid*|verificad*|certificad*|chancelad* ..3 ciencia|laboratorio|universidade*|especialistas|cientistas|pesquisadores|medicos|estudos',
  'com_base_em|respaldo|aval|selo|chancela|carimbo ..2 ciencia|cientific*|estudos|pesquisas',
  '#|dez|nove|oito ..1 estudos|testes|pesquisas|ensaios ..4',
];

const BOUGHT =
  'na_compra|comprou|compre|comprando|a_cada|leve|levou|levando|cadastre|junte|juntou|cupom|nota_fiscal|codigo_da_caixa|caixas|caixa|embalagens|rotulos|raspe|raspou|escaneie|qr_code|lote_premiado';
const PRESENT =
  '@GIFT|necessaire|e_sua|e_seu|sao_seus|ganhou|ganha|levou|por_nossa_conta|concorra|concorre|moto|viagem|smartphone|tablet|vale_compras|cesta|copo_termico|garrafinha|termometro|sacolinha|toalha|guarda_chuva|bolsa_termica|premiad*|premio|premios|sorte|brinde|brindes|mimo|surpresa';

/** A gift with a medicine. */
export const TIED_GIFTS: readonly string[] = [...near(BOUGHT, PRESENT, 8)];

const BODY_ILLS =
  '@DISEASE|glicose|acucar_no_sangue|pressao|colesterol|triglicerid*|arterias|infarto|infartos|tumor|tumores|insulina|memoria|visao|cartilagem|figado|prostata|tireoide|imunidade|enxaqueca|celulas_cancerigenas|coagulo*|placas_de_gordura|metais_pesados|toxinas|articulacoes|juntas|nervos|pancreas|rins|coracao|parasitas|virus|vermes';
const HEALS =
  'vai_embora|vao_embora|desincha|desincham|se_ajeita|se_ajeitam|se_resolve|se_resolvem|entra_nos_eixos|entram_nos_eixos|nem_chega_perto|passa_longe|passam_longe|despencam|manda_embora|mande_embora|mandam_embora|desentope|desentopem|desentupa|limpa_as|limpam_as|afasta|afastam|espanta|espantam|encolhe|encolhem|murcha|despenca|despencar|derruba|derrubam|aposenta|aposentam|aposente|volta_ao_normal|voltam_ao_normal|voltar_ao_normal|normaliza|normalizam|tem_solucao|tem_remedio|tem_cura|nocauteia|blinda|blindam|bloqueia|bloqueiam|devolve|devolvem|restaura|restauram|recupera|recuperam|repara|reparam|apaga|apagam|desaparece|desaparecem|sumir|some|somem|zera|zeram|zerar|cura|curam|trata|tratam|previne|previnem|combate|combatem|reverte|revertem|elimina|eliminam|expulsa|expulsam|mata|matam|queima_o_cancer|freia|barra|detem|regenera|regeneram|reconstroi|dispensa|dispensam|substitui|substituem|manda|mandam|livra|livram|vence|vencem|derrete|dissolve|dissolvem|cicatriza|regula|regulam|controla|controlam|baixa|baixam|adeus|diga_adeus|nunca_mais|acaba|acabam|acabe';

/** Foods and supplements that heal. */
export const HEALING_FOODS: readonly string[] = [
  ...near(BODY_ILLS, HEALS, 5),
  'ele|ela|eles|elas ..1 nem_chega_perto|passa_longe|passam_longe|some|nao_volta',
];

/** A compounded formula on offer. */
export const MADE_TO_ORDER: readonly string[] = [
  'receita|prescricao ..2 vira|virou|transforma*|em ..3 capsula|capsulas|creme|gel|frasco|horas|minutos',
  'mande|envie|traga|fotografe|manda ..4 receita|prescricao|foto|formula ..4',
  'do_nosso_jeito|do_seu_jeito|sob_medida|na_concentracao|na_dose|na_medida|feito_para|feita_para|personalizad*|so_seu|so_sua ..4',
  ...near(
    'locao|xampu|pote|serum|hidroquinona|formula|formulas|formulacao|capsula|capsulas|minoxidil|creme|gel|composto|manipulad*|sibutramina|finasterida|melatonina|goma|gomas|sache',
    'temos_a_nossa|temos|frete_gratis|entregamos|pronta_em|pronto_em|ficam_prontas|fica_pronta|em_uma_hora|em_duas_horas|em_#_horas|orcamento|desconto|off|r$|peca|pede|chame|encomende|promocao|preco|entrega|whatsapp|lancamento|cashback|bancada|do_jeitinho|jeitinho|individual|feito_em|feita_em',
    8,
  ),
];

/** A cannabis product on offer; the text must speak of one. */
export const CANNABIS_OFFERS: readonly string[] = [
  ...near(
    'cannabis|canabidiol|cbd|canabinoide*|thc|full_spectrum|broad_spectrum|hemp|canabic*|oleo|gotas|gomas',
    'resposta|solucao|alivio|sono|calma|acalma|relaxa|relaxar|ansiedade|dor|nosso|nossa|chegou|chegaram|frasco|ml|r$|frete|importamos|importacao|descubra|leve|cuida|cuide',
    8,
  ),
];

/** Infant formula, bottles and teats for sale. */
export const FORMULA_OFFERS: readonly string[] = [
  'leite|peito|amamentacao ..3 nao|nem_sempre|pouco ..2 sustenta|basta|suficiente|forte|da_conta|mata_a_fome|chega',
  'parecid*|semelhante*|proxim*|inspirad*|igual|identic* ..3 voce|mae|mamae|natureza|leite|peito|materno',
  'dorme|dormem|cresce|crescem|nao_chora|nao_acorda|fica|ficam|sorri|engorda ..4 a_noite_inteira|a_noite_toda|noite_inteira|noites_inteiras|forte*|saudave*|satisfeit*|tranquil*|espert*|rapido|mais|feliz',
  'sem_culpa|enxoval|praticidade|volte_ao_trabalho|volta_ao_trabalho|voltar_ao_trabalho|liberdade|descanse|descanso|papai_tambem|o_pai_tambem|qualquer_um_pode_dar|mais_tempo_para_voce ..8',
  'completa|supre|preenche ..2 que_falta|que_faltava|leite',
  'escolha|preferid*|favorit*|queridinh*|eleit*|aprovad* ..3 maes|mamaes|pediatras|maternidades|bebes|familias',
  'melhor|maximo|tudo ..3 para|do ..1 seu|o ..1 bebe|filho|pequeno|recem_nascido|principe',
];

/** Foods, supplements and what they are sold as. */
export const SUPPLEMENTS =
  'suplemento|suplementos|vitamina|vitaminas|colageno|cha|chas|capsula|capsulas|omega|propolis|whey|creatina|probiotico|probioticos|curcuma|acafrao|magnesio|melatonina|spirulina|moringa|shake|shakes|goma|gomas|goji|superalimento*|alimento*|suco|sucos|detox|fitoterapico*|ervas|erva|extrato|oleo_de_coco|babosa|mel|geleia_real|po|formula|zinco|ferro|calcio|coenzima|ashwagandha|maca|guarana|berberina|colostro|gummy|gummies|mix|composto|polivitaminico|multivitaminico|produto|cogumelo|alho|vinagre|gengibre|canela|linhaca|chia|psyllium|collagen|noni|graviola|unha_de_gato|ginkgo|biotina|glutamina|termogenico|cafeina|termogenicos|bcaa|semente*|planta|pilula*|isolado|concentrado|proteina|coquetel|sache|soluvel|elixir|garrafada';
