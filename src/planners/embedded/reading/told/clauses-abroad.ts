/** Small words of a clause that is read in English but for these: its article, and its verb. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^(?:und |aber |y |pero |et |mais )?(?:d(?:ie|er|as|en)|el|la|los|las|les?|eine?|una?|une)\s+(?=\p{L}{3})/iu, 'the '],
  [/^(?:l['’])(?=\p{L}{3})/iu, 'the '],
  [/\s(?:ist|liegt|folgt|wird|erfolgt|findet|kommt|es|está|esta|será|est|sera|se sit[úu]e|se situe|se sit[úu]a|intervient|a lieu|tiene lugar|cae)(?=\s(?:always|usually|only|exactly|at|about|between|from|up|within|\d))/iu, ' is'],
  [/\s(?:sind|werden|son|sont|están)(?=\s(?:always|usually|only|exactly|at|about|between|from|up|within|\d))/iu, ' are'],
  [/\s(?:s[oó]lo|solamente|[úu]nicamente|nur|lediglich|seulement|uniquement)\s(?:se\s)?(?:rellena|indica|registra|informa|consta|aparece|existe|figura|hay)\s(?:en|para|con|si|cuando|in)\s(?:los\s|las\s)?/iu, ' is only filled for '],
  [/\s(?:se\s)?(?:rellena|indica|registra|informa|consta|aparece|existe|figura)\s(?:only|s[oó]lo|solamente|[úu]nicamente)\s(?:en|para|con|for|in)\s(?:los\s|las\s)?/iu, ' is only filled for '],
  [/(?<=\sonly\s.{4,80})\s(?:ausgefüllt|gefüllt|befüllt|gesetzt|vorhanden|angegeben|eingetragen|erfasst|bekannt|belegt)\W*$/iu, ''],
]; // prettier-ignore

/** "Das Lieferdatum ist only for gelieferte Bestellungen ausgefüllt": as the readers of sentences know it; an English one stays as it is. */
export function abroadInEnglish(clause: string): string {
  if (!ABROAD.test(clause)) return clause;
  return SAID.reduce((text, [said, english]) => text.replace(said, english), clause);
}

const ABROAD = /^(?:und |aber |y |pero |et |mais )?(?:d(?:ie|er|as|en)|el|la|los|las|les?|eine?|una?|une)\s|^l['’]/iu;
