
/** A column asked for as a question: its heading, and where the question ends. */
export interface Question {
  readonly name: string;
  readonly end: number;
}

const FRAME = /^(?:(?:a |an |the )?(?:flag|indicator|marker|bit|boolean|note|information|info|yes\/no|angabe|information)\s*(?:(?:for|of|on|about|saying|indicating|telling|showing|that (?:says|tells|shows))\s+)?,?\s*)?(?=(?:whether|if|ob|si|whether or not)\s)/iu;
const WHETHER = /^(?:whether or not|whether|wether|wheter|if|ob|si)\s+/iu;
const WHO = /^(?:they|he|she|it|its|we|you|i|u|ppl|people|someone|somebody|(?:the|this|that|each|a|an|der|die|das|er|sie|es|el|la|le)\s+\p{L}+|it'?s|they'?re|they'?ve)\s+/iu;
const BE = /^(?:is|are|was|were|be|been|being|has been|have been|had been|will be|ist|war|está|esta|est|gets?|got)(?:\s+(?:a|an|already|been|ever|still|currently))*\s+/iu;
const DO = /^(?:do|does|did|r|u)\s+/iu;
const AUX = /^(?:is|are|was|were|do|does|did|has|have|had|would|wud|will|can|could|should)\s+(?:they|he|she|it|we|you|u|ppl|there)\s+/iu;
const HOW = /^(?:and\s+)?how\s+(many|much|long|old|tall|far|often|likely|satisfied|big|large|heavy|fast|happy)\b\s*/iu;
const ADJECTIVE: Readonly<Record<string, string>> = { long: 'duration', old: 'age', tall: 'height', far: 'distance', often: 'frequency', likely: 'likelihood', satisfied: 'satisfaction', happy: 'happiness', big: 'size', large: 'size', heavy: 'weight', fast: 'speed', much: 'amount' };
/** "how many rooms it has": the verb adds nothing to the heading. */
const PLAIN_VERB = /^(?:has|have|had|is|are|was|were|there (?:is|are|was|were)|exist|of (?:them|it))$/iu;
const WH = /^(which|wh?at|when|who|where)\s+/iu;
const OBJECT = /\s+(?:it|them|this|that|their|his|her|one|here|there|geworden|worden|wurde|wird|ist|war|hat)$/iu;

/** "whether it was paid", "how many hours they slept", "who approved it", "is it spam": the question as the heading people would give it. */
export function questionIn(text: string): Question | undefined {
  const frame = FRAME.exec(text)?.[0].length ?? 0;
  const body = text.slice(frame);
  const end = frame + endOf(body);
  const asked = body.slice(0, end - frame).trim().replace(/\?+$/, '').trim();
  const name = headingOf(asked);
  if (name === undefined || name.trim() === '') return undefined;
  // "whether they work day or night shifts": the choice is the remark, what is chosen the name.
  const choice = WHETHER.test(asked) ? /^(.*?)((?:\S+\s)?\S+\s+(?:or|oder|o|ou)\s+(?:\S+\s)?\S+?)\s+(\p{L}{3,})$/iu.exec(asked) : null;
  const chosen = choice?.[3];
  if (choice !== null && chosen !== undefined && !/^(?:not|no|nicht)$/iu.test(chosen)) {
    const lead = body.slice(0, body.indexOf(asked) + (choice[1] ?? '').length);
    return { name: chosen.replace(/(?<=[^s])s$/, ''), end: frame + lead.length };
  }
  return { name, end };
}

/** Up to where the question goes: brackets, signs and numbers end it as they end a name, its own verbs do not. */
function endOf(body: string): number {
  const sign = body.search(/\s*[([{:=,;]|\s[-–—]+\s|\s(?:y\/n|yes\/no|true\/false)\b|\s(?=[~$€£]?\d)|\s(?:or not|in which case|which|between|usually|mostly|roughly|about|from \d)\b/iu);
  return sign < 0 ? body.length : sign;
}

function headingOf(asked: string): string | undefined {
  if (WHETHER.test(asked)) return afterWhether(asked.replace(WHETHER, ''));
  const manner = /^how\s+(?:they|he|she|it|we|the\s+\p{L}+)\s+(?:(?:was|were|is|are)\s+)?(\p{L}+)$/iu.exec(asked)?.[1];
  if (manner !== undefined) return `${manner} via`;
  const how = HOW.exec(asked);
  if (how !== null) return afterHow((how[1] ?? '').toLowerCase(), asked.slice(how[0].length));
  if (AUX.test(asked)) {
    const verb = (/^\S+/.exec(asked)?.[0] ?? '').toLowerCase().replace('wud', 'would');
    const rest = asked.replace(AUX, '').replace(OBJECT, '');
    return /^(?:do|does|did|was|were)$/.test(verb) ? rest : `${verb} ${rest}`;
  }
  const wh = WH.exec(asked);
  return wh === null ? undefined : afterWh((wh[1] ?? '').toLowerCase(), asked.slice(wh[0].length));
}

function afterWhether(rest: string): string {
  let text = rest.replace(WHO, '');
  const isState = BE.test(text);
  text = text.replace(BE, '').replace(DO, '').replace(OBJECT, '').replace(OBJECT, '');
  text = text.replace(/^(\p{L}+(?:\s\p{L}+)?)\s(?:is|was|were|are|has been|have been|had been|wurde|ist)\s(?=\p{L})/iu, '$1 ');
  if (/^(?:have|has|had)\s/i.test(text)) return text.replace(/^\S+\s+(?:any\s+|an?\s+)?/, 'has ');
  return isState ? text : text.replace(/^(?:they|he|she|it)\s+/i, '');
}

function afterHow(word: string, rest: string): string | undefined {
  if (word !== 'many' && !(word === 'much' && /^\p{L}+\s+(?:they|he|she|it|was|were|is)\b/iu.test(rest))) {
    if (/^(?:they|he|she|it)\s+(?:costs?|weighs?)\b/i.test(rest)) return /weigh/i.test(rest) ? 'weight' : 'cost';
    if (/^(?:they|he|she|it)\s+paid/i.test(rest)) return 'amount paid';
    return Object.hasOwn(ADJECTIVE, word) ? ADJECTIVE[word] : undefined;
  }
  const match = /^((?:\p{L}+\s+){0,2}?\p{L}+)(?:\s+(?:(?:they|he|she|it|we|people|(?:the|each)\s+\p{L}+)\s+)?(.*))?$/iu.exec(rest);
  const thing = match?.[1] ?? rest;
  const verb = (match?.[2] ?? '').replace(/^(?:were|was|are|is|have|has|had|did)\s+/i, '').replace(/\s+(?:that|on|in|at|per|for|during|last|this|so|each)\b.*$/i, '');
  return verb === '' || PLAIN_VERB.test(verb) ? thing : `${thing} ${verb}`;
}

function afterWh(word: string, rest: string): string | undefined {
  const bare = rest.replace(WHO, '').replace(/^(?:is|are|was|were|has been|have been|had been|got)\s+/i, '').replace(OBJECT, '');
  // "what it was spent on": no moment, though "spent on" sounds like one.
  if (/^wh?at$/.test(word) && /\s(?:on|for)$/iu.test(bare)) return 'purpose';
  if (word === 'when') return /^(?:happened|occurred|took place)$/i.test(bare) ? 'date' : `${bare} at`;
  if (word === 'where') return /^live/i.test(bare) ? 'city' : 'location';
  if (word === 'who') return /\s(?:to|from|by|for|with)$/i.test(bare) ? bare : `${bare} by`;
  // "which plan they are on", "what device they used"
  return /^((?:\p{L}+\s+){0,2}?\p{L}+)\s+(?:they|he|she|it|we|was|were|is|are|the)\b/iu.exec(rest)?.[1] ?? (/^(?:they|he|she|it)\s/i.test(rest) ? bare : undefined);
}

