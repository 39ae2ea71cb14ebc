import { codeRange } from './code-ranges.js';
import { numbersIn } from './numbers.js';
import { ratioIn, sharesIn } from './shares.js';

/** Values a text lists, with shares where it gives them. */
export interface Enumeration {
  readonly values: readonly (string | number)[];
  readonly weights?: readonly number[];
}

/** What no value of a list looks like: then the text says something else. */
const NOT_A_VALUE =
  /\b(?:must|should|when|where|which|that|than|always|never|nobody|between|unique|missing|decimals?|characters?|digits?|letters?|words|sentences?|if|times|minus|divided|depends?|follows|matches|same as|normally|distributed|distribution|mean|median|average|averaging|roughly skewed|skewed|empty|blank|null|format(?:ted)?|style|starting|running (?:number|from)|ascending|descending|sorted|primary|foreign|references|can't|cannot|whole number|integer|percent of|people|before|after|do not|don't|derived|calculated|rounded|duplicates?|imbalanced?|unbalanced|balanced)\b|\S\s+plus\s+\S|[=<>*?]|^(?:integers?|numbers?|text|string|dates?|more|less|higher|lower|above|below|older|younger|later|earlier|greater|fewer|upwards?)$|^(?:to|from|at|by|with|per|in)\s.*\d|^(?:below|above|under|over|less|more|up to|max|min|about|around|roughly|capped|drops|rises|tends|grows|goes) /i;
