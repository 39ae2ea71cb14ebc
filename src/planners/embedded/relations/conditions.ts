import type { Claim } from '../../../core/claims/registry.js';
import { kindOf } from '../columns/types.js';
import { optionsWithout } from '../columns/options.js';
import { missingIn } from '../columns/missing.js';
import type { Case, Claims, Draft } from '../model.js';
import { arithmeticAt } from './arithmetic.js';
import { intervalIn } from './comparisons.js';
import { setFormula } from './formulas.js';
import { literal, nameIn } from './mentions.js';
import { isNumeric, namedIn, operandsOf } from './operands.js';
import { makeShare } from './condition-shares.js';
import { portionsIn } from './portions.js';
import { negated, noOf, testIn, yesOf, type Test } from './tests.js';
import { valuesIn } from './values-in-text.js';
import { NONE_WITHOUT } from '../reading/negation.js';

/** What stands behind these words says where a cell is empty, or where it is filled. */
const EMPTY_UNLESS = /\b(?:empty|blank|nulls?|missing|absent|unset|nothing|leer|vac[ií]\w*|vides?)\s*(?:,\s*)?(?:unless|except (?:if|when|where|for|in)|until|außer|es sei denn|salvo|excepto|sauf)\s+(.+)$/iu;
const FILLED_IF = /\bonly\s+(?:(?:be|is|are)\s+)?(?:(?:set|filled(?: in)?|present|given|shown|available|there|exist[se]?|existe|known|applies|recorded|populated|used|has a value|have a value|relevant|meaningful)\s+)?(?:if|when|whenever|where|for|on|in(?= case)|after)\s+(.+)$|\b(?:set|filled(?: in)?|present|given|populated|recorded)\s+only\s+(?:if|when|where|for|on)\s+(.+)$|\b(?:nur|s[oó]lo|solamente|uniquement|seulement)\s+(?:(?:gef[üu]llt|gesetzt|vorhanden)\s+)?(?:bei|wenn|falls|f[üu]r|si|cuando|para|en|pour|quand)\s+(.+)$/iu;
const EMPTY_IF = /\b(?:empty|blank|nulls?|missing|absent|unset|leer|vac[ií]\w*|vides?)\s*(?:,\s*)?(?:if|when|whenever|where|for|on|while|as long as|without|wenn|bei|si|cuando|para|quand|pour)\s+(.+)$/iu;
const OFTEN_EMPTY = /\b(?:more often|more frequently|more likely to be|mostly|often|usually)\s+(?:empty|blank|null|missing)\s+(?:if|when|where|for|in)\s+(.+)$|\b(?:empty|blank|null|missing)\s+more\s+(?:often|frequently)\s+(?:if|when|where|for|in)\s+(.+)$/iu;

/** Reads where a column is filled, and what it holds where: "only delivered orders have a delivery date", "zero when not approved". */
export function readCondition(drafts: readonly Draft[], text: string, own?: Draft): Claims | undefined {
  return noneWhile(drafts, text, own) ?? nobodyIs(drafts, text, own) ?? onlySome(drafts, text, own) ?? oftenEmpty(drafts, text, own) ?? filledWhere(drafts, text, own) ?? noneOf(drafts, text, own) ?? zeroWhere(drafts, text, own) ?? valueWhere(drafts, text, own);
}

const CAN_HAVE = /\b(?:have|has|get|gets|carry|carries|show|contain|include|come with|comes with|need|are assigned|receive|receives|hab?en|hat|tienen?|ont|a)\b/iu;

