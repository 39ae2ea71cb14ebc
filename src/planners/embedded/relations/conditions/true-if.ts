import type { Claims, Draft } from '../../model.js';
import { setFormula } from '../formulas/set-formula.js';
import { testIn } from '../grammar/tests/test-in.js';

const IF = /^[\s(:,–-]*(?:only\s+)?(?:if|when|whenever)\s+(?<test>[^;]{5,80}?)[\s).]*$/iu;
/** What else is told of the cells: "if any", "if paid, 5 otherwise". */
const MORE = /\b(?:any|known|applicable|available|given|possible|otherwise|else|then|empty|blank|only)\b|[,=]/iu;

/** "reorder if the quantity is below 10", "reminder if days late > 30": a column nobody knows, and when it holds. */
export function trueIf(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const clause = isOpen(own) ? IF.exec(text)?.groups?.['test'] : undefined;
  if (clause === undefined || MORE.test(clause)) return undefined;
  const others = drafts.filter((draft) => draft !== own);
  const test = testIn(clause, others) ?? (COMPARED.test(clause) ? testIn(clause.replace(COMPARED, ' is $1 '), others) : undefined);
  if (test === undefined) return undefined;
  const claims = setFormula(own, test.when);
  own.holds = [true, false];
  return claims;
}

/** "if mark more than 40": without its verb. */
const COMPARED = /\s(more than|less than|greater than|higher than|lower than|above|below|over|under|at least|at most)\s/iu;

/** A name alone told nothing, or no more than that it is a yes or no; nobody is called so on a condition. */
const isOpen = ({ concept, made, stated }: Draft): boolean => stated.values !== true && stated.formula !== true && ((concept === undefined && made.type === 'category') || made.type === 'boolean' || made.type === 'person.fullName');
