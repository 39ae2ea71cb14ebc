import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiHeader, ApiQuery, getSchemaPath } from '@nestjs/swagger';
import { CheckRequestDto } from './check-request.dto.js';

const query = (name: string, description: string, type: 'string' | 'integer'): ReturnType<typeof ApiQuery> =>
  ApiQuery({ name, description: `${description} For a body of type text/csv.`, required: false, schema: { type } });

/** Documents the two forms of POST /check: all in JSON, or the file as the body and the rest in the query. */
export function ApiCheckable(): ReturnType<typeof applyDecorators> {
  return applyDecorators(
    ApiExtraModels(CheckRequestDto),
    ApiHeader({ name: 'X-Schema', description: 'The dataset schema as JSON in base64url, for a body of type text/csv; either this or fingerprint.', required: false }),
    query('fingerprint', 'Fingerprint of a planned schema.', 'string'),
    query('table', 'Table that the file holds; the main one when absent.', 'string'),
    query('offset', 'Number of the first row, counted from 0, where the file is a slice.', 'integer'),
    query('limit', 'Checking stops after so many violations.', 'integer'),
    query('reference_date', 'What "today" meant when the rows were made.', 'string'),
    query('locale', 'Locale of names and places.', 'string'),
    ApiBody({
      description: 'A body of type text/csv is read as it comes and may have any size.',
      content: {
        'application/json': { schema: { $ref: getSchemaPath(CheckRequestDto) } },
        'text/csv': { schema: { type: 'string' } },
      },
    } as Parameters<typeof ApiBody>[0]),
  );
}
