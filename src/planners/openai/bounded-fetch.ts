/** Most bytes, unpacked, that are read for one plan, whatever number of answers they make. */
export const MAX_PLAN_BYTES = 1_048_576;
/** Of what a provider says when it says no: a sentence and a code are all that is wanted of it. */
const MAX_ERROR_BYTES = 32_768;

export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
}

/** What a plan may still read. */
export class ByteAllowance {
  #left = MAX_PLAN_BYTES;

  /** @throws AnswerTooLong where that is more than there is left */
  take(bytes: number): void {
    if (bytes > this.#left) throw new AnswerTooLong('the answer is too long');
    this.#left -= bytes;
  }
}

/** fetch whose body fails, and whose connection ends, when answers grow too long, instead of filling the memory. */
export function boundedFetch(allowance: ByteAllowance): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    let left = response.ok ? Infinity : MAX_ERROR_BYTES;
    const bounded = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        left -= chunk.byteLength;
        if (left < 0) throw new AnswerTooLong('the error is too long');
        allowance.take(chunk.byteLength);
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(bounded), { status: response.status, statusText: response.statusText, headers: response.headers });
  };
}
