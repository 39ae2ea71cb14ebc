import { keysOf } from '../reading/words.js';
import { USUAL_SIGNALS } from './usual-signals.js';

/** Two columns of a row that everyone expects to rise together, or against each other. */
export interface UsualMovement {
  readonly a: MovingSide;
  readonly b: MovingSide;
  readonly rho: number;
  /** The first is an answer that hangs on the second, among others. */
  readonly isSignal: boolean;
}

/** What a column is called, and which of the values of a list is how high. */
export interface MovingSide {
  readonly names: ReadonlySet<string>;
  readonly ranks: ReadonlyMap<string, number> | undefined;
}

const AREA = 'area|living area|sqft|square feet|square footage|square meters|square metres|sqm|m2|size m2|size sqm|size sqft|area sqft|area m2|surface|floor area|wohnfläche|fläche|quadratmeter|superficie|metros cuadrados|metros|surface habitable|mètres carrés';
const ROOMS = 'bedrooms|rooms|number of rooms|number of bedrooms|beds|habitaciones|dormitorios|zimmer|anzahl zimmer|chambres|pièces|nombre de pièces';
const RENT = 'price|rent|monthly rent|sale price|list price|asking price|property price|precio|precio mensual|alquiler|preis|miete|kaltmiete|kaufpreis|prix|loyer';
const MILEAGE = 'mileage|mileage km|km|kilometers|kilometres|odometer|kilometerstand|kilometraje|kilómetros|kilométrage';
const SCORE = 'score|exam score|final score|test score|final exam|final grade score|gpa|average|average score|math score|marks|final mark|nota|punkte|note finale';
const DISTANCE = 'distance|distance km|distance miles|trip distance|ride distance|distancia|distancia km|entfernung|strecke|distance parcourue|route distance';
const DURATION = 'duration|duration minutes|duration min|trip duration|ride duration|minutes|trip minutes|travel time|dauer|duración|durée|workout duration';
const EXPERIENCE = 'experience|years of experience|years experience|experience years|years at company|tenure|tenure years|seniority years|berufserfahrung|años de experiencia|années d expérience|ancienneté';

const CLASS = 'class|pclass|p class|passenger class|ticket class|cabin class|travel class|seat class|cabin : economy|third|3|3rd|third class|3rd class|2nd class standard < premium economy|second|2|2nd|second class|2nd class|standard < business|first|1|1st|first class|1st class|premium';

