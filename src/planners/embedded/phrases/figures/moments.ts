import { byName, saying, type Saying } from './saying.js';

/** Stretches of days as people say them: "not older than a week", "half a year back at most", "any day in 2023 or 2024". */

const counted = (count: string | undefined): string => (count === undefined || /^(?:an?|one)$/iu.test(count) ? '1' : count);
const plural = (count: string | undefined, unit: string): string => `${counted(count)} ${unit.replace(/^wk/iu, 'week').replace(/^yr/iu, 'year').replace(/s$/u, '')}${counted(count) === '1' ? '' : 's'}`;

const TIMES_A_DAY: Readonly<Record<string, number>> = { twice: 2, 'two times': 2, 'three times': 3, 'four times': 4, 'six times': 6 };

const LATER = /(?<=(?<before>[\p{L}_]{3,}) (?:is|lies|falls) [^;,.\n]{3,40}[;,.] (?:and |then |the )*)(?<name>[\p{L}_]{3,}(?: (?!comes|is|follows|lies)[\p{L}_]{3,})?) (?:comes|is|follows|lies) (?<span>\d+ ?(?:-|–|to) ?\d+ (?:days?|hours?|minutes?|weeks?|months?)) later/giu;
const AFTER_THAT = /(?<=(?<before>[\p{L}_]{3,}) is \d+ ?(?:-|–|to) ?\d+ \p{L}+ after [\p{L}_]+),? (?:and |then |the )*(?<name>[\p{L}_]{3,}(?: (?!comes|is)[\p{L}_]{3,})?) (?:comes |is )?(?:some time |always )?after (?:that|it)(?![\p{L}])/giu;

