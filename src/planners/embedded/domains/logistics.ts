import type { Domain } from '../model.js';
import { concepts, dec, flag, int, oneOf, skew } from '../lexicon/builders.js';
import { weightOf } from '../lexicon/things.js';

export const LOGISTICS: Domain = {
  id: 'logistics',
  cues: 'logistics|shipment|shipments|delivery|deliveries|warehouse|freight|cargo|fleet|truck|trucks|parcel|parcels|supply chain|shipping|transport|container|containers|courier|lager|lagerbestand|lieferung|envio|envios|livraison|entrepot|inventory|purchase order|purchase orders|customs',
  subjects: [
    {
      name: 'shipments',
      cues: 'shipments|shipment|deliveries|parcels|shipping|freight|envios|sendungen|livraisons|logistics|delivery data|package tracking',
      columns: `shipment_id like SHP-00001
tracking_number
origin
destination
carrier
weight_kg
ship_date
delivery_date
status
shipping_cost`,
    },
    {
      name: 'stock',
      cues: 'warehouse stock|inventory|stock|lagerbestand|warehouse inventory|inventario',
      columns: `sku
product_name
warehouse
storage_location
stock_quantity
reorder_level
unit_price
last_updated`,
    },
    {
      name: 'fleet',
      cues: 'fleet|trucks|vehicles|fleet vehicles|fuhrpark',
      columns: `vehicle_id
license_plate
vehicle_type
driver_name
odometer
fuel_level
last_service_date
status`,
    },
    {
      name: 'purchase_orders',
      cues: 'purchase orders|procurement|po',
      columns: `po_number like PO-00001
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
      name: 'containers',
      cues: 'containers|sea freight|ocean freight',
      columns: `container_number
origin_port
destination_port
vessel
container_size
gross_weight
departure_date
eta`,
    },
    {
      name: 'routes',
      cues: 'routes|delivery routes|trips',
      columns: `route_id
driver_name
vehicle_plate
stops
distance_km
start_time
duration_minutes`,
    },
  ],
  concepts: concepts([
    ['status', 'status|shipment status|delivery status|parcel status|package status|tracking status|status of delivery|lieferstatus|estado de entrega|estado del envío|statut de livraison', oneOf('delivered:64|in transit:18|out for delivery:7|pending:6|delayed:3|returned:2')],
    ['weight', 'weight|weight kg|gewicht|peso|poids', weightOf(dec(0.1, 1200, 2, skew(14)))],
    ['vehicle_type', 'vehicle type|truck type|vehicle|type of vehicle', oneOf('Van:44|Box Truck:24|Semi-Trailer:20|Refrigerated Truck:12')],
    ['vessel', 'vessel|ship|vessel name|ship name', oneOf('MV Horizon|Ever Bright|Northern Star|Atlantic Grace|Pacific Pearl|MSC Aurora|Blue Marlin|Orient Breeze')],
    ['container_size', 'container size|container type', oneOf('20ft:38|40ft:42|40ft HC:16|Reefer:4')],
    ['stops', 'stops|number of stops|stop count', int(1, 28, skew(9))],
    ['transport_mode', 'transport mode|mode of transport|mode|transport type|shipping mode', oneOf('Road:54|Air:18|Sea:20|Rail:8')],
    ['delayed', 'delayed|is delayed|late|is late', flag(0.16)],
    ['on_time', 'on time|is on time|delivered on time|arrived on time|punctual', flag(0.84)],
    ['incoterm', 'incoterm|incoterms', oneOf('EXW|FOB|CIF|DAP|DDP')],
  ]), // prettier-ignore
};
