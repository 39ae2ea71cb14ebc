import { CULTURE_FAMILIES } from './culture.js';
import { pairs, rows, type Family } from './family.js';
import { NATURE } from './nature.js';
import { TOPICS } from './topics.js';
import { TRADES } from './trades.js';
import { WONDERS } from './wonders.js';
import { BOOKS as BOOK_TITLES } from './names/books.js';
import { FILMS } from './names/films.js';
import { DISHES as MENU } from './names/kitchen.js';
import { COURSES as COURSE_TITLES } from './names/learning.js';
import { SONGS } from './names/songs.js';

const PRODUCTS = pairs(`Electronics: Wireless Headphones|Bluetooth Speaker|4K Monitor|Mechanical Keyboard|Gaming Mouse|USB-C Hub|Smartwatch|Tablet Stand|Portable Charger|Webcam
Home & Kitchen: Coffee Maker|Air Fryer|Non-Stick Pan|Chef Knife|Electric Kettle|Toaster|Blender|Storage Jars|Table Lamp|Cotton Towel Set
Clothing: Denim Jacket|Running Shoes|Wool Sweater|Cotton T-Shirt|Rain Coat|Leather Belt|Linen Shirt|Ankle Boots|Baseball Cap|Summer Dress
Sports & Outdoors: Yoga Mat|Camping Tent|Dumbbell Set|Hiking Backpack|Water Bottle|Bike Helmet|Tennis Racket|Sleeping Bag|Jump Rope|Fitness Tracker
Beauty: Face Moisturizer|Shampoo Bar|Lip Balm|Sunscreen SPF 50|Hair Dryer|Perfume Spray|Nail Polish Set|Body Lotion
Books: Mystery Novel|Cookbook|Travel Guide|Children's Picture Book|Science Fiction Novel|Biography|Poetry Collection|Language Course
Toys & Games: Building Blocks|Board Game|Puzzle 1000 Pieces|Remote Control Car|Plush Bear|Card Game|Wooden Train|Art Set
Grocery: Olive Oil|Dark Chocolate|Green Tea|Granola|Pasta Box|Honey Jar|Ground Coffee|Almond Butter`);

const VEHICLES = pairs(`Toyota: Corolla|Camry|RAV4|Yaris|Prius|Hilux
Volkswagen: Golf|Passat|Tiguan|Polo|ID.4
Ford: Focus|Fiesta|F-150|Mustang|Explorer
BMW: 320i|X3|X5|118d|i4
Mercedes-Benz: C 200|E 220|GLA 250|A 180
Honda: Civic|Accord|CR-V|Jazz
Hyundai: Tucson|i30|Kona|Ioniq 5
Audi: A3|A4|Q5|Q3
Tesla: Model 3|Model Y|Model S
Renault: Clio|Megane|Captur
Kia: Sportage|Ceed|Niro
Nissan: Qashqai|Leaf|Micra
Skoda: Octavia|Fabia|Kodiaq
Volvo: XC60|V60|XC40`);

const MOTORCYCLES = pairs(`Honda: CB500F|CBR600RR|Africa Twin|Rebel 500|CB125R
Yamaha: MT-07|R6|Tracer 9|XSR700|MT-125
Kawasaki: Ninja 650|Z900|Versys 650|Vulcan S
Suzuki: SV650|GSX-R750|V-Strom 650|Hayabusa
BMW: R 1250 GS|F 900 R|S 1000 RR|G 310 R
Ducati: Monster|Scrambler|Multistrada V4|Panigale V2
Triumph: Street Triple|Bonneville T120|Tiger 900|Trident 660
KTM: 390 Duke|790 Adventure|1290 Super Duke
Harley-Davidson: Sportster S|Iron 883|Fat Bob|Street Glide
Royal Enfield: Classic 350|Himalayan|Interceptor 650`);

const BREEDS = pairs(`Dog: Labrador Retriever|German Shepherd|Golden Retriever|French Bulldog|Beagle|Poodle|Dachshund|Border Collie|Boxer|Mixed Breed Dog
Cat: Domestic Shorthair|Siamese|Maine Coon|Persian|Ragdoll|British Shorthair|Bengal
Rabbit: Holland Lop|Netherland Dwarf|Lionhead
Bird: Cockatiel|Budgerigar|African Grey|Canary
Hamster: Syrian Hamster|Dwarf Hamster
Guinea Pig: American Guinea Pig|Peruvian Guinea Pig
Reptile: Bearded Dragon|Leopard Gecko|Corn Snake
Horse: Arabian|Quarter Horse|Haflinger
Fish: Betta|Goldfish`);

