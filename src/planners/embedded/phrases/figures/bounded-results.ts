import { byName, saying, type Saying } from './saying.js';

/** Bounds behind what tells how a column is worked out: "downtime must equal end minus start, from 3 to 600". */

const BOUNDED =
  /(?<=(?:^|[.;\n] ?)(?:the )?)(?<what>[\p{L}_][\p{L}\d_]*(?: [\p{L}_][\p{L}\d_]*){0,2}) (?<is>(?:(?:must|should|has to|will) (?:always )?)?(?:is|equals?|be|=) (?:the )?(?:(?<length>[\p{L}_][\p{L}\d_]*(?: [\p{L}_][\p{L}\d_]*){0,2}) after (?:the )?[\p{L}_][\p{L}\d_]*(?: [\p{L}_][\p{L}\d_]*)?|[\p{L}_][\p{L}\d_ ]{2,30}? (?:minus|less|plus|times|divided by) [\p{L}_][\p{L}\d_ ]{2,30}?))(?:,| \() ?(?:(?:which|that|and|it|they|always|should|must) )*(?:(?:is|are|be|lies?|ranges?|goes|go|runs?|stays?|varies|vary) )?(?:from |between |within )?(?<low>\d+(?:\.\d+)?) ?(?:(?:up )?to|and|-|–) ?(?<high>\d+(?:\.\d+)?)(?<unit> ?(?:seconds?|minutes?|mins?|hours?|days?|weeks?|%))?\)?(?=\s*(?:[.,;:\n]|$))/gimu;

export const boundedResults: readonly Saying[] = [
  saying('minus less plus times divided after', BOUNDED, byName(({ what = '', is = '', length, low = '', high = '', unit = '' }) => `${what} ${is}. ${length ?? what} is between ${low} and ${high}${unit}`)),
];
