/** Counts the bytes of bodies that the process reads, by the origin they come from. */
export class CountingFetch {
  readonly #bytes = new Map<string, number>();
  readonly #fetch = globalThis.fetch;

  start(): void {
    globalThis.fetch = async (input, init) => {
      const response = await this.#fetch(input, init);
      const { origin } = new URL(input instanceof Request ? input.url : input);
      if (response.body === null) return response;
      const counted = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform: (chunk, controller) => {
            this.#bytes.set(origin, this.bytesFrom(origin) + chunk.byteLength);
            controller.enqueue(chunk);
          },
        }),
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
