import type { Language } from '../../../model.js';
import type { Edit } from '../../edits.js';

/** Bounds, ranges and approximations have many ways to be said; all readers know one, in which they are put here. */
interface Way {
  /** What a text has, in small letters, where it may say so. */
  readonly signs: readonly string[];
  readonly said: RegExp;
  readonly plain: string | ((match: RegExpMatchArray) => string | undefined);
}

const way = (signs: string, said: RegExp, plain: Way['plain']): Way => ({ signs: signs.split('|'), said, plain });

const ALL_ROWS = /^(?:rows|records|entries|lines|cases|items|readings|measurements|observations|samples|them)$/iu;

/** By a name of rows, or by what the head of a text says that they are. */
const areAllRows = (rows: string, text: string): boolean => ALL_ROWS.test(rows) || (text.split(/[:\n]/u, 1)[0] ?? '').slice(0, 80).toLowerCase().includes(rows.toLowerCase());

const WAYS: readonly Way[] = [
  // "no less than 20 and no more than 300", "min 5 max 10", "ranging from 50 up to 5000": the two ends of a range.
  way('less than |fewer than |lower than |smaller than |below |under ', /(?<![\p{L}])(?<is>is |are |be )?(?:(?:no|not|never) (?:less|fewer|lower|smaller) than|(?:not|never) (?:below|under)) (?<from>[$€£]?\d(?:[\d.,]*\d)?k?)(?: and|,| but)(?: also)? (?:(?:no|not|never) (?:more|higher|greater|bigger|larger) than|(?:not|never) (?:above|over)) (?=[$€£]?\d)/giu, ({ groups: { is = '', from = '' } = {} }) => `${is}between ${from} and `),
  way('lowest ', /(?<![\p{L}])lowest (?<from>[$€£]?\d(?:[\d.,]*\d)?k?)(?:,| and)? highest (?=[$€£]?\d)/giu, 'between $<from> and '),
  way('through ', /(?<![\p{L}])from (?<from>[$€£]?\d(?:[\d.,]*\d)?k?) (?:through|thru) (?=[$€£]?\d)/giu, 'between $<from> and '),
  way(' [', /(?<=[\p{L},] )\[ ?(?<from>[$€£]?\d[\d.]*),\s(?<to>[$€£]?\d[\d.,]*) ?\](?= \p{L}|[,.;]|$)/giu, ({ groups: { from = '', to = '' } = {} }) => `between ${from} and ${to}`),
  // "have an adoption fee, 35 to 250 USD"
  way('have |has |get |gets |pay |pays ', /(?<=(?<![\p{L}])(?:have|has|gets?|pays?) (?:an? |the )?\p{L}{3,}(?: \p{L}{3,}){0,2}, )(?<from>[$€£]?\d(?:[\d.,]*\d)?k?) ?(?:-|–|to|up to|\.{2,3}|…) ?(?=[$€£]?\d[\d.,]*k?(?![\d.,]| ?(?:minutes?|hours?|days?|weeks?|months?|years?)))/giu, 'between $<from> and '),
  way('...|…', /(?<![\p{L}\d.])(?<from>\d(?:[\d.,]*\d)?)(?:\.{3}|…)(?=\d)/giu, '$<from> to '),
  // "the return is between 1 and 21 days later"
  way('between ', /(?<=(?:(?<![\p{L}])(?:is|are|comes?)|,) )between (?<from>\d+) and (?=\d+ (?:minutes?|hours?|days?|weeks?|months?) (?:later|after|before)(?![\p{L}]))/giu, '$<from> to '),
  way('min ', /(?<![\p{L}])min\.? (?<from>[$€£]?\d(?:[\d.,]*\d)?k?) (?:and )?max\.? (?=[$€£]?\d)/giu, 'between $<from> and '),
  way('ranging ', /(?<![\p{L}])ranging (?:from|between) (?<from>[$€£]?\d(?:[\d.,]*\d)?k?) (?:up )?(?:to|and) (?=[$€£]?\d)/giu, 'between $<from> and '),
  way('range ', /(?<![\p{L}])(?:somewhere )?in the range (?:of |from |between )?(?<from>[$€£]?\d(?:[\d.,]*\d)?k?) ?(?:to|and|-|–) ?(?=[$€£]?\d)/giu, 'between $<from> and '),
  way('anywhere |somewhere ', /(?<![\p{L}])(?:anywhere|somewhere) (?:from |between )(?<from>[$€£]?\d(?:[\d.,]*\d)?k?) ?(?:to|and|-|–) ?(?=[$€£]?\d)/giu, 'between $<from> and '),
  way('from ', /(?<![\p{L}])from (?<from>[$€£]?\d(?:[\d.,]*\d)?k?),? (?:and|but) (?:no|not|never) (?:older|more|higher|later|larger|bigger|longer|above|over)(?: than)? (?=[$€£]?\d)/giu, 'between $<from> and '),
  // "made 1-120 days before the performance", "white elo, black elo (ratings 1000-2400)"
  way('made ', /(?<=(?<![\p{L}])made )(?:from )?(?<from>\d+) ?(?:-|–|to) ?(?=\d+ (?:minutes?|hours?|days?|weeks?|months?) (?:before|after) )/giu, 'between $<from> and '),
  way('s ', /(?<=, \p{L}[\p{L}_ ]{2,30} \(\p{L}{3,}s )(?<from>\d[\d.]*)(?:-|–| to )(?=\d[\d.]*\))/giu, 'between $<from> and '),
  // "with 5 years or more", "their haemoglobin is 12.5 or more"
  way('or more|or above|or over|or older|or longer|or higher', /(?<=(?<![\p{L}])(?:with|weigh|weighs|weighing|is|are|measuring|lasting|costing|aged) )(?<from>\d(?:[\d.,]*\d)?(?: \p{L}{1,8})?) or (?:more|above|over|older|longer|higher)(?![\p{L}])/giu, 'at least $<from>'),
  way('or less|or fewer|or below|or under|or younger|or shorter|or lower', /(?<=(?<![\p{L}])(?:with|weigh|weighs|weighing|is|are|measuring|lasting|costing|aged) )(?<from>\d(?:[\d.,]*\d)?(?: \p{L}{1,8})?) or (?:less|fewer|below|under|younger|shorter|lower)(?![\p{L}])/giu, 'at most $<from>'),
  // "whatever exceeds 40 hours", "5 % of readings exceed 8"
  way('exceed', /(?<=(?:(?<![\p{L}])(?:whatever|anything|everything|what)|\d ?% of (?:the |all )?\p{L}+s) )exceeds? (?=[$€£]?\d)/giu, 'over '),
  // "a minimum of 18", "a maximum of 3 %"
  way('minimum', /(?<![\p{L}])(?<!(?:between|from|of) )(?:an? )?(?:absolute )?minimum of (?=[$€£]?\d)/giu, 'at least '),
  way('maximum', /(?<![\p{L}])(?<!(?:between|from|of|below|under|above|over) )(?:an? )?(?:absolute )?maximum of (?=[$€£]?\d)/giu, 'at most '),
  way('capped at ', /(?<=[:–—-] |(?<![\p{L}])but )capped at (?=[$€£]?\d)/giu, 'at most '),
  way('max', /(?<=[:–—-] |(?<![\p{L}])(?:and|but) )max\.? (?=\d[\d.]* ?% of |\d[\d.,]*\s*(?:[,;.)\n]|$))/giu, 'at most '),
  // "no fewer than 50", "not more than 15", "bigger than 8"
  way('less than |fewer than |lower than |smaller than |not below |not under ', /(?<![\p{L}])(?:(?:no|not) (?:less|fewer|lower|smaller) than|not (?:below|under)) (?=[$€£]?\d)(?![^,;.]{1,14} or (?:more|higher|bigger|larger|above|over)(?![\p{L}]))/giu, 'at least '),
  way('more than |higher than |bigger than |larger than |greater than |not above |not over ', /(?<![\p{L}])(?:(?:no|not) (?:more|higher|bigger|larger|greater) than|not (?:above|over)) (?=[$€£]?\d)(?![^,;.]{1,14} or (?:less|fewer|lower|smaller|below|under)(?![\p{L}]))/giu, 'at most '),
  way('bigger than |larger than |higher than ', /(?<![\p{L}])(?<!(?:no|not|be|none is|\d|times|points|degrees|days|percent|%) )(?:bigger|larger|higher) than (?=[$€£]?\d)/giu, 'above '),
  way('smaller than |lower than ', /(?<![\p{L}])(?<!(?:no|not|be|none is|\d|times|points|degrees|days|percent|%) )(?:smaller|lower) than (?=[$€£]?\d)/giu, 'below '),
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
  way('~', /(?<=^|[\s(:=])~ ?(?=[$€£]?\d)(?!\d[\d.]* ?(?:±|\+))/giu, 'about '),
  way('approx|circa |ca. |ca |abt|close to |near to |around |region of |order of |more or less ', /(?<![\p{L}])(?:approx(?:\.|imately)?|circa|ca\.?|abt\.?|somewhere (?:around|near|about)|(?:close|near) to|in the region of|(?:in|on) the order of|more or less) (?=[$€£]?\d)/giu, 'about '),
  way('maybe |perhaps ', /(?<![\p{L}])(?:maybe|perhaps) (?=\d[\d.]* ?(?:%|percent|pct))/giu, 'about '),
  way(' or so| give or take| or thereabouts', /(?<![\p{L}\d.,])(?<from>[$€£]?\d(?:[\d.,]*\d)?k?(?: ?%| percent)?),? (?:or so|give or take|or thereabouts)(?![\p{L}])(?! \d)/giu, 'about $<from>'),
  way(' 100 | hundred ', /(?<![\p{L}\d.,])(?<from>\d{1,2}) (?:out of|in)(?: every)? (?:100|a hundred)(?= \p{L}{3,}s(?![\p{L}]))/giu, '$<from>% of'),
  // "red, blue or green, empty for 10% of readings": the share first, as far as it is one of all rows.
  way('empty |missing |blank |null ', /(?<=, |; )(?<state>empty|missing|blank|null) (?:for|in|on) (?<share>(?:(?:about|around|roughly) )?\d[\d.]* ?%)(?: of (?:the |all |all the )?(?<rows>\p{L}+s|them))?(?=\s*(?:[,;.)\n]|$))/giu, ({ groups: { state = '', share = '', rows = 'rows' } = {}, input = '' }) => (areAllRows(rows, input) ? `${share} ${state}` : undefined)),
  // "status open 40% / fixed 50% / accepted 10%": the shares of one name, set apart from the next.
  way('% /|%/', /(?<=[,:;.] )(?<name>\p{L}[\p{L}_]*(?: \p{L}+)??) (?<list>\p{L}[\p{L}-]* \d[\d.]* ?%(?: ?\/ ?\p{L}[\p{L} -]{1,18}? \d[\d.]* ?%)+)(?=\s*(?:[,;.\n]|$))/giu, ({ groups: { name = '', list = '' } = {} }) => `${name} (${list.replace(/ ?\/ ?/gu, ', ')})`),
  // "1dp"
  way('dp', /(?<![\p{L}\d.,])(?<from>\d) ?dp(?![\p{L}\d])/giu, ({ groups: { from = '' } = {} }) => `${from} decimal${from === '1' ? '' : 's'}`),
  // "something e.g. 80% of the rows"
  way('e.g. |e.g ', /(?<![\p{L}])(?:something )?e\.g\.? (?=\d{1,3} ?(?:%|percent|pct))/giu, 'about '),
  way('e.g. |e.g ', /(?<=\p{L},? )e\.g\.?,? (?="?[A-Z]{1,5}[-_]?\d)/gu, 'like '),
  // "15 USD-65 USD", "2 km to 30 km": one unit of both ends.
  way('-|–| to | and ', /(?<![\p{L}\d.,-])(?<from>\d(?:[\d.,]*\d)?) ?(?<unit>USD|EUR|GBP|CHF|dollars|euros?|pounds|km|kg|cm|mm|ms|kwh) ?(?<joint>-|–|to|and) ?(?<to>\d(?:[\d.,]*\d)?) ?\k<unit>(?![\p{L}])/giu, ({ groups: { from = '', unit = '', joint = '', to = '' } = {} }) => `${from}${/^\p{L}/u.test(joint) ? ` ${joint} ` : joint}${to} ${unit}`),
  // "every username never repeats", "is different in every row", "no duplicates" in a list of what holds.
  way('repeat', /(?<=[\p{L}_] )(?:never|must not|must never|may not|cannot|does not|doesn['’]?t|do not|don['’]?t) repeat(?:s|ed)?(?=\s*(?:[,;.)\n]|$))/giu, 'is unique'),
  way('duplicates|twice|once', /(?<=[\p{L}_] )(?:ha(?:s|ve) no dup(?:licate)?s|(?:never|does not|doesn['’]?t|must not) (?:come|occur|appear)s? twice|(?:comes|occurs|appears) (?:only|just|exactly) once)(?=\s*(?:[,;.)\n]|$))/giu, 'is unique'),
  way('(has no|(have no', /(?<=\()ha(?:s|ve) no dup(?:licate)?s(?=\s*[,;)])/giu, 'unique'),
  way('different in ', /(?<=[\p{L}_] )(?:is|are|must be) (?:always )?different (?:in|for|on) (?:every|each) (?:row|record|line|entry)(?=\s*(?:[,;.)\n]|$))/giu, 'is unique'),
  way('no dup|no repeat', /(?<=, |\()no (?:dup(?:licate)?s|repeats)(?=\s*[,;)])/giu, 'unique'),
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
    // "failure_reason: bad password | locked": the first value begins before the last word of it.
    if (/[:(] ?(?:[\p{L}-]+ ){1,3}$/u.test(text.slice(Math.max(0, index - 60), index))) return [];
    const values = run.split(' | ');
    // "failure_reason: bad password | locked": the first value has words before it.
    if (/:\s?(?:\p{L}+\s)+$/u.test(line.slice(0, line.indexOf(run)))) return [];
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

/** "(age >= 21)", "late: distance_km > 500": what a rule compares keeps its sign; a bracket may open with a bound. */
const isRule = (before: string, as: string): boolean => !as.startsWith('is ') && (/\([^()]*[^()\s][^()]*$/u.test(before.slice(-80)) || /:\s?[\p{L}_]+(?:\s\p{L}+)?\s$/u.test(before.slice(-50)));

/** Where a text says so in another way, and the usual one. */
export function usualWords(text: string, language: Language): Edit[] {
  const small = text.toLowerCase();
  const isTyped = /[<>≤≥]/u.test(text) && TYPED.test(text);
  const found: Edit[] = [];
  for (const { signs, said, plain } of WAYS) {
    if (!signs.some((sign) => small.includes(sign)) || (isTyped && SIGN.test(signs[0] ?? '')) || (language !== 'en' && signs[0]?.startsWith("('") !== true)) continue;
    for (const match of text.matchAll(said)) {
      const as = typeof plain === 'string' ? plain.replace('$<from>', match.groups?.['from'] ?? '') : plain(match);
      const [start, end] = [match.index, match.index + match[0].length];
      if (SIGN.test(signs[0] ?? '') && isRule(text.slice(0, start), as ?? '')) continue;
      if (as !== undefined && !found.some((other) => other.start < end && other.end > start)) found.push({ start, end, as });
    }
  }
  found.push(...pipedValues(text).filter(({ start, end }) => !found.some((other) => other.start < end && other.end > start)));
  return found.sort((a, b) => a.start - b.start);
}
