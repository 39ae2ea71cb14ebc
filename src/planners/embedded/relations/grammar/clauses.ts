

/** What stands before a further statement: "if closed, and never before opened". */
export function firstClause(text: string): string {
  return text.split(/[,;]\s*(?:(?:else|otherwise|and|but|not|never|is|it|which|that|this|all|anything)\b|$)|\s+and\s+(?:is|it|always|never|lies?|must|always|between|from|\d)\b|,\s+(?=\d|otherwise|else)/iu)[0] ?? text;
}
