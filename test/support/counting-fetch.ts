/** Counts the bytes of bodies that the process reads, by the origin they come from. It reads nothing ahead itself. */
export class CountingFetch {
  readonly #bytes = new Map<string, number>();
  readonly #fetch = globalThis.fetch;

  start(): void {
    globalThis.fetch = async (input, init) => {
      const response = await this.#fetch(input, init);
      const { origin } = new URL(input instanceof Request ? input.url : input);
      if (response.body === null) return response;
      const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
      const counted = new ReadableStream<Uint8Array>(
        {
          pull: async (controller) => {
            const { done, value } = await reader.read();
            if (done) {
              controller.close();
              return;
            }
            this.#bytes.set(origin, this.bytesFrom(origin) + value.byteLength);
            controller.enqueue(value);
          },
          cancel: (reason) => reader.cancel(reason),
        },
        { highWaterMark: 0 },
      );
      return new Response(counted, { status: response.status, headers: response.headers });
    };
  }

  stop(): void {
    globalThis.fetch = this.#fetch;
  }

  bytesFrom(url: string): number {
    return this.#bytes.get(new URL(url).origin) ?? 0;
  }
}
