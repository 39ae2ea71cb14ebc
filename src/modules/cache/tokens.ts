/** Injection token of the schema store. */
export const STORE = Symbol('STORE');
