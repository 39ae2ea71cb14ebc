import { toSixDecimals } from '../../columns/rounding.js';
import type { Case, Claims, Draft, Options } from '../../model.js';
import type { Mention } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import type { Test } from '../grammar/tests/test.js';
import { valuesIn as valuesInText } from '../grammar/values-in-text.js';
import { yesOf } from '../grammar/yes-no.js';
import { saysNo } from '../portions/share-of-flag.js';
import { partOf } from './parts-of-rows.js';

/** "attempts without mfa fail more often": a value of a list, by the word that says what happens more often. */
export function valueOftener(clause: string, test: Test, drafts: readonly Draft[]): Claims | undefined {
  const often = OFTENER.exec(clause);
  if (often === null) return undefined;
  const said = clause.slice(0, often.index).trim().split(/\s+/).slice(-2).join(' ') + clause.slice(often.index + often[0].length);
  for (const draft of drafts.filter((candidate) => candidate !== test.draft && candidate.cases === undefined)) {
    const listed = draft.made.type === 'category' ? draft.made.options?.['values'] : undefined;
    const value = Array.isArray(listed) ? valuesInText(draft, said)[0]?.value : undefined;
    if (!Array.isArray(listed) || value === undefined) continue;
    const weights = (draft.made.options?.['weights'] as number[] | undefined) ?? listed.map(() => 1);
    const factor = RARER.test(often[0]) ? 0.4 : 2.5;
    draft.cases = [{ when: test.when, options: { values: listed, weights: weights.map((weight, i) => toSixDecimals(listed[i] === value ? weight * factor : weight)) } }];
    // What is measured of numbers cannot be of words: no promise.
    return [];
  }
  return undefined;
}

export const RARER = /\b(?:less|rarely|seldom|fewer|worse|lower)\b/iu;
export const OFTENER = /\b(?:more|less) (?:often|likely|frequently)\b|\b(?:rarely|seldom)\b/iu;

const AHEAD = /\b(?:comes? out (?:ahead|on top)|(?:is|are|be) ahead|wins?(?! (?:prizes?|money|amount))|do(?:es)? better|performs? better|outperforms?|beats? (?:the )?)(?![\p{L}])/iu;
const BEHIND = /\b(?:loses?|comes? out behind|(?:is|are|be) behind|do(?:es)? worse|performs? worse|underperforms?)(?![\p{L}])/iu;

/** "The treatment arm should come out ahead": the only yes or no that a row comes to; 1 for more of it, -1 for less. */
export function aheadIn(clause: string, { draft: group }: Test, drafts: readonly Draft[]): { readonly flag: Draft; readonly sign: 1 | -1 } | undefined {
  const sign = AHEAD.test(clause) ? 1 : BEHIND.test(clause) ? -1 : undefined;
  const flags = drafts.filter((draft) => draft !== group && yesOf(draft) !== undefined && draft.stated.formula !== true);
  const [flag, ...others] = flags;
  return sign === undefined || flag === undefined || others.length > 0 || group.made.type !== 'category' ? undefined : { flag, sign };
}

/** Behind the word for what happens: "android users churn more", "churn is higher for …". */
const CHANCE_BEHIND =
  /^(?:\s+rates?)?\s+(?:(?:is|are|gets?)\s+)?(?:an?\s+(?:bit|lot|little)\s+|much\s+|far\s+|slightly\s+|clearly\s+)?(?:more|less|fewer|higher|lower|better|worse|best|worst|most|least|commoner|rarer)(?![\p{L}])(?=\s*$|\s*[,.;]|\s+(?:than|for|among|in|on|at|with|when|if|often)\b)/iu;

/** "churn more often", "are more likely to cancel", "convert better": the yes/no column that the clause is about. */
export function flagOf(clause: string, drafts: readonly Draft[]): Draft | undefined {
  const mentions = namedIn(clause, drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true));
  if (/\b(?:often|likely|frequently|rather|rarely|seldom|chance|probability|rate)\b/iu.test(clause)) return saidOften(clause, mentions)?.draft;
  return mentions.find(({ end }) => CHANCE_BEHIND.test(clause.slice(end)))?.draft;
}

/** "vaccinated people are hospitalised less often": of two the one that stands before the word. */
function saidOften(clause: string, mentions: readonly Mention[]): Mention | undefined {
  const often = mentions.length < 2 ? null : /\b(?:more|less) (?:often|frequently)\b/iu.exec(clause);
  return (often === null ? undefined : mentions.findLast(({ end }) => end <= often.index && clause.slice(end, often.index).trim() === '')) ?? mentions[0];
}

