import { at, listAt, parsed, textAt, textsAt } from '../json.js';
import { type RegistryClient, silence } from '../registry-client.js';
import {
  isDoi,
  type LookUp,
  plainName,
  plainTitle,
  proposedLevel,
  type Retraction,
  retractedByTitle,
  type Work,
  yearOf,
} from '../work.js';
import type { CrossrefRegistry } from './crossref.js';

type Database = 'pubmed' | 'pmc';
type Summary = { readonly outcome: 'summary'; readonly document: unknown };

/** PubMed and PubMed Central, by NCBI's E-utilities (esummary, JSON). */
export class PubmedRegistry {
  constructor(
    private readonly client: RegistryClient,
    private readonly crossref: CrossrefRegistry,
  ) {}

  /** `id`: a PMID, digits alone. */
  async pubmed(id: string, signal?: AbortSignal): Promise<LookUp> {
    const found = await this.summary('pubmed', id, signal);
    return found.outcome === 'summary' ? toWork(found.document, pubmedUrl(id)) : found;
  }

  /**
   * `id`: `PMC` and digits. PubMed Central says nothing of types and retractions: they are asked for under the PMID, or under the
   * DOI where the work has none. Where that fails nothing is known of a retraction, so nothing is found.
   */
  async pmc(id: string, signal?: AbortSignal): Promise<LookUp> {
    const found = await this.summary('pmc', id.slice('PMC'.length), signal);
    if (found.outcome !== 'summary') return found;
    const url = `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`;
    const own = toWork(found.document, url);
    const ids = idsOf(found.document);
    const pmid = ids.get('pmid');
    const doi = ids.get('doi');
    const asked =
      pmid !== undefined && /^[1-9]\d{0,7}$/.test(pmid)
        ? await this.pubmed(pmid, signal)
        : doi === undefined || !isDoi(doi)
          ? own
          : await this.crossref.doi(doi, signal);
    if (asked.outcome === 'silent') return asked;
    return asked.outcome === 'found' ? { outcome: 'found', work: { ...asked.work, url } } : own;
  }

  private async summary(
    database: Database,
    id: string,
    signal?: AbortSignal,
  ): Promise<Summary | LookUp> {
    const { email, ncbiApiKey } = this.client;
    const query = new URLSearchParams({
      db: database,
      id,
      retmode: 'json',
      tool: 'parecer',
      email,
    });
    if (ncbiApiKey !== null) query.set('api_key', ncbiApiKey);
    const path = `/entrez/eutils/esummary.fcgi?${query.toString()}`;
    const reply = await this.client.get('ncbi', path, signal);
    if (reply.outcome === 'silent') return reply;
    // esummary has no 404 for a record: it says so in the document
    if (reply.status !== 200) return silence('unreadable');
    const body = parsed(reply.body);
    const document = at(body, 'result', id);
    if (document === undefined)
      return invalidId(body) ? { outcome: 'absent' } : silence('unreadable');
    const error = textAt(document, 'error');
    if (error === null) return { outcome: 'summary', document };
    return /cannot get document summary/i.test(error)
      ? { outcome: 'absent' }
      : silence('server_error');
  }
}

/** How esummary answers an id that no record can have. */
function invalidId(body: unknown): boolean {
  return textsAt(body, 'esummaryresult').some((line) => /^invalid uid/i.test(line));
}

const pubmedUrl = (id: string): string => `https://pubmed.ncbi.nlm.nih.gov/${id}/`;

function idsOf(document: unknown): ReadonlyMap<string, string> {
  return new Map(
    listAt(document, 'articleids').flatMap((item) => {
      const [type, value] = [textAt(item, 'idtype'), textAt(item, 'value')];
      return type === null || value === null ? [] : [[type, value]];
    }),
  );
}

function toWork(document: unknown, url: string): LookUp {
  const original = textAt(document, 'title') ?? textAt(document, 'booktitle');
  if (original === null) return silence('unreadable');
  const title = plainTitle(original);
  const vernacular = textAt(document, 'vernaculartitle');
  const publicationTypes = textsAt(document, 'pubtype').slice(0, 20).map(plainTitle);
  const journal = textAt(document, 'fulljournalname') ?? textAt(document, 'source');
  const work: Work = {
    title,
    topics: vernacular === null ? '' : plainTitle(vernacular),
    journal: plainName(journal),
    year: yearOf(at(document, 'pubdate')) ?? yearOf(at(document, 'sortpubdate')),
    url,
    publicationTypes,
    evidenceLevel: proposedLevel(publicationTypes, title),
    retraction: retractionOf(document, publicationTypes) ?? retractedByTitle(title),
  };
  return { outcome: 'found', work };
}

/** The type is what counts; where the notice stands is told beside it, in `references`. */
function retractionOf(document: unknown, publicationTypes: readonly string[]): Retraction | null {
  const notice = listAt(document, 'references').find((item) =>
    /^retraction in$/i.test(textAt(item, 'reftype') ?? ''),
  );
  const label = publicationTypes.find((type) => /^retracted publication$/i.test(type));
  if (label === undefined && notice === undefined) return null;
  const pmid = at(notice, 'pmid');
  const known = typeof pmid === 'number' || typeof pmid === 'string' ? String(pmid) : '';
  return {
    label: label ?? 'Retraction',
    notice: /^[1-9]\d{0,7}$/.test(known)
      ? pubmedUrl(known)
      : plainName(textAt(notice, 'refsource')),
    date: null,
  };
}
