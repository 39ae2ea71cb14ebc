import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformFileSync } from '@swc/core';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Sources as programs of their own can run them: jest's transformation reaches neither threads nor other processes. */
export interface CompiledSources {
  readonly folder: string;
  remove(): void;
}

/** Compiles files and folders of `src`, such as `stores` or `core/registry.ts`; `.` is all of it. */
export function compiledSources(...parts: readonly string[]): CompiledSources {
  const folder = mkdtempSync(path.join(tmpdir(), 'compiled-'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const file of parts.flatMap(filesOf)) {
    const { code } = transformFileSync(path.join(ROOT, 'src', file), {
      swcrc: false,
      module: { type: 'es6' },
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        target: 'es2023',
        keepClassNames: true,
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
    });
    const target = path.join(folder, file.replace(/ts$/, 'js'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  return { folder, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

function filesOf(part: string): string[] {
  const at = path.join(ROOT, 'src', part);
  if (!statSync(at).isDirectory()) return [part];
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).map((file) => path.join(part, file));
  return files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('kernels/assembly'));
}