/** How often, of what is usual, the other rows still say yes. */
const LEFT = 0.35;

/** The rows of a test say yes more, or less, often; all rows together as often as before. */
export function oftener(flag: Draft, test: Test, drafts: readonly Draft[], sign: 1 | -1): boolean {
  // "Nobody clicks without opening": those that never do stay so.
  const barred = flag.cases ?? [];
  if (barred.some(({ options }) => !saysNo(flag, options))) return alsoOftener(flag, barred, test, drafts, sign);
  const usual = shareOfYes(flag, flag.made.options);
  const part = partOf(test, drafts);
  const there = sign > 0 ? Math.min(0.95, usual * 2.2, (usual * (1 - (1 - part) * LEFT)) / Math.max(part, 0.05)) : usual / 2.5;
  const elsewhere = Math.min(0.98, Math.max(0.005, (usual - part * there) / Math.max(0.05, 1 - part)));
  flag.cases = [...barred, { when: test.when, options: told(flag, there) }];
  flag.made = { ...flag.made, options: { ...flag.made.options, ...told(flag, elsewhere) } };
  return true;
}

const listOf = ({ made }: Draft): readonly (string | number)[] => (Array.isArray(made.options?.['values']) ? (made.options['values'] as (string | number)[]) : []);

function shareOfYes(flag: Draft, options: Options | undefined): number {
  const yes = yesOf(flag);
  const { probability, weights } = options ?? {};
  const listed = listOf(flag);
  const weighted = Array.isArray(weights) ? (weights as number[]) : listed.map(() => 1);
  const sum = weighted.reduce((total, weight) => total + weight, 0);
  return typeof probability === 'number' ? probability : yes === true || yes === undefined ? 0.5 : (weighted[listed.indexOf(yes)] ?? 1) / Math.max(1e-9, sum);
}

/** The options by which so large a share says yes. */
function told(flag: Draft, share: number): Options {
  const yes = yesOf(flag);
  const listed = listOf(flag);
  return yes === true ? { probability: toSixDecimals(share) } : { values: listed, weights: listed.map((value) => toSixDecimals(value === yes ? share : 1 - share)) };
}

/** Cases that a second and a third reason make: each doubles them. */
const MOST_CASES = 7;
/** How much greater the odds are where a second reason holds. */
const ODDS = 3.5;

/** "women survive more, first class survive more": a reason beside another; within each group of the first as many say yes as before. */
function alsoOftener(flag: Draft, cases: readonly Case[], test: Test, drafts: readonly Draft[], sign: 1 | -1): boolean {
  const isOfFlag = cases.every(({ options }) => options['probability'] !== undefined || Array.isArray(options['weights']));
  const column = /^!?\(?([\p{L}\d_]+)/u.exec(test.when)?.[1] ?? '';
  if (!isOfFlag || cases.length > MOST_CASES || column === '' || cases.some(({ when, options }) => when.includes(column) && !saysNo(flag, options))) return false;
  const part = partOf(test, drafts);
  const split = (options: Options | undefined): readonly [there: Options, elsewhere: Options] => {
    const [there, elsewhere] = parted(shareOfYes(flag, options), part, sign > 0 ? ODDS : 1 / ODDS);
    return [told(flag, there), told(flag, elsewhere)];
  };
  const [there, elsewhere] = split(flag.made.options);
  flag.cases = [...cases.flatMap(({ when, options }) => { if (saysNo(flag, options)) return [{ when, options }]; const [both, one] = split(options); return [{ when: `(${when}) && ${/&&|\|\|/u.test(test.when) ? `(${test.when})` : test.when}`, options: both }, { when, options: one }]; }), { when: test.when, options: there }]; // prettier-ignore
  flag.made = { ...flag.made, options: { ...flag.made.options, ...elsewhere } };
  return true;
}

/** Two shares that make another one together, where a part of the rows has so much greater odds. */
function parted(share: number, part: number, odds: number): readonly [there: number, elsewhere: number] {
  const thereFor = (elsewhere: number): number => (odds * elsewhere) / (1 - elsewhere + odds * elsewhere);
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (part * thereFor(middle) + (1 - part) * middle > share) high = middle;
    else low = middle;
  }
  return [thereFor(low), low];
}
