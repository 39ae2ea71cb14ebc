import ts from 'typescript';
import { lightPattern } from './light-pattern.mjs';

/**
 * A program with all its patterns made light. They stay where they are: in their lines.
 *
 * @param {string} code JavaScript
 * @returns {string}
 */
export function lightenCode(code) {
  let light = '';
  let done = 0;
  const file = ts.createSourceFile('code.js', code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const start = node.getStart(file);
      const end = code.lastIndexOf('/', node.end - 1);
      const { source, flags } = lightPattern(code.slice(start + 1, end), code.slice(end + 1, node.end));
      light += `${code.slice(done, start)}/${source}/${flags}`;
      done = node.end;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return light + code.slice(done);
}
