import { byName, saying, type Saying } from './saying.js';

/** Rules with a word or two left out, or the share in the middle: "nobody older than 60", "ongoing ones, roughly 12%, have no end date". */
export const passingSayings: readonly Saying[] = [
  // "Nobody older than 60 months": the verb is left out.
  saying('nobody no', /(?<=(?:^|[.;\n]|, (?:and )?) ?)(?:nobody(?: is)?|no (?:one|person|patient|guest|child|client|customer|member|player|student|user|driver|dog|cat|animal)(?= \p{L}+er than)) ?((?:older|younger|heavier|lighter|taller|shorter|smaller|larger|bigger|longer|faster|slower|cheaper) than \d[\d.]*(?: ?\p{L}+)?)(?:,(?: and)?(?= (?!(?:and|or|nor|but)(?![\p{L}]))\p{L}[^.;,\n]{2,40} (?:run|runs|go|goes|is|are|rises?|grows?|falls?|lies?|must|should)(?![\p{L}])))?/gimu, ({ 0: all, 1: said = '' }) => `nobody is ${said}${all.includes(',') ? '.' : ''}`),
  // "None start before 2020" beside a start date
  saying('none', /(?<=[.;!\n] ?)none(?: of (?:them|these))? (?<does>start|end|open|close|order|ship|issue)s? (?<side>before|after) (?<when>[^.;,\n]{4,24})(?=\s*(?:[.;\n]|$))/giu, ({ groups = {} }, text) => {
    const { does = '', side = '', when = '' } = groups;
    return [`${does} date`, `${does}_date`].some((name) => text.toLowerCase().includes(name.toLowerCase())) ? `The ${does.toLowerCase()} date is never ${side} ${when}` : undefined;
  }),
  // "(mostly 1 or 2, rarely up to 200)": from the least that is told to the most.
  saying('rarely seldom occasionally sometimes exceptionally', /(?<=[(:,] ?|[\p{L}\d] )(?<usual>(?:mostly|usually|mainly|typically|normally) (?<least>\d+)(?:(?:, \d+)*(?: or | and |-| to )(?<other>\d+))?),? (?:and |but )?(?:rarely|very rarely|seldom|occasionally|sometimes|exceptionally|in rare cases) (?:up to|as many as|as much as|as high as|going up to) (?<most>\d[\d,]*)(?=\s*(?:[),;.\n]|$))/giu, byName(({ usual = '', least = '', most = '' }) => `${least} to ${most}, ${usual}`)),
  // "Ongoing events, roughly 12%, have no end date": so many of the rows.
  saying('have has lack lacks', /(?<=(?:^|[.;\n]) ?)(?:the |all )?(?<what>\p{L}[\p{L} -]{3,40}), (?:that is |i\.?e\.? )?(?<share>(?:(?:about|around|roughly|some|approximately|nearly) )?\d+(?:\.\d+)? ?%)(?: of (?:all|them|rows|the rows|cases))?, (?=(?:have|has|lack|lacks) (?:no|neither|an? empty)(?![\p{L}]))/gimu, byName(({ share = '' }) => `${share} of rows `)),
  // "Severe events are serious half of the time, mild ones never"
  saying(
    'ones never always cases time',
    /(?<=(?:^|[.;\n]) ?)(?<one>\p{L}[\p{L}-]*) (?<what>\p{L}+s) (?<is>are|get|have|show) (?<state>\p{L}[\p{L} ]{2,30}?)(?: in)? (?<share>(?:about |around |roughly |some |nearly )?(?:\d+(?:\.\d+)? ?%|half)) (?:of the (?:time|cases)|of cases|of the rows),? (?:and |but |while )?(?<other>\p{L}[\p{L}-]*) (?:ones|\k<what>) (?<often>never|always|(?:in )?(?:about |only )?\d+(?:\.\d+)? ?%)(?: of the (?:time|cases))?(?=\s*(?:[.;\n]|$))/gimu,
    byName(({ one = '', what = '', is = '', state = '', share = '', other = '', often = '' }) => {
      const second = /^\d|^in|^about|^only/iu.test(often) ? `${often.replace(/^in /iu, '')} of the ${other} ${what} ${is} ${state}` : `${other} ${what} ${is} ${often.toLowerCase()} ${state}`;
      return `${share} of the ${one} ${what} ${is} ${state}. ${second}`;
    }),
  ),
];
