// `npm run build` ends with it: makes the built planners light, which are most of the program (scripts/lib tells how and why).
// Jest does the same to their sources (test/support/light-transform.mjs), so what is tested is what ships.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lightenCode } from './lib/lighten-code.mjs';

const planners = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist/planners');

for (const name of readdirSync(planners, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue;
  const file = path.join(planners, name);
  const code = readFileSync(file, 'utf8');
  const light = lightenCode(code);
  if (light !== code) writeFileSync(file, light);
}
