// Puts entries into a store and says of each, once it is acknowledged, so: what was said before the process is killed must
// be there afterwards. Arguments: the compiled sources, then as JSON the settings of the store and what to do.
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';

const [sources, given] = process.argv.slice(2);
const { createStore } = await import(`${sources}/stores/registry.js`);
const { url, directory, name, first, count, uses = false, together = 1 } = JSON.parse(given);
const store = createStore({ url, directory, now: () => new Date(), limits: { maxEntries: 1_000_000, maxBytes: 1e9, maxIdleMs: undefined } });

const fingerprint = (text) => createHash('sha256').update(text).digest('hex');
const entry = (text) => ({ description_hash: fingerprint(text), original_description: text, schema: { version: 1, tables: [] }, domain: 'general', source: 'embedded', created_at: new Date().toISOString() });

await store.check();
for (let i = first; i < first + count; i += together) {
  const texts = Array.from({ length: Math.min(together, first + count - i) }, (_, j) => `${name} ${i + j}`);
  await Promise.all(texts.map((text) => store.put(fingerprint(text), entry(text))));
  // Not buffered: a killed process has said all that it has said.
  writeSync(1, texts.map((text) => `${text}\n`).join(''));
  if (uses) await store.get(fingerprint(texts[0]));
}
await store.close();
writeSync(1, 'closed\n');
