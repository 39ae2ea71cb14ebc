import type { Draft } from '../../../model.js';
import { answeredTest } from './answered-test.js';
import { antonymTest } from './antonym-test.js';
import { codesTest } from './codes-test.js';
import { columnTest } from './column-test.js';
import { absenceTest, presenceTest } from './counted-test.js';
import { filledTest } from './filled-test.js';
import { flagTest } from './flag-test.js';
import { bracketed } from './logic.js';
import { momentTest } from './moment-test.js';
import { namedDaysTest } from './named-days-test.js';
import { numberTest } from './number-test.js';
import { peopleTests } from './people-test.js';
import { rankTest } from './rank-test.js';
import { signTest } from './sign-test.js';
import { spanTest } from './span-test.js';
import type { Found } from './test.js';
import { UN, undone } from './undone.js';
import { valueTest } from './value-test.js';

/** What one phrase says must hold: the surest reading of it, with what stands beside it: "premium customers with at least 5 years". */
export function atomIn(said: string, drafts: readonly Draft[]): Found | undefined {
  const text = said.search(UN) >= 0 ? undone(said, drafts) : said;
  const value = valueTest(text, drafts);
  const number = numberTest(text, drafts);
  const flag = flagTest(text, drafts);
  const people = peopleTests(text, drafts);
  const moment = placed(momentTest(text, drafts), /\b(?:rush|peak|night|hours?|o'clock|uhr)\b|\d\s?(?:am|pm|a\.m\.|p\.m\.)(?![\p{L}])|(?:before|after|until|vor|nach)\s\d{1,2}:\d\d/iu.test(text) || OF_A_MORNING.test(text) ? 2.6 : 1.9);
  const found = [spanTest(text, drafts), columnTest(text, drafts), value, number, flag, ...people, answeredTest(text, drafts), antonymTest(text, drafts), absenceTest(text, drafts), presenceTest(text, drafts), filledTest(text, drafts), rankTest(text, drafts), signTest(text, drafts), codesTest(text, drafts), namedDaysTest(text, drafts), moment].filter((test) => test !== undefined);
  const [best] = found.sort((a, b) => b.weight - a.weight || a.start - b.start);
  if (best === undefined) return undefined;
  const kinds = [value !== undefined && value.weight >= 2.5 ? value : undefined, flag, ...people, isCompared(number) ? number : undefined].filter((test) => test !== undefined);
  return kinds.includes(best) && !/\b(?:or|oder|ou)\b/iu.test(text) ? withOthers(best, kinds) : best;
}

/** "mornings before 8": an hour, whatever number may lie below eight. */
const OF_A_MORNING = /\b(?:mornings?|afternoons?|evenings?|morgens|abends|vormittags|nachmittags)\s(?:before|after|until|from|vor|nach|bis|ab)\s\d/iu;

const isCompared = (test: Found | undefined): boolean => test !== undefined && /[<>]/u.test(test.when);

/** "women over 55", "cancelled orders above 100": a kind of rows and a bound of a number hold together. */
function withOthers(best: Found, kinds: readonly Found[]): Found {
  const others = kinds.filter((other) => other.draft !== best.draft && (other.end <= best.start || other.start >= best.end) && (isCompared(other) || isCompared(best)));
  const [other] = others;
  if (other === undefined) return best;
  const [first, second] = best.start <= other.start ? [best, other] : [other, best];
  return { ...best, when: `${bracketed(first.when)} && ${bracketed(second.when)}`, start: first.start, end: Math.max(first.end, second.end) };
}

function placed(test: { when: string; draft: Draft; start: number } | undefined, weight: number): Found | undefined {
  return test === undefined ? undefined : { ...test, end: test.start, weight };
}
