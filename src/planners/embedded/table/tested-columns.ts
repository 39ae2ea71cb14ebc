import type { DraftContext } from '../columns/item.js';
import type { Draft } from '../model.js';
import type { Knowledge } from '../reading/knowledge.js';
import { keysOf } from '../reading/words.js';
import { namedIn } from '../relations/grammar/naming.js';
import { draftsOf } from './drafts.js';

/** "resolved_at, blank while the status is open or pending": what a condition tests, and values of it that it tells. */
const TESTED = /(?<![\p{L}])(?:when|while|if|unless|where|until|as long as)\s(?:its\s|the\s)?(?<name>(?:\p{L}{3,12}\s)?(?:status|state|outcome|decision|result|stage|type|method))\s(?:is|was|=)\s(?:(?:still|not|already)\s)?(?<values>\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)??(?:(?:,|,?\sor)\s\p{L}[\p{L}-]*){0,3})(?=\s*(?:$|[.;)(,]|(?:and|but|then)\s))/iu;
/** Says whether there is something, and no value. */
const NO_VALUE = /^(?:empty|blank|null|missing|known|unknown|given|set|true|false|yes|no|not|above|below|over|under|at|more|less)(?![\p{L}])/iu;

/** The drafts, and before each whose condition tests a column that nobody listed that column. */
export function withTested(drafts: readonly Draft[], knowledge: Knowledge, context: DraftContext): Draft[] {
  const all = [...drafts];
  for (const draft of drafts) {
    for (const remark of draft.remarks) {
      const { name = '', values = '' } = TESTED.exec(remark.text)?.groups ?? {};
      if (name === '' || NO_VALUE.test(values) || !knowledge.knowsExactly(name) || all.some((other) => keysOf(other.name).at(-1) === keysOf(name).at(-1)) || namedIn(name, all).length > 0) continue;
      const told = values.split(/,?\sor\s|,\s/iu);
      const [column] = draftsOf([{ text: name.toLowerCase(), start: remark.start, end: remark.start, remarks: [] }], false, context);
      const known: unknown = column?.made.type === 'category' ? column.made.options?.['values'] : undefined;
      if (column === undefined || !Array.isArray(known)) continue;
      const { weights } = column.made.options as { readonly weights?: readonly number[] };
      const added = told.filter((value) => !known.some((other) => keysOf(String(other)).join(' ') === keysOf(value).join(' ')));
      const mean = weights === undefined ? 1 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
      const isCapital = known.every((value) => /^\p{Lu}/u.test(String(value)));
      column.made = { ...column.made, options: { ...column.made.options, values: [...(known as unknown[]), ...added.map((value) => (isCapital ? value.charAt(0).toUpperCase() + value.slice(1) : value))], ...(weights === undefined ? {} : { weights: [...weights, ...added.map(() => mean)] }) } };
      all.splice(all.indexOf(draft), 0, column);
    }
  }
  return all;
}
