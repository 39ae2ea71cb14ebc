import { byName, saying, type Saying } from './saying.js';

/** From where on something is so, told with "there is" and "never": "a certificate from 4 days on, below that never". */

const ANSWERED = /^[\s(:,-]{1,3}(?:yes|no|y|n|ja|nein|true|bool)(?![\p{L}])/iu;
/** Whether a yes/no of that name stands in a text. */
const asksWhether = (name: string, text: string): boolean => text.toLowerCase().split(name.toLowerCase()).slice(1).some((behind) => ANSWERED.test(behind));

/** "advance", "pass", "qualify": what those who do so have done. */
const becameOf = (verb: string): readonly string[] => [`${verb}d`, `${verb}ed`, verb.replace(/y$/iu, 'ied')];

/** Whether a word of the flag stands nowhere else, as a column or one of its values. */
const standsOnce = (word: string, text: string): boolean => text.toLowerCase().split(word.toLowerCase()).length === 2;

/** "Encores", "fines", "discounts": the column that tells whether there is one. */
const askedFor = (things: string, text: string): string | undefined => {
  const one = things.toLowerCase().replace(/s$/u, '');
  return [things.toLowerCase(), one, `${one}d`, `${one}ed`].find((name) => asksWhether(name, text));
};

export const thresholdSayings: readonly Saying[] = [
  // "has_order bool // never while OFFLINE", "alarm yes/no (never yes if off)"
  saying('never', /(?<=(?:yes\/no|y\/n|true\/false|bool(?:ean)?|flag)[\s;,(:/–-]{1,6})never (?:(?:yes|true|y|set) )?(?:if|when|whenever|while|during) (?=\p{L})/giu, 'no if '),
  // "Encores only happen at position 18 or later", "Gift wrap is only offered for orders of 50 or more"
  saying(
    'only',
    /(?<=(?:^|[.;!]\s|\n)\s*(?:an? |the )?)(?<things>\p{L}{3,}(?: \p{L}{3,})?) (?:only (?:happens?|occurs?|appl(?:y|ies)|comes?)|(?:is|are|can be) only (?:given|offered|allowed|granted|possible|available|issued|made|sold|played|added|due|paid)) (?:(?:at|from|in|with) (?:an? |the )?(?:(?<what>(?!least|most)\p{L}{3,}(?: \p{L}{3,})?) (?:of )?)?|(?<who>(?:for|to) (?:(?:people|those|customers|members|\p{L}{3,}s) )?(?:of |with |aged )?)|(?<than>after|above|over|below|under|before) )(?<much>(?:(?:at least|at most|above|below|over|under) )?[$€£]?\d[\d.,]*)(?: (?<unit>\p{L}{1,9}?))??(?: (?:or|and) (?<more>more|later|above|older|higher|over|up|longer|less|below|earlier|younger|shorter))?(?=\s*(?:[.;\n]|$| and [\p{L}]+s? ))/gimu,
    byName(({ things = '', what, than = '', much = '', unit = '', more = '' }, text) => {
      const name = askedFor(things, text);
      const bound = /^(?:more|later|above|older|higher|over|up|longer)$/iu.test(more) ? 'at least ' : more !== '' ? 'at most ' : /^after$/iu.test(than) ? 'over ' : than === '' ? '' : `${than} `;
      return name === undefined || (bound === '' && !/^\p{L}/u.test(much)) ? undefined : `${name} is no unless ${what === undefined ? '' : `${what} is `}${bound}${much}${unit === '' ? '' : ` ${unit}`}`;
    }),
  ),
  // "Late trucks (more than 30 minutes) are flagged", "Anything over 30 minutes is flagged as late", "Orders above 500 euros are flagged for review"
  saying(
    'flagged marked highlighted',
    /(?<=(?:^|[.;!]\s|\n)\s*)(?:all |any |the )?(?:(?!only |most |some |half |about )\p{L}{3,}(?: (?!are |is )\p{L}{3,}){0,2}? )(?<open>\()?(?<test>(?:by )?(?:above|below|over|under|more than|less than|fewer than|at least|higher than|lower than|longer than|older than) [$€£]?\d[\d.,]*(?: ?(?!are |is |get )[\p{L}%°/]{1,12}){0,2}?)(?: late)?\)? (?:are|is|get|gets|should be|must be) (?:then )?(?<flag>(?:flagged|marked|highlighted)(?: for (?:an? )?\p{L}{4,}(?: \p{L}{4,})?)?)(?: as (?:an? |being )?(?<as>\p{L}{3,}(?: \p{L}{4,})?))?(?=\s*(?:[.;\n]|$|, (?:all |the )?(?:others?|rest)))/gimu,
    byName(({ test = '', flag = '', as }, text) => (standsOnce((as ?? flag).split(' ')[0] ?? '', text) ? `${as ?? flag} is yes if ${test}, otherwise no` : undefined)),
  ),
  // "Declarations above 50,000 EUR need a physical inspection, all others do not"
  saying(
    'need needs require requires',
    /(?<=(?:^|[.;!]\s|\n)\s*)(?:all |any |the )?(?:(?!only |most |some |half |about )\p{L}{3,}(?: (?!with )\p{L}{3,}){0,2}? )(?:with (?:an? )?)?(?<test>(?:\p{L}{3,}(?: \p{L}{3,})? )?(?:(?:of )?(?:above|below|over|under|more than|less than|fewer than|at least|higher than|lower than|longer than|older than|heavier than) [$€£]?\d[\d.,]*k?(?: ?(?!need|require|must )[\p{L}%°/]{1,12})?|of [$€£]?\d[\d.,]*(?: \p{L}{1,8})? (?:or|and) (?:more|above|over|less)))(?: (?:also|always|then|must))? (?:needs?|requires?) (?:an? |their |its )?(?<what>(?!to )\p{L}{4,}(?: \p{L}{4,}){0,2}?)(?:,? (?:and |but |while )?(?:(?:all |the )?(?:others?|rest)|everything else|everyone else) (?:do|does)(?: not|n['’]?t))?(?=\s*(?:[.;\n]|$))/gimu,
    byName(({ test = '', what = '' }, text) => {
      const held = asksWhether(what, text) ? what : standsOnce(what, text) ? `${what} needed` : undefined;
      return held === undefined ? undefined : `${held} is yes if ${test.replace(/^of (?=[$€£]?\d)/u, 'at least ').replace(/(\d) (?:or|and) (?:more|above|over)$/u, '$1')}, otherwise no`;
    }),
  ),
  // "If the hour is above 20, the fee is 3, otherwise 0": what it is first, and then where.
  saying('otherwise else', /(?<=(?:^|[.;!]\s|\n)\s*)(?:if|when|whenever) ([^,.;\n]{3,70}(?:\.\d+)?), (?:then )?((?:the )?\p{L}[\p{L}_]*(?:[ _]\p{L}+){0,2} (?:is|=|equals|must be|should be) [$€£]?-?\d[\d.,]*(?:\d|(?=,))(?: ?(?:€|\$|£|%|eur|euros?|usd|dollars?|gbp))?),? (?:and )?(?:otherwise|else)(?: (?:it is|it's|is))?,? (?=[$€£]?-?\d)/giu, ({ 1: test = '', 2: told = '' }) => `${told.replace(/,$/u, '')} if ${test}, otherwise `),
  // "No fine (0) up to 50 km/h; anything faster is fined between 20 and 400"
  saying(
    'no',
    /(?<=(?:^|[.;\n])\s*)no (?<what>\p{L}{3,}(?: \p{L}{3,}){0,2}?)(?: \(0\))? (?<upTo>(?:up to|below|under|at or below) \d[\d.,]*(?: ?[\p{L}/%]{1,8})?)[;,.] ?(?:and |but )?(?:anything|everything|whatever is|all) (?:faster|above|over|more|higher|longer|heavier|larger|bigger|beyond|older)(?: that| this| it)?,? (?:is |are |gets? |costs? |pays? |has |have )?(?:an? )?(?:\k<what>e?d? )?(?:of )?(?=(?:between|from) [$€£]?\d)/gimu,
    byName(({ what = '', upTo = '' }) => `${what} is 0 ${upTo}, above that `),
  ),
  // "Students with a score above 30 are passed, all others are not"
  saying(
    'others other rest else',
    /(?<=(?:^|[.;\n])\s*)(?:all |the |those )?(?:\p{L}{3,}(?: \p{L}{3,})? )?(?:(?:with|having) (?:an? )?|(?=(?:weighing|scoring|earning|lasting|costing|measuring) ))(?<test>[^,.;\n]*?(?:above|below|over|under|more than|less than|fewer than|at least|at most|higher than|lower than) [$€£]?\d[\d.,]*(?: (?!are |is |have |has )[^,.;\n]{1,25}?)??|[^,.;\n\d]{0,40}?\d[\d.,]*(?: ?(?!are |is |have |has )[\p{L}%]{1,12})?? (?:or|and) (?:more|better|higher|above|less|fewer|lower|below|worse|older|younger|longer|shorter|later))(?: [\p{L}%]{1,12}(?= (?:are|is|were|get) ))? (?:(?:are|is|were|get|count as|have|has) )?(?<flag>\p{L}{3,})[,;]? (?:and |but |while )?(?:(?:all |the |any )?(?:others?|rest|remaining)(?: \p{L}+)??|everyone else|everybody else) (?:are|is|were|do|did|does|have|has|get)(?: not|n['’]?t)(?=\s*(?:[.;,\n]|$))/gimu,
    ({ groups: { test = '', flag = '' } = {} }, text) => {
      const name = [flag, ...becameOf(flag)].find((one) => asksWhether(one, text));
      return name === undefined ? undefined : `${name} is yes if ${test}, otherwise no`;
    },
  ),
  saying(
    'never',
    /(?<=(?:^|[.;\n] ?))there (?:is|must be) (?:always )?an? (\p{L}{3,}(?: \p{L}{3,})?) (?:from|for|starting at|starting from) (\d+(?:\.\d+)? \p{L}+)(?: on| onwards?| upwards?| up| and (?:more|over|up))?,? (?:and |but )?(?:below|under|before)(?: that| this)?,? never(?=\s*(?:[.;\n]|$))/gimu,
    ({ 1: name = '', 2: least = '' }, text) => (asksWhether(name, text) ? `${name} is yes if at least ${least}, otherwise no` : undefined),
  ),
  // "an inspection is due from 10 years on, never before that"
  saying(
    'never',
    /(?<=(?:^|[.;\n] ?)(?:an? |the )?)(\p{L}{3,}(?: \p{L}{3,})?) (?:is|are) (?:always )?(?:given|needed|required|due|there|made|handed in|asked for) from (\d+(?:\.\d+)? \p{L}+)(?: on| onwards?| upwards?| up)?,? (?:and |but )?(?:never (?:below|under|before)(?: that)?|(?:below|under|before)(?: that)?,? never)(?=\s*(?:[.;\n]|$))/gimu,
    ({ 1: name = '', 2: least = '' }, text) => (asksWhether(name, text) ? `${name} is yes if at least ${least}, otherwise no` : undefined),
  ),
  saying(
    'nie keine keins nicht',
    /(?<=(?:^|[.;\n] ?))(?:ein(?:en|e)? (?<one>\p{L}{3,}) (?:gibt es|ist nötig|braucht man|liegt vor) (?:immer |always |erst |nur |only )*ab (?<from>\d+ \p{L}+)|ab (?<least>\d+ \p{L}+) (?:gibt es|braucht man|ist|liegt) (?:immer |always )?ein(?:en|e)? (?<other>\p{L}{3,})(?: nötig| vor)?),? (?:und )?(?:darunter|sonst|vorher|davor) (?:nie|keine?s?|nicht)(?=\s*(?:[.;\n]|$))/gimu,
    ({ groups: { one, from, least, other } = {} }, text) => (asksWhether(one ?? other ?? '', text) ? `${one ?? other ?? ''} is ja if at least ${from ?? least ?? ''}, otherwise nein` : undefined),
  ),
];
