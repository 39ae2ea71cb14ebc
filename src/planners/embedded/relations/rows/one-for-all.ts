import type { Claims, Draft } from '../../model.js';
import { namedIn } from '../grammar/naming.js';

/** "for one ticker (MSFT)", "of a single store, \"Harbour\"", "for sensor S-12": what all rows of a table are of. */
const ONE = /(?<![\p{L}])(?:for|of|from|at|on|in)\s+(?:just\s+|only\s+)?(?:one|a single|1|our|the|this)\s+(?<name>[\p{L}_]+(?:\s[\p{L}_]+)?)(?:\s*\(\s*(?<inside>[^(),:;]{1,40}?)\s*\)|[,:]?\s+["'“](?<quoted>[^"'”]{1,40})["'”])/u;
const CODED = /(?<![\p{L}])(?:for|of|from|at|on|in)\s+(?:(?:the|our|an?|one)\s+)?(?:(?:made[- ]up|fictional|fictitious|imaginary|invented|single|sample|test|new|local)\s+)*(?<name>[\p{L}_]{3,}(?:\s\p{Ll}+)?)\s+(?<code>\p{Lu}{1,5}-?\d[\p{L}\d-]*|\p{Lu}{2,6}(?:-\p{Lu}{1,3})?)(?=\s*(?:[,.:;)]|$|(?:with|from|on|in|every|each|starting|only)\s))/u;

/** "of one branch called Harbor Street", "the ski resort named Alta Vista": by its name, in capitals. */
const NAMED = /(?<![\p{L}])(?:for|of|from|at|on|in)\s+(?:(?:one|a|an|our|the|this|single|made[- ]up|fictional|fictitious|imaginary|invented)\s+)+(?<name>\p{Ll}[\p{L}_]+(?:\s\p{Ll}[\p{L}_]+)?)(?:,?\s+(?:called|named))?\s+(?<called>\p{Lu}[\p{L}\d'’&.-]*(?:\s(?:(?:of|and|the|&)\s)?\p{Lu}[\p{L}\d'’&-]*){0,3})(?=\s*(?:[,.:;)]|$|(?:with|from|on|in|every|each|starting|only)\s))/u;

/** One value in every row, told of the table as a whole and of a column it names. */
export function readOneForAll(drafts: readonly Draft[], text: string): Claims | undefined {
  const groups = (ONE.exec(text) ?? CODED.exec(text) ?? NAMED.exec(text))?.groups;
  const value = groups?.['inside'] ?? groups?.['quoted'] ?? groups?.['code'] ?? groups?.['called'];
  if (groups === undefined || value === undefined) return undefined;
  const named = namedIn(groups['name'] ?? '', drafts);
  const [mention] = named;
  if (named.length !== 1 || mention === undefined || !isFree(mention.draft)) return undefined;
  const { draft } = mention;
  draft.made = { type: 'constant', options: { value } };
  draft.stated.values = true;
  draft.unique = false;
  return [{ kind: 'values', column: draft.name, values: [value] }];
}

/** Holds words or codes of which nothing was told. */
function isFree({ made, stated, cases }: Draft): boolean {
  return ['category', 'sequence', 'pattern', 'text', 'company.name', 'location.city'].includes(made.type) && stated.values !== true && stated.format !== true && stated.formula !== true && cases === undefined;
}
