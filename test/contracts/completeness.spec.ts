import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../src');

/** Files of a folder, and whether a registry imports each. */
function unregistered(folder: string, registryFile: string, needs: RegExp): string[] {
  const registry = readFileSync(path.join(root, registryFile), 'utf8');
  return readdirSync(path.join(root, folder)).filter((name) => {
    if (!needs.test(readFileSync(path.join(root, folder, name), 'utf8'))) return false;
    return !registry.includes(`/${name.replace(/\.ts$/, '.js')}'`);
  });
}

it.each([
  ['core/columns/types', 'core/columns/registry.ts', /(?:defineColumnType|personColumn|placeColumn|coordinateColumn|productColumn|companyColumn|uuidType)[(<]/],
  ['core/columns/faker/modules', 'core/columns/faker/catalogue.ts', /FakerEntry\[\]/],
  ['core/claims/kinds', 'core/claims/registry.ts', /defineClaimKind\(/],
  ['exporters/formats', 'exporters/registry.ts', /: Format =/],
])('registers every file of %s', (folder, registryFile, needs) => {
  expect(unregistered(folder, registryFile, needs)).toEqual([]);
});
