import { at, listAt, parsed, textAt, textsAt } from '../json.js';
import { type RegistryClient, silence } from '../registry-client.js';
import {
  isDoi,
  type LookUp,
  plainName,
  plainTitle,
  plainTopics,
  proposedLevel,
  type Retraction,
  retractedByTitle,
  yearOf,
} from '../work.js';

const COCHRANE = '10.1002/14651858.';
const COCHRANE_VERSIONS = 12;
/** Updates that take a work back. Corrections and expressions of concern do not. */
const TAKEN_BACK = new Set(['retraction', 'withdrawal', 'removal']);

/** Works by their DOI, at Crossref, which also has the retractions that Retraction Watch collects. */
export class CrossrefRegistry {
  constructor(private readonly client: RegistryClient) {}

  /** A DOI that Crossref does not have may be another agency's; only one that no agency has is absent. */
  async doi(id: string, signal?: AbortSignal): Promise<LookUp> {
    const doi = id.toLowerCase();
    const reply = await this.client.get(
      'crossref',
      this.path(`/works/${encodeURIComponent(doi)}`),
      signal,
    );
    if (reply.outcome === 'silent') return reply;
    if (reply.status !== 200) return this.agency(doi, signal);
    const body = parsed(reply.body);
    return at(body, 'message') === undefined
      ? silence('unreadable')
      : toWork(at(body, 'message'), doi);
  }

  /** `id`: `CD` and six digits. Of a review's versions the newest counts. */
  async cochrane(id: string, signal?: AbortSignal): Promise<LookUp> {
    const first = `${COCHRANE}${id.toUpperCase()}`;
    const versions = Array.from(
      { length: COCHRANE_VERSIONS - 1 },
      (_, n) => `${first}.pub${n + 2}`,
    );
    const filter = [first, ...versions].map((doi) => `doi:${doi}`).join(',');
    const path = this.path(`/works?rows=${COCHRANE_VERSIONS}&filter=${encodeURIComponent(filter)}`);
    const reply = await this.client.get('crossref', path, signal);
    if (reply.outcome === 'silent') return reply;
    const body = reply.status === 200 ? parsed(reply.body) : undefined;
    if (at(body, 'message', 'items') === undefined) return silence('unreadable');
    const newest = listAt(body, 'message', 'items')
      .map((work) => ({ work, version: versionOf(textAt(work, 'DOI'), first) }))
      .filter(({ version }) => version > 0)
      .reduce<{ readonly work: unknown; readonly version: number } | null>(
        (best, next) => (best === null || next.version > best.version ? next : best),
        null,
      );
    if (newest === null) return { outcome: 'absent' };
    return toWork(newest.work, textAt(newest.work, 'DOI') ?? first);
  }

  private async agency(doi: string, signal?: AbortSignal): Promise<LookUp> {
    const path = this.path(`/works/${encodeURIComponent(doi)}/agency`);
    const reply = await this.client.get('crossref', path, signal);
    if (reply.outcome === 'silent') return reply;
    if (reply.status !== 200) return { outcome: 'absent' };
    const agency = textAt(parsed(reply.body), 'message', 'agency', 'id');
    if (agency === null) return silence('unreadable');
    return agency.toLowerCase() === 'crossref' ? { outcome: 'absent' } : { outcome: 'elsewhere' };
  }

  private path(path: string): string {
    const mail = encodeURIComponent(this.client.email);
    return `${path}${path.includes('?') ? '&' : '?'}mailto=${mail}`;
  }
}

/** 1 for the first version, 2 for `.pub2`, …; 0 for what is none of the review's. */
function versionOf(doi: string | null, first: string): number {
  const given = doi?.toLowerCase();
  const base = first.toLowerCase();
  if (given === base) return 1;
  if (given === undefined || !given.startsWith(`${base}.pub`)) return 0;
  const version = Number(given.slice(base.length + '.pub'.length));
  return Number.isInteger(version) ? version : 0;
}

function toWork(message: unknown, doi: string): LookUp {
  const original = textsAt(message, 'title').find((title) => title.trim() !== '');
  if (original === undefined) return silence('unreadable');
  const title = plainTitle(original);
  const abstract = textAt(message, 'abstract');
  const type = textAt(message, 'type');
  return {
    outcome: 'found',
    work: {
      title,
      topics: plainTopics([
        ...textsAt(message, 'subtitle'),
        ...textsAt(message, 'original-title'),
        ...textsAt(message, 'subject'),
        ...(abstract === null ? [] : [abstract]),
      ]),
      journal: plainName(textsAt(message, 'container-title')[0] ?? textAt(message, 'publisher')),
      year: yearOf(at(message, 'issued', 'date-parts', 0, 0)),
      url: `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`,
      publicationTypes: type === null ? [] : [plainTitle(type)],
      evidenceLevel: levelOf(doi, title),
      retraction: retractionOf(message) ?? retractedByTitle(title),
    },
  };
}

/** A Cochrane review in its second version and later is a systematic review; its first may be a protocol. */
function levelOf(doi: string, title: string): string | null {
  const isReview = /^10\.1002\/14651858\.cd\d{6}\.pub\d{1,3}$/i.test(doi);
  return isReview ? '1' : proposedLevel([], title);
}

function retractionOf(message: unknown): Retraction | null {
  const update = listAt(message, 'updated-by').find((item) =>
    TAKEN_BACK.has((textAt(item, 'type') ?? '').toLowerCase().replaceAll(' ', '_')),
  );
  if (update === undefined) return null;
  const notice = textAt(update, 'DOI');
  return {
    label: plainName(textAt(update, 'label') ?? textAt(update, 'type')) ?? 'Retraction',
    notice:
      notice === null || !isDoi(notice)
        ? null
        : `https://doi.org/${notice.split('/').map(encodeURIComponent).join('/')}`,
    date: dateOf(listAt(update, 'updated', 'date-parts', 0)),
  };
}

function dateOf(parts: readonly unknown[]): string | null {
  const numbers = parts.filter((part) => typeof part === 'number').slice(0, 3);
  const [year] = numbers;
  if (year === undefined || year < 1000 || year > 9999) return null;
  return numbers.map((part, n) => String(part).padStart(n === 0 ? 4 : 2, '0')).join('-');
}
