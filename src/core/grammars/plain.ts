import { INSERT, type Grammar, type Item, type Option, type Rule } from './grammar.js';

/**
 * The same texts from rules whose slots ask for no capital and no article: `{^x}` becomes the slot of a further rule
 * "^x" whose options start with a capital, `{a x}` one of "a x". (Names with these signs are nobody's.) What is
 * inserted from a column stays as it is.
 */
export function plainGrammar(grammar: Grammar, roots: readonly string[]): Grammar {
  const made = new Map<string, Rule>();
  const need = (item: Item): Item => {
    if ('text' in item) return item;
    const { rule, capital, article } = item;
    const name = `${capital ? '^' : ''}${article ? 'a ' : ''}${rule}`;
    if (!made.has(name)) {
      const source = grammar.get(rule);
      if (!source) throw new Error(`no rule "${rule}"`);
      // Held open first: an unfinished rule is never asked for its options.
      made.set(name, source);
      made.set(name, { ...source, options: source.options.map((option) => started(option, capital, article).map(need)) });
    }
    return { rule: name, capital: false, article: false };
  };
  for (const root of roots) need({ rule: root, capital: false, article: false });
  return made;
}

/** The rule that stands in for the text of a column, with or without a capital. */
export function isInsert(rule: string): boolean {
  return rule === INSERT || rule === `^${INSERT}`;
}

function started(option: Option, capital: boolean, article: boolean): Option {
  const [first, ...rest] = option;
  if (first === undefined || (!capital && !article)) return option;
  if (!('text' in first)) return [{ ...first, capital: capital || first.capital, article: article || first.article }, ...rest];
  const text = article ? `${articleFor(first.text)} ${first.text}` : first.text;
  return [{ text: capital ? capitalised(text) : text }, ...rest];
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}

/** "an" where the first sound is a vowel: by letter, by the names of letters in acronyms, and by a few known words. */
export function articleFor(text: string): 'a' | 'an' {
  if (/^(uni(?![mnd])|us[aeu]|utili|euro|one\b|once|ubiq)/i.test(text)) return 'a';
  if (/^(hour|honest|heir|honou?r)/i.test(text)) return 'an';
  if (/^[A-Z](?![a-z])/.test(text)) return /^[AEFHILMNORSX]/.test(text) ? 'an' : 'a';
  return /^([aeiou]|8|11\b|18\b)/i.test(text) ? 'an' : 'a';
}
