import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';

export const REAL_ESTATE: Domain = {
  id: 'real estate',
  cues: 'real estate|property|properties|house|houses|housing|home|apartment|apartments|listing|listings|rental|rentals|tenant|tenants|landlord|mortgage|immobilien|wohnungen|inmuebles|viviendas|pisos|immobilier|appartements|realtor|condo|mls|mls no|mls number|rent roll|sqft lot sqft|days on market|mietwohnungen|pisos en alquiler|appartements à louer|surface m2 pieces',
  subjects: [
    {
      name: 'listings',
      cues: 'listings|property listings|houses|homes|properties|house prices|housing data|inmuebles|immobilien|annonces|real estate|homes for sale|house sales|apartments for sale|houses for sale|real estate listings|property data|real estate data',
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
listing_status => status
listed_date => listing_date`,
    },
    {
      name: 'rentals',
      cues: 'rentals|apartments|rental listings|rental properties|flats|wohnungen|alquileres|rental apartments|apartments for rent|houses for rent|apartment rentals|rental property listings',
      columns: `rental_id
address
city
property_type
bedrooms
bathrooms
area_sqm
monthly_rent that rises strongly with area_sqm
furnished
available_from`,
    },
    {
      name: 'tenants',
      cues: 'tenants|leases|rental contracts|mietvertrage|lease agreements|tenant list|lease contracts|rental agreements|apartment rental contracts|apartment rental agreements|flat rental contracts|house rental contracts|tenancy agreements|apartment leases',
      columns: `lease_id
tenant_name
phone
address
lease_start
lease_end 180 to 730 days after lease_start
monthly_rent
lease_status => status`,
    },
    {
      name: 'agents',
      cues: 'agents|realtors|real estate agents|estate agents|realtor list',
      columns: `agent_id
full_name => agent_name
agency
phone
email
listings_sold
commission_rate`,
    },
    {
      name: 'rent_payments',
      cues: 'rent roll|rent collection|mietzahlungen|pagos de alquiler|paiements de loyer|rent payments|rental payments|tenant payments',
      columns: `payment_no like RNT-00001 => payment_id
tenant_name
unit_code => unit_number
rent_month => month
rent_due => amount_due
rent_received => amount_paid
days_late
payment_method
arrears => balance`,
    },
    {
      name: 'maintenance_requests',
      cues: 'tenant complaints|complaints of tenants|tenant requests|tenant requests|property maintenance requests|repair requests of tenants|mängelmeldungen|solicitudes de reparación|apartment maintenance requests|tenant maintenance requests|maintenance requests of tenants|apartment repairs',
      columns: `request_no like MNT-00001 => request_id
tenant_name
unit_code => unit_number
repair_issue => issue
reported_on => request_date
urgency_of_repair => priority
contractor_name
repair_bill => cost
repair_state => status`,
    },
    {
      name: 'viewings',
      cues: 'property viewings|house viewings|open houses|showings|besichtigungen|visitas de pisos|apartment viewings|house showings|open house visitors',
      columns: `viewing_no like VW-00001 => viewing_id
address
visitor_name
visitor_phone
agent_name
viewing_at => viewing_date
viewing_minutes => duration_minutes
visitor_interest => interest_level
offer_made`,
    },
    {
      name: 'commercial',
      cues: 'commercial properties|office spaces|commercial real estate|office buildings|gewerbeimmobilien|locales comerciales',
      columns: `property_no like COM-0001 => property_id
address
city
commercial_use => property_type
lettable_area_m2 => area_sqm
rent_per_m2
vacancy_percent => vacancy_rate
net_income_yearly that rises strongly with area_sqm => net_operating_income
cap_rate_percent => cap_rate
building_class`,
    },
    {
      name: 'sales',
      cues: 'property sales|house sales|home sales|sold houses|sold homes|recently sold houses|recently sold homes|houses sold|homes sold|sold properties|recently sold properties|real estate sales|real estate transactions|property transactions|apartment sales|sold apartments|house sale records|immobilienverkäufe|hausverkäufe|ventas de casas|ventas inmobiliarias|ventes immobilières',
      columns: `sale_id like SALE-00001
address
city
property_type
bedrooms
bathrooms
square_feet
year_built
list_price that rises strongly with square_feet
sale_price between 91% and 105% of list_price
sale_date
days_on_market
agent_name
buyer_name`,
    },
    {
      name: 'valuations',
      cues: 'property valuations|property valuation|home appraisals|property appraisals|appraisals of houses|real estate valuations',
      columns: `valuation_id like VAL-00001
address
city
property_type
area_sqm
year_built
valuation_date
market_value 80000 to 1800000
previous_value between 70% and 99% of market_value
valuer_name
method (comparison 54%, income 26%, cost 20%)`,
    },
  ],
  concepts: concepts([
    ['sleeps_people', 'sleeps|sleeps up to|number of sleeps', int(1, 12, bell(4.6, 2))],
    ['property_type', 'property type|type|home type|house type|type of property|listing type|building type|dwelling type|immobilientyp|tipo de vivienda|tipo de propiedad|type de bien', oneOf('Single Family:46|Condo:20|Townhouse:15|Apartment:13|Multi-Family:6')],
    ['price', 'price|list price|sale price|listing price|precio|preis|prix|asking price|value|price', wholeMoney(90000, 2500000, 385000)],
    ['days_on_market', 'days on market|dom', int(1, 240, skew(32))],
    ['rooms', 'rooms|number of rooms|room count', int(1, 8, bell(3.4, 1.4))],
    ['hoa_rooms', 'zi|zi.|hab|pieces|pièces|zimmer', int(1, 7, bell(3, 1.2)), 'here'],
    ['living_sqft', 'sqft|sq ft|living sqft', int(420, 6200, skew(1750)), 'here'],
    ['lot_sqft', 'lot sqft|lot sq ft|lot size sqft', int(1200, 90000, skew(7800)), 'here'],
    ['flat_area', 'wfl|wohnfl|surface m2|m2|metros|sup|superficie', int(18, 240, skew(72)), 'here'],
    ['cold_rent', 'km|kaltmiete|nkm|renta|alquiler|loyer|miete', wholeMoney(320, 3200, 860), 'here'],
    ['side_costs', 'nk|nebenkosten|charges|gastos|gastos de comunidad', int(40, 480, skew(170)), 'here'],
    ['security_deposit', 'deposit|security deposit|kaution|fianza|dépôt de garantie|caution|bond', wholeMoney(300, 9000, 1900), 'here'],
    ['building_year', 'bj|baujahr|year built|built|año de construcción|année de construction', int(1890, 2024, bell(1976, 30)), 'here'],
    ['house_age', 'age of the house|house age|building age|property age|age of house|age of building|age of the building|age of property', int(0, 120, skew(24))],
    ['distance_to_centre', 'distance to centre|distance to the city centre|distance to the city center|distance from the city centre|distance from the city center|distance from city centre|distance from city center|distance to town centre|distance from downtown|distance to center|distance to city center|distance to city centre|distance to the centre|distance to the center|distance to downtown|distance to city|distance from center|distance from centre; de entfernung zum zentrum|entfernung zur innenstadt|entfernung vom zentrum; es distancia al centro|distancia al centro de la ciudad; fr distance au centre|distance du centre|distance au centre-ville', dec(0.2, 38, 1, skew(6))],
    ['floor_no', 'etage|floor|planta|étage|stockwerk|story', int(0, 12, skew(2)), 'here'],
    ['energy_label', 'dpe|epc|energy label|energieklasse', oneOf('A:6|B:14|C:26|D:28|E:16|F:7|G:3'), 'here'],
    ['kind_of_property', 'type bien|type de bien|objektart|tipo de inmueble', oneOf('apartment:48|house:36|studio:10|land:6'), 'here'],
    ['rented_unit', 'unit|unit no|apt|apartment no|suite', code('[1-9]0[1-8]'), 'here'],
    ['area', 'area|size|surface|área|fläche|superficie|floor area|living area', int(28, 420, skew(96))],
    ['status', 'status|listing status|property status', oneOf('active:56|pending:18|sold:22|withdrawn:4')],
    ['lease_status', 'lease status', oneOf('active:78|expired:14|terminated:8')],
    ['available_from', 'available from|available date|move in date', day('now', '+6mo')],
    ['listings_sold', 'listings sold|sales count', int(0, 80, skew(12))],
    ['commission_rate', 'commission rate', dec(1, 6, 2, bell(2.8, 0.7))],
    ['furnishing', 'furnishing|furnished status', oneOf('unfurnished:52|furnished:30|semi-furnished:18')],
    ['hoa_fee', 'hoa|hoa fee|condo fee|maintenance fee', money(0, 900, 220)],
    ['energy_class', 'energy class|energy rating|energy efficiency|energy label', oneOf('A:8|B:16|C:26|D:24|E:14|F:8|G:4')],
    ['utilities_cost', 'utilities|utility costs|utilities cost|service charges|additional costs|utilities per month', int(40, 480, skew(170))],
    ['city_quarter', 'district|quarter|part of town|city area', oneOf('Old Town|Riverside|Greenfield|Hillcrest|Lakeview|Midtown|Westside|Eastwood|Northgate|Southgate|Parkside|University Quarter')],
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
    ['rent_per_m2', 'rent per m2|rent per m2 and month|rent per m2 per month|rent per sqm and month|monthly rent per m2|rent per sqm|rent per square metre|rent per square meter', dec(5, 62, 2, skew(16))],
    ['rent_per_sqft', 'rent per sq ft|rent per sqft|rent per square foot|rent psf|rent per sq ft per year|rent per sqft per year|annual rent per sq ft|asking rent per sq ft', dec(8, 140, 2, skew(34))],
    ['vacancy', 'vacancy percent|vacancy rate', dec(0, 60, 1, skew(6))],
    ['net_income_yearly', 'net income yearly|net operating income', wholeMoney(9000, 9800000, 310000)],
    ['cap_rate', 'cap rate percent|cap rate', dec(3, 10, 2, bell(5.8, 1.1))],
    ['building_class', 'building class', oneOf('A:30|B:48|C:22')],
  ]), // prettier-ignore
};
