import type { Phrase } from '../locale.js';

/** Whole statements of German whose verb stands at the end or whose denial comes late; looked at before all other phrases. `$p1` is a share told as one of so many, `$d1` what is done. */
export const STATEMENTS: readonly Phrase[] = [
  [/(?<![a-z0_])(?:darf|durfen|kann|konnen|soll|sollen|muss|mussen|liegt|liegen) (?:nie|niemals|nicht|keinesfalls|auf keinen fall) (?:vor|fruher als) (?:der |dem |den )?([a-z_]+) (?:liegen|sein|erfolgen|stattfinden|passieren)(?![a-z0_])/dg, 'is never before $1'],
  [/(?<![a-z0_])(?:darf|durfen|kann|konnen|soll|sollen|liegt|liegen) (?:nie|niemals|nicht|keinesfalls|auf keinen fall) (?:nach|spater als) (?:der |dem |den )?([a-z_]+) (?:liegen|sein|erfolgen|stattfinden|passieren)(?![a-z0_])/dg, 'is never after $1'],
  [/(?<![a-z0_])(?:darf|durfen|kann|konnen|muss|mussen) erst (?:nach|ab) (?:der |dem |den )?([a-z_]+) (?:liegen|sein|erfolgen|stattfinden|beginnen)(?![a-z0_])/dg, 'is after $1'],
  [/(?<![a-z0_])(?:darf|durfen|kann|konnen|soll|sollen|ist|sind|sei) (?:nie|niemals|nicht|keinesfalls|auf keinen fall) (?:gross?er|hoher|mehr|langer|teurer) (?:sein )?als (?:der |die |das |den |dem )?(?=[a-z])/dg, 'is never more than '],
  [/(?<![a-z0_])(?:darf|durfen|kann|konnen|soll|sollen|ist|sind|sei) (?:nie|niemals|nicht|keinesfalls|auf keinen fall) (?:kleiner|niedriger|geringer|weniger|kurzer|billiger) (?:sein )?als (?:der |die |das |den |dem )?(?=[a-z])/dg, 'is never less than '],
  [/(?<![a-z0_])(?:ubersteigt|ubersteigen|uberschreitet|uberschreiten) (?:den |die |das )?([a-z_]+) (?:nie|niemals|nicht)(?![a-z0_])/dg, 'never exceeds $1'],
  [/(?<![a-z0_])(?:darf|durfen|kann|konnen|soll|sollen) (?:den |die |das )?([a-z_]+) (?:nie|niemals|nicht) (?:ubersteigen|uberschreiten)(?![a-z0_])/dg, 'never exceeds $1'],
  [/(?<![a-z0_])(?:kosten|kostet|zahlen|zahlt|bezahlen|bezahlt) nichts(?![a-z0_])/dg, 'pay nothing'],
  [/(?<![a-z0_])jede[mnrs]? (zweite|dritte|vierte|funfte|sechste|siebte|achte|neunte|zehnte|zwanzigste)[mnrs]?(?![a-z0_])/dg, '$p1'],
  [/(?<![a-z0_])(?:eine[rms]? von|1 von) (drei|vier|funf|sechs|acht|zehn|zwanzig)(?![a-z0_])/dg, '$p1 of'],
  [/(?<![a-z0_])zwei drittel(?: (?:der|des|von)(?= [a-z]))?(?![a-z0_])/dg, 'two thirds'],
  [/(?<![a-z0_])drei viertel(?: (?:der|des|von)(?= [a-z]))?(?![a-z0_])/dg, 'three quarters'],
  [/(?<![a-z0_])(?:ist|sind|wurden?|haben|hat) noch nicht (?:wieder )?(zuruck|[a-z]{4,}(?:t|en))(?! [a-z]+en(?![a-z]))(?![a-z0_])/dg, 'have not been $d1 yet'],
  [/(?<![a-z0_])und (?:hat|haben|besteht aus) (0+) (?:ziffern|stellen)(?![a-z0_])/dg, 'and has $1 digits'],
  [/(?<![a-z0_])(?:gefolgt von|dann|dahinter) (0+) (?:ziffern|stellen)(?![a-z0_])/dg, 'followed by $1 digits'],
  [/(?<![a-z0_])kein(?:e|en|er)? ([a-z_]+) (?:kommt|kommen|taucht|tauchen|darf|durfen) (?:mehrfach|doppelt|zweimal|mehrmals)(?: (?:vor|auf)(?:kommen|tauchen)?)?(?![a-z0_])/dg, '$1 is unique'],
  [/(?<![a-z0_])(alte|neue|gross?e|kleine|schwere|leichte|lange|kurze|weite|schnelle|langsame) (?=[a-z]+ (?:sind|kosten|haben|dauern|zahlen|verbrauchen|brauchen|verdienen) (?:meist |oft |deutlich |auch |im schnitt )?(?:mehr|weniger|[a-z]+er)(?![a-z]))/dg, '$w1 '],
  [/(?<![a-z0_])(?:desto|umso) (mehr|weniger) (kostet|kosten|zahlt|zahlen|bezahlt|verdient|verdienen|wiegt|verbraucht)(?: es| er| sie| man| ihr)?(?![a-z0_])/dg, 'the $w1 it $v2'],
  [/(?<![a-z0_])wer (?:weiter|langer) (?:fahrt|fliegt|lauft|bleibt|parkt|mietet|wartet),? (?=pay|zahlt|kostet|verbraucht)/dg, 'people who go farther '],
  [/(?<![a-z0_])je (?:gross?er|langer|mehr|hoher|weiter) (?:der |die |das )?([a-z_]+)(?: ist| sind)?, (?:desto|umso) (teurer|billiger|gunstiger)(?![a-z0_])(?! (?:der|die|das|ist|sind))/dg, 'the higher the $1, the $w2'],
  [/(?<![a-z0_])(0+)(?: (?:fur alle|pro person))?,? (?:auss?er|nur)(?: fur| bei)? (?:die |den |der )?([a-z]+),? ?(?:die (?:nur )?|zahlen (?:nur )?|\(|:) ?(0+)\)?(?: (?:be)?zahlen)?(?![a-z0_])/dg, '$n3 for $2, otherwise $n1'],
];
