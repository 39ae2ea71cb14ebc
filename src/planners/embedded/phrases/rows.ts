import type { Span } from '../model.js';
import { wordsOf, type Word } from '../reading/words.js';
import { numbersIn, spelledNumber } from './numbers.js';
import { duration, monthNumber } from './calendar.js';
import { remembering } from '../reading/memory.js';

export interface RowsFound extends Span {
  readonly rows: number;
}

const ROW_NOUNS = new Set(
  'row record entry line sample example observation datapoint point tuple instance zeile zeilen datensatz datensatze eintrag eintrage fila registro linea entrada ejemplo ligne enregistrement entree exemple'.split(' '),
);
/** After a number these say what the number counts, and it is not rows. */
const NOT_ROWS = new Set(
  'time zone kw kwh mw mwh gwh kva hp bhp ps tb gib w wh v volt watt ampere amp bar psi rpm inch inche foot feet yard ounce oz lb pound acre hectare ha sqft sqm m2 ft tonne ton litre liter l bushel bed seat storey column field attribute feature spalte spalten columna campo colonne champ percent pct % table sheet decimal digit character char letter category class variant arm type kind value different distinct unique level euro eur usd dollar gbp pound cent kg km cm mm mile meter metre mg ml cc gb mb am pm st nd rd th star degree minute min second sec hour hr point bit core bedroom door wheel stroke cylinder phase lane course half third quarter fifth tenth drittel viertel tercio cuarto tier quart minuten sekunden stunden minuto segundo hora heure seconde jahre jahren tage tagen monate monaten wochen prozent spalte feld felder feldern tabellen tabla tableau'.split(' '),
);
const APPROXIMATELY = new Set('about around roughly approximately like maybe circa ca some exactly just only another least to etwa ungefahr unos unas environ generate create make need want give me please produce build genera crea crear generar erstelle erzeuge generiere cree genere i a of bitte gimme u rund zirka gern mir uns brauche generiere aproximadamente cerca quiero necesito dame creame generame veux voudrais donne moi pres'.split(' '));
/** Before a number these make it a limit, a date or a size. */
const NOT_BEFORE = new Set('is letzten letzte vergangenen nachsten zwischen unter uber bis ab seit jahr hochsten mindesten ultimo ultima ultimos entre hasta desde ano edad depui jusqu a l an annee derniere dernier last past next previous over under between to from than max min top page version q year ages aged age in since until grade level for across at aus bei dans en chez type phase tier class formula covid stage category zone gate model series generation typ stufe klasse tipo fase clase nivel etape niveau'.split(' '));

/** How many rows the text asks for, if it says. Numbers beside the word "rows" win over "200 appointments". */
export const rowsIn = remembering(readRowsIn);

function readRowsIn(text: string): RowsFound | undefined {
  const found = countedIn(text);
  // "amount 12.50 always": the end of a number.
  return found !== undefined && (OF_ONE.test(text.slice(found.start, found.end)) || /\d[.,]$/u.test(text.slice(0, found.start)) || (/\d\s?[-–]$/u.test(text.slice(0, found.start)) && !ROWS_TOLD.test(text.slice(found.start, found.end)))) ? undefined : found;
}

function countedIn(text: string): RowsFound | undefined {
  return besideRowNoun(text) ?? inTotal(text) ?? larger(beforeSubject(text), text) ?? ofPeople(text) ?? ofThings(text) ?? besideSubject(text) ?? behindHead(text) ?? likeSoMany(text) ?? wished(text) ?? inChat(text) ?? beforeRule(text) ?? atEnd(text) ?? inShort(text) ?? perPeriod(text);
}

/** "problem 1-6 points": the end of a range, where "10-20 rows" counts. */
const ROWS_TOLD = /(?<![\p{L}])(?:rows?|records?|entries|lines?|samples?|examples?|observations?|items?|people|zeilen|datens[äa]tze|filas|registros|lignes)(?![\p{L}])/iu;

/** "place 1 has most points", "status 3 is paid": who has or is something, and no count. */
const OF_ONE = /^\d+\s(?:has|have|is|are|gets?|must|means)\s/iu;

/** "2,500", "3k" */
function countOf(told: string): number {
  const digits = told.replaceAll(',', '');
  return /k$/iu.test(digits) ? Number(digits.slice(0, -1)) * 1000 : Number(digits);
}

