import { byName, saying, type Saying } from './saying.js';

/** What moves a measure, in verbs of two words and with pronouns: "pulls the score down and longer nights push it up". */

/** "drags the score down", "pushes prices up", "speeds growth up". */
const PUSHED =
  /(?<![\p{L}])(?:pull|push|drag|bring|drive|knock|force|send|press|nudge|move|(?:speed|slow)(?=s))(?<s>s|es)? (?<what>(?:(?:the|its|their|our|your|my) )?(?!(?:and|or|but|with|when|if|to|up|down|go|goes|is|are|was|were)(?![\p{L}]))[\p{L}_]+(?: (?!(?:and|or|but|with|when|if|to|up|down)(?![\p{L}]))[\p{L}_]+){0,2}) (?<way>up|down)(?![\p{L}])/giu;
/** "drags down the score", "pushes up prices" */
const PUSHED_FIRST =
  /(?<![\p{L}])(?:pull|push|drag|bring|drive|knock|force|send|press|nudge|move|(?:speed|slow)(?=s))(?<s>s|es)? (?<way>up|down) (?=(?:the |its |their |our )?\p{L}{3,})/giu;
/** What the first of two verbs moves, and the second verb with a pronoun for it. */
const IT =
  /(?=it|them)(?<=(?<![\p{L}])(?:lower|raise|reduce|increase|improve|worsen|hurt|boost|cut)s? (?<what>(?:(?:the|its|their) )?(?!it\b|them\b)[\p{L}_]+(?: (?!and\b|but\b|or\b|with\b|when\b|if\b|while\b)[\p{L}_]+){0,2})(?:,? (?:and|but|while|whereas)|[,;.]) (?:[\p{L}_]+ ){1,6}?(?:lower|raise|reduce|increase|improve|worsen|hurt|boost|cut)s? )(?:it|them)(?![\p{L}])/giu;
/** "absences hurt the grade, studying helps" */
const HELPS =
  /(?=help)(?<=(?<![\p{L}])(?:lower|reduce|worsen|hurt|raise|improve|boost)s? (?<what>(?:(?:the|its|their) )?(?!it\b|them\b)[\p{L}_]+(?: (?!and\b|but\b|or\b|with\b|when\b|if\b|while\b)[\p{L}_]+){0,2})(?:,? (?:and|but|while|whereas)|[,;.]) (?:[\p{L}_]+ ){1,4}?)helps?(?=\s*(?:[.;\n]|$))/giu;
/** Between two of which each moves something: "age lowers the score and practice raises the score". */
const BETWEEN =
  /(?=,| and| but| while| whereas| yet)(?<=(?<![\p{L}])(?:lower|raise|reduce|increase|improve|worsen|hurt|boost)s? (?:(?:the|its|their) )?[\p{L}_]+(?: (?!and\b|but\b|or\b|with\b|when\b|if\b|while\b)[\p{L}_]+){0,2})(?:,? (?:and|but|while|whereas|yet)|,) (?=(?:(?!and\b|or\b|but\b|also\b|then\b|so\b|which\b|that\b|\p{L}+ly\b|to\b|if\b|when\b)[\p{L}_]+ ){1,5}(?:lower|raise|reduce|increase|improve|worsen|hurt|boost)s? (?:the |its |their )?\p{L})/giu;

const wayOf = (way: string): string => (way.toLowerCase() === 'up' ? 'raise' : 'lower');

const withArticle = (what: string): string => (/^(?:the|its|their|our|your|my|it|them)(?![\p{L}])/iu.test(what) ? what : `the ${what}`);

