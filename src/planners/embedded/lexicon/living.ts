import type { Make } from '../model.js';
import { breedsOf, familyValues } from '../vocabulary/families.js';
import { among, asMentioned, bell, code, concepts, dec, flag, int, oneOf, skew } from './builders.js';
import { COFFEE_HOUSES, EATERIES } from '../vocabulary/names/places.js';
import { PET_NAMES } from '../vocabulary/names/crews.js';

const BIRDS = oneOf('House Sparrow:16|Blackbird:14|Great Tit:12|Blue Tit:11|European Robin:10|Common Starling:9|Wood Pigeon:8|Goldfinch:6|Magpie:6|Mallard:4|Great Spotted Woodpecker:3|Barn Owl:1');
const FISH = oneOf('Clownfish:14|Blue Tang:10|Neon Tetra:14|Guppy:12|Angelfish:10|Yellow Tang:8|Betta:8|Goldfish:8|Koi:5|Royal Gramma:4|Cherry Barb:4|Seahorse:3');
const TREES = oneOf('Norway Spruce:22|Scots Pine:20|Oak:16|European Beech:14|Douglas Fir:10|Birch:8|Larch:5|Maple:5');
const PLANTS = oneOf('Lavender|Rosemary|Tomato|Basil|Monstera|Snake Plant|Sunflower|Hydrangea|Fern|Peony|Aloe Vera|Rose');
const INSECTS = oneOf('Honey Bee|Bumblebee|Red Admiral|Painted Lady|Seven-spot Ladybird|Peacock Butterfly|Hoverfly|Stag Beetle|Emperor Dragonfly|Brimstone');
const WILD = oneOf('Red Fox:18|Roe Deer:18|Wild Boar:12|Badger:10|Hare:10|Hedgehog:8|Raccoon:8|Lynx:4|Grey Wolf:4|Brown Bear:3|Otter:3|Bat:2');
const PETS = oneOf('Dog:48|Cat:34|Rabbit:7|Bird:5|Hamster:3|Reptile:2|Guinea Pig:1');

/** "species" of what the text is about: of birds, fish, trees, plants, wild animals, else pets. */
const species = asMentioned([
  ['pet vet veterinary shelter clinic kennel adoption breed microchip', PETS], ['bird birding feeder nest nesting ringing aviary wing', BIRDS], ['fish aquarium tank pond reef fishing angler catch coral', FISH],
  ['insect butterfly moth beetle pollinator', INSECTS], ['tree forest forestry timber log logging sawmill arborist wood canopy', TREES],
  ['plant garden greenhouse seed seedling herbarium flora nursery planting pot', PLANTS], ['wildlife zoo camera trap rescue sighting safari park ranger roadkill tracking collar habitat enclosure', WILD],
], PETS); // prettier-ignore

const KINDS: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ['Dog', ['dog', 'puppy', 'canine', 'hund', 'perro', 'chien']], ['Cat', ['cat', 'kitten', 'feline', 'katze', 'gato', 'chat']], ['Rabbit', ['rabbit', 'bunny']], ['Bird', ['parrot', 'budgie', 'parakeet']],
]; // prettier-ignore

