import { among, code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf, timesOf } from './habits.js';

export const LEGAL: Domain = {
  id: 'legal',
  cues: 'legal|law firm|lawyer|attorney|court|court cases|court hearings|lawsuit|litigation|contracts management|contract register|legal contracts|notary|prison|inmates|kanzlei|rechtsanwalt|gericht|gerichtsverfahren|abogado|juzgado|tribunal|avocat|juridique|immigration cases|visa applications|verdicts|billable time|matter number|matter id|lead partner',
  subjects: [
    {
      name: 'court_cases',
      cues: 'court cases|lawsuits|litigation|court records|court data|gerichtsverfahren|casos judiciales|affaires judiciaires|court case records|legal cases|lawsuit data|court filings',
      columns: `docket_number => case_number
court
filed_on => filing_date
case_kind => case_type
plaintiff_name
defendant_name
judge_name
amount_in_dispute => claim_amount
case_stage => status
ruling only when status is decided`,
    },
    {
      name: 'hearings',
      cues: 'court hearings|hearings|court calendar|court schedule|gerichtstermine|audiencias',
      columns: `hearing_no like HRG-00001 => hearing_id
docket_number => case_number
hearing_at => hearing_date
court
courtroom
hearing_kind => hearing_type
judge_name
expected_minutes => duration_minutes
hearing_result => outcome`,
    },
    {
      name: 'matters',
      cues: 'law firm matters|law firm|law firm cases|legal matters|law firm clients|mandate|kanzlei|asuntos legales|dossiers juridiques|legal matters data|law firm case list',
      columns: `matter_number like M-00001 => matter_id
client_company => client_name
practice_area
responsible_partner => attorney
opened_on => open_date
fee_arrangement
fees_billed
fees_paid never above fees_billed
matter_status => status`,
    },
    {
      name: 'time_entries',
      cues: 'billable time|billable hours|legal time entries|lawyer time sheets|attorney timesheets|attorney time entries|law firm time entries',
      columns: `entry_no like TE-00001 => entry_id
worked_on => date
matter_number like M-00417 => matter_id
timekeeper_name => attorney
timekeeper_level => level
legal_activity => activity
billed_hours => hours
legal_rate => hourly_rate
fee = hours * hourly_rate => amount
written_off`,
    },
    {
      name: 'contracts',
      cues: 'legal contracts|contract register|contracts management|agreements register|vertragsregister|contratos|contract list|business contracts|contract records|contract database|contracts|vendor contracts|service contracts|contract data',
      columns: `contract_no like CT-00001 => contract_id
agreement_type => contract_type
counterparty_company => counterparty
contract_value
signed_on => start_date
end_date 180 to 1800 days after start_date
renewal_type
governing_law
contract_owner => owner
contract_state => status`,
    },
    {
      name: 'notary_appointments',
      cues: 'notary appointments|notary|notary visits|lawyer appointments|law firm appointments|legal consultations|notartermine|citas de notaría|rendez-vous chez le notaire',
      columns: `appointment_no like NA-00001 => appointment_id
client_name
appointment_reason (property purchase 34%, will 22%, company formation 14%, power of attorney 18%, certification 12%) => matter
notary_name => notary
appointment_date
start_time from 08:30 to 17:00
duration_minutes (30, 45, 60, 90)
status (done 64%, scheduled 28%, cancelled 8%)`,
    },
    {
      name: 'inmates',
      cues: 'prison|inmates|prison inmates|prisoners|jail|gefängnis|prisión|détenus|prison records|prison inmate records',
      columns: `inmate_number => inmate_id
inmate_name
age
offense
sentence_months
admitted_on => admission_date
security_level
cell_block
program_enrolled => program`,
    },
    {
      name: 'visa_applications',
      cues: 'visa applications|immigration cases|immigration applications|visa requests|asylum applications|visumanträge|solicitudes de visado|demandes de visa|visa application records',
      columns: `application_number like VISA-00001 => application_id
applicant_name
applied_on => application_date
nationality
visa_type
consulate
processing_days
visa_fee => fee
visa_decision => status`,
    },
  ],
  concepts: concepts([
    ['docket_number', 'docket number|case number|docket|case no|aktenzeichen|número de expediente', code('2[0-6]-CV-[0-9]{5}')],
    ['court', 'court|court name|gericht|juzgado|tribunal', oneOf('District Court North:30|District Court South:26|County Court:20|Superior Court:12|Court of Appeal:8|Labor Court:4')],
    ['court_division', 'court division|division|chamber|court section|kammer|sala|chambre', oneOf('Civil Division:34|Criminal Division:24|Family Division:20|Commercial Division:12|Appeals Division:6|Probate Division:4')],
    ['case_kind', 'case kind|case type|type of case|lawsuit type', oneOf('Contract dispute:26|Personal injury:18|Employment:14|Family:16|Property:11|Criminal:9|Intellectual property:3|Bankruptcy:3')],
    ['notary_name', 'notary name|notary', fake('person.fullName')],
    ['judge_name', 'judge name|presiding judge', fake('person.fullName')],
    ['filed_on', 'filed on|filing date|case filed', daysOf('working', '-5y')],
    ['amount_in_dispute', 'amount in dispute|disputed amount|value in dispute|streitwert', int(400, 5200000, skew(28000))],
    ['case_stage', 'case stage|case status|stage of case|procedural stage|status', oneOf('pleadings:20|discovery:20|trial:8|decided:34|settled:18')],
    ['ruling', 'ruling|verdict|judgment|judgement|urteil|sentencia|jugement', oneOf('for plaintiff:46|for defendant:38|dismissed:16')],
    ['courtroom', 'courtroom|court room', oneOf('1A|1B|2A|2B|3A|3C|4B|5A')],
    ['hearing_kind', 'hearing kind|hearing type', oneOf('Motion hearing:28|Status conference:24|Trial day:20|Sentencing:6|Settlement conference:14|Arraignment:8')],
    ['hearing_at', 'hearing at|hearing time|hearing date', timesOf('morning', 'working', '-6mo', '+3mo')],
    ['expected_minutes', 'expected minutes', among([15, 30, 45, 60, 90, 120, 240], [16, 28, 14, 20, 10, 8, 4])],
    ['hearing_result', 'hearing result|hearing outcome', oneOf('held:64|adjourned:18|settled before:8|vacated:10')],
    ['client_company', 'client company', fake('company.name')],
    ['practice_area', 'practice area|area of law|legal area|rechtsgebiet', oneOf('Corporate:22|Litigation:20|Employment:13|Real Estate:13|Tax:9|Intellectual Property:9|Banking:8|Family:6')],
    ['responsible_partner', 'responsible partner|lead partner|managing partner|partner in charge|responsible attorney|lawyer name|attorney name', fake('person.fullName')],
    ['matter_opened', 'opened on|matter opened', daysOf('working', '-4y')],
    ['fee_arrangement', 'fee arrangement|billing arrangement|fee type', oneOf('hourly:62|fixed fee:22|contingency:9|retainer:7')],
    ['fees_billed', 'fees billed|billed fees|billed to date', int(600, 920000, skew(14500))],
    ['fees_paid', 'fees paid|paid fees', int(0, 880000, skew(11800))],
    ['matter_status', 'matter status|mandate status', oneOf('open:54|closed:38|on hold:8')],
    ['timekeeper_name', 'timekeeper name|timekeeper', fake('person.fullName')],
    ['timekeeper_level', 'timekeeper level|lawyer level', oneOf('Partner:22|Counsel:10|Senior Associate:24|Associate:30|Paralegal:14')],
    ['worked_on', 'worked on', daysOf('working', '-1y')],
    ['legal_activity', 'legal activity|work performed|task code|activity', oneOf('Draft agreement|Review documents|Client call|Legal research|Prepare motion|Court appearance|Negotiate terms|Due diligence|Internal meeting|Review disclosure')],
    ['billed_hours', 'billed hours|hours billed|billable hours', dec(0.1, 9, 1, skew(1.2))],
    ['legal_rate', 'legal rate|billing rate|hourly rate', int(120, 720, skew(290))],
    ['written_off', 'written off|is written off', flag(0.06)],
    ['agreement_type', 'agreement type|contract type|type of contract|kind of contract', oneOf('NDA:26|Service agreement:24|Supply agreement:14|Lease:10|License:10|Employment:10|Loan:6')],
    ['counterparty_company', 'counterparty company|counterparty|contracting party', fake('company.name')],
    ['contract_value', 'contract value', int(1500, 9800000, skew(64000))],
    ['signed_on', 'signed on|signature date', daysOf('working', '-4y')],
    ['term_months', 'term months|contract term months', among([6, 12, 24, 36, 60, 120], [6, 34, 24, 22, 10, 4])],
    ['renewal_type', 'renewal type|renewal', oneOf('automatic:48|by notice:32|none:20')],
    ['governing_law', 'governing law|jurisdiction|applicable law', oneOf('New York:24|England & Wales:20|Delaware:14|Germany:14|California:12|France:8|Switzerland:8')],
    ['contract_owner', 'contract owner', fake('person.fullName')],
    ['contract_state', 'contract state|contract status', oneOf('in force:66|expired:18|in negotiation:10|terminated:6')],
    ['inmate_number', 'inmate number|prisoner number', code('[A-H]#####', true)],
    ['inmate_name', 'inmate name|prisoner', fake('person.fullName')],
    ['inmate_age', 'age', int(18, 78, skew(35))],
    ['offense', 'offense|offence|conviction|charge|delikt|delito|délit', oneOf('Theft:24|Drug offense:22|Assault:17|Burglary:13|Fraud:9|Robbery:9|Homicide:3|Driving offense:3')],
    ['sentence_months', 'sentence months|sentence length|sentence', int(2, 360, skew(28))],
    ['admitted_on', 'admitted on', day('-8y', 'now')],
    ['security_level', 'security level', oneOf('minimum:32|medium:46|maximum:18|open:4')],
    ['cell_block', 'cell block', code('[A-F]-[1-3][0-9]')],
    ['program_enrolled', 'program enrolled|prison program', oneOf('none:38|Vocational training:22|Basic education:18|Substance treatment:14|Anger management:8')],
    ['visa_type', 'visa type|permit kind|type of visa', oneOf('tourist:38|student:22|work:22|family reunion:11|business:7')],
    ['consulate', 'consulate|embassy', oneOf('Lagos|Mumbai|Manila|Ankara|Bogotá|Hanoi|Nairobi|Cairo|Kyiv|Lima')],
    ['applied_on', 'applied on', daysOf('working', '-2y')],
    ['processing_days', 'processing days', int(2, 240, skew(28))],
    ['visa_fee', 'visa fee', among([60, 80, 90, 120, 185, 350], [18, 30, 16, 14, 14, 8])],
    ['visa_decision', 'visa decision', oneOf('granted:72|refused:17|pending:11')],
  ]), // prettier-ignore
};
