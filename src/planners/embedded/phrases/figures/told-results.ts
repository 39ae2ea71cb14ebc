import { isNamedBefore } from './named-before.js';
import { saying, type Saying } from './saying.js';

/** What is worked out, told in other orders than "total = quantity times price": in a sentence of its own, or among the columns. */

/** Whether what is told stands among columns, where only a sign parts its name from the formula. */
const isListed = (index: number, text: string): boolean => /[,:\n]\s?(?:[-*•]\s)?$/u.test(text.slice(Math.max(0, index - 4), index));

/** "What is produced minus what is self-consumed gives the feed-in", "…, quantity times price gives total, …": what comes out is told last. */
const GIVES =
  /(?<=(?:^|[.;!,:]\s{1,2}|\n\s?)(?:[-*•]\s)?)(?<sum>(?:what (?:is|was|gets) |the )?[\p{L}_][\p{L}_-]*(?: [\p{L}_-]+){0,3} (?:minus|plus|times|less|over|divided by|multiplied by|[+*/×÷−-]) (?:what (?:is|was|gets) |the )?[\p{L}_][\p{L}_-]*(?: [\p{L}_-]+){0,3}?)(?:,| then)? (?:gives|yields|makes|leaves|results in|comes to|adds up to|amounts to|equals|produces) (?:you |us )?(?:the |a )?(?<name>[\p{L}_][\p{L}_-]*(?: [\p{L}_-]+){0,3})(?=\s*(?:[,;.!\n]|$))/gimu;

export const toldResults: readonly Saying[] = [
  saying('gives yields makes leaves results comes adds amounts produces', GIVES, ({ index, groups: { sum = '', name = '' } = {} }, text) => `${name} ${isListed(index, text) ? '=' : 'is'} ${sum.replace(/(?<![\p{L}])what (?:is|was|gets) /giu, '')}`),
  // "…, net and vat add up to gross, …": a column among the others.
  saying('add adds', /(?<=[,\n]\s?(?:[-*•]\s)?)(?:the )?(?<one>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2}) and (?:the )?(?<other>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2}?) adds? up to (?:the )?(?<name>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2})(?=\s*(?:[,\n]|$))/gimu, ({ index, groups: { one = '', other = '', name = '' } = {} }, text) => (isNamedBefore(name, text.slice(0, index)) || !isNamedBefore(one, text.slice(0, index)) ? undefined : `${name} = ${one} + ${other}`)),
  // "revenue comes from multiplying price by quantity"
  saying('multiplying dividing', /(?<![\p{L}])(?:(?:which |that )?(?:comes?|results?|follows?|is (?:got|found|worked out|calculated|computed|made|obtained)) (?:from|by)|=|by) (?<how>multiplying|dividing) (?:the )?(?<one>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,3}?) (?:by|with|and) (?=(?:the )?[\p{L}\d_])/giu, ({ groups: { how = '', one = '' } = {} }) => `= ${one} ${/^m/iu.test(how) ? 'times' : 'divided by'} `),
  // "abandoned is what is left after subtracting answered from offered", "the difference left when a is taken from b"
  saying('subtracting deducting taking', /(?<![\p{L}])(?:(?:which |that )?(?:is|=|being|are) )?(?:(?:what(?:['’]s| is)|the (?:rest|amount|part)) (?:left|remaining)|what remains|left over) (?:after|when|once|by) (?:subtracting|deducting|taking(?: away)?) (?:the )?(?<less>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,3}?) from (?:the )?(?<from>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2})(?=\s*(?:[,;.)\n]|$))/giu, '= $2 - $1'),
  // "gross is net and vat together"
  saying('together combined', /(?<=(?:^|[.;,]\s|\n)(?:[-*•]\s)?(?:the )?(?<name>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2}) )(?:is|are|=|equals) (?:the )?(?<one>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2}) and (?:the )?(?<other>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2}?) (?:put |taken |added )?(?:together|combined)(?=\s*(?:[,;.)\n+-]|$))/gimu, '= $2 + $3'),
  // "no delivery date except for delivered orders": for these alone.
  saying('except', /(?<=(?:^|[.;!,]\s|\n)(?:and |but )?)no (?<name>(?!other |more )[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2}?),? except (?:for|in|on|with) (?=(?:the )?\p{L})/gimu, '$1 only for '),
  // "…, 12% of agent values are missing": a column among the others.
  saying('missing empty blank null', /(?<=[,;\n]\s?(?:[-*•]\s)?)(?:about |around |roughly )?(?<share>\d{1,2}(?:\.\d+)? ?%) of (?:the )?(?<name>[\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2}?) (?:values|cells|entries) (?:are|is) (?:missing|empty|blank|null)(?=\s*(?:[,;.\n]|$))/giu, ({ index, groups: { share = '', name = '' } = {} }, text) => (isNamedBefore(name, text.slice(0, index)) ? undefined : `${name} (${share} missing)`)),
];
