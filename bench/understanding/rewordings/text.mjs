export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const withoutAccents = (text) => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
export const lowered = (text) => (/^[A-Z][a-z]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text);
export const sentences = (text) => text.split(/(?<=[a-z0-9%)])\. (?=[A-Z])/);

/** The parts of a list, cut at the commas outside of brackets. */
export function items(list) {
  const parts = [''];
  let depth = 0;
  for (const char of list) {
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

const LISTED = /^([^:\n]{4,60}): ([^\n;]+?)(\. [A-Z].*|\.?)$/s;
const STATED = /\b(?:and|or|than|after|before|is|are|was|were|if|when|only|must|the)\b|^\d/;
const outsideOfBrackets = (part) => part.replace(/\([^)]*\)/g, '');

/** `write(title, items, what follows)` for a request that is a title, a colon and a list of plain columns; another stays as it is. */
export function listed(text, write) {
  const [, title, list, rest] = LISTED.exec(text) ?? [];
  if (list === undefined) return text;
  const parts = items(list.replace(/,? and ([^,()]+)$/, ', $1'));
  return parts.length < 3 || parts.some((part) => STATED.test(outsideOfBrackets(part))) ? text : write(title, parts, rest);
}

/** A title, a colon and a list, of which `and` is the word before the last column, as bullets. */
export function bulleted(text, and, stated) {
  const [, title, list] = /^([^:\n]{4,60}?) ?: ([^\n;.]+?)\.?$/.exec(text) ?? [];
  if (list === undefined) return text;
  const parts = items(list.replace(and, ', $1'));
  return parts.length < 3 || parts.some((part) => stated.test(outsideOfBrackets(part))) ? text : `${title}\n- ${parts.join('\n- ')}`;
}
