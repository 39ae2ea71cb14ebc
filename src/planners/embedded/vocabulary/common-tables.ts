import { keysOf } from '../reading/words.js';

/** Tables of databases that are named beside others and tell no columns: "authors and books", "departments with their employees". */
const TABLES = `
authors: author => name; country; birth_year
writers: author => name; country; birth_year
publishers: publisher => name; city; country; founded_year
genres: book_genre => name
categories: product_category => name; created_at
tags: tag => name; created_at
departments: department => name; location_city => location; budget; manager_name
schools: school_name => name; address; city; phone; principal_name
teachers: first_name; last_name; subject; email; phone; hire_date
classes: class_name => name; weekday; start_time; room_number; capacity
instructors: first_name; last_name; email; specialty; hire_date
lecturers: first_name; last_name; email; department; hire_date
drivers: first_name; last_name; license_number; phone; hire_date; rating
owners: first_name; last_name; email; phone; address; city
companies: company_name => name; industry; city; country; employee_count; founded_year
organizations: company_name => name; industry; city; country; founded_year
manufacturers: company_name => name; country; founded_year; website
brands: brand => name; country; founded_year
stores: store_name => name; address; city; country; phone; opened_date
shops: store_name => name; address; city; country; phone; opened_date
branches: branch_name => name; address; city; phone; opened_date
warehouses: warehouse_name => name; address; city; country; capacity
buildings: building_name => name; address; city; floors; year_built
hotels: hotel_name => name; address; city; country; stars; phone; room_count
restaurants: restaurant_name => name; cuisine; address; city; phone; rating
hospitals: hospital_name => name; address; city; phone; bed_count
clinics: clinic_name => name; address; city; phone
farms: farm_name => name; owner_name; region; area_hectares
sites: site_name => name; city; country; opened_date
regions: region => name; country
cities: city => name; country; population
passengers: first_name; last_name; email; phone; nationality; date_of_birth
attendees: first_name; last_name; email; company; registered_at; ticket_type
participants: first_name; last_name; email; phone; registered_at
members: first_name; last_name; email; phone; joined_date; is_active
readers: first_name; last_name; email; phone; joined_date
trainers: first_name; last_name; specialty; email; phone; hire_date
landlords: first_name; last_name; email; phone; city
agents: first_name; last_name; email; phone; hire_date
accounts: account_number; account_type; currency; balance; opened_date; account_status => status
payments: amount; currency; payment_method; paid_at; payment_status => status
artists: artist_name => name; country; music_genre => genre; formed_year
bands: artist_name => name; country; music_genre => genre; formed_year
albums: album => title; release_date; music_genre => genre; record_label
tracks: song => title; track_number; duration_seconds; explicit
songs: song => title; track_number; duration_seconds; release_date
teams: team => name; city; coach_name; founded_year
players: first_name; last_name; position; jersey_number; date_of_birth; nationality
actors: first_name; last_name; birth_date; nationality
directors: first_name; last_name; birth_date; nationality
sensors: sensor_type; location; unit; installed_date; status
measurements: measured_at; value; unit
readings: measured_at; value; unit
ingredients: ingredient => name; quantity; unit
questions: question_text; question_type; points; created_at
answers: answer_text; is_correct; created_at
votes: vote; created_at
likes: created_at
followers: followed_at
plans: plan_name => name; monthly_price; billing_period; max_users
applications: applied_at; application_status => status; source
applicants: first_name; last_name; email; phone; applied_at
jobs: job_title => title; department; location_city => location; employment_type; salary; posted_date
vehicles: license_plate; brand => make; model; year; color; mileage
machines: machine_name => name; model; manufacturer; installed_date; status
menus: menu_name => name; valid_from; is_active
rooms: room_number; room_type; floor; capacity; price_per_night
`;

const COLUMNS: ReadonlyMap<string, string> = new Map(TABLES.trim().split('\n').map((line) => [keysOf(line.slice(0, line.indexOf(':'))).join(' '), line.slice(line.indexOf(':') + 2).split('; ').join('\n')]));

/** The usual columns of a table of a database, one a line; undefined of one that is not common. */
export function commonTable(name: string): string | undefined {
  return COLUMNS.get(keysOf(name.replaceAll('_', ' ')).join(' '));
}
