import { isNamedBefore } from './named-before.js';
import { type Groups, saying, type Saying } from './saying.js';

/** What a column depends on, as people say it: "price driven mainly by size". */
/** The exception first; of whom nothing else is said, they pay it. */
const exceptFor = ({ 0: said, 1: all = '', 2: who = '', 3: other = '' }: RegExpExecArray): string => (/^(?:every|all\s)/iu.test(said) ? `${who} pay ${other}, everyone else ${all}` : `${other} for ${who}, otherwise ${all}`);

/** "Higher grades and older cards sell for more", "Bigger and newer houses cost more": each half with what both do. */
const TWO_COMPARED =
  /(?<=(?:^|[.;!]\s|\n)\s*)(?<one>(?:higher|lower|longer|shorter|older|newer|younger|bigger|larger|smaller|heavier|lighter|more|fewer|less|better|worse|poorer|greater|warmer|colder|hotter|cooler|deeper|taller|faster|slower|closer|nearer|farther|further|stronger|weaker|wider|thicker|earlier|later)(?<of> \p{L}+){0,3}?|\p{L}{3,}(?<=s)),? and (?<other>(?:higher|lower|longer|shorter|older|newer|younger|bigger|larger|smaller|heavier|lighter|more|fewer|less|better|worse|poorer|greater|warmer|colder|hotter|cooler|deeper|taller|faster|slower|closer|nearer|farther|further|stronger|weaker|wider|thicker|earlier|later|those with (?:more|fewer|higher|lower|longer|less)|\p{L}+s (?:nearer|closer|farther|further))(?: \p{L}+){1,4}?) (?<does>(?:costs?|sells?|fetch(?:es)?|are|have|gets?|pays?|earns?|takes?|lasts?|means?|leads?|tends?|scores?|needs?|defaults?|churns?|fails?|stays?|spends?|uses?|burns?|weighs?|raises?|increases?|reduces?|decreases?|cuts?|boosts?|lower|results?|makes?|finish|breaks?|waits?|lives?|buys?|orders?|converts?|returns?|cancels?|produces?|yields?|generates?|attracts?|brings?|commands?|go)(?![\p{L}])[^.;!\n,]*)(?=[.;!,\n]|$)/giu;

/** "Older people and smokers pay more", "Bigger houses and those with a garden cost more": who is compared, and who else does the same. */
const COMPARED_AND_OTHERS =
  /(?<=(?:^|[.;!]\s|\n)\s*)(?<one>(?:higher|longer|older|newer|younger|bigger|larger|smaller|heavier|lighter|better|worse|warmer|colder|deeper|taller|faster|slower) (?<noun>\p{L}{3,}))(?:,? and) (?<other>(?:those|\k<noun>) (?:with|without|in|on|near|who) [\p{L} ]{3,30}?|(?!more |less |fewer )\p{L}{3,}s) (?<does>(?:costs?|sells?|pays?|earns?|takes?|lasts?|scores?|needs?|spends?|uses?|weighs?|churns?|fails?|defaults?) (?:for )?(?:much |far |a lot |significantly )?(?:more|less|fewer|longer|higher|lower|faster|slower|earlier|later|(?:the )?(?:most|least))[^.;!\n,]*)(?=[.;!,\n]|$)/giu;

const bothDo = ({ groups: { one = '', noun = '', other = '', does = '' } = {} }: RegExpExecArray): string => `${one} ${does}. ${other.replace(/^those/iu, noun)} ${does}`;

function eachCompared({ groups }: RegExpExecArray): string | undefined {
  const { one = '', of, other = '', does = '' } = groups ?? {};
  const noun = of === undefined && !/s$/iu.test(one) ? other.replace(/^\S+/u, '') : '';
  return `${one}${noun} ${does}. ${other.replace(/^those/iu, 'Those')} ${does}`;
}

/** What a thing was bought for, by the name that the text has for it. */
const BOUGHT_FOR = /(?<![\p{L}])(?:(?:purchase|buying|buy|cost|acquisition|wholesale|trade-in) (?:price|cost)|(?:price|amount) paid|cost|purchase_price|cost_price|buy_price)(?![\p{L}])/iu;

/** Behind a range: what moves the column, as if it stood apart: "price 25-110 bigger dogs cost more", "0-100 higher when wait is low". */
const RUNS_ON =
  /(?<=\p{L} )((?:from )?[$€£]?\d[\d.,]*k? ?(?:-|–|to) ?[$€£]?\d(?:[\d.,]*\d)?k?(?: ?(?:%|€|\$|£|eur|usd|gbp|euros?|dollars?|bucks|min|mins|minutes|hours|days|km|kg|years?))?) ((?:the )?(?:more|less|fewer|higher|lower|longer|shorter|older|younger|newer|bigger|larger|smaller|heavier|better|worse|cheaper|dearer|pricier) (?!than |or |and )(?=[^,;.()\n]* (?:cost|costs|pay|pays|earn|earns|when|if|for|with|get|gets|have|has|take|takes|mean|means|is|are|=)(?: |$))[^,;.()\n]{3,60}?)(?=\s*(?:[,;.\n]|$))/giu;

