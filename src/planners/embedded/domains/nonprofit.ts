import type { Domain } from '../model.js';
import { among, bell, clock, concepts, day, fake, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf, seldom } from './habits.js';
import { APPEALS } from '../vocabulary/names/work.js';

export const NON_PROFIT: Domain = {
  id: 'non-profit',
  cues: 'non profit|nonprofit|charity|donation|donations|donor|donors|fundraising|volunteer|volunteers|ngo|foundation|grant|grants|spenden|donaciones|dons|association|membership|church|beneficiaries|food bank|relief',
  subjects: [
    {
      name: 'volunteer_shifts',
      cues: 'volunteer shifts|volunteer shift schedule|food bank volunteer shifts|volunteer rota|volunteer roster|volunteer schedule|volunteering shifts|shelter volunteer shifts|freiwilligenschichten|turnos de voluntarios',
      columns: `shift_no like VS-00001 => shift_id
full_name => volunteer_name
volunteer_task => task
shift_held_on => shift_date
shift_begins => start_time
shift_hours => hours
pantry_site => location
showed_up`,
    },
    {
      name: 'pledges',
      cues: 'pledges|fundraising pledges|donation pledges|telethon pledges|pledge campaign|spendenzusagen',
      columns: `pledge_no like PLG-00001 => pledge_id
donor_name
email
donation_amount => pledged_amount
pledged_on => pledge_date
campaign
pledge_state => status`,
    },
    {
      name: 'donations',
      cues: 'donations|charity donations|gifts|fundraising|spenden|donaciones|dons|charity|non profit|charity donation records|donation records|charitable donations|donation data|nonprofit donations|ngo donations',
      columns: `donation_id
donor_name
email
donation_amount => amount
campaign
donation_date
payment_method
recurring => is_recurring`,
    },
    {
      name: 'volunteers',
      cues: 'volunteers|volunteer hours|ehrenamtliche|voluntarios|volunteer signups|volunteer list|charity volunteers|volunteer records',
      columns: `volunteer_id
full_name
email
phone
volunteer_role => role
hours
event
joined_date`,
    },
    {
      name: 'donors',
      cues: 'donors|donor list|donor database|charity donors|donor records',
      columns: `donor_id
full_name => donor_name
email
phone
city
total_donated
last_donation_date
donor_type`,
    },
    {
      name: 'grants',
      cues: 'grants|grant applications|grants awarded|foundation grants|grant awards',
      columns: `grant_id
organization
cause_supported => cause
grant_amount => amount
submission_date
approval_status => status`,
    },
    {
      name: 'beneficiaries',
      cues: 'beneficiaries|aid recipients|people helped|begünstigte|beneficiarios|bénéficiaires',
      columns: `case_no like BEN-00001 => case_id
full_name
age
household_size
aid_program => program
aid_value => amount
aided_on => date
aid_district => district
first_time`,
    },
    {
      name: 'food_bank',
      cues: 'food bank|food bank distributions|food pantry|tafel|banco de alimentos|banque alimentaire|food bank visits|food pantry visits',
      columns: `distribution_no like FB-00001 => distribution_id
pantry_site => location
distributed_on => date
households_served
kg_distributed that rises strongly with households_served => food_kg
volunteers_on_duty => volunteers
food_donor => donor
waste_kg_of_food => waste_kg`,
    },
    {
      name: 'fundraisers',
      cues: 'fundraising events|fundraisers|charity events|benefizveranstaltungen|eventos benéficos',
      columns: `event_no like FR-001 => event_id
fundraiser_name => event_name
fundraiser_kind => event_type
held_on => event_date
guests_attending => attendees
raised_total that rises strongly with attendees => amount_raised
event_cost never above amount_raised => cost
main_sponsor => sponsor`,
    },
    {
      name: 'memberships',
      cues: 'association members|association membership|membership fees|club membership|vereinsmitglieder|socios',
      columns: `membership_no like MB-00001 => membership_id
full_name
email
membership_kind => membership_type
yearly_fee => annual_fee
member_from => join_date
fee_status => payment_status
attends_meetings`,
    },
  ],
  concepts: concepts([
    ['volunteer_task', 'volunteer task', oneOf('Sorting food:24|Packing parcels:22|Front desk:14|Driving:12|Cleaning:10|Kitchen help:10|Event setup:8')],
    ['shift_held_on', 'shift held on', daysOf('weekend', '-6mo', '+1mo')],
    ['shift_begins', 'shift begins', clock('08:00', '17:00', '30m')],
    ['shift_hours', 'shift hours', among([2, 2.5, 3, 3.5, 4, 5, 6], [14, 10, 26, 14, 22, 8, 6])],
    ['showed_up', 'volunteer showed up', flag(0.91)],
    ['pledged_on', 'pledged on', day('-2y', 'now')],
    ['pledge_state', 'pledge state', oneOf('paid:64|open:24|reminded:8|cancelled:4')],
    ['campaign', 'campaign|campaign name|fundraiser|appeal|fund|program|cause|designation', oneOf(APPEALS)],
    ['volunteer_role', 'volunteer role|role', oneOf('Event Helper|Driver|Tutor|Food Packer|Translator|Fundraiser|Mentor|Coordinator')],
    ['donor_type', 'donor type|type', oneOf('individual:78|corporate:14|foundation:8')],
    ['total_donated', 'total donated|total donations|lifetime giving', money(10, 60000, 320)],
    ['anonymous', 'anonymous|is anonymous|gift aid|tax deductible|receipt sent|thank you sent', flag(0.2)],
    ['cause_supported', 'cause supported', oneOf('Clean Water|Girls\' Education|Reforestation|Refugee Aid|Medical Outreach|Youth Sports|Elderly Care|Disaster Relief')],
    ['aid_program', 'aid program', oneOf('Food parcels:34|School kits:18|Shelter:14|Medical aid:16|Legal advice:8|Language course:10')],
    ['aid_value', 'aid value', money(8, 2400, 72)],
    ['aided_on', 'aided on', daysOf('working')],
    ['aid_district', 'aid district', oneOf('Old Town|Harbor|North|Riverside|West Hills|Camp A')],
    ['first_time', 'first time', flag(0.34)],
    ['pantry_site', 'pantry site', oneOf('St. Anne Hall|North Depot|Harbor Church|Community Center West')],
    ['distributed_on', 'distributed on', daysOf('working')],
    ['households_served', 'households served', int(12, 420, bell(140, 60))],
    ['kg_distributed', 'kg distributed', int(120, 9800, skew(1700))],
    ['volunteers_on_duty', 'volunteers on duty', int(2, 40, bell(12, 5))],
    ['food_donor', 'food donor', fake('company.name')],
    ['food_waste', 'waste kg of food', seldom(240, 18, 26)],
    ['fundraiser_name', 'fundraiser name', oneOf('Annual Gala|Charity Run|Winter Bazaar|Golf Day|Benefit Concert|Quiz Night|Silent Auction|Bake Sale')],
    ['fundraiser_kind', 'fundraiser kind', oneOf('dinner:28|run:22|concert:16|auction:14|bazaar:20')],
    ['held_on', 'held on', daysOf('weekend', '-3y', '+3mo')],
    ['guests_attending', 'guests attending', int(15, 1900, skew(160))],
    ['raised_total', 'raised total', wholeMoney(200, 480000, 12000)],
    ['event_cost', 'event cost', wholeMoney(50, 120000, 3400)],
    ['main_sponsor', 'main sponsor', fake('company.name')],
    ['membership_kind', 'membership kind', oneOf('regular:66|family:16|student:10|honorary:3|supporting:5')],
    ['yearly_fee', 'yearly fee', among([12, 24, 36, 48, 60, 120], [14, 22, 26, 16, 14, 8])],
    ['member_from', 'member from', day('-20y', 'now')],
    ['fee_status', 'fee status', oneOf('paid:84|open:10|reminded:5|waived:1')],
    ['attends_meetings', 'attends meetings', flag(0.38)],
  ]), // prettier-ignore
};
