import type { Made } from '../../model.js';

/** Codes that are listed by a rule: "only 4xx and 5xx", "5 to 10 and a letter from a to d", "begins with /api/". */

/** "only 4xx and 5xx codes": those of a list of numbers. */
export function ofClasses({ type, options }: Made, text: string): Made | undefined {
  const classes = [...text.matchAll(/(?<![\p{L}\d])([1-5])xx(?![\p{L}\d])/giu)].map(([, digit]) => Number(digit));
  const values = options?.['values'];
  if (classes.length === 0 || type !== 'category' || !Array.isArray(values)) return undefined;
  const known = new Set([...(values as unknown[]).map(Number), ...STATUSES]);
  const kept = [...known].filter((value) => classes.includes(Math.floor(value / 100))).sort((a, b) => a - b);
  return kept.length < 2 ? undefined : { type, options: { values: kept } };
}

const GRID = /(?<!\d)(\d{1,2})\s*(?:to|-|–|bis|a|à)\s*(\d{1,2})\s*,?\s*(?:and|und|y|et|plus|followed by|with|\+)\s*(?:an?|ein|eine[mn]?|una?|une|the)?\s*(?:letter|buchstaben?|letra|lettre)\s*(?:from|von|de|between)?\s*["'(]?([a-z])\s*(?:to|-|–|bis|and|a|à)\s*([a-z])(?![a-z])/iu;

/** "5 to 10 and a letter from a to d, such as 7b": every number with every letter. */
export function gridIn(text: string): string[] | undefined {
  const [, from, to, first = 'a', last = 'a'] = GRID.exec(text) ?? [];
  const [least, most] = [Number(from), Number(to)];
  if (!(most >= least) || most - least > 30 || last < first) return undefined;
  const letters = Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i));
  return Array.from({ length: most - least + 1 }, (_, i) => least + i).flatMap((number) => letters.map((letter) => `${number}${letter}`));
}

const STATUSES = [200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504];

/** "must begin with /api/v1/ or /api/v2/": the paths of a list below others. */
export function underPaths({ type, options }: Made, text: string): Made | undefined {
  const values = options?.['values'];
  if (type !== 'category' || !Array.isArray(values) || !/\b(?:start|begin|prefix)/iu.test(text) || !values.every((value) => String(value).startsWith('/'))) return undefined;
  const roots = [...text.matchAll(/(?<![\p{L}\d])(\/[\w/-]{1,30})/gu)].map(([, root = '']) => root.replace(/\/$/, ''));
  const below = (values as unknown[]).map(String).filter((value) => value !== '/');
  return roots.length === 0 ? undefined : { type, options: { values: below.map((value, i) => `${roots[i % roots.length] ?? ''}${value}`) } };
}
