import type { Claims, Draft } from '../../model.js';
import { conditionBehind } from '../grammar/clauses.js';
import { isConditional, openersIn, type Opening } from '../grammar/openers.js';
import { saysMore } from '../grammar/says-more.js';
import { readLimit } from '../limits/read-limit.js';
import { readOrder } from '../orders/orders.js';
import { subjectOf } from '../sentence-parts.js';
import { readCondition } from './read-condition.js';

/** What may join a condition of its own to what stands before it: "…, only for", "… but set only when". */
const JOINED = /(?:[,;]\s*|\s+)(?:(?:and|but)\s+)?(?:(?:filled|set)\s+)?$/iu;
/** "at most 10 days after submission and empty unless approved": the condition of an empty cell. */
const CELL = /(?:[,;]|\s+and|\s+but)\s+(?:(?:is|are|be|stays?|left|only)\s+)*(?:empty|blank|missing|null|filled|set|given|present)\s+$/iu;
const WHERE: ReadonlySet<Opening> = new Set(['when', 'unless', 'for', 'while']);
const ROWS: ReadonlySet<Opening> = new Set(['when', 'for', 'at']);

/** "7 to 28 days after the visit, only for injury": what stands before the condition. */
function beforeCondition(text: string): string | undefined {
  const only = openersIn(text).find(({ isOnly, opening, start }) => isOnly && ROWS.has(opening) && start > 6);
  const lead = only === undefined ? undefined : text.slice(0, only.start).replace(JOINED, '');
  if (lead !== undefined && lead.length >= 6) return lead;
  const head = conditionBehind(text, CELL, WHERE)?.head;
  return head !== undefined && head.length > 6 && /\d/.test(head.slice(6)) ? head : undefined;
}

/** What speaks of some rows alone. */
const isOfSome = (text: string): boolean => isConditional(text) || /\b(?:only|empty|blank|missing|null|for)\b/iu.test(text);

/** Where a sentence goes on after its condition. */
const FURTHER = /[,;]\s*(?:(?:and|but|und|aber|y|pero|et|mais)\s+)?(?=(?:otherwise|else|not|never|always|at|is|it|lies?|liegt|ist|immer|nie|siempre|nunca|est?|il|elle|toujours|\d)\b)|\s+and\s+(?=(?:is|it|never|always|lies?|not)\b)/iu;

/** A condition leaves room for an order or a limit beside it: "only for closed ones, and never before opened". */
export function readConditions(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const read = saysMore(text) ? undefined : readCondition(drafts, text, own);
  if (read === undefined) return undefined;
  const rest = FURTHER.exec(text);
  const lead = own === undefined ? undefined : beforeCondition(text);
  const first = lead === undefined ? [] : [...(readOrder(drafts, lead, own) ?? []), ...(readLimit(drafts, lead, own) ?? [])];
  if (rest === null) return own === undefined ? [...first, ...read] : [...first, ...read, ...besideCondition(drafts, text, own)];
  const further = own === undefined ? `${subjectOf(text, drafts)} ${text.slice(rest.index + rest[0].length)}` : text.slice(rest.index + rest[0].length);
  return [...first, ...read, ...(readOrder(drafts, further, own) ?? []), ...(readLimit(drafts, further, own) ?? [])];
}

/** "up to two hours after due_at, empty when refused": what other parts of the remark say of an order or a limit. */
function besideCondition(drafts: readonly Draft[], text: string, own: Draft): Claims {
  const parts = text.split(/[,;]\s*/u).filter((part) => !isOfSome(part));
  return parts.length === 0 || own.stated.formula === true ? [] : parts.flatMap((part) => readOrder(drafts, part, own) ?? []);
}
