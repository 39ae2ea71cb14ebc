import type { Draft, Entry, Piece } from '../model.js';
import type { Knowledge } from '../reading/knowledge.js';
import { keysOf } from '../reading/words.js';
import { alike } from '../relations/grammar/alike.js';
import { isTemporal } from '../relations/grammar/kinds.js';
import { yesOf } from '../relations/grammar/yes-no.js';
import { COMPARES } from '../reading/told/having.js';
import { namedIn } from '../relations/grammar/naming.js';
import { abroadInEnglish } from '../reading/told/clauses-abroad.js';
import { dayTold } from '../reading/told/days-told.js';
import { hasOrNot } from '../reading/told/has-or-not.js';

/** Columns that a sentence names in passing, because it says what some rows have, how one is worked out, or where it is empty. */

/** "Only awarded applicants get", "Returned orders also carry": who has it, before what they have. */
const WHO = /^(?<who>[^,;:]{3,60}?)\s(?:(?:also|always|then|each|all|must|should|will|can|may)\s)*(?:ha(?:ve|s)|gets?|receives?|carr(?:y|ies)|comes? with|needs?|shows?|includes?|are given|is given|bears?|haben|hat|bekommen|erhalten|tienen|tiene|llevan|ont|a)\s(?:also\s)?(?=(?:an?|their|its|the|eine?n?|una?|une)\s)/iu;
/** "an award amount between 1000 and 15000", "a refund": its name, and behind it nothing, what sets a clause off, or how much it is. */
const THING =
  /^(?:an?|their|its|the|eine?n?|una?|une)\s(?<name>[\p{L}_][\p{L}\p{N}_]*(?:\s(?:[dl]['’])?[\p{L}_]+){0,2}?)(?=\s*(?:$|[,;:(.]|(?:of|worth)\s+(?:(?:about|around|up to|at least|at most|over|under|above|below|between|from|no more than|more than|less than|exactly)\s)?[$€£]?\d|(?:between|from|anything|up to|instead|only|as well|too|in|which|that|at least|at most|over|under|above|below|and|\d+(?:\s(?:to|and|-)\s\d+)?\s(?:days?|weeks?|months?|hours?|minutes?))\s))/iu;
/** "a renewal date and a monthly fee": where the next thing begins. */
const NEXT = /,?\s(?:and|plus|as well as|und|sowie|y|et)\s(?=(?:an?|their|its|eine?n?|una?|une)\s)/iu;
/** "for the others there is a rejection reason". */
const THERE_IS =
  /^(?:for|with|in|on)\s[^,;:]{3,50}?,?\sthere(?:\sis|['’]s|\sshould be|\smust be|\swill be)\s(?:also\s)?an?\s(?<name>[\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}_]+){0,2}?)(?=\s*(?:$|[,;:(.]|(?:of|worth)\s+(?:(?:about|around|up to|at least|at most|over|under|above|below|between|from|no more than|more than|less than|exactly)\s)?[$€£]?\d|(?:between|from|anything|up to|instead|only|as well|too|in|which|that|at least|at most|over|under|above|below|and)\s))/iu;
/** "Fixed loans carry 2.1 to 3.9 percent interest", "Juniors get 20 to 24 vacation days". */
const MUCH_OF = /^[^,;:\d]{3,60}?\s(?:ha(?:ve|s)|gets?|receives?|carr(?:y|ies)|comes? with|needs?|earns?|pays?)\s(?:(?:about|around|between|from|at least|at most|up to)\s)?[$€£]?\d[\d.,]*k?(?:\s?(?:%|percent))?(?:\s?(?:to|and|-|–)\s?[$€£]?\d[\d.,]*k?)?(?:\s?(?:%|percent))?\s(?:of\s|in\s)?(?<name>\p{L}+(?:\s\p{L}+){0,2})(?=\s*(?:$|[,;]))/iu;
/** "Net monthly income left empty for 15% who refused". */
const EMPTIED = /^(?:the\s|and\s)*(?<name>[\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}_]+){0,3}?)\s(?<said>(?:(?:is|are|was|be|may be|can be|should be|must be|left|stays?|remains?|often|sometimes)\s)*(?:left\s)?(?:empty|blank|missing|null|unknown)\s(?:for|in|on|at|when|if|where|unless)\s.+)$/iu;
/** "The failure reason is filled in only for failed attempts", "a claim number is only recorded if it was lost". */
const ONLY_THERE =
  /^(?:an?\s|the\s|and\s)+(?<name>\p{L}[\p{L}\p{N}_]*(?:\s(?:[dl]['’])?[\p{L}_]+){0,2}?)\s(?=[^,;]{0,24}\bonly\b)(?:(?:is|are|only|exists?|appears?|applies|there|given|set|filled|in|out|present|recorded|known|stored|noted|entered|kept|available|shown)\s){2,4}(?<said>(?:for|with|in|on|if|when|where)\s.+)$/iu;
/** "Open invoices have no payment date": what all others have. */
const HAVE_NO = /^(?:the\s|all\s|and\s)*(?<who>\p{L}+(?:\s\p{L}+)?s)\s(?:have|has)\sno\s(?<name>\p{L}+\s\p{L}*[^s\s])$/iu;
/** "20% of the invoices are unpaid and those have no payment date": of which rows, and what all others have. */
const THOSE_NONE = /^(?<who>[^,;]*?\d\s?%[^,;]*?)(?:,\s(?:and\s)?|\sand\s|;\s)(?:those|these|they)\s(?:have|carry|get|show)\sno\s(?<name>\p{L}+\s\p{L}*[^s\s])$/iu;
/** "change = week 12 minus baseline", "so loan balance is LTV percent of the property value". */
const DEFINED = /^(?:(?:and|so|then|the|an?|where|with|also|finally)\s)*(?<name>[\p{L}_][\p{L}\p{N}_]*(?:[\s_-][\p{L}\p{N}_]+){0,3}?)\s?(?<sign>=|:=|\s(?:is|equals|is (?:calculated|computed|worked out|defined|derived) (?:as|from|by)|are|comes to|should be|must be)(?:\s(?:simply|just|always|exactly|then))?\s)\s?(?<said>.+)$/iu;
const ARITHMETIC = /\s[+*/×÷−-]\s|\b(?:minus|plus|times|divided by|multiplied by|over the|percent of|sum of|difference (?:between|of)|ratio of|product of|share of|(?:percentage|proportion) of|what(?:['’]s| is)? left|what remains|(?:larger|greater|higher|bigger|smaller|lower|lesser) of|half (?:of )?the|twice the|max|min)\b|\d\s?% of\s|\sover\s.*\b(?:in percent|as a percentage)\b/iu;
/** "Under warranty the customer price is 0, otherwise it equals the repair cost", "the fee is 0 for members, otherwise 5 % of the price". */
const OR_ELSE =
  /^(?:(?<when>(?:under|for|with|without|if|when|in|on|at)\s[^,;]{2,50}?),?\s)?the\s(?<name>\p{L}[\p{L}_]*(?:\s(?!the\s)\p{L}[\p{L}_]*){0,2}?)\s(?:is|equals|stays|must be|should be)\s(?:always\s)?(?<number>zero|nothing|\d+(?:[.,]\d+)?)(?<behind>\s[^,;]{2,40})?[,;]\s(?:and\s|but\s)?(?<others>(?:otherwise|else)\s.+)$/iu;
/** What begins no name: "what we pay is", "that total is". */
const NO_NAME = /^(?:what|who|it|they|this|that|these|those|there|each|every|all|both|if|when|where|which|one|only|no|nothing|our|my|here|how|about|around)(?![\p{L}_-])/iu;
/** "Status is open, closed or defaulted", "Currency is either EUR or USD". */
const LISTED = /^(?:the\s|and\s)*(?<name>[\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}_]+){0,2}?)\s(?:is|are|can be|may be|could be|should be|must be|will be)\s(?<said>(?:one of|either)\s.+|(?!(?:always|never|only|not|usually|mostly|often|in|on|at|for|from|with|by|within|during)\s)[\p{L}\d][^,.;:]{0,30}(?:,\s[^,.;:]{1,30}){0,8},?\sor\s[^,.;:]{1,30}(?:,\s(?:mostly|usually|mainly|normally|most often|typically)\s[^,.;:]{1,30})?)$/iu;
/** "Rate type fixed for three quarters of the loans, otherwise variable". */
const MOSTLY = /^(?:the\s|and\s)*(?<name>[\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}_]+){0,2})\s(?<said>[\p{L}-]+\s(?:for|in)\s.{1,60}?[,;]?\s(?:and\s)?(?:otherwise|else|the (?:rest|others?))\s.+)$/iu;
/** "Dropout yes for 1 subject in 10", "Defaulted true in 8% of cases". */
const ANSWERED = /^(?:the\s|and\s)*(?<name>[\p{L}_][\p{L}\p{N}_]*(?:\s[\p{L}_]+){0,2}?)\s(?:is\s)?(?<said>(?:yes|true|no|false)\s(?:for|in)\s.*\d.*)$/iu;
/** What is told of rows and is no column of them. */
const NO_COLUMN = /^(?:(?:an?|per|each|every|off|more|less)(?:\s.*)?|times(?:\s\p{L}+)?|value|values|number|chance|lot|few|bit|couple|maximum|minimum|total of|range|row|record|entry|line|column|field|it|this|that|there|same|one|all|each|both|they|result|rest|right|look|effect|impact|influence|tendency|peak|problem|way|need|kind|sort|type|(?:.*\s)?(?:ones?|last|latter|former|fields?|columns?|cells?|values?))$/iu;

/** The columns that a clause tells of and no draft holds, each with what it says of it. */
export function columnsToldIn(written: string, piece: Piece, drafts: readonly Draft[], knowledge: Knowledge): readonly Entry[] {
  const clause = abroadInEnglish(written);
  if (!MAY_TELL.test(clause)) return [];
  const had = hadBySome(clause, piece, drafts, knowledge);
  if (had.length > 0) return had;
  const { start, end } = piece;
  // "The hall has 80 seats": what holds of the one place, and of no row more than of another.
  const name = (THERE_IS.exec(clause) ?? (THE_PLACE.test(clause) ? null : MUCH_OF.exec(clause)))?.groups?.['name'];
  if (name !== undefined && isColumn(name, drafts, knowledge)) return [{ text: name, start, end, remarks: [] }];
  const emptied = EMPTIED.exec(clause)?.groups;
  if (emptied !== undefined && isColumn(emptied['name'] ?? '', drafts, knowledge)) return [{ text: emptied['name'] ?? '', start, end, remarks: [{ text: emptied['said'] ?? '', start, end }] }];
  const there = /\bonly\b/iu.test(clause) ? ONLY_THERE.exec(clause)?.groups : undefined;
  // A "cancellation reason" is not whether it was cancelled.
  if (there !== undefined && isColumn(there['name'] ?? '', /\s/u.test(there['name'] ?? '') ? drafts.filter((draft) => yesOf(draft) === undefined) : drafts, knowledge)) return [{ text: there['name'] ?? '', start, end, remarks: [{ text: `only ${there['said'] ?? ''}`, start, end }] }];
  const day = dayTold(clause);
  if (day !== undefined && isColumn(day.name, drafts, knowledge) && namedIn(day.from, drafts.filter(isTemporal)).length > 0) return [{ text: day.name, start, end, remarks: [{ text: day.said, start, end }] }];
  const none = HAVE_NO.exec(clause)?.groups;
  if (none !== undefined && isColumn(none['name'] ?? '', drafts, knowledge)) return [{ text: none['name'] ?? '', start, end, remarks: [{ text: `empty for ${none['who'] ?? ''}`, start, end }] }];
  const those = THOSE_NONE.exec(clause)?.groups;
  if (those !== undefined && isColumn(those['name'] ?? '', drafts, knowledge)) return [{ text: those['name'] ?? '', start, end, remarks: [{ text: `${/\d+(?:\.\d+)?\s?%/u.exec(those['who'] ?? '')?.[0] ?? ''} empty`, start, end }] }];
  const { name: told = '', said = '' } = (LISTED.exec(clause) ?? ANSWERED.exec(clause) ?? MOSTLY.exec(clause))?.groups ?? {};
  if (told !== '' && !OF_NUMBERS.test(said) && (isColumn(told, drafts, knowledge) || (ANSWERED.test(clause) && !NO_COLUMN.test(told) && !isNamed(told, drafts)))) return [{ text: told, start, end, remarks: [{ text: said, start, end }] }];
  const orElse = OR_ELSE.exec(clause)?.groups ?? {};
  if (isColumn(orElse['name'] ?? '', drafts, knowledge)) return [{ text: orElse['name'] ?? '', start, end, remarks: [{ text: `${orElse['number'] ?? ''} ${orElse['when'] ?? orElse['behind'] ?? ''}, ${orElse['others'] ?? ''}`, start, end }] }];
  const defined = definedIn(clause, piece, drafts, knowledge);
  return defined === undefined ? operandsIn(clause, piece, drafts, knowledge) : [defined];
}

const OPERATOR = /\s(?:plus|minus|times|divided by|multiplied by|less|[+*/×÷−-])\s/iu;

/** "The due date is the invoice date plus the payment terms": what a column that is there is worked out from, where nobody lists it. */
function operandsIn(clause: string, piece: Piece, drafts: readonly Draft[], knowledge: Knowledge): readonly Entry[] {
  const { name = '', said = '' } = DEFINED.exec(clause)?.groups ?? {};
  return isNamed(name, drafts) ? operandsToldIn(said, piece, drafts, knowledge) : [];
}

export function operandsToldIn(told: string, { start, end }: Piece, drafts: readonly Draft[], knowledge: Knowledge): readonly Entry[] {
  const said = told.replace(/^[\s(:=–—-]*(?:(?:is|are|equals|always|simply|just)\s)*|[\s).]+$/giu, '');
  const operands = OPERATOR.test(said) && said.length < 80 ? said.split(OPERATOR).map((operand) => operand.trim().replace(/^(?:the|its|their)\s/iu, '')) : [];
  const known = operands.filter((operand) => isNamed(operand, drafts));
  const missing = operands.filter((operand) => !known.includes(operand) && /^\p{L}+\s\p{L}+$/u.test(operand) && !NO_COLUMN.test(operand) && knowledge.knowsExactly(operand));
  return known.length > 0 && known.length + missing.length === operands.length && missing.length === 1 ? missing.map((text) => ({ text, start, end, remarks: [] })) : [];
}

const THE_PLACE = /^(?:the|our|my)\s(?:hall|room|venue|theatre|theater|cinema|church|club|museum|library|pool|court|garden|park|campsite|site|boat|bus|hotel|school|gym|studio|restaurant|cafe|shop|building|stadium|arena)\s(?:has|holds|seats|fits|takes)\s\d/iu;

/** Rows that all have it, or others that a rule speaks of. */
const OF_ALL = /^(?:and\s|but\s)?(?:each|every|all|any|both|they|it|most|some|many|the (?:rows?|records?))\s|[,;]\s.*\b(?:others?|else|ones|rest|otherwise)\b/iu;
const MUCH = /^,?\s(?:(?:anything|of|worth)\s(?=.*\d)|(?=(?:\d+(?:\s(?:to|and|-)\s\d+)?\s(?:days?|weeks?|months?|hours?|minutes?)|between|from|up to|at least|at most|over|under|above|below)\s))/iu;

/** What some rows have, in which rows it is, and how much: "only for returned orders", "10 to 90 euros". */
function hadBySome(clause: string, { start, end }: Piece, drafts: readonly Draft[], knowledge: Knowledge): readonly Entry[] {
  const lead = WHO.exec(clause);
  if (lead === null) return [];
  // "15% of members have a personal trainer": whether a row has one.
  if (hasOrNot(clause) !== undefined) return [];
  const isOfAll = OF_ALL.test(clause);
  const who = (lead.groups?.['who'] ?? '').replace(/^(?:and\s|but\s|only\s|just\s|nur\s|s[oó]lo\s|seule?s?\s|les\s|los\s|las\s)+|\s(?:also|always|then|each|all|must|should|will|can|may)$/giu, '');
  return clause.slice(lead[0].length).split(NEXT).flatMap((said): readonly Entry[] => {
    const found = THING.exec(said);
    const name = found?.groups?.['name'] ?? '';
    if (found === null || !isColumn(name, drafts, knowledge)) return [];
    const behind = said.slice(found[0].length);
    const much = MUCH.test(behind) && !isOfAll ? [behind.replace(MUCH, '')] : [];
    return [{ text: name, start, end, remarks: [...(isOfAll ? [] : [`only for ${who}`]), ...much].map((text) => ({ text, start, end })) }];
  });
}

/** What is worked out from columns that are there. */
function definedIn(clause: string, { start, end }: Piece, drafts: readonly Draft[], knowledge: Knowledge): Entry | undefined {
  const { name = '', sign = '', said = '' } = DEFINED.exec(clause)?.groups ?? {};
  const isCopy = /equals/iu.test(sign) && drafts.some((draft) => keysOf(said).join(' ').startsWith(keysOf(draft.name).join(' ')));
  if (said === '' || (!ARITHMETIC.test(said) && !isCopy) || NO_COLUMN.test(name) || NO_NAME.test(name) || isReckonedElsewhere(name, said, drafts)) return undefined;
  const keys = new Set(keysOf(said));
  const reckoned = drafts.filter((draft) => keysOf(draft.name).some((key) => keys.has(key)));
  if (reckoned.length === 0 && !OF_THE_TWO.test(said)) return undefined;
  // A name of which nothing is known is one where it is worked out from two columns, or from a number and one.
  if (!sign.includes('=') && !knowledge.knows(name) && reckoned.length < 2 && !/\d/u.test(said)) return undefined;
  return { text: name, start, end, remarks: [{ text: `= ${said}`, start, end }] };
}

const OF_THE_TWO = /^(?:the\s)?(?:difference|sum|product|average|mean)\s(?:between|of)\s(?:the\s|these\s|those\s)?(?:two|both)\b/iu;

/** Whether a sentence works out what is a column already; "volumetric weight" is none of them beside a weight from 0.2 to 31.5 kg. */
function isReckonedElsewhere(name: string, said: string, drafts: readonly Draft[]): boolean {
  const keys = keysOf(name);
  const isDenied = /^(?:no|non)[-_ ]/iu.test(name);
  return drafts.some((draft) => {
    const own = keysOf(draft.name.replaceAll('_', ' '));
    // "no-shows" are none of those who showed up.
    if (isDenied && !/^(?:no|non)_/iu.test(draft.name)) return false;
    if (keys.every((key) => own.some((other) => alike(other, key)))) return true;
    const isPart = own.every((key) => keys.includes(key));
    return isPart && !draft.remarks.some(({ text }) => /\d/u.test(text)) && !own.every((key) => keysOf(said).includes(key));
  });
}

/** "is 5 or more": a bound, and no list. */
const OF_NUMBERS = /\bor\s(?:more|less|higher|lower|above|below|over|under|older|younger|later|earlier|so)\b|\b(?:higher|lower|more|less|greater|bigger|smaller)\sthan\b/iu;

/** A word without which no clause tells of a column in passing. */
const MAY_TELL = /=|\b(?:ha(?:ve|s)|haben|hat|bekommen|erhalten|tienen?|llevan|ont|a|gets?|receives?|carr(?:y|ies)|with|needs?|shows?|includes?|given|bears?|there|earns?|pays?|empty|blank|missing|null|unknown|yes|true|otherwise|else|rest|others?|is|are|equals|comes|be)\b/iu;

/** "a date if and only if": where a condition begins. */
const CONDITION = /\s(?:if|when|unless|only|otherwise)(?![\p{L}])/iu;

function isColumn(name: string, drafts: readonly Draft[], knowledge: Knowledge): boolean {
  if (NO_COLUMN.test(name) || COMPARES.test(name) || CONDITION.test(name) || isNamed(name, drafts)) return false;
  const meaning = knowledge.meaning(name);
  // A "refund date" beside `received_on` is another day, whatever either may stand for.
  const stems = keysOf(name).filter((key) => !/^(?:date|time|day|amount|datum|fecha|d|de|du|des|del|la|le|l|el)$/u.test(key));
  if (meaning !== undefined && drafts.some((draft) => draft.concept?.id === meaning && (stems.length === 0 || !isTemporal(draft) || keysOf(draft.name).some((key) => stems.some((stem) => alike(stem, key)))))) return false;
  return knowledge.knowsExactly(name) || ((/[\s_]/u.test(name) || COMPOUND.test(name)) && knowledge.knows(name));
}

/** "Erstattungsdatum": a German name of two words in one. */
const COMPOUND = /\p{L}{4}(?:datum|grund|betrag|gebühr|nummer|preis|code|zeitpunkt)$/iu;

/** What a day or a moment is called that tells not of what. */
const OF_NOTHING = /^(?:date|fecha|datum|time|hora|zeit|heure|timestamp)$/u;

/** Whether a column is called so, or by a part of it: "refund" of `refund_amount`, "rejection reason" of `reason`. */
function isNamed(name: string, drafts: readonly Draft[]): boolean {
  // "the after value" of `systolic_after_12_weeks`.
  const keys = keysOf(/^(?:before|after|first|last|baseline|follow-?up|final|initial)\s(?:value|reading|measurement)s?$/iu.test(name) ? (name.split(/\s/u)[0] ?? name) : name);
  // "a returned date" of `returned_on`.
  const what = keys.filter((key) => !OF_NOTHING.test(key) && key !== 'day');
  return drafts.some((draft) => {
    const own = keysOf(draft.name.replaceAll('_', ' '));
    if (what.length > 0 && what.length < keys.length && isTemporal(draft) && what.every((key) => own.includes(key))) return true;
    return keys.every((key) => own.includes(key)) || (own.every((key) => keys.includes(key)) && !(keys.length > 1 && own.length === 1 && (own[0] === 'amount' || OF_NOTHING.test(own[0] ?? ''))));
  });
}
