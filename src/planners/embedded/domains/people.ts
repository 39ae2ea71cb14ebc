import { concepts, day, oneOf } from '../lexicon/builders.js';
import type { Domain } from '../model.js';

export const GENERIC_PEOPLE: Domain = {
  id: 'people',
  cues: 'people|person|persons|users|user|members|member|contacts|names|personas|personen|personnes|usuarios|benutzer|utilisateurs|individuals|profiles|club members|residents|adults',
  subjects: [
    {
      name: 'people',
      cues: 'people|persons|person|individuals|names|personas|personen|personnes|fake people|random people|profiles|identities|residents|list of people|personal data|contact information|people data',
      columns: `first_name
last_name
gender
date_of_birth
email
phone
address
city
country
occupation`,
    },
    {
      name: 'users',
      cues: 'users|user accounts|app users|user data|usuarios|benutzer|utilisateurs|user list|registered users|user database|user|app user accounts|website users|user profiles data|user records',
      columns: `user_id
username
first_name
last_name
email unique
country
created_at
last_login
is_active`,
    },
    {
      name: 'members',
      cues: 'members|club members|membership|mitglieder|miembros|membres|member list|membership list|association members list|member directory|member records',
      columns: `member_id
first_name
last_name
email
phone
membership_type
joined_date
is_active`,
    },
    {
      name: 'addresses',
      cues: 'addresses|address list|address book|postal addresses|adressen|direcciones|adresses|mailing addresses|address data|shipping addresses',
      columns: `address_no like ADR-00001 => address_id
full_name
street
house_number
postal_code
city
state
country
address_kind => address_type`,
    },
    {
      name: 'families',
      cues: 'families|family members|relatives|familien|familias',
      columns: `person_no like FAM-00001 => person_id
first_name
last_name
family_role => relationship
date_of_birth
birthplace
marital_status
occupation`,
    },
  ],
  concepts: concepts([
    ['entered_on', 'eintritt|beitritt', day('-12y'), 'here'],
    ['address_kind', 'address kind|address type', oneOf('home:72|work:20|billing:8')],
    ['family_role', 'family role', oneOf('mother:22|father:22|daughter:20|son:20|grandmother:8|grandfather:8')],
  ]), // prettier-ignore
};
