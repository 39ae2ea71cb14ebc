import { BECAME } from '../../vocabulary/became.js';
import { isAdjective, isParticiple } from '../../vocabulary/word-classes.js';
import { byName, saying, type Saying } from './saying.js';

/** What people go on to say of the part of the rows that they just told a share of, each put as a sentence of its own. */

/** "About 8% of the rides are cancelled, and those have neither …", "15% got cancelled; they have no …" */
const AND_THOSE =
  /(?<=(?:^|[.;!]\s|\n)\s*)(?<told>(?:[\p{L}~]+ )?(?:\d+(?:\.\d+)? ?%|(?:an? |one )?(?:quarter|third|fifth|tenth)|(?:one|two|three) (?:in|out of) \p{L}+)(?: of (?:the |all |our |these |all the )?(?<rows>(?:\p{L}+ )?\p{L}+s))? (?:are|were|is|get|gets|got|have been) )(?<state>[\p{L}-]{4,}(?<=ed|en|id|nt|ld|lt|ut|wn|ing|able|ible|late|free|empty|inactive|open|off))(?:(?:,? and(?: then)?|;|,|,? then| [-–—]) (?:those|these|they|such \p{L}+|for (?:those|these|them)|these ones)(?: (?:rows|ones|\p{L}+s(?= have)))? (?=(?:have|has|get|gets|need|carry|pay|cost|show|are|were|stay|do|never|always)\s)|,? and (?=(?:have|get) (?:no|an?)\s))/gimu;
/** "15% got cancelled, no km and no price for those" */
const NONE_FOR_THOSE = /(?<=(?:^|[.;!,]\s|\n)\s*)(?<told>(?:[\p{L}~]+ )?\d+(?:\.\d+)? ?%(?: of (?:the |all )?(?<rows>\p{L}+s))? (?:are|were|get|gets|got) )(?<state>[\p{L}-]{4,}),? (?:and |so )?(?<none>no \p{L}+(?: \p{L}+)?(?:,? (?:and|n|or|nor|&) (?:no )?\p{L}+(?: \p{L}+)?)?) for (?:those|these|them)(?=\s*(?:[.;!\n]|$))/gimu;
/** "About 7% of callers hang up before anybody answers; such abandoned calls have no agent" */
const SUCH_ROWS = /(?<=(?:^|[.;!]\s|\n)\s*)(?<share>(?:[\p{L}~]+ )?\d+(?:\.\d+)? ?%) of (?:the |all )?\p{L}+ [^.;%\d]{6,60}[;,.] (?:and )?(?:such|these|those) (?<state>\p{L}{3,}(?:ed|en)) (?<rows>\p{L}+s) (?=(?:have|has|get|are|were|stay)\s)/gimu;
/** "10% drop out; dropouts have no follow-up" */
const DROP_OUT = /(?<=(?:^|[.;!]\s|\n)\s*)(?<told>(?:[\p{L}~]+ )?\d+(?:\.\d+)? ?%(?: of (?:the |all )?\p{L}+)?) (?:drop|dropped|will drop) out(?=\s*[,;.])/gimu;
/** "4% of the runners did not finish, they have a split but neither a finish time nor a pace" */
const DID_NOT = /(?<=(?:^|[.;!]\s|\n)\s*)(?<share>(?:[\p{L}~]+ )?\d+(?:\.\d+)? ?%)(?: of (?:the |all )?(?<rows>\p{L}+s))? (?:did not|didn['’]?t|do not|don['’]?t|never) (?<does>finish|start|show up|respond|reply|convert|complete|attend|return)(?:(?:,? and|,? so|;|,) (?:those|these|they) (?:have|has)|,? (?:and|so) have) (?:an? [^,;.]{2,30} but )?(?<none>(?:no|neither) [^.;]{3,80})(?=\s*(?:[.;!\n]|$))/gimu;
/** The column that says so, where the text has one. */
const DONE_FLAGS: Readonly<Record<string, RegExp>> = {
  finish: /(?<![\p{L}])finished(?![\p{L}])/iu, start: /(?<![\p{L}])started(?![\p{L} ]? ?(?:at|on))/iu, 'show up': /(?<![\p{L}])(?:showed[ _]up|attended|turned[ _]up)(?![\p{L}])/iu, respond: /(?<![\p{L}])responded(?![\p{L}])/iu,
  reply: /(?<![\p{L}])(?:replied|answered)(?![\p{L}])/iu, convert: /(?<![\p{L}])converted(?![\p{L}])/iu, complete: /(?<![\p{L}])completed(?![\p{L}])/iu, attend: /(?<![\p{L}])attended(?![\p{L}])/iu, return: /(?<![\p{L}])returned(?! (?:on|at|date))(?![\p{L}])/iu,
}; // prettier-ignore
/** "Around 6% of the loans default, more often when the rate is high", "15% churn overall, free users far more often than paying ones" */
const MORE_OFTEN =
  /(?<=(?:^|[.;!]\s|\n)\s*)(?<share>(?:[\p{L}~]+ )?\d+(?:\.\d+)? ?%)(?: of (?:the |all )?(?:the |our )?(?<rows>(?:\p{L}+ )?\p{L}+s))? (?:(?:are|were|get|got) (?<state>[\p{L}-]{3,})|(?<verb>\p{L}{4,}))(?: overall| in total| altogether)?, (?:(?:and |but )?(?<who>[\p{L} -]{3,30}?) )?(?:(?:far|much|a lot|clearly|noticeably|considerably) )?(?<way>more often|less often|more|less|more frequently|less frequently) (?<when>(?:than|when|if|for|among|with|in|at|on)\s[^.;]{3,70})(?=\s*(?:[.;!\n]|$))/gimu;
