import type { Domain } from '../model.js';
import { among, bell, code, concepts, dec, fake, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const AUTOMOTIVE: Domain = {
  id: 'automotive',
  cues: 'automotive|car|cars|vehicle|vehicles|motorcycle|motorcycles|motorbike|motorbikes|bike ads|dealership|dealer|used car|used cars|second hand car|auto|autos|coches|voitures|fahrzeuge|gebrauchtwagen|car sales|car service|repair shop|garage|service records|ev|traffic|truck sales|bike',
  subjects: [
    {
      name: 'cars',
      cues: 'cars|used cars|vehicles|car listings|car ads|car inventory|dealership|coches|gebrauchtwagen|voitures|automotive|car dealership|used car listings|used car ads|cars for sale|used cars for sale|car dealership inventory|car listings data|electric cars|electric vehicles for sale',
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
  ],
  concepts: concepts([
    ['vehicle_make', 'brand|make|manufacturer|car brand|vehicle make|car make|vehicle brand|marke|hersteller|marca|marque', among(familyValues('vehicles', 'vehicle_make'))],
    ['vehicle_model', 'model|car model|vehicle model|model name|vehicle name|modell|modelo|modèle', among(familyValues('vehicles', 'vehicle_model'))],
    ['motorcycle_brand', 'motorcycle brand|motorcycle make|bike brand|bike make|motorbike brand', among(familyValues('motorcycles', 'motorcycle_brand'))],
    ['motorcycle_model', 'motorcycle model|bike model|motorbike model', among(familyValues('motorcycles', 'motorcycle_model'))],
    ['transmission', 'transmission|gearbox|transmission type|getriebe|transmisión|boîte de vitesses', oneOf('Automatic:58|Manual:42')],
    ['body_type', 'body type|type|vehicle type|car type|karosserie|carrocería', oneOf('Sedan:26|SUV:34|Hatchback:18|Wagon:9|Pickup:8|Coupe:5')],
    ['price', 'price|sale price|selling price|precio|preis|prix|list price', wholeMoney(900, 95000, 16500)],
    ['year', 'year|baujahr|año|année|year of manufacture', (context) => ({ type: 'integer', options: { min: Number(context.referenceDate.slice(0, 4)) - 16, max: Number(context.referenceDate.slice(0, 4)) } })],
    ['condition', 'condition|vehicle condition|car condition|zustand|estado del vehículo|état', oneOf('excellent:20|good:48|fair:24|poor:8')],
    ['service_type', 'service type|repair type|type of service|service', oneOf('Oil Change:32|Brake Repair:16|Tire Rotation:16|Inspection:18|Battery Replacement:9|Engine Repair:9')],
    ['owners', 'number of owners|previous owners|owners|owner count', int(1, 5, skew(1.7))],
    ['doors', 'doors|number of doors|türen|puertas', among([2, 3, 4, 5], [8, 10, 34, 48])],
    ['financing', 'financing|financed|is financed|finance type', oneOf('loan:48|cash:30|lease:22')],
    ['road', 'road|street|road name|highway', oneOf('A1 North|Ring Road|Main Street|Harbor Bridge|I-95|Route 66|Airport Road|River Drive')],
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
    ['refuel_price', 'refuel price per liter', dec(1.42, 2.14, 3, bell(1.73, 0.09))],
    ['full_tank', 'full tank', flag(0.78)],
    ['washed_at', 'washed at', timesOf('store', 'weekend')],
    ['washed_vehicle', 'washed vehicle', oneOf('sedan:38|SUV:34|van:12|pickup:12|motorcycle:4')],
    ['wash_program', 'wash program', oneOf('basic:42|deluxe:32|premium:18|interior:8')],
    ['wash_minutes', 'wash minutes', int(5, 60, skew(12))],
    ['wash_price', 'wash price', among([8, 10, 12, 15, 18, 22, 30, 45])],
    ['wash_member', 'wash member', flag(0.28)],
  ]), // prettier-ignore
};
