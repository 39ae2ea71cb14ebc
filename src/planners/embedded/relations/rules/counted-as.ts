import type { Draft } from '../../model.js';

const AS =
  /(?:counts?\s+as|qualif(?:y|ies)\s+as|pass(?:es)?\s+for|(?:is|are)\s+(?:(?:considered|deemed|called|marked|flagged|regarded|treated|classed)(?:\s+as)?|then)|(?:gilt|gelten)\s+als|cuentan?\s+como|se\s+consideran?|comptent?\s+comme|(?:est|sont)\s+considérée?s?\s+comme)\s+(?:to\s+be\s+)?(?:an?\s+)?([\p{L}_-]+(?:\s[\p{L}-]+)?)/giu;
const WHEN = /(?:^|\s)(?:is|are|ist|sind|es|son|est|sont)\s+([\p{L}_-]{3,})\s+(?:when(?:ever)?|if|once|above|below|over|under|from|only|as soon as|wenn|falls|ab|si|cuando|quand|lorsque)\s/giu;

/** "The overdrawn flag", "dormant must be true exactly when …": what is spoken of as a flag, or answered by true. */
const FLAGGED =
  /(?:^|[,;]\s|\b(?:the|and|but|set|sets|raise|raises|mark)\s)(?:the\s)?([\p{L}_-]{3,}(?:\s[\p{L}-]+){0,2}?)(?:\s(?:column|field))?(?:\s(?:flag|indicator)(?![\p{L}])|\s(?:(?:is|are|must|should|has|have|will|to|only|always|be|set)\s)+(?:true|false|yes|no|1|0)(?![\p{L}\d.,%/]|\sor\s))/giu;

/**
 * "Anything over 20 kg counts as heavy", "an order is large above 200", "the overdrawn flag is true below zero": a column
 * nobody knows, of which a row is told to be so, is a yes or no.
 */
export function answerWhatCounts(drafts: readonly Draft[], sentences: readonly string[]): void {
  const open = drafts.filter(({ made, note, stated, outcome }) => made.type === 'category' && note !== undefined && outcome === 'assumed' && stated.values !== true);
  if (open.length === 0) return;
  const told = sentences.flatMap((text) => [AS, WHEN, FLAGGED].flatMap((pattern) => [...text.matchAll(pattern)].map(([, word = '']) => word.toLowerCase())));
  for (const draft of open) {
    const name = draft.name.replaceAll('_', ' ').toLowerCase();
    if (!told.some((word) => word === name || word.startsWith(`${name} `))) continue;
    draft.made = { type: 'boolean', options: { probability: 0.3 } };
    draft.note = undefined;
  }
}
