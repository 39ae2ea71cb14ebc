import type { CompiledDataset } from '../../core/generation/dataset.js';
import type { ExportedFile } from '../export/export.service.js';
import { fileName } from '../export/file-name.js';
import type { FoundSchema } from './schema-finder.js';

/** What the answer is: its type and name, how many rows will come, and what it takes to get them again. */
export function datasetHeaders(found: FoundSchema, dataset: CompiledDataset, { format, rowCount }: ExportedFile): ReadonlyMap<string, string> {
  return new Map([
    ['Content-Type', format.contentType],
    ['Content-Disposition', `attachment; filename="${fileName(found.title, format.extension)}"`],
    ['Cache-Control', 'no-store'],
    ['X-Row-Count', String(rowCount)],
    ['X-Schema-Source', found.source],
    ['X-Schema-Fingerprint', found.fingerprint],
    ['X-Seed', String(dataset.seed)],
    ['X-Reference-Date', dataset.referenceDate],
    ['X-Tables', dataset.tables.map((table) => encodeURIComponent(table.name)).join(',')],
  ]);
}
