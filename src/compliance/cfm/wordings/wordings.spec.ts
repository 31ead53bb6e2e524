import { plainArticle } from '../../plain-article.js';
import { analyseCfm } from '../cfm.analyser.js';
import { near, together } from './turns.js';

/** What fires in a text of a physician with a registered speciality. */
const firedBy = (text: string): ReadonlySet<string> =>
  new Set(
    analyseCfm(
      plainArticle(
        { content: text },
        {
          author: {
            name: 'Regina Tavares',
            professionalType: 'medico',
            professionalRegistry: 'CRM/PR 40112',
            specialities: [{ name: 'Dermatologia', rqe: '20111' }],
          },
          complianceLevel: 'public',
        },
      ),
    ).findings.map(({ rule }) => rule),
  );

it('writes what stands near what in every order', () => {
  expect(near('a', 'b', 3)).toEqual(['a ..3 b', 'b ..3 a']);
  expect(new Set(together('a', 'b', 'c', 2)).size).toBe(6);
});

describe('a physician says it aside', () => {
  it.each([
    ['CFM-11-GUARANTEE', 'Ronco? Em um mês vira lembrança.'],
    ['CFM-11-GUARANTEE', 'A muleta vai para o lixo: aqui você volta a andar.'],
    ['CFM-11-EQUIP', 'Nosso ultrassom está anos-luz à frente.'],
    ['CFM-11-ONLY', 'Essa cirurgia, ninguém além de nós executa no Acre.'],
    ['CFM-11-AWARD', 'Estamos entre as 20 clínicas mais indicadas do estado.'],
    ['CFM-11-METHOD', 'Soro na veia para energia: temos horários às quintas.'],
    ['CFM-11-LIVE', 'Hoje opero ao vivo no canal e vocês acompanham.'],
    ['CFM-11-PRIZE', 'A cada amiga indicada, um peeling na faixa.'],
    ['CFM-11-REMOTE', 'Mande o áudio com os sintomas e eu devolvo a conduta.'],
    ['TELE-01', 'Exame físico é coisa de museu: a tela mostra tudo.'],
    ['CFM-11-UNREG', 'O aval da agência ainda está na fila, mas já aplicamos.'],
    ['CFM-11-ENDORSE', 'Na minha casa só entra o hidratante Dermaluz, e funciona.'],
    ['CFM-11-SEAL', 'A granola traz no rótulo a minha assinatura.'],
    ['CFM-SENS-HYPE', 'Esqueça tudo o que você sabia sobre colesterol.'],
    ['CFM-SENS-STAT', 'Quase todos os meus pacientes saem sem dor.'],
    ['CFM-SENS-TEACH', 'Fure o cisto você mesmo com uma agulha fervida.'],
    ['CFM-SENS-FEAR', 'Quem adia o exame assina a própria sentença de morte.'],
    ['CFM-UNFAIR-GATE', 'A erva que zera a glicose: digite o CPF para liberar.'],
    ['CFM-UNFAIR-DISPARAGE', 'Conserto rinoplastia malfeita por outras clínicas.'],
    ['CFM-UNFAIR-FREE', 'A avaliação fica por conta da casa.'],
    ['CFM-UNFAIR-SPONSOR', 'Uma gigante farmacêutica pagou os exames da nossa campanha.'],
    ['CFM-9-PRICE', 'Blefaro de 7.000 por 4.900.'],
    ['CFM-14-EDU', 'Arraste e veja a transformação.'],
    ['CFM-14-IDENT', 'O seu Ariosvaldo, da padaria, venceu aqui o câncer.'],
    ['CFM-TESTI-TONE', 'Ela saiu dizendo que médico igual não há.'],
    ['LGPD-CHILD', 'Olha a Maria Eduarda Lopes, cinco aninhos, depois da crise de asma.'],
  ])('%s: %s', (rule, text) => {
    expect(firedBy(text)).toContain(rule);
  });
});

describe('a physician says nothing of the kind', () => {
  it.each([
    'Não há tratamento que acabe com a psoríase; há controle.',
    'O melhor aparelho é o que tem indicação para o seu caso.',
    'Somente nos casos graves a cirurgia é indicada.',
    'Anabolizantes para fins estéticos: por que o CFM vedou a prescrição.',
    'Sorteio? Não fazemos.',
    'O bingo beneficente da paróquia será no sábado.',
    'Casos individuais não são discutidos nos comentários.',
    'A secretaria pede nome e telefone para a inscrição no curso.',
    'O resultado do exame sai em dez dias.',
    'Nunca esprema um furúnculo nem tente cortá-lo com lâmina.',
    'Lave o ferimento em casa e procure o pronto-socorro.',
    'A parada cardíaca fora do hospital mata nove em cada dez pessoas.',
    'Corte as unhas retas em casa e use sapatos folgados.',
    'Recomendamos chegar meia hora antes do exame.',
    'O velório será na capela do hospital.',
    'O valor de um procedimento só se informa depois do exame.',
  ])('%s', (text) => {
    const fired = [...firedBy(text)].filter((rule) => !/^CFM-ID|^HOUSE/.test(rule));
    expect(fired).toEqual([]);
  });
});
