import { codeRange } from '../code-ranges.js';
import { sharesIn } from '../shares.js';
import { remembering } from '../../reading/memory.js';

/** One entry of a list: a value, with the share that is told of it. */

/** "not evening" rejects a value; "not started" is one. */
const REJECTED = /^(?:but\s+)?(?:not|never|except|nicht|nunca|jamais)\s+(?!\S*(?:ed|en|ing|ble|own|ure|yet|done|due)(?![\p{L}]))\S/iu;
export const REST = /^(?:(?:and|with|but)\s+)?(?:(?:the|all|everything|everyone|der|die|el|la|le)\s+)?(?:rest|remaining|remainder|otherwise|others?|else|übrigen|resto|reste|sonst)(?![\p{L}])(?:\s+(?:is|are|being|go(?:es)? to|of them|on|have|has|gets?|ist|sind))*[:,\s]*/iu;
/** "fixed amount in the rest", "card for all others". */
export const REST_TAIL = /\s+(?:(?:is|are|for|in|on|at|with|im|en|dans|für|para|pour)\s+)?(?:(?:the|all(?: the)?|every) (?:rest|remainder|remaining (?:ones?|rows?|cases)|others?|other (?:ones?|rows?|cases))(?: of (?:them|the (?:rows|cases|time)))?|all others|otherwise|der rest|den übrigen|el resto|le reste)$/iu;

export interface Entry {
  readonly value: string;
  /** In percent. */
  readonly share: number | undefined;
  /** Told by a word, or as "the rest". */
  readonly isSoft: boolean;
}

