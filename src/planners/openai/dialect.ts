import { NEXT_FORMAT, type AnswerFormat } from './format.js';

/** Parameters that some models or servers do not take, and that an answer can do without. */
const OPTIONAL = ['temperature', 'seed', 'max_completion_tokens'] as const;

/** How a server is spoken to. */
export interface Dialect {
  readonly format: AnswerFormat;
  /** Parameters that are not sent. */
  readonly without: ReadonlySet<string>;
}

/** What a server said no to, in its own words. */
export interface Rejection {
  readonly status: number;
  /** Its message, the parameter and the code it named. */
  readonly words: string;
}

/** Codes that say no to something else than how the question was put. */
const OTHER_REASONS = /context_length|maximum context|content_filter|content_policy|model_not_found|insufficient_quota|invalid_api_key|billing/i;
const ABOUT_FORMAT = /response_?format|json_?schema|json_?object|structured|guided|grammar|unsupported.{0,40}schema/i;

/**
 * What one server and model (a planner has one of each) takes, learnt from what it refuses and remembered for as long as
 * the process lives: found out by the first question, not at every one.
 */
export class ServersDialect {
  #format: AnswerFormat = 'schema';
  readonly #without = new Set<string>();
  /** An answer in the format has been of its shape: later mistakes are the model's, not the server's. */
  #proven = false;

  get current(): Dialect {
    return { format: this.#format, without: this.#without };
  }

  /** Whether the question is worth putting in another way, which is then the current one. */
  refused(asked: Dialect, { status, words }: Rejection): boolean {
    if (![400, 404, 415, 422, 500, 501].includes(status) || OTHER_REASONS.test(words)) return false;
    const named = OPTIONAL.filter((name) => words.includes(name) && !asked.without.has(name));
    const aboutFormat = ABOUT_FORMAT.test(words);
    for (const name of named) this.#without.add(name);
    // A bare "bad request" to a schema is most likely one to the schema; a 404 or a 500 is not.
    const step = aboutFormat || (named.length === 0 && !this.#proven && [400, 415, 422, 501].includes(status));
    const next = step ? NEXT_FORMAT[asked.format] : undefined;
    if (step && !this.#proven && this.#format === asked.format) this.#format = next ?? 'schema';
    return named.length > 0 || next !== undefined;
  }

  /** An answer was of the shape that was asked for. */
  kept(asked: Dialect): void {
    if (asked.format === this.#format) this.#proven = true;
  }

  /**
   * The answer is not of the shape that was asked for. A server that was given a schema does not hold its model to one: it
   * is told in the prompt from now on, unless that turns out no better.
   */
  ignored(asked: Dialect): void {
    if (!this.#proven && asked.format === this.#format) this.#format = asked.format === 'schema' ? 'text' : 'schema';
  }
}
