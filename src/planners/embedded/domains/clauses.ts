/**
 * What the columns of a field are usually called that are told in a clause: "when they put it there" of a wish list is the date
 * added, "when it went out" of a library the loan date. Before the arrow the headings such clauses come to, without "on" and "at".
 */
const CLAUSES = `
e-commerce: put there, put list, put on list, put it there, saved, saved for later, wished for, added to list => date added
e-commerce: cashed in, redeemed, used => redeemed date
human resources, finance: money spent, spent, money went out, paid for => expense date
human resources, finance: handed in, turned in, sent in, put in, filed => submitted date
human resources, finance: shop paid, supplier paid, shop or supplier paid, paid to => merchant
human resources: whats left, what's left, left over, paid out, what is left, take home, taken home => net pay
human resources: came to us, started, started with us, joined us => hire date
human resources: left, left us, quit, gone => leaving date
libraries: went out, taken, taken out, taken home, lent, lent out, given out, handed out, left library => loan date
libraries: due back, back due, must back, due => due date
libraries: came back, brought back, handed back, given back, was back, returned => return date
libraries: had to pay for being late, paid for being late, pay for being late => fine
veterinary: moved there, moved out, moved, went home, taken home, left us, found home, moved in => adoption date
veterinary, healthcare, pharmacy and dental: come again, come back, back again, due again, due back => follow-up date
hospitality, travel: came, arrive, arrives, guests arrive, arriving, comes, coming => arrival date
hospitality, travel: went, leave, guests leave, leaving, leaves, going, left => departure date
government: told us, reached us, reported => reported date
government, customer support: dealt with, sorted, sorted out, taken care of, put right, done => closed date
insurance: cover starts, starts, runs from => start date
insurance: cover ends, ends, runs out, runs to, ran out => end date
insurance: happened => incident date
fitness, people, saas: came to us, came, joined us, signed up => join date
pharmacy and dental, healthcare: activity => treatment
veterinary: activity => visit reason
fitness: activity => exercise
automotive: activity => service type
restaurants: food type => cuisine
music: made by => artist
music: name => title
non-profit, healthcare: given, gave, gave blood, given blood => donation date
`;

let known: ReadonlyMap<string, string> | undefined;

/** By domain and heading. */
function names(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const line of CLAUSES.trim().split('\n')) {
    const [domains = '', told = ''] = line.split(': ');
    const [headings = '', name = ''] = told.split(' => ');
    for (const domain of domains.split(', ')) for (const heading of headings.split(', ')) index.set(`${domain}: ${heading}`, name);
  }
  known = index;
  return index;
}

/** The usual name for a heading that a clause came to, in tables of a domain. */
export function usualName(heading: string, domain: string | undefined): string | undefined {
  if (domain === undefined) return undefined;
  const bare = heading.toLowerCase().replace(/\s(?:on|at|date|day)$/u, '');
  return names().get(`${domain}: ${bare}`);
}
