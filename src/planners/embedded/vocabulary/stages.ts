/** When in the life of a thing something happens, and how long after what came before it, in days. */
export interface Stage {
  /** Rising with time; what has the same rank is not put in order. */
  readonly rank: number;
  readonly within: number;
  /** Where the stage before it is told with a time: the same in hours. */
  readonly hours?: number;
  /** Foretold on an earlier day ("due", "expires"): nothing else waits for it. */
  readonly isForetold?: boolean;
  /** The end of whatever was begun: of work and of a membership after years, of a session after hours. */
  readonly isEnd?: boolean;
}

const stage = (rank: number, within: number, more: Omit<Stage, 'rank' | 'within'> = {}): Stage => ({ rank, within, ...more });

const LATE = stage(60, 200);
const CLOSED = stage(50, 20, { hours: 96 });

/** Stages by the words that names of moments hold; several words first. */
const WORDS: readonly (readonly [string, Stage])[] = [
  ['policystart coverstart coveragestart inception', stage(5, 300)],
  ['manufactured manufacture manufacturing produced production onset occurred occurrence incident accident loss', stage(10, 30)],
  ['announced announcement', stage(12, 60)],
  ['reklamations eingangs meldungs sampled sampling collected collection drawn donated intake', stage(14, 30)],
  ['reserva buchung buchungs booked booking reserved reservation', stage(15, 60)],
  ['hired hire employed employment anmelde registro inscription inscripcion eintritts eintritt einstellung einstellungs embauche contratacion alta joined signup registered registration subscribed enrolled enrolment enrollment', stage(16, 900)],
  ['analysed analyzed analysis', stage(17, 10)],
  ['eroffnet abierto apertura ouvert ouverture erstellt creado cree creee opened created open detected', stage(18, 30)],
  ['hearing hearings heard', stage(34, 300)],
  ['requested request submitted submission applied application filing listed listing', stage(19, 60)],
  ['bestell pedido commande rechnungs factura facture emision emission kauf compra achat ausleih ausgeliehen ausgegeben ausleihe verleih alquiler alquilado location loue prestamo prestado emprunt emprunte bestellt bestellung gekauft aussaat siembra semis aufnahme ingreso ordered order placed purchased purchase bought invoice invoiced issued issue prescribed prescription loan loaned borrowed admission admitted planted planting sown sowing annahme aceptacion acquired', stage(20, 90)],
  ['claim claimed', stage(21, 60)],
  ['reported report told notice aviso avisado notificacion notificado denuncia denunciado reportado gemeldet meldung meldedatum signale signalement', stage(21, 20, { hours: 48 })],
  ['diagnosed diagnosis signed contract', stage(22, 60)],
  ['installed installation', stage(24, 400)],
  ['came camein tookout takenout tookoff entree recogida retrait abholung handedout gaveout givenout start beginn inicio debut abhol anreise started starts start began begins begin beginning opens pickup picked checkin checkedin entry entered einfahrt', stage(26, 60)],
  ['event concert show performance appointment visit', stage(26, 90)],
  ['packed packaged', stage(28, 2, { hours: 24 })],
  ['versand versandt versendet verschickt envio enviado envoi envoye expedition expedie expediee envoyee assigned shipped ship shipping shipment dispatched dispatch sent', stage(30, 5, { hours: 48 })],
  ['surgery procedure approved approval decision decided', stage(32, 30, { hours: 72 })],
  ['liefer lieferung geliefert zugestellt zustell entrega entregado livraison livre livree served delivered delivery arrived received', stage(40, 7, { hours: 96 })],
  ['sold sale', stage(40, 200)],
  ['seen triaged treated', stage(42, 1, { hours: 5 })],
  ['dropoff droppedoff dropped', stage(40, 1, { hours: 2 })],
  ['checkout checkedout sortie', stage(40, 10)],
  ['filled dispensed', stage(40, 10)],
  ['travel trip journey reise viaje voyage', stage(25, 120)],
  ['abfahrt abflug salida departure departs depart departed', stage(26, 30)],
  ['ankunft llegada arrivee arrival arrives arrive', stage(40, 1, { hours: 15 })],
  ['zahlungs bezahlt pago pagado paiement paye reglement paid payment', stage(45, 40)],
  ['leaseend tenancyend policyend contractend coverageend coverend subscriptionend membershipend warrantyend licenseend licenceend vertragsende fincontrato fincontrat', stage(50, 730)],
  ['ende fin ended ends end finished finish', stage(50, 14, { hours: 10, isEnd: true })],
  ['trade traded dealt dealing', stage(18, 90)],
  ['value valuta settles', stage(30, 3)],
  ['resolution resolucion losung behebung behebungs outcome ready fertigstellungs fertigstellung finalizacion achevement closed resolved completed completion answered fixed settled settlement restored repaired solved recovered gelost behoben erledigt abgeschlossen abschluss geschlossen resuelto cerrado cierre resolu cloture fermeture', CLOSED],
  ['certificate certified certification', stage(52, 20)],
  ['discharged discharge wenthome senthome', stage(50, 14, { hours: 200 })],
  ['back broughtback cameback comeback gaveback givenback handedback tookback ruckgabe ruckkehr zuruckgegeben zuruck devolucion devuelto rendu vuelta regreso retour abreise returned return', stage(50, 30)],
  ['ernte cosecha recolte harvested harvest', stage(50, 150)],
  ['granted grant', stage(50, 1400)],
  ['adopted adoption', stage(50, 120)],
  ['cancelled canceled cancellation cancel', stage(50, 300)],
  ['authorized authorised', stage(24, 2, { hours: 2 })],
  ['processed captured verified confirmed reviewed activated', stage(36, 10, { hours: 72 })],
  ['refunded refund', stage(55, 14)],
  ['exit exited ausfahrt', stage(60, 2000, { hours: 12 })],
  ['left', stage(60, 2000, { hours: 10 })],
  ['austritts austritt ausscheiden ausscheidens baja terminated termination resigned resignation decommissioned', stage(60, 2000)],
  ['updated modified edited deleted banned suspended revoked deactivated', LATE],
  ['promised eta', stage(68, 9, { isForetold: true })],
  ['due falligkeits vencimiento echeance', stage(70, 30, { isForetold: true })],
  ['expiry expires expire expiration expired maturity renewal best warranty', stage(70, 700, { isForetold: true })],
];

