import type { Case, Claims, Draft } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import { plainBetween } from './conditions.js';
import { isMeasure, looseMentions } from './loose.js';
import { nameIn } from './mentions.js';

const NOT_ABOVE = /\b(?:(?:never|not|cannot|can't|cant|can not|must not|mustn't|won't|no)\s+(?:be\s+)?(?:ever\s+)?(?:more|above|over|greater|higher|larger|bigger|exceed\w*)(?:\s+than)?|never exceeds?|always (?:lower|less|below|smaller|under|fewer)(?: than)?|(?:must|should|has to) (?:always )?be (?:lower|less|below|smaller|under)(?: than)?|at most|no more than|not? (?:higher|greater) than|lower than|less than or equal to|<=|≤|<)\s*/iu;
const NOT_BELOW = /\b(?:(?:never|not|cannot|can't|cant|must not)\s+(?:be\s+)?(?:less|below|under|lower|smaller)(?:\s+than)?|always (?:higher|more|above|greater|larger)(?: than)?|(?:must|should|has to) (?:always )?be (?:higher|more|above|greater|larger)(?: than)?|at least as (?:high|large|big|many|much) as|>=|≥|>)\s*/iu;

/** "likes cannot be more than views", "always lower than systolic", "never more than 5% of units". */
export function readLimit(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const measures = drafts.filter((draft) => isMeasure(draft));
  const above = NOT_ABOVE.exec(text);
  const below = above === null ? NOT_BELOW.exec(text) : null;
  const match = above ?? below;
  if (match === null) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const before = looseMentions(text.slice(0, match.index), measures).at(-1)?.draft;
  const other = looseMentions(rest, measures.filter((draft) => draft !== (own ?? before)))[0];
  const subject = own !== undefined && isMeasure(own) ? own : before;
  if (subject === undefined || other === undefined) return undefined;
  const number = numbersIn(rest.slice(0, other.start)).at(-1);
  // "not more than 20 and views …" bounds the column by a number.
  if (number !== undefined && !number.isPercent && !/\btimes\b/iu.test(rest.slice(0, other.start))) return undefined;
  const factor = number === undefined ? 1 : number.isPercent ? number.value / 100 : number.value;
  const isStrict = /always (?:lower|less|below|smaller|higher|more|above|greater)|\bless than(?! or)|lower than|must (?:always )?be (?:lower|less|greater|above|below|higher|more)/iu.test(match[0]);
  return above === null ? limit(other.draft, subject, 1 / factor, isStrict) : limit(subject, other.draft, factor, isStrict);
}

const STEPS = 24;

/**
 * Keeps a column at or below a share of another: the range of the other is cut into steps, narrow ones first, and within
 * each the column stays below the share of the step's lower end.
 */
function limit(lower: Draft, upper: Draft, factor: number, isStrict: boolean): Claims | undefined {
  const [low, high] = [boundsOf(lower), boundsOf(upper)];
  if (low === undefined || high === undefined || !(factor > 0) || lower.stated.formula === true || high.max <= high.min || low.max < low.min) return undefined;
  const isWhole = lower.made.type === 'integer';
  const unit = isWhole ? 1 : 0.01;
  const cases: Case[] = [];
  for (let step = STEPS - 1; step >= 0; step--) {
    const part = step / STEPS;
    const from = high.min + (high.max - high.min) * part * (high.max > 10 * Math.max(1, high.min) ? part * part : 1);
    const at = upper.made.type === 'integer' ? Math.floor(from) : Math.floor(from * 100) / 100;
    const most = Math.min(low.max, rounded(at * factor - (isStrict ? unit : 0), isWhole));
    const options = plainBetween(lower, Math.min(low.min, most), most);
    if (cases.some(({ when }) => when.endsWith(` ${String(at)}`))) continue;
    // A step that allows no more than the one above is the same.
    if (cases.at(-1)?.options['max'] === options['max']) cases.pop();
    cases.push({ when: `${nameIn(upper)} >= ${String(at)}`, options });
  }
  lower.cases = [...(lower.cases ?? []), ...cases];
  const most = factor === 1 ? nameIn(upper) : `${nameIn(upper)} * ${String(Math.round(factor * 1e6) / 1e6)}`;
  return [{ kind: 'holds', expression: `${nameIn(lower)} ${isStrict ? '<' : '<='} ${most}` }];
}

function rounded(value: number, isWhole: boolean): number {
  return isWhole ? Math.floor(value) : Math.floor(value * 100) / 100;
}

function boundsOf({ made }: Draft): { min: number; max: number } | undefined {
  const { min, max } = made.options ?? {};
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
}
