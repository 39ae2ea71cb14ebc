import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';
import { PET_NAMES } from '../vocabulary/names/crews.js';
import { CITY_PARKS } from '../vocabulary/names/places.js';

export const GOVERNMENT: Domain = {
  id: 'government',
  cues: 'property tax|tax assessments|government|city|municipal|permit|permits|public|open data|citizen|citizens|tax record|parking ticket|parking tickets|license applications|311|gobierno|verwaltung|stadt|mairie|ciudad open data|bureau|agency|budget lines|permit no|permit number|valuation parcel|parcel|unemployment|welfare|food stamps|food stamp|benefit applications|dog licences|dog licenses|foia|city council|council meeting|council votes|marriage licenses|birth certificates|bus ridership|road works|roadworks|penalty charge|penalty charge notices|pcn|council motion|motion|votes for|votes against|abstentions',
  subjects: [
    {
      name: 'permits',
      cues: 'permits|building permits|construction permits|permit|building permit applications|permit applications|building permit data',
      columns: `permit_number like BP-00001
permit_type
applicant_name
application_date
address
issue_date 5 to 120 days after application_date
construction_value => estimated_cost
permit_status => status`,
    },
    {
      name: 'requests',
      cues: 'service requests|311|citizen complaints|town hall complaints|town complaints|council complaints|resident complaints|citizen requests|311 requests|311 service requests|city service requests|311 calls|citizen service requests|pothole reports|potholes|pothole repairs|road damage reports|graffiti reports|street complaints',
      columns: `service_request_no like SR-00001 => service_request_id
request_type
address
reported_date => created_date
priority
service_request_status => status
closed_date 1 to 45 days after created_date`,
    },
    {
      name: 'tickets',
      cues: 'parking tickets|fines|parking violations|traffic tickets|parking ticket data|parking fines|parking citations|city parking tickets',
      columns: `ticket_number
license_plate
violation => violation_type
street_of_violation => location
fine_amount
issued_at => issue_date
paid`,
    },
    {
      name: 'housing_waiting_list',
      cues: 'housing waiting list|council housing waiting list|social housing waiting list|social housing applications|council housing applications|public housing waiting list|wartelisten für wohnungen|warteliste für sozialwohnungen|lista de espera de vivienda|demandes de logement social',
      columns: `housing_application => application_id
full_name => applicant_name
housing_applied => application_date
household_people => household_size
bedrooms_needed
district
housing_priority => priority_band
current_housing
housing_list_state => status`,
    },
    {
      name: 'parks',
      cues: 'city parks|public parks|municipal parks|urban parks|parks and playgrounds|list of parks|park inventory|parks open data|stadtparks|parkanlagen|parques urbanos|parques públicos|parcs publics|parcs urbains',
      columns: `park_no like PRK-001 => park_id
park_name
district
address
size_in_hectares => area_hectares
year_opened
has_playground
dogs_allowed
opening_hours
latitude
longitude`,
    },
    {
      name: 'budgets',
      cues: 'city budget|public spending|government spending|municipal budget|haushalt der stadt|gasto público|dépenses publiques',
      columns: `budget_code like MB-001 => budget_id
agency => department
spending_area => category
budget_year => fiscal_year
approved_budget_amount => approved_amount
spent_so_far never above approved_amount => spent_amount
funding_kind => funding_source
project_count`,
    },
    {
      name: 'procurement',
      cues: 'public procurement|public contracts|public tenders|government contracts|vergaben|contratación pública|marchés publics',
      columns: `tender_no like TND-0001 => tender_id
agency
tender_title => title
tender_kind => category
bids_received
awarded_company => supplier
awarded_value => contract_value
awarded_on => award_date
tender_months => duration_months`,
    },
    {
      name: 'licenses',
      cues: 'business licenses|trade licenses|license applications|gewerbeanmeldungen|licencias de negocio|business license applications|business licences|business permits',
      columns: `licence_no like BL-00001 => license_id
business_name
business_kind => business_type
licence_owner => owner_name
address
issued_on_day => issue_date
expiry_date 365 to 1825 days after issue_date
licence_fee => fee
licence_state => status`,
    },
    {
      name: 'property_tax',
      cues: 'property tax|tax assessments|tax records|grundsteuer|impuesto predial|taxe foncière|property tax records|property tax assessments',
      columns: `parcel_no => parcel_id
taxpayer_name => owner_name
address
land_value
building_value
assessed_value = land_value + building_value
tax_year
property_tax_due that rises strongly with building_value => tax_amount
tax_paid => paid
exemption`,
    },
    {
      name: 'passports',
      cues: 'passport applications|passports|id card applications|citizen services|bürgeramt|pasaportes|driving licence applications|passport application records',
      columns: `application_no like PA-00001 => application_id
applicant_name
age
document_requested => document_type
office_branch => office
applied_at_office => application_date
wait_minutes_at_office => wait_minutes
days_to_issue => processing_days
document_fee => fee
document_state => status`,
    },
    {
      name: 'inspections',
      cues: 'building inspections|building inspection|fire inspections|code inspections|code violations|housing inspections|bauabnahmen|inspecciones de edificios',
      columns: `inspection_id like BIN-00001
inspected_address => address
inspected_building => building_type
inspection_kind => inspection_type
inspected_date => inspection_date
inspector_name => inspector
violations_found => violations
inspection_outcome => result
reinspection_date only when result is failed, 14 to 60 days after inspection_date`,
    },
    {
      name: 'benefit_claims',
      cues: 'unemployment claims|unemployment benefit claims|benefit claims|benefit applications|housing benefit applications|food stamps recipients|food stamp recipients|snap recipients|welfare recipients|social benefits|welfare claims|welfare applications|sozialhilfeanträge|ayudas sociales|aides sociales',
      columns: `claim_no like BEN-00001 => claim_id
claimant_name
date_of_birth
household_people => household_size
benefit_kind => benefit_type
applied_for_benefit => application_date
decided_on_benefit after applied_for_benefit => decision_date
monthly_benefit => monthly_amount
benefit_office => office
benefit_state => status`,
    },
    {
      name: 'animal_licenses',
      cues: 'dog licences|dog licenses|dog license applications|pet licenses|pet licences|dog tax|hundesteuer|licencias de perros',
      columns: `license_no like DOG-00001 => license_number
owner_name
owner_address => address
dog_name
dog_breed => breed
spayed_or_neutered => neutered
licensed_on => issue_date
expiry_date 365 days after licensed_on
license_fee => fee
license_state => status`,
    },
    {
      name: 'council_votes',
      cues: 'city council votes|council votes|council meeting minutes|city council meetings|council meetings|council decisions|town council meetings|gemeinderatsbeschlüsse|plenos municipales|parliament votes|roll call votes',
      columns: `item_no like CM-0001 => item_id
council_day => meeting_date
agenda_item => topic
council_committee => committee
mover_name => proposed_by
votes_in_favour => votes_for
votes_opposed => votes_against
abstentions
vote_result => result`,
    },
    {
      name: 'records_requests',
      cues: 'public records requests|foia requests|freedom of information requests|information requests|records requests',
      columns: `request_no like FOI-00001 => request_id
requester_name
requester_kind => requester_type
foi_agency => agency
records_wanted => subject
foi_filed => received_date
foi_answered after foi_filed => closed_date
pages_released
foi_fee => fee
foi_outcome => outcome`,
    },
    {
      name: 'civil_registry',
      cues: 'marriage licenses|marriage licences|birth certificates|birth registrations|civil registry|death certificates|marriage records|standesamt|registro civil|état civil',
      columns: `certificate_no like CR-00001 => certificate_number
registry_event => event_type
first_name
last_name
date_of_birth
event_day => event_date
registry_place => place
registrar_name => registrar
registered_day after event_day => registration_date
copy_fee => fee`,
    },
    {
      name: 'bus_ridership',
      cues: 'public bus ridership|bus ridership|transit ridership|public transport ridership|bus passengers|bus lines|bus routes|tram ridership',
      columns: `ridership_day => date
bus_route => route
transit_mode => mode
line_boardings => boardings
service_trips => trips
on_time_percent
delayed_minutes => average_delay_minutes
fare_revenue that rises strongly with boardings`,
    },
    {
      name: 'road_works',
      cues: 'street works|road works|roadworks|road closures|street closures|baustellen',
      columns: `work_no like RW-0001 => work_id
roadwork_street => street
roadwork_kind => work_type
contractor_name => contractor
roadwork_from => start_date
end_date 3 to 90 days after start_date
lanes_closed
roadwork_cost => budget
roadwork_state => status`,
    },
  ],
  concepts: concepts([
    ['city_park', 'park name|park|name of park|name of the park; de parkname; es nombre del parque; fr nom du parc', oneOf(CITY_PARKS)],
    ['permit_type', 'permit type|type|work type|type of permit|license type|category', oneOf('New Construction:20|Renovation:32|Electrical:16|Plumbing:14|Demolition:7|Roofing:11')],
    ['status', 'status|permit status|application status|case status|request status', oneOf('issued:46|under review:24|approved:18|expired:7|denied:5')],
    ['request_type', 'request type|complaint type|service type', oneOf('Pothole:24|Street Light:18|Graffiti:14|Noise:18|Missed Trash Pickup:16|Fallen Tree:10')],
    ['violation', 'violation|violation type|infraction|violation description', oneOf('Expired meter:36|No parking zone:28|Fire hydrant:9|Double parking:15|Bus lane:7|Disabled bay:5')],
    ['agency', 'agency|department|government department|ministry|office', oneOf('Public Works|Parks and Recreation|Transportation|Health Department|Housing Authority|Education Board|Police Department|Water Utility')],
    ['district', 'district|borough|ward|stadtbezirk|distrito|arrondissement', oneOf('District 1|District 2|District 3|District 4|District 5|District 6|District 7|District 8')],
    ['construction_value', 'construction value|permit value|estimated construction cost|valuation|declared valuation|job value', wholeMoney(800, 4800000, 24000)],
    ['permit_contractor', 'contractor|contractor name|builder', fake('company.name')],
    ['issued_day', 'issued|issue date|date issued|permit issued', daysOf('working', '-3y')],
    ['service_request_status', 'service request status', oneOf('closed:64|in progress:18|open:14|duplicate:4')],
    ['violation_street', 'street of violation', oneOf('Main Street|Harbor Road|Oak Avenue|Station Street|Market Square|Mill Lane|University Drive|Park Row')],
    ['fine_amount', 'fine amount|parking fine', among([20, 25, 35, 45, 55, 65, 85, 115, 200], [12, 18, 22, 16, 12, 9, 6, 4, 1])],
    ['ticket_issued', 'issued at', timesOf('store', 'working', '-1y')],
    ['request_reported', 'reported date', daysOf('working')],
    ['spending_area', 'spending area', oneOf('Roads:20|Schools:22|Parks:12|Police:14|Health:12|Housing:10|Culture:10')],
    ['budget_year', 'budget year', among([2022, 2023, 2024, 2025], [1, 1, 1, 1])],
    ['approved_budget_amount', 'approved budget amount', wholeMoney(12000, 96000000, 1400000)],
    ['spent_so_far', 'spent so far', wholeMoney(4000, 88000000, 820000)],
    ['funding_kind', 'funding kind', oneOf('city:62|state:24|federal:10|grant:4')],
    ['project_count', 'project count', int(1, 48, skew(6))],
    ['tender_title', 'tender title', oneOf('School roof renovation|Street cleaning 2026|IT helpdesk services|Bus fleet renewal|Library furniture|Bridge inspection|Park maintenance|Office supplies|Waste containers|Playground equipment')],
    ['tender_kind', 'tender kind', oneOf('open:58|restricted:18|negotiated:14|direct award:10')],
    ['bids_received', 'bids received', int(1, 18, skew(4))],
    ['awarded_company', 'awarded company', fake('company.name')],
    ['awarded_value', 'awarded value', wholeMoney(6000, 24000000, 210000)],
    ['awarded_on', 'awarded on', daysOf('working', '-4y')],
    ['tender_months', 'tender months', among([6, 12, 24, 36, 48], [12, 30, 28, 18, 12])],
    ['business_name', 'business name', fake('company.name')],
    ['business_kind', 'business kind', oneOf('Restaurant:24|Retail shop:26|Hair salon:12|Construction:14|Taxi:8|Online shop:16')],
    ['licence_owner', 'licence owner', fake('person.fullName')],
    ['issued_on_day', 'issued on day', daysOf('working', '-5y')],
    ['licence_fee', 'licence fee', among([35, 50, 75, 120, 200, 350], [18, 24, 22, 18, 12, 6])],
    ['valid_years', 'valid years', among([1, 2, 3, 5], [44, 20, 22, 14])],
    ['licence_state', 'licence state', oneOf('valid:78|expired:14|revoked:2|pending:6')],
    ['parcel_no', 'parcel no|parcel number of land|parcel|parcel number|parcel id|apn', code('[0-9]{3}-[0-9]{3}-[0-9]{3}', true)],
    ['taxpayer_name', 'taxpayer name|taxpayer', fake('person.fullName')],
    ['land_value', 'land value', wholeMoney(9000, 1900000, 98000)],
    ['building_value', 'building value', wholeMoney(12000, 3200000, 190000)],
    ['property_tax_year', 'tax year', among([2023, 2024, 2025], [1, 1, 1])],
    ['property_tax_due', 'property tax due|property tax', money(90, 32000, 2400)],
    ['tax_paid', 'tax paid', flag(0.92)],
    ['tax_exemption', 'exemption', oneOf('none:78|homestead:16|senior:4|veteran:2')],
    ['document_requested', 'document requested', oneOf('Passport:44|ID card:38|Birth certificate:10|Registration:8')],
    ['office_branch', 'office branch', oneOf('City Hall|North Office|Harbor Office|West Center')],
    ['applied_at_office', 'applied at office', timesOf('morning', 'working')],
    ['office_wait', 'wait minutes at office', int(0, 140, skew(18))],
    ['days_to_issue', 'days to issue', int(1, 60, skew(16))],
    ['document_fee', 'document fee', among([12, 22.8, 37, 60, 70], [18, 20, 32, 18, 12])],
    ['document_state', 'document state', oneOf('issued:72|in production:16|ready for pickup:10|rejected:2')],
    ['inspected_address', 'inspected address', fake('location.streetAddress')],
    ['inspected_building', 'inspected building', oneOf('Residential:52|Commercial:24|Mixed use:12|School:6|Industrial:6')],
    ['inspection_kind', 'inspection kind', oneOf('Structural:20|Electrical:22|Plumbing:18|Fire safety:22|Final:18')],
    ['inspected_date', 'inspected date', daysOf('working')],
    ['violations_found', 'violations found', int(0, 14, skew(0.9))],
    ['inspection_outcome', 'inspection outcome', oneOf('passed:72|passed with conditions:14|failed:14')],
    ['housing_application', 'housing application', code('HA-#####', true)],
    ['housing_applied', 'housing applied', daysOf('working', '-6y')],
    ['bedrooms_needed', 'bedrooms needed|bedroom need', among([1, 2, 3, 4], [42, 32, 20, 6])],
    ['housing_priority', 'housing priority|priority band|housing band', oneOf('A:8|B:24|C:42|D:26')],
    ['current_housing', 'current housing|current accommodation|living situation', oneOf('private rental:40|with family:28|temporary accommodation:14|overcrowded flat:12|homeless:6')],
    ['housing_list_state', 'housing list state', oneOf('waiting:70|offer made:10|housed:14|withdrawn:6')],
    ['household_people', 'household people', int(1, 9, skew(2.4))],
    ['benefit_kind', 'benefit kind|benefit type|type of benefit', oneOf('unemployment:34|housing:24|food assistance:24|disability:10|child benefit:8')],
    ['applied_for_benefit', 'applied for benefit', daysOf('working', '-2y')],
    ['decided_on_benefit', 'decided on benefit', daysOf('working', '-2y')],
    ['monthly_benefit', 'monthly benefit|benefit amount|weekly benefit', money(40, 2400, 410)],
    ['benefit_office', 'benefit office', oneOf('Central Office|North Office|Harbor District Office|West Office|Riverside Office|South Office')],
    ['benefit_state', 'benefit state', oneOf('approved:62|pending:16|denied:14|ended:8')],
    ['owner_address', 'owner address', fake('location.streetAddress')],
    ['dog_name', 'dog name', oneOf(PET_NAMES)],
    ['dog_breed', 'dog breed', oneOf('Labrador Retriever|German Shepherd|Beagle|Poodle|Bulldog|Golden Retriever|Dachshund|Boxer|Chihuahua|Border Collie|Mixed breed')],
    ['spayed', 'spayed or neutered', flag(0.72)],
    ['licensed_on', 'licensed on', daysOf('working', '-2y')],
    ['license_fee', 'license fee|licence fee|permit fee|application fee|annual license fee|annual fee', among([15, 20, 25, 40, 60, 90, 120, 180, 250], [10, 14, 18, 14, 14, 10, 8, 6, 6])],
    ['license_state', 'license state', oneOf('active:82|expired:12|revoked:6')],
    ['council_day', 'council day', daysOf('working', '-2y')],
    ['agenda_item', 'agenda item|agenda topic|motion', oneOf('Budget amendment|Zoning change for Harbor District|New bike lanes|School renovation|Parking fees|Library opening hours|Tree protection bylaw|Bus line extension|Playground funding|Waste contract|Public housing plan|Street lighting upgrade')],
    ['council_committee', 'council committee|committee', oneOf('Finance:24|Planning:24|Transport:20|Education:14|Environment:18')],
    ['mover_name', 'mover name', fake('person.fullName')],
    ['votes_in_favour', 'votes in favour|votes for|yes votes|ayes', int(4, 41, bell(24, 8))],
    ['votes_opposed', 'votes opposed|votes against|no votes|nays', int(0, 28, skew(7))],
    ['abstentions', 'abstentions|abstained', int(0, 9, skew(1.4))],
    ['vote_result', 'vote result', oneOf('passed:76|rejected:16|postponed:8')],
    ['requester_kind', 'requester kind', oneOf('individual:48|media:22|business:16|nonprofit:8|law firm:6')],
    ['foi_agency', 'foi agency', oneOf('Police Department|Mayor Office|Public Works|Health Department|Housing Agency|Education Board|Fire Department')],
    ['records_wanted', 'records wanted', oneOf('Inspection reports|Contract documents|Email correspondence|Budget records|Incident reports|Permit files|Meeting minutes|Payroll records')],
    ['foi_filed', 'foi filed', daysOf('working', '-2y')],
    ['foi_answered', 'foi answered', daysOf('working', '-2y')],
    ['pages_released', 'pages released', int(0, 2400, skew(38))],
    ['foi_fee', 'foi fee', among([0, 10, 25, 50, 120], [68, 12, 10, 6, 4])],
    ['foi_outcome', 'foi outcome', oneOf('granted:52|partially granted:26|denied:12|no records:10')],
    ['registry_event', 'registry event', oneOf('birth:44|marriage:30|death:26')],
    ['event_day', 'event day', day('-3y')],
    ['registry_place', 'registry place', fake('location.city')],
    ['registrar_name', 'registrar name|registrar', fake('person.fullName')],
    ['registered_day', 'registered day', day('-3y')],
    ['copy_fee', 'copy fee', among([10, 12, 15, 20, 25])],
    ['ridership_day', 'ridership day', day('-1y')],
    ['bus_route', 'bus route|bus line|transit line', oneOf('1|2|4|7|10|12|18|21|24|33|40|52|X1|N5')],
    ['transit_mode', 'transit mode', oneOf('bus:66|tram:22|metro:12')],
    ['line_boardings', 'line boardings|ridership|passenger boardings', int(40, 18000, skew(1900))],
    ['service_trips', 'service trips', int(8, 220, bell(74, 30))],
    ['delayed_minutes', 'delayed minutes', dec(0, 22, 1, skew(2.4))],
    ['fare_revenue', 'fare revenue', money(40, 42000, 3100)],
    ['roadwork_street', 'roadwork street', fake('location.street')],
    ['roadwork_kind', 'roadwork kind', oneOf('resurfacing:30|water main:20|gas pipe:14|fibre cable:16|bridge repair:8|junction rebuild:12')],
    ['contractor_name', 'contractor name', fake('company.name')],
    ['roadwork_from', 'roadwork from', daysOf('working', '-2y', '+3mo')],
    ['lanes_closed', 'lanes closed', int(0, 4, skew(1.2))],
    ['roadwork_cost', 'roadwork cost', wholeMoney(8000, 2400000, 120000)],
    ['roadwork_state', 'roadwork state', oneOf('planned:18|ongoing:22|finished:56|delayed:4')],
    ['political_party', 'party|political party|party name', oneOf('Democratic Union|Liberal Party|Green Alliance|National Front|Labour Movement|Civic Reform|Independent')],
  ]), // prettier-ignore
};
