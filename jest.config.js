// Nest 12 is ESM and some of its companions are CommonJS: for the tests everything, dependencies included,
// becomes CommonJS. Therefore no top-level await in a file that a test imports (src/main.ts is not one).

/** @param {Record<string, unknown>} parser @param {string} transformer */
const swc = (parser, transformer = '@swc/jest') => [
  transformer,
  {
    swcrc: false,
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
    jsc: {
      parser,
      target: 'es2023',
      keepClassNames: true,
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  },
];

/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  transform: {
    // Patterns as `npm run build` leaves them.
    '/src/planners/.+\\.ts$': swc({ syntax: 'typescript', decorators: true }, '<rootDir>/test/support/light-transform.mjs'),
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }),
    // CommonJS already, and two megabytes of ranks.
    '^(?!.*/gpt-tokenizer/).+\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/src/kernels/assembly/'],
  // A test's own globals are looked up through its sandbox, which is slow: as arguments of every module they are not.
  // (No errors among them: a dependency has a `TypeError` of its own.)
  sandboxInjectedGlobals: ['Math', 'Number', 'Object', 'Array', 'Map', 'Set', 'String', 'JSON', 'BigInt', 'Symbol', 'Uint8Array', 'Float64Array', 'Int32Array', 'Uint32Array'],
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  maxWorkers: 2,
  testTimeout: 30_000,
};
