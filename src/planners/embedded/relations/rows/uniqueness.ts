import type { Claims, Draft } from '../../model.js';
import type { RelateContext } from '../reader.js';
import { isTemporal } from '../grammar/kinds.js';
import { mentionsIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';

const TOGETHER = /\b(?:unique (?:per|within|for each|for every|in each|together)|together\b.{0,30}?\b(?:unique|distinct|once|only one row)|(?:combination|pair|couple|mix|tuple)s?\b.{0,40}?\b(?:unique|twice|once|repeat\w*|duplicate\w*|distinct)|unique\s+(?:combination|pair)|(?:can(?:'t|not| not)|never|must not|may not|nobody|no one|no \w+)\b.{0,60}?\btwice\b|(?:only|at most|exactly) once (?:per|for each|for every|a|in)|(?:an?|each|every) \p{L}+ \p{L}+ (?:an?|each|every|the same|any) \p{L}+ (?:only |at most |exactly |just )?once|one (?:row|reading|entry|record|line) (?:per|for each|for every)|one \p{L}+ (?:per|on each|in each) (?:row|line|record)|[\p{L}_]+\s?(?:plus|[+&])\s?\p{L}[^,;.]{1,40}\s(?:is|are|must be|should be)\s(?:unique|distinct))\b/iu;
const ROW_PER = /\bone (?:row|reading|entry|record|line) (?:per|for each|for every)\b/iu;
const ALONE = /\b(?:no two\b.{0,40}?\b(?:share|have|get|use)|nobody shares|no one shares|(?:is|are|must be|should be|be) (?:all )?(?:unique|distinct|different)|no duplicates?|without duplicates?|never repeats?|(?:no|never)\b.{0,40}?\bmore than once|(?:must not|should not|may not|can(?:not|['’]t)|mustn['’]t|shouldn['’]t|do(?:es)? not|don['’]t|doesn['’]t) (?:repeat|be (?:repeated|duplicated))|(?:occurs?|appears?|comes?|shows? up|is used|is listed) (?:only |exactly |just )?once|no repeats|sind eindeutig|ist eindeutig|es [úu]nic|est unique)\b/iu;

const OPENS_APART = /^\W*(?:(?:and|but)\s)?(?:an?|each|every|no|any|one|the same)\s\p{L}/iu;

/** "No two guests may share the same table and seat": what comes after the verb goes together. */
const NO_TWO = /\bno (?:two|2)\s[^,;.]{2,40}?\s(?:shares?|have|has|gets?|uses?|sits?|occup(?:y|ies)|holds?|takes?|be|are|stands?|lies?|happens?|starts?)\s+(?:(?:at|in|on)\s+)?(?:the\s+)?(?:same\s+)?([^.;]{4,80})/iu;

/** "Every team only once." */
const ONCE_EACH = /^\W*(?:each|every)\s\p{L}+(?:\s\p{L}+)?\s(?:(?:is|may be|can be|must be|should be)\s(?:there|in (?:it|there|the table)|listed|included)\s|(?:should|must|may|can)?\s?(?:appears?|occurs?|shows? up|comes? up)\s)?(?:only|just|exactly|at most)\sonce\W*$/iu;

/** "no two parts share a bin", "a student can't register twice for the same course", "unique per store and day". */
export function readUniqueness(drafts: readonly Draft[], text: string, own: Draft | undefined, { together }: RelateContext): Claims | undefined {
  const mentions = [...new Set(namedIn(text, drafts).map(({ draft }) => draft))];
  const pair = nobodyTwice(drafts, text) ?? neverTwo(drafts, text);
  if (pair !== undefined) {
    together.push(pair.map(({ name }) => name));
    for (const column of pair) column.unique = false;
    return [{ kind: 'unique', columns: pair.map(({ name }) => name) }];
  }
  if (TOGETHER.test(text)) {
    const single = oneRowEach(drafts, text);
    if (single !== undefined && !/\b(?:and|per .* per|combination)\b/iu.test(text)) return single;
    // "bike rentals, one row per day": what stands before it tells no rows apart.
    const at = ROW_PER.exec(text)?.index ?? 0;
    const told = at === 0 ? mentions : [...new Set(namedIn(text, drafts).filter(({ start }) => start >= at).map(({ draft }) => draft))];
    // "mark; each pupil appears at most once per subject": says itself of which columns.
    const isOfOthers = told.length > 1 && OPENS_APART.test(text);
    const columns = [...new Set([...told, ...(own === undefined || isOfOthers ? [] : [own]), ...akin(text.slice(at), drafts), ...daysIn(text.slice(at), drafts)])].slice(0, 8);
    const [only] = columns;
    // "No club appears twice": of one column.
    if (columns.length < 2 && single === undefined && only !== undefined && /\b(?:no|never|not)\b.{0,60}?\btwice\W*$/iu.test(text) && only.made.type !== 'expression') return ofItsPlace(only, drafts, together);
    if (columns.length < 2) return single;
    together.push(columns.map(({ name }) => name));
    for (const column of columns) column.unique = false;
    return [{ kind: 'unique', columns: columns.map(({ name }) => name) }];
  }
  const behind = NO_TWO.exec(text)?.[1] ?? '';
  const shared = behind === '' ? [] : [...new Set([...namedIn(behind, drafts).map(({ draft }) => draft), ...akin(behind, drafts)])].filter(({ made }) => made.type !== 'expression');
  if (shared.length > 1) {
    together.push(shared.map(({ name }) => name));
    for (const column of shared) column.unique = false;
    return [{ kind: 'unique', columns: shared.map(({ name }) => name) }];
  }
  const once = own === undefined && ONCE_EACH.test(text) ? mentions[0] : undefined;
  if (once !== undefined && once.made.type !== 'expression') return alone(once);
  const target = own ?? mentions.at(-1);
  if (target === undefined || !ALONE.test(text) || target.made.type === 'expression') return undefined;
  return ofItsPlace(target, drafts, together);
}

function ofItsPlace(target: Draft, drafts: readonly Draft[], together: RelateContext['together']): Claims {
  const whole = wholePlace(target, drafts);
  if (whole.length < 2) return alone(target);
  together.push(whole.map(({ name }) => name));
  for (const column of whole) column.unique = false;
  return [{ kind: 'unique', columns: whole.map(({ name }) => name) }];
}

/** What is numbered anew in each of several rooms, and what such rooms are. */
const PLACE = /(?:^|_)(?:seat|desk|bed|spot|locker|berth|pitch|slot|stall|shelf|bay|place)(?:_(?:no|number|nr))?$/iu;
const AROUND = /(?:^|_)(?:hall|room|row|block|section|sector|floor|level|aisle|coach|carriage|wagon|screen|zone|building|ward|rack|deck|stand|wing|dormitory|cabin|auditorium|venue|show|showtime|performance|screening|flight|session)(?:_(?:no|number|nr|id|name|date|time|letter))?$/iu;

/** "hall, row A to J, seat 1 to 20; nobody shares a seat": a seat of its row and hall. */
function wholePlace(target: Draft, drafts: readonly Draft[]): readonly Draft[] {
  if (!PLACE.test(target.name) || target.made.type === 'sequence') return [target];
  return [...drafts.filter((draft) => draft !== target && AROUND.test(draft.name) && draft.made.type !== 'expression'), target];
}

/** "A nurse never has two shifts on the same date": who, and when; what there are two of tells no rows apart. */
const NEVER_TWO = /^\W*(?:(?:and|but)\s)?(?:an?|no|each|every|any|the same|one)\s(?<who>[^,;.]{2,30}?)\s(?:(?:can|may|must|should|will|does|do|ever|could)?\s?(?:never|not|n['’]t)?|can(?:no|['’])t|never)\s?(?:\p{L}+\s){1,2}?(?:two|2|more than one|several|multiple)\s\p{L}+(?:\s\p{L}+)?\s(?:on|at|in|during|for|per|within)\s(?:(?:the\s)?(?:same|one|a single|any (?:one|single|given)|a given|each)\s)?(?<when>[^,;.]{3,30})$/iu;
const DENIES = /(?<![\p{L}])(?:never|no|not|can(?:no|['’])t|\p{L}+n['’]t)(?![\p{L}])/iu;

function neverTwo(drafts: readonly Draft[], text: string): readonly Draft[] | undefined {
  const { who = '', when = '' } = /\s(?:two|2|more than one|several|multiple)\s/iu.test(text) && DENIES.test(text) ? (NEVER_TWO.exec(text)?.groups ?? {}) : {};
  const able = drafts.filter(({ made }) => made.type !== 'expression');
  const [one, other] = [who, when].map((part) => (part === '' ? undefined : (namedIn(part, able)[0]?.draft ?? akin(part, able)[0])));
  const moment = other ?? (/(?:day|date|night|evening)\W*$/iu.test(when) ? able.find(isTemporal) : undefined);
  return one === undefined || moment === undefined || one === moment ? undefined : [one, moment];
}

/** "Nobody rates the same movie twice": whoever the rows are of, and what is named. */
const NOBODY_TWICE = /^\W*(?:nobody|no one|no-one|no (?:person|people))\s(?:may\s|can\s|ever\s)?(?<does>\p{L}+)\s(?:for\s|in\s|into\s|at\s|on\s)?(?:the\s)?same\s(?<what>\p{L}[\p{L}\s]{2,30}?)\s(?:twice|more than once|again|a second time)\W*$/iu;
const WHO = /^(?:(?:user|member|customer|client|student|pupil|person|people|patient|employee|staff|player|visitor|reader|viewer|listener|subscriber|voter|rater|reviewer|buyer|shopper|guest|attendee|participant|respondent|borrower|account)(?:_?(?:id|no|number|code|name))?)$/iu;

function nobodyTwice(drafts: readonly Draft[], text: string): readonly Draft[] | undefined {
  const what = /nobody|no.one|no pe/iu.test(text) ? NOBODY_TWICE.exec(text)?.groups?.['what'] : undefined;
  const who = what === undefined ? undefined : drafts.find(({ name, english }) => WHO.test(english ?? name));
  const others = drafts.filter((draft) => draft !== who && draft.made.type !== 'expression');
  const named = what === undefined ? undefined : (namedIn(what, others)[0]?.draft ?? akin(what, others)[0]);
  return who === undefined || named === undefined ? undefined : [who, named];
}

function alone(target: Draft): Claims {
  target.unique = true;
  target.stated.unique = true;
  return [{ kind: 'unique', columns: [target.name] }];
}

/** "one row per player", "one visitor per line": the id of what each row is about. */
function oneRowEach(drafts: readonly Draft[], text: string): Claims | undefined {
  const match = /\bone (?:row|line|record|entry) (?:per|for each|for every) (\p{L}{3,})|\bone (\p{L}{3,}) (?:per|in each|on each) (?:row|line|record)\b/iu.exec(text);
  const thing = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const target = thing === '' ? undefined : drafts.find(({ name }) => name.toLowerCase().startsWith(thing) && /^_?(?:id|no|number|code|key|uuid)$/i.test(name.slice(thing.length)));
  if (target === undefined || target.made.type === 'expression') return undefined;
  target.unique = true;
  target.stated.unique = true;
  return [{ kind: 'unique', columns: [target.name] }];
}

const EACH_DAY = /\b(?:per|(?:for )?(?:each|every))\s+(?:\p{L}+(?:,| and| per)\s+){0,3}?(?:and\s+)?(?:day|date|week|month|quarter|hour)\b/iu;

/** "one row per day and channel": the only column of moments there is. */
function daysIn(text: string, drafts: readonly Draft[]): Draft[] {
  const moments = EACH_DAY.test(text) ? drafts.filter(isTemporal) : [];
  return moments.length === 1 ? moments : [];
}

/** "a student", "the same course": the ids of what is spoken of, where that is no word of another column: "the seat number". */
function akin(text: string, drafts: readonly Draft[]): Draft[] {
  const named = mentionsIn(text, drafts);
  const rest = named.reduceRight((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text.toLowerCase());
  return drafts.filter((draft) => {
    const stem = /^(.{3,}?)_?(?:id|number|no|code|key|uuid|name|title)$/i.exec(draft.name)?.[1]?.replaceAll('_', ' ').toLowerCase();
    return stem !== undefined && (rest.includes(stem) || named.some((mention) => mention.draft === draft));
  });
}
