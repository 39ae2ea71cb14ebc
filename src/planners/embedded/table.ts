import { tellInCurrency } from './agreement/currencies.js';
import { shareListOfWays } from './agreement/from-to.js';
import { sharePrecision } from './columns/precision.js';
import { agreeOnOutcomes } from './agreement/outcomes.js';
import { tellInMillions } from './columns/told-in.js';
import { readPlace } from './agreement/places.js';
import { countByPeriod, takeForSold } from './agreement/takings.js';
import { countTogether, keepTallies } from './agreement/tallies.js';
import { countComments } from './agreement/texts.js';
import { leaveOutUnwanted } from './agreement/unwanted-values.js';
import { claimsOfColumn, snapshot, claimsAside } from './columns/column-claims.js';
import type { DraftContext } from './columns/item.js';
import { closeStretches } from './columns/closed-stretches.js';
import { dealOut } from './columns/dealt-remarks.js';
import { answerAsTold } from './columns/told-answers.js';
import { writeLabelsAsTold } from './columns/labels-as-written.js';
import { listsFirst } from './columns/lists-first.js';
import { scaleDown } from './columns/scale.js';
import { isUnitAlone } from './columns/units.js';
import { nameThing, nameThingAbroad } from './columns/name-of-thing.js';
import { giveOneKind, sumUpAnswers } from './columns/of-one-kind.js';
import { bornLately, coolStores, nameDevice, nameMoment, nameReturn, namePart, nameRate, nameTitle, nameWhole } from './columns/naming.js';
import { qualify, qualifyAside, type QualifyContext } from './columns/qualify.js';
import { nameInLanguageOf } from './columns/rename.js';
import type { Claims, Correlation, Draft, Piece, Reading } from './model.js';
import { openingHoursIn } from './phrases/opening-hours.js';
import { rowsIn, type RowsFound } from './phrases/rows.js';
import { isBareTitle } from './reading/bare-title.js';
import type { Outline } from './reading/outline.js';
import { proseOutline } from './reading/prose.js';
import { segmentsOf } from './reading/segments.js';
import type { Knowledge } from './reading/knowledge.js';
import { outlineOf } from './reading/shapes.js';
import { slice } from './reading/lists.js';
import { asksForKind, asksForOne, onlyColumn } from './reading/only-column.js';
import { shortRequest } from './reading/short-requests.js';
import { aboutOf } from './reading/subject.js';
import { isTitle, withoutTitle } from './reading/titles.js';
import { topicOf, type Topic } from './reading/topic.js';
import { keysOf } from './reading/words.js';
import { addToldValues } from './relations/conditions/told-values.js';
import { readConfined } from './relations/conditions/confined.js';
import { withExceptionFirst } from './relations/conditions/exceptions.js';
import { withoutConditions } from './relations/conditions/conditional-parts.js';
import { tellsBands } from './relations/formulas/bands.js';
import { tellsKinds, withToldKinds } from './relations/formulas/told-kinds.js';
import { emptyTogether } from './relations/formulas/empty-together.js';
import { holdWithout } from './relations/formulas/held-without.js';
import { answerWhetherPaid } from './relations/formulas/copied-part.js';
import { completeKnown } from './relations/formulas/known-formulas.js';
import { readPeriods } from './relations/orders/periods.js';
import { pairLists } from './relations/formulas/parallel-lists.js';
import { countWhatIsReckoned } from './relations/formulas/reckoned.js';
import { runMeters } from './relations/formulas/run-meters.js';
import { followDown } from './relations/limits/lowest-step.js';
import { keepEnds, keepParts } from './relations/limits/usual-limits.js';
import { spreadClusters } from './relations/movements/clusters.js';
import { measureOnOneScale, measureAgain } from './relations/movements/repeated-measures.js';
import { keepMiddles } from './relations/movements/keep-middles.js';
import { settleMovements } from './relations/movements/settle-movements.js';
import { followProfiles } from './relations/movements/usual-profiles.js';
import { readTold } from './relations/opening-column.js';
import { dateWhatHappened } from './relations/orders/happened-later.js';
import { alignWeeks, tellsCourse } from './relations/orders/series.js';
import { followCourse, followToldCourses } from './relations/orders/courses.js';
import { settleAmid } from './relations/orders/between-moments.js';
import { leaveRoomBeforeNow } from './relations/orders/room-before-now.js';
import { meetForetold } from './relations/orders/foretold.js';
import { lastAsUsual } from './relations/orders/usual-lasting.js';
import { readShifted } from './relations/movements/groups.js';
import { agreeOnDays, followMoment, splitMoments, timeOfDay } from './relations/orders/clocks.js';
import { agreeOnWays, orderByStage, whenTheyHappened } from './relations/orders/stages.js';
import { skipDays } from './relations/orders/skipped-days.js';
import { rankRows } from './relations/orders/ranked.js';
import { sortMoments } from './relations/orders/sorted.js';
import { sortNumbers } from './relations/orders/sorted-numbers.js';
import { agreeOnTwins, orderTwins } from './relations/orders/twins.js';
import { keepToHours } from './relations/orders/table-hours.js';
import { emptyUnlessDone } from './relations/orders/flagged-moments.js';
import { keepToTime } from './relations/orders/table-moments.js';
import { readNoneOrSome } from './relations/portions/none-or-some.js';
import { shareWithin } from './relations/portions/shares-within.js';
import type { RelateContext } from './relations/reader.js';
import { withMeasured } from './relations/measured-verbs.js';
import { withNeeded } from './relations/needed.js';
import { withSameMeasure } from './relations/same-measure.js';
import { withMomentsNamed, withTheseApart } from './relations/said-of-moments.js';
import { readMostlyWhere } from './relations/movements/mostly-where.js';
import { sharesFirst } from './relations/shares-first.js';
import { statementsApart, toldApart } from './relations/statements-apart.js';
import { withRates } from './relations/rates.js';
import { readOneByOne } from './relations/one-by-one.js';
import { relate, relateWhole } from './relations/relate.js';
import { answerWhatCounts } from './relations/rules/counted-as.js';
import { answerWhetherItHappened } from './relations/rules/happened-or-not.js';
import { readPercentsWhere } from './relations/formulas/percents-where.js';
import { withBothNamed } from './relations/conditions/both-named.js';
import { readBandsOfSubject, readToldBands } from './relations/formulas/told-bands.js';
import { readToldFlags } from './relations/portions/told-flags.js';
import { readRules } from './relations/rules/read-rules.js';
import { numberPeople } from './columns/numbered-people.js';
import { readWrittenSo } from './columns/yes-no.js';
import { boundEach } from './columns/each-of-them.js';
import { readAges, readAgesBeside } from './relations/rows/ages.js';
import { readAmounts } from './relations/rows/amounts.js';
import { countService, keepGrownUp } from './relations/rows/grown-up.js';
import { numberLines } from './relations/rows/lines.js';
import { readOneForAll } from './relations/rows/one-for-all.js';
import { comeAlike } from './relations/rows/alike-together.js';
import { repeatEntities, thingsIn } from './relations/rows/entity-ids.js';
import { settleDependencies } from './relations/rows/dependencies.js';
import { agreeOnAge, keepExperience, readAddress, tellCompaniesApart, tellPeopleApart } from './relations/rows/people.js';
import { goOverTime } from './table/over-time.js';
import { nameDimensions } from './table/dimensions-named.js';
import { draftsOf, loneFlag, usualDrafts, withAnchors, withFlag, withNamed, withoutUnwanted } from './table/drafts.js';
import { keepToTitle } from './table/kept-values.js';
import { knowledgeOf } from './table/knowledge.js';
import { nameReading, preambleReading, remarkReading } from './table/readings.js';
import { meanAsUsual } from './table/as-usual.js';
import { numberAll, tellNamesApart, tellRowsApart } from './table/rows-apart.js';
import { shineByDay } from './agreement/sunlight.js';
import { flagsBeside } from './table/flags-beside.js';
import { withEndsNamed, withLastNamed } from './table/last-named.js';
import { ageThings } from './table/ages-of-things.js';
import { speaksOfData } from './vocabulary/data-talk.js';
import { withLeadMeasure } from './table/lead-measure.js';
import { questionsInLead, withLeadColumns, besideQuestions } from './table/lead-columns.js';
import { withOwnAverage } from './table/own-average.js';
import { withThing } from './table/thing-column.js';
import { bracketedInLead, valuesInLead, withoutCodes } from './table/values-in-lead.js';
import { withSubject } from './table/omitted-subject.js';
import { toldTarget } from './table/told-target.js';
import { contextOf, surroundingsOf, type Setting, type TableRead } from './table/setting.js';
import { withTested } from './table/tested-columns.js';
import { withImplied } from './table/implied.js';
import { toldBeside } from './table/told-columns.js';
import { usualPairs } from './relations/movements/usual-pairs.js';
import { agree } from './table/agree.js';

