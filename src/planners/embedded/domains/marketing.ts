import type { Domain } from '../model.js';
import { concepts, int, oneOf, skew } from '../lexicon/builders.js';

export const MARKETING: Domain = {
  id: 'marketing',
  cues: 'marketing|campaign|campaigns|ad campaign|ads|advertising|crm|lead|leads|email campaign|newsletter|seo|contacts|crm contacts|prospect|prospects|sales pipeline|opportunities|google ads|conversion|funnel|kampagne|campana|deals|brand|influencer marketing',
  subjects: [
    {
      name: 'campaigns',
      cues: 'campaigns|marketing campaigns|ad campaigns|advertising|ads|google ads|marketing|kampagnen|campanas',
      columns: `campaign_id
campaign_name
channel
budget
impressions
clicks never more than impressions
conversions never more than clicks
start_date
end_date`,
    },
    {
      name: 'leads',
      cues: 'leads|crm leads|prospects|sales leads',
      columns: `lead_id
full_name
company
email
phone
lead_source
lead_score
lead_status
created_at`,
    },
    {
      name: 'contacts',
      cues: 'contacts|crm contacts|crm|address book|kontakte|contactos|customer contacts',
      columns: `contact_id
first_name
last_name
company
job_title
email
phone
city
last_contact_date`,
    },
    {
      name: 'deals',
      cues: 'deals|opportunities|sales pipeline|pipeline',
      columns: `deal_id
company
deal_value
deal_stage
probability
sales_rep
expected_close_date`,
    },
    {
      name: 'emails',
      cues: 'email campaigns|newsletters|email marketing',
      columns: `campaign_name
subject_line
sent_count
open_rate
ctr
unsubscribes
sent_at`,
    },
  ],
  concepts: concepts([
    ['channel', 'channel|campaign channel|marketing channel|kanal|canal', oneOf('Email:26|Paid Search:24|Social Media:26|Display:12|Affiliate:7|SEO:5')],
    ['sent_count', 'sent count|emails sent|recipients|sent', int(200, 250000, skew(8200))],
    ['conversions', 'conversions|conversion count|number of conversions|leads generated', int(0, 4000, skew(38))],
    ['unsubscribes', 'unsubscribes|unsubscribed count|bounces|spam complaints', int(0, 900, skew(14))],
    ['source', 'source|lead origin', oneOf('Website:30|Referral:20|Social Media:18|Email Campaign:12|Trade Show:8|Cold Call:7|Partner:5')],
    ['status', 'status|campaign status', oneOf('active:42|completed:36|paused:14|draft:8'), 'weak'],
    ['audience', 'target audience|audience|target group', oneOf('Young Adults|Parents|Professionals|Students|Seniors|Small Businesses|Homeowners|Gamers')],
  ]), // prettier-ignore
};
