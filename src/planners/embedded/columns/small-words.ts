/** Words of a name that say nothing of what it means: units, articles, "value" at the end. */

export const UNIT_WORDS = new Set(
  'usd eur gbp cad aud inr chf jpy yen krw huf sek nok dkk czk pln dollar euro pound kg g gram km m cm mm mi mile lb c f celsius fahrenheit pct percent percentage % ms sec second s min minute hr hour h day mb gb tb kb kw kwh mw v volt volts hpa ppm lux rpm bar psi mg dl mmhg bpm sqft sqm m2 ft ha hectare litre liter l utc kmh mph db hz ghz mhz kcal cal'.split(' '),
);
export const FILLERS = new Set('of the in a an per and their its his her for to de del la el las los le les du des der die das den von im am sur d l our my each own s'.split(' '));
export const TAIL_FILLERS = new Set('value values field column data info information text string wert angabe'.split(' '));
export const BOOLEAN_HEADS = new Set(['is', 'has', 'was', 'are', 'does', 'did', 'can', 'have', 'whether', 'if', 'ist', 'hat', 'es', 'tiene', 'est']);

export function isUnitWord(key: string): boolean {
  return UNIT_WORDS.has(key);
}

/** Without small words, and units behind the first word. */
export function coreOf(words: readonly string[]): readonly string[] {
  const bare = words.filter((word, index) => !FILLERS.has(word) && !(UNIT_WORDS.has(word) && index > 0));
  return bare.length === 0 ? words : bare;
}
