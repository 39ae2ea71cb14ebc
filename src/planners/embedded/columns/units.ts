import { bell, dec, int, oneOf, skew } from '../lexicon/builders.js';
import type { Concept, Make, Made } from '../model.js';
import { fold } from '../reading/words.js';
import { optionsWithout } from './options.js';

export type Quantity = 'mass' | 'length' | 'area' | 'volume' | 'duration' | 'share' | 'money' | 'temperature' | 'speed' | 'energy' | 'power' | 'voltage' | 'current' | 'pressure' | 'frequency' | 'data' | 'rate' | 'level' | 'concentration' | 'angle' | 'light' | 'force' | 'torque' | 'turns' | 'radiation' | 'charge' | 'resistance' | 'dose' | 'signs';

export interface Unit {
  readonly quantity: Quantity;
  /** How many of the quantity's base unit one of these is; absent where units cannot be converted by a factor. */
  readonly factor?: number;
  /** What a value of which only the unit is known usually is. */
  readonly make: Make;
}

/** `spellings` by `|`, quantity, factor to the base unit (kg, m, m², l, s, kWh, kW, V, A, Pa, Hz, MB, km/h), and a usual value. */
const ROWS: readonly (readonly [spellings: string, quantity: Quantity, factor: number | undefined, make: Make])[] = [
  ['kg|kgs|kilo|kilos|kilogram|kilograms|kilogramm', 'mass', 1, dec(0.5, 250, 1, skew(18))],
  ['g|gr|gram|grams|gramm|grammes', 'mass', 0.001, dec(1, 2000, 1, skew(120))],
  ['mg|milligram|milligrams', 'mass', 0.000_001, dec(0.5, 1000, 1, skew(60))],
  ['ug|mcg|µg|μg|microgram|micrograms', 'mass', 1e-9, dec(0.1, 500, 2, skew(20))],
  ['t|ton|tons|tonne|tonnes|mt', 'mass', 1000, dec(0.5, 400, 2, skew(18))],
  ['lb|lbs|pounds', 'mass', 0.4536, dec(0.5, 500, 1, skew(32))],
  ['ct|carat|carats', 'mass', 0.0002, dec(0.2, 6, 2, skew(0.8))],
  ['st|stone', 'mass', 6.35, dec(7, 24, 1, bell(12.4, 2.2))],
  ['cwt|quintal|quintals', 'mass', 50, dec(1, 400, 1, skew(42))],
  ['ng', 'mass', 1e-12, dec(0.5, 2000, 1, skew(62))],
  ['oz|ounce|ounces', 'mass', 0.028_35, dec(0.5, 64, 1, skew(9))],
  ['m|meter|meters|metre|metres', 'length', 1, dec(0.5, 300, 2, skew(14))],
  ['km|kms|kilometer|kilometers|kilometre|kilometres', 'length', 1000, dec(0.5, 600, 1, skew(24))],
  ['cm|cms|centimeter|centimeters|centimetre|centimetres', 'length', 0.01, dec(1, 250, 1, skew(36))],
  ['mm|millimeter|millimeters|millimetre|millimetres', 'length', 0.001, dec(0.5, 500, 1, skew(32))],
  ['um|µm|μm|micron|microns', 'length', 0.000_001, dec(0.5, 500, 1, skew(28))],
  ['nm|nanometer|nanometers', 'length', 1e-9, dec(200, 1100, 1, bell(540, 120))],
  ['mi|mile|miles', 'length', 1609, dec(0.3, 400, 1, skew(14))],
  ['ft|feet|foot', 'length', 0.3048, dec(1, 800, 1, skew(24))],
  ['inch|inches', 'length', 0.0254, dec(1, 96, 1, skew(14))],
  ['nmi|nautical miles', 'length', 1852, dec(1, 4200, 1, skew(240))],
  ['fathom|fathoms', 'length', 1.829, dec(1, 240, 1, skew(24))],
  ['ly|lightyear|lightyears', 'length', undefined, dec(4.2, 2600, 1, skew(140))],
  ['pc|parsec|parsecs', 'length', undefined, dec(1.3, 900, 1, skew(62))],
  ['au', 'length', undefined, dec(0.02, 60, 3, skew(1.2))],
  ['yd|yard|yards', 'length', 0.9144, dec(1, 500, 1, skew(32))],
  ['m2|m²|sqm', 'area', 1, dec(8, 900, 1, skew(88))],
  ['sqft|ft2|ft²', 'area', 0.0929, int(120, 9000, skew(1100))],
  ['ha|hectare|hectares', 'area', 10_000, dec(0.2, 400, 2, skew(12))],
  ['acre|acres', 'area', 4047, dec(0.1, 900, 2, skew(24))],
  ['km2|km²', 'area', 1_000_000, dec(0.5, 20000, 1, skew(320))],
  ['l|liter|liters|litre|litres|lt|ltr', 'volume', 1, dec(0.5, 500, 1, skew(24))],
  ['ml|milliliter|milliliters|millilitre|millilitres|cc', 'volume', 0.001, int(5, 2000, skew(330))],
  ['ul|µl|μl|microliter|microliters', 'volume', 0.000_001, dec(0.5, 1000, 1, skew(24))],
  ['dl|deciliter', 'volume', 0.1, dec(0.5, 40, 1, skew(4))],
  ['cl|centiliter|centilitre', 'volume', 0.01, int(10, 300, skew(75))],
  ['hl|hectoliter|hectolitre|hectoliters|hectolitres', 'volume', 100, dec(1, 400, 1, skew(32))],
  ['m3|m³|cbm', 'volume', 1000, dec(0.5, 400, 2, skew(22))],
  ['pt|pint|pints', 'volume', 0.473, dec(0.5, 24, 1, skew(2))],
  ['qt|quart|quarts', 'volume', 0.946, dec(0.5, 60, 1, skew(4))],
  ['tbsp|tsp|cup|cups', 'volume', undefined, dec(0.25, 8, 2, skew(1.5))],
  ['cuft|ft3|ft³', 'volume', 28.3, dec(0.5, 4000, 1, skew(62))],
  ['cuyd|yd3', 'volume', 765, dec(0.5, 400, 1, skew(24))],
  ['gal|gallon|gallons', 'volume', 3.785, dec(0.5, 200, 1, skew(12))],
  ['bbl|barrel|barrels', 'volume', 159, dec(5, 5000, 1, skew(320))],
  ['ms|millisecond|milliseconds|msec', 'duration', 0.001, int(1, 9000, skew(180))],
  ['s|sec|secs|second|seconds|sekunden|segundos|secondes', 'duration', 1, int(3, 3600, skew(160))],
  ['min|mins|minute|minutes|minuten|minutos', 'duration', 60, int(1, 240, skew(32))],
  ['h|hr|hrs|hour|hours|stunden|horas|heures', 'duration', 3600, dec(0.2, 48, 1, skew(5))],
  ['d|day|days|tage|dias|jours', 'duration', 86_400, int(1, 120, skew(12))],
  ['wk|wks|week|weeks|wochen|semanas|semaines', 'duration', 604_800, int(1, 52, skew(9))],
  ['month|months|mos|monate|meses|mois', 'duration', 2_592_000, int(1, 72, skew(16))],
  ['yr|yrs|year|years|jahre|anos|ans', 'duration', 31_536_000, int(0, 40, skew(7))],
  ['%|pct|percent|percentage|prozent', 'share', undefined, dec(0, 100, 1, bell(42, 20))],
  ['bps|basis points', 'share', undefined, int(1, 400, skew(45))],
  ['ppm', 'concentration', 1, dec(1, 2000, 1, skew(160))],
  ['ng/ml|ngml|pg/ml|pgml', 'concentration', undefined, dec(0.1, 900, 2, skew(24))],
  ['ng/ul|ngul|ug/ml|ugml', 'concentration', undefined, dec(0.5, 900, 1, skew(62))],
  ['ug/l|ugl|µg/l|ug/dl|ugdl', 'concentration', undefined, dec(0.1, 420, 1, skew(32))],
  ['umol/l|umoll|µmol/l|umol|nmol/l|nmoll|pmol/l', 'concentration', undefined, dec(1, 420, 1, skew(72))],
  ['meq/l|meql|meq', 'concentration', undefined, dec(1, 160, 1, bell(62, 40))],
  ['mg/kg|mgkg|ug/kg|g/kg|gkg', 'concentration', undefined, dec(0.1, 900, 2, skew(28))],
  ['ug/g|mg/g|g/100g', 'concentration', undefined, dec(0.1, 90, 2, skew(9))],
  ['iu/ml|miu/ml|miu/l|iu/l|iuml|miuml', 'concentration', undefined, dec(0.1, 140, 2, skew(6))],
  ['mol/l|molar|mmolar|um conc', 'concentration', undefined, dec(0.001, 12, 3, skew(0.4))],
  ['cfu/ml|cfu/g|cfu', 'concentration', undefined, int(0, 900_000, skew(420))],
  ['cells/ml|cells/ul', 'concentration', undefined, int(100, 9_000_000, skew(42_000))],
  ['us/cm|uscm|µs/cm|ms/cm', 'concentration', undefined, int(40, 2400, skew(420))],
  ['ppt', 'concentration', undefined, dec(0.1, 42, 2, skew(12))],
  ['fnu|fau', 'concentration', undefined, dec(0.05, 12, 2, skew(0.6))],
  ['brix|plato', 'level', undefined, dec(2, 32, 1, bell(14, 5))],
  ['ppb', 'concentration', 0.001, dec(0.5, 300, 1, skew(24))],
  ['mg/l|mgl', 'concentration', undefined, dec(0.01, 60, 2, skew(4))],
  ['mg/dl|mgdl', 'concentration', undefined, dec(20, 320, 1, bell(105, 32))],
  ['mmol/l|mmol|mmoll', 'concentration', undefined, dec(0.5, 30, 2, skew(5))],
  ['ug/m3|µg/m3|µg/m³|μg/m³|ugm3', 'concentration', undefined, dec(1, 240, 1, skew(22))],
  ['g/dl|gdl', 'concentration', undefined, dec(0.5, 20, 1, bell(13, 2.6))],
  ['g/l|mg/ml', 'concentration', undefined, dec(0.01, 120, 2, skew(8))],
  ['u/l|iu/l', 'concentration', undefined, int(4, 420, skew(32))],
  ['kwp|kw_p', 'rate', undefined, dec(1.8, 480, 1, skew(9.8))],
  ['mwp|mw_p', 'rate', undefined, dec(0.5, 180, 1, skew(12))],
  ['kg/ha|lb/acre', 'rate', undefined, dec(1, 420, 1, skew(110))],
  ['t/ha', 'rate', undefined, dec(0.5, 16, 2, bell(5.6, 2))],
  ['m3/s|m³/s|cumecs|cfs', 'rate', undefined, dec(0.2, 1800, 2, skew(38))],
  ['l/min|l/h|m3/h|m³/h|gpm', 'rate', undefined, dec(0.5, 900, 1, skew(42))],
  ['ml/min|ml/h|ul/min|ml/s', 'rate', undefined, dec(0.1, 900, 2, skew(24))],
  ['m3/d|m³/d|l/s|mgd|ml/d', 'rate', undefined, dec(0.5, 4200, 1, skew(120))],
  ['cfm|scfm', 'rate', undefined, int(20, 9000, skew(620))],
  ['kg/h|kg/hr|t/h|tph|kg/s|kg/min|lb/h', 'rate', undefined, dec(0.5, 900, 1, skew(62))],
  ['mm/h|mm/hr|mm/d|in/hr', 'rate', undefined, dec(0, 42, 1, skew(2))],
  ['mg/h|mg/min|mcg/min|ug/min|iu/h|units/h', 'rate', undefined, dec(0.1, 120, 2, skew(6))],
  ['g/kwh|gco2/kwh|l/100km', 'rate', undefined, dec(2, 420, 1, skew(24))],
  ['kwh/m2|kwh/100km|wh/km', 'rate', undefined, dec(4, 320, 1, skew(84))],
  ['k/min|c/min|c/h|degc/min', 'rate', undefined, dec(0.5, 60, 1, skew(8))],
  ['kg/m2|g/m2|gsm', 'rate', undefined, int(20, 620, skew(140))],
  ['counts/s|cps|cpm', 'rate', undefined, int(2, 90_000, skew(420))],
  ['cents|cent|pence', 'money', undefined, int(50, 90000, skew(2900))],
  ['usd/kg|eur/kg|usd/t|eur/t|usd/l|eur/l|usd/kwh|eur/kwh', 'money', undefined, dec(0.1, 60, 3, skew(1.4))],
  ['usd/m2|eur/m2|usd/sqft', 'money', undefined, dec(4, 9000, 2, skew(38))],
  ['bbl/d|bopd|bpd', 'rate', undefined, dec(1, 5000, 1, skew(240))],
  ['mcf/d|mcfd|mmcfd', 'rate', undefined, dec(1, 9000, 1, skew(420))],
  ['w/m2|w/m²|wm2', 'light', undefined, dec(0, 1080, 1, skew(310))],
  ['kg/m3|kg/m³|g/cm3|g/cm³', 'concentration', undefined, dec(0.5, 2600, 1, skew(900))],
  ['ntu', 'concentration', undefined, dec(0.05, 12, 2, skew(0.6))],
  ['psu', 'concentration', undefined, dec(5, 40, 1, bell(33, 4))],
  ['c|°c|celsius|degc', 'temperature', undefined, dec(-8, 42, 1, bell(17, 8))],
  ['f|°f|fahrenheit|degf', 'temperature', undefined, dec(10, 110, 1, bell(64, 16))],
  ['k|kelvin', 'temperature', undefined, int(2500, 32000, skew(5400))],
  ['kmh|km/h|kph', 'speed', 1, dec(0, 180, 1, bell(62, 26))],
  ['mph', 'speed', 1.609, dec(0, 110, 1, bell(40, 17))],
  ['m/s|mps|ms-1', 'speed', 3.6, dec(0, 32, 1, skew(5))],
  ['mm/s', 'speed', 0.0036, dec(0.1, 280, 1, skew(42))],
  ['cm/s', 'speed', 0.036, dec(0.5, 240, 1, skew(32))],
  ['mm/min', 'speed', 0.000_06, int(20, 4000, skew(620))],
  ['m/min', 'speed', 0.06, dec(1, 420, 1, skew(62))],
  ['km/s', 'speed', 3600, dec(-120, 420, 1, bell(18, 40))],
  ['ft/s|fps vel', 'speed', 1.097, int(40, 4000, skew(900))],
  ['fpm|ft/min', 'speed', undefined, int(-2600, 2600, bell(0, 820))],
  ['mm/yr|cm/yr', 'speed', undefined, dec(-30, 60, 1, skew(4))],
  ['kn|kt|kts|knots', 'speed', 1.852, dec(0, 40, 1, bell(13, 6))],
  ['kwh', 'energy', 1, dec(0.2, 900, 2, skew(14))],
  ['gwh', 'energy', 1_000_000, dec(0.5, 9000, 1, skew(210))],
  ['twh', 'energy', 1e9, dec(0.1, 900, 2, skew(24))],
  ['ev', 'energy', undefined, dec(0.1, 24, 2, skew(2.6))],
  ['kev', 'energy', undefined, dec(1, 1400, 1, skew(120))],
  ['mev', 'energy', undefined, dec(0.1, 250, 2, skew(6))],
  ['gev', 'energy', undefined, dec(0.5, 7000, 1, skew(120))],
  ['mwh', 'energy', 1000, dec(0.5, 4000, 2, skew(120))],
  ['wh', 'energy', 0.001, dec(1, 5000, 1, skew(240))],
  ['kj', 'energy', 0.000_278, int(100, 4500, skew(1200))],
  ['kcal|cal', 'energy', 0.001_163, int(5, 1400, skew(280))],
  ['gj|mj', 'energy', undefined, dec(0.5, 900, 1, skew(38))],
  ['kw', 'power', 1, dec(0.2, 400, 2, skew(14))],
  ['w|watt|watts', 'power', 0.001, dec(1, 3500, 1, skew(180))],
  ['mw', 'power', 1000, dec(0.2, 600, 2, skew(32))],
  ['gw', 'power', 1_000_000, dec(0.1, 90, 2, skew(4))],
  ['kva', 'power', undefined, oneOf('25|50|100|160|250:18|400:18|630:20|1000:16|1600')],
  ['mva', 'power', undefined, oneOf('5|10|16|25:18|40:20|63:18|100|160')],
  ['kvar|var', 'power', undefined, dec(0.1, 420, 1, skew(24))],
  ['hp|ps|bhp', 'power', 0.7457, int(40, 520, skew(136))],
  ['v|volt|volts', 'voltage', 1, dec(3, 48, 2, bell(12.4, 4))],
  ['mv', 'voltage', 0.001, dec(1, 3300, 1, skew(420))],
  ['kv', 'voltage', 1000, dec(0.4, 400, 1, skew(22))],
  ['a|amp|amps|ampere', 'current', 1, dec(0.1, 63, 2, skew(8))],
  ['ma', 'current', 0.001, dec(0.5, 900, 1, skew(48))],
  ['ua|µa', 'current', 0.000_001, dec(0.1, 900, 1, skew(24))],
  ['ka', 'current', 1000, dec(0.5, 63, 1, skew(12))],
  ['ohm|ohms', 'resistance', undefined, dec(0.1, 100_000, 1, skew(470))],
  ['mohm', 'resistance', undefined, dec(2, 120, 1, skew(27))],
  ['kohm', 'resistance', undefined, dec(0.5, 1000, 1, skew(22))],
  ['ah', 'charge', undefined, dec(0.5, 280, 1, skew(42))],
  ['uf|nf|pf', 'charge', undefined, dec(0.1, 2200, 1, skew(47))],
  ['mah', 'charge', undefined, int(800, 12000, skew(4500))],
  ['bar', 'pressure', 100_000, dec(0.5, 16, 2, skew(4))],
  ['psi', 'pressure', 6895, dec(8, 300, 1, skew(48))],
  ['hpa|mbar', 'pressure', 100, dec(965, 1050, 1, bell(1013, 9))],
  ['mpa|n/mm2', 'pressure', 1_000_000, dec(0.5, 900, 1, skew(62))],
  ['gpa', 'pressure', 1e9, dec(0.5, 420, 1, skew(70))],
  ['ksi', 'pressure', 6_895_000, dec(2, 180, 1, bell(62, 20))],
  ['torr', 'pressure', 133.3, dec(0.001, 760, 3, skew(4))],
  ['inhg', 'pressure', 3386, dec(28.5, 31, 2, bell(29.92, 0.25))],
  ['kpa', 'pressure', 1000, dec(20, 900, 1, skew(210))],
  ['pa', 'pressure', 1, dec(5, 1000, 1, skew(120))],
  ['mmhg', 'pressure', 133.3, int(60, 180, bell(118, 18))],
  ['hz', 'frequency', 1, dec(0.5, 20000, 1, skew(220))],
  ['khz', 'frequency', 1000, dec(0.1, 200, 2, skew(22))],
  ['mhz', 'frequency', 1e6, dec(0.5, 3000, 1, skew(480))],
  ['ghz', 'frequency', 1e9, dec(0.4, 6, 2, bell(2.9, 0.9))],
  ['rpm', 'turns', undefined, int(300, 7200, bell(2300, 900))],
  ['bpm', 'rate', undefined, int(48, 188, bell(82, 18))],
  ['b|byte|bytes', 'data', 0.000_001, int(64, 5_000_000, skew(14_000))],
  ['kb', 'data', 0.001, dec(1, 90000, 1, skew(420))],
  ['mb', 'data', 1, dec(0.1, 4000, 2, skew(42))],
  ['gb', 'data', 1000, dec(0.1, 900, 2, skew(14))],
  ['tb', 'data', 1_000_000, dec(0.1, 60, 2, skew(2.4))],
  ['pb', 'data', 1e9, dec(0.1, 60, 2, skew(2.4))],
  ['gib', 'data', 1074, dec(0.1, 900, 2, skew(14))],
  ['mib', 'data', 1.049, dec(0.1, 4000, 2, skew(42))],
  ['kib', 'data', 0.001_024, dec(1, 90_000, 1, skew(420))],
  ['gbps|gbit/s', 'rate', undefined, dec(0.1, 400, 1, skew(10))],
  ['kbps|kbit/s', 'rate', undefined, int(16, 9000, skew(256))],
  ['mb/s|mbs|mib/s', 'rate', undefined, dec(0.5, 7000, 1, skew(240))],
  ['iops|rps|qps|tps|req/s|ops|msg/s', 'rate', undefined, int(1, 90_000, skew(1200))],
  ['fps', 'rate', undefined, oneOf('24:14|25:12|30:34|50:8|60:26|120:6')],
  ['px|pixel|pixels', 'data', undefined, int(16, 7680, skew(1080))],
  ['dpi|ppi', 'level', undefined, oneOf('72:12|96:12|150:18|300:40|600:18')],
  ['mp|megapixel|megapixels', 'level', undefined, dec(2, 108, 1, skew(20))],
  ['tflops|gflops', 'rate', undefined, dec(0.5, 900, 1, skew(24))],
  ['mbps|mbit/s', 'rate', undefined, dec(1, 950, 1, skew(92))],
  ['db|dba|decibel|decibels', 'level', undefined, dec(28, 110, 1, bell(58, 13))],
  ['dbm', 'level', undefined, int(-115, -38, bell(-76, 14))],
  ['characters|zeichen|caracteres|caractères', 'signs', undefined, int(4, 640, skew(92))],
  ['lux', 'light', undefined, int(0, 60000, skew(420))],
  ['nit|nits', 'light', undefined, int(100, 2000, skew(420))],
  ['lumen|lumens|lm', 'light', undefined, int(80, 6000, skew(800))],
  ['nm torque', 'torque', undefined, dec(5, 420, 1, bell(120, 60))],
  ['kn/m2|kn force', 'force', undefined, dec(0.5, 900, 1, skew(62))],
  ['knm|n/m', 'torque', undefined, dec(0.5, 2400, 1, skew(90))],
  ['rad', 'angle', undefined, dec(-3.1416, 3.1416, 4, bell(0, 1))],
  ['arcsec|mas', 'angle', undefined, dec(0.4, 900, 2, skew(2.2))],
  ['msv|usv|mgy|ugy|gy|sv', 'radiation', undefined, dec(0.01, 20, 3, skew(0.4))],
  ['bq|kbq|mbq|gbq', 'radiation', undefined, dec(0.5, 900, 1, skew(62))],
  ['nt|ut|gauss|tesla', 'level', undefined, dec(0.5, 60, 2, bell(42, 9))],
  ['cd|cd/m2', 'light', undefined, int(10, 2000, skew(320))],
  ['umol/m2/s|ppfd|par', 'light', undefined, int(0, 2000, skew(420))],
  ['n|newton|newtons', 'force', undefined, dec(1, 900, 1, skew(90))],
  ['deg|degree|degrees|°|grad|grados|degres|degrés', 'angle', undefined, dec(0, 360, 1)],
  ['iu', 'dose', undefined, int(5, 5000, skew(400))],
  ['usd|eur|gbp|chf|cad|aud|inr|jpy|mxn|brl|sek|nok|dkk|pln|dollar|dollars|euro|euros|pound|pfund|$|€|£', 'money', undefined, dec(5, 5000, 2, skew(120))],
]; // prettier-ignore

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([spellings, quantity, factor, make]) => {
    const unit: Unit = { quantity, make, ...(factor === undefined ? {} : { factor }) };
    return spellings.split('|').map((spelling): [string, Unit] => [spelling, unit]);
  }),
);

