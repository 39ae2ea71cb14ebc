/** Dates, times and periods in German: what they are called, and their values. */
export const TIMES = `
date: tagesdatum|eingang|eingangsdatum|posteingang|am|bestellung am|gekauft am|bestellt am|versendet am|versandt am|geliefert am|bezahlt am|gemeldet am|meldedatum|erfasst am|erfassungsdatum|messdatum|aufgabedatum|antragsdatum|bewerbungsdatum|einstellung am|eingestellt am|einstelldatum|aufnahme am|operationsdatum|verschreibungsdatum|impfdatum|letzte impfung|letzter besuch|letzter kontakt|letzte wartung|letzter service|letzte bestellung|veröffentlichungsdatum|veröffentlicht am|release datum|bewertungsdatum|spielddatum|spieldatum|unfalldatum|unfalltag|spendendatum|ausleihdatum|ausgeliehen am|rückgabedatum|zurückgegeben am|produktionsdatum|fertigungsdatum|installationsdatum|installiert am|inspektionsdatum|kalibrierdatum|probendatum|entnahmedatum|aussaatdatum|abschlussdatum|abgeschlossen am|schließdatum|geschlossen am|eröffnungsdatum|eröffnet am|ausstellungsdatum|ausgestellt am|genehmigt am|genehmigungsdatum|wirksamkeitsdatum|beobachtungsdatum|vorfallsdatum|tatdatum|valuta|wertstellung|buchungstag|belegdatum|vertragsdatum|eingangsdatum|eingang am|ereignisdatum|event datum|prüfungsdatum|termin datum|handelstag
start_date: start|einzug|einzugstermin|einzugsdatum|erster tag|erster krankheitstag|erster fehltag|erster urlaubstag|erster arbeitstag|erster abwesenheitstag|begin|anfang|von datum|gültig ab|startzeitpunkt datum|check in|checkin|ankunftsdatum|ankunft|abreise datum von|abflugdatum|abfahrtsdatum|einzugsdatum|kursbeginn|projektbeginn|versicherungsbeginn|kampagnenstart|urlaubsbeginn|aussaat am|gepflanzt am|ausleihbeginn|vertragsstart
end_date: auszug|auszugstermin|auszugsdatum|end|letzter tag|letzter krankheitstag|letzter fehltag|letzter urlaubstag|letzter arbeitstag|letzter abwesenheitstag|bis datum|check out|checkout|auszugsdatum|kursende|projektende|versicherungsende|kampagnenende|urlaubsende|kündigungsdatum|gekündigt am|entlassen am|entlassung am|austritt am|ablauf am|geerntet am|ernte am
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
`;
