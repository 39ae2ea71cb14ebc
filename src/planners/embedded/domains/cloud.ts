import { among, bell, code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { seldom, timesOf } from './habits.js';

export const CLOUD: Domain = {
  id: 'cloud operations',
  cues: 'cloud|cloud costs|cloud billing|cloud resources|aws|azure|google cloud|servers|server metrics|server monitoring|virtual machines|kubernetes|pods|docker containers|data center|datacenter|server racks|database queries|slow queries|backups|backup jobs|uptime monitoring|status page|outages|on call|it assets|it asset inventory|network devices|routers|dns|cron jobs|etl jobs|data pipelines|serverüberwachung|rechenzentrum|nube|serveurs',
  subjects: [
    {
      name: 'server_metrics',
      cues: 'server metrics|servers|server monitoring|server performance|host metrics|virtual machines|vm metrics|serverüberwachung|métricas de servidores|server cpu and memory|server metrics data|server health|server cpu usage|server utilization|server load|server monitoring metrics|server resource usage',
      columns: `measured_at => timestamp
host_name => hostname
data_region => region
cpu_percent => cpu_usage_percent
memory_percent => memory_usage_percent
disk_percent => disk_usage_percent
load_average that rises strongly with cpu_usage_percent
network_in_mbps
network_out_mbps
open_connections
host_state => status`,
    },
    {
      name: 'cloud_costs',
      cues: 'cloud costs|cloud billing|cloud spend|aws billing|aws costs|cloud resources|cloudkosten|costes de la nube|cloud cost data|cloud usage|cloud resource costs|cloud spending',
      columns: `usage_day => date
cloud_account => account
cloud_provider => provider
cloud_service => service
cloud_category => category
data_region => region
resource_tag
usage_quantity
cloud_cost_usd that rises strongly with usage_quantity => cost_usd
reserved`,
    },
    {
      name: 'pods',
      cues: 'kubernetes|kubernetes pods|pods|docker containers|kubernetes cluster|kubernetes events|container metrics',
      columns: `pod_name
namespace
cluster_node => node
image_tag => image
pod_phase => status
restarts
cpu_millicores
memory_mib that rises with cpu_millicores
memory_limit_mib
pod_started_at => start_time`,
    },
    {
      name: 'incidents',
      cues: 'outages|incident log of a service|service outages|status page|status page incidents|on call incidents|production incidents|sre incidents|it incidents|service incidents|incident reports of a service|incident tickets|it incident tickets|it incident log|server outages|server outage|server downtime|website outages|system outages',
      columns: `incident_no like INC-00001 => incident_id
began_at => start_time
affected_service => service
incident_severity => severity
alert_source
minutes_to_detect
minutes_to_resolve that rises with minutes_to_detect => duration_minutes
customers_affected
incident_cause => root_cause
on_call_engineer => assigned_to
postmortem_done`,
    },
    {
      name: 'alerts',
      cues: 'monitoring alerts|server alerts|error events of a system|system alerts',
      columns: `alert_no like AL-000001 => alert_id
fired_at => timestamp
host_name => hostname
affected_service => service
logged_severity => severity
logged_error => message
acknowledged
minutes_firing => duration_minutes
notified_channel => channel`,
    },
    {
      name: 'uptime_checks',
      cues: 'uptime checks|uptime monitoring|uptime data|server uptime|service uptime|website uptime|availability checks|health checks of servers|ping checks|http checks|endpoint checks|verfügbarkeitsprüfungen|comprobaciones de disponibilidad|contrôles de disponibilité',
      columns: `check_no like CHK-000001 => check_id
measured_at => checked_at
affected_service => service
host_name => hostname
data_region => region
check_result => status
check_ms only if check_result is up => response_time_ms`,
    },
    {
      name: 'backups',
      cues: 'backups|backup jobs|backup log|database backups|sicherungen|copias de seguridad|sauvegardes|backup job log|server backups|backup logs',
      columns: `backup_no like BKP-00001 => backup_id
backup_source => source
backup_kind => backup_type
backup_target => target
backup_started_at => start_time
backup_end (date and time) => end_time
backup_gb => size_gb
backup_minutes that rises strongly with size_gb => duration_minutes
backup_result => status
restore_tested
retention_days`,
    },
    {
      name: 'jobs',
      cues: 'cron jobs|etl jobs|batch jobs|scheduled jobs|data pipelines|pipeline jobs|etl runs|airflow runs|etl job runs|batch job runs|job runs|data pipeline runs|cron job log|scheduled job runs',
      columns: `job_run_no like RUN-000001 => run_id
job_name
job_schedule => schedule
job_started_at => start_time
end_time
job_seconds => duration_seconds
rows_read
rows_written never above rows_read
retries_needed => retries
job_result => status
error_text only when status is failed => error_message`,
    },
    {
      name: 'slow_queries',
      cues: 'database queries|slow queries|query log|sql queries log|slow query log|database performance|database query log|sql queries|database query performance',
      columns: `query_hash => query_id
executed_at => timestamp
database_name
query_kind => query_type
main_table => table_name
query_ms => duration_ms
rows_examined
rows_returned never above rows_examined
index_used
db_user => user`,
    },
    {
      name: 'it_assets',
      cues: 'it assets|it asset inventory|it inventory|laptops and desktops|computer inventory|network devices|network equipment|network switches|routers and switches|hardware inventory|it equipment|company laptops|laptops|it hardware|office equipment|laptop inventory|company laptop inventory|it inventory list',
      columns: `asset_no like IT-00001 => asset_id
asset_kind => asset_type
asset_model => model
serial_number
assigned_employee => assigned_to
purchased_on => purchase_date
purchase_cost
warranty_until => warranty_expiry
asset_state => status`,
    },
  ],
  concepts: concepts([
    ['owning_team', 'owning team|owner team|team owner|responsible team|team responsible|service team|engineering team|squad', oneOf('Platform:18|Payments:12|Data:12|Security:10|Mobile:10|Frontend:10|SRE:10|Search:8|Identity:10')],
    ['measured_at', 'measured at|timestamp|metric time', timesOf('shifts', 'even', '-30d')],
    ['host_name', 'host name|hostname|server|server name|host', code('[awdc][pebs][pb]-[ew]u-0#')],
    ['data_region', 'data region|region|cloud region|availability zone', oneOf('us-east-1:30|eu-west-1:24|eu-central-1:22|us-west-2:14|ap-southeast-1:10')],
    ['cpu_percent', 'cpu percent|cpu usage|cpu', dec(0.4, 100, 1, skew(28))],
    ['memory_percent', 'memory percent|memory usage|memory', dec(6, 99, 1, bell(61, 16))],
    ['disk_percent', 'disk percent|disk usage|disk', dec(4, 98, 1, bell(54, 18))],
    ['load_average', 'load average|load', dec(0.01, 38, 2, skew(1.4))],
    ['network_in', 'network in mbps|network in|network out mbps|network out', dec(0.05, 940, 2, skew(18))],
    ['open_connections', 'open connections|connections', int(0, 9200, skew(140))],
    ['host_state', 'host state|server status|status', oneOf('healthy:93|degraded:4|down:1|maintenance:2')],
    ['usage_day', 'usage day|usage date|billing day', day('-90d')],
    ['cloud_account', 'cloud account|cloud project|subscription of cloud', oneOf('prod|staging|data-platform|sandbox|shared-services|security')],
    ['cloud_provider', 'cloud provider|provider', among(familyValues('cloud', 'cloud_provider'))],
    ['cloud_service', 'cloud service|service', among(familyValues('cloud', 'cloud_service'))],
    ['cloud_category', 'cloud category|service category', among(familyValues('cloud', 'cloud_category'))],
    ['resource_tag', 'resource tag|cost center tag', oneOf('team:web|team:data|team:ml|team:platform|team:mobile|untagged')],
    ['usage_quantity', 'usage quantity', dec(0.1, 96000, 2, skew(220))],
    ['cloud_cost', 'cloud cost usd|cloud cost|cost', dec(0.01, 9400, 2, skew(11))],
    ['reserved', 'reserved|is reserved|reserved instance', flag(0.28)],
    ['pod_name', 'pod name|pod|container name', code('[awps][pehe][irb]-[0-9a-f]{8}-[0-9a-z]{5}', true)],
    ['namespace', 'namespace', oneOf('default|web|payments|monitoring|kube-system|data|batch')],
    ['cluster_node', 'cluster node|node', code('node-[0-2]#')],
    ['image_tag', 'image tag|container image', code('registry.local/app:[1-4].[0-9].[0-9]')],
    ['pod_phase', 'pod phase|pod status', oneOf('Running:90|Pending:3|Succeeded:4|Failed:1|CrashLoopBackOff:2')],
    ['restarts', 'restarts|restart count', int(0, 140, skew(0.7))],
    ['cpu_millicores', 'cpu millicores|millicores', int(1, 4000, skew(120))],
    ['memory_mib', 'memory mib', int(8, 8000, skew(240))],
    ['memory_limit', 'memory limit mib|memory limit', among([128, 256, 512, 1024, 2048, 4096, 8192], [6, 16, 26, 24, 16, 8, 4])],
    ['pod_started', 'pod started at', timesOf('office', 'working', '-30d')],
    ['affected_service', 'affected service|impacted service', oneOf('checkout|login|search|public API|mobile backend|image CDN|notifications|reporting|billing')],
    ['incident_severity', 'incident severity|sev|severity', oneOf('SEV1:6|SEV2:18|SEV3:42|SEV4:34')],
    ['alert_source', 'alert source', oneOf('monitoring:62|customer report:18|internal report:14|partner:6')],
    ['began_at', 'began at|outage start', timesOf('alarm', 'working', '-2y')],
    ['minutes_to_detect', 'minutes to detect|time to detect|mttd', int(0, 240, skew(6))],
    ['minutes_to_resolve', 'minutes to resolve|time to resolve|mttr', int(3, 2100, skew(58))],
    ['customers_affected', 'customers affected', int(0, 480000, skew(900))],
    ['outage_cause', 'incident cause|outage cause|root cause', oneOf('Bad deployment:30|Configuration change:20|Capacity:14|Hardware failure:9|Third party:12|Expired certificate:5|Network:10')],
    ['on_call_engineer', 'on call engineer|on call', fake('person.fullName')],
    ['check_result', 'check result|uptime status', oneOf('up:97|down:3')],
    ['check_ms', 'check ms|ping ms', int(8, 4000, skew(140))],
    ['postmortem', 'postmortem done|postmortem', flag(0.72)],
    ['logged_error', 'logged error|alert name|error message|alert message', among(familyValues('errors', 'logged_error'))],
    ['logged_severity', 'logged severity|alert severity|error severity', among(familyValues('errors', 'logged_severity'))],
    ['fired_at', 'fired at|alert time', timesOf('shifts', 'even', '-60d')],
    ['acknowledged', 'acknowledged|is acknowledged', flag(0.82)],
    ['minutes_firing', 'minutes firing', seldom(1440, 26, 48, 0)],
    ['notified_channel', 'notified channel', oneOf('pager:30|chat:46|email:24')],
    ['backup_source', 'backup source|backed up system', oneOf('orders-db|customers-db|file-share|mail-server|wiki|analytics-warehouse|vm-cluster-1')],
    ['backup_kind', 'backup kind|backup type', oneOf('incremental:70|full:22|snapshot:8')],
    ['backup_target', 'backup target', oneOf('object storage:58|tape:12|second site:30')],
    ['backup_started', 'backup started at', timesOf('batch', 'even', '-90d')],
    ['backup_gb', 'backup gb|backup size', dec(0.1, 9200, 1, skew(64))],
    ['backup_minutes', 'backup minutes|backup duration', int(1, 620, skew(24))],
    ['backup_result', 'backup result|backup status', oneOf('success:94|warning:4|failed:2')],
    ['restore_tested', 'restore tested', flag(0.14)],
    ['retention_days', 'retention days', among([7, 14, 30, 90, 365, 2555], [12, 18, 38, 18, 10, 4])],
    ['job_name', 'job name|etl job|pipeline name', oneOf('load_orders|sync_customers|daily_report|clean_logs|export_invoices|refresh_search_index|train_model|import_rates|send_reminders|aggregate_events')],
    ['job_schedule', 'job schedule|cron schedule|schedule', oneOf('0 2 * * *|*/15 * * * *|0 * * * *|30 3 * * 1|0 6 1 * *|0 0 * * *')],
    ['job_started', 'job started at|run started', timesOf('batch', 'even', '-60d')],
    ['job_seconds', 'job seconds|job duration', int(1, 14000, skew(240))],
    ['rows_read', 'rows read', int(0, 48000000, skew(64000))],
    ['rows_written', 'rows written', int(0, 46000000, skew(48000))],
    ['retries_needed', 'retries needed', among([0, 1, 2, 3], [88, 8, 3, 1])],
    ['job_result', 'job result|job status|run status', oneOf('success:92|failed:6|skipped:2')],
    ['error_text', 'error text', oneOf('Connection reset by peer|Schema mismatch in column 7|Timeout after 3600 s|Out of memory|File not found|Duplicate key|Permission denied')],
    ['query_hash', 'query hash|query id', code('q[0-9a-f]{10}')],
    ['database_name', 'database name|database', oneOf('orders|customers|analytics|billing|inventory|auth')],
    ['query_kind', 'query kind|statement type', oneOf('SELECT:72|UPDATE:13|INSERT:9|DELETE:4|DDL:2')],
    ['main_table', 'main table|table name', oneOf('orders|order_items|customers|events|invoices|sessions|products')],
    ['query_ms', 'query ms|query duration', int(200, 96000, skew(1400))],
    ['rows_examined', 'rows examined', int(10, 96000000, skew(240000))],
    ['rows_returned', 'rows returned', int(0, 900000, skew(84))],
    ['index_used', 'index used', flag(0.44)],
    ['db_user', 'db user|database user', oneOf('app_rw:58|app_ro:22|etl:12|analyst:6|admin:2')],
    ['query_executed', 'executed at', timesOf('office', 'working', '-30d')],
    ['asset_kind', 'asset kind|hardware type', among(familyValues('hardware', 'asset_kind'))],
    ['asset_model', 'asset model|hardware model', among(familyValues('hardware', 'asset_model'))],
    ['assigned_employee', 'assigned employee', fake('person.fullName')],
    ['asset_purchased', 'purchased on', day('-6y')],
    ['purchase_cost', 'purchase cost', int(90, 4200, skew(980))],
    ['warranty_until', 'warranty until', day('-2y', '+3y')],
    ['asset_state', 'asset state', oneOf('in use:80|in stock:10|in repair:4|retired:6')],
  ]), // prettier-ignore
};
