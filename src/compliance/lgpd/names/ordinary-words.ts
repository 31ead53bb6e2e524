// Folded words; written by hand for health texts in Portuguese, Spanish and English.
import { leanPattern } from '../../text/lean-pattern.js';
import { ALSO_WORDS } from './gazetteer/further.js';
const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Capitalised words that open sentences, head forms or name things: never part of a person's name. */
export const COMMON_WORDS = setOf(`
  testemunha testemunhas local comprador aunt uncle tia tio soy sou somos indice escala escalas grau teste testes test tests manobra maniobra sinal signo ruta rota score forename forenames surname tutor tutora apellido apellidos alumno alumna repouso reposo hallazgos impresion impressao impression findings assessment plan disposition rights secreto canguru fulano vo vovo grandma grandpa grandad granddad granny auntie abuela abuelo nonna nonno yaya yayo mummy daddy rev reverend nessa nesse nesta neste nela nele nada vive gosta chama evita corri esteve desta deste dessa desse dela dele delas deles daqui dali fatos libere ayer hoy manana chicos debera ticket ex big carnaval pascoa quaresma reveillon halloween anonymous anonimo anonima dona don seu conjuge reajuste patent
  paciente pacientes pcte nome nomes titular beneficiario beneficiaria cpf rg cns crm crp cro coren rqe cid data telefone telefones celular fone tel endereco email e-mail cep
  idade sexo feminino masculino leito quarto enfermaria alergia alergias mae pai mamae papai filho filha filhos irmao irma avo responsavel recepcao atendente medico medica medicos doutor doutora
  enfermeira enfermeiro psicologa psicologo psicologia dentista fisioterapeuta nutricionista farmaceutico farmaceutica farmacia clinica clinico
  hospital hospitais centro instituto unidade laboratorio consultorio ambulatorio maternidade fundacao o a os as um uma uns umas no na nos nas ao aos em de do da com sem para por pra pro
  pelo pela pelos pelas este esta esse essa isso isto estes estas esses essas aquele aquela ele ela eles elas eu voce voces nos seu sua seus suas meu minha meus minhas te me lhe
  que quem qual quais quando onde como porque pois porem entretanto contudo todavia embora enquanto se nao sim ja mais menos muito muita muitos muitas todo toda todos todas cada outro outra outros outras algum alguma alguns algumas nenhum nenhuma
  depois antes durante apos entre sobre sob ate desde segundo conforme hoje ontem amanha agora sempre nunca tambem aqui ali la logo assim entao alem apenas somente ainda talvez quase
  saude vida brasil brasileiro brasileira brasilia portugal espanha anvisa sus ubs upa uti ministerio secretaria conselho federal regional estadual municipal nacional internacional lei decreto portaria resolucao
  artigo estudo estudos pesquisa revista jornal sociedade associacao universidade faculdade escola colegio diretor diretora diretoria tecnico tecnica coordenador coordenadora coordenacao
  prontuario convenio carteirinha cartao processo autor autora autores reu solicitante proprietario obrigado obrigada ola oi bom boa dia noite tarde parabens querida querido prezado prezada caro cara atenciosamente abraco abracos beijos
  janeiro fevereiro maio junho julho agosto setembro outubro novembro dezembro
  segunda terca quarta quinta sexta sabado azul amarelo vermelho verde roxo laranja dourado lilas
  diabetes hipertensao cancer asma gripe covid dengue zika chikungunya aids hiv tuberculose hanseniase vacina vacinas doenca doencas sindrome mal transtorno
  tratamento tratamentos diagnostico exame exames consulta consultas cirurgia cirurgias terapia medicina enfermagem odontologia nutricao fisioterapia
  cardiologia dermatologia pediatria neurologia ginecologia ortopedia psiquiatria endocrinologia oncologia urologia geriatria
  documentos documento certidao pix placa cobranca reembolso entrevista caso casos apresentamos perfil marca-passo
  senhor senhora senhores senhoras sr sra srta dona seu dr dra drs dras prof profa mr mrs ms miss don dona norte sul leste oeste nordeste sudeste santa-casa
  nossa nosso nossas nossos nova novo novos novas grande pequeno alto alta baixo baixa primeiro primeira ultimo ultima
  uso continuo dose doses contato contatos rotina agenda retorno internacao informacoes duvidas fale escreva ligue agende marque visite clique leia veja saiba conheca confira acesse entenda descubra
  rua avenida av alameda travessa praca estrada rodovia bairro casa apartamento bloco quadra lote vila parque condominio edificio sala andar municipio cidade estado pais
  bebe crianca criancas menino menina meninos meninas aluno aluna idoso idosa idosos homem mulher homens mulheres gestante gestantes familia familiar familiares amigo amiga equipe mundo mundial
  meses anos horas semana semanas mes ano programa projeto campanha grupo presenca formulario plano seguro operadora empresa ltda eireli
  titulo introducao conclusao objetivo objetivos metodo metodos resultado resultados discussao resumo abstract referencias bibliografia relato historia historico evolucao anamnese conduta prescricao receita laudo atestado
  cuidados dicas guia manual sintomas sintoma causas prevencao fatores risco riscos beneficios mitos verdades perguntas frequentes respostas pergunta resposta
  observacao observacoes nota importante atencao aviso fonte fontes foto fotos imagem imagens video redacao texto edicao revisao reportagem publicado publicada atualizado atualizada
  deus senhor igreja padre pastor frei irmaos uniao europa america latina africa asia oms opas fda ema nhs who cfm cofen cfo anvisa ans inss
  masculina feminina solteiro solteira viuvo viuva divorciado divorciada profissao ocupacao naturalidade nacionalidade escolaridade estado-civil motivo queixa peso altura pressao temperatura
  the this that these those patient patients he she they we you his her hers their our my your it its is are was were be been am has have had do does did can could should would may might must will not no yes
  call study drug trial disease cancer in on at for with without and or but if when while who what how why where which each every some any all both most more less than from to of by as an into over under about after before during between
  health care clinic hospitals doctor doctors nurse physician surgeon surgery treatment therapy medicine medical center centre institute university school college department national american european international world foundation
  january february march june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  street avenue road drive city town state county country united states kingdom english spanish french german italian portuguese
  dear hello hi thanks thank regards sincerely please contact phone address name date birth age sex male female record chart note notes report summary introduction methods results discussion conclusion references case history
  el los las una unos unas fecha nacimiento nombre apellido apellidos enfermedad numero seguridad social estudio edad sexo domicilio localidad provincia pais episodio servicio ingreso alta informe antecedentes exploracion
  nino nina ninos hombre mujer varon madre padre hijo hija abuelo abuela esposo esposa senor senora usted nosotros ellos ella su sus mi mis tu con sin por para sobre tras desde hasta segun cuando donde quien cual porque pero aunque tambien
  hola gracias saludos estimado estimada querido calle plaza paseo ciudad centro salud consultorio urgencias remitido responsable correo telefono codigo postal tratamiento diagnostico resumen referencias
  actualmente posteriormente inicialmente finalmente ademas durante antes despues historia actual
  espanol espanola mexicano mexicana argentino argentina chileno colombiano peruano venezolano cubano boliviano paraguayo uruguayo
  natural recien nacida nacido ouvidoria atendimento visitante laboratorios labs gerente gerencia recursos humanos rh diretorio oficial uniao conta agencia banco pode posso podemos preciso gostaria quero queria responda confirmar confirme reserve reservas siganos informacion telefone-fixo whatsapp instagram facebook youtube telegram google
  tiene tienen cumple cumplio vuelve llego
  president presidents senator governor congressman congresswoman emperor empress
  protocolo protocol visitante aula aulas
  ley leyes law laws act mercantil registro neonatal prenatal neonatais neonatales
  tenia tuvo tuve era eran fue fui habia hubo estaba estuvo podia sabia queria llevaba vivia sentia tinha tive teve foi havia estava estive podia levava vivia sentia fazia dizia hacia decia
  woman man lady female call visitor agent support team guest customer service question answer how visit book schedule follow press media open closed hours monday-friday
  german russian japanese chinese indian african asian british irish scottish canadian mexican brazilian catholic jewish muslim christian
`);

