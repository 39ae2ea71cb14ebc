import type { Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { namedIn } from '../grammar/naming.js';

/** "when reason is 'changed mind'", "if tier = \"vip\"": a column and one of its values, in quotes. */
const TOLD = /([\p{L}_]+(?:\s[\p{L}_]+)?)\s*(?:\bis\b|\bare\b|\bequals?\b|={1,3}|:|\bist\b|\bes\b|\best\b)\s*["'“‘«]([\p{L}\d][^"'”’»]{0,38})["'”’»]/giu;

const QUOTE = /["'“‘«]/u;

/** Values that conditions speak of and the usual list of a column lacks: without them the condition would hold nowhere. */
export function addToldValues(drafts: readonly Draft[], texts: readonly string[]): void {
  for (const text of texts) {
    if (!QUOTE.test(text)) continue;
    for (const [, name = '', value = ''] of text.matchAll(TOLD)) {
      const draft = namedIn(name, drafts.filter(isOpen)).at(-1)?.draft;
      if (draft !== undefined) add(draft, value.trim());
    }
  }
}

/** A list of words that the text does not tell. */
function isOpen({ made, stated }: Draft): boolean {
  const values: unknown = made.type === 'category' ? made.options?.['values'] : undefined;
  return stated.values !== true && Array.isArray(values) && values.length > 2 && values.every((value) => typeof value === 'string');
}

function add(draft: Draft, value: string): void {
  const { values, weights } = draft.made.options as { readonly values: readonly string[]; readonly weights?: readonly number[] };
  const key = keysOf(value).join(' ');
  if (values.some((known) => keysOf(known).join(' ') === key)) return;
  const mean = weights === undefined ? 0 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  draft.made = { ...draft.made, options: { ...draft.made.options, values: [...values, value], ...(weights === undefined ? {} : { weights: [...weights, Math.round(mean * 100) / 100] }) } };
}
