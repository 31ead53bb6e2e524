import { leanPattern } from '../text/lean-pattern.js';
import type { CfmContext, ComplianceRule } from './rule.js';
import { spoken } from './spoken.js';
import {
  CANNABIS_OFFERS,
  FAMOUS_USERS,
  FORMULA_OFFERS,
  FOR_CHILDREN,
  HARMLESS,
  HEALING_FOODS,
  MADE_TO_ORDER,
  PROOFS,
  SUPPLEMENTS,
  TIED_GIFTS,
} from './wordings/wares.js';

/** Words that make a piece one about medicines, supplements or other products, folded. */
const PRODUCT_WORDS = leanPattern(
  /\b(?:medicament\p{L}{1,3}|remedios?|comprimid\p{L}{1,2}|capsulas?|xaropes?|pomadas?|gotas|analgesicos?|antibioticos?|anti-inflamatorios?|farmacia|drogaria|suplement\p{L}{1,3}|vitaminas?|fitoterapic\p{L}{1,2}|produtos?|formula|cha|ervas?|reg\.? ms|spray|gel|colirio|pilulas?|antiacidos?|antialergicos?|naturais?)\b/u,
);

const soldHere = (context: CfmContext): boolean =>
  context.isAdvert || context.snapshot.facts.product !== null || PRODUCT_WORDS.test(context.folded);

/** Somebody sells a medicine: the article says so, or it advertises. */
const sellsMedicine = (context: CfmContext): boolean => {
  const product = context.snapshot.facts.product;
  if (product !== null) return product.class !== 'infant-formula';
  return context.isAdvert || PRODUCT_WORDS.test(context.folded);
};

const isNoNews = ({ profession }: CfmContext): boolean => profession !== 'journalist';

const ILLS = '@DISEASE|virus|bacterias|o_medicamento|os_medicamentos|remedios|remedio';

