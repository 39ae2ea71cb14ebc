import type { Make } from '../model.js';
import { bell, clock, dec, flag, int, oneOf, prose, serial, skew } from './builders.js';
import { type Sense, sense } from './sense.js';

const OPENINGS = 'door window gate valve shutter garage vent contact hatch damper blind curtain breaker entrance open opened closed barrier cover lid skylight';
const SWITCHES = 'light lamp switch plug outlet relay fan heater power led bulb siren alarm on output ignition screen backlight load circuit';
const MACHINES = 'pump motor machine compressor engine conveyor robot inverter bms chiller boiler turbine generator device equipment system process printer vehicle charger hvac line cell unit station';

/**
 * The codes of a kind of thing: a handful that come back, the first ones often, where a running number would tell all rows
 * apart. "weather code" has W01, W02 …
 */
const codesOf: Make = ({ modifiers }) => {
  const letter = (modifiers.at(-1) ?? 'c').replace(/[^a-z]/g, '').charAt(0).toUpperCase() || 'C';
  const values = Array.from({ length: 14 }, (_, i) => `${letter}${String(i < 9 ? i + 1 : (i - 7) * 10 + i).padStart(2, '0')}`);
  return { type: 'category', options: { values, weights: values.map((_, i) => Math.max(2, 22 - 2 * i)) } };
};

/**
 * Last words that are said of all kinds of things, and mean something else of each: the state of a lock is not the state a
 * house stands in, the index of a plaque no running number, the method of a test no method of HTTP.
 */
