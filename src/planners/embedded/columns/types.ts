import { parsePattern } from '../../../core/patterns/pattern.js';
import { optionsWithout } from './options.js';
import { day, dec, fake, flag, int, moment, clock, serial } from '../lexicon/builders.js';
import type { Draft, Kind, Made } from '../model.js';
import { fold } from '../reading/words.js';
import { documentsOf } from '../vocabulary/json-documents.js';

/** A type as people write it behind a name: "INT", "varchar(80)", "float", "Ganzzahl". */
export interface TypeFound {
  readonly kind: Kind | 'number' | 'uuid' | 'email' | 'url' | 'ip' | 'phone' | 'percent' | 'money' | 'enum' | 'serial' | 'year' | 'json';
  readonly maxLength?: number;
  /** CHAR(8): always as long. */
  readonly isFixed?: boolean;
  /** `TIME` of a schema: a time of the day. */
  readonly isClock?: boolean;
  /** `Date` of TypeScript, which is a moment where the name tells one. */
  readonly isMoment?: boolean;
  readonly scale?: number;
  /** numeric(4,2): nothing beyond 99.99. */
  readonly most?: number;
  /** How much of the text it took. */
  readonly length: number;
}

const WORDS: Readonly<Record<string, TypeFound['kind']>> = {
  int: 'integer', integer: 'integer', int4: 'integer', int8: 'integer', int32: 'integer', int64: 'integer', bigint: 'integer', smallint: 'integer',
  tinyint: 'integer', mediumint: 'integer', long: 'integer', short: 'integer', whole: 'integer', ganzzahl: 'integer', entero: 'integer', entier: 'integer', counter: 'integer',
  serial: 'serial', bigserial: 'serial', smallserial: 'serial', identity: 'serial', autoincrement: 'serial',
  number: 'number', numeric: 'number', numero: 'number', zahl: 'number', nombre: 'number',
  float: 'decimal', double: 'decimal', decimal: 'decimal', real: 'decimal', float32: 'decimal', float64: 'decimal', dec: 'decimal', dezimal: 'decimal', dezimalzahl: 'decimal',
  bool: 'boolean', boolean: 'boolean', bit: 'boolean', logical: 'boolean', booleano: 'boolean', booleen: 'boolean', wahrheitswert: 'boolean', flag: 'boolean',
  string: 'text', str: 'text', text: 'text', varchar: 'text', nvarchar: 'text', char: 'text', nchar: 'text', varchar2: 'text', clob: 'text', tinytext: 'text',
  mediumtext: 'text', longtext: 'text', character: 'text', texto: 'text', cadena: 'text', texte: 'text', chaine: 'text',
  date: 'date', datum: 'date', fecha: 'date', datetime: 'datetime', datetime2: 'datetime', timestamp: 'datetime', timestamptz: 'datetime', zeitstempel: 'datetime', zeitpunkt: 'datetime', time: 'time', uhrzeit: 'time',
  uuid: 'uuid', guid: 'uuid', uniqueidentifier: 'uuid', email: 'email', url: 'url', uri: 'url', ip: 'ip', ipv4: 'ip', inet: 'ip', phone: 'phone',
  percent: 'percent', percentage: 'percent', money: 'money', currency: 'money', smallmoney: 'money',
  json: 'json', jsonb: 'json', enum: 'enum', category: 'enum', categorical: 'enum', choice: 'enum', set: 'enum', year: 'year',
}; // prettier-ignore