/** "Only delivered orders have a delivery date": a condition before, the column behind the verb. */
function onlySome(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const only = /^\W*(?:and\s+|but\s+)?(?:only|nur|s[oó]lo|solo|seul(?:e?s)?)\b/iu.exec(text);
  const verb = only === null ? null : CAN_HAVE.exec(text.slice(only[0].length));
  if (only !== null && verb === null) return onlyAre(drafts, text.slice(only[0].length));
  if (only === null || verb === null) return undefined;
  const at = only[0].length + verb.index;
  const test = testIn(text.slice(only[0].length, at), drafts.filter((draft) => draft !== own));
  if (test === undefined) return undefined;
  const rest = text.slice(at + verb[0].length);
  const targets = namedIn(rest, drafts.filter((draft) => draft !== test.draft)).map(({ draft }) => draft);
  const [target = own] = targets;
  if (target === undefined) return undefined;
  // "Only Team workspaces have more than 20 seats": what others may not have.
  const interval = isNumeric(target) ? intervalIn(rest, operandsOf(rest, [])) : undefined;
  if (interval !== undefined && (interval.min !== undefined || interval.max !== undefined)) return restricted(target, negated(test.when), interval);
  return [...new Set(targets.length === 0 ? [target] : targets)].flatMap((draft) => setWhen(draft, test) ?? []);
}

const NOBODY = /^\W*(?:and\s+|but\s+)?(?:nobody|no one|none|no\s+\p{L}+)\s+(.+?)\s+(?:gets?|is|are|was|were|has been|have been|can be|may be|will be)\s+(.+)$/iu;

/** "nobody rated below 4 gets promoted": a yes/no that is never yes where the condition holds. */
function nobodyIs(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = own === undefined ? NOBODY.exec(text.split(/[;!]/u)[0] ?? '') : null;
  if (match === null) return undefined;
  const target = namedIn(match[2] ?? '', drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true))[0]?.draft;
  const test = target === undefined ? undefined : testIn(match[1] ?? '', drafts.filter((draft) => draft !== target));
  return target === undefined || test === undefined ? undefined : hold(target, noOf(target), test, 'partly');
}

/** "Only changeovers are planned, all other causes are unplanned": a yes/no that a condition makes. */
function onlyAre(drafts: readonly Draft[], text: string): Claims | undefined {
  const match = /^(.+?)\s+(?:is|are|can be|may be|get|gets)\s+(.+)$/iu.exec(text.split(/[,;]/u)[0] ?? '');
  if (match === null || portionsIn(match[1] ?? '').length > 0) return undefined;
  const target = targetOf(match[2] ?? '', drafts);
  const test = target === undefined ? undefined : testIn(match[1] ?? '', drafts.filter((draft) => draft !== target));
  return target === undefined || test === undefined || yesOf(target) === undefined ? undefined : hold(target, yesOf(target), test, 'wholly');
}

/** Rows of a condition do not reach into an interval that is others' alone. */
function restricted(target: Draft, when: string, { min, max }: { min?: number; max?: number }): Claims | undefined {
  const bounds = target.made.options ?? {};
  const [low, high] = [bounds['min'], bounds['max']];
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  const unit = target.made.type === 'integer' ? 1 : 0;
  const options = min !== undefined ? plainBetween(target, low, Math.max(low, min - (max === undefined ? 0 : unit))) : plainBetween(target, Math.min(high, max ?? low), high);
  target.cases = [...(target.cases ?? []), { when, options }];
  return [{ kind: 'holds', expression: `!(${when}) || ${min !== undefined ? `${nameIn(target)} <= ${String(options['max'])}` : `${nameIn(target)} >= ${String(options['min'])}`}` }];
}

function filledWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const unless = EMPTY_UNLESS.exec(text);
  const filled = unless ?? FILLED_IF.exec(text);
  const empty = filled === null ? EMPTY_IF.exec(text) : null;
  const match = filled ?? empty;
  if (match === null) return undefined;
  const groups: readonly (string | undefined)[] = match.slice(1);
  const clause = firstClause(groups.find((group) => group !== undefined) ?? '');
  const target = own ?? namedIn(text.slice(0, match.index), drafts).at(-1)?.draft;
  if (target === undefined || portionsIn(clause).length > 0) return undefined;
  // "only yes when …" is about values, not about cells.
  if (unless === null && filled !== null && yesOf(target) !== undefined && !/\b(?:filled|set|given|present|recorded)\b/iu.test(match[0])) return undefined;
  // "blank for most people": no condition over the row.
  const others = drafts.filter((draft) => draft !== target);
  const isWithout = /\bwithout\s+\S.*$/iu.test(match[0]) && /\bwithout\s/iu.test(match[0].slice(0, match[0].length - clause.length + 8));
  const test = testIn(isWithout ? `without ${clause}` : clause, others) ?? (isWithout ? undefined : emptyOf(clause, others));
  if (test === undefined) return undefined;
  return setWhen(target, { ...test, when: filled === null ? negated(test.when) : test.when });
}

/** What stands before a further statement: "if closed, and never before opened". */
function firstClause(text: string): string {
  return text.split(/[,;]\s*(?:(?:else|otherwise|and|but|not|never|is|it|which|that|this|all|anything)\b|$)|\s+and\s+(?:is|it|always|never|lies?|must|always|between|from|\d)\b|,\s+(?=\d|otherwise|else)/iu)[0] ?? text;
}

/** "only after the reply": where another column is filled. */
function emptyOf(clause: string, drafts: readonly Draft[]): Test | undefined {
  const other = namedIn(clause, drafts).find(({ draft }) => draft.when !== undefined)?.draft;
  return other?.when === undefined ? undefined : { when: other.when, draft: other };
}

function setWhen(target: Draft | undefined, test: Test | undefined): Claims | undefined {
  if (target === undefined || test === undefined || test.draft === target || test.draft.when?.includes(nameIn(target)) === true) return undefined;
  target.when = test.when;
  target.missing = undefined;
  target.unique = false;
  return [{ kind: 'filled', column: target.name, when: test.when }];
}

const HAVE_NO = /\b(?:have|has|get|gets|with|leave[sd]?|show|carry|hab?en|hat|tienen?|ont)\s+(?:also\s+)?(?:no|neither|not|kein\w*|ning[úu]n\w*|aucune?|sin|pas de)\b/iu;

/** "Abandoned calls have no agent, no handle time and no CSAT", "the finish time is missing for them". */
function noneOf(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = HAVE_NO.exec(text);
  if (match === null || own !== undefined || portionsIn(text.slice(match.index)).length > 0) return undefined;
  const test = testIn(text.slice(0, match.index), drafts);
  if (test === undefined) return undefined;
  const targets = [...new Set(namedIn(text.slice(match.index), drafts).map(({ draft }) => draft))].filter((draft) => draft !== test.draft);
  const claims = targets.flatMap((target) => setWhen(target, { draft: test.draft, when: negated(test.when) }) ?? []);
  return claims.length === 0 ? undefined : claims;
}

function oftenEmpty(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = OFTEN_EMPTY.exec(text);
  if (match === null) return undefined;
  const target = own ?? namedIn(text.slice(0, match.index), drafts)[0]?.draft;
  const test = target === undefined ? undefined : testIn(match[1] ?? match[2] ?? '', drafts, target);
  if (target === undefined || test === undefined) return undefined;
  const usual = typeof target.missing === 'number' && target.missing > 0 ? target.missing : (missingIn(text) ?? 0.05);
  const share = Math.min(0.9, usual * 4);
  target.missing = [{ when: test.when, share }, { share: usual }];
  target.unique = false;
  return [{ kind: 'missing', column: target.name, when: test.when, share }];
}

const ZERO = /(?<![\d.,])(?:zero|0|nothing|no charge|null)(?![\d.,%])\s*,?\s*(?:if|when|whenever|where|unless|for|on|at|in|outside|during|wenn|bei|f[üu]r|si|cuando|para|pour)\s+(.+)$/iu;
const AT_TIME = /(?<![\d.,])(?:exactly |is |are )?(?:zero|0)\s+((?:at|on|in|during|outside|(?:between|from)(?=\s+\d{1,2}(?::|\s?[ap]m|\s?h\b)))\s+.+)$/iu;
const PAY_NOTHING = /^(.+?)\s+(?:pay|pays|cost|costs|are|is|get|gets|have|has)\s+(?:exactly\s+)?(?:0|zero|nothing|free(?: of charge)?|no \w+)\b/iu;

