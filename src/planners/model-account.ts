import { ServiceError } from '../core/errors/service-error.js';
import type { TokenUsage } from './contract.js';

/** US dollars for a million tokens. */
export interface TokenPrices {
  readonly input: number;
  readonly output: number;
  /** Somebody said so, rather than that they are taken for granted. */
  readonly configured: boolean;
}

export interface ModelAccountSettings {
  /** Tokens that each caller may spend in a day (UTC); undefined: any number. */
  readonly tokensPerDay: number | undefined;
  readonly prices: TokenPrices;
  readonly now: () => Date;
}

/** A caller's budget of the day. */
export interface TokenBudget {
  readonly tokensPerDay: number;
  readonly usedToday: number;
}

type Tokens = Omit<TokenUsage, 'calls'>;

const DAY_MS = 86_400_000;

/** What the model has cost since the process started, and what each caller may still spend today. Kept in memory. */
export class ModelAccount {
  #spent: TokenUsage = { calls: 0, promptTokens: 0, completionTokens: 0 };
  #day = -1;
  readonly #usedToday = new Map<string, number>();

  constructor(private readonly settings: ModelAccountSettings) {}

  get spent(): TokenUsage {
    return this.#spent;
  }

  get prices(): TokenPrices {
    return this.settings.prices;
  }

  /** US dollars. */
  cost({ promptTokens, completionTokens }: Tokens): number {
    const { input, output } = this.settings.prices;
    return (promptTokens * input + completionTokens * output) / 1_000_000;
  }

  /** Undefined where there is none. */
  budgetOf(caller: string | undefined): TokenBudget | undefined {
    const { tokensPerDay } = this.settings;
    return tokensPerDay === undefined ? undefined : { tokensPerDay, usedToday: this.used(caller) };
  }

  /**
   * Sets tokens aside for a call that is about to be made, so that calls under way cannot overdraw together.
   * @returns what books the tokens that the call took in their stead; undefined: there was no call
   * @throws ServiceError `unavailable` where the caller's budget does not reach
   */
  open(caller: string | undefined, expected: number): (took: Tokens | undefined) => void {
    const { tokensPerDay } = this.settings;
    const used = this.used(caller);
    if (tokensPerDay !== undefined && used + expected > tokensPerDay) {
      const midnight = DAY_MS - (this.settings.now().getTime() % DAY_MS);
      throw new ServiceError('unavailable', `The model is not asked any more today: the budget of ${tokensPerDay} tokens a day is used up.`, { retryAfterSeconds: Math.ceil(midnight / 1000) });
    }
    this.add(caller, expected);
    const day = this.#day;
    return (took) => {
      // A call that ran over midnight is booked on the new day, where nothing was set aside for it.
      this.today();
      const setAside = day === this.#day ? expected : 0;
      this.add(caller, (took ? took.promptTokens + took.completionTokens : 0) - setAside);
      if (!took) return;
      const { calls, promptTokens, completionTokens } = this.#spent;
      this.#spent = { calls: calls + 1, promptTokens: promptTokens + took.promptTokens, completionTokens: completionTokens + took.completionTokens };
    };
  }

  private used(caller = ''): number {
    this.today();
    return this.#usedToday.get(caller) ?? 0;
  }

  /** Every day starts with nothing used. */
  private today(): void {
    const day = Math.floor(this.settings.now().getTime() / DAY_MS);
    if (day === this.#day) return;
    this.#usedToday.clear();
    this.#day = day;
  }

  private add(caller = '', tokens: number): void {
    this.#usedToday.set(caller, this.used(caller) + tokens);
  }
}
