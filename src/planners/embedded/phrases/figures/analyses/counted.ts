import { saying, type Saying } from '../saying.js';

/** "where 10 students failed" of "60 students", "8 of the 40 patients dropped out": so many of those that are counted. */
const SOME_OF = /(?<joined>,? (?:where|of whom|of which|and) )?(?<!(?:than|least|most|over|under|to|every) )(?<![\p{L}\d.,:$€£-])(?<some>\d{1,4}) (?:of (?:the|these|those|our|all) )?(?<all>\d{2,5} )?(?<who>(?!(?:second|minute|hour|day|week|month|year|point|row|record)s)\p{L}{3,}(?:s|people|men|women|children))(?= (?:(?:have|had|are|were|did(?: not|n['’]t)|never|do not|don['’]t|will) |(?:failed|fail|passed|pass|left|leave|quit|dropped|drop|churned|churn|died|survived|won|lost|defaulted|cancelled|relapsed|recovered|responded|missed|skipped|bought|returned|converted)(?![\p{L}])))/giu;

const COUNTED = /(?<![\p{L}\d.,])(?<count>\d+(?:,\d{3})*) (?<one>\p{L}+)(?: (?<other>\p{L}+))?/gu;

function shareOfCounted({ groups: { joined, some = '', all, who = '' } = {}, index }: RegExpExecArray, text: string): string | undefined {
  const counted = all ?? [...text.slice(0, index).matchAll(COUNTED)].find(({ groups }) => [groups?.['one'], groups?.['other']].some((noun) => noun?.toLowerCase() === who.toLowerCase()))?.groups?.['count'];
  const whole = Number(counted?.replaceAll(',', '') ?? 0);
  return whole > Number(some) ? `${joined === undefined ? '' : ', '}${String(Math.round((Number(some) / whole) * 1e4) / 100)}%` : undefined;
}

export const countedSayings: readonly Saying[] = [
  saying('failed fail passed pass left leave quit dropped drop churned churn died survived won lost defaulted cancelled relapsed recovered responded missed skipped bought returned converted have had are were did never', SOME_OF, shareOfCounted),
];
