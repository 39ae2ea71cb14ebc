const LONGEST = 60;

/** Letters that Unicode does not take apart. */
const SPELT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', þ: 'th', ð: 'd' };

/** A harmless file name from any text: small ASCII letters, digits and hyphens; `dataset` where nothing is left. */
export function fileName(text: string, extension: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^ -~]/g, (letter) => SPELT[letter] ?? ' ');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return `${slug === '' ? 'dataset' : slug}.${extension}`;
}
