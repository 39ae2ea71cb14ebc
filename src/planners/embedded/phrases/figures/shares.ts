import { saying, type Saying } from './saying.js';

/** Shares of the rows as people say them: "three in ten", "nine gamers in ten", "15 of every hundred", "of 100 trains four". */

/** Undefined where a fraction says it shorter: "two thirds"; "one in twelve" has no word of its own. */
const percent = (some: number, all: number): string | undefined => {
  const share = Math.round((some / all) * 1e6) / 1e4;
  const isShort = Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
  return isShort ? `${String(share)}%` : all > 10 ? `${share.toFixed(2)}%` : undefined;
};
const WORDS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const numeral = (said = ''): number => (said === 'an' ? 1 : WORDS.includes(said.toLowerCase()) ? Math.max(1, WORDS.indexOf(said.toLowerCase())) : Number(said));

/** "5 minutes in 60", "2 sensors in 12 rooms" count something else. */
const NO_CASES = /^(?:minutes?|seconds?|hours?|out|of|in|the|and|or|to|digits?|characters?|decimals?|letters?|columns?|values?|stars?|points?|per)$/iu;

/** The part as a share; undefined where the whole is smaller, or the numbers bound or count something. */
function shareOf(some: string | undefined, all: string | undefined, noun: string | undefined, match: RegExpExecArray, text: string): string | undefined {
  const [part, whole] = [numeral(some), numeral(all)];
  if (!(part > 0 && part < whole) || whole > 1000 || (noun !== undefined && NO_CASES.test(noun))) return undefined;
  if (/(?:\b(?:to|from|between|phase|part|page|level|ranks?|(?<!\/)[Nn]o\.?)\s|[-–/#])$/u.test(text.slice(Math.max(0, match.index - 8), match.index))) return undefined;
  const cases = noun === undefined ? '' : ` of ${noun}${noun.endsWith('s') || /^(?:people|men|women|children|staff)$/u.test(noun) ? '' : 's'}`;
  const share = percent(part, whole);
  // "six in ten packages are basic"
  const of = noun === undefined && /^ \p{L}{2,}(?:s|people|men|women|children) (?:are|have|had|were|do|give|get|take|never|leave|go|come|make|buy|pay|see)(?![\p{L}])/u.test(text.slice(match.index + match[0].length)) ? ' of' : '';
  return share === undefined ? undefined : share + cases + of;
}

/** Words that stand for other rows where a share was told before them in the same part of the text. */
function behindShare(as: string, share = /%[^\n;]{0,120}$/u): Saying['plain'] {
  return (match, text) => (share.test(text.slice(Math.max(0, match.index - 130), match.index)) ? as : undefined);
}

const FRACTIONS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10, twentieth: 20, hundredth: 100, thousandth: 1000 };

/** "It rains on about a third of the days, on all others rainfall is 0" */
const IT_RAINS = /(?<![\p{L}])it (?:rains|rained|snows|snowed) (?:on|in) (?:only )?(?:about |around |roughly )?(?:(?<part>half|two thirds|three quarters|an? (?:third|quarter|fifth|tenth))|(?<percent>\d{1,2}) ?%) of (?:the |all )?days(?:,? (?:and )?(?:on|in) (?:all |the )*(?:other days|others?|rest),? [^.,;\n]{3,30} (?:is|are) (?:0|zero|none))?/giu;
const PARTS: Readonly<Record<string, number>> = { half: 50, 'two thirds': 67, 'three quarters': 75, 'a third': 33, 'a quarter': 25, 'a fifth': 20, 'a tenth': 10 };
const FALLEN = /(?<![\p{L}])(?:rainfall|precipitation|rain|snowfall|snow)(?![\p{L}])/iu;
const dryDays: Saying['plain'] = ({ groups: { part, percent } = {} }, text) => {
  const share = part === undefined ? Number(percent) : PARTS[part.toLowerCase()];
  const what = FALLEN.exec(text)?.[0];
  return share === undefined || what === undefined ? undefined : `${what} is 0 in ${String(100 - share)}% of the rows`;
};

/** "the outcome: discharged in 70% of cases, admitted in 25%, left in 5%": values, each with how often it comes. */
const EACH_IN = /(?<=\p{L}) ?: (?=\p{L}[^:;.\n%]{1,40} in \d)(?<list>(?:\p{L}[\p{L} '’-]{1,40}? in (?:about |around |roughly )?\d{1,2}(?:\.\d+)? ?%(?: of (?:the |all )?\p{L}+)?(?:, (?:and )?| and |(?=\s*(?:[.;\n)]|$)))){2,8})/giu;

function sharesOfEach({ groups: { list = '' } = {} }: RegExpExecArray): string | undefined {
  const parts = [...list.matchAll(/(?<value>\p{L}[\p{L} '’-]{1,40}?) in (?:about |around |roughly )?(?<share>\d{1,2}(?:\.\d+)?) ?%/giu)].map(({ groups: { value = '', share = '' } = {} }) => ({ value: value.replace(/^and /iu, ''), share }));
  const sum = parts.reduce((all, { share }) => all + Number(share), 0);
  return Math.abs(sum - 100) > 1 ? undefined : ` (${parts.map(({ value, share }) => `${value} ${share}%`).join(', ')})`;
}

export const shareSayings: readonly Saying[] = [
  // "about 2/3 sold", "1/3 of them"
  saying('about around roughly abt approx like some of', /(?<=(?:(?:about|around|roughly|abt|approx\.?|like|some|~) ?))([1-9])\/([2-9]|10)(?= (?:of |are |is |have |were )?\p{L})|(?<![\d/.,-])([1-9])\/([2-9]|10)(?= of (?:the|them|all|these|those)(?![\p{L}]))/giu, ({ 1: one, 2: many, 3: also, 4: manyMore }) => { const share = Number(one ?? also) / Number(many ?? manyMore); return share < 1 ? `${String(Math.round(share * 1000) / 10)}%` : undefined; }),
  saying('in', EACH_IN, sharesOfEach),
  // "method is GET (70%), POST (20%), PUT or DELETE": what is left goes to those without a share.
  saying('is', /(?<=(?:^|[.;]\s|\n)\s*)(?<name>(?:the )?[\p{L}_]+(?: [\p{L}_]+)?) is (?<told>(?:[\p{L}\d_][\p{L}\d _-]{0,20}? \(\d{1,2}(?:\.\d+)? ?%\), ?){1,8})(?:and |or )?(?<rest>[\p{L}\d_-]+(?:(?:, ?| or | and |, or )[\p{L}\d_-]+){0,5})(?=\s*(?:[.;\n]|$))/gimu, ({ groups: { name = '', told = '', rest = '' } = {} }) => {
    const left = 100 - [...told.matchAll(/(\d+(?:\.\d+)?) ?%/gu)].reduce((sum, [, share]) => sum + Number(share), 0);
    const others = rest.split(/, ?or | or | and |, ?/iu);
    return left <= 0 ? undefined : `${name}: ${told.replaceAll(/\((\d[^)]*)\)/gu, '$1')}${others.map((value) => `${value} ${String(Math.round((100 * left) / others.length) / 100)}%`).join(', ')}`;
  }),
  // "sev1 is rare, about 3%": how rare it is says the share.
  saying('rare common uncommon frequent unusual exceptional typical', /(?<=[(,;:] ?(?:and |but )?[\p{L}\d][\p{L}\d_+-]{0,20}) (?:is|are|being) (?:very |quite |rather |fairly |really |the most )?(?:rare|common|uncommon|frequent|unusual|exceptional|typical)(?:,|:| [-–—]| at)? (?:with )?(?=(?:about |around |roughly |only |just |maybe |some )*\d{1,2}(?:\.\d+)? ?%)/giu, ' '),
  // "70% have no delay. The others have 2 to 60 minutes.": one sentence of two.
  saying('others rest', /(?<=(?:\d ?%|\d percent|half|third|quarter) [^.;\n]{0,60}(?:no|zero|0|nothing|none)(?: [^.;\n]{1,30})?)\. (?=(?:the|all) (?:others?|rest)(?: ones)? [^.;\n%]{0,40}\d[^.;\n]{0,30}(?:[.;\n]|$))/giu, ', '),
  // "abroad (roaming) true in 6%": what is said aside, before the answer.
  saying('true yes', /(?<=(?:^|[,;:\n] ?|^ ?[-–*•] ?)\p{L}[\p{L} ]{2,30}) \((?!(?:yes|no|true|false|bool|flag|y\/n)(?![\p{L}]))\p{L}[\p{L} ]{1,28}\):? (?=(?:true|yes) (?:in|for|with) )/gimu, ' '),
  // "true/false, true for the most part"
  saying('part', /(?<![\p{L}])(\p{L}+) (?:for|in) the most part(?=\s*(?:[,;.)\n]|$))/giu, 'mostly $1'),
  // "furnished should be no for 85%"
  saying('no', /(?<=(?:is|are|be|=) )no (for|in|on|with) (about |around |roughly )?(\d{1,2}(?:\.\d+)?) ?%/giu, ({ 1: where = '', 2: about = '', 3: share = '' }) => `yes ${where} ${about}${String(Number((100 - Number(share)).toFixed(2)))}%`),
  // "split 70/30 (no/yes)"
  saying('yes no true false', /(?<![\p{L}\d])(?:split )?(\d{1,2}) ?\/ ?(\d{1,2}) ?%? ?\((yes|no|true|false) ?\/ ?(yes|no|true|false)\)/giu, '$3 $1%, $4 $2%'),
  // "status present 93% absent 5% late 2%": a list that nothing sets apart.
  saying(
    'status payment type outcome result state stage level class category kind method condition gender sex severity priority mode channel plan tier grade size color colour shift device browser source',
    /(?<=(?<![\p{L}])(?:status|payment|type|outcome|result|state|stage|level|class|category|kind|method|condition|gender|sex|severity|priority|mode|channel|plan|tier|grade|size|colou?r|shift|device|browser|source) )(?!is |are |of )(\p{L}[\p{L}-]* \d{1,3}(?:\.\d+)? ?%(?: (?:and )?(?!of |are |is |in |to |have |missing |empty |blank )\p{L}[\p{L}-]* \d{1,3}(?:\.\d+)? ?%)+)(?=\s*(?:[,;.)\n]|$))/giu,
    ({ 1: list = '' }) => `(${list.replace(/(?<=%) (?:and )?/gu, ', ')})`,
  ),
  // "clicks (ctr 0.5-3%)": of what is shown.
  saying('ctr', /(?<=(?<![\p{L}])clicks? )\((?:an? )?ctr (?:of |between |from |is |is between )?(\d+(?:\.\d+)?) ?%? ?(?:-|–|to|and) ?(\d+(?:\.\d+)?) ?%\)/giu, ({ 1: low = '', 2: high = '' }, text) => (/impressions/iu.test(text) ? `(${low}% to ${high}% of impressions)` : undefined)),
  saying('rate cvr', /(?<=(?<![\p{L}])conversions? )\((?:an? )?(?:cvr|cr|conversion rate) (?:of |between |from |is |is between )?(\d+(?:\.\d+)?) ?%? ?(?:-|–|to|and) ?(\d+(?:\.\d+)?) ?%\)/giu, ({ 1: low = '', 2: high = '' }, text) => (/clicks/iu.test(text) ? `(${low}% to ${high}% of clicks)` : undefined)),
  // "cat or dog (3 to 1)": no range counts down.
  saying('to', /(?<=\p{L}(?: or | ?\/ ?)\p{L}[\p{L} ]{0,15}? ?\()(\d{1,2}) to (\d{1,2})(?=\))/giu, ({ 1: one = '', 2: other = '' }) => (Number(one) > Number(other) ? `${one}:${other}` : undefined)),
  // "overall 52% wins", "in total 8% defaults"
  saying('overall total altogether', /(?<=(?:^|[.;,]\s|\n)\s*)(?:overall|in total|altogether),? (?=(?:about |around |roughly )?\d{1,3}(?:\.\d+)? ?% (?:of )?\p{L}+(?: \p{L}+)?\s*(?:[.;\n]|$))/giu, ''),
  // "52% wins" of a column that says what was won.
  saying('wins losses', /(?<=\d ?%) (?:are |end in (?:a )?|as )?(wins?|loss(?:es)?)(?=\s*(?:[.;,\n]|$))/giu, ({ 1: what = '' }, text) => (/^win/iu.test(what) ? (/[_ ]won(?![\p{L}])/iu.test(text) ? ' are won' : undefined) : /[_ ]lost(?![\p{L}])/iu.test(text) ? ' are lost' : undefined)),
  // "normally from 2 to 8; 3% of the readings are excursions above 8 and up to 15", and what an excursion is elsewhere
  saying('excursions spikes', /(?<=\d(?: ?°?[CF])?)[;,.] (?:about |around |roughly )?(\d{1,2}(?:\.\d+)?) ?% of (?:the |all )?\p{L}+ (?:are|lie|go|is) (?:an? )?(?:excursions?|spikes?) (?:above|over|beyond) ([-−]?\d+(?:\.\d+)?)(?: and)?,? (?:up to|at most) ([-−]?\d+(?:\.\d+)?)/giu, ', $1% between $2 and $3'),
  saying('excursions spikes', /(?<=\p{L} (?:is|says|reads) (?:1|yes|true|on)) for (?:all )?(?:excursions|spikes)/giu, (_, text) => { const { what = '', most } = /(?<![\p{L}])(?<what>temperature|humidity|pressure|reading|value)s? (?:are|is|lies?) [^.]{0,40}?\d+(?:\.\d+)? ?(?:to|and|-|–) ?(?<most>\d+(?:\.\d+)?)/iu.exec(text)?.groups ?? {}; return most === undefined ? undefined : ` if the ${what.toLowerCase()} is above ${most}`; }),
  saying('rains rained snows snowed', IT_RAINS, dryDays),
  // "normally 2-8 but 3% of readings it's over 8, 15 max": beyond the usual, and up to where.
  saying(
    'over above beyond',
    /(?<=\d),? (?:but|and|though|except) (?:(?:in|for|on) )?(?:about |around )?(\d{1,2}(?:\.\d+)?) ?%(?: of (?:the |all )?\p{L}+)?,? (?:(?:it['’]?s|its|it is|is|are|lies|goes|go|they are|runs) )?(?:over|above|beyond) ([-−]?\d+(?:\.\d+)?),? (?:(?:up to|at most|max\.?|but (?:never over|at most|max)) ([-−]?\d+(?:\.\d+)?)|([-−]?\d+(?:\.\d+)?) (?:max|at most|tops))(?![\d%])/giu,
    ({ 1: share = '', 2: from = '', 3: to, 4: most = '' }) => `, ${share}% between ${from} and ${to ?? most}`,
  ),
  // "sales (a few percent of the clicks)"
  saying('few couple small', /(?<![\p{L}])(?:only )?(?:a (?:few|couple of|small number of)|few) (?:percent|%|per cent) of (?=\p{L})/giu, '2 to 5% of '),
  // "mostly 3s and 4s"
  saying('mostly mainly usually often', /(?<=(?<![\p{L}])(?:mostly|mainly|usually|often) )(\d{1,2})s(?: (and|or) (\d{1,2})s)?(?![\p{L}\d])/giu, ({ 1: one = '', 2: joiner, 3: other = '' }) => (joiner === undefined ? one : `${one} ${joiner} ${other}`)),
  saying('percent cent pct', /(?<=\d)(?<!(?:from|above|over|under|below|least|most|than) \d{1,3})\s?(?:percent|per cent|pct\b\.?)(?![\p{L}])(?! points?)/giu, '%'),
  // "cancelled maybe 7%", "refunded prolly like 7%"
  saying('maybe perhaps probably prob prolly possibly guess say reckon', /(?<![\p{L}])(?:maybe|perhaps|probably|prob|prolly|possibly|i(?:['’]d)? (?:guess|say|reckon|think)|let['’]?s say|say)(?: (?:like|about|around|only|just|some))? (?=\d{1,2}(?:\.\d+)? ?%)/giu, 'about '),
  // "co2 maybe with some gaps", "note maybe empty sometimes", "garden maybe": a column asked for all the same
  saying('maybe perhaps possibly', /(?<=[,;:(\n] ?(?:\p{L}[\p{L}\d_]* ){0,3}[\p{L}\d_]{2,})(?<!(?<![\p{L}])(?:or|and|no|yes|is|are|oder|not|with|like|,)) (?:maybe|perhaps|possibly)(?= (?:with|some|a few|empty|missing|blank|null|sometimes)(?![\p{L}])|\s*(?:[,;.\n]|$))/giu, ''),
  // "promoted for around 10% and only when the rating is 4 or 5"
  saying('only never', /(?<=\d ?%(?: (?:of (?:the )?\p{L}+|yes|true|y))?),? (?:and |but )?(?=(?:only|never) (?:ever )?(?:when|if|where|for|among|with|in)(?![\p{L}]))/giu, '; '),
  // "attrition about 16% more common with overtime": the share, and then what makes it higher.
  saying('more', /(?<=[,;:] ?(?:\p{L}+ ){1,3}(?:about |around |roughly )?\d{1,2} ?%) (?=more (?:common|likely|often|frequent) (?:with|when|among|for|if)(?![\p{L}]))/giu, ', '),
  // "in 85 cases out of 100", "one row in 25", "six in a hundred"
  saying('in of per out', /(?<![\p{L}\d.,:$€£])(\d{1,3}|one)(?: (\p{L}{3,14}))? (?:in|out of|in every|out of every|in each) (?:an? |each |every )?(\d{1,4}|hundred)(?![\d%:/\p{L}-]|[.,]\d| (?!(?:has|is|was|does|gets|goes|takes|gives|pays|needs|lacks|leaves|says|answers|fails|wins|comes|stays|ends|uses|buys|costs|smokes|works|runs|drops|breaks|lives|owns)(?![\p{L}]))(?:\p{L}{2,}s|stars?|point|decimal|digit|degree)(?=[,;.)]|$| (?!are |is |have |has |do |give |get |take |never |leave |go |come |comes |lack |lacks |arrive |arrives |make |buy |pay |see |were ))|st\b|nd\b)/giu, (match, text) => shareOf(match[1], match[3]?.toLowerCase() === 'hundred' ? '100' : match[3], match[2], match, text)),
  // "55 of 100", "15 of every hundred", "seven of ten"; "1 of 3 colours" is a choice.
  saying('of per', /(?<![\p{L}\d.,:$€£])(\d{1,3})(?: (\p{L}{3,14}))? (?:of|per) (?:an? |each |every )?(100|1000|10|hundred)(?![\d%:/\p{L}-]|[.,]\d|\s?,\s?\d|\s(?:km|kms|kilomet(?:er|re)s?|miles?|m|met(?:er|re)s?|g|kg|l|lit(?:er|re)s?|ml|kwh|words)(?![\p{L}]))/giu, (match, text) => shareOf(match[1], match[3]?.toLowerCase() === 'hundred' ? '100' : match[3], match[2], match, text)),
  // "every fourth concert is sold out"
  saying('every', /(?<![\p{L}])every (second|fourth|fifth|eighth|tenth|twentieth|hundredth) (\p{L}{3,14})(?= (?:is|are|has|have|was|gets?|never|does|did|comes?|lacks?|ends?|costs?|pays?|lies|shows?)(?![\p{L}]))/giu, ({ 1: part = '', 2: noun = '' }) => `${String(100 / (part.toLowerCase() === 'second' ? 2 : (FRACTIONS[part.toLowerCase()] ?? 1)))}% of ${noun}${noun.endsWith('s') ? '' : 's'}`),
  // "of 100 trains four are called off"
  saying('of', /(?<![\p{L}])(?:out )?of (?:every )?100 (?:(\p{L}{3,}s) )?(\d{1,2})(?= \p{L})/giu, ({ 1: noun, 2: some }) => `${some ?? ''}%${noun === undefined ? '' : ` of ${noun}`}`),
  // "22 hundredths of that", "one thousandth of the amount"
  saying('hundredths thousandths tenths hundredth thousandth', /(?<![\p{L}\d.])(\d{1,3}|one|an?) (hundredth|thousandth|tenth)s? of(?![\p{L}])/giu, ({ 1: some, 2: part = '' }) => `${String(numeral(some) * 100 / (FRACTIONS[part.toLowerCase()] ?? 1))}% of`),
  // "from a twentieth to two fifths of that", "at least a tenth and at most a quarter of the check", "a fifth awarded"
  saying('third thirds quarter quarters fifth fifths sixth eighth tenth tenths twentieth', /(?<![\p{L}\d.-])(an?|one|two|three|four|five|seven|\d{1,2}) (third|quarter|fifth|sixth|eighth|tenth|twentieth)(s?)(?![\p{L}-]| each| of an? |\s(?:of\s)?(?:19|20)\d\d| (?:hours?|parties|party|year))/giu, (match, text) => {
    const [some, all] = [numeral(match[1]), FRACTIONS[match[2]?.toLowerCase() ?? ''] ?? 1];
    const isPlain = match[2]?.toLowerCase() === 'quarter' && /\b(?:once|twice|per|every|each|times|within|for|over|in|last)\s$/iu.test(text.slice(Math.max(0, match.index - 8), match.index)) && !/^ of\b/u.test(text.slice(match.index + match[0].length));
    return some >= all || (some > 1) !== (match[3] === 's') || isPlain ? undefined : percent(some, all);
  }),
  saying('half', /(?<![\p{L}\d.-])(?:(?:about|around|roughly) )?half of (?=(?:them|these|those|the (?:rows|people|customers|time))(?![\p{L}]))/giu, '50% of '),
  saying('half', /(?<=\p{L} \()half(?=\)[^\n;]{0,60}(?:%|\bthird|\bquarter|\brest\b|\bremain))/giu, '50%'),
  saying('half', /(?<=[:–—-] |[,(] ?|\bis |\bare )half (?=\p{L}{3,}(?: \p{L}+)?,[^\n;]{0,60}\d%)/giu, '50% '),
  saying('remaining other', /(?<![\p{L}])the (?:remaining|other) (?:half|third|quarter|fifth|sixth|eighth|tenth|\d{1,2}%)(?![\p{L}])/giu, behindShare('the rest', /(?:%|half|third|quarter)[^\n;]{0,120}$/u)),
  // "just four 1s per 100 rows", "there's a 1 in just 4% of rows"
  saying('per in', /(?<![\p{L}\d.])(\d{1,2}) ([01])s? (?:per|in|in every|out of|for every) (?:every )?100(?: \p{L}+s)?(?![\p{L}\d])/giu, '$1% are $2'),
  saying('there there\'s there’s', /(?<![\p{L}])there(?:['’]s| is) an? (1|0|yes|no) in (?:just |only |about )?(\d+(?:\.\d+)?%)(?: of \p{L}+s)?(?![\p{L}])/giu, '$2 are $1'),
  saying('merely mere barely', /(?<![\p{L}])(?:merely|a mere|barely|scarcely) (?=\d+(?:\.\d+)?%)/giu, 'only '),
  saying('whats what’s what\'s whatever remainder others else what', /(?<![\p{L}])(?:(?:the )?remainder|what(?:['’]s| is|ever is) left(?: over)?|all (?:the )?others|every(?:body|one|thing) else|anybody else)(?![\p{L}])/giu, behindShare('the rest')),
  saying('else otherwise', /(?<!\band)(?=[, ]),? (?:or else|otherwise|or otherwise) (?!empty|blank|null|none|nothing|missing|it|they|the|no\b|\d)(?=\p{L}+(?: \p{L}+)?(?:[,;.)(]|$| \())/gimu, behindShare(', the rest ', /\d%[^\n;.%]{0,30}$/u)),
  saying('tenth other', / for the (?:other |remaining )?(?:tenth|10%)(?![\p{L}])/giu, behindShare(' for the rest', /90%[^\n;.]{0,40}$/u)),
  saying('many often', /(?<![\p{L}])as (?:many|much) of (?:the )?one as of (?:the )?other(?![\p{L}])|(?<![\p{L}])(?:just )?as often (?:the )?one as (?:the )?other(?![\p{L}])/giu, 'evenly split'),
  // "low, medium or high, high only rarely"
  saying('rarely seldom occasionally', /(?<=, (?:and |but |with )?\p{L}+) only (?=(?:rarely|very rarely|seldom|occasionally)(?:[\s,.;)]|$))/gimu, ' '),
  // "patch day flag about twice a month": of so many days.
  saying(
    'once twice times',
    /(?<=(?:flag|yes\/no|true\/false|y\/n|0\/1),? (?:about |roughly |around |only )?)(once|twice|three times|four times|five times) (?:a|per|each|every) (week|month|year)(?![\p{L}])/giu,
    ({ 1: often = '', 2: unit = '' }) => `${String(Math.round(((['once', 'twice', 'three times', 'four times', 'five times'].indexOf(often.toLowerCase()) + 1) / ({ week: 7, month: 30.4, year: 365 }[unit.toLowerCase()] ?? 30)) * 1000) / 10)}%`,
  ),
  // "cleaning 25 %... roughly"
  saying('roughly approximately ish approx so more', /(?<=\d ?%) ?(?:\.{2,3}|…) ?(?:roughly|approximately|approx\.?|more or less|or so|ish)(?=[\s,;.)]|$)/gimu, ''),
  // "(70/30 split)"
  saying('split', /(?<=\d{1,2} ?[/:-] ?\d{1,2}) split(?=\s*[),;.]|\s*$)/gimu, ''),
  // "fertilizer (control, organic, equal groups)"
  saying('equal balanced', /(?<=\p{L}), ?(?:in |of )?(?:equal(?:ly[ -]sized|[ -]sized)?|balanced) (?:groups?|numbers?)(?=\s*\))/giu, ', evenly split'),
  // "placebo, 5 mg, 10 mg in equal thirds"
  saying('equal', /(?<=\p{L}\)?),? in equal (?:halves|thirds|quarters|fourths|fifths|sixths|groups|amounts|proportions)(?=\s*(?:[,;.)\n]|$))/gimu, ' in equal parts'),
  saying('coin', /,? (?:by|at|on|as) (?:a |the )?(?:coin[- ](?:toss|flip)|toss of a coin|flip of a coin)(?![\p{L}])/giu, ', evenly split'),
  // "1-2 % yes"
  saying('yes true ones', /(?<![\p{L}\d.,])(\d{1,2}(?:\.\d+)?)\s?(?:-|–|to)\s?(\d{1,2}(?:\.\d+)?)\s?%(?= (?:yes|true|ones)(?![\p{L}]))/giu, ({ 1: low = '', 2: high = '' }) => `${String((Number(low) + Number(high)) / 2)}%`),
  // "max 20% of that", "tip max 20% of the bill"
  saying('max', /(?<=(?:^|[\p{L},;:(] ?)\s?)max\.? (?=\d{1,2} ?% of (?:the|that|this|it)(?![\p{L}]))/giu, 'at most '),
  saying('nothing zero none', /(?<=\d ?% of (?:the \p{L}+|that|this|it)),? (?:but )?(?:can|may|could) (?:also )?be (?:nothing|zero|none|0)(?![\p{L}])/giu, ''),
  // "never less than 10% and never more than 25% of the bill"
  saying('less below under', /(?<![\p{L}])(?:never|not|no) (?:less than|below|under) (\d[\d.,]* ?%|[$€£]?\d[\d.,]*)(?:,| and|, and|, but| but| nor)? (?:never |not |no )?(?:more than|above|over) (\d[\d.,]* ?%|[$€£]?\d[\d.,]*)(?= of (?:the|that|this|it)(?![\p{L}]))/giu, 'between $1 and $2'),
  // "Y for 90%, N for 10%", "Y for nine in ten, N for the tenth": the letters themselves.
  saying('y n', /(?<=[:(,] ?)(Y|N|y|n) (?:for|in) (\d{1,2}(?:\.\d+)?) ?%,? (?:and )?(Y|N|y|n) (?:for|in) (?:\d{1,2}(?:\.\d+)? ?%|the (?:rest|others?|tenth|remaining \d+ ?%))(?=\s*(?:[,;.)\n]|$))/gmu, ({ 1: one = '', 2: share = '', 3: other = '' }) => `(${one} ${share}%, ${other} ${String(100 - Number(share))}%)`),
  // "active y/n; a quarter or so are not"
  saying('not', /(?<=y\/n|yes\/no|true\/false|t\/f)[;,] (?:and )?(?:about |around |roughly |some |only )?(\d{1,2}(?:\.\d+)? ?%)(?: or so)?(?: of them)? (?:are|is|were|was|do|does|did|have|has)(?: not|n['’]?t)(?=\s*(?:[,;.\n]|$))/gimu, ' ($1 no)'),
  // "AC for 75%, the rest DC (connector)"
  saying('rest else otherwise', /(?<=\p{L} for \d{1,2}(?:\.\d+)?%), the rest ([\p{L}-]+)(?=\s*(?:[,;.(\n]|$))/gimu, ', $1 for the rest'),
  // "present, late or excused, with 'present' making up 85%"
  saying('making makes', /, (?:and |with |of which |where )(?:the )?["'‘“]?(\p{L}[\p{L}-]*)["'’”]? (?:making|makes) up (?:about |around |roughly )?(\d{1,2}(?:\.\d+)? ?%)(?: of (?:them|these|those|the \p{L}+|all))?(?=\s*(?:[,;.)\n]|$))/giu, ', $2 $1'),
];
