import { saying, type Saying } from '../saying.js';

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

export const seriesSayings: readonly Saying[] = [
  saying('hourly daily weekly monthly quarterly', SERIES, seriesTold),
  saying('hour day week month quarter', SERIES_BY, seriesTold),
];
