import type { Faker } from '@faker-js/faker';
import type { z } from 'zod';
import type { NumberStyle } from '../../generation/vectors.js';
import type { ValueShape } from '../value-shape.js';
import type { CheckRule } from './checksums.js';

export type FakerValue = string | number | boolean | Date;

/** A method of faker that runs per cell. */
export interface MethodEntry {
  readonly kind: 'method';
  readonly id: string;
  readonly summary: string;
  /** Named options beside `locale`. */
  readonly options: z.ZodRawShape;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  readonly shape: (options: Readonly<Record<string, unknown>>) => ValueShape;
  /** @param reference the reference date, in faker's place of "now" */
  readonly call: (faker: Faker, options: never, reference: Date) => FakerValue;
  /** Whether a text may be a value of it; undefined: any text that is not blank. */
  readonly fits: ((text: string, options: Readonly<Record<string, unknown>>) => boolean) | undefined;
  readonly maxBytes: number;
}

/** A method of faker that takes an entry of a list of the locale: drawn by kernels. */
export interface ListEntry {
  readonly kind: 'list';
  readonly id: string;
  readonly summary: string;
  readonly list: (definitions: Definitions) => readonly string[];
  /** Columns of one object (name and code of an airport) with the same `of` tell of the same one. */
  readonly object: string | undefined;
}

/** A method of faker whose values are of one form for a locale: drawn by kernels. */
export interface FormEntry {
  readonly kind: 'form';
  readonly id: string;
  readonly summary: string;
  readonly options: z.ZodRawShape;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  /** A pattern in the language of the column type `pattern`. */
  readonly pattern: (definitions: Definitions, options: Readonly<Record<string, unknown>>) => string;
}

/** An entry of a list, all alike or by weight. */
export interface ListPart {
  readonly list: readonly string[];
  readonly weights?: readonly number[];
}

/** An integer between two bounds, both included, scaled and written by its style. */
export interface NumberPart {
  readonly from: number | bigint;
  readonly to: number | bigint;
  readonly style?: NumberStyle;
  /** A check digit that is written behind; the style is that of both. */
  readonly check?: CheckRule;
}

/** A text as it is, an entry of a list, or a number. */
export type Part = string | ListPart | NumberPart;

interface Surroundings {
  /** For its definitions. */
  readonly faker: Faker;
  /** A key of faker's. */
  readonly locale: string;
  /** The reference date in seconds since 1970. */
  readonly reference: number;
}

/** A method of faker whose values are parts one behind the other: drawn by kernels. */
export interface ComposedEntry {
  readonly kind: 'composed';
  readonly id: string;
  readonly summary: string;
  readonly options: z.ZodRawShape;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  readonly shape: (options: Readonly<Record<string, unknown>>) => ValueShape;
  readonly parts: (surroundings: Surroundings, options: never) => readonly Part[];
}

export type FakerEntry = MethodEntry | ListEntry | FormEntry | ComposedEntry;

export type Definitions = Faker['definitions'];

interface MethodSettings<Options extends z.ZodRawShape> {
  readonly options?: Options;
  readonly examples?: readonly Readonly<Record<string, unknown>>[];
  readonly shape?: ValueShape | ((options: Readonly<Record<string, unknown>>) => ValueShape);
  readonly fits?: RegExp | ((text: string, options: Readonly<Record<string, unknown>>) => boolean);
  readonly maxBytes?: number;
}

type Given<Options extends z.ZodRawShape> = z.output<z.ZodObject<Options>>;

/** Declares a method that runs per cell. */
export function method<Options extends z.ZodRawShape = z.ZodRawShape>(
  id: string,
  summary: string,
  call: (faker: Faker, options: Given<Options>, reference: Date) => FakerValue,
  settings: MethodSettings<Options> = {},
): MethodEntry {
  const { options, examples = [{}], shape = { kind: 'string' }, fits, maxBytes = 64 } = settings;
  return {
    kind: 'method',
    id,
    summary,
    options: options ?? {},
    examples,
    shape: typeof shape === 'function' ? shape : () => shape,
    call,
    fits: fits instanceof RegExp ? (text) => fits.test(text) : fits,
    maxBytes,
  };
}

/** Declares a method that takes an entry of a list. */
export function listed(id: string, summary: string, list: ListEntry['list']): ListEntry {
  return { kind: 'list', id, summary, list, object: undefined };
}

/** Declares a field of an object that faker takes from a list: `airline.airport.iataCode` of `airline.airport`. */
export function field(object: string, name: string, summary: string, list: ListEntry['list']): ListEntry {
  return { kind: 'list', id: `${object}.${name}`, summary, list, object };
}

/** Declares a method whose values are of one form. */
export function formed(id: string, summary: string, pattern: FormEntry['pattern'], options: z.ZodRawShape = {}, examples: FormEntry['examples'] = [{}]): FormEntry {
  return { kind: 'form', id, summary, options, examples, pattern };
}

/** Declares a method whose values are put together from parts. */
export function composed<Options extends z.ZodRawShape = z.ZodRawShape>(
  id: string,
  summary: string,
  parts: (surroundings: Surroundings, options: Given<Options>) => readonly Part[],
  settings: Pick<MethodSettings<Options>, 'options' | 'examples' | 'shape'> = {},
): ComposedEntry {
  const { options, examples = [{}], shape = { kind: 'string' } } = settings;
  return { kind: 'composed', id, summary, options: options ?? {}, examples, shape: typeof shape === 'function' ? shape : () => shape, parts };
}