/** "Basic users churn twice as often as premium users" */
const TIMES_AS_OFTEN = /(?<![\p{L}])(?:(?:about|around|roughly|nearly|almost|at least) )?(?:twice|double|(?:two|three|four|five|\d+(?:\.\d)?) times|\d+x) as (?<how>often|likely|frequently)(?<as> as)?(?![\p{L}])/giu;

/** "have neither a fare nor a rating" */
const NEITHER = /(?<=(?<![\p{L}])(?:have|has|get|gets|had|with|show|carry) )neither (?:an? |any |the |anything )?(?<one>[\p{L}_]+(?: [\p{L}_]+){0,2}?),? nor (?:an? |any |the |anything )?(?<other>[\p{L}_]+(?: [\p{L}_]+){0,2})(?=\s*(?:[,;.)\n]|$))/gimu;

/** "80% pay by card and the rest in cash" */
const WAYS =
  /(?<=(?:^|[.;!]\s|\n)\s*)(?:about |around |roughly )?(?<share>\d+(?:\.\d+)?) ?%(?: of (?:them|the \p{L}+|all \p{L}+))? (?<does>pay|are paid|book|are booked|order|travel|come|arrive|sign up) (?:by|in|via|with|through|on) (?:an? |the |our )?(?<one>\p{L}+(?: \p{L}+)?)(?:,| and|, and|; ) ?(?:the (?:rest|others?|remaining ones)|everybody else|everyone else|all others?) (?:pay |book |order |travel |come |arrive |are paid )?(?:(?:by|in|via|with|through|on) )?(?:an? |the |our )?(?<other>\p{L}+(?: \p{L}+)?)(?=\s*(?:[.;!\n]|$))/gimu;
const WAY_OF: Readonly<Record<string, string>> = { pay: 'Payment method', 'are paid': 'Payment method', book: 'Booking channel', 'are booked': 'Booking channel', order: 'Order channel', travel: 'Transport mode', come: 'Transport mode', arrive: 'Transport mode', 'sign up': 'Signup channel' };

