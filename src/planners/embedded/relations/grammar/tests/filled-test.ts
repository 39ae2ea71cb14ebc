import type { Draft } from '../../../model.js';
import { nameIn } from '../mentions.js';
import { namedIn } from '../naming.js';
import type { Found } from './test.js';

/** What says that a cell is filled, before its column or behind it. */
const THERE = /\b(?:there (?:is|are|was|were)|es gibt|gibt es|hay|il y a|(?:has|have|had|with|got|using|uses?|used|entered|given|mit|con|avec)(?= an? | the | any | some | eine[mnrs]? | una? | une? ))\b/iu;
const GIVEN = /^\s+(?:(?:is|are|was|were|has been|have been)\s+)?(?:not (?:empty|blank|null|missing)|present|given|filled(?: in)?|set|there|used|entered|known|provided|applied|available|recorded|exists?|redeemed|vorhanden|angegeben|gef[üu]llt|eingel[öo]st|presente|indicad[oa]|rellen[oa]|pr[ée]sente?|renseign[ée]e?|indiqu[ée]e?)(?![\p{L}])/iu;
const MISSING = /^\s+(?:(?:is|are|was|were|stays?|left)\s+)?(?:missing|empty|blank|null|absent|not (?:present|given|filled|set|there|used|entered|known|provided|recorded))(?![\p{L}])/iu;
const NONE = /\b(?:no|without(?: an?)?|lacks? an?|have no|has no|ohne(?: eine[nm]?)?|keine?n?|sin|no hay|sans|pas de|il n['’]y a pas de)\s+$/iu;

/** What a row may well be without: a code, a text, a way to reach somebody. */
const mayLack = ({ made, name, english, when, stated }: Draft): boolean => {
  if (when !== undefined || /(?:^|_)(?:id|key)$/iu.test(name)) return false;
  return /^(?:pattern|text|phone\.number|internet\.email|date|datetime)$/u.test(made.type) || (made.type === 'category' && stated.values !== true && LACKED.test(english ?? name));
};

/** Lists of which a row may hold nothing. */
const LACKED = /code|coupon|voucher|promo|note|comment|reason|referr|middle|nickname|tracking|allerg/iu;

/** A cell that may be empty: what it is compared with itself holds where it is filled, and nowhere else. */
export const isFilled = (draft: Draft): string => draft.when ?? `${nameIn(draft)} == ${nameIn(draft)}`;

/** "if coupon", "with a promo code": nothing but the name of a cell that some rows lack. */
function bareMention(text: string, drafts: readonly Draft[]): Found | undefined {
  if (text.length > 40) return undefined;
  const [mention, ...others] = namedIn(text, drafts.filter((draft) => draft.missing !== undefined && mayLack(draft)));
  if (mention === undefined || others.length > 0 || !/^\W*(?:with\s+)?(?:an?\s+|any\s+|the\s+)?$/iu.test(text.slice(0, mention.start)) || /\p{L}|\d/u.test(text.slice(mention.end))) return undefined;
  const { draft, start, end } = mention;
  return { when: isFilled(draft), draft, start, end, weight: 2.4 };
}

/** "there is a coupon code", "the tracking number is missing", "no phone": whether another cell is filled. */
export function filledTest(said: string, drafts: readonly Draft[]): Found | undefined {
  // "no coupon otherwise 10% of the bill": what the other rows hold is no part of it.
  const text = said.split(/[,;]?\s+(?:otherwise|else)\s/iu)[0] ?? said;
  const bare = bareMention(text, drafts);
  if (bare !== undefined) return bare;
  if (!/\b(?:there|no|without|lacks?|with|has|have|using|used|is|was|were|are|present|given|empty|blank|missing|null|mit|ohne|keine?n?|gibt|vorhanden|angegeben|con|sin|hay|avec|sans|pas|il y a)\b/iu.test(text)) return undefined;
  const [mention] = namedIn(text, drafts.filter((draft) => (draft.missing !== undefined || mayLack(draft)) && draft.stated.formula !== true));
  if (mention === undefined) return undefined;
  const { draft, start, end } = mention;
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const isNone = NONE.test(before) || MISSING.test(behind);
  if (!isNone && !THERE.test(before) && !GIVEN.test(behind)) return undefined;
  // "the coupon code is given below 20": of something else.
  if (/\d/u.test(behind)) return undefined;
  // Where nothing says that some lack it, other readings of the words come first.
  return { when: isNone ? `!(${isFilled(draft)})` : isFilled(draft), draft, start, end, weight: draft.missing === undefined ? 1.2 : 2.4 };
}
