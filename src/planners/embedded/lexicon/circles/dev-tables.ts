import { documentsOf } from '../../vocabulary/json-documents.js';
import { among, code, dec, fake, flag, int, moment, oneOf, prose, skew } from '../builders.js';
import { type Circle, table } from './circle.js';

const HEX = '[0123456789abcdef]';
const VALUES = among(documentsOf('values'));
const ENTITIES = oneOf('order:22|user:20|invoice:14|product:14|subscription:8|payment:8|document:6|role:4|setting:4');
const RESOURCES = oneOf('users|orders|invoices|products|reports|settings|billing|projects');

/** What developers fill their tables with: audit trails, permissions, webhooks, flags, keys, releases. */
export const DEV_TABLES: readonly Circle[] = [
  table('audit trails', 'audit log|audit logs|audit trail|audit trails|audit_log|audit events|change log|change history|activity log', 'actor=full name|changed by=full name|performed by=full name|ip=ip address|ua=user agent', [
    ['audit_action', 'action|operation|event|event type|action type', oneOf('update:46|create:24|login:14|delete:8|export:4|logout:4')],
    ['audit_entity', 'entity|entity type|entity name|object|object type|resource|resource type|target type|model|table name|auditable type|subject type|record type', ENTITIES],
    ['audit_entity_id', 'entity id|object id|resource id|target id|record id|auditable id', int(1, 5000)],
    ['audit_before', 'old value|old values|before|previous value|old data', VALUES],
    ['audit_after', 'new value|new values|after|new data', VALUES],
    ['audit_diff', 'diff|changes|change|changed fields|delta', among(documentsOf('diff'))],
  ]),
  table('permissions', 'permissions|permission|access control|acl|rbac|role permissions|access rights|grants', '', [
    ['permission_role', 'role|role name', oneOf('viewer:40|editor:30|admin:15|owner:5|guest:10')],
    ['permission_resource', 'resource|object|entity|module|scope|area|resource type', RESOURCES],
    ['permission_action', 'action|operation|permission|verb', oneOf('read:40|create:20|update:22|delete:12|export:6')],
    ['permission_name', 'permission name|permission key|slug', oneOf('users.read|users.write|orders.read|orders.refund|invoices.read|invoices.export|products.write|reports.read|settings.manage|billing.manage')],
    ['permission_allowed', 'allowed|granted|is allowed|is granted|enabled|allow', flag(0.6)],
    ['permission_by', 'granted by', oneOf('admin|owner|system')],
  ]),
  table('webhooks', 'webhooks|webhook|webhook deliveries|webhook events|webhook log|callbacks', '', [
    ['webhook_event', 'event|event type|event name|topic|type', oneOf('order.created:24|order.updated:16|payment.succeeded:18|payment.failed:5|invoice.paid:9|customer.created:9|customer.updated:6|subscription.renewed:7|subscription.cancelled:3|refund.created:3')],
    ['webhook_url', 'url|target url|endpoint|callback url|endpoint url', oneOf('https://api.acme.example/hooks|https://hooks.shop.example/in|https://crm.example.com/webhook|https://erp.example.net/events|https://app.example.org/callbacks/orders|https://partner.example.io/v1/notify')],
    ['webhook_code', 'http status|status code|response code|http code|response status', oneOf('200:82|201:4|204:6|400:2|404:2|429:1|500:2|503:1')],
    ['webhook_payload', 'payload|payload json|body|data|request body', among(documentsOf('payload'))],
    ['webhook_attempt', 'attempt|attempts|retries|retry count|tries', int(1, 5, skew(1.3))],
    ['webhook_ms', 'response time|response time ms|duration ms|duration|latency|latency ms', int(12, 8000, skew(180))],
  ]),
  table('feature flags', 'feature flags|feature flag|feature toggles|feature toggle|flags of features|toggles', '', [
    ['flag_key', 'key|flag|flag key|name|flag name|feature|feature name|toggle', oneOf('new_checkout|dark_mode|beta_search|fast_export|two_factor_login|bulk_edit|smart_replies|invoice_pdf_v2|realtime_sync|audit_view|guest_checkout|price_alerts')],
    ['flag_enabled', 'enabled|is enabled|active|on', flag(0.55)],
    ['flag_rollout', 'rollout|rollout percentage|rollout percent|rollout pct|percentage', oneOf('0:10|5:12|10:14|25:16|50:18|75:8|100:22')],
    ['flag_environment', 'environment|env', oneOf('dev:30|staging:30|prod:40')],
    ['flag_team', 'team|owner|owner team|owning team', oneOf('checkout|growth|platform|search|mobile|billing')],
  ]),
  table('api keys', 'api keys|api key|access tokens|api tokens|personal access tokens|service tokens', '', [
    ['key_name', 'name|key name|label|token name', oneOf('CI pipeline|Production server|Staging|Mobile app|Zapier|Data export|Partner integration|Local development')],
    ['key_prefix', 'prefix|key prefix|token prefix', oneOf('sk_live_:60|sk_test_:40')],
    ['key_hash', 'hash|key hash|hash sha256|hashed key|token hash|sha256|secret hash', code(`${HEX}{64}`, true)],
    ['key_scopes', 'scope|scopes|permissions', oneOf('read|read,write|read,write,admin|orders:read|orders:read,orders:write|reports:read')],
    ['key_revoked', 'revoked|is revoked|revoked flag', flag(0.12)],
    ['key_used', 'last used|last used at', moment('-60d', 'now')],
  ]),
  table('releases', 'releases|release|release notes|deployments|package versions|app releases|software releases|changelog|versions', 'released at=release date', [
    ['release_version', 'version|tag|release|version number|semver|tag name', code('[123456789].[0123456789].[0123456789]')],
    ['release_sha', 'commit|commit sha|sha|commit hash|git sha|git commit', code(`${HEX}{7}`)],
    ['release_pre', 'is prerelease|prerelease|pre release|beta|is beta', flag(0.18)],
    ['release_notes', 'changelog|release notes|notes|changes|summary|description', oneOf('Fix memory leak in worker pool|Add dark mode|Improve start-up time|Update dependencies|Fix crash on empty input|Add CSV export|Deprecate old login endpoint|Speed up search index|Fix time zone of reports|Add retry for uploads|Drop support for Node 16|Translate settings page')],
    ['release_downloads', 'downloads|download count', int(20, 250000, skew(3200))],
  ]),
  table('notifications', 'notifications|notification log|push notifications|notification|messages sent', 'recipient=email', [
    ['notice_channel', 'channel|type|medium', oneOf('email:60|push:25|sms:15')],
    ['notice_template', 'template|template name|template key', oneOf('welcome|password_reset|order_shipped|invoice_due|weekly_digest|payment_failed|trial_ending')],
    ['notice_status', 'status|state|delivery status', oneOf('delivered:86|opened:0|queued:5|bounced:5|failed:4')],
    ['notice_error', 'error code|error|bounce code|failure code', oneOf('550:30|421:20|452:12|timeout:20|invalid_number:10|unregistered:8')],
    ['notice_title', 'title|subject', oneOf('Your order is on its way|Reset your password|Welcome aboard|Your invoice is due|Your weekly summary|Payment failed|Your trial ends soon')],
  ]),
  table('metrics of hosts', 'host metrics|server metrics|system metrics|cpu|cpu usage|cpu load', 'host=hostname|server=hostname|node=hostname|instance=hostname', [
    ['host_memory', 'mem|mem mb|memory mb|ram mb', int(256, 65536, skew(6200))],
  ]),
  table('exchange rates', 'exchange rates|currency rates|fx rates|forex rates', '', [
    ['fx_base', 'base|base currency|from|from currency', oneOf('EUR:50|USD:35|GBP:15')],
    ['fx_quote', 'quote|quote currency|to|to currency|target|target currency', oneOf('CHF|JPY|SEK|NOK|PLN|CZK|DKK|CAD|AUD')],
  ]),
  table('settings of an app', 'config table|configuration table|app settings|app config|settings table|key value store', '', [
    ['config_key', 'key|name|setting|setting key', oneOf('app.mail.host|app.mail.port|app.cache.ttl|app.locale.default|app.upload.max_mb|feature.dark_mode|feature.beta_search|security.session_minutes|billing.currency|billing.tax_rate')],
    ['config_value', 'value|setting value', oneOf('true|false|30|3600|en|EUR|smtp.example.com|587|10|0.19')],
    ['config_type', 'type|value type|data type', oneOf('string:45|int:30|bool:25')],
  ]),
  table('job queues', 'job queue|job queues|jobs table|background jobs|task queue|worker jobs|message queue|queue jobs|cron jobs', 'worker=hostname|locked by=hostname', [
    ['job_queue', 'queue|queue name|channel', oneOf('default:40|mailers:20|low:12|critical:10|imports:10|reports:8')],
    ['job_name', 'job|name|job name|job class|task|type|job type', oneOf('SendEmail:24|SyncOrders:16|ResizeImage:14|GenerateInvoice:12|ImportCsv:10|PurgeCache:8|RebuildIndex:8|ChargeCard:8')],
    ['job_state', 'state|status', oneOf('succeeded:70|queued:12|running:6|failed:8|retrying:4')],
    ['job_attempts', 'attempts|attempt|tries|retries', int(0, 5, skew(1.2))],
    ['job_error', 'error|last error|error message|exception', oneOf('Timeout::Error|ConnectionRefused|RecordNotFound|ValidationError|RateLimitExceeded|OutOfMemory')],
    ['job_payload', 'payload|args|arguments|data', among(documentsOf('payload'))],
    ['job_worker', 'worker|locked by|host', oneOf('worker-01|worker-02|worker-03|worker-04')],
  ]),
  table('blog of a site', 'blog|blog posts|blog articles|blog entries|cms|cms pages|cms articles', 'author=full name', [
    ['blog_status', 'status|state', oneOf('published:72|draft:20|archived:8')],
    ['blog_body', 'body|content|text|body text|post body', prose('social_post')],
    ['blog_tags', 'tags|labels', oneOf('travel;summer|food;recipe|tech;review|music;live|fitness;health|art;design|family;home|work;tips|nature;hiking|books;reading')],
  ]),
  table('addresses', 'addresses|shipping addresses|billing addresses|delivery addresses|address book|postal addresses', '', [
    ['address_first', 'line1|line 1|address line 1|addr1|address1|address line1', fake('location.streetAddress')],
    ['address_second', 'line2|line 2|address line 2|addr2|address2|address line2|street2', oneOf('Apt 4|Apt 12B|Suite 200|Floor 3|Unit 7|Building C|2nd floor|Rear house')],
    ['address_label', 'label|type|kind|address type', oneOf('home:60|work:25|other:15')],
  ]),
  table('licences', 'licenses|licences|software licenses|software licences|license keys|licence keys', 'customer company=company name', [
    ['licence_key', 'license key|licence key|key|serial|activation key', code('[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{5}-[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{5}-[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{5}-[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{5}', true)],
    ['licence_product', 'product|software|product name|application', oneOf('PhotoLab Studio|OfficeSuite Pro|SecureVault|CodeForge IDE|DataBridge|MailGuard|CAD Designer|BackupPilot')],
    ['licence_seats', 'seats|users|seat count|devices|max devices', oneOf('1:30|3:10|5:22|10:18|25:12|50:6|100:2')],
    ['licence_price', 'price|fee', dec(19, 2400, 2, skew(190))],
  ]),
]; // prettier-ignore
