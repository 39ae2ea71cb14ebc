// The sets of cases, one a file of cases/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'cases');

export const SETS = readdirSync(folder).map((file) => path.basename(file, '.json'));

export const fileOf = (set) => path.join(folder, `${set}.json`);

export function casesOf(set) {
  const content = JSON.parse(readFileSync(fileOf(set), 'utf8'));
  return content.cases ?? content;
}

/** What plans are measured on and random texts are cut from. */
export const DESCRIPTIONS = ['development', 'everyday', 'fields', 'languages', 'rules'].flatMap((set) => casesOf(set).map(({ description }) => description));
