import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { setFormula } from './set-formula.js';

/** What each place wins: "First place gets 50, second 25, third 10, everybody else 0". */

const HINT = /(?<![\p{L}\d])(?:first|1st|winner|sieger|erster?|primero?|premier)(?![\p{L}])/iu;
const PLACES: readonly RegExp[] = [/^(?:first|1st|winner|the winner|sieger|erster?|1\.|primero?|1er|premier)$/iu, /^(?:second|2nd|runner-?up|zweiter?|2\.|segundo|2e|deuxième)$/iu, /^(?:third|3rd|dritter?|3\.|tercero?|3e|troisième)$/iu, /^(?:fourth|4th|vierter?|cuarto|quatrième)$/iu, /^(?:fifth|5th|fünfter?|quinto|cinquième)$/iu];
const EACH =
  /(?<![\p{L}\d])(?<place>first|1st|winner|second|2nd|runner-?up|third|3rd|fourth|4th|fifth|5th|sieger|(?:erst|zweit|dritt|viert)er?|primero?|segundo|tercero?|cuarto|premier|deuxième|troisième|quatrième)(?:\s(?:places?|prize|rank|one|platz|puesto|lugar|place))?(?:\s(?:gets?|wins?|earns?|receives?|takes?|pays?|is|=|bekommt|erhält|gewinnt|gana|recibe|se lleva|gagne|reçoit|obtient|touche))?\s?[:=]?\s(?:[$€£]\s?)?(?<much>\d+(?:[.,]\d+)?)/giu;
const REST = /(?<![\p{L}])(?:everyone else|everybody else|all (?:the )?others?|the others|the rest|others|all else|the remaining)(?:\s\p{L}+)?\s?[:=]?\s(?:[$€£]\s?)?(?<much>\d+(?:[.,]\d+)?|nothing|none|zero)/iu;
const RANK = /^(?:final_|finishing_|finish_|overall_)?(?:place|position|rank|ranking|placing|placement|platz|platzierung|rang|puesto|posición|clasificación|classement|position_finale)$/iu;
const PRIZE = /(?:^|_)(?:prize|prizes|prize_money|winnings|purse|reward|bonus|voucher|payout|preisgeld|gewinn|premio|prix|gain)(?:_|$)/iu;
const POINTS = /(?:^|_)(?:points|punkte|puntos)(?:_|$)/iu;
const [LAST, MOST] = [12, 60];

const isCalled = ({ name, english = '' }: Draft, names: RegExp): boolean => names.test(name) || names.test(english);

export function readPlacePrizes(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!HINT.test(text) || !/\d/u.test(text)) return undefined;
  const told = [...text.matchAll(EACH)].map(({ groups = {} }) => ({ place: PLACES.findIndex((name) => name.test(groups['place'] ?? '')) + 1, much: Number((groups['much'] ?? '').replace(',', '.')) }));
  if (told.length < 2 || told.some(({ place }, i) => place !== i + 1)) return undefined;
  const rank = drafts.find((draft) => draft !== own && isCalled(draft, RANK));
  const open = drafts.filter((draft) => draft !== rank && draft.stated.formula !== true);
  const money = open.filter((draft) => isCalled(draft, PRIZE));
  const prizes = money.length > 0 ? money : open.filter((draft) => isCalled(draft, POINTS));
  const target = own ?? namedIn(text, prizes)[0]?.draft ?? prizes[0];
  if (rank === undefined || target === undefined || target.stated.formula === true) return undefined;
  // "position" among people is a job elsewhere.
  if (!isNumeric(rank) || rank.made.type === 'category' || (rank.stated.range !== true && Number(rank.made.options?.['max']) > MOST)) rank.made = { type: 'integer', options: { min: 1, max: Math.max(LAST, told.length + 5) } };
  const rest = Number(REST.exec(text)?.groups?.['much'] ?? 0);
  const steps = told.map(({ place, much }) => `${nameIn(rank)} == ${String(place)} ? ${String(much)} : `);
  return setFormula(target, `${steps.join('')}${String(Number.isNaN(rest) ? 0 : rest)}`, told.every(({ much }) => Number.isInteger(much)) ? undefined : 2);
}
