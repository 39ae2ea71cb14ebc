import type { Draft } from '../model.js';
import { namedIn } from './grammar/naming.js';

/** Where what is said goes on of another column, or of the same one: "…, and it …", "… while …", "…; …". */
const BREAKS: readonly RegExp[] = [
  /;\s*/iu,
  /\s+(?:and|but|und|y|et)\s+(?=the\s+(?:more|less|fewer|\p{L}+er)\s[^,]{2,60},\s*the\s)/iu,
  /,\s*(?:and|but|while|whereas|so|though|und|aber|w[äa]hrend|pero|mientras|mais|tandis que)\s+/iu,
  /,\s*(?=(?:it|they)\s)/iu,
  // "longer distances take longer and a disqualified swimmer has no finish time"
  /\s+and\s+(?=(?:an?|the)\s[\p{L}-]+(?:\s[\p{L}-]+){0,2}\s(?:has|have|gets?|is|are)\s(?:no|never|always|empty|blank)\s)/iu,
  // "full backups are far larger and take longer"
  /\s+and\s+(?<=\b(?:more|less|fewer|cheaper|dearer|pricier|\p{L}{3,}er|expensive)\s+and\s+)(?=(?:takes?|lasts?|allows?|costs?|pays?|earns?|uses?|needs?|weighs?|burns?|spends?|stays?|sells?|gets?|have|has|score)\s(?:\p{L}+\s)?(?:more|less|fewer|longer|shorter|higher|lower|better|worse)(?![\p{L}]))/iu,
  // "…, operations last between 1 and 6 hours"
  /,\s*(?=(?:(?:the|an?|each)\s)?[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:lasts?|takes?)\s(?:between|from|at|up|about|half|an?|\d))/iu,
  // "20% are repeats and 3% have the drug missing"
  /\s+and\s+(?=(?:about\s|around\s|roughly\s|some\s)?\d+(?:\.\d+)?\s?%\s(?:of\s[\p{L} ]{2,30}\s)?(?:have|has|are|were|lack|miss|do)\s)(?<=%[^.;]{3,60}\s+and\s+)/iu,
  /\b(?:while|whereas)\b/iu,
  /\.\s+/iu,
  // "is at most 30 seconds after the submission and empty unless …"
  /\s+(?:and|but)\s+(?=(?:(?:left|stays?|remains?|is)\s+)?(?:empty|blank|null|missing|filled|set)\s+(?:if|when|unless|for|until|where|while|otherwise|in)\b)/iu,
  /\s+and\s+(?:then|so|therefore)\s+(?=(?:have|has|get|carry)\b)/iu,
  /\s+(?:and|but)\s+(?=(?:otherwise\s+)?(?:those|they|these|it|is|are|be(?=\s)|gets?(?=\s(?:worse|better|less|more|\p{L}{3,}er)(?![\p{L}]))|go(?:es)?\s(?:up|down)|lies?(?=\s(?:in|between|from|within)\s)|ranges?(?=\s(?:from|between)\s)|exists?|appl(?:y|ies)|appears?|happens?|occurs?|rises?|grows?|increases?|drops?|falls?|decreases?|declines?|belongs?|never|always|only|the|(?:fewer|more|less)(?! \p{L}+(?: \p{L}+)?\W*$))\b)/iu,
];
/** What goes on without a subject: "… and falls with age". */
const ALONE = /^(?:otherwise\s+)?(?:lies?(?=\s(?:in|between|from|within)\s)|ranges?(?=\s(?:from|between)\s)|exists?|appl(?:y|ies)|appears?|happens?|occurs?|rises?|grows?|increases?|drops?|falls?|decreases?|declines?|climbs?|go(?:es)?\s(?:up|down)|is|are|be|gets?(?=\s(?:worse|better|less|more|\p{L}{3,}er)(?![\p{L}]))|never|always|belongs?|(?:(?:left|stays?|remains?)\s+)?(?:empty|blank|null|missing|filled|set)\s+(?:if|when|unless|for|until|where|while|otherwise|in))\b/iu;
/** What speaks of the rows or the column named before: "those have no finish time", "it never exceeds …". */
const PRONOUN = /^\s*(?:(?:otherwise|else|elsewhere|in all other cases)[,:]?\s+(?=it\s))?(?:(?:those(?!\s(?:who|that|whose)\s)|they|these|such rows|such|them|it)\s+|(?=(?:have|has|get|carry)\b))/iu;
const ASIDE = /,\s*(?:i\.\s?e\.|that is|in other words)\s+[^,;.]{2,60},/giu;

/** "a faster pace, i.e. fewer minutes per km, …": said twice. */
export const withoutAsides = (text: string): string => (TO_AND_FRO.test(text) ? text.replace(TO_AND_FRO, '$1') : text).replace(ASIDE, ' ');

/** "rises and falls with the irradiance": goes along with it. */
const TO_AND_FRO = /\b(rises?|goes up|increases?|grows?) and (?:falls?|down|goes down|decreases?|drops?|shrinks?)(?=\s+(?:along\s+|together\s+)?with\b)/iu;

