/**
 * What rows are made for is nothing of what they hold: "Anova homework: plants with …", "passengers for my kaggle notebook". The words
 * for it give way to spaces, so that offsets stay right; an exercise is no workout then, and a homework no assignment.
 */

/** A first look that is cheap. */
const HINT =
  /regressi|régressi|classific|cluster|segmentation|forecast|correlat|surviv|series|k-?means|anova|pca|test|tree|forest|learning|statistic|pandas|sql|excel|homework|tutorial|coursework|project|assignment|exercise|notebook/iu;

/** "data for an", "a small dataset for practising". */
const OPENING =
  /^\s*(?:(?:(?:an?|some|the|my|me|please|need|want|i|simple|small|toy|fake|sample|messy)\s)*(?:data\s?sets?|data|csv|table|rows|time\sseries|datos|datensatz|daten|données|jeu\sde\sdonnées)\s(?:for|zum|para|pour)\s)?(?:(?:an?|the|my|our|some)\s)?(?:(?:practi[sc]ing|learning|teaching)\s)?/iu;
const KIND = /^(?:(?:multiple|simple|linear|logistic|poisson|binary|multi-?class|imbalanced|supervised|one-?way|two-?way|multivariate|basic)[ -])+/iu;
const METHOD =
  /^(?:regression|classification|clustering|forecasting|segmentation|correlation|survival(?:\sanalysis)?|time[- ]series|eda|k-?means|anova|ancova|pca|t-?tests?|chi-?squared?(?:\stest)?|a\/b[- ]test(?:ing|s)?|hypothesis\stest(?:ing|s)?|decision\strees?|random\sforests?|machine\slearning|ml|data\s(?:science|analysis|cleaning|wrangling|visuali[sz]ation)|statistics|stats|pandas|sql|power\sbi|tableau|excel|(?:lineare|logistische)\sregression|regresión\s(?:lineal|logística)|régression\s(?:linéaire|logistique))(?![\p{L}])(?:\s(?:analysis|modell?ing|model|problem|task))?/iu;
const TASK =
  /^\s?(?:exercises?|homework|assignment|practi[cs]e|tutorial|coursework|(?:class|course|school|uni|university|student|kaggle|portfolio)\s(?:project|assignment|exercise|notebook)|problem\sset|example|demo|lesson|project|notebook|challenge|übung|hausaufgabe|ejercicio|práctica|exercice)(?![\p{L}])/iu;
/** What sets it apart from what the rows hold. */
const APART = /^(?:\s*[:.–—]\s|\s(?=with\s(?:the\s)?(?:following\s)?(?:columns?|fields?)\b)|\s(?:with|on)\s)/iu;
const BEHIND = /\sfor\s(?:(?:an?|the|my|our|some)\s)?(?:(?:practi[sc]ing|learning|teaching)\s)?/giu;
/** Tasks that need no method beside them. */
const ALONE = /^(?:(?:class|course|school|uni|university|student|kaggle|portfolio)\s|homework|coursework|tutorial)/iu;
const ENDS = /^\s*(?:[.,:;)\n]|$)/u;

/** Where a method, and a task in it, end in a text that begins with them. */
function methodIn(text: string): { readonly end: number; readonly isTask: boolean; readonly isOfKind: boolean } | undefined {
  const kind = KIND.exec(text)?.[0].length ?? 0;
  const method = METHOD.exec(text.slice(kind))?.[0].length;
  if (method === undefined) return undefined;
  const task = TASK.exec(text.slice(kind + method))?.[0].length ?? 0;
  return { end: kind + method + task, isTask: task > 0, isOfKind: kind > 0 };
}

/** The text without the words for what it is practised on, as long as before. */
export function withoutPurpose(text: string): string {
  if (!HINT.test(text)) return text;
  const lead = OPENING.exec(text)?.[0].length ?? 0;
  const first = methodIn(text.slice(lead));
  const apart = first === undefined ? undefined : APART.exec(text.slice(lead + first.end))?.[0].length;
  // An "A/B test" alone is what rows may be of.
  const opened = first === undefined || apart === undefined || !(first.isTask || first.isOfKind) ? 0 : lead + first.end + apart;
  let result = ' '.repeat(opened) + text.slice(opened);
  for (const { index, 0: words } of text.matchAll(BEHIND)) {
    const from = index + words.length;
    const rest = text.slice(from);
    const length = methodIn(rest)?.end ?? (ALONE.test(rest) ? TASK.exec(rest)?.[0].length : undefined);
    if (length !== undefined && ENDS.test(rest.slice(length))) result = result.slice(0, index) + ' '.repeat(words.length + length) + result.slice(from + length);
  }
  return result;
}
