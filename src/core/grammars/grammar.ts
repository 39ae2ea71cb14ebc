/**
 * A piece of an option: text as it stands, or a slot that a rule fills. `capital` makes its first letter a capital,
 * `article` puts "a" or "an" in front.
 */
export type Item = { readonly text: string } | { readonly rule: string; readonly capital: boolean; readonly article: boolean };

export type Option = readonly Item[];

/** A list of options to choose from; equal shares when there are no weights. */
export interface Rule {
  readonly options: readonly Option[];
  readonly weights?: readonly number[];
}

/** Rules by name. No rule leads back to itself. */
export type Grammar = ReadonlyMap<string, Rule>;

/** A rule as it is written: `{slot}`, `{^slot}` with a capital, `{a slot}` with its article, `{{` and `}}` for braces. */
export interface RuleSource {
  readonly name: string;
  readonly options: readonly string[];
  readonly weights?: readonly number[] | undefined;
}

/** The rule that a text of another column takes the place of, where there is one. */
export const INSERT = 'about';

const SLOT = /^(\^?)(a )?([A-Za-z][A-Za-z0-9_]*)$/;

/** Reads one option. */
export function parseOption(source: string): { readonly items: Option } | { readonly problem: string } {
  const items: Item[] = [];
  let text = '';
  let i = 0;
  while (i < source.length) {
    const two = source.slice(i, i + 2);
    if (two === '{{' || two === '}}') {
      text += two.charAt(0);
      i += 2;
    } else if (source.charAt(i) === '{') {
      const end = source.indexOf('}', i);
      if (end < 0) return { problem: `"{" at character ${String(i + 1)} is not closed by "}"; write "{{" for a brace` };
      const [, capital = '', article = '', rule = ''] = SLOT.exec(source.slice(i + 1, end)) ?? [];
      if (rule === '') return { problem: `"${source.slice(i, end + 1)}" does not name a rule; a slot is {name}, {^name} or {a name}` };
      if (rule === INSERT && article !== '') return { problem: `"${source.slice(i, end + 1)}" cannot know its article` };
      if (text !== '') items.push({ text });
      text = '';
      items.push({ rule, capital: capital !== '', article: article !== '' });
      i = end + 1;
    } else if (source.charAt(i) === '}') {
      return { problem: `"}" at character ${String(i + 1)} closes nothing; write "}}" for a brace` };
    } else {
      text += source.charAt(i);
      i++;
    }
  }
  if (text !== '') items.push({ text });
  return { items };
}

/** Rules of our own, which are known to be right. @throws Error for one that cannot be read */
export function readRules(sources: Readonly<Record<string, readonly string[]>>): Map<string, Rule> {
  return new Map(Object.entries(sources).map(([name, options]) => [name, { options: options.map((source) => readOption(source)) }]));
}

/** @throws Error for an option that cannot be read */
export function readOption(source: string): Option {
  const read = parseOption(source);
  if ('problem' in read) throw new Error(`"${source}": ${read.problem}`);
  return read.items;
}
