/**
 * Lexical fields, folded: words that play the same part in a sentence, with their inflections. `_` joins words of one
 * expression. Portuguese first, then what Spanish and English need of it.
 */
export const LEXICON = {
  // who and where
  DOCTOR:
    'medic*|doutor|doutora|doutores|doutoras|dr|dra|drs|dras|cirurgiao|cirurgia_plastica|cirurgioes|cirurgias_plasticas|@SPECIALIST|especialista|especialistas|profissional|profissionais|doctor|doctora|doctors|physician*|surgeon*',
  SPECIALIST:
    'acupunturista|alergista|anestesista|anestesiologista|angiologista|cardiologista|coloproctologista|proctologista|dermatologista|endocrinologista|endoscopista|gastroenterologista|gastro|geneticista|geriatra|ginecologista|hematologista|hepatologista|homeopata|infectologista|intensivista|mastologista|nefrologista|neurocirurgiao|neurocirurgia|neurologista|neuropediatra|nutrologo|nutrologa|obstetra|oftalmologista|oftalmo|oncologista|ortopedista|otorrinolaringologista|otorrino|patologista|pediatra|neonatologista|pneumologista|psiquiatra|radiologista|reumatologista|traumatologista|urologista|cirurgiao_plastico|cirurgia_plastica|cirurgiao_vascular|cirurgiao_geral|cirurgiao_pediatrico|cirurgiao_toracico|cirurgiao_cardiovascular|dermatologist|cardiologist',
  SPECIALISTS:
    'acupunturistas|alergistas|anestesistas|anestesiologistas|angiologistas|cardiologistas|coloproctologistas|proctologistas|dermatologistas|endocrinologistas|endoscopistas|gastroenterologistas|geneticistas|geriatras|ginecologistas|hematologistas|hepatologistas|infectologistas|intensivistas|mastologistas|nefrologistas|neurologistas|neuropediatras|nutrologos|nutrologas|obstetras|oftalmologistas|oncologistas|ortopedistas|otorrinolaringologistas|patologistas|pediatras|neonatologistas|pneumologistas|psiquiatras|radiologistas|reumatologistas|traumatologistas|urologistas',
  COLLEAGUES:
    'medicos|medicas|medico|medica|profissionais|profissional|clinicas|clinica|colegas|colega|doutores|doutor|dentistas|especialistas|cirurgioes|dermatologistas|ortopedistas|cardiologistas|ginecologistas|psiquiatras|endocrinologistas|consultorios|hospitais|concorrentes|concorrencia|esteticistas|convencionais|tradicionais|lugares|equipes|servicos',
  CLINIC:
    'clinica*|consultorio*|hospital|hospitais|centro_medico|instituto|policlinica|pronto_socorro|clinic|hospitals',
  PLACE:
    'mundo|planeta|brasil|pais|estado|regiao|cidade|bairro|mercado|america|latina|capital|mundial|nacional|world|country|interior|municipio|litoral|continente|sul|norte|nordeste|sudeste|atualidade|historia|galaxia|universo|rio_de_janeiro|sao_paulo|europa',
  TIMES:
    'dia|dias|semana|semanas|mes|meses|hora|horas|minuto|minutos|sessao|sessoes|encontro|encontros|aplicacao|aplicacoes|consulta|consultas|days|weeks|sessions|dias|semanas|etapa|etapas|dose|doses|visita|visitas',
  FEW: '#|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|poucas|poucos|apenas|so|unica|unico|primeira|menos|questao|one|two|three|few|just',

  // illness and body
  DISEASE:
    'diabetes|diabete|cancer|canceres|tumor|tumores|hipertensao|pressao_alta|depressao|ansiedade|artrite|artrose|alzheimer|parkinson|covid|gripe*|resfriado*|infarto*|avc|doenca*|colesterol|insonia|obesidade|infecc*|gastrite|anemia|fibromialgia|enxaqueca*|asma|bronquite|rinite|sinusite|autismo|tdah|catarata*|glaucoma|trombose|osteoporose|impotencia|disfuncao_eretil|inflamac*|dor|dores|dengue|zika|hepatite|cirrose|esteatose|gordura_no_figado|figado_gorduroso|refluxo|ulcera*|psoriase|vitiligo|dermatite|acne|espinha*|melasma|micose*|hernia*|hemorroid*|varizes|vasinho*|endometriose|miomas|mioma|infertilidade|menopausa|tpm|cistite|candidiase|hpv|hiv|aids|herpes|lupus|esclerose|epilepsia|labirintite|tontura*|vertigem|cefaleia*|lombalgia|hernia_de_disco|escoliose|bursite|tendinite|gota|reumatismo|reumat*|tireoide|hipotireoidismo|bipolaridade|transtorno*|panico|fobia*|vicio*|alcoolismo|tabagismo|burnout|estresse|stress|trauma*|luto|compulsao*|anorexia|bulimia|toc|esquizofrenia|calculo*|pedra*|rins|incontinencia|prostata|calvicie|queda_de_cabelo|alopecia|flacidez|celulite|estria*|ruga*|manchas|mancha|cicatriz*|olheira*|papada|gordura|barriga|flacidez|suor_excessivo|hiperidrose|ronco|apneia|surdez|zumbido|miopia|astigmatismo|constipacao|intestino_preso|gases|diarreia|verme*|parasit*|alergia*|tosse*|febre|azia|sintoma*|problema*|sofrimento|mal_estar|cansaco|fadiga|quelo*|disease*|pain|wrinkle*|migraine|enfermedad*|dolor*|cura_do_cancer|linfoma|leucemia|arritmia*|palpitac*|taquicardia|angina|insuficiencia*|aterosclerose|embolia|nefrite|pancreatite|apendicite|colite|retocolite|crohn|doenca_celiaca|intolerancia*|sifilis|gonorreia|clamidia|nodulo*|polipo*|fistula*|glaucoma|conjuntivite|otite|amigdalite|faringite|sarcopenia|desnutricao|leishmaniose|tuberculose|malaria|chikungunya|hanseniase|eczema|urticaria|rosacea|queratose|foliculite|artralgia|ciatica|dismenorreia|vaginite|impetigo|escabiose|sarna|piolho*|dermatose*|neuropatia|demencia|meningite|septicemia|aneurisma|pneumonia|coqueluche|sarampo',
  ORGAN:
    'coracao|coracoes|colunas|peles|coluna|joelho*|ombro*|quadril|pele|cabelo*|unha*|olho*|visao|ouvido*|nariz|garganta|pulmao|pulmoes|figado|estomago|intestino*|rim|rins|bexiga|prostata|utero|ovario*|mama*|seios|tireoide|cerebro|nervos|ossos|articulac*|musculos|veias|arterias|sangue|pancreas|vesicula|hormonios|sistema_digestivo|sistema_nervoso|sistema_vascular|sistema_imunologico|aparelho_digestivo|pe|pes|mao|maos|memoria|sono|circulacao|mandibula',
  SPECIALTY:
    'acupuntura|alergia_e_imunologia|alergologia|anestesiologia|angiologia|cardiologia|cirurgia_plastica|cirurgia_vascular|cirurgia_geral|cirurgia_pediatrica|cirurgia_toracica|cirurgia_cardiovascular|cirurgia_oncologica|cirurgia_do_aparelho_digestivo|coloproctologia|dermatologia|endocrinologia|endoscopia|gastroenterologia|genetica_medica|geriatria|ginecologia|obstetricia|hematologia|homeopatia|infectologia|mastologia|medicina_do_esporte|medicina_esportiva|medicina_intensiva|medicina_de_familia|medicina_do_trabalho|medicina_do_sono|medicina_nuclear|nefrologia|neurocirurgia|neurologia|nutrologia|oftalmologia|oncologia|ortopedia|otorrinolaringologia|patologia|pediatria|neonatologia|pneumologia|psiquiatria|radiologia|reumatologia|urologia|hepatologia|traumatologia',

  // what is done
  SURGERY:
    'cirurgia*|operac*|rino|rinos|blefaro|mamo|abdomino|rinoplastia*|mamoplastia*|mastopexia*|abdominoplastia*|blefaroplastia*|lipo|lipos|lipoaspirac*|lipoescultura*|lipolad|lipohd|minilipo|bariatrica*|silicone|protese*|implante*|transplante*|otoplastia*|bichectomia*|lifting*|vasectomia*|laqueadura*|cesarea*|cesariana*|parto*|postectomia*|circuncisao|histerectomia*|artroscopia*|catarata*|ninfoplastia*|ginecomastia|frenectomia|colecistectomia|hernia*|prostatectomia|surgery|surgeries|rhinoplasty|liposuction|cirugia*',
  PROCEDURE:
    '@SURGERY|procedimento*|botox|toxina|toxina_botulinica|preenchimento*|harmonizac*|bioestimulador*|peeling*|laser*|microagulhamento*|fios_de_pdo|fio_de_pdo|skinbooster*|escleroterapia*|criolipolise*|depilac*|aplicac*|infiltrac*|ablac*|angioplastia*|cateterismo*|endoscopia*|colonoscopia*|tratamento*|injec*|mesoterapia*|radiofrequencia|ultrassom_microfocado|carboxiterapia|terapia*|protocolo*|reposicao*|implantes|fertilizac*|inseminac*|intragastrico|balao*|soro|limpeza_de_pele|clareamento*|faceta*|lente*|aparelho*|canal|procedure*|treatment*|filler*|tratamiento*|hormonio*|peel|emagrecimento',
  SERVICE:
    'consulta*|avaliac*|exame*|atendimento*|procedimento*|cirurgia*|sessao|sessoes|bioimpedancia|aplicac*|triagem|check_up|checkup|ultrassom|mamografia*|ecocardiograma*|limpeza_de_pele|peeling*|botox|preenchimento*|teleconsulta*|eletrocardiograma*|papanicolau|preventivo|ultrassonografia*|tratamento*|pre_avaliacao|dermatoscopia|consultation*|appointment*|laser|endoscopia*|limpeza|diagnostico*',
  DEVICE:
    'aparelho*|equipamento*|mamografo*|robo*|camera*|laser|lasers|maquina*|tecnologia*|robo|robos|robotica|robotico|ultrassom|dispositivo*|plataforma*|tomografo*|tomografia|ressonancia*|ecografo|scanner|microscopio*|endoscopio|ponteira*|luz_pulsada|radiofrequencia|criolipolise|bisturi|aparelhagem|camara_hiperbarica|centrifuga|sistema|parque_tecnologico|device|machine|equipment|technology|equipo|raio_x',
  GOODS:
    'pao|paes|iogurte*|biscoito*|bolacha*|shampoo*|xampu*|condicionador|tenis|chinelo*|sandalia*|palmilha*|sabonete*|agua|aguas|cafe|leite|barrinha*|barra*|suco*|colchao|colchoes|travesseiro*|alimento*|chocolate*|azeite|margarina|manteiga|cereal|cereais|granola|creme_dental|pasta_de_dente|pasta_dental|enxaguante|escova*|fralda*|absorvente*|desodorante*|bicicleta*|esteira*|raquete*|bebida*|isotonico*|refrigerante*|snack*|macarrao|arroz|mel|queijo*|requeijao|whey|proteina|energetico*|repelente*|protetor*|lenco*|papinha*|produto*|marca|marcas|lanche*|kombucha|sorvete*|meias|cha|chas|salgadinho*|achocolatado*|adocante*|hidratante*|perfume*|detergente|papel_higienico|roupa*|capacete*|halter*|academia|mochila*|cadeira*|bala|balas|vinho|cerveja|cookie*|hamburguer|ovo|ovos|sal|oleo_de_coco|farinha|fio_dental|luva*|joelheira*|bola|suplemento*',
  PRODUCT:
    '@GOODS|pomada*|serum|serums|creme|cremes|gel|locao|capsula*|vitamina*|colageno|oleo|oleos|colirio*|mascara|linha|kit|cosmetico*|dermocosmetico*|spray|balsamo|tonico|creatina|xarope*|remedio*|medicamento*|gotas|comprimido*|po|sache*|filtro_solar|caneta|probiotico*|melatonina|omega|ampola*|cinta*|colete|termometro*|aparelho|cream|supplement*|emplastro*|adesivo*|goma*|gummy|gummies',

  // promise and its result
  RESULT:
    'resultado|resultados|efeito|efeitos|sucesso|cura|curas|melhora|eficacia|emagrecimento|alivio|rejuvenescimento|satisfacao|transformacao|recuperacao|solucao|solucoes|fim|eliminacao|remocao|depilacao|reducao|perda_de_peso|gravidez|emagrecer|vitoria|exito|result|results|cure|success|resultados|exito|bem_estar|pele_perfeita|beleza|juventude|libertacao|resposta|remissao',
  CERTAIN:
    'garantid*|assegurad*|certeiro*|infalive*|definitiv*|permanente*|vitalici*|eterno*|eterna*|irreversive*|inquestionave*|incontestave*|certo|certos|certa|para_sempre|pra_sempre|sem_falha*|sem_erro|guaranteed|permanent|garantizad*|por_toda_a_vida|para_toda_a_vida|para_a_vida_toda|de_uma_vez_por_todas',
  VOW: 'garanto|garantimos|prometo|prometemos|asseguro|asseguramos|guarantee|promise|garantizo|garantizamos|comprometo|comprometemos|juro|dou_a_minha_palavra|dou_minha_palavra|aposto',
  SURE: 'com_certeza|com_toda_certeza|certamente|sem_duvida|sem_duvidas|seguramente|sempre|absolutamente',
  REMOVE:
    'livre|elimin*|acab*|cur*|resolv*|adeus|fim|some|somem|sumir|sumirao|suma|sumam|desaparec*|extermin*|erradic*|venca|vencer|supere|superar|zere|zerar|apague|apagar|derreta|derreter|remov*|esqueca|esquecer|emagrec*|seque|secar|livrar|tira|tirar|tire|elimin*|perca|perder|acabe|cure|cured|rejuvenesc*|recupere|devolve*|devolvo|reverte|reverter|reverta|troca|nunca_mais|despeca',
  HARM: '@DISEASE|peso|quilo*|kg|kilos|medida*|inseguranca*|oculos|imperfeic*|complexo*|sobrepeso|barriga|medo|tristeza|gordurinha*|culote|excesso*|sardas|pelos|flacidez|cravo*|poros|papada|pochete|pneuzinho*|bigode_chines|pes_de_galinha|linhas_de_expressao|cabelo_branco|careca|verruga*|pinta*',
  GOOD: 'perfeit*|dos_sonhos|dos_seus_sonhos|do_seu_sonho|de_seus_sonhos|que_voce_sempre_sonhou|que_sempre_sonhou|sempre_quis|de_cinema|de_capa_de_revista|de_princesa|impecave*|irresistive*|de_famosa|de_artista|de_hollywood|nova_em_folha|zero_bala|ideal',
  BODY: 'corpo|sorriso|rosto|barriga|abdomen|abdome|nariz|pele|cabelo|cabelos|seio|seios|bumbum|silhueta|cintura|olhar|labios|boca|pernas|visao|vida|saude|shape|dentes',
  TREATMENT:
    'segredo|metodo|tratamento|protocolo|tecnica|formula|receita|remedio|procedimento|laser|cha|cirurgia|exercicio|terapia|programa|dieta|injecao|soro|aparelho|capsula|descoberta|medico|solucao|pilula|abordagem|chip|implante|cure|treatment|planta|erva|truque',

  // promotion
  PROMO:
    'oferta|ofertas|promocao|promocoes|promo|desconto|descontos|compre|comprar|peca|encomend*|garanta|adquir*|leve|aproveite|aproveitem|metade_do_preco|por_apenas|por_so|r$|menor_preco|melhor_preco|precos_baixos|preco_baixo|preco_especial|preco_promocional|precinho|frete_gratis|entrega|entregamos|delivery|cupom|cupons|liquidacao|queima|imperdivel|imperdiveis|vendo|vendemos|vende_se|venda_de|disponivel_aqui|pronta_entrega|reserve|saldao|black_friday|off|combo|a_partir_de|chegou|chegaram|corra|vem_buscar|venha_buscar|estoque_limitado|ultimas_unidades|sem_receita|nao_perca|buy|discount|sale|order_now|compra|descuento|barato|baratinho|mais_barat*|economize|parcel*|em_ate|clique_e|pedido|pede|peca_ja|comece_hoje|experimente|na_faixa',
  BUY: 'compre|peca|encomende|adquira|leve|garanta|aproveite|reserve|chame|clique|buy|order|comprem|pecam|corra|venha|vem|agende|chama|faca',
  CONSUME:
    'tome|tomem|use|usem|compre|comprem|peca|pecam|experimente|experimentem|adquira|adquiram|leve|levem|consuma|consumam|encomende|garanta|beba|aplique|passe|pingue|prove|mastigue|aproveite|comece|engula|inale|dissolva|toma|usa|compra|buy|take|try|coma|espirre|corra_e_compre',
  FREE: 'livre_de_custo|livre_de_custos|sem_desembolsar|sem_gastar|por_conta_da_clinica|nao_custa_nada|nao_cobramos|nao_cobro|gratis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente|de_graca|sem_custo|sem_custos|sem_nenhum_custo|sem_qualquer_custo|cortesia|cortesias|por_nossa_conta|por_conta_da_casa|custo_zero|zero_reais|0800|na_faixa|free|sem_pagar|sem_cobrar|nao_paga|nao_pagam|de_presente|zero_custo|sem_cobranca|isento_de_taxa|gratuidade',
  GIFT: 'brinde*|figurinha*|premio*|presente*|mochila*|camiseta*|brinquedo*|necessaire*|copo*|vale|vales|kit|bone|chaveiro*|squeeze|ingresso*|viagem|sorteio*|celular|iphone|bicicleta|mimo*|surpresa*|gift|panela|garrafa|caneca|pelucia|moto|carro|televisao|tv|pulseira|adesivo|album|jogo|voucher|sacola|ecobag|bolsa|airfryer|cashback|outro|outra|segund*|unidade|caixa',
  CHANNEL:
    'whatsapp|whats|zap|zapzap|wpp|wpps|direct|directs|dm|dms|inbox|mensagem|mensagens|mensagenzinha|telegram|instagram|insta|e_mail|email|chat|comentario|comentarios|sms|facebook|messenger|foto|fotos|fotinha|audio|audios|selfie|caixinha|stories|story|privado|pv|probe|rede_social|redes_sociais|video_curto|texto|formulario|message|messages|mensaje*|tiktok|live|signal|print|imagem',

  // frames
  NOT: 'nao|nunca|jamais|nem|sem|nenhum|nenhuma|tampouco|ninguem|inexiste|not|never|sin|impossivel|without',
} as const satisfies Readonly<Record<string, string>>;