/** "85% of the invoices are paid, the others are open and have no payment date" */
const OTHERS_HAVE = /(?<=\d ?%(?: of (?:the |all )?(?<rows>\p{L}+s))? (?:are|were|get) [\p{L}-]+,? (?:and |while )?(?:the (?:others?|rest)|all others?) (?:are|were|stay|remain) )(?<state>\p{L}{3,}) and (?=(?:have|has|get) no\s)/giu;
/** Where nothing is called so, what such rows are in is their status. */
const PAID_AND_OPEN = /(?<=(?:^|[.;!]\s|\n)\s*)(?<share>\d+(?:\.\d+)?) ?% of (?:the |all )?\p{L}+s (?:are|were) (?<one>\p{L}{3,}),? (?:and |while )?(?:the (?:others?|rest)|all others?) (?:are|were|stay|remain) (?<other>\p{L}{3,})(?=\s*[.;!\n]|\s*$)/gimu;
const IS_STATUS = /(?<![\p{L}])(?:status|state|stage|outcome|result)(?![\p{L}])/iu;

/** "a surge multiplier which is 1.0 for three quarters of the rides and 1.3 or 1.6 for the rest" */
const FOR_SHARE = /(?:,? (?:which|that) (?:is|are) |(?<=(?:is|are) ))(?<one>\d+(?:\.\d+)?) for (?<share>three quarters|two thirds|half|a quarter|a third|\d+ ?%)(?: of (?:the |all )?\p{L}+)?,? (?:and )?(?<others>\d+(?:\.\d+)?(?:, \d+(?:\.\d+)?)*,? (?:or|and) \d+(?:\.\d+)?|\d+(?:\.\d+)?) for the (?:rest|others)/giu;
const PERCENT_OF: Readonly<Record<string, string>> = { 'three quarters': '75%', 'two thirds': '67%', half: '50%', 'a quarter': '25%', 'a third': '33%' };

/** "A tenth of the bookings were refunded; the refund date lies between … and is missing for the rest" */
const MISSING_FOR_REST = /(?<=(?:^|[.;!]\s|\n)\s*(?:[\p{L}~]+ )?(?:\d+(?:\.\d+)? ?%|(?:an? |one )?(?:quarter|third|fifth|tenth))(?: of (?:the |all )?(?<rows>\p{L}+s))? (?:are|were|get|got|have|has) (?<state>\p{L}{4,}))[;,.] (?:and )?the (?<name>\p{L}+(?: \p{L}+)?) (?<said>(?:lies|is|falls) [^.;\n]{5,80}?),? and (?:is |stays |remains )?(?:missing|empty|blank|null) for (?:the rest|the others|all others|everyone else|everybody else|all other \p{L}+)(?=\s*(?:[.;!\n]|$))/gimu;

/** "The pump is off in about 20% of the logs, and then speed, flow and power are all zero" */
const AND_THEN = /(?<=(?:^|[.;!]\s|\n)\s*)(?<who>(?:the |an? )?\p{L}+(?: \p{L}+)?) (?<is>is|are|was|were) (?<state>\p{L}+) (?:in|for|during|on) (?<share>(?:about |around |roughly )?\d+(?:\.\d+)? ?% of (?:the |all )?\p{L}+),? and then (?<names>(?:the )?\p{L}+(?: \p{L}+)?(?:, (?:the )?\p{L}+(?: \p{L}+)?)*,? and (?:the )?\p{L}+(?: \p{L}+)?|(?:the )?\p{L}+) (?:is|are) (?:all |both )?(?<value>zero|0|empty|missing|blank)(?=\s*(?:[.;!\n]|$))/gimu;

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const rowsOf = (rows: string | undefined): string => rows ?? 'ones';

/** "5% fail, everything else is completed" */
const OTHERS_ARE = /(?<=(?:^|[.;!]\s|\n)\s*(?:[\p{L}~]+ )?\d+(?:\.\d+)? ?%(?: of (?:the |all )?\p{L}+)? )(?<verb>fail|cancel|churn|default|bounce|convert|renew|respond|reply|break),? (?=(?:and )?(?:everything else|all (?:the )?others?|the (?:rest|others)) (?:is|are) )/gimu;

