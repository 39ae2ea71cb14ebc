import { edited, unedited, type Edit, type Edited } from '../phrases/edits.js';
import type { Spoken } from './locale.js';

/** Other words for what the phrases of a language know by one: "ausschließlich" is "nur", "jamás" is "nunca", "non renseigné" is "vide". */
type Plain = readonly [said: RegExp, plain: string | ((match: RegExpExecArray) => string)];

const COUNTED: Readonly<Record<string, number>> = { un: 1, una: 1, une: 1, dos: 2, deux: 2, tres: 3, trois: 3, cuatro: 4, quatre: 4, cinco: 5, cinq: 5, seis: 6, six: 6, siete: 7, sept: 7, ocho: 8, huit: 8, diez: 10, dix: 10, doce: 12, douze: 12 };
/** "un año después": before a span of time a number in digits. */
const inDigits = ([word]: RegExpExecArray): string => String(COUNTED[word.toLowerCase()] ?? word);

const GERMAN: readonly Plain[] = [
  [/(?<=\s)in den (?=[\p{L}\d]+ (?:Tagen|Wochen|Monaten) vor(?![\p{L}]))/giu, 'in the '],
  [/(?<![\p{L}])(?:genau|exakt)(?=\s(?:\d|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)e?[nsr]?\s))/giu, 'exactly'],
  [/(?<=\d) ?Prozent(?![\p{L}])/giu, ' %'],
  [/(?<![\p{L}])ausschlie(?:ß|ss)lich(?=\s(?!aus\s))/gu, 'nur'],
  [/(?<![\p{L}])Ausschlie(?:ß|ss)lich(?=\s)/gu, 'Nur'],
  [/(?<![\p{L}])niemals(?![\p{L}])/gu, 'nie'],
  [/(?<![\p{L}])(?:andernfalls|anderenfalls)(?![\p{L}])/giu, 'sonst'],
  [/(?<![\p{L}])(?:un|nicht )(?:ausgefüllt|befüllt|gesetzt|angegeben)(?=\s*(?:[,;.)\n]|$|(?:bei|wenn|falls|in|für|solange|bis)(?![\p{L}])))/giu, 'leer'],
  [/(?<![\p{L}])(?:hat|haben) (?:dann )?keinen (?:Wert|Eintrag)(?![\p{L}])/giu, 'ist leer'],
  [/(?<![\p{L}])(?:wird|werden) (?:nicht (?:ausgefüllt|befüllt|gesetzt)|leer gelassen|freigelassen)(?![\p{L}])/giu, 'bleibt leer'],
  [/(?<![\p{L}])so um die (?=\d)/giu, 'etwa '],
  [/(?<![\p{L}])(?:nicht weniger als|nicht unter|minimal) (?=\d)/giu, 'mindestens '],
  [/(?<![\p{L}])(?:nicht mehr als|nicht über) (?=\d)/giu, 'höchstens '],
  [/(?<![\p{L}])(?:immer|stets|jeweils) (?:später als|zeitlich nach)(?: (?:dem|der|das))?(?= \p{L})/giu, 'immer nach dem'],
  [/(?<![\p{L}])(?:immer|stets|jeweils) (?:früher als|zeitlich vor)(?: (?:dem|der|das))?(?= \p{L})/giu, 'immer vor dem'],
  [/(?<![\p{L}])hoechstens(?![\p{L}])/giu, 'höchstens'],
  [/(?<![\p{L}])fuer(?![\p{L}])/giu, 'für'],
  [/(?<![\p{L}])ueber(?=\s)/giu, 'über'],
  [/(?<![\p{L}])spaeter(?![\p{L}])/giu, 'später'],
  [/(?<![\p{L}])frueher(?![\p{L}])/giu, 'früher'],
];