const APART = /(?<=,\s*)(\d[\d,]*k?)\s+(?:\p{L}+\s)?\p{L}{3,}s(?=\s*(?:[,.;:(]|$))/giu;

/** "bookings, 3 hotels, 2000 bookings": of counts set apart by commas the rows are the most. */
function larger(found: RowsFound | undefined, text: string): RowsFound | undefined {
  if (found === undefined || found.rows >= 50) return found;
  const others = [...text.matchAll(APART)].flatMap(({ index, 0: all, 1: count = '' }) => {
    const noun = wordsOf(all).at(-1)?.key ?? '';
    return NOT_ROWS.has(noun) || duration(noun, 1) !== undefined ? [] : [{ rows: countOf(count), start: index, end: index + all.length }];
  });
  return others.find(({ rows }) => rows >= Math.max(100, found.rows * 10)) ?? found;
}

const PER_PERIOD = /\b(?:row|line|record|entry|observation|reading)s?\s+(?:per|for each|for every|each|every|an?)\s+(hour|day|night|week|month|quarter|year)\b/iu;
const PERIODS = /(?<![\d.,:/-])(\d[\d,]*|\p{L}+)\s+(?:full |whole |consecutive |calendar )?(hours|days|nights|weeks|months|quarters|years)(?![\p{L}])/giu;
/** How many of the shorter ones a longer one has. */
const HOLDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { day: 365, night: 365, week: 52, month: 12, quarter: 4 },
  month: { day: 30, night: 30 },
  week: { day: 7, night: 7, hour: 168 },
  day: { hour: 24 },
};

/** "one row per week for two years (104 weeks)": as many rows as there are of what a row stands for. */
function perPeriod(text: string): RowsFound | undefined {
  const each = PER_PERIOD.exec(text)?.[1]?.toLowerCase();
  if (each === undefined) return undefined;
  const told = [...text.matchAll(PERIODS)].flatMap(({ index, 0: all, 1: count = '', 2: unit = '' }) => {
    const value = /\d/u.test(count) ? Number(count.replaceAll(',', '')) : spelledNumber([count.toLowerCase()])?.value;
    const one = unit.toLowerCase().slice(0, -1);
    const factor = one === each ? 1 : HOLDS[one]?.[each];
    return value === undefined || factor === undefined || /(?:last|past|every|next|stays? of|least|most|minimum)\s*$/iu.test(text.slice(0, index)) ? [] : [{ value: value * factor, start: index, end: index + all.length, isSame: factor === 1 }];
  });
  const found = told.find(({ isSame }) => isSame) ?? told[0];
  return found === undefined ? undefined : accept(found.value, found);
}

/** "like 40 items thx", "~60 dishes or so", "sixty recipes", "52 issues, one a week": how many things, in a sentence of its own at the end. */
const CHAT =
  /(?<=^|[.!?\n]\s*)(?:(?:thanks|thank you|thx|ty|cheers)(?: so much| a lot| in advance| a bunch)?[ ,!-]+)?(?<about>(?:(?:like|about|abt|around|roughly|approx\.?|maybe|some)\s+|~\s?)*)(?<count>\d[\d,]*k?|\p{L}+(?:[- ]\p{L}+)?)\s+(?<noun>\p{L}+s)(?<each>,?\s(?:one|1)\s(?:an?|each|every|per)\s\p{L}+)?(?:[\s,]+(?:total|in total|max|or so|pls|plz|please|thx|thanks|ty|would do|is fine|should do|will do|is enough))*[.!?\s:)]*$/iu;
const AT_END = /,\s*(?:(?:about|abt|around|roughly|approx\.?|maybe|some|like)\s+)?(?<count>\d[\d,]*k?)\s+(?<noun>\p{L}{3,}s)(?:[\s,]+(?:total|in total|please|pls|plz|thx|thanks|or so))*[\s.!]*$/iu;

