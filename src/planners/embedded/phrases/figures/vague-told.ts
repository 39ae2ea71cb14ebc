import { saying, type Saying } from './saying.js';

const SHARE = (told: string | undefined): string | undefined => (told === undefined ? undefined : ` in ${told}% of rows`);

/** "0 most of the time (about 95%)", "blank in rare cases, roughly 3%": how often in words, and behind it the figure that counts. */
export const vagueTold: readonly Saying[] = [
  saying(
    'time times cases mostly usually rarely seldom often sometimes occasionally typically normally part rows records',
    /,? (?:(?:for |in )?(?:most|the majority|much|some|a few|few|rare|very few) ?(?:of )?(?:the )?(?:time|times|cases|rows|records)|for the most part|mostly|usually|very rarely|rarely|seldom|often|sometimes|occasionally|typically|normally)(?: \((?:in |at |for |like |about |around |roughly |approx\.? |ca\.? |~ ?)*(?<aside>\d{1,2}(?:\.\d+)?) ?%(?: of (?:the )?(?:time|rows|cases|records))?\)|,? (?:about |around |roughly |approx\.? |ca\.? |~ ?)+(?<behind>\d{1,2}(?:\.\d+)?) ?%(?: of (?:the )?(?:time|rows|cases|records))?)(?=\s*(?:[,;.)\n]|$))/giu,
    ({ groups: { aside, behind } = {} }) => SHARE(aside ?? behind),
  ),
  // "late fee 0-40, mostly 0 (90%)"
  saying('mostly usually often typically normally', /(?<=[,;(:] ?)(?:mostly|usually|often|typically|normally) (0|zero|nothing|none) \((?:about |around |roughly |~ ?)?(\d{1,2}(?:\.\d+)?) ?%\)/giu, '0 in $2% of rows'),
];
