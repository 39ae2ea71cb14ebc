/** Whether a text has named that before: "no rent under 800" of a rent, and not "no van carries under 800". */
export const isNamedBefore = (what: string, before: string): boolean => before.toLowerCase().replaceAll('_', ' ').includes(what.toLowerCase().replaceAll('_', ' '));