/** "2% of the logs are anomalies, and those show a higher power": things by their own name. */
const THINGS_THOSE = /(?<=(?:^|[.;!]\s|\n)\s*)(?<told>(?:[\p{L}~]+ )?\d+(?:\.\d+)? ?% of (?:the |all )?\p{L}+s are )(?<things>\p{L}{4,}s)(?:,? and|;|,) (?:those|these|they) (?<does>show|have|get|are|pay|cost|need|take|last) /gimu;
/** "Abandoned calls had longer waits" */
const HAD_MORE = /(?<=(?:^|[.;!]\s|\n)\s*\p{L}+(?: \p{L}+)?s )had (?=(?:much |clearly |slightly |far |a )?(?:longer|shorter|higher|lower|more|fewer|less|worse|better|larger|smaller|bigger) )/gimu;

/** "Urgent tickets are resolved faster than low priority ones": the one end of a list stands for the other. */
const FASTER_THAN = /(?<=(?:^|[.;!]\s|\n)\s*\p{L}+ \p{L}+s (?:are|get) \p{L}+(?:ed|t|n) (?:much |far |a lot )?(?:faster|slower|quicker|sooner|later)) than (?:the )?(?:low|lower|high|higher|medium|normal|standard|minor|small|large)(?: \p{L}+)?(?: ones)?(?=\s*(?:[.;!\n]|$))/gimu;

/** "Boarding and alighting stop are never the same" */
const NEVER_SAME = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?(?<one>\p{L}+) and (?<other>\p{L}+) (?<noun>stop|station|city|airport|account|port|team|player|location|warehouse|branch|country|zone|address)s? (?:are|is|may|can|must) (?:never|not)(?: be)? (?:the same|equal|identical)(?=\s*(?:[.;!\n]|$))/gimu;
/** "Applications scoring 70 or more are approved, those between 50 and 69 go to the waiting list and the rest are rejected": the bands of what becomes of them. */
const ROWS_BANDED = /(?<=(?:^|[.;!]\s|\n)\s*)(?:\p{L}+ ){1,2}(?:scoring|with (?:an? )?(?<by>\p{L}+(?: \p{L}+)?) of|above|from) (?<least>\d+)(?: (?:or more|or above|and above|points or more))? (?:are|get|is) (?:an? )?(?<first>\p{L}+),? (?:and )?(?:those |the ones )?(?:between|from) (?<from>\d+) (?:and|to) (?<to>\d+) (?:are|get|go (?:to|on) the|go on a) (?:an? )?(?<second>\p{L}+(?: \p{L}+)?),? (?:and )?(?:all )?(?:the (?:rest|others?)|others|everyone else|everything (?:else|below)) (?:are|is|get|gets) (?:an? )?(?<third>\p{L}+)(?=\s*(?:[.;!\n]|$))/gimu;
const DECIDED = /(?<![\p{L}])(?:decision|outcome|result|verdict|status|grade|rating|classification|category)(?![\p{L}])/iu;

/** "7% of the contracts are in arrears; only those have an overdue amount": a state of more than one word. */
const IN_STATE =
  /(?<=(?:^|[.;!]\s|\n)\s*)(?<share>(?:(?:about|around|roughly|some|approximately) )?\d+(?:\.\d+)? ?%)(?: of (?:the |all |our |all the )?\p{L}+s)? (?:are|were|is) (?:currently |now |still )?(?<state>(?:in (?:arrears|default|debt|dispute|transit|quarantine|overdraft|remission|storage)|on (?:hold|leave|probation|backorder|credit|sick leave)|out of (?:stock|order|warranty|service|date)|under (?:warranty|review|repair|investigation|guarantee)))(?:[;,] (?:and )?only (?:those|these|they) (?:have|get|carry|show) (?:an? )?(?<theirs>\p{L}+(?: \p{L}+)?))?(?=\s*(?:[.;,!\n]|$))/gimu;
