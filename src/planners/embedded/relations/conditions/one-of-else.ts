import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { readRules } from '../rules/read-rules.js';

const ELSE = /^(?<rule>.{8,160}?)\s*[,;]\s*(?:and\s+|but\s+)?(?:otherwise|else|for (?:the|all) (?:others?|rest)|the others? (?:have|get)|sonst|si no|sinon)[,:]?\s+(?:(?:it|this|that|they|the value|es|il|elle)\s+)?(?:(?:is|are|must be|can be|ist|est|es)\s+)?(?:(?:either|one of|any of)\s+)?(?<list>[$€£]?\d[\d.]*(?:\s?\p{L}{1,7})?(?:,\s*[$€£]?\d[\d.]*(?:\s?\p{L}{1,7})?){0,10},?\s+(?:or|oder|o|ou)\s+[$€£]?\d[\d.]*)(?:\s?(?:eur|usd|euros?|dollars?|\p{L}{1,7}))?\W*$/isu;

/** "Whoever is not awarded has an empty award amount, otherwise it is 1000, 2500 or 5000": where a cell is empty, and what it may hold elsewhere. */
export function readOneOfElse(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!/\d\D{0,12}\s(?:or|oder|o|ou)\s+[$€£]?\d/u.test(text)) return undefined;
  const { rule = '', list = '' } = ELSE.exec(text)?.groups ?? {};
  const values = (list.match(/\d[\d.]*\d|\d/gu) ?? []).map(Number);
  const target = rule === '' ? undefined : namedIn(rule, drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true)).at(-1)?.draft;
  if (target === undefined || values.length < 2) return undefined;
  const claims = readRules(drafts, rule, undefined);
  if (claims === undefined || (target.when === undefined && target.cases === undefined)) return undefined;
  target.made = { type: 'category', options: { values } };
  target.stated.values = true;
  return [...claims, { kind: 'values', column: target.name, values: values.map(String) }];
}