/** "The high is the largest price; volume is a whole number from 100,000 to 5 million": each a sentence of its own, if none leans on another. */
export function sentencesIn(text: string): readonly string[] {
  const sentences = text.includes(';') ? text.split(/;\s*/u) : comparedIn(text);
  return sentences.some((sentence) => PRONOUN.test(sentence) || ALONE.test(sentence)) ? [] : sentences;
}

/** "Smokers pay more, and so do older applicants", "Vans cost more, as do trucks": the same is said of others. */
const ECHO = /^(?<who>[^,;]{2,60}?)\s+(?<does>(?:(?:usually|generally|typically|also|tend to|should|will)\s+)*(?:pays?|costs?|gets?|have|has|are|is|earns?|spends?|takes?|lasts?|needs?|uses?|sells?|scores?|claims?|drives?|runs?|stays?|waits?|wins?|loses?|churns?|cancels?|leaves?|quits?|converts?|returns?|defaults?|fails?|complains?|tips?|orders?|books?|buys?|comes?|weighs?)\s[^,;]{2,60}?),?\s+(?:and\s+(?:so|likewise)|as|just as)\s+(?:do|does|are|is|have|has|will|did)\s+(?<others>[^,;.]{2,60})(?<rest>.*)$/isu;

/** A sentence with what is said of others as well spelt out. */
export function withEchoes(text: string): string {
  if (!/\b(?:so|as|likewise)\s+(?:do|does|are|is|have|has|will|did)\b/iu.test(text)) return text;
  const { who = '', does = '', others = '', rest = '' } = ECHO.exec(text)?.groups ?? {};
  return who === '' ? text : `${who} ${does}; ${others} ${does}${rest}`;
}

const COMMA = /[;,]\s+(?:and\s+|but\s+)?/iu;
const AND = /\s+(?:and|but|while|und|aber|y|pero|et|mais)\s+(?:(?:the|all|der|die|das|el|la|los|las|le|les)\s+)?/giu;
const VERB =
  /\s+(?:is|are|was|were|has|have|lies?|stays?|remains?|ranges?|runs?|goes|go|falls?|rises?|exceeds?|makes? up|accounts? for|never|always|cannot|can(?:'|’)?t|must|may|should|will|do(?:es)? not|ist|sind|liegt|liegen|es|son|est|sont|siempre|nunca|immer|nie)(?![\p{L}])/iu;

/** The clauses of a sentence, cut at commas and where "and" opens one with a column and a verb of its own: "landings never exceed 9000 and discards are at most 900". */
export function clausesOf(text: string, drafts: readonly Draft[]): readonly string[] {
  return text.split(COMMA).flatMap((part) => atSubjects(part, drafts));
}

function atSubjects(text: string, drafts: readonly Draft[]): readonly string[] {
  const joints = [...text.matchAll(AND)].map(({ index, 0: joint }) => ({ from: index, to: index + joint.length }));
  const mentions = joints.length === 0 ? [] : namedIn(text, drafts);
  // "Both power and irradiance are zero": one clause, with one verb.
  const cuts = joints.filter(({ from, to }) => VERB.test(text.slice(0, from)) && mentions.some(({ start, end }) => start === to && VERB.exec(text.slice(end))?.index === 0));
  return [...cuts.map(({ from }, i) => text.slice(cuts[i - 1]?.to ?? 0, from)), text.slice(cuts.at(-1)?.to ?? 0)];
}

const COMPARES = /(?:\b(?:more|less|fewer|better|worse)|(?!other|rather|never|either|after|under|over|order)\b\p{L}{3,}er)\s+\p{L}|(?:longer|shorter|higher|lower|more|less|better|worse|satisfied)$/iu;
const SHARE = /\d\s?%|\b(?:quarter|third|half|fifth|tenth|one in)\b/iu;
const TOGETHER = /^(?:the\s+)(?:more|less|fewer|\p{L}{3,}er)\s/iu;

/** "Late ones get worse ratings, farther customers wait longer, and a quarter leave none": what moves and what is a share, one after the other. */
function comparedIn(text: string): readonly string[] {
  const parts = text.replace(/[.!\s]+$/u, '').split(/,\s+(?:and\s+|but\s+)?/iu);
  const compares = (part: string): boolean => COMPARES.test(part) || PUSHES.test(part);
  const isSaid = (part: string): boolean => part.split(/\s+/u).length >= 3 && !TOGETHER.test(part) && (compares(part) || SHARE.test(part));
  return parts.length > 1 && parts.every(isSaid) && parts.filter(compares).length > 1 ? parts : [];
}

/** "mileage lowers the price", "load raises fuel use": what one column does to another. */
const PUSHES =
  /^(?:a\s|the\s|more\s|(?:\p{L}+er)\s)?(?:[\p{L}\d_-]+\s+){1,3}?(?:(?:lower|raise|reduce|increase|decrease|boost|hurt|improve|worsen|shorten|lengthen|cut)s|(?<=s\s)(?:lower|raise|reduce|increase|decrease|boost|hurt|improve|worsen|shorten|lengthen|cut)|pushes\sup|drives\sup|brings\sdown)\s(?:the\s|its\s|their\s)?[\p{L}\d_]+(?:\s[\p{L}\d_]+){0,2}\W*$/iu;

/** "Encores are only at position 18 or later": what cuts the sentence, and says nothing. */
const ARE_ONLY = /\b(?:is|are)\s+only\s+(?=(?:at|in|on|from|with|for|when|if|after)\s)/iu;

/** "price rises", "charges go up with age", "powerful engines cost more": a subject of a few words, and which way it goes. */
const MOVES =
  /^(?:the\s+)?(?:[\p{L}\d_-]+\s+){1,4}?(?:(?:rises?|falls?|grows?|increases?|decreases?|drops?|climbs?|shrinks?|declines?|improves?|(?:go|goes)\s(?:up|down))(?![\p{L}])(?!\s+(?:and|or)\s)|(?:costs?|pays?|earns?|gets?|ha(?:s|ve)|takes?|lasts?|sells?|spends?|stays?|churns?|cancels?|converts?|buys?|orders?|uses?|drives?|waits?|gives?|are|is)\s+(?:\p{L}+\s){0,3}?(?:more|less|fewer|cheaper|dearer|pricier|higher|lower|bigger|larger|smaller|longer|shorter|slower|faster|better|worse|older|younger|heavier|lighter|often)(?![\p{L}]))/iu;
const MOVED = /\b(?:more|less|fewer|cheaper|dearer|pricier|higher|lower|longer|shorter|slower|faster|older|younger|bigger|larger|smaller|better|worse|heavier|lighter|(?:rise|fall|grow|increase|decrease|drop|climb|shrink|decline|improve)s?|(?:go|goes)\s(?:up|down))\b/iu;

/** "Smokers pay a lot more and charges go up with age": two movements, each with a subject of its own. */
function atMovements(text: string): readonly string[] {
  for (const { index, 0: joint } of text.matchAll(/\s+and\s+/giu)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + joint.length)];
    if ((MOVED.test(before) || PUSHES.test(before)) && (MOVES.test(behind) || PUSHES.test(behind)) && !LEANS.test(behind) && !TOGETHER.test(before)) return [before, ...atMovements(behind)];
  }
  return [text];
}

