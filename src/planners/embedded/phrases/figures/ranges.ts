import { saying, type Saying } from './saying.js';

/** Ends of numbers as people say them: "nought to a hundred", "eight at the very most", "2012 at the earliest". */


export const rangeSayings: readonly Saying[] = [
  saying('upto', /(?<![\p{L}])upto(?![\p{L}])/giu, 'up to'),
  saying('nought naught zero nil none nothing', /(?<![\p{L}])(?:nought|naught|zero|nil|none|nothing)(?= (?:(?:up )?to|through|and up to) [$€£]?\d)/giu, '0'),
  saying('nil nought naught', /(?<![\p{L}])(?:nil|nought|naught)(?= (?:on|for|in|at|if|when|where|otherwise)(?![\p{L}]))/giu, '0'),
  saying('minus', /(?<=(?:^|\b(?:from|to|between|and|of|at|least|most|under|over|below|above|than|by|about|around)\s|[,(:]\s?|[-–]\s))minus (?=\d)/giu, '-'),
  saying('plus', /(?<=\b(?:to|and) )plus (?=\d)/giu, ''),
  // "2012 at the earliest, 2024 at the latest"
  saying('earliest least lowest soonest minimum', /(?<![\p{L}\d.])(?:\bat )?([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?|one) at (?:the )?(?:very |absolute )?(?:least|lowest|earliest|soonest|smallest|minimum|cheapest|youngest)(?:,| and|, and| but|;| -| –|\s*\/) ([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?) at (?:the )?(?:very |absolute )?(?:most|highest|latest|longest|largest|maximum|dearest|oldest|outside)(?![\p{L}])/giu, ({ 1: low, 2: high }) => `between ${low === 'one' ? '1' : (low ?? '')} and ${high ?? ''}`),
  saying('most highest latest', /(?<![\p{L}\d.])([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?) at (?:the )?(?:very |absolute )?(?:most|highest|latest|longest|largest|maximum|dearest|oldest|outside)(?:,| and|, and| but|;| -| –|\s*\/) ([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?|one) at (?:the )?(?:very |absolute )?(?:least|lowest|earliest|soonest|smallest|minimum|cheapest|youngest)(?![\p{L}])/giu, ({ 1: high, 2: low }) => `between ${low === 'one' ? '1' : (low ?? '')} and ${high ?? ''}`),
  saying('least most', /(?<![\p{L}])at (?:the )?(?:very |absolute )(least|most)(?![\p{L}])/giu, 'at $1'),
  saying('lowest highest', /(?<=\d )at (?:its |the )?(lowest|highest)(?![\p{L}])/giu, ({ 1: end }) => (end?.toLowerCase() === 'lowest' ? 'at least' : 'at most')),
  saying('earliest latest', /(?<![\p{L}\d])((?:19|20)\d\d) at the (earliest|latest)(?![\p{L}])/giu, ({ 1: year = '', 2: end }) => (end?.toLowerCase() === 'earliest' ? `at least ${year}` : `at most ${year}`)),
  saying('ceiling limit maximum tops extreme', /(?<![\p{L}\d.])([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?) (?:is (?:the|its) (?:ceiling|limit|maximum|max|top|most|upper limit)|in the extreme|tops)(?![\p{L}])/giu, 'at most $1'),
  saying('floor minimum', /(?<![\p{L}\d.])([-−]?[$€£]?\d+(?:[.,]\d+)?(?:k|%)?) is (?:the|its) (?:floor|minimum|min|least|lower limit)(?![\p{L}])/giu, 'at least $1'),
  saying('including', /(?<=\d )up to and including (?=[$€£]?\d)/giu, 'to '),
  // "first to eighth, as a number"
  saying('first 1st', /(?<![\p{L}])(?:first|1st) (?:up )?to (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)(?=[\s,)]*(?:as |i\.e\.|\())[\s,]*(?:as an? (?:whole )?number|as numbers?|as 1 to \d+)?/giu, ({ 1: last = '' }) => `1 to ${String(ORDINALS.indexOf(last.toLowerCase()) + 1)}`),
  // "ten cents up to $4.50"
  saying('cent cents pence', /(?<![\p{L}\d.])(\d{1,2}) (?:cents?|pence)(?= (?:up )?to ([$€£])\s?\d)/giu, ({ 1: cents, 2: sign = '$' }) => `${sign}${(Number(cents) / 100).toFixed(2)}`),
  saying('scale', /(?<![\p{L}])on a scale (?:up )?to (?=\d)/giu, 'from 0 to '),
];

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
