// Sentences that assert nothing evidence could refute, whatever they are about. Folded text; pt, es and en.
import { leanPattern } from '../text/lean-pattern.js';

const START = String.raw`^[^\p{L}\d]{0,6}(?:[a-z]\) ?|\d{1,2}[.)] ?)?`;
const at = (words: string): RegExp => leanPattern(new RegExp(`${START}(?:${words})`, 'u'));

const QUESTION = leanPattern(/\?[^\p{L}\p{N}]{0,12}$|^[^\p{L}\d]{0,4}¿/u);
/** A heading that asks: it begins with an interrogative and has no full stop. */
const ASKING_HEADING = leanPattern(
  /^[^\p{L}\d]{0,4}(?:\d{1,2}[.)] ?)?(?:o que|que es|quais|qual|como|por ?que|quando|quem pode|quem deve|quanto|onde|cuales|cual|cuando|cuanto|donde|quien|what|which|how|why|when|where|who)\b[^.!;:]{0,120}$/u,
);

/** Verbs of orders in pt and es ("agende", "llame") and en; health advice ("evite", "beba") is one as well. */
const CALL_TO_ACTION = at(
  String.raw`(?:por favor,? |entao,? |e |mas |hoje,? |please,? |para (?:mais informacoes|saber mais|agendar|marcar|tirar duvidas),? |se [^.,]{2,60}, |(?:ao|em caso de|na) [^.,]{2,50}, |if [^.,]{2,60}, |si [^.,]{2,60}, |antes de [^.,]{2,50}, |nao |no |never |do not |don't |sempre |always |siempre |nunca )?` +
    '(?:agende|marque|ligue|clique|venha|assista|consulte|procure|compartilhe|conte|siga|visite|leve|leia|saiba|veja|confira|conheca|acesse|baixe|inscreva|entre em|fale|converse|envie|mande|escreva|' +
    'participe|acompanhe|curta|comente|deixe|aproveite|garanta (?:sua|seu|ja|a sua|o seu)|reserve|peca|compre|chame|traga|lembre|cuide|busque|desconfie|duvide|acredite|caia|confie|fique|atencao|tire suas|' +
    'perca (?:tempo|essa|esta|a chance|a oportunidade|a consulta|nenhum)|esqueca|se automedique|automedique|interrompa|suspenda|hesite|guarde|chegue|faca|mantenha|evite|beba|tome|coma(?! diabet)|durma|use(?! (?:of|and))|lave|pratique|aplique|escolha|prefira|comece|respeite|observe|anote|verifique|vacine|' +
    'pergunte|informe|avise|evitem|ajude|doe|responda|cadastre|preencha|salve|imagine|pense|considere|vamos|vem|bora|prepare|experimente|descubra|entenda|aprenda|pare de|mude|invista|opte|adote|utilize|inclua|consuma|' +
    'book|call|click|visit|read|share|follow|contact|ask|talk|speak|schedule|subscribe|download|see (?:your|our|a|below|also)|join|sign up|learn|find out|discover|watch|check|bring|remember|make sure|keep|take (?:a look|the|your|care)|get in touch|let us|tell|drink|eat|avoid|wash|wear|choose|try|stay|seek|' +
    'visite|llame|pida|reserve|consulte|siga|lea|comparta|acuda|solicite|agenda|llamenos|escribanos|descargue|descubra|conozca|vea|mire|recuerde|traiga|evite|beba|tome|haga|mantenga|lavese|acuerdese|no (?:deje|olvide|dude|espere)|contacte|pregunte|inscribase|suscribase|suscribete|siguenos|unete|aprende|ven|busque|venga|hable|cuide)' +
    String.raw`(?:-se|-nos|-o|-a|-os|-as)?(?![\p{L}-])`,
);
const CALL_INSIDE =
  /\b(?:chame no|fale conosco|entre em contato|agende (?:sua|seu|ja|uma|pelo)|marque (?:sua|seu|uma)|ligue (?:para|ja|agora)|clique (?:aqui|no|em)|link na bio|procure (?:um|uma|o|a|seu|sua|imediatamente|o pronto|atendimento|ajuda|orientacao|nosso)|(?:consulte|converse com|fale com) (?:um|uma|o|a|seu|sua|nossa|nosso|sempre)|inscreva-se|saiba mais|leia mais|veja mais|click here|call us|book (?:now|your|an|online)|contact us|talk to your|ask your|consult (?:a|your)|see your doctor|acuda a|consulte (?:a|con) (?:su|un)|llame al|pida su|deixe seu|receba (?:o|a|nosso|nossa))\b/;

