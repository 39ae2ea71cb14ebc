// `npm run docs:openapi`: writes docs/openapi.json from the built program. A test compares the two.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href);

const { createApp } = await built('create-app.js');
const { readConfig } = await built('config/read-config.js');
const { openApiDocument } = await built('modules/documents/openapi.js');

const app = await createApp({ config: readConfig({ LOG_LEVEL: 'error', CACHE_DIR: ':memory:' }) });
await app.init();
mkdirSync(path.join(root, 'docs'), { recursive: true });
writeFileSync(path.join(root, 'docs/openapi.json'), `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
await app.close();
