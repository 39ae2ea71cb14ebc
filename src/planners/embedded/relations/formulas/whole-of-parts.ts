import { optionsWithout } from '../../columns/options.js';
import type { Claims, Draft } from '../../model.js';
import { countOf } from '../../phrases/numbers.js';
import { addsToWhole, wholeTold } from '../../phrases/whole-told.js';
import { keysOf } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { setFormula } from './set-formula.js';

const MOST_PARTS = 12;
const A_PART = new Set('percent percentage pct share fraction proportion portion anteil prozent porcentaje pourcentage part'.split(' '));
const COUNTED = /(?<![\p{L}])(?:the|all|these|those)\s+(two|three|four|five|six|seven|eight|\d)(?![\p{L}\d])/iu;

/** "Clay, silt and sand sum to 100", "fat_pct: … the three must total 100": parts of a number that is told, of which the last is what the others leave. */
export function readPartsOfNumber(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const whole = addsToWhole(text) ? wholeTold(text) : undefined;
  if (whole === undefined) return undefined;
  if (own !== undefined && saidOfLater(drafts, own)) return [];
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true && draft.made.options?.['values'] === undefined);
  const parts = partsTold(numbers, text, own);
  const count = countOf(COUNTED.exec(text)?.[1]?.toLowerCase() ?? '');
  if (count !== undefined && count !== parts.length) return undefined;
  const [last, ...others] = [...parts].reverse();
  if (last === undefined || others.length === 0 || parts.length > MOST_PARTS || !share(parts, whole)) return undefined;
  const digits = Math.max(...parts.map(({ made }) => (made.type === 'decimal' ? Number(made.options?.['decimals'] ?? 1) : 0)), whole < 10 ? 2 : 0);
  const { min, max } = last.made.options ?? {};
  const claims = setFormula(last, `${String(whole)} - ${others.toReversed().map(nameIn).join(' - ')}`, digits);
  if (last.stated.range === true && typeof min === 'number' && typeof max === 'number') last.range = { min, max };
  return [...claims, { kind: 'holds', expression: `round(${parts.map(nameIn).join(' + ')}, ${String(digits)}) == ${String(whole)}` }];
}

/** "rent %, food %, other % (all three together 100)": dealt to each of them, it is read where the last has it. */
function saidOfLater(drafts: readonly Draft[], own: Draft): boolean {
  const told = new Set(own.remarks.filter(({ text }) => addsToWhole(text)).map(({ text }) => text));
  return drafts.slice(drafts.indexOf(own) + 1).some(({ remarks }) => remarks.some(({ text }) => told.has(text)));
}

/** The columns that are parts: those that are named, as many as are counted, or those of one kind up to this one. */
function partsTold(numbers: readonly Draft[], text: string, own: Draft | undefined): readonly Draft[] {
  const named = [...new Set(namedIn(text, numbers).map(({ draft }) => draft))];
  if (named.length > 1 || (named.length === 1 && own !== undefined && named[0] !== own)) return numbers.filter((draft) => named.includes(draft) || draft === own);
  const end = own === undefined ? undefined : numbers.indexOf(own);
  if (end === -1) return [];
  const count = countOf(COUNTED.exec(text)?.[1]?.toLowerCase() ?? '');
  const family = familyOf(end === undefined ? numbers : numbers.slice(0, end + 1), own);
  if (count === undefined) return family.length > 1 || end === undefined ? family : runBefore(numbers, end);
  if (family.length === count) return family;
  return end === undefined ? (numbers.length === count ? numbers : []) : numbers.slice(0, end + 1).slice(-count);
}

const LEAST_OF_PERCENT = 25;

/** "clay, silt and sand percentages": those right before that may be percentages, and have no range of their own. */
function runBefore(numbers: readonly Draft[], end: number): readonly Draft[] {
  const before = numbers.slice(0, end).reverse();
  const stop = before.findIndex(({ stated, made: { options } }) => stated.range === true || Number(options?.['max'] ?? 0) > 100 || Number(options?.['max'] ?? 0) < LEAST_OF_PERCENT);
  return [...(stop < 0 ? before : before.slice(0, stop)).reverse(), ...numbers.slice(end, end + 1)];
}

/** Numbers of one kind: they share a word of their names, or are percentages, or what they measure. */
function familyOf(numbers: readonly Draft[], own: Draft | undefined): readonly Draft[] {
  const families = (own === undefined ? numbers : [own]).map((draft) => numbers.filter((other) => other === draft || isAlike(draft, other)));
  return families.reduce<readonly Draft[]>((best, family) => (family.length > best.length ? family : best), []);
}

function isAlike(one: Draft, other: Draft): boolean {
  const [first, second] = [keysOf(one.name), keysOf(other.name)];
  if (isPart(one, first) && isPart(other, second)) return true;
  if (first.length > 1 && second.length > 1 && (first[0] === second[0] || first.at(-1) === second.at(-1))) return true;
  return one.concept !== undefined && one.concept === other.concept;
}

const isPart = ({ remarks }: Draft, keys: readonly string[]): boolean => keys.some((key) => A_PART.has(key)) || remarks.some(({ text }) => /^\W*(?:in\s|en\s)?(?:%|percent|pct|prozent|porcentaje|pourcent)/iu.test(text));

interface Room {
  readonly draft: Draft;
  readonly min: number;
  readonly max: number;
}

/** Gives each part but the last its room in the whole, so that the last is never below its own least. */
function share(parts: readonly Draft[], whole: number): boolean {
  const rooms = parts.map((draft, i): Room => {
    const { min, max } = draft.made.options ?? {};
    if (draft.stated.range === true && typeof min === 'number' && typeof max === 'number') return { draft, min, max };
    const most = whole / (parts.length - 1);
    return i === parts.length - 1 ? { draft, min: 0, max: whole } : { draft, min: 0, max: most };
  });
  const last = rooms.at(-1);
  const others = rooms.slice(0, -1);
  const sum = (of: (room: Room) => number): number => others.reduce((total, room) => total + of(room), 0);
  if (last === undefined) return false;
  const [least, most] = [whole - last.max, whole - last.min];
  const width = sum(({ max, min }) => max - min);
  if (sum(({ min }) => min) > most || sum(({ max }) => max) < least || width <= 0) return false;
  const [below, above] = [Math.max(0, least - sum(({ min }) => min)), Math.max(0, sum(({ max }) => max) - most)];
  if (below + above >= width) return false;
  for (const { draft, min, max } of others) {
    const portion = (max - min) / width;
    const decimals = draft.made.type === 'decimal' ? Number(draft.made.options?.['decimals'] ?? 1) : 0;
    const factor = 10 ** decimals;
    const bounds = { min: Math.ceil((min + below * portion) * factor) / factor, max: Math.floor((max - above * portion) * factor) / factor };
    const { mean, median } = draft.made.options ?? {};
    const middle = mean ?? median;
    const isKept = draft.stated.range === true || (typeof middle === 'number' && middle > bounds.min && middle < bounds.max);
    draft.made = { ...draft.made, options: { ...(isKept ? (draft.made.options ?? {}) : optionsWithout(draft.made, 'distribution', 'mean', 'median', 'deviation')), ...bounds } };
    delete draft.cases;
  }
  return true;
}
