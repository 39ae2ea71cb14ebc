import type { Make } from '../model.js';
import { asMentioned, bell, code, concepts, day, dec, fake, flag, int, oneOf, prose, skew } from './builders.js';
import { weightOf } from './things.js';

/** Of people, unless the text speaks of what else is so high and of nobody. */
const heightOf: Make = asMentioned(
  [
    ['patient player athlete gender sex age bmi person people member student model actor recruit soldier pilot child swimmer runner', asMentioned([['nba basketball wnba', int(178, 224, bell(200, 8))], ['volleyball', int(170, 215, bell(194, 8))], ['jockey gymnast', int(142, 172, bell(158, 6))]], int(148, 203, bell(172, 9)))],
    ['plant seedling sapling greenhouse tomato fertiliser fertilizer sunflower crop', dec(1, 220, 1, skew(36))],
    ['tree', dec(1.2, 42, 1, bell(13, 6))],
    ['width depth box parcel package furniture cabinet shelf pallet crate container carton', dec(1, 220, 1, skew(28))],
  ],
  int(148, 203, bell(172, 9)),
);

const person = (field: string): Make => fake(`person.${field}`);

/** First and last names answer "M" and "F" where the language has no short words of its own. */
const gender: Make = (context) => {
  return context.language === 'es' || context.language === 'fr' ? { type: 'person.sex', options: { style: 'letter' } } : { type: 'person.sex' };
};

/** How mobile numbers begin where the people are. */
const MOBILE: readonly (readonly [locale: string, pattern: string])[] = [['de', '01[567][0-9] ########'], ['es', '6## ## ## ##'], ['fr', '0[67] ## ## ## ##']];

const mobile: Make = ({ mentioned }) => {
  const pattern = MOBILE.find(([locale]) => mentioned.has(`locale:${locale}`))?.[1];
  return pattern === undefined ? { type: 'phone.number' } : { type: 'pattern', options: { pattern } };
};

const email: Make = ({ modifiers }) => {
  const has = (...words: string[]): boolean => words.some((word) => modifiers.includes(word));
  if (has('school', 'student', 'university', 'college', 'teacher', 'faculty')) return { type: 'internet.email', options: { domain: 'northfield.edu' } };
  return { type: 'internet.email' };
};

const YOUNG = 'child kid junior minor kinder kind enfant nino'.split(' ');
const OLD = 'grandparent adult senior grandmother grandfather coach everyone else mitglied verein member miembro socio membre adherent erwachsene andere sonst adulto adulte autre'.split(' ');

const age: Make = ({ mentioned, domain }) => {
  const has = (...words: string[]): boolean => words.some((word) => mentioned.has(word));
  const made = (min: number, max: number): ReturnType<Make> => ({ type: 'person.age', options: { min, max } });
  if (has('kindergarten', 'preschool', 'toddler', 'kita', 'guarderia', 'creche', 'maternelle')) return made(2, 6);
  if (has('elementary', 'primary', 'grundschule', 'grundschuler', 'primaria', 'primaire')) return made(6, 12);
  if ((has('high') && has('school')) || has('gymnasium', 'instituto', 'lycee', 'lyceen')) return made(14, 18);
  if (has('university', 'college', 'undergraduate', 'etudiant', 'universitario', 'freshman', 'sophomore', 'semester', 'bachelor', 'campus') || (domain === 'education' && has('major', 'degree', 'faculty', 'thesis', 'phd', 'ects', 'gre', 'toefl'))) return made(18, 30);
  if (domain === 'education' && has('student', 'pupil', 'schuler', 'alumno', 'eleve')) return made(11, 18);
  // "child, parent, grandparent", "Mitglieder, Kinder unter 18": young and old.
  if (has(...YOUNG) && has(...OLD)) return made(1, 88);
  if (has('kid', 'child', 'camper') && has('camp', 'daycare', 'nursery', 'playground', 'afterschool', 'birthday')) return made(4, 14);
  // "guests and how many kids they bring": of those who bring them.
  if (has('child', 'kid', 'enfant', 'kinder', 'nino') && !has('guest', 'parent', 'adult', 'employee', 'customer', 'client', 'donor', 'tenant', 'married', 'marital')) return made(3, 14);
  if (has('toddler')) return made(1, 3);
  if (has('retiree', 'pensioner', 'elderly')) return made(65, 95);
  if (has('pilot', 'firefighter', 'police', 'soldier')) return made(21, 62);
  // Whoever likes may run, ride or play golf.
  if (domain === 'sports' && has('marathon', 'runner', 'triathlon', 'triathlete', 'golf', 'golfer', 'gym', 'parkrun', 'chess', 'bowling')) return made(18, 72);
  if (domain === 'sports') return made(17, 38);
  // Who gives blood or nurses others is grown up, whatever the patients are.
  if (has('donor', 'blutspender', 'spender', 'donante', 'donneur')) return made(18, 70);
  if (domain === 'healthcare' && has('nurse', 'physician', 'surgeon', 'employee', 'staff') && !has('patient')) return made(22, 66);
  if (domain === 'healthcare') return made(1, 95);
  if (has('employee', 'staff', 'mitarbeiter', 'empleado', 'worker', 'salary')) return made(18, 65);
  return made(18, 85);
};

