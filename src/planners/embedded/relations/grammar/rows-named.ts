import type { Mention } from './mentions.js';

const IS_ID = /_(?:id|no|nr|number|ref|code)$/iu;
const SAYS_ID = /(?:id|no|nr|number|ref|code)s?$/iu;
const PART_OF = /(?:%|percent|half|third|quarter|fifth|tenth)\s+of\s+(?:(?:the|all|our|these)\s+)*$/iu;

/** "missing for 40 % of calls" beside `call_id`: so many of the rows, and none of their ids. */
export const namesRows = ({ draft, start, end }: Mention, text: string): boolean => IS_ID.test(draft.name) && !SAYS_ID.test(text.slice(start, end)) && PART_OF.test(text.slice(0, start));
