/** Small lists of words that tell what kind of value a name has, whatever the rest of the name means. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What happens rather than is: "last backup" is a day. */
export const EVENTS = set(
  'audit backup booster calibration check checkup clean cleaning contact deworming dose donation exam examination failure feeding fill flight harvest inspection maintenance meeting modification order overhaul payment purchase refill repair replacement restock review scan service shearing shower sighting sync test treatment tuning update upgrade vaccination visit wash watering weighing workout appointment attempt change reboot restart submission login logon refuel refueling deployment release shoeing trim milking watered seen played used serviced inspected updated cleaned contacted checked calibrated modified maintained vaccinated visited paid ordered purchased donated worn sold replaced tested visita revision compra pago pedido vacunacion inspeccion mantenimiento limpieza donacion consulta visite achat paiement commande entretien controle nettoyage don livraison',
);

/** Said of a thing in the past: a yes or no when alone, or a count behind a plural. Those in -ed need no list. */
export const PARTICIPLES = set(
  'jailbroken used abierto escrito hecho visto muerto roto ouvert vendu perdu recu vu left sold made sent lost won drawn taken given born caught spent paid read seen held built broken worn driven flown eaten drunk grown shown known written chosen stolen frozen hidden torn bred fed met run kept put cut hit set shut hurt sunk stuck burnt bought brought taught thought found hung forgotten understood woken ridden shaken swum sung rung bitten thrown struck fought fallen dealt present absent remaining missing outstanding available open closed on off due',
);

/** What befalls a thing once, so that the word alone asks for the day: "filed", "planted", "gegründet". */
export const ONCE = set(
  'launched issued filed released sampled landed acquired opened closed planted sown harvested built erected founded established formed installed commissioned decommissioned registered published enrolled hired born died admitted discharged inspected surveyed brewed bottled roasted baked collected observed measured ordered purchased bought dated entered posted aired premiered printed minted manufactured assembled appointed awarded granted diagnosed convicted sentenced demolished excavated discovered catalogued restored painted composed revised weaned hatched calved captured logged started ended begun booked drafted submitted lodged ratified retrieved deployed merged committed isolated incorporated inaugurated shot archived gegrundet eroffnet erstellt angelegt geboren veroffentlicht aufgenommen entlassen ausgestellt eingereicht geliefert gekauft gepflanzt geerntet gebaut creado nacido nacida publicado publicada emitido emitida fundado fundada inaugurado plantado cosechado ingresado comprado registrado cree creee ne nee publie publiee fonde fondee ouvert emis emise achete plante recolte produced bred exited scheduled created updated graduated buried cremated baptized examined thawed restocked constructed sighted joined rented borrowed slaughtered kidded farrowed foaled germinated transplanted potted',
);

/** As above, to the minute: "dispatched", "acknowledged". */
export const ONCE_AT = set('reported dispatched arrived departed acknowledged detected triggered uploaded scanned cleared occurred happened triaged crashed rebooted gemeldet eingetroffen reportado detectado signale detecte');

/** Ends in -ed and is none. */
export const NO_PARTICIPLES = set('bed breed feed seed speed shed sled weed reed need deed red med ted wed hundred sacred naked creed greed steed bleed kindred led id embed biped moped hatred infrared newlywed watershed');

/** Adjectives whose answer is yes or no. */
export const ADJECTIVES = set(
  'active inactive accurate adult alive allergic asymptomatic automatic biodegradable blind bilingual chronic clean compliant complete contagious correct critical current damaged dead deaf defective dirty domestic dry dual eligible empty endangered exclusive external fake faulty final foreign free fresh full handmade hazardous healthy hollow horizontal hybrid ill infectious inhouse insured internal international late legal live local malicious manual mandatory new nocturnal nonstop noncompliant obese official online optional organic original overdue overtime perishable permanent pregnant private profitable public recyclable reliable remote renewable reusable rural safe seasonal sensitive sick significant smart special spicy stable stale sterile sustainable symptomatic taxable temporary toxic transgenic urgent vacant valid vegan vegetarian venomous vertical viable visible volatile vulnerable wet wireless vip edible migratory invasive solid fragile waterproof refundable fireproof tradeable tradable playable flammable reversible portable stackable washable spayed mature explicit nsfw anonymous encrypted roaming autonomous unmanned stationary bot wheelchair',
);
const ADJECTIVE_ENDINGS = /(?:able|ible|proof|less)$/;

