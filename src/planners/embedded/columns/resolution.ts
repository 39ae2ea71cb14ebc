import type { Concept } from '../model.js';

/** What a phrase was found to name. */
export interface Resolution {
  readonly concept: Concept;
  /** Words the concept did not use, in order. */
  readonly modifiers: readonly string[];
  /** `exact`: the whole phrase; `part`: its head or a prefix; `shape`: only its form ("…_date", "is_…"). */
  readonly strength: 'exact' | 'part' | 'shape';
}
