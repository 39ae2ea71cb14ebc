/** How measures usually go over time: with the year, the week and the hours, and how much of the day before is left in a day. */
export interface Course {
  /** Height of the season of the year, and the day of its peak. */
  readonly year?: readonly [height: number, peak: string];
  /** Monday to Sunday, and how far the week goes up and down. */
  readonly week?: readonly [height: number, days: readonly number[]];
  /** 24 hours, and how far the day goes up and down. */
  readonly day?: readonly [height: number, hours: readonly number[]];
  readonly noise: number;
  readonly memory: number;
  /** Heights and noise are shares of the level; otherwise they are parts of the measure's deviation. */
  readonly isOfLevel: boolean;
  /** So many come in a day at least, where only its name makes it a handful. */
  readonly perDay?: number;
}

const hours = (told: string): readonly number[] => told.split(' ').map(Number);
const SHOPPING = hours('0 0 0 0 0 0 1 3 5 7 9 10 11 10 9 10 11 12 11 8 5 3 1 0');
const ONLINE = hours('4 3 2 1 1 1 2 4 6 8 9 9 9 9 9 9 9 10 11 12 12 11 9 6');
const COMMUTE = hours('1 1 0 0 1 3 8 12 11 6 5 5 6 6 6 8 11 13 10 6 4 3 3 2');
const AT_HOME = hours('3 2 2 2 2 3 5 7 7 6 5 5 6 6 6 6 8 10 12 12 11 9 6 4');
const WARMTH = hours('3 2.6 2.2 2 1.8 1.7 2 3 4.4 5.8 7.2 8.4 9.4 10 10.4 10.5 10.2 9.4 8.2 7 6 5.2 4.4 3.6');
const DRYNESS = WARMTH.map((warmth) => 12 - warmth);
const SUN = hours('0 0 0 0 0 0 1 3 5 8 10 11.5 12 11.5 10 8 5 3 1 0 0 0 0 0');

const ofLevel = (noise: number, memory: number, seasons: Pick<Course, 'year' | 'week' | 'day'>, perDay?: number): Course => ({ ...seasons, noise, memory, isOfLevel: true, ...(perDay === undefined ? {} : { perDay }) });
const ofSpread = (noise: number, memory: number, seasons: Pick<Course, 'year' | 'week' | 'day'> = {}): Course => ({ ...seasons, noise, memory, isOfLevel: false });

/** Outside, where the seasons are felt. */
export const OUTDOORS = /weather|meteo|wetter|clima|météo|environment|agricult|energy/iu;

const COURSES: readonly (readonly [names: RegExp, course: Course, isOutdoors?: boolean])[] = [
  [/(?:^|_)(?:temperature|temp|tmax|high|temperatura|temperatur|température|höchsttemperatur)(?:_|$)/iu, ofSpread(0.45, 0.75, { year: [1.25, '07-20'], day: [0.6, WARMTH] }), true],
  [/(?:^|_)(?:temperature|temp)(?:_|$)/iu, ofSpread(0.6, 0.9, { day: [0.6, WARMTH] })],
  [/(?:^|_)(?:humidity|humedad|luftfeuchtigkeit|luftfeuchte|humidité)(?:_|$)/iu, ofSpread(0.7, 0.7, { year: [0.5, '12-25'], day: [0.7, DRYNESS] })],
  [/(?:^|_)(?:cpu|memory|mem|ram|gpu)(?:_|$)/iu, ofSpread(0.9, 0.01, { week: [0.4, [10, 10, 10, 10, 10, 7, 7]], day: [0.7, ONLINE] })],
  [/(?:^|_)(?:heart_rate|pulse|bpm|spo2|respiratory_rate|blood_glucose|glucose)(?:_|$)/iu, ofSpread(0.9, 0.3)],
  [/(?:^|_)(?:wind_speed|windspeed|wind|windgeschwindigkeit|velocidad_del_viento|vitesse_du_vent|wave_height|flow_rate|vibration|rpm)(?:_|$)/iu, ofSpread(0.9, 0.3)],
  [/(?:^|_)(?:light|lux|light_level|illuminance|noise_level|sound_level)(?:_|$)/iu, ofSpread(0.5, 0.3, { day: [0.9, SUN] })],
  [/(?:^|_)(?:solar_radiation|irradiance|uv_index|sunshine_hours|sunshine)(?:_|$)/iu, ofSpread(0.4, 0.4, { year: [0.8, '06-21'], day: [1.2, SUN] })],
  [/(?:^|_)(?:pressure|co2|water_level|river_level|soil_moisture|moisture|ph|voltage|pm25|pm2_5|pm10|aqi|ozone|no2|salinity|turbidity|dissolved_oxygen|dew_point)(?:_|$)/iu, ofSpread(0.9, 0.85)],
  [/^(?:(?:total|daily|net|gross|hourly|weekly)_)?(?:sales|revenue|turnover|orders|order_count|units_sold|items_sold|transactions|umsatz|bestellungen|ventas|ingresos|pedidos|ventes|commandes|takings)(?:_(?:amount|count|total|eur|usd))?$/iu, ofLevel(0.1, 0.3, { year: [0.14, '12-10'], week: [0.2, [8, 8, 8.4, 9, 11.5, 13, 10]], day: [0.7, SHOPPING] })],
  [/^(?:(?:total|daily|number_of)_)?(?:customers|visitors|footfall|guests|foot_traffic|besucher|kunden|visitantes|clientes|visiteurs|clients|covers)(?:_count)?$/iu, ofLevel(0.12, 0.3, { year: [0.12, '07-20'], week: [0.25, [8, 8, 8.4, 9, 11.5, 13, 11.5]], day: [0.7, SHOPPING] }, 260)],
  [/^(?:(?:total|daily|active|unique|new)_)?(?:visits|page_views|pageviews|sessions|users|active_users|traffic|clicks|impressions|signups|sign_ups|registrations|requests|downloads)(?:_count)?$/iu, ofLevel(0.09, 0.4, { week: [0.15, [11, 11.5, 11.5, 11, 10, 7, 7.5]], day: [0.6, ONLINE] }, 3400)],
  [/(?:^|_)(?:energy|electricity|power|kwh|consumption|load|demand|usage|verbrauch|consumo|consommation)(?:_(?:kwh|mwh|mw|kw|usage|consumption|demand|load|used))?$/iu, ofLevel(0.07, 0.5, { year: [0.16, '01-15'], week: [0.05, [10, 10, 10, 10, 10, 9, 8.6]], day: [0.35, AT_HOME] })],
  [/^(?:(?:total|daily|number_of)_)?(?:passengers|riders|ridership|rentals|trips|rides|vehicles|cars|bikes|boardings)(?:_count)?$/iu, ofLevel(0.1, 0.4, { year: [0.2, '07-05'], week: [0.15, [10.5, 11, 11, 11, 11, 8, 7]], day: [0.8, COMMUTE] }, 1800)],
  [/^(?:(?:daily|support|incoming)_)?(?:calls|tickets|call_volume|emails|cases|incidents|admissions|deliveries|shipments)(?:_count)?$/iu, ofLevel(0.14, 0.3, { week: [0.3, [13, 11.5, 11, 10.5, 10, 5, 4]], day: [0.7, SHOPPING] }, 90)],
];

/** The usual course of a measure by its name; what has one outdoors goes with the year there. */
export function usualCourse(name: string, isOutdoors: boolean): Course | undefined {
  return COURSES.find(([names, , outside]) => names.test(name) && (outside !== true || isOutdoors))?.[1];
}
