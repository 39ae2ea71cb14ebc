import type { Draft } from '../model.js';
import { nameIn } from '../relations/grammar/mentions.js';
import { isTemporal } from '../relations/grammar/kinds.js';

const FINE = /^(?:(?:late|overdue|library)_)?(?:fine|fee|fine_amount|late_fee|penalty|charge)(?:_(?:amount|usd|eur|paid))?$/iu;
const DUE = /^(?:due|due_date|due_on|due_back|due_by|return_by|return_due|due_back_on)$/iu;
const BACK = /^(?:returned|return_date|returned_(?:on|at|date)|date_returned|brought_back|actual_return(?:_date)?)$/iu;
const LIBRARY = /fine|library/iu;
/** What a day costs: a book, or anything else that is hired. */
const [BOOK, HIRED] = [0.25, 1.5] as const;
/** "2 dollars per day", "50 cents a day late", "$1.50/day" */
const A_DAY = /[$€£]?\s?(?<rate>\d+(?:\.\d+)?)\s?(?:(?<cents>cents?|ct|pence|p)|dollars?|euros?|pounds?|usd|eur|gbp|[$€£])?\s?(?:\/|per|a|an|each|for each|for every)\s?(?:late\s|overdue\s)?day(?![\p{L}])/iu;

/** "due date, returned date, fine": so much for each day too late, and nothing for who is in time. */
export function fineLateReturns(drafts: readonly Draft[]): void {
  const fine = drafts.find(({ name, made, cases, stated, when }) => FINE.test(name) && /^(?:decimal|integer)$/u.test(made.type) && cases === undefined && when === undefined && Object.values(stated).every((said) => said !== true));
  const [due, back] = [DUE, BACK].map((named) => drafts.find((draft) => named.test(draft.name) && (isTemporal(draft) || String(draft.made.options?.['expression']).startsWith('add_days('))));
  if (fine === undefined || due === undefined || back === undefined) return;
  const { rate, cents } = fine.remarks.map(({ text }) => A_DAY.exec(text)?.groups).find((found) => found !== undefined) ?? {};
  const told = rate === undefined ? undefined : Number(rate) / (cents === undefined ? 1 : 100);
  fine.made = { type: 'expression', options: { expression: `round(max(0, days(${nameIn(back)}, ${nameIn(due)})) * ${String(told ?? (LIBRARY.test(fine.name) ? BOOK : HIRED))}, 2)`, decimals: 2 } };
  fine.stated.formula = true;
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
