import type { Domain } from '../model.js';
import { among, bell, clock, code, concepts, day, dec, fake, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const HR: Domain = {
  id: 'human resources',
  cues: 'visitor log|office visitors|time sheets|hr|human resource|human resources|employee|employees|staff|payroll|recruiting|recruitment|hiring|applicant|applicants|candidate|candidates|job application|workforce|personnel|leave request|leave requests|attrition|salary|salaries|empleados|mitarbeiter|employes|personal|nomina|job posting|job postings|performance review|onboarding|timesheet|timesheets|interview',
  subjects: [
    {
      name: 'employees',
      cues: 'employees|employee|workers|engineers|office workers|factory workers|warehouse workers|software engineers|employee records|employee data|staff|workforce|hr data|empleados|mitarbeiter|employes|company employees|team members|human resources|attrition|personnel|employee list|employee database|staff list|staff members',
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
      name: 'skills',
      cues: 'skills matrix|skill matrix|employee skills matrix|employee skills|skills inventory|competency matrix|team skills|skills assessment|skills database|kompetenzmatrix|qualifikationsmatrix|matriz de competencias|matrice de compétences',
      columns: `employee_id like EMP1001
employee_name
department
work_skill => skill
skill_proficiency (beginner 18%, intermediate 40%, advanced 30%, expert 12%) => level
years_of_experience
certified yes in 22%
last_assessed_on`,
    },
    {
      name: 'directory',
      cues: 'employee directory|staff directory|company directory|phone directory|phone list|employee contacts|staff contacts|internal phone book|mitarbeiterverzeichnis|telefonverzeichnis|directorio de empleados|annuaire du personnel|annuaire des employés',
      columns: `employee_id like EMP1001
first_name
last_name
job_title
department
email
phone
phone_extension
office_location
manager_name
hire_date`,
    },
    {
      name: 'applicants',
      cues: 'applicants|candidates|job applicants|job applications|recruiting|candidatos|bewerber|candidats|recruitment|job candidates|job application records|hiring pipeline|recruitment data|recruitment pipeline',
      columns: `applicant_id
full_name
email
phone
applied_position => position
years_of_experience
application_date
stage
expected_salary`,
    },
    {
      name: 'leave',
      cues: 'leave requests|leave|vacation requests|absences|time off|urlaub|vacaciones|conges|leave records|vacation days|employee leave|employee leave requests|sick leave|holiday requests|employee absences|pto requests',
      columns: `leave_id
employee_name
leave_type
start_date
end_date
days_requested => days
leave_decision => status`,
    },
    {
      name: 'payroll',
      cues: 'payroll|payslips|salaries|nominas|gehaltsabrechnung|payroll records|payroll data|employee payroll|salary payments|monthly payroll',
      columns: `employee_id
employee_name
department
month
gross_pay
wage_tax that rises strongly with gross_pay => tax
social_security that rises strongly with gross_pay
net_pay = gross_pay - tax - social_security
payment_date`,
    },
    {
      name: 'timesheets',
      cues: 'timesheets|time tracking|timesheet|work hours|employee timesheets|timesheet entries|working hours|employee hours|time sheets|time sheet|employee time sheets',
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
      cues: 'job postings|job listings|vacancies|jobs|job ads|stellenanzeigen|job openings|open positions|job vacancies|job offers|job board listings',
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
      cues: 'performance reviews|performance appraisals|employee performance reviews|employee performance|employee reviews|employee appraisals|performance evaluations',
      columns: `review_id
employee_name
manager_name => reviewer
review_period
performance_rating => rating
goals_met_percent that rises strongly with rating
review_date
review_comment => comments`,
    },
    {
      name: 'training',
      cues: 'training records|trainings|training|employee training|employee training records|training sessions for employees|training completions|training courses',
      columns: `record_id => training_id
employee_name
training_name
training_date
training_length_hours => duration_hours
training_score => score
passed`,
    },
    {
      name: 'attendance',
      cues: 'employee attendance|clock ins|time clock|clock in records|zeiterfassung|control horario|pointage|employee clock ins|staff attendance|attendance of employees|employee attendance records|clock in data|clock in and out',
      columns: `employee_id
employee_name
work_day => date
clocked_in => clock_in
clocked_out => clock_out
break_minutes
work_location
attendance_state => status`,
    },
    {
      name: 'exits',
      cues: 'employee exits|exit interviews|resignations|offboarding|kündigungen von mitarbeitern|bajas de empleados|employee turnover|employee attrition|employee resignations|staff turnover',
      columns: `exit_no like EX-0001 => exit_id
employee_name
department
job_title
exit_reason => reason
notice_given_on => notice_date
last_working_day 14 to 90 days after notice_date
would_return
exit_comment => comments`,
    },
    {
      name: 'benefits',
      cues: 'employee benefits|benefit enrollments|benefits|zusatzleistungen|beneficios de empleados',
      columns: `employee_id
employee_name
benefit => benefit_type
benefit_plan => plan
employee_share_monthly => employee_contribution
employer_share_monthly that rises strongly with employee_contribution => employer_contribution
dependents_covered => dependents
benefit_since => enrollment_date`,
    },
    {
      name: 'shifts',
      cues: 'work shifts|shift schedule|staff schedule|duty roster|work roster|staff roster|schichtplan|turnos de trabajo|planning du personnel|employee shifts|staff shifts|shift roster|shift schedules|shift records',
      columns: `shift_no like SH-00001 => shift_id
employee_name
shift_role => role
shift_site => location
shift_date
shift_begins => start_time
shift_hours => hours
shift_state => status`,
    },
    {
      name: 'interviews',
      cues: 'job interviews|interview schedule|interviews with candidates|vorstellungsgespräche|entrevistas de trabajo|candidate interviews|interview records|interview feedback',
      columns: `interview_no like IV-00001 => interview_id
candidate_name
applied_position => position
interviewer_name
interview_round => round
interview_at => interview_date
interview_minutes => duration_minutes
interview_score => score
interview_result => result`,
    },
    {
      name: 'bonuses',
      cues: 'salary raises|pay raises|salary history|salary changes|gehaltserhöhungen|aumentos de sueldo|salary increases|salary adjustments',
      columns: `change_no like SC-0001 => change_id
employee_name
department
old_salary
raise_percent
new_salary = old_salary * (1 + raise_percent / 100)
effective_on => effective_date
raise_reason => reason
approved_by`,
    },
    {
      name: 'visitors',
      cues: 'visitor log|office visitors|visitor sign ins|visitor records|visitors of an office|reception log|guest sign ins|besucherliste|registro de visitantes|registre des visiteurs',
      columns: `visit_id like VIS-00001
visitor_full_name => visitor_name
visitor_company => company
host_employee => host_name
signed_in_at (date and time) => check_in_time
signed_out_at (date and time) => check_out_time
visit_length => duration_minutes
office_visit_purpose => purpose
visitor_badge => badge_number`,
    },
    {
      name: 'grievances',
      cues: 'grievances|employee grievances|grievance cases|employee complaints|employee relations cases',
      columns: `case_id like GRV-00001
employee_name
department
grievance_type (Workload, Pay, Harassment, Discrimination, Working conditions, Management conduct, Scheduling)
filed_date
investigator
resolved_date 5 to 90 days after filed_date
outcome (upheld 28%, partly upheld 24%, not upheld 36%, withdrawn 12%)`,
    },
    {
      name: 'referrals',
      cues: 'referral bonuses|employee referrals|referral program of employees|referral bonus',
      columns: `referral_id like REF-00001
employee_name
candidate_name
position
referral_date
status (hired 34%, in process 30%, rejected 36%)
bonus_amount (500, 1000, 1500, 2000)
bonus_paid (60% yes)`,
    },
    {
      name: 'onboarding',
      cues: 'onboarding checklist|onboarding tasks|new hire onboarding|onboarding of employees|onboarding of new hires|employee onboarding',
      columns: `task_id like ONB-00001
employee_name
start_date
task (Sign contract, Set up laptop, Create accounts, Safety briefing, Meet the team, Benefits enrollment, Compliance training, First review)
responsible (HR 40%, IT 30%, Manager 30%)
due_date 0 to 30 days after start_date
completed (74% yes)`,
    },
    {
      name: 'overtime_requests',
      cues: 'overtime requests|overtime|overtime records|overtime log|overtime claims|überstunden|horas extra|heures supplémentaires',
      columns: `request_id like OT-00001
employee_name
department
overtime_date in the last 6 months
overtime_hours 0.5 to 6 with 1 decimal
reason (Month-end closing, Staff shortage, Urgent order, System maintenance, Event support)
compensation (paid 64%, time off 36%)
full_name => approved_by
status (approved 78%, pending 14%, rejected 8%)`,
    },
    {
      name: 'salary_survey',
      cues: 'salary benchmark|salary benchmarks|salary survey|compensation benchmark|pay benchmark|compensation survey|pay bands|salary bands',
      columns: `job_title
job_level (Junior 30%, Mid 36%, Senior 24%, Lead 10%)
department
city
salary_p25 28000 to 90000
salary_median = salary_p25 * 1.22
salary_p75 = salary_p25 * 1.5
sample_size 8 to 900
survey_year (2023, 2024, 2025)`,
    },
  ],
  concepts: concepts([
    ['entered_day', 'entry|eintritt|joined', day('-15y', '-1mo'), 'here'],
    ['work_skill', 'work skill', oneOf('Excel|Project Management|Python|SQL|Public Speaking|Negotiation|Data Analysis|First Aid|Customer Service|Welding|German|Forklift Driving|Bookkeeping|Java')],
    ['phone_extension', 'phone extension|extension number|telephone extension', int(100, 9899)],
    ['type', 'leave kind|type of absence', oneOf('Annual:52|Sick:24|Unpaid:7|Parental:6|Study:5|Personal:6')],
    ['title', 'title|puesto', among(familyValues('jobs', 'job_title'))],
    ['stage', 'stage|status of application|etapa|phase', oneOf('applied:34|screening:24|interview:20|offer:7|hired:5|rejected:10')],
    ['status', 'status', oneOf('active:82|on leave:6|terminated:8|probation:4'), 'weak'],
    ['hire_date_de', 'eintritt|eingetreten am', day('-12y')],
    ['leaving_date_de', 'austritt|ausgetreten am', day('-2y')],
    ['billable', 'billable|is billable', flag(0.72)],
    ['training_name', 'training name|training|training course', oneOf('Fire Safety|Data Protection Basics|Leadership Essentials|First Aid|Excel Advanced|Code of Conduct|Conflict Management|Forklift License|Cyber Awareness|Time Management')],
    ['satisfaction', 'job satisfaction|employee satisfaction|work life balance|environment satisfaction|engagement score', among([1, 2, 3, 4, 5], [6, 12, 27, 35, 20])],
    ['education', 'education|degree', oneOf('High School:22|Associate Degree:12|Bachelor\'s Degree:42|Master\'s Degree:20|Doctorate:4')],
    ['gross_pay', 'gross pay|monthly gross|base salary monthly', money(1800, 14000, 4200)],
    ['wage_tax', 'wage tax|income tax withheld', money(120, 4200, 690)],
    ['social_security', 'social security|social contributions', money(140, 1600, 560)],
    ['net_pay_plain', 'net pay', money(900, 9000, 2900)],
    ['review_period', 'review period', oneOf('2024 H1|2024 H2|2025 H1|2025 H2')],
    ['goals_met', 'goals met percent|goals achieved', int(20, 120, bell(86, 15))],
    ['review_comment', 'review comment|review comments|appraisal comment', oneOf('Exceeded targets in two quarters.|Should delegate more.|Strong with customers, reports late.|Ready for a lead role.|Needs support with planning.|Reliable and calm under pressure.|Improved a lot since spring.|Missed two deadlines.|Great mentor for new colleagues.|Takes initiative.|Takes ownership of difficult tasks.|Should share knowledge more often.|Plans work carefully.|Needs more practice with presentations.|Learns new tools quickly.|Could delegate more.')],
    ['training_length', 'training length hours', among([1, 2, 4, 8, 16, 24], [14, 22, 26, 24, 10, 4])],
    ['training_score', 'training score', int(40, 100, bell(84, 9))],
    ['work_day', 'work day', daysOf('working', '-6mo')],
    ['tax_class', 'tax class|steuerklasse', oneOf('I:42|II:6|III:16|IV:26|V:8|VI:2')],
    ['clocked_in', 'clocked in', clock('06:30', '09:30', '1m')],
    ['clocked_out', 'clocked out', clock('15:00', '18:45', '1m')],
    ['break_minutes', 'break minutes|break|lunch break|break time', among([30, 45, 60], [44, 34, 22])],
    ['work_location', 'work location|worked from', oneOf('office:62|home:32|customer site:6')],
    ['attendance_state', 'attendance state', oneOf('present:90|sick:4|vacation:5|unexcused:1')],
    ['exit_reason', 'exit reason|reason for leaving', oneOf('Better offer:34|Career change:14|Relocation:10|Manager:10|Workload:12|Retirement:9|Dismissal:11')],
    ['notice_given', 'notice given on', daysOf('working', '-3y')],
    ['last_working_day', 'last working day', daysOf('working', '-3y')],
    ['would_return', 'would return', flag(0.46)],
    ['exit_comment', 'exit comment', oneOf('I will miss the team.|Pay was below market.|No path to promotion.|Great place to learn.|Too many reorganisations.|Commute became too long.|Thanks for six good years.')],
    ['benefit', 'benefit|benefit type', oneOf('Health insurance:30|Pension plan:26|Transit pass:14|Gym:12|Dental:10|Childcare:8')],
    ['benefit_plan', 'benefit plan', oneOf('Basic:48|Plus:36|Premium:16')],
    ['employee_share', 'employee share monthly', money(0, 420, 48)],
    ['employer_share', 'employer share monthly', money(10, 900, 140)],
    ['dependents_covered', 'dependents covered', int(0, 5, skew(1))],
    ['benefit_since', 'benefit since', day('-8y', 'now')],
    ['shift_role', 'shift role', oneOf('Cashier:26|Cook:16|Server:20|Warehouse:18|Security:8|Supervisor:12')],
    ['shift_site', 'shift site', oneOf('Downtown|Airport|Harbor|Northgate|Westfield')],
    ['shift_date', 'shift date', daysOf('shopping', '-30d', '+30d')],
    ['shift_begins', 'shift begins', among(['06:00', '08:00', '10:00', '14:00', '16:00', '22:00'], [22, 20, 14, 24, 10, 10])],
    ['shift_hours', 'shift hours', among([4, 6, 8, 10], [14, 20, 58, 8])],
    ['shift_state', 'shift state', oneOf('worked:60|planned:30|swapped:6|no-show:1|sick:3')],
    ['interview_round', 'interview round', oneOf('phone screen:40|technical:26|on-site:22|final:12')],
    ['interview_at', 'interview at', timesOf('office', 'working', '-6mo', '+14d')],
    ['interview_minutes', 'interview minutes', among([30, 45, 60, 90], [34, 26, 32, 8])],
    ['interview_score', 'interview score', int(1, 5, bell(3.3, 0.9))],
    ['interview_result', 'interview result', oneOf('next round:42|rejected:46|on hold:8|withdrew:4')],
    ['old_salary', 'old salary|previous salary', wholeMoney(26000, 180000, 58000)],
    ['raise_percent', 'raise percent|salary increase percent', dec(0.5, 18, 1, skew(3.6))],
    ['effective_on', 'effective on', day('-3y', '+2mo')],
    ['raise_reason', 'raise reason', oneOf('annual review:58|promotion:24|retention:8|market adjustment:10')],
    ['visitor_full_name', 'visitor full name', fake('person.fullName')],
    ['visitor_company', 'visitor company', fake('company.name')],
    ['host_employee', 'host employee', fake('person.fullName')],
    ['signed_in_at', 'signed in at', timesOf('office', 'working')],
    ['visit_length', 'visit length', int(10, 420, skew(62))],
    ['office_visit_purpose', 'office visit purpose', oneOf('meeting:46|interview:16|delivery:14|maintenance:12|audit:6|tour:6')],
    ['visitor_badge', 'visitor badge', code('V-[0-9]{3}')],
  ]), // prettier-ignore
};
