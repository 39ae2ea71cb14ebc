import type { Draft } from '../model.js';
import { sharesIn } from '../phrases/shares.js';
import { boundsIn } from './bounds.js';
import type { Remark } from './remark.js';

/** "60% negative", "negative for debits, about 70% are debits": how many of the numbers are below zero. */

const NEGATIVE = /(?<![\p{L}])(?:negativ\p{L}*|n[ée]gatif\p{L}*|below zero|less than zero|under 0|below 0|minus)(?![\p{L}])/iu;
/** "negative for debits, 70% are debits": the kind of rows, told once more with its share. */
const OF_KIND = /(?<![\p{L}])(?:negativ\p{L}*|n[ée]gatif\p{L}*)\s+(?:for|on|in|when|if|bei|f[üu]r|para|en|pour)\s+(?:an?\s+|the\s+|los\s+|las\s+|les\s+)?(?<kind>\p{L}{3,})/iu;

/** "positive and negative", "can be negative", "including negatives". */
const MIXED = /(?<![\p{L}'])(?:positive (?:and|or) negative|negative (?:and|or) positive|(?:can|may|might|could) (?:also )?(?:be|go|turn|become) (?:also )?negative|sometimes negative|(?:incl(?:uding|\.)?|with|some|allow(?:s|ed|ing)?) (?:some |a few )?negatives?|negatives? (?:allowed|possible|ok|okay|too)|negative for (?:debits?|refunds?|withdrawals?|expenses?|outflows?|returns?)|(?:kann|können|auch) negativ|puede ser negativ\p{L}*|peut être négati\p{L}*)(?![\p{L}])/iu;
const BOTH_SIGNS = /(?:^|[\s(])(?:\+\/-|\+\/−|±)(?:$|[\s)])(?!\s*\d)|\bsigned(?: (?:amount|value|number))?\W*$/iu;
const NEVER = /(?:never|not|no|n['’]t|cannot|without|nie|nunca|jamais)\s(?:be\s)?(?:negativ|below)/iu;

/** That there are both signs is told, and not how many. */
const isMixed = (text: string): boolean => BOTH_SIGNS.test(text) || (MIXED.test(text) && !text.includes('%'));

/** Whether a remark tells how often the numbers are below zero. */
export const tellsSignShare = (text: string): boolean => negativeShare(text) !== undefined;

/** "negative = outgoing", "negative means early": what a sign stands for, so that there are both. */
const SIGN_MEANS = /(?<![\p{L}])negative\s?(?:=|:|means|stands for)\s?\p{L}+(?:\s(?!to\s|between\s)\p{L}+){0,2}\s*[,;]?/iu;

export function readSignShare(draft: Draft, remark: Remark): boolean {
  if (SIGN_MEANS.test(remark.text) && (boundsIn(remark.text)?.min ?? 0) < 0) {
    remark.takeMatch(SIGN_MEANS);
    return false;
  }
  const share = negativeShare(remark.text);
  if (share === undefined || !['integer', 'decimal', 'commerce.price'].includes(draft.made.type)) return false;
  const { min: least, max: most, decimals, median, distribution } = draft.made.options ?? {};
  const told = boundsIn(remark.text.replace(/\d+(?:[.,]\d+)?\s?%.*$/u, ''));
  const max = told?.max ?? (typeof most === 'number' ? most : 1000);
  const min = told?.min !== undefined && told.min < 0 ? told.min : typeof least === 'number' && least < 0 ? least : isMixed(remark.text) ? -Math.min(max, typeof median === 'number' ? median * 4 : max / 4) : -max;
  if (max <= 0 || min >= 0) return false;
  const isWhole = draft.made.type === 'integer';
  const unit = isWhole ? 1 : 0.01;
  const components = [{ weight: share, distribution: 'uniform', min, max: -unit }, { weight: Math.round((1 - share) * 1e6) / 1e6, ...(distribution === 'lognormal' && typeof median === 'number' && isMixed(remark.text) ? { distribution, median } : { distribution: 'uniform' }), min: unit, max }];
  draft.made = { type: isWhole ? 'integer' : 'decimal', options: { min, max, ...(isWhole ? {} : { decimals: typeof decimals === 'number' ? decimals : 2 }), distribution: 'mixture', components } };
  draft.stated.range = true;
  draft.stated.shape = true;
  remark.take({ start: 0, end: remark.text.length });
  return true;
}

/** The part of the rows below zero, between 0 and 1. */
function negativeShare(text: string): number | undefined {
  if (!NEGATIVE.test(text)) return BOTH_SIGNS.test(text) ? 0.4 : undefined;
  if (SIGN_MEANS.test(text)) return 0.5;
  const [share, ...others] = sharesIn(text).filter(({ isVague }) => !isVague);
  if (share === undefined && MIXED.test(text) && !NEVER.test(text)) return /\bpositive? and\b|\band positive\b/iu.test(text) ? 0.4 : 0.2;
  if (share === undefined || others.length > 0 || share.share <= 0 || share.share >= 1) return undefined;
  const kind = OF_KIND.exec(text)?.groups?.['kind']?.toLowerCase();
  const behind = text.slice(share.end).toLowerCase();
  if (kind !== undefined) return behind.includes(kind.replace(/s$/u, '')) ? share.share : undefined;
  return /^\s*(?:(?:of\s+(?:them|all|the\s+\p{L}+)\s+)?(?:are|is|being|sind|son|sont)\s+)?(?:negativ|n[ée]gatif|below zero|less than zero|under 0|below 0)/iu.test(behind) ? share.share : undefined;
}
