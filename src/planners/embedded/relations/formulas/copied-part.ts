import type { Claims, Draft, Made } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { literalOf, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { noOf, yesOf } from '../grammar/yes-no.js';
import { portionsIn } from '../portions/portions.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

/** The same as another column in some of the rows, where nothing tells which. */

/** "nothing for 35% of invoices, otherwise the full amount", "0 in a third of cases, else the total" */
const NONE_OR_ALL = /^[\s(:=–-]*(?:is\s|it is\s)?(?:nothing|zero|none|0)\s(?:for|in|at|with)\s(?:about\s|around\s|roughly\s)?(?<part>[^,;]{2,40}?)[,;]?\s(?:and\s)?(?:otherwise|else|(?:in|for)\s(?:all\s)?(?:the\s)?(?:others?|rest)(?:\s\p{L}+)?)[,:]?\s(?:it is\s|equal to\s|equals\s)?(?<all>(?:the\s)?(?:full|whole|entire)\s\p{L}+|all of it|in full|(?:the\s)?\p{L}[\p{L} ]{2,30})[\s).]*$/iu;
const OPENS_WITH_NONE = /^[\s(:=–-]*(?:is\s|it is\s)?(?:nothing|zero|none|0)\s/iu;
const FULL = /^(?:the\s)?(?:full|whole|entire)\s|^all of it$|^in full$/iu;
/** What is owed, of which that was paid. */
const OWED = /(?:^|_)(?:due|total|price|charge|charged|billed|invoiced|owed|pledged|gross|amount)(?:_|$)/iu;

/** "amount paid - nothing for 35% of invoices, otherwise the full amount": all of another amount, or none of it. */
export function readNoneOrAll(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const { part = '', all = '' } = OPENS_WITH_NONE.test(text) ? (NONE_OR_ALL.exec(text)?.groups ?? {}) : {};
  const [none, ...more] = part === '' ? [] : portionsIn(part);
  if (own === undefined || none === undefined || more.length > 0 || own.stated.formula === true) return undefined;
  const able = drafts.filter((draft) => draft !== own && isNumeric(draft));
  const source = FULL.test(all) ? able.find(({ name }) => OWED.test(name)) : namedIn(all, able)[0]?.draft;
  return source === undefined ? undefined : copiedBut(own, source, 1 - none.share, { min: 0, max: 0 });
}

function copiedBut(target: Draft, source: Draft, share: number, others: { readonly min: number; readonly max: number }): Claims {
  const { decimals } = source.made.options ?? {};
  setFormula(target, nameIn(source), source.made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2);
  target.outliers = { share: Math.round((1 - share) * 1e6) / 1e6, ...others };
  return [{ kind: 'portion', when: `${nameIn(target)} == ${nameIn(source)}`, share }];
}

const PAID = /^(?:is_)?(?:paid|settled|collected|received)$/iu;

/** "amount paid - nothing for 35%, …, a paid yes/no": it was where something was. */
export function answerWhetherPaid(drafts: readonly Draft[]): void {
  const amount = drafts.find(({ made, outliers, name }) => made.type === 'expression' && outliers?.min === 0 && outliers.max === 0 && /paid|settled|collected|received/iu.test(name));
  const flag = drafts.find((draft) => draft !== amount && PAID.test(draft.name) && yesOf(draft) !== undefined && draft.stated.formula !== true && draft.cases === undefined);
  const yes = flag === undefined ? undefined : yesOf(flag);
  if (amount === undefined || flag === undefined || yes === undefined) return;
  setFormula(flag, yes === true ? `${nameIn(amount)} > 0` : `${nameIn(amount)} > 0 ? ${literalOf(yes)} : ${literalOf(noOf(flag) ?? 'no')}`);
}

/** "In roughly 85% of the lines the count agrees with the system", "counted equals booked in 9 of 10 rows" */
const AGREES = /[\s(](?:agrees? with|matches|match|equals?|(?:is|are) (?:equal to|the same as|identical to))\s/iu;
const DIFFERENCE = /^\(?(?<a>[^\s()+*/]+) - (?<b>[^\s()+*/]+)\)?$/u;
function differenceIn({ options }: Made): Readonly<Partial<Record<string, string>>> | undefined {
  const expression = options?.['expression'];
  return typeof expression === 'string' ? DIFFERENCE.exec(expression)?.groups : undefined;
}

/** So far apart two counts of one thing lie, of the most there may be. */
const APART = 0.04;

/** Two numbers that are the same in so many rows; where a column tells how far they lie apart, that one is drawn. */
export function readAgreeing(drafts: readonly Draft[], text: string, own?: Draft): Claims | undefined {
  const [same, ...more] = AGREES.test(text) ? portionsIn(text) : [];
  if (same === undefined || more.length > 0) return undefined;
  const able = drafts.filter(isNumeric);
  const drawn = able.filter(({ made }) => made.type === 'integer' || made.type === 'decimal');
  const named = namedIn(text, drawn.filter((draft) => draft !== own)).map(({ draft }) => draft);
  const [one, other, ...rest] = [...new Set([...(own === undefined || !drawn.includes(own) ? [] : [own]), ...named])];
  if (one === undefined || other === undefined || rest.length > 0) return undefined;
  const gap = able.find(({ made }) => { const { a, b } = differenceIn(made) ?? {}; return [one, other].every((draft) => [a, b].includes(nameIn(draft))); }); // prettier-ignore
  const [target, source] = drafts.indexOf(one) > drafts.indexOf(other) ? [one, other] : [other, one];
  const { max = 100 } = source.made.options ?? {};
  const decimals = decimalsIn(source) ?? 2;
  const reach = Math.max(1, Math.round(Number(max) * APART));
  if (gap === undefined) return copiedBut(target, source, same.share, { min: Number(source.made.options?.['min'] ?? 0), max: Number(max) });
  const isWhole = source.made.type === 'integer';
  const { b } = differenceIn(gap.made) ?? {};
  const isLater = b === nameIn(source);
  const apart = (min: number, most: number): readonly unknown[] => [{ weight: same.share, distribution: 'uniform', min: 0, max: 0 }, ...(min < 0 ? [{ weight: (1 - same.share) / 2, distribution: 'uniform', min, max: -1 }] : []), { weight: min < 0 ? (1 - same.share) / 2 : 1 - same.share, distribution: 'uniform', min: 1, max: most }];
  const digits = isWhole ? {} : { decimals };
  setFormula(target, `${nameIn(source)} ${isLater ? '+' : '-'} ${nameIn(gap)}`, decimals);
  gap.made = { type: isWhole ? 'integer' : 'decimal', options: { ...digits, min: -reach, max: reach, distribution: 'mixture', components: apart(-reach, reach) } };
  // No count falls below none.
  gap.cases = [{ when: `${nameIn(source)} < ${String(reach)}`, options: { min: isLater ? 0 : -reach, max: isLater ? reach : 0, distribution: 'mixture', components: isLater ? apart(0, reach) : [{ weight: same.share, distribution: 'uniform', min: 0, max: 0 }, { weight: 1 - same.share, distribution: 'uniform', min: -1, max: 0 }] } }];
  gap.stated.shape = true;
  gap.stated.range = true;
  gap.stated.formula = true;
  return [{ kind: 'portion', when: `${nameIn(gap)} == 0`, share: same.share }, { kind: 'formula', column: gap.name, expression: isLater ? `${nameIn(target)} - ${nameIn(source)}` : `${nameIn(source)} - ${nameIn(target)}` }];
}
