/**
 * What an answer usually hangs on: which way, and how strongly, from -1 to 1. Behind a colon stand the values of a list, from
 * those that come with the least to those with the most, where the values by themselves do not tell ("two year < one year").
 */
export interface UsualSignal {
  readonly answer: string;
  readonly hangsOn: readonly (readonly [names: string, strength: number])[];
}

const INCOME = 'income|annual income|monthly income|yearly income|applicantincome|applicant income|income annum|salary|annual salary|monthly salary|estimated salary|household income';
const CREDIT_SCORE = 'credit score|fico|fico score|cibil score|creditscore|credit rating score|schufa score';
const DEBT = 'dti|debt to income|debt to income ratio|dti ratio|debt ratio|loan to income|loan percent income';
const ARREARS = 'late payments|missed payments|number of late payments|previous defaults|prior defaults|delinquencies|past due|times late|payment delays|days past due|delinq 2yrs|pay 0|late payments count';
const EMPLOYED = 'employment length|employment years|years employed|years at job|job tenure|emp length|employment length years|person emp length|years of employment|employment duration';
const SCHOOLING = 'education|education level|highest degree|degree : none|primary|preschool < less than high school|basic|11th|9th|10th < high school|secondary|hs grad|not graduate|below college < some college|associate|associate degree|college|vocational < bachelor|bachelors|bachelors degree|graduate|university|tertiary < master|masters|masters degree|postgraduate < doctor|doctorate|phd';