export const pushSayings: readonly Saying[] = [
  // "a positive link between A and B", "a linear relationship between …"
  saying(
    'link relationship relation association connection dependence dependency',
    /(?<![\p{L}])(?:(?:clear|visible|strong|weak|slight|roughly|mostly|fairly) )*(?<way>positive|negative|inverse|linear|direct)(?: \p{L}+)? (?:link|relationship|relation|association|connection|dependence|dependency) (?=between )/giu,
    ({ groups: { way = '' } = {} }) => `${/^(?:neg|inv)/iu.test(way) ? 'negative' : 'positive'} correlation `,
  ),
  saying('explained determined', /(?<=[\p{L}\d_] )(?:(?:is|are|=) )?(?:(?:mostly|mainly|largely|primarily|partly|chiefly) (?:explained|determined)|(?:explained|determined) (?:mostly|mainly|largely|primarily|partly|chiefly)) by (?=\p{L})/giu, 'depends on '),
  saying('suffers suffer', /(?<=[\p{L}\d_] )(?:(?:should|will|may) )?suffers? (?:(from|under|with)|(?=when |if ))/giu, ({ 1: from }) => (from === undefined ? 'is lower ' : 'falls with')),
  // "South leads in rent", "IT trails in satisfaction"
  saying('leads lead trails trail lags lag', /(?<=[\p{L}\d_] )(?:clearly |usually |by far )?(?:(leads?)|trails?|lags?(?: behind)?) in (?!the\b|an?\b|to\b|all\b)(?=\p{L}{3})/giu, ({ 1: leads }) => `has the ${leads === undefined ? 'lowest' : 'highest'} `),
  // "satisfaction differs by department: Sales highest"
  saying(
    'highest lowest',
    /(?<=(?:^|[.;\n])\s*(?:the )?)(?<what>\p{L}[\p{L}\d_ ]{2,40}?) (?:differs?|var(?:y|ies)|depends?) (?:by|with|between|across|on) (?:the )?\p{L}[\p{L}\d_ ]{1,30}?(?::| -| –|,) ?(?:(?<end>highest|lowest) (?:for|in|at|with|among) )?(?<value>\p{L}[^,.;:\n]{0,30}?)(?: (?:is |has )?(?:the )?(?<last>highest|lowest))?(?=\s*(?:[.;\n]|$))/gimu,
    byName(({ what = '', end, value = '', last }) => ((end === undefined) === (last === undefined) ? undefined : `${value} has the ${end ?? last ?? ''} ${what}`)),
  ),
  // "Maternity has the highest share of readmitted patients"
  saying('share rate proportion percentage', /(?<=(?:^|[.;,\n])\s*)(?<value>\p{L}[^,.;:\n]{0,30}?) (?:has|have|shows?) the (?<end>highest|lowest) (?:share|rate|proportion|percentage) of (?<what>\p{L}{4,}(?:ed|t|n)) \p{L}{3,}(?=\s*(?:[.;,\n]|$))/gimu, ({ groups: { value = '', end = '', what = '' } = {} }) => `${what} is ${/^h/iu.test(end) ? 'more' : 'less'} likely for ${value}`),
  // "Budget has a positive effect on clicks"
  saying('effect impact influence', /(?<=[\p{L}\d_] )(?:has|have|should have|shows?|exerts?) an? (?:\p{L}+ )?(?<way>posi|nega)tive (?:effect|impact|influence) (?:on|upon|over) (?=\p{L})/giu, ({ groups: { way = '' } = {} }) => (/^posi/iu.test(way) ? 'raises ' : 'lowers ')),
  saying('scale scales', /(?<=(?<!(?<![\p{L}])(?:an?|the|this|that|one|same|likert|on))\s)scales?(?: \p{L}+ly)? with (?=\p{L})/giu, 'rises with '),
  saying('predictor predicts', /(?<=[\p{L}\d_] )(?:(?:is|are|should be|acts as|serves as) an? (?:\p{L}+ )?predictor (?:of|for)|(?:strongly |clearly )?predicts) (?=\p{L})/giu, 'is linked to '),
  saying('rarer commoner', /(?<=[\p{L}\d_] (?:gets?|is|are|becomes?|should be|should get) )(?:(rarer)|commoner),?(?: the (?<more>\p{L}{3,}er|more) (?:the )?)?(?= ?\p{L})/giu, ({ 1: rarer, groups: { more } = {} }) => `${rarer === undefined ? 'more likely' : 'less likely'}${more === undefined ? '' : ` with ${more} `}`),
  saying('half third quarter', /(?<=(?:is|are|be) )(?:only |about |around |roughly )?(?<part>half|(?:a |one )?third|(?:a |one )?quarter) as (?:high|much|many|large|big|long)(?= (?:for|in|when|if|with|at|on|where|among)(?![\p{L}]))/giu, ({ groups: { part = '' } = {} }) => (/half/iu.test(part) ? '50% lower' : /third/iu.test(part) ? '67% lower' : '75% lower')),
  saying('up down', PUSHED, ({ groups: { s = '', what = '', way = '' } = {} }) => `${wayOf(way)}${s === '' ? '' : 's'} ${withArticle(what)}`),
  saying('up down', PUSHED_FIRST, ({ groups: { s = '', way = '' } = {} }) => `${wayOf(way)}${s === '' ? '' : 's'} `),
  saying('lift lifts inflates inflate', /(?<=\p{L} )(?<!(?<![\p{L}])(?:are|is|the|an?|ski|chair|boat|fork|goods|passenger|with|of|per|each|every) )(?:lift|inflate)(s?) (?!(?:name|number|type|code|pass|id|no|status|ticket)s?(?![\p{L}]))(?=(?:the |its |their |it\b|them\b)|\p{L}{4,}(?=\s*(?:[,;.\n]|$| and)))/giu, 'raise$1 '),
  saying('eats eat depress depresses dampens dampen erodes erode weighs weigh', /(?<=\p{L} )(?:(?:eat|weigh)(?<s>s?) (?:into|on)|(?:dampen|erode)(?<d>s?)|depress(?<p>(?:es)?)) (?=(?:the |its |their |it\b|them\b)|\p{L}{4,}(?=\s*(?:[,;.\n]|$| and)))/giu, ({ groups: { s = '', d = '', p = '' } = {} }) => `lower${s + d + p === '' ? '' : 's'} `),
  saying('adds add', /(?=add)(?<=(?:lower|raise|reduce|increase|improve|hurt|boost)s? (?:\p{L}+ ){0,2}\p{L}+ and )add(s?) to (?=\p{L}{3,})/giu, 'raise$1 '),
  saying('away', /(?<=\p{L} )keep(s?) (?=them away|[\p{L} ]{3,20}? away)((?:the )?[\p{L}]+(?: [\p{L}]+)?) away(?=\s*(?:[,;.\n]|$| and))/giu, ({ 1: s = '', 2: what = '' }) => `lower${s} ${withArticle(what)}`),
  saying('help helps', HELPS, ({ groups: { what = '' } = {}, 0: said }) => `raise${/s$/iu.test(said) ? 's' : ''} ${what}`),
  saying('it them', IT, ({ groups: { what = '' } = {} }) => what),
  saying('up down away it them help helps raise raises lower lowers reduce reduces increase increases improve improves hurt hurts boost boosts lift lifts', BETWEEN, '. '),
];
