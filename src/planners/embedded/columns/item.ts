import { keysOf, wordsOf } from '../reading/words.js';
import { remembering } from '../reading/memory.js';
import type { Draft, Entry, Language, MakeContext, Piece } from '../model.js';
import { usualName } from '../domains/clauses.js';
import { conceptOf, lexicon } from '../lexicon/lexicon.js';
import { madeBy } from '../lexicon/spoken.js';
import { nameInEnglish } from '../locales/names.js';
import { inFull } from '../vocabulary/abbreviations.js';
import { changeIn } from './changes.js';
import { labelled } from './fallback.js';
import { guess, isYesNo } from './grammar/parts.js';
import { yesNo } from './grammar/questions.js';
import { nameOf } from './name.js';
import { nameEnd, RATE } from './name-end.js';
import { columnName, isIdentifier, writtenName } from './names.js';
import { questionIn } from './questions.js';
import type { Resolution } from './resolution.js';
import { withoutState } from './states.js';
import { resolve, resolveKnown, type Surroundings } from './resolve.js';
import { honourHex, honourType, typeAt } from './types.js';

/** "how often it was shown": what those who count it call it, by which usual formulas know it. */
const measureAsked = ({ isAsked, meant }: Item, { type }: Draft['made']): string | undefined => (isAsked && meant !== undefined && /^(?:integer|decimal)$/u.test(type) && !MEASURES.has(meant) ? meant : undefined);
/** Of anything whatever. */
const MEASURES = new Set('count number of times level quantity amount'.split(' '));

/** A column as written: its name and what is said about it. */
export interface Item extends Piece {
  readonly name: string;
  /** What a question asks for, where its heading could mean something else. */
  readonly meant?: string | undefined;
  /** A question that is answered by yes or no. */
  readonly isYesNo?: boolean | undefined;
  /** Told as a question or in a clause, which no name is. */
  readonly isAsked: boolean;
  readonly nameStart: number;
  /** What is said about it. */
  readonly remarks: readonly Piece[];
  /** Typed lists and bare headers keep the name as it is. */
  readonly verbatim: boolean;
}

