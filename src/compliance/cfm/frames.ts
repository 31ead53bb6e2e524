/**
 * Ways of speaking that excuse what would otherwise be a fault: the sentence criticises, forbids, hedges, reports or cites.
 * Groups of the phrase book; see {@link PhraseBook} for how they are written.
 */
export const FRAMES = {
  /** The sentence warns of what it names, or says that it is forbidden. */
  'frame:critique': [
    'desconfi*|fuja|fujam|fugir|suspeite|denunci*|duvide',
    'cuidado ..2 com|ao|quando ..4 promess*|anuncio*|quem|oferta*|propaganda*|tratamento*|soluc*|produto*|perfi*|perfil|milagr*|formula*|antes|termo*|frase*|conteudo*|medic*|post*|procedimento*|clinica*|sorteio*|perfis|site*|video*',
    'golpe|golpes|golpista*|fraude*|fake|mito|mitos|mentira|mentiras|charlata*|enganos*|enganad*|ilusao|boato*|falsa|falsas|falsos|hoax|pseudociencia|desinformac*|scam|myth',
    'promess* ..2 vazi*|fals*|milagros*|irrea*|exagerad*|infundad*|enganos*|absurd*',
    'proib*|vedad*|vetad*|veda|vedou|vedam|vedar|vetou|vetar|coibir|coibe|antietic*|ilegal|ilegais|irregularmente|irregularidade*|produtos_irregulares|produto_irregular|de_forma_irregular|infrac*|infringe*|viola|violam|punid*|punir|puni*|sancao|sancion*|multad*|autuad*|processad*|crime|criminos*|condenad*|forbidden|prohibited|illegal|apreend*|interdit*|recolh*',
    'nao ..1 acredite|acreditem|caia|caiam|confi*|siga|compartilh*|se_deixe|se_iluda|existe_milagre|existem_milagres',
    'nao e ..2 etic*|permitid*|verdade|correto|adequad*|honest*|serio|assim|possivel|aceitave*|recomendad*',
    'codigo_de_etica|resolucao_cfm|norma_do_conselho|conselho_federal|conselho_regional|vigilancia_sanitaria|procon|conar',
    'quem|anuncio*|propaganda*|perfil|perfis|post|posts|publicidade|video*|titulo*|manchete*|conteudo*|alguem|site|sites|vendedor*|influenciador*|pagina*|empresa*|corrente* ..3 promet*|garant*|diz|dizem|oferec*|jura|juram|vende|vendem|anunci*|alega*|afirma*|divulg*',
    'evite|evitar|evitem|rejeite|recuse|ignore|questione ..2 promess*|anuncio*|quem|produto*|tratamento*|titulo*|clinica*|termo*|expresso*|palavra*|superlativ*|profissiona*|oferta*|slogan*|frase*|perfi*|pacote*|sorteio*',
    'frase*|expresso*|palavra*|termo*|slogan*|promess*|titulo*|anuncio*|chamada* ..2 como|tipo|do_tipo|assim|desse_tipo|dessas|nesse_estilo',
    'sinal|sinais ..2 alerta|vermelho|golpe|fraude',
    'circul* ..5 internet|redes|whatsapp|grupos',
    'e|sao|foi|e_um|e_uma ..1 absurdo|falacia|engodo|exagero|sensacionalismo|irresponsave*|perigos*',
    'que|quem ..1 promet* ..6 nao|mente|mentem|engan*',
    'alert* ..4 milagr*|promess*|falsi*|risco*|produto*|clandestin*|venda',
    'critic* ..4 promess*|anuncio*|sensacional*|uso|propaganda*|publicidade|quem|a_ideia|termo*',
    'beware|be_wary|avoid|do_not_trust',
  ],
  /** Begins a sentence that answers or judges the one before. */
  'frame:rebuttal': [
    '^ desconfie|fuja|denuncie|mito|mentira|falso|golpe|cuidado|nao|nada|nunca|negativo|pelo_contrario|jamais',
    '^ isso|isto|essa|esse|essas|esses|tal|tais|promessas|frases|anuncios|quem|nenhum|nenhuma ..4 nao|mito|mentira|golpe|falso|falsa|proibid*|vedad*|engan*|desconfi*|ilegal|infrac*|infring*|sensacional*|ilus*|irregula*|antietic*|fere|ferem|viola*|existe*|alerta|perigos*|errad*',
  ],
  /** The sentence says that outcomes differ or are uncertain. */
  'frame:hedge': [
    'pode|podem|podera|poderao|poderia|poderiam|varia|variam|variar|variavel|variaveis|variac*|depende|dependem|dependendo|dependera|nem_sempre|talvez|possivelmente|eventualmente|costuma|costumam|tende|tendem|geralmente|em_geral|normalmente|muitas_vezes|as_vezes|algumas_vezes|alguns_casos|maioria|maior_parte|parte_dos|parte_das|raramente|esperad*|espera_se|estima|estima_se|individual|individuais|individualizad*|cada_caso|cada_paciente|cada_pessoa|cada_organismo|cada_um|possibilidade|probabilidade|chance|chances|expectativa*|potencial|alguns_pacientes|algumas_pessoas|may|might|can_vary|varies|depends|puede|pueden|varia_de|busca|buscam|visa|visam|pretende|objetivo|desde_que|quando_indicad*|se_indicad*|quando_bem_indicad*|ajuda_a|ajudam_a|auxilia*|contribui',
  ],
  /** A source that can be looked up stands behind the sentence. */
  'frame:cited': [
    'doi|pmid|pubmed|pmc*|nct*|et_al|metanalise|meta_analise|revisao_sistematica|diretriz|consenso|cochrane|lancet|nejm|jama|bmj|scielo|ibge|oms|inca|datasus|ministerio_da_saude|auditad*|auditave*|referencia #',
    'fonte|fontes|source|referencia|referencias',
    'estudo|ensaio|pesquisa|coorte|registro|levantamento|artigo|trial|study ..6 publicad*|revista|journal|clinico|randomizad*|multicentric*|doi|universidade',
    'publicad* ..3 revista|em|na|no|pela|pelo',
    'segundo|conforme|dados|de_acordo_com|according ..3 ministerio|sociedade|oms|ibge|inca|cfm|anvisa|instituto|organizacao|diretriz*|registro*|estudo|ensaio|#|censo|boletim',
  ],
  /** News, law, research: it tells what happened or what holds. */
  'frame:news': [
    'anvisa|cfm|ministerio|governo|justica|stf|stj|tribunal|policia|conselho|fda|agencia|camara|senado|oms|operadora*|fiscalizacao ..6 aprov*|proib*|suspend*|autoriz*|exige|exigiu|passou|decid*|determin*|public*|alert*|recolh*|apreend*|interdit*|libera|liberou|regulament*|define|definiu|anunci*|investig*|informa|informou|inclu*|retir*|multou|analisa|orienta|recomenda|registr*',
    'reportagem|noticia*|segundo_a_anvisa|diz_estudo|mostra_estudo|pesquisadores|jornal|levantamento|entrevista|comunicado|nota_oficial|diario_oficial|audiencia_publica|consulta_publica|projeto_de_lei|resolucao|portaria|rdc',
  ],
  /** A study is told of. */
  'frame:research': [
    'estudo|estudos|pesquisa|pesquisas|ensaio|ensaios|comite_de_etica|protocolo_de_pesquisa|fase_1|fase_2|fase_3|fase_ii|fase_iii|experimental|experimentais|pesquisador*|voluntari*|ensaio_clinico|placebo|participantes|randomizad*',
  ],
  /** Leaflet and guidance: the medicine is named to inform. */
  'frame:informs': [
    'bula|bulas|contraindicac*|efeitos_adversos|efeito_adverso|reacoes_adversas|reacao_adversa|interac*|automedic*|retencao|receita_medica|receituario|prescricao_medica|dependencia|abstinencia|intoxicac*|superdosagem|posologia|dose_esquecida',
    'sem_orientacao|sem_prescricao|sem_indicacao|sem_acompanhamento|sem_avaliacao|sem_receita ..6 risco*|perig*|nao|pode|causa*|grave*|agrav*',
    'converse|fale|consulte|procure|pergunte|avise|informe ..3 medic*|farmaceutic*|profissional|pediatra|equipe',
    'depende|exige|exigem|requer|somente|apenas|so|mediante ..3 prescric*|receita|indicac*|orientac*|avaliac*|retencao',
    'nao ..1 interromp*|suspend*|pare|use|tome|compre|pratique|dobre|misture|guarde|divida|compartilhe',
    'risco|riscos|alerta|cuidado|perigo ..1 de|do|da|dos|das|com',
  ],
  /** Public service, law or a campaign whose sponsor is named. */
  'frame:public-service': [
    'sus|ubs|upa|caps|cvv|posto|postos|unidade_basica|unidades_basicas|rede_publica|prefeitura|municipio|municipal|estadual|federal|governo|secretaria_de|secretaria_municipal|secretaria_estadual|ministerio|universidade|faculdade|hospital_universitario|hospital_escola|ong|santa_casa|farmacia_popular|direito|lei|poder_publico|servico_publico|sistema_unico|cruz_vermelha|defensoria|carreta|lions|rotary|patrocinad*|patrocinio|patrocinador*|apoio_da|apoio_do|custead*|financiad*|oferecid*_pela|oferecid*_pelo',
  ],
  /** A registration at a council of medicine is written. */
  'frame:crm': ['crm|crmes|crmpj ..1'],
  /** A question that is a sales pitch. */
  'frame:pitch': [
    'quer|querem|deseja|desejam|sonha|sonhou|sonham|que_tal|cansad*|pronta|pronto|ja_pensou|ja_imaginou|imagine|gostaria|want|quieres|chega|vamos|bora',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Frame = keyof typeof FRAMES;
