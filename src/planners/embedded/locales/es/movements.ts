import type { Phrase } from '../locale.js';

/** How Spanish says which rows have more: "las viviendas más grandes cuestan más", "cuanto más viejos, más baratos"; `$w1` is a comparative, `$v1` a verb. */
export const MOVEMENTS: readonly Phrase[] = [
  [/(?<![a-z0_])cuant[oa]s? mas (car[oa]s?|barat[oa]s?|viej[oa]s?|antigu[oa]s?|jovene?s?|nuev[oa]s?|grandes?|pequen[oa]s?|larg[oa]s?|cort[oa]s?|alt[oa]s?|baj[oa]s?|rapid[oa]s?|lent[oa]s?|pesad[oa]s?|liger[oa]s?|calientes?|fri[oa]s?)(?![a-z0_])/dg, 'the $w1'],
  [/(?<=cuant[oa]s? [^.;]{3,70},? )mas (car[oa]s?|barat[oa]s?|viej[oa]s?|antigu[oa]s?|jovene?s?|nuev[oa]s?|grandes?|pequen[oa]s?|larg[oa]s?|cort[oa]s?|alt[oa]s?|baj[oa]s?|rapid[oa]s?|lent[oa]s?|pesad[oa]s?|liger[oa]s?)(?![a-z0_])/dg, 'the $w1'],
  [/(?<![a-z0_])cuant[oa]s? (mas|menos) (?=[a-z])/dg, 'the $w1 '],
  [/(?<=cuant[oa]s? [^.;]{3,70},? )(mas|menos|mejor(?:es)?|peor(?:es)?) (?=[a-z])/dg, 'the $w1 '],
  [/(?<![a-z0_])(cuestan?|ganan?|cobran?|pagan?|gastan?|compran?|tardan?|duran?|venden?|estudian?|consumen?|duermen?|entrenan?|pesan?) (?:(?:mucho|bastante|algo|claramente|normalmente|un poco) )?(mas|menos)(?![a-z0_])(?! (?:de|que) 0)/dg, '$v1 $w2'],
  [/(?<![a-z0_])mas (car[oa]s?|barat[oa]s?|viej[oa]s?|antigu[oa]s?|jovenes|joven|nuev[oa]s?|grandes|grande|pequen[oa]s?|larg[oa]s?|cort[oa]s?|alt[oa]s?|baj[oa]s?|rapid[oa]s?|lent[oa]s?|pesad[oa]s?|liger[oa]s?|calientes?|fri[oa]s?) que(?= [a-z])/dg, '$w1 than'],
  [/(?<![a-z0_])mas (car[oa]s?|barat[oa]s?|viej[oa]s?|antigu[oa]s?|jovenes|joven|nuev[oa]s?|grandes|grande|pequen[oa]s?|larg[oa]s?|cort[oa]s?|alt[oa]s?|baj[oa]s?|rapid[oa]s?|lent[oa]s?|pesad[oa]s?|liger[oa]s?|calientes?|fri[oa]s?)(?![a-z0_])(?! que 0)/dg, '$w1'],
  [/(?<![a-z0_])(?:sacan?|obtienen?|consiguen?|tienen?) (mejor|peor)(?:es)? (?=notas?|calificacion)/dg, 'get $w1 '],
  [/(?<![a-z0_])quien(?:es)?(?= (?:cost|earn|pay|spend|buy|take|sell|study|use|sleep|train)(?![a-z]))/dg, 'people who'],
  [/(?<![a-z0_])(?:suben|crecen|aumentan) junt[oa]s(?![a-z0_])/dg, 'rise together'],
  [/(?<![a-z0_])(?:mejor|bien) (?:valorad|puntuad|calificad)[oa]s?(?![a-z0_])/dg, 'better rated'],
  [/(?<![a-z0_])(?:peor|mal) (?:valorad|puntuad|calificad)[oa]s?(?![a-z0_])/dg, 'worse rated'],
  [/(?<![a-z0_])(?:tienen|tiene|reciben|recibe|atraen|atrae|consiguen|logran|reunen|suman) (?:(?:mucho|normalmente|tambien|bastante) )*(mas|menos) (?=[a-z])(?!(?:de|que) )/dg, 'have $w1 '],
];
