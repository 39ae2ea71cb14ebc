/** Comparatives and verbs of the three languages in English, by how they begin without accents; the first that fits counts. */
const COMPARATIVES: readonly (readonly [RegExp, string])[] = [
  [/^(?:teur|cher|car[oa])/, 'more expensive'], [/^(?:billig|gunstig|barat|economi)/, 'cheaper'],
  [/^(?:alter|viej|antigu|mayor(?:es)?$|vieu|vieil|age|ancien)/, 'older'], [/^(?:jung|jov|jeun)/, 'younger'], [/^(?:neu|nuev|recien|recent|moder)/, 'newer'],
  [/^(?:gros|grand|vast)/, 'larger'], [/^(?:klein|peque|petit)/, 'smaller'],
  [/^(?:langsam|lent)/, 'slower'], [/^(?:schnell|rapid|vite)/, 'faster'],
  [/^(?:lang|larg|long)/, 'longer'], [/^(?:kurz|cort|court|bref)/, 'shorter'],
  [/^(?:hoh|alt[oa]|eleve|elevad|haut|fort|grand)/, 'higher'], [/^(?:nied|gering|baj|bas|faibl|reduc)/, 'lower'],
  [/^(?:schwer|pesad|lourd)/, 'heavier'], [/^(?:leicht|liger|leger)/, 'lighter'],
  [/^(?:warm|heiss|calid|calien|calor|chaud)/, 'warmer'], [/^(?:kalt|kuhl|fri|froid)/, 'colder'],
  [/^(?:erfahr|experiment|experime)/, 'more experienced'], [/^(?:zufried|satisf|content)/, 'more satisfied'], [/^(?:reich|ric|rich|aise)/, 'richer'],
  [/^(?:besser|mejor|meilleur|bon|buen)/, 'better'], [/^(?:schlecht|peor|pire|mauvais|mal)/, 'worse'],
  [/^(?:weit|lejan|lejos|eloign|loin)/, 'farther'], [/^(?:haufig|ofter|frecuen|a menudo|souvent|frequen)/, 'more often'], [/^selten/, 'less often'],
  [/^(?:weniger|menos|moins|menor)/, 'less'], [/^(?:mehr|mas|plus)/, 'more'],
]; // prettier-ignore

const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kost|cuest|cout)/, 'cost'], [/^(?:verdien|gan|gagn)/, 'earn'], [/^(?:zahl|bezahl|pag|pai|pay)/, 'pay'], [/^(?:gast|depens|geb)/, 'spend'],
  [/^(?:dauer|tard|dur|brauch|prenn)/, 'take'], [/^(?:kauf|compr|achet)/, 'buy'], [/^(?:verkauf|vend)/, 'sell'], [/^(?:lern|estudi|etudi|revis)/, 'study'],
  [/^(?:verbrauch|consum|consomm)/, 'use'], [/^(?:schlaf|duerm|dorm)/, 'sleep'], [/^(?:trainier|entren|entrain)/, 'train'], [/^(?:wieg|pes)/, 'weigh'],
]; // prettier-ignore

const englishOf = (table: readonly (readonly [RegExp, string])[]) => (word: string): string => table.find(([stem]) => stem.test(word))?.[1] ?? word;

/** "teurer", "(más) caros", "(plus) chers": more expensive. */
export const comparativeInEnglish = englishOf(COMPARATIVES);
/** "kosten", "cuestan", "coûtent": cost. */
export const verbInEnglish = englishOf(VERBS);
