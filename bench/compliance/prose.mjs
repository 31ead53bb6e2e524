// Medical prose in Portuguese of any length, another one for each seed: paragraphs, lists, tables, questions, reported
// cases with invented people, bibliographies. For measuring time, not accuracy: nothing in it is labelled.

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = {
  illness: [
    'a hipertensão arterial',
    'o diabetes tipo 2',
    'a asma',
    'a enxaqueca',
    'a osteoporose',
    'a psoríase',
    'a doença renal crônica',
    'a depressão',
    'a dermatite atópica',
    'a insuficiência cardíaca',
    'a endometriose',
    'a rinite alérgica',
    'o glaucoma',
    'a artrose do joelho',
    'o hipotireoidismo',
  ],
  remedy: [
    'a metformina',
    'a losartana',
    'o salbutamol inalado',
    'a fisioterapia',
    'a reabilitação pulmonar',
    'a terapia cognitivo-comportamental',
    'o exercício aeróbico',
    'a dieta com pouco sal',
    'a insulina basal',
    'o corticoide tópico',
    'a levotiroxina',
    'a fototerapia',
  ],
  effect: [
    'reduz o risco de internação',
    'melhora a qualidade do sono',
    'diminui a dor em repouso',
    'retarda a perda de função',
    'está associada a menos crises',
    'pode causar tontura nos primeiros dias',
    'aumenta a adesão ao tratamento',
    'previne complicações nos olhos e nos rins',
  ],
  group: [
    'adultos acima de 60 anos',
    'gestantes no segundo trimestre',
    'crianças em idade escolar',
    'pessoas com obesidade',
    'pacientes em acompanhamento na atenção primária',
    'atletas amadores',
    'trabalhadores noturnos',
  ],
  place: [
    'Campinas',
    'Recife',
    'Curitiba',
    'Belém',
    'Goiânia',
    'Niterói',
    'São Carlos',
    'Londrina',
  ],
  given: [
    'Helena',
    'Otávio',
    'Beatriz',
    'Caio',
    'Marisa',
    'Renato',
    'Lívia',
    'Edson',
    'Noemi',
    'Túlio',
  ],
  family: [
    'Andrade',
    'Bittencourt',
    'Falcão',
    'Queiroz',
    'Teixeira',
    'Moura',
    'Siqueira',
    'Valente',
  ],
  street: ['Rua das Acácias', 'Avenida Brasil', 'Rua Sete de Setembro', 'Travessa do Porto'],
  month: ['janeiro', 'março', 'abril', 'junho', 'agosto', 'outubro', 'novembro'],
  advice: [
    'Procure o serviço de saúde se houver falta de ar.',
    'Não interrompa o tratamento por conta própria!',
    'Converse com a sua médica antes de trocar a dose.',
    'Os resultados variam de pessoa para pessoa.',
    'Guarde a receita e leve-a à próxima consulta.',
  ],
};

/** One text of random parts: `pick('place')`, `number(1, 9)`. */
function tellerOf(random) {
  const number = (from, to) => from + Math.floor(random() * (to - from + 1));
  const of = (list) => list[number(0, list.length - 1)];
  const pick = (kind) => of(WORDS[kind]);
  const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const name = () => `${pick('given')} ${pick('family')}`;
  const sentences = [
    () =>
      `${upper(pick('illness'))} atinge cerca de ${number(2, 41)},${number(0, 9)}% de ${pick('group')}.`,
    () => `Em ${pick('group')}, ${pick('remedy')} ${pick('effect')} em ${number(4, 52)} semanas.`,
    () =>
      `Um ensaio clínico randomizado com ${number(80, 9_000)} pacientes comparou ${pick('remedy')} a placebo ` +
      `(doi:10.${number(1_000, 9_999)}/jn.${number(10_000, 99_999)}) e mostrou que ela ${pick('effect')} [${number(1, 30)}].`,
    () =>
      `A dose usual varia de ${number(1, 9)} a ${number(10, 40)} mg/kg por dia, conforme a idade e o peso.`,
    () => `Segundo ${pick('family')} et al., ${pick('illness')} nem sempre dá sintomas no início.`,
    () =>
      `A Dra. ${name()} (CRM/SP ${number(100_000, 199_999)}) explica que ${pick('remedy')} ${pick('effect')}.`,
    () => pick('advice'),
    () =>
      `O exame é feito em jejum, com cadeira firme, braço apoiado e ${number(3, 9)} minutos de descanso antes.`,
    () => `Já se perguntou por que ${pick('illness')} aparece tanto em ${pick('group')}?`,
    () =>
      `Quem mora em ${pick('place')} encontra o ambulatório de segunda a sexta, das ${number(7, 9)}h às ${number(16, 19)}h.`,
    () =>
      `${upper(pick('illness'))} exige acompanhamento: a cada ${number(2, 12)} meses repetem-se os exames, e o plano de ` +
      `cuidado é revisto com a pessoa e, quando ela quer, com a família.`,
  ];
  const cases = [
    () =>
      `A paciente ${name()}, ${number(19, 88)} anos, moradora da ${pick('street')}, ${number(10, 990)}, em ${pick('place')}, ` +
      `foi internada em ${number(1, 28)}/${number(1, 12)}/${number(2019, 2025)} por ${pick('illness')}.`,
    () =>
      `Contato da família: (${number(11, 47)}) 9${number(1_000, 9_999)}-${number(1_000, 9_999)}, e-mail ${pick('given').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()}${number(1, 99)}@correio.example.`,
    () =>
      `Prontuário ${number(100_000, 999_999)}, CPF ${number(100, 999)}.${number(100, 999)}.${number(100, 999)}-${number(10, 99)}.`,
  ];
  return {
    number,
    of,
    pick,
    upper,
    name,
    sentence: () => of(sentences)(),
    reported: () => of(cases)(),
  };
}

