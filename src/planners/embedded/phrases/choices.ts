/** A choice told by what is left out, said plainly: "must not be anything but A or B", "no breeds other than A and B", "the only breeds are A and B". */

/** A first look that is cheap. */
const LEAVES_OUT = /\b(?:only|just|exclusively|anything|nothing|other than|except|besides|apart from)\b/iu;

const DEALS = /\b(?:split|divided|assigned|allocated|randomi[sz]ed|distributed|spread)\b/iu;

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can|may|must|should|could|will|has to|have to)\s+(?:only|just|exclusively)\s+be\b/iu, 'must be'],
  [/\b(?:(?:must|can|may|should|is|are|be)\s?(?:not|n['’]?t|never)|can['’]?t)\s+(?:be\s+)?anything\s+(?:else\s+)?(?:but|than|except|other than|apart from|besides)\b/iu, 'must be'],
  [/\bnothing\s+(?:else\s+|other\s+)?(?:but|than|except|besides|apart from)\b/iu, 'only'],
];
const TURNED: readonly RegExp[] = [
  /^(?:(?:there (?:is|are|should be)\s+)?no\s+(?:other\s+)?|(?:never|don['’]t|do not)\s+(?:show|use|have|include|list|contain|allow|give|return)\s+(?:an?|any)\s+(?:other\s+)?)(?<name>[\p{L}_]+(?:\s[\p{L}_]+){0,2}?)\s+(?:other than|except(?: for)?|but|besides|apart from|than)\s+(?<list>\p{L}.*)$/iu,
  /^(?:the\s+)?only\s+(?:possible\s+|allowed\s+|valid\s+|permitted\s+)?(?<name>[\p{L}_]+(?:\s[\p{L}_]+){0,2}?)\s+(?:(?:that (?:is|are) )?(?:allowed|possible|permitted)\s+)?(?:is|are|should be|must be)\s+(?<list>\p{L}.*)$/iu,
  /^only\s+(?<list>\p{L}[^.;]*?)\s+as\s+(?:the\s+)?(?<name>[\p{L}_]+(?:\s[\p{L}_]+){0,2}?)$/iu,
];

/** "split evenly between A, B and C", "randomly assigned to control or treatment", "divided 70/30 into train and test". */
const DEALT = /^(?<open>\W*)(?:(?:evenly|equally|randomly|uniformly|roughly|about|half)\s+)*(?:split|divided|assigned|allocated|randomi[sz]ed|distributed|spread)\s+(?<how>(?:(?:evenly|equally|randomly|uniformly|roughly|about|at random|half and half|fifty-fifty|\d+(?:[/:-]\d+)+)\s+)*)(?:between|into|to|across|among|over)\s+(?!\d)(?<list>\p{L}.*)$/iu;

function plainlyDealt(text: string): string {
  const { open = '', how = '', list } = DEALT.exec(text)?.groups ?? {};
  if (list === undefined || !/[,/]|\s(?:and|or)\s/iu.test(list)) return text;
  const ratio = /\d+(?:[/:-]\d+)+/u.exec(how)?.[0];
  const told = /\d/u.test(list) ? '' : ratio !== undefined ? `, ${ratio}` : ', evenly split';
  return `${open}${list.replace(/\s(?:and|n|&)\s/giu, ' or ')}${told}`;
}

/** The text with such a choice said as "X is A or B"; as it is where it holds none. */
export function plainChoice(text: string): string {
  if (DEALS.test(text)) return plainlyDealt(text);
  if (!LEAVES_OUT.test(text)) return text;
  for (const pattern of TURNED) {
    const { name, list } = pattern.exec(text)?.groups ?? {};
    if (name !== undefined && list !== undefined && /[,/]|\s(?:and|or)\s/iu.test(list)) return `${name} is ${list.replace(/\s+(?:please|are allowed|allowed)\W*$/iu, '').replace(/\sand\s/giu, ' or ')}`;
  }
  return PLAIN.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
}
