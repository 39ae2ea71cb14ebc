import { saying, type Saying } from './saying.js';

/** Sums as people say them: "95 for each hour of labour and the parts on top". */
export const formulaSayings: readonly Saying[] = [
  saying('top', /(?<![\p{L}\d.])([$€£]?\d+(?:[.,]\d+)?) (?:for each|for every|per|an?) ([\p{L}_][\p{L}_ ]{2,30}?),? (?:and|plus|with) (?:the |any |all )?([\p{L}_][\p{L}_ ]{2,24}?) on top(?![\p{L}])/giu, '$1 times $2 plus $3'),
  saying('top', /(?<![\p{L}])(?:and|plus|with) (?:the |any |all )?([\p{L}_][\p{L}_ ]{2,24}?) on top(?![\p{L}])/giu, 'plus $1'),
  // "loan amount at most 5x income"
  saying('x', /(?<=(?:at most|up to|max(?:imum)?|below|under|above|over|than|least|about|around|is|are|=|exceeds?|times) )(\d+(?:\.\d+)?)\s?x (?:the |their |its )?(?=\p{L}{3,})/giu, '$1 times the '),
  // "22% of what was earned", "cart less what was taken off"
  saying('what', /(?<=(?<![\p{L}])(?:of|less|minus|times|plus|by|than|from|under|below|above) )what (?:was|is|were|has been|they|we|he|she|it) (?=\p{L}{3,})/giu, ''),
];
