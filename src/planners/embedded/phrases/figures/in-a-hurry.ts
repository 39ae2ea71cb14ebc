import { chatRequests } from './chat-requests.js';
import { saying, type Saying } from './saying.js';

/** What is left out, shortened or run together by who types fast: "plan (monthly yearly)", "closed (20% still open)", "neg for debit pos for credit". */

const TWO_OF_A_KIND =
  /(?<=\()(monthly|yearly|annual|weekly|daily|quarterly|single|double|twin|full|half|indoor|outdoor|male|female|men|women|adult|child|online|offline|cash|card|new|used|left|right|front|rear|win|loss|home|away|day|night|morning|evening|lunch|dinner|public|private|paid|unpaid|active|inactive|open|closed) (monthly|yearly|annual|weekly|daily|quarterly|single|double|twin|full|half|indoor|outdoor|male|female|men|women|adult|child|online|offline|cash|card|new|used|left|right|front|rear|win|loss|home|away|day|night|morning|evening|lunch|dinner|public|private|paid|unpaid|active|inactive|open|closed)(?=\))/giu;

/** Where they stand, words are no list of values. */
const SMALL: ReadonlySet<string> = new Set('the a an of to in on at by for from with and is are was be not no if when only than more less one two between about around per each every as up it they who that this has have can if not either all any out over under least most card transfer credit bank'.split(' '));

/** "math/science/english scores out of 100", "home/away goals 0-6": columns that signs set apart, and what is said of all of them. */
const SLASHED =
  /(?<=(?:^|[,;:(\n]) ?)(?<names>\p{L}{3,}(?:\/\p{L}{3,}){1,5})(?: (?<noun>scores?|grades?|marks?|ratings?|points|goals|shots|hours|prices?|temps?|temperatures?|speeds?|levels?|results?))?(?<said> (?:from |between |out of )?\(?[-−]?\d+(?:[.,]\d+)*(?: ?(?:-|–|to|and) ?[-−]?\d+(?:[.,]\d+)*)?(?: ?(?:%|\p{L}{1,4}))?\)?)(?=\s*(?:[,;.)\n]|$))/giu;

const apart: Saying['plain'] = ({ groups }) => {
  const { names = '', noun, said = '' } = groups ?? {};
  const parts = names.split('/');
  // "pass/fail 60", "buy/sell": two words alone may be values.
  if (noun === undefined && parts.length < 3) return undefined;
  return parts.map((part) => `${part}${noun === undefined ? '' : ` ${noun.replace(/(?<=[^s]{3})s$/iu, /^(?:goals|shots|points|hours)$/iu.test(noun) ? 's' : '')}`}${said}`).join(', ');
};

/** How often something is paid, and the value that is called so. */
const PERIODS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:month|mes|mois|monat)$/iu, /(?<![\p{L}])(?:monthly|mensual|mensuel|monatlich)(?![\p{L}])/iu],
  [/^(?:quarter|trimestre|quartal|vierteljahr)$/iu, /(?<![\p{L}])(?:quarterly|trimestral|trimestriel|vierteljährlich)(?![\p{L}])/iu],
  [/^(?:year|año|an|année|jahr)$/iu, /(?<![\p{L}])(?:yearly|annual(?:ly)?|anual|annuel|jährlich)(?![\p{L}])/iu],
  [/^(?:week|semana|semaine|woche)$/iu, /(?<![\p{L}])(?:weekly|semanal|hebdomadaire|wöchentlich)(?![\p{L}])/iu],
  [/^(?:day|día|jour|tag)$/iu, /(?<![\p{L}])(?:daily|diari[oa]|journalier|täglich)(?![\p{L}])/iu],
];
const periodIn = (word: string, text: string): string | undefined => PERIODS.find(([unit]) => unit.test(word))?.[1].exec(text)?.[0];

/** What a sum of points is called. */
const TOTAL_SCORE = /(?<![\p{L}])(?:total(?: (?:score|points))?|(?:final |overall )?score|points)(?![\p{L}])/iu;

