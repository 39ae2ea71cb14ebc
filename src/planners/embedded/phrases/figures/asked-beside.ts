import { byName, type Groups, saying, type Saying } from './saying.js';

/** Columns that prose asks for beside its list, and moments that it tells by what is done: put as sentences that name them. */

/** "Give each patient an id", "Please also give every loan a start date in 2022" */
const GIVE_EACH = /(?<=(?:^|[.;!]\s|\n)\s*)(?:(?:please|also|and|then|finally),? )*give (?:each|every) (?<row>\p{L}+(?: \p{L}+)?) (?:also )?(?=(?:an?|its|their) )/gimu;
/** "Men have more of it than women, so include the sex", "…, so I need the age of the van too, 0 to 15 years" */
const SO_INCLUDE =
  /,? so (?:please )?(?:(?:also )?(?:include|add)|(?:i|we)(?:['’]d| would)?(?: also)? (?:need|want|like)|there(?:['’]s| is| should(?: also)? be| must be| has to be)(?: also)?) (?:the |an? )(?!(?:yes ?\/ ?no|boolean|flag|column|field)(?![\p{L}]))(?<name>\p{L}+(?: \p{L}+)?)(?: of (?:the |each |every )(?<of>\p{L}+))?(?: too| as well| also)?(?:, (?<said>[^.;]{3,40}))?(?=\s*(?:[.;!\n]|$))/gimu;
