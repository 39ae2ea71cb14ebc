import type { Make } from '../model.js';
import { code, concepts, fake, flag, int, oneOf, serial } from './builders.js';

/** Well-known prefixes; others are the first letters of the word. */
const PREFIXES: Readonly<Record<string, string>> = {
  customer: 'CUST', client: 'CLI', order: 'ORD', product: 'PRD', employee: 'EMP', patient: 'PAT', transaction: 'TXN', invoice: 'INV', student: 'STU', teacher: 'TCH', user: 'USR', account: 'ACC',
  payment: 'PAY', policy: 'POL', claim: 'CLM', ticket: 'TKT', booking: 'BKG', reservation: 'RES', shipment: 'SHP', vehicle: 'VEH', device: 'DEV', sensor: 'SNS', machine: 'MCH', batch: 'BAT', store: 'STR',
  supplier: 'SUP', warehouse: 'WH', contract: 'CTR', project: 'PRJ', property: 'PROP', listing: 'LST', loan: 'LN', applicant: 'APP', application: 'APP', appointment: 'APT', doctor: 'DOC', course: 'CRS',
  flight: 'FL', member: 'MEM', donor: 'DNR', donation: 'DON', campaign: 'CMP', permit: 'PMT', case: 'CASE', alert: 'ALR', incident: 'INC', meter: 'MTR', lead: 'LEAD', player: 'PLY', match: 'MAT', game: 'GAM',
  video: 'VID', post: 'PST', review: 'REV', message: 'MSG', session: 'SES', item: 'ITM', article: 'ART', kunde: 'KD', bestellung: 'BE', rechnung: 'RE', cliente: 'CLI', pedido: 'PED', commande: 'CMD', bestell: 'BE', mitarbeiter: 'MA', artikel: 'ART', auftrag: 'AU', buchung: 'BU', schuler: 'SCH', lieferant: 'LF',
  empleado: 'EMP', paciente: 'PAC', producto: 'PRO', factura: 'FAC', reserva: 'RES', alumno: 'ALU', estudiante: 'EST', usuario: 'USR', proveedor: 'PROV', employe: 'EMP', produit: 'PRD', facture: 'FAC', eleve: 'ELV', etudiant: 'ETU', utilisateur: 'USR', fournisseur: 'FRN',
}; // prettier-ignore

const NUMBERED = new Set('invoice order ticket contract transaction policy claim booking reservation shipment payment loan permit case receipt quote quotation voucher project batch rechnung bestellung factura pedido facture commande'.split(' '));

/** Whether the number of what the word names is one of its own, with letters: of an invoice, an order. */
export const isNumbered = (word: string): boolean => NUMBERED.has(word);

export function prefixFor(words: readonly string[]): string {
  const word = words.at(-1) ?? '';
  const known = [word, word.replace(/[ns]$/, ''), word.replace(/en$/, '')].find((form) => Object.hasOwn(PREFIXES, form));
  if (known !== undefined) return PREFIXES[known] ?? '';
  const letters = word.replace(/[^a-z]/g, '');
  return letters.slice(0, 3).toUpperCase();
}

const identifier: Make = ({ modifiers }) => {
  const words = modifiers.filter((word) => /^[a-z]{2,}$/.test(word) && !['unique', 'internal', 'external', 'new', 'original', 'parent', 'related', 'short', 'full'].includes(word));
  const prefix = prefixFor(words);
  return prefix === '' ? { type: 'sequence', options: { start: 1 } } : { type: 'sequence', options: { prefix: `${prefix}-`, width: 5, start: 1 } };
};

