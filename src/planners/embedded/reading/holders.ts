/** Who or what holds the columns, and the verb for it: "each entry tells", "we also note", "I'd like to see", "there's". */

const SUBJECT = /(?:(?:where|in\swhich|so\sthat)\s)?(?:it|they|that|which|this|these|we|i|you|one|rows?|records|entries|(?:an?|the|each|every|one|any|our)\s(?!(?:in|of|out)\s)[\p{L}'’-]+)(?![\p{L}])/iuy;
const EACH = /(?:where\s|in\swhich\s)?each(?:\sone|\sof\sthem)?(?![\p{L}])/iuy;
/** "every work order": two nouns, where one did not do. */
const LONG_SUBJECT = /(?:an?|the|each|every|one|any|our)\s(?!(?:in|of|out)\s)[\p{L}'’-]+\s(?!(?:in|of|out)\s)[\p{L}'’-]+(?![\p{L}])/iuy;
const MODAL = /(?:\s(?:should|must|needs?\sto|has\sto|have\sto|will|would|to|can|could|shall|is\sto|are\sto|wants?\sto)|['’]d|['’]ll)?(?![\p{L}])/iuy;
const ALSO = /(?:\s(?:also|just|only|always|usually|then|simply|further|additionally|really|all))*(?![\p{L}])/iuy;
/** What a table, its rows or those who keep it do with its columns. */
const KEEPS = /\s(?:note|log|track|tell|say|state|name|mention|hold|keep|list|show|record|capture|store|register|collect|document|measure|need|want|give|save|describe|contain|include|have|ha|carry|carrie|bear|see|find|learn)s?(?:\s(?:track\sof|a\srecord\sof|note\sof|down|me|us|you))*(?![\p{L}]|\sbeen\s)/iuy;
const WISHER = /(?:i|we)(?:['’](?:d|ll|m|re)|\s(?:would|will|am|are))?(?![\p{L}])/iuy;
const WISHES = /\s(?:like|love|need|want|wish|prefer|expect|care|interested|looking)(?:\s(?:in|for|about))?(?:\s(?:to\s)?(?:see|seeing|have|know|knowing|find|get|record|track|store|keep|log|note|capture|include|learn|list|show))?(?:\s(?:down|about|of|out|track\sof|me))*(?![\p{L}])/iuy;
const THERE = /there(?:['’]s|\s(?:is|are|should\sbe|must\sbe))(?:\salso)?(?=\s(?:the|its|their)\s)/iuy;
/** "For every guest there's a name and …": of whom, and that something is there. */
const FOR_EACH_THERE = /(?:for|with)\s(?:each|every)\s\p{L}+(?:\s\p{L}+)?,?\sthere(?:['’]s|\s(?:is|are))(?:\salso)?(?=\s(?:an?|the|its|their|who|what|which|how|when)\s)/iuy;
/** "What we record is …", "What I'd want to see for every tenant is …". */
const WHAT = /what\s(?:i|we|they)(?:['’](?:d|ll)|\s(?:would|will|want to|need to))?\s(?:really\s)?(?:(?:like|love|want|need|wish|hope)\sto\s(?:see|know|have|record|track|find|get|learn)|note|log|track|keep|record|capture|store|collect|measure|need|want|know)(?:\s(?:down|track of|(?:for|about|of|from|on|per)\s(?:(?:each|every|any)\s)?\p{L}+(?:\s\p{L}+)?|each time))?\s(?:is|are)(?![\p{L}])/iuy;
/** "For each donor, tell me their name": an order that opens a chunk. */
const ORDER = /(?:please\s)?(?:also\s)?(?:tell|give|show|list|include|record|track|note|capture|log|store|save|keep)(?:\s(?:me|us|down|also))*(?:\s(?:for|about|of)\s(?:each|every)\s\p{L}+)?(?=\s(?:the|their|its|his|her|whether|if|how|who|what|which|when|where|why|an?)\s)/iuy;
/** "for each student what they study": of whom is asked, before the first question. */
const FOR_EACH = /(?:for|of|about|per)\s(?:each|every)\s\p{L}+(?=\s(?:who|whom|whose|what|which|whether|if|how|when|where|why)\s)/iuy;
/** What the first thing that is held may open with; "notes" and "records" are verbs only before one, and no "supplier list with". */
const ITEM = /\s*:|\s+(?:the|an?|its|their|his|her|my|our|your|whether|if|how|who|whom|what|which|when|where|why|any|some|both|at what|in which)(?![\p{L}])|\s+(?!(?:with|of|for|from|containing|including|having|in|on|by|as|per)\s)[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,2}(?:,|\sand\s|\splus\s|:)/iuy;
const JOINED = /(?:(?:and|plus|then|but|also)\s)*/iuy;

/** Up to where the patterns go from a place, one behind the other; undefined where one does not fit. */
function through(text: string, at: number, ...patterns: readonly RegExp[]): number | undefined {
  let end = at;
  for (const pattern of patterns) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match === null) return undefined;
    end += match[0].length;
  }
  return end;
}

/** Where the words end that say who holds the columns, if they begin here and a column follows. */
export function holderAt(text: string, at: number): number | undefined {
  for (const way of [[SUBJECT, MODAL, ALSO, KEEPS], [EACH, MODAL, ALSO, KEEPS], [LONG_SUBJECT, MODAL, ALSO, KEEPS], [WISHER, ALSO, WISHES], [WHAT], [FOR_EACH_THERE], [THERE], [FOR_EACH], ...(at === 0 || /[,.;]\s*$/u.test(text.slice(Math.max(0, at - 3), at)) ? [[ORDER]] : [])]) {
    const end = through(text, at, ...way);
    if (end !== undefined && (way[0] === FOR_EACH_THERE || way[0] === THERE || way[0] === ORDER || way[0] === FOR_EACH || through(text, end, ITEM) !== undefined)) return end;
  }
  return undefined;
}

/** The same at the beginning, behind "and", with the blank or colon that follows. */
export function holderIn(text: string): number | undefined {
  const end = holderAt(text, through(text, 0, JOINED) ?? 0);
  return end === undefined ? undefined : end + (/^\s*:?\s*/u.exec(text.slice(end))?.[0].length ?? 0);
}
