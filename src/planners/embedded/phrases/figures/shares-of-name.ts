import { saying, type Saying } from './saying.js';

/** "mode of transport where half walk, 30% cycle and the rest take the bus": shares that a small word sets beside the name they are of. */
export const sharesOfName: readonly Saying[] = [
  saying(
    'where which whom',
    /(?<=(?:[,;:\n(]|\b(?:with|and|have)) ?(?:the |an? )?(?!(?:and|but|or|only|those|rows|about)\b)[\p{L}_]{3,}(?: [\p{L}_]+){0,3}),? (?:where|of which|of whom) (?=(?:about |around |roughly |some )?(?:\d{1,2}(?:\.\d+)? ?%|half|(?:an?|one|two|three) (?:third|quarter|fifth|tenth)s?) (?!of\b|are\b|is\b|have\b|were\b)[\p{L}-]+(?: [\p{L}-]+){0,2}(?:, (?:about |around |roughly )?(?:\d{1,2}(?:\.\d+)? ?%|half|(?:an?|one|two|three) (?:third|quarter|fifth|tenth)s?) (?!of\b)[\p{L}-]+(?: [\p{L}-]+){0,2}){0,6},? (?:and |und )?(?:the (?:rest|others?)|all others|everyone else|(?:\d{1,2}(?:\.\d+)? ?%|half|(?:an?|one|two|three) (?:third|quarter|fifth|tenth)s?)) (?!is\b|are\b|have\b)\p{L})/giu,
    ': ',
  ),
];
