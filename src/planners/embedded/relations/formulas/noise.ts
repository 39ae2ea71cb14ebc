import type { Node } from '../../../../core/expressions/ast.js';
import { parseExpression } from '../../../../core/expressions/parse.js';
import { toSixDecimals } from '../../columns/rounding.js';
import type { Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';

/** "+ noise", "plus some gaussian noise with sd 2", "+ random error", "+ N(0, 1)": behind a formula. */
const NOISE =
  /^\s*(?:\+|plus|with|and)\s*(?:an?\s|some\s|little\s|bit\sof\s|small\s|(?<much>large\s|lots\sof\s|much\s|heavy\s|strong\s)|random\s|gaussian\s|normal(?:ly\sdistributed)?\s|white\s|measurement\s)*(?:nois[ey]|errors?(?:\sterm)?|epsilon|eps|ε|residuals?|n\(\s?0\s?,\s?(?<normal>\d+(?:\.\d+)?)\s?\))(?![\p{L}])/iu;
const DEVIATION = /(?<![\p{L}])(?:sd|std|stdev|sigma|σ|standard deviation|deviation)\W*(?:of\s|is\s)?\s*(\d+(?:\.\d+)?)/iu;
/** How much of what the formula spreads. */
const [USUAL, MUCH] = [0.3, 0.8];

/** What is added to a formula for the noise that a text asks for behind it; undefined where it asks for none. */
export function noiseBehind(target: Draft, expression: string, columns: readonly Draft[], rest: string, drafts: readonly Draft[]): string | undefined {
  const match = /nois|error|eps|ε|residual|n\(/iu.test(rest) ? NOISE.exec(rest) : null;
  if (match === null) return undefined;
  const told = DEVIATION.exec(rest)?.[1] ?? match.groups?.['normal'];
  const deviation = told === undefined ? spreadOf(expression, columns) * (match.groups?.['much'] === undefined ? USUAL : MUCH) : Number(told);
  const sources = [...new Set([...columns, ...drafts])].filter((draft) => draft !== target && isNumeric(draft) && draft.stated.formula !== true && draft.missing === undefined).slice(0, 3);
  if (!(deviation > 0) || sources.length === 0) return undefined;
  // Of the digits of what a row holds: a formula draws nothing, and three even draws together lie about the middle as noise does.
  const mixed = sources.map((draft, i) => `int(${nameIn(draft)} * ${draft.made.type === 'integer' ? '1' : '1000'}) * ${String(FACTORS[i] ?? 1)}`).join(' + ');
  const drawn = MODULI.map((of, i) => `((${mixed}) * ${String(i + 1)} % ${String(of)} + ${String(of)}) % ${String(of)} / ${String(of)}`).join(' + ');
  return `${String(toSixDecimals(2 * deviation))} * (${drawn} - 1.5)`;
}

const FACTORS = [7919, 3571, 5261] as const;
const MODULI = [97, 89, 83] as const;

/** How far the results lie apart, by how far each column moves them. */
function spreadOf(expression: string, columns: readonly Draft[]): number {
  const { root } = parseExpression(expression);
  const middles = new Map(columns.map((draft) => [draft.name, middleOf(draft)]));
  const at = (moved: string | undefined, by: number): number => valueOf(root, (name) => { const { middle = 0, deviation = 0 } = middles.get(name) ?? {}; return middle + (name === moved ? by * deviation : 0); }); // prettier-ignore
  return Math.sqrt([...middles.keys()].reduce((sum, name) => sum + ((at(name, 1) - at(name, -1)) / 2) ** 2, 0));
}

function middleOf({ made }: Draft): { readonly middle: number; readonly deviation: number } {
  const { min = 0, max = 1, mean, median, deviation } = (made.options ?? {}) as Readonly<Record<string, number | undefined>>;
  const middle = mean ?? median ?? (min + max) / 2;
  return { middle, deviation: deviation ?? (median === undefined ? (max - min) / 3.5 : median * 0.6) };
}

function valueOf(node: Node, of: (name: string) => number): number {
  if (node.op === 'number') return Number(node.digits) / 10 ** node.scale;
  if (node.op === 'column') return of(node.name);
  if (node.op !== 'arithmetic') return 0;
  const [a, b] = [valueOf(node.a, of), valueOf(node.b, of)];
  return node.sign === '+' ? a + b : node.sign === '-' ? a - b : node.sign === '*' ? a * b : node.sign === '/' ? a / (b === 0 ? 1 : b) : 0;
}
