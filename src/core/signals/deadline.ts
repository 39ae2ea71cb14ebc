/**
 * A signal that aborts as one of the others does, or as `AbortSignal.timeout` would when the time is up (`ms` milliseconds).
 * The timer holds it: a timeout inside `AbortSignal.any` may be collected before it fires (nodejs/node#57736), and whoever
 * waits for it waits for ever.
 */
export function deadlineSignal(ms: number, ...others: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  const done = new AbortController();
  const end = (reason: unknown): void => {
    clearTimeout(timer);
    done.abort();
    controller.abort(reason);
  };
  const timer = setTimeout(() => { end(new DOMException('The operation was aborted due to timeout', 'TimeoutError')); }, ms); // prettier-ignore
  timer.unref();
  for (const other of others) {
    if (other.aborted) end(other.reason);
    else other.addEventListener('abort', () => { end(other.reason); }, { once: true, signal: done.signal }); // prettier-ignore
  }
  return controller.signal;
}
