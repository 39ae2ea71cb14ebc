import type { Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { boundsOf, rounded } from './steps.js';

const FROM = /^(?<upper>[^<>=]+) >= (?<at>-?[\d.]+)$/u;

/** "min ≤ avg ≤ max": where the upper one was let reach further down after the steps below it were cut, the lower one follows it there. */
export function followDown(drafts: readonly Draft[]): void {
  for (const lower of drafts) {
    // "The fee is 0 from 100 on" is no such step.
    if (lower.stated.stepped !== true) continue;
    const steps = (lower.cases ?? []).map(({ when }) => FROM.exec(when)?.groups);
    const last = lower.cases?.at(-1)?.options;
    const { upper, at } = steps.at(-1) ?? {};
    const own = boundsOf(lower);
    if (upper === undefined || own === undefined || steps.some((step) => step?.['upper'] !== upper)) continue;
    const whole = drafts.find((draft) => nameIn(draft) === upper);
    const least = whole === undefined ? undefined : boundsOf(whole)?.min;
    const { min, max } = last ?? {};
    if (least === undefined || least >= Number(at) || typeof min !== 'number' || typeof max !== 'number' || max > Number(at)) continue;
    const most = rounded(least * (max / Number(at) || 1), lower.made.type === 'integer', false);
    const from = Math.min(most, rounded(most - (max - min), lower.made.type === 'integer', false));
    lower.cases = [...(lower.cases ?? []), { when: `${upper} >= ${String(least)}`, options: { min: from, max: most } }];
    if (from < own.min) lower.made = { type: lower.made.type, options: { ...lower.made.options, min: from } };
  }
}
