import { plainArticle } from '../plain-article.js';
import type { ArticleSnapshot, LgpdResult } from '../types.js';
import { analyseLgpd } from './lgpd.analyser.js';

function snapshot(fields: Record<string, string>): ArticleSnapshot {
  return plainArticle(fields, {
    author: {
      name: 'Ana Lima Souza',
      professionalRegistry: 'CRM/SP 123456',
      professionalType: 'medico',
    },
    establishment: { name: 'Clínica Boa Vida' },
  });
}

const read = (text: string): LgpdResult => analyseLgpd(snapshot({ content: text }));

/** `TYPE=text`, with a `+` in front of what may be printed. */
function spans(text: string): string[] {
  return read(text).spans.map(
    (s) => `${s.allow ? '+' : ''}${s.type}=${text.slice(s.start, s.end)}`,
  );
}

describe('people', () => {
  it.each<[string, string[]]>([
    [
      'A paciente Rosângela Aparecida dos Santos veio.',
      ['PERSON_NAME=Rosângela Aparecida dos Santos'],
    ],
    ['PACIENTE: SUELI FRAGA — QUARTO 31', ['PERSON_NAME=SUELI FRAGA']],
    ['Paciente: bom dia, aqui é o rogério tavares', ['PERSON_NAME=rogério tavares']],
    ['paciente maria aparecida da silva, hipertensa', ['PERSON_NAME=maria aparecida da silva']],
    ['SANTOS, Maria Aparecida - leito 12', ['PERSON_NAME=SANTOS, Maria Aparecida']],
    ['Seu José trata a diabetes.', ['PERSON_NAME=José']],
    ['Atendemos a Sra. Yamamoto ontem.', ['PERSON_NAME=Yamamoto']],
    ['Entrevista com Joa\u0303o Queiroz.', ['PERSON_NAME=Joa\u0303o Queiroz']],
    ['Renata descobriu a asma tarde.', ['PERSON_NAME=Renata']],
    ['Marco Antônio Ribeiro Filho recebeu alta.', ['PERSON_NAME=Marco Antônio Ribeiro Filho']],
    ['<p>Nome: <b>Carla</b> <i>Peixoto</i></p>', ['PERSON_NAME=Carla</b> <i>Peixoto']],
    ['{"nome":"Davi Portela"}', ['PERSON_NAME=Davi Portela']],
    [
      'Joana Prado e Carlos Souza foram operados.',
      ['PERSON_NAME=Joana Prado', 'PERSON_NAME=Carlos Souza'],
    ],
  ])('%j', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it('propagates a full name to later mentions of the given name', () => {
    expect(spans('Paciente Luana Prado veio. Depois, Luana voltou.')).toEqual([
      'PERSON_NAME=Luana Prado',
      'PERSON_NAME=Luana',
    ]);
  });

  it.each([
    'O mal de Parkinson leva o nome de James Parkinson.',
    'A síndrome de Sjögren, o mal de Parkinson e a doença de Chagas.',
    'A escala de coma de Glasgow e o índice de Apgar.',
    'Em outubro, o Outubro Rosa; depois, o Novembro Azul.',
    'Carlos Chagas e Oswaldo Cruz fizeram história.',
    'O Hospital Maria Lucinda e a Escola Ana Neri.',
    'Moramos em Vitória da Conquista e em Governador Valadares.',
    'Silva JA, Souza MB. Sono. J Bras Med. 2019;3(1):10-22.',
    'SILVA, João Carlos da; SOUZA, Maria. Manual de pediatria. 2. ed. São Paulo: Manole, 2018.',
    'Beatriz Martins (nome fictício) sofre de enxaqueca.',
    'Paciente feminina, 34 anos, com dor abdominal.',
    'Nossa Senhora Aparecida é a padroeira.',
  ])('names that are no patient: %s', (text) => {
    expect(spans(text).filter((s) => s.includes('NAME='))).toEqual([]);
  });

  it.each([
    ['Dra. Joana Rezende – MÉDICA – CRM/TO 3120', '+PROFESSIONAL_NAME=Joana Rezende'],
    ['Fernanda Prado, psicóloga (CRP 06/12345)', '+PROFESSIONAL_NAME=Fernanda Prado'],
    ['Texto de Ana Lima Souza.', '+PROFESSIONAL_NAME=Ana Lima Souza'],
  ])('professionals may be named: %s', (text, expected) => {
    expect(spans(text)).toContain(expected);
    expect(read(text).verdict).toBe('passed');
  });
});

describe('contacts, places and dates', () => {
  it.each<[string, string[]]>([
    ['Ligue para o paciente: (27) 99702-1843', ['PHONE=(27) 99702-1843']],
    ['Meu telefone é 4 7 9 8 8 1 2 0 3 5 6', ['PHONE=4 7 9 8 8 1 2 0 3 5 6']],
    ['WhatsApp da paciente +55 (21) 99876 5432', ['PHONE=+55 (21) 99876 5432']],
    ['Escreva para joao.prado@gmail.com', ['EMAIL=joao.prado@gmail.com']],
    ['joao.prado arroba gmail ponto com', ['EMAIL=joao.prado arroba gmail ponto com']],
    ['joao (at) gmail.com', ['EMAIL=joao (at) gmail.com']],
    ['joao&#64;gmail.com', ['EMAIL=joao&#64;gmail.com']],
    ['Data de nascimento: 05/07/1990', ['DATE_OF_BIRTH=05/07/1990']],
    ['nascida em 12 de março de 1985', ['DATE_OF_BIRTH=12 de março de 1985']],
    [
      'Reside na Rua Sete de Setembro, 45, ap 302, Centro, Blumenau - SC, CEP 89010-200',
      ['ADDRESS=Rua Sete de Setembro, 45, ap 302, Centro, Blumenau - SC', 'CEP=89010-200'],
    ],
    ['Seu Pedro Ramos mora em Caruaru.', ['PERSON_NAME=Pedro Ramos', 'LOCATION=Caruaru']],
    ['Dona Rita Ramos fez 97 anos.', ['PERSON_NAME=Rita Ramos', 'AGE_OVER_89=97']],
    ['Jorge Seabra foi internado com J18.', ['PERSON_NAME=Jorge Seabra', 'HEALTH_CODE=J18']],
  ])('%j', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it.each([
    'O SAMU é o 192 e o Disque Saúde é o 136.',
    'Segundo Whelton et al. World Health Organization 2020, a meta é menor.',
    'Ligue 0800 722 4848 ou 4004-1234.',
    'E-mail no formato nome@exemplo.com',
    'O CID F32 é o código de depressão.',
    'Publicado em 10/02/2024, revisado em 11/02/2024.',
    'Versão 10.4.2.17 do programa.',
    'Administrar por via oral 500 mg.',
  ])('nobody is disclosed: %s', (text) => {
    expect(spans(text)).toEqual([]);
  });

  it.each([
    'Marque na Clínica Boa Vida: (71) 3350-2211.',
    'Fale com o Instituto Serra Clara pelo (31) 3271-4040 ou recepcao@serraclara.example. Av. Brasil, 310, Contagem, CEP 32010-000.',
    'CNPJ 11.222.333/0001-81 da fundação.',
    'Escreva para contato@boavida.com.br',
    '<a href="mailto:contato@boavida.com.br">Fale com a clínica</a>',
  ])("the institution's contacts may be printed: %s", (text) => {
    const result = read(text);
    expect(result.spans.length).toBeGreaterThan(0);
    expect(result.spans.every((s) => s.allow)).toBe(true);
    expect(result).toMatchObject({ score: 100, verdict: 'passed', findings: [] });
  });

  it("tells a patient's profile from the publisher's by the words around the link", () => {
    const link = (before: string, shown: string): string =>
      `<p>${before} <a href="https://www.instagram.com/luana.prado">${shown}</a></p>`;
    expect(spans(link('Veja o perfil da paciente:', 'aqui'))).toEqual([
      'SOCIAL_HANDLE=https://www.instagram.com/luana.prado',
    ]);
    expect(spans(link('', 'Instagram'))).toEqual([]);
    expect(spans(link('Siga nosso perfil', 'no Instagram'))).toEqual([]);
  });

  it('reads what stands in attributes', () => {
    expect(spans('<img alt="Foto da paciente Luana Prado">')).toEqual(['PERSON_NAME=Luana Prado']);
    expect(spans('<a href="mailto:luana.prado@gmail.com">escreva</a>')).toEqual([
      'EMAIL=luana.prado@gmail.com',
    ]);
  });
});

describe('personal data in the address of a link', () => {
  const inAddress = (address: string) =>
    analyseLgpd(plainArticle({ content: `<p><a href="${address}">Ver o exame</a></p>` }))
      .spans.filter(({ allow }) => !allow)
      .map(({ type }) => type);

  it.each([
    ['https://clinica.example/laudo?cpf=52998224725', ['CPF']],
    ['/laudos/529.982.247-25.pdf', ['CPF']],
    ['https://clinica.example/ver?doc=1&cns=903719662887712', ['CNS']],
    ['https://clinica.example/ver?email=luana.prado%40gmail.com', ['EMAIL']],
  ])('%s', (address, types) => {
    expect(inAddress(address)).toEqual(types);
  });

  it.each([
    // a number that happens to be a CPF, but is not said to be one
    'https://clinica.example/fotos/52998224725.jpg',
    'https://clinica.example/p?id=52998224725',
    'https://clinica.example/ver?cpf=52998224726',
    'https://maps.example/@-23.561684,-46.655981,17z',
    'https://loja.example/produto/4111111111111111',
    'https://rede.example/@clinica.aurora/post/98765432109',
  ])('%s is only an address', (address) => {
    expect(inAddress(address)).toEqual([]);
  });
});

describe('towns and days beside a person', () => {
  it.each<[string, string[]]>([
    [
      'A paciente Nair Lobo pegou o ônibus em Itabuna em 9 de julho.',
      ['PERSON_NAME=Nair Lobo', 'LOCATION=Itabuna', 'DATE=9 de julho'],
    ],
    [
      'Patient Doreen Kowalczyk had her knee replaced. On May 4 she took the train to Tulsa.',
      ['PERSON_NAME=Doreen Kowalczyk', 'DATE=May 4', 'LOCATION=Tulsa'],
    ],
  ])('%j', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it.each([
    'O mutirão passa por Itabuna em 9 de julho.',
    'The paper was read in Tulsa on May 4.',
    'La campaña llega a Getafe el 3 de mayo.',
  ])('nobody is told of: %s', (text) => {
    expect(spans(text)).toEqual([]);
  });

  it.each<[string, string]>([
    ['Avisar o filho do paciente Davi Luz, cel. 85 99142-7731.', 'PHONE=85 99142-7731'],
    ['A familiar pode ligar depois das 8h: (85) 3232-7719.', 'PHONE=(85) 3232-7719'],
    ['Nossa clínica avisa a paciente Nair Lobo (whatsapp 85 99142-7731).', 'PHONE=85 99142-7731'],
  ])('a relative’s or patient’s own contact: %s', (text, expected) => {
    expect(spans(text)).toContain(expected);
  });

  it.each<[string, string]>([
    [
      'A paciente Nair Lobo processa o Hospital Sul S/A, CNPJ 61.121.211/0001-77.',
      '+CNPJ=61.121.211/0001-77',
    ],
    [
      'Nair Lobo, paciente, elogiou. Assessoria de imprensa: (61) 3315-2010',
      '+PHONE=(61) 3315-2010',
    ],
  ])('an institution’s though a patient is named: %s', (text, expected) => {
    expect(spans(text)).toContain(expected);
  });
});

describe('verdict, score and findings', () => {
  it('passes a clean article', () => {
    expect(read('<p>Hipertensão é uma doença crônica.</p>')).toEqual({
      score: 100,
      verdict: 'passed',
      terms: [],
      spans: [],
      findings: [],
    });
  });

  it('blocks a CPF named as one', () => {
    const result = read('CPF 529.982.247-25');
    expect(result).toMatchObject({ score: 40, verdict: 'blocked' });
    expect(result.findings).toMatchObject([{ rule: 'LGPD-CPF', severity: 'B', stage: 'S.2.1' }]);
    expect(result.findings[0]?.source).toContain('13.709');
  });

  it('asks for review where the check digits are wrong', () => {
    expect(read('CPF 529.982.247-24')).toMatchObject({
      verdict: 'review',
      findings: [{ rule: 'LGPD-CPF', severity: 'M' }],
    });
  });

  it('links a person with a health datum of the same paragraph only', () => {
    const rules = (text: string): string[] => read(text).findings.map((f) => f.rule);
    expect(rules('A paciente Luana Prado tem diabetes.')).toContain('LGPD-SENS');
    expect(rules('<p>A paciente Luana Prado veio.</p><p>O diabetes é crônico.</p>')).not.toContain(
      'LGPD-SENS',
    );
    expect(rules('A Dra. Joana Rezende trata diabetes.')).toEqual([]);
  });

  it('names a minor', () => {
    const result = read('A menina Sofia Prado, de 6 anos, tem leucemia.');
    expect(result.findings.map((f) => f.rule)).toEqual(
      expect.arrayContaining(['LGPD-SENS', 'LGPD-CHILD']),
    );
    expect(result.terms.map((t) => t.type)).toEqual(expect.arrayContaining(['LINKAGE', 'MINOR']));
  });

  it('never rises when personal data are appended', () => {
    const pieces = [
      'Seu Pedro Ramos veio.',
      'CPF 529.982.247-25.',
      'Tel. do paciente: (27) 99702-1843.',
      'Ele tem diabetes.',
      'Data de nascimento: 05/07/1990.',
    ];
    let last = 100;
    for (let n = 1; n <= pieces.length; n += 1) {
      const { score } = read(pieces.slice(0, n).join(' '));
      expect(score).toBeLessThanOrEqual(last);
      last = score;
    }
  });

  it('reports every field, in original offsets, without the matched text', () => {
    const fields = {
      title: 'Caso de Luana Prado',
      excerpt: 'CPF 529.982.247-25',
      'seo.title': 'x',
    };
    const result = analyseLgpd(snapshot(fields));
    expect(result.spans.map((s) => s.field)).toEqual(['title', 'excerpt']);
    const json = JSON.stringify(result);
    expect(json).not.toContain('Luana');
    expect(json).not.toContain('529.982');
  });

  it('speaks Portuguese and English', () => {
    const [finding] = read('CPF 529.982.247-25').findings;
    expect(finding?.message.pt).toContain('Dado pessoal');
    expect(finding?.message.en).toContain('Personal data');
    expect(finding?.suggestion.pt).not.toBe('');
  });
});
