import type { Entry } from '../../model.js';

export interface Segment {
  readonly piece: Entry;
  readonly isColumn: boolean;
}
