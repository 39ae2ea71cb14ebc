import type { Phrase } from '../locale.js';

/** Whole statements of Spanish, denials among them; looked at before all other phrases. `$p1` is a share told as one of so many, `$d1` what is done. */
export const STATEMENTS: readonly Phrase[] = [
  [/(?<![a-z0_])(?:nunca|jamas|no) (?:puede(?:n)? |debe(?:n)? )?(?:es|son|ser|sea) (?:nunca |jamas )?(?:anterior(?:es)? a|antes de)(?:l| la| el)?(?![a-z0_])/dg, 'is never before'],
  [/(?<![a-z0_])(?:nunca|jamas|no) (?:puede(?:n)? |debe(?:n)? )?(?:es|son|ser|sea) (?:nunca |jamas )?(?:posterior(?:es)? a|despues de)(?:l| la| el)?(?![a-z0_])/dg, 'is never after'],
  [/(?<![a-z0_])(?:nunca|jamas|no) (?:puede(?:n)? |debe(?:n)? )?(?:preceder|precede)(?: a)?(?:l| la| el)?(?![a-z0_])/dg, 'is never before'],
  [/(?<![a-z0_])(?:nunca|jamas|no) (?:puede(?:n)? |debe(?:n)? )?(?:es|son|ser|sea) (?:nunca |jamas )?(?:mayor(?:es)?|superior(?:es)?|mas alt[oa]s?) (?:que|de|a)(?:l| la| el)?(?![a-z0_])/dg, 'is never more than'],
  [/(?<![a-z0_])(?:nunca|jamas|no) (?:puede(?:n)? |debe(?:n)? )?(?:es|son|ser|sea) (?:nunca |jamas )?(?:menor(?:es)?|inferior(?:es)?|mas baj[oa]s?) (?:que|de|a)(?:l| la| el)?(?![a-z0_])/dg, 'is never less than'],
  [/(?<![a-z0_])(?:no|nunca|jamas) (?:puede|pueden|debe|deben) (?:superar|exceder|sobrepasar)(?: a)?(?:l| la| el)?(?![a-z0_])/dg, 'never exceeds'],
  [/(?<![a-z0_])no (?:pagan?|cuestan?)(?: nada)?(?![a-z0_])(?! (?:mas|menos|el|la|un))/dg, 'pay nothing'],
  [/(?<![a-z0_])(?:un[oa]|1) de cada (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|00?)(?![a-z0_])/dg, '$p1 of'],
  [/(?<![a-z0_])dos tercios(?: de (?:los |las )?(?=[a-z]))?(?:(?<=\s)|(?![a-z0_]))/dg, 'two thirds '],
  [/(?<![a-z0_])tres cuart[oa]s(?: partes)?(?: de (?:los |las )?(?=[a-z]))?(?:(?<=\s)|(?![a-z0_]))/dg, 'three quarters '],
  [/(?<![a-z0_])(?:aun|todavia) no (?:se )?(?:ha|han|esta|estan|fue|fueron)(?: sido)? ([a-z]{4,}(?:ad|id|t|st|ch)[oa]s?)(?![a-z0_])/dg, 'have not been $d1 yet'],
  [/(?<![a-z0_])no (?:se )?(?:ha|han|esta|estan)(?: sido)? ([a-z]{4,}(?:ad|id|t|st|ch)[oa]s?) (?:aun|todavia)(?![a-z0_])/dg, 'have not been $d1 yet'],
  [/(?<![a-z0_])y (?:tienen?|llevan?) (0+) (?:digitos|cifras|numeros)(?![a-z0_])/dg, 'and has $1 digits'],
  [/(?<![a-z0_])(?:seguid[oa] (?:de|por)|y luego|y despues) (0+) (?:digitos|cifras|numeros)(?![a-z0_])/dg, 'followed by $1 digits'],
  [/(?<![a-z0_])ningun[oa]? ([a-z_]+) (?:se repite|aparece dos veces|esta repetid[oa]|puede repetirse)(?![a-z0_])/dg, '$1 is unique'],
  [/(?<![a-z0_])([a-z_]+) (?:no se repiten?|no pueden? repetirse|sin repetir)(?![a-z0_])/dg, '$1 is unique'],
  [/(?<![a-z0_])(?:es|son|esta|estan) de (?=0+ [a-z]+ por [a-z])/dg, 'is '],
  [/(?<![a-z0_])cuant[oa]s? mas (larg[oa]s?|cort[oa]s?|grandes?|pequen[oa]s?|viej[oa]s?|antigu[oa]s?|nuev[oa]s?|pesad[oa]s?|alt[oa]s?) (?:es |son |sea |sean )?(?:el |la |los |las )?([a-z_]+), mas (car[oa]s?|barat[oa]s?)(?![a-z0_])/dg, 'the $w1 the $2, the $w3'],
  [/(?<=cuant[oa]s? [^.;]{3,70},? )mas (cuestan?|pagan?|ganan?|tardan?|duran?)(?![a-z0_])/dg, 'the more it $v1'],
  [/(?<=cuant[oa]s? [^.;]{3,70},? )menos (cuestan?|pagan?|ganan?|tardan?|duran?)(?![a-z0_])/dg, 'the less it $v1'],
  [/(?<=l[oa]s )([a-z]+s) (viej[oa]|antigu[oa]|nuev[oa]|grande|pequen[oa]|larg[oa]|cort[oa]|pesad[oa]|liger[oa]|rapid[oa]|lent[oa])s (?=son |cuestan|pagan|tienen|ganan|duran|tardan|consumen)/dg, '$w2 $1 '],
  [/(?<![a-z0_])cuant[oa]s? mas (pes[ae]n?|cuest[ae]n?|gan[ae]n?|dur[ae]n?)(?![a-z0_])/dg, 'the more it $v1'],
  [/(?<![a-z0_])(?:los|las|quienes) (?:que )?(?:recorren|hacen|tienen|compran|gastan|usan|trabajan|consumen|llevan|acumulan) mas (?=[a-z])/dg, 'those with more '],
  [/(?<![a-z0_])(?:el resto|los demas|las demas),? (?:de|a|en|con) (?=[a-z]+(?:$|[.;,)\n]))/dg, 'the rest '],
];
