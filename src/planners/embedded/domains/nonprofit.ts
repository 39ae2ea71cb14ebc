import type { Domain } from '../model.js';
import { concepts, flag, money, oneOf } from '../lexicon/builders.js';

export const NON_PROFIT: Domain = {
  id: 'non-profit',
  cues: 'non profit|nonprofit|charity|donation|donations|donor|donors|fundraising|volunteer|volunteers|ngo|foundation|grant|grants|spenden|donaciones|dons|association|membership|church|beneficiaries|food bank|relief',
  subjects: [
    {
      name: 'donations',
      cues: 'donations|charity donations|gifts|fundraising|spenden|donaciones|dons|charity|non profit',
      columns: `donation_id
donor_name
email
donation_amount
campaign
donation_date
payment_method
recurring`,
    },
    {
      name: 'volunteers',
      cues: 'volunteers|volunteer hours|volunteer shifts|ehrenamtliche|voluntarios',
      columns: `volunteer_id
full_name
email
phone
volunteer_role
hours
event
joined_date`,
    },
    {
      name: 'donors',
      cues: 'donors|donor list',
      columns: `donor_id
full_name
email
phone
city
total_donated
last_donation_date
donor_type`,
    },
    {
      name: 'grants',
      cues: 'grants|grant applications',
      columns: `grant_id
organization
project
grant_amount
submission_date
approval_status`,
    },
  ],
  concepts: concepts([
    ['campaign', 'campaign|campaign name|fundraiser|appeal|fund|program|cause|designation', oneOf('Clean Water Fund|Winter Shelter|School Meals|Annual Gala|Disaster Relief|Tree Planting|Animal Rescue|Medical Aid|Literacy Drive|Year-End Appeal')],
    ['volunteer_role', 'volunteer role|role', oneOf('Event Helper|Driver|Tutor|Food Packer|Translator|Fundraiser|Mentor|Coordinator')],
    ['donor_type', 'donor type|type', oneOf('individual:78|corporate:14|foundation:8')],
    ['total_donated', 'total donated|total donations|lifetime giving', money(10, 60000, 320)],
    ['anonymous', 'anonymous|is anonymous|gift aid|tax deductible|receipt sent|thank you sent', flag(0.2)],
  ]), // prettier-ignore
};
