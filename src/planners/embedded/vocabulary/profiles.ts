import { keysOf } from '../reading/words.js';
import { plainValue } from './usual-movements.js';

/** What a column usually holds beside each value of a list, or beside the values of two lists together. */
export interface Profile {
  readonly lists: readonly ReadonlySet<string>[];
  readonly column: ReadonlySet<string>;
  readonly rows: readonly ProfileRow[];
}

export interface ProfileRow {
  /** For each list the ways a value is written. */
  readonly values: readonly ReadonlySet<string>[];
  /** Mean and deviation, a share of yes, or what another list may hold then. */
  readonly mean?: number;
  readonly deviation?: number;
  readonly listed?: ReadonlySet<string>;
}

const KINDS = 'species|variety|class|type|target|label|kind|flower|name|species name';
const PETS = 'species|animal|animal type|pet type|type of animal|pet|kind|type';
const FIRST = 'first|1|1st|first class|1st class|upper';
const SECOND = 'second|2|2nd|second class|2nd class|middle';
const THIRD = 'third|3|3rd|third class|3rd class|lower';
const SEX = 'sex|gender';
const TRAVELLED = 'class|pclass|passenger class|ticket class|cabin class|travel class';
const WINTER = 'winter|invierno|hiver';
const DIAGNOSIS = 'diagnosis|target|label|class';
const ADELIE = 'adelie|adelie penguin|adélie';

