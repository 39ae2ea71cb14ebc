import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';

/** A Redis server of the test's own: a free port of loopback, nothing on the disk that stays. */
export class RedisServer {
  #process: ChildProcess | undefined;

  private constructor(private readonly directory: string, readonly port: number) {}

  get url(): string {
    return `redis://127.0.0.1:${this.port}/0`;
  }

  /** Fails where there is no `redis-server`: no test that needs it passes without it. */
  static async start(): Promise<RedisServer> {
    const server = new RedisServer(mkdtempSync(path.join(tmpdir(), 'redis-')), await freePort());
    await server.resume();
    return server;
  }

  /** Starts it (again) on the same port; it has what it was told to keep in files. */
  async resume(): Promise<void> {
    // What is written outlives the process without being forced onto the disk, for which a busy machine takes its time.
    const options = { port: this.port, bind: '127.0.0.1', dir: this.directory, appendonly: 'yes', appendfsync: 'no', save: '', loglevel: 'warning' };
    const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const started = spawn('redis-server', given, { stdio: 'ignore' });
    this.#process = started;
    let failure: Error | undefined;
    started.once('error', (error) => {
      failure = new Error('These tests need redis-server: apt-get install redis-server (or the like).', { cause: error });
    });
    started.once('exit', (code) => {
      failure ??= new Error(`redis-server ended with code ${code}`);
    });
    for (let i = 0; !(await this.answers()); i++) {
      if (failure) throw failure;
      if (i > 400) throw new Error('redis-server does not answer');
      await sleep(25);
    }
  }

  /** It is gone without having said anything. */
  async kill(): Promise<void> {
    const dying = this.#process;
    if (dying?.exitCode !== null || dying.signalCode !== null) return;
    dying.kill('SIGKILL');
    await once(dying, 'exit');
  }

  /** It takes connections and commands, and answers none. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.port, '127.0.0.1', () => socket.write('PING\r\n'));
      socket.setTimeout(1_000, () => socket.destroy());
      socket.once('data', (data) => {
        resolve(data.toString().startsWith('+PONG'));
        socket.destroy();
      });
      socket.once('error', () => { resolve(false); });
      socket.once('close', () => { resolve(false); });
    });
  }
}
