import { saying, type Saying } from '../saying.js';

/** Words that mean the same as a commoner one, which all readers know: each is put into it before anything is read. */
export const plainWords: readonly Saying[] = [
  // "mainly dogs", "primarily true"
  saying('mainly chiefly predominantly primarily', /(?<![\p{L}])(?:mainly|chiefly|predominantly|primarily)(?=\s[\p{L}\d'"])/giu, 'mostly'),
  // "88 pct", not "discount pct"
  saying('pct', /(?<=(?<![\p{L}\d.,_-])\d[\d.,]*) ?pct\.?(?![\p{L}_\d])/giu, '%'),
  // "furnished some 20% yes"
  saying('some', /(?<![\p{L}])some (?=\d{1,2}(?:\.\d+)? ?%)/giu, 'about '),
  saying('frequently', /(?<=(?<![\p{L}])(?:more|less|very|most|as) )frequently(?![\p{L}])/giu, 'often'),
  saying('likelier unlikelier', /(?<![\p{L}])(un)?likelier(?![\p{L}])/giu, ({ 1: un }) => (un === undefined ? 'more likely' : 'less likely')),
  // "charges correlates with age": the one rises as the other does, unless more is told of how.
  saying(
    'correlates correlate',
    /(?<=\p{L} )(?:positively )?correlate(s?) (?:positively )?with (?=(?:the |its |their )?[\p{L}_]+(?: [\p{L}_]+){0,3}\s*(?:[.,;)\n]|$|and (?:is|are|with|on|the|smokers|falls?|drops?)(?![\p{L}])))(?![^.;\n]{0,60}(?:negativ|invers|weak|strong|\dr?\b|coefficient|not ))/giu,
    ({ 1: s = '' }) => `rise${s} with `,
  ),
  // "goes up with alcohol": one word that no reader cuts in two
  saying('up down', /(?<=[\p{L}\d)](?:, (?:and )?| and | that | which ))(go|goes|going) (up|down) (?=with (?!age)(?:the |its |their )?\p{L})/giu, ({ 1: go = '', 2: way = '' }) => `${way.toLowerCase() === 'up' ? 'increas' : 'decreas'}${go.toLowerCase() === 'goes' ? 'es' : go.toLowerCase() === 'go' ? 'e' : 'ing'} `),
  // "in 70% of all records": of the rows.
  saying('records entries lines cases', /(?<=\d ?% of )(?:all )?(?:the )?(?:records|entries|lines)(?=\s*(?:[,;.)|\n]|$|are |have |and |is ))/giu, 'rows'),
];
