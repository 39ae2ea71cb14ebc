/** To six decimals: sums and shares without the noise of binary fractions. */
export const toSixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6;

/** To nine decimals: bounds and constants, which people write with fewer. */
export const toNineDecimals = (value: number): number => Math.round(value * 1e9) / 1e9;
