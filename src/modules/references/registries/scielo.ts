import { at, listAt, parsed, textAt } from '../json.js';
import { type RegistryClient, silence } from '../registry-client.js';
import {
  isDoi,
  type LookUp,
  plainName,
  plainTitle,
  plainTopics,
  proposedLevel,
  retractedByTitle,
  type Work,
  yearOf,
} from '../work.js';
import type { CrossrefRegistry } from './crossref.js';

/** Articles of the SciELO collections, at ArticleMeta, whose records are ISIS fields: `v12` titles, `v30` journal, `v65` date. */
export class ScieloRegistry {
  constructor(
    private readonly client: RegistryClient,
    private readonly crossref: CrossrefRegistry,
  ) {}

  /**
   * `id`: the 23 characters of a PID. ArticleMeta says nothing of retractions, which are asked for under the DOI; where that fails
   * nothing is known of one, so nothing is found.
   */
  async article(id: string, signal?: AbortSignal): Promise<LookUp> {
    const path = `/api/v1/article/?code=${encodeURIComponent(id)}&format=json`;
    const reply = await this.client.get('scielo', path, signal);
    if (reply.outcome === 'silent') return reply;
    if (reply.status !== 200 || /^\s*(?:null|\{\s*\}|\[\s*\])?\s*$/.test(reply.body)) {
      return { outcome: 'absent' };
    }
    const record = parsed(reply.body);
    const work = toWork(record, id);
    if (work === null) return silence('unreadable');
    const doi = textAt(record, 'doi') ?? textAt(record, 'article', 'v237', 0, '_');
    if (doi === null || !isDoi(doi)) return { outcome: 'found', work };
    const same = await this.crossref.doi(doi, signal);
    if (same.outcome === 'silent') return same;
    const retraction = same.outcome === 'found' ? same.work.retraction : null;
    return { outcome: 'found', work: { ...work, retraction: retraction ?? work.retraction } };
  }
}

function toWork(record: unknown, id: string): Work | null {
  const titles = listAt(record, 'article', 'v12').flatMap((item) => textAt(item, '_') ?? []);
  const [first] = titles;
  if (first === undefined) return null;
  const title = plainTitle(first);
  const journal =
    textAt(record, 'title', 'v100', 0, '_') ?? textAt(record, 'article', 'v30', 0, '_');
  const date = textAt(record, 'article', 'v65', 0, '_')?.slice(0, 4);
  const keywords = listAt(record, 'article', 'v85').flatMap((item) => textAt(item, 'k') ?? []);
  return {
    title,
    topics: plainTopics([...titles.slice(1), ...keywords]),
    journal: plainName(journal),
    year: yearOf(at(record, 'publication_year')) ?? yearOf(date),
    url: `https://www.scielo.br/scielo.php?script=sci_arttext&pid=${id}`,
    publicationTypes: [],
    evidenceLevel: proposedLevel([], title),
    retraction: retractedByTitle(title),
  };
}
