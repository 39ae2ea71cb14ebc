import type { Occasion } from './occasion.js';
import { TRANSFERS } from './transfers.js';

/** What "reason" and "for what" tell, by what the rows are; the first that fits. */
export const REASONS: readonly Occasion[] = [
  TRANSFERS,
  {
    about: /\bdent(?:ist|al)|\bzahn|\borthodon/u,
    said: {
      en: 'Check-up:28|Toothache:16|Cleaning:18|Filling:14|Crown fitting:6|Root canal:5|Wisdom tooth:4|Whitening:4|Broken tooth:5',
      de: 'Kontrolle:28|Zahnschmerzen:16|Zahnreinigung:18|Füllung:14|Krone einsetzen:6|Wurzelbehandlung:5|Weisheitszahn:4|Bleaching:4|Zahn abgebrochen:5',
      es: 'Revisión:28|Dolor de muelas:16|Limpieza:18|Empaste:14|Colocación de corona:6|Endodoncia:5|Muela del juicio:4|Blanqueamiento:4|Diente roto:5',
      fr: 'Contrôle:28|Mal de dents:16|Détartrage:18|Carie:14|Pose de couronne:6|Dévitalisation:5|Dent de sagesse:4|Blanchiment:4|Dent cassée:5',
    },
  },
  {
    about: /\bvet(?:s|erinar\w*)?\b|\btierarzt|\btierarztlich|\btierklinik|\bpets?\b|\bmascota|\banimaux\b|\bhaustier/u,
    said: {
      en: 'Vaccination:24|Annual check-up:22|Limping:9|Vomiting:9|Skin allergy:8|Ear infection:8|Dental cleaning:6|Neutering:6|Ticks:4|Loss of appetite:4',
      de: 'Impfung:24|Jahresuntersuchung:22|Lahmheit:9|Erbrechen:9|Hautallergie:8|Ohrentzündung:8|Zahnreinigung:6|Kastration:6|Zecken:4|Frisst nicht:4',
      es: 'Vacunación:24|Revisión anual:22|Cojera:9|Vómitos:9|Alergia cutánea:8|Otitis:8|Limpieza dental:6|Castración:6|Garrapatas:4|No come:4',
      fr: 'Vaccination:24|Contrôle annuel:22|Boiterie:9|Vomissements:9|Allergie cutanée:8|Otite:8|Détartrage:6|Stérilisation:6|Tiques:4|Perte d’appétit:4',
    },
  },
  {
    about: /\b(?:meeting|conference|seminar) ?rooms?\b|\broom bookings?\b|\b(?:raum|besprechungs)\w*buchung|\breservas? de salas?\b|\breservations? de salles?\b/u,
    said: {
      en: 'Team meeting:28|Client meeting:16|Interview:10|Workshop:10|Training:9|One-to-one:9|Project kick-off:6|Presentation:7|Board meeting:5',
      de: 'Teambesprechung:28|Kundentermin:16|Bewerbungsgespräch:10|Workshop:10|Schulung:9|Mitarbeitergespräch:9|Projektstart:6|Präsentation:7|Vorstandssitzung:5',
      es: 'Reunión de equipo:28|Reunión con cliente:16|Entrevista:10|Taller:10|Formación:9|Reunión individual:9|Inicio de proyecto:6|Presentación:7|Consejo:5',
      fr: 'Réunion d’équipe:28|Rendez-vous client:16|Entretien:10|Atelier:10|Formation:9|Point individuel:9|Lancement de projet:6|Présentation:7|Conseil:5',
    },
  },
  {
    about: /\breturn(?:s|ed)?\b|\brefunds?\b|\bretour|\bruckgabe|\brucksend|\bdevol|\breembols|\brembours|\breklamation/u,
    said: 'return_reason',
  },
  {
    about: /\bcancel|\bchurn|\bunsubscri|\bstorn|\bkundig|\bcancelac|\bcancelad|\banulac|\bbajas? de (?:clientes|socios)|\bresili|\bannul|\babgesagt|\babsage/u,
    said: 'cancellation_reason',
  },
  {
    about: /\bdelay|\blate (?:train|flight|bus)|\bverspat|\bretras|\bretards?\b/u,
    said: {
      en: 'Weather:20|Technical fault:22|Traffic:18|Staff shortage:12|Late arrival from previous trip:18|Construction work:10',
      de: 'Wetter:20|Technische Störung:22|Verkehr:18|Personalmangel:12|Verspätung aus vorheriger Fahrt:18|Bauarbeiten:10',
      es: 'Mal tiempo:20|Avería técnica:22|Tráfico:18|Falta de personal:12|Retraso del trayecto anterior:18|Obras:10',
      fr: 'Intempéries:20|Panne technique:22|Circulation:18|Manque de personnel:12|Retard du trajet précédent:18|Travaux:10',
    },
  },
  {
    about: /\b(?:school|pupil|student)s?\b.*\babsen|\babsen\w*.*\b(?:school|pupil|student|eleve|classe)|\bfehlzeiten.*schul|\bschul.*(?:fehl|abwesen|entschuldig)|\balumn.*(?:ausen|falta)|\beleves?\b.*absen/u,
    said: {
      en: 'Illness:56|Doctor’s appointment:18|Family matter:11|Bus delay:7|School trip:5|Religious holiday:3',
      de: 'Krankheit:56|Arzttermin:18|Familiäre Gründe:11|Busverspätung:7|Klassenfahrt:5|Religiöser Feiertag:3',
      es: 'Enfermedad:56|Cita médica:18|Asunto familiar:11|Retraso del autobús:7|Excursión:5|Fiesta religiosa:3',
      fr: 'Maladie:56|Rendez-vous médical:18|Raison familiale:11|Retard de bus:7|Sortie scolaire:5|Fête religieuse:3',
    },
  },
  {
    about: /\babsen|\bsick ?leave|\btime off|\bleave (?:request|record|of)|\bfehlzeit|\babwesen|\bkrankmeld|\burlaub|\bausencia|\bbajas? (?:medicas?|laboral)|\bpermisos?\b|\bvacaciones|\bconges?\b|\barrets? (?:maladie|de travail)/u,
    said: {
      en: 'Vacation:42|Illness:30|Child sick:9|Doctor’s appointment:7|Parental leave:4|Moving house:3|Bereavement:2|Training:3',
      de: 'Urlaub:42|Krankheit:30|Kind krank:9|Arzttermin:7|Elternzeit:4|Umzug:3|Trauerfall:2|Fortbildung:3',
      es: 'Vacaciones:42|Enfermedad:30|Hijo enfermo:9|Cita médica:7|Permiso parental:4|Mudanza:3|Fallecimiento de familiar:2|Formación:3',
      fr: 'Congés payés:42|Maladie:30|Enfant malade:9|Rendez-vous médical:7|Congé parental:4|Déménagement:3|Décès d’un proche:2|Formation:3',
    },
  },
  {
    about: /\bloans?\b|\bcredit application|\bkredit|\bdarlehen|\bprestamo|\bcredito\b|\bhipoteca|\bprets?\b|\bcredits?\b/u,
    said: {
      en: 'Car:26|Home renovation:22|Debt consolidation:20|Furniture:9|Wedding:6|Education:7|Medical costs:6|Travel:4',
      de: 'Auto:26|Renovierung:22|Umschuldung:20|Möbel:9|Hochzeit:6|Ausbildung:7|Arztkosten:6|Reise:4',
      es: 'Coche:26|Reforma de vivienda:22|Reunificación de deudas:20|Muebles:9|Boda:6|Estudios:7|Gastos médicos:6|Viaje:4',
      fr: 'Voiture:26|Travaux:22|Rachat de crédits:20|Meubles:9|Mariage:6|Études:7|Frais médicaux:6|Voyage:4',
    },
  },
  {
    about: /\bexpens|\bpetty cash|\bcash ?book|\breimburs|\bspesen|\bkassenbuch|\bhandkasse|\bausgaben|\bgastos?\b|\bcaja chica|\bdepenses|\bnotes? de frais|\bpetite caisse/u,
    said: {
      en: 'Office supplies:18|Train ticket:14|Client lunch:14|Postage:10|Parking:10|Taxi:9|Cleaning products:7|Coffee and milk:8|Printer ink:5|Flowers:5',
      de: 'Büromaterial:18|Bahnfahrt:14|Geschäftsessen:14|Porto:10|Parkgebühr:10|Taxi:9|Putzmittel:7|Kaffee und Milch:8|Druckerpatronen:5|Blumen:5',
      es: 'Material de oficina:18|Billete de tren:14|Comida con cliente:14|Franqueo:10|Aparcamiento:10|Taxi:9|Productos de limpieza:7|Café y leche:8|Tinta de impresora:5|Flores:5',
      fr: 'Fournitures de bureau:18|Billet de train:14|Déjeuner client:14|Timbres:10|Parking:10|Taxi:9|Produits d’entretien:7|Café et lait:8|Cartouches d’encre:5|Fleurs:5',
    },
  },
  {
    about: /\bgarage\b|\bcar (?:repair|service)|\bauto repair|\bworkshop\b.*\b(?:car|vehicle)|\bwerkstatt|\btaller (?:mecanico|de coches)|\btaller\b|\batelier auto|\breparations? (?:auto|de voitures?)/u,
    said: {
      en: 'Oil change:22|Inspection:20|Brakes:14|Tyre change:14|Battery:8|Exhaust:5|Air conditioning:6|Strange noise:6|Bodywork:5',
      de: 'Ölwechsel:22|Inspektion:20|Bremsen:14|Reifenwechsel:14|Batterie:8|Auspuff:5|Klimaanlage:6|Geräusch:6|Karosserie:5',
      es: 'Cambio de aceite:22|Revisión:20|Frenos:14|Cambio de neumáticos:14|Batería:8|Escape:5|Aire acondicionado:6|Ruido extraño:6|Chapa y pintura:5',
      fr: 'Vidange:22|Révision:20|Freins:14|Changement de pneus:14|Batterie:8|Échappement:5|Climatisation:6|Bruit anormal:6|Carrosserie:5',
    },
  },
  {
    about: /\bhair(?:dresser|cut)?\b|\bsalon\b|\bbarber|\bfriseur|\bpeluquer|\bcoiff/u,
    said: {
      en: 'Haircut:44|Colouring:20|Highlights:12|Blow-dry:10|Beard trim:8|Perm:3|Bridal styling:3',
      de: 'Haarschnitt:44|Färben:20|Strähnchen:12|Föhnen:10|Bart schneiden:8|Dauerwelle:3|Brautfrisur:3',
      es: 'Corte:44|Tinte:20|Mechas:12|Peinado:10|Arreglo de barba:8|Permanente:3|Peinado de novia:3',
      fr: 'Coupe:44|Couleur:20|Mèches:12|Brushing:10|Taille de barbe:8|Permanente:3|Coiffure de mariée:3',
    },
  },
  {
    about: /\b(?:clinic|doctor|patient|physician|hospital|medical|surgery|treatment|gp)s?\b|\barzt|\bpraxis|\bklinik|\bbehandlung|\bmedic[oa]s?\b|\bclinica|\bconsulta\b|\bconsultorio|\bmedecins?\b|\bclinique|\bcabinet medical|\bconsultation/u,
    said: {
      en: 'Check-up:18|Follow-up:14|Back pain:9|Cold and cough:10|Blood test:9|Vaccination:9|Prescription renewal:8|High blood pressure:6|Skin rash:5|Headache:5|Stomach pain:4|Knee pain:3',
      de: 'Vorsorge:18|Nachkontrolle:14|Rückenschmerzen:9|Erkältung:10|Blutabnahme:9|Impfung:9|Rezeptverlängerung:8|Bluthochdruck:6|Hautausschlag:5|Kopfschmerzen:5|Bauchschmerzen:4|Knieschmerzen:3',
      es: 'Revisión:18|Seguimiento:14|Dolor de espalda:9|Resfriado:10|Análisis de sangre:9|Vacunación:9|Renovación de receta:8|Hipertensión:6|Erupción cutánea:5|Dolor de cabeza:5|Dolor abdominal:4|Dolor de rodilla:3',
      fr: 'Bilan de santé:18|Suivi:14|Mal de dos:9|Rhume et toux:10|Prise de sang:9|Vaccination:9|Renouvellement d’ordonnance:8|Hypertension:6|Éruption cutanée:5|Maux de tête:5|Douleurs abdominales:4|Douleur au genou:3',
    },
  },
  {
    about: /\bvisitor|\bvisits?\b|\bguest ?book|\breception\b|\bbesuch|\bvisitas?\b|\bvisitantes|\bvisites?\b|\bvisiteurs/u,
    said: {
      en: 'Meeting:40|Job interview:14|Delivery:16|Maintenance:12|Training:7|Audit:5|Tour:6',
      de: 'Besprechung:40|Vorstellungsgespräch:14|Lieferung:16|Wartung:12|Schulung:7|Audit:5|Führung:6',
      es: 'Reunión:40|Entrevista de trabajo:14|Entrega:16|Mantenimiento:12|Formación:7|Auditoría:5|Visita guiada:6',
      fr: 'Réunion:40|Entretien d’embauche:14|Livraison:16|Maintenance:12|Formation:7|Audit:5|Visite guidée:6',
    },
  },
  {
    about: /\b(?:support|help ?desk|hotline|call (?:center|centre)|calls?)\b|\banruf|\bkundendienst|\bcallcenter|\bllamadas|\batencion al cliente|\bappels?\b|\bservice client/u,
    said: {
      en: 'Question about invoice:24|Delivery status:20|Fault report:20|Password reset:10|Change of address:8|Complaint:10|Cancel contract:8',
      de: 'Frage zur Rechnung:24|Lieferstatus:20|Störungsmeldung:20|Passwort zurücksetzen:10|Adressänderung:8|Beschwerde:10|Kündigung:8',
      es: 'Duda sobre la factura:24|Estado del envío:20|Avería:20|Restablecer contraseña:10|Cambio de dirección:8|Queja:10|Baja del contrato:8',
      fr: 'Question sur la facture:24|Suivi de livraison:20|Panne:20|Mot de passe oublié:10|Changement d’adresse:8|Réclamation:10|Résiliation:8',
    },
  },
  {
    about: /\bfines?\b|\btraffic (?:ticket|violation)|\bparking ticket|\bbu(?:ss|ß)geld|\bstrafzettel|\bmultas?\b|\bamendes?\b|\bcontraventions?\b/u,
    said: {
      en: 'Speeding:36|Parking without a ticket:26|No parking zone:16|Red light:8|Phone at the wheel:8|No seat belt:6',
      de: 'Geschwindigkeit:36|Parken ohne Parkschein:26|Halteverbot:16|Rote Ampel:8|Handy am Steuer:8|Nicht angeschnallt:6',
      es: 'Exceso de velocidad:36|Aparcar sin tique:26|Zona prohibida:16|Semáforo en rojo:8|Móvil al volante:8|Sin cinturón:6',
      fr: 'Excès de vitesse:36|Stationnement non payé:26|Stationnement interdit:16|Feu rouge:8|Téléphone au volant:8|Sans ceinture:6',
    },
  },
  {
    about: /\b(?:machine|production|downtime|plant|equipment)s?\b|\bmaschin|\bstillst|\bproduktion|\bmaquina|\bparadas?\b|\bmachines?\b|\barrets?\b/u,
    said: {
      en: 'Tool change:20|Material missing:18|Jam:18|Sensor fault:14|Cleaning:12|Electrical fault:9|Operator missing:9',
      de: 'Werkzeugwechsel:20|Material fehlt:18|Stau:18|Sensorfehler:14|Reinigung:12|Elektrischer Fehler:9|Bediener fehlt:9',
      es: 'Cambio de herramienta:20|Falta de material:18|Atasco:18|Fallo de sensor:14|Limpieza:12|Fallo eléctrico:9|Falta de operario:9',
      fr: 'Changement d’outil:20|Manque de matière:18|Bourrage:18|Défaut de capteur:14|Nettoyage:12|Panne électrique:9|Opérateur absent:9',
    },
  },
  {
    about: /\b(?:accident|crash)e?s?\b|\bunfall|\baccidentes?\b/u,
    said: {
      en: 'Slip or fall:22|Inattention:24|Speeding:14|Failure to give way:16|Wet surface:12|Faulty equipment:6|Alcohol:6',
      de: 'Sturz:22|Unachtsamkeit:24|Zu schnell:14|Vorfahrt missachtet:16|Nasse Fahrbahn:12|Defektes Gerät:6|Alkohol:6',
      es: 'Caída:22|Distracción:24|Exceso de velocidad:14|No ceder el paso:16|Suelo mojado:12|Equipo defectuoso:6|Alcohol:6',
      fr: 'Chute:22|Inattention:24|Vitesse excessive:14|Refus de priorité:16|Sol mouillé:12|Matériel défectueux:6|Alcool:6',
    },
  },
  {
    about: /\b(?:trip|travel|journey|mileage|car log)s?\b|\bfahrtenbuch|\bfahrten?\b|\bdienstreise|\bviajes?\b|\bdesplazamiento|\bdeplacements?\b|\btrajets?\b/u,
    said: {
      en: 'Client visit:34|Site inspection:16|Trade fair:10|Training:12|Delivery:14|Bank and post office:8|Airport transfer:6',
      de: 'Kundenbesuch:34|Baustellentermin:16|Messe:10|Schulung:12|Lieferung:14|Bank und Post:8|Flughafentransfer:6',
      es: 'Visita a cliente:34|Visita de obra:16|Feria:10|Formación:12|Entrega:14|Banco y correos:8|Traslado al aeropuerto:6',
      fr: 'Visite client:34|Visite de chantier:16|Salon professionnel:10|Formation:12|Livraison:14|Banque et poste:8|Transfert aéroport:6',
    },
  },
  {
    about: /\bemployee|\bstaff\b|\bresign|\bleav(?:er|ing)s?\b|\bmitarbeiter.*\baustritt|\baustritt|\bempleados?.*\bsalida|\bdeparts? de salaries/u,
    said: 'exit_reason',
  },
  {
    about: /\breject|\bdenial\b|\bdenied\b|\bdeclin|\brefus|\bablehn|\babgelehnt|\brechaz|\bdenegac/u,
    said: {
      en: 'Incomplete documents:28|Outside the policy:22|Limit exceeded:16|Submitted too late:14|Duplicate request:12|Approval missing:8',
      de: 'Unterlagen unvollständig:28|Nicht nach den Richtlinien:22|Grenze überschritten:16|Zu spät eingereicht:14|Doppelt eingereicht:12|Genehmigung fehlt:8',
      es: 'Documentación incompleta:28|Fuera de la normativa:22|Límite superado:16|Presentado fuera de plazo:14|Solicitud duplicada:12|Falta autorización:8',
      fr: 'Dossier incomplet:28|Hors règlement:22|Plafond dépassé:16|Déposé trop tard:14|Demande en double:12|Accord manquant:8',
    },
  },
];
