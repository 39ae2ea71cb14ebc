import type { Edit } from '../../edits.js';

/** What people and things do, and the state that a list has for it: "8% do not show up" of a "no-show". */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<![\p{L}])(?:(?:do|does|did)(?:\snot|n['’]?t)|never|fail(?:s|ed)? to|no se|no|ne|simply)\s(?:se\s)?(?:show(?:s|ed)?\sup|turn(?:s|ed)?\sup|come|came|appear|attend|presenta\p{L}*|acude\p{L}*|vienen|asiste\p{L}*|viennent|présentent|vient)(?:\spas)?(?![\p{L}])|(?<![\p{L}])(?:erschein|komm|kam)\p{L}*\s(?:einfach\s)?nicht(?![\p{L}])|(?<![\p{L}])stay(?:s|ed)? away(?![\p{L}])/iu, /^(?:no[-_ ]?shows?|(?:did )?not (?:show|attend|come)\p{L}*(?: up)?|nicht (?:erschienen|gekommen|angetreten)|no (?:presentad|asisti|acudi)\p{L}*|missed|ausente|non (?:honoré|présenté|venu)\p{L}*|pas venue?|ferngeblieben)$/iu],
  [/(?<![\p{L}])(?:come|came|comes|goes|go|went|(?:(?:are|is|get|gets|were|was)\s)(?:sent|brought|shipped|given|taken))\sback(?![\p{L}])|(?<![\p{L}])(?:werden zurück\p{L}*|kommen zurück|gehen zurück|se devuelven?|son devuelt[oa]s|sont renvoyé\p{L}*|reviennent)(?![\p{L}])/iu, /^(?:returned|sent back|brought back|zurück\p{L}*|retour\p{L}*|devuelt[oa]|renvoyée?)$/iu],
  [/(?<![\p{L}])(?:(?:are|is|get|gets|were|was) called off|falls? through|fell through|pulls? out|backs? out|se cancelan?|fallen aus|fällt aus)(?![\p{L}])/iu, /^(?:cancell?ed|called off|storniert|abgesagt|ausgefallen|cancelad[oa]|anulad[oa]|annulée?)$/iu],
  [/(?<![\p{L}])(?:drops? out|dropped out|quits?|gives? up|gave up|(?:(?:do|does|did)(?:\snot|n['’]?t)|never) finish(?:es|ed)?|brechen ab|bricht ab|geben auf|abandonan|se retiran|abandonnent)(?![\p{L}])/iu, /^(?:dnf|dropped[ -]out|drop-?out|withdrawn|did not finish|not finished|abandoned|retired|quit|abgebrochen|aufgegeben|abandonad[oa]|retirad[oa]|abandonnée?|abandon)$/iu],
  [/(?<![\p{L}])(?:(?:go|goes|went|gets?|got) (?:lost|missing)|(?:never|(?:do|does|did)(?:\snot|n['’]?t)) (?:arrives?|arrived)|gehen verloren|se pierden?|se perd(?:ent)?)(?![\p{L}])/iu, /^(?:lost|lost in transit|verloren|perdid[oa]|perdue?)$/iu],
  [/(?<![\p{L}])(?:is|are|get|gets|were|was) turned down(?![\p{L}])/iu, /^(?:rejected|declined|refused|denied)$/iu],
]; // prettier-ignore

/** "One in ten guests …", "el 8 % de las reservas …": the share that opens a clause, and of what. */
const SHARE = /(?<=(?:^|[.;,(–-]\s*|\n|\band\s|\by\s|\bund\s|\bet\s))(?:(?:about|around|roughly|some|only|el|un|unos|etwa|rund|environ)\s|~)*(?:\d+(?:[.,]\d+)?\s?(?:%|percent|prozent|por ciento|pour cent)|(?:\d+|one|two|three|an?)\s(?:in|out of|of)\s(?:\d+|\p{L}{3,})|(?:a|one)\s(?:fifth|tenth|quarter|third))(?:\sof)?(?:\s(?:de|der|des)(?:\s(?:los|las|les))?)?(?:\s(?:the|all|our|them|people))?\s/giu;
/** Who does it: "guests". */
const WHO = /^(?:(?!are\b|get\b|have\b|werden\b)\p{L}{3,}\s){0,2}$/iu;
const LISTED = /(?<=[(:,/|]\s?|\sor\s|\soder\s|\so\s|\sou\s)\p{L}[\p{L}' -]{1,18}\p{L}(?=\s?[),/|;.]|\sor\s|\soder\s|\so\s|\sou\s|$)/giu;

/** "8% do not show up" beside "status (confirmed, no-show)": the state itself. */
export function deedsAsStates(text: string): Edit[] {
  const deeds = DEEDS.filter(([deed]) => deed.test(text));
  if (deeds.length === 0) return [];
  const states = [...text.matchAll(LISTED)].map(([state]) => state);
  const found = deeds.flatMap(([deed, called]): Edit[] => {
    const state = states.find((one) => called.test(one));
    return state === undefined ? [] : [...text.matchAll(SHARE)].flatMap(({ index, 0: share }) => {
      const start = index + share.length;
      const said = deed.exec(text.slice(start));
      return said !== null && WHO.test(text.slice(start, start + said.index)) ? [{ start: start + said.index, end: start + said.index + said[0].length, as: `are ${state}` }] : [];
    });
  });
  return found.sort((a, b) => a.start - b.start).filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0));
}
