import { at, listAt, parsed, textAt, textsAt } from '../json.js';
import { type RegistryClient, silence } from '../registry-client.js';
import { type LookUp, plainTitle, plainTopics, yearOf } from '../work.js';

const FIELDS = [
  'NCTId',
  'BriefTitle',
  'OfficialTitle',
  'OverallStatus',
  'StartDate',
  'Condition',
  'Keyword',
  'InterventionName',
  'StudyType',
  'DesignAllocation',
  'HasResults',
].join(',');

/** Registered trials, at ClinicalTrials.gov (API v2). */
export class ClinicalTrialsRegistry {
  constructor(private readonly client: RegistryClient) {}

  /** `id`: `NCT` and eight digits. A number that was merged leads, on the same host, to the one that stands. */
  async trial(id: string, signal?: AbortSignal): Promise<LookUp> {
    const path = `/api/v2/studies/${encodeURIComponent(id)}?format=json&fields=${FIELDS}`;
    const reply = await this.client.get('clinicaltrials', path, signal);
    if (reply.outcome === 'silent') return reply;
    if (reply.status !== 200) return { outcome: 'absent' };
    const study = parsed(reply.body);
    const protocol = at(study, 'protocolSection');
    const names = at(protocol, 'identificationModule');
    const title = textAt(names, 'briefTitle') ?? textAt(names, 'officialTitle');
    const number = textAt(names, 'nctId');
    if (title === null || number === null || !/^NCT\d{8}$/.test(number))
      return silence('unreadable');
    const design = at(protocol, 'designModule');
    const isRandomised =
      textAt(design, 'studyType') === 'INTERVENTIONAL' &&
      textAt(design, 'designInfo', 'allocation') === 'RANDOMIZED';
    return {
      outcome: 'found',
      work: {
        title: plainTitle(title),
        topics: plainTopics([
          textAt(names, 'officialTitle') ?? '',
          ...textsAt(protocol, 'conditionsModule', 'conditions'),
          ...textsAt(protocol, 'conditionsModule', 'keywords'),
          ...listAt(protocol, 'armsInterventionsModule', 'interventions').flatMap(
            (item) => textAt(item, 'name') ?? [],
          ),
        ]),
        journal: null,
        year: yearOf(at(protocol, 'statusModule', 'startDateStruct', 'date')),
        url: `https://clinicaltrials.gov/study/${number}`,
        publicationTypes: ['Clinical Trial Registration'],
        // a plan is no evidence: only what has results may propose a level
        evidenceLevel: isRandomised && at(study, 'hasResults') === true ? '2' : null,
        retraction: null,
      },
    };
  }
}
