import type { RegistryClient } from '../registry-client.js';
import type { LookUp, ResolvableKind } from '../work.js';
import { ClinicalTrialsRegistry } from './clinical-trials.js';
import { CrossrefRegistry } from './crossref.js';
import { PubmedRegistry } from './pubmed.js';
import { ScieloRegistry } from './scielo.js';

/** Asks the registry of a kind for one identifier. Rejects only when `signal` says so. */
export type LookAt = (kind: ResolvableKind, id: string, signal?: AbortSignal) => Promise<LookUp>;

type AskRegistry = (id: string, signal?: AbortSignal) => Promise<LookUp>;

/** What may be sent: whatever comes from an article is held against it once more. */
const SYNTAX: Readonly<Record<ResolvableKind, RegExp>> = {
  pubmed: /^[1-9]\d{0,7}$/,
  pmc: /^PMC\d{4,8}$/,
  doi: /^10\.\d{4,9}\/[^\p{C}\s]{1,250}$/u,
  clinicaltrials: /^NCT\d{8}$/,
  cochrane: /^CD\d{6}$/,
  scielo: /^S\d{4}-\d{3}[\dX]\d{13}$/,
};

/** Whom to ask for which kind. What cannot be an identifier is absent without asking. */
export function openRegistries(client: RegistryClient): LookAt {
  const crossref = new CrossrefRegistry(client);
  const pubmed = new PubmedRegistry(client, crossref);
  const trials = new ClinicalTrialsRegistry(client);
  const scielo = new ScieloRegistry(client, crossref);
  const all: Readonly<Record<ResolvableKind, AskRegistry>> = {
    pubmed: (id, signal) => pubmed.pubmed(id, signal),
    pmc: (id, signal) => pubmed.pmc(id, signal),
    doi: (id, signal) => crossref.doi(id, signal),
    clinicaltrials: (id, signal) => trials.trial(id, signal),
    cochrane: (id, signal) => crossref.cochrane(id, signal),
    scielo: (id, signal) => scielo.article(id, signal),
  };
  return (kind, id, signal) =>
    SYNTAX[kind].test(id) ? all[kind](id, signal) : Promise.resolve({ outcome: 'absent' });
}
