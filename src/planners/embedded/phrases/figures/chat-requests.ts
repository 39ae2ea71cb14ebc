import { saying, type Saying } from './saying.js';

/** Requests as they are typed in a chat: what is asked for is "done", and how many come last. */
export const chatRequests: readonly Saying[] = [
  // "hi can you do bankruptcy filings, case nr, …": made, and no column of that name.
  saying('do', /(?<=^\s*(?:(?:hey|hi|hello|ok|yo)[,!]?\s)?(?:(?:can|could|would|will) (?:you|u|ya)(?: please| pls| plz)?|please|pls|plz) )do(?: me| us)? (?=\p{L}[^,:;.\n?]{0,50}[,:])/giu, 'make '),
  // "could u make supplier list, name, city"
  saying('list table', /(?<=^\s*[^,:;.\n]{0,40}(?<![\p{L}])(?:make|need|want|gimme|give me|create|generate) (?:me )?(?:an? |some )?(?:\p{L}{3,} ){1,2})(?:list|table), (?=[^,:;.\n]{2,30}, )/giu, 'list: '),
  // "quick: subscription churn tbl, cust id, …"
  saying('quick quickly urgent request task hey hi pls please', /^\s*(?:quick(?:ly)?|urgent|request|task|hey|hi|pls|please)\s?:\s+(?=\p{L})/giu, ''),
  saying('tbl', /(?<=^\s*(?:\p{L}+ ){1,4})tbl, (?=[^,;:.\n]{2,30}, )/giu, 'table: '),
  // "dummy payroll, emp id, name": what is asked for, and no column of that name.
  saying('dummy fake mock sample', /(?<=^\s*(?:some |need |gimme |make |i need |we need )?(?:dummy|fake|mock|sample) (?:\p{L}+ ){0,2}(?:\p{L}{3,}s|payroll|inventory|staff|ledger|stock|data)), (?=[^,;:.\n]{2,40}, [^,;:.\n]{2,40},)/giu, ': '),
  // "…, filed on, assets pls 75", "… start date, fee thx 60": how many rows.
  saying('pls plz please thx thanks ty cheers', /(?<=[\p{L}\d)"'’%]),? (?:pls|plz|please|thx|thanks|ty|cheers),? (?:like |about |abt |around |~ ?)?(?!(?:19|20)\d\d(?!\d))(\d{2,5}|\d{1,3},\d{3})(?: total| or so)?(?=[\s.!]*$)/giu, ', $1 rows'),
];
