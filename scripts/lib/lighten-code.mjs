import ts from 'typescript';
import { lightPattern } from './light-pattern.mjs';

/** A comment, where there are neither texts nor patterns. */
const COMMENT = /\/\/(?!#)[^\n]*|\/\*[^]*?\*\//g;

/**
 * A program with all its patterns made light, in Latin-1 and without comments and indentation: V8 keeps programs as they are read,
 * and spends two bytes on each sign of one that has a single sign beyond Latin-1. Everything stays in its line.
 *
 * @param {string} code JavaScript
 * @returns {string}
 */
export function lightenCode(code) {
  let light = '';
  let done = 0;
  const put = (start, end, text) => {
    light += withoutComments(code.slice(done, start)) + inLatin(text);
    done = end;
  };
  const file = ts.createSourceFile('code.js', code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const start = node.getStart(file);
      const end = code.lastIndexOf('/', node.end - 1);
      const { source, flags } = lightPattern(code.slice(start + 1, end), code.slice(end + 1, node.end));
      put(start, node.end, `/${source}/${flags}`);
    } else if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      put(node.getStart(file), node.end, code.slice(node.getStart(file), node.end));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return light + withoutComments(code.slice(done));
}

function withoutComments(code) {
  return code.replace(COMMENT, (comment) => ` ${comment.replace(/[^\n]+/g, '')}`).replace(/[ \t]+(?=\n)|(?<=\n)[ \t]+/g, '');
}

/** The same literal, with escapes for what is beyond Latin-1. */
function inLatin(literal) {
  return literal.replace(/\\?([\u0100-\uffff])|\\[^]/g, (piece, sign) => (sign === undefined ? piece : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
