import { remembering } from '../reading/memory.js';
import { keysOf } from '../reading/words.js';

/** A list whose values are bands of a number: from which number on each holds, the lowest first. */
export interface Scale {
  readonly targets: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Another number that may raise a row into a band as well: the lower blood pressure, by so much less. */
  readonly beside: { readonly names: ReadonlySet<string>; readonly less: number } | undefined;
  readonly bands: readonly Band[];
  /** How far the number goes that the bands are told for; another one's bands are as wide in proportion. */
  readonly most: number | undefined;
  /** Only where the text lists these values. */
  readonly isTold: boolean;
  /** Also where the name alone would be a number: "nota, calificación". */
  readonly isOfNumbers: boolean;
}

export interface Band {
  readonly value: string;
  /** None for the lowest. */
  readonly from: number | undefined;
}

/** What many scales take: `@score`. */
const GROUPS: Readonly<Record<string, string>> = {
  score: 'score|marks|mark|points|percentage|percent|final score|total score|exam score|test score|average|average score|avg score|final mark|overall score|score percent|total marks|grade percent|numeric grade|final exam|average mark|mean|average grade|punkte|punktzahl|ergebnis|prozent|puntuación|puntos|puntaje|nota|promedio|nota final|nota media|points obtenus|moyenne|note|note finale|résultat',
  letter: 'grade|letter grade|letter|final grade|grade letter|course grade|grade received|calificación|nota en letra|note en lettre',
  nps: 'nps|nps score|score|satisfaction|satisfaction score|rating|likelihood to recommend|recommend score|recommendation score|recommend|net promoter score|likelihood',
  nps_group: 'nps category|nps group|nps segment|nps type|nps class|promoter group|promoter category|promoter type|nps status|nps label|nps classification|customer type|respondent type',
  stars: 'rating|stars|star rating|review score|review rating|score|overall rating|bewertung|sterne|calificación|estrellas|valoración|puntuación|note|étoiles|csat|csat score|satisfaction|satisfaction score',
  bmi_group: 'bmi category|bmi class|bmi group|bmi status|bmi classification|weight category|weight status|weight class',
  bmi: 'bmi|body mass index|imc',
  aqi_group: 'aqi category|air quality category|aqi class|aqi level|aqi status|air quality|aqi bucket|quality|pollution level|air quality index category|air quality level|air quality status|aqi rating|health concern',
};

/**
 * A scale a line: what the list is called, `:`, what the number is, its bands from the lowest up, each but the first with
 * the number it begins at. `/ 100` tells how far the number goes. `& other 50` is
 * a second number, which counts as if it were so much more. `?` opens what holds only where the text lists the values,
 * `!` what may also take the place of a number. Of several scales for a column the first is the usual one; values that were
 * told choose among them.
 */