/** Names that are also everyday words, places, flowers, medicines or brands: alone they are no person. */
export const ORDINARY_NAMES = setOf(`
  vitoria salvador rosa gloria clara aurora bela linda luna sol flora jade graca conceicao fatima socorro celeste violeta margarida hortencia jasmim jasmin esmeralda bento franco leal max
  angel natal aparecida penha santiago belem florida carolina virginia victoria madalena magnolia olinda petra vera dina norma alba lia liz eva ida will mark grace rose joy dawn jordan
  israel jesus domingos pascoal constanca serena paloma perla piedad pilar dolores consuelo remedios soledad rosario amparo milagros luz mar cruz reyes santos candida candido modesta modesto justa justo
  divina divino socorro esperanza encarnacion asuncion concepcion purificacion natividad trinidad visitacion angustias patrocinio primitiva prudencia humildad nieves paz blanca alma abril macarena america   felicidade benvinda bonifacia perpetua expedito magno americo italo inocencia inocencio generosa clemente clemencia urbano segundo primo terencio maximo severo silvestre germano
  moema iracema jurema potira iara araci peri jaci ceci lola nina gala mel lana vale prado
  florence georgia geneva paris sydney austin chelsea brooklyn savannah charlotte madison lincoln washington jackson houston dallas kenya india asia chad holland london chester lancaster preston carlton clinton
  april may june august summer autumn winter faith hope charity patience prudence mercy joy melody harmony destiny angel star misty sunny sandy rusty dusty rocky
  art bill bob buck chip chuck cliff dale dean drew earl frank gene glen guy grant hank herb hunter ivy jack jay lance lane lee lily mason miles nick norm olive opal pam pat pearl penny pierce ray rich rob robin rod ruby skip sterling stone sue
  tucker van viola violet wade warren iris holly heather hazel ginger crystal candy bonnie basil amber brook brooke cole dawn faye fay gale june myrtle poppy sage scarlett savannah summer wren woody royal earnest ernest
  ming min na long son mai dung van ling hao yang ping lei jun jin wei wen xin xia ying yong yuan tan hai nam nga ngoc lan linh bo ab per ole liv tor una ali dia mel gal or ori uri adar kai
  yasmin diane selene stella siri uma raja ravi maya asha indira rani gael ion
  tono toni boston phoenix orlando memphis denver raleigh cleveland kingston milan florencia moderna walgreens rivotril zoloft prozac valium ritalina ritalin ozempic wegovy mounjaro saxenda tylenol viagra cialis xanax sinovac butantan fiocruz unimed amil hapvida medicare medicaid kaiser
  coca bayer lilly merck pfizer roche novo johnson sanofi abbott servier takeda astra ache ems teva sandoz medley cimed hypera
  barcelona sevilla valencia madrid toledo granada cordoba cadiz leon zamora segovia soria avila burgos lugo murcia almeria malaga oviedo merida
  ma casado casada hermano dias marco reis dores anjos campos ramos rios ribas serra costa lima rosa leite pinto luz rocha barros leao coelho carneiro cordeiro pinheiro oliveira pereira machado guerra neves nobre moreno branco franca fortes fraga porto
  ponte pontes fontes fonte torres castro castelo nascimento batista amado amador gentil feliz valente bravo calado caldas caldeira bandeira barata cabral camargo campo carmo chaves chagas conde duque rei marques
  criado curado cunha dourado prata prates ouro pimenta oliva oliveira figueira laranjeira limoeiro palmeira palma nogueira parreira pereira pera macieira moreira rosado roxo verde vidal mesquita madeira madureira mata matos mattos monte
  montes morais mota lobo lago lagoa lagos laguna lajes lages gama gato galo grilo formiga falcao gaviao aguia passarinho pato sardinha salmao carvalho cedro ferro ferreira ferraz pedra pedreira pedrosa pedroso serrano terra vargas varejao
  vale vales valente ventura vitoria viana vieira vinhas vela velho veloso rangel rego ribeiro ribeira rua ruas sa sal sala salas sales salgado santa santo santos sao seco sena senna silvestre souto sobral teles tenorio tome trindade
  deus espirito prazeres milagres virgens sacramento natividade gloria graca paixao assuncao conceicao aleluia ressurreicao encarnacao
  brasil portugal lisboa coimbra braga guimaraes bahia maranhao parana paraiba amazonas goias roma franca holanda alemao ingles
  maior menor maio abril agosto junior filho neto sobrinho pessoa homem rapaz moura mourao macedo maciel maia malta manso marinho mascarenhas mello melo mello
  flores fuentes castillo cortes delgado blanco cano gallego herrero iglesias leon marin medina molina morales pena rubio vega torres reyes calle camino campo cabeza cabello cuesta cuevas fuerte gallo hierro huertas iglesia infante izquierdo llanos luna luque madrid mata mayor mesa monte mora moral
  nevado nieto palomo pardo paredes pastor paz pino plaza pozo puente puerta rey rico rincon rio rios roca rojo rosales sala salas santo segura serrano sierra toro torre trigo valle vaquero vela vera villa vivas zapata sabio toledo tapia real romero barba barbero barco barrio bello bueno caballero
  calero calvo cantero carretero carrera castellano conde coronado corral cortina cuadrado cuenca crespo dorado duran estrella fraile galan gallardo giron grande guerra guerrero hermoso hidalgo hoyos hurtado llamas lucero maestre manzano marco millan monje montero muro navarro negrete
  baker bird bishop black bond book booth bright brooks brown bush butler carpenter carter cash chambers chase church clay cook cooper cross day dean drake english farmer fields finch fisher flowers ford forest foster fox freeman french frost gardner gates glass glover gold golden good grant graves gray green grey hall hand hardy
  hill hood hope horn house hunt hunter key king knight lake lamb land lane law long love lowe major mann march marsh mason may meadows miller mills moon moore moss noble north page park parker parks parish peace pierce pool poole pope potter power price prince pride rice rich rivers rose rush sharp shepherd short singer skinner small smart
  snow sparks spring stark steel stone storm strange street strong stuart summers swan sweet swift temple thorn towns turner underwood wall walls ward waters weaver weeks west wheeler white wild wilder winter winters wise wolf wood woods worth wright york young banks beach bean bell berry best blood bone brand burns child cotton crane
  alexa siri allegra kelly yasmin diane juliet mercedes down west still page bell best gold head heart holder hook little marks may nail
  ${ALSO_WORDS}
`);

/** Endings of ordinary words that capitals in headings, brands and departments have, and names hardly ever. */
const ORDINARY_ENDING = leanPattern(
  /(?:cao|coes|mento|mentos|dade|dades|tude|agem|agens|ismo|ista|istas|ivo|iva|ivos|ivas|oso|osa|osos|osas|vel|veis|ico|ica|icos|icas|logia|grafia|terapia|patia|scopia|tomia|plastia|ose|oses|ite|ites|emia|uria|algia|encia|encias|ancia|ancias|ario|aria|arios|arias|torio|toria|aco|zinha|zinho|mente|ndo|cion|ciones|miento|idad|idades|tion|tions|sion|sions|sao|fully|ially|cally|ntly|edly|ness|ment|ments|ing|ings|ology|itis|osis|ical|ated|ously|able|ible|ful|less|ship|ity|ities|ial|ual|eiras|eiros|adas|ados|idas|idos|adora|adores|antes|entes|ntil|nais|rais|tais|cial|ciais)$/,
);

/** Whether an unknown word looks like vocabulary, not like a rare name. */
export const looksOrdinary = (folded: string): boolean =>
  folded.length < 3 || ORDINARY_ENDING.test(folded);