/** "zero when the claim is not approved", "0 at night", "children pay 0", "the power is 0 when stopped". */
function zeroWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const at = AT_TIME.exec(text) ?? ZERO.exec(text);
  const before = at === null ? (beforeZero(text, drafts) ?? noneWithout(text)) : undefined;
  const pays = at === null && before === undefined ? PAY_NOTHING.exec(text) : null;
  const clause = before !== undefined && /^\s*(?:between|from)\b/iu.test(before.clause) ? before.clause : firstClause(at?.[1] ?? before?.clause ?? pays?.[1] ?? '');
  if (clause === '') return undefined;
  const head = at === null ? (before?.target ?? '') : text.slice(0, at.index);
  // "both power and irradiance are zero from 22:00 until 04:59": of each.
  const several = own === undefined && at !== null && /\bboth\b|\band\b/iu.test(head) ? [...new Set(namedIn(head, drafts.filter(isNumeric)).map(({ draft }) => draft))] : [];
  if (several.length > 1) {
    const claims = several.flatMap((draft) => zeroWhere(drafts, text.slice(at?.index ?? 0), draft) ?? []);
    return claims.length === 0 ? undefined : claims;
  }
  const target = own ?? namedIn(head, drafts.filter(isNumeric)).at(-1)?.draft ?? (pays === null ? undefined : drafts.find((draft) => isNumeric(draft) && /price|cost|fee|fare|amount|charge/i.test(draft.name)));
  if (target === undefined || !isNumeric(target)) return undefined;
  tellRest(target, text);
  const isUnless = at !== null && /^\S+\s*,?\s+unless/iu.test(at[0]);
  const isOutside = /^\s*outside\b/iu.test(at?.[1] ?? '') || /\boutside\s/iu.test(at?.[0].slice(0, 14) ?? '');
  const test = testIn(clause, drafts.filter((draft) => draft !== target));
  if (test === undefined) return undefined;
  const when = isUnless || isOutside ? negated(test.when) : test.when;
  if (target.stated.formula === true && typeof target.made.options?.['expression'] === 'string') {
    const expression = `${when} ? 0 : ${target.made.options['expression']}`;
    const { decimals } = target.made.options;
    return setFormula(target, expression, typeof decimals === 'number' ? decimals : 2);
  }
  const rest = otherwiseFormula(text, drafts, target);
  if (rest !== undefined) return setFormula(target, `${when} ? 0 : ${rest}`, typeof target.made.options?.['decimals'] === 'number' ? target.made.options['decimals'] : 2);
  // "0 unless late": who is late is so by a minute at least.
  if (target.made.type === 'integer' && target.made.options?.['min'] === 0 && target.stated.range !== true && target.cases === undefined) target.made = { ...target.made, options: { ...target.made.options, min: 1 } };
  target.cases = [{ when, options: plainBetween(target, 0, 0) }, ...(target.cases ?? [])];
  return [{ kind: 'holds', expression: `!(${when}) || ${nameIn(target)} == 0` }];
}

const REST = /(?:^|[,;]|\band|\bbut)\s*(?:is\s+)?(?:between\s+|from\s+)?[$€£]?(\d+(?:\.\d+)?)\s*(?:to|and|-|–)\s*[$€£]?(\d+(?:\.\d+)?)[\p{L}\s€$£]{0,8}?\s+(?:for|in|on)\s+(?:all\s+)?(?:the\s+)?(?:rest|others?|remaining|everyone else)/iu;

