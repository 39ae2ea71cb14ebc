import { boundedResults } from './bounded-results.js';
import { saying, type Saying } from './saying.js';
import { toldResults } from './told-results.js';

/** Sums as people say them: "95 for each hour of labour and the parts on top". */
/** "gross minus tax and social security", "price plus tax and shipping": the sign of the first is the sign of all, where all are named before. */
const SIGN_OF_ALL = /(?<=[\p{L}\d_)] )(minus|less|plus) ((?:the )?\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2}?(?:, (?:the )?\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2}?){0,3}),? and (?:the )?(\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2}?)(?=\s*(?:[).;\n]|$|(?:minus|less|plus)\s))/gimu;

function signOfAll({ index, 1: sign = '', 2: first = '', 3: last = '' }: RegExpExecArray, text: string): string | undefined {
  const before = text.slice(0, index).toLowerCase().replaceAll('_', ' ');
  const names = [...first.split(/, /u), last].map((name) => name.replace(/^the /iu, ''));
  return names.every((name) => before.includes(name.toLowerCase().replaceAll('_', ' '))) ? names.map((name) => `${sign} ${name}`).join(' ') : undefined;
}

export const formulaSayings: readonly Saying[] = [
  ...toldResults,
  // "consumption * 2.35 plus a fixed charge of 9.90"
  saying('plus', /(?<=(?:[=*×/]|(?<![\p{L}])(?:times|multiplied by|per|x))[^,;\n]{1,60} )plus (?:an? |the )?(?:(?:fixed|flat|base|basic|standing|service|handling|monthly|constant|minimum|one-off|connection|booking|delivery|processing) ){1,2}(?:charge|fee|rate|amount|price|cost|sum|surcharge|part) (?:of )?(?=[$€£]?\d)/giu, 'plus '),
  // "A late fee of 15 is charged for every day late"
  saying('charged due added applied payable levied', /(?<=(?:^|[.;!]\s|\n)\s*)(?:an?|the) (\p{L}+(?: \p{L}+)?) of ([$€£]?\d[\d.,]*(?: ?(?:€|\$|£|eur|euros?|usd|dollars?|gbp|pounds?|cents?|ct|pence|p))?) (?:is|gets|will be) (?:charged|due|added|applied|payable|levied) (?:for|per|on) (?:each |every )?(?=\p{L})/giu, 'The $1 is $2 for each '),
  ...boundedResults,
  // "20% of fee and medication together": of their sum
  saying(
    'together combined altogether',
    /(?<=\d ?(?:%|percent|per cent|pct) (?:of|on) )(?:the )?(\p{L}[\p{L}\d_]*(?: [\p{L}\d_]+)?(?:, (?:the )?\p{L}[\p{L}\d_]*(?: [\p{L}\d_]+)?)*),? (?:and|plus|\+|&) (?:the )?(\p{L}[\p{L}\d_]*(?: [\p{L}\d_]+)?),? (?:taken |put |added )?(?:together|combined|altogether)(?![\p{L}])/giu,
    'the sum of $1 and $2',
  ),
  // "overtime pay at time and a half", "double time"
  saying('half double', /(?=time|double)(?<=overtime[^.;\n]{0,40})(?:time[- ]and[- ]a[- ]half|double[- ]time)(?![\p{L}])/giu, ({ 0: said }) => (/^time/iu.test(said) ? '1.5 times the rate' : '2 times the rate')),
  saying('minus less plus', SIGN_OF_ALL, signOfAll),
  // "price for one seat": of each.
  saying('price cost fee rate charge rent premium', /(?<=(?<![\p{L}])(?:price|cost|fee|rate|charge|rent|premium)) (?:for|of) (?:one|a single|1) (?=(?!(?:day|week|month|year|night|hour|or|to|of|and)(?![\p{L}]))\p{L}{3,}[^s\P{L}](?![\p{L}]))/giu, ' per '),
  // "altogether asleep, i.e. deep plus REM plus light": what it is worked out from.
  saying('plus minus times less', /(?<=[\p{L}\d_)]) ?[,;–—-]? (?:i\.?e\.?|that is(?: to say)?|meaning|in other words),? (?:the )?(?=(?!which |what |at |no |not |never |empty )[\p{L}_]{2,}(?: [\p{L}_]+){0,2} (?:plus|minus|times|less) (?:the )?[\p{L}_]{2,})/giu, ' = '),
  // "the tax is always 22% of the gross wage"
  saying('always exactly simply just precisely', /(?<=(?<![\p{L}])(?:is|are|be|equals|makes) )(?:(?:always|exactly|simply|just|precisely) )+(?=\d+(?:\.\d+)? ?(?:%|percent|per cent|pct) of |the (?:sum|product|difference|average|total) of |[\p{L}_]{2,20} (?:plus|minus|times|divided by) )/giu, ''),
  // "total is always subtotal + shipping", "total must always equal net plus tax"
  saying(
    'always must should',
    /(?<=(?:^|[.;,\n] ?)(?:the )?[\p{L}_][\p{L}\d_ ]{1,30} )(?:(?:is|are|has to|must|should|needs to) )?always (?:be )?(?:the )?(?:equals?(?: to)?|is|are|=)? ?(?=[\p{L}_][\p{L}\d_]*(?: [\p{L}_][\p{L}\d_]*){0,2} ?(?:[+*×÷/]|(?:-|−|x|plus|minus|times|multiplied by|divided by|less) )[\p{L}\d_ ])/gimu,
    'is ',
  ),
  // "total = days*price +15 if insurance"
  saying(
    'if when',
    /(?<==\s?)(\(?[\p{L}_][\p{L}\d_]*(?: ?[*×x+] ?[\p{L}_][\p{L}\d_]*| ?[*×] ?\d+(?:\.\d+)?){0,3}\)?) ?([+-]|plus|minus) ?[$€£]?(\d+(?:\.\d+)?) (if|when) ([^,;.\n]{2,40}?)(?=\s*(?:[,;.\n]|$))/gimu,
    ({ 1: base = '', 2: sign = '', 3: extra = '', 5: test = '' }) => `${base} ${/^(?:\+|plus)$/iu.test(sign) ? '+' : '-'} ${extra} if ${test}, otherwise ${base}`,
  ),
  // "pass if avg over 50", where the average is a column
  saying('avg', /(?<=(?:if|when|where|than|the) )avg(?= (?:is |score )?(?:over|under|above|below|at least|more|less|[<>]))/giu, (_, text) => (/average/iu.test(text) ? 'average' : undefined)),
  // "what's left over goes out as net pay"
  saying('left remains rest', /(?<![\p{L}])(?:what(?:['’]s| is)? (?:left|remains|remaining)|the rest)(?: over)?,? (?:(?:then )?(?:goes out|is paid(?: out)?|gets paid(?: out)?|comes out|counts) )?(?:is|as|=) (?:(?:the|their|his|her) )?(?=net )/giu, ''),
  saying('top', /(?<![\p{L}\d.])([$€£]?\d+(?:[.,]\d+)?) (?:for each|for every|per|an?) ([\p{L}_][\p{L}_ ]{2,30}?),? (?:and|plus|with) (?:the |any |all )?([\p{L}_][\p{L}_ ]{2,24}?) on top(?![\p{L}])/giu, '$1 times $2 plus $3'),
  saying('top', /(?<![\p{L}])(?:and|plus|with) (?:the |any |all )?([\p{L}_][\p{L}_ ]{2,24}?) on top(?![\p{L}])/giu, 'plus $1'),
  // "loan amount at most 5x income"
  saying('x', /(?<=(?:at most|up to|max(?:imum)?|below|under|above|over|than|least|about|around|is|are|=|exceeds?|times) )(\d+(?:\.\d+)?)\s?x (?:the |their |its )?(?=\p{L}{3,})/giu, '$1 times the '),
  // "22% of what was earned", "cart less what was taken off"
  saying('what', /(?<=(?<![\p{L}])(?:of|less|minus|times|plus|by|than|from|under|below|above) )what (?:was|is|were|has been|they|we|he|she|it) (?=\p{L}{3,})/giu, ''),
  // "CTR as clicks / impressions"
  saying('as', /(?<=[\p{L}\d_)])(?<!\b(?:calculated|computed|derived|defined|expressed|worked out|taken|such|same|known|well|much|many|far|long|soon|twice|times)) as (?=(?:the )?\p{L}[\p{L}_]{2,}(?: [\p{L}_]+){0,2} (?:[/÷*×]|divided by|multiplied by|times|minus|plus|over) (?:the )?[\p{L}_]{3,})/giu, ' = '),
  // "conversions at most as many as clicks"
  saying('many much', /(?<=(?<![\p{L}])(?:at most|no more than|never more than|up to|at least|not more than) )(?:just |exactly )?as (?:many|much) as (?:there (?:are|were) )?/giu, ''),
  // "green weight minus 12–18 % loss", "list price plus 10 to 20% markup"
  saying('minus less plus', /(?<=[:(=]\s?|\bis )([\p{L}_][\p{L}_ ]{2,30}?) (minus|less|plus) (?:an? )?(\d+(?:\.\d+)?)\s?%?\s?(?:[-–—]|to)\s?(\d+(?:\.\d+)?)\s?%(?: (?!of\b)\p{L}+)?/giu, ({ 1: other = '', 2: sign = '', 3: least = '', 4: most = '' }) => `${least} to ${most} % ${sign.toLowerCase() === 'plus' ? 'more' : 'less'} than ${other}`),
  // "VAT 19% on value + duty", "service charge at 12.5 percent of food plus drinks": of both together.
  saying(
    'vat tax gst mwst iva tva levy charge fee commission tip deposit anzahlung acompte',
    /(?<=(?<![\p{L}])(?:vat|tax|gst|mwst|iva|tva|levy|(?:service|booking|delivery) (?:charge|fee)|commission|tip|deposit|anzahlung|acompte)(?![\p{L}])[^,;.\n]{0,24})(?<![\d.])(\d+(?:\.\d+)?) ?(?:%|percent|pct) (?:of|on|von|auf|sobre|de|del|sur) (?:(?:the|la|el|los|le|les|der|dem|den) )?(\p{L}[\p{L}_ ]{1,24}?) ?(?:\+|(?<![\p{L}])(?:plus|más|mas|zuzüglich)(?![\p{L}])) ?(?:(?:the|la|el|los|le|les|der|dem|den) )?(\p{L}[\p{L}_ ]{1,24}?)(?=\s*(?:[,;.)\n]|$)|\s(?:and|y|und|et)\s)/giu,
    '$1% of ($2 + $3)',
  ),
  // "4% of the trip price, plus a surcharge of 25 when the traveller is older than 65"
  saying(
    'surcharge extra supplement fee plus',
    /(?<![\d.])(\d+(?:\.\d+)? ?(?:%|percent|pct) of (?:the )?\p{L}[\p{L}_ ]{1,24}?),? (?:plus|and|\+) (?:an? )?(?:(?:extra |flat |fixed )?(?:surcharge|extra|supplement|fee|charge|loading)(?: of)? |another |extra )?[$€£]?(\d+(?:\.\d+)?)(?: ?(?:eur|usd|gbp|euros?|dollars?|pounds?|[$€£]))?(?: extra)? (?:when|if|for) ([^.;,()\n]{4,60})(?=\s*(?:[.;,)\n]|$))/giu,
    '$1 + $2 if $3, otherwise $1',
  ),
];
