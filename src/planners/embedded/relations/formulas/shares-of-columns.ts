import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { apply } from './make-formula.js';

/** "that percentage of food plus drinks": the percent told just before, by its name. */
export function withPercentNamed(text: string, drafts: readonly Draft[], own: Draft): string {
  const percent = drafts.slice(0, drafts.indexOf(own)).filter((draft) => /percent|pct|rate|share/iu.test(draft.name) && isNumeric(draft)).at(-1);
  return percent === undefined ? text : text.replace(/\b(?:that|this|the same|the given)\s+(?:percentage|percent|share|rate)\s+(?=of\b|on\b)/iu, `${percent.name} `);
}

/** What "that" stands for behind a share or a factor, where no more is said of it. */
const THAT = /(?<=(?:%|percent|\d|times|half|twice|double|x)\s?(?:of\s)?)(?<=\s)(?:that|it|this)(?:\s(?:value|amount|sum|price|figure|number))?(?=\s*(?:$|[,.;:)(]|\s(?:and|to|with|rounded)(?![\p{L}])))/giu;

/** "tax, 22% of that", "own money: 5% to 40% of that value": of the number just before, by its name. */
export function withThatNamed(text: string, drafts: readonly Draft[], own: Draft): string {
  if (!/\b(?:that|it|this)\b/iu.test(text)) return text;
  const before = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence').at(-1);
  const named = text.replace(THAT_TOTAL, (all, lead: string, noun: string) => {
    const told = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && draft.name.split('_').includes(noun.toLowerCase())).at(-1) ?? before;
    return told === undefined ? all : `${lead}${told.name}`;
  });
  return before === undefined ? named : named.replace(THAT, () => before.name);
}

/** "that total divided by the term": the column called so before. */
const THAT_TOTAL = /^(\W*(?:(?:is|are|equals)\s+)?)(?:that|this|the latter)\s(total|sum|amount|price|figure|number|cost|weight)(?=\s(?:divided|times|plus|minus|less|multiplied|over|[+*/×÷-])(?![\p{L}]))/iu;

const SHARE_OF = /(?:^|[(=,]|\bis\b)\s*(?:the\s+)?([\p{L}\d_ ]{2,40}?)\s+(?:as|in)\s+(?:an?\s+)?(percentage|percent|pct|%|share|fraction|proportion)\s+of\s+(?:the\s+)?([\p{L}\d_ ]{2,40})/iu;

/** "loan amount as a percentage of property value": one column divided by another, times 100 where it is told in percent. */
export function shareOfWhole(text: string, drafts: readonly Draft[], own: Draft): Claims | undefined {
  const [, part, unit = '', whole] = SHARE_OF.exec(text) ?? [];
  const numbers = drafts.filter((draft) => draft !== own && isNumeric(draft));
  const [first, second] = [part, whole].map((said) => (said === undefined ? undefined : namedIn(said, numbers)[0]?.draft));
  if (first === undefined || second === undefined || first === second) return undefined;
  const isPercentTold = /^(?:per|pct|%)/iu.test(unit);
  return apply(own, { expression: `${nameIn(first)} / ${nameIn(second)}${isPercentTold ? ' * 100' : ''}`, columns: [first, second], length: 0, isCompound: true }, text);
}