/** `[lists, column, rows]`: lists are parted by `&`, rows by a comma, each its values and behind `=` mean and deviation, a share, or values. */
const PROFILES: readonly (readonly [lists: string, column: string, rows: string])[] = [
  [KINDS, 'sepal length|sepal length cm', 'setosa|iris setosa = 5.01 0.35, versicolor|iris versicolor = 5.94 0.5, virginica|iris virginica = 6.59 0.6'],
  [KINDS, 'sepal width|sepal width cm', 'setosa|iris setosa = 3.43 0.36, versicolor|iris versicolor = 2.77 0.3, virginica|iris virginica = 2.97 0.31'],
  [KINDS, 'petal length|petal length cm', 'setosa|iris setosa = 1.46 0.17, versicolor|iris versicolor = 4.26 0.46, virginica|iris virginica = 5.55 0.54'],
  [KINDS, 'petal width|petal width cm', 'setosa|iris setosa = 0.25 0.1, versicolor|iris versicolor = 1.33 0.19, virginica|iris virginica = 2.03 0.27'],
  [KINDS, 'bill length mm|culmen length mm|bill length|culmen length|beak length|beak length mm', `${ADELIE} = 38.8 2.6, gentoo|gentoo penguin = 47.5 3, chinstrap|chinstrap penguin = 48.8 3.3`],
  [KINDS, 'bill depth mm|culmen depth mm|bill depth|culmen depth|beak depth|beak depth mm', `${ADELIE} = 18.3 1.2, gentoo|gentoo penguin = 15 1, chinstrap|chinstrap penguin = 18.4 1.1`],
  [KINDS, 'flipper length mm|flipper length', `${ADELIE} = 190 6.5, gentoo|gentoo penguin = 217 6.5, chinstrap|chinstrap penguin = 196 7`],
  [KINDS, 'body mass g|body mass|mass g|weight g|weight', `${ADELIE} = 3700 455, gentoo|gentoo penguin = 5075 500, chinstrap|chinstrap penguin = 3730 380`],
  [KINDS, 'island', `${ADELIE} = biscoe|dream|torgersen, gentoo|gentoo penguin = biscoe, chinstrap|chinstrap penguin = dream`],
  [`${SEX} & ${TRAVELLED}`, 'survived|survival', `female|f & ${FIRST} = 0.97, female|f & ${SECOND} = 0.92, female|f & ${THIRD} = 0.5, male|m & ${FIRST} = 0.37, male|m & ${SECOND} = 0.16, male|m & ${THIRD} = 0.14`],
  [`${SEX} & marital status|marital`, 'relationship', 'female & married civ spouse|married = wife, male & married civ spouse|married = husband, female & never married|single = own child|not in family|unmarried, male & never married|single = own child|not in family, female & divorced = not in family|unmarried, male & divorced = not in family|unmarried, female & widowed = not in family|unmarried, male & widowed = not in family|unmarried, female & separated = unmarried|not in family, male & separated = unmarried|not in family'],
  [SEX, 'survived|survival', 'female|f = 0.74, male|m = 0.19'],
  [PETS, 'weight kg|weight|body weight|body weight kg', 'dog = 21 10, cat = 4.6 1.1, rabbit = 2.1 0.6, hamster = 0.12 0.03, guinea pig = 0.95 0.2, bird|parrot = 0.4 0.3, horse = 510 70, cow|cattle = 620 90, dairy cow = 620 80, beef cattle = 600 110, sheep = 70 14, goat = 55 14, pig = 120 40, ferret = 1.2 0.4, turtle|tortoise = 2.4 1.4'],
  ['season|season of year', 'temperature|temp|temperature c|air temperature|avg temperature|outside temperature|temperature celsius', `${WINTER} = 3.5 4.5, spring|frühling|primavera|printemps = 11.5 5, summer|sommer|verano|été = 22.5 4.5, autumn|fall|herbst|otoño|automne = 13 5.5`],
  [DIAGNOSIS, 'radius mean|mean radius|radius', 'm|malignant|1 = 17.5 3.2, b|benign|0 = 12.1 1.8'],
  [DIAGNOSIS, 'texture mean|mean texture|texture', 'm|malignant|1 = 21.6 3.8, b|benign|0 = 17.9 4'],
  [DIAGNOSIS, 'perimeter mean|mean perimeter|perimeter', 'm|malignant|1 = 115.4 21.9, b|benign|0 = 78.1 11.8'],
  [DIAGNOSIS, 'area mean|mean area|area', 'm|malignant|1 = 978 368, b|benign|0 = 463 134'],
  [DIAGNOSIS, 'smoothness mean|mean smoothness|smoothness', 'm|malignant|1 = 0.103 0.013, b|benign|0 = 0.092 0.013'],
  [DIAGNOSIS, 'compactness mean|mean compactness|compactness', 'm|malignant|1 = 0.145 0.054, b|benign|0 = 0.08 0.034'],
  [DIAGNOSIS, 'concavity mean|mean concavity|concavity', 'm|malignant|1 = 0.161 0.075, b|benign|0 = 0.046 0.043'],
  ['class|edible|type|label|poisonous', 'odor|smell', 'edible|e = none|almond|anise|n|a|l, poisonous|p = foul|fishy|spicy|pungent|musty|creosote|none|f|y|s|c|m|p'],
  [KINDS, 'length cm|length', 'bream = 38 4.4, roach = 25 4, whitefish = 34 6, parkki = 22.8 4, perch = 29.6 8.9, pike = 48.7 10, smelt = 13 1.4'],
  [KINDS, 'weight|weight g', 'bream = 618 209, roach = 152 89, whitefish = 531 310, parkki = 155 79, perch = 382 348, pike = 719 494, smelt = 11 4'],
  [KINDS, 'height|height cm', 'bream = 15.2 2, roach = 6.7 1.3, whitefish = 10 1.8, parkki = 9 1.6, perch = 7.9 2.9, pike = 7.7 1.7, smelt = 2.2 0.35'],
];

let known: readonly Profile[] | undefined;

/** Read on first use. */
export function profiles(): readonly Profile[] {
  known ??= PROFILES.map(([lists, column, rows]) => ({ lists: lists.split(' & ').map(namesIn), column: namesIn(column), rows: rows.split(', ').map(rowOf) }));
  return known;
}

const namesIn = (list: string): ReadonlySet<string> => new Set(list.split('|').map((name) => keysOf(name).join(' ')));
const valuesIn = (list: string): ReadonlySet<string> => new Set(list.split('|').map(plainValue));

/** "female & first = 0.97", "setosa = 5.01 0.35", "gentoo = biscoe". */
function rowOf(told: string): ProfileRow {
  const [values = '', held = ''] = told.split(' = ');
  const both = values.split(' & ').map(valuesIn);
  if (!/^\d/.test(held)) return { values: both, listed: valuesIn(held) };
  const [mean = 0, deviation] = held.split(' ').map(Number);
  return { values: both, mean, ...(deviation === undefined ? {} : { deviation }) };
}
