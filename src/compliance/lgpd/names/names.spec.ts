import { plainArticle } from '../../plain-article.js';
import type { LgpdResult } from '../../types.js';
import { analyseLgpd } from '../lgpd.analyser.js';

const read = (content: string): LgpdResult => analyseLgpd(plainArticle({ content }));

/** The names found, a `+` before those that may be printed. */
const names = (text: string): string[] =>
  read(text)
    .spans.filter(({ type }) => type === 'PERSON_NAME' || type === 'PROFESSIONAL_NAME')
    .map(({ start, end, allow }) => `${allow ? '+' : ''}${text.slice(start, end)}`);

describe('names of patients and relatives', () => {
  it.each<[string, string[]]>([
    ['Olá, Jurandir! Seu exame ficou pronto.', ['Jurandir']],
    ['Um abraço,\nCleonice Bragança', ['Cleonice Bragança']],
    ['nome: joão batista wanderley\nidade: 40', ['joão batista wanderley']],
    ['Filhos: Otília, Krzysztof e Ingo.', ['Otília', 'Krzysztof', 'Ingo']],
    ['Ana: oi\nRosa: oi, tudo bem?', ['Ana', 'Rosa']],
    ['A filha Dandara e o pai, Sr. Abelardo Neves, vieram.', ['Dandara', 'Abelardo Neves']],
    ['— "Recomendo." — Cláudia R., 51 anos', ['Cláudia R']],
    ['Paciente J. P. Sampaio recebeu alta.', ['J. P. Sampaio']],
    ['Señora Begoña Arrieta, de 61 años, tiene asma.', ['Begoña Arrieta']],
    ["Mrs. O'Hanlon was admitted with her son Declan.", ["O'Hanlon", 'Declan']],
    ['Paciente de Salvador com dengue.', []],
    ['Paciente M.A.S., 54 anos, com tosse.', []],
    ['Vitória registrou queda nos casos de dengue.', []],
    ['Segundo Almeida (2019) e Tanaka et al., o sono melhora.', []],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('names that may be printed', () => {
  it.each<[string, string[]]>([
    ['Por Lorena Queirós\nBeba água.', ['+Lorena Queirós']],
    ['Dras. Ana Lima e Bia Souza atendem aqui.', ['+Ana Lima', '+Bia Souza']],
    [
      'A Dra. Helena Shiraishi atende. Helena Shiraishi é pediatra.',
      ['+Helena Shiraishi', '+Helena Shiraishi'],
    ],
    [
      'Nossa equipe\nBruna Escorel – dança\nMateus Cordovil – canto',
      ['+Bruna Escorel', '+Mateus Cordovil'],
    ],
    ['paciente,medico,cpf\nTainá Souza,Renato Boaventura,x', ['Tainá Souza', '+Renato Boaventura']],
    ['A paciente Dra. Ana Lima foi operada.', ['Ana Lima']],
    ['Dr. Paulo Tavolaro foi internado com infarto.', ['Paulo Tavolaro']],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('whose contact it is', () => {
  const contacts = (text: string): string[] =>
    read(text)
      .spans.filter(({ type }) => /PHONE|EMAIL|ADDRESS|BANK/.test(type))
      .map(({ type, allow }) => `${allow ? '+' : ''}${type}`);

  it.each<[string, string[]]>([
    ['Maria Souza foi atendida no Hospital São Lucas, tel. (11) 98888-7777.', ['PHONE']],
    ['Para agendar, ligue para a recepção: (11) 3333-4444.', ['+PHONE']],
    ['A paciente Ana Souza deve remarcar com a recepção: (11) 3333-4444.', ['+PHONE']],
    ['Meu WhatsApp é (11) 98888-7777.', ['PHONE']],
    ['Contato de emergência do hospital: mãe, (11) 98888-7777', ['PHONE']],
    ['Escreva para maria.souza@gmail.com', ['EMAIL']],
    ['Escreva para ouvidoria@clinica.example.com', ['+EMAIL']],
    [
      'Remitido por: Dra. Nuria Gil. Calle Mayor, 3, 28006 Madrid. ngil@hotmail.com',
      ['+ADDRESS', '+EMAIL'],
    ],
  ])('%j', (text, expected) => {
    expect(contacts(text)).toEqual(expected);
  });
});
