import { StaticTable } from './static-table.js';
import type { LiteralPart } from './vectors.js';

/** A constant piece of text that kernels can write behind every row. */
export function literal(text: string): LiteralPart {
  const contents = Buffer.from(text, 'utf8');
  return {
    tag: 'literal',
    text,
    table: new StaticTable(contents),
    bytes: contents.length,
    plain: !/[",\\\u0000-\u001f]/.test(text),
  };
}
