import type { Issue } from '../../errors/service-error.js';

/**
 * What a trial says against a column's options: faker has nothing of the kind for the locale, or does not take these
 * values together (a min above its max).
 */
export function trialIssues(id: string, trial: () => unknown): Issue[] {
  try {
    trial();
    return [];
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    if (reason.includes('locale data')) return [{ path: 'locale', rule: 'not_in_locale', message: `this locale has no ${id}; give the column another "locale", such as "en".` }];
    return [{ path: '', rule: 'not_possible', message: `${id} cannot be made with these options: ${reason.slice(0, 200)}` }];
  }
}
