import type { Draft } from '../../model.js';
import { isTemporal } from './kinds.js';

const APART = /\d\s(?:(?:working|business|calendar)\s)?(?:minutes?|hours?|days?|weeks?|months?|years?)\s(?:after|before|later than|from)\s(?!\d)/iu;
const LASTING = /(?:^|_)(?:time|days?|hours?|minutes?|mins?|weeks?|months?|years?|duration|delay|wait|waiting|lag|gap|age|lead|turnaround)(?:_|$)/iu;

/** "Claims are reported at most 60 days after the loss" bounds no `loss_amount`: a number of days from one moment to another, where the column is neither. */
export const isTimeApart = (text: string, draft: Draft): boolean => APART.test(text) && !isTemporal(draft) && !LASTING.test(draft.english ?? draft.name);
