import path from 'node:path';

import { TemporaryTree } from './temporary-tree.js';

// Each rule of .dependency-cruiser.cjs is proved by a file that breaks it and is reported, and by a healthy
// program about which nothing is said.

interface Plant {
  readonly file: string;
  readonly imports: readonly string[];
  /** The rules that must speak, and no others. */
  readonly rules: readonly string[];
}

const plant = (file: string, imports: readonly string[], ...rules: readonly string[]): Plant => ({
  file,
  imports,
  rules,
});

const HEALTHY: readonly Plant[] = [
  plant('src/main.ts', ['./create-app.js', './config/read.js']),
  plant('src/create-app.ts', ['@nestjs/core', '@nestjs/swagger', './app.module.js', './metadata.generated.js']),
  plant('src/metadata.generated.ts', ['./modules/http/filter.js', './modules/forgotten.controller.js']),
  plant('src/app.module.ts', ['@nestjs/common', './modules/all.module.js', './modules/http/filter.js']),
  plant('src/config/read.ts', ['node:process', 'zod', '../core/errors/catalogue.js']),
  plant('src/core/errors/catalogue.ts', []),
  plant('src/core/schema/parse.ts', ['zod', '../columns/registry.js']),
  plant('src/core/columns/registry.ts', ['./types/one.js']),
  plant('src/core/columns/types/one.ts', [
    ...['@faker-js/faker', '@marcbachmann/cel-js', 'node:crypto'],
    ...['../../errors/catalogue.js', '../../../kernels/load.js'],
  ]),
  plant('src/kernels/load.ts', ['./kernels.generated.js']),
  plant('src/kernels/kernels.generated.ts', []),
  plant('src/kernels/assembly/index.ts', ['./random.js']),
  plant('src/kernels/assembly/random.ts', []),
  plant('src/planners/registry.ts', ['./openai/planner.js', '../core/schema/parse.js']),
  plant('src/planners/openai/planner.ts', ['openai', 'node:http', 'node:dns/promises']),
  plant('src/exporters/registry.ts', ['./formats/csv.js']),
  plant('src/exporters/formats/csv.ts', ['papaparse', 'node:stream', '../../core/errors/catalogue.js']),
  plant('src/stores/registry.ts', ['./file/store.js', './redis/store.js']),
  plant('src/stores/redis/store.ts', ['ioredis', 'node:timers/promises', '../../core/schema/parse.js']),
  plant('src/stores/file/store.ts', ['node:fs', 'node:fs/promises', 'fs-native-extensions', '../../core/schema/parse.js']),
  plant('src/workers/pool.ts', ['node:worker_threads', 'type:./messages.js', '../core/errors/catalogue.js']),
  plant('src/workers/messages.ts', []),
  plant('src/workers/render-worker.ts', ['node:worker_threads', './only-in-threads.js', './messages.js']),
  plant('src/workers/only-in-threads.ts', []),
  plant('src/modules/all.module.ts', [
    ...['@nestjs/common', 'rxjs', 'class-validator', 'type:express', 'type:node:http'],
    ...['../planners/registry.js', '../exporters/registry.js', '../stores/registry.js', '../config/read.js'],
    '../workers/pool.js',
  ]),
  plant('src/modules/http/filter.ts', ['@nestjs/common', 'node:http', '../../core/errors/catalogue.js']),
  plant('test/core/schema.spec.ts', ['node:fs', 'fast-check', '../support/seeds.js', '../../src/core/schema/parse.js']),
  plant('test/support/seeds.ts', []),
];

