import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send, type Sent } from '../../../src/modules/export/send.js';

const HEADERS = new Map([['content-disposition', 'attachment; filename="x.csv"']]);

/** Serves one answer, and tells how sending it ended. */
async function serve(chunks: Generator<Buffer, void, undefined>, read: (url: string) => Promise<void>): Promise<{ ended: Sent | Error; response: ServerResponse }> {
  let result: Promise<{ ended: Sent | Error; response: ServerResponse }> | undefined;
  const server = createServer((_request, response) => {
    result = send(response, { headers: HEADERS, file: { chunks, giveBack: () => {} }, startedMs: performance.now() }).then(
      (ended) => ({ ended, response }),
      (error: unknown) => {
        if (!response.headersSent) response.writeHead(500).end();
        return { ended: error as Error, response };
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await read(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.closeAllConnections();
  server.close();
  if (!result) throw new Error('nothing was asked for');
  return result;
}

function* pieces(count: number, bytes: number, after?: () => void): Generator<Buffer, void, undefined> {
  try {
    for (let i = 0; i < count; i++) yield Buffer.alloc(bytes, 'x');
    after?.();
  } finally {
    made.ended++;
  }
}

const made = { ended: 0 };
beforeEach(() => {
  made.ended = 0;
});

describe('sending', () => {
  it('puts a failure within the first 64 KB into the hands of the caller, with no header left', async () => {
    const failing = pieces(3, 1_000, () => {
      throw new Error('broken');
    });
    const { ended, response } = await serve(failing, async (url) => {
      const answer = await fetch(url);
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([500, null]);
      await answer.text();
    });
    expect(ended).toEqual(new Error('broken'));
    expect(response.getHeader('content-disposition')).toBeUndefined();
  });

  it('cuts the connection when it fails later: the client sees that the end is missing', async () => {
    const failing = pieces(30, 10_000, () => {
      throw new Error('broken');
    });
    const { ended } = await serve(failing, async (url) => {
      const answer = await fetch(url);
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow();
    });
    expect(ended).toEqual(new Error('broken'));
  });

  it('makes no more when the client has left, and ends the generator', async () => {
    let count = 0;
    function* endless(): Generator<Buffer, void, undefined> {
      try {
        for (; count < 100_000; count++) yield Buffer.alloc(10_000);
      } finally {
        made.ended++;
      }
    }
    const { ended } = await serve(endless(), async (url) => {
      const leaving = new AbortController();
      const answer = await fetch(url, { signal: leaving.signal });
      await answer.body?.getReader().read();
      leaving.abort();
    });
    expect(ended).toMatchObject({ complete: false });
    expect(count).toBeLessThan(100_000);
    expect(made.ended).toBe(1);
  });

  it.each([
    [1, 65_536, 'header'],
    [2, 40_000, 'trailer'],
  ])('%i pieces of %i bytes have their time in the %s', async (count, bytes, place) => {
    const { ended } = await serve(pieces(count, bytes), async (url) => {
      const answer = await fetch(url);
      expect(answer.headers.has('x-generation-time')).toBe(place === 'header');
      expect(answer.headers.has('trailer')).toBe(place === 'trailer');
      expect((await answer.arrayBuffer()).byteLength).toBe(count * bytes);
    });
    expect(ended).toEqual({ bytes: count * bytes, complete: true });
    expect(made.ended).toBe(1);
  });
});
