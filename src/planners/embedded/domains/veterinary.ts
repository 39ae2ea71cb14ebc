import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';
import { PET_NAMES } from '../vocabulary/names/crews.js';

export const VETERINARY: Domain = {
  id: 'veterinary',
  cues: 'vet|veterinary|pet|pets|animal clinic|animal|animals|dog|dogs|cat|cats|animal shelter|shelter|zoo|wildlife|tierarzt|mascotas|veterinaria|animaux|veterinaire|haustiere|pet adoption|kennel|pet store',
  subjects: [
    {
      name: 'surgeries',
      cues: 'veterinary surgery log|veterinary surgeries|vet surgeries|pet surgeries|animal surgeries|veterinary operations|surgery log of a vet clinic|veterinary procedures|vet procedures|tieroperationen|cirugías veterinarias',
      columns: `surgery_no like SX-00001 => surgery_id
pet_name
species
breed
animal_surgery => procedure
operated_on_day => surgery_date
surgery_minutes => duration_minutes
surgeon_of_animal => surgeon
anaesthetic_used => anesthesia
surgery_outcome => outcome`,
    },
    {
      name: 'vet_lab',
      cues: 'veterinary lab results|vet lab results|animal blood tests|veterinary lab tests|pet lab results|animal lab results',
      columns: `sample_no like VL-00001 => sample_id
pet_name
species
animal_test => test
animal_test_value => result
animal_test_unit => unit
operated_on_day => collected_date
is_abnormal`,
    },
    {
      name: 'vet_invoices',
      cues: 'vet invoices|veterinary invoices|vet bills|veterinary bills|vet clinic billing|veterinary billing',
      columns: `invoice_no like INV-00001 => invoice_number
owner_name
pet_name
treatment
vet_bill => amount
operated_on_day => invoice_date
due_date 14 days after operated_on_day
is_paid`,
    },
    {
      name: 'dog_shows',
      cues: 'dog show results|dog shows|dog show entries|dog show|cat show results|cat shows',
      columns: `entry_no like DS-00001 => entry_id
walked_dog => dog_name
walked_breed => breed
show_class => class
owner_name => handler
shown_on => show_date
show_placement => placement
show_points => points`,
    },
    {
      name: 'pets',
      cues: 'pets|pet records|animals|dogs|cats|vet clinic|mascotas|haustiere|animaux|veterinary|vet|pet owners|pet list|pets and their owners|pet data|registered dogs|vet clinic patients',
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
      cues: 'vet visits|visits|appointments|vet appointments|veterinary visits|vet clinic visits|veterinary appointments|vet clinic appointments|veterinary clinic visits|pet visits',
      columns: `vet_visit_no like VV-00001 => vet_visit_id
pet_name
species
owner_name
visit_date
visit_reason => reason
treatment
vet_bill => cost
vet_name`,
    },
    {
      name: 'adoptions',
      cues: 'adoptions|pet adoption|adopted animals|adopted pets|animal adoptions|pet adoptions|animal shelter adoptions|shelter adoptions|dog adoptions|cat adoptions|adoption records',
      columns: `adoption_no like ADP-00001 => adoption_id
animal_id
pet_name => animal_name
species
breed
age
gender
intake_date
adoption_date 3 to 120 days after intake_date
adopter_name
adoption_fee`,
    },
    {
      name: 'zoo',
      cues: 'wildlife|wildlife sightings|animal sightings',
      columns: `sighting_id
wildlife_species => species
latitude
longitude
observed_at => timestamp
animals_counted => count
observer_name => observer`,
    },
    {
      name: 'zoo_animals',
      cues: 'zoo animals|zoo|zoo inventory|zootiere|animales del zoo|animaux du zoo',
      columns: `zoo_animal_no like ZOO-0001 => animal_id
given_name => name
zoo_species => species
enclosure
sex
born_year => birth_year
daily_food_kg
zookeeper_name => zookeeper
health_check_on => last_checkup
conservation_status`,
    },
    {
      name: 'grooming',
      cues: 'pet grooming|dog grooming|grooming appointments|hundesalon|peluquería canina',
      columns: `booking_no like GRM-00001 => booking_id
groomed_at => appointment_date
pet_name
breed
owner_name
grooming_service => service
groomer_name => groomer
grooming_price => price
coat_condition`,
    },
    {
      name: 'boarding',
      cues: 'pet boarding|dog boarding|kennel|kennel stays|tierpension|residencia canina',
      columns: `stay_no like BRD-00001 => stay_id
pet_name
species
owner_name
boarded_from => check_in_date
boarded_until 1 to 14 days after check_in_date => check_out_date
kennel_number
feeding_plan
price_per_day_boarding => price_per_day
medication_needed`,
    },
    {
      name: 'horses',
      cues: 'horse stable|horses|riding stable|riding school|pferdestall|caballos|écurie',
      columns: `horse_no like HRS-001 => horse_id
horse_name => name
horse_breed => breed
horse_age_years => age
horse_color => color
withers_height_cm => height_cm
horse_owner => owner_name
stall
last_farrier_visit
riding_level`,
    },
    {
      name: 'pet_sales',
      cues: 'pet store|pet shop|pet shop sales|pet supplies|zoohandlung|tienda de mascotas',
      columns: `sale_no like PS-00001 => sale_id
pet_product => product
pet_product_kind => category
pieces_sold => quantity
piece_price => unit_price
total = quantity * unit_price
customer_name
sold_on_day => sale_date`,
    },
    {
      name: 'shelter_animals',
      cues: 'shelter animals|animal shelter|animal shelter intakes|animal intakes|shelter intake|dog shelter|cat shelter|rescue animals|tierheim|refugio de animales|refuge animalier',
      columns: `animal_id
pet_name => name
species
breed
sex
age
intake_date
shelter_reason => intake_reason
shelter_status => status
days_in_shelter`,
    },
    {
      name: 'dog_walks',
      cues: 'dog walking appointments|dog walks|dog walking|dog walker bookings|pet sitting|pet sitting bookings|dog walkers|gassi|paseos de perros',
      columns: `walk_id like WLK-00001
walked_dog => dog_name
walked_breed => breed
owner_name
walker_name
walk_begins (date and time) => start_time
walk_over (date and time) => end_time
walk_minutes => duration_minutes
walk_km => distance_km
walk_price => price`,
    },
    {
      name: 'pet_vaccinations',
      cues: 'pet vaccinations|pet vaccines|dog vaccinations|cat vaccinations|animal vaccinations|rabies vaccinations|tierimpfungen|vacunas de mascotas',
      columns: `vaccination_id like PVX-00001
pet_name
species
owner_name
pet_vaccine => vaccine
pet_vaccinated_on => vaccination_date
next_due_date 360 to 370 days after pet_vaccinated_on
vet_name
pet_vaccine_price => price`,
    },
  ],
  concepts: concepts([
    ['animal_surgery', 'animal surgery', oneOf('Spay:24|Neuter:22|Dental extraction:16|Tumour removal:10|Cruciate repair:7|Foreign body removal:6|Caesarean:4|Fracture repair:6|Wound closure:5')],
    ['animal_surgery_type', 'surgery type|type of surgery|surgery|operation|procedure|surgical procedure', oneOf('Spay:24|Neuter:22|Dental extraction:16|Tumour removal:10|Cruciate repair:7|Foreign body removal:6|Caesarean:4|Fracture repair:6|Wound closure:5'), 'here'],
    ['operated_on_day', 'operated on day', daysOf('working')],
    ['surgery_minutes', 'surgery minutes', int(15, 240, skew(55))],
    ['surgeon_of_animal', 'surgeon of animal', oneOf('Dr. Anna Reed|Dr. Paul Novak|Dr. Sofia Marin|Dr. James Okafor|Dr. Lena Fischer|Dr. Tom Hughes')],
    ['anaesthetic_used', 'anaesthetic used', oneOf('isoflurane:54|sevoflurane:22|propofol:14|local:10')],
    ['surgery_outcome', 'surgery outcome', oneOf('recovered:88|complications:9|died:3')],
    ['animal_test', 'animal test', oneOf('ALT|Creatinine|BUN|Glucose|T4|Total Protein')],
    ['animal_test_value', 'animal test value', dec(0.2, 400, 1, skew(38))],
    ['animal_test_unit', 'animal test unit', oneOf('mg/dL:70|U/L:30')],
    ['show_class', 'show class', oneOf('Puppy:22|Junior:20|Open:30|Veteran:10|Champion:18')],
    ['shown_on', 'shown on', daysOf('weekend')],
    ['show_placement', 'show placement', int(1, 12)],
    ['show_points', 'show points', int(40, 100, bell(78, 9))],
    ['name', 'name|nombre|nom', oneOf(PET_NAMES), 'weak'],
    ['age', 'age|alter|edad|âge', int(0, 18, skew(4.5))],
    ['weight', 'weight|weight kg|gewicht|peso|poids', dec(0.3, 62, 1, skew(11))],
    ['sex', 'sex|gender|geschlecht|sexo|sexe', oneOf('male:51|female:49')],
    ['treatment', 'treatment|procedure|service|service performed|behandlung|tratamiento', oneOf('Vaccination:30|Check-up:24|Dental Cleaning:12|Neutering:12|Deworming:12|X-ray:6|Wound Care:4')],
    ['visit_reason', 'visit reason|reason|reason for visit|diagnosis|condition|motivo', oneOf('Annual check-up|Limping|Ear infection|Skin allergy|Vomiting|Dental problem|Vaccination due|Loss of appetite|Eye irritation|Tick bite')],
    ['adopter_name', 'adopter name|adopter|new owner|adopted by', fake('person.fullName')],
    ['shelter_reason', 'shelter reason|intake reason|reason for intake|intake type', oneOf('Stray:44|Owner surrender:28|Rescue:12|Transfer:9|Confiscated:5|Born in shelter:2')],
    ['shelter_status', 'shelter status|adoption status', oneOf('available:46|adopted:32|reserved:8|fostered:9|in quarantine:5')],
    ['days_in_shelter', 'days in shelter|length of shelter stay', int(1, 420, skew(34))],
    ['adopted', 'adopted|is adopted', flag(0.6)],
    ['intake_date', 'intake date', day('-1y', 'now')],
    ['color', 'color|coat color|fur color|colour', oneOf('Black|White|Brown|Golden|Gray|Tricolor|Tabby|Cream')],
    ['birth_date', 'birth date|date of birth|born|dob', day('-15y', '-2mo')],
    ['vet_bill', 'vet bill|vet cost', money(18, 2900, 94)],
    ['vet_name', 'vet name', fake('person.fullName')],
    ['adoption_fee', 'adoption fee paid|adoption fee', among([0, 50, 80, 120, 150, 200, 280, 350], [6, 12, 18, 20, 16, 14, 9, 5])],
    ['animals_counted', 'animals counted', int(1, 140, skew(3))],
    ['observer_name', 'observer name|observer', fake('person.fullName')],
    ['wild_observed', 'observed at|sighted at', timesOf('daylight', 'weekend')],
    ['given_name', 'given name of animal|given name', oneOf('Simba|Nala|Koko|Baloo|Tembo|Asha|Rani|Zuri|Kito|Luna|Bodo|Maya')],
    ['zoo_species', 'zoo species', oneOf('African Elephant|Lion|Giraffe|Meerkat|Red Panda|Humboldt Penguin|Gorilla|Plains Zebra|Snow Leopard|Flamingo|Sea Lion|Capybara')],
    ['enclosure', 'enclosure', oneOf('Savanna|Rainforest House|Penguin Bay|Ape House|Big Cats|Aviary|Petting Zoo')],
    ['born_year', 'born year', int(1988, 2025, bell(2015, 6))],
    ['daily_food', 'daily food kg', dec(0.05, 160, 2, skew(3.2))],
    ['zookeeper_name', 'zookeeper name', fake('person.fullName')],
    ['health_check_on', 'health check on', daysOf('working', '-1y')],
    ['conservation_status', 'conservation status', oneOf('Least Concern:34|Near Threatened:16|Vulnerable:22|Endangered:20|Critically Endangered:8')],
    ['grooming_service', 'grooming service', oneOf('Full groom:42|Bath and dry:28|Nail trim:18|Hand stripping:12')],
    ['groomed_at', 'groomed at', timesOf('store', 'shopping')],
    ['groomer_name', 'groomer name', fake('person.fullName')],
    ['grooming_price', 'grooming price', money(12, 140, 48)],
    ['coat_condition', 'coat condition', oneOf('good:62|matted:24|shedding:14')],
    ['boarded_from', 'boarded from', daysOf('weekend')],
    ['boarded_until', 'boarded until', day('-1y', '+1mo')],
    ['kennel_number', 'kennel number', int(1, 40)],
    ['feeding_plan', 'feeding plan', oneOf('twice daily:62|once daily:22|own food:16')],
    ['boarding_price', 'price per day boarding', money(12, 68, 29)],
    ['medication_needed', 'medication needed', flag(0.16)],
    ['horse_name', 'horse name', oneOf('Silver Arrow|Midnight|Bella|Storm|Luna|Caramel|Duke|Rosie|Apollo|Windy|Nero|Maple')],
    ['horse_breed', 'horse breed', oneOf('Hanoverian:22|Haflinger:16|Arabian:14|Quarter Horse:14|Icelandic:12|Shetland Pony:12|Friesian:10')],
    ['horse_age_years', 'horse age years', int(1, 30, bell(11, 5))],
    ['horse_color', 'horse color', oneOf('bay:40|chestnut:26|black:14|grey:14|palomino:6')],
    ['withers_height', 'withers height cm', int(90, 182, bell(158, 13))],
    ['horse_owner', 'horse owner', fake('person.fullName')],
    ['stall', 'stall', code('[A-C][0-9]{2}')],
    ['farrier_visit', 'last farrier visit', daysOf('working', '-90d')],
    ['riding_level', 'riding level', oneOf('beginner:44|intermediate:36|advanced:20')],
    ['pet_product', 'pet product', among(familyValues('pet_products', 'pet_product'))],
    ['pet_product_kind', 'pet product kind', among(familyValues('pet_products', 'pet_product_kind'))],
    ['pieces_sold', 'pieces sold', int(1, 8, skew(1.5))],
    ['piece_price', 'piece price', money(1.5, 140, 12.9)],
    ['pet_sold', 'sold on day', daysOf('shopping')],
    ['walked_dog', 'walked dog', oneOf('Bella|Max|Luna|Charlie|Lucy|Cooper|Daisy|Milo|Molly|Rocky|Coco|Buddy|Ruby|Oscar|Nala|Leo|Rosie|Toby|Penny|Bruno')],
    ['walked_breed', 'walked breed', oneOf('Labrador Retriever|German Shepherd|Golden Retriever|French Bulldog|Beagle|Poodle|Dachshund|Border Collie|Boxer|Mixed Breed|Cocker Spaniel|Jack Russell Terrier')],
    ['walker_name', 'walker name|dog walker', fake('person.fullName')],
    ['walk_begins', 'walk begins', timesOf('daylight', 'working')],
    ['walk_minutes', 'walk minutes', int(15, 90, skew(34))],
    ['walk_km', 'walk km', dec(0.8, 9, 1, skew(2.7))],
    ['walk_price', 'walk price', among([12, 15, 18, 20, 22, 25, 30])],
    ['pet_vaccine', 'pet vaccine', oneOf('Rabies:48|Core combo:28|Bordetella:10|Influenza:8|Chlamydia:6')],
    ['pet_vaccinated_on', 'pet vaccinated on', daysOf('working')],
    ['pet_vaccine_price', 'pet vaccine price', money(14, 96, 38)],
  ]), // prettier-ignore
};
