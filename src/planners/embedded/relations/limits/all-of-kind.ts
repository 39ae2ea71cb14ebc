import { applyRange } from '../../columns/bounds.js';
import type { Claims, Draft } from '../../model.js';
import { rangesIn } from '../../phrases/ranges.js';
import { keysOf } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';

const STAY = /(?:^|[.;,:(]\s*|\b(?:and|but)\s)(?:(?:all|both|the|of)\s){0,3}(?<what>prices|scores|ratings|marks|grades|temperatures|readings|quotes|rates|amounts|percentages)\s(?:(?:should|must|may|all|always|only)\s){0,2}(?:stay|lie|are|be|range|remain|move|keep|run|go|vary)\s(?:(?:somewhere|always|all|only|roughly|about|in the range)\s){0,2}(?=between|from|within)(?<bounds>[^.;]{8,40})/iu;
/** The bars of a paper are prices all. */
const BARS = /^(?:open|high|low|close|adj_?close|adjusted_close)(?:_price)?$/iu;

/** "prices stay somewhere between 20 and 200": the bounds of all columns that hold some, of which there are several. */
export function readAllOfKind(drafts: readonly Draft[], text: string): Claims | undefined {
  const { what = '', bounds = '' } = /stay|lie|are|be|range|remain|move|keep|run|go|vary/iu.test(text) ? (STAY.exec(text)?.groups ?? {}) : {};
  const [range] = what === '' ? [] : rangesIn(bounds);
  const [kind = ''] = keysOf(what);
  const { min, max } = range ?? {};
  if (range === undefined || min === undefined || max === undefined) return undefined;
  const isBar = ({ name }: Draft): boolean => kind === 'price' && BARS.test(name);
  const of = drafts.filter((draft) => draft.stated.range !== true && (isNumeric(draft) || draft.made.type === 'expression') && (isBar(draft) || keysOf(draft.name).includes(kind)));
  if (of.length < 2) return undefined;
  for (const draft of of) {
    applyRange(draft, { ...range, min, max });
    draft.stated.range = true;
  }
  return of.map(({ name }) => ({ kind: 'range', column: name, min, max }));
}