/** "zero for …, and between 0.99 and 500 for the rest": the bounds of all other rows. */
function tellRest(target: Draft, text: string): void {
  const match = REST.exec(text);
  if (match === null || (target.made.type !== 'integer' && target.made.type !== 'decimal')) return;
  const [min, max] = [Number(match[1]), Number(match[2])];
  if (max > min) target.made = { type: target.made.type, options: { ...optionsWithout(target.made, 'distribution', 'median', 'mean', 'deviation'), min, max } };
}

const NONE_WHILE = /^\W*(?:and\s+)?(?:there (?:is|are)\s+)?no\s+(.+?)\s+(?=(?:between|at|during|from|on|in|when|while|before|after)\b)(.+)$/iu;

/** "No irradiance and no power between 22:00 and 04:00": all of them are 0 there. */
function noneWhile(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = own === undefined ? NONE_WHILE.exec(text) : null;
  if (match === null) return undefined;
  const targets = [...new Set(namedIn(match[1] ?? '', drafts.filter(isNumeric)).map(({ draft }) => draft))].filter(({ stated }) => stated.formula !== true);
  const test = testIn(match[2] ?? '', drafts.filter((draft) => !targets.includes(draft)));
  if (targets.length === 0 || test === undefined) return undefined;
  return targets.map((target): Claim => {
    target.cases = [{ when: test.when, options: plainBetween(target, 0, 0) }, ...(target.cases ?? [])];
    return { kind: 'holds', expression: `!(${test.when}) || ${nameIn(target)} == 0` };
  });
}

/** "When a turbine is stopped the power is 0": the condition first, then the column. */
function beforeZero(text: string, drafts: readonly Draft[]): { clause: string; target: string } | undefined {
  const lead = /^\W*(?:if|when|whenever|where|for|on|at|in|during|while|between|from)\s+/iu.exec(text);
  const zero = /\b(?:is|are|must be|should be|equals?|drops? to|falls? to)\s+(?:exactly\s+|always\s+)?(?:zero|0)(?![\d.,%])/iu.exec(text);
  if (lead === null || zero === null) return undefined;
  const target = namedIn(text.slice(0, zero.index), drafts.filter(isNumeric)).at(-1);
  return target === undefined || target.start <= lead[0].length ? undefined : { clause: text.slice(/between|from/iu.test(lead[0]) ? 0 : lead[0].length, target.start).replace(/[,\s]+(?:so\s+)?(?:then\s+)?(?:the\s+|its\s+|their\s+)?$/iu, ''), target: text.slice(target.start, target.end) };
}

/** "Without sun there is no power", "no visits, no sales": none of the one, none of the other. */
function noneWithout(text: string): { clause: string; target: string } | undefined {
  const match = NONE_WITHOUT.exec(text);
  return match === null ? undefined : { clause: `without ${match[1] ?? ''}`, target: match[2] ?? '' };
}

/** "… otherwise 10 percent of the bill". */
function otherwiseFormula(text: string, drafts: readonly Draft[], target: Draft): string | undefined {
  const rest = /\b(?:otherwise|else)\s+(.+)$/iu.exec(text)?.[1];
  if (rest === undefined) return undefined;
  const found = arithmeticAt(operandsOf(rest, drafts.filter((draft) => draft !== target && isNumeric(draft))), 0);
  return found?.isCompound === true ? found.expression : undefined;
}

const CONNECTOR = /\b(?:exactly when|exactly if|if and only if|only if|only when|only where|only for|whenever|as soon as|if|when|where|for|from|unless|wenn|falls|si|cuando|quand|lorsque)\s+(.+)$/iu;
const COUNTS_AS = /^(.+?)\s+(?:counts? as|count as|means?|is (?:considered|marked|flagged|called|treated as)|are (?:considered|marked|flagged|called|treated as)|makes?|gets? (?:a|an|the)|must be|have to be|has to be|are always|is always|are all|gilt als|cuenta como|compte comme)\s+(.+)$/iu;

