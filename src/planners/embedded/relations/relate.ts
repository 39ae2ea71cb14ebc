import { missingIn, qualify, seriesStep, type QualifyContext } from '../columns/qualify.js';
import type { Draft, Piece } from '../model.js';
import { readCondition } from './conditions.js';
import { readFormula } from './formulas.js';
import { mentionsIn } from './mentions.js';
import { readOrder } from './orders.js';

/** Reads what a sentence, or what stands beside a column, says about columns together. True when something was read. */
export function relate(drafts: readonly Draft[], piece: Piece, context: QualifyContext, own?: Draft): boolean {
  const { text } = piece;
  if (readCondition(drafts, text)) {
    readOrder(drafts, text, own);
    return true;
  }
  if (readFormula(drafts, text, own) || readOrder(drafts, text, own)) return true;
  return own === undefined && (readSeries(drafts, text) || readAlone(drafts, text, context));
}

/** A sentence that names one column speaks of it alone; "4% of result values are missing". */
function readAlone(drafts: readonly Draft[], text: string, context: QualifyContext): boolean {
  const named = new Set(mentionsIn(text, drafts).map((mention) => mention.draft));
  const [only] = named;
  if (only === undefined || named.size !== 1) return false;
  const missing = missingIn(text);
  if (missing === undefined) qualify(only, text, context);
  else only.missing = missing;
  return true;
}

/** "every 15 minutes starting 2024-06-01": the first column of moments is a regular series. */
function readSeries(drafts: readonly Draft[], text: string): boolean {
  const step = seriesStep(text);
  const target = drafts.find((draft) => draft.made.type === 'datetime');
  if (step === undefined || step.endsWith('mo') || target === undefined) return false;
  const from = /\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2})?/.exec(text)?.[0];
  target.made = { type: 'datetime', options: { from: from ?? '-30d', step } };
  return true;
}