/** "… country, playtime. 50 players, rank 1 has the highest score": how many, before a rule for all of them. */
const BEFORE_RULE = /(?=\d)(?<=,[^.!?\n]{3,80}[.!?…\n]{1,4}\s{0,4})(?<count>\d[\d,]*k?)\s(?<noun>\p{L}{3,}s),\s(?!(?:each|per|with|in|of|every|one|an?|\d)\s)(?=[^.!?\n]{3,60}\s(?:is|are|has|have|gets?|must|should|cannot|can['’]?t|never|always|=)\s)/iu;

function beforeRule(text: string): RowsFound | undefined {
  const match = BEFORE_RULE.exec(text);
  const { count = '', noun = '' } = match?.groups ?? {};
  const key = wordsOf(noun)[0]?.key ?? '';
  if (match === null || NOT_ROWS.has(key) || duration(key, 1) !== undefined || countOf(count) < 10) return undefined;
  return accept(countOf(count), { start: match.index, end: match.index + count.length + noun.length + 1 });
}

/** "practice bookings: name, slot, 120 bookings": what the text began with, counted behind its list. */
function atEnd(text: string): RowsFound | undefined {
  const match = AT_END.exec(text);
  const { count = '', noun = '' } = match?.groups ?? {};
  const word = wordsOf(noun)[0]?.key ?? '';
  if (match === null || NOT_ROWS.has(word)) return undefined;
  const lead = wordsOf(text.slice(0, Math.min(120, /[:,]/u.exec(text)?.index ?? 0)));
  return lead.some(({ key }) => key === word) ? accept(countOf(count), { start: match.index + match[0].indexOf(count), end: match.index + match[0].indexOf(noun) + noun.length }) : undefined;
}

/** Of the nouns that size something, those that are things as well. */
const THINGS = new Set('bed seat table door class course lane wheel meter meters zone'.split(' '));

function inChat(text: string): RowsFound | undefined {
  const match = CHAT.exec(text);
  const { about = '', count = '', noun = '' } = match?.groups ?? {};
  const word = wordsOf(noun)[0];
  // "10 for S, 20 for M" prices values.
  if (match === null || word === undefined || BETWEEN.has(word.key) || (NOT_ROWS.has(word.key) && !THINGS.has(word.key)) || duration(word.key, 1) !== undefined) return undefined;
  const rows = /\d/u.test(count) ? countOf(count) : (spelledNumber(wordsOf(count).map(({ key }) => key))?.value ?? 0);
  // "Three shifts." says how many kinds there are.
  return rows < (about === '' ? 20 : 5) ? undefined : accept(rows, { start: match.index, end: match.index + match[0].length });
}

/** "character sheets pls like 60: name, race": how many, right before the columns. */
const LIKE_SO_MANY = /^[^:\d]{4,120}\s(?:like|about|abt|around|maybe|say|roughly|some)\s(\d[\d,]{1,6}k?)\s*:\s/iu;

function likeSoMany(text: string): RowsFound | undefined {
  const match = LIKE_SO_MANY.exec(text.slice(0, 160));
  const digits = (match?.[1] ?? '').replaceAll(',', '');
  return match === null ? undefined : accept(countOf(digits), { start: match[0].length - 2 - digits.length, end: match[0].length });
}

/** "for 2000 customers" is round, and no year. */
const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits) && digits !== '2000';

/** "Survey: 300 people, age, income": how many there are, before the columns of them. */
const BEHIND_HEAD = /^[^:;,.\n\d()]{3,60}:\s+(?:(?:about|around|roughly|some|approx\.?|~)\s?)?(?<count>\d{1,3}(?:,\d{3})+|\d{2,7})\s(?:\p{L}+\s)?(?<noun>\p{Ll}{3,}s|people|men|women|children)(?=\s*[,;]\s*\p{L}[^,;]*[,;])/u;

function behindHead(text: string): RowsFound | undefined {
  const match = BEHIND_HEAD.exec(text.slice(0, 160));
  const { count = '', noun = '' } = match?.groups ?? {};
  const word = wordsOf(noun)[0]?.key ?? '';
  const value = countOf(count.replaceAll(',', ''));
  if (match === null || value < 20 || NOT_ROWS.has(word) || duration(word, 1) !== undefined || isYear(count)) return undefined;
  return accept(value, { start: match[0].indexOf(count), end: match[0].length });
}

/** "standing orders (120 pieces): …", "… from one truck, beginning at 04:00, 288 readings.": how many, beside what the table is about. */
const BESIDE = /(?<=^[^:(\n]{4,120}\()(?<pieces>\d[\d,.]*)\s(?:Stück|Stk\.?|pieces|pcs|in total|unidades|uds\.?|pièces|en tout)(?=\))|(?<=^[^\n]{8,200},\s)(?<times>\d[\d,]{2,})\s(?:readings?|measurements?|observations?|samples?)(?=\s*(?:[.;\n]|$))/iu;

function besideSubject(text: string): RowsFound | undefined {
  const match = BESIDE.exec(text.slice(0, 260));
  const { pieces, times = '' } = match?.groups ?? {};
  return match === null ? undefined : accept(Number((pieces ?? times).replace(/[.,]/gu, '')), { start: match.index, end: match.index + match[0].length });
}

/** What chat says of a number that counts the rows: "140 of em", "100 is plenty", "80 pls". */
const WISH = /(?<![\p{L}\d.,:/$€£-])(?<lead>(?:(?:make it|(?:make|do|generate|create|produce)(?: me)?|let'?s say|say|how (?:about|bout)|(?:i |we )?(?:need|want)|gimme|give me|get me|like|about|abt|around|roughly|maybe|only|just)\s+)*)(?<count>\d(?:[\d,]*\d)?k?)\s*(?<tail>of (?:them|em|'em|those|these)|in (?:number|all)(?![\p{L}])|(?:\p{L}{3,}s\s)?(?:is|are|should|shud|shld|would|wud|will|'ll)\s+(?:be\s+)?(?:fine|enough|enuf|enuff|plenty|good|ok|okay|gr8|great|do|cool|sufficient|perfect|nice)|(?:pls|plz|plss|please|thx|thanks|tnx|ty|tysm|total(?!\s\p{L})|tops|ta|cheers)(?![\p{L}])|(?=\s*(?:[.!?):]|[-–—]\s|$)))/giu;

function wished(text: string): RowsFound | undefined {
  for (const { index, groups = {} } of text.matchAll(WISH)) {
    const { lead = '', count = '', tail = '' } = groups;
    const digits = count.replaceAll(',', '');
    const value = countOf(digits);
    // A number alone at an end counts rows where a wish stands before it; a year or an age does not.
    const isAsked = tail !== '' || /(?:make|do|generate|create|produce|say|how|need|want|gimme|give|get)/iu.test(lead);
    const before = text.slice(0, index);
    if (!isAsked || value < 5 || /^(?:19|20)\d\d$/.test(digits) || /(?:\b(?:to|and|or|max|min|over|under|than|until|till|between|from)|[-–<>≤≥=]|\((?!$))\s*$/iu.test(before) || (tail === '' && /\(\s*$/u.test(before)) || (/^of/iu.test(tail) && /[,;:][^()]*\(\s*$/u.test(before))) continue;
    const start = index + lead.length;
    const found = accept(value, { start, end: start + count.length });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "abt 150" or "~150 or so" in a sentence of its own at the end, "n=250", "x200". */
const IN_SHORT = /(?<=^|[.!?;\n]\s*)(?:(?:abt|about|around|roughly|approx\.?|like|maybe|say)\s+|~\s?|≈\s?)+(?<about>\d[\d,]*k?)(?:\s?(?:ish|or so|total|max))?[\s.!]*$|(?<![\p{L}\d_])n\s?=\s?(?<n>\d[\d,]*k?)(?!\d|\.\d|\s?[-*+/])|(?<=[\s(])x\s?(?<times>\d{2,5})\)?[\s.!]*$/iu;

function inShort(text: string): RowsFound | undefined {
  const match = IN_SHORT.exec(text);
  const { about, n, times } = match?.groups ?? {};
  const value = countOf(about ?? n ?? times ?? '0');
  return match === null || value < 5 ? undefined : accept(value, { start: match.index, end: match.index + match[0].length });
}

/** Nouns that mean rows whatever stands before the number. */
const CERTAIN = new Set('row record zeile zeilen datensatz datensatze fila registro ligne enregistrement'.split(' '));
/** "2024-06 in every row": the number counts no rows. */
const BETWEEN = new Set('in every each to per from on for if when is are all the'.split(' '));

/** "one row per store", "each row is a trip": says what a row is, not how many there are. */
const PER = /^\s*(?:in \d|per|an? (?:second|minute|hour|day|week|month|year)|for (?:each|every)|each|every|represents?|is|are|stands?|describes?|on the|to the|pro|je|por|par|=)(?![\p{L}])/iu;
/** "1 in 20 rows", "the first 10 rows", "no two rows": a share, a place, or rows that are compared. */
const SHARE = /(?:\bno|\bany|\bkeine|\bin|\bout of|\bevery|\beach|\bper|\bfirst|\blast|\btop|\bnext|\bof|von|de cada|sur)\s*$/iu;

const GROUPS: Readonly<Record<string, number>> = { centaine: 100, centaines: 300, millier: 1000, millar: 1000, centenar: 100, cientos: 300, dutzend: 12, docena: 12, douzaine: 12 };
/** "1.000 Zeilen", "1 500 lignes", "2'000": a thousand as it is written elsewhere. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[. '’]\d{3})+(?=\s+\p{L})/gu;

function thousandBefore(text: string, end: number): RowsFound | undefined {
  for (const match of text.matchAll(THOUSANDS)) {
    if (match.index < end && /^\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(match.index + match[0].length, end))) return accept(Number(match[0].replace(/\D/g, '')), { start: match.index, end });
  }
  return undefined;
}

/** "365 in total", "a total of 365". */
function inTotal(text: string): RowsFound | undefined {
  const found = numbersIn(text).find(({ start, end }) => /^\s*(?:in total|altogether|overall|insgesamt|en total|au total)\b/i.test(text.slice(end)) || /\b(?:total of|insgesamt|un total de)\s*$/i.test(text.slice(0, start)));
  return found === undefined || found.isPercent || found.isMoney ? undefined : accept(found.value, found);
}

/** "name, salary for 20 employees", "give me tenure and churned for 500 people": so many who have what was listed; readings over time are of each of them. */
const OF_PEOPLE = /\bfor\s+(?:about\s+|around\s+|roughly\s+|some\s+)?(\d[\d,]*k?)(?<!,)\s+(?:\p{L}+\s+){0,2}?(?:people|persons|students|pupils|employees|workers|staff|customers|clients|users|members|patients|participants|applicants|candidates|subscribers|players|donors|guests|drivers|residents|houses|homes|flats|apartments|cars|vehicles|companies|startups|firms|shops|stores|schools|hospitals|hotels|restaurants|players|products|items|orders|books|movies|films|songs|dogs|cats|pets)[\s.!]*$/iu;
const OVER_TIME = /(?<![\p{L}])(?:hourly|daily|weekly|monthly|quarterly|yearly|annual|(?:per|each|every)\s(?:\d+\s)?(?:hour|day|week|month|quarter|year|minute)s?|over (?:time|the)|for (?:\d+|an?|one|two|three|six|twelve) (?:days|weeks?|months?|years?))(?![\p{L}])/iu;

function ofPeople(text: string): RowsFound | undefined {
  const found = OF_PEOPLE.exec(text);
  if (found === null || OVER_TIME.test(text) || !/[,;]|\s(?:and|und|y|e|et)\s/u.test(text.slice(0, found.index))) return undefined;
  const rows = countOf(found[1] ?? '');
  return rows < 5 ? undefined : accept(rows, { start: found.index, end: found.index + found[0].length });
}

/** "exam results for 200 students.", "a county with 250 precincts:": a count that ends what the table is about. */
function ofThings(text: string): RowsFound | undefined {
  const found = /\b(?:for|with|about|from|of|covering|con|de|mit|avec|zu|über|sobre|sur)\s+(?:about\s+|around\s+|roughly\s+)?(\d[\d,]*)(?<!,)\s+(?!(?:with|and|or|to|mit|con|avec)\s)(?:[\p{L}-]+\s+){0,3}\p{L}+\s*(?=[:.(\n–—]|\s-\s|$)/iu.exec(text.slice(0, 160));
  if (found === null || /[:.;\n]/.test(text.slice(0, found.index))) return undefined;
  const value = Number((found[1] ?? '').replaceAll(',', ''));
  const unit = wordsOf(found[0].replace(/^.*?\d[\d,]*/s, ''))[0]?.key ?? '';
  return value < 50 || NOT_ROWS.has(unit) || duration(unit, 1) !== undefined || (isYear(found[1] ?? '') || (found[1] === '2000' && !/^(?:for|with|of)\s.*(?:s|people)\s*$/iu.test(found[0]))) ? undefined : accept(value, { start: found.index, end: found.index + found[0].length });
}

/** "gold members have at least 5000 points": what is scored, and no points of data. */
const SCORED = /\b(?:at least|at most|than|over|under|above|below|up to|between|have|has|gets?|earns?|scores?|win|lose|reach(?:es)?)\s+[\d.,]+k?\s+(?:\p{L}+\s+)?$/iu;

function besideRowNoun(text: string): RowsFound | undefined {
  const numbers = numbersIn(text);
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !ROW_NOUNS.has(word.key) || (word.key === 'point' && SCORED.test(text.slice(0, word.start)))) continue;
    // "rows: 500", "number of rows = 500"
    const colon = /^\s*(?:[:=]|is)\s*$/.exec(text.slice(word.end, numbers.find((number) => number.start >= word.end)?.start ?? word.end));
    const next = numbers.find((number) => number.start >= word.end);
    if (colon !== null && next !== undefined && /row|record|zeile|datens|fila|registro|ligne|enregistrement/.test(word.key)) return accept(next.value, { start: word.start, end: next.end });
    const isPer = PER.test(text.slice(word.end));
    const thousand = thousandBefore(text, word.start);
    if (thousand !== undefined) return thousand;
    const group = words.slice(Math.max(0, i - 3), i).find(({ key }) => Object.hasOwn(GROUPS, key));
    if (group !== undefined) return accept(GROUPS[group.key] ?? 0, { start: group.start, end: word.end });
    // "500 rows", "500 synthetic patient records": up to three words between.
    const number = numbers.filter((found) => found.end <= word.start).at(-1);
    // "1Z" is a code, "100rows" a count.
    // "2d points", "3-D points": in how many dimensions.
    const isCode = (number?.end === word.start && word.end - word.start < 3) || (number !== undefined && /^\s?-?d(?:im\p{L}*)?\s/iu.test(text.slice(number.end)));
    // "a five-point scale", "the 10 point scale": a measure.
    if (/^\s*scales?\b|^s?[-–]/iu.test(text.slice(word.end))) continue;
    if (number !== undefined && !isCode && !number.isPercent && !SHARE.test(text.slice(0, number.start)) && !(isPer && number.value === 1) && wordsBetween(words, number.end, word.start) <= 3 && !/[.,;:()•]|\n\s*[-*–\d]/u.test(text.slice(number.end, word.start).replace(/\.\s*$/, ''))) {
      const between = words.filter((other) => other.start >= number.end && other.end <= word.start);
      const before = words.filter((other) => other.end <= number.start).at(-1)?.key ?? '';
      const isOther = between.some((other) => NOT_ROWS.has(other.key) || BETWEEN.has(other.key) || duration(other.key, 1) !== undefined);
      if (!isOther && (CERTAIN.has(word.key) || !NOT_BEFORE.has(before))) {
        const found = accept(number.value, { start: number.start, end: word.end });
        if (found !== undefined) return found;
      }
    }
    const spelled = spelledBefore(words, i);
    if (spelled !== undefined && !/[,;:()]/.test(text.slice(spelled.start, word.start)) && !(spelled.value === 1 && (isPer || !CERTAIN.has(word.key))) && !SHARE.test(text.slice(0, spelled.start))) return accept(spelled.value, { start: spelled.start, end: word.end });
  }
  return undefined;
}

function wordsBetween(words: readonly Word[], from: number, to: number): number {
  return words.filter((word) => word.start >= from && word.end <= to).length;
}

function spelledBefore(words: readonly Word[], index: number): { value: number; start: number } | undefined {
  for (let first = Math.max(0, index - 6); first < index; first++) {
    const number = spelledNumber(words.slice(first, index).map((word) => word.key));
    const start = words[first];
    if (words.slice(first + (number?.length ?? 0), index).some(({ key }) => BETWEEN.has(key))) continue;
    const isFew = number?.value === 100 && ['few', 'several'].includes(words[first - 1]?.key ?? '');
    if (isFew && start !== undefined) return { value: 300, start: start.start };
    if (number !== undefined && start !== undefined && first + number.length >= index - 2 && start.key !== 'and') return { value: number.value, start: start.start };
  }
  return undefined;
}

/** "8 uppercase letters", "12 random hex characters": what a code is made of. */
const COMPOSED = /^\s+(?:\p{L}+\s+){0,3}?(?:letters?|digits?|characters?|chars)(?![\p{L}])/iu;

/** "three quiz scores per student", "two dice (1-6) for each throw": how many a row has. */
const OF_EACH = /^\s+(?:\p{L}+\s+){1,3}(?:\([^()]{1,24}\)\s+)?(?:per|for (?:each|every)|of each)\s+\p{L}/iu;

/** "two hundred clinic appointments with …", "1k job applicants: …": a number before what the table is about. */
/** "pls: 40 rows", "real quick: 250 bookings". */
const GREETING = /^(?:(?:hey|hi|hello|yo|ok(?:ay)?|so|real|really|very|super|just)[\s,!]+)*(?:please|pls|wanted|request|task|quick(?:\s(?:one|question|ask|request|favou?r|thing|task|job))?|question|ask|urgent|todo|goal|needed|tl;?dr)\s?[:!]\s+/iu;

function beforeSubject(text: string): RowsFound | undefined {
  const words = wordsOf(text);
  const numbers = numbersIn(text);
  const greeting = (GREETING.exec(text) ?? /^[^\d:(]{0,60}?[.!?]+\s+(?=[^.!?:(]*\d)/u.exec(text))?.[0].length ?? 0;
  const count = greeting === 0 ? COUNTED_LIST.exec(text.slice(0, 200))?.[0].length : undefined;
  if (count !== undefined) return shifted(beforeSubject(text.slice(count)), count);
  const head = greeting + (/[:.(\n]|\b(?:such that|in which|where|with|containing|including|columns?|fields?|con|avec|mit)\b(?!\s+(?:unas?\s+|unos\s+|etwa\s+|rund\s+|environ\s+)?\d{2})/i.exec(text.slice(greeting).replace(/(\d)[.](\d)/g, '$1_$2'))?.index ?? text.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.start >= head) return undefined;
    const previous = words[i - 1]?.key;
    const number = numbers.find((found) => found.start <= word.start && word.start < found.end);
    // The "k" of "from 150k" is no number of its own.
    if (number !== undefined && (words[i - 1]?.start ?? -1) >= number.start) continue;
    const spelled = number === undefined ? spelledNumber(words.slice(i, i + 6).map((next) => next.key)) : undefined;
    // "exam scores" counts no twenties.
    if (number === undefined && (spelled === undefined || spelled.value < 2 || word.key === 'score')) continue;
    const end = number?.end ?? words[i + (spelled?.length ?? 1) - 1]?.end ?? word.end;
    // "140 second-hand handsets" counts no seconds.
    const used = /^\s(?:second|2nd)[- ]hand\s/iu.exec(text.slice(end))?.[0].length ?? 0;
    const next = words.find((other) => other.start >= end + used);
    if (COMPOSED.test(text.slice(end, end + 60)) || ((number?.value ?? spelled?.value ?? 0) < 13 && OF_EACH.test(text.slice(end, end + 60)))) continue;
    // "cleaning fee 45 for everyone"
    if (/^\s(?:(?:euros?|pounds?|dollars?)\s)?(?:for|per|to)\s(?:everyone|everybody|all|each|every|anyone)(?![\p{L}])/iu.test(text.slice(end))) continue;
    // "marked by two people", "rated by three teachers": who does it.
    if ((number?.value ?? spelled?.value ?? 0) < 10 && /\p{L}(?:ed|en|ne|ad|pt) by\s+(?:the\s+)?$/iu.test(text.slice(0, number?.start ?? word.start))) continue;
    // "5 statements rated 1 to 7", "answers to five questions": of each who answers.
    if (/^(?:question|statement|item)$/u.test(next?.key ?? '') && /^\p{L}+\s(?:on|rated|from|scored|each|with)\s[^,;]{0,14}\d\s?(?:-|–|to)\s?\d/iu.test(text.slice(next?.start ?? 0))) continue;
    if (/^(?:question|statement|item)$/u.test(next?.key ?? '') && /\b(?:answers?|responses?|replies|ratings?)\s(?:to|for|on)\s(?:the\s|all\s)?$/iu.test(text.slice(0, word.start))) continue;
    // "survey with 10 likert questions", "6 items on a 1-7 scale": of each who answers.
    if ((number?.value ?? spelled?.value ?? 0) <= MOST_QUESTIONS && QUESTIONS.test(text.slice(end, end + 60)) && OF_SURVEY.test(text)) continue;
    // "a two group experiment", "a 4 arm trial": what one thing consists of.
    if (/^an?$/u.test(previous ?? '') && (number?.value ?? spelled?.value ?? 0) < 13 && /^\p{Ll}+[^s\s]\s\p{Ll}/u.test(text.slice(next?.start ?? 0))) continue;
    // "5k race results", "10k runners": how far.
    if (number !== undefined && /^\d{1,2}\s?k$/iu.test(text.slice(number.start, number.end)) && /^(?:race|run|runner|walk|ride|swim|row|time|result|trail|finisher|personal|pb)$/u.test(next?.key ?? '')) continue;
    // "average of the three and whether they passed": of columns before.
    if (previous === 'the' && (number?.value ?? spelled?.value ?? 0) < 13 && /\b(?:of|between|all|from)\s(?:the\s)?$/iu.test(text.slice(Math.max(0, word.start - 14), word.start))) continue;
    // "from a fleet of 8 tractors": how many of them there are, whatever happens to them.
    if (GROUPED.test(text.slice(Math.max(0, word.start - 40), word.start))) continue;
    // "rental payments for an apartment building with 24 units": what the place has, and not how many payments.
    if (next !== undefined && OF_PLACE.test(text.slice(0, word.start)) && !A_PERSON.test(next.text)) continue;
    const isCount =
      // "price 5 to 100 pls": the end of a range.
      !/\d\s*(?:to|-|–|and|til|till|n)\s*$/iu.test(text.slice(0, word.start)) && next !== undefined && next.start < head + 1 && !number?.isPercent && number?.isMoney !== true &&
      (!NOT_ROWS.has(next.key) || OVERTIME.test(text.slice(next.start))) && !ROW_NOUNS.has(next.key) && (duration(next.key, 1) === undefined || OVERTIME.test(text.slice(next.start))) && !isDay(number?.value ?? 0, next.key === 'de' ? (words[words.indexOf(next) + 1]?.key ?? '') : next.key) && /^\p{L}/u.test(next.text) && (next.start > end || next.text.length > 2) && !/^[\p{L}]+\d/u.test(text.slice(end)) &&
      /^(?:\s|\sof\s)*$/.test(text.slice(end + used, next.start)) && !(['to', 'up', 'and', 'or', 'bis', 'a', 'in', 'out', 'per', 'with', 'mit', 'con', 'avec', 'sd', 'std'].includes(next.key)) &&
      // "foods per 100 g" tells of what the numbers are.
      previous !== 'per' && (previous === undefined || APPROXIMATELY.has(previous) || !NOT_BEFORE.has(previous)) &&
      !(number !== undefined && /^(?:19|20)\d{2}$/.test(text.slice(number.start, number.end)) && previous !== undefined && (previous === 'of' || !APPROXIMATELY.has(previous))); // prettier-ignore
    if (isCount) {
      const found = accept(number?.value ?? spelled?.value ?? 0, { start: word.start, end: next.end });
      if (found !== undefined) return found;
    }
    if (spelled !== undefined) i += spelled.length - 1;
  }
  return undefined;
}

const MOST_QUESTIONS = 40;
const QUESTIONS = /^\s(?:\p{L}+[- ]){0,2}(?:questions|statements|items)(?![\p{L}])/iu;
const OF_SURVEY = /(?<![\p{L}])(?:likert|surveys?|questionnaires?)(?![\p{L}])/iu;

/** "to test our till reports: 400 bills with …": what it is for, and behind the colon how many of what. */
const COUNTED_LIST = /^[^\d:(\n]{8,140}:\s+(?=(?:about |around |roughly )?\d[\d,]+k?\s+(?:\p{L}+\s+){0,2}(?:\p{L}+s\s+(?:with|containing|having|including|each with|mit|con|avec)|\p{L}{4,}\s+mit)\s)/iu;

const shifted = (found: RowsFound | undefined, by: number): RowsFound | undefined => (found === undefined ? undefined : { ...found, start: found.start + by, end: found.end + by });

/** "140 horas extra": entries of them, and no length. */
const OVERTIME = /^(?:horas? extras?|heures? sup|hours? of overtime)/iu;

const GROUPED = /\b(?:(?:fleet|pool|herd|flock|network|park|flotte|flota|herde)\s+(?:of|von|de)\s+(?:about\s+|around\s+|roughly\s+)?|one\s(?:out\s)?of\s(?:the\s|our\s)?|(?:groups?|blocks?|sets?|rows|pairs)\sof\s)$/iu;

/** What is listed, and the one place or thing that it is of. */
const OF_PLACE = /(?<!\b(?:data|dataset|set|rows|table|list|csv|records|entries|something|stuff))\s(?:for|of|in|at|from)\s(?:an?|the|our|my|one)\s(?:\p{L}+\s){1,3}(?:with|that has|which has|having)\s(?:about\s|around\s|roughly\s|only\s)?$/iu;
const A_PERSON = /^(?:people|persons?|employees?|staff|workers?|members?|students?|pupils?|patients?|customers?|clients?|users?|guests?|children|kids|players?|teachers?|rows?|records?|entries)$/iu;

/** "starting 1 January", "el 1 de enero": the day of a month. */
const isDay = (value: number, key: string): boolean => value >= 1 && value <= 31 && monthNumber(key) !== undefined;

function accept(value: number, span: Span): RowsFound | undefined {
  return Number.isInteger(value) && value >= 1 && value <= 1e12 ? { ...span, rows: value } : undefined;
}
