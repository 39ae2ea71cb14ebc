import { among, bell, code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf, timesOf } from './habits.js';

export const SAAS: Domain = {
  id: 'saas',
  cues: 'saas|saas subscriptions|software subscriptions|subscription business|subscription billing|subscriptions|free trials|mrr|arr|recurring revenue|feature usage|product usage|product analytics|user onboarding|license keys|software licenses|subscription churn|tenants of a saas|workspaces|api usage billing|suscripciones|abonnements|abos|subscription box|app subscriptions',
  subjects: [
    {
      name: 'nps_responses',
      cues: 'nps survey|nps responses|nps survey responses|nps scores|nps survey responses from customers|net promoter score|net promoter survey|customer nps',
      columns: `response_id like NPS-00001
company_name
respondent_email
plan
nps_score 0 to 10
comment (Easy to use, Support answers fast, Too expensive for us, Missing integrations, Saves us hours every week, Slow at month end, Great onboarding, Reports are confusing)
submitted_at in the last year`,
    },
    {
      name: 'subscriptions',
      cues: 'saas subscriptions|subscriptions|software subscriptions|saas|saas customers|subscription business|suscripciones|abonnements|abos|saas subscription data|subscription data|customer subscriptions|subscription plans|subscription records',
      columns: `subscription_no like SUB-00001 => subscription_id
account_company => company_name
billing_email => email
saas_plan => plan
seats_purchased => seats
seats_used never above seats
price_per_seat
mrr = seats * price_per_seat
billing_interval => billing_cycle
subscribed_on => start_date
renews_on => renewal_date
subscription_state => status`,
    },
    {
      name: 'trials',
      cues: 'free trials|trial signups|saas trials|trial users|testphasen|pruebas gratuitas',
      columns: `trial_no like TRL-00001 => trial_id
signup_email => email
account_company => company_name
signup_channel => channel
trial_started_at => start_date
trial_days
sessions_in_trial => sessions
key_feature_used
invited_teammates
trial_converted => converted
plan_chosen only when converted is true => plan`,
    },
    {
      name: 'usage',
      cues: 'feature usage|product usage|product analytics|saas usage|app feature usage|usage events of a product|saas product usage|software usage',
      columns: `used_at => timestamp
workspace => account_id
product_user => user_id
product_feature => feature
usage_count
session_minutes => duration_minutes
client_app => device
saas_plan => plan
account_age_days`,
    },
    {
      name: 'billing',
      cues: 'subscription billing|subscription invoices|saas invoices|recurring invoices|recurring billing|subscription payments',
      columns: `invoice_no like SI-00001 => invoice_id
account_company => customer_name
saas_plan => plan
billing_interval => billing_cycle
invoice_amount => amount
invoiced_on => invoice_date
collection_attempts
invoice_state => status
dunning_stage`,
    },
    {
      name: 'churn',
      cues: 'subscription churn|saas churn|churned subscriptions|cancelled subscriptions|churn of subscribers|kündigungen von abos',
      columns: `account_no like ACC-00001 => customer_id
saas_plan => plan
tenure_in_months => tenure_months
monthly_logins
open_support_cases => support_tickets
nps_given => nps_score
price_increase_percent
churned that falls with monthly_logins
churn_reason only when churned is true`,
    },
    {
      name: 'licenses',
      cues: 'software licenses|license keys|license inventory|software license management|softwarelizenzen|licencias de software|licences logicielles',
      columns: `license_key
software_product => product
software_vendor => vendor
license_model => license_type
seats_purchased => seats
seats_assigned never above seats
annual_license_cost that rises strongly with seats => annual_cost
license_owner => owner
license_expires => expiry_date`,
    },
    {
      name: 'subscription_boxes',
      cues: 'subscription boxes|box subscriptions|monthly boxes|abo boxen',
      columns: `box_subscriber_no like SBX-00001 => subscription_id
subscriber_name => customer_name
box_theme => box_type
box_price => price
boxes_received
skipped_boxes never above boxes_received => boxes_skipped
gift_subscription => is_gift
next_box_on => next_box_date
box_rating => rating
box_state => status`,
    },
    {
      name: 'cohorts',
      cues: 'cohort retention|retention cohorts|user retention by cohort|cohort analysis|retention data',
      columns: `signup_period (YYYY-MM, only 2024) => cohort_month
months_since_signup 0 to 12
plan
users_at_start 120 to 2400
users_retained never above users_at_start
retention_percent = users_retained / users_at_start * 100`,
    },
    {
      name: 'funnel',
      cues: 'user onboarding funnel|onboarding funnel|signup funnel|conversion funnel|activation funnel|user activation',
      columns: `user_id
signup_date
source (organic 40%, paid ads 28%, referral 18%, partner 14%)
email_verified (82% yes)
profile_completed (64% yes)
project_created (boolean, 46% true)
teammate_invited (boolean, 22% true)
activated (38% yes)
minutes_to_activate 2 to 900`,
    },
    {
      name: 'cancellations',
      cues: 'subscription cancellations|cancellations of subscriptions|cancelled subscriptions|churned subscriptions|churned accounts|churned customers',
      columns: `subscription_id
company_name
plan
mrr
start_date
cancellation_date 30 to 900 days after start_date
cancellation_reason (Too expensive, Missing features, Switched to competitor, No longer needed, Poor support, Company closed)
win_back_offer_sent (40% yes)`,
    },
  ],
  concepts: concepts([
    ['account_company', 'account company|saas customer|customer company', fake('company.name')],
    ['billing_email', 'billing email|signup email', fake('internet.email')],
    ['saas_plan', 'saas plan|plan|plan chosen|pricing plan|subscription plan', oneOf('Free:24|Starter:32|Team:26|Business:13|Enterprise:5')],
    ['seats_purchased', 'seats purchased|seats|licensed seats', int(1, 900, skew(9))],
    ['seats_used', 'seats used|seats assigned|active seats', int(1, 860, skew(7))],
    ['price_per_seat', 'price per seat|seat price', int(6, 89, skew(18))],
    ['mrr', 'mrr|monthly recurring revenue', int(9, 42000, skew(180))],
    ['billing_interval', 'billing interval|billing cycle|billing period', oneOf('monthly:62|annual:34|quarterly:4')],
    ['subscribed_on', 'subscribed on|subscription start|subscription date', day('-5y', 'now')],
    ['renews_on', 'renews on|renewal date|next renewal', day('now', '+1y')],
    ['subscription_state', 'subscription state|subscription status|status', oneOf('active:76|trialing:7|past due:4|cancelled:11|paused:2')],
    ['signup_channel', 'signup channel|signup source', oneOf('organic search:34|referral:18|paid ads:20|partner:9|product hunt:4|direct:15')],
    ['trial_started_at', 'trial started at|trial start', timesOf('office', 'working')],
    ['trial_days', 'trial days|trial length', among([7, 14, 30], [18, 62, 20])],
    ['sessions_in_trial', 'sessions in trial', int(0, 90, skew(6))],
    ['key_feature_used', 'key feature used|activated', flag(0.46)],
    ['invited_teammates', 'invited teammates|teammates invited', int(0, 24, skew(1))],
    ['trial_converted', 'trial converted|converted to paid', flag(0.19)],
    ['workspace', 'workspace|workspace name|tenant', code('ws-[a-z]{4}[0-9]{2}')],
    ['product_user', 'product user|user of product', fake('internet.username')],
    ['product_feature', 'product feature|feature|feature name|feature used', oneOf('dashboard:24|export:12|search:16|comments:12|automations:9|api:8|reports:11|integrations:8')],
    ['used_at', 'used at', timesOf('office', 'working', '-90d')],
    ['usage_count', 'usage count|times used', int(1, 340, skew(6))],
    ['usage_minutes', 'session minutes', int(1, 240, skew(18))],
    ['client_app', 'client app', oneOf('web:70|desktop:14|ios:9|android:7')],
    ['account_age', 'account age days', int(0, 1800, skew(260))],
    ['invoice_amount', 'invoice amount', dec(9, 24000, 2, skew(190))],
    ['invoiced_on', 'invoiced on', daysOf('even', '-2y')],
    ['collection_attempts', 'collection attempts', among([1, 2, 3, 4], [86, 8, 4, 2])],
    ['invoice_state', 'invoice state|invoice status', oneOf('paid:90|open:5|past due:3|void:1|uncollectible:1')],
    ['dunning_stage', 'dunning stage', oneOf('none:92|first reminder:4|second reminder:2|final notice:2')],
    ['tenure_in_months', 'tenure in months', int(1, 72, skew(15))],
    ['monthly_logins', 'monthly logins', int(0, 240, skew(22))],
    ['open_cases', 'open support cases', int(0, 12, skew(1))],
    ['nps_given', 'nps given', int(0, 10, bell(7.4, 2))],
    ['price_increase', 'price increase percent', among([0, 3, 5, 8, 12], [58, 14, 14, 9, 5])],
    ['churned', 'churned|is churned', flag(0.14)],
    ['churn_reason', 'churn reason|reason for churn', oneOf('Too expensive:28|Missing feature:22|Switched to competitor:18|No longer needed:16|Poor support:8|Company closed:8')],
    ['license_key', 'license key|product key', code('[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}', true)],
    ['software_product', 'software product|software|application licensed', oneOf('Office Suite|Photo Studio|CAD Pro|Antivirus Plus|Database Server|Virtual Desktop|Accounting 365|Video Editor|Mail Gateway|Diagram Tool')],
    ['software_vendor', 'software vendor', fake('company.name')],
    ['license_model', 'license model|license type', oneOf('per user:56|per device:18|concurrent:12|site license:8|perpetual:6')],
    ['license_cost', 'annual license cost|license cost', int(60, 240000, skew(2800))],
    ['license_owner', 'license owner', fake('person.fullName')],
    ['license_expires', 'license expires', day('-1mo', '+2y')],
    ['subscriber_name', 'subscriber name', fake('person.fullName')],
    ['box_theme', 'box theme|box type', oneOf('Coffee:22|Beauty:22|Books:14|Snacks:16|Pets:14|Plants:6|Craft Beer:6')],
    ['box_price', 'box price', among([14.9, 19.9, 24.9, 29.9, 39.9], [16, 28, 26, 20, 10])],
    ['boxes_received', 'boxes received', int(1, 60, skew(7))],
    ['skipped_boxes', 'skipped boxes', int(0, 12, skew(1))],
    ['gift_subscription', 'gift subscription', flag(0.16)],
    ['next_box', 'next box on', day('now', '+35d')],
    ['box_rating', 'box rating', among([1, 2, 3, 4, 5], [3, 5, 14, 36, 42])],
    ['box_state', 'box state', oneOf('active:72|paused:10|cancelled:18')],
  ]), // prettier-ignore
};
