/** One Philox4x32-10 word in TypeScript, the same as the kernel's: for what runs per cell. */

const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;

/** High 32 bits of the product of two unsigned 32-bit integers. */
function multiplyHigh(a: number, b: number): number {
  const [a0, a1, b0, b1] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const low = (middle & 0xffff) + a0 * b1;
  return (a1 * b1 + Math.floor(middle / 65_536) + Math.floor(low / 65_536)) >>> 0;
}

/** Word `index` (0 … 3) of the block with key (k0, k1) and counter (c0, c1, c2, c3), unsigned. */
export function philoxWord(k0: number, k1: number, c0: number, c1: number, c2: number, c3: number, index: number): number {
  let [x0, x1, x2, x3, a, b] = [c0, c1, c2, c3, k0, k1];
  for (let round = 0; round < 10; round++) {
    const [high0, low0] = [multiplyHigh(x0, M0), Math.imul(x0, M0) >>> 0];
    const [high1, low1] = [multiplyHigh(x2, M1), Math.imul(x2, M1) >>> 0];
    x0 = (high1 ^ x1 ^ a) >>> 0;
    x1 = low1;
    x2 = (high0 ^ x3 ^ b) >>> 0;
    x3 = low0;
    a = (a + W0) >>> 0;
    b = (b + W1) >>> 0;
  }
  return index === 0 ? x0 : index === 1 ? x1 : index === 2 ? x2 : x3;
}
