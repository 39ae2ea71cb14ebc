import { build, type Enumeration } from './lists/built.js';
import { entriesOf, type Entry } from './lists/entries.js';
import { plainShares } from './lists/plain-shares.js';
import { numberBandsIn } from './lists/number-bands.js';
import { OR, partsOf } from './lists/separators.js';
import { plainChoice } from './choices.js';
import { ratioIn } from './shares/ratios.js';
import { remembering } from '../reading/memory.js';

/** What no value of a list looks like: then the text says something else. */
const NOT_A_VALUE =
  /\b(?:must|should|when(?:ever)?|where|which|that|than|(?:always|never)(?=\s)(?!\s(?:married|smoked|smoker|used|tried|tested|vaccinated|again)\b)|nobody(?!\s(?:home|there|in)\b)|between|unique|missing|decimals?|characters?|digits?|letters?|words|sentences?|if|(?<!^(?:several|many|two|three|a few|a couple of|multiple|(?:a )?number of)\s)times|minus|divided|depends?|follows|matches|same as|normally|distributed|distribution|mean|median|average|averaging|roughly skewed|skewed|empty|blank|null|format(?:ted)?|style|starting|running (?:number|from)|ascending|descending|sorted|(?:primary|foreign) key|references|can't|cannot|whole number|integer|percent of|people|nowhere|(?<!^(?:left|lost|died|deceased|quit|cancell?ed|withdrawn|withdrew|resigned|returned|abandoned|stopped|dropped(?: out)?|gave up|walked out|refunded|rejected|failed|expired)\s)(?<!^(?=(?:before|after)\s(?:an?\s|the\s)?(?:meals?|breakfast|lunch|dinner|supper|bed(?:time)?|sleep|exercise|training|school|work|surgery|treatment|dark|sunset|sunrise|midnight|noon)$))(?:before|after)|do not|don't|derived|calculated|rounded|duplicates?|imbalanced?|unbalanced|balanced(?=\s))\b|\S\s+plus\s+\S|[=<>*?]|^(?:integers?|numbers?|text|string|dates?|flags?|boolean|bool|indicator|more|less|higher|lower|above|below|older|younger|later|earlier|greater|fewer|upwards?|mostly|usually|typically|normally|generally|rarely|sometimes|often)$|^(?:those|these|they|it|such|affected)\s|^(?:to|from|at|by|with|per|in)\s.*\d|^(?:below|above|under|over|less|more|up to|max|min|about|around|roughly|capped|drops|rises|tends|grows|goes) /i;
