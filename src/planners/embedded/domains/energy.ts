import type { Domain } from '../model.js';
import { bell, concepts, dec, int, money, oneOf, skew } from '../lexicon/builders.js';

export const ENERGY: Domain = {
  id: 'energy',
  cues: 'energy|electricity|smart meter|meter|meters|solar|wind turbine|power plant|grid|kwh|utility|utilities|consumption|gas|oil|renewable|photovoltaic|ev charging|charging station|charging sessions|strom|energia|energie|stromverbrauch|heat pump|battery storage',
  subjects: [
    {
      name: 'readings',
      cues: 'meter readings|smart meter readings|smart meter|energy consumption|electricity consumption|energy usage|energy|electricity',
      columns: `meter_id
reading_time
kwh_consumed
voltage
tariff
cost`,
    },
    {
      name: 'solar',
      cues: 'solar|solar production|photovoltaic|solar panels',
      columns: `timestamp
plant_id
irradiance
panel_temperature
power_kw
energy_kwh
inverter_status`,
    },
    {
      name: 'wind',
      cues: 'wind turbine|wind turbines|wind farm',
      columns: `timestamp
turbine_id
wind_speed
wind_direction
rotor_rpm
power_output
status`,
    },
    {
      name: 'charging',
      cues: 'ev charging|charging sessions|charging stations|electric vehicle',
      columns: `session_id
station
vehicle_model
start_time
duration_minutes
energy_kwh
cost
payment_method`,
    },
    {
      name: 'bills',
      cues: 'utility bills|energy bills|bills',
      columns: `bill_id
customer_name
billing_month
kwh_consumed
price_per_kwh
total = kwh_consumed * price_per_kwh
paid`,
    },
  ],
  concepts: concepts([
    ['kwh_price', 'price per kwh|unit rate|rate|kwh price', dec(0.12, 0.48, 3, bell(0.29, 0.06))],
    ['irradiance', 'irradiance|solar irradiance|radiation', int(0, 1050, bell(430, 240))],
    ['panel_temperature', 'panel temperature|module temperature', dec(-5, 72, 1, bell(34, 13))],
    ['inverter_status', 'inverter status|status|turbine status', oneOf('running:88|idle:8|fault:4'), 'weak'],
    ['rotor_rpm', 'rotor rpm|rotor speed', dec(0, 21, 1, bell(11, 4))],
    ['power_output', 'power output|output kw|power output kw', dec(0, 3600, 1, skew(820))],
    ['cost', 'cost|energy cost', money(0.05, 90, 4.2)],
    ['energy_source', 'energy source|source|generation type|power source', oneOf('Solar:26|Wind:24|Gas:22|Hydro:12|Nuclear:10|Coal:6')],
    ['station', 'station|charging station|station name', oneOf('City Mall|Highway Stop 12|Airport P2|Harbor Garage|Town Hall|North Park|University Lot|Supermarket East')],
  ]), // prettier-ignore
};
