import { plainArticle } from '../../plain-article.js';
import { analyseLgpd } from '../lgpd.analyser.js';

/** The names found in a text, a `+` before those that may be printed. None of these names is in a list. */
const names = (text: string): string[] =>
  analyseLgpd(plainArticle({ content: text }))
    .spans.filter(({ type }) => type === 'PERSON_NAME' || type === 'PROFESSIONAL_NAME')
    .map(({ start, end, allow }) => `${allow ? '+' : ''}${text.slice(start, end)}`);

describe('a name that no list has', () => {
  it.each<[string, string[]]>([
    ['Pix do Vurlio: chave 3141f28c-da7b-4c1e-9a77-0c1f3d5e7a90', ['Vurlio']],
    [
      'Cartão SUS 767 3463 0998 9297 de Grelvina Quorstel, consulta marcada.',
      ['Grelvina Quorstel'],
    ],
    ['Escreva para o e-mail acima e fale com a Tarvinda.', ['Tarvinda']],
    ['Ligamos para Grelvina Quorstel no +55 31 98927-5902.', ['Grelvina Quorstel']],
    ['Paciente: oi, sou o vurlio quorstel\nRecepção: pode mandar?', ['vurlio quorstel']],
    ['Oi, aqui é a grelvina quorstel. Posso remarcar?', ['grelvina quorstel']],
    ['QUORSTEL, Vurlio | 16/02/1979 | retorno', ['QUORSTEL, Vurlio']],
    ['Vurlio: Where were you last night?\nGrelvina: At home!', ['Vurlio', 'Grelvina']],
    ['Chegaram Joana, Marcos, Vurlio e Patrícia.', ['Joana', 'Marcos', 'Vurlio', 'Patrícia']],
    ['Grelvina é atendida pela psicóloga Ana Lima (CRP 06/12345).', ['+Ana Lima']],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  it('of who is treated is not printable for the registration of who treats', () => {
    expect(names('Grelvina é atendida pela psicóloga Ana Lima (CRP 06/12345).')).not.toContain(
      '+Grelvina',
    );
    expect(names('Ana Lima – Endocrinologia – CRM 5533')).toEqual(['+Ana Lima']);
  });
});

describe('what stands where a name may stand', () => {
  it.each([
    'Pix do hospital: chave 3141f28c-da7b-4c1e-9a77-0c1f3d5e7a90',
    'Pix da Prefeitura de Franca: a chave é o CNPJ.',
    'Un BI-RADS 2 describe cambios benignos.',
    'Fale com a Ouvidoria.',
    'Fale com a Unimed.',
    'Oi, sou o responsável financeiro. Posso pagar?',
    'Paciente: sou o marido dela\nRecepção: pois não?',
    'Pergunta: Posso correr?\nResposta: Sim, com orientação!',
    'Sintomas: Qual é a febre?\nTratamento: Você deve repousar!',
    'User: hello?\nBot: How can I help you?',
    'Compramos leite, arroz, Nescau e Maizena.',
    'Em 2019 de Outubro Rosa a Novembro Azul houve mutirões.',
  ])('is nobody: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