/** People are born as long ago as they are old. */
const birthDate: Make = (context) => {
  const { options } = age(context);
  return Number(options?.['max']) === 85 ? { type: 'person.birthdate' } : { type: 'person.birthdate', options: options ?? {} };
};

/** Names, contact and everything else a person can be asked about. */
export const PEOPLE = concepts([
  ['full_name', 'full name|name|household head|head of household|family head|head of family|person name|complete name|fullname|person|contact name|contact person; de vollständiger name|haushaltsvorstand|vor und nachname|kontaktperson|ansprechpartner; es nombre completo|jefe de hogar|cabeza de familia|nombre y apellidos|nombre y apellido; fr nom complet|chef de ménage|chef de famille|nom et prénom|prénom et nom', person('fullName'), 'weak'],
  ['first_name', 'first name|firstname|given name|forename|fname|first; de vorname; es nombre|nombre de pila|primer nombre; fr prénom', person('firstName')],
  ['last_name', 'last name|lastname|surname|family name|lname|last; de nachname|familienname; es apellido|apellidos|primer apellido; fr nom|nom de famille', person('lastName')],
  ['middle_name', 'middle name|middlename; de zweiter vorname; es segundo nombre; fr deuxième prénom', person('middleName')],
  ['name_title', 'salutation|honorific|name prefix|mr mrs; de anrede; es tratamiento; fr civilité', oneOf('Mr|Ms|Mrs|Dr:2')],
  ['person_role', 'staff|guide|tour guide|mountain guide|athlete|triathlete|swimmer|coxswain|cox|helmsman|cyclist|sprinter|skier|climber|rower|attendant|housekeeper|cleaner|receptionist|handler|groomer|keeper|commenter|poster|uploader|renter|lodger|borrower|lender|hiker|runner|rider|visitor name|cardholder|card holder|customer|client|buyer|purchaser|shopper|patient|doctor|physician|nurse|surgeon|practitioner|provider name|caregiver|teacher|professor|instructor|tutor|student|pupil|employee|worker|staff member|manager|supervisor|boss|owner|driver|passenger|guest|sender name|author|reviewer|donor|applicant|candidate|tenant|landlord|player|coach|trainer|parent|guardian|child|toddler|baby name|daughter|technician|agent|agent name|sales rep|sales representative|salesperson|account manager|assignee|assigned to|requester|reporter|reported by|created by|approved by|approver|inspector|officer|attendee|participant|speaker|organizer|volunteer|member|subscriber|policyholder|policy holder|insured person|beneficiary|beneficiary name|account holder|card holder|cardholder|holder|emergency contact|next of kin|recipient|recipient name|recruiter|interviewer|hiring manager|mechanic|adjuster|captain|pilot|chef|waiter|server name|cashier|librarian|borrower|citizen|resident|voter|judge|lawyer|attorney|plaintiff|defendant|witness|suspect|victim|mentor|advisor|adviser|consultant|freelancer|contractor|seller name|vet|veterinarian|operator|foreman|farmer|referee|rider|director|handler|breeder|team lead|lead name|prepared by|signed by|issued by|handled by|taught by|prescriber|actor|cast member|prof|dr|engineer|analyst|scientist|researcher|investigator|crew member|courier name|delivery person|received by|sold by|checked by|team member|tester|developer|case worker|caseworker|counselor|therapist|dentist|client name|homeowner|spouse|child name|resident name|winner|contestant|traveler|traveller|hiker|pupil name; de kunde|kundin|käufer|patient|arzt|ärztin|lehrer|lehrerin|schüler|mitarbeiter|angestellter|fahrer|gast|besitzer|mieter|vermieter|verkäufer|inhaber|spieler|mitglied|teilnehmer|sachbearbeiter|empfänger|absender|autor; es cliente|paciente|médico|doctor|profesor|alumno|estudiante|empleado|conductor|huésped|dueño|propietario|vendedor|jugador|autor|destinatario|remitente|titular; fr client|patient|médecin|docteur|professeur|enseignant|élève|étudiant|employé|conducteur|invité|propriétaire|vendeur|joueur|auteur|destinataire|titulaire', person('fullName')],
  ['email', 'email|email address|e mail|mail|email id|work email|business email|contact email|school email|company email|personal email|email adress|mail address; de e mail adresse|emailadresse|mailadresse; es correo|correo electrónico|correo electronico|email; fr adresse e mail|adresse mail|courriel|adresse email|adresse électronique', email],
  ['mobile_phone', '; de handy|handynummer|handynr|mobilnummer|mobiltelefon|mobilnr|mobil|mobiltelefonnummer|mobilfunknummer; es móvil|teléfono móvil|número de móvil|móvil de contacto; fr portable|téléphone portable|numéro de portable|mobile|téléphone mobile|numéro de mobile|gsm', mobile],
  ['phone', 'phone|phone number|telephone|telephone number|mobile|mobile number|cell|cell phone|contact number|tel|mobile phone|phone no|ph no|ph num|ph nbr|contact no|whatsapp|fax|landline|emergency phone|emergency contact number|caller number|callee number|calling number|called number; de telefon|telefonnummer|rufnummer; es teléfono|número de teléfono; fr téléphone|numéro de téléphone|tél', fake('phone.number')],
  ['username', 'username|user name|user|login|handle|screen name|login name|account name|nickname|user handle|gamertag|gamer tag|player tag|author handle|creator handle|creator|streamer|streamer name|channel handle; de benutzername|nutzername|benutzer|nutzer; es usuario|nombre de usuario; fr nom d utilisateur|utilisateur|pseudo|identifiant de connexion', fake('internet.username')],
  ['display_name', 'display name|profile name; de anzeigename; es nombre visible; fr nom affiché', person('fullName')],
  ['password_hash', 'password hash|password|hashed password|pwd|pw|passwd; de passwort; es contraseña; fr mot de passe', code('$2b$12$[abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789./]{53}')],
  ['gender', 'gender|sex|gender identity; de geschlecht; es sexo|género; fr sexe|genre de la personne', gender],
  ['age', 'age|age in years|age years|current age|customer age|patient age; de alter; es edad; fr âge', age],
  ['age_group', 'age group|age range|age band|age bracket|age category; de altersgruppe; es grupo de edad|rango de edad; fr tranche d âge|groupe d âge', oneOf('18-24:16|25-34:24|35-44:21|45-54:17|55-64:13|65+:9')],
  ['birth_date', 'date of birth|birth date|birthdate|birthday|bday|dob|born|born on|date birth; de geburtsdatum|geburtstag|geboren am; es fecha de nacimiento|nacimiento; fr date de naissance|naissance|né le', birthDate],
  ['birth_year', 'birth year|year of birth|year born; de geburtsjahr; es año de nacimiento; fr année de naissance', int(1945, 2006)],
  ['marital_status', 'marital status|civil status|relationship status; de familienstand; es estado civil; fr état civil|situation familiale', oneOf('Single:35|Married:46|Divorced:12|Widowed:5|Separated:2')],
  ['nationality', 'nationality|citizenship; de nationalität|staatsangehörigkeit; es nacionalidad; fr nationalité', oneOf('American:22|British:12|German:11|French:10|Spanish:8|Italian:8|Indian:8|Canadian:6|Brazilian:5|Dutch:4|Polish:4|Japanese:3|Mexican:4|Australian:4|Swedish:3')],
  ['ethnicity', 'ethnicity|race|ethnic group', oneOf('White:55|Hispanic or Latino:18|Black or African American:13|Asian:8|Native American:1|Two or more races:4|Other:1')],
  ['religion', 'religion; de religion; es religión', oneOf('Christian:45|None:28|Muslim:12|Hindu:7|Buddhist:4|Jewish:2|Other:2')],
  ['native_language', 'language|native language|preferred language|mother tongue|spoken language; de sprache|muttersprache; es idioma|lengua; fr langue|langue maternelle', oneOf('English:45|Spanish:15|German:9|French:9|Mandarin:7|Arabic:5|Portuguese:5|Hindi:5')],
  ['language_code', 'language code|lang|locale|lang code', oneOf('en:48|es:14|de:10|fr:10|pt:6|it:5|zh:4|ja:3')],
  ['education_level', 'education|education level|highest education|degree level|level of education|qualification|highest degree; de bildungsabschluss|akademischer grad|hochschulabschluss|schulabschluss; es nivel de estudios|nivel educativo; fr niveau d études|diplôme', oneOf('High School:32|Associate Degree:12|Bachelor\'s Degree:34|Master\'s Degree:17|Doctorate:5')],
  ['occupation', 'occupation|profession|vocation|line of work; de beruf; es ocupación|profesión; fr profession|métier', oneOf('Teacher|Nurse|Engineer|Electrician|Accountant|Sales Clerk|Software Developer|Driver|Chef|Lawyer|Farmer|Designer|Mechanic|Police Officer|Consultant|Student|Retired|Plumber|Pharmacist|Journalist')],
  ['blood_type', 'blood type|blood group|bloodtype; de blutgruppe; es tipo de sangre|grupo sanguíneo|tipo sangre; fr groupe sanguin', oneOf('O+:38|A+:33|B+:9|AB+:3|O-:7|A-:6|B-:2|AB-:2')],
  ['ssn', 'ssn|social security number|social security no|national id|national insurance number|tax id|personal id number; de nationale kennnummer|personenkennzahl; es dni|nif; fr identifiant national', ({ language }) => language === 'es' ? { type: 'pattern', options: { pattern: '########?' } } : { type: 'pattern', options: { pattern: '[23456]##-[123456789]#-[123456789]###' } }],
  ['passport_number', 'passport number|passport no|passport; de reisepassnummer|passnummer; es número de pasaporte|pasaporte; fr numéro de passeport', code('[CEGLNPX]########')],
  ['driver_license', 'driver license|drivers license|driving licence|license number|licence number|driver license number|driving license number; de führerscheinnummer; es licencia de conducir; fr permis de conduire', code('?#######')],
  ['height_cm', 'height|height cm|body height|stature; de körpergröße|größe; es altura|estatura; fr taille', heightOf],
  ['weight_kg', 'weight|weight kg|body weight|body mass|body mass kg; de gewicht|körpergewicht; es peso; fr poids', weightOf(asMentioned([['nba basketball', dec(75, 132, 1, bell(99, 10))]], dec(45, 130, 1, bell(76, 14)))), 'weak'],
  ['body_weight', 'person weight|patient weight|player weight|athlete weight|member weight|client weight|user weight', dec(45, 130, 1, bell(76, 14))],
  ['bmi', 'bmi|body mass index', dec(16, 45, 1, bell(26.2, 4.6))],
  ['eye_color', 'eye color|eye colour; de augenfarbe; es color de ojos; fr couleur des yeux', oneOf('Brown:55|Blue:22|Hazel:12|Green:9|Gray:2')],
  ['hair_color', 'hair color|hair colour; de haarfarbe; es color de pelo; fr couleur des cheveux', oneOf('Brown:45|Black:25|Blond:18|Red:4|Gray:8')],
  ['shoe_size', 'shoe size; de schuhgröße; es talla de zapato; fr pointure', int(35, 47, bell(41, 2.5))],
  ['shirt_size', 'shirt size|clothing size|t shirt size|tshirt size|garment size; de kleidergröße; es talla; fr taille de vêtement', oneOf('XS:6|S:20|M:30|L:25|XL:14|XXL:5')],
  ['hobby', 'hobby|hobbies|interests|favorite hobby; de hobby|hobbys|interessen; es afición|aficiones|intereses; fr loisir|loisirs|centres d intérêt', oneOf('Reading|Cycling|Photography|Cooking|Hiking|Gaming|Painting|Gardening|Swimming|Travel|Chess|Music|Yoga|Running|Fishing|Dancing|Woodworking|Bird watching')],
  ['favorite_color', 'favorite color|favourite colour|favorite colour; de lieblingsfarbe; es color favorito; fr couleur préférée', oneOf('Blue:30|Green:18|Red:15|Black:9|Purple:10|Yellow:8|Orange:6|Pink:4')],
  ['bio', 'bio|biography|about|about me|profile text|profile description|user bio; de biografie|über mich|kurzbiografie; es biografía|sobre mí; fr biographie|à propos', prose('bio')],
  ['children_count', 'number of children|children|kids|dependents|number of dependents|num children|child count|number of kids; de kinder|anzahl kinder|kinderzahl; es hijos|número de hijos; fr enfants|nombre d enfants', asMentioned([['museum zoo visitor attendance footfall aquarium besucher museumsbesucher zoobesucher besucherzahl visitante visiteur', int(0, 600, skew(60))]], int(0, 5, skew(1)))],
  ['household_size', 'household size|family size|people in household|household members|number of occupants|occupants; de haushaltsgröße|anzahl bewohner; es tamaño del hogar|número de ocupantes|ocupantes; fr taille du foyer', int(1, 8, skew(2.3))],
  ['smoker', 'smoker|is smoker|smoking|smokes; de raucher; es fumador; fr fumeur', flag(0.18)],
  ['smoking_status', 'smoking status|smoking history|tobacco use', oneOf('never:58|former:24|current:18')],
  ['relationship', 'relationship|relation|relationship to patient|relationship to employee|kinship; de beziehung|verwandtschaft; es parentesco|relación; fr lien de parenté', oneOf('Spouse:35|Parent:22|Child:15|Sibling:14|Friend:10|Partner:4')],
  ['veteran', 'veteran|veteran status|is veteran', flag(0.07)],
  ['first_aid', 'first aid|first aid given|first aid applied|first aid provided|first aid needed; de erste hilfe|erste hilfe geleistet; es primeros auxilios; fr premiers secours', flag(0.62)],
  ['newsletter', 'newsletter|newsletter opt in|opt in|marketing opt in|newsletter subscription|newsletter subscribed|email opt in|marketing consent|opted in|consent|consent given|gdpr consent; de newsletter anmeldung|einwilligung; es suscripción al boletín|consentimiento; fr abonnement newsletter|consentement', flag(0.45)],
  ['joined_at', 'joined|member since date|customer since date|patient since|client since|pupil since|student since|user since|since date|joined date|join date|joined on|joined at|member since|membership start|membership date|signup date|sign up date|signed up|signed up at|registered|registration date|registered at|registered on|date joined|enrolled since|account created|account creation date|customer since|user since; de beitrittsdatum|registrierungsdatum|anmeldedatum|mitglied seit|kunde seit; es fecha de registro|fecha de alta|miembro desde|cliente desde; fr date d inscription|membre depuis|client depuis', day('-5y', 'now')],
  ['photo_url', 'photo|avatar|avatar url|profile picture|profile image|photo url|profile pic; de profilbild; es foto de perfil; fr photo de profil', fake('image.avatar')],
  ['pronouns', 'pronouns|preferred pronouns; de pronomen|anredepronomen; es pronombres; fr pronoms', oneOf('she/her:48|he/him:47|they/them:5')],
  ['dominant_hand', 'dominant hand|handedness; de händigkeit|dominante hand; es mano dominante; fr main dominante|latéralité', oneOf('right:89|left:10|both:1')],
  ['visa_status', 'visa status|visa type|residence status|residence permit|immigration status|work permit; de aufenthaltsstatus|aufenthaltstitel|visum; es tipo de visado|permiso de residencia|visa; fr titre de séjour|type de visa', oneOf('citizen:70|permanent resident:14|work visa:9|student visa:5|visitor:2')],
]); // prettier-ignore
