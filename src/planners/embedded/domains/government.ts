import type { Domain } from '../model.js';
import { code, concepts, flag, int, oneOf, skew } from '../lexicon/builders.js';

export const GOVERNMENT: Domain = {
  id: 'government',
  cues: 'government|city|municipal|permit|permits|public|open data|census|citizen|citizens|election|elections|voter|voters|crime|police|tax record|parking ticket|parking tickets|license applications|311|gobierno|verwaltung|stadt|mairie|ciudad open data|bureau|agency|fire incidents|emergency calls|traffic accidents|road accidents|accidents|budget lines',
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
      name: 'census',
      cues: 'census|population|households|demographics',
      columns: `household_id
city
household_size
age
gender
education_level
employment_status
annual_income`,
    },
    {
      name: 'crime',
      cues: 'crime|crime reports|police reports|police incidents|offenses',
      columns: `case_number
crime_type
address
district
reported_at
arrest_made
case_status`,
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
      name: 'voters',
      cues: 'voters|voter registration|elections|election results',
      columns: `voter_id
full_name
age
precinct
party
registration_date
voted`,
    },
    {
      name: 'accidents',
      cues: 'traffic accidents|road accidents|accidents',
      columns: `accident_id
accident_date
accident_time
street
weather
vehicles_involved
injuries
severity`,
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
    ['crime_type', 'crime type|offense|offence|crime|offense type|crime category|incident type', oneOf('Theft:34|Burglary:14|Assault:14|Vandalism:16|Fraud:10|Drug Offense:8|Robbery:4')],
    ['request_type', 'request type|complaint type|service type', oneOf('Pothole:24|Street Light:18|Graffiti:14|Noise:18|Missed Trash Pickup:16|Fallen Tree:10')],
    ['party', 'party|political party|party affiliation', oneOf('Democratic:34|Republican:31|Independent:29|Green:3|Libertarian:3')],
    ['precinct', 'precinct|constituency|polling station|ward number|district number', code('P-[012]##')],
    ['arrest_made', 'arrest made|arrest|voted|has voted', flag(0.34)],
    ['violation', 'violation|violation type|infraction|violation description', oneOf('Expired meter:34|No parking zone:26|Fire hydrant:9|Double parking:13|Speeding:12|Bus lane:6')],
    ['vehicles_involved', 'vehicles involved|number of vehicles|vehicles', int(1, 5, skew(1.8))],
    ['injuries', 'injuries|number of injuries|injured|casualties|fatalities', int(0, 5, skew(0.7))],
    ['agency', 'agency|department|government department|ministry|office', oneOf('Public Works|Parks and Recreation|Transportation|Health Department|Housing Authority|Education Board|Police Department|Water Utility')],
    ['district', 'district|borough|ward|stadtbezirk|distrito|arrondissement', oneOf('District 1|District 2|District 3|District 4|District 5|District 6|District 7|District 8')],
  ]), // prettier-ignore
};
