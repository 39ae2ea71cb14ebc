/** Identifiers, and words that say little alone in German: what they are called, and their values. */
export const CODES = `
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
vat_number: ust id|umsatzsteuer id|ust idnr|ustid|umsatzsteueridentifikationsnummer|ust id nr|umsatzsteuernummer
`;
