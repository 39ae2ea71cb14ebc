import { Dictionary } from '../generation/dictionary.js';

/** What columns of true and false point into: 0 and 1. */
export const BOOLEANS = new Dictionary([false, true]);
