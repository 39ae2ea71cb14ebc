/** Rows of the main table when neither the request nor the schema says. */
export const DEFAULT_ROWS = 1_000;

/** Every bound of the core in one place. Units are last in the names; what has none is a count. */
export const LIMITS = {
  /** Characters of a table or column name. */
  nameLength: 128,
  columns: 500,
  tables: 50,
  /** Rows a schema may declare for one table. */
  declaredRows: 1_000_000_000_000,
  categories: 10_000,
  /** Cases of a column. */
  cases: 64,
  /** Locales that a schema may mix. */
  locales: 8,
  /** Rows that a roll-up over references that pick freely may take in, and rows it may give. */
  rollupChildren: 20_000_000,
  rollupParents: 2_000_000,
  /** Correlated pairs of a table, and columns that hang together by them. */
  correlations: 500,
  correlatedColumns: 64,
  /** Characters of one category, constant or template. */
  textLength: 4_000,
  patternLength: 256,
  expressionLength: 2_000,
  /** Nested operations in one expression. */
  expressionDepth: 64,
  /** Operations in one expression, "in" written out. */
  expressionSize: 2_000,
  /** Characters of a description. */
  descriptionLength: { min: 10, max: 4_000 },
  /** Characters of an instruction that revises a schema. */
  instructionLength: { min: 2, max: 1_000 },
  /** Rows in one block. */
  blockRows: { min: 64, max: 1_024 },
  /** Bytes of row text staged at a time; block rows = clamp(blockRows, stageBytes ÷ bound of a row). */
  stageBytes: 262_144,
  /** Bytes one rendered row may take. */
  rowBytes: 262_144,
  /** Bytes one rendered cell may take before quoting. */
  cellBytes: 32_768,
  /** What a ledger measures, and what its meters may keep of it: 8 bytes a number or a distinct text, some 200 a text. */
  ledger: { rows: 100_000, cells: 10_000_000, kept: { numbers: 4_000_000, texts: 200_000, distinct: 2_000_000 } },
} as const;
