/**
 * What rows are made for is nothing of what they hold: "Anova homework: plants with …", "flats for practising linear regression". The words
 * for it give way to spaces, so that offsets stay right; an exercise is no workout then, and a homework no assignment.
 */

const METHOD =
  String.raw`(?:(?:(?:multiple|simple|linear|logistic|poisson|binary|multi-?class|imbalanced|supervised|unsupervised|one-?way|two-?way|multivariate|univariate|customer|basic|ml)[ -])*(?:(?:regression|classification|clustering|forecasting|segmentation|correlation|survival|time[- ]series|cohort|exploratory data|regressions?)(?:\s(?:analysis|modelling|modeling|model|problem|task))?|k-?means|anova|ancova|manova|pca|eda|t-?tests?|chi-?squared?(?:\stest)?|a\/b[- ]test(?:ing|s)?|hypothesis\stest(?:ing|s)?|decision\strees?|random\sforests?|machine\slearning|ml|data\s(?:science|analysis|cleaning|wrangling|visuali[sz]ation)|statistics|stats|pandas|numpy|sql|power\sbi|tableau|excel)|(?:lineare|logistische)\sregression|regresión\s(?:lineal|logística)|régression\s(?:linéaire|logistique))`;
/** Of these alone no table is told: an "A/B test" is one. */
const TOLD_ALONE = String.raw`(?:(?:multiple|simple|linear|logistic|poisson|binary|multi-?class|imbalanced|supervised)[ -])+(?:regression|classification|clustering)|(?:lineare|logistische)\sregression|regresión\s(?:lineal|logística)|régression\s(?:linéaire|logistique)`;
const TASK = String.raw`(?:exercises?|homework|assignment|practi[cs]e|tutorial|coursework|(?:class|course|school|uni|university|student|kaggle|portfolio)\s(?:project|assignment|exercise|notebook)|problem\sset|example|demo|lesson|project|notebook|challenge|übung|hausaufgabe|ejercicio|práctica|exercice)`;
const DATA = String.raw`(?:(?:an?|some|the|my|me|please|need|want|i|simple|small|toy|fake|synthetic|practice|sample|messy|example)\s)*(?:data\s?sets?|data|csv|table|rows|time\sseries|datos|datensatz|daten|données|jeu\sde\sdonnées)`;

/** "Anova homework: …", "Imbalanced classification: …", "Clustering exercise with …", "data for an A/B test exercise: …". */
const OPENING = new RegExp(String.raw`^\s*(?:(?:${DATA})\s(?:for|zum|para|pour)\s)?(?:(?:an?|the|my|our|some)\s)?(?:(?:practi[sc]ing|learning|teaching|üben\svon|practicar|s['’]entraîner\sà(?:\sla)?)\s)?(?:${METHOD}\s${TASK}|${TOLD_ALONE})(?:\s*[:.–—]\s|\s(?=with\s(?:the\s)?(?:following\s)?(?:columns?|fields?)\b)|\s(?:with|on)\s)`, 'iu');
/** "… for a regression tutorial", "… for my kaggle notebook", "… for practising logistic regression". */
const BEHIND = new RegExp(String.raw`\sfor\s(?:(?:an?|the|my|our|some)\s)?(?:(?:practi[sc](?:e|ing)|learn(?:ing)?|teach(?:ing)?)\s)?(?:${METHOD}(?:\s${TASK})?|(?:my\s|a\s)?(?:(?:class|course|school|uni|university|student|kaggle|portfolio)\s(?:project|assignment|exercise|notebook)|homework|coursework|tutorial))(?=\s*[.,:;)\n]|\s*$)`, 'iu');
/** A first look that is cheap. */
const HINT = /regressi|régressi|classific|cluster|segmentation|forecast|correlat|surviv|series|cohort|k-?means|anova|ancova|pca|eda|test|tree|forest|learning|ml|data|statistic|stats|pandas|numpy|sql|power|tableau|excel|homework|tutorial|coursework|project|assignment|exercise|notebook/iu;

const blank = (words: string): string => ' '.repeat(words.length);

/** The text without the words for what it is practised on, as long as before. */
export function withoutPurpose(text: string): string {
  if (!HINT.test(text)) return text;
  return text.replace(OPENING, blank).replace(BEHIND, blank);
}
