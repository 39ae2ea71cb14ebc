import { listed, method, type FakerEntry } from '../entry.js';

export const databaseEntries: readonly FakerEntry[] = [
  listed('database.collation', 'Collation of a database.', (d) => d.database.collation),
  listed('database.column', 'Name of a database column.', (d) => d.database.column),
  listed('database.engine', 'Engine of a database.', (d) => d.database.engine),
  listed('database.type', 'Type of a database column.', (d) => d.database.type),
  method('database.mongodbObjectId', 'ObjectId of MongoDB.', (f) => f.database.mongodbObjectId(), { fits: /^[0-9a-f]{24}$/, maxBytes: 24 }),
];
