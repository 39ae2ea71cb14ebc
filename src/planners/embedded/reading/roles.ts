/**
 * Which part a column plays in a model is no part of its name: "Target is churned, 12% ones", "Label: default", "Features are
 * age, income". The words for it give way to spaces, so that offsets stay right, and the column joins the list before it.
 */

/** "Every record represents one click with …": what a row is, before its columns. */
const ROW_IS = /(?<=^|[.\n]\s*)(?:(?:each|every|an?|one|the)\s+)(?:row|record|line|entry|observation)\s+(?:is|represents|means|stands for|describes|corresponds to)\s+(?:an?|one|exactly one|a single)\s+(?=[^.,:(]{3,40}?(?:\s(?:with|has|and has|containing)\s|:|,))/iu;

/** "Give me nothing but a, b and c". */
const NOTHING_BUT = /(?<![\p{L}])(?:nothing|no (?:other )?(?:columns?|fields?))\s+(?:else\s+)?(?:but|except(?: for)?|other than|apart from|besides)(?=\s+\p{L})/giu;

/** A first look that is cheap. */
const SPEAKS_OF_MODEL = /target|label|outcome|response|dependent|feature|predictor|regressor|covariate|balanc|\bziel|objetivo|cible/iu;

const PART = /(?:(?:the|an?|our|my|its|as|with|plus|and|finally)\s+)*(?<adjective>(?:(?:heavily|highly|very|strongly|severely|extremely|slightly)\s+)?(?:imbalanced|unbalanced|skewed|binary|boolean|rare|0\/1)(?:,?\s+(?:imbalanced|unbalanced|binary|boolean))?\s+)?(?:prediction\s+)?(?:target|label|outcome|response|ground[- ]truth|dependent|class|zielvariable|zielspalte|zielgröße|variable objetivo|variable cible)(?:\s+(?:variable|column|field|label|class|flag|feature))?/iuy;
const OPENING = /(?:^|[.!?;\n]\s*|,\s*|\s(?=(?:and|plus|with)\s))/gu;
const LINK = /\s*(?<colon>:|=|\s[-–]\s)\s*|\s+(?:(?:is|are|(?:should|will|must) be|being|called|named)\s+)+(?:(?:called|named|simply|just)\s+)?(?:the\s+)?|\s+(?<none>)/iuy;
const NAME = /["'`“]?(?<name>\p{L}[\p{L}\d]*(?:[ _-][\p{L}\d]+){0,3}?)["'`”]?(?=\s*(?:$|[.;(\n]|,(?<more>\s*\p{L}\S*)?)|\s+(?:with|at|where|about|around|roughly|only|is|are|should|must|has|which|\d))/iuy;
/** What is said of a target, which no column is called. */
const NO_NAME = /^(?:true|false|yes|no|positive|negative|binary|boolean|balanced|imbalanced|unbalanced|rare|skewed|always|never|about|around|roughly|only|mostly|one|either|an?|the|in|on|of|not|numeric|continuous|categorical|integer|int|float|string|0|1)(?![\p{L}_])|\s(?:or|vs|if|when|unless)\s|^(?:variable|column)s?$/iu;
/** "target audience", "label type", "response time": columns of their own. */
const OTHER_KIND = /^(?:id|type|name|value|date|price|audience|group|market|amount|score|time|code|weight|size|status|description|text|rate|temperature|year|segment|number|range|language|country|url|page)s?$/iu;
/** "label critical is positive for one in eight visits". */
const ANSWER_BEHIND = /^\s+(?:is|are|should be|must be)\s+(?:positive|true|yes|1|set|raised)\s+(?:for|in|on|with)\s/iu;
const SHARE_BEHIND = /^\s*(?:\(|,|with|at)?\s*(?:an?\s+)?(?:about|around|roughly|only|approximately|~|just)?\s*\d+(?:\.\d+)?\s?(?:%|percent|pct|in\s)/iu;
const LISTS = /[,:(]/u;
const RULES = /\b(?:should|must|higher|lower|longer|more|less|fewer|likelier|if|when|rises?|falls?|depends?|correlat\w+)\b/iu;

const FEATURES = /(?<=(?:^|[.!?\n:,;]|\bwith|\busing|\band|\bas)\s*)(?:(?:the|my|our|input|model|numeric|following)\s+)*(?:features|predictors|regressors|covariates|independent variables|explanatory variables)(?<link>\s+(?:are|include|being|should be|will be)(?=\s)|\s*[:=]|(?=\s+\p{L}[\p{L}\d]*(?:_[\p{L}\d]+)*(?:\s*[,(]|\s+\d)))/giu;

const BALANCE = /(?:class\s+)?(?:im)?balanced?(?:\s+(?:of|around|about|is|at|roughly))*\s+(\d{1,2})\s?%?\s?(?:[:/-]|to|vs\.?)\s?(\d{1,2})\s?%?(?![\p{L}\d])|(?<![\p{L}\d.])(\d{1,2})\s?%?\s?(?:[:/]|to)\s?(\d{1,2})\s?%?\s+(?:class\s+)?(?:im)?balanced?(?:\s+classes)?(?![\p{L}])/giu;

/** The text with the words for parts of a model blanked, as long as before. */
export function withoutRoles(given: string): string {
  const text = given.replace(NOTHING_BUT, (words) => 'only'.padEnd(words.length)).replace(ROW_IS, (frame) => ' '.repeat(frame.length));
  if (!SPEAKS_OF_MODEL.test(text)) return text;
  const listed = withoutFeatures(text);
  return withoutTargets(withPositives(listed), listed !== text);
}

/** "class balance 90/10" of yes and no: the rarer one is the yes. */
function withPositives(text: string): string {
  return text.replace(BALANCE, (whole, ...parts: (string | undefined)[]) => {
    const [a = 0, b = 0] = parts.slice(0, 4).filter((part) => part !== undefined).map(Number);
    return a + b === 100 ? `${String(Math.min(a, b))}% ones`.padEnd(whole.length) : whole;
  });
}

/** "Features are age, income": the list is told by what is in it. */
function withoutFeatures(text: string): string {
  return text.replace(FEATURES, (whole, ...rest: unknown[]) => {
    const [at, , { link = '' }] = rest.slice(-3) as [number, string, { link?: string }];
    const before = text.slice(0, at).trimEnd();
    if (link === '') return ' '.repeat(whole.length);
    return before === '' || /[.!?\n]$/u.test(before) ? `Columns:`.padEnd(whole.length).slice(0, Math.max(8, whole.length)) : whole;
  });
}

/** "Target is churned, 12% ones" behind a list: one more of its columns. */
function withoutTargets(text: string, hasFeatures: boolean): string {
  let result = text;
  for (const { index, 0: opening } of text.matchAll(OPENING)) {
    const found = targetAt(text, index + opening.length, hasFeatures);
    if (found === undefined) continue;
    const list = listBefore(text, index);
    // "support_calls and the imbalanced target churned", or a sentence of its own behind the list.
    const joins = /^\s+$/u.test(opening) || (/[.!?;\n]/u.test(opening) && LISTS.test(list) && !RULES.test(list));
    result = `${result.slice(0, index)}${(joins ? ',' : opening).padEnd(found - index)}${result.slice(found)}`;
  }
  return result;
}

/** Where the name begins that stands behind the words for a target; beside features, "target churn" is one without a sign. */
function targetAt(text: string, from: number, hasFeatures: boolean): number | undefined {
  PART.lastIndex = from;
  const part = PART.exec(text);
  if (part === null) return undefined;
  LINK.lastIndex = PART.lastIndex;
  const link = LINK.exec(text);
  if (link === null) return undefined;
  NAME.lastIndex = LINK.lastIndex;
  const named = NAME.exec(text);
  const name = named?.groups?.['name'] ?? '';
  if (named === null || NO_NAME.test(name) || (!hasFeatures && OTHER_KIND.test(name))) return undefined;
  const isWritten = name.includes('_') || /["'`“]/u.test(named[0]);
  if (link.groups?.['none'] !== undefined && !isWritten && part.groups?.['adjective'] === undefined && !hasFeatures && !SHARE_BEHIND.test(text.slice(NAME.lastIndex)) && !ANSWER_BEHIND.test(text.slice(NAME.lastIndex))) return undefined;
  // "label: Inbox, Spam, Archive": values.
  if (link.groups?.['colon'] !== undefined && named.groups?.['more'] !== undefined && !isWritten && !/^\s*(?:about|around|roughly|only|between|much|higher|lower|with|which|from|yes|true)/iu.test(named.groups['more'])) return undefined;
  return LINK.lastIndex;
}

/** The sentence that ends before a place. */
function listBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  return before.slice(Math.max(...['. ', '! ', '? ', '\n'].map((stop) => before.lastIndexOf(stop))) + 1);
}
