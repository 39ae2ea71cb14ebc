import type { Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { yesOf } from '../grammar/yes-no.js';

/** "sev1 always above 1000", "gold customers at least 20", "vans: up to 800": rows of a value first, and behind them a bound. */
const VALUE_FIRST =
  /(?<=[,;(]\s?)(?:and\s|but\s)?(?<who>[\p{L}_][\p{L}\d_+-]*(?:\s[\p{L}\d_+-]+)??)(?:\s(?:ones|rows|ha(?:s|ve)|gets?|is|are|needs?))?:?\s(?<always>always\s)?(?<bound>(?:above|over|more than|greater than|at least|below|under|less than|fewer than|at most|up to|no more than|not more than|no less than|[<>]=?|≥|≤)\s?[$€£]?\d[\d.,]*\d?k?)(?<unit>\s?[\p{L}%°€$£]{1,10})?(?=\s*(?:[,;)]|$))/giu;
const MAY = /[<>≥≤]|\b(?:above|over|than|least|below|under|most|up to)\b/iu;
/** Words of a remark that are no rows. */
const NO_ROWS = /\b(?:mean|median|average|avg|mostly|usually|typically|often|sometimes|rarely|never|always|not|only|anything|all|some|most|few|none|int|integer|decimal|float|number)\b/iu;

/** The remark of a number with what is told of rows of a value put behind the bound: "always above 1000 for sev1". */
export function withValuesBehind(drafts: readonly Draft[], text: string, own: Draft): string {
  if (!MAY.test(text) || !isNumeric(own)) return text;
  return text.replace(VALUE_FIRST, (said, ...rest: unknown[]) => {
    const { who = '', always = '', bound = '', unit = '' } = rest.at(-1) as Record<string, string | undefined>;
    if (NO_ROWS.test(who)) return said;
    const holder = drafts.find((draft) => draft !== own && yesOf(draft) === undefined && draft.made.type === 'category' && valuesIn(draft, who).some(({ start }) => start === 0));
    // "babies under 18 months, preschool from 36 up": a bound of each is read as a ladder.
    return holder === undefined || valuesIn(holder, text).length > 1 ? said : `${always}${bound}${unit} for ${who}`;
  });
}
