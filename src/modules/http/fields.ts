import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';
import { LIMITS } from '../../core/generation/limits.js';
import { absoluteSeconds } from '../../core/schema/dates.js';
import { REFERENCE_DATE_PATTERN } from '../../core/schema/dataset-schema.js';
import { normaliseDescription } from '../../core/schema/fingerprint.js';
import { shown } from '../../core/schema/zod-issues.js';
import { resolveLocale } from '../../core/vocabulary/locales.js';

/** A check whose message names the field, says what works, and shows what was given. */
function check(rule: string, works: string, holds: (value: unknown) => boolean, given = givenValue): PropertyDecorator {
  const defaultMessage = ({ property, value }: ValidationArguments): string => `${property} must be ${works}; given: ${given(value)}.`;
  const decorate = ValidateBy({ name: rule, validator: { validate: holds, defaultMessage: (args) => (args ? defaultMessage(args) : works) } });
  return (target, key) => {
    decorate(target, key);
  };
}

function givenValue(value: unknown): string {
  // JSON knows no infinity, JavaScript reads 1e309 as one.
  return typeof value === 'number' ? String(value) : shown(value);
}

/** The field may be absent; null is not absent. */
export function Optional(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** A whole number, as a number and not as text. */
export function WholeNumber(least: number, most: number): PropertyDecorator {
  const holds = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
  return check('whole_number', `a whole number from ${least} to ${most}`, holds);
}

/** A description: text of 10 to 4000 characters, counted without the spaces around it. */
export function Description(): PropertyDecorator {
  const { min, max } = LIMITS.descriptionLength;
  const holds = (value: unknown): boolean => {
    if (typeof value !== 'string') return false;
    const { length } = normaliseDescription(value);
    return length >= min && value.trim().length <= max;
  };
  const given = (value: unknown): string => (typeof value === 'string' ? `${value.trim().length} characters` : shown(typeof value));
  return check('description', `text of ${min} to ${max} characters that names the columns, such as "employees with name, department and salary"`, holds, given);
}

/** An instruction: text of 2 to 1000 characters, counted without the spaces around it. */
export function Instruction(): PropertyDecorator {
  const { min, max } = LIMITS.instructionLength;
  const holds = (value: unknown): boolean => typeof value === 'string' && normaliseDescription(value).length >= min && value.trim().length <= max;
  const given = (value: unknown): string => (typeof value === 'string' ? `${value.trim().length} characters` : shown(typeof value));
  return check('instruction', `text of ${min} to ${max} characters that says what should be otherwise, such as "add a phone column"`, holds, given);
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function CalendarDate(): PropertyDecorator {
  const holds = (value: unknown): boolean => typeof value === 'string' && REFERENCE_DATE_PATTERN.test(value) && absoluteSeconds(value) !== undefined;
  return check('calendar_date', 'a date such as "2026-01-31"', holds);
}

/** A locale that there are names and places for. */
export function Locale(): PropertyDecorator {
  const holds = (value: unknown): boolean => typeof value === 'string' && value.length <= 32 && resolveLocale(value) !== undefined;
  return check('locale', 'a locale such as "en", "de", "fr", "es" or "en_GB"', holds);
}

/** One of some words. */
export function OneOf(words: readonly string[]): PropertyDecorator {
  return check('one_of', `one of ${words.map((word) => `"${word}"`).join(', ')}`, (value) => typeof value === 'string' && words.includes(value));
}

/** An object, not a list. */
export function JsonObject(): PropertyDecorator {
  return check('json_object', 'an object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** Text of 1 to so many characters. */
export function Text(most: number): PropertyDecorator {
  return check('text', `text of 1 to ${most} characters`, (value) => typeof value === 'string' && value.length >= 1 && value.length <= most);
}

/** Text of any length, the empty one too. */
export function AnyText(): PropertyDecorator {
  return check('text', 'text', (value) => typeof value === 'string');
}

/** Texts by name. */
export function TextsByName(): PropertyDecorator {
  const holds = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0 && Object.values(value).every((text) => typeof text === 'string');
  return check('texts_by_name', 'an object of texts by name', holds);
}
