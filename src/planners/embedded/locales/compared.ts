/** Comparatives and verbs of the three languages in English, by how they begin without accents; the first that fits counts. */
const COMPARATIVES: readonly (readonly [RegExp, string])[] = [
  [/^(?:teur|cher|car[oa])/, 'more expensive'], [/^(?:billig|gunstig|barat|economi)/, 'cheaper'],
  [/^(?:alter|viej|antigu|mayor(?:es)?$|vieu|vieil|age|ancien)/, 'older'], [/^(?:jung|jov|jeun)/, 'younger'], [/^(?:neu|nuev|recien|recent|moder)/, 'newer'],
  [/^(?:gros|grand|vast)/, 'larger'], [/^(?:klein|peque|petit)/, 'smaller'],
  [/^(?:langsam|lent)/, 'slower'], [/^(?:schnell|rapid|vite)/, 'faster'],
  [/^(?:lang|larg|long)/, 'longer'], [/^(?:kurz|cort|court|bref)/, 'shorter'],
  [/^(?:hoh|alt[oa]|eleve|elevad|haut|fort|grand|import)/, 'higher'], [/^(?:nied|gering|baj|bas|faibl|reduc)/, 'lower'],
  [/^(?:schwer|pesad|lourd)/, 'heavier'], [/^(?:leicht|liger|leger)/, 'lighter'],
  [/^(?:warm|heiss|calid|calien|calor|chaud)/, 'warmer'], [/^(?:kalt|kuhl|fri|froid)/, 'colder'],
  [/^(?:erfahr|experiment|experime)/, 'more experienced'], [/^(?:zufried|satisf|content)/, 'more satisfied'], [/^(?:reich|ric|rich|aise)/, 'richer'],
  [/^(?:besser|mejor|meilleur|bon|buen)/, 'better'], [/^(?:schlecht|peor|pire|mauvais|mal)/, 'worse'],
  [/^(?:weit|lejan|lejos|eloign|loin)/, 'farther'], [/^(?:haufig|ofter|frecuen|a menudo|souvent|frequen)/, 'more often'], [/^selten/, 'less often'],
  [/^(?:weniger|menos|moins|menor)/, 'less'], [/^(?:mehr|mas|plus|davant)/, 'more'],
]; // prettier-ignore

const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kost|cuest|cout)/, 'cost'], [/^(?:verdien|gan|gagn|cobr)/, 'earn'], [/^(?:zahl|bezahl|pag|pai|pay)/, 'pay'], [/^(?:gast|depens|geb)/, 'spend'],
  [/^(?:dauer|tard|dur|brauch|prenn)/, 'take'], [/^(?:kauf|compr|achet)/, 'buy'], [/^(?:verkauf|vend)/, 'sell'], [/^(?:lern|estudi|etudi|revis)/, 'study'],
  [/^(?:verbrauch|consum|consomm)/, 'use'], [/^(?:schlaf|duerm|dorm)/, 'sleep'], [/^(?:trainier|entren|entrain)/, 'train'], [/^(?:arbeit|trabaj|travaill)/, 'work'], [/^(?:wieg|pes)/, 'weigh'],
]; // prettier-ignore

/** What is done to a thing, as a participle. */
const DONE: readonly (readonly [RegExp, string])[] = [
  [/^(?:zuruck|ruckgab|devuel|devoluc|rendu|retour|restitu)/, 'returned'], [/^(?:ausliefer|ausgeliefert|liefer|geliefert|zustell|zugestellt|entreg|livre|livrai)/, 'delivered'], [/^(?:zahl|bezahl|beglichen|pag|paye|paiement|regle)/, 'paid'],
  [/^(?:abschluss|abgeschlossen|schlies|geschlossen|cerrad|cierr|clos|ferme|clotur)/, 'closed'], [/^(?:erledigt|fertig|beendet|terminad|finalizad|termine|acheve|fini)/, 'finished'], [/^(?:versand|versendet|verschickt|abgeschickt|enviad|envio|envoi|envoye|expedi)/, 'shipped'],
  [/^(?:gelost|behoben|resuelt|solucionad|resolu)/, 'resolved'], [/^(?:abgeholt|recogid|retire)/, 'collected'], [/^(?:unterschrieben|firmad|signe)/, 'signed'], [/^(?:eingelost|canjead|utilise)/, 'redeemed'], [/^(?:repariert|reparad|repare)/, 'repaired'],
  [/^(?:bestatigt|confirmad|confirme)/, 'confirmed'], [/^(?:gepruft|revisad|verifi|controle|verifie)/, 'checked'], [/^(?:genehmigt|aprobad|approuve)/, 'approved'],
]; // prettier-ignore

/** How many there are for each one of which something is told. */
const OF_SO_MANY: readonly (readonly [RegExp, number])[] = [
  [/^(?:zweit|dos|deux|2$)/, 2], [/^(?:dri|drei|tres|trois|3$)/, 3], [/^(?:vier|cuatro|quatre|4$)/, 4], [/^(?:funf|cinco|cinq|5$)/, 5], [/^(?:sech|seis|six|6$)/, 6], [/^(?:sieb|siete|sept|7$)/, 7],
  [/^(?:acht|ocho|huit|8$)/, 8], [/^(?:neun|nueve|neuf|9$)/, 9], [/^(?:zehn|diez|dix|10$)/, 10], [/^(?:zwanzig|veinte|vingt|20$)/, 20],
]; // prettier-ignore

/** "jeder fünfte", "uno de cada cinco", "un sur cinq": 20%. */
export function shareInEnglish(word: string): string {
  const many = OF_SO_MANY.find(([stem]) => stem.test(word))?.[1];
  return many === undefined ? word : `${Math.round(1000 / many) / 10}%`;
}

const englishOf = (table: readonly (readonly [RegExp, string])[]) => (word: string): string => table.find(([stem]) => stem.test(word))?.[1] ?? word;

/** "teurer", "(más) caros", "(plus) chers": more expensive. */
export const comparativeInEnglish = englishOf(COMPARATIVES);
/** "devueltos", "rendus", "zurückgegeben": returned. */
export const doneInEnglish = englishOf(DONE);
/** "kosten", "cuestan", "coûtent": cost. */
export const verbInEnglish = englishOf(VERBS);
