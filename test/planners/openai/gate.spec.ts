import { setMaxListeners } from 'node:events';
import { CallWindow } from '../../../src/planners/openai/call-window.js';
import { Gate } from '../../../src/planners/openai/gate.js';

const FOREVER = new AbortController().signal;
// Two hundred wait for it.
setMaxListeners(0, FOREVER);
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const failing = (): Promise<never> => Promise.reject(new Error('down'));
const gate = (more: { openMs?: number; nowMs?: () => number } = {}): Gate => new Gate({ isFailure: (error) => error instanceof Error && error.message === 'down', nowMs: Date.now, ...more });

describe('the window of calls', () => {
  it('starts with five, grows with each answer to thirty-two, and shrinks with a failure', async () => {
    const window = new CallWindow();
    const leave: ((failed: boolean) => void)[] = [];
    const ask = (): void => {
      void window.enter(FOREVER).then((left) => leave.push(left));
    };
    for (let i = 0; i < 200; i++) ask();
    await soon();
    expect(leave).toHaveLength(5);
    for (let i = 0; i < 5; i++) leave.shift()?.(false);
    await soon();
    expect(leave).toHaveLength(10);
    for (let i = 0; i < 100; i++) {
      leave.shift()?.(false);
      await Promise.resolve();
    }
    await soon();
    expect(leave).toHaveLength(32);
    for (let i = 0; i < 28; i++) leave.shift()?.(true);
    await soon();
    expect(leave).toHaveLength(5);
  });

  it('lets nobody in who has given up', async () => {
    const window = new CallWindow();
    const places = await Promise.all(Array.from({ length: 5 }, () => window.enter(FOREVER)));
    const waiter = new AbortController();
    const waiting = window.enter(waiter.signal);
    waiter.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(window.enter(waiter.signal)).rejects.toThrow('gone');
    const next = window.enter(FOREVER);
    places[0]?.(true);
    expect(typeof (await next)).toBe('function');
  });
});

describe('the gate', () => {
  it('opens the circuit after five failures in a row, whatever succeeded before', async () => {
    const before = gate();
    for (let i = 0; i < 4; i++) await expect(before.pass(failing, FOREVER)).rejects.toThrow('down');
    expect(before.state).toBe('troubled');
    await before.pass(async () => 1, FOREVER);
    expect(before.state).toBe('closed');
    for (let i = 0; i < 5; i++) await expect(before.pass(failing, FOREVER)).rejects.toThrow('down');
    expect(before.state).toBe('open');
    let asked = 0;
    await expect(before.pass(async () => asked++, FOREVER)).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 30 });
    expect(asked).toBe(0);
  });

  it('is not opened by errors that tell nothing of the provider', async () => {
    const before = gate();
    for (let i = 0; i < 9; i++) await expect(before.pass(() => Promise.reject(new Error('other')), FOREVER)).rejects.toThrow('other');
    expect(before.state).toBe('closed');
  });

  it('lets one call try after a while, and stays open where that fails', async () => {
    const before = gate({ openMs: 30 });
    for (let i = 0; i < 5; i++) await before.pass(failing, FOREVER).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 40));
    await expect(before.pass(failing, FOREVER)).rejects.toThrow('down');
    await expect(before.pass(async () => 1, FOREVER)).rejects.toMatchObject({ code: 'unavailable' });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await before.pass(async () => 1, FOREVER)).toBe(1);
    expect(before.state).toBe('closed');
  });

  it('rests as long as the provider asks, but not for ever', async () => {
    let now = 0;
    const before = gate({ nowMs: () => now });
    before.rest(5_000);
    await expect(before.pass(async () => 1, FOREVER)).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 5 });
    expect(before.state).toBe('open');
    now = 5_000;
    expect(await before.pass(async () => 1, FOREVER)).toBe(1);
    before.rest(1e12);
    now += 600_001;
    expect(await before.pass(async () => 1, FOREVER)).toBe(1);
  });
});