/** "Plots with a moisture above 14.5 need drying, so there's a yes/no column for that" */
const SO_FLAG = /(?<=(?:^|[.;!]\s|\n)\s*)(?<rows>\p{L}+s?) with (?:an? |the )?(?<test>(?:[^.;,]|[.,]\d){4,50}?) (?<does>needs?|requires?|gets?|are|is) (?:to be )?(?<state>\p{L}+),? (?:and |so )(?:there(?:['’]s| is| should be)|(?:i|we) (?:need|want)) an? (?:yes ?\/ ?no |boolean |true ?\/ ?false )?(?:column|flag|field) for (?:that|it|this)(?=\s*(?:[.;!\n]|$))/gimu;

/** "The principal is …, the term is … and the rate lies between …": each a sentence of its own. */
const AND_THE =
  /(?=,| and)(?<=(?:^|[.;!]\s|\n)\s*(?:the |total |an? )?(?!(?:if|when|whenever|where|unless|once|while)\s)\p{L}[\p{L} _-]{2,40} (?:is|are|lies|ranges|equals) [^.;!\n]{3,90}?)(?:,| and|, and) (?=(?:the|an?|their|its) (?:\p{L}+[ -]){1,3}(?:lies|ranges|runs|goes|(?:is|are|equals) (?:(?:between|from|always|usually|one of|either) |\d|(?:the |that )?(?:\p{L}+ ){1,3}(?:plus|minus|times|divided by|multiplied by|over) )))/gimu;

/** "Bills are due 14 days after they were issued", "Payment is due 30 days after the invoice date" */
const DUE = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?(?<what>bills?|invoices?|payments?|loans?|books?|rent|premiums?|fees?|tasks?|orders?|items?) (?:is|are|falls?|comes?|must be paid) due (?<when>(?:exactly |always )?\d+ (?:days?|weeks?|months?)) (?:after|from|later than) (?:they (?:were|are) |it (?:was|is) |being |the |their )?(?<from>\p{L}+)(?<date> date)?(?=\s*(?:[.;!\n]|$))/gimu;
const DAY_OF: Readonly<Record<string, string>> = { issued: 'issue', invoiced: 'invoice', ordered: 'order', borrowed: 'borrowed', sent: 'sent', created: 'created', billed: 'bill', received: 'received' };

/** "Bookings are made between 1 and 120 days before the performance": the day of the booking, where nothing is called so. */
const MADE = /(?<=(?:^|[.;!,]\s|\n)\s*)(?<what>booking|reservation|order|payment|appointment|purchase)s are (?:made|placed|taken) (?<apart>(?:between )?\d+ (?:and|to|-) \d+|at least \d+|at most \d+|up to \d+) days (?<way>before|after) (?:the |its |their )?(?<from>[\p{L}_-]+)(?: date)?(?=\s*(?:[.,;!\n]|$))/gimu;

/** Where a text names such a day itself. */
const IS_DATED = /(?<![\p{L}])(?:booked|ordered|reserved|purchased)[ _](?:on|at)(?![\p{L}])/iu;

/** "the class name, which is yoga, spin, pilates or boxing, the date": the values of a list, in brackets. */
const WHICH_IS = /(?<=(?:^|[,:.] |(?<![\p{L}])(?:and|with|has|have|is|are|need|want|there['’]s) )(?:an? |the |its )?\p{L}+(?: \p{L}+){0,2}),? (?:which|that) (?:is|are|can be|may be) (?:always |either |one of )?(?<list>(?!always|never|the |an? |between|from|only|at |usually|mostly)[\p{L}-]+(?: [\p{L}-]+)?(?:, [\p{L}-]+(?: [\p{L}-]+)?){1,7},? or [\p{L}-]+(?: [\p{L}-]+)?)(?=\s*(?:[,.;\n]|$| and ))/giu;
/** "the odometer at the start and at the end", "battery % at start n end": two columns. */
const AT_BOTH = /(?<![\p{L}])(?<what>\p{L}{3,}(?: (?:level|reading|balance|percentage|percent|value|stock|weight|temperature|%))?) at (?:the )?(?<one>start|beginning) (?:and|n|&) (?:at )?(?:the )?(?<other>end|finish)(?![\p{L}])/giu;
/** "mfa_method is totp, sms or push, and null when mfa_enabled is false": the values, and where there is none. */
const AND_NULL_WHEN = /(?<=(?:^|[.;!]\s|\n)\s*)(?<name>(?:the )?[\p{L}_][\p{L}\d_]*(?: \p{L}+)?) (?<list>(?:is|are) [\p{L}\d_ -]+(?:, [\p{L}\d_ -]+)*,? or [\p{L}\d_-]+),? (?:and|but) (?:is |stays |remains )?(?<none>null|empty|blank|missing) (?=(?:when|if|for|unless|where)\s)/gimu;
/** "There are three tariffs, standard, green and night saver" */
const THERE_ARE = /(?:(?<=(?:^|[.;!]\s|\n)\s*)|(?<and>,? and ))there are (?:only )?(?:two|three|four|five|six|[2-6])(?: different| possible)? (?<name>\p{L}+(?: \p{L}+)?)s(?:: ?|, )(?<list>[\p{L}\d][\p{L}\d -]*(?:, [\p{L}\d][\p{L}\d -]*)*,? and [\p{L}\d]+(?: [\p{L}\d]+)?)(?<share>, with (?<value>\p{L}+) making up (?<part>half|an? (?:third|quarter)|\d+ ?%)[^.;\n]*)?(?=\s*(?:[.;\n]|$))/gimu;
/** "Ratings are whole stars from 1 to 5 and tend to be lower when …": how much they are, and when less. */
const AND_TEND = /(?<=(?:^|[.;!]\s|\n)\s*)(?<name>(?:the )?\p{L}+(?: \p{L}+)?) (?<is>(?:are|is|go|goes|range|ranges|run|runs|lie|lies) [^.;,\n]*?\d[^.;,\n]{0,20}?),? (?:and|but) (?<does>(?:(?:usually|typically|generally|often) )?(?:tend to be|tends to be|are|is|get|gets)) (?=(?:higher|lower|longer|shorter|larger|smaller|bigger|better|worse) )/gimu;
/** "Only 35% of visitors are logged in, the rest have no user_id": so many have none. */
const REST_HAVE_NO = /(?<=(?:^|[.;!]\s|\n)\s*)(?:about |around |roughly |only |just )?(?<share>\d+(?:\.\d+)?) ?% of (?:the |all |our )?(?<rows>\p{L}+s) (?:are|were|have|has) [\p{L} ]{3,30}, (?:and )?the (?:rest|others|other ones) have no (?<what>[\p{L}_]+(?: [\p{L}_]+)?)(?=\s*(?:[.;\n]|$))/gimu;

/** "Below 50 the result is fail, from 50 to 69.9 pass and from 70 merit": the bands of a column, each behind its bound. */
const BANDS_FIRST = /(?<=(?:^|[.;!]\s|\n)\s*)(?<first>(?:below|under|up to|from|above|over|at least) \d[\d.]*\d?(?: (?:to|and|-) \d[\d.]*\d?)?) (?:the|an?|its|their) (?<name>\p{L}+(?: \p{L}+)?) (?:is|becomes|reads) (?<value>\p{L}+)(?<rest>(?:,? (?:and )?(?:below|under|up to|from|above|over|at least) \d[\d.]*\d?(?: (?:to|and|-) \d[\d.]*\d?)?(?: upwards?| on| up)?(?: it(?: is|['’]s))? \p{L}+){1,6})(?=\s*(?:[;\n]|\.(?!\d)|$))/gimu;
const NEXT_BAND = /(?<bound>(?:below|under|up to|from|above|over|at least) \d[\d.]*\d?(?: (?:to|and|-) \d[\d.]*\d?)?)(?: upwards?| on| up)?(?: it(?: is|['’]s))? (?<value>\p{L}+)/giu;

/** "Donors are eligible when they weigh at least 50 kg": a yes or no of which no list tells. */
const SO_WHEN = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the |an? |any |each )?(?<rows>\p{L}+(?: \p{L}+)?) (?:is|are|counts? as|qualif(?:y|ies) as|is considered|are considered) (?<state>eligible|flagged|overdue|late|delayed|active|expired|overweight|obese|urgent|risky|profitable|critical|qualified|compliant|in stock|overloaded|valid|perishable|taxable|exempt|premium|vip|at risk|high risk|suspicious|underweight|anaemic|anemic|adult) (?:when|if|whenever|as long as|once|only if|only when) (?<test>(?:[^.;\n]|\.\d)+?)(?=\s*(?:[;\n]|\.(?!\d)|$))/gimu;
/** "When the stock is below the reorder point the item is flagged for reorder" */
const WHEN_FLAGGED = /(?<=(?:^|[.;!]\s|\n)\s*)(?:when|if|whenever|once) (?<test>(?:[^.;,\n]|\.\d)+?),? (?:then )?(?:the|an?|that|this) (?<rows>\p{L}+) (?:is|gets|will be) (?<state>flagged|marked|highlighted|blocked|escalated|reordered|rejected)(?: (?:for|as) (?<what>\p{L}+))?(?=\s*(?:[;\n]|\.(?!\d)|$))/gimu;

/** "The previous donation was at least 56 days before the visit": the day of it. */
const PREVIOUS = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the |their |its )?(?<which>previous|last|next|first) (?<what>donation|visit|order|payment|purchase|service|inspection|check|test|dose|booking|appointment|contact|maintenance|treatment|review|exam) (?:is|was|lies|took place|happened) (?<apart>(?:at least |at most |between |about |exactly )?\d+(?: (?:to|and) \d+)? (?:days?|weeks?|months?|years?) (?:before|after)) (?:the |this |their )?(?<from>\p{L}+)(?: date)?(?=\s*(?:[.;!\n]|$))/gimu;
/** "Only eligible donors give blood: their donated volume is 450 ml, for all the others it's blank" */
const ONLY_THEIRS = /(?<=(?:^|[.;!]\s|\n)\s*)only (?<who>\p{L}+ \p{L}+)(?: [^:.;\n]{0,30})?(?::|,| and) their (?<name>\p{L}+(?: \p{L}+)?) (?:is|are) (?<value>[^.;,\n]{1,30}?),? (?:and |but )?(?:for )?(?:all )?(?:the )?others? (?:it['’]s|it is|it stays|they are|is|stays|have|has) (?:left )?(?:blank|empty|null|missing|none)(?=\s*(?:[.;!\n]|$))/gimu;
/** "Won leads also have a contract date 10 to 90 days after the first contact, all other leads have none" */
const OTHERS_NONE = /(?=,? (?:and |but )?(?:all )?(?:the )?other)(?<=(?:^|[.;!]\s|\n)\s*(?<who>\p{L}+(?:ed|en|n|t) \p{L}+s) (?:also )?have [^.;\n]{5,80}?),? (?:and |but )?(?:all )?(?:the )?others?(?: \p{L}+)? (?:have none|do not|don['’]t|have no such thing)(?=\s*(?:[.;!\n]|$))/gimu;

/** "Patients are randomised 2:1 to treatment and placebo" */
const RANDOMISED = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the |all )?(?<rows>\p{L}+) (?:are|is|were) (?:randomi[sz]ed|allocated|assigned|split)(?: randomly)?(?: (?<one>\d) ?: ?(?<other>\d)| (?:equally|evenly|half and half|50\/50))? (?:to|into|between|in) (?:an? |the )?(?<first>\p{L}+)(?: group| arm)?,? (?:and|or) (?:an? |the )?(?<second>\p{L}+)(?: groups?| arms?)?(?=\s*(?:[.;!\n]|$))/gimu;
const HAS_ARM = /(?<![\p{L}-])(?:arm|group|variant|cohort|condition)(?![\p{L}])/iu;

/** "The daily rate depends on the car class: economy 29, compact 39 and van 79 euros": what each has. */
const DEPENDS_BY = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the |an? )?(?<name>\p{L}+(?: \p{L}+){0,2}) (?:depends on|is set by|is determined by|follows from|goes by|varies by) (?:the )?(?<by>\p{L}+(?: \p{L}+)?): ?(?<list>\p{L}[\p{L}-]*(?: \p{L}+)? [$€£]?\d[\d.]*(?:, \p{L}[\p{L}-]*(?: \p{L}+)? [$€£]?\d[\d.]*)*,? and \p{L}[\p{L}-]*(?: \p{L}+)? [$€£]?\d[\d.]*)(?: ?(?:eur|usd|gbp|euros?|dollars?|pounds?|[$€£%]))?(?=\s*(?:[;\n]|\.(?!\d)|$))/gimu;

/** "Machines are called M1 to M6" */
const CALLED_RUN = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?(?<what>\p{L}+?)s are (?:called|named|numbered|labelled|labeled) (?<stem>\p{Lu}[\p{L}-]{0,8}?)(?<from>\d{1,2}) (?:to|through|-) \k<stem>(?<to>\d{1,2})(?=\s*(?:[.;,!\n]|$| and ))/gmu;
const MOST_CALLED = 24;

/** "in June, July or August 2025": months one after another. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const IN_MONTHS = /(?<=(?<![\p{L}])(?:are|is|lie|lies|fall|falls|dates?) )(?:in|during) (?<list>(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:, (?:january|february|march|april|may|june|july|august|september|october|november|december))*,? (?:or|and) (?<last>january|february|march|april|may|june|july|august|september|october|november|december)) (?:of )?(?<year>(?:19|20)\d\d)/giu;

/** "Each customer is on plan S, M or L": which there are. */
const ON_ONE_OF = /(?<=(?:^|[.;!]\s|\n)\s*)(?:each|every|an?) \p{L}+ (?:is|belongs|comes|has) (?:on |in |of |to |with )?(?:the |an? |one )?(?<name>plan|tier|tariff|level|class|category|package|grade|size|group|zone|band) (?<list>[\p{L}\d]+(?:, [\p{L}\d]+)+,? or [\p{L}\d]+|[\p{L}\d]+ or [\p{L}\d]+)(?=\s*(?:[.;!\n]|$))/gimu;
/** "Plan S costs 10 euros and includes 5 GB, M costs 20 and includes 20 GB": two things of each, told apart. */
const COSTS_AND_HAS = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?(?:plan |tier |tariff |level |class |package )?(?<one>[\p{L}\d]+(?: [\p{L}\d]+)? costs [$€£]?\d[\d.]*(?: (?:euros?|dollars?|pounds?|eur|usd|gbp))? and (?:includes|comes with|allows|has|gives) \d[\d.]* \p{L}+)(?<more>(?:,? (?:and )?(?:plan |tier )?[\p{L}\d]+(?: [\p{L}\d]+)? (?:costs )?[$€£]?\d[\d.]*(?: (?:euros?|dollars?|pounds?|eur|usd|gbp))? and (?:(?:includes|comes with|allows|has|gives) )?\d[\d.]*(?: \p{L}+)?){1,7})(?=\s*(?:[;\n]|\.(?!\d)|$))/gimu;
const EACH_OF_TWO = /(?<kind>[\p{L}\d]+(?: [\p{L}\d]+)?) (?:costs )?(?<price>[$€£]?\d[\d.]*)(?: (?:euros?|dollars?|pounds?|eur|usd|gbp))? and (?:(?:includes|comes with|allows|has|gives) )?(?<much>\d[\d.]*)(?: (?<unit>\p{L}+))?/giu;
const INCLUDED = /(?<![\p{L}])(?:included|includes|allowed|allowance)[ _]\p{L}+(?![\p{L}])/giu;

/** "Pick-up dates are in June and the return is 1 to 21 days later": the day of it, and behind which it comes. */
const DAYS_LATER = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?(?<first>\p{L}[\p{L}-]*(?: \p{L}+)?) (?<noun>dates?|days?) (?<said>(?:are|is|lies?|falls?) [^.;\n]{3,60}?),? and the (?<next>return|delivery|departure|arrival|check-?out|expiry|payment|shipping|pick-?up|drop-?off|completion|due|end)(?: date| day)? (?:is|comes|follows) (?<apart>\d+ (?:to|-) \d+|exactly \d+|at most \d+|\d+) (?<unit>days|weeks) later(?=\s*(?:[.;!\n]|$))/gimu;
/** "Rentals of 7 days or more get a discount of 15%, shorter ones none", "Tables of 6 or more pay a service charge of 12.5% of the subtotal": so much from so many on. */
const OF_SO_MANY = /(?<=(?:^|[.;!]\s|\n)\s*)(?:all )?(?<rows>\p{L}+s) (?:of|with|over) (?<count>\d+)(?: (?<unit>\p{L}+))?(?: or more(?: (?<late>\p{L}+))?|\+) (?:get|receive|pay|have|are charged) (?:an? )?(?<name>\p{L}+(?: \p{L}+)?) of (?<share>\d+(?:\.\d+)?) ?%(?<of> of (?:the |their |its )?\p{L}+(?: \p{L}+)?)?,? (?:and |but |while )?(?:the |all )?(?:shorter|smaller|fewer|lower|others?|rest)(?: ones| \p{L}+s)? (?:(?:get|pay|have|receive) )?(?:none|nothing|no such \p{L}+|0)(?=\s*(?:[.;!\n]|$))/gimu;
const HEADCOUNT = /(?<![\p{L}])(?:number[ _]of[ _])?(?:guests|people|persons|covers|players|passengers|visitors|participants|members|heads)(?![\p{L}])|(?<![\p{L}])(?:party|group|team)[ _]size(?![\p{L}])/iu;
/** "The order quantity is twice the reorder point minus the stock and only exists for flagged items; for the others it's blank" */
const ONLY_EXISTS = /(?<=(?:^|[.;!]\s|\n)\s*)(?<name>(?:the )?\p{L}+(?: \p{L}+){0,2}) (?<is>(?:is|equals) [^.;\n]{5,90}?),? and (?:only exists|exists only|is only (?:set|given|filled|there)|only applies|applies only) for (?<who>\p{L}+ \p{L}+s)(?:[;,] (?:and )?(?:for )?(?:all )?(?:the )?others? (?:it['’]s|it is|stays?|is) (?:blank|empty|null|missing))?(?=\s*(?:[.;!\n]|$))/gimu;
/** "The refund equals the price paid and is empty for items that were kept" */
const AND_EMPTY_FOR = /(?<=(?:^|[.;!]\s|\n)\s*)(?<name>(?:the )?\p{L}+(?: \p{L}+)?) (?<is>(?:equals|is) [^.;,\n]{3,50}?),? and is (?<empty>empty|blank|null|missing) for (?<who>[^.;,\n]{3,40}?)(?=\s*(?:[.;!\n]|$))/gimu;
const WERE_KEPT = /^(?:the |all )?(?<rows>\p{L}+s) (?:that|which) (?:were|are|was) (?:kept|not returned|not sent back)$/iu;
/** "talk time and after-call work in seconds": each in them. */
const BOTH_IN = /(?<=[,:] (?:the )?)(?<one>[\p{L}-]+ (?:time|duration|length|weight|height|speed|temperature|pressure|cost|price)) and (?<other>[\p{L}-]+(?: [\p{L}-]+)?) in (?<unit>seconds|minutes|hours|days|kg|km|cm|mm|grams|litres|liters|euros|usd|percent|degrees)(?=,| and |\s*[.\n]|$)/giu;
/** "length, width and height in cm, none above 120": each of them. */
const NONE_ABOVE = /(?=, none )(?<=,[^,.;\n]{2,30}(?:,[^,.;\n]{2,30})* and [^,.;\n]{2,30}), none (?:of them )?(?:above|over|more than|exceeding|longer than|heavier than) (?=\d)/giu;

/** "Bigger groups spend more": how many there are, and what is paid. */
const GROUPS_SPEND = /(?<=(?:^|[.;!]\s|\n)\s*)(?:bigger|larger) (?:groups|parties|tables|families|teams) (?:spend|pay|order|buy|cost) more(?=\s*(?:[.;!\n]|$))/gimu;
const AMOUNT = /(?<![\p{L}])(?:subtotal|bill total|bill amount|order total|total(?: amount| price| bill| cost)?|amount|spend|price)(?![\p{L}])/iu;

/** "Check-in is within 2025 and 1 to 14 nights before check-out": when it is, and how long the other comes behind it. */
const IN_YEAR_AND = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?(?<name>[\p{L}_-]+(?: date)?) (?:is|lies|falls) (?:with)?in (?<year>(?:19|20)\d\d),? and (?<apart>\d+ (?:to|-) \d+) (?<unit>nights|days|weeks) before (?:the )?(?<next>[\p{L}_-]+(?: date)?)(?:(?<comma>, )|(?=\s*(?:[.;!\n]|$)))/gimu;
/** "9% are cancelled, for these cancelled_at lies between …; otherwise it's null" */
const FOR_THESE = /(?<=(?:^|[.;!]\s|\n)\s*)(?:about |around |roughly )?(?<share>\d+(?:\.\d+)?) ?% (?:of (?:the |all )?\p{L}+ )?(?:are|were|get) \p{L}+,? (?:and )?for (?:these|those|them) (?:the )?(?<name>[\p{L}_]+(?: [\p{L}_]+)?) (?<said>(?:lies|is|falls) [^.;\n]{5,80}?)[;,.] (?:otherwise|for the (?:rest|others)) (?:it['’]s|it is|it stays) (?:null|empty|blank|missing)(?=\s*(?:[.;!\n]|$))/gimu;
/** "max_uses is 100, 500 or 1000 and times_used can't be higher than that" */
const THAN_THAT = /(?<=(?:^|[.;!]\s|\n)\s*)(?<name>(?:the )?[\p{L}_]+(?: [\p{L}_]+)?) (?<said>(?:is|are|lies|ranges) [^.;\n]{3,60}?),? and (?<other>(?:the )?[\p{L}_]+(?: [\p{L}_]+)?) (?<never>(?:can['’]t|cannot|can never|is never|are never|must not|may not|never) (?:be |go )?(?:higher|more|greater|larger|bigger|lower|less|above|below|over|exceed)(?: than)?) that(?=\s*(?:[.;!\n]|$))/gimu;
/** "mins either 30 45 60 or 90" */
const EITHER_SPACED = /(?<![\p{L}])either (?<list>\d+(?: \d+)+) or (?<last>\d+)(?![\d.])/giu;
/** "nitrogen of 0, 60, 120 or 180 kg/ha": numbers, and what they are told in. */
const LIST_IN_RATE = / of (?<list>\d[\d.]*(?:, \d[\d.]*)+,? or \d[\d.]*) (?<unit>\p{L}{1,3}\/\p{L}{1,3}\d?)(?=\s*(?:[,;\n]|\.(?!\d)|$| and ))/giu;
/** "Larger pull requests take longer to merge" */
const LONGER_TO = /(?<=\b(?:takes?|needs?|requires?) (?:longer|more time|less time))(?: to \p{L}+)(?=\s*(?:[.,;!\n]|$))/giu;

const article = (name: string): string => (/^[aeiou]/iu.test(name) ? 'an' : 'a');

export const askedSayings: readonly Saying[] = [
  // "There is also a discount column"
  saying('column field', /(?<=(?:^|[.;\n])\s*)there (?:is|should be|must be|has to be|will be) also an? (\p{L}[\p{L}\d_]*(?: [\p{L}\d_]+){0,2}) (?:column|field)(?=\s*(?:[.;\n]|$))/gimu, 'Plus $1'),
  saying('is lies falls', IN_YEAR_AND, byName(({ name = '', year = '', apart = '', unit = '', next = '', comma }) => `${name} is in ${year}. ${next} is ${apart} ${unit === 'nights' ? 'days' : unit} after ${name}${comma === undefined ? '' : '. '}`)),
  saying('these those them', FOR_THESE, byName(({ share = '0', name = '', said = '' }) => `${name} is missing for ${String(100 - Number(share))}% of the rows. ${name} ${said}`)),
  saying('that', THAN_THAT, byName(({ name = '', said = '', other = '', never = '' }) => `${name} ${said}. ${other} ${never} ${name.replace(/^the /iu, '')}`)),
  saying('either', EITHER_SPACED, byName(({ list = '', last = '' }) => `(${list.split(' ').join(', ')} or ${last})`)),
  saying('of', LIST_IN_RATE, byName(({ list = '', unit = '' }) => ` in ${unit} (${list})`)),
  saying('to', LONGER_TO, ''),
  saying('bigger larger', GROUPS_SPEND, (_, text) => {
    const [heads, amount] = [HEADCOUNT.exec(text)?.[0], AMOUNT.exec(text)?.[0]];
    return heads === undefined || amount === undefined ? undefined : `The more ${heads}, the higher the ${amount}`;
  }),
  saying('later', DAYS_LATER, byName(({ first = '', noun = '', said = '', next = '', apart = '', unit = '' }) => `${first} ${noun} ${said}. The ${next} date is ${apart} ${unit} after the ${first} ${noun.replace(/s$/iu, '')}`)),
  saying('get receive pay have charged', OF_SO_MANY, byName(({ count = '', unit, late, name = '', share = '', of }, text) => {
    const counted = unit ?? late ?? HEADCOUNT.exec(text)?.[0];
    if (counted === undefined) return undefined;
    return of === undefined ? `The ${name} percent is ${share} if ${counted} is at least ${count}, otherwise 0` : `The ${name} is ${share}%${of} if ${counted} is at least ${count}, otherwise 0`;
  })),
  saying('exists applies set given filled there', ONLY_EXISTS, byName(({ name = '', is = '', who = '' }) => `${name} ${is}. Only ${who} have ${article(name.replace(/^the /iu, ''))} ${name.replace(/^the /iu, '')}`)),
  saying('empty blank null missing', AND_EMPTY_FOR, byName(({ name = '', is = '', empty = '', who = '' }, text) => {
    const kept = /returned|sent back/iu.test(text) ? WERE_KEPT.exec(who)?.groups?.['rows'] : undefined;
    return `${name} ${is}. ${name} is ${empty} ${kept === undefined ? `for ${who}` : 'if it was not returned'}`;
  })),
  saying('time duration length weight height speed temperature pressure cost price', BOTH_IN, byName(({ one = '', other = '', unit = '' }) => `${one} in ${unit}, ${other} in ${unit}`)),
  saying('none', NONE_ABOVE, ', each up to '),
  saying('micrograms', /(?<![\p{L}])micrograms per cubic met(?:re|er)s?(?![\p{L}])/giu, 'µg/m3'),
  saying('below under up from above over at', BANDS_FIRST, byName(({ first = '', name = '', value = '', rest = '' }) => `The ${name}: ${value} ${first}, ${[...rest.matchAll(NEXT_BAND)].map(({ groups }) => `${groups?.['value'] ?? ''} ${groups?.['bound'] ?? ''}`).join(', ')}`)),
  saying('when if whenever as once only', SO_WHEN, ({ index, groups }, text) => {
    const { state = '', test = '' }: Groups = groups ?? {};
    // What a list names is read where it stands.
    return text.slice(0, index).toLowerCase().includes(state.toLowerCase()) ? undefined : `${state.replaceAll(' ', '_')} is yes if ${test}, otherwise no`;
  }),
  saying('when if whenever once', WHEN_FLAGGED, byName(({ test = '', state = '', what }) => `${state}${what === undefined ? '' : `_for_${what}`} is yes if ${test}, otherwise no`)),
  saying('previous last next first', PREVIOUS, byName(({ which = '', what = '', apart = '', from = '' }, text) => `${text.toLowerCase().split(`${which} ${what}`.toLowerCase()).length > 2 ? '' : `Each row also has ${article(which)} ${which.toLowerCase()} ${what} date. `}The ${which.toLowerCase()} ${what} date is ${apart} the ${from} date`)),
  saying('only', ONLY_THEIRS, byName(({ who = '', name = '', value = '' }) => `Only ${who} have ${article(name)} ${name} of ${value}`)),
  saying('others other', OTHERS_NONE, ''),
  saying('randomised randomized allocated assigned split', RANDOMISED, byName(({ one, other, first = '', second = '' }, text) => {
    const share = one === undefined || other === undefined ? 50 : Math.round((100 * Number(one)) / (Number(one) + Number(other)));
    return HAS_ARM.test(text) ? undefined : `Arm: ${first} ${String(share)}%, ${second} ${String(100 - share)}%`;
  })),
  saying('depends set determined follows goes varies', DEPENDS_BY, byName(({ name = '', by = '', list = '' }) => {
    const pairs = list.split(/,? and |, /u).map((pair) => /^(?<value>.+) (?<number>\S+)$/u.exec(pair)?.groups ?? {});
    const told = pairs.map(({ value = '', number = '' }) => `${number} for ${value}`);
    const values = pairs.map(({ value = '' }) => value);
    return `The ${by} is ${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}. The ${name} is ${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
  })),
  saying('called named numbered labelled labeled', CALLED_RUN, byName(({ what = '', stem = '', from = '0', to = '0' }) => {
    const [first, last] = [Number(from), Number(to)];
    const names = Array.from({ length: Math.max(0, Math.min(MOST_CALLED, last - first + 1)) }, (_, i) => `${stem}${String(first + i)}`);
    return names.length < 2 || last - first >= MOST_CALLED ? undefined : `The ${what.toLowerCase()} is ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
  })),
  saying('each every a an', ON_ONE_OF, byName(({ name = '', list = '' }) => `The ${name} is ${list}`)),
  saying('includes comes allows has gives', COSTS_AND_HAS, ({ groups }, text) => {
    const { one = '', more = '' }: Groups = groups ?? {};
    const told = [...`${one}${more}`.replaceAll(/(?:^|,)? ?(?:and )?(?:plan |tier )(?=[\p{L}\d]+ (?:costs )?\d)/giu, ', ').matchAll(EACH_OF_TWO)].map(({ groups: each }): Groups => each ?? {});
    const unit = told[0]?.['unit'] ?? '';
    const named = [...text.matchAll(INCLUDED)].map(([name]) => name).find((name) => name.toLowerCase().endsWith(unit.toLowerCase())) ?? `included ${unit}`;
    const listed = (key: string): string => told.map((each) => `${each[key] ?? ''} for ${each['kind'] ?? ''}`).join(', ').replace(/, (?=[^,]*$)/u, ' and ');
    return told.length < 2 || unit === '' ? undefined : `The plan price is ${listed('price')}. The ${named} is ${listed('much')}`;
  }),
  saying('in during', IN_MONTHS, byName(({ list = '', last = '', year = '' }) => {
    const months = list.toLowerCase().split(/,? (?:or|and) |, /u).map((month) => MONTHS.indexOf(month));
    const isRun = months.every((month, i) => i === 0 || month === (months[i - 1] ?? 0) + 1);
    return isRun && months.length > 1 ? `between ${MONTHS[months[0] ?? 0] ?? ''} ${year} and ${last} ${year}` : undefined;
  })),
  saying('give', GIVE_EACH, byName(({ row = '' }) => `Each ${row} also has `)),
  saying('yes boolean true column flag', SO_FLAG, byName(({ test = '', does = '', state = '' }) => {
    const name = /^(?:is|are|get)/iu.test(does) ? state : `${/^need/iu.test(does) ? 'needs' : 'requires'}_${state}`;
    return `${name} is yes if ${test}, otherwise no`;
  })),
  saying('so', SO_INCLUDE, byName(({ name = '', of, said }) => {
    const called = of === undefined ? name : `${of} ${name}`;
    return `. Each row also has ${article(called)} ${called}${said === undefined ? '' : ` of ${said.replace(/^(?:from|between) /iu, '')}`}`;
  })),
  saying('the', AND_THE, '. '),
  saying('which that', WHICH_IS, byName(({ list = '' }) => ` (${list})`)),
  saying('start beginning', AT_BOTH, byName(({ what = '', one = '', other = '' }) => `${what} at ${one}, ${what} at ${other}`)),
  saying('null empty blank missing', AND_NULL_WHEN, byName(({ name = '', list = '', none = '' }) => `${name} ${list}. ${name} is ${none} `)),
  saying('there', THERE_ARE, byName(({ and, name = '', list = '', value, part = '' }) => {
    const values = list.split(/,? and |, /u);
    const share = value === undefined ? '' : `. ${value} makes up ${part === 'half' ? '50%' : part}`;
    return `${and === undefined ? '' : '. '}The ${name} is ${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}${share}`;
  })),
  saying('tend tends are is get gets', AND_TEND, byName(({ name = '', is = '', does = '' }) => `${name} ${is.replace(/ whole (?:stars|points|marks) /u, ' whole numbers ')}. ${name} ${does} `)),
  saying('rest others other', REST_HAVE_NO, byName(({ share = '0', what = '' }) => `${what} is missing for ${String(100 - Number(share))}% of the rows`)),
  saying('due', DUE, byName(({ when = '', from = '', date }) => `Due date is ${when} after the ${date === undefined ? (DAY_OF[from.toLowerCase()] ?? from) : from} date`)),
  saying('made placed taken', MADE, byName(({ what = '', apart = '', way = '', from = '' }, text) => {
    const dated = IS_DATED.exec(text)?.[0];
    return `${dated ?? `${what} date`} is ${apart.replace(/^between (\d+) and /iu, '$1 to ')} days ${way} the ${from}${dated === undefined ? ' date' : ''}`;
  })),
];