const OPINION =
  /\b(?:na minha (?:opiniao|experiencia)|em minha opiniao|acho que|acredito|acreditamos|penso que|espero que|esperamos|gosto de|gostei|adorei|amei|eu (?:acho|amo|adoro|gosto|penso|sinto|tenho|fui|estou|sou|fiz|uso|recomendo)|recomendo a todos|sinto-me|me parece|a mi|mi (?:opinion|medico|familia)|creo que|creemos|me encanta|opino|in my (?:opinion|view|experience)|i (?:think|believe|love|feel|hope|like|enjoy|was|am|had|have)|we (?:love|believe|hope|feel|think)|que noticia|sou (?:apaixonad|fa|medic|enfermeir|nutri|psicolog|fisio)\w{0,4}|felizmente|infelizmente e|ninguem merece|deveria (?:ser|haver|proibir|existir)|quem (?:aqui )?(?:tambem )?(?:ama|adora|curte)|nota (?:mil|dez|10)|super recomendo|maravilhos[ao]s?|estupend[ao]|wonderful|lovely|enjoys?)\b/;
const THANKS = leanPattern(
  /\b(?:obrigad[ao]s?|agradece(?:mos|r|u)?|agradecimentos?|parabens|boas[- ]vindas|bem-vind[ao]s?|feliz(?:es)? (?:natal|pascoa|ano|dia|festas|fiestas)|boas festas|felices|thank you|thanks|grateful|congratulations|welcome to|happy (?:new|holidays|mother|father|nurses)|gracias|agradecemos|enhorabuena|bienvenid[ao]s?|le desea|deseamos|desejamos|sentimos muito|condolencias)\b/,
);