const CROPS = pairs(`Wheat: Winter Red|Durum Gold|Einstein|Skyfall
Maize: DKC 3623|Pioneer P9911|Sweet Bantam
Barley: Propino|Laureate|Maris Otter
Soybean: Asgrow AG27|Hartz 5012|Green Pearl
Rice: Basmati 370|Jasmine 85|Arborio
Potato: Russet Burbank|Yukon Gold|Charlotte
Rapeseed: Avatar|Visby
Sunflower: Peredovik|Sunrich
Cotton: Acala 1517|Pima S-7
Tomato: Roma VF|San Marzano|Moneymaker
Sugar Beet: KWS Smart|Annika
Oats: Canyon|Mascani`);

/** Test, unit, reference range, what is measured. */
const LAB_TESTS = rows(`Glucose=mg/dL=70-99=62..164|Hemoglobin=g/dL=12.0-17.5=9.4..18.2|Hemoglobin A1c=%=4.0-5.6=4.4..9.1|LDL Cholesterol=mg/dL=0-100=52..188|HDL Cholesterol=mg/dL=40-60=28..82
Triglycerides=mg/dL=0-150=48..260|Creatinine=mg/dL=0.6-1.2=0.5..1.9|Sodium=mmol/L=135-145=130..149|Potassium=mmol/L=3.5-5.1=3.1..5.7|TSH=mIU/L=0.4-4.0=0.2..7.4
Vitamin D=ng/mL=30-100=9..78|White Blood Cells=10^3/uL=4.5-11.0=3.2..15.4|Platelets=10^3/uL=150-400=118..452|ALT=U/L=7-56=8..96|C-Reactive Protein=mg/L=0-5=0.2..28|Ferritin=ng/mL=30-300=12..390`);

const DIAGNOSES = rows(`Essential hypertension=I10=Cardiology|Type 2 diabetes mellitus=E11.9=Endocrinology|Asthma=J45.909=Pulmonology|Acute bronchitis=J20.9=Pulmonology|Migraine=G43.909=Neurology|Low back pain=M54.5=Orthopedics|Osteoarthritis of knee=M17.9=Orthopedics|Atrial fibrillation=I48.91=Cardiology|Coronary artery disease=I25.10=Cardiology|Heart failure=I50.9=Cardiology|Pneumonia=J18.9=Pulmonology|Urinary tract infection=N39.0=Urology|Gastroesophageal reflux disease=K21.9=Gastroenterology|Acute appendicitis=K35.80=Surgery|Depressive disorder=F32.9=Psychiatry|Anxiety disorder=F41.9=Psychiatry|Hypothyroidism=E03.9=Endocrinology|Iron deficiency anemia=D50.9=Hematology|Chronic kidney disease=N18.9=Nephrology|COPD=J44.9=Pulmonology|Influenza=J11.1=General Medicine|Gallstones=K80.20=Surgery|Allergic rhinitis=J30.9=General Medicine|Stroke=I63.9=Neurology|Epilepsy=G40.909=Neurology|Hip fracture=S72.009A=Orthopedics|Psoriasis=L40.9=Dermatology|Eczema=L30.9=Dermatology`);

const JOBS = pairs(`Engineering: Software Engineer|Backend Developer|QA Engineer|DevOps Engineer|Engineering Manager|Data Engineer
Sales: Account Executive|Sales Manager|Sales Representative|Business Development Manager
Marketing: Marketing Specialist|Content Manager|Brand Manager|SEO Analyst
Finance: Financial Analyst|Accountant|Controller|Payroll Specialist
Human Resources: HR Business Partner|Recruiter|Talent Manager
Operations: Operations Manager|Logistics Coordinator|Office Manager
Customer Support: Support Agent|Support Team Lead|Customer Success Manager
Product: Product Manager|Product Designer|UX Researcher
Legal: Legal Counsel|Compliance Officer
IT: System Administrator|IT Support Specialist|Security Analyst`);

const TITLES = pairs(FILMS);

const DISHES = pairs(MENU);

const COURSES = pairs(COURSE_TITLES);

/** Song, who plays it, kind of music. */
const MUSIC = pairs(SONGS).map(([song, played]) => [song, ...played.split('=').map((part) => part.trim())]);

const BOOKS = pairs(BOOK_TITLES);

