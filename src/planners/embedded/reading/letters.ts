/** "Hi team,", "Guten Tag,": how a letter begins, on a line of its own or before its first sentence. */
const GREETING =
  /^\s*(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|moin|servus|liebe[rs]?|sehr geehrte[rs]?|hola|buenos d[ií]as|buenas(?: tardes| noches)?|estimad[oa]s?|querid[oa]s?|bonjour|bonsoir|salut|chers?|ch[èe]res?|madame|monsieur)(?=[\s,!:.])(?:[^\n,:!.;()\d|]{0,40}[,:!.]?[ \t]*\n|(?: (?:all|team|there|everyone|everybody|folks|guys|colleagues|support|zusammen|alle|leute|liebes team|kollegen|equipo|a todos|a todas|chicos|tout le monde|[àa] tous)){0,2}\s?[,!]\s)/iu;

/** "Kind regards,\nAnna Weiss\nLab manager": how it ends, with the names below. */
const SIGNED = /(?:\n|[.!?]\s)\s*(?:many thanks|thanks(?: a lot| a million| so much| in advance| again| for your help| very much)?|thank you(?: very much| so much| in advance| for your help)?|cheers|(?:with )?(?:best|kind|kindest|warm|warmest|many) (?:regards|wishes|greetings)|regards|(?:yours )?(?:sincerely|truly|faithfully)|mit (?:freundlichen|besten|herzlichen|lieben) gr[üu](?:ß|ss)en|(?:viele|liebe|beste|herzliche|sch[öo]ne|freundliche) gr[üu](?:ß|ss)e|(?:vielen |herzlichen |besten )?dank(?: im voraus| vorab)?|danke(?:sch[öo]n)?(?: im voraus| vorab| euch| dir| sch[öo]n)?|lg|vg|mfg|(?:un )?(?:cordial )?saludos?(?: cordiales)?|un abrazo|(?:muchas |mil )?gracias(?: de antemano| por adelantado| por todo)?|atentamente|(?:bien )?cordialement|merci(?: beaucoup| d['’]avance| par avance| bien)?|bien [àa] (?:vous|toi)|bonne journ[ée]e|salutations)[ \t]*[,.!]*(?:[ \t]*\n[ \t]*[^\n:;,()\d|]{0,40}){0,5}\s*$/iu;
/** "Viele Grüße, Jonas": on one line. */
const BRIEFLY = /(?:^|[\n.!?]\s*|\s-+\s)(?:[Mm]any thanks|[Tt]hanks(?: a lot| a million| so much| in advance| again| for your help| very much)?|[Tt]hank you(?: very much| so much| in advance| for your help)?|[Cc]heers|(?:[Ww]ith )?(?:[Bb]est|[Kk]ind|[Kk]indest|[Ww]arm|[Ww]armest|[Mm]any) (?:[Rr]egards|wishes|greetings)|[Rr]egards|(?:yours )?(?:sincerely|truly|faithfully)|[Mm]it (?:freundlichen|besten|herzlichen|lieben) [Gg]r[üu](?:ß|ss)en|(?:[Vv]iele|[Ll]iebe|[Bb]este|[Hh]erzliche|[Ss]ch[öo]ne|[Ff]reundliche) [Gg]r[üu](?:ß|ss)e|(?:[Vv]ielen |[Hh]erzlichen |[Bb]esten )?[Dd]ank(?: im voraus| vorab)?|[Dd]anke(?:sch[öo]n)?(?: im voraus| vorab| euch| dir| sch[öo]n)?|[Ll][Gg]|[Vv][Gg]|[Mm][Ff][Gg]|(?:[Uu]n )?(?:cordial )?[Ss]aludos?(?: cordiales)?|[Uu]n abrazo|(?:[Mm]uchas |[Mm]il )?[Gg]racias(?: de antemano| por adelantado| por todo)?|[Aa]tentamente|(?:[Bb]ien )?[Cc]ordialement|[Mm]erci(?: beaucoup| d['’]avance| par avance| bien)?|bien [àa] (?:vous|toi)|bonne journ[ée]e|salutations)\s*[,.!]?\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]+){0,2}\s*$/u;

/** "bro i want …", "salam, can you make …", "ok so basically I need …": a word or a few before somebody asks, which name nothing. */
const BEFORE_ASKING = /^\s*(?!(?:what|which|the|a|an|for|as|if|where|when|how|data|columns?|fields?|and|also|with|on|in|then|here)(?![\p{L}]))\p{L}[\p{L}'’]*[,!.]*(?: (?:so|basically|then|well|sir|madam|there|again|now|all|man|mate|guys|everyone|everybody|team)[,!.]*){0,3} (?=(?:(?:i|we)(?:['’]?d| would)?(?: (?:just|really|only|also|kinda|basically|urgently|currently))? (?:need|want|like|wanna|(?:am|are) (?:needing|wanting|requiring|looking for|searching for))|(?:can|could) (?:you|u|ya)|(?:please|pls|plz) (?:make|generate|create|give|build))(?![\p{L}]))/iu;

/** "can someone make me …", "does anybody have …": who may do it. */
const WHOEVER = /^\s*(?:hey,? |hi,? )?(?:can|could|would|will) (?:some|any)(?:one|body)(?: here)?(?: please| pls| plz)? (?=(?:make|give|generate|create|build|send|get|do|whip|put|produce|provide|mock)(?![\p{L}]))/iu;

/** What neither a list nor a sentence opens with. */
const OPENS = /^\s*(?:hi|hello|hey|dear|greet|good|hallo|guten|moin|servus|liebe|sehr|hola|buen|estim|querid|bon|salut|ch[eè]r|madame|monsieur)/iu;
/** A letter's end is short. */
const LONGEST = 240;

/** "[TEST-877] Password reset", "QA-2231: seed data": the number of a ticket, which no column holds. */
const TICKET = /^\s*(?:\[[A-Z][A-Z0-9]{1,9}-\d{1,6}\]|[A-Z][A-Z0-9]{1,9}-\d{1,6}\s*(?::|\s[–—-]\s))\s*/u;

/** "100 rows of orders - id - product - qty (1-5) - price": dashes that set columns apart on one line, as commas do. */
function withoutDashes(text: string): string {
  if ((text.match(/ - /gu)?.length ?? 0) < 3) return text;
  return text.split('\n').map((line) => {
    const outside = line.replace(/\([^()]*\)/gu, (inside) => '_'.repeat(inside.length));
    const parts = outside.split(' - ');
    const isRow = parts.length > 3 && parts.filter((part) => part.includes(':')).length <= 1 && (outside.match(/,/gu)?.length ?? 0) <= 1 && parts.slice(1).every((part) => part.trim().split(/\s+/u).length <= 5);
    if (!isRow) return line;
    let rest = '';
    for (let i = 0; i < line.length; i++) rest += outside.startsWith(' - ', i - 1) ? (rest.includes(' , ') || / {2}:|: /u.test(rest) ? ',' : ':') : line.charAt(i);
    return rest.replace(' : ', ':  ');
  }).join('\n');
}

/** A mail or a ticket without its greeting, number and signature, whose place is kept: no column is called "Best regards". */
export function withoutLetter(text: string): string {
  const greeting = (OPENS.test(text) ? GREETING.exec(text)?.[0] : TICKET.exec(text)?.[0]) ?? (BEFORE_ASKING.exec(text.slice(0, LONGEST)) ?? WHOEVER.exec(text.slice(0, LONGEST)))?.[0] ?? '';
  const open = ' '.repeat(greeting.length) + text.slice(greeting.length);
  return withoutEnd(withoutEnd(withoutDashes(open)));
}

/** "Thanks!\nBest regards\nTom" ends twice. */
function withoutEnd(text: string): string {
  const from = Math.max(0, text.length - LONGEST);
  const end = text.slice(from);
  const match = SIGNED.exec(end) ?? BRIEFLY.exec(end);
  if (match === null || from + match.index === 0) return text;
  // The stop of the last sentence stays.
  const at = from + match.index + (/^[.!?]/u.test(match[0]) ? 1 : 0);
  return text.slice(0, at) + ' '.repeat(text.length - at);
}
