import type { Claims, Draft } from '../../model.js';
import { isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';

const BETWEEN = /\b(?:between|entre|zwischen)\s+(?:the\s+|dem\s+|der\s+|la\s+|el\s+|le\s+|l['’])?(?<from>\p{L}[\p{L}\d_ ]{1,40}?)\s+(?:and|y|et|und)\s+(?:the\s+|dem\s+|der\s+|la\s+|el\s+|le\s+|l['’])?(?<to>\p{L}[\p{L}\d_ ]{1,40}?)(?=\s*(?:$|[.,;)])|\s+(?:and|but|if|when|unless|otherwise)\s)/iu;
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** "used_at lies between requested_at and expires_at": a moment within the stretch of two others. */
export function readBetweenMoments(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = /between|entre|zwischen/iu.test(text) ? BETWEEN.exec(text) : null;
  if (match === null) return undefined;
  const target = own ?? namedIn(text.slice(0, match.index), drafts.filter(isTemporal)).at(-1)?.draft;
  if (target === undefined || !isTemporal(target) || target.stated.formula === true) return undefined;
  const others = drafts.filter((draft) => draft !== target && isTemporal(draft));
  const [start, end] = [match.groups?.['from'] ?? '', match.groups?.['to'] ?? ''].map((name) => namedIn(name, others)[0]?.draft);
  if (start === undefined || end === undefined || start === end || end.stated.formula === true) return undefined;
  target.made = { type: target.made.type === 'time' ? 'datetime' : target.made.type, options: { after: start.name, within: smallOf(end) } };
  target.stated.dates = true;
  target.amid = { from: start, to: end };
  return [{ kind: 'holds', expression: `${nameIn(target)} >= ${nameIn(start)} && ${nameIn(target)} <= ${nameIn(end)}` }];
}

/** Once all is said of both ends: within what always lies between them, where that is told; else the end makes room. */
export function settleAmid(drafts: readonly Draft[]): void {
  for (const target of drafts) {
    const { from, to } = target.amid ?? {};
    if (from === undefined || to === undefined || target.made.options?.['after'] !== from.name) continue;
    if (endsBefore(from, to)) {
      const stretch = from.made.options?.['at_least'];
      target.made = { ...target.made, options: { after: from.name, within: typeof stretch === 'string' ? stretch : smallOf(to) } };
      continue;
    }
    const { after, at_least, within = '30d' } = to.made.options ?? {};
    const room = after === from.name && typeof at_least === 'string' && (secondsOf(at_least) ?? 0) > 0 ? at_least : undefined;
    const least = room ?? smallOf(to);
    if (room === undefined) to.made = { type: to.made.type, options: { after: from.name, at_least: least, within: typeof within === 'string' && (secondsOf(within) ?? 0) > (secondsOf(least) ?? 0) ? within : '30d' } };
    target.made = { ...target.made, options: { after: from.name, within: least } };
  }
}

/** "booked at least 3 days before the check-in, cancelled between the two": where the end was told on its own, the start comes before it. */
function endsBefore(from: Draft, to: Draft): boolean {
  if (from.made.options?.['before'] === to.name) return true;
  if (to.stated.dates !== true || to.made.options?.['after'] === from.name || from.stated.dates === true || from.made.options?.['after'] !== undefined) return false;
  from.made = { type: from.made.type, options: { before: to.name, at_least: smallOf(to), within: '60d' } };
  return true;
}

/** At least so long a stretch lies between two moments of which nothing else is told. */
const smallOf = ({ made }: Draft): string => (made.type === 'date' ? '7d' : '2h');

function secondsOf(span: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d+)(s|m|h|d|w)$/u.exec(span) ?? [];
  const each = SECONDS[unit];
  return each === undefined ? undefined : Number(count) * each;
}
