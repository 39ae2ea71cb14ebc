/**
 * Values that belong together: every row of a family holds one value a concept, the finest first. Where several
 * concepts of a family are columns of one table, the broadest is drawn and the finer ones follow from it.
 */
export interface Family {
  readonly id: string;
  /** Concept ids, the finest first. */
  readonly concepts: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `Head: a|b|c` lines as pairs [a, Head], [b, Head] … */
function pairs(text: string): [string, string][] {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf(':');
    const head = line.slice(0, at).trim();
    return line.slice(at + 1).trim().split('|').map((value): [string, string] => [value, head]);
  });
}

/** `a=X=Y|b=…` lines: rows as they are. */
function rows(text: string): string[][] {
  return text.split(/\n|\|/).map((row) => row.split('=').map((cell) => cell.trim()));
}

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

const LAB_TESTS = rows(`Glucose=mg/dL|Hemoglobin=g/dL|Hemoglobin A1c=%|LDL Cholesterol=mg/dL|HDL Cholesterol=mg/dL|Triglycerides=mg/dL|Creatinine=mg/dL|Sodium=mmol/L|Potassium=mmol/L|TSH=mIU/L|Vitamin D=ng/mL|White Blood Cells=10^3/uL|Platelets=10^3/uL|ALT=U/L|C-Reactive Protein=mg/L|Ferritin=ng/mL`);

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

const TITLES = pairs(`Drama: The Long Winter|Harbor Lights|A Quiet Promise|Letters to Nora|The Last Orchard
Comedy: Office Hours|Two Left Feet|Weekend Plan|My Cousin's Wedding|Room for Six
Thriller: Silent Witness|The Ninth Floor|Dead Signal|Blind Corner|Night Train North
Science Fiction: Orbit Nine|The Glass Planet|Echoes of Titan|Second Sun|Zero Gravity Club
Action: Iron Pursuit|Last Convoy|Storm Rider|Burning Bridges
Documentary: Deep Blue|Rise of the Cities|The Bread Makers|Wild Patagonia|Inside the Machine
Romance: Summer in Lisbon|Meet Me at Seven|Paper Hearts|Second First Date
Horror: The Cellar Door|Whisper House|Cold Lake
Animation: Pip and the Moon|Robot Garden|Little Dragon Days
Crime: The Fifth Alibi|Cold Harbor Files|Blackwater Unit
Fantasy: Crown of Ash|The Raven Gate|Sword of Tides`);

const DISHES = pairs(`Starter: Tomato Soup|Caesar Salad|Bruschetta|Shrimp Cocktail|Onion Soup|Spring Rolls|Stuffed Mushrooms
Main Course: Grilled Salmon|Spaghetti Carbonara|Beef Burger|Chicken Curry|Margherita Pizza|Ribeye Steak|Vegetable Lasagne|Fish and Chips|Mushroom Risotto|Pad Thai|Lamb Shank|Falafel Plate
Dessert: Tiramisu|Cheesecake|Chocolate Mousse|Apple Pie|Panna Cotta|Crème Brûlée
Drink: Espresso|Lemonade|House Red Wine|Craft Beer|Sparkling Water|Iced Tea|Orange Juice
Side: French Fries|Green Salad|Garlic Bread|Roasted Vegetables`);

const COURSES = pairs(`Computer Science: Introduction to Programming|Data Structures|Machine Learning Basics|Web Development Bootcamp|Databases in Practice
Business: Project Management Essentials|Principles of Marketing|Financial Accounting|Leadership Skills
Mathematics: Linear Algebra|Statistics for Everyone|Calculus I
Design: Graphic Design Fundamentals|UX Design Workshop|Photography for Beginners
Languages: Spanish for Travellers|Business English|French Level A2
Science: Introduction to Biology|General Chemistry|Physics of Everyday Life|Astronomy 101
Arts: History of Modern Art|Creative Writing|Music Theory`);

const MUSIC = rows(`Midnight Drive=The Velvet Foxes=Rock|Golden Hour=Luna Park=Pop|Paper Planes Home=Juniper Lane=Indie|Neon Rain=Static Bloom=Electronic|Slow River=Clara Whitfield=Folk|City of Glass=Static Bloom=Electronic|Broken Compass=The Velvet Foxes=Rock|Sugar & Salt=Mona Reyes=Pop|Blue Corner=Oscar Lind Trio=Jazz|Heavy Weather=Iron Harbor=Metal|Block by Block=MC Tandem=Hip-Hop|Dust Roads=Hank Delaney=Country|Afterglow=Mona Reyes=Pop|Low Tide=Juniper Lane=Indie|Second Verse=MC Tandem=Hip-Hop|Nocturne No. 4=Elena Varga=Classical|Satellites=Luna Park=Pop|Old Letters=Clara Whitfield=Folk|Concrete Garden=Kofi Bright=R&B|Thunder Lane=Iron Harbor=Metal`);

