import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { boundedFetch, ByteAllowance, MAX_PLAN_BYTES } from '../../../src/planners/openai/bounded-fetch.js';

const TEN_MEGABYTES = 10_000_000;

let server: Server;
let url: string;
/** Resolves when the connection of the last answer has ended. */
let ended: Promise<unknown> = Promise.resolve();

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, status = '200', bytes = '0', packed] = (request.url ?? '').split('/');
    const body = Buffer.alloc(Number(bytes), 'x');
    ended = new Promise((resolve) => request.socket.once('close', resolve));
    response.writeHead(Number(status), packed === undefined ? {} : { 'content-encoding': 'gzip' });
    response.end(packed === undefined ? body : gzipSync(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Bytes that get through, and the name of what ended them. */
async function read(path: string, allowance = new ByteAllowance()): Promise<{ bytes: number; error: string | undefined }> {
  const response = await boundedFetch(allowance)(url + path);
  let bytes = 0;
  try {
    for await (const chunk of response.body!) bytes += (chunk as Uint8Array).byteLength;
    return { bytes, error: undefined };
  } catch (error) {
    return { bytes, error: (error as Error).name };
  }
}

it('reads what is short enough', async () => {
  expect(await read(`/200/${MAX_PLAN_BYTES}`)).toEqual({ bytes: MAX_PLAN_BYTES, error: undefined });
  expect((await boundedFetch(new ByteAllowance())(`${url}/204/0`)).status).toBe(204);
});

it('gives up what is too long, and its connection', async () => {
  const { bytes, error } = await read(`/200/${TEN_MEGABYTES}`);
  expect(error).toBe('AnswerTooLong');
  expect(bytes).toBeLessThanOrEqual(MAX_PLAN_BYTES);
  await ended;
});

it('counts what a packed answer unpacks to', async () => {
  const { bytes, error } = await read(`/200/${TEN_MEGABYTES}/packed`);
  expect([bytes <= MAX_PLAN_BYTES, error]).toEqual([true, 'AnswerTooLong']);
});

it('reads little of an error', async () => {
  expect(await read('/500/30000')).toEqual({ bytes: 30_000, error: undefined });
  const { bytes, error } = await read(`/500/${TEN_MEGABYTES}`);
  expect([bytes <= 32_768, error]).toEqual([true, 'AnswerTooLong']);
});

it('lets all answers of a plan share what there is', async () => {
  const allowance = new ByteAllowance();
  expect((await read('/200/800000', allowance)).error).toBeUndefined();
  expect((await read('/200/800000', allowance)).error).toBe('AnswerTooLong');
});
