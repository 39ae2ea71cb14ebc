/** Questions that stand for a column: "whether they smoke", "when posted", "is verified". */

export const FRAME = /^(?:(?:and|und|y|et)\s+)?(?:(?:the|a|an|der|die|das|la|el)\s+)?(?:flag|indicator|information|info|angabe|indication|indicaci[oó]n)$/iu;
const ASKED = /^(?:and\s+)?(?:whether|how (?:many|much|long|old|far|often|tall|likely)|ob)\s/iu;
const SHORT_QUESTION = /^(?:and\s+)?(?:(?:is|was|did|does|do|has|would|wud|will|can)\s+(?:it|they|he|she|there|ppl|people)|when|where|who)\s/iu;

/** "is verified", "has shower?", "when it was shipped" */
const STATE = /^(?:and\s+)?(?:(?:has|owns|have|had)\san?\s\p{L}+(?:\s\p{L}+)?\s*(?:$|\?|[(:]|y\/n|yes\/no|true\/false)|(?:is|has|was|are)\s(?!always|never|only|between|an?\b|the\b|one\b|not\b|no\b|in\b|at\b|on\b|to\b|of\b|from\b|then|also|either|usually|mostly|unique|required|optional|rounded|equal|based|derived|calculated|computed|given|left|less|more|higher|lower|above|below|after|before|by\b|as\b|all\b|set\b)\p{L}+(?:\s\p{L}+)?\s*(?:$|\?|[(:]|[~\d]|y\/n|yes\/no|true\/false|flag\b|and\s)|when\s(?:it|they|he|she)\s(?:was|were|is|got)\s\p{L}+(?:ed|en|nt|ut|ld)\b)/iu;

/** "whether they smoke", "when posted": a question stands for a column, a condition ("when the order is cancelled") does not. */
export function isAsked(text: string): boolean {
  if (STATE.test(text)) return true;
  return ASKED.test(text) || (SHORT_QUESTION.test(text) && text.replace(/\s*[(:].*$/s, '').split(/\s+/).length <= (/^(?:and\s+)?(?:when|where|who)/i.test(text) ? 3 : 7) && !/^(?:when|where|who)\s+(?:the|an?|it|its|in|on|at|for|is|are|present|available|applicable|given|known|set|empty)\b/iu.test(text));
}