export const hurriedSayings: readonly Saying[] = [
  ...chatRequests,
  // "exam passed y/n abt 70 yes"
  saying('yes y', /(?<=(?<![\p{L}])(?:y\/n|yes\/no|yes or no)[ ,(:-]{1,3}(?:(?:abt|about|around|roughly|like|~) ?)?)(\d{1,2})(?= (?:yes|y)(?![\p{L}/]))/giu, '$1%'),
  // "75 rows of thrift store stuff, item, category": no name of a column.
  saying('stuff', /(?<=(?:^|\n)[^,;:\n]{3,60}\p{L} )stuff(?= ?[,:;–-] ?\p{L})/giu, 'data'),
  // "oh and the departure date": what comes to mind last.
  saying('oh ah ooh', /(?<=(?:^|[,;:.(\n–—-])\s?)(?:oh|ooh|ah),? (?:and|also|plus|yeah and|yes and) /gimu, 'and '),
  // "total obvs", "name ofc": what goes without saying, and no part of a name.
  saying('obvs obvi obv ofc duh obviously naturally', /(?<=\p{L}),? (?:obvs|obvi|obv|ofc|duh|obviously|naturally)(?=\s*(?:[,;.!\n(]|$))/gimu, ''),
  // "heavier than cats n rabbits lightest"
  saying('n', /(?<=\p{L}{3,}) (?:n|'n'|’n’) (?=\p{L}{3,})/gu, ' and '),
  // "smth like artist, album": what is wanted, and no name.
  saying('smth sth something stuff things', /(?<=(?:^|[:.!,\n]\s?|(?:want|need|like|have|get|gimme|with)\s(?:some\s)?)(?:smth|sth|something|stuff|things) )like (?=\p{L}+,)/gimu, ': '),
  // "comment'); DROP TABLE guests;-- and …": orders to a machine between two columns.
  saying('drop truncate', /["'”’]?\)?\s*;\s*(?:drop|truncate)\s+table\s+\p{L}[\p{L}\d_]*\s*;?\s*(?:--|#)?\s*/giu, ', '),
  // "name of da dog"
  saying('da', /(?<=(?<![\p{L}])(?:of|for|by|from|in|at|on|to|with) )da (?=\p{Ll}{2,})/gu, 'the '),
  // "to see its ads side by side: each campaign's name, …": no side of them.
  saying('side', /(?<=\p{L}) side by side(?![\p{L}])/giu, ''),
  // "listeners p month"
  saying('p', /(?<=\p{L}) p (?=(?:month|mth|week|wk|day|hour|year|person|night|kg|piece)(?![\p{L}]))/giu, ' per '),
  // "What I do need is a number"
  saying('do really actually also', /(?<=(?<![\p{L}])(?:what|all) (?:i|we) )(?:do|really|actually|also) (?=(?:need|want)(?![\p{L}]))/giu, ''),
  // "till lines 4 comparing prices", "rows 4 my class"
  saying('comparing checking testing training learning teaching practising practicing analysing analyzing tracking planning using my our me us', /(?<=\p{L} )4 (?=(?:comparing|checking|testing|training|learning|teaching|practising|practicing|analysing|analyzing|tracking|planning|using|my|our|me|us)(?![\p{L}]))/giu, 'for '),
  // "appointments nxt 30 days"
  saying('nxt', /(?<![\p{L}])nxt (?=\d|few |week|month|year|day|couple )/giu, 'next '),
  // "box or no box": whether there is one.
  saying('or', /(?<=(?:^|[,;:(\n]) ?(?:and )?)(?<what>\p{L}{3,}) or (?:no|without(?: an?)?) \k<what>(?=\s*(?:[,;.)\n]|$))/giu, ({ groups }) => `${groups?.['what'] ?? ''} (yes/no)`),
  // "outta 10"
  saying('outta', /(?<![\p{L}])outta (?=\d)/giu, 'out of '),
  // "valid til"
  saying('til till', /(?<=(?<![\p{L}])(?:valid|open|good|paid|booked|reserved|closed|stays|due)) till?(?![\p{L}])/giu, ' until'),
  // "2 to 5, half hours allowed"
  // "need fake pizza orders for a test, 300, order nr, …": a number between commas behind what is asked for.
  saying('need want gimme give make', /(?<=^\s*(?:hey |hi |pls |please |so |ok )?(?:i |we )?(?:need|want|gimme|give me|make(?: me)?) (?!\d)[^,:;.\n()\d]{3,60}, )(?:like |about |abt |around |maybe |~)?([2-9]\d|\d{3,5})(?=, \p{L})/giu, '$1 rows'),
  saying('half', /(?<=\d ?)[,;]? ?\(?(?:in )?half[- ](hours|points|steps|stars|days|sizes|marks)(?: are)? (?:allowed|possible|ok|okay|too|count|included)\)?(?=\s*(?:[,;.)\n]|$))/giu, ' in half $1'),
  // "won a pint (thats anyone with 40 plus)" beside a total.
  saying(
    'anyone everyone anybody those teams people all whoever',
    /(?<=\(|, |: )(?:that['’]?s |i\.?e\.? |= ?|for |if )?(?:anyone|everyone|anybody|those|teams?|people|all|whoever)(?: (?:with|over|scoring|who (?:got|scored|have|has)|that (?:got|scored)|got|scored))? (\d+)(?: ?(?:plus|\+)| (?:points )?or (?:more|above|higher|over)| and (?:up|above|over))(?: points)?(?=[),;.\n]|$)/gimu,
    ({ 1: least = '' }, text) => { const total = TOTAL_SCORE.exec(text)?.[0]; return total === undefined ? undefined : `yes if ${total} is at least ${least}`; },
  ),
  // "blank if never played, happens for 1 in 6"
  saying('happens case', /(?<=(?<![\p{L}])(?:blank|empty|null|missing)) (?:if|when) [^,;()\n]{3,30},? (?:(?:which|that|and that) )?(?:happens|is the case|is so|applies)(?= (?:for|in|with|on|to) )/giu, ''),
  // "visa fee (only if needed, 20 - 120)": how much before which.
  saying('only', /(?<=\()(only (?:if|when) [\p{L} _]{3,30}), ?([$€£]?\d+(?:\.\d+)? ?(?:-|–|to) ?[$€£]?\d+(?:\.\d+)?)(?: ?(?:usd|eur|gbp|euros?|dollars|pounds|[$€£]))?(?=\))/giu, '$2, $1'),
  // "max players (never less than min)": the noun is said once.
  saying('min max minimum maximum', /(?<=(?:^|[,;:\n] ?)(?:max|maximum|min|minimum) (?<noun>\p{L}+) ?\((?:never|not|always)? ?(?:less|lower|smaller|more|higher|greater|below|above)(?: than)? (?:the )?(?:min|minimum|max|maximum))(?=\))/giu, ({ groups }) => ` ${groups?.['noun'] ?? ''}`),
  // "round 1 to round 5 scores each out of 10"
  saying('each out outta', /(?<![\p{L}])((\p{L}{3,}) 1 (?:to|through|-|–) \2 \d{1,2}) (?:(?:scores?|points?|marks?|results?),? )?(?:each |all )?(?:are |is )?(?:out of|outta|max\.?|up to) (\d{1,3})(?=\s*(?:[,;.)\n]|$))/gimu, '$1 each 0-$3'),
  // "The hall has 80 seats, so never more tickets than that"
  saying('never', /(?<=(?:^|[.;\n] ?))(?:the |our )?\p{L}+ (?:has|holds|seats|fits|takes) (?:only )?(\d+)(?: \p{L}+)?,? (?:so|and|hence) (?:there (?:are|is) |we (?:sell|have|take) )?never more (\p{L}+(?: \p{L}+)?) than (?:that|this|those)(?=\s*(?:[.;,\n]|$))/gimu, '$2 are never more than $1'),
  // "empty nine times out of ten"
  saying('times', /(?<![\p{L}])((?:empty|blank|missing|null|filled|there) )?(\d|one|two|three|four|five|six|seven|eight|nine) times (?:out of|in) (?:ten|10)(?![\p{L}\d])/giu, ({ 1: state, 2: told = '' }) => {
    const tenths = /\d/u.test(told) ? Number(told) : ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].indexOf(told.toLowerCase());
    return state === undefined ? `in ${String(tenths * 10)}% of rows` : `${state}in ${String(tenths * 10)}% of rows`;
  }),
  // "within one day, urgent jobs within 7 and routine ones within 28": days as well.
  saying('within', /(?<=within (?:\d+|an?|one|two|three|four|five|six) (minute|hour|day|week|month)s?[^.;\n]{2,90}within \d{1,3})(?=\s*(?:[,;\n]|\.(?!\d)|$|and ))/giu, ({ 1: unit = '' }) => ` ${unit.toLowerCase()}s`),
  // "came in this yr"
  saying('yr yrs mth wk', /(?<=(?<![\p{L}])(?:this|last|next|past|previous|every|each|per|(?:last|past|next) \d{1,2}) )(yrs?|mth|wk)(?![\p{L}])/giu, ({ 1: unit = '' }) => ({ yr: 'year', yrs: 'years', mth: 'month', wk: 'week' })[unit.toLowerCase()]),
  // "date it came in this year": the days, and no part of what was done.
  saying(
    'this last past within during',
    /(?<=(?<![\p{L}])(?:date|day|when|time) (?:it|they|he|she|we|i|the \p{L}+) (?:(?:was|were|got|has been|have been) )?\p{L}{3,}(?: (?:in|out|up|off|back|over|home))?) ((?:this|last|within the last|in the last|during the last|in the past|during|over the last|sometime (?:this|last)) (?:\d{1,4} )?(?:years?|months?|weeks?|days?|summer|winter|spring|autumn|(?:19|20)\d\d))(?=\s*(?:[,;.\n]|$))/giu,
    ' ($1)',
  ),
  // "on hold rn y/n"
  saying('rn atm', /(?<=\p{L}) (?:rn|atm)(?=\s*(?:[,;?(\n]|$|y\/n|yes|true))/gimu, ''),
  // "what they pay a yr"
  saying('yr mth mo wk', /(?<=(?:pay|pays|paid|cost|costs|earn|earns|spend|spends|make|makes|get|gets|times|hours|visits|km|miles|\p{L}s) (?:a|an|per|each) )(yr|mth|mo|wk)(?![\p{L}])/giu, ({ 1: unit = '' }) => ({ yr: 'year', mth: 'month', mo: 'month', wk: 'week' })[unit.toLowerCase()]),
  // "sailbot/motorboat/catamaran -> i mean sailboat motorboat catamaran"
  saying('mean meant', /(?<=(?:^|[,;:(\n ]))(?<slip>\p{L}[\p{L}-]*(?:\/\p{L}[\p{L}-]*){1,5}) ?(?:->|=>|→|-|–|,|\.\.+)? ?\(?(?:sorry,? |no,? |oops,? )?i (?:mean|meant) (?<right>\p{L}[\p{L}-]*(?:[ /]\p{L}[\p{L}-]*){1,5})\)?(?=\s*(?:[,;.\n]|$))/giu, ({ groups: { slip = '', right = '' } = {} }) => {
    const values = right.split(/[ /]/u);
    return values.length === slip.split('/').length ? values.join('/') : undefined;
  }),
  // "abt half r sold"
  saying('r', /(?<=(?<![\p{L}])(?:half|third|quarter|most|some|many|few|them|they|these|those|\d ?%) )r (?=\p{L}{3,})/giu, 'are '),
  // "plan (monthly, quarterly, yearly), price (35 a month, 95 a quarter, 340 a year)"
  saying('month quarter year week day mes trimestre año semana mois an semaine monat quartal jahr woche', /(?= ?(?:an?|per|al|por|par|pro|im|je|à l[ae]?|\/) ?\p{L})(?<=\([^()\n]{0,60}?\d(?:[.,]\d+)? ?(?:€|\$|£|eur|usd|gbp|euros?|dollars?)?) ?(?:an?|per|al|por|par|pro|im|je|à l[ae]?|\/) ?(?<unit>month|quarter|year|week|day|mes|trimestre|año|semana|mois|an|semaine|monat|quartal|jahr|woche)(?=\s*[,)]| (?:and|or|y|et|und|ou|o) )/giu, ({ groups }, text) => {
    const called = periodIn(groups?.['unit'] ?? '', text);
    return called === undefined || text.split(called).length > 2 ? undefined : ` for ${called}`;
  }),
  saying('score scores grade grades mark marks rating ratings points goals shots hours price prices temp temps temperature temperatures speed speeds level levels result results strength stamina defense attack from out', SLASHED, apart),
  // "result (1-0, 0-1 or 1/2-1/2, around 20% draws)": the value that is called so
  saying('draws draw', /(?=(?:are |of them )?draw)(?<=[(:,][^()\n]{0,60}?(1\/2-1\/2|½-½|\bD\b)[^()\n]{0,20}?,? (?:about |around |roughly |~ ?)?\d+(?:\.\d+)? ?% )(?:are |of them )?draws?(?=[),;.\n]|$)/giu, '$1'),
  // "amount = hrs x rate" beside "hours billed"
  saying('hrs hr', /(?<=(?:[=(*×+]|\d ?[x*×]|:) ?|\bx )hrs?(?= ?[x×*+-] ?\p{L})|(?<=[=(][^=(]{2,24} ?[x×*] ?)hrs?(?=\s*(?:[),;.\n]|$))/giu, (_, text) => (/(?<![\p{L}])hours?(?![\p{L}])/iu.test(text) ? 'hours' : undefined)),
  // "twitch streamers list plz: user name": a plea before the sign
  saying('plz pls please', /(?<=\p{L}) (?:plz|pls|plss|please)(?=(?:\s+(?:thx|thanks))?\s?(?:[:]|[-–—]\s))/giu, ''),
  // "shipping 4.95 or free over 50": two prices, by what the order comes to
  saying('free', /(?<=(?<![\p{L}])(?:shipping|delivery|postage)(?: (?:cost|fee|charge))? ?\(?)((?:usd|eur|gbp|[$€£]) ?)?(\d+(?:\.\d+)?)( ?(?:usd|eur|gbp|euros?|dollars|[$€£]))?(?:,| or|, or| but|, but) (?:it(?:['’]s| is) )?free (?:for orders |on orders |if )?(over|above|from|for|at) (?:[$€£] ?)?(\d+(?:\.\d+)?)(?: ?(?:usd|eur|gbp|euros?|dollars|[$€£]))?(?=\s*(?:[),;.\n]|$))/giu, ({ 2: price = '', 4: from = '', 5: mark = '' }, text) => {
    const basket = /(?<![\p{L}])(?:subtotal|basket value|order value|cart total|goods total)(?![\p{L}])/iu.exec(text)?.[0];
    return basket === undefined ? undefined : `0 if ${basket} is ${/^(?:over|above)$/iu.test(from) ? 'above' : 'at least'} ${mark}, otherwise ${price}`;
  }),
  // "baseline score 20-40, final score lower than baseline": the word the two share is said once
  saying('lower higher less more below above smaller larger', /(?<=[,;:] ?(?:[\p{L}]+ ){1,2}([\p{L}]+) (?:(?:lower|higher|less|more|smaller|larger) than|below|above) (?:the )?)([\p{L}]{4,})(?=\s*(?:[,;.)\n]|$))/giu, ({ 1: head = '', 2: word = '' }, text) => (text.toLowerCase().includes(`${word} ${head}`.toLowerCase()) ? `${word} ${head}` : undefined)),
  // "prefers home or cafe", "uses cash or card"
  saying('prefers uses drives likes', /(?<=[,;:] ?)(prefers|uses|drives|likes) (?=(?<one>\p{L}+) or \p{L}+\s*(?:[,;.\n]|$))/giu, '$1: '),
  // "category (travel meals hotel or office)", "status (open closed or pending)": a list whose commas were left out.
  saying('or', /(?<=\()((?:\p{Ll}+ ){2,7}\p{Ll}+|(?:low|small|open|new|bad|poor|good|young|light|easy|cheap|cold|red|left|active|yes|true|pending|single|weak|short|early|beginner|bronze|never|mild|morning|day|dry|free|basic|junior|spring|north|male) (?!of|to|and|in|on)\p{Ll}+)( or \p{Ll}+\))/giu, ({ 1: run = '', 2: last = '' }) => {
    const words = run.split(' ');
    return new Set(words).size < words.length || words.some((word) => SMALL.has(word)) ? undefined : `${words.join(', ')}${last}`;
  }),
  // "meal (beef fish or vegan, about half beef)": what is told of the first alone parts it from the second.
  saying('or', /(?<=\()(?<one>\p{Ll}{3,}) (?<two>\p{Ll}{3,})(?= or \p{Ll}+(?: \p{Ll}+)?, (?:about |around |roughly |mostly |usually |only |like )*(?:(?:\d{1,2} ?%|half|a third|a quarter|two thirds|most) )?(?:of them |are |is )*\k<one>\))/giu, '$1, $2'),
  // "good with kids y/n": the whole of it is the name.
  saying('with', /(?<=(?:[,;:]|^\s*[-*•]|\band) ?|\p{L} )(good|ok|okay|fine|friendly|comfortable|safe|lives|gets along) with (kids|children|dogs|cats|other \p{L}+|animals|pets|strangers|people)(?=\s*(?:[,;(\n]|$|[.](?:\s|$)|y\/n|yes\/no|true\/false|bool))/gimu, ({ 1: how = '', 2: whom = '' }) => `${how}_with_${whom}`.toLowerCase().replaceAll(' ', '_')),
  // "math reading and writing score": the comma that was left out between two of three.
  saying('math maths reading writing science english physics chemistry biology listening speaking grammar history', /(?<=[,;:(] ?)(maths?|reading|writing|science|english|physics|chemistry|biology|listening|speaking|grammar|history) (?=(?:maths?|reading|writing|science|english|physics|chemistry|biology|listening|speaking|grammar|history),? and (?:maths?|reading|writing|science|english|physics|chemistry|biology|listening|speaking|grammar|history)(?: (?:scores?|grades?|marks?|points|results?))?(?![\p{L}]))/giu, '$1, '),
  // "first class survive more often" beside "class 1-3"
  saying('first second third', /(?<![\p{L}])(?:the )?(first|second|third) (class)(?= (?:passengers? )?(?:survive|pay|cost|had|have|are|were|get|is|was|more|less|fares?|tickets?)(?![\p{L}]))/giu, ({ 1: which = '', 2: what = '' }, text) => (/(?:class|pclass|ticket class)\W{1,3}1 ?(?:-|–|to) ?3/iu.test(text) ? `${what} ${String(['first', 'second', 'third'].indexOf(which.toLowerCase()) + 1)}` : undefined)),
  // "amount (neg for debit pos for credit)"
  saying('neg', /(?<=\()neg(?:ative)?(?: (?:for|if|when|=))? ?(\p{L}+),? (?:and )?pos(?:itive)?(?: (?:for|if|when|=))? ?(\p{L}+)(?=\))/giu, 'negative for $1, positive for $2'),
  saying('pos', /(?<=\()pos(?:itive)?(?: (?:for|if|when|=))? ?(\p{L}+),? (?:and )?neg(?:ative)?(?: (?:for|if|when|=))? ?(\p{L}+)(?=\))/giu, 'negative for $2, positive for $1'),
  // "plan (monthly yearly)", "shift (day night)": two of a kind
  saying('monthly yearly annual weekly daily single double twin full half indoor outdoor male female men women adult child online offline cash card new used left right front rear win loss home away day night morning evening lunch dinner public private paid unpaid active inactive open closed', TWO_OF_A_KIND, '$1, $2'),
  // "closed (20% still open)", "mostly 200, some 404 and 500"
  saying('open', /(?<=(?<![\p{L}])(?:closed|resolved|finished|solved|ended|completed)(?:[_ ](?:at|on|date))? ?[(,] ?)((?:about |around |~ ?)?\d+(?:\.\d+)? ?%) (?:of them )?(?:are |is )?still (?:open|running|ongoing|active)(?=\s*[),;.\n]|$)/giu, '$1 empty'),
  saying('some', /(?<=(?<![\p{L}])mostly [\p{L}\d]+, )some (?=\d)/giu, ''),
  // "mostly 200, some 404 n 500"
  saying('n', /(?<=\d) n (?=\d)/gu, ' and '),
  // "want weekly sales for 3 shops over 1 yr, shop name, week, revenue": what is wanted, and its columns
  saying('want need gimme make create generate get give', /(?<=^\W*(?:(?:hey|hi|hello|yo|pls|please|so|ok|i|we|just|can|could|u|you)[\s,]+)*(?:want|need|gimme|give me|make|create|generate|get me)(?: me| us)?(?: (?:some|sum|an?|the))? (?!columns|fields)[^,:.;!?()\n]{4,60}? (?:for|over|about|from) (?:(?! [-–—] )[^,:.;!?()\n]){3,50}), (?=[^,:.;\n]{2,30}, [^,:.;\n]{2,30},)/giu, ': '),
  // "budget mil, box office mil"
  saying('mil mio mln', /(?<=(?<![\p{L}])(?:budget|box office|gross|revenue|sales|profit|turnover|salary|fee|value|price|cost|cap|market cap|valuation|income)) (?:mil|mio|mln)(?=\s*(?:[,;.\n]|$))/giu, ' in millions'),
  // "pair (BTC/USD ETH/USD)", "storage (64 128 256 gb)": values that blanks set apart
  saying('usd eur gbp usdt btc eth', /(?<=\()((?:[A-Z]{3,5}[/-][A-Z]{3,5} )+[A-Z]{3,5}[/-][A-Z]{3,5})(?=\))/gu, ({ 1: run = '' }) => run.replaceAll(' ', ', ')),
  saying('gb tb mb', /(?<=\()(\d+(?: \d+){1,6}) ?(?:gb|tb|mb)(?=\))/giu, ({ 1: run = '' }) => run.replaceAll(' ', ', ')),
  // "…, price, busiest in the morning": what is said of the times of all rows
  saying('busiest quietest', /(?<=[\p{L}\d)]), (?:and )?(?=(?:busiest|quietest) (?:in|at|on|around|during) [^,;.]{3,40}(?:[.\n]|$))/giu, '. '),
  // "temp 2-8 c w a few spikes"
  saying('w', /(?<= )w (?=a few |some |an? |no |the |occasional |lots )/gu, 'with '),
  // "temp 2-8 °C with a few spikes"
  saying('spikes glitches excursions', /(?<=\d ?(?:°? ?[\p{L}%°]{1,4})? ?[,(]? ?(?:with |and )?)(a few|some|occasional|rare|random|\d+(?:\.\d+)?%) (?:spikes|glitches|excursions)(?=\s*(?:[,;.)\n]|$))/giu, '$1 outliers'),
  // "tip (30% no tip)", "discount (60% none)"
  saying('no none nothing zero', /(?<=(?<![\p{L}])(tip|tips|discount|fee|fine|delay|bonus|overtime|rain|donation|refund|commission|penalty|late fee|deposit|tax) ?)\((?:about |around |~ ?)?(\d+(?:\.\d+)?%)(?: (?:have|get|give|leave|are|is|with|of [\p{L}]+))? (?:no(?:ne)? ?(?:tips?|discounts?|fees?|fines?|delays?|bonus|overtime|rain|at all|one)?|nothing|zero|0)\)/giu, ({ 2: share = '' }) => `(0 for ${share})`),
  // "showing starts at (date and time), ends at"
  saying('at on', /(?<=(?:[,;:]|^\s*[-*•]|\band) ?)((?:\p{L}{3,} ){0,2}(?:starts|begins|ends|opens|closes|finishes|departs|leaves|arrives)) (at|on)(?=\s*(?:[,;\n]|$|[.!](?:\s|$)|\((?:date|time|day|timestamp|datetime|hh|utc|local)))/gimu, ({ 1: said = '', 2: at = '' }) => `${said.toLowerCase().replaceAll(' ', '_')}_${at.toLowerCase()}`),
];