const BROKEN: readonly Plant[] = [
  plant('src/core/circle.ts', ['./circle/detour.js'], 'no-circular'),
  plant('src/core/circle-of-types.ts', ['type:./circle/of-types.js'], 'no-circular'),
  plant('src/core/lonely.ts', [], 'no-orphans', 'reached-from-main'),
  plant('test/support/lonely.ts', [], 'no-orphans'),
  plant('src/core/columns/types/forgotten.ts', ['../../errors/catalogue.js'], 'reached-from-main'),
  plant('src/workers/forgotten.ts', ['../core/errors/catalogue.js'], 'reached-from-main-or-thread'),
  plant('src/modules/forgotten.controller.ts', ['@nestjs/common'], 'reached-from-main'),
  plant('src/modules/missing.ts', ['./nowhere.js'], 'no-unresolvable'),
  plant('src/modules/unlisted.ts', ['eventemitter3-of-nobody'], 'no-unresolvable'),
  plant('src/modules/transitive.ts', ['iconv-lite'], 'listed-in-package-json'),
  plant('src/modules/development.ts', ['fast-check'], 'no-development-packages'),
  plant('src/modules/tested.ts', ['../../test/support/seeds.js'], 'no-tests-in-the-program'),

  plant('src/core/nest.ts', ['@nestjs/common'], 'core-is-pure', 'nest-in-modules'),
  plant('src/core/disk.ts', ['node:fs'], 'core-is-pure', 'disk-in-stores'),
  plant('src/core/network.ts', ['node:net'], 'core-is-pure', 'network-in-planners'),
  plant('src/core/package.ts', ['papaparse'], 'core-is-pure'),
  plant('src/core/builtin.ts', ['node:timers'], 'core-is-pure'),
  plant('src/core/types-only.ts', ['type:node:stream'], 'core-is-pure'),
  plant('src/core/upwards.ts', ['../stores/registry.js'], 'core-is-pure'),
  plant('src/core/to-modules.ts', ['../modules/http/filter.js'], 'core-is-pure'),

  plant('src/kernels/to-core.ts', ['../core/errors/catalogue.js'], 'kernels-are-pure'),
  plant('src/kernels/to-crypto.ts', ['node:crypto'], 'kernels-are-pure'),
  plant('src/modules/to-kernels.ts', ['../kernels/load.js'], 'kernels-behind-core'),
  plant('src/kernels/to-assembly.ts', ['./assembly/index.js'], 'no-import-of-assembly'),

  plant('src/planners/to-stores.ts', ['../stores/registry.js'], 'siblings-are-strangers'),
  plant('src/exporters/to-config.ts', ['../config/read.js'], 'siblings-are-strangers'),
  plant('src/stores/to-exporters.ts', ['../exporters/registry.js'], 'siblings-are-strangers'),
  plant('src/config/to-planners.ts', ['../planners/registry.js'], 'siblings-are-strangers'),
  plant('src/workers/to-exporters.ts', ['../exporters/registry.js'], 'siblings-are-strangers'),
  plant('src/exporters/to-modules.ts', ['../modules/http/filter.js'], 'only-downwards'),
  plant('src/stores/to-root.ts', ['../leaf.js'], 'only-downwards'),
  plant('src/modules/to-root.ts', ['../leaf.js'], 'modules-below-root'),

  plant('src/core/to-type.ts', ['./columns/types/one.js'], 'plug-ins-through-their-registry'),
  plant('src/modules/to-format.ts', ['../exporters/formats/csv.js'], 'plug-ins-through-their-registry'),
  plant('src/modules/to-planner.ts', ['../planners/openai/planner.js'], 'plug-ins-through-their-registry'),

  plant('src/modules/to-store.ts', ['../stores/file/store.js'], 'plug-ins-through-their-registry'),

  plant('src/exporters/nest.ts', ['@nestjs/common'], 'nest-in-modules'),
  plant('src/stores/validator.ts', ['class-validator'], 'nest-in-modules'),
  plant('src/planners/express.ts', ['type:express'], 'nest-in-modules'),
  plant('src/leaf.ts', ['@nestjs/common'], 'nest-in-modules'),

  plant('src/modules/calls.ts', ['openai'], 'network-in-planners'),
  plant('src/modules/asks.ts', ['node:https'], 'network-in-planners'),
  plant('src/stores/resolves.ts', ['node:dns/promises'], 'network-in-planners'),
  plant('src/modules/http/calls.ts', ['openai'], 'no-client-in-the-server'),
  plant('src/modules/http/connects.ts', ['node:net'], 'no-client-in-the-server'),
  plant('src/modules/disk.ts', ['node:fs/promises'], 'disk-in-stores'),
  plant('src/exporters/disk.ts', ['fs'], 'disk-in-stores'),
  plant('src/config/disk.ts', ['node:fs'], 'disk-in-stores'),
  plant('src/planners/locks.ts', ['fs-native-extensions'], 'disk-in-stores'),
  plant('src/stores/asks-redis.ts', ['ioredis'], 'redis-in-stores'),
  plant('src/modules/asks-redis.ts', ['ioredis'], 'redis-in-stores'),
  plant('src/modules/environment.ts', ['node:process'], 'process-in-config'),
  plant('src/modules/thread.ts', ['node:worker_threads'], 'threads-in-workers'),
  plant('src/stores/program.ts', ['node:child_process'], 'no-programs'),
  plant('src/modules/drawer.ts', ['../core/utils/strings.js'], 'no-drawers'),
  plant('src/modules/drawers.ts', ['./helpers.js'], 'no-drawers'),
];