/** "About 5% of the drivers lost their ticket, so please flag those" */
const LOST = /(?<=(?:^|[.;!,]\s|\n)\s*(?:and )?)(?<share>(?:(?:about|around|roughly|some|approximately) )?\d+(?:\.\d+)? ?%) of (?:the |all |our )?\p{L}+s (?:have )?(?<does>lost|lose|forgot|forget|missed|miss|broke|break|damaged|returned) (?:their|the|an?) (?<what>\p{L}{3,})(?:,? (?:so|and) (?:please )?(?:flag|mark|tag) (?:those|these|them)(?: as well| too)?)?(?=\s*(?:[.;,!\n]|$))/gimu;
const DID: Readonly<Record<string, string>> = { lose: 'lost', forget: 'forgot', miss: 'missed', break: 'broke', broke: 'broken' };
/** "15% of tickets are contested, contested ones are paid less often": the state once more, of those in it. */
const STATE_AGAIN = /(?<=\d ?%(?: of (?:the |all )?\p{L}+)? (?:are|were|get|is) (?<state>\p{L}{4,})), (?:and )?(?=\k<state> (?:ones|\p{L}+s) (?:are|have|get|pay|cost|take|need|go|last|stay|tend)\s)/giu;

/** "A flag that is not enabled has a rollout of 0": of all such. */
const ONE_THAT_IS = /(?<=(?:^|[.;!]\s|\n)\s*)(?:an?|any) (?<noun>(?:\p{L}+ )?\p{L}{3,}[^s\W]) (?:that|which|who) (?<is>is|was|has been|isn['’]t|wasn['’]t) (?<state>[^,;.]{3,40}?),? (?:always |also |must |should )*(?<verb>ha(?:s|ve)|gets?|needs?|carr(?:ies|y)|pays?|costs?|shows?|takes?) /gimu;
const PLURAL_VERBS: ReadonlyMap<string, string> = new Map([['has', 'have'], ['carries', 'carry']]);

