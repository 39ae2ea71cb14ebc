import type { Claims, Correlation, Draft } from '../../model.js';
import { asksForSignal } from '../../vocabulary/data-talk.js';
import { isNumeric } from '../grammar/kinds.js';
import { yesOf } from '../grammar/yes-no.js';
import type { RelateContext } from '../reader.js';
import { canDrive, isMoved, settled } from './depends.js';
import { expectedWay } from './expected-way.js';
import { claimsOf } from './movements.js';

const SHARE = /(?:(?<![\p{L}\d])r(?:2|²|\^2|-?\s?squared?)\s*(?:of|=|:|is|about|around|near|~|≈|roughly|approx\w*|\s)*)(0?\.\d+|\d{2}\s?%)/iu;
/** What a table is asked for to be told from the rest. */
const ANSWER = /^(?:target|label|outcome|class|y|response|result|churn\w*|is_\w+|price|sale_?price|score|quality|charges|salary)$/iu;

/** How much of the answer the others tell together where the text does not say. */
const USUAL_SHARE = 0.64;
const MOST = 6;

/** "make it learnable", "with a clear signal", "R2 around 0.8": what the table is about hangs on what stands beside it. */
export function readLearnable(drafts: readonly Draft[], text: string, { correlations }: RelateContext): Claims | undefined {
  if (!asksForSignal(text)) return undefined;
  const targets = drafts.filter(isMoved);
  const target = targets.findLast(({ name }) => ANSWER.test(name)) ?? targets.at(-1);
  if (target === undefined) return undefined;
  const isKnown = (draft: Draft): boolean => correlations.some(({ a, b }) => (a === target && b === draft) || (a === draft && b === target));
  const others = drafts.filter((draft) => draft !== target && canDrive(draft));
  const expected = others.filter((draft) => isKnown(draft) || expectedWay(target, draft) !== undefined);
  const drivers = (expected.length >= 2 ? expected : others).slice(0, MOST);
  const told = SHARE.exec(text)?.[1];
  const share = told === undefined ? USUAL_SHARE : told.endsWith('%') ? Number.parseFloat(told) / 100 : Number(told);
  const rho = Math.sqrt(Math.min(0.95, share) / Math.max(1, drivers.length));
  const pairs = drivers.filter((draft) => !isKnown(draft)).map((draft): Correlation => ({ a: target, b: draft, rho: rho * (expectedWay(target, draft) ?? 1) }));
  if (pairs.length === 0) return undefined;
  correlations.push(...pairs);
  for (const draft of [target, ...drivers]) settled(draft);
  return claimsOf(pairs.filter(({ b }) => isNumeric(b) || yesOf(b) !== undefined || b.made.type === 'person.age'));
}
