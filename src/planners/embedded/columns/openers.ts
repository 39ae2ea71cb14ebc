/** What may stand behind the name of a column and opens what is said about it. Each is looked for at the start of a word. */

const MONTH = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const COUNT = '(?:\\d|[$€£]|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|half)';
const ROUGHLY = 'about|around|roughly|approx\\.?|approximately|circa|ca\\.?|exactly|only|just|mostly|mainly|largely|usually|typically|normally|often|sometimes|rarely|occasionally|always|never|randomly|predominantly|primarily|generally';

/** Bounds and places on a scale. */
const BOUNDS = [
  'between', 'btw', 'btwn', 'b\\/w', 'from', 'ranging', 'ranges?(?= (?:from|between|of|\\d))', 'in range', 'over(?= (?:[$€£]?\\d[\\d.,]*(?![\\d.,]*\\s?[-–])|the|all|a |time))', 'under(?= (?:[$€£]?\\d|the|a |half))', 'above', 'below', 'beneath', 'up to', 'upto', 'at least', 'at most', 'at \\d+', 'at \\S+\\.\\w',
  '(?:greater|less|more|smaller|larger|bigger|lower|higher|fewer|longer|shorter|older|younger|later|earlier|no (?:more|less)) than', '(?:lower|higher) then', 'capped', 'limited to', 'within(?= (?:the|an?|one|two|three|four|five|six|last|past|next|each|about|\\d))', 'every(?= (?:\\d|other|few|second|minute|half|hour|day|week|month|year|single|quarter|morning|evening))', 'zero',
  '(?:max|min|maximum|minimum)\\.?(?= (?:of |is |value )?[$€£]?\\d|: )', '(?:with|w\\/?)', 'out of', 'sur \\d+', 'sobre \\d+', 'auf \\d+', 'counted',
  'to (?:the (?:cent|nearest|minute|second|hour|day)|(?:one|two|three|\\d+) (?:decimals?|digits?|places?)|the decimal)',
];

/** How the values look or where they come from. */
const MANNER = [
  'like', 'such as', 'e\\.? ?g\\.?', 'i\\.? ?e\\.?', 'for (?:example|instance)', 'namely', 'viz\\.?', 'format(?:t?ed)?', 'in (?:the )?(?:format|form|style|range|steps|multiples|order)', 'im format', 'con formato', 'formato', 'au format', 'starting(?= (?:at|from|with|in|on|\\d))', 'starts', 'beginning(?= (?:at|from|with|in|on))', 'begins', 'running(?= (?:from|up|number|\\d))', 'counting', 'going',
  'as', 'based', '(?:re-?)?built', 'derived', 'calculated', 'computed', 'composed', 'consisting', 'made (?:of|from|up|by|out)', 'taken from', '(?:drawn|chosen|picked|sampled|selected) (?:from|at|out)', 'depends', 'depending', 'according', 'matching', 'following', 'using', 'set to', 'defaults?(?! (?:flag|yes|rate|status|date|prob\\S*|risk|amount|[01yn]\\b))', 'identical', 'constant(?= )', 'equals?', 'equal to', 'same as', 'the same',
  '(?:given|expressed|measured|stated|written|recorded|rounded|stored|reported|shown) (?:in|as|to|with|at|up|down)', 'rounded', 'spelled', 'one of', 'any of', 'either', 'any(?= )', 'some(?:where|time|thing)', 'any(?:where|time|thing)', 'smth', 'sth', 'all(?= (?:in|the|are|from|over|of|between|caps|\\S*@))', 'values?:', 'or not(?: yet)?', 'y\\/n', 'true\\/false', '(?:true|false|yes)(?= (?:for|in|if|when|or|only|\\d))',
  'oder nicht', 'o no', 'ou (?:non|pas)', 'ja oder nein', 's[ií] o no', 'oui ou non',
];

