import type { DraftContext } from '../columns/item.js';
import type { Draft, Entry, Piece } from '../model.js';
import { sharesIn } from '../phrases/shares.js';
import { leavesEmpty } from '../reading/left-empty.js';
import { isNegation } from '../reading/noise.js';
import type { Knowledge } from '../reading/knowledge.js';
import { keysOf } from '../reading/words.js';
import { alike } from '../relations/grammar/alike.js';
import { isAntonymOf } from '../relations/grammar/tests/antonym-test.js';
import { MANY } from '../relations/grammar/tests/undone.js';
import { calledOf } from '../relations/grammar/mentions.js';
import { isAdjective, isParticiple } from '../vocabulary/word-classes.js';
import { draftsOf } from './drafts.js';
import { columnsToldIn, operandsToldIn } from './told-of-rows.js';

/** Columns that no list names, because a sentence that says how they are takes them for granted. */

/** "…, and ratings go from 1 to 5": each a sentence of its own. */
const BREAK = /;\s+|,\s+(?=only (?:those|these|they|such)\s)|(?<!\bbetween\s\S{1,12}),?\s+(?:and|but|while|und|y|et)\s+(?=(?:about|around|roughly|only|some|the|an?|\d|one|half|most|\p{L}+s?\s+(?:is|are|were|was|go|goes|runs?|ranges?|costs?|takes?|lasts?|weighs?|lies?)\s|\p{L}+\s(?:ones|rows)\s))/iu;

/** A few, some: as many as a share without a number. */
const VAGUE = /^(?:only |just |but )?(?:a few|a handful|a minority|a couple|very few|few|some|many|several|most|hardly any|almost all|nearly all)(?=\s)/iu;
/** Who the rows are, between the share and what is said of them: "of the bookings". */
const ROWS = /^\s(?:(?!of\s|the\s|less\s|these\s)(?:[\p{L}-]+\s)?[\p{L}-]+s|of (?:the |all |our |my |these |all the )?(?:[\p{L}-]+\s){0,2}?[\p{L}-]+|of (?:them|these|those)|des?\s[\p{L}-]+|der\s[\p{L}-]+)(?=\s(?:are|were|was|is|gets?|got|have|has|had|will|turn|arrived?|end|ended|offers?|owns?|includes?|provides?|comes?|uses?|sind|wurden|werden|son|fueron|están|sont|ont|étaient|haben|tienen)(?:\s|$))/iu;
const STATE = /^\s(?:are|were|was|is|get|gets|got|have been|has been|will be|turn out|arrive|arrived|end up|ended up|sind|wurden|werden|son|fueron|están|sont|ont été|étaient)(?:\s(?:also|usually|later|eventually|already|then|currently|marked|flagged|in fact))?\s(?:an?\s)?([\p{L}-]+(?:(?<=ed|en|id|nt|ld|lt|ut|wn)\s(?:early|late|twice|again|online|abroad|in advance|in full|on time|to sender|by card|in cash|off|out|back|away|down|over))?)\W*$/iu;
const OWNED = /^\s(?:have|has|had|offer|offers|own|owns|include|includes|provide|provides|come with|use|uses|haben|tienen|ont)(?:\s(?:also|usually|already|then|currently))?\s(?:an?\s|any\s)?([\p{L}-]+(?:\s[\p{L}-]+)?)\W*$/iu;
const SEX = /^\s(?:is|are|were|should be)\s(women|female|girls|ladies|men|male|boys)\W*$/iu;
/** "Headliners are rare, roughly one in ten." */
const RARE = /^(?:the\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?s)\s+(?:are|should be)\s+(?:very\s+|quite\s+|rather\s+)?(?:rare|common|frequent|uncommon|scarce|the exception)(?:\W|$)/iu;
/** Says how values are filled, spread or counted, and names no state. */
const NO_STATE = /^(?:missing|empty|blank|null|unknown|negative|positive|duplicates?|unique|male|female|men|women|weiblich|m[äa]nnlich|frauen|m[äa]nner|mujeres|hombres|femmes|hommes|over|under|older|younger|more|less|between|from|in|on|at|by|to|within|above|below|zero|outliers?|there|open|closed|left|true|false|yes|no|not|none|high|low|higher|lower|larger|smaller|longer|shorter|rare|common|possible|small|large|big|short|long|cheap|expensive|different|the|same|equal|normal|skewed|distributed|rounded|sorted|ordered|based|needed|required|used|optional|one|two|three|values?|data|it|them|nothing|leer|vide|vac[ií]os?|fehlend|ones)$/iu;

