import type { Domain } from '../model.js';
import { bell, concepts, day, fake, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';
import { MAILINGS } from '../vocabulary/names/press.js';
import { WEBINARS } from '../vocabulary/names/work.js';

export const MARKETING: Domain = {
  id: 'marketing',
  cues: 'marketing|campaign|campaigns|ad campaign|ads|advertising|crm|lead|leads|email campaign|newsletter|seo|contacts|crm contacts|prospect|prospects|sales pipeline|opportunities|google ads|conversion|funnel|kampagne|campana|deals|brand|influencer marketing',
  subjects: [
    {
      name: 'event_leads',
      cues: 'trade show leads|trade fair leads|event leads|conference leads|expo leads|booth leads|booth visitors|badge scans|webinar leads|messekontakte|messe leads',
      columns: `lead_no like TSL-00001 => lead_id
full_name
job_title
company
email
phone
trade_show => event
product_of_interest => interest
lead_warmth => rating
scanned_at => captured_at
follow_up_done`,
    },
    {
      name: 'backlinks',
      cues: 'backlinks|backlink audit|seo backlink audit|link building|backlink list|inbound links',
      columns: `link_no like BL-00001 => link_id
linking_page => source_url
landing_page_url => target_url
anchor_words => anchor_text
domain_rating
link_kind => link_type
checked_day => first_seen
link_lost => is_lost`,
    },
    {
      name: 'ad_sets',
      cues: 'ad sets|social media ad sets|ad groups|facebook ad sets|meta ad sets',
      columns: `ad_set_id like AS-00001
campaign_name
platform (Facebook 38%, Instagram 36%, TikTok 16%, LinkedIn 10%)
audience (Lookalike 1%, Retargeting 30d, Interest: sports, Interest: fashion, Broad 25-44)
daily_budget 5 to 900, mostly small
impressions 200 to 480000, mostly small
clicks at most 6% of impressions
spend 4 to 9000, mostly small
conversions at most 15% of clicks
start_date
status (active 58%, paused 28%, ended 14%)`,
    },
    {
      name: 'campaigns',
      cues: 'campaigns|marketing campaigns|ad campaigns|advertising|ads|google ads|marketing|kampagnen|campanas|marketing campaign performance|campaign performance|campaign data|ad campaign performance',
      columns: `campaign_id
campaign_name
channel
budget
impressions
clicks never more than impressions
converted_count never more than clicks => conversions
start_date
end_date`,
    },
    {
      name: 'leads',
      cues: 'leads|crm leads|marketing leads|b2b leads|web leads|website leads|qualified leads|inbound leads|prospects|sales leads|lead list|lead data|lead generation|crm lead list|sales lead data',
      columns: `lead_id
full_name
company
email
phone
lead_source
lead_score
lead_status => status
created_at`,
    },
    {
      name: 'contacts',
      cues: 'contacts|crm contacts|crm|address book|kontakte|contactos|customer contacts|contact list|business contacts|crm contact list',
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
      cues: 'deals|opportunities|sales pipeline|pipeline|sales deals|crm deals|sales opportunities|deal pipeline|crm opportunities',
      columns: `deal_id
deal_name
company
deal_value => amount
deal_stage => stage
probability
sales_rep
expected_close_date`,
    },
    {
      name: 'emails',
      cues: 'email campaigns|newsletters|email marketing|email campaign performance|email marketing campaigns|newsletter campaigns|email campaign results',
      columns: `campaign_id
campaign_name
subject_line
sent_count
open_rate
ctr
unsubscribes
sent_at => send_date`,
    },
    {
      name: 'ad_performance',
      cues: 'ad performance|google ads performance|ad statistics|daily ad performance|anzeigenleistung|rendimiento de anuncios|online ads|digital ads|ppc ads|google ads data|online advertising|online ad clicks|ad clicks|ad impressions|advertisement clicks',
      columns: `ad_day => date
ad_group_name => ad_group
ad_keyword => keyword
ad_device => device
ad_impressions => impressions
ad_clicks never above impressions => clicks
ad_cost that rises strongly with impressions => cost
ad_conversions => conversions
quality_rank => quality_score`,
    },
    {
      name: 'seo',
      cues: 'seo|keyword rankings|seo rankings|search rankings|seo keywords|posicionamiento seo',
      columns: `tracked_keyword => keyword
ranked_url => url
google_position => position
monthly_searches => search_volume
keyword_difficulty
organic_clicks that rises with search_volume => clicks
checked_day => date
position_change`,
    },
    {
      name: 'newsletter',
      cues: 'newsletter subscribers|newsletter|mailing list|email subscribers|newsletterabonnenten|suscriptores del boletín|newsletter signups|newsletter subscriptions|email list',
      columns: `subscriber_no like NL-00001 => subscriber_id
email
first_name
list_segment => segment
opted_in_at => subscribed_at
opt_in_source => source
emails_opened
unsubscribed`,
    },
    {
      name: 'webinars',
      cues: 'webinars|webinar registrations|webinar attendees|online events marketing|webinare',
      columns: `registration_no like WEB-00001 => registration_id
webinar_title
registrant_name => attendee_name
email
registrant_company => company
registered_for_webinar => registration_date
webinar_attended => attended
minutes_attended only when attended is true
questions_posted => questions_asked
became_lead`,
    },
    {
      name: 'influencer_deals',
      cues: 'influencer campaigns|influencer marketing|influencer collaborations|influencer deals',
      columns: `deal_no like IC-0001 => deal_id
influencer_handle => influencer
platform
promoted_brand => brand
deliverables
deal_fee => fee
campaign_reach that rises strongly with fee => reach
promo_code_sales that rises with reach => sales
contract_signed_on => contract_date`,
    },
    {
      name: 'accounts',
      cues: 'crm accounts|customer accounts crm|account list crm|b2b accounts|firmenkunden',
      columns: `account_no like ACC-0001 => account_id
company => company_name
industry
employee_count
account_manager
annual_contract_value that rises with employee_count
account_health => health_score
last_activity_on => last_activity_date
renewal_on => renewal_date`,
    },
  ],
  concepts: concepts([
    ['trade_show', 'trade show', oneOf('Hannover Messe|CES|Web Summit|Dreamforce|Mobile World Congress|SaaStr|Inbound|Slush')],
    ['product_of_interest', 'product of interest', oneOf('Platform demo:26|Pricing:18|Integration:16|Enterprise plan:14|Partnership:10|Support plan:8|API access:8')],
    ['lead_warmth', 'lead warmth', oneOf('hot:18|warm:44|cold:38')],
    ['scanned_at', 'scanned at', timesOf('office', 'working')],
    ['follow_up_done', 'follow up done', flag(0.56)],
    ['linking_page', 'linking page', fake('internet.url')],
    ['anchor_words', 'anchor words', oneOf('read more|best running shoes|official site|this guide|project management tool|click here|source')],
    ['domain_rating', 'domain rating|domain authority', int(1, 98, bell(42, 20))],
    ['link_kind', 'link kind', oneOf('dofollow:68|nofollow:26|sponsored:4|ugc:2')],
    ['link_lost', 'link lost', flag(0.12)],
    ['marketing_subject', 'subject line|email subject|subject of email', oneOf(MAILINGS)],
    ['deal_name', 'deal name|deal title|opportunity name|name of opportunity', oneOf('Annual license renewal|Platform upgrade|New office rollout|Pilot project|Enterprise plan|Data migration|Support contract|Training package|Regional expansion|Hardware refresh|Security audit|Website relaunch|Cloud migration|Starter package|Integration project|Seat expansion|Consulting retainer|Analytics add-on')],
    ['channel', 'channel|campaign channel|marketing channel|kanal|canal', oneOf('Email:26|Paid Search:24|Social Media:26|Display:12|Affiliate:7|SEO:5')],
    ['sent_count', 'sent count|emails sent|recipients|sent', int(200, 250000, skew(8200))],
    ['conversions', 'conversions|conversion count|number of conversions|leads generated', int(0, 4000, skew(38))],
    ['unsubscribes', 'unsubscribes|unsubscribed count|bounces|spam complaints', int(0, 900, skew(14))],
    ['source', 'source|lead origin', oneOf('Website:30|Referral:20|Social Media:18|Email Campaign:12|Trade Show:8|Cold Call:7|Partner:5')],
    ['status', 'status|campaign status', oneOf('active:42|completed:36|paused:14|draft:8'), 'weak'],
    ['audience', 'target audience|audience|target group', oneOf('Young Adults|Parents|Professionals|Students|Seniors|Small Businesses|Homeowners|Gamers')],
    ['converted_count', 'converted count|conversions', int(0, 4000, skew(38))],
    ['marketing_moment', 'created at|sent at', timesOf('office', 'working')],
    ['ad_day', 'ad day', daysOf('even', '-90d')],
    ['ad_group_name', 'ad group name', oneOf('Brand|Competitors|Running Shoes|Winter Sale|Retargeting|Lookalike 1%|Prospecting|Shopping Feed')],
    ['ad_keyword', 'ad keyword', oneOf('buy running shoes|winter jacket sale|best crm|cheap flights|dog food online|yoga mat|standing desk|coffee subscription|gift ideas')],
    ['ad_device', 'ad device', oneOf('mobile:64|desktop:30|tablet:6')],
    ['ad_impressions', 'ad impressions', int(40, 480000, skew(4200))],
    ['ad_clicks', 'ad clicks', int(0, 18000, skew(88))],
    ['ad_cost', 'ad cost', money(0.5, 9800, 64)],
    ['ad_conversions', 'ad conversions', int(0, 420, skew(3))],
    ['quality_rank', 'quality rank', int(1, 10, bell(6.4, 1.8))],
    ['tracked_keyword', 'tracked keyword', oneOf('project management tool|vegan recipes|bike insurance|office chair|learn piano|tax calculator|garden fence|online therapy|meal prep|crm software')],
    ['ranked_url', 'ranked url', oneOf('/blog/guide|/pricing|/products|/compare|/templates|/|/features')],
    ['google_position', 'google position|search position', int(1, 100, skew(14))],
    ['monthly_searches', 'monthly searches|search volume', int(10, 240000, skew(1300))],
    ['keyword_difficulty', 'keyword difficulty', int(1, 98, bell(42, 18))],
    ['organic_clicks', 'organic clicks', int(0, 42000, skew(90))],
    ['checked_day', 'checked day', daysOf('working', '-90d')],
    ['position_change', 'position change', int(-30, 30, bell(0, 5))],
    ['list_segment', 'list segment', oneOf('Customers:40|Prospects:32|Blog readers:20|Partners:8')],
    ['opted_in_at', 'opted in at', timesOf('online', 'even', '-4y')],
    ['opt_in_source', 'opt in source', oneOf('Footer form:34|Checkout:28|Webinar:14|Lead magnet:18|Event:6')],
    ['emails_opened', 'emails opened', int(0, 240, skew(14))],
    ['unsubscribed', 'unsubscribed', flag(0.11)],
    ['webinar_title', 'webinar title', oneOf(WEBINARS)],
    ['registrant_name', 'registrant name', fake('person.fullName')],
    ['registrant_company', 'registrant company', fake('company.name')],
    ['webinar_registered', 'registered for webinar', timesOf('office', 'working')],
    ['webinar_attended', 'webinar attended', flag(0.44)],
    ['minutes_attended', 'minutes attended', int(2, 75, bell(41, 15))],
    ['questions_posted', 'questions posted', int(0, 6, skew(0.5))],
    ['became_lead', 'became lead', flag(0.16)],
    ['influencer_handle', 'influencer handle', fake('internet.username', { prefix: '@' })],
    ['promoted_brand', 'promoted brand', oneOf('Northpeak|Lumina|Vertex|Homely|Aurora|Kinetic|Bluefin|Solstice')],
    ['deliverables', 'deliverables', oneOf('1 reel:30|3 stories:26|1 video:20|reel + stories:16|unboxing:8')],
    ['deal_fee', 'deal fee', wholeMoney(80, 96000, 1400)],
    ['campaign_reach', 'campaign reach', int(900, 4200000, skew(42000))],
    ['promo_code_sales', 'promo code sales', int(0, 2400, skew(28))],
    ['contract_signed', 'contract signed on', daysOf('working')],
    ['contract_value_yearly', 'annual contract value', wholeMoney(600, 980000, 14000)],
    ['account_health', 'account health', oneOf('green:62|yellow:26|red:12')],
    ['last_activity_on', 'last activity on', daysOf('working', '-6mo')],
    ['renewal_on', 'renewal on', day('now', '+1y')],
  ]), // prettier-ignore
};