/** In Spanish by its ending, in German by the usual ones: "becado", "bezahlt". */
const ELSEWHERE = /^\p{L}{3,}[ai]d[oa]$|^(?:be|ge|ver|er|ent|zer)\p{L}{2,}(?:t|iert)$|^\p{L}{3,}iert$/u;
const NOUNS_ELSEWHERE = set('abogado abogada mercado estado empleado empleada soldado grado partido pedido apellido helado pescado contenido vestido sonido sentido resultado cuidado delegado diputado certificado metodo entrada salida llegada jornada temporada comida bebida medida fachada parada tienda moneda cantidad tirada unidad posada gehalt gerat gebiet gericht gewicht geburt gesicht geschlecht bericht beirat betrat verlust vermerkt entfernt bestand');

export const isParticiple = (raw: string): boolean => PARTICIPLES.has(raw) || (raw.length > 4 && raw.endsWith('ed') && !NO_PARTICIPLES.has(raw)) || (raw.length > 5 && ELSEWHERE.test(raw) && !NOUNS_ELSEWHERE.has(raw));

const NO_ADJECTIVES = set('table cable variable vegetable timetable bible crucible constable stable syllable turntable collectible deductible convertible');

export const isAdjective = (raw: string): boolean => ADJECTIVES.has(raw) || (raw.length > 6 && ADJECTIVE_ENDINGS.test(raw) && !NO_ADJECTIVES.has(raw));

/** Yes or no, and rarely yes. */
export const RARELY = set(
  'fraud fraudulent spam deleted cancelled canceled refunded returned failed failure late delayed overdue damaged stolen lost defective emergency urgent test duplicate blocked banned suspended flagged dead deceased disabled expired archived broken infected escaped injured arrested expelled disqualified defaulted escalated missing rejected hospitalized complaint leaking expedited recalled obsolete discontinued endangered resigned terminated muted locked malicious hazardous toxic bankrupt contaminated pregnant obese venomous disputed abandoned rare vip outage aborted diverted evacuated anomaly overtime overridden error fault faulty noncompliant blind deaf',
);

/** Yes or no, and mostly yes. */
export const MOSTLY = set(
  'active valid paid verified available approved completed complete delivered visible public present attended signed enabled working insured certified alive open passed accepted compliant operational functional resolved confirmed installed calibrated legal safe healthy eligible included tested inspected clean sterile synced received documented correct edible answered stable',
);

/** What people count in large numbers: seldom below a hundred. */
export const MANY = set(
  'view impression play stream download follower subscriber fan viewer listener reader visitor voter vote ballot passenger inhabitant resident citizen household installation install hit pageview click step word character coin gem token share reaction retweet',
);

/** Of these a row seldom has more than a handful. */
export const FEW = set(
  'child kid wife husband spouse sibling dependent pet car bedroom bathroom bath bed toilet adult infant door wheel engine goal assist foul card penalty substitution set tiebreak egg litter puppy kitten calf lamb fracture surgery complication allergy owner driver author claim accident violation ticket strike arrest casualty fatality death injury error bug incident defect complaint refund return retry failure attempt transfer stop layover crash outage leak dose missing misse coffee cup drink beer cigarette meal snack nap',
);

