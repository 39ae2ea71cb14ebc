/** Injection token of the planners, in order of preference. */
export const PLANNERS = Symbol('PLANNERS');
