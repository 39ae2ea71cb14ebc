// Which file may import which. modules → planners | exporters | stores | config | workers → core → kernels, zod, faker, CEL.
// test/house/import-rules.spec.ts plants a violation of every rule below and fails for a rule it does not know.

const builtin = (...names) => `^(node:)?(${names.join('|')})(/|$)`;
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;

const LOWER = '^src/(planners|exporters|stores|config|workers)/';
const ROOT_FILES = '^src/(main|create-app|app\\.module)\\.ts$';
/** The program of a render thread: started by its address, not imported. */
const THREAD = '^src/workers/render-worker\\.ts$';
const GENERATED = '\\.generated\\.ts$';
const ASSEMBLY = '^src/kernels/assembly/';
const HTTP = ['http', 'https', 'http2'];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-circular',
    comment: 'No file imports itself by a detour.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Every file takes part: nothing lies about unused.',
    severity: 'error',
    from: { orphan: true, path: '^(src|test/support)/', pathNot: [GENERATED, ASSEMBLY, '\\.d\\.ts$', ROOT_FILES] },
    to: {},
  },
  {
    name: 'reached-from-main',
    comment: 'The program reaches every source file. If yours is not, its line in a registry or a module is missing.',
    severity: 'error',
    from: { path: '^src/main\\.ts$' },
    to: { path: '^src/', pathNot: [GENERATED, ASSEMBLY, '^src/workers/', '\\.d\\.ts$'], reachable: false },
  },
  {
    name: 'reached-from-main-or-thread',
    comment: 'The threads run a program of their own, started by its address: together the two reach all of workers/.',
    severity: 'error',
    from: { path: ['^src/main\\.ts$', THREAD] },
    to: { path: '^src/workers/', pathNot: THREAD, reachable: false },
  },
  {
    name: 'no-unresolvable',
    comment: 'What is imported exists.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'listed-in-package-json',
    comment: 'What is imported is listed in package.json (types excepted: they are gone at run time).',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-development-packages',
    comment: 'The program runs without the development packages.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-tests-in-the-program',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(test|bench|scripts)/' },
  },
  {
    name: 'core-is-pure',
    comment: 'core/ imports itself, the kernels, zod, faker, the CEL parser and node:crypto; nothing else.',
    severity: 'error',
    from: { path: '^src/core/' },
    to: {
      pathNot: [
        '^src/(core|kernels)/',
        npm('zod', '@faker-js/faker', '@marcbachmann/cel-js'),
        builtin('crypto'),
      ],
    },
  },
  {
    name: 'kernels-are-pure',
    comment: 'kernels/ imports nothing but itself.',
    severity: 'error',
    from: { path: '^src/kernels/' },
    to: { pathNot: '^src/kernels/' },
  },
  {
    name: 'kernels-behind-core',
    comment: 'Only core/ drives the kernels.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(core|kernels)/' },
    to: { path: '^src/kernels/' },
  },
  {
    name: 'no-import-of-assembly',
    comment: 'AssemblyScript is compiled to WebAssembly, never imported.',
    severity: 'error',
    from: { pathNot: ASSEMBLY },
    to: { path: ASSEMBLY },
  },
  {
    name: 'siblings-are-strangers',
    comment: 'planners, exporters, stores, config and workers do not import each other: modules/ brings them together.',
    severity: 'error',
    from: { path: LOWER },
    to: { path: LOWER, pathNot: '^src/$1/' },
  },
  {
    name: 'only-downwards',
    comment: 'planners, exporters, stores, config and workers do not know the modules or the root files.',
    severity: 'error',
    from: { path: LOWER },
    to: { path: ['^src/modules/', '^src/[^/]+$'] },
  },
  {
    name: 'modules-below-root',
    comment: 'A module does not know the files that put it together.',
    severity: 'error',
    from: { path: '^src/modules/' },
    to: { path: '^src/[^/]+$' },
  },
  {
    name: 'plug-ins-through-their-registry',
    comment: 'A column type, a kind of promise, a format, a planner or a store is reached through its registry, never by name.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(core/columns|core/claims|exporters|planners|stores)/' },
    to: { path: ['^src/core/columns/types/', '^src/core/claims/kinds/', '^src/exporters/formats/', '^src/planners/[^/]+/', '^src/stores/[^/]+/'] },
  },
  {
    name: 'nest-in-modules',
    comment: 'Nest and its companions stay in modules/ and the three root files.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/modules/', ROOT_FILES] },
    to: {
      path: npm('@nestjs', 'express', 'rxjs', 'reflect-metadata', 'class-validator', 'class-transformer'),
    },
  },
  {
    name: 'network-in-planners',
    comment: 'The network is reached from planners/ only; modules/http may know the HTTP server. Types are free.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/planners/', '^src/modules/http/'] },
    to: {
      path: [
        builtin(...HTTP, 'net', 'tls', 'dgram', 'dns'),
        npm('openai', 'undici', 'axios', 'got', 'node-fetch', 'ws', 'eventsource'),
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'no-client-in-the-server',
    comment: 'modules/http serves; it calls nobody.',
    severity: 'error',
    from: { path: '^src/modules/http/' },
    to: {
      path: [
        builtin('net', 'tls', 'dgram', 'dns'),
        npm('openai', 'undici', 'axios', 'got', 'node-fetch', 'ws', 'eventsource'),
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'disk-in-stores',
    comment: 'The disk is touched in stores/ only.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/stores/' },
    to: { path: [builtin('fs'), npm('fs-native-extensions')] },
  },
  {
    name: 'redis-in-stores',
    comment: 'Redis is spoken to in stores/redis only.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/stores/redis/' },
    to: { path: npm('ioredis', 'redis', '@redis') },
  },
  {
    name: 'process-in-config',
    comment: 'The environment is read in config/ only.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/config/' },
    to: { path: builtin('process') },
  },
  {
    name: 'threads-in-workers',
    comment: 'Threads are started, and spoken to, in workers/ only.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/workers/' },
    to: { path: builtin('worker_threads') },
  },
  {
    name: 'no-programs',
    comment: 'No program is started and no program text is run.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: builtin('child_process', 'cluster', 'vm', 'repl', 'inspector', 'module') },
  },
  {
    name: 'no-drawers',
    comment: 'Every file has a place with a name: no utils, no common, no helpers.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '/(utils?|common|helpers?|misc)(/|[.]ts$)', pathNot: 'node_modules/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    // It names every controller and DTO: with it, none would ever be unreached.
    exclude: { path: '^src/metadata[.]generated[.]ts$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