const EITHER = /(?:^|\b(?:is|are|be|=|:|reads?|says?|shows?)\s*)["'“]?([\p{L}\d][\p{L}\d_-]{0,22}?)["'”]?\s+(?:if|when|whenever|where|for|while)\s+(.+?)\s*[,;]?\s*(?:and\s+|or\s+|else\s+|otherwise\s+)(?:(?:otherwise|else)\s+)?["'“]?([\p{L}\d][\p{L}\d_-]{0,22}?)["'”]?(?:\s+(?:otherwise|else|in all other cases|if not|when not))?\s*[.)]?\s*$/iu;

/** "… otherwise 10", "0 if …": a number after all. */
const numberBehind = (text: string): boolean => /\b(?:otherwise|else)\s+[$€£]?\d/iu.test(text);

/** "hvac state should be heating whenever it is colder than the target, and idle otherwise": one of two words. */
export function readEither(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!/\b(?:otherwise|else|if not|when not|in all other cases)\b/iu.test(text)) return undefined;
  const match = EITHER.exec(text.replace(/^[\s:=(–—-]+/u, ''));
  if (match === null) return undefined;
  const [, first = '', clause = '', second = ''] = match;
  const head = text.slice(0, text.indexOf(match[0]) + match[0].indexOf(first));
  const target = own ?? namedIn(head, drafts)[0]?.draft;
  if (target === undefined || target.stated.formula === true || (isNumeric(target) && (target.stated.range === true || /^\d/.test(first) || numberBehind(text))) || /^(?:empty|blank|null|missing|zero|never|always|only)$/iu.test(first)) return undefined;
  const test = testIn(clause, drafts.filter((draft) => draft !== target));
  if (test === undefined) return undefined;
  const when = withFilled(test);
  const known = yesOf(target);
  if (known !== undefined && [first, second].every((word) => /^(?:yes|no|y|n|true|false|0|1|ja|nein|s[ií]|oui|non)$/iu.test(word))) return hold(target, valueOf(target, `= ${first}`), test, 'wholly');
  const shown = (word: string): string => (/^\d+$/.test(word) ? word : literal(word));
  if (/^\d+$/.test(first) !== /^\d+$/.test(second)) return undefined;
  const claims = setFormula(target, `${when} ? ${shown(first)} : ${shown(second)}`);
  target.holds = [first, second];
  target.stated.values = true;
  return claims;
}

/** "true when the score is at least 60", "60 or more counts as passed", "(accepted = no) above 20 %": what a yes/no or a list holds where. */
function valueWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const counts = own === undefined ? COUNTS_AS.exec(text) : null;
  if (counts !== null) {
    const [what = ''] = (counts[2] ?? '').split(/[,;]/u);
    const target = targetOf(what, drafts);
    const test = target === undefined ? undefined : testIn(counts[1] ?? '', drafts.filter((draft) => draft !== target));
    const portion = portionsIn(text).find(({ isVague }) => !isVague);
    if (target !== undefined && test !== undefined && portion !== undefined && !/\b(?:of the|of those|half)\b/iu.test(text.slice(portion.end, portion.end + 8))) makeShare(test, portion.share);
    if (target !== undefined && test !== undefined) return hold(target, valueOf(target, what) ?? yesOf(target), test, /\bmust be|always|have to be|has to be\b/iu.test(text) && portionsIn(text).length > 0 ? 'partly' : 'wholly');
  }
  const assigned = own === undefined ? assignment(drafts, text) : undefined;
  if (assigned !== undefined) return assigned;
  const match = CONNECTOR.exec(text);
  if (match === null) return undefined;
  const head = text.slice(0, match.index);
  const target = own ?? targetOf(head, drafts);
  if (target === undefined || target.stated.formula === true) return undefined;
  const clause = firstClause((match[1] ?? '').split(/[,;]?\s*\b(?:otherwise|else|and (?:false|no|n|0) (?:above|below|otherwise|in)|and not otherwise|sonst|sinon|si no)\b/iu)[0] ?? '').replace(/\s+and\s+(?:false|no|0|n)\b.*$/iu, '');
  if (portionsIn(clause).length > 0) return undefined;
  const test = testIn(clause, drafts.filter((draft) => draft !== target)) ?? (own === undefined ? undefined : loneNumber(clause, drafts, own));
  if (test === undefined) return undefined;
  const portion = portionsIn(text.slice(match.index)).find(({ isVague }) => !isVague);
  if (portion !== undefined) makeShare(test, portion.share);
  const value = valueOf(target, own === undefined ? head : lastWords(head)) ?? (yesOf(target) === undefined ? undefined : yesOf(target));
  const isUnless = /^unless\b/iu.test(match[0]);
  return hold(target, value, isUnless ? { ...test, when: negated(test.when) } : test, /\bonly\b/iu.test(match[0].slice(0, 10)) || /\b(?:can|may|could)\s+only\b|\bonly\s*$/iu.test(head) ? 'only' : 'wholly');
}

