import { numbersIn } from '../numbers.js';
import type { Entry } from './entries.js';

/** A list made of its entries: numbers where all are numbers, weights where shares are told. */

/** Values a text lists, with shares where it gives them. */
export interface Enumeration {
  readonly values: readonly (string | number)[];
  readonly weights?: readonly number[];
  /** Numbers with decimals as they are written: "1.0" is a version. */
  readonly written?: readonly string[];
  /** The text says that there are others: "tablet, syrup …". */
  readonly isOpen?: true;
}

export function build(entries: readonly Entry[], saysOr: boolean): Enumeration | undefined {
  const seen = new Set<string>();
  const unique = entries.filter(({ value }) => !seen.has(value) && seen.add(value).size > 0);
  if (unique.length < 2) return undefined;
  const numbers = numbersOf(unique.map(({ value }) => value));
  const hasShares = unique.some(({ share }) => share !== undefined);
  if (numbers !== undefined && unique.length < 3 && !saysOr && !hasShares) return undefined;
  const values = numbers ?? unique.map(({ value }) => value);
  const weights = weightsOf(unique);
  const written = numbers?.some((number) => number % 1 !== 0) === true ? { written: unique.map(({ value }) => value) } : {};
  return weights === undefined ? { values, ...written } : { values, weights, ...written };
}

/** Weights in percent: what is stated, and the rest in equal parts; nothing where no share is told. */
function weightsOf(entries: readonly Entry[]): readonly number[] | undefined {
  if (entries.every(({ share }) => share === undefined)) return undefined;
  const stated = entries.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const open = entries.filter(({ share }) => share === undefined).length;
  const rest = open === 0 ? 0 : Math.max(0, 100 - stated) / open;
  const weights = entries.map(({ share }) => round(share ?? rest));
  return weights.some((weight) => weight > 0) ? weights : undefined;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The values as numbers, where all of them are: "64, 128 or 256 GB" too, with the unit said once. */
function numbersOf(values: readonly string[]): number[] | undefined {
  const plain = values.map(plainNumber);
  const last = /^(-?\d+(?:\.\d+)?)\s+(?:\p{L}{1,10}|[°%€$£]\p{L}{0,2})$/u.exec(values.at(-1) ?? '')?.[1];
  if (last !== undefined && values.length > 1) plain[plain.length - 1] = plainNumber(last);
  const found = plain.filter((value) => value !== undefined);
  return found.length === values.length ? found : undefined;
}

function plainNumber(text: string): number | undefined {
  if (!/^[$€£]?-?\d+(?:[.,]\d+)?$/.test(text) || /^0\d/.test(text)) return undefined;
  const number = numbersIn(text)[0]?.value ?? Number(text);
  return Number.isFinite(number) ? number : undefined;
}
