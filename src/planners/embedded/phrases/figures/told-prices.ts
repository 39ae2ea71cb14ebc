import { byName, type Groups, saying, type Saying } from './saying.js';

/** What things cost and who gets how much of it, as prose tells it, by the columns that hold it. */

/** "A seat costs 9 dollars on starter, 15 on team": what the text has for the price of one. */
const ONE_COSTS = /(?<=(?:^|[.;!]\s|\n)\s*)(?:an?|one|each|every|the) (?<thing>\p{L}{3,}) (?:costs?|is (?:charged|billed|priced) at) (?=[$€£]?\d[\d.]*(?: ?(?:eur|usd|gbp|euros?|dollars?|pounds?))? (?:on|for|in|with|at) )/gimu;
const NAMES_OF_PRICE = /(?<![\p{L}])(?:(?:price|cost|fee|rate|charge)[ _]per[ _](?<unit>\p{L}+)|(?<thing>\p{L}+)[ _](?:price|cost|fee|rate))(?![\p{L}])/giu;

/** "1,150 euros per kWp plus 2,500 for the installation": the flat part first. */
const RATE_FIRST =
  /(?<=(?:is|are|costs?|=|:) ?)(?<rate>[$€£]?\d[\d.,]*\d|\d)(?: ?(?:eur|usd|gbp|chf|euros?|dollars?|pounds?))? (?:per|for each|for every) (?<unit>\p{L}+),? plus (?:an? )?(?:(?:flat|fixed|basic|one-off|standing|base) )?(?:(?:fee|charge|amount) )?(?:of )?(?<flat>[$€£]?\d[\d.,]*\d|\d)(?: ?(?:eur|usd|gbp|chf|euros?|dollars?|pounds?))?(?: (?:for|as) (?:the |an? )?\p{L}+)?(?=\s*(?:[;\n]|\.(?!\d)|$))/giu;

