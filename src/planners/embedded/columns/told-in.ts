import type { Claims, Draft } from '../model.js';

const TOLD_IN = /^[\s(,–-]*(?:in|en|told in)\s+(?:(?<million>mio\.?|mill?\.|millions?|millionen|millones)|(?<thousand>thousands?|tausend|miles|milliers|k))(?:\s+(?:of\s+|de\s+|d['’])?(?:usd|us dollars|dollars|eur|euros?|gbp|pounds|chf|[$€£]))?[\s).]*$/iu;
const SCALED = ['min', 'max', 'mean', 'median', 'deviation', 'mode'];

/** "budget in millions": 14.8 rather than 14,800,000; what is as small already stays. */
export function tellInMillions(draft: Draft, text: string): Claims | undefined {
  const { million, thousand } = TOLD_IN.exec(text)?.groups ?? {};
  if ((million ?? thousand) === undefined || (draft.made.type !== 'integer' && draft.made.type !== 'decimal')) return undefined;
  const unit = million === undefined ? 1e3 : 1e6;
  const { max } = draft.made.options ?? {};
  if (draft.stated.range !== true && typeof max === 'number' && max >= unit) {
    const options = Object.fromEntries(Object.entries(draft.made.options ?? {}).map(([name, value]) => [name, SCALED.includes(name) && typeof value === 'number' ? Number((value / unit).toPrecision(3)) : value]));
    draft.made = { type: 'decimal', options: { ...options, decimals: million === undefined ? 1 : 2 } };
  }
  return [];
}
