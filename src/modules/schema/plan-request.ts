import { resolveLocale } from '../../core/vocabulary/locales.js';
import type { PlanRequest } from '../../planners/contract.js';

/** A request for a plan, its locale written the one way it is known by ("en-us" and "en_US" are one plan). */
export function planRequest(description: string, referenceDate: string, locale: string | undefined, caller: string | undefined): PlanRequest {
  const known = locale === undefined ? undefined : resolveLocale(locale);
  return { description, referenceDate, ...(known === undefined ? {} : { locale: known }), ...(caller === undefined ? {} : { caller }) };
}
