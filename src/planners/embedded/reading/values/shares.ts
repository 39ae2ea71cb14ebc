import { sharesIn } from '../../phrases/shares.js';
import { ratioIn } from '../../phrases/shares/ratios.js';
import type { Knowledge } from '../knowledge.js';
import { hasNameBefore } from './first-value.js';
import { outsideBrackets } from './outside-brackets.js';

/** Values told with their shares: "plan basic 60%, plus 40%". */

const SHARED_VALUE = /^(?:and\s+|or\s+)?(?:the\s+)?\p{L}[^:=]{0,60}$/iu;
const REST = /^(?:(?:and|or)\s+)?(?:otherwise|else|(?:the\s+)?(?:rest|remainder|others?)\b)|[\s(](?:the rest|otherwise|the remainder)\)?$/iu;

const UNDER_CONDITION = /\s(?:if|when|whenever|where|unless)\s|\d\s?(?:to|-|–)\s?\d/iu;
/** "converted about 8% true": the others are not. */
const ANSWERED = /\d\s?(?:%|percent)\s(?:true|yes|positives?)$/iu;

/** "plan basic 60%, plus 40%", "starter for half of the rows, classic for the rest": the chunks of a list whose shares make a whole, whatever else their words could name. */
export function shareHeads(chunks: readonly string[], knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (let head = 0; head < chunks.length; head++) {
    if (!/^(?:and\s+)?\p{L}/u.test(chunks[head] ?? '')) continue;
    // "balcony 40%, cellar 60%": two yes or no that happen to make a whole.
    const alone = /^(\p{L}+)\s\d+(?:[.,]\d+)?\s?%$/u.exec(chunks[head] ?? '')?.[1];
    if (alone !== undefined && knowledge.knowsExactly(alone)) continue;
    const plain = plainEnd(chunks, head);
    for (let index = head + 1; index < (plain ?? 0); index++) heads.set(index, head);
    if (plain !== undefined || sharesOf(chunks[head] ?? '') === 0 || ANSWERED.test(chunks[head] ?? '')) continue;
    let sum = sharesOf(chunks[head] ?? '');
    let end = head + 1;
    let isRest = false;
    for (; sum < 99.5 && !isRest && end < chunks.length; end++) {
      const chunk = chunks[end] ?? '';
      // "order value 10-300 when converted and 0 otherwise", "spend 5 to 90 for buyers and 0 for the rest": a column, of which some rows hold something else.
      isRest = REST.test(chunk) && !UNDER_CONDITION.test(chunk);
      const more = sharesOf(chunk);
      if (!SHARED_VALUE.test(chunk) || (more === 0 && !isRest) || (sum >= 98 && (isRest || sum + more > 100.5))) {
        isRest = false;
        break;
      }
      sum += more;
    }
    if (end - head < 2 || (!isRest && Math.abs(sum - 100) > 2)) continue;
    for (let index = head + 1; index < end; index++) heads.set(index, head);
    head = end - 1;
  }
  return heads;
}

/** "severity low, medium, high with 60, 30 and 10 percent": the shares of all values stand behind the last. */
export function tailHeads(chunks: readonly string[], knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  const last = chunks.findIndex((chunk) => /\p{L}\s+(?:with|at|in)\s+\d{1,3}$/u.test(chunk));
  const end = last < 0 ? -1 : chunks.findIndex((chunk, i) => i > last && /^\d.*(?:%|percent|pct)$/iu.test(chunk));
  if (end < 0 || chunks.slice(last + 1, end).some((chunk) => !/^\d{1,3}$/.test(chunk))) return heads;
  const count = (chunks.slice(last, end + 1).join(' ').match(/\d+(?:[.,]\d+)?/g) ?? []).length;
  const head = last - count + 1;
  if (head < 0 || count < 2 || !hasNameBefore(chunks[head] ?? '', knowledge)) return heads;
  for (let index = head + 1; index <= end; index++) heads.set(index, head);
  return heads;
}

/** "severity low 50, medium 30, high 15, critical 5": bare numbers behind single words that make a hundred, of which the first stands behind a name. */
function plainEnd(chunks: readonly string[], head: number): number | undefined {
  let sum = Number(/^(?:and\s+)?\p{L}[\p{L}_]*(?:\s\p{L}+){0,2}:?\s\p{L}[\p{L}-]*\s(\d{1,2})$/u.exec(chunks[head] ?? '')?.[1] ?? Number.NaN);
  let end = head + 1;
  for (; sum < 100 && end < chunks.length; end++) {
    const [, share, last = '0'] = /^(?:and\s+|or\s+)?\p{L}[\p{L}-]*\s(\d{1,2})(?:\s(?:and|or)\s\p{L}[\p{L}-]*\s(\d{1,2}))?$/u.exec(chunks[end] ?? '') ?? [];
    if (share === undefined) return undefined;
    sum += Number(share) + Number(last);
  }
  return sum === 100 && end - head >= 3 ? end : undefined;
}

