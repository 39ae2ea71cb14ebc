import { beginningOf } from './mentions.js';

const COMPARES = new Set('over under above below after before more less most least than plus minus'.split(' '));

/** The same word, or with another ending: "fraudulent" and "fraud", "rents" and "rent", "waiting" and "wait". */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  // What compares is no name: "over" is not the beginning of "overdue".
  if (COMPARES.has(a) || COMPARES.has(b)) return false;
  if (a.length < 3 || b.length < 3 || beginningOf(a) !== beginningOf(b)) return false;
  let shared = 3;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (shared === short.length && /^(?:s|es|ed|d|r|er|ing|ly|ion|ment|ness|n|en|e|ful|ulent|ed|ting|ning|t|al|y)$/.test(long.slice(shared))) return true;
  // "calls" are no "callback".
  if (shared === short.length && /^(?:back|time|date|name|line|over|out)$/.test(long.slice(shared))) return false;
  if (shared >= 4 && shared >= short.length - 1 && long.length - shared <= 4) return true;
  return shared >= 3 && stemOf(a).length >= 3 && stemOf(a) === stemOf(b);
}

/** Without the endings that make one word of another, where a stem is left: "satisfied" and "satisfaction", "approved" and "approval", "rated" and "rating". */
function stemOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  return word.replace(/(?<=[a-z]{4}(?:ion|ment|ure|al|ance|ence))s$/, '').replace(/(?:(?<=[a-z]{4})(?:ation|ating|ated|ates|ate)|(?<=[a-z]{3})(?:action|ical|ery|ure|ition|tion|ion|ied|ies|ying|ment|ness|ance|ence|ing|ed|er|al|ly|en|y|e|s))$/, '').replace(/([bdglmnprt])\1$/, '$1').replace(/(?:ver|pon|crip)[st]$/, (end) => OTHER_STEM[end] ?? end);
}

/** What is done, and the stem of what was: "creation" and "created", "application" and "applied". */
const IRREGULAR: ReadonlyMap<string, string> = new Map([['creation', 'creat'], ['application', 'appl'], ['solution', 'solv'], ['resolution', 'resolv'], ['admission', 'admit'], ['submission', 'submit'], ['sent', 'send'], ['sold', 'sell'], ['lost', 'los'], ['loss', 'los'], ['lose', 'los'], ['spent', 'spend'], ['slept', 'sleep'], ['publication', 'publish'], ['published', 'publish']]);

/** "conversion" and "converted", "response" and "responded", "subscription" and "subscribed". */
const OTHER_STEM: Readonly<Record<string, string>> = { vers: 'vert', pons: 'pond', cript: 'crib' };
