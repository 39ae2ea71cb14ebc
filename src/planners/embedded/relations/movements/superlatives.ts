/** Words that set the top or the bottom apart, told as against the others. */

const ENDS_IN_EST = /(?<![\p{L}])(?:by far\s+|clearly\s+)?(?:the\s+)?((?:high|low|few|larg|small|bigg|long|short|tall|old|young|new|fast|slow|quick|heavi|light|warm|hott|cold|cool|cheap|dear|rich|poor|busi|quiet|deep|wid|narrow|thick|thinn|strong|weak|bright|loud|prici|costli|great))est(?![\p{L}])/giu;
const BEST = /(?<![\p{L}])(?:by far\s+|clearly\s+)?(?:the\s+)?(best|worst)(?![\p{L}-])(?!\s+(?:of|by)\s)/giu;
/** "cost most", "earn the least", "the most visitors", but not "at least", "most of them", "most common". */
const MOST = /(?<![\p{L}])(?<!\b(?:at|up to)\s)(?:by far\s+)?(?:the\s+)?(most|least)(?![\p{L}])(?!\s+(?:of|\d|common|frequent|popular|likely|are|is|have)(?![\p{L}]))/giu;
/** How much so: says nothing of which way. */
const HOW_MUCH = /(?<![\p{L}])(?:clearly|much|far|significantly|noticeably|considerably|markedly|distinctly|usually|generally|typically|normally|visibly|on average|a lot|quite a bit)\s+(?=(?:more|less|fewer|better|worse|\p{L}{2,}er)(?![\p{L}]))/giu;

const IS_TOLD = /est(?![\p{L}])|(?<![\p{L}])(?:most|least|worst)(?![\p{L}])|(?:ly|much|far|lot|bit|average)\s+(?:more|less|fewer|better|worse|\p{L}{2,}er)(?![\p{L}])/iu;

/** "Weekend shifts are short", "car trips are long": of some rows, against the others. */
const IS_PLAINLY =
  /(?<=\s(?:are|is|tend to be|run)\s(?:(?:usually|mostly|generally|always|rather|quite|very|typically|often|fairly)\s)*)(?:(?:usually|mostly|generally|always|rather|quite|very|typically|often|fairly)\s)*(short|long|cheap|expensive|heavy|light|small|large|big|high|low|old|young|fast|slow|tall|warm|cold|hot|busy|quiet)(?=\s*(?:$|[,.;]|\s(?:and|but|while)\s))/giu;
const OPENS = /\b(?:if|when|whenever|where|whose|unless|that|which|who|only|never|not|no|between|from|than|so|too)\b|\d/iu;
const COMPARED: Readonly<Record<string, string>> = { expensive: 'dearer', heavy: 'heavier', busy: 'busier', big: 'bigger', hot: 'hotter', large: 'larger' };
const comparedOf = (word: string): string => COMPARED[word.toLowerCase()] ?? `${word}er`;

/** "Suites cost most", "Oaks are the tallest", "Rents in Leeds are clearly higher": suites cost more, oaks are taller, rents are higher. */
export function asCompared(text: string): string {
  const plain = / (?:are|is|be|run) /iu.test(text) && !OPENS.test(text) ? text.replace(IS_PLAINLY, (_, word: string) => comparedOf(word)) : text;
  if (!IS_TOLD.test(plain)) return plain;
  return plain
    .replace(ENDS_IN_EST, (_, stem: string) => `${stem}er`)
    .replace(BEST, (_, word: string) => (/^b/iu.test(word) ? 'better' : 'worse'))
    .replace(MOST, (_, word: string) => (/^m/iu.test(word) ? 'more' : 'less'))
    .replace(HOW_MUCH, '');
}

const UP = /(?<![\p{L}])(?:more|higher|larger|bigger|longer|taller|older|newer|faster|quicker|heavier|warmer|hotter|dearer|pricier|costlier|richer|busier|deeper|wider|thicker|stronger|brighter|louder|greater|better)(?![\p{L}])/iu;
const DOWN = /(?<![\p{L}])(?:less|fewer|lower|smaller|shorter|younger|slower|lighter|colder|cooler|cheaper|poorer|quieter|narrower|thinner|weaker|worse)(?![\p{L}])/iu;

/** Which end a comparative is at: 1 for "more" and "taller", -1 for "less" and "smaller". */
export function endIn(clause: string): 1 | -1 | undefined {
  return UP.test(clause) ? 1 : DOWN.test(clause) ? -1 : undefined;
}

/** "Suites cost more, | singles less", "Mondays are busier, Sundays quieter": who, and the other end of what was told before. */
const ALONE = /^[^,;.]{1,40}?(?<!\b(?:is|are|was|were|cost|costs|earn|earns|pay|pays|have|has|get|gets|take|takes|last|lasts|spend|spends|sell|sells|use|uses|do|does))\s+(?:ones?\s+)?(?:the\s+)?\p{L}+\W*$/iu;

/** Whether a clause leaves out its verb, and goes on with what was told before. */
export const leavesOutVerb = (clause: string): boolean => ALONE.test(clause) && endIn(clause) !== undefined;
