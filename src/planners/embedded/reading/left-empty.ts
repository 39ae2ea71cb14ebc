const LEFT =
  /^(?:please\s|then\s|also\s)*(?:leave|keep|make|set|let)\s(?:(?:the|that|this|its|their)\s|\d)[^,;:]*?(?<=\s)(?:blank|empty|missing|nulls?|unset|out)(?![\p{L}])|^(?:please\s|then\s|also\s)*(?:leave out|blank out|skip|drop|null)\s(?:the|that|its|\d)[^,;:]*\s(?:for|in|on|of)\s/iu;

/** "Leave the score blank on about 30% of calls": an order what to do with a column that was named. */
export const leavesEmpty = (text: string): boolean => LEFT.test(text.trim());
