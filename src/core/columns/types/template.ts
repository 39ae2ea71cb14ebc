import { z } from 'zod';
import type { Frame } from '../../generation/frame.js';
import { LIMITS } from '../../generation/limits.js';
import { literal } from '../../generation/literal.js';
import { intersectValidity, readTexts } from '../../generation/read-vector.js';
import { textVector } from '../../generation/text-cells.js';
import type { LiteralPart, Vector } from '../../generation/vectors.js';
import { parseTemplate, type TemplatePart } from '../../patterns/template.js';
import { defineColumnType } from '../contract.js';

const options = z.strictObject({
  template: z.string().min(1).max(LIMITS.textLength).describe('Text with columns in braces: "{first_name}.{last_name}@acme.com"; {name|lower}, |upper and |slug change the inserted text; "{{" and "}}" are braces.'),
});

/** Changing the case of a letter may take three times its bytes. */
const CASE_GROWTH = 3;

/** Text put together from other columns of the row. Missing where one of them is. */
export const template = defineColumnType({
  id: 'template',
  group: 'text',
  summary: 'Text put together from other columns.',
  options,
  examples: [{ template: 'plain {{text}}' }],
  shape: () => ({ kind: 'string' }),
  dependencies: ({ template: text }) => {
    const parsed = parseTemplate(text);
    return { columns: 'problem' in parsed ? [] : parsed.parts.flatMap((part) => ('column' in part ? [part.column] : [])) };
  },
  check: ({ options: { template: text } }) => {
    const parsed = parseTemplate(text);
    return 'problem' in parsed ? [{ path: 'template', rule: 'bad_template', message: `${parsed.problem}.` }] : [];
  },
  compile: ({ options: { template: text }, compiled, tableName }) => {
    const parsed = parseTemplate(text);
    const parts = ('problem' in parsed ? [] : parsed.parts).map((part) => compilePart(part));
    const bytes = 'problem' in parsed ? 0 : parsed.parts.reduce((sum, part) => sum + ('column' in part ? compiled(tableName, part.column).maxBytes * (part.change === undefined ? 1 : CASE_GROWTH) : Buffer.byteLength(part.text)), 0);
    return {
      shape: { kind: 'string' },
      maxBytes: bytes,
      fill: (frame) => {
        const made = parts.map((part) => part(frame));
        const validity = made.reduce((bitmap, part) => (part.tag === 'literal' ? bitmap : intersectValidity(frame, bitmap, part.validity)), 0);
        return { tag: 'composite', parts: made, validity };
      },
    };
  },
  checkCell: (text, context) => {
    const parsed = parseTemplate(context.options.template);
    if ('problem' in parsed) return parsed.problem;
    const expected = parsed.parts.map((part) => ('column' in part ? change(context.cell(part.column) ?? '', part.change) : part.text)).join('');
    return text === expected ? undefined : 'is not what its columns give';
  },
});

function compilePart(part: TemplatePart): (frame: Frame) => Vector | LiteralPart {
  if ('text' in part) {
    const made = literal(part.text);
    return () => made;
  }
  if (part.change === undefined) return (frame) => frame.column(part.column);
  return (frame) => textVector(frame, readTexts(frame, frame.column(part.column)).map((text) => (text === null ? null : change(text, part.change))));
}

function change(text: string, how: 'lower' | 'upper' | 'slug' | undefined): string {
  if (how === 'lower') return text.toLowerCase();
  if (how === 'upper') return text.toUpperCase();
  if (how === undefined) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