/** "The agent receives 40% of the commission": a share of it, where nothing is called so. */
const RECEIVES = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the |each |every )?(?<who>agent|driver|courier|seller|artist|author|broker|partner|host|owner|platform|trainer|teacher|tutor|dealer|instructor|stylist|charity|waiter|guide|affiliate)s? (?:receives?|gets?|keeps?|earns?|takes?(?: home)?) (?<share>\d+(?:\.\d+)?) ?(?:%|percent) of (?:the |each |its |their )?(?<what>\p{L}+(?: \p{L}+)?)(?=\s*(?:[.;,!\n]|$))/gimu;
const HAS_SHARE = /(?<![\p{L}])(?:agent|driver|courier|seller|artist|author|broker|partner|host|owner|platform|trainer|teacher|tutor|dealer|instructor|stylist|charity|waiter|guide|affiliate)(?:['’]?s?)?[ _](?:share|commission|payout|earnings?|pay|fees?|cut|income|amount|revenue|royalt\p{L}+|wage|bonus)(?![\p{L}])|(?<![\p{L}])(?:payout|earnings|royalt\p{L}+|take[ _]home)(?![\p{L}])/iu;

/** "What we pay is the loss minus the deductible": what the text has for it. */
const WHAT_WE_PAY = /(?<=(?:^|[.;!]\s|\n)\s*)what (?:we|they|the insurer|the company) (?:pay|pays|paid)(?: out)? (?=is |are |equals )/gimu;
const PAID = /(?<![\p{L}])(?:amount[ _]paid|paid[ _]amount|payout(?:[ _]amount)?|payment(?:[ _]amount)?|settlement(?:[ _]amount)?)(?![\p{L}])/iu;

/** "the first 15 minutes are free. After that …": one sentence. */
const FREE_THEN = /(?<=first \d+ (?:\p{L}+ )?\p{L}+[²³23]? (?:are|is) free)\. (?=(?:after that|then|thereafter|afterwards|beyond that|above that)(?![\p{L}]))/giu;

/** "Shipping costs 4.99 but is free when the price paid is 50 or more" */
const BUT_FREE = /(?<=(?:^|[.;!]\s|\n)\s*)(?<what>(?:the )?\p{L}+(?: \p{L}+)?) (?:costs?|is) [$€£]?(?<usual>\d+(?:\.\d+)?)(?: ?(?:eur|usd|gbp|euros?|dollars?|pounds?))?,? (?:but|and) (?:it )?(?:is|becomes) free (?<when>(?:when|if|for|from|above|over)\s(?:[^.;\n]|\.\d)+)(?=\s*(?:[;\n]|\.(?!\d)|$))/gimu;

/** "The total adds the two" */
const ADDS_BOTH = /(?<=(?:^|[.;!]\s|\n)\s*(?:the )?\p{L}+(?: \p{L}+)?) (?:adds(?: up)?|sums(?: up)?) (?:the two|both|these two)(?: up)?(?=\s*(?:[.;!\n]|$))/gimu;

/** "Overage is …. It's charged at 4 euros per GB": of what the sentence before is about, where the text has a fee for it. */
const CHARGED_AT = /(?<=(?:^|[.;!]\s|\n)\s*(?:the )?(?<what>\p{L}{3,}) (?:is|are) [^.;\n]{5,90}[.;] ?)it(?:['’]s| is) (?:charged|billed|priced) (?:at )?(?<rate>[$€£]?\d[\d.]*)(?: ?(?:eur|usd|gbp|euros?|dollars?|pounds?))? (?:per|for each|for every|an?) \p{L}+(?=\s*(?:[;\n]|\.(?!\d)|$))/gimu;
const FEE_OF = /(?<![\p{L}])(?<what>\p{L}{3,})[ _](?:fee|charge|cost|price|amount)(?![\p{L}])/giu;

/** "We charge by whichever is larger, the actual or the volumetric weight, so there should be a chargeable weight" */
const WHICHEVER = /(?<=(?:^|[.;!]\s|\n)\s*)[^.;\n]{0,40}?whichever is (?<way>larger|greater|higher|bigger|smaller|lower|less)(?:,|:)? (?:of )?(?:the )?(?<one>\p{L}+)(?: (?<noun>\p{L}+))? or (?:the )?(?<other>\p{L}+ \p{L}+)[,;]? so (?:there (?:should be|is|must be)|(?:i|we) need) (?:an? |the )?(?<name>\p{L}+(?: \p{L}+)?)(?=\s*(?:[.;\n]|$))/gimu;

/** "Suites are always more expensive than 220": what they cost. */
const DEARER = /(?<![\p{L}])(?:is|are)(?<how> always| never)? (?:(?<more>more expensive|dearer|pricier|costlier)|cheaper|less expensive) than (?=[$€£]?\d)/giu;
const TEURER = /(?<![\p{L}])(?:ist|sind)(?<how> immer| always| nie| never| stets)? (?:(?<more>teurer)|billiger|günstiger) als (?=\d)/giu;
const MAS_CARO = /(?<![\p{L}])(?<how>siempre |nunca |always |never )?(?:es|son)(?<then> siempre| always)? (?:(?<more>más)|menos) (?:car[oa]s?|costos[oa]s?) (?:que|de) (?=\d)/giu;
const PLUS_CHER = /(?<![\p{L}])(?:n['’])?(?:est|sont)(?<how> toujours| always| jamais| never)? (?:(?<more>plus)|moins) ch(?:ers?|ères?) (?:que|de) (?=\d)/giu;

/** "30 min is 12 bucks and 60 min is 20": what each length costs. */
const LENGTH_COSTS = /(?<=(?:^|[.;!,]\s|\n)\s*)(?<one>\d+) ?(?:min|mins|minutes|hours?|days?|nights?|km|kg) (?:is|costs?|=|are) [$€£]?(?<first>\d+(?:\.\d+)?)(?: ?(?:bucks|eur|usd|gbp|euros?|dollars?|pounds?|[$€£]))?,? (?:and |n )?(?<other>\d+) ?(?:min|mins|minutes|hours?|days?|nights?|km|kg) (?:(?:is|costs?|=|are) )?[$€£]?(?<second>\d+(?:\.\d+)?)(?: ?(?:bucks|eur|usd|gbp|euros?|dollars?|pounds?|[$€£]))?(?=\s*(?:[;,\n]|\.(?!\d)|$))/gimu;

/** "Every guest above 2 costs 10 extra": so much for each of those, where the text has a fee for it. */
const EACH_ABOVE = /(?<=(?:^|[.;!]\s|\n)\s*)(?:every|each) (?:extra |additional )?(?<thing>\p{L}{3,}) (?:above|over|beyond|after) (?<free>\d+) (?:costs?|adds?|is charged) [$€£]?(?<rate>\d[\d.]*)(?: ?(?:eur|usd|gbp|euros?|dollars?|pounds?))?(?: (?:extra|more))?(?=\s*(?:[;\n]|\.(?!\d)|$))/gimu;
const EXTRA_FEE = /(?<![\p{L}])(?:extra|additional)[ _](?<thing>\p{L}+?)s?[ _](?:fee|charge|cost|price)(?![\p{L}])/giu;

/** "About 40% of the customers tip, 5 to 20 percent of the subtotal, the rest tip 0" */
const TIPS = /(?<=(?:^|[.;!]\s|\n)\s*)(?:about |around |roughly |only )?(?<share>\d+(?:\.\d+)?) ?% of (?:the |all |our )?\p{L}+ (?:leave a )?tip,? (?<low>\d+) ?%? (?:to|-|and) (?<high>\d+) ?(?:%|percent) of (?:the |their )?(?<what>\p{L}+(?: \p{L}+)?),? (?:and |while )?(?:the (?:rest|others?)|everybody else|everyone else) (?:tip |leave |give |pay )?(?:0|nothing|none|no tip)(?=\s*(?:[.;!\n]|$))/gimu;

/** "The total is parts plus labour, plus 19% VAT": one sum. */
const COMMA_PLUS = /(?<=(?:plus|minus|times|[+*-]) (?:the )?\p{L}+(?: \p{L}+)?), (?=(?:plus|minus|less) \d)/giu;

/** "The first 10 idle minutes are free, every further minute costs 0.10. The total is … plus that idle fee": the fee, where no column holds it. */
const THAT_FEE = /the first (?<free>\d+) (?<what>(?:\p{L}+ )?(?:minutes|hours|days|km)) are free,? (?:and )?(?:every|each) (?:further|additional|extra|other) (?:minute|hour|day|km) costs [$€£]?(?<rate>\d[\d.]*\d)(?<between>[^\n]{1,120}?plus) (?:that|this) (?<fee>(?:\p{L}+ )?(?:fee|charge|surcharge))(?![\p{L}])/giu;

/** "size small/medium/large, cost (each size has its own: 9.90, 14.90 or 19.90)" */
const EACH_ITS_OWN = /[,:]? ?\(?(?:each|every) (?<what>\p{L}{3,}) (?:has|gets) (?:its|their) own(?: one| price| fee)?:? (?<prices>\d[\d.]*(?:(?:,? or |, | ?\/ ?)\d[\d.]*){1,5})\)?(?=\s*(?:[,;\n]|\.(?!\d)|$))/gimu;
const VALUES_OF = /(?<![\p{L}])(?<what>\p{L}{3,}) ?[:(]? ?(?<values>[\p{L}-]+(?: ?\/ ?[\p{L}-]+|, [\p{L}-]+(?=,| or | and )|,? (?:or|and) [\p{L}-]+){1,5})/giu;

/** One by one where a text lists as many values of it, in its order. */
function eachItsOwn({ what = '', prices = '' }: Groups, text: string): string {
  const each = prices.split(/,? or |, | ?\/ ?/u);
  const values = [...text.matchAll(VALUES_OF)].find(({ groups }) => groups?.['what']?.toLowerCase() === what.toLowerCase())?.groups?.['values']?.split(/ ?\/ ?|,? (?:or|and) |, /u) ?? [];
  return values.length === each.length ? ` (${each.map((price, i) => `${price} for ${values[i] ?? ''}`).join(', ')})` : ` ${each.slice(0, -1).join(', ')} or ${each.at(-1) ?? ''} (fixed per ${what})`;
}

export const sayingsOfPrices: readonly Saying[] = [
  saying('that this', THAT_FEE, byName(({ free = '', what = '', rate = '', between = '', fee = '' }, text) => {
    const isColumn = text.toLowerCase().split(fee.toLowerCase()).length > 2;
    return isColumn ? undefined : `${between.replace(/^[\s.;,]+/u, '')} ${rate} * max(0, ${what} - ${free})`;
  })),
  saying('own', EACH_ITS_OWN, byName(eachItsOwn)),
  saying('plus minus less', COMMA_PLUS, ' '),
  saying('every each', EACH_ABOVE, byName(({ thing = '', free = '', rate = '' }, text) => {
    const fee = [...text.matchAll(EXTRA_FEE)].find(({ groups }) => groups?.['thing']?.toLowerCase() === thing.toLowerCase())?.[0];
    return fee === undefined ? undefined : `${fee} = ${rate} * max(0, ${thing}s - ${free})`;
  })),
  saying('tip', TIPS, byName(({ share = '0', low = '', high = '', what = '' }) => `The tip is ${low} to ${high} percent of the ${what}. ${String(100 - Number(share))}% of the rows have a tip of 0`)),
  saying('is costs cost are', LENGTH_COSTS, byName(({ one = '', first = '', other = '', second = '' }) => `The price is ${first} for ${one} and ${second} for ${other}`)),
  saying('charged billed priced', CHARGED_AT, byName(({ what = '', rate = '' }, text) => {
    const fee = [...text.matchAll(FEE_OF)].find(({ groups }) => groups?.['what']?.toLowerCase() === what.toLowerCase())?.[0];
    return fee === undefined ? undefined : `The ${fee} = ${rate} * ${what.toLowerCase()}`;
  })),
  saying('whichever', WHICHEVER, byName(({ way = '', one = '', noun, other = '', name = '' }) => `The ${name} is the ${way} of ${one} ${noun ?? other.split(' ').at(-1) ?? ''} and ${other}`)),
  saying('costs cost charged billed priced', ONE_COSTS, byName(({ thing = '' }, text) => {
    const named = [...text.matchAll(NAMES_OF_PRICE)].find(({ groups }) => (groups?.['unit'] ?? groups?.['thing'] ?? '').toLowerCase().replace(/s$/u, '') === thing.toLowerCase());
    return named === undefined ? undefined : `The ${named[0]} is `;
  })),
  saying('plus', RATE_FIRST, byName(({ rate = '', unit = '', flat = '' }) => `${flat} plus ${rate} per ${unit}`)),
  saying('receives receive gets get keeps keep earns earn takes take', RECEIVES, byName(({ who = '', share = '', what = '' }, text) => (HAS_SHARE.test(text) ? undefined : `The ${who.toLowerCase()} share = ${share}% of the ${what}`))),
  saying('what', WHAT_WE_PAY, (_, text) => { const paid = PAID.exec(text)?.[0]; return paid === undefined ? undefined : `The ${paid} `; }),
  saying('adds sums', ADDS_BOTH, ' is the sum of the two'),
  saying('free', FREE_THEN, ', '),
  saying('free', BUT_FREE, byName(({ what = '', usual = '', when = '' }) => `${what} is 0 ${when}, otherwise ${usual}`)),
  saying('expensive dearer pricier costlier cheaper', DEARER, byName(({ how = '', more }) => `${how.trimStart()} cost ${more === undefined ? 'less' : 'more'} than `.trimStart())),
  saying('teurer billiger günstiger', TEURER, byName(({ how = '', more }) => `cost${how} ${more === undefined ? 'less' : 'more'} than `)),
  saying('caro cara caros caras costoso costosa costosos costosas', MAS_CARO, byName(({ how, then, more }) => `cost${then ?? ''} ${more === undefined ? 'less' : 'more'} than `.replace(/^cost/u, how === undefined ? 'cost' : `cost ${how.trimEnd()}`))),
  saying('cher chère chers chères', PLUS_CHER, byName(({ how = '', more }) => `cost${how} ${more === undefined ? 'less' : 'more'} than `)),
];
