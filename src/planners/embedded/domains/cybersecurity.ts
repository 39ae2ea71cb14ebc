import type { Domain } from '../model.js';
import { code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';

export const CYBERSECURITY: Domain = {
  id: 'cybersecurity',
  cues: 'cybersecurity|cyber security|security alert|security alerts|security|attack|attacks|intrusion|firewall|malware|phishing|vulnerability|vulnerabilities|threat|siem|soc|login attempts|network traffic|ciberseguridad|incident|incidents|ransomware|breach|netflow|pentest',
  subjects: [
    {
      name: 'alerts',
      cues: 'security alerts|alerts|security incidents|security events|attacks|cybersecurity|intrusion|siem|security alert log|intrusion detection alerts|siem alerts|ids alerts',
      columns: `alert_id like ALR-00001
detected_at => timestamp
severity
attack_type
source_ip
destination_ip
destination_port
protocol
action_taken
alert_status => status`,
    },
    {
      name: 'logins',
      cues: 'login attempts|logins|authentication logs|auth logs|failed logins|login history|login events|login log|user logins|login attempt log',
      columns: `timestamp
username
ip_address
country
device
login_success => success
mfa_used
login_failure only when success is false => failure_reason`,
    },
    {
      name: 'firewall',
      cues: 'firewall logs|firewall|network traffic|netflow|network logs|network flows|firewall log|network packets|network traffic data|network flow data',
      columns: `timestamp
source_ip
source_port
destination_ip
destination_port
protocol
bytes_sent
packets
action`,
    },
    {
      name: 'vulnerabilities',
      cues: 'vulnerabilities|vulnerability scan|cves|vulnerability|vulnerability scan results|software vulnerabilities|security vulnerabilities',
      columns: `finding_id like VULN-00001
cve_id
hostname
severity
cvss_score
discovered_date
remediation_status => status`,
    },
    {
      name: 'phishing',
      cues: 'phishing|phishing emails|phishing email data|spam emails|phishing campaigns',
      columns: `message_no like MSG-00001 => message_id
sender_email => sender
phishing_subject => subject
attachment_included => has_attachment
link_count
is_phishing
received_at`,
    },
    {
      name: 'incidents',
      cues: 'security incidents log|incident response|security breaches|data breaches|sicherheitsvorfälle|incidentes de seguridad|security incident reports|cyber incidents|cybersecurity incidents|cyber attacks',
      columns: `incident_no like SEC-00001 => incident_id
breach_kind => incident_type
affected_asset
severity
detected_at
hours_to_contain
records_exposed
root_cause_of_breach => root_cause
incident_lead => assigned_to
regulator_informed => regulator_notified`,
    },
    {
      name: 'endpoints',
      cues: 'endpoint protection|endpoints|antivirus detections|malware detections|endpoint detections',
      columns: `detection_no like EDR-00001 => detection_id
detected_at => timestamp
endpoint_host => hostname
endpoint_user => username
malware_family => malware
detection_method_used => detection_method
file_path
file_hash
quarantined`,
    },
    {
      name: 'access_reviews',
      cues: 'access reviews|privileged access|access rights|user permissions review|berechtigungen',
      columns: `review_no like AR-00001 => review_id
account_reviewed => username
application_reviewed => application
permission_granted => permission
last_used_on => last_used
reviewer_name
access_decision => decision
reviewed_on => review_date
excessive`,
    },
    {
      name: 'patches',
      cues: 'patch management|patches|missing patches|patch status|patchstand',
      columns: `host_patched => hostname
patch_id
patch_severity => severity
released_on => release_date
installed_on_host 1 to 60 days after release_date => install_date
reboot_needed => reboot_required
patch_state => status`,
    },
    {
      name: 'badge_access',
      cues: 'badge access|door access logs|badge swipes|physical access|zutrittskontrolle|badge swipe log|office badge swipes|building access log|door access',
      columns: `swipe_no like BDG-000001 => swipe_id
swiped_at => timestamp
badge_number => badge_id
employee_name
door
swipe_direction => direction
access_granted
denial_reason only when access_granted is false`,
    },
    {
      name: 'malware',
      cues: 'malware samples|malware|malware analysis|malware families|virus samples',
      columns: `sha256_hash => sha256
malware_family (Emotet, TrickBot, AgentTesla, LockBit, Qakbot, RedLine, Mirai)
malware_kind (trojan, ransomware, worm, spyware, adware, botnet) => malware_type
file_type (exe, dll, docx, pdf, js, apk)
file_size_kb
detections from 0 to 72 => detection_count
first_seen
threat_level (low 18%, medium 34%, high 34%, critical 14%) => severity`,
    },
    {
      name: 'pentest_findings',
      cues: 'penetration test findings|pentest findings|penetration tests|pentest results|security audit findings',
      columns: `finding_no like PT-0001 => finding_id
finding_title (SQL injection, stored XSS, weak TLS settings, weak passwords, open redirect, IDOR, verbose errors) => title
severity
cvss_score
affected_asset
tester
found_on => found_date
fix_due 14 to 90 days after found_on => due_date
finding_status (open 34%, fixed 52%, accepted 14%) => status`,
    },
    {
      name: 'indicators',
      cues: 'threat intelligence|threat intelligence indicators|indicators of compromise|iocs|ioc feed|threat feed',
      columns: `indicator_no like IOC-000001 => indicator_id
threat_category (botnet, phishing, malware host, scanner, spam source) => indicator_type
bad_ip_address => ip_address
threat_actor (APT28, APT29, FIN7, Lazarus, Sandworm, unknown)
confidence_score integer from 10 to 100 => confidence
severity
first_seen
last_seen after first_seen
feed (AlienVault OTX, MISP, AbuseIPDB, URLhaus) => source`,
    },
    {
      name: 'vpn_sessions',
      cues: 'vpn connections|vpn sessions|vpn logs|remote access logs|vpn usage',
      columns: `session_id
username
source_ip
country
vpn_gateway (vpn-eu-1, vpn-eu-2, vpn-us-1, vpn-ap-1) => gateway
connected_at
disconnected_at 2 minutes to 10 hours after connected_at
bytes_in
bytes_out
mfa_used`,
    },
    {
      name: 'password_resets',
      cues: 'password resets|password reset requests|account recovery|password changes',
      columns: `reset_no like RST-00001 => reset_id
username
email
requested_at
reset_channel (self service 68%, help desk 26%, admin 6%) => method
ip_address
completed_at 1 to 90 minutes after requested_at
reset_result (success 91%, expired 6%, failed 3%) => status`,
    },
    {
      name: 'awareness_training',
      cues: 'security awareness training|awareness training|phishing training|security training',
      columns: `employee_name
department
course_taken (Phishing basics, Password hygiene, Data protection, Social engineering, Secure remote work) => course
assigned_date
completed_date 1 to 45 days after assigned_date
quiz_score from 40 to 100
passed
attempts from 1 to 4`,
    },
    {
      name: 'dns_queries',
      cues: 'dns queries|dns logs|dns query log|dns traffic|dns requests',
      columns: `timestamp
client_ip
domain_name => query_name
record_kind (A 68%, AAAA 18%, TXT 6%, MX 4%, CNAME 4%) => query_type
rcode (NOERROR 90%, NXDOMAIN 8%, SERVFAIL 2%) => response_code
ttl_seconds from 30 to 86400
resolver_ip
blocked yes 3%`,
    },
    {
      name: 'certificates',
      cues: 'ssl certificates|tls certificates|certificates|certificate inventory|x509 certificates',
      columns: `serial_number
domain_name => common_name
certificate_issuer (Let's Encrypt, DigiCert, Sectigo, GlobalSign) => issuer
key_bits (2048, 3072 or 4096) => key_size
signature_algorithm (SHA256-RSA, SHA384-RSA, ECDSA-SHA256)
issued_on => valid_from
expires_on 90 to 397 days after issued_on => valid_until
is_wildcard => wildcard
cert_status (valid 88%, expired 9%, revoked 3%) => status`,
    },
    {
      name: 'privileged_accounts',
      cues: 'privileged accounts|admin accounts|service accounts|iam accounts|user accounts iam',
      columns: `account_no like PA-0001 => account_id
username
account_kind (admin 40%, service 36%, root 10%, break glass 14%) => account_type
owner
target_system (Active Directory, AWS, Azure, Linux servers, Oracle DB, SAP) => system
mfa_enabled
last_login
password_age_days from 0 to 400
account_state (active 86%, disabled 14%) => status`,
    },
    {
      name: 'bug_bounty',
      cues: 'bug bounty|bug bounty reports|vulnerability reports|responsible disclosure',
      columns: `report_no like BB-0001 => report_id
reporter_username => researcher
weakness (XSS, SQL injection, IDOR, SSRF, CSRF, open redirect, RCE) => vulnerability_type
severity
submitted_at
triaged_at 1 to 96 hours after submitted_at
bounty_usd from 50 to 15000 => bounty
report_status (resolved 46%, informative 30%, triaged 24%) => status`,
    },
    {
      name: 'ransomware_attacks',
      cues: 'ransomware attacks|ransomware|cyber attacks|cyberattacks|cyber attacks on companies',
      columns: `attack_no like RA-0001 => attack_id
company
industry
country
ransomware_group (LockBit, BlackCat, Cl0p, Akira, Royal, Play) => threat_group
attack_date
ransom_demand_usd from 20000 to 5000000 => ransom_demand
ransom_paid yes 28% => paid
records_exposed from 0 to 900000
downtime_days integer from 1 to 40`,
    },
  ],
  concepts: concepts([
    ['status', 'status|alert status', oneOf('open:32|investigating:22|resolved:34|false positive:12')],
    ['action', 'action|rule action|verdict', oneOf('allow:72|deny:22|drop:6')],
    ['remediation_status', 'remediation status', oneOf('open:38|in progress:24|fixed:32|accepted:6')],
    ['discovered_date', 'discovered date|discovered on', day('-1y', 'now')],
    ['is_phishing', 'is phishing|phishing|malicious|is malicious|spam|is spam', flag(0.18)],
    ['link_count', 'link count|links|number of links', int(0, 24, skew(3))],
    ['source_port', 'source port|src port', int(1024, 65535)],
    ['category', 'category|type', oneOf('Phishing:24|Brute Force:20|Malware:17|Port Scan:14|DDoS:9|SQL Injection:7|Ransomware:5|Data Exfiltration:4')],
    ['asset', 'asset|affected system|affected asset|target|target system', oneOf('web-01|db-primary|mail-gateway|vpn-edge|hr-portal|file-server|crm-app|laptop-fin-22|build-agent|dc-02')],
    ['security_time', 'detected at|timestamp|login time|attack time', timesOf('alarm', 'even', '-6mo')],
    ['login_failure', 'login failure|failure reason|login failure reason', oneOf('Wrong password:58|Unknown user:14|Account locked:12|MFA rejected:10|Password expired:6')],
    ['phishing_subject', 'phishing subject', oneOf('Your mailbox is almost full|Urgent: invoice overdue|Confirm your payroll details|Parcel could not be delivered|Password expires today|Shared document: Q3 bonus list|Security alert: new login|CEO request|Meeting moved to Thursday|Weekly newsletter')],
    ['attachment_included', 'attachment included|attachment present', flag(0.36)],
    ['breach_kind', 'breach kind|kind of breach', oneOf('Phishing:30|Ransomware:14|Lost device:14|Misconfiguration:18|Insider:8|Stolen credentials:16')],
    ['hours_to_contain', 'hours to contain', dec(0.3, 900, 1, skew(14))],
    ['records_exposed', 'records exposed', int(0, 4200000, skew(240))],
    ['breach_cause', 'root cause of breach', oneOf('Human error:34|Missing patch:22|Weak password:18|Open storage bucket:14|Third party:12')],
    ['incident_lead', 'incident lead', fake('person.fullName')],
    ['regulator_informed', 'regulator informed', flag(0.22)],
    ['endpoint_host', 'endpoint host|host patched', code('[LWP]T-[0-9]{4}')],
    ['endpoint_user', 'endpoint user|account reviewed', fake('internet.username')],
    ['malware_family', 'malware family', oneOf('Emotet:16|AgentTesla:18|RedLine:16|QakBot:12|Cobalt Strike:10|Adware.Generic:20|CoinMiner:8')],
    ['detection_method_used', 'detection method used', oneOf('signature:44|behavior:38|machine learning:18')],
    ['file_path', 'file path', oneOf('C:\\Users\\Public\\invoice.exe|C:\\Temp\\setup.tmp|C:\\ProgramData\\svchost32.dll|/tmp/.x/update.sh|C:\\Users\\Downloads\\offer.docm')],
    ['quarantined', 'quarantined', flag(0.9)],
    ['application_reviewed', 'application reviewed', oneOf('ERP|CRM|Payroll|Data warehouse|Source code|File server|VPN')],
    ['permission_granted', 'permission granted', oneOf('read:44|write:32|admin:14|owner:10')],
    ['permission_last_used', 'last used on', daysOf('working', '-1y')],
    ['access_decision', 'access decision', oneOf('keep:76|revoke:18|downgrade:6')],
    ['access_reviewed', 'reviewed on', daysOf('working', '-6mo')],
    ['excessive', 'excessive', flag(0.16)],
    ['patch_id', 'patch id|kb number', code('KB50#####')],
    ['patch_severity', 'patch severity', oneOf('critical:18|important:52|moderate:24|low:6')],
    ['patch_released', 'released on', day('-1y', '-60d')],
    ['patch_installed', 'installed on host', day('-1y', 'now')],
    ['reboot_needed', 'reboot needed', flag(0.58)],
    ['patch_state', 'patch state', oneOf('installed:84|pending reboot:8|missing:6|failed:2')],
    ['badge_number', 'badge number', code('B[0-9]{5}')],
    ['door', 'door|door name', oneOf('Main Entrance:40|Parking Gate:18|Server Room:6|Lab 2:10|Floor 3 East:16|Warehouse:10')],
    ['swiped_at', 'swiped at', timesOf('rush', 'working', '-60d')],
    ['swipe_direction', 'swipe direction', oneOf('in:52|out:48')],
    ['access_granted', 'access granted', flag(0.97)],
    ['denial_reason', 'denial reason', oneOf('Outside hours:40|No permission:36|Badge expired:24'), 'here'],
  ]), // prettier-ignore
};
