import type { Draft } from '../model.js';
import { withDeeds } from './deeds.js';
import { namedIn } from './grammar/naming.js';
import { yesOf } from './grammar/yes-no.js';
import { withLikelihood } from './likelihoods.js';
import { withMeasuredAt } from './measured-at.js';
import { withNeeded } from './needed.js';
import { withScaleWords } from './scale-words.js';
import { withRates } from './rates.js';

/** Sentences in which something is left out, with that put in. */

const RELATIVE = /,\s*(?:which|that)\s+(?:then\s+)?(?=(?:is|are|comes?|falls?|lies?|must|should|can|cannot|never|always|has to|happens?|follows?|starts?|ends?|equals?|stays?|ranges?|goes|rises?|grows?|depends?)\s)/iu;
/** Where such a clause ends and the sentence goes on. */
const ENDS = /,\s+(?:and|but)\s+(?=(?:only|the|all|every|each|no|those|for)\s)|;\s+/iu;

/** "…, which happens for 15% of the parcels": of the whole, and of no column. */
const OF_SOME = /^(?:(?:should|must) be|is|happens?)\s(?:(?:the case|so|true)\s)?(?:for|in|to|with|of)\s(?:\p{L}+[.]?\s){0,2}~?\s?(?:\d|one in|an? (?:tenth|fifth|quarter|third))/iu;

/** "… have a closing date, which comes after the hearing, and only closed ones …": what is said of the column named last, as a sentence of its own. */
function withRelatives(text: string, drafts: readonly Draft[]): string {
  const found = RELATIVE.exec(text);
  const last = found === null ? undefined : namedIn(text.slice(0, found.index), drafts).at(-1);
  if (found === null || last === undefined || /\p{L}/u.test(text.slice(last.end, found.index))) return text;
  const behind = text.slice(found.index + found[0].length);
  if (OF_SOME.test(behind)) return text;
  const end = ENDS.exec(behind);
  const [said, rest] = end === null ? [behind, ''] : [behind.slice(0, end.index), `; ${behind.slice(end.index + end[0].length)}`];
  return `${text.slice(0, found.index)}; the ${last.draft.name.replaceAll('_', ' ')} ${said}${rest}`;
}

const GAP = /\b(have|has|gets?|carry|carries|needs?|receives?|shows?)\s(?=[^;]*(?:,|;|\sand|\sbut)\s)([^;]*?(?:[,;]|\s(?=and\s|but\s)))\s*((?:and|but)?\s*(?:only|just)\s[\p{L}\d' -]{2,40}?(?:\sones|s))\s+(?=(?:an?|the|no)\s)/iu;

/** "Only closed cases have a closing date, and only won ones a judgment": the verb of the first half, which the second has as well. */
const withGaps = (text: string): string => (/\b(?:only|just)\b.*\b(?:only|just)\b/iu.test(text) ? text.replace(GAP, (_, verb: string, first: string, who: string) => `${verb} ${first} ${who} ${verb} `) : text);

const AFFECTED = /^(?:the\s+)?(?:affected|infected|flagged|positive|sick|ill)\s+(?:ones|\p{L}+s)(?=\s+\p{L})/iu;

/** "Affected cows give less milk": the rows of which the only yes/no column says yes. */
function withAffected(text: string, drafts: readonly Draft[]): string {
  if (!AFFECTED.test(text)) return text;
  const [flag, ...others] = drafts.filter((draft) => yesOf(draft) !== undefined);
  return flag === undefined || others.length > 0 || namedIn(AFFECTED.exec(text)?.[0] ?? '', drafts).length > 0 ? text : text.replace(AFFECTED, `${flag.name.replaceAll('_', ' ')} ones`);
}

/** "Encores only happen at position 18 or later": where there are any. */
const HAPPENS = /\b(?:are\s+|is\s+)?only\s+(?:happens?|occurs?|comes?|takes? place|appears?|exists?|possible|allowed|seen|found)\s+(?<at>at|in|on|with|for|when|if|from|after)\s+/iu;

/** "People in Sales get a bonus of 10% of their salary, everyone else gets none". */
const SHARE_FOR =
  /^\W*(?:and\s+)?(?<who>[^,;]{3,50}?)\s+(?:gets?|receives?|earns?|have|has|pays?|are (?:given|paid|granted|charged))\s+(?:an?|the)\s+(?<what>[\p{L} ]{3,30}?)\s+(?:of|equal to|worth)\s+(?<share>\d+(?:[.,]\d+)?\s?(?:%|percent))\s+(?:of|on)\s+(?:(?:the|their|its|his or her)\s+)?(?<base>[\p{L} ]{3,40}?)(?:[,;]\s+(?:and\s+|but\s+)?(?:everyone else|everybody else|(?:all\s+)?(?:the\s+)?others?|the rest|otherwise)\s[^,;.]*)?\W*$/iu;

/** The share as a formula with its condition: "bonus is 10% of salary for people in Sales, otherwise 0". */
function withShareFor(text: string): string {
  const { who = '', what = '', share = '', base = '' } = /\d\s?(?:%|percent)\s+o[fn]\s/iu.test(text) ? (SHARE_FOR.exec(text)?.groups ?? {}) : {};
  return who === '' ? text : `${what} is ${share} of ${base} for ${who}, otherwise 0`;
}

/** "an on-time one has 0": a row, and no number. */
const ONE_OF_THEM = /(?<![\p{L}-])(?:an?|each|every|any)\s((?:(?!of\s|number\s)[\p{L}-]+\s){1,3})one(?=\s(?:has|gets?|is|was|costs?|needs?|stays?|keeps?|pays?|still|never|always|must|cannot|can)\s)/giu;

/** A sentence with what it leaves out. */
export function speltOut(text: string, drafts: readonly Draft[]): string {
  const whole = withGaps(withAffected(withNeeded(withRates(withLikelihood(withShareFor(withDeeds(withMeasuredAt(withScaleWords(text.replace(ONE_OF_THEM, '$1ones'), drafts), drafts), drafts))), drafts), drafts), drafts)).replace(HAPPENS, 'are only $<at> ');
  return RELATIVE.test(whole) ? withRelatives(whole, drafts) : whole;
}
