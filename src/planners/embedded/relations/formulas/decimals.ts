import { kindOf } from '../../columns/types.js';
import type { Draft } from '../../model.js';

export function decimalsIn({ made }: Draft): number | undefined {
  const { decimals } = made.options ?? {};
  if (typeof decimals === 'number') return decimals;
  // What always is 42, or one of 38, 45 and 60, has no more digits than these.
  const { value, values } = made.options ?? {};
  const told: readonly unknown[] = made.type === 'constant' ? [value] : made.type === 'category' && Array.isArray(values) ? values : [];
  if (told.length > 0 && told.every((number) => typeof number === 'number')) return Math.max(...told.map((number) => (String(number).split('.')[1] ?? '').length));
  return made.type === 'integer' ? 0 : undefined;
}

const DECIMALS = /\b(\d|no|one|two|three|four|five|six|eine?|zwei|drei|un|una|dos|tres|une|deux|trois)\s+(?:decimals?|decimal places?|digits? after|nachkommastellen?|dezimalstellen?|decimal\w*|d[ée]cimales?)\b/iu;
const COUNTS: Readonly<Record<string, number>> = { no: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ein: 1, eine: 1, zwei: 2, drei: 3, un: 1, una: 1, dos: 2, tres: 3, une: 1, deux: 2, trois: 3 };

/** Decimals that a text states: "one decimal", "rounded to cents", "whole number". */
export function decimalsTold(text: string): number | undefined {
  const match = DECIMALS.exec(text)?.[1]?.toLowerCase();
  if (match !== undefined) return COUNTS[match] ?? Number(match);
  if (/\b(?:to the cent|to cents|in cents|to the penny)\b/iu.test(text)) return 2;
  return /\b(?:whole (?:numbers?|minutes|percent)|integers?|rounded to (?:the nearest )?(?:whole|integer))\b/iu.test(text) ? 0 : undefined;
}

/** "availability = (planned minutes - down minutes) / planned minutes": a part of one of a column that elsewhere holds percents. */
function isPart({ made, stated, name }: Draft, expression: string, columns: readonly Draft[]): boolean {
  // "open_rate = opened / delivered": of what is counted, one part.
  if (stated.range !== true && /(?:^|_)(?:rate|share|ctr|cvr|conversion|yield|availability|utili[sz]ation|efficiency|fraction)$/iu.test(name) && columns.length === 2 && columns.every((column) => column.made.type === 'integer') && /^[^+\-*/]+ \/ [^+\-*/]+$/u.test(expression)) return true;
  const { min, max } = made.options ?? {};
  const isPercent = stated.range !== true && stated.type !== true && typeof max === 'number' && max >= 90 && max <= 100 && typeof min === 'number' && min >= 20;
  if (stated.range !== true && stated.type !== true && max === 100 && columns.length === 2 && /^[^+\-*/]+ \/ [^+\-*/]+$/u.test(expression)) return true;
  const units = new Set(columns.map(({ name }) => name.split('_').at(-1)));
  return isPercent && units.size === 1 && expression.includes('/') && !/\*\s*100/u.test(expression);
}

const ROUNDED = /^\W*(?:and\s|then\s)?(?:rounded|gerundet|redondead[oa]|arrondie?)[\s).]*$/iu;
const IN_CENTS = /price|cost|amount|total|tax|vat|fee|revenue|pay|salary|preis|betrag|precio|importe|prix|montant/iu;

const SHARE_OF = /^\(?(?:0\.\d+ \* \w+|\w+ \* 0\.\d+)\)?$/u;

/** Digits behind the point: as stated, else two for a quotient, else as many as the operands have, two at most. */
export function decimalsOf(target: Draft, expression: string, columns: readonly Draft[], rest: string): number | undefined {
  const told = decimalsTold(`${target.text} ${rest}`);
  if (told !== undefined) return told;
  // "word count / 200, rounded", where money is rounded to cents.
  if (ROUNDED.test(rest) && !IN_CENTS.test(target.name)) return 0;
  const { decimals } = target.made.options ?? {};
  const isDivided = /[/]|\.\d/.test(expression);
  if (isPart(target, expression, columns)) return 4;
  // "premium which is 15% of the price": in cents, where a premium may be a percentage.
  if (decimals === 1 && target.stated.type !== true && SHARE_OF.test(expression)) return 2;
  if (typeof decimals === 'number' && (target.stated.type === true || target.stated.range === true || decimals !== 2)) return decimals;
  if (kindOf(target.made) === 'integer' && target.stated.type === true) return 0;
  if (isDivided) return typeof decimals === 'number' ? decimals : 2;
  return Math.max(0, ...columns.map((column) => decimalsIn(column) ?? 2)) === 0 ? undefined : 2;
}
