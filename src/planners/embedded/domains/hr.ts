import type { Domain } from '../model.js';
import { among, concepts, flag, oneOf } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';

export const HR: Domain = {
  id: 'human resources',
  cues: 'hr|human resource|human resources|employee|employees|staff|payroll|recruiting|recruitment|hiring|applicant|applicants|candidate|candidates|job application|workforce|personnel|leave request|leave requests|attrition|salary|salaries|empleados|mitarbeiter|employes|personal|nomina|job posting|job postings|performance review|onboarding|timesheet|timesheets|interview',
  subjects: [
    {
      name: 'employees',
      cues: 'employees|employee|employee records|employee data|staff|workforce|hr data|empleados|mitarbeiter|employes|company employees|team members|human resources|attrition|personnel',
      columns: `employee_id like EMP1001
first_name
last_name
email
department
job_title
hire_date
salary
employment_type
performance_rating`,
    },
    {
      name: 'applicants',
      cues: 'applicants|candidates|job applicants|job applications|recruiting|candidatos|bewerber|candidats|recruitment',
      columns: `applicant_id
full_name
email
phone
applied_position
years_of_experience
application_date
stage
expected_salary`,
    },
    {
      name: 'leave',
      cues: 'leave requests|leave|vacation requests|absences|time off|urlaub|vacaciones|conges',
      columns: `leave_id
employee_name
leave_type
start_date
end_date
days_requested
approved`,
    },
    {
      name: 'payroll',
      cues: 'payroll|payslips|salaries|nominas|gehaltsabrechnung',
      columns: `employee_id
employee_name
month
base_salary
bonus
tax
net_pay
payment_date`,
    },
    {
      name: 'timesheets',
      cues: 'timesheets|time tracking|timesheet|work hours',
      columns: `entry_id
employee_name
project
date
hours_worked
task
billable`,
    },
    {
      name: 'postings',
      cues: 'job postings|job listings|vacancies|jobs|job ads|stellenanzeigen',
      columns: `job_id
job_title
company
city
employment_type
salary
posted_date
remote`,
    },
    {
      name: 'reviews',
      cues: 'performance reviews|performance appraisals',
      columns: `review_id
employee_name
manager
performance_rating
review_date
comments`,
    },
    {
      name: 'training',
      cues: 'training records|trainings|training',
      columns: `record_id
employee_name
training_name
training_date
hours
score
passed`,
    },
  ],
  concepts: concepts([
    ['type', 'leave kind|type of absence', oneOf('Annual:52|Sick:24|Unpaid:7|Parental:6|Study:5|Personal:6')],
    ['title', 'title|puesto', among(familyValues('jobs', 'job_title'))],
    ['stage', 'stage|status of application|etapa|phase', oneOf('applied:34|screening:24|interview:20|offer:7|hired:5|rejected:10')],
    ['status', 'status', oneOf('active:82|on leave:6|terminated:8|probation:4'), 'weak'],
    ['billable', 'billable|is billable', flag(0.72)],
    ['training_name', 'training name|training|training course', oneOf('Fire Safety|Data Protection Basics|Leadership Essentials|First Aid|Excel Advanced|Code of Conduct|Conflict Management|Forklift License|Cyber Awareness|Time Management')],
    ['satisfaction', 'job satisfaction|employee satisfaction|work life balance|environment satisfaction|engagement score', among([1, 2, 3, 4, 5], [6, 12, 27, 35, 20])],
    ['education', 'education|degree', oneOf('High School:22|Associate Degree:12|Bachelor\'s Degree:42|Master\'s Degree:20|Doctorate:4')],
  ]), // prettier-ignore
};
