import { saying, type Saying } from './saying.js';

/** A column that says how late something was. */
const DELAY = /(?<![\p{L}])(?:delay|lateness)(?:[ _](?:in[ _])?(?:min(?:ute)?s?|seconds?|hours?|days))?(?![\p{L}])/iu;

/** "in snow trains are at least 5 minutes late", "night trains run 10 to 30 minutes late": how long their delay is. */
export const lateSayings: readonly Saying[] = [
  saying(
    'late',
    /(?<=[\p{L}] )(?:are|arrive|come|run|leave|depart|is|arrives|comes|runs|leaves|departs) (?:usually |always |typically )?(?<much>(?:at least |at most |up to |between |from |no more than |more than |less than |under |over )?\d+(?: ?(?:-|–|to|and) ?\d+)?(?: ?(?:minutes?|mins?|hours?|days?))?) (?:too )?late(?=\s*(?:[,.;!\n]|$)| (?:and|but|in|on|at|when|while) )/giu,
    ({ groups }, text) => (DELAY.test(text) ? `have a delay of ${groups?.['much'] ?? ''}` : undefined),
  ),
];
