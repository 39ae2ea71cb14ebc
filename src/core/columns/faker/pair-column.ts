import { z } from 'zod';
import { Dictionary } from '../../generation/dictionary.js';
import type { Frame } from '../../generation/frame.js';
import type { ColumnKey } from '../../random/address.js';
import { fakerFor } from '../../vocabulary/locales.js';
import { defineColumnType, type ColumnContext, type ColumnType } from '../contract.js';
import { localeOf, localeOption } from './common-options.js';
import type { PairEntry } from './entry.js';
import { trialIssues } from './locale-check.js';

type Options = Readonly<Record<string, unknown>>;

/** A column whose values are an entry of one list followed by an entry of another. */
export function pairColumn({ id, summary, front, back }: PairEntry): ColumnType {
  const lists = ({ options, locale }: ColumnContext<Options>): { fronts: string[]; backs: string[] } => {
    const key = localeOf(options, locale);
    const { definitions } = fakerFor(key);
    return { fronts: [...new Set(front(definitions))], backs: [...new Set(back(definitions, key))] };
  };
  return defineColumnType<Options>({
    id,
    group: 'faker',
    summary,
    options: z.strictObject(localeOption),
    examples: [{}, { locale: 'de' }],
    shape: () => ({ kind: 'string' }),
    check: (context) => trialIssues(id, () => lists(context)),
    uniqueSpace: (context) => {
      const { fronts, backs } = lists(context);
      return BigInt(fronts.length) * BigInt(backs.length);
    },
    compile: (context) => {
      const { fronts, backs } = lists(context);
      const [before, after] = [new Dictionary(fronts), new Dictionary(backs)];
      const { places } = context;
      return {
        shape: { kind: 'string' },
        maxBytes: before.maxBytes + after.maxBytes,
        fill: (frame) => {
          const [first, second] = places ? distinctPairs(frame, places, backs.length) : anyPairs(frame, context.key, fronts.length, backs.length);
          return {
            tag: 'composite',
            parts: [
              { tag: 'dictionary', indices: first, dictionary: before, validity: 0 },
              { tag: 'dictionary', indices: second, dictionary: after, validity: 0 },
            ],
            validity: 0,
          };
        },
      };
    },
    checkCell: (text, context) => {
      const { fronts, backs } = lists(context);
      const ends = new Set(backs);
      return fronts.some((start) => text.startsWith(start) && ends.has(text.slice(start.length))) ? undefined : `is not a value of ${id}`;
    },
  });
}

/** Addresses of 32-bit indices into both lists. */
function anyPairs(frame: Frame, key: ColumnKey, fronts: number, backs: number): [number, number] {
  const [first, second] = [frame.arena.take(frame.count * 4), frame.arena.take(frame.count * 4)];
  frame.kernels.uniformIndex(frame.words(key, 0), frame.count, fronts, first);
  frame.kernels.uniformIndex(frame.words(key, 1), frame.count, backs, second);
  return [first, second];
}

function distinctPairs(frame: Frame, places: (frame: Frame) => number, backs: number): [number, number] {
  const { arena, kernels, count } = frame;
  const pair = places(frame);
  const [quotient, product] = [arena.take(count * 8), arena.take(count * 8)];
  kernels.rescale(pair, count, BigInt(backs), 1n, 0n, quotient);
  kernels.rescale(quotient, count, 1n, BigInt(backs), 0n, product);
  kernels.addVectors(pair, product, count, -1n, product);
  const [first, second] = [arena.take(count * 4), arena.take(count * 4)];
  kernels.narrow(quotient, count, first);
  kernels.narrow(product, count, second);
  return [first, second];
}
