export * from './words';
export * from './rows';
export * from './selection';
export * from './permutation';
export * from './numbers';
export * from './laws';
export * from './validity';
export * from './expressions';
export * from './people';
export * from './cohorts';
export * from './series';
export * from './arrivals';
export * from './texts';
export * from './emit';

/** First byte that the compiler does not use itself. */
export function heapBase(): usize {
  return __heap_base;
}
