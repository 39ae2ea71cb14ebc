import type { Draft } from '../../model.js';

/** What a column holds where another is filled, and where it is not: neither with a choice of its own. */
const BY_FILLED = /^(?<not>!\()?(?<filled>(?<name>\S+) == \k<name>)\)? \? (?<first>[^?]+?) : (?<second>[^?]+)$/u;

/**
 * "discount: 0 if no coupon, otherwise 10% of the bill": a formula that compares an empty cell gives nothing, so what the rows
 * without it hold is the formula, and what the others hold is a case of it.
 */
export function holdWithout(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { expression, decimals } = draft.made.type === 'expression' ? (draft.made.options ?? {}) : {};
    const { not, filled, first, second } = typeof expression === 'string' && draft.cases === undefined ? (BY_FILLED.exec(expression)?.groups ?? {}) : {};
    if (filled === undefined || first === undefined || second === undefined) continue;
    const [there, absent] = not === undefined ? [first, second] : [second, first];
    const isNumber = typeof decimals === 'number' || [there, absent].some((value) => /^-?\d+(?:\.\d+)?$/u.test(value));
    const digits = isNumber ? { decimals: typeof decimals === 'number' ? decimals : 2 } : {};
    draft.made = { type: 'expression', options: { ...draft.made.options, expression: absent, ...digits } };
    draft.cases = [{ when: filled, options: { expression: there, ...digits } }];
  }
}
