import { byName, saying, type Saying } from '../saying.js';

/** "body temperature and heart rate of 100 people, correlation about 0.6", "…, r = 0.8": how closely the two columns go together. */
const CORRELATED =
  /(?<names>^(?:(?:generate|make|create|give me|i need|need) )?\p{L}+(?: \p{L}+){0,3} and \p{L}+(?: (?!of|for|in|from|with)\p{L}+){0,2})?(?<who>(?<=\p{L}) (?:of|for|in|from) \d+ \p{L}+)?,? (?:with |and )?(?:an? |their |the )?(?:linear |pearson |positive |negative )?(?:correlation|r|rho)(?: coefficient)?,? ?(?:(?:of|at|is|about|around|roughly|approximately|to be|=|:|≈|~) ?)*(?<rho>[-−]?0?\.\d+)(?![\p{L}\d]| (?:with|between|to) (?:the )?\p{L})/giu;

function correlated({ groups }: RegExpExecArray): string {
  const { names, who = '', rho = '' } = groups ?? {};
  return `${names === undefined ? who : `columns: ${names.replace(/^(?:generate|make|create|give me|i need|need) /iu, '').replace(' and ', ', ')}`}. They correlate, correlation ${rho}`;
}

/** "The rent should go up with the size and go down the further out the flat is": each with its subject. */
const BOTH_WAYS =
  /(?<=(?:^|[.;!\n])\s*)(?<subject>(?:the )?[\p{L}_]+(?: [\p{L}_]+){0,3}?) (?:(?:should|must|will|shall|has to|have to) )?(?<one>(?:goes|go) (?:up|down)|rises?|falls?|drops?|increases?|decreases?|grows?|climbs?) (?<by>(?:with|as) [^.;,\n]{3,50}?),? (?:and|but) (?<two>(?:(?:(?:goes|go) )?(?:up|down)|rises?|falls?|drops?|increases?|decreases?|grows?|climbs?) )?(?=the (?:\p{L}{3,}er|more|less) |as )/giu;
const bothWays = byName(({ subject = '', one = '', by = '', two }) => `${subject} ${wayOf(one)} ${by}. ${subject} ${wayOf(two ?? one)} `);
const wayOf = (said: string): string => (/up|rise|increase|grow|climb/iu.test(said) ? 'rises' : 'falls');

export const correlatedSayings: readonly Saying[] = [
  saying('with as', BOTH_WAYS, bothWays),
  // "body temperature and heart rate, correlation about 0.6", "…, r = 0.8"
  saying('correlation r rho', CORRELATED, correlated),
  // "linear relationship between advertising spend and revenue"
  saying('relationship relation correlation association', /(?<=^[^,;:.(\n]{0,40})(?<![\p{L}])(?:an? )?(?:(?:strong|weak|clear|positive|negative|linear|noisy) ){0,2}(?:relationship|relation|correlation|association) between (?:the )?(?<one>\p{L}+(?: \p{L}+){0,2}) and (?:the )?(?<other>\p{L}+(?: (?!with |in |for |of |plus |where )\p{L}+){0,2})/giu, ({ 0: all, groups: { one = '', other = '' } = {} }) => `columns: ${one}, ${other} (${/negative/iu.test(all) ? 'negatively ' : ''}correlated with ${one})`),
  saying('positive negative', /, (?:an? )?(?:strong |weak |clear |slight )?(positive|negative) (?:linear )?(?:relation|relationship|correlation|association)(?=\s*(?:[.,;]|$))/giu, '. They are $1ly correlated'),
  saying('correlated', /(?<=\p{L} and \p{L}[\p{L} ]{2,30}) (?:are )?correlated,? (?:at|by|around|about|with r ?=?|r ?=?|to) ?([-−]?0?\.\d+)(?![\p{L}\d])/giu, ' are correlated, correlation $1'),
  // "price goes up with area and down with distance"
  saying('up', /(?<![\p{L}])(?:go(?:es)?|should go|must go|to go) up with ([^.;,\n]{3,40}?),? (?:and|but) (?:go(?:es)? )?down with(?![\p{L}])/giu, 'rises with $1 and falls with'),
  saying('down', /(?<![\p{L}])(?:go(?:es)?|should go|must go|to go) down with ([^.;,\n]{3,40}?),? (?:and|but) (?:go(?:es)? )?up with(?![\p{L}])/giu, 'falls with $1 and rises with'),
  // "a and b correlate at -0.5, c and b negatively too", "…, a and c at 0.3": the same is said of others.
  saying('negatively positively', /(?<=(?<![\p{L}])correlat\p{L}*(?:[^.;\n]|\.(?=\d)){0,60}), (?:and )?(\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2} (?:and|with) \p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2}?) (negatively|positively)(?: too| as well| also)?(?=\s*(?:[.;,\n]|$))/giu, '; $1 correlate $2'),
  saying('and with', /(?<=(?<![\p{L}])correlat\p{L}*(?:[^.;\n]|\.(?=\d)){0,60}\d), (?:and )?(\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2} (?:and|with) \p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2}?) (?:at |by )?(?:about |around |roughly )?([-−]?0?\.\d+)(?=\s*(?:[.;,\n]|$))/giu, '; $1 correlate at $2'),
];