/** Persons by what they do; names of such columns hold names of people. */
export const PERSONS = set(
  'coxswain cox helmsman bowman skipper dean provost rector chancellor abbot stylist barber hairdresser beautician masseur therapist physiotherapist dentist hygienist optician pharmacist vet veterinarian nurse midwife surgeon anesthesiologist radiologist pathologist paramedic caregiver carer babysitter nanny picker packer loader welder electrician plumber carpenter painter mechanic technician operator foreman supervisor inspector auditor assessor appraiser adjuster surveyor architect engineer developer programmer tester designer photographer videographer editor journalist reporter columnist blogger podcaster presenter moderator narrator translator interpreter researcher scientist analyst chemist biologist geologist botanist zoologist archaeologist astronomer observer collector curator librarian archivist conservator restorer sculptor illustrator composer conductor soloist singer musician drummer guitarist pianist dancer choreographer actor actress director screenwriter coach trainer guide referee umpire jockey rider cyclist runner swimmer skater skier golfer boxer wrestler goalkeeper captain skipper pilot copilot navigator sailor steward stewardess courier driver chauffeur dispatcher guard officer detective sergeant constable sheriff firefighter ranger warden judge lawyer attorney solicitor barrister notary clerk cashier bartender barista waiter waitress chef cook baker brewer distiller winemaker sommelier roaster butcher farmer beekeeper keeper zookeeper gardener florist arborist forester fisherman angler hunter shepherd breeder handler owner landlord landlady tenant lessee lessor borrower debtor creditor guarantor payer beneficiary heir trustee executor applicant candidate nominee invitee attendee delegate speaker panelist instructor tutor teacher professor lecturer mentor mentee advisor adviser counselor consultant examiner invigilator proctor marker grader pupil apprentice intern volunteer donor recipient witness suspect victim offender defendant plaintiff claimant complainant petitioner prosecutor prisoner inmate buyer bidder auctioneer agent broker realtor dealer trader assignee assigner approver reviewer author coauthor contributor maintainer committer requester requestor requestee sender addressee caller callee visitor host guest passenger bride groom godparent parent guardian mother father grandparent husband wife spouse sibling chairman chairwoman chairperson president treasurer secretary mayor councillor senator governor minister bishop priest pastor rabbi imam artist magician comedian model undertaker cleaner housekeeper janitor caretaker receptionist concierge porter bellhop lifeguard usher scout recruiter interviewer interviewee employee worker laborer contractor freelancer crewmember astronaut investigator surveyee respondent participant responder biller coordinator organizer organiser leader teammate roommate flatmate housemate classmate performer opponent challenger winner loser',
);

/** "-man", "-woman", "-person", "-smith", "-keeper" … */
const PERSON_ENDINGS = /(?:(?<!hu|wo|ro|ger|nor)man|woman|person|smith|keeper|master|holder|maker|worker|ologist|otomist|onomist|etitian|iatrist|opedist|ropractor|ographer|trician)$/;
const NO_PERSONS = set('webmaster talisman placeholder stakeholder candleholder postmaster coffeemaker peacemaker filemaker pacemaker grandmaster ticketmaster');

/** Who does something, in French and Spanish by the end of the word: "contrôleur", "operario". */
const AGENTS_ELSEWHERE = /(?:[tsdlnr]eur|euse|trice|icien|icienne|iere|iste|logue|[rt]able|ante?|dor|dora|tor|tora|sor|sora|ista|ario|aria|cero|cera|ente|quilin[oa]|taire)$/;
const NO_AGENTS_ELSEWHERE = new Set('capteur moteur ordinateur secteur fournisseur constructeur valeur couleur editeur distributeur transformateur compteur tracteur onduleur convoyeur extincteur reacteur largeur hauteur longueur profondeur chaleur sensor motor tractor servidor contador transformador generador reactor inversor ordenador valor color sector distribuidor proveedor fabricante medidor horario inventario formulario escenario comentario componente ambiente planta restaurante restaurant plante etudiante'.split(' '));
export const isAgent = (key: string): boolean => key.length > 5 && AGENTS_ELSEWHERE.test(key) && !NO_AGENTS_ELSEWHERE.has(key);

export const isPerson = (key: string): boolean => PERSONS.has(key) || (key.length > 6 && PERSON_ENDINGS.test(key) && !NO_PERSONS.has(key));

