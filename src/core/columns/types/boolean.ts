import { z } from 'zod';
import { indexQuantile, indicesAt } from '../../distributions/quantile.js';
import { StaticTable } from '../../generation/static-table.js';
import { aliasTable } from '../../random/alias-table.js';
import { BOOLEANS } from '../booleans.js';
import { defineColumnType } from '../contract.js';

const options = z.strictObject({
  probability: z.number().min(0).max(1).default(0.5).describe('Expected share of true.'),
});

/** true or false with a stated share of true. */
export const boolean = defineColumnType({
  id: 'boolean',
  group: 'choice',
  summary: 'true or false, with a share of true.',
  options,
  examples: [{}, { probability: 0.15 }],
  shape: () => ({ kind: 'bool' }),
  correlates: ({ options: { probability } }) => [1 - probability, probability],
  compile: ({ key, options: { probability }, units, correlated }) => {
    const quantile = correlated ? indexQuantile([1 - probability, probability]) : undefined;
    const table = new StaticTable(aliasTable([1 - probability, probability]));
    return {
      shape: { kind: 'bool' },
      maxBytes: BOOLEANS.maxBytes,
      fill: (frame) => {
        const indices = frame.arena.take(frame.count * 4);
        if (quantile) frame.kernels.narrow(indicesAt(frame, quantile, units), frame.count, indices);
        else frame.kernels.aliasIndex(frame.words(key, 0), frame.count, table.resident(frame.engine), 2, indices);
        return { tag: 'dictionary', indices, dictionary: BOOLEANS, validity: 0 };
      },
    };
  },
  checkCell: (text, { options: { probability } }) => {
    if (text !== 'true' && text !== 'false') return 'must be true or false';
    if (probability === 0 && text === 'true') return 'true has a share of 0';
    if (probability === 1 && text === 'false') return 'true has a share of 1';
    return undefined;
  },
  shares: ({ probability }) => new Map([['true', probability]]),
});
