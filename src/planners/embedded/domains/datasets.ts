import type { Domain } from '../model.js';
import { among, bell, code, concepts, dec, flag, int, oneOf, serial, skew } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf } from './habits.js';

/** The tables that everyone learns with; most of their columns are what the circle of such a table calls them. */
export const DATA_SETS_TO_LEARN_WITH: Domain = {
  id: 'data sets',
  cues: 'kaggle|uci|sklearn|scikit learn|toy dataset|toy data set|benchmark dataset',
  subjects: [
    {
      name: 'penguins',
      cues: 'penguins|penguin|palmer penguins|penguins dataset|penguins data set|penguins data|palmer penguins dataset|palmerpenguins|pinguine|pingüinos|manchots',
      circle: 'penguins',
      columns: `species
island
bill_length_mm
bill_depth_mm
flipper_length_mm between 172 and 231 => flipper_length_mm
body_mass_g
sex
study_year => year`,
    },
    {
      name: 'iris',
      cues: 'iris|iris dataset|iris data set|iris flower dataset|iris classification|iris flowers dataset',
      circle: 'iris',
      columns: `sepal_length
sepal_width
petal_length
petal_width
species`,
    },
    {
      name: 'wine_quality',
      cues: 'wine quality|wine quality dataset|red wine quality|vinho verde|wine quality prediction|white wine quality|wine quality data',
      circle: 'wine chemistry',
      columns: `fixed_acidity
volatile_acidity
citric_acid
residual_sugar
chlorides
free_sulfur_dioxide
total_sulfur_dioxide
density
ph
sulphates
alcohol
quality`,
    },
    {
      name: 'cars',
      cues: 'mtcars|like mtcars|mtcars style|car fuel economy|fuel economy of cars|car fuel economy data|fuel economy data|car fuel efficiency|auto mpg|auto mpg dataset|car fuel consumption|mpg dataset|mtcars dataset|motor trend cars|fuel economy dataset|car mpg',
      circle: 'fuel use of cars',
      columns: `car_name
mpg that falls strongly with weight
cylinders
displacement that rises strongly with cylinders
horsepower that rises strongly with displacement
weight that rises strongly with displacement
acceleration that falls with horsepower
model_year
origin`,
    },
    {
      name: 'boston_housing',
      cues: 'boston housing|boston housing dataset|boston housing data|boston house prices|boston house price dataset',
      circle: 'boston housing',
      columns: `crim
zn
indus
chas
nox
rm
age
dis
rad
tax
ptratio
b
lstat
medv`,
    },
    {
      name: 'california_housing',
      cues: 'california housing|california housing dataset|california housing data|california housing prices|california house prices',
      circle: 'california blocks',
      columns: `block_longitude => longitude
block_latitude that falls very strongly with longitude => latitude
housing_age_of_block => housing_median_age
total_rooms
total_bedrooms that rises very strongly with total_rooms => total_bedrooms
population that rises strongly with total_rooms
households that rises very strongly with total_rooms
median_income
median_house_value
ocean_proximity`,
    },
    {
      name: 'house_prices',
      cues: 'ames housing|ames housing dataset|house price prediction|house prices dataset|housing prices dataset|house price dataset|house price regression|house prices for regression|housing dataset|house prices regression|housing price prediction|ames|predict house prices|housing price dataset',
      columns: `house_row like 1 => id
neighborhood_of_house => neighborhood
lot_area_house => lot_area
living_area_house => gr_liv_area
bedrooms_house => bedrooms
bathrooms_house => bathrooms
garage_cars
overall_quality_house => overall_qual
year_built_house => year_built
price_of_house that rises strongly with gr_liv_area and with overall_qual => sale_price`,
    },
    {
      name: 'census_income',
      cues: 'adult census|adult census income|census income|adult income|adult dataset|adult census dataset|income prediction|income classification|uci adult|adult income dataset',
      circle: 'census income',
      columns: `age
workclass
education
marital_status
occupation
relationship
sex
capital_gain
capital_loss
hours_per_week
native_country
income`,
    },
    {
      name: 'diabetes',
      cues: 'pima|pima diabetes|pima indians diabetes|pima diabetes dataset|diabetes dataset|diabetes prediction|diabetes classification|pima indians|diabetes prediction dataset',
      circle: 'diabetes',
      columns: `pregnancies
fasting_plasma_glucose => glucose
lower_pressure_of_patient => blood_pressure
skin_thickness
insulin
bmi
diabetes_pedigree_function
adult_patient_age => age
outcome`,
    },
    {
      name: 'heart',
      cues: 'heart disease dataset|heart disease prediction|heart disease classification|heart failure prediction|heart disease data set|uci heart disease|cleveland heart disease|heart attack prediction|heart disease data',
      circle: 'heart failure tests',
      columns: `adult_patient_age => age
sex
chest_pain_type
resting_blood_pressure => resting_bp
serum_cholesterol_of_patient => cholesterol
fasting_sugar_high => fasting_bs
resting_ecg
maximum_heart_rate => max_heart_rate
exercise_induced_angina => exercise_angina
st_depression_of_patient => oldpeak
st_slope
heart_disease`,
    },
    {
      name: 'stroke',
      cues: 'stroke prediction|stroke dataset|stroke prediction dataset|stroke classification|stroke data',
      circle: 'stroke',
      columns: `patient_row => id
gender
stroke_patient_age => age
hypertension
heart_disease
ever_married
work_type_of_patient => work_type
residence_type
avg_glucose_level
bmi
smoking_status
stroke`,
    },
    {
      name: 'breast_cancer',
      cues: 'breast cancer|breast cancer wisconsin|wisconsin breast cancer|breast cancer dataset|breast cancer classification|breast cancer diagnosis',
      circle: 'breast cancer',
      columns: `patient_row => id
diagnosis
nucleus_radius => radius_mean
nucleus_texture => texture_mean
nucleus_perimeter = radius_mean * 6.55 => perimeter_mean
nucleus_area = radius_mean * radius_mean * 3.12 => area_mean
nucleus_smoothness => smoothness_mean
nucleus_compactness => compactness_mean
nucleus_concavity => concavity_mean
nucleus_symmetry => symmetry_mean`,
    },
    {
      name: 'bike_rentals',
      cues: 'bike sharing dataset|bike sharing demand|bike rentals dataset|bike rental demand|bike share demand|bike sharing data|daily bike rentals|bike rental prediction|capital bikeshare',
      columns: `rental_day => date
season_of_year => season
holiday_flag_day => holiday
working_day_flag => working_day
day_weather => weather
day_temp => temp
day_humidity => humidity
day_windspeed => windspeed
casual_rentals => casual
registered_rentals => registered
all_rentals = casual + registered => count`,
    },
    {
      name: 'hourly_bike_rentals',
      cues: 'hourly bike rentals|hourly bike demand|bike sharing hourly demand|hourly bike sharing demand|hourly bike counts|bike sharing by hour|hourly bike rental demand|hourly demand of bike sharing',
      columns: `rental_hour_start => timestamp
season_of_year => season
holiday_flag_day => holiday
day_weather => weather
day_temp => temp
day_humidity => humidity
day_windspeed => windspeed
bikes_per_hour that rises with day_temp => rentals`,
    },
    {
      name: 'diamonds',
      cues: 'diamonds dataset|diamonds data|diamond prices|diamond price prediction|diamonds data set|diamonds prices|ggplot diamonds|diamond dataset',
      circle: 'diamonds',
      columns: `carat
cut
color
clarity
depth
table
price`,
    },
    {
      name: 'tips',
      cues: 'tips dataset|restaurant tips|waiter tips|tips data|seaborn tips|restaurant tips dataset|tips data set|tipping data',
      circle: 'tips of guests',
      columns: `total_bill
tip
sex
smoker
day
time
size`,
    },
    {
      name: 'telco_churn',
      cues: 'telco churn|telco customer churn|customer churn dataset|churn prediction|churn dataset|churn classification|customer churn prediction|telecom churn dataset|telco churn dataset|churn modelling|churn model',
      circle: 'churn',
      columns: `customer_id
gender
senior_citizen
partner
dependents
tenure
contract
internet_of_churner => internet_service
tech_support
paperless_billing
payment_of_churner => payment_method
monthly_charges
total_charges = tenure * monthly_charges
churn`,
    },
    {
      name: 'attrition',
      cues: 'employee attrition|attrition|hr attrition|ibm hr attrition|employee attrition dataset|attrition prediction|attrition dataset|hr analytics|employee turnover prediction|employee churn|employee attrition data|staff attrition|attrition data|hr attrition dataset',
      circle: 'attrition',
      columns: `employee_id
employee_age => age
gender
department_of_staff => department
job_role_of_staff => job_role
education_of_staff => education
marital_status_of_staff => marital_status
years_at_company
years_since_last_promotion at most years_at_company => years_since_last_promotion
monthly_income
home_way_of_staff => distance_from_home
business_travel
over_time => overtime
job_satisfaction
work_life_balance
attrition`,
    },
    {
      name: 'credit_default',
      cues: 'credit card default|credit default|loan default|default prediction|loan default prediction|credit default dataset|credit risk dataset|credit scoring dataset|default of credit card clients|credit risk|credit card default dataset|credit scoring|credit default prediction',
      columns: `customer_row_of_lender => customer_id
borrower_age => age
borrower_income => annual_income
employment_years_of_borrower => employment_years
home_ownership_of_borrower => home_ownership
credit_score
lent_amount => loan_amount
loan_intent => loan_purpose
lent_rate => interest_rate
debt_ratio_of_borrower => debt_to_income
borrower_late_payments => late_payments
defaulted_on_loan => default`,
    },
    {
      name: 'loan_approval',
      cues: 'loan approval|loan approval prediction|loan prediction|loan eligibility|loan approval dataset|loan prediction dataset|loan approval data',
      circle: 'loan approval',
      columns: `loan_row like LP001002 => loan_id
gender
married
dependents
education
self_employed
applicant_income
coapplicant_income
loan_amount
loan_amount_term
credit_history
property_area
loan_status`,
    },
    {
      name: 'german_credit',
      cues: 'german credit|german credit data|german credit dataset|german credit risk|statlog',
      circle: 'german credit',
      columns: `borrower_age => age
borrower_sex => sex
job
housing
saving_accounts
checking_account
credit_amount that rises with duration => credit_amount
duration
purpose
risk`,
    },
    {
      name: 'bank_marketing',
      cues: 'bank marketing|bank marketing dataset|term deposit|term deposit prediction|bank telemarketing|bank marketing campaign dataset',
      circle: 'bank marketing',
      columns: `borrower_age => age
job
marital
education
default
balance
housing
loan
contact
month_of_contact => month
duration
campaign
pdays
previous
poutcome
y`,
    },
    {
      name: 'insurance_charges',
      cues: 'insurance charges|medical charges|medical cost|insurance cost prediction|medical insurance cost|insurance charges dataset|medical cost dataset|health insurance charges|insurance dataset|medical insurance charges|insurance charges prediction',
      circle: 'medical charges',
      columns: `insured_age => age
sex
bmi
insured_children => children
smoker
region
charges`,
    },
    {
      name: 'mall_customers',
      cues: 'mall customers|mall customer segmentation|customer segmentation dataset|mall customers dataset|customer clustering|customers for clustering|k means customers|customer segmentation for clustering|customer segmentation clustering|mall customers segmentation|customer segments clustering',
      columns: `mall_customer_id => customer_id
gender
mall_customer_age => age
mall_income => annual_income_k
spending_score`,
    },
    {
      name: 'wholesale_customers',
      cues: 'wholesale customers|wholesale customers dataset|wholesale customers clustering',
      columns: `wholesale_channel => channel
wholesale_region => region
fresh_spend => fresh
milk_spend => milk
grocery_spend that rises strongly with milk => grocery
frozen_spend => frozen
detergents_spend that rises strongly with grocery => detergents_paper
delicatessen_spend => delicatessen`,
    },
    {
      name: 'student_performance',
      cues: 'student performance|student performance dataset|students performance|student performance prediction|students performance in exams|exam performance dataset|student exam performance|student grades prediction|student performance data',
      circle: 'exam performance',
      columns: `student_id
gender
parental_level_of_education => parental_education
lunch
test_preparation_course => test_preparation
study_hours_of_pupil => study_hours
attendance_of_pupil => attendance_percent
math_score that rises with study_hours and with attendance_percent
reading_score that rises with math_score
writing_score that rises strongly with reading_score
average_score = (math_score + reading_score + writing_score) / 3`,
    },
    {
      name: 'fish_market',
      cues: 'fish market|fish market dataset|fish weight prediction|fish dataset|fish weights',
      columns: `market_fish => species
weight_of_market_fish => weight_g
fish_length => length_cm
fish_height => height_cm
fish_width => width_cm`,
    },
    {
      name: 'abalone',
      cues: 'abalone|abalone dataset|abalone age|abalone age prediction|abalone data',
      circle: 'abalone',
      columns: `sex
length
diameter that rises very strongly with length
height that rises strongly with length
whole_weight that rises very strongly with length => whole_weight
rings that rises with length`,
    },
    {
      name: 'mushrooms',
      cues: 'mushrooms|mushroom classification|mushroom dataset|edible mushrooms|poisonous mushrooms|mushrooms dataset|mushroom data|mushroom classification dataset',
      columns: `mushroom_class => class
cap_shape_of_mushroom => cap_shape
cap_surface_of_mushroom => cap_surface
cap_color_of_mushroom => cap_color
bruises_of_mushroom => bruises
mushroom_odor => odor
gill_spacing_of_mushroom => gill_spacing
gill_color_of_mushroom => gill_color
stem_height => stem_height_cm
stem_width_of_mushroom => stem_width_mm
mushroom_habitat_of_kind => habitat
mushroom_season => season`,
    },
    {
      name: 'happiness',
      cues: 'world happiness|world happiness report|happiness report|happiness dataset|happiness index|world happiness index',
      circle: 'happiness',
      columns: `country
report_year => year
happiness_score
gdp_per_capita that rises strongly with happiness_score => gdp_per_capita
social_support that rises strongly with happiness_score => social_support
healthy_life_expectancy that rises with happiness_score => healthy_life_expectancy
freedom
generosity
perceptions_of_corruption`,
    },
    {
      name: 'gapminder',
      cues: 'gapminder|gapminder dataset|gapminder data|life expectancy by country|life expectancy and gdp|gdp and life expectancy by country',
      columns: `country
continent
five_year => year
life_expectancy_of_country => life_exp
population_of_country => pop
gdp_of_person that rises strongly with life_exp => gdp_per_cap`,
    },
    {
      name: 'sms_spam',
      cues: 'sms spam|spam classification|spam dataset|spam detection|sms spam collection|spam ham|spam messages|ham or spam|spam filter|spam or ham|sms spam dataset|text messages spam|spam classifier',
      columns: `spam_label => label
spam_message => message`,
    },
    {
      name: 'labelled_texts',
      cues: 'text classification|topic classification|news classification|news headlines classification|ag news|news category|news topics|document classification|text classification dataset|news category dataset',
      columns: `text_row => id
news_topic => category
news_text => text`,
    },
    {
      name: 'movie_ratings',
      cues: 'movielens|movielens ratings|movie lens|movie ratings|user movie ratings|recommender dataset|recommendation dataset|movie recommendation|movielens dataset|recommender system',
      columns: `user_number => user_id
movie_number from 1 to 4000 => movie_id
movie_title => title
movie_genre => genre
movie_stars => rating
movie_rated_at => timestamp`,
    },
    {
      name: 'survival',
      cues: 'survival analysis|survival data|time to event|time to event data|kaplan meier|cox regression|survival analysis dataset|survival times|censored data|right censored',
      columns: `patient_id
study_patient_age => age
sex
treatment_arm_of_study => treatment
cancer_stage_of_study => stage
biomarker_level => biomarker
follow_up_months => time_months
event_observed => event`,
    },
  ],
  concepts: concepts([
    ['study_year', 'study year', oneOf('2007:32|2008:33|2009:35')],
    ['block_longitude', 'block longitude', dec(-124.3, -114.3, 2, bell(-119.6, 2))],
    ['block_latitude', 'block latitude', dec(32.5, 42, 2, bell(35.6, 2.1))],
    ['housing_age_of_block', 'housing age of block', int(1, 52, bell(28.6, 12.6))],
    ['block_value', 'median house value', int(14999, 500001, skew(180000))],
    ['house_row', 'house row|text row|patient row', serial()],
    ['neighborhood_of_house', 'neighborhood of house', oneOf('NAmes:22|CollgCr:15|OldTown:11|Edwards:10|Somerst:9|Gilbert:8|NridgHt:8|Sawyer:7|NWAmes:7|BrkSide:5|Crawfor:5|Mitchel:5')],
    ['lot_area_house', 'lot area house', int(1300, 40000, skew(9400))],
    ['living_area_house', 'living area house', int(480, 4200, skew(1460))],
    ['bedrooms_house', 'bedrooms house', oneOf('1:4|2:24|3:55|4:15|5:2')],
    ['bathrooms_house', 'bathrooms house', oneOf('1:40|2:48|3:11|4:1')],
    ['garage_cars', 'garage cars', oneOf('0:6|1:25|2:56|3:13')],
    ['overall_quality_house', 'overall quality house', int(2, 10, bell(6.1, 1.4))],
    ['year_built_house', 'year built house', int(1890, 2022, bell(1975, 28))],
    ['price_of_house', 'price of house', int(38000, 750000, skew(168000))],
    ['plasma_glucose', 'fasting plasma glucose', int(56, 199, bell(121, 30))],
    ['adult_patient_age', 'adult patient age', int(21, 81, skew(34))],
    ['stroke_patient_age', 'stroke patient age', int(18, 82, bell(52, 18))],
    ['work_of_patient', 'work type of patient', oneOf('Private:62|Self-employed:20|Govt_job:17|Never_worked:1')],
    ['study_patient_age', 'study patient age', int(28, 88, bell(61, 11))],
    ['lower_pressure', 'lower pressure of patient', int(40, 122, bell(71, 12))],
    ['patient_cholesterol', 'serum cholesterol of patient', int(126, 560, bell(244, 50))],
    ['sugar_high', 'fasting sugar high', oneOf('0:85|1:15')],
    ['patient_st', 'st depression of patient', dec(0, 6.2, 1, skew(0.8))],
    ['nucleus_radius', 'nucleus radius', dec(6.9, 28.2, 2, skew(13.4))],
    ['nucleus_texture', 'nucleus texture', dec(9.7, 39.3, 2, bell(19.3, 4.3))],
    ['nucleus_perimeter', 'nucleus perimeter', dec(43, 190, 1, skew(87))],
    ['nucleus_area', 'nucleus area', dec(140, 2500, 1, skew(560))],
    ['nucleus_smoothness', 'nucleus smoothness', dec(0.052, 0.164, 4, bell(0.096, 0.014))],
    ['nucleus_compactness', 'nucleus compactness', dec(0.019, 0.346, 4, skew(0.093))],
    ['nucleus_concavity', 'nucleus concavity', dec(0, 0.427, 4, skew(0.062))],
    ['nucleus_symmetry', 'nucleus symmetry', dec(0.106, 0.304, 4, bell(0.18, 0.027))],
    ['rental_hour_start', 'rental hour start', () => ({ type: 'datetime', options: { from: '2024-01-01', step: '1h' } })],
    ['bikes_per_hour', 'bikes per hour', int(0, 980, skew(150))],
    ['rental_day', 'rental day', () => ({ type: 'date', options: { from: '2023-01-01', step: '1d' } })],
    ['season_of_year', 'season of year|mushroom season', oneOf('spring|summer|autumn|winter')],
    ['holiday_flag_day', 'holiday flag day', oneOf('0:97|1:3')],
    ['working_day_flag', 'working day flag', oneOf('0:32|1:68')],
    ['day_weather', 'day weather', oneOf('clear:64|cloudy:26|light rain:9|heavy rain:1')],
    ['day_temp', 'day temp', dec(-6, 36, 1, bell(16, 9))],
    ['day_humidity', 'day humidity', int(20, 100, bell(62, 16))],
    ['day_windspeed', 'day windspeed', dec(0, 48, 1, skew(12))],
    ['casual_rentals', 'casual rentals', int(2, 3400, skew(620))],
    ['registered_rentals', 'registered rentals', int(20, 6900, bell(3600, 1500))],
    ['internet_of_churner', 'internet of churner', oneOf('Fiber optic:44|DSL:34|No:22')],
    ['payment_of_churner', 'payment of churner', oneOf('Electronic check:34|Mailed check:23|Bank transfer (automatic):22|Credit card (automatic):21')],
    ['employee_age', 'employee age', int(19, 60, bell(37, 9))],
    ['department_of_staff', 'department of staff', oneOf('Sales:30|Engineering:28|Operations:18|Customer Support:12|Finance:7|Human Resources:5')],
    ['job_role_of_staff', 'job role of staff', oneOf('Specialist:36|Associate:26|Senior Specialist:18|Team Lead:12|Manager:6|Director:2')],
    ['education_of_staff', 'education of staff', oneOf("High School:20|Associate Degree:14|Bachelor's Degree:42|Master's Degree:20|Doctorate:4")],
    ['home_of_staff', 'home way of staff', int(1, 48, skew(8))],
    ['marital_of_staff', 'marital status of staff', oneOf('Married:46|Single:32|Divorced:22')],
    ['lender_row', 'customer row of lender', serial('C', 5)],
    ['borrower_age', 'borrower age', int(20, 72, skew(35))],
    ['borrower_sex', 'borrower sex', oneOf('male:66|female:34')],
    ['borrower_income', 'borrower income', int(12000, 240000, skew(54000))],
    ['borrower_employed', 'employment years of borrower', int(0, 38, skew(5))],
    ['borrower_home', 'home ownership of borrower', oneOf('OWN:14|MORTGAGE:40|RENT:46')],
    ['lent_amount', 'lent amount', int(1000, 40000, skew(9500))],
    ['loan_intent', 'loan intent', oneOf('debt consolidation:34|credit card:20|home improvement:14|education:12|medical:10|car:6|venture:4')],
    ['lent_rate', 'lent rate', dec(5.3, 24.9, 2, bell(11.6, 3.3))],
    ['borrower_debt', 'debt ratio of borrower', dec(0.01, 0.72, 2, bell(0.24, 0.11))],
    ['borrower_late', 'borrower late payments', oneOf('0:62|1:18|2:10|3:6|4:3|5:1')],
    ['defaulted_on_loan', 'defaulted on loan', oneOf('0:79|1:21')],
    ['loan_row', 'loan row', code('LP00[1-9]###', true)],
    ['contact_month', 'month of contact', oneOf('may:30|jul:15|aug:14|jun:12|nov:9|apr:7|feb:6|jan:3|oct:2|sep:1|mar:1')],
    ['insured_age', 'insured age', int(18, 64)],
    ['insured_children', 'insured children', oneOf('0:43|1:24|2:18|3:12|4:2|5:1')],
    ['mall_id', 'mall customer id', serial()],
    ['mall_age', 'mall customer age', int(18, 70, skew(36))],
    ['mall_income', 'mall income', int(15, 137, bell(60, 26))],
    ['spending_score', 'spending score', int(1, 99, bell(50, 26))],
    ['wholesale_channel', 'wholesale channel', oneOf('Horeca:68|Retail:32')],
    ['wholesale_region', 'wholesale region', oneOf('Lisbon:18|Oporto:11|Other:71')],
    ['fresh_spend', 'fresh spend', int(3, 112000, skew(8500))],
    ['milk_spend', 'milk spend|grocery spend', int(55, 73000, skew(3900))],
    ['frozen_spend', 'frozen spend|detergents spend|delicatessen spend', int(3, 42000, skew(1100))],
    ['study_hours_of_pupil', 'study hours of pupil', dec(0, 32, 1, bell(12, 5.5))],
    ['attendance_of_pupil', 'attendance of pupil', int(55, 100, bell(88, 8))],
    ['exam_points', 'math score|reading score|writing score', int(8, 100, bell(67, 15))],
    ['market_fish', 'market fish', oneOf('Perch:35|Bream:22|Roach:13|Pike:11|Smelt:9|Parkki:7|Whitefish:3')],
    ['fish_weight', 'weight of market fish', dec(5.9, 1650, 1, skew(273))],
    ['fish_length', 'fish length', dec(8, 68, 1, bell(31, 11))],
    ['fish_height', 'fish height', dec(1.7, 19, 2, bell(9, 4.2))],
    ['fish_width', 'fish width', dec(1, 8.2, 2, bell(4.4, 1.7))],
    ['mushroom_class', 'mushroom class', oneOf('edible:52|poisonous:48')],
    ['mushroom_cap', 'cap shape of mushroom', oneOf('convex:45|flat:39|bell:6|knobbed:10')],
    ['mushroom_surface', 'cap surface of mushroom', oneOf('smooth:32|scaly:40|fibrous:28')],
    ['mushroom_color', 'cap color of mushroom|gill color of mushroom', oneOf('brown:40|white:20|gray:16|red:8|yellow:12|pink:4')],
    ['mushroom_bruises', 'bruises of mushroom', flag(0.42)],
    ['mushroom_odor', 'mushroom odor', oneOf('almond:6|anise:6|none:43|musty:4|pungent:5|spicy:8|fishy:8|foul:20')],
    ['mushroom_gills', 'gill spacing of mushroom', oneOf('close:80|crowded:20')],
    ['stem_height', 'stem height', dec(0.8, 22, 1, skew(6))],
    ['stem_width', 'stem width of mushroom', dec(0.6, 62, 1, skew(10))],
    ['mushroom_habitat_kind', 'mushroom habitat of kind', oneOf('woods:50|grasses:22|leaves:12|paths:8|meadows:6|urban:2')],
    ['report_year', 'report year', int(2015, 2024)],
    ['five_year', 'five year', oneOf('1952|1957|1962|1967|1972|1977|1982|1987|1992|1997|2002|2007')],
    ['life_expectancy_of_country', 'life expectancy of country', dec(32, 83, 1, bell(62, 12))],
    ['population_of_country', 'population of country', int(60000, 1300000000, skew(7000000))],
    ['gdp_of_person', 'gdp of person', dec(250, 60000, 2, skew(3600))],
    ['user_number', 'user number', int(1, 610)],
    ['movie_stars', 'movie stars', oneOf('0.5:1|1:3|1.5:2|2:7|2.5:6|3:20|3.5:13|4:27|4.5:9|5:13')],
    ['movie_rated_at', 'movie rated at', daysOf('weekend', '-6y')],
    ['spam_message', 'spam message', among(familyValues('spam', 'spam_message'))],
    ['spam_label', 'spam label', oneOf('ham:86|spam:14')],
    ['news_text', 'news text', among(familyValues('headlines', 'news_text'))],
    ['news_topic', 'news topic', oneOf('World|Sports|Business|Sci/Tech')],
    ['treatment_arm', 'treatment arm of study', oneOf('treatment:50|control:50')],
    ['cancer_stage', 'cancer stage of study', oneOf('I:24|II:32|III:28|IV:16')],
    ['biomarker_level', 'biomarker level', dec(0.2, 24, 2, skew(3.4))],
    ['follow_up_months', 'follow up months', dec(0.3, 96, 1, skew(21))],
    ['event_observed', 'event observed', oneOf('0:42|1:58')],
  ]), // prettier-ignore
};
