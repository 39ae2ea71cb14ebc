import type { Domain } from '../model.js';
import { PORTS } from '../vocabulary/places.js';
import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import { weightOf } from '../lexicon/things.js';
import { daysOf, timesOf } from './habits.js';
import { SHIPS } from '../vocabulary/names/crews.js';

export const LOGISTICS: Domain = {
  id: 'logistics',
  cues: 'logistics|shipment|shipments|delivery|deliveries|warehouse|freight|cargo|fleet|truck|trucks|parcel|parcels|supply chain|shipping|transport|container|containers|courier|lager|lagerbestand|lieferung|envio|envios|livraison|entrepot|inventory|purchase order|purchase orders|customs',
  subjects: [
    {
      name: 'shipments',
      cues: 'shipments|shipment|deliveries|parcels|shipping|freight|envios|sendungen|livraisons|logistics|delivery data|package tracking|shipment tracking|package deliveries|freight shipments|parcel shipments|shipping records|shipment records|packages|drone deliveries|freight loads|cargo shipments|mail packages|postal mail|mail deliveries|letters and parcels',
      columns: `shipment_id like SHP-00001
tracking_number
origin
destination
carrier
weight_kg
ship_date
delivery_date 1 to 9 days after ship_date
status
shipping_cost`,
    },
    {
      name: 'stock',
      cues: 'warehouse stock|inventory|stock|lagerbestand|warehouse inventory|inventario|warehouse stock levels|stock in a warehouse|warehouse items|warehouse data',
      columns: `sku
product_name
warehouse
storage_location
stock_quantity => quantity
reorder_level
unit_price
last_updated`,
    },
    {
      name: 'stock_movements',
      cues: 'stock movements|stock movement|inventory movements|warehouse movements|goods movements|inventory transactions|stock transactions|warehouse transactions|stock ledger|stock movement log|goods receipts and issues|warehouse stock movements|lagerbewegungen|warenbewegungen|movimientos de stock|movimientos de inventario|movimientos de almacén|mouvements de stock|inbound and outbound stock',
      columns: `movement_id like MOV-00001
moved_at
sku
product_name
movement_kind => movement_type
quantity 1 to 240
warehouse
storage_location
full_name => handled_by`,
    },
    {
      name: 'fleet',
      cues: 'fleet|trucks|vehicles|vans|delivery vans|delivery fleet|vehicle fleet|truck fleet|fleet vehicles|fuhrpark|lieferwagen|furgonetas|camionnettes|delivery vehicles|company vehicles|fleet of trucks|delivery trucks',
      columns: `vehicle_id
license_plate
vehicle_make
vehicle_model
model_year
vehicle_type
driver_name
odometer
fuel_level
last_service_date
vehicle_state => status`,
    },
    {
      name: 'purchase_orders',
      cues: 'purchase orders|procurement|po|purchase order records|supplier orders|procurement orders',
      columns: `po_number like PO-00001 => po_id
supplier
product
quantity
unit_cost
total_cost = quantity * unit_cost
order_date
expected_delivery
status`,
    },
    {
      name: 'requisitions',
      cues: 'purchase requisitions|requisitions|purchase requests|procurement requests|requisition requests|buying requests',
      columns: `requisition_id like REQ-00001
full_name => requested_by
department (Operations 34%, IT 20%, Facilities 18%, Production 18%, Sales 10%)
item (Laptop, Office chairs, Safety gloves, Printer toner, Software licence, Packaging film, Forklift battery, Shelving unit, Cleaning supplies, Steel sheets)
quantity 1 to 60
estimated_cost 20 to 18000, mostly small
preferred_supplier
requested_on in the last year
needed_by_date 7 to 60 days after requested_on
status (submitted 20%, approved 46%, ordered 24%, rejected 10%)`,
    },
    {
      name: 'supplier_invoices',
      cues: 'supplier invoices|vendor invoices|accounts payable|invoices from suppliers|ap invoices|vendor bills|supplier bills',
      columns: `invoice_number
supplier
po_number like PO-00001
invoice_date
due_date 14 to 60 days after invoice_date
net_amount 40 to 48000, mostly small
tax_amount = net_amount * 0.2
total_amount = net_amount + tax_amount
status (paid 62%, approved 16%, pending 16%, disputed 6%)`,
    },
    {
      name: 'cycle_counts',
      cues: 'cycle counts|stock counts|inventory counts|stocktake|stock take|stocktaking|physical inventory|stock counts per aisle|inventur|inventory audits',
      columns: `count_id like CNT-00001
sku
product_name
storage_location
system_qty 0 to 480
counted_qty within 5% of system_qty
difference = counted_qty - system_qty
full_name => counted_by
counted_on in the last 3 months`,
    },
    {
      name: 'locker_pickups',
      cues: 'parcel lockers|parcel locker pickups|locker pickups|parcel locker deliveries|parcel lockers usage|package lockers|package pickups|parcel pickups|packstation',
      columns: `parcel_id like PCL-000001
locker_id (L-001 to L-080)
recipient_name
size (small 46%, medium 38%, large 16%)
deposited_at in the last 3 months
picked_up_at 1 to 70 hours after deposited_at
pickup_code 100000 to 999999
status (picked up 94%, returned 6%)`,
    },
    {
      name: 'drivers',
      cues: 'drivers|truck drivers|delivery drivers|driver list|driver records|bus drivers|taxi drivers|fahrer|conductores|chauffeurs',
      columns: `driver_no like DRV-0001 => driver_id
full_name => driver_name
phone
driving_licence => license_number
licence_class => license_class
hire_date
home_depot => depot
driver_rating => rating
driver_state => status`,
    },
    {
      name: 'driver_shifts',
      cues: 'driver shifts|delivery driver shifts|courier shifts|truck driver shifts|drivers shifts',
      columns: `shift_id like DS-00001
driver_name
vehicle_id
shift_date in the last 3 months
shift (early 46%, day 38%, late 16%)
hours_worked 4 to 10
stops 6 to 140
distance_km 20 to 420
parcels_delivered 6 to 180`,
    },
    {
      name: 'containers',
      cues: 'containers|sea freight|ocean freight|shipping containers|container shipments|container tracking|ocean shipments',
      columns: `container_number
origin_port
destination_port
vessel
container_size
gross_weight
departure_date
arrival_expected 12 to 45 days after departure_date => arrival_date`,
    },
    {
      name: 'routes',
      cues: 'routes|delivery routes|trips|delivery routes data|truck routes|delivery trips|route plans|truck trips|delivery driver routes|driver routes',
      columns: `route_id
driver_name
vehicle_plate => license_plate
stops
distance_km
start_time (date and time)
end_time = start_time + duration_minutes
duration_minutes`,
    },
    {
      name: 'deliveries',
      cues: 'last mile deliveries|parcel deliveries|delivery attempts|zustellungen|entregas de última milla|delivery records|package delivery attempts|courier deliveries|home deliveries|truck deliveries',
      columns: `delivery_no like DLV-000001 => delivery_id
tracking_number
courier_name => driver_name
parcel_kg => weight_kg
delivery_address
attempted_at => delivery_time
attempt_no_of_parcel => attempt_number
delivery_result => status
problem_at_door only when status is unsuccessful => failure_reason
signed_by
stop_minutes`,
    },
    {
      name: 'picking',
      cues: 'warehouse picking|pick lists|picking tasks|kommissionierung|warehouse pick tasks|order picking',
      columns: `pick_no like PCK-000001 => pick_id
sku
storage_location
picker_name
pick_quantity => quantity
picked_quantity never above quantity
pick_seconds => duration_seconds
picked_at => timestamp
picking_error => error`,
    },
    {
      name: 'customs',
      cues: 'customs declarations|customs|import declarations|zollanmeldungen|declaraciones de aduana|customs clearance|import records',
      columns: `declaration_no => declaration_id
importer_company => importer
hs_code
goods_description
origin_country => country_of_origin
customs_value => value
duty_percent => duty_rate
duty_paid => duty_amount
declared_on => declaration_date
customs_state => status`,
    },
    {
      name: 'returns',
      cues: 'return shipments|reverse logistics|returned parcels|retourensendungen',
      columns: `return_no like RTS-00001 => return_id
tracking_number
returned_goods => product_name
return_cause => reason
returned_on => return_date
goods_condition => condition
restocked
return_cost => cost`,
    },
    {
      name: 'vehicle_telemetry',
      cues: 'truck telemetry|fleet telemetry|vehicle telemetry|telematics|telematikdaten|fleet gps|truck gps|gps tracking of trucks|fleet tracking|vehicle tracking|truck tracking|delivery van gps pings|gps tracker pings from delivery vans|gps pings of trucks',
      columns: `vehicle_code => vehicle_id
telemetry_at => timestamp
latitude
longitude
driving_speed_kmh => speed_kmh
heading_degrees
engine_rpm
fuel_percent => fuel_level
harsh_braking
cargo_temperature_c`,
    },
    {
      name: 'office_supplies',
      cues: 'office supplies|office supply orders|stationery orders|office orders|büromaterial|material de oficina|fournitures de bureau',
      columns: `order_id like OFF-00001
office_item => item
office_item_kind => category
requester_name => requested_by
quantity
office_item_price => unit_price
total = quantity * unit_price
supplier
order_date
status`,
    },
    {
      name: 'cold_chain',
      cues: 'cold chain temperature logs|cold chain|cold chain data|cold chain monitoring|refrigerated shipments|refrigerated transport|temperature logs of shipments|kühlkette|cadena de frío|chaîne du froid',
      columns: `shipment_id
cold_logged_at => timestamp
cold_goods => product
cargo_temp => temperature_c
cargo_humidity => humidity_percent
reefer_door => door_open
latitude
longitude
cold_alarm => alert`,
    },
    {
      name: 'vehicle_service',
      cues: 'fleet maintenance|fleet maintenance log|fleet maintenance records|vehicle maintenance log|vehicle maintenance|truck maintenance|van maintenance|vehicle service log of a fleet',
      columns: `service_id like SRV-00001
license_plate
vehicle_type (Van 40%, Truck 34%, Trailer 14%, Car 12%)
service_type (Oil change, Brake service, Tire change, Annual inspection, Engine repair, Battery replacement)
service_date
odometer_km
workshop (North Garage, City Truck Service, Harbor Motors, Main Street Auto, Fleet Care Center)
cost
next_service_date 90 to 365 days after service_date`,
    },
    {
      name: 'driver_logs',
      cues: 'driver logs|driver log|drivers log|driving hours|driver hours|tachograph data|hours of service',
      columns: `log_id like LOG-00001
driver_name
license_plate
log_date
start_time (05:00 to 11:00)
driving_hours 1 to 9
rest_hours 0.5 to 11
distance_km
rest_violation (boolean, 4% true)`,
    },
  ],
  concepts: concepts([
    ['driving_licence', 'driving licence', code('[A-Z]#######')],
    ['licence_class', 'licence class', oneOf('B:38|C:26|CE:28|D:8')],
    ['home_depot', 'home depot', oneOf('North:28|South:24|East:20|West:16|Central:12')],
    ['driver_rating', 'driver rating', dec(2.8, 5, 1, bell(4.5, 0.3))],
    ['driver_state', 'driver state', oneOf('active:84|on leave:9|suspended:3|inactive:4')],
    ['dispatched_day', 'dispatch|despatch|collection|pickup|versand|abholung|salida|recogida|expédition|enlèvement', day('-1y', '-5d'), 'here'],
    ['delivered_day', 'delivery|zustellung|lieferung|entrega|livraison', day('-1y'), 'here'],
    ['shift_distance', 'km driven|kilometers driven|kilometres driven|miles driven|distance driven|km per shift', dec(8, 620, 1, skew(140))],
    ['status', 'status|shipment status|delivery status|parcel status|package status|tracking status|status of delivery|lieferstatus|estado de entrega|estado del envío|statut de livraison', oneOf('delivered:64|in transit:18|out for delivery:7|pending:6|delayed:3|returned:2')],
    ['weight', 'weight|weight kg|gewicht|peso|poids', weightOf(dec(0.1, 1200, 2, skew(14)))],
    ['vehicle_type', 'vehicle type|truck type|vehicle|type of vehicle', oneOf('Van:44|Box Truck:24|Semi-Trailer:20|Refrigerated Truck:12')],
    ['vessel', 'vessel|ship|vessel name|ship name', oneOf(SHIPS)],
    ['container_size', 'container size|container type', oneOf('20ft:38|40ft:42|40ft HC:16|Reefer:4')],
    ['teu', 'teu|teu count|number of teu|container teu|twenty foot equivalent units', among([1, 2, 2.25], [36, 58, 6])],
    ['consignee', 'consignee|consignor|notify party|freight forwarder|forwarder', fake('company.name')],
    ['moved_at', 'moved at|moved on|movement date|movement time', timesOf('shifts', 'working', '-6mo')],
    ['movement_kind', 'movement kind|movement type|type of movement|stock movement type', oneOf('receipt:34|pick:32|transfer:16|return:8|adjustment:7|scrap:3')],
    ['stops', 'stops|number of stops|stop count', int(1, 28, skew(9))],
    ['transport_mode', 'transport mode|mode of transport|mode|transport type|shipping mode', oneOf('Road:54|Air:18|Sea:20|Rail:8')],
    ['delayed', 'delayed|is delayed|late|is late', flag(0.16)],
    ['on_time', 'on time|is on time|delivered on time|arrived on time|punctual', flag(0.84)],
    ['incoterm', 'incoterm|incoterms', oneOf('EXW|FOB|CIF|DAP|DDP')],
    ['service_level', 'service level|service class|delivery service|level of service', oneOf('standard:62|express:26|overnight:12')],
    ['vehicle_state', 'vehicle state|vehicle status|fleet status of vehicle', oneOf('available:48|on route:38|in maintenance:10|out of service:4')],
    ['sea_port', 'origin port|destination port|loading port|discharge port', among(PORTS)],
    ['arrival_expected', 'arrival expected|expected arrival', day('now', '+2mo')],
    ['parcel_kg', 'parcel kg', dec(0.1, 31.5, 2, skew(2.2))],
    ['attempted_at', 'attempted at', timesOf('morning', 'working', '-3mo')],
    ['parcel_attempt', 'attempt no of parcel', among([1, 2, 3], [86, 11, 3])],
    ['delivery_result', 'delivery result', oneOf('delivered:82|left with neighbour:9|unsuccessful:6|parcel shop:3')],
    ['failure_note', 'problem at door|delivery failure reason', oneOf('Nobody home:58|Address not found:16|Refused:8|Access blocked:12|Damaged:6')],
    ['signed_by', 'signed by recipient|signed by', fake('person.lastName')],
    ['stop_minutes', 'stop minutes', dec(0.5, 24, 1, skew(2.8))],
    ['pick_quantity', 'pick quantity', int(1, 48, skew(3))],
    ['picked_quantity', 'picked quantity', int(0, 48, skew(3))],
    ['pick_seconds', 'pick seconds', int(6, 420, skew(38))],
    ['picked_at', 'picked at', timesOf('shifts', 'working', '-60d')],
    ['picking_error', 'picking error', flag(0.015)],
    ['declaration_no', 'declaration no|customs declaration number|mrn number of customs', code('25DE[0-9]{8}')],
    ['importer_company', 'importer company|importer', fake('company.name')],
    ['goods_description', 'goods description|description of goods', oneOf('Cotton shirts|Bicycle parts|Green coffee|Ceramic tiles|LED lamps|Wooden toys|Olive oil|Laptop computers|Car tyres|Cut flowers|Medical gloves|Steel screws')],
    ['customs_value', 'customs value|declared value', money(120, 480000, 6800)],
    ['duty_percent', 'duty percent|duty rate', among([0, 2.7, 3.5, 4.5, 6.5, 10, 12], [30, 16, 12, 16, 10, 8, 8])],
    ['duty_paid', 'duty paid|duty|import duty|customs duty|duty amount', money(0, 42000, 260)],
    ['declared_on', 'declared on', daysOf('working', '-1y')],
    ['customs_state', 'customs state', oneOf('released:84|under inspection:9|documents missing:5|seized:2')],
    ['returned_goods', 'returned goods', oneOf('Shoes|Jacket|Headphones|Blender|Book|Lamp|Dress|Phone case')],
    ['return_cause', 'return cause', oneOf('undeliverable:28|refused:18|customer return:44|damaged in transit:10')],
    ['returned_on', 'returned on', daysOf('working', '-1y')],
    ['goods_condition', 'goods condition', oneOf('as new:58|opened:26|damaged:12|unusable:4')],
    ['restocked', 'restocked', flag(0.68)],
    ['return_cost', 'return cost', money(1.5, 64, 5.4)],
    ['vehicle_code', 'vehicle code', code('TRK-0##')],
    ['telemetry_at', 'telemetry at', timesOf('morning', 'working', '-30d')],
    ['driving_speed', 'driving speed kmh', int(0, 96, bell(58, 22))],
    ['fuel_percent', 'fuel percent', int(3, 100, bell(56, 22))],
    ['harsh_braking', 'harsh braking', flag(0.03)],
    ['cargo_temperature', 'cargo temperature c', dec(-24, 26, 1, bell(5, 6))],
    ['office_item', 'office item', oneOf('Ballpoint Pens|Copy Paper A4|Stapler|Sticky Notes|Printer Toner|Whiteboard Markers|File Folders|Envelopes|Desk Lamp|Notebooks|Paper Clips|Scissors|Highlighters|USB Sticks|Desk Organizer|Calculator')],
    ['office_item_kind', 'office item kind', oneOf('Writing:28|Paper:30|Filing:16|Printing:12|Desk accessories:14')],
    ['office_item_price', 'office item price', money(0.8, 120, 7)],
    ['cold_logged_at', 'cold logged at', timesOf('shifts', 'even', '-60d')],
    ['cold_goods', 'cold goods', oneOf('Vaccines|Fresh Fish|Ice Cream|Dairy|Berries|Insulin|Frozen Pizza|Cut Flowers|Meat|Salad')],
    ['cargo_temp', 'cargo temp', dec(-6, 14, 1, bell(4, 1.8))],
    ['cargo_humidity', 'cargo humidity', int(48, 96, bell(78, 7))],
    ['reefer_door', 'reefer door', flag(0.04)],
    ['cold_alarm', 'cold alarm', flag(0.03)],
  ]), // prettier-ignore
};
