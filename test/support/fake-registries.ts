import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export type Say = (request: IncomingMessage, reply: ServerResponse) => void;

export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Say =>
  (_request, reply) =>
    void reply
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));

export const text =
  (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Say =>
  (_request, reply) =>
    void reply.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);

/**
 * NCBI, Crossref, ClinicalTrials.gov and SciELO in one server on this machine: their paths differ. What it says is set by the
 * beginning of a path, the longest first; a list says one after the other, the last for ever. Every question is kept.
 */
export class FakeRegistries {
  readonly asked: URL[] = [];
  readonly agents: string[] = [];
  private readonly answers = new Map<string, Say[]>();

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async start(): Promise<FakeRegistries> {
    const server = createServer((request, reply) => fake.answer(request, reply));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port is open');
    const fake = new FakeRegistries(server, `http://127.0.0.1:${address.port}`);
    return fake;
  }

  /** To be given as settings: every registry is here. */
  get mirrors(): Readonly<Record<'ncbi' | 'crossref' | 'clinicaltrials' | 'scielo', string>> {
    const { origin } = this;
    return { ncbi: origin, crossref: origin, clinicaltrials: origin, scielo: origin };
  }

  say(path: string, ...answers: readonly Say[]): void {
    this.answers.set(path, [...answers]);
  }

  /** esummary of one uid. */
  summary(database: 'pubmed' | 'pmc', uid: string, ...answers: readonly Say[]): void {
    this.say(`/entrez/eutils/esummary.fcgi?db=${database}&id=${uid}&`, ...answers);
  }

  forget(): void {
    this.asked.length = 0;
    this.agents.length = 0;
    this.answers.clear();
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(request: IncomingMessage, reply: ServerResponse): void {
    const path = request.url ?? '/';
    this.asked.push(new URL(path, this.origin));
    this.agents.push(request.headers['user-agent'] ?? '');
    const known = [...this.answers.keys()]
      .filter((beginning) => path.startsWith(beginning))
      .toSorted((a, b) => b.length - a.length)[0];
    const list = known === undefined ? undefined : this.answers.get(known);
    const say = list !== undefined && list.length > 1 ? list.shift() : list?.[0];
    (say ?? text('Resource not found.', 404))(request, reply);
  }
}

export interface PubmedDocument {
  readonly uid: string;
  readonly title: string;
  readonly pubtype?: readonly string[];
  readonly references?: readonly object[];
}

/** What esummary (db=pubmed, retmode=json) says of one article. */
export function pubmedSummary({ uid, title, pubtype, references = [] }: PubmedDocument): object {
  return {
    header: { type: 'esummary', version: '0.3' },
    result: {
      uids: [uid],
      [uid]: {
        uid,
        pubdate: '2013 Apr 3',
        epubdate: '2013 Apr 3',
        source: 'BMJ',
        authors: [{ name: 'He FJ', authtype: 'Author', clusterid: '' }],
        lastauthor: 'MacGregor GA',
        title,
        sorttitle: title.toLowerCase(),
        volume: '346',
        issue: '',
        pages: 'f1325',
        lang: ['eng'],
        nlmuniqueid: '8900488',
        issn: '0959-8138',
        essn: '1756-1833',
        pubtype: pubtype ?? ['Journal Article'],
        recordstatus: 'PubMed - indexed for MEDLINE',
        pubstatus: '3',
        articleids: [
          { idtype: 'pubmed', idtypen: 1, value: uid },
          { idtype: 'doi', idtypen: 3, value: '10.1136/bmj.f1325' },
        ],
        history: [{ pubstatus: 'entrez', date: '2013/04/06 06:00' }],
        references,
        attributes: ['Has Abstract'],
        fulljournalname: 'BMJ (Clinical research ed.)',
        elocationid: 'doi: 10.1136/bmj.f1325',
        doctype: 'citation',
        booktitle: '',
        vernaculartitle: '',
        sortpubdate: '2013/04/03 00:00',
      },
    },
  };
}

/** What esummary says of an identifier that nothing has. */
export function noSummary(uid: string): object {
  return {
    header: { type: 'esummary', version: '0.3' },
    result: { uids: [uid], [uid]: { uid, error: 'cannot get document summary' } },
  };
}

/** What Crossref says of one work. */
export function crossrefWork(doi: string, title: string, more: object = {}): object {
  return {
    status: 'ok',
    'message-type': 'work',
    'message-version': '1.0.0',
    message: crossrefItem(doi, title, more),
  };
}

export function crossrefItem(doi: string, title: string, more: object = {}): object {
  return {
    DOI: doi,
    type: 'journal-article',
    title: [title],
    'container-title': ['The Lancet'],
    publisher: 'Elsevier BV',
    issued: { 'date-parts': [[2019, 3, 14]] },
    URL: `https://doi.org/${doi}`,
    subject: [],
    ...more,
  };
}
