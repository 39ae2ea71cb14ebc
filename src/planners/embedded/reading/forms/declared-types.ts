import { typeAt } from '../../columns/types.js';
import { closing } from '../brackets.js';
import { fold } from '../words.js';

/** "Optional[str]", "Int?", "string or null", "float | None". */
const MAY_BE_EMPTY = /^(?:Optional\s*[[<]|optional\s|Option<)|^[\w.]+(?:\([^()]*\))?(?:\s?\?|\s+or null\b|\s*\|\s*(?:null|undefined|None)\b)/u;
/** `nullable: true`, `null=True`, `.optional()`, `->nullable()`. */
const NULLABLE = /(?:\.|->)(?:nullable|optional|nullish)\(\)|\b(?:nullable|allowNull|null)["']?\s*[:=]\s*(?:true|True)\b/u;
const UNIQUE = /\bunique["']?(?:\s*[:=]\s*(?:true|True)|\(\))|@unique|@id\b|@Id\b|\bID\b|\bunique\b(?!\s*[:=(])|\bprimary_?[kK]ey["']?(?:\s*[:=]\s*(?:true|True)|\(\))|@PrimaryGeneratedColumn/u;
const LOW = /\b(?:gte?|ge|min_value|min|minimum|(?:Decimal)?Min|MinValueValidator)["']?\s*(?:[=:]\s*|\()(?:value\s*=\s*)?["']?(-?\d[\d.]*)/u;
const HIGH = /\b(?:lte?|le|max_value|max|maximum|(?:Decimal)?Max|MaxValueValidator)["']?\s*(?:[=:]\s*|\()(?:value\s*=\s*)?["']?(-?\d[\d.]*)/u;
const BOTH = /\b(?:Range|between)\(\s*(?:min\s*=\s*)?(-?\d[\d.]*)\s*,\s*(?:max\s*=\s*)?(-?\d[\d.]*)/u;
const LONGEST = /\b(?:max_length|maxLength|MaxLength|length|limit|StringLength|Length|Size|size|max)["']?\s*(?:[=:]\s*|\()[^()\d]{0,20}?(\d{1,4})\b/u;
const TEXTUAL = /^(?:n?(?:var)?char|string|str|text|constr|citext)$/iu;
/** `.regex(/^HH-\d{7}$/)`, `match: /…/`, `Field(pattern=r'^…$')`, `@Pattern(regexp = "…")`: how a text is written. */
const PATTERN = /(?:\.(?:regex|matches|pattern)\(\s*\/|\b(?:match|is|matches)["']?\s*:\s*\[?\s*\/|\b(?:pattern|regex|regexp)\s*[=:]\s*r?["'/]|\bRegexValidator\(\s*r?["']|@(?:Pattern|Matches)\(\s*(?:regexp\s*=\s*)?["'/])\^?(?<body>[^"'\n]{2,60}?)\$?["'/](?=\s*[,)\]}gimu])/u;
const PRECISION = /\b(?:precision|max_digits)["']?\s*[:=]\s*(\d+)\s*,\s*["']?(?:scale|decimal_places)["']?\s*[:=]\s*(\d+)/u;
/** `Column('decimal', …`, `{ type: DataTypes.STRING, …`: the type that is stored, whatever the language calls it. */
const STORED = /\bColumn\(\s*["'](\w+)["']|[({]\s*["']?type["']?\s*:\s*(?:[\w]+\.)*["']?(\w+)["']?/u;
const LIST = /\bLiteral\s*\[|\b[Ee]num\s*\(|\bENUM\s*\(|\b(?:enum|choices|values|oneOf|isIn|valid|in)["']?\s*(?:[:=]\s*|\()\s*[[({]/u;

/** What may be told of a type that is declared: names of choices that stand elsewhere. */
export type Choices = ReadonlyMap<string, string>;

/** A type as a remark says it: "one of (…)" for choices, "between … and …" for bounds, the bare type else. */
export function spokenType(type: string, choices: Choices): string {
  const text = type.replace(/`([^`]*)`/gu, (_, tag: string) => ` ${/\bvalidate:"([^"]*)"/u.exec(tag)?.[1] ?? ''} `).replace(/^(?:\w+\.)+(?=\p{L})/u, '').trim();
  const empty = MAY_BE_EMPTY.test(text) || NULLABLE.test(text) ? ['optional'] : [];
  const bare = text.replace(/^optional\s+/u, '').replace(/\s+or null(?![\p{L}])/u, ' ');
  const values = valuesIn(bare) ?? [...choices].find(([name]) => bare.split(/\W+/u).includes(name))?.[1];
  // Two numbers with a comma between could be a range.
  if (values !== undefined) return [/^-?[\d.]+, -?[\d.]+$/u.test(values) ? values.replace(', ', ' or ') : `one of (${values})`, ...empty].join(', ');
  if (/\.email\(\)|@(?:Is)?Email\b|\bEmail(?:Str|Field)?\b|\[EmailAddress\]/u.test(bare)) return ['email', ...empty].join(', ');
  if (/\buuid\(\)|\bgen_random_uuid\(\)|\bUUID(?:Field)?\b|\bGuid\b|'uuid'/u.test(bare)) return ['uuid', ...empty].join(', ');
  const format = /\bformat["']?\s*:\s*["']?(date-time|date|time|email|uuid|uri|ipv4)\b/u.exec(bare)?.[1];
  if (format !== undefined) return [format === 'date-time' ? 'datetime' : format === 'uri' ? 'url' : format, ...empty].join(', ');
  const pattern = PATTERN.exec(text)?.groups?.['body'];
  if (pattern !== undefined) return [`pattern ^${pattern}$`, ...(UNIQUE.test(bare) ? ['unique'] : []), ...empty].join(', ');
  const word = wordOf(bare);
  return [sized(word, bare), ...boundsIn(word, bare), ...(UNIQUE.test(bare) ? ['unique'] : []), ...empty].filter((remark) => remark !== '').join(', ');
}

/** `'a' | 'b'`, `Literal['a']`, `z.enum(['a'])`, `choices=[('a', 'A')]`, `oneof=a b`: what the cells may hold. */
function valuesIn(text: string): string | undefined {
  const union = /^\(?((?:\s*\|?\s*(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?)(?=\s*(?:[|);,]|$)))+)/u.exec(text)?.[1] ?? '';
  if (union.includes('|')) return membersIn(union);
  const literals = [...text.matchAll(/\bliteral\(\s*(?:"([^"]*)"|'([^']*)'|(-?[\w.]+))\s*\)/giu)].map(([, double, single, plain]) => double ?? single ?? plain ?? '');
  if (literals.length > 1) return literals.join(', ');
  const tagged = /\boneof=([\w-]+(?: [\w-]+)*)/u.exec(text)?.[1];
  if (tagged !== undefined) return tagged.split(' ').join(', ');
  const list = LIST.exec(text);
  if (list === null) return undefined;
  const open = list.index + list[0].length - 1;
  const members = membersIn(text.slice(open + 1, closing(text, open)));
  return members === '' ? undefined : members;
}

/** The values of a list of code; of pairs, which hold a value and its label, the first of each. */
export function membersIn(list: string): string {
  const pairs = [...list.matchAll(/[([]\s*(?:"([^"]*)"|'([^']*)'|(-?\d+))\s*,/gu)];
  const found = pairs.length > 1 ? pairs : [...list.matchAll(/"([^"]*)"|'([^']*)'|(-?[\p{L}\d_][\p{L}\d_.]*)/gu)];
  return found.map(([, double, single, plain]) => double ?? single ?? plain ?? '').filter((value) => value !== '').join(', ');
}

function boundsIn(word: string, text: string): readonly string[] {
  if (TEXTUAL.test(word)) return [];
  const [, from, to] = BOTH.exec(text) ?? [];
  const [low, high] = [from ?? LOW.exec(text)?.[1], to ?? HIGH.exec(text)?.[1]];
  if (low !== undefined && high !== undefined) return [`between ${low} and ${high}`];
  return low !== undefined ? [`at least ${low}`] : high !== undefined ? [`at most ${high}`] : [];
}

/** The word of the type, without what wraps it: `Mapped[Optional[float]]`, `List<String>`, `{ type: Number }`. */
function wordOf(text: string): string {
  const stored = STORED.exec(text);
  if (stored !== null) return stored[1] ?? stored[2] ?? '';
  const bare = text.replace(/\b(?:Optional|Option|Mapped|List|list|Array|Set|Nullable)\s*[[<]/gu, ' ').replace(/^[^=@]*?\.int\(\)/u, 'int ').replace(/=.*$|@.*$/su, '');
  return /[A-Za-z]\w*(?:\(\s*\d+\s*(?:,\s*\d+\s*)?\))?/u.exec(bare)?.[0] ?? '';
}

/** `decimal(5,2)`, `varchar(10)`: the type with how exact or how long it is. */
function sized(word: string, text: string): string {
  const type = plainType(word);
  const [, digits, scale] = PRECISION.exec(text) ?? [];
  if (digits !== undefined && scale !== undefined) return `decimal(${digits},${scale})`;
  const decimal = /@db\.Decimal\(([\d, ]+)\)|^Numeric\(([\d, ]+)\)/u.exec(text);
  if (decimal !== null) return `decimal(${decimal[1] ?? decimal[2] ?? ''})`;
  const longest = TEXTUAL.test(word) ? LONGEST.exec(text)?.[1] : /@db\.(?:Var)?Char\((\d+)\)/u.exec(text)?.[1];
  return longest === undefined ? type : `varchar(${longest})`;
}

const PLAIN: Readonly<Record<string, string>> = {
  long: 'integer', short: 'integer', biginteger: 'integer', bigint: 'integer', positiveinteger: 'integer', positivesmallinteger: 'integer',
  smallinteger: 'integer', tinyinteger: 'integer', foreignkey: 'integer', conint: 'integer', id: 'integer', bigdecimal: 'float', confloat: 'float',
  condecimal: 'float', localdate: 'date', dateonly: 'date', localdatetime: 'datetime', offsetdatetime: 'datetime', zoneddatetime: 'datetime',
  datetimeoffset: 'datetime', instant: 'datetime', timestamptz: 'datetime', char: 'string', slug: 'string', textfield: 'string', constr: 'string',
  genericipaddress: 'ip', ipaddress: 'ip', httpurl: 'url', anyurl: 'url', anyhttpurl: 'url',
}; // prettier-ignore

function plainType(word: string): string {
  if (word.includes('(')) return word;
  const key = word.toLowerCase().replace(/^u?int\d*$|^[iu]\d+$/u, 'integer').replace(/^f\d+$/u, 'float');
  const plain = Object.hasOwn(PLAIN, key) ? (PLAIN[key] ?? key) : key;
  // `ID` of GraphQL tells what a column is for, not of what it is made.
  if (key === 'id' || typeAt(fold(plain)) === undefined) return '';
  // `Date` of a program may tell the hour as well.
  return word === 'Date' ? word : plain;
}