/** Breeds of animals that are kept on farms and in stables. */
export const FARM_BREEDS: readonly (readonly [words: string, make: Make])[] = [
  ['hen chicken rooster poultry egg coop chick huhn huhner legehenne gallina poule volaille', oneOf('Rhode Island Red:16|Leghorn:14|Plymouth Rock:12|Sussex:12|Orpington:11|Wyandotte:9|Australorp:8|Marans:7|Silkie:6|Ameraucana:5')],
  ['cow cattle dairy bull heifer calf kuh kuhe rind rinder milchkuh milchkuhe milchvieh milchviehbetrieb vaca vacuno lechera vache vach bovin laitiere', oneOf('Holstein:34|Jersey:16|Simmental:12|Angus:12|Brown Swiss:8|Hereford:8|Ayrshire:5|Guernsey:5')],
  ['sheep ewe ram lamb schaf schafe oveja ovino brebis mouton ovin', oneOf('Suffolk:20|Texel:18|Dorper:14|Merino:20|Hampshire:12|Dorset:10|Cheviot:6')],
  ['goat ziege ziegen cabra chevre', oneOf('Boer:22|Saanen:22|Alpine:18|Nubian:18|Toggenburg:11|LaMancha:9')],
  ['pig sow boar piglet hog schwein schweine sau cerdo porcino porc', oneOf('Large White:26|Landrace:22|Duroc:18|Hampshire:12|Berkshire:10|Pietrain:8|Tamworth:4')],
  ['horse mare stallion gelding pony equestrian riding pferd pferde reitstall caballo yegua cheval chevaux jument', oneOf('Hanoverian:18|Quarter Horse:16|Haflinger:14|Arabian:14|Icelandic:11|Thoroughbred:12|Friesian:8|Shetland Pony:7')],
  ['duck goose', oneOf('Pekin|Muscovy|Khaki Campbell|Indian Runner|Embden|Toulouse')],
];
const FARMED = asMentioned(FARM_BREEDS, among(familyValues('breeds', 'breed')));

/** "breed" of dogs where the text speaks of no other animal, else of any pet. */
const breed: Make = (context) => {
  const [only, ...others] = KINDS.filter(([, words]) => words.some((word) => context.mentioned.has(word)));
  const isOne = only !== undefined && others.length === 0 && !['pet', 'animal', 'species'].some((word) => context.mentioned.has(word));
  return only === undefined ? FARMED(context) : among(isOne ? breedsOf(only[0]) : familyValues('breeds', 'breed'))(context);
};

const WARDS = oneOf('Cardiology|Surgery|Maternity|Pediatrics|Geriatrics|Orthopedics|Oncology|ICU|Neurology|Emergency');
const DISTRICTS = oneOf('Old Town|Riverside|Greenfield|Hillcrest|Lakeview|Midtown|Westside|Eastwood|Northgate|Southgate');
const ILLNESSES = among(familyValues('diagnoses', 'diagnosis'));

/** What is meant where patients are told of. */
const SICK = 'patient hospital clinic medical diagnosis disease doctor physician symptom medication treatment nurse illness therapy insurance chronic';

