import { isCalled } from '../../columns/names.js';
import type { Claims, Draft } from '../../model.js';
import { isNumeric } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';

const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:home|local)_(?:goals?|score|points|runs|sets)$|^(?:goals?|score|points)_(?:home|local)$|^(?:fthg|hg|tore_heim|heimtore|goles_local)$/i, /^(?:away|visitor|guest)_(?:goals?|score|points|runs|sets)$|^(?:goals?|score|points)_(?:away|visitor|guest)$|^(?:ftag|ag|tore_gast|gasttore|goles_visitante)$/i],
  [/^(?:(?:team|player|side)_?)?(?:a|1|one)_(?:goals?|scores?|points|sets|rounds|kills|maps|games|legs|frames)(?:_won)?$|^(?:goals?|scores?|points|sets|rounds|kills|maps|games|legs|frames|score_team)(?:_won)?_(?:team_|player_)?(?:a|1|one)$/i, /^(?:(?:team|player|side)_?)?(?:b|2|two)_(?:goals?|scores?|points|sets|rounds|kills|maps|games|legs|frames)(?:_won)?$|^(?:goals?|scores?|points|sets|rounds|kills|maps|games|legs|frames|score_team)(?:_won)?_(?:team_|player_)?(?:b|2|two)$/i],
];
const TEAMS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:home|local)(?:_team|_club|_side)?$|^team_home$/i, /^(?:away|visitor|visiting|guest)(?:_team|_club|_side)?$|^team_away$/i],
  [/^(?:team|player|side|club)_?(?:a|1|one)(?:_name)?$/i, /^(?:team|player|side|club)_?(?:b|2|two)(?:_name)?$/i],
];
const RESULT = /^(?:(?:match|final|game|full_time|ft)_)?(?:result|outcome|ftr|ergebnis|ausgang|resultado|résultat)$/iu;
const WINNER = /^(?:(?:match|game)_)?(?:winner|winning_team|won_by)$/i;

/** What a result is called where the first side wins, nobody does, and the other side wins. */
const CALLED: readonly (readonly [win: RegExp, draw: RegExp, loss: RegExp])[] = [
  [/^(?:h|home|home win|1)$/i, /^(?:d|draw|tie|x)$/i, /^(?:a|away|away win|2)$/i],
  [/^(?:(?:team|player|side)[ _]?)?(?:a|1|one)$/i, /^(?:d|draw|tie|x|none|drawn)$/i, /^(?:(?:team|player|side)[ _]?)?(?:b|2|two)$/i],
  [/^(?:home|home team|heim|local)$/i, /^(?:d|draw|tie|x|none|drawn|unentschieden|empate)$/i, /^(?:away|away team|guest|visitor|gast|visitante)$/i],
  [/^(?:w|win|won|victory|sieg|gewonnen|victoria|gana|ganado|victoire|gagné|v|s)$/iu, /^(?:d|draw|tie|drawn|unentschieden|remis|u|empate|empatado|e|nul|match nul|égalité|n)$/iu, /^(?:l|loss|lose|lost|defeat|niederlage|verloren|derrota|pierde|perdido|défaite|perdu|p)$/iu],
];

const HIGHER = /\b(?:higher|more|most|greater|bigger|highest|larger)\b[^.;]{0,20}\b(?:scores?|goals|points|sets|runs|rounds|kills|maps)\b/iu;

/** "the winner is the team with the higher score", "winner (whoever has more goals)": said in words what the names tell already. */
export function readWinner(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!HIGHER.test(text) || (own === undefined ? !/\b(?:winner|won by|winning team)\b/iu.test(text) : !isCalled(own, WINNER))) return undefined;
  const winner = own ?? drafts.find((draft) => isCalled(draft, WINNER));
  followScore(drafts);
  const told = winner?.stated.formula === true ? winner.made.options?.['expression'] : undefined;
  return winner === undefined || typeof told !== 'string' ? undefined : [{ kind: 'holds', expression: `${nameIn(winner)} == (${told})` }];
}

/** "home_goals, away_goals, result": who won follows from the score, where nothing else is said of it. */
export function followScore(drafts: readonly Draft[]): void {
  const of = (pairs: typeof SIDES): readonly Draft[] => pairs.map((pair) => pair.flatMap((name) => drafts.find((draft) => isCalled(draft, name)) ?? [])).find(({ length }) => length === 2) ?? [];
  const [first, second] = of(SIDES);
  if (first === undefined || second === undefined || !isNumeric(first) || !isNumeric(second)) return;
  const [a, b] = [nameIn(first), nameIn(second)];
  // Both sides count alike, whatever the names alone would hold.
  if (second.made.type !== first.made.type && Object.values({ ...first.stated, ...second.stated }).every((said) => !said)) second.made = { ...first.made, options: { ...first.made.options } };
  const open = (name: RegExp): Draft | undefined => drafts.find((draft) => isCalled(draft, name) && draft.stated.formula !== true && draft.cases === undefined && draft.made.type === 'category' && draft.made.options?.['weights'] === undefined);
  const winner = open(WINNER) ?? drafts.find((draft) => isCalled(draft, WINNER) && draft.stated.formula !== true && ['category', 'person.fullName', 'company.name'].includes(draft.made.type) && draft.stated.values !== true);
  const [home, away] = of(TEAMS);
  if (winner !== undefined && winner.stated.values !== true && home !== undefined && away !== undefined) setFormula(winner, `${a} > ${b} ? ${nameIn(home)} : ${a} < ${b} ? ${nameIn(away)} : 'draw'`);
  const result = drafts.find((draft) => (isCalled(draft, RESULT) || (isCalled(draft, WINNER) && draft.stated.values === true)) && draft.stated.formula !== true && draft.cases === undefined && draft.made.type === 'category');
  if (result === undefined || (result.stated.values === true && result.made.options?.['weights'] !== undefined)) return;
  const values = Array.isArray(result.made.options?.['values']) ? result.made.options['values'].map(String) : [];
  for (const called of CALLED) {
    const [win, draw, loss] = called.map((name) => values.find((value) => name.test(value)));
    if (win === undefined || loss === undefined || values.length > (draw === undefined ? 2 : 3)) continue;
    const otherwise = draw === undefined ? literal(loss) : `${a} < ${b} ? ${literal(loss)} : ${literal(draw)}`;
    setFormula(result, `${a} > ${b} ? ${literal(win)} : ${otherwise}`);
    return;
  }
}