/** "Rush jobs make up 10 percent." */
const MADE_UP = /^(?:the\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?s)\s+(?:make up|account for|represent|are about|come to)\s/iu;

/** What a sentence tells of rows that are so and so: "About 12 % are refunded" → refunded. */
function stateIn(clause: string): string | undefined {
  const rare = RARE.exec(clause)?.[1];
  // "Urgent ones are rare" speaks of a value.
  if (rare !== undefined && !/\sones$/iu.test(rare) && sharesIn(clause.slice(rare.length)).length > 0) return singular(rare.toLowerCase());
  const part = MADE_UP.exec(clause);
  if (part !== null && sharesIn(clause.slice(part[0].length))[0]?.start === 0) return NO_STATE.test(part[1] ?? '') ? undefined : singular((part[1] ?? '').toLowerCase());
  const share = sharesIn(clause)[0];
  const vague = VAGUE.exec(clause)?.[0];
  const end = share !== undefined && share.start <= 5 && /^(?:(?:only|and|but|just|so)\s)*$/iu.test(clause.slice(0, share.start)) ? share.end : vague?.length;
  if (end === undefined) return undefined;
  const rest = behindRows(clause.slice(end));
  // "8% delayed": in the manner of notes.
  const bare = share?.isVague === false ? /^\s([\p{L}-]+)$/u.exec(rest)?.[1]?.toLowerCase() : undefined;
  if (bare !== undefined && !NO_STATE.test(bare) && (isAdjective(bare) || isParticiple(bare))) return bare;
  const word = STATE.exec(rest)?.[1]?.toLowerCase();
  if (word !== undefined && !NO_STATE.test(word)) return isAdjective(word) || isParticiple(word) || share?.isVague === false ? singular(word) : undefined;
  const thing = vague === undefined && share?.isVague !== false ? undefined : OWNED.exec(rest)?.[1]?.toLowerCase();
  return thing === undefined || thing.split(/\s+/).some((part) => NO_STATE.test(part)) || !/\p{L}{3}/u.test(thing) ? undefined : thing;
}

const behindRows = (rest: string): string => rest.slice(ROWS.exec(rest)?.[0].length ?? 0);
const singular = (word: string): string => (/[^s]s$/u.test(word) && !isAdjective(word) ? word.slice(0, -1) : word);

/** "Tuition is between 200 and 900 euros", "Ages run from 1 to 18". */
const BOUNDED = /^(?:the |an? |each |every |their |its )?([\p{L}_-]+(?:\s[\p{L}_-]+){0,2}?)\s(?:is|are|goes|go|runs?|ranges?|lies?|varies|vary|costs?|takes?|lasts?|weighs?|spans?|can be|may be|should be|must be|falls?|comes?|stays?)\s((?:about |around |roughly |usually |typically |normally |always |anywhere |somewhere )?(?:(?:whole |round )?(?:numbers?|integers?|stars|points|decimals?)\s)?(?:between |from |at least |at most |up to |under |over )?[$€£]?\d.*)$/iu;
/** "Donors are 18 to 65 years old." */
const AGED = /^(?:the |all |our )?[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:are|is|should be|must be)\s((?:between |from |aged )?\d{1,2}\s?(?:to|-|–|and)\s?\d{1,2})(?:\s(?:years|yrs)(?:\s(?:old|of age))?)?\W*$/iu;
/** What a verb of measure adds to the thing that is measured. */
const MEASURES: Readonly<Record<string, string>> = { cost: 'price', take: 'duration', last: 'duration', weigh: 'weight' };

const MONEY = /(?:^|_)(?:price|cost|fee|fare|amount|charge|total|bill|rent|premium|toll)(?:_|$)/iu;

function boundedIn(clause: string, knowledge: Knowledge): { readonly name: string; readonly said: string } | undefined {
  const aged = AGED.exec(clause)?.[1];
  if (aged !== undefined && /years|yrs|aged/iu.test(clause)) return { name: 'age', said: aged };
  const match = BOUNDED.exec(clause);
  const [, subject = '', said = ''] = match ?? [];
  if (match === null) return undefined;
  const verb = /\s(cost|take|last|weigh)s?\s/iu.exec(clause.slice(0, clause.length - said.length))?.[1]?.toLowerCase();
  if (verb !== undefined) return knowledge.knowsExactly(`${subject} ${MEASURES[verb] ?? ''}`) || knowledge.knowsExactly(subject) ? { name: `${subject.toLowerCase()} ${MEASURES[verb] ?? ''}`, said } : undefined;
  // "prices stay between 40 and 160": of all that are there.
  if (/(?:^|\s)(?:prices|amounts|values|numbers|dates|times|figures|costs|moments|temperatures|readings|all|both|they|these|those|it)$/iu.test(subject)) return undefined;
  // "baseline systolic pressure is between 140 and 180": two bounds leave no doubt.
  const isBounded = /\s/u.test(subject) && knowledge.knows(subject) && /^(?:between|from)\s[$€£]?\d[\d.,]*\s(?:and|to)\s[$€£]?\d/iu.test(said);
  const name = [keysOf(subject).join(' '), subject].find((word) => knowledge.knowsExactly(word)) ?? (isBounded ? subject : undefined);
  return name === undefined ? undefined : { name: name.toLowerCase(), said };
}