const SPANISH: readonly Plain[] = [
  [/(?<=\s)en l[oa]s (?=[\p{L}\d]+ (?:días|semanas|meses) antes de)/giu, 'in the '],
  [/(?<![\p{L}])(?:exactamente|justo)(?=\s(?:\d|(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)a?\s))/giu, 'exactly'],
  [/(?<=\d) ?por ?ciento(?![\p{L}])/giu, ' %'],
  [/(?<![\p{L}])(?:únicamente|unicamente|solamente|exclusivamente)(?=\s)/gu, 'solo'],
  [/(?<![\p{L}])(?:Únicamente|Unicamente|Solamente|Exclusivamente)(?=\s)/gu, 'Solo'],
  [/(?<![\p{L}])jamás(?![\p{L}])/gu, 'nunca'],
  [/(?<![\p{L}])(?:en caso contrario|de lo contrario|en otro caso)(?![\p{L}])/giu, 'si no'],
  [/(?<![\p{L}])(?:se deja|se dejan|se queda|queda|quedan|está|están|va|van|aparece) (?:en blanco|sin (?:valor|rellenar|dato|datos|informar))(?![\p{L}])/giu, 'queda vacío'],
  [/(?<![\p{L}])no (?:figura|consta|aparece) (?:el dato de )?(?=(?:en|\p{L}+ en) (?:(?:aproximadamente |alrededor de |cerca de )?(?:el|un|una|\d)))/giu, 'falta '],
  [/(?<![\p{L}])(?:a lo sumo|no más de|no mas de|como maximo|como mucho) (?=\d)/giu, 'como máximo '],
  [/(?<![\p{L}])(?:no menos de|por lo menos|como mínimo|como minimo) (?=\d)/giu, 'al menos '],
  [/(?<![\p{L}])(?:debe|tiene que|ha de) ser(?: siempre)? (?=(?:inferior|superior|mayor|menor|posterior|anterior|igual)(?![\p{L}]))/giu, 'siempre es '],
  [/(?<=(?:días|dias|horas|meses|semanas|minutos|años|día|dia|hora|mes|semana) )despues(?![\p{L}])/giu, 'después'],
  [/(?<![\p{L}])desde (?=\d+ hasta \d)/giu, 'de '],
  [/(?<=\bde \d{1,9}) hasta (?=\d)/giu, ' a '],
  [/(?<![\p{L}])(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce)(?= (?:días?|dias?|semanas?|mes(?:es)?|años?|horas?|minutos?) (?:después|despues|tras|más tarde)(?![\p{L}]))/giu, inDigits],
];

const FRENCH: readonly Plain[] = [
  [/(?<=\s)dans les (?=[\p{L}\d]+ (?:jours|semaines|mois) (?:avant|précédant)(?![\p{L}]))/giu, 'in the '],
  [/(?<![\p{L}])exactement(?=\s(?:\d|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)e?\s))/giu, 'exactly'],
  [/(?<=\d) ?pour ?cents?(?![\p{L}])/giu, ' %'],
  [/(?<![\p{L}])(?:n['’]est|n['’]étant|ne sont|n['’]a) pas (?:été )?(?:renseigné|rempli|saisi)(?:e|s|es)?(?![\p{L}])/giu, 'est vide'],
  [/(?<![\p{L}])(?:non|pas) (?:renseigné|rempli|saisi)(?:e|s|es)?(?=\s*(?:[,;.)\n]|$|(?:si|sauf|pour|dans|tant|quand|lorsque|chez|en)(?![\p{L}])))/giu, 'vide'],
  [/(?<![\p{L}])exclusivement(?=\s)/giu, 'uniquement'],
  [/(?<![\p{L}])(?:uniquement|seulement) (?:si|quand|lorsque|en cas de)(?=\s)/giu, 'only if'],
  [/(?<![\p{L}])(?:pas plus de|au maximum) (?=\d)/giu, 'au plus '],
  [/(?<![\p{L}])(?:pas moins de|au minimum) (?=\d)/giu, 'au moins '],
  [/(?<![\p{L}])à peu près (?=\d)/giu, 'environ '],
  [/(?<![\p{L}])(?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze)(?= (?:jours?|semaines?|mois|ans?|années?|heures?|minutes?) (?:après|apres|plus tard)(?![\p{L}]))/giu, inDigits],
];

const PLAIN: Readonly<Record<Spoken, readonly Plain[]>> = { de: GERMAN, es: SPANISH, fr: FRENCH };

/** A text with such words put in their place. */
export function inPlainWords(text: string, language: Spoken): Edited {
  let read = unedited(text);
  for (const [said, plain] of PLAIN[language]) read = edited(read, editsOf(read.text, said, plain));
  return read;
}

const editsOf = (text: string, said: RegExp, plain: Plain[1]): Edit[] => [...text.matchAll(said)].map((match) => ({ start: match.index, end: match.index + match[0].length, as: typeof plain === 'string' ? plain : plain(match) }));
