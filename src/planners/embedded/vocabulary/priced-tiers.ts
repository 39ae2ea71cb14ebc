const PRICED = /^(\p{L}[\p{L} -]*?)\s[$€£]?\d+(?:[.,]\d+)?\s?(?<unit>[$€£]|eur|usd|gbp|euros?|dollars?|pounds?)?(?:\s?(?<each>(?:per|a|an|each|\/)\s?\p{L}*))?$/iu;
/** Names of plans and kinds that have a price each. */
const TIERS = /^(?:basic|plus|premium|standard|pro|free|starter|business|enterprise|gold|silver|bronze|platinum|single|double|suite|small|medium|large|adult|child|children|student|senior|vip|economy|first|regular|deluxe|monthly|yearly|annual|weekly|family|individual|team|essential|advanced|lite|full)$/iu;

/** "basic 29, plus 45, premium 79 per month": the plans without what each of them costs; undefined where the numbers are no prices. */
export function withoutPrices(values: readonly (string | number)[]): readonly string[] | undefined {
  const read = values.map((value) => PRICED.exec(String(value)));
  const isTold = read.some((match) => match?.groups?.['unit'] !== undefined || match?.groups?.['each'] !== undefined);
  return read.length > 1 && read.every((match) => match !== null && (isTold || TIERS.test(match[1] ?? ''))) ? read.map((match) => match?.[1] ?? '') : undefined;
}

/** Whether a remark lists plans with their prices and nothing else. */
export const listsPrices = (text: string): boolean => /\d/u.test(text) && text.length < 200 && withoutPrices(text.replace(/^[\s(:]+|[\s).]+$/gu, '').split(/\s*[,/]\s*(?:(?:and|or)\s)?/u)) !== undefined;
