import { byName, saying, type Saying } from './saying.js';

/** "One in ten attempts fails, and a reason is given only for those": the rows that a share was told of, by what they are or do. */
const SPOKEN_OF_AGAIN =
  /(?<=(?:^|[.;!,]\s|\n)\s*(?:and )?)(?<share>(?:(?:about|around|roughly|some|only|approximately|nearly|almost) )?(?:\d+(?:\.\d+)? ?(?:%|percent)|(?:one|two|three|\d) (?:in|out of) (?:\p{L}+|\d+)|(?:an? |one )(?:half|third|quarter|fifth|tenth)|half|a few|some|few|many|most)(?: of (?:the |all |our |these |all the )?)? ?)(?<rows>(?!(?:are|is|was|gets?|has|does|raises?|fails?|shows?)(?![\p{L}]))(?:\p{L}+ )?\p{L}+s )?(?<does>(?!of |the |all )\p{L}{2,}[^,.;:()\d\n]{0,40}?)(?<joint>,? (?:and|but|so|while) |[,;] |\. )(?<said>(?:the |an? |their )?[^,.;:()\d\n]{3,60}? (?:for|in|on|of|by|with|from|at|among) )(?:those|these|them)(?: (?:ones|rows|cases|records|alone|only))?(?=\s*(?:[.;,)\n]|$)| (?:is|are) )/gimu;

const THINGS = 'rows';

export const thoseRows: readonly Saying[] = [
  saying('those these them', SPOKEN_OF_AGAIN, byName(({ share = '', rows = '', does = '', said = '' }) => {
    // Those who dropped out are seldom told by a column: what is empty for them is so in as many rows.
    if (/^(?:dropped|drop|withdrew|quit|were lost)/iu.test(does)) return undefined;
    const who = rows.trim().split(' ').at(-1) ?? '';
    return `${share}${rows}${does}. ${said.charAt(0).toUpperCase()}${said.slice(1)}${who === '' ? THINGS : who} that ${does}`;
  })),
];
