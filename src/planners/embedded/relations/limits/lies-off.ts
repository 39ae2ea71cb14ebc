import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { toNineDecimals } from '../../columns/rounding.js';
import { setFormula } from '../formulas/set-formula.js';
import { keysOf } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { scatterOf } from './near.js';

/** "0.5 to 4 kg less than", "between 5 and 15 % above", "de 2 à 5 points de plus que". */
const OFF =
  /(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?)\s?(?:%|percent)?\s*(?:to|and|-|–|bis|und|y|a|et|à)\s*(\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|prozent)?\s*(?:(?!(?:and|but|or|never|not?|always)\s)[\p{L}°/]{1,12}\s+){0,2}?(?:(?<less>less|lower|fewer|smaller|lighter|shorter|cheaper|younger|below|under|weniger|niedriger|kleiner|leichter|unter|menos|menor|moins)|(?<more>more|higher|greater|larger|bigger|heavier|longer|taller|older|pricier|above|over|mehr|höher|größer|schwerer|über|más|mayor|plus))\s+(?:(?:than|als|que|de|der|das|dem|le|la|el|the|its|their|that of)\s+)*(?<other>[\p{L}_][\p{L}\d_ ]{1,40})/iu;
const HINT = /\d\D{1,30}(?:less|lower|fewer|smaller|lighter|shorter|cheaper|younger|below|under|weniger|niedriger|kleiner|leichter|unter|menos|menor|moins|more|higher|greater|larger|bigger|heavier|longer|taller|older|pricier|above|over|mehr|höher|größer|schwerer|über|más|mayor|plus)\s/iu;
/** What is said of some rows, or of averages, ties no row to another number. */
const SOME = /(?<![\p{L}])(?:if|when|where|unless|for|on average|average|mostly|most|some|often|tend|up to|at least|at most|no)(?![\p{L}])/iu;

/** "end weight always 0.5 to 4 kg less than start weight": a number that lies so far off another. */
export function readLiesOff(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const above = own === undefined ? undefined : offTheOneBefore(drafts, text, own);
  if (above !== undefined) return above;
  const match = HINT.test(text) ? OFF.exec(text) : null;
  if (match === null || SOME.test(text.slice(0, match.index))) return undefined;
  const { percent, less, other = '' } = match.groups ?? {};
  const able = drafts.filter((draft) => draft !== own && isNumeric(draft));
  const anchor = namedIn(other, able).find(({ start }) => start <= 4)?.draft;
  const target = own ?? namedIn(text.slice(0, match.index), able.filter((draft) => draft !== anchor)).at(-1)?.draft;
  if (anchor === undefined || target === undefined || !isNumeric(target) || target.stated.formula === true || isMadeOf(anchor, target)) return undefined;
  const [least, most] = [match[1], match[2]].map((number) => readDigits(number ?? '') / (percent === undefined ? 1 : 100));
  if (least === undefined || most === undefined || !(most > least)) return undefined;
  return liesOff(target, anchor, { least, most, sign: less === undefined ? 1 : -1, isShare: percent !== undefined });
}

/** "current_reading that is 4 to 60 higher": than the column before it that is called alike. */
const ALONE = /(?<![\p{L}\d.,])(\d+(?:\.\d+)?)\s?(?:to|-|–)\s?(\d+(?:\.\d+)?)\s?(?<percent>%|percent)?\s?(?:\p{L}{1,5}\s)?(?:(?<less>less|lower|smaller|lighter|shorter|fewer)|more|higher|greater|larger|bigger|heavier|longer)[\s).]*$/iu;

function offTheOneBefore(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const match = ALONE.exec(text);
  const { percent, less } = match?.groups ?? {};
  if (match === null || SOME.test(text.slice(0, match.index)) || !isNumeric(own) || own.stated.formula === true) return undefined;
  const keys = keysOf(own.name);
  const anchor = drafts.slice(0, drafts.indexOf(own)).findLast((draft) => isNumeric(draft) && draft.stated.formula !== true && keysOf(draft.name).some((key) => keys.includes(key)));
  const [least = 0, most = 0] = [match[1], match[2]].map((number) => Number(number) / (percent === undefined ? 1 : 100));
  if (anchor === undefined || most <= least) return undefined;
  // What is told are no bounds of the column.
  if (own.concept !== undefined && anchor.made.type === own.made.type) own.made = { type: anchor.made.type, options: { ...anchor.made.options } };
  return liesOff(own, anchor, { least, most, sign: less === undefined ? 1 : -1, isShare: percent !== undefined });
}

