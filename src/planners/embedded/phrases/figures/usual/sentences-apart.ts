import { outsideBrackets } from '../../../reading/values/outside-brackets.js';
import type { Edit } from '../../edits.js';

/** "id, status, ended_at - only closed ones have an end", "…; winners score more": a sentence behind a dash or a semicolon, where commas set the columns apart. */

const SIGN = /[ \t]?;\s+|[ \t][-–—][ \t]|,\s(?:(?:and|but|where|such that|so that)\s)?/gu;
/** Fewer commas are no list. */
const FEWEST = 2;
/** Signs that stand in every place of a list set its columns apart. */
const MOST_SIGNS = 3;

/** A subject of a few words, and what it does. */
const SAYS =
  /^(?!(?:it(?!\sgets)|then|those|these|others|which|that|this|they|and|or|but|with|whether|who|how|what)\s)(?:(?:about|around|roughly|only|nearly|some)\s)?(?:\d[\d.]*\s?%\s(?:of\s)?)?(?:(?!(?:that|which|who|whose|if|when|where|than|as|whether)\s)\p{L}[\p{L}\p{N}_'’-]*\s){1,7}?(?:is|are|was|were|isn['’]t|aren['’]t|has|have|had|must|mustn['’]t|should|shall|will|won['’]t|can|can['’]t|cannot|may|might|do|does|don['’]t|doesn['’]t|gets|pays?|tends?|goes|go|comes?|stays?|lies?|rises?|grows?|earns?|spends?|takes?|needs?|follows|depends?|var(?:y|ies)|differs?|increases?|decreases?|correlates?|equals?|exceeds?|happens?|occurs?|belongs?|exists?|never|always|costs?(?=\s(?:more|less|twice|nothing|extra|the|an?)(?:\s|$))|sells?|scores?|sleeps?|eats?|drives?|lasts?|arrives?|runs?|show|means?)(?=\s)/iu;
/** "whenever it is 1, …", "only closed ones have …", "nobody under 60 …": openings of a sentence that no column has. */
const OPENS = /^(?:if|when|whenever|unless|nobody|no one|everyone|everybody|in (?:all )?(?:these|those) cases)\s(?=[^.;\n]*\s(?:is|are|must|should|has|have|stays?|gets?|can|cannot|costs?|pays?|does|goes)\s)/iu;

/** "bigger groups spend more", "clicks and cost should be correlated": behind a comma only what compares rows or columns. */
const COMPARES =
  /\s(?:more|less|fewer|better|worse|higher|lower|larger|smaller|bigger|longer|shorter|older|younger|faster|slower|cheaper|dearer|heavier|lighter|warmer|colder|later|earlier|greater|often|mostly|correlated|rarely|seldom)(?![\p{L}])|\s(?:rises?|grows?|climbs?|increases?|decreases?|falls?|drops?|goes\s(?:up|down))\s(?:with|as)\s/iu;

