import { keysOf } from '../reading/words.js';

/** What is counted together: how many there were, and what became of them. */
export interface Tally {
  readonly steps: readonly Step[];
  /** How many there are in all, as a rule. */
  readonly min: number;
  readonly max: number;
  readonly median: number;
}

/** One of the numbers of a tally. */
export interface Step {
  /** What it is called, as keys. */
  readonly names: ReadonlySet<string>;
  /** What it is a part of; none for the whole. */
  readonly of: Step | undefined;
  /** So large a part, as a rule, and at most. */
  readonly share: number;
  readonly most: number;
  /** With its like it makes up the whole, and nothing is two of them: "passed" and "failed". */
  readonly isExclusive: boolean;
}

/**
 * A tally a paragraph. Its first line holds the whole and how many there are, least, most and in the middle; each other one
 * a part, its share and the most of it: `+` with its like it makes up the whole, `>` some of the whole or, behind its name,
 * of another part.
 */
const TALLIES = `
sent|recipients|targeted|mailed|emails sent|sends|enviados|gesendet|versendet|envoyes 400 160000 9000
+ delivered|deliveries|inboxed|entregados|zugestellt|delivres 0.96
+ bounced|bounces|hard bounces|rebotados|undelivered 0.03 0.1
> opened|opens|unique opens|abiertos|geoffnet|ouverts 0.32 0.7 delivered
> unsubscribed|unsubs|unsubscribes|unsubscriptions 0.004 0.02 delivered
> complained|complaints|spam complaints 0.0005 0.003 delivered
> reported|reports|reported it|gemeldet|denunciados|signales 0.12 0.4 delivered
> replied|replies|responded|responses|geantwortet 0.05 0.3 opened
> forwarded|forwards|weitergeleitet 0.02 0.1 opened
> clicked|clicks|unique clicks|geklickt|cliques 0.14 0.5 opened
> submitted credentials|entered password|submitted data|credentials entered 0.3 0.7 clicked
> converted|conversions|purchased 0.08 0.3 clicked

impressions|views|reach|displays|impr 2000 2500000 28000
> clicks|link clicks|clicked|taps 0.02 0.12
> conversions|orders|signups|sign ups|purchases|leads|sales|converted|conv 0.06 0.25 clicks

visits|visitors|sessions|users|unique visitors|traffic 200 90000 2400
> signups|sign ups|signed up|registrations|registered|leads 0.06 0.25
> added to cart|add to cart|carts|cart adds 0.09 0.3
> checkout|checkouts|checkout started|initiated checkout|checked out 0.6 0.9 added to cart
> trials|trialed|trial|activated|activations 0.5 0.9 signups
> paid|paying|converted|conversions|subscribed|customers|orders|purchases|purchased 0.3 0.6 signups
> churned|cancelled|churns 0.05 0.2 paid

capacity|max students|max participants|max attendees|max guests|max people|max capacity|maximum participants|maximum students|max seats|spots|places offered 8 160 28
> enrolled|registered|booked|reserved|signed up|registrations|enrolment|enrollment|students enrolled|participants registered 0.8 1
> attended|attendees|attendance|showed up|checked in 0.86 1 enrolled
> no shows|no show 0.07 0.3 enrolled

total|tests|executed|total tests|cases|assertions|ran 20 1400 180
+ passed|pass|passes|succeeded|bestanden|green 0.92
+ failed|fail|fails|failures|red 0.05 0.25
+ skipped|skip|skips|ignored 0.03 0.15
+ errored|errors|error|broken|flaky 0.01 0.06
+ blocked|not run 0.01 0.08

played|games|matches|games played|matches played|mp|gp|pld|pj|sp|gespielt|jugados|joues 4 38 26
+ won|wins|w|pg|games won|matches won|victories|siege|gewonnen|ganados|gagnes|victorias 0.4
+ drawn|draws|draw|d|pe|ties|tied|unentschieden|empatados|empates|nuls 0.24
+ lost|losses|l|pp|defeats|games lost|niederlagen|verloren|perdidos|perdus|derrotas 0.36

offered|calls|calls offered|calls received|incoming|inbound|contacts 30 900 240
+ answered|handled|calls answered|calls handled|picked up|taken 0.92
+ abandoned|missed|unanswered|calls missed|dropped|hung up 0.07 0.25
> transferred|transfers 0.1 0.3 answered
> escalated|escalations 0.05 0.2 answered

ordered|requested|demanded|bestellt|pedidos|commandes 1 400 24
> confirmed|allocated 0.98 1
> picked 0.97 1
> packed 0.97 1
> shipped|dispatched|fulfilled|geliefert|enviados|expedies 0.96 1
> received|delivered|recibidos|recus 0.95 1
> short|backordered|missing|shorted|outstanding 0.03 0.2
> returned|refunded|returns 0.04 0.25
> cancelled|canceled 0.03 0.2
> damaged|broken 0.01 0.08

produced|made|manufactured|output|total units|pieces made|stuckzahl|inspected|checked 100 5000 1400
+ good|accepted|passed|ok|good units|good parts|gut|first pass 0.96
+ rejected|rejects|scrapped|scrap|defective|defects|bad|ng|failed|ausschuss|schlecht|rechazados 0.03 0.12
+ reworked|rework|nacharbeit 0.01 0.06

planned|target|scheduled|goal|geplant|planificados|prevus 20 4000 400
> produced|completed|done|actual|achieved|finished|realised|worked 0.94 1
> missed|cancelled|canceled|overdue|postponed 0.04 0.2

applied|applications|applicants|submitted|received 20 6000 340
> screened|reviewed|shortlisted 0.5 1
> interviewed|interviews 0.2 0.5
> offers|offered|offers made 0.07 0.2
> hired|joined|started|hires 0.03 0.1
+ approved|accepted|admitted|granted|funded 0.3 0.7
+ rejected|denied|declined|refused|turned down 0.6
+ withdrawn|pending|waitlisted|incomplete 0.08 0.3

invited|invitations|invites|asked|contacted|approached 10 800 120
+ accepted|confirmed|attending|yes|agreed 0.6
+ declined|no|refused|not attending|regrets 0.25 0.6
+ pending|no reply|maybe|no response|unanswered 0.15 0.4
> responded|replied|responses 0.6 1
> attended|showed up|came|present 0.5 0.9

enrolled|registered|signed up|randomized|randomised|students|entered|participants 12 900 120
> started|began 0.96 1
+ completed|finished|graduated 0.84
+ dropped|dropped out|withdrawn|withdrew|discontinued|lost to follow up 0.14 0.4
+ passed|bestanden|aprobados|recus 0.8
+ failed|durchgefallen|suspensos|suspendidos 0.18 0.4
+ absent|did not sit|no shows 0.03 0.15
> attended|present 0.9 1

screened|assessed 40 2400 260
> eligible|qualified 0.6 0.9
> enrolled|randomized|randomised|included 0.4 0.8
+ excluded|screen failed|ineligible 0.4

tested|tests|samples|performed|tests done 10 6000 320
+ negative|negatives|neg 0.88
+ positive|positives|pos|detected 0.1 0.35
+ inconclusive|invalid|indeterminate 0.02 0.08

cases|confirmed|infected|infections|new cases 1 4200 140
> recovered 0.9 1
> hospitalized|hospitalised|hosp|hospitalizations|admitted 0.06 0.2
> icu|in icu|critical 0.2 0.5 hospitalized
> deaths|died|deceased|fatal 0.012 0.05

capacity|beds|seats|total beds|total seats|spaces|total spaces|slots|places|rooms available|aforo|capacidad|capacite|kapazitat|licensed beds|staffed beds 12 480 80
+ occupied|taken|booked|filled|used|in use|occupied beds|beds occupied|reserved|sold|tickets sold|entradas vendidas|billets vendus|places vendues|verkaufte tickets|tickets verkauft|verkaufte karten 0.76
+ available|free|vacant|empty|unoccupied|free spaces|left|remaining|open 0.24 0.6
> blocked|closed|out of service 0.03 0.1

opened|created|raised|logged|new|incoming|received 4 420 60
> resolved|solved|fixed|closed|completed 0.92 1
> reopened 0.05 0.15
> escalated|breached|overdue 0.07 0.2

admitted|admissions 2 240 36
> discharged|discharges 0.94 1
> transferred|transfers 0.07 0.2
> readmitted|readmissions 0.08 0.2
> died|deaths|deceased 0.02 0.08

requests|calls|invocations|messages|events|processed|hits|jobs|total requests|transactions|attempts|consumed|packets 100 90000 3800
+ succeeded|success|successes|successful|ok|completed|allowed|permitted|accepted 0.98
+ failed|errors|failures|error count|errored|blocked|dropped|denied|rejected|declined 0.01 0.06
+ retried|retries|timeouts|timed out|throttled 0.005 0.03

votes cast|total votes|votes|ballots|present|voters 20 650 320
+ yes|yea|yeas|for|in favor|in favour|ayes|ja|si|pour 0.56
+ no|nay|nays|against|noes|nein|contre|en contra 0.36
+ abstain|abstained|abstentions|abstention|enthaltung|abstenciones 0.06 0.25

enrolled|expected|on roll|roster|registered|class size|pupils|students|headcount 12 900 120
+ present|attended|in attendance|anwesend|presentes|presents 0.93
+ absent|absences|missing|abwesend|ausentes|absents 0.06 0.25
> late|tardy 0.04 0.15

issued|printed|distributed|coupons issued|vouchers issued 40 20000 900
> redeemed|used|claimed|activated 0.18 0.6
> expired|unused|void 0.3 0.6

downloads|downloaded 40 90000 2200
> installs|installed|installations 0.8 1
> active|active users|activated 0.4 0.8
> uninstalled|uninstalls|deleted 0.25 0.6

questions|total questions|items|attempted|asked 5 120 40
+ correct|right|correct answers|richtig|correctas|bonnes 0.72
+ wrong|incorrect|mistakes|falsch|incorrectas|errors 0.22 0.6
+ skipped|blank|unanswered|omitted 0.06 0.3

fga|fta|three pa|3pa|attempts|passes attempted|att 1 30 11
> fgm|ftm|three pm|3pm|made|completed|completions|cmp|scored|goals 0.48 0.9

shots|shots taken|total shots 2 30 12
> on target|shots on target|sot 0.36 0.8
> goals|scored 0.1 0.35

listings|active listings|homes listed|properties listed 2 60 14
> sold|homes sold|sales closed|properties sold|closed 0.6 1
> under contract|pending 0.15 0.5
> withdrawn|expired 0.08 0.3

flights|scheduled|operated|departures|arrivals|trips|runs 10 900 140
+ on time|punctual|ontime 0.8
+ delayed|late 0.17 0.5
+ cancelled|canceled 0.02 0.08
+ diverted 0.003 0.02

seeds|sown|seeds sown|planted|trees planted|seedlings|set 10 5000 240
> germinated|sprouted|hatched|emerged 0.82 1
> survived|surviving|transplanted|alive 0.8 1
+ died|dead|lost 0.15 0.5

leads|mqls|contacts 20 9000 420
> qualified|mql|sql|sqls 0.35 0.7
> opportunities|opps|demos|meetings 0.2 0.5
> won|closed won|deals won|customers 0.06 0.2
> lost|closed lost 0.12 0.3

eggs|laid|collected|eggs laid|eggs collected 20 12000 900
+ good|graded|sellable|sold 0.95
+ cracked|broken|dirty 0.03 0.12

doses|doses received|vials|doses delivered|stock received 10 9000 400
> administered|given|used 0.9 1
> wasted|discarded|spoiled|expired 0.03 0.15

medals|total medals|total 1 60 8
+ gold|golds|oro|or 0.32
+ silver|silvers|plata|argent 0.33
+ bronze|bronzes|bronce 0.35

population|total population|people|total|students|employees|attendees|headcount 40 90000 2600
+ male|males|men|boys|manner|hombres|hommes 0.49
+ female|females|women|girls|frauen|mujeres|femmes 0.51

visitors|guests|total visitors|total|tickets|admissions|passengers 20 9000 420
+ adults|adult 0.66
+ children|kids|child|minors 0.22 0.6
+ seniors|senior|concessions 0.1 0.4
+ infants|babies 0.02 0.1

traffic|vehicles|total vehicles|volume|total volume 20 4200 380
+ cars|car 0.8
+ trucks|lorries|hgv|heavy 0.1 0.3
+ buses|bus 0.02 0.08
+ motorcycles|motorbikes 0.04 0.12
+ bicycles|bikes|cyclists 0.04 0.2

`;