/** How the values are spread. */
const SPREAD = [
  'normally', 'lognormal(?:ly)?', 'log-normal(?:ly)?', 'poisson', 'bi-?modal', 'pareto', 'power[- ]law', 'exponential(?:ly)?', 'zipf\\S*', 'gamma', '(?:long|heavy)[- ]tail(?:ed)?', 'uniform(?:ly)?', 'evenly', 'distributed', '(?:right[- ]|left[- ])?skewed', 'heavily', 'correlated', 'averaging', 'ascending', 'descending', 'increasing', 'decreasing', 'sequential(?:ly)?', 'incrementing', 'autoincrement(?:ing)?', 'auto-increment(?:ing|ed)?', 'unique(?:ly)?', 'not', 'no(?= (?:decimals?|duplicates?|one|two|more|less|fewer|negative|missing|blanks?|nulls?|gaps?|later|earlier|longer|shorter|repeats?)\\b)', 'nullable', 'optional(?:ly)?', 'empty', 'blank', 'null', 'missing',
  'very', 'quite', 'rather', 'slightly', 'generally', ROUGHLY,
];

/** Clauses and relations. */
const CLAUSES = [
  'that', 'which', 'who', 'whose', 'whom', 'where', 'when', 'whenever', 'while', 'if', 'unless', 'because', 'so(?! far)', 'but', 'though', 'although', 'except', 'including', 'incl\\.?', 'excluding', 'excl\\.?', 'instead', 'without',
  'is', 'are', 'was', 'were', 'isn\'t', 'aren\'t', 'must', 'should', 'shall', 'can', 'can\'t', 'cannot', 'cant', 'could', 'may(?! \\d)', 'might', 'will', 'they', 'he', 'she', 'we', 'you', '(?:it|i)(?= (?:is|was|has|had|took|takes|costs?|should|must|can|will|would|want|need|think|guess))',
  '(?:after|before)(?= (?!in\\b|at\\b|\\d|\\()\\S)', 'during', 'throughout', 'since(?= (?:\\d|the|last|early|mid|late|spring|summer|autumn|fall|winter|our|start|begin\\w*|launch|then|' + MONTH + ')\\b)', 'until', 'till', 'prior to', 'relative to', 'compared',
  'and (?:always|never|only|must|should|is|are|has|have|not|at (?:least|most)|usually|mostly|nothing|no|rounded|then|can|cannot|can\'t|up|each|all)', 'or (?:empty|blank|null|nothing|none)',
  'in (?:the )?(?:last|past|next|previous|coming|first|second|summer|winter|spring|autumn|fall|early|mid|late|q[1-4]|19\\d\\d|20\\d\\d|' + MONTH + ')', 'in (?:one|a single|two|three|every|each|all|most|some|half|about|roughly|around|only)', 'over the (?:last|past|next)', 'for (?:the )?(?:last|past|next)', '(?<!ed )on (?:week-?(?:days?|ends?)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|business|working|any|the)\\b',
  `for (?:${ROUGHLY}|\\d|some|most|all|every|each|the (?:rest|others?)|one|a few)`, `of (?:at (?:least|most)|up to|either|${ROUGHLY}|${COUNT})`,
];

/** The same in German, Spanish and French. */
const ELSEWHERE = [
  'zwischen', 'von \\d', 'mit (?:\\d|zwei|drei|einer|einem)', 'eindeutig', 'höchstens', 'mindestens', 'maximal', 'im (?:durchschnitt|mittel|bereich|letzten|nächsten|jahr)', 'in (?:den|der) (?:letzten|nächsten)', 'seit(?= \\p{L}|\\s\\d)', 'während', 'immer', 'nie(?:mals)?', 'nur', 'etwa', 'ungefähr', 'wenn', 'falls', 'sowie immer',
  'entre', 'de \\d', 'desde', 'únic[oa]', 'nunca', 'siempre', 'solo', 'sólo', 'aproximadamente', 'unos', 'unas', 'en los últimos', 'en las últimas', 'en el último', 'con (?:un|dos|tres|\\d)', 'como máximo', 'al menos', 'si(?= (?:no|el|la|hay)\\b)', 'durante',
  'compris', 'dans (?:les|la|le)', 'au (?:moins|plus|cours|format)', 'd[\'’]au (?:moins|plus)', 'depuis', 'pendant', 'jamais', 'toujours', 'uniquement', 'seulement', 'environ', 'avec (?:une?|deux|trois|\\d)',
];

/** One of them at the start of a word; a separator or the end follows. */
export const OPENER = new RegExp(`(?<=\\s)(?:${[...BOUNDS, ...MANNER, ...SPREAD, ...CLAUSES, ...ELSEWHERE].join('|')})(?=[\\s,.;:)]|$)|(?<=\\s)(?:or not|true\\/false)\\b`, 'giu');
