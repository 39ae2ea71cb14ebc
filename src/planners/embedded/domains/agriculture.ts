import type { Domain } from '../model.js';
import { bell, concepts, day, dec, int, oneOf, skew } from '../lexicon/builders.js';

export const AGRICULTURE: Domain = {
  id: 'agriculture',
  cues: 'agriculture|farm|farms|farming|crop|crops|harvest|livestock|soil|cattle|field|fields|irrigation|dairy|landwirtschaft|cultivos|agricultura|granja|recolte|ferme|orchard|vineyard|greenhouse crop|plantation|fertilizer|poultry',
  subjects: [
    {
      name: 'crops',
      cues: 'crops|crop yields|harvest|fields|farm data|agriculture|crop data|cultivos|ernte|recoltes|farming',
      columns: `field_id
crop
variety
area_hectares
soil_type
planting_date
harvest_date
yield_tonnes_per_hectare
irrigated`,
    },
    {
      name: 'livestock',
      cues: 'livestock|cattle|animals|dairy cows|herd|vieh|ganado|dairy',
      columns: `animal_id
livestock_type
breed
birth_date
weight_kg
health_status
milk_yield_liters`,
    },
    {
      name: 'soil',
      cues: 'soil samples|soil tests|soil',
      columns: `sample_id
field_id
soil_type
soil_ph
soil_moisture
nitrogen
phosphorus
potassium
sample_date`,
    },
    {
      name: 'machinery',
      cues: 'farm equipment|tractors|machinery',
      columns: `equipment_id
equipment_type
manufacturer
year
operating_hours
last_service_date`,
    },
  ],
  concepts: concepts([
    ['breed', 'breed|rasse|raza|race', oneOf('Holstein|Angus|Jersey|Hereford|Merino|Suffolk|Landrace|Duroc|Simmental')],
    ['birth_date', 'birth date|born|date of birth', day('-8y', '-3mo')],
    ['weight', 'weight|weight kg|animal weight|gewicht|peso|poids', int(35, 980, bell(520, 170))],
    ['age', 'age|animal age', int(0, 14, skew(4))],
    ['health_status', 'health status|health|status', oneOf('healthy:88|under treatment:8|quarantined:4')],
    ['nutrient', 'nitrogen|phosphorus|potassium|nitrogen level|nutrient level', dec(4, 180, 1, bell(62, 24))],
    ['equipment_type', 'equipment type|machine type|equipment', oneOf('Tractor:42|Harvester:22|Sprayer:14|Seeder:14|Baler:8')],
    ['farm', 'farm|farm name|hof|granja|ferme', oneOf('Green Acres|Sunny Brook Farm|Hillside Farm|Oak Meadow|Willow Creek|Golden Fields|Red Barn Farm|Stone Bridge Farm')],
    ['rainfall', 'rainfall|rain mm|precipitation|rainfall mm', int(80, 1400, bell(620, 180))],
  ]), // prettier-ignore
};
