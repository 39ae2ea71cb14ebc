/** Forms of English verbs, for columns told in clauses: "who gave it" is `given_by`, "how often it broke" is `times_broken`. */

/** Base, past and participle of the verbs that do not take "-ed". */
const IRREGULAR =
  'be was been|become became become|begin began begun|bite bit bitten|blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown|forget forgot forgotten|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|bend bent bent|bleed bled bled|burn burnt burnt|dig dug dug|dream dreamt dreamt|flee fled fled|freeze froze frozen|learn learnt learnt|light lit lit|seek sought sought|shine shone shone|sink sank sunk|slide slid slid|spin spun spun|spread spread spread|stick stuck stuck|strike struck struck|sweep swept swept|swear swore sworn|tear tore torn|wind wound wound|hand handed handed|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|pay payed paid|put put put|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sing sang sung|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|stand stood stood|steal stole stolen|swim swam swum|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|understand understood understood|wake woke woken|wear wore worn|win won won|write wrote written';

const PARTICIPLE = new Map<string, string>();
const BASES = new Map<string, string>();
const PASTS = new Set<string>();
for (const [base = '', past = '', participle = ''] of IRREGULAR.split('|').map((forms) => forms.split(' '))) {
  for (const form of [base, past, participle, thirdPerson(base)]) PARTICIPLE.set(form, participle);
  PASTS.add(past);
  BASES.set(past, base).set(participle, base);
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Ends in -ed and is no verb in the past. */
const NOT_PAST = /^(?:bed|need|seed|feed|speed|breed|shed|weed|id|red|hundred|indeed)$/u;

/** "took", "paid", "handed": a verb that says what happened. */
export function isPast(word: string): boolean {
  return PASTS.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.test(word));
}

/** "gives", "gave" → "given"; "handles" → "handled"; regular forms by their ending. */
export function participleOf(verb: string): string {
  const known = PARTICIPLE.get(verb);
  if (known !== undefined) return known;
  if (verb.endsWith('ed')) return verb;
  const base = baseOf(verb);
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** "handles" → "handle", "carries" → "carry", "watches" → "watch". */
export function baseOf(verb: string): string {
  if (verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2);
  return verb.length > 3 && /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

/** What a verb in the past may be the past of: "took" → "take", "tested" → "test", "teste". */
export function presentsOf(past: string): readonly string[] {
  const known = BASES.get(past);
  if (known !== undefined) return [known];
  if (past.endsWith('ied')) return [`${past.slice(0, -3)}y`];
  const stem = past.replace(/ed$/u, '');
  return [stem, `${stem}e`, stem.replace(/([^aeioulsz])\1$/u, '$1')];
}

/** "shakes" → "shaking", "runs" → "running". */
export function gerundOf(verb: string): string {
  const base = baseOf(verb);
  if (/[^aeiouy]e$|ue$/.test(base)) return `${base.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) ? `${base}${base.at(-1) ?? ''}ing` : `${base}ing`;
}

/** Who does something, by what they do, where the language has a word for it. */
const DOERS: Readonly<Record<string, string>> = Object.fromEntries(
  'drive driver|own owner|hold holder|buy buyer|sell seller|pay payer|play player|teach teacher|lead leader|manage manager|serve server|send sender|sue plaintiff|ask requester|request requester|apply applicant|win winner|run operator|operate operator|write author|rent renter|host host|receive recipient|get recipient|sign signatory|review reviewer|inspect inspector|read reader|attend attendee|treat doctor|coach coach|train trainer|care carer|work worker|borrow borrower|claim claimant|donate donor|give donor|supervise supervisor|judge judge|vote voter|order customer|sit occupant|ship shipper|supply supplier|make maker|sponsor sponsor|organise organiser|organize organizer|report reporter|book customer|fly pilot|cook cook|deliver courier|come visitor|visit visitor|live resident|participate participant|join member|call caller|stay guest|complain complainant|subscribe subscriber|travel traveller|enrol student|enroll student|study student|learn learner|register registrant|volunteer volunteer|perform performer|speak speaker|sing singer|paint painter|build builder|design designer|invent inventor|translate translator|publish publisher|direct director|produce producer|compose composer|invest investor|lend lender|clean cleaner|guard guard|answer agent|handle handler|assess assessor|examine examiner|approve approver|interview interviewer|found founder|hire employer|adopt adopter|breed breeder|vaccinate vaccinator|prescribe prescriber|refer referrer|arrive arrival|cancel customer|referee referee|umpire umpire'
    .split('|').map((pair) => pair.split(' ') as [string, string]),
); // prettier-ignore

/** "drives" → "driver", "sues" → "plaintiff". */
export function doerOf(verb: string): string | undefined {
  const base = [verb, baseOf(verb), ...(isPast(verb) ? presentsOf(verb) : [])].find((form) => Object.hasOwn(DOERS, form));
  return base === undefined ? undefined : DOERS[base];
}
