import type { Domain } from '../model.js';
import { among, asMentioned, bell, code, concepts, dec, flag, int, moment, money, oneOf, skew } from '../lexicon/builders.js';
import { timesOf } from './habits.js';

export const ENERGY: Domain = {
  id: 'energy',
  cues: 'energy|electricity|smart meter|meter|meters|solar|wind turbine|turbine|power plant|grid|kwh|utility|utilities|consumption|gas|oil|renewable|photovoltaic|ev charging|charging station|charging sessions|strom|energia|energie|stromverbrauch|heat pump|battery storage',
  subjects: [
    {
      name: 'readings',
      cues: 'meter readings|smart meter readings|smart meter|energy consumption|electricity consumption|energy usage|energy|electricity|electricity meter readings|household electricity|power consumption|household energy consumption|smart meter data|electricity usage',
      columns: `meter_id
reading_time => timestamp
kwh_consumed => consumption_kwh
voltage
tariff
price_per_kwh
cost = consumption_kwh * price_per_kwh`,
    },
    {
      name: 'energy_customers',
      cues: 'energy customers|electricity customers|gas customers|power customers|district heating customers|heating customers|utility customers|customers of an energy supplier|customers of a utility|stromkunden|gaskunden|fernwärmekunden|clientes de electricidad|clients d électricité',
      columns: `customer_id like CUST-00001
customer_name
address
meter_number like MTR-000001
tariff
annual_consumption_kwh
monthly_instalment
contract_start_date`,
    },
    {
      name: 'solar',
      cues: 'solar|solar production|photovoltaic|solar panels|solar power|solar data|solar panel output|solar power production|solar energy',
      columns: `timestamp
pv_plant => plant
irradiance
panel_temperature that rises with irradiance
pv_power_kw that rises strongly with irradiance => power_kw
inverter_status => status`,
    },
    {
      name: 'wind',
      cues: 'wind turbine|wind turbines|wind farm|turbine|turbines|wind turbine data|wind farm data|wind power|wind turbine readings',
      columns: `timestamp
wind_turbine => turbine_id
hub_wind_speed_ms => wind_speed_ms
wind_direction
rotor_rpm that rises strongly with wind_speed_ms
power_output that rises strongly with wind_speed_ms => power_kw
status`,
    },
    {
      name: 'charging',
      cues: 'ev charging|charging sessions|charging stations|electric vehicle|ev charging sessions|electric vehicle charging|electric vehicle charging sessions|ev charging data|ev chargers|ev charging stations|electric car charging',
      columns: `session_id
user_id
station => station
ev_model => vehicle_model
plugged_in_at => start_time
end_time
charging_minutes => duration_minutes
charged_kwh that rises strongly with duration_minutes => energy_kwh
charge_point_kw => power_kw
price_per_kwh
cost = energy_kwh * price_per_kwh
charging_payment => payment_method`,
    },
    {
      name: 'bills',
      cues: 'utility bills|energy bills|bills|electricity bills|electric bills|energy bill data',
      columns: `bill_id
customer_name
billing_month
monthly_kwh => consumption_kwh
price_per_kwh
total = consumption_kwh * price_per_kwh => total_amount
paid`,
    },
    {
      name: 'power_outages',
      cues: 'power outages|blackouts|grid outages|stromausfälle|apagones|pannes de courant|power outage log|power outage|electricity outages|power cuts',
      columns: `outage_no like PO-00001 => outage_id
grid_area => area
outage_cause_of_grid => cause
power_lost_at => start_time
end_time
minutes_without_power => duration_minutes
homes_affected that rises with duration_minutes => customers_affected
crew_sent
restored_by`,
    },
    {
      name: 'grid_load',
      cues: 'grid load|electricity demand|power grid|power demand|netzlast|demanda eléctrica|electricity grid load|electricity load',
      columns: `load_hour => timestamp
grid_zone => zone
load_mw
solar_mw
wind_mw
imports_mw
spot_price_eur_mwh that rises with load_mw => price_eur_mwh
grid_frequency_hz`,
    },
    {
      name: 'batteries',
      cues: 'battery storage|home batteries|battery storage systems|stromspeicher|baterías domésticas|battery data|battery monitoring',
      columns: `battery_code => battery_id
logged_at_battery => timestamp
state_of_charge_percent => state_of_charge
charge_power_kw => power_kw
cell_temperature_c => temperature
charge_cycles => cycle_count
state_of_health_percent that falls with cycle_count => state_of_health
battery_mode => mode`,
    },
    {
      name: 'heat_pumps',
      cues: 'heat pumps|heat pump|heat pump data|wärmepumpen|bombas de calor',
      columns: `heat_pump_code => heat_pump_id
heat_logged_at => timestamp
outdoor_temp_c
flow_temp_c
compressor_power_kw => power_kw
heat_output_kw that rises strongly with power_kw
cop that rises with outdoor_temp_c
heat_pump_mode => mode`,
    },
    {
      name: 'power_plants',
      cues: 'power plants|power stations|power plant list|kraftwerke|centrales eléctricas',
      columns: `power_plant => plant_name
energy_source
country
installed_mw => capacity_mw
commissioned_in => commissioned_year
yearly_gwh that rises strongly with capacity_mw => annual_generation_gwh
capacity_factor_percent => capacity_factor
co2_kt
plant_state => status`,
    },
    {
      name: 'gas_consumption',
      cues: 'gas consumption|household gas consumption|monthly gas consumption|gas usage|natural gas consumption|gas meter readings',
      columns: `household_no like HH-0001 => household_id
billing_month => month
gas_consumption_m3 from 8 to 420
consumption_kwh = gas_consumption_m3 * 10.6
price_per_kwh
cost = consumption_kwh * price_per_kwh
dwelling_type
heated_area_m2 from 35 to 240 => floor_area_m2`,
    },
    {
      name: 'energy_audits',
      cues: 'energy audits|home energy audits|building energy audits|energy assessments|energy performance certificates',
      columns: `audit_no like EA-0001 => audit_id
address
audit_date
auditor_name => auditor
dwelling_type
floor_area_m2 from 35 to 320
annual_kwh from 2500 to 42000 => annual_consumption_kwh
energy_class (A, B, C, D, E, F, G) => energy_rating
main_advice (loft insulation, new windows, heat pump, draught proofing, boiler upgrade, solar panels) => recommendation
savings_percent from 5 to 45 => potential_savings_percent`,
    },
    {
      name: 'emissions',
      cues: 'carbon emissions|emissions per company|carbon emissions per company|co2 emissions|greenhouse gas emissions|carbon footprint',
      columns: `company
industry
reporting_year from 2015 to 2024 => year
country
scope_1_tonnes from 100 to 90000
scope_2_tonnes from 100 to 70000
scope_3_tonnes from 500 to 400000
total_tonnes = scope_1_tonnes + scope_2_tonnes + scope_3_tonnes => total_emissions_tonnes
reduction_target_percent from 10 to 60`,
    },
    {
      name: 'dam_levels',
      cues: 'dam levels|hydro dam levels|reservoir levels|hydropower|hydro power plants|hydroelectric',
      columns: `date
dam (Grand Coulee, Itaipu, Verzasca, Kariba, Hoover, Alqueva) => dam_name
water_level_m from 120 to 220
storage_percent from 18 to 100
inflow_m3s from 4 to 900
outflow_m3s from 4 to 900
generation_mwh from 0 to 4200
spillway_open yes 6%`,
    },
    {
      name: 'reactors',
      cues: 'nuclear reactor|nuclear reactor readings|nuclear plant|reactor readings|nuclear',
      columns: `timestamp
reactor_unit (Unit A, Unit B, Unit C, Unit D) => reactor
thermal_power_mw integer from 0 to 3200
core_temperature_c from 270 to 330
coolant_pressure_bar from 140 to 160
coolant_flow_kgs from 12000 to 18000
radiation_usv_h from 0.05 to 0.4
control_rods_percent from 0 to 100 => control_rod_position_percent
reactor_state (full power 84%, reduced power 10%, shutdown 6%) => status`,
    },
    {
      name: 'energy_contracts',
      cues: 'energy contracts|electricity contracts|power purchase agreements|supply contracts|energy supply contracts',
      columns: `contract_no like EC-00001 => contract_id
customer_name
energy_kind (electricity 66%, gas 34%) => energy_type
tariff_name (Green Fixed, Flex, Basic, Night Saver, Eco Plus) => tariff
contract_start => start_date
contract_end 365 to 1095 days after contract_start => end_date
annual_kwh from 1200 to 38000 => annual_consumption_kwh
price_per_kwh
contract_status (active 80%, cancelled 12%, pending 8%) => status`,
    },
    {
      name: 'spot_prices',
      cues: 'electricity prices|power prices|spot prices|day ahead prices|wholesale electricity prices|energy prices',
      columns: `timestamp with one row per hour => timestamp
bidding_zone (DE-LU, FR, NL, AT, ES, NO2) => price_zone
day_ahead_price_eur_mwh from -40 to 320 => price_eur_mwh
volume_mwh from 900 to 62000 => traded_volume_mwh
renewable_share_percent from 12 to 96`,
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
    ['reading_moment', 'reading time|timestamp|logged at battery|heat logged at|load hour', moment('-1y', 'now')],
    ['pv_plant', 'pv plant|solar plant', code('PV-0##')],
    ['plant_code', 'plant id', asMentioned([['solar pv inverter irradiance photovoltaic', code('PV-0##')]], code('PLT-####'))],
    ['pv_power', 'pv power kw', dec(0, 98, 2, skew(14))],
    ['wind_turbine_code', 'wind turbine|turbine id|turbine', code('WT-0##')],
    ['hub_wind_speed', 'hub wind speed ms|wind speed at hub', dec(0, 28, 1, bell(8.2, 3.4))],
    ['ev_model', 'ev model|electric car|electric vehicle model', oneOf('Tesla Model Y:22|Tesla Model 3:18|VW ID.4:14|Hyundai Ioniq 5:12|Renault Zoe:9|Kia EV6:9|BMW i4:8|Nissan Leaf:8')],
    ['plugged_in_at', 'plugged in at|charging start', timesOf('rush', 'even', '-6mo')],
    ['charging_minutes', 'charging minutes', int(6, 620, skew(64))],
    ['charged_kwh', 'charged kwh|energy charged', dec(0.8, 96, 2, skew(24))],
    ['charge_point_kw', 'charge point kw|charger power', among([11, 22, 50, 150, 300], [30, 28, 16, 18, 8])],
    ['charging_cost', 'charging cost', money(0.4, 74, 12)],
    ['charging_payment', 'charging payment', oneOf('app:48|RFID card:32|credit card:20')],
    ['monthly_kwh', 'monthly kwh|kwh per month', int(40, 1600, skew(290))],
    ['grid_area', 'grid area|grid zone', oneOf('North|South|East|West|Center|Islands')],
    ['grid_cause', 'outage cause of grid', oneOf('Storm:28|Equipment failure:26|Tree contact:16|Vehicle hit pole:8|Planned work:14|Animal:8')],
    ['power_lost_at', 'power lost at', timesOf('alarm', 'even', '-3y')],
    ['minutes_without_power', 'minutes without power', int(2, 2900, skew(82))],
    ['homes_affected', 'homes affected', int(4, 98000, skew(640))],
    ['crew_sent', 'crew sent', flag(0.84)],
    ['restored_by', 'restored by', oneOf('repair:58|switching:26|automatic reclose:16')],
    ['load_mw', 'load mw|grid load mw', int(1800, 72000, bell(34000, 11000))],
    ['solar_mw', 'solar mw', int(0, 34000, skew(4200))],
    ['wind_mw', 'wind mw', int(40, 42000, skew(8600))],
    ['imports_mw', 'imports mw', int(-9000, 12000, bell(800, 2600))],
    ['spot_price', 'spot price eur mwh|spot price', dec(-60, 420, 2, bell(84, 38))],
    ['battery_code', 'battery code', code('BESS-0#')],
    ['battery_charge_share', 'state of charge percent', int(2, 100, bell(58, 26))],
    ['battery_power', 'charge power kw', dec(-11, 11, 2, bell(0.2, 3.6))],
    ['battery_cell_temperature', 'cell temperature c', dec(4, 48, 1, bell(24, 5))],
    ['charge_cycles', 'charge cycles', int(0, 6200, skew(640))],
    ['storage_health', 'state of health percent', dec(66, 100, 1, bell(94, 3.6))],
    ['battery_mode', 'battery mode', oneOf('charging:34|discharging:32|idle:30|backup:4')],
    ['heat_pump_code', 'heat pump code', code('HP-0##')],
    ['outdoor_temp', 'outdoor temp c', dec(-18, 34, 1, bell(8, 8))],
    ['flow_temp', 'flow temp c', dec(24, 58, 1, bell(36, 5.6))],
    ['compressor_power', 'compressor power kw', dec(0.1, 6.4, 2, skew(1.4))],
    ['heat_output', 'heat output kw', dec(0.4, 19, 2, skew(5))],
    ['cop', 'cop|coefficient of performance', dec(1.6, 6.4, 2, bell(3.8, 0.7))],
    ['heat_pump_mode', 'heat pump mode', oneOf('heating:58|hot water:22|off:14|defrost:3|cooling:3')],
    ['power_plant', 'power plant|power station', oneOf('Rheinhafen|Black Mesa|North Ridge Wind|Solara Sur|Hydro Alpina|Gravelines East|Harbor Gas|Desert Sun|Baltic One|Lake Creek')],
    ['installed_mw', 'installed mw', int(2, 3600, skew(180))],
    ['commissioned_in', 'commissioned in', int(1962, 2025, bell(2004, 15))],
    ['yearly_gwh', 'yearly gwh', int(3, 26000, skew(520))],
    ['wind_farm_name', 'wind farm|wind farm name|wind park|farm name; de windpark; es parque eólico; fr parc éolien', oneOf('Windy Ridge|Horizon Hill|North Sea One|Prairie Wind|Eagle Point|High Plains|Blue Coast|Stone Fell|Gale Moor|Westermost')],
    ['solar_park_name', 'solar farm|solar park|solar plant|pv plant|solar plant name|solar farm name; de solarpark; es parque solar|planta solar; fr parc solaire|centrale solaire', oneOf('Sunfield|Desert Sky|Golden Valley|Mesa Solar|Bright Meadow|South Plains|Clearwater|Sierra Sol|Eastfield|Quarry Park')],
    ['capacity_factor', 'capacity factor percent|capacity factor', dec(8, 94, 1, bell(41, 19))],
    ['co2_kt', 'co2 kt', int(0, 14000, skew(40))],
    ['plant_state', 'plant state', oneOf('operating:82|maintenance:8|retired:6|under construction:4')],
  ]), // prettier-ignore
};
