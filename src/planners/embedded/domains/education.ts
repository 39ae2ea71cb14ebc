import type { Domain } from '../model.js';
import { among, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import type { Language, Make } from '../model.js';
import { daysOf, timesOf } from './habits.js';
import { SCHOOLS } from '../vocabulary/names/places.js';

/** An average in the marks of the country. */
const average: Make = ({ language }) => {
  if (language === 'fr') return { type: 'decimal', options: { min: 0, max: 20, decimals: 2, distribution: 'normal', mean: 12.2, deviation: 2.8 } };
  if (language === 'es') return { type: 'decimal', options: { min: 0, max: 10, decimals: 2, distribution: 'normal', mean: 6.9, deviation: 1.4 } };
  if (language === 'de') return { type: 'decimal', options: { min: 1, max: 5, decimals: 1, distribution: 'normal', mean: 2.5, deviation: 0.7 } };
  return { type: 'decimal', options: { min: 40, max: 100, decimals: 1, distribution: 'normal', mean: 78, deviation: 9 } };
};

/** What a subject is marked with, where a language has its own scale. */
const MARKS: Readonly<Record<Language, Make>> = {
  en: int(35, 100, bell(76, 12)),
  de: int(1, 6, bell(2.8, 1.1)),
  es: dec(0, 10, 1, bell(6.6, 1.7)),
  fr: dec(0, 20, 1, bell(12, 3.4)),
};

export const EDUCATION: Domain = {
  id: 'education',
  cues: 'education|school|student|students|university|college|course|courses|teacher|teachers|exam|exams|grade|grades|class|classroom|enrollment|enrollments|lecture|timetable|pupil|pupils|learning|academic|tuition|e learning|estudiantes|alumnos|universidad|escuela|schuler|schule|studenten|universitat|etudiants|universitaires|ecole|eleves|mooc|scholarship|homework|kindergarten',
  subjects: [
    {
      name: 'students',
      cues: 'students|student|student records|pupils|student data|alumnos|estudiantes|schuler|eleves|high school|school|education|student list|school students|student database|high school students',
      columns: `student_id like STU-00001
full_name
gender
age between 14 and 18
grade_level
gpa
attendance_rate
email
enrollment_date`,
    },
    {
      name: 'schools',
      cues: 'schools|school list|list of schools|public schools|school directory|schools open data|schools of a district|schools in a district|schulen|liste der schulen|escuelas|colegios|lista de escuelas|écoles|liste des écoles',
      columns: `school_no like SCH-001 => school_id
school_name
school_type
address
city
principal
phone
number_of_students 80-1900
number_of_teachers 6-130
founded_year 1880-2020`,
    },
    {
      name: 'exams',
      cues: 'exam results|exams|test scores|grades|student grades|marks|results|notas|noten|student performance|exam scores|test scores of students|exam grades|student exam results|final exam results|school grades',
      columns: `exam_id
student_id
student_name
subject
exam_date
exam_score => score
exam_kind => exam_type
passed (true when score is at least 60)`,
    },
    {
      name: 'language_courses',
      cues: 'language school|language school registrations|language school course registrations|language courses|language course bookings|language course registrations|language classes|sprachkurse|sprachschule|cursos de idiomas|academia de idiomas|cours de langue|école de langues',
      columns: `registration_no like REG-00001 => registration_id
student_name
language (English 34%, Spanish 22%, French 16%, German 14%, Italian 8%, Japanese 6%)
level (A1, A2, B1, B2, C1)
registered_on => registration_date
start_date 3 to 40 days after registration_date
course_format (in person 56%, online 34%, intensive 10%) => format
fee between 120 and 690
paid yes/no 88% yes`,
    },
    {
      name: 'enrollments',
      cues: 'enrollments|course enrollments|registrations|online courses enrollments|online learning|e learning|mooc|course registrations|online course enrollments|course enrolments|student enrollments',
      columns: `enrollment_id
student_name
course_title => course_name
enrolled_on => enrollment_date
progress
completed only true when progress is 100
final_grade only when completed is true`,
    },
    {
      name: 'courses',
      cues: 'courses|course catalog|classes offered|kurse|cursos|course list|online courses|course data',
      columns: `course_code
course_title => course_name
course_category => category
instructor
credits
capacity
semester
price`,
    },
    {
      name: 'university_courses',
      cues: 'university courses|college courses|university course catalogue|course catalogue|course offerings|module catalogue|degree courses',
      columns: `course_code unique
course_title
department
instructor
credits
semester
capacity`,
    },
    {
      name: 'teachers',
      cues: 'teachers|faculty|professors|lehrer|profesores|enseignants|teacher list|teacher records|school teachers|university professors',
      columns: `teacher_id
full_name
subject
years_of_experience
school_email => email
phone
hire_date`,
    },
    {
      name: 'timetable',
      cues: 'timetable|class schedule|schedule|stundenplan|horario|school timetable|class timetable|school schedule',
      columns: `class
subject
teacher
room_number
weekday
period`,
    },
    {
      name: 'attendance',
      cues: 'attendance|attendance records|student attendance|class attendance|school attendance|attendance log|attendance data',
      columns: `student_id
student_name
date
class
attendance_mark => status
minutes_late only when status is late`,
    },
    {
      name: 'scholarships',
      cues: 'scholarships|scholarship applications|scholarship awards|scholarship data',
      columns: `application_id
student_name
major
gpa
household_income
award_amount => amount
approval_status => status`,
    },
    {
      name: 'quiz_attempts',
      cues: 'quiz attempts|quizzes|online quizzes|quiz results|quizversuche|intentos de cuestionario|quiz scores|student quiz results',
      columns: `quiz_attempt_id like QA-00001 => attempt_id
student_name
quiz_title
course_title => course_name
attempt_number
quiz_points => score
max_points => max_score
minutes_taken => time_taken_minutes
quiz_started_at => started_at
quiz_passed => passed`,
    },
    {
      name: 'assignments',
      cues: 'assignments|homework|homework submissions|assignment submissions|hausaufgaben|tareas escolares|devoirs|student assignments|homework assignments|homework grades',
      columns: `submission_no like SUBM-00001 => submission_id
student_name
assignment_title
assignment_subject => subject
assigned_date
due_on 7 to 21 days after assigned_date => due_date
submission_date 0 to 40 days after assigned_date
is_late (true when submission_date is after due_date)
assignment_points => score
teacher_comment => feedback`,
    },
    {
      name: 'course_reviews',
      cues: 'course reviews|course evaluations|course ratings|course feedback|kursbewertungen|evaluaciones de cursos|student course reviews|course feedback ratings',
      columns: `review_no like CRV-00001 => review_id
student_name
course_title => course_name
course_category => category
course_rating => rating
review_text
would_recommend
reviewed_on => review_date`,
    },
    {
      name: 'tuition_payments',
      cues: 'tuition payments|tuition fees|student fees|school fees|studiengebühren|matrículas|frais de scolarité|tuition|tuition fee payments|tuition records',
      columns: `payment_no like TUI-00001 => payment_id
student_name
major
semester
tuition_due => amount
paid_on => payment_date
tuition_method => payment_method
tuition_state => status`,
    },
    {
      name: 'alumni',
      cues: 'alumni|alumni list|graduates|absolventen|exalumnos|anciens élèves|alumni records|alumni directory|university alumni',
      columns: `alumni_id like ALU-00001
full_name
email
major
graduation_year
current_employer => employer
job_title
city
alumni_donations => donations`,
    },
    {
      name: 'dormitory',
      cues: 'dormitory|student housing|dorm rooms|student residence|wohnheim|residencia de estudiantes|dorm room assignments|dormitory assignments|student dorms',
      columns: `contract_no like DORM-0001 => contract_id
student_name
residence_hall => building
room_code => room_number
room_occupancy => room_type
monthly_dorm_rent => monthly_rent
moves_in_on => move_in_date
moves_out_on 120 to 330 days after move_in_date => move_out_date`,
    },
    {
      name: 'report_cards',
      cues: 'report cards|school report cards|term grades|zeugnisse|boletines de notas|bulletins scolaires|student report cards',
      columns: `student_id
student_name
school_class => class
semester
mathematics_mark => math_grade
language_mark that rises with math_grade => language_grade
science_mark that rises with math_grade => science_grade
arts_mark => art_grade
days_missed => days_absent
conduct`,
    },
    {
      name: 'university_students',
      cues: 'university students|college students|undergraduates|university|studenten|etudiants|etudiants universitaires|estudiantes universitarios|university student records|college student records|university student data',
      columns: `student_id like STU-00001
full_name
gender
age between 18 and 30
major
year_of_study
gpa
credits_earned
email
enrollment_date`,
    },
    {
      name: 'workshops',
      cues: 'cooking class signups|cooking classes|workshop signups|workshop registrations|workshops|pottery classes|art classes|dance classes|dance class registrations|language classes|evening classes|craft classes',
      columns: `registration_id like WKS-00001
workshop_guest => participant_name
email
workshop_title => class_name
workshop_teacher => instructor
workshop_at => class_date
workshop_level => level
workshop_fee => price
workshop_status => status`,
    },
    {
      name: 'college_admissions',
      cues: 'university admissions|college admissions|college applications|university applications|admission applications|school admissions|student applications|zulassungen|admisiones universitarias',
      columns: `application_id like ADM-00001
applicant_name
email
major => program
school_gpa => gpa
sat_score => test_score
application_date
admission_decision => decision
scholarship_offered`,
    },
    {
      name: 'tutoring',
      cues: 'tutoring sessions|tutoring|tutors|private lessons|private tutoring|tutor bookings|online tutoring|nachhilfe|clases particulares|cours particuliers',
      columns: `session_id like TUT-00001
student_name
tutor_name
subject
tutored_at => start_time
tutoring_length => hours
tutor_rate => hourly_rate
total = hours * hourly_rate
tutoring_mode => mode
tutoring_status => status`,
    },
  ],
  concepts: concepts([
    ['school_kind', 'school type|type of school|kind of school; de schulart|schultyp; es tipo de escuela|tipo de colegio; fr type d école', oneOf('primary:44|middle:18|secondary:28|vocational:6|special:4')],
    ['school_head', 'principal|school principal|head teacher|headteacher|headmaster|headmistress; de schulleiter|schulleitung|rektor; es director del colegio; fr directeur d école|proviseur', fake('person.fullName')],
    ['grade_level', 'grade level|grade|school grade|year level|school year|class year|grade year|klassenstufe|grado|niveau scolaire', oneOf('9:26|10:26|11:25|12:23')],
    ['gpa', 'gpa|grade point average|cumulative gpa|cgpa', (context) => (context.language === 'en' ? dec(0, 4, 2, bell(3.0, 0.55)) : average)(context)],
    ['average_20', 'moyenne|moyenne sur 20|moyenne générale|nota media|promedio|notendurchschnitt|average|average grade|grade average', (context) => average(context)],
    ['subject_grade', ['math', 'maths', 'english', 'science', 'history', 'physics', 'chemistry', 'biology', 'geography', 'art', 'music', 'reading', 'writing', 'french', 'german', 'spanish', 'pe', 'literature', 'economics', 'computer science'].map((subject) => `${subject} grade`).join('|'), int(35, 100, bell(76, 12))],
    ['subject_points', 'math|maths|mathematics|physics|chemistry|biology|geography|english|science|history|art|music|reading|writing|literature|computer science|pe|latin; de mathe|mathematik|deutsch|sport|latein|kunst|musik|erdkunde|geographie|geschichte|englisch|physik|chemie|biologie|bio|religion|ethik|sachkunde|informatik|französisch|spanisch|politik; es matemáticas|matemática|mates|lengua|lengua castellana|física|química|biología|historia|geografía|inglés|filosofía|francés|música|educación física|tecnología|arte|dibujo|latín; fr mathématiques|maths|français|physique|chimie|physique chimie|histoire|histoire géo|histoire géographie|géographie|philo|philosophie|svt|anglais|espagnol|allemand|eps|nsi|ses|musique|arts plastiques|latin|technologie', (context) => MARKS[context.language](context), 'here'],
    ['exam_score', 'exam score|score|test score|marks|mark|final score|math score|reading score|writing score|science score|midterm|final exam|quiz|points|exam result|midterm score|result|nota|note|notes obtenues|puntaje|punkte|midterm exam|assignment score|percentage mark', ({ language, ...context }) => (language === 'es' || language === 'fr' ? MARKS[language] : int(0, 100, bell(71, 13)))({ language, ...context })],
    ['german_mark', '; de note|noten|schulnote|zensur|abschlussnote|endnote|zeugnisnote|gesamtnote|prüfungsnote|klausurnote', MARKS.de],
    ['final_grade', 'final grade|letter|letter grade|grade received|grade letter|course grade', oneOf('A:22|B:33|C:26|D:12|F:7')],
    ['subject', 'subject|subject taught|school subject|fach|schulfach|asignatura|materia|matière|subject name|discipline', oneOf('Mathematics|English|Biology|Chemistry|Physics|History|Geography|Art|Music|Physical Education|Computer Science|Economics')],
    ['school_class', 'class|class name|school class|classroom group|form|homeroom|klasse|clase|classe|class group', oneOf('5A|5B|6A|6B|6C|7A|7B|7C|8A|8B|9A|9B|10A|10B|10C|11A|11B|12A|12B')],
    ['course_title', 'course title|course|course name|title|name of course|module|module name|kurs|kursname|curso|nombre del curso|cours|nom du cours|lecture|training|training name|lesson|lesson title|workshop', among(familyValues('courses', 'course_title'))],
    ['academic_department', 'department|dept|department name|academic department|faculty|teaching department', oneOf('Computer Science:14|Mathematics:12|Physics:9|Biology:9|Chemistry:8|History:8|Economics:10|Psychology:10|Languages:9|Engineering:11')],
    ['course_category', 'course category|category|course subject area', among(familyValues('courses', 'course_category'))],
    ['level', 'level|course level|difficulty level', oneOf('Beginner:45|Intermediate:35|Advanced:20')],
    ['major', 'major|field of study|study program|degree program|programme|program|degree|studiengang|studienfach|carrera|filière|spécialité|filiere|course of study|branch|concentration|field', oneOf('Computer Science|Business Administration|Psychology|Mechanical Engineering|Biology|Economics|English Literature|Nursing|Mathematics|Political Science|Chemistry|Law')],
    ['year_of_study', 'year of study|study year|année d études|année|year at university|academic level|semester number|año de estudio|studienjahr', int(1, 5)],
    ['university_year', 'class standing|academic standing|year in school', oneOf('Freshman:29|Sophomore:26|Junior:24|Senior:21')],
    ['semester', 'semester|term|academic term|school term', oneOf('Fall 2024|Spring 2025|Fall 2025|Spring 2026')],
    ['period', 'period|lesson period|class period|lesson number|stunde', int(1, 8)],
    ['weekday', 'weekday|day|day of week|wochentag|día|jour', oneOf('Monday|Tuesday|Wednesday|Thursday|Friday')],
    ['attendance', 'attendance|attendance rate|attendance percent|attendance pct|attendance percentage|presence', dec(55, 100, 1, bell(91, 7))],
    ['attendance_mark', 'attendance mark|present|attendance status|presence status|attendance record', oneOf('present:88|absent:7|late:4|excused:1')],
    ['minutes_late', 'minutes late|late minutes', int(0, 45, skew(3))],
    ['hours_studied', 'hours studied|study hours|study time|hours of study|weekly study hours|horas de estudio', int(0, 40, skew(11))],
    ['passed', 'passed|pass|is passed|pass fail|has passed|bestanden|aprobado|admis', flag(0.82)],
    ['school', 'school|school name|university|university name|college|college name|institution|universität|escuela|universidad|école|université|alma mater', oneOf(SCHOOLS)],
    ['scholarship', 'scholarship|has scholarship|financial aid|receives financial aid|on scholarship', flag(0.24)],
    ['absences', 'absences|days absent|absence count|number of absences|fehltage|ausencias', int(0, 25, skew(3))],
    ['enrollment_status', 'enrollment status|student status|status', oneOf('enrolled:78|graduated:13|withdrawn:6|on leave:3')],
    ['school_email', 'school email|student email|university email|campus email', fake('internet.email', { domain: 'northfield.edu' })],
    ['exam_kind', 'exam kind|exam type|type of exam', oneOf('midterm:34|final:34|quiz:22|resit:10')],
    ['quiz_title', 'quiz title|quiz name', oneOf('Chapter 1 Check|Cells and Tissues|Fractions|World War I|Python Basics|Grammar Mix|Photosynthesis|Supply and Demand|Vectors|Data Types')],
    ['attempt_number', 'attempt number', among([1, 2, 3], [68, 24, 8])],
    ['quiz_points', 'quiz points', int(0, 20, bell(14, 3.6))],
    ['max_points', 'max points', among([20], [1])],
    ['minutes_taken', 'minutes taken', dec(1, 60, 1, skew(13))],
    ['quiz_started', 'quiz started at', timesOf('evening', 'working')],
    ['quiz_passed', 'quiz passed', flag(0.78)],
    ['assignment_subject', 'assignment subject', oneOf('English|Mathematics|Science|History|Geography|Computer Science|Art|Music')],
    ['assignment_title', 'assignment title|assignment|homework title', oneOf('Essay: My Hometown|Lab Report 3|Algebra Worksheet 12|Book Review|Poster on Volcanoes|Vocabulary Unit 5|Programming Exercise 4|Map of Europe|Interview a Grandparent|Still Life Drawing')],
    ['due_on', 'due on', daysOf('school', '-6mo', '+14d')],
    ['submitted_late', 'submitted late', flag(0.14)],
    ['assignment_points', 'assignment points', int(0, 100, bell(79, 13))],
    ['teacher_comment', 'teacher comment', oneOf('Well structured.|Please cite your sources.|Good idea, check spelling.|Excellent work!|Too short.|Show your working.|Creative approach.|Almost there.|Hand in on time next week.')],
    ['course_rating', 'course rating', among([1, 2, 3, 4, 5], [3, 5, 14, 36, 42])],
    ['would_recommend_course', 'would recommend', flag(0.82)],
    ['course_reviewed', 'reviewed on', daysOf('working')],
    ['tuition_due', 'tuition due', wholeMoney(400, 28000, 4200)],
    ['tuition_paid', 'tuition paid', wholeMoney(0, 28000, 3600)],
    ['tuition_paid_on', 'paid on', daysOf('working')],
    ['tuition_method', 'tuition method', oneOf('bank transfer:56|card:24|student loan:14|scholarship:6')],
    ['tuition_state', 'tuition state', oneOf('paid:76|partly paid:12|overdue:8|waived:4')],
    ['current_employer', 'current employer', fake('company.name')],
    ['alumni_donations', 'alumni donations', money(0, 5000, 40)],
    ['residence_hall', 'residence hall', oneOf('North Hall|Maple House|Lakeside Residence|College Court|Riverside Dorm')],
    ['room_code', 'room code', code('[A-D]-[1-5][0-2][0-9]')],
    ['room_occupancy', 'room occupancy', oneOf('single:52|double:36|shared flat:12')],
    ['dorm_rent', 'monthly dorm rent|dorm rent', int(180, 1100, skew(420))],
    ['moves_in', 'moves in on', day('-2y', 'now')],
    ['moves_out', 'moves out on', day('-1y', '+1y')],
    ['subject_mark', 'mathematics mark|language mark|science mark|arts mark', int(40, 100, bell(77, 11))],
    ['days_missed', 'days missed', int(0, 24, skew(3))],
    ['conduct', 'conduct|conduct grade', oneOf('excellent:38|good:44|satisfactory:14|needs improvement:4')],
    ['credits_earned', 'credits earned|earned credits', int(0, 240, bell(96, 48))],
    ['workshop_guest', 'workshop guest', fake('person.fullName')],
    ['workshop_title', 'workshop title|name of workshop', oneOf('Italian Cooking|Sushi Making|Bread Baking|Wheel Pottery|Watercolor Basics|Salsa for Beginners|Life Drawing|Sewing Basics|Photography Walk|Wine and Cheese|Thai Street Food|Creative Writing|Floral Design|Woodworking|Spanish Conversation|Vegan Kitchen')],
    ['workshop_teacher', 'workshop teacher', fake('person.fullName')],
    ['workshop_at', 'workshop at', timesOf('evening', 'weekend', '-6mo', '+2mo')],
    ['workshop_level', 'workshop level', oneOf('beginner:56|intermediate:32|advanced:12')],
    ['workshop_fee', 'workshop fee', among([25, 35, 45, 49, 59, 65, 79, 95, 120])],
    ['workshop_status', 'workshop status', oneOf('confirmed:78|waitlisted:9|cancelled:9|attended:4')],
    ['school_gpa', 'school gpa', dec(2, 4, 2, bell(3.4, 0.36))],
    ['sat_score', 'sat score|act score|admission test score', int(820, 1600, bell(1240, 150))],
    ['admission_decision', 'admission decision|admissions decision', oneOf('accepted:38|rejected:44|waitlisted:14|deferred:4')],
    ['scholarship_offered', 'scholarship offered', flag(0.18)],
    ['tutor_name', 'tutor name|tutor', fake('person.fullName')],
    ['tutored_at', 'tutored at', timesOf('evening', 'working')],
    ['tutoring_length', 'tutoring length', among([1, 1.5, 2], [58, 24, 18])],
    ['tutor_rate', 'tutor rate', among([20, 25, 30, 35, 40, 50, 65])],
    ['tutoring_mode', 'tutoring mode', oneOf('online:54|in person:46')],
    ['tutoring_status', 'tutoring status', oneOf('completed:82|scheduled:10|cancelled:8')],
  ]), // prettier-ignore
};
