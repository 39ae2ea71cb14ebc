export type TemplatePart = { readonly text: string } | { readonly column: string; readonly change?: 'lower' | 'upper' | 'slug' };

/** Reads a template: text with `{column}` or `{column|change}`, and `{{`, `}}` for braces. */
export function parseTemplate(template: string): { readonly parts: readonly TemplatePart[] } | { readonly problem: string } {
  const parts: TemplatePart[] = [];
  let text = '';
  let i = 0;
  while (i < template.length) {
    const two = template.slice(i, i + 2);
    if (two === '{{' || two === '}}') {
      text += two.charAt(0);
      i += 2;
    } else if (template.charAt(i) === '{') {
      const end = template.indexOf('}', i);
      if (end < 0) return { problem: `"{" at character ${String(i + 1)} is not closed by "}"; write "{{" for a brace` };
      const [column = '', change, ...rest] = template.slice(i + 1, end).split('|');
      if (column.trim() === '' || rest.length > 0) return { problem: `"${template.slice(i, end + 1)}" does not name a column` };
      if (change !== undefined && change !== 'lower' && change !== 'upper' && change !== 'slug') {
        return { problem: `"${change}" in "${template.slice(i, end + 1)}" is not lower, upper or slug` };
      }
      if (text !== '') parts.push({ text });
      text = '';
      parts.push(change === undefined ? { column: column.trim() } : { column: column.trim(), change });
      i = end + 1;
    } else if (template.charAt(i) === '}') {
      return { problem: `"}" at character ${String(i + 1)} closes nothing; write "}}" for a brace` };
    } else {
      text += template.charAt(i);
      i++;
    }
  }
  if (text !== '') parts.push({ text });
  return { parts };
}
