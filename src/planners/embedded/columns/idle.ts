import { fold } from '../reading/words.js';
import { withoutSchemaWords } from './schema-words.js';
import { isUnitWord } from './small-words.js';
import { typeAt } from './types.js';

/** Words that ask for nothing: what is left of a remark without them decides whether it was understood. */
const SAYS_NOTHING = new Set(
  `years months weeks days hours jahre jahren monate monaten wochen tage tagen stunden minuten sekunden metern kilometern gramm kilogramm litern stuck ganzen anos meses semanas dias horas minutos segundos kilos kilo metros litros gramos annees ans mois semaines jours heures minutes secondes metres litres grammes
  a an the of in as at on for to per each every is are be it its this that which and or with column field value values text name type data number numbers string integer decimal float boolean bool date datetime timestamp time random realistic plausible typical usual normal generic fake valid real believable etc like not null nullable required optional default auto increment primary key unsigned signed whole only just simple short long e g eg ie iso format formatted standard measured given expressed stored recorded unit units code codes person people customer user full first last id und oder der die das ein eine in als mit y o el la los las un una de en con et ou le les un une du des`.split(/\s+/u),
);

/** Whether a remark asks for nothing beyond what the column is anyway: a type, a unit, small words. */
export function isIdle(text: string): boolean {
  const bare = withoutSchemaWords(text).replace(/^[\s([{:=–—-]+/u, '');
  const type = typeAt(bare);
  const rest = type === undefined ? bare : bare.slice(type.length);
  return (fold(rest).match(/[\p{L}\d]+/gu) ?? []).every((word) => SAYS_NOTHING.has(word) || isUnitWord(word) || isUnitWord(word.replace(/s$/, '')));
}
