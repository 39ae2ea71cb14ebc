import { readPlace } from '../../agreement/places.js';
import { claimsAside, claimsOfColumn, snapshot } from '../../columns/column-claims.js';
import { boundEach } from '../../columns/each-of-them.js';
import { listsFirst } from '../../columns/lists-first.js';
import { numberPeople } from '../../columns/numbered-people.js';
import { qualify, qualifyAside } from '../../columns/qualify.js';
import { tellInMillions } from '../../columns/told-in.js';
import { isUnitAlone } from '../../columns/units.js';
import { readWrittenSo } from '../../columns/yes-no.js';
import type { Claims, Piece } from '../../model.js';
import { withoutConditions } from '../../relations/conditions/conditional-parts.js';
import { followMoment } from '../../relations/orders/clocks.js';
import { dateWhatHappened } from '../../relations/orders/happened-later.js';
import { relate, relateWhole } from '../../relations/relate.js';
import { readAgesBeside } from '../../relations/rows/ages.js';
import { readAddress } from '../../relations/rows/people.js';
import { remarkReading } from '../readings.js';
import type { Work } from './work.js';

/** "all in 2024", "everything in business hours": not of the column alone behind which it stands. */
const OF_ALL = /(?:^|[,;]\s)(?:and\s)?(?:all|everything|both|alles|alle|todos?|todas?|tout|tous|toutes)\s/iu;

/** What was read of the remarks alone. */
export interface QualifiedRemarks {
  readonly claims: ReadonlyMap<Piece, Claims | undefined>;
  /** Those that speak of several columns, and are read wholly with it. */
  readonly whole: ReadonlySet<Piece>;
}

/** Reads what the remarks say of their own columns. */
export function qualifyRemarks({ drafts, related }: Work): QualifiedRemarks {
  const claims = new Map<Piece, Claims | undefined>();
  const whole = new Set<Piece>();
  for (const draft of listsFirst(drafts)) {
    dateWhatHappened(draft, drafts);
    followMoment(draft, drafts);
    for (const remark of draft.remarks) {
      const before = snapshot(draft);
      readWrittenSo(draft, remark.text);
      // "total (quantity x price)", "promoter for 9 and 10": numbers in it are no bounds of the column.
      const together = relateWhole(drafts, remark, draft, related);
      if (together === undefined) qualify(draft, withoutConditions(said(remark), drafts, draft), related);
      else qualifyAside(draft, remark.text);
      readAddress(draft, remark.text);
      boundEach(drafts, draft, before.made, remark.text);
      numberPeople(draft, remark.text);
      if (together !== undefined) whole.add(remark);
      claims.set(remark, together === undefined ? claimsOfColumn(before, draft, remark.text) : [...together, ...claimsAside(before, draft)]);
    }
  }
  return { claims, whole };
}

/** Reads what the remarks say of their columns and others, and accounts for each of them. */
export function relateRemarks(work: Work, { claims, whole }: QualifiedRemarks): void {
  const { drafts, related, readings, unreadBeside, usual, setting: { language } } = work; // prettier-ignore
  for (const draft of drafts) {
    for (const remark of draft.remarks) {
      const together = whole.has(remark) ? undefined : relate(drafts, remark, related, draft);
      const ages = readAgesBeside(drafts, draft, remark.text, related);
      const placed = together === undefined ? (readPlace(draft, remark.text, language) ?? tellInMillions(draft, remark.text)) : undefined;
      const told = [claims.get(remark), together, ages, placed].filter((found) => found !== undefined);
      if (told.length === 0 || OF_ALL.test(remark.text)) unreadBeside.push(remark);
      if (!usual) readings.push(remarkReading(draft, remark, told.length === 0 && !isUnitAlone(remark.text) ? undefined : told.flat()));
    }
  }
}

/** A remark without what opens it: a colon or a dash, "which is"; a minus before a digit is a sign. */
function said({ text }: Piece): string {
  return text.replace(/^(?:\s|[:=–—]|-(?!\d))+/u, '').replace(/^(?:which|that)\s+(?:is|are)\s+(?=\S)/iu, '');
}
