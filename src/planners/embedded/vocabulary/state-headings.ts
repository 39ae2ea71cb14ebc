/** What people head a column with that tells of a state: "fail" is `failed`, "annulés" `annulé`, "overdue" `is overdue`. */

export const STATE_VERBS: Readonly<Record<string, string>> = { convert: 'converted', churn: 'churned', fail: 'failed', default: 'defaulted', cancel: 'cancelled', return: 'returned', click: 'clicked', open: 'opened', leave: 'left', renew: 'renewed', bounce: 'bounced', unsubscribe: 'unsubscribed', relapse: 'relapsed', complain: 'complained' };

/** "annulés", "canceladas", "storniert": a state in the other languages, and its ending of many. */
export const ABROAD = /(?:\p{L}{2}ée?s?|\p{L}{3}[ai]d[oa]s?|(?:\p{L}{3}ier|^ge\p{L}{3,})t)$/iu;
const OF_MANY = /(?<=(?:é|ée|[ai]d[oa]))s$/iu;

/** The heading people give such a state: "converted", "overdue", "attrition", "is_fraud", "annulé". */
export function shownState(word: string): string {
  if (ABROAD.test(word)) return word.replace(OF_MANY, '');
  const verb = STATE_VERBS[word.toLowerCase()];
  return verb ?? (/(?:ed|en|tion|ment|turnover|default|due|stock)$/iu.test(word) ? word : `is ${word}`);
}
