import { english } from './en/english.js';
import { smallLanguage } from './small-language.js';

const TAGE = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'];
const ZAHL = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

/** German. Subjects are neuter, so that nominative and accusative agree. */
export const german = smallLanguage(
  {
    marks: { colon: ': ', shout: ['', '!'] },
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
    reviews: {
      product_review: {
        about: ['dieses Produkt', 'das Produkt', 'dieses Modell'],
        good_a: ['die Qualität ist {toll}', 'die Verarbeitung ist {toll}', 'das Material fühlt sich gut an', 'alles passt auf den Millimeter', 'das Preis-Leistungs-Verhältnis ist {toll}', 'die Farbe ist genau wie auf dem Bild', 'die Anleitung ist leicht zu verstehen', 'es lässt sich in {zahl} Minuten reinigen', 'es läuft angenehm leise', 'es sieht {toll} aus', 'nichts wackelt oder klappert'],
        good_b: ['die Lieferung dauerte nur {zahl} Tage', 'es war sicher verpackt', 'meine Frage wurde in {zahl} Stunden beantwortet', 'am {tag} bestellt und schon kurz darauf da', 'ich benutze es {zahl} Mal in der Woche', 'auch meine Familie ist begeistert', 'der Umtausch war unkompliziert', 'es gibt {zahl} Jahre Garantie', 'der Preis ist fair', 'der Kundendienst war {nett}'],
        bad_a: ['die Qualität ist {mies}', 'die Verarbeitung ist {mies}', 'nach {zahl} Tagen ging es kaputt', 'die Farbe stimmt nicht mit dem Bild überein', 'es riecht stark nach Plastik', 'die Anleitung ist kaum zu verstehen', 'es fehlten {zahl} Teile', 'es ist unerträglich laut', 'die Größe fällt viel zu klein aus', 'nach {zeit} war es hinüber'],
        bad_b: ['die Lieferung dauerte {zahl} Wochen', 'das Paket war aufgerissen', 'auf meine E-Mails antwortet niemand', 'für die Rücksendung brauchte ich {zahl} Anrufe', 'der Preis ist viel zu hoch', 'der Bote stellte es einfach auf die Straße', 'auf die Erstattung warte ich seit {zahl} Wochen', 'der zugesagte Rückruf am {tag} blieb aus', 'der Kundendienst war {grob}'],
      },
      service_review: {
        about: ['dieses Unternehmen', 'das Unternehmen', 'dieses Team'],
        good_a: ['die Beratung war {nett}', 'die Mitarbeiter waren {nett}', 'man nahm sich {zahl} Stunden Zeit für mich', 'die Fragen wurden {toll} beantwortet', 'am Telefon meldet sich immer ein Mensch', 'der Rückruf am {tag} kam wie versprochen', 'mein Anliegen wurde ernst genommen', 'die Betreuung ist {toll}', 'der Ton ist {nett}'],
        good_b: ['nach {zahl} Tagen war alles erledigt', 'der Preis entsprach dem Angebot', 'die Antwort kam in {zahl} Stunden', 'der Papierkram hielt sich in Grenzen', 'versteckte Kosten gab es keine', 'der Wechsel dauerte {zahl} Minuten', 'der Vertrag ist leicht zu verstehen', 'die Website ist übersichtlich', 'der Termin am {tag} wurde eingehalten', 'jeder Schritt ließ sich online verfolgen'],
        bad_a: ['die Beratung war {grob}', 'die Mitarbeiter waren {grob}', 'jedes Mal bekomme ich eine andere Auskunft', 'niemand fühlt sich zuständig', '{zahl} Mal wurde einfach aufgelegt', 'am {tag} erschien niemand zum Termin', 'meine Unterlagen gingen verloren', 'der Ton ist {mies}', 'die Betreuung ist {mies}'],
        bad_b: ['ich warte seit {zahl} Wochen', 'die Rechnung war höher als das Angebot', 'die Kündigung ist ein Hindernislauf', 'dasselbe Formular musste ich {zahl} Mal schicken', 'die Website ist ständig gestört', 'überall lauern versteckte Kosten', 'der Preis stieg ohne Ankündigung', 'meine E-Mails bleiben unbeantwortet', 'ich wurde durch {zahl} Abteilungen gereicht', 'am {tag} war stundenlang niemand erreichbar'],
      },
      hotel_review: {
        about: ['dieses Hotel', 'das Hotel', 'dieses Haus'],
        good_a: ['das Zimmer war {toll}', 'das Bett war sehr bequem', 'das Bad war blitzsauber', 'der Blick vom Balkon ist {toll}', 'wir haben {zahl} Nächte wunderbar geschlafen', 'das Zimmer war größer als erwartet', 'die Klimaanlage war nicht zu hören', 'die Handtücher wurden täglich gewechselt', 'alles war {toll} ausgestattet'],
        good_b: ['das Frühstück war {toll}', 'das Personal war {nett}', 'der Bahnhof ist {zahl} Minuten entfernt', 'wir durften am {tag} später abreisen', 'die Altstadt liegt {zahl} Straßen weiter', 'parken konnten wir direkt am Haus', 'der Empfang war {nett}', 'wir bekamen {zahl} gute Ausflugstipps', 'der Preis ist fair für die Lage'],
        bad_a: ['das Zimmer war {mies}', 'die Matratze war durchgelegen', 'im Bad war Schimmel', 'die Wände sind hauchdünn', 'die Klimaanlage war kaputt', '{zahl} Tage lang wurde nicht geputzt', 'das Fenster ging auf einen dunklen Hof', 'das Wasser wurde nicht warm', 'der Teppich war voller Flecken', 'wir haben {zahl} Nächte kaum geschlafen'],
        bad_b: ['das Frühstück war {mies}', 'das Personal war {grob}', 'auf das Zimmer mussten wir {zahl} Stunden warten', 'uns wurden {zahl} Nächte zu viel berechnet', 'die Lage ist ungünstig', 'der Pool war geschlossen', 'Parkplätze gibt es keine', 'um Handtücher mussten wir {zahl} Mal bitten', 'unsere Buchung für {tag} war nicht zu finden'],
      },
      restaurant_review: {
        about: ['dieses Restaurant', 'das Restaurant', 'dieses Lokal'],
        gericht: ['das Schnitzel', 'das Risotto', 'der Fisch', 'der Braten', 'die Suppe', 'der Salat', 'das Curry', 'der Nachtisch', 'das Brot', 'die Pasta'],
        good_a: ['{gericht} war {toll}', '{gericht} ist ein Gedicht', 'die Karte ist klein, aber gut gewählt', 'alles schmeckt hausgemacht', 'die Portionen sind großzügig', 'von {zahl} Gerichten waren alle gelungen', 'die Zutaten waren frisch', '{gericht} kam genau richtig auf den Tisch'],
        good_b: ['die Bedienung war {nett}', 'die Stimmung ist angenehm', 'nach {zahl} Minuten stand das Essen auf dem Tisch', 'die Weinempfehlung passte perfekt', 'es gibt {zahl} vegetarische Gerichte', 'die Kinder wurden liebevoll umsorgt', 'die Terrasse ist ein Traum', 'am {tag} bekamen wir auch ohne Reservierung einen Tisch', 'die Rechnung war angenehm niedrig'],
        bad_a: ['{gericht} war kalt', '{gericht} schmeckte nach nichts', '{gericht} war zu lange auf dem Herd', 'die Portionen sind winzig', 'die halbe Karte war aus', 'von {zahl} Gerichten war nur eines gut', 'die Küche ist {mies}', 'alles war versalzen'],
        bad_b: ['die Bedienung war {grob}', 'wir warteten über eine Stunde', 'der Lärm war unerträglich', 'auf der Rechnung standen {zahl} Posten zu viel', 'der Tisch war klebrig', 'unsere Reservierung für {tag} war vergessen worden', 'man drängte uns zum Gehen', 'sogar das Brot kostet extra', 'nach Wasser mussten wir {zahl} Mal fragen'],
      },
      app_review: { about: ['dieses Programm', 'das Programm'], good_b: ['die Synchronisierung läuft zuverlässig', 'es startet in {zahl} Sekunden', 'der Akku hält trotzdem lange', 'Fehler werden schnell behoben', 'der Support antwortete in {zahl} Stunden', 'auch ohne Netz funktioniert alles', 'die kostenlose Version reicht völlig', 'jede Aktualisierung bringt echte Verbesserungen', 'auf allen {zahl} Geräten läuft es gleich gut', 'das Abo ist sein Geld wert'], bad_b: ['die Synchronisierung bricht ständig ab', 'es braucht {zahl} Minuten zum Starten', 'der Akku ist nach {zahl} Stunden leer', 'gemeldete Fehler bleiben liegen', 'der Support war {grob}', 'ohne Netz geht gar nichts', 'alles Nützliche kostet extra', 'jede Aktualisierung bringt neue Fehler', 'meine Daten von {zahl} Wochen sind weg', 'das Abo wird immer teurer'], good_a: ['die Oberfläche ist {toll}', 'alles ist übersichtlich aufgebaut', 'die Einrichtung dauerte {zahl} Minuten', 'die Suche ist {toll}', 'die Bedienung ist {toll}', 'der dunkle Modus ist {toll}', 'alles ist mit {zahl} Klicks erreichbar', 'der Datenexport ist {toll}', 'die Schrift ist gut lesbar', 'die Erinnerungen sind {toll}'], bad_a: ['die Oberfläche ist {mies}', 'das Programm stürzt {zahl} Mal am Tag ab', 'die Suche findet nichts', 'die Bedienung ist {mies}', 'nach der Aktualisierung ging nichts mehr', 'überall ist Werbung', 'für alles braucht man {zahl} Klicks', 'der Datenexport ist {mies}', 'die Schrift ist winzig', 'die Übersetzung ist {mies}'] },
      feedback: {
        about: ['das Angebot', 'Ihr Angebot', 'Ihr Team'],
        schritt: ['die Anmeldung', 'die Bezahlung', 'die Buchung', 'der erste Kontakt', 'die Lieferung', 'die letzte Aktualisierung', 'die Umstellung', 'die Abrechnung', 'die Einführung'],
        wunsch: ['ein kürzeres Formular', 'mehr Zahlungsarten', 'längere Öffnungszeiten', 'eine direkte Telefonnummer', 'verständlichere E-Mails', 'eine Suche nach Datum', 'eine Erinnerung am Vortag', 'weniger Klicks', 'eine Übersicht zum Ausdrucken', 'eine dunkle Ansicht'],
        open_good: ['ich bin mit allem {sehr} zufrieden', '{about} hat mich {sehr} überzeugt', '{about} ist ein klarer Fortschritt', 'vielen Dank für die schnelle Hilfe', 'ich kann {about} nur loben', '{about} macht mir die Arbeit leichter'],
        good_a: ['{schritt} war in {zahl} Minuten erledigt', '{schritt} lief reibungslos', '{schritt} war leicht verständlich', 'ich fand sofort, was ich suchte', 'die Erklärungen sind {toll}', 'alles ist übersichtlich'],
        good_b: ['meine Frage wurde in {zahl} Stunden beantwortet', 'Ihre Kollegin war {nett}', 'ich war immer auf dem Laufenden', 'auf dem Handy klappt alles', 'die Bestätigung kam sofort', 'ich spare {zahl} Stunden in der Woche', 'der Preis ist fair'],
        open_bad: ['ich bin nicht zufrieden', '{about} hat mich {sehr} enttäuscht', '{about} ist ein Rückschritt', 'ich hatte mehr erwartet', 'mit {zahl} Rückfragen hatte ich nicht gerechnet', '{about} hält nicht, was es verspricht'],
        bad_a: ['{schritt} hat viel zu lange gedauert', '{schritt} schlug {zahl} Mal fehl', '{schritt} war unverständlich', 'ich musste {zahl} Mal von vorn anfangen', 'die Erklärungen sind {mies}', 'vieles ist unübersichtlich'],
        bad_b: ['meine Fragen blieben offen', 'die Antwort kam erst {zahl} Wochen später', 'ich wurde von einem zum anderen verbunden', 'auf dem Handy klappt nichts', 'die Bestätigung kam nie an', 'es kostet mich mehr Zeit als vorher', 'Ihr Kollege war {grob}'],
        close_good: ['weiter so', 'es fehlt nur noch eines: {wunsch}', 'bitte geben Sie meinen Dank weiter', 'ich empfehle Sie gerne weiter', 'mein einziger Wunsch: {wunsch}', 'volle Punktzahl'],
        close_bad: ['bitte bessern Sie nach', 'was ich brauche: {wunsch}', 'ich denke über einen Wechsel nach', 'ich bitte um einen Rückruf', 'so kann ich Sie nicht empfehlen', 'helfen würde vor allem eines: {wunsch}'],
        close_mixed: ['mein Vorschlag: {wunsch}', 'da ist noch Luft nach oben', 'helfen würde vor allem eines: {wunsch}', 'fürs Erste reicht es mir'],
        fact2: ['mein Vorschlag: {wunsch}', 'nützlich wäre aus meiner Sicht: {wunsch}', 'was ich mir wünsche: {wunsch}'],
      },
    },
    forms: {
      support_ticket: {
        texts: { any: { 1: ['{^problem}.', '{hallo} {problem}.'], 2: ['{hallo} {problem}. {^bitte}.', '{^problem}. {^versuch}.'], 3: ['{hallo} {problem}. {^versuch}. {^bitte}.', '{^problem}. {^versuch}. {^folge}.'], 4: ['{hallo} {problem}. {^versuch}. {^folge}. {^bitte}.'] } },
        rules: {
          about: ['{trouble}'], hallo: ['Guten Tag,', 'Hallo,', 'Guten Morgen,', 'Hallo zusammen,', 'Liebes Team,'],
          problem: ['{seit} habe ich Probleme mit {about}', 'ich komme {seit} mit {about} nicht weiter', 'mit {about} stimmt {seit} etwas nicht', '{seit} gibt es Schwierigkeiten mit {about}', 'ich brauche Hilfe, {seit} klappt es mit {about} nicht mehr', '{seit} hakt es bei {about}', 'wir kämpfen {seit} mit {about}'],
          seit: ['seit {tag}', 'seit gestern', 'seit heute Morgen', 'seit der letzten Aktualisierung', 'seit {zahl} Tagen', 'seit {zahl} Wochen', 'seit Monatsbeginn'], tag: TAGE, zahl: ZAHL,
          versuch: ['ein Neustart hat nicht geholfen', 'ich habe schon {zahl} Mal angerufen', 'auf einem anderen Gerät ist es genauso', 'in der Hilfe habe ich dazu nichts gefunden', 'ich habe alle Schritte der Anleitung befolgt', 'einer Kollegin geht es genauso', 'ein Bildschirmfoto hängt an', 'mit {zahl} Browsern habe ich es versucht', 'im Chat riet man mir, Ihnen zu schreiben'],
          folge: ['so können wir nicht arbeiten', 'es ist dringend', 'es eilt nicht, ist aber lästig', 'betroffen sind {zahl} Personen', 'vorher lief alles ohne Probleme', 'uns kostet das viel Zeit', 'ich brauche bis {tag} eine Lösung', 'das passiert nur ab und zu'],
          bitte: ['bitte melden Sie sich bis {tag}', 'bitte prüfen Sie mein Konto', 'vielen Dank für Ihre Hilfe', 'ich freue mich auf Ihre Antwort', 'bitte rufen Sie mich am {tag} zurück', 'bitte sagen Sie mir, was zu tun ist', 'über eine schnelle Antwort wäre ich froh', 'bitte bestätigen Sie kurz den Eingang'],
        },
      },
      support_note: {
        texts: { any: { 1: ['{^was}; {getan}.'], 2: ['{^was}. {^getan}.', '{^was}; {getan}. {^weiter}.', '{^was}. {^behoben}, {fertig}.'], 3: ['{^was}. {^getan}. {^weiter}.', '{^was}. {^laune}. {^weiter}.', '{^was}. {^behoben}. {^fertig}.'], 4: ['{^was}. {^laune}. {^getan}. {^weiter}.'] } },
        rules: {
          about: ['{trouble}'], tag: TAGE, zahl: ZAHL,
          was: ['Kunde meldet Probleme mit {about}', 'Kundin kommt mit {about} nicht zurecht', 'zweiter Anruf, weiterhin Schwierigkeiten mit {about}', 'Beschwerde: seit {zahl} Tagen Ärger mit {about}', 'Anfrage per E-Mail, es hakt bei {about}', 'Anruf eines Neukunden, Fehler bei {about}', 'Kundin bittet um Hilfe bei {about}', 'Rückfrage am Telefon, nichts geht mehr mit {about}', 'Kunde schreibt erneut, immer noch Störung bei {about}'],
          getan: ['Konto geprüft, kein Fehler gefunden', 'Anleitung per E-Mail geschickt', 'Fehler nachgestellt', 'Schritte am Telefon erklärt', 'an die Technik weitergegeben', 'Gutschrift über zehn Prozent angeboten', 'Einstellungen gemeinsam durchgegangen, ohne Erfolg', 'Fehler ließ sich nicht nachstellen', 'Bildschirmfoto angefordert', 'mit {zahl} ähnlichen Fällen verglichen', 'Protokolle durchgesehen', 'bei der Buchhaltung nachgefragt'],
          laune: ['freundliches Gespräch', 'war verärgert über die Wartezeit', 'hatte es eilig', 'seit {zahl} Jahren bei uns', 'möchte mit der Leitung sprechen', 'bevorzugt Antwort per E-Mail', 'hatte alle Angaben zur Hand', 'denkt über einen Wechsel nach'],
          weiter: ['Rückruf am {tag}', 'Wiedervorlage am {tag}', 'Fall bleibt offen', 'warten auf Antwort', 'in {zahl} Tagen nachfassen', 'Fachabteilung meldet sich bis {tag}', 'Übergabe an die Spätschicht', 'ohne Rückmeldung bis {tag} schließen', 'Nachfrage in {zahl} Wochen', 'Test beim Kunden steht aus'],
          behoben: ['Zugang zurückgesetzt', 'Eintrag von Hand berichtigt', 'neuen Link geschickt', 'Einstellung umgestellt', 'Gutschrift gebucht', 'doppelten Eintrag gelöscht', 'Kontaktdaten aktualisiert', 'Konto entsperrt', 'Zwischenspeicher geleert'],
          fertig: ['Fall geschlossen', 'läuft laut Rückmeldung wieder', 'nach {zahl} Minuten erledigt', 'keine weiteren Schritte nötig', 'bedankt sich', 'Lösung in die Hilfe aufgenommen'],
        },
      },
      task_title: {
        texts: { any: { 1: ['{^thing} bis {tag} mit {wem} {tun}', '{^thing} für {wen} {tun}', '{^thing} im {monat} für {wen} {tun}', '{^thing} bis {tag} für {wen} {tun}', '{^thing} im {monat} mit {wem} {tun}', '{^thing} für {wen} mit {wem} {tun}', '{^thing} in {ort} bis {tag} {tun}', '{^thing} für {ort} bis Ende {monat} {tun}', '{^thing} bis Ende {monat} mit {wem} {tun}', '{^thing} bis {tag} für {ort} {tun}'] } },
        rules: {
          about: ['{thing}'], tun: ['prüfen', 'aktualisieren', 'vorbereiten', 'besprechen', 'abschließen', 'freigeben', 'überarbeiten', 'planen', 'ablegen', 'abgleichen', 'ergänzen', 'übersetzen', 'auswerten', 'verteilen', 'ordnen', 'kürzen'],
          wem: ['der Leitung', 'dem Vertrieb', 'der Buchhaltung', 'den Partnern', 'dem Team', 'der Agentur', 'dem Betriebsrat', 'den Neuen', 'der Frühschicht', 'der Spätschicht', 'den Azubis', 'dem Einkauf', 'der Rechtsabteilung', 'den Testern'],
          wen: ['die Leitung', 'den Vertrieb', 'die Buchhaltung', 'das Jahresgespräch', 'die neue Filiale', 'den Messestand', 'die Prüfung', 'den Jahresabschluss', 'die Schulung', 'den Vorstand', 'die Inventur', 'das Kundentreffen', 'den Umzug', 'die Website'],
          ort: ['Hamburg', 'Leipzig', 'Graz', 'Bern', 'Köln', 'Wien', 'Dresden', 'Bremen', 'Linz', 'Kiel', 'Ulm', 'Zürich', 'Mainz', 'Essen', 'Jena'],
          tag: TAGE, monat: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
        },
      },
    },
    words: {
      'e-commerce': { trouble: ['dem Gutscheincode', 'meiner Rückerstattung', 'der Lieferadresse', 'einem beschädigten Paket', 'dem Retourenschein', 'der Kartenzahlung'], thing: ['Produktfotos', 'Lagerbestände', 'Rücksendungen', 'Preislisten', 'Größentabellen', 'Newsletter', 'Lieferantenpreise', 'Gutscheine', 'Kundenfragen'] },
      healthcare: { trouble: ['meinem Rezept', 'dem Laborbefund', 'dem Facharzttermin', 'der Überweisung', 'dem Patientenportal', 'der Behandlungsrechnung'], thing: ['Dienstpläne', 'Laborbefunde', 'Hygienepläne', 'Patientenakten', 'Impfaktionen', 'Bestelllisten', 'Terminpläne', 'Geräteprüfungen'] },
      hospitality: { trouble: ['meiner Buchung', 'dem Zimmerpreis', 'der Klimaanlage', 'der Anzahlung', 'der Zimmerkarte', 'dem Flughafentransfer'], thing: ['Speisekarten', 'Zimmerlisten', 'Gruppenbuchungen', 'Schichtpläne', 'Weinkarten', 'Gästefragebögen', 'Wäschelisten', 'Veranstaltungen'] },
      education: { trouble: ['dem Prüfungstermin', 'meinem Zeugnis', 'der Anmeldung', 'der Lernplattform', 'dem Stundenplan', 'den Videolektionen'], thing: ['Stundenpläne', 'Zeugnisse', 'Leselisten', 'Prüfungsaufgaben', 'Klassenfahrten', 'Elternbriefe', 'Raumpläne', 'Sprechstunden'] },
      finance: { trouble: ['einer Überweisung', 'einer unbekannten Abbuchung', 'meiner Kreditkarte', 'dem Kontoauszug', 'einem Dauerauftrag', 'der Anmeldung zum Onlinebanking'], thing: ['Rechnungen', 'Reisekosten', 'Monatsabschlüsse', 'Kreditanträge', 'Mahnungen', 'Kreditlimits', 'Spesenbelege', 'Prüfungsunterlagen'] },
      software: { trouble: ['der Anmeldung', 'dem Datenexport', 'der Suche', 'den Benachrichtigungen', 'der App', 'dem neuen Passwort', 'der Kalenderfreigabe'], thing: ['Testfälle', 'Zugriffsrechte', 'Schnittstellen', 'Fehlermeldungen', 'Versionshinweise', 'Sicherungen', 'Handbücher', 'Lizenzen', 'Abhängigkeiten'] },
      logistics: { trouble: ['einer Palette', 'der Sendungsnummer', 'der Abholung', 'den Zollpapieren', 'dem Lieferschein', 'dem Zeitfenster'], thing: ['Tourenpläne', 'Lieferscheine', 'Zollpapiere', 'Ladelisten', 'Palettenkonten', 'Fahrerlisten', 'Wartungspläne', 'Frachtpapiere'] },
      social: { trouble: ['meinem Konto', 'den Nachrichten', 'dem Profilbild', 'einer Einladung', 'den Mitteilungen', 'der Bestätigung per SMS'], thing: ['Beiträge', 'Kommentare', 'Veranstaltungen', 'Newsletter', 'Umfragen', 'Bilderrechte', 'Redaktionspläne', 'Gewinnspiele'] },
    },
  },
  english,
);
