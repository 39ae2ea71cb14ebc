import type { Domain } from '../model.js';

export const GENERIC_PEOPLE: Domain = {
  id: 'people',
  cues: 'people|person|persons|users|user|members|member|contacts|names|personas|personen|personnes|usuarios|benutzer|utilisateurs|individuals|profiles|club members|residents|adults',
  subjects: [
    {
      name: 'people',
      cues: 'people|persons|person|individuals|names|personas|personen|personnes|fake people|random people|profiles|identities|residents',
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
      cues: 'users|user accounts|app users|user data|usuarios|benutzer|utilisateurs|user list|registered users|user database|user',
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
      cues: 'members|club members|membership|mitglieder|miembros|membres|association members',
      columns: `member_id
first_name
last_name
email
phone
membership_type
joined_date
is_active`,
    },
  ],
  concepts: [],
};
