import { itemOf } from '../../columns/item.js';
import type { Entry, Piece } from '../../model.js';
import { outsideBrackets } from '../values/outside-brackets.js';
import { keysOf } from '../words.js';

/** "and linkedin_url, absent for …", "old_hint and new_hint; user_id": what is written as in a program, where a column may be named. */
const IDENTIFIER = /(?:^|[,;:.!?\n]\s*|(?<![\p{L}])(?:and|plus|with|und|mit|y|con|et|avec)\s+)(?<name>\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+)(?=\s*(?:$|[,;.:!?(\n]|->|=|[-–]\s)|\s+(?:and|plus|und|y|et|is|are|must|never|always|unique|from|between|in|as|like|\d))/giu;
/** "1 to 30 days after pledge_date, which lies in November", "flagged by late_report": what is said of one column names another. */
const SPOKEN_OF = /(?<![\p{L}])(?:after|before|following|since|flagged (?:by|in|with|as)|marked (?:by|in)|stored in|given in|recorded in)\s+(?:the\s+)?(?<name>\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+)(?:,\s+(?<said>which\s[^.;]+))?/giu;
/** "and unspent = budget - spent": a column by how it is worked out from those that are listed. */
const EQUATION = /(?:^|[,;.!?\n]\s*|(?<![\p{L}])and\s+)(?:(?:the|also|plus|then|add)\s+)*(?<name>\p{L}[\p{L}\p{N}_]*(?:\s\p{L}+)?)\s*=\s*(?<said>[^,;.!?\n=]*[-+*/×−](?:[^,;.!?\n=]|\.(?=\d))*)/giu;
/** "order_items: id, …", "the user_events table": what a table is called. */
const OF_TABLE = /(?<![\p{L}])(?:tables?|datasets?|schemas?|databases?|files?|views?|called|named)\s+$/iu;
const TABLE = /^\s*(?:tables?|datasets?|schemas?|databases?|files?|views?|collections?)(?![\p{L}])/iu;

/** The columns of a text that are written as in a program and stand outside of those that were read. */
export function identifiersBeside(whole: Piece, items: readonly Entry[]): Entry[] {
  const named = new Set(items.map((item) => keysOf(itemOf(item)?.name ?? '').join(' ')));
  const found: Entry[] = [];
  for (const match of outsideBrackets(whole.text).matchAll(IDENTIFIER)) {
    const name = match.groups?.['name'] ?? '';
    const at = match.index + match[0].length - name.length;
    const behind = whole.text.slice(at + name.length);
    const isTable = OF_TABLE.test(whole.text.slice(0, at)) || TABLE.test(behind) || (at === 0 && /^\s*[:(]/.test(behind));
    const key = keysOf(name).join(' ');
    const start = whole.start + at;
    const isWithin = items.some((item) => [item, ...(item.remarks ?? [])].some((piece) => start >= piece.start && start < piece.end));
    if (isTable || isWithin || named.has(key)) continue;
    named.add(key);
    const text = `${name}${clauseOf(behind)}`.trimEnd();
    found.push({ text, start, end: start + text.length });
  }
  return [...found, ...namedInRemarks(whole, named)];
}

function namedInRemarks(whole: Piece, named: Set<string>): Entry[] {
  const found: Entry[] = [];
  const add = (name: string, said: string, at: number): void => {
    const key = keysOf(name).join(' ');
    // "opened in March, …, resolved_at after opened_at": the same moment.
    if (named.has(key) || named.has(key.replace(/ (?:at|on|date)$/u, ''))) return;
    named.add(key);
    const start = whole.start + at + whole.text.slice(at).indexOf(name);
    const from = whole.start + at + whole.text.slice(at).lastIndexOf(said);
    found.push({ text: name, start, end: start + name.length, remarks: said === '' ? [] : [{ text: said, start: from, end: from + said.length }] });
  };
  if (whole.text.includes('_')) for (const { index, groups = {} } of whole.text.matchAll(SPOKEN_OF)) add(groups['name'] ?? '', groups['said'] ?? '', index);
  for (const { index, groups = {} } of whole.text.includes('=') ? whole.text.matchAll(EQUATION) : []) {
    const { name = '', said = '' } = groups;
    const words = keysOf(said).join(' ');
    if ([...named].some((other) => other !== '' && ` ${words} `.includes(` ${other} `)) && ![...named].some((other) => ` ${other} `.includes(` ${keysOf(name).join(' ')} `))) add(name, `= ${said.trim()}`, index);
  }
  return found;
}

/** What is said right behind a name, up to where something else begins. */
function clauseOf(behind: string): string {
  const end = outsideBrackets(behind).search(/[,;.!?\n]|->|\s(?:and|plus|und|y|et|but)\s|$/iu);
  return behind.slice(0, end);
}
