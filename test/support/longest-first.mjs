import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const CASES = /^import '(.+\.cases)\.js';$/gm;
/** Specs that are short to read and long to run: they start processes and threads, or wait. */
const WAITING = /\/test\/(?:faults|workers)\//;

/**
 * Jest's order of the specs: the longest first, so that the workers end together. By itself jest goes by how long each took the
 * last time, which a fresh clone does not know, or by the size of a file, which says nothing of one that imports its cases.
 */
export default class LongestFirst {
  sort(tests) {
    const weights = new Map(tests.map((test) => [test, weightOf(test.path)]));
    return tests.toSorted((a, b) => weights.get(b) - weights.get(a));
  }

  allFailedTests(tests) {
    return this.sort(tests);
  }

  cacheResults() {
    // The weights are all that counts.
  }
}

/** About as many as the milliseconds that it takes, where its cases are texts to plan. */
function weightOf(spec) {
  const cases = [...readFileSync(spec, 'utf8').matchAll(CASES)].map(([, file]) => path.resolve(path.dirname(spec), `${file}.ts`));
  const size = [spec, ...cases].reduce((sum, file) => sum + statSync(file).size, 0);
  return WAITING.test(spec) ? size + 50_000 : size;
}