/** Numbers of a program, and words for how much somebody writes. */
const SIZED: ReadonlySet<string> = new Set(['short', 'long']);
const LEAD = /^(?:(?:as|a|an|the|unique|random|positive|unsigned|signed|optional|required|nullable|non-null|primary key,?|(?:short|long|free|plain)(?=\s+(?:text|string)(?![\p{L}])))\s+)*/iu;
const TYPE = /^["'`]?([\p{L}]+\d*)(?:\s*\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\))?/u;

/** The type at the start of a text, if there is one. */
export function typeAt(text: string): TypeFound | undefined {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const match = TYPE.exec(text.slice(lead));
  if (match === null) return undefined;
  const word = /^date\s*(?:and|&|\+|\/|-)\s*time\b/i.test(text.slice(lead)) ? 'datetime' : fold(match[1] ?? '');
  // "as a number from 1 to 23" counts, "number" of a schema measures.
  const kind = /^as an? number/iu.test(text) ? 'integer' : Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  // "(whole year 2024)" tells no type; "short text" and "long description" are no numbers of a program.
  if (kind === undefined || (SIZED.has(word) && /^(?:short|long)\s+\p{L}/iu.test(text.slice(lead)) && !/^(?:short|long)\s+(?:int(?:eger)?|id|number)(?![\p{L}])/iu.test(text.slice(lead))) || (word === 'whole' && !/^whole[\s-]+(?:numbers?|values?|integers?|units?|figures?)(?![\p{L}])/iu.test(text.slice(lead)))) return undefined;
  const [size, scale] = [match[2], match[3]];
  // MySQL has no other type for a yes or no.
  if (word === 'tinyint' && size === '1') return { kind: 'boolean', length: lead + match[0].length };
  return {
    kind: scale === undefined || (kind !== 'decimal' && kind !== 'number') ? kind : scale === '0' ? 'integer' : 'decimal',
    length: lead + match[0].length,
    ...(kind === 'text' && size !== undefined ? { maxLength: Number(size), isFixed: /^n?char(?:acter)?$/.test(word) } : {}),
    ...(match[1] === 'TIME' ? { isClock: true } : {}),
    ...(match[1] === 'Date' ? { isMoment: true } : {}),
    ...(scale === undefined ? {} : { scale: Math.min(9, Number(scale)) }),
    ...(scale === undefined || Number(size) <= Number(scale) || Number(size) > 15 ? {} : { most: Number((10 ** (Number(size) - Number(scale)) - 10 ** -Number(scale)).toFixed(Number(scale))) }),
  };
}

const CONTEXT = { language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set<string>() } as const;

function numberOption(made: Made, name: string, fallback: number): number {
  const value = made.options?.[name];
  return typeof value === 'number' ? value : fallback;
}

/** Types that are called what their values are. */
const KINDS: ReadonlySet<string> = new Set(['integer', 'decimal', 'boolean', 'category', 'date', 'datetime', 'time']);

/** What the values of a draft are. */
export function kindOf(made: Made): Kind {
  if (made.type === 'sequence') {
    return made.options?.['prefix'] === undefined && made.options?.['suffix'] === undefined && made.options?.['width'] === undefined ? 'integer' : 'text';
  }
  if (made.type === 'person.age') return 'integer';
  if (made.type === 'commerce.price' || made.type === 'series') return 'decimal';
  if (made.type === 'person.birthdate') return 'date';
  if (KINDS.has(made.type)) return made.type as Kind;
  if (made.type === 'expression') return made.options?.['decimals'] === undefined ? 'text' : made.options['decimals'] === 0 ? 'integer' : 'decimal';
  return 'text';
}

/** "departedAt", "login_time": the hour counts as well. */
const AT = /\p{Ll}(?:At|Time|Timestamp)$|_(?:at|time|timestamp)$/u;

/** Bends what the concept would make to the type that was asked for. */
export function honourType(draft: Draft, found: TypeFound): void {
  draft.stated.type = true;
  const { made } = draft;
  const kind = kindOf(made);
  switch (found.kind) {
    case 'serial':
      draft.made = serial()(CONTEXT);
      return;
    case 'integer':
      draft.made = asInteger(draft, kind);
      return;
    case 'number':
      draft.hasAnyScale = true;
      if (!['integer', 'decimal'].includes(kind) && !made.type.startsWith('location.l')) draft.made = kind === 'text' && isIdLike(made) ? asInteger(draft, kind) : numericCategory(made) ? made : dec(0, 1000, 2)(CONTEXT);
      return;
    case 'decimal':
    case 'money':
    case 'percent':
      draft.made = asDecimal(made, kind, found);
      if (made.type !== 'decimal' && found.kind === 'decimal' && found.scale === undefined) draft.hasAnyScale = true;
      if (found.most !== undefined) fit(draft, found.most, found.scale ?? 2);
      return;
    case 'boolean':
      if (kind !== 'boolean') draft.made = flag(0.5)(CONTEXT);
      return;
    case 'text':
      if (kind === 'boolean') draft.made = { type: 'category', options: { values: ['yes', 'no'] } };
      // "comment: text" is no count of comments.
      if (kind === 'integer' && /^(?:comment|reply|response|answer|message|note|remark)s?$/iu.test(draft.name)) draft.made = { type: 'text', options: { kind: 'feedback' } };
      if (found.maxLength !== undefined) {
        draft.longest = found.maxLength;
        shorten(draft, found.maxLength);
      }
      if (found.maxLength !== undefined) draft.made = asLong(draft.made, found.maxLength, found.isFixed === true);
      return;
    case 'date':
      if (found.isMoment === true && AT.test(draft.name)) honourType(draft, { ...found, kind: 'datetime' });
      else if (kind === 'datetime') draft.made = { type: 'date', options: dropTimes(made) };
      else if (kind !== 'date') draft.made = day()(CONTEXT);
      return;
    case 'datetime':
      if (kind === 'date' && made.type === 'date') draft.made = { type: 'datetime', ...(made.options === undefined ? {} : { options: made.options }) };
      else if (kind !== 'datetime') draft.made = moment()(CONTEXT);
      return;
    case 'time':
      if (kind !== 'time' && (kind !== 'datetime' || found.isClock === true)) draft.made = clock('00:00', '23:59', '1m')(CONTEXT);
      return;
    case 'uuid':
      draft.made = { type: 'uuid' };
      return;
    case 'email':
      draft.made = { type: 'internet.email' };
      return;
    case 'url':
      if (!/url|category|template/.test(made.type)) draft.made = fake('internet.url')(CONTEXT);
      return;
    case 'ip':
      draft.made = fake('internet.ipv4')(CONTEXT);
      return;
    case 'phone':
      draft.made = { type: 'phone.number' };
      return;
    case 'json':
      draft.made = { type: 'category', options: { values: [...documentsOf(draft.name)] } };
      return;
    case 'year':
      if (kind !== 'integer') draft.made = int(1990, 2025)(CONTEXT);
      return;
    case 'enum':
    case 'category':
      return;
  }
}

function isIdLike(made: Made): boolean {
  return made.type === 'sequence' || made.type === 'pattern' || made.type === 'uuid';
}

function numericCategory(made: Made): boolean {
  const values = made.options?.['values'];
  return made.type === 'category' && Array.isArray(values) && values.every((value) => typeof value === 'number');
}

/** "hatched: int" counts what hatched; "created_at: int" is the moment itself, in seconds. */
const IN_SECONDS = /(?:^|_|\p{Ll})(?:at|on|ts|time|timestamp|date|epoch|unix|utc|At|On|Ts|Time|Timestamp|Date|Epoch)$|^(?:created|updated|modified|timestamp|epoch|date)/u;

function asInteger({ made, name }: Pick<Draft, 'made' | 'name'>, kind: Kind): Made {
  if (kind === 'integer' || numericCategory(made)) return made;
  if (made.type === 'sequence' || made.type === 'uuid') return serial()(CONTEXT);
  if (made.type === 'pattern') return int(1, 5000)(CONTEXT);
  if (made.type === 'decimal') {
    const rest = optionsWithout(made, 'decimals');
    return { type: 'integer', options: { ...rest, min: Math.ceil(numberOption(made, 'min', 0)), max: Math.max(Math.ceil(numberOption(made, 'min', 0)), Math.floor(numberOption(made, 'max', 1000))) } };
  }
  if (kind === 'boolean') return { type: 'category', options: { values: [0, 1] } };
  const words = made.type === 'category' ? made.options?.['values'] : undefined;
  // `status int`: the number of a state.
  if (Array.isArray(words) && words.length <= 12) return { type: 'category', options: { ...made.options, values: words.map((_, i) => i) } };
  if (kind === 'datetime' || kind === 'date') return (IN_SECONDS.test(name) ? int(1_600_000_000, 1_790_000_000) : int(0, 100))(CONTEXT);
  return int(0, 1000)(CONTEXT);
}

function asDecimal(made: Made, kind: Kind, found: TypeFound): Made {
  const decimals = found.scale ?? (found.kind === 'money' ? 2 : undefined);
  if (made.type === 'decimal') return decimals === undefined ? made : { type: 'decimal', options: { ...made.options, decimals } };
  if (made.type === 'integer') return found.kind === 'percent' ? made : { type: 'decimal', options: { ...made.options, decimals: decimals ?? 2 } };
  if (kind === 'decimal' || kind === 'integer' || numericCategory(made) || made.type === 'location.latitude' || made.type === 'location.longitude') return made;
  return dec(0, found.kind === 'percent' ? 100 : 1000, decimals ?? 2)(CONTEXT);
}

/** What a price of which nothing is told goes up to. */
const DEAREST = 1000;

/** numeric(4,2) holds nothing beyond 99.99, whatever is usual. */
function fit(draft: Draft, most: number, decimals: number): void {
  const { type, options = {} } = draft.made;
  const tops = ['max', 'mean', 'median'].map((key) => options[key]).filter((value): value is number => typeof value === 'number');
  const highest = (draft.concept?.id === 'price' || type === 'commerce.price') && tops.length === 0 ? DEAREST : Math.max(0, ...tops);
  if (!['decimal', 'commerce.price'].includes(type) || highest <= most) return;
  const center = Math.max(...['mean', 'median'].map((key) => Number(options[key] ?? 0)));
  const rest = center * 2 < most ? options : optionsWithout(draft.made, 'distribution', 'mean', 'median', 'deviation', 'sigma', 'spread');
  draft.made = { type: 'decimal', options: { ...rest, min: Math.min(numberOption(draft.made, 'min', 0), Math.round(most / 10)), max: most, decimals } };
  draft.stated.range = true;
}

/** Values that do not fit into `varchar(n)` are left out, longer codes made anew. */
function shorten(draft: Draft, length: number): void {
  const { made } = draft;
  const values = made.options?.['values'];
  // `country char(2)`: no name is so short.
  if (made.type === 'location.country' && length === 2) draft.made = { type: 'location.countryCode', ...(made.options === undefined ? {} : { options: made.options }) };
  if (made.type !== 'category' || !Array.isArray(values)) return;
  const kept = values.map((value: unknown, index) => ({ value, index })).filter(({ value }) => String(value).length <= length);
  if (kept.length === values.length) return;
  if (kept.length < 2) {
    // `dept char(3)`: the names by their first letters.
    const short = [...new Set(values.map((value: unknown) => String(value).replace(/[^\p{L}\d]/gu, '').slice(0, length).toUpperCase()))];
    if (length >= 2 && short.length === values.length) draft.made = { type: 'category', options: { ...made.options, values: short } };
    // `gauge char(3)`: of names that nobody knows, codes.
    else if (length >= 2 && draft.concept === undefined) draft.made = { type: 'pattern', options: { pattern: `?${'#'.repeat(length - 1)}` } };
    return;
  }
  const weights = made.options?.['weights'];
  draft.made = {
    type: 'category',
    options: {
      values: kept.map(({ value }) => value),
      ...(Array.isArray(weights) ? { weights: kept.map(({ index }) => weights[index] as unknown) } : {}),
    },
  };
}

/** Of an identifier without its dashes: "trace_id CHAR(32)". */
const HEX_DIGITS = 32;
const IN_HEX = /(?:^|[\s(;:–—-])(?:lower(?:case)?\s)?hex(?:adecimal)?(?=$|[\s).,;])/iu;

/** "serial CHAR(40) -- hex" */
export function honourHex(draft: Draft, { isFixed, maxLength = 0 }: TypeFound, text: string): void {
  if (isFixed === true && maxLength >= 4 && draft.made.type !== 'category' && IN_HEX.test(text)) draft.made = { type: 'pattern', options: { pattern: `[0-9a-f]{${String(maxLength)}}` } };
}

/** Characters of MD5, SHA-1, SHA-256 and SHA-512: "commit_sha string(40)" is as long as that. */
const DIGESTS: ReadonlySet<number> = new Set([32, 40, 64, 128]);
const isInHex = ({ type, options }: Made): boolean => type === 'pattern' && /^(?:\[(?:0-9a-f|0123456789abcdef)\](?:\{\d+\})?)+$/u.test(String(options?.['pattern']));

/** "referral_code CHAR(8)": codes of eight characters; of VARCHAR(8) no more. */
function asLong(made: Made, length: number, isFixed: boolean): Made {
  if (isFixed && made.type === 'uuid' && length === HEX_DIGITS) return { type: 'pattern', options: { pattern: `[0-9a-f]{${String(length)}}` } };
  if (isInHex(made) && (isFixed || DIGESTS.has(length))) return { ...made, options: { pattern: `[0-9a-f]{${String(length)}}` } };
  const own = codeLength(made);
  if (own === undefined || own === length || (!isFixed && own < length) || length < 4 || length > 40) return made;
  const { prefix = '' } = made.options ?? {};
  const width = length - String(prefix).length;
  if (made.type === 'sequence' && width >= 4) return { type: 'sequence', options: { ...made.options, width } };
  return { type: 'pattern', options: { pattern: '*'.repeat(length) } };
}

/** How many characters a code has; undefined for what is none. */
function codeLength({ type, options }: Made): number | undefined {
  const { prefix = '', width = 1, pattern } = options ?? {};
  if (type === 'sequence') return String(prefix).length + Number(width);
  const parsed = type === 'pattern' && typeof pattern === 'string' ? parsePattern(pattern) : undefined;
  return parsed === undefined || 'problem' in parsed ? undefined : parsed.places.length;
}

function dropTimes(made: Made): Record<string, unknown> {
  const rest = optionsWithout(made, 'hours', 'weekdays', 'step');
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' && /^\d{4}-\d{2}-\d{2}[ T]/.test(value) ? value.slice(0, 10) : value]));
}
