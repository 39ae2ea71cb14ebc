/** People and households in German: what they are called, and their values. */
export const PEOPLE = `
full_name: name|vollname|vor- und zuname|kundenname|personenname|kontaktname|name des kunden|name der person
first_name: rufname|vname|vn
last_name: zuname|nname|geburtsname
middle_name: mittelname|zwischenname|zweitname
name_title: titel der person|namenszusatz = Herr:48|Frau:48|Dr.:4
person_role: bürger|bürgerin|anwohner|anwohnerin|gärtner|gärtnerin|laborant|laborantin|apothekerin|bibliothekar|bibliothekarin|psychologe|psychologin|chirurg|chirurgin|bibliotheksmitarbeiter|astronom|astronomin|biologe|biologin|forscherin|diätassistentin|physiotherapeut|physiotherapeutin|hebamme|käuferin|kundennamen|arztname|behandelnder arzt|hausarzt|patientin|patientenname|lehrkraft|dozent|dozentin|professor|professorin|schülerin|student|studentin|studierender|mitarbeiterin|mitarbeitername|angestellte|bearbeiter|betreuer|berater|beraterin|vertreter|vorgesetzter|chef|leiter|leiterin|manager|teamleiter|projektleiter|ansprechperson|fahrername|gastname|gastgeber|besitzerin|eigentümer|halter|tierhalter|mieterin|verkäuferin|inhaberin|kontoinhaber|karteninhaber|versicherungsnehmer|versicherter|spielerin|trainer|schiedsrichter|mitgliedsname|teilnehmerin|sachbearbeiterin|empfängerin|absenderin|autorin|verfasser|redner|referent|bewerber|bewerberin|kandidat|spender|spenderin|antragsteller|antragstellerin|prüfer|prüferin|gutachter|techniker|mechaniker|ingenieur|pfleger|krankenschwester|therapeut|zahnarzt|tierarzt|anwalt|richter|zeuge|verdächtiger|landwirt|bauer|kellner|koch|kassierer|pilot|kapitän|passagier|reisender|ehrenamtlicher|freiwilliger|forscher|beobachter|nutzername voll|verantwortlicher|zuständiger|zuständig|erstellt von|genehmigt von|gemeldet von|zugewiesen an|notfallkontakt|moderator|moderatorin|auftraggeber|auftragnehmer
email: e-mail|email|mail|email adresse|e mail|kontakt email|mailadr
phone: tel|tel nr|telefonnr|telefon nummer|festnetz|fax|faxnummer|kontaktnummer|rufnr
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
office_errand: anliegen des bürgers = Reisepass:22|Personalausweis:22|Wohnsitzanmeldung:24|Führerschein:14|Führungszeugnis:10|Bewohnerparkausweis:8
kind_of_injury: verletzungen = Verstauchung:26|Zerrung:20|Knochenbruch:14|Rückenschmerzen:16|Sehnenentzündung:14|Prellung:10
`;
