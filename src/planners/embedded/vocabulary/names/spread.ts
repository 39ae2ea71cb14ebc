/**
 * Lists of names are written with "|" between them. Where names are made of parts that people combine, an entry has its parts in
 * braces: "{Harbor,Park} {Hotel,Inn}" stands for "Harbor Hotel", "Harbor Inn", "Park Hotel" and "Park Inn".
 */
export function spread(list: string): string[] {
  const entries = list.split('|');
  return list.includes('{') ? [...new Set(entries.flatMap(crossed))] : entries;
}

function crossed(entry: string): string[] {
  const from = entry.indexOf('{');
  const to = entry.indexOf('}', from);
  if (from < 0 || to < 0) return [entry];
  const before = entry.slice(0, from);
  const rest = crossed(entry.slice(to + 1));
  return entry.slice(from + 1, to).split(',').flatMap((part) => rest.map((after) => `${before}${part}${after}`));
}

/** All names of "Kind: one|another" lines, whatever their kind; or of the kinds asked for. */
export const ofAllKinds = (text: string, kinds = /^/u): string =>
  text.split('\n').flatMap((line) => (kinds.test(line) ? [line.slice(line.indexOf(':') + 1).trim()] : [])).join('|');

/** Of "one=other|one=other" the first parts, or the second ones, each once. */
export const ofFirst = (text: string): string => text.split('|').map((entry) => entry.slice(0, entry.indexOf('='))).join('|');
export const ofSecond = (text: string): string => [...new Set(text.split('|').map((entry) => entry.slice(entry.indexOf('=') + 1)))].join('|');
