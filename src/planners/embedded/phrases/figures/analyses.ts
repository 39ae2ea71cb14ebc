import { singular } from '../../reading/words.js';
import { participleOf } from '../../vocabulary/verbs.js';
import { saying, type Saying } from './saying.js';

/** What people ask for who want rows to analyse, as the lists and remarks that columns are read from. */

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

function groupedMeans({ groups: { head, what = '', group = '', named, list = '' } = {}, 0: all }: RegExpExecArray): string | undefined {
  const parts = list.split(/(?:,|;|\/| vs\.?| versus| while| whereas| and(?= \p{L}[^,]*\d))(?= )/u);
  const rates: string[] = [];
  const found: { readonly value: string; readonly mean: string; readonly unit: string | undefined }[] = [];
  for (const part of parts) {
    const { value = '', mean = '', unit = '' } = MEAN_OF.exec(part)?.groups ?? {};
    if (value === '' || /^\d/u.test(value)) break;
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

/** "where 10 students failed" of "60 students", "8 of the 40 patients dropped out": so many of those that are counted. */
const SOME_OF = /(?<joined>,? (?:where|of whom|of which|and) )?(?<!(?:than|least|most|over|under|to|every) )(?<![\p{L}\d.,:$€£-])(?<some>\d{1,4}) (?:of (?:the|these|those|our|all) )?(?<all>\d{2,5} )?(?<who>(?!(?:second|minute|hour|day|week|month|year|point|row|record)s)\p{L}{3,}(?:s|people|men|women|children))(?= (?:(?:have|had|are|were|did(?: not|n['’]t)|never|do not|don['’]t|will) |(?:failed|fail|passed|pass|left|leave|quit|dropped|drop|churned|churn|died|survived|won|lost|defaulted|cancelled|relapsed|recovered|responded|missed|skipped|bought|returned|converted)(?![\p{L}])))/giu;

const COUNTED = /(?<![\p{L}\d.,])(?<count>\d+(?:,\d{3})*) (?<one>\p{L}+)(?: (?<other>\p{L}+))?/gu;

function shareOfCounted({ groups: { joined, some = '', all, who = '' } = {}, index }: RegExpExecArray, text: string): string | undefined {
  const counted = all ?? [...text.slice(0, index).matchAll(COUNTED)].find(({ groups }) => [groups?.['one'], groups?.['other']].some((noun) => noun?.toLowerCase() === who.toLowerCase()))?.groups?.['count'];
  const whole = Number(counted?.replaceAll(',', '') ?? 0);
  return whole > Number(some) ? `${joined === undefined ? '' : ', '}${String(Math.round((Number(some) / whole) * 1e4) / 100)}%` : undefined;
}

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven'];

/** "3 groups (low, medium, high dose), glucose mean 110, 102 and 95", "in two arms, drug and placebo": as many values as there are groups. */
const ARMS =
  /(?<before>^|[\s(])(?:compar(?:e|ing) )?(?:(?:in|into|with|across|from|under|of|on|between|for|by) )?(?:the )?(?<count>two|three|four|five|six|[2-6]) (?:(?:different|experimental|treatment|study|trial|teaching|training|wheat|drug|diet|car|tyre|test) )?(?<kind>groups|arms|conditions|treatments|brands|variants|doses|teams|classes|schools|fertili[sz]ers|diets|methods|varieties|regions|machines|campaigns|plans|routes|shifts|species)(?: ?\((?<inside>[^()\d]{3,80})\)|(?::|,| [–-]) (?<values>\p{L}[\p{L}\d'-]*(?: \p{L}+)?(?:, \p{L}[\p{L}\d'-]*(?: \p{L}+)?)*?,? (?:and|or|vs\.?|versus) \p{L}[\p{L}\d'-]*(?: (?!with|where|and|by)\p{L}+)?)(?=[.,;]|$| with | where | and ))(?<rest>[^.;]{0,60}?(?:,|with|and) (?:an? |the )?(?<what>\p{L}+(?: (?!mean|averag|of)\p{L}+){0,2}),? (?:means?|averag\p{L}*|about|around)(?: (?:of|about|around))? (?<means>\d[\d.]*\d?(?: ?(?!and|vs)\p{L}{1,4}(?![\p{L}]))?(?:(?:,? and |, | vs\.? )\d[\d.]*\d?(?: ?(?!and|vs)\p{L}{1,4}(?![\p{L}]))?)+))?(?<next>[.:] (?=\p{L}[^.;:]*?(?:,| and )))?/giu;

const SAYS = /\s(?:is|are|was|were|has|have|should|must|gives?|gets?|more|less|than|highest|lowest|most|least|\p{L}+est)(?![\p{L}])/iu;

function arms({ 0: all, index, groups: { before = '', count = '', kind = '', inside, values = '', rest = '', what = '', means: told = '', next } = {} }: RegExpExecArray, text: string): string | undefined {
  const many = COUNTS.includes(count.toLowerCase()) ? COUNTS.indexOf(count.toLowerCase()) + 2 : Number(count);
  const names = (inside ?? values).split(/,? (?:and|or|vs\.?|versus) |, ?/u);
  if (names.length !== many) return undefined;
  const means = told === '' ? [] : told.split(/,? and |, | vs\.? /u);
  if (means.length > 0 && means.length !== many) return undefined;
  const said = means.length === 0 ? rest : `${rest.slice(0, rest.lastIndexOf(what, rest.length - told.length - 1)).replace(/(?:,|with|and)? ?(?:an? |the )?$/u, '')}, ${what} (average ${what} ${means.map((mean, i) => `${mean} for ${names[i] ?? ''}`).join(', ')})`;
  const column = `${singular(kind.toLowerCase())} (${names.join(', ')})${said}`;
  // "… in two arms, drug and placebo. Age, sex, weight": one more of the columns that follow.
  const isList = next !== undefined && !SAYS.test(/^[^.;:]*/u.exec(text.slice(index + all.length))?.[0] ?? '');
  return isList ? `: ${column}, ` : `${before === ' ' ? ', ' : before}${column}${next ?? ''}`;
}

/** "commute time before and after the new tram line for 80 commuters, 35 min before and about 28 after": one measure at both times. */
const BEFORE_AND_AFTER =
  /(?<![\p{L}])(?<what>\p{L}+(?: (?!for |of |in )\p{L}+){0,2}) before and after(?: (?:the |an? )?(?!each|every)\p{L}+(?: (?!for |of |in |where )\p{L}+){0,3})?(?<behind>[^.;\d]{0,30}?(?:\d+ \p{L}+)?)?,? (?:with |where )?(?:(?:an? )?(?:average|mean) (?:of )?|about |around |~)*(?<first>\d[\d.]*\d?)(?: ?\p{L}{1,5}\.?)? before,? (?:and|but|,)? ?(?:(?:an? )?(?:average|mean) (?:of )?|only |about |around |~)*(?<second>\d[\d.]*\d?)(?: ?\p{L}{1,5}\.?)? (?:after(?:wards)?)(?![\p{L}])/giu;

/** "exam results of 60 students in math, physics and biology": a score for each of the subjects. */
const IN_SUBJECTS = /(?<![\p{L}])(?:(?:exam|test|quiz|final|school|term|maths?) )?(?:results|scores|grades|marks) (?:of|for|from) (?<count>(?:about |around )?\d[\d,]* )?(?<who>students|pupils|learners|kids|children|candidates) (?:in|on|for) (?<names>\p{L}+(?: \p{L}+)?(?:, \p{L}+(?: \p{L}+)?)*,? and \p{L}+)/giu;

/** "three clusters of customers by annual income and spending score": what tells them apart, and which one it is. */
const CLUSTERS =
  /(?<![\p{L}])(?<count>two|three|four|five|six|seven|[2-9]) (?:(?:distinct|different|clear|well[- ]separated|overlapping|natural|gaussian) ){0,2}(?<kind>cluster|segment|blob|group)s(?: of (?<who>\p{L}+s?))?,? (?:by|based on|using|with|in|on|according to|differing in|defined by|over) (?:their |the )?(?!average|mean|different)(?<names>\p{L}+(?: \p{L}+){0,2}(?:, \p{L}+(?: \p{L}+){0,2})*,? and \p{L}+(?: (?!for |where |with )\p{L}+){0,2})/giu;

function clustered({ groups: { count = '', kind = '', who, names = '' } = {} }: RegExpExecArray, text: string): string | undefined {
  const many = COUNTS.includes(count.toLowerCase()) ? COUNTS.indexOf(count.toLowerCase()) + 2 : Number(count);
  if (/^(?:group|segment)$/iu.test(kind) && !/cluster|segment|k-?means/iu.test(text)) return undefined;
  const name = /^blob$/iu.test(kind) ? 'cluster' : kind.toLowerCase();
  return `${who === undefined ? '' : `${who} with `}columns: ${names.replace(/,? and /iu, ', ')}, ${name} (${Array.from({ length: many }, (_, i) => String(i + 1)).join(', ')})`;
}

/** "we surveyed 400 people about age, income and …", "clinical trial with 120 patients, dose and age": of whom the columns are. */
const STUDIED =
  /(?<=^|[.;]\s)(?:we|i|they) (?:have )?(?:surveyed|asked|interviewed|polled|measured|tested|studied|followed|observed|tracked) (?<asked>\d[\d,]* \p{L}+),? (?:about|on|for|regarding)(?: their)? (?=\p{L}[^.;:]*?(?:,| and ))|(?<=^|[.;:]\s)(?:an? )?(?:\p{L}+ ){0,2}(?:trial|study|survey|experiment|poll|cohort|panel) (?:with|of|among|on|in) (?<tried>\d[\d,]* \p{L}+), (?=\p{L}[^.;:]*?(?:,| and ))/giu;

/** "body temperature and heart rate of 100 people, correlation about 0.6", "…, r = 0.8": how closely the two columns go together. */
const CORRELATED =
  /(?<names>^(?:(?:generate|make|create|give me|i need|need) )?\p{L}+(?: \p{L}+){0,3} and \p{L}+(?: (?!of|for|in|from|with)\p{L}+){0,2})?(?<who>(?<=\p{L}) (?:of|for|in|from) \d+ \p{L}+)?,? (?:with |and )?(?:an? |their |the )?(?:linear |pearson |positive |negative )?(?:correlation|r|rho)(?: coefficient)?,? ?(?:(?:of|at|is|about|around|roughly|approximately|to be|=|:|≈|~) ?)*(?<rho>[-−]?0?\.\d+)(?![\p{L}\d])/giu;

function correlated({ groups }: RegExpExecArray): string {
  const { names, who = '', rho = '' } = groups ?? {};
  return `${names === undefined ? who : `columns: ${names.replace(/^(?:generate|make|create|give me|i need|need) /iu, '').replace(' and ', ', ')}`}. They correlate, correlation ${rho}`;
}

/** "monthly sales for 3 years with a seasonal pattern and growth, by region (North, South)": what is measured, how often, and how it goes. */
const SERIES =
  /(?<=^(?:(?:please |can you |i (?:need|want) |we need |give me |generate |create |make |simulate |some |a |an |the )*(?:data ?set of |time series of |data on )?)?)(?<step>hourly|daily|weekly|monthly|quarterly) (?<what>\p{L}+(?: (?!for |over |by |per |with |in |from |of |at |during |across )\p{L}+){0,2})(?<behind>(?: (?:for|over|by|per|with|in|from|of|at|during|across) |, )[^:\n]{5,160}?)(?=\s*(?:[.;]|$))/giu;
/** "air passengers by month from 2010 to 2019, growing with summer peaks" */
const SERIES_BY =
  /(?<=^(?:(?:please |can you |i (?:need|want) |we need |give me |generate |create |make |simulate |some |a |an |the )*(?:data ?set of |time series of |data on )?)?)(?<what>\p{L}+(?: (?!for |over |by |per |with |in |from |of |at |during |across )\p{L}+){0,2}) (?:by|per|each|every) (?<step>hour|day|week|month|quarter)(?<behind>(?: (?:for|over|with|in|from|of|at|during|across) |, )[^:\n]{5,160}?)(?=\s*(?:[.;]|$))/giu;
const UNITS: Readonly<Record<string, readonly [unit: string, moment: string]>> = { hourly: ['hour', 'timestamp'], daily: ['day', 'date'], weekly: ['week', 'date'], monthly: ['month', 'month'], quarterly: ['quarter', 'quarter'] };
const COURSE = /season|trend|growth|growing|rising|falling|weekend|peak|cycle|spike|dip|outlier|pattern|lower|higher/iu;
const DURING = /(?<![\p{L}])(?:for|over|in|during|across|of|from|between) (?:the )?(?:(?:last|past) )?(?:\d{1,3}|an?|one|two|three|four|five|six|ten|twelve|year|month|(?:19|20)\d\d)(?: (?:full )?(?:years?|months?|quarters?|weeks?|days?))?(?: (?:to|and|until|-) (?:19|20)\d\d)?(?![\p{L}\d])/iu;
const GROUPED = /,? (?:by|per|for each|in each) (?<group>\p{L}+(?: \((?:[^()]*)\))?)(?=[,.;]|$| for | over | with | in | from )/iu;

function seriesTold({ groups: { step = '', what = '', behind = '' } = {} }: RegExpExecArray): string | undefined {
  const [unit = '', moment = ''] = UNITS[step.toLowerCase()] ?? UNITS[step.toLowerCase() === 'day' ? 'daily' : `${step.toLowerCase()}ly`] ?? [];
  if (!COURSE.test(behind) || /rent|fee|salary|income|wage|rate$|charge/iu.test(what)) return undefined;
  const group = GROUPED.exec(behind)?.groups?.['group'];
  const during = DURING.exec(behind.replace(GROUPED, ''))?.[0] ?? '';
  const parts = behind.replace(GROUPED, '').replace(during, '').split(/, (?:and )?| and (?=(?:lower|higher|busier|quieter|weekends?|peaks?|drops?|dips?) )/u).map((part) => part.trim()).filter((part) => part !== '');
  const others = parts.filter((part) => !COURSE.test(part) && !/missing|gap|noise|^with /iu.test(part)).map((part) => part.replace(/^(?:and|also|plus) | (?:too|also|as well)$/giu, ''));
  if (others.some((part) => !/^(?!(?:for|in|at|of|from|over|on|across)\s)\p{L}+(?: \p{L}+){0,2}$/u.test(part))) return undefined;
  const said = parts.filter((part) => COURSE.test(part)).map((part) => part.replace(/^weekends? (?:are |is )?(lower|higher|busier|quieter)$/iu, '$1 at weekends')).map((part) => `${what} ${/^(?:lower|higher|busier|quieter)/iu.test(part) ? 'is ' : ''}${part}`);
  const flaws = parts.filter((part) => !COURSE.test(part) && /missing|gap|noise|^with /iu.test(part));
  const name = what.replace(/s? (?:numbers|figures|counts)$/iu, 's');
  const each = group === undefined ? unit : `${unit} and ${group.replace(/ \(.*$/u, '')}`;
  return `columns: ${[moment, ...(group === undefined ? [] : [group]), name, ...others].join(', ')}. one row per ${each} ${during}. ${[...said, ...flaws].join('. ')}`;
}

export const analysisSayings: readonly Saying[] = [
  saying('hourly daily weekly monthly quarterly', SERIES, seriesTold),
  saying('hour day week month quarter', SERIES_BY, seriesTold),
  saying('depends depend', DATA_WHERE, listed),
  saying('predicted explained determined', EXPLAINED, listed),
  saying('predict predicting', PREDICTED_OF, listed),
  saying('predict predicts predicting predicted', PREDICTED, listed),
  saying('target label outcome response', TARGET_FIRST, listed),
  saying('by per each across of for', BY_GROUP, groupedMeans),
  saying('results scores grades marks', IN_SUBJECTS, ({ groups: { count = '', who = '', names = '' } = {} }) => `${count}${who}: student id, ${names.replace(/,? and (?=\p{L}+$)/iu, ', ')}`),
  saying('clusters segments blobs groups', CLUSTERS, clustered),
  saying('surveyed asked interviewed polled measured tested studied followed observed tracked trial study survey experiment poll cohort panel', STUDIED, ({ groups: { asked, tried } = {} }) => `${asked ?? tried ?? ''}: `),
  saying('groups arms conditions treatments brands variants doses teams classes schools fertilizers fertilisers diets methods varieties regions machines campaigns plans routes shifts species', ARMS, arms),
  saying('before', BEFORE_AND_AFTER, ({ groups: { what = '', behind = '', first = '', second = '' } = {} }) => `${[`${what} before`, `${what} after`].map((name, i) => `${name.toLowerCase().replaceAll(' ', '_')} (mean ${i === 0 ? first : second})`).join(', ')}${behind}`),
  // "body temperature and heart rate, correlation about 0.6", "…, r = 0.8"
  saying('correlation r rho', CORRELATED, correlated),
  // "linear relationship between advertising spend and revenue"
  saying('relationship relation correlation association', /(?<=^[^,;:.(\n]{0,40})(?<![\p{L}])(?:an? )?(?:(?:strong|weak|clear|positive|negative|linear|noisy) ){0,2}(?:relationship|relation|correlation|association) between (?:the )?(?<one>\p{L}+(?: \p{L}+){0,2}) and (?:the )?(?<other>\p{L}+(?: (?!with |in |for |of |plus |where )\p{L}+){0,2})/giu, ({ 0: all, groups: { one = '', other = '' } = {} }) => `columns: ${one}, ${other} (${/negative/iu.test(all) ? 'negatively ' : ''}correlated with ${one})`),
  saying('positive negative', /, (?:an? )?(?:strong |weak |clear |slight )?(positive|negative) (?:linear )?(?:relation|relationship|correlation|association)(?=\s*(?:[.,;]|$))/giu, '. They are $1ly correlated'),
  saying('correlated', /(?<=\p{L} and \p{L}[\p{L} ]{2,30}) (?:are )?correlated,? (?:at|by|around|about|with r ?=?|r ?=?|to) ?([-−]?0?\.\d+)(?![\p{L}\d])/giu, ' are correlated, correlation $1'),
  saying('of for from in', OF_TWO, twoMeans),
  saying('failed fail passed pass left leave quit dropped drop churned churn died survived won lost defaulted cancelled relapsed recovered responded missed skipped bought returned converted have had are were did never', SOME_OF, shareOfCounted),
  // "price goes up with area and down with distance"
  saying('up', /(?<![\p{L}])(?:go(?:es)?|should go|must go|to go) up with ([^.;,\n]{3,40}?),? (?:and|but) (?:go(?:es)? )?down with(?![\p{L}])/giu, 'rises with $1 and falls with'),
  saying('down', /(?<![\p{L}])(?:go(?:es)?|should go|must go|to go) down with ([^.;,\n]{3,40}?),? (?:and|but) (?:go(?:es)? )?up with(?![\p{L}])/giu, 'falls with $1 and rises with'),
];