function parsed(text: string): Tally[] {
  return text.trim().split('\n\n').map((paragraph) => {
    const [first = '', ...rest] = paragraph.split('\n');
    const [, names = '', min, max, median] = /^(.+?) (\d+) (\d+) (\d+)$/u.exec(first) ?? [];
    const whole: Step = { names: phrases(names), of: undefined, share: 1, most: 1, isExclusive: false };
    const steps = [whole];
    for (const line of rest) steps.push(stepIn(line, steps, whole));
    return { steps, min: Number(min), max: Number(max), median: Number(median) };
  });
}

function stepIn(line: string, before: readonly Step[], whole: Step): Step {
  const [, mark, names = '', share, most, of] = /^([+>]) (.+?) (0[.\d]*)(?: ([01][.\d]*))?(?: (\D.*))?$/u.exec(line) ?? [];
  const parent = of === undefined ? whole : (before.find((step) => step.names.has(phraseOf(of))) ?? whole);
  return { names: phrases(names), of: parent, share: Number(share), most: Number(most ?? 1), isExclusive: mark === '+' };
}

const phraseOf = (text: string): string => keysOf(text).join(' ');
const phrases = (list: string): ReadonlySet<string> => new Set(list.split('|').map(phraseOf));

let tallies: readonly Tally[] | undefined;

/** Read on first use. */
export function knownTallies(): readonly Tally[] {
  tallies ??= parsed(TALLIES);
  return tallies;
}

/** What is counted, before or behind what became of it: "emails_sent", "qty_ordered", "number of failed tests". */
const THINGS = new Set(
  'email call test game match order unit item case ticket lead student pupil patient qty quantity count number num total part pc piece bed seat vote message msg participant user people request job run row record file application candidate ballot day shift cnt nbr no of'.split(' '),
);

export const wholeNameOf = phraseOf;

let outcomes: ReadonlySet<string> | undefined;

/** "bounced", "resolved", "absent": a part of some tally. */
export function isOutcome(name: string): boolean {
  outcomes ??= new Set(knownTallies().flatMap(({ steps }) => steps.flatMap(({ of, names }) => (of === undefined ? [] : [...names]))));
  return outcomes.has(phraseOf(name));
}

/** "emails_sent" without what is counted; undefined where nothing is left. */
export function outcomeIn(name: string): string | undefined {
  const keys = keysOf(name);
  const bare = keys.filter((key, i) => !THINGS.has(key) || (i > 0 && i < keys.length - 1 && key !== 'of'));
  return bare.length === 0 || bare.length === keys.length ? undefined : bare.join(' ');
}
