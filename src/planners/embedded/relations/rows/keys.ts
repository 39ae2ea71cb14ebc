import type { Draft, Made } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { isLines } from './lines.js';

/** A table in the making. */
export interface TableDraft {
  readonly name: string;
  readonly drafts: readonly Draft[];
}

const COUNT = /^(?:(?:total|number_of|num|no_of)_(\w+)|(\w+)_count)$/i;
const SUM = /^(?:total_(?:spent|spend|amount|revenue|sales|paid|value|billed|donated)|lifetime_value|(?:amount|revenue|spent)_total|sum_of_\w+)$/i;
const MONEY = /^(?:total(?:_(?:amount|price))?|amount|order_total|line_total|price|cost|value|revenue|payment|donation_amount)$/i;

/** What an order comes to, and each of its lines. */
const LINE_SUM = /^(?:total|subtotal|(?:order|invoice|grand|basket|cart|bill)_total|total_(?:amount|price))$/i;
const LINE_TOTAL = /^(?:total|line_total|line_amount|item_total|amount|subtotal|total_price)$/i;

/** Columns of one table that name the rows of another point to them; totals on the parent are made of its children. */
export function linkTables(tables: readonly TableDraft[]): void {
  for (const child of tables) {
    for (const parent of tables) {
      if (parent === child) continue;
      const opening = ownKey(parent) === undefined ? openingKey(parent) : undefined;
      const key = ownKey(parent) ?? opening;
      const link = child.drafts.find((draft) => draft.name !== ownKey(child)?.name && (pointsTo(draft.name, parent) || (draft.name === opening?.name && draft !== child.drafts[0])));
      if (key === undefined || link === undefined || link.made.type === 'reference') continue;
      link.made = { type: 'reference', options: { table: parent.name, column: key.name, per_parent: 'poisson' } };
      link.unique = false;
      rollUp(parent, child, link);
    }
  }
}

const stem = (name: string): string => keysOf(name).join('_');

function pointsTo(column: string, { name }: TableDraft): boolean {
  const first = column.replace(/[_ ]?(?:id|uuid|key|number|code|ref)$/i, '');
  return first !== column && first !== '' && stem(first) === stem(name);
}

function ownKey({ name, drafts }: TableDraft): Draft | undefined {
  return drafts.find((draft) => /^(?:id|uuid)$/i.test(draft.name) || pointsTo(draft.name, { name, drafts }));
}

/** "departments (dept_no, …)", "kunden_id" of customers: what a table begins with, and others have as well. */
function openingKey({ drafts: [first] }: TableDraft): Draft | undefined {
  const isKey = first !== undefined && /(?:^|[_ ])(?:id|no|nr|code|key|number|nummer)$|^id[_ ]/iu.test(first.name) && !/^(?:id|uuid)$/iu.test(first.name);
  return isKey && (first.unique || first.made.type === 'sequence') ? first : undefined;
}

function rollUp(parent: TableDraft, child: TableDraft, link: Draft): void {
  for (const draft of parent.drafts) {
    const made = totalOf(draft, parent.name, child, link);
    if (made === undefined) continue;
    draft.made = made;
    draft.stated.formula = true;
    draft.unique = false;
  }
}

function totalOf({ name }: Draft, parent: string, child: TableDraft, link: Draft): Made | undefined {
  const base = { table: child.name, reference: link.name };
  const count = COUNT.exec(name);
  if (count !== null && stem(count[1] ?? count[2] ?? '') === stem(child.name)) return { type: 'rollup', options: base };
  const line = LINE_SUM.test(name) && isLines(child.name, parent) ? child.drafts.find((draft) => LINE_TOTAL.test(draft.name)) : undefined;
  if (line !== undefined) return { type: 'rollup', options: { ...base, function: 'sum', column: line.name } };
  const money = SUM.test(name) ? child.drafts.find((draft) => MONEY.test(draft.name)) : undefined;
  return money === undefined ? undefined : { type: 'rollup', options: { ...base, function: 'sum', column: money.name } };
}
