/** Who or what a clause speaks of, and words of it that a heading does without. */

/** "they", "it's", "somebody": says nothing about the column. */
export const PRONOUN = /^(?:they(?:'?(?:re|ve|d))?|he(?:'?s)?|she(?:'?s|'?d)?|it(?:'?s|'?d)?|its|we(?:'?(?:re|ve|d))?|you(?:'?(?:re|ve))?|i(?:'?(?:m|ve|d))?|u|ppl|people|someone|somebody|one|(?:this|that)(?!\s(?:year|month|week|quarter|season|summer|winter|spring|autumn|morning|evening|person|customer|guest|patient|user|client|member|employee|thing|one)(?:\s|$)))(?=\s|$)\s*/iu;

/** Determiners before a noun. */
export const DETERMINER = /^(?:the|this|that|these|those|each|every|a|an|their|his|her|its|our|my|one|der|die|das|el|la|le)\s+/iu;

/** Verbs that only join a subject to what is told of it. */
export const AUXILIARY = /^(?:is|are|was|were|be|been|being|has been|have been|had been|will be|has|have|had|did|does|do|gets?|got|'s|'re)(?=\s|$)\s*/iu;

/** "really", "already": how sure or how soon, and no part of a heading. */
const ADVERBS = /(?:^|(?<=\s))(?:really|actually|already|ever|still|currently|eventually|finally|just|now|then|also|in fact|in the end|in the meantime|altogether|in total|exactly|right)(?=\s|$)\s*/giu;

/** Pronouns a verb has for an object: "handed it in". */
const OBJECTS = /(?:^|(?<=\s))(?:it|them|['’]?em|this|that|him|her|me|us)(?=\s|$)\s*/giu;

export function withoutAdverbs(text: string): string {
  return text.replace(ADVERBS, '').trim();
}

export function withoutObjects(text: string): string {
  return text.replace(OBJECTS, '').trim();
}

export function withoutDeterminer(text: string): string {
  return text.replace(DETERMINER, '');
}
