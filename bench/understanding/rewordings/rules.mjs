import { readdirSync } from 'node:fs';

const LANGUAGES = new Map([
  ['german', /\b(?:und|mit|der|die|das|Zeilen|oder|von|bis|für|Daten)\b|[äöüß]/g],
  ['spanish', /\b(?:y|con|del|filas|los|las|el|para)\b|[ñíóúá]/g],
  ['french', /\b(?:et|avec|des|du|une?|lignes|ou|les)\b|[êèçà]/g],
]);
const CODE = /create table|^\s*[[{]/i;

const isForeign = ({ style, description }) => style === 'i' || /[äöüßéèñçàêí]/i.test(description);

/** The language of a request that is not English, by its little words. */
function languageOf({ description }) {
  const counted = [...LANGUAGES].map(([language, words]) => [language, (description.match(words) ?? []).length]);
  return counted.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

const isFor = (file) => (LANGUAGES.has(file) ? (one) => isForeign(one) && languageOf(one) === file : (one) => !isForeign(one) && !CODE.test(one.description));

/** All rules of this folder: `rewrite(text)`, and `isFor(case)`, whether it is of the rule's language. */
export async function rulesOf() {
  const files = readdirSync(import.meta.dirname).filter((file) => !['rules.mjs', 'text.mjs'].includes(file));
  const sets = await Promise.all(files.map(async (file) => [file.replace('.mjs', ''), (await import(`./${file}`)).default]));
  return sets.flatMap(([file, { instead = [], by = {} }]) =>
    [
      ...instead.flatMap(([said, others]) => Object.entries(others).map(([name, other]) => [name, (text) => text.replace(said, other)])),
      ...Object.entries(by),
    ].map(([name, rewrite]) => ({ file, name, rewrite, isFor: isFor(file) })),
  );
}
