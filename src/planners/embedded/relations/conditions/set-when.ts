import type { Claims, Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import type { Test } from '../grammar/tests/test.js';

export function setWhen(target: Draft | undefined, test: Test | undefined): Claims | undefined {
  if (target === undefined || test === undefined || test.draft === target || test.draft.when?.includes(nameIn(target)) === true) return undefined;
  target.when = test.when;
  target.missing = undefined;
  target.unique = false;
  return [{ kind: 'filled', column: target.name, when: test.when }];
}
