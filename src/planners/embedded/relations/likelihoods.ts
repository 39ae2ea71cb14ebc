/** A share and what it is of: "Roughly 7% of the calls are abandoned", "18% convert". */
const SHARE_OF = /^(?<head>[^,;–—]{0,40}?(?:\d\s?(?:%|percent)|\b(?:one|two|three|\d+) (?:in|out of) \p{L}+|\b(?:half|third|quarter|fifth|tenth)\b)[^,;–—]{0,60}?)\s*(?:[,;]|\s[-–—])\s+(?:and\s+|but\s+)?(?<tail>.+)$/isu;
const WHAT = /(?:\b(?:are|is|get|gets|were|was|be|end up|turn out|marked|become)\s+)(?:actually\s+|marked\s+(?:as\s+)?)?(?<what>\p{L}[\p{L} -]{2,30})$|\s(?<does>\p{L}{4,20})$/iu;

const RISES = /^(?:(?:this|that|it|which|they)\s+(?:gets?|is|are|becomes?|happens?|goes)\s+)?(?:far\s+|much\s+|even\s+)?(?:(?<more>more\s+(?:likely|often|so|common(?:ly)?|frequent(?:ly)?)|likelier|oftener|mostly|mainly|especially|particularly|predominantly)|less\s+(?:likely|often|so|common|frequent(?:ly)?))\s+(?:(?:those|ones|the ones|people|customers)\s+)?(?<rest>(?:the|when|if|for|with|among|in|at|on|after|during|where|as|who|under|over|by)\s.+)$/isu;
const THE_MORE = /^(?<rest>the\s+(?:more|less|fewer|\p{L}{2,}er)\s[^,]{2,60}?),?\s+the\s+(?:(?<more>likelier|more(?:\s+(?:likely|often|common|frequent))?|oftener|higher)|less(?:\s+(?:likely|often|common|frequent))?|lower|rarer)[\s.]*$/isu;
const WITH = /^(?:(?:and|which)\s+)?(?:(?:this|that|it)\s+)?(?:(?<more>rising|rises|growing|grows|increasing|increases|climbing|going up|goes up)|falling|falls|dropping|drops|decreasing|decreases|going down|goes down)\s+with\s+(?:the\s+)?(?<rest>.+)$/isu;

/** "7% are abandoned – the longer the wait, the likelier": what is said of the share behind it, as a sentence of what it is of. */
export function withLikelihood(text: string): string {
  if (!/\b(?:more|likelier|less|oftener|mostly|mainly|especially|particularly|predominantly|rising|rises|grow\w*|increas\w+|falling|falls|climbing)\b/iu.test(text)) return text;
  const { head = '', tail = '' } = SHARE_OF.exec(text)?.groups ?? {};
  const said = head === '' ? undefined : WHAT.exec(head)?.groups;
  const what = said?.['what'] ?? said?.['does'];
  const more = what === undefined ? undefined : likelihoodIn(tail);
  return what === undefined || more === undefined ? text : `${head}; ${what} ${more}`;
}

function likelihoodIn(tail: string): string | undefined {
  const found = RISES.exec(tail)?.groups ?? THE_MORE.exec(tail)?.groups;
  if (found !== undefined) return `is ${found['more'] === undefined ? 'less' : 'more'} likely ${(found['rest'] ?? '').replace(/^who\s+/iu, 'when they ')}`;
  const moved = WITH.exec(tail)?.groups;
  return moved === undefined ? undefined : `is ${moved['more'] === undefined ? 'less' : 'more'} likely the higher the ${moved['rest'] ?? ''}`;
}
