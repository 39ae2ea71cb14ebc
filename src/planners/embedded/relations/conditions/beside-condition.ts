import type { Claims, Draft } from '../../model.js';
import { readLimit } from '../limits/read-limit.js';
import { readOrder } from '../orders/orders.js';
import { subjectOf } from '../sentence-parts.js';
import { readCondition } from './read-condition.js';

/** What stands before a condition of its own: "…, only for", "… but only when". */
const BEFORE_ONLY = /^(.{6,}?)(?:[,;]\s*|\s+)(?:(?:and|but)\s+)?(?:only|just|filled only|set only)\s+(?:for|when|if|where|on|in)\b/iu;
/** What speaks of some rows alone. */
const CONDITIONAL = /\b(?:if|when|whenever|where|only|unless|empty|blank|missing|null|for|wenn|falls|si|cuando|quand)\b/iu;
/** "at most 10 days after submission and empty unless approved": what stands before the condition of an empty cell. */
const BEFORE_CONDITION = /^(.{6,}?\d.*?)(?:[,;]|\s+and|\s+but)\s+(?:(?:is|are|be|stays?|left|only)\s+)*(?:empty|blank|missing|null|filled|set|given|present)\s+(?:unless|if|when|for|only)\b/iu;
/** Where a sentence goes on after its condition. */
const FURTHER = /[,;]\s*(?:(?:and|but)\s+)?(?=(?:otherwise|else|not|never|always|at|is|it|lies?|\d)\b)|\s+and\s+(?=(?:is|it|never|always|lies?|not)\b)/iu;

/** A condition leaves room for an order or a limit beside it: "only for closed ones, and never before opened". */
export function readConditions(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const read = readCondition(drafts, text, own);
  if (read === undefined) return undefined;
  const rest = FURTHER.exec(text);
  // "7 to 28 days after the visit, only for injury": what stands before the condition.
  const lead = own === undefined ? undefined : (BEFORE_ONLY.exec(text)?.[1] ?? BEFORE_CONDITION.exec(text)?.[1]);
  const first = lead === undefined ? [] : [...(readOrder(drafts, lead, own) ?? []), ...(readLimit(drafts, lead, own) ?? [])];
  if (rest === null) return own === undefined ? [...first, ...read] : [...first, ...read, ...besideCondition(drafts, text, own)];
  const further = own === undefined ? `${subjectOf(text, drafts)} ${text.slice(rest.index + rest[0].length)}` : text.slice(rest.index + rest[0].length);
  return [...first, ...read, ...(readOrder(drafts, further, own) ?? []), ...(readLimit(drafts, further, own) ?? [])];
}

/** "up to two hours after due_at, empty when refused": what other parts of the remark say of an order or a limit. */
function besideCondition(drafts: readonly Draft[], text: string, own: Draft): Claims {
  const parts = text.split(/[,;]\s*/u).filter((part) => !CONDITIONAL.test(part));
  return parts.length === 0 || own.stated.formula === true ? [] : parts.flatMap((part) => readOrder(drafts, part, own) ?? []);
}
