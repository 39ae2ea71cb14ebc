import type { Draft, Options } from '../../model.js';
import { keysOf } from '../../reading/words.js';

/** "cumulative rainfall since 1 January", "running total": what only ever goes on growing from row to row. */

const RUNNING = /^(?:(?:cumulative|cumulated|accumulated|running|ytd|year_to_date)_(?<of>.+?)|(?<what>.+?)_(?:to_date|ytd|so_far|cumulative|running_total))$/iu;
/** Words of such a name that no measure is called by. */
const ASIDE = new Set(['total', 'sum', 'since', 'january', 'start', 'year', 'date', 'count', 'number', 'amount', 'mm', 'usd', 'eur', 'gbp', 'of', 'the', '1']);
/** How far it runs ahead and behind within a week, in days: by less than a day each day. */
const WEEK = 0.5;

/** Such a column beside a regular time grows by about what its measure holds in a row; a row draws no other rows, so it is no sum to the cent. */
export function growRunningSums(drafts: readonly Draft[], rows: number): void {
  const time = drafts.find(({ made }) => (made.type === 'date' || made.type === 'datetime') && made.options?.['step'] !== undefined && made.options['every'] === undefined);
  if (time === undefined) return;
  for (const draft of drafts) {
    const { of, what } = RUNNING.exec(draft.name)?.groups ?? {};
    const measure = of === undefined && what === undefined ? undefined : measureOf(of ?? what ?? '', draft, drafts);
    const each = measure === undefined ? undefined : middleOf(measure.made.options ?? {});
    const isFree = isNumeric(draft) && draft.stated.formula !== true && draft.stated.range !== true && draft.cases === undefined;
    if (measure === undefined || each === undefined || each <= 0 || !isFree) continue;
    const { decimals } = measure.made.options ?? {};
    draft.made = { type: 'series', options: { base: tidy(each * 2), trend: tidy(each), min: 0, max: Math.ceil(each * (rows + 10) * 1.2), decimals: measure.made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2, noise: 0, seasons: [{ period: '1w', amplitude: tidy(each * WEEK) }], time: time.name } };
    draft.stated.correlated = true;
    draft.note = `"${draft.name}" grows from row to row as "${measure.name}" does on average; it is not its sum to the last digit.`;
  }
}

/** The column of which it is the sum: that shares a word with it, else the number before it. */
function measureOf(name: string, draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const keys = keysOf(name.replaceAll('_', ' ')).filter((key) => !ASIDE.has(key));
  const able = drafts.filter((other) => other !== draft && isNumeric(other) && !RUNNING.test(other.name));
  return keys.length === 0 ? able.filter((other) => drafts.indexOf(other) < drafts.indexOf(draft)).at(-1) : able.find((other) => keysOf(other.name.replaceAll('_', ' ')).some((key) => keys.includes(key)));
}

function middleOf({ base, mean, median, min, max, components }: Options): number | undefined {
  if (Array.isArray(components)) return (components as Options[]).reduce((sum, part) => sum + Number(part['weight'] ?? 0) * (middleOf(part) ?? 0), 0);
  const told = [base, mean, typeof median === 'number' ? median * 1.3 : undefined].find((value) => typeof value === 'number');
  return typeof told === 'number' ? told : typeof min === 'number' && typeof max === 'number' ? (min + max) / 2 : undefined;
}

const isNumeric = ({ made }: Draft): boolean => made.type === 'integer' || made.type === 'decimal' || made.type === 'series';

const tidy = (value: number): number => Number(value.toPrecision(4));
