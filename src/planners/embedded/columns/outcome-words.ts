/** How things end, in one word: where all that a list holds are such, "result (pass, fail)", they are values, whatever else the name may mean. */
const OUTCOMES: ReadonlySet<string> = new Set(
  'pass passed fail failed failure success successful ok okay good bad faulty broken fine positive negative inconclusive win won lose lost loss draw tie victory defeat accepted accept rejected reject approved denied declined valid invalid done aborted completed incomplete clean dirty infected benign malignant normal abnormal detected undetected healthy sick hit miss guilty acquitted granted refused safe unsafe solved unsolved settled dismissed bestanden durchgefallen positiv negativ gewonnen verloren aprobado suspenso suspendido positivo negativo ganado perdido réussi échoué positif négatif gagné perdu'.split(' '),
);

export const areOutcomes = (words: readonly string[]): boolean => words.every((word) => OUTCOMES.has(word.toLowerCase()));
