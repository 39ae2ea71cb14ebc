import { powerOfTen } from './powers-of-ten.js';

/** The integers whose quotient by 10^scale lies in [min, max]: lo … hi; empty when lo > hi. Exact in the decimals written. */
export function scaledBounds(min: number, max: number, scale: number): { lo: bigint; hi: bigint } {
  const low = scaleText(min, scale);
  const high = scaleText(max, scale);
  return {
    lo: low.rest && !low.negative ? low.value + 1n : low.value,
    hi: high.rest && high.negative ? high.value - 1n : high.value,
  };
}

/** value × 10^scale cut to an integer, from the decimal digits that JavaScript prints for the number. */
function scaleText(value: number, scale: number): { value: bigint; rest: boolean; negative: boolean } {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`not a finite number: ${String(value)}`);
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  const shift = scale + Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  const magnitude = shift >= 0 ? digits * tenTo(shift) : digits / tenTo(-shift);
  const rest = shift < 0 && digits % tenTo(-shift) !== 0n;
  const negative = sign === '-';
  return { value: negative ? -magnitude : magnitude, rest, negative };
}

function tenTo(exponent: number): bigint {
  return exponent <= 18 ? powerOfTen(exponent) : BigInt(`1${'0'.repeat(exponent)}`);
}
