import type { Occasion } from './occasion.js';
import { TRANSFERS } from './transfers.js';

/** What "description" tells, by what the rows are; the first that fits. */
export const DESCRIPTIONS_OF: readonly Occasion[] = [
  TRANSFERS,
  {
    about: /\bbank\b|\bbanking|\b(?:checking|savings|current|bank) account|\baccount (?:statement|activity)|\bkonto(?:auszug|bewegung|umsatz)|\bgirokonto|\bumsatzliste|\bextracto\b|\bcuenta (?:bancaria|corriente)|\bmovimientos? bancari|\bbancari|\breleve (?:de compte|bancaire)|\bcompte (?:bancaire|courant)|\bbancaire/u,
    said: {
      en: 'Card payment Fresh Market:14|Card payment Shell Station:8|Card payment Bella Pizza:6|Online purchase Bookbarn:6|Direct debit City Power:5|Direct debit Metro Telecom:5|Standing order rent:4|Salary:4|ATM withdrawal:8|Transfer from J. Miller:5|Transfer to savings:4|Insurance premium:3|Gym membership:3|Refund Webstore:2|Interest:1|Monthly account fee:2',
      de: 'Kartenzahlung Frischemarkt Weber:14|Kartenzahlung Tankstelle Nord:8|Kartenzahlung Pizzeria Bella:6|Onlinekauf Bücherkiste:6|Lastschrift Stadtwerke:5|Lastschrift Telefon:5|Dauerauftrag Miete:4|Gehalt:4|Bargeldauszahlung:8|Überweisung von J. Müller:5|Übertrag Sparkonto:4|Versicherungsbeitrag:3|Mitgliedsbeitrag Fitnessstudio:3|Erstattung Onlineshop:2|Zinsen:1|Kontoführung:2',
      es: 'Compra supermercado El Prado:14|Compra gasolinera Norte:8|Compra restaurante La Plaza:6|Compra en línea Librería Sol:6|Recibo luz:5|Recibo teléfono:5|Transferencia alquiler:4|Nómina:4|Retirada cajero:8|Transferencia de J. García:5|Traspaso a ahorro:4|Recibo seguro:3|Cuota gimnasio:3|Devolución tienda en línea:2|Intereses:1|Comisión de mantenimiento:2',
      fr: 'Carte Supermarché du Centre:14|Carte Station Nord:8|Carte Pizzeria Bella:6|Achat en ligne Librairie Soleil:6|Prélèvement électricité:5|Prélèvement téléphone:5|Virement loyer:4|Virement salaire:4|Retrait distributeur:8|Virement de J. Martin:5|Virement vers épargne:4|Cotisation assurance:3|Abonnement salle de sport:3|Remboursement boutique en ligne:2|Intérêts:1|Frais de tenue de compte:2',
    },
  },
  {
    about: /\binvoice|\bbilling|\bquotes?\b|\brechnung|\bangebot|\bfacturas?\b|\bpresupuesto|\bfactur(?:e|es|ation)\b|\bdevis\b/u,
    said: {
      en: 'Consulting, 8 hours|Website maintenance|Logo design|Monthly support plan|Installation on site|Training workshop|Software licence, 1 year|Travel expenses|Replacement parts|Hosting, 12 months|Text editing|Photo shoot',
      de: 'Beratung, 8 Stunden|Wartung der Website|Logogestaltung|Monatliche Betreuung|Montage vor Ort|Schulung|Softwarelizenz, 1 Jahr|Reisekosten|Ersatzteile|Hosting, 12 Monate|Lektorat|Fotoaufnahmen',
      es: 'Consultoría, 8 horas|Mantenimiento web|Diseño de logotipo|Soporte mensual|Instalación in situ|Curso de formación|Licencia de software, 1 año|Gastos de viaje|Piezas de repuesto|Alojamiento web, 12 meses|Corrección de textos|Sesión de fotos',
      fr: 'Conseil, 8 heures|Maintenance du site|Création de logo|Assistance mensuelle|Installation sur place|Formation|Licence logicielle, 1 an|Frais de déplacement|Pièces de rechange|Hébergement, 12 mois|Relecture|Séance photo',
    },
  },
  {
    about: /\bexpens|\bbudget|\bspending|\bpetty cash|\bcash ?book|\bspesen|\bausgaben|\bkassenbuch|\bhaushaltsbuch|\bgastos?\b|\bpresupuesto|\bdepenses|\bnotes? de frais/u,
    said: {
      en: 'Weekly groceries:16|Train ticket:10|Fuel:12|Lunch with client:8|Electricity bill:7|Phone bill:7|Office supplies:9|Dinner out:8|Hotel, one night:6|Parking:7|Cinema tickets:5|Pharmacy:5',
      de: 'Wocheneinkauf:16|Bahnfahrt:10|Tanken:12|Geschäftsessen:8|Stromrechnung:7|Handyrechnung:7|Büromaterial:9|Restaurant:8|Hotel, eine Nacht:6|Parkgebühr:7|Kinokarten:5|Apotheke:5',
      es: 'Compra semanal:16|Billete de tren:10|Gasolina:12|Comida con cliente:8|Recibo de luz:7|Factura del móvil:7|Material de oficina:9|Cena fuera:8|Hotel, una noche:6|Aparcamiento:7|Entradas de cine:5|Farmacia:5',
      fr: 'Courses de la semaine:16|Billet de train:10|Essence:12|Déjeuner client:8|Facture d’électricité:7|Facture de téléphone:7|Fournitures de bureau:9|Restaurant:8|Hôtel, une nuit:6|Parking:7|Places de cinéma:5|Pharmacie:5',
    },
  },
  {
    about: /\bincident|\baccident|\bsafety|\bnear miss|\bcrimes?\b|\bpolice|\bvorfall|\bunfall|\bschaden|\bincidente|\bsiniestro|\bsinistre/u,
    said: {
      en: 'Slipped on wet floor|Cut finger on sharp edge|Box fell from shelf|Minor collision in car park|Burn from hot surface|Back strain while lifting|Broken window found in the morning|Water leak in basement|Smoke alarm triggered by dust|Tripped over cable|Door left unlocked overnight|Bag stolen from changing room',
      de: 'Auf nassem Boden ausgerutscht|In den Finger geschnitten|Karton aus dem Regal gefallen|Leichter Zusammenstoß auf dem Parkplatz|Verbrennung an heißer Oberfläche|Beim Heben den Rücken gezerrt|Fenster am Morgen zerbrochen vorgefunden|Wasserschaden im Keller|Rauchmelder durch Staub ausgelöst|Über Kabel gestolpert|Tür über Nacht nicht abgeschlossen|Tasche aus der Umkleide gestohlen',
      es: 'Resbalón en suelo mojado|Corte en un dedo|Caída de caja de la estantería|Choque leve en el aparcamiento|Quemadura con superficie caliente|Tirón de espalda al levantar peso|Ventana rota por la mañana|Fuga de agua en el sótano|Alarma de humo por polvo|Tropiezo con un cable|Puerta sin cerrar durante la noche|Robo de bolso en el vestuario',
      fr: 'Glissade sur sol mouillé|Coupure au doigt|Chute d’un carton du rayonnage|Accrochage sur le parking|Brûlure sur surface chaude|Mal de dos en soulevant une charge|Vitre brisée constatée le matin|Fuite d’eau au sous-sol|Alarme incendie déclenchée par la poussière|Trébuché sur un câble|Porte restée ouverte la nuit|Sac volé au vestiaire',
    },
  },
  {
    about: /\b(?:maintenance|repair|work order|facilit)\w*|\bwartung|\breparatur|\binstandhaltung|\bmantenimiento|\breparacion|\bentretien|\breparation/u,
    said: {
      en: 'Replace worn drive belt|Lubricate bearings|Fix leaking valve|Check heating system|Replace light tubes|Calibrate pressure sensor|Repair broken door closer|Clean ventilation filter|Tighten loose bolts|Test emergency lighting|Unblock drain|Replace pump seal',
      de: 'Antriebsriemen erneuern|Lager schmieren|Undichtes Ventil reparieren|Heizung prüfen|Leuchtstoffröhren tauschen|Drucksensor kalibrieren|Türschließer reparieren|Lüftungsfilter reinigen|Lose Schrauben nachziehen|Notbeleuchtung testen|Abfluss reinigen|Pumpendichtung erneuern',
      es: 'Cambiar correa de transmisión|Engrasar rodamientos|Reparar válvula con fuga|Revisar calefacción|Cambiar tubos de luz|Calibrar sensor de presión|Reparar cierrapuertas|Limpiar filtro de ventilación|Apretar tornillos flojos|Probar luces de emergencia|Desatascar desagüe|Cambiar junta de la bomba',
      fr: 'Remplacer la courroie|Graisser les roulements|Réparer la vanne qui fuit|Contrôler le chauffage|Changer les néons|Étalonner le capteur de pression|Réparer le ferme-porte|Nettoyer le filtre de ventilation|Resserrer les boulons|Tester l’éclairage de secours|Déboucher l’évacuation|Changer le joint de la pompe',
    },
  },
  {
    about: /\bbugs?\b|\bsoftware\b|\bjira\b|\bfehlerbericht|\btickets?\b|\bhelp ?desk|\bsupport\b/u,
    said: {
      en: 'App closes when a photo is uploaded|Password reset mail does not arrive|Table is empty after filtering|Printer not found on the network|Export stops at half of the rows|Wrong time zone in the calendar|Search ignores umlauts|Button does nothing on mobile|VPN drops every hour|Login page loads slowly|Totals differ from the report|Laptop does not start',
      de: 'App schließt sich beim Hochladen eines Fotos|Mail zum Zurücksetzen kommt nicht an|Tabelle ist nach dem Filtern leer|Drucker im Netz nicht gefunden|Export bricht nach der Hälfte ab|Falsche Zeitzone im Kalender|Suche ignoriert Umlaute|Schaltfläche reagiert am Handy nicht|VPN bricht stündlich ab|Anmeldeseite lädt langsam|Summen weichen vom Bericht ab|Laptop startet nicht',
      es: 'La aplicación se cierra al subir una foto|No llega el correo de restablecimiento|La tabla queda vacía al filtrar|No se encuentra la impresora|La exportación se detiene a la mitad|Zona horaria errónea en el calendario|La búsqueda ignora los acentos|El botón no responde en el móvil|La VPN se corta cada hora|La página de inicio carga lenta|Los totales no coinciden con el informe|El portátil no arranca',
      fr: 'L’application se ferme à l’envoi d’une photo|Le mail de réinitialisation n’arrive pas|Le tableau est vide après filtrage|Imprimante introuvable sur le réseau|L’export s’arrête à la moitié|Fuseau horaire erroné dans le calendrier|La recherche ignore les accents|Le bouton ne répond pas sur mobile|Le VPN coupe toutes les heures|La page de connexion est lente|Les totaux diffèrent du rapport|L’ordinateur ne démarre pas',
    },
  },
  {
    about: /\b(?:tasks?|to-?dos?|projects?|timesheets?|time tracking|chores?)\b|\baufgabe|\bprojekt|\bzeiterfassung|\bstundenzettel|\btareas?\b|\bproyecto|\bhoras trabajadas|\btaches?\b|\bprojets?\b|\bfeuille de temps/u,
    said: {
      en: 'Prepare monthly report|Client call and follow-up|Review draft contract|Update project plan|Team meeting|Test new release|Write documentation|Order materials|Clean up address list|Plan workshop|Fix reported bugs|Design first layout',
      de: 'Monatsbericht vorbereiten|Kundengespräch mit Nachbereitung|Vertragsentwurf prüfen|Projektplan aktualisieren|Teambesprechung|Neue Version testen|Dokumentation schreiben|Material bestellen|Adressliste bereinigen|Workshop planen|Gemeldete Fehler beheben|Ersten Entwurf gestalten',
      es: 'Preparar informe mensual|Llamada con cliente y seguimiento|Revisar borrador de contrato|Actualizar plan de proyecto|Reunión de equipo|Probar nueva versión|Escribir documentación|Pedir materiales|Depurar lista de direcciones|Planificar taller|Corregir errores notificados|Diseñar primer boceto',
      fr: 'Préparer le rapport mensuel|Appel client et suivi|Relire le projet de contrat|Mettre à jour le planning|Réunion d’équipe|Tester la nouvelle version|Rédiger la documentation|Commander du matériel|Nettoyer la liste d’adresses|Préparer l’atelier|Corriger les anomalies|Créer la première maquette',
    },
  },
];
