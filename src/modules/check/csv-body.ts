import type { Request } from 'express';
import { ServiceError } from '../../core/errors/service-error.js';
import { checkedMediaType, MAX_BODY_DEPTH } from '../http/json-body.js';
import { nestsDeeper } from '../http/json-depth.js';
import type { StreamedBody } from '../http/streamed-body.js';

/** Fields that are numbers; a query holds texts. */
const NUMBERS = new Set(['limit', 'offset']);

/** A request whose body is the file itself: the other fields are in the query, the schema in X-Schema. */
export const CSV_BODY: StreamedBody = {
  mediaType: 'text/csv',
  fieldsOf: ({ query, headers }: Request) => {
    const fields = Object.entries(query).map(([name, value]): [string, unknown] => [name, NUMBERS.has(name) ? numberOf(value) : value]);
    const schema = headers['x-schema'];
    return Object.fromEntries([...fields, ...(typeof schema === 'string' ? [['schema', schemaOf(schema)] as const] : [])]);
  },
};

/** The body of this request is the file. */
export function isCsv(request: Request): boolean {
  return checkedMediaType(request) === CSV_BODY.mediaType;
}

function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
}

function schemaOf(header: string): unknown {
  const bytes = Buffer.from(header, 'base64url');
  try {
    if (nestsDeeper(bytes, MAX_BODY_DEPTH)) throw new RangeError('too deep');
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (cause) {
    const message = 'X-Schema must be a dataset schema as JSON in base64url.';
    throw new ServiceError('validation_failed', message, { issues: [{ path: 'X-Schema', rule: 'base64url_json', message }], cause });
  }
}
