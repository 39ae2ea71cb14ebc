import type { Case, Claims, Draft } from '../../model.js';
import { intervalIn } from '../grammar/intervals.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { operandsOf } from '../grammar/operands.js';

const PIECE = /^\s*(?:and\s+)?(?<range>(?:none|nothing|-?\d+(?:\.\d+)?)\s?%?(?:\s*(?:to|-|–|bis)\s*\d+(?:\.\d+)?\s?%?)?)\s+(?:for|at|if|when|with|bei|f[üu]r)\s+(?:an?\s+|the\s+)?(?<said>(?:[\p{L}_]+\s+){0,3}?(?:of\s+|is\s+|=\s*)?\d[\d\s,.]*(?:(?:and|or|to|-|–|und|oder|bis)\s*\d+)?)[\s).]*$/iu;

/**
 * "raise: 0 for ratings 1 and 2, 2 to 3 for a 3, 5 to 8 for a 5": how large a number is by whole numbers of another column.
 */
export function readRangesByNumber(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || !isNumeric(own) || own.stated.formula === true || own.made.type === 'category' || (text.match(/\bfor\b|\bat\b|\bif\b|\bf[üu]r\b|\bbei\b/giu) ?? []).length < 2) return undefined;
  const pieces = text.replace(/^[\s(:=–—-]+/u, '').split(/[,;]\s*|\s+and\s+(?=[^,;]*\b(?:for|at|if)\b)/iu).filter((piece) => piece.trim() !== '');
  const found = pieces.map((piece) => PIECE.exec(piece)?.groups);
  if (pieces.length < 2 || found.some((groups) => groups === undefined)) return undefined;
  const told = found.map((groups) => ({ range: boundsOf(groups?.['range'] ?? ''), numbers: numbersOf(groups?.['said'] ?? '') }));
  const all = told.flatMap(({ numbers }) => numbers);
  const able = drafts.filter((draft) => draft !== own && holds(draft, all));
  const source = namedIn(text, able)[0]?.draft ?? (able.length === 1 ? able[0] : undefined);
  if (source === undefined || new Set(all).size < all.length) return undefined;
  const ends = told.flatMap(({ range }) => [range.min, range.max]);
  const isWhole = own.made.type === 'integer' || ends.every(Number.isInteger) && told.every(({ range }) => range.min === range.max);
  const options = (range: Bounds): Case['options'] => ({ min: range.min, max: range.max });
  own.made = { type: isWhole ? 'integer' : 'decimal', options: { min: Math.min(...ends), max: Math.max(...ends), ...(isWhole ? {} : { decimals: 2 }) } };
  own.cases = told.map(({ range, numbers }) => ({ when: `${nameIn(source)} in [${numbers.join(', ')}]`, options: options(range) }));
  own.stated.range = true;
  own.stated.shape = true;
  return told.map(({ range, numbers }) => ({ kind: 'holds', expression: `!(${nameIn(source)} in [${numbers.join(', ')}]) || (${nameIn(own)} >= ${range.min} && ${nameIn(own)} <= ${range.max})` }));
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function boundsOf(text: string): Bounds {
  const said = text.replace(/none|nothing/iu, '0').replaceAll('%', ' ');
  const { min = 0, max = min } = intervalIn(said, operandsOf(said, [])) ?? {};
  return { min, max };
}

/** "ratings 1 and 2", "a 3", "2 to 4": whole numbers. */
function numbersOf(text: string): readonly number[] {
  const numbers = (text.match(/\d+/gu) ?? []).map(Number);
  const [low = 0, high = 0] = numbers;
  const isRun = numbers.length === 2 && /\d\s*(?:to|-|–|bis)\s*\d/iu.test(text) && high > low && high - low < 50;
  return isRun ? Array.from({ length: high - low + 1 }, (_, i) => low + i) : numbers;
}

function holds({ made }: Draft, numbers: readonly number[]): boolean {
  const { min, max, values } = made.options ?? {};
  if (Array.isArray(values)) return numbers.every((number) => values.includes(number));
  return made.type === 'integer' && typeof min === 'number' && typeof max === 'number' && max - min < 100 && numbers.every((number) => number >= min && number <= max);
}
