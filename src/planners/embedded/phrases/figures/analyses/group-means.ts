import { singular } from '../../../reading/words.js';
import { saying, type Saying } from '../saying.js';

/** A value and its mean: "IT averages 60k", "Berlin 1200", "women about 165 cm on average", "the drug arm has a mean of 12". */
const MEAN_OF =
  /^\s*(?:and |but |while |whereas |for |in |the )*(?<value>[\p{L}\d][\p{L}\d '’&/+.-]{0,28}?)[:=]?,? (?:(?:averag(?:es?|ing)|is|are|at|has|have|earns?|gets?|around|about|roughly|approximately|~|only|a|an|mean|average|of|on average|with|would be|should be|takes?|scores?|pays?|spends?|weighs?|makes?) )*~?(?<mean>[$€£]?\d[\d.,]*\d?k?)(?<unit> ?(?:%|€|\$|£|\p{L}{1,8}\.?))?(?: (?:on average|in average|each|per \p{L}+|a (?:day|week|month|year)))?\s*$/iu;
const AVERAGE = /(?<![\p{L}])(?:averag\p{L}*|avg|means?|typical(?:ly)?|about|around|roughly)(?![\p{L}])|~/iu;
/** What differs from row to row, whoever it is told of; a price or a fee is the same for all of a kind. */
const VARIES = /(?:salar|wage|income|pay|earning|height|weight|score|grade|mark|rent|time|duration|age|temperature|spend|sales|revenue|bmi|pressure|distance|length|yield|size|consumption|usage|hours|minutes|delay|wait|level|growth|loss|rating|satisfaction|visits?)s?$/iu;

/** What is measured by which group, and the mean of each: "salary by department: IT averages 60k, HR 45k". */
const BY_GROUP =
  /(?<![\p{L}])(?:compar(?:e|es|ing)(?: of)? )?(?:the )?(?<head>(?:average|mean|avg\.?|typical) )?(?<what>\p{L}+(?: (?!by |per |of |for |and )\p{L}+){0,2}) (?:by|per|for each|across(?: the)?|of (?:the )?(?:two|three|four|five|six|\d) (?:different )?|for (?:the )?(?:two|three|four|five|six|\d) (?:different )?) ?(?<group>\p{L}+(?: \p{L}+)?) ?(?::|\(|[-–—] |,? with (?:an? |the )?(?:average|mean) (?<named>\p{L}+(?: \p{L}+)?)(?::| of| [-–—])) ?(?<list>(?:[^.;()\n]|\.(?=\d))+)\)?/giu;

/** What happens to a share of each group: "conversion by source: organic 3 %, email 8 %". */
const HAPPENED = /(?<![\p{L}])(conversion|churn|default|click(?:-?through)?|open|return|response|failure|defect|dropout|attrition|survival|readmission|cancellation|fraud)s?(?: rates?)?$/iu;
const HAPPENINGS: Readonly<Record<string, string>> = { conversion: 'converted', churn: 'churned', default: 'defaulted', click: 'clicked', clickthrough: 'clicked', 'click-through': 'clicked', open: 'opened', return: 'returned', response: 'responded', failure: 'failed', defect: 'defective', dropout: 'dropped out', survival: 'survived', readmission: 'readmitted', cancellation: 'cancelled', fraud: 'is fraud' };
const UNIT = /^ ?(seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?|cm|kg|km|mm|ms)$/iu;

/** "hours slept per night (mean 6.8, sd 1.1)": no groups, but how one measure is spread. */
const STATISTIC = /^(?:mean|average|avg|median|sd|std|stdev|standard deviation|deviation|min|max|minimum|maximum|mode|range|variance)$/iu;

function groupedMeans({ groups: { head, what = '', group = '', named, list = '' } = {}, 0: all }: RegExpExecArray): string | undefined {
  const parts = list.split(/(?:,|;|\/| vs\.?| versus| while| whereas| and(?= \p{L}[^,]*\d))(?= )/u);
  const rates: string[] = [];
  const found: { readonly value: string; readonly mean: string; readonly unit: string | undefined }[] = [];
  for (const part of parts) {
    const { value = '', mean = '', unit = '' } = MEAN_OF.exec(part)?.groups ?? {};
    if (value === '' || /^\d/u.test(value) || STATISTIC.test(value)) break;
    const own = UNIT.exec(unit)?.[1];
    if (unit.trim() === '%' && HAPPENED.test(what)) rates.push(`${mean}% for ${value.trim()}`);
    found.push({ value: value.trim(), mean: own === undefined ? `${mean}${unit}` : mean, unit: own });
  }
  if (found.length < 2 || !(rates.length > 1 || head !== undefined || named !== undefined || VARIES.test(what) || (AVERAGE.test(list) && !/price|fee|fare|tariff|tax/iu.test(what)))) return undefined;
  const behind = parts.slice(found.length).join(',');
  const happened = HAPPENED.exec(what)?.[1]?.toLowerCase() ?? '';
  if (rates.length === found.length && rates.length > 1) return `${singular(group.toLowerCase())} (${found.map(({ value }) => value).join(', ')}), ${HAPPENINGS[happened] ?? happened} (yes/no, ${rates.join(', ')})${behind === '' ? '' : `,${behind}`}`;
  const isClosed = all.endsWith(')');
  const name = named ?? what.replace(/^.*(?:where|with|the|of) (?=\p{L})/iu, '');
  const lead = named === undefined ? what.slice(0, what.length - name.length) : '';
  const unit = found.find((one) => one.unit !== undefined)?.unit;
  const means = found.map(({ value, mean }) => `${mean} for ${value}`).join(', ');
  const rest = behind === '' ? '' : isClosed ? ` (${behind})` : `,${behind}`;
  return `${lead}${singular(group.toLowerCase())} (${found.map(({ value }) => value).join(', ')}), ${name}${unit === undefined ? '' : ` in ${unit}`} (average ${name} ${means})${rest}`;
}

/** "heights of men and women, men 178 cm on average and women 165": those that are compared, each with its mean. */
const OF_TWO =
  /(?<![\p{L}])(?<whats>\p{L}+s(?:,? (?:and )?\p{L}+s){0,2}) (?:of|for|from|in) (?<one>\p{L}+) (?:and|vs\.?|versus) (?<other>\p{L}+)(?:,|:|;|\.| where| with) (?:with |where )?(?:the )?\k<one> (?:(?:averag(?:e|es|ing)|are|is|have|about|around|at|a|an|mean|of|on average) )*(?<first>\d[\d.,]*\d?)(?<unit> ?\p{L}{1,3})?(?: on average| tall)?,? (?:and|but|while|,)? ?(?:the )?\k<other> (?:(?:averag(?:e|es|ing)|are|is|have|about|around|at|a|an|mean|of|on average) )*(?<second>\d[\d.,]*\d?)(?: ?\p{L}{1,3}(?![\p{L}]))?(?: on average)?/giu;

function twoMeans({ groups: { whats = '', one = '', other = '', first = '', second = '' } = {} }: RegExpExecArray): string {
  const names = whats.split(/,? and |, /u).map((name) => singular(name.toLowerCase()));
  const group = /^(?:men|women|boys|girls|males?|females?)$/iu.test(one) ? 'sex' : 'group';
  const [measure = '', ...others] = names;
  return [`${group} (${one}, ${other})`, `${measure} (average ${measure} ${first} for ${one}, ${second} for ${other})`, ...others].join(', ');
}

export const groupMeanSayings: readonly Saying[] = [
  saying('by per each across of for', BY_GROUP, groupedMeans),
  saying('of for from in', OF_TWO, twoMeans),
];