export const USUAL_SIGNALS: readonly UsualSignal[] = [
  {
    answer: 'churn|churned|is churned|has churned|churn flag|churn status|customer churn|exited|attrited|left service|did churn|churn yes no : active|stayed|retained|no|existing customer < churned|left|lost|yes|attrited customer',
    hangsOn: [
      ['contract|contract type|contract length|plan term|subscription type : two year|2 year|two years|24 months|biennial < one year|1 year|annual|yearly|12 months < quarterly|6 months < month to month|monthly|no contract|prepaid', 0.45],
      ['tenure|tenure months|tenure in months|months as customer|customer tenure|months subscribed|tenure years|months with company|account age|account age days|account length', -0.4],
      ['support tickets|support calls|customer service calls|service calls|complaints|number of complaints|tickets|number of support tickets|complaint count|support tickets opened|customer complaints', 0.35],
      ['satisfaction|satisfaction score|csat|csat score|nps|nps score|customer satisfaction', -0.35],
      ['logins|logins last 30 days|login count|usage hours|usage|usage minutes|monthly logins|sessions|active days|sessions per month|avg session minutes|usage frequency|monthly usage hours|weekly usage hours|hours watched|viewing hours', -0.35],
      ['last login days|days since last login|days since last purchase|days since last order|days since last activity|recency|last interaction|days inactive', 0.4],
      ['is active|active member|is active member|isactivemember', -0.3],
      ['late payments|payment delay|payment delays|payment failures|failed payments', 0.3],
      ['monthly charges|monthly charge|monthly bill|monthly fee|mrr|monthly spend|price per month|monthly price', 0.2],
      ['tech support|online security', -0.2],
      ['internet service|internet type : no|none < dsl < fiber optic|fiber|fibre', 0.2],
      ['number of products|num products|products|numofproducts|products held', -0.15],
    ],
  },
  {
    answer: 'attrition|attrited|left|has left|left company|left the company|employee left|quit|resigned|turnover|will leave|is leaver|leaver|attrition flag|attrition status : stayed|active|no|current < left|resigned|yes|quit',
    hangsOn: [
      ['overtime|over time|works overtime|overtime hours|average monthly hours|weekly hours|average montly hours|hours per week', 0.4],
      ['job satisfaction|satisfaction|satisfaction level|satisfaction score|employee satisfaction|engagement score|engagement', -0.35],
      ['monthly income|salary|annual salary|income|monthly salary|base salary|monthly pay', -0.3],
      ['years at company|tenure|tenure years|years in company|time spend company|length of service|years with company|service years', -0.3],
      ['age', -0.25],
      ['work life balance|worklifebalance|environment satisfaction|manager rating|relationship satisfaction', -0.2],
      ['distance from home|commute|commute minutes|distance from home km|commute km|commute time', 0.2],
      ['years since last promotion|months since last promotion', 0.15],
      ['business travel|travel|travel frequency : non travel|none|never < travel rarely|rarely < travel frequently|frequently|often', 0.2],
      ['marital status|maritalstatus : divorced|widowed < married < single', 0.2],
    ],
  },
  {
    answer: 'default|defaulted|loan default|is default|has defaulted|default flag|default payment next month|default next month|credit default|bad loan|delinquent|loan defaulted|will default|default status|default risk : no|paid|fully paid|good|repaid < yes|default|defaulted|charged off|bad',
    hangsOn: [
      [CREDIT_SCORE, -0.45],
      [ARREARS, 0.4],
      [DEBT, 0.35],
      ['interest rate|rate|int rate|apr|loan int rate', 0.3],
      [INCOME, -0.3],
      ['utilization|credit utilization|utilization rate|revol util|utilisation|credit utilisation', 0.3],
      ['loan grade|grade|risk grade : a < b < c < d < e < f < g', 0.3],
      ['credit limit|limit bal|limit', -0.25],
      [EMPLOYED, -0.2],
      ['loan amount|loan amnt|amount|credit amount', 0.15],
      ['home ownership|housing|person home ownership|residence : own|owned|owner < mortgage|mortgaged < rent|rented|renting', 0.15],
    ],
  },
  {
    answer: 'approved|loan approved|is approved|loan status|approval|approval status|application status|decision|loan approval|credit approval|status : rejected|denied|declined|refused|n|no|not approved|0 < pending|under review|in review|manual review|submitted < approved|accepted|disbursed|y|yes|1|granted',
    hangsOn: [
      [CREDIT_SCORE, 0.55],
      ['credit history|has credit history|good credit history', 0.5],
      [DEBT, -0.35],
      [INCOME, 0.35],
      ['existing debt|total debt|existing loans|debt|monthly debt', -0.25],
      ['loan amount|loanamount|requested amount|amount requested|loan amount requested|amount', -0.2],
      [EMPLOYED, 0.2],
      [SCHOOLING, 0.1],
    ],
  },
  {
    answer: 'fraud|is fraud|fraudulent|is fraudulent|fraud flag|fraud label|fraud reported|isfraud|fraud indicator',
    hangsOn: [
      ['amount|transaction amount|amt|claim amount|total claim amount|order amount|purchase amount', 0.4],
      ['distance from home|distance from home km|distance|distance km|distance from last transaction', 0.4],
      ['is foreign|foreign transaction|international|is international|foreign|cross border', 0.3],
      ['risk score|fraud score', 0.6],
      ['transactions last 24h|tx count 24h|velocity|transactions last hour|num transactions 24h|failed attempts|login attempts', 0.35],
      ['account age|account age days|customer tenure', -0.3],
      ['used pin number|used chip|used pin|card present|chip used', -0.25],
    ],
  },
  {
    answer: 'survived|survival|survived flag',
    hangsOn: [
      ['class|pclass|p class|passenger class|ticket class|cabin class|travel class : third|3|3rd|third class|3rd class < second|2|2nd|second class|2nd class < first|1|1st|first class|1st class', 0.45],
      ['age', -0.1],
    ],
  },
  {
    answer: 'converted|conversion|purchased|bought|purchase|has purchased|made purchase|is buyer|purchase made|revenue flag|subscribed to newsletter|will buy|did convert',
    hangsOn: [
      ['time on site|time on page|session duration|session duration sec|time spent|minutes on site|time on site sec|time on site seconds|session seconds|session length', 0.4],
      ['pages viewed|page views|pageviews|pages|pages visited|number of pages', 0.35],
      ['age', 0.3],
      ['estimated salary|estimatedsalary|salary|annual income', 0.3],
      ['is returning|returning visitor|returning customer|previous purchases|past purchases|visits', 0.25],
      ['bounce rate|exit rate', -0.35],
      ['discount|discount pct|discount offered', 0.2],
    ],
  },
  {
    answer: 'y|deposit|subscribed|subscribed deposit|term deposit|accepted offer|response|responded|accepted',
    hangsOn: [
      ['duration|call duration|call duration sec|duration seconds|call seconds|last contact duration', 0.5],
      ['poutcome|previous outcome : failure|unknown|nonexistent|other < success', 0.3],
      ['balance|account balance|average balance', 0.15],
      ['recency|days since last purchase', -0.3],
      ['income|annual income', 0.25],
      ['previous purchases|number of purchases|frequency', 0.25],
    ],
  },
  {
    answer: 'passed|pass|pass fail|passed exam|exam passed|has passed|result : fail|failed|no|f < pass|passed|yes|p',
    hangsOn: [
      ['study hours|hours studied|study hours per week|study time|hours of study|weekly study hours|hours study', 0.5],
      ['attendance|attendance %|attendance rate|attendance percent|attendance pct', 0.4],
      ['previous score|previous grade|prior gpa|previous scores|mock score|g1|g2|gpa', 0.4],
      ['sleep hours|sleep|hours of sleep', 0.15],
      ['absences|failures|past failures|days absent', -0.3],
    ],
  },
  {
    answer: 'diabetes|diabetic|has diabetes|diabetes outcome|outcome|diabetes status|class variable',
    hangsOn: [
      ['glucose|fasting glucose|blood glucose|plasma glucose|glucose level|blood glucose level|avg glucose level|blood sugar', 0.55],
      ['hba1c|a1c|hba1c level|hba1c percent', 0.5],
      ['bmi', 0.3],
      ['age', 0.3],
      ['insulin|diabetes pedigree function|pedigree|dpf|diabetes pedigree', 0.2],
      ['pregnancies', 0.2],
      ['family history|hypertension', 0.2],
      ['activity level|physical activity : high|active|very active < moderate|medium < low|sedentary|inactive', 0.15],
    ],
  },
  {
    answer: 'heart disease|has disease|target|disease|cardio|has heart disease|num|heart attack|heart attack risk|cardiovascular disease|cvd|heartdisease|condition|output|disease present|diagnosis flag',
    hangsOn: [
      ['oldpeak|st depression', 0.4],
      ['max heart rate|thalach|maximum heart rate|max hr|maxhr|heart rate max|thalachh', -0.4],
      ['exercise angina|exang|exercise induced angina|exerciseangina', 0.4],
      ['age', 0.35],
      ['ca|major vessels|num major vessels', 0.35],
      ['chest pain type|chest pain|cp|chestpaintype : typical|typical angina|ta < atypical|atypical angina|ata < non anginal|nonanginal|non anginal pain|nap < asymptomatic|asy', 0.35],
      ['cholesterol|chol|serum cholesterol|total cholesterol', 0.2],
      ['resting bp|resting blood pressure|trestbps|systolic bp|systolic|blood pressure', 0.2],
      ['smoker|smoking|is smoker|current smoker|family history|diabetes|diabetic', 0.2],
      ['bmi', 0.15],
    ],
  },
  {
    answer: 'stroke|had stroke|has stroke|stroke risk',
    hangsOn: [
      ['age', 0.5],
      ['hypertension|has hypertension|high blood pressure', 0.25],
      ['heart disease|has heart disease', 0.25],
      ['avg glucose level|average glucose level|glucose|glucose level', 0.25],
      ['bmi', 0.1],
      ['smoking status : never smoked|never < unknown < formerly smoked|former < smokes|current', 0.15],
    ],
  },
  {
    answer: 'income|income class|income bracket|class|salary|income level|income over 50k|income over 50 k|high income : <=50k|<50k|<= 50k|no|low < >50k|> 50k|>=50k|yes|high',
    hangsOn: [
      ['education num|years of education|education years|educational num', 0.45],
      [SCHOOLING, 0.4],
      ['hours per week|hours worked|weekly hours', 0.3],
      ['age', 0.3],
      ['capital gain', 0.25],
      ['marital status|marital : never married|single < divorced|separated|widowed < married|married civ spouse', 0.35],
    ],
  },
  {
    answer: 'readmitted|readmission|readmitted 30 days|readmitted within 30 days|readmitted 30d|readmission flag|30 day readmission|was readmitted',
    hangsOn: [
      ['prior admissions|number inpatient|previous admissions|inpatient visits|previous visits|number of prior admissions|admissions last year|previous hospitalizations', 0.4],
      ['comorbidities|number of comorbidities|comorbidity count|charlson|charlson index|number diagnoses|num diagnoses', 0.35],
      ['length of stay|los|time in hospital|length of stay days|days in hospital', 0.3],
      ['num medications|medications|number of medications|medication count', 0.25],
      ['age', 0.25],
    ],
  },
  {
    answer: 'no show|noshow|missed|missed appointment|did not attend|no showed',
    hangsOn: [
      ['lead time|lead days|waiting days|days in advance|lead time days|wait days|days between booking and appointment|days ahead|booked days ahead', 0.4],
      ['previous no shows|prior no shows|past no shows|earlier no shows', 0.4],
      ['sms received|reminder sent|sms reminder|sms sent|reminder', -0.2],
      ['age', -0.25],
    ],
  },
  {
    answer: 'is canceled|is cancelled|canceled|cancelled|booking canceled|booking cancelled|cancellation',
    hangsOn: [
      ['lead time|lead time days|days before arrival', 0.4],
      ['previous cancellations|prior cancellations', 0.3],
      ['special requests|total of special requests|number of special requests', -0.3],
      ['deposit type : non refundable|full|prepaid < partial|refundable < no deposit|none', 0.15],
    ],
  },
  {
    answer: 'spam|is spam|label|spam label|class|category : ham|not spam|legit|no|0 < spam|junk|phishing|yes|1',
    hangsOn: [
      ['links|num links|number of links|link count|url count|num urls|has link|contains link|urls', 0.5],
      ['exclamation marks|num exclamation marks|exclamation count|num exclamations|exclamations', 0.4],
      ['capital letters|caps ratio|capital ratio|uppercase ratio|capital letters pct|uppercase share|pct caps|caps pct', 0.45],
      ['length|message length|word count|words|num words|char count|body length', 0.15],
      ['spam words|num spam words|spam word count|suspicious words', 0.5],
      ['has attachment|attachments|known sender|sender known', -0.15],
    ],
  },
  {
    answer: 'failure|machine failure|failed|is failure|has failed|breakdown|will fail|failure within 7 days|needs maintenance|maintenance needed|maintenance required|defective|is defective|defect|faulty|fault',
    hangsOn: [
      ['vibration|vibration mm s|vibration level', 0.45],
      ['tool wear|tool wear min|wear', 0.4],
      ['temperature|temperature c|bearing temperature|process temperature|motor temperature|oil temperature|process temperature k', 0.35],
      ['operating hours|hours since maintenance|days since maintenance|age|machine age|runtime hours|hours run|age years|days since last maintenance|machine age years', 0.35],
      ['torque|torque nm|pressure|pressure bar|load', 0.25],
      ['rotational speed|rpm|rotational speed rpm', -0.15],
    ],
  },
  {
    answer: 'claim|claimed|has claim|claim filed|made a claim|claim made|filed claim|had claim',
    hangsOn: [
      ['previous claims|prior claims|past claims|past accidents|accidents|previous accidents|violations|speeding violations', 0.4],
      ['driver age|age', -0.25],
      ['annual mileage|mileage|yearly mileage|annual km|km per year', 0.25],
      ['driving experience|years licensed|license years', -0.25],
    ],
  },
  {
    answer: 'recommended|recommend|would recommend|recommends|would return',
    hangsOn: [
      ['rating|stars|overall rating|satisfaction|satisfaction score|score', 0.6],
    ],
  },
];