/** "Adverse events are more common on treatment than on placebo": whether there is one. */
const COMMONER = /^(?:the\s)?(?<what>\p{L}+(?:\s\p{L}+)?)s\s(?:are|is)\s(?:much\s|far\s|slightly\s)?(?:more|less)\s(?:common|frequent|likely)\s(?:on|in|for|among|with|when|at|if)\s/iu;

/** "Half of them are women": in percent. */
function womenIn(clause: string): number | undefined {
  const share = sharesIn(clause)[0];
  const sex = share === undefined || share.isVague || share.start > 5 ? undefined : SEX.exec(behindRows(clause.slice(share.end)))?.[1];
  if (share === undefined || sex === undefined) return undefined;
  return Math.round(100 * (/^(?:women|female|girls|ladies)$/iu.test(sex) ? share.share : 1 - share.share));
}

/** Whether a column that is there is what the words speak of: by its name, one of its values, or what it means. */
function isThere(name: string, drafts: readonly Draft[], knowledge: Knowledge): boolean {
  const stems = keysOf(name).map((key) => stem(MANY[key] ?? key));
  const meaning = knowledge.meaning(name);
  return drafts.some((draft) => {
    if ((meaning !== undefined && draft.concept?.id === meaning) || isAntonymOf(name, draft)) return true;
    const words = [...calledOf(draft).telling, ...[draft.text, ...valuesOf(draft)].flatMap((text) => keysOf(text))].map(stem);
    return stems.some((own) => words.includes(own)) || keysOf(name).some((key) => key.length > 2 && calledOf(draft).telling.some((told) => alike(told, key)));
  });
}

const stem = (word: string): string => word.replace(/(?:ations?|ments?|ions?|ings?|ed|es|er|s)$/u, '').slice(0, 6);

function valuesOf(draft: Draft): readonly string[] {
  const values = (draft.made.options as { readonly values?: unknown } | undefined)?.values;
  return Array.isArray(values) && values.length <= 30 ? values.filter((value): value is string => typeof value === 'string') : [];
}

/** "cancelled ones have no cost", "no phone where the name is missing": what is left out names no column. */
const isEmptied = (text: string): boolean => isNegation(text) || leavesEmpty(text);
const plainClause = (clause: string): string => clause.trim().replace(/[.!]+$/u, '');

/** The drafts with those that sentences imply behind them. */
export function withImplied(drafts: readonly Draft[], sentences: readonly Piece[], knowledge: Knowledge, context: DraftContext): Draft[] {
  const all = [...drafts];
  for (const draft of drafts) for (const remark of draft.remarks) all.push(...draftsOf(operandsToldIn(remark.text, remark, all, knowledge), false, context));
  const listed = listsIn(sentences);
  for (const sentence of sentences) {
    if (sentence.text.length > 400 || (isEmptied(sentence.text) && !sentence.text.split(BREAK).some((clause) => !isEmptied(clause) && stateIn(plainClause(clause)) !== undefined))) continue;
    // "Pro members have a renewal date and a fee of 9 to 29 euros" is one clause.
    all.push(...draftsOf(columnsToldIn(sentence.text.trim().replace(/[.!]+$/u, ''), sentence, all, knowledge), false, context));
    for (const clause of sentence.text.split(BREAK)) {
      if (isEmptied(clause)) continue;
      const said = plainClause(clause);
      const told = columnsToldIn(said, sentence, all, knowledge);
      const entry = told.length > 0 ? undefined : entryIn(said, sentence, all, knowledge, listed);
      all.push(...draftsOf(entry === undefined ? told : [entry], false, context));
    }
  }
  return all;
}

const LIST = /\s(?:is|are|can be|may be|:)\s(?<values>[^.;:]{2,60}?,?\s(?:or|oder|o|ou)\s[\p{L}-]+(?:\s(?!and\b|und\b|with\b)[\p{L}-]+)?)/giu;

