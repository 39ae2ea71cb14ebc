/** Most bytes of an answer that are read, unpacked. */
export const MAX_ANSWER_BYTES = 1_048_576;

export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
}

/** fetch whose body fails, and whose connection ends, when an answer grows too long, instead of filling the memory. */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.body === null) return response;
  let bytes = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MAX_ANSWER_BYTES) controller.error(new AnswerTooLong('the answer is too long'));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(bounded), { status: response.status, statusText: response.statusText, headers: response.headers });
}
