/** 10^0 … 10^18 as integers. (`10 ** n` differs between Node versions for some n.) */
export const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 19 }, (_, i) => BigInt(`1${'0'.repeat(i)}`));

/** 10^scale, for 0 ≤ scale ≤ 18. */
export function powerOfTen(scale: number): bigint {
  const power = POWERS_OF_TEN[scale];
  if (power === undefined) throw new RangeError(`no power of ten for scale ${String(scale)}`);
  return power;
}
