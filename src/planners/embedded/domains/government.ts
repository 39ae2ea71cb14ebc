import type { Domain } from '../model.js';
import { concepts, oneOf } from '../lexicon/builders.js';

export const GOVERNMENT: Domain = {
  id: 'government',
  cues: 'government|city|municipal|permit|permits|public|open data|citizen|citizens|tax record|parking ticket|parking tickets|license applications|311|gobierno|verwaltung|stadt|mairie|ciudad open data|bureau|agency|budget lines',
  subjects: [
    {
      name: 'permits',
      cues: 'permits|building permits|construction permits|permit',
      columns: `permit_number like BP-00001
permit_type
applicant_name
address
issue_date
estimated_cost
permit_status`,
    },
    {
      name: 'requests',
      cues: 'service requests|311|citizen complaints|citizen requests',
      columns: `request_id
request_type
address
reported_date
priority
request_status
closed_date`,
    },
    {
      name: 'tickets',
      cues: 'parking tickets|fines|parking violations|traffic tickets',
      columns: `ticket_number
license_plate
violation
location
fine_amount
issued_at
paid`,
    },
  ],
  concepts: concepts([
    ['permit_type', 'permit type|type|work type|type of permit|license type|category', oneOf('New Construction:20|Renovation:32|Electrical:16|Plumbing:14|Demolition:7|Roofing:11')],
    ['status', 'status|permit status|application status|case status|request status', oneOf('issued:46|under review:24|approved:18|expired:7|denied:5')],
    ['request_type', 'request type|complaint type|service type', oneOf('Pothole:24|Street Light:18|Graffiti:14|Noise:18|Missed Trash Pickup:16|Fallen Tree:10')],
    ['violation', 'violation|violation type|infraction|violation description', oneOf('Expired meter:34|No parking zone:26|Fire hydrant:9|Double parking:13|Speeding:12|Bus lane:6')],
    ['agency', 'agency|department|government department|ministry|office', oneOf('Public Works|Parks and Recreation|Transportation|Health Department|Housing Authority|Education Board|Police Department|Water Utility')],
    ['district', 'district|borough|ward|stadtbezirk|distrito|arrondissement', oneOf('District 1|District 2|District 3|District 4|District 5|District 6|District 7|District 8')],
  ]), // prettier-ignore
};
