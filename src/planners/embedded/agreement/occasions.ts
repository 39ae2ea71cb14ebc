import { isCalled } from '../columns/names.js';
import { weighted } from '../lexicon/builders.js';
import { conceptOf } from '../lexicon/lexicon.js';
import { madeBy } from '../lexicon/spoken.js';
import type { Draft, Made, MakeContext } from '../model.js';
import { fold } from '../reading/words.js';
import { isNumeric } from '../relations/grammar/kinds.js';
import { literal, nameIn } from '../relations/grammar/mentions.js';
import { DESCRIPTIONS_OF } from '../vocabulary/occasions/descriptions.js';
import type { Occasion } from '../vocabulary/occasions/occasion.js';
import { PAYMENTS } from '../vocabulary/occasions/payments.js';
import { REASONS } from '../vocabulary/occasions/reasons.js';
import { besideColumns } from './goods.js';

/** Concepts whose words say something else in every kind of table, and what they say by occasion. */
const BY_CONCEPT: Readonly<Record<string, readonly Occasion[]>> = { reason: REASONS, description: DESCRIPTIONS_OF, remark_short: DESCRIPTIONS_OF, payment_method: PAYMENTS, loan_purpose: REASONS };
/** What is borrowed for has values of its own. */
const LOANS = /\b(?:loans?|mortgages?|credit|borrow\w*|lend\w*|kredit\w*|darlehen\w*|prestamos?|creditos?|hipotecas?|prets?)\b/u;
/** What is done at a hairdresser's or a garage, whatever else is called so. */
const SERVICE = /^(?:leistung|behandlung|dienstleistung|service|services|treatment|servicio|tratamiento|prestation|soin)$/i;
const SERVED = /\b(?:hair|salon|barber|friseur|peluquer|coiff|dent|zahn|garage|werkstatt|taller|car (?:repair|service))/u;

/** What a bank prints behind an entry, whatever else is called so. */
const OF_ENTRY = /^(?:verwendungszweck|buchungstext|concepto|libell[ée]|transaction_details|particulars|narration|payee|details)$/i;

/** "reason" of an appointment is no reason of a cancelled order, the "description" on a bank statement praises no product. */
export function fitWords(drafts: readonly Draft[], description: string, context: MakeContext): void {
  for (const draft of drafts) {
    const occasions = OF_ENTRY.test(draft.name) ? DESCRIPTIONS_OF : BY_CONCEPT[draft.concept?.id ?? ''];
    const isServed = SERVICE.test(draft.name) && SERVED.test(fold(description)) && draft.stated.range !== true && draft.stated.values !== true;
    if (isServed) serve(draft, drafts, description, context);
    if (occasions === undefined || !isOpen(draft) || hasOwnValues(draft, context) || isTested(draft, drafts) || (draft.concept?.id === 'loan_purpose' && LOANS.test(fold(description)))) continue;
    const occasion = occasionOf(occasions, draft, drafts, description);
    const made = occasion === undefined ? undefined : saidBy(occasion, context);
    if (made === undefined) continue;
    draft.made = made;
    partInAndOut(draft, drafts);
  }
  partSides(drafts);
}

/** "tips only for card payments": its values stand in conditions of other columns. */
function isTested(draft: Draft, drafts: readonly Draft[]): boolean {
  const tested = `${nameIn(draft)} `;
  return drafts.some(({ when, cases, made }) => [when, ...(cases ?? []).map((one) => one.when), made.options?.['expression']].some((told) => typeof told === 'string' && told.includes(tested)));
}

function serve(draft: Draft, drafts: readonly Draft[], description: string, context: MakeContext): void {
  const occasion = REASONS.find(({ about }) => about.test(fold(besideColumns(description, drafts))));
  const made = occasion === undefined ? undefined : saidBy(occasion, context);
  if (made !== undefined) draft.made = made;
}

