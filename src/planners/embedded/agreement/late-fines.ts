import type { Draft } from '../model.js';
import { plainBetween } from '../relations/conditions/plain-between.js';
import { nameIn } from '../relations/grammar/mentions.js';
import { isTemporal } from '../relations/grammar/kinds.js';

const FINE = /^(?:(?:late|overdue|library)_)?(?:fine|fee|fine_amount|late_fee|penalty|charge)(?:_(?:amount|usd|eur))?$/iu;
const DUE = /^(?:due|due_date|due_on|return_by|return_due)$/iu;
const BACK = /^(?:returned|return_date|returned_(?:on|at|date)|date_returned|brought_back)$/iu;

/** "due date, returned date, fine": who is in time pays none. */
export function fineLateReturns(drafts: readonly Draft[]): void {
  const fine = drafts.find(({ name, made, cases, stated, when }) => FINE.test(name) && /^(?:decimal|integer)$/u.test(made.type) && cases === undefined && when === undefined && Object.values(stated).every((said) => said !== true));
  const [due, back] = [DUE, BACK].map((named) => drafts.find((draft) => named.test(draft.name) && isTemporal(draft)));
  if (fine === undefined || due === undefined || back === undefined) return;
  const none = plainBetween(fine, 0, 0);
  fine.made = { ...fine.made, options: { ...fine.made.options, min: 0.2, max: Math.min(24, Number(fine.made.options?.['max'] ?? 12)) } };
  fine.cases = [{ when: `${nameIn(back)} <= ${nameIn(due)}`, options: none }];
}

const PROGRESS = /^(?:progress|progress_(?:percent|pct)|completion(?:_(?:percent|pct|rate))?|percent_complete)$/iu;

/** "progress, completed": completed is what has come to a hundred. */
export function completeProgress(drafts: readonly Draft[]): void {
  const isFree = ({ stated, cases, when }: Draft): boolean => cases === undefined && when === undefined && Object.values(stated).every((said) => said !== true);
  const progress = drafts.find((draft) => PROGRESS.test(draft.name) && /^(?:decimal|integer)$/u.test(draft.made.type) && draft.made.options?.['max'] === 100 && isFree(draft));
  const done = drafts.find((draft) => /^(?:is_)?(?:completed|finished|complete)$/iu.test(draft.name) && draft.made.type === 'boolean' && isFree(draft));
  if (progress === undefined || done === undefined) return;
  progress.outliers = { share: 0.35, min: 100, max: 100 };
  done.made = { type: 'expression', options: { expression: `${nameIn(progress)} == 100` } };
  done.stated.formula = true;
}
