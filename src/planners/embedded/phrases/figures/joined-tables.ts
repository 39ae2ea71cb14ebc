import { keysOf } from '../../reading/words.js';
import { byName, saying, type Saying } from './saying.js';

/** Two tables that are wanted as one: "return them joined as one flat file", "merge two sheets into one list". */

const FLAT =
  /(?<![\p{L}])(?:(?:joined|merged?|merging|combined?|join|flatten(?:ed)?|denormali[sz]ed?)(?![\p{L}])[^.;\n]{0,60}?(?:(?:one|a single|a|the same) (?:flat |wide |big |joined |combined )?(?:file|table|list|sheet|csv|dataset|data set)|together|flat)|one flat (?:file|table|list|sheet|csv)|denormali[sz]ed)(?![\p{L}])/iu;
const isFlat = (text: string): boolean => FLAT.test(text);

/** A column without its type and keys: "dept_id int fk". */
const nameOf = (column: string): string => column.trim().split(/\s+(?:int|integer|text|varchar|date|numeric|decimal|float|bool\p{L}*|string|pk|fk|primary|foreign)(?![\p{L}])/iu)[0] ?? '';
const plainOf = (column: string): string => column.trim().replace(/\s+(?:pk|fk|primary key|foreign key)(?![\p{L}])/giu, '');
const columnsOf = (list: string): readonly string[] => list.split(/\s*[,;]\s*/u).filter((column) => column.trim() !== '');

/** One list of both, and what a row of the table told of by its key has: each of it once. */
function oneList(one: string, ours: string, theirs: string): string {
  const [own, others] = [columnsOf(ours), columnsOf(theirs)];
  const keyed = (column: string): string => keysOf(nameOf(column)).join(' ');
  const ownKeys = new Set(own.map(keyed));
  const further = others.filter((column) => !ownKeys.has(keyed(column)));
  const shared = others.find((column) => ownKeys.has(keyed(column)));
  // "orders(…, customer_id), customers(customer_id, …)": of whose key the other has many; else the first is who has several.
  const isOfOthers = shared !== undefined && shared === others[0];
  const [key, decided] = isOfOthers ? [shared, further] : [own[0] ?? '', own.slice(1)];
  const told = decided.map((column) => ` Each ${nameOf(key)} has exactly one ${nameOf(column)}.`).join('');
  return `${one.trim()}: ${[...own.map((column) => (keyed(column) === keyed(key) ? plainOf(column) : column)), ...further].join(', ')}.${told}`;
}

export const joinedTableSayings: readonly Saying[] = [
  saying(
    'joined merged merge combined combine join flat flattened denormalized denormalised',
    /(?<=(?:^|[\n:.;]|\s)\s*)(?<one>\p{L}[\p{L}_ ]{1,30}?) ?\((?<ours>[^()\n]{6,400})\)[\s,;]*(?:(?:and|plus|&|with) )?(?<two>\p{L}[\p{L}_ ]{1,40}?) ?\((?<theirs>[^()\n]{6,400})\)(?: ?[.;])?/giu,
    byName(({ one = '', ours = '', theirs = '' }, text) => (isFlat(text) && columnsOf(ours).length > 1 && columnsOf(theirs).length > 1 ? oneList(one, ours, theirs) : undefined)),
  ),
  // "Two tables:", "Merge two sheets into one list:"
  saying('tables sheets lists files', /(?<=^\s*)[^.:;\n()]{0,60}(?:tables|sheets|lists|files)[^.:;\n()]{0,40}:\s*/giu, (_, text) => (isFlat(text) ? '' : undefined)),
  // "Return them joined as one flat file, dept_id only once."
  saying('joined merged merge combined combine join flat flattened denormalized denormalised', /(?<=(?:^|[.;!\n])\s*)[^.;:!\n()]{0,80}(?:joined|merged?|combined?|flatten(?:ed)?|denormali[sz]ed?|join)(?![\p{L}])[^.;:!\n()]{0,100}(?:[.;!]|$)/giu, ({ 0: said }) => (isFlat(said) ? '' : undefined)),
];
