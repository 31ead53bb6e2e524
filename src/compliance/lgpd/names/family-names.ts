import { FAMILY_OF_THE_WORLD_A_TO_E } from './gazetteer/family-world-a-e.js';
import { FAMILY_OF_THE_WORLD_F_TO_L } from './gazetteer/family-world-f-l.js';
import { FAMILY_OF_THE_WORLD_M_TO_R } from './gazetteer/family-world-m-r.js';
import { FAMILY_OF_THE_WORLD_S_TO_Z } from './gazetteer/family-world-s-z.js';
import { FAMILY_WORLD } from './gazetteer/family.js';
import { FURTHER_FAMILY } from './gazetteer/further.js';
import { FURTHER_FAMILY_NAMES } from './family-names-world.js';

// Lower case, no accents. Family names common in Brazil (Portuguese, Italian, German, Japanese, Arabic origin),
// then some of Spanish and English texts.
const FAMILY = `
  abrantes abreu accioly aguiar aguilar albuquerque alcantara alencar almada almeida alves alvarenga alvares amado amancio
  amaral amorim andrade antunes aragao aranha araujo arantes arruda assis assuncao ataide avila azambuja azeredo azevedo
  bacelar bahia bandeira barata barbosa barcelos barreto barros barroso bastos batista beltrao benevides benites bernardes
  bezerra bicalho bittencourt boaventura bonfim borba borges botelho braga branco brandao brasil brito bueno bulhoes
  cabral caetano caldas caldeira calmon camara camargo campos candido canedo cardoso carmo carneiro carrara carvalho
  castelo castilho castro cavalcante cavalcanti cerqueira chagas chaves coelho conceicao cordeiro correa correia costa
  coutinho couto coimbra corte cruz cunha curado custodio dalmeida damasceno damaso dantas dias diniz domingues dourado duarte
  dutra esteves evangelista fagundes falcao faria farias feitosa felix fernandes ferraz ferreira ferro figueira figueiredo
  figueiroa fiuza fleury fogaca fonseca fontes fontoura fortes fraga franca franco freire freitas frota furtado gadelha
  galvao gama garcia gaspar gentil gil goes godoi godoy gomes goncalves gouveia gouvea goulart graca gomide guerra guerreiro guedes
  guimaraes gusmao henriques hipolito holanda inacio jardim jesus junqueira justino lacerda lago lages laranjeira leal
  leandro leao leite leitao lemos lima linhares lins lira lisboa lobato lobo lopes loureiro lucena luz macedo machado
  maciel madeira madureira magalhaes maia malta mangueira marinho mariano marques martinelli martins mascarenhas matos mattos
  maximo mazzini medeiros meireles meirelles melo mello menezes meneses mendes mendonca mesquita miranda moraes morais moreira moreno
  mota motta moura mourao muniz murta nascimento navarro negreiros negri neves nobrega nobre nogueira nonato noronha novaes novais
  nunes ogliari oliva oliveira ornelas ortega osorio pacheco padilha paes pais paiva paixao palhares palmeira paranhos parente
  passos patricio paula paulino paz peçanha pecanha pedrosa pedroso peixoto penha penna pereira peres perez pessoa pestana
  pimenta pimentel pinheiro pinho pinto pio pires pontes porto portela portugal prado prates prestes proenca queiros queiroz quadros
  quintana quintanilha quintao rabelo ramalho ramos rangel rebello rebelo rego reis resende rezende ribas ribeiro rios
  rocha rodrigues rosa rosario rossi ruas sa saldanha sales salgado salles salomao sampaio santana santiago santos sant
  saraiva sardinha seabra seixas serpa serra serrano severo siqueira silva silveira silvestre simoes soares sobral sobreira
  sobrinho sodre souto souza sousa taborda tavares teixeira teles telles tenorio terra toledo torres tourinho travassos
  trindade uchoa valadares valadao vale valente valenca valverde varela vargas vasconcelos vasconcellos vaz veiga veloso
  ventura vera viana vianna vidal vieira vilela villela viegas xavier zanetti zago
  bianchi bruno conti costa dalla damiani fabbri ferrari ferrero gallo giordano greco lombardi mancini marchetti marini
  moretti pellegrini rizzo romano rinaldi santini sartori tonelli venturini zanella zanin bertolini bortoluzzi colombo
  anjos deus dores prazeres espirito santo milagres remedios chagas fatima virgens reis natividade sacramento gloria
  avila ávila boa boaventura coutinho dorea fernandez guimarães aleixo amadeu angelo angelim aurelio
  becker braun fischer hoffmann klein kramer krause kruger lange lehmann meyer muller neumann schmidt schmitt schneider
  schulz schultz schwarz vogel wagner weber werner wolf zimmermann kowalski nowak
  abe fujita fukuda hayashi hirata honda ikeda inoue ishikawa ito kato kimura kobayashi kondo maeda matsumoto mori
  murakami nakamura nakano ogawa okada okamoto oliveira ono saito sakamoto sasaki sato shimizu suzuki takahashi tanaka
  ueda wada watanabe yamada yamaguchi yamamoto yamasaki yoshida
  abdalla aboud assad chaim farah haddad jorge khoury maluf nader saad sader salim tuma
  aguirre alonso alvarez blanco cano castillo cortes delgado diaz dominguez espinosa fernandez flores fuentes gallego
  garrido gimenez gomez gonzalez gutierrez hernandez herrera herrero iglesias jimenez leon lopez lozano marin martinez medina
  mendez mendoza molina morales munoz nunez ortiz pascual pena perez prieto ramirez reyes rodriguez romero rubio ruiz
  salazar sanchez santamaria serra suarez torres vazquez vega velasco vicente villanueva
  adams allen anderson bailey baker barnes bell bennett brooks brown bryant butler campbell carter clark coleman collins
  cook cooper cox davis diaz edwards evans flores foster garcia gonzales graham gray green griffin hall hamilton harris
  hayes henderson hill howard hughes jackson jenkins johnson jones kelly kennedy king lee lewis long marshall martin mccoy
  miller mitchell moore morgan morris murphy myers nelson parker patterson perry peterson phillips powell price ramirez
  reed richardson rivera roberts robinson rogers ross russell sanders scott simmons smith stewart sullivan taylor thomas
  thompson torres turner walker wallace ward washington watson white williams wilson wood wright young`;

/** Folded family names. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `${FAMILY} ${FURTHER_FAMILY_NAMES} ${FURTHER_FAMILY} ${FAMILY_WORLD} ${FAMILY_OF_THE_WORLD_A_TO_E} ${FAMILY_OF_THE_WORLD_F_TO_L} ${FAMILY_OF_THE_WORLD_M_TO_R} ${FAMILY_OF_THE_WORLD_S_TO_Z}`
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => name.normalize('NFD').replace(/\p{M}/gu, '')),
);