/** Files that only exist to be imported, and a main that reaches everything but what is meant to be forgotten. */
const SUPPORT: readonly Plant[] = [
  plant('src/core/circle/detour.ts', ['../circle.js']),
  plant('src/core/circle/of-types.ts', ['type:../circle-of-types.js']),
  plant('src/core/utils/strings.ts', []),
  plant('src/modules/helpers.ts', []),
  plant('src/main.ts', [
    './create-app.js',
    ...BROKEN.filter(({ file, rules }) => file.startsWith('src/') && !rules.some((rule) => rule.startsWith('reached-from-main'))).map(
      ({ file }) => `./${path.posix.relative('src', file).replace(/ts$/, 'js')}`,
    ),
  ]),
];

interface Report {
  readonly rules: readonly string[];
  readonly byFile: ReadonlyMap<string, readonly string[]>;
}

function cruise(...plants: readonly Plant[]): Report {
  const tree = new TemporaryTree(['.dependency-cruiser.cjs'], new Map(plants.map((it) => [it.file, sourceOf(it)])));
  try {
    const { summary } = JSON.parse(
      tree.run(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'test'],
      ),
    ) as {
      summary: {
        violations: { from: string; rule: { name: string } }[];
        ruleSetUsed: { forbidden: { name: string }[] };
      };
    };
    const byFile = new Map<string, string[]>();
    for (const { from, rule } of summary.violations) byFile.set(from, [...(byFile.get(from) ?? []), rule.name]);
    return { rules: summary.ruleSetUsed.forbidden.map(({ name }) => name), byFile };
  } finally {
    tree.remove();
  }
}

function sourceOf({ imports }: Plant): string {
  const lines = imports.map((name) =>
    name.startsWith('type:') ? `import type {} from '${name.slice('type:'.length)}';` : `import '${name}';`,
  );
  return [...lines, 'export {};', ''].join('\n');
}

describe('the import rules', () => {
  it('say nothing about a healthy program', () => {
    expect([...cruise(...HEALTHY).byFile]).toEqual([]);
  });

  describe('report', () => {
    let report: Report;
    beforeAll(() => {
      report = cruise(...HEALTHY, ...BROKEN, ...SUPPORT);
    });

    it.each(BROKEN.map(({ file, imports, rules }) => [file, imports.join(', ') || 'nothing', rules] as const))(
      '%s, which imports %s: %j',
      (file, _imports, rules) => {
        expect([...(report.byFile.get(file) ?? [])].sort()).toEqual([...rules].sort());
      },
    );

    it('something by every rule there is', () => {
      const planted = new Set(BROKEN.flatMap(({ rules }) => rules));
      expect(report.rules.filter((rule) => !planted.has(rule))).toEqual([]);
    });
  });
});
