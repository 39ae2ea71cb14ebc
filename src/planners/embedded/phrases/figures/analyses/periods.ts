import { saying, type Saying } from '../saying.js';

/** Titles that tell of one row for each stretch of time: "12 months of electricity: month, kwh". */

/** What each have rows of their own at the same time. */
const OF_MANY = /^(?:the )?(?:(?:\p{L}+[ _])?(?:id|name|no|number|code)|stores?|shops?|products?|items?|sku|categor(?:y|ies)|regions?|cit(?:y|ies)|countr(?:y|ies)|states?|customers?|users?|employees?|members?|patients?|students?|sensors?|stations?|devices?|channels?|campaigns?|departments?|teams?|players?|drivers?|vehicles?|companies|company|tickers?|symbols?|brands?|suppliers?|branch(?:es)?|sites?|machines?|meters?)(?:[ _](?:id|name|code|no))?$/iu;
const MOMENTS: Readonly<Record<string, RegExp>> = { hour: /^(?:hour|timestamp|time|datetime|date)/iu, day: /^(?:date|day)/iu, week: /^(?:week|date)/iu, month: /^(?:month|date)/iu, quarter: /^quarter/iu, year: /^year/iu };
const LIST = /^(?:the columns |columns )?(?<list>[^.;\n]+)/iu;

/** The columns of a title begin with the moments, and tell of one thing only. */
function areOfOne(behind: string, unit: string): boolean {
  const list = LIST.exec(behind)?.groups?.['list'] ?? '';
  const names = list.replace(/\([^()]*\)/gu, '').split(/\s*,\s*(?:and\s+)?|\s+and\s+/u);
  return MOMENTS[unit]?.test(list) === true && names.length > 1 && !names.some((name) => OF_MANY.test(name.trim()));
}

/** Every so often, for so long. */
function over(step: string, what: string, count: string, unit: string): string {
  if (step === 'day' || step === 'hour') return `${step === 'day' ? 'daily' : 'hourly'} ${what} ${step === 'day' ? 'over the last' : 'for'} ${count} ${unit}s`;
  return `${what} for ${count} ${unit}s, one row per ${step}`;
}

/** "12 months of electricity: month, kwh", "5 years of monthly sales with month and revenue" */
const SPAN_OF = /(?<![\p{L}\d.,])(?<count>\d{1,3}|two|three|four|five|six|ten|twelve) (?:full )?(?<unit>hour|day|week|month|quarter|year)s(?:['’]? worth)? of (?:(?<step>hour|dai|week|month|quarter|year)ly )?(?<what>\p{L}[\p{L} -]{2,40}?)(?:\s*:|\s+(?:with|having|including|incl)(?::| the| columns)*)\s+(?=\p{L})/giu;
const EACH_TIME = /(?<![\p{L}-])(?<step>month|quarter|year)ly (?<what>\p{L}[\p{L} -]{2,40}?)(?:\s*:|\s+(?:with|having|including|incl)(?::| the| columns)*)\s+(?=\p{L})/giu;

/** "weather for 14 days: date, high, low", "sales for 12 weeks in Oslo: week, revenue" */
const FOR_SPAN = /(?<=^\W*(?:(?:an?|the|some|make|create|generate|give|me|need|i|want)\s)*)(?<what>\p{L}[\p{L} -]{2,30}?) for (?<count>\d{1,3}|two|three|four|five|six|ten|twelve) (?<unit>hour|day|week|month|quarter|year)s(?<rest>(?: in [^:,;.\n]{2,40})?)\s*:\s+(?=\p{L})/giu;

export const periodSayings: readonly Saying[] = [
  // "one reading per reservoir on the first of every month"
  saying('first 1st', /(?<=(?:one|a) (?:reading|row|record|entry|value|measurement) (?:per|for each|for every) \p{L}+(?: \p{L}+)?) on the (?:first|1st)(?: day)? of (?:every|each) month(?![\p{L}])/giu, ' and month'),
  saying('hours days weeks months quarters years', SPAN_OF, ({ 0: all, index, groups = {} }, text) => {
    const { count = '', unit = '', step, what = '' } = groups as Readonly<Partial<Record<string, string>>>;
    const by = step === undefined ? unit.toLowerCase() : step.toLowerCase().replace('dai', 'day');
    return areOfOne(text.slice(index + all.length), by) ? `${over(by, what, count, unit)}: ` : undefined;
  }),
  saying('hours days weeks months quarters years', FOR_SPAN, ({ 0: all, index, groups = {} }, text) => {
    const { what = '', count = '', unit = '', rest = '' } = groups as Readonly<Partial<Record<string, string>>>;
    if (!areOfOne(text.slice(index + all.length), unit.toLowerCase())) return undefined;
    return /(?:19|20)\d\d/u.test(rest) && unit === 'day' ? `daily ${what}${rest}, ${count} rows: ` : `${over(unit.toLowerCase(), `${what}${rest}`, count, unit.toLowerCase())}: `;
  }),
  // "monthly sales: month, revenue", for no stretch of time that is told
  saying('monthly quarterly yearly', EACH_TIME, ({ 0: all, index, groups: { step = '', what = '' } = {} }, text) => (!/(?:19|20)\d\d|\d (?:months?|quarters?|years?)|(?:months|years|quarters) of/u.test(text.slice(0, 200)) && areOfOne(text.slice(index + all.length), step.toLowerCase()) ? `${what}, one row per ${step.toLowerCase()}: ` : undefined)),
];