const SCALES = `
@nps_group : @nps / 10 = detractor, passive 7, promoter 9
@letter : @score / 100 = F, D 60, C 70, B 80, A 90
@letter : @score / 100 = F, E 50, D 60, C 70, B 80, A 90
@letter : @score / 100 = E, D 50, C 60, B 75, A 90
@letter : @score / 100 = U, E 40, D 50, C 60, B 70, A 80, A* 90
@letter : @score / 100 = F, D 60, C- 70, C 73, C+ 77, B- 80, B 83, B+ 87, A- 90, A 93, A+ 97
@letter : @score / 100 = Fail, Pass 50, Merit 65, Distinction 80
@letter|mention|honours|honors|classification|degree class : @score / 100 = Fail, Third 40, 2:2 50, 2:1 60, First 70
note|schulnote|zensur : @score / 100 = ungenügend, mangelhaft 25, ausreichend 50, befriedigend 65, gut 80, sehr gut 92
note|schulnote|zensur : @score / 100 = 6, 5 25, 4 50, 3 65, 2 80, 1 92
! calificación|mención|nota cualitativa|calificación cualitativa : @score / 10 = suspenso, aprobado 5, notable 7, sobresaliente 9
? calificación|resultado|nota cualitativa|calificación cualitativa : @score / 10 = Suspenso, Aprobado 5, Bien 6, Notable 7, Sobresaliente 9
mention|appréciation : @score / 20 = Insuffisant, Passable 10, Assez bien 12, Bien 14, Très bien 16
passed|pass|pass fail|pass status|exam result|passed failed|bestanden|aprobado|reçu|admis|réussi|superado : @score / 100 = fail, pass 50
? passed|result|status|outcome|pass status|exam result|pass fail : @score / 100 = fail, pass 50
? passed|pass|result|status|outcome|pass status|exam result|passed failed : @score / 100 = failed, passed 50
? bestanden|resultat|ergebnis|status : @score / 100 = nicht bestanden, bestanden 50
@bmi_group : @bmi = underweight, normal 18.5, overweight 25, obese 30
@bmi_group : @bmi = underweight, normal weight 18.5, overweight 25, obese 30
@bmi_group : @bmi = underweight, healthy 18.5, overweight 25, obese 30
@bmi_group : @bmi = underweight, normal 18.5, overweight 25, obesity 30
@bmi_group : @bmi = underweight, normal 18.5, overweight 25, obese class I 30, obese class II 35, obese class III 40
bmi kategorie|bmi klasse|gewichtsklasse|bmi gruppe|gewichtsstatus : @bmi = Untergewicht, Normalgewicht 18.5, Übergewicht 25, Adipositas 30
categoría imc|clasificación imc|imc categoría|estado nutricional|categoría de peso : @bmi = bajo peso, normal 18.5, sobrepeso 25, obesidad 30
catégorie imc|classe imc|classification imc|corpulence : @bmi = maigreur, normal 18.5, surpoids 25, obésité 30
@aqi_group : aqi|air quality index|us aqi = Good, Moderate 51, Unhealthy for Sensitive Groups 101, Unhealthy 151, Very Unhealthy 201, Hazardous 301
@aqi_group : aqi|air quality index|us aqi = Good, Satisfactory 51, Moderate 101, Poor 201, Very Poor 301, Severe 401
@aqi_group : pm2 5|pm25|pm2 5 level = Good, Moderate 12.1, Unhealthy for Sensitive Groups 35.5, Unhealthy 55.5, Very Unhealthy 150.5, Hazardous 250.5
uv category|uv level|uv risk|uv index category|exposure category|uv exposure : uv|uv index = low, moderate 3, high 6, very high 8, extreme 11
bp category|blood pressure category|bp class|bp stage|hypertension stage|blood pressure status|bp status|hypertension category : systolic|systolic bp|sys|sbp|systolic blood pressure|systolic pressure & diastolic|diastolic bp|dia|dbp|diastolic blood pressure|diastolic pressure 50 = normal, elevated 120, hypertension stage 1 130, hypertension stage 2 140, hypertensive crisis 181
bp category|blood pressure category|bp class|bp status|blood pressure status : systolic|systolic bp|sys|sbp & diastolic|diastolic bp|dia|dbp 50 = low, normal 90, elevated 120, high 130
bp category|blood pressure category|bp class|bp status|blood pressure status : systolic|systolic bp|sys|sbp & diastolic|diastolic bp|dia|dbp 50 = normal, elevated 120, high 130
credit rating|credit category|credit band|credit class|credit tier|credit grade|rating|score band|credit score category|credit quality|credit score range|score category : credit score|fico|fico score = poor, fair 580, good 670, very good 740, excellent 800
credit rating|credit category|credit band|credit tier|rating|score band|credit score category|credit quality : credit score|fico|fico score = poor, fair 580, good 670, excellent 760
magnitude class|magnitude category|quake class|earthquake class|class|intensity class|size class|earthquake category|earthquake type : magnitude|mag|richter|richter magnitude = micro, minor 2, light 4, moderate 5, strong 6, major 7, great 8
severity|cvss severity|severity rating|risk|risk level|risk rating|rating|cvss rating : cvss|cvss score|cvss base score|base score|cvss v3 = low, medium 4, high 7, critical 9
severity|cvss severity|severity rating|risk|risk level|rating : cvss|cvss score|cvss base score|base score = none, low 0.1, medium 4, high 7, critical 9
sentiment|sentiment label|review sentiment|polarity|tone : @stars / 5 = negative, neutral 3, positive 4
stimmung|tonalität : @stars / 5 = negativ, neutral 3, positiv 4
sentimiento|polaridad : @stars / 5 = negativo, neutro 3, positivo 4
sentiment|sentiment label|review sentiment|polarity|tone : sentiment score|polarity score|compound|compound score|sentiment value / 1 = negative, neutral -0.1, positive 0.1
csat category|satisfaction level|satisfaction category|satisfaction group : csat|csat score|satisfaction|satisfaction score|rating / 5 = dissatisfied, neutral 3, satisfied 4
depression severity|phq category|phq9 severity|severity|depression level|phq 9 severity|severity level|category : phq9|phq 9|phq9 score|phq 9 score|phq score|depression score = minimal, mild 5, moderate 10, moderately severe 15, severe 20
anxiety severity|gad category|gad7 severity|severity|anxiety level|gad 7 severity|severity level|category : gad7|gad 7|gad7 score|gad 7 score|gad score|anxiety score = minimal, mild 5, moderate 10, severe 15
gcs severity|gcs category|injury severity|severity|tbi severity|coma severity : gcs|gcs score|glasgow coma scale|glasgow score|glasgow coma score = severe, moderate 9, mild 13
glucose status|glucose category|diabetes status|glycemic status|glucose level category|fasting glucose category : fasting glucose|glucose|glucose mg dl|fasting glucose mg dl|blood glucose|fasting blood sugar = normal, prediabetes 100, diabetes 126
diabetes status|glycemic status|diabetic status|hba1c category|hba1c status|diabetes category : hba1c|a1c|hba1c pct|hba1c percent = normal, prediabetes 5.7, diabetes 6.5
cholesterol category|cholesterol level|cholesterol status|cholesterol risk : total cholesterol|cholesterol|cholesterol mg dl = desirable, borderline 200, high 240
ph category|ph class|ph type|acidity|solution type|reaction|soil reaction : ph|ph value|ph level|soil ph = acidic, neutral 6.5, alkaline 7.5
hurricane category|category|saffir simpson|saffir simpson category|storm category : wind speed kmh|max wind kmh|max wind speed kmh|wind kmh|max wind km h = Tropical Depression, Tropical Storm 63, Category 1 119, Category 2 154, Category 3 178, Category 4 209, Category 5 252
hurricane category|category|saffir simpson|saffir simpson category|storm category : wind speed mph|max wind mph|max wind speed mph|wind mph|sustained wind mph = Tropical Depression, Tropical Storm 39, Category 1 74, Category 2 96, Category 3 111, Category 4 130, Category 5 157
water hardness|hardness class|hardness category : hardness|hardness mg l|total hardness = soft, moderately hard 61, hard 121, very hard 181
fever status|fever level : body temperature|temperature c|temp c|body temp|temperature|temp = normal, mild fever 37.5, fever 38, high fever 39.4
stock status|inventory status|availability|stock level status|availability status|stock state : stock|quantity|qty|stock quantity|on hand|quantity on hand|qty on hand|on hand qty|units in stock|stock level|inventory|stock qty|current stock = out of stock, low stock 1, in stock 20
age class|life stage|stage of life : age|age years = child, teenager 13, adult 20, senior 65
? age class|life stage|age category|age group|group : age|age years = child, adult 18, senior 65
? age class|life stage|age category|age group|group : age|age years = minor, adult 18, senior 65
? age class|life stage|age category|age group|group : age|age years = child, young adult 18, adult 30, middle aged 45, senior 65
? age class|life stage|age category|age group|group : age|age years = young, middle aged 35, senior 60
? age class|life stage|age category|age group|group : age|age years = young, adult 30, senior 60
? altersgruppe|altersklasse : alter = Kind, Jugendlicher 13, Erwachsener 18, Senior 65
`;