/** What the column itself tells comes first: the "cancellation reason" of a clinic. Names of the other columns tell last. */
function occasionOf(occasions: readonly Occasion[], draft: Draft, drafts: readonly Draft[], description: string): Occasion | undefined {
  const places = [[draft.name.replaceAll('_', ' '), ...draft.modifiers].join(' '), besideColumns(description, drafts), drafts.map(({ name, english }) => `${name} ${english ?? ''}`).join(' ').replaceAll('_', ' ')];
  for (const place of places.map(fold)) {
    const found = occasions.find(({ about }) => about.test(place));
    if (found !== undefined) return found;
  }
  return undefined;
}

function saidBy({ said }: Occasion, context: MakeContext): Made | undefined {
  if (typeof said !== 'string') return weighted(said[context.language]);
  const concept = conceptOf(said.replaceAll('_', ' '), undefined, 'en');
  return concept === undefined ? undefined : madeBy(concept, context);
}

function isOpen({ made, stated, unique, cases }: Draft): boolean {
  const isFree = [stated.values, stated.format, stated.type, stated.range].every((said) => said !== true);
  return isFree && !unique && cases === undefined && (made.type === 'category' || made.type === 'text');
}

/** "when reason is 'changed mind'": a value was told among those of the concept. */
function hasOwnValues({ concept, made }: Draft, context: MakeContext): boolean {
  const values = made.options?.['values'];
  const usual = concept === undefined ? undefined : madeBy(concept, context).options?.['values'];
  return Array.isArray(values) && Array.isArray(usual) && values.length !== usual.length;
}

const OUT = /^(?:debit|debits|withdrawals?|money_out|paid_out|amount_out|soll|belastung|ausgang|cargo|cargos|debe|d[ée]bit)$/i;
const IN = /^(?:credit|credits|deposits?|money_in|paid_in|amount_in|haben|gutschrift|eingang|abono|abonos|haber|cr[ée]dit)$/i;
/** What comes in on an account. */
const RECEIVED = /^(?:salary|transfer from|refund|interest|gehalt|[uü]berweisung von|erstattung|zinsen|n[oó]mina|transferencia de|devoluci[oó]n|intereses|virement salaire|virement de|remboursement|int[ée]r[êe]ts)/iu;

const sidesOf = (drafts: readonly Draft[]): readonly (Draft | undefined)[] => [OUT, IN].map((pattern) => drafts.find((other) => isCalled(other, pattern) && other.missing === undefined && other.when === undefined && other.stated.formula !== true && isNumeric(other)));

/** "net change = deposit - withdrawal": a row has both, for nothing is reckoned with an empty cell. */
const isReckoned = (drafts: readonly Draft[], ...parts: readonly Draft[]): boolean =>
  drafts.some(({ made, stated }) => stated.formula === true && made.type === 'expression' && parts.every((part) => String(made.options?.['expression']).includes(nameIn(part))));

/** Debit and credit side by side, where nothing tells which a row has: one of the two. */
function partSides(drafts: readonly Draft[]): void {
  const [paid, received] = sidesOf(drafts);
  if (paid === undefined || received === undefined || [paid, received].some(({ cases, stated }) => cases !== undefined || stated.shape === true) || isReckoned(drafts, paid, received)) return;
  paid.missing = 0.4;
  received.missing = [{ when: `${nameIn(paid)} >= 0`, share: 1 }];
}

/** "description, debit, credit": a row has one of the two amounts, and what it says tells which. */
function partInAndOut(draft: Draft, drafts: readonly Draft[]): void {
  const [paid, received] = sidesOf(drafts);
  const values = draft.made.options?.['values'];
  if (paid === undefined || received === undefined || !Array.isArray(values)) return;
  const came = values.map(String).filter((value) => RECEIVED.test(value));
  if (came.length === 0 || came.length === values.length) return;
  const isIn = came.map((value) => `${nameIn(draft)} == ${literal(value)}`).join(' || ');
  received.when = isIn;
  paid.when = `!(${isIn})`;
}
