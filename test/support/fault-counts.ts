/** How often a fault is tried: at full count by `npm run test:faults`, a twentieth of it by `npm test`. */
export function faultCount(full: number): number {
  return process.env['FAULTS'] === 'full' ? full : Math.ceil(full / 20);
}

/** Time that a test may take whose faults take so long at full count. */
export function faultTimeoutMs(fullMs: number): number {
  return process.env['FAULTS'] === 'full' ? fullMs : Math.max(120_000, fullMs / 10);
}