/** "Y from 70 points on" behind "score, passed": the number nearest before the column. */
function loneNumber(clause: string, drafts: readonly Draft[], own: Draft): Test | undefined {
  const operands = operandsOf(clause, []);
  const interval = intervalIn(clause, operands);
  const number = operands.find((operand) => operand.kind === 'number');
  if (interval === undefined || number?.kind !== 'number') return undefined;
  const source = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && holdsNumber(draft, number.value)).at(-1);
  if (source === undefined) return undefined;
  const { min: low } = interval;
  const when = low === undefined ? `${nameIn(source)} ${interval.isOpenAbove === true ? '<' : '<='} ${String(interval.max)}` : `${nameIn(source)} >= ${low}`;
  return { when, draft: source };
}

function holdsNumber({ made }: Draft, value: number): boolean {
  const { min, max } = made.options ?? {};
  return typeof min === 'number' && typeof max === 'number' && value >= min && value <= max;
}

function lastWords(text: string): string {
  return text.split(/[;,]/u).at(-1) ?? text;
}

/** The yes/no column or list that a phrase is about: by its name, else by one of its values. */
function targetOf(text: string, drafts: readonly Draft[]): Draft | undefined {
  const able = drafts.filter((draft) => draft.stated.formula !== true && (yesOf(draft) !== undefined || draft.made.type === 'category'));
  return namedIn(text, able)[0]?.draft ?? able.find((draft) => draft.stated.values === true && valuesIn(draft, text).length > 0);
}

/** The value of a list that a phrase names; "not", "false", "un-" name the other of two. */
function valueOf(target: Draft, text: string): string | number | boolean | undefined {
  const isNo = /\b(?:no|false|not|never|0|n|nein|non|un\w+)\b\W*$|=\s*(?:no|false|0|n)\b|\b(?:is|are|be)\s+(?:not|false|no)\b/iu.test(text.trim());
  if (yesOf(target) !== undefined) return isNo ? noOf(target) : /\b(?:yes|true|1|y|ja|s[ií]|oui)\b/iu.test(text) ? yesOf(target) : undefined;
  return valuesIn(target, text)[0]?.value;
}

/** "Loads above 20 % are turned away (accepted = no), all others get accepted". */
function assignment(drafts: readonly Draft[], text: string): Claims | undefined {
  const match = /\(\s*([\p{L}_ ]{2,40}?)\s*=\s*([\p{L}\d]+)\s*\)/u.exec(text);
  if (match === null) return undefined;
  const target = namedIn(match[1] ?? '', drafts)[0]?.draft;
  if (target === undefined) return undefined;
  const test = testIn(text.slice(0, match.index), drafts.filter((draft) => draft !== target));
  const value = valueOf(target, `= ${match[2] ?? ''}`) ?? valuesIn(target, match[2] ?? '')[0]?.value;
  return test === undefined || value === undefined ? undefined : hold(target, value, test, 'wholly');
}

