import type { Edit } from '../edits.js';

/** Bounds, ranges and approximations have many ways to be said; all readers know one, in which they are put here. */
interface Way {
  /** What a text has, in small letters, where it may say so. */
  readonly signs: readonly string[];
  readonly said: RegExp;
  readonly plain: string | ((match: RegExpMatchArray) => string | undefined);
}

const way = (signs: string, said: RegExp, plain: Way['plain']): Way => ({ signs: signs.split('|'), said, plain });

const WAYS: readonly Way[] = [
  // "no less than 20 and no more than 300", "min 5 max 10", "ranging from 50 up to 5000": the two ends of a range.
  way('less than |fewer than ', /(?<![\p{L}])(?:is |are |be )?(?:no|not) (?:less|fewer) than (?=[$€£]?(?<from>\d(?:[\d.,]*\d)?k?)(?: and|,| but)(?: also)? (?:no|not) more than [$€£]?(?<to>\d))[$€£]?\d(?:[\d.,]*\d)?k?(?: and|,| but)(?: also)? (?:no|not) more than (?=[$€£]?\d)/giu, ({ groups, 0: all }) => `${/^(?:is|are|be) /iu.exec(all)?.[0] ?? ''}between ${groups?.['from'] ?? ''} and `),
  way('min ', /(?<![\p{L}])min\.? (?<from>[$€£]?\d(?:[\d.,]*\d)?k?) (?:and )?max\.? (?=[$€£]?\d)/giu, 'between $<from> and '),
  way('ranging ', /(?<![\p{L}])ranging (?:from|between) (?<from>[$€£]?\d(?:[\d.,]*\d)?k?) (?:up )?(?:to|and) (?=[$€£]?\d)/giu, 'between $<from> and '),
  way('range ', /(?<![\p{L}])(?:somewhere )?in the range (?:of |from |between )?(?<from>[$€£]?\d(?:[\d.,]*\d)?k?) ?(?:to|and|-|–) ?(?=[$€£]?\d)/giu, 'between $<from> and '),
  way('anywhere |somewhere ', /(?<![\p{L}])(?:anywhere|somewhere) (?:from |between )(?<from>[$€£]?\d(?:[\d.,]*\d)?k?) ?(?:to|and|-|–) ?(?=[$€£]?\d)/giu, 'between $<from> and '),
  way('from ', /(?<![\p{L}])from (?<from>[$€£]?\d(?:[\d.,]*\d)?k?),? (?:and|but) (?:no|not|never) (?:older|more|higher|later|larger|bigger|longer|above|over)(?: than)? (?=[$€£]?\d)/giu, 'between $<from> and '),
  // "made 1-120 days before the performance", "white elo, black elo (ratings 1000-2400)"
  way('made |booked |placed |paid |sent |given |taken |bought |ordered ', /(?<=(?<![\p{L}])(?:made|booked|placed|paid|sent|given|taken|bought|ordered) )(?:from )?(?<from>\d+) ?(?:-|–|to) ?(?=\d+ (?:minutes?|hours?|days?|weeks?|months?) (?:before|after) )/giu, 'between $<from> and '),
  way('s ', /(?<=, \p{L}[\p{L}_ ]{2,30} \(\p{L}{3,}s )(?<from>\d[\d.]*)(?:-|–| to )(?=\d[\d.]*\))/giu, 'between $<from> and '),
  // "with 5 years or more", "their haemoglobin is 12.5 or more"
  way('or more|or above|or over|or older|or longer|or higher', /(?<=(?<![\p{L}])(?:with|weigh|weighs|weighing|is|are|measuring|lasting|costing|aged) )(?<from>\d(?:[\d.,]*\d)?(?: \p{L}{1,8})?) or (?:more|above|over|older|longer|higher)(?![\p{L}])/giu, 'at least $<from>'),
  way('or less|or fewer|or below|or under|or younger|or shorter|or lower', /(?<=(?<![\p{L}])(?:with|weigh|weighs|weighing|is|are|measuring|lasting|costing|aged) )(?<from>\d(?:[\d.,]*\d)?(?: \p{L}{1,8})?) or (?:less|fewer|below|under|younger|shorter|lower)(?![\p{L}])/giu, 'at most $<from>'),
  // "whatever exceeds 40 hours", "5 % of readings exceed 8"
  way('exceed', /(?<=(?:(?<![\p{L}])(?:whatever|anything|everything|what)|\d ?% of (?:the |all )?\p{L}+s) )exceeds? (?=[$€£]?\d)/giu, 'over '),
  // "a minimum of 18", "a maximum of 3 %"
  way('minimum', /(?<![\p{L}])(?<!(?:between|from|of) )(?:an? )?(?:absolute )?minimum of (?=[$€£]?\d)/giu, 'at least '),
  way('maximum', /(?<![\p{L}])(?<!(?:between|from|of|below|under|above|over) )(?:an? )?(?:absolute )?maximum of (?=[$€£]?\d)/giu, 'at most '),
  // "no fewer than 50", "not more than 15"
  way('less than |fewer than ', /(?<![\p{L}])(?:no|not) (?:less|fewer) than (?=[$€£]?\d)/giu, 'at least '),
  way('more than ', /(?<![\p{L}])(?:no|not) more than (?=[$€£]?\d)/giu, 'at most '),
  // "<= 5 % of impressions", "nobody < 60", in the middle of a sentence.
  way('<=|≤', /(?<=\p{L}[\p{L}\d_]* |[(–-] ?)(?:<=|≤) ?(?=[$€£]?\d)/giu, 'at most '),
  way(', <=|, ≤', /(?<=, )(?:<=|≤) ?(?=[$€£]?\d[\d.,]*(?: ?\p{L}+)?\s*(?:[.;\n]|$))/giu, 'at most '),
  way('>=|≥', /(?<=\p{L}[\p{L}\d_]* |[(–-] ?)(?:>=|≥) ?(?=[$€£]?\d)/giu, 'at least '),
  // "Good when pm25 < 12", "no hourly rate > 650": a clause without its verb.
  way('<', /(?<=(?<![\p{L}])(?:when|if|where|unless|no) (?:the )?(?!it )\p{L}[\p{L}\d_]*(?: \p{L}[\p{L}\d_]*)? )< ?(?=[$€£]?\d)/giu, 'is below '),
  way('>', /(?<=(?<![\p{L}])(?:when|if|where|unless|no) (?:the )?(?!it )\p{L}[\p{L}\d_]*(?: \p{L}[\p{L}\d_]*)? )> ?(?=[$€£]?\d)/giu, 'is above '),
  way('<', /(?<=(?:\p{L}[\p{L}\d_]*|[.;]) )< (?=[$€£]?\d)/giu, 'below '),
  way('>', /(?<=(?:\p{L}[\p{L}\d_]*|[.;]) )> (?=[$€£]?\d)/giu, 'above '),
  // "~5%", "approx. 28"
  way('~', /(?<=^|[\s(:=])~ ?(?=[$€£]?\d)/giu, 'about '),
  way('approx', /(?<![\p{L}])approx(?:\.|imately)? (?=[$€£]?\d)/giu, 'about '),
  // "something e.g. 80% of the rows"
  way('e.g. |e.g ', /(?<![\p{L}])(?:something )?e\.g\.? (?=\d{1,3} ?(?:%|percent|pct))/giu, 'about '),
  way('e.g. |e.g ', /(?<=\p{L},? )e\.g\.?,? (?="?[A-Z]{1,5}[-_]?\d)/gu, 'like '),
  // "15 USD-65 USD", "2 km to 30 km": one unit of both ends.
  way('-|–| to | and ', /(?<![\p{L}\d.,-])(?<from>\d(?:[\d.,]*\d)?) ?(?<unit>USD|EUR|GBP|CHF|dollars|euros?|pounds|km|kg|cm|mm|ms|kwh) ?(?<joint>-|–|to|and) ?(?<to>\d(?:[\d.,]*\d)?) ?\k<unit>(?![\p{L}])/giu, ({ groups: { from = '', unit = '', joint = '', to = '' } = {} }) => `${from}${/^\p{L}/u.test(joint) ? ` ${joint} ` : joint}${to} ${unit}`),
  // "every username never repeats", "is different in every row", "no duplicates" in a list of what holds.
  way('repeat', /(?<=[\p{L}_] )(?:never|must not|must never|may not|cannot|does not|doesn['’]?t|do not|don['’]?t) repeat(?:s|ed)?(?=\s*(?:[,;.)\n]|$))/giu, 'is unique'),
  way('different in ', /(?<=[\p{L}_] )(?:is|are|must be) (?:always )?different (?:in|for|on) (?:every|each) (?:row|record|line|entry)(?=\s*(?:[,;.)\n]|$))/giu, 'is unique'),
  way('no dup', /(?<=, |\()no dup(?:licate)?s(?=\s*[,;)])/giu, 'unique'),
  way('distinct', /(?<=(?:^|[,;:(]\s?)(?:\p{L}[\p{L}_]*(?: \p{L}+)? )?\(?)distinct(?=\s*(?:[,;.)]|and (?:at|no|not|never|up|between|from)|integer|number|string))/gimu, 'unique'),
  // "('bronze', 'silver', 'gold')"
  way("('|(\"|(‘|(“", /(?<=[\p{L}_] ?)(?<!(?<![\p{L}_])(?:in|enum|check|set|values) ?)\((?<list>(?<quote>['"‘“])(?!\d)[^'"‘’“”(),]{1,30}['"’”](?:\s?[,/]\s?(?:or )?['"‘“](?!\d)[^'"‘’“”(),]{1,30}['"’”]){1,11})\)/giu, ({ groups }) => `(${(groups?.['list'] ?? '').replace(/['"‘’“”]/gu, '')})`),
];

/** "came through web | event | referral, opted out": values of one name, where other signs set the names apart. */
const PIPED = /(?<=\p{L} )[\p{L}\d][\p{L}\d_+-]*(?: \| [\p{L}\d][\p{L}\d_+-]*){1,11}(?=\s*(?:[,;.)\n]|$)| (?:and|or|with|while|but|stays?|is|are) )/gu;
const IS = /(?<![\p{L}])(?:is|are|be|as|of|either|being)\s$/iu;

function pipedValues(text: string): Edit[] {
  if (!text.includes(' | ') || /(?:^|\n)\s*\|/u.test(text)) return [];
  return [...text.matchAll(PIPED)].flatMap(({ index, 0: run }): Edit[] => {
    const [line = ''] = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1);
    const values = run.split(' | ');
    const rest = line.replace(run, '');
    // A line of names that pipes alone set apart is a header.
    if (rest.includes(' | ') || !/[,;:(]/u.test(rest) || (values.length === 2 && !/[,(]/u.test(rest))) return [];
    const as = IS.test(text.slice(0, index)) ? `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}` : values.join('/');
    return [{ start: index, end: index + run.length, as }];
  });
}

/** What a program or a database reads says its bounds in signs. */
const TYPED = /(?<![\p{L}])(?:check ?\(|varchar|numeric|decimal ?\(|smallint|integer|int|bigint|float|bool|boolean|enum|not null)(?![\p{L}])/iu;
const SIGN = /^[<>≤≥]/u;

/** Where a text says so in another way, and the usual one. */
export function usualWords(text: string): Edit[] {
  const small = text.toLowerCase();
  const isTyped = /[<>≤≥]/u.test(text) && TYPED.test(text);
  const found: Edit[] = [];
  for (const { signs, said, plain } of WAYS) {
    if (!signs.some((sign) => small.includes(sign)) || (isTyped && SIGN.test(signs[0] ?? ''))) continue;
    for (const match of text.matchAll(said)) {
      const as = typeof plain === 'string' ? plain.replace('$<from>', match.groups?.['from'] ?? '') : plain(match);
      const [start, end] = [match.index, match.index + match[0].length];
      if (as !== undefined && !found.some((other) => other.start < end && other.end > start)) found.push({ start, end, as });
    }
  }
  found.push(...pipedValues(text).filter(({ start, end }) => !found.some((other) => other.start < end && other.end > start)));
  return found.sort((a, b) => a.start - b.start);
}
