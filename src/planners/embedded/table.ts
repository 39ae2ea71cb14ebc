import type { DraftContext } from './columns/item.js';
import type { Draft, Piece } from './model.js';
import type { Knowledge } from './reading/knowledge.js';
import { asksForKind, asksForOne, onlyColumn } from './reading/only-column.js';
import { proseOutline } from './reading/prose.js';
import { segmentsOf } from './reading/segments.js';
import { outlineOf } from './reading/shapes.js';
import { shortRequest } from './reading/short-requests.js';
import { aboutOf } from './reading/subject.js';
import { isTitle, withoutTitle } from './reading/titles.js';
import { type Topic, topicOf } from './reading/topic.js';
import { keysOf } from './reading/words.js';
import { draftsOf, loneFlag, usualDrafts, withFlag, withNamed, withoutUnwanted } from './table/drafts.js';
import { flagsBeside } from './table/flags-beside.js';
import { keepToTitle } from './table/kept-values.js';
import { knowledgeOf } from './table/knowledge.js';
import { withLeadColumns } from './table/lead-columns.js';
import { withLeadMeasure } from './table/lead-measure.js';
import { withSubject } from './table/omitted-subject.js';
import { withOwnAverage } from './table/own-average.js';
import { contextOf, type Setting, surroundingsOf, type TableRead } from './table/setting.js';
import { complete } from './table/stages/complete.js';
import { draftsTold } from './table/stages/told-drafts.js';
import { withThing } from './table/thing-column.js';
import { toldBeside } from './table/told-columns.js';

/** What sets names apart; "air quality sensor network" holds none, so it names a table. */
const SEPARATOR = /[,;:|(\n\t/&+]|\s(?:and|und|y|e|et|with|mit|con|avec|plus|n)\s/iu;

/** "only these columns": what is said beside them adds none. */
const ONLY = /\b(?:only|just|exactly|nothing (?:else|but))\b[^.,:]{0,30}\b(?:columns?|fields?|these|those)\b/iu;

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
  const { drafts: named, areAsked } = draftsTold(outline, knowledge, context, setting);
  // "social media posts with engagement" names a table and a wish, not its columns.
  // "used cars brand model year price": three names behind what the table is of are columns, whatever sets them apart.
  const isName = !areAsked && isTitle(whole.text, about.subject);
  const flag = isName ? undefined : loneFlag(named, whole.text);
  const isList = !isName && flag === undefined && (named.length > (SEPARATOR.test(whole.text) ? 1 : outline.preamble === undefined ? 3 : 2) || /[,:;(]/.test(whole.text.replace(/[\s,.]+$/, '')) || about.subject === undefined);
  const beside = isList && !ONLY.test(whole.text) ? flagsBeside(named, knowledge, context) : [];
  const expected = named.length > 0 && isList ? [] : withoutUnwanted(usualDrafts(about, context), setting.unwanted, around);
  const usual = flag !== undefined && expected.length > 0 ? withFlag(expected, flag) : withNamed(expected, isName ? [] : named, whole.text, knowledge);
  const only = named.length <= 1 && (usual.length === 0 ? named.length === 0 || asksForKind(whole) : asksForOne(whole)) ? onlyColumn(whole, knowledge) : undefined;
  if (only !== undefined) return complete(draftsOf(only.items, false, context), only, false, setting);
  keepToTitle(usual, outline.preamble?.text ?? whole.text);
  const sentences = [...outline.sentences, ...beside];
  if (usual.length > 0) return complete(usual, { ...outline, sentences, preamble: outline.preamble ?? whole }, true, setting);
  const withLead = withLeadMeasure(withLeadColumns(withThing(named, setting.description, context), whole, knowledge, context), outline.preamble, whole, knowledge, context);
  return complete(withOwnAverage(withLead, whole, context), { ...outline, sentences }, false, setting);
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
