import { keysOf } from '../reading/words.js';

/** Two numbers of a row that everyone expects to rise together, or against each other. */
export interface UsualMovement {
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
  readonly rho: number;
}

const AREA = 'area|living area|sqft|square feet|square footage|square meters|square metres|sqm|m2|size m2|size sqm|size sqft|area sqft|area m2|surface|floor area|wohnfläche|fläche|quadratmeter|superficie|metros cuadrados|metros|surface habitable|mètres carrés';
const ROOMS = 'bedrooms|rooms|number of rooms|number of bedrooms|beds|habitaciones|dormitorios|zimmer|anzahl zimmer|chambres|pièces|nombre de pièces';
const RENT = 'price|rent|monthly rent|sale price|list price|asking price|property price|precio|precio mensual|alquiler|preis|miete|kaltmiete|kaufpreis|prix|loyer';
const MILEAGE = 'mileage|mileage km|km|kilometers|kilometres|odometer|kilometerstand|kilometraje|kilómetros|kilométrage';
const SCORE = 'score|exam score|final score|test score|final exam|final grade score|gpa|average|average score|math score|marks|final mark|nota|punkte|note finale';
const DISTANCE = 'distance|distance km|distance miles|trip distance|ride distance|distancia|distancia km|entfernung|strecke|distance parcourue|route distance';
const DURATION = 'duration|duration minutes|duration min|trip duration|ride duration|minutes|trip minutes|travel time|dauer|duración|durée|workout duration';
const EXPERIENCE = 'experience|years of experience|years experience|experience years|years at company|tenure|tenure years|seniority years|berufserfahrung|años de experiencia|années d expérience|ancienneté';

/** `names ~ names rho`, a pair a line. */
const PAIRS: readonly (readonly [a: string, b: string, rho: number])[] = [
  ['height|height cm|body height|größe|größe cm|körpergröße|altura|estatura|talla cm|taille|taille cm', 'weight|weight kg|body weight|gewicht|gewicht kg|körpergewicht|peso|peso kg|poids|poids kg', 0.6],
  ['study hours|hours studied|study hours per week|study time|hours of study|weekly study hours|lernstunden|horas de estudio|heures d étude', SCORE, 0.5],
  ['attendance|attendance %|attendance rate|attendance percent|attendance pct|anwesenheit|asistencia', SCORE, 0.35],
  ['year|model year|baujahr|año|año modelo|année|registration year|year of manufacture|erstzulassung jahr', MILEAGE, -0.7],
  [MILEAGE, 'price|sale price|asking price|selling price|preis|verkaufspreis|precio|prix|list price', -0.6],
  [ROOMS, AREA, 0.7],
  [AREA, RENT, 0.7],
  [EXPERIENCE, 'salary|annual salary|base salary|gross salary|monthly salary|gehalt|jahresgehalt|salario|sueldo|salaire', 0.55],
  [DISTANCE, DURATION, 0.8],
  [DISTANCE, 'fare|fare amount|price|trip cost|shipping cost|freight cost|fahrpreis|tarifa|tarif|cost', 0.75],
  [DISTANCE, 'calories|calories burned|kcal|kalorien|calorías', 0.7],
  [DURATION, 'calories|calories burned|kcal|kalorien|calorías', 0.65],
  ['steps|step count|daily steps|schritte|pasos|pas', 'calories|calories burned|kcal|kalorien|calorías|active calories', 0.65],
  ['steps|step count|daily steps|schritte|pasos|pas', 'active minutes|distance|distance km|aktive minuten|minutos activos', 0.7],
  ['budget|production budget|budget usd', 'box office|revenue|worldwide gross|gross|box office revenue|domestic gross', 0.6],
  ['credit score|fico|fico score', 'interest rate|apr|rate|interest', -0.55],
  ['income|annual income|monthly income|yearly income|einkommen|ingresos|revenu|revenu annuel', 'loan amount|credit limit|spending|annual spend|spend|credit amount', 0.5],
  ['length of stay|los|days in hospital|length of stay days|stay days|verweildauer|días de estancia', 'cost|total cost|charges|total charges|bill|bill amount|billing amount|treatment cost|kosten', 0.75],
  ['carat|carats', 'price', 0.85],
  ['engine size|engine cc|displacement|hubraum|cilindrada|engine size l', 'horsepower|hp|power|ps|leistung|leistung ps|potencia|puissance', 0.75],
  ['horsepower|hp|ps|leistung ps', 'mpg|fuel economy|city mpg|miles per gallon', -0.6],
  ['irradiance|solar irradiance|irradiation|einstrahlung|irradiancia', 'power|power output|power output kw|power kw|output kw|ac power|dc power|energy|energy kwh|leistung|potencia', 0.85],
  ['wind speed|wind speed ms|windgeschwindigkeit|velocidad del viento', 'power output|power output kw|power kw|active power|generated power|energy kwh', 0.85],
  ['pm2 5|pm25', 'pm10', 0.8],
  ['pm2 5|pm25|pm10', 'aqi|air quality index', 0.85],
  ['temperature|temperature c|temp|air temperature|temperatur|temperatura|température', 'humidity|relative humidity|luftfeuchtigkeit|luftfeuchte|humedad|humidité', -0.45],
  ['cloud cover|cloudiness', 'sunshine hours|sunshine|solar radiation', -0.7],
  ['ad spend|spend|budget|cost', 'impressions|reach', 0.7],
  ['session duration|time on site|time on page|session duration sec', 'pages viewed|page views|pageviews|pages per session', 0.6],
  ['wait time|waiting time|wait minutes|wait time seconds|wait time min|response time|resolution time|resolution hours|wartezeit|tiempo de espera', 'csat|satisfaction|satisfaction score|csat score|rating|customer satisfaction|zufriedenheit|satisfacción', -0.45],
  ['word count|words|number of words', 'reading time|reading time min|reading minutes', 0.9],
  ['gdp per capita|gdp per capita usd', 'life expectancy', 0.65],
  ['bmi', 'glucose|fasting glucose|blood glucose|insulin', 0.35],
  ['glucose|fasting glucose|blood glucose', 'hba1c|a1c', 0.75],
  ['followers|follower count', 'likes|average likes|avg likes|average viewers', 0.6],
  ['weight|weight kg|gross weight|gross weight kg|parcel weight', 'shipping cost|freight|freight cost|postage|shipping fee|versandkosten', 0.6],
  ['field size|field size ha|area ha|hectares|acres', 'yield t|harvest|harvest kg|production t|total yield', 0.8],
  ['file size|file size mb|size mb', 'duration|duration seconds|pages|page count', 0.6],
];

let known: readonly UsualMovement[] | undefined;

/** Read on first use. */
export function usualMovements(): readonly UsualMovement[] {
  const phrases = (list: string): ReadonlySet<string> => new Set(list.split('|').map((name) => keysOf(name).join(' ')));
  known ??= PAIRS.map(([a, b, rho]) => ({ a: phrases(a), b: phrases(b), rho }));
  return known;
}
