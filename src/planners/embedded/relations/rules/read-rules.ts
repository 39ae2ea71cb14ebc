import type { Claims, Draft } from '../../model.js';
import { NONE_WITHOUT } from '../../reading/negation.js';
import { boundsWhatIsFilled } from '../conditions/filled-where.js';
import { withoutIn } from '../conditions/not-without.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { valuesOf, yesOf } from '../grammar/yes-no.js';
import { readRestOfRows } from '../portions/rest-of-rows.js';
import { type Clause, clauseIn, denied, type SoFar } from './clause.js';
import { keepRules } from './keep-rules.js';
import { BOTH } from './outcomes.js';
import type { Rule } from './rule.js';

/** Where a rule goes on with the next: commas, "and", "but", before "otherwise". */
const BREAK = /\s*[,;]\s+(?:(?:and|but|while|whereas|und|aber|y|pero|et|mais)\s+)?|\s+(?:and|but|while|whereas|so|und|aber|y|pero|et|mais|n)\s+|(?<!\b(?:everyone|everybody|everything|anyone|anything|nobody|nowhere|someone))\s+(?=(?:else|otherwise|sonst|ansonsten|sinon|si no)\s)|\s+[–—-]{1,2}\s+/giu;
/** What tells of a part of the rows, of a tendency or of a calculation: no rule for every row. */
const NO_RULE = /\b(?:(?<!\bat )most|mostly|many|some|few|often|usually|rarely|sometimes|half|(?:thirds?|quarters?|fifths?|tenths?) of|typically|generally|tend\w*|likely|about|around|roughly|approximately|on average|average|mean|median|add up|adds up|sum|times|plus|minus|per|twice|double|triple|as (?:much|many|high|long|often)|rises?|falls?|grows?|increases?|decreases?|drops?|climbs?|follows?|depends?|each other|meistens|oft|selten|normalerweise|la mayor[ií]a|a menudo|suele\w*|souvent|parfois|la plupart)\b|[×*+]|(?<!\bwithin (?:about |± ?)?\d{0,3}[.,]?\d?)\d\s*%\s*(?:of|are|is|have)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,3})\s(?:in|out of|of every)\s(?:every\s)?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)\b/iu;
/** "The first 20 minutes are free": of what all rows count, and no row apart. */
/** "no-shows pay 50% less": of what others pay, and no number of theirs. */
const PERCENT_LESS = /\d\s?(?:%|percent)\s(?:less|off|cheaper)(?![\p{L}])/iu;
const FREE_FIRST = /\bfirst\s\d+\s[^,;.]{2,30}\s(?:are|is)\sfree\b/iu;
/** A rule has a word that tells rows apart or binds them. */
const MAY_RULE = /\b(?:if|when|whenever|where|unless|only|until|for|with|on|in|otherwise|else|never|always|cannot|can['’]?t|must|no|not|none|nobody|neither|don['’]t|doesn['’]t|is|are|has|have|gets?|pays?|costs?|comes?|means?|requires?|needs?|carr(?:y|ies)|earns?|takes?|weighs?|lasts?|works?|scores?|receives?|holds?|contains?|includes?|stays?|leaves?|others?|rest|from|above|below|over|under|at least|at most|within|up to|wenn|falls|nur|bei|f[üu]r|sonst|nie|ab|unter|[üu]ber|ist|sind|hat|haben|verdien\w*|erhalten|erhält|bekomm\w*|dauer\w*|wieg\w*|si|cuando|solo|s[óo]lo|nunca|para|es|son|van|tienen|ganan?|cobran?|reciben?|duran?|pesan?|quand|lorsque|seulement|jamais|pour|est|sont|ont|gagnent?|touchent|reçoivent|durent?|p[èe]sent?)\b|=/iu;
const FOR_EACH = /(\d\S*(?:\s(?:euros?|eur|dollars?|usd|pounds?|gbp|chf))?)\s+(?:an?|per|each|every)\s+(\p{L}{3,12})(?=\s+(?:and|but|while|otherwise)\b|\s*(?:[,;.)]|$))/giu;
const TIMES = /^(?:night|day|week|month|year|hour|head|person)$/iu;

/** "suites cost over 250 a night", "A costs 180 per seat" beside the price per seat: what a price is told for, behind it, is no column. */
function withoutUnits(text: string, drafts: readonly Draft[]): string {
  if (!/\d\S*(?:\s\p{L}+)?\s(?:an?|per|each|every)\s/iu.test(text)) return text;
  return text.replace(FOR_EACH, (all, number: string, unit: string) => (TIMES.test(unit) || drafts.some(({ name }) => name.endsWith(`_per_${unit.toLowerCase()}`)) ? number : all));
}

/** "lead_source is one of organic, paid, referral": what a column holds in all rows. */
const LISTS = /^\W*(?:the\s)?[\p{L}_]+(?:\s[\p{L}_]+){0,2}?\s(?:is|are|can be|may be|must be)\s(?:always\s)?(?:one (?:out )?of|any of|either)\s/iu;

const MOST_PIECES = 9;
/** Most pieces that make one clause: "for food and books". */
const LONGEST = 4;

/** "Make 1000 rows for default prediction": how many rows, and what they are for. */
const ASKS_FOR_ROWS = /^\W*(?:(?:please|pls|can you|could you)\s)?(?:make|generate|create|give me|i (?:need|want)|we need|produce|build|get me)(?:\s(?:me|us))?\s(?:about |around |roughly )?\d[\d,.]*k?\s(?:\p{L}+\s)?(?:rows|records|samples|lines|entries|examples|observations)(?![\p{L}])[^.;]*$/iu;

/**
 * "Over 50 euros shipping is free, otherwise it costs 4.90", "debits are negative and credits positive", "minors never have
 * a licence", "'critical' above 75, 'warning' above 60 and 'ok' in all other cases": rules of rows, where every clause of
 * the text is one.
 */
export function readRules(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined && ASKS_FOR_ROWS.test(text)) return undefined;
  const rest = own === undefined ? readRestOfRows(drafts, text) : undefined;
  if (rest !== undefined) return rest;
  // "Nobody can click without opening, and …" is told apart before.
  if (own === undefined && withoutIn(drafts, text) !== undefined) return undefined;
  const rules = rulesIn(drafts, text, own);
  return rules === undefined ? undefined : keepRules(rules);
}

