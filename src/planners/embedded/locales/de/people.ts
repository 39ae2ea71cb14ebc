import type { Phrase } from '../locale.js';

/** Who does more or less of something, in German: "wer mit Hund reist, bleibt weniger Nächte" is those with a dog have fewer nights. */
export const PEOPLE: readonly Phrase[] = [
  [/(?<![a-z0_])wer (ofter|haufiger|seltener|langer|mehr|weniger) ([a-z]+t), /dg, 'those who $v2 $w1 '],
  [/(?<![a-z0_])wer mit (?:eine[mnr]? )?([a-z]+(?: und [a-z]+)?) [a-z]+t, /dg, 'those with $1 '],
  [/(?<![a-z0_])wer (?:ohne |keine?n? )([a-z]+) [a-z]+t, /dg, 'those without $1 '],
  [/(?<![a-z0_])wer (?:eine?n? )?([a-z]+) (?:hat|besitzt|bucht|nutzt|nimmt|wahlt|isst|trinkt), /dg, 'those with $1 '],
  [/(?<![a-z0_])(?:bleib(?:t|en)|mach(?:t|en)|brauch(?:t|en)|benotig(?:t|en)|nutz(?:t|en)|kauf(?:t|en)|trink(?:t|en)|bestell(?:t|en)|les(?:en)|buch(?:t|en)|bekomm(?:t|en)|erhalt(?:en)?|besuch(?:t|en)|hor(?:t|en)|bring(?:t|en)) (?:deutlich |etwas |viel |meist |im schnitt )?mehr (?=(?!als |aus |ab |an |ein |wert )[a-z]{4,})/dg, 'have more '],
  [/(?<![a-z0_])(?:bleib(?:t|en)|mach(?:t|en)|brauch(?:t|en)|benotig(?:t|en)|nutz(?:t|en)|kauf(?:t|en)|trink(?:t|en)|bestell(?:t|en)|les(?:en)|buch(?:t|en)|bekomm(?:t|en)|erhalt(?:en)?|besuch(?:t|en)|hor(?:t|en)|bring(?:t|en)) (?:deutlich |etwas |viel |meist |im schnitt )?weniger (?=(?!als |aus |ab |an |ein |wert )[a-z]{4,})/dg, 'have fewer '],
  [/(?<![a-z0_])bleib(?:t|en) (?:deutlich |etwas |viel |meist |im schnitt )?(langer|kurzer)(?![a-z0_])/dg, 'stay $w1'],
];
