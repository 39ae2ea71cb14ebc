import type { Claim } from '../../core/claims/registry.js';

/** What the steps of the embedded planner hand to one another. */

export type Language = 'en' | 'de' | 'es' | 'fr';

/** A half-open range of UTF-16 units of the description. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of the description that knows where it stands. */
export interface Piece extends Span {
  readonly text: string;
}

/** A column as an outline sets it apart: name and remark in one text, or the name alone where the remarks stand elsewhere. */
export interface Entry extends Piece {
  readonly remarks?: readonly Piece[];
}

export type Options = Readonly<Record<string, unknown>>;

/** A column as the dataset schema will hold it, without its name. */
export interface Made {
  readonly type: string;
  readonly options?: Options;
  readonly unique?: boolean;
}

/** What a concept may look at when it makes a column. */
export interface MakeContext {
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string;
  readonly domain: string | undefined;
  /** Words of the phrase the concept did not use, normalised: "customer" of "customer city". */
  readonly modifiers: readonly string[];
  /** All words of the description, normalised; for hints such as "US" or "children". */
  readonly mentioned: ReadonlySet<string>;
}

export type Make = (context: MakeContext) => Made;

/** A thing a column can be about: how people call it, and what its values look like. */
export interface Concept {
  readonly id: string;
  readonly aliases: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly make: Make;
  /** Says little alone ("status", "type", "name"): the subject of the table decides which one is meant. */
  readonly weak: boolean;
  /** Only within its domain it is called so: "PJ" of a league table. */
  readonly isLocal?: boolean;
  /** What its numbers are in. */
  readonly unit?: string;
}

/** A kind of table within a domain; its columns are written as a user would write them. */
export interface Subject {
  readonly name: string;
  /** Phrases that call for it, separated by `|`. */
  readonly cues: string;
  /** One column a line, read by the same code as a description; `what it is => what_it_is_called` where the two differ. */
  readonly columns: string;
  /** The circle whose words its columns are. */
  readonly circle?: string;
}

export interface Domain {
  readonly id: string;
  /** Phrases that speak for the domain, separated by `|`. */
  readonly cues: string;
  readonly subjects: readonly Subject[];
  readonly concepts: readonly Concept[];
  /** Its single words mean this here only ("set", "given", "mine"); its phrases mean it anywhere. */
  readonly isSpecial?: boolean;
}

export interface Interval {
  readonly min?: number;
  readonly max?: number;
}

/** What the description itself fixed about a column; later steps must not undo it. */
export interface Stated {
  range?: boolean;
  values?: boolean;
  shape?: boolean;
  formula?: boolean;
  type?: boolean;
  dates?: boolean;
  /** From when to when, rather than on which days or at what time. */
  span?: boolean;
  /** At which times more of the rows happen. */
  busy?: boolean;
  format?: boolean;
  correlated?: boolean;
  /** Its cases are steps that keep it below another column. */
  stepped?: boolean;
  /** No value comes twice. */
  unique?: boolean;
}

export interface Case {
  readonly when: string;
  readonly options: Options;
}

export interface MissingCase {
  readonly when?: string;
  readonly share: number;
}

export interface Outliers {
  readonly share: number;
  readonly min?: number;
  readonly max?: number;
}

/** Two columns that rise together, or against each other. */
export interface Correlation {
  readonly a: Draft;
  readonly b: Draft;
  readonly rho: number;
  /** A number says how closely. */
  readonly isMeasured?: boolean;
}

/** What a phrase that was understood promises of the rows. */
export type Claims = readonly Claim[];

/** A column in the making. */
export interface Draft extends Span {
  name: string;
  /** What it would be called in English, where the text is in another language: for what a name tells. */
  readonly english?: string | undefined;
  readonly text: string;
  concept: Concept | undefined;
  readonly modifiers: readonly string[];
  made: Made;
  unique: boolean;
  missing: number | readonly MissingCase[] | undefined;
  when: string | undefined;
  /** What was said about the column beside its name: read for relations once all columns are known. */
  readonly remarks: Piece[];
  readonly stated: Stated;
  outcome: 'understood' | 'assumed';
  note: string | undefined;
  /** Other options where a condition over the row holds. */
  cases?: readonly Case[];
  /** What each code of a list stands for: "1 = death, 0 = censored". */
  coded?: readonly string[];
  /** Names of the columns that decide this one. */
  determinedBy?: readonly string[];
  outliers?: Outliers;
  /** Name of the column whose value it never has. */
  apartFrom?: string;
  /** The moments between which it lies. */
  amid?: { readonly from: Draft; readonly to: Draft };
  /** How many characters it may have: "VARCHAR(5)". */
  longest?: number;
  /** Its type tells of decimals, and not of how many: "value decimal". */
  hasAnyScale?: boolean;
  /** What a column worked out from others holds: the list it had, or true and false. */
  holds?: readonly (string | number | boolean)[];
  /** Between what it lies in the rows of which nothing else was told. */
  rest?: { readonly min: number; readonly max: number };
  /** Between what its results lie, where that was told. */
  range?: { readonly min: number; readonly max: number };
}

/** A phrase of the description and what became of it. */
export interface Reading extends Span {
  readonly outcome: 'understood' | 'assumed' | 'not_understood';
  /** The column it is about, where it is about one. */
  readonly draft?: Draft;
  readonly claims: Claims;
  /** Speaks of columns together, or of a column from a sentence of its own. */
  readonly isRule?: boolean;
  readonly note?: string;
}

export type Kind = 'integer' | 'decimal' | 'boolean' | 'category' | 'date' | 'datetime' | 'time' | 'text';
