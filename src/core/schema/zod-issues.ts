import type { z } from 'zod';
import type { Issue } from '../errors/service-error.js';

/** Dotted path as users write it: `tables[0].columns[2].options.min`. */
export function dottedPath(parts: readonly PropertyKey[], prefix = ''): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${String(part)}]`;
    return path === '' ? String(part) : `${path}.${String(part)}`;
  }, prefix);
}

/** A value as it is quoted in a message: short, on one line. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Every problem zod found, in the project's own words and paths. */
export function issuesFromZod(error: z.ZodError, prefix = ''): Issue[] {
  return error.issues.flatMap((issue) => translate(issue, prefix));
}

function translate(issue: z.core.$ZodIssue, prefix: string): Issue[] {
  const path = dottedPath(issue.path, prefix);
  const field = path === '' ? 'The document' : path;
  const given = 'input' in issue ? `; given: ${shown(issue.input)}` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: dottedPath([...issue.path, key], prefix),
        rule: 'unknown_field',
        message: `${path === '' ? 'There' : path} has no field ${shown(key)}; remove it or check its spelling.`,
      }));
    case 'invalid_type':
      return [{ path, rule: 'wrong_type', message: `${field} must be ${article(issue.expected)}${given}.` }];
    case 'too_small':
      return [{ path, rule: 'too_small', message: `${field} must ${measure(issue.origin)} at least ${String(issue.minimum)}${given}.` }];
    case 'too_big':
      return [{ path, rule: 'too_big', message: `${field} must ${measure(issue.origin)} at most ${String(issue.maximum)}${given}.` }];
    case 'invalid_value':
      return [{ path, rule: 'not_allowed', message: `${field} must be one of ${issue.values.map((v) => shown(v)).join(', ')}${given}.` }];
    case 'invalid_union': {
      const kinds = issue.errors.flat().map((inner) => (inner.code === 'invalid_type' ? article(inner.expected) : inner.message));
      return [{ path, rule: 'wrong_type', message: `${field} must be ${[...new Set(kinds)].join(' or ')}${given}.` }];
    }
    default:
      return [{ path, rule: issue.code, message: `${field}: ${issue.message}${given}.` }];
  }
}

function measure(origin: string): string {
  if (origin === 'string') return 'have a length of';
  if (origin === 'array' || origin === 'set') return 'have a count of';
  return 'be';
}

function article(expected: string): string {
  if (expected === 'int') return 'a whole number';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