/** Makes a column hold a value where a test is met: and no other rows hold it, or at least these do. */
function hold(target: Draft, value: string | number | boolean | undefined, test: Test, how: 'wholly' | 'partly' | 'only'): Claims | undefined {
  if (value === undefined || test.draft === target) return undefined;
  const yes = yesOf(target);
  const when = withFilled(test);
  const shown = (one: unknown): string => (typeof one === 'string' ? literal(one) : String(one));
  if (yes !== undefined && how !== 'partly') {
    const no = noOf(target);
    const isYes = value === yes;
    const expression = yes === true ? (isYes ? when : negated(when)) : `${when} ? ${shown(value)} : ${shown(isYes ? no : yes)}`;
    reachable(test.draft, test.when);
    return setFormula(target, expression);
  }
  const listed = target.made.options?.['values'];
  if (yes !== undefined) {
    const certain = yes === true ? { probability: value === true ? 1 : 0 } : { values: [value] };
    target.cases = [...(target.cases ?? []), { when, options: yes === true ? certain : { values: [value], weights: [1] } }];
    return [{ kind: 'holds', expression: `!(${when}) || ${nameIn(target)} == ${shown(value)}` }];
  }
  if (!Array.isArray(listed)) return undefined;
  const others = (listed as (string | number)[]).filter((one) => one !== value);
  if (others.length === 0) return undefined;
  const all: Case[] = [{ when: negated(when), options: { values: others, ...weightsWithout(target, value) } }];
  if (how === 'wholly') all.unshift({ when, options: { values: [value], weights: [1] } });
  target.cases = [...(target.cases ?? []), ...all];
  const claim: Claim = how === 'wholly' ? { kind: 'holds', expression: `(${when}) ? ${nameIn(target)} == ${shown(value)} : ${nameIn(target)} != ${shown(value)}` } : { kind: 'holds', expression: `(${when}) || ${nameIn(target)} != ${shown(value)}` };
  return [claim];
}

function weightsWithout({ made }: Draft, value: string | number | boolean): { weights?: number[] } {
  const { values, weights } = made.options ?? {};
  if (!Array.isArray(values) || !Array.isArray(weights)) return {};
  const kept = (weights as number[]).filter((_, i) => values[i] !== value);
  return kept.some((weight) => weight > 0) ? { weights: kept } : { weights: kept.map(() => 1) };
}

/** A condition on a column that is not always filled is false where it is empty. */
function withFilled({ when, draft }: Test): string {
  return draft.when === undefined || when.includes('||') ? when : `${/\|\||\?/.test(draft.when) ? `(${draft.when})` : draft.when} && ${when}`;
}

/** A bound that a condition asks for exactly ("progress is 100") is met by a fair share of the rows. */
function reachable(draft: Draft, when: string): void {
  const wanted = /== (-?\d+(?:\.\d+)?)$/.exec(when)?.[1];
  const { min, max } = draft.made.options ?? {};
  if (wanted === undefined || !isNumeric(draft) || draft.outliers !== undefined || (Number(wanted) !== max && Number(wanted) !== min)) return;
  if (draft.made.type === 'integer' && typeof min === 'number' && typeof max === 'number' && max - min <= 20) return;
  draft.outliers = { share: 0.3, min: Number(wanted), max: Number(wanted) };
}

/** The options of a number between other bounds, with nothing else said of its shape; sets the column to match. */
export function plainBetween(draft: Draft, min: number, max: number): Record<string, unknown> {
  const { distribution } = draft.made.options ?? {};
  if (distribution !== undefined && distribution !== 'lognormal' && distribution !== 'normal') return { min, max, distribution: 'uniform' };
  draft.made = { type: draft.made.type, options: optionsWithout(draft.made, 'distribution', 'mean', 'median', 'deviation') };
  return { min: kindOf(draft.made) === 'integer' ? Math.ceil(min) : min, max: kindOf(draft.made) === 'integer' ? Math.floor(max) : max };
}