const LOGISTICS = leanPattern(
  /\b(?:(?:n[ao]|nest[ae]|ness[ae]|proxim[ao]|ultim[ao]|toda|todas as|el|los|este|on|next|last|every) (?:segunda|terca|quarta|quinta|sexta|sabado|domingo|lunes|martes|miercoles|jueves|viernes|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?(?:-feiras?)?\b|campanhas? (?:de|nacional|contra)|campana de|campaign|r\$ ?\d|us\$ ?\d|\d+(?:[.,]\d+)? ?(?:reais|euros|dolares|pesos|dollars|pounds)|[£€$] ?\d|\d{1,2}\s?h(?:\d{2})?\s?(?:as|ate|a|e|-)\s?(?:as )?\d{1,2}\s?h|(?:das|as|ate as|a partir das) \d{1,2}\s?h|\d{1,2}:\d{2}|\d{1,2} ?(?:am|pm)\b|horarios?|estacionamento|inscric(?:ao|oes)|inscripciones|valor(?:es)? d[aeo]s? (?:consulta|inscricao|curso|sessao|exame|pacote)|formas? de pagamento|parcel(?:a|amos|ado|ada|amento)s?|funciona (?:das|de segunda|aos|na rua|no \d|ate)|atende(?:mos)? (?:de|das|aos|por ordem|convenios)|endereco|recepcao|sala de espera|vagas|ingressos?|entrada franca|convenios?|planos? de saude|plano de salud|seguro medico|insurance plans?|opening hours|office hours|open (?:until|from|on|daily)|parking|precio d|cuesta|price of|fees?|segunda a (?:sexta|sabado)|lunes a|de segunda|monday to|(?:ground|first|second|third) floor|planta baja|\d{1,2}[oº]? andar|primeiro andar|segundo andar|terreo|telefone|whatsapp|e-mail|protocolo (?:de atendimento )?n|senha|retirada do laudo|resultados? (?:do exame )?(?:fica|ficam|sai|saem|estara|estarao) (?:pront|disponive)\w{1,3}|agendamento|appointments?|cita previa|su cita|taller|workshop|congress?[oe]|simposio|jornada|palestra|webinar|seminario|curso (?:de|sobre|online|gratuito|para)|cursos|aulas?|inauguracao|inaugura|inaugurad[ao]|mutirao|evento(?! (?:adverso|cardio|trombo|vascular|isquem|coron))|lectures?|convidados|foto(?:s|grafia)?:|credito:|imagem:|imagen:|photo:|cupom|desconto|promocao(?! d[ae] saude)|frete|sorteio|vale-presente)\b/,
);

const ABOUT_US = at(
  String.raw`(?:nos )?somos|sou|nossa?s? (?:equipe|time|clinica|missao|compromisso|objetivo|valores|historia|hospital|proposta|profissionais|medicos|consultorio|unidade|visao|site|blog|canal|farmacia|laboratorio|servico|horario)|nosso (?:time|compromisso|objetivo|hospital|consultorio|laboratorio|site|blog|canal|atendimento|espaco|propositos?)|contamos com|dispomos|oferecemos|realizamos|trabalhamos|trabalho|fundad[ao]|aceitamos|atendo|atendemos|estamos|temos|fazemos|a (?:clinica|empresa|equipe|unidade|instituicao|farmacia|fundacao) (?:foi|e|tem|conta|oferece|fica|realiza|dispoe|atende|possui|recebeu|inaugur)|o (?:hospital|laboratorio|consultorio|centro|ambulatorio|servico|instituto) (?:foi|e|tem|conta|oferece|fica|realiza|dispoe|atende|possui|recebeu|inaugur)|we (?:are|offer|provide|accept|have|treat|specialise|specialize|welcome|see|work)|our (?:team|clinic|mission|hospital|staff|doctors|pharmacy|office|practice|services|goal|values)|the (?:clinic|hospital|practice|centre|center) (?:is|offers|has|opened|provides|was)|nuestr[oa] (?:equipo|clinica|mision|hospital|centro|compromiso|farmacia|servicio|objetivo)|somos|ofrecemos|contamos|disponemos|atendemos|realizamos|trabajamos|la clinica (?:es|tiene|ofrece|cuenta|esta)|el (?:hospital|centro) (?:es|tiene|ofrece|cuenta|esta)`,
);
const BIOGRAPHY =
  /\b(?:formad[ao] (?:em|pela|pelo)|graduad[ao] (?:em|pela|pelo)|graduou-se|formou-se|fez (?:residencia|mestrado|doutorado|especializacao)|residencia (?:medica )?em|especialista em|especializ\w{2,5} em|mestr[ea] (?:em|pela)|doutor(?:a|ado|ou-se)? (?:em|pela)|pos-graduad[ao]|pos-graduacao|professor[a]? d[aeo]|membro (?:titular |efetivo )?d[aeo]|crm[ /-][a-z]{2}|rqe \d|coren|crp \d|cro[ /-]|nasceu em|trained (?:in|at)|graduated|qualified (?:in|as|from)|studied (?:at|medicine)|is a (?:consultant|cardiologist|dermatologist|nurse|surgeon|member|fellow|professor)|board[- ]certified|se licencio|se graduo|licenciad[ao] en|nacio en|se formo en|especialista en|profesor[a]? (?:de|titular)|miembro de|anos de (?:experiencia|carreira|profissao)|years of experience)\b/;

const DEFINING =
  '(?:o nome (?:dado|popular|d)|o termo|a palavra|um termo|a inflamacao|a presenca|a perda|a falta|a area|a especialidade|a ciencia|a parte|a camada|a condicao|a doenca (?:caracterizada|em que|que)|a entrevista|a medida|a tecnica|a retirada|a remocao|a dilatacao|a reducao da|a diminuicao|a infeccao|a dificuldade|a sensacao|a incapacidade|a unidade|a capacidade|a interrupcao|a contracao|o orgao|o conjunto|o processo|o musculo|o exame (?:que|de|em)|o estudo|o ramo|o osso|o aumento|o acumulo|o crescimento|o estado|o nivel|o ato|o procedimento|o profissional|o medico que|o tipo|o hormonio|o tecido|o batimento|o inchaco|tod[ao]s?|qualquer|uma?|conhecid[ao]s?|doencas?|medicamentos?|remedios?|substancias?|celulas|orgaos|proteinas|conjuntos?|alterac(?:ao|oes)|inflamac(?:ao|oes)|infecc(?:ao|oes)|exames? (?:de|que)|definid[ao]s?|caracterizad[ao]s?|chamad[ao]s?|denominad[ao]s?|' +
  'el (?:nombre|termino|conjunto|organo|proceso|estudio|hueso|musculo|examen|aumento)|la (?:inflamacion|perdida|presencia|falta|ciencia|rama|capa|parte|especialidad|disminucion)|una?|tod[ao]|cualquier|enfermedades|any|an?|the (?:name|study|inflammation|branch|term|medical term|loss|process|removal|measurement|practice|layer|organ|presence|lack|swelling))';
const DEFINITION = leanPattern(
  new RegExp(
    String.raw`^[^.;:]{2,90}? (?:e|sao|es|son|is|are) ${DEFINING}(?![\p{L}])|^[^.;:]{2,90}? (?:chama-se|significa[m]?|designa|consiste (?:em|n[ao]|en)|denomina-se|refere-se|da-se o nome|entende-se por|define-se|corresponde a|se (?:llama|denomina|define|conoce|refiere)|means|refers to|stands for|is (?:called|defined|known)|are (?:called|defined|known))\b|^[^\p{L}]{0,3}(?:chama-se|denomina-se|entende-se por|da-se o nome|se llama|se denomina|se entiende por)\b|\b(?:o nome dado|sigla (?:de|para)|abreviatura|abreviacao|short for|siglas de|tambem (?:chamad|conhecid)[ao]s? (?:de|como|por) [^,.]{2,40}\.$)`,
    'u',
  ),
);
/** These follow "é" or "is" as well, but what they say can be refuted. */
const RELATION_AFTER_COPULA = leanPattern(
  /\b(?:que mais|mais (?:comum|comuns|frequentes?|letal|letais|prevalentes?)|most (?:common|frequent)|mas (?:comun|comunes|frecuentes?))\b|\b(?:e|sao|es|son|is|are|foi|was|continua|permanece|segue|remains) (?:um|uma|o|a|os|as|an?|the|el|la|los|las|uno|una)? ?(?:d[oa]s |de los |de las |of the )?(?:principa(?:l|is)|maior(?:es)?|segund[ao]|terceir[ao]|primeir[ao]|major|leading|main|first|second|principal(?:es)?|primer[ao]?|mayor|(?:importante )?fator|factor|risk factor|causa|cause|unic[ao]|only|melhor|best|mejor|mais|most|tratamento (?:de escolha|padrao)|opcao|padrao|gold|teto|limite|dose|dosis|alternativa|forma mais|contraindicac|efeito|side effect|sintoma|sinal|complicacao|complication)/,
);

const ETYMOLOGY = leanPattern(
  /\b(?:(?:vem|veio|deriva|derivad[ao]|procede|provem|origina-se|viene|provenie|comes?|derives?|derived)(?: \p{L}{2,12}){0,2} (?:do|da|del|de la|from)(?: \p{L}{2,10}){0,2} (?:latim|grego|arabe|ingles|frances|italiano|alemao|latin|greek|griego|arabic|french|italian|german|aleman|palavra|termo|palabra|word)|origem (?:latina|grega|arabe)|origen (?:latino|griego)|etimolog\p{L}{0,4}|etymolog\p{L}{0,4}|(?:palavra|termo|palabra|termino|word|term) [^.]{2,40}(?:vem|deriva|significa|means|comes|viene|procede|designa))/u,
);

const PARTS =
  'lobos?|camadas?|camaras?|cavidades?|vertebras?|ossos?|partes?|segmentos?|valvulas?|ventriculos?|atrios?|musculos?|dentes|pares|lobulos|regioes|porcoes|metros?|centimetros?|cm|lobes?|layers?|chambers?|bones?|parts?|segments?|valves?|muscles?|teeth|pairs|feet|inches|lobulos|capas|huesos|partes|camaras|pares|metros|dientes';
const ANATOMY = leanPattern(
  new RegExp(
    String.raw`\b(?:tem|possui|mede|medem|apresenta|e (?:formad|compost|dividid|constituid|revestid|recobert)[ao] (?:por|em|de)|sao (?:formad|compost|dividid|constituid)[ao]s (?:por|em|de)|divide-se em|compoe-se|has|have|consists? of|is (?:made up|divided|composed|lined|covered)|tiene|mide|consta de|se divide en|esta (?:formad|compuest|dividid|recubiert)[ao] (?:por|en|de))(?: (?:cerca de|aproximadamente|about|unos|around))?(?: \p{L}{2,14}| \d{1,3}){0,3} (?:${PARTS})\b|\b(?:localiza-se|localizam-se|situa-se|fica (?:localizad|situad|n[ao]|atras|acima|abaixo|entre|logo|dentro|sob|perto|proxim)\p{L}{0,3}|ficam (?:n|atras|acima|abaixo|entre)\p{L}{0,3}|esta (?:localizad|situad)[ao]|estao (?:localizad|situad)[ao]s|is located|are located|lies? (?:behind|below|above|between|beneath|in|on)|sits? (?:behind|below|above|between|in|on)|se (?:encuentra|ubica|situa|localiza)|conecta o|liga o \p{L}{3,15} ao|connects the)\b|\b(?:e|is|es) (?:o|a|the|el|la) (?:maior|menor|mais (?:longo|comprido|extens[ao]|fort)\p{L}{0,2}|largest|longest|smallest|strongest|hueso mas|organo mas|mayor) ?(?:o|osso|orgao|musculo|glandula|bone|organ|muscle|gland|artery|vein|hueso|organo|musculo)?\b(?= (?:osso|orgao|musculo|glandula|bone|organ|muscle|gland|arter|vei|hueso|organo|d[oa] corpo|of the (?:human )?body|in the|del cuerpo|da perna|larg))`,
    'u',
  ),
);

const METHOD_VERBS =
  '(?:incluid|avaliad|recrutad|selecionad|randomizad|aleatorizad|convidad|excluid|analisad|acompanhad|entrevistad|coletad|dividid|alocad|estudad|sortead|medid|realizad|conduzid|registrad|aplicad|calculad|comparad|consultad|revisad|revist|extraid|obtid|utilizad|usad|pesad|seguid|divid|submetid|classificad|agrupad|monitorad|adotad|considerad|distribuid|evaluad|reclutad|seleccionad|analizad|entrevistad|recogid|asignad|obtenid|seguid)[ao]s?';
const METHODS = leanPattern(
  new RegExp(
    String.raw`\b(?:(?:foram|foi|fueron|fue|eram) (?:todos |inicialmente |entao |posteriormente )?${METHOD_VERBS}(?= (?:\p{L}{1,14} ){0,4}(?:\d|participant|pacient|volunt|dad|amostr|prontuari|grupo|questionari|estud|artigo|individu|adult|criancas|mulheres|homens|idosos|entrevist|banco|base|program|software|teste|analise|por sorteio|em dois|em tres|duas|dois|tres|quatro|cinco|pel|no|na|entre|com o|atraves|segundo|semanalmente|durante|a partir|em)|\.|,|$)|(?:os|as|los|las|the) (?:participant\p{L}{1,2}|volunt\p{L}{3,7}|dad[oa]s|datos|data|amostras|muestras|samples|subjects|entrevistas|prontuarios) (?:foram|eram|fueron|were|was|tinham|receberam|assinaram|responderam|completed|gave|received)|(?:participaram|participated|participaron|incluimos|excluimos|recrutamos|avaliamos|analisamos|coletamos|entrevistamos|comparamos|selecionamos|acompanhamos|utilizamos|realizamos um|conduzimos|pesquisamos|revisamos|usamos o|we (?:included|excluded|enrolled|recruited|analy[sz]ed|collected|assessed|searched|compared|measured|randomi[sz]ed|conducted|used|reviewed|followed|interviewed)|se (?:incluyeron|excluyeron|reclutaron|analizaron|evaluaron|seleccionaron|realizo|realizaron|utilizo|midieron|recogieron|aleatorizaron|asignaron|compararon)|excluyeron|(?:incluiram|excluiram)-se|(?:analisa|avalia|inclui|exclui|coleta|utiliza|seleciona)(?:ram|ou)-se)\b|comite de etica|termo de consentimento|consentimento (?:foi|informado)|consentimento livre|consentimiento|informed consent|ethics (?:committee|approval)|(?:estudo|ensaio|pesquisa|trial|study|estudio|ensayo|protocolo|survey)s? (?:foi|fue|was|were|teve|took place|durou|lasted|aconteceu|ocorreu|incluiu|included|incluyo|acompanhou|followed|enrolled|recrutou|recruited|recluto|envolveu|involved|se realizo|ran|began|utilizou|used|analisou|avaliou|reuniu|esta registrad|is registered)|(?:desfecho (?:primario|secundario|principal)|criterios? de (?:inclusao|exclusao|inclusion|exclusion)|primary (?:outcome|endpoint)|secondary (?:outcome|endpoint)|inclusion criteria|variable principal)|questionario|cuestionario|questionnaire|(?:analise|analisis|analysis)(?: estatistica| estadistico| statistical)? (?:foi|fue|was)|nivel de significancia|significance (?:level|was set)|teste (?:t de|exato|do qui|de (?:student|mann|wilcoxon|kruskal|fisher|hipotese|log))|amostra (?:foi|de|incluiu)|sample size|tamanho (?:da amostra|amostral)|tamano de la muestra|were (?:included|enrolled|randomi[sz]ed|recruited|excluded|assigned|allocated|collected|measured|followed|interviewed|asked|analy[sz]ed|divided|invited|selected|extracted)|was (?:conducted|performed|carried out|measured|assessed|approved)|software|spss|programa r|versao \d|version \d|idade media (?:foi|era)|edad media|mean age|busca (?:foi|nas|em bases)|bases? de dados|medline|lilacs|embase)\b`,
    'u',
  ),
);

const MORE_RESEARCH = leanPattern(
  /\b(?:(?:mais|novos?|novas?|outros?|outras?|futuros?|maiores|melhores) (?:estudos|pesquisas|ensaios|investigacoes|dados)(?: \p{L}{2,15}){0,4} (?:sao|serao|devem|precisam|ainda|necessari|poderao|vao|estao)|(?:estudos|pesquisas|ensaios|trials|studies|estudios|ensayos)(?: \p{L}{3,15}){0,3} (?:sao|serao|fazem-se|are|son) (?:ainda )?(?:necessari|needed|warranted|required|necesari)|(?:sao|serao|faz(?:em)?-se) (?:ainda )?necessari[ao]s? (?:\p{L}{1,12} ){0,3}(?:estudos?|pesquisas?|ensaios?|investigac|dados)|precisamos de (?:mais|novos)|ainda (?:faltam|sao necessari|nao ha consenso|esta em estudo|estao em estudo|sao poucos os estudos|ha poucos)|faltam (?:mais )?(?:estudos|pesquisas|dados|ensaios)|(?:more|further|additional|larger|future)(?: \p{L}{3,15}){0,3} (?:research|studies|trials|work|data|evidence)(?: \p{L}{2,12}){0,3} (?:is|are|will|should|may|would|needed|warranted)|(?:research|evidence) is (?:still )?(?:needed|lacking|ongoing)|(?:se (?:necesitan|requieren|precisan)|son necesari[ao]s|hacen? falta|faltan)(?: \p{L}{2,12}){0,2} (?:estudios|ensayos|investigac|datos)|falta (?:mas )?investigacion)/u,
);

const BIBLIOGRAPHY = leanPattern(
  /^[^\p{L}\d]{0,3}(?:\[?\d{1,3}[\]).]? )?(?:referencias?|fonte|fontes|fuentes?|bibliografia|references?|sources?|citation|como citar|autores?|autoria|texto|por|reportagem|revisao|redacao|edicao|author|by|publicado|atualizado|ultima atualizacao|publicado em|updated|published|revisado por|reviewed by)\s?:|\b(?:disponivel|disponible|available) (?:em|en|at|from)\b|\bacess(?:o|ado) em:?|\b(?:19|20)\d{2}\s?(?:\p{L}{3,4}\.?\s?(?:\d{1,2})?)?\s?;\s?\d{1,4}\b|\b(?:v|vol)\.\s?\d{1,4},? ?(?:n|p|no|iss)\.\s?\d|\bpp?\. ?\d{1,5}-\d{1,5}\b|\bet al\.? [\p{L} :,-]{10,240}\. (?:rev|j|arq|ann|n engl|lancet|bmj|jama|br j|int|cochrane|circulation|am|eur|clin)\b|^[^\p{L}]{0,6}[\p{L}'-]{2,20} [a-z]{1,3}(?:, ?[\p{L}'-]{2,20} [a-z]{1,3}){0,8}(?:,? et al)?\. |^[^\p{L}]{0,6}\p{L}[\p{L}'-]{1,20}, [a-z]\. ?(?:[a-z]\. ?){0,3}(?:[;,&]|e |\(|et al|\d{4}|\p{L})/u,
);

