import type { Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';

/** Lines of an order, an invoice or a receipt: their numbers start over with each of them. */

const WHOLE = /^(?:order|invoice|bill|receipt|purchase|po|so|basket|cart|quote|quotation|delivery|sale|ticket|transaction|shipment)$/u;
const ID = /^(?:id|no|nr|number|num|code|ref|reference)$/u;
const LINE = /^(?:line|item|position|pos|row)$/u;
/** What a line has of its own; all else is of the whole. */
const OF_LINE = /^(?:line|item|product|sku|article|service|description|category|brand|color|colour|size|quantity|qty|unit|price|cost|amount|discount|tax|vat|total|subtotal|net|gross|weight|uom|position)$/u;
const LINES_EACH = 3;

const isLineNumber = ({ name, made }: Draft): boolean => {
  const keys = keysOf(name);
  const [first = '', ...rest] = keys;
  return (made.type === 'integer' || made.type === 'sequence') && LINE.test(first) && (rest.length === 0 ? first === 'line' : rest.length === 1 && ID.test(rest[0] ?? '') && rest[0] !== 'id');
};

const isOfWhole = ({ name }: Draft): boolean => {
  const keys = keysOf(name);
  return keys.length > 1 && ID.test(keys.at(-1) ?? '') && keys.slice(0, -1).every((key) => WHOLE.test(key));
};

/** "order items: order id, line number, product, qty": three lines of each order, numbered from one, where all else is of a line. */
export function numberLines(drafts: readonly Draft[]): void {
  const line = drafts.find(isLineNumber);
  const whole = drafts.find(isOfWhole);
  const isFree = (draft: Draft): boolean => draft.stated.range !== true && draft.stated.values !== true && draft.stated.formula !== true;
  if (line === undefined || whole === undefined || !isFree(line) || !isFree(whole) || whole.stated.unique === true || (whole.stated.format === true && whole.made.type !== 'sequence') || !(whole.made.type === 'sequence' || whole.made.type === 'pattern')) return;
  if (drafts.some((draft) => draft !== line && draft !== whole && !keysOf(draft.name).some((key) => OF_LINE.test(key)))) return;
  const [letters = ''] = typeof whole.made.options?.['pattern'] === 'string' ? (/^[A-Z]+-?(?=#)/u.exec(whole.made.options['pattern']) ?? []) : [];
  whole.made = { type: 'sequence', options: { ...(whole.made.type === 'sequence' ? whole.made.options : { prefix: letters, width: 5, start: 1 }), every: LINES_EACH } };
  whole.unique = false;
  line.made = { type: 'sequence', options: { start: 1, cycle: LINES_EACH } };
  line.unique = false;
}

/** Room beyond the usual number of lines, so that counts differ. */
const SPARE = 1.4;

/** The link to its order and the number of a line, which together never repeat: of two tables. */
export function linesUnder(drafts: readonly Draft[], linesEach: number): readonly (readonly string[])[] {
  const line = drafts.find(isLineNumber);
  const link = drafts.find(({ made }) => made.type === 'reference');
  if (line === undefined || link === undefined || line.stated.range === true || line.stated.values === true) return [];
  line.made = { type: 'integer', options: { min: 1, max: Math.max(4, Math.ceil(linesEach * SPARE)) } };
  line.unique = false;
  return [[link.name, line.name]];
}

/** "order_items" of "orders": whose rows are parts of the row above. */
export function isLines(name: string, parent: string): boolean {
  const [whole = ''] = keysOf(parent.replaceAll('_', ' ')).slice(-1);
  const keys = keysOf(name.replaceAll('_', ' '));
  return keys.length > 1 && keys.at(-2) === whole && /^(?:item|line|detail|position|product|part)$/u.test(keys.at(-1) ?? '');
}

/** An order without what its lines tell: what was bought, at what price. Its total is theirs. */
export function withoutLines(drafts: readonly Draft[], lines: readonly Draft[]): readonly Draft[] {
  const isTotal = ({ name }: Draft): boolean => /^(?:total|total_amount|order_total)$/u.test(name);
  return drafts.filter((draft) => isTotal(draft) || draft.unique || draft.made.type === 'sequence' || !lines.some((line) => line.name === draft.name || line.name === `${draft.name}_name`));
}
