import { among, bell, concepts, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, seldom, timesOf } from './habits.js';

export const SUPPORT: Domain = {
  id: 'customer support',
  cues: 'customer support|customer service|support tickets|helpdesk|help desk|helpdesk tickets|it support|call center|call centre|contact center|call center agents|chat transcripts|live chat|chatbot|chatbot conversations|customer complaints|complaint management|knowledge base|csat|service desk|kundendienst|kundenservice|soporte al cliente|atención al cliente|service client',
  subjects: [
    {
      name: 'tickets',
      cues: 'support tickets|customer support|helpdesk tickets|helpdesk|customer service|it tickets|service desk|kundendienst|soporte al cliente|service client|support ticket data|customer support tickets|help desk tickets|customer service tickets|it support tickets|support requests|helpdesk requests|customer support requests',
      columns: `ticket_id like TKT-00001
customer_name
ticket_subject => subject
ticket_category => category
priority
channel
ticket_status => status
assigned_agent => agent_name
opened_at => created_at
first_response_minutes
resolution_hours that rises with first_response_minutes
satisfaction missing 35%`,
    },
    {
      name: 'calls',
      cues: 'call center|call center calls|call centre|contact center|contact center calls|support calls|call center data|callcenter anrufe|llamadas de un call center|centre d appels|call center call log|customer service calls|call centre calls|customer calls',
      columns: `call_no like CC-000001 => call_id
called_at => start_time
agent_name
caller_name => customer_name
call_queue => queue
call_reason => reason
wait_seconds
talk_seconds => duration_seconds
hold_seconds
transferred
call_result => outcome
call_satisfaction missing 50% => satisfaction`,
    },
    {
      name: 'chats',
      cues: 'live chat|chat transcripts|support chats|chatbot conversations|chatbot|chat conversations with customers|chatprotokolle|live chat conversations|live chat sessions|customer chats|live chat logs|chat conversations|chat sessions',
      columns: `chat_no like CH-000001 => chat_id
chat_started_at => start_time
visitor_name => customer_name
chat_intent => topic
handled_by => agent
messages_in_chat => messages
chat_minutes that rises strongly with messages => duration_minutes
last_message
sentiment
escalated`,
    },
    {
      name: 'agents',
      cues: 'call center agents|support agents|agent performance|contact center agents|agent statistics|callcenter agenten',
      columns: `agent_no like AG-001 => agent_id
agent_name
support_team => team
agent_shift => shift
tickets_handled
average_handle_minutes => avg_handle_time_minutes
first_contact_resolution_percent
csat_percent that rises with first_contact_resolution_percent
adherence_percent
agent_since => hire_date`,
    },
    {
      name: 'complaints',
      cues: 'customer complaints|complaints|complaint management|complaint register|beschwerden|reclamaciones|réclamations|customer complaint log|complaint records|complaint data',
      columns: `complaint_no like CMP-00001 => complaint_id
received_at => complaint_date
complainant_name => customer_name
complaint_topic => category
complaint_text => description
complaint_channel => channel
complaint_severity => severity
compensation_paid => compensation
upheld
days_to_close`,
    },
    {
      name: 'articles',
      cues: 'knowledge base|knowledge base articles|help center articles|faq articles|help articles|wissensdatenbank',
      columns: `article_no like KB-001 => article_id
help_article => title
help_section => category
article_author => author
updated_on => updated_date
help_views => views
helpful_percent
tickets_deflected that rises strongly with views
article_state => status`,
    },
    {
      name: 'device_repairs',
      cues: 'phone repairs|computer repairs|laptop repairs|device repairs|electronics repairs|appliance repairs|repair shop orders|repair orders|smartphone repairs|tv repairs|reparaturaufträge|reparaciones de móviles',
      columns: `repair_id like REP-00001
customer_name
broken_device => device
device_fault => issue
taken_in_on => received_date
repair_done_on 1 to 14 days after received_date => completed_date
repairer_name => technician
repair_charge => cost
repair_progress => status`,
    },
    {
      name: 'disputes',
      cues: 'billing disputes|billing dispute|disputed charges|disputed bills|billing complaints|invoice disputes',
      columns: `dispute_id like DSP-00001
customer_name
account_number
invoice_number
disputed_amount 5 to 900
cause (Wrong amount, Duplicate charge, Unknown charge, Cancelled already, Price change)
opened_date
resolved_date 1 to 40 days after opened_date
outcome (credited 46%, partly credited 20%, rejected 34%)`,
    },
  ],
  concepts: concepts([
    ['support_opened', 'opened at|created at|submitted at|reported at|ticket opened', timesOf('office', 'working', '-6mo')],
    ['ticket_text', 'ticket text|ticket description|description', fake('text', { kind: 'support_ticket', domain: 'software' })],
    ['assigned_agent', 'assigned agent|agent name|agent|handled by agent', fake('person.fullName')],
    ['first_response', 'first response minutes|first reply minutes|response minutes', int(1, 1900, skew(42))],
    ['resolution_hours', 'resolution hours|resolution time|hours to resolve', dec(0.1, 240, 1, skew(8.5))],
    ['satisfaction', 'satisfaction|satisfaction score|csat|call satisfaction|csat score', among([1, 2, 3, 4, 5], [7, 7, 15, 31, 40])],
    ['sla_met', 'sla met|within sla|sla breached', flag(0.88)],
    ['reopened', 'reopened|was reopened', flag(0.07)],
    ['caller_name', 'caller name|caller', fake('person.fullName')],
    ['call_queue', 'call queue|queue|queue name', oneOf('Billing:26|Technical support:32|Sales:16|Returns:12|General:14')],
    ['call_reason', 'call reason|reason for call|contact reason', oneOf('Invoice question:22|Product not working:22|Delivery status:18|Cancel contract:10|Change address:8|Password reset:10|Complaint:10')],
    ['called_at', 'called at|call time|call start|call start time', timesOf('office', 'working', '-6mo')],
    ['wait_seconds', 'wait seconds|waiting seconds|seconds in queue', seldom(1800, 78, 110, 0)],
    ['talk_seconds', 'talk seconds|talk time|talk time seconds|call seconds|call duration|call length', int(8, 2700, skew(265))],
    ['talk_minutes', 'talk minutes|talk time minutes|call minutes|minutes talked', dec(0.4, 45, 1, skew(4.6))],
    ['hold_seconds', 'hold seconds|hold time', seldom(900, 34, 60, 0)],
    ['transferred', 'transferred|was transferred', flag(0.12)],
    ['call_result', 'call result|call outcome|disposition', oneOf('resolved:66|follow-up needed:16|transferred:10|abandoned:8')],
    ['visitor_name', 'visitor name', fake('person.fullName')],
    ['chat_intent', 'chat intent|intent|user intent', oneOf('order status:28|refund:16|product question:20|technical problem:18|opening hours:8|speak to a human:10')],
    ['handled_by', 'handled by', oneOf('bot:58|agent:26|bot, then agent:16')],
    ['messages_in_chat', 'messages in chat|number of messages', int(2, 64, skew(9))],
    ['chat_minutes', 'chat minutes|chat duration', int(1, 75, skew(8))],
    ['last_message', 'last message', fake('text', { kind: 'message' })],
    ['escalated', 'escalated|is escalated|escalated to human', flag(0.14)],
    ['chat_started', 'chat started at|chat start', timesOf('online', 'working', '-6mo')],
    ['support_team', 'support team|team', oneOf('First Level:46|Second Level:24|Billing:14|Key Accounts:8|Night Shift:8')],
    ['agent_shift', 'agent shift', oneOf('early:38|late:38|night:8|part-time:16')],
    ['tickets_handled', 'tickets handled|tickets solved', int(40, 4200, skew(680))],
    ['handle_minutes', 'average handle minutes|average handle time|aht', dec(2.4, 24, 1, bell(8.2, 2.4))],
    ['first_contact', 'first contact resolution percent|first contact resolution|fcr', dec(42, 96, 1, bell(73, 8))],
    ['csat_percent', 'csat percent', dec(58, 99, 1, bell(86, 5.5))],
    ['adherence', 'adherence percent|schedule adherence', dec(72, 100, 1, bell(92, 3.6))],
    ['agent_since', 'agent since', daysOf('working', '-8y')],
    ['complainant_name', 'complainant name', fake('person.fullName')],
    ['complaint_topic', 'complaint topic|complaint category|complaint type', oneOf('Late delivery:26|Defective product:22|Rude staff:9|Wrong invoice:18|Misleading advertising:7|Refund not received:18')],
    ['complaint_text', 'complaint text|complaint', fake('text', { kind: 'support_ticket', domain: 'e-commerce' })],
    ['received_at', 'received at', timesOf('online', 'working')],
    ['complaint_channel', 'complaint channel', oneOf('email:44|phone:26|web form:18|social media:8|letter:4')],
    ['complaint_severity', 'complaint severity', oneOf('minor:52|moderate:36|serious:12')],
    ['compensation_paid', 'compensation paid|compensation|compensation amount', dec(0, 480, 2, skew(12))],
    ['upheld', 'upheld|is upheld|justified', flag(0.58)],
    ['days_to_close', 'days to close', int(0, 60, skew(6))],
    ['help_article', 'help article|article title|faq title', among(familyValues('help', 'help_article'))],
    ['help_section', 'help section|help category', among(familyValues('help', 'help_section'))],
    ['article_author', 'article author', fake('person.fullName')],
    ['updated_on', 'updated on', daysOf('working')],
    ['help_views', 'help views|article views', int(20, 96000, skew(1400))],
    ['helpful_percent', 'helpful percent', dec(24, 98, 1, bell(74, 11))],
    ['tickets_deflected', 'tickets deflected', int(0, 4200, skew(62))],
    ['article_state', 'article state', oneOf('published:84|draft:10|outdated:6')],
    ['broken_device', 'broken device', oneOf('Smartphone|Laptop|Tablet|Desktop PC|Smartwatch|Game Console|Washing Machine|Dishwasher|Refrigerator|Television|Coffee Machine|Vacuum Cleaner|Headphones|Printer|Camera')],
    ['device_fault', 'device fault', oneOf('Does not turn on|Battery weak|Makes noise|Overheats|Button broken|Water damage|Loose connector|Display fault|Software error|Power supply faulty|Cracked housing|Fan failure')],
    ['taken_in_on', 'taken in on', daysOf('working')],
    ['repair_done_on', 'repair done on', daysOf('working')],
    ['repairer_name', 'repairer name', fake('person.fullName')],
    ['repair_charge', 'repair charge', money(15, 480, 84)],
    ['repair_progress', 'repair progress', oneOf('picked up:68|ready:14|in repair:10|waiting for parts:6|not repairable:2')],
  ]), // prettier-ignore
};
