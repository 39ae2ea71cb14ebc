import type { Phrase } from '../locale.js';

/** Who does more or less of something, in Spanish: "quien viaja con mascota se queda menos noches" is those with a pet have fewer nights. */
export const PEOPLE: readonly Phrase[] = [
  [/(?<![a-z0_])(?:quien(?:es)?|l[oa]s que|aquell[oa]s que) (?:viajan?|van?|vienen?|reservan?|llegan?|pagan?|compran?|duermen?) con (?:un[oa]? |su |sus )?([a-z]+)(?= [a-z])/dg, 'those with $1'],
  [/(?<![a-z0_])(?:quien(?:es)?|l[oa]s que|aquell[oa]s que) (?:no tienen?|viajan? sin|van? sin|vienen? sin) (?:un[oa]? )?([a-z]+)(?= [a-z])/dg, 'those without $1'],
  [/(?<![a-z0_])(?:quien(?:es)?|l[oa]s que|aquell[oa]s que) (?:tienen?|llevan?|usan?) (?:un[oa]? )?([a-z]+)(?= [a-z])/dg, 'those with $1'],
  [/(?<![a-z0_])(?:se )?(?:quedan?|hacen?|necesitan?|compran?|usan?|toman?|piden?|reservan?|leen?|beben?|reciben?|realizan?|visitan?) (?:mucho |bastante |algo |bastantes |much[oa]s )?mas (?=(?!que |de )[a-z]{4,})/dg, 'have more '],
  [/(?<![a-z0_])(?:se )?(?:quedan?|hacen?|necesitan?|compran?|usan?|toman?|piden?|reservan?|leen?|beben?|reciben?|realizan?|visitan?) (?:mucho |bastante |algo |bastantes |much[oa]s )?menos (?=(?!que |de )[a-z]{4,})/dg, 'have fewer '],
];