const LEAD =
  /^(?:[\s"'`“”([,;:•*–—+&-]|(?:and|n(?!\sof\s|\s*[(:=])|plus(?!\s(?:ones?|minus|size)\b)|also|then|with(?!\sor\swithout\s)|w\/|including|includes?|of which|davon|dont|(?:their|his|her|its|our) own|their|his|her|its|the|an|a(?!\s*[(:=])|each|every|(?:an?|one|another|an? (?:extra|additional)) (?:column|field) (?:for|with|of)|column(?!\s*\()s?(?: for)?|(?:fields(?: for)?|field for)(?!\s+of\s)|some|any(?=\s(?:\p{L}+\s)?\p{L}+s\s*$|\s(?:\p{L}+\s){1,3}\(?(?:y\/n|yes\/no|true\/false)\)?\s*$)|(?:a )?few|several|finally|as well as|random|respective|respectively|valid(?!\s+(?:votes?|ballots?|entries|tickets?|records?|from|until|till|to|thru|through|since|on|at|flag|for|date|or|yes))|maybe|und|sowie|mit(?!\s?(?:oder|\/)\s?ohne\s)|der|die|das|den|dem|ein|eine|einen|y(?!\s*(?:[(:=]|$))|e(?!\s*[(:=]|\s+(?:coli|bike|mail|scooter|book)s?(?![\p{L}]))|con(?!\s?(?:o|\/)\s?sin\s)|el|la|los|las|un(?!\s(?:number|no|code|id|class)s?(?![\p{L}]))|una|une|sus?|et|avec(?!\s?(?:ou|\/)\s?sans\s)|le|les|des|du|leurs?|son|sa|ses|eine[nr]|ihre?|seine?|jeweils|auch|dazu|además|también|ainsi que|aussi|optional|optionally)(?=\s)|(?!d['’]où)[ld]['’]|\d{1,2}[.)]\s)+/iu;

/** "four-digit" before a name tells its form. */
export const FORM = /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](?:digit|letter|character)\s+(?=\p{L}{2,}\s+\p{L}{2,}|(?!numbers?|codes?|ids?|integers?|strings?|suffix|prefix|parts?|years?|ones?|groups?|sequences?|values?|words?)\p{L}{4,}\s*$)/iu;

/** "unique email": said of the column it stands before. */
export const UNIQUE = /^unique\s+(?!(?:per|and|or|across|for|in|within|to|by|of|on|values?|key|constraint|index|together|combinations?|pairs?|among|each|every|with|not|but|identifiers?|ids?|numbers?|integers?|strings?|text|row|visitors?|users?|views?|players?|customers?|listeners?|clicks?|opens?|words?)(?![\p{L}]))(?=\p{L}{2,})/iu;

/** "open/closed state", "buy/sell side": the values before what they are of. */
const VALUES_FIRST = /^(?!and\/or|date\/|day\/|city\/|state\/)\p{L}{2,}(?:\s?\/\s?\p{L}{2,}){1,5}\s+(?=(?:state|status|type|flag|mode|result|outcome|side|direction|indicator|position|condition|decision|verdict|label|kind)(?![\p{L}_]))/iu;

/** "gemeldet am", "ouvert le": the day of it. */
const ON_DAY = /^(?:\p{L}{3,}[\s_])?\p{L}{3,}(?:(?:t|en)[\s_]am|(?:é|i|u|ert|is|os)e?[\s_]le)$/iu;

/** "insured bool 15% true": a type behind a name that no name ends in. */
const TYPED = /^\p{L}[\p{L}\p{N}_ ]{0,40}?(?= (?:bool|boolean|int|bigint|smallint|tinyint|varchar|numeric|timestamptz|jsonb|decimal(?=\())(?![\p{L}_]))/u;

const taken = new WeakMap<Entry, { readonly item: Item | undefined }>();

/** Takes a segment apart; undefined where no name is left. The same segment is asked for again and again. */
export function itemOf(piece: Entry, verbatim = false): Item | undefined {
  if (verbatim) return itemIn(piece, true);
  const known = taken.get(piece);
  if (known !== undefined) return known.item;
  const item = itemIn(piece, false);
  taken.set(piece, { item });
  return item;
}

function itemIn(piece: Entry, verbatim: boolean): Item | undefined {
  const opening = verbatim ? 0 : (LEAD.exec(piece.text)?.[0].length ?? 0);
  // "four-digit account code": a form told before the name is said about it.
  const form = verbatim ? undefined : (FORM.exec(piece.text.slice(opening)) ?? UNIQUE.exec(piece.text.slice(opening)) ?? VALUES_FIRST.exec(piece.text.slice(opening)))?.[0];
  const lead = opening + (form?.length ?? 0);
  const text = piece.text.slice(lead);
  const start = piece.start + lead;
  if (!/\p{L}/u.test(text)) return undefined;
  const asked = piece.remarks === undefined && !verbatim ? questionIn(text) : undefined;
  const typed = verbatim || piece.remarks !== undefined ? undefined : TYPED.exec(text)?.[0].length;
  const end = piece.remarks === undefined ? Math.min(asked?.end ?? endOf(text), typed ?? text.length) : text.length;
  const told = tidy(asked?.name ?? text.slice(0, end));
  // "a unique id": what makes it an id.
  const name = verbatim ? told : told.replace(/^unique\s(?=(?:id|identifier|key)$)/iu, '');
  // "the day" of a row is a date, where "day" alone is one of the week.
  const isDay = asked === undefined && /^(?:day|date)$/iu.test(name) && /(?:the|its|their|his|her|on which|which)\s$/iu.test(piece.text.slice(0, lead));
  if (!/\p{L}/u.test(name)) return undefined;
  const comma = /^(?:\s*(?:→|⇒|➜|=>|-{1,2}>)\s*|[\s,;]+)(?=\S)/u.exec(text.slice(end))?.[0].length ?? 0;
  const rest = text.slice(end + comma);
  return {
    start: piece.start, end: piece.end, text: piece.text, name, meant: asked?.meant ?? (isDay || ON_DAY.test(name) ? 'date' : undefined), isYesNo: asked?.isYesNo, isAsked: asked !== undefined, nameStart: start,
    remarks: [
      ...(piece.remarks ?? (rest.trim() === '' ? [] : [{ text: rest, start: start + end + comma, end: start + end + comma + rest.length }])),
      ...(form === undefined ? [] : [{ text: form.trim(), start: piece.start + opening, end: piece.start + opening + form.trim().length }]),
    ],
    verbatim: verbatim || (isIdentifier(name) && /_|\p{Ll}\p{Lu}/u.test(name)),
  }; // prettier-ignore
}

/** Where the name ends; "availability 365" and "pm 10" are names of the lexicon with the number they end in. */
const endOf = remembering((text): number => {
  const end = nameEnd(text);
  const number = /^\s\d{1,4}(?=\s*$)/u.exec(text.slice(end))?.[0];
  return number === undefined || conceptOf(keysOf(text).join(' '), undefined, 'en') === undefined ? end : end + number.length;
});

/** The name without quotes, stops and words such as "column" around it. */
function tidy(name: string): string {
  return name
    .replace(/^#\s?of\s/iu, 'number of ')
    .replace(/[\s"'`“”*,.;!?]+$/u, '')
    .replace(/^["'`“”*\s]+/u, '')
    .replace(/(?<=\p{L}{3})\s+of (?:it|that|this|them|(?:those|these)\s\p{L}+)$/iu, '')
    .replace(/\s+(?:columns?|fields?|attributes?|spalte|columna|colonne|(?<!\b(?:by|in|of|for)\s)(?:itself|themselves))$/iu, '');
}

/** "amount spent last year", "visits past 30 days": of what time it tells, and no year. */
const PERIOD_TAIL = /(?<=\p{L}{3}[\s_])(?:in[\s_](?:the[\s_])?)?(?:last|past|previous|this)[\s_](?:\d+[\s_]?)?(?:years?|yrs?|months?|mos?|weeks?|wks?|quarters?|days?|season|[dwmy])$/iu;

/** "âge en années", "Alter in Jahren": whose age it is, the table tells. */
const AGE_IN = /^([âa]ge|edad|alter)\s(?:en|in)\s(?:ann[ée]es|ans|a[ñn]os|jahren|years)$/iu;

const OWN_FORMS: ReadonlySet<string> = new Set(['uuid', 'email', 'url', 'ip', 'phone', 'date', 'datetime']);

export interface DraftContext {
  readonly around: Surroundings;
  readonly language: Language;
  readonly referenceDate: string;
  readonly mentioned: ReadonlySet<string>;
}

/** The draft an item becomes, before its remarks are read. */
export function draftOf(item: Item, context: DraftContext): Draft {
  // "wind speed m/s": the unit is a remark, and says what kind of speed it is.
  const unit = /^\s*(\S+\/\S+)/.exec(item.remarks[0]?.text ?? '')?.[1] ?? '';
  const name = RATE.test(unit) ? `${item.name} ${unit}` : item.name;
  const rest = item.remarks.map(({ text }) => text).join(' ');
  const usual = item.isAsked ? usualName(item.name, context.around.domain?.id) : undefined;
  if (usual !== undefined && item.isYesNo !== true) return draftOf({ ...item, name: usual, meant: usual, isAsked: false }, context);
  const found = chosen(item) ?? someone(rest) ?? inSeconds(item, rest, context) ?? changeIn(item.name, context.around) ?? resolve(nameOf(item.meant ?? plainly(mended(name, item, context), context)), rest, context.around);
  // "brake ok": whether it is.
  const asksYesNo = item.isYesNo === true || /[\s_](?:ok|okay)$/iu.test(item.name);
  return draftFrom(item, asksYesNo && (found === undefined || !isYesNo(found.concept)) ? guess(yesNo(keysOf(item.name)), keysOf(item.name)) : found, context);
}

/** "IBAN Absender", "iban beneficiary": whose it is, behind it. */
const IBAN_OF = /^iban[\s_](?!valid|country|check)\p{L}{4,}$/iu;

/** "salary from", beside "salary to": what begins there. */
const FROM_TAIL = /(?<=(?:salary|pay|wage|price|rent|rate|age|budget|size|cost|fee|amount)s?)[\s_]from$/iu;

/** "email of the contract owner": how somebody is reached, and not who. */
const CONTACT_OF = /^((?:work[\s_])?(?:e-?mail|phone|telephone|mobile|iban|website|url|username|ip)(?:[\s_](?:address|number|no))?)[\s_](?:of|for)[\s_](?:the|their|its|a|an)?[\s_]?\p{L}/iu;

/** A name without what tells only of when, or before or after what, its values are. */
function plainly(name: string, { around }: DraftContext): string {
  const contact = CONTACT_OF.exec(name)?.[1];
  if (contact !== undefined) return contact;
  if (IBAN_OF.test(name)) return 'iban';
  const told = name.replace(PERIOD_TAIL, '').replace(AGE_IN, '$1').replace(FROM_TAIL, '');
  const bare = withoutState(told);
  return bare !== told && resolveKnown(keysOf(told), around)?.strength === 'exact' ? told : bare;
}

const SECONDS = /^(?:duration|length|runtime|running time|play(?:ing)? ?time)[\s_(:]+(?:in[\s_]+)?(?:seconds|secs?|s)(?![\p{L}])/iu;

/** "duration in seconds" of a song: as long as such things last, and no time as on a clock. */
function inSeconds({ name }: Item, rest: string, { around }: DraftContext): Resolution | undefined {
  if (!SECONDS.test(`${name} ${rest}`)) return undefined;
  const concept = conceptOf('duration second', around.domain, 'en', around.circles);
  return concept === undefined ? undefined : { concept, modifiers: [], strength: 'exact' };
}

/** "antenna hight": what a slip of the pen means is looked for by the word as it is written right. */
function mended(name: string, { verbatim }: Item, { language, around }: DraftContext): string {
  if (verbatim || !/\s/.test(name) || resolveKnown(keysOf(name), around)?.strength === 'exact') return name;
  return spelt(name, language);
}

const CHOICE = /^(\p{L}{2,14})_(?:or|oder)_(\p{L}{2,14})$/iu;

/** "make_or_buy": a name as in a program that is the choice itself. */
function chosen({ name, verbatim }: Item): Resolution | undefined {
  const [, one, other] = verbatim ? (CHOICE.exec(name.trim().replaceAll(' ', '_')) ?? []) : [];
  if (one === undefined || other === undefined) return undefined;
  return { concept: { id: 'choice', aliases: {}, weak: false, make: () => ({ type: 'category', options: { values: [one.toLowerCase(), other.toLowerCase()] } }) }, modifiers: [], strength: 'exact' };
}

const SOMEONE = /^[\s(:–—-]*(?:(?:i\.?e\.?|meaning|that is|which is),?\s+)?(?:(?:the|a|an)\s+)?(?:(?:full\s+)?name of (?:the|a)\s+)?(?:person|employee|worker|colleague|staff member|human being|human)(?:\s+(?:in charge|responsible|who|that|name|on duty)\b.*)?[\s).]*$/iu;

/** "batch lead (the person in charge)": who is meant, whatever else the name could mean. */
function someone(rest: string): Resolution | undefined {
  const concept = SOMEONE.test(rest) ? conceptOf('full name', undefined, 'en') : undefined;
  return concept === undefined ? undefined : { concept, modifiers: [], strength: 'exact' };
}

/** Whether the text names something the lexicon knows, without guessing from its form. */
export function isKnown(name: string, around: Surroundings): boolean {
  const keys = keysOf(name);
  if (resolveKnown(keys, around) !== undefined) return true;
  const { speller } = lexicon(around.language);
  return resolveKnown(keys.map((key) => speller.correct(key)), around) !== undefined;
}

/** "open to work?": a name with the sign of a question asks for a yes or no. */
const ASKED = /^(?!(?:how|what|which|when|where|who|why)(?![\p{L}]))[\p{L} -]{4,40}\?\s*$/iu;

/** "dias_almacen", "jours_stockage": so many of them, and no day. */
const SO_LONG = /^(?:d[ií]as|horas|semanas|meses|jours|heures|semaines|mois|tage|stunden|wochen|monate)[_ ]\p{L}{4,}/iu;

function draftFrom(item: Item, found: Resolution | undefined, context: DraftContext): Draft {
  const concept = found?.concept;
  const makeContext: MakeContext = {
    language: context.language,
    referenceDate: context.referenceDate,
    domain: context.around.domain?.id,
    modifiers: found?.modifiers ?? [],
    mentioned: context.mentioned,
  };
  const known = madeBy(concept ?? labelled(item.name), makeContext);
  const usual = SO_LONG.test(item.name) && found?.strength !== 'exact' && /^(?:date|datetime|time|category)$/u.test(known.type) ? { type: 'integer', options: { min: 0, max: 60 } } : known;
  const made = ASKED.test(item.text) && ['integer', 'decimal', 'commerce.price'].includes(usual.type) ? { type: 'boolean' } : usual;
  const name = item.verbatim ? writtenName(item.name) : columnName(spelt(item.name, context.language));
  const draft: Draft = {
    start: item.start, end: item.end, name, english: context.language === 'en' ? (item.verbatim ? inFull(name) : measureAsked(item, usual)) : (nameInEnglish(name, context.language) ?? (makeContext.modifiers.length === 0 ? concept?.id : undefined)), text: item.text, concept: concept ?? undefined, modifiers: makeContext.modifiers, made,
    unique: made.unique === true, missing: undefined, when: undefined, remarks: [], stated: {},
    outcome: found === undefined || found.strength === 'shape' ? 'assumed' : 'understood',
    note: found === undefined ? `Nothing is known about "${item.name.trim()}": it holds plain labels.` : undefined,
  }; // prettier-ignore
  const body = item.remarks[0]?.text.replace(/^[\s:=–—-]+/u, '') ?? '';
  const type = typeAt(body.replace(/^[([{]\s*/, ''));
  // "id: string; // uuid", "id: string (uuid)": what kind of string.
  const comment = typeAt((/\/\/\s*(.+)$/u.exec(body) ?? /^[([{]?\s*\p{L}+\s*(?:\(|,\s|\)\s*[:,]\s)\s*(.+)$/u.exec(body))?.[1] ?? item.remarks[1]?.text ?? '');
  if (type !== undefined) {
    honourType(draft, type.kind === 'text' && comment !== undefined && OWN_FORMS.has(comment.kind) ? comment : type);
    honourHex(draft, type, item.remarks.map(({ text }) => text).join(' '));
    if (/\bprimary key\b|\bidentity\b|\bauto_?increment\b/i.test(body) && type.kind === 'integer') draft.made = { type: 'sequence', options: { start: 1 } };
  }
  const isHeld = type === undefined && holdsWhatIsSaid(draft, item, context);
  if (!isHeld) draft.remarks.push(...(type === undefined ? item.remarks : behindType(item.remarks)));
  return draft;
}

/** "string, red, green or blue", "(decimal): net times quantity", "string R01-R40": a type of programs, and what is said behind it. */
const TYPE_BEFORE = /^[\s:=–—-]*(?:(?:int|integer|decimal|float|double|numeric|number|string|str|varchar|char|bool|boolean|enum|categorical)\s*[,;:]|[([]\s*(?:int|integer|decimal|float|double|numeric|number|string|str|text|varchar|char|bool|boolean|enum|category|categorical|date|datetime|timestamp)\s*[)\]]\s*[,;:–—-]|(?:string|str|text)\s+(?=[A-Z]{1,8}[-_]?\d{1,6}\s?(?:\.\.|…|-|–|to)\s?[A-Z]{1,8}[-_]?\d))\s*(?=\S)/iu;
/** "string, number or boolean": types are the values. */
const OTHER_TYPE = /(?:^|[\s,/|])(?:int|integer|decimal|float|numeric|number|string|text|date|bool|boolean|enum|array|object)s?(?=$|[\s,;/|.])/iu;

/** Remarks without the type they open with, which has been honoured. */
function behindType([first, ...others]: readonly Piece[]): Piece[] {
  const length = first === undefined ? undefined : TYPE_BEFORE.exec(first.text)?.[0].length;
  if (first === undefined || length === undefined || OTHER_TYPE.test(first.text.slice(length))) return [...(first === undefined ? [] : [first]), ...others];
  // As behind a colon: what follows is said of the column.
  return [{ text: `: ${first.text.slice(length)}`, start: first.start + length - 2, end: first.end }, ...others];
}

/** "from account (IBAN)", "gateway (MAC)", "home (country)": nothing behind the name but what it holds. */
const HOLDS = /^\s*(?:\(|:|=|–|—|-\s)?\s*(?:an?\s|valid\s)*(?<what>\p{L}[\p{L}\s'’-]{1,24}?)\s*\)?[\s.]*$/u;
/** What has a form of its own, or is a place: the word says all of the values. */
const OF_OWN_FORM = /^(?:finance\.(?:iban|bic|creditCardNumber|currencyCode)|internet\.(?:email|username|url|ip(?:v[46])?|mac|domainName)|location\.(?:city|country|countryCode|state|zipCode|streetAddress)|phone\.number|uuid|vehicle\.vin|commerce\.isbn|company\.name|person\.fullName)$/u;

/** The whole, or what it ends in: "developer username" is a user name. */
function firstExact(ways: readonly (readonly string[])[], around: Surroundings): Resolution | undefined {
  return ways.filter((keys) => keys.length > 0).map((keys) => resolveKnown(keys, around)).find((found) => found?.strength === 'exact');
}

/** "sex (consistent with the name)", "email (should match the name)": says of another column how they go together. */
const OF_OTHERS = /(?<![\p{L}])(?:with|match\p{L}*|same|like|as|than|by|for|to|in|if|when|where|consistent|fits?|not|no)(?![\p{L}])/iu;

function holdsWhatIsSaid(draft: Draft, { text, start, remarks, verbatim }: Item, { around, language, referenceDate }: DraftContext): boolean {
  const [remark] = remarks;
  // "nationality: country" of a typed list: the colon is in front of the remark.
  const isSetApart = remark !== undefined && (/^\s*[(:=–—-]/u.test(remark.text) || /[(:=]\s*$/u.test(text.slice(0, Math.max(0, remark.start - start))));
  const what = isSetApart && remarks.length === 1 && !OF_OTHERS.test(remark.text) ? HOLDS.exec(remark.text)?.groups?.['what'] : undefined;
  const keys = what === undefined || ['integer', 'decimal', 'boolean', 'date', 'datetime', 'time'].includes(draft.made.type) ? [] : keysOf(what);
  // Behind a name as in a program a part of what is said counts in brackets only: "triggered_by (developer username)".
  const isWhole = verbatim && !/^\s*\(/u.test(remark?.text ?? '');
  const found = firstExact(isWhole ? [keys] : [keys, keys.slice(1), keys.slice(-1)], around);
  if (found === undefined) return false;
  const made = madeBy(found.concept, { language, referenceDate, domain: around.domain?.id, modifiers: [], mentioned: new Set() });
  if (!OF_OWN_FORM.test(made.type)) return false;
  if (made.type !== draft.made.type) draft.made = made;
  draft.note = undefined;
  draft.stated.format = true;
  return true;
}

/** "servicer", "poutcome", "sinc": a word with a letter more or less at one end, which is more often meant than a slip. */
function isOneMore(word: string, corrected: string): boolean {
  return word.startsWith(corrected) || word.endsWith(corrected) || (word.length < 6 && corrected.startsWith(word));
}

/** "recogidos" and "recogida": another form of the word, and no slip. */
function isInflected(word: string, corrected: string): boolean {
  let alike = 0;
  while (alike < word.length && word[alike] === corrected[alike]) alike++;
  return alike >= 4 && Math.max(word.length, corrected.length) - alike <= 2;
}

/** The name with slips mended where that makes it known. */
function spelt(name: string, language: Language): string {
  const { speller } = lexicon(language);
  let result = name;
  for (const word of wordsOf(name).toReversed()) {
    if (word.text !== word.text.toLowerCase() || word.key.length < 4) continue;
    const corrected = speller.correct(word.key);
    if (corrected !== word.key && !isOneMore(word.key, corrected) && !(language !== 'en' && isInflected(word.key, corrected))) result = result.slice(0, word.start) + corrected + result.slice(word.end);
  }
  return result;
}
