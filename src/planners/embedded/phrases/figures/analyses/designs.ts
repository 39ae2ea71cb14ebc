import { singular } from '../../../reading/words.js';
import { saying, type Saying } from '../saying.js';

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

export const designSayings: readonly Saying[] = [
  saying('results scores grades marks', IN_SUBJECTS, ({ groups: { count = '', who = '', names = '' } = {} }) => `${count}${who}: student id, ${names.replace(/,? and (?=\p{L}+$)/iu, ', ')}`),
  saying('clusters segments blobs groups', CLUSTERS, clustered),
  saying('surveyed asked interviewed polled measured tested studied followed observed tracked trial study survey experiment poll cohort panel', STUDIED, ({ groups: { asked, tried } = {} }) => `${asked ?? tried ?? ''}: `),
  saying('groups arms conditions treatments brands variants doses teams classes schools fertilizers fertilisers diets methods varieties regions machines campaigns plans routes shifts species', ARMS, arms),
  saying('before', BEFORE_AND_AFTER, ({ groups: { what = '', behind = '', first = '', second = '' } = {} }) => `${[`${what} before`, `${what} after`].map((name, i) => `${name.toLowerCase().replaceAll(' ', '_')} (mean ${i === 0 ? first : second})`).join(', ')}${behind}`),
];
