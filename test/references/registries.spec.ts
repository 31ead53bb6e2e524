import { openRegistries } from '../../src/modules/references/registries/registries.js';
import { RegistryClient } from '../../src/modules/references/registry-client.js';
import type { HostName, HostTurns } from '../../src/modules/references/hosts.js';
import type { LookUp, Work } from '../../src/modules/references/work.js';
import { GuardedFetch } from '#platform/net/guarded-fetch.js';
import {
  crossrefItem,
  crossrefWork,
  FakeRegistries,
  json,
  noSummary,
  pubmedSummary,
  text,
} from '../support/fake-registries.js';

interface Note {
  readonly host: HostName;
  readonly answered: boolean;
  readonly restMs: number | null;
}

describe('registries of science', () => {
  let fake: FakeRegistries;
  let other: FakeRegistries;
  let notes: Note[] = [];
  let rest: number | null = null;

  beforeAll(async () => {
    fake = await FakeRegistries.start();
    other = await FakeRegistries.start();
  });
  beforeEach(() => {
    fake.forget();
    other.forget();
    notes = [];
    rest = null;
  });
  afterAll(() => {
    fake.stop();
    other.stop();
  });

  const turns: HostTurns = {
    take: async () =>
      rest === null ? { waitMs: 0 } : { waitMs: null, restMs: rest, isDown: true },
    note: async (host, answered, restMs) => void notes.push({ host, answered, restMs }),
  };

  function look({
    key = null,
    timeoutMs = 2_000,
  }: { key?: string | null; timeoutMs?: number } = {}) {
    const way = {
      base: fake.origin,
      fetch: new GuardedFetch({
        resolve: () => Promise.reject(new Error('no name is looked up')),
        origin: fake.origin,
        timeoutMs,
      }),
    };
    return openRegistries(
      new RegistryClient({
        ways: { ncbi: way, crossref: way, clinicaltrials: way, scielo: way },
        turns,
        email: 'biblioteca@clinica.example',
        ncbiApiKey: key,
        backoffMs: 5,
      }),
    );
  }

  function workOf(found: LookUp): Work {
    if (found.outcome !== 'found') throw new Error(`nothing was found: ${JSON.stringify(found)}`);
    return found.work;
  }

  const paths = () => fake.asked.map(({ pathname }) => decodeURIComponent(pathname));

  describe('PubMed', () => {
    it('tells title, journal, year, types and a proposed level, and says who asks', async () => {
      fake.summary(
        'pubmed',
        '23558163',
        json(
          pubmedSummary({
            uid: '23558163',
            title:
              'Effect of longer term modest <i>salt reduction</i> on blood pressure &amp; more.',
            pubtype: ['Journal Article', 'Meta-Analysis', 'Systematic Review'],
          }),
        ),
      );
      expect(workOf(await look()('pubmed', '23558163'))).toEqual({
        title: 'Effect of longer term modest salt reduction on blood pressure & more.',
        topics: '',
        journal: 'BMJ (Clinical research ed.)',
        year: 2013,
        url: 'https://pubmed.ncbi.nlm.nih.gov/23558163/',
        publicationTypes: ['Journal Article', 'Meta-Analysis', 'Systematic Review'],
        evidenceLevel: '1',
        retraction: null,
      });
      expect(Object.fromEntries(fake.asked[0]?.searchParams ?? [])).toEqual({
        db: 'pubmed',
        id: '23558163',
        retmode: 'json',
        tool: 'parecer',
        email: 'biblioteca@clinica.example',
      });
      expect(fake.agents).toEqual(['Parecer (mailto:biblioteca@clinica.example)']);
      expect(notes).toEqual([{ host: 'ncbi', answered: true, restMs: null }]);
    });

    it('shows its key where it has one', async () => {
      fake.summary('pubmed', '7', json(pubmedSummary({ uid: '7', title: 'A trial' })));
      await look({ key: 'a1b2' })('pubmed', '7');
      expect(fake.asked[0]?.searchParams.get('api_key')).toBe('a1b2');
    });

    it.each([
      ['has no such record', noSummary('99999999')],
      [
        'can have no such record',
        {
          header: { type: 'esummary', version: '0.3' },
          esummaryresult: ['Invalid uid 99999999 at position=0'],
        },
      ],
    ])('is believed when it %s', async (_what, body) => {
      fake.summary('pubmed', '99999999', json(body));
      await expect(look()('pubmed', '99999999')).resolves.toEqual({ outcome: 'absent' });
    });

    it.each([
      ['an error of another kind', json({ error: 'Search Backend failed: unexpected' })],
      [
        'a record that could not be read',
        json({ result: { '1': { uid: '1', error: 'timeout' } } }),
      ],
      ['another record', json(pubmedSummary({ uid: '2', title: 'Another' }))],
      ['half of a JSON text', json('{"header":{"type":"esummary"},"result":{"uids":["1"')],
      ['a page in HTML', text('<!DOCTYPE html><title>Sign in to the hotel</title>')],
      ['an empty answer', text('')],
      ['a record without a title', json({ result: { '1': { uid: '1', title: ' ' } } })],
      ['a 404, which it has none of', text('not here', 404)],
      ['the number of a prototype', json({ result: [] })],
    ])('says nothing by %s', async (_what, say) => {
      fake.summary('pubmed', '1', say);
      const found = await look()('pubmed', '1');
      expect(found.outcome).toBe('silent');
    });

    it('tells of a retraction and where its notice stands', async () => {
      fake.summary(
        'pubmed',
        '9500320',
        json(
          pubmedSummary({
            uid: '9500320',
            title: 'RETRACTED: Ileal-lymphoid-nodular hyperplasia, non-specific colitis',
            pubtype: ['Case Reports', 'Journal Article', 'Retracted Publication'],
            references: [
              { refsource: 'Lancet. 2004 Mar 6', reftype: 'Erratum in', pmid: 15016483, note: '' },
              {
                refsource: 'Lancet. 2010;375:445',
                reftype: 'Retraction in',
                pmid: 20137807,
                note: '',
              },
            ],
          }),
        ),
      );
      expect(workOf(await look()('pubmed', '9500320')).retraction).toEqual({
        label: 'Retracted Publication',
        notice: 'https://pubmed.ncbi.nlm.nih.gov/20137807/',
        date: null,
      });
    });

    it('does not take the notice of a retraction for what it takes back', async () => {
      fake.summary(
        'pubmed',
        '20137807',
        json(
          pubmedSummary({
            uid: '20137807',
            title: 'Retraction--Ileal-lymphoid-nodular hyperplasia',
            pubtype: ['Retraction of Publication'],
            references: [{ refsource: 'Lancet. 1998', reftype: 'Retraction of', pmid: 9500320 }],
          }),
        ),
      );
      expect(workOf(await look()('pubmed', '20137807')).retraction).toBeNull();
    });

    it.each([
      ['Randomized Controlled Trial', '2'],
      ['Observational Study', '3'],
      ['Case Reports', '4'],
      ['Editorial', '5'],
      ['Practice Guideline', null],
      ['Journal Article', null],
    ])('proposes for %s the level %s', async (type, level) => {
      fake.summary(
        'pubmed',
        '5',
        json(pubmedSummary({ uid: '5', title: 'Statins', pubtype: [type] })),
      );
      expect(workOf(await look()('pubmed', '5')).evidenceLevel).toBe(level);
    });

    it('is asked under the PMID what PubMed Central does not say', async () => {
      fake.summary(
        'pmc',
        '3531190',
        json({
          result: {
            uids: ['3531190'],
            '3531190': {
              uid: '3531190',
              title: 'Vitamin D and falls',
              source: 'BMJ',
              articleids: [
                { idtype: 'pmid', value: '23193287' },
                { idtype: 'pmcid', value: 'PMC3531190' },
              ],
            },
          },
        }),
      );
      const retracted = pubmedSummary({
        uid: '23193287',
        title: 'Vitamin D and falls',
        pubtype: ['Retracted Publication'],
      });
      fake.summary('pubmed', '23193287', json(retracted));
      const work = workOf(await look()('pmc', 'PMC3531190'));
      expect(work.retraction?.label).toBe('Retracted Publication');
      expect(work.url).toBe('https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/');
      fake.summary('pubmed', '23193287', text('down', 500));
      await expect(look()('pmc', 'PMC3531190')).resolves.toMatchObject({ outcome: 'silent' });
    });
  });

  describe('Crossref', () => {
    it('tells of a work under its DOI, whatever its letters', async () => {
      fake.say(
        '/works/10.1016%2Fs0140-6736(18)32590-x?',
        json(
          crossrefWork('10.1016/s0140-6736(18)32590-x', 'Fibre and health: a randomised trial', {
            abstract: '<jats:p>Dietary fibre lowers cholesterol.</jats:p>',
            'updated-by': [{ DOI: '10.1016/c', type: 'correction', label: 'Correction' }],
          }),
        ),
      );
      expect(workOf(await look()('doi', '10.1016/S0140-6736(18)32590-X'))).toEqual({
        title: 'Fibre and health: a randomised trial',
        topics: 'Dietary fibre lowers cholesterol.',
        journal: 'The Lancet',
        year: 2019,
        url: 'https://doi.org/10.1016/s0140-6736(18)32590-x',
        publicationTypes: ['journal-article'],
        evidenceLevel: '2',
        retraction: null,
      });
      expect(fake.asked[0]?.searchParams.get('mailto')).toBe('biblioteca@clinica.example');
    });

    it.each(['retraction', 'withdrawal', 'removal'])('tells of a %s', async (type) => {
      fake.say(
        '/works/',
        json(
          crossrefWork('10.1016/a', 'Hydroxychloroquine', {
            'updated-by': [
              { DOI: '10.1016/e', type: 'expression_of_concern', label: 'Expression of concern' },
              {
                DOI: '10.1016/s0140-6736(20)31324-6',
                type,
                label: 'Retraction',
                source: 'retraction-watch',
                updated: { 'date-parts': [[2020, 6, 5]], 'date-time': '2020-06-05T00:00:00Z' },
              },
            ],
          }),
        ),
      );
      expect(workOf(await look()('doi', '10.1016/a')).retraction).toEqual({
        label: 'Retraction',
        notice: 'https://doi.org/10.1016/s0140-6736(20)31324-6',
        date: '2020-06-05',
      });
    });

    it('is not believed where it names what no address can hold', async () => {
      const half = '10.1016/\ud800';
      const taken = { DOI: half, type: 'retraction', label: 'Retraction' };
      const dated = { issued: { 'date-parts': [[{ toString: 1 }]] } };
      const work = crossrefWork('10.1016/a', 'Statins', { 'updated-by': [taken], ...dated });
      fake.say('/works/', json(work));
      expect(workOf(await look()('doi', '10.1016/a'))).toMatchObject({
        year: null,
        retraction: { label: 'Retraction', notice: null },
      });
      const ids = [{ idtype: 'doi', value: half }];
      const summary = { uid: '3531190', title: 'Statins', source: 'BMJ', articleids: ids };
      fake.summary('pmc', '3531190', json({ result: { '3531190': summary } }));
      await expect(look()('pmc', 'PMC3531190')).resolves.toMatchObject({ outcome: 'found' });
    });

    it('reads the mark before a title', async () => {
      fake.say('/works/', json(crossrefWork('10.1/a', 'RETRACTED ARTICLE: Garlic and lipids')));
      expect(workOf(await look()('doi', '10.1000/a')).retraction?.label).toBe('RETRACTED');
    });

    it('knows a DOI that nobody has from one that another agency has', async () => {
      fake.say('/works/10.5281%2Fzenodo.1?', text('Resource not found.', 404));
      fake.say(
        '/works/10.5281%2Fzenodo.1/agency',
        json({
          status: 'ok',
          'message-type': 'work-agency',
          message: { DOI: '10.5281/zenodo.1', agency: { id: 'datacite', label: 'DataCite' } },
        }),
      );
      await expect(look()('doi', '10.5281/zenodo.1')).resolves.toEqual({ outcome: 'elsewhere' });
      await expect(look()('doi', '10.1000/nowhere')).resolves.toEqual({ outcome: 'absent' });
      fake.say('/works/10.1000%2Fnowhere/agency', text('busy', 503));
      await expect(look()('doi', '10.1000/nowhere')).resolves.toMatchObject({ outcome: 'silent' });
    });

    it('takes of a Cochrane review the newest version', async () => {
      const review = (n: number, title: string) =>
        crossrefItem(`10.1002/14651858.CD004022${n === 1 ? '' : `.pub${n}`}`, title);
      fake.say(
        '/works?rows=12&filter=doi%3A10.1002%2F14651858.CD004022%2C',
        json({
          status: 'ok',
          'message-type': 'work-list',
          message: {
            'total-results': 3,
            items: [review(4, 'Salt, version 4'), review(1, 'Salt'), review(5, 'Salt, version 5')],
          },
        }),
      );
      const work = workOf(await look()('cochrane', 'CD004022'));
      expect(work).toMatchObject({
        title: 'Salt, version 5',
        evidenceLevel: '1',
        url: 'https://doi.org/10.1002/14651858.CD004022.pub5',
      });
    });

    it('finds no review where no version is', async () => {
      fake.say('/works?', json({ status: 'ok', message: { 'total-results': 0, items: [] } }));
      await expect(look()('cochrane', 'CD999999')).resolves.toEqual({ outcome: 'absent' });
    });
  });

  describe('ClinicalTrials.gov', () => {
    const study = (more: object = {}) => ({
      protocolSection: {
        identificationModule: {
          nctId: 'NCT01206062',
          briefTitle: 'Systolic Blood Pressure Intervention Trial (SPRINT)',
          officialTitle: 'Systolic Blood Pressure Intervention Trial',
        },
        statusModule: { overallStatus: 'COMPLETED', startDateStruct: { date: '2010-10-20' } },
        conditionsModule: { conditions: ['Hypertension'], keywords: ['heart failure'] },
        designModule: { studyType: 'INTERVENTIONAL', designInfo: { allocation: 'RANDOMIZED' } },
        armsInterventionsModule: { interventions: [{ name: 'Chlorthalidone' }] },
      },
      hasResults: true,
      ...more,
    });

    it('tells of a trial, and proposes a level only where it has results', async () => {
      fake.say('/api/v2/studies/NCT01206062?', json(study()));
      expect(workOf(await look()('clinicaltrials', 'NCT01206062'))).toMatchObject({
        title: 'Systolic Blood Pressure Intervention Trial (SPRINT)',
        topics:
          'Systolic Blood Pressure Intervention Trial · Hypertension · heart failure · Chlorthalidone',
        year: 2010,
        url: 'https://clinicaltrials.gov/study/NCT01206062',
        evidenceLevel: '2',
      });
      fake.say('/api/v2/studies/NCT01206062?', json(study({ hasResults: false })));
      expect(workOf(await look()('clinicaltrials', 'NCT01206062')).evidenceLevel).toBeNull();
    });

    it('is believed when it has no such trial', async () => {
      fake.say('/api/v2/studies/', json({ message: 'NCT99999999 not found' }, 404));
      await expect(look()('clinicaltrials', 'NCT99999999')).resolves.toEqual({ outcome: 'absent' });
    });

    it('may lead to another number of its own', async () => {
      fake.say(
        '/api/v2/studies/NCT00000001?',
        text('', 301, { location: '/api/v2/studies/NCT01206062?x' }),
      );
      fake.say('/api/v2/studies/NCT01206062?', json(study()));
      const work = workOf(await look()('clinicaltrials', 'NCT00000001'));
      expect(work.url).toBe('https://clinicaltrials.gov/study/NCT01206062');
    });
  });

  describe('SciELO', () => {
    const PID = 'S0034-89102010000400001';
    const record = {
      code: PID,
      collection: 'scl',
      publication_year: '2010',
      doi: '10.1590/S0034-89102010000400001',
      title: { v100: [{ _: 'Revista de Saúde Pública' }] },
      article: {
        v12: [
          { l: 'pt', _: 'Prevalência de hipertensão arterial' },
          { l: 'en', _: 'Prevalence of hypertension' },
        ],
        v85: [{ l: 'pt', k: 'Fatores de risco' }],
        v65: [{ _: '20100800' }],
      },
    };

    it('tells of an article, and Crossref of its retraction', async () => {
      fake.say('/api/v1/article/', json(record));
      fake.say('/works/', json(crossrefWork('10.1590/x', 'Prevalence of hypertension')));
      expect(workOf(await look()('scielo', PID))).toMatchObject({
        title: 'Prevalência de hipertensão arterial',
        topics: 'Prevalence of hypertension · Fatores de risco',
        journal: 'Revista de Saúde Pública',
        year: 2010,
        retraction: null,
      });
      const update = { DOI: '10.1590/r', type: 'retraction', label: 'Retraction' };
      fake.say('/works/', json(crossrefWork('10.1590/x', 'x', { 'updated-by': [update] })));
      expect(workOf(await look()('scielo', PID)).retraction?.label).toBe('Retraction');
      expect(paths()).toContain('/works/10.1590/s0034-89102010000400001');
    });

    it('has found nothing while nobody says whether it was retracted', async () => {
      fake.say('/api/v1/article/', json(record));
      fake.say('/works/', text('down', 502));
      await expect(look()('scielo', PID)).resolves.toMatchObject({ outcome: 'silent' });
    });

    it.each(['null', '', '{}', '[]'])('has no such article when it says %j', async (body) => {
      fake.say('/api/v1/article/', json(body));
      await expect(look()('scielo', PID)).resolves.toEqual({ outcome: 'absent' });
    });
  });

  describe('a host in trouble', () => {
    const found = json(pubmedSummary({ uid: '1', title: 'Aspirin' }));

    it('is asked again when it stumbles', async () => {
      fake.summary('pubmed', '1', text('', 502), text('', 503), found);
      expect((await look()('pubmed', '1')).outcome).toBe('found');
      expect(notes.map(({ answered }) => answered)).toEqual([false, false, true]);
    });

    it('is given up after three times', async () => {
      fake.summary('pubmed', '1', text('', 500));
      await expect(look()('pubmed', '1')).resolves.toMatchObject({
        outcome: 'silent',
        reason: 'server_error',
      });
      expect(fake.asked).toHaveLength(3);
    });

    it('gets the time it asks for, when that is short', async () => {
      const limited = { error: 'API rate limit exceeded', count: '4', limit: '3' };
      fake.summary('pubmed', '1', json(limited, 429, { 'retry-after': '1' }), found);
      const before = Date.now();
      expect((await look()('pubmed', '1')).outcome).toBe('found');
      expect(Date.now() - before).toBeGreaterThanOrEqual(990);
    });

    it('is left alone when it asks for longer, and all processes hear of it', async () => {
      fake.summary('pubmed', '1', json({ error: 'x' }, 429, { 'retry-after': '120' }));
      await expect(look()('pubmed', '1')).resolves.toEqual({
        outcome: 'silent',
        reason: 'rate_limited',
        restMs: 120_000,
      });
      expect(fake.asked).toHaveLength(1);
      expect(notes).toEqual([{ host: 'ncbi', answered: true, restMs: 120_000 }]);
    });

    it('reads a date in Retry-After', async () => {
      const later = new Date(Date.now() + 60_000).toUTCString();
      fake.summary('pubmed', '1', text('', 503, { 'retry-after': later }));
      const answer = await look()('pubmed', '1');
      expect(answer).toMatchObject({ outcome: 'silent', reason: 'server_error' });
      const { restMs } = answer.outcome === 'silent' ? answer : { restMs: null };
      expect(restMs).toBeGreaterThan(57_000);
      expect(restMs).toBeLessThanOrEqual(60_000);
    });

    it('is not asked while it rests', async () => {
      rest = 30_000;
      await expect(look()('pubmed', '1')).resolves.toEqual({
        outcome: 'silent',
        reason: 'resting',
        restMs: 30_000,
      });
      expect(fake.asked).toEqual([]);
    });

    it('is not waited for beyond its time', async () => {
      fake.summary('pubmed', '1', () => undefined);
      await expect(look({ timeoutMs: 60 })('pubmed', '1')).resolves.toMatchObject({
        reason: 'timeout',
      });
      expect(fake.asked).toHaveLength(3);
      expect(notes.every(({ answered }) => !answered)).toBe(true);
    });

    it('is not read beyond four megabytes', async () => {
      let sent = 0;
      fake.summary('pubmed', '1', (_request, reply) => {
        reply.writeHead(200);
        const more = (): void => {
          while (!reply.destroyed && reply.write(Buffer.alloc(64 * 1024, 'x'))) sent += 64;
          reply.once('drain', more);
        };
        more();
      });
      await expect(look()('pubmed', '1')).resolves.toMatchObject({ reason: 'too_large' });
      expect(sent).toBeLessThan(64 * 1024);
      expect(fake.asked).toHaveLength(1);
    });

    it.each([301, 302, 307, 308])('leads to no other host (%s)', async (status) => {
      other.say('/', found);
      fake.summary('pubmed', '1', text('', status, { location: `${other.origin}/steal` }));
      await expect(look()('pubmed', '1')).resolves.toMatchObject({ reason: 'redirected' });
      expect(other.asked).toEqual([]);
    });

    it('does not lead us in a circle', async () => {
      fake.say(
        '/entrez/',
        (request, reply) => void reply.writeHead(302, { location: request.url ?? '/' }).end(),
      );
      await expect(look()('pubmed', '1')).resolves.toMatchObject({ reason: 'redirected' });
      expect(fake.asked).toHaveLength(3);
    });

    it.each([400, 401, 403, 418])(
      'that refuses us (%s) has not said that there is none',
      async (status) => {
        fake.summary('pubmed', '1', json({ error: 'API key invalid' }, status));
        await expect(look()('pubmed', '1')).resolves.toMatchObject({ reason: 'refused' });
        expect(fake.asked).toHaveLength(1);
      },
    );

    it('is left when the process shuts down', async () => {
      fake.summary('pubmed', '1', () => undefined);
      const stop = new AbortController();
      const asked = look()('pubmed', '1', stop.signal);
      setTimeout(() => stop.abort(), 30);
      await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    });
  });

  it.each([
    ['pubmed', '1&db=pmc'],
    ['pubmed', '0'],
    ['pmc', 'PMC1/../x'],
    ['doi', '10.1000/\ud800'],
    ['doi', 'http://10.0.0.1/'],
    ['clinicaltrials', '../../v1'],
    ['scielo', 'S0034-89102010000400001&x=1'],
  ] as const)('asks nobody for what is no identifier (%s %j)', async (kind, id) => {
    await expect(look()(kind, id)).resolves.toEqual({ outcome: 'absent' });
    expect(fake.asked).toEqual([]);
  });

  it('keeps an identifier in its place of an address', async () => {
    await look()('doi', '10.1000/../../x?a=1#b&mailto=evil@x.example');
    const [first] = fake.asked;
    expect(first?.pathname).toBe(
      '/works/10.1000%2F..%2F..%2Fx%3Fa%3D1%23b%26mailto%3Devil%40x.example',
    );
    expect(first?.searchParams.getAll('mailto')).toEqual(['biblioteca@clinica.example']);
  });
});
