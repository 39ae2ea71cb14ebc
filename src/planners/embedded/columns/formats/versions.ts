import type { Draft } from '../../model.js';
import type { Remark } from '../remark.js';

/** "semver, always 4.x.y", "version 2.x": the parts that are told, and letters for those that may be any number. */
const VERSION = /(?:(?<![\p{L}\d.])(?:semver|semantic version(?:ing)?|always|only|all|on)\W{1,3}){0,2}(?<![\p{L}\d.])v?(\d{1,3})((?:\.(?:\d{1,3}|[xyznm*])){1,2})(?![\p{L}\d.])/iu;

/** Whether a remark tells so; the column then has such versions. */
export function readVersions(draft: Draft, remark: Remark): boolean {
  if (!/versi|release|build|firmware/iu.test(draft.english ?? draft.name)) return false;
  const match = VERSION.exec(remark.text);
  const parts = match?.[2]?.slice(1).split('.') ?? [];
  if (match === null || !parts.some((part) => /^\D$/u.test(part))) return false;
  // A version of three parts where only the first is told.
  const all = parts.length === 1 && /semver|semantic/iu.test(remark.text) ? [...parts, 'x'] : parts;
  draft.made = { type: 'pattern', options: { pattern: [match[1], ...all.map((part) => (/^\d+$/u.test(part) ? part : '[0123456789]'))].join('.') } };
  draft.stated.format = true;
  draft.unique = false;
  remark.take({ start: match.index, end: match.index + match[0].length });
  return true;
}
