/** "train number (IC 123 or RE 45 style)", "grade (like 6A or 7B+)": two short examples of a code, each of which shows a form of its own. */
const EITHER = /(?:\b(?:like|such as|e\.?g\.?,?|for example|say)\s+(?<likes>[A-Z\d][^,;()]{1,40})|^\W*(?<styled>[A-Z\d][^,;()]{1,40}?)\s+(?:style|format|form|type codes?|kind of (?:thing|code)s?))(?=\W*(?:$|[,;()]))/u;
const BETWEEN = /\s?(?:\/|\bor\b|\band\b)\s?/u;
/** "IC 123", "A-7": letters that stay, and a number that differs. */
const NUMBERED = /^(?<letters>[A-Z]{1,4}[ -]?)(?<digits>\d{1,4})$/u;
/** "6A", "7B+": a step, a letter within it and perhaps a sign. */
const STEPPED = /^(?<step>\d)(?<letter>[A-Ga-g])(?<sign>[+-]?)$/u;
const NUMBERS_OF_EACH = 12;

/** So many numbers of a length, far apart and always the same. */
function numbersOf(length: number): readonly number[] {
  const least = length === 1 ? 1 : 10 ** (length - 1);
  const all = 10 ** length - least;
  const apart = Math.max(1, Math.floor(all / NUMBERS_OF_EACH));
  return Array.from({ length: Math.min(NUMBERS_OF_EACH, all) }, (_, i) => least + i * apart + ((i * 37) % apart));
}

function steps(found: readonly Readonly<Record<string, string | undefined>>[]): string[] {
  const told = found.map(({ step }) => Number(step));
  const letters = found.map(({ letter = 'A' }) => letter);
  const signs = [...new Set(['', ...found.map(({ sign = '' }) => sign)])];
  const isSmall = /[a-z]/u.test(letters[0] ?? '');
  const alphabet = Array.from(isSmall ? 'abcdefg' : 'ABCDEFG');
  const last = Math.max(2, ...letters.map((letter) => alphabet.indexOf(letter)));
  const [from, to] = [Math.max(1, Math.min(...told) - 1), Math.min(9, Math.max(...told) + 1)];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i)).flatMap((step) => alphabet.slice(0, last + 1).flatMap((letter) => signs.map((sign) => `${step}${letter}${sign}`)));
}

/** Codes of each of the forms that are shown. */
export function eitherForm(text: string): string[] | undefined {
  if (!/\d/u.test(text)) return undefined;
  const { likes, styled } = EITHER.exec(text)?.groups ?? {};
  const examples = (likes ?? styled)?.split(BETWEEN).map((example) => example.trim()) ?? [];
  if (examples.length < 2 || examples.length > 4) return undefined;
  const numbered = examples.map((example) => NUMBERED.exec(example)?.groups);
  if (numbered.every((groups) => groups !== undefined)) {
    // "like A-12 or A-40" is one form.
    if (new Set(numbered.map(({ letters }) => letters)).size < 2) return undefined;
    return numbered.flatMap(({ letters = '', digits = '' }) => numbersOf(digits.length).map((number) => `${letters}${String(number)}`));
  }
  const stepped = examples.map((example) => STEPPED.exec(example)?.groups);
  return stepped.every((groups) => groups !== undefined) ? steps(stepped) : undefined;
}
