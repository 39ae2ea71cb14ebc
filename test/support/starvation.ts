import { readFileSync } from 'node:fs';

/**
 * Milliseconds for which this process was ready to run and another had the processor, since it started: what a clock on
 * the wall adds to a measurement on a busy machine. 0 where the system does not tell.
 */
export function starvedMs(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1_000_000;
  } catch {
    return 0;
  }
}
