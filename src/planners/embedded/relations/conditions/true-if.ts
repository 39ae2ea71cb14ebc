import type { Claims, Draft } from '../../model.js';
import { setFormula } from '../formulas/set-formula.js';
import { testIn } from '../grammar/tests/test-in.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { negated } from '../grammar/tests/logic.js';
import { columnTest } from '../grammar/tests/column-test.js';
import { answerOf, isPlainFlag, yesOf } from '../grammar/yes-no.js';
import { numbersIn } from '../../phrases/numbers.js';
import { holdsNumber } from './lone-number.js';

const IF = /^[\s(:,–-]*(?:(?:true|yes)\s+)?(?:only\s+)?(?:if|when|whenever)\s+(?<test>[^;]{5,80}?)[\s).]*$/iu;
/** "(true if …)": no list that was guessed holds. */
const ANSWERED = /^[\s(:,–-]*(?:true|yes)\s+(?:only\s+)?(?:if|when)\s/iu;
/** "which is false whenever …", "(no if …)": when the answer is the other one. */
const FALSE_IF = /^[\s(:,–-]*(?:(?:which|that)\s)?(?:is\s|are\s)?(?<no>false|no)\s+(?:only\s+)?(?:if|when|whenever|where)\s+(?<test>[^;]{5,120}?)[\s).]*$/iu;
/** What else is told of the cells: "if any", "if paid, 5 otherwise". */
const MORE = /\b(?:any|known|applicable|available|given|possible|otherwise|else|then|empty|blank|only)\b|[,=]/iu;

/** "reorder if the quantity is below 10", "reminder if days late > 30": a column nobody knows, and when it holds. */
export function trueIf(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const denied = own.stated.formula !== true && (own.made.type === 'boolean' || yesOf(own) !== undefined || own.stated.values !== true) ? FALSE_IF.exec(text)?.groups : undefined;
  if (denied?.['test'] !== undefined && !MORE.test(denied['test'])) return falseIf(drafts, denied['test'], own, denied['no'] ?? 'false');
  const isAnswered = ANSWERED.test(text) && own.made.type === 'category' && own.stated.values !== true;
  const clause = isOpen(own) || isAnswered || (FLAG.test(own.name) && own.stated.formula !== true) ? IF.exec(text)?.groups?.['test'] : undefined;
  if (clause === undefined || MORE.test(clause)) return undefined;
  // "owner name only when claimed": who it is, where somebody is.
  if (own.made.type === 'person.fullName' && (/\bonly\b/iu.test(text) || /(?:^|_)(?:name|by)$/iu.test(own.name))) return undefined;
  const others = drafts.filter((draft) => draft !== own);
  const test = testIn(clause, others) ?? (COMPARED.test(clause) ? testIn(clause.replace(COMPARED, ' is $1 '), others) : undefined);
  if (test === undefined) return undefined;
  const claims = setFormula(own, test.when);
  own.holds = [true, false];
  return claims;
}

function falseIf(drafts: readonly Draft[], clause: string, own: Draft, no: string): Claims | undefined {
  const test = testIn(withVerbs(clause), drafts.filter((draft) => draft !== own));
  if (test === undefined) return undefined;
  const when = negated(test.when);
  const isWord = no.toLowerCase() === 'no' && own.made.type !== 'boolean' && yesOf(own) === undefined;
  const claims = setFormula(own, isWord ? `${when} ? 'yes' : 'no'` : yesOf(own) === undefined ? when : answerOf(own, when));
  own.holds = isWord ? ['yes', 'no'] : [true, false];
  return claims;
}

/** "the count is above 0 or turbidity above 4": each part with its verb. */
const withVerbs = (clause: string): string => clause.split(/\s(?=(?:or|and)\s)/iu).map((part) => (/\s(?:is|are|was|were|has|have|exceeds?|falls?|drops?|equals?)\s|[<>=]/iu.test(part) ? part : part.replace(COMPARED, ' is $1 '))).join(' ');

/** "needs reorder (stock below reorder point)": the test alone, of one column against another. */
const ALONE = /^\s*[(:–-]\s*(?<test>\p{L}[^;()]{6,80}?)\)?\s*$/iu;
/** "above target yes/no comparing actual with target": which way, the name says. */
const COMPARING = /(?<![\p{L}])(?:by\s+)?compar(?:ing|es?|ed|ison of)\s+(?:the\s+)?(?<test>[^;()]{3,60})/iu;
const HIGHER = /(?:^|_)(?:above|over|exceed\w*|beat\w*|more|higher|greater|late|overdue|profitable|hit)(?:_|$)/iu;
const REACHED = /(?:^|_)(?:met|meets?|reach(?:ed|es)?|achieved|on_target|passed|covered|enough|sufficient)(?:_|$)/iu;
const LOWER = /(?:^|_)(?:below|under|less|lower|short|early|missed|low|needs?|insufficient)(?:_|$)/iu;

/** Where two columns are all that is told of a flag. */
export function comparedWith(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  if (!isPlainFlag(own) || own.stated.formula === true || own.cases !== undefined) return undefined;
  const others = drafts.filter((draft) => draft !== own);
  const alone = ALONE.exec(text)?.groups?.['test'];
  const test = alone === undefined || MORE.test(alone) ? undefined : columnTest(alone, others);
  if (test !== undefined && test.start <= 4) return setFormula(own, answerOf(own, test.when));
  const [a, b, ...more] = namedIn(COMPARING.exec(text)?.groups?.['test'] ?? '', others.filter(isNumeric)).map(({ draft }) => draft);
  const relation = HIGHER.test(own.name) ? '>' : REACHED.test(own.name) ? '>=' : LOWER.test(own.name) ? '<' : undefined;
  return a === undefined || b === undefined || more.length > 0 || relation === undefined ? undefined : setFormula(own, answerOf(own, `${nameIn(a)} ${relation} ${nameIn(b)}`));
}

/** Nothing stands before the bounds. */
const BOUNDS_ALONE = /^(?:(?:it(?:['’]s| is)|value is|within spec|in spec)\s)?(?:(?:between|from|within|in)\s[$€£]?-?\d|(?:above|below|over|under|at least|at most|(?:more|less|warmer|hotter|colder|cooler|higher|lower|greater|heavier|faster|slower) than|[<>]=?)\s?[$€£]?-?\d)/iu;

/** What is so or not, whatever else the word may count. */
const FLAG = /^(?:pass|passes|passed|ok|honou?rs|flag|alert|alarm|warning|late|overdue|critical|eligible|(?:low|high|is|over|under|out_of|needs?|has)_\p{L}+|\p{L}+_(?:flag|alert|alarm|warning|passed|failed|ok))$/iu;

/** "pass if between 24.9 and 25.1": of the number nearest before the column that may lie there. */
export function ofNumberBefore(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const clause = isOpen(own) || FLAG.test(own.name) ? IF.exec(text)?.groups?.['test'] : undefined;
  if (clause === undefined || !BOUNDS_ALONE.test(clause) || /\b(?:otherwise|else)\b|,/iu.test(clause)) return undefined;
  const told = numbersIn(clause).map(({ value }) => value);
  const source = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && told.some((value) => holdsNumber(draft, value))).at(-1);
  const bounds = clause.replace(/^(?:it(?:['’]s| is)|value is|within spec|in spec)\s/iu, '').replace(/^(?:from|within|in)\s/iu, 'between ').replace(/(?<=\d)\s?(?:-|–|to)\s?(?=-?\d)/u, ' and ');
  const test = source === undefined ? undefined : testIn(`${source.name.replaceAll('_', ' ')} is ${bounds}`, [source]);
  if (test === undefined) return undefined;
  const claims = setFormula(own, test.when);
  own.holds = [true, false];
  return claims;
}

/** "if mark more than 40": without its verb. */
const COMPARED = /\s(more than|less than|greater than|higher than|lower than|above|below|over|under|at least|at most)\s/iu;

/** A name alone told nothing, or no more than that it is a yes or no; nobody is called so on a condition. */
const isOpen = ({ concept, made, stated }: Draft): boolean => stated.values !== true && stated.formula !== true && ((concept === undefined && made.type === 'category') || made.type === 'boolean' || made.type === 'person.fullName');
