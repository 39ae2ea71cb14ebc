import type { Domain } from '../model.js';
import { among, code, concepts, dec, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';

export const WEB_LOGS: Domain = {
  id: 'web logs',
  cues: 'web log|web logs|access log|access logs|server log|server logs|website|web analytics|analytics|session|sessions|page view|page views|pageviews|clickstream|visitor|visitors|http request|http requests|log|logs|api log|api logs|traffic|user agent|app usage|application log|registros web|webseite|a b test|ab test|ab testing',
  subjects: [
    {
      name: 'sessions',
      cues: 'sessions|website sessions|web analytics|website analytics|analytics|website traffic|visits|website visitors|website data|web sessions|website visits|site traffic|web traffic|page visits|website analytics data',
      columns: `session_id
user_id
landing_page
traffic_source
device
browser
country
session_start => start_time
end_time
duration_seconds
page_views
converted`,
    },
    {
      name: 'access_logs',
      cues: 'access logs|server logs|web logs|http requests|web server logs|log|logs|api logs|request logs|requests|web server log|nginx logs|apache logs|http access logs|server access log|http logs',
      columns: `timestamp
client_ip
method
path
status_code
response_time_ms
bytes_sent
user_agent`,
    },
    {
      name: 'events',
      cues: 'clickstream|events|user events|click events|event tracking|app events|app usage|website events|user activity log|user activity|website clicks|clickstream data|page views',
      columns: `event_id
user_id
session_id
event_type
page
device
timestamp`,
    },
    {
      name: 'app_logs',
      cues: 'application logs|app logs|error logs|system logs|application log|log messages|application error logs|log entries',
      columns: `timestamp
log_level => level
service_logged => service
hostname
log_message => message
request_id`,
    },
    {
      name: 'ab_test',
      cues: 'a b test|ab test|ab testing|experiment|ab test results|a b test results|split test',
      columns: `user_id
variant (A or B, 50/50)
device
session_duration
page_views
converted
order_revenue only when converted is true => revenue
visited_at => timestamp`,
    },
    {
      name: 'api_calls',
      cues: 'api call log|api requests|api usage|api call log|api aufrufe|llamadas a la api|api logs|api request logs|api requests log|api calls',
      columns: `request_id
called_at_time => timestamp
api_client => client
http_method => method
api_endpoint => endpoint
api_status => status_code
api_latency_ms => response_time_ms
response_bytes
api_version_called => api_version
rate_limited`,
    },
    {
      name: 'searches',
      cues: 'site search|search queries|internal search|search logs|suchanfragen|búsquedas internas|website searches|search log|search query log',
      columns: `search_no like SRCH-000001 => search_id
visitor_hash => visitor_id
search_phrase => query
results_found => results_count
clicked_position
searched_at => timestamp
refined_search => refined
bought_after_search => converted`,
    },
    {
      name: 'forms',
      cues: 'form submissions|contact form|contact form submissions|web forms|formulare|formularios web',
      columns: `form_no like FRM-00001 => form_id
form_name
sender_name => name
sender_email => email
message_text => message
submitted_from => page
submitted_time => submitted_at
spam_score
form_handled => handled`,
    },
    {
      name: 'page_speed',
      cues: 'page speed|core web vitals|page performance|web vitals|seitenladezeiten',
      columns: `measured_page => page
device
lcp_seconds
inp_ms
cls_score
ttfb_ms
page_weight_kb
measured_on_day => date
passes_vitals`,
    },
    {
      name: 'consents',
      cues: 'cookie consents|cookie consent|consent log|consent records|cookie einwilligungen',
      columns: `consent_id
visitor_hash => visitor_id
consent_choice => consent
analytics_allowed
marketing_allowed
banner_version
consented_at => timestamp
consent_country => country`,
    },
  ],
  concepts: concepts([
    ['session_duration', 'session duration|duration|time on site|visit duration|dauer|duración|durée', int(2, 3600, skew(140))],
    ['status', 'status code|http status|request status', among([200, 301, 302, 304, 400, 401, 403, 404, 500, 503], [78, 4, 3, 4, 2, 2, 1, 4, 1.4, 0.6])],
    ['message', 'message|log message', oneOf('Request completed|User logged in|Cache miss for key|Connection timed out|Retrying in 5 seconds|Configuration reloaded|Slow query detected|Token expired|Health check passed|Job started|Job finished|Permission denied|Service restarted|Rate limit reached')],
    ['user_id', 'user id|visitor id|user|client id|anonymous id|usuario|nutzer', code('u######')],
    ['source', 'source|traffic origin', oneOf('organic:38|direct:22|paid search:14|social:13|email:8|referral:5')],
    ['level', 'level', oneOf('INFO:66|DEBUG:14|WARN:13|ERROR:6|FATAL:1')],
    ['service_logged', 'service logged|logging service', oneOf('auth-service|payments-api|search|web-frontend|inventory|notification-worker|gateway|reporting|image-resizer')],
    ['web_moment', 'session start|visited at|searched at|called at time|submitted time|consented at', timesOf('online', 'even', '-6mo')],
    ['order_revenue', 'order revenue', money(5, 480, 46)],
    ['api_client', 'api client', oneOf('mobile-app:34|web-app:32|partner-acme:12|partner-nova:8|internal-jobs:14')],
    ['api_endpoint', 'api endpoint|endpoint called', oneOf('/v1/orders:20|/v1/products:22|/v1/users/me:16|/v1/login:10|/v1/search:14|/v1/cart:10|/v1/invoices:4|/v1/webhooks:4')],
    ['api_status', 'api status|api response code', among([200, 201, 204, 400, 401, 404, 429, 500, 503], [74, 8, 4, 3, 3, 3, 3, 1.4, 0.6])],
    ['api_latency', 'api latency ms|api latency', int(3, 9000, skew(74))],
    ['response_bytes', 'response bytes', int(80, 2400000, skew(4200))],
    ['api_version_called', 'api version called', oneOf('2025-06-01:58|2025-01-15:30|2024-09-01:12')],
    ['rate_limited', 'rate limited', flag(0.03)],
    ['visitor_hash', 'visitor hash', code('v[0-9a-f]{10}')],
    ['search_phrase', 'search phrase|search words', oneOf('winter jacket|delivery time|return policy|size guide|gift card|running shoes|coffee machine|student discount|opening hours|usb c cable|lamp|contact')],
    ['results_found', 'results found', int(0, 940, skew(18))],
    ['clicked_position', 'clicked position', int(1, 24, skew(2))],
    ['refined_search', 'refined search', flag(0.26)],
    ['bought_after_search', 'bought after search', flag(0.06)],
    ['form_name', 'form name', oneOf('Contact:44|Quote request:20|Newsletter:18|Support:12|Careers:6')],
    ['submitted_from', 'submitted from', oneOf('/contact|/pricing|/support|/careers|/landing/spring')],
    ['spam_score', 'spam score', dec(0, 1, 2, skew(0.08))],
    ['form_handled', 'form handled', flag(0.84)],
    ['measured_page', 'measured page', oneOf('/|/products|/pricing|/blog|/checkout|/cart|/search|/login')],
    ['lcp', 'lcp seconds|largest contentful paint', dec(0.6, 9, 2, skew(2.2))],
    ['inp', 'inp ms|interaction to next paint', int(24, 900, skew(138))],
    ['cls', 'cls score|cumulative layout shift', dec(0, 0.8, 3, skew(0.05))],
    ['ttfb', 'ttfb ms|time to first byte', int(30, 2400, skew(310))],
    ['page_weight', 'page weight kb', int(180, 9800, skew(1500))],
    ['measured_day', 'measured on day', daysOf('even', '-90d')],
    ['passes_vitals', 'passes vitals', flag(0.62)],
    ['consent_choice', 'consent choice', oneOf('accept all:58|necessary only:32|custom:10')],
    ['analytics_allowed', 'analytics allowed', flag(0.64)],
    ['marketing_allowed', 'marketing allowed', flag(0.54)],
    ['banner_version', 'banner version', oneOf('v3:58|v4:42')],
    ['consent_country', 'consent country', oneOf('DE:30|FR:20|ES:16|IT:14|NL:10|AT:10')],
  ]), // prettier-ignore
};
