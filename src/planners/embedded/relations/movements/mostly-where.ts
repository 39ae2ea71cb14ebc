import { toSixDecimals } from '../../columns/rounding.js';
import type { Claims, Draft, Options } from '../../model.js';
import { numbersIn } from '../../phrases/numbers.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import type { Test } from '../grammar/tests/test.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { yesOf } from '../grammar/yes-no.js';
import { oftener } from './oftener.js';
import { partOf } from './parts-of-rows.js';

const MAY = /\b(?:mostly|mainly|usually|typically|predominantly|most|(?:nearly|almost) always|largely|as a rule)\b/iu;
/** "Cats are mostly small", "night deliveries are usually late", "members typically pay by card". */
const WHO_MOSTLY =
  /^\W*(?:and\s|but\s)?(?<who>[^,;:]{2,60}?)\s(?:(?:are|is|were|was|have|has|get|gets|come|comes|go|goes|do|does)\s)?(?:mostly|mainly|usually|typically|predominantly|most\soften|(?:nearly|almost)\salways|largely)\s(?<what>[^,;:]{2,60}?)\W*$/iu;
/** "Most ambulance cases are triage 1 or 2". */
const MOST_WHO = /^\W*(?:and\s|but\s)?most\s(?:of\sthe\s)?(?<who>[^,;:]{3,60}?)\s(?:are|is|were|have|get|come|go|choose|use|pay|take|prefer|end\sup)\s(?<what>[^,;:]{2,60}?)\W*$/iu;
/** What is told of a measure, or of some rows only. */
const OTHER = /\b(?:more|less|fewer|than|if|when|where|between|above|below|over|under|not|never|no|only|because|\p{L}{3,}er)\b|\d\s?%/iu;

/** How many of such rows are so. */
const THERE = 0.75;

/** Of the rows that a kind picks most have a value of another list: the others as many as leave the whole as it was told. */
export function readMostlyWhere(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!MAY.test(text)) return undefined;
  const parts = text.split(PARTS);
  const read = parts.length > 1 && parts.every((part) => WHO_MOSTLY.test(part)) ? parts.map((part) => mostlyIn(drafts, part)) : [mostlyIn(drafts, text)];
  return read.some((claims) => claims === undefined) ? undefined : read.flatMap((claims) => claims ?? []);
}

/** "Cats are mostly small, and dogs mostly large": each by itself. */
const PARTS = /[,;]\s+(?:(?:and|but|while|whereas)\s+)?|\s+(?:and|but|while|whereas)\s+/iu;
/** Columns of which another kind was told before. */
const OURS = new WeakSet<Draft>();

function mostlyIn(drafts: readonly Draft[], text: string): Claims | undefined {
  const { who = '', what = '' } = (WHO_MOSTLY.exec(text) ?? MOST_WHO.exec(text))?.groups ?? {};
  if (who === '' || OTHER.test(text)) return undefined;
  const test = testIn(who, drafts);
  if (test === undefined || (test.draft.made.type !== 'category' && yesOf(test.draft) === undefined)) return undefined;
  const able = drafts.filter((draft) => draft !== test.draft && draft.stated.formula !== true && (draft.cases === undefined || OURS.has(draft)) && draft.when === undefined);
  return valueThere(able, what, test, drafts) ?? numbersThere(able, what, test) ?? flagThere(able, what, test, drafts);
}

function valueThere(able: readonly Draft[], what: string, test: Test, drafts: readonly Draft[]): Claims | undefined {
  for (const target of able.filter((draft) => draft.made.type === 'category' && yesOf(draft) === undefined)) {
    const found = [...new Set(valuesIn(target, what).map(({ value }) => value))];
    const { values, weights } = target.made.options ?? {};
    if (found.length === 0 || !Array.isArray(values) || found.length === values.length) continue;
    const listed = values as (string | number)[];
    const all = Array.isArray(weights) ? (weights as number[]) : listed.map(() => 1);
    const sum = all.reduce((total, weight) => total + weight, 0);
    const usual = listed.reduce<number>((total, value, i) => total + (found.includes(value) ? (all[i] ?? 0) : 0), 0) / sum;
    const part = partOf(test, drafts);
    const isTold = target.stated.values === true && Array.isArray(weights) && target.cases === undefined;
    const there = isTold ? Math.max(usual, Math.min(THERE, (usual * 0.95) / part)) : Math.max(usual, THERE);
    const elsewhere = isTold ? Math.max(0.01, (usual - part * there) / Math.max(0.05, 1 - part)) : usual;
    const withShare = (share: number): Options => ({ values: listed, weights: listed.map((value, i) => toSixDecimals(found.includes(value) ? (share * (all[i] ?? 0)) / (usual * sum) : ((1 - share) * (all[i] ?? 0)) / ((1 - usual) * sum))) });
    target.cases = [...(target.cases ?? []), { when: test.when, options: withShare(there) }];
    OURS.add(target);
    if (isTold) target.made = { ...target.made, options: { ...target.made.options, ...withShare(elsewhere) } };
    target.stated.correlated = true;
    // What is measured of numbers cannot be of words: no promise.
    return [];
  }
  return undefined;
}

/** "triage 1 or 2" of levels from 1 to 5. */
function numbersThere(able: readonly Draft[], what: string, test: Test): Claims | undefined {
  const target = namedIn(what, able.filter(({ made, cases }) => made.type === 'integer' && cases === undefined))[0]?.draft;
  const numbers = numbersIn(what).map(({ value }) => value);
  const { min, max, distribution } = target?.made.options ?? {};
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (target === undefined || numbers.length === 0 || typeof min !== 'number' || typeof max !== 'number' || distribution !== undefined || low < min || high > max || (low === min && high === max)) return undefined;
  target.cases = [{ when: test.when, options: { distribution: 'mixture', components: [{ weight: THERE, distribution: 'uniform', min: low, max: high }, { weight: toSixDecimals(1 - THERE), distribution: 'uniform', min, max }] } }];
  target.stated.correlated = true;
  return [{ kind: 'compare', column: nameIn(target), when: test.when, higher: low + high > min + max }];
}

function flagThere(able: readonly Draft[], what: string, test: Test, drafts: readonly Draft[]): Claims | undefined {
  const flag = namedIn(what, able.filter((draft) => yesOf(draft) !== undefined))[0]?.draft;
  return flag === undefined || !oftener(flag, test, drafts, 1) ? undefined : [{ kind: 'compare', column: flag.name, when: test.when, higher: true }];
}
