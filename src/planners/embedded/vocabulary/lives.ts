/** The lives of things as their states tell them: which follows which, and which ends it. */

/** Where nothing more happens, whatever was listed before it; and what had happened before. */
const ENDS: readonly (readonly [value: RegExp, implies: RegExp])[] = [
  [/^refunded$|^partially[_ ]refunded$|^charged?[_ ]?back$|^disputed$/iu, /^(?:paid|captured|completed|authori[sz]ed|settled|confirmed)$/iu],
  [/^returned$/iu, /^(?:paid|shipped|delivered|confirmed|packed|dispatched)$/iu],
  [/^archived$/iu, /^(?:published|resolved|closed|completed)$/iu],
  [/^(?:overdue|late|past[_ ]due)$/iu, /^(?:sent|issued|approved)$/iu],
  [/^reopened$/iu, /^(?:assigned|acknowledged)$/iu],
  [/^(?:cancel?led|failed|declined|rejected|void(?:ed)?|expired|denied|bounced|spam|dropped|aborted|lost|unpaid|no[_ -]?show|suspended|revoked|banned|blocked|churned|error|deleted|removed|inactive|disabled)$/iu, /^$/u],
];

/** Where the life of a thing has come with a status; what is usual is listed by how often it comes, and not in this order. */
const LIFE: readonly RegExp[] = [
  /^(?:new|open|created|pending|draft|queued|placed|submitted|requested|received|todo|backlog|invited|trial(?:ing)?|scheduled|booked|tentative|registered)$/iu,
  /^(?:confirmed|approved|accepted|authori[sz]ed|assigned|acknowledged|contacted|in[ _-]?review)$/iu,
  /^(?:paid|processing|in[ _-]?progress|running|active|started|sent|issued|waiting|on[ _-]?hold|doing|picked)$/iu,
  /^(?:packed|ready)$/iu,
  /^(?:shipped|dispatched|in[ _-]?transit|delayed)$/iu,
  /^out for delivery$/iu,
  /^(?:delivered|completed?|done|succeeded|success|resolved|solved|published|captured|settled|finished|won)$/iu,
  /^(?:closed|archived)$/iu,
];

/** What may come at any time of a life: a request is received first, goods that come back late. */
const ANY_TIME = /^(?:received|open|registered|booked|accepted|active|waiting|sent|issued|done)$/iu;

/** The values in the order of a life, where all of them are known; those of a text as it lists them otherwise, or where that begins where a life does and never goes back. */
export function asTheyFollow(words: readonly string[], isListed: boolean): readonly string[] | undefined {
  const rank = (word: string): number => (endOf(word, words) === undefined ? LIFE.findIndex((pattern) => pattern.test(word)) : LIFE.length);
  const known = words.filter((word, i) => endOf(word, words) === undefined && (i === 0 || !ANY_TIME.test(word))).map(rank).filter((at) => at >= 0);
  const isInOrder = isListed && known[0] === 0 && rank(words[0] ?? '') === 0 && known.every((at, i) => i === 0 || at >= (known[i - 1] ?? 0));
  if (isInOrder) return words;
  if (words.some((word) => rank(word) < 0)) return isListed ? words : undefined;
  return [...words].sort((a, b) => rank(a) - rank(b));
}

/** What had happened before an end; undefined for no end. To be given back or put away is a step like any other where nothing it implies is listed. */
export function endOf(value: string, words: readonly string[]): RegExp | undefined {
  const implied = ENDS.find(([pattern]) => pattern.test(value))?.[1];
  return implied === undefined || (/^(?:refunded|returned|archived)$/iu.test(value) && !words.some((word) => implied.test(word))) ? undefined : implied;
}

/** "cancelled" and "canceled", "paid out" and `paid_out`. */
export const plainState = (word: string): string => word.toLowerCase().replace(/cancell/u, 'cancel').replaceAll(/[_\s-]/gu, '');

/** The value itself, those that are listed behind it, and the ends before which it had happened. */
export function reachedBy(value: string, words: readonly string[]): readonly string[] {
  const at = words.indexOf(value);
  return words.filter((word, i) => {
    if (i === at) return true;
    const implied = endOf(word, words);
    return implied === undefined ? i > at && endOf(value, words) === undefined : implied.test(value);
  });
}
