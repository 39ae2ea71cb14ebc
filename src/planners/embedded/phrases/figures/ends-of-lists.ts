import { byName, saying, type Saying } from './saying.js';

/** What a list of values ends in that is no value of it: "ok, fault and nearly always (97%) ok", "a, b, c and nothing there if it worked". */

/** "ok, warning, fault and nearly always (97%) ok": one value again, and how often it comes. */
const OFTEN = /(?<=one of )(?<list>[\p{L}\d_-]+(?:, (?!(?:and|but|or) )[\p{L}\d_-]+(?: [\p{L}\d_-]+)?)+),? (?:and|but) (?:nearly always|almost always|mostly|mainly|usually|as a rule)(?: \(?(?:about |around |roughly )?(?<share>\d{1,2}(?:\.\d+)? ?%)\)?)? (?<value>[\p{L}\d_-]+)(?![\p{L}\d_-])/giu;

/** "bad_password, account_locked, mfa_timeout, and of course empty if it worked": where there is none of them. */
const NONE_WHERE = /(?<=one of )(?<list>[\p{L}\d_-]+(?:, (?!(?:and|but|or) )[\p{L}\d_-]+(?: [\p{L}\d_-]+)?)+),? (?:and |but )?(?:of course |obviously |naturally )?(?:(?:is |stays |left )?(?:empty|blank)|nothing(?: there)?|none) (?=(?:if|when|where|unless|for) )/giu;

const chosenOf = (list: string): string => list.replace(/, (?=[^,]+$)/u, ' or ');

/** "Firewall rules export, just rule number, zone, port": what the table is of, and then its columns. */
const JUST_THESE = /(?<=^[\p{L}\d' -]{0,40}(?:\p{L}{2,}[^\P{L}siu]s|export|list|table|data ?(?:set|base)?|log)(?: [\p{L}\d' -]{1,30})?), (?:just|only|nothing but)(?: the)?(?: (?:columns?|fields?))? (?=[\p{L}_][\p{L}\d_ ]{1,30}(?:\([^()]*\))?, ?[\p{L}_])/gu;

/** "Only two things per row: a hostname, its uptime": how many columns, and no column. */
const SO_MANY_THINGS = /(?<=^\s*(?:(?:please|i|we|just|need|want|give|me|with)\s){0,5})(?:(?:only|just|exactly|nothing but)\s){0,2}(?:one|two|three|four|five|six|\d) (?:things|columns|values|fields|items) (?:per|in (?:each|every)|for (?:each|every)|on (?:each|every)) (?:row|line|record|entry)(?=\s?[:–-])/giu;

export const endingSayings: readonly Saying[] = [
  // "active? like 80 pct active": about so many, and nothing that is liked.
  saying('like', /(?<=[?.!;] )like (?=\d{1,3}(?:\.\d+)? ?(?:%|pct|percent)(?: of \p{L}+)?(?: are| is)? \p{L})/giu, 'about '),
  // "commission rate 3, 5 or 8% and the commission": the numbers end, and a column of its own comes behind.
  saying('or', /(?<=\d, \d[\d.]*,? or \d[\d.]*(?: ?%| (?!and )\p{L}{1,8})?) and (?=(?:the |an? )?(?!up |over |above |more |below |under |then |costs? |is |are )\p{L}{3,}(?: \p{L}+){0,2}\s*(?:[,.;(\n]|$))/giu, ', and '),
  saying('per each every', SO_MANY_THINGS, 'columns'),
  saying('just only nothing', JUST_THESE, ': '),
  saying('and but', OFTEN, byName(({ list = '', share, value = '' }) => (list.split(', ').includes(value) ? `${chosenOf(list)}, ${share ?? 'mostly'} ${value}` : undefined))),
  saying('empty blank nothing none', NONE_WHERE, byName(({ list = '' }) => `${chosenOf(list)}, empty `)),
  // "how many ml, and we only have bottles of 10, 50, 100 or 250"
  saying('have stock sell offer use', /,? (?:and |but )?we (?:only |just )?(?:have|stock|sell|offer|use|do) (?:only |just )?(?:\p{L}+ (?:of|in|with) )?(?=\d[\d.]*(?:, \d[\d.]*)+,? or \d)/giu, ': one of '),
];