/** Ticker, company, sector, a price in dollars. */
const STOCKS = rows(`AAPL=Apple Inc.=Technology=205|MSFT=Microsoft Corporation=Technology=430|GOOGL=Alphabet Inc.=Technology=172|AMZN=Amazon.com Inc.=Consumer Discretionary=190|NVDA=NVIDIA Corporation=Technology=128|META=Meta Platforms Inc.=Communication Services=560|TSLA=Tesla Inc.=Consumer Discretionary=265|JPM=JPMorgan Chase & Co.=Financials=232|JNJ=Johnson & Johnson=Health Care=158|V=Visa Inc.=Financials=298|PG=Procter & Gamble Co.=Consumer Staples=168|XOM=Exxon Mobil Corporation=Energy=114|KO=Coca-Cola Company=Consumer Staples=66|PFE=Pfizer Inc.=Health Care=27|DIS=Walt Disney Company=Communication Services=104|NKE=Nike Inc.=Consumer Discretionary=78|INTC=Intel Corporation=Technology=23|BA=Boeing Company=Industrials=172|CAT=Caterpillar Inc.=Industrials=356|WMT=Walmart Inc.=Consumer Staples=86`);

/** A day's prices around a usual one: the lowest below, the highest above the others. */
function pricesOf(price = '0'): string[] {
  return [[0.95, 0.975], [0.98, 1.02], [0.98, 1.02], [1.025, 1.05], [0.96, 1.04]].map((share) => share.map((part) => (Number(price) * part).toFixed(2)).join('..'));
}

const MEDICATIONS = rows(`Metformin=500 mg=Antidiabetic|Lisinopril=10 mg=ACE inhibitor|Atorvastatin=20 mg=Statin|Amlodipine=5 mg=Calcium channel blocker|Omeprazole=20 mg=Proton pump inhibitor|Levothyroxine=50 mcg=Thyroid hormone|Albuterol=90 mcg=Bronchodilator|Amoxicillin=500 mg=Antibiotic|Ibuprofen=400 mg=NSAID|Sertraline=50 mg=Antidepressant|Losartan=50 mg=Angiotensin receptor blocker|Gabapentin=300 mg=Anticonvulsant|Prednisone=10 mg=Corticosteroid|Warfarin=5 mg=Anticoagulant|Insulin Glargine=10 units=Antidiabetic|Paracetamol=500 mg=Analgesic|Azithromycin=250 mg=Antibiotic|Clopidogrel=75 mg=Antiplatelet`);

/** Animals as in a zoo or a survey: species, genus, family, order, class, conservation status, habitat, scientific name. */
const WILDLIFE = rows(`Red Fox=Vulpes=Canidae=Carnivora=Mammal=Least Concern=Forest=Vulpes vulpes|Grey Wolf=Canis=Canidae=Carnivora=Mammal=Least Concern=Forest=Canis lupus|Lion=Panthera=Felidae=Carnivora=Mammal=Vulnerable=Savanna=Panthera leo|Tiger=Panthera=Felidae=Carnivora=Mammal=Endangered=Forest=Panthera tigris|Snow Leopard=Panthera=Felidae=Carnivora=Mammal=Vulnerable=Mountain=Panthera uncia|Polar Bear=Ursus=Ursidae=Carnivora=Mammal=Vulnerable=Arctic=Ursus maritimus|Brown Bear=Ursus=Ursidae=Carnivora=Mammal=Least Concern=Forest=Ursus arctos|African Elephant=Loxodonta=Elephantidae=Proboscidea=Mammal=Endangered=Savanna=Loxodonta africana|Giraffe=Giraffa=Giraffidae=Artiodactyla=Mammal=Vulnerable=Savanna=Giraffa camelopardalis|Roe Deer=Capreolus=Cervidae=Artiodactyla=Mammal=Least Concern=Forest=Capreolus capreolus|Plains Zebra=Equus=Equidae=Perissodactyla=Mammal=Near Threatened=Savanna=Equus quagga|Black Rhino=Diceros=Rhinocerotidae=Perissodactyla=Mammal=Critically Endangered=Savanna=Diceros bicornis|Orangutan=Pongo=Hominidae=Primates=Mammal=Critically Endangered=Rainforest=Pongo pygmaeus|Ring-tailed Lemur=Lemur=Lemuridae=Primates=Mammal=Endangered=Forest=Lemur catta|Red Kangaroo=Osphranter=Macropodidae=Diprotodontia=Mammal=Least Concern=Grassland=Osphranter rufus|European Otter=Lutra=Mustelidae=Carnivora=Mammal=Near Threatened=River=Lutra lutra|Grey Heron=Ardea=Ardeidae=Pelecaniformes=Bird=Least Concern=Wetland=Ardea cinerea|Barn Owl=Tyto=Tytonidae=Strigiformes=Bird=Least Concern=Farmland=Tyto alba|Emperor Penguin=Aptenodytes=Spheniscidae=Sphenisciformes=Bird=Near Threatened=Antarctic=Aptenodytes forsteri|Greater Flamingo=Phoenicopterus=Phoenicopteridae=Phoenicopteriformes=Bird=Least Concern=Wetland=Phoenicopterus roseus|European Robin=Erithacus=Muscicapidae=Passeriformes=Bird=Least Concern=Garden=Erithacus rubecula|Hyacinth Macaw=Anodorhynchus=Psittacidae=Psittaciformes=Bird=Vulnerable=Rainforest=Anodorhynchus hyacinthinus|Komodo Dragon=Varanus=Varanidae=Squamata=Reptile=Endangered=Savanna=Varanus komodoensis|Green Sea Turtle=Chelonia=Cheloniidae=Testudines=Reptile=Endangered=Ocean=Chelonia mydas|Nile Crocodile=Crocodylus=Crocodylidae=Crocodilia=Reptile=Least Concern=River=Crocodylus niloticus|Burmese Python=Python=Pythonidae=Squamata=Reptile=Vulnerable=Rainforest=Python bivittatus|Axolotl=Ambystoma=Ambystomatidae=Urodela=Amphibian=Critically Endangered=Lake=Ambystoma mexicanum|Golden Poison Frog=Phyllobates=Dendrobatidae=Anura=Amphibian=Endangered=Rainforest=Phyllobates terribilis|Common Clownfish=Amphiprion=Pomacentridae=Perciformes=Fish=Least Concern=Reef=Amphiprion ocellaris|Zebra Shark=Stegostoma=Stegostomatidae=Orectolobiformes=Fish=Endangered=Reef=Stegostoma tigrinum`);

