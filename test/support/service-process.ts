import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';

/** The whole service in a process of its own, which can be killed. */
export class ServiceProcess {
  #log = '';

  private constructor(private readonly child: ChildProcess, readonly url: string) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
  }

  /** @param sources all of `src`, compiled; resolves when it answers */
  static async start(sources: string, environment: Readonly<Record<string, string>>): Promise<ServiceProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, [path.join(sources, 'main.js')], { env: { PATH: process.env['PATH'], PORT: String(port), WORKERS: '0', LOG_LEVEL: 'warn', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    const service = new ServiceProcess(child, `http://127.0.0.1:${port}`);
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the service did not start: ${service.#log}`);
      if (await fetch(`${service.url}/health/live`).then(({ ok }) => ok, () => false)) return service;
      await sleep(50);
    }
  }

  /** What it has logged so far. */
  get log(): string {
    return this.#log;
  }

  /** Plans a description; the answer's status and source. */
  async plan(description: string): Promise<{ readonly status: number; readonly source: string | undefined }> {
    const response = await fetch(`${this.url}/api/v1/schemas`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ description }) });
    const { source } = (await response.json()) as { source?: string };
    return { status: response.status, source };
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }
}
