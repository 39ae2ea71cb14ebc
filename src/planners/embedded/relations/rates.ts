import type { Draft } from '../model.js';
import { namedIn } from './grammar/naming.js';
import { yesOf } from './grammar/yes-no.js';

/** How often a yes comes, as people say it, put plainly: "dresses are returned more often; accessories are returned less often". */

const MAY = /\b(?:most|least|more|fewer|less|hardly|rarely|seldom|fewest|often|almost never)\b/iu;
/** "Dresses are returned most, accessories hardly ever". */
const RANKED =
  /^\W*(?:and\s|but\s)?(?<who>[^,;]{2,40}?)\s(?:are|is|get|gets|being|were)\s(?<what>[^,;]{3,30}?)\s(?:by\sfar\s)?(?:the\s)?(?<often>most(?:\soften|\sfrequently)?|least(?:\soften|\sfrequently)?|hardly\s(?:ever|at\sall)|rarely|seldom|almost\snever|far\smore|much\smore|much\sless|far\sless)(?:,?\s(?:and\s|but\s|while\s)?(?<other>[^,;]{2,40}?)\s(?:the\s)?(?<seldom>most(?:\soften|\sfrequently)?|least(?:\soften|\sfrequently)?|hardly\s(?:ever|at\sall)|rarely|seldom|almost\snever|far\smore|much\smore|much\sless|far\sless))?\W*$/iu;
/** "Variant B gets more clicks", "mobile has fewer sign-ups than desktop". */
const HAVE = /^\W*(?:and\s|but\s)?(?<who>[^,;]{1,40}?)\s(?:gets?|ha(?:s|ve)|sees?|shows?|generates?|brings?|produces?|gives?|leads? to)\s(?:far\s|many\s|much\s|clearly\s|slightly\s|the\s|a\slot\s)*(?<often>more|most|fewer|less|fewest|least)\s(?<what>\p{L}[\p{L}-]+(?:\s\p{L}+)?)(?:\sthan\s[^,;]+)?\W*$/iu;
/** "More people click in variant B". */
const MORE_DO = /^\W*(?:and\s|but\s)?(?:far\s|many\s|clearly\s|slightly\s)*(?<often>more|most|fewer|fewest)\s(?:people|users|visitors|customers|clients|\p{L}{3,}s)\s(?<what>\p{L}{3,}(?:\s\p{L}+)?)\s(?:in|on|with|for|at|from|among|of)\s(?<who>[^,;]{1,40}?)\W*$/iu;
/** "Returns are most common for dresses". */
const COMMON = /^\W*(?:and\s|but\s)?(?<what>\p{L}[\p{L}-]+(?:\s\p{L}+)?)\s(?:are|is)\s(?:by far\s)?(?<often>most|least)\s(?:common|frequent|likely)\s(?:for|in|with|among|on|at|during)\s(?<who>[^,;]{1,40}?)\W*$/iu;
/** "Vaccinated people are less often hospitalised", "smokers rarely survive": how often, before what it is. */
const OFTEN_DO =
  /^\W*(?:and\s|but\s)?(?<who>[^,;]{2,50}?)\s(?:(?:are|is|get|gets|have|has|do|does)\s)?(?<often>(?:(?:far|much|clearly|slightly|somewhat)\s)?(?:more|less)\s(?:often|frequently|commonly|likely)|rarely|seldom|hardly\sever|almost\snever|(?:very\s|quite\s)?(?:often|frequently))\s(?:(?:are|is|get|gets|be|being|have|has|to\sbe|to\sget)\s)?(?:an?\s)?(?<what>\p{L}[\p{L}-]{2,}(?:\s(?!than|if|when|in|on|at|for|with|and|or)\p{L}+)?)(?:\sthan\s[^,;]+)?\W*$/iu;
const BACK = /\b(?:(?:are|is|get|gets)\ssent|comes?|goes|go)\sback\b/iu;
const RARER = /^(?:least|the least|hardly|rarely|seldom|almost|practically|fewer|fewest|less|much less|far less)/iu;
const LONGEST = 160;

export function withRates(text: string, drafts: readonly Draft[]): string {
  return MAY.test(text) ? text.split(/;\s+/u).map((half) => ratesIn(half, drafts)).join('; ') : text;
}

function ratesIn(said: string, drafts: readonly Draft[]): string {
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true);
  if (said.length > LONGEST || flags.length === 0) return said;
  const isReturned = flags.some(({ name }) => /return/iu.test(name));
  const text = isReturned ? said.replace(BACK, 'are returned') : said;
  const { who = '', what = '', often = '', other, seldom = '' } = (RANKED.exec(text) ?? OFTEN_DO.exec(text) ?? COMMON.exec(text) ?? MORE_DO.exec(text) ?? HAVE.exec(text))?.groups ?? {};
  // "has more seats" speaks of a number of them.
  const [named, ...others] = who === '' ? [] : [...new Set(namedIn(what, drafts).map(({ draft }) => draft))];
  const flag = named !== undefined && others.length === 0 && flags.includes(named) ? named.name.replaceAll('_', ' ') : undefined;
  if (named === undefined || flag === undefined || namedIn(who, flags).some(({ draft }) => draft === named || !OFTEN_DO.test(text))) return text;
  const told = (whose: string, how: string): string => `${whose} are ${flag} ${RARER.test(how) ? 'less' : 'more'} often`;
  return [told(who, often), ...(other === undefined ? [] : [told(other, seldom)])].join('; ');
}
