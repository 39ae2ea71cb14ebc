import { among, bell, code, concepts, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const CONSTRUCTION: Domain = {
  id: 'construction',
  cues: 'construction|construction projects|construction site|building site|contractor bids|subcontractors|building materials|home services|home repairs|handyman|plumber|electrician|craftsmen|renovation|cleaning service|moving company|home improvement|architecture firm|bauprojekte|baustelle|handwerker|construcción|obra|reformas|chantier|artisans|bâtiment|beam|beams|beam schedule|rebar|span m|structural|deflection mm|steel sections|load kn',
  subjects: [
    {
      name: 'projects',
      cues: 'construction projects|construction|building projects|construction data|bauprojekte|obras|chantiers|construction project list|building construction projects',
      columns: `project_no like BLD-0001 => project_id
building_type => project_type
general_contractor => contractor
city
gross_floor_area_m2 => floor_area_m2
contract_sum that rises strongly with floor_area_m2 => budget
construction_start => start_date
planned_months that rises with budget => duration_months
percent_built => percent_complete
delay_weeks
construction_phase => status`,
    },
    {
      name: 'bids',
      cues: 'contractor bids|construction bids|tenders|construction tenders|bids for a building|ausschreibungen|licitaciones|appels d offres',
      columns: `bid_no like BID-0001 => bid_id
building_trade => trade
bidder_company => contractor
bid_amount
bid_days => duration_days
submitted_on => submission_date
technical_score
bonded
bid_result => status`,
    },
    {
      name: 'site_reports',
      cues: 'construction site|daily site reports|site reports|construction diary|building site|bautagebuch|baustelle|construction site reports|construction daily reports|construction site logs',
      columns: `report_no like SR-00001 => report_id
site_name
report_date
site_weather => weather
workers_on_site => workers
working_hours that rises strongly with workers => hours_worked
machines_on_site => equipment_count
work_done
site_incident => incident
site_manager`,
    },
    {
      name: 'materials',
      cues: 'building materials|construction materials|material deliveries to a site|baustoffe|materiales de construcción|matériaux de construction|construction material orders|construction material deliveries',
      columns: `delivery_no like MD-00001 => delivery_id
building_material => material
material_unit => unit
quantity_delivered => quantity
material_price => unit_price
total = quantity * unit_price
material_supplier => supplier
site_name
delivered_on => delivery_date
accepted`,
    },
    {
      name: 'home_jobs',
      cues: 'home services|home repairs|handyman|handyman jobs|home service jobs|plumber jobs|craftsmen|handwerker|reformas|artisans|handyman bookings|plumbing jobs|plumber calls|electrician jobs|home repair jobs|home improvement jobs',
      columns: `job_no like JOB-00001 => job_id
home_job => job_type
trade
homeowner_name => customer_name
craftsman_name => contractor_name
requested_at
job_hours => hours
labor_rate => hourly_rate
material_cost
job_total that rises strongly with hours => total_cost
job_state => status
job_rating => rating`,
    },
    {
      name: 'cleaning',
      cues: 'cleaning service|cleaning jobs|cleaning bookings|house cleaning|reinigung|limpieza|ménage à domicile|house cleaning bookings|cleaning appointments|cleaning company jobs',
      columns: `booking_no like CLN-00001 => booking_id
client_name => customer_name
cleaner_name
cleaned_at => start_time
cleaning_type
rooms_cleaned => rooms
cleaning_hours that rises strongly with rooms => hours
cleaning_price that rises strongly with hours => price
supplies_included
cleaning_rating => rating`,
    },
    {
      name: 'moves',
      cues: 'moving company|house moves|removals|relocations of households|umzüge|mudanzas|déménagements|moving jobs|moving company jobs|house moving bookings|household moves',
      columns: `move_no like MOV-0001 => move_id
client_name => customer_name
moved_on => move_date
from_city => origin_city
to_city => destination_city
volume_m3
movers => crew_size
move_price that rises strongly with volume_m3 => price
floors_climbed => floors
damage_reported`,
    },
  ],
  concepts: concepts([
    ['building_type', 'building type|type of building|building use|gebäudetyp', oneOf('Apartment block:30|Single-family house:24|Office:16|School:8|Warehouse:10|Hotel:5|Hospital:3|Bridge:4')],
    ['general_contractor', 'general contractor|contractor company|building contractor|builder|bauunternehmen|constructora', fake('company.name')],
    ['gross_floor_area', 'gross floor area m2|gross floor area|gfa', int(110, 68000, skew(3200))],
    ['beam_mark', 'mark|beam mark|member mark', code('B[1-9]#')],
    ['steel_section', 'section|profile|beam section', oneOf('IPE 200:12|IPE 300:16|HEA 160:12|HEA 200:14|HEB 220:12|UB 305x165x40:12|UC 203x203x46:10|W12x26:7|W14x30:5')],
    ['steel_grade', 'grade|steel grade|material grade', oneOf('S235:28|S275:30|S355:34|S460:8')],
    ['beam_span', 'span|span m|length m|clear span', dec(1.8, 24, 2, bell(7, 2.8))],
    ['beam_load', 'load kn|load|design load|kn', dec(5, 620, 1, skew(85))],
    ['deflection', 'deflection|deflection mm', dec(0.4, 42, 1, skew(9))],
    ['utilisation', 'utilisation|utilization|unity check', dec(0.18, 1.05, 2, bell(0.72, 0.16))],
    ['beam_check', 'check|status of member', oneOf('OK:90|review:7|fail:3')],
    ['contract_sum', 'contract sum|construction cost|building cost|project value|baukosten', int(90000, 180000000, skew(4600000))],
    ['construction_start', 'construction start|ground breaking|baubeginn', daysOf('working', '-4y', '+3mo')],
    ['planned_months', 'planned months|construction months|build months', int(3, 60, skew(16))],
    ['percent_built', 'percent built|completion percent of building', int(0, 100)],
    ['delay_weeks', 'delay weeks|weeks delayed', int(0, 60, skew(3))],
    ['construction_phase', 'construction phase|building phase|bauphase', oneOf('planning:14|foundation:14|structure:24|interior fit-out:26|handover:8|completed:14')],
    ['building_trade', 'building trade|trade package|gewerk', oneOf('Concrete works:20|Roofing:13|Electrical installation:16|Plumbing:15|HVAC:13|Drywall:11|Windows:12')],
    ['bidder_company', 'bidder company|bidder', fake('company.name')],
    ['bid_amount', 'bid amount|bid price|tender price', int(9000, 8600000, skew(240000))],
    ['bid_days', 'bid days|days to complete', int(10, 420, skew(72))],
    ['submitted_on', 'submitted on', daysOf('working')],
    ['technical_score', 'technical score', dec(38, 100, 1, bell(76, 9))],
    ['bonded', 'bonded|bid bond', flag(0.84)],
    ['bid_result', 'bid result|tender result', oneOf('awarded:22|rejected:62|withdrawn:6|under evaluation:10')],
    ['site_name', 'site name|construction site|building site|baustelle|chantier|obra', oneOf('Harbor Tower|Linden Park Homes|School Extension East|Ring Road Bridge|Riverside Offices|Station Quarter B|Oak Street 14|Clinic North Wing')],
    ['report_date', 'report date', daysOf('working', '-1y')],
    ['site_weather', 'site weather', oneOf('dry:58|light rain:18|heavy rain:8|windy:8|frost:8')],
    ['workers_on_site', 'workers on site|crew size|headcount on site', int(3, 180, skew(24))],
    ['working_hours', 'working hours|man hours worked', int(20, 1700, skew(190))],
    ['machines_on_site', 'machines on site', int(0, 18, skew(3))],
    ['work_done', 'work done|work performed|activity on site', oneOf('Concreting level 2|Reinforcement of slab|Formwork removal|Brickwork ground floor|Roof truss assembly|Window installation|Electrical rough-in|Plastering|Excavation|Waterproofing basement|Screed laying|Scaffold erection')],
    ['site_incident', 'site incident|incident on site', oneOf('none:94|near miss:3|first aid case:2|lost time injury:1')],
    ['site_manager', 'site manager|foreman name|bauleiter|jefe de obra', fake('person.fullName')],
    ['building_material', 'building material|construction material|baustoff', among(familyValues('building_materials', 'building_material'))],
    ['material_unit', 'material unit', among(familyValues('building_materials', 'material_unit'))],
    ['material_price', 'material price', dec(0.4, 240, 2, skew(18))],
    ['quantity_delivered', 'quantity delivered|delivered quantity', int(1, 900, skew(46))],
    ['material_supplier', 'material supplier', fake('company.name')],
    ['delivered_on', 'delivered on', daysOf('working', '-1y')],
    ['delivery_accepted', 'accepted|delivery accepted', flag(0.95)],
    ['home_job', 'home job|job description|home repair|repair job', among(familyValues('home_jobs', 'home_job'))],
    ['trade', 'trade|craft|handwerk|gremio', among(familyValues('home_jobs', 'trade'))],
    ['homeowner_name', 'homeowner name', fake('person.fullName')],
    ['craftsman_name', 'craftsman name|craftsman|tradesperson|handwerker', fake('person.fullName')],
    ['requested_at', 'requested at', timesOf('office', 'working')],
    ['job_hours', 'job hours|hours on job', among([0.5, 1, 1.5, 2, 3, 4, 6, 8, 16], [8, 16, 14, 18, 14, 12, 8, 7, 3])],
    ['labor_rate', 'labor rate|labour rate|rate per hour', among([38, 45, 52, 58, 65, 75, 89], [10, 18, 22, 20, 15, 10, 5])],
    ['material_cost', 'material cost|materials cost', money(0, 3800, 46)],
    ['job_total', 'job total|job price|invoice of job', money(40, 6800, 210)],
    ['job_state', 'job state|job status', oneOf('completed:70|scheduled:16|in progress:8|cancelled:6')],
    ['job_rating', 'job rating', among([1, 2, 3, 4, 5], [4, 4, 9, 28, 55])],
    ['cleaner_name', 'cleaner name|cleaner|cleaning person', fake('person.fullName')],
    ['cleaning_type', 'cleaning type|type of cleaning', oneOf('Regular:60|Deep clean:18|Move-out:10|Windows:7|Office:5')],
    ['rooms_cleaned', 'rooms cleaned', int(1, 9, bell(3, 1.2))],
    ['cleaning_hours', 'cleaning hours', dec(1, 9, 1, bell(3, 1))],
    ['cleaning_price', 'cleaning price', money(32, 420, 84)],
    ['supplies_included', 'supplies included', flag(0.46)],
    ['cleaned_at', 'cleaned at', timesOf('morning', 'working', '-6mo')],
    ['cleaning_rating', 'cleaning rating', among([1, 2, 3, 4, 5], [2, 3, 9, 28, 58])],
    ['moved_on', 'moved on|moving date', daysOf('weekend', '-1y', '+2mo')],
    ['volume_m3', 'volume m3|moving volume|cubic meters', int(5, 95, skew(26))],
    ['movers', 'movers|number of movers', among([2, 3, 4, 5, 6], [32, 32, 22, 9, 5])],
    ['move_price', 'move price|moving price', int(180, 7800, skew(1150))],
    ['floors_climbed', 'floors climbed', int(0, 6, skew(1))],
    ['damage_reported', 'damage reported', flag(0.06)],
  ]), // prettier-ignore
};
