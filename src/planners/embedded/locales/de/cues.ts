/** What a German text says where it is about a domain or a kind of table. */
export const CUES = `
e-commerce: onlineshop|online-shop|onlinehandel|webshop|shop|einzelhandel|handel|produkt|produkte|produktkatalog|bestellung|bestellungen|bestelldaten|auftrag|aufträge|warenkorb|artikel|kunde|kunden|kundendaten|verkauf|verkäufe|verkaufsdaten|retouren|lieferanten|versandhandel|laden|kasse|rezensionen|produktbewertungen
e-commerce/customers: kunden|kundendaten|kundenliste|kundenstamm|kundendatensätze|käufer|kundendatenbank
e-commerce/orders: bestellungen|bestellung|bestelldaten|bestellhistorie|aufträge|verkäufe|verkaufsdaten|umsatzdaten|käufe|onlinebestellungen
e-commerce/products: produkte|produktkatalog|produktliste|produktdaten|artikel|artikelliste|artikelstamm|sortiment|warenkatalog
e-commerce/reviews: bewertungen|rezensionen|kundenbewertungen|produktbewertungen|kundenmeinungen
e-commerce/carts: warenkorb|warenkörbe|abgebrochene warenkörbe
e-commerce/returns: retouren|rücksendungen|rückgaben|erstattungen
e-commerce/inventory: lagerbestand|bestände|warenbestand|inventar
e-commerce/suppliers: lieferanten|lieferantenliste|zulieferer
healthcare: krankenhaus|krankenhäuser|klinik|kliniken|arztpraxis|patient|patienten|patientendaten|arzt|ärzte|medizin|medizinische|gesundheit|gesundheitswesen|diagnosen|pflege|labor|blutwerte|impfung|impfungen|rezepte|arzttermine|station|notaufnahme|zahnarzt|apotheke|behandlungen
healthcare/patients: patienten|patientendaten|patientenakten|krankenhauspatienten|patientenliste|patientenregister|aufnahmen
healthcare/appointments: arzttermine|termine|sprechstunde|arztbesuche|behandlungstermine
healthcare/lab_results: laborwerte|laborergebnisse|blutwerte|bluttests|labordaten
healthcare/vitals: vitalwerte|vitaldaten|vitalzeichen
healthcare/prescriptions: rezepte|verschreibungen|medikamente|apotheke|verordnungen
healthcare/billing: krankenhausrechnungen|arztrechnungen|abrechnungen
healthcare/vaccinations: impfungen|impfdaten|impfregister|impfung
healthcare/doctors: ärzte|ärzteliste|ärztinnen|pflegepersonal|pflegekräfte
clinical research: klinische forschung|klinische studie|klinische studien|studienteilnehmer|nebenwirkungen
clinical research/clinical_trial: klinische studie|studienteilnehmer|probanden
finance: bank|banken|banking|finanzen|finanzdaten|transaktion|transaktionen|überweisung|überweisungen|konto|konten|kontoauszug|kredit|kredite|darlehen|rechnung|rechnungen|aktien|börse|wertpapiere|depot|zahlung|zahlungen|kreditkarte|kreditkarten|betrug|ausgaben|haushaltsbuch|buchhaltung|spesen|krypto|steuer
finance/transactions: transaktionen|banktransaktionen|überweisungen|zahlungen|kontoauszug|kontobewegungen|umsätze|buchungen bank
finance/fraud: betrug|betrugserkennung|kreditkartenbetrug|betrugsfälle
finance/loans: kredite|kreditanträge|darlehen|kreditrisiko|kreditdaten|hypotheken
finance/accounts: konten|bankkonten|kundenkonten|girokonten
finance/invoices: rechnungen|rechnung|rechnungsdaten|ausgangsrechnungen|rechnungsliste
finance/stocks: aktienkurse|aktien|börsenkurse|kursdaten
finance/trades: trades|wertpapiergeschäfte|handelsaufträge|orders börse
finance/expenses: ausgaben|spesen|spesenabrechnung|haushaltsbuch|kosten
finance/cards: kreditkarten|karten|bankkarten
crypto and trading: kryptowährungen|krypto|bitcoin|kryptohandel|devisenhandel|blockchain
crypto and trading/crypto: kryptowährungen|krypto|bitcoin
education: schule|schulen|schüler|schülerinnen|student|studenten|studierende|universität|uni|hochschule|studium|lehrer|lehrkräfte|dozenten|kurs|kurse|kursteilnehmer|unterricht|noten|zeugnis|prüfung|prüfungen|klausur|klausuren|klasse|stundenplan|bildung|seminare|weiterbildung|kita|stipendien
education/students: schüler|schülerdaten|schülerliste|studenten|studierende|studentendaten
education/exams: prüfungsergebnisse|prüfungen|noten|klausuren|zeugnisse|testergebnisse|schulnoten|notenliste
education/enrollments: kursanmeldungen|einschreibungen|anmeldungen|onlinekurse
education/courses: kurse|kursangebot|kurskatalog|seminare|lehrveranstaltungen|vorlesungen
education/teachers: lehrer|lehrkräfte|dozenten|professoren|lehrerliste
education/timetable: stundenplan|unterrichtsplan
education/attendance: anwesenheit|anwesenheitsliste|fehlzeiten
education/scholarships: stipendien|stipendienanträge
social media: soziale medien|soziales netzwerk|soziale netzwerke|social media beiträge|beiträge|posts|follower|instagram beiträge|kommentare|nachrichten|chat|videos|influencer|hashtags|nutzerprofile
social media/posts: beiträge|posts|social media beiträge|instagram beiträge|tweets
social media/profiles: nutzerprofile|benutzerprofile|profile
social media/influencers: influencer|influencerliste
social media/videos: videos|youtube videos|tiktok videos
social media/messages: nachrichten|chatnachrichten|chats|chatverlauf
social media/hashtags: hashtags|trends
social media/comments: kommentare|antworten
social media/ads: werbeanzeigen|anzeigen
human resources: personal|personalabteilung|personalwesen|personaldaten|mitarbeiter|mitarbeiterdaten|mitarbeiterinnen|angestellte|beschäftigte|belegschaft|gehalt|gehälter|lohn|bewerber|bewerbung|bewerbungen|urlaub|urlaubsanträge|stellenanzeigen|arbeitszeit|zeiterfassung|fluktuation|lohnabrechnung
human resources/employees: mitarbeiter|mitarbeiterdaten|mitarbeiterliste|personaldaten|angestellte|belegschaft|personalliste
human resources/applicants: bewerber|bewerbungen|bewerberdaten|kandidaten|bewerberliste
human resources/leave: urlaub|urlaubsanträge|abwesenheiten|krankmeldungen|fehlzeiten mitarbeiter
human resources/payroll: gehaltsabrechnung|gehaltsabrechnungen|lohnabrechnung|lohnabrechnungen|gehälter
human resources/timesheets: zeiterfassung|stundenzettel|arbeitszeiten
human resources/postings: stellenanzeigen|stellenangebote|jobangebote|offene stellen
human resources/reviews: mitarbeiterbeurteilungen|leistungsbeurteilungen
human resources/training: schulungen|weiterbildungen|fortbildungen
iot: sensor|sensoren|sensordaten|sensormesswerte|messwerte|messdaten|geräte|gerätedaten|smart home|smarthome|hausautomation|wetter|wetterdaten|wetterstation|luftqualität|temperaturmessungen|telemetrie|zeitreihe|fitnesstracker
iot/readings: sensordaten|messwerte|messdaten|sensormesswerte|sensorwerte|temperaturmessungen|sensoren
iot/devices: geräte|geräteliste|gerätebestand|smarte geräte
iot/wearables: fitnesstracker|fitnessdaten|smartwatch
weather: wetter|wetterdaten|wetterstation|wettervorhersage|klima|klimadaten|niederschlag|luftqualität|luftmessungen|pollen|unwetter
weather/weather: wetter|wetterdaten|wetterstation|wettermessungen
weather/air: luftqualität|feinstaubmessungen|luftmessungen|feinstaub|luftgüte
logistics: logistik|lieferung|lieferungen|sendung|sendungen|versand|paket|pakete|transport|transporte|spedition|fracht|lager|lagerhaltung|lagerbestand|fuhrpark|lkw|container|lieferkette|einkauf|beschaffung|touren|zustellung
logistics/shipments: sendungen|lieferungen|pakete|versanddaten|frachtsendungen|paketsendungen
logistics/stock: lagerbestand|lagerbestände|lagerdaten|warenbestand im lager
logistics/fleet: fuhrpark|flotte|lkw|fahrzeugflotte|firmenfahrzeuge
logistics/purchase_orders: einkaufsbestellungen|bestellungen bei lieferanten|beschaffung
logistics/containers: container|seefracht
logistics/routes: touren|routen|lieferrouten|fahrten
real estate: immobilie|immobilien|immobiliendaten|immobilienangebote|wohnung|wohnungen|haus|häuser|makler|mietwohnungen|miete|mieter|mietverträge|eigentumswohnungen|grundstücke|hausverkäufe
real estate/listings: immobilien|immobilienangebote|immobilienanzeigen|häuser|hausverkäufe|häuserpreise|eigentumswohnungen|immobilienpreise
real estate/rentals: mietwohnungen|wohnungen|mietangebote|wohnungsangebote|wohnungsanzeigen
real estate/tenants: mieter|mietverträge|mieterliste
real estate/agents: makler|immobilienmakler
travel: reise|reisen|reisedaten|reisebüro|flug|flüge|flugdaten|flughafen|fluggesellschaft|passagiere|reisebuchungen|buchungen|taxi|taxifahrten|fahrten|zug|züge|bahn|mietwagen|ausflüge|touristen|urlaubsreisen|fahrradverleih
travel/flights: flüge|flugplan|flugdaten|flugverspätungen
travel/bookings: flugbuchungen|reisebuchungen|buchungen|ticketbuchungen
travel/car_rental: mietwagen|autovermietung|fahrzeugvermietung
travel/tours: touren|rundreisen|pauschalreisen|ausflüge
mobility: taxi|taxifahrten|fahrdienst|fahrradverleih|fahrrad-ausleihen|fahrradausleihen|fahrrad ausleihen|fahrradmiete|leihräder|leihfahrräder|e-scooter|parkhaus|parkplätze|nahverkehr|maut|zugtickets
mobility/rides: taxifahrten|fahrten|taxi
mobility/bike_trips: fahrradverleih|fahrrad-ausleihen|fahrradausleihen|fahrrad ausleihen|fahrradmiete|leihräder|leihfahrräder|fahrradfahrten
telecom: telekommunikation|mobilfunk|mobilfunkanbieter|telefonanbieter|anruf|anrufe|anrufdaten|telefonate|gespräche|handyvertrag|handyverträge|handytarife|sim karten|internetanschlüsse|abwanderung|kundenabwanderung|funkmasten
telecom/calls: anrufe|anrufdaten|anrufliste|telefonate|verbindungsdaten|gespräche
telecom/churn: abwanderung|kundenabwanderung|kündigungen
telecom/subscribers: mobilfunkkunden|abonnenten|sim karten|handyverträge|vertragskunden
telecom/towers: funkmasten|funkzellen|sendemasten
manufacturing: produktion|produktionsdaten|fertigung|fabrik|werk|maschine|maschinen|maschinendaten|qualitätskontrolle|qualitätsprüfung|wartung|instandhaltung|montage|bauteile|ersatzteile|industrie|ausschuss|fertigungslinie
manufacturing/production: produktion|produktionsdaten|fertigung|fertigungsdaten|produktionsläufe
manufacturing/quality: qualitätskontrolle|qualitätsprüfung|qualitätsdaten|prüfungen qualität|inspektionen
manufacturing/machines: maschinen|maschinendaten|vorausschauende wartung|anlagen
manufacturing/maintenance: wartung|wartungsaufträge|instandhaltung|reparaturen|wartungsprotokoll
manufacturing/parts: bauteile|ersatzteile|teileliste|stückliste
gaming: spiel|spiele|videospiel|videospiele|spieler|spielerdaten|gaming|gamer|esport|rangliste|onlinespiel|computerspiele|ingame käufe
gaming/players: spieler|spielerdaten|spielerprofile|rangliste|gamer
gaming/matches: matches|partien|spielrunden
gaming/games: videospiele|computerspiele|spielekatalog
gaming/purchases: ingame käufe|in-app-käufe|spielkäufe
web logs: weblogs|webserver|serverlogs|zugriffsprotokolle|zugriffe|webseitenbesuche|websitebesucher|besucher|seitenaufrufe|webanalyse|logdaten|protokolle|logdateien|sitzungen|klickdaten|app nutzung
web logs/sessions: sitzungen|webseitenbesuche|websitebesuche|webanalyse|websitebesucher
web logs/access_logs: zugriffsprotokolle|serverlogs|webserver logs|zugriffslogs|logdateien
web logs/events: klickdaten|nutzerereignisse|ereignisse|app nutzung
web logs/app_logs: anwendungslogs|fehlerprotokolle|systemprotokolle
web logs/ab_test: a/b-test|ab test|experimentgruppen
cybersecurity: cybersicherheit|it-sicherheit|itsicherheit|sicherheit|sicherheitsvorfälle|sicherheitsalarme|angriffe|hackerangriffe|schwachstellen|anmeldeversuche|firewall|netzwerkverkehr|schadsoftware
cybersecurity/alerts: sicherheitsvorfälle|sicherheitsalarme|alarme|angriffe|sicherheitsereignisse
cybersecurity/logins: anmeldeversuche|anmeldungen system|loginversuche|login protokolle
cybersecurity/firewall: firewall logs|firewallprotokolle|netzwerkverkehr|netzwerkdaten
cybersecurity/vulnerabilities: schwachstellen|sicherheitslücken
cybersecurity/phishing: phishing mails|phishing
energy: energie|energiedaten|strom|stromverbrauch|stromzähler|zähler|zählerstände|solaranlage|photovoltaik|windkraft|windräder|windpark|energieversorger|gasverbrauch|kraftwerk|ladesäulen|ladevorgänge|smart meter|stromrechnungen
energy/readings: zählerstände|stromverbrauch|energieverbrauch|stromzähler|verbrauchsdaten|smart meter
energy/solar: solaranlage|solaranlagen|photovoltaik|solarstrom
energy/wind: windkraft|windräder|windpark|windkraftanlagen
energy/charging: ladesäulen|ladevorgänge|ladestationen|elektroautos laden
energy/bills: stromrechnungen|energierechnungen|nebenkostenabrechnung
agriculture: landwirtschaft|bauernhof|bauernhöfe|hof|acker|felder|ernte|ernten|ernteerträge|anbau|feldfrüchte|vieh|viehbestand|kühe|milchkühe|nutztiere|boden|bodenproben|weinberg|gewächshaus|traktoren
agriculture/crops: ernte|ernteerträge|felder|anbau|anbaudaten|feldfrüchte|erträge
agriculture/livestock: vieh|viehbestand|nutztiere|kühe|milchkühe|rinder|herde
agriculture/soil: bodenproben|bodenanalysen|boden
agriculture/machinery: landmaschinen|traktoren
sports: sport|sportdaten|fußball|fußballspieler|spieler verein|mannschaft|mannschaften|bundesliga|liga|verein|vereine|tennis|handball|basketball|marathon|lauf|läufer|wettkampf|fitnessstudio|fitness|training|sportler|athleten|turnier
sports/players: fußballspieler|spielerstatistik|sportler|athleten|kader|spieler
sports/matches: handballspiele|basketballspiele|tennisspiele|spiele|spielergebnisse|fußballspiele|begegnungen|partien fußball
sports/races: marathon|läufe|rennen|rennergebnisse|läufer
sports/teams: mannschaften|bundesligatabelle|ligatabelle|vereine
fitness: fitnessstudio|fitnessstudiomitglieder|trainings|training|trainingsdaten|krafttraining|yogakurse|schwimmbad|schlafdaten
fitness/gym: fitnessstudio|fitnessstudiomitglieder|trainings|trainingsdaten|workouts|mitglieder eines fitnessstudios
insurance: versicherung|versicherungen|versicherungsdaten|versicherungsnehmer|schaden|schäden|schadensfälle|schadensmeldungen|schadenfälle|police|policen|kfz-versicherung|krankenversicherung|prämien
insurance/claims: schadensfälle|schadensmeldungen|schadenfälle|schadenmeldungen|versicherungsschäden|schäden
insurance/policies: policen|versicherungsverträge|versicherungspolicen|versicherte|versicherungen
insurance/quotes: versicherungsangebote|angebote versicherung
restaurants: restaurant|restaurants|gaststätte|gastronomie|speisekarte|gerichte|essen|menü|lieferdienst|essenslieferungen|café|bäckerei|rezept|kochrezepte|tischreservierungen|küche
restaurants/menu: speisekarte|gerichte|menü|speisen
restaurants/orders: essensbestellungen|restaurantbestellungen|lieferdienst bestellungen|essenslieferungen
restaurants/reservations: tischreservierungen|restaurantreservierungen|reservierungen
restaurants/restaurants: restaurants|restaurantliste|lokale
food and drink: rezepte|kochrezepte|nährwerte|ernährungstagebuch|weine|weinkeller|biere|brauerei|kaffee|lebensmittelkontrollen
food and drink/recipes: kochrezepte|rezeptsammlung|kochbuch
government: stadtverwaltung|verwaltung|behörde|behörden|gemeinde|bürger|einwohner|bürgeranliegen|volkszählung|zensus|wahl|wahlen|wähler|baugenehmigung|baugenehmigungen|polizei|straftaten|kriminalität|bußgelder|strafzettel|unfälle|verkehrsunfälle|amt
government/permits: baugenehmigungen|genehmigungen|bauanträge
government/requests: bürgeranliegen|bürgermeldungen|beschwerden von bürgern
government/tickets: strafzettel|bußgelder|knöllchen
census and demographics: volkszählung|zensus|haushalte|bevölkerung|bevölkerungsdaten|länder|städte
census and demographics/census: volkszählung|zensus|haushalte|bevölkerungsdaten
public safety: polizei|polizeiberichte|straftaten|kriminalität|feuerwehr|feuerwehreinsätze|notrufe|verkehrsunfälle|unfälle|bußgeldbescheide|bußgelder
public safety/crime: straftaten|kriminalität|polizeiberichte|delikte
public safety/accidents: verkehrsunfälle|unfälle
elections: wahl|wahlen|wähler|wahlergebnisse|wählerverzeichnis|wahlumfragen|abgeordnete|petitionen
elections/voters: wähler|wahlen|wählerverzeichnis
automotive: auto|autos|kfz|fahrzeug|fahrzeuge|gebrauchtwagen|autohaus|autohändler|autowerkstatt|werkstatt|motorräder|motorrad|autoverkäufe|fahrzeugdaten|autoanzeigen|verkehrszählung
automotive/cars: autos|gebrauchtwagen|fahrzeuge|autoanzeigen|fahrzeugdaten|neuwagen|autohaus
automotive/motorcycles: motorräder|motorradanzeigen
automotive/service: werkstattaufträge|autowerkstatt|inspektionen fahrzeug|fahrzeugwartung|werkstatt
automotive/sales: autoverkäufe|fahrzeugverkäufe
automotive/traffic: verkehrszählung|verkehrsdaten|verkehr
media: medien|film|filme|filmdatenbank|serie|serien|streaming|musik|lieder|songs|podcast|podcasts|buch|bücher|bibliothek|bücherei|buchhandlung|nachrichtenartikel|zeitung|zeitungsartikel|artikel zeitung|kino|fernsehen
media/watch_history: sehverlauf|streamingverlauf|wiedergabeverlauf
media/movies: filme|filmdatenbank|serien|kinofilme|filmliste
media/books: bücher|buchkatalog|buchhandlung|bücherliste|buchbestand
media/articles: nachrichtenartikel|zeitungsartikel|blogbeiträge
music and podcasts: musik|lieder|songs|musiktitel|playlists|podcasts|podcastfolgen|schallplatten|musikschule
music and podcasts/songs: lieder|songs|musik|musiktitel|hörverlauf
music and podcasts/podcasts: podcasts|podcastfolgen
libraries: bibliothek|stadtbibliothek|bücherei|ausleihen|bibliotheksausleihen|buchausleihen|bibliotheksnutzer|leser|archiv
libraries/loans: ausleihen|bibliotheksausleihen|buchausleihen|bibliothek|entleihungen
libraries/library_members: bibliotheksnutzer|bibliotheksmitglieder|leser der bibliothek|büchereimitglieder
non-profit: spenden|spende|spender|spendendaten|verein|gemeinnützig|gemeinnützige|hilfsorganisation|stiftung|ehrenamt|ehrenamtliche|freiwillige|tafel|fördermittel|wohltätigkeit
non-profit/donations: spenden|spendendaten|spendenliste
non-profit/volunteers: ehrenamtliche|freiwillige|helfer
non-profit/donors: spender|spenderliste
non-profit/grants: förderanträge|fördermittel
marketing: marketing|kampagne|kampagnen|werbekampagnen|werbung|anzeigen|newsletter|leads|interessenten|kontakte|crm|vertrieb|verkaufschancen|umfrage|umfragen|kundenumfrage|support|supportanfragen|kundensupport|support-tickets|tickets|kundenservice|helpdesk
marketing/campaigns: kampagnen|marketingkampagnen|werbekampagnen|werbung
marketing/leads: leads|interessenten|neukundenkontakte
marketing/contacts: kontakte|kontaktliste|adressbuch|crm kontakte|adressdaten
marketing/deals: verkaufschancen|deals|vertriebspipeline|opportunities
marketing/emails: newsletter|newsletterversand|e-mail-kampagnen
surveys and market research: umfrage|umfragen|kundenumfrage|umfrageergebnisse|befragung|mitarbeiterbefragung|marktforschung
surveys and market research/survey: umfrage|umfragen|kundenumfrage|umfrageergebnisse|befragung|fragebogen
customer support: support-tickets|supporttickets|supportanfragen|kundensupport|kundendienst|helpdesk|callcenter|beschwerden
customer support/tickets: support-tickets|supportanfragen|tickets|kundensupport|helpdesk|kundenanfragen|störungsmeldungen
people: personen|personendaten|person|menschen|leute|benutzer|nutzer|nutzerdaten|mitglieder|vereinsmitglieder|kontaktdaten|namensliste|testpersonen|bewohner
people/people: personen|personendaten|menschen|leute|testpersonen|namen
people/users: benutzer|nutzer|benutzerkonten|nutzerdaten|benutzerdaten|nutzerkonten
people/members: mitglieder|vereinsmitglieder|mitgliederliste|mitgliederdaten
hospitality: hotel|hotels|hotelbuchungen|hotelgäste|gäste|übernachtungen|pension|ferienwohnung|ferienwohnungen|zimmer|zimmerbuchungen|hotelreservierungen|jugendherberge|unterkünfte|beherbergung
hospitality/reservations: hotelbuchungen|hotelreservierungen|zimmerbuchungen|reservierungen|übernachtungen
hospitality/rooms: hotelzimmer|zimmer|zimmerliste
hospitality/guests: hotelgäste|gäste|gästeliste
hospitality/airbnb: ferienwohnungen|ferienhäuser|unterkünfte
veterinary: tierarzt|tierarztpraxis|tierklinik|haustier|haustiere|tiere|hund|hunde|katze|katzen|tierheim|zoo|wildtiere|tierhalter
veterinary/pets: haustiere|tiere|hunde|katzen|tierpatienten
veterinary/visits: tierarztbesuche|tierarzttermine
veterinary/adoptions: tierheim|tiervermittlung|tierheimtiere
veterinary/zoo: zoo|zootiere|wildtiere|tierbeobachtungen
science: wissenschaft|forschung|forschungsdaten|experiment|experimente|versuche|laborversuche|versuchsdaten|messreihe|chemie|physik|biologie|astronomie|sterne|planeten|erdbeben|artenvielfalt
science/experiments: experimente|versuche|laborversuche|forschungsdaten|versuchsdaten
earth and sky: erdbeben|erdbebendaten|vulkane|gesteine|ozean|sterne|planeten|astronomie|meteoriten
earth and sky/earthquakes: erdbeben|erdbebendaten
earth and sky/stars: sterne|planeten|astronomie
biology: biologie|gene|genetik|genom|sequenzierung|proteine|zellkulturen|artenbeobachtungen|artenvielfalt
biology/sightings: artenbeobachtungen|artenvielfalt
projects: projekt|projekte|projektdaten|projektmanagement|aufgabe|aufgaben|aufgabenliste|fehlerberichte|bugs|softwareentwicklung|veranstaltung|veranstaltungen|events|termine kalender|besprechungen|meetings
projects/tasks: aufgaben|aufgabenliste|projektaufgaben|todos
projects/projects: projekte|projektliste|projektportfolio
projects/events: veranstaltungen|events|konzerte|messen
projects/meetings: besprechungen|meetings|sitzungen gremium
software development: softwareentwicklung|fehlerberichte|bugs|softwarefehler|builds|deployments
software development/bugs: fehlerberichte|bugs|softwarefehler
aviation: luftfahrt|flugzeuge|flugzeugflotte|flugzeugwartung|flugbetrieb|piloten|kabinenpersonal|drohnenflüge
maritime: schifffahrt|schiffe|reederei|hafen|hafenanläufe|fähren|fähre|frachtschiffe|yachthafen|seeleute
mining: bergbau|bergwerk|mine|steinbruch|erz|bohrkerne|sprengungen
oil and gas: erdöl|erdgas|ölquellen|bohrinsel|raffinerie|tankstellen
chemistry: chemie|chemikalien|reagenzien|laborchemie|chromatographie|chemische verbindungen
pharmacy and dental: apothekenverkäufe|zahnarztpraxis|zahnbehandlungen|optiker|physiotherapie
care: pflegeheim|altenheim|pflegedienst|psychotherapie|therapiesitzungen|heimbewohner|stimmungstagebuch
art and culture: museum|museumsbesucher|kunstwerke|gemälde|ausstellungen|kunstgalerie|kunstauktion|galerie
event ticketing: eintrittskarten|konzerte|konzertkarten|kinobesuche|kino|kinos|kinokarten|theaterkarten|freizeitpark|hochzeiten|veranstaltungstickets
food delivery: essenslieferungen|lieferdienst|essensbestellungen|lebensmittellieferung|kuriere
legal: kanzlei|anwaltskanzlei|anwälte|gericht|gerichtsverfahren|gerichtstermine|rechtsfälle|mandanten|notar|gefängnis|visaanträge
construction: bauprojekte|baustelle|baustellen|bauunternehmen|handwerker|bauaufträge|baumaterial|umzüge|reinigungsfirma
childcare: kita|kindertagesstätte|kindergarten|kindergartenkinder|tagesmutter|babysitter|ferienlager|schulbus|schulessen
dating and community: dating|partnerbörse|forum|forenbeiträge|kleinanzeigen|wg-zimmer|vereinstreffen
fashion and beauty: mode|bekleidung|kleidung|kosmetik|friseursalon|friseurtermine|turnschuhe|schmuck|uhren
startups and venture capital: startups|startup|finanzierungsrunden|investoren|risikokapital|crowdfunding
payments: kartenzahlungen|rückbuchungen|auszahlungen|kassenumsätze|geldautomat|geschenkgutscheine
saas: abonnements|software-abos|softwareabos|lizenzen|testzugänge
cloud operations: server|servermetriken|cloud-kosten|serverausfälle|datensicherungen|it-geräte
waste and water: müllabfuhr|abfall|recycling|wasserzähler|wasserversorgung|wasserqualität|abwasser|pegelstände
forestry and fishing: forst|wald|forstwirtschaft|bäume|holz|fischerei|fischfang|fischzucht|bienenstöcke|imkerei|jagd
space: raumfahrt|raketenstarts|satelliten|astronauten|weltraum
games and competitions: schach|schachpartien|esport|pferderennen|sportwetten|brettspiele|lotterie
research and patents: forschungsförderung|forschungsprojekte|publikationen|wissenschaftliche artikel|patente|marken
`;
