import type { Draft } from '../model.js';
import { withoutPrices } from '../vocabulary/priced-tiers.js';
import { readEnumeration } from '../phrases/enumerations.js';
import type { Enumeration } from '../phrases/lists/built.js';
import { sharesIn } from '../phrases/shares.js';
import { timesAsMany } from '../phrases/shares/times-as-many.js';
import { keysOf } from '../reading/words.js';
import { isYesNo, sexesAs, valuesOf, weigh, withWeights } from './weights.js';

/** The values a text lists, whatever it says of them behind. */
export function listed(text: string): Enumeration | undefined {
  return readEnumeration(text) ?? headOf(text)?.found;
}

/** A list, and behind it what says how often one of its own values comes. */
export function headOf(text: string): { found: Enumeration; tail: string } | undefined {
  if (text.length > 600) return undefined;
  for (const { index, 0: cut } of [...text.matchAll(/\s*(?:[,;(]|\s[-–—]\s)\s*(?:(?:and|with|but|where|wobei|davon|dont|siendo|con|avec|mit)\s+)?|\s+(?:and|with|but|where|wobei)\s+|\s+(?=(?:mostly|mainly|usually|predominantly)\s)/giu)].slice(0, 16)) {
    const tail = text.slice(index + cut.length);
    if (timesAsMany(tail) === undefined && !SMALL_FIRST.test(tail) && sharesIn(tail)[0]?.start !== 0 && !/^(?:about|around|roughly|approx|~|ca\.?|mostly|mainly|usually|most|predominantly|half|rarely|rare|\d+(?:\.\d+)?\s?%|one in|two thirds|three quarters|a third|a quarter|[\p{L}\d][\p{L}\d+-]*\s+(?:being|is|are|only|very|the|rarely|mostly|usually|most|makes?|about|around|for|at|~?\d+(?:\.\d+)?\s?%))/iu.test(tail)) continue;
    const found = withNamed(readEnumeration(text.slice(0, index)), tail);
    const falling = found?.weights === undefined && found !== undefined && SMALL_FIRST.test(tail) ? fallingWeights(found.values) : undefined;
    if (found !== undefined && falling !== undefined) return { found: { ...found, weights: falling }, tail };
    if (found?.weights === undefined && found !== undefined && weigh(found.values, tail, '') !== undefined) return { found, tail };
  }
  return undefined;
}

const SMALL_FIRST = /^(?:the\s+)?(?:small|low|short|cheap|few)(?:er|est)?(?:\s(?!and\b|or\b)\p{L}+)?\s(?:are\s|being\s|is\s)?(?:(?:by far|far|much)\s)?(?:the\s)?(?:most|more)\s(?:common|frequent|usual|likely|popular)\b/iu;

/** "20, 60 or 1000, small amounts are the most common": each comes less often than the one before it. */
function fallingWeights(values: readonly (string | number)[]): number[] | undefined {
  const numbers = values.map(Number);
  if (numbers.length < 2 || numbers.some((value) => Number.isNaN(value))) return undefined;
  const order = [...numbers].sort((a, b) => a - b);
  return numbers.map((value) => order.length - order.indexOf(value));
}

/** "red, blue, white being the most common": the last value of a list, told with how often it comes. */
function withNamed(found: Enumeration | undefined, tail: string): Enumeration | undefined {
  const named = /^([\p{L}\d][\p{L}\d-]*)\s+(?:being|is)\s/iu.exec(tail)?.[1];
  if (found === undefined || found.weights !== undefined || named === undefined || found.values.length < 2 || found.written !== undefined || found.values.some((value) => String(value).toLowerCase() === named.toLowerCase())) return found;
  return { ...found, values: [...found.values, named] };
}

/** How a list of the two sexes writes them; their rows keep in step with first names then. */
function styleOf(values: readonly (string | number)[]): 'word' | 'letter' | 'title' | undefined {
  const shown = [...values].map(String).sort().join();
  return shown === 'F,M' ? 'letter' : shown === 'female,male' ? 'word' : shown === 'Female,Male' ? 'title' : undefined;
}

/** "just dogs and cats" of a column that holds "Dog" and "Cat": many of each in the text, one a row. */
function oneEach(values: readonly (string | number)[], { options }: Draft['made']): readonly (string | number)[] {
  const known: unknown = options?.['values'];
  if (!Array.isArray(known) || !values.every((value) => typeof value === 'string' && /s$/iu.test(value))) return values;
  const singles = values.map((value) => known.find((one): one is string => typeof one === 'string' && one.toLowerCase() !== String(value).toLowerCase() && keysOf(one).join(' ') === keysOf(String(value)).join(' ')));
  return singles.every((one) => one !== undefined) ? singles : values;
}

/** So many values beside those that were told as examples. */
const MOST_OTHERS = 12;

/** "form (tablet, syrup …)": what else such a column usually holds. */
function othersOf(told: readonly (string | number)[], { options }: Draft['made']): readonly string[] {
  const known: unknown = options?.['values'];
  const keys = told.map((value) => keysOf(String(value)).join(' '));
  const isLow = told.every((value) => String(value) === String(value).toLowerCase());
  if (!Array.isArray(known)) return [];
  // "A minor" is written in two words, and so are the others of its kind.
  const words = new Set(told.map((value) => String(value).split(' ').length));
  const isAlike = (value: string): boolean => known.length > 0 && (words.size > 1 || words.has(1) || words.has(value.split(' ').length));
  return known.filter((value): value is string => typeof value === 'string' && isAlike(value) && !keys.some((key) => ` ${keysOf(value).join(' ')} `.includes(` ${key} `))).slice(0, MOST_OTHERS).map((value) => (isLow ? value.toLowerCase() : value));
}

export function applyEnumeration(draft: Draft, told: Enumeration): void {
  const found = { ...told, values: withoutPrices(told.values) ?? told.values };
  // Codes never repeat of themselves; a list in the text does.
  if (draft.made.unique === true) draft.unique = false;
  const style = found.weights === undefined && draft.made.type === 'person.sex' ? styleOf(found.values) : undefined;
  draft.made = style !== undefined ? sexesAs({ ...draft.made.options, style }, found.values) : {
    type: 'category',
    options: { values: draft.made.type === 'pattern' && found.written !== undefined ? found.written : [...oneEach(found.values, draft.made), ...(found.isOpen === true ? othersOf(found.values, draft.made) : [])], ...(found.weights === undefined ? {} : { weights: found.weights }) },
  };
  draft.stated.values = true;
}

/** "safety incident yes/no (rare)": a yes is. */
const SELDOM = /^[\s(,;–-]*(?:(?:yes\/no|true\/false|y\/n)[\s(,;–-]*)?(?:is\s+|are\s+|but\s+|very\s+|quite\s+|fairly\s+)*(rare(?:ly)?|seldom|uncommon|infrequent(?:ly)?|occasional(?:ly)?|unusual|exceptional(?:ly)?)[\s).]*$/iu;

/** "done y/n (most not yet)": a no is what most say. */
const MOSTLY_NOT = /(?<![\p{L}])(?:most(?:ly)?|usually|the majority)\s(?:(?:of them|are|is|have|has|were|do|does)\s){0,2}(?:not|no|haven['’]?t|aren['’]?t)(?:\s(?:yet|done|so))?[\s).]*$/iu;

/** Shares told of values that are known: "two thirds men", "8% yes", "O+ most common". True where some were. */
export function readShares(draft: Draft, text: string): boolean {
  const values = valuesOf(draft.made);
  if (values === undefined || values.length > 200 || (draft.made.type === 'category' && Array.isArray(draft.made.options?.['weights']) && draft.stated.shape === true)) return false;
  const chance = /\b(?:probability|chance|prob|p)\s*(?:of|=|:)?\s*(0?\.\d+)/i.exec(text)?.[1];
  if (chance !== undefined && isYesNo(values)) {
    setShare(draft, Number(chance));
    return true;
  }
  const seldom = isYesNo(values) ? SELDOM.exec(text)?.[1] : undefined;
  if (seldom !== undefined) {
    setShare(draft, /occasional/iu.test(seldom) ? 0.1 : 0.05);
    return true;
  }
  if (isYesNo(values) && MOSTLY_NOT.test(text)) {
    setShare(draft, 0.25);
    return true;
  }
  const weights = weigh(values, text, draft.name);
  if (weights?.length !== values.length || !weights.some((weight) => weight > 0)) return false;
  draft.made = withWeights(draft.made, weights);
  draft.stated.shape = true;
  return true;
}

export function setShare(draft: Draft, share: number): void {
  const values = valuesOf(draft.made);
  if (values === undefined) return;
  const isYes = (value: unknown): boolean => /^(?:yes|ja|s[ií]|oui|y|1|true)$/i.test(String(value));
  draft.made = withWeights(draft.made, values.map((value) => Math.round((isYes(value) ? share : 1 - share) * 1e6) / 1e6));
  draft.stated.shape = true;
}
