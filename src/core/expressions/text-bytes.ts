import type { Node } from './ast.js';

/** Longest number, date or truth as text. */
const SCALAR_BYTES = 24;
/** Changing the case of a letter may take three times its bytes. */
const CASE_GROWTH = 3;

/** Upper bound in bytes of what an expression that yields text may give. */
export function textBytes(node: Node, bytesOf: (column: string) => number): number {
  const of = (child: Node): number => textBytes(child, bytesOf);
  switch (node.op) {
    case 'text':
      return Buffer.byteLength(node.value);
    case 'column':
      return bytesOf(node.name);
    case 'arithmetic':
      return of(node.a) + of(node.b);
    case 'choose':
      return Math.max(of(node.yes), of(node.no));
    case 'call': {
      const [first] = node.args;
      if (first === undefined) return SCALAR_BYTES;
      if (node.name === 'lower' || node.name === 'upper') return of(first) * CASE_GROWTH;
      return Math.max(SCALAR_BYTES, node.name === 'string' ? of(first) : 0);
    }
    default:
      return SCALAR_BYTES;
  }
}
