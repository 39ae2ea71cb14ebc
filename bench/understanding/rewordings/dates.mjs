import { MONTHS } from './text.mjs';

/** Days, times and years, said in other words. */
export default {
  instead: [
    [
      /\b(?:in|from|during) (20[12]\d)\b/g,
      {
        'year-in': 'within $1',
      },
    ],
    [
      /\b(?:in|from|during) (20[12]\d)\b(?! to| until| and)/g,
      {
        'year-bare': 'dated $1',
      },
    ],
    [
      /\b(?:in|over|from|within|during) the (?:last|past)\b/gi,
      {
        lastyear: 'not older than the last',
      },
    ],
    [
      /\b(?:in|from|during) (20[12]\d)\b(?! to| until| and|-)/g,
      {
        'year-dates': 'somewhere in $1',
        'year-of': 'in the year $1',
        'year-range': 'from 1 January $1 to 31 December $1',
        'year-iso': 'between $1-01-01 and $1-12-31',
      },
    ],
    [
      /,? (?:in|from|during) (20[12]\d)\b(?! to| until| and|-)/g,
      {
        'year-paren': ' ($1)',
      },
    ],
    [
      /\bthe (?:last|past) (\d+|two|three|six|twelve) (days|weeks|months|years)\b/gi,
      {
        'last-prev': 'the previous $1 $2',
      },
    ],
    [
      /\bin the (?:last|past) (\d+|two|three|six|twelve) (days|weeks|months|years)\b/gi,
      {
        'last-within': 'within the past $1 $2',
        'last-ago': 'at most $1 $2 ago',
        'last-bare': 'last $1 $2',
      },
    ],
    [
      /\bin (January|February|March|April|May|June|July|August|September|October|November|December) (20\d\d)\b/g,
      {
        months: 'throughout $1 $2',
        monthof: 'in the month of $1 $2',
      },
    ],
    [
      /\bweekdays only\b|\bon weekdays\b|\bonly on weekdays\b/gi,
      {
        weekdays: 'Monday to Friday',
        weekdays2: 'never on weekends',
        weekdays3: 'Mon-Fri',
        workday: 'on working days',
        workday2: 'no Saturdays or Sundays',
      },
    ],
    [
      /\bbetween (\d{1,2}):00 and (\d{1,2}):00\b/g,
      {
        clock2: 'from $1h to $2h',
        hours: '$1-$2h',
      },
    ],
    [
      /\bbetween (\d{1,2}:\d\d) and (\d{1,2}:\d\d)\b/g,
      {
        clock3: '$1-$2',
      },
    ],
    [
      /\bat most (\d+) days after\b/g,
      {
        nomore: 'no more than $1 days after',
      },
    ],
    [
      /\bsince (20\d\d)\b/gi,
      {
        since: 'from $1 onwards',
        since2: 'starting in $1',
      },
    ],
    [
      /\b(?:between|from) (20\d\d) (?:and|to) (20\d\d)\b/g,
      {
        years: '$1-$2',
        years3: 'in $1 to $2',
      },
    ],
    [
      /\b(20\d\d) ?(?:-|–|to) ?(20\d\d)\b/g,
      {
        years2: 'between $1 and $2',
      },
    ],
  ],
  by: {
    'past-last': (s) => s.replace(/\bthe past\b/gi, 'the last').replace(/\bthe last (?=\d|two|three|six|year|month)/gi, 'the past '),
    monthnum: (s) => s.replace(/\bin (January|February|March|April|May|June|July|August|September|October|November|December) (20\d\d)\b/g, (m, a, y) => `in ${y}-${String(new Date(`${a} 1, 2020`).getMonth() + 1).padStart(2, '0')}`),
    quarter: (s) => s.replace(/\b(?:in )?the (first|second|third|fourth) quarter of (20\d\d)\b/gi, (m, a, y) => `in Q${['first', 'second', 'third', 'fourth'].indexOf(a.toLowerCase()) + 1} ${y}`),
    clock: (s) => s.replace(/\bbetween (\d{1,2}):00 and (\d{1,2}):00\b/g, (m, a, b) => { const f = (h) => `${(h % 12) || 12} ${h < 12 ? 'am' : 'pm'}`; return `between ${f(+a)} and ${f(+b)}`; }),
    isodate: (s) => s.replace(/\b(20\d\d)-(\d\d)-(\d\d)\b/g, (m, y, a, d) => `${+d} ${MONTHS[a - 1]} ${y}`),
    usdate: (s) => s.replace(/\b(20\d\d)-(\d\d)-(\d\d)\b/g, (m, y, a, d) => `${MONTHS[a - 1].slice(0, 3)} ${+d}, ${y}`),
    dedate: (s) => s.replace(/\b(20\d\d)-(\d\d)-(\d\d)\b/g, (m, y, a, d) => `${d}.${a}.${y}`),
    monthabbr: (s) => s.replace(/\b(January|February|March|April|June|July|August|September|October|November|December) (20\d\d)/g, (m, a, y) => `${a.slice(0, 3)} ${y}`),
  },
};