const WINES = rows(`Merlot=red|Cabernet Sauvignon=red|Pinot Noir=red|Syrah=red|Tempranillo=red|Malbec=red|Nebbiolo=red|Sangiovese=red|Chardonnay=white|Riesling=white|Sauvignon Blanc=white|Chenin Blanc=white|Grüner Veltliner=white`);

const WINE_REGIONS = rows(`Bordeaux=France|Burgundy=France|Champagne=France|Loire Valley=France|Rioja=Spain|Ribera del Duero=Spain|Tuscany=Italy|Piedmont=Italy|Mosel=Germany|Rheingau=Germany|Napa Valley=United States|Willamette Valley=United States|Barossa Valley=Australia|Mendoza=Argentina|Douro=Portugal|Marlborough=New Zealand|Stellenbosch=South Africa|Maipo Valley=Chile`);

const PHONES = rows(`iPhone 15=Apple|iPhone 14=Apple|iPhone SE=Apple|Galaxy S24=Samsung|Galaxy A54=Samsung|Galaxy S23=Samsung|Pixel 8=Google|Pixel 7a=Google|Xiaomi 13=Xiaomi|Redmi Note 12=Xiaomi|OnePlus 12=OnePlus|Moto G84=Motorola|Xperia 5=Sony`);

const CAMERAS = rows(`Canon EOS R6=Canon|Canon EOS 90D=Canon|Nikon Z6 II=Nikon|Nikon D750=Nikon|Sony A7 IV=Sony|Fujifilm X-T5=Fujifilm|Panasonic GH6=Panasonic|Olympus OM-1=Olympus`);

const CRYPTO = rows(`BTC=Bitcoin|ETH=Ethereum|SOL=Solana|USDT=Tether|XRP=Ripple|ADA=Cardano|DOGE=Dogecoin|DOT=Polkadot`);

const WINERY = /^(?:winery|grape_variety|appellation|wine|wine_color|wine_score)$/i;
/** Beside a product, the shelf of a shop. */
const SHELF = /^(?:(?:store|shop|product)_)?(?:department|dept|aisle|abteilung|rayon|seccion)$/i;
const PRODUCT = /^(?:product|item|article)(?:_name)?$/i;
const MAKE = /^(?:car_|vehicle_)?(?:brand|make|marque|marca|marke|hersteller|manufacturer)$/i;