/** "Half the flights leave on time": of the delay that a column counts. */
const ON_TIME = /(?:(?<=(?:^|[.;!]\s|\n)\s*)|(?<comma>,(?: and| but)? ))(?<share>(?:[\p{L}~]+ )?(?:\d+(?:\.\d+)? ?%|half|two thirds|three quarters|an? (?:third|quarter|fifth)))(?: of)?(?: the| all| our)? \p{L}+s (?:leave|depart|arrive|run|are|land|go out|come in|are delivered) (?:exactly |perfectly |right )?(?:on time|on schedule|punctual(?:ly)?)(?:\s*(?<more>[,;](?: and| but)?)\s(?!so\s|which\s|meaning\s)|(?=\s*(?:[.!\n]|$)))/gimu;
const DELAY = /(?<![\p{L}])(?:[\p{L}]+[ _])?(?:delay|minutes[ _]late|lateness)(?:[ _](?:in[ _])?min(?:utes|s)?)?(?=\s*(?:[,;:(.\n]|in |from |between |-?\d))/iu;

/** "Denied swipes make up 4%. For each of those a reason is given (…)", "12% of logins fail. For each of those …": of which rows it is said. */
const FOR_EACH_OF_THOSE =
  /(?<=(?:^|[.;!]\s|\n)\s*)(?<told>(?<first>\p{L}+) (?<kind>\p{L}{3,}s) (?:make up|account for) (?:[\p{L}~]+ )?\d+(?:\.\d+)? ?(?:%|percent)(?: of [^.;]{2,24})?|(?:[\p{L}~]+ )?\d+(?:\.\d+)? ?(?:%|percent) of (?:the |all )?\p{L}+s (?:(?:are|were|get) )?(?<state>\p{L}{4,}))[.;,] (?:and )?(?:for (?:each|every one|all|any) of (?:those|these|them)|for (?:those|these)(?: ones)?|(?:those|these|such)(?: ones| rows)?),? (?:there is |comes |have |get )?(?:an?|the) (?<what>\p{L}+(?: \p{L}+)?)(?<= ?)(?: is| are| was)?(?: given| noted| recorded| logged| stated| set| present)?(?<list> ?\([^()]{2,80}\))?/gimu;

/** "Denied swipes make up 4 percent": of the rows that are so. */
const MAKE_UP = /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?(?<state>\p{L}{4,}) (?<rows>\p{L}{3,}s) (?:make up|account for|represent|come to) (?<share>(?:(?:about|around|roughly|only|some|nearly|almost|just) )?\d+(?:\.\d+)? ?(?:%|percent))(?: of (?:all|the total|the rows|everything|them(?: all)?|all (?:of them|rows)|the \k<rows>|all \k<rows>))?(?=\s*(?:[.;!,\n]|$))/gimu;

/** "An empty wagon has payload 0, that's roughly a quarter": a number that is 0 in so many rows. */
const EMPTY_ONES = /(?<=(?:^|[.;!]\s|\n)\s*)(?:an?|the|every|each) \p{L}+ \p{L}+ (?:has|have|shows|carries) (?:an? |the )?(?<name>\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*)?) (?:of |= ?)?(?:0|zero),? (?:and )?(?:that|this|which|those)(?:['’]s| is| are| happens (?:to|in)| applies to) (?<share>(?:about |around |roughly |only |some )?(?:\d+(?:\.\d+)? ?(?:%|percent)|half|an? (?:third|quarter|fifth|tenth)|one in \p{L}+))(?: of (?:them|all|the \p{L}+|all \p{L}+))?(?=\s*(?:[.;!\n]|$))/gimu;
/** "wrong password in most cases, otherwise expired password or locked account". */
const IN_MOST_CASES = /(?<=[:(,–-] ?|(?<![\p{L}])(?:is|are|was|were) )(?<most>\p{L}[\p{L}\d _-]{1,30}?) (?:in most cases|in the majority of cases|most of the time|most times),? (?:and |but )?(?:otherwise|else|sometimes|the rest|the others)(?: (?:is|are|an?))? (?<others>\p{L}[\p{L}\d _-]{1,30}?(?:(?:, | or |, or )\p{L}[\p{L}\d _-]{1,30}?){0,4})(?=\s*(?:[.;)\n]|$))/gimu;
/** Of most rows, and of one of so many others. */
const MOST_OF_ALL = 70;

/** "Only failures have a reason: wrong password, expired password or locked account". */
const HAVE_ONE_OF = /(?<=(?:^|[.;!]\s|\n)\s*)(?<who>only \p{L}+(?: \p{L}+)? (?:have|has|get|gets|show|carry) (?:an? |the )\p{L}+(?: \p{L}+)?): (?<list>(?!\d)[^.:;()\n]{4,120}?)(?=\s*(?:[.;\n]|$))/gimu;

export const sayingsOfSome: readonly Saying[] = [
  saying('arrears default debt dispute transit quarantine overdraft remission storage hold leave probation backorder credit stock order warranty service date review repair investigation guarantee', IN_STATE, byName(({ share = '', state = '', theirs }, text) => {
    const flag = state.toLowerCase().replaceAll(' ', '_');
    if (text.toLowerCase().replaceAll('_', ' ').split(state.toLowerCase()).length !== 2) return undefined;
    return `${flag} is yes for ${share}${theirs === undefined ? '' : `. ${capital(theirs)} is empty unless ${flag} is yes`}`;
  })),
  saying('lost lose forgot forget missed miss broke break damaged returned', LOST, byName(({ share = '', does = '', what = '' }, text) => {
    const flag = `${DID[does.toLowerCase()] ?? does.toLowerCase()} ${what.toLowerCase()}`;
    return text.toLowerCase().replaceAll('_', ' ').includes(flag) ? undefined : `${flag.replace(' ', '_')} is yes for ${share}`;
  })),
  saying('are were get is', STATE_AGAIN, '. '),
  saying('zero 0 has have', EMPTY_ONES, byName(({ name = '', share = '' }) => `${name} is 0 in ${(PERCENT_OF[share.toLowerCase().replace(/^(?:about|around|roughly|only|some) /u, '')] ?? share)} of the rows`)),
  saying('most majority', IN_MOST_CASES, byName(({ most = '', others = '' }) => {
    const rest = others.split(/,? or |, /iu);
    const left = Math.round((10 * (100 - MOST_OF_ALL)) / rest.length) / 10;
    return [`${most} ${String(MOST_OF_ALL)}%`, ...rest.map((value) => `${value} ${String(left)}%`)].join(', ');
  })),
  saying('those these them such', FOR_EACH_OF_THOSE, byName(({ told = '', first, kind, state, what = '', list = '' }) => {
    const who = first === undefined ? `${BECAME.get((state ?? '').toLowerCase()) ?? state ?? ''} ones` : `${first} ${kind ?? ''}`;
    return `${told}. Only ${who.toLowerCase()} have a ${what.replace(/ (?:is|are|was)$/iu, '')}${list}`;
  })),
  saying('that which who', ONE_THAT_IS, byName(({ noun = '', is = '', state = '', verb = '' }) => `${capital(noun)}s that are ${/n['’]t$/iu.test(is) ? 'not ' : ''}${state} ${PLURAL_VERBS.get(verb.toLowerCase()) ?? verb.replace(/s$/u, '')} `)),
  saying('time schedule punctual punctually', ON_TIME, byName(({ share = '', comma, more }, text) => {
    const delay = DELAY.exec(text)?.[0];
    return delay === undefined || /on[- _]time[ ,/|)(]*(?:delayed|late|early)|(?:delayed|late),? (?:or )?on[- _]time/iu.test(text) ? undefined : `${comma === undefined ? '' : '. '}${delay.replace(/[ _]in[ _].*$/iu, '')} is 0 in ${PERCENT_OF[share.toLowerCase()] ?? share} of the rows${more === undefined ? '' : '. '}`;
  })),
  saying('only', HAVE_ONE_OF, byName(({ who = '', list = '' }) => `${who} (${list.replace(/,? or /giu, ', ')})`)),
  saying('make account represent come', MAKE_UP, byName(({ state = '', rows = '', share = '' }) => (isParticiple(state.toLowerCase()) || isAdjective(state.toLowerCase()) ? `${share} of the ${rows} are ${state.toLowerCase()}` : undefined))),
  saying('never not', NEVER_SAME, byName(({ one = '', other = '', noun = '' }) => `${one} ${noun} and ${other} ${noun} are never the same`)),
  saying('scoring with above from', ROWS_BANDED, byName(({ least = '', first = '', from = '', to = '', second = '', third = '' }, text) => {
    const column = DECIDED.exec(text)?.[0];
    return column === undefined ? undefined : `The ${column.toLowerCase()} is "${first}" from ${least} up, "${second}" from ${from} to ${to} and "${third}" below ${from}`;
  })),
  saying('faster slower quicker sooner later', FASTER_THAN, ''),
  saying('those these they', THINGS_THOSE, byName(({ told = '', things = '', does = '' }) => `${told}${things}. ${capital(things)} ${does === 'show' ? 'have' : does} `)),
  saying('had', HAD_MORE, 'have '),
  saying('then', AND_THEN, byName(({ who = '', is = '', state = '', share = '', names = '', value = '' }) => {
    const held = /^(?:zero|0)$/iu.test(value) ? '0' : 'empty';
    const each = names.split(/,? and |, /u).map((name) => `When ${who.toLowerCase()} ${is} ${state}, ${name.replace(/^the /iu, '')} is ${held}`);
    return `${who} ${is} ${state} in ${share}. ${each.join('. ')}`;
  })),
  saying('fail cancel churn default bounce convert renew respond reply break', OTHERS_ARE, byName(({ verb = '' }) => `are ${BECAME.get(verb.toLowerCase()) ?? verb}, `)),
  saying('rest others everyone everybody other', MISSING_FOR_REST, byName(({ rows, state = '', name = '', said = '' }) => `. Only ${state} ${rowsOf(rows)} have a ${name}. The ${name} ${said}`)),
  saying('rest others', FOR_SHARE, byName(({ one = '', share = '', others = '' }) => {
    const part = Number((PERCENT_OF[share.toLowerCase()] ?? share).replace(/[^\d.]/gu, ''));
    const values = others.split(/,? (?:or|and) |, /u);
    return ` (${[`${one} ${String(part)}%`, ...values.map((value) => `${value} ${String(Math.round((1000 * (100 - part)) / values.length) / 1000)}%`)].join(', ')})`;
  })),
  saying('neither', NEITHER, byName(({ one = '', other = '' }) => `no ${one} and no ${other}`)),
  saying('those these they such and', AND_THOSE, byName(({ told = '', rows, state = '' }) => `${told}${state}. ${capital(state)} ${rowsOf(rows)} `)),
  saying('those these them', NONE_FOR_THOSE, byName(({ told = '', rows, state = '', none = '' }) => `${told}${state}. ${capital(state)} ${rowsOf(rows)} have ${none.replace(/ (?:n|or|nor|&) /u, ' and ')}`)),
  saying('such these those', SUCH_ROWS, byName(({ share = '', state = '', rows = '' }) => `${share} of the ${rows} are ${state}. ${capital(state)} ${rows} `)),
  saying('drop dropped', DROP_OUT, byName(({ told = '' }) => `${told} are dropouts`)),
  saying('finish start show respond reply convert complete attend return', DID_NOT, byName(({ share = '', rows, does = '', none = '' }, text) => {
    const done = DONE_FLAGS[does.toLowerCase()]?.exec(text)?.[0];
    // "5% did not finish and have no time": said of what is empty, and asks for no column.
    if (done === undefined && rows === undefined) return undefined;
    const flag = done ?? `did_not_${does.replace(' ', '_')}`;
    const left = none.replace(/^(?:no|neither) (?:an? )?/iu, '').split(/,? (?:and|nor|or) (?:no |an? )?/iu).map((name) => `no ${name}`).join(' and ');
    return done === undefined ? `${flag} is yes for ${share}. If ${flag} is yes, there is ${left}` : `${share} did not ${does}. If ${flag} is no, there is ${left}`;
  })),
  saying('often likely frequently', TIMES_AS_OFTEN, byName(({ how = '', as }) => `more ${how.toLowerCase()}${as === undefined ? '' : ' than'}`)),
  saying('often more less frequently', MORE_OFTEN, byName(({ share = '', rows, state, verb = '', who, way = '', when = '' }) => {
    const became = state ?? BECAME.get(verb.toLowerCase());
    if (became === undefined || (who ?? rows) === undefined) return undefined;
    return `${share}${rows === undefined ? '' : ` of the ${rows}`} are ${became}. ${capital(who ?? rows ?? '')} are ${became} ${/^less/iu.test(way) ? 'less often' : 'more often'} ${when}`;
  })),
  saying('pay paid book booked order travel come arrive sign', WAYS, byName(({ share = '0', does = '', one = '', other = '' }) => `${WAY_OF[does.toLowerCase()] ?? ''}: ${share}% ${one}, ${String(100 - Number(share))}% ${other}`)),
  saying('others other rest', OTHERS_HAVE, byName(({ rows, state = '' }) => `${state}. ${capital(state)} ${rowsOf(rows)} `)),
  saying('others other rest', PAID_AND_OPEN, byName(({ share = '0', one = '', other = '' }, text) => (IS_STATUS.test(text) ? undefined : `Status: ${share}% ${one}, ${String(100 - Number(share))}% ${other}`))),
];