/** The values that sentences list: "Decision is accepted, loaded or declined". */
function listsIn(sentences: readonly Piece[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ text }) => [...text.matchAll(LIST)].flatMap(({ groups }) => (groups?.['values'] ?? '').toLowerCase().split(/,\s(?:or\s)?|\s(?:or|oder|o|ou|and)\s/u))));
}

/** "Sessions happen on Mondays and Fridays of 2024": when the rows are, where no column says it. */
const HAPPEN = /^(?:the\s|all\s)*(?<what>\p{L}{3,}(?:s|es))\s(?:only\s|all\s|always\s)*(?:happen|take place|occur|are held|are played|are given|run|go|fall)\s(?:only\s)?(?<when>on\s(?:weekdays|weekends?|working days|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?![\p{L}]).*)$/iu;

function dayIn(clause: string, drafts: readonly Draft[]): { readonly name: string; readonly said: string } | undefined {
  const { what = '', when = '' } = HAPPEN.exec(clause)?.groups ?? {};
  if (what === '' || drafts.some(({ made, name }) => /^(?:date|datetime|time)$/u.test(made.type) || /(?:^|_)(?:day|weekday|date|week)(?:_|$)/iu.test(name))) return undefined;
  return { name: `${keysOf(what).join(' ')} date`, said: when };
}

/** "5% have not paid", "about 8% of the guests haven't replied yet": who did is a column. */
const NOT_DONE = /^(?:about |around |roughly |only )?\d[\d.]*\s?%\s(?:of\s(?:(?:the|all|our)\s)?[\p{L}-]+(?:\s[\p{L}-]+)?\s)?(?:have|has|had)(?:\snot|n['’]t)\s(?:yet\s)?(?:been\s)?(?<done>\p{L}{4,})(?:\syet)?$/iu;

function entryIn(clause: string, { start, end }: Piece, drafts: readonly Draft[], knowledge: Knowledge, listed: ReadonlySet<string>): Entry | undefined {
  const day = dayIn(clause, drafts);
  if (day !== undefined) return { text: day.name, start, end, remarks: [{ text: day.said, start, end }] };
  const bounded = boundedIn(clause, knowledge);
  // "Sessions last 1 to 3 hours" beside a start and an end says how far apart they are.
  if (bounded?.name.endsWith(' duration') === true && drafts.filter(({ made, name }) => /^(?:date|datetime|time)$/u.test(made.type) || /^(?:return|departure|arrival|start|end)$/u.test(name)).length > 1) return undefined;
  // "Calls cost 0.12 per minute" beside a cost tells of that one.
  if (bounded?.name.endsWith(' price') === true && drafts.some(({ made, name, english }) => /^(?:decimal|integer|expression|commerce\.price)$/u.test(made.type) && MONEY.test(english ?? name))) return undefined;
  if (bounded?.name === 'age' && drafts.some(({ made }) => made.type === 'person.birthdate')) return undefined;
  if (bounded !== undefined) return isThere(bounded.name, drafts, knowledge) ? undefined : { text: bounded.name, start, end, remarks: [{ text: bounded.said, start, end }] };
  const women = womenIn(clause);
  if (women !== undefined) return isThere('gender', drafts, knowledge) ? undefined : { text: 'gender', start, end, remarks: [{ text: `female ${String(women)}%, male ${String(100 - women)}%`, start, end }] };
  const common = COMMONER.exec(clause)?.groups?.['what'];
  if (common !== undefined && knowledge.knows(common) && !isThere(common, drafts, knowledge)) return { text: common.toLowerCase(), start, end, remarks: [{ text: 'yes/no', start, end }] };
  const undone = NOT_DONE.exec(clause)?.groups?.['done'];
  const few = undone === undefined ? undefined : sharesIn(clause)[0];
  if (undone !== undefined && few?.isVague === false && isParticiple(undone) && !isThere(undone, drafts, knowledge)) return { text: undone.toLowerCase(), start, end, remarks: [{ text: `boolean, true for ${String(Math.round(1000 - few.share * 1000) / 10)}%`, start, end }] };
  const state = stateIn(clause);
  // "Decision is accepted, loaded or declined and 80% are accepted": a value, and no answer.
  if (state === undefined || isThere(state, drafts, knowledge) || listed.has(state)) return undefined;
  const share = sharesIn(clause).find(({ isVague }) => !isVague);
  const remark = share === undefined ? 'yes/no' : `boolean, true for ${String(Math.round(share.share * 1000) / 10)}%`;
  return { text: state, start, end, remarks: [{ text: remark, start, end }] };
}
