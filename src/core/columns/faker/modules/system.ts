import { z } from 'zod';
import { fakerFor } from '../../../vocabulary/locales.js';
import { composed, listed, method, type Definitions, type FakerEntry, type Part } from '../entry.js';

const COMMON = ['video/mpeg', 'audio/mpeg', 'image/png', 'image/jpeg', 'image/gif', 'application/pdf', 'text/html'];

const extensionsOf = ({ system }: Definitions): string[] => Object.values(system.mime_type).flatMap(({ extensions }) => extensions);
const commonExtensionsOf = ({ system }: Definitions): string[] => COMMON.flatMap((type) => system.mime_type[type]?.extensions ?? []);

const fileWords = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase().replace(/[^a-z0-9]+/g, '_')).filter((word) => /^[a-z]/.test(word));

/** Two words, English ones where those of the locale have no Latin letters, and ends. */
function fileName({ word }: Definitions, ends: readonly (readonly string[])[]): Part[] {
  const lists = [word.adjective, word.noun].map(fileWords);
  const english = fakerFor('en').definitions.word;
  const [adjectives, nouns] = lists.some((list) => list.length === 0) ? [english.adjective, english.noun].map(fileWords) : lists;
  return [{ list: adjectives ?? [] }, '_', { list: nouns ?? [] }, ...ends.flatMap((list): Part[] => ['.', { list }])];
}

export const systemEntries: readonly FakerEntry[] = [
  composed('system.fileName', 'Name of a file.', ({ faker }, { extensionCount }) => fileName(faker.definitions, Array.from({ length: extensionCount }, () => extensionsOf(faker.definitions))), { options: { extensionCount: z.int().min(0).max(3).default(1) } }),
  composed('system.commonFileName', 'Name of a file of a common kind.', ({ faker }, { extension }) => fileName(faker.definitions, [extension === undefined ? commonExtensionsOf(faker.definitions) : [extension]]), { options: { extension: z.string().regex(/^[a-z0-9]{1,8}$/).optional() }, examples: [{}, { extension: 'txt' }] }),
  listed('system.mimeType', 'MIME type.', (d) => Object.keys(d.system.mime_type)),
  listed('system.commonFileType', 'Common kind of file.', () => ['video', 'audio', 'image', 'text', 'application']),
  listed('system.commonFileExt', 'End of the name of a common file.', commonExtensionsOf),
  listed('system.fileType', 'Kind of file.', (d) => Object.keys(d.system.mime_type).map((type) => type.split('/')[0] ?? type)),
  listed('system.fileExt', 'End of the name of a file.', extensionsOf),
  listed('system.directoryPath', 'Path of a directory.', (d) => d.system.directory_path),
  composed('system.filePath', 'Path of a file.', ({ faker: { definitions: d } }) => [{ list: d.system.directory_path }, '/', ...fileName(d, [extensionsOf(d)])]),
  composed('system.semver', 'Semantic version.', () => [{ from: 0, to: 9 }, '.', { from: 0, to: 20 }, '.', { from: 0, to: 20 }]),
  method('system.networkInterface', 'Name of a network interface.', (f) => f.system.networkInterface(), { fits: /^[\w]+$/ }),
  method('system.cron', 'Cron expression.', (f, o) => f.system.cron(o), { options: { includeYear: z.boolean().default(false), includeNonStandard: z.boolean().default(false) }, examples: [{}, { includeYear: true }] }),
];
