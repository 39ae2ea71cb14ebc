import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { COLUMN_TYPES } from '../../src/core/columns/registry.js';
import { parametersOf } from '../../src/core/distributions/fit.js';
import { CONTINUOUS, COUNTS } from '../../src/core/distributions/options.js';
import { FUNCTIONS } from '../../src/core/expressions/ast.js';
import { columnSchema, datasetSchema, tableSchema, type DatasetSchema } from '../../src/core/schema/dataset-schema.js';
import { DOMAINS, KINDS, LANGUAGES } from '../../src/core/vocabulary/phrases/kind-phrases.js';
import { cellsOf, compiled } from '../support/generate.js';
import { startService } from '../support/service.js';

// Documents are held to the code: their examples generate rows, and what the schema language has is in them by name.

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** An example, by the line it starts in. */
interface Example {
  readonly line: number;
  /** "columns" or "table" where the comment before it says that it is only those of a dataset. */
  readonly part: string | undefined;
  readonly text: string;
}

function examplesOf(document: string): Example[] {
  return [...document.matchAll(/(?:<!-- (\w+) -->\n)?```json\n(.*?)\n```/gs)].map(({ 1: part, 2: text = '', index }) => ({
    line: document.slice(0, index).split('\n').length,
    part,
    text,
  }));
}

/** The dataset that an example is, or is part of. */
function datasetOf({ part, text }: Example): DatasetSchema {
  if (part === 'columns') return { version: 1, tables: [{ name: 'example', columns: JSON.parse(`[${text}]`) }] };
  const document = JSON.parse(text);
  return part === 'table' ? { version: 1, tables: [document] } : (document.schema ?? document);
}

interface Exchange {
  readonly route: string;
  readonly body: { readonly schema?: DatasetSchema };
  readonly answer: object;
}

/** An answer without the moment it was made at. */
const withoutMoment = (answer: object): object => ('created_at' in answer ? { ...answer, created_at: undefined } : answer);

/** Requests in JSON and the answers below them, where nothing is left out. */
function exchangesOf(document: string): Exchange[] {
  const all = document.matchAll(/localhost:8000(\S+) -H 'content-type: application\/json'[\s\\]+-d '([^']+)'\n\n```json\n(.*?)\n```/gs);
  return [...all].flatMap(([, route = '', body = '', answer = '']) => (answer.includes('…') ? [] : [{ route, body: JSON.parse(body), answer: JSON.parse(answer) }]));
}

/** Fifty rows of the main table; every column of every table has a value in some row. */
function expectRows(schema: DatasetSchema): void {
  const dataset = compiled(schema, { rows: 50 });
  expect(dataset.table(dataset.main).rowCount).toBe(50);
  for (const table of dataset.tables) {
    const cells = cellsOf(table.slice());
    expect(table.columns.filter((_, i) => cells[i]?.every((cell) => cell === 'null') !== false)).toEqual([]);
  }
}

const LANGUAGE = read('docs/dataset-schema.md');
const README = read('README.md');

describe('examples of docs/dataset-schema.md', () => {
  it.each(examplesOf(LANGUAGE).map((example) => [example.line, example] as const))('line %i', (_, example) => {
    expectRows(datasetOf(example));
  });
});

describe('examples of README.md', () => {
  const planned = examplesOf(README).filter(({ text }) => text.includes('"schema"') && text.includes('"columns"'));
  const sent = exchangesOf(README).flatMap(({ body }): DatasetSchema[] => (body.schema === undefined ? [] : [body.schema]));

  it('has an answer and two requests that hold a schema, and three answers in full', () => {
    expect([planned.length, sent.length, exchangesOf(README).length]).toEqual([1, 2, 3]);
  });

  it('are what the service answers', async () => {
    const service = await startService();
    try {
      for (const { route, body, answer } of exchangesOf(README)) {
        const given = (await (await service.post(route, body)).json()) as object;
        expect([route, withoutMoment(given)]).toEqual([route, withoutMoment(answer)]);
      }
    } finally {
      await service.stop();
    }
  });

  it.each([...planned.map(datasetOf), ...sent])('generates rows from schema %#', (schema) => {
    expectRows(schema);
  });
});

/** Names that do not stand in a text as words. */
const absent = (text: string, names: readonly string[]): string[] => names.filter((name) => !text.match(/[\w.-]+/g)?.includes(name));

/** Names of the fields of an object of zod. */
const fields = (type: z.ZodType): string[] => (type instanceof z.ZodObject ? Object.keys(type.shape) : []);

describe('docs/dataset-schema.md names', () => {
  it('the fields of a dataset, a table and a column', () => {
    expect(absent(LANGUAGE, [datasetSchema, tableSchema, columnSchema].flatMap(fields))).toEqual([]);
  });

  it('every column type of our own', () => {
    const ids = COLUMN_TYPES.filter(({ group }) => group !== 'faker').map(({ id }) => id);
    // Fields of a role are written `.lastName` behind the first of them.
    expect(ids.filter((id) => absent(LANGUAGE, [id]).length > 0 && absent(LANGUAGE, [id.slice(id.indexOf('.'))]).length > 0)).toEqual([]);
  });

  it.each(COLUMN_TYPES.filter(({ group }) => group !== 'faker'))('every option of $id', ({ options }) => {
    expect(absent(LANGUAGE, fields(options))).toEqual([]);
  });

  it('every distribution beside what it is given by', () => {
    for (const id of [...CONTINUOUS, ...COUNTS]) {
      const row = LANGUAGE.split('\n').find((line) => line.startsWith(`| \`${id}\` |`)) ?? '';
      const likeTheOneBefore = row.includes('the same');
      expect([id, row === '' ? ['a row'] : likeTheOneBefore ? [] : absent(row, parametersOf(id))]).toEqual([id, []]);
    }
  });

  it('every function of expressions', () => {
    expect(absent(LANGUAGE, Object.keys(FUNCTIONS))).toEqual([]);
  });

  it('every kind, field and language of texts', () => {
    expect(absent(LANGUAGE, [...KINDS, ...DOMAINS, ...LANGUAGES])).toEqual([]);
  });
});
