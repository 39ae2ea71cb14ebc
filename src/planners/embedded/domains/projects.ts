import type { Domain } from '../model.js';
import { among, concepts, oneOf } from '../lexicon/builders.js';

export const PROJECTS: Domain = {
  id: 'projects',
  cues: 'project|projects|task|tasks|sprint|jira|backlog|kanban|milestone|agile|todo|proyectos|projekte|projets|meeting|meetings|event|events|calendar',
  subjects: [
    {
      name: 'tasks',
      cues: 'tasks|project tasks|jira|backlog|todo|issues|sprint',
      columns: `task_id like TASK-00001
task_name
project
assignee
priority
task_status
estimated_hours
due_date
created_at`,
    },
    {
      name: 'projects',
      cues: 'projects|project portfolio|project management|proyectos|projekte',
      columns: `project_id
project_name
project_manager
start_date
end_date
budget
progress
project_status`,
    },
    {
      name: 'events',
      cues: 'events|calendar|conferences|event attendees',
      columns: `event_id
event_name
event_type
venue
event_date
start_time
capacity
ticket_price`,
    },
    {
      name: 'meetings',
      cues: 'meetings|meeting',
      columns: `meeting_id
meeting_title
organizer
meeting_date
start_time
duration_minutes
attendees`,
    },
  ],
  concepts: concepts([
    ['status', 'status|task state|state', oneOf('to do:30|in progress:30|review:12|done:28'), 'weak'],
    ['story_points', 'story points|points|estimate|effort', among([1, 2, 3, 5, 8, 13], [18, 24, 26, 18, 10, 4])],
    ['event_type', 'event type|type of event', oneOf('Conference:22|Concert:24|Workshop:20|Festival:12|Meetup:14|Exhibition:8')],
    ['venue', 'venue|location|event location', oneOf('City Hall|Grand Theater|Expo Center|Riverside Pavilion|University Hall|Harbor Arena|Town Square|Convention Center')],
  ]), // prettier-ignore
};
