import type { TokenUsage } from '../../planners/contract.js';
import type { ModelAccount } from '../../planners/model-account.js';
import type { StoredSchema } from '../../stores/contract.js';
import type { CacheStatsDto } from './cache-stats.dto.js';

/** What was saved so far, and by one more answer from a stored plan. */
export function withSaved({ calls, promptTokens, completionTokens }: TokenUsage, { tokens = 0, completion_tokens: written = 0 }: StoredSchema): TokenUsage {
  return { calls: calls + 1, promptTokens: promptTokens + tokens - written, completionTokens: completionTokens + written };
}

/** The part of the statistics that is about the model. */
export function modelStats(account: ModelAccount, saved: TokenUsage, caller: string | undefined): Pick<CacheStatsDto, 'calls' | 'tokens' | 'cost' | 'budget'> {
  const { spent, prices } = account;
  const budget = account.budgetOf(caller);
  const total = ({ promptTokens, completionTokens }: TokenUsage): number => promptTokens + completionTokens;
  return {
    calls: { spent: spent.calls, saved: saved.calls },
    tokens: { spent: total(spent), saved: total(saved) },
    cost: {
      currency: 'USD',
      spent: dollars(account.cost(spent)),
      saved: dollars(account.cost(saved)),
      input_per_million: prices.input,
      output_per_million: prices.output,
      prices: prices.configured ? 'configured' : 'default',
    },
    ...(budget === undefined ? {} : { budget: { tokens_per_day: budget.tokensPerDay, used_today: budget.usedToday, counted_by: 'process' as const } }),
  };
}

/** To a millionth of a dollar: the price of a token or so. */
function dollars(amount: number): number {
  return Math.round(amount * 1_000_000) / 1_000_000;
}
