import type { Draft } from '../model.js';
import { boundsNumbers, rangesIn } from '../phrases/ranges.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';

const UNIT = /^\s*(?:-\s?)?(characters?|chars?|letters?|signs|words?|sentences?|lines?|zeichen|buchstaben|wörter|worte|sätze|caracteres|letras|palabras|frases|caractères|mots|phrases)(?![\p{L}])/iu;
/** "20 characters" bounds a text, not a number. */
export function isLengthUnit(after: string): boolean {
  return UNIT.test(after) || /^\s*(?:-\s?)?(?:digits?|ziffern|stellen|stellig|dígitos|cifras|chiffres)(?![\p{L}])/iu.test(after);
}

const SENTENCES = /(?<![\p{L}])(?:an?|one|a single|ein|una?|une)\s+(?:short\s+|full\s+)?(sentence|satz|frase|phrase)(?:\s+or\s+two)?(?![\p{L}])/iu;
const FREE = /(?<![\p{L}])(?:free[- ]?(?:form )?text|short text|long text|a (?:short|brief|long) (?:text|comment|note|description|paragraph)|one[- ]liners?|paragraphs?|freitext|texto libre|texte libre)(?![\p{L}])/iu;
const LETTERS_A_WORD = 6;

interface Length {
  readonly min?: number;
  readonly max?: number;
  readonly sentences?: number;
}

/** "max 140 characters", "30 to 400 characters", "between 5 and 20 words", "a sentence or two", "free text". */
export function readLength(draft: Draft, remark: Remark): boolean {
  if (!canBeText(draft)) return false;
  const found = lengthIn(remark);
  const isFree = FREE.test(remark.text);
  if (found === undefined && !isFree) return false;
  const spoken = kindOf(draft.made) === 'integer' ? SPOKEN.find(([name]) => name.test(draft.name))?.[1] : undefined;
  if (spoken !== undefined) draft.made = { type: 'text', options: { kind: spoken } };
  if (draft.made.type === 'text') draft.made = { type: 'text', options: { ...draft.made.options, ...optionsOf(found) } };
  else if (isFree || (draft.concept === undefined && (found?.max ?? 0) > 5 && !/code|id$|ref|key|token|password|pin|number|serial|hash|slug/iu.test(draft.name))) draft.made = { type: 'text', options: { kind: (found?.max ?? 99) <= 8 ? 'article_title' : 'note', ...optionsOf(found) } };
  else if (isTitle(draft) && found !== undefined) draft.made = { type: 'text', options: { kind: 'article_title', ...optionsOf({ ...found, max: Math.max(found.min ?? 2, found.max ?? 8) }) } };
  draft.stated.format = true;
  return true;
}

/** "review", "comment" alone may count them; with a length they are texts. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [[/review/iu, 'review'], [/comment|kommentar|comentario|commentaire/iu, 'comment'], [/feedback/iu, 'feedback'], [/message|nachricht|mensaje/iu, 'message'], [/repl(?:y|ies)|answer|response/iu, 'comment'], [/post|tweet|caption/iu, 'social_post'], [/notes?$|remarks?$/iu, 'note']];

function canBeText(draft: Draft): boolean {
  const kind = kindOf(draft.made);
  return (kind === 'integer' && draft.made.type === 'integer' && !/count|number|num|length|words|avg|total/iu.test(draft.name) && SPOKEN.some(([name]) => name.test(draft.name))) || draft.made.type === 'text' || kind === 'category' || (draft.concept === undefined && kind === 'text');
}

function isTitle(draft: Draft): boolean {
  return draft.made.type === 'category' && /title|headline|subject/iu.test(draft.name);
}

/** In words; the place is taken out of the remark. */
function lengthIn(remark: Remark): Length | undefined {
  const one = remark.takeMatch(SENTENCES);
  if (one !== undefined) return { sentences: /or\s+two/iu.test(one[0]) ? 2 : 1 };
  const numbers = boundsNumbers(remark.text);
  for (const range of rangesIn(remark.text, numbers)) {
    const unit = UNIT.exec(remark.text.slice(range.end));
    if (unit === null) continue;
    remark.take({ start: range.start, end: range.end + unit[0].length });
    return inWords(unit[1] ?? '', range.min, range.max);
  }
  const plain = numbers.map((number) => ({ number, unit: UNIT.exec(remark.text.slice(number.end)) })).find(({ unit }) => unit !== null && !/letter|char|buchst|letra/iu.test(unit[1] ?? ''));
  if (plain?.unit === undefined || plain.unit === null) return undefined;
  remark.take({ start: plain.number.start, end: plain.number.end + plain.unit[0].length });
  return inWords(plain.unit[1] ?? '', plain.number.value, plain.number.value);
}

function inWords(unit: string, min: number | undefined, max: number | undefined): Length {
  if (/^(?:sentence|satz|sätze|frase|phrase|line)/iu.test(unit)) return { sentences: Math.min(4, Math.max(1, max ?? min ?? 1)) };
  if (/^(?:word|wört|wort|palabra|mot)/iu.test(unit)) return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const short = min === undefined ? undefined : Math.ceil((min + 4) / (LETTERS_A_WORD - 1));
  const long = max === undefined ? undefined : Math.max(1, Math.floor(max / (LETTERS_A_WORD + 4)));
  return { ...(short === undefined ? {} : { min: Math.min(short, long ?? short) }), ...(long === undefined ? {} : { max: long }) };
}

function optionsOf(length: Length | undefined): Record<string, number> {
  if (length === undefined) return {};
  const { min, max, sentences } = length;
  return { ...(min === undefined ? {} : { min_words: Math.max(1, Math.round(min)) }), ...(max === undefined ? {} : { max_words: Math.max(1, Math.round(max)) }), ...(sentences === undefined ? {} : { sentences }) };
}
