/** "0-10", "65+", "under 18", "20 to 40 cm", "<5", "500 mg". */
const INTERVAL = /^(?<below>under|below|less than|up to|younger than|<=?|≤|unter|bis|menos de|moins de)?(?<over>over|above|more than|older than|>=?|≥|über|ab|más de|plus de)?\s?[$€£]?(?<from>\d+(?:[.,]\d+)*)\s?(?<unit>\p{L}{1,7}|%|[$€£])?\s?(?:(?:-|–|to|bis|a|à)\s?[$€£]?(?<to>\d+(?:[.,]\d+)*)|\+|and (?:over|above|more|older)|or (?:more|over|older)|plus)?\s?(?:\p{L}{1,7}|%|[$€£])?$/iu;

/** Intervals and sizes that are told by numbers, from the lowest to the highest; undefined where a value is none of them. */
export function intervalsInOrder(values: readonly string[]): string[] | undefined {
  const places = values.map((value) => {
    const { below, over, from = '', to } = INTERVAL.exec(value.trim())?.groups ?? {};
    const first = Number(from.replaceAll(',', ''));
    return from === '' ? Number.NaN : below !== undefined ? first / 2 : over !== undefined ? first + 1 : (first + Number((to ?? from).replaceAll(',', ''))) / 2;
  });
  if (places.some(Number.isNaN) || new Set(places).size < values.length) return undefined;
  return values.map((value, i) => ({ value, place: places[i] ?? 0 })).sort((a, b) => a.place - b.place).map(({ value }) => value);
}
