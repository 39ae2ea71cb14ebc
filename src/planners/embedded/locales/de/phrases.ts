/**
 * How things are said about columns in German, and the same in English, which is what the readers read. What is said is
 * matched without accents; the first line that fits counts, and what it made is not looked at again.
 */
export const PHRASES = `
zwischen ($n) und ($n) => between $1 and $2
(?:im bereich )?von ($n) bis (?:zu )?($n) => from $1 to $2
($n) bis (?:zu )?($n) => $1 to $2
(?:hochstens|maximal|nicht mehr als|nicht uber|bis zu|max\\.?) ($n) => at most $1
(?:mindestens|wenigstens|nicht weniger als|nicht unter|ab|min\\.?) ($n)(?! (?:uhr|tage)) => at least $1
(?:grosser als|mehr als|uber|oberhalb von) ($n) => more than $1
(?:kleiner als|weniger als|unter|unterhalb von) ($n) => less than $1
(?:durchschnittlich|im schnitt|im mittel|durchschnitt(?:lich)?(?: von)?|mittelwert(?: von)?|mittel(?: von)?) (?:etwa |ca\\.? |rund )?($n) => mean $1
median (?:von |bei )?($n) => median $1
(?:standardabweichung|streuung)(?: von)? ($n) => standard deviation $1
(?:etwa|ungefahr|circa|ca\\.?|rund|zirka) ($n) => about $1
(?:die )?(?:letzten|vergangenen) ($n|\\w+) (jahren?|monaten?|wochen?|tagen?|stunden?) => the last $1 $u2
(?:im |aus dem |des |der |in der |vom )?(?:letzte[nrs]?|vergangene[nrs]?) (jahre?s?|monate?s?|woche|quartals?) => in the last $u1
(?:die )?(?:nachsten|kommenden) ($n|\\w+) (jahren?|monaten?|wochen?|tagen?) => the next $1 $u2
(?:dieses jahr|in diesem jahr|des laufenden jahres|laufendes jahr) => this year
heute => today
gestern => yesterday
seit ($n) => since $1
alle ($n) (minuten|stunden|tage|sekunden|wochen) => every $1 $u2
(?:jede|alle) (minute|stunde|woche)(?!n) => every $u1
stundlich => hourly
taglich => daily
wochentlich => weekly
($n) bis ($n) (tage|stunden|wochen) (?:nach|spater als) (?:dem |der )? => $1 to $2 $u3 after 
($n) (tage|stunden|wochen) nach (?:dem |der )? => $1 $u2 after 
(?:liegt |ist |muss )?(?:immer |stets )?(?:nach|spater als|nicht vor|nie vor) (?:dem |der )?(?=\\w+(?:datum|zeit|beginn|start|am|anreise|start_?\\w*|termin|eingang)\\b) => is after 
(?:eindeutige?r?|einmalige?|einzigartige?|ohne duplikate|keine duplikate) => unique
(?:($n) ?%|($n) prozent) (?:davon |der werte |der zellen |der zeilen |der eintrage )?(?:fehlen|fehlt|fehlend|leer|sind leer|nicht vorhanden|fehlende werte|fehlende|leere werte|leere|unbekannt|nullwerte|null|sollen fehlen|sollen leer sein) => $1$2% missing
(?:fehlt|fehlen|leer|unbekannt) (?:bei|in|zu) (?:etwa |ca\\.? |rund )?(?:($n) ?%|($n) prozent)(?: der (?:falle|zeilen|eintrage|datensatze))? => missing $1$2%
(?:optional|teilweise leer|manchmal leer|kann leer sein|kann fehlen|teils leer) => optional
(?:nie leer|ohne fehlende werte|keine fehlenden werte|nicht leer|pflichtfeld) => never empty
(?:mit )?(?:einer|eine|1) (?:nachkommastelle|dezimalstelle) => 1 decimals
(?:mit )?(?:zwei|2) (?:nachkommastellen|dezimalstellen|dezimalen) => 2 decimals
(?:mit )?(?:drei|3) (?:nachkommastellen|dezimalstellen|dezimalen) => 3 decimals
(?:mit )?(?:vier|4) (?:nachkommastellen|dezimalstellen|dezimalen) => 4 decimals
(?:ganze zahlen|ganze zahl|ganzzahlig(?:e)?|ohne nachkommastellen|ganzzahl) => integer
(?:normalverteilt|normalverteilung|gaussverteilt) => normally distributed
(?:gleichverteilt|gleichmassig verteilt) => uniformly distributed
(?:rechtsschief|schief verteilt|logarithmisch normalverteilt) => right-skewed
(?:meist|uberwiegend|meistens|vor allem) (?:klein|kleine werte|niedrig|niedrige werte) => mostly small
(?:ausreisser|extremwerte) => outliers
($n) ?% (?:der falle |davon )?(?:wahr|ja|true) => $1% true
($n) ?% (?:der falle |davon )?(?:falsch|nein|false) => $1% false
(?:im format|format|formatiert wie|in der form|der form|wie zum beispiel|zum beispiel|wie z\\.? ?b\\.?|z\\.? ?b\\.?|beispiel) => like 
(?:beginnt mit|beginnend mit|startet mit|anfangend mit|prafix) => starting with
(?:steigt|wachst|nimmt zu|steigen|wachsen) mit (?:dem |der |den |zunehmender |steigender |steigendem )? => rises with 
(?:sinkt|fallt|nimmt ab|sinken|fallen) mit (?:dem |der |den |zunehmender |steigender |steigendem )? => falls with 
(?:korreliert|korrelieren) (?:stark )?(?:positiv )?mit => correlated with
(?:hangt|hangen) von (?:dem |der |den )?(\\w+) ab => depends on $1
nur(?: vorhanden| gefullt| ausgefullt)? wenn => only if
(?:ausser|es sei denn) => unless
(?:leer|fehlt) wenn => empty if
wenn (.{2,30}?) (?:gleich|ist|=) => if $1 is
(?:multipliziert mit|mal) (?=\\w) => times 
(?:geteilt durch|dividiert durch) => divided by
(?:nie|niemals) (?:grosser|hoher|mehr) als => never more than
(?:kleiner|niedriger|geringer|weniger) als => less than
(?:grosser|hoher|mehr) als => more than
(?:immer|stets) => always
(?:ist|sind) (?=unique|always|optional|normally) => is 
aufsteigend => ascending
fortlaufend(?:e nummer)? => sequential
($n)-?stellig(?:e[rs]?)?(?: zahl| nummer| code)? => $1 digits
($n) (?:ziffern|stellen)\\b => $1 digits
($n) (?:zeichen)\\b => $1 characters
($n) (?:buchstaben)\\b => $1 letters
`;