const ABOUT_THE_TEXT = leanPattern(
  /\b(?:(?:neste|nesse|no proximo|nos proximos|este|esse|en este|este|in this|this|the next|next) (?:artigo|post|texto|video|episodio|conteudo|blog|guia|capitulo|articulo|article|blog post|leaflet|page|guide|ebook|material|site)|a seguir|veja abaixo|leia tambem|vamos (?:falar|conversar|explicar|ver|mostrar|entender)|na proxima semana|separamos|preparamos|listamos|nao substitui[a-z]? (?:a|uma|o) (?:consulta|avaliacao|orientacao)|carater (?:informativo|educativo)|fins (?:informativos|educativos)|for (?:information|educational)|does not replace|no sustituye (?:la|una)|informativo e nao|todos os direitos|all rights|politica de privacidade|privacy policy|cookies)\b/,
);

const NARRATIVE = leanPattern(
  /\b(?:(?:paciente|patient|mulher|homem|menin[ao]|crianca|woman|man|boy|girl|mujer|hombre|nin[oa])(?: (?:d[eo] sexo|masculin|feminin|white|black)\p{L}{0,3})*,? (?:de )?(?:\d{1,3}|\p{L}{4,12}(?: e \p{L}{3,8})?)[ -](?:anos|years?|ano|meses|months)|foi submetid[ao]|deu entrada|apresentou-se|compareceu|relatou|relata que|contou que|refere |recebeu alta|queixa-se|negava|procurou (?:o|a|nosso)|was admitted|presented (?:with|to)|was referred|underwent|was discharged|acudio a|fue ingresad|disse (?:a|o)|contou (?:a|o)|comentou|said (?:the|a|dr)|dijo|em entrevista|afirmou que ira|anunciou|announced|anuncio que|inaugurou|reuniu|sera (?:realizad|lancad|inaugurad)|foi (?:descobert|inventad|criad|fundad|publicad|lancad|aprovad|sancionad|atualizad)[ao]|was (?:discovered|invented|founded|published|launched|approved|updated)|fue (?:descubiert|inventad|fundad|publicad|aprobad|lanzad)[ao])\b/u,
);

