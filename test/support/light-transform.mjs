import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import swc from '@swc/jest';
import { lightenCode } from '../../scripts/lib/lighten-code.mjs';

const REWRITING = ['../../scripts/lib/ahead-first.mjs', '../../scripts/lib/light-pattern.mjs', '../../scripts/lib/lighten-code.mjs'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));

/** Jest's transformation by @swc/jest, and the one that `npm run build` makes behind it: the tests see the patterns that ship. */
export default {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    return {
      canInstrument: inner.canInstrument,
      process(...args) {
        const { code, map } = inner.process(...args);
        return { code: lightenCode(code), map };
      },
      getCacheKey(...args) {
        const hash = createHash('sha256').update(inner.getCacheKey(...args));
        for (const source of REWRITING) hash.update(source);
        return hash.digest('hex').slice(0, 32);
      },
    };
  },
};
