import { claimsOfColumn, snapshot } from '../../columns/column-claims.js';
import { qualify } from '../../columns/qualify.js';
import type { Claims, Draft } from '../../model.js';
import { numbersIn } from '../../phrases/numbers.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import type { RelateContext } from '../reader.js';
import { type Portion, portionsIn } from './portions.js';
import { makeZero } from './zero-shares.js';

/** Where what the others hold begins: ", the others 2 to 60 minutes", ", everyone else 10 or 20 percent". */
const OTHERS =
  /\s*[,;–-]\s+(?:and\s+|but\s+|while\s+)?(?:for\s+)?(?:(?:the|all(?:\sthe)?)\s(?:others?|rest|remaining\s(?:ones|\p{L}+)|other\s(?:ones|\p{L}+))|everyone else|everybody else)(?:,|\s)\s?(?:(?:all|always|then)\s)?/iu;
/** "the delay is 0 for 70% and 2 to 60 minutes for the others" */
const FOR_OTHERS = /^(?<first>[^,;]{3,80}?)(?:,\s(?:and\s)?|\sand\s)(?<second>[^,;]*?\d[^;]*?)\s(?:for|in|among)\s(?:(?:the|all(?:\sthe)?)\s(?:others?|rest|remaining\s\p{L}+|other\s\p{L}+)|everyone else|everybody else)[.\s]*$/iu;
const VERB = /^(?:(?:have|has|gets?|got|gives?|pays?|shows?|tips?|leaves?|arrives?|departs?|is|are|lies?|ranges?|takes?|waits?|spends?)\s)?(?:(?:an?|the|some)\s)?/iu;
const NOTHING = /(?<![\p{L}\d.])(?:no(?:\s(?<what>\p{L}+))?|zero|0|none|nothing)(?![\p{L}\d.])/iu;
/** Numbers and their units: nothing else is said of the others. */
const BOUNDS = /^(?:(?:between|from|of)\s)*[$€£]?\d[\d.,]*\s?(?:[\p{L}%$€£]{1,10}\s?)?(?:(?:to|and|or|-|–|,)\s?[$€£]?\d[\d.,]*\s?(?:[\p{L}%$€£]{1,10}\s?)?)+(?:(?:late|early|each|off|in total)\s?)?[.\s]*$/iu;
/** Who has none of it was not judged. */
const JUDGED = /^(?:ratings?|scores?|stars?|grades?|marks?|reviews?|age|answers?)$/iu;

/** "60% of the items have no discount, the others 10, 20 or 30 percent", "70% have a delay of 0, the rest 2 to 60 minutes": nothing in so many rows, and what all others hold. */
export function readNoneOrSome(drafts: readonly Draft[], text: string, context: RelateContext, relateSentence: (part: string) => Claims | undefined): Claims | undefined {
  if (!/others?|rest|remaining|else/iu.test(text)) return undefined;
  const cut = OTHERS.exec(text);
  const { first = '', second = '' } = (cut === null ? FOR_OTHERS.exec(text)?.groups : { first: text.slice(0, cut.index), second: text.slice(cut.index + cut[0].length) }) ?? {};
  const [portion, ...more] = portionsIn(first);
  if (portion === undefined) return undefined;
  const rest = `${first.slice(0, portion.start)}${' '.repeat(portion.end - portion.start)}${first.slice(portion.end)}`;
  const none = NOTHING.exec(rest);
  const able = drafts.filter((draft) => isAmount(draft) && draft.stated.formula !== true && draft.cases === undefined);
  const target = namedIn(rest, able).at(-1)?.draft;
  if (none === null && NOTHING_LEFT.test(second) && OPENS.test(first.slice(0, portion.start))) return someOrNone(drafts, rest.slice(portion.end), portion, context, relateSentence);
  if (none === null || target === undefined || more.length > 0) return undefined;
  const told = second.replace(VERB, '');
  const mention = namedIn(told, [target]).find(({ start }) => start < told.search(/\d/u));
  const held = (mention === undefined ? told : told.slice(mention.end)).trim();
  return BOUNDS.test(held) ? noneOrSome(target, portion, held, JUDGED.test(none.groups?.['what'] ?? ''), context) : undefined;
}

const isAmount = (draft: Draft): boolean => isNumeric(draft) || (draft.made.type === 'category' && Array.isArray(draft.made.options?.['values']) && draft.made.options['values'].every((value) => typeof value === 'number'));

function noneOrSome(target: Draft, portion: Portion, held: string, isMissing: boolean, context: RelateContext): Claims | undefined {
  const before = snapshot(target);
  if (/\sor\s/iu.test(held)) {
    const values = numbersIn(held).map(({ value }) => value);
    target.made = { type: 'category', options: { values: isMissing || values.includes(0) ? values : [0, ...values] } };
    target.stated.values = true;
    // "10, 20 or 30 percent": what they are in is told here only.
    target.remarks.push({ start: target.start, end: target.end, text: held });
  } else qualify(target, ` ${held}`, context);
  const claims = claimsOfColumn(before, target, held) ?? [];
  if (isMissing) {
    target.missing = portion.share;
    return [...claims, { kind: 'missing', column: target.name, share: portion.share }];
  }
  const least = Number(target.made.options?.['min']);
  const zero = makeZero(target, portion.share, portion.isVague);
  // Between 0 and what the others have at least there is nothing.
  return zero === undefined ? undefined : [...zero, ...(least > 0 ? [{ kind: 'holds' as const, expression: `${nameIn(target)} == 0 || ${nameIn(target)} >= ${String(least)}` }] : [])];
}

/** How many rows it is of stands in front: "members get 5% of the amount" tells how much. */
const OPENS = /^\W*(?:(?:about|around|roughly|some|only|nearly|almost)\s)*$/iu;
const NOTHING_LEFT = /^(?:\p{L}+\s)?(?:0|zero|nothing|none)[.\s]*$/iu;

/** "40% of the customers tip, 5 to 20 percent of the subtotal, the rest tip 0": what some hold, and nothing in all other rows. */
function someOrNone(drafts: readonly Draft[], behind: string, portion: Portion, context: RelateContext, relateSentence: (part: string) => Claims | undefined): Claims | undefined {
  const [mention] = namedIn(behind, drafts.filter((draft) => isAmount(draft) && draft.stated.formula !== true));
  if (mention === undefined) return undefined;
  const { draft: target } = mention;
  const held = behind.slice(mention.end).replace(/^\W*(?:of\s|is\s|amounts? to\s)?/iu, '').trim();
  const before = snapshot(target);
  if (BOUNDS.test(held)) qualify(target, ` ${held}`, context);
  else if (held !== '' && relateSentence(`${target.name.replaceAll('_', ' ')} is ${held}`) === undefined) return undefined;
  const zero = makeZero(target, Math.round((1 - portion.share) * 1e6) / 1e6, portion.isVague);
  return zero === undefined ? undefined : [...zero, ...(claimsOfColumn(before, target, held) ?? []).filter(({ kind }) => kind === 'holds')];
}