const ETC = /^(?:etc\.?|and so on|and more|\.{3}|…|others? too|usw\.?|entre otros|please|pls|thanks)$/i;
const LEAD = /^(?:(?:which|that)\s+(?:is|are|can be|may be)|(?:of|del?|von|du|des)(?=\s*\d)|either|one (?:out )?of|any of|out of|values?(?: are| is)?|possible values?(?: are)?|options?(?: are)?|can be|could be|is|are|be|being|such as|for example|including|e\.?g\.?,?|i\.?e\.?,?|like(?!\s+new\b)|among|from|choose from|chosen from|picked from|enum|with(?!.*\b(?:with|without)\s)|in(?=\s*[([{"'])|it's|only|z\. ?b\.|por ejemplo|par exemple|entweder|o bien|soit)(?![\p{L}-])[:\s]*/iu;
/** "not evening" rejects a value; "not started" is one. */
const REJECTED = /^(?:but\s+)?(?:not|never|except|nicht|nunca|jamais)\s+(?!\S*(?:ed|en|ing|ble|own|ure|yet|done|due)(?![\p{L}]))\S/iu;
/** Behind "morning or afternoon" the list is complete: ", not evening" adds nothing. */
const REJECTION = /[\s,;–-](?:but\s+)?(?:not|never|nicht|jamais)\s/iu;
const REST = /^(?:(?:and|with|but)\s+)?(?:(?:the|all|everything|everyone|der|die|el|la|le)\s+)?(?:rest|remaining|remainder|otherwise|others?|else|übrigen|resto|reste|sonst)(?![\p{L}])(?:\s+(?:is|are|being|go(?:es)? to|of them|on|have|has|gets?|ist|sind))*[:,\s]*/iu;
const REST_TAIL = /\s+(?:is\s+|are\s+|for\s+)?(?:the rest|the remainder|the remaining ones?|otherwise|der rest|el resto|le reste)$/iu;

/** Cuts at the outermost separators; brackets and quotes protect. */
export function splitOutside(text: string, isSeparator: (char: string, index: number) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
      continue;
    }
    if ((char === '"' || char === "'" || char === '`') && !/[\p{L}\d]/u.test(text[i - 1] ?? '') && text.includes(char, i + 1)) quote = char;
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(char, i)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

interface Entry {
  readonly value: string;
  /** In percent. */
  readonly share: number | undefined;
  /** Told by a word, or as "the rest". */
  readonly isSoft: boolean;
}

const QUOTES = /^["'`“”‘’]|["'`“”‘’]$/gu;
/** "most common at 50%", "makes up 60%", "accounts for 5%", "is 70%": what stands between a value and its share. */
const LINK = /(?:[\s:=(–,-]|(?<![\p{L}])(?:is|are|for|at|with|in|of|being|by|makes? up|making up|accounts? for|accounting for|wins?|the|remaining|other)(?=\s|$))+$/iu;
const LINK_AFTER = /^(?:[\s:=)–,-]|(?:of (?:them|the (?:time|rows|cases|people|customers|users|records))|are|is|be|being|for|of|the|have|has|de|der|des|las?|los)(?=\s|$))+/iu;
const SHARE_TAIL = /^\s*\)?\s*(?:of (?:the )?[\p{L}]+|each|probability|chance|likely|der fälle|de los casos|des cas)?\s*\)?$/iu;
/** "normal above 40 percent storage", "low from 20 to 40": what is compared is no share. */
const COMPARED = /(?<=\S)\s+(?:\(?(?:above|below|under|over|between|at least|at most|less than|more than|from|up to)|[<>≤≥]=?)\s*[$€£]?\d.*$/iu;
/** "Promoter for 9 and 10", "normal above 40": a value and where it holds. */
const BAND = /\s+(?:for|from|above|below|under|over|between|at|up to|if|when|bei|ab|unter|über|hasta|desde)\b[^,;]*(?:\d|\bthat\b|\bin between\b).*$/iu;

function entriesOf(raw: string): Entry[] | undefined {
  if (raw.length > 160) return undefined;
  let text = raw.trim().replace(/^[–—-]\s+/u, '').replace(/^(?:(?:and|or|und|oder|y|o|u|et|ou|sowie|then|plus)\s+(?![~(]?\d))+/iu, '').trim();
  if (text === '' || REJECTED.test(text)) return [];
  const rest = REST.exec(text)?.[0] ?? '';
  if (rest !== '') {
    text = text.slice(rest.length).trim();
    if (text === '') return /^others?$/i.test(raw.trim().split(/\s+/).at(-1) ?? '') ? [{ value: raw.trim().split(/\s+/).at(-1) ?? '', share: undefined, isSoft: false }] : undefined;
    const value = cleaned(text);
    return value === undefined ? undefined : [{ value: /\bare\s*$/i.test(rest) ? value.replace(/(?<=[a-z]{3})s$/, '') : value, share: undefined, isSoft: true }];
  }
  if (REST_TAIL.test(text)) {
    const value = cleaned(text.replace(REST_TAIL, ''));
    return value === undefined ? undefined : [{ value, share: undefined, isSoft: true }];
  }
  text = text.replace(COMPARED, '').replace(/^([$€£]?\d+(?:[.,]\d+)?)\s+(?:for|on|at|with)\s+\p{L}.*$/u, '$1').trim();
  const shares = sharesIn(text);
  const [first, last] = [shares[0], shares.at(-1)];
  if (first?.start === 0 && first.end === text.length && !first.isVague) return undefined;
  let share: number | undefined;
  let isSoft = false;
  if (last !== undefined && last.start > 0 && SHARE_TAIL.test(text.slice(last.end)) && text.slice(0, last.start).replace(LINK, '').trim() !== '') {
    share = last.share * 100;
    isSoft = last.isVague;
    text = text.slice(0, last.start).replace(/\s*(?:is\s+)?(?:the\s+)?most (?:common|frequent)(?:ly)?\s*(?:at|with)?\s*$/iu, '').replace(LINK, '');
  } else if (first?.start === 0 && first.end < text.length) {
    share = first.share * 100;
    isSoft = first.isVague;
    text = text.slice(first.end).replace(LINK_AFTER, '');
  }
  const expanded = share === undefined ? codeRange(text) : undefined;
  if (expanded !== undefined) return expanded.map((value) => ({ value, share: undefined, isSoft: false }));
  const value = cleaned(text);
  return value === undefined ? undefined : [{ value, share, isSoft }];
}

function cleaned(raw: string): string | undefined {
  const text = raw.trim().replace(QUOTES, '').replace(/[\s.;:–—-]+$/u, '').replace(/\s*\([^()]*\)$/, '').trim().replace(QUOTES, '').replace(BAND, '').trim();
  return text === '' || text.length > 60 || /[\n{}()]/.test(text) ? undefined : text;
}

/** The comma of "1,000" and of "26,50", not those of "64,128,256" or "1,2,3". */
function isWithinNumber(text: string, index: number): boolean {
  if (!/\d/.test(text[index - 1] ?? '') || !/\d/.test(text[index + 1] ?? '')) return false;
  const chain = /\d[\d,]*$/.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  const behind = /^,[\d,]*/.exec(text.slice(index, index + 40))?.[0] ?? '';
  const groups = `${chain}${behind}`.split(',');
  const isThousands = groups.slice(1).every((group) => group.length === 3) && (groups.length === 2 || groups.slice(1).every((group) => group.endsWith('00')));
  return isThousands || (groups.length === 2 && (groups[1]?.length ?? 9) <= 2 && !/^\d,\d$/.test(`${chain}${behind}`));
}

const OR = /\s+(?:or|oder|o|ou|vs\.?|versus)\s+/iu;

const PERCENT = /\d(?:[.,]\d+)?\s?(?:%|percent\b|pct\b)/giu;

/** "basic 60% plus 40%", "60% basic 40% plus": values that only their shares set apart. */
function alternating(text: string): string[] {
  if ((text.match(PERCENT)?.length ?? 0) < 2) return [text];
  const parts = /^[\s~]*\d/u.test(text) ? text.split(/(?<=\p{L}[\p{L}\s'-]*)\s+(?=~?\d+(?:[.,]\d+)?\s?(?:%|percent\b|pct\b))/iu) : text.split(/(?<=\d\s?(?:%|percent|pct))\s+(?=[\p{L}\d])/iu);
  return parts.every((part) => part.match(PERCENT)?.length === 1) ? parts.map((part) => part.replace(/^(?:and|then|und|y|et)\s+|\s+(?:and|then|und|y|et)$/iu, '')) : [text];
}

/** "S M or L": short capitals that only blanks set apart. */
const CAPITALS = /^\p{Lu}{1,3}(?:\s\p{Lu}{1,3})*\s+(?:or|oder|o|ou|and|und)\s+\p{Lu}{1,3}$/u;

/** The values of a list, each with what is said of it. */
function partsOf(text: string): string[] {
  if (CAPITALS.test(text)) return text.split(/\s+/).filter((word) => !/^(?:or|oder|o|ou|and|und)$/.test(word));
  return separated(text).flatMap(alternating);
}

/** Cut at the separator that a list uses: the strongest that occurs outside brackets. */
function separated(text: string): string[] {
  const isSlashOfCode = (index: number): boolean => /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '') && /[,|]|\bor\b/i.test(text);
  for (const separators of ['|', ',;，、', '/']) {
    const parts = splitOutside(text, (char, index) => separators.includes(char) && !(char === ',' && isWithinNumber(text, index)) && !(char === '/' && isSlashOfCode(index)));
    if (parts.length < 2) continue;
    const last = parts.at(-1) ?? '';
    // "a, b or c": the last comma part holds two values; "Free for 60% and Pro for 30%" does anywhere.
    const tail = last.split(/\s+(?:or|and|oder|und|o|y|ou|et|u|e|&)\s+/iu);
    const inner = parts.slice(0, -1).flatMap((part) => (sharesIn(part).length >= 2 ? part.split(/\s+(?:and|und|y|et)\s+/iu) : [part]));
    return tail.length === 2 && tail[0]?.trim() !== '' ? [...inner, ...tail] : [...inner, last];
  }
  const alternatives = text.split(OR);
  if (alternatives.length >= 2) return alternatives;
  const both = text.split(/\s+(?:and|und|y|et)\s+/iu);
  return both.length >= 2 && both.every((part) => sharesIn(part).length > 0 || REST.test(part)) ? both : alternatives;
}

/** Longer texts are no lists of values. */
export const LONGEST = 3000;

/** "one of Mia Jo Priya", "out of O B A F G": values set apart by spaces alone. */
const SPACED = /^(?:either|one of|any of|out of|choose from|picked from|pick from)[:\s]+(?=\S+(?:\s+\S+){2,})([^,;/|:]+)$/iu;

/** Numbers that share the sign of percents behind the last of them. */
export const PERCENTS = /^\W*(?:(?:of|del?|von|du|des)\s+)?\d+(?:[.,]\d+)?(?:\s?,\s?\d+(?:[.,]\d+)?){1,20},?\s(?:or|and|oder|und|o|y|ou|et)\s\d+(?:[.,]\d+)?\s?(?:%|percent|pct)\s*$/iu;

/**
 * Reads a text as a list of values. Two values at least, short ones, and no word that belongs to a rule rather than a
 * value; lists of numbers need three values or an "or", lest a range be taken for a list.
 */
export function readEnumeration(text: string): Enumeration | undefined {
  let body = text.trim().replace(/[.]$/, '');
  if (body.length > LONGEST) return undefined;
  const spaced = SPACED.exec(body.replace(/\s+(?:where|with|of which)\s.*$/iu, '').replace(/^(?:is|are|be)\s+/iu, ''))?.[1];
  if (spaced !== undefined && !/\s(?:or|and)\s/i.test(spaced)) {
    const values = spaced.trim().split(/\s+/);
    return values.length <= 40 && !values.some((value) => NOT_A_VALUE.test(value)) ? { values } : undefined;
  }
  for (let i = 0; i < 3; i++) body = body.replace(LEAD, '').trim();
  body = body.replace(/^[([{](.*)[)\]}]$/su, '$1').trim();
  body = body.replace(/(?<!\b(?:or|and|oder|und|o|y|ou|et)\s)\b(?:weighted|roughly|only|split|with probabilit(?:y|ies))\b:?\s*$/i, '').trim();
  const rejection = REJECTION.exec(body)?.index;
  if (rejection !== undefined && /\b(?:or|oder|ou)\b/iu.test(body.slice(0, rejection))) body = body.slice(0, rejection).replace(/[\s,;–-]$/u, '').trim();
  // "0, 5, 10 or 15 percent": what all of them are told in.
  if (PERCENTS.test(body)) body = body.replace(/\s?(?:%|percent|pct)\s*$/iu, '');
  if (body === '') return undefined;
  return withRatio(body) ?? listIn(body);
}

/** "fixed/variable split 70/30", "AC or DC, 3:1": a list and shares by position behind it. */
function withRatio(body: string): Enumeration | undefined {
  if (!/\d\s?%?\s?[/:,]|\d\s(?:and|und|y|et)\s\d|one|\d-\d|half|even|equal|fifty|each a|each one|each \d|gleich|iguales|moiti|mitad/iu.test(body)) return undefined;
  for (const count of [2, 3, 4, 5, 6, 7, 8]) {
    const ratio = ratioIn(body, count);
    if (ratio === undefined || ratio.start === 0) continue;
    const head = body.slice(0, ratio.start).replace(/(?:[\s,;:(–-]|(?<![\p{L}])(?:split|allocated|assigned|with|at|in|by|about|around|roughly|an?|the|of|weighted|shares?|ratio|weights?)(?=\s|$|:)){1,12}$/iu, '');
    const found = listIn(head.trim());
    if (found?.values.length === count) return { values: found.values, weights: ratio.weights };
  }
  return undefined;
}

/** Two values that were not taken apart, or half of a sentence. */
const HALF = /\s(?:or|oder|ou)\s|\s(?:and|or|und|oder|y|et)$/iu;

/** What goes on behind a list with something else: "en, de or it, empty without a guide". */
const GOES_ON = /^(?:empty|blank|only|never|but|depending|missing|optional|always|which|where|with|unique|not|no|null|at least|at most|must|should|more|less|the|each|one|a|an|if|when|unless|sorted|evenly)(?![\p{L}])/iu;

function listIn(body: string): Enumeration | undefined {
  const parts = partsOf(body).map((part) => part.trim()).filter((part) => part !== '' && !ETC.test(part));
  const entries: Entry[] = [];
  for (const [i, part] of parts.entries()) {
    const found = entriesOf(part);
    if (found === undefined || found.some(({ value }) => NOT_A_VALUE.test(value) || HALF.test(value) || value.split(/\s+/).length > 5)) {
      const next = OR.test(part) ? parts[i + 1] : part;
      const head = next !== undefined && GOES_ON.test(next) && OR.test(parts[parts.indexOf(next) - 1] ?? '') ? body.slice(0, body.indexOf(next)).replace(/[\s,;–-]+$/u, '') : undefined;
      return head === undefined || head === '' || head.length >= body.length ? undefined : listIn(head);
    }
    entries.push(...found);
  }
  if (entries.length < 2) return undefined;
  return build(entries, /\bor\b|\boder\b|\bou\b|\bo\b|\||\/|\d\s+for\s+\p{L}.*\d\s+for\s+\p{L}/iu.test(body));
}

function build(entries: readonly Entry[], saysOr: boolean): Enumeration | undefined {
  const seen = new Set<string>();
  const unique = entries.filter(({ value }) => !seen.has(value) && seen.add(value).size > 0);
  if (unique.length < 2) return undefined;
  const numbers = numbersOf(unique.map(({ value }) => value));
  const hasShares = unique.some(({ share }) => share !== undefined);
  if (numbers !== undefined && unique.length < 3 && !saysOr && !hasShares) return undefined;
  const values = numbers ?? unique.map(({ value }) => value);
  const weights = weightsOf(unique);
  return weights === undefined ? { values } : { values, weights };
}

/** Weights in percent: what is stated, and the rest in equal parts; nothing where no share is told. */
function weightsOf(entries: readonly Entry[]): readonly number[] | undefined {
  if (entries.every(({ share }) => share === undefined)) return undefined;
  const stated = entries.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const open = entries.filter(({ share }) => share === undefined).length;
  const rest = open === 0 ? 0 : Math.max(0, 100 - stated) / open;
  const weights = entries.map(({ share }) => round(share ?? rest));
  return weights.some((weight) => weight > 0) ? weights : undefined;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The values as numbers, where all of them are: "64, 128 or 256 GB" too, with the unit said once. */
function numbersOf(values: readonly string[]): number[] | undefined {
  const plain = values.map(plainNumber);
  const last = /^(-?\d+(?:\.\d+)?)\s+(?:\p{L}{1,10}|[°%€$£]\p{L}{0,2})$/u.exec(values.at(-1) ?? '')?.[1];
  if (last !== undefined && values.length > 1) plain[plain.length - 1] = plainNumber(last);
  const found = plain.filter((value) => value !== undefined);
  return found.length === values.length ? found : undefined;
}

function plainNumber(text: string): number | undefined {
  if (!/^[$€£]?-?\d+(?:[.,]\d+)?$/.test(text) || /^0\d/.test(text)) return undefined;
  const number = numbersIn(text)[0]?.value ?? Number(text);
  return Number.isFinite(number) ? number : undefined;
}
