/** Check digits of numbers people know, each from its own standard. Separators are spaces and hyphens. */

const bare = (text: string): string => text.replace(/[ -]/g, '');

/** Luhn (ISO/IEC 7812): card numbers, IMEI. */
export function isLuhn(text: string): boolean {
  const digits = bare(text);
  if (!/^\d{8,19}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A last digit that brings the sum of what all digits count to a multiple of ten. */
export interface CheckRule {
  readonly accepts: (text: string) => boolean;
  /** What a digit counts that stands so many places in front of the check digit; 0: right in front of it. */
  readonly counted: (digit: number, place: number) => number;
}

export const LUHN: CheckRule = { accepts: isLuhn, counted: (digit, place) => (place % 2 === 1 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2) };
export const UPC: CheckRule = { accepts: isUpc, counted: (digit, place) => (place % 2 === 1 ? digit : digit * 3) };

/** ISBN-10 and ISBN-13. */
export function isIsbn(text: string): boolean {
  const digits = bare(text);
  if (/^97[89]\d{10}$/.test(digits)) return weighted(digits, [1, 3]) % 10 === 0;
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  return Array.from(digits).reduce((sum, digit, i) => sum + (10 - i) * (digit === 'X' ? 10 : Number(digit)), 0) % 11 === 0;
}

/** UPC-A: twelve digits. */
export function isUpc(text: string): boolean {
  return /^\d{12}$/.test(text) && weighted(text, [3, 1]) % 10 === 0;
}

function weighted(digits: string, weights: readonly [number, number]): number {
  return Array.from(digits).reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? weights[0] : weights[1]), 0);
}

/** IBAN (ISO 13616): remainder 1 by 97. */
export function isIban(text: string): boolean {
  const plain = bare(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let remainder = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** ABA routing number: weights 3, 7, 1. */
export function isRoutingNumber(text: string): boolean {
  return /^\d{9}$/.test(text) && Array.from(text).reduce((sum, digit, i) => sum + Number(digit) * ([3, 7, 1][i % 3] ?? 0), 0) % 10 === 0;
}