export const LAST_WORDS: Readonly<Record<string, readonly Sense[]>> = {
  min: [sense('pay_band_min', 'band salary pay wage', int(28000, 90000, skew(42000)))],
  mid: [sense('pay_band_mid', 'band salary pay wage', int(34000, 120000, skew(55000)))],
  midpoint: [sense('pay_band_mid', 'band salary pay wage', int(34000, 120000, skew(55000)))],
  max: [sense('pay_band_max', 'band salary pay wage', int(40000, 150000, skew(68000)))],
  state: [
    sense('lock_state', 'lock deadbolt bolt', oneOf('locked:78|unlocked:22')),
    sense('opening_state', OPENINGS, oneOf('closed:74|open:26')),
    sense('switch_state', SWITCHES, oneOf('off:58|on:42')),
    sense('alarm_state', 'security arm armed arming', oneOf('disarmed:52|armed home:24|armed away:22|triggered:2')),
    sense('motion_state', 'motion occupancy presence', oneOf('clear:72|detected:28')),
    sense('activity_state', 'activity movement user body exercise', oneOf('still:44|walking:28|running:8|sleeping:14|driving:6')),
    sense('charge_state', 'charging charge battery', oneOf('charging:24|discharging:52|full:14|idle:10')),
    sense('link_state', 'connection connectivity network link connected interface session tunnel', oneOf('connected:88|disconnected:8|reconnecting:4')),
    sense('run_state', MACHINES, oneOf('running:66|idle:20|stopped:10|fault:4')),
    sense('order_state', 'order ticket task job workflow payment issue case request task run build record account lead pod container', oneOf('open:30|in progress:28|completed:36|cancelled:6')),
    sense('physical_state', 'physical matter aggregate', oneOf('solid:48|liquid:40|gas:12')),
    sense('mind_state', 'emotional mental mood', oneOf('calm:34|happy:28|stressed:18|tired:14|anxious:6')),
  ],
  status: [
    sense('switch_status', SWITCHES, oneOf('on:46|off:54')),
    sense('opening_status', 'door window gate shutter garage hatch damper barrier', oneOf('closed:78|open:22')),
    sense('valve_status', 'valve vent', oneOf('open:46|closed:54')),
    sense('lock_status', 'lock', oneOf('locked:78|unlocked:22')),
    sense('mil_status', 'mil', oneOf('off:90|on:10')),
    sense('pump_status', 'pump motor compressor conveyor mixer blower chiller fan generator turbine', oneOf('running:72|standby:16|stopped:9|fault:3')),
    sense('title_status', 'title', oneOf('clean:90|rebuilt:5|salvage:3|lien:2')),
    sense('furnishing_status', 'furnishing furnished', oneOf('furnished:18|semi-furnished:46|unfurnished:36')),
    sense('vaccination_status', 'vaccination vaccine immunization vax vaccinated', oneOf('vaccinated:58|boosted:22|partially vaccinated:8|unvaccinated:12')),
    sense('smoking_status_now', 'smoking smoker tobacco', oneOf('never:58|former:24|current:18')),
    sense('node_status_cancer', 'lymph axillary', oneOf('negative:62|positive:38')),
    sense('queen_status', 'queen', oneOf('present:84|not seen:8|queenless:4|virgin:4')),
    sense('horn_status', 'horn horned', oneOf('polled:48|dehorned:34|horned:18')),
    sense('neuter_status', 'neuter neutered spay spayed sterilization', oneOf('neutered:34|spayed:34|intact:32')),
    sense('waitlist_status', 'waitlist waiting booking reservation berth', oneOf('confirmed:72|RAC:10|waitlisted:14|cancelled:4')),
    sense('checkin_status', 'checkin check boarding', oneOf('checked in:62|not checked in:26|boarded:12')),
    sense('vacancy_status', 'vacancy occupancy', oneOf('occupied:88|vacant:12')),
    sense('wip_status', 'wip', oneOf('queued:24|in process:44|on hold:8|complete:24')),
    sense('customs_status', 'customs clearance import', oneOf('cleared:78|pending:12|under inspection:6|held:4')),
    sense('count_status', 'count cycle', oneOf('counted:72|pending:20|recount:8')),
    sense('cover_status', 'insurance insured', oneOf('insured:88|uninsured:12')),
    sense('calibration_status', 'calibration calibrated', oneOf('valid:82|due:12|overdue:6')),
    sense('readiness_status', 'obd readiness monitor', oneOf('ready:91|not ready:9')),
    sense('health_status', 'health', oneOf('good:72|fair:20|poor:8')),
    sense('veteran_status', 'veteran', oneOf('no:90|yes:10')),
    sense('estimated_status', 'reading read', oneOf('actual:88|estimated:12')),
  ],
  index: [
    sense('place_in_list', 'row record line entry item frame page start end array column cell token word list image sample block batch epoch sort', serial('', 0, 0)),
    sense('heat_index', 'heat humidex apparent comfort', dec(16, 52, 1, bell(29, 6)), 'c'),
    sense('drought_index', 'drought palmer pdsi spei', dec(-6, 6, 2, bell(-0.4, 2))),
    sense('climate_index', 'enso nino oni nao soi pdo oscillation', dec(-3, 3, 2, bell(0, 0.9))),
    sense('gum_index', 'plaque gingival calculus debris bleeding', dec(0, 3, 1, bell(1.2, 0.6))),
    sense('leaf_area_index', 'leaf lai', dec(0.1, 7.5, 2, bell(3, 1.4))),
    sense('vegetation_index', 'vegetation ndvi evi savi water ndwi nbr greenness', dec(-0.2, 0.95, 3, bell(0.46, 0.18))),
    sense('tyre_load_index', 'load', int(75, 121, bell(93, 8))),
    sense('glycemic_index', 'glycemic glycaemic gi', int(10, 100, bell(54, 17))),
    sense('refractive_index', 'refractive refraction', dec(1.3, 1.9, 4, bell(1.45, 0.08))),
    sense('price_index', 'price consumer cpi producer wage cost rent stock market', dec(82, 168, 1, bell(112, 14))),
    sense('diversity_index', 'diversity shannon evenness', dec(0.2, 3.8, 2, bell(2, 0.6))),
    sense('unequal_index', 'gini inequality simpson similarity', dec(0.18, 0.65, 3, bell(0.36, 0.08))),
    sense('melt_index', 'melt viscosity', dec(0.2, 60, 1, skew(8))),
    sense('unit_index', 'development hdi transparency democracy perfusion clearness', dec(0.3, 0.98, 3, bell(0.72, 0.12))),
    sense('scaled_index', '*', dec(0, 100, 1, bell(52, 18))),
  ],
  code: [
    sense('sip_code', 'sip', oneOf('200:82|486:6|480:4|404:3|487:3|503:2')),
    sense('cancellation_letter', 'cancellation cancelation', oneOf('A:38|B:40|C:21|D:1')),
    sense('naics_code', 'naics sic industry', oneOf('722511|541511|236115|484110|621111|445110|531210|812112|811111|561720')),
    sense('dtc', 'dtc obd', oneOf('P0420:22|P0300:18|P0171:16|P0442:12|P0455:10|P0128:8|P0301:7|P0401:4|U0100:3')),
    sense('dot_week', 'dot', oneOf('0122|1822|3022|4522|0823|2123|3423|4723|1224|2624|3924|0525')),
    sense('drg', 'drg', oneOf('470:18|871:16|291:14|392:10|690:10|194:8|743:6|807:8|065:5|885:5')),
    sense('atc', 'atc', oneOf('C10AA05|C09AA03|A10BA02|C07AB02|A02BC01|N02BE01|M01AE01|J01CA04|N06AB06|B01AC06|H03AA01|R03AC02')),
    sense('loinc', 'loinc', oneOf('2345-7|718-7|4548-4|2160-0|3094-0|2951-2|2823-3|6690-2|777-3|1742-6|1988-5|3016-3')),
    sense('cpt', 'cpt hcpcs', oneOf('99213:22|99214:18|99203:8|99232:5|93000:7|80053:9|36415:9|85025:8|71046:5|97110:5|90471:2|20610:2')),
    sense('ssr', 'ssr', oneOf('WCHR:24|VGML:22|BLND:4|UMNR:8|PETC:10|BSCT:10|KSML:8|MOML:8|XBAG:6')),
    sense('area_code', 'area', oneOf('212|213|305|312|404|415|512|602|617|702|713|206|303|503|619')),
    sense('date_code', 'date', ({ referenceDate }) => ({ type: 'pattern', options: { pattern: `L${referenceDate.slice(2, 4)}[0-2]##[ABC]` } })),
    sense('iucr_code', 'iucr', oneOf('0820|0486|0460|1320|0810|1310|0560|0860|0890|1811|0610|0910')),
    sense('few_codes', 'violation weather offense offence defect fault failure reason cause charge disposition action result outcome response denial adjustment downtime stop delay reject rejection scrap type class category condition severity event activity task trade labor labour job work process service treatment procedure tax object account cost fund function program budget commodity material soil land crop pest zoning use occupancy construction grade trouble alarm tariff rate billing pay earning deduction absence leave skill shift exam section department dept complaint resolution language unit shape colour color size finish hazard waste fuel body transaction posting termination review segment risk program fbi ucr ring age', codesOf),
  ],
  time: [
    sense('minutes_time', 'elapsed inactive idle moving sedentary standing screen loading unloading connection layover transfer turn turnaround production planned putaway packing cooling heating drying milking exposure recovery holding setup changeover stop stoppage lead lag dwell door charging transit', int(1, 180, skew(32)), 'min'),
    sense('milliseconds_contact', 'contact flight load ttfb render', int(120, 420, bell(248, 34)), 'ms'),
    sense('activity_time', 'activity active', int(0, 240, skew(48)), 'min'),
    sense('refill_time', 'refill', dec(1, 5, 1, bell(2, 0.6)), 's'),
    sense('evening_time', 'dining', clock('17:30', '21:30', '15m')),
    sense('waking_time', 'wake wakeup waking', clock('05:00', '09:30', '5m')),
  ],
  action: [
    sense('action_taken', 'corrective preventive remedial follow maintenance enforcement capa', oneOf('Retrained operator:18|Replaced part:20|Recalibrated:14|Rework:16|Procedure updated:14|Scrapped:8|Supplier notified:10')),
    sense('action_done', '*', oneOf('approve:32|reject:12|review:26|escalate:10|close:20')),
  ],
  method: [
    sense('ndt_method', 'ndt nde', oneOf('VT:32|UT:24|RT:16|MT:14|PT:14')),
    sense('pick_method', 'pick picking', oneOf('single order:34|batch:32|wave:20|zone:14')),
    sense('found_by', 'detection', oneOf('visual:42|audio:28|camera trap:20|track:10')),
    sense('test_method', 'test testing analysis measurement sampling inspection', oneOf('visual:24|manual:26|automated:30|laboratory:20')),
    sense('reading_method', 'read reading collection capture entry', oneOf('automatic:62|manual:28|estimated:10')),
    sense('contact_method', 'contact notification communication', oneOf('email:48|phone:32|sms:20')),
    sense('cooking_method', 'cooking brew brewing', oneOf('baked:22|grilled:22|fried:20|boiled:18|steamed:18')),
    sense('farming_method', 'farming growing cultivation planting', oneOf('conventional:62|organic:24|no-till:14')),
  ],
  direction: [
    sense('compass', 'wind nacelle wave swell gust travel street facing facade slope current road vehicle', oneOf('N|NE|E|SE|S|SW|W|NW')),
    sense('up_down', 'elevator lift vertical price trend', oneOf('up:51|down:49')),
    sense('in_out', '*', oneOf('inbound:52|outbound:48')),
  ],
  condition: [
    sense('sky', 'weather sky', oneOf('Sunny:30|Partly Cloudy:22|Cloudy:20|Rainy:16|Windy:5|Foggy:4|Snowy:3')),
    sense('way_condition', 'road surface track pavement', oneOf('dry:62|wet:28|icy:6|snowy:4')),
    sense('bedding', 'litter bedding stall', oneOf('dry:62|damp:26|wet:12')),
    sense('kept_at', 'storage', oneOf('Room temperature:62|2-8 °C:26|-20 °C:6|Protect from light:6')),
    sense('animal_condition', 'intake animal', oneOf('Normal:82|Injured:6|Sick:6|Nursing:4|Aged:2')),
    sense('sale_condition', 'sale', oneOf('Normal:82|Partial:8|Abnormal:7|Family:3')),
  ],
  service: [
    sense('service_mark', 'wifi leg room inflight boarding checkin onboard cleaning legroom', int(1, 5, bell(3.2, 1.2))),
    sense('has_service', 'phone streaming tech online music', flag(0.5)),
  ],
  system: [
    sense('fuel_system', 'fuel', oneOf('mpfi:48|2bbl:32|idi:10|1bbl:6|spdi:4')),
    sense('heating_system', 'heating hvac', oneOf('gas boiler:42|heat pump:30|district:16|electric:12')),
    sense('unit_system', 'unit measurement', oneOf('metric:72|imperial:28')),
  ],
  label: [
    sense('event_label', 'failure fault anomaly damage defect bankruptcy sepsis relapse attrition readmission stroke outage intrusion attack bot malware cancellation late delay conversion click purchase dropout survival death complaint breakdown downtime leak', flag(0.08)),
  ],
  area: [
    sense('field_of_work', 'program programme focus funding grant impact theme thematic intervention giving', oneOf('Education:22|Health:20|Environment:14|Arts and Culture:12|Youth:12|Housing:8|Community Development:12')),
    sense('field_of_study', 'research', oneOf('Machine Learning|Climate Science|Neuroscience|Materials Science|Genomics|Renewable Energy|Public Health|Robotics|Economics')),
    sense('served_area', 'service coverage delivery sales catchment', oneOf('North|South|East|West|Central|Northeast|Southwest|Downtown|Harbor|Airport')),
    sense('body_area', 'affected treated pain injured body treatment', oneOf('lower back:22|knee:18|shoulder:18|neck:14|hip:10|ankle:10|wrist:8')),
    sense('known_area', 'process functional business subject', oneOf('Sales:20|Finance:18|Operations:22|HR:14|IT:14|Procurement:12')),
  ],
  zone: [
    sense('heart_zone', 'hr heart power pace training', int(1, 5, bell(2.8, 1.1))),
    sense('climate_zone', 'climate koppen koppen', oneOf('Cfb:28|Dfb:20|Csa:16|Cfa:14|BSk:10|Aw:8|BWh:4')),
    sense('hardy_zone', 'hardiness', oneOf('4a|5a|5b|6a|6b|7a|7b|8a|8b|9a')),
    sense('time_zone_name', 'time', oneOf('UTC:30|Europe/Berlin:20|America/New_York:20|America/Chicago:10|America/Los_Angeles:14|Asia/Tokyo:6')),
  ],
  location: [
    sense('engine_location', 'engine', oneOf('front:97|rear:3')),
    sense('gate_mark', 'gate', int(1, 5, bell(3, 1.2))),
  ],
  class: [
    sense('wound_class', 'wound', oneOf('clean:58|clean-contaminated:28|contaminated:10|dirty:4')),
    sense('freight_class', 'freight nmfc', oneOf('50:14|55:12|60:12|65:12|70:14|85:12|92.5:10|100:8|125:6')),
    sense('euro_class', 'euro emission', oneOf('Euro 3:4|Euro 4:8|Euro 5:28|Euro 6:60')),
    sense('car_class', 'car rental', oneOf('Economy:28|Compact:24|Midsize:20|SUV:18|Luxury:6|Van:4')),
    sense('seen_class', 'object detected', oneOf('person:44|car:30|truck:8|dog:8|bicycle:6|cat:4')),
    sense('fire_class', 'fire', oneOf('A:42|B:32|C:12|D:6|E:4|F:3|G:1')),
    sense('mail_class', 'mail', oneOf('First-Class:44|Priority:24|Media Mail:6|Marketing:20|Express:6')),
    sense('spectral_class', 'spectral star stellar', oneOf('M:42|K:24|G:16|F:10|A:6|B:2')),
    sense('offense_class', 'offense offence crime felony', oneOf('misdemeanor:62|felony:26|infraction:12')),
    sense('recall_class', 'recall', oneOf('Class I:24|Class II:62|Class III:14')),
    sense('fare_letter', 'booking', oneOf('Y:30|M:18|Q:14|K:12|L:10|J:8|W:6|F:2')),
  ],
  grade: [
    sense('mobility_grade', 'mobility furcation', int(0, 3, skew(0.8))),
    sense('slope_grade', 'avg average road slope climb max incline', dec(-12, 18, 1, bell(1.2, 3.4)), '%'),
    sense('letter_grade', 'inspection restaurant hygiene sanitation', oneOf('A:78|B:15|C:7')),
  ],
  category: [
    sense('bmi_category', 'bmi', oneOf('Underweight:4|Normal:44|Overweight:32|Obese:20')),
    sense('pressure_category', 'bp', oneOf('Normal:42|Elevated:22|Stage 1:22|Stage 2:14')),
    sense('aqi_category', 'aqi quality', oneOf('Good:46|Moderate:34|Unhealthy for Sensitive Groups:12|Unhealthy:8')),
  ],
  bucket: [sense('aqi_bucket', 'aqi', oneOf('Good:30|Satisfactory:28|Moderate:24|Poor:10|Very Poor:6|Severe:2'))],
  mode: [
    sense('on_off_mode', 'night eco away vacation quiet turbo dark privacy silent airplane', oneOf('off:68|on:32')),
    sense('fan_mode', 'fan', oneOf('auto:58|low:18|medium:14|high:10')),
    sense('drive_mode', 'drive driving ride', oneOf('Eco:34|Comfort:44|Sport:22')),
    sense('colour_mode', 'color colour', oneOf('hs:34|xy:28|ct:38')),
  ],
  disorder: [
    sense('sleep_disorder', 'sleep', oneOf('None:58|Sleep Apnea:21|Insomnia:21')),
    sense('eating_disorder', 'eating', oneOf('None:90|Anorexia:3|Bulimia:3|Binge eating:4')),
  ],
  test: [
    sense('passed_test', 'leak hydro pressure load stress visual function functional safety drop insulation continuity seal emissions smoke water torque final road', oneOf('pass:93|fail:7')),
  ],
  check: [sense('passed_check', 'label visual quality weight seal metal date code background tyre tire brake light', oneOf('pass:95|fail:5'))],
  result: [
    sense('passed_result', 'visual inspection leak emission emissions weld check qc qa', oneOf('pass:91|fail:9')),
    sense('positive_result', 'fecal heartworm felv fiv pregnancy covid drug antigen pcr hiv screening strep', oneOf('negative:88|positive:12')),
    sense('ecg_result', 'ecg ekg', oneOf('sinus rhythm:88|atrial fibrillation:5|high heart rate:3|inconclusive:4')),
  ],
  reason: [
    sense('reboot_reason', 'reboot restart reset', oneOf('firmware update:28|power loss:26|watchdog:20|user request:18|crash:8')),
    sense('cancel_reason', 'cancellation', oneOf('Weather:34|Carrier:38|National Air System:22|Security:6')),
    sense('undelivered', 'undeliverable', oneOf('Insufficient address:28|Moved, left no address:26|Vacant:18|Refused:12|No such number:16')),
  ],
  pad: [sense('brake_pad', 'brake', dec(1.5, 12, 1, bell(6.6, 2.4)), 'mm')],
  wear: [sense('tool_wear_mm', 'tool flank insert crater', dec(0.02, 0.9, 3, skew(0.18)), 'mm')],
  narrative: [sense('told_story', '*', prose('note'))],
}; // prettier-ignore
