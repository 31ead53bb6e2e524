import type { ScannedField } from '../scan.js';
import type { Line } from './lines.js';
import type { NameRun } from './name-runs.js';
import type { Relation } from './relations.js';

/** Names the article itself explains: who wrote it and who publishes it. Folded. */
export interface KnownNames {
  readonly author: string;
  readonly establishment: string;
}

/** One field as the name recogniser sees it. */
export interface NameField {
  readonly scan: ScannedField;
  readonly known: KnownNames;
  readonly lines: readonly Line[];
  /** Words that the field also writes in lower case: vocabulary, hardly names. */
  readonly lowerCase: ReadonlySet<string>;
  /** Most of the field is history: years of long ago, and nobody of today. */
  readonly historic: boolean;
  /** How often the field writes a word with a capital. */
  readonly capitals: ReadonlyMap<string, number>;
}

/** What says that a capital run names a person who is no professional. */
export type Cue = 'self' | 'label' | 'address' | 'patient' | 'nickname' | 'contact' | 'signature';

/** A run and what stands around it. */
export interface RunContext {
  readonly run: NameRun;
  /** Folded: up to five words before it, and the rest of its line, 90 units at most. */
  readonly before: string;
  readonly after: string;
  readonly rawAfter: string;
  /** Folded: the line below, where the run ends its own. */
  readonly below: string;
  /** Heading of its table column. */
  readonly label: string;
  readonly line: Line | undefined;
  readonly cue: Cue | undefined;
  /** Who the person is to another, where the words before the run end with that. */
  readonly relation: Relation | undefined;
}
