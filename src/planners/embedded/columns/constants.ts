import type { Draft } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';

const ALIKE = /(?<![\p{L}])(?:identical|(?:the )?same(?: value| one)?|constant|equal)\s+(?:in|on|for|across|throughout)\s+(?:every|each|all)(?:\s+the)?\s+(?:rows?|records?|lines?|entries)|(?<![\p{L}])(?:el mism[oa] (?:valor )?en (?:todas las filas|todos los registros)|(?:le|la) même (?:valeur )?(?:sur|dans|pour) toutes les lignes|(?:der|die|das)selbe? (?:in|bei|für) (?:allen|alle|jeder) (?:zeilen?|einträgen?)|(?:überall|in allen zeilen) gleich)(?![\p{L}])/iu;
const BEFORE = /^[\s(:=–—-]*(?:which\s)?(?:(?:is|was|will be|should be)\s(?:the same\s)?(?:on\s|at\s)?)?(.{1,40}?)[\s,]+(?:(?:throughout|everywhere|(?:in|on|for|at|with)\s+(?:everybody|everyone|all|all of them))[\s).]*$|(?:in|on|for|at|across|throughout|over)\s+(?:every|each|all|all of|all the|the whole|any)\s+(?:single\s+)?(?:the\s+)?(?:rows?|records?|lines?|entries|cells?|cases?|samples?|episodes?|items?|tables?|datasets?|file|data|of them)[\s).]*$)/iu;
const ALWAYS = /(?:^(?:string|str|text|int(?:eger)?|float|number|char|enum|bool(?:ean)?)\s|^|[,;:(–—]|\s-\s)\s*(?:(?:is|are|it is|it's|the value is|values? (?:is|are)|must be|should be)\s+)?(?:always|constant(?:ly)?(?!\s+(?:for|per|within|across|over|by|with|in)\s)|flat(?: at| of| rate of| fee of)?(?=\s[$€£]?\d)|fixed(?: at| to)?|fixed value|constant value|set to|equals|hard-?coded(?: to| as)?|immer|siempre|toujours|konstant|fest)\s*(?:is|at|to|=|:|the\s+(?:value|word|text|string))*\s*["'`“]?([^,;()"'`”]{1,40})["'`”]?/iu;
/** "with the constant value kWh", "DEFAULT 3 (same value everywhere)". */
const OF_VALUE = /(?<![\p{L}])(?:(?:the|a)\s+)?(?:constant|fixed|same)\s+value\s*(?:of|is|=|:)?\s+["'`“]?([\p{L}\d][^\s,;()"'`”]{0,39})["'`”]?[\s).]*$|\bdefault\s+["'`]?([^\s,;()"'`]{1,40})["'`]?\s*\((?:the\s+)?(?:same(?: value)?|constant|always)(?:\s+(?:everywhere|throughout|in (?:all|every) rows?))?\)/iu;
const MARKED = /^[\s(]*["'`“]?([^,;()"'`”]{1,40}?)["'`”]?\s*(?:\((?:constant|fixed|always|konstant)\)|,\s*(?:always|constant|fixed)\s*[).]*$|\s+constant$|(?<=^[\s(]*[$€£]?\d[\d.,]*(?:\s?[\p{L}€$£%]{1,6})?)\s+always\s*[).]*$)/iu;
const ONLY = /^[\s(]*(?:only\s+)?["'`“]?([A-Z][A-Za-z0-9&.-]{1,24}|[A-Z]{2,5})["'`”]?(?:\s+only)[\s).]*$|^[\s(]*only\s+["'`“]?([A-Z]{2,5})["'`”]?[\s).]*$/u;
/** What stands behind "always" and is no value but a rule. */
const RULE = /^(?:an?\s|least\s|most\s|in\s|on\s|at\s|to\s|of\s|after|before|above|below|under|over|less|more|mayor(?![\p{L}])|menor(?![\p{L}])|superior|inferior|más\s|höher|niedriger|größer|kleiner|plus\s|supérieur|inférieur|greater|lower|higher|smaller|larger|bigger|between|within|positive|negative|non|not|the\s+(?:same|sum|larger|smaller|lower|higher|product|difference|most|least|(?!rest(?![\p{L}]))\p{L}{3,}est(?![\p{L}]))|same|later|earlier|filled|present|given|set|unique|rounded|equal|up|down|from|with|exactly\s+(?:one|two|\d+)\s+\p{L}|half|twice|double|true\s+(?:if|when)|yes\s+(?:if|when)|\d+\s*(?:to|-|–)\s*\d|\d+\s+(?:days?|weeks?|months?|years?|hours?|minutes?)\s+(?:after|before|later|earlier)|whole|even|odd|ascending|increasing|decreasing|one of|either|uppercase|lowercase|starts?|ends?|begins?|contains?|matches|follows|even|nach|vor|después|antes|après|avant)|\b(?:if|when|unless|than|per|times|of the|of its)\b/iu;
const NUMBER = /^[$€£]?\s?(-?\d[\d.,]*\d|\d)(?:\s?[\p{L}°%²³/€$£]{1,8})?\.?$/u;
const YES = /^(?:true|yes|ja|s[ií]|oui|y)$/iu;
const NO = /^(?:false|no|nein|non|n)$/iu;

/** "fixed or variable", "fixed 75%, variable 25%", "flat / tiered": the word is one of the values, and says nothing of all rows. */
const ONE_OF_SEVERAL = /(?<![\p{L}])(?:fixed|flat|constant|always)\s*(?:\(?\s*\d+(?:[.,]\d+)?\s?(?:%|percent)\)?\s*)?(?:,|\/|\||\s(?:or|and|vs\.?)\s)|[,/|]\s*(?:fixed|flat|constant|always)\s*\(?\s*\d+(?:[.,]\d+)?\s?(?:%|percent)/iu;

/** "always 0, 150, 300 or 500" */
const ALWAYS_ONE_OF = /(?<![\p{L}])(?:always|constantly|immer|siempre|toujours)\s[$€£]?\d[\d.]*(?:\s?[\p{L}€$£%]{1,6})?(?:,\s?[$€£]?\d[\d.]*(?:\s?[\p{L}€$£%]{1,6})?)*,?\s(?:or|oder|o|ou)\s[$€£]?\d/iu;

/** "always 1 cm", "2024-06 in every row", "Animalia in all rows", "EUR only", "Belgium (constant)", "identical in all rows". */
export function readConstant(draft: Draft, remark: Remark, isColumn: (text: string) => boolean): boolean {
  // "state (open, fixed)" of a bug
  if (/^\W*(?:open|new|reported|broken|found|confirmed|in progress), fixed\W*$/u.test(remark.text)) return false;
  if (ONE_OF_SEVERAL.test(remark.text) || ALWAYS_ONE_OF.test(remark.text)) return false;
  const raw = valueIn(remark.text) ?? (draft.concept?.id === 'currency' ? CODE_ALONE.exec(remark.text)?.[1] : CHARGED.test(draft.name) || isOfMoney(draft, remark.text) ? AMOUNT_ALONE.exec(remark.text)?.[1] : draft.concept === undefined && draft.outcome === 'assumed' ? NUMBER_ALONE.exec(remark.text)?.[1] : undefined);
  const minutes = raw === undefined ? ((NO_LENGTH.test(draft.name) ? undefined : MINUTES_ALONE.exec(remark.text)?.[1]) ?? (NO_AMOUNT.test(draft.name) ? undefined : UNIT_ALONE.exec(remark.text)?.[1])) : undefined;
  if (minutes !== undefined && ['integer', 'decimal', 'category'].includes(kindOf(draft.made)) && draft.made.type !== 'sequence') {
    draft.made = { type: 'constant', options: { value: Number(minutes) } };
    draft.stated.values = true;
    draft.unique = false;
    return true;
  }
  // "equals employee_pct": what another column holds.
  if (raw !== undefined && isColumn(raw)) return false;
  if (raw !== undefined) {
    const value = valueOf(draft, raw);
    draft.made = typeof value === 'number' && !Number.isInteger(value) ? { type: 'decimal', options: { min: value, max: value, decimals: Math.max(2, String(value).split('.')[1]?.length ?? 0) } } : { type: 'constant', options: { value } };
  } else if (ALIKE.test(remark.text)) {
    const value = sampleOf(draft);
    if (value === undefined) return false;
    draft.made = { type: 'constant', options: { value } };
  } else return false;
  draft.stated.values = true;
  draft.unique = false;
  return true;
}

/** "base fee 9.90", "deposit $200", "labour rate of 95 EUR", "reorder point 20", "played 38": so much in every row. */
const CHARGED = /^(?:planned|scheduled|nominal|rated)_|(?:^|_)(?:(?:group|team|batch|class|lot|sample|pack)_size|fee|reorder_point|reorder_level|set_?point|tare|tare_weight|threshold|target|played|min_stock|minimum_stock|safety_stock|deposit|capacity|quota|allowance|rate|fare|surcharge|charge|price|cost|rent|premium|wage|pay_per|bonus_per|commission_per|toll|subscription|gebühr|preis|precio|prix|tarif|tarifa)(?:_|$)/iu;
const AMOUNT_ALONE = /^[\s(:=]*(?:of\s+)?([$€£]\s?\d+(?:[.,]\d\d)?|\d+[.,]\d\d|\d{2,6}(?=[\s).]*$)|\d+(?:[.,]\d\d)?\s?(?:[$€£]|eur|usd|gbp|euros?|dollars?|pounds?))(?:\s+(?:flat|fixed|each|per row))?[\s).]*$/iu;

/** "Stundensatz 65 €", "cuota 30 €": whatever it is called, an amount with its currency and nothing else. */
const isOfMoney = ({ made }: Draft, text: string): boolean => /[$€£]|eur|usd|gbp|dollar|pound/iu.test(text) && ['decimal', 'integer', 'number'].includes(kindOf(made));

/** "break 30 min": as many minutes, and no least. */
const MINUTES_ALONE = /^\s*(\d{1,3})\s?(?:mins?|minutes?)\s*$/iu;
/** "volume 450 ml", "height 30 cm" */
const UNIT_ALONE = /^\s*(\d{1,5}(?:\.\d{1,3})?)\s?(?:ml|cl|litres?|liters?|kg|g|mg|grams?|cm|mm|km|kwh|kw|volts?)\s*$/iu;
const NO_AMOUNT = /(?:^|_)(?:age|price|score|salary|qty|quantity|order|stock|product|item|name|size|variant|pack)(?:_|$)/iu;
const NO_LENGTH = /(?:^|_)(?:age|height|weight|price|score|salary|qty|quantity|order|stock|length|characters|chars)(?:_|$)/iu;

/** "setpoint: 22": nothing is known of it but the number. */
const NUMBER_ALONE = /^\s*[:=]?\s*(-?\d{1,7}(?:\.\d{1,4})?)\s*$/u;

/** "(EUR)" beside a currency. */
const CODE_ALONE = /^[\s(:=]*(?:in\s+)?(\p{Lu}{3})[\s).]*$/u;

/** "50 for every drug", "GBP on each line": one short value, and that all have it. */
const FOR_EVERY = /^[\s(]*(?:is\s+|=\s*)?(\d+(?:\.\d+)?|[A-Z]{2,5})\s+(?:(?:for|on|in)\s+(?:(?:every|each|all)\s+(?:the\s+)?\p{L}+|all|everyone|every one|each one)|everywhere|throughout)[\s).]*$/u;

/** "int = 25 for all" */
const TYPED = /^(?:int(?:eger)?|float|double|decimal|number|str(?:ing)?|text|char|bool(?:ean)?|enum|date)\s?[=:]\s?/iu;

/** "The base is EUR in every record" of a `base_currency`: what a sentence calls it. */
const CALLED = /^(?:the\s+)?\p{L}+\s(?:is|are|equals|stays|remains|reads)\s+/iu;

/** "is Nagel & Sons" and nothing else: a name of its own, and so the only value. */
const IS_NAME = /^(?:\s*(?:is|=)\s+|\s)(?<name>(?!(?:The|A|An|One|If|No|Yes|True|False|Normal|Either|Any|All|Uuid|UUID|Unique|Int|String|Date)\b)\p{Lu}[\p{L}\d.'’-]*(?:\s(?:&|(?:de|of|von)|\p{Lu}[\p{L}\d.'’-]*)){0,3})\s*\.?\s*$/u;

/** `string "µg/m3"`: the type, and the one text. */
const IN_QUOTES = /^\s*(?:string|str|text|char|const)\s+["“]([^"“”,;]{1,40})["”]\s*$/iu;
/** "is 2023/24": a season, and no choice of two years. */
const SEASON = /^\s*(?:is\s)?((?:19|20)\d\d\/\d\d)\s*$/u;

function valueIn(text: string): string | undefined {
  const named = IS_NAME.exec(text)?.groups?.['name'] ?? IN_QUOTES.exec(text)?.[1] ?? SEASON.exec(text)?.[1];
  if (named !== undefined) return checked(named);
  const each = FOR_EVERY.exec(text)?.[1];
  if (each !== undefined) return each;
  const everywhere = BEFORE.exec(text)?.[1]?.split(/[,;(]\s*/u).at(-1);
  if (everywhere !== undefined && !ALIKE.test(text)) return checked(everywhere.replace(TYPED, '').replace(CALLED, '').replace(/^(?:is|always|the|with|=|:)\s+/iu, ''));
  const quoted = ALWAYS.exec(text);
  const valued = OF_VALUE.exec(text);
  const found = valued?.[1] ?? valued?.[2] ?? quoted?.[1] ?? MARKED.exec(text)?.[1] ?? ONLY.exec(text)?.[1] ?? ONLY.exec(text)?.[2];
  return found === undefined ? undefined : checked(found);
}

/** "km/h", "µg/m3": one value, and no choice. */
const UNIT_OF_TWO = /^(?:[kcmµu]?[mg]|[kmµ]?l|k?w|kwh|mi|lb|pcs|[€$£]|eur|usd)\/(?:h|hr|s|min|[dmc]?l|[dc]?m[23²³]?|kg|g|kwh|day|pc|unit|100 ?m?[lg])$/iu;

function checked(raw: string): string | undefined {
  const value = raw.trim().replace(/^["'`“”]|["'`“”]$/g, '').replace(/[.!]$/, '').trim();
  if (value === '' || value.split(/\s+/).length > 4 || (RULE.test(value) && !/^\d{4}-\d{2}(?:-\d{2})?$/.test(value)) || /^(?:that|which|depend\p{L}*|filled|identical|the same|same|unique|different|values?|numbers?|digits?|text|zero or|numeric|whole|integers?|dates?|weekdays?|monday|weekends?|null|empty|blank|missing|one|no two|nobody|not|none|it)(?![\p{L}])/iu.test(value) || /\d\s*(?:-|–|to)\s*\d/.test(value) && !/^\d{4}-\d{2}(?:-\d{2})?$/.test(value) || /\s(?:or|and|oder|und)\s|[/|]/iu.test(value.replace(/^\d{4}\/\d{2,4}$/, '').replace(UNIT_OF_TWO, ''))) return undefined;
  return value;
}

function valueOf(draft: Draft, raw: string): string | number | boolean {
  const kind = kindOf(draft.made);
  const number = NUMBER.exec(raw)?.[1];
  if (number !== undefined && !/^\d{4}-/.test(raw) && (kind !== 'date' || !/^(?:19|20)\d\d$/.test(raw))) return numbersIn(number)[0]?.value ?? raw;
  if (kind === 'boolean' && (YES.test(raw) || NO.test(raw))) return YES.test(raw);
  return /^(?:true|false)$/i.test(raw) ? raw.toLowerCase() === 'true' : raw;
}

/** One of the column's own values, where none is told. */
function sampleOf({ made }: Draft): string | number | undefined {
  const { values, min, from } = made.options ?? {};
  const pattern = made.options?.['pattern'];
  if (typeof pattern === 'string') return pattern.replace(/\[(\\?.)[^\]]*\]/g, '$1').replace(/\{\d+\}/g, '').replace(/#/g, '1').replace(/[?*]/g, 'A').replace(/\^/g, 'a').replace(/\\/g, '');
  const { prefix = '', width = 0, start = 1 } = made.options ?? {};
  if (made.type === 'sequence' && typeof prefix === 'string') return prefix === '' ? Number(start) : `${prefix}${String(start).padStart(Number(width), '0')}`;
  const first: unknown = Array.isArray(values) ? values[0] : (min ?? from);
  return typeof first === 'string' || typeof first === 'number' ? first : undefined;
}
