/** General concepts in German: what they are called, and their values. */
export const GENERAL = `
full_name: name|vollname|vor- und zuname|kundenname|personenname|kontaktname|name des kunden|name der person
first_name: rufname|vname|vn
last_name: zuname|nname|geburtsname
middle_name: mittelname|zwischenname|zweitname
name_title: titel der person|namenszusatz = Herr:48|Frau:48|Dr.:4
person_role: käuferin|kundennamen|arztname|behandelnder arzt|hausarzt|patientin|patientenname|lehrkraft|dozent|dozentin|professor|professorin|schülerin|student|studentin|studierender|mitarbeiterin|mitarbeitername|angestellte|bearbeiter|betreuer|berater|beraterin|vertreter|vorgesetzter|chef|leiter|leiterin|manager|teamleiter|projektleiter|ansprechperson|fahrername|gastname|gastgeber|besitzerin|eigentümer|halter|tierhalter|mieterin|verkäuferin|inhaberin|kontoinhaber|karteninhaber|versicherungsnehmer|versicherter|spielerin|trainer|schiedsrichter|mitgliedsname|teilnehmerin|sachbearbeiterin|empfängerin|absenderin|autorin|verfasser|redner|referent|bewerber|bewerberin|kandidat|spender|spenderin|antragsteller|antragstellerin|prüfer|prüferin|gutachter|techniker|mechaniker|ingenieur|pfleger|krankenschwester|therapeut|zahnarzt|tierarzt|anwalt|richter|zeuge|verdächtiger|landwirt|bauer|kellner|koch|kassierer|pilot|kapitän|passagier|reisender|ehrenamtlicher|freiwilliger|forscher|beobachter|nutzername voll|verantwortlicher|zuständiger|zuständig|erstellt von|genehmigt von|gemeldet von|zugewiesen an|notfallkontakt|moderator|moderatorin|auftraggeber|auftragnehmer
email: e-mail|email|mail|email adresse|e mail|kontakt email|mailadr
phone: tel|tel nr|telefonnr|telefon nummer|festnetz|fax|faxnummer|mobil|mobiltelefon|mobilnr|handynr|kontaktnummer|rufnr
username: login|loginname|anmeldename|user|accountname|spielername konto|kanalname|profilname
display_name: angezeigter name|spitzname
password_hash: kennwort|passwort hash|pw
gender: geschlechtsangabe|sex = weiblich:50|männlich:49|divers:1
age: lebensalter|alter in jahren|alter jahre|patientenalter|kundenalter
age_group: altersklasse|altersbereich|altersspanne
birth_date: geb datum|gebdatum|geb|geburts datum|geboren|gebtag|geb am
birth_year: jahrgang|geb jahr
marital_status: zivilstand|personenstand = ledig:38|verheiratet:45|geschieden:11|verwitwet:5|getrennt lebend:1
nationality: nation = deutsch:34|türkisch:10|polnisch:8|österreichisch:7|italienisch:7|rumänisch:6|syrisch:5|französisch:4|kroatisch:4|spanisch:4|griechisch:3|ukrainisch:4|schweizerisch:2|niederländisch:2
ethnicity: ethnie|ethnische zugehörigkeit|ethnische herkunft = europäisch:62|türkisch:12|arabisch:9|asiatisch:7|afrikanisch:5|lateinamerikanisch:2|andere:3
religion: konfession|glaube|religionszugehörigkeit = evangelisch:26|katholisch:27|konfessionslos:38|muslimisch:6|orthodox:2|jüdisch:1
native_language: erstsprache|bevorzugte sprache = Deutsch:52|Türkisch:11|Englisch:9|Polnisch:7|Russisch:7|Arabisch:6|Italienisch:5|Spanisch:3
language_code: sprachcode|sprachkürzel|sprachkennzeichen
education_level: bildungsgrad|bildungsniveau|höchster abschluss|abschluss|ausbildung = Hauptschulabschluss:20|Mittlere Reife:30|Abitur:20|Bachelor:14|Master:12|Promotion:4
occupation: tätigkeit|ausgeübter beruf = Lehrer|Krankenpflegerin|Ingenieur|Elektriker|Buchhalterin|Verkäuferin|Softwareentwickler|Kraftfahrer|Köchin|Rechtsanwältin|Landwirt|Designerin|Mechatroniker|Polizist|Beraterin|Student|Rentner|Installateur|Apothekerin|Journalist
blood_type: blutgruppen
ssn: rentenversicherungsnummer|steuer id|steueridentifikationsnummer|personalausweisnummer|ausweisnummer|sv nummer
passport_number: reisepass|passnr
driver_license: führerschein|führerschein nr
height_cm: grösse cm|größe in cm|körperhöhe
weight_kg: gewicht kg|gewicht in kg
body_weight: patientengewicht|spielergewicht|gewicht der person
bmi: body mass index|körpermasseindex
eye_color: farbe der augen = braun:44|blau:34|grün:13|grau:9
hair_color: farbe der haare = braun:40|blond:30|schwarz:16|grau:9|rot:5
shoe_size: schuhgr
shirt_size: konfektionsgröße|t-shirt-größe|trikotgröße
hobby: interesse|freizeitbeschäftigung|steckenpferd = Lesen|Radfahren|Fotografieren|Kochen|Wandern|Gaming|Malen|Gärtnern|Schwimmen|Reisen|Schach|Musik|Yoga|Laufen|Angeln|Tanzen|Heimwerken|Vogelbeobachtung
favorite_color: = Blau:32|Grün:18|Rot:16|Schwarz:10|Violett:8|Gelb:8|Orange:5|Rosa:3
bio: biographie|steckbrief|profiltext
children_count: anzahl der kinder|kinderanzahl
household_size: personen im haushalt|haushaltsmitglieder
smoker: ist raucher|raucht|raucher ja nein
smoking_status: raucherstatus|rauchverhalten = nie:58|früher:24|aktuell:18
relationship: verwandtschaftsgrad|verhältnis = Ehepartner:35|Elternteil:22|Kind:15|Geschwister:14|Freund:10|Lebenspartner:4
veteran: ist veteran|kriegsveteran
newsletter: newsletter abonniert|werbeeinwilligung|zustimmung|einverständnis|dsgvo einwilligung
joined_at: beigetreten am|registriert am|angemeldet am|anmeldung am|dabei seit|eintritt am|kunde seit wann|registrierung
photo_url: foto|avatar|bild url
city: stadtname|ortschaft|gemeinde|wohnstadt|heimatort|lieferort|city
country: staat|wohnland|lieferland|landname|zielland|geburtsland
country_code: länderkennung|iso ländercode|landcode
state: land bundesland|bundesländer|kanton bundesland
state_code: bundesland kürzel|bundeslandkürzel
province: provinz|kanton
county: bezirk
region: region|vertriebsregion|vertriebsgebiet|zone = Nord:24|Süd:24|Ost:20|West:22|Mitte:10
continent: erdteil = Europa:45|Nordamerika:20|Asien:20|Südamerika:7|Afrika:5|Ozeanien:3
address: straße hausnummer|wohnadresse|postadresse|postanschrift|wohnanschrift|lieferanschrift|rechnungsanschrift|str|adr|straße hausnr
street_name: straße ohne nummer
house_number: hausnr|hnr|haus nr
apartment: wohnungsnummer|apartmentnummer|wohnung nr|adresszusatz
postal_code: post leitzahl|postcode|plz ort code
latitude: geografische breite|breite geo|lat
longitude: geografische länge|länge geo|lon
coordinates: geokoordinaten|gps koordinaten|position gps
time_zone: zeitzonen
location: lokation|platz|ort der messung|örtlichkeit = Innenstadt|Nordcampus|Hafenviertel|Altstadt|Flughafen|Stadtmitte|Westend|Uferstraße|Industriepark|Universitätsviertel|Hauptstraße|Osttor|Seeufer|Marktplatz|Hauptbahnhof
neighborhood: ortsteil|kiez|quartier|stadtviertel = Altstadt|Neustadt|Nordstadt|Südstadt|Westend|Ostend|Bahnhofsviertel|Hafenviertel|Universitätsviertel|Gartenstadt|Lindenhof|Weststadt|Schlossviertel|Rosental|Waldsiedlung|Am See
airport: flughafencode|startflughafen|ankunftsflughafen|iata code
port: seehafen|ladehafen|abgangshafen|zielhafen|löschhafen
station: station|startstation|endstation|zielstation|haltestellenname|abfahrtsbahnhof|ankunftsbahnhof = Hauptbahnhof|Hafenfront|Universität|Rathaus|Flughafen|Nordtor|Uferpark|Museumsviertel|Westkreuz|Marktplatz|Stadion|Klinikum|Alte Mühle|Seestraße|Oper|Messe
origin: ursprung|herkunft ort|abholort|abfahrtort|von ort|absendeort|versandort
destination: bestimmungsort|zustellort|zielstadt|nach ort|lieferziel
elevation: höhe über meer|höhe über nn|meereshöhe
warehouse: warenlager|lagerhaus|lagerstandort|depot = Lager Nord:24|Lager Süd:24|Hauptlager:30|Lager Ost:12|Außenlager West:10
storage_location: lagerfach|stellplatz lager|fach
room_number: raumnr|zimmernr|klassenzimmer|hörsaal|klassenraum
floor: stock|geschoss
building: bauwerk|gebäudename|haus gebäude = Hauptgebäude|Nordflügel|Südflügel|Turm A|Turm B|Anbau|Laborgebäude|Bibliothek|Pavillon Ost
seat: sitz|sitznummer|platznummer
gate: flugsteig|abfluggate
terminal: flughafenterminal|abfertigungshalle
date: tagesdatum|am|bestellung am|gekauft am|bestellt am|versendet am|versandt am|geliefert am|bezahlt am|gemeldet am|meldedatum|erfasst am|erfassungsdatum|messdatum|aufgabedatum|antragsdatum|bewerbungsdatum|einstellung am|eingestellt am|einstelldatum|aufnahme am|operationsdatum|verschreibungsdatum|impfdatum|letzte impfung|letzter besuch|letzter kontakt|letzte wartung|letzter service|letzte bestellung|veröffentlichungsdatum|veröffentlicht am|release datum|bewertungsdatum|spielddatum|spieldatum|unfalldatum|unfalltag|spendendatum|ausleihdatum|ausgeliehen am|rückgabedatum|zurückgegeben am|produktionsdatum|fertigungsdatum|installationsdatum|installiert am|inspektionsdatum|kalibrierdatum|probendatum|entnahmedatum|aussaatdatum|abschlussdatum|abgeschlossen am|schließdatum|geschlossen am|eröffnungsdatum|eröffnet am|ausstellungsdatum|ausgestellt am|genehmigt am|genehmigungsdatum|wirksamkeitsdatum|beobachtungsdatum|vorfallsdatum|tatdatum|valuta|wertstellung|buchungstag|belegdatum|vertragsdatum|eingangsdatum|eingang am|ereignisdatum|event datum|prüfungsdatum|termin datum|handelstag
start_date: start|begin|anfang|von datum|gültig ab|startzeitpunkt datum|check in|checkin|ankunftsdatum|ankunft|abreise datum von|abflugdatum|abfahrtsdatum|einzugsdatum|kursbeginn|projektbeginn|versicherungsbeginn|kampagnenstart|urlaubsbeginn|aussaat am|gepflanzt am|ausleihbeginn|vertragsstart
end_date: end|bis datum|check out|checkout|auszugsdatum|kursende|projektende|versicherungsende|kampagnenende|urlaubsende|kündigungsdatum|gekündigt am|entlassen am|entlassung am|austritt am|ablauf am|geerntet am|ernte am
future_date: nächster besuch|nächste wartung|nächster service|nächste inspektion|folgetermin|lieferdatum voraussichtlich|geplantes lieferdatum|erwartetes lieferdatum|zieldatum|geplantes datum|wiedervorlage|erwarteter abschluss
due_date: fälligkeit|fällig|abgabedatum|deadline|zahlungsziel|zahlbar bis|abgabefrist|rückgabefrist|fällig bis|stichtag
expiry_date: ablauf|verfallsdatum|haltbar bis|mhd|läuft ab am
card_expiry: karte gültig bis|kartenablauf|ablaufdatum karte
timestamp: zeitstempel utc|datum uhrzeit|datum zeit|erstellungszeitpunkt|messzeit|aufgezeichnet am|gemessen am|aktualisiert|geändert am|letzte änderung|letzter login|letzte aktivität|zuletzt online|zuletzt gesehen|zuletzt aktiv|gesendet am|empfangen am|gepostet am|hochgeladen am|angelegt am|eingegangen am|anrufbeginn|anrufzeit|abfahrt|abflugzeit|ankunft zeit|abholzeit|bestellzeit|bestellzeitpunkt|buchungszeitpunkt|transaktionszeit|ereigniszeit|erkannt am|aufgetreten am|gespielt am|angesehen am|besucht am|login zeit|sitzungsbeginn|scan zeit
start_time: beginnzeit|anfangszeit|beginn uhrzeit|von uhrzeit|öffnungszeit
end_time: endezeit|schlusszeit|ende uhrzeit|bis uhrzeit|schließzeit
time: zeit|tageszeit|uhr|terminzeit|reservierungszeit|termin uhrzeit|unfallzeit
hour: stunde des tages|tagesstunde|uhr stunde
weekday: tag der woche|wochentage = Montag:15|Dienstag:15|Mittwoch:15|Donnerstag:15|Freitag:15|Samstag:13|Sonntag:12
school_day: schultag|unterrichtstag = Montag|Dienstag|Mittwoch|Donnerstag|Freitag
month: monatsname|kalendermonat|abrechnungsmonat = Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
quarter: vierteljahr|geschäftsquartal|kalenderquartal
week: kw|wochennummer
season: saison|jahreszeiten = Frühling|Sommer|Herbst|Winter
year: kalenderjahr|berichtsjahr|veröffentlichungsjahr|produktionsjahr|steuerjahr|schuljahr jahr|jahreszahl
year_built: bj|errichtet|errichtungsjahr|baujahr gebäude
model_year: herstellungsjahr|zulassungsjahr|ez|fertigungsjahr
founded_year: gegründet|gegründet im jahr
graduation_year: abgangsjahr|jahr des abschlusses
duration_minutes: minuten|länge in minuten|dauer min|gesprächsdauer|besuchsdauer|reisezeit|flugdauer|fahrtdauer|fahrtzeit|trainingsdauer|kochzeit|zubereitungszeit|vorbereitungszeit|verspätung in minuten|bildschirmzeit|sehdauer
duration_seconds: sekunden|dauer sekunden|dauer sek|verweildauer seite|sitzungsdauer|anrufdauer|videolänge
duration_ms: dauer ms|dauer in millisekunden|ausführungszeit|laufzeit ms
hours: std|stundenzahl|anzahl stunden|arbeitszeit|wochenstunden|geleistete stunden|betriebsstunden|lernstunden|schlafstunden|schlafdauer|geschätzte stunden|stundenaufwand|aufwand in stunden
hours_played: gespielte stunden|gesamtspielzeit
days: tageszahl|dauer in tagen|krankheitstage|krankheitstage anzahl|abwesenheitstage|beantragte tage|liegedauer|liegezeit|durchlaufzeit|lieferzeit in tagen|tage überfällig
nights: anzahl der nächte|nächtezahl
tenure_months: laufzeit in monaten|mitgliedschaftsdauer|kundendauer|monate als kunde|vertragsdauer
tenure_years: jahre im unternehmen|firmenzugehörigkeit|dienstalter|zugehörigkeit in jahren
experience_years: erfahrung in jahren|jahre berufserfahrung|erfahrungsjahre|fahrerfahrung
frequency: rhythmus|intervall|zahlungsintervall = täglich:12|wöchentlich:25|monatlich:43|vierteljährlich:12|jährlich:8
period_name: abrechnungsturnus|zahlungsweise|zahlungsturnus = monatlich:68|vierteljährlich:9|jährlich:23
amount: beträge|transaktionsbetrag|überweisungsbetrag|umsatzbetrag|geldbetrag|zahlung|zahlungsbetrag|offener betrag|fälliger betrag|rechnungssumme|kaufbetrag|ausgaben|monatliche ausgaben
price: preis pro stück|preis je stück|vk|vk preis|preis in euro|preis eur|ladenpreis|aktueller preis|basispreis|produktpreis|artikelpreis|ticketpreis veranstaltung
cost: kostenbetrag|herstellkosten|produktionskosten|ek|ek preis|wartungskosten|behandlungskosten|betriebskosten|materialkosten|reisekosten|projektkosten|kostenschätzung|geschätzte kosten|energiekosten|ausgabe
total: total|gesamtkosten|gesamtwert|bestellsumme|bestellwert|auftragswert|warenkorbwert|rechnungsbetrag gesamt|endpreis|endsumme|gesamtbetrag brutto|insgesamt
subtotal: nettosumme|nettowert|betrag netto|summe netto
tax: ust|steuerbetrag|mwst betrag|lohnsteuer
tax_rate: mwst satz in prozent|umsatzsteuersatz
discount: rabatt betrag|ermäßigung|preisnachlass
discount_rate: rabattsatz|rabatt in prozent|skonto
shipping_cost: versand|versandgebühr|liefergebühr|frachtkosten|porto und versand
fee: gebühren|servicegebühr|bearbeitungsgebühr|mahngebühr|kursgebühr|studiengebühr|teilnahmegebühr|eintritt|maut|selbstbeteiligung|zuzahlung|courtage|bußgeldbetrag
tip: trinkgeldbetrag
salary: lohn gehalt|verdienst|vergütung|grundgehalt|gehalt brutto|jahresbrutto|gehaltsvorstellung|wunschgehalt|gehalt in euro|jahreslohn
monthly_salary: monatliches gehalt|nettogehalt|nettolohn|monatsverdienst|auszahlungsbetrag lohn
hourly_rate: stundenverdienst|verrechnungssatz
bonus: jahresbonus|bonuszahlung|sonderzahlung|gratifikation
income: jährliches einkommen|familieneinkommen|bruttoeinkommen|nettoeinkommen|einkünfte
income_band: einkommensklasse|einkommensgruppe|einkommensstufe|gehaltsband|gehaltsgruppe
revenue: umsätze|monatsumsatz|tagesumsatz|gesamtumsatz|umsatz in euro|absatz in euro|auftragsvolumen|vertragswert|dealwert|einnahmen
profit: reingewinn|nettogewinn|überschuss|betriebsergebnis
margin: gewinnmarge|handelsspanne|rohmarge
budget: budget|etat|genehmigtes budget|werbebudget|kampagnenbudget|marketingbudget|förderbetrag
balance: kontosaldo|aktueller saldo|restbetrag|saldo nach buchung|neuer saldo
credit_limit: verfügungsrahmen|dispo|dispokredit|limit
interest_rate: zinssatz in prozent|effektivzins|sollzins|sollzinssatz
loan_amount: kredit|darlehen|darlehenssumme|kredithöhe|finanzierungsbetrag
loan_term: laufzeit kredit|laufzeit des kredits|rückzahlungsdauer
loan_purpose: kreditzweck|verwendung|finanzierungszweck = Umschuldung:30|Auto:24|Renovierung:18|Möbel:9|Ausbildung:7|Reise:6|Selbstständigkeit:6
credit_score: kreditwürdigkeit|schufa|scorewert|bonitätsscore
debt_ratio: verschuldungsgrad|schuldenquote|verschuldungsquote
currency: währungscode|währungskürzel|devise = EUR:88|CHF:5|USD:5|GBP:2
exchange_rate: wechselkurs|umrechnungskurs|devisenkurs
iban: kontoverbindung|iban nummer|bankverbindung
bic: bic code|swift code
routing_number: bank code
bank_account_number: kontonr|konto nr|bankkonto|absenderkonto|empfängerkonto|gegenkonto
card_number: karten nr|kartennr|kreditkarte
card_last4: letzte vier ziffern|letzte 4 ziffern|kartenendziffern
cvv: prüfziffer karte|kartenprüfnummer|sicherheitscode
card_type: kartenart|kreditkartentyp|kreditkartenart
payment_method: zahlart|zahlungsweg|bezahlart|bezahlung|zahlweise|zahlungsform|zahlmethode = Kreditkarte:26|PayPal:32|Rechnung:20|Lastschrift:12|Überweisung:7|Barzahlung:3
payment_status: bezahlstatus|rechnungsstatus|status der zahlung = bezahlt:72|offen:14|überfällig:9|erstattet:3|storniert:2
is_paid: ist bezahlt|gezahlt|beglichen
transaction_type: transaktionstyp|buchungstyp|art der transaktion|umsatzart|bewegungsart = Kauf:46|Überweisung:18|Einzahlung:14|Abhebung:12|Zahlung:7|Erstattung:3
debit_credit: soll haben|buchungsrichtung|richtung|soll oder haben = Soll:68|Haben:32
account_type: art des kontos|kontomodell = Girokonto:48|Sparkonto:28|Kreditkonto:10|Geschäftskonto:8|Depot:6
merchant: händlername|geschäft name|zahlungsempfänger|empfänger zahlung = Frischemarkt Weber|Tankstelle am Ring|Café Morgenrot|Elektro Nova|Stadtverkehr|Bücherstube|Sonnen-Apotheke|Bistro Blau|Modehaus Lang|Schnellmarkt|Baumarkt Krüger|StreamBox|Skyline Airways|Blumen Petersen|Fitwerk|Pixel Games|Bäckerei Hofmann|Hotel Hafenblick|Taxi Zentrale|Gartencenter Grün
merchant_category: händlerkategorie|kategorie der ausgabe|ausgabenart|kostenart|kostenkategorie = Lebensmittel:24|Restaurants:16|Tanken:11|Online-Einkauf:15|Reisen:7|Unterhaltung:8|Nebenkosten:7|Gesundheit:5|Elektronik:4|Kleidung:3
mcc: händlerkategoriecode|branchencode
is_fraud: betrugsverdacht|ist betrug|betrügerisch|betrugskennzeichen|verdächtig
default: zahlungsausfall|ausfall|ausgefallen|kreditausfall
risk_level: risiko|risikogruppe|risikoeinstufung|risikokategorie|risikograd = niedrig:52|mittel:33|hoch:15
risk_score: risikoscore|risikowert|betrugsscore|risikopunktzahl
rent: monatlicher mietpreis|mietpreis|mietkosten|miete monatlich|monatliche miete|nettomiete|bruttomiete
mortgage_payment: ratenbetrag|monatliche rate|ratenhöhe|monatliche zahlung
nightly_rate: preis je nacht|übernachtungspreis|nachtpreis|mietpreis pro tag|tagesmiete|tagessatz
fare: fahrtkosten|flugticketpreis|tarifpreis|fahrgeld
stock_price: börsenkurs|eröffnungskurs|höchstkurs|tiefstkurs|kurswert|aktienpreis
shares: anzahl aktien|stückzahl aktien|aktienanzahl|anteile
market_cap: marktkapitalisierung|börsenwert
market_value: verkehrswert|ablösesumme|transfersumme
house_price: hauspreis|wohnungspreis|angebotspreis|kaufpreis immobilie|immobilienwert
asking_price: preisvorstellung|fahrzeugwert|kfz preis|gebrauchtwagenpreis|vb preis
premium: prämie|beitrag versicherung|monatsprämie|versicherungsprämie jährlich|jahresbeitrag
coverage: deckung|deckungsbetrag|versicherte summe|versicherungswert
claim_amount: schadenhöhe|schadensbetrag|schadenbetrag|forderungsbetrag|schaden
payout: ausgezahlter betrag|regulierungsbetrag|entschädigung|ausbezahlt
donation_amount: spendenhöhe|gespendeter betrag|spendensumme|zuwendung
ltv: kundenwert|customer lifetime value|gesamtwert des kunden|kundenlebenszeitwert
refund_amount: rückerstattung|rückzahlung|erstatteter betrag|gutschriftsbetrag
gross_weight_price: kilopreis|preis pro liter|spritpreis
price_per_sqm: preis pro quadratmeter|preis pro qm|qm preis
product: produktbezeichnung|artikelbeschreibung kurz|gekauftes produkt|bestelltes produkt|warenbezeichnung|produkt name|erzeugnis
product_category: kategorie des produkts|produktgruppe|produktart|sortiment|produktlinie|warenkategorie
subcategory: unterkategorie|subkategorie|untergruppe = Audio|Küchengeräte|Schuhe|Outdoor|Hautpflege|Belletristik|Brettspiele|Snacks|Zubehör|Beleuchtung|Wearables|Bürobedarf
brand: hersteller marke|produktmarke|fabrikat
manufacturer: herstellername|lieferantenname|zulieferer|produzent
sku: artikel nr|art nr|artnr|artikelcode|bestellnummer artikel|produktcode|teilenr|materialnr|sachnummer
barcode: barcode|ean|ean code|gtin
quantity: stk|bestellte menge|anzahl stück|verkaufte menge|verkaufte stück|anzahl artikel|mengen|liefermenge
stock_quantity: lager bestand|verfügbare menge|vorrat|bestandsmenge|menge auf lager
reorder_level: meldemenge|bestellpunkt|mindestmenge|minimalbestand
in_stock: vorrätig|verfügbar|ist verfügbar|auf lager ja nein
availability: lieferstatus lager|bestandsstatus|lagerstatus = auf Lager:74|geringer Bestand:15|ausverkauft:8|Nachbestellung:3
color: farbton|produktfarbe|fahrzeugfarbe|lackfarbe|außenfarbe = Schwarz:24|Weiß:18|Blau:14|Grau:13|Rot:10|Grün:7|Braun:5|Beige:4|Rosa:3|Gelb:2
hex_color: farbcode|hexfarbe|hex farbe
size: produktgröße|artikelgröße
material: material|rohstoff|materialart|gewebe = Baumwolle:18|Edelstahl:14|Kunststoff:14|Leder:10|Holz:12|Aluminium:10|Polyester:10|Glas:6|Wolle:4|Silikon:2
product_weight: produktgewicht|artikelgewicht|gewicht der sendung|sendungsgewicht|ladungsgewicht
dimensions: maße in cm|größe maße|paketmaße|produktmaße
order_status: status der bestellung|bestellungsstatus|auftragstatus = geliefert:60|versandt:18|in Bearbeitung:14|storniert:5|retourniert:3
shipping_method: lieferung|lieferoption|versandmethode|zustellart|versandweg = Standard:62|Express:21|Nächster Tag:9|Abholung:8
order_channel: verkaufskanal|kaufkanal|absatzkanal = Webseite:48|App:33|Marktplatz:12|Filiale:7
coupon_code: rabattcode|aktionscode|gutschein code = WILLKOMMEN10|SOMMER15|VERSANDFREI|VIP20|FRUEHLING5|BLACKFRIDAY|DANKE10|FLASH25|STUDENT10|TREUE15
return_reason: grund der rücksendung|rücksendegrund|grund der retoure|reklamationsgrund = Falsche Größe:28|Beschädigt angekommen:18|Entspricht nicht der Beschreibung:15|Gefällt nicht:17|Zu spät geliefert:8|Falscher Artikel:8|Schlechte Qualität:6
cancellation_reason: kündigungsgrund|stornogrund|stornierungsgrund|abwanderungsgrund = Zu teuer:32|Alternative gefunden:22|Kein Bedarf mehr:21|Schlechter Service:13|Technische Probleme:7|Umzug:5
rating: sternebewertung|anzahl sterne|note bewertung|gesamtbewertung|kundenzufriedenheit|zufriedenheitswert|benutzerbewertung|fahrerbewertung|wertung|rating
average_rating: bewertungsdurchschnitt|mittlere bewertung
review_count: bewertungsanzahl|anzahl der bewertungen|anzahl rezensionen
review_title: titel der bewertung|rezensionstitel
review_text: bewertung text|bewertungskommentar|erfahrungsbericht|feedback|rückmeldung|kundenfeedback
helpful_votes: hilfreich|hilfreiche stimmen|als hilfreich markiert
verified_purchase: verifizierter käufer|bestätigter kauf
product_description: beschreibung des produkts|produktdetails
customer_segment: segment|kundenart|kundenklasse|kundenkategorie|zielsegment = Privatkunde:52|Firmenkunde:22|Kleinunternehmen:18|Großkunde:8
loyalty_tier: treueprogramm stufe|kundenstufe|bonusstufe = Bronze:48|Silber:30|Gold:16|Platin:6
loyalty_points: bonuspunkte|prämienpunkte|punktestand
is_gift: als geschenk|geschenkverpackung|ist geschenk
is_returned: ist retoure|retour|zurückgeschickt
warranty: garantie in monaten|gewährleistung
store: filialname|geschäftsname|markt|ladenname|shop|verkaufsstelle|niederlassung = Innenstadt|Uferpassage|Flughafen|Nordcenter|Hafenstraße|Westpark|Eichenallee|Hauptbahnhof|Universitätsplatz|Seepark
order_priority: bestellpriorität|versandpriorität|auftragspriorität = niedrig:25|mittel:45|hoch:22|dringend:8
seller: verkäufer firma|verkäuferfirma|händlerfirma
cart_status: warenkorbstatus|status des warenkorbs = gekauft:58|abgebrochen:34|aktiv:8
subscription_plan: abo modell|aboart|abotyp|mitgliedschaftstyp|mitgliedschaftsart|paket|vertragsmodell|handytarif|tarifname|plan = Kostenlos:32|Basis:31|Premium:26|Business:11
subscription_status: abostatus|abonnementstatus|accountstatus|nutzerstatus|status des kontos|mitgliedstatus = aktiv:74|pausiert:6|gekündigt:15|abgelaufen:5
churn: kündigung|abwanderung|hat gekündigt|kunde abgewandert|churn
company: unternehmensname|firma name|betrieb|organisation|gesellschaft|firmen name|kundenfirma|bank|bankname|versicherer|versicherungsgesellschaft|agentur|sponsor|auftraggeber firma|institution
industry: wirtschaftszweig|sektor|gewerbe = Technologie:18|Gesundheitswesen:14|Finanzen:13|Handel:14|Maschinenbau:15|Bildung:8|Logistik:7|Energie:4|Immobilien:4|Medien:3
company_size: unternehmensgröße|firmengröße|betriebsgröße
employee_count: beschäftigtenzahl|anzahl der mitarbeiter|belegschaft|mitarbeiteranzahl|teamgröße
department: fachbereich|bereich|team|dezernat|ressort
job_title: position|rolle|jobtitel|berufstitel|arbeitsstelle|jobbezeichnung|dienststellung|beworbene stelle|angestrebte position|stellentitel
user_role: benutzerrolle|zugriffsrolle|berechtigung|nutzerrolle = Betrachter:40|Bearbeiter:30|Manager:15|Administrator:10|Eigentümer:5
seniority: erfahrungsstufe|senioritätsstufe|seniorität = Junior:28|Professional:36|Senior:24|Teamleitung:8|Direktion:4
employment_type: anstellungsart|beschäftigungsverhältnis|arbeitsverhältnis|arbeitszeitmodell|anstellung = Vollzeit:68|Teilzeit:20|Befristet:5|Minijob:4|Praktikum:3
employment_status: anstellungsstatus|mitarbeiterstatus|status des mitarbeiters|arbeitsstatus = aktiv:82|beurlaubt:6|ausgeschieden:8|Probezeit:4
work_mode: arbeitsmodell|arbeitsform|arbeitsort modell = Präsenz:42|Hybrid:38|Homeoffice:20
is_remote: homeoffice|remote|ist remote|heimarbeit
shift: schichtart|arbeitsschicht|dienst = Frühschicht:40|Spätschicht:35|Nachtschicht:25
performance_rating: leistungsbeurteilung|beurteilung|mitarbeiterbewertung
leave_type: urlaubstyp|abwesenheitstyp|abwesenheitsgrund|art der abwesenheit|fehlgrund = Erholungsurlaub:52|Krankheit:24|Unbezahlt:7|Elternzeit:6|Sonderurlaub:7|Bildungsurlaub:4
attrition: ausgeschieden|fluktuation|hat gekündigt mitarbeiter|verlassen
skill: fähigkeiten|kompetenz|kompetenzen|qualifikation|fachkenntnisse = Python|SQL|Projektmanagement|Excel|Java|Kommunikation|Datenanalyse|Verhandlungsführung|JavaScript|Buchhaltung|Gestaltung|Führung|Cloud|Präsentation|SAP|Maschinelles Lernen
applicant_stage: bewerbungsstatus|bewerberstatus|bewerbungsphase|bewerbungsstand|phase der bewerbung = beworben:34|Vorauswahl:24|Gespräch:20|Angebot:7|eingestellt:5|abgelehnt:10
status: status|aktueller status|stand|vorgangsstatus|bearbeitungsstatus = aktiv:58|offen:17|abgeschlossen:18|storniert:7
ticket_status: status des tickets|anfragestatus|vorfallstatus|fallstatus|aufgabenstatus|status der aufgabe|meldungsstatus = offen:24|in Bearbeitung:22|wartend:9|gelöst:27|geschlossen:18
priority: prio|wichtigkeit|prioritätsstufe = niedrig:35|mittel:42|hoch:18|kritisch:5
severity: schwere|ernsthaftigkeit|gefahrenstufe|kritikalität|auswirkung = niedrig:38|mittel:34|hoch:20|kritisch:8
ticket_subject: betreff des tickets|anliegen|problem|problembeschreibung|beschwerde|störungsmeldung|tickettitel|betreff
ticket_category: ticketkategorie|art der anfrage|anfrageart|anfragetyp|problemkategorie|beschwerdeart|kontaktgrund|anrufgrund = Abrechnung:24|Technik:32|Konto:17|Lieferung:11|Produktfrage:10|Funktionswunsch:6
channel: kommunikationskanal|eingangskanal|kontaktweg|bevorzugter kontaktweg = E-Mail:36|Telefon:25|Chat:24|Kontaktformular:10|Soziale Medien:5
resolution_time: bearbeitungszeit|lösungszeit|lösungsdauer|bearbeitungsdauer|reaktionszeit|zeit bis zur lösung
agent_count: anzahl agenten|anzahl sachbearbeiter
project: vorhaben|name des projekts|projekttitel = Webseiten-Relaunch|Mobile App 2.0|Data Warehouse|Büroumzug|CRM-Migration|Markenauffrischung|Sicherheitsaudit|Cloud-Migration|Kundenportal|Lagerautomatisierung|Lohnabrechnung neu|Markteintritt Spanien|Energiesparplan|Recruiting-Kampagne|Lieferantenprüfung|Treueprogramm
project_status: projektstatus|projektphase|status des projekts = geplant:18|in Arbeit:44|pausiert:8|abgeschlossen:26|abgebrochen:4
task: aufgabentitel|tätigkeit aufgabe|todo|arbeitspaket|teilaufgabe = Budgetentwurf erstellen|Vertrag prüfen|Startseite überarbeiten|Login-Fehler beheben|Gespräche terminieren|Versionshinweise schreiben|Kundendaten bereinigen|Bezahlvorgang testen|Neues Logo entwerfen|Teamevent planen|Geräte bestellen|Lieferanten anrufen|Handbuch übersetzen|Rechnungen prüfen|Server einrichten|Newsletter entwerfen|Feedback sammeln|Schulungsfolien erstellen|Alte Dateien archivieren|Zugriffsrechte prüfen
milestone: meilenstein|etappenziel = Auftakt|Anforderungen abgenommen|Entwurf freigegeben|Prototyp fertig|Beta-Version|Go-live|Endabnahme
progress: fertigstellung|fortschritt in prozent|fertigstellungsgrad|abschlussquote|erfüllungsgrad
meeting_title: besprechung|sitzung|meeting|besprechungstitel|titel der besprechung = Wochenbesprechung|Sprintplanung|Budgetrunde|Kundenauftakt|Design-Workshop|Retrospektive|Vorstandssitzung|Recruiting-Runde|Roadmap-Termin|Betriebsversammlung|Lieferantengespräch|Strategietag
event_name: veranstaltungsname|event|konferenz|name der veranstaltung|veranstaltungstitel = Frühlingsgala|Technikgipfel|Benefizlauf|Jazznacht|Streetfood-Festival|Buchmesse|Gründerwochenende|Kunstausstellung|Weihnachtsmarkt|Tag der Wissenschaft|Filmpremiere|Open-Air-Konzert|Berufsmesse|Weinprobe|Stadtmarathon|Designkonferenz
event_kind: veranstaltungsart|eventart|veranstaltungskategorie = Konferenz:22|Konzert:24|Workshop:20|Festival:12|Treffen:14|Ausstellung:8
attendance_count: zuschauer|zuschauerzahl|anzahl besucher|gästezahl|anmeldungen|teilnehmer anzahl|erwartete teilnehmer
is_active: ist aktiv|aktiviert|aktiv ja nein|eingeschaltet
is_verified: ist verifiziert|geprüft|konto verifiziert|email bestätigt
approved: ist genehmigt|freigegeben|zugelassen|angenommen|genehmigung|freigabe
approval_status: freigabestatus|status der genehmigung|antragsstatus|entscheidung|kreditstatus|prüfstatus = genehmigt:62|ausstehend:20|abgelehnt:18
completed: beendet|ist abgeschlossen|vollständig|fertiggestellt
recurring: wiederkehrender kunde|stammkunde|ist wiederkehrend|automatische verlängerung|dauerspende|wiederholt
insured: versichert|ist versichert|hat versicherung|krankenversichert
campaign: werbekampagne|marketingkampagne|aktion|spendenaktion = Frühlingsstart|Sommerschlussverkauf|Schulanfang|Black Friday|Weihnachtsaktion|Neujahrsstart|Treuewoche|Markenbekanntheit|Rückgewinnung|Empfehlungsaktion|Produkt im Fokus|Frühbucher
note: hinweis|hinweise|vermerk|kommentare|bemerkungstext|anmerkungen|zusatzinfo|details|freitext|besondere wünsche
description: beschreibungstext|details beschreibung|zusammenfassung|inhalt beschreibung|erläuterung
reason: begründung|anlass|ursachen|motiv = Kundenwunsch|Technischer Defekt|Wetter|Kapazitätsgrenze|Bedienfehler|Fehlende Unterlagen|Qualitätsmangel|Lieferverzug|Änderung der Vorgaben|Doppelter Eintrag|Preis|Sicherheitsbedenken
contract: vertragslaufzeittyp|vertragsform|art des vertrags = monatlich:48|ein Jahr:30|zwei Jahre:22
grade_letter: buchstabennote|notenbuchstabe
score: score|punktwert|wertungspunkte|gesamtpunktzahl|punktzahl gesamt
nps: nps wert|weiterempfehlung score|weiterempfehlungsbereitschaft
survey_answer: antwortoption|umfrageantwort|zustimmungsgrad = stimme voll zu:22|stimme zu:38|neutral:20|stimme nicht zu:14|stimme gar nicht zu:6
survey_question: umfragefrage|fragetext = Wie zufrieden sind Sie mit unserem Service?|Würden Sie uns weiterempfehlen?|Wie leicht haben Sie gefunden, was Sie suchten?|Hat unser Team Ihre Fragen beantwortet?|Wie oft nutzen Sie das Produkt?|War der Preis angemessen?|Wie klar waren die Anleitungen?|Gab es Probleme?|Wie wahrscheinlich ist ein erneuter Kauf?|Wie bewerten Sie die Lieferzeit?
meal_plan: verpflegung|verpflegungsart|verpflegungspaket = ohne Verpflegung:30|Frühstück:42|Halbpension:18|Vollpension:10
tracking_number: sendungs nr|paketnummer|sendungsverfolgung|sendungsverfolgungsnummer|frachtbriefnummer
carrier: paketdienstleister|spedition|logistikdienstleister|zusteller|versender|frachtführer|lieferdienst = DHL:46|Hermes:16|DPD:14|UPS:12|GLS:8|FedEx:4
signature: unterschrift|unterschrieben|signiert
document_type: dokumentart|dokumententyp|dateiformat|belegart
file_name: datei|dokumentname|anhang
ratio: quotient|faktor|kennzahl
lead_source: leadherkunft|quelle des leads|kundenquelle|wie aufmerksam geworden|akquisekanal|buchungskanal|bewerbungsquelle|quelle = Webseite:30|Empfehlung:20|Soziale Medien:18|E-Mail-Kampagne:12|Messe:8|Kaltakquise:7|Partner:5
lead_status: leadstatus|status des leads|verkaufsphase|vertriebsphase|dealphase|vertriebsstatus = Neu:26|Kontaktiert:22|Qualifiziert:19|Angebot:13|Verhandlung:7|Gewonnen:8|Verloren:5
win_probability: abschlusswahrscheinlichkeit|wahrscheinlichkeit|gewinnwahrscheinlichkeit
code_weak: bezeichner code
checked: geprüft ja nein|getestet|kontrolliert|gültig|korrekt
percent_weak: marktanteil|anteil am gesamten|gesamtanteil
ip_address: ip|ip adressen|quell ip|ziel ip|client ip|server ip|absender ip
ipv6: ipv6 adresse
mac_address: hardwareadresse|mac
uuid: eindeutige id|eindeutige kennung|anfrage id
url: link|website|internetseite|homepage|url|webadresse|profil url
domain_name: domäne|domainname
path: url pfad|seitenpfad|aufgerufene seite|endpunkt|landingpage|zielseite
page_title: seitentitel = Startseite|Preise|Produktübersicht|Blog|Über uns|Kontakt|Anmelden|Kasse|Suchergebnisse|Dokumentation|Hilfe|Karriere
http_method: http methode|methode|anfragemethode
status_code: http status|http code|antwortcode|http statuscode
user_agent: useragent|browserkennung
browser: browser|browsername
operating_system: os|betriebssysteme
device: gerät|endgerät|geräteklasse|geräteart = Mobil:56|Desktop:36|Tablet:8
device_model: handymodell|smartphone|gerät modell|telefonmodell
platform: platform|app plattform
app_version: version|versionsnummer|softwarestand|firmware
resolution: auflösung|bildschirmauflösung|videoqualität
referrer: verweis|verweisende seite|empfehlungsquelle
traffic_source: verkehrsquelle|trafficquelle|besuchsquelle|zugriffsquelle = organisch:38|direkt:22|bezahlte Suche:14|sozial:13|E-Mail:8|Verweis:5
utm_campaign: utm kampagne
keyword: suchwort|schlüsselwort|suchanfrage|stichwort|keyword = kabellose kopfhörer|laufschuhe|beste kaffeemaschine|günstige flüge|hotel in der nähe|projektmanagement tool|höhenverstellbarer schreibtisch|geschenkideen|wetter morgen|spanisch lernen|gebrauchtwagen|yogamatte|laptop angebote|gartenmöbel|gesunde rezepte|kfz versicherung|winterjacke|handyhülle
page_views: seitenansichten|anzahl seiten|aufgerufene seiten
bounce: abgesprungen|absprung
bounce_rate: absprungquote
conversion: konvertiert|gekauft|konversion|hat gekauft
conversion_rate: conversion rate|konversionsquote|abschlussrate
clicks: klickzahl|anzahl klicks
impressions: einblendungen|anzeigenimpressionen|werbeeinblendungen
ctr: klickquote|durchklickrate
cpc: klickpreis|kosten pro klick|kosten pro lead
conversions: konversionen|anzahl konversionen|abschlüsse|leads
open_rate: öffnungsquote
roas: werberendite|rendite|roi
response_time: antwortzeit ms|antwortzeit in ms|reaktionszeit ms|ladezeit ms|verzögerung|ping
bytes: gesendete bytes|größe in bytes|dateigröße bytes|übertragene bytes|antwortgröße
packets: pakete|anzahl pakete|datenpakete
data_usage: datennutzung|verbrauchtes datenvolumen|datenvolumen gb|datenmenge
port_number: zielport|quellport|portnummer|port
protocol: netzwerkprotokoll|transportprotokoll
hostname: host|server|servername|rechner
log_level: loglevel|protokollebene|log stufe
log_message: logmeldung|logeintrag|protokollmeldung|meldung = Anfrage abgeschlossen|Benutzer angemeldet|Cache-Fehltreffer|Zeitüberschreitung der Verbindung|Neuer Versuch in 5 Sekunden|Konfiguration neu geladen|Datenbankverbindung geöffnet|Langsame Abfrage erkannt|Token abgelaufen|Datei nicht gefunden|Systemprüfung bestanden|Auftrag gestartet|Auftrag beendet|Warteschlange über Grenzwert|Festplatte zu 80 Prozent belegt|Zugriff verweigert|Neue Sitzung angelegt|Eingabe geprüft|Dienst neu gestartet|Anfragelimit erreicht
service: systemname|modul|komponente|app|applikation|system|servicename|dienstname
environment: systemumgebung = Produktion:62|Staging:22|Entwicklung:16
error_code: fehler code|störcode|fehlernummer
error_message: fehlermeldung|fehlertext|fehlerbeschreibung|fehlergrund = Verbindung abgelehnt|Zeitüberschreitung|Ungültige Anmeldedaten|Nullverweis|Festplatte voll|Nicht genügend Speicher|Unerwartetes Zeichen|Datensatz nicht gefunden|Zugriff verweigert|Anfragelimit überschritten|Zertifikat abgelaufen|Doppelter Schlüssel
error_count: anzahl fehler|fehlerzahl|abstürze|ausfälle|anzahl ausfälle|wiederholungen
requests: anfragen|anzahl anfragen|aufrufe api|zugriffe
cpu_usage: cpu|prozessorlast|cpu last
memory_usage: ram|speicherverbrauch|ram auslastung|speichernutzung
disk_usage: festplattenbelegung|speicherplatz|festplattennutzung|plattenbelegung
uptime: betriebszeit|laufzeit system|verfügbarkeit in prozent
bandwidth: uploadgeschwindigkeit|datendurchsatz|durchsatz|internetgeschwindigkeit
battery_level: batterie|akku|batterieladung|akkuladung|batteriestand in prozent
battery_voltage: batteriespannung|akkuspannung
signal_strength: signal|signalpegel|empfangsstärke
online_status: online status|verbindungszustand|sensorstatus|maschinenstatus|online = online:82|offline:14|in Wartung:4
sensor_type: art des sensors|sensor|messgröße|messart = Temperatur:28|Feuchtigkeit:22|Druck:14|Bewegung:12|Licht:9|CO2:8|Vibration:7
sensor_value: messung|messergebnis|sensorwert|zählerwert|ablesung|gemessener wert
sensor_unit: einheiten|messeinheit = Stk:50|kg:20|Karton:15|l:8|m:7
anomaly: anomalie|auffälligkeit|alarm|ausreißer|störung|ausfall ja nein|maschinenausfall
session_id: sitzungs id|sitzungsnummer|session|sitzung
sso: zwei faktor|zwei faktor authentifizierung|mfa aktiv|2fa aktiv
success: erfolg|ist erfolgreich|gelungen|anmeldung erfolgreich
attempts: anzahl versuche|fehlversuche|zustellversuche|fehlgeschlagene anmeldungen
event_type: art des ereignisses|ereignisart|aktivitätstyp|aktionstyp = Seitenaufruf:40|Klick:26|Suche:12|In den Warenkorb:9|Kauf:5|Anmeldung:5|Abmeldung:3
attack_type: art des angriffs|bedrohung|bedrohungsart|vorfallart|alarmtyp|sicherheitsvorfall = Phishing:24|Brute-Force:20|Schadsoftware:17|Portscan:14|DDoS:9|SQL-Injection:7|Erpressungstrojaner:5|Datenabfluss:4
cve: schwachstelle|cve nummer|sicherheitslücke
cvss: cvss wert|schwachstellenscore
hash: hashwert|prüfsumme|hash
security_action: ergriffene maßnahme|maßnahme|gegenmaßnahme = blockiert:48|zugelassen:24|isoliert:14|gemeldet:14
api_key: api schlüssel|token|lizenzschlüssel|aktivierungscode
repository: quellcode repository|repo|zweig
programming_language: programmiersprache
job_status: jobstatus|build status|laufstatus|teststatus = erfolgreich:82|fehlgeschlagen:9|läuft:5|abgebrochen:4
post_text: posttext|post|statusmeldung|inhalt des beitrags|bildunterschrift
message_text: textnachricht|chatnachricht|mitteilung|inhalt der nachricht|sms text
email_subject: betreffzeile|email betreff|betreff der mail = Ihre Bestellung ist unterwegs|Besprechung auf Donnerstag verschoben|Rechnung im Anhang|Willkommen im Team|Passwort zurücksetzen|Wochenbericht|Frage zum Vertrag|20 % Rabatt am Wochenende|Ihre Testphase endet bald|Protokoll der Sitzung|Alles Gute zum Geburtstag!|Bitte Adresse bestätigen|Neue Funktionen im Juni|Danke für Ihren Einkauf|Erinnerung: Termin morgen
hashtag: hashtags|schlagwörter = #reisen|#lecker|#fitness|#erinnerung|#sonnenuntergang|#fotografie|#motivation|#programmieren|#musik|#mode|#natur|#kaffee|#startup|#kunst|#laufen|#bücher|#gaming|#nachhaltigkeit|#design|#wohlbefinden|#katzen|#fussball|#neujahr|#sommer|#rezepte|#streetart|#montag|#bundesliga|#ki|#klima
tags: stichwörter|stichworte|tags|labels = Reise;Sommer|Essen;Rezept|Technik;Test|Musik;live|Fitness;Gesundheit|Kunst;Design|Familie;Zuhause|Arbeit;Tipps|Natur;Wandern|Bücher;Lesen
likes: likes|anzahl likes|gefällt mir angaben|reaktionen
average_likes: durchschnittliche likes|likes im schnitt
comments_count: kommentarzahl|kommentaranzahl|antworten
shares_count: anzahl geteilt|shares|teilungen|retweets
views: ansichten|views|anzahl aufrufe|wiedergaben|aufrufzahl|anzahl downloads|videoaufrufe
followers: followerzahl|anzahl follower|anzahl abonnenten|abonnentenzahl
following: folgt|gefolgte konten|anzahl gefolgt|freunde
posts_count: beiträge|anzahl beiträge|beitragszahl|anzahl posts
mentions: erwähnungen|anzahl erwähnungen|nennungen
engagement_rate: engagement rate|interaktionsrate|engagement|interaktionsquote
sentiment: tonalität|gefühl|grundstimmung = positiv:52|neutral:30|negativ:18
sentiment_score: stimmungswert|sentimentwert
post_type: beitragstyp|beitragsart|medientyp|anzeigenformat = Foto:42|Video:30|Text:14|Karussell:9|Link:5
is_read: gelesen|ist gelesen|geöffnet
network: netzwerk|netz|netzwerktyp|verbindung|mobilfunkstandard
last_activity_weak: lebenszeichen
watch_percent: angesehen in prozent|wiedergabequote|haltequote
temperature: temp|außentemperatur|innentemperatur|wassertemperatur|bodentemperatur|durchschnittstemperatur|temperatur in grad|höchsttemperatur|tiefsttemperatur|temperatur celsius
machine_temperature: maschinentemperatur|motortemperatur|öltemperatur|prozesstemperatur|kühlmitteltemperatur
humidity: relative luftfeuchte|feuchte|bodenfeuchte|bodenfeuchtigkeit
pressure: barometer|druck hpa
machine_pressure: öldruck|reifendruck|hydraulikdruck|wasserdruck|druck in bar
wind_speed: windstärke|böen|windböen
wind_direction: richtung des windes = N|NO|O|SO|S|SW:16|W:18|NW:13
rainfall: regen|niederschlagsmenge|regen mm
snow: schnee|schneehöhe|schneefall
weather: wetterzustand|wetterbedingungen|wetterbedingung|witterung = sonnig:30|bewölkt:32|regnerisch:20|heiter:9|windig:4|neblig:3|verschneit:2
uv_index: uv|uv wert
visibility: sichtweite|sicht
co2: co2 wert|co2 gehalt|kohlendioxid|co2 konzentration
co2_emissions: co2 emissionen|co2 fußabdruck|kohlendioxidausstoß|ausstoß
pm25: feinstaub|feinstaub pm2 5
pm10: feinstaub pm10|grobstaub
aqi: luftqualität|luftqualitätsindex|luftgüte
no2: stickstoffdioxid|ozon|schwefeldioxid
noise: lärm|schallpegel|lautstärke|geräuschpegel
light: beleuchtungsstärke|helligkeit|lichtstärke|licht
ph: ph|boden ph|säuregrad
turbidity: trübung|leitfähigkeit|salzgehalt|gelöster sauerstoff
vibration: schwingung|vibration|erschütterung
voltage: netzspannung|volt
current_amps: strom ampere|ampere|elektrischer strom
power_kw: leistung kw|leistungsaufnahme|ausgangsleistung|wirkleistung|spitzenleistung|leistung in kw
energy_kwh: energie|verbrauch kwh|verbrauch in kwh|kwh|energiemenge|stromerzeugung|erzeugte energie|stromproduktion
gas_usage: gasverbrauch|wasserverbrauch|gasmenge|wassermenge
tariff: energietarif|tarifzone = Spitzenlast:34|Nebenzeit:46|Standard:20
frequency_hz: netzfrequenz|frequenz hz
distance: distanz km|entfernung in km|streckenlänge|kilometer gefahren|fahrstrecke|gefahrene kilometer|strecke km|entfernung von zuhause|arbeitsweg
speed: tempo|durchschnittsgeschwindigkeit|höchstgeschwindigkeit|geschwindigkeit kmh
rpm: umdrehungen|motordrehzahl|umdrehungen pro minute
torque: drehmoment
odometer: km stand|tachostand|kilometer stand|gefahrene km
fuel_consumption: spritverbrauch|benzinverbrauch|verbrauch pro 100 km
fuel_amount: tankfüllung|füllmenge|tankstand|getankte liter
fuel_type: treibstoff|kraftstofftyp|antriebsart|antrieb = Benzin:44|Diesel:30|Hybrid:14|Elektro:12
engine_size: motorgröße|hubraum ccm|ccm
horsepower: ps|motorleistung|leistung ps
area_sqft: quadratfuß
area_sqm: wohnfläche qm|qm|m2|nutzfläche|fläche in m2|fläche qm|größe in qm|wohnfläche in m2
lot_size: grundstücksgröße|grundstück
area_hectares: fläche ha|fläche in hektar|ackerfläche|feldgröße|betriebsgröße in hektar|ha
bedrooms: anzahl schlafzimmer|schlafräume
bathrooms: anzahl badezimmer|bad anzahl|anzahl bäder
rooms: zimmer anzahl|anzahl räume|räume|zimmerzahl
floors: anzahl stockwerke|etagen|anzahl etagen|geschosse
parking_spaces: stellplätze|parkplätze|anzahl parkplätze|garagenplätze|garage
yes_amenity: balkon|garten vorhanden|möbliert|haustiere erlaubt|aufzug|schwimmbad|pool|wlan|klimaanlage|barrierefrei|fahrstuhl
guests: personenzahl|personenanzahl|gästeanzahl|anzahl reisende|anzahl passagiere|gruppengröße
adults: anzahl erwachsene
kids_in_booking: mitreisende kinder|kinder in der buchung
capacity: plätze|fassungsvermögen|maximale teilnehmerzahl|max teilnehmer|kapazität in personen
occupancy_rate: auslastungsgrad|belegungsquote|belegungsrate|nutzungsgrad|auslastung in prozent
percentage: anteil in prozent|prozentanteil|quote
growth_rate: wachstumsrate|änderung|veränderung in prozent|kursänderung|wachstum in prozent
volume: gehandeltes volumen|volumen|handelsmenge
length_cm: länge cm|länge in cm
width_cm: breite cm|breite in cm
depth_cm: tiefe km|tiefe cm|stärke in mm|höhe in cm
magnitude: magnitude|stärke des bebens|erdbebenstärke
output_units: stückzahl produziert|produzierte menge|ausbringung|produktion|produktionsvolumen|gefertigte stück
defects: defekte teile|fehlerhafte stücke|ausschussmenge|mängel|anzahl fehlerhafte
defect_rate: fehlerquote|ausschussquote|ausschussrate|fehlerrate|reklamationsquote
cycle_time: zykluszeit|taktzeit|rüstzeit
downtime: stillstand|ausfalldauer|stillstand in minuten
oee: gesamtanlageneffektivität|produktivität|wirkungsgrad
nutrition_kcal: kcal|kaloriengehalt|brennwert
calories_burned: verbrannte kalorien|kalorienverbrauch
macros: protein|proteine|zuckergehalt|fettgehalt|ballaststoffe
steps: schrittzahl|anzahl schritte
alcohol: alkohol|promille getränk|volumenprozent
votes: stimmenanzahl|anzahl stimmen|stimmenzahl
turnout: wahlbeteiligung
population: bevölkerungszahl|anzahl einwohner
rank: platz|rangfolge|rangliste|position tabelle|tabellenplatz
units_count: anzahl gesamt|zähler|zahl
pages: seitenzahl|anzahl seiten buch|seitenanzahl
word_count: wörter|anzahl wörter|wortzahl
visits: besuchszahl|anzahl besuche|besuche pro monat
orders_count: bestellungen gesamt|bestellanzahl|anzahl der bestellungen|anzahl käufe|gesamtbestellungen
support_tickets: supportanfragen|tickets|anzahl beschwerden|supporttickets
units_products: anzahl produkte|anzahl geräte|anzahl konten|anzahl verträge
previous_claims: frühere schäden|vorschäden|anzahl schäden|anzahl unfälle|vorherige schäden
credits: ects|credits|kreditpunkte
fare_class_weight: gepäck|gepäckgewicht|gepäckstücke|freigepäck
yield_t_ha: ernteertrag je hektar|ertrag pro hektar|erntemenge|ertrag in tonnen
mass_weight_kg: fracht|ladung|nutzlast|zuladung|tonnage|gewicht in tonnen
diagnosis: befund|hauptdiagnose|krankheitsbild|vorerkrankung|nebendiagnose|diagnosen
icd_code: diagnoseschlüssel|icd code|icd 10
medical_department: krankenhausabteilung|klinikabteilung|bettenstation = Kardiologie:16|Orthopädie:14|Innere Medizin:18|Chirurgie:13|Pädiatrie:10|Neurologie:8|Onkologie:7|Notaufnahme:14
specialty: spezialisierung|facharzt|facharztrichtung|fach arzt = Kardiologie|Dermatologie|Allgemeinmedizin|Pädiatrie|Orthopädie|Neurologie|Gynäkologie|Augenheilkunde|HNO|Psychiatrie|Endokrinologie|Urologie
symptom: symptom|beschwerden|grund des besuchs|besuchsgrund|konsultationsgrund|vorstellungsgrund|termingrund = Fieber|Husten|Kopfschmerzen|Brustschmerzen|Bauchschmerzen|Müdigkeit|Atemnot|Übelkeit|Rückenschmerzen|Schwindel|Halsschmerzen|Hautausschlag|Gelenkschmerzen|Herzklopfen|Schlaflosigkeit|Vorsorgeuntersuchung
treatment: behandlungsart|operation|prozedur|maßnahme medizinisch|op|durchgeführte behandlung = Medikation|Physiotherapie|Blinddarmentfernung|Kniegelenkersatz|Herzkatheter|Darmspiegelung|Kataraktoperation|Dialyse|Chemotherapie|Wundversorgung|Impfung|Beobachtung|Gallenblasenentfernung|MRT|Beratung|Hüftgelenkersatz
medication: medikation|arznei|präparat|verschriebenes medikament|medikamentenname
dosage: dosierung mg|medikamentendosis
medication_frequency: einnahmehäufigkeit|einnahme|einnahmerhythmus = einmal täglich:46|zweimal täglich:30|dreimal täglich:14|bei Bedarf:10
allergy: unverträglichkeit|bekannte allergien|allergen = keine:62|Penicillin:10|Erdnüsse:6|Pollen:10|Latex:3|Schalentiere:2|Hausstaubmilben:5|Sulfonamide:2
vaccine: impfungen|impfung name = Influenza:26|COVID-19:24|Tetanus:14|Hepatitis B:10|MMR:9|HPV:7|Pneumokokken:6|FSME:4
admission_type: art der aufnahme|behandlungsart stationär|terminart|patiententyp|besuchstyp = ambulant:44|stationär:22|Notfall:20|Nachsorge:14
discharge_status: entlassungsstatus|entlassart|behandlungsergebnis = nach Hause entlassen:74|verlegt:12|gebessert:8|verstorben:2|gegen ärztlichen Rat:4
appointment_status: status des termins|besuchsstatus = wahrgenommen:62|geplant:20|abgesagt:9|nicht erschienen:9
showed_up: erschienen|anwesend war|wahrgenommen
no_show: nicht erschienen|nichterscheinen|termin versäumt
insurance_provider: versicherungsname|kasse|krankenversicherung|versicherungsanbieter = TK:22|Barmer:16|AOK:28|DAK:12|IKK classic:7|Privat:11|KKH:4
heart_rate: pulsfrequenz|ruhepuls|herzschlag|puls bpm
systolic: systolischer blutdruck|systole|blutdruck systolisch
diastolic: diastolischer blutdruck|diastole|blutdruck diastolisch
blood_pressure: rr|blutdruckwert
body_temperature: körper temperatur|fieber|temperatur des patienten
spo2: sauerstoff|spo2
respiratory_rate: atemzüge|atemzüge pro minute
glucose: glukose|blutzuckerwert|nüchternblutzucker
cholesterol: cholesterinwert|gesamtcholesterin|ldl
hdl: hdl cholesterin
hba1c: langzeitzucker|hba1c wert
lab_test: test|testname|laborparameter|parameter|untersuchungsname|analyse
lab_unit: laboreinheit|einheit des ergebnisses|ergebniseinheit
lab_result: ergebniswert|laborergebniswert|testergebnis wert
test_outcome: testergebnis|testresultat|befund positiv negativ = negativ:82|positiv:15|nicht eindeutig:3
reference_range: referenzbereich|normbereich|normalbereich
abnormal: auffällig|abweichend|außerhalb der norm|pathologisch
sample_type: probe|probentyp|materialprobe = Blut:52|Urin:22|Abstrich:14|Serum:8|Gewebe:4
medical_history: anamnese|krankengeschichte|vorerkrankungen|krankheitsgeschichte|arztnotizen = Keine Vorerkrankungen|Bluthochdruck seit 2015|Typ-2-Diabetes unter Metformin|Asthma in der Kindheit|Frühere Knieoperation|Raucher seit zehn Jahren|Herzerkrankungen in der Familie|Penicillinallergie|Migräne mit Aura|Blinddarmentfernung 2009|Cholesterin diätetisch eingestellt|Angststörung in Therapie|Nach Pneumonie gut erholt|Klagt über leichte Schmerzen|Kontrolle in zwei Wochen|Besserung durch Ruhe|An Facharzt überwiesen|Medikation angepasst|Blutbild angeordnet|Wundheilung planmäßig
icu: intensivstation|wiederaufnahme|notfall|ist notfall|wiedereinweisung
pain_level: schmerz|schmerzskala|schmerzstärke|schmerzniveau
trial_arm: studienarm|behandlungsgruppe|studiengruppe|testgruppe|variante = Verum:50|Kontrolle:50
pet_name: haustiername|hundename|katzenname|tier name = Bella|Max|Luna|Balu|Emma|Rocky|Nala|Felix|Mia|Bruno|Lilly|Sammy|Kira|Oskar|Simba|Amy|Paul|Minka|Charly|Maja|Buddy|Susi|Leo|Lotte|Tiger|Momo|Frieda|Anton|Paula|Krümel
species: art des tieres|haustierart|tier|gattung
breed: tierrasse|hunderasse|katzenrasse
pet_age: alter des tieres|tieralter
pet_weight: gewicht des tieres|tiergewicht
neutered: sterilisiert|ist kastriert|ist geimpft|gechipt
microchip: chipnummer|mikrochip|transpondernummer
wild_species: wildtierart|vogelart|beobachtete art|wildtier = Rotfuchs|Reh|Graureiher|Schleiereule|Rotkehlchen|Wildschwein|Dachs|Eisvogel|Fischadler|Igel|Rotmilan|Fischotter|Kohlmeise|Mäusebussard
livestock: viehart|nutztier|nutztierart|tierbestand = Milchkuh:38|Mastrind:22|Schaf:14|Schwein:22|Ziege:4
milk_yield: milchleistung|milchmenge|milchertrag
crop: anbaufrucht|pflanze|fruchtart|kulturpflanze
crop_variety: pflanzensorte|saatgutsorte
soil_type: boden|bodenbeschaffenheit = Lehm:34|Ton:20|sandiger Lehm:24|Schluff:12|Sand:8|Torf:2
irrigated: wird bewässert|bewässerung ja nein
irrigation: bewässerung|bewässerungsart|bewässerungsmethode = Tropfbewässerung:30|Beregnung:38|Überstau:8|Kreisberegnung:12|keine:12
fertilizer: düngemittel|düngerart|pflanzenschutzmittel = NPK 15-15-15|Harnstoff|Kalkammonsalpeter|Kompost|Kali|Gülle|DAP
fertilizer_kg: düngermenge|dünger kg
organic: ökologisch|bio zertifiziert|biologisch
dish: gericht name|essen|menü|mahlzeit|hauptspeise|bestelltes gericht
dish_category: speisenkategorie|menükategorie|speiseart
cuisine: küchenrichtung|art der küche = Deutsch:24|Italienisch:20|Türkisch:12|Griechisch:10|Asiatisch:10|Indisch:7|Japanisch:6|Französisch:5|Spanisch:4|Mexikanisch:2
restaurant: restaurant|restaurantname|gaststätte|wirtshaus|café = Zum Goldenen Hirsch|Gasthaus Linde|Trattoria Bella Vista|Café Morgenrot|Ratskeller|Sakura|Taverne Niko|Zur Alten Post|Wirtshaus am See|Brauhaus Adler|Blaue Tür|Spice Garden|Hafenküche|Grüne Gabel|Pizzeria Roma|Weinstube Rebstock
vegetarian: ist vegetarisch|vegetarier|glutenfrei|ist vegan|scharf
diet: ernährung|ernährungsform|diät|kostform = keine:58|vegetarisch:20|vegan:9|glutenfrei:8|halal:4|koscher:1
ingredient: hauptzutat = Tomate|Hähnchen|Reis|Basilikum|Knoblauch|Olivenöl|Rindfleisch|Lachs|Kartoffel|Champignons|Käse|Linsen|Nudeln|Spinat|Kichererbsen
allergens: allergen|allergenhinweis|enthaltene allergene = keine:40|Gluten:18|Milch:14|Nüsse:10|Eier:8|Fisch:5|Soja:5
table_number: tischnr|tisch nr
wine: wein|weinname|rebsorte|traubensorte = Riesling|Spätburgunder|Silvaner|Grauburgunder|Weißburgunder|Dornfelder|Müller-Thurgau|Merlot|Chardonnay|Tempranillo
difficulty: schwierigkeitsstufe = leicht:40|mittel:40|schwer:20
workout: training|sportart training|trainingseinheit|kurs fitness|workout = Laufen:24|Radfahren:18|Krafttraining:20|Yoga:12|Schwimmen:9|HIIT:8|Rudern:5|Pilates:4
id: id|nr|lfd id|kenn nr|schlüssel|code|referenz|referenznummer|datensatz id|interne nummer
serial_number: seriennr|gerätenummer|serien nr
row_number: lfd nr|zeile nr|index|positionsnummer|pos
batch_number: los|los nr|chargennr|batchnummer
booking_reference: buchungsreferenz|reservierungsnummer|reservierungscode|bestätigungsnummer|buchungsnr
license_plate: kfz kennzeichen|autokennzeichen|amtliches kennzeichen
vin: fahrzeugidentifikationsnummer|fin|fahrzeug identnummer|fahrgestellnr
isbn: isbn nummer
imei: imei nummer
branch_code: filialcode|filialnr|zweigstellennummer
mrn: krankenaktennummer|patientenaktennummer|aktennummer patient|fallakte
npi: arztnummer|lebenslange arztnummer|lanr
container_number: containernummer|container|container nr
flight_number: flugnr|flug
house_bill: konnossement|frachtbrief nr|frachtpapier
course_code: kursnummer|kurs nr|modulcode|fachcode
call_number: signatur buch|standortnummer|buchsignatur
case_number: fall nr|vorgangsnummer|geschäftszeichen|az|einsatznummer
machine_id: maschinen id|anlagennummer|produktionslinie|fertigungslinie|anlagen id|linie
priority_number: triagestufe|dringlichkeitsstufe
hs_code: zolltarifnummer|warennummer
title_weak: bezeichnung titel|schlagzeile = Erste Schritte|Jahresüberblick|Ein neuer Blick|Hinter den Kulissen|Neue Wege|Marktbericht|Das große Ganze|Lehren aus der Praxis|Kleine Änderungen|Kurzanleitung|Die Geschichte dahinter|Ausblick|Gute Beispiele|Ein Fall für sich|Häufige Fragen|Unterwegs|Zurück zu den Grundlagen|Was als Nächstes kommt|Notizen aus dem Feld|Im Gespräch
category_weak: kategorien|rubrik|einteilung|sparte
type_weak: typen|sorte allgemein|form|modus|variante allgemein = Standard:55|Premium:25|Basis:20
level_weak: level|ebene|phase = Anfänger:40|Fortgeschritten:38|Experte:22
value_weak: werte|zahlenwert
topic: themen|themengebiet|themenbereich = Technologie|Gesundheit|Reisen|Finanzen|Sport|Kultur|Politik|Wissenschaft|Essen|Bildung|Umwelt|Wirtschaft
name_weak: bezeichnung allgemein|objektname
license: lizenz|lizenznummer|genehmigungsnummer|zulassung
zodiac: sternzeichen|tierkreiszeichen|tierkreis = Widder|Stier|Zwillinge|Krebs|Löwe|Jungfrau|Waage|Skorpion|Schütze|Steinbock|Wassermann|Fische
pronouns: fürwörter = sie/ihr:48|er/ihm:47|keine:5
dominant_hand: schreibhand = rechts:89|links:10|beidhändig:1
visa_status: aufenthaltserlaubnis = Staatsbürger:70|Niederlassungserlaubnis:12|EU-Bürger:8|Aufenthaltserlaubnis:7|Studentenvisum:3
time_slot: uhrzeitfenster
payment_terms: zahlungsziel text = 30 Tage netto:52|14 Tage netto:22|60 Tage netto:12|sofort fällig:14
packaging: gebinde = Karton:48|Beutel:20|Palette:14|Umschlag:10|Rolle:5|Kiste:3
opening_hours: öffnungszeiten|geschäftszeiten|sprechzeiten|servicezeiten = Mo-Fr 09:00-18:00:40|Mo-Sa 09:00-20:00:40|Mo-Fr 08:00-16:00:20
instrument: instrument|musikinstrument|instrumentenart = Klavier:26|Gitarre:28|Geige:14|Schlagzeug:10|Flöte:8|Saxophon:4|Cello:5|Trompete:5
shape_status: = aktiv:55|ausstehend:20|abgeschlossen:15|storniert:10
shape_level: = niedrig:40|mittel:40|hoch:20
shape_type: = Standard:45|Basis:25|Premium:20|Individuell:10
cryptocurrency: kryptowährung|coin|krypto
wallet: wallet|walletadresse|geldbörse
precinct: wahlbezirk|wahlkreis|stimmbezirk
star_distance: entfernung in lichtjahren|lichtjahre
certification: zertifikat|zertifizierung|zertifikate
storage_gb: speicherkapazität|speicherplatz in gb|speichergröße
vat_number: ust id|umsatzsteuer id|ust idnr|umsatzsteueridentifikationsnummer
`;
