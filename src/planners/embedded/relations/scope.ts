import { readMoments } from '../columns/moments.js';
import { Remark } from '../columns/remark.js';
import type { Claim } from '../../../core/claims/registry.js';
import type { Claims, Draft } from '../model.js';
import { datesIn } from '../phrases/dates.js';
import { isTemporal, namedIn } from './operands.js';

const NOT_THE_TIME = /birth|born|expir|due|valid|until|end\b|_end|next|return|deliver|closed|resolved|discharg|review|renew|founded|built|hire/i;

/** "Tickets opened between March and May 2024", "during 2025, weekdays only": what a description says of time goes for its first moment. */
export function applyScope(drafts: readonly Draft[], text: string, referenceDate: string): Claims | undefined {
  const dates = datesIn(text, referenceDate);
  const hasDays = /\b(?:weekdays?|working days|business days|business hours|office hours|monday|mon)\b.{0,24}\b(?:only|to|through|thru|-|–)|\bweekdays only\b|\bonly (?:on )?weekdays\b|\bno weekends\b/iu.test(text);
  if (dates.length === 0 && !hasDays) return undefined;
  const moments = drafts.filter((draft) => isTemporal(draft) && draft.made.options?.['after'] === undefined && draft.made.options?.['before'] === undefined);
  const named = namedIn(text, moments)[0]?.draft;
  const target = named ?? moments.find(({ name }) => !NOT_THE_TIME.test(name));
  if (target === undefined || (target.stated.dates === true && dates.length > 0 && target.made.options?.['step'] === undefined && target.made.options?.['from'] !== undefined && target.scoped !== true)) return undefined;
  const { step } = target.made.options ?? {};
  if (step !== undefined) return dates.length === 0 ? undefined : seriesFrom(target, dates[0]?.from);
  if (!readMoments(target, new Remark(text), referenceDate)) return undefined;
  target.scoped = true;
  const { from, to } = target.made.options ?? {};
  return typeof from === 'string' && typeof to === 'string' ? [{ kind: 'moments', column: target.name, from, to }] : [];
}

function seriesFrom(target: Draft, from: string | undefined): Claim[] | undefined {
  if (from === undefined || !/^\d|^-/.test(from)) return undefined;
  target.made = { ...target.made, options: { ...target.made.options, from } };
  return [{ kind: 'moments', column: target.name, from }];
}
