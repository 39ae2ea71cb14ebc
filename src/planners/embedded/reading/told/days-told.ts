/** "The bottling date is 2 to 4 weeks after the brew date", "pickup follows at most 3 days after the order": a day, and how far it lies from one that is there. */
const DAY =
  /^(?:and\s|an?\s|the\s|its\s|their\s)*(?<name>\p{L}[\p{L}\p{N}_]*(?:\s[\p{L}_]+){0,3}?)\s(?:is|are|lies?|comes?|follows?|falls?|happens?|takes place|must be|should be|has to be)\s(?:always\s|usually\s)?(?<said>(?:(?:about|exactly|at (?:least|most)|up to|between|from|within|no (?:more|less) than)\s){0,2}\d[\d.]*\s?(?:(?:to|and|-|–)\s?\d[\d.]*\s?)?(?:minutes?|hours?|days?|weeks?|months?|years?)\s(?:after|before|later than|earlier than|from)\s(?:the\s|its\s)?(?<from>\p{L}[\p{L}\p{N}_]*(?:\s(?:[dl]['’])?[\p{L}_]+){0,3}))\W*$/iu;

export interface DayTold {
  readonly name: string;
  readonly said: string;
  readonly from: string;
}

/** The day a clause tells of by another one; whether either is a column is not asked here. */
export function dayTold(clause: string): DayTold | undefined {
  if (!/\d/u.test(clause) || !/\s(?:after|before|later|earlier|from)\s/iu.test(clause)) return undefined;
  const { name = '', said = '', from = '' } = DAY.exec(clause)?.groups ?? {};
  return name === '' ? undefined : { name, said, from };
}
