import { saying, type Saying } from './saying.js';

/** What a column depends on, as people say it: "price driven mainly by size". */
export const relationSayings: readonly Saying[] = [
  saying(
    'driven influenced dictated shaped governed swayed',
    /(?<=\p{L} )(?:(?:is|are|be|being) )?(?:(?:mainly|mostly|largely|primarily|strongly|heavily|partly) )?(?:driven|influenced|dictated|shaped|governed|swayed)(?: (?:mainly|mostly|largely|primarily|strongly|heavily|partly))? by (?!(?:(?:the|an?|its|their) )?(?:drivers?|persons?|people|who|whom|employees?|staff|men|women|him|her|them)(?![\p{L}]))(?=\p{L})/giu,
    'depends on ',
  ),
  saying(
    'rising falling increasing decreasing growing declining dropping climbing shrinking',
    /(?<=[\p{L})\d] )(rising|falling|increasing|decreasing|growing|declining|dropping|climbing|shrinking)(?= (?:(?:slowly|slightly|steadily|strongly|gradually|sharply|linearly) )?(?:over (?:time|the)|with|as the)(?![\p{L}]))/giu,
    ({ 1: way = '' }) => `that is ${way.toLowerCase()}`,
  ),
  saying('hinges hinge', /(?<=\p{L} )hinges? (?:mainly |mostly |largely )?(?:up)?on (?=\p{L})/giu, 'depends on '),
  saying('function', /(?<=\p{L} )(?:(?:is|are|as) )?a (?:noisy |rough )?function of (?=\p{L})/giu, 'depends on '),
];
