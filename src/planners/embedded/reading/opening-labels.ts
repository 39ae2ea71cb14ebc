/**
 * A word before a request that says what it is, or what it is for, and nothing of the rows: "Dataset: food truck sales", "For a demo
 * next week: coupons of a web shop". It gives way to spaces, so that offsets stay right.
 */

const LABEL = /^\s*(?:(?:(?:the|my|our|a|new|needed|wanted|synthetic|fake|mock|dummy|test|sample)\s)*(?:data\s?set|data|data\sneeded|csv|spreadsheet|request|task|job)|title|topic|theme|subject|scenario|use case)\s*(?::|\s[-–—])\s+(?=\p{L}|\d)/iu;
/** A column may be called so; what stands behind such a label is a title or a sentence. */
const ALSO_A_NAME = /^\s*(?:title|topic|theme|subject|scenario|request|task|job)\s*(?::|\s[-–—])\s+(?=[^,;:|\n]*(?:\s(?:with|having|containing)\s|$|[.!]\s)|[^,;:|\n]{8,}:\s)/iu;
const MAY_BE_A_NAME = /^\s*(?:title|topic|theme|subject|scenario|request|task|job)\s*(?::|\s[-–—])/iu;

/** "For a demo next week: ", "for tomorrow's SQL class, ": an occasion, and perhaps when it is. */
const OCCASION =
  /^\s*(?:(?:this|it) is )?for (?:(?:an?|the|my|our|next|this|tomorrow['’]s|today['’]s|monday['’]s|friday['’]s|next week['’]s|some|internal|quick|small|live|client|customer|sales|product|sql|python|pandas|excel|r|bi|power bi|tableau|statistics|stats|data|database|dashboard|load|unit|integration|ui|qa|user|acceptance|onboarding|blog|conference|team|training|school|university|college|uni)\s){0,5}(?:demo|presentation|workshop|class|course|lesson|lecture|talk|seminar|webinar|pitch|hackathon|exam|quiz|training|session|meetup|blog post|article|slides?|prototype|mock-?up|proof of concept|poc|test(?:s|ing)?|qa|demos?)(?:\s(?:today|tonight|tomorrow|(?:next|this|on|coming)\s(?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|later))?\s?(?::|\s[-–—])\s+(?=\p{L}|\d)/iu;

/** "quick one: ", "small favor - ", "next up: ": how small or how soon the request is. */
const HOW_SMALL =
  /^\s*(?:(?:hey|hi|hello|ok|okay|so|yo),?\s)?(?:(?:a|an|one|another|just|real|really|super|very)\s)*(?:(?:quick|small|tiny|little|simple|short|easy|next|last|urgent)\s(?:one|favou?r|ask|request|thing|job|task|question|up)|quick|real quick|urgent|one more(?:\sthing)?|next up)\s?(?::|\s[-–—])\s+(?=\p{L}|\d)/iu;

/** The text without such a label, as long as before. */
export function withoutOpeningLabel(text: string): string {
  const label = (MAY_BE_A_NAME.test(text) ? ALSO_A_NAME : LABEL).exec(text) ?? OCCASION.exec(text) ?? HOW_SMALL.exec(text);
  return label === null ? text : ' '.repeat(label[0].length) + text.slice(label[0].length);
}