/** Words of the sentence behind a sign, up to its end or its first comma. */
const headOf = (text: string): string => text.slice(0, 160).split(/[.,;:\n(](?=\s|$)|\n/u, 1)[0] ?? '';

/** "…; LTV must not go over 95": a word of which nothing was said yet. */
const ALONE = /^(?:the\s)?(?<subject>[\p{L}\d_]*(?<!s))\s(?:is|must|should|may|can|cannot|has|goes|lies|never|always)\s/iu;

const isNew = (text: string, before: string): boolean => {
  const subject = ALONE.exec(text)?.groups?.['subject']?.toLowerCase();
  return subject !== undefined && !before.toLowerCase().includes(subject);
};

const isSentence = (text: string): boolean => OPENS.test(text) || (SAYS.test(`${headOf(text)} `) && !OF_LAST.test(text.slice(0, 160)) && !listsOn(text));

/** What goes on with a sentence behind its comma. */
const GOES_ON = /^(?:and|but|or|while|whereas|so|because|since|which|who|where|when|if|unless|with|even|others?|the\s(?:others?|rest|more|higher)|otherwise|else|except|regardless|whatever|never|always|not|on|only|both|then|usually|mostly|especially|at|in|\d)(?![\p{L}_])/iu;

/** "… - in that case copies are empty, lab days 1-5": more columns behind it. */
function listsOn(text: string): boolean {
  const sentence = text.slice(0, 400).split(/[.!?;\n](?=\s|$)|\n/u, 1)[0] ?? '';
  return outsideBrackets(sentence).split(/,\s/u).slice(1).some((part) => !GOES_ON.test(part) && !SAYS.test(`${part} `));
}

/** "one in three is still sealed and has no such day": of the column before the sign. */
const OF_LAST = /^[^.;\n]*\s(?:no such|such an?|none|nothing|that one|one of these|(?:have|has|gets?)\s(?:1|one|it|them|any))(?![\p{L}])/iu;
/** "the fat in the milk - six in a hundred have none -, the day": said between two dashes. */
const CLOSES = /^[^.;\n]*?\s[-–—](?:[ \t,]|$)/u;

export function sentencesApart(text: string): Edit[] {
  if (!/[;,]\s|\s[-–—]\s/u.test(text)) return [];
  const masked = outsideBrackets(text);
  const signs = [...masked.matchAll(SIGN)];
  const says = signs.map(({ index, 0: sign }) => (sign.startsWith(',') ? isApart(text, index, sign) : isSentence(text.slice(index + sign.length)) && !isNew(text.slice(index + sign.length, index + 60), text.slice(0, index))));
  return signs.flatMap(({ index, 0: sign }, i) => {
    if (says[i] !== true || (/[-–—]/u.test(sign) && CLOSES.test(text.slice(index + sign.length)))) return [];
    const before = masked.slice(0, index);
    const from = Math.max(...[...before.matchAll(/(?<!(?:^|\n)\s*\d{1,2})[.!?](?=\s)|\n/gu)].map(({ index: at }) => at + 1), 0);
    const list = before.slice(from);
    // What stands before the first comma is a title: "power trades; trade id, buyer, …; peak is dearer".
    const first = from + Math.max(0, list.indexOf(', '));
    const own = signs.flatMap((other, k) => (other.index >= first && other.index < index && !other[0].startsWith(',') ? [says[k] === true] : []));
    if (own.some((isSaid) => !isSaid) || own.length > MOST_SIGNS || isRule(list) || !goesBeyond(list, sign)) return [];
    const at = index + sign.length;
    return [{ start: index, end: at + 1, as: `. ${text.charAt(at).toUpperCase()}` }];
  }).concat(inBrackets(text)).sort((a, b) => a.start - b.start);
}

/** "…, last_login (age should be clearly higher for plus than for the others)": a sentence in the brackets at the end of all. */
const LAST_BRACKETS = /\s\((?<said>(?!the (?:same|others?|rest|more|less|higher)\b)\p{L}[^()\n]{24,160})\)(?=[.\s]*$)/u;

function inBrackets(text: string): Edit[] {
  const match = LAST_BRACKETS.exec(text);
  const said = match?.groups?.['said'] ?? '';
  if (match === null || !/,\s.*,\s/u.test(text.slice(0, match.index)) || !COMPARES.test(` ${said} `) || !isSentence(said) || isNew(said, text.slice(0, match.index))) return [];
  return [{ start: match.index, end: match.index + match[0].length, as: `. ${said.charAt(0).toUpperCase()}${said.slice(1)}` }];
}

/** Whether so many columns stand before a sign that a sentence behind it is none. */
const goesBeyond = (list: string, sign: string): boolean => (list.match(/,\s/gu)?.length ?? 0) >= (sign.startsWith(',') ? FEWEST + 1 : FEWEST);

/** "adults pay 14": of some rows, and no column behind the others. */
const PAYS = /^(?:[\p{L}-]+\s){1,3}(?:pay|cost|earn|get)\s(?:[$€£]?\d|nothing|half|double|twice)/iu;

const BINDS = /^,\s(?:but|where|s(?:uch|o) that)\s$/u;
/** "where the base is EUR in every record", "but only …": what binds all rows. */
const RULES = /\s(?:always|never|every|each|all|only|must|should|cannot|can['’]t|no|nobody|none|top|rare|missing|empty|blank|more|less|fewer|higher|lower|longer|shorter|\d+(?:\.\d+)?\s?%)(?![\p{L}])/iu;

/** Whether the last words of a sentence are one of their own. */
function isApart(text: string, index: number, sign: string): boolean {
  const rest = text.slice(index + sign.length, index + 200).split(/[.!?;\n](?=\s|$)|\n|\s[-–—=]\s/u, 1)[0] ?? '';
  if (sign === ', and ' && PAYS.test(rest)) return true;
  if (BINDS.test(sign)) return rest.length < 160 && isSentence(rest) && (sign === ', but ' || /^(?:the\s)?\p{L}/iu.test(rest)) && RULES.test(` ${rest} `) && !listsOn(text.slice(index + sign.length));
  return rest.length < 160 && !/,\s(?!and\s)/u.test(rest) && COMPARES.test(` ${rest} `) && isSentence(rest);
}

const BULLET = /^\s*(?:[-–*•]|\d+[.)])\s/u;

/** "If the pump is off, speed is zero, and …": a condition that goes on, or the line of one column, and no list. */
const isRule = (list: string): boolean => OPENS.test(list.trimStart()) || BULLET.test(list);
