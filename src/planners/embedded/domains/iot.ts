import type { Domain } from '../model.js';
import { among, bell, code, concepts, dec, flag, int, oneOf, skew } from '../lexicon/builders.js';
import { seldom, timesOf } from './habits.js';

export const IOT: Domain = {
  id: 'iot',
  cues: 'iot|sensor|sensors|sensor reading|sensor readings|device|devices|telemetry|smart home|smart device|gateway|temperature reading|greenhouse|monitoring|wearable|sensordaten|sensores|capteurs|thermostat',
  subjects: [
    {
      name: 'readings',
      cues: 'sensor readings|readings|sensor data|telemetry|time series|iot data|measurements|sensordaten|iot|smart home|iot sensor readings|iot sensor data|sensor logs|sensor measurements|temperature sensor readings|iot telemetry|sensor log',
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
      cues: 'devices|device registry|device inventory|iot devices|smart devices|iot device inventory|connected devices|iot device list',
      columns: `device_id
device_name
device_type
mac_address
ip_address
firmware_version
location
last_seen
online_status => status`,
    },
    {
      name: 'wearables',
      cues: 'wearable|fitness tracker|smartwatch|wearable data|fitness tracker data|smartwatch data|step counts|daily steps|fitness band data|heart rate data|heart rate readings|heart rate monitor|heart rates',
      columns: `user_id
date
steps
heart_rate
calories_burned
sleep_hours
active_minutes`,
    },
    {
      name: 'smart_home',
      cues: 'smart home events|home automation|smart home devices log|hausautomation|smart home|smart home events data|smart home logs|smart home device events',
      columns: `happened_at => timestamp
room
smart_device => device
smart_action => action
triggered_by_rule => triggered_by
home_mode
energy_used_wh => energy_wh`,
    },
    {
      name: 'tracking',
      cues: 'asset tracking|gps tracking|gps tracker|gps positions|vehicle gps|standortdaten|gps pings|gps tracker pings|gps data|gps coordinates|gps log|location pings|location tracking|gps tracks|location history|gps points',
      columns: `tracker_id => device_id
positioned_at => timestamp
latitude
longitude
travel_speed_kmh => speed_kmh
heading_degrees
tracker_battery => battery_level
geofence
tracker_motion => status`,
    },
    {
      name: 'alerts',
      cues: 'sensor alerts|device alerts|iot alerts|sensor alarms|device alert log|iot device alerts',
      columns: `alert_no like IOT-00001 => alert_id
raised_at => timestamp
device_name => device
sensor_type
alert_rule => alert_type
threshold_value => threshold
alert_level_iot => severity
cleared => resolved
minutes_to_clear only when resolved is true => minutes_to_resolve`,
    },
    {
      name: 'thermostats',
      cues: 'smart thermostat|thermostat|heating data|thermostat data|heizungsdaten|smart thermostats|thermostat readings|smart thermostat readings',
      columns: `measured_at_zone => timestamp
thermostat_zone => zone
room_temperature_c => temperature
set_temperature_c => target_temperature
heating_on
window_open
valve_percent`,
    },
  ],
  concepts: concepts([
    ['device_name', 'device name|sensor name|device label|name', oneOf('Living Room Sensor|Kitchen Thermostat|Garage Door|Front Camera|Greenhouse Probe|Boiler Monitor|Attic Sensor|Office Light|Warehouse Gateway|Roof Station|Pump Monitor|Basement Leak Sensor')],
    ['device_type', 'device type|type|device kind|type of device', oneOf('thermostat:20|camera:18|door sensor:16|smart plug:16|motion sensor:14|gateway:8|light:8')],
    ['status', 'status', oneOf('ok:90|warning:7|error:3'), 'weak'],
    ['active_minutes', 'active minutes', int(0, 240, skew(42))],
    ['location', 'location|room|placement|standort', oneOf('Living Room|Kitchen|Bedroom|Garage|Basement|Office|Warehouse A|Warehouse B|Greenhouse|Rooftop|Entrance')],
    ['smart_room', 'room', oneOf('Living Room:24|Kitchen:20|Bedroom:18|Hall:14|Bathroom:10|Garage:8|Garden:6')],
    ['smart_device', 'smart device', oneOf('Ceiling light:26|Thermostat:16|Front door lock:12|Motion sensor:18|Robot vacuum:8|Blinds:10|Smart plug:10')],
    ['smart_action', 'smart action', oneOf('turned on:34|turned off:32|motion detected:16|set to 21 °C:8|locked:6|unlocked:4')],
    ['automation_rule', 'triggered by rule', oneOf('manual:44|schedule:26|motion rule:16|voice assistant:14')],
    ['home_mode', 'home mode', oneOf('home:68|away:20|night:12')],
    ['smart_energy', 'energy used wh', seldom(2400, 46, 110)],
    ['smart_time', 'happened at|measured at zone|raised at|positioned at', timesOf('evening', 'even', '-30d')],
    ['tracker_id', 'tracker id|gps tracker id', code('GPS-0##')],
    ['travel_speed', 'travel speed kmh', seldom(130, 34, 30)],
    ['tracker_battery', 'tracker battery', int(3, 100, bell(64, 22))],
    ['geofence', 'geofence|inside zone', oneOf('Depot:26|City:34|Customer site:18|outside:22')],
    ['tracker_motion', 'tracker motion', oneOf('moving:52|idle:18|parked:30')],
    ['alert_rule', 'alert rule', oneOf('temperature above limit:28|humidity below limit:14|no signal:22|battery low:24|vibration high:12')],
    ['threshold_value', 'threshold value|alert threshold', dec(1, 100, 1, bell(46, 20))],
    ['alert_level_iot', 'alert level iot', oneOf('info:36|warning:46|critical:18')],
    ['alert_cleared', 'cleared|alert cleared', flag(0.86)],
    ['minutes_to_clear', 'minutes to clear', int(1, 1440, skew(34))],
    ['thermostat_zone', 'thermostat zone|heating zone', oneOf('Living Room|Kitchen|Bedroom|Office|Bathroom|Hall')],
    ['zone_temperature', 'room temperature c', dec(14, 27, 1, bell(20.6, 1.6))],
    ['set_temperature', 'set temperature c|setpoint temperature', among([16, 18, 19, 20, 21, 22, 23], [8, 14, 16, 24, 22, 12, 4])],
    ['heating_on', 'heating on', flag(0.44)],
    ['window_open', 'window open', flag(0.08)],
    ['valve_percent', 'valve percent|valve opening', int(0, 100, bell(38, 26))],
  ]), // prettier-ignore
};