/** In order of preference: the first family that covers two columns of a table takes them. */
export const FAMILIES: readonly Family[] = [
  ...NATURE,
  ...TRADES,
  ...CULTURE_FAMILIES,
  ...TOPICS,
  ...WONDERS,
  // prettier-ignore
  { id: 'wildlife', isToldByFinest: true, rows: WILDLIFE, where: /^(?:species|wild_species|latin_name|iucn|animal_class|genus)$/i,
    concepts: ['species', 'taxon_genus', 'taxon_family', 'taxon_order', 'animal_class', 'iucn', 'habitat', 'latin_name'],
    names: [/^(?:animal_)?species$/i, /^genus$/i, /^family$/i, /^order$/i, /^(?:animal_|taxonomic_)?class$/i, undefined, undefined, undefined] },
  { id: 'wines', isToldByFinest: true, where: WINERY, concepts: ['grape_variety', 'wine_color'], names: [/^(?:grape|variety|varietal)$/i, /^(?:colou?r|wine_type)$/i], rows: WINES },
  { id: 'wine_regions', isToldByFinest: true, where: WINERY, concepts: ['appellation', 'wine_country'], names: [/^(?:region|appellation|wine_region)$/i, /^country(?:_of_origin)?$/i], rows: WINE_REGIONS },
  { id: 'products', concepts: ['product', 'product_category'], names: [PRODUCT, SHELF], rows: PRODUCTS },
  { id: 'motorcycles', concepts: ['motorcycle_model', 'motorcycle_brand'], rows: MOTORCYCLES },
  { id: 'vehicles', where: /^vehicle_(?:model|make)$/, concepts: ['vehicle_model', 'vehicle_make'], names: [/^(?:model|modele|modelo|modell)$/i, MAKE], rows: VEHICLES },
  { id: 'phones', isToldByFinest: true, concepts: ['device_model', 'device_brand'], names: [undefined, MAKE], rows: PHONES },
  { id: 'cameras', isToldByFinest: true, concepts: ['camera', 'camera_brand'], names: [undefined, MAKE], rows: CAMERAS },
  { id: 'coins', isToldByFinest: true, concepts: ['cryptocurrency', 'coin_name'], names: [undefined, /^(?:coin|token|crypto(?:currency)?)_name$/i], rows: CRYPTO },
  { id: 'breeds', where: /^breed$/, concepts: ['breed', 'species'], names: [undefined, /^(?:animal|animal_type|pet_type|type_of_animal|pet)$/iu], rows: BREEDS },
  { id: 'crops', concepts: ['crop_variety', 'crop'], rows: CROPS },
  { id: 'lab_tests', concepts: ['lab_result', 'reference_range', 'lab_unit', 'lab_test'], rows: LAB_TESTS.map(([test = '', unit = '', range = '', value = '']) => [value, range, unit, test]) },
  { id: 'diagnoses', concepts: ['diagnosis', 'icd_code', 'medical_department'], rows: DIAGNOSES },
  { id: 'medications', isToldByFinest: true, concepts: ['medication', 'dosage', 'drug_class'], names: [undefined, undefined, /^(?:drug|medication|therapeutic)_(?:class|group)$/i], rows: MEDICATIONS },
  { id: 'jobs', concepts: ['job_title', 'department'], names: [/^(?:job_title|job|position|role|poste|puesto|cargo|stelle)$/i, undefined], where: /^(?:job_title|department)$/, rows: JOBS },
  { id: 'titles', concepts: ['movie_title', 'genre'], rows: TITLES },
  { id: 'songs', concepts: ['song', 'artist', 'music_genre'], rows: MUSIC },
  { id: 'books', concepts: ['book_title', 'book_genre'], rows: BOOKS },
  { id: 'dishes', concepts: ['dish', 'dish_category'], names: [undefined, /^(?:category|course|type|section|kategorie|gang|categor[ií]a|tipo|cat[ée]gorie)$/i], where: /^dish$/i, also: { appetizer: 'starter', appetiser: 'starter', entree: 'main course', sweet: 'dessert', beverage: 'drink', plat: 'plat principal', principal: 'plato principal' }, rows: DISHES },
  { id: 'courses', concepts: ['course_title', 'course_category'], rows: COURSES },
  { id: 'stocks', concepts: ['stock_low', 'stock_open', 'stock_close', 'stock_high', 'trade_price', 'ticker', 'listed_company', 'sector'], rows: STOCKS.map(([ticker = '', company = '', sector = '', price]) => [...pricesOf(price), ticker, company, sector]) },
];

/** All different values of one concept of a family, in order. */
export function familyValues(id: string, concept: string): string[] {
  const family = FAMILIES.find((candidate) => candidate.id === id);
  if (family === undefined) return [];
  const at = family.concepts.indexOf(concept);
  return [...new Set(family.rows.map((row) => row[at] ?? ''))];
}

/** The breeds of one kind of animal. */
export const breedsOf = (kind: string): string[] => BREEDS.flatMap(([breed = '', species]) => (species === kind ? [breed] : []));