/** What sets names apart; "air quality sensor network" holds none, so it names a table. */
const SEPARATOR = /[,;:|(\n\t/&+]|\s(?:and|und|y|e|et|with|mit|con|avec|plus|n)\s/iu;

/** "only these columns": what is said beside them adds none. */
const ONLY = /\b(?:only|just|exactly|nothing (?:else|but))\b[^.,:]{0,30}\b(?:columns?|fields?|these|those)\b/iu;

/** "daily step counts", "weekly weigh-ins". */
const RECURRING = /(?<![\p{L}])(?:hourly|daily|nightly|weekly|monthly|quarterly|täglich\p{L}*|wöchentlich\p{L}*|diari[oa]s?|semanal(?:es)?|quotidien(?:ne)?s?|hebdomadaires?)(?![\p{L}])/iu;

/** "all in 2024", "everything in business hours": not of the column alone behind which it stands. */
const OF_ALL = /(?:^|[,;]\s)(?:and\s)?(?:all|everything|both|alles|alle|todos?|todas?|tout|tous|toutes)\s/iu;

/** Reads the columns of the only table of a description, whatever its form. */
export function readOnlyTable(whole: Piece, setting: Setting): TableRead {
  const around = surroundingsOf(setting, whole.text);
  const { about } = setting;
  const knowledge = knowledgeOf(around);
  const context = contextOf(around, setting);
  const short = shortRequest(whole, knowledge, setting.language);
  if (short !== undefined) return complete(draftsOf(short.items, false, context), short, false, setting);
  const topic = topicOf(whole, (text) => aboutOf(text, setting.language), knowledge);
  if (topic !== undefined) return tableOfTopic(topic, knowledge, context, setting);
  const outline = withoutTitle(outlineOf(whole, knowledge) ?? proseOutline(whole, knowledge), whole, about.subject);
  const named = withAnchors(draftsOf(outline.items, outline.verbatim, context), context);
  meanAsUsual(named, about, context);
  ageThings(named, setting.description);
  nameDimensions(named, setting.description, context);
  const questions = questionsInLead(named, setting.description, context);
  if (questions.length > 0) named.splice(0, named.length, ...besideQuestions(named, setting.description, context), ...questions);
  const isTold = named.length > 1;
  if (isTold) named.push(...withImplied(named, outline.told === undefined ? outline.sentences : outline.sentences.filter((piece) => outline.told?.includes(piece) !== true), knowledge, context).slice(named.length));
  if (outline.told !== undefined) named.push(...draftsOf(toldTarget(outline.told, outline.preamble?.text ?? '', named, knowledge), false, context));
  if (isTold) named.splice(0, named.length, ...withTested(named, knowledge, context));
  nameDevice(named, setting.description, about.domain?.id);
  bornLately(named);
  coolStores(named, setting.description);
  nameTitle(named, { ...context, domain: about.domain?.id, modifiers: [] });
  nameRate(named, { ...context, domain: about.domain?.id, modifiers: [] });
  namePart(named, { ...context, domain: about.domain?.id, modifiers: [] });
  nameReturn(named);
  nameMoment(named, setting.description, { ...context, domain: about.domain?.id, modifiers: [] });
  if (setting.language === 'en') nameThing(named, setting.description, (name) => draftsOf([{ text: name, start: 0, end: 0 }], false, context)[0]);
  nameWhole(named, setting.description, around, { ...context, domain: about.domain?.id, modifiers: [] });
  if (setting.language !== 'en') nameThingAbroad(named, setting.description, setting.language);
  // "social media posts with engagement" names a table and a wish, not its columns.
  // "used cars brand model year price": three names behind what the table is of are columns, whatever sets them apart.
  const isName = questions.length === 0 && isTitle(whole.text, about.subject);
  const flag = isName ? undefined : loneFlag(named, whole.text);
  const isList = !isName && flag === undefined && (named.length > (SEPARATOR.test(whole.text) ? 1 : outline.preamble === undefined ? 3 : 2) || /[,:;(]/.test(whole.text.replace(/[\s,.]+$/, '')) || about.subject === undefined);
  const beside = isList && !ONLY.test(whole.text) ? flagsBeside(named, knowledge, context) : [];
  const expected = named.length > 0 && isList ? [] : withoutUnwanted(usualDrafts(about, context), setting.unwanted, around);
  const usual = flag !== undefined && expected.length > 0 ? withFlag(expected, flag) : withNamed(expected, isName ? [] : named, whole.text, knowledge);
  const only = named.length <= 1 && (usual.length === 0 ? named.length === 0 || asksForKind(whole) : asksForOne(whole)) ? onlyColumn(whole, knowledge) : undefined;
  if (only !== undefined) return complete(draftsOf(only.items, false, context), only, false, setting);
  keepToTitle(usual, outline.preamble?.text ?? whole.text);
  return complete(usual.length > 0 ? usual : withOwnAverage(withLeadMeasure(withLeadColumns(withThing(named, setting.description, context), whole, knowledge, context), outline.preamble, whole, knowledge, context), whole, context), { ...outline, sentences: [...outline.sentences, ...beside], preamble: outline.preamble ?? (usual.length > 0 ? whole : undefined) }, usual.length > 0, setting);
}

/** The usual columns of what a text is about, what it asks for beside them, and all that it says of the rows. */
function tableOfTopic({ topic, statements, asked }: Topic, knowledge: Knowledge, context: DraftContext, setting: Setting): TableRead {
  const usual = withoutUnwanted(usualDrafts(setting.about, context), setting.unwanted, context.around);
  keepToTitle(usual, topic.text);
  const beside = draftsOf([...asked, ...toldBeside(statements, usual, knowledge)], false, context).filter(({ name }) => !usual.some((draft) => draft.name === name));
  const drafts = [...usual, ...beside];
  return complete(drafts, { preamble: topic, items: [], sentences: statements.map((piece) => withSubject(piece, topic, drafts)), verbatim: false }, true, setting);
}

/** A table that others belong to, and its columns. */
interface Parent {
  readonly name: string;
  readonly drafts: readonly Draft[];
}

/** The usual columns of one of several tables, with references to those it belongs to instead of what they tell already, and a key of its own. */
export function usualTable(setting: Setting, parents: readonly Parent[], above: readonly Parent[], called: string, isParent: boolean): TableRead {
  const context = contextOf(surroundingsOf(setting, setting.description), setting);
  const usual = usualDrafts(setting.about, context);
  const owners = parents.map((parent) => ({ parent, owner: keysOf(parent.name.replaceAll('_', ' ')).join('_') }));
  const isOfAbove = (name: string): boolean => above.some((parent) => name.startsWith(`${keysOf(parent.name.replaceAll('_', ' ')).join('_')}_`));
  const isOwners = ({ name }: Draft): boolean => isOfAbove(name) || owners.some(({ parent, owner }) => name !== `${owner}_id` && (name === owner || name.startsWith(`${owner}_`) || parent.drafts.some((draft) => draft.name === name && /^(?:email|phone|gender|age|first_name|last_name|username|author|genre|isbn|species|breed|specialty)$/u.test(name))));
  const own = usual.filter((draft) => !isOwners(draft));
  const asked = (names: readonly string[]): readonly Draft[] => draftsOf(names.filter((name) => !own.some((draft) => draft.name === name)).map((name) => ({ text: name.replaceAll('_', ' '), start: 0, end: 0 })), false, context);
  const links = asked(owners.map(({ owner }) => `${owner}_id`));
  const key = `${keysOf(called.replaceAll('_', ' ')).join('_')}_id`;
  const [opening, ...further] = own;
  // "clients" are customers, and have a key of their own name.
  const isKey = opening !== undefined && /(?:^|_)(?:id|uuid|number|no|code)$/u.test(opening.name) && (opening.unique || opening.made.type === 'sequence');
  const known = opening === undefined || !isKey || !isParent || own.some(({ name }) => name === key || /^(?:id|uuid)$/u.test(name)) ? own : [opening.name.endsWith("_id") ? { ...opening, name: key } : opening, ...further];
  const hasKey = known.some(({ name }) => name === key || /^(?:id|uuid)$/u.test(name)) || (isKey && !isParent);
  const [first, ...rest] = [...(hasKey ? [] : asked([key])), ...known];
  return complete(first === undefined ? links : [first, ...links, ...rest], { preamble: undefined, items: [], sentences: [], verbatim: false }, true, setting);
}

/** Reads one of several tables: a list of columns, and sentences that may speak of any of them. */
export function readOneTable(list: Piece, sentences: readonly Piece[], setting: Setting): TableRead {
  const around = surroundingsOf(setting, list.text);
  const knowledge = knowledgeOf(around);
  const read = outlineOf(list, knowledge);
  const items = read?.items ?? segmentsOf(list, knowledge).filter(({ isColumn }) => isColumn).map(({ piece }) => piece);
  const drafts = draftsOf(items, read?.verbatim ?? false, contextOf(around, setting));
  return complete(drafts, { preamble: undefined, items, sentences, verbatim: false }, false, setting);
}

/** What is said of the columns, alone and together, and what goes without saying. */
function complete(drafts: readonly Draft[], outlined: Outline, usual: boolean, { description, about, language, referenceDate, unwanted }: Setting): TableRead {
  const read = withoutCount(outlined, rowsIn(description));
  tellNamesApart(drafts);
  dealOut(drafts);
  giveOneKind(drafts);
  sumUpAnswers(drafts);
  const told = usual ? read : { ...read, sentences: read.sentences.flatMap(withTheseApart).flatMap((sentence) => toldApart(sentence, drafts)).map((sentence) => measuredUnlessOfKinds(withEndsNamed(withLastNamed(sentence, drafts), drafts), drafts)) };
  if (!usual) countTogether(drafts, { language, referenceDate, domain: about.domain?.id, modifiers: [], mentioned: new Set() });
  const inLead = usual ? undefined : valuesInLead(drafts, told.preamble?.text ?? '');
  // Codes that were taken for values say nothing else: "12 trucks (TRK-01 to TRK-12)".
  const outline = inLead === undefined || told.preamble === undefined ? told : { ...told, preamble: withoutCodes(told.preamble) };
  // "Failure reason (bad password, locked) must be given for failures": in a sentence as in a lead.
  for (const { text } of outline.sentences) bracketedInLead(drafts, text);
  lastAsUsual(drafts, `${about.subject?.name ?? ''} ${description.slice(0, 120)}`);
  agreeOnDays(drafts);
  splitMoments(drafts);
  timeOfDay(drafts);
  if (!usual) whenTheyHappened(drafts);
  agreeOnWays(drafts);
  agreeOnTwins(drafts);
  // "(likes + comments) / impressions": what is counted must be a number before formulas are read.
  countComments(drafts, { language, referenceDate, domain: about.domain?.id, modifiers: [], mentioned: new Set() });
  countWhatIsReckoned(drafts, outline.sentences.map(({ text }) => text));
  answerWhatCounts(drafts, outline.sentences.map(({ text }) => text));
  if (!usual) answerAsTold(drafts, outline.sentences.map(({ text }) => text));
  if (!usual) answerWhetherItHappened(drafts, outline.sentences.map(({ text }) => text));
  if (!usual) tellRowsApart(drafts[0], outline.preamble?.text ?? '', rowsIn(description)?.rows, keysOf(countedIn(description)).at(-1), description);
  if (!usual) addToldValues(drafts, [...outline.sentences, ...drafts.flatMap(({ remarks }) => remarks)].map(({ text }) => text));
  if (!usual) writeLabelsAsTold(drafts, outline.sentences.map(({ text }) => text));
  const correlations: Correlation[] = [];
  const together: string[][] = [];
  const qualifying: RelateContext = { ...qualifyContext(drafts, referenceDate), correlations, together };
  const readings: Reading[] = outline.preamble === undefined ? [] : [preambleReading(outline.preamble, about, usual)];
  const promised = new Map<Piece, Claims | undefined>();
  const settled = new Set<Piece>();
  for (const draft of listsFirst(drafts)) {
    dateWhatHappened(draft, drafts);
    followMoment(draft, drafts);
    for (const remark of draft.remarks) {
      const before = snapshot(draft);
      readWrittenSo(draft, remark.text);
      // "total (quantity x price)", "promoter for 9 and 10": numbers in it are no bounds of the column.
      const together = relateWhole(drafts, remark, draft, qualifying);
      if (together === undefined) qualify(draft, withoutConditions(said(remark), drafts, draft), qualifying);
      else qualifyAside(draft, remark.text);
      readAddress(draft, remark.text);
      boundEach(drafts, draft, before.made, remark.text);
      numberPeople(draft, remark.text);
      const own = together === undefined ? claimsOfColumn(before, draft, remark.text) : [...together, ...claimsAside(before, draft)];
      if (together !== undefined) settled.add(remark);
      promised.set(remark, own);
    }
  }
  if (!usual) numberAll(drafts, rowsIn(description)?.rows);
  scaleDown(drafts);
  if (!usual) measureOnOneScale(drafts);
  tellInCurrency(drafts, description);
  shareListOfWays(drafts);
  sharePrecision(drafts);
  const sentences = [...(usual ? outline.sentences : outline.sentences.map((sentence) => withMomentsNamed(withToldKinds(withBothNamed(sentence, drafts), drafts, outline.sentences), drafts))), ...(outline.preamble === undefined ? [] : [outline.preamble])];
  // What is said of all money comes first: what is said of one column may lie within it.
  const amounts = new Map(sentences.map((sentence) => [sentence, readAmounts(drafts, sentence.text, qualifying)]));
  const reads = (sentence: Piece, rules: Claims | undefined): boolean => {
    const told = rules === undefined ? (amounts.get(sentence) ?? readTold(drafts, sentence.text, qualifying)) : undefined;
    // "Plan is Mini or Deluxe; Mini costs 9": behind a list of values more may be told.
    const isList = told?.some(({ kind }) => kind === 'values') === true && !tellsBands(sentence.text);
    const related = rules ?? relate(drafts, isList ? behindStop(sentence) : sentence, qualifying);
    const ages = readAges(drafts, sentence.text, qualifying);
    const one = readOneForAll(drafts, sentence.text);
    const found = [told, ages, one, related].filter((read) => read !== undefined);
    if (found.length > 0) readings.push({ start: sentence.start, end: sentence.end, outcome: 'understood', claims: found.flat(), isRule: true });
    return found.length > 0;
  };
  // A sentence of rules tells of some rows what looks like a list or a range of the column.
  const rulesOf = (sentence: Piece): Claims | undefined => speaksOfData(sentence.text) ? undefined : readNoneOrSome(drafts, sentence.text, qualifying, (text) => relate(drafts, { ...sentence, text }, qualifying)) ?? readShifted(drafts, sentence.text) ?? readMostlyWhere(drafts, sentence.text) ?? readOneByOne(drafts, sentence.text, qualifying, (text) => relate(drafts, { ...sentence, text }, qualifying)) ?? ruledBy(sentence);
  const ruledBy = ({ text }: Piece): Claims | undefined => readPercentsWhere(drafts, text, undefined) ?? readToldFlags(drafts, text) ?? readConfined(drafts, text) ?? readBandsOfSubject(drafts, text) ?? readRules(drafts, withExceptionFirst(drafts, withRates(withNeeded(text, drafts), drafts)), undefined) ?? readToldBands(drafts, text);
  // Which months there are, before a sentence speaks of one of them.
  if (outline.preamble !== undefined && !usual) readPeriods(drafts, outline.preamble.text, undefined, qualifying);
  const unread = sharesFirst(sentences).flatMap((sentence) => {
    const before = sentences[sentences.indexOf(sentence) - 1]?.text ?? '';
    if (sentence === outline.preamble && isBareTitle(sentence.text) && amounts.get(sentence) === undefined) return [];
    const rules = rulesOf(sentence);
    const isWhole = rules !== undefined || amounts.get(sentence) !== undefined || sentence === outline.preamble;
    const apart = isWhole ? [sentence] : statementsApart(sentence, drafts);
    const parts = apart.map((part, k) => withSameMeasure(part, [apart[k - 1]?.text ?? '', before], drafts));
    return sharesFirst(parts).filter((part) => !reads(part, part === sentence ? rules : rulesOf(part)) && part !== outline.preamble);
  });
  const unreadBeside: Piece[] = [];
  for (const draft of drafts) {
    for (const remark of draft.remarks) {
      const own = promised.get(remark);
      const together = settled.has(remark) ? undefined : relate(drafts, remark, qualifying, draft);
      const ages = readAgesBeside(drafts, draft, remark.text, qualifying);
      const placed = together === undefined ? (readPlace(draft, remark.text, language) ?? tellInMillions(draft, remark.text)) : undefined;
      const told = [own, together, ages, placed].filter((claims) => claims !== undefined);
      if (told.length === 0 || OF_ALL.test(remark.text)) unreadBeside.push(remark);
      if (!usual) readings.push(remarkReading(draft, remark, told.length === 0 && !isUnitAlone(remark.text) ? undefined : told.flat()));
    }
  }
  if (!usual) pairLists(drafts);
  orderByStage(drafts, description);
  orderTwins(drafts);
  meetForetold(drafts);
  emptyUnlessDone(drafts);
  settleAmid(drafts);
  leaveRoomBeforeNow(drafts, referenceDate);
  completeKnown(drafts, referenceDate);
  countService(drafts, referenceDate);
  agree(drafts, description, { language, referenceDate, domain: about.domain?.id, modifiers: [], mentioned: new Set(keysOf(description)) });
  leaveOutUnwanted(drafts, unwanted);
  if (!usual) countByPeriod(drafts, description, { language, referenceDate, domain: about.domain?.id, modifiers: [], mentioned: new Set() });
  if (!usual) takeForSold(drafts);
  goOverTime(drafts, correlations, { description, referenceDate, rows: rowsIn(description)?.rows ?? 1000, domain: about.domain?.id, isUsual: usual, isMeasured: read.isMeasured === true, listedBefore: inLead });
  if (!usual) shineByDay(drafts, correlations, description);
  // What says how measures go over time was heard where one of them does.
  const isCourse = drafts.some(({ made }) => made.type === 'series' || made.options?.['cycle'] === true);
  for (const { start, end } of isCourse ? [...unread, ...unreadBeside].filter((piece) => tellsCourse(piece.text)) : []) readings.push({ start, end, outcome: 'understood', claims: [], isRule: true });
  for (const draft of usual ? [] : drafts) {
    const claims = followCourse(draft, drafts, description, rowsIn(description)?.rows);
    if (claims !== undefined) readings.push(...draft.remarks.map((remark) => remarkReading(draft, remark, claims)));
  }
  for (const { start, end, text } of usual ? [] : outline.sentences) {
    const claims = followToldCourses(text, drafts, description, rowsIn(description)?.rows);
    if (claims !== undefined) readings.push({ start, end, outcome: 'understood', claims, isRule: true });
  }
  const openedIn = outline.preamble === undefined ? undefined : openingHoursIn(outline.preamble.text);
  for (const { start, end, text } of [...outline.sentences, ...(outline.preamble === undefined || openedIn === undefined ? [] : [{ ...outline.preamble, text: openedIn }])]) {
    const claims = keepToHours(drafts, text);
    if (claims !== undefined && claims.length > 0) readings.push({ start, end, outcome: 'understood', claims, isRule: true });
  }
  // "market takings, date and takings, Saturdays and Sundays only": behind whichever column it stands.
  for (const sentence of [...unread, ...unreadBeside, ...(outline.preamble === undefined ? [] : [outline.preamble])]) {
    const claims = keepToTime(drafts, sentence.text, referenceDate, sentence === outline.preamble);
    if (claims !== undefined) readings.push({ start: sentence.start, end: sentence.end, outcome: 'understood', claims, isRule: true });
  }
  alignWeeks(drafts, referenceDate);
  const beside = drafts.flatMap((draft) => draft.remarks.map((piece) => ({ piece, own: draft })));
  for (const { piece, own } of usual ? [] : [...sentences.map((piece) => ({ piece, own: undefined })), ...beside]) {
    const count = rowsIn(description)?.rows ?? 1000;
    const claims = sortMoments(drafts, piece.text, count, referenceDate, own) ?? rankRows(drafts, piece.text, count, own) ?? sortNumbers(drafts, piece.text, count, own);
    if (claims === undefined) continue;
    readings.push({ start: piece.start, end: piece.end, outcome: 'understood', claims, isRule: true });
    break;
  }
  const skipped = skipDays(drafts, [...sentences, ...drafts.flatMap(({ remarks }) => remarks)].map(({ text }) => text), rowsIn(description)?.rows ?? 1000, referenceDate);
  if (skipped !== undefined && outline.preamble !== undefined) readings.push({ start: outline.preamble.start, end: outline.preamble.end, outcome: 'understood', claims: skipped, isRule: true });
  emptyTogether(drafts);
  agreeOnOutcomes(drafts);
  closeStretches(drafts, referenceDate);
  agreeOnWays(drafts);
  keepTallies(drafts);
  if (!usual) answerWhetherPaid(drafts);
  runMeters(drafts);
  keepEnds(drafts);
  keepParts(drafts);
  followDown(drafts);
  settleDependencies(drafts);
  shareWithin(drafts);
  const apart = drafts.filter(({ name }) => !together.some((names) => names.includes(name)));
  const counted = rowsIn(description);
  comeAlike(drafts, together, counted?.rows ?? 1000, language);
  repeatEntities(apart, { rows: counted?.rows ?? 1000, subject: about.subject?.name ?? outline.preamble?.text ?? '', things: thingsIn(description), language, isRecurring: RECURRING.test(outline.preamble?.text ?? '') && drafts.some(({ made }) => made.type === 'date' || made.type === 'datetime'), counted: keysOf(countedIn(description)).at(-1) });
  followProfiles(drafts, correlations);
  spreadClusters(drafts, description);
  keepMiddles(drafts);
  const moved = settleMovements(drafts, [...correlations, ...measureAgain(drafts, correlations), ...usualPairs(drafts, correlations, description)]);
  if (!usual) readings.push(...drafts.map(nameReading));
  agreeOnAge(drafts, referenceDate);
  keepExperience(drafts);
  keepGrownUp(drafts, referenceDate);
  tellPeopleApart(drafts);
  tellCompaniesApart(drafts);
  numberLines(apart);
  holdWithout(drafts);
  const renamed = usual ? nameInLanguageOf(drafts, language) : undefined;
  return {
    drafts, correlations: moved, unread, usual,
    together: renamed === undefined ? together : together.map((names) => names.map(renamed.name)),
    readings: renamed === undefined ? readings : readings.map((reading) => ({ ...reading, claims: reading.claims.map(renamed.claim) })),
  }; // prettier-ignore
}

/** "90 plants": what a text counts its rows in, with the count. */
function countedIn(description: string): string {
  const counted = rowsIn(description);
  return counted === undefined ? '' : description.slice(counted.start, counted.end);
}

const measuredUnlessOfKinds = (sentence: Piece, drafts: readonly Draft[]): Piece => (tellsKinds(sentence.text) ? sentence : withMeasured(sentence, drafts));

/** "2000 bookings" are so many, and not of that year. */
function withoutCount(read: Outline, rows: RowsFound | undefined): Outline {
  if (rows === undefined || rows.rows < 1900 || rows.rows >= 2100) return read;
  const blank = (piece: Piece): Piece => {
    const [from, to] = [rows.start - piece.start, rows.end - piece.start];
    if (from < 0 || to > piece.text.length) return piece;
    return { ...piece, text: piece.text.slice(0, from) + piece.text.slice(from, to).replace(/\d/gu, ' ') + piece.text.slice(to) };
  };
  return { ...read, preamble: read.preamble === undefined ? undefined : blank(read.preamble), sentences: read.sentences.map(blank) };
}

const LIST_NAME = /^\W*(?:[\p{L}\d_]+\s){0,3}?[\p{L}\d_]+(?=\s(?:is|are|can|may|:))/iu;

/** What a sentence goes on with behind a semicolon, or where it tells of the rows that hold nothing. */
function behindStop(sentence: Piece): Piece {
  const at = sentence.text.indexOf(';');
  const empty = /\s(?:and|but)\s+(?=(?:is\s+)?(?:otherwise\s+)?(?:stays?\s|remains?\s|left\s)?(?:blank|empty|null|missing)\b)/iu.exec(sentence.text);
  if (at < 0 && empty !== null) return { ...sentence, text: `${LIST_NAME.exec(sentence.text)?.[0] ?? ''} ${sentence.text.slice(empty.index + empty[0].length)}` };
  return slice(sentence, at < 0 ? (SHARED_BEHIND.exec(sentence.text)?.index ?? sentence.text.length) : at + 1);
}

/** "State is open or paid, and about 6% are open": what a list is told with. */
const SHARED_BEHIND = /(?<=,?\s+and\s+)(?:(?:about|around|roughly|only|some)\s)?(?:\d{1,2}(?:\.\d+)?\s?(?:%|percent)|most|half)(?![\p{L}\d])/iu;

/** A remark without what opens it: a colon or a dash, "which is"; a minus before a digit is a sign. */
function said({ text }: Piece): string {
  return text.replace(/^(?:\s|[:=–—]|-(?!\d))+/u, '').replace(/^(?:which|that)\s+(?:is|are)\s+(?=\S)/iu, '');
}

function qualifyContext(drafts: readonly Draft[], referenceDate: string): QualifyContext {
  const names = new Set(drafts.map((draft) => keysOf(draft.name).join(' ')));
  return { referenceDate, isColumn: (text) => names.has(keysOf(text).join(' ')) };
}