/** What a word nobody knows may name by its ending: "penciller", "officiant", "bowler". */
const AGENT_ENDINGS = /(?:[^aeo]er|[^o]or|eer|ist|ician|arian|eur|iant|ianist|tress)$/;
/** Things and ideas that end so: "heater", "cluster", "sensor". */
const NO_AGENTS =
  /(?:inverter|detector|plasticizer|descriptor|weigher|tamper|neuter|foster|feeder|thruster|actuator|arrester|dimmer|humidifier|purifier|sprinkler|tracker|beeper|pager|picker-?upper|weather|feather|timber|meter|metre|water|paper|power|order|number|letter|layer|cover|corner|border|center|centre|chapter|filter|heater|cooler|freezer|printer|scanner|computer|monitor|sensor|motor|reactor|router|server|container|trailer|charger|counter|register|folder|header|footer|marker|poster|sticker|banner|flyer|color|flavor|factor|error|vector|sector|floor|indicator|connector|generator|elevator|escalator|odor|humor|tumor|anchor|harbor|interior|exterior|behavior|vapor|mirror|terror|weather|feather|leather|ladder|hammer|shutter|gutter|butter|pepper|ginger|copper|silver|rubber|timber|fiber|amber|summer|winter|river|tower|shower|flower|powder|cylinder|cluster|buffer|quarter|semester|trimester|disorder|diameter|parameter|perimeter|trigger|locker|drawer|boiler|burner|blower|mixer|blender|toaster|dryer|washer|compressor|processor|transformer|resistor|capacitor|transistor|inverter|converter|adapter|amplifier|receiver|transmitter|speaker|tuner|fader|synthesizer|controller|actuator|conveyor|sprayer|spreader|harvester|tractor|mower|excavator|digger|dozer|loader|lifter|hopper|bunker|tanker|freighter|cruiser|helicopter|scooter|chopper|roller|cutter|grinder|fastener|spacer|washer|bumper|fender|starter|alternator|carburetor|radiator|muffler|damper|spoiler|offer|tier|prior|major|minor|junior|senior|color|labor|manor|mayor|decor|remainder|reminder|newsletter|parlor|liter|primer|sealer|thinner|toner|cleaner|conditioner|moisturizer|shampooer|fertilizer|stabilizer|sweetener|thickener|additive|list|twist|mist|assist|checklist|playlist|waitlist|shortlist|wrist|resist|waist|exist|variant|constant|plant|grant|restaurant|descant|coolant|refrigerant|pollutant|disinfectant|lubricant|sealant|colorant|tarter|culture|sequester|polymer|monomer|isomer|primer|dimer|cancer|fever|ulcer|liver|bladder|finger|shoulder|ether|ester|over|under|^after|^ever|^other|never|another|whether|rather|together|proper|super|hyper|inner|outer|upper|lower|higher|^former|latter|later|newer|older|younger|better|bigger|larger|smaller|longer|shorter|[a-z]ier)$/;

/** Whether an unknown word sounds like someone by what they do. */
export const soundsLikePerson = (key: string): boolean => key.length > 4 && AGENT_ENDINGS.test(key) && !NO_AGENTS.test(key);

/** "hypertension", "anaemia", "arthritis", "neuropathy": one has it or not. */
const ILLNESS_ENDINGS = /(?:a?emia|itis|(?<!gn|m)osis|p[eo]rtension|potension|[oa]pathy|algia|uria|penia|plegia|coholism|apnoea|apnea|hipertension)$/;
export const soundsLikeIllness = (key: string): boolean => key.length > 6 && ILLNESS_ENDINGS.test(key);

/** Persons whose plural still stands for names: those who made or lead something. */
const NAMED_TOGETHER = set(
  'author coauthor actor actress artist inventor editor writer director composer singer musician owner parent guardian founder producer host judge reviewer examiner teacher instructor coach doctor lawyer attorney manager contact friend beneficiary trustee opponent contributor creator designer developer illustrator translator narrator photographer speaker lead leader supervisor inspector officer agent driver customer client user patient student employee member tenant seller buyer supplier',
);

/** "winners", "volunteers", "witnesses": how many there were. */
export const isCrowd = (key: string): boolean => !NAMED_TOGETHER.has(key) && (isPerson(key) || CROWDS.has(key));
const CROWDS = set('skier mourner attendee entrant finisher starter competitor contestant spectator tourist traveler traveller kid boy girl male female man woman adult senior survivor rider climber hiker camper angler walker exhibitor performer dancer volunteer passenger visitor guest winner witness casualty person');

/** Descriptive plurals: a few words rather than a number. */
export const isDescribed = (key: string): boolean => DESCRIBED.has(key);
const DESCRIBED = set(
  'note comment remark keyword tag ingredient symptom allergy skill language colour color genre topic amenity topping material medication hobby interest feature accessory extra detail instruction observation finding condition term platform benefit certification subject area service size value result status dimension coordinate initial content good supply lyric credit strength weakness spec reason cause method mean measurement measure direction address location time day date theme activity option requirement restriction preference habit need goal technique technology tool product brand model category type style pattern texture sign effect trait attribute property',
);
