/** Words that an expression reads as something else than a column. */
const RESERVED = new Set(['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while']);

const TOKEN = /col\(\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*\)|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*(?=\s*\()|[A-Za-z_]\w*|\d[\w.]*/g;

/** A column in an expression: as it is where it is an identifier. */
export function columnText(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && !RESERVED.has(name) ? name : `col('${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')`;
}

/** The expression with another name for a column; texts and functions stay. */
export function renamedInExpression(expression: string, from: string, to: string): string {
  return expression.replace(TOKEN, (token, at: number) => {
    if (token.startsWith('col(')) return quotedName(token) === from ? columnText(to) : token;
    const isName = token === from && !/^\s*\(/.test(expression.slice(at + token.length));
    return isName ? columnText(to) : token;
  });
}

function quotedName(call: string): string {
  return call.slice(call.search(/['"]/) + 1, call.lastIndexOf(call.includes('"') && !call.includes("'") ? '"' : "'")).replace(/\\(.)/g, '$1');
}
