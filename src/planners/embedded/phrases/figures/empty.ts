import { byName, saying, type Saying } from './saying.js';

/** Cells without a value as people say it: "nothing there", "never gave one", "leave that out for everybody else". */

/** "8% of the orders are returned; only those have a reason": of the state, where a column tells it, and of so many rows where none does. */
const onlyThose: Saying['plain'] = ({ 1: share = '', 2: rows = '', 3: state = '', 4: have = '', index }, text) => {
  const word = state.split(' ').at(-1) ?? '';
  const isTold = text.slice(0, index).toLowerCase().includes(word.toLowerCase());
  return isTold ? `${share} of the ${rows} are ${state}. Only ${/^in /iu.test(state) ? `${rows} ${state}` : `${state} ${rows}`} ${have} ` : `${share} of the ${rows} ${have} `;
};

/** How many of the rows such words mean. */
const SOME_OF: Readonly<Record<string, string>> = { 'a few': '5%', some: '10%', several: '8%', many: '40%', most: '70%' };

/** What is said of cells in a sentence of its own, or of a value beside others. */
const SPEAKS = /(?<![\p{L}])(?:is|are|be|been|was|were|gets?|stays?|remains?|left|kept|leave|keep|and|or|but|so|if|when|it|them|then|they|must|should|may|can|always|only|mostly|usually|often|never|not|else|otherwise|to|as|are all|which|that|an?|the)$/iu;

/** A list in brackets, or with slashes, of which one value is "empty". */
const LISTED = /(?<=(?<name>\p{L}+) )(?:\((?<list>(?:\p{L}[\p{L} -]{0,18}(?:, ?(?:or )?| or | ?\/ ?)){1,7}\p{L}[\p{L} -]{0,18})\)|(?<slashed>(?:\p{L}+(?: \p{L}+)? ?\/ ?){1,5}\p{L}+(?: \p{L}+)?)(?=\s*(?:[,;\n]|$)))/giu;
const HOLDS = /(?:state|status|level|occupancy|condition|availability|fullness|contents?|load|seat|bay|slot|stand)$/iu;
const NO_VALUE = /(?<![\p{L}])(?:if|when|for|unless|until|text|string|name|date|number|otherwise|else|where|never|always|can|may|be|optional)(?![\p{L}])/iu;

/** "state (empty, occupied, out of order)": what a locker is, and no empty cell. */
function emptyOfThings({ groups: { name = '', list, slashed } = {} }: RegExpExecArray): string | undefined {
  // "fill state empty / half full / full": of the first words some are the name.
  const [, before = '', behind = ''] = slashed === undefined ? [] : (/^((?:\p{L}+ )?)(\p{L}.*)$/u.exec(slashed) ?? []);
  const isNamed = HOLDS.test(before.trim());
  const told = list ?? (isNamed ? behind : (slashed ?? ''));
  const values = told.split(/, ?(?:or )?| or | ?\/ ?/u);
  const at = values.findIndex((value) => /^empty$/iu.test(value));
  if (at < 0 || NO_VALUE.test(told) || (!HOLDS.test(isNamed ? before.trim() : name) && (values.length < 3 || at === values.length - 1))) return undefined;
  return `${isNamed ? before : ''}(${values.map((value, i) => (i === at ? "'empty'" : value)).join(', ')})`;
}

/** "below_detection flag 4% true - in that case copies are empty": a rule of its own, behind the list. */
const IN_THAT_CASE =
  /(?<=(?:^|[,;:\n]\s*(?:-\s)?))(?<flag>\p{L}[\p{L}\d_]*(?: \p{L}[\p{L}\d_]*){0,2}?)(?<said>(?: flag)?[ (:]+(?:about |around )?(?:\d{1,2}(?:\.\d+)? ?% ?(?:true|yes)?|(?:true|yes) (?:for|in) (?:about |around )?\d{1,2}(?:\.\d+)? ?%)\)?) ?[-–—,;] ?(?:(?:and )?(?:in (?:that|this|which) case|then)),? (?:the |its |their )?(?<other>\p{L}[\p{L}\d_]*(?: \p{L}[\p{L}\d_]*){0,2}?) (?:is|are|stays?|must be) (?:empty|blank|null|missing)(?=\s*(?:[,;.)\n]|$))(?<rest>[\s\S]*)$/giu;

