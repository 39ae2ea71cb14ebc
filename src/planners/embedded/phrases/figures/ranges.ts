import { isNamedBefore } from './named-before.js';
import { byName, type Groups, saying, type Saying } from './saying.js';

/** Ends of numbers as people say them: "nought to a hundred", "eight at the very most", "2012 at the earliest". */

/** "grade 1.0 to 5.0", "Note von 1 bis 6": the lower the better. */
const BEST_FIRST = /(?<!\p{L})(?:grades?|marks?|noten?|notas?)\b[^,;.\n\d]{0,16}1(?:\.\d)?\s?(?:-|–|to|bis|and|und|a|à)\s?[56](?:\.0)?(?![\d.])/iu;

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** "employee of grade A", "child" of "(child, adult)": some of the rows, and not all of them. */
const OF_KIND = /(?<![\p{L}])(?:of|in|with|on|from|under|over|aged)(?![\p{L}])/iu;
const isOfKind = (what: string, before: string): boolean => OF_KIND.test(what) || what.split(' ').some((word) => ['(', '/', ' or '].some((sign) => before.includes(sign + word)) || [')', '/'].some((sign) => before.includes(word + sign)));

export const rangeSayings: readonly Saying[] = [
  // "may be zero, at most 180", "up to 30, can be 0"
  saying('zero 0 nil be allowed', /(?<![\p{L}])(?:(?:may|can|could|might) be (?:zero|0|nil)|(?:zero|0) (?:is )?(?:allowed|possible|ok))(?: but|,)?(?: and| but)? (?:at most|up to|max\.?|maximum(?: of)?|no more than|never (?:more than|above|over)) (?=[$€£]?\d)/giu, '0 to '),
  saying('zero 0 nil be allowed', /(?<![\p{L}])(?:at most|up to|max\.?|maximum(?: of)?|no more than|never (?:more than|above|over)) (?<most>[$€£]?\d[\d.,]*(?<=\d))(?: but|,)?(?: and| but)? (?:(?:may|can|could|might) (?:also )?be (?:zero|0|nil)|(?:zero|0) (?:is )?(?:allowed|possible|ok))(?![\p{L}\d])/giu, byName(({ most = '' }) => `0 to ${most}`)),
  // "9, 19 or 49 but only for those who converted"
  saying('but', /(?<=\d ?(?:%|\p{L}{1,4})?),? but (?=only (?:for|if|when|where|in|on|with) )/giu, ' '),
  // "5 up to max 2k"
  saying('max maximum', /(?<=\d ?(?:%|\p{L}{1,4})? )(?:(?:up )?to) (?:an? )?max(?:imum)?\.?(?: of)? (?=[$€£]?\d)/giu, 'to '),
  // "minimum length of stay 16", "the maximum rent is 1950"
  saying('minimum maximum min max', /(?<=(?:^|[.;\n])\s*)(?:the )?(?<end>min(?:imum)?|max(?:imum)?)\.? (?<what>\p{L}[\p{L}\d_ ]{1,40}?)(?: is| should be| must be| of|:| =)? (?=[$€£]?\d[\d.,]*(?: ?[\p{L}%]{1,8})?\s*(?:[.;\n]|$))/gimu, ({ groups: { end = '', what = '' } = {} }) => `${what} is at ${/^min/iu.test(end) ? 'least' : 'most'} `),
  // "distance below 450 is not allowed"
  saying(
    'allowed forbidden impossible possible invalid',
    /(?<=[\p{L}\d_] )(?:(?<under>below|under|less than|lower than)|above|over|more than|higher than) (?<bound>[$€£]?\d[\d.,]*(?: ?[\p{L}%]{1,8})?) (?:is|are) (?:not (?:allowed|possible)|forbidden|impossible|invalid)(?=\s*(?:[.;,\n]|$))/gimu,
    byName(({ under, bound = '' }) => `is at ${under === undefined ? 'most' : 'least'} ${bound}`),
  ),
  saying('limit cap', /(?<=(?:^|[.;,\n])\s*(?:please )?)(?:limit|cap) (?:the )?(?<what>\p{L}[\p{L}\d_ ]{1,40}?) (?:to|at) (?:at most |a maximum of )?(?=[$€£]?\d[\d.,]*(?: ?[\p{L}%]{1,8})?\s*(?:[.;\n]|$))/gimu, '$1 is at most '),
  // "size ~ N(84, 2)"
  saying('n normal', /(?<=[\p{L}\d_)] ?)[~∼] ?(?:N|normal|Normal) ?\((?:mean ?= ?|μ ?= ?)?(-?\d[\d.]*), ?(?:sd ?= ?|σ ?= ?)?(\d[\d.]*)\)/gu, ' normal with mean $1 and sd $2'),
  // "client (5 or 6 recurring names)": how many different ones there are, and no values.
  saying('recurring recurrent repeating different distinct returning regular', /(?<=[(,:] ?)(?:about |around |some |roughly )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine) ?(?:or|to|-|–) ?(\d{1,3}|three|four|five|six|seven|eight|nine|ten) (?:recurring|recurrent|repeating|different|distinct|returning|regular) (?=\p{L}{3,})/giu, '$1 different '),
  saying('recurring recurrent repeating', /(?<=[(,:] ?(?:about |around |some |roughly )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) )(?:recurring|recurrent|repeating) (?=\p{L}{3,})/giu, 'different '),
  // "clipped to 130-400", "truncated at 0 and 100"
  saying('clipped clamped truncated bounded winsorized winsorised trimmed censored capped cut', /(?<![\p{L}])(?:clipped|clamped|truncated|bounded|winsori[sz]ed|trimmed|censored|capped|cut(?: off)?) (?:to|at|between|within|in|into)(?: the range)?(?: of| from| between)? ([$€£]?-?\d[\d.,]*) ?(?:-|–|to|and|\.\.) ?(?=[$€£]?-?\d)/giu, 'between $1 and '),
  // "can be zero, never above 200"
  saying('zero nothing free', /(?<![\p{L}])(?:can|may|could|might) (?:also |even )?be (?:zero|0|nothing|free),? (?:and |but )?(?:is |are )?(?:never|not|no|at most|up to|max\.?|maximum)(?: (?:above|over|more than|higher than|beyond|exceeding|of))? [$€£]?(\d[\d.,]*\d|\d)(?![\d%])/giu, '0 to $1'),
  // "A at 90+, B 80s, C 70s"
  saying('s', /(?<=(?<![\p{L}\d])[A-F][+-]?:? (?:for |in |is |= ?)?(?:the )?)([1-9])0s(?![\p{L}\d])/gu, '$10-$19'),
  saying('mean', /(?<=\d) in the mean(?=\s*(?:[.;,\n]|$))/gimu, ' on average'),
  // "for IT, training hours = 0"
  saying('for if when in', /(?<=(?:^|[.;\n])\s*(?:for|if|when|in) [^,.;\n]{2,40}?(?:, |,? then )(?:the )?\p{L}[\p{L}\d_ ]{1,40}?) ?={1,2} ?(?=\d[\d.]*\s*(?:[.;,\n]|$))/gimu, ' is '),
  // "Half of the flats have a size below 84": what lies in the middle.
  saying(
    'have has get got show reach',
    /(?<=(?:^|[.;\n])\s*)(?:about |exactly |roughly )?(?:half|50 ?%) (?:of )?(?:the |all )?\p{L}{3,}(?: \p{L}{3,})? (?:have|has|get|got|show|reach) (?:an? |the )?(?<what>\p{L}[\p{L}\d_ ]{1,40}?) (?:of )?(?:below|under|less than|lower than|above|over|more than|higher than) (?=[$€£]?\d[\d.,]*(?: ?\p{L}{1,8})?\s*(?:[.;\n]|$))/gimu,
    'the median $1 is ',
  ),
  // "the typical rent is 900, give or take 120"
  saying(
    'typical usual average mean',
    /(?<=(?:^|[.;\n])\s*(?:the |an? )?)(?:typical|usual|average|mean) (?<what>\p{L}[\p{L}\d_ ]{1,40}?) (?:is|=|lies at) (?:about |around )?(?<at>[$€£]?\d[\d.,]*\d|\d)(?: ?\p{L}{1,8})??,? \(?(?:give or take|plus or minus|plus\/minus|±|\+\/-) ?(?<off>\d[\d.]*)(?= ?\p{L}{0,8}\)?\s*(?:[.;\n]|$))/gimu,
    byName(({ what = '', at = '', off = '' }) => `${what} has a mean of ${at} and a standard deviation of ${off}`),
  ),
  // "typical rent is 900"
  saying('typical usual', /(?<=(?:^|[.;\n])\s*(?:the |an? )?)(?:typical|usual) (?=\p{L}[\p{L}\d_ ]{1,40}? (?:is|=|lies|should be|about|around) (?:about |around |near |roughly )?[$€£]?\d[\d.,]*(?: ?\p{L}{1,8})?\s*(?:[.;\n]|$))/gimu, 'median '),
  // "average temperature about 56": a sentence without a verb, and no further column.
  // "claim amount 300-40000, median claim amount 4000", "age 18-90, mean of 45": of the column before, by its name.
  saying(
    'mean average median avg',
    /(?<=(?:^|[,;:(\n] ?)(?:the |an? |and )?(?<of>[\p{L}_]+(?: [\p{L}_]+){0,2})(?:,? \(?(?:from |between )?[$€£]?\d[^,;:()\n]{0,30}\)?)?), (?:and |with )?(?:the |an? |its )?(?<what>mean|average|median|avg) (?:\k<of>|of) (?:(?:is|of|at|about|around|roughly|=) )*(?=[$€£]?\d[\d.,]*k?(?: ?[\p{L}%°€$£]{1,8})?\s*(?:[,;.)\n]|$)(?!,? ?(?:-|to)))/gimu,
    ({ groups: { what = '' } = {} }) => `, ${what} `,
  ),
  saying(
    'average mean median avg',
    /(?<=[.;\n]\s*)(?<of>average|mean|median|avg\.?) (?<what>\p{L}[\p{L}\d_ ]{1,40}?)(?:(?: (?:of|about|around|near|roughly|approx\.?)|:| =| ~)+ ?| )(?=[$€£]?\d[\d.,]*(?: ?(?!and |or |to )[\p{L}%]{1,8})?\s*(?:[.;\n]|$))/gimu,
    ({ groups: { of = '', what = '' } = {} }) => `the ${of} ${what} is about `,
  ),
  // "Most rents are low, only a few are high", "the price has a long tail"
  saying('most', /(?<=(?:^|[.;\n])\s*)most (?:of (?:the )?)?(?!of |are |have )(?<what>\p{L}[\p{L}\d_ ]{2,40}?) are (?:very |rather |quite |fairly )?(?:small|low|short|cheap|tiny|minor)(?=\s*(?:[.;,\n]|$|and |but |with ))/gimu, '$1 is right-skewed'),
  saying('values', /(?<=(?:^|[.;\n])\s*)(?:small|low) values (?:of|for|in) (?:the )?(?<what>\p{L}[\p{L}\d_ ]{1,40}?) are (?:much |far |a lot |way )?more (?:frequent|common|likely|often) than (?:large|high|big)(?: ones| values)?(?=\s*(?:[.;,\n]|$))/gimu, '$1 is right-skewed'),
  saying('tail tails', /(?<=[\p{L}\d_] )(?:has|have|with|shows?|gets?) an? (?:long|heavy|fat|right)(?:,? (?:right|upper))?[- ]tails?(?: to the right)?(?=\s*(?:[.;,)\n]|$|and |of ))/gimu, 'is long-tailed'),
  // "No rent under 800": where what is charged then is not meant.
  saying(
    'no',
    /(?<=(?:^|[.;\n])\s*)(?:there (?:is|are) |have )?no (?!one |\p{L}*(?:discount|fee|bonus|shipping|delivery|charge|commission|tax|penalt|refund|claim|overtime)\p{L}*)(?<what>\p{L}[\p{L}_ ]{1,40}?) (?:(?:is|are|may be|can be|should be) )?(?:(?<under>under|below|less than|lower than|smaller than|shorter than)|above|over|more than|higher than|greater than|longer than|exceeding) (?=[$€£]?\d[\d.,]*(?: ?[\p{L}%]{1,8})?\s*(?:[.;,\n]|$))/gimu,
    (match, text) => {
      const { what = '', under } = (match.groups ?? {}) as Groups;
      return isNamedBefore(what, text.slice(0, match.index)) ? `${what} is at ${under === undefined ? 'most' : 'least'} ` : undefined;
    },
  ),
  // "nobody with level 1 waits more than 10 minutes", "no child has more than 5 loans": a bound of such rows alone.
  saying(
    'nobody no',
    /(?:(?<joint>,? (?:and|but) |, )|(?<=(?:^|[.;\n])\s*(?:and |but |also )?))(?:nobody (?<who>(?:in|with|of|on|from|under|over|aged|at) [^,.;\n]{1,40}?)|no (?<what>\p{L}[^,.;\n]{1,40}?)) (?:(?:can|may|must|should|will|could|ever) ){0,2}(?<verb>(?!is |are |be |with |and |for |from |that |which |who |where |when )\p{L}{3,}(?: an? [\p{L} ]{2,20} of)?) (?:(?<less>less|fewer|shorter)|more|longer) than (?=[$€£]?\d)/gimu,
    (match, text) => {
      const { joint, who, what = '', verb = '', less } = (match.groups ?? {}) as Groups;
      if (who === undefined && !isOfKind(what, text.slice(0, match.index))) return undefined;
      return `${joint === undefined ? '' : '. '}${who === undefined ? `a ${what}` : `those ${who}`} ${verb} at ${less === undefined ? 'most' : 'least'} `;
    },
  ),
  // "stage I–IV", "class II to V"
  saying('stage class grade type phase level category', /(?<=(?<![\p{L}])(?:stage|class|grade|type|phase|level|category))\s?[(:]?\s?(?:from\s)?(I|II|III)\s?(?:-|–|\.\.|to|through)\s?(II|III|IV|V|VI|VII|VIII|IX|X)(?![\p{L}\d])\)?/gu, ({ 1: from = '', 2: to = '' }) => ` (${ROMAN.slice(ROMAN.indexOf(from.toLowerCase()), ROMAN.indexOf(to.toLowerCase()) + 1).map((one) => one.toUpperCase()).join(', ')})`),
  // "There is at least one order every day", "At least one death per line so the ratio works"
  saying(
    'least most',
    /(?<=(?:^|[.;!]\s|\n)\s*)(?:there (?:is|are|must be|should be) (?:always )?)?at (least|most) (one|two|three|four|five|\d+) (\p{L}{3,}?)s? (?:per|in each|in every|for each|on every|on each|every|each) (?:line|row|record|entry|day|week|month|match|game|order|visit|customer|person|trip)(?: (?:so|because|such that)[^.;\n]*)?(?=[.;!,\n]|$)/gimu,
    '$3s is at $1 $2',
  ),
  saying('least most', /(?<![\p{L}])at (?:the (?:very |absolute )?|very |absolute )(least|most)(?=\s*(?:$|[,.;:)–-])|\s(?:and|but|or|to|on|in|for|[$€£]?\d))/gimu, 'at $1'),
  // "discount (10/20/30/50 %)": percents to choose from, where "basic/pro (60/40 %)" tells shares.
  saying('discount rabatt descuento remise rate tax vat tip margin commission surcharge bonus interest', /(?<=(?<![\p{L}])(?:discount|rabatt|descuento|remise|rate|tax|vat|tip|margin|commission|surcharge|bonus|interest)s?\s?[(:]?\s?)(\d{1,2}(?:\s?\/\s?\d{1,2}){1,8})(?=\s?%)/giu, ({ 1: numbers = '' }) => { const all = numbers.split(/\s?\/\s?/u); return `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`; }),
  // "reward (0 25 or 50)": numbers of a choice with nothing but spaces between.
  saying('or and oder', /(?<=[(:]\s?)(\d+(?:\.\d+)?(?: (?!000\b)\d+(?:\.\d+)?)+) (or|and|oder) (?=\d+(?:\.\d+)?\s?[).,;])/giu, ({ 1: numbers = '', 2: or = '' }) => `${numbers.replaceAll(' ', ', ')} ${or} `),
  // "bookings between 5 and capacity" behind a capacity: the upper end is a column.
  saying('between from to', /(?<![\p{L}\d])(?:between |from )?(\d[\d,.]*) (?:and|(?:up )?to) (?:the )?((?:number of |total )?[\p{L}_][\p{L}_ ]{2,24}?)(?=\s*(?:[,.;)]|$))/giu, ({ index, 0: all, 1: least = '', 2: other = '' }, text) => (ENDS.test(other) || (all.includes(' and ') && !/^between /iu.test(all)) || !isToldBefore(other, text.slice(0, index)) ? undefined : `at least ${least} and at most ${other}`)),
  // "between 20 and 900 when answered and 0 otherwise": the "and" within the bounds sets no parts of a rule apart.
  saying('between', /(?<![\p{L}])between ([$€£]?[-−]?\d[\d.,]*k?(?: ?[\p{L}%°€$£]{1,8})?) and ([$€£]?[-−]?\d[\d.,]*k?(?: ?(?!if|when|for|in|on|only)[\p{L}%°€$£]{1,8})?)(?= (?:if|when|whenever|where|for|unless|only (?:if|when))(?![\p{L}])[^.;\n]{2,80}(?:otherwise|else|for (?:the )?(?:others?|rest)|for \p{L}))/giu, '$1 to $2'),
  // "only when paid and after the violation date": where there is one, and when it was.
  saying('only', /(?<=(?<![\p{L}])only (?:when|if|once) (?:(?!before|after|than|between|from|above|below|over|under|until)[\p{L}_]+ ){1,4})and (?=(?:always |on or )?(?:after|before|later than|earlier than) )/giu, 'and always '),
  // "date and closing balance, balances between 100 and 900": of the column before, and none of its own.
  saying('between from', /[,;] (?:and |with )?(?:the )?(\p{L}{3,}s)(?= (?:lie |are |ranging |range )?(?:between|from) [$€£]?[-−]?\d[\d.,]*k? (?:and|to) [$€£]?[-−]?\d)/giu, ({ index, 1: many = '' }, text) => (endsName(many.slice(0, -1), text.slice(0, index)) ? `. ${many}` : undefined)),
  // "a session with a single page": one of them, where "single" is no value.
  saying('single just only', /(?<=(?:^|[.;\n])[^.;\n]{3,40} (?:with|has|have|having) )(?:a single|just (?:a|one)|only (?:a|one)) (?=\p{L}{3,}(?! of))/gimu, ({ index, 0: all }, text) => (all.includes('single') && text.slice(0, index).includes('single') ? undefined : 'one ')),
  saying('one', /(?<![\p{L}])no[ -]one(?![\p{L}'’-])/giu, 'nobody'),
  saying('upto', /(?<![\p{L}])upto(?![\p{L}])/giu, 'up to'),
  saying('nought naught zero nil none nothing', /(?<![\p{L}])(?:nought|naught|zero|nil|none|nothing)(?= (?:(?:up )?to|through|and up to) [$€£]?\d)/giu, '0'),
  saying('nil nought naught', /(?<![\p{L}])(?:nil|nought|naught)(?= (?:on|for|in|at|if|when|where|otherwise|while|until|unless|before|as long)(?![\p{L}]))/giu, '0'),
  saying('minus', /(?<=(?:^|\b(?:from|to|between|and|of|at|least|most|under|over|below|above|than|by|about|around)\s|[,(:]\s?|[-–]\s))minus (?=\d)/giu, '-'),
  saying('plus', /(?<=\b(?:to|and) )plus (?=\d)/giu, ''),
  // "2012 at the earliest, 2024 at the latest"
  saying('earliest least lowest soonest minimum', /(?<![\p{L}\d.])(?:\bat )?([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?|one) at (?:the )?(?:very |absolute )?(?:least|lowest|earliest|soonest|smallest|minimum|cheapest|youngest)(?:,| and|, and| but|;| -| –|\s*\/) ([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?) at (?:the )?(?:very |absolute )?(?:most|highest|latest|longest|largest|maximum|dearest|oldest|outside)(?![\p{L}])/giu, ({ 1: low, 2: high }) => `between ${low === 'one' ? '1' : (low ?? '')} and ${high ?? ''}`),
  saying('most highest latest', /(?<![\p{L}\d.])([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?) at (?:the )?(?:very |absolute )?(?:most|highest|latest|longest|largest|maximum|dearest|oldest|outside)(?:,| and|, and| but|;| -| –|\s*\/) ([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?|one) at (?:the )?(?:very |absolute )?(?:least|lowest|earliest|soonest|smallest|minimum|cheapest|youngest)(?![\p{L}])/giu, ({ 1: high, 2: low }) => `between ${low === 'one' ? '1' : (low ?? '')} and ${high ?? ''}`),
  // "07:00 at the earliest, 19:00 at the latest", "no sooner than 06:00 and no later than 22:00"
  saying('earliest soonest', /(?<![\p{L}\d.:])(\d\d:\d\d) at the (?:very )?(?:earliest|soonest)(?:,| and|, and| but|;| to)? (\d\d:\d\d) at the (?:very )?latest(?![\p{L}])/giu, 'between $1 and $2'),
  saying('earlier sooner before', /(?<![\p{L}])(?:at |is )?(?:(?:no|not|never) (?:earlier|sooner) than|(?:not|never) before) (\d\d:\d\d)(?:,? (?:and|but|nor|or))?,? (?:(?:no|not|never) later than|(?:not|never|nor) after|(?:always )?before|not past) (\d\d:\d\d|midnight|noon)(?![\p{L}\d])/giu, 'between $1 and $2'),
  // "first sitting at 17:00, last one at 21:30"
  saying('first last', /(?<![\p{L}])(?:the )?first (?:\p{L}+ )?at (\d\d:\d\d),? (?:and )?(?:the )?last (?:\p{L}+ )?at (\d\d:\d\d)(?: \(\d\d:\d\d\))?(?![\d:])/giu, 'between $1 and $2'),
  // "at least 18, at most 90", "18 and over, 90 at most"
  saying('over up above older more', /(?<![\p{L}\d.,:$€£])(\d{1,3}) (?:and|or) (?:over|up|above|upwards|older)(?=,? (?:and |but )?(?:\d{1,3} at most|at most \d|no more than \d|up to \d|max))/giu, 'at least $1'),
  // "room number (lowest 101, highest 640)"
  saying('lowest smallest', /(?<![\p{L}])(?:the )?(?:lowest|smallest)(?: is| being)? ([-−]?[$€£]?\d[\d.,]*\d|\d),? (?:and )?(?:the )?(?:highest|largest|biggest)(?: is| being)? (?=[-−]?[$€£]?\d)/giu, '$1 to '),
  saying('lowest highest', /(?<=\d )at (?:its |the )?(lowest|highest)(?![\p{L}])/giu, ({ 1: end }) => (end?.toLowerCase() === 'lowest' ? 'at least' : 'at most')),
  saying('earliest latest', /(?<![\p{L}\d])((?:19|20)\d\d) at the (earliest|latest)(?![\p{L}])/giu, ({ 1: year = '', 2: end }) => (end?.toLowerCase() === 'earliest' ? `at least ${year}` : `at most ${year}`)),
  saying('ceiling limit maximum tops extreme', /(?<![\p{L}\d.])([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?) (?:is (?:the|its) (?:ceiling|limit|maximum|max|top|most|upper limit)|in the extreme|tops)(?![\p{L}])/giu, 'at most $1'),
  saying('floor minimum', /(?<![\p{L}\d.])([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?) is (?:the|its) (?:floor|minimum|min|least|lower limit)(?![\p{L}])/giu, 'at least $1'),
  // "mark 1 is best and 6 worst", "1.0 the best and 5.0 the worst", "1 = worst, 10 = best"
  saying('best worst lowest highest poor excellent', /(?<![\p{L}\d.])(\d{1,3}(?:\.\d)?),? (?:(?:is|being|means?|=|for) )?(?:the |very )?(?:best|worst|lowest|highest|poor|excellent|weakest|strongest)(?:,| and|, and|;| to| through| -| –) (\d{1,3}(?:\.\d)?),? (?:(?:is|being|means?|=|for) )?(?:the |very )?(?:best|worst|lowest|highest|poor|excellent|weakest|strongest)(?![\p{L}])/giu, ({ 1: one = '', 2: other = '' }) => (Number(one) < Number(other) ? `${one} to ${other}` : `${other} to ${one}`)),
  // "grade 1.0 to 5.0, passed when the grade is 4.0 or better": of marks that begin with the best.
  saying('better besser mieux mejor', /(?<![\d.])(\d(?:\.\d)?) (?:or|oder|ou|o) (?:better|besser|mieux|mejor)(?![\p{L}])/giu, ({ 1: mark = '' }, text) => (BEST_FIRST.test(text) ? `${mark} or lower` : undefined)),
  // "out of 5 (1 is the worst)"
  saying('best worst lowest', /(?<![\p{L}])out of (\d{1,3}),? ?[(-]? ?(?:with |where )?1 (?:is|being|=|means) (?:the )?(?:best|worst|lowest|poorest)\)?(?![\p{L}])/giu, 'from 1 to $1'),
  saying('including', /(?<=\d )up to and including (?=[$€£]?\d)/giu, 'to '),
  // "first to eighth, as a number"
  saying('first 1st', /(?<![\p{L}])(?:first|1st) (?:up )?to (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)(?=[\s,)]*(?:as |i\.e\.|\())[\s,]*(?:as an? (?:whole )?number|as numbers?|as 1 to \d+)?/giu, ({ 1: last = '' }) => `1 to ${String(ORDINALS.indexOf(last.toLowerCase()) + 1)}`),
  // "ten cents up to $4.50"
  saying('cent cents pence', /(?<![\p{L}\d.])(\d{1,2}) (?:cents?|pence)(?= (?:up )?to ([$€£])\s?\d)/giu, ({ 1: cents, 2: sign = '$' }) => `${sign}${(Number(cents) / 100).toFixed(2)}`),
  saying('scale', /(?<![\p{L}])on a scale (?:up )?to (?=\d)/giu, 'from 0 to '),
  saying('least over up above older', /(?<![\p{L}])at least ([-−]?[$€£]?\d+(?:[.,]\d+)?)(?:,| and|, and| but|;|, but)? (?:(?:at most|(?:no|not|never) (?:more than|over|above)|up to) ([-−]?[$€£]?\d+(?:[.,]\d+)?)|([-−]?[$€£]?\d+(?:[.,]\d+)?) at most)(?![\d%:.]|\s?%)/giu, ({ 1: low = '', 2: high, 3: other }) => `between ${low} and ${high ?? other ?? ''}`),
  saying('most', /(?<![\p{L}])at most ([-−]?[$€£]?\d+(?:[.,]\d+)?)(?:,| and|, and| but|;|, but)? (?:at least ([-−]?[$€£]?\d+(?:[.,]\d+)?)|([-−]?[$€£]?\d+(?:[.,]\d+)?) at least)(?![\d%:.]|\s?%)/giu, ({ 1: high = '', 2: low, 3: other }) => `between ${low ?? other ?? ''} and ${high}`),
  // "No hourly rate is below 150 or above 650"
  saying('no', /(?<=^|[.;,\n]\s?|\band )no (?!one\b|body\b)([\p{L}_]+(?: [\p{L}_]+){0,2}?) (?:is|are|lies|may be|can be|should be|goes|falls) (?:ever )?(below|under|less than|lower than|smaller than|above|over|more than|higher than|greater than|larger than) ([$€£]?\d[\d.,]*k?) n?or (?:below|under|less than|lower than|smaller than|above|over|more than|higher than|greater than|larger than) ([$€£]?\d(?:[\d.,]*\d)?k?)/gimu, ({ 1: what = '', 2: first = '', 3: one = '', 4: other = '' }) => (/^(?:below|under|less|lower|smaller)/iu.test(first) ? `${what} is between ${one} and ${other}` : `${what} is between ${other} and ${one}`)),
  // "No van carries more than 80 parcels, none fewer than 5"
  saying('no none', /(?<=^|[.;,:]\s|\band )(?:no|none of the|not one) (?:\p{L}{3,} )?(?:ever )?(?:(?!(?:costs|earns|makes|lasts|takes|weighs|pays|spends|scores|works|sleeps) )\p{L}{2,}s |can be |is ever |may be )(?:any )?(more than|over|above|longer than|older than|fewer than|less than|under|below|shorter than|younger than) (?=[$€£]?\d)/gimu, ({ 1: than = '' }) => (/^(?:more|over|above|longer|older)/iu.test(than) ? 'at most ' : 'at least ')),
  saying('none', /(?<=[.;,:]\s|\band )none (?:of them )?(more than|over|above|fewer than|less than|under|below) (?=[$€£]?\d)/gimu, ({ 1: than = '' }) => (/^(?:more|over|above)/iu.test(than) ? 'at most ' : 'at least ')),
  saying('start starts begin begins', /(?<![\p{L}])(?:start|begin)s? (?:at|from) ([$€£]?\d+(?:[.,]\d+)?)((?: \p{L}+)?) and (?:(?:end|stop|finish)s? at|(?:go|run|reach)s?(?:es)? (?:up )?to) (?=[$€£]?\d)/giu, 'range from $1 to '),
  saying('ceiling limit maximum cap', /(?<![\p{L}])(?:with )?([$€£]?\d+(?:[.,]\d+)?) (?:as|being) (?:the|its|a|an upper) (?:ceiling|limit|maximum|cap|most)(?![\p{L}])/giu, 'at most $1'),
  saying('floor minimum', /(?<![\p{L}])(?:with )?([$€£]?\d+(?:[.,]\d+)?) (?:as|being) (?:the|its|a) (?:floor|minimum|least)(?![\p{L}])/giu, 'at least $1'),
  // "six hours later at the soonest, four days at the latest", "a week after delivery at the latest"
  saying('soonest earliest latest', /(?<![\p{L}\d.])(\d+(?:[.,]\d+)? (?:minutes?|hours?|days?|weeks?|months?|years?))((?: \([^()]{1,12}\))?(?: (?:later|afterwards|after [\p{L} ]{3,24}?))?) at the (?:very )?(soonest|earliest|latest|most|longest)(?![\p{L}])/giu, ({ 1: length = '', 2: later = '', 3: end }) => `${/^(?:soonest|earliest)$/iu.test(end ?? '') ? 'at least' : 'at most'} ${length}${later}`),
  // "how old they are (from 18, up to 68)"
  saying('from', /(?<![\p{L}])from (\d{1,3}),? (?:and )?up to (?=\d{1,4}(?![\d:]))/giu, 'from $1 to '),
  // "stayed nights 1-14, one night costs 12 up to 60"
  // "what one hour costs"
  saying('costs cost', /(?<=(?:^|[,;:\n]|(?<![\p{L}])and) ?(?:[-*•–+] ?)?)what (?:one|each|every|an?) (hour|day|night|week|month|minute|km|kilomet(?:re|er)|mile|kwh|litre|kilo) (?:of it )?costs?(?![\p{L}])/gimu, 'price per $1'),
  saying('costs', /(?<=(?:^|[,;\n]) ?(?:[-*•–+] ?)?)(?:one|each|every|an?) (\p{L}{3,}) costs (?:between |from |about )?(?=[$€£]?\d)/gimu, 'price per $1 '),
];

/** What ends a range and is no column: "between 2020 and now", "from 1 to ten". */
const ENDS = /^(?:now|today|date|noon|midnight|infinity|more|max(?:imum)?|many|all|any)$|(?:^|\s)(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|euros?|dollars?|pounds?|kg|km|cm|mm|ago|old)$/iu;

/** Whether a name of several words in a list ends in that word: "a closing balance" in "balance". */
const endsName = (word: string, before: string): boolean =>
  before.split(/[,;:.]|\s(?:and|with|plus)\s/u).some((chunk) => {
    const words = chunk.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.length > 1 && words.at(-1) === word.toLowerCase() && !/^(?:an?|the|its|their|with)$/u.test(words.at(-2) ?? '');
  });

/** Whether a name, or what it counts, stands in the text before. */
function isToldBefore(name: string, before: string): boolean {
  const words = (text: string): string => ` ${(text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `;
  return words(before).includes(words(name).replace(/^ number of /u, ' '));
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
