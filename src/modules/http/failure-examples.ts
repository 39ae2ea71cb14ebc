import type { ErrorCode } from '../../core/errors/catalogue.js';
import type { Issue } from '../../core/errors/service-error.js';

interface FailureExample {
  readonly message: string;
  readonly issues?: readonly Issue[];
}

const issue = (path: string, rule: string, message: string): FailureExample => ({ message, issues: [{ path, rule, message }] });

/** How each failure reads, for the documents. */
export const FAILURE_EXAMPLES: Readonly<Record<ErrorCode, FailureExample>> = {
  validation_failed: issue('rows', 'whole_number', 'rows must be a whole number from 1 to 1000000000000; given: "10".'),
  malformed_json: { message: 'The body is not valid JSON (character 17); check commas, quotes and braces.' },
  body_too_deep: { message: 'The body nests more than 32 arrays and objects inside one another; flatten it.' },
  malformed_csv: { message: 'Line 17 of the file is not CSV: a quoted cell does not end.' },
  invalid_schema: {
    message: 'The dataset schema is not valid: tables[0].columns[1].type: there is no column type "person.fullname"; did you mean "person.fullName" or "person.lastName"?',
    issues: [
      {
        path: 'tables[0].columns[1].type',
        rule: 'unknown_type',
        message: 'tables[0].columns[1].type: there is no column type "person.fullname"; did you mean "person.fullName" or "person.lastName"?',
      },
    ],
  },
  bad_request: { message: 'The request could not be read; check its path and headers.' },
  unauthorized: { message: 'An API key is needed: send "Authorization: Bearer <key>".' },
  forbidden: { message: 'This is not allowed.' },
  not_found: { message: 'There is nothing at this path; /docs lists what there is.' },
  schema_not_found: { message: 'There is no planned schema with this fingerprint; plan one with POST /api/v1/schemas.' },
  table_not_found: issue('table', 'unknown_table', 'table: there is no table "order"; the tables are "customers", "orders".'),
  method_not_allowed: { message: 'This path does not take GET; it takes POST.' },
  not_acceptable: { message: 'The answer has no form that Accept allows.' },
  request_timeout: { message: 'The request took too long to arrive.' },
  conflict: { message: 'This contradicts what is there.' },
  gone: { message: 'This is no longer there.' },
  payload_too_large: { message: 'The body is larger than 1048576 bytes; send less.' },
  unsupported_media_type: { message: 'The body must be JSON: send "Content-Type: application/json".' },
  expectation_failed: { message: 'The only expectation that is met is "Expect: 100-continue".' },
  not_understood: { message: 'Nothing in the description names any data; list the columns, such as "employees with name, department and salary".' },
  revision_refused: issue('instruction', 'needed', '"unit_price" cannot be removed: "total" is made from it (quantity * unit_price). Remove both, or say first what "total" should be.'),
  model_refused: { message: 'The model refused to plan this description.' },
  unsatisfiable_schema: issue(
    'tables[0].columns[0]',
    'not_enough_values',
    'tables[0].columns[0] ("code"): 1000 distinct values are asked for, but only 100 exist; ask for at most 100 rows or widen the column\'s options.',
  ),
  rate_limited: { message: 'Too many requests; wait 42 seconds before the next one.' },
  headers_too_large: { message: 'The headers are larger than 16 KB; send less.' },
  generation_failed: { message: 'The rows could not be made.' },
  internal: { message: 'Something went wrong on our side; the request id helps to find out what.' },
  model_failed: { message: 'The model could not be reached.' },
  model_timeout: { message: 'The model did not answer in time.' },
  unavailable: { message: 'The service is stopping; send the request again.' },
  cache_unavailable: { message: 'The schema cache cannot be read at the moment.' },
};
