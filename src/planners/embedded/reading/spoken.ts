/**
 * How lists of columns are put in German, Spanish and French: words at which a description is cut into its subject, its
 * columns and what is said of them. What they mean is told by the phrases of the locales.
 */

/** Alternatives, separated by `|`, as a group. */
const any = (...lists: readonly string[]): string => `(?:${lists.join('|')})`;

const FOLLOWING = any('folgenden|folgende|den folgenden|siguientes|suivantes|suivants|ci-dessous');
const COLUMNS = any('spalten|feldern|felder|attributen|attribute|columnas|campos|atributos|colonnes|champs|attributs');

/** What opens a list of columns: "mit den Spalten", "con las siguientes columnas", "avec les colonnes suivantes". */
export const WITH_SPOKEN = new RegExp(
  String.raw`(?:^|[\s,])(?:${any('mit|inklusive|inkl\\.?|samt|enthält|enthalten|enthaltend|umfasst|bestehend aus|con|incluyendo|que incluya[n]?|que contenga[n]?|que tenga[n]?|con los datos|avec|comprenant|contenant|incluant|qui contient|qui contiennent|comportant|ayant')}(?:\s+(?:den|die|der|las|los|les|des))?(?:\s+${FOLLOWING})?(?:\s+${COLUMNS})?(?:\s+${FOLLOWING})?|${COLUMNS})(?:\s*:\s*|\s+(?=\S))`,
  'giu',
);

/** What goes on about the column before rather than opening one. */
export const CONTINUES_SPOKEN = new RegExp(
  `^${any(
    'eine? \\d|von \\d|bis|ab \\d|mindestens|höchstens|maximal|etwa|ungefähr|circa|ca\\.|rund|meist|meistens|davon|die meisten|normalverteilt|durchschnittlich|im (?:schnitt|mittel|jahr|letzten)|in den letzten|eindeutig|einzigartig|immer|niemals|nie|nur|nicht|optional|ganzzahlig|aufsteigend|beginnend|zwei|drei|wenn|falls|aber|jede[rs]?',
    'un \\d|de \\d|desde|hasta|al menos|como (?:máximo|mínimo)|máximo|mínimo|aproximadamente|alrededor|unos|unas|únic[oa]|siempre|nunca|solo|sólo|en los últimos|del último|con (?:dos|tres|un|formato|media)|dos decimales|sin (?:decimales|duplicados)|si|cuando|pero|cada|mayormente|la mayoría|distribución',
    'une? \\d|à \\d|de \\d|jusqu.à|au (?:moins|plus|format|cours)|environ|autour|unique|toujours|jamais|seulement|au cours|de l.année|avec (?:deux|une|trois)|deux décimales|sans (?:décimales?|doublons?)|si|quand|lorsque|mais|chaque|la plupart|entier|loi normale',
  )}(?![\\p{L}])`,
  'iu',
);

/** Where the name of a column ends. */
export const CUT_SPOKEN = new RegExp(
  `\\s${any(
    'von(?=\\s+\\d)|bis(?: zu)?\\d|ab(?=\\s+\\d)|über(?=\\s+\\d)|unter(?=\\s+\\d)|höchstens|etwa|ungefähr|circa|ca\\.|rund(?=\\s+\\d)|eindeutige?|einzigartige?|einmalige?|immer|nie|nur|optional|pflichtfeld|normalverteilt|gleichverteilt|durchschnittlich|im (?:schnitt|mittel|bereich|format|jahr|letzten|vergangenen)|in den (?:letzten|vergangenen|nächsten)|in diesem jahr|dieses jahr|letztes jahr|letzten (?:monat|jahres)|letzte woche|des letzten jahres|seit|beginnend|wie|z\\.\\s?b\\.|zum beispiel|entweder|mittelwert|ganzzahlig|aufsteigend|fortlaufend|leer|wenn|falls|liegt|nach (?:dem|der)|mit (?:zwei|einer|drei|nachkommastellen|format|mittelwert)|ohne (?:nachkommastellen|duplikate)|steigt|hängt',
    'de(?=\\s+[\\d€$])|(?:el|del) (?:año|mes) pasado|la semana pasada|este año|desde|hasta|mayor|menor|al menos|como (?:máximo|mínimo)|máximo|mínimo|aproximadamente|alrededor|unos(?=\\s+\\d)|unas(?=\\s+\\d)|únicos?|únicas?|sin (?:decimales|duplicados|repetir)|con (?:dos|tres|un|\\d) decimal(?:es)?|dos decimales|con (?:formato|media|promedio|distribución|el formato)|en los (?:últimos|próximos)|en el último|en 20\\d\\d|del último|de los últimos|del año|de 20\\d\\d|último año|siempre|nunca|solo|sólo|como por ejemplo|por ejemplo|opcional|enteros?|vacíos?|si|cuando|posterior|después|distribución|aumenta|depende|formato',
    '(?:de|à|du)(?=\\s+\\d)|l.ann[ée]e (?:derni[èe]re|passée)|(?:de )?l.an (?:dernier|passé)|le mois (?:dernier|passé)|la semaine (?:dernière|passée)|cette année|à partir|jusqu.à|supérieure?|inférieure?|au moins|au plus|au maximum|au minimum|environ|autour|uniques?|sans (?:décimales?|doublons?)|avec (?:deux|trois|une|\\d) décimales?|deux décimales|avec une moyenne|au (?:cours|format)|de l.année|en 20\\d\\d|depuis|toujours|jamais|seulement|uniquement|comme|par exemple|soit|optionnel(?:le)?|facultati(?:f|ve)|entiers?|vides?|si|quand|lorsque|postérieure?|après|loi normale|distribution|augmente|dépend|dans les|sur les|ces|format',
  )}(?=[\\s,.;:)]|$)`,
  'iu',
);