/** The shares a chunk tells by numbers, in percent; those in brackets with other values are its own affair. */
function sharesOf(text: string): number {
  const plain = text.replace(/\((\s*(?:about |around |roughly |~)?\d+(?:[.,]\d+)?\s?(?:%|percent)\s*)\)/giu, ' $1 ');
  return sharesIn(outsideBrackets(plain)).reduce((sum, { share, isVague }) => sum + (isVague ? 0 : share * 100), 0);
}

/** Begins at the first of some blanks and looks ahead from a digit only: a long gap is gone over once. */
const RATIO_TAIL = /(?<![\s,])[\s,]+(?:(?:at|with|by|in)\s+(?:an?\s+|the\s+|about\s+|roughly\s+)?(?:(?:ratio|proportion|split|mix)\s+(?:of\s+)?)?|(?=\d[\d:/\s]*(?:ratio|split|mix)))(\d{1,3}(?:\s?[:/]\s?\d{1,3})+)(?:\s+(?:ratio|split|mix|percent))?$/iu;

/** "every 15 minutes from 3 March at 8:30": a time of the day. */
const CLOCKED = /\b(?:every|each|daily|from|starting|starts?|until|till|on|open\w*)\b.*\sat\s[01]?\d:[0-5]\d$|\sat\s2[0-3]:[0-5]\d$/iu;

/** "mode: road, rail, air at 5:4:1", "arm - placebo, low dose and high dose in equal parts": the shares of all values by position behind the last. */
export function ratioHeads(chunks: readonly string[], knowledge: Knowledge): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [at, whole] of chunks.entries()) {
    const chunk = outsideBrackets(whole.replace(BRACKETED_RATIO, ' at $1'));
    const parts = chunk.split(/\s(?:and|or|und|oder|y|o|et|ou)\s/iu).length;
    const counted = CLOCKED.test(chunk) ? undefined : RATIO_TAIL.exec(chunk)?.[1]?.match(/\d+/g)?.length;
    const isEven = counted === undefined && /\b(?:even|equal|same)/iu.test(chunk) && ratioIn(chunk, 2) !== undefined;
    // "tier bronze/silver/gold with 60/30/10 split": all values stand before their shares.
    const slashed = /(?<![^\s/|])([^\s/|]+(?:\s?[/|]\s?[^\s/|]+)+)\s+(?:with|at|in|split)?/iu.exec(chunk)?.[1]?.split(/[/|]/u).length;
    if (at === 0 || (counted === undefined && !isEven) || (counted !== undefined && slashed === counted)) continue;
    // "group (control, treated, placebo) in equal parts", "arm (A/B) at 2:1": a name with all of its values.
    if (OWN_VALUES.test(whole)) continue;
    // "gender woman/man evenly split": name, values and shares in one.
    if (isEven && ((slashed ?? 0) >= 2 || (/\s(?:or|oder|o|ou)\s/iu.test(chunk) && hasNameBefore(chunk, knowledge)))) continue;
    const opens = (index: number): boolean => NAMED_LIST.test(chunks[index] ?? '') || hasNameBefore(chunks[index] ?? '', knowledge);
    let head = counted === undefined ? at - 1 : at - (counted - parts);
    while (counted === undefined && head > 0 && at - head < 10 && !opens(head)) head--;
    if (head < 0 || head >= at || !opens(head)) continue;
    for (let index = head + 1; index <= at; index++) heads.set(index, head);
  }
  return heads;
}

/** A name, and behind it its values in brackets. */
const OWN_VALUES = /^(?:and\s+)?\p{L}[\p{L}\d_ ]{1,40}?\s?\([^()]{1,120}(?:[,/|]|\sor\s)[^()]{1,120}\)\s?[,:]?\s?\p{L}/iu;

/** "open, in progress, closed (20/50/30)": the shares in brackets, behind all values. */
const BRACKETED_RATIO = /\s*\((\d{1,3}(?:\s?[/:]\s?\d{1,3}){2,})\s?%?\)\s*$/u;

/** "mode: road", "arm - placebo", "soil as clay" */
const NAMED_LIST = /^[^:=]{2,60}(?:[:=]|\s[-–—]+|\sas(?=\s))\s*\S/u;