const QUOTES = /^["'`“”‘’]|["'`“”‘’]$/gu;
/** "most common at 50%", "makes up 60%", "accounts for 5%", "is 70%": what stands between a value and its share; the sign of "AB- 1%" is the value's. */
const LINK = /(?:[\s:=(–,]|-$|(?<!(?<![\p{L}\d])\p{Lu}{1,2})-|(?<![\p{L}-])(?:is|are|for|at|with|in|of|being|by|makes? up|making up|accounts? for|accounting for|wins?|the|remaining|other)(?=\s|$))+$/iu;
/** "win 45%, loss 35%": alone it is the value. */
const WINS = /^\s*wins?[\s:=(–,-]*$/iu;
const LINK_AFTER = /^(?:[\s:=)–,-]|(?:of (?:them|the (?:time|rows|cases|people|customers|users|records)|(?:the |all )?\p{L}+(?= (?:are|is|were|was|have been|get|got) ))|have been|were|was|are|is|be|being|for|of|the|have|has|der|des?(?!\s(?:la|l['’]))|las?|los)(?=\s|$))+/iu;
/** "a quarter take the bus", "nimmt das Auto", "por tarjeta": what is done with a value, and the article before it. */
const DOES = /^(?:(?:takes?|uses?|chooses?|chose|picks?|prefers?|comes?|goes|go|travels?|drinks?|eats?|buys?|pays?|orders?|wants?|wears?|speaks?|plays?|lives?|nimmt|nehmen|nutzt|nutzen|f[äa]hrt|fahren|kommt|kommen|w[äa]hlt|w[äa]hlen|zahlt|zahlen|bevorzugt|bevorzugen|trinkt|trinken|usan?|toman?|eligen?|prefieren?|pagan?|vienen?|van?|beben?|prend|prennent|utilisent?|choisit|choisissent|pr[ée]f[èe]rent?|paient?|vient|viennent|vont|boit|boivent)\s+(?:(?:in|on|to|en)\s+)?)?(?:(?:by|with|via|mit|per|con|por|par|avec)\s+)?(?:(?:the|an?|their|das|die|den|dem|der|einen?|eine|ihren?|el|la|los|las|una?|le|les|une?|du|de la|des)\s+|(?:de\s)?[ld]['’])?(?=\S)/iu;

const SHARE_TAIL = /^\s*\)?\s*(?:of (?:the )?[\p{L}]+|each|probability|chance|likely|der fälle|de los casos|des cas)?\s*\)?$/iu;
/** "normal above 40 percent storage", "low from 20 to 40": what is compared is no share. */
const COMPARED = /(?<=\S)\s+(?:\(?(?:above|below|under|over|between|at least|at most|less than|more than|from|up to)|[<>≤≥]=?)\s*[$€£]?\d.*$/iu;
/** "Promoter for 9 and 10", "normal above 40": a value and where it holds. */
const BAND = /\s+(?:for|from|above|below|under|over|between|at|up to|if|when|bei|ab|unter|über|hasta|desde)\b[^,;]*(?:\d|\bthat\b|\bin between\b).*$/iu;

export const entriesOf = remembering(readEntriesOf);

function readEntriesOf(raw: string): readonly Entry[] | undefined {
  if (raw.length > 160) return undefined;
  let text = raw.trim().replace(/^[–—-]\s+|\s+[–—-]$/gu, '').replace(/^(?:(?:and|or|und|oder|y|o|u|et|ou|sowie|then|plus)\s+(?![~(]?\d))+/iu, '').trim();
  if (text === '' || REJECTED.test(text)) return [];
  const rest = REST.exec(text)?.[0] ?? '';
  if (rest !== '') {
    text = text.slice(rest.length).trim();
    if (text === '') return /^others?$/i.test(raw.trim().split(/\s+/).at(-1) ?? '') ? [{ value: raw.trim().split(/\s+/).at(-1) ?? '', share: undefined, isSoft: false }] : undefined;
    // "other 15%", "the rest 20% unpaid": the share is told all the same.
    const [told] = sharesIn(text);
    if (told?.start === 0 && !told.isVague) {
      const behind = cleaned(text.slice(told.end).replace(LINK_AFTER, ''));
      return [{ value: behind ?? /\p{L}+$/u.exec(rest.trim())?.[0] ?? rest.trim(), share: told.share * 100, isSoft: false }];
    }
    const value = cleaned(withoutDoing(text));
    return value === undefined ? undefined : [{ value: /\bare\s*$/i.test(rest) ? value.replace(/(?<=[a-z]{3})s$/, '') : value, share: undefined, isSoft: true }];
  }
  if (REST_TAIL.test(text)) {
    const value = cleaned(text.replace(REST_TAIL, ''));
    return value === undefined ? undefined : [{ value, share: undefined, isSoft: true }];
  }
  text = text.replace(COMPARED, '').replace(/^([$€£]?\d+(?:[.,]\d+)?)\s+(?:for|on|at|with)\s+\p{L}.*$/u, '$1').trim();
  const weighted = WEIGHTED.exec(text);
  if (weighted !== null) return [{ value: cleaned(weighted[1] ?? '') ?? '', share: Number(weighted[2]) * 100, isSoft: false }];
  const shares = sharesIn(text);
  const [first, told] = [shares[0], shares.at(-1)];
  // "walk-in 70%": the word behind the hyphen is the value's.
  const ofValue = told !== undefined && text[told.start - 1] === '-' ? (/^\p{L}+\s*/u.exec(text.slice(told.start))?.[0].length ?? 0) : 0;
  const last = told === undefined ? undefined : { ...told, start: told.start + ofValue };
  // "5k, 10k, half": a name of its own.
  if (/^(?:half|quarter|third)$/iu.test(text)) return [{ value: text, share: undefined, isSoft: false }];
  if (first?.start === 0 && first.end === text.length && !first.isVague) return undefined;
  let share: number | undefined;
  let isSoft = false;
  if (last !== undefined && last.start > 0 && SHARE_TAIL.test(text.slice(last.end)) && (text.slice(0, last.start).replace(LINK, '').trim() !== '' || WINS.test(text.slice(0, last.start)))) {
    share = last.share * 100;
    isSoft = last.isVague;
    text = WINS.test(text.slice(0, last.start)) ? text.slice(0, last.start) : text.slice(0, last.start).replace(/\s*(?:is\s+)?(?:the\s+)?most (?:common|frequent)(?:ly)?\s*(?:at|with)?\s*$/iu, '').replace(LINK, '');
  } else if (first?.start === 0 && first.end < text.length) {
    share = first.share * 100;
    isSoft = first.isVague;
    text = withoutDoing(text.slice(first.end).replace(LINK_AFTER, ''));
  }
  const expanded = share === undefined ? codeRange(text) : undefined;
  if (expanded !== undefined) return expanded.map((value) => ({ value, share: undefined, isSoft: false }));
  const value = cleaned(text);
  return value === undefined ? undefined : [{ value, share, isSoft }];
}

/** "common=0.6", "rare: 0.3", "epic (0.1)": a value and its part of one. */
const WEIGHTED = /^["'`]?(\p{L}[^=:()]{0,40}?)["'`]?\s*(?:[=:]|\()\s*(0?\.\d+)\s*\)?$/u;

/** "take the bus" is "bus", "walk" as it is. */
function withoutDoing(text: string): string {
  return text.replace(DOES, '');
}

/** `7"`: how wide, and no quote. */
const INCHES = /^\d{1,3}(?:[.,]\d)?["”]$/u;

function cleaned(raw: string): string | undefined {
  if (INCHES.test(raw.trim())) return raw.trim();
  const text = raw.trim().replace(QUOTES, '').replace(/[\s.;:]+$|(?<=\s|\p{Ll}{3})[–—-]+\s*$/u, '').replace(/\s*\([^()]*\)$/, '').trim().replace(QUOTES, '').replace(BAND, '').trim().replace(QUOTES, '');
  return text === '' || text.length > 60 || /[\n{}()]/.test(text) ? undefined : text;
}