export const momentSayings: readonly Saying[] = [
  // "Sundays in 2025 at 10:30 or 14:00"
  saying('at', /(?<=(?:days|weekends|weekdays|[12]\d{3}) )at (\d{1,2}:\d{2}) or (\d{1,2}:\d{2})(?!:|\d)/giu, 'between $1 and $2'),
  // "date in march 25": of a year, where no day could be meant
  saying('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec', /(?<=(?<![\p{L}])in (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?) ['’]?((?:1[5-9]|2\d))(?=\s*(?:[:,;.)\n]|$))/gimu, ' 20$1'),
  // "96 rows of wind farm output at 15 minute steps for 1 May 2025"
  saying('steps intervals increments', /(?<!\d )(?<![\p{L}])(?:at|in|with|on) (\d{1,3}|half)[- ]?(an[- ])?(seconds?|minutes?|min|hours?)[- ](?:steps|intervals|increments)(?= (?:for|on|from|starting|since|over|during|throughout|with)\s|[,:])/giu, ({ 1: count = '', 3: unit = '' }) => (count === 'half' ? 'every half hour' : `every ${count} ${unit.replace(/^min$/u, 'minute').replace(/(?<!s)$/u, 's')}`)),
  // "first_seen is a day in 2025; mql_date comes 0-20 days later, sql_date after that"
  saying('later', LATER, byName(({ before = '', name = '', span = '' }) => `${name} is ${span} after ${before}`)),
  saying('that it', AFTER_THAT, byName(({ before = '', name = '' }) => `; ${name} is after ${before}`)),
  // "from 5:10 on every 12 minutes"
  saying('every', /(?<![\p{L}])(?:from|starting at|starting from|starting) (?<clock>\d{1,2}:\d\d)(?: (?:on|onwards?))?,? (?<every>every \d+ (?:minutes?|mins?|hours?))(?![\p{L}])/giu, byName(({ clock = '', every = '' }) => `${every} from ${clock.padStart(5, '0')}`)),
  // "every ten minutes from 6am on 3 March 2025": the day first, and then the clock.
  saying('from starting start begins beginning starts since', /(?<=(?<![\p{L}])(?:from|starting|start|begins|beginning|starts|since) )(?:(?:at|from) )?(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?: ?(?<half>am|pm|a\.m\.|p\.m\.)| ?(?:h|hrs|o['’]clock))?,? (?:on |of )(?:the )?(?<day>\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?![\p{L}\d])/giu, byName(({ hour = '', minute, half, day = '' }) => {
    if (minute === undefined && half === undefined) return undefined;
    const told = Number(hour) % 12 === 0 && half !== undefined ? 0 : Number(hour);
    return `${day} ${String(half?.toLowerCase().startsWith('p') === true ? told + 12 : told).padStart(2, '0')}:${minute ?? '00'}`;
  })),
  // "scheduled (first train 05:00, last 23:30)"
  saying('first earliest', /(?<![\p{L}])(?:the )?(?:first|earliest)(?: (?!name|half|of)\p{L}{3,})?(?: is)?(?: at| around)? (\d{1,2}[:.]\d\d)(?: ?h)?(?:,| and|, and|;) (?:the )?(?:last|latest)(?: \p{L}{3,})?(?: is)?(?: at| around)? (?=\d{1,2}[:.]\d\d(?![\d ]*\())/giu, 'between $1 and '),
  // "no later than 31 May 2024 and not before 1 March 2024"
  saying('later before', /(?<![\p{L}])(?:no|not) later than (?<to>(?:the )?\d[^,.;\n]{3,20}?) (?:and|but) (?:not (?:before|earlier than)|no earlier than|never before) (?<from>(?:the )?\d[^,.;\n]{3,20}?)(?=\s*(?:[.;,)\n]|$))/gimu, 'between $2 and $1'),
  saying('later before', /(?<![\p{L}])(?:not (?:before|earlier than)|no earlier than|never before) (?<from>(?:the )?\d[^,.;\n]{3,20}?) (?:and|but) (?:no|not) later than (?<to>(?:the )?\d[^,.;\n]{3,20}?)(?=\s*(?:[.;,)\n]|$))/gimu, 'between $1 and $2'),
  // "rented on follows listed on by at most 30 days"
  saying('follows follow', /(?<=[\p{L}\d_] )follows? (?:the |its )?(?<other>\p{L}[\p{L}\d_ ]{2,30}?) (?:by|within|after) (?<length>(?:(?:at most|at least|up to|no more than|about) )?\d+(?: ?(?:to|-|–|and) ?\d+)? (?:minutes?|hours?|days?|weeks?|months?))(?=\s*(?:[.;,)\n]|$))/gimu, 'is $2 after $1'),
  // "never a discharge before the admission"
  saying('never', /(?<=(?:^|[.;,\n])\s*)never (?:an? |any )?(?<what>\p{L}[\p{L}\d_ ]{2,30}?) before (?:the |its |their )?(?=\p{L}[\p{L}\d_ ]{2,30}?\s*(?:[.;,\n]|$))/gimu, '$1 is never before '),
  // "Between start and end there are 1 to 14 days"
  saying(
    'between',
    /(?<![\p{L}])between (?:the )?(?<from>\p{L}[\p{L}\d_ ]{2,30}?) and (?:the )?(?<to>\p{L}[\p{L}\d_ ]{2,30}?),? (?:there )?(?:are|is|lie|lies|pass|must be|should be|can be|must lie|should lie) (?:always )?(?=(?:at (?:least|most) |up to |between |about )?\d+(?: ?(?:to|-|–|and) ?\d+)? (?:minutes?|hours?|days?|weeks?|months?)(?![\p{L}]))(?<length>[^.;,\n]{3,40}?(?:minutes?|hours?|days?|weeks?|months?))(?=\s*(?:[.;,\n]|$))/gimu,
    ({ groups: { from = '', to = '', length = '' } = {} }) => `${to} is ${length} after ${from}`,
  ),
  // "blood pressure log, twice a day for a month": how far readings lie apart.
  saying('twice times', /(?<=^[^:.;\n]{0,60}(?:log|readings|measurements|diary|samples|record|records)(?: [^:.;\n]{0,40})?,? )(twice|two times|three times|four times|six times) (?:a|per|each|every) day(?![\p{L}])/giu, ({ 1: count = '' }) => `every ${String(24 / (TIMES_A_DAY[count.toLowerCase()] ?? 2))} hours`),
  // "daily weather of one city, a whole year": how long, and no column.
  saying('whole full entire complete', /(?<=[\s,])(?:an?|one|the) (?:whole|full|entire|complete) (?=(?:year|month|week|day|quarter|season)(?:[\s]*(?:[,.;:!]|$)))/giu, 'one '),
  saying('year month week quarter', /(?<=^(?:hourly|daily|weekly|monthly) [^,.;:]{3,60}, )an? (?=(?:year|month|week|quarter)\s*(?:[.!]|$))/giu, 'one '),
  // "available from a date within the next 3 months", "free from a day in 2026": the small word belongs to the name
  saying('from until till', /(?<=(?:[,;:]|\band) ?)(available|free|bookable|vacant|ready|valid|open|needed) (from|until|till) (?=(?:an?|any|some|the)? ?(?:date|day|month)(?![\p{L}]) (?!of\b))/giu, '$1_$2: '),
  // "claims in the past year 0-3": over how long they are counted belongs to the name.
  saying('past last', /(?<=[,;] ?(?:\p{L}+ )?)(?!dates|times|days|hours|months|years|weeks)(\p{L}{3,}[^s\s]s) in the (past|last) (year|month|week|quarter|season)(?=\s*(?:[,;.(\n]|$)| (?:\d|between |up to |at most |from \d))/gimu, '$1 $2 $3'),
  // "per hour for one day (2024-11-29)"
  saying('day', /(?<![\p{L}])for (?:one|a|a single|1|just one|only one) day,? \(?(?:on )?((?:19|20)\d\d-\d\d-\d\d)\)?/giu, 'on $1'),
  // "queue stats per half hour for one day (2024-11-29)"
  saying('half quarter', /(?<![\p{L}])(?:per|by|each|every) (half|quarter|half an|quarter of an)[ -]hour(?:ly)?(?: (?:intervals|steps|slots))?(?![\p{L}])/giu, ({ 1: part = '' }) => `every ${/^half/iu.test(part) ? '30' : '15'} minutes`),
  // "weekend of 25-26 January 2025": these two days.
  saying('weekend', /(?<![\p{L}])(?:(?:on |over )?the )?weekend (?:of|from) (?:the )?(?=\d{1,2}(?:st|nd|rd|th)? ?(?:-|–|\/|and |to )\s?\d)/giu, ''),
  // "disconnected at, ten minutes to eight hours on"
  saying('on', /(?<=(?<![\p{L}\d.])\d+(?:[.,]\d+)? (?:minutes?|mins?|hours?|days?|weeks?|months?)(?:,? (?:up )?to \d+(?:[.,]\d+)? (?:minutes?|mins?|hours?|days?|weeks?|months?))?) on(?=\s*(?:[),.;\n]|$))/gimu, ' later'),
  // "taken every Monday since 2022-01-03": a week apart, from that day on.
  saying('every each', /(?<![\p{L}])(?:on )?(?:every|each) (?:single )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|afternoon))?(?=,? (?:at \d\d:\d\d )?(?:since|from|starting|beginning|as of) (?:(?:on|from|at) )?(?:(?:19|20)\d\d-\d|\d{1,2}[./]|\d{1,2} \p{L}|\p{L}{3,9} \d))/giu, 'every week'),
  // "in the school year 2024/25 (September to June)"
  saying(
    'school academic',
    /(?<![\p{L}])(?:in|of|during|from|for|within) the (?:school|academic) year ((?:19|20)\d\d) ?[/–-] ?(?:20)?(\d\d)(?: ?\(([^()]{3,60})\))?/giu,
    ({ 1: first = '', 2: last = '', 3: told = '' }) => (/\d/u.test(told) ? `from ${told}` : `between ${first}-09-01 and ${first.slice(0, 2)}${last}-06-30`),
  ),
  saying('final last', /(?<![\p{L}])(?:final|very last|last) day of (?:some|any|each|every|its|the respective|whatever|a) months?(?![\p{L}])/giu, 'last day of the month'),
  saying('older earlier ago back longer', /(?<![\p{L}])(?:(?:not|no|none|nothing|never)(?: is| are)?(?: any)? (?:more|older|earlier|longer|longer ago|further back) than|at (?:the )?most) (an?|one|\d+) (days?|weeks?|wks?|months?|years?|yrs?|hours?)(?: ago| back| old)(?![\p{L}])/giu, (match) => `in the last ${plural(match[1], match[2] ?? '')}`),
  saying('older back', /(?<![\p{L}])(?:(?:not|none|nothing|never)(?: is| are)? older|(?:no|not) (?:further|farther) back) than (an?|one|\d+) (days?|weeks?|wks?|months?|years?|yrs?|hours?)(?! old)(?![\p{L}])/giu, (match) => `in the last ${plural(match[1], match[2] ?? '')}`),
  saying('back ago', /(?<![\p{L}])(an?|one|\d+) (days?|weeks?|wks?|months?|years?|yrs?|hours?) (?:back|ago) (?:at (?:the )?(?:very )?most|at the earliest|maximum|max|tops)(?![\p{L}])/giu, (match) => `in the last ${plural(match[1], match[2] ?? '')}`),
  saying('within', /(?<![\p{L}])(?:falls |is |lies |due )?(?:with)?in (?:the next )?(an?|one|\d+) (days?|weeks?|wks?|months?|years?|yrs?|hours?) (?:from|of) (?:now|today|tday)(?![\p{L}])/giu, (match) => `in the next ${plural(match[1], match[2] ?? '')}`),
  saying('frm', /(?<![\p{L}])frm(?![\p{L}])/giu, 'from'),
  saying('coming', /(?<![\p{L}])(?:(?:some|any|a|one|whatever) (?:day|date|time|moment|point|month|evening|night)s?|any ?(?:where|time)|some ?time|any)(?: in| within| of| during)? the coming (\d+) (days?|weeks?|wks?|months?|years?|yrs?|hours?)(?![\p{L}])/giu, 'in the next $1 $2'),
  saying('wks yrs hrs', /(?<=\b(?:last|past|next|previous) \d{1,3} )(?:(w)ks|(y)rs)(?![\p{L}])/giu, (match) => (match[1] === undefined ? 'years' : 'weeks')),
  saying('any some anywhere anytime sometime', /(?<![\p{L}])(?:(?:some|any|a|one|whatever) (?:day|date|time|moment|point|month|evening|night)s?|any ?(?:where|time)|some ?time|any) (?:in|of|during|within) (?:the year )?((?:19|20)\d\d) (?:or|and) ((?:19|20)\d\d)(?![\d])/giu, 'between $1 and $2'),
  saying('any some anywhere anytime sometime', /(?<![\p{L}])(?:(?:some|any|a|one|whatever) (?:day|date|time|moment|point|month|evening|night)s?|any ?(?:where|time)|some ?time|any) (?:in|of|during|within) (?=(?:the )?(?:year )?(?:first|second|last|(?:19|20)\d\d|Q\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* ))/giu, 'in '),
  saying('first last', /(?<![\p{L}])(first|last) (6|3) months of (?=(?:19|20)\d\d)/giu, ({ 1: which = '', 2: months }) => (months === '6' ? `${which === 'first' ? 'first' : 'second'} half of ` : `${which === 'first' ? 'first' : 'fourth'} quarter of `)),
  saying('later after onwards newer', /(?<![\p{L}])(?:in |from )?((?:19|20)\d\d) (?:or|and) (?:later|after|newer|afterwards|onwards?|since)(?![\p{L}])/giu, 'since $1'),
  // "No entries fall on a Saturday or Sunday"
  saying('no none', /(?<![\p{L}])(?:no|none of the) \p{L}{3,} (?:ever )?(?:fall|are|is|falls|happens?|take place|takes place|land|come|lie|lies) (?:made |held |booked |given )?on (?:an? |the )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)/giu, 'never on a '),
  // "the day (so always Saturday or Sunday)", "day of the class, which is a weekday from Monday to Friday": of a date, and no name of a day.
  saying(
    'saturday saturdays weekday weekend weekends weekdays monday',
    /(?<=(?<![\p{L}])(?:day|date)(?: of (?:the )?\p{L}+)?)(?:,? (?:which|that) is|,)? ?\(?(?:so )?(?:(?:always|only) (?:on )?(?:an? )?(Saturdays? (?:or|and) (?:an? )?Sundays?|weekends?(?: days?)?)|(?:always |only )?an? weekday(?:,? (?:from )?Monday (?:to|through|-|–) Friday)?)\)?(?=\s*(?:[,;.\n]|$))/gimu,
    ({ 1: weekend }) => ` (date, ${weekend === undefined ? 'Monday to Friday' : 'Saturdays and Sundays'} only)`,
  ),
  // "the next service, which falls within half a year from now"
  saying('which that', /,? (?:which|that) (in the next \d{1,3} (?:day|week|month|year)s?)(?: from (?:now|today))?(?=\s*(?:[,;.)\n]|$))/giu, ' ($1)'),
  // "drove in (date and time), drove out later": when it came and went.
  saying('drove walked went came got rode ran flew sailed stepped rolled pulled', /(?<=(?:^|[,;:\n•*–-]) ?)(drove|walked|went|came|got|rode|ran|flew|sailed|stepped|rolled|pulled) (in|out|back|off|away)(?: (?:again|later|afterwards|after that))?(?=\s*(?:[,;\n]|$|\((?!y\/n|yes|true|0\/1)))/gimu, '$1 $2 at'),
  // "came to us since 2020", "joined us in the last two years": the day of it.
  saying('came joined started moved', /(?<=(?:^|[,;:\n•*–-]) ?)((?:came|moved|started) (?:(?:with|at) us|(?:to|in with)(?: us)?|here)|joined (?:us|our \p{L}+|the \p{L}+)) (?=(?:in|since|after|before|from|between|during) (?:the )?(?:year |last |past )?\d)/gimu, ({ 1: said = '' }) => `${said.trim()} on, `),
  // "within 30 days from today"
  saying('today', /(?<=\d (?:day|week|month|hour|year)s? )(?:from|frm|of|after) today(?![\p{L}])/giu, 'from now'),
  // "come again on, a day one to four weeks after": so far off, and no day's time.
  saying('day', /(?<=(?:^|[,;:(] ?))(?:on )?(?:a|some|any) day (?=(?:between |from )?\d+ (?:to|and|-) \d+ (?:days|weeks|months|years) (?:after|later|before|earlier|on)(?![\p{L}]))/giu, ''),
];
