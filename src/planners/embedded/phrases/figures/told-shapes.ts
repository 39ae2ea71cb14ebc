import { saying, type Saying } from './saying.js';

/** Numbers by their digits and by where they lie, multiples and shares told in several words. */
export const toldShapes: readonly Saying[] = [
  // "four digits between 1000 and 4999": where they lie says how many digits they have.
  saying('digits digit', /(?<![\p{L}\d])(\d)[- ]digits?(?: numbers?)?,? (?:between|from) (\d+) (?:and|to|-|–) (\d+)(?![\d.,]*\d)/giu, ({ 1: digits = '', 2: from = '', 3: to = '' }) => (from.length === Number(digits) && to.length === Number(digits) ? `between ${from} and ${to}` : undefined)),
  // "five digits, starts with 4"
  saying('digits', /(?<=[(:,–-] ?)(\d{1,2}) digits,? (?:which |that |and )?(?:always )?(?:starts?|starting|begins?|beginning) with (?:an? )?(\d{1,6})(?!\d)/giu, ({ 1: digits = '', 2: lead = '' }) => (Number(digits) > lead.length ? `pattern ^${lead}[0-9]{${String(Number(digits) - lead.length)}}$` : undefined)),
  // "sales between half and one and a half times the quota"
  saying('times twice double', /(?<![\p{L}])(?:between|from) (half|\d(?:\.\d+)?)(?: times)? (?:and|to) (?:(twice|double)|(\d(?:\.\d+)?) times) (?:the |its |their |that of the )?(?=\p{L})/giu, ({ 1: from = '', 2: twice, 3: to = '' }) => `between ${String(Math.round((from === 'half' ? 0.5 : Number(from)) * 100))}% and ${String(Math.round((twice === undefined ? Number(to) : 2) * 100))}% of the `),
  // "blocked y/n (nearly nobody is blocked, like 3%)"
  saying('nobody none hardly', /(?<=(?:y\/n|yes\/no|true\/false)[ ,(:-]{1,3})(?:(?:nearly|almost|practically|virtually) (?:nobody|no one|none)|hardly (?:anybody|anyone|any))(?: of them)?(?: (?:is|are|has|have|does|do)(?: \p{L}+){0,2})?,? (?:like |about |around |maybe |only |just |roughly |~ ?)*(\d{1,2}(?:\.\d+)?) ?%/giu, 'yes for $1%'),
  // "counted quantity that differs from the system quantity in only 10% of cases"
  saying('differs differ different', /(?:,? |(?<=\())(?:that |which )?(?:differs?|is different|deviates?) from (?:the )?([\p{L}_][\p{L}\d_]*(?: [\p{L}\d_]+){0,2}?) (?:in|for|on) (?:only |just |about |around |roughly )*(\d{1,2}) ?% of (?:the )?(?:cases|rows|records|lines|items|counts)/giu, ({ index, 1: other = '', 2: share = '' }, text) => { const same = `equals the ${other} in ${String(100 - Number(share))}% of rows`; return text[index - 1] === '(' ? same : ` (${same})`; }),
  // "Small branches (under 10 employees) are closed more often"
  saying('small large big short long young old cheap expensive heavy light new busy', /(?<=(?:^|[.;]\s))(?:small|large|big|short|long|young|old|cheap|expensive|heavy|light|new|busy)(?:er)? (\p{L}{3,}s) \(((?:under|over|above|below|less than|more than|at least|up to) [$€£]?\d[\d.,]*(?: \p{L}+)?)\)(?= (?:are|have|get|cost|pay|take|sell|churn|close)(?![\p{L}]))/gimu, '$1 with $2'),
];
