// `npm run fake-openai`: the tests' fake provider by itself, to try the path to a model without a key. It is TypeScript
// that belongs to no build, so it is compiled here, with the sources it shares, into a folder beside the packages.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'node_modules', '.cache', 'fake-openai');

rmSync(out, { recursive: true, force: true });
for (const folder of ['src/core', 'src/kernels', 'src/planners', 'test/support/fake-openai']) {
  for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.d.ts') || name.startsWith('assembly')) continue;
    const source = path.join(root, folder, name);
    const { code } = transformSync(readFileSync(source, 'utf8'), { filename: source, swcrc: false, module: { type: 'es6' }, jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } });
    const target = path.join(out, folder, name.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
}
writeFileSync(path.join(out, 'package.json'), '{"type":"module"}\n');

const { main } = await import(pathToFileURL(path.join(out, 'test/support/fake-openai/main.js')).href);
await main(process.argv.slice(2));