export const CODES = concepts([
  ['msisdn', 'msisdn|msisdn number|subscriber msisdn|caller msisdn|callee msisdn|a msisdn|b msisdn; de teilnehmerrufnummer; es número msisdn; fr numéro msisdn', code('447[3-9]########', true)],
  ['order_line_id', 'order line id|order line number|invoice line id|line item id|basket line id|receipt line id|sales line id; de positionsnummer der bestellung|bestellzeilennummer; es id línea de pedido|número de línea de pedido; fr id ligne de commande|numéro de ligne de commande', serial('LN-', 6)],
  ['iccid', 'iccid|sim number|sim card number|sim serial; de simkartennummer; es número de sim; fr numéro de carte sim', code('89[1-9]################', true)],
  ['id', 'id|identifier|number id|ids|id number|unique identifier|no|nr|num|ref|reference|reference number|ref no|code|key|record id|row id|pk|reference code|number code; de nummer|kennung|id nummer|kennnummer; es número|id único|identificador|código|folio|referencia número; fr numéro|identifiant|id unique|code|matricule', identifier, 'weak'],
  ['serial_number', 'serial number|serial no|serial|device serial|sn|equipment serial|serial code; de seriennummer; es número de serie; fr numéro de série', code('SN[ABCDEFGHJKLMNPRSTUVWXYZ]#####?##', true)],
  ['row_number', 'row number|index|sequence|line number|position number|row|sequence number|seq; de zeilennummer|laufende nummer; es índice; fr indice', serial()],
  ['batch_number', 'batch number|batch|lot number|lot|batch id|batch no|lot id|batch code|lot no|production batch; de charge|chargennummer|losnummer; es lote|número de lote; fr lot|numéro de lot', code('B-202[345]-###')],
  ['booking_reference', 'booking reference|pnr|booking ref|confirmation code|confirmation number|record locator|booking code|reservation code|booking number|confirmation no; de buchungscode|buchungsnummer; es localizador|código de reserva; fr référence de réservation|numéro de réservation', code('[ABCDEFGHJKLMNPQRSTUVWXYZ][ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{5}', true)],
  ['license_plate', 'license plate|licence plate|plate|plate number|trailer plate|truck plate|registration plate|number plate|vehicle registration|registration number|vehicle plate|car registration|license plate number|vehicle registration number|vehicle number|van reg|car reg|truck reg|bus reg|vehicle reg|lorry reg|van registration|truck registration|bus registration|van plate|car plate|bus plate|lorry plate|vehicle plates|registration no; de kennzeichen|nummernschild; es matrícula|placa; fr plaque d immatriculation|immatriculation', ({ mentioned }) => ({ type: 'pattern', options: { pattern: mentioned.has('locale:de') ? '[BMHKFSDL]-?? ###' : mentioned.has('locale:es') ? '#### [BCDFGHJKLMNPRSTVWXYZ]{3}' : mentioned.has('locale:fr') ? '[A-HJ-NP-TV-Z]{2}-###-[A-HJ-NP-TV-Z]{2}' : mentioned.has('locale:en_GB') || mentioned.has('gbp') ? '??## ???' : '???-####' }, unique: true })],
  ['vin', 'vin|vehicle identification number|vin number|chassis number; de fahrgestellnummer; es número de bastidor; fr numéro de châssis', fake('vehicle.vin')],
  ['imei', 'imei|imei number|phone imei', fake('phone.imei')],
  ['isbn', 'isbn|isbn13|isbn 13|book isbn|isbn number', fake('commerce.isbn', { separator: '' })],
  ['branch_code', 'branch code|branch id|branch number|sort branch; de filialnummer; es código de sucursal; fr code agence', code('BR-[012]##')],
  ['mrn', 'mrn|medical record number|medical record no|health record number; de patientennummer; es número de historia clínica|historia clínica; fr numéro de dossier', code('MRN######', true)],
  ['npi', 'npi|npi number|provider npi', code('1#########')],
  ['container_number', 'container number|container|container id|container no', code('[MHTC][SLRA][CLI]U#######', true)],
  ['flight_number', 'flight number|flight|flight no|flight code|flight id; de flugnummer; es número de vuelo|vuelo; fr numéro de vol|vol', code('[ABDLUK][ALEF]####')],
  ['house_bill', 'bill of lading|bl number|bol|bol number', code('BL########', true)],
  ['course_code', 'course code|class code|module code|subject code|course number|course no; de kurscode|modulnummer; es código del curso; fr code du cours', code('[BCEHMP][AEHISU][ITGSO]-[1234]0#')],
  ['call_number', 'call number|shelf mark|dewey', code('###.# ?##')],
  ['case_number', 'case number|docket number|case no|file number|docket|report number|incident number|record number|dossier number|police report number; de aktenzeichen|fallnummer|kassenzeichen|geschäftszeichen|buchungszeichen|vorgangszeichen; es número de expediente|expediente; fr numéro de dossier judiciaire', code('202[345]-######', true)],
  ['machine_id', 'machine|machine id|machine number|equipment|equipment id|machine code|production line|line|line id|workstation id|machine no|station id machine; de maschine|maschinennummer|anlage; es máquina; fr machine', code('M-[0123]#')],
  ['asset_tag', 'asset tag|asset number|asset no|asset|asset id|inventory tag|equipment tag; de inventarnummer; es número de inventario; fr numéro d inventaire', code('AST-#####', true)],
  ['standby', 'standby|on standby|is standby; de in bereitschaft; es de guardia; fr d astreinte', flag(0.12)],
  ['priority_number', 'triage level|esi|acuity', int(1, 5)],
  ['un_number', 'un number|un no|un code|un id; de un nummer; es número onu; fr numéro onu', oneOf('UN1203|UN1202|UN1263|UN1170|UN1993|UN3082|UN3077|UN1866|UN1950|UN3480|UN3481|UN1830|UN1824|UN1789|UN1005|UN1791|UN2794|UN1219|UN1090|UN1075')],
  ['hs_code', 'hs code|customs code|tariff code|commodity code', code('####.##.##')],
]); // prettier-ignore
