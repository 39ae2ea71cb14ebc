import { isCalled } from '../../columns/names.js';
import type { Draft } from '../../model.js';
import { setFormula } from '../formulas/set-formula.js';
import { nameIn } from '../grammar/mentions.js';
import { isPlainFlag, yesOf } from '../grammar/yes-no.js';
import { shareOf } from '../portions/share-of-flag.js';
import { apartByAnswer, isFreeDay } from './apart-by-answer.js';

const FORETOLD = /(?:^|_)(?:promised|expected|estimated|planned|scheduled|due|target|deadline|eta)(?:_|$)/i;
const DONE = /(?:^|_)(?:delivered|delivery|arrived|arrival|actual|completed|completion|finished|received|returned|return|paid)(?:_(?:date|on|at))?$/i;
const LATE = /(?:^|_)(?:late|delayed|overdue|on_time|ontime)(?:_|$)/i;

const DELAY = /(?:^|_)(?:delay|delays|late|lateness|overdue)(?:_|$)/i;

/** "promised date, delivered date, on time": when things came, and whether that was in time. */
export function meetForetold(drafts: readonly Draft[]): void {
  meet(drafts);
  const isMoment = ({ made, stated }: Draft): boolean => made.type === 'date' || made.type === 'datetime' || (stated.formula === true && stated.dates === true);
  const [foretold, another] = drafts.filter((draft) => isCalled(draft, FORETOLD) && isMoment(draft));
  const done = drafts.find((draft) => draft !== foretold && isCalled(draft, DONE) && isMoment(draft));
  const late = drafts.find((draft) => isCalled(draft, LATE) && draft.stated.formula !== true && draft.stated.values !== true && draft.stated.shape !== true && draft.made.type === 'boolean' && draft.cases === undefined);
  // By how much it was late tells that it was.
  const isMeasured = drafts.some((draft) => draft !== late && isCalled(draft, DELAY));
  if (isMeasured || foretold === undefined || another !== undefined || done === undefined || late === undefined || foretold.made.type === 'datetime' !== (done.made.type === 'datetime')) return;
  setFormula(late, `${nameIn(done)} ${isCalled(late, /on_?time/i) ? '<=' : '>'} ${nameIn(foretold)}`);
}

/**
 * "promised date, delivered date": what came after what was foretold came about then, some rows before and some behind, where
 * nothing else tells. How far, the day of the month tells, so that no column is needed for it.
 */
function meet(drafts: readonly Draft[]): void {
  const [foretold, another] = drafts.filter((draft) => isCalled(draft, FORETOLD) && isFreeDay(draft));
  const done = drafts.find((draft) => draft !== foretold && isCalled(draft, DONE) && !isCalled(draft, FORETOLD) && isFreeDay(draft));
  if (foretold === undefined || another !== undefined || done === undefined || drafts.some(({ made }) => [foretold.name, done.name].includes(String(made.options?.['after'])))) return;
  const late = drafts.find((draft) => isCalled(draft, LATE) && yesOf(draft) !== undefined && !isPlainFlag(draft) && draft.stated.formula !== true && draft.cases === undefined);
  const share = late === undefined ? undefined : shareOf(late);
  // "late (15% yes)": so many came after it.
  if (late !== undefined && share !== undefined && apartByAnswer(late, `${nameIn(done)} ${isCalled(late, /on_?time/i) ? '<=' : '>'} ${nameIn(foretold)}`, share, drafts)) return;
  const isOpen = foretold.stated.dates !== true;
  if (isOpen && done.stated.dates === true) foretold.made = { type: 'date', options: done.made.options ?? {} };
  else if (isOpen) foretold.made = { type: 'date', options: { from: '-1y', to: '-12d' } };
  const { when, missing } = done;
  setFormula(done, `add_days(${nameIn(foretold)}, day(${nameIn(foretold)}) * 7 % 11 - 8)`);
  Object.assign(done, { when, missing });
  done.stated.dates = true;
}
