import type { Domain } from '../model.js';
import { among, concepts, flag, int, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';

export const AUTOMOTIVE: Domain = {
  id: 'automotive',
  cues: 'automotive|car|cars|vehicle|vehicles|motorcycle|motorcycles|motorbike|motorbikes|bike ads|dealership|dealer|used car|used cars|second hand car|auto|autos|coches|voitures|fahrzeuge|gebrauchtwagen|car sales|car service|repair shop|garage|service records|ev|traffic|truck sales|bike',
  subjects: [
    {
      name: 'cars',
      cues: 'cars|used cars|vehicles|car listings|car ads|car inventory|dealership|coches|gebrauchtwagen|voitures|automotive|car dealership',
      columns: `vin
brand
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
      cues: 'motorcycles|motorbikes|motorcycle ads|bikes',
      columns: `registration_plate
motorcycle_brand
motorcycle_model
engine_cc
year
odometer_km
asking_price`,
    },
    {
      name: 'service',
      cues: 'service records|car service|repairs|repair shop|workshop|maintenance',
      columns: `service_id
license_plate
vehicle_make
vehicle_model
service_type
service_date
mileage
cost
mechanic`,
    },
    {
      name: 'sales',
      cues: 'car sales|vehicle sales|sales',
      columns: `sale_id
vehicle_make
vehicle_model
customer_name
salesperson
sale_price
sale_date
financing`,
    },
    {
      name: 'traffic',
      cues: 'traffic|traffic counts',
      columns: `timestamp
road
vehicle_count
average_speed
congestion_level`,
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
  ]), // prettier-ignore
};