const ADVICE = leanPattern(
  /\b(?:(?:deve|devem|precisa|precisam|tem que|debe|deben|should|must|needs? to)(?: \p{L}{2,12}){0,3} (?:(?:ser |be )?(?:avaliad|orientad|acompanhad|individualizad|discutid|prescrit|indicad|definid|evaluad|discuss|assess|supervis)|procurar|consultar|conversar|falar com|perguntar|consult|talk to|see a|ask|seek|guardar|trazer|chegar|apresentar|assinar|informar|avisar|ligar|cobrir|oferecer|garantir)|e (?:importante|fundamental|essencial|preciso|necessario|recomendavel|indispensavel|imprescindivel) (?:procurar|consultar|conversar|buscar|lembrar|ressaltar|que (?:o|a|voce|cada)|falar|ter acompanhamento|fazer (?:uma )?avaliacao|manter o acompanhamento|seguir)|cada (?:caso|paciente|pessoa|organismo) (?:e|deve|precisa|tem|reage)|sob (?:orientacao|supervisao|prescricao)|apenas (?:o|um) (?:medico|profissional|especialista)|somente (?:o|um) (?:medico|profissional|especialista)|only (?:a|your) doctor|solo (?:el|un) medico|it is important to (?:talk|see|consult|seek|ask)|es importante (?:consultar|acudir|hablar)|por lei)\b/u,
);

