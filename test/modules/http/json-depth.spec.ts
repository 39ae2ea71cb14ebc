import fc from 'fast-check';
import { nestsDeeper } from '../../../src/modules/http/json-depth.js';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('the depth of JSON', () => {
  it('is what it is for any document', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const depth = depthOf(value);
        const bytes = Buffer.from(JSON.stringify(value));
        expect(nestsDeeper(bytes, depth)).toBe(false);
        if (depth > 0) expect(nestsDeeper(bytes, depth - 1)).toBe(true);
      }),
    );
  });

  it('is found in what is no JSON, and not inside of text', () => {
    expect(nestsDeeper(Buffer.from('['.repeat(1_000_000)), 32)).toBe(true);
    expect(nestsDeeper(Buffer.from('"[[[\\"[[["'), 1)).toBe(false);
    expect(nestsDeeper(Buffer.from('"\\\\"[['), 1)).toBe(true);
  });
});