/** "EUR for Germany, GBP for the UK": rules that tell at once what the column holds, before a list is read from them. */
export function readRulesOfValues(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || own.stated.values === true || yesOf(own) !== undefined || isNumeric(own)) return undefined;
  const rules = rulesIn(drafts, text, own) ?? [];
  const sources = new Set(rules.flatMap(({ rows }) => (rows.kind === 'test' ? [rows.test.draft] : [])));
  return rules.length < 2 || sources.size > 1 || rules.some(({ outcome }) => outcome.kind !== 'value') ? undefined : keepRules(rules);
}

/** "bool (false if …)", "yes/no, always no when …": the answers of the column, before what is said of them. */
const ANSWERS_FIRST = /^\W*(?:bool(?:ean)?|flag|yes\/no|y\/n|true\/false|true or false|yes or no)\s*[,(:;–-]+\s*(?=\p{L})/iu;
/** "1-3 (3 if more than 60 days late)": the range of the column, before what is said of some rows. */
const RANGE_FIRST = /^[\s(:=]*(?:int(?:eger)?,? )?(?:(?:between|from) )?[$€£]?\d[\d.,]*\s?(?:-|–|to|and|\.\.)\s?[$€£]?\d[\d.,]*(?: \p{L}{1,10}| ?%)?\s*[(,;:–-]+\s*(?=(?:always |it is |is )?[$€£]?\d[\d.,]* ?(?:\p{L}{1,8} )?(?:if|when|whenever|where|unless|for)\s)/iu;
function answered(said: string, own: Draft | undefined): string {
  if (own === undefined) return said;
  return said.replace(yesOf(own) === undefined ? RANGE_FIRST : ANSWERS_FIRST, '');
}

function rulesIn(drafts: readonly Draft[], told: string, beside: Draft | undefined): readonly Rule[] | undefined {
  const said = answered(told, beside);
  const { text, own } = ofColumn(drafts, withoutUnits(said, drafts).replace(/,?\s+in which case\s+/iu, ', then ').replace(/\s*\((otherwise|else|if not)\s([^()]*)\)/iu, ', $1 $2'), beside);
  if (LISTS.test(text) && !/\b(?:if|when|only|otherwise|else|for|unless)\b/iu.test(text)) return undefined;
  if (text.length > 300 || !MAY_RULE.test(text) || NO_RULE.test(text) || FREE_FIRST.test(text) || boundsWhatIsFilled(text) || PERCENT_LESS.test(text) || NONE_WITHOUT.test(text)) return undefined;
  const pieces = piecesOf(text.replace(/^[\s:=(–—-]+(?!\d)|^[\s:(]+|[\s).]+$/gu, (sign) => (sign.includes('=') ? '= ' : ''))).filter((piece) => !isList(piece.text, own));
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return undefined;
  const rules = rulesFrom(pieces, 0, { drafts, own, rules: [], pending: undefined, heard: new Map() });
  return rules === undefined || rules.length === 0 ? undefined : rules;
}

/** "Rank: bronze up to level 20, silver up to 50": a sentence that names its column before a colon is a remark of it. */
function ofColumn(drafts: readonly Draft[], text: string, own: Draft | undefined): { text: string; own: Draft | undefined } {
  const head = own === undefined ? /^\W*([^:,;]{2,30}):\s+(?=\S)/u.exec(text) : null;
  const named = head === null ? [] : [...new Set(namedIn(head[1] ?? '', drafts).map(({ draft }) => draft))];
  return head === null || named.length !== 1 ? { text, own } : { text: text.slice(head[0].length), own: named[0] };
}

/** "ja/nein, ja ab 18": the values of the column before what is said of them. */
function isList(text: string, own: Draft | undefined): boolean {
  if (own === undefined || /\d/u.test(text)) return false;
  const all = valuesOf(own);
  return text.replaceAll(BOTH, ' ').trim() === '' || (all.length > 1 && /[/|]/u.test(text) && valuesIn(own, text).length === all.length);
}

interface Cut {
  readonly text: string;
  readonly joint: string;
}

function piecesOf(text: string): readonly Cut[] {
  const pieces: Cut[] = [];
  let at = 0;
  let joint = '';
  for (const match of text.matchAll(BREAK)) {
    pieces.push({ text: text.slice(at, match.index), joint });
    joint = match[0];
    at = match.index + joint.length;
  }
  return [...pieces, { text: text.slice(at), joint }].filter((piece) => piece.text.trim() !== '');
}

/** The rules of all pieces from one on: the shortest clauses that leave nothing unread. */
function rulesFrom(pieces: readonly Cut[], at: number, sofar: SoFar): readonly Rule[] | undefined {
  if (at >= pieces.length) return sofar.pending === undefined ? sofar.rules : undefined;
  for (let end = at + 1; end <= Math.min(pieces.length, at + LONGEST); end++) {
    const text = pieces.slice(at, end).map((piece, i) => (i === 0 ? piece.text : piece.joint + piece.text)).join('');
    const clause = clauseIn(text, sofar);
    const next = clause === undefined ? undefined : withClause(clause, sofar);
    const rules = next === undefined ? undefined : rulesFrom(pieces, end, next);
    if (rules !== undefined) return rules;
  }
  return undefined;
}

function withClause(clause: Clause, sofar: SoFar): SoFar | undefined {
  switch (clause.kind) {
    case 'rows':
      return sofar.pending === undefined ? { ...sofar, pending: clause.rows } : undefined;
    case 'rule': {
      // Rows that wait for what holds there take the next outcome, and nothing else.
      if (sofar.pending !== undefined && clause.rule.rows !== sofar.pending.rows) return undefined;
      return { ...sofar, rules: [...sofar.rules, clause.rule], pending: undefined };
    }
    case 'inverse': {
      const inverse = sofar.rules.map((rule): Rule | undefined => {
        const outcome = denied(rule);
        return outcome === undefined ? undefined : { targets: rule.targets, outcome, force: 'wholly', rows: { kind: 'rest' } };
      });
      return inverse.some((rule) => rule === undefined) ? undefined : { ...sofar, rules: [...sofar.rules, ...inverse.filter((rule) => rule !== undefined)] };
    }
  }
}
