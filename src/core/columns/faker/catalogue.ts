import type { ColumnType } from '../contract.js';
export const FAKER_TYPES: readonly ColumnType[] = [];
