/** A label that is a range of numbers: "18-24", "65+", "<25k". */
export interface RangeLabel {
  readonly value: string;
  /** None where it goes as low as can be. */
  readonly min: number | undefined;
}

const RANGE = /^[$€£]?(\d+(?:[.,]\d+)?)(k?)\s*(?:-|–|to|bis|a|à)\s*[$€£]?(\d+(?:[.,]\d+)?)(k?)(?:\s?(?:years?|yrs?|jahre|años|ans|%|\p{Sc}))?$/iu;
const FROM = /^(?:(?:over|above|more than|>=?|≥|ab|über|más de|plus de)\s*[$€£]?(\d+(?:[.,]\d+)?)(k?)|[$€£]?(\d+(?:[.,]\d+)?)(k?)\s?(?:\+|plus|and (?:over|above|older|more)|or (?:over|older|more)|oder (?:älter|mehr)|y más|et plus))$/iu;
const UP_TO = /^(?:under|below|less than|up to|<=?|≤|unter|bis|menos de|moins de)\s*[$€£]?(\d+(?:[.,]\d+)?)(k?)$/iu;

/** The ranges that values are, the lowest first; undefined where one is none. */
export function rangesIn(values: readonly unknown[]): readonly RangeLabel[] | undefined {
  const found = values.map((value) => rangeOf(String(value)));
  if (found.length < 2 || found.some((range) => range === undefined)) return undefined;
  return found.filter((range) => range !== undefined).sort((a, b) => (a.min ?? -Infinity) - (b.min ?? -Infinity));
}

function rangeOf(value: string): RangeLabel | undefined {
  const text = value.trim();
  const range = RANGE.exec(text);
  if (range !== null) return { value, min: numberOf(range[1], range[2] === '' && range[4] !== '' && Number(range[1]) < 1000 && range[1] !== '0' ? range[4] : range[2]) };
  const from = FROM.exec(text);
  if (from !== null) return { value, min: numberOf(from[1] ?? from[3], from[2] ?? from[4]) };
  return UP_TO.test(text) ? { value, min: undefined } : undefined;
}

const numberOf = (digits: string | undefined, thousands: string | undefined): number => Number((digits ?? '0').replace(',', '.')) * (/k/iu.test(thousands ?? '') ? 1000 : 1);
