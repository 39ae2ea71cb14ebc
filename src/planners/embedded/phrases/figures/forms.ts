import { saying, type Saying } from './saying.js';

/** Decimals, steps and shapes as people say them: "six digits after the point", "in halves", "bell-shaped about 40 with sd 10". */

/** What a server answers with a code of each hundred. */
const ANSWERS: Readonly<Record<string, string>> = { 1: '100', 2: '200, 201, 204', 3: '301, 302, 304', 4: '400, 401, 403, 404, 429', 5: '500, 502, 503' };

/** "its bills numbered 1001 …": the number of each; "journal numbers run like …" tell so themselves. */
const numberedBy: Saying['plain'] = ({ 1: lead = '', 2: noun = '' }) => (/number$/iu.test(noun) ? undefined : `${lead === ', ' ? '. ' : lead}${noun} number: `);

/** What somebody can or will do, or not; what a number or the rows before can be is no such thing. */
const ABLE =
  /(?<=(?:[,;:]|^\s*[-*•]|\band) ?)(?:can|could|will|would|may)\s+(?!(?:be(?!\s\p{L}+(?:ed|en|lt|nt)(?![\p{L}]))|not|never|only|also|always|sometimes|still|have|has|go|contain|include|range|vary|exceed|repeat|appear|fall|rise|lie|stay|match|sum|add|start\s(?:at|from|with)|end|equal|differ|happen|occur|come|follow|reach|depend|show|share|drop|grow|each|both|all|either|overlap|change|hold|get|do)(?![\p{L}]))\p{L}{2,}(?:\s(?!(?:than|if|when|unless|with|to|up|between|from|the|yes|no|true|false|y|n|about|around|roughly|like)(?![\p{L}]))[\p{L}-]+){0,3}?(?=\s*(?:[,;\n]|$|[.!](?:\s|$)|[:(–-]?\s*(?:yes|no|true|false|y|n|bool(?:ean)?|flag|(?:about |around |roughly |~ ?|like )?\d{1,2}(?:\.\d+)?\s?%)(?![\p{L}]))|\s+and\s)/gimu;

/** A verb that opens a name, where an answer or the next name follows. */
const FLAG_NAME =
  /(?<=(?:[,;:]|^\s*[-*•]|\band) ?)(?:is|has|was)\s+(?!(?:an?|the|always|never|only|about|around|roughly|not|no|at|in|on|of|to|from|between|unique|required|optional|mandatory|empty|blank|null|missing|filled|set|given|equal|greater|less|more|higher|lower|larger|smaller|positive|negative|true|false|yes|one|two|either|both|been|never|also|usually|mostly|often|sometimes|known|valid|random|different|same|fixed|constant|normally|uniformly|skewed|due|there|it|they|he|she)(?![\p{L}]))\p{L}{3,}(?: (?!by|from|than|to|of|in|on|at|for|with|and|or|between|after|before|over|under|when|if|only|about|around|roughly|boolean|bool|yes|true)\p{L}{3,})?(?=\s*(?:[,;\n]|$|[:(]?\s?(?:y\/n|yes\/no|true\/false|0\/1|bool(?:ean)?(?![\p{L}])|(?:about |around |roughly |~ ?|≈ ?)?\d+(?:\.\d+)? ?% (?:true|yes)|true (?:for|in|if|when)|yes (?:for|in|if|when))))/gimu;

/** "Also a paid yes/no column.", "Also add a flag for overdue": one more column, by its name and its answers. */
const ALSO_ANSWERED = /(?<=(?:^|[.;!]\s|\n)\s*)(?:also|plus|and|finally|then|lastly),? (?:add |include |with )?(?:an? |the )?(?:(?<name>\p{L}[\p{L}_]*(?: \p{L}+)?) (?<answers>yes ?\/ ?no|true ?\/ ?false|y ?\/ ?n|0 ?\/ ?1)(?: (?:column|field|flag))?|(?:yes ?\/ ?no )?(?:flag|indicator) for (?<flag>\p{L}[\p{L}_]*(?: \p{L}+)?))(?=\s*(?:[.;!\n]|$))/giu;

export const formSayings: readonly Saying[] = [
  // "Mortality is near 18%, outcome being either survived or died": what a column holds, told in passing.
  saying('being', /(?<=[^.;\n]{3}), (?:the |with (?:the )?)?(\p{L}[\p{L}\d_ ]{2,30}?) being (?:either |one of )(?=\p{L}[^.;\n]{2,60} or \p{L})/giu, '. $1 is either '),
  // "Cold chain: every 10 minutes a reading from a truck": of what they are, and no column of it.
  saying('every', /(?<=^[^:.,;\n]{3,50}):(?= every \d{1,3} (?:seconds|minutes|hours|days) )/giu, ','),
  // "+10 to +30 after a win, -30 to -10 after a loss": which of the results.
  saying('after following', /(?<=\d) (?:after|following) (?:an? |the )(?=(?:win|loss|defeat|draw|victory|tie)(?![\p{L}]))/giu, ' if '),
  saying('to and', /(?<=(?:^|[\s(:=]))\+(?=\d+(?:[.,]\d+)? ?(?:to|and|-|–) ?\+?\d)(\d+(?:[.,]\d+)? ?(?:to|and|-|–) ?)\+?(?=\d)/gu, '$1'),
  // "70% of the trains are on time (0)" of a delay.
  saying('time punctual late delayed', /(?<share>\d+(?:\.\d+)? ?%) (?:of (?:the |all )?[\p{L}]+ )?(?:(?:are|is|were|run|arrive) )?(?:on time|punctual|not (?:late|delayed))(?<zero> ?\((?:= ?|i\.?e\.? |so )?0(?: min(?:ute)?s?)?\))?/giu, ({ index, groups }, text) => (groups?.['zero'] !== undefined || /delay[^.;]{0,60}$|minutes late[^.;]{0,40}$/iu.test(text.slice(Math.max(0, index - 80), index)) ? `${groups?.['share'] ?? ''} are 0` : undefined)),
  // "The row letter goes from A to T."
  saying('from', /(?<=[\p{L}_]) (?:goes|go|runs|run|ranges|range) from (?=\p{Lu} (?:to|through|until) \p{Lu}(?![\p{L}\d]))/gu, ' is from '),
  // "120 for zone A and 60 everywhere else"
  saying('everywhere anywhere', /(?<![\p{L}])(?:every|any)where else(?![\p{L}])/giu, 'elsewhere'),
  // "due date before 14 June 2025": a bound, and no part of the name.
  saying(
    'before after until since',
    /(?<=(?:^|[,;:\n(] ?(?:and )?)(?:the )?(?:[\p{L}_]+ ){0,2}(?:date|day|deadline|due|birthday|expiry)) (before|after|until|since) (?=(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:19|20)\d\d|\d{1,2}[./-]\d))([\p{L}\d .\/-]{4,20}?)(?=\s*(?:[,;\n)]|\.(?!\d)|$))/giu,
    ' ($1 $2)',
  ),
  // "on the full hour", "full hours only"
  saying('hour hours', /(?<![\p{L}])(?:on the |on |at (?:the )?)?(?:full|whole|complete|every full|exact) hours?(?: only)?(?=\s*(?:[,;.)\n]|$|from |between |only |starting ))/giu, 'on the hour'),
  // "wheel size 26 27.5 or 29 inches": numbers that rise, the last behind "or".
  saying(
    'or',
    /(?<=(?:^|[,;:(\n] ?)(?:[\p{L}_]+ ){1,3})(\d{1,4}(?:\.\d+)?(?: \d{1,4}(?:\.\d+)?){1,6}) or (\d{1,4}(?:\.\d+)?)(?=(?: ?\p{L}{1,7})?\s*(?:[,;.)\n]|$))/giu,
    ({ 1: run = '', 2: last = '' }) => { const all = [...run.split(' '), last].map(Number); return all.every((value, i) => i === 0 || value > (all[i - 1] ?? 0)) ? `${run.split(' ').join(', ')} or ${last}` : undefined; },
  ),
  // "Status is open, shipped or refused: refused ones are never shipped": two sentences.
  saying('is are', /(?<=(?:^|[.;\n] ?)(?:the )?[\p{L}_]+(?: [\p{L}_]+)? (?:is|are|can be|may be) (?:one of |either )?[\p{L}-]+(?: [\p{L}-]+)?(?:, [\p{L}-]+(?: [\p{L}-]+)?){1,8},? or [\p{L}-]+(?: [\p{L}-]+)?): (?=(?:an? |the |only |no |all |every )?\p{Ll}+(?: \p{L}+){2,})/giu, '. '),
  // "an extra bed costs 9 a night; the total is …": two sentences.
  saying('costs cost cuesta kostet pays', /(?<=(?<![\p{L}])(?:costs?|cuesta|kostet|pays?) [^.;\n]{3,120}); (?=(?:the |el |la |der |die |das |le )?\p{L}+(?: \p{L}+){0,2} (?:is|es|ist|est|equals) )/giu, '. '),
  // "distance (5 km or 10 km)": the unit behind each of them.
  saying('or', /(?<=\()(\d+(?:\.\d+)?) ?(\p{L}{1,3})((?:, \d+(?:\.\d+)? ?\2)*,? or )(\d+(?:\.\d+)?) ?\2(?=[),])/giu, ({ 1: first = '', 2: unit = '', 3: others = '', 4: last = '' }) => `${first}${others.replaceAll(unit, '').replaceAll(' ,', ',')}${last} ${unit}`),
  // "receipt number, counting up from 1001"
  saying('counting running numbered going counted incrementing', /,? ?\(?(?:counting|running|numbered|going|counted|incrementing)(?: up(?:wards?)?| on)?(?: (?:one )?by one)?(?: starting)? (?:from|at) (\d+)(?: (?:on|onwards?|up|upwards?))?\)?(?=\s*(?:[,;.\n]|$))/gimu, ' (starts at $1)'),
  // "and of course later than the start": says no more.
  saying('course obviously naturally', /(?<=(?<![\p{L}])(?:and|but|is|are|must be|should be)),? (?:of course|obviously|naturally),? (?=\p{L})/giu, ' '),
  saying('also plus and finally then lastly', ALSO_ANSWERED, ({ groups = {} }) => `Also a column called ${groups['name'] ?? groups['flag'] ?? ''} (${groups['answers'] ?? 'yes/no'})`),
  // "nothing for 35%, otherwise the full amount": an amount of none.
  saying('nothing', /(?<=\p{L} ?(?:[-–—:(]|is) ?)nothing (?=(?:for|in) (?:about |around |roughly )?[^,;.]{2,40}[,;]? (?:and )?(?:otherwise|else)(?![\p{L}]))/giu, '0 '),
  // "a 16-character code in groups of four": as long as a code of so many.
  saying('character characters digit letter', /(?<![\p{L}\d])(?:an? )?(\d{1,2})[- ](character|digit|letter)s? (\p{L}{2,}(?: \p{L}{2,})?),? (?=in groups of |grouped (?:in|by) )/giu, '$3 of $1 $2s '),
  // "pnr string(6, uppercase alnum)"
  saying('string str text', /(?<![\p{L}])(?:string|str|text|char) ?\((\d{1,3}),? (?:(upper|lower)(?:case)?[ -])?(alnum|alphanumeric|alphanum|letters|alpha|hex|digits|numeric)\)/giu, ({ 1: count = '', 2: wide, 3: kind = '' }) => { const letters = `${wide === undefined ? '' : `${wide.toLowerCase()}case `}letters`; return `${count} characters ${/^hex/iu.test(kind) ? 'hex' : /^(?:digits|numeric)/iu.test(kind) ? 'digits' : /^alnum|^alphan/iu.test(kind) ? `${letters} and digits` : letters}`; }),
  // "showed up y/n 80 20"
  saying('y yes true', /(?<=(?<![\p{L}])(?:y\/n|yes\/no|true\/false),? )(\d{1,2}) (\d{1,2})(?=\s*(?:[,;.)\n]|$))/gimu, ({ 1: one = '', 2: other = '' }) => (Number(one) + Number(other) === 100 ? `${one}/${other}` : undefined)),
  // "taken from grid kwh": where it comes from belongs to the name.
  saying(
    'taken drawn imported bought pulled',
    /(?<=(?:^|[,;:(\n] ?|\band ))(taken|drawn|imported|bought|pulled) from (?:the )?(grid|network|mains|battery)(?: (?:in )?\(?([kmg]?wh)\)?)?(?=\s*(?:[,;(.]| \d|$))/gimu,
    ({ 1: taken = '', 2: source = '', 3: unit }) => `${taken}_from_${source}${unit === undefined ? '' : `_${unit}`}`.toLowerCase(),
  ),
  // "scan id shared by all rows: SCAN-7", "currency the same in every row (EUR)"
  saying(
    'shared common same identical',
    /(?<=[\p{L}_])[ ,(]+(?:(?:is|which is|being) )?(?:shared by|common to|(?:the )?same (?:in|for|on|across)|identical (?:in|for|on|across)) (?:all|every|each) (?:the |single )?(?:rows?|records?|lines?|entries)(?:(?::| -| –|,)? ?\(?(?:is |=|namely )?["“']?([A-Z]{1,8}-?\d{1,8}|[A-Z]{2,5})["”']?\)?|(?=\s*(?:[:,;.)\n]|$)))(?![\p{L}\d])/gimu,
    ({ 0: said, 1: value }) => (value !== undefined ? `: always ${value}` : /[(,]/u.test(said) ? undefined : ' (the same in all rows)'),
  ),
  // "took … minutes", "room for … people", "cooled to … °C": a blank to fill in.
  saying('minutes mins hours days weeks months years nights people persons seconds c f percent kg km m cm euros times', /(?<=\p{Ll}) ?(?:…|\.{3}|_{2,}) ?(?=(?:minutes|mins|hours|days|weeks|months|years|nights|people|persons|seconds|°[CF]|percent|%|kg|km|c?m|euros|times)(?![\p{L}]))/gu, ' '),
  // "a csv for a library, cols title, author"
  saying('cols', /(?<=(?:^|[,;.–-]|(?<![\p{L}])with|(?<![\p{L}])the|\d) ?)cols(?= ?: ?|\s(?:are |as )?\p{L}[\p{L}_ ]*[,;])/gimu, 'columns'),
  // "288 readings. Columns timestamp, temp_c, alarm": the columns follow.
  saying('columns fields attributes', /(?<=[.!;\n] ?)(columns|fields|attributes) (?!(?:are|is|should|must|may|can|will|have|has|need|in|of|with|for|to|and|or|from|that|which|like|named|called|only|as|separated|by|please)(?![\p{L}]))(?=\p{L}[\p{L}\d_]*(?: (?!and )[\p{L}\d_]+){0,2}, [^.;\n]{3,90},)/gimu, '$1: '),
  // "columns exactly: a, b"
  saying('exactly precisely strictly', /(?<=(?<![\p{L}])(?:columns|fields|cols)) (?:exactly|precisely|strictly)(?: (?:these|as follows))?(?=\s?:)/giu, ''),
  // "exactly four columns - a, b, c, d - and not one more"
  saying('columns fields cols', /(?<![\p{L}\d])(?:(?:exactly|just|only|precisely) (?:these |the following )?|these |the following )(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:columns|fields|cols)(?:,? (?:only|please|pls|nothing (?:more|else)|no more|no others?))*\s*(?:[-–—]\s*(?=[\p{L}_][^\n.:;]{0,40},| ?[\p{L}_]+ and )|:\s+(?=[\p{L}_]))/giu, 'columns: '),
  saying('more others other less', /(?<=[\p{L}\d)])(?:[.!,]?\s+|\s*[-–—]\s*)(?:(?:and|but)\s+)?(?:not (?:one|a single)(?: \p{L}+)? more|no more,? (?:and |but )?no less|(?<!\b(?:is|are|has|have)\s)no others?|nothing more)(?:[,\s]+(?:please|pls|thanks|thx))?(?=\s*(?:[.!\n]|$))/giu, '. Nothing else'),
  // "just email and signup date, don't add anything else"
  saying(
    'add include invent give',
    /(?<=[\p{L}\d)])(?:[.!,;]?\s+|\s*[-–—]\s*)(?:(?:and|but|so|please|pls)\s+)*(?:do not|don['’]?t|no need to|never)\s(?:add|include|invent|give(?: me)?)\s(?:in\s)?(?:anything(?: else| more| extra)?|(?:any )?(?:more|other|others|extra|additional|further)(?: (?:columns?|fields?|ones|data|info|stuff))?)(?:[,\s]+(?:please|pls|thanks|thx))?(?=\s*(?:[.!\n]|$))/giu,
    '. Nothing else',
  ),
  // "started at, finished at 15 to 60 minutes later": the word belongs to the name.
  saying('at on', /(?<=(?:[,;:]|^\s*[-*•]|\band) ?)(\p{L}{3,}(?:ed|ent|old|ft|un|ught|id)) (at|on) (?=(?:about |between )?\d+(?:\.\d+)?\s?(?:-|–|to|and)\s?\d+ (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?)(?: \p{L}+)? (?:later|after|afterwards|before|earlier)(?![\p{L}]))/gimu, '$1_$2 '),
  // "faults 0-5, out of order (true only if …)", "in tolerance (yes if …)"
  saying(
    'tolerance spec stock warranty service range use network limits',
    /(?<=(?:[,;:]|^\s*[-*•]|\band) ?)in (tolerance|spec|stock|warranty|service|range|use|network|limits)(?=\s*(?:[,;\n]|$)|\s?[(:–-]?\s?(?:(?:yes|no|true|false)(?: \/ ?|\/| or | if | when |,|\)|$)|y\/n|\d{1,2} ?%))/gimu,
    'in_$1',
  ),
  saying('out', /(?<=(?:[,;:]|^\s*[-*•]|\band) ?)out of (order|stock|service|office|scope|warranty|spec|hours|network|range)(?=\s*(?:[,;\n(:]|$|(?:yes|no|true|false|y\/n|if|when)(?![\p{L}])|\d{1,2} ?%))/gimu, 'out_of_$1'),
  // "is admin (5% true)", "has avatar yes/no": names as programs have them, with spaces
  saying('is has was', FLAG_NAME, ({ 0: said }) => (/\s/u.test(said) ? said.trim().toLowerCase().replace(/\s+/gu, '_') : undefined)),
  // "can work weekends (40% yes)", "can drive y/n", "will relocate"
  saying('can could will would may', ABLE, ({ 0: said }) => (/\s/u.test(said) ? said.trim().toLowerCase().replace(/[\s-]+/gu, '_') : undefined)),
  // "last four digits of the card", "final 3 digits of their phone number"
  saying('aufwärts', /(?<=[\p{Lu}\d]) aufwärts(?![\p{L}])/giu, ' upwards'),
  saying('digits', /(?<![\p{L}])(?:the |its )?(?:last|final) (\d) digits of (?:the |its |their |his |her |an? )?(?:[\p{L}]+ )?(?:card|phone|account|iban|ssn|number)(?: number)?(?![\p{L}])/giu, 'last $1 digits ($1 digits)'),
  // "card last 4 digits"
  saying('digits', /(?<=(?<![\p{L}])(?:card|account|phone|iban|ssn)(?: number)? )(?:last|final) (\d)(?: digits)(?! of)/giu, 'last$1 ($1 digits)'),
  // "the buyer's country as a code"
  saying('code', /(?<=(?<![\p{L}])(?:country|currency|language|state|airport)) (?:as|by|in) (?:an? |its )?((?:iso|two|2|three|3)?[ -]?(?:letter |digit )?)code(?![\p{L}])/giu, ' $1code'),
  // "stress level low medium high", "size small medium large": a ladder without commas.
  // "date, steps, one row per day in March 2024": a sentence of its own.
  saying(
    'row line entry record',
    /(?<=[,;][^.:;\n]{2,80}|\sand\s[^.:;\n]{2,60})(?<=[\p{L}\d)])[,;]? (?:and |with )?((?:one|1|a|a single) (?:row|line|entry|record) (?:per|for each|for every|each|every|an?) (?:hour|day|week|month|quarter|year)(?![\p{L}])[^.,;:\n]*)(,\s(?=\p{L})|(?=[.;\n]|$))/gimu,
    ({ 1: said = '', 2: comma = '' }) => `. ${said.charAt(0).toUpperCase()}${said.slice(1)}${comma === '' ? '' : '. '}`,
  ),
  // "origin and destination out of Oslo, Rome, Bonn (never the same)": values of both.
  saying(
    'and',
    /(?<=(?:^|[,;:(]\s?|\bwith ))(\p{Ll}+(?: \p{Ll}+)?) and (\p{Ll}+(?: \p{Ll}+)?) (?:(?:both |each |one )?(?:out of|chosen from|picked from|taken from|among|one of)|from) ((?:\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?, ){1,12}(?:(?:and |or )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)(?: (?:and|or) \p{Lu}[\p{L}'’-]*)?|\p{Lu}[\p{L}'’-]* (?:and|or) \p{Lu}[\p{L}'’-]*)(?: \((never[^()]{2,30}|always different|not the same|different)\))?(?=\s*(?:[,;.]|$))/gmu,
    ({ 1: one = '', 2: other = '', 3: told = '', 4: apart }) => {
      const list = told.replace(/,? (?:and|or) /gu, ', ');
      return `${one} (${list}), ${other} (${list})${apart === undefined ? '' : `, never the same as ${one}`}`;
    },
  ),
  // "station: 12 stations named ST-01 to ST-12", "out of 5 sensors S1 to S5"
  // "therapist (we have 3: Jonas, Mira and Fatou)", "depot (3 of them: Bern, Basel)": how many stand in the list.
  saying('have hav got them there one only', /(?<=[(:] ?|[\p{L}] )(?:(?:we (?:only )?(?:have|hav|got)|there (?:are|r)|one of|only) (?:just |only )?\d{1,2}(?: (?:of them|different ones|\p{L}{3,}s))?|\d{1,2} of them): ?(?=\p{L}[^,:;()]{0,40}(?:,| and | or ))/giu, ''),
  saying('named called labelled labeled numbered coded out from of', /(?<=[:(] ?|\p{L} )(?:out of |one of |from )?\d{1,3} (?:different )?\p{L}{3,}s?,? (?:(?:named|called|labell?ed|numbered|coded|with (?:ids|codes|numbers)) (?:from )?)?(?=[A-Z]{1,6}-?\d{1,4}\s?(?:to|-|–|through|\.\.)\s?[A-Z]{1,6}-?\d{1,4}(?![\p{L}\d]))/gu, ({ 0: said }) => (/^\d/u.test(said) && !/(?:named|called|label|number|coded|with)/u.test(said) ? undefined : '')),
  // "Each reading is from one of twenty machines, CNC-01 to CNC-20", "every row belongs to one of our six tanks (T1 to T6)"
  saying(
    'of',
    /(?<=(?:^|[.;:\n])\s*)(?:each|every) (?:row|line|record|entry|reading|measurement|sample|\p{L}{4,}) (?:is|comes|was taken|was made|stems|belongs) (?:from|of|to|on|at|by) one (?:out )?of (?:the |our )?(?:\d{1,3}|\p{L}{3,9}) (\p{L}{2,}?)(?:ies|(?<=(?:s|x|ch|sh))es|s),? \(?([A-Z]{1,6}-?\d{1,4}) ?(?:to|-|–|…|through|\.\.) ?([A-Z]{1,6}-?\d{1,4})\)?/gimu,
    ({ index, 1: thing = '', 2: from = '', 3: to = '' }, text) => (/:\s*$/u.test(text.slice(0, index)) ? `${thing} (${from} to ${to})` : `${thing}: ${from} to ${to}`),
  ),
  // "flat viewings list, 110: address, date": how many, before the columns.
  saying('list table data records log export sample rows', /^([^,:.;\n\d]{4,60}), (\d{2,5}): (?=\p{L})/gu, '$2 $1: '),
  // "an id, one out of ten agents, the moment it came in"
  saying('of', /(?<=[,;:\n] ?(?:and )?)one (?:out of|of (?:the|our)) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,3}) (\p{L}{3,}s)(?=\s*[,;.\n])/giu, 'which of $1 $2'),
  saying('rank position place ranking', /(?<=(?:^|[,;:]\s?|\band )(?:final |overall |class )?(?:rank|position|place|ranking)) (?=by \p{L}[\p{L}_ ]{2,24}(?:[,;.]|$))/gimu, ' - '),
  // "story points 1 2 3 5 8": numbers that rise, set apart by spaces alone
  saying(
    'points size sizes rooms bedrooms doors seats level levels stars years gears persons players',
    /(?<=(?:^|[,;:]\s?)[\p{L}_]+(?: [\p{L}_]+){0,2} )([1-9]\d{0,3}(?: [1-9]\d{0,3}){2,9})(?=\s*(?:[,;.]|$))/giu,
    ({ 1: told = '' }) => { const all = told.split(' ').map(Number); return all.every((value, i) => i === 0 || value > (all[i - 1] ?? 0)) ? `(${all.join(', ')})` : undefined; },
  ),
  // "converted (A 10%, B 12%)": how often it happened in each of two groups, and no list of both
  saying(
    'converted conversion clicked click churned purchased subscribed responded survived recovered relapsed passed defaulted retained opened improved signed',
    /(?<=(?<![\p{L}])(?:converted|conversion|clicked|click|churned|purchased|subscribed|responded|survived|recovered|relapsed|passed|defaulted|retained|opened|improved|signed_?up|signed up) ?)\((?:about )?(\p{L}[\p{L}\d]{0,14}):? (\d+(?:\.\d+)?) ?%, ?(?:and )?(\p{L}[\p{L}\d]{0,14}):? (\d+(?:\.\d+)?) ?%\)/giu,
    ({ 1: one = '', 2: first = '', 3: other = '', 4: second = '' }) => (/^(?:yes|no|true|false)$/iu.test(one) || Number(first) + Number(second) === 100 ? undefined : `${first}% for ${one} and ${second}% for ${other}`),
  ),
  // "…; approval depends on the score, roughly 65% approved", "…; bikers are happier": sentences of their own
  saying('depends depend', /;(?= (?:the )?\p{L}+(?: \p{L}+)? depends? (?:mainly |mostly |strongly |largely |partly )?(?:up)?on (?=\p{L}))/giu, '.'),
  saying('are', /;(?= \p{L}{3,}s are (?:much |far |a bit |usually )?(?:\p{L}{3,}er|more \p{L}{3,}|less \p{L}{3,})\s*(?:[.;]|$))/giu, '.'),
  saying(
    'depends depend',
    /(?<=(?<![\p{L}])depends? (?:mainly |mostly |strongly |largely |partly )?(?:up)?on [^.;\n%]{3,60}), (?:and )?((?:roughly|about|around|approx\.?|overall|~) ?\d{1,2} ?(?:%|percent)) (approved|churned|converted|defaulted|passed|survived|admitted|accepted|rejected|returned|cancelled|canceled|won|sold)(?=\s*(?:[.;\n]|$))/giu,
    '. $1 are $2',
  ),
  // "toll by class (car 3.5, truck 12)": so much for each
  saying(
    'by',
    /(?<=(?:^|[,;:]\s?)(?:\p{L}+ )?\p{L}+) by \p{L}+(?: \p{L}+)? \(((?:\p{L}[\p{L} ]* [$€£]?\d+(?:\.\d+)?(?:, |(?=\)))){2,})\)(?=\s*[,;.]|\s*$)/giu,
    ({ 1: told = '' }) => ` (${told.split(', ').map((each) => `${/[$€£]?\d+(?:\.\d+)?$/u.exec(each)?.[0] ?? ''} for ${each.replace(/\s[$€£]?\d+(?:\.\d+)?$/u, '')}`).join(', ')})`,
  ),
  // "start time around 7am": within an hour of it
  saying(
    'around about roughly',
    /(?<=(?<![\p{L}])(?:time|start|end|at|departure|arrival|pickup|check in|clock in) )(?:at )?(?:around|about|roughly) (\d{1,2}) ?(am|pm)(?=\s*(?:[,;.)]|$))/giu,
    ({ 1: hour = '', 2: half = '' }) => { const at = Number(hour); return at < 2 || at > 11 ? undefined : `between ${String(at - 1)}${half} and ${at === 11 ? `12${half.toLowerCase() === 'am' ? 'pm' : 'am'}` : `${String(at + 1)}${half}`}`; },
  ),
  // "date mon-fri in September"
  saying('mon mo monday weekdays', /(?<=(?:^|[,;:]\s?)(?:\p{L}+ )?(?:date|day|datum)) (mon(?:day)?s? ?(?:-|to|–|through) ?fri(?:day)?s?|mo ?(?:-|–|bis) ?fr|weekdays(?: only)?)(?=\s*[,;.]|\s*$| in )/giu, ' ($1)'),
  // "next appointment, or empty"
  saying('empty blank missing', /(?<=[\p{L}\d)]),? or (?:left )?(?:empty|blank|missing)(?=\s*(?:[,;.)]|$))/giu, ' (optional)'),
  // "a third run over budget"
  saying('budget schedule time', /(?<=\p{L} |\d ?% )(?:runs?|ran|goes|go|went|comes? in|came in|ends? up) over (?=(?:the )?(?:budget|schedule|time)(?![\p{L}]))/giu, 'are over '),
  // "math, physics, chemistry each 0-100"
  saying('each', /(?<=, ?(?:and )?\p{L}[\p{L} ]{1,25}) each (?:from |between )?(\d[\d.,]* ?(?:-|to|–) ?\d[\d.,]*)(?=\s*(?:[,;.)]|$))/giu, ' $1 each'),
  // "smokers pay about double"
  saying('double triple twice', /(?<=(?<![\p{L}])(?:pays?|costs?|earns?|spends?|takes?|sells?|uses?) )(?:(?:about|around|roughly|nearly|almost) )?(double|twice|triple)(?=\s*[.,;)\n]|\s*$)/giu, ({ 1: times = '' }) => (times.toLowerCase() === 'triple' ? 'three times as much' : 'twice as much')),
  // "paid by card 70%": how often it is so
  saying('paid sent booked bought ordered', /(?<=(?:^|[,;:]\s?|\band )(?:paid|sent|booked|bought|ordered) (?:by|with|in|via|on) (?:card|cash|e?mail|app|post|phone|line|store|online|credit)) (?=\d{1,2} ?%(?:\s*[,;.]|\s*$))/giu, ' - yes in '),
  // "stars skewed to 5", "rating (skewed towards 4 and 5)"
  saying('skewed leaning', /(?<![\p{L}])(?:heavily |strongly |slightly )?(?:skewed|leaning|biased) (?:to|towards?) (?=\d(?![\d.%]))/giu, 'mostly '),
  // "module code such as MATH101, attempt 1, 2 or 3"
  saying('such', /(?<=\p{L} )such as (?=[A-Z]{1,8}[-_/]?\d)/gu, 'like '),
  // "language (de 63%, fr 23%)": codes, of which one is a small word elsewhere.
  saying('de en es it', /(?<=language \(|language: ?|locale \()((?:[a-z]{2} \d{1,2}(?:\.\d+)? ?%,? ?(?:and )?){2,8})(?=\)|[.;\n]|$)/gimu, ({ 1: list = '' }) => list.replace(/(?<![a-z])([a-z]{2})(?= \d)/gu, '"$1"')),
  // "daily stock prices (OHLCV) for a backtest": what a table is of, told twice.
  saying('for of in from with', /(?<=^[^,:;.\n()\d]{8,60}[^,:;.\n()\d\s]) \((?:[A-Z]{3,8}|synthetic|fake|dummy|mock|test data|simulated|made[- ]up|anonymi[sz]ed|demo|sample)\)(?=(?: (?:for|of|in|from)\s[^,:;\n()]{2,60})?\s*[.!]?$)/giu, ''),
  // "card number last 4", "last four digits of the card"
  saying('last', /(?<![\p{L}])(?:credit |debit |bank )?card (?:number |no\.? )?last (?:4|four)(?: digits)?(?![\p{L}\d])|(?<![\p{L}])last (?:4|four)(?: digits)? of (?:the )?(?:credit |debit )?card(?: number)?(?![\p{L}])/giu, 'card last4'),
  saying('nme', /(?<![\p{L}])nme(?![\p{L}])/giu, 'name'),
  saying('medium', /(?<=\p{L} )(low|small|short) medium (high|large|big|long)(?=\s*(?:[,.;)]|$))/giu, '($1, medium, $2)'),
  // "section A B C"
  saying('section group class grade team category zone type block shift batch', /(?<=(?:section|group|class|grade|team|category|zone|type|block|shift|batch) )([A-F]) ([A-F])(?: ([A-F]))?(?: ([A-F]))?(?=\s*(?:[,.;)]|$))/gu, ({ 0: said }) => `(${said.split(' ').join(', ')})`),
  // "number of seats 4 5 or 7"
  saying('or', /(?<=\p{L} )(\d{1,3}) (\d{1,3}) or (\d{1,3})(?![\d.,]*\d)/gu, '$1, $2 or $3'),
  // "invoice no start from 1001"
  saying('start starts begin begins', /(?<=(?<![\p{L}])(?:no|number|id|code|nr|num)) (?:starts?|begins?) (?:from|at|with) (?=[A-Z]{0,5}-?\d)/giu, ' starting at '),
  // "marks in maths science english"
  saying(
    'marks mark scores score grades',
    /(?<=(?:marks?|scores?|grades?) (?:in|of|for) )(?:maths?|science|english|physics|chemistry|biology|history|hindi|geography|computer|art)(?: (?:and )?(?:maths?|science|english|physics|chemistry|biology|history|hindi|geography|computer|art)){1,6}(?![\p{L}])/giu,
    ({ 0: said }) => said.replace(/ and /giu, ' ').split(' ').join(', '),
  ),
  // "4xx or 5xx", but neither "2xx 90%" nor "2xx, 4xx, 5xx", which are values
  saying('xx', /(?<![\p{L}\d.,]\s?)([1-5])xx(?:\s?(?:\/|or|and|und|oder|o|ou|et|y)\s?([1-5])xx)?(?!\s*(?:\(?\d+\s?%|[,|]\s?\d?xx|[,|]\s?\dxx|:))/giu, ({ 1: one = '', 2: other }) => [ANSWERS[one], other === undefined ? undefined : ANSWERS[other]].filter((codes) => codes !== undefined).join(', ').replace(/, (\d+)$/u, ' or $1')),
  // "days remote/week 0-5", "cups of tea/day"
  saying('week day month year wk hour', /(?<=(?<![\p{L}])(?!(?:date|day|week|month|year|time|hour|quarter)\/)\p{L}{3,})\/(week|wk|day|month|year|hour)(?=\s*(?:[,;.\n(]|\d|$))/gimu, ({ 1: unit = '' }) => ` per ${unit.toLowerCase().replace(/^wk$/u, 'week')}`),
  // "has_order never while OFFLINE or IDLE"
  saying('never', /(?<=(?<![\p{L}])(?:has|is|was)[_ ][\p{L}_]+),? ?\(?never (?:while|when|if) (\p{Lu}[\p{Lu}_]+(?:(?:, | or | and |, or )\p{Lu}[\p{Lu}_]+)*)\)?(?=\s*(?:[,;.\n]|$))/gmu, ' (false when $1)'),
  // "picked up at / dropped off at": two moments.
  saying('at on', /(?<=(?:^|[,;:\n]) ?)(\p{L}+(?:ed|en|ft|ut|id)(?: \p{L}+)? (?:at|on)) \/ (?=\p{L}+(?:ed|en|ft|ut|id)(?: \p{L}+)? (?:at|on)(?![\p{L}]))/gimu, '$1, '),
  // "minutes of deep sleep 20 to 120, of REM 30 to 150": the unit is told once.
  saying('whole', /(?<![\p{L}])whole (?=(?:minutes|hours|seconds|days|grams|kilos|euros|dollars) of \p{L})/giu, ''),
  saying('of', /(?<=(?<![\p{L}])(minutes|hours|seconds|grams|kilos|litres|glasses|cups|units) of [^,;.\n]{2,40}(?:, (?:and )?of [^,;.\n]{2,40})?, (?:and )?)of (?=\p{L})/giu, '$1 of '),
  // "M or F fitting that name"
  saying('m male female', /(?<=(?<![\p{L}])(?:M or F|F or M|male or female|female or male|M\/F))(?:,? (?:fitting|matching|to match|to fit|going with|in line with|that (?:fits|matches)) (?:the|that|their|this|his|her) (?:first )?name)/giu, ''),
  // "int, 1 to 12; total decimal, two places; char(4), digits only"
  saying('int integer decimal float numeric char varchar string', /(?<=(?:^|; ?|\n)[\p{L}][\p{L}\d_]* (?:int|integer|decimal|float|numeric|string|varchar|char)(?:\(\d+(?:, ?\d+)?\))?), ([^;,\n(]{3,40})(?=;|\n|$)/giu, ' ($1)'),
  // "numeric id", "numeric id of the judge"
  saying('numeric numerical', /(?<![\p{L}])(?:an? )?numeric(?:al)? (id|identifier)(?: (?:of|for) (?:the |each |every )?(\p{L}{3,}[^\P{L}s]))?(?= ?(?:[,;.)\n]|$| and | - ))/gimu, ({ 1: id = 'id', 2: whose }) => `${whose === undefined ? '' : `${whose} `}${id} (integer)`),
  // "number of the contract", "no. of the policy": the one it has, and no count.
  saying('number no nr', /(?<![\p{L}]|(?:the|total|average|maximum|minimum|a|any|same|large|highest) )(?:the )?(?:number|no\.?|nr\.?) of (?:the|its|their|his|her) (?!(?:day|week|month|year|period|night)(?![\p{L}]))(\p{L}{2,}[^\P{L}s])(?= ?(?:[,.;:(\n]|$| and | - | – ))/gimu, '$1 number'),
  // "its own number", "an id that's its own", "a whole number nobody else has as id"
  // "candidate email on the uni.example domain", "email at acme.test"
  saying('email emails mail', /(?<=e-?mails?(?: address(?:es)?)?) (?:on|at|under|from|with) (?:the |our |a )?(?:domain )?@?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?: domain)?(?=[\s,;)]|\.\s|\.?$)/gimu, ' (ends in @$1)'),
  // "The code itself is 8 letters"
  saying('itself', /(?<=\p{L}) itself(?= (?:is|are|has|consists?|must|should|looks?|ranges?|lies)(?![\p{L}]))/giu, ''),
  // "Valid from falls somewhere in November": a name that ends in "from", and when it is.
  saying('valid effective active available', /(?<=(?:^|[.;,]\s))(valid|effective|active|available) (from|until|till|to|since|through) (?:is|falls?|lies?|comes?|must be|should be|goes)(?: always)?(?: somewhere)? (?=(?:in|between|on|within|after|at|up to|exactly|the|\d|an?|one|two|three)(?![\p{L}]))/gimu, ({ 1: how = '', 2: end = '' }) => `${how.toLowerCase()}_${end.toLowerCase()} is `),
  saying('own', /(?<![\p{L}])(?:has |have )?(?:its|their|his|her) own (number|id|code|reference)(?![\p{L}])(?! of)/giu, ({ 0: said, 1: what = '' }) => `${/^ha/iu.test(said) ? `${said.split(' ')[0] ?? ''} ` : ''}a ${what} (unique)`),
  saying('own', /(?<![\p{L}])(?:an? |the )?(number|id|code|reference) (?:that['’]?s|that is|which is|of) (?:all )?(?:its|their|his|her) own(?![\p{L}])/giu, 'a $1 (unique)'),
  saying('nobody', /(?<![\p{L}])(?:a |some )?(?:whole )?(number|code) (?:nobody|no one|no other(?: \p{L}+)?) else (?:has|bears|uses)(?: as (?:an? |its |their )?(id|number|code))?(?![\p{L}])/giu, ({ 1: kind = '', 2: what }) => `${what ?? kind} (unique${what !== undefined && /number/iu.test(kind) ? ' integer' : ''})`),
  // "what they're called, first and last", "first and last name together"
  saying('together', /(?<![\p{L}])(?:first|given) and (?:last|family) names?,? (?:together|in one(?: (?:column|field))?|combined|as one)(?![\p{L}])/giu, 'full name'),
  saying('first', /(?<![\p{L}])(?:(?:what|how) (?:he|she|they|the \p{L}+|an? \p{L}+|somebody|someone)(?:['’](?:s|re)| is| are) (?:called|named)|(?:the |their )?names?)[,:]? \(?first and (?:last|family)(?: name)?\)?(?! name| and )/giu, 'full name'),
  // "0 in half the rows"
  saying('half', /(?<=\d in )half (?:of )?(?:the |all |all the )?(rows|cases|records|orders|entries)(?![\p{L}])/giu, '50% of $1'),
  // "10% of the rate when promo_code set, else 0"
  saying('set given present filled', /(?<=(?:when|if|where) (?:an? |the )?(?:\p{L}[\p{L}\d]*_[\p{L}\d_]+|\p{L}+ (?:code|id|date|name|number)) )(?=(?:set|given|present|filled)(?:,|\s*\)|\s(?:else|otherwise)|[.;]|$))/gimu, 'is '),
  // "price: 12 monthly, 10 yearly", where the words are values elsewhere
  saying(
    'monthly yearly annual annually weekly basic pro premium standard starter adult child single double',
    /(?<=[:(] ?)(\d+(?:\.\d+)?) (\p{L}+), (\d+(?:\.\d+)?) (\p{L}+)(?:, (\d+(?:\.\d+)?) (\p{L}+))?(?=\s*(?:[).;\n]|$))/gimu,
    ({ 0: all, 1: one = '', 2: of = '', 3: other = '', 4: elsewhere = '', 5: third, 6: last = '' }, text) => {
      const rest = text.replace(all, ' ').toLowerCase();
      const isValue = (word: string): boolean => new Set(rest.match(/\p{L}+/gu)).has(word.toLowerCase());
      return [of, elsewhere, ...(third === undefined ? [] : [last])].every(isValue) ? `${one} for ${of}, ${other} for ${elsewhere}${third === undefined ? '' : `, ${third} for ${last}`}` : undefined;
    },
  ),
  // "tok_ + 16 hex", "0x followed by 40 hex"
  saying('hex', /(?<=(?:[+&]|plus|by|then|and) ?\d{1,3} (?:lower(?:case)? |upper(?:case)? |random )?)hex(?:adecimals?)?(?=\s*(?:[,;.)]|$))/gimu, 'hex digits'),
  // "20 digits starting 8944"
  saying('starting beginning', /(?<=\d{1,2} (?:digits?|numbers?|characters?|chars|letters),? )(starting|beginning) (?=["'`]?[A-Z]{0,4}\d)/gu, '$1 with '),
  // "PK, WO-10001 and up"
  saying('up upwards onwards on', /(?<=(?:unique|pk|not null|required), ?)([A-Z]{1,8}[-_/]?\d{2,}) (?:and (?:up|on)|upwards?|onwards?|and counting)(?=\s*(?:[,;.)]|$))/gimu, 'starting at $1'),
  saying('decimal', /(?<![\p{L}])to (?:one|a single|1) decimal(?: (?:place|digit|point))?(?![\p{L}])/giu, 'with 1 decimal'),
  saying('decimals', /(?<=\d |, )to (\d) decimals(?: places)?(?![\p{L}])/giu, 'with $1 decimals'),
  saying('tenth hundredth', /(?<![\p{L}])to (?:a|the|one)(?: nearest)? (tenth|hundredth)(?: of an? \p{L}+)?(?![\p{L}])/giu, ({ 1: part }) => (part?.toLowerCase() === 'tenth' ? 'with 1 decimal' : 'with 2 decimals')),
  saying('point comma', /(?<![\p{L}\d])(?:with |to )?(one|a|\d) (?:digits?|places?|decimals?|figures?) (?:after|behind|past|beyond) the (?:decimal )?(?:point|comma)(?: is the (?:limit|maximum|most))?(?![\p{L}])/giu, ({ 1: count = '' }) => `with ${/^\d$/.test(count) ? count : '1'} decimal${count === '1' || !/^\d$/.test(count) ? '' : 's'}`),
  // "The temperature is higher while the door is open"; "the price is lower while stock is high" sets two things against each other.
  saying('while', /(?<=\b(?:higher|greater|larger|bigger|lower|warmer|colder|hotter|slower|faster|longer|shorter)\s)while(?=\s(?:the|its?|an?)\s[\p{L} _]{2,30}\s(?:is|are)\s(?!(?:higher|lower|warmer|colder|hotter|slower|faster|longer|shorter|high|low)\b))/giu, 'when'),
  // "still with us y/n", "* still here", and of whom else that is said
  saying('still', /(?<=(?:^|[,;:\n•*+–-]) ?)(?:(?:are|is) )?(?:they |he |she |it )?still (?:with us|here|on board|around|subscribed|on the books)(?=\s*(?:[,;?(\n]|$|y\/n|yes|true|t\/f))/gimu, 'active'),
  saying('still', /(?<=(?:empty|blank|nothing|none|null|missing|not) )(?:for|with|in) (?:those|people|them|the ones|everyone|anyone)(?: (?:who|that) are)? still (?:with us|here|on board|around|subscribed|on the books)(?![\p{L}])/giu, 'if active'),
  // "the IBAN it leaves from and the (different) IBAN it goes to"
  saying('different other', /(?<=(?<![\p{L}])(?:the|an?) )\((?:a )?(?:different|other|another)\) (?=\p{L})/giu, ''),
  // "a positive sum"
  saying('positive', /(?<=(?:^|[,;:\n•*+–-]|(?<![\p{L}])and) ?)(?:an? |the )?positive (sum|amount|number|value|integer|price)(?![\p{L}])/gimu, '$1 (positive)'),
  // "block A, B or C they set off from": the values, and what they are of.
  saying('they he she it', /(?<=(?:^|[,;:\n•*+–-] ?)(?:the |which )?\p{L}{3,}) ((?:[A-Z]|\d)(?:, (?:[A-Z]|\d))*,? or (?:[A-Z]|\d)) (?:that |which )?(?:they|he|she|it) [^,;.()\n]{3,30}(?=[,;\n]|$)/gmu, ' ($1)'),
  // "their age in line with it"
  saying('line', /(?<=\p{L}) in line with (?:it|that|this|them|those)(?=\s*(?:[,;.)\n]|$| and ))/gimu, ''),
  // "minutes too late": as much as it was late.
  saying('too', /(?<=(?:^|[,;:\n•*+–-]) ?(?:minutes|mins|hours|days|seconds|weeks) )too (?=late|early)/gimu, ''),
  // "metres up to the hub": how high that lies.
  saying('metres meters feet', /(?<=(?:^|[,;:\n•*+–-]|(?<![\p{L}])and) ?)(metres|meters|feet) (?:up )?to (?:the |its )?(hub|top|summit|roof|ridge|eaves|tip|ceiling|crown)(?![\p{L}])/gimu, '$2 height in $1'),
  // "3, 5, 6 or 10, fixed for a course"
  saying('fixed set constant same', /(?<=\d[\d.]* or \d[\d.]*),? (?:and )?(?:always |all )?(?:fixed|set|constant|the same) (?:per|for (?:an?|each|every|one)) (\p{L}{3,}(?: \p{L}+)?)(?=\s*(?:[,;.\n]|$))/gimu, ' (fixed per $1)'),
  saying('fixed set', /(?<=, ?|\()(?:fixed|set) for (?:an?|each|every) (?=\p{L}{3,}\s*(?:[,;.)\n]|$))/gimu, 'fixed per '),
  // "true if the mark is 4.0 or better (i.e. lower)"
  saying('better worse', /(?<=\d) or (?:better|worse) \((?:i\.?e\.?,?|that is,?|meaning|so)? ?(lower|higher|less|more)\)/giu, ' or $1'),
  // "secs door was open"
  saying('secs seconds mins minutes hours hrs', /(?<=(?:^|[,;:\n•*+–-]) ?)(secs|seconds|mins|minutes|hours|hrs) (?!they|he|she|it|we|that|the|when|until)(\p{L}{3,}) (?:was|is|were|stood) (open|closed|idle|busy|on|off|running|empty|down)(?![\p{L}])/gimu, '$1 the $2 was $3'),
  // "what one hour costs, namely 85 for everyone": said of what stands before.
  saying('namely nämlich', /, (?:namely|nämlich) ((?:[^,;.()\n]{1,30}, ){0,5}[^,;.()\n]{1,30} (?:or|oder) [^,;.()\n]{1,30}|[^,;.()\n]{1,40}?)(?: for (?:everyone|everybody|all|each of them|everything))?(?=\s*(?:[,;\n]|\.(?!\d)|$))/gimu, ' ($1)'),
  saying('cents cent', /(?<![\p{L}])(?:in|with|of) cents? precision(?![\p{L}])/giu, 'with 2 decimals'),
  saying('halves', /(?<![\p{L}])in halves(?![\p{L}])/giu, 'in steps of 0.5'),
  saying('half', /(?<![\p{L}])in half (?:hours|points|marks|stars|steps|kilos)(?![\p{L}])|(?<![\p{L}])half (?:marks?|points?|stars?) (?:ok|okay|allowed|possible|too|fine|included)(?![\p{L}])/giu, 'in steps of 0.5'),
  // "half steps from 0.5 to 5": where ends stand behind.
  saying('half', /(?<![\p{L}])(?:in )?half[- ](?:points?|marks?|stars?|steps?|grades?)(?: (?:steps|increments|intervals))?,? (?=(?:from|between|of) \d)/giu, 'in steps of 0.5 '),
  // "1 bis 5 in halben Schritten", "en pasos de medio punto", "par demi-points".
  saying('halben halbe medio media demi', /(?<![\p{L}])(?:(?:in|auch|mit) halben? (?:schritten?|punkten?|sternen?|noten?|gr[öo][ßs]+en?|stufen?)(?: (?:möglich|erlaubt))?|(?:en pasos de |de )(?:medio en medio|media en media|medio punto|media estrella|medio|media)(?: (?:punto|estrella))?|(?:par |avec des )demi-(?:points?|étoiles?|pas)|par pas d['’]un demi(?:-point)?|con medios puntos)(?![\p{L}])/giu, 'in steps of 0.5'),
  // On the clock it is 15 minutes: "between 10:00 and 17:00 in quarter hours".
  saying('quarter', /(?<![\p{L}])(?<!\d:\d\d )in quarter[- ](?:hours?|points?|marks|steps)(?: steps)?(?![\p{L}])|(?<=[(,;] ?)quarter[- ](?:hour )?steps(?![\p{L}])/giu, 'in steps of 0.25'),
  saying('notes bills', /(?<![\p{L}])(?:in )?(?:notes|bills|banknotes) of (\d+)(?: only)?(?![\p{L}\d])/giu, 'multiples of $1'),
  // "bell-shaped, 27 in the middle with an SD of 5", "normally distributed about 28"
  saying('bell-shaped bell normally gaussian', /(?<![\p{L}])(?:bell[- ]shaped|normally distributed|gaussian)(?:,| and)? (?:about|around|round|at|near) (-?\d+(?:\.\d+)?)/giu, 'normally distributed with mean $1'),
  saying('middle centre center', /(?<![\p{L}\d.])(-?\d+(?:\.\d+)?)( \p{L}{1,6})? in the (?:middle|centre|center)(?![\p{L}])/giu, 'mean $1'),
  saying('spread', /(?<![\p{L}])(?:an? )?spread (?:\((?:sd|s\.d\.|standard deviation)\)|or sd) of(?= \d)/giu, 'an sd of'),
  saying('give', /(?<![\p{L}])(?:around|about|roughly)? ?(-?\d+(?:\.\d+)?),? give or take (-?\d+(?:\.\d+)?)(?=[^\n;.]{0,24}\b(?:sd|deviation))/giu, 'mean $1, sd $2'),
  saying('half median', /(?<![\p{L}])half (?:of them |of these |of the rows |of it )?(?:are |is |lie |being )?(?:under|below|less than) (-?\d+(?:\.\d+)?)(?=[\s,]*\(?(?:the |i\.e\. )*median|[\s)]*$)/gimu, 'median $1'),
  // "JC-0001, next JC-0002 …", "CHM-0001, CHM-0002 and so on"
  // "A319, A320, A321" with nothing behind them are three values.
  saying('next then and', /(?<![\p{L}\d-]|like )(([A-Z]{1,6}(?:-\d+)?)-?(\d{2,})),? (next |then |and then )?\2-?(\d{2,})(?:,? \2-?\d{2,})*(,? ?(?:…|\.\.\.|and so (?:on|forth)|etc\.?|and the like|upwards?))?(?![\p{L}\d-])/gu, ({ 1: first = '', 3: one = '', 4: next, 5: other, 6: goesOn }) => (Number(other) === Number(one) + 1 && (next ?? goesOn ?? (one.startsWith('0') ? one : undefined)) !== undefined ? `like ${first} and so on` : undefined)),
  // "1001, 1002 and so forth"
  saying('so etc', /(?<![\p{L}\d.,-])(\d{1,6}), (\d{1,6})(?:, \d{1,6})*,? (?:and so (?:on|forth)|etc\.?)(?![\p{L}])/giu, ({ 1: first = '', 2: next }) => (Number(next) === Number(first) + 1 ? `starting at ${first}` : undefined)),
  // "INV-2025-0001 etc.", "S-0001 and the like", "an ID of the kind VAN-001", "written MATH-204", "SAVE20 e.g."
  saying('etc and or', /(?<![\p{L}\d-]|like )([A-Z]{1,6}-[A-Z\d-]*\d{2,}),? (?:etc|(?:and|or) (?:the like|suchlike|such|similar))(?![\p{L}])\.?/gu, 'like $1'),
  saying('kind type form sort pattern shape', /(?<![\p{L}])(?:of|in) the (?:kind|type|form|sort|pattern|shape) (?:of )?(?=[A-Z]{1,6}[- ]?[A-Z\d-]*\d{2,})/gu, 'like '),
  saying('written spelled spelt noted', /(?<![\p{L}])(?:written|spelled|spelt|noted)(?: (?:as|like))? (?=[A-Z]{1,6}[- ]?[A-Z\d-]*\d{2,})/gu, 'like '),
  saying('e', /(?<![\p{L}\d-])([A-Z]{1,8}-?\d{1,8}),? e\.g\.(?=\s*(?:[,;)\n]|$))/gmu, 'e.g. $1'),
  // "four capitals ending in U"
  saying('capitals letters', /(?<![\p{L}\d])(\d|two|three|four|five) (capitals|capital letters|uppercase letters|letters),? (?:ending (?:in|with) (?:an? )?|the last (?:one |of them )?(?:being |is )?(?:an? )?|of which the last is (?:an? )?)([A-Z])(?![\p{L}])/gu, ({ 1: count = '', 2: letters = '', 3: last = '' }) => `${String((Number(count) || ['', 'one', 'two', 'three', 'four', 'five'].indexOf(count)) - 1)} ${letters}, then a ${last}`),
  // "her tag reads DE plus ten digits", "for the ref use RNT- and five digits"
  saying('reads read', /(?<=(?<![\p{L}])(?:tag|plate|code|number|id|label|ref|reference|barcode)) reads? (?:as )?(?=[A-Z]{1,6}(?![\p{Ll}]))/gu, ' is '),
  saying('use', /(?<=^|[.;\n:]\s?)(?:[Ff]or|[Aa]s) (?:the |an? |its )?(\p{L}{2,}(?: \p{L}+)?),? (?:please )?use (?=[A-Z]{1,6}-?(?![\p{Ll}]))/gmu, '$1: '),
  // "its bills numbered 1001 …", "our samples run like CHM-0001"
  saying('run runs numbered go', /(^|[.;\n] ?|, )(?:(?:the|its|our|their) )?(?:(?:\p{L}+ ){0,2}\p{L}+['’]s )?(\p{L}{3,}?)s? (?:run|go|are numbered|numbered|are labelled|are coded) (?:from )?(?=starting at \d|like [A-Z]{1,6}-?\d)/gimu, numberedBy),
  saying('numbers', /(^|[.;\n] ?|, )(?:(?:the|its|our|their) )?(\p{L}{3,}) numbers (?:run|go|range) (?:from )?(?=\d+ (?:up )?to \d)/gimu, numberedBy),
  // "a UUID per sample", "the position as latitude and longitude"
  saying('per each', /(?<=^|[,;:.\n] ?|(?:need|want|have|with|is) )(?:an? )(uuid|id|number|code|reference) (?:per|for each) (\p{L}{3,})(?=\s*(?:[,;.(]|$| and ))/gimu, ({ 1: kind = '', 2: whose = '' }) => (/uuid/iu.test(kind) ? `${whose} id (uuid, unique)` : `${whose} ${kind} (unique)`)),
  saying('latitude lat', /(?<![\p{L}])(?:(?:the|its|their) )?(?:position|location|place|spot|coordinates|whereabouts),? (?:given |told |noted )?(?:as|in|by) (?=lat(?:itude)? and lon)/giu, ''),
  saying('alike same identical', /,? ?(?:and )?no (?:two|2) (?:of (?:them|these) )?(?:are |being |is )?(?:ever )?(?:alike|the same|identical)(?![\p{L}])/giu, (match, text) => (/[([]\s?$/u.test(text.slice(0, match.index)) ? 'unique' : ', unique')),
  saying('nobody same none', /,? (?:and )?(?:nobody|no one|none|no other(?: one)?) (?:of them )?(?:has|have|gets|shares) the same(?: one)?(?![\p{L}])/giu, ', unique'),
  saying('own', /(?<=[(,] ?)(?:every|each) \p{L}+ (?:has )?(?:its|their|his|her) own(?=\s*[),;.]|$)/gimu, 'unique'),
  // "latitude and longitude of the launch site": what is told once of two or three columns.
  saying(
    'latitude longitude height width length depth weight name email phone age city address',
    /(?<=(?:^|[,;:(]|\s(?:with|and))\s?)(?:(latitude|longitude|height|width|length|depth|weight|name|age|city|first|last), )?(latitude|longitude|lat|lon|height|width|length|depth|weight|(?:first |last )?name|first|last|email|phone|age|gender|city|address) (?:and|&) (latitude|longitude|lat|lon|height|width|length|depth|weight|(?:first |last )?name|email|phone|age|gender|city|country|address) of (?:the|each) (\p{L}{3,}(?: \p{L}{3,})?)(?=\s*(?:[,;.(]| in |$))/giu,
    ({ 1: first, 2: one = '', 3: other = '', 4: whose = '' }) => [first, one, other].flatMap((name) => (name === undefined ? [] : [`${whose} ${/^(?:first|last)$/iu.test(name) ? `${name} name` : name}`])).join(', '),
  ),
  // "sensor id, reading every 10 minutes, temp": when each row was.
  saying(
    'every each per hourly',
    /(?<=[,:;] )(?:an? |one )?(?:readings?|samples?|measurements?|observations?)(?: taken| recorded| logged)? (?:(?:every|each|per) ((?:\d+ )?(?:second|minute|min|hour|day)s?)|(hourly|daily))(?=\s*(?:[,;.]|$))/giu,
    ({ 1: step, 2: often = '' }, text) => (/\b(?:timestamps?|datetime|dates?|times?|ts|recorded at|logged at|measured at)\b/iu.test(text) ? undefined : `timestamp every ${step ?? (/^h/iu.test(often) ? 'hour' : 'day')}`),
  ),
  // "…, lowercase headers", "…, no header row": how the file is to look.
  saying('lowercase snake camelcase uppercase lower header headers', /[,;.] ?(?:and )?(?:please )?(?:use |with |in |all )?(?:(?:lower|upper|camel|snake|title)[ _-]?case (?:headers?|column names?|columns|cols|field names?)|(?:no|with|without|including) (?:an? |the )?header(?:s| row| line)?)(?: please| pls)?(?=\s*(?:[,;.)]|$))/giu, ''),
];
