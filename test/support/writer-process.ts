import { spawn } from 'node:child_process';
import path from 'node:path';

const PROGRAMS = path.resolve(import.meta.dirname, '../faults/programs');

export interface Writing {
  readonly url?: string;
  readonly directory?: string;
  /** Its entries are called `<name> <number>`. */
  readonly name: string;
  readonly first: number;
  readonly count: number;
  /** Whether each entry is used once, too. */
  readonly uses?: boolean;
  /** How many are put at once. */
  readonly together?: number;
}

/** At which call of which function of Node the process is killed. */
export interface KillAt {
  readonly call: string;
  /** Counted from 1; absent: it is not killed, and the calls are counted. */
  readonly at?: number;
  readonly when?: 'before' | 'after' | 'half';
}

export interface Written {
  /** Entries that were acknowledged. */
  readonly acknowledged: readonly string[];
  /** It came to its end. */
  readonly closed: boolean;
  readonly signal: string | null;
  readonly errors: string;
}

/** A process that writes into a store. */
export class WriterProcess {
  readonly #child;
  readonly ended: Promise<Written>;

  constructor(sources: string, writing: Writing, kill?: KillAt) {
    const preload = kill ? ['--require', path.join(PROGRAMS, 'kill-at-call.cjs')] : [];
    const env = { PATH: process.env['PATH'], KILL_CALL: kill?.call, KILL_AT: kill?.at === undefined ? '' : String(kill.at), KILL_WHEN: kill?.when };
    this.#child = spawn(process.execPath, [...preload, path.join(PROGRAMS, 'writer.mjs'), sources, JSON.stringify(writing)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    this.ended = new Promise((resolve) => {
      this.#child.once('close', (_, signal) => {
        const lines = output.split('\n').slice(0, -1);
        resolve({ acknowledged: lines.filter((line) => line !== 'closed'), closed: lines.at(-1) === 'closed', signal, errors });
      });
    });
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }
}