/** "g/dL", "km/h": a unit and no list of two values. "m/f" is one. */
export function isRatio(first: string, other: string): boolean {
  const one = first.replace(/^\s*(?:in|as)\s+/i, '');
  return unitOf(`${one}/${other}`) !== undefined || (one.length + other.length > 2 && unitOf(one) !== undefined && unitOf(other) !== undefined);
}

export function unitOf(word: string): Unit | undefined {
  return UNITS.get(fold(word)) ?? UNITS.get(word);
}

const BEHIND = /^\s*(?:[([]\s*(?:in\s+|as\s+)?([\p{L}°%€$£µμ][\p{L}\d°%²³/€$£µμ]{0,14})\s*(?:[)\]]|,\s*\d|\s\d)|(?:in|en)\s+([\p{L}°%€$£µμ][\p{L}\d°%²³/€$£µμ]{0,14})(?=[\s,.;()]|$))/iu;

/** In a name "year" is a point in time and "a" one of two; these are units only where the word before is measured in them. */
const NOT_IN_NAMES = new Set('a b d k n t f pt st ct cd mp ops par au pc ng rad cup stone pixel carat pint in mi nm day week month year hour minute second dollar pound foot degree lm grad grados degres'.split(' '));
const MEASURED: Readonly<Record<string, RegExp>> = { t: /^(?:weight|payload|load|tonnage|cargo|yield|mass|net|gross|tare)$/, f: /^temp/, nm: /^(?:wavelength|peak|emission|excitation|absorption|absorbance|thickness|size|diameter)$/, a: /^(?:current|amperage)$/, n: /^force$/, d: /^duration$/, ct: /^(?:weight|size|mass)$/, st: /^weight$/, k: /^(?:temp|temperature|temperatur|temperatura|température|in)$/, au: /^(?:axis|distance|dist)$/, pc: /^(?:distance|dist)$/, mp: /^(?:camera|resolution|sensor)$/ };

