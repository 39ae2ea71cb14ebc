/** Injection token of the frozen configuration. */
export const CONFIG = Symbol('CONFIG');

/** Injection token of the clock. */
export const CLOCK = Symbol('CLOCK');

/** The one source of "now". */
export type Clock = () => Date;