/** Denies a promise instead of making one. */
const SCEPTICISM = leanPattern(
  /\b(?:nenhum[a]? [\p{L}-]{3,20} (?:e|esta|sera|pode ser) (?:100|totalmente|completamente|livre|isent|garantid|infalive)|nao (?:ha|existe[m]?) (?:garantia|cura milagros|milagre|formula|solucao magica|tratamento milagros|receita (?:pronta|magica)|risco zero)|no (?:hay|existe[n]?) (?:milagros|garantia|formulas)|there (?:is|are) no (?:magic|miracle|guarantee)|(?:fake news|boato|mentira|golpe)\b|nao (?:garante|garantimos|promete|prometemos)|resultados? (?:pode(?:m)? )?varia|results? (?:may )?vary|desconfie|beware)/u,
);

const AIM = leanPattern(
  /\b(?:(?:avali|investig|verific|analis|test|examin|determin|estim|descobr|compar|medi|evalu|assess|evaluat|examin|investigat|study|stud|explor)\p{L}{0,7} (?:se|si|o efeito|os efeitos|a eficacia|a seguranca|a associacao|a relacao|whether|if|the (?:effect|efficacy|safety|association|relationship)|el efecto|los efectos|la eficacia|la seguridad)|(?:o|um|nosso|el|the|our) (?:objetivo|proposito|aim|goal|purpose|objective)s? (?:d[oa]|principal|e|foi|era|de|del|es|fue|of|is|was)|objetivou-se|(?:this|the|our|este|o) (?:study|trial|review|article|estudo|estudio|artigo|trabalho|trabajo) (?:aims?|aimed|busca|buscou|pretende|visa|tem como objetivo|teve como objetivo|tiene como objetivo)|hipotese (?:d|e que)|hypothesi[sz]ed)\b/u,
);

