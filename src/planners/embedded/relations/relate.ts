import { missingIn, qualify, type QualifyContext } from '../columns/qualify.js';
import type { Correlation, Draft, Piece } from '../model.js';
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

/** Reads what a sentence, or what stands beside a column, says about columns together. True when something was read. */
export function relate(drafts: readonly Draft[], piece: Piece, context: RelateContext, own?: Draft): boolean {
  const { text } = piece;
  if (readCondition(drafts, text, own)) {
    readOrder(drafts, text, own);
    readLimit(drafts, text, own);
    return true;
  }
  if (readFormula(drafts, text, own) || readOrder(drafts, text, own) || readLimit(drafts, text, own)) return true;
  if (own === undefined && readSeries(drafts, text)) return true;
  if (readDependency(drafts, text, own)) return true;
  // "Patients over 65 have higher bills, and longer stays cost more": each part may say something of its own.
  const parts = text.split(/;\s*|,\s*(?:and|but|while)\s+|\bwhile\b/iu);
  const isRead = parts.map((part) => readGroup(drafts, part, own) || correlate(drafts, part, context, own)).some(Boolean);
  return isRead || (own === undefined && readAlone(drafts, text, context));
}

function correlate(drafts: readonly Draft[], text: string, { correlations }: RelateContext, own: Draft | undefined): boolean {
  const fresh = readCorrelation(drafts, text, own).filter(({ a, b }) => !correlations.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)));
  correlations.push(...fresh);
  for (const { a, b } of fresh) for (const draft of [a, b]) draft.stated.correlated = true;
  return fresh.length > 0;
}

/** A sentence that names one column speaks of it alone; "4% of result values are missing". */
function readAlone(drafts: readonly Draft[], text: string, context: QualifyContext): boolean {
  const missing = missingIn(text);
  const plain = mentionsIn(text, drafts);
  const mentions = plain.length > 0 || missing === undefined ? plain : looseMentions(text, drafts);
  const named = new Set(mentions.map((mention) => mention.draft));
  const [only] = named;
  if (only === undefined || named.size !== 1) return false;
  if (missing === undefined) qualify(only, text, context);
  else only.missing = missing;
  return true;
}
