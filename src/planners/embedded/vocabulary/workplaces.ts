import type { Language } from '../model.js';
import { pairs } from './family.js';

/** Where people work, and in which departments as what: `Department: job|job` lines by language. */
interface Workplace {
  readonly about: RegExp;
  readonly staff: Readonly<Partial<Record<Language, readonly (readonly [job: string, department: string])[]>>>;
}

export const WORKPLACES: readonly Workplace[] = [
  {
    about: /(?<![\p{L}])(?:hospitals?|clinics?|krankenh(?:aus|äuser)\p{L}*|klinik\p{L}*|spital|hospitales|cl[ií]nicas?|h[oô]pita(?:l|ux)|clinique)(?![\p{L}])/iu,
    staff: {
      en: pairs(`Emergency: Emergency Physician|Nurse|Paramedic|Triage Nurse
Surgery: Surgeon|Surgical Nurse|Anesthesiologist|Operating Room Technician
Cardiology: Cardiologist|Nurse|Cardiac Technician
Pediatrics: Pediatrician|Pediatric Nurse|Child Life Specialist
Radiology: Radiologist|Radiology Technician
Intensive Care: Intensivist|Intensive Care Nurse|Respiratory Therapist
Laboratory: Laboratory Technician|Pathologist
Pharmacy: Pharmacist|Pharmacy Technician
Administration: Receptionist|Billing Specialist|Medical Records Clerk`),
      de: pairs(`Notaufnahme: Notarzt|Pflegefachkraft|Notfallsanitäter
Chirurgie: Chirurg|OP-Pflegekraft|Anästhesist
Kardiologie: Kardiologe|Pflegefachkraft|Oberarzt
Pädiatrie: Kinderarzt|Kinderkrankenpfleger
Radiologie: Radiologe|Medizinisch-technische Assistentin
Intensivstation: Intensivpfleger|Oberarzt|Assistenzarzt
Labor: Laborantin|Pathologe
Verwaltung: Sachbearbeiterin|Medizinische Schreibkraft|Controller`),
      es: pairs(`Urgencias: Médico de urgencias|Enfermera|Celador
Cirugía: Cirujano|Enfermera quirúrgica|Anestesista
Cardiología: Cardiólogo|Enfermera|Técnico de cardiología
Pediatría: Pediatra|Enfermera pediátrica
Radiología: Radiólogo|Técnico de radiología
Laboratorio: Técnico de laboratorio|Patólogo
Administración: Recepcionista|Administrativo`),
      fr: pairs(`Urgences: Médecin urgentiste|Infirmière|Ambulancier
Chirurgie: Chirurgien|Infirmière de bloc|Anesthésiste
Cardiologie: Cardiologue|Infirmière
Pédiatrie: Pédiatre|Puéricultrice
Radiologie: Radiologue|Manipulateur radio
Laboratoire: Technicien de laboratoire|Biologiste
Administration: Secrétaire médicale|Agent d'accueil`),
    },
  },
  {
    about: /(?<![\p{L}])(?:schools?|schulen?|escuelas?|colegios?|[ée]coles?|coll[èe]ge)(?![\p{L}])/iu,
    staff: {
      en: pairs(`Mathematics: Math Teacher|Head of Mathematics
Science: Science Teacher|Laboratory Assistant
Languages: English Teacher|Language Teacher
Humanities: History Teacher|Geography Teacher
Arts: Art Teacher|Music Teacher
Sports: Physical Education Teacher
Support: School Counselor|Teaching Assistant|Librarian|School Nurse
Administration: Principal|Vice Principal|Secretary
Facilities: Caretaker|Cleaner|Cook`),
      de: pairs(`Mathematik: Mathematiklehrer|Fachleiterin Mathematik
Naturwissenschaften: Physiklehrerin|Biologielehrer
Sprachen: Deutschlehrerin|Englischlehrer
Sport: Sportlehrer
Verwaltung: Schulleiterin|Schulsekretärin
Haustechnik: Hausmeister|Reinigungskraft
Betreuung: Sozialpädagogin|Erzieher`),
    },
  },
  {
    about: /(?<![\p{L}])(?:restaurants?|bistros?|caf[eé]s?|gastst[äa]tten?)(?![\p{L}])/iu,
    staff: {
      en: pairs(`Kitchen: Head Chef|Sous Chef|Line Cook|Pastry Chef|Dishwasher|Kitchen Porter
Service: Waiter|Head Waiter|Host|Busser
Bar: Bartender|Barback|Sommelier
Management: Restaurant Manager|Shift Supervisor`),
      de: pairs(`Küche: Küchenchef|Sous-Chef|Koch|Köchin|Spülkraft
Service: Kellner|Kellnerin|Oberkellner
Bar: Barkeeper|Sommelier
Leitung: Restaurantleiterin|Schichtleiter`),
      es: pairs(`Cocina: Jefe de cocina|Cocinero|Ayudante de cocina|Friegaplatos
Sala: Camarero|Camarera|Jefe de sala
Barra: Barman|Sumiller
Dirección: Encargado|Gerente`),
      fr: pairs(`Cuisine: Chef de cuisine|Commis|Pâtissier|Plongeur
Salle: Serveur|Serveuse|Chef de rang
Bar: Barman|Sommelier
Direction: Gérant|Responsable de salle`),
    },
  },
  {
    about: /(?<![\p{L}])(?:hotels?|hoteles|h[oô]tels?|resorts?)(?![\p{L}])/iu,
    staff: {
      en: pairs(`Front Office: Receptionist|Concierge|Night Auditor|Bellhop
Housekeeping: Room Attendant|Housekeeping Supervisor|Laundry Attendant
Food and Beverage: Waiter|Chef|Bartender|Banquet Server
Maintenance: Maintenance Technician|Pool Attendant
Spa: Massage Therapist|Spa Receptionist
Management: Hotel Manager|Events Coordinator|Revenue Manager`),
      de: pairs(`Empfang: Rezeptionistin|Concierge|Nachtportier
Housekeeping: Zimmermädchen|Hausdame
Restaurant: Kellner|Koch|Barkeeper
Technik: Haustechniker
Leitung: Hoteldirektorin|Veranstaltungsleiter`),
    },
  },
  {
    about: /(?<![\p{L}])(?:banks?|bancos?|banques?|sparkassen?)(?![\p{L}])/iu,
    staff: {
      en: pairs(`Branch: Teller|Branch Manager|Personal Banker
Lending: Loan Officer|Credit Analyst|Mortgage Advisor
Wealth: Wealth Advisor|Portfolio Manager
Risk: Risk Analyst|Compliance Officer|Internal Auditor
Operations: Payments Specialist|Operations Clerk
IT: Systems Engineer|Security Analyst`),
    },
  },
  {
    about: /(?<![\p{L}])(?:factory|factories|manufactur\p{L}*|production plant|assembly plant|fabrik\p{L}*|f[áa]bricas?|usines?)(?![\p{L}])/iu,
    staff: {
      en: pairs(`Production: Machine Operator|Line Leader|Assembly Worker|Shift Supervisor
Maintenance: Maintenance Technician|Electrician|Mechanic
Quality: Quality Inspector|Quality Engineer
Logistics: Forklift Driver|Warehouse Worker|Dispatcher
Engineering: Process Engineer|Automation Engineer
Safety: Safety Officer
Administration: Plant Manager|Payroll Clerk|Buyer`),
      de: pairs(`Produktion: Maschinenführer|Schichtleiter|Montagemitarbeiterin
Instandhaltung: Instandhalter|Elektriker|Mechatroniker
Qualität: Qualitätsprüferin|Qualitätsingenieur
Logistik: Staplerfahrer|Lagerist|Disponentin
Technik: Prozessingenieur
Verwaltung: Werksleiterin|Einkäufer`),
    },
  },
  {
    about: /(?<![\p{L}])(?:supermarkets?|grocery stores?|retail stores?|retail chains?|supermercados?|supermarch[ée]s?|superm[äa]rkte?)(?![\p{L}])/iu,
    staff: {
      en: pairs(`Checkout: Cashier|Head Cashier
Grocery: Shelf Stocker|Department Manager
Fresh: Butcher|Baker|Produce Clerk
Logistics: Warehouse Worker|Delivery Driver
Management: Store Manager|Assistant Store Manager
Security: Security Guard`),
    },
  },
]; // prettier-ignore
