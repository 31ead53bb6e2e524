// Expressions over folded text. Those of what stands before a name end at the name; those of what follows begin at it.
import { leanPattern } from '../../text/lean-pattern.js';

/** A link that may point at a place instead: "paciente de Salvador". */
export const LINK_TO_A_PLACE = /\b(?:de|da|do|del|of|from|em|in|en)\s$/;

/** "Viuda de Oleza": a family name follows, not a town. */
export const WIDOW_OF =
  /(?<!\p{L})(?:viuv[oa]|viud[oa]|widow(?:er)?|nee|nascida|nacida) (?:de|of) $/u;

/** Forms of address; the name follows. */
export const ADDRESS_CUE =
  /(?<![\p{L}\p{N}])(?:sr|sra|srta|srs|sras|srtas|senhora?|senhorita|seu|dona|d|mr|mrs|ms|miss|mister|mx|don|dna|exmo|exma|ilm[oa]|senora?|senorita|d\.? ?[ªº]|d\.a|reverend|pastora?|frei|madre superiora)\.?(?:\(a\))?\s{1,3}$/u;

/** A title written with a capital inside a sentence: "o Seu Ló", "pela Dona Filó", "con Doña Queta". */
export const TITLE_IN_CAPITALS = leanPattern(
  /(?:[\p{L}\d,;:(] |["“'«(])(?:Seu|Dona|Don|Doña|Vó|Vô|Vovó|Vovô|Tia|Tio|Tía|Tío|Abuela|Abuelo|Grandpa|Grandma|Granny|Nana|Uncle|Aunt|Auntie|Sr\.|Sra\.|Mr\.?|Mrs\.?|Ms\.?) $/u,
);

/** The same at the beginning of a sentence, where "Seu" may be "your". */
export const TITLE_FIRST = leanPattern(
  /(?:^|[\n.!?*•–-]\s{0,2})(?:Dona|Don|Doña|Vó|Vô|Vovó|Vovô|Tia|Tía|Grandpa|Grandma|Granny|Uncle|Auntie|Sr\.|Sra\.|Mr\.?|Mrs\.?|Ms\.?) $/u,
);

const LABEL_WORD =
  '(?:trabalhadora?|trabajadora?|worker|vitima(?: \\d)?|victima|victim|participante|(?:retirado|recebido|entregue|recibido|entregado|acompanhado|acompanado|received|collected|picked up|reported|requested) (?:por|a|to|by)|pac|nm|nom|nombre[_ ]paciente|nm_[a-z]{3,12}|nome(?: completo| social| civil| de batismo)?|nome (?:d[aeo]s?|del?) [a-z ()/]{2,24}|nome[_ -]?(?:completo|paciente|mae|pai|cliente)|nome do\\(a\\) paciente|paciente|filiacao|mae|pai|titular|beneficiari[oa]|responsavel(?: legal| pel[oa] [a-z]{2,20})?|acompanhante|contato de emergencia|em caso de emergencia(?:, avisar)?|conjuge|cliente|usuari[oa]|segurad[oa]|solicitante|requerente|declarante|destinatari[oa]|remetente|assinatura(?: d[ao] [a-z]{3,12})?|assinado(?: por)?|ass|declaro que|eu|aniversariante|de|p/|para|for|kin|comprador[a]?|recebedora?|portadora?|from|to|cc|attn|rp/? ?para|falecid[oa]|testemunhas?(?: \\d)?|aluno|crianca|rn de|' +
  "(?:patient|full|first|last|middle|given|family|birth|maiden|legal|client|customer|user|mother'?s?|father'?s?|emergency contact|cardholder|account(?: holder)?)?[_ ]?name|surname|patient|pt|next of kin|emergency contact|guardian|insured|policy ?holder|subscriber|member|beneficiary|user|client|customer|cardholder|account holder|signed(?: by)?|witness|contact person|parent|mother|father|spouse|" +
  'nombre(?: y apellidos?| completo| del? (?:la )?paciente)?|(?:primer |segundo )?apellidos?|madre|padre|tutora?|asegurad[oa]|familiar|persona de contacto|firmado|fdo|acompanante(?: [a-z]{6,12})?|contacto|alumn[oa]|responsables?|destinatari[oa]|titular)';

/** A form's label right before the value, on the same line or on the line above: "Nome:", `"patient_name": "`. */
export const LABEL_CUE = leanPattern(
  new RegExp(
    `(?:^|[^\\p{L}\\p{N}]|_)${LABEL_WORD}["'*]{0,3}\\s{0,2}(?:\\(a\\)\\s?)?(?:[._·]{0,30}[:=]|\\s-|\\.:|\\s?[|\\t])[\\s"'*[(]{0,4}$|(?:^|\\n)\\s{0,4}${LABEL_WORD}\\s?\\n\\s{0,4}$|["'](?:given|family|first|last|nome|sobrenome|surname)[a-z_]{0,8}["']\\s?:\\s?\\[?["']$`,
    'u',
  ),
);

/** Headings of columns whose cells name people. */
export const PERSON_LABEL = leanPattern(
  /^(?:forename|surname|participante|cuidador|tutora?\b|hospede|socio|aniversariante|kin|next of kin|comprador|familiar|contacto|madre|padre|mother|father|spouse|guardian|parent|alumn[oa]|dependente|conjuge|last|first|given|family|surname|sobrenome|nomes?|paciente|titular|beneficiari[oa]|responsavel|acompanhante|mae|pai|cliente|usuari[oa]|full name|name|patient|nombre|apellidos?|nome |patient name|first name|last name|surname|segurad[oa]|alun[oa])/,
);

/** Headings of columns whose cells name those who treat. */
export const PROFESSIONAL_LABEL = leanPattern(
  /^(?:medic[oa]|profissional|doutora?|dra?|enfermeir[oa]|psicolog[oa]|terapeuta|especialista|cirurgia[o]?|plantonista|preceptora?|doctor|physician|provider|attending|therapist|facultativo|profesional|responsavel tecnic|autora?|equipe)/,
);

/** The person introduces herself; what follows may be in lower case. */
export const SELF_INTRODUCTION = leanPattern(
  /(?<![\p{L}\p{N}])(?:(?:eu )?sou(?: [ao])?|(?:eu )?me chamo|im|(?:o )?meu nome (?:e|eh)(?: [ao])?|aqui (?:e|eh)(?: [ao])?|aqui quem (?:fala|escreve|ta falando|esta falando) (?:e|eh)(?: [ao])?|quem (?:fala|escreve|esta falando)(?: aqui)? (?:e|eh)(?: [ao])?|podem? me chamar de|pode chamar de|eu,|my name(?: is|['’]s)|i am|i['’]m|this is|call me|name['’]s|mi nombre es|me llamo|(?:yo )?soy(?: la| el)?|(?:le|les|te|os) (?:habla|escribe|saluda)|quem (?:lhes? )?(?:escreve|assina) e|yo,|(?<=(?:^|\n)\s{0,3})i,|(?<=(?:^|[\n.!?,;:>] ?|(?:hey|hi|hello) ))its|it['’]s)\s{1,2}$/u,
);

/** Of the introductions those that only a name can follow. */
export const SAYS_HER_NAME =
  /(?<![a-z])(?:chamo|llamo|nom(?:br)?e (?:es|e|eh)|name(?: is|['’]s)|escribe|escreve e|assina e|habla|saluda|call me|chamar de)\s{1,2}$/;

/** Greetings and contact with a person, never with a city or a thing. */
export const CONTACT_CUE = leanPattern(
  /(?<![\p{L}\p{N}])(?:(?:fale|falar|falei|falamos|falou|converse|conversei|conversamos|conversou|entrevista|encontro) com(?: [ao])?|(?:ligamos|ligar|ligue|liguei|ligou|mandei|avisei) (?:para|pra)(?: [ao])?|ola|oi|oie|hi|hello|hey|hola|dear|ajud[ea]m?|ayud[ae]n?(?: a)?|help|pray for|orem?(?:os)? (?:por|pel[oa])|meet|conheca|conoce a|querid[oa]s?|car[oa]|prezad[oa]s?|estimad[oa]|bom dia|boa tarde|boa noite|buenos dias|buenas tardes|good morning|parabens|(?:o?brigad|obg)[oa]?|feliz aniversario|welcome|bem[- ]?vind[oa]s?|bienvenid[oa]s?|felicidades(?: a)?|congrat(?:s|ulations)(?: to)?|happy birthday|feliz cumpleanos|forca|thanks|thank you|gracias|tchau|valeu|beijos?|abracos?)(?: [ao])?[,!]?\s{1,2}$/u,
);

/** A greeting that calls somebody by name, before the name and its comma or exclamation mark. */
export const GREETING =
  /(?<![\p{L}\p{N}])(?:welcome|bem[- ]?vind[oa]|bienvenid[oa]|parabens|felicidades|congrat(?:s|ulations)|happy birthday|feliz (?:aniversario|cumpleanos)|ola|oi|oie|hi|hello|hey|hola|dear|querid[oa]|prezad[oa]|estimad[oa]|o?brigad[oa]|gracias|thanks|thank you)(?: (?:a|to))?[,!]?\s{1,2}$/u;

/** Whom such greetings call without a name. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'leitor leitora leitores leitoras reader readers lector lectora lectores editor editora editors everyone everybody all folks team there world lord dios deus jesus god santa diario colega colegas colleague colleagues parents parent friends friend familia families family visitante visitantes cliente clientes customer customers member members associado associada assinante usuario usuaria user galera pessoal turma gente amigos amigas hermanos vecinos neighbors neighbours summer winter spring autumn verao inverno primavera outono spotlight back home aboard sister brother matron sirs sir madam nurses professor professora doctor doctora doutor doutora nurse coach'.split(
    ' ',
  ),
);

/** Endings of letters and testimonials; the name follows. */
export const SIGNATURE_CUE =
  /(?<![\p{L}\p{N}])(?:atenciosamente|att|at[.]?te|um (?:forte |grande )?abraco|abracos?|abs|beijos?|bjs|bj|com carinho|com gratidao|gratidao|grat[oa]|cordialmente|respeitosamente|saudacoes|sinceramente|assinad[oa]|com (?:amor|afeto|admiracao|respeito|gratidao|saudades?)|afetuosamente|agradecid[oa]|sincerely|gratefully|warmly|respectfully|cheers|hugs|blessings|take care|all the best|(?:kind|warm|warmest|best) regards|regards|best wishes|(?:best|love|thanks|xoxo)(?=[,\n])|yours(?: truly| faithfully)?|with (?:all |much |many |deep(?:est)? |warm(?:est)? )?(?:my |our )?(?:love|gratitude|thanks|appreciation|best wishes)|saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente|cordiales saludos|un (?:fuerte )?abrazo|un beso|besos|bendiciones|con (?:carino|afecto|gratitud))[,.:!]{0,2}\s{1,5}(?:[-–—]\s?)?$/u;

/** Behind the name that signs a quotation: an age, a town, what she does, or nothing more. */
export const ATTRIBUTED = leanPattern(
  /^\.?(?:\s*$|, ?(?:\d{1,3}(?!\d)|\p{Lu}[\p{L} .]{2,24}(?:[,.(<]|$)|[a-z]{4,14}, )| \((?:\d{1,3}\b|\p{Lu}[\p{L} .]{2,24}\))|\*{0,2}\s{0,2}$)/u,
);

/** A dash that ends a text and has its author behind it. */
export const DASH_BEFORE_A_NAME = /[\p{L}\d.!?)] ?[–—-] $/u;

/** "— Carla M., 43 anos" behind a quotation. */
export const QUOTED_BY = leanPattern(
  /(?:["”»!.?★☆⭐]|\n|^)\s{0,2}(?:-{1,2}|[–—~])\s?(?:(?:big|little|tia|tio|dona|seu) )?$/,
);

/** A nickname follows. */
export const NICKNAME_CUE = leanPattern(
  /(?<![\p{L}\p{N}])(?:(?:mais |tambem |carinhosamente |melhor )?(?:conhecid[oa]|chamad[oa]|apelidad[oa]|tratad[oa]) (?:por|como|de|pel[oa]s? [a-z]{3,12} (?:de|por|como))|apelido(?: (?:de|e|carinhoso(?: de)?))?|vulgo|alcunha(?: de)?|apodad[oa]|conocid[oa] como|(?:la|lo|le|me|te|todos|todas) (?:la |lo |le |me )?(?:llam(?:an|aban?|amos|abamos)|decian|dicen)|(?:me|te|lhe|a|o|todos|todas) (?:a |o |me )?(?:cham(?:am|avam?|amos|avamos))(?: de)?|(?:call|calls|called) (?:her|him|me)|un nombre,|um nome,|a name,|nicknamed?|known as|goes by|(?<=[(,] ?)(?:nee|born|nascida|nacida)|alias|a\.?k\.?a\.?)\s?:?\s{1,2}["“'«]?$/u,
);

/** Phrases that name a person: good for a given name, not for a name outside the lists. */
export const STRONG_INDIRECT_CUE = leanPattern(
  /(?<![\p{L}\p{N}])(?:(?:caso|cuidado|cuidados|atendimento|internacao|alta|obito|falecimento|velorio|memoria|nascimento|chegada|acompanhamento|sessao|sessoes|historia|relato|depoimento|testemunho|drama|luta|recuperacao|jornada|trajetoria|vida|rotina|parto|cirurgia|prontuario|laudo|exames?|resultados?|diagnostico|tratamento|cpf|rg|cns|pix|telefone|celular|whatsapp|e-?mail|endereco|carteirinha|reembolso|aniversario|consulta|familia|casa|caminhada|historia real) (?:clinico |clinica |real )?(?:d[aeo]|para)|em nome d[aeo]|a nombre de|a pedido d[aeo]|de nome|se chama|chama-se|chama|chamava|belongs to|named|name of|asked after|asks? after|asking after|preguntan por|pregunta(?:ba|ban|ron)? siempre por|pergunta(?:m|vam?|ram) (?:por|pel[oa])|avis(?:ar|ara|ou|asse|aron) (?:a )?|avise a|(?:prayers?(?: please)?|praying|rezem|recen|oraciones|oracoes) (?:for|por|pel[oa])|buried|enterramos(?: a)?|velamos(?: a)?|goodbye to|(?:nos )?despedimos(?: [ad][eo]?)?|(?:story|case|diagnosis|history|surgery|records?|birthday) of|meet|see also|vide|leaves|leaves behind|survived by|deixa|deixou|deja|dejo|criou|carregava|mimar|p\/|fotos?|photos?|foto de|passaporte de|casad[oa] com|married|casad[oa] con|lembra|recuerda|cuenta|dice|confiesa|met|conhec(?:a|i|emos|er)(?: [ao])?|apresentamos(?: [ao])?|perguntei a|atendi(?:mos)?(?: [ao])?|acompanh(?:ei|amos)(?: [ao])?|operei(?: [ao])?|visit(?:ei|amos)(?: [ao])?|abracei(?: [ao])?|examinei(?: [ao])?|internamos(?: [ao])?|ouvimos(?: [ao])?|user|said|says|told|asked|disse|contou|relatou|respondeu|lembra|conta|relata|diz|comemora|desabafa|afirmou|explicou|recorda|dijo|conto|cuenta|relato|recuerda|historia de|caso de)\s?:?\s{1,3}$/u,
);

/** An article or a preposition before a lone given name inside a sentence. */
export const BEFORE_A_LONE_NAME =
  /(?<![\p{L}\p{N}-])(?:a|o|la|el|da|do|na|no|pela|pelo|ao|para|pra|com|de|por|que|quando|e|mas|porque|enquanto|segundo|and|that|with|to|when|because|for|y|con|while|after|before|if|se)\s$/u;

/** Words of things that bear given names. */
export const THING_HEADS =
  /(?<![\p{L}\p{N}])(?:aplicativo|app|robo|assistente virtual|chatbot|plataforma|sistema|software|projeto|programa|campanha|instituto|rede|furacao|ciclone|tempestade|temporal|borrasca|dana|ola|tarta|torta|salsa|molho|vino|vinho|queso|queijo|marca|linha|modelo|boneca|mascote|personagem|livro|filme|serie|novela|musica|cancao|vacina|metodo|protocolo|estudo|pilula|anticoncepcional|medicamento|remedio|comprimido|creme|shampoo|loja|restaurante|bar|hotel|pousada|evangelho|carta|cidade|bairro|praia|ilha|rio|serra|morro|estacao|linha|ponte|barragem|hurricane|storm|app|brand|song|album|movie|film|book|novel|character|doll|restaurant|store|islands?|lake|mount|saint|st|san|rock band|band|team|club|game|show|video|product|pill|drug|medication|cidade de|ilha de|cometa|asteroide|turma|batizad[oa] (?:de|como)|bautizad[oa] (?:como)|christened)(?: (?:de|da|do|of|called|chamad[oa]|tia|tio|dona|seu))?\s["“']?$/u;

const PROFESSION =
  'medic[oa]s?|psicolog[oa]s?|psicanalista|psiquiatra|enfermeir[oa]s?|enf|enfa|dentistas?|odontologist?a|odontopediatra|ortodontista|implantodontista|cirurgi(?:ao|a)(?:-dentista| plastic[oa]| dentista| geral| vascular| cardiac[oa]| toracic[oa])?|fisioterapeuta|nutricionista|farmaceutic[oa]|biomedic[oa]|biolog[oa]|fonoaudiolog[oa]|terapeuta(?: ocupacional)?|obstetra|obstetriz|parteira|doula|cardiologista|dermatologista|neurologista|neurocirurgi(?:ao|a)|neuropediatra|ginecologista|pediatra|neonatologista|intensivista|ortopedista|traumatologista|oncologista|urologista|endocrinologista|oftalmologista|otorrinolaringologista|otorrino|geriatra|infectologista|pneumologista|reumatologista|hematologista|nefrologista|gastroenterologista|gastro|proctologista|coloproctologista|anestesi(?:sta|ologista)|radiologista|patologista|mastologista|hepatologista|alergista|imunologista|epidemiologista|virologista|sanitarista|geneticista|nutrolog[oa]|angiologista|fisiatra|sexologa?|residente(?! (?:em|en|na|no|a) |\\s?:)|preceptora?|plantonista|socorrista|educadora? fisic[oa]|personal trainer|assistente social|veterinari[oa]|doctor|physician|nurse|therapist|surgeon|psychologist|psychiatrist|pediatrician|cardiologist|dermatologist|neurologist|oncologist|dentist|dietitian|pharmacist|midwife|gp|enfermer[oa]|ciruja(?:no|na)|cardiolog[oa]|dermatolog[oa]|neurolog[oa]|ginecolog[oa]|oncolog[oa]|internista|facultativ[oa]|matrona|urolog[oa]|pediatr[a]';
const OFFICE =
  'gerente(?: [a-z]{4,14})?|chief [a-z ]{3,24} officer|ceo|cfo|coo|superintendente|fundadora?|spokes(?:person|woman|man)|ouvidora?|assessora?(?: de imprensa)?|analista|diretora? (?:tecnic[oa]|clinic[oa]|medic[oa]|geral|executiv[oa]|cientific[oa]|presidente)(?:-medic[oa])?|responsavel tecnic[oa]|coordenadora?(?: d[aeo] [a-z ]{3,30})?|pesquisadora?|professora?(?: doutora?| titular| associad[oa])?|docente|supervisora?|chefe(?: d[aeo] [a-z ]{3,30})?|autora? do artigo|encarregad[oa](?: d[aeo] [a-z ]{3,40})?|dpo|ministr[oa](?: da saude)?|secretari[oa](?: (?:municipal|estadual|de saude|da saude)){1,3}|presidente|vice-presidente|prefeit[oa]|governadora?|deputad[oa]|senadora?|vereadora?|cientista|researcher|professor|directora?|jef[ea] d[ea] [a-z ]{3,24}|subdirectora?|portavoz|consejer[oa]|chief|head of [a-z ]{3,30}|investigador(?:a)?|jornalista|reporter|fotograf[oa]|porta-voz';

const BY_LINE =
  'medico responsable|remitido por|responsable(?: clinico)?|firmado por|revisado por|revisao(?: (?:tecnica|medica|cientifica|clinica|de texto))?(?: por| de)?|revisor[a]?(?: medic[oa]| tecnic[oa])?|conteudo (?:revisado|validado|escrito|produzido) por|texto(?: por| de)?|redacao|reportagem(?: de)?|edicao(?: de)?|editora?(?: chefe)?|materia de|coluna de|artigo de|escrito por|autoria(?: de)?|autora?(?:es)?|por|fotos?(?: de(?=\\s?:))?|imagem|ilustracao|ilustracoes|arte|diagramacao|traducao|producao|assessoria(?: de imprensa)?|jornalista responsavel|organizacao|orientadora?|written by|reviewed by|medically reviewed by|authored by|author|edited by|photo(?: by)?|attending(?: physician)?|referred by|referring (?:physician|doctor)|seen by|primary care(?: physician| provider)?|provider|by|correspondencia|correspondence(?: to)?|solicitante medico|medico (?:assistente|solicitante|responsavel)|medic[oa]|profissional|equipe(?: medica)?|cirurgi(?:ao|a)';

/** A health professional is about to be named. */
export const PROFESSIONAL_CUE = leanPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:dr|dra|drs|dras|doutora?|doctora?|prof|profa|profs)\\.?(?:\\(a\\))?|(?:me|msc|esp)\\.|(?:${PROFESSION}|${OFFICE}),?\\s?:?)\\s{0,2}(?:(?:dr|dra|prof|profa|me)\\.?(?:\\(a\\))?\\s{1,2}){0,3}$`,
    'u',
  ),
);

/** Who wrote, reviewed, referred or pictured: a by-line, with its colon or alone on its line. */
export const BY_LINE_CUE = leanPattern(
  new RegExp(
    `(?:(?:^|[\\n.|(•·*#-]\\s{0,2})(?:${BY_LINE}):?|(?<![\\p{L}\\p{N}])(?<!(?:familiar|adult[oa]|persona|pessoa|tutora?) )(?:${BY_LINE})\\s?(?::|\\s-))\\s{1,2}\\*{0,2}$|(?:escrito|revisado|assinado|validado|redigido|produzido|written|reviewed|edited) (?:por|by|pel[oa])\\s$|["'](?:profissional|medic[oa]|doctor|physician|provider|attending|author|autora?|facultativo)["']\\s?:\\s?["']$`,
    'u',
  ),
);

/** Titles that several professionals share. */
export const PLURAL_TITLE = leanPattern(
  /(?<![\p{L}\p{N}])(?:drs|dras|doutor(?:es|as)|medic[oa]s|profs|autor(?:es|as))\.?\s{1,2}$/u,
);

/** "A paciente Dra. Ana": who is treated is a patient, whatever her title. */
export const PATIENT_WITH_TITLE = leanPattern(
  /(?<![\p{L}\p{N}])(?:pacientes?|patient|internad[oa])(?: e (?:tambem )?[a-z]{4,20})?:?\s{1,2}(?:[ao] )?(?:(?:dr|dra|prof|profa|doutora?|medic[oa]|enfermeir[oa])\.?\s{1,2}){1,2}$/u,
);

/** After a name: registration or degree. */
export const REGISTRY_TAIL = leanPattern(
  /^[\s,;()\-–|/•·]{0,6}(?:(?:m[eé]dic[oa]|psicolog[oa]|enfermeir[oa]|cirurgi(?:ao|a)[- ]dentista|dentista|\(?cd\)?|nutricionista|fisioterapeuta|farmaceutic[oa]|fonoaudiolog[oa]|biomedic[oa]|[a-z]{5,18}(?:logista|iatra|logo|loga|grafo)|terapeuta ocupacional|cirurgi(?:ao|a)(?: [a-z]{4,12})?)\b[\s,;()\-–|/•·]{0,6}){0,3}(?:(?:crm|crp|cro(?!hn)|coren|crn|crefito|crf|crfa|crbm|cref|cress|crmv|rqe|npi|dea|gmc|nmc|gphc|hcpc|gdc|ahpra|hpcsa|mdcn|n\.?o? ?col|nocol|num(?:ero)? (?:de )?colegiad[oa]|colegiad[oa])\b|md\b|m\.d|phd\b|ph\.d|(?<=, )do\b(?! ?[a-z\d])|rn\b|np\b|facs\b|dds\b|pharmd\b|rd\b|pa-c\b)/,
);

const TAIL_PROFESSION = PROFESSION.replaceAll('s?|', '|');

/** After a name: a profession or an office in apposition. */
export const PROFESSION_TAIL = leanPattern(
  new RegExp(
    `^(?:,| \\(| -|\\n| \\|| e) ?(?:(?:eu )?sou )?(?:(?:[ao] |uma? |que e |e (?:[ao] |uma? )?|is |is an? |an? |la |el )?(?:${TAIL_PROFESSION}|presidente|vice-presidente|rh\\b|recursos humanos|ouvidora?|assessora?|analista|gestora?|directora?|consejer[oa]|ceo\\b|jef[ae]\\b|diretora?|coordenadora?|professora?|pesquisadora?|cientista|ministr[oa]|secretari[oa] (?:de|da|do|municipal|estadual)|fundadora?|gerente|porta-voz|reitora?|superintendente|especialista|chefe d[aeo]|mestre|doutora?(?: em| pela)?|docente|supervisora?|titular d[aeo]|membro d[aeo]|head of|chief|director|professor|researcher|jefe|jefa)\\b)`,
  ),
);

/** Only those who treat are said to do this. */
export const EXPERT_TAIL = leanPattern(
  /^,? ?(?:,? (?:do|da|de) [^,.\n]{3,60},)? ?(?:alerta|orienta|esclarece|recomenda|ressalta|reforca|pontua|enfatiza|pondera|prescreveu|operou|receitou|recommends|advises|warns|recomienda|advierte|aconseja)\b/,
);

/** Right behind a name: the person is treated, whatever her title. */
export const CLINICAL_TAIL = leanPattern(
  /^(?:, [^,.;\n]{1,40},)? ?(?:(?:foi|fue|was|esta|estava|esteve|ficou) (?:internad|hospitalizad|diagnosticad|operad|admitid|submetid|entubad|intubad|ingresad|hospitali[sz]ed|admitted|diagnosed|operated|treated)|teve (?:alta|(?:uma? )?(?:crise|convuls|febre|queda|parada|reacao|avc|infarto))|tuvo (?:un[ao]? )?(?:crisis|convuls|fiebre|caida|parada|reaccion|ictus|infarto)|recebeu (?:alta|o diagnostico)|deu entrada|contraiu|faz (?:hemodialise|quimioterapia|tratamento)|fez (?:quimioterapia|hemodialise|transplante)|sofreu um?|sofre de|tem (?:cancer|diabetes|hipertensao|epilepsia|depressao|alzheimer|parkinson)|chegou ao (?:hospital|pronto)|ingreso|acudio|consulto(?:u)? por|presented with|was referred)/,
);

/** A relation in brackets: "(hijo)", "(minha mãe)". */
export const KIN_TAIL = leanPattern(
  /^ \((?:a |o |la |el |su |sua |her |his )?(?:mae|pai|esposa|esposo|marido|mulher|filh[oa]|irma|irmao|avo|net[oa]|mother|father|wife|husband|son|daughter|sister|brother|madre|padre|hij[oa]|herman[oa]|paciente|patient|survivor|sobrevivente|superviviente|cuidadora?|carer|caregiver|donor|doadora?|donante|usuari[oa])[),;]/,
);

/** A profession, and then what shows that she herself is ill; or a profession that is over. */
export const TREATED_PROFESSIONAL = leanPattern(
  /^, (?:an? |uma? |un )?[a-z]{6,24}(?: [a-z]{2,14}){0,2},? (?:que|who|quien|se sento|foi|was|fue|durante|for) [^.\n]{0,70}(?:\b(?:que tinha|diagnos|descobri|operad|internad|ingresad|al otro lado|do outro lado|other side|como paciente|as a patient|was treated|linfoma|quimio|chemo)|\bdecadas)|^,? ?(?:\n ?)?(?:medic[oa]|professora?|enfermeir[oa]|psicolog[oa]|dentista|teacher|nurse|enfermer[oa]|maestr[oa]) (?:aposentad|jubilad|retirad)|^, (?:a )?retired /,
);

const VERB_PAST = '[a-z]{2,16}(?:ou|eu|iu|avam?|aram|eram|iram)';

/** After a name: what only a living person does or is in an article about health. */
export const PERSON_TAIL = leanPattern(
  /^\.?[,;]?[ (]{0,3}(?:(?:nie|dni|nif|nhc|curp|movil|tlf|cartao sus|cns|cell?)\b|(?:de |a |su |sua |her |his )?(?:mae|pai|esposa|esposo|marido|mulher|filh[oa]|irma|irmao|avo|net[oa]|mother|father|wife|husband|son|daughter|sister|brother|madre|padre|hij[oa]|herman[oa])[),]|[<(]?[\w.+-]{1,40}@|(?:de |tem |com |tinha |aos )?\d{1,3} (?:anos|aninhos|anos de idade|meses|years?|yo\b|y\/o)|(?:de |com )?\d{1,2}[ -]?(?:a|m)\b|\d{1,2}-year|que (?:reside|mora|vive|trat|foi|tem|teve|sofr)|mora |reside|residente|moradora?|vive em|completou|nasceu|nascid[oa]|natural d[aeo]|agradece|agradeceu|recebeu|foi (?:intern|diagnostic|atendid|operad|submetid|encaminhad|admitid|liberad|vacinad|transferid|mae|pai|ao|a consulta|pra|para)|esta (?:intern|gravid|bem|em tratamento|com)|esteve intern|deu entrada|procurou|relat|contou|conta que|tratou|trata |faz tratamento|teve alta|venceu|superou|curou|sofr|sente|sentiu|faleceu|morreu|tem \d|tomou|toma |usa |usou |fez (?:a |o |uma? )?(?:cirurgia|exame|tratamento|quimio)|autorizou|e atendid|chegou|compareceu|voltou|perdeu \d|emagreceu|engravidou|lives|was (?:seen|admitted|diagnosed|born|treated)|has been|had |said|told|came|returned|age \d|aged|tiene |vive|ingreso|acudio|refirio|refiere|fue (?:diagnosticad|ingresad|operad|dad)|telefone|tel\b|cpf|rg\b|cns\b|fone|cel\b|email|e-mail|\(?\d{2}\)? ?9?\d{4}|prontuario|carteirinha|celular|; ssn|ssn\b|telefono|correo|dni\b|, dob|dob\b|mrn\b|, mrn|autorizo|autoriza|portadora? d|brasileir[oa],|solteir[oa]|casad[oa]|viuv[oa]|divorciad[oa]|aposentad[oa]|(?:mae|pai|filh[oa]|esposa|marido|irma|irmao|avo|tia|tio|net[oa]|sobrinh[oa]) d[aeo] )/,
);

/** Behind a lone given name: a verb of a person. */
export const VERB_TAIL = leanPattern(
  new RegExp(
    `^,? (?:(?:nunca|sempre|ja|nao|tambem|ainda|so|se|me|lhe|que|quem|the|then|also|never|always|ya|no|tambien|nunca) ){0,2}(?:${VERB_PAST}|foi|era|tem|tinha|esta|estava|esteve|e |fez|faz|quis|pode|pos|veio|vem|teve|disse|diz|viu|vai|ia|trouxe|soube|sabe|sente|acha|gosta|precisa|quer|chora|sorri|vive|mora|dorme|acorda|trabalha|estuda|conta|lembra|relata|conseguiu|is |was |has |had |said |told |felt |went |came |took |began |started |lives |works |feels |loves |decided |noticed |tenia |estaba |fue |es |dijo |llego |empezo |sintio |acudio |vive |trabaja )`,
  ),
);

/** The text itself says that the name is not the person's. */
export const FICTITIOUS = leanPattern(
  /^.{0,30}\(?(?:\b|\*)(?:nomes? (?:e |sao |foram |d[ao]s? [a-z]{3,12} (?:foi|foram) )?(?:ficticio|alterado|trocado|mudado|inventado|foi (?:alterado|trocado|mudado))s?|pseudonimo|nombres? (?:ficticio|supuesto|cambiado)s?|not (?:her|his|their) real name|name changed|names? (?:have|has) been changed|a pseudonym|fictitious)/,
);
