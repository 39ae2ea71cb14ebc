import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The rules of the house that a linter can see. Which folder may import what is in .dependency-cruiser.cjs;
// test/house plants a violation of each rule of both files.
//
// A later block replaces the options of a rule it repeats: hence the lists, which the blocks combine.

const LAW = {
  determinism: 'core/ is deterministic: the same seed gives the same bytes everywhere.',
  inexact: 'Its result differs between engines in the last bits: use the exact functions of core/random.',
  locale: 'It depends on the locale of the machine.',
  zone: 'It depends on the time zone of the machine: use the UTC methods.',
  clock: 'core/ has no clock: the caller passes the time.',
  network: 'The network is reached from planners/ only.',
  environment: 'The environment is read in config/ only.',
};

const INEXACT_MATH = [
  ...['pow', 'exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];
const LOCAL_DATE =
  '/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)|getTimezoneOffset|to(Date|Time)String)$/';

const syntaxEverywhere = [
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]:not([arguments.0.type="Literal"])',
    message: 'A pattern that is not a literal may take exponential time on input from outside.',
  },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file itself.' },
];
const syntaxInCore = [
  { selector: 'BinaryExpression[operator="**"]', message: LAW.inexact },
  { selector: 'AssignmentExpression[operator="**="]', message: LAW.inexact },
  { selector: 'MemberExpression[object.name="Math"][computed=true]', message: LAW.inexact },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: LAW.clock },
  { selector: 'CallExpression[callee.name="Date"]', message: LAW.clock },
  { selector: 'NewExpression[callee.name="Date"][arguments.length>1]', message: LAW.zone },
  { selector: `MemberExpression[property.name=${LOCAL_DATE}]`, message: LAW.zone },
  { selector: 'MemberExpression[property.name=/^(toLocale|localeCompare$)/]', message: LAW.locale },
];

const propertiesEverywhere = [{ object: 'process', property: 'env', message: LAW.environment }];
const propertiesInCore = [
  ...INEXACT_MATH.map((property) => ({ object: 'Math', property, message: LAW.inexact })),
  { object: 'Math', property: 'random', message: LAW.determinism },
  { object: 'Date', property: 'now', message: LAW.clock },
];

const network = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'globalThis'].map((name) => ({
  name,
  message: LAW.network,
}));
const globalsInCore = [
  { name: 'Intl', message: LAW.locale },
  { name: 'performance', message: LAW.clock },
  { name: 'process', message: LAW.determinism },
  { name: 'crypto', message: LAW.determinism },
];

const cryptoInCore = {
  name: 'node:crypto',
  importNames: ['randomBytes', 'randomInt', 'randomUUID', 'randomFill', 'randomFillSync', 'webcrypto'],
  message: LAW.determinism,
};


export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'src/kernels/assembly/', '**/*.generated.ts']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Reading a typed array in range is not worth a branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An interface may promise a promise that one implementation does not need to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-restricted-syntax': ['error', ...syntaxEverywhere],
      'no-restricted-globals': ['error', ...network],
    },
  },
  {
    // A DTO class describes a shape to Nest; an object of that shape will do.
    files: ['src/*.ts', 'src/modules/**/*.ts', 'test/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config/**'],
    rules: { 'no-restricted-properties': ['error', ...propertiesEverywhere] },
  },
  {
    files: ['src/planners/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/core/**/*.ts', 'src/kernels/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...syntaxEverywhere, ...syntaxInCore],
      'no-restricted-properties': ['error', ...propertiesEverywhere, ...propertiesInCore],
      'no-restricted-globals': ['error', ...network, ...globalsInCore],
      'no-restricted-imports': ['error', { paths: [cryptoInCore] }],
    },
  },
  {
    // What a test takes from a response or from JSON has the type `any`; `any` written down stays forbidden.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
);
