import type { Domain } from '../model.js';
import { among, asMentioned, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, serial, skew, wholeMoney } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const AUTOMOTIVE: Domain = {
  id: 'automotive',
  cues: 'automotive|car|cars|vehicle|vehicles|motorcycle|motorcycles|motorbike|motorbikes|bike ads|dealership|dealer|used car|used cars|second hand car|auto|autos|coches|voitures|fahrzeuge|gebrauchtwagen|car sales|car service|repair shop|garage|service records|ev|traffic|truck sales|bike|immatriculation|contrôles techniques|contrôle technique|kfz|matriculaciones|taller|itv|breakdown|tow truck|tyre|tyres|driving school|driving lessons|vin|dealership leads|car lease|car leases|roadside assistance',
  subjects: [
    {
      name: 'cars',
      cues: 'cars|used cars|vehicles|car listings|car ads|car inventory|dealership|coches|gebrauchtwagen|voitures|automotive|car dealership|used car listings|used car ads|cars for sale|used cars for sale|car dealership inventory|car listings data|electric cars|electric vehicles for sale|car inventory list|vehicle stock',
      columns: `vin
brand => make
model
year
mileage
fuel_type
transmission
color
price`,
    },
    {
      name: 'motorcycles',
      cues: 'motorcycles|motorbikes|motorcycle ads|bikes|used motorcycles|motorcycles for sale|motorcycle listings',
      columns: `registration_plate => license_plate
motorcycle_brand => make
motorcycle_model => model
engine_cc
year
odometer_km => mileage_km
motorcycle_price => price`,
    },
    {
      name: 'service',
      cues: 'service records|car service|repairs|repair shop|workshop|maintenance|car repairs|vehicle maintenance|car service records|vehicle service records|auto repair shop|car maintenance|garage jobs|car repair orders|truck maintenance|fleet maintenance|van maintenance|truck repairs',
      columns: `service_id
customer_name
license_plate
vehicle_make => make
vehicle_model => model
service_type
service_date
mileage
service_cost => cost
mechanic`,
    },
    {
      name: 'sales',
      cues: 'car sales|vehicle sales|sales|car dealership sales|dealership sales|car sales records|cars sold|sold cars|used car sales|vehicle sales records',
      columns: `sale_id
vehicle_make => make
vehicle_model => model
customer_name
salesperson_name
sale_price
sale_date
financing`,
    },
    {
      name: 'traffic',
      cues: 'traffic|traffic counts|traffic data|traffic sensors|traffic sensor data|road traffic|traffic flow',
      columns: `timestamp
road
vehicle_count
average_speed
congestion_level`,
    },
    {
      name: 'telemetry',
      cues: 'vehicle diagnostics|obd data|car telemetry|vehicle sensor data|fahrzeugdaten|datos de telemetría|car sensor data|vehicle telemetry data|obd readings',
      columns: `driven_at => timestamp
car_code => vehicle_id
driven_kmh => speed_kmh
engine_rpm
coolant_temp_c => coolant_temperature
throttle_percent => throttle_position
fuel_rate_l_h that rises with throttle_position => fuel_rate
trouble_code missing 94%
gear`,
    },
    {
      name: 'parts',
      cues: 'car parts|spare parts|auto parts|auto parts sales|autoteile|recambios|pièces auto',
      columns: `part_no => part_number
car_part => part_name
part_system => category
vehicle_make => make
part_price => price
parts_in_stock => stock_quantity
part_quality => quality
part_warranty_months => warranty_months`,
    },
    {
      name: 'test_drives',
      cues: 'test drives|test drive bookings|showroom visits|probefahrten|pruebas de conducción',
      columns: `drive_no like TD-00001 => drive_id
prospect_name => customer_name
vehicle_make => make
vehicle_model => model
drive_at => drive_date
drive_minutes => duration_minutes
sales_advisor_name => salesperson
prospect_interest => interest_level
bought_car => purchased`,
    },
    {
      name: 'recalls',
      cues: 'vehicle recalls|car recalls|safety recalls|rückrufe|retiradas de vehículos',
      columns: `recall_no like RCL-001 => recall_id
vehicle_make => make
vehicle_model => model
recall_component => component
recall_risk => risk
recalled_on => recall_date
vehicles_recalled => vehicles_affected
repaired_percent => completion_percent`,
    },
    {
      name: 'fuel_logs',
      cues: 'fuel logs|fuel log|refueling log|mileage log|tankbuch|registro de repostajes|fuel purchases|fuel fill ups|refuelings|fuel consumption log|gas fill ups|vehicle refueling',
      columns: `refuel_no like FL-00001 => refuel_id
refueled_on => date
license_plate
odometer
refuel_liters => liters
refuel_price_per_liter => price_per_liter
total = liters * price_per_liter => total_cost
full_tank`,
    },
    {
      name: 'fuel_card_transactions',
      cues: 'fuel card transactions|fleet fuel card transactions|fuel card purchases|fleet fuel cards|fuel card data|fleet card transactions|tankkarten|tankkartenumsätze|tarjetas de combustible|cartes carburant',
      columns: `fuel_card_use => transaction_id
fuel_card => card_number
refueled_on => date
license_plate
full_name => driver_name
fuel_station => station
card_fuel_kind => fuel_type
refuel_liters => liters
refuel_price_per_liter => price_per_liter
total = liters * price_per_liter => total_cost
odometer`,
    },
    {
      name: 'car_washes',
      cues: 'car wash visits|car washes|car wash|car wash sales|autowäsche|lavado de coches',
      columns: `wash_id like CW-00001
washed_at => timestamp
license_plate
washed_vehicle => vehicle_type
wash_program => wash_type
wash_minutes => duration_minutes
wash_price => price
payment_method
wash_member => is_member`,
    },
    {
      name: 'work_orders',
      cues: 'car repair shop work orders|repair shop work orders|work orders of a garage|auto repair work orders|workshop jobs|garage work orders|car workshop orders|auto shop work orders|mechanic work orders|repair orders|garage repair orders',
      columns: `work_order_id like WO-00001
customer_name
phone
license_plate
vehicle_make => make
vehicle_model => model
work_wanted => issue
mechanic
opened_on => opened_date
labor_hours
parts_total => parts_cost
labor_total = labor_hours * 95 => labor_cost
total = parts_cost + labor_cost => total_cost
work_state => status`,
    },
    {
      name: 'vehicle_inspections',
      cues: 'vehicle inspections|car inspections|mot tests|vehicle safety inspections|contrôles techniques|hauptuntersuchungen|tüv prüfungen|itv inspections|inspecciones técnicas de vehículos|emissions tests|vehicle inspection records|roadworthiness tests',
      columns: `inspection_no like VI-00001 => inspection_id
license_plate
vehicle_make => make
vehicle_model => model
year
mileage
tested_on => inspection_date
test_station => station
test_result => result
main_defect => defect
next_inspection_due => next_due_date`,
    },
    {
      name: 'leads',
      cues: 'car dealership leads|dealership leads|car leads|showroom leads|auto sales leads|car sales leads',
      columns: `lead_id
customer_name
email
phone
wanted_make => interested_make
wanted_model => interested_model
lead_origin => source
lead_came => created_at
advisor_name => salesperson
lead_budget => budget
trade_in
lead_state => status`,
    },
    {
      name: 'registrations',
      cues: 'vehicle registrations|car registrations|new car registrations|registered vehicles|kfz zulassungen|matriculaciones|immatriculations',
      columns: `registration_number => license_plate
vin
vehicle_make => make
vehicle_model => model
year
fuel_type
keeper_name => owner_name
first_registered => registration_date
road_tax
registration_state => status`,
    },
    {
      name: 'warranty_claims',
      cues: 'car warranty claims|vehicle warranty claims|auto warranty claims|warranty repairs',
      columns: `claim_id
vin
vehicle_make => make
vehicle_model => model
mileage
failed_part => component
failed_on => claim_date
dealer_name => dealer
repair_parts => parts_cost
repair_labor => labor_cost
total = parts_cost + labor_cost => total_cost
warranty_state => status`,
    },
    {
      name: 'breakdowns',
      cues: 'tow truck calls|breakdown calls|roadside assistance calls|roadside assistance|towing calls|breakdown assistance|towing jobs',
      columns: `call_id
called_at => call_time
customer_name
phone
license_plate
breakdown_reason => problem
breakdown_place => location
wait_for_truck => arrival_minutes
towed_km => tow_distance_km
towing_fee => fee
call_result => outcome`,
    },
    {
      name: 'leases',
      cues: 'car lease contracts|car leases|vehicle leases|lease contracts for cars|car leasing|vehicle leasing contracts|leasing contracts',
      columns: `contract_no like LSE-00001 => contract_id
customer_name
vehicle_make => make
vehicle_model => model
lease_from => start_date
lease_months => term_months
monthly_lease_rate => monthly_rate
lease_deposit => down_payment
yearly_km => annual_km_limit
lease_state => status`,
    },
    {
      name: 'driving_lessons',
      cues: 'driving lessons|driving school students|driving school lessons|driving school|fahrschule|fahrstunden|autoescuela|auto école|driving tests|learner drivers',
      columns: `lesson_no like DL-00001 => lesson_id
student_name
date_of_birth
licence_class => license_class
instructor_name => instructor
lesson_on => lesson_date
lesson_minutes => duration_minutes
lessons_taken
theory_done => theory_passed
driving_result => test_result`,
    },
    {
      name: 'tyres',
      cues: 'tyre shop inventory|tire shop inventory|tyre stock|tire inventory|tyres|tires|reifenlager',
      columns: `sku
tyre_brand => brand
tyre_size => size
tyre_season => season
tyre_speed => speed_rating
tyre_price => price
tyres_in_stock => stock_quantity
tyre_shelf => location`,
    },
  ],
  concepts: concepts([
    ['ev_range', 'electric range|ev range|driving range|wltp range|range|range km', int(160, 640, bell(400, 90))],
    ['vehicle_make', 'brand|make|manufacturer|car brand|vehicle make|car make|vehicle brand|marke|hersteller|marca|marque', asMentioned([['motorcycle motorbike motorrad moto motocicleta', among(familyValues('motorcycles', 'motorcycle_brand'))]], among(familyValues('vehicles', 'vehicle_make')))],
    ['vehicle_model', 'model|car model|vehicle model|model name|vehicle name|modell|modelo|modèle', among(familyValues('vehicles', 'vehicle_model'))],
    ['motorcycle_brand', 'motorcycle brand|motorcycle make|bike brand|bike make|motorbike brand', among(familyValues('motorcycles', 'motorcycle_brand'))],
    ['motorcycle_model', 'motorcycle model|bike model|motorbike model', among(familyValues('motorcycles', 'motorcycle_model'))],
    ['transmission', 'transmission|gearbox|transmission type|getriebe|transmisión|boîte de vitesses', oneOf('Automatic:58|Manual:42')],
    ['body_type', 'body type|type|vehicle type|car type|karosserie|carrocería', oneOf('Sedan:26|SUV:34|Hatchback:18|Wagon:9|Pickup:8|Coupe:5')],
    ['price', 'price|sale price|selling price|precio|preis|prix|list price', wholeMoney(900, 95000, 16500)],
    ['year', 'year|baujahr|año|année|year of manufacture', (context) => ({ type: 'integer', options: { min: Number(context.referenceDate.slice(0, 4)) - 16, max: Number(context.referenceDate.slice(0, 4)) } })],
    ['condition', 'condition|vehicle condition|car condition|zustand|estado del vehículo|état', oneOf('excellent:20|good:48|fair:24|poor:8')],
    ['car_fault', 'car fault|vehicle fault|fault|fault found|fault reported|customer complaint|reported problem|car problem', oneOf('brake noise:14|engine warning light:14|flat battery:12|oil leak:11|worn clutch:9|broken alternator:8|air conditioning not working:9|flat tyre:9|overheating:7|broken window lift:7')],
    ['service_type', 'service type|repair type|type of service|service', oneOf('Oil Change:32|Brake Repair:16|Tire Rotation:16|Inspection:18|Battery Replacement:9|Engine Repair:9')],
    ['owners', 'number of owners|previous owners|owners|owner count', int(1, 5, skew(1.7))],
    ['doors', 'doors|number of doors|türen|puertas', among([2, 3, 4, 5], [8, 10, 34, 48])],
    ['financing', 'financing|financed|is financed|finance type', oneOf('loan:48|cash:30|lease:22')],
    ['road', 'road|road name|highway', oneOf('A1 North|Ring Road|Main Street|Harbor Bridge|I-95|Route 66|Airport Road|River Drive')],
    ['vehicle_count', 'vehicle count|number of vehicles|traffic volume', int(5, 4200, skew(620))],
    ['congestion', 'congestion level|congestion|traffic level', oneOf('low:46|medium:34|high:20')],
    ['accident_history', 'accident history|had accident|accident free|has accident history', flag(0.24)],
    ['salesperson_name', 'salesperson name', fake('person.fullName')],
    ['motorcycle_price', 'motorcycle price|bike price', wholeMoney(900, 28000, 6200)],
    ['service_cost', 'service cost', money(35, 3900, 180)],
    ['traffic_moment', 'timestamp|driven at', timesOf('rush', 'working', '-6mo')],
    ['car_code', 'car code', code('CAR-0##')],
    ['driven_kmh', 'driven kmh', int(0, 186, bell(62, 32))],
    ['coolant_temp', 'coolant temp c', int(12, 118, bell(88, 8))],
    ['throttle', 'throttle percent', int(0, 100, bell(28, 17))],
    ['fuel_rate', 'fuel rate l h', dec(0.4, 32, 1, skew(4.6))],
    ['trouble_code', 'trouble code|dtc', oneOf('P0171|P0300|P0420|P0442|P0128|P0455|U0100|C1201')],
    ['gear', 'gear', among(['P', 'R', 'N', 'D'], [8, 3, 3, 86])],
    ['part_no', 'part no', code('[A-Z]{2}[0-9]{3}-[0-9]{5}', true)],
    ['car_part', 'car part|spare part', among(familyValues('car_parts', 'car_part'))],
    ['part_system', 'part system', among(familyValues('car_parts', 'part_system'))],
    ['part_price', 'part price', money(3, 1400, 42)],
    ['parts_in_stock', 'parts in stock', int(0, 320, skew(14))],
    ['part_quality', 'part quality', oneOf('original:36|aftermarket:54|refurbished:10')],
    ['part_warranty', 'part warranty months', among([6, 12, 24, 36], [10, 34, 46, 10])],
    ['prospect_name', 'prospect name', fake('person.fullName')],
    ['drive_at', 'drive at', timesOf('store', 'weekend', '-6mo', '+14d')],
    ['drive_minutes', 'drive minutes', among([15, 20, 30, 45, 60], [14, 24, 40, 14, 8])],
    ['sales_advisor', 'sales advisor name', fake('person.fullName')],
    ['prospect_interest', 'prospect interest', oneOf('hot:20|warm:44|cold:36')],
    ['bought_car', 'bought car', flag(0.22)],
    ['recall_component', 'recall component', oneOf('Airbag:26|Brakes:18|Software:20|Fuel pump:12|Seat belt:10|Battery:14')],
    ['recall_risk', 'recall risk', oneOf('fire:16|loss of control:22|injury in crash:34|stalling:28')],
    ['recalled_on', 'recalled on', daysOf('working', '-8y')],
    ['vehicles_recalled', 'vehicles recalled', int(120, 2900000, skew(42000))],
    ['repaired_percent', 'repaired percent', dec(2, 99, 1, bell(64, 18))],
    ['refueled_on', 'refueled on', daysOf('even')],
    ['refuel_liters', 'refuel liters', dec(5, 82, 2, bell(38, 12))],
    ['fuel_card_use', 'fuel card use', code('FCT-######', true)],
    ['fuel_card', 'fuel card|fuel card number|fuel card no', code('7002########')],
    ['fuel_station', 'fuel station|filling station|petrol station|gas station', oneOf('Shell:24|BP:20|Esso:16|TotalEnergies:14|Aral:12|Circle K:8|Q8:6')],
    ['card_fuel_kind', 'card fuel kind', oneOf('diesel:74|petrol:18|AdBlue:8')],
    ['refuel_price', 'refuel price per liter', dec(1.42, 2.14, 3, bell(1.73, 0.09))],
    ['full_tank', 'full tank', flag(0.78)],
    ['washed_at', 'washed at', timesOf('store', 'weekend')],
    ['washed_vehicle', 'washed vehicle', oneOf('sedan:38|SUV:34|van:12|pickup:12|motorcycle:4')],
    ['wash_program', 'wash program', oneOf('basic:42|deluxe:32|premium:18|interior:8')],
    ['wash_minutes', 'wash minutes', int(5, 60, skew(12))],
    ['wash_price', 'wash price', among([8, 10, 12, 15, 18, 22, 30, 45])],
    ['wash_member', 'wash member', flag(0.28)],
    ['work_order_id', 'work order id|work order number|work order no|repair order number|ro number', serial('WO-', 5)],
    ['work_wanted', 'work wanted', oneOf('Brake noise:16|Oil change due:20|Check engine light:16|Flat tyre:8|Battery dead:10|Air conditioning weak:8|Suspension knock:8|Annual service:14')],
    ['opened_on', 'opened on', daysOf('working', '-1y')],
    ['labor_hours', 'labor hours|labour hours', dec(0.5, 14, 1, skew(2))],
    ['parts_total', 'parts total', money(0, 2400, 110)],
    ['labor_total', 'labor total', money(40, 1400, 190)],
    ['work_state', 'work state', oneOf('open:12|in progress:18|waiting for parts:10|completed:52|cancelled:8')],
    ['tested_on', 'tested on', daysOf('working', '-2y')],
    ['test_station', 'test station|testing station|inspection station|inspection center|test centre', oneOf('City Test Centre|North Inspection Station|Harbor Auto Check|Ring Road Testing|Westside Inspections|Airport Road Station|Old Mill Auto Test')],
    ['test_result', 'test result', oneOf('pass:74|pass with advisories:14|fail:12')],
    ['main_defect', 'main defect', oneOf('none:62|brakes:12|tyres:10|lights:8|emissions:5|suspension:3')],
    ['next_inspection', 'next inspection due', day('+1d', '+2y')],
    ['wanted_make', 'wanted make', among(familyValues('vehicles', 'vehicle_make'))],
    ['wanted_model', 'wanted model', among(familyValues('vehicles', 'vehicle_model'))],
    ['lead_origin', 'lead origin', oneOf('website:38|walk-in:22|phone:16|referral:10|online ad:14')],
    ['lead_came', 'lead came', timesOf('store', 'weekend', '-6mo')],
    ['advisor_name', 'advisor name', fake('person.fullName')],
    ['lead_budget', 'lead budget', wholeMoney(4000, 90000, 22000)],
    ['trade_in', 'trade in|has trade in', flag(0.36)],
    ['lead_state', 'lead state', oneOf('new:26|contacted:30|test drive:18|won:14|lost:12')],
    ['keeper_name', 'keeper name|registered keeper', fake('person.fullName')],
    ['first_registered', 'first registered', day('-15y')],
    ['road_tax', 'road tax|vehicle tax', money(20, 620, 165)],
    ['registration_state', 'registration state', oneOf('active:88|expired:7|suspended:2|scrapped:3')],
    ['failed_part', 'failed part', oneOf('Battery:18|Infotainment:18|Transmission:12|Fuel pump:12|Water pump:10|Alternator:14|Window regulator:16')],
    ['failed_on', 'failed on', daysOf('working', '-2y')],
    ['dealer_name', 'dealer name', fake('company.name')],
    ['repair_parts', 'repair parts', money(15, 4200, 260)],
    ['repair_labor', 'repair labor', money(40, 1900, 220)],
    ['warranty_state', 'warranty state', oneOf('approved:74|in review:12|rejected:14')],
    ['called_at', 'called at', timesOf('rush', 'even', '-6mo')],
    ['breakdown_reason', 'breakdown reason', oneOf('flat battery:34|flat tyre:24|engine failure:16|locked out:8|out of fuel:8|accident:10')],
    ['breakdown_place', 'breakdown place', oneOf('A1 North|Ring Road|Main Street|Harbor Bridge|Airport Road|City Mall car park|River Drive')],
    ['wait_for_truck', 'wait for truck', int(8, 160, skew(38))],
    ['towed_km', 'towed km', dec(0, 120, 1, skew(11))],
    ['towing_fee', 'towing fee', money(0, 480, 95)],
    ['call_result', 'call result', oneOf('fixed on site:58|towed:38|cancelled:4')],
    ['lease_from', 'lease from', day('-4y')],
    ['lease_months', 'lease months', among([24, 36, 48, 60], [20, 44, 28, 8])],
    ['monthly_lease_rate', 'monthly lease rate', money(120, 1290, 340)],
    ['lease_deposit', 'lease deposit', among([0, 990, 1500, 2500, 4000, 6000], [30, 18, 18, 18, 10, 6])],
    ['yearly_km', 'yearly km', among([10000, 15000, 20000, 25000, 30000], [30, 32, 22, 10, 6])],
    ['lease_state', 'lease state', oneOf('active:78|ended:16|terminated early:6')],
    ['licence_class', 'licence class', oneOf('B:82|A:10|C:5|D:3')],
    ['instructor_name', 'instructor name|driving instructor', fake('person.fullName')],
    ['lesson_on', 'lesson on', daysOf('working', '-1y')],
    ['lesson_minutes', 'lesson minutes', among([45, 60, 90], [30, 34, 36])],
    ['lessons_taken', 'lessons taken', int(1, 45, bell(18, 8))],
    ['theory_done', 'theory done', flag(0.66)],
    ['driving_result', 'driving result', oneOf('not taken:52|passed:34|failed:14')],
    ['tyre_brand', 'tyre brand|tire brand', oneOf('Michelin|Continental|Goodyear|Bridgestone|Pirelli|Hankook|Dunlop|Nokian')],
    ['tyre_size', 'tyre size|tire size', oneOf('195/65 R15|205/55 R16|225/45 R17|215/60 R16|235/40 R18|185/60 R15|255/35 R19|225/50 R17')],
    ['tyre_season', 'tyre season|tire season', oneOf('summer:40|winter:34|all season:26')],
    ['tyre_speed', 'tyre speed|speed rating', oneOf('T:20|H:30|V:28|W:14|Y:8')],
    ['tyre_price', 'tyre price', money(38, 420, 92)],
    ['tyres_in_stock', 'tyres in stock', int(0, 160, skew(22))],
    ['tyre_shelf', 'tyre shelf', code('[A-F]-[0-2]#')],
    ['trim_level', 'trim|trim level|trim line|ausstattung|versión|finition', oneOf('Base:20|S:14|SE:16|Sport:14|Limited:12|Premium:10|Touring:8|XLE:6')],
    ['msrp', 'msrp|list price new|sticker price|neupreis|manufacturer suggested retail price', wholeMoney(16000, 120000, 34000)],
    ['dealer_code', 'dealer code|dealer id|dealer number', code('D[1-9]###')],
    ['co2_per_km', 'co2 emissions|co2|emissions|co2 g km|co2 emissions g km|co2 emission', int(0, 260, bell(124, 38))],
    ['garage', 'garage|workshop|service centre|service center|repair shop|garage name|taller|werkstatt', oneOf('Harbor Auto Service|City Garage|North Ring Motors|Miller Auto|Speedy Service|Old Mill Garage|Westside Motors|Crown Auto Centre')],
  ]), // prettier-ignore
};
