import { RenderPool } from '../../../src/workers/render-pool.js';
import { generateRequest, openSocket, until } from '../../support/raw-http.js';
import { aSchema } from '../../support/schema-builder.js';
import { startService, type RunningService } from '../../support/service.js';
import { threadProgram } from '../../support/thread-program.js';

const schemaOf = (name: string): object => aSchema().table('t').column('id', 'sequence').column('code', 'uuid').with({ name }).build();
const LARGE = { schema: schemaOf('good'), rows: 400_000, seed: 3 };

const program = threadProgram();

describe('threads', () => {
  let pool: RenderPool;
  let service: RunningService;
  beforeAll(async () => {
    pool = new RenderPool({ threads: 2, entry: program.sabotaged });
    service = await startService({ pool });
  });
  afterAll(async () => {
    await service.stop();
    program.remove();
  });

  const started = async (): Promise<void> => {
    pool.start();
    await until(() => pool.ready, 20_000);
  };

  describe('a large answer', () => {
    it('starts threads, does not wait for them, and is the same with and without', async () => {
      expect(pool.state.threads).toBe(0);
      const plain = await startService();
      for (const format of ['csv', 'json']) {
        const expected = await (await plain.post('/generate', { ...LARGE, format })).text();
        expect(await (await service.post('/generate', { ...LARGE, format })).text()).toBe(expected);
        await started();
        expect(await (await service.post('/generate', { ...LARGE, format })).text()).toBe(expected);
      }
      await plain.stop();
      expect(pool.state).toEqual({ threads: 2, busy: 0, jobs: 0, chunks: 0, crashes: 0 });
    });

    it('leaves the threads alone when it is small', async () => {
      const quiet = new RenderPool({ threads: 2, entry: program.entry });
      const other = await startService({ pool: quiet });
      await (await other.post('/generate', { ...LARGE, rows: 199_999 })).arrayBuffer();
      expect(quiet.state.threads).toBe(0);
      await other.stop();
    });

    it('frees its threads when the client leaves', async () => {
      await started();
      const socket = await openSocket(service.port);
      socket.write(generateRequest({ ...LARGE, rows: 5_000_000 }));
      await until(() => pool.state.jobs === 1);
      socket.destroy();
      await until(() => pool.state.jobs === 0 && pool.state.busy === 0, 1_000);
      expect(pool.state.chunks).toBe(0);
    });

    it('waits for a client that does not read, while others get their answers', async () => {
      await started();
      const socket = await openSocket(service.port);
      socket.pause();
      socket.write(generateRequest({ ...LARGE, rows: 3_000_000 }));
      await until(() => pool.state.jobs === 1 && pool.state.busy === 0 && pool.state.chunks === 4);
      const text = await (await service.post('/generate', LARGE)).text();
      expect(text.split('\n')).toHaveLength(LARGE.rows + 2);
      expect(pool.state).toMatchObject({ jobs: 1, chunks: 4 });
      socket.destroy();
      await until(() => pool.state.jobs === 0);
    });

    it('is cut off when its thread fails; the next one is complete', async () => {
      await started();
      const broken = await service.post('/generate', { ...LARGE, schema: schemaOf('throws') });
      expect(broken.status).toBe(200);
      await expect(broken.text()).rejects.toThrow();
      await until(() => service.lines.join('').includes('"code":"generation_failed"'));
      const next = await service.post('/generate', LARGE);
      expect((await next.text()).split('\n')).toHaveLength(LARGE.rows + 2);
      const metrics = await (await service.get('/metrics')).text();
      expect(metrics).toMatch(/^render_thread_crashes_total [12]$/m);
      expect(metrics).toMatch(/^render_threads [12]$/m);
      expect(metrics).toMatch(/^render_threads_busy 0$/m);
      expect(metrics).toMatch(/^render_jobs 0$/m);
      expect(metrics).toMatch(/^render_chunks 0$/m);
    });
  });

  describe('the end of the service', () => {
    it('waits for large answers, and is the end of the threads', async () => {
      const last = new RenderPool({ threads: 1, entry: program.entry });
      const ending = await startService({ pool: last });
      last.start();
      await until(() => last.ready, 20_000);
      const answer = await ending.post('/generate', { ...LARGE, rows: 1_000_000 });
      const [text] = await Promise.all([answer.text(), ending.app.close()]);
      expect(text.split('\n')).toHaveLength(1_000_002);
      expect(last.state.threads).toBe(0);
      await ending.stop();
    });
  });
});
