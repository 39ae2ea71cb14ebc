import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn, takes } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { setFormula } from './set-formula.js';

const BETWEEN = /([\p{L}_ ]{2,40}?)\s+(?:always\s+)?(?:lies?|is|falls?|stays?|must be|should be|has to (?:be|lie))\s+(?:always\s+|somewhere\s+)?(?:in\s+)?between\s+([\p{L}\d_ ]{2,40}?)\s+and\s+([\p{L}\d_ ]{2,40})/iu;

/** "the mean lies between the minimum and the maximum": one column halfway between two others, where no number of its own is told. */
export function readBetween(drafts: readonly Draft[], text: string): Claims | undefined {
  // Without its word the pattern would begin anew at each letter.
  const match = /between/iu.test(text) ? BETWEEN.exec(text) : null;
  if (match === null) return undefined;
  const numbers = drafts.filter(isNumeric);
  const [middle, low, high] = match.slice(1).map((said) => columnOf(said, numbers));
  if (middle === undefined || low === undefined || high === undefined || new Set([middle, low, high]).size < 3) return undefined;
  if (middle.stated.formula === true || [low, high].some((end) => dependsOn(end, middle))) return undefined;
  const { decimals } = middle.made.options ?? {};
  return setFormula(middle, `(${nameIn(low)} + ${nameIn(high)}) / 2`, typeof decimals === 'number' ? decimals : 0);
}

function dependsOn({ made }: Draft, on: Draft): boolean {
  const expression = made.options?.['expression'];
  return typeof expression === 'string' && takes(expression, on);
}

/** Words as a text spells them and as names shorten them. */
const SHORT: Readonly<Record<string, RegExp>> = { minimum: /(?:^|_)(?:min|minimum|low|lowest)(?:_|$)/i, maximum: /(?:^|_)(?:max|maximum|high|highest)(?:_|$)/i, mean: /(?:^|_)(?:mean|avg|average)(?:_|$)/i, average: /(?:^|_)(?:mean|avg|average)(?:_|$)/i };

function columnOf(said: string, drafts: readonly Draft[]): Draft | undefined {
  const named = namedIn(said, drafts).at(-1)?.draft;
  if (named !== undefined) return named;
  const word = /\p{L}+/gu[Symbol.match](said)?.at(-1)?.toLowerCase() ?? '';
  const holders = SHORT[word] === undefined ? [] : drafts.filter(({ name }) => SHORT[word]?.test(name) === true);
  return holders.length === 1 ? holders[0] : undefined;
}