/** Words before the rest of a name that say by themselves when it was. */
const FIRST = stage(23, 60);
const LAST = LATE;

const BY_WORD: ReadonlyMap<string, Stage> = new Map(WORDS.flatMap(([words, found]) => words.split(' ').map((word) => [word, found] as const)));

/** Of another time than the rest of the row. */
const APART = new Set('birth birthday dob born next previous prior valid'.split(' '));
const FORETOLD = new Set('expected estimated planned scheduled promised target desired'.split(' '));

export interface Staged extends Stage {
  /** "scheduled" and "expected" moments are in order among themselves. */
  readonly isPlanned: boolean;
}

/** The stage of a moment with a name of these words (lower case, as written); undefined where the name tells none. */
export function stageOf(words: readonly string[]): Staged | undefined {
  if (words.some((word) => APART.has(word))) return undefined;
  const isPlanned = words.some((word) => FORETOLD.has(word));
  const found = words[0] === 'first' ? FIRST : words[0] === 'last' || words[0] === 'latest' ? LAST : named(words);
  return found === undefined ? undefined : { ...found, isPlanned, isForetold: found.isForetold === true || isPlanned };
}

/** The last word or pair of words that names a stage: "order delivered at", "pick up time". */
function named(words: readonly string[]): Stage | undefined {
  return words.flatMap((word, i) => [word, `${words[i - 1] ?? ''}${word}`]).map((word) => BY_WORD.get(word)).findLast((found) => found !== undefined);
}

/** Trades in which one thing follows the other within minutes, and how many at most. */
const QUICK: readonly (readonly [RegExp, minutes: number])[] = [
  [/(?<![\p{L}])(?:taxis?|cabs?|uber|lyft|ride[- ]?(?:hailing|shar(?:e|ing))|rides?|rider|(?:e-?)?scooters?|taxifahrt\p{L}*)(?![\p{L}])|(?<![\p{L}])dropoff_(?:lat|location|address)/iu, 60],
  [/(?<![\p{L}])(?:food (?:delivery|deliveries|orders?)|meal deliver\p{L}*|take-?(?:away|out)|pizzas?|pizzeria|uber eats|doordash|deliveroo|essenslieferung\p{L}*|lieferdienst|comida a domicilio|livraison de repas)(?![\p{L}])/iu, 70],
  [/(?<![\p{L}])(?:call cent(?:er|re)s?|phone calls?|support calls?|inbound calls?|hotline|callcenter)(?![\p{L}])/iu, 20],
  [/(?<![\p{L}])(?:ambulances?|emergency (?:calls?|dispatch\p{L}*|responses?)|911 (?:calls?|dispatch\p{L}*)|fire (?:department|brigade)|feuerwehr\p{L}*|rettungsdienst\p{L}*)(?![\p{L}])/iu, 40],
  [/(?<![\p{L}])(?:ci (?:builds?|jobs?|pipelines?)|builds?|pipeline runs?|cron jobs?|batch jobs?|etl (?:jobs?|runs?)|api jobs?|test runs?)(?![\p{L}])/iu, 90],
];

/** "ride-hailing trips": within how many minutes what happens next does. */
export const paceOf = (description: string): number | undefined => QUICK.find(([trade]) => trade.test(description))?.[1];
