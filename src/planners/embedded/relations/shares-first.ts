interface Said {
  readonly text: string;
}

/** Which statements of a text are read before others. */

const SHARE = /\d\s?%|\d\s?percent|\b(?:one|two|three|\d{1,2}) (?:in|out of) (?:\p{L}+|\d+)|\b(?:an? |two |three )?(?:half|thirds?|quarters?|fifths?|tenths?) (?:of|are|is|have|were)\b/iu;
/** Who is so more or less often than others, and on what that hangs. */
const OFTENER = /\b(?:rarely|seldom|hardly ever|almost never|likelier|(?:more|less) (?:often|likely|frequently|commonly|prone)|the (?:more|less|fewer|\p{L}{3,}er)|churn|default|leave|drop out|depends?)\b/iu;
const OF_SOME = /\b(?:more|less|fewer|than|if|when|whenever|where|for|among|with|without|only|likely|often|rarely|seldom|while|whereas|otherwise|else|those|these)\b|\b(?!over|other)\p{L}{3,}er\b/iu;
const LONGEST = 90;

const isShareOfAll = ({ text }: Said): boolean => text.length <= LONGEST && SHARE.test(text) && !OF_SOME.test(text);

/** "Vaccinated people are rarely admitted, and one in six is admitted": how many of all are so, before who is so more often. */
export function sharesFirst<T extends Said>(statements: readonly T[]): readonly T[] {
  const first = statements.findIndex(({ text }) => OFTENER.test(text));
  if (first < 0 || !statements.some((statement, i) => i > first && isShareOfAll(statement))) return statements;
  return [...statements.filter((statement, i) => i > first && isShareOfAll(statement)), ...statements.filter((statement, i) => i <= first || !isShareOfAll(statement))];
}
