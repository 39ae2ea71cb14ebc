import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';

export const REAL_ESTATE: Domain = {
  id: 'real estate',
  cues: 'real estate|property|properties|house|houses|housing|home|apartment|apartments|listing|listings|rental|rentals|tenant|tenants|landlord|mortgage|immobilien|wohnungen|inmuebles|viviendas|pisos|immobilier|appartements|realtor|condo',
  subjects: [
    {
      name: 'listings',
      cues: 'listings|property listings|houses|homes|properties|house prices|housing data|inmuebles|immobilien|annonces|real estate|homes for sale|house sales|apartments for sale',
      columns: `listing_id
address
city
state
zip_code
property_type
bedrooms
bathrooms
square_feet
year_built
list_price that rises strongly with square_feet
listing_status
listed_date`,
    },
    {
      name: 'rentals',
      cues: 'rentals|apartments|rental listings|rental properties|flats|wohnungen|alquileres',
      columns: `rental_id
address
city
bedrooms
bathrooms
area_sqm
monthly_rent that rises strongly with area_sqm
furnished
available_from`,
    },
    {
      name: 'tenants',
      cues: 'tenants|leases|rental contracts|mietvertrage|lease agreements',
      columns: `lease_id
tenant_name
phone
address
lease_start
lease_end 180 to 730 days after lease_start
monthly_rent
lease_status`,
    },
    {
      name: 'agents',
      cues: 'agents|realtors',
      columns: `agent_id
full_name
agency
phone
email
listings_sold
commission_rate`,
    },
    {
      name: 'rent_payments',
      cues: 'rent roll|rent collection|mietzahlungen|pagos de alquiler|paiements de loyer',
      columns: `payment_no like RNT-00001
tenant_name
unit_code
rent_month
rent_due
rent_received
days_late
payment_method
arrears`,
    },
    {
      name: 'maintenance_requests',
      cues: 'tenant requests|property maintenance requests|repair requests of tenants|mängelmeldungen|solicitudes de reparación',
      columns: `request_no like MNT-00001
tenant_name
unit_code
repair_issue
reported_on
urgency_of_repair
contractor_name
repair_bill
repair_state`,
    },
    {
      name: 'viewings',
      cues: 'property viewings|house viewings|open houses|showings|besichtigungen|visitas de pisos',
      columns: `viewing_no like VW-00001
address
visitor_name
visitor_phone
agent_name
viewing_at
viewing_minutes
visitor_interest
offer_made`,
    },
    {
      name: 'commercial',
      cues: 'commercial properties|office spaces|commercial real estate|office buildings|gewerbeimmobilien|locales comerciales',
      columns: `property_no like COM-0001
address
city
commercial_use
lettable_area_m2
rent_per_m2
vacancy_percent
net_income_yearly that rises strongly with lettable_area_m2
cap_rate_percent
building_class`,
    },
  ],
  concepts: concepts([
    ['property_type', 'property type|type|home type|house type|type of property|listing type|building type|dwelling type|immobilientyp|tipo de vivienda|tipo de propiedad|type de bien', oneOf('Single Family:46|Condo:20|Townhouse:15|Apartment:13|Multi-Family:6')],
    ['price', 'price|list price|sale price|listing price|precio|preis|prix|sold price|asking price|value', wholeMoney(90000, 2500000, 385000)],
    ['rooms', 'rooms|number of rooms|room count', int(1, 8, bell(3.4, 1.4))],
    ['area', 'area|size|surface|área|fläche|superficie|floor area|living area', int(28, 420, skew(96))],
    ['status', 'status|listing status|property status', oneOf('active:56|pending:18|sold:22|withdrawn:4')],
    ['lease_status', 'lease status', oneOf('active:78|expired:14|terminated:8')],
    ['available_from', 'available from|available date|move in date', day('now', '+6mo')],
    ['listings_sold', 'listings sold|sales count', int(0, 80, skew(12))],
    ['commission_rate', 'commission rate', dec(1, 6, 2, bell(2.8, 0.7))],
    ['furnishing', 'furnishing|furnished status', oneOf('unfurnished:52|furnished:30|semi-furnished:18')],
    ['hoa_fee', 'hoa|hoa fee|condo fee|maintenance fee', money(0, 900, 220)],
    ['energy_class', 'energy class|energy rating|energy efficiency|energy label', oneOf('A:8|B:16|C:26|D:24|E:14|F:8|G:4')],
    ['unit_code', 'unit code|apartment code', code('[A-D][1-6]0[1-8]')],
    ['rent_month', 'rent month', oneOf('2025-01|2025-02|2025-03|2025-04|2025-05|2025-06|2025-07|2025-08|2025-09|2025-10|2025-11|2025-12')],
    ['rent_due', 'rent due', wholeMoney(380, 4200, 1240)],
    ['rent_received', 'rent received', wholeMoney(0, 4200, 1220)],
    ['days_late', 'days late', int(0, 60, skew(1))],
    ['arrears', 'arrears', money(0, 6000, 20)],
    ['repair_issue', 'repair issue', oneOf('Leaking tap|No hot water|Broken window|Heating failure|Mould in bathroom|Blocked drain|Door lock stuck|Faulty socket|Lift out of order|Damaged floor')],
    ['repair_reported', 'reported on', daysOf('working')],
    ['repair_urgency', 'urgency of repair', oneOf('low:32|normal:46|urgent:18|emergency:4')],
    ['repair_bill', 'repair bill', money(25, 4800, 165)],
    ['repair_state', 'repair state', oneOf('done:64|scheduled:16|reported:14|waiting for parts:6')],
    ['viewing_at', 'viewing at|viewing time', timesOf('evening', 'weekend', '-6mo', '+14d')],
    ['viewing_minutes', 'viewing minutes', among([15, 20, 30, 45], [22, 30, 36, 12])],
    ['visitor_interest', 'visitor interest', oneOf('high:18|medium:38|low:30|none:14')],
    ['offer_made', 'offer made', flag(0.09)],
    ['commercial_use', 'commercial use', oneOf('Office:44|Retail:26|Industrial:18|Mixed use:12')],
    ['lettable_area', 'lettable area m2|lettable area', int(80, 42000, skew(1800))],
    ['rent_per_m2', 'rent per m2', dec(5, 62, 2, skew(16))],
    ['vacancy', 'vacancy percent|vacancy rate', dec(0, 60, 1, skew(6))],
    ['net_income_yearly', 'net income yearly|net operating income', wholeMoney(9000, 9800000, 310000)],
    ['cap_rate', 'cap rate percent|cap rate', dec(3, 10, 2, bell(5.8, 1.1))],
    ['building_class', 'building class', oneOf('A:30|B:48|C:22')],
  ]), // prettier-ignore
};