/** What the law or the health service grants is no matter of evidence. */
const LAW = leanPattern(
  /\b(?:a lei|the law|la ley|o estatuto|a constituicao|a portaria|a resolucao|o sus|el sistema de salud|the nhs) (?:garante|oferece|assegura|exige|determina|obriga|proibe|preve|disponibiliza|cobre|guarantees|offers|requires|covers|garantiza|ofrece|exige|cubre)\b/,
);

const LABEL_ONLY = /^[^.!?]{1,70}:$/;

type Named = readonly [string, RegExp];

const STRONG: readonly Named[] = [
  ['question', QUESTION],
  ['bibliography', BIBLIOGRAPHY],
  ['more research', MORE_RESEARCH],
  ['thanks', THANKS],
  ['scepticism', SCEPTICISM],
  ['label', LABEL_ONLY],
  ['law', LAW],
  ['language', ETYMOLOGY],
  ['about the text', ABOUT_THE_TEXT],
  ['aim of a study', AIM],
];

/** Hold unless the sentence promises something. */
const UNLESS_PROMISED: readonly Named[] = [
  ['heading', ASKING_HEADING],
  ['call to action', CALL_TO_ACTION],
  ['call to action', CALL_INSIDE],
  ['opinion', OPINION],
  ['about the publisher', ABOUT_US],
];

