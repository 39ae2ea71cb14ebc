import { byName, saying, type Saying } from '../saying.js';

/** What is told by its opposite or from its other end: "no Saturdays or Sundays" are weekdays, "half of them below 45" is a median. */

export const turnedRound: readonly Saying[] = [
  // "run date no Saturdays or Sundays", "dates: never on a Saturday or Sunday"
  saying(
    'saturdays saturday weekends',
    /(?<lead>(?:, |: ?|\(|[\p{L}\d_)] ))(?:but |and )?(?:(?:no|not on|never on|excluding|except(?: on)?|without) (?:an? )?saturdays?(?:,| or| and| nor|\/)? (?:on )?(?:an? )?sundays?|(?:not on|never on|excluding|except on) (?:an? |the )?weekends?)(?: only)?(?=\s*(?:[,;.)\n]|$|(?:in|during|between|from|beginning|starting) ))/giu,
    byName(({ lead = '' }) => `${/^[\p{L}\d_)]/u.test(lead) ? `${lead}on ` : lead}weekdays only`),
  ),
  // "No stocking on weekends" beside a stocking date
  saying('weekends saturdays', /(?<=(?:^|[.;\n]) ?)no (?<what>\p{L}{4,}) (?:on|at) (?:the )?(?:weekends?|saturdays? (?:or|and) sundays?)(?=\s*(?:[.;,\n]|$))/gimu, ({ groups }, text) => {
    const what = groups?.['what']?.toLowerCase() ?? '';
    return [`${what} date`, `${what}_date`].filter((name) => text.toLowerCase().includes(name)).map((name) => `${name} is on weekdays only`)[0];
  }),
  // "log-normal, half of them below 45", "with half of them under 2,500 and half above"
  saying('half', /(?<=(?<![\p{L}])(?:log-?normal(?:ly)?|normal(?:ly)?|exponential(?:ly)?|skewed|skew|tail(?:ed)?)(?: distributed)?(?:,| \(| -)? ?(?:with |where )?)(?:about |around |roughly )?(?:an? )?half (?:of (?:them|it|the values|these) )(?:are |being |is |lie |lies )?(?:below|under|less than|up to) (?<middle>(?:[$€£] ?)?\d[\d,.]*\d|\d)(?: ?(?:and|,) (?:the other )?half (?:of (?:them|it) )?(?:are )?(?:above|over|more)(?: it| that)?)?/giu, byName(({ middle = '' }) => `median ${middle}`)),
  // "time on page centred on 48"
  saying('centred centered', /(?<=[\p{L}\d)],? )(?:is |are )?cent(?:red|ered) (?:on|at|around) (?:about |around )?(?=-?\d)/giu, 'averaging '),
  // "more light = taller", "sleep more = better mood"
  saying('more less higher lower longer', /(?<=(?:^|[.;\n]) ?)(?:(?<way>more|less|fewer|higher|lower|longer|older|bigger) (?<what>\p{L}[\p{L} ]{2,24}?)|(?<told>\p{L}{3,}) (?<behind>more|less|longer)) ?(?:=|->|=>|→|means|equals) ?(?<then>\p{L}+er|more|less|fewer|better|worse)(?<measure>(?: \p{L}+){0,2})(?=\s*(?:[.;\n]|$))/gimu, byName(({ way, what, told, behind, then = '', measure = '' }) => `The ${way ?? behind ?? ''} ${what ?? told ?? ''}, the ${then}${measure}`)),
  // "and decision date, which pending ones lack"
  saying('lack', /,? which (?:the )?(?<who>\p{L}[\p{L}-]*) (?:ones|rows|cases|\p{L}+s) (?:lack|do not have|don['’]?t have|have not)(?=\s*(?:[,;.\n)]|$))/giu, byName(({ who = '' }) => ` (empty for ${who} ones)`)),
];
