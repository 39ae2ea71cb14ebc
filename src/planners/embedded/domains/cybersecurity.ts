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
  ],
  concepts: concepts([
    ['status', 'status|alert status', oneOf('open:32|investigating:22|resolved:34|false positive:12')],
    ['action', 'action|rule action|verdict', oneOf('allow:72|deny:22|drop:6')],
    ['remediation_status', 'remediation status', oneOf('open:38|in progress:24|fixed:32|accepted:6')],
    ['discovered_date', 'discovered date|discovered on', day('-1y', 'now')],
    ['is_phishing', 'is phishing|phishing|malicious|is malicious|spam|is spam', flag(0.18)],
    ['link_count', 'link count|links|number of links', int(0, 24, skew(3))],
    ['source_port', 'source port|src port', int(1024, 65535)],
    ['category', 'category|type|incident type', oneOf('Phishing:24|Brute Force:20|Malware:17|Port Scan:14|DDoS:9|SQL Injection:7|Ransomware:5|Data Exfiltration:4')],
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
    ['denial_reason', 'denial reason', oneOf('Outside hours:40|No permission:36|Badge expired:24')],
  ]), // prettier-ignore
};
