/** "typically 6 and at most 45", "typical 800": the middle, beside an end or of large numbers. */
export function isTypical(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 40)];
  if (LARGE.test(text.slice(start, end)) && TYPICALLY.test(before) && ENDS.test(behind)) return true;
  return MIDDLE.test(before) && BESIDE_END.test(behind);
}

const MIDDLE = /(?<!(?:averag\p{L}*|mean|median|average of|mean of|median of)\s)(?<![\p{L}])(?:typically|typical|usually|normally|generally|about|around|roughly|near)\s(?:is\s|are\s|about\s|around\s)?[$€£]?$/iu;
const BESIDE_END = /^\s?[\p{L}°%€$£]{0,8}\s?(?:,|\s?and|\s?but)\s+(?:but\s|and\s)?(?:at most|at least|never|no more|not more|no less|max|min|up to|none|nothing|nobody)[^,;.]{0,14}\d/iu;

/** Few numbers that large come again. */
const LARGE = /^(?:[2-9]\d|\d{3})/u;
const TYPICALLY = /(?<![\p{L}])(?:typical(?:ly)?|normally)(?: value)?(?:\s(?:is|are)|:)?\s[$€£]?$/iu;
const ENDS = /^\s?[\p{L}°%€$£]{0,8}\s*(?:$|[).;,])/u;
