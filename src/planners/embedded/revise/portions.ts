import type { Draft } from '../model.js';
import { keysOf } from '../reading/words.js';
import type { Bench, BenchTable, Done } from './bench.js';
import { draftsOf } from './naming.js';
import { plain } from './verbs.js';

const MORE = /^(?:make\s+|have\s+)?(?:(more|mehr|m[aá]s|plus)|(fewer|less|weniger|menos|moins))\s+(?:of\s+(?:the\s+)?)?(.+)$/iu;

/** "more cancelled orders", "fewer returns": a value that comes about twice, or half, as often, where one column has it. */
export function readPortion(bench: Bench, text: string): Done | undefined {
  const match = MORE.exec(plain(text));
  if (match === null) return shareOf(bench, plain(text));
  const words = ` ${keysOf(match[3] ?? '').join(' ')} `;
  const factor = match[1] === undefined ? 0.5 : 2;
  const found = bench.inOrder.flatMap((table) => draftsOf(table).flatMap((draft) => changed(table, draft, words, factor)));
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  only.apply();
  return { table: only.table.name, column: only.draft.name, note: `It comes ${factor > 1 ? 'twice' : 'half'} as often as it did beside the others.` };
}

const SHARE = /^(?:make\s+)?(["'`“]?[\p{L}][\p{L}\d _-]{0,30}?["'`”]?)\s*(?::|=|to|is|are|should be)?\s+(\d+(?:[.,]\d+)?)\s?(?:%|percent)$/iu;

/** "ERROR 10%": how often a value comes that one column alone holds; the others keep their proportions. */
function shareOf(bench: Bench, asked: string): Done | undefined {
  const [, name = '', percent = ''] = SHARE.exec(asked) ?? [];
  const share = Number(percent.replace(',', '.')) / 100;
  const key = name.replace(/^["'`“]|["'`”]$/gu, '').trim().toLowerCase();
  if (key === '' || !(share > 0 && share < 1)) return undefined;
  const found = bench.inOrder.flatMap((table) => draftsOf(table).flatMap((draft) => {
    const values: unknown = draft.made.type === 'category' ? draft.made.options?.['values'] : undefined;
    const at = Array.isArray(values) ? values.findIndex((value) => String(value).toLowerCase() === key) : -1;
    return at < 0 || !Array.isArray(values) ? [] : [{ table, draft, values, at }];
  }));
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const { table, draft, values, at } = only;
  const told: unknown = draft.made.options?.['weights'];
  const old = Array.isArray(told) ? told.map(Number) : values.map(() => 1);
  const rest = old.reduce((sum, weight, i) => (i === at ? sum : sum + weight), 0);
  if (rest <= 0) return undefined;
  const weights = old.map((weight, i) => Number(((i === at ? share : (weight / rest) * (1 - share)) * 100).toPrecision(6)));
  draft.made = { ...draft.made, options: { ...draft.made.options, weights } };
  return { table: table.name, column: draft.name, claims: [{ kind: 'values', column: draft.name, values: values.map(String), shares: weights.map((weight) => weight / 100) }] };
}

interface Portion {
  readonly table: BenchTable;
  readonly draft: Draft;
  readonly apply: () => void;
}

function changed(table: BenchTable, draft: Draft, words: string, factor: number): Portion[] {
  const { type, options = {} } = draft.made;
  const { values, weights, probability } = options;
  if (type === 'boolean' && words.includes(` ${keysOf(draft.name).join(' ')} `)) {
    const share = typeof probability === 'number' ? probability : 0.5;
    const odds = (share / Math.max(1e-9, 1 - share)) * factor;
    return [{ table, draft, apply: () => { draft.made = { type, options: { ...options, probability: Number((odds / (1 + odds)).toPrecision(4)) } }; } }];
  }
  if (type !== 'category' || !Array.isArray(values)) return [];
  const at = values.findIndex((value) => words.includes(` ${keysOf(String(value)).join(' ')} `) && keysOf(String(value)).length > 0);
  if (at < 0) return [];
  const old = Array.isArray(weights) ? weights.map(Number) : values.map(() => 1);
  return [{ table, draft, apply: () => { draft.made = { type, options: { ...options, weights: old.map((weight, i) => (i === at ? weight * factor : weight)) } }; } }];
}