/** What may not be said of products (RDC Anvisa 96/2008 and the laws on foods, cannabis, infant formula). */
export const PRODUCT_RULES: readonly ComplianceRule[] = [
  {
    id: 'ANV-SAFE',
    severity: 'B',
    source: 'RDC Anvisa 96/2008 art. 8º',
    certainty: 'unverified',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: {
      pt: 'Diz que o produto não tem riscos ou efeitos adversos.',
      en: 'Says the product has no risks or adverse effects.',
    },
    suggestion: {
      pt: 'Liste os efeitos adversos conhecidos.',
      en: 'List the known adverse effects.',
    },
    exceptions: { pt: 'Texto do registro.', en: 'Wording of the registration.' },
    ...spoken('ANV-SAFE', {
      fires: [
        ...HARMLESS,
        'sem|zero|livre_de|isento_de|isenta_de|ausencia_de|nenhum|nenhuma|without|no|nao_apresenta|nao_possui|nao_provoca ..2 efeito_colateral|efeitos_colaterais|efeitos_adversos|efeito_adverso|efeitos_indesejados|efeitos_indesejaveis|efeitos_secundarios|contraindicacao|contraindicacoes|contra_indicacao|contra_indicacoes|reacoes_adversas|reacao_adversa|side_effects|risco|riscos|toxicidade|quimica|dependencia',
        'nao ..1 faz|fazem mal',
        'nao ..1 tem|possui|ha|existe|existem|causa|causam|provoca|provocam|gera|geram|apresenta|traz ..2 efeito_colateral|efeitos_colaterais|efeitos_adversos|efeito_adverso|contraindicac*|contra_indicac*|risco|riscos|dependencia|dano|danos|reacoes|reacao|sonolencia|mal_algum|problema|vicio|perigo',
        'nao vicia|vicias|viciam|agride|agridem|prejudica|intoxica|ataca',
        'inocuo|inocua|inocuos|inofensiv*|inocuidade|risco_zero|zero_risco|completely_safe|atoxic*',
        'totalmente|completamente|absolutamente|100_% seguro|segura|seguros|seguras|natural|naturais|inofensivo|inofensiva|safe',
        '100 % segur*|natural|naturais|vegetal|safe',
        'cem_por_cento natural|segur*',
        'e|por_ser|como_e|sendo|sao natural|naturais ..6',
        'produto|formula|remedio|medicamento|xarope|capsula*|origem|composto ..2 natural|naturais ..6 seguro|segura|sem|nao|livre|pode|confianca|faz_bem|portanto|logo|entao',
        'natural|naturais e? ..1 sem|segur*|inofensiv*|nao ..2',
        'pode|podem|use|tome|usar|tomar ..4 sem_medo|a_vontade|sem_preocupac*|sem_limite*|sem_risco*|sem_moderacao|quanto_quiser|quantas_vezes_quiser|sem_culpa',
        'seguro|segura|seguros ..2 para_todos|para_todas_as_idades|para_qualquer_pessoa|para_toda_a_familia|em_qualquer_dose|para_todo_mundo|inclusive_gravidas|ate_para_bebes|ate_para_gravidas',
        'qualquer_pessoa|todo_mundo|todos ..2 pode|podem tomar|usar',
      ],
      unless: [
        'nenhum|nenhuma medicamento|remedio|produto|planta|tratamento|farmaco|substancia',
        'nao_ha|nao_existe|nao_existem|nao_e_porque|nem_tudo|mesmo_sendo|embora|apesar|ainda_que|so_porque|nao_significa|nao_quer_dizer|nao_e_sinonimo|mito|engano|nao_sao_isent*|nao_e_isent*|mesmo ..5 medicamento|remedio|natural|naturais|planta*|sem|fitoterapico*|produto ..4',
        'nao ..1 e|sao|existe|existem|ha|significa|acredite ..3 inocu*|inofensiv*|isent*|seguro|segura|sem|livre*|medicament*|remedio*|sinonimo|produto*|natural|naturais',
        'conhecid*|absoluta|absolutas|pacientes_sem|pessoas_sem|adultos_sem|na_ausencia|quem_nao_tem|se_nao_houver|desde_que|parto|morte|luz|recursos|ciencias|aleitamento|soro_fisiologico|queda_natural|historia_natural|gas_natural',
      ],
      evenDenied: true,
      when: (context) => isNoNews(context) && soldHere(context),
      excusedBy: ['frame:news', 'frame:research'],
    }),
  },
  {
    id: 'ANV-CELEB',
    severity: 'B',
    source: 'RDC Anvisa 96/2008 art. 26; Lei 9.294/1996 art. 7º, § 2º',
    certainty: 'unverified',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: {
      pt: 'Celebridade ou leigo recomenda medicamento.',
      en: 'Celebrity or layperson endorses a medicine.',
    },
    suggestion: { pt: 'Retire o endosso.', en: 'Take the endorsement out.' },
    exceptions: null,
    ...spoken('ANV-CELEB', {
      fires: [
        ...FAMOUS_USERS,
        'craque|camisa_10|chef|jurado|jurada|locutor|locutora|musa|dupla|idolo|palco|camarim ..8 sempre|usa|toma|bolsa|segredo|confia|responde|despensa|recomenda',
        'publi|publipost|parceria ..3 da|do|com ..10 nao_faco|nao_vivo|nao_fico|por_perto|sem_o_meu|sem_a_minha|amores|gente',
        'cantora|cantor|atriz|ator|craque|chef|apresentadora|apresentador|influenciadora|influenciador ..10 na_bolsa|na_mala|na_despensa|por_perto|sempre_com|segredo',
        'freguesa|fregues|cliente|consumidora ..6 recomenda|indica|aprova|garante|conta',
        'campea|campeao|atriz|ator|cantora|cantor|jogador|jogadora|atleta|influenciadora|influenciador|apresentadora|apresentador|artista|medalhista ..6 nao_sai ..2 sem',
        'acompanha|acompanham|parceir*|companheir*|na_bolsa|na_mala|no_camarim|fiel ..3 campea|campeao|atriz|ator|cantora|cantor|jogador|jogadora|atleta|influenciadora|influenciador|apresentadora|artista|medalhista',
        'conta|diz|garante|jura|afirma|revela|recomenda ..1 dona|seu|cliente|consumidora|consumidor|mae|avo|vovo|vizinha',
        'cantora|cantor|cantores|ator|atriz|jogador|jogadora|jogadores|atleta|atletas|influenciadora|influenciador|influenciadores|influencer|influencers|celebridade|celebridades|apresentadora|apresentador|famosa|famoso|famosas|famosos|artista|artistas|campea|campeao|campeoes|youtuber|blogueira|blogueiro|modelo|idolo|craque|tiktoker|ex_bbb|humorista|medalhista|musa|sertanejo|dupla|tenista|nadador|nadadora|piloto|surfista|lutador|estrela|estrelas|padre|pastor|chef|maratonista|goleiro|tecnico_da_selecao|rainha|garota_propaganda|comediante|locutor|narrador|comentarista|pagodeiro|rapper|atacante|skatista|ginasta ..6 usa|usam|toma|tomam|recomenda|recomendam|indica|indicam|aprova|aprovam|confia|confiam|escolheu|prefere|preferem|adora|nao_vive_sem|nao_abre_mao|aposta|garante|garantem|usou|tomou|melhorou|diz|se_livrou|curou|ama|leva|carrega|ja_aderiu|aderiu|escolhe|endossa|conta_como',
        'uso|tomo|eu_uso|eu_tomo|aprovado|queridinho|preferido|usado|recomendado|escolhido|escolha|indicado|o_segredo ..3 pelo|pela|pelos|pelas|por|do|da|dos|das ..2 cantor*|ator|atriz|jogador*|atleta*|influenc*|celebridade*|apresentador*|famos*|artista*|campe*|youtuber*|blogueir*|musa|idolo|medalhista*|craque|estrelas|milhares_de_brasileiros|donas_de_casa|maes|vovos',
        'minha|sua|a|dona|seu|nossa ..1 mae|avo|vovo|vizinha|sogra|tia|amiga|cliente|dona_de_casa|consumidora|professora|comadre|faxineira|filha|esposa|aposentad*|maria|joao|jose|ana|neide|cida|marta|tereza|lurdes|zefa|antonio|sebastiao ..4 usa|toma|recomenda|aprova|indica|confia|nao_vive_sem|garante|adora|tomou_e|usou_e|melhorou|jura',
        'clientes|consumidores|maes|usuarios|pacientes|brasileiros|familias|pessoas|donas_de_casa|mamaes ..3 aprovam|recomendam|indicam|confiam|usam_e|tomam_e|garantem|comprovam',
        'eu_tomo_e|tomei_e|usei_e|eu_uso_e|uso_e|tomo_e ..3 recomendo|indico|melhor*|aprovo|sarei|passou|resolveu|curei|funcion*',
        'depoimento|relato|testemunho ..3 de|da|do ..2 usuari*|cliente|consumidor*|quem_usa|quem_toma|dona|seu',
        'celebrity|singer|actor|actress|influencer|player ..4 uses|takes|recommends',
      ],
      unless: [
        'contou_que_tem|revelou_diagnostico|foi_diagnosticad*|morreu|internad*|criticad*|investigad*|doping|antidoping|processad*|nao_deve|nao_podem|vedad*|proib*|estudo|diretriz|diretrizes|consenso|consensos|sociedade|sociedades|guideline|guidelines',
      ],
      when: (context) => isNoNews(context) && sellsMedicine(context),
    }),
  },
  {
    id: 'ANV-CHILD',
    severity: 'B',
    source: 'RDC Anvisa 96/2008 art. 26',
    certainty: 'unverified',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: {
      pt: 'Propaganda de medicamento dirigida a crianças.',
      en: 'Medicine advertising addressed to children.',
    },
    suggestion: {
      pt: 'Dirija o texto aos responsáveis, sem apelo infantil.',
      en: 'Address the guardians, without appeal to children.',
    },
    exceptions: null,
    ...spoken('ANV-CHILD', {
      fires: [
        ...FOR_CHILDREN,
        'turminha|garotada|criancada|galerinha|gurizada|meninada|molecada|pequenos_piratas|pequenas_princesas|amiguinhos ..8',
        'era_uma_vez|ligue_os_pontos|cante|cantem|pinte|colher_magica|tesouro|varinha ..10 remedio|remedinho|xarope|mamae|gostoso|sabor|tosse|febre',
        'voce ..2 que ..2 tem ..2 # ..2 # anos',
        'puxem|puxe|chamem|corram ..3 mamae|papai|vovo',
        'amiguinho|amiguinha|baixinhos|galerinha|criancada|garotada|turminha|exploradorzinho|pequeno_explorador|pequena_exploradora|campeaozinho ..10 monstro|heroi|super|capitao|adesivo|desenho|pinte|labirinto|gosto_de|sabor|figurinha|chegou|brinquedo',
        'capitao|super|heroi|monstro|dinossauro|dragao|unicornio ..10 gosto_de|sabor|seu_heroi|para_voce_colar|figurinha|adesivo',
        'mostre|leve|pinte|desenhe|recorte|conte|diga ..5 mamae|papai|vovo',
        'criancas|crianca|criancada|garotada|meninada|molecada|amiguinho|amiguinhos|amiguinha|galerinha|turminha|pequenos|pequenas|baixinhos|meninos|meninas|petizada|gurizada|pimpolhos|kids|crianca_esperta|heroizinho|pessoalzinho|turma|criancas_espertas ..4 pecam|peca|tomem|tome|venham|experimentem|experimente|corram|usem|use|comam|coma|colecion*|juntem|digam|diga|chamem|falem|fale|contem|conte|ganhem|ganhe|provem|prove|pede|toma|vem|vamos|avisem|mostrem|lembrem|falam',
        'peca|pecam|pede|diga|digam|fale|conte|contem|avise|chame|mostre|chama|fala|convenca|lembre ..3 mamae|papai|sua_mae|seu_pai|mae|pai|vovo|mamai|titia|papais|mamaes|seus_pais',
        'gostinho|sabor|gosto ..3 bala|chiclete|tutti_frutti|algodao_doce|brigadeiro|chocolate|docinho|morango|pirulito|refrigerante|sorvete|uva ..6 crianc*|voce|pecam|peca|amiguinho*|galerinha|turminha|oba|delicia|eba|hum|vao_amar|meninada|garotada',
        'parece|igual ..2 bala|balinha|doce|docinho|suquinho',
        'super_heroi|super_herois|superheroi*|heroi|princesa|fada|mascote|personagem|dinossauro|ursinho|bichinho|desenho ..6 vai_te|te_ajuda|tambem_toma|toma|usa|pede|cura_voce|contigo|com_voce|convida|venc*|espera|derrota|ensina_a_tomar',
        'para_voce_que_e_crianca|crianca_que_toma|criancas_que_tomam|fiquem_fortes_como|seja_forte_como ..4',
        'ganhem|colecionem|juntem|troquem ..3 figurinha*|adesivo*|brinquedo*|premio*|pontinhos',
      ],
      unless: [
        'fora_do_alcance|mantenha|pais ..2 consultem|procurem|devem',
        'agite|administre|dose|doses ..3 crianc*',
      ],
      evenAsked: true,
      when: (context) => isNoNews(context) && sellsMedicine(context),
    }),
  },
  {
    id: 'ANV-PROVEN',
    severity: 'M',
    source: 'RDC Anvisa 96/2008 art. 26; Lei 9.294/1996 art. 7º, § 2º',
    certainty: 'unverified',
    validFrom: '2009-06-16',
    area: 'anvisa',
    message: {
      pt: '"Cientificamente comprovado" sem a referência completa.',
      en: '"Scientifically proven" without the full reference.',
    },
    suggestion: {
      pt: 'Cite o estudo por extenso ou retire a expressão.',
      en: 'Cite the study in full or take the expression out.',
    },
    exceptions: {
      pt: 'Referência completa; público profissional.',
      en: 'Full reference; professional audience.',
    },
    ...spoken('ANV-PROVEN', {
      fires: [
        ...PROOFS,
        'cientificamente|clinicamente|laboratorialmente ..1 comprovad*|testad*|provad*|demonstrad*|validad*|proven|atestad*',
        'comprovad*|provad*|demonstrad*|testad*|atestad*|validad*|confirmad*|respaldad* ..2 cientificamente|clinicamente|pela_ciencia|ciencia|estudos|ensaios|testes_clinicos|pesquisas|cientistas|laboratorio|universidades|por_especialistas|estudos_clinicos',
        'eficacia|resultado|resultados|efeito|acao|seguranca|qualidade ..1 comprovad*|provad*|cientificamente|atestad*',
        'ciencia|estudos|pesquisas|cientistas|ensaios|testes|pesquisadores|especialistas|universidades|estudo ..2 comprova|comprovam|comprovaram|confirma|garante|demonstra|prova|atesta|aponta|revela|provam|provou|provaram|confirmam|garantem|demonstram|demonstraram|atestam|mostram|mostraram|comprovou|confirmou|apontam|revelam|asseguram',
        'scientifically|clinically proven',
        'cientificamente|clinicamente probado|probada|comprobado',
      ],
      unless: [
        'nao|sem|falta|ainda_nao|nunca|carece* ..3 comprov*|provad*|demonstr*|comprovac*|eficacia|evidenc*',
      ],
      excusedBy: ['frame:cited'],
      when: (context) => isNoNews(context) && context.laypeople && sellsHere(context),
    }),
  },
  {
    id: 'ANV-PROMO',
    severity: 'B',
    source: 'Decreto 70.951/1972 art. 10, I',
    certainty: 'secondary',
    validFrom: '1972-08-10',
    area: 'anvisa',
    message: {
      pt: 'Brinde ou prêmio ligado a medicamento.',
      en: 'Gift or prize tied to a medicine.',
    },
    suggestion: {
      pt: 'Retire o brinde; desconto simples é permitido.',
      en: 'Take the gift out; a plain discount is allowed.',
    },
    exceptions: { pt: 'Desconto simples.', en: 'A plain discount.' },
    ...spoken('ANV-PROMO', {
      fires: [
        ...TIED_GIFTS,
        'ganhe|ganhem|ganha|ganham|ganhar|leve|leva|levem|levar|receba|concorr*|participe|troque|recebe|recebem|oferecemos|damos|damos_de_presente|win|acompanha|vem_com|inclui ..5 @GIFT',
        'ganhe|ganhem|ganha|ganham um|uma|dois|duas|outro|outra|#',
        'brinde|brindes|sorteio|sorteios|sorteamos|rifa|raspadinha|roleta|cashback|premio|premios|vale_compras|vale_presente|cupom_para_sorteio|numero_da_sorte|raspe_e_ganhe|giveaway|cupons_para_concorrer ',
        'na_compra|comprando|a_cada|compre|junte|colecione|compras_acima|leve ..7 ganha|ganhe|leva|leve|de_presente|de_brinde|concorre|concorra|brinde|figurinha*|gratis|pontos|de_graca|outra_gratis|mimo',
        'leve # ..3 pague',
        'pague # ..3 leve',
        'compre|leve # ..3 ganhe|leve|gratis',
      ],
      unless: [
        'frete|entrega gratis|gratuita|gratuito',
        'qualidade|saude_de|tempo|desconto_de|sem_brinde*|nao_ha|nao_oferecemos|mais_energia|disposicao|imunidade|nao_fazemos|nao_damos',
      ],
      when: (context) => isNoNews(context) && isMedicineAd(context),
    }),
  },
  {
    id: 'ANV-SUPP',
    severity: 'B',
    source: 'RDC Anvisa 243/2018; Decreto-Lei 986/1969',
    certainty: 'unverified',
    validFrom: '2018-07-27',
    area: 'anvisa',
    message: {
      pt: 'Alimento ou suplemento com alegação de cura, tratamento ou prevenção.',
      en: 'Food or supplement said to cure, treat or prevent disease.',
    },
    suggestion: {
      pt: 'Use apenas alegação funcional autorizada, como "fonte de".',
      en: 'Only use an authorised functional claim, such as "source of".',
    },
    exceptions: { pt: 'Alegação funcional autorizada.', en: 'Authorised functional claim.' },
    ...spoken('ANV-SUPP', {
      fires: [
        ...HEALING_FOODS,
        'adeus|inimigo|inimiga|fim ..4 enxaqueca|fibromialgia|insonia|artrite|artrose|diabetes|hipertensao|tumor*|cancer|alzheimer|depressao|ansiedade|labirintite|colesterol',
        'segura|freia|barra|detem ..2 alzheimer|tumor*|diabetes|cancer|demencia',
        'insulina|remedio|comprimido* ..3 na_gaveta|no_lixo|para_tras|de_lado',
        'reconstroi|regenera|refaz|devolve ..2 cartilagem|articulac*|visao|audicao|memoria|figado|rim',
        'livra ..3 de|da|do ..1 protese|cirurgia|remedio*|insulina',
        'fim ..1 da|do|das|dos ..1 @DISEASE|@HARM|artrite|artrose|diabetes|insonia|ansiedade|gordura',
        'largaram|largou|largar|abandonar*|trocaram|trocou|aposente|dispense|dispensa ..3 remedio*|anti_inflamatorio*|medicament*|insulina|comprimido*|antidepressivo*|estatina*',
        `${SUPPLEMENTS} ..6 cura|curam|trata|tratam|elimina|eliminam|combate|combatem|previne|previnem|reverte|revertem|substitui|substituem|acaba_com|acabam_com|evita|evitam|controla|controlam|vence|vencem|reduz|baixa|baixam|normaliza|protege_contra|protegem_contra|protege_voce|regula|desinflama|alivia|aliviam|cure|curar|tratar|prevenir|combater|eliminar|contra|cures|treats|prevents|afasta|dissolve|derrota|regenera ..4 ${ILLS}`,
        `cura|trata|previne|elimina|cure|trate|previna|elimine|combata|controle|venca|reverta|acabe_com|livre_se|evite|proteja_se|adeus|diga_adeus|fim|baixe|curar|tratar|prevenir|reverter ..4 ${ILLS} ..5 com|tomando|usando|consumindo|gracas ..3 ${SUPPLEMENTS}`,
        `remedio|medicamento|tratamento|cura|solucao|vacina|antidoto ..2 natural|naturais|para|contra|do|da ..3 ${ILLS}`,
      ],
      unless: [
        'nao|nunca|nem|nenhum ..3 cura|curam|trata|tratam|previne|previnem|substitui|substituem|elimina|eliminam|combate|evita|protege|impede|medicamento|remedio|ha_evidencia*|existe',
        'deficiencia|carencia|pode_ajudar|podem_ajudar|doi|pmid|sob_prescricao|diagnostic*',
      ],
      excusedBy: ['frame:news', 'frame:research', 'frame:cited'],
      when: (context) =>
        isNoNews(context) &&
        (context.snapshot.facts.product?.class === 'supplement' ||
          (context.snapshot.facts.product === null &&
            /suplement|vitamin|colageno|\bcha\b|magnesio|natura(?:l|is)|omega|propolis|ervas|capsulas|shake|detox|melatonina|alimento/.test(
              context.folded,
            ))),
    }),
  },
  {
    id: 'ANV-COMPOUND',
    severity: 'B',
    source: 'RDC Anvisa 67/2007',
    certainty: 'unverified',
    validFrom: '2007-10-09',
    area: 'anvisa',
    message: { pt: 'Fórmula manipulada anunciada.', en: 'Advertises a compounded formula.' },
    suggestion: { pt: 'Retire a oferta da fórmula.', en: 'Take the offer of the formula out.' },
    exceptions: {
      pt: 'Informação sobre o serviço, sem oferta.',
      en: 'Information on the service without an offer.',
    },
    ...spoken('ANV-COMPOUND', {
      fires: [
        ...MADE_TO_ORDER,
        'manipulamos|manipulo|manipulado|manipulada|manipulados|manipuladas|manipule|manipulacao|formula|formulas|formulacao|formulacoes|composto|magistral|magistrais|farmacia_de_manipulacao ..8 @PROMO|para_voce|para_toda|sob_medida|do_seu_jeito|peca|encomende|orcamento|personalizad*|emagrec*|queda_de_cabelo|aqui|ja|agora|entrega|whatsapp|na_hora|rapid*|melhor|feita_para|feito_para|em_#|chame|mande_a_receita|envie_a_receita|exclusiv*|qualidade|calvicie|cabelo*|sono|ansiedade|libido',
        'peca|encomende|compre|garanta|faca|mande|manda_fazer|mandar_fazer|solicite|monte|crie|experimente|conheca|aproveite|orcamento|desconto|promocao|oferta ..4 formula|formulas|manipulad*|formulacao|composto_manipulado|capsulas_manipuladas|formula_manipulada|manipulacao',
        'manipulamos ..8',
        'sua formula ..4',
      ],
      unless: [
        'formula_infantil|formulas_infantis|sem_promessa|formula_magica|manipulacao_genetica|manipulacao_articular|nao_substitui|manipulacao_de_alimentos|nao_anunci*|orienta*|boas_praticas|como_funciona|o_que_e|validade|conserv*|retir*_sua|horario*',
      ],
      evenAsked: true,
      when: (context) =>
        isNoNews(context) &&
        (context.snapshot.facts.product?.class === 'compounded' ||
          (context.snapshot.facts.product === null &&
            /\bmanipul|\bmagistra/.test(context.folded) &&
            !/\bnao anunci/.test(context.folded))),
    }),
  },
  {
    id: 'ANV-CANN',
    severity: 'B',
    source: 'RDC Anvisa 327/2019 art. 12',
    certainty: 'unverified',
    validFrom: '2020-03-10',
    area: 'anvisa',
    message: { pt: 'Produto de cannabis anunciado.', en: 'Advertises a cannabis product.' },
    suggestion: {
      pt: 'Retire a oferta; notícia e educação são permitidas.',
      en: 'Take the offer out; news and education are allowed.',
    },
    exceptions: { pt: 'Notícia, educação.', en: 'News, education.' },
    ...spoken('ANV-CANN', {
      fires: [
        ...CANNABIS_OFFERS,
        'cannabis|canabidiol|cbd|canabinoide|canabinoides|thc|oleo_de_maconha|maconha|canabica|canabico|canabicos|full_spectrum|hemp|oleo|oleos|gomas|gummies|capsulas ..8 @PROMO|aqui|disponivel|temos|durma|relax*|alivi*|melhor|novo|nova|linha|loja|kit|lancamento|conheca|acabe|para_ansiedade|para_dor|para_dormir|qualidade|importad*|premium',
        '@PROMO|temos|conheca|novo|nova|lancamento|disponivel|experimente|durma|relaxe ..8 cannabis|canabidiol|cbd|canabinoide*|thc|maconha|canabic*|full_spectrum|hemp',
      ],
      unless: [
        'oleo_de_coco|anvisa|regulament*|associac*|judicial|estudo|estudos|pesquisa|evidenc*|nao_substitui|depende|somente|precisa_de_receita|exige|nao_fazemos|nao_vendemos',
      ],
      excusedBy: ['frame:informs', 'frame:news', 'frame:research'],
      when: (context) =>
        isNoNews(context) &&
        (context.snapshot.facts.product?.class === 'cannabis' ||
          /\bcannabis|\bcanabi|\bcbd\b|\bthc\b|\bmaconha|\bhemp\b/.test(context.folded)),
      holds: (_placed, _hit, context) =>
        /\bcannabis|\bcanabi|\bcbd\b|\bthc\b|\bmaconha|\bhemp\b|\boleos?\b|\bgomas\b|\bgotas\b/.test(
          context.folded,
        ),
    }),
  },
  {
    id: 'ANV-INF',
    severity: 'B',
    source: 'Lei 11.265/2006',
    certainty: 'unverified',
    validFrom: '2006-01-04',
    area: 'anvisa',
    message: {
      pt: 'Fórmula infantil, mamadeira ou bico promovido.',
      en: 'Infant formula, bottle or teat promoted.',
    },
    suggestion: {
      pt: 'Retire a promoção e apoie o aleitamento materno.',
      en: 'Take the promotion out and support breastfeeding.',
    },
    exceptions: { pt: 'Educação sobre aleitamento.', en: 'Education on breastfeeding.' },
    ...spoken('ANV-INF', {
      fires: [
        ...FORMULA_OFFERS,
        'pouco_leite|leite_fraco|sem_leite ..10',
        'formula|latas|lata|chupeta*|bico*|mamadeira*|chuquinha* ..10 pontos|desconto*|preco_de_fabrica|brinde|frete|promoc*|oferta*|em_dobro|sorteio|combo',
        'inspirad*|identic*|igual|semelhante ..2 leite ..1 humano|materno|da_mamae',
        'sacia|alimenta|nutre ..3 bebe|recem_nascido ..4 desde|como|mais|melhor',
        'leve ..4 lata*|formula*|caixa* ..6 pague|pago|gratis|ganhe',
        'tao|tanto ..2 complet*|bo*|nutritiv*|rica ..1 quanto|como ..2 amamentacao|leite_materno|peito|aleitamento',
        'peito|leite|seu_leite ..1 secou|acabou|fraco|insuficiente|nao_sustenta',
        'dorme|dormir ..1 mais|melhor|a_noite|a_noite_toda ..6 mama|formula|leite|saciad*',
        'formula|formulas|mamadeira|mamadeiras|chupeta|chupetas|bico|bicos|leite_em_po|leite_infantil|composto_lacteo|leite_de_crescimento|infant_formula|latinha|lata ..8 @PROMO|melhor_que|melhor_do_que|igual_ao|substitui|substituem|como_o_leite_materno|mais_nutritiv*|superior|tao_bo*|mais_completa|ideal|perfeit*|saudavel|forte|fortes|inteligente*|dorme|crescer|escolha|recomendad*|proxima_ao|nutre|parecid*|imita|semelhante|temos|conheca|lancamento|novo|nova|linha|a_melhor|o_melhor|identic*|inspirad*|anticolica|amigo_do_bebe|brinde|gratis|facilita|praticidade',
        '@PROMO|melhor|ganhe|temos|conheca|lancamento|nova|experimente|amostra*|escolha ..6 formula_infantil|formulas_infantis|mamadeira|mamadeiras|chupeta|chupetas|bico|bicos|leite_em_po_infantil|composto_lacteo|formula_para_bebe*',
        'melhor|superior|igual|tao_bom|tao_boa|substitui|mais_nutritiv*|equivalente|identic*|parecid*|proxim* ..2 ao|a|que|do|quanto|o leite_materno|aleitamento|leite_da_mae|peito',
        'nao ..3 precisa|precisam ..3 amamentar|dar_o_peito|do_peito',
        'dispensa|troque|largue|esqueca|substitua ..3 peito|amamentacao|aleitamento|leite_materno|mamada*',
      ],
      unless: [
        'nao|nenhum|nenhuma|nada|evite|evitar|nunca|so_com|somente_com|apenas_com|desestimul*|prejudic*|confus* ..6 substitui|substituem|igual*|melhor|superior|necessari*|ofereca|use|bico*|mamadeira*|chupeta*|formula*|recomend*|supera',
        'prescric*|indicac*_medica|quando_indicad*|sob_orientac*|ministerio_da_saude|nbcal|pediatra_pode|por_orientac*|risco*|limp*|higieniz*|ferv*|esterili*|desmam*',
      ],
      when: (context) =>
        isNoNews(context) &&
        (context.snapshot.facts.product?.class === 'infant-formula' ||
          /formulas? infanti|mamadeira|chupeta|leite materno|composto lacteo|\bbicos?\b|aleitamento|formula para bebe|leite em po infantil/.test(
            context.folded,
          )),
    }),
  },
];

function sellsHere(context: CfmContext): boolean {
  return context.isAdvert || context.snapshot.facts.product !== null;
}

function isMedicineAd(context: CfmContext): boolean {
  const product = context.snapshot.facts.product?.class;
  if (product !== undefined) return product !== 'supplement' && product !== 'infant-formula';
  return (
    context.snapshot.facts.advertiser !== null &&
    /medicament|remedio|analgesic|xarope|comprimid|antibiotic|reg\.? ms/.test(context.folded)
  );
}
