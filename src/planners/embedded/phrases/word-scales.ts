/** Scales of which only the ends are told: "from very unhappy to very happy", "none to severe". */

const ENDS = /^[\s(:=,–-]*(?:(?:on\s+a\s+)?(?:scale\s+)?(?:ranging\s+|going\s+)?from\s+)?["']?(?<low>(?:\p{L}+\s)?\p{L}+)["']?\s+(?:to|through|up to|bis|a|à)\s+["']?(?<high>(?:\p{L}+\s)?\p{L}+)["']?[\s).;]*$/iu;

/** Scales everyone knows, from one end to the other. */
const SCALES: readonly (readonly string[])[] = [
  'strongly disagree|disagree|neutral|agree|strongly agree',
  'very dissatisfied|dissatisfied|neutral|satisfied|very satisfied',
  'very unlikely|unlikely|neutral|likely|very likely',
  'very low|low|medium|high|very high',
  'very small|small|medium|large|very large',
  'very easy|easy|medium|hard|very hard',
  'poor|fair|good|very good|like new',
  'acceptable|good|very good|like new|new',
  'poor|fair|good|very good|mint',
  'abgenutzt|gut|sehr gut|neuwertig',
  'schlecht|akzeptabel|gut|neuwertig',
  'aceptable|bueno|muy bueno|como nuevo',
  'correct|bon|très bon|comme neuf',
  'quiet|moderate|loud',
  'none|light|moderate|heavy',
  'very poor|poor|fair|good|very good|excellent',
  'terrible|poor|average|good|excellent',
  'awful|bad|okay|good|great',
  'bad|okay|good|great|excellent',
  'never|rarely|sometimes|often|always',
  'none|mild|moderate|severe',
  'minor|moderate|major|critical',
  'low|medium|high|critical',
  'freshman|sophomore|junior|senior',
  'junior|mid|senior',
  'bronze|silver|gold|platinum',
  'beginner|intermediate|advanced|expert',
  'cold|mild|warm|hot',
  'slow|medium|fast',
  'light|medium|dark',
  'easy|medium|difficult',
  'green|yellow|orange|red',
  'not at all|slightly|moderately|very|extremely',
  'sehr schlecht|schlecht|mittel|gut|sehr gut',
  'sehr unzufrieden|unzufrieden|neutral|zufrieden|sehr zufrieden',
  'niedrig|mittel|hoch',
  'muy malo|malo|regular|bueno|muy bueno',
  'muy insatisfecho|insatisfecho|neutral|satisfecho|muy satisfecho',
  'bajo|medio|alto',
  'très mauvais|mauvais|moyen|bon|très bon',
  'très insatisfait|insatisfait|neutre|satisfait|très satisfait',
  'faible|moyen|élevé',
].map((scale) => scale.split('|'));

const DEGREE = /^(?<degree>very|extremely|really|totally|completely|highly|sehr|muy|très)\s+(?<word>\p{L}+)$/iu;
const MIDDLE: Readonly<Record<string, string>> = { sehr: 'neutral', muy: 'neutral', très: 'neutre' };

/** What a measure is told as in words: "humidity high/normal", "wind (weak, strong)". */
const LEVELS = new Set('low high normal weak strong cold warm hot cool mild dry wet humid short long small big large light heavy slow fast thin thick loud quiet calm windy steep flat shallow deep bright dim'.split(' '));
const PAIR = /^[\s(:=–-]*["']?(?<one>\p{L}+)["']?\s?(?:[/|,]|,?\sor\s)\s?["']?(?<other>\p{L}+)["']?[\s).;]*$/iu;

/** Two words of such a measure; "low, high" may be two measures. */
function twoLevels(text: string): readonly string[] | undefined {
  const { one = '', other = '' } = PAIR.exec(text)?.groups ?? {};
  const levels = [one, other].map((word) => word.toLowerCase());
  return one === other || !levels.every((level) => LEVELS.has(level)) || (levels.includes('low') && levels.includes('high') && text.includes(',')) ? undefined : [one, other];
}

/** All steps of a scale, spelt as its ends are; or the two levels that are all there is; undefined where the text tells neither. */
export function wordScale(text: string): readonly string[] | undefined {
  const { low, high } = ENDS.exec(text)?.groups ?? {};
  if (low === undefined || high === undefined) return twoLevels(text);
  const known = knownScale(low.toLowerCase(), high.toLowerCase()) ?? knownScale(high.toLowerCase(), low.toLowerCase());
  return (known ?? bothDegrees(low.toLowerCase(), high.toLowerCase()))?.map(spelledAs(low));
}

function knownScale(low: string, high: string): readonly string[] | undefined {
  for (const scale of SCALES) {
    const [from, to] = [scale.indexOf(low), scale.indexOf(high)];
    if (from >= 0 && to > from + 1) return scale.slice(from, to + 1);
  }
  return undefined;
}

/** "very unhappy" and "very happy": both words without their degree, and what is neither in the middle. */
function bothDegrees(low: string, high: string): readonly string[] | undefined {
  const [left, right] = [low, high].map((end) => DEGREE.exec(end)?.groups);
  const [bad, good, degree] = [left?.['word'], right?.['word'], left?.['degree']];
  return bad === undefined || good === undefined || degree === undefined || bad === good ? undefined : [low, bad, MIDDLE[degree] ?? 'neutral', good, high];
}

const spelledAs = (sample: string) => (value: string): string => (/^\p{Lu}/u.test(sample) ? value.charAt(0).toUpperCase() + value.slice(1) : value);
