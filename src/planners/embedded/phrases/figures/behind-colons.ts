import { saying, type Saying } from './saying.js';

/** Values behind a colon in a list of columns, set apart by the same commas: "seats: 1-50, status: trialing, active, cancelled". */

const KINDS = 'status state stage phase priority severity tier plan channel outcome result condition role shift method';
const LIST =
  /(?<=[,;:] ?(?:\p{L}+[ _])?)(status|state|stage|phase|priority|severity|tier|plan|channel|outcome|result|condition|role|shift|method): ((?:\p{L}[\p{L}_-]*(?: \p{L}[\p{L}-]*)?, ){2,9}\p{L}[\p{L}_-]*(?: \p{L}[\p{L}-]*)?)(?=\s*(?:[.;\n]|$)|, (?:\p{L}[\p{L}\d_]*)(?: [\p{L}\d_]+){0,2}: )/gimu;
/** What a type or a column is called, which no value is. */
const NO_VALUE =
  /^(?:(?:string|str|text|varchar|char|enum|int|integer|bool|boolean|float|decimal|number|date|required|optional|unique|nullable|categorical|category|list|one|either)|.*(?:^|[\s_])(?:name|e-?mail|phone|date|time|timestamp|at|amount|price|cost|id|city|country|address|age|total|quantity|customer|client|agent|notes?|comments?|description|title|rating|score|assignee|owner|department|gender|type|category|status|value|percent|count))$/iu;

/** "severity: minor, major, opened": when something happened, behind what holds no states. */
const MOMENT = /^(?:opened|closed|created|updated|started|ended|finished|resolved|shipped|delivered|due|paid|sent|reported)$/iu;

const alone: Saying['plain'] = ({ 1: name = '', 2: list = '' }) => {
  const values = list.split(', ');
  return values.some((value) => NO_VALUE.test(value)) || (!/^(?:status|state|stage|phase|outcome|result)$/iu.test(name) && values.some((value) => MOMENT.test(value))) ? undefined : `${name}: ${values.join(' / ')}`;
};

export const colonSayings: readonly Saying[] = [saying(KINDS, LIST, alone)];