/** Hold unless it states a relation or a result. */
const UNLESS_STATED: readonly Named[] = [
  ['methods', METHODS],
  ['narrative', NARRATIVE],
  ['anatomy', ANATOMY],
  ['logistics', LOGISTICS],
  ['biography', BIOGRAPHY],
  ['advice', ADVICE],
];

/** What else speaks for a claim in the sentence. */
export interface ForAClaim {
  /** An effect on health, a rate or a rank that a study could have found. */
  readonly states: boolean;
  /** An absolute: a cure, certainty, freedom from risk. */
  readonly promises: boolean;
  /** Names a medicine, so "is a medicine that lowers" says something of it. */
  readonly specific: boolean;
}

/** Why a sentence is no claim, or undefined. */
export function reasonNotAClaim(
  folded: string,
  { states, promises, specific }: ForAClaim,
): string | undefined {
  const holds = ([, pattern]: Named): boolean => pattern.test(folded);
  const strong = STRONG.find(holds);
  if (strong !== undefined) return strong[0];
  if (promises) return undefined;
  const soft = UNLESS_PROMISED.find(holds) ?? (states ? undefined : UNLESS_STATED.find(holds));
  if (soft !== undefined) return soft[0];
  if (RELATION_AFTER_COPULA.test(folded) && !ANATOMY.test(folded)) return undefined;
  return DEFINITION.test(folded) && !(states && specific) ? 'definition' : undefined;
}