const BOOKS = rows(`The Salt Path Home=Fiction|A Map of Small Things=Fiction|The Clockmaker's Daughter=Historical Fiction|Murder at Pine Lodge=Mystery|The Silent Archive=Mystery|Stars Beyond Reach=Science Fiction|Dragon of the North=Fantasy|Ten Habits That Matter=Self-Help|The Honest Economy=Business|Cooking with Fire=Cooking|Life of a Sculptor=Biography|The Ocean Within=Science|Little Bear Learns=Children|Winter Poems=Poetry|The Last Emperor's Road=History|Love in the Rain=Romance|Beneath the Ice=Thriller|Night Shift=Thriller|The Garden Year=Gardening|How Cities Grow=Science`);

const STOCKS = rows(`AAPL=Apple Inc.=Technology|MSFT=Microsoft Corporation=Technology|GOOGL=Alphabet Inc.=Technology|AMZN=Amazon.com Inc.=Consumer Discretionary|NVDA=NVIDIA Corporation=Technology|META=Meta Platforms Inc.=Communication Services|TSLA=Tesla Inc.=Consumer Discretionary|JPM=JPMorgan Chase & Co.=Financials|JNJ=Johnson & Johnson=Health Care|V=Visa Inc.=Financials|PG=Procter & Gamble Co.=Consumer Staples|XOM=Exxon Mobil Corporation=Energy|KO=Coca-Cola Company=Consumer Staples|PFE=Pfizer Inc.=Health Care|DIS=Walt Disney Company=Communication Services|NKE=Nike Inc.=Consumer Discretionary|INTC=Intel Corporation=Technology|BA=Boeing Company=Industrials|CAT=Caterpillar Inc.=Industrials|WMT=Walmart Inc.=Consumer Staples`);

const MEDICATIONS = rows(`Metformin=500 mg|Lisinopril=10 mg|Atorvastatin=20 mg|Amlodipine=5 mg|Omeprazole=20 mg|Levothyroxine=50 mcg|Albuterol=90 mcg|Amoxicillin=500 mg|Ibuprofen=400 mg|Sertraline=50 mg|Losartan=50 mg|Gabapentin=300 mg|Prednisone=10 mg|Warfarin=5 mg|Insulin Glargine=10 units|Paracetamol=500 mg|Azithromycin=250 mg|Clopidogrel=75 mg`);

/** In order of preference: the first family that covers two columns of a table takes them. */
export const FAMILIES: readonly Family[] = [
  { id: 'products', concepts: ['product', 'product_category'], rows: PRODUCTS },
  { id: 'motorcycles', concepts: ['motorcycle_model', 'motorcycle_brand'], rows: MOTORCYCLES },
  { id: 'vehicles', concepts: ['vehicle_model', 'vehicle_make'], rows: VEHICLES },
  { id: 'breeds', concepts: ['breed', 'species'], rows: BREEDS },
  { id: 'crops', concepts: ['crop_variety', 'crop'], rows: CROPS },
  { id: 'lab_tests', concepts: ['lab_test', 'lab_unit'], rows: LAB_TESTS },
  { id: 'diagnoses', concepts: ['diagnosis', 'icd_code', 'medical_department'], rows: DIAGNOSES },
  { id: 'medications', concepts: ['medication', 'dosage'], rows: MEDICATIONS },
  { id: 'jobs', concepts: ['job_title', 'department'], rows: JOBS },
  { id: 'titles', concepts: ['movie_title', 'genre'], rows: TITLES },
  { id: 'songs', concepts: ['song', 'artist', 'music_genre'], rows: MUSIC },
  { id: 'books', concepts: ['book_title', 'book_genre'], rows: BOOKS },
  { id: 'dishes', concepts: ['dish', 'dish_category'], rows: DISHES },
  { id: 'courses', concepts: ['course_title', 'course_category'], rows: COURSES },
  { id: 'stocks', concepts: ['ticker', 'listed_company', 'sector'], rows: STOCKS },
];

/** All different values of one concept of a family, in order. */
export function familyValues(id: string, concept: string): string[] {
  const family = FAMILIES.find((candidate) => candidate.id === id);
  if (family === undefined) return [];
  const at = family.concepts.indexOf(concept);
  return [...new Set(family.rows.map((row) => row[at] ?? ''))];
}