const LEANS = /^(?:those|they|these|it|them|so|then|therefore|also|otherwise|both|their|its)\s/iu;

/** The parts of a sentence that each say something, with what they speak of put into those that leave it out. */
export function partsOf(text: string, drafts: readonly Draft[]): readonly string[] {
  const raw = BREAKS.reduce<readonly string[]>((parts, pattern) => parts.flatMap((part) => part.split(pattern)), [text]).flatMap(atMovements).flatMap((part) => atSubjects(part, drafts));
  return raw.map((part, i) => withSubject(part.replace(ARE_ONLY, 'only '), raw[i - 1] ?? '', drafts));
}

/** "… but more assists than carries": goes on with whom the part before was of. */
const MORE = /^(?:more|fewer|less)\s+\p{L}/iu;
const WHO = /^[^,;.]{2,50}?\s(?:have|has|get|gets|make|makes|take|takes|buy|buys|use|uses|score|scores|spend|spends|earn|earns)\s/iu;

/** "… and take longer": of whom the part before was. */
const DOES_MORE = /^(?:takes?|lasts?|allows?|costs?|pays?|earns?|uses?|needs?|weighs?|burns?|spends?|stays?|sells?|gets?|have|has|score)\s(?:\p{L}+\s)?(?:more|less|fewer|longer|shorter|higher|lower|better|worse)(?![\p{L}])/iu;
const WHOSE = /^[^,;.]{2,50}?(?=\s(?:are|is|have|has|gets?|costs?|takes?|pays?|earns?|uses?|needs?|weighs?|lasts?|sells?|score)\s)/iu;

/** What a part says, with what "it" and "those" stand for: "otherwise it lies between 15 and 220". */
export function withSubject(part: string, before: string, drafts: readonly Draft[]): string {
  // "About 6 % are DNF and those have no finish time": the rows that were spoken of.
  if (PRONOUN.test(part)) return `${/\bit\b/iu.test(PRONOUN.exec(part)?.[0] ?? '') ? subjectOf(before, drafts) : before} ${part.replace(PRONOUN, '')}`;
  const who = MORE.test(part) ? WHO.exec(before)?.[0] : undefined;
  if (who !== undefined) return who + part;
  const same = DOES_MORE.test(part) ? WHOSE.exec(before)?.[0] : undefined;
  if (same !== undefined) return `${same} ${part}`;
  return ALONE.test(part) && before !== '' ? `each ${subjectOf(before, drafts)} ${part}` : part;
}

/** The first column of what was said before: "rises with experience and falls with age". */
export function subjectOf(text: string, drafts: readonly Draft[]): string {
  const first = namedIn(text, drafts)[0];
  return first === undefined ? '' : text.slice(first.start, first.end);
}
