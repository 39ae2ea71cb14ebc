import type { Domain } from '../model.js';
import { concepts, int, oneOf, skew } from '../lexicon/builders.js';

export const IOT: Domain = {
  id: 'iot',
  cues: 'iot|sensor|sensors|sensor reading|sensor readings|device|devices|telemetry|smart home|smart device|gateway|time series|timeseries|temperature reading|greenhouse|monitoring|wearable|sensordaten|sensores|capteurs|thermostat',
  subjects: [
    {
      name: 'readings',
      cues: 'sensor readings|readings|sensor data|telemetry|time series|iot data|measurements|sensordaten|iot|smart home',
      columns: `timestamp
device_id like DEV-00001
sensor_type
temperature
humidity
battery_level
signal_strength
status`,
    },
    {
      name: 'devices',
      cues: 'devices|device registry|device inventory|iot devices|smart devices',
      columns: `device_id
device_name
device_type
mac_address
ip_address
firmware_version
location
last_seen
online_status`,
    },
    {
      name: 'wearables',
      cues: 'wearable|fitness tracker|smartwatch',
      columns: `user_id
date
steps
heart_rate
calories_burned
sleep_hours
active_minutes`,
    },
  ],
  concepts: concepts([
    ['device_name', 'device name|sensor name|device label|name', oneOf('Living Room Sensor|Kitchen Thermostat|Garage Door|Front Camera|Greenhouse Probe|Boiler Monitor|Attic Sensor|Office Light|Warehouse Gateway|Roof Station|Pump Monitor|Basement Leak Sensor')],
    ['device_type', 'device type|type|device kind|type of device', oneOf('thermostat:20|camera:18|door sensor:16|smart plug:16|motion sensor:14|gateway:8|light:8')],
    ['status', 'status', oneOf('ok:90|warning:7|error:3'), 'weak'],
    ['active_minutes', 'active minutes', int(0, 240, skew(42))],
    ['location', 'location|room|placement|standort', oneOf('Living Room|Kitchen|Bedroom|Garage|Basement|Office|Warehouse A|Warehouse B|Greenhouse|Rooftop|Entrance')],
  ]), // prettier-ignore
};
