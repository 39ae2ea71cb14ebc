import { saying, type Saying } from './saying.js';

/** How columns and rules are asked for in passing: "seating plan, like name, hall, row", "no two students same hall+row", "flag for expired items". */

const joined = (run: string): string => run.trim().split(/\s*(?:[+&/]|,\s*and\s|,|\sand\s)\s*/u).join(' and ');

export const likeSayings: readonly Saying[] = [
  // "hi, seating plan, like student no, name, hall": what is wanted, and its columns.
  saying('like', /(?<=^(?:(?:hey|hi|hello|yo|ok|okay|so|pls|please)[,! ]+)*\p{L}[\p{L} ]{4,50}),? like(?::| so:)? (?!things? |that |this |those )(?=\p{L}[\p{L} _]{1,24}, [^,:]{2,40},)/giu, ': '),
  // "no two students same hall+row+seat", "no two guests with the same table and seat"
  saying('same', /(?:^|[,;(.\n–-])\s*(?:and )?no (?:two|2) (\p{L}+(?: \p{L}+)?) (?:(?:with|at|in|on|having|sharing|for) )?(?:the )?same (\p{L}[\p{L}_ ]*(?:(?: ?[+&/] ?|, and |, | and )\p{L}[\p{L}_ ]*){1,4})\)?(?=\s*(?:[.;?!\n)]|ok\b|pls\b|please\b|$))/giu, ({ 1: who = '', 2: run = '' }) => `. No two ${who} share the same ${joined(run)}`),
  // "flag for expired items"
  saying('flag marker indicator', /(?<=(?:^|[,;:\n•*-]|\band)\s*)(?:an? )?(?:flag|marker|indicator) for (?:the )?(\p{L}+ed) \p{L}+s(?=\s*(?:[,;.\n]|$))/gimu, '$1 (yes/no)'),
  // "expired (true if the expiry date is in the past)": what goes without saying.
  saying('expired', /(?<=(?<![\p{L}])expired ?)[(:=,-]{0,2} ?(?:(?:true|yes|y|1) )?(?:if|when) (?:the )?(?:expiry(?: date)?|expiration(?: date)?|best[ _]before(?: date)?|use[ _]by(?: date)?|date|it)(?: is| has| lies)?(?: already)? (?:in the past|before today|passed|past|over|earlier than today|behind us)\)?/giu, ' (yes/no)'),
];
