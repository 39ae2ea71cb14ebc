import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiHeader, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { CSV_EXAMPLE, DESCRIPTION_EXAMPLE, JSON_EXAMPLE, NDJSON_EXAMPLE, SCHEMA_EXAMPLE } from './examples.js';
import { GenerateRequestDto } from './generate-request.dto.js';

const header = (description: string, type: 'string' | 'integer' | 'number', example: string | number): object => ({
  description,
  schema: { type },
  example,
});

const HEADERS = {
  'Content-Disposition': header('The file name derives from the description or from the name of the schema.', 'string', 'attachment; filename="employees-with-name-department-and-salary-30000-120000.csv"'),
  'X-Row-Count': header('Rows to come: if fewer arrive, the answer was cut off.', 'integer', 3),
  'X-Generation-Time': header('Seconds. A trailer when the answer is larger than 64 KB.', 'number', 0.002143),
  'X-Schema-Source': header('`openai` or `embedded` by who planned the schema, `provided` when the request carried it.', 'string', 'embedded'),
  'X-Schema-Fingerprint': header('Fingerprint of the schema; of a planned one, its key: GET /api/v1/schemas/{fingerprint}.', 'string', '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752'),
  'X-Seed': header('The seed that was used.', 'integer', 42),
  'X-Reference-Date': header('What "today" meant.', 'string', '2026-01-31'),
  'X-Tables': header('Every table of the dataset, percent-encoded and parted by commas.', 'string', 'employees'),
  'X-Ledger': header('With X-Ledger: true and a description: promises that the rows keep, break and do not tell of, and phrases that were not understood.', 'string', 'met=11, not_met=0, not_measured=2, not_understood=1'),
  Link: header('With X-Ledger: true and a description: the whole ledger.', 'string', '</api/v1/ledger?fingerprint=60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752&seed=42&rows=3&reference_date=2026-01-31>; rel="describedby"'),
  'X-Request-Id': header("The caller's, or a new one.", 'string', '5b1f0c2e-3c2e-4a52-9d7e-2f3a1c4b5d6e'),
};

/** Documents the body and the answer of POST /generate. */
export function ApiGenerated(): ReturnType<typeof applyDecorators> {
  return applyDecorators(
    ApiExtraModels(GenerateRequestDto),
    ApiHeader({ name: 'X-Ledger', description: 'true: what the description promises is measured on the rows first.', required: false, schema: { type: 'string', enum: ['true', 'false'] } }),
    ApiBody({
      schema: { $ref: getSchemaPath(GenerateRequestDto) },
      examples: {
        description: { summary: 'In plain words', value: DESCRIPTION_EXAMPLE },
        schema: { summary: 'By schema, as JSON', value: SCHEMA_EXAMPLE },
      },
    }),
    ApiOkResponse({
      description: 'The rows. CSV is UTF-8 with LF, quoted by RFC 4180 where needed; a missing value is empty. JSON with several tables is an object of arrays by table name.',
      headers: HEADERS,
      content: {
        'text/csv': { schema: { type: 'string' }, example: CSV_EXAMPLE },
        'application/json': {
          schema: {
            oneOf: [
              { type: 'array', items: { type: 'object', additionalProperties: true } },
              { type: 'object', additionalProperties: { type: 'array', items: { type: 'object', additionalProperties: true } } },
            ],
          },
          example: JSON_EXAMPLE,
        },
        'application/x-ndjson': { schema: { type: 'string' }, example: NDJSON_EXAMPLE },
      },
    }),
  );
}