export const emptySayings: readonly Saying[] = [
  // "Bulls give no milk, so leave the yield blank for them": the reason is no part of the rule.
  saying(
    'so hence therefore thus',
    /(?<=(?:^|[.;\n]\s?))(?:the )?(?<who>\p{L}+(?: (?!do|does|have|has|give|gives|are|is|can|never|will|get|gets)\p{L}+){0,2}) (?:do|does|don['’]t|doesn['’]t|have|has|give|gives|are|is|cannot|can['’]t|never|will|won['’]t|gets?) [^.;,\n]{2,50}?,? (?:and )?(?:so|hence|therefore|thus),? (?:please |just |we )?(?:leave|keep) (?:the |their )?(?<what>\p{L}[\p{L}_]*(?: (?!blank|empty)\p{L}[\p{L}_]*){0,3}) (?:blank|empty|null|out) (?:for (?:them|these|those)|there|then|in (?:that|this|those|such) (?:case|row)s?)(?=\s*(?:[.;,\n]|$))/gimu,
    ({ groups }) => `Leave the ${groups?.['what'] ?? ''} blank for ${(groups?.['who'] ?? '').toLowerCase()}`,
  ),
  saying('case then', IN_THAT_CASE, byName(({ flag = '', said = '', other = '', rest = '' }) => `${flag}${said}${rest.replace(/[\s.]+$/u, '')}. ${other} is empty when ${flag} is true`)),
  // "2% of the readings are missing their temperature", "one in 50 comes without a humidity value"
  saying('missing lack lacks without', /(?<=(?:^|[.;!,]\s|\n)\s*(?:and |but )?)(?<share>(?:(?:about|around|roughly|some|only|maybe|approximately|nearly|almost) )?\d+(?:\.\d+)? ?%)(?: (?:of (?:the |all |our )?)?\p{L}+(?: \p{L}+)?)??,? (?:(?:is|are) missing|lacks?|(?:comes?|arrives?|is|are|goes?) without) (?:(?:an?|any|the|its|their) )?(?<name>\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*)?)(?=\s*(?:[,;.!\n]|$))/gimu, ({ groups: { share = '', name = '' } = {} }) => `${name.replace(/ (?:value|reading)$/iu, '')} is missing in ${share} of the rows`),
  saying('empty', LISTED, emptyOfThings),
  // "Electric cars have a battery but no engine size, for the others it is the other way round"
  saying(
    'but',
    /(?<=(?:^|[.;!\n])\s*(?:the )?)(?<who>\p{L}[\p{L}\d'’ -]{2,40}?) ha(?:ve|s) (?:an? |the )?(?<one>\p{L}[\p{L}\d_]*(?: \p{L}[\p{L}\d_]*){0,2}?),? but (?:have |has )?no (?<other>\p{L}[\p{L}\d_]*(?: \p{L}[\p{L}\d_]*){0,2}?)(?<turned>(?:,| and| while|, and|;)? (?:for )?(?:all )?(?:the )?(?:others?|rest|[\p{L}-]+ ones|other [\p{L}-]+),?(?: it(?:['’]s| is)| is| have it)? (?:exactly )?(?:the (?:other way (?:a)?round|reverse|opposite)|vice versa)|(?:,| and| while|, and|;)? (?:all )?(?:the )?(?:others?|rest) (?:all )?ha(?:ve|s) (?:an? |the )?\k<other>,? but (?:have |has )?no \k<one>)?(?=\s*(?:[.;\n]|$))/gimu,
    byName(({ who = '', one = '', other = '', turned }) => `${who} have no ${other}${turned === undefined ? '' : `. ${one} is only filled for ${who}`}`),
  ),
  // "which must be present for closed tickets and nowhere else"
  saying(
    'nowhere no',
    /(?<=(?<![\p{L}])(?:is|are|be|gets?) )(?:only )?(?:filled(?: in)?|set|given|present|populated|there|known) (?<when>(?:for|when|if|where|on|in) [^,;.\n]{3,50}?),? (?:and|but) (?:nowhere else|for no (?:others?|other \p{L}+)|not (?:for|in|on) (?:any )?others?|never otherwise|no others?)(?=\s*(?:[.;,\n]|$))/gimu,
    byName(({ when = '' }) => `only filled ${when}`),
  ),
  // "income is filled in for only 80% of respondents"
  saying(
    'filled known given recorded available present reported provided stated',
    /(?<=[\p{L}\d_] )(?:is|are|was|were)(?: only| just)? (?:filled(?: in)?|known|given|recorded|available|present|reported|provided|stated)(?: only| just)? (?:for|in|on) (?:only |just |about |around |roughly |some )*(\d{1,2}(?:\.\d+)?) ?%(?: of (?:the |all |our )?(?:\p{L}+|them))?(?=\s*(?:[.;,\n]|$))/gimu,
    ({ 1: share = '' }) => `is missing for ${String(Number((100 - Number(share)).toFixed(2)))}%`,
  ),
  // "Notes are sparse: only 5% of the deliveries have one"
  saying(
    'one them',
    /(?<=(?:^|[.;!\n])\s*(?:the )?)(?<what>\p{L}[\p{L}\d_ ]{1,40}?)(?<many>s?) (?:is|are) (?:sparse|rare|seldom|scarce|optional|uncommon|infrequent|rarely (?:given|filled|used|there)|mostly (?:empty|missing|blank))(?: ?[:,;–-]| –|, (?:as|since|because))? (?:only |just |about |around |roughly |some )*(?<share>\d{1,2}(?:\.\d+)?) ?%(?: of (?:the |all |our )?(?<whose>\p{L}+))? (?:have|has|had|get|got|leave|left|carry|gave|give|use|used) (?:one|any|them|it)(?=\s*(?:[.;,\n]|$))/gimu,
    byName(({ what = '', share = '' }) => `${what} is missing for ${String(Number((100 - Number(share)).toFixed(2)))}%`),
  ),
  // "weight and height each 10% missing at random", "age and income are each missing in 8% of rows"
  saying(
    'each both',
    /(?:(?<=(?:^|[.;!\n])\s*(?:the )?)|, (?:and |with )?)(?<one>\p{L}[\p{L}\d_]*(?: \p{L}[\p{L}\d_]*){0,2}) and (?:the )?(?<other>\p{L}[\p{L}\d_]*(?: \p{L}[\p{L}\d_]*){0,2}?),? (?:are |is )?(?:each |both )(?:with )?(?:(?:about |around |roughly )?(?<share>\d{1,2}(?:\.\d+)?) ?% (?:missing|empty|blank|null)|(?:missing|empty|blank|null) (?:in|for|on) (?:about |around |roughly )?(?<behind>\d{1,2}(?:\.\d+)?) ?%)(?: of (?:the |all )?\p{L}+)?(?: (?:completely )?at random)?(?=\s*(?:[.;,\n]|$))/gimu,
    byName(({ one = '', other = '', share, behind = share }) => `. ${one} is missing for ${behind}%. ${other} is missing for ${behind}%`),
  ),
  // "number, name and phone; for 20% the phone number is missing": a sentence, and no column.
  saying('for in bei', /; (?:and )?(for|in|bei)(?= (?:about |around |roughly |etwa |rund |ca\. )?\d{1,2}(?:\.\d+)? ?%(?: of (?:the |all )?\p{L}+| der \p{L}+)?,? (?:the |fehl(?:t|en) ))/giu, ({ 1: word = '' }) => `. ${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`),
  // "hammer_price left blank if unsold": said of the column, and no part of its name.
  saying('left kept stays blank empty null', /(?<=[\p{L}\d_]{3}) (?:left |kept |stays )?(?:blank|empty|null)(?= (?:if|when|unless|where|until) )/giu, ({ index }, text) => (SPEAKS.test(text.slice(Math.max(0, index - 16), index)) ? undefined : ', empty')),
  saying('left kept', /(?<=[\p{L}\d_]{3}) (?:left|kept) (?:blank|empty|null)(?= (?:for|in) )/giu, ({ index }, text) => (SPEAKS.test(text.slice(Math.max(0, index - 16), index)) ? undefined : ', empty')),
  // "rating 1-5 only if the customer rated, which is about 40%": so many have one.
  saying('only', /,? ?only (?:if|when) (?:the )?\p{L}+ (?:has |have |had )?(?:rated|left (?:one|any|it)|gave (?:one|any)|answered|replied|responded|filled (?:it|this) in|wrote (?:one|any)|provided (?:one|it)|bothered)(?: it| one)?(?:,? (?:which|that|and that) (?:is|are|happens?)(?: in| for)?|,| ?\()? ?(?:about |around |roughly |some )?(\d{1,2}(?:\.\d+)?) ?%(?: of [\p{L} ]{3,24})?\)?(?=\s*(?:[,;.)\n]|$))/gimu, ({ 1: share = '' }) => `, missing for ${String(Number((100 - Number(share)).toFixed(2)))}%`),
  // "adopted date if they got adopted (like 60% did)": so many have one.
  saying(
    'if when',
    /(?<=(?<![\p{L}])(?<deed>\p{L}{3,}?)(?:ed|en|n|d|t)?[ _](?:date|day|on|at|time)),? (?:only )?(?:if|when) (?:(?:it|they|he|she|these|the \p{L}+) )?(?:(?:got|get|gets|was|were|is|are|has been|have been|actually|already) )*\k<deed>\p{L}{0,3},? ?\(?(?:(?:about|around|roughly|like|so|approx|some|only|which|that|is|are|for|maybe) )*(\d{1,2}(?:\.\d+)?) ?%(?: (?:of (?:them|all|the \p{L}+)|did|do|were|was|are|is|have|got|been))*\)?(?=\s*(?:[,;.\n]|$))/gimu,
    ' ($2% filled)',
  ),
  // "revenue only if converted around 40 euros": how much stands before which rows.
  saying('only', /(?<=[\p{L}_]) (only (?:if|when) (?:it was |they were |was |it is )?\p{L}{2,}(?:ed|ght|ld|on|pt|id|wn))[,;]? ((?:around|about|roughly|averaging|between|from|up to|at least) [$€£]?\d[^,;.()\n]{0,30})(?=\s*(?:[,;.\n]|$))/giu, ' $2, $1'),
  // "Leave out the rating for 15% of them": no word for a column that is not wanted.
  saying('leave skip omit drop', /(?<=(?:^|[.;!\n])\s*(?:please )?)(?:leave out|skip|omit|drop) (?=the \p{L}[\p{L} _]{1,40}? (?:for|in|on) (?:about |around |roughly )?\d+(?:\.\d+)? ?%)(the [\p{L} _]+?) (?=(?:for|in|on) (?:about |around |roughly )?\d)/giu, 'Leave $1 blank '),
  // "comment, a short sentence that is missing for 40%": what kind of text it is.
  saying('sentence text paragraph phrase line words', /(?<=(?:comments?|notes?|descriptions?|reviews?|feedback|bio|summary|message|remarks?|body|text|caption|answer|reason|abstract|details|reply)), (an? (?:short |brief |longer? |little |one-line |free |few )?(?:sentence|text|paragraph|phrase|line|words)(?: or two)?)(?:,? (?:(?:that|which) (?:is|may be|can be)|and) (?=missing|empty|blank|left)|(?=\s*(?:,|$)))/giu, ({ 0: said, 1: kind = '' }) => (said.endsWith(' ') ? ` (${kind}), ` : ` (${kind})`)),
  // "5% dropped out so the after value is missing for them": of as many rows.
  saying('dropped withdrew lost left quit', /((?:about |around |roughly )?\d{1,2}(?:\.\d+)? ?%)(?: of (?:the |them|all )?(?:\p{L}+)?)? (?:dropped out|withdrew|quit|left early|were lost(?: to follow-?up)?),? (?:and|so)(?: that)? (?:have no|(?:their |the )?([\p{L}\d_ ]{3,40}?) (?:is|are) (?:missing|empty|blank|null)(?: for (?:them|those|these))?)(?=\s*(?:[.,;\n]|$))/giu, ({ 1: share = '', 2: what }) => (what === undefined ? undefined : `the ${what} is missing in ${share} of rows`)),
  saying('those these they', /(?<![\p{L}\d.])(\d+(?:\.\d+)? ?%) of (?:the |all |our )?(\p{L}{3,}s) (?:are|were|get|got|have been) ((?:in )?\p{L}{3,}(?: \p{L}{4,})?)(?:;|,|\.| -| –)? (?:and )?only (?:those|these|they)(?: ones)? (have|get|carry|show) (?=an? |any |the )/giu, onlyThose),
  // "milk per day 0.5-4.5, females only"
  saying('only', /(?<=[\p{L}\d%)])(?=, ?\p{L}+ only)(?<!\([^(),]{1,60},[^()]{1,60}), ?(females|males|women|men|girls|boys|adults|children) only(?=\s*(?:[,;.)\n]|$))/gimu, ', only for $1'),
  // "edr installed (missing agent on 6%)": the others have it.
  saying('missing absent lacking', /(?<=(?<![\p{L}])(?:installed|enabled|present|activated|configured|signed|attached))[ ,]*\(?(?:missing|absent|lacking)(?: \p{L}+)? (?:on|in|for|at|from) (?:about |roughly |around |~)?(\d{1,2}(?:\.\d+)?) ?%(?: of (?:the |all |them)?\p{L}*)?\)?(?=\s*(?:[,;.\n]|$))/gimu, ({ 1: share = '' }) => ` (${String(Number((100 - Number(share)).toFixed(2)))}% yes)`),
  // "rejection_reason which only makes sense for rejected candidates"
  saying('only', /,? ?(?:(?:which|that|and|it|this) )?(?:is |are )?only (?:makes? sense|appl(?:y|ies)|(?:is |are )?(?:relevant|meaningful|applicable|sensible|of interest|needed|used|known|available)) (?=(?:for|to|when|if|where|with|in) )(?:to (?=\p{L}))?/giu, ' only '),
  // "csat 1-5 answered by only 30%": the others have none.
  saying('by', /(?<=\d|[\p{L}_]{3}|[,)])[ ,]+(?:answered|filled in|given|rated|left|provided|stated) by (?:only |just |about |around |roughly |some )*(\d{1,2}(?:\.\d+)?) ?%(?: of (?:the |all )?(?:them|\p{L}+))?(?=\s*(?:[,;.)\n]|$))/giu, ({ 1: share = '' }) => `, missing for ${String(Number((100 - Number(share)).toFixed(2)))}%`),
  // "is filled for rejected claims and empty for all others"
  saying(
    'filled set given present populated',
    /(?<=(?<![\p{L}])(?:is|are|be|gets?) )(?:only )?(?:filled(?: in)?|set|given|present|populated)(?: only)? (?=(?:for|when|if|where) [^,;.\n]{3,50}?,? (?:and|but) (?:(?:is |stays |left )*)(?:empty|blank|null|missing) (?:otherwise|elsewhere|(?:for|in) (?:all )?(?:the )?(?:other|rest|everyone else|everybody else)))/giu,
    'only filled ',
  ),
  saying('filled', /(?<=(?<![\p{L}])only filled (?:for|when|if|where) [^,;.\n]{3,50}?),? (?:and|but) (?:(?:is |stays |left )*)(?:empty|blank|null|missing) (?:otherwise|elsewhere|(?:for|in) (?:all )?(?:the )?(?:other(?: \p{L}+|s)?|rest|everyone else|everybody else))(?: \p{L}+)?(?=\s*[.,;]|\s*$)/gimu, ''),
  // "nitrate could not be measured in 5% of samples"
  saying('could couldn cannot can', /(?<![\p{L}])(?:could not|couldn['’]?t|cannot|can['’]?t|can not) be (?:measured|determined|read|recorded|taken|analy[sz]ed|collected|obtained|tested|established)(?= (?:in|for|on|at) )/giu, 'is missing'),
  // "output was not recorded for 10% of the machines"
  saying(
    'recorded measured noted reported captured logged entered documented registered collected provided disclosed stated submitted',
    /(?<=[\p{L}\d_] )(?:is|are|was|were|has been|have been|got) (?:not|never) (?:recorded|measured|noted|reported|captured|logged|entered|documented|registered|collected|provided|disclosed|stated|submitted)(?= (?:for|in|on|by|at) (?:about |around |roughly |some |~)?(?:\d|an? |one ))/giu,
    'is missing',
  ),
  // "20% do not have a phone"
  saying('have', /(?<=(?:^|[.;,\n])\s*)((?:about |around |roughly )?\d{1,2}(?:\.\d+)? ?%)(?: of (?:the |all )?\p{L}+)? (?:do|does)(?: not|n['’]?t) have (?:an? |any )(?<what>\p{L}[\p{L}\d_ ]{1,40}?)(?=\s*(?:[.;,\n]|$))/gimu, ({ 1: share = '', groups: { what = '' } = {} }) => `${what} is missing for ${share}`),
  // "Where somebody was late, say by how many minutes (1 to 40); leave that out for everybody else."
  saying('say tell give note add', /(?<=(?:^|[.;!\n]\s*))(?:where|when|if|for) (?:somebody|someone|anybody|they|one|it|a \p{L}+|the \p{L}+)(?: (?:was|is|were|are|has been|had|has|got))? (?<state>\p{L}{3,}),? (?:please )?(?:also )?(?:say|tell(?: us| me)?|give|note|add) (?:by )?how many (?<unit>\p{L}+)(?<said>(?: \([^()]*\))?)(?:[;,.] ?(?:and )?(?:please )?(?:leave (?:that|it|this) (?:out|empty|blank|away)|empty|blank|nothing)(?: there)? (?:for|with|in) (?:everybody else|everyone else|all (?:the )?others?|the (?:rest|others)|anybody else))?/gimu, byName(({ state = '', unit = '', said = '' }) => `Also ${unit} ${state}${said}, only if ${state}`)),
  // "When churned is no there is no last login"
  saying('there', /(?<=(?:^|[.;\n] ?)(?:when|if|where|whenever|for|unless) [^,.;\n]{3,60}) there (?:is|are|was|must be|should be|can be|will be) (?=(?:an? |no )\p{L})/gimu, ', there is '),
  saying('then', /(?<=(?:^|[.;\n] ?)(?:when|if|where|whenever) [^,.;\n]{3,60}),? then (?=no \p{L})/gimu, ', there is '),
  // "support calls applies to plus only, blank otherwise"
  saying('applies apply applicable', /(?<=[\p{L}\d_] )(?:appl(?:ies|y)|(?:is|are) applicable) (?:only )?to ([^,.;\n]{2,40}?)(?: only)?(?=,? (?:and )?(?:(?:is|are|stays?|left|otherwise) )?(?:blank|empty|null|missing))/giu, 'is only filled for $1'),
  // "why it was denied; nothing unless it was"
  saying('unless', /(?<=(?:why|when|by whom|where) (?:it|they|he|she) (?:was|were|got|has been) (\p{L}{4,}))[;,]? (?:and )?(?:nothing|empty|blank|none)(?: there)? unless (?:it|they|he|she) (?:was|were|did|has been|have been)(?=\s*(?:[.;,)\n]|$))/gimu, ', empty unless $1'),
  // "Children travel free", "members get in for free"
  saying('free', /(?<=(?<![\p{L}])\p{L}{2,}(?:s|en|le|men) )(?:travel|ride|enter|go|get in|come in|fly|stay|eat|visit|play|park|swim) (?:for )?free(?: of charge)?(?=\s*(?:[,;.)\n]|$|and |but ))/gimu, 'pay nothing'),
  // "Free costs nothing (0) and Team is the most expensive"
  saying('nothing', /(?<![\p{L}])cost(s?) nothing(?: at all)?(?: \((?:so |i\.?e\.?,? |= ?)?(?:0|zero)(?:\.00)?(?: ?(?:usd|eur|gbp|€|\$|£))?\))?(?=,? (?:and|but|while) )/giu, ({ 1: one = '' }) => (one === '' ? 'are free' : 'is free')),
  saying('nothing', /(?<=(?<![\p{L}])(?:costs?|pays?|owes?) nothing)(?: at all)? \((?:so |i\.?e\.?,? |= ?)?(?:0|zero)(?:\.00)?(?: ?(?:usd|eur|gbp|€|\$|£))?\)/giu, ''),
  // "pause in minutes: none, 15, 30 or 45": no minutes.
  saying('none nothing nil', /(?<=(?:[:(]| is| are|,| of) ?)(?:none|nothing|nil)(?=, \d+(?:\.\d+)?(?:, \d+(?:\.\d+)?)*,? (?:or|and) \d)/giu, '0'),
  // "0, 15, 30 or 45 (so 0, 15, 30, 45)": once more in figures.
  saying('so ie i', /(?<=(\d+(?:, \d+)+),? (?:or|and) (\d+)) ?\((?:so|i\.?e\.?|that is|in minutes),? (\d+(?:, \d+)+)\)/giu, ({ 1: list = '', 2: last = '', 3: again = '' }) => (again === `${list}, ${last}` ? '' : undefined)),
  // "in-app buys: 90% of gamers have 0"
  saying('have', /(?<=: ?(?:about |around |roughly )?\d{1,2}(?:\.\d+)? ?%) of (?:the |all |our )?\p{L}+ have (?=(?:0|zero|none)(?![\p{L}\d.]))/giu, ' have '),
  // "90% have 0; all others 1-30": numbers, where "0 90%, 1-30 10%" may be bands.
  saying('others rest remainder', /(?<=\d ?% (?:have |are |is |buy |make )?(?:0|none)[;,] ?(?:and )?(?:all )?(?:the )?(?:others?|rest|remainder) (?:have |are |is )?)(\d+) ?[-–] ?(?=\d)/giu, '$1 to '),
  saying('nothing none', /(?<![\p{L}])(?:nothing|none|nil)(?: there)?,? (?:at all )?(?:i\.?e\.?|that is|meaning),? (?:0|zero)(?![\p{L}\d.])/giu, '0'),
  // "0 to 180 (no pour, i.e. 0, on days with snow)"
  saying('no', /(?<=[(,;:] ?)no \p{L}{3,},? (?:i\.?e\.?,?|that is,?|meaning|=) ?(?:0|zero),? (?=(?:on|in|at|for|if|when|where|during) )/giu, '0 '),
  // "sim locked 0/1, a few descriptions blank": a column of its own, or one that stands before.
  saying('few some several many most', /(?<=[,;] ?)(?:and )?(?<how>a few|some|several|many|most) (?:of the )?(?<what>\p{L}{4,}?)s (?:are |left |were )?(?:blank|empty|missing)(?=\s*(?:[,;.\n]|$))/gimu, (match, text) => {
    const { how = '', what = '' } = match.groups ?? {};
    const share = SOME_OF[how.toLowerCase()] ?? '5%';
    const isTold = text.slice(0, match.index).toLowerCase().includes(what.toLowerCase());
    return isTold ? `. ${what} is missing in ${share} of rows` : `${what} (${share} missing)`;
  }),
  // "about 12% never showed up again, so nothing there"
  saying('nothing none', /,? ?(?:(?:so|then|hence|and)? ?(?:→|there(?:['’]s| is) )?|→ ?)(?:nothing (?:there|in it|yet|then|in there)|there(?:['’]s| is) (?:none|nothing))(?: yet| then)?(?=[\s,.;:)]|$)/gimu, ', empty'),
  saying('nothing', /(?<![\p{L}])(?<!(?:pays?|costs?|owes?) )(?:there is |there['’]s )?nothing(?: there)?(?=,? (?:if|when|whenever|unless|as long as|while|where|until|for (?:those|all|the|every|any|people|rows))(?![\p{L}]))/giu, 'empty'),
  saying('nothing', /(?<![\p{L}])(?:otherwise|else|elsewhere) nothing(?![\p{L}])|(?<![\p{L}])nothing (?:otherwise|elsewhere|else where)(?![\p{L}])/giu, 'otherwise empty'),
  // "the discount is 0 without a promo code, else 15% of the amount"
  saying('without', /(?<=(?<![\p{L}\d.])(?:0|zero|nothing|none|empty|blank) )without (?:an? |any |the )?(?=[\p{L}_ ]{3,40}?(?:,| and | but |;)? (?:else|otherwise)(?![\p{L}]))/giu, 'if no '),
  // "8% never gave one", "20% left none"
  saying('gave left lack lacks got have has', /(?<= )(?:never (?:gave|left|provided|entered|had|got) (?:one|any|it)|(?:gave|left|got) none|(?:lack|lacks) (?:it|one|this)(?! (?:is|are))|(?:do not|don['’]?t|does not|doesn['’]?t) have (?:one|any|it))(?![\p{L}])/giu, (match, text) => (/\d%(?: of [\p{L} ]{1,30})? $/u.test(text.slice(Math.max(0, match.index - 40), match.index)) ? 'empty' : undefined)),
  saying('such', /(?<![\p{L}])(?:has|have|had) no such \p{L}+(?![\p{L}])/giu, 'empty'),
  saying('leave left', /(?<![\p{L}])leave (?:that|it|this|them) (?:out|off|away) (?=for |if |where |unless |when )/giu, 'empty '),
  // "last_login_at (never logged in for 12% of users)"
  saying('never', /(?<=(?:_at|_on|date|time|login|seen|visit) ?\()never(?: [\p{L}]+){1,3} (?:for|in|by) ((?:about |around |~)?\d+(?:\.\d+)? ?%)(?: of [\p{L}]+)?(?=\s*[),;])/giu, 'missing for $1'),
  // "deleted_at (soft delete, 3% of rows)"
  saying(
    'of',
    /(?<=(?:deleted|banned|suspended|cancel?led|archived|refunded|locked|disabled|blocked|closed|terminated|revoked)_(?:at|on) ?\((?:[^()\d]{0,30}, ?)?)(?:about |around |~)?(\d+(?:\.\d+)?) ?% of (?:the )?[\p{L}]+(?=\s*[),;])/giu,
    ({ 1: share = '' }) => `missing for ${String(Number((100 - Number(share)).toFixed(2)))}%`,
  ),
  // "30% of customers never gave an email"
  saying('never didn\'t didn’t not don\'t don’t dont didnt', /(?<=\d% (?:of )?[\p{L} ]{2,30}|\d% ?)(?<![\p{L}])(?:never|did not|didn['’]?t|do not|don['’]?t) (?:gave|give|left|leave|provided?|enter(?:ed)?|shared?|told|tell|have|had|got|get|stated?) (?:us )?(?:an?|any|their|the) (?=\p{L}{3,})/giu, 'have no '),
  // "There is no finish time for runners who did not finish": of whom it is said goes first.
  saying('no', /(?<=^|[.;!\n]\s*)there (?:is|are|will be) (no (?:[\p{L}_]+ ){0,2}[\p{L}_]+) for ((?:[\p{L}-]+ ){0,2}[\p{L}-]+ (?:who|that|which) (?:did|do|does|have|has|had|were|was|are|is|never|didn['’]?t|don['’]?t|weren['’]?t|haven['’]?t)(?: [\p{L}’'-]+){1,4})(?=\s*(?:[.;!\n]|$))/gimu, ({ 1: none = '', 2: whom = '' }) => `${whom.charAt(0).toUpperCase()}${whom.slice(1)} have ${none}`),
  // "cargo bikes use no fuel at all (0)": a number, and no empty cell.
  saying('no', /(?<=^|[.;!\n]\s*|, (?:and |but )?)((?:[\p{L}-]+ ){0,3}[\p{L}-]+) (?:use|have|need|get|pay|earn|make|take|receive|burn|emit|owe)s? no ((?:[\p{L}_]+ ){0,2}?[\p{L}_]+?)(?: at all)? \((?:so |i\.?e\.?,? |= ?)?(?:0|zero)\)/gimu, ({ 1: whom = '', 2: what = '' }) => `${what} is 0 for ${whom.replace(/^(?:and|but|while) /iu, '')}`),
  // "amount from 1000 to 15000 only for awarded applications, otherwise empty": "only" says so.
  saying('otherwise else', /(?<=(?<![\p{L}])only (?:for|if|when|where|in) [^,.;:()\n]{3,60}),? (?:and )?(?:otherwise|or else|else) (?:it(?:['’]s| is|s) )?(?:left |stays |kept )?(?:empty|blank|null|missing|none|n\/a)(?![\p{L}])/giu, ''),
  // "from 1000 to 15000 only for approved grants": apart from the numbers.
  saying('only', /(?<=\d)(?: ?(?:usd|eur|gbp|€|\$|£|euros?|dollars))? (?=only (?:for|if|when|where) )/giu, ({ 0: unit }) => `${unit.trimEnd()}, `),
  // "tracking number for shipped orders only"
  saying('only', /(?<=(?:[,;:]|^|\band) ?(?:[\p{L}_]+ ){0,2}[\p{L}_]+ )for ((?:[\p{L}-]+ ){1,2}[\p{L}-]+s) only(?=\s*(?:[,;.\n)]|$))/gimu, 'only for $1'),
  // "and, for one in two of them only, what a glass costs": what is told of the column behind.
  saying('only', /,? ?and,? (?:but )?(?:only )?for ((?:about |roughly |only )?\d+(?:\.\d+)?%) of (?:them|these|those|the \p{L}+)(?: only)?, ([^,;.()]{3,60})(?=[,;.]|$)/gimu, ', $2 (only for $1 of them)'),
  // "why: a reason when rejected, else nothing": there is one in these rows only.
  saying('otherwise else', /(?<=(?:^|[,:;\n•*+–-]) ?)((?:an? |the )?(?:reason|note|comment|text|explanation|date|day|code|number|value|name|one|remark|link|address)) (when|if|where|for) ([^,;.:\n]{3,40}),? (?:otherwise|or else|else) (?:it is |it's )?(?:left |stays )?(?:empty|nothing|blank|none|null)(?=\s*(?:[,;.\n]|$))/gimu, '$1, only $2 $3'),
  // "more than 0 for those who were late, for all others exactly 0"
  saying('others else rest', /, (?:and |but )?(?:for|with|in) (all (?:the )?others?|every(?:body|one) else|the (?:rest|others?)),? (?:it is |it['’]s )?(?:exactly |always |just |simply )?(0|zero|nothing|none)(?=\s*(?:[,;.\n]|$))/gimu, ', 0 for $1'),
  saying('exactly', /(?<=, )exactly (?=0 for (?:all|the|every))/giu, ''),
  // "more than 0 for late ones, 0 for all others"
  saying('more over above greater', /(?<![\p{L}])(?:more than|over|above|greater than) (?:0|zero|nothing) (?=(?:for|if|when|in) [^,;\n]{2,50},? (?:and |but )?0 for )/giu, 'positive '),
  // "0 for all but late ones"
  saying('but except', /(?<=(?<![\p{L}\d.])(?:0|zero|nothing|none|empty|blank)) (?:for|in|with) (?:all|everyone|everybody|everything|any|anyone)(?: \p{L}+)?,? (?:but|except(?: for)?) (?:the |those |for )?/giu, ' unless '),
  // "come again on, one to four weeks after, for injury and dental only"
  saying('only', /(?<=[\p{L}\d)]), (?:and |but )?for ((?:the )?[\p{L}-]+(?: [\p{L}-]+)?(?:(?:, [\p{L}-]+)*,? (?:and|or) [\p{L}-]+)?)(?: (?:cases|ones|rows|visits))? only(?=\s*(?:[,;.\n)]|$))/gimu, ', only for $1'),
];
