import { z } from 'zod';
import { method, type FakerEntry } from '../entry.js';

const fileName = /^[\w.-]+$/;
const path = /^\/[^\s]*$/;

export const systemEntries: readonly FakerEntry[] = [
  method('system.fileName', 'Name of a file.', (f, { extensionCount }) => f.system.fileName({ extensionCount }), { options: { extensionCount: z.int().min(0).max(3).default(1) }, fits: fileName, maxBytes: 96 }),
  method('system.commonFileName', 'Name of a file of a common kind.', (f, { extension }) => f.system.commonFileName(extension), { options: { extension: z.string().regex(/^[a-z0-9]{1,8}$/).optional() }, examples: [{}, { extension: 'txt' }], fits: fileName, maxBytes: 96 }),
  method('system.mimeType', 'MIME type.', (f) => f.system.mimeType(), { fits: /^[a-z]+\/[\w.+-]+$/, maxBytes: 96 }),
  method('system.commonFileType', 'Common kind of file.', (f) => f.system.commonFileType(), { fits: /^[a-z]+$/ }),
  method('system.commonFileExt', 'End of the name of a common file.', (f) => f.system.commonFileExt(), { fits: /^[a-z0-9]+$/ }),
  method('system.fileType', 'Kind of file.', (f) => f.system.fileType(), { fits: /^[a-z]+$/ }),
  method('system.fileExt', 'End of the name of a file.', (f) => f.system.fileExt(), { fits: /^[\w-]+$/ }),
  method('system.directoryPath', 'Path of a directory.', (f) => f.system.directoryPath(), { fits: path }),
  method('system.filePath', 'Path of a file.', (f) => f.system.filePath(), { fits: path, maxBytes: 128 }),
  method('system.semver', 'Semantic version.', (f) => f.system.semver(), { fits: /^\d+\.\d+\.\d+$/ }),
  method('system.networkInterface', 'Name of a network interface.', (f) => f.system.networkInterface(), { fits: /^[\w]+$/ }),
  method('system.cron', 'Cron expression.', (f, o) => f.system.cron(o), { options: { includeYear: z.boolean().default(false), includeNonStandard: z.boolean().default(false) }, examples: [{}, { includeYear: true }] }),
];
