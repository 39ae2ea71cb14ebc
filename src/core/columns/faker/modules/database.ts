import { formed, listed, type FakerEntry } from '../entry.js';

export const databaseEntries: readonly FakerEntry[] = [
  listed('database.collation', 'Collation of a database.', (d) => d.database.collation),
  listed('database.column', 'Name of a database column.', (d) => d.database.column),
  listed('database.engine', 'Engine of a database.', (d) => d.database.engine),
  listed('database.type', 'Type of a database column.', (d) => d.database.type),
  formed('database.mongodbObjectId', 'ObjectId of MongoDB.', () => '[0-9a-f]{24}'),
];
