import type { Phrase } from '../locale.js';

/** How German says which rows have more: "Größere Wohnungen kosten mehr", "je älter, desto billiger"; `$w1` is a comparative, `$v1` a verb. */
export const MOVEMENTS: readonly Phrase[] = [
  [/(?<![a-z0_])(?:je|desto|umso) (kalter|warmer|heiss?er|kuhler) es (?:drauss?en|auss?en) (?:ist|wird)(?![a-z0_])/dg, 'the $w1 it is outside'],
  [/(?<![a-z0_])(?<!(?:0|€|euro|eur|cent|ct|chf|preis|gebuhr|beitrag|miete|pacht|betrag|menge|anzahl|kosten) ?)(?:je|desto|umso) (mehr|weniger|(?![a-z]*(?:meter|liter|sucher|nehmer|zimmer|fahrer|mieter|spieler|schuler|nummer)(?![a-z]))[a-z]{3,}er(?:e[nrs]?)?)(?![a-z0_])/dg, 'the $w1'],
  [/(?<![a-z0_])(kosten|kostet|verdienen|verdient|zahlen|zahlt|bezahlen|bezahlt|kaufen|kauft|dauern|dauert|verbrauchen|verbraucht|schlafen|schlaft|lernen|lernt|verkaufen|verkauft|trainieren|trainiert|wiegen|wiegt) (?:(?:deutlich|viel|meist|meistens|etwas|klar|wesentlich|tendenziell|im schnitt|in der regel|auch) )*(mehr|weniger|langer|kurzer)(?![a-z0_])(?! als 0)/dg, '$v1 $w2'],
  [/(?<![a-z0_])(?:geben|gibt) (?:(?:deutlich|viel|meist|etwas|klar|im schnitt|in der regel) )*(mehr|weniger)(?: geld)? aus(?![a-z0_])/dg, 'spend $w1'],
  [/(?<![a-z0_])(?:sind|ist) (?:(?:deutlich|viel|meist|meistens|etwas|klar|wesentlich|tendenziell|im schnitt|in der regel|auch) )*(teurer|billiger|gunstiger|alter|junger|neuer|gross?er|kleiner|schneller|langsamer|schwerer|leichter|warmer|kalter|hoher|niedriger|langer|kurzer|besser|schlechter|zufriedener)(?![a-z0_])(?! (?:als|oder) )/dg, 'are $w1'],
  [/(?<![a-z0_])(teurere|billigere|gunstigere|schnellere|langsamere|schwerere|leichtere|langere|kurzere|hohere|niedrigere|warmere|kaltere|bessere|schlechtere|erfahrenere|zufriedenere)[nrs]?(?= [a-z])(?! als)/dg, '$w1'],
  [/(?<![a-z0_])wer (mehr|weniger) ([a-z_]+) (?:hat|macht|leistet|nimmt|bekommt|fahrt|kauft|sammelt|besitzt),? (?=[a-z])/dg, 'people with $w1 $2 '],
  [/(?<![a-z0_])wer (mehr|weniger) (lernt|trainiert|verdient|schlaft|kauft|zahlt|verbraucht)(?![a-z0_])/dg, 'people who $v2 $w1'],
  [/(?<![a-z0_])(?:bekommt|bekommen|erhalt|erhalten|hat|haben|erzielt|erzielen|schreibt|schreiben) (bessere|schlechtere|hohere|niedrigere) (?=noten?(?![a-z0_]))/dg, 'get $w1 '],
  [/(?<![a-z0_])(?:wird|werden) (?:es |sie )?(teurer|billiger|gunstiger|langsamer|schneller|langer|kurzer|hoher|niedriger|besser|schlechter|warmer|kalter|grosser|kleiner|mehr|weniger)(?![a-z0_])/dg, 'gets $w1'],
  [/(?<![a-z0_])(?:steigen|steigt|wachsen|wachst) (?:zusammen|gemeinsam)(?![a-z0_])/dg, 'rise together'],
  [/(?<![a-z0_])(?:normalverteilt|normally distributed) um (?:die )?(0+)(?![a-z0_])/dg, 'normally distributed around $1'],
  [/(?<![a-z0_])(?:(?:am )?besten?|besser|gut|hoch) bewertete[nrs]?(?![a-z0_])/dg, 'better rated'],
  [/(?<![a-z0_])(?:schlechter|schlecht) bewertete[nrs]?(?![a-z0_])/dg, 'worse rated'],
  [/(?<![a-z0_])verkauf(?:en|t) sich (?:(?:deutlich|meist|meistens|viel|etwas|auch|im schnitt|in der regel) )*(?:besser|ofter|haufiger|mehr)(?![a-z0_])/dg, 'sell better'],
  [/(?<![a-z0_])verkauf(?:en|t) sich (?:(?:deutlich|meist|meistens|viel|etwas|auch|im schnitt|in der regel) )*(?:schlechter|seltener|weniger)(?![a-z0_])/dg, 'sell worse'],
  [/(?<![a-z0_])(?:haben|hat|bekommen|bekommt|erhalten|erhalt|ziehen|bringen|erzielen) (?:(?:deutlich|meist|meistens|viel|etwas|auch|im schnitt|in der regel) )*(mehr|weniger) (?=[a-z])(?!als )/dg, 'have $w1 '],
];
