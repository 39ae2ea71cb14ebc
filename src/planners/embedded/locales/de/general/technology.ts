/** Networks, devices, web traffic and social media in German: what they are called, and their values. */
export const TECHNOLOGY = `
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
`;
