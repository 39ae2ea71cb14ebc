import type { Draft } from '../../model.js';
import { setFormula } from '../formulas/set-formula.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { noOf, yesOf } from '../grammar/yes-no.js';

const OF_TWO = /^(?<one>\S+) (?<sign><=?|>=?) (?<other>[\p{L}_][\p{L}\d_]*)$/u;

/** A day that hangs on nothing else. */
export const isFreeDay = ({ made, stated, cases }: Draft): boolean => made.type === 'date' && stated.formula !== true && cases === undefined && made.options?.['after'] === undefined && made.options?.['before'] === undefined && made.options?.['step'] === undefined;

/** "delivered > promised": so long after it where the answer is yes, and on the day or before it where it is no. */
export function apartByAnswer(flag: Draft, when: string, share: number, drafts: readonly Draft[]): boolean {
  const yes = yesOf(flag);
  const { one, sign = '', other } = OF_TWO.exec(when)?.groups ?? {};
  const [done, foretold] = [one, other].map((name) => drafts.find((draft) => nameIn(draft) === name));
  if (yes === undefined || done === undefined || foretold === undefined || !isFreeDay(done) || foretold.made.type !== 'date') return false;
  const isOpen = foretold.stated.dates !== true && foretold.made.options?.['after'] === undefined && foretold.stated.formula !== true;
  if (isOpen) foretold.made = { type: 'date', options: done.stated.dates === true ? (done.made.options ?? {}) : { from: '-1y', to: '-12d' } };
  const no = noOf(flag);
  const answer = yes === true || no === undefined ? nameIn(flag) : `${nameIn(flag)} == ${typeof yes === 'string' ? literal(yes) : String(yes)}`;
  const day = `day(${nameIn(foretold)}) * 7`;
  // What was foretold soon after something else leaves little room before it.
  const [after, before] = [`1 + ${day} % 6`, `0 - ${day} % ${foretold.made.options?.['after'] === undefined ? '5' : '2'}`];
  const isLater = sign.startsWith('>');
  flag.made = yes === true || no === undefined ? { type: 'boolean', options: { probability: share } } : { type: 'category', options: { values: [yes, no], weights: [share, 1 - share] } };
  flag.stated.formula = false;
  flag.stated.shape = true;
  flag.stated.values = true;
  const { when: filled, missing } = done;
  setFormula(done, `add_days(${nameIn(foretold)}, ${answer} ? ${isLater ? after : before} : ${isLater ? before : after})`);
  Object.assign(done, { when: filled, missing });
  done.stated.dates = true;
  return true;
}
