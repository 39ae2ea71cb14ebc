/**
 * What a column's values are, for expressions, JSON and later formats. `int` and `decimal` are exact; `date`,
 * `datetime` and `time` are UTC.
 */
export type ValueKind = 'int' | 'decimal' | 'string' | 'bool' | 'date' | 'datetime' | 'time';

/** What the value of a column is before any row exists. `scale` counts decimals (kind `decimal`). */
export interface ValueShape {
  readonly kind: ValueKind;
  readonly scale?: number;
}
