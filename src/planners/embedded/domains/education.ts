import type { Domain } from '../model.js';
import { among, bell, concepts, dec, flag, int, oneOf, skew } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import type { Make } from '../model.js';

/** An average in the marks of the country. */
const average: Make = ({ language }) => {
  if (language === 'fr') return { type: 'decimal', options: { min: 0, max: 20, decimals: 2, distribution: 'normal', mean: 12.2, deviation: 2.8 } };
  if (language === 'es') return { type: 'decimal', options: { min: 0, max: 10, decimals: 2, distribution: 'normal', mean: 6.9, deviation: 1.4 } };
  if (language === 'de') return { type: 'decimal', options: { min: 1, max: 5, decimals: 1, distribution: 'normal', mean: 2.5, deviation: 0.7 } };
  return { type: 'decimal', options: { min: 40, max: 100, decimals: 1, distribution: 'normal', mean: 78, deviation: 9 } };
};

export const EDUCATION: Domain = {
  id: 'education',
  cues: 'education|school|student|students|university|college|course|courses|teacher|teachers|exam|exams|grade|grades|class|classroom|enrollment|enrollments|lecture|timetable|pupil|pupils|learning|academic|tuition|e learning|estudiantes|alumnos|universidad|escuela|schuler|schule|studenten|universitat|etudiants|universitaires|ecole|eleves|mooc|scholarship|homework|kindergarten',
  subjects: [
    {
      name: 'students',
      cues: 'students|student|student records|pupils|student data|alumnos|estudiantes|schuler|studenten|etudiants|eleves|high school|university|school|education',
      columns: `student_id like STU-00001
full_name
age
gender
grade_level
gpa
attendance_rate
email
enrollment_date`,
    },
    {
      name: 'exams',
      cues: 'exam results|exams|test scores|grades|student grades|marks|results|notas|noten|student performance',
      columns: `student_id
student_name
subject
exam_date
exam_score
letter_grade
passed (true when exam_score is at least 60)`,
    },
    {
      name: 'enrollments',
      cues: 'enrollments|course enrollments|registrations|online courses enrollments|online learning|e learning|mooc',
      columns: `enrollment_id
student_name
course_title
enrolled_on
progress
completed only true when progress is 100
final_grade`,
    },
    {
      name: 'courses',
      cues: 'courses|course catalog|classes offered|kurse|cursos',
      columns: `course_code
course_title
course_category
instructor
credits
capacity
semester
price`,
    },
    {
      name: 'teachers',
      cues: 'teachers|faculty|professors|lehrer|profesores|enseignants',
      columns: `teacher_id
full_name
subject
years_of_experience
school_email
phone
hire_date`,
    },
    {
      name: 'timetable',
      cues: 'timetable|class schedule|schedule|stundenplan|horario',
      columns: `class
subject
teacher
room_number
weekday
period`,
    },
    {
      name: 'attendance',
      cues: 'attendance|attendance records',
      columns: `student_id
student_name
date
class
attendance_mark
minutes_late`,
    },
    {
      name: 'scholarships',
      cues: 'scholarships|scholarship applications',
      columns: `application_id
student_name
major
gpa
household_income
award_amount
approval_status`,
    },
  ],
  concepts: concepts([
    ['grade_level', 'grade level|grade|school grade|year level|school year|class year|grade year|klassenstufe|grado|niveau scolaire', oneOf('9:26|10:26|11:25|12:23')],
    ['gpa', 'gpa|grade point average|cumulative gpa|cgpa', (context) => (context.language === 'en' ? dec(0, 4, 2, bell(3.0, 0.55)) : average)(context)],
    ['average_20', 'moyenne|moyenne sur 20|moyenne générale|nota media|promedio|notendurchschnitt|average|average grade|grade average', (context) => average(context)],
    ['exam_score', 'exam score|score|test score|marks|mark|final score|math score|reading score|writing score|science score|midterm|final exam|quiz|points|exam result|midterm score|result|nota|note|notes obtenues|puntaje|punkte|midterm exam|assignment score|percentage mark', int(0, 100, bell(71, 13))],
    ['final_grade', 'final grade|letter|letter grade|grade received|grade letter|course grade', oneOf('A:22|B:33|C:26|D:12|F:7')],
    ['subject', 'subject|subject taught|school subject|fach|schulfach|asignatura|materia|matière|subject name|discipline', oneOf('Mathematics|English|Biology|Chemistry|Physics|History|Geography|Art|Music|Physical Education|Computer Science|Economics')],
    ['school_class', 'class|class name|school class|classroom group|form|homeroom|klasse|clase|classe|class group', oneOf('5A|5B|6A|6B|6C|7A|7B|7C|8A|8B|9A|9B|10A|10B|10C|11A|11B|12A|12B')],
    ['course_title', 'course title|course|course name|title|name of course|module|module name|kurs|kursname|curso|nombre del curso|cours|nom du cours|lecture|training|training name|lesson|lesson title|workshop', among(familyValues('courses', 'course_title'))],
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
    ['school', 'school|school name|university|university name|college|college name|institution|universität|escuela|universidad|école|université|alma mater', oneOf('Northfield High School|Lincoln Academy|Riverside College|St. Anne School|Oakwood University|Hillcrest High|Westbrook College|Maple Grove School|Harborview University|Greenwood Institute')],
    ['scholarship', 'scholarship|has scholarship|financial aid|receives financial aid|on scholarship', flag(0.24)],
    ['absences', 'absences|days absent|absence count|number of absences|fehltage|ausencias', int(0, 25, skew(3))],
    ['enrollment_status', 'enrollment status|student status|status', oneOf('enrolled:78|graduated:13|withdrawn:6|on leave:3')],
  ]), // prettier-ignore
};
