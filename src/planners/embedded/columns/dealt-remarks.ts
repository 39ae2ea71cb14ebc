import type { Draft } from '../model.js';
import { DEALT } from '../phrases/dealt.js';
import { countOf } from '../phrases/numbers.js';
import { kindOf } from './types.js';

const MOST = 12;

/** "maths, physics and art (each 1 to 6)", "height and girth (both in cm)": what is said of several columns is said beside each of them. */
export function dealOut(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const at = draft.remarks.findIndex(({ text }) => DEALT.test(text));
    const remark = draft.remarks[at];
    const match = remark === undefined ? null : DEALT.exec(remark.text);
    if (remark === undefined || match === null) continue;
    const said = { ...remark, text: remark.text.slice(match[0].length).replace(/^\s*([^()]*)\)\s*$/u, '$1').trim() };
    const count = match.groups?.['both'] === undefined ? countOf(match.groups?.['count']?.toLowerCase() ?? '') : 2;
    for (const other of drafts.slice(Math.max(0, i - (count ?? MOST) + 1), i).reverse()) {
      if (other.remarks.length > 0 || (count === undefined && !isOfKind(other, draft, said.text))) break;
      other.remarks.push({ ...said });
      // "club (all different)" is said of its rows, where no other column takes it.
      draft.remarks[at] = said;
    }
  }
}

/** Of several that nothing counts those that may hold the same: of unknown names, or numbers beside numbers. */
function isOfKind(other: Draft, draft: Draft, said: string): boolean {
  const isUnknown = ({ concept }: Draft): boolean => concept === undefined;
  const isNumber = ({ made }: Draft): boolean => ['integer', 'decimal'].includes(kindOf(made)) && made.type !== 'sequence';
  if (isUnknown(other) || (isNumber(other) && isUnknown(draft) && /\d/u.test(said))) return true;
  // Of two lists that are known each has its own values.
  if (kindOf(other.made) === 'category' || other.made.type !== draft.made.type) return isNumber(other) && isNumber(draft);
  return !isUnknown(draft);
}