interface Off {
  readonly least: number;
  readonly most: number;
  readonly sign: 1 | -1;
  readonly isShare: boolean;
}

function liesOff(target: Draft, anchor: Draft, { least, most, sign, isShare }: Off): Claims {
  const few = anchor.made.type === 'category' && !isShare && anchor.cases === undefined ? anchor.made.options?.['values'] : undefined;
  if (Array.isArray(few) && few.length <= FEW && few.every((value) => typeof value === 'number')) return offFew(target, anchor, few, { least, most, sign, isShare });
  const { decimals } = target.made.options ?? {};
  const isWhole = !isShare && target.made.type === 'integer' && Number.isInteger(least) && Number.isInteger(most);
  const digits = isWhole ? 0 : typeof decimals === 'number' ? decimals : 1;
  const base = nameIn(anchor);
  // A little within the ends, so that rounding does not lead out of them.
  const inset = isWhole ? 0 : (most - least) * 0.02;
  const drawn = `(${String(toNineDecimals((least + most) / 2))} + ${String(toNineDecimals((most - least) / 2 - inset))} * ${scatterOf(anchor)})`;
  const off = isShare ? `${base} * ${drawn}` : drawn;
  const claims = setFormula(target, `round(${base} ${sign < 0 ? '-' : '+'} ${off}${digits === 0 ? '' : `, ${String(digits)}`})`, digits);
  const compared = sign < 0 ? '<=' : '>=';
  return [...claims, { kind: 'holds', expression: `${nameIn(target)} ${compared} ${base}` }];
}

/** Of so few numbers each has bounds of its own for what lies off it. */
const FEW = 24;

/** "recorded speed 5 to 40 above the limit" of a handful of limits: drawn for each, where it would follow from the limit alone. */
function offFew(target: Draft, anchor: Draft, values: readonly number[], { least, most, sign }: Off): Claims {
  const isWhole = [least, most, ...values].every(Number.isInteger);
  const cases = values.map((value) => ({ when: `${nameIn(anchor)} == ${String(value)}`, options: { min: sign > 0 ? value + least : value - most, max: sign > 0 ? value + most : value - least } }));
  target.made = { type: isWhole ? 'integer' : 'decimal', options: { min: Math.min(...cases.map(({ options }) => options.min)), max: Math.max(...cases.map(({ options }) => options.max)), ...(isWhole ? {} : { decimals: 1 }) } };
  target.cases = cases;
  target.stated.range = true;
  const off = sign > 0 ? `${nameIn(target)} - ${nameIn(anchor)}` : `${nameIn(anchor)} - ${nameIn(target)}`;
  return [{ kind: 'holds', expression: `${off} >= ${String(least)} && ${off} <= ${String(most)}` }];
}

function isMadeOf({ made }: Draft, { name }: Draft): boolean {
  const expression = made.options?.['expression'];
  return typeof expression === 'string' && expression.split(/[^\p{L}\d_]+/u).includes(name);
}

const HOW_FAR = /(?<![\p{L}])how (?:far|much|many \p{L}+) (?:over|above|past|beyond|under|below)(?: the)? (?<anchor>[\p{L}_ ]{3,24}?)(?: (?:it|he|she|they|the \p{L}+) (?:was|is|were|are|lies|went|drove))?(?=\s*(?:$|[,;.)]))|(?<![\p{L}])the (?:difference|gap|distance) between (?:the )?(?<one>[\p{L}_ ]{3,24}?) and (?:the )?(?<other>[\p{L}_ ]{3,24}?)(?=\s*(?:$|[,;.)]))/iu;

/** "how far over the limit the driver was": the number that was told to lie off it, which moves with nothing else among the rows of one limit. */
export function withExcess(text: string, drafts: readonly Draft[]): string {
  const match = HOW_FAR.exec(text);
  if (match === null) return text;
  const { anchor = '', one = '', other = '' } = match.groups ?? {};
  const anchors = namedIn(anchor === '' ? `${one} and ${other}` : anchor, drafts).map(({ draft }) => draft);
  const target = drafts.find((draft) => draft.cases !== undefined && anchors.some((base) => base !== draft && draft.cases?.every(({ when }) => when.startsWith(`${nameIn(base)} == `))));
  return target === undefined ? text : `${text.slice(0, match.index)}${target.name.replaceAll('_', ' ')}${text.slice(match.index + match[0].length)}`;
}
