import type { Draft } from '../../model.js';
import { usuallyLess } from '../../vocabulary/ends.js';
import { knownTallies, type Step, wholeNameOf } from '../../vocabulary/tallies.js';
import { calledIn } from '../formulas/usual-formulas.js';

/** "clicks less than impressions": of what was only told to be less, how much of the other it is at most, as a rule. */
export function usualShare(low: Draft, high: Draft): number | undefined {
  const [lower, upper] = [low, high].map(({ name, english }) => calledIn(english ?? name)) as [readonly string[], readonly string[]];
  const known = usuallyLess().find((pair) => lower.some((name) => pair.lower.has(name)) && upper.some((name) => pair.upper.has(name)))?.factor;
  if (known !== undefined) return known;
  const [part, whole] = [low, high].map(({ name, english }) => wholeNameOf(english ?? name)) as [string, string];
  for (const { steps } of knownTallies()) {
    const share = shareOf(steps.find(({ names }) => names.has(part)), steps.find(({ names }) => names.has(whole)));
    if (share !== undefined) return share;
  }
  return undefined;
}

/** What of the whole gets as far as the part, step by step. */
function shareOf(part: Step | undefined, whole: Step | undefined): number | undefined {
  if (part === undefined || whole === undefined) return undefined;
  let share = 1;
  for (let step: Step | undefined = part; step !== undefined; step = step.of) {
    if (step === whole) return share;
    share *= step.most;
  }
  return undefined;
}
