import { byName, saying, type Saying } from './saying.js';

/** "Stage decides probability: lead 10, qualified 30, won 100": a number for each value, and the values themselves where no list tells them. */
const DECIDED =
  /(?<=(?:^|[.;!\n])\s*)(?:the )?(?:(?<by>\p{L}[\p{L}\d_]*(?: \p{L}+)?) (?:decides|determines|sets|defines|drives|fixes|gives) (?:the |its )?(?<what>\p{L}[\p{L}\d_]*(?: \p{L}+)?)|(?<told>\p{L}[\p{L}\d_]*(?: \p{L}+)?) (?:(?:depends|is based) on|goes by|follows from|by) (?:the )?(?<on>\p{L}[\p{L}\d_]*(?: \p{L}+)?)) ?[:(] ?(?<pairs>(?:\p{L}[\p{L}\d'’-]*(?: \p{L}+)? (?:= ?)?[$€£]?\d+(?:\.\d+)? ?%?(?:, ?(?:and )?| and )?){2,12}?)\)?(?=\s*(?:[.;\n]|$))/giu;
const PAIR = /(?<value>\p{L}[\p{L}\d'’-]*(?: (?!and )\p{L}+)?) (?:= ?)?(?<much>[$€£]?\d+(?:\.\d+)? ?%?)/gu;

/** Whether a list that stands before has it by its name alone. */
function isBare(name: string, told: string): boolean {
  const at = told.toLowerCase().lastIndexOf(name.toLowerCase());
  return at >= 0 && /^\s*(?:[,.;\n]|and\s)/u.test(told.slice(at + name.length));
}

export const decidedBy: readonly Saying[] = [
  saying('decides determines sets defines drives fixes gives on by from', DECIDED, (match, text) =>
    byName(({ by, what, told, on, pairs = '' }) => {
      const [first = '', target = ''] = [by ?? on, what ?? told];
      const found = [...pairs.replace(/(?<=\d ?%?),? and /gu, ', ').matchAll(PAIR)].map(({ groups }) => ({ value: groups?.['value'] ?? '', much: groups?.['much']?.trim() ?? '' }));
      if (found.length < 2 || !isBare(first, text.slice(0, match.index))) return undefined;
      return `${first} is one of ${found.map(({ value }) => value).join(', ')}. ${target} is ${found.map(({ value, much }) => `${much} for ${value}`).join(', ')}`;
    })(match, text),
  ),
];
