import type { Domain } from '../model.js';
import { among, code, concepts, int, oneOf, skew } from '../lexicon/builders.js';

export const WEB_LOGS: Domain = {
  id: 'web logs',
  cues: 'web log|web logs|access log|access logs|server log|server logs|website|web analytics|analytics|session|sessions|page view|page views|pageviews|clickstream|visitor|visitors|http request|http requests|log|logs|api log|api logs|traffic|user agent|app usage|application log|registros web|webseite|a b test|ab test|ab testing',
  subjects: [
    {
      name: 'sessions',
      cues: 'sessions|website sessions|web analytics|website analytics|analytics|website traffic|visits|website visitors|website data',
      columns: `session_id
user_id
landing_page
traffic_source
device
browser
country
session_start
duration_seconds
page_views
converted`,
    },
    {
      name: 'access_logs',
      cues: 'access logs|server logs|web logs|http requests|web server logs|log|logs|api logs|request logs|requests',
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
      cues: 'clickstream|events|user events|click events|event tracking|app events|app usage',
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
      cues: 'application logs|app logs|error logs|system logs',
      columns: `timestamp
log_level
service
hostname
log_message
request_id`,
    },
    {
      name: 'ab_test',
      cues: 'a b test|ab test|ab testing|experiment',
      columns: `user_id
variant
device
session_duration
page_views
converted
revenue
visited_at`,
    },
  ],
  concepts: concepts([
    ['session_duration', 'session duration|duration|time on site|visit duration|dauer|duración|durée', int(2, 3600, skew(140))],
    ['status', 'status|request status', among([200, 301, 302, 304, 400, 401, 403, 404, 500, 503], [78, 4, 3, 4, 2, 2, 1, 4, 1.4, 0.6])],
    ['message', 'message|log message', oneOf('Request completed|User logged in|Cache miss for key|Connection timed out|Retrying in 5 seconds|Configuration reloaded|Slow query detected|Token expired|Health check passed|Job started|Job finished|Permission denied|Service restarted|Rate limit reached')],
    ['user_id', 'user id|visitor id|user|client id|anonymous id|usuario|nutzer', code('u######')],
    ['source', 'source|traffic origin', oneOf('organic:38|direct:22|paid search:14|social:13|email:8|referral:5')],
    ['level', 'level', oneOf('INFO:66|DEBUG:14|WARN:13|ERROR:6|FATAL:1')],
  ]), // prettier-ignore
};