/** Steps of a scale, and states of what is under way. */
const ALL_THE_SAME = /^(?:(?:(?:far|well|slightly|way|just|much|somewhat|a bit)\s)?(?:(?:below|above|under|over)[\s-])?average|under (?:appeal|review|investigation|repair|construction|observation|warranty|maintenance|treatment|contract|offer|development|consideration|dispute|evaluation))$/iu;
/** With a share behind it, it is a value: "video 50%, text 15%". */
const A_TYPE = /^(?:text|date|numbers?|flags?)$/iu;
/** "text, image, video": what a post is made of, and no type with remarks. */
const isOneOfMany = (value: string, parts: readonly string[]): boolean => /^text$/iu.test(value) && parts.length > 2 && parts.every((part) => /^(?:(?:or|and|oder|und|o|y|ou|et)\s)?\p{L}+$/u.test(part) && (part.toLowerCase() === 'text' || !isNoValue(part)));
const isNoValue = (text: string): boolean => NOT_A_VALUE.test(text) && !ALL_THE_SAME.test(text);
const ETC = /^(?:etc\.?|and so on|and more|\.{3}|…|others? too|usw\.?|entre otros|please|pls|thanks)$/i;
const LEAD = /^(?:(?:which|that)\s+(?:is|are|can be|may be)|(?:of|del?|von|du|des|at|for)(?=\s*(?:\d|either\b|one of\b|any of\b))|of(?=\s(?!the\s|its\s|each\s|all\s|a\s)[^,]{1,30}(?:,|\sor\s))|either|one (?:out )?of|any of|out of|values?(?: are| is)?|possible values?(?: are)?|options?(?: are)?|can be|could be|is|are|be|being|such as|for example|including|e\.?g\.?,?|i\.?e\.?,?|like(?!\s+new\b)|among|from|choose from|chosen from|picked from|enum|with(?!.*\b(?:with|without)\s)|in(?=\s*[([{"'])|it's|only|z\. ?b\.|por ejemplo|par exemple|entweder|o bien|soit|parmi|entre|as(?=\s)|strictly|always|exactly|literally|simply|basically|de entre|aus(?=\s))(?![\p{L}-])[:\s]*/iu;

/** Behind "morning or afternoon" the list is complete: ", not evening" adds nothing. */
const REJECTION = /[\s,;–-](?:but\s+)?(?:not|never|nicht|jamais)\s/iu;

/** "just dogs and cats", "out of DHL and UPS": what a choice is made from, be it joined by "and". */
const CHOSEN = /^(?:just|only|exclusively|nothing but|one (?:out )?of|any of|either|out of|among|limited to|restricted to|chosen from|picked from)\s+(?!(?:for|in|on|at|to|by|with|from|of|when|if|where|one|a|an|the)\s)/iu;
/** "just dogs and cats, no other species". */
const NO_OTHERS = /\s*[,;]\s*(?:and\s+)?(?:no (?:others?|more|further)(?![\p{L}])|nothing (?:else|more)|only (?:those|these)|these only|those only).*$/iu;

/** Longer texts are no lists of values. */
export const LONGEST = 3000;

/** "one of Mia Jo Priya", "out of O B A F G": values set apart by spaces alone. */
const SPACED = /^(?:either|one of|any of|out of|choose from|picked from|pick from)[:\s]+(?=\S+(?:\s+\S+){2,})(?!\d{1,4}\s\p{L}+(?:\s\p{L}+)?\s*$|\d{1,6}\s*[([])([^,;/|:]+)$/iu;

/** "#general #memes #help", "@anna @ben": tags that only blanks set apart. */
const TAGS = /^[([{]?\s*((?:#[\p{L}\p{N}_-]+[\s,;/|]+){1,20}#[\p{L}\p{N}_-]+|(?:@[\p{L}\p{N}_.-]+[\s,;/|]+){1,20}@[\p{L}\p{N}_.-]+)\s*[)\]}]?$/u;

/** "(S M L)", "[A B C D]": short codes that only blanks set apart. */
const CAPITALS = /^[([{]\s*([A-Z]{1,3}[+-]?(?:\s[A-Z]{1,3}[+-]?){2,8})\s*[)\]}]$/u;
/** "3a 3b 4a": classes of a school, wings of a house. */
const NUMBERED = /^[([{]?\s*(\d{1,2}[A-Za-z](?:\s\d{1,2}[A-Za-z]){2,11})\s*[)\]}]?$/u;

/** Numbers that share the sign of percents behind the last of them. */
export const PERCENTS = /^\W*(?:(?:of|one|any|del?|von|du|des|at|either)\s+){0,2}\d+(?:[.,]\d+)?(?:(?:\s?,\s?\d+(?:[.,]\d+)?){1,20}(?:,|,?\s(?:or|and|oder|und|o|y|ou|et))|\s(?:or|oder|o|ou))\s\d+(?:[.,]\d+)?\s?(?:%|percent|pct)\s*$/iu;

/** "7% or 19%", "0 %, 10 %, 20 %": the sign behind each of them. */
const PERCENT_EACH = /^\W*\d+(?:[.,]\d+)?\s?%(?:\s?(?:,|\/|\s(?:or|oder|o|ou|and|und|y|et)\s)\s?\d+(?:[.,]\d+)?\s?%){1,20}\s*$/iu;

/** As numbers; parts of a whole are shares instead. */
function withoutSigns(body: string): string {
  if (!PERCENT_EACH.test(body)) return body;
  const sum = (body.match(/\d+(?:[.,]\d+)?/gu) ?? []).reduce((total, number) => total + Number(number.replace(',', '.')), 0);
  return Math.abs(sum - 100) < 1 ? body : body.replace(/\s?%/gu, '').replace(/\s(?:and|und|y|et)\s|\s?\/\s?/giu, ' or ');
}

/** "string: laptop|vehicle", "text: a/b": the type of a program before its values; "string, number or boolean" are types, "text, image, video" values. */
const TYPE_FIRST = /^(?:(?:string|str|n?varchar|char|enum(?:erated)?|categor(?:y|ical)|list)\s?(?:[:,]|[–—-](?=\s))|(?:text|int|integer|number)\s?(?::|[–—-](?=\s)))\s*(?=\S.*[,/|]|\S+\s(?:or|oder|o|ou)\s)/isu;
const TYPES = /(?<![\p{L}])(?:int|integer|decimal|float|numeric|number|string|text|bool|boolean|array|object)s?(?![\p{L}])/iu;

function withoutType(body: string): string {
  const length = TYPE_FIRST.exec(body)?.[0].length ?? 0;
  return length === 0 || TYPES.test(body.slice(length)) ? body : body.slice(length);
}

const FOLLOWING = /^([^\s,;/()]+(?:\/[^\s,;/()]+)+)\s+(?:where|according to|based on|depending on|derived from|(?:from|by)\s(?:the|its))\s[^,;]+$/iu;

/** "/home or /shop", "/users, /orders/{id}, /items": places of a program; their slashes part nothing. */
const PATHS = /^\/[\p{L}\d{}.:/_-]*(?:(?:\s?[,;|]\s?|\s)(?:(?:or|and|oder|o|ou|y|und|et)\s)?\/[\p{L}\d{}.:/_-]*){1,30}$/u;
const BETWEEN_PATHS = /(?:\s?[,;|]\s?|\s)(?:(?:or|and|oder|o|ou|y|und|et)\s)?(?=\/)/u;

/**
 * Reads a text as a list of values. Two values at least, short ones, and no word that belongs to a rule rather than a
 * value; lists of numbers need three values or an "or", lest a range be taken for a list.
 */
export const readEnumeration = remembering(findEnumeration);

function findEnumeration(text: string): Enumeration | undefined {
  let body = plainChoice(text.trim().replace(/[.]$|\?(?=\)?$)/u, ''));
  if (body.length > LONGEST) return undefined;
  const tags = (TAGS.exec(body) ?? CAPITALS.exec(body) ?? NUMBERED.exec(body))?.[1];
  if (tags !== undefined) return { values: tags.split(/[\s,;/|]+/u) };
  const spaced = SPACED.exec(body.replace(/\s+(?:where|with|of which)\s.*$/iu, '').replace(/^(?:is|are|be)\s+/iu, ''))?.[1];
  if (spaced !== undefined && !/\s(?:or|and|oder|und|o|y|ou|et)\s/i.test(spaced)) {
    const values = spaced.trim().split(/\s+/);
    return values.length <= 40 && !values.some(isNoValue) ? { values } : undefined;
  }
  body = withoutType(body.replace(/^[([{](.*)[)\]}]$/su, '$1')).replace(NO_OTHERS, '').trim();
  const chosen = CHOSEN.exec(body)?.[0];
  if (chosen !== undefined || /\s(?:only|exclusively)$/iu.test(body)) {
    body = body.slice(chosen?.length ?? 0).replace(/\s(?:only|exclusively)$/iu, '');
    if (!/[,;|/]|\s(?:or|oder|ou|o)\s/iu.test(body)) body = body.replace(/\s(?:and|und|y|et)\s/iu, ' or ');
  }
  const bands = numberBandsIn(body);
  if (bands !== undefined) return { values: bands };
  // "DE 80%" is a country.
  for (let i = 0; i < 3 && !/^DE\s/u.test(body); i++) body = body.replace(LEAD, '').trim();
  body = body.replace(/^[([{](.*)[)\]}]$/su, '$1').trim();
  body = body.replace(/(?<!\b(?:or|and|oder|und|o|y|ou|et)\s)\b(?:weighted|roughly|only|split|with probabilit(?:y|ies))\b:?\s*$/i, '').trim();
  const rejection = REJECTION.exec(body)?.index;
  if (rejection !== undefined && /\b(?:or|oder|ou)\b/iu.test(body.slice(0, rejection))) body = body.slice(0, rejection).replace(/[\s,;–-]$/u, '').trim();
  // "0, 5, 10 or 15 percent": what all of them are told in.
  body = withoutSigns(PERCENTS.test(body) ? body.replace(/\s?(?:%|percent|pct)\s*$/iu, '') : body);
  if (body === '') return undefined;
  if (PATHS.test(body)) return { values: body.split(BETWEEN_PATHS) };
  // "wrong password / locked account, blank on success": the slashes part the values, the comma what goes on.
  // "promoter/passive/detractor according to nps": by what they follow.
  const following = FOLLOWING.exec(body)?.[1];
  if (following !== undefined) return listIn(following);
  const [, slashed, aside = ''] = /^([^,;]*\s[/|]\s[^,;]*|[^\s,;/]+(?:\/[^\s,;/]+)+)\s*[,;]\s*(.*)$/su.exec(body) ?? [];
  if (slashed !== undefined && GOES_ON.test(aside)) return withRatio(slashed) ?? listIn(slashed);
  return withRatio(body) ?? listIn(body);
}

/** "fixed/variable split 70/30", "AC or DC, 3:1": a list and shares by position behind it. */
function withRatio(body: string): Enumeration | undefined {
  if (!/\d\s?%?\s?[/:,]|\d\s(?:(?:and|und|y|et)\s)?\d|one|\d-\d|half|even|equal|fifty|each a|each one|each \d|gleich|iguales|moiti|mitad/iu.test(body)) return undefined;
  for (const count of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const ratio = ratioIn(body, count);
    if (ratio === undefined || ratio.start === 0) continue;
    const head = body.slice(0, ratio.start).replace(/(?:[\s,;:(–-]|(?<![\p{L}])(?:split|spread|distributed|allocated|assigned|with|at|in|by|about|around|roughly|an?|the|of|weighted|shares?|ratio|weights?)(?=\s|$|:)){1,12}$/iu, '');
    const found = listIn(head.trim()) ?? scaleOf(head.trim());
    if (found?.values.length === count) return { values: found.values, weights: ratio.weights };
  }
  return undefined;
}

/** "from 1 to 5", "1-5" before a share for each: the whole numbers between. */
function scaleOf(text: string): Enumeration | undefined {
  const [, from = '', to = ''] = /^(?:an?\s|from\s|scale\s|of\s|rating\s|von\s|de\s|del?\s)*(\d{1,2})\s?(?:-|–|to|bis|a|à)\s?(\d{1,2})(?:\s(?:stars|points|scale))?$/iu.exec(text) ?? [];
  const count = to === '' ? 0 : Number(to) - Number(from) + 1;
  return count < 3 || count > 10 ? undefined : { values: Array.from({ length: count }, (_, i) => Number(from) + i) };
}

/** Two values that were not taken apart, or half of a sentence. */
const HALF = /\s(?:or|oder|ou)\s|\s(?:and|or|und|oder|y|et)$/iu;

/** What goes on behind a list with something else: "en, de or it, empty without a guide". */
const GOES_ON = /^(?:empty|blank|only|never|but|depending|missing|optional|always|which|where|with|unique|not|no|null|at least|at most|must|should|more|less|the|each|one|a|an|if|when|unless|sorted|evenly)(?![\p{L}])/iu;

/** "low=0.5, high=0.9": parts of one that make no whole are no shares. */
function areWhole(entries: readonly Entry[]): boolean {
  const shares = entries.map(({ share }) => share ?? 0);
  const isInParts = shares.every((share) => share > 0 && share < 100) && shares.some((share) => share % 1 !== 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  return !isInParts || sum <= 102;
}

/** "A, B, balanced": of how many there are, and not one of them. */
const BALANCED = /^balanced$/iu;

/** "rest, walk, run": without shares it is what is done, and not what is left. */
const RESTING = /^rest$/iu;

/** "tablet, syrup …", "toys, books and so on": examples, and that there are others. */
const OPEN_END = /(?:,?\s*(?:…|\.{3})|,?\s+(?:and|or|und|y|et)\s(?:so\s(?:on|forth)|the\slike|others?|suchlike|similar)|,?\s+etc\.?)\s*$/iu;

function listIn(told: string): Enumeration | undefined {
  const body = told.replace(OPEN_END, '');
  const found = closedListIn(body);
  return found === undefined || body === told || found.weights !== undefined ? found : { ...found, isOpen: true };
}

/** "sun, shade or half shade": a value that is half of another, where no other share is told. */
function withHalves(entries: readonly Entry[], parts: readonly string[]): readonly Entry[] {
  const shared = entries.filter(({ share }) => share !== undefined);
  const half = parts.find((part) => /^(?:(?:and|or)\s)?half[\s-]\p{L}+$/iu.test(part))?.replace(/^(?:and|or)\s/iu, '');
  return half === undefined || shared.length !== 1 || entries.length < 3 ? entries : entries.map((entry) => (entry === shared[0] ? { value: half, share: undefined, isSoft: false } : entry));
}

/** "floor, lower, upper": where something is, and no bound. */
const isPlace = (value: string, parts: readonly string[]): boolean => /^(?:lower|above|below)$/iu.test(value) && parts.some((part) => /^(?:upper|middle|above|below)$/iu.test(part) && part.toLowerCase() !== value.toLowerCase());

function closedListIn(body: string): Enumeration | undefined {
  const parts = partsOf(body).map((part) => part.trim()).filter((part) => part !== '' && !ETC.test(part));
  // "no employee names or addresses" denies both.
  if (parts.length === 2 && /^(?:no|without|ohne|sin|sans)\s\p{L}/iu.test(body) && OR.test(body)) return undefined;
  const shared = plainShares(parts);
  if (shared !== undefined) return build(shared, true);
  const entries: Entry[] = [];
  for (const [i, part] of parts.entries()) {
    const found = RESTING.test(part) && !/\d/u.test(body) ? [{ value: part, share: undefined, isSoft: false }] : entriesOf(part);
    // "blank" in quotes is a value.
    const isQuoted = /^(?:(?:or|and|oder|und|o|y|ou|et)\s+)?(["'`“]).+["'`”]$/iu.test(part);
    if (found === undefined || (i === parts.length - 1 && BALANCED.test(part)) || found.some(({ value, share }) => (!isQuoted && isNoValue(value) && !(share !== undefined && A_TYPE.test(value)) && !isPlace(value, parts) && !isOneOfMany(value, parts)) || HALF.test(value) || value.split(/\s+/).length > 5)) {
      const next = OR.test(part) ? parts[i + 1] : part;
      const head = next !== undefined && GOES_ON.test(next) && OR.test(parts[parts.indexOf(next) - 1] ?? '') ? body.slice(0, body.indexOf(next)).replace(/[\s,;–-]+$/u, '') : undefined;
      return head === undefined || head === '' || head.length >= body.length ? undefined : closedListIn(head);
    }
    entries.push(...found);
  }
  const whole = withHalves(entries, parts);
  if (whole.length < 2 || !areWhole(whole)) return undefined;
  return build(whole, /\bor\b|\boder\b|\bou\b|\bo\b|\||\/|\d\s+for\s+\p{L}.*\d\s+for\s+\p{L}/iu.test(body));
}
