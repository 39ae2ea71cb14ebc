/** Concepts of the domains in German. */
export const DOMAINS = `
[e-commerce]
product_title: titel|produkttitel = @product
category: kategorie|kategorien|warengruppe = @product_category
return_status: retourenstatus|rückgabestatus|erstattungsstatus = genehmigt:40|erstattet:35|ausstehend:15|abgelehnt:10
condition: zustand|artikelzustand|produktzustand = neu:70|wie neu:12|gut:12|akzeptabel:6
[healthcare]
insurance_provider: krankenkasse|versicherung|versicherungsname = @insurance_provider
department: abteilung|fachabteilung|station = @medical_department
temperature: temperatur|temp|fieber
unit: einheit|messeinheit
refills: wiederholungen|anzahl wiederholungen|nachfüllungen
dose_number: dosisnummer|impfdosis|dosis nr
hospital: krankenhaus|klinik|klinikum|krankenhausname|praxis|einrichtung = Universitätsklinikum Nord|St. Marien-Hospital|Klinikum am See|Städtisches Krankenhaus|Elisabeth-Klinik|Kreiskrankenhaus Süd|Kinderklinik Mitte|Herzzentrum West|{St. Josef,St. Anna,St. Elisabeth,St. Georg,Marien,Johannes}-{Krankenhaus,Klinik}|Klinikum {Nord,Ost,Mitte,am Park,Südstadt,Waldhof}|Universitätsklinikum {Leipzig,Köln,Freiburg,Jena,Ulm}|Kreiskrankenhaus {Nord,Ost,Waldeck,Bergstadt}|{Augenklinik,Lungenklinik,Fachklinik,Reha-Klinik,Hautklinik} {am See,Sonnenberg,Bergblick}|Diakonie-Krankenhaus|Evangelisches Krankenhaus|Rotkreuzklinikum|Sportklinik Süd|Herz-Jesu-Krankenhaus|Frauenklinik Mitte|Bundeswehrkrankenhaus|Paracelsus-Klinik|Schlosspark-Klinik|Helios Waldklinik|Bergmannsheil
status: status|patientenstatus|behandlungsstatus = aufgenommen:30|entlassen:58|unter Beobachtung:12
[finance]
expiry_date: ablaufdatum|gültig bis|karte gültig bis
ticker: tickersymbol|börsenkürzel|aktie|wertpapierkürzel|wkn
listed_company: börsennotiertes unternehmen|aktiengesellschaft
sector: sektor|branche|marktsektor = Technologie|Industrie|Finanzen|Gesundheit|Energie|Konsumgüter|Kommunikation|Versorger
side: seite|orderart|kauf verkauf|kauf oder verkauf = Kauf:53|Verkauf:47
trade_price: eröffnung|hoch|tief|schluss|handelspreis
type: art|typ|transaktionsart|buchungsart = Kauf:46|Überweisung:18|Einzahlung:14|Abhebung:12|Zahlung:7|Erstattung:3
category: kategorie|ausgabenkategorie = @merchant_category
status: status|transaktionsstatus|buchungsstatus = abgeschlossen:88|ausstehend:7|fehlgeschlagen:4|storniert:1
account_status: kontostatus|status des kontos = aktiv:88|ruhend:7|geschlossen:5
branch: filiale|zweigstelle|bankfiliale = Hauptstraße|Flughafen|Innenstadt|Hafen|Universität|Nordpark|Westend
[education]
grade_level: klassenstufe|jahrgangsstufe|schuljahr|klasse stufe
gpa: notenschnitt|gesamtschnitt
average_20: notendurchschnitt|durchschnittsnote|durchschnitt
exam_score: prüfungspunkte|punkte|prüfungsergebnis|klausurpunkte|testergebnis|klausurergebnis|punktzahl
final_grade: note in worten|notenstufe|prädikat = sehr gut:14|gut:34|befriedigend:30|ausreichend:16|mangelhaft:6
subject: fach|schulfach|unterrichtsfach|prüfungsfach = Mathematik|Deutsch|Englisch|Biologie|Chemie|Physik|Geschichte|Erdkunde|Kunst|Musik|Sport|Informatik
school_class: klasse|schulklasse|klassenname|jahrgangsklasse
course_title: kurs|kursname|kurstitel|kursbezeichnung|lehrveranstaltung|vorlesung|seminar|modul|modulname|schulung|unterricht
course_category: kurskategorie|kursbereich|themengebiet kurs
level: niveau|kursniveau|stufe = Anfänger:45|Mittelstufe:35|Fortgeschrittene:20
major: studiengang|studienfach|hauptfach|studienrichtung|fachrichtung = Informatik|Betriebswirtschaft|Psychologie|Maschinenbau|Biologie|Jura|Medizin|Germanistik|Mathematik|Physik|Wirtschaftsinformatik|Soziale Arbeit
year_of_study: studienjahr|semesterzahl|fachsemester|studiensemester
university_year: studienabschnitt|jahrgang = Erstsemester:29|Grundstudium:26|Hauptstudium:24|Abschlussphase:21
semester: semester|studienhalbjahr|halbjahr = WS 2024/25|SS 2025|WS 2025/26|SS 2026
period: stunde|unterrichtsstunde|schulstunde
weekday: wochentag|tag = Montag|Dienstag|Mittwoch|Donnerstag|Freitag
attendance: anwesenheit|anwesenheitsquote|anwesenheit in prozent
attendance_mark: anwesenheitsstatus|anwesend|anwesenheitsvermerk = anwesend:88|fehlend:7|verspätet:4|entschuldigt:1
minutes_late: minuten verspätung|verspätung
hours_studied: lernstunden|lernzeit|gelernte stunden
passed: bestanden|ist bestanden|prüfung bestanden
school: schule|schulname|hochschule|universität|uni|gymnasium|bildungseinrichtung = Goethe-Gymnasium|Schiller-Schule|Realschule am See|Lessing-Gymnasium|Gesamtschule Nord|Universität Freiburg|Technische Universität Berlin|Hochschule Bremen|Anne-Frank-Schule|Humboldt-Gymnasium|{Goethe,Schiller,Einstein,Kepler,Heine,Bach,Dürer,Gutenberg,Uhland,Hölderlin}-{Gymnasium,Schule}|Grundschule {Am Park,Lindenhof,Süd,Waldstraße,Bergdorf,Sonnenhang}|Realschule {Nord,Am Stadtpark,Kirchberg,Waldeck}|Gesamtschule {Süd,Ost,Mitte,Am Fluss}|Universität {Leipzig,Köln,Hamburg,Heidelberg,Münster}|Hochschule {München,Aalen,Kiel,Darmstadt}|Berufsschule {Technik,Wirtschaft,Gesundheit}|Waldorfschule {Nord,Am Hügel}|Montessori-Schule|Musikschule Mitte|Abendgymnasium|Volkshochschule West|Internat Schloss Falken|Mühlenschule
scholarship: stipendium|hat stipendium|bafög
absences: fehltage|fehlzeiten|abwesenheiten|fehlstunden
enrollment_status: einschreibestatus|immatrikulationsstatus|studierendenstatus|status = eingeschrieben:78|abgeschlossen:13|exmatrikuliert:6|beurlaubt:3
[social media]
platform: plattform|netzwerk|soziales netzwerk
niche: nische|themenfeld|themenbereich|kategorie = Mode:18|Reisen:14|Fitness:13|Essen:14|Technik:11|Beauty:13|Gaming:9|Familie:8
content: inhalt|text|beitragstext
comment_text: kommentar|kommentartext|antworttext
video_title: videotitel|titel|titel des videos = Morgenroutine in 5 Minuten|Ich teste das virale Rezept|Zimmer umgestalten für wenig Geld|Ein Tag in meinem Leben|Top 10 Reisetricks|Neues Handy ausgepackt|Training ohne Geräte|Schneller lernen|Mein größter Fehler|Streetfood-Tour|Reaktion auf alte Videos|Schreibtisch selbst gebaut|Gitarre für Einsteiger|Was ich am Tag esse|Packen für zwei Wochen|Ehrlicher Produkttest|Tanz-Challenge|Katze gegen Roboter
account_type: kontotyp|profiltyp|kontoart = privat:72|Creator:18|geschäftlich:10
content_type: inhaltstyp|typ|format|art des beitrags = Foto:42|Video:36|Text:12|Karussell:10
[human resources]
clocked_in: kommen|kommt|beginn|arbeitsbeginn|kommt um|dienstbeginn|gekommen
clocked_out: gehen|geht|ende|arbeitsende|geht um|dienstende|gegangen
break_minutes: pause|pausenzeit|pausendauer|pause minuten
type: art der abwesenheit|urlaubsart = @leave_type
title: titel|stellentitel|position = @job_title
stage: phase|bewerbungsphase|stand = @applicant_stage
status: status|mitarbeiterstatus = @employment_status
billable: abrechenbar|verrechenbar
training_name: schulung|schulungsname|weiterbildung|fortbildung|seminar = Brandschutz|Grundlagen Datenschutz|Führungskompetenz|Erste Hilfe|Excel für Fortgeschrittene|Verhaltenskodex|Konfliktmanagement|Staplerschein|IT-Sicherheit|Zeitmanagement
satisfaction: arbeitszufriedenheit|mitarbeiterzufriedenheit|zufriedenheit
education: abschluss|ausbildung|bildungsabschluss = @education_level
[iot]
device_name: gerätename|sensorname|bezeichnung = Wohnzimmersensor|Küchenthermostat|Garagentor|Kamera vorn|Gewächshausfühler|Heizungsmonitor|Dachbodensensor|Bürolicht|Lager-Gateway|Dachstation|Pumpenmonitor|Keller-Leckmelder
device_type: gerätetyp|geräteart|typ = Thermostat:20|Kamera:18|Türsensor:16|smarte Steckdose:16|Bewegungsmelder:14|Gateway:8|Lampe:8
status: status|zustand = ok:90|Warnung:7|Fehler:3
active_minutes: aktive minuten|bewegungsminuten
location: standort|raum|ort|aufstellort|position = Wohnzimmer|Küche|Schlafzimmer|Garage|Keller|Büro|Lager A|Lager B|Gewächshaus|Dach|Eingang
[logistics]
status: status|sendungsstatus|lieferstatus|versandstatus|paketstatus = zugestellt:64|unterwegs:18|in Zustellung:7|ausstehend:6|verspätet:3|retourniert:2
weight: gewicht|gewicht in kg|sendungsgewicht
vehicle_type: fahrzeugtyp|fahrzeugart|lkw typ|fahrzeug = Transporter:44|Lkw 7,5 t:24|Sattelzug:20|Kühlfahrzeug:12
vessel: schiff|schiffsname|frachter
container_size: containergröße|containertyp
stops: stopps|anzahl stopps|zwischenstopps
transport_mode: transportart|verkehrsträger|transportmittel = Straße:54|Luft:18|See:20|Schiene:8
delayed: verspätet|ist verspätet|pünktlich|verzögert
incoterm: lieferbedingung|incoterms
[real estate]
rooms: zimmer|anzahl zimmer|zimmeranzahl|räume
property_type: immobilientyp|objektart|immobilienart|haustyp|wohnungstyp = Einfamilienhaus:34|Eigentumswohnung:34|Reihenhaus:14|Doppelhaushälfte:12|Mehrfamilienhaus:6
price: preis|kaufpreis|angebotspreis|immobilienpreis
area: fläche|wohnfläche|größe|quadratmeter
status: status|objektstatus|angebotsstatus = aktiv:56|reserviert:18|verkauft:22|zurückgezogen:4
lease_status: mietvertragsstatus|mietstatus = aktiv:78|abgelaufen:14|gekündigt:8
available_from: verfügbar ab|frei ab|bezugsfrei ab|einzug ab
listings_sold: verkaufte objekte|anzahl verkäufe
commission_rate: provisionssatz|maklerprovision|provision in prozent
furnishing: möblierung|ausstattung = unmöbliert:56|möbliert:24|teilmöbliert:20
hoa_fee: hausgeld|nebenkosten
energy_class: energieklasse|energieeffizienzklasse
[travel]
class: klasse|reiseklasse|buchungsklasse|kabine|flugklasse = Economy:78|Premium Economy:9|Business:10|First:3
airline: fluggesellschaft|airline|fluglinie
status: status|flugstatus = pünktlich:74|verspätet:18|annulliert:4|Boarding:4
booking_status: buchungsstatus|reisestatus = bestätigt:78|storniert:11|ausstehend:7|abgeschlossen:4
delay: verspätung|verspätung in minuten|verspätung minuten
aircraft: flugzeug|flugzeugtyp|maschine
tour_name: tour|reisename|rundreise|ausflug = Höhepunkte Roms|Andentrekking|Safari-Abenteuer|Griechische Inseln|Nordlicht-Wochenende|Weinreise Toskana|Kyoto im Frühling|Alpenüberquerung|Fjorde per Schiff|Märkte Marokkos
purpose: reisezweck|reisegrund|zweck = Urlaub:58|geschäftlich:30|Familienbesuch:12
[telecom]
monthly_charges: monatliche kosten|monatsbeitrag|monatsrechnung|grundgebühr|monatliche gebühr
total_charges: gesamtkosten|gesamtgebühren
plan: tarif|handytarif|tarifname|vertrag = Prepaid:28|Basis 5 GB:24|Plus 20 GB:26|Unbegrenzt:22
internet_service: internetanschluss|internetart|anschlussart = Glasfaser:40|DSL:38|keiner:22
call_type: anrufart|anruftyp|gesprächsart|richtung = ausgehend:52|eingehend:40|verpasst:8
call_result: ergebnis|anrufergebnis|gesprächsergebnis = angenommen:74|keine Antwort:14|besetzt:7|Mailbox:5
cell_tower: funkmast|mobilfunkmast|funkzelle|sendemast
charge: gebühr|gesprächskosten|anrufkosten
activation_date: aktivierungsdatum|aktiviert am|freischaltung
dropped_calls: abgebrochene anrufe|gesprächsabbrüche
calls: anzahl anrufe|anrufe|gespräche
sms_count: anzahl sms|gesendete sms
roaming: roaming|auslandsnutzung
[manufacturing]
part_name: bauteil|teil|teilename|komponente|werkstück|produkt = Getriebegehäuse|Antriebswelle|Lager 6204|Ventilkörper|Steuerplatine|Bremsscheibe|Kolbenring|Hydraulikpumpe|Sensorhalter|Lüfter|Kabelbaum|Stahlflansch|Rotorblatt|Federsatz|Abdeckplatte
defect_type: fehlerart|fehlertyp|defektart|mangelart = Kratzer:28|Delle:18|Fehlausrichtung:17|Riss:12|Verfärbung:13|Maßabweichung:12
inspection_result: prüfergebnis|ergebnis|prüfresultat|qualitätsstatus = bestanden:93|nicht bestanden:7
quality_grade: qualitätsklasse|güteklasse|qualität
maintenance_type: wartungsart|wartungstyp|instandhaltungsart = vorbeugend:54|instandsetzend:32|Inspektion:14
status: status|auftragsstatus|maschinenstatus = abgeschlossen:66|in Arbeit:16|geplant:14|storniert:4
plant: werk|fabrik|produktionsstandort|standort|betriebsstätte = Werk Stuttgart|Werk Wolfsburg|Werk Leipzig|Werk Linz|Werk Danzig|Werk Regensburg|Werk Bremen|Werk Graz
temperature: temperatur|maschinentemperatur
pressure: druck|betriebsdruck
[gaming]
level: level|stufe|spielerlevel
kills: abschüsse|eliminierungen|kills
deaths: tode|anzahl tode
assists: assists|vorlagen
kd_ratio: kd verhältnis|kd rate
win_rate: siegquote|gewinnrate|siegesrate
wins: siege|gewonnene spiele
losses: niederlagen|verlorene spiele
rank_tier: rang|rangstufe|liga = Bronze:26|Silber:28|Gold:22|Platin:13|Diamant:7|Meister:3|Großmeister:1
game_title: spiel|spieltitel|spielname|videospiel
game_genre: spielgenre|genre|spielart = Action:24|Rollenspiel:18|Shooter:18|Strategie:12|Sport:11|Puzzle:9|Rennspiel:8
platform: plattform|konsole|system
game_mode: spielmodus|modus = Rangliste:40|Locker:34|Team-Deathmatch:14|Battle Royale:12
map: karte|spielkarte|mapname
match_result: spielergebnis|matchergebnis|ergebnis = Sieg:48|Niederlage:48|Unentschieden:4
item_name: gegenstand|item|artikel = Goldener Skin|Battle Pass|500 Münzen|Legendäres Schwert|Tempoboost|Beutekiste|Drachenreittier|Emote-Paket|Extraleben|Rätseltruhe|Schildupgrade|VIP-Paket
copies_sold: verkaufte exemplare|verkaufte kopien|verkaufszahlen
score: punktestand|punkte|highscore|erfahrungspunkte
character_class: charakterklasse|klasse|held|charakter = Krieger|Magier|Bogenschütze|Heiler|Schurke|Panzer|Jäger|Paladin
guild: gilde|clan|team
[web logs]
session_duration: sitzungsdauer|dauer|besuchsdauer|verweildauer
status: status|statuscode
message: meldung|nachricht|logmeldung = @log_message
user_id: benutzer id|nutzer id|besucher id
source: quelle|herkunft = @traffic_source
level: level|stufe|loglevel
[cybersecurity]
status: status|alarmstatus|vorfallstatus = offen:32|in Untersuchung:22|behoben:34|Fehlalarm:12
action: aktion|regelaktion = erlaubt:72|abgelehnt:22|verworfen:6
remediation_status: behebungsstatus|sanierungsstatus = offen:38|in Arbeit:24|behoben:32|akzeptiert:6
discovered_date: entdeckt am|entdeckungsdatum|funddatum
is_phishing: phishing|ist phishing|bösartig|spam
link_count: anzahl links|links
source_port: quellport
category: kategorie|typ|vorfallart = @attack_type
asset: betroffenes system|zielsystem|system|ziel
[energy]
kwh_price: preis pro kwh|arbeitspreis|strompreis
irradiance: einstrahlung|globalstrahlung|sonneneinstrahlung
panel_temperature: modultemperatur|paneltemperatur
inverter_status: wechselrichterstatus|status|anlagenstatus = in Betrieb:88|Leerlauf:8|Störung:4
rotor_rpm: rotordrehzahl
power_output: ausgangsleistung|leistung
cost: kosten|energiekosten|stromkosten
energy_source: energiequelle|energieträger|erzeugungsart|quelle = Solar:26|Wind:30|Gas:20|Wasserkraft:8|Biomasse:8|Kohle:8
station: ladestation|ladesäule|station = Stadtgalerie|Rasthof A7|Flughafen P2|Hafengarage|Rathaus|Nordpark|Uni-Parkplatz|Supermarkt Ost
[agriculture]
birth_date: geburtsdatum|geboren am
weight: gewicht|gewicht in kg|lebendgewicht
age: alter|alter des tieres
health_status: gesundheitszustand|gesundheitsstatus|status = gesund:88|in Behandlung:8|in Quarantäne:4
nutrient: stickstoff|phosphor|kalium|nährstoffgehalt
equipment_type: gerätetyp|maschinentyp|geräteart = Traktor:42|Mähdrescher:22|Feldspritze:14|Sämaschine:14|Ballenpresse:8
farm: hof|bauernhof|betrieb|hofname = Lindenhof|Sonnenhof|Bergblick|Eichenhof|Weidenbach|Goldäcker|Roter Stall|Steinbrückenhof
rainfall: niederschlag|regenmenge|jahresniederschlag
[sports]
club_section: sparte|abteilung
team: mannschaft|team|verein|heimmannschaft|gastmannschaft|gegner|heimteam|gastteam|klub = FC Nordstadt|SV Hafen 04|Eintracht Süd|TSV Adler|Rot-Weiß Linden|Borussia West|Union Seeblick|VfL Bergheim|Sportfreunde Mitte|SC Eisenbrück|Blau-Weiß Küste|TuS Löwen
position: position|spielposition = Torwart:10|Abwehr:32|Mittelfeld:34|Sturm:24
goals: tore|geschossene tore|anzahl tore
match_goals: heimtore|gasttore|auswärtstore
assists: vorlagen|torvorlagen
points: punkte|punkte pro spiel
rebounds: rebounds|ballgewinne
matches: spiele|einsätze|gespielte spiele|anzahl spiele
wins: siege|niederlagen|unentschieden
goals_for: geschossene tore gesamt|gegentore
cards: gelbe karten|rote karten|karten|fouls
jersey: trikotnummer|rückennummer
stadium: stadion|spielort|arena = Hafenarena|Nordpark-Stadion|Stadion am Fluss|Adlerdom|Stadtstadion|Waldstadion|Silberschale|Seestadion
sport: sportart|disziplin = Fußball:32|Handball:16|Tennis:13|Schwimmen:12|Leichtathletik:11|Volleyball:9|Radsport:7
finish_time: zielzeit|laufzeit|rennzeit
bib: startnummer
league: liga|wettbewerb|turnier|spielklasse = Bundesliga|2. Liga|Pokal|Regionalliga|Oberliga
medal: medaille = Gold|Silber|Bronze
position_rank: platz|platzierung|endplatzierung
pace: tempo|pace|schnitt pro km
attendance: zuschauer|zuschauerzahl
[insurance]
claim_type: schadenart|schadensart|schadentyp|schadensfall art = Kollision:42|Diebstahl:13|Unwetter:18|Haftpflicht:17|Brand:5|Vandalismus:5
claim_status: schadenstatus|schadensstatus|status = genehmigt:52|offen:22|abgelehnt:12|ausgezahlt:14
policy_type: versicherungsart|versicherungstyp|policenart|sparte|produkt = Kfz:42|Hausrat:24|Leben:14|Kranken:14|Reise:6
policy_status: policenstatus|vertragsstatus = aktiv:80|ruhend:9|gekündigt:7|abgelaufen:4
amount: betrag|schadenswert
annual_mileage: jährliche fahrleistung|jahresfahrleistung
quoted_premium: angebotsprämie|angebot|angebotsbetrag
policy_number: policennummer|versicherungsnummer|vertragsnummer|versicherungsscheinnummer
[restaurants]
category: kategorie|gang|speisekategorie = @dish_category
price: preis|preis des gerichts|einzelpreis|stückpreis
order_type: bestellart|bestelltyp|verzehrart = vor Ort:52|Abholung:24|Lieferung:24
status: status|reservierungsstatus = bestätigt:62|platziert:14|abgeschlossen:14|storniert:7|nicht erschienen:3
price_level: preisniveau|preisklasse|preiskategorie
waiter: kellner|kellnerin|bedienung|servicekraft
table_no: tisch|tischnummer|tisch nr
[government]
permit_type: genehmigungsart|art der genehmigung|bauart|antragsart = Neubau:20|Umbau:32|Elektro:16|Sanitär:14|Abriss:7|Dach:11
status: status|antragsstatus|genehmigungsstatus = erteilt:46|in Prüfung:24|bewilligt:18|abgelaufen:7|abgelehnt:5
request_type: anliegen|art der meldung|meldungsart|beschwerdeart = Schlagloch:24|Straßenlaterne:18|Graffiti:14|Lärm:18|Müll nicht abgeholt:16|Umgestürzter Baum:10
violation: verstoß|ordnungswidrigkeit|tatbestand = Parkzeit abgelaufen:34|Parkverbot:26|Feuerwehrzufahrt:9|In zweiter Reihe:13|Geschwindigkeit:12|Busspur:6
agency: behörde|amt|ministerium|dienststelle = Tiefbauamt|Grünflächenamt|Verkehrsamt|Gesundheitsamt|Wohnungsamt|Schulamt|Ordnungsamt|Stadtwerke
district: bezirk|stadtbezirk|ortsteil = Mitte|Nord|Süd|Ost|West|Altstadt|Neustadt|Hafen
[automotive]
vehicle_make: marke|automarke|hersteller|fahrzeugmarke|fabrikat
vehicle_model: modell|fahrzeugmodell|automodell|modellname
motorcycle_brand: motorradmarke|motorradhersteller
motorcycle_model: motorradmodell
transmission: getriebe|getriebeart|schaltung = Schaltgetriebe:56|Automatik:44
body_type: karosserie|karosserieform|fahrzeugtyp|aufbau = Limousine:22|SUV:32|Kleinwagen:20|Kombi:18|Transporter:5|Coupé:3
price: preis|verkaufspreis|kaufpreis
year: baujahr|jahr
condition: zustand|fahrzeugzustand = sehr gut:20|gut:48|gebraucht:24|mangelhaft:8
car_fault: mangel|defekt|schaden am fahrzeug|beanstandung|panne = Bremsen quietschen:14|Motorkontrollleuchte:14|Batterie leer:12|Ölverlust:11|Kupplung verschlissen:9|Lichtmaschine defekt:8|Klimaanlage ohne Funktion:9|Reifenpanne:9|Motor überhitzt:7|Fensterheber defekt:7
service_type: serviceart|art der wartung|reparaturart|leistung = Ölwechsel:32|Bremsen:16|Reifenwechsel:16|Inspektion:18|Batteriewechsel:9|Motorreparatur:9
owners: anzahl vorbesitzer|vorbesitzer|halter anzahl
doors: türen|anzahl türen
financing: finanzierung|finanzierungsart = Kredit:48|Barzahlung:30|Leasing:22
road: straße|straßenname = A1 Nord|Ringstraße|Hauptstraße|Hafenbrücke|A7|B66|Flughafenstraße|Uferstraße
vehicle_count: fahrzeuganzahl|anzahl fahrzeuge|verkehrsaufkommen
congestion: verkehrslage|staustufe|verkehrsdichte = gering:46|mittel:34|hoch:20
accident_history: unfallwagen|hatte unfall|unfallfrei
[media]
movie_title: titel|filmtitel|film|serie|serientitel|filmname
genre: genre|filmgenre|kategorie
content_type: art|typ|inhaltstyp|format = Film:46|Serie:46|Dokumentation:8
book_title: buch|buchtitel|titel des buches
book_genre: buchgenre|buchkategorie|literaturgattung
headline: schlagzeile|überschrift|artikeltitel = Stadtrat beschließt neuen Park|Börse schließt nach Zinsentscheid höher|Forscher kartieren Meeresboden|Heimteam gewinnt Finale|Sturmwarnung für die Küste|Neues Museum in der Innenstadt|Elektrobusse starten im Linienverkehr|Immobilienpreise stabil|Schule gewinnt Robotikpreis|Landwirte freuen sich über Regen|Flughafen erweitert Terminal|Studie: Schlaf stärkt Gedächtnis|Besucherrekord beim Festival|Brückensanierung beginnt Montag
box_office: einspielergebnis|kinoeinnahmen
runtime: laufzeit|spieldauer|filmlänge|länge|dauer
rating: bewertung|imdb bewertung|wertung
age_rating: altersfreigabe|fsk = FSK 0:14|FSK 6:22|FSK 12:34|FSK 16:22|FSK 18:8
episode_title: episode|folge|episodentitel|titel der folge = Der Anfang|Verloren und gefunden|Hinter verschlossenen Türen|Neue Hoffnung|Wendepunkt|Der lange Weg|Verborgene Wahrheiten|Stimmen|Wiedersehen|Nach dem Sturm|Das Interview|Schlussakt
season_number: staffel|staffelnummer|folgennummer|episodennummer
section: ressort|rubrik|nachrichtenkategorie = Politik|Wirtschaft|Sport|Kultur|Technik|Wissenschaft|Lokales|Meinung
completed: zu ende gesehen|abgeschlossen
[non-profit]
campaign: spendenaktion|kampagne|spendenzweck|projekt|verwendungszweck = Sauberes Wasser|Winterquartier|Schulessen|Jahresgala|Katastrophenhilfe|Bäume pflanzen|Tierrettung|Medizinische Hilfe|Lesen lernen|Jahresendaufruf|Warme Jacken|Bücher für Kinder|Saubere Meere|Tafel-Aktion|Hospizlauf|Moor retten|Musik für alle|Fluthilfe|Erdbebenhilfe|Spielzeug zu Weihnachten|Stipendienfonds|Jugendsport|Frauenhaus|Bibliothek aufbauen|Gemeinschaftsgarten|Mobile Klinik|Sichere Spielplätze|Impfungen für Dörfer|Rettungsboot|Klinikclowns
volunteer_role: rolle|aufgabe|ehrenamt|einsatzbereich = Veranstaltungshilfe|Fahrdienst|Nachhilfe|Essensausgabe|Übersetzung|Spendensammlung|Mentoring|Koordination
donor_type: spendertyp|spenderart|typ = Privatperson:78|Unternehmen:14|Stiftung:8
total_donated: gesamtspende|spenden gesamt|insgesamt gespendet
anonymous: anonym|ist anonym|spendenquittung|spendenbescheinigung
[marketing]
conversions: konversionen|abschlüsse
channel: kanal|werbekanal|marketingkanal = E-Mail:26|Suchanzeigen:24|Soziale Medien:26|Display:12|Affiliate:7|SEO:5
sent_count: versendet|anzahl versendet|empfängerzahl|versandte mails
unsubscribes: abmeldungen|abbestellungen
source: quelle|leadquelle = @lead_source
status: status|kampagnenstatus = aktiv:42|abgeschlossen:36|pausiert:14|Entwurf:8
audience: zielgruppe|publikum = Junge Erwachsene|Eltern|Berufstätige|Studierende|Senioren|Kleinunternehmen|Eigenheimbesitzer|Gamer
[hospitality]
board_basis: verpflegung|verpflegungsart|verpflegungsleistung = nur Übernachtung:22|Frühstück:44|Halbpension:22|Vollpension:6|All-inclusive:6
room_type: zimmertyp|zimmerkategorie|zimmerart = Einzelzimmer:24|Doppelzimmer:52|Suite:12|Familienzimmer:12
status: status|reservierungsstatus|buchungsstatus = bestätigt:48|eingecheckt:14|ausgecheckt:26|storniert:9|nicht erschienen:3
room_status: zimmerstatus = frei:48|belegt:40|in Reinigung:8|außer Betrieb:4
rate_plan: tarif|ratenplan|tarifart = Standard:42|Nicht erstattbar:24|Mit Frühstück:22|Firmentarif:12
arrival: anreise|anreisedatum|ankunft|check in
departure: abreise|abreisedatum|check out
children: kinder|anzahl kinder
hotel: hotel|hotelname|unterkunft|haus = Hotel Hafenblick|Hotel Bellevue|Parkhotel|Sonnenresort|Stadthotel|Berghotel Alpenblick|Hotel Central|Seeschloss|Gartensuiten|Alte Mühle|Hotel {Adler,Krone,Bristol,Astoria,Europa,Metropol,Continental,Kaiserhof,Excelsior,Savoy}|{Parkhotel,Landhotel,Schlosshotel,Seehotel,Waldhotel} {Lindenhof,Rosengarten,Waldeck,Sonnenhof,Birkenau}|Gasthof {zur Post,zum Hirschen,Alte Linde,Traube}|Pension {Edelweiß,Maria,Seeblick,Waldfrieden,Heidi}|Strandhotel Ostsee|Hotel am {Dom,Bahnhof,Markt,Rathaus}|Hotel {Schwarzwald,Bodensee,Lüneburger Heide}
listing_title: inseratstitel|titel|name der unterkunft = Gemütliches Loft in der Innenstadt|Wohnung mit Meerblick|Ruhiges Gartenstudio|Moderne Wohnung am Bahnhof|Rustikale Berghütte|Helles Zimmer in der Altstadt|Penthouse mit Terrasse|Familienhaus am See
total_stays: aufenthalte|anzahl aufenthalte
last_stay: letzter aufenthalt
availability_days: verfügbare tage
special_requests: sonderwünsche|besondere wünsche|gästewünsche = Späte Anreise|Extra Kissen|Ruhiges Zimmer|Hohe Etage|Babybett|Flughafentransfer|Veganes Frühstück|Getrennte Betten|Kein Wunsch|Parkplatz|Geburtstagsüberraschung|Meerblick
[veterinary]
name: name|tiername = @pet_name
age: alter
weight: gewicht
sex: geschlecht = männlich:51|weiblich:49
treatment: behandlung|leistung = Impfung:30|Untersuchung:24|Zahnreinigung:12|Kastration:12|Entwurmung:12|Röntgen:6|Wundversorgung:4
visit_reason: besuchsgrund|grund|anlass|diagnose = Jahresuntersuchung|Lahmheit|Ohrentzündung|Hautallergie|Erbrechen|Zahnproblem|Impfung fällig|Appetitlosigkeit|Augenreizung|Zeckenbiss
adopted: vermittelt|adoptiert
intake_date: aufnahmedatum|aufgenommen am
color: farbe|fellfarbe = schwarz|weiß|braun|golden|grau|dreifarbig|getigert|cremefarben
birth_date: geburtsdatum|geboren am
[science]
mass: masse|radius
compound: verbindung|chemikalie|stoff|substanz|reagenz = Natriumchlorid|Ethanol|Aceton|Salzsäure|Glukose|Ammoniak|Schwefelsäure|Methanol|Benzol|Zitronensäure
concentration: konzentration|molarität
[projects]
status: status|aufgabenstatus = zu erledigen:30|in Arbeit:30|in Prüfung:12|erledigt:28
story_points: aufwand|schätzung|story points
event_type: veranstaltungsart|veranstaltungstyp|eventtyp = @event_kind
venue: veranstaltungsort|ort|location = Rathaussaal|Stadttheater|Messezentrum|Pavillon am Fluss|Universitätsaula|Hafenarena|Marktplatz|Kongresszentrum
[clinical research]
adverse_event: nebenwirkung|nebenwirkungen|unerwünschtes ereignis = keine:70|Kopfschmerzen:10|Übelkeit:8|Müdigkeit:7|Schwindel:5
[mobility]
bike_type: fahrradtyp|radtyp = klassisch:58|elektrisch:42
user_type: nutzertyp|kundentyp = Mitglied:70|Gelegenheitsnutzer:30
[food and drink]
servings: portionen|anzahl portionen
[event ticketing]
event_venue: veranstaltungsort|spielstätte|halle|saal|spielort|location = Stadthalle|Tempodrom|Alte Oper|Kulturbrauerei|Arena am Hafen|Freilichtbühne|Konzerthaus|Capitol|Kesselhaus|Große Elbhalle
headliner: künstler|interpret|band|hauptact = Die Leuchttürme|Nachtfahrt|Clara Montag|Trio Linden|Kalte Küche|Mira Sommer|Hafenkapelle|Jonas Brandt|Rote Tinte|Schwalben
venue_capacity: kapazität|platzkapazität|plätze|fassungsvermögen
tickets_sold: verkaufte tickets|verkaufte karten|tickets verkauft|karten verkauft
gross_takings: einnahmen|ticketeinnahmen|ticketumsatz
event_title: veranstaltung|konzert|event|show
[public safety]
crime_type: straftat|delikt|deliktart|straftatart = Diebstahl:34|Einbruch:14|Körperverletzung:14|Sachbeschädigung:16|Betrug:10|Drogendelikt:8|Raub:4
arrest_made: festnahme|hat gewählt|festgenommen
vehicles_involved: beteiligte fahrzeuge|anzahl fahrzeuge
[elections]
party: partei = CDU:28|SPD:22|Grüne:14|AfD:18|Linke:7|FDP:6|Sonstige:5
[music and podcasts]
song: lied|song|titel|liedtitel|musiktitel|track
artist: künstler|interpret|band|sänger|musiker
music_genre: musikrichtung|musikgenre|stilrichtung
album: album|albumtitel
podcast: podcast|podcastname = Morgenkaffee|Tatort Ecke|Technik ausgepackt|Kopfsache|Geschichtshappen|Küchengeschichten|Gründertagebuch|Wissen am Freitag
[libraries]
member_category: mitgliedsart|ausweisart|benutzergruppe|lesergruppe = Erwachsene:48|Kinder:22|Studierende:18|Senioren:12
returned: zurückgegeben|ist zurückgegeben
[surveys and market research]
would_recommend: weiterempfehlung|würde weiterempfehlen|empfehlung
[earth and sky]
sky_object_type: objekttyp|sterntyp|objektart = Roter Zwerg:40|Gasriese:20|Supererde:20|Neutronenstern:5|Weißer Zwerg:15
[biology]
gene: gen|genname|protein
`;