/** Of a number that stands right before them, or that they are told to be of: "bmi, category", "level according to aqi". */
const LEVELS = new Set('category class classification level status rating group segment band type result grade severity tier interpretation risk label zone range bracket bucket kategorie klasse stufe categoria nivel clasificacion grupo categorie niveau classe groupe'.split(' '));

let known: readonly Scale[] | undefined;

/** Read on first use. */
export function usualScales(): readonly Scale[] {
  known ??= SCALES.trim().split('\n').map(parsed);
  return known;
}

export const phraseOf = (text: string): string => keysOf(text).join(' ');

/** "category", "risk level": a name that says only that there are levels. */
export const isLevel = remembering((name): boolean => LEVELS.has(phraseOf(name)));

/** What a name is the levels of: "risk level" of a risk, "age group" of an age. */
export function stemOfLevel(name: string): string | undefined {
  const keys = keysOf(name);
  return keys.length > 1 && LEVELS.has(keys.at(-1) ?? '') ? keys.slice(0, -1).join(' ') : undefined;
}

const namesIn = (list: string): ReadonlySet<string> => new Set(list.split('|').flatMap((name) => (name.startsWith('@') ? (GROUPS[name.slice(1)] ?? '').split('|') : [name])).map(phraseOf));

function parsed(line: string): Scale {
  const [, mark, targets = '', sources = '', other, less, most, bands = ''] = /^([?!] )?(.+?) : ([^=/&]+?)(?: & (.+?) (\d+))?(?: \/ (\d+))? = (.+)$/u.exec(line) ?? [];
  return { targets: namesIn(targets), sources: namesIn(sources), beside: other === undefined ? undefined : { names: namesIn(other), less: Number(less) }, most: most === undefined ? undefined : Number(most), bands: bands.split(', ').map(bandOf), isTold: mark === '? ', isOfNumbers: mark === '! ' };
}

/** "obese 30": a value and from which number on it holds. */
function bandOf(entry: string, index: number): Band {
  const at = index === 0 ? -1 : entry.lastIndexOf(' ');
  return at < 0 ? { value: entry, from: undefined } : { value: entry.slice(0, at), from: Number(entry.slice(at + 1)) };
}
