/** "typically 6 and at most 45": the middle, beside an end. */
export function isTypical(text: string, start: number, end: number): boolean {
  return /(?<!(?:averag\p{L}*|mean|median|average of|mean of|median of)\s)(?<![\p{L}])(?:typically|typical|usually|normally|generally|about|around|roughly|near)\s(?:is\s|are\s|about\s|around\s)?[$€£]?$/iu.test(text.slice(Math.max(0, start - 30), start)) && /^\s?[\p{L}°%€$£]{0,8}\s?(?:,|\s?and|\s?but)\s+(?:but\s|and\s)?(?:at most|at least|never|no more|not more|no less|max|min|up to|none|nothing|nobody)[^,;.]{0,14}\d/iu.test(text.slice(end, end + 40));
}
