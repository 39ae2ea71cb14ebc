import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deadlineSignal } from '../../../src/core/signals/deadline.js';

describe('a signal with a deadline', () => {
  it('aborts when the time is up, though nobody holds it and memory is collected', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const reason = new Promise<unknown>((resolve) => {
      const signal = deadlineSignal(60, new AbortController().signal);
      signal.addEventListener('abort', () => { resolve(signal.reason); }); // prettier-ignore
    });
    // What waits keeps the process alive, where the timer does not.
    const alive = setInterval(collect, 10);
    expect(await reason).toMatchObject({ name: 'TimeoutError' });
    clearInterval(alive);
  });

  it('aborts as another does, once and for its reason', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const signal = deadlineSignal(60_000, one.signal, other.signal);
    expect(signal.aborted).toBe(false);
    other.abort('gone');
    one.abort('late');
    expect(signal.reason).toBe('gone');
  });

  it('is aborted where another was before', () => {
    expect(deadlineSignal(60_000, AbortSignal.abort('gone')).reason).toBe('gone');
  });
});
