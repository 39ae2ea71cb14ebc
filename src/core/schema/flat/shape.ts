import { z } from 'zod';

/**
 * The dataset schema as a language model writes it: flat columns whose options are pairs of a name and a text. Strict
 * structured output wants every field of an object present, so that fields for all options of all types would make an
 * answer of a dozen columns too long to wait for, and a request too long to pay for; pairs say only what is to be said,
 * and the names come from the types themselves. Servers that enforce nothing may leave fields out, or write options as
 * the schema language does.
 */

/** Bounds on what a model may write: an answer is data from outside. Lengths in characters. */
export const FLAT_LIMITS = {
  tables: 20,
  /** Columns of one table, and of all. */
  columns: 200,
  columnsInAll: 300,
  /** Columns whose law is searched by its mean, median or deviation: some take a tenth of a second. */
  fitted: 40,
  /** Lists of words, and entries of each. */
  pools: 60,
  entries: 200,
  entryLength: 300,
  /** Of all words together. */
  wordsLength: 60_000,
  /** An option that is written as JSON. */
  optionLength: 4_000,
} as const;

const text = z.string().nullish();
const number = z.number().nullish();
const texts = z.array(z.string()).nullish();
const numbers = z.array(z.number()).nullish();

export const flatPair = z.strictObject({ option: z.string(), value: z.string() });

/** The dialect by how options are written. */
const dialect = <T extends z.ZodType>(options: T) =>
  z.strictObject({
    name: z.string(),
    domain: text,
    locale: text,
    main: text,
    /** Words for the dataset: lists to choose from, or texts with slots that other lists fill. */
    vocabulary: z.array(z.strictObject({ name: z.string(), entries: z.array(z.string()), weights: numbers })).nullish(),
    tables: z
      .array(
        z.strictObject({
          name: z.string(),
          rows: number,
          columns: z
            .array(
              z.strictObject({
                name: z.string(),
                type: z.string(),
                options,
                values: texts,
                weights: numbers,
                pool: text,
                cases: z.array(z.strictObject({ when: z.string(), options, values: texts, weights: numbers })).nullish(),
                unique: z.boolean().nullish(),
                missing: number,
                missing_when: z.array(z.strictObject({ when: z.string(), share: z.number() })).nullish(),
                when: text,
                outliers: z.strictObject({ share: z.number(), min: number, max: number }).nullish(),
                determined_by: texts,
              }),
            )
            .max(FLAT_LIMITS.columns),
          correlations: z.array(z.strictObject({ a: z.string(), b: z.string(), rho: z.number() })).nullish(),
          unique_together: z.array(z.array(z.string())).nullish(),
        }),
      )
      .max(FLAT_LIMITS.tables),
  });

/** As strict structured output has it. */
export const strictDataset = dialect(z.array(flatPair));

/** As it is read. */
export const flatDataset = dialect(z.union([z.array(flatPair), z.record(z.string(), z.unknown())]).nullish());

export type FlatDataset = z.infer<typeof flatDataset>;
export type FlatTable = FlatDataset['tables'][number];
export type FlatColumn = FlatTable['columns'][number];
export type FlatCase = NonNullable<FlatColumn['cases']>[number];
export type FlatPool = NonNullable<FlatDataset['vocabulary']>[number];
export type FlatOptions = FlatColumn['options'];
