import { saying, type Saying } from './saying.js';

/** "nobody plays against themselves", "teams cant play themselves": the two sides of a row are never the same. */
const SELF =
  /(?<![\p{L}])(?:(?:and|but|so|ofc|obviously) )?(?:(?:nobody|no one|no (?:team|player|club|side|account|user|customer|person|station|member|driver|employee|student|pupil))(?: (?:can|may|should|must|will))?|(?:(?:the |an? )?(?:teams?|players?|people|they|you|users?|customers?|accounts?|sides?|clubs?|members?|drivers?|employees?|students?|pupils?|one) )(?:can(?:not|['’]?t| not)|never|do(?:es)?(?: not|n['’]?t)|must(?: not|n['’]?t| never)|should(?: not|n['’]?t)|won['’]?t|may not)) (?:ever )?\p{L}+(?: (?:(?:an?|the|any|its|their) \p{L}+|money|\p{L}+s))? (?:(?:against|to|from|with|at|for|by) )?(?:them|him|her|it|your|one)(?:self|selves|selfs|selvs)(?: (?:lol|obviously|ofc|of course))?(?![\p{L}])/giu;

/** Words that tell the two sides. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<![\p{L}])home[ _](?:team|club|side|player)(?![\p{L}])/iu, /(?<![\p{L}])away[ _](?:team|club|side|player)(?![\p{L}])/iu],
  [/(?<![\p{L}])white(?:[ _](?:player|name))?(?=\s*[,;(.\n])/iu, /(?<![\p{L}])black(?:[ _](?:player|name))?(?=\s*[,;(.\n])/iu],
  [/(?<![\p{L}])(?:player|team|side|fighter)[ _](?:1|one|a)(?![\p{L}\d])/iu, /(?<![\p{L}])(?:player|team|side|fighter)[ _](?:2|two|b)(?![\p{L}\d])/iu],
  [/(?<![\p{L}])buyer(?:[ _](?:id|name))?(?=\s*[,;(.\n])/iu, /(?<![\p{L}])seller(?:[ _](?:id|name))?(?=\s*[,;(.\n])/iu],
  [/(?<![\p{L}])sender(?:[ _](?:id|name|account))?(?=\s*[,;(.\n])/iu, /(?<![\p{L}])(?:receiver|recipient)(?:[ _](?:id|name|account))?(?=\s*[,;(.\n])/iu],
  [/(?<![\p{L}])winner(?:[ _]name)?(?=\s*[,;(.\n])/iu, /(?<![\p{L}])loser(?:[ _]name)?(?=\s*[,;(.\n])/iu],
  [/(?<![\p{L}])from[ _](?:account|user|warehouse|station|city)(?=\s*[,;(.\n])/iu, /(?<![\p{L}])to[ _](?:account|user|warehouse|station|city)(?=\s*[,;(.\n])/iu],
  [/(?<![\p{L}])(?:reviewer|referrer|follower|payer)(?:[ _](?:id|name))?(?=\s*[,;(.\n])/iu, /(?<![\p{L}])(?:reviewee|referee|followee|payee)(?:[ _](?:id|name))?(?=\s*[,;(.\n])/iu],
];

/** The names of both sides in a text, the one that comes first in front. */
function sidesIn(text: string): readonly [string, string] | undefined {
  for (const [one, other] of SIDES) {
    const first = one.exec(text);
    const rest = first === null ? '' : text.replace(first[0], ' '.repeat(first[0].length));
    const second = other.exec(rest);
    if (first !== null && second !== null && first[0].toLowerCase() !== second[0].toLowerCase()) return first.index < second.index ? [first[0], second[0]] : [second[0], first[0]];
  }
  return undefined;
}

export const selfSayings: readonly Saying[] = [
  saying('themselves themselvs themself themselfs himself herself itself yourself oneself', SELF, ({ 0: said, index }, text) => {
    const [one, other] = sidesIn(text) ?? [];
    if (one === undefined || other === undefined) return undefined;
    const isAside = /\(\s*$/u.test(text.slice(0, index)) && /^\s*\)/u.test(text.slice(index + said.length));
    return isAside ? `never the same as ${text.slice(0, index).trimEnd().slice(0, -1).trimEnd().endsWith(one) ? other : one}` : `${one} and ${other} are never the same`;
  }),
];
