import { FAMILY_NAMES } from './family-names.js';
import { GIVEN_NAMES } from './given-names.js';

/** One word of the shadow text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly form: 'title' | 'upper' | 'lower' | 'initial';
}

export const PARTICLES: ReadonlySet<string> = new Set([
  'da',
  'de',
  'do',
  'das',
  'dos',
  'e',
  'del',
  'della',
  'di',
  'du',
  'la',
  'las',
  'los',
  'van',
  'von',
  'der',
  'y',
  'el',
]);

const WORD = /\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/gu;

/** All words in reading order. */
export function wordsOf(text: string, folded: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    words.push({
      start,
      end,
      text: match[0],
      folded: folded.slice(start, end),
      form: formOf(match[0]),
    });
  }
  return words;
}

function formOf(word: string): Word['form'] {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  if (word.length === 1) return 'initial';
  return word === word.toUpperCase() ? 'upper' : 'title';
}

/** Parts of a hyphenated name count one by one. */
export function isGiven(word: Word): boolean {
  return word.folded.split('-').some((part) => GIVEN_NAMES.has(part));
}

export function isFamily(word: Word): boolean {
  return word.folded.split('-').some((part) => FAMILY_NAMES.has(part));
}

/** Capitalised words that open sentences, head forms or name things: never part of a person's name. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'paciente pacientes nome titular beneficiario beneficiaria cpf rg cns crm data telefone endereco email e-mail cep ' +
    'idade sexo leito alergia alergias mae pai filho filha responsavel recepcao atendente medico medica doutor doutora ' +
    'enfermeira enfermeiro psicologa psicologo dentista fisioterapeuta nutricionista farmaceutico farmaceutica clinica ' +
    'hospital centro instituto unidade laboratorio o a os as um uma uns umas no na nos nas ao aos em de do da com sem para por ' +
    'pelo pela este esta esse essa isso isto aquele aquela ele ela eles elas eu voce voces nos seu sua seus suas meu minha ' +
    'que quem qual quais quando onde como porque se nao sim ja mais menos muito muita todo toda todos todas cada outro outra ' +
    'depois antes durante apos entre sobre sob ate desde segundo conforme hoje ontem amanha agora sempre nunca tambem ' +
    'saude vida brasil brasileiro brasileira brasilia anvisa sus ministerio secretaria conselho federal regional lei decreto portaria resolucao ' +
    'artigo estudo pesquisa revista jornal sociedade associacao universidade faculdade diretor diretora tecnico tecnica ' +
    'prontuario convenio carteirinha cartao processo autor autora reu solicitante proprietario obrigado obrigada ola bom boa dia noite ' +
    'janeiro fevereiro abril maio junho julho agosto setembro outubro novembro dezembro ' +
    'segunda terca quarta quinta sexta sabado domingo azul amarelo ' +
    'diabetes hipertensao cancer asma gripe covid dengue zika chikungunya aids hiv tuberculose hanseniase vacina vacinas ' +
    'tratamento diagnostico exame exames consulta consultas cirurgia terapia medicina enfermagem psicologia odontologia ' +
    'cardiologia dermatologia pediatria neurologia ginecologia ortopedia psiquiatria endocrinologia oncologia ' +
    'documentos documento certidao pix placa cobranca reembolso entrevista caso apresentamos perfil marca-passo ' +
    'senhor senhora sr sra dona seu dr dra prof santo santa sao nossa nosso norte sul leste oeste nordeste sudeste ' +
    'the this that these those patient patients he she they we you his her their our my it is are was were ' +
    'call study drug trial disease crohn in on at for with and or but if when who what how each mr mrs ms dr ' +
    'el los las una fecha nacimiento paciente enfermedad numero seguridad social estudio ' +
    'uso continuo dose contato rotina agenda retorno alta internacao informacoes duvidas fale escreva ligue agende ' +
    'rua avenida av alameda travessa praca estrada rodovia bairro casa apartamento bloco quadra lote vila jardim parque ' +
    'bebe crianca menino menina aluno aluna idoso idosa homem mulher gestante familia amigo amiga equipe doenca sindrome mal ' +
    'dias meses anos horas semana mes ano programa projeto campanha grupo presenca formulario'
  ).split(' '),
);

export const isCommonWord = (word: Word): boolean => COMMON_WORDS.has(word.folded);
