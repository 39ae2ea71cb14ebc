import { CODES } from './general/codes.js';
import { COMMERCE } from './general/commerce.js';
import { LIVING } from './general/living.js';
import { MEASURES } from './general/measures.js';
import { MONEY } from './general/money.js';
import { PEOPLE } from './general/people.js';
import { PLACES } from './general/places.js';
import { TECHNOLOGY } from './general/technology.js';
import { TIMES } from './general/times.js';
import { WORK } from './general/work.js';

/** General concepts in German, by what they are of. */
export const GENERAL = [PEOPLE, PLACES, TIMES, MONEY, COMMERCE, WORK, TECHNOLOGY, MEASURES, LIVING, CODES].join('\n');