/** Health, animals, plants, food. */
export const ANIMALS_AND_PLANTS = concepts([
  ['diagnosis', 'diagnosis|medical condition|primary diagnosis|disease|diagnosis description|disorder|illness|diagnosis name|health condition|chief diagnosis|admitting diagnosis|chronic condition|medical diagnosis|underlying condition|comorbidity|indication|final diagnosis|secondary diagnosis; de diagnose|erkrankung|krankheit; es diagnóstico|enfermedad|padecimiento; fr diagnostic|maladie|pathologie', among(familyValues('diagnoses', 'diagnosis'))],
  ['state_kept', 'condition|overall condition|condition of it; de allgemeinzustand; es estado de conservación; fr état de conservation', asMentioned([[SICK, ILLNESSES]], oneOf('excellent:20|good:48|fair:22|poor:10'))],
  ['ward_of', 'ward; de bezirk oder station; es barrio o planta; fr quartier ou service', asMentioned([[`${SICK} bed admission discharge`, WARDS]], DISTRICTS)],
  ['icd_code', 'icd code|icd10|icd 10|icd 10 code|icd|diagnosis code|icd10 code; de icd; es código cie|código de diagnóstico; fr code cim', among(familyValues('diagnoses', 'icd_code'))],
  ['medical_department', 'medical department|hospital department|hospital ward|clinic department|hospital unit|care unit|hospital billing department|patient department|admission department|clinical department; de station|fachabteilung; es servicio médico|departamento médico; fr service hospitalier', oneOf('Cardiology:16|Orthopedics:14|General Medicine:18|Surgery:13|Pediatrics:10|Neurology:8|Oncology:7|Emergency:14')],
  ['specialty', 'specialty|speciality|specialization|doctor specialty|medical specialty|physician specialty|clinic specialty|doctor specialization|practice area; de fachrichtung|fachgebiet; es especialidad|especialidad médica; fr spécialité|spécialité médicale', oneOf('Cardiology|Dermatology|Family Medicine|Pediatrics|Orthopedics|Neurology|Gynecology|Ophthalmology|ENT|Psychiatry|Endocrinology|Urology')],
  ['symptom', 'symptom|symptoms|chief complaint|presenting complaint|complaint medical|reason for visit|visit reason|reason of visit|appointment reason; de symptome|beschwerden symptome; es síntomas|síntoma|motivo de consulta; fr symptômes|motif de consultation', oneOf('Fever|Cough|Headache|Chest pain|Abdominal pain|Fatigue|Shortness of breath|Nausea|Back pain|Dizziness|Sore throat|Rash|Joint pain|Palpitations|Insomnia|Routine check-up')],
  ['treatment', 'treatment|therapy|treatment name|treatment plan|procedure|procedure name|medical procedure|surgery|surgery type|intervention|treatment type|operation|procedure type|dental procedure|service performed|therapy type; de behandlung|therapie|eingriff; es tratamiento|terapia|procedimiento; fr traitement|thérapie|intervention', oneOf('Medication|Physical therapy|Appendectomy|Knee replacement|Coronary angiography|Colonoscopy|Cataract surgery|Dialysis|Chemotherapy|Wound care|Vaccination|Observation|Gallbladder removal|MRI scan|Counselling|Hip replacement')],
  ['medication', 'medication|drug|medicine|drug name|prescription|prescribed drug|medication name|prescribed medication|pharmaceutical|medicine name|prescribed medicine|active ingredient|drug prescribed; de medikament|arzneimittel|wirkstoff; es medicamento|fármaco; fr médicament', among(familyValues('medications', 'medication'))],
  ['dose_mg', 'dose mg|dose in mg|mg per dose|dose milligrams; de dosis mg|dosis in mg; es dosis mg|dosis en mg; fr dose mg|dose en mg', among([5, 10, 20, 25, 40, 50, 75, 100, 200, 250, 400, 500, 850, 1000], [8, 12, 12, 6, 9, 10, 4, 9, 4, 7, 4, 10, 3, 2])],
  ['dosage', 'dosage|dose|drug dose|strength|medication dose|dosage mg|prescribed dose; de dosierung|dosis; es dosis; fr posologie|dosage|dose', oneOf('5 mg|10 mg|20 mg|25 mg|50 mg|100 mg|250 mg|500 mg|850 mg|1 g')],
  ['medication_frequency', 'dosage frequency|medication frequency|intake frequency|dose frequency|times per day text|prescription frequency', oneOf('once daily:46|twice daily:30|three times daily:14|as needed:10')],
  ['allergy', 'allergy|allergies|known allergies|allergen; de allergie|allergien; es alergia|alergias; fr allergie|allergies', oneOf('None:62|Penicillin:10|Peanuts:6|Pollen:8|Latex:3|Shellfish:4|Dust mites:4|Sulfa drugs:3')],
  ['vaccine', 'vaccine|vaccine name|vaccination|immunization|vaccine type; de impfung|impfstoff; es vacuna; fr vaccin', oneOf('Influenza:26|COVID-19:24|Tetanus:14|Hepatitis B:10|MMR:9|HPV:7|Pneumococcal:6|Rabies:4')],
  ['admission_type', 'admission type|type of admission|visit type|encounter type|appointment type|consultation type|type of visit|patient type|visit category|patient class; de aufnahmeart|besuchsart; es tipo de ingreso|tipo de consulta|tipo de cita; fr type d admission|type de consultation', oneOf('Outpatient:44|Inpatient:22|Emergency:20|Follow-up:14')],
  ['discharge_status', 'discharge status|discharge disposition|patient outcome|treatment outcome|clinical outcome|patient status|hospital outcome', oneOf('Discharged home:74|Transferred:12|Improved:8|Deceased:2|Left against advice:4')],
  ['appointment_status', 'appointment status|visit status|booking status of appointment|attendance status|consultation status; de terminstatus; es estado de la cita; fr statut du rendez vous', oneOf('completed:62|scheduled:20|cancelled:9|no-show:9')],
  ['showed_up', 'showed up|attended|show status|patient showed up|patient attended|showed|turned up|was present', flag(0.86)],
  ['no_show', 'no show|missed appointment|is no show|no show flag', flag(0.12)],
  ['insurance_provider', 'health insurance|insurance provider name|payer|insurance carrier|insurance plan name|insurer name|health plan|patient insurance|insurance name|insurance plan; de krankenkasse|versicherung; es aseguradora|seguro médico; fr mutuelle|assurance|assurance maladie', oneOf('BlueShield Plus|UnitedCare|Aetna Choice|Medicare|Medicaid|CignaWell|Kaiser Health|Humana Gold|Self-pay')],
  ['heart_rate', 'heart rate|pulse|bpm|resting heart rate|heart rate bpm|avg heart rate|average heart rate|pulse rate|max heart rate|heartbeat; de herzfrequenz|puls; es frecuencia cardíaca|pulso; fr fréquence cardiaque|pouls', int(46, 150, bell(76, 12))],
  ['systolic', 'systolic|systolic bp|systolic blood pressure|systolic pressure|bp systolic|sys bp|sbp|upper blood pressure|upper pressure; de systolisch|oberer blutdruck; es presión sistólica|sistólica; fr pression systolique|systolique', int(92, 186, bell(124, 15))],
  ['diastolic', 'diastolic|diastolic bp|diastolic blood pressure|diastolic pressure|bp diastolic|dia bp|dbp|lower blood pressure|lower pressure; de diastolisch|unterer blutdruck; es presión diastólica|diastólica; fr pression diastolique|diastolique', int(52, 112, bell(79, 10))],
  ['blood_pressure', 'blood pressure|bp|blood pressure reading; de blutdruck; es presión arterial|tensión arterial; fr tension artérielle|pression artérielle', bloodPressure()],
  ['body_temperature', 'body temperature|body temp|temperature of patient|patient temperature|fever temperature|vital temperature|measurement body temperature|patient temp; de körpertemperatur; es temperatura corporal; fr température corporelle', dec(35.6, 40.2, 1, bell(36.9, 0.5))],
  ['spo2', 'spo2|pulse ox|pulse oximetry|o2 saturation percent|oxygen saturation|o2 saturation|spo2 percent|blood oxygen|oxygen level|o2 sat; de sauerstoffsättigung; es saturación de oxígeno|saturación; fr saturation en oxygène', int(86, 100, bell(97, 1.6))],
  ['respiratory_rate', 'respiratory rate|resp rate|resp rate bpm|breathing rate|breath rate|rr bpm|respiration|respiration rate|breaths per minute; de atemfrequenz; es frecuencia respiratoria; fr fréquence respiratoire', int(9, 32, bell(16, 2.8))],
  ['glucose', 'glucose|blood glucose|blood sugar|glucose level|fasting glucose|glucose mg dl|sugar level|blood glucose level; de blutzucker; es glucosa|glucemia; fr glycémie|glucose', int(62, 320, skew(104))],
  ['water_given', 'water ml|water amount|amount of water|water given|ml of water|water per day; de wassermenge|gießmenge; es cantidad de agua; fr quantité d eau', int(20, 2000, skew(240))],
  ['watering', 'water every|watering interval|watering interval days|water every days|water every how many days|days between watering; de gießen alle|gießintervall; es regar cada|intervalo de riego; fr arroser tous les|intervalle d arrosage', int(2, 30, skew(7))],
  ['plant_pot', 'pot size cm|pot size|pot diameter|pot diameter cm; de topfgröße|topfdurchmesser; es tamaño de maceta; fr taille du pot', int(6, 48, skew(16))],
  ['cholesterol', 'cholesterol|total cholesterol|ldl|ldl cholesterol|cholesterol level|serum cholesterol; de cholesterin; es colesterol; fr cholestérol', int(95, 320, bell(192, 36))],
  ['hdl', 'hdl|hdl cholesterol', int(25, 100, bell(54, 13))],
  ['hba1c', 'hba1c|a1c|hemoglobin a1c', dec(4.2, 13, 1, skew(6))],
  ['lab_test', 'lab test|test name|test|laboratory test|lab test name|test type|assay|analyte|parameter|biomarker|panel; de labortest|laborwert|untersuchung; es prueba|nombre de la prueba|análisis; fr analyse|examen|nom du test', among(familyValues('lab_tests', 'lab_test'))],
  ['lab_unit', 'lab unit|result unit|test unit|unit of result|lab units|units of measure lab|sample unit', among(familyValues('lab_tests', 'lab_unit'))],
  ['lab_result', 'result value|lab result|test value|result|lab value|test result value|numeric result|test result; de laborergebnis; es resultado|valor del resultado; fr résultat', dec(0.3, 260, 2, skew(38)), 'weak'],
  ['test_outcome', 'test outcome|result positive negative|screening result|outcome of test|covid test result|diagnostic result|pcr result', oneOf('negative:82|positive:15|inconclusive:3')],
  ['reference_range', 'reference range|normal range|ref range', oneOf('70-99|4.0-5.6|0.6-1.2|135-145|3.5-5.1|13.5-17.5|150-400|0.4-4.0')],
  ['abnormal', 'abnormal|abnormal flag|is abnormal|out of range|abnormal result', flag(0.12)],
  ['sample_type', 'sample type|specimen|specimen type|type of sample; de probenart; es tipo de muestra; fr type d échantillon', oneOf('Blood:52|Urine:22|Swab:14|Serum:8|Tissue:4')],
  ['medical_history', 'medical history|history|pre existing conditions|existing conditions|comorbidities|medical notes|clinical notes|doctor notes|physician notes|diagnosis notes|patient notes|visit notes|treatment notes|clinical note', oneOf('No significant history|Hypertension since 2015|Type 2 diabetes, on metformin|Asthma in childhood|Previous knee surgery|Smoker for ten years|Family history of heart disease|Allergic to penicillin|Migraine with aura|Appendectomy in 2009|High cholesterol, diet controlled|Anxiety, in therapy|Recovered well after pneumonia|Patient reports mild pain|Follow-up in two weeks advised|Symptoms improved after rest|Referred to specialist|Medication adjusted, monitor closely|Blood work ordered|Wound healing as expected')],
  ['icu', 'icu|icu admission|icu stay|intensive care|is icu|readmitted|readmission|is readmitted|readmission flag|readmitted within 30 days|emergency|is emergency', flag(0.13)],
  ['pain_level', 'pain|pain level|pain score|pain scale', int(0, 10, bell(4, 2.3))],
  ['trial_arm', 'trial arm|treatment group|study group|arm|study arm|control group|experiment group|cohort|test group|variant group|ab group|ab test group|experiment variant|variant', oneOf('treatment:50|control:50')],
  // Animals.
  ['pet_name', 'pet name|animal name|dog name|cat name|name of pet|pets name|horse name|name of animal|hen name|chicken name|cow name|goat name|sheep name|pig name|pony name|rabbit name|parrot name|donkey name|hamster name; de tiername|name des tieres; es nombre de la mascota|mascota; fr nom de l animal', oneOf(PET_NAMES)],
  ['species', 'species|animal|animal type|pet type|kind of animal|animal species|pet species|type of animal|type of pet|pet; de tierart|spezies; es especie|tipo de animal; fr espèce|type d animal', species],
  ['breed', 'breed|dog breed|cat breed|animal breed|pet breed; de rasse; es raza; fr race', breed],
  ['pet_age', 'pet age|animal age|dog age|age of pet|pets age', int(0, 18, skew(4.5))],
  ['pet_weight', 'pet weight|animal weight|dog weight|weight of pet|pets weight', dec(0.3, 62, 1, skew(11))],
  ['neutered', 'neutered|spayed|spayed neutered|is neutered|sterilized|vaccinated|is vaccinated|microchipped|chipped; de kastriert|geimpft; es vacunado|esterilizado; fr vacciné|stérilisé', flag(0.74)],
  ['microchip', 'microchip|microchip number|chip number|microchip id', code('9##############')],
  ['wild_species', 'wildlife species|bird species|observed species|sighting species|bird', oneOf('Red Fox|Roe Deer|Grey Heron|Barn Owl|European Robin|Wild Boar|Badger|Kingfisher|Osprey|Hedgehog|Red Kite|Otter|Great Tit|Buzzard')],
  ['livestock', 'livestock type|livestock|cattle type|herd type', oneOf('Dairy Cow:38|Beef Cattle:22|Sheep:20|Pig:14|Goat:6')],
  ['milk_yield', 'milk yield|milk liters|milk litres|milk production|daily milk|milk per day|milk l per day|milk litres per day|milk liters per day|litres of milk|liters of milk|daily milk yield; de milchleistung|milchmenge|liter milch; es producción de leche|litros de leche; fr production laitière|litres de lait', dec(8, 46, 1, bell(27, 6))],
  // Plants.
  ['crop', 'crop|crop name|crop type|plant|planted crop|cultivated crop|produce|plant type; de kultur|feldfrucht|anbaukultur; es cultivo|tipo de cultivo; fr culture|type de culture', among(familyValues('crops', 'crop'))],
  ['crop_variety', 'variety|crop variety|cultivar|seed variety|plant variety|strain; de sorte; es variedad; fr variété', asMentioned([['wine winery vineyard wein vino vin grape', among(familyValues('grapes', 'grape'))]], among(familyValues('crops', 'crop_variety')))],
  ['soil_type', 'soil type|soil|type of soil; de bodenart|bodentyp; es tipo de suelo|suelo; fr type de sol', oneOf('Loam:34|Clay:22|Sandy Loam:22|Silt:12|Sandy:8|Peat:2')],
  ['irrigation_depth', 'irrigation applied|irrigation amount|irrigation mm|water applied|irrigation depth; de beregnungsmenge|bewässerungsmenge; es riego aplicado|lámina de riego; fr irrigation appliquée', dec(0, 60, 1, skew(11))],
  ['irrigated', 'irrigated|is irrigated|irrigation used; de bewässert; es regado|irrigado; fr irrigué', flag(0.46)],
  ['irrigation', 'irrigation|irrigation method|irrigation type|irrigation system', oneOf('Drip:30|Sprinkler:34|Flood:14|Center Pivot:14|None:8')],
  ['fertilizer', 'fertilizer|fertiliser|fertilizer type|fertilizer used|pesticide; de dünger; es fertilizante; fr engrais', oneOf('NPK 15-15-15|Urea|Ammonium Nitrate|Compost|Potash|Manure|DAP')],
  ['fertilizer_kg', 'fertilizer amount|fertilizer kg|fertilizer kg per hectare|fertiliser amount', dec(10, 320, 1, bell(140, 45))],
  ['organic', 'organic|is organic|certified organic|bio certified; de bio; es orgánico|ecológico; fr biologique|bio certifié', flag(0.22)],
  // Food.
  ['dish', 'dish|dish name|menu item|meal|food item|food|menu item name|meal name|dish ordered|item ordered|recipe|recipe name|menu dish|menu name|specialty dish; de gericht|speise|gerichtname|rezept; es plato|nombre del plato|comida|receta; fr plat|nom du plat|recette', among(familyValues('dishes', 'dish'))],
  ['dish_category', 'dish category|menu category|course of meal|meal course|dish type|menu section|menu type|meal category|course type food|menu course; de speisekategorie|gang; es categoría del plato|tipo de plato; fr catégorie de plat|type de plat', among(familyValues('dishes', 'dish_category'))],
  ['cuisine', 'cuisine|cuisine type|type of cuisine|kitchen type|restaurant type; de küche|küchenstil; es cocina|tipo de cocina; fr cuisine|type de cuisine', oneOf('Italian:22|American:16|Mexican:13|Japanese:11|Indian:10|Chinese:10|French:7|Thai:6|Greek:5')],
  ['coffee_shop', 'coffee shop|coffee shop name|cafe|cafe name|coffee house|coffee bar; de kaffeehaus|café; es cafetería; fr café', oneOf(COFFEE_HOUSES)],
  ['restaurant', 'restaurant|restaurant name|eatery; de lokal; es restaurante; fr restaurant', oneOf(EATERIES)],
  ['vegetarian', 'vegetarian|is vegetarian|vegan|is vegan|gluten free|is gluten free|spicy|is spicy|veggie; de vegetarisch|vegan; es vegetariano|vegano; fr végétarien|végan', flag(0.32)],
  ['diet', 'diet|dietary preference|dietary requirements|dietary restriction|diet type|dietary restrictions; de ernährungsweise; es dieta; fr régime alimentaire', oneOf('None:62|Vegetarian:16|Vegan:8|Gluten-Free:8|Halal:4|Kosher:2')],
  ['ingredient', 'ingredient|ingredients|main ingredient; de zutat|zutaten; es ingrediente|ingredientes; fr ingrédient|ingrédients', oneOf('Tomato|Chicken|Rice|Basil|Garlic|Olive Oil|Beef|Salmon|Potato|Mushroom|Cheese|Lentils|Pasta|Spinach|Chickpeas')],
  ['allergens', 'allergens|food allergens|contains allergens; de allergene; es alérgenos; fr allergènes', oneOf('none:40|gluten:18|milk:14|nuts:10|eggs:8|fish:5|soy:5')],
  ['table_number', 'table number|table no|table; de tischnummer|tisch; es mesa|número de mesa; fr table|numéro de table', int(1, 40)],
  ['wine', 'wine|grape|grape variety', oneOf('Merlot|Cabernet Sauvignon|Pinot Noir|Chardonnay|Riesling|Sauvignon Blanc|Syrah|Tempranillo|Malbec|Zinfandel')],
  ['difficulty', 'difficulty|difficulty level|level of difficulty|difficulty rating; de schwierigkeit|schwierigkeitsgrad; es dificultad; fr difficulté', oneOf('Easy:40|Medium:40|Hard:20')],
  ['workout', 'workout|workout type|exercise|exercise type|training type|sport activity|activity name|fitness class|exercise name|class name fitness|gym class; de übung|trainingsart; es ejercicio|tipo de entrenamiento; fr exercice|type d entraînement', oneOf('Running:24|Cycling:18|Strength Training:20|Yoga:12|Swimming:9|HIIT:8|Rowing:5|Pilates:4')],
]); // prettier-ignore

/** Pairs that occur in practice: the upper value is always the larger. */
function bloodPressure(): ReturnType<typeof among> {
  const values: string[] = [];
  const weights: number[] = [];
  for (let upper = 100; upper <= 176; upper += 2) {
    const middle = Math.round(40 + upper * 0.32);
    for (const step of [-6, -2, 2, 6]) {
      values.push(`${upper}/${middle + step}`);
      weights.push(Math.max(1, 60 - Math.abs(upper - 122)));
    }
  }
  return among(values, weights);
}
