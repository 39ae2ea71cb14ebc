/** An expression as we understand it: CEL's grammar, read by a library, and a meaning of our own. */
export type Node =
  /** digits ÷ 10^scale, exact as written. */
  | { readonly op: 'number'; readonly digits: bigint; readonly scale: number }
  | { readonly op: 'text'; readonly value: string }
  | { readonly op: 'bool'; readonly value: boolean }
  | { readonly op: 'column'; readonly name: string }
  | { readonly op: 'arithmetic'; readonly sign: '+' | '-' | '*' | '/' | '%'; readonly a: Node; readonly b: Node }
  | { readonly op: 'compare'; readonly relation: Relation; readonly a: Node; readonly b: Node }
  | { readonly op: 'logic'; readonly any: boolean; readonly a: Node; readonly b: Node }
  | { readonly op: 'not'; readonly a: Node }
  | { readonly op: 'choose'; readonly test: Node; readonly yes: Node; readonly no: Node }
  | { readonly op: 'call'; readonly name: FunctionName; readonly args: readonly Node[] };

/** In the order of the kernel `compare`. */
export const RELATIONS = ['==', '!=', '<', '<=', '>', '>='] as const;
export type Relation = (typeof RELATIONS)[number];

/** Functions with the least and greatest number of arguments. */
export const FUNCTIONS = {
  round: [1, 2],
  floor: [1, 1],
  ceil: [1, 1],
  abs: [1, 1],
  min: [2, 16],
  max: [2, 16],
  days: [2, 2],
  hours: [2, 2],
  minutes: [2, 2],
  year: [1, 1],
  month: [1, 1],
  day: [1, 1],
  hour: [1, 1],
  weekday: [1, 1],
  add_seconds: [2, 2],
  add_minutes: [2, 2],
  add_days: [2, 2],
  add_months: [2, 2],
  lower: [1, 1],
  upper: [1, 1],
  size: [1, 1],
  string: [1, 1],
  int: [1, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type FunctionName = keyof typeof FUNCTIONS;

/** Written wrongly, or not meaningful for the columns it names. The message is for the author, without a full stop at its path. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}
