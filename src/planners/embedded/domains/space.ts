import { among, bell, code, concepts, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { timesOf } from './habits.js';

export const SPACE: Domain = {
  id: 'space',
  cues: 'space|space missions|rocket launches|rocket|satellite|orbit|astronaut|space station|ground station|space debris|mars rover|rover telemetry|satellite telemetry|raumfahrt|satelliten|astronauten|cohetes|satélites|fusées|spatial',
  subjects: [
    {
      name: 'launches',
      cues: 'rocket launches|space launches|launch schedule|rockets|raketenstarts|lanzamientos de cohetes|lancements de fusées|rocket launch data|rocket launch records|space launch records',
      columns: `launch_no like L-0001 => launch_id
lifted_off_at => launch_date
rocket => rocket_name
launch_provider => provider
launch_site
payload_name => payload
payload_mass_kg
target_orbit => orbit
launch_cost_musd that rises strongly with payload_mass_kg => cost_musd
booster_landed
launch_outcome => outcome`,
    },
    {
      name: 'satellites',
      cues: 'satellites|satellite catalog|satellites in orbit|satelliten|satélites',
      columns: `norad_number => norad_id
satellite => satellite_name
satellite_operator => operator
satellite_purpose => purpose
orbit_class
apogee_km
perigee_km never above apogee_km
inclination_deg
satellite_mass_kg => mass_kg
launched_in => launch_year
satellite_state => status`,
    },
    {
      name: 'missions',
      cues: 'space missions|spacecraft missions|planetary missions|space probes|raumfahrtmissionen|misiones espaciales',
      columns: `space_mission => mission_name
space_agency => agency
mission_target => target
mission_kind => mission_type
launched_in => launch_year
mission_years => duration_years
mission_budget_musd that rises with duration_years => budget_musd
instruments_on_board => instruments
mission_state => status`,
    },
    {
      name: 'astronauts',
      cues: 'astronauts|cosmonauts|space station crew|astronauten|astronautas',
      columns: `astronaut_no like AST-001 => astronaut_id
astronaut_name => name
astronaut_nationality => nationality
space_agency => agency
selected_in => selection_year
former_job
spaceflights
days_in_space that rises strongly with spaceflights
spacewalk_hours that rises with days_in_space
astronaut_state => status`,
    },
    {
      name: 'telemetry',
      cues: 'satellite telemetry|spacecraft telemetry|rover telemetry|mars rover|housekeeping telemetry of a satellite',
      columns: `telemetry_time => timestamp
received_from => spacecraft
bus_voltage_v
solar_current_a
battery_charge_percent
panel_temperature_c
attitude_error_deg
downlink_kbps
spacecraft_mode => mode`,
    },
    {
      name: 'passes',
      cues: 'ground station passes|ground station|satellite passes|antenna contacts',
      columns: `pass_no like PASS-00001 => pass_id
ground_antenna => antenna
satellite
pass_starts_at => start_time
max_elevation_deg
pass_minutes that rises strongly with max_elevation_deg => duration_minutes
data_mb that rises strongly with duration_minutes
link_margin_db
pass_result => status`,
    },
    {
      name: 'debris',
      cues: 'space debris|orbital debris|conjunction warnings|collision warnings in orbit|weltraumschrott',
      columns: `conjunction_no like CDM-00001 => conjunction_id
satellite
debris_object
closest_at => closest_approach_time
miss_distance_m
relative_speed_km_s
collision_probability => probability
object_size_cm
maneuver_done => maneuver`,
    },
  ],
  concepts: concepts([
    ['rocket', 'rocket|launch vehicle|rakete|cohete|fusée', among(familyValues('rockets', 'rocket'))],
    ['launch_provider', 'launch provider', among(familyValues('rockets', 'launch_provider'))],
    ['launch_site', 'launch site|spaceport', among(familyValues('rockets', 'launch_site'))],
    ['lifted_off', 'lifted off at|launch time|launch date', timesOf('shifts', 'even', '-6y', '+6mo')],
    ['payload_name', 'payload name|payload', oneOf('Starlink Group|Galileo FOC|Sentinel-6|Cargo Dragon|Weather Sat 3|Comms-12|CubeSat Rideshare|Lunar Pathfinder|Crew-9|Radar Sat B')],
    ['payload_mass', 'payload mass kg|payload mass', int(20, 26000, skew(4600))],
    ['target_orbit', 'target orbit|orbit', oneOf('LEO:58|SSO:20|GTO:12|MEO:5|Lunar:3|Interplanetary:2')],
    ['launch_cost', 'launch cost musd|launch cost', dec(4, 240, 1, skew(58))],
    ['booster_landed', 'booster landed', flag(0.72)],
    ['launch_outcome', 'launch outcome|launch result', oneOf('success:94|partial failure:2|failure:3|scrubbed:1')],
    ['norad_number', 'norad number|norad id|catalog number', code('[2-5]####', true)],
    ['satellite', 'satellite|satellite name|satélite', code('[ASTOL][EAKR][NSTR]SAT-[1-9]#')],
    ['satellite_operator', 'satellite operator', oneOf('SpaceX:40|ESA:12|NASA:11|Eutelsat:9|SES:7|Planet:12|ISRO:5|NOAA:4')],
    ['satellite_purpose', 'satellite purpose|purpose of satellite', oneOf('Communications:54|Earth observation:26|Navigation:7|Science:7|Technology demo:6')],
    ['orbit_class', 'orbit class|orbit type', oneOf('LEO:84|GEO:9|MEO:4|HEO:3')],
    ['perigee', 'perigee km|perigee', int(180, 36000, skew(560))],
    ['apogee', 'apogee km|apogee', int(200, 39000, skew(620))],
    ['inclination', 'inclination deg|inclination', dec(0, 144, 2, bell(68, 26))],
    ['inclination_short', 'incl deg|incl|inc', dec(0, 144, 2, bell(68, 26))],
    ['satellite_called', 'name|sat name|object name', code('[ASTOL][EAKR][NSTR]SAT-[1-9]#')],
    ['satellite_status', 'status|op status', oneOf('operational:82|standby:3|decommissioned:11|failed:4')],
    ['satellite_mass', 'satellite mass kg|satellite mass', int(1, 7200, skew(290))],
    ['launched_in', 'launched in|launch year', int(1998, 2025, bell(2019, 5))],
    ['satellite_state', 'satellite state|satellite status', oneOf('operational:82|standby:3|decommissioned:11|failed:4')],
    ['space_mission', 'space mission|mission name|mission', among(familyValues('space_missions', 'space_mission'))],
    ['space_agency', 'space agency|agency', oneOf('NASA:34|ESA:26|JAXA:10|ISRO:9|CNSA:12|Roscosmos:9')],
    ['mission_target', 'mission target|target body', among(familyValues('space_missions', 'mission_target'))],
    ['mission_kind', 'mission kind|mission type', among(familyValues('space_missions', 'mission_kind'))],
    ['mission_years', 'mission years|mission duration years', dec(0.5, 20, 1, skew(4.2))],
    ['mission_budget', 'mission budget musd|mission budget', int(20, 9800, skew(620))],
    ['instruments', 'instruments on board|instruments', int(1, 16, bell(6, 2.4))],
    ['mission_state', 'mission state|mission status', oneOf('active:36|completed:40|in development:18|lost:6')],
    ['astronaut_name', 'astronaut name|astronaut|cosmonaut', fake('person.fullName')],
    ['astronaut_nationality', 'astronaut nationality', oneOf('American:44|Russian:18|Chinese:8|Japanese:6|German:5|French:5|Italian:5|Canadian:5|British:4')],
    ['selected_in', 'selected in|selection year', int(1985, 2024, bell(2008, 9))],
    ['former_job', 'former job', oneOf('Test pilot:34|Engineer:26|Physician:14|Physicist:12|Geologist:7|Navy officer:7')],
    ['spaceflights', 'spaceflights|space flights', int(0, 7, skew(1.6))],
    ['days_in_space', 'days in space', int(0, 880, skew(168))],
    ['spacewalk_hours', 'spacewalk hours|eva hours', dec(0, 62, 1, skew(9))],
    ['astronaut_state', 'astronaut state', oneOf('active:44|retired:48|in training:8')],
    ['received_from', 'received from', code('SC-0#')],
    ['telemetry_time', 'telemetry time', timesOf('shifts', 'even', '-60d')],
    ['bus_voltage', 'bus voltage v|bus voltage', dec(24, 34, 2, bell(28.2, 0.9))],
    ['solar_current', 'solar current a|solar current', dec(0, 14, 2, bell(6.4, 2.6))],
    ['battery_charge', 'battery charge percent', dec(28, 100, 1, bell(82, 11))],
    ['panel_temperature', 'panel temperature c', dec(-88, 94, 1, bell(18, 34))],
    ['attitude_error', 'attitude error deg|attitude error', dec(0, 4.8, 3, skew(0.06))],
    ['downlink', 'downlink kbps|downlink rate', int(1, 9600, skew(420))],
    ['spacecraft_mode', 'spacecraft mode', oneOf('nominal:88|science:6|safe mode:2|maneuver:4')],
    ['ground_antenna', 'ground antenna|ground station|antenna', oneOf('Svalbard|Kiruna|Weilheim|Cebreros|New Norcia|Goldstone|Canberra|Santiago')],
    ['pass_starts', 'pass starts at', timesOf('shifts', 'even', '-30d', '+7d')],
    ['max_elevation', 'max elevation deg|max elevation', dec(5, 90, 1, skew(31))],
    ['pass_minutes', 'pass minutes', dec(2, 15, 1, bell(9, 2.2))],
    ['data_mb', 'data mb|data downlinked', dec(0.5, 9800, 1, skew(420))],
    ['link_margin', 'link margin db|link margin', dec(-2, 14, 1, bell(5.2, 2))],
    ['pass_result', 'pass result', oneOf('complete:91|partial:6|lost:3')],
    ['debris_object', 'debris object|debris', oneOf('COSMOS 2251 DEB|FENGYUN 1C DEB|IRIDIUM 33 DEB|SL-16 R/B|CZ-4B R/B|Unknown object')],
    ['closest_at', 'closest at|time of closest approach|tca', timesOf('shifts', 'even', '-30d', '+5d')],
    ['miss_distance', 'miss distance m|miss distance', int(12, 48000, skew(1400))],
    ['relative_speed', 'relative speed km s|relative speed', dec(0.1, 15.6, 2, bell(10.4, 3.2))],
    ['collision_probability', 'collision probability', dec(0, 0.02, 6, skew(0.00006))],
    ['object_size', 'object size cm', int(1, 900, skew(14))],
    ['maneuver', 'maneuver done|avoidance maneuver', flag(0.06)],
  ]), // prettier-ignore
};