/** "fewer than 100 hours remain": of the column that holds how much is left. */
const STILL_LEFT = /(?<![\p{L}])(?<than>fewer than|less than|more than|under|over|at least|at most) (?<much>\d[\d.,]*\d|\d)(?: \p{L}+)? (?:remains?|(?:are |is )?(?:still )?(?:left|remaining))(?=\s*(?:[,;.)\n]|$| (?:and|else|otherwise)(?![\p{L}])))/giu;
const LEFT_NAME = /(?:^|[,;:(]\s*|\band )(?:the )?(?<name>(?:\p{L}+[ _])?(?:remaining|left)|remaining[ _]\p{L}+(?: \p{L}+)?)(?=\s*(?:[=,;(]|-?\d|between |from ))/iu;

function ofWhatIsLeft({ groups: { than = '', much = '' } = {} }: RegExpExecArray, text: string): string | undefined {
  const name = LEFT_NAME.exec(text)?.groups?.['name'];
  return name === undefined ? undefined : `${name} is ${/^(?:fewer|less)/iu.test(than) ? 'below' : /^more/iu.test(than) ? 'above' : than} ${much}`;
}

/** Behind a range and a comma: what moves the column, in a list that goes on. */
const TOLD_OF_RANGE = /(?<=\d ?(?:%|€|\$|£|cm|km|kg|g|mm|min|mins|minutes|hours|days|years)?),? ((?:a bit |slightly |much )?(?:lower|higher) (?:at|for|with|on|in|among) (?:the )?(?:higher|lower|later|longer|shorter|older|younger|newer|larger|bigger|smaller) \p{L}+(?: \p{L}+)?)(?=\s*(?:[,;.\n]|$))/gimu;

/** A rank that is told by whom its first numbers go to. */
const FIRST_IN_RANK =
  /(?<=(?<![\p{L}])(rank|ranking|position|place|placing|standing))(?: ?[:=–-]| is|,)? ?\(?1 (?:for|is|=|goes to|to) (?:the )?((?:quickest|fastest|slowest|highest|lowest|best|most|fewest|least|biggest|largest|smallest|longest|shortest)(?: \p{L}+){0,2}),? (?:and )?2 (?:for|is|=|goes to|to) (?:the )?(?:next|second|runner-up)(?: \p{L}+){0,2}?(?:,? (?:and so on|and so forth|etc\.?|and on))?\)?(?=\s*(?:[,;.\n]|$))/gimu;

/** "the expensive ones" beside the others. */
const COMPARED: ReadonlyMap<string, string> = new Map(
  'expensive:more expensive dear:dearer pricey:pricier cheap:cheaper old:older young:younger new:newer long:longer short:shorter big:bigger large:larger small:smaller heavy:heavier light:lighter tall:taller'
    .split(/ (?=\p{L}+:)/u)
    .map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);

/** "finish" is "finished", "pay" "paid", "passed" what it is. */
const participleOf = (verb: string): string => (/ed$|paid$|sent$/u.test(verb) ? verb : /[aeiou]y$/u.test(verb) ? verb.replace(/y$/u, 'id') : `${verb.replace(/y$/u, 'i').replace(/e$/u, '')}ed`);

/** "Children are under 18": how old they are at most, where the text has an age. */
const AGED = /(^|[.;!]\s+|\n\s*|,\s(?:and\s|but\s|while\s)?|\s(?:and|but|while)\s)(?!(?:ages?|they|these|those|rows|prices|values|amounts|scores|grades)\s)((?:the |all )?\p{L}{3,}(?:s|en|ople)) (?:are|must be|should be|have to be) (?:all |always )?(under|younger than|below|over|older than|above|at least|at most) (\d{1,3})(?: years?(?: old| of age)?| or older)?(?=\s*(?:[.,;!\n]|$|and\s|but\s|while\s))/gimu;

function agedSo({ 1: before = '', 2: group = '', 3: than = '', 4: told = '' }: RegExpExecArray, text: string): string | undefined {
  const years = Number(told);
  if (!/(?<![\p{L}])age(?![\p{L}])/iu.test(text)) return undefined;
  const isMost = /^(?:under|younger|below|at most)/iu.test(than);
  const bound = /^(?:under|younger|below)/iu.test(than) ? years - 1 : /^(?:over|older|above)/iu.test(than) ? years + 1 : years;
  // Each a sentence of its own.
  return `${/^[,\s]*(?:,|and|but|while)/iu.test(before) ? '. ' : before}Age is at ${isMost ? 'most' : 'least'} ${String(bound)} for ${group.toLowerCase()}`;
}

/** "grade which is A from 80, B from 65 and F below that": a column of a list and its bands, as behind a colon. */
const BANDS_SAID =
  /(?:,? (?:which|that)(?: is| reads| says| shows| becomes| should be| must be| will be)|(?<=[,;] (?:and )?(?:the |an? )?\p{L}+(?: \p{L}+)?) (?:is|reads|says|shows)) (?=["'“‘]?(?!always|never|usually|only|mostly|often|not|either|somewhere|anywhere|between|about|around)\p{L}[\p{L}-]*[+-]?["'”’]?(?: \p{L}+)? (?:if |when |for )?(?:from|above|over|below|under|up to|at least|at most|less than|more than|between) [$€£]?-?\d[\d.,]*[^.;\n]{0,30}?(?:,|,? and|,? or) (?:and |or )?["'“‘]?\p{L}[\p{L}-]*[+-]?["'”’]? (?:if |when |for )?(?:from|above|over|below|under|up to|at least|at most|less than|more than|between|otherwise|else)(?![\p{L}]))/giu;

/** "The more rooms, the bigger and the dearer": what goes one way, and two things or more that go with it. */
const ALL_WITH_FIRST = /(?<=(?:^|[.;!]\s|\n)\s*)(the (?:more|less|fewer|\p{L}{2,}er)(?: \p{L}+){0,3}), (the (?:more|less|fewer|\p{L}{2,}er)(?: \p{L}+){0,3}(?:, the (?:more|less|fewer|\p{L}{2,}er)(?: \p{L}+){0,3})*,? and the (?:more|less|fewer|\p{L}{2,}er)(?: \p{L}+){0,3})(?=\s*[.;\n]|\s*$)/gimu;

/** "The older the car and the more miles, the lower the price": two things that go with one; behind translated verbs as well. */
const FIRST_WITH_ALL = /(?<=(?:^|[.;!]\s|\n)\s*)(the (?:more|less|fewer|\p{L}{2,}er)(?: \p{L}+){0,4}),? (?:and|und|y|et) (the (?:more|less|fewer|\p{L}{2,}er)(?: \p{L}+){0,4}), (the (?:more|less|fewer|\p{L}{2,}er)(?: \p{L}+){0,4})(?=\s*[.;\n]|\s*$)/gimu;

/** What was paid for a thing, as its column is called. */
const PAID_NAME = /(?<![\p{L}])((?:purchase|buying|cost|acquisition|buy) (?:price|cost)|(?:price |amount )paid|paid price)(?![\p{L}])/iu;
/** What a thing sells for, as its column is called. */
/** What was asked, and what was paid in the end. */
const ASKED_FOR = /(?<![\p{L}])(?:asking[ _](?:price|amount)|price[ _]asked|asked[ _]price)(?![\p{L}])/iu;
const SOLD_FOR = /(?<![\p{L}])(?:(?:sold|selling|final|paid|sale)[ _](?:price|amount)|(?:price|amount)[ _](?:paid|sold)|sold[ _]for)(?![\p{L}])/iu;
const SOLD_NAME = /(?<![\p{L}])((?:resale|selling|sale|asking|retail|sell) price|(?:market|catalogue|catalog|resale|estimated|current|collector) value|worth)(?![\p{L}])/iu;
/** "passed (score of 75 or more)", "approved (>= 650)": what is so from a number on, in brackets. */
const SO_FROM =
  /(?<=(?<![\p{L}_])(?:pass(?:es|ed)?|fail(?:s|ed)?|approved|eligible|accepted|qualif(?:ied|ies)|admitted|warning|alert|alarm|overdue|obese|fever|minor|flagged|honou?rs)(?: (?:yes ?\/ ?no|y ?\/ ?n|true ?\/ ?false|flag|boolean))?) ?\((?:an? |the |with an? |for an? |needs an? |requires an? )?(?:(?<what>\p{L}[\p{L}_ ]{2,24}?) (?:of |is )?)?(?:(?<from>\d+(?:\.\d+)?) ?%? ?(?:(?:or|and) (?<way>more|above|higher|over|better|up|less|below|lower|under|fewer|younger|older)|\+)|(?<sign>>=|≥|<=|≤|>|<|at least|at most|over|above|below|under|more than|less than|from|min(?:imum)?\.?|max(?:imum)?\.?) ?(?<mark>\d+(?:\.\d+)?) ?%?(?: (?:and|or) (?:above|more|up|over|higher))?)(?: (?:points?|marks?|years?(?: old)?))?\)/giu;
const SIGNS: Readonly<Record<string, string>> = { '>=': 'at least', '≥': 'at least', '<=': 'at most', '≤': 'at most', '>': 'above', '<': 'below', from: 'at least', min: 'at least', minimum: 'at least', max: 'at most', maximum: 'at most' };
const soFrom: Saying['plain'] = ({ groups = {} }) => {
  const { what = '', from, way = '', sign = '', mark = '' } = groups;
  const bound = from === undefined ? `${SIGNS[sign.toLowerCase().replace('.', '')] ?? sign} ${mark}` : `${/^(?:less|below|lower|under|fewer|younger)$/iu.test(way) ? 'at most' : 'at least'} ${from}`;
  return ` if ${what === '' ? '' : `${what} is `}${bound}`;
};

/** "no shows about 8% n those pay nothing": who they are stands before the share, and what is told of them is a sentence. */
const AND_THOSE = /(?<=(?:[,;:.]|^) ?)(?<who>(?:[\p{L}_-]+ ){0,2}[\p{L}_-]+)(?<told> \(?(?:(?:about|around|roughly|abt|approx\.?|only|maybe|like) |~ ?)?(?:\d+(?:\.\d+)? ?%|yes ?\/ ?no|y ?\/ ?n)(?: (?:yes|true|of the time))?\)?)(?:,? (?:and|n|&)|,) (?:those|they|these) (?=(?:pay|get|cost|have|owe|receive|need|never|don['’]?t|do not|always)\s[^,;.]{3,50}(?:[.\n]|$))/giu;
/** "…, students pay half" at the end of a list. */
const PAY_SO = /(?<=[\p{L}\d%)]), (?:and |n )?(?=(?:no[- ]shows|[\p{L}_-]{4,}s)(?: \p{L}+s)? (?:pay|owe|get charged) (?:nothing|half|double|full|no \p{L}+|extra|\d+ ?%|\p{L}+ less|\p{L}+ more)\s*(?:[.\n]|$))/giu;

/** "math, english, science (0-100) … more absences = lower grades": of each subject that is listed, where nothing is called grade. */
const SUBJECTS = /(?<=[,:;] ?|(?<![\p{L}])and )(?:maths?|mathematics|english|science|physics|chemistry|biology|history|geography|reading|writing|art|music|spanish|french|german)(?=\s*(?:[,;(\d]|and(?![\p{L}])|scores?(?![\p{L}])|grades?(?![\p{L}])|marks?(?![\p{L}])))/giu;
const IS_GRADED = /[,:;] ?(?:(?:final|overall|exam|test|average|total) )?(?:grades?|marks?|scores?|gpa)(?![\p{L}])/iu;
const ofSubjects: Saying['plain'] = ({ index, 1: way = '' }, text) => {
  const subjects = [...new Set((text.slice(0, index).match(SUBJECTS) ?? []).map((subject) => subject.toLowerCase()))];
  return subjects.length < 2 || IS_GRADED.test(text.slice(0, index)) ? undefined : subjects.map((subject) => `${way} ${subject}`).join(' and ');
};

/** "Sales are higher in warm weather and at weekends": the same is said of two kinds of rows. */
const IN_AND_AT = /(?<=(?:^|[.;!]\s|\n)\s*)(?<said>(?:more (?:is|are|gets?) \p{L}+|\p{L}[\p{L}\d_ ]{2,30}? (?:(?:is|are|gets?|runs?|tends? to be) (?:\p{L}+ )?(?:higher|lower|bigger|longer|shorter|busier|worse|better)|(?:rise|drop|fall|increase|peak|goes? up|go(?:es)? down|sells? (?:more|less|better))s?))) (?<one>(?:in|on|at|during|when) [^,.;\n]{3,30}?),? and (?<other>(?:in|on|at|during|when) [^,.;\n]{3,30})(?=\s*(?:[.;\n]|$))/giu;

/** Who plays where, and the letters for it. */
const POSITIONS = /(?<![\p{L}])(?:goal ?keepers?|keepers|defenders?|midfielders?|forwards?|strikers?|attackers?)(?= (?:never|always|score|scores|have|has|get|gets|are|is|rarely|seldom|mostly|make|earn|cost))/giu;
const CODES_OF: readonly (readonly [RegExp, RegExp])[] = [[/keeper/iu, /(?<![\p{L}])(?:GK|G)(?![\p{L}])/u], [/defender/iu, /(?<![\p{L}])(?:DEF|DF|D)(?![\p{L}])/u], [/midfielder/iu, /(?<![\p{L}])(?:MID|MF|M)(?![\p{L}])/u], [/forward|striker|attacker/iu, /(?<![\p{L}])(?:FWD|FW|ATT|F|ST)(?![\p{L}])/u]];

function codeOf(said: string, text: string): string | undefined {
  const code = CODES_OF.find(([name]) => name.test(said))?.[1];
  return code === undefined || !/(?<![\p{L}])(?:GK|DEF|FWD|DF|FW)(?![\p{L}])/u.test(text) ? undefined : code.exec(text)?.[0];
}

const ONLY_HAVE =
  /(?<=^|[.;!\n] ?)(?<told>only [^.;,\n]{3,60}? (?:have|has|get|gets|carry|carries|receive|receives|pay|pays) (?:an?|the|some) [\p{L}_]+(?: [\p{L}_]+)?), (?:which is |it is |of )?(?<range>(?:between|from|of|about|around) [$€£]?\d[^.;,\n]{2,40}?)(?:,? (?:and |but )?(?:it is |it['’]s |is |left )?(?:blank|empty|null|missing|nothing|none)(?: (?:for|in|with) (?:the|all)(?: the)? (?:rest|others?)| otherwise)?)?(?=\s*(?:[.;\n]|$))/gimu;

export const relationSayings: readonly Saying[] = [
  // "compensation is only paid for resolved ones and never exceeds 150": each a sentence of its own
  saying('only', /(?<=(?:^|[.;!]\s|\n)\s*)((?:an? |the )?\p{L}+(?: \p{L}+)?) ((?:is|are) only [^.;,\n]{6,60}?),? (?:and|but) ((?:is |are )?(?:never|always|at most|at least) [^.;\n]{3,40})(?=[.;\n]|$)/gimu, '$1 $2. $1 $3'),
  // "Cash rides never record a tip, so it is 0 there": it is what they never have.
  saying('remain remains left remaining', STILL_LEFT, ofWhatIsLeft),
  // "check says REPLACE if tread depth is under 2, otherwise fine" in a list of columns
  saying('says reads shows', /(?<=[,;] (?:and )?(?:the |an? )?\p{L}+(?: \p{L}+)?) (?:says|reads|shows)(?= ["'“]?\p{L}[\p{L}-]*["'”]? (?:if|when|whenever) [^.;\n]{5,80}?(?:otherwise|else)(?![\p{L}]))/giu, ' is'),
  saying('so', /(?<=(?:^|[.;!]\s|\n)\s*)(\p{L}[^,.;:\n]{2,40}) (?:never|don['’]?t|do not|cannot|can['’]?t|doesn['’]?t|does not) (?:have|get|record|receive|carry|pay|include|leave|show|give|earn) (?:an?|any|the) (\p{L}[^,.;:\n]{1,30}),? so (?:it|this|that)(?: is|['’]s| must be| stays| will be| should be) (0|zero)(?: there| then| for (?:them|those|these)| in (?:those|these|such) (?:rows|cases))?(?=\s*(?:[.;!\n]|$))/giu, '$2 is $3 for $1'),
  // "No tip for cash rides.": of a column that was named before.
  saying('no', /(?<=(?:^|[.;!]\s|\n)\s*)no (?<what>\p{L}[\p{L} _-]{1,30}?) (?:for|on|in|at|with) (?<whom>\p{L}[^,.;:\n\d]{1,40})(?=\s*(?:[.;!\n]|$))/giu, (match, text) => {
    const { what = '', whom = '' } = (match.groups ?? {}) as Groups;
    return isNamedBefore(what, text.slice(0, match.index)) ? `there is no ${what} for ${whom}` : undefined;
  }),
  // "guest - the pair room + night may not repeat": of what the rows may not have twice, behind a column or alone.
  saying('pair combination combo', /(?:[,;] ?| [-–—] )(?:and )?the (?:pair|combination|combo) (?:of )?([\p{L}_][\p{L}_ ]{1,30}?)(?: ?[+&\/] ?| and )([\p{L}_][\p{L}_ ]{1,30}?) (?:(?:may|must|can|should|does|do)(?: ?not|n['’]t|not)? (?:ever )?(?:be )?(?:repeat(?:ed)?|unique|distinct|occur twice)|is (?:always )?(?:unique|distinct)|never (?:repeats|comes twice|occurs twice))/giu, '. No two rows share $1 and $2'),
  // "clearly higher", "a shade cheaper": how much, in the two words that readers know.
  saying('clearly noticeably distinctly markedly considerably substantially notably visibly decidedly appreciably obviously distinctively measurably definitely deal quite way', /(?<=\p{L}[ ,]+)(?:(?:clearly|noticeably|distinctly|markedly|considerably|substantially|notably|visibly|decidedly|appreciably|obviously|measurably|definitely|a (?:good|great) deal|quite a (?:bit|lot)|way)(?= (?:(?:more|less|fewer)(?! than)|better|worse|\p{L}{2,}er)(?!\p{L})))/giu, 'much'),
  saying('somewhat marginally touch tad shade fractionally', /(?<=\p{L}[ ,]+)(?:somewhat|marginally|fractionally|a (?:touch|tad|shade))(?= (?:(?:more|less|fewer)(?! than)|better|worse|\p{L}{2,}er)(?!\p{L}))/giu, 'slightly'),
  // "deposit at or above the rent", "due date on or after start date": right behind a name, of which "at" and "on" are no part.
  saying('above over', /(?<=[\p{L}_] )(?<!(?:^|[^\p{L}])(?:is|are|be|was|were|being|always|must|lies?|falls?|stays?|dated|and|or|but|only|either|somewhere|mostly|usually|values?|those|rows?) )at or (?:above|over)(?= (?!\d))/giu, 'never below'),
  saying('below under', /(?<=[\p{L}_] )(?<!(?:^|[^\p{L}])(?:is|are|be|was|were|being|always|must|lies?|falls?|stays?|dated|and|or|but|only|either|somewhere|mostly|usually|values?|those|rows?) )at or (?:below|under)(?= (?!\d))/giu, 'never above'),
  saying('after before', /(?<=\p{L} date )on or (after|before)(?= (?!\d|\p{Lu}\p{L}+ \d))/giu, ({ 1: side = '' }) => (side.toLowerCase() === 'after' ? 'never before' : 'never after')),
  // "Same compound, same CAS number."
  saying('same', /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?same (\p{L}[^,.;:\n]{1,30}), (?:the )?same (\p{L}[^,.;:\n]{1,40})(?=\s*(?:[.;!\n]|$))/giu, 'the same $1 always has the same $2'),
  // "Improvement (a drop in the score) is larger"
  saying('improvement improvements progress benefit effect response', /(?<![\p{L}])(?:the )?(?:improvements?|progress|benefit|effect|response) \((?:i\.e\.,? |that is,? |meaning )?(?:an? |the )?((?:drop|fall|decrease|reduction|decline|loss|rise|gain|increase)(?: (?:in|of) [^(),]{2,30})?)\)(?= (?:is|are|was|were|should))/giu, 'the $1'),
  // "Higher priority (P1, P2) is resolved faster": which values that are
  saying('higher lower better worse upper top bigger larger smaller older younger premium cheaper', /(?<=(?:^|[.;!]\s|\n)\s*)(?:the )?(?:higher|lower|better|worse|upper|top|bigger|larger|smaller|older|younger|premium|cheaper) \p{L}+(?: \p{L}+)? \(([\p{L}\d][\p{L}\d-]*(?:(?:, (?:and |or )?|\/| and | or )[\p{L}\d][\p{L}\d-]*){1,4})\) (is|are|has|have|(?:gets?|costs?|takes?|pays?|earns?|lasts?|needs?|sells?|shows?)(?= \p{L}+))(?= )/giu, ({ 1: values = '', 2: verb = '' }) => `${values.split(/, (?:and |or )?|\/| and | or /u).join(' and ')} ${({ is: 'are', has: 'have' } as Readonly<Record<string, string>>)[verb] ?? verb.replace(/s$/u, '')}`),
  // "5 to 90 for buyers and 0 for everybody else"
  saying('everybody everyone anybody anyone', /(?<=(?:\d|zero|nothing|none|nought|empty|blank) for )(?:everybody|everyone|anybody|anyone)(?: else|(?= who ))(?! who)/giu, 'the rest'),
  // "Payout is 0 for claims not approved, otherwise between 50 and 100% of the claim amount"
  saying('otherwise', /(?<=(?:^|[.;\n] ?)(?:the )?)((?<what>[\p{L}_]+(?: [\p{L}_]+)?) (?:is|are) (?:0|zero|nothing) (?:for|when|if|where|unless) [^.;\n]{3,60}?),? (?:and )?otherwise (?:it is )?(?:between |from )?(?<range>\d+ ?%? ?(?:and|to|-|–) ?\d+ ?(?:%|percent) of (?:the |its )?[\p{L}_]+(?: [\p{L}_]+)?)(?=\s*(?:[.;\n]|$))/gimu, ({ 1: zero = '', groups: { what = '', range = '' } = {} }) => `${what} is between ${range}. ${zero}`),
  // "goalkeepers never score, forwards score most" of GK and FWD
  saying('goalkeepers goalkeeper keepers defenders defender midfielders midfielder forwards forward strikers attackers', POSITIONS, ({ 0: said }, text) => codeOf(said, text)),
  saying('never', /(?<=(?:^|[.;,\n] ?|\band )(?:GK|[\p{Lu}]{1,3}|goalkeepers?|keepers|defenders?|\p{L}{3,}s) )never scores?(?:,? (?:and |but |while )?(?=\p{L})|(?=\s*(?:[,;.\n]|$)))/gimu, ({ 0: said }, text) => (/(?<![\p{L}])goals(?![\p{L}])/iu.test(text) ? `have 0 goals${/scores?$/iu.test(said) ? '' : '. '}` : undefined)),
  // "With a pool the price is higher": the rows behind what is said of them
  saying('with without', /(?<=(?:^|[.;\n] ?))(with(?:out)? (?:an? |the )?[\p{L}_]+(?: [\p{L}_]+)?),? ((?:the|its|their) [\p{L}_]+(?: [\p{L}_]+)? (?:is|are) (?:(?:about|around|roughly|much|far|\d[\d.,]*k?(?:(?: to | ?- ?)\d[\d.,]*k?)? ?(?:[%$€£]|\p{L}{1,12})?) ){0,3}?(?:higher|lower|more|less|longer|shorter|bigger|smaller|better|worse))(?=\s*(?:[.;\n]|$))/gimu, ({ 1: who = '', 2: what = '' }) => `${what} ${who.toLowerCase()}`),
  // "Meals never exceed 120": of the rows of a value as of a column.
  saying('exceed exceeds', /(?<=(?:^|[.;!]\s|\n|,\s(?:and\s|but\s)?|\sand\s)\s*)((?:the |an? )?\p{L}{3,}) (?:never|must not|may not|cannot|can['’]?t|don['’]?t|do not|should not|shouldn['’]t) exceeds? (?=[$€£]?\d)/giu, ({ 1: who = '' }) => `${who} ${/[^s]s$/iu.test(who) ? 'are' : 'is'} never above `),
  // "Animals in care have no outcome date, for the others it is on or after the intake date"
  saying('others rest', /(?<=(?:have|has|get|gets|show) no (?<what>[\p{L}_]+(?: [\p{L}_]+){0,2})),? (?:and |but )?(?:for|in|with) (?:the|all(?: the)?) (?:others?|rest),? (?:it|this|that) (?=is |lies |falls |comes )/giu, ({ groups: { what = '' } = {} }) => `. ${what} `),
  // "Only adopted animals have an adoption fee, between 35 and 250 USD, blank for the rest"
  saying('only', ONLY_HAVE, ({ groups: { told = '', range = '' } = {} }) => `${told} ${range}`),
  // "At night there is no output, during the day it follows the irradiance"
  saying('there', /(?<=(?:^|[.;\n] ?))((?:at|during|in|on|between|before|after) [^.,;\n]{3,30}?),? there (?:is|are|['’]s) (no [\p{L}][\p{L}_ ]{2,30}?)(?:,? (?:and |but )?(?:during the day|in the daytime|by day|otherwise|else|the rest of the time|at other times),? (?:it|they) (?<does>[\p{L} ]{3,40}))?(?=\s*(?:[.;\n]|$))/gimu, ({ 1: when = '', 2: none = '', groups: { does } = {} }) => `There is ${none} ${when.toLowerCase()}${does === undefined ? '' : `. ${none.slice(3)} ${does}`}`),
  // "Sparrows are seen in the largest numbers": of the column that counts them.
  saying('numbers quantities', /(?<=\p{L}s) (?:are|were|is|get) (?:seen|spotted|counted|found|caught|sold|observed|recorded|bought|ordered) in (?:the )?(?:(largest|greatest|highest|biggest|large|great|high)|(?:smallest|lowest|fewest|small|low)) (?:numbers|quantities)(?=\s*(?:[.,;\n]|$))/giu, ({ 1: many }, text) => { const what = /(?<![\p{L}])(?:count|quantity|number seen|how many|qty)(?![\p{L}])/iu.exec(text)?.[0]; return what === undefined ? undefined : ` have the ${many === undefined ? 'lowest' : 'highest'} ${what}`; }),
  // "costs that never go above the income"
  saying('never', /(?<=\p{L},? )(?:that |which )?never (?:goes?|gets?|rises?|climbs?) (?:above|over|beyond) (?=(?:the |its |their )?\p{L}{3})/giu, 'that never exceeds '),
  saying('and', IN_AND_AT, ({ groups: { said = '', one = '', other = '' } = {} }) => `${said} ${one}. ${said} ${other}`),
  // "more absences = lower grades"
  saying('more less fewer higher lower better worse older newer bigger', /(?<=(?:^|[.;!\n,])\s*(?:more|less|fewer|higher|lower|better|worse|older|newer|bigger|longer) (?:[\p{L}_]+ ){0,2}[\p{L}_]+) ?(?:=|=>|->|→) ?(?=(?:more|less|fewer|higher|lower|better|worse|pricier|cheaper|longer|shorter)(?![\p{L}]))/giu, ' mean '),
  // "more study = higher score, more absences = lower score": each by itself.
  saying('more less fewer higher lower better worse older newer bigger longer', /(?<=(?:^|[.;!\n,])\s*(?:more|less|fewer|higher|lower|better|worse|older|newer|bigger|longer) [^,.;\n]{2,40} means? [^,.;\n]{3,40}?)(?:,? (?:and|but)|,) (?=(?:more|less|fewer|higher|lower|better|worse|older|newer|bigger|longer) [^,.;\n]{2,40} means? )/giu, '. '),
  saying('grades marks scores', /(?<![\p{L}])(lower|higher|better|worse|poorer) (?:grades|marks|scores)(?= ?(?:[.,;!\n]|$))/giu, ofSubjects),
  // "a resale price that is always higher than what we paid"
  saying('paid payed', /(?<=(?<![\p{L}])(?:than|below|above|under|over|exceeds?) )(?:the price |the amount )?(?:what|that) (?:was|we|they|i|you|it was) (?:have |originally )?(?:paid|payed|bought for)(?: for (?:it|them))?(?=\s*(?:[,;.)\n]|$))/gimu, (_, text) => PAID_NAME.exec(text)?.[1]),
  // "Buyers never pay more than asked": what is paid and what was asked, by their columns.
  saying(
    'asked asking',
    /(?<=(?:^|[.;\n] ?))(?:(?:buyers?|customers?|people|they|the buyers?) (?:never|don['’]?t|do not|cannot|can['’]?t)(?: ever)?|nobody(?: ever)?|no one(?: ever)?|no buyer(?: ever)?) (?:pays?|paid|gives?|offers?) more than (?:(?:was |is |were |we |they |i )?asked(?: for)?|the asking price|what (?:was|is|we|they|i) asked(?: for)?|the price asked)(?=\s*(?:[.;,!\n]|$))/gimu,
    (_, text) => { const [sold, asked] = [SOLD_FOR.exec(text)?.[0], ASKED_FOR.exec(text)?.[0]]; return sold === undefined || asked === undefined ? undefined : `${sold} is never more than ${asked}`; },
  ),
  // "Grade A phones sell for the most, grade C for the least"
  saying(
    'sell sells fetch fetches bring',
    /(?<=(?:^|[.;,\n] ?)(?:\p{L}[\p{L}\d-]*(?: [\p{L}\d-]+){0,2}) )(?:sells?|fetch(?:es)?|go(?:es)?|brings?(?: in)?) (?:for )?the (most|least),? (?:and |while )?((?:\p{L}[\p{L}\d-]*)(?: [\p{L}\d-]+){0,2}?) (?:(?:sells?|fetch(?:es)?|goes?|brings?(?: in)?) )?(?:for )?the (most|least)(?=\s*(?:[.;\n]|$))/gimu,
    ({ 1: first = '', 2: others = '' }, text) => { const price = SOLD_NAME.exec(text)?.[1] ?? 'price'; return `have the ${first.toLowerCase() === 'most' ? 'highest' : 'lowest'} ${price}, ${others} the ${first.toLowerCase() === 'most' ? 'lowest' : 'highest'}`; },
  ),
  saying('those they these', AND_THOSE, ({ groups: { who = '', told = '' } = {} }) => `${who}${told.replace(/\blike (?=\d)/iu, 'about ')}. ${who} `),
  saying('pay owe charged', PAY_SO, '. '),
  // "children pay half": of what others pay, and not half of them.
  saying('half', /(?<=(?<![\p{L}])(?:pays?|costs?|paid) )(?:only |just )?half(?: (?:the )?(?:price|fare|fee|as much|that|of (?:it|that)))?(?=\s*(?:[,;.)\n]|$|and\s))/giu, '50% less'),
  saying('pass passes passed fail fails failed approved eligible accepted qualified qualifies admitted warning alert alarm overdue obese fever minor flagged honors honours', SO_FROM, soFrom),
  // "Band A people always have medical need; band D never."
  saying('never', /(?<=(?:^|[.\n;] ?)[^.;\n]{2,40}? always (?<does>[^.;,\n]{3,60})[.;,] (?:and |while |but |whereas )?(?!it |they )[\p{L}\d' ]{2,40} never)(?=\s*(?:[.;\n]|$))/gimu, ({ groups }) => ` ${groups?.['does'] ?? ''}`),
  saying('which that is reads says shows', BANDS_SAID, ': '),
  // "viability % between 60 and 99, lower at higher passages, contaminated"
  saying('lower higher', TOLD_OF_RANGE, ' ($1)'),
  // "place - 1 for the quickest finisher, 2 for the next and so on"
  saying('next second runner runner-up', FIRST_IN_RANK, ' ($1 1 is the $2)'),
  // "Unsold things tend to be the expensive ones"
  saying('ones', /(?<=\p{L}) (tends? to be|are|is)(?: (?:mostly|mainly|usually|typically|often))? the (expensive|cheap|dear|pricey|old|young|new|long|short|big|large|small|heavy|light|tall) ones(?=\s*(?:[,;.!)\n]|$))/gimu, ({ 1: verb = '', 2: how = '' }) => ` ${verb} ${COMPARED.get(how.toLowerCase()) ?? ''}`),
  saying('more less fewer higher lower longer shorter older younger newer bigger larger smaller heavier better worse cheaper dearer pricier', RUNS_ON, '$1 ($2)'),
  saying('under younger below over older above least most', AGED, agedSo),
  // "If there are no bids the price is empty, otherwise it is at least the starting price"
  saying('otherwise else', /((?:the |its |their )?)(\p{L}[\p{L}_]*(?: [\p{L}_]+){0,2}) (is|stays|remains) (empty|blank|null|missing|not set),? (?:otherwise|else|and otherwise) (?:it is|it's|it|they are) (?=(?:at least|at most|above|below|over|under|no less|no more|never|between|higher|lower|later|after|before)(?![\p{L}]))/giu, ({ 1: article = '', 2: name = '', 3: is = '', 4: empty = '' }) => `${article}${name} ${is} ${empty}. The ${name.replace(/^.*\bthe /iu, '')} is `),
  // "Runners who did not finish have no times"
  saying('who that', /(?<=\p{L}{2,}s (?:who|that|which) )(?:did not|didn['’]t|do not|don['’]t|have not|haven['’]t|never) (\p{L}{3,})(?= (?:has|have|get|got|had|lack|miss))/giu, ({ 1: verb = '' }) => `are not ${participleOf(verb)}`),
  // "a resale price that is always higher than what we paid"
  saying('paid', /(?<=(?:higher|more|greater|larger|lower|less|above|below|over) (?:than )?)(?:what |the price )?(?:we|they|you|he|she|it was|was) (?:was )?(?:originally |once )?(?:paid|bought)(?: for)?(?: (?:it|them))?(?=\s*(?:[,;.)\n]|$))/gimu, (_, text) => {
    const name = BOUGHT_FOR.exec(text)?.[0];
    return name === undefined ? undefined : `the ${name}`;
  }),
  saying('higher lower longer shorter older newer younger bigger larger smaller heavier lighter more fewer less better worse poorer greater warmer colder hotter cooler deeper taller faster slower closer nearer farther further stronger weaker wider thicker earlier later', TWO_COMPARED, eachCompared),
  saying('higher longer older newer younger bigger larger smaller heavier lighter better worse warmer colder deeper taller faster slower', COMPARED_AND_OTHERS, bothDo),
  // "Long overtime and low satisfaction make people quit": who has the one, and who has the other.
  saying(
    'make makes cause causes get gets',
    /(?<=(?:^|[.;!]\s|\n)\s*)((?:long|low|high|short|few|little|poor|bad|many|too many|heavy|frequent|good|strong) \p{L}+(?: \p{L}+)?)(?:,? and ((?:long|low|high|short|few|little|poor|bad|many|too many|heavy|frequent|good|strong) \p{L}+(?: \p{L}+)?))? (?:make|makes|cause|causes|get|gets) (?:people|them|customers|users|employees|members|students|patients|clients|staff) (?:to )?(\p{L}{3,})(?=\s*(?:[.;!,\n]|$))/giu,
    ({ 1: one = '', 2: other, 3: does = '' }) => [one, other].flatMap((has) => (has === undefined ? [] : [`people with ${has.toLowerCase()} ${does} more often`])).join('. '),
  ),
  // "Price depends on distance and 1st class costs more": a dependence, and a kind of rows.
  saying(
    'costs cost pays pay earns earn is are gets get takes take lasts last sells sell',
    /(?<=(?:depends? on|(?:rises?|grows?|increases?|falls?|drops?|decreases?|scales?|goes up|goes down) with) (?:the )?[\p{L}_]+(?: (?!and )[\p{L}_]+){0,2}),? (?:and|while|but) (?=(?:the )?[\p{L}\d][\p{L}\d'’-]*(?: [\p{L}\d'’-]+){0,2} (?:costs?|pays?|earns?|is|are|gets?|takes?|lasts?|sells? for) (?:always |usually |much |a bit |a lot |also |the )*(?:more|less|most|least|higher|lower|longer|shorter|cheaper|dearer|pricier|expensive|cheapest|highest|dearest)(?![\p{L}]))/giu,
    '. ',
  ),
  // "grows with the queue and shrinks with more cashiers": two sentences of one thing.
  saying(
    'with',
    /(?<=(?:^|[.;!]\s|\n)\s*)((?:the )?\p{L}+(?: \p{L}+){0,2}) ((?:grows?|rises?|increases?|goes up|go up|climbs?|falls?|drops?|shrinks?|decreases?|declines?|goes down|go down) with [^.;!\n,]{3,50}?),? (?:and|but|while it) ((?:grows?|rises?|increases?|goes up|go up|climbs?|falls?|drops?|shrinks?|decreases?|declines?|goes down|go down) with [^.;!\n,]{3,50}?)(?=[.;!\n]|$)/giu,
    '$1 $2. $1 $3',
  ),
  // "Longer queues mean longer waits, more officers shorten them", "sleep raises the score while coffee lowers it"
  saying(
    'them it',
    /(?<=\p{L} (?:means?|leads? to|causes?|brings?|gives?|raises?|increases?|boosts?|lengthens?|reduces?|lowers?|cuts?|shortens?|decreases?) (?:(?:longer|shorter|higher|lower|more|fewer|better|worse|the|their) )?)(\p{L}+(?: \p{L}+)?)(?:,| while| but|, while|, but|, and)((?: and| but| while)? [\p{L} ]{3,40}? )(raises?|increases?|boosts?|lengthens?|reduces?|lowers?|cuts?|shortens?|decreases?) (?:them|it)(?![\p{L}])/giu,
    ({ 1: what = '', 2: who = '', 3: does = '' }) => `${what}. ${who.trim().replace(/^(?:and|but|while) /iu, '')} ${/^(?:shorten|cut|lower)/iu.test(does) ? (/s$/iu.test(does) ? 'reduces' : 'reduce') : does} the ${what}`,
  ),
  saying(
    'driven influenced dictated shaped governed swayed',
    /(?<=\p{L} )(?:(?:is|are|be|being) )?(?:(?:mainly|mostly|largely|primarily|strongly|heavily|partly) )?(?:driven|influenced|dictated|shaped|governed|swayed)(?: (?:mainly|mostly|largely|primarily|strongly|heavily|partly))? by (?!(?:(?:the|an?|its|their) )?(?:drivers?|persons?|people|who|whom|employees?|staff|men|women|him|her|them)(?![\p{L}]))(?=\p{L})/giu,
    'depends on ',
  ),
  saying(
    'rising falling increasing decreasing growing declining dropping climbing shrinking',
    /(?<=[\p{L})\d] )(rising|falling|increasing|decreasing|growing|declining|dropping|climbing|shrinking)(?= (?:(?:slowly|slightly|steadily|strongly|gradually|sharply|linearly) )?(?:over (?:time|the)|with|as the)(?![\p{L}]))/giu,
    ({ 1: way = '' }) => `that is ${way.toLowerCase()}`,
  ),
  // "120 for everyone except juniors who pay 70": the exception first.
  saying(
    'except',
    /(?<![\p{L}\d.,])(?:(?:everyone|everybody|all(?: the)? \p{L}+|most \p{L}+) (?:pays?|gets?|costs?) )?[$€£]?(\d+(?:\.\d+)?)(?: ?(?:euros?|eur|€|dollars?|usd|\$|pounds?|gbp))?(?: (?:for|in) (?:everyone|everybody|all(?: \p{L}+)?|most \p{L}+|others?))?,? ?\(?except(?: for)? (?:the )?(\p{L}{3,}(?: \p{L}+)?(?: (?:and|or) \p{L}+)?),? ?(?:\(|: ?|(?:who|which|that) (?:only )?(?:pays?|gets?|costs?|are|have) |only (?:pay )?|pay |at |with |get )(?:only )?[$€£]?(\d+(?:\.\d+)?)(?: ?(?:euros?|eur|€|dollars?|usd|\$|pounds?|gbp))?\)?(?![\p{L}\d.,-]*\d)/giu,
    exceptFor,
  ),
  // "120, juniors only 70", "120 EUR, but 70 for juniors"
  saying(
    'only but',
    /(?<![\p{L}\d.,])(?:(?:everyone|everybody|all(?: the)? \p{L}+|most \p{L}+) (?:pays?|gets?|costs?) )?[$€£]?(\d+(?:\.\d+)?)(?: ?(?:euros?|eur|€|dollars?|usd|\$|pounds?|gbp))?(?: (?:for|in) (?:everyone|everybody|all(?: \p{L}+)?))?, (?:but )?(?:for )?(\p{L}{3,}(?: (?:and|or) \p{L}+)?) (?:pay )?only [$€£]?(\d+(?:\.\d+)?)(?: ?(?:euros?|eur|€|dollars?|usd|\$|pounds?|gbp))?(?![\p{L}\d.,-]*\d)/giu,
    exceptFor,
  ),
  saying('but', /(?<![\p{L}\d.,])(?:(?:everyone|everybody|all(?: the)? \p{L}+) (?:pays?|gets?|costs?) )?[$€£]?(\d+(?:\.\d+)?)(?: ?(?:euros?|eur|€|dollars?|usd|\$|pounds?|gbp))?(?: (?:for|in) (?:everyone|everybody|all(?: \p{L}+)?))?,? but (?:only )?[$€£]?(\d+(?:\.\d+)?)(?: ?(?:euros?|eur|€|dollars?|usd|\$|pounds?|gbp))? for (?:the )?(\p{L}{3,}(?: \p{L}+)?(?: (?:and|or) \p{L}+)?)(?![\p{L}\d])/giu, '$2 for $3, otherwise $1'),
  // A prize that is asked per night is a price.
  saying('prize', /(?<![\p{L}])prize(?= (?:per|a|each|in|eur|usd|\(|\d)|\s?[,(:;]|\s*$)/giu, (_, text) => (/lotter|raffle|tournament|contest|winn|award|competit|draw|quiz|rank|podium|bingo|jackpot|league|champion|nobel|race/iu.test(text) ? undefined : 'price')),
  // "more km more fare", "longer stay higher bill": both halves, without a sign between them.
  saying(
    'more less fewer longer higher bigger',
    /(?<=(?:^|[.;(]\s?|\s[-–—]\s)\s*)(more|less|fewer|longer|higher|lower|bigger|smaller) (\p{L}+(?: \p{L}+)?) (more|less|fewer|longer|higher|lower|bigger|smaller) (\p{L}+)(?=\s*(?:[.,;)\n]|$))/gimu,
    ({ 1: one = '', 2: what = '', 3: other = '', 4: does = '' }) => `(the ${one.toLowerCase()} ${what}, the ${other.toLowerCase()} ${does})`,
  ),
  // "(the more experience, the more salary), phd earns most": a statement of its own.
  saying('earn earns pay pays cost costs is are get gets has have take takes', /(?<=\(the [^(),.;\n]{3,50}, the [^(),.;\n]{3,50}\)),(?: and| but)? (?=(?:the )?\p{L}+(?: \p{L}+)? (?:earns?|pays?|costs?|is|are|gets?|has|have|takes?)(?![\p{L}]))/giu, '. '),
  // "postage in EUR, dearer if heavier", "fare, cheaper when booked earlier" is said of bookings and stays.
  saying(
    'dearer cheaper pricier higher lower longer shorter slower faster bigger smaller',
    /,? ?\(?(?<![\p{L}])(dearer|cheaper|pricier|higher|lower|longer|shorter|slower|faster|bigger|smaller) (?:if|when|where) (?:it(?:['’]s| is) |they(?:['’]re| are) )?(heavier|lighter|bigger|larger|smaller|longer|shorter|older|newer|younger|further|farther|closer|taller|wider|thicker|faster|slower|warmer|colder|later|earlier)\)?(?=\s*(?:[,;.\n]|$))/gimu,
    ' (the $2, the $1)',
  ),
  // "The older, the taller, the heavier and the bigger the head": each of them goes with the first.
  saying('the', FIRST_WITH_ALL, '$1, $3. $2, $3'),
  saying('the', ALL_WITH_FIRST, ({ 1: first = '', 2: others = '' }) => others.split(/,? and (?=the )|, (?=the )/iu).map((other) => `${first}, ${other}`).join('. ')),
  // "; dearer for the old and a good deal dearer for those who smoke": two things of one column.
  saying('and', /(?<=[,;(] ?)(higher|lower|dearer|cheaper|more|less|longer|shorter|better|worse|bigger|smaller) ((?:for|with|in|among) [^,;.()]{3,40}?),? and ((?:much |far |a (?:good deal|lot|bit) |even |still )?\1 (?:for|with|in|among) )/gimu, '$1 $2; $3'),
  // "A rejection reason exists only for rejected requests": only those have one.
  saying('only', /(?<=(?:^|[.;!]\s|\n)\s*)(?:an?|the) (\p{L}+(?: \p{L}+){0,2}?) (?:exists|is (?:there|given|set|filled|present|recorded|known)|appears|applies) only (?:for|with|in|on) (?:the )?([\p{L} ]{4,40}?)(?=\s*[.;!\n]|\s*$|,? (?:and|but) )/giu, 'Only $2 have a $1'),
  // "longer walk = more $$"
  saying('more', /(?<=[=→] ?)more (?:\$+|€+|£+|money|expensive)(?![\p{L}\d])/giu, 'costs more'),
  // "more is sold on weekends", "people buy less in January"
  saying('sold', /(?<![\p{L}])(?:far |much |a lot )?(more|less|fewer)(?: \p{L}+)? (?:is|are|gets?) sold(?=\s*[.,;)]|\s*$| (?:on|in|at|during|over|before|around) )/giu, ({ 1: way = '' }) => `sales are ${/more/iu.test(way) ? 'higher' : 'lower'}`),
  saying('sell buy sells', /(?<![\p{L}])(?:we|they|shops|stores|the shops?|the stores?|people|customers) (?:sells?|buys?) (?:far |much |a lot )?(more|less)(?=\s*[.,;)]|\s*$| (?:on|in|at|during|over|before|around) )/giu, ({ 1: way = '' }) => `sales are ${/more/iu.test(way) ? 'higher' : 'lower'}`),
  // "result is pass or fail if mark more than 40"
  saying(
    'pass passed',
    /(?<![\p{L}])(?:is |are |as )?(pass(?:ed)?) ?(?:or|\/) ?(fail(?:ed)?),? (?:if|when|where|based on|pass(?:ed)? if) (?:the |their )?(marks?|scores?|grades?|percentages?|averages?|total|points)(?: (?:is|are|was|were))? (?:more than|above|over|greater than|higher than|at least|>=?) ?(\d+(?:\.\d+)?)(?![\p{L}\d.])/giu,
    ({ 0: all, 1: pass = '', 2: fail = '', 3: mark = '', 4: least = '' }) => `(${pass} if ${mark} ${/at least|>=/iu.test(all) ? '>=' : '>'} ${least}, otherwise ${fail})`,
  ),
  // "student data where study hours affect the mark, age": two columns, of which one goes with the other.
  saying(
    'affect affects influence influences impact impacts',
    /(?<![\p{L}])(?:where|in which|so that) (?:the |more )?(\p{L}{3,}(?: \p{L}{3,})?) (?:affects?|influences?|impacts?) (?:the |their )?(\p{L}{3,}(?: \p{L}{3,})?)(?=\s*,)/giu,
    'with $1, $2 (depends on $1)',
  ),
  // "subscribers with churn depending on tenure and price": the columns, and on what the first depends.
  saying(
    'depending',
    /(?<=\p{L}s? (?:data |records )?)with (?:an? |the )?(\p{L}{3,}(?: \p{L}{3,})?) depending on (?:the |their )?(\p{L}{3,}(?: \p{L}{3,})?)(?: and (?:the |their )?(\p{L}{3,}(?: \p{L}{3,})?))?(?=\s*[.;]|\s*$)/giu,
    ({ 1: what = '', 2: one = '', 3: other }) => (/\s(?:and|or|with)\s/iu.test(` ${what} `) ? undefined : `with ${[one, ...(other === undefined ? [] : [other])].join(', ')}, ${what} (depends on ${[one, ...(other === undefined ? [] : [other])].join(' and ')})`),
  ),
  // "sales go up when temp go up"
  saying('up down', /(?<![\p{L}])go(?:es)? (up|down) (?:when|if|as|with) (?:the )?([\p{L} ]{2,20}?) go(?:es)? (up|down)(?![\p{L}])/giu, ({ 1: one = '', 2: other = '', 3: way = '' }) => `${one.toLowerCase() === way.toLowerCase() ? 'rises' : 'falls'} with ${other}`),
  // "far distance = more time"
  saying(
    'more less higher lower',
    /(?<=(?:^|[.;,!]\s))(?:far|farther|long|longer|big|bigger|high|higher|more|large|larger|old|older) ([\p{L} ]{3,20}?) ?(?:=|->|→|means?) ?(more|less|higher|lower) ([\p{L} ]{3,20}?)(?=\s*(?:[.;,!]|$))/gimu,
    'the more $1, the $2 $3',
  ),
  // "who drink more coffee sleeps less"
  saying('who', /(?<=(?:^|[.;]\s))who (?=\p{L}{3,} (?:more|less|fewer) )/gimu, 'people who '),
  saying('hinges hinge', /(?<=\p{L} )hinges? (?:mainly |mostly |largely )?(?:up)?on (?=\p{L})/giu, 'depends on '),
  saying('function', /(?<=\p{L} )(?:(?:is|are|as) )?a (?:noisy |rough )?function of (?=\p{L})/giu, 'depends on '),
  // "satisfaction 1 to 5, lower after a long hold": as when it is long.
  saying('after with', /(?<=(?<![\p{L}])(?:lower|higher|better|worse|less|more|fewer|poorer|longer|shorter|bigger|smaller|cheaper|dearer) )(?:after|with) (?:an? )(?:very |really )?(long|short|high|low|big|small|late|early|heavy|bad|good|slow|fast|hot|cold) (\p{L}{3,})(?=\s*(?:[,;.)\n]|$))/gimu, (match, text) => {
    const { 1: how = '', 2: what = '' } = match;
    return isNamedBefore(what, text.slice(0, match.index)) ? `when the ${what} is ${how}` : undefined;
  }),
];
