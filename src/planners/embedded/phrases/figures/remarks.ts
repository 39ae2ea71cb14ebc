import type { Edit } from '../edits.js';
import { byName, saying, type Saying } from './saying.js';

/** Remarks behind the names of a list, as analysts and testers write them: "filled in 80% of cases", "follows start_date by 5-15 days". */

/** Signs that stand for words, and those words. */
const SIGNS: readonly (readonly [string, RegExp, string])[] = [
  ['≈', /≈/gu, '~'],
  ['≃', /≃/gu, '~'],
  // "2-60 ↑ with fertilizer_kg"
  ['↑', /,? ?↑ (?=(?:with|for|when|if) )/gu, ', rises '],
  ['↓', /,? ?↓ (?=(?:with|for|when|if) )/gu, ', falls '],
  // "mean μ=480, σ=70"
  ['μ', /(?<=[\s,(])μ ?[=:] ?(?=-?\d)/gu, 'mean '],
  ['σ', /(?<=[\s,(])σ ?[=:] ?(?=\d)/gu, 'sd '],
  // "consumption: [5, 900]"
  ['[', /(?<=[:(|=–—-] ?|\p{L}[\p{L}\d_]* )\[ ?(-?\d+(?:\.\d+)?) ?(?:,|;|\.\.|to) ?(-?\d+(?:\.\d+)?) ?\](?=\s*(?:[,;.)|\n]|$))/gmu, '$1 to $2'],
];

export function signsSaid(text: string): Edit[] {
  return SIGNS.filter(([sign]) => text.includes(sign)).flatMap(([, said, plain]) =>
    [...text.matchAll(said)].map(({ index, 0: all, 1: first = '', 2: second = '' }) => ({ start: index, end: index + all.length, as: plain.replace('$1', first).replace('$2', second) })),
  );
}

const others = (share: string): string => String(Number((100 - Number(share)).toFixed(2)));

/** "wheat 3x as often as barley or oats": so many parts of all. */
const timesAsOften = byName(({ one = '', times = '', rest = '' }) => {
  const values = rest.split(/\s?[,/]\s?(?:or |and )?|\s(?:or|and)\s/u);
  const part = 100 / (Number(times) + values.length);
  return `${one} ${(part * Number(times)).toFixed(1)}%, ${values.map((value) => `${value} ${part.toFixed(1)}%`).join(', ')}`;
});

/** "oats, wheat, barley with weights 5, 3, 2" */
const weighted = byName(({ list = '', weights = '' }) => {
  const [values, numbers] = [list.split(/\s?[,/]\s?(?:or |and )?|\s(?:or|and)\s/u), weights.split(/[,:/]\s?/u).map(Number)];
  const sum = numbers.reduce((all, one) => all + one, 0);
  return values.length !== numbers.length || sum === 0 ? undefined : values.map((value, i) => `${value} ${String(Number(((100 * (numbers[i] ?? 0)) / sum).toFixed(2)))}%`).join(', ');
});

export const remarkSayings: readonly Saying[] = [
  // "tip (most people dont tip, say 80% zero)": the share says it again
  saying('most many', /(?<=[(:] ?)(?:most|many|nearly all|almost all|a lot)(?: of)?(?: the| our)? (?:[\p{L}']+ ){1,2}(?:do not|don['’]?t|doesn['’]?t|didn['’]?t|never|have|had|get|leave|give|pay|are|were|stay) ?[^,;:()\d]{0,24}?[,;:–-] ?(?=(?:so |and )?(?:say |like |about |around |roughly |maybe |approx\.? |i'd say |~ ?)?\d{1,3} ?% (?:of them )?(?:are |is )?(?:zero|0|none|nothing|empty|blank|null|no|false)(?![\p{L}]))/giu, ''),
  // "2.90 if the amount is below 20, free from there on"
  saying('on onwards partir ab', /(?<=(?:if|when|below|under|si|wenn|unter|bis) [^;.()]{2,60}, \p{L}+) (?:from (?:there|then|that point) on(?:wards)?|a partir de ah[ií]|ab da|à partir de là)(?=\s*[),;.])/giu, ' otherwise'),
  // "(Hamburg, Antwerp, Santos - never the same port twice in a row)"
  saying('same', /(?<=\([^()]{3,120}) ?[-–—;,] ?(?:never|not|but never|and never) the same \p{L}+ (?:twice|in a row|twice in a row)(?=\))/giu, '; never the same'),
  // "'reorder' which should say YES whenever the stock has dropped to the minimum or lower and NO otherwise"
  saying('dropped fallen sunk', /(?<![\p{L}])(?:has|have|is) (?:dropped|fallen|sunk|gone down) to (?<what>[^,;.\n]{3,40}?) or (?:lower|below|less|under)(?![\p{L}])/giu, byName(({ what = '' }) => `is at or below ${what}`)),
  saying('which that', /['"‘“]?(?<name>(?<=['"‘“])[\p{L}_]{3,}|[\p{L}_]{3,})['"’”]?,? (?:which|that) (?:should |must |will )?(?:say|says|read|reads|be|is|shows?) ['"]?(?<yes>\p{Lu}{2,})['"]? (?:whenever|when|if|where) (?<test>[^;.\n()]{5,90}?),? (?:and|but|or) ['"]?(?<no>\p{Lu}{2,})['"]? (?:otherwise|else|if not)/gu, byName(({ name = '', yes = '', test = '', no = '' }) => `${name} (${yes} if ${test}, otherwise ${no})`)),
  // "Out of order rooms aren't cleaned, so no attendant or minutes"
  saying('so', /(?<=(?:^|[.;\n]\s*)[^.,;:\n]{3,40}) (?:aren['’]?t|are not|were not|weren['’]?t|don['’]?t|do not|have not been|haven['’]?t been|are never) (?:\p{L}+)(?: \p{L}+)?,? so (?:there (?:is|are) |they have |we have )?no (?=\p{L})/giu, ' have no '),
  // "deal_value only for won deals, 1000-40000."
  saying('only', /(?<=(?:^|[.;\n])\s*)(?<name>[\p{L}_]{3,}(?: [\p{L}_]{3,})?) (?<only>only (?:for|if|when) [^,;.:\n]{3,40}), (?:and |then )?(?<range>[$€£]?\d[\d.,]* ?(?:-|–|to) ?[$€£]?\d(?:[\d.,]*\d)?)(?=\s*(?:[.;\n]|$))/giu, byName(({ name = '', only = '', range = '' }) => `${name} is ${range}. ${name} ${only}`)),
  // "a young driver flag for anybody under 25"
  saying('flag indicator', /(?<= (?:flag|indicator)) for (?:anybody|anyone|everybody|everyone|everything|anything|all(?: those)?|those) (?:who (?:is|are) |that (?:is|are) )?(?=(?:under|over|above|below|from|older|younger|with|without|at least|at most|more than|less than|aged)(?![\p{L}])[^,;.(]*\d)/giu, ': true if '),
  // "value date same day or up to 2 days later"
  saying('same', /,? ?(?:on )?(?:the )?same day or (?:within |up to |at most |\d ?(?:-|–|to) ?)?(?<most>\d{1,2}) (?<unit>(?:working |business )?days?) (?=later|after)/giu, byName(({ most = '', unit = '' }) => ` 0 to ${most} ${unit} `)),
  // "technical_score 0-100 int": the type first
  saying('int integer float decimal double', /(?<=[\p{L}\d_] )(?<range>-?\d[\d.,]*\d?k? ?(?:-|–|to|\.\.) ?\d[\d.,]*(?<=[\dk])) (?<type>int|integer|float|decimal|double)(?=\s*(?:[,;)\n]|$))/giu, '$2 $1'),
  // "5 min / 80 max"
  saying('min', /(?<=[\s(:|])([$€£]?-?\d[\d.,]*) min(?:imum)?(?: ?\/ ?|, ?| and )([$€£]?-?\d[\d.,]*) max(?:imum)?(?![\p{L}])/giu, 'min $1, max $2'),
  // "minibar: N(36, 9)"
  saying('n normal', /(?<=[:(|–-] ?|, )(?:N|Normal|normal) ?\((?:mean ?= ?|mu ?= ?)?(-?\d[\d.]*), ?(?:sd ?= ?|sigma ?= ?)?(\d[\d.]*)\)/gu, 'normal with mean $1 and sd $2'),
  saying('skewed', /(?<![\p{L}])skewed (?:to|towards?) (?:the )?(?:upper|top|high(?:er)?) (?:end|values|side)(?![\p{L}])/giu, 'left-skewed'),
  saying('skewed', /(?<![\p{L}])skewed (?:to|towards?) (?:the )?(?:lower|bottom|low) (?:end|values|side)(?![\p{L}])/giu, 'right-skewed'),
  // "4-9, 20% unknown": behind bounds no value is meant.
  saying('unknown unavailable', /(?<=\d ?\p{L}{0,4}[,;] ?(?:about |around |roughly |~ ?)?\d{1,2}(?:\.\d+)? ?% )(?:unknown|unavailable)(?=\s*(?:[,;.)|\n]|$))/gimu, 'missing'),
  // "filled in 80% of cases"
  saying('filled populated present', /(?<=[:(,;|–-] ?)(?:only )?(?:filled|populated|present)(?: in)? (?:for|in) (?:about |around |roughly |only |~ ?)?(\d{1,2}(?:\.\d+)?) ?%(?: of (?:the |all )?(?:rows|cases|records|entries|them))?(?=\s*(?:[,;.)|\n]|$))/gimu, ({ 1: share = '' }) => `missing for ${others(share)}%`),
  saying('filled populated', /(?<=[:(,;|–-] ?)(?:only )?(?:filled|populated) in (\d{1,2}(?:\.\d+)?) ?%(?: of (?:the |all )?(?:rows|cases|records|entries|them))?(?=\s*(?:[,;.)|\n]|$))/gimu, ({ 1: share = '' }) => `missing for ${others(share)}%`),
  // "2-90, one decimal place"
  saying('one two three', /(?<=\d[,;] ?)(one|two|three) decimal (?:places?|digits?)(?=\s*(?:[,;.)|\n]|$))/gimu, ({ 1: many = '' }) => `${String(['one', 'two', 'three'].indexOf(many.toLowerCase()) + 1)} decimals`),
  // "n/a for rail", "not applicable for truck (empty)"
  saying('applicable', /(?<=[:(,;|–-] ?)(?:not applicable|inapplicable) (?=(?:for|to|if|when|in) )(for|to|if|when|in) ([^,;.()\n|]{2,40}?) ?\(?(?:,? ?(?:so |then |left |stays |is )?(?:empty|blank|null))?\)?(?=\s*(?:[,;.)|\n]|$))/gimu, ({ 1: by = '', 2: whom = '' }) => `empty ${by === 'to' ? 'for' : by} ${whom}`),
  saying('a', /(?<=[:(,;|–-] ?)n\/a (?=(?:for|if|when|in) \p{L})/giu, 'empty '),
  // "required if certified, otherwise empty", "mandatory when crop is barley, else blank"
  saying('required mandatory set given', /(?<=[:(,;|–-] ?)(?:required|mandatory|set|given|present) (if|when|for|where) ([^,;.()\n|]{2,50}?),? (?:otherwise|else) (?:it is |is |stays |left )?(?:empty|blank|null|missing|none)(?=\s*(?:[,;.)|\n]|$))/gimu, 'only $1 $2'),
  // "education, home, car, required": never empty, and no value.
  saying('required mandatory', /(?<=\p{L}[\p{L}\d_-]*(?:[,/|] ?(?:or )?\p{L}[\p{L}\d_ -]*){1,12}),? (?:required|mandatory)(?=\s*(?:[;.)|\n]|$))/gimu, ''),
  // "weekend default, fulltime, evening", "default group; also semifinal, final"
  saying('default', /(?<=[:(|–-] ?|, )default (?!value|is )([\p{L}_][\p{L}\d_-]*)[,;] ?(?:also|or|otherwise|else|alternatively) (?=\p{L}[\p{L}\d_-]*(?: ?[,/|]| or | and |\s*(?:[;.)\n]|$)))/gimu, '$1, '),
  saying('default', /(?<=[:(|–-] ?|, )([\p{L}_][\p{L}\d_-]*) (?:\(default\)|default|by default)(?=, ?\p{L}[\p{L}\d_-]*(?:, ?| or |\s*(?:[;.)\n]|$)))/gimu, '$1'),
  // "mostly fulltime (70%), sometimes weekend, rarely evening"
  saying('mostly mainly usually', /(?<=[:(|–-] ?|, )(?:mostly|mainly|usually) ([\p{L}_][\p{L}\d_ -]{0,24}) \(?(\d{1,2}(?:\.\d+)?) ?%\)?, (?:sometimes|occasionally|seldom|rarely|also|else|otherwise|some) ([\p{L}_][\p{L}\d_-]*)(?:(?:,? (?:and |or )?(?:sometimes|occasionally|seldom|rarely|very rarely|also)| or| and) ([\p{L}_][\p{L}\d_-]*))?(?=\s*(?:[;.)|\n]|$))/gimu, ({ 1: first = '', 2: share = '', 3: second = '', 4: third }) => `${first} ${share}%, ${third === undefined ? `${second} ${others(share)}%` : `${second} ${String(Math.round(Number(others(share)) * 6.5) / 10)}%, ${third} ${String(Math.round(Number(others(share)) * 3.5) / 10)}%`}`),
  // "double most common (65%), then suite, single"
  saying('common frequent', /(?<=[:(|–-] ?|, )([\p{L}_][\p{L}\d_-]*) (?:is )?(?:(?:the )?most (?:common|frequent)(?: one)?) \(?(\d{1,2}(?:\.\d+)?) ?%\)?,? (?:then|followed by) (?=\p{L})/gimu, '$1 ($2%), '),
  // "group dominates (80%), semifinal and final share the rest"
  saying('dominates', /(?<=[:(|–-] ?|, )([\p{L}_][\p{L}\d_-]*) dominates? \(?(?:with )?(\d{1,2}(?:\.\d+)?) ?%\)?,? ([\p{L}_][\p{L}\d_-]*(?:, [\p{L}_][\p{L}\d_-]*)* and [\p{L}_][\p{L}\d_-]*) (?:share|split|make up) the (?:rest|remainder)(?=\s*(?:[;.)|\n]|$))/gimu, '$2% $1, the rest $3'),
  // "two thirds weekend, otherwise fulltime or evening"
  saying('otherwise else', /(?<=[:(|–-] ?|, )((?:\d{1,2}(?:\.\d+)? ?%|two thirds|three quarters|half|a third|a quarter|one third) [\p{L}_][\p{L}\d_-]*),? (?:otherwise|else) (?=\p{L}[\p{L}\d_-]* (?:or|and) \p{L})/gimu, '$1, the rest '),
  saying('often', /(?<=[:(|–-] ?|, )(?<one>[\p{L}_][\p{L}\d_-]*) (?<times>\d{1,2}(?:\.\d+)?) ?(?:x|×|times) as (?:often|common|frequent) as (?<rest>[\p{L}_][\p{L}\d_-]*(?:, [\p{L}_][\p{L}\d_-]*)*(?: (?:or|and) [\p{L}_][\p{L}\d_-]*)?)(?=\s*(?:[;.)|\n]|$))/gimu, timesAsOften),
  saying('weights weighted weight', /(?<=[:(|–-] ?|, )(?<list>[\p{L}_][\p{L}\d_-]*(?:(?:, ?| ?\/ ?)[\p{L}_][\p{L}\d_-]*)+(?: (?:or|and) [\p{L}_][\p{L}\d_-]*)?),? \(?(?:with )?(?:weights?|weighted)(?: of)?:? (?<weights>\d[\d.]*(?:(?:, ?|:|\/)\d[\d.]*)+)\)?(?=\s*(?:[;.)|\n]|$))/gimu, weighted),
  // "serum/blood/urine, serum in 55% of rows"
  saying('in for', /(?<=(?<![\p{L}\d_-])([\p{L}_][\p{L}\d_-]*)(?: ?[/|] ?[\p{L}_][\p{L}\d_-]*)+[,;] |(?:[\p{L}_][\p{L}\d_-]* ?[/|] ?)+([\p{L}_][\p{L}\d_-]*)[,;] )([\p{L}_][\p{L}\d_-]*) (?:in|for) (?:about |around |roughly )?(\d{1,2}(?:\.\d+)?) ?%(?: of (?:the |all )?(?:rows|cases|records|them))(?=\s*(?:[;.)|\n]|$))/gimu, '$3 $4%'),
  // "rarely true (5%)"
  saying('rarely seldom sometimes mostly usually', /(?<=[:(|–-] ?|, )(?:rarely|seldom|sometimes|occasionally|mostly|usually) (true|yes|false|no) \(?(?:about |around |~ ?)?(\d{1,2}(?:\.\d+)?) ?%\)?(?=\s*(?:[;.,)|\n]|$))/gimu, '$2% $1'),
  // "70/30 false/true", "false/true (70/30)"
  saying('true yes', /(?<=[:(|–-] ?|, )(\d{1,2}) ?\/ ?(\d{1,2})(?: ?%)? \(?(?:true ?\/ ?false|yes ?\/ ?no)\)?(?=\s*(?:[;.,)|\n]|$))/gimu, ({ 0: all, 1: share = '' }) => `${share}% ${/yes/iu.test(all) ? 'yes' : 'true'}`),
  saying('true yes', /(?<=[:(|–-] ?|, )(\d{1,2}) ?\/ ?(\d{1,2})(?: ?%)? \(?(?:false ?\/ ?true|no ?\/ ?yes)\)?(?=\s*(?:[;.,)|\n]|$))/gimu, ({ 0: all, 2: share = '' }) => `${share}% ${/yes/iu.test(all) ? 'yes' : 'true'}`),
  saying('true yes', /(?<=[:(|–-] ?|, )(?:false ?\/ ?true|no ?\/ ?yes),? \(?(\d{1,2}) ?[/:] ?(\d{1,2})(?: ?%)?\)?(?=\s*(?:[;.,)|\n]|$))/gimu, ({ 0: all, 2: share = '' }) => `${share}% ${/yes/iu.test(all) ? 'yes' : 'true'}`),
  // "always true for barley"
  saying('always', /(?<=[:(|–-] ?|, )always (?=(?:true|yes|false|no) (?:for|when|if|in) \p{L})/giu, ''),
  // "derived: rainfall_mm > 550"
  saying('derived computed calculated', /(?<=[:(|–-] ?|, )(?:derived|computed|calculated)(?::| as| =)? (?=[\p{L}_][\p{L}\d_]* ?(?:[<>]=?|==) ?-?\d)/giu, '= '),
  // "more likely when fertilizer_kg is high"
  saying('likely common often', /(?<=[:(,;|–-] ?)((?:more|less) (?:likely|common|often|frequent)) (?:when|if|where) (?:the )?([\p{L}_][\p{L}\d_ ]{1,30}?) is (high|higher|large|low|lower|small)(?=\s*(?:[;.,)|\n]|$))/gimu, ({ 1: often = '', 2: what = '', 3: how = '' }) => `${often} with ${/^(?:h|la)/iu.test(how) ? 'high' : 'low'} ${what}`),
  // "depends on stage (highest for final)"
  saying('depends', /(?<=[:(,;|–-] ?)depends on (?:the )?[\p{L}_][\p{L}\d_ ]{1,30}? ?[(:,–-] ?((?:highest|lowest|higher|lower|most|least|more|less) (?:for|in|with|at) [^,;.()\n|]{2,40})\)?(?=\s*(?:[;.,)|\n]|$))/gimu, '$1'),
  // "larger when contaminated"
  saying('larger bigger greater smaller', /(?<=[:(,;|–-] ?)(larger|bigger|greater|smaller) (?=(?:when|if|for|where) )/giu, ({ 1: how = '' }) => (/^s/iu.test(how) ? 'lower ' : 'higher ')),
  // "about double for semifinal", "half for group", "+50% for suite"
  saying('double twice', /(?<=\d ?\p{L}{0,4}[,;] ?)(?:about |roughly |around )?(?:double|twice as much|doubled) (?=(?:for|in|when|if|on) )/giu, 'twice as high '),
  saying('triple', /(?<=\d ?\p{L}{0,4}[,;] ?)(?:about |roughly |around )?(?:triple|tripled) (?=(?:for|in|when|if|on) )/giu, 'three times as high '),
  saying('half halved', /(?<=\d ?\p{L}{0,4}[,;] ?)(?:about |roughly |around )?(?:half|halved|half as much) (?=(?:for|in|when|if|on) )/giu, '50% lower '),
  saying('for in when if', /(?<=\d ?\p{L}{0,4}[,;] ?)([+−-])(\d{1,3} ?%) (?=(?:for|in|when|if|on) \p{L})/giu, ({ 1: sign = '', 2: share = '' }) => `${share} ${sign === '+' ? 'higher' : 'lower'} `),
  // "correlation with area_ha ~ -0.5", "r=0.6 with credits"
  saying('correlation rho r', /(?<=[:(,;|–-] ?)(?:correlation|rho|r) (?:with|to) (?:the )?([\p{L}_][\p{L}\d_ ]{1,30}?) ?(?:is |of |=|~|:|about |around )+ ?([-−]?0?\.\d+)(?=\s*(?:[;,)|\n]|$))/gimu, 'correlation $2 with $1'),
  saying('r rho', /(?<=[:(,;|–-] ?)(?:r|rho) ?(?:=|~|:|of) ?([-−]?0?\.\d+) (?=(?:with|to) )/gimu, 'correlation $1 '),
  // "sown_on + 3 to 20 days", "installed_on + 7 days"
  saying('days weeks months hours day week', /(?<=[:(,;|–-] ?)([\p{L}_][\p{L}\d_]*) ?\+ ?(\d{1,3}) ?(?:-|–|to|\.\.) ?(\d{1,3}) ?(days?|weeks?|months?|hours?|minutes?)(?=\s*(?:[;.,)|\n]|$))/gimu, '$2 to $3 $4 after $1'),
  saying('days weeks months hours day week month hour', /(?<=[:(,;|–-] ?)=? ?([\p{L}_][\p{L}\d_]*) ?\+ ?(\d{1,3}) ?(days?|weeks?|months?|hours?|minutes?)(?=\s*(?:[;.,)|\n]|$))/gimu, 'exactly $2 $3 after $1'),
  saying('follows', /(?<=[:(,;|–-] ?)follows ([\p{L}_][\p{L}\d_ ]{1,30}?) (?:by|within|after) (\d{1,3}(?: ?(?:-|–|to) ?\d{1,3})? ?(?:days?|weeks?|months?|hours?|minutes?))(?=\s*(?:[;.,)|\n]|$))/gimu, '$2 after $1'),
  saying('few couple', /(?<=[:(,;|–-] ?)a (few|couple of) (days|weeks|months|hours|minutes) (?=(?:after|later than|before) )/giu, ({ 1: many = '', 2: unit = '' }) => (many === 'few' ? `1 to 6 ${unit} ` : `1 to 3 ${unit} `)),
  // "10-900, truck max 455", "for day only 217-231": of one value, behind the bounds of all.
  saying('max min', /(?<=\d ?\p{L}{0,4}[,;] ?)(?:for )?([\p{L}_][\p{L}\d_-]*) (max|min)(?:imum)?\.? (?=[$€£]?\d[\d.,]*(?: ?\p{L}{1,4})?\s*(?:[;.)|\n]|$))/gimu, ({ 1: value = '', 2: end = '' }) => (/^(?:max|min|mean|median|avg|average|and|or|with|sd|std)$/iu.test(value) ? undefined : `; for ${value} at ${/^max/iu.test(end) ? 'most' : 'least'} `)),
  saying('for', /(?<=\d ?\p{L}{0,4}), ?(?=for \p{L}[\p{L}\d_-]* (?:at (?:most|least) |between |from )[$€£]?\d)/giu, '; '),
  // "210-245, for day only 217-231"
  saying('for', /(?<=[:(|–-] ?)(-?\d[\d.,]* ?(?:-|–|to) ?\d[\d.,]*(?: ?\p{L}{1,4})?)[,;] ?for (\p{L}[\p{L}\d_-]*):? (?:only )?(-?\d[\d.,]* ?(?:-|–|to) ?\d[\d.,]*)(?=\s*(?:[;.)|\n]|$))/gimu, '$3 for $2, $1 otherwise'),
  // "BMI im Mittel 30 bei einer Standardabweichung von 6", as it stands translated
  saying('mean', /(?<=[\p{L}\d_]{2}) (?:(?:mit|con|avec) )?(?:einem |una? |une )?mean (\d[\d.,]*\d|\d)(?: \p{L}{1,6})? (?:bei|mit|und|con|y|avec|et|with|and)(?: (?:einer|der|una?|une))? standard deviation(?: of)? (\d[\d.,]*\d|\d)/giu, ' (mean $1, sd $2)'),
  // "Nord, Süd, Ost, West, je ein Viertel": each as often as the others.
  saying('je jeweils', /,? (?:je|jeweils|zu je)(?: zu)? (?:ein(?:em)?|zur|eine?r?) (?:Hälfte|Drittel|Viertel|Fünftel|Sechstel)(?=\s*(?:[,;.)\n]|$))/gimu, ''),
  // "und mit dem Alter wird es teurer", of what the text charges
  saying('teurer billiger', /(?:,? und |(?<=[.;] ?))mit (?:dem|der|steigendem|steigender|zunehmendem|zunehmender) (\p{Lu}\p{L}+) (?:wird es|werden sie|wird sie|wird er) (teurer|billiger)(?=\s*(?:[.;\n]|$))/gimu, ({ 1: by = '', 2: way = '' }, text) => {
    const charged = /(?<![\p{L}])(?:Kosten|Preise?|Prämie|Beitrag|Miete|Gebühr)(?![\p{L}])/u.exec(text)?.[0];
    return charged === undefined ? undefined : `. ${charged} ${way.toLowerCase() === 'teurer' ? 'steigt' : 'sinkt'} mit ${by}`;
  }),
];