/** Small words before the name of a column. */
export const LEAD_SPOKEN = /^(?:(?:und|sowie|außerdem|auch|dazu|eine[nr]?|ein|der|die|das|den|ihr|ihre|seine?|jeweils|además|también|y|e|el|la|los|las|un|una|su|sus|ainsi que|et|aussi|le|les|la|un|une|des|du|leurs?|son|sa|ses|columna|columnas|spalte|spalten|colonnes?|de la|de l['’])\s+|l['’]|d['’])+/iu;

/** Sentences and tails that say nothing of columns. */
export const NOISE_SPOKEN = /^(?:bitte|danke(?:schön)?|vielen dank|nur (?:diese|die genannten) (?:spalten|felder)|sonst nichts|keine weiteren (?:spalten|felder)|nichts (?:weiter|anderes)|(?:nada más|sólo|solo|solamente|únicamente)(?: estas| esas)?(?: columnas| campos)?|gracias|muchas gracias|por favor|sin más columnas|ninguna otra columna|merci(?: beaucoup)?|s['’]il (?:vous|te) pla[iî]t|(?:seulement|uniquement)(?: ces)?(?: colonnes| champs)?|rien d['’]autre|pas d['’]autres? (?:colonnes?|champs?)|usw\.?|etc\.?)[.!?]*$/iu;

/** Counts of rows on their own: "insgesamt 200 Zeilen", "unas 200 filas", "une centaine de lignes". */
export const ROWS_SPOKEN = /^(?:(?:und|y|et|mit|con|avec|insgesamt|etwa|ungefähr|circa|ca\.|rund|genau|genera|generar|crea|erzeuge|erstelle|bitte|unas?|unos|aproximadamente|en total|total de|environ|exactement|génère|crée|je veux|quiero|ich brauche)\s+)*(?:[\d.,\u202f]+\s?k?|(?:une? |ein |einhundert|hundert|tausend|cien|mil|mille|cent|quelques )?(?:centaine|millier|dizaine|cinquantaine|centenar|docena|decena|dutzend|[a-zü]*hundert|[a-zü]*tausend|cien|mil|mille|cent))\s*(?:d['’]|de |von )?\s*(?:zeilen|datensätze[n]?|einträge[n]?|reihen|filas|registros|líneas|entradas|lignes|enregistrements|entrées)(?:\s+(?:insgesamt|bitte|en total|por favor|au total|s['’]il (?:vous|te) pla[iî]t))?[.!?]*$/iu;

/** A rule rather than a list of columns. */
export const RULE_SPOKEN = /(?<![\p{L}])(?:muss|müssen|soll|sollen|darf|dürfen|immer|nie|niemals|nur|wenn|falls|hängt|hängen|steigt|steigen|sinkt|sinken|höher|niedriger|größer|kleiner|jede[rs]?|fehlen|fehlt|leer|debe[n]?|siempre|nunca|sólo|solo|si|cuando|depende[n]?|aumenta|disminuye|mayor(?:es)?|menor(?:es)?|cada|faltan|vacíos?|doit|doivent|toujours|jamais|seulement|quand|lorsque|dépend(?:ent)?|augmente|diminue|supérieure?s?|inférieure?s?|chaque|manquante?s?|manquent|vides?)(?![\p{L}])/iu;

/** What asks for data without saying which. */
export const REQUEST_SPOKEN = /^(?:(?:bitte|ich|wir|mir|uns|brauche|brauchen|benötige|benötigen|hätte|gern(?:e)?|möchte|will|erstelle|erstell|erzeuge|generiere|gib|mach|eine?n?|testdaten|beispieldaten|datensatz|daten|tabelle|liste|für|von|mit|zu|über|por favor|quiero|quisiera|necesito|necesitamos|genera|generar|genérame|crea|crear|créame|haz|dame|hazme|un|una|unos|unas|datos|conjunto|tabla|lista|ficticios|de prueba|de|del|para|sobre|je|nous|veux|voudrais|souhaite|besoin|génère|générer|crée|créer|créez|générez|donne|moi|jeu|données|fictives|de test|tableau|liste|une|des|d['’]|pour|sur|avec|s['’]il (?:vous|te) pla[iî]t|j['’]ai)(?![\p{L}])[\s,:]*)+/iu;
