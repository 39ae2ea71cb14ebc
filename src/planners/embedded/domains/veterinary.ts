import type { Domain } from '../model.js';
import { concepts, day, dec, flag, int, oneOf, skew } from '../lexicon/builders.js';

export const VETERINARY: Domain = {
  id: 'veterinary',
  cues: 'vet|veterinary|pet|pets|animal clinic|animal|animals|dog|dogs|cat|cats|animal shelter|shelter|zoo|wildlife|tierarzt|mascotas|veterinaria|animaux|veterinaire|haustiere|pet adoption|kennel|pet store',
  subjects: [
    {
      name: 'pets',
      cues: 'pets|pet records|animals|dogs|cats|vet clinic|mascotas|haustiere|animaux|veterinary|vet',
      columns: `pet_id
pet_name
species
breed
age
weight_kg
owner_name
owner_phone
last_vaccination_date`,
    },
    {
      name: 'visits',
      cues: 'vet visits|visits|appointments|vet appointments',
      columns: `visit_id
pet_name
species
owner_name
visit_date
visit_reason
treatment
cost
veterinarian`,
    },
    {
      name: 'adoptions',
      cues: 'adoptions|animal shelter|shelter animals|pet adoption',
      columns: `animal_id
pet_name
species
breed
age
intake_date
adopted
adoption_fee`,
    },
    {
      name: 'zoo',
      cues: 'zoo|zoo animals|wildlife|wildlife sightings',
      columns: `sighting_id
wildlife_species
latitude
longitude
observed_at
count
observer`,
    },
  ],
  concepts: concepts([
    ['name', 'name|nombre|nom', oneOf('Bella|Max|Luna|Charlie|Lucy|Cooper|Daisy|Milo|Molly|Rocky|Coco|Buddy|Ruby|Oscar|Nala|Leo|Rosie|Simba|Willow|Toby|Penny|Jasper|Chloe|Felix|Poppy|Bruno|Ginger|Shadow|Zoe|Biscuit'), 'weak'],
    ['age', 'age|alter|edad|âge', int(0, 18, skew(4.5))],
    ['weight', 'weight|weight kg|gewicht|peso|poids', dec(0.3, 62, 1, skew(11))],
    ['sex', 'sex|gender|geschlecht|sexo|sexe', oneOf('male:51|female:49')],
    ['treatment', 'treatment|procedure|service|service performed|behandlung|tratamiento', oneOf('Vaccination:30|Check-up:24|Dental Cleaning:12|Neutering:12|Deworming:12|X-ray:6|Wound Care:4')],
    ['visit_reason', 'visit reason|reason|reason for visit|diagnosis|condition|motivo', oneOf('Annual check-up|Limping|Ear infection|Skin allergy|Vomiting|Dental problem|Vaccination due|Loss of appetite|Eye irritation|Tick bite')],
    ['adopted', 'adopted|is adopted', flag(0.6)],
    ['intake_date', 'intake date', day('-1y', 'now')],
    ['color', 'color|coat color|fur color|colour', oneOf('Black|White|Brown|Golden|Gray|Tricolor|Tabby|Cream')],
    ['birth_date', 'birth date|date of birth|born|dob', day('-15y', '-2mo')],
  ]), // prettier-ignore
};
