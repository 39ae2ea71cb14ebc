import { bell, code, concepts, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf, timesOf } from './habits.js';

export const SURVEYS: Domain = {
  id: 'surveys and market research',
  cues: 'survey|survey responses|survey data|survey results|questionnaire|market research|customer satisfaction survey|employee survey|opinion poll|nps survey|nps|likert|focus groups|panelists|consumer panel|brand tracking|mystery shopping|product testing panel|umfrage|umfragen|encuesta|sondage|enquête',
  subjects: [
    {
      name: 'survey',
      cues: 'survey|survey responses|questionnaire|survey data|survey results|customer satisfaction survey|nps|nps survey|umfrage|encuesta|sondage|survey answers|customer survey|customer survey responses|online survey|survey response data|customer satisfaction|satisfaction survey|customer feedback survey',
      columns: `response_id
age_group
gender
nps_score
satisfaction that rises strongly with nps_score
ease_of_use that rises with satisfaction
would_recommend
feedback
survey_minutes => duration_minutes
submitted_at`,
    },
    {
      name: 'employee_survey',
      cues: 'employee survey|employee engagement survey|staff survey|employee satisfaction survey|mitarbeiterbefragung|encuesta de clima laboral|employee satisfaction|employee engagement|employee survey responses|employee survey results',
      columns: `response_no like ES-00001 => response_id
department
tenure_band => tenure
job_enjoyment => job_satisfaction
manager_support that rises with job_satisfaction
workload_fair => workload
pay_fair => pay_satisfaction
growth_chances that rises with job_satisfaction => growth_opportunities
intends_to_stay
open_comment missing 40% => comment
answered_on => survey_date`,
    },
    {
      name: 'likert_answers',
      cues: 'likert|likert answers|survey questions and answers|questionnaire items|survey items|likert scale',
      columns: `respondent_code => respondent_id
survey_question => question
survey_answer => answer
answer_score => score
survey_wave => wave
seconds_to_answer
answer_device => device
skipped_question => skipped`,
    },
    {
      name: 'panel',
      cues: 'consumer panel|panelists|market research|market research panel|consumer research|marktforschung|investigación de mercado|étude de marché',
      columns: `panelist_no like PNL-00001 => panelist_id
age_group
gender
region
household_income_band => household_income
household_size
shopping_frequency
favorite_brand
monthly_spend that rises with household_size
online_share_percent
price_sensitive
interviewed_on => survey_date`,
    },
    {
      name: 'opinion_poll',
      cues: 'opinion poll|public opinion|meinungsumfrage|sondeo de opinión|sondage d opinion',
      columns: `interview_no like POLL-00001 => interview_id
age_group
gender
education_level
region
interview_mode => mode
issue_asked => question
opinion_given => answer
confidence_1_to_10 => confidence
sample_weight => weight
interviewed_on => survey_date`,
    },
    {
      name: 'brand_tracking',
      cues: 'brand tracking|brand awareness study|brand tracker|ad testing|brand perception|markenstudie',
      columns: `wave_month => month
brand_tracked => brand
aided_awareness_percent => awareness_percent
considered_percent that rises strongly with awareness_percent => consideration_percent
purchase_intent_percent that rises with consideration_percent
brand_trust_score => trust_score
respondents
market_country => country`,
    },
    {
      name: 'mystery_shopping',
      cues: 'mystery shopping|mystery shopper visits|store audits|mystery shopper|testkäufe',
      columns: `visit_no like MS-0001 => visit_id
shopper_alias => shopper
store_visited => store
city
visited_at => visit_date
greeted
wait_minutes_at_counter => wait_minutes
staff_score
cleanliness_score
product_available
visit_comment => comments
total_score that rises strongly with staff_score`,
    },
  ],
  concepts: concepts([
    ['survey_scale', 'satisfaction|ease of use|overall satisfaction|likert score', int(1, 5, bell(3.8, 0.95))],
    ['nps_number', 'nps score|nps|likelihood to recommend', int(0, 10, bell(7.6, 2.1))],
    ['would_recommend', 'would recommend|recommend', flag(0.78)],
    ['survey_minutes', 'survey minutes|minutes to complete|completion minutes', dec(1, 28, 1, skew(5.2))],
    ['submitted_at', 'submitted at|completed at|response time', timesOf('online', 'even')],
    ['tenure_band', 'tenure band', oneOf('< 1 year:18|1-3 years:30|3-5 years:20|5-10 years:20|> 10 years:12')],
    ['agree_1_5', 'job enjoyment|manager support|workload fair|pay fair|growth chances|agreement score|answer score', int(1, 5, bell(3.5, 1))],
    ['intends_to_stay', 'intends to stay', oneOf('yes:62|unsure:24|no:14')],
    ['open_comment', 'open comment|open answer', oneOf('More flexible hours would help.|Great team, slow tools.|I rarely hear what happens after surveys.|My manager listens.|Too many meetings on Fridays.|Training budget should be larger.|Pay has not kept up.|Proud of what we built this year.|Office is noisy.|Clear goals this quarter, thank you.|Took a while to get an answer.|I would use it again.|The form was too long.|Very friendly people.|Prices went up too much.|Simple and clear.|Please add more payment options.')],
    ['answered_on', 'answered on', daysOf('working', '-1y')],
    ['respondent_code', 'respondent code|respondent id', code('[1-9]####', true)],
    ['survey_wave', 'survey wave|wave', oneOf('2024-1|2024-2|2025-1|2025-2')],
    ['seconds_to_answer', 'seconds to answer', int(1, 180, skew(7))],
    ['answer_device', 'answer device', oneOf('smartphone:62|desktop:30|tablet:8')],
    ['skipped_question', 'skipped question', flag(0.05)],
    ['income_band', 'household income band', oneOf('<25k:18|25k-50k:31|50k-75k:24|75k-100k:14|100k+:13')],
    ['shopping_frequency', 'shopping frequency', oneOf('daily:6|several times a week:34|weekly:42|less often:18')],
    ['favorite_brand', 'favorite brand|brand tracked|brand', oneOf('Northpeak|Lumina|Vertex|Homely|Aurora|Kinetic|Bluefin|Solstice|Everline')],
    ['monthly_spend', 'monthly spend', int(40, 1400, skew(310))],
    ['online_share', 'online share percent', int(0, 100, bell(38, 20))],
    ['price_sensitive', 'price sensitive', flag(0.54)],
    ['interviewed_on', 'interviewed on', daysOf('working', '-1y')],
    ['interview_mode', 'interview mode', oneOf('online:58|phone:30|face to face:12')],
    ['issue_asked', 'issue asked|issue', oneOf('Public transport|Climate policy|Housing costs|Health care|Immigration|Taxes|Education|Security')],
    ['opinion_given', 'opinion given|opinion', oneOf('strongly support:18|support:30|neutral:20|oppose:20|strongly oppose:12')],
    ['confidence', 'confidence 1 to 10', int(1, 10, bell(6, 2))],
    ['sample_weight', 'sample weight|survey weight|sampling weight|weighting factor|respondent weight|case weight', dec(0.3, 3.2, 3, skew(0.95))],
    ['respondent_weight', 'weight|weighting|gewicht|gewichtung|peso|ponderación|poids|pondération', dec(0.3, 3.2, 3, skew(0.95)), 'here'],
    ['wave_month', 'wave month', oneOf('2025-01|2025-02|2025-03|2025-04|2025-05|2025-06|2025-07|2025-08|2025-09|2025-10|2025-11|2025-12')],
    ['aided_awareness', 'aided awareness percent|brand awareness', dec(4, 96, 1, bell(52, 18))],
    ['considered', 'considered percent|consideration', dec(2, 70, 1, bell(28, 12))],
    ['purchase_intent', 'purchase intent percent|purchase intent', dec(1, 52, 1, bell(17, 8))],
    ['brand_trust', 'brand trust score|brand trust', dec(1, 10, 1, bell(6.4, 1))],
    ['respondents', 'respondents', int(200, 2400, bell(1000, 260))],
    ['market_country', 'market country', oneOf('DE:22|US:28|GB:18|FR:14|ES:10|IT:8')],
    ['shopper_alias', 'shopper alias', fake('internet.username')],
    ['store_visited', 'store visited', oneOf('Downtown|Riverside Mall|Airport Plaza|Northgate Center|Harbor Street|Westfield|Oak Avenue')],
    ['visited_at', 'visited at', timesOf('store', 'shopping')],
    ['greeted', 'greeted|was greeted', flag(0.74)],
    ['counter_wait', 'wait minutes at counter', int(0, 25, skew(3))],
    ['audit_score', 'staff score|cleanliness score', int(1, 10, bell(7.4, 1.6))],
    ['product_available', 'product available', flag(0.88)],
    ['visit_comment', 'visit comment', fake('text', { kind: 'service_review' })],
    ['total_score', 'total score|audit score', int(20, 100, bell(76, 11))],
  ]), // prettier-ignore
};
