import { claimsOfColumn, snapshot } from '../columns/column-claims.js';
import { missingIn, qualify, type QualifyContext } from '../columns/qualify.js';
import type { Claims, Correlation, Draft, Piece } from '../model.js';
import { readCondition } from './conditions.js';
import { readCorrelation } from './correlations.js';
import { readDependency } from './dependencies.js';
import { readFormula } from './formulas.js';
import { readGroup } from './groups.js';
import { readLimit } from './limits.js';
import { looseMentions } from './loose.js';
import { mentionsIn } from './mentions.js';
import { readOrder } from './orders.js';
import { readSeries } from './series.js';

/** What is known while sentences are read. */
export interface RelateContext extends QualifyContext {
  /** Pairs found so far. */
  readonly correlations: Correlation[];
}

const PARTS = /;\s*|,\s*(?:and|but|while)\s+|\bwhile\b|\sand\s(?=(?:rises?|grows?|increases?|drops?|falls?|decreases?|declines?)\b)/iu;
const ALONE = /^(?:rises?|grows?|increases?|drops?|falls?|decreases?|declines?)\b/iu;

/** Reads what a sentence, or what stands beside a column, says about columns together: what it promises, where it was read. */
export function relate(drafts: readonly Draft[], piece: Piece, context: RelateContext, own?: Draft): Claims | undefined {
  const { text } = piece;
  const conditions = readCondition(drafts, text, own);
  if (conditions !== undefined) return [...conditions, ...(readOrder(drafts, text, own) ?? []), ...(readLimit(drafts, text, own) ?? [])];
  const rule = readFormula(drafts, text, own) ?? readOrder(drafts, text, own) ?? readLimit(drafts, text, own) ?? (own === undefined ? readSeries(drafts, text) : undefined) ?? readDependency(drafts, text, own);
  if (rule !== undefined) return rule;
  // "Patients over 65 have higher bills, and longer stays cost more": each part may say something of its own.
  const parts = text.split(PARTS);
  // "rises with experience and falls with age": the verb alone speaks of the same column.
  const subject = own ?? looseMentions(parts[0] ?? '', drafts)[0]?.draft;
  const claims = parts.flatMap((part) => readGroup(drafts, part, own) ?? correlate(drafts, part, context, ALONE.test(part) ? subject : own) ?? []);
  if (claims.length > 0) return claims;
  return own === undefined ? readAlone(drafts, text, context) : undefined;
}

function correlate(drafts: readonly Draft[], text: string, { correlations }: RelateContext, own: Draft | undefined): Claims | undefined {
  const fresh = readCorrelation(drafts, text, own).filter(({ a, b }) => !correlations.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)));
  // An age by itself is a number like others; beside a date of birth it is that person's.
  if (fresh.some(({ a, b }) => [a, b].some(isAge)) && drafts.some(({ made }) => made.type === 'person.birthdate')) return undefined;
  correlations.push(...fresh);
  for (const { a, b } of fresh) for (const draft of [a, b]) {
    draft.stated.correlated = true;
    if (isAge(draft)) draft.made = { type: 'integer', options: { min: 0, max: 90, ...draft.made.options } };
  }
  return fresh.length === 0 ? undefined : fresh.map(({ a, b, rho }) => ({ kind: 'correlation', columns: [a.name, b.name], rising: rho > 0, rho }));
}

const isAge = ({ made }: Draft): boolean => made.type === 'person.age';

/** A sentence that names one column speaks of it alone; "4% of result values are missing". */
function readAlone(drafts: readonly Draft[], text: string, context: QualifyContext): Claims | undefined {
  const missing = missingIn(text);
  const plain = mentionsIn(text, drafts);
  const mentions = plain.length > 0 || missing === undefined ? plain : looseMentions(text, drafts);
  const named = new Set(mentions.map((mention) => mention.draft));
  const [only] = named;
  if (only === undefined || named.size !== 1) return undefined;
  const before = snapshot(only);
  if (missing === undefined) qualify(only, text, context);
  else only.missing = missing;
  return claimsOfColumn(before, only, text);
}
