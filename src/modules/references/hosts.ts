/** Every host that references are looked up at: no other is ever asked. */
export const HOSTS = {
  /** NCBI E-utilities: 3 questions a second, 10 with an API key. */
  ncbi: { base: 'https://eutils.ncbi.nlm.nih.gov', gapMs: 350 },
  /** Crossref's polite pool. */
  crossref: { base: 'https://api.crossref.org', gapMs: 250 },
  /** About fifty questions a minute. */
  clinicaltrials: { base: 'https://clinicaltrials.gov', gapMs: 1_300 },
  /** Says nothing of a limit. */
  scielo: { base: 'https://articlemeta.scielo.org', gapMs: 500 },
} as const satisfies Readonly<Record<string, { readonly base: string; readonly gapMs: number }>>;

export type HostName = keyof typeof HOSTS;

/** NCBI gives ten a second to who shows a key. */
export const NCBI_GAP_WITH_KEY_MS = 110;

/** How to wait one's turn at a host, and to tell how it went: shared by all processes of the install. */
export interface HostTurns {
  take(host: HostName, gapMs: number): Promise<Turn>;
  note(host: HostName, answered: boolean, restMs: number | null): Promise<void>;
}

/** Milliseconds to wait before asking; or that nothing is asked for so long: the host is down, or others are before us. */
export type Turn =
  | { readonly waitMs: number }
  | { readonly waitMs: null; readonly restMs: number; readonly isDown: boolean };
