export function outsideBrackets(text: string): string {
  if (!/[([{]/.test(text)) return text;
  let depth = 0;
  let out = '';
  for (const char of text) {
    if ('([{'.includes(char)) depth++;
    out += depth > 0 ? '·'.repeat(char.length) : char;
    if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
  }
  return out;
}
