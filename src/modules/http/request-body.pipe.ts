import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { getMetadataStorage, validate, type ValidationError } from 'class-validator';
import { ServiceError, type Issue } from '../../core/errors/service-error.js';

export type Dto = new () => object;

/**
 * Checks a body against its DTO class and reports every problem at once. Nothing is converted, the values stay as
 * they were sent, and unknown fields are refused by name.
 * @throws ServiceError `validation_failed`
 */
@Injectable()
export class RequestBodyPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body' || metatype === undefined) return value;
    if (!isObject(value)) throw failure([{ path: '', rule: 'wrong_type', message: 'The body must be a JSON object.' }]);
    return checkedFields(metatype as Dto, value);
  }
}

/** An object of a DTO class with the fields of a value. @throws ServiceError `validation_failed` with every problem */
export async function checkedFields(metatype: Dto, value: Readonly<Record<string, unknown>>): Promise<object> {
  const fields = fieldsOf(metatype);
  const dto = new metatype();
  for (const field of fields) if (Object.hasOwn(value, field)) Object.assign(dto, { [field]: value[field] });
  const issues = [...unknownFields(value, fields), ...(await validate(dto, { stopAtFirstError: true })).flatMap(issuesOf)];
  if (issues.length > 0) throw failure(issues);
  return dto;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a DTO are the ones that have a check. */
function fieldsOf(dto: Dto): string[] {
  const checks = getMetadataStorage().getTargetValidationMetadatas(dto, '', true, false);
  return [...new Set(checks.map((check) => check.propertyName))];
}

function unknownFields(value: object, known: readonly string[]): Issue[] {
  return Object.keys(value)
    .filter((field) => !known.includes(field))
    .map((field) => {
      const shown = JSON.stringify(field.slice(0, 60));
      return { path: field.slice(0, 60), rule: 'unknown_field', message: `There is no field ${shown}; the fields are ${known.join(', ')}.` };
    });
}

function issuesOf({ property, constraints = {} }: ValidationError): Issue[] {
  return Object.entries(constraints).map(([rule, message]) => ({ path: property, rule, message }));
}

function failure(issues: readonly Issue[]): ServiceError {
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return new ServiceError('validation_failed', `${first?.message ?? 'The request is not valid.'}${more}`, { issues });
}
