/** Companies, work, tickets, projects and papers in German: what they are called, and their values. */
export const WORK = `
company: unternehmensname|firma name|betrieb|organisation|gesellschaft|firmen name|kundenfirma|bank|bankname|versicherer|versicherungsgesellschaft|agentur|sponsor|auftraggeber firma|institution
industry: wirtschaftszweig|sektor|gewerbe = Technologie:18|Gesundheitswesen:14|Finanzen:13|Handel:14|Maschinenbau:15|Bildung:8|Logistik:7|Energie:4|Immobilien:4|Medien:3
company_size: unternehmensgröße|firmengröße|betriebsgröße
employee_count: beschäftigtenzahl|anzahl der mitarbeiter|belegschaft|mitarbeiteranzahl|teamgröße
department: abt|abt.|fachbereich|bereich|team|dezernat|ressort
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
project: vorhaben|name des projekts|projekttitel = Webseiten-Relaunch|Mobile App 2.0|Data Warehouse|Büroumzug|CRM-Migration|Markenauffrischung|Sicherheitsaudit|Cloud-Migration|Kundenportal|Lagerautomatisierung|Lohnabrechnung neu|Markteintritt Spanien|Energiesparplan|Recruiting-Kampagne|Lieferantenprüfung|Treueprogramm|ERP-Einführung|Intranet neu|Papierloses Büro|Chatbot-Pilot|Solardach Nord|Elektrofuhrpark|Neues Preismodell|Checkout-Umbau|Wissensdatenbank|Onboarding neu|Netzwerkausbau|Verpackungsdesign|Katalogpflege|Qualitätsdashboard|Retourenprozess|Vorausschauende Wartung|Schulungsakademie|Filialumbau|CO2-Bilanz|Dokumentenarchiv|Partnerportal|Barcode-Einführung|Rechnungsautomatisierung|Laptop-Tausch|Mitarbeiterumfrage|Datenschutzprogramm|Suchoptimierung|Produktionslinie C|Marktplatzstart|Backup-Erneuerung|Stammdatenprojekt|Werkserweiterung|Routenoptimierung|Barrierefreiheit|Kantinenumbau|Besuchermanagement|Testautomatisierung|Kundenclub|Lieferantenportal|E-Mail-Umzug|Budgettool|Altsystem-Abschaltung|Standort Leipzig|Messeauftritt
project_status: projektstatus|projektphase|status des projekts = geplant:18|in Arbeit:44|pausiert:8|abgeschlossen:26|abgebrochen:4
task: aufgabentitel|tätigkeit aufgabe|todo|arbeitspaket|teilaufgabe = Budgetentwurf erstellen|Vertrag prüfen|Startseite überarbeiten|Login-Fehler beheben|Gespräche terminieren|Versionshinweise schreiben|Kundendaten bereinigen|Bezahlvorgang testen|Neues Logo entwerfen|Teamevent planen|Geräte bestellen|Lieferanten anrufen|Handbuch übersetzen|Rechnungen prüfen|Server einrichten|Newsletter entwerfen|Feedback sammeln|Schulungsfolien erstellen|Alte Dateien archivieren|Zugriffsrechte prüfen
milestone: meilenstein|etappenziel = Auftakt|Anforderungen abgenommen|Entwurf freigegeben|Prototyp fertig|Beta-Version|Go-live|Endabnahme
progress: fertigstellung|fortschritt in prozent|fertigstellungsgrad|abschlussquote|erfüllungsgrad
meeting_title: besprechung|sitzung|meeting|besprechungstitel|titel der besprechung = Wochenbesprechung|Sprintplanung|Budgetrunde|Kundenauftakt|Design-Workshop|Retrospektive|Vorstandssitzung|Recruiting-Runde|Roadmap-Termin|Betriebsversammlung|Lieferantengespräch|Strategietag
event_name: veranstaltungsname|event|konferenz|name der veranstaltung|veranstaltungstitel = Frühlingsgala|Technikgipfel|Benefizlauf|Jazznacht|Streetfood-Festival|Buchmesse|Gründerwochenende|Kunstausstellung|Weihnachtsmarkt|Tag der Wissenschaft|Filmpremiere|Open-Air-Konzert|Berufsmesse|Weinprobe|Stadtmarathon|Designkonferenz|Sommerfest|Hafentage|Lichterfest|Stadtlauf|Filmfestival|Erntedankfest|Kabarettabend|Chorkonzert|Neujahrskonzert|Poetry-Slam|Spieleabend|Lesung am Kamin|Flohmarkt|Töpfermarkt|Weinfest|Bierfest|Oldtimertreffen|Modelleisenbahnschau|Fotoausstellung|Tag der offenen Tür|Nacht der Museen|Kinderfest|Drachenfest|Mittelaltermarkt|Klassik im Park|Gospelabend|Rocknacht|Start-up-Frühstück|Datenforum|Energiekongress|Logistikforum|Gesundheitstag|Ehemaligentreffen|Benefizauktion|Preisverleihung|Theatersommer|Radrennen|Seifenkistenrennen|Kochworkshop|Erste-Hilfe-Tag|Vereinsfest|Maifeier|Herbstmarkt|Silvesterball|Straßenfest|Kunsthandwerkermarkt
event_kind: veranstaltungsart|eventart|veranstaltungskategorie = Konferenz:22|Konzert:24|Workshop:20|Festival:12|Treffen:14|Ausstellung:8
attendance_count: zuschauer|zuschauerzahl|anzahl besucher|gästezahl|anmeldungen|teilnehmer anzahl|erwartete teilnehmer
is_active: ist aktiv|aktiviert|aktiv ja nein|eingeschaltet
is_verified: ist verifiziert|geprüft|konto verifiziert|email bestätigt
approved: ist genehmigt|freigegeben|zugelassen|angenommen|genehmigung|freigabe
approval_status: freigabestatus|status der genehmigung|antragsstatus|entscheidung|kreditstatus|prüfstatus = genehmigt:62|ausstehend:20|abgelehnt:18
completed: beendet|ist abgeschlossen|vollständig|fertiggestellt
recurring: wiederkehrender kunde|stammkunde|ist wiederkehrend|automatische verlängerung|dauerspende|wiederholt
insured: versichert|ist versichert|hat versicherung|krankenversichert
campaign: werbekampagne|marketingkampagne|aktion|spendenaktion = Frühlingsstart|Sommerschlussverkauf|Schulanfang|Black Friday|Weihnachtsaktion|Neujahrsstart|Treuewoche|Markenbekanntheit|Rückgewinnung|Empfehlungsaktion|Produkt im Fokus|Frühbucher|Muttertagsgrüße|Valentinsaktion|Osterangebote|Cyber Monday|Blitzwochenende|Versandkostenfrei-Woche|Herbstfarben|Winterwärme|Freunde werben|Probemonat|Nur für Mitglieder|Grüne Wahl|Helden von hier|Studentenrabatt|Jubiläum|Doppelte Punkte|Letzte Chance|Homeoffice-Spezial|Fit in den Frühling|Reiseträume|Warenkorb-Erinnerung|Willkommensserie|Erstkäuferbonus|App-Start|Newsletter-Anmeldung|Influencer-Aktion|Podcast-Werbung|Webinar-Einladung|Kundengeschichten|Preissturz|Sparpaket|Vorbestellung|Outlet-Tage|Familienmonat|Geschenkkarten|Nachtschwärmer|Räumungsverkauf|Probiertour|Neueröffnung|Halloween|Adventskalender|Nikolausaktion|Happy Hour|Messewoche|Heimwerkertage|Gartensaison|Radsaison|Oktoberfest-Aktion
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
`;
