import { participleOf } from '../../../vocabulary/verbs.js';
import { saying, type Saying } from '../saying.js';

// A list of names goes on until its sentence ends, or shares and rules begin.

/** "predict whether a customer churns from tenure and …", "a model that predicts house prices based on size, …" */
const PREDICTED =
  /(?:(?:(?:i|we) (?:want|need|would like|['’]d like|wish|have|try|am trying|are trying) )?(?:(?:used|useful|meant|suitable) )?(?:to|for|that|which) (?:be able to )?)?(?<![\p{L}])predict(?:s|ing|ed)? (?<what>(?:the |a |an )?\p{L}[\p{L} '’_-]{2,50}?),? (?:from|based on|using|given|out of|by means of|by) (?:the |their |his |its )?(?!\d|the data|this|these|that|it )(?<names>\p{L}(?:[^.;:!?\n]|\.(?=\d))+?(?=\s*(?:[.;!?\n]|$)|,? (?:(?:and|with|but) )?(?:(?:about|around|roughly|some|~) ?)?\d+(?:\.\d+)? ?%|,? (?:where|with|so that|make|and make)(?![\p{L}])))/giu;

/** "predict whether a loan will default: income, amount": the columns behind a colon. */
const PREDICTED_OF =
  /(?<=(?:^|\s)(?:to|for|that) )predict(?:ing)? (?<what>(?:whether|if) \p{L}[\p{L} '’_-]{2,50}?)(?: ?:| [-–—]) (?=[^.;\n]*,)(?<names>\p{L}(?:[^.;:!?\n]|\.(?=\d))+?(?=\s*(?:[.;!?\n]|$)|,? (?:(?:and|with|but) )?(?:(?:about|around|roughly|some|~) ?)?\d+(?:\.\d+)? ?%|,? (?:where|with|so that|make|and make)(?![\p{L}])))/giu;

/** "salary is predicted by experience and education", "where salary depends on experience, education and city": no list stands before. */
const EXPLAINED =
  /(?<=^[^,;:(.\n]{0,60}?)(?<![\p{L}])(?:where|in which|with) (?:the )?(?<what>\p{L}+(?: \p{L}+)?) (?:is|are) (?:predicted|explained|determined) by (?:the |their )?(?<names>\p{L}(?:[^.;:!?\n]|\.(?=\d))+?(?=\s*(?:[.;!?\n]|$)|,? (?:(?:and|with|but) )?(?:(?:about|around|roughly|some|~) ?)?\d+(?:\.\d+)? ?%|,? (?:where|with|so that|make|and make)(?![\p{L}])))/giu;

/** "data where y depends on x1 and x2": nothing but data is told before. */
const DATA_WHERE =
  /(?<=^[^,;:(.\n]{0,40}?)(?<=(?:^|\s)(?:data|data ?set|points|rows|table|samples?|regression|regression (?:data|set))) (?:where|in which) (?:the )?(?<what>\p{L}[\p{L}\d_]*(?: \p{L}+)?) depends? (?:\p{L}{3,10}ly )?on (?:the |their )?(?<names>\p{L}[\p{L}\d_]*(?: \p{L}+){0,2}(?:, \p{L}[\p{L}\d_]*(?: \p{L}+){0,2})*,? and \p{L}[\p{L}\d_]*(?: (?!with |where |in |plus |for )\p{L}+){0,3})/giu;

/** "a customer will churn", "they default", "a tumor is malignant": what is to be told of each. */
const HAPPENS = /^(?:whether|if) (?:or not )?(?:(?:the|an?|each|their|his|some|any|every) (?:(?!(?:is|are|was|were|will|would|has|have) )\p{L}+ ){0,2}?(?!(?:is|are|was|were|will|would|has|have) )\p{L}+|they|someone|somebody|people|\p{L}{3,}s) (?:will |would |is going to |are going to )?(?:(?<state>(?:be |is |are |was |were )(?:an? )?)?(?<does>\p{L}{3,})(?<on>(?: \p{L}+){0,2}))$/iu;

/** The name of a column that answers it: "churned", "malignant", "has diabetes". */
function answered(what: string): string {
  const { state, does = '', on = '' } = HAPPENS.exec(what)?.groups ?? {};
  if (does === '') return what.replace(/^(?:the|an?) /iu, '');
  if (/^(?:has|have|gets?)$/iu.test(does)) return on === '' ? what : `has${on} (yes/no)`;
  return state === undefined ? `${participleOf(does.toLowerCase())} (boolean)` : `${/^(?:spam|fraud|scam|fake)$/iu.test(does) ? 'is ' : ''}${does}${on} (boolean)`;
}

function listed({ groups: { what = '', names = '' } = {} }: RegExpExecArray): string | undefined {
  const name = answered(what);
  const remark = 'depends on all the others';
  return `columns: ${names.replace(/ (?:how (?:much|many) )(?=\p{L})/giu, ' ')}, ${name.endsWith(')') ? name.replace(/\)$/u, `, ${remark})`) : `${name} (${remark})`}`;
}

/** "target is price, features are mileage, age and brand": the other way round. */
const TARGET_FIRST =
  /(?<=^|[.;:\n] ?)(?:the )?(?:target|label|outcome|response|dependent variable)(?: variable| column)?(?: is|:| =) (?:the )?(?<what>\p{L}[\p{L}_]*(?: \p{L}+){0,2}),? (?:and |while )?(?:the |my )?(?:features|predictors|inputs|independent variables)(?: are|:| =) (?<names>\p{L}(?:[^.;:!?\n]|\.(?=\d))+?(?=\s*(?:[.;!?\n]|$)|,? (?:(?:and|with|but) )?(?:(?:about|around|roughly|some|~) ?)?\d+(?:\.\d+)? ?%|,? (?:where|with|so that|make|and make)(?![\p{L}])))/giu;

export const targetSayings: readonly Saying[] = [
  saying('depends depend', DATA_WHERE, listed),
  saying('predicted explained determined', EXPLAINED, listed),
  saying('predict predicting', PREDICTED_OF, listed),
  saying('predict predicts predicting predicted', PREDICTED, listed),
  saying('target label outcome response', TARGET_FIRST, listed),
];
