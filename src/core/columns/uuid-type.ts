import { z } from 'zod';
import { defineColumnType, type ColumnType } from './contract.js';

/** Random (version 4) UUIDs: 122 bits, so no two are alike in practice. */
export function uuidType(id: string, group: ColumnType['group'], summary: string): ColumnType {
  return defineColumnType({
    id,
    group,
    summary,
    options: z.strictObject({}),
    examples: [{}],
    shape: () => ({ kind: 'string' }),
    uniqueSpace: () => Infinity,
    compile: ({ key }) => ({
      shape: { kind: 'string' },
      maxBytes: 36,
      fill: (frame) => ({
        tag: 'uuid',
        words: [frame.words(key, 0), frame.words(key, 1), frame.words(key, 2), frame.words(key, 3)],
        validity: 0,
      }),
    }),
    checkCell: (text) =>
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text) ? undefined : 'is not a version 4 UUID',
  });
}

