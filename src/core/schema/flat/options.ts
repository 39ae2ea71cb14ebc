import { z } from 'zod';
import type { ColumnType } from '../../columns/contract.js';
import { isTooDeep } from './depth.js';
import { FLAT_LIMITS, type FlatOptions } from './shape.js';

/** Options that have fields of their own in the dialect (lists and words of a column), or are not for a model to choose. */
const ELSEWHERE: ReadonlySet<string> = new Set(['values', 'weights', 'grammar', 'locale']);

/** Names of the options that the dialect can say of a type, from the type's own definition. */
export function optionNames({ options }: ColumnType): readonly string[] {
  return options instanceof z.ZodObject ? Object.keys(options.shape).filter((name) => !ELSEWHERE.has(name)) : [];
}

/** The words that an option of a type allows, where it is a choice among some. */
export function choicesOf({ options }: ColumnType, name: string): readonly string[] {
  const inner = options instanceof z.ZodObject ? unwrapped(options.shape[name]) : undefined;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** The options of a type that a flat column states; those that the type does not have are left out. */
export function optionsFrom(flat: FlatOptions, type: ColumnType): Record<string, unknown> {
  const names = optionNames(type);
  return Object.fromEntries(entriesOf(flat).flatMap(([name, value]) => (names.includes(name) ? [[name, read(value, kindOf(type, name))]] : [])));
}

/** Options that a column names and its type does not have. */
export function strayOptions(flat: FlatOptions, type: ColumnType): readonly string[] {
  const names = optionNames(type);
  return entriesOf(flat).flatMap(([name]) => (names.includes(name) || ELSEWHERE.has(name) ? [] : [name]));
}

/** What a model writes where it has nothing to say counts as not written. */
function entriesOf(flat: FlatOptions): readonly (readonly [string, unknown])[] {
  const entries = Array.isArray(flat) ? flat.map(({ option, value }) => [option, value] as const) : Object.entries(flat ?? {});
  return entries.filter(([, value]) => value !== null && value !== '' && value !== 'null');
}

type Kind = 'number' | 'boolean' | 'text' | 'any' | 'list' | 'object';

function kindOf({ options }: ColumnType, name: string): Kind {
  return options instanceof z.ZodObject ? kind(options.shape[name]) : 'any';
}

function unwrapped(type: unknown): unknown {
  return type instanceof z.ZodOptional || type instanceof z.ZodDefault || type instanceof z.ZodNullable ? unwrapped(type.unwrap()) : type;
}

function kind(wrapped: unknown): Kind {
  const type = unwrapped(wrapped);
  if (type instanceof z.ZodNumber) return 'number';
  if (type instanceof z.ZodBoolean) return 'boolean';
  if (type instanceof z.ZodString || type instanceof z.ZodEnum) return 'text';
  if (type instanceof z.ZodArray) return 'list';
  return type instanceof z.ZodObject ? 'object' : 'any';
}

/** A value as its option takes it. What cannot be read stays a text, for the parser to say what is wrong with it. */
function read(value: unknown, as: Kind): unknown {
  if (typeof value !== 'string' || as === 'text') return value;
  const trimmed = value.trim();
  if (as === 'number') return isNumeric(trimmed) ? Number(trimmed) : value;
  if (as === 'boolean') return trimmed === 'true' || trimmed === 'false' ? trimmed === 'true' : value;
  const parsed = /^[[{]/.test(trimmed) ? json(trimmed) : undefined;
  if (parsed !== undefined) return parsed;
  if (as === 'list') return trimmed.split(',').map((part) => scalar(part.trim()));
  return as === 'any' ? scalar(value) : value;
}

/** A text that reads as a number or a truth is one. */
export function scalar(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return isNumeric(text) && String(Number(text)) === text ? Number(text) : text;
}

function isNumeric(text: string): boolean {
  return /^[+-]?\d{1,15}(\.\d{1,12})?(e[+-]?\d{1,2})?$/i.test(text);
}

function json(text: string): unknown {
  if (text.length > FLAT_LIMITS.optionLength) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}
