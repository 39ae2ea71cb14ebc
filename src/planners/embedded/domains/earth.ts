import { asMentioned, among, bell, clock, code, concepts, day, dec, fake, flag, int, moment, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { timesOf } from './habits.js';

export const EARTH: Domain = {
  id: 'earth and sky',
  cues: 'earthquake|seismic|seismology|tremors|volcano|volcanoes|volcanic eruptions|geology|rock samples|rocks|fossil|caves|glaciers|tides|ocean|ocean buoys|sea temperature|oceanography|astronomy|stars|star catalog|exoplanet|planets|galaxies|telescope|telescope observations|meteorites|asteroids|comets|erdbeben|vulkane|terremotos|volcanes|séismes|astronomie|astronomía|sterne|estrellas|étoiles|earthquake catalog|quakes|quake|mag type|seismic catalog|star list|bright star|bright star list|ra dec|const ra|observation queue|airmass|seeing|tide table|tide tables|high low coef|high water|low water|marées|gezeiten|mareas',
  subjects: [
    {
      name: 'earthquakes',
      cues: 'earthquakes|seismic|seismic events|seismology|erdbeben|terremotos|séismes|earthquake data|earthquake records|earthquake catalog|seismic activity|earthquake log',
      columns: `quake_no like EQ-00001 => event_id
struck_at => timestamp
magnitude
quake_depth_km => depth_km
latitude
longitude
seismic_region => location
stations_used
tsunami_warning
felt_reports that rises strongly with magnitude`,
    },
    {
      name: 'volcanoes',
      cues: 'volcanoes|volcano|volcanic eruptions|volcano monitoring|vulkane|volcanes|volcans',
      columns: `volcano => volcano_name
volcano_type
volcano_country => country
observed_on => date
explosivity_index
ash_plume_km that rises strongly with explosivity_index
so2_tonnes_per_day that rises with explosivity_index
tremors_per_day
volcano_alert => alert_level
evacuated_people that rises with explosivity_index`,
    },
    {
      name: 'rocks',
      cues: 'rock samples|rocks|geology|geological samples|fossils|fossil finds|gesteinsproben|muestras de rocas',
      columns: `sample_label => sample_id
rock => rock_type
rock_class
geologic_period
rock_color => color
grain_size
mohs_hardness
rock_density_g_cm3 => density_g_cm3
found_at_site => location
geologist_name => geologist
sampled_on => collection_date`,
    },
    {
      name: 'ocean',
      cues: 'ocean buoys|ocean|oceanography|sea temperature|buoy data|wave heights|tides|ozeandaten|boyas oceánicas',
      columns: `buoy => buoy_id
buoy_time => timestamp
sea_surface_temperature_c
wave_height_m
wave_period_s that rises strongly with wave_height_m
sea_wind_speed_ms that rises with wave_height_m => wind_speed_ms
salinity_psu
tide_level_m
current_speed_ms`,
    },
    {
      name: 'stars',
      cues: 'stars|star catalog|astronomy|star data|sterne|estrellas|étoiles',
      columns: `star_designation => star_name
constellation
spectral_class
apparent_magnitude
distance_light_years
surface_temperature_k
star_mass_suns => mass_solar
star_radius_suns => radius_solar
variable_star`,
    },
    {
      name: 'exoplanets',
      cues: 'exoplanets|planets|planet discoveries|exoplaneten|exoplanetas',
      columns: `exoplanet => planet_name
host_star
discovery_method
discovered_year => discovery_year
orbital_period_days
planet_radius_earths
planet_mass_earths that rises strongly with planet_radius_earths
equilibrium_temperature_k that falls with orbital_period_days
distance_light_years
in_habitable_zone`,
    },
    {
      name: 'observations',
      cues: 'telescope observations|telescope|sky observations|stargazing|astronomical observations|observing log|beobachtungsbuch',
      columns: `observation_no like AST-0001 => observation_id
started_observing => timestamp
sky_object => object_name
sky_object_type => object_type
observed_from => location
telescope_used => telescope
exposure_seconds
seeing_arcsec
moon_phase
observed_by => observer`,
    },
    {
      name: 'meteorites',
      cues: 'meteorites|meteorite landings|meteorite finds|asteroids|near earth objects|meteoriten',
      columns: `meteorite => name
meteorite_class => class
fall_or_find => fall
found_year => year
mass_grams
latitude
longitude
meteorite_owner`,
    },
  ],
  concepts: concepts([
    ['minor_planet', 'designation|provisional designation|asteroid designation', code('20[012]# [ABCDFGHK][ABEFNQRSTUVX]##'), 'here'],
    ['struck_at', 'struck at|occurred at|quake time|origin time', (context) => ({ type: 'datetime', options: { from: '-3y', to: context.referenceDate } })],
    ['quake_time', 'time|origin time|quake time|occurred', moment('-2y', 'now')],
    ['magnitude_type', 'mag type|magnitude type|magtype', oneOf('ml:44|md:22|mb:16|mww:12|mwr:6')],
    ['azimuthal_gap', 'gap|azimuthal gap', int(12, 320, bell(110, 55))],
    ['rms_seconds', 'rms|rms s|rms residual', dec(0.01, 1.6, 2, skew(0.28))],
    ['quake_place', 'place|location', oneOf('12 km NW of Ridgecrest, CA|48 km S of Adak, Alaska|Honshu, Japan|Southern Sumatra|7 km E of The Geysers, CA|Kermadec Islands|Central Italy|34 km W of Petrolia, CA|Fiji region|Northern Chile|Izmir, Turkey|22 km NNE of Trona, CA|Banda Sea|Hindu Kush, Afghanistan|15 km SSW of Volcano, Hawaii|Vanuatu|Crete, Greece|60 km E of Amatignak, Alaska|South Island, New Zealand|Oaxaca, Mexico')],
    ['quake_magnitude', 'magnitude|earthquake magnitude|richter|mag', dec(1.2, 8.2, 1, skew(2.9))],
    ['quake_depth', 'quake depth km|depth km|depth|hypocenter depth', dec(0.5, 660, 1, skew(15))],
    ['seismic_region', 'seismic region|region|place|place name', oneOf('Southern California|Aleutian Islands|Honshu, Japan|Central Chile|Sumatra|Aegean Sea|Central Italy|Hindu Kush|Iceland|Fiji|Puerto Rico|Papua New Guinea')],
    ['stations_used', 'stations used|number of stations', int(4, 240, skew(32))],
    ['tsunami_warning', 'tsunami warning|tsunami', flag(0.02)],
    ['felt_reports', 'felt reports|felt', int(0, 18000, skew(9))],
    ['volcano', 'volcano|volcano name|vulkan|volcán|volcan', among(familyValues('volcanoes', 'volcano'))],
    ['volcano_type', 'volcano type', among(familyValues('volcanoes', 'volcano_type'))],
    ['volcano_country', 'volcano country', among(familyValues('volcanoes', 'volcano_country'))],
    ['volcano_observed', 'observed on', day('-10y', 'now')],
    ['explosivity', 'explosivity index|vei', int(0, 6, skew(1.3))],
    ['ash_plume', 'ash plume km|plume height', dec(0.1, 26, 1, skew(2.6))],
    ['volcanic_so2', 'so2 tonnes per day', int(20, 24000, skew(820))],
    ['tremors', 'tremors per day|tremors', int(0, 900, skew(18))],
    ['volcano_alert', 'volcano alert|aviation color code', oneOf('green:56|yellow:28|orange:13|red:3')],
    ['evacuated', 'evacuated people', int(0, 42000, skew(6))],
    ['sample_label', 'sample label|rock sample', code('R-[A-H][0-9]{3}', true)],
    ['rock', 'rock|rock name|gestein|roca|roche', among(familyValues('rocks', 'rock'))],
    ['rock_class', 'rock class|rock type', among(familyValues('rocks', 'rock_class'))],
    ['geologic_period', 'geologic period|geological period|period', oneOf('Quaternary|Neogene|Paleogene|Cretaceous|Jurassic|Triassic|Permian|Carboniferous|Devonian|Ordovician')],
    ['rock_color', 'rock color', oneOf('grey:34|black:14|red:12|beige:16|white:12|green:6|pink:6')],
    ['grain_size', 'grain size', oneOf('fine:40|medium:38|coarse:22')],
    ['mohs', 'mohs hardness|mohs|hardness', dec(1, 8, 1, bell(5.4, 1.4))],
    ['rock_density', 'rock density g cm3|rock density', dec(0.8, 3.4, 2, bell(2.66, 0.22))],
    ['found_site', 'found at site|found at|site', oneOf('Quarry Hill|North Ridge|Coastal Cliff|River Bed 3|Road Cut A7|Glacier Edge|Cave Entrance')],
    ['geologist_name', 'geologist name|geologist', fake('person.fullName')],
    ['rock_sampled', 'sampled on', day('-6y', 'now')],
    ['buoy', 'buoy|buoy id|buoy name', code('B-[1-6]0#')],
    ['buoy_time', 'buoy time', timesOf('shifts', 'even', '-90d')],
    ['sea_temperature', 'sea surface temperature c|sea surface temperature|sst', dec(-1.5, 31, 1, bell(16, 6.4))],
    ['wave_height', 'wave height m|wave height|significant wave height', dec(0.1, 13, 2, skew(1.4))],
    ['wave_period', 'wave period s|wave period', dec(2, 19, 1, bell(7.6, 2.4))],
    ['sea_wind', 'sea wind speed ms', dec(0, 32, 1, skew(6.4))],
    ['salinity', 'salinity psu|salinity', dec(6, 39, 2, bell(34.4, 1.6))],
    ['tide_level', 'tide level m|tide level', dec(-3.2, 4.8, 2, bell(0.4, 1.2))],
    ['high_water', 'high m|high tide m|high water m|height high', dec(1.2, 8.4, 2, bell(3.8, 1.2))],
    ['low_water', 'low m|low tide m|low water m|height low', dec(-0.3, 2.6, 2, bell(0.9, 0.5))],
    ['high_water_time', 'high|high water|high tide|pleine mer', clock('00:00', '23:59', '1m')],
    ['low_water_time', 'low|low water|low tide|basse mer', clock('00:00', '23:59', '1m')],
    ['tide_coefficient', 'coef|coefficient|tidal coefficient|coeff', int(22, 118, bell(70, 22))],
    ['tide_port', 'port|harbour|harbor', oneOf('Brest|Saint-Malo|Dover|Liverpool|Cuxhaven|Boston|Portland|Vigo|Lisbon|Aberdeen|Dieppe|Hull')],
    ['sea_current', 'current speed ms|current speed', dec(0, 2.4, 2, skew(0.22))],
    ['star_designation', 'star designation|star|star name|object name|hd number', code('HD [1-3][0-9]{5}')],
    ['constellation', 'constellation|sternbild|constelación|const', oneOf('Orion|Lyra|Cygnus|Ursa Major|Cassiopeia|Scorpius|Leo|Taurus|Andromeda|Virgo|Centaurus|Draco')],
    ['spectral_class', 'spectral class|spectral type|star type', oneOf('M:52|K:20|G:14|F:8|A:4|B:1.6|O:0.4')],
    ['right_ascension', 'ra|right ascension', dec(0, 359.99, 3)],
    ['declination', 'dec|declination', dec(-89, 89, 3, bell(4, 36))],
    ['stellar_class', 'class|spectral', oneOf('A0V|B8Ia|K1III|G2V|M1Iab|F5IV|A1V|B2III|K5III|A7V|O9V|M2Ib|G8III')],
    ['airmass', 'airmass|air mass', dec(1, 2.6, 2, skew(1.3))],
    ['seeing_seconds', 'seeing', dec(0.4, 3.6, 2, skew(1.2))],
    ['photometric_filter', 'filter|band|passband', oneOf('B:18|V:26|R:22|I:12|Ha:12|g:5|r:5')],
    ['exposure_s', 'exp s|exp|exposure|exposure s', among([10, 30, 60, 120, 180, 300, 600, 900], [8, 12, 20, 18, 14, 16, 9, 3])],
    ['queue_priority', 'priority', among([1, 2, 3, 4, 5])],
    ['apparent_magnitude', 'apparent magnitude', dec(-1.4, 14.5, 2, bell(8.2, 2.4))],
    ['light_years', 'distance light years|light years|dist ly|ly', dec(4.2, 4800, 1, skew(240))],
    ['star_temperature', 'surface temperature k|surface temperature', int(2400, 34000, skew(5200))],
    ['star_mass', 'star mass suns|stellar mass|solar masses', dec(0.08, 32, 2, skew(0.9))],
    ['star_radius', 'star radius suns|stellar radius', dec(0.1, 180, 2, skew(1.1))],
    ['variable_star', 'variable star|is variable', flag(0.12)],
    ['exoplanet', 'exoplanet|planet|planet name', asMentioned([['exoplanet kepler transit orbital stellar host discovery', code('Kepler-[1-9]##[bcd]')]], among(familyValues('worlds', 'exoplanet')))],
    ['host_star', 'host star', code('Kepler-[1-9]##')],
    ['discovery_method', 'discovery method|detection method', oneOf('Transit:76|Radial Velocity:18|Microlensing:3|Direct Imaging:2|Astrometry:1')],
    ['discovered_year', 'discovered year|discovery year', int(1995, 2025, bell(2016, 4.5))],
    ['orbital_period', 'orbital period days|orbital period', dec(0.4, 4800, 2, skew(14))],
    ['planet_radius', 'planet radius earths|planet radius|radius', dec(0.4, 22, 2, skew(2.4))],
    ['planet_mass', 'planet mass earths|planet mass|mass', dec(0.1, 4200, 2, skew(8))],
    ['equilibrium_temperature', 'equilibrium temperature k|equilibrium temperature', int(120, 3200, skew(780))],
    ['habitable', 'in habitable zone|habitable', flag(0.03)],
    ['sky_object', 'sky object|object observed|target', among(familyValues('sky', 'sky_object'))],
    ['sky_object_type', 'sky object type|object type', among(familyValues('sky', 'sky_object_type'))],
    ['observed_from', 'observed from|observatory', oneOf('La Palma|Mauna Kea|Paranal|Backyard|Hilltop Observatory|Alpine Station')],
    ['telescope_used', 'telescope used|telescope', oneOf('8" Dobsonian|80 mm Refractor|C11 SCT|1 m Cassegrain|2.5 m Reflector|10x50 Binoculars')],
    ['exposure', 'exposure seconds|exposure time', among([0, 5, 30, 60, 120, 180, 300, 600], [16, 10, 16, 18, 14, 10, 10, 6])],
    ['seeing', 'seeing arcsec|seeing', dec(0.4, 5.2, 1, skew(1.7))],
    ['moon_phase', 'moon phase|mondphase|fase lunar', oneOf('New Moon|Waxing Crescent|First Quarter|Waxing Gibbous|Full Moon|Waning Gibbous|Last Quarter|Waning Crescent')],
    ['observed_by', 'observed by', fake('person.fullName')],
    ['started_observing', 'started observing', timesOf('night', 'weekend', '-2y')],
    ['meteorite', 'meteorite|meteorite name', among(familyValues('meteorites', 'meteorite'))],
    ['meteorite_class', 'meteorite class|meteorite type', among(familyValues('meteorites', 'meteorite_class'))],
    ['fall_or_find', 'fall or find', oneOf('found:88|fell:12')],
    ['found_year', 'found year|year found', int(1750, 2024, bell(1968, 42))],
    ['mass_grams', 'mass grams|mass g', dec(0.2, 4200000, 1, skew(160))],
    ['meteorite_owner', 'meteorite owner', oneOf('Natural History Museum:34|University collection:26|private collection:40')],
  ]), // prettier-ignore
};
