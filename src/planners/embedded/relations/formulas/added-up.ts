import type { Claims, Draft } from '../../model.js';
import { countOf } from '../../phrases/numbers.js';
import { keysOf } from '../../reading/words.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import type { Operand } from '../grammar/operands.js';
import { keep } from '../limits/keep.js';
import { apply } from './make-formula.js';

const ADD_UP = /\b(?:sums? up to|adds? up to|add to|sums? to|totals?|make up|together (?:make|give|are|equal))\b|(?<![\p{L}])(?:ergeben|suman|donnent)(?![\p{L}])/iu;
const CLAUSE = /\s(?:never|always|cannot|can['’]?t|must|may|exceeds?|is|are|at most|at least|lies?|stays?)\s/iu;
const SEVERAL = /(?<![\p{L}])(?:the|all|die|las?|los|les)\s+(two|three|four|five|six|\d)\s+\p{L}{3,}/iu;

/** "The three parties plus the invalid votes must add up to the ballots cast": a whole that is the sum of what stands before. */
export function readAddedUp(operands: readonly Operand[], text: string, drafts: readonly Draft[]): Claims | undefined {
  const match = ADD_UP.exec(text);
  if (match === null) return undefined;
  const columns = operands.flatMap((operand) => (operand.kind === 'column' ? [operand] : []));
  const target = columns.find(({ start }) => start >= match.index + match[0].length)?.draft;
  // "Votes never exceed the electorate, valid and invalid add up to the votes": what another clause says is no part of it.
  const comma = text.lastIndexOf(', ', match.index);
  const from = comma > 0 && CLAUSE.test(text.slice(0, comma)) ? comma : 0;
  const told = columns.filter(({ start, end }) => start >= from && end <= match.index).map(({ draft }) => draft);
  const parts = [...new Set([...familyIn(text.slice(from, match.index), drafts.filter((draft) => draft !== target)), ...told])].filter((draft) => draft !== target);
  if (target === undefined || parts.length < 2) return undefined;
  return withLimit(target, drafts, () => apply(target, { expression: parts.map(nameIn).join(' + '), columns: parts, length: 0, isCompound: true }, ''));
}

/** "the three parties": as many columns of numbers that share the first or the last word of their names. */
function familyIn(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const count = countOf(SEVERAL.exec(text)?.[1]?.toLowerCase() ?? '');
  if (count === undefined || count < 2) return [];
  const numbers = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true);
  for (const place of [0, -1]) {
    const keyOf = ({ name }: Draft): string => (keysOf(name).length > 1 ? (keysOf(name).at(place) ?? '') : '');
    const families = numbers.map((draft) => numbers.filter((other) => keyOf(other) === keyOf(draft) && keyOf(draft) !== ''));
    const family = families.find(({ length }) => length === count);
    if (family !== undefined) return family;
  }
  return [];
}

/** "which together add up to the ballots cast", behind the last of the parts. */
const WHICH_ADD_UP = /^[\s(,:–-]*(?:(?:which|that|these|they|those|and|all|together|the (?:two|three|four|five|six))\s+){1,4}(?:sums?|adds?)\s+(?:up\s+)?to\s+(?:the\s+)?(?<whole>[\p{L}][\p{L}\d_ ]{2,40}?)[\s).]*$/iu;

/** "votes red, votes green and votes blue which together add up to ballots cast": the numbers of one name up to this one are the parts. */
export function readPartsAddUp(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const whole = WHICH_ADD_UP.exec(text)?.groups?.['whole'];
  const target = whole === undefined ? undefined : namedIn(whole, drafts.filter((draft) => draft !== own && isNumeric(draft)))[0]?.draft;
  if (own === undefined || target === undefined) return undefined;
  const before = drafts.slice(0, drafts.indexOf(own) + 1).filter((draft) => draft !== target && isNumeric(draft));
  const parts = [0, -1].map((place) => before.filter(({ name }) => keysOf(name).length > 1 && keysOf(name).at(place) === keysOf(own.name).at(place))).find(({ length }) => length > 1) ?? [];
  if (parts.length < 2) return undefined;
  for (const part of parts) delete part.cases;
  return withLimit(target, drafts, () => apply(target, { expression: parts.map(nameIn).join(' + '), columns: parts, length: 0, isCompound: true }, ''));
}

/** What was kept below another column stays so when it comes to be worked out: its parts are. */
function withLimit(target: Draft, drafts: readonly Draft[], make: () => Claims | undefined): Claims | undefined {
  const upper = drafts.find((draft) => draft !== target && (target.cases ?? []).length > 0 && target.cases?.every(({ when }) => when.startsWith(`${nameIn(draft)} >= `)) === true);
  if (upper === undefined) return make();
  delete target.cases;
  return [...(make() ?? []), ...(keep(target, '<=', upper, 1, drafts) ?? [])];
}
