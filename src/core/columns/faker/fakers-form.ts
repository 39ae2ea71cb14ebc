const FAKERS_SYMBOLS: Readonly<Record<string, string>> = { '#': '#', '?': '?', '!': '[2-9]' };

/** A form in faker's symbols ("!##-####", "?#? #?#") as a pattern: everything else stands for itself. */
export function fakersForm(form: string): string {
  return Array.from(form, (char) => FAKERS_SYMBOLS[char] ?? (/[A-Za-z0-9 ]/.test(char) ? char : `\\${char}`)).join('');
}

/** A text as a pattern of itself alone. */
export function literally(text: string): string {
  return Array.from(text, (char) => `\\${char}`).join('');
}
