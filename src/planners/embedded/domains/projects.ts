import type { Domain } from '../model.js';
import { among, bell, concepts, day, dec, fake, flag, int, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';
import { VENUES } from '../vocabulary/names/places.js';

export const PROJECTS: Domain = {
  id: 'projects',
  cues: 'project|projects|task|tasks|sprint|jira|backlog|kanban|milestone|agile|todo|proyectos|projekte|projets|meeting|meetings|event|events|calendar',
  subjects: [
    {
      name: 'tasks',
      cues: 'tasks|project tasks|jira|backlog|todo|issues|task list|to do list|jira tickets|jira issues|project task list',
      columns: `task_id like TASK-00001
task_name
project
assignee
priority
task_status => status
estimated_hours
due_date
created_at`,
    },
    {
      name: 'projects',
      cues: 'projects|project portfolio|project management|proyectos|projekte|project list|company projects',
      columns: `project_id
project_name
project_manager
start_date
end_date 30 to 365 days after start_date
budget
progress
project_status => status`,
    },
    {
      name: 'events',
      cues: 'events|calendar|conferences|event attendees|event list|upcoming events|event calendar',
      columns: `event_id
event_name
event_type
venue
event_date
start_time
seats_available
entry_fee => ticket_price`,
    },
    {
      name: 'meetings',
      cues: 'meetings|meeting|meeting schedule|meetings log|calendar meetings|team meetings',
      columns: `meeting_id
meeting_title => title
organizer
meeting_date => date
start_time
meeting_minutes => duration_minutes
invited_people => attendees`,
    },
    {
      name: 'sprints',
      cues: 'sprints|sprint reports|sprint planning|scrum sprints|sprint velocity',
      columns: `sprint_no like SPR-001 => sprint_id
team_of_sprint => team
sprint_goal => goal
sprint_started => start_date
end_date 14 days after start_date
points_committed => committed_points
points_done that rises strongly with committed_points => completed_points
bugs_found
carried_over`,
    },
    {
      name: 'risks',
      cues: 'project risks|risk register|risk log|risikoregister|registro de riesgos',
      columns: `risk_no like RISK-001 => risk_id
project
risk_description => description
risk_probability_percent => probability
risk_impact_cost => impact
risk_owner => owner
mitigation
identified_on => identified_date
risk_state => status`,
    },
    {
      name: 'issues',
      cues: 'project issues|action items|issue log|action log|maßnahmenliste',
      columns: `item_no like ACT-001 => item_id
project
action_item => action
raised_in_meeting => source
action_owner => owner
raised_on => created_date
due_by_day 3 to 45 days after created_date => due_date
action_state => status`,
    },
    {
      name: 'time_entries',
      cues: 'project time tracking|time entries|project hours|zeiterfassung projekt|horas de proyecto',
      columns: `entry_no like TE-00001 => entry_id
project
worker_name => employee_name
work_done_on => date
work_category => task
hours_booked_on_project => hours
billable_time => billable
hourly_charge => hourly_rate
entry_approved => approved`,
    },
    {
      name: 'resources',
      cues: 'resource planning|project resources|team allocation|ressourcenplanung',
      columns: `allocation_no like RA-0001 => allocation_id
person_allocated => employee_name
project
role_in_project => role
allocation_percent
allocated_from => start_date
allocated_until 30 to 240 days after start_date => end_date
cost_per_day => daily_rate`,
    },
    {
      name: 'room_bookings',
      cues: 'meeting room bookings|meeting rooms|conference room bookings|room reservations of an office|desk bookings|office room bookings',
      columns: `booking_id like MRB-00001
meeting_room => room_name
booked_by_employee => booked_by
meeting_begins (date and time) => start_time
room_booking_end (date and time) => end_time
booked_length => duration_minutes
attendee_count => attendees
booking_purpose => purpose
status`,
    },
    {
      name: 'chores',
      cues: 'household chores|chores|chore list|cleaning schedule of a household|house chores|haushaltsaufgaben|tareas domésticas|tâches ménagères',
      columns: `chore_id like CHR-0001
chore
family_member => assigned_to
chore_room => room
chore_frequency => frequency
chore_due => due_date
chore_minutes => duration_minutes
chore_done => completed`,
    },
    {
      name: 'equipment_loans',
      cues: 'equipment loans|equipment rentals|equipment checkouts|tool rentals|tool rental|tool library|lent equipment|equipment rental|equipment rental agreements|equipment rental contracts|tool rental agreements',
      columns: `loan_id like EQL-0001
lent_item => item
borrower_name
loan_date
due_date 7 to 21 days after loan_date
return_date 1 to 30 days after loan_date
item_condition => condition
deposit_paid => deposit`,
    },
  ],
  concepts: concepts([
    ['status', 'status|task state|state', oneOf('to do:30|in progress:30|review:12|done:28'), 'weak'],
    ['story_points', 'story points|points|estimate|effort', among([1, 2, 3, 5, 8, 13], [18, 24, 26, 18, 10, 4])],
    ['event_type', 'event type|type of event', oneOf('Conference:22|Concert:24|Workshop:20|Festival:12|Meetup:14|Exhibition:8')],
    ['venue', 'venue|venu|location|event location', oneOf(VENUES)],
    ['meeting_minutes', 'meeting minutes', among([15, 30, 45, 60, 90, 120], [16, 38, 16, 20, 6, 4])],
    ['invited_people', 'invited people', int(2, 40, skew(6))],
    ['meeting_day', 'meeting date', daysOf('working', '-6mo', '+1mo')],
    ['seats_available', 'seats available', int(20, 4200, skew(180))],
    ['entry_fee', 'entry fee', among([0, 10, 20, 35, 49, 79, 120, 250, 490], [26, 12, 14, 12, 12, 9, 7, 5, 3])],
    ['task_created', 'created at', timesOf('office', 'working')],
    ['sprint_team', 'team of sprint', oneOf('Falcon|Otter|Lynx|Heron|Badger')],
    ['sprint_goal', 'sprint goal', oneOf('Checkout redesign|Search relevance|Mobile login|Reporting beta|Performance fixes|Accessibility|Data migration|Onboarding flow')],
    ['sprint_started', 'sprint started', daysOf('working', '-2y')],
    ['sprint_days', 'sprint days', among([7, 14, 21], [10, 82, 8])],
    ['points_committed', 'points committed', int(12, 90, bell(42, 12))],
    ['points_done', 'points done', int(6, 86, bell(37, 11))],
    ['bugs_found', 'bugs found', int(0, 24, skew(4))],
    ['carried_over', 'carried over', int(0, 18, skew(3))],
    ['risk_description', 'risk description', oneOf('Key supplier delays delivery|Scope grows without budget|Expert leaves the team|Approval takes longer|Data quality too low|Integration fails late|Exchange rate moves|Users reject new process')],
    ['risk_probability', 'risk probability percent', among([5, 10, 20, 30, 50, 70, 90], [12, 20, 24, 18, 14, 8, 4])],
    ['risk_impact', 'risk impact cost', wholeMoney(1000, 900000, 24000)],
    ['risk_owner', 'risk owner', fake('person.fullName')],
    ['mitigation', 'mitigation|mitigation plan', oneOf('Second source agreed|Weekly review|Prototype early|Buffer of two weeks|Cross-train colleague|Freeze scope|Monitor only')],
    ['identified_on', 'identified on', daysOf('working')],
    ['risk_state', 'risk state', oneOf('open:48|mitigated:26|closed:20|occurred:6')],
    ['raised_in_meeting', 'raised in meeting', oneOf('Steering committee|Weekly sync|Retrospective|Design review|Kick-off')],
    ['action_owner', 'action owner', fake('person.fullName')],
    ['raised_on', 'raised on', daysOf('working', '-1y')],
    ['due_by_day', 'due by day', day('-10mo', '+2mo')],
    ['action_state', 'action state', oneOf('done:54|open:26|in progress:14|overdue:6')],
    ['worker_name', 'worker name', fake('person.fullName')],
    ['work_done_on', 'work done on', daysOf('working', '-1y')],
    ['work_category', 'work category', oneOf('Development:40|Design:14|Meetings:16|Testing:14|Documentation:8|Support:8')],
    ['hours_booked_project', 'hours booked on project', dec(0.25, 10, 2, bell(4, 2.2))],
    ['billable_time', 'billable time', flag(0.74)],
    ['hourly_charge', 'hourly charge', among([65, 80, 95, 110, 130, 160], [12, 22, 26, 20, 14, 6])],
    ['entry_approved', 'entry approved', flag(0.88)],
    ['person_allocated', 'person allocated', fake('person.fullName')],
    ['role_in_project', 'role in project', oneOf('Developer:34|Designer:12|Analyst:16|Project Manager:12|Tester:14|Architect:12')],
    ['allocation_percent', 'allocation percent', among([10, 20, 25, 40, 50, 60, 80, 100], [6, 12, 10, 10, 20, 10, 14, 18])],
    ['allocated_from', 'allocated from', daysOf('working', '-1y', '+3mo')],
    ['allocated_until', 'allocated until', day('-6mo', '+1y')],
    ['cost_per_day', 'cost per day', int(240, 1400, skew(620))],
    ['meeting_room', 'meeting room', oneOf('Orion|Apollo|Everest|Pacific|Turing|Curie|Tesla|Aurora|Boardroom|Lovelace|Atlas|Garden')],
    ['booked_by_employee', 'booked by employee', fake('person.fullName')],
    ['meeting_begins', 'meeting begins', timesOf('office', 'working', '-6mo', '+1mo')],
    ['booked_length', 'booked length', int(15, 180, skew(48))],
    ['attendee_count', 'attendee count', int(2, 24, skew(5))],
    ['booking_purpose', 'booking purpose', oneOf('Team meeting|Client call|Interview|Workshop|One-on-one|Sprint planning|Training|Board meeting|Product demo|Retrospective')],
    ['chore', 'chore|household task', oneOf('Wash dishes|Vacuum living room|Take out trash|Do laundry|Clean bathroom|Mow the lawn|Cook dinner|Water plants|Feed the cat|Change bed sheets|Mop the floor|Grocery shopping|Dust shelves|Iron shirts|Walk the dog|Clean windows')],
    ['family_member', 'family member of chore', oneOf('Mom|Dad|Emma|Lucas|Grandma|Mia|Noah')],
    ['chore_room', 'chore room', oneOf('kitchen:30|bathroom:18|living room:20|bedroom:14|garden:10|whole house:8')],
    ['chore_frequency', 'chore frequency', oneOf('daily:34|weekly:46|biweekly:10|monthly:10')],
    ['chore_due', 'chore due', day('-30d', '+14d')],
    ['chore_minutes', 'chore minutes', among([5, 10, 15, 20, 30, 45, 60], [8, 18, 20, 20, 20, 8, 6])],
    ['chore_done', 'chore done', flag(0.68)],
    ['lent_item', 'lent item', oneOf('Projector|Camera|Tripod|Cordless Drill|Ladder|Microphone|Laptop|Circular Saw|Tent|Sound System|Pressure Washer|Generator|Lawn Mower|VR Headset|Whiteboard|Oscilloscope')],
    ['item_condition', 'item condition of loan', oneOf('good:74|worn:18|damaged:8')],
    ['deposit_paid', 'deposit paid', among([0, 20, 50, 100, 150, 200])],
  ]), // prettier-ignore
};
