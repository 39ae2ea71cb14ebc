import { english } from './en/english.js';
import { smallLanguage } from './small-language.js';

const REVIEWED = ['dieses Produkt', 'das Angebot', 'dieses Angebot'];
const TAGE = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'];
const ZAHL = ['zwei', 'drei', 'vier', 'fünf', 'sechs'];

/** German. Subjects are neuter, so that nominative and accusative agree. */
export const german = smallLanguage(
  {
    subjects: { review: REVIEWED, product_review: ['dieses Produkt', 'das Produkt', 'dieses Modell'], app_review: ['dieses Programm', 'das Programm'], hotel_review: ['dieses Hotel', 'das Hotel'], restaurant_review: ['dieses Restaurant', 'das Restaurant', 'dieses Lokal'], service_review: ['dieses Unternehmen', 'das Angebot'], feedback: ['das Angebot', 'Ihr Angebot', 'Ihr Team'] },
    review: {
      and: ['und'],
      but: ['aber'],
      zahl: ZAHL, zeit: ['zwei Wochen', 'drei Wochen', 'einem Monat', 'drei Monaten', 'einem halben Jahr', 'wenigen Tagen'], tag: TAGE,
      sehr: ['sehr', 'wirklich', 'absolut', 'ausgesprochen', 'rundum'],
      open_good: ['{about} hat mich {sehr} überzeugt', 'ich kann {about} nur loben', '{about} ist genau das, was ich gesucht habe', 'nach {zeit} bin ich immer noch begeistert', '{about} hat meine Erwartungen übertroffen', 'ich bin {sehr} zufrieden', 'für mich ist {about} die richtige Wahl', 'Freunde haben mir {about} empfohlen, zu Recht'],
      good_a: ['die Qualität ist {toll}', 'alles wirkt {toll}', 'die Ausstattung ist {toll}', 'der erste Eindruck war {toll}', 'das Preis-Leistungs-Verhältnis ist {toll}', 'der Preis ist fair', 'hier stimmt jedes Detail', 'alles war wie beschrieben', 'es gab nichts zu beanstanden'],
      toll: ['hervorragend', 'ausgezeichnet', 'sehr gut', 'überzeugend', 'erstklassig', 'tadellos'],
      good_b: ['der Service war {nett}', 'die Mitarbeiter waren {nett}', 'meine Frage wurde in {zahl} Stunden beantwortet', 'nach {zahl} Tagen war alles erledigt', 'die Beratung war {nett}', 'am {tag} bestellt, {zahl} Tage später alles da', 'der Ablauf war einfach', 'die Bestätigung kam sofort'],
      nett: ['freundlich', 'sehr hilfsbereit', 'kompetent', 'schnell und zuvorkommend', 'herzlich', 'geduldig'],
      close_good: ['gerne wieder', 'klare Empfehlung', 'ich komme auf jeden Fall wieder', 'vielen Dank an das ganze Team', 'volle Punktzahl', 'weiter so', 'ich empfehle es gerne weiter', 'fünf Sterne von mir'],
      open_bad: ['{about} hat mich {sehr} enttäuscht', 'ich kann {about} nicht empfehlen', '{about} hält nicht, was es verspricht', 'nach {zeit} bin ich nur noch verärgert', 'ich hatte deutlich mehr erwartet', 'für mich war {about} ein Fehlgriff', 'leider eine Enttäuschung'],
      bad_a: ['die Qualität ist {mies}', 'alles wirkt {mies}', 'die Ausstattung ist {mies}', 'der Preis ist viel zu hoch', 'vieles war kaputt', 'nichts war wie beschrieben', 'die Bilder täuschen', 'nach {zeit} traten die ersten Mängel auf'],
      mies: ['schlecht', 'mangelhaft', 'billig', 'lieblos', 'unterdurchschnittlich', 'veraltet'],
      bad_b: ['der Service war {grob}', 'die Mitarbeiter waren {grob}', 'auf eine Antwort warte ich seit {zahl} Wochen', 'die Beratung war {grob}', 'ich musste {zahl} Mal nachfragen', 'am Telefon war niemand zu erreichen', 'auf meine Beschwerde hat niemand reagiert', 'es dauerte {zahl} Wochen'],
      grob: ['unfreundlich', 'überfordert', 'desinteressiert', 'nicht hilfreich', 'unhöflich'],
      close_bad: ['nie wieder', 'ich habe mein Geld zurückverlangt', 'keine Empfehlung', 'das geht besser', 'schade um das Geld', 'ich suche mir etwas anderes', 'Finger weg'],
      open_mixed: ['{about} ist in Ordnung, mehr nicht', 'insgesamt durchwachsen', 'ein gemischter Eindruck', '{about} hat gute und schlechte Seiten', 'nicht schlecht, aber ausbaufähig', 'ich bin hin- und hergerissen'],
      close_mixed: ['drei Sterne von mir', 'da ist noch Luft nach oben', 'für den Preis geht es in Ordnung', 'vielleicht gebe ich dem Ganzen noch eine Chance', 'mit kleinen Verbesserungen wäre es richtig gut'],
      fact: ['ich habe {about} im Frühjahr entdeckt', 'ich kenne {about} seit {zeit}', 'meine Bewertung betrifft {about}', 'ich habe {about} zum ersten Mal ausprobiert'],
      fact2: ['die Rechnung kam am {tag}', 'bezahlt habe ich mit Karte', 'der Kontakt lief über die Website'],
      fact3: ['ein Urteil ist noch zu früh', 'ich berichte in {zahl} Wochen wieder', 'mehr nach einem längeren Test'],
    },
    ticket: {
      texts: { any: { 1: ['{^problem} {seit}.'], 2: ['{hallo} {problem} {seit}. {^bitte}.', '{^problem} {seit}. {^versuch}.'], 3: ['{hallo} {problem} {seit}. {^versuch}. {^bitte}.', '{^problem} {seit}. {^versuch}. {^folge}.'], 4: ['{hallo} {problem} {seit}. {^versuch}. {^folge}. {^bitte}.'] } },
      rules: {
        about: ['{trouble}'], hallo: ['Guten Tag,', 'Hallo,', 'Guten Morgen,', 'Hallo zusammen,', 'Liebes Team,'],
        problem: ['ich habe ein Problem: {about}', 'ich brauche Hilfe, Stichwort: {about}', 'folgendes Problem besteht bei mir: {about}', 'es geht um diesen Fehler: {about}'],
        seit: ['seit {tag}', 'seit gestern', 'seit heute Morgen', 'seit der letzten Aktualisierung', 'seit {zahl} Tagen', 'seit {zahl} Wochen'], tag: TAGE, zahl: ZAHL,
        versuch: ['ein Neustart hat nicht geholfen', 'ich habe schon {zahl} Mal angerufen', 'auf einem anderen Gerät ist es genauso', 'in der Hilfe steht dazu nichts', 'ich habe alle Schritte der Anleitung befolgt', 'ein Kollege sieht dasselbe'],
        folge: ['wir können so nicht arbeiten', 'es ist dringend', 'es eilt nicht, ist aber lästig', 'betroffen sind {zahl} Personen', 'vorher lief alles ohne Probleme'],
        bitte: ['bitte melden Sie sich bis {tag}', 'bitte prüfen Sie mein Konto', 'vielen Dank für Ihre Hilfe', 'ich freue mich auf Ihre Antwort', 'bitte rufen Sie mich zurück', 'bitte sagen Sie mir, was zu tun ist'],
      },
    },
    note: {
      texts: { any: { 1: ['{^was}; {getan}.'], 2: ['{^was}. {^weiter}.', '{^was}; {getan}. {^weiter}.'], 3: ['{^was}. {^getan}. {^weiter}.', '{^was}. {^laune}. {^weiter}.'] } },
      rules: {
        about: ['{trouble}'], was: ['Kunde meldet: {about}', 'Anruf zum Thema: {about}', 'zweiter Kontakt, Thema: {about}', 'Beschwerde, Grund: {about}', 'Anfrage per E-Mail, Thema: {about}'],
        getan: ['Konto geprüft, kein Fehler gefunden', 'Anleitung per E-Mail geschickt', 'Zugang zurückgesetzt', 'Fehler nachgestellt', 'Schritte am Telefon erklärt', 'an die Technik weitergegeben', 'Gutschrift angeboten', 'Eintrag von Hand berichtigt', 'Einstellungen gemeinsam durchgegangen', 'Fehler ließ sich nicht nachstellen'],
        laune: ['Kunde war freundlich', 'Kunde war verärgert', 'Kunde hatte es eilig', 'Kunde ist seit {zahl} Jahren dabei', 'Kunde wünscht einen festen Ansprechpartner', 'Kunde hatte alle Angaben zur Hand'],
        weiter: ['Rückruf am {tag}', 'erledigt', 'Wiedervorlage am {tag}', 'Rückmeldung in {zahl} Tagen', 'Ticket bleibt offen', 'Bildschirmfoto wird nachgereicht', 'Spezialist meldet sich bis {tag}', 'übergeben an die Spätschicht', 'Nachfrage in {zahl} Wochen', 'warten auf Antwort bis {tag}'], tag: TAGE, zahl: ZAHL,
      },
    },
    task: {
      texts: { any: { 1: ['{^thing} {tun}', '{^thing} bis {tag} {tun}', '{^thing} mit {wem} {tun}', '{^thing} bis {tag} mit {wem} {tun}', '{^thing} für {wen} {tun}', '{^thing} im {monat} für {wen} {tun}'] } },
      rules: { about: ['{thing}'], tun: ['prüfen', 'aktualisieren', 'vorbereiten', 'besprechen', 'abschließen', 'freigeben', 'überarbeiten', 'planen', 'ablegen'], wem: ['der Leitung', 'dem Vertrieb', 'der Buchhaltung', 'den Partnern', 'dem Team'], wen: ['die Leitung', 'den Vertrieb', 'die Buchhaltung', 'das Jahresgespräch', 'die neue Filiale', 'den Messestand'], tag: TAGE, monat: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'September', 'Oktober'] },
    },
    words: {
      'e-commerce': { trouble: ['Gutschein ungültig', 'Rückerstattung fehlt', 'Bestellung unvollständig', 'Lieferadresse falsch', 'Paket beschädigt'], thing: ['Produktfotos', 'Lagerbestände', 'Rücksendungen', 'Preislisten', 'Größentabellen'] },
      healthcare: { trouble: ['Rezept fehlt', 'Termin verschoben', 'Laborbefund nicht abrufbar', 'Überweisung unvollständig'], thing: ['Dienstpläne', 'Laborbefunde', 'Hygienepläne', 'Patientenakten'] },
      hospitality: { trouble: ['Buchung nicht gefunden', 'Zimmerpreis falsch', 'Klimaanlage defekt', 'Anzahlung nicht verbucht'], thing: ['Speisekarten', 'Zimmerlisten', 'Gruppenbuchungen', 'Schichtpläne'] },
      education: { trouble: ['Prüfungstermin fehlt', 'Zeugnis nicht lesbar', 'Anmeldung gescheitert', 'Lernplattform gesperrt'], thing: ['Stundenpläne', 'Zeugnisse', 'Leselisten', 'Prüfungsaufgaben'] },
      finance: { trouble: ['Überweisung nicht ausgeführt', 'Abbuchung unbekannt', 'Karte gesperrt', 'Kontoauszug fehlt'], thing: ['Rechnungen', 'Reisekosten', 'Monatsabschlüsse', 'Kreditanträge'] },
      software: { trouble: ['Anmeldung schlägt fehl', 'Export bricht ab', 'Suche findet nichts', 'Benachrichtigungen kommen nicht an'], thing: ['Testfälle', 'Zugriffsrechte', 'Schnittstellen', 'Fehlermeldungen'] },
      logistics: { trouble: ['Palette verschwunden', 'Sendungsnummer ungültig', 'Abholung ausgefallen', 'Zollpapiere unvollständig'], thing: ['Tourenpläne', 'Lieferscheine', 'Zollpapiere', 'Ladelisten'] },
      social: { trouble: ['Konto gesperrt', 'Nachrichten kommen nicht an', 'Profilbild lädt nicht', 'Einladung abgelaufen'], thing: ['Beiträge', 'Kommentare', 'Veranstaltungen', 'Newsletter'] },
    },
  },
  english,
);
