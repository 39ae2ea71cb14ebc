import type { Draft } from '../../model.js';

/** The code or number of the row itself, which no other row has. */

const NUMBERED = new Set(['no', 'nr', 'number', 'num']);
/** "PT-#####": what stands before the figures. */
const COUNTED = /^(?<prefix>[A-Za-z\d/_.-]{0,10}[A-Za-z/_.-])(?<figures>#{3,5})$/u;

/** "pawnshop tickets: ticket number PT-#####": where the first column is of what the rows are, each has its own. */
export function tellByOwnCode(draft: Draft | undefined, keys: readonly string[], { isAbout, isOfRow }: { readonly isAbout: boolean; readonly isOfRow: boolean }): void {
  if (draft === undefined || draft.unique || draft.stated.unique !== undefined || draft.missing !== undefined || draft.when !== undefined || draft.cases !== undefined) return;
  const { made, stated } = draft;
  const isNumber = NUMBERED.has(keys.at(-1) ?? '');
  // "UN number (UN plus 4 digits)": a class, for all that is known.
  if (stated.values === true || stated.formula === true || (!isOfRow && (!isNumber || stated.format === true))) return;
  const pattern = made.type === 'pattern' ? made.options?.['pattern'] : undefined;
  const { prefix, figures = '' } = typeof pattern === 'string' ? (COUNTED.exec(pattern)?.groups ?? {}) : {};
  // Of so few figures no two may be alike only if they are counted.
  if (prefix !== undefined) draft.made = { type: 'sequence', options: { prefix, width: figures.length, start: 1 } };
  else if (pattern !== undefined) draft.unique = true;
  // "60 podcast episodes: episode no, title": counted from the first on.
  else if (isAbout && made.type === 'integer' && stated.range !== true && isNumber && keys.length === 2) {
    draft.made = { type: 'sequence', options: { start: 1 } };
    draft.unique = true;
  }
}
