import type { PipeTransform } from '@nestjs/common';
import { checkedFields, type Dto } from './request-body.pipe.js';

/**
 * Checks a query against its DTO class as bodies are checked. A query holds texts: digits are numbers for the fields that
 * are named.
 * @throws ServiceError `validation_failed`
 */
export class QueryPipe implements PipeTransform {
  constructor(
    private readonly dto: Dto,
    private readonly numbers: readonly string[],
  ) {}

  transform(query: Readonly<Record<string, unknown>>): Promise<object> {
    const fields = Object.entries(query).map(([name, value]): [string, unknown] => [name, this.numbers.includes(name) ? numberOf(value) : value]);
    return checkedFields(this.dto, Object.fromEntries(fields));
  }
}

function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
}
