import { plainArticle } from '#compliance/plain-article.js';
import type { ArticleSnapshot } from '#compliance/types.js';
import { AnalysisThreads } from '../../src/modules/workflow/analysis-threads.js';
import { BAD_ARTICLE, GOOD_ARTICLE } from '../support/articles.js';

const snapshot = (content: string): ArticleSnapshot =>
  plainArticle(
    { title: 'Um artigo', content },
    {
      author: {
        name: 'Ana Prado',
        professionalRegistry: 'CRM/SP 123456 – RQE 4567',
        professionalType: 'medico',
        speciality: 'Cardiologia',
      },
      establishment: { name: 'Clínica Aurora' },
    },
  );

describe('AnalysisThreads', () => {
  const opened: AnalysisThreads[] = [];
  const open = (deadlineMs?: number) => {
    const threads = new AnalysisThreads(deadlineMs);
    opened.push(threads);
    return threads;
  };
  afterEach(async () => {
    for (const threads of opened.splice(0)) await threads.onApplicationShutdown();
  });

  it('answers each of many questions with its own outcome', async () => {
    const threads = open();
    const texts = Array.from(
      { length: 20 },
      (_, n) => (n % 2 === 0 ? GOOD_ARTICLE : BAD_ARTICLE).content,
    );
    const answers = await Promise.all(
      texts.map((content) => threads.analyse({ snapshot: snapshot(content), stage: 'S.2.1' })),
    );
    expect(answers.map(([own]) => own?.verdict)).toEqual(
      texts.map((text) => (text === GOOD_ARTICLE.content ? 'passed' : 'blocked')),
    );
  });

  it('asks the later stages too when one blocks', async () => {
    const [blocked, passed] = await Promise.all([
      open().analyse({ snapshot: snapshot(BAD_ARTICLE.content), stage: 'S.2.1' }),
      open().analyse({ snapshot: snapshot(GOOD_ARTICLE.content), stage: 'S.2.1' }),
    ]);
    expect(blocked.map(({ stage }) => stage)).toEqual(['S.2.1', 'S.3.1', 'S.4-1.1-3']);
    expect(passed.map(({ stage }) => stage)).toEqual(['S.2.1']);
  });

  it('gives up on a text that takes too long, and goes on with the next', async () => {
    // the next text waits for a new thread as well, which reads its samples first
    const threads = open(5_000);
    const endless =
      'O paciente João da Silva, CPF 529.982.247-25, tomou 20 mg/kg e melhorou. '.repeat(90_000);
    const slow = threads.analyse({ snapshot: snapshot(endless), stage: 'S.2.1' });
    await expect(slow).rejects.toMatchObject({ name: 'AnalysisTimeout' });
    const [own] = await threads.analyse({
      snapshot: snapshot(GOOD_ARTICLE.content),
      stage: 'S.2.1',
    });
    expect(own?.verdict).toBe('passed');
  });

  it('tells a failure by its class alone, and goes on with the next', async () => {
    const threads = open();
    const broken = { ...snapshot(''), ...JSON.parse('{"fields": null}') };
    const asked = threads.analyse({ snapshot: broken, stage: 'S.2.1' });
    await expect(asked).rejects.toMatchObject({ message: 'TypeError' });
    const [own] = await threads.analyse({
      snapshot: snapshot(GOOD_ARTICLE.content),
      stage: 'S.2.1',
    });
    expect(own?.verdict).toBe('passed');
  });
});