/** `names ~ names rho`, a pair a line; behind a colon the values of a list from the lowest up. */
const PAIRS: readonly (readonly [a: string, b: string, rho: number])[] = [
  ['height|height cm|body height|größe|größe cm|körpergröße|altura|estatura|talla cm|taille|taille cm', 'weight|weight kg|body weight|gewicht|gewicht kg|körpergewicht|peso|peso kg|poids|poids kg', 0.6],
  ['study hours|hours studied|study hours per week|study time|hours of study|weekly study hours|lernstunden|horas de estudio|heures d étude', SCORE, 0.5],
  ['attendance|attendance %|attendance rate|attendance percent|attendance pct|anwesenheit|asistencia', SCORE, 0.35],
  ['previous score|previous scores|previous grade|prior gpa|prior score|midterm|midterm score|mock score|mock exam score|past score', SCORE, 0.6],
  ['sleep hours|hours of sleep|sleep', SCORE, 0.15],
  ['absences|days absent|missed classes|number of absences', SCORE, -0.4],
  ['year|model year|baujahr|año|año modelo|année|registration year|year of manufacture|erstzulassung jahr', MILEAGE, -0.7],
  [MILEAGE, 'price|sale price|asking price|selling price|preis|verkaufspreis|precio|prix|list price', -0.6],
  [ROOMS, AREA, 0.7],
  [AREA, RENT, 0.7],
  ['nights|number of nights|nächte|noches|nuits', 'total price|total cost|total amount|booking total|total|gesamtpreis|precio total|prix total', 0.75],
  ['distance to center|distance to centre|distance to city center|distance to city centre|distance to downtown|distance from center|distance from city center|distance from downtown|distance to center km|distance to city|distance to metro|distance to subway|distance to station|house age|building age|property age|age of house|age of building|entfernung zum zentrum|distancia al centro|distance au centre', RENT, -0.4],
  [EXPERIENCE, 'salary|annual salary|base salary|gross salary|monthly salary|gehalt|jahresgehalt|salario|sueldo|salaire', 0.55],
  [DISTANCE, DURATION, 0.8],
  [DISTANCE, 'fare|fare amount|price|trip cost|shipping cost|freight cost|fahrpreis|tarifa|tarif|cost', 0.75],
  [DISTANCE, 'calories|calories burned|kcal|kalorien|calorías', 0.7],
  [DURATION, 'calories|calories burned|kcal|kalorien|calorías', 0.65],
  ['steps|step count|daily steps|schritte|pasos|pas', 'calories|calories burned|kcal|kalorien|calorías|active calories', 0.65],
  ['steps|step count|daily steps|schritte|pasos|pas', 'active minutes|distance|distance km|aktive minuten|minutos activos', 0.7],
  ['white elo|white rating', 'black elo|black rating', 0.8],
  ['revenue|sales|total revenue|turnover|umsatz|ingresos|ventas|chiffre d affaires', 'costs|expenses|total costs|total expenses|operating costs|expenditure|kosten|ausgaben|gastos|costes|dépenses|charges', 0.85],
  ['budget|production budget|budget usd', 'box office|revenue|worldwide gross|gross|box office revenue|domestic gross', 0.6],
  ['credit score|fico|fico score', 'interest rate|apr|rate|interest', -0.55],
  ['income|annual income|monthly income|yearly income|einkommen|ingresos|revenu|revenu annuel', 'loan amount|credit limit|spending|annual spend|spend|credit amount', 0.5],
  ['length of stay|los|days in hospital|length of stay days|stay days|verweildauer|días de estancia', 'cost|total cost|charges|total charges|bill|bill amount|billing amount|treatment cost|kosten', 0.75],
  ['carat|carats', 'price', 0.85],
  ['engine size|engine cc|displacement|hubraum|cilindrada|engine size l', 'horsepower|hp|power|ps|leistung|leistung ps|potencia|puissance', 0.75],
  ['horsepower|hp|ps|leistung ps', 'mpg|fuel economy|city mpg|miles per gallon', -0.6],
  ['irradiance|solar irradiance|irradiation|einstrahlung|irradiancia', 'power|power output|power output kw|power kw|output kw|ac power|dc power|energy|energy kwh|leistung|potencia', 0.85],
  ['wind speed|wind speed ms|windgeschwindigkeit|velocidad del viento', 'power output|power output kw|power kw|active power|generated power|energy kwh', 0.85],
  ['wind speed|wind speed ms|wind', 'rotor rpm|rotor speed|rotor speed rpm', 0.8],
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
  [CLASS, 'fare|ticket price|price|ticket fare|fahrpreis|tarif|precio', 0.7],
  ['cylinders|cyl|number of cylinders', 'displacement|engine size|engine displacement|disp|engine cc|engine size l', 0.8],
  ['displacement|disp|engine displacement|cylinders|cyl', 'horsepower|hp|power|weight|wt|curb weight|weight lbs|weight kg', 0.75],
  ['weight|wt|weight lbs|curb weight|curb weight kg|vehicle weight', 'mpg|city mpg|highway mpg|miles per gallon|fuel economy', -0.75],
  ['total bill|bill|bill amount|bill total|check total', 'tip|tip amount|tips', 0.7],
  ['smoker|is smoker|smoking', 'charges|insurance charges|medical charges|insurance cost|premium|medical cost|annual premium', 0.6],
  ['age', 'charges|insurance charges|medical charges|insurance cost|medical cost', 0.4],
  ['bmi', 'charges|insurance charges|medical charges|insurance cost|medical cost', 0.25],
  ['overall qual|overall quality|quality|condition|grade|house condition : poor|bad < fair < average|typical < good < very good|excellent|renovated|new', 'price|sale price|saleprice|selling price|list price', 0.5],
  ['bedrooms|number of bedrooms|beds', 'bathrooms|number of bathrooms|baths', 0.5],
  ['distance to center|distance to centre|distance to city center|distance to city centre|distance to centre km|distance to center km|distance to city|distance to downtown', 'price|rent|sale price|house price|list price', -0.4],
  ['age of the house|house age|building age|property age|age of house', 'price|sale price|house price', -0.3],
  ['total sqft|gr liv area|sqft living|living area sqft|median income|medinc|medianincome', 'price|sale price|saleprice|median house value|medv|medhouseval', 0.65],
  ['lstat|crime rate|crim', 'medv|price|house price', -0.6],
  ['rm|average rooms', 'medv|price|house price', 0.6],
  ['temp|temperature|atemp|temperature c', 'cnt|count|rentals|bike rentals|total rentals|bikes rented|ice cream sales|visitors', 0.5],
  ['windspeed|wind speed|wind speed kmh|hum|humidity', 'cnt|rentals|bike rentals|total rentals|bikes rented', -0.25],
  ['alcohol', 'quality|quality score', 0.45],
  ['volatile acidity', 'quality|quality score', -0.35],
  ['residual sugar', 'density', 0.5],
  ['free sulfur dioxide|free so2', 'total sulfur dioxide|total so2', 0.65],
  ['fixed acidity', 'ph', -0.6],
  ['flipper length mm|flipper length', 'body mass g|body mass', 0.8],
  ['level|job level|joblevel|seniority|seniority level|grade : intern < junior|entry|entry level|associate < mid|intermediate|mid level < senior < lead|staff|manager|principal < director|executive|vp', 'salary|annual salary|base salary|monthly income|gross salary|monthly salary|total compensation', 0.65],
  ['age', 'income|annual income|salary|annual salary|monthly income|savings|total working years', 0.4],
  ['maths|math|math score|maths score|mathematics', 'physics|physics score|science|science score', 0.65],
  ['physics|physics score|biology|biology score', 'chemistry|chemistry score', 0.6],
  ['reading|reading score', 'writing|writing score', 0.8],
  ['math|math score|maths', 'reading|reading score|writing|writing score', 0.6],
];

let known: readonly UsualMovement[] | undefined;

/** Read on first use. */
export function usualMovements(): readonly UsualMovement[] {
  known ??= [
    ...PAIRS.map(([a, b, rho]) => ({ a: sideOf(a), b: sideOf(b), rho, isSignal: false })),
    ...USUAL_SIGNALS.flatMap(({ answer, hangsOn }) => {
      const a = sideOf(answer);
      return hangsOn.map(([b, rho]) => ({ a, b: sideOf(b), rho, isSignal: true }));
    }),
  ];
  return known;
}

/** "contract|contract type : two year < one year < monthly". */
function sideOf(told: string): MovingSide {
  const [names = '', values] = told.split(' : ');
  return {
    names: new Set(names.split('|').map((name) => keysOf(name).join(' '))),
    ranks: values === undefined ? undefined : new Map(values.split(' < ').flatMap((same, rank) => same.split('|').map((value) => [plainValue(value), rank] as const))),
  };
}

/** A value as it is looked up: "Month-to-month" is "month to month". */
export const plainValue = (value: string | number): string => String(value).toLowerCase().replace(/['’.]/gu, '').replace(/[-_/]+/gu, ' ').replace(/\s+/gu, ' ').trim();
