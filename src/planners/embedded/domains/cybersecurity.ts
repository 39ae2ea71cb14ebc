import type { Domain } from '../model.js';
import { concepts, day, flag, int, oneOf, skew } from '../lexicon/builders.js';

export const CYBERSECURITY: Domain = {
  id: 'cybersecurity',
  cues: 'cybersecurity|cyber security|security alert|security alerts|security|attack|attacks|intrusion|firewall|malware|phishing|vulnerability|vulnerabilities|threat|siem|soc|login attempts|network traffic|ciberseguridad|incident|incidents|ransomware|breach|netflow|pentest',
  subjects: [
    {
      name: 'alerts',
      cues: 'security alerts|alerts|security incidents|security events|attacks|cybersecurity|intrusion|siem',
      columns: `alert_id like ALR-00001
severity
attack_type
source_ip
destination_ip
destination_port
protocol
detected_at
action_taken
alert_status`,
    },
    {
      name: 'logins',
      cues: 'login attempts|logins|authentication logs|auth logs',
      columns: `timestamp
username
ip_address
country
device
login_success
mfa_used
failure_reason missing 85%`,
    },
    {
      name: 'firewall',
      cues: 'firewall logs|firewall|network traffic|netflow|network logs|network flows',
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
      cues: 'vulnerabilities|vulnerability scan|cves|vulnerability',
      columns: `vulnerability_id
cve_id
hostname
severity
cvss_score
discovered_date
remediation_status`,
    },
    {
      name: 'phishing',
      cues: 'phishing|phishing emails',
      columns: `email_id
sender_email
subject_line
has_attachment
link_count
is_phishing
received_at`,
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
  ]), // prettier-ignore
};
