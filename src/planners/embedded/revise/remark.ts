const MODAL = /^\s*(?:should|must|shall|needs? to|ha(?:s|ve) to|can|may|soll(?:en|te|ten)?|muss|m[uü]ssen|debe\w*|doi(?:t|vent))\s+(?:(?:always|only|immer|nur)\s+)?(?:be\s+|ser\s+|[eê]tre\s+)?/iu;

/** An order in the words that remarks about a column are read by. */
export function normalRemark(text: string): string {
  return text
    .replace(MODAL, '')
    .replace(/\s+sein(?=\s*(?:$|,))/giu, '')
    .replace(/^\s*(uuid|integer|decimal|date|boolean|string|text)s\b/iu, '$1')
    .replace(/^\s*(?:to be|to|be|is|are|as|auf|zu|sei|en|a|[aà]|[eê]tre|:|=)\s+/iu, '')
    .replace(/\b(normal(?:ly)?|gaussian|bell[- ](?:curve|shaped)|normalverteilt)(\s+distributed)?,?\s+(?:around|about|near|at|centered (?:at|around|on)|um|alrededor de|autour de)\s+(?=[-$€£]?\d)/giu, '$1$2 mean ')
    .replace(/\b(?:the |der )?(?:rest|remaining|remainder|others?|resto|reste)\s+(?:(?:is|are|should be|als|ist|es|est)\s+)?(?=\p{L})/giu, '')
    .replace(/\b(?:never|not|no longer|nie|nunca|jamais)\s+(?:be\s+)?(?:missing|empty|null|blank)\b/giu, 'no missing')
    .replace(/^(?:only\s+)?\d+\s+(?:different\s+|possible\s+)?(?:\p{L}+\s?)?:\s+(?=\p{L})/iu, '')
    .replace(/^((?:date|datetime|timestamp|integer|int|text|string))\s+(?:(?:with)?out (?:a |the )?time|only|type)$/iu, '$1')
    .trim();
}

/** "should be", "must always be" and their like as "is": sentences of rules are read in the indicative. */
export function indicative(text: string): string {
  return text
    .replace(/\b(?:should|must|shall|needs? to|ha(?:s|ve) to|ought to)\s+(always\s+|never\s+)?be\b/giu, 'is $1')
    .replace(/\b(?:debe|deber[ií]a)n?\s+ser\b/giu, 'es')
    .replace(/\b(?:doi(?:t|vent))\s+[eê]tre\b/giu, 'est')
    .replace(/\s+/g, ' ');
}

/** "not unique", "doesn't need to be unique", "may repeat". */
export function frees(text: string): boolean {
  return /(?:\bnot|n['’]t|\bno longer|\bnicht|\bno|\bpas)\b.{0,24}?\b(?:unique|eindeutig|[uú]nic[oa]s?)\b|\b(?:allow duplicates|(?:may|can) repeat)\b/iu.test(text);
}