const MOVES = new Set('wind gust speed velocity current vel spd'.split(' '));

/** The unit a name ends in: "weight_kg", "bottle size ml". */
export function unitAtEnd(words: readonly string[]): Unit | undefined {
  const word = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  // "wind speed m s", "power kW" (which camelCase takes apart).
  const joint = words.length < 3 ? undefined : (unitOf(`${before}/${word}`) ?? (before.length === 1 ? unitOf(before + word) : undefined));
  if (joint !== undefined) return joint;
  // "wind_ms": metres per second, where something moves.
  if (word === 'ms' && MOVES.has(before)) return unitOf('m/s');
  if (words.length < 2 || (NOT_IN_NAMES.has(word) && MEASURED[word]?.test(words.at(-2) ?? '') !== true)) return undefined;
  return unitOf(word);
}

/** "EUR 70%, USD 20%": values with shares, no unit of the column. */
export const SHARED = /^[\s(:]*\p{L}+\s+\d+(?:[.,]\d+)?\s?%/u;

/** The unit right behind a name: "bottle size (ml)", "weight in grams". */
export function unitBehind(rest: string): Unit | undefined {
  // "password (min 12 chars)" tells a least.
  const word = /^\s*[([]\s*min\s\d/iu.test(rest) ? undefined : unitWordBehind(rest);
  return word === undefined || NO_UNIT.has(fold(word)) ? undefined : unitOf(word);
}

/** "in meters", "in tons": says no more than what a number is in. */
export function isUnitAlone(text: string): boolean {
  const word = /^[\s(]*in (?<unit>\p{L}+)[\s).]*$/iu.exec(text)?.groups?.['unit'];
  return word !== undefined && unitOf(word) !== undefined;
}

/** The unit as it is written behind a name. */
export function unitWordBehind(rest: string): string | undefined {
  const match = BEHIND.exec(rest);
  return match?.[1] ?? match?.[2];
}

/** In brackets these say something else: "(max)", "(a or b)". */
const NO_UNIT = new Set(['a', 'b', 'in', 'n', 'deg', 't', 'd', 'f', 'k']);

/** Units that things which are counted never have: "download mb" is no number of downloads. */
const COUNTLESS: ReadonlySet<Quantity> = new Set<Quantity>(['mass', 'length', 'volume', 'data', 'energy', 'power', 'duration', 'temperature']);
const isTally = ({ aliases }: Concept): boolean => aliases.en?.some((alias) => /\bcount$|^number of /.test(alias)) === true;

const ownUnit = (concept: Concept): Unit | undefined => unitOf(concept.unit ?? MEASURED_IN[concept.id] ?? '');

/** Whether the values of a concept are in another unit of the same kind, so that they have to be converted. */
export function isInOtherUnit(concept: Concept, unit: Unit): boolean {
  const own = ownUnit(concept);
  return own !== undefined && own !== unit && own.quantity === unit.quantity;
}

/** In which unit the values of our own concepts are. */
const MEASURED_IN: Readonly<Record<string, string>> = {
  temperature: 'c', weight: 'kg', weight_kg: 'kg', body_weight: 'kg', mass_weight_kg: 't', thing_weight: 'kg', product_weight: 'kg', pet_weight: 'kg', birth_weight: 'g', milk_yield: 'l', fertilizer_kg: 'kg', height_cm: 'cm', body_height: 'cm', thing_height: 'cm', metres_height: 'm', metres_depth: 'm', water_level: 'm', spacing: 'cm', minutes_time: 'min', seconds_time: 's', length_cm: 'cm', width_cm: 'cm', depth_cm: 'cm', distance: 'km', elevation: 'm', visibility: 'km', snow: 'cm', rainfall: 'mm',
  duration_seconds: 's', duration_ms: 'ms', response_time: 'ms', hours: 'h', downtime: 'min', cycle_time: 's', delay: 'min', delay_minutes: 'min', age: 'years', thing_age: 'years', pet_age: 'years', resolution_time: 'h', hours_played: 'h', song_seconds: 's', ride_duration: 'min', tenure_months: 'months', tenure_years: 'years', experience_years: 'years', nights: 'd', notice_period: 'd', duration_minutes: 'min', duration_guess: 'min', days: 'd',
  speed: 'kmh', wind_speed: 'kmh', met_gust: 'kmh', wind_gust: 'kmh', peak_gust: 'kmh', energy_kwh: 'kwh', power_kw: 'kw', voltage: 'v', battery_voltage: 'v', current_amps: 'a', pressure: 'hpa', machine_pressure: 'bar', fuel_amount: 'l', area_sqm: 'm2', area_sqft: 'sqft', area_hectares: 'ha', lot_size: 'acres', bytes: 'b', data_usage: 'gb', co2: 'ppm', engine_size: 'cc', odometer: 'km', nutrition_kcal: 'kcal', calories_burned: 'kcal', horsepower: 'hp',
}; // prettier-ignore

/** Concepts whose range means nothing in another unit: what the unit usually is says more. */
const isLoose = (id: string): boolean => id.startsWith('shape_') || id === 'total' || id === 'balance' || id === 'duration_guess' || id === 'volume' || id === 'sensor_value' || id === 'units_count' || id === 'percentage';

/** "rating_kva" is no number of stars. */
const JUDGED = /rating|score|rank|grade/;

/** The concept with its values in the unit of the name; another meaning where the unit cannot be one of it. */
export function inUnit(concept: Concept, unit: Unit): Concept {
  if (unit === FAHRENHEIT) return { ...concept, make: (context) => inFahrenheit(concept.make(context), unit.make(context)) };
  const own = ownUnit(concept);
  if (unit === KELVIN && own === CELSIUS) return { ...concept, make: (context) => inKelvin(concept.make(context)) };
  if (own !== undefined) {
    if (own.quantity !== unit.quantity) return unit.quantity === 'money' || unit.quantity === 'share' || unit.quantity === 'signs' || own.quantity === 'duration' || unit.quantity === 'duration' ? remade(concept, unit.make) : concept;
    if (own !== unit && concept.unit === undefined && (concept.weak || concept.id === 'age')) return remade(concept, unit.make);
    if (own === unit || own.factor === undefined || unit.factor === undefined) return concept;
    const factor = own.factor / unit.factor;
    // Depths in kilometres are no depths in centimetres, converted; what moves by millimetres is no car.
    if (factor > 50_000 || factor < 1 / 50_000 || (concept.id === 'speed' && unit.factor < 1)) return remade(concept, unit.make);
    // A delay in days is none of minutes, converted.
    if (unit.quantity === 'duration' && unit.factor >= A_DAY && own.factor < A_DAY && isShort(concept, factor)) return remade(concept, unit.make);
    return { ...concept, make: (context) => scaled(concept.make(context), factor) };
  }
  if (isLoose(concept.id) || JUDGED.test(concept.id) || (isTally(concept) && COUNTLESS.has(unit.quantity)) || (unit.quantity === 'share' && isPastWhole(concept))) return remade(concept, unit.make);
  return { ...concept, make: (context) => (isMeasured(concept.make(context)) && !isFraction(concept.make(context), unit) && !outlasts(concept.make(context), unit) ? concept.make(context) : unit.make(context)) };
}

const A_DAY = 86_400;

/** Less than two of the longer unit at most. */
function isShort({ make }: Concept, factor: number): boolean {
  const { max } = make({ language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set() }).options ?? {};
  return isNumber(max) && max * factor < 2;
}

/** "deep %" is no number of minutes up to 140, "damage %" no amount: more than the whole, and never less than nothing. */
function isPastWhole({ make }: Concept): boolean {
  const { max, min, values } = make({ language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set() }).options ?? {};
  // "disk_used_pct" is no size of a disk.
  if (Array.isArray(values)) return values.every(isNumber) && Math.max(...values) > 125;
  return isNumber(max) && max > 125 && isNumber(min) && min >= 0;
}

/** "loan days" are no amount of a loan: nothing takes centuries; the "install yr" is one of them. */
const outlasts = ({ options }: Made, { quantity, factor }: Unit): boolean => quantity === 'duration' && factor !== undefined && factor < 300 * A_DAY && isNumber(options?.['max']) && options['max'] * factor > A_CENTURY;
const A_CENTURY = 100 * 365 * A_DAY;

/** "accuracy %" is no number up to one. */
const isFraction = ({ options }: Made, { quantity }: Unit): boolean => quantity === 'share' && isNumber(options?.['max']) && options['max'] <= 1;

const FAHRENHEIT = unitOf('fahrenheit');
const CELSIUS = unitOf('celsius');
const KELVIN = unitOf('kelvin');

/** Values of a thermometer in Celsius, on the other scale. */
function inFahrenheit(made: Made, usual: Made): Made {
  if (made.type !== 'integer' && made.type !== 'decimal') return usual;
  const convert = (key: string, value: unknown): unknown => (!isNumber(value) || key === 'decimals' ? value : Number((value * 1.8 + (key === 'deviation' ? 0 : 32)).toFixed(1)));
  return { type: 'decimal', options: { decimals: 1, ...Object.fromEntries(Object.entries(made.options ?? {}).map(([key, value]) => [key, convert(key, value)])) } };
}

/** Values in Celsius, counted from absolute zero. */
function inKelvin({ options = {} }: Made): Made {
  const moved = Object.fromEntries(Object.entries(options).map(([key, value]) => [key, isNumber(value) && ['min', 'max', 'mean', 'median'].includes(key) ? Number((value + 273.15).toFixed(1)) : value]));
  return { type: 'decimal', options: { ...moved, decimals: 1 } };
}

function remade(concept: Concept, make: Make): Concept {
  return { ...concept, make };
}

/** A concept of which only the unit is known. */
export function ofUnit(unit: Unit): Concept {
  return { id: `unit_${unit.quantity}`, aliases: {}, weak: true, make: unit.make };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

function isMeasured({ type, options }: Made): boolean {
  if (['integer', 'decimal', 'sequence', 'person.age', 'commerce.price'].includes(type)) return true;
  const values = options?.['values'];
  return Array.isArray(values) && values.every((value) => isNumber(value) || typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value));
}

/** All numbers times the factor, with as many decimals as three figures of the largest need. */
function scaled(made: Made, factor: number): Made {
  if (made.type === 'category') return scaledList(made, factor);
  if (made.type !== 'integer' && made.type !== 'decimal') return made;
  const options = Object.fromEntries(Object.entries(made.options ?? {}).map(([key, value]) => [key, isNumber(value) && key !== 'decimals' ? value * factor : value]));
  const most = Number(options['max'] ?? 0);
  const decimals = most >= 1000 ? 0 : most >= 50 ? 1 : most >= 5 ? 2 : 3;
  const round = (value: unknown): unknown => (isNumber(value) ? Number(value.toFixed(decimals)) : value);
  const rounded = Object.fromEntries(Object.entries(options).map(([key, value]) => [key, key === 'decimals' ? decimals : round(value)]));
  if (decimals > 0) return { type: 'decimal', options: { ...rounded, decimals } };
  return { type: 'integer', options: optionsWithout({ type: 'integer', options: rounded }, 'decimals') };
}

/** A list of numbers times the factor, in whole numbers: 14, 30 and 60 days are 1 and 2 months. */
function scaledList(made: Made, factor: number): Made {
  const { values, weights, ...others } = made.options as { readonly values: readonly unknown[]; readonly weights?: readonly number[] };
  if (!values.every(isNumber)) return made;
  const shares = new Map<number, number>();
  for (const [i, value] of values.entries()) {
    const whole = Math.round(value * factor);
    if (whole > 0) shares.set(whole, (shares.get(whole) ?? 0) + (weights?.[i] ?? 1));
  }
  return shares.size < 2 ? made : { type: 'category', options: { ...others, values: [...shares.keys()], weights: [...shares.values()] } };
}
