import { fold } from '../../../reading/words.js';
import { byName, saying, type Saying } from '../saying.js';

/** What is judged wherever people are asked how it was, in four languages. */
const JUDGED = new Set(
  'cleanliness comfort food drinks staff service noise price value location taste smell look looks texture quality atmosphere ambience speed friendliness cleanness organisation organization content speaker venue catering wifi breakfast room rooms appearance aroma flavour flavor clarity design usability support delivery packaging facilities equipment trainer teacher sauberkeit komfort essen personal bedienung larm lautstarke preis lage geschmack geruch aussehen qualitat stimmung ambiente freundlichkeit organisation inhalt zimmer fruhstuck ausstattung limpieza comodidad comida personal servicio ruido precio ubicacion sabor olor aspecto calidad ambiente trato organizacion contenido habitacion desayuno instalaciones proprete confort repas personnel accueil bruit prix emplacement gout odeur aspect qualite ambiance organisation contenu chambre equipements'.split(' '),
);
const isJudged = (name: string): boolean => JUDGED.has(fold(name.split(' ').at(-1) ?? ''));

const rangedEach = byName(({ list = '', last = '', from = '', to = '' }) => {
  const names = list.split(/,\s/u);
  // The last two are joined; those before them are judged as well where they are what is judged anywhere.
  let first = names.length - 1;
  while (first > 0 && isJudged(names[first - 1] ?? '')) first--;
  if (!isJudged(last) && !names.slice(first).some(isJudged)) return undefined;
  const range = ` (integer ${from} to ${to})`;
  return [...names.slice(0, first), ...[...names.slice(first), last].map((name) => `${name}${range}`)].join(', ');
});

/** "comfort, food and staff rated 1-10": a range told once, and meant of each. */
export const sharedRatings: readonly Saying[] = [
  saying(
    'rated scored graded marked judged each all bewertet je jeweils puntuados puntuadas valorados valoradas cada notés notées notes notees évalués évaluées chacun',
    /(?<=[,:;] |^)(?<list>\p{L}+(?: \p{L}+)?(?:, \p{L}+(?: \p{L}+)?){0,6}),? (?:and|und|y|et|&) (?<last>\p{L}+),? \(?(?:(?:each|all|both|je|jeweils|alle|cada un[oa]|chacun) ?(?:are |is )?(?:rated |scored |bewertet )?|(?:rated|scored|graded|marked|judged|bewertet|puntuad[oa]s|valorad[oa]s|calificad[oa]s|not[ée]e?s|évaluée?s) )(?:(?:each|jeweils) )?(?:(?:from|between|on a scale (?:of|from)|with|mit|von|de|del|entre) )?(?<from>\d{1,2}) ?(?:-|–|to|bis|a|al|à|and|y|et) ?(?<to>\d{1,3})\)?(?=\s*(?:[,;.)\n]|$))/gimu,
    rangedEach,
  ),
];
