import { among, bell, code, concepts, dec, flag, int, moment, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf, seldom } from './habits.js';

export const WEATHER: Domain = {
  id: 'weather',
  cues: 'weather|weather station|weather data|weather forecast|forecast weather|climate|climate data|meteorology|meteorological|air quality|storm|hurricane|tornado|rain gauge|wetter|wetterdaten|klima|clima|tiempo atmosférico|meteo|temperature records|heatwave|pollen|pm25 pm10|no2 o3|pm10 no2|air quality station|avalanche|avalanches|avalanche bulletin|avalanche observations|danger level|snowpack|luftfeuchte|niederschlag mm|luftdruck hpa',
  subjects: [
    {
      name: 'weather',
      cues: 'weather|weather station|weather station readings|weather observations|weather data|wetterdaten|datos del clima|relevés météo|weather records|daily weather|weather readings|weather log|weather history|weather measurements',
      columns: `timestamp
station
temperature
dew_point that rises strongly with temperature
humidity
pressure
wind_speed
wind_direction
rainfall
weather_condition`,
    },
    {
      name: 'forecasts',
      cues: 'weather forecast|forecasts weather|wettervorhersage|pronóstico del tiempo|prévisions météo',
      columns: `forecast_id
issued_at
city
forecast_date
temperature_high
temperature_low
chance_of_rain
weather_condition
wind_speed
uv_index`,
    },
    {
      name: 'climate',
      cues: 'climate data|climate normals|climate records|monthly climate|klimadaten|datos climáticos|données climatiques',
      columns: `station
year
month
mean_temperature
total_precipitation
monthly_sunshine_hours => sunshine_hours
frost_days
heat_days`,
    },
    {
      name: 'storms',
      cues: 'storms|storm events|severe weather|hurricane|tornado|tornadoes|tropical storms|unwetter|tormentas|tempêtes|storm records|hurricanes|storm data',
      columns: `storm_id like ST-0001
storm_type
storm_category => category
began_at => start_time
max_wind_kmh => max_wind_speed_kmh
min_pressure
state
injuries
property_damage`,
    },
    {
      name: 'air',
      cues: 'air quality|air pollution|pollution|air quality readings|luftqualität|calidad del aire|qualité de l air|air quality data|air quality measurements|air pollution data|air quality sensors|air quality sensor readings',
      columns: `timestamp
station
pm2_5
pm10_level that rises strongly with pm2_5 => pm10
no2_level => no2
o3_level => o3
so2_level => so2
co_level => co
aqi that rises strongly with pm2_5`,
    },
    {
      name: 'pollen',
      cues: 'pollen|pollen counts|pollen forecast|pollenflug|polen',
      columns: `date
station
pollen_type
pollen_count
pollen_level
air_temperature
humidity`,
    },
    {
      name: 'noise',
      cues: 'noise measurements|noise levels|noise pollution|noise monitoring|sound level measurements|noise sensors|lärmmessungen|niveles de ruido',
      columns: `timestamp
noise_sensor => sensor_id
noise_site => location
noise_db => noise_level_db
noise_peak never below noise_level_db => peak_db
noise_source
above_limit`,
    },
    {
      name: 'snow',
      cues: 'snow depth measurements|snow depth|snow measurements|snowfall|snow reports|avalanche reports|schneehöhen',
      columns: `snow_day => date
snow_station => station
station_elevation => elevation_m
snow_depth => snow_depth_cm
new_snow => new_snow_cm
mountain_temperature => temperature_c
avalanche_level`,
    },
  ],
  concepts: concepts([
    ['condition', 'condition|conditions|sky', oneOf('Sunny:28|Partly cloudy:24|Cloudy:20|Rain:16|Thunderstorm:4|Fog:4|Snow:4')],
    ['weather_station', 'station|weather station|station name|monitoring station|messstation|wetterstation|estación meteorológica|station météo', oneOf('North Hill|City Park|Harbor|Airport|Riverside|University|Old Town|East Valley|Lake View|Mountain Pass|Botanical Garden|West Ridge')],
    ['air_temperature', 'temperature|temp|temperature c|air temperature|air temp|air temp c|outdoor temp|outdoor temperature|temperatur|temperatura|température', dec(-18, 39, 1, bell(11.5, 8.6))],
    ['dew_point', 'dew point|dew point temperature|taupunkt|punto de rocío|point de rosée', dec(-22, 25, 1, bell(6, 7))],
    ['wind_gust', 'wind gust|gust|gust speed|böen|ráfaga|rafale', dec(2, 140, 1, skew(28))],
    ['rain', 'rainfall|rain|precipitation|rain mm|precipitation mm|niederschlag|precipitación|lluvia|pluie|précipitations', seldom(80, 1.9, 4.4)],
    ['uv', 'uv index|uv', int(0, 11, bell(4, 2.4))],
    ['temperature_high', 'temperature high|high temperature|daily high|max temperature|temp max|tmax|maximum temperature|höchsttemperatur|temperatura máxima|température maximale', dec(-10, 40, 1, bell(17, 8))],
    ['temperature_low', 'temperature low|low temperature|daily low|min temperature|temp min|tmin|minimum temperature|tiefsttemperatur|temperatura mínima|température minimale', dec(-22, 26, 1, bell(8, 7))],
    ['rain_chance', 'chance of rain|rain probability|precipitation probability|probability of rain|regenwahrscheinlichkeit|probabilidad de lluvia|probabilité de pluie', int(0, 100, bell(38, 24))],
    ['forecast_date', 'forecast date|forecast day|forecast for|valid date', (context) => ({ type: 'date', options: { from: context.referenceDate, to: '+10d' } })],
    ['forecast_issued', 'issued at|forecast issued|model run', moment('-2d', 'now')],
    ['cloud_cover', 'cloud cover|cloudiness|cloud coverage|bewölkung|nubosidad|nébulosité', int(0, 100, bell(56, 25))],
    ['mean_temperature', 'mean temperature|tavg|tmean|tmittel|mitteltemperatur|temperatura media|température moyenne|monthly mean temperature|average monthly temperature', dec(-12, 32, 1, bell(11, 8))],
    ['total_precipitation', 'total precipitation|monthly precipitation|monthly rainfall|total rainfall|annual rainfall', dec(0, 420, 1, skew(62))],
    ['monthly_sunshine_hours', 'monthly sunshine hours|monthly sunshine|sunshine hours per month|sunshine hours of the month|sonnenstunden im monat', dec(8, 360, 1, bell(152, 68))],
    ['frost_days', 'frost days|ice days|days of frost|frosttage', int(0, 28, skew(4))],
    ['heat_days', 'heat days|hot days|hitzetage', int(0, 20, skew(2))],
    ['storm_type', 'storm type|event type|type of storm|severe weather type', oneOf('Thunderstorm Wind:34|Hail:26|Flash Flood:14|Tornado:9|Winter Storm:9|Lightning:4|Tropical Storm:3|Hurricane:1')],
    ['storm_category', 'storm category|hurricane category|saffir simpson|category', oneOf('Tropical Depression:28|Tropical Storm:36|Category 1:16|Category 2:8|Category 3:7|Category 4:4|Category 5:1')],
    ['storm_began', 'began at|storm start|storm date|began on', moment('-5y', 'now')],
    ['max_wind', 'max wind kmh|max wind|maximum wind|max wind speed|peak wind|peak gust', int(45, 290, skew(96))],
    ['min_pressure', 'min pressure|central pressure|minimum pressure', int(905, 1010, bell(987, 18))],
    ['storm_injuries', 'injuries|injured', seldom(40, 0.6, 2.4, 0)],
    ['property_damage', 'property damage|damage usd|damage estimate|estimated damage', int(0, 90000000, skew(24000))],
    ['ozone', 'o3|o3 level|ozone|ozone level', dec(4, 210, 1, skew(58))],
    ['sulphur_dioxide', 'so2|so2 level|sulfur dioxide|sulphur dioxide', dec(0.2, 60, 1, skew(4.2))],
    ['fine_dust', 'pm2 5|pm25|fine dust|feinstaub', dec(1, 180, 1, skew(11))],
    ['coarse_dust', 'pm10|pm10 level|pm 10|coarse dust', dec(2, 240, 1, skew(19))],
    ['nitrogen_dioxide', 'no2|no2 level|nitrogen dioxide', dec(1, 160, 1, skew(19))],
    ['carbon_monoxide', 'co level|carbon monoxide|co ppm|co', dec(0.05, 6, 2, skew(0.42))],
    ['pollen_type', 'pollen type|pollen species', oneOf('Grass:24|Birch:20|Hazel:12|Alder:12|Ragweed:10|Oak:9|Mugwort:8|Ash:5')],
    ['pollen_count', 'pollen count|grains per m3|pollen concentration', int(0, 900, skew(34))],
    ['pollen_level', 'pollen level|pollen load|level', oneOf('none:18|low:38|medium:26|high:14|very high:4')],
    ['observation_day', 'date|day', daysOf('even')],
    ['noise_sensor', 'noise sensor', code('NS-0[0-9]')],
    ['noise_site', 'noise site', oneOf('Main Street|Harbor Road|Central Station|City Park|Airport North|School Lane|Market Square|Ring Road|Hospital West|Old Town|Industrial Park|University')],
    ['noise_db', 'noise db|noise level db|decibels', dec(32, 98, 1, bell(58, 9))],
    ['noise_peak', 'noise peak', dec(40, 118, 1, bell(74, 10))],
    ['noise_source', 'noise source', oneOf('road traffic:52|construction:14|aircraft:10|nightlife:9|rail:9|industry:6')],
    ['above_limit', 'above limit|over limit', flag(0.16)],
    ['snow_day', 'snow day', () => ({ type: 'date', options: { from: '2024-11-15', to: '2025-04-30' } })],
    ['snow_station', 'snow station', oneOf('Summit Ridge|North Bowl|Glacier Hut|Pine Saddle|Eagle Pass|Valley Floor|White Peak|Upper Lake')],
    ['station_elevation', 'station elevation', int(680, 3400, bell(1900, 560))],
    ['snow_depth', 'snow depth|snow depth cm', int(0, 420, bell(118, 64))],
    ['new_snow', 'new snow|new snow cm', int(0, 70, skew(4))],
    ['mountain_temperature', 'mountain temperature', dec(-26, 9, 1, bell(-6, 5.5))],
    ['danger_level', 'danger level|danger|danger rating|hazard level', among([1, 2, 3, 4, 5], [22, 36, 30, 10, 2])],
    ['slope_aspect', 'aspect|exposition|orientation', oneOf('N|NE|E|SE|S|SW|W|NW')],
    ['slope_elevation', 'elev m', int(1100, 3400, bell(2250, 380))],
    ['avalanche_size', 'size|avalanche size', among([1, 2, 3, 4, 5], [34, 38, 20, 7, 1])],
    ['avalanche_trigger', 'trigger|release cause', oneOf('natural:46|skier:34|explosive:12|snowmobile:5|cornice fall:3')],
    ['slab_type', 'slab|slab type|avalanche type', oneOf('soft slab:30|hard slab:18|wet slab:14|loose dry:22|loose wet:16')],
    ['avalanche_level', 'avalanche level|avalanche danger', among([1, 2, 3, 4, 5], [26, 38, 26, 9, 1])],
  ]), // prettier-ignore
};