const PARTS = {
  html: {
    heading: (t) =>
      `<h2>${t.upper(t.pick('illness'))}: o que muda em ${t.number(2023, 2027)}</h2>\n`,
    paragraph: (t) => `<p>${sentencesOf(t, t.number(2, 7), 'strong')}</p>\n`,
    list: (t) => `<ul>${times(t.number(2, 6), () => `<li>${t.sentence()}</li>`).join('')}</ul>\n`,
    table: (t) =>
      `<table><thead><tr><th>Data</th><th>Exame</th><th>Cidade</th></tr></thead><tbody>${times(
        t.number(2, 8),
        () =>
          `<tr><td>${t.number(1, 28)}/0${t.number(1, 9)}</td><td>${t.pick('remedy')}</td><td>${t.pick('place')}</td></tr>`,
      ).join('')}</tbody></table>\n`,
    register: (t) =>
      `<table><tr><th>Nome</th><th>Telefone</th><th>Convênio</th></tr>${times(
        t.number(2, 6),
        () =>
          `<tr><td>${t.name()}</td><td>(${t.number(11, 47)}) 9${t.number(1_000, 9_999)}-${t.number(1_000, 9_999)}</td><td>${t.number(10_000_000, 99_999_999)}</td></tr>`,
      ).join('')}</table>\n`,
    question: (t) =>
      `<h3>${t.upper(t.pick('remedy'))} serve para todos?</h3>\n<p>${t.sentence()}</p>\n`,
    report: (t) => `<blockquote>${t.reported()} ${t.sentence()} ${t.reported()}</blockquote>\n`,
    picture: (t) =>
      `<figure><img src="/v1/media/${t.number(1, 99)}/content" alt="Retrato de ${t.name()}"><figcaption>${t.sentence()}</figcaption></figure>\n`,
    bibliography: (t) =>
      `<ol>${times(t.number(2, 5), () => `<li>${reference(t)}</li>`).join('')}</ol>\n`,
  },
  text: {
    heading: (t) => `## ${t.upper(t.pick('illness'))}\n\n`,
    paragraph: (t) => `${sentencesOf(t, t.number(2, 7), null)}\n\n`,
    list: (t) => `${times(t.number(2, 6), () => `- ${t.sentence()}`).join('\n')}\n\n`,
    lines: (t) => `${times(t.number(2, 9), () => t.sentence()).join('\n')}\n`,
    table: (t) =>
      `nome;telefone;cidade\n${times(t.number(2, 8), () => `${t.name()};(${t.number(11, 47)}) 3${t.number(100, 999)}-${t.number(1_000, 9_999)};${t.pick('place')}`).join('\n')}\n\n`,
    form: (t) =>
      `Nome: ${t.name()}\nNascimento: ${t.number(1, 28)}/0${t.number(1, 9)}/19${t.number(30, 99)}\nCidade: ${t.pick('place')}\n\n`,
    report: (t) => `${t.reported()} ${t.sentence()}\n\n`,
    bibliography: (t) =>
      `${times(t.number(2, 5), (n) => `${n + 1}. ${reference(t)}`).join('\n')}\n\n`,
  },
};

/** How often each part comes; what is not listed comes once. */
const OFTEN = { paragraph: 8, lines: 2, question: 2 };

function times(count, make) {
  return Array.from({ length: count }, (_, n) => make(n));
}

function sentencesOf(t, count, tag) {
  return times(count, () => {
    const sentence = t.sentence();
    return tag !== null && t.number(1, 6) === 1
      ? sentence.replace(/ (\p{L}{6,}) /u, ` <${tag}>$1</${tag}> `)
      : sentence;
  }).join(' ');
}

function reference(t) {
  const authors = `${t.pick('family')} ${t.pick('given').charAt(0)}, ${t.pick('family')} ${t.pick('given').charAt(0)}`;
  return `${authors}. ${t.upper(t.pick('remedy'))} em ${t.pick('group')}. Rev Saude. ${t.number(1999, 2025)};${t.number(1, 60)}(${t.number(1, 12)}):${t.number(1, 900)}. PMID: ${t.number(1_000_000, 39_999_999)}`;
}

/**
 * An article of at least `size` characters, ended with its last whole part.
 * @param {'html' | 'text'} form
 */
export function article(seed, size, form = 'html') {
  const t = tellerOf(randomOf(seed));
  const parts = Object.entries(PARTS[form]).flatMap(([name, make]) =>
    times(OFTEN[name] ?? 1, () => make),
  );
  let text = '';
  while (text.length < size) text += t.of(parts)(t);
  return text;
}

/** One sentence of such an article. */
export const sentence = (seed) => tellerOf(randomOf(seed)).sentence();

/** Words as a reader counts them, without markup. */
export const countWords = (text) =>
  text
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
