import { among, bell, code, concepts, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf } from './habits.js';

const COUNTRIES = 'Germany|France|Spain|Italy|Poland|United Kingdom|United States|Canada|Brazil|Mexico|Argentina|Nigeria|Kenya|Egypt|South Africa|India|China|Japan|Indonesia|Vietnam|Turkey|Australia';

export const POPULATION: Domain = {
  id: 'census and demographics',
  cues: 'deaths|funerals|refugees|census|census data|demographics|demographic data|population statistics|population|households|household survey|country statistics|countries of the world|country indicators|gdp|migration|migration flows|birth registry|births and deaths|death records|marriage records|genealogy|family tree|volkszählung|bevölkerung|censo|población|recensement|démographie|hh id|hh size|hh|household size|head of household',
  subjects: [
    {
      name: 'census',
      cues: 'census|census data|households|household survey|demographics|demographic data|volkszählung|censo|recensement|household census|household data|census records|population census',
      columns: `household_no like HH-00001 => household_id
city
household_size
head_age => age
gender
marital_status
education_level
employment_status_of_head => employment_status
annual_income => household_income
dwelling_type
tenure_of_home => home_ownership
cars_owned => vehicles`,
    },
    {
      name: 'countries',
      cues: 'country statistics|country indicators|countries of the world|world countries|gdp by country|population by country|länderstatistik|estadísticas de países|countries|country data|world countries data|list of countries|country list|economic indicators',
      columns: `country_listed => country
indicator_year => year
population_millions
gdp_per_capita_usd => gdp_per_capita
life_expectancy that rises strongly with gdp_per_capita
fertility_rate that falls strongly with gdp_per_capita
unemployment_percent => unemployment_rate
inflation_percent => inflation_rate
urban_percent that rises with gdp_per_capita => urban_population_percent
internet_users_percent that rises strongly with gdp_per_capita`,
    },
    {
      name: 'cities',
      cues: 'population statistics|city population|population of cities|city statistics|municipality statistics|einwohnerzahlen|población por municipio|city data|list of cities|city populations|cities|largest cities|world cities',
      columns: `city
state
residents => population
residents_change_percent => population_change_percent
median_age
share_under_18_percent
average_rent
density_per_km2
foreign_born_percent
unemployment_percent`,
    },
    {
      name: 'migration',
      cues: 'migration|migration flows|immigration statistics|emigration|refugee data|wanderungen|migraciones|refugees',
      columns: `migration_year => year
origin_country_of_migrants => origin_country
host_country => destination_country
migrants
migration_reason => reason
median_age_of_migrants => median_age
women_percent
permit_granted_percent`,
    },
    {
      name: 'births',
      cues: 'births and deaths|birth registry|birth register|birth certificates|births|geburtenregister|registro de nacimientos|birth records|hospital births|baby births|newborn records|birth data',
      columns: `register_no like BR-00001 => birth_id
newborn_name => baby_name
newborn_sex => sex
born_at => birth_time
birth_weight_grams => birth_weight_g
gestation_weeks
mother_name
mother_age
birth_place => hospital
birth_order`,
    },
    {
      name: 'deaths',
      cues: 'death records|death register|mortality data|mortality|causes of death|sterberegister|defunciones|deaths|death data',
      columns: `register_no like DR-00001 => record_id
deceased_name => full_name
age_at_death => age
cause_of_death
died_on => date_of_death
place_of_death
marital_status
last_occupation => occupation
autopsy`,
    },
    {
      name: 'genealogy',
      cues: 'genealogy|family tree|ancestors|marriage records|stammbaum|genealogía|généalogie',
      columns: `ancestor_no like AN-0001 => ancestor_id
first_name
last_name
birth_year_of_ancestor => birth_year
death_age => age_at_death
parish
trade_of_ancestor => occupation
spouse_name
children_born => children
record_source`,
    },
    {
      name: 'marriages',
      cues: 'marriage licenses|marriages|marriage certificates|weddings registered|marriage register|divorces|eheschließungen|matrimonios|mariages',
      columns: `record_id like MAR-00001
spouse_one => spouse_1_name
spouse_two => spouse_2_name
spouse_one_age => spouse_1_age
spouse_two_age that rises strongly with spouse_1_age => spouse_2_age
married_on => marriage_date
marriage_place => location
ceremony_kind => ceremony_type
officiant_name => officiant`,
    },
    {
      name: 'us_states',
      cues: 'us states|states of the usa|american states|list of states|states of america',
      columns: `us_state_name => state
us_state_code => abbreviation
us_state_capital => capital
us_state_region => region
state_population => population
state_area => area_km2
state_income => median_income
statehood_year`,
    },
    {
      name: 'funerals',
      cues: 'funerals|funeral services|funeral home|burials|cemetery records|cemetery plots|cemetery|bestattungen|funerales|obsèques',
      columns: `record_id like FUN-00001
deceased_name
age_at_death => age
died_on => date_of_death
buried_on 3 to 12 days after date_of_death => funeral_date
burial_kind => service_type
cemetery_name => cemetery
plot_code => plot_number
funeral_cost => cost`,
    },
  ],
  concepts: concepts([
    ['head_age', 'head age|age of head|age', int(18, 94, bell(52, 16))],
    ['head_employment', 'employment status of head|employment status|employment', oneOf('employed:54|self-employed:9|unemployed:5|retired:26|student:3|homemaker:3')],
    ['dwelling_type', 'dwelling type|housing type|type of dwelling', oneOf('detached house:40|apartment:36|row house:20|mobile home:4')],
    ['home_tenure', 'tenure of home|housing tenure|home ownership|tenure|tenure type', oneOf('owned:34|mortgaged:28|rented:34|social housing:4')],
    ['household_members', 'members|persons|people|hh size|household size|hh members|household members', among([1, 2, 3, 4, 5, 6, 7], [28, 34, 15, 14, 6, 2, 1])],
    ['head_sex', 'head sex|sex of head|head gender', fake('person.sex')],
    ['cars_owned', 'cars owned|number of cars|vehicles in household', among([0, 1, 2, 3], [20, 44, 29, 7])],
    ['country_listed', 'country listed', oneOf(COUNTRIES)],
    ['migrant_origin', 'origin country of migrants|migrant origin', oneOf('Syria|Ukraine|India|Mexico|Afghanistan|Venezuela|Philippines|Morocco|Poland|Nigeria')],
    ['migrant_host', 'host country|receiving country of migrants', oneOf('Germany|United States|Spain|Canada|United Kingdom|France|Turkey|Italy|Poland|Sweden')],
    ['indicator_year', 'indicator year|migration year', (context) => ({ type: 'integer', options: { min: Number(context.referenceDate.slice(0, 4)) - 15, max: Number(context.referenceDate.slice(0, 4)) - 1 } })],
    ['population_millions', 'population millions|population in millions', dec(0.4, 1420, 1, skew(24))],
    ['gdp_per_capita', 'gdp per capita usd|gdp per capita|gdp', int(480, 118000, skew(13200))],
    ['life_expectancy', 'life expectancy|lebenserwartung|esperanza de vida|espérance de vie', dec(52, 86, 1, bell(73.4, 6.4))],
    ['fertility_rate', 'fertility rate|children per woman', dec(0.7, 6.8, 2, skew(2.2))],
    ['unemployment', 'unemployment percent|unemployment rate|arbeitslosenquote|tasa de paro|taux de chômage', dec(1.2, 29, 1, skew(6.2))],
    ['inflation', 'inflation percent|inflation rate|inflation', dec(-1.5, 40, 1, bell(5.2, 3.2))],
    ['urban', 'urban percent|urban population', dec(14, 100, 1, bell(62, 20))],
    ['internet_users', 'internet users percent', dec(8, 100, 1, bell(68, 20))],
    ['residents', 'residents|inhabitants|einwohner|habitantes|habitants', int(800, 8900000, skew(38000))],
    ['residents_change', 'residents change percent|population change percent', dec(-3.5, 4.8, 2, bell(0.4, 0.9))],
    ['median_age', 'median age', dec(24, 54, 1, bell(42, 4.4))],
    ['under_18', 'share under 18 percent', dec(9, 34, 1, bell(18, 3.4))],
    ['average_rent', 'average rent', int(320, 2900, skew(860))],
    ['density', 'density per km2|population density', int(6, 14000, skew(420))],
    ['foreign_born', 'foreign born percent', dec(0.5, 52, 1, skew(11))],
    ['migrants', 'migrants|number of migrants', int(40, 980000, skew(8400))],
    ['migration_reason', 'migration reason', oneOf('work:36|family:28|asylum:20|study:13|other:3')],
    ['migrant_age', 'median age of migrants', dec(18, 46, 1, bell(29, 4.2))],
    ['women', 'women percent|female share', dec(22, 68, 1, bell(47, 6))],
    ['permit_granted', 'permit granted percent', dec(18, 99, 1, bell(68, 14))],
    ['newborn_name', 'newborn name', fake('person.firstName')],
    ['newborn_sex', 'newborn sex', fake('person.sex')],
    ['born_at', 'born at|time of birth', (context) => ({ type: 'datetime', options: { from: '-2y', to: context.referenceDate } })],
    ['birth_weight', 'birth weight grams|birth weight', int(900, 5200, bell(3340, 480))],
    ['gestation', 'gestation weeks|gestation', int(25, 42, bell(39, 1.5))],
    ['mother_name', 'mother name', fake('person.fullName', { of: 'mother' })],
    ['mother_age', 'mother age|age of mother', int(15, 48, bell(31, 5.2))],
    ['birth_place', 'birth place', oneOf('hospital:92|birth center:5|home:3')],
    ['birth_order', 'birth order', among([1, 2, 3, 4, 5], [46, 34, 13, 5, 2])],
    ['deceased_name', 'deceased name', fake('person.fullName')],
    ['age_at_death', 'age at death|death age', int(0, 106, bell(77, 13))],
    ['cause_of_death', 'cause of death|death cause', oneOf('Heart disease:28|Cancer:25|Stroke:8|Dementia:10|COPD:6|Pneumonia:5|Diabetes:4|Accident:5|COVID-19:3|Suicide:2|Other:4')],
    ['died_on', 'died on|date of death|death date', daysOf('even', '-3y')],
    ['place_of_death', 'place of death', oneOf('hospital:46|home:28|nursing home:22|other:4')],
    ['last_occupation', 'last occupation', oneOf('Teacher|Nurse|Farmer|Clerk|Electrician|Engineer|Homemaker|Driver|Merchant|Bricklayer|Tailor|Civil servant')],
    ['autopsy', 'autopsy|autopsy performed', flag(0.06)],
    ['ancestor_year', 'birth year of ancestor', int(1680, 1935, bell(1835, 55))],
    ['parish', 'parish', oneOf('St. Anne|St. Martin|Holy Cross|St. Peter|St. Mary|Trinity')],
    ['ancestor_trade', 'trade of ancestor', oneOf('Farmer:34|Day laborer:18|Weaver:10|Blacksmith:9|Carpenter:9|Miller:6|Servant:10|Schoolteacher:4')],
    ['spouse_name', 'spouse name', fake('person.fullName', { of: 'spouse' })],
    ['children_born', 'children born', int(0, 14, bell(5, 2.6))],
    ['record_source', 'record source', oneOf('parish register:62|census:16|passenger list:6|family bible:8|civil register:8')],
    ['spouse_one', 'spouse one', fake('person.fullName')],
    ['spouse_two', 'spouse two', fake('person.fullName')],
    ['spouse_one_age', 'spouse one age', int(18, 72, bell(32, 8))],
    ['spouse_two_age', 'spouse two age', int(18, 76, bell(34, 8.5))],
    ['married_on', 'married on', daysOf('weekend', '-5y')],
    ['marriage_place', 'marriage place', fake('location.city')],
    ['ceremony_kind', 'ceremony kind', oneOf('civil:62|religious:34|symbolic:4')],
    ['officiant_name', 'officiant name', fake('person.fullName')],
    ['us_state_name', 'us state name', oneOf('Ohio')],
    ['us_state_code', 'us state code', oneOf('OH')],
    ['us_state_capital', 'us state capital', oneOf('Columbus')],
    ['us_state_region', 'us state region', oneOf('Midwest')],
    ['state_population', 'state population', int(580000, 39200000, skew(4600000))],
    ['state_area', 'state area', int(4000, 690000, skew(145000))],
    ['state_income', 'state income', int(49000, 98000, bell(71000, 9000))],
    ['statehood_year', 'statehood year', int(1787, 1912, bell(1836, 30))],
    ['buried_on', 'buried on', daysOf('working')],
    ['burial_date', 'date of burial|burial date|funeral date|buried on; de beisetzung|bestattung|begräbnis|beerdigung|beisetzungsdatum|bestattungsdatum; es entierro|sepelio|fecha de entierro; fr inhumation|enterrement|obsèques', ({ referenceDate }) => ({ type: 'date', options: { from: '-20y', to: referenceDate } })],
    ['burial_kind', 'burial kind', oneOf('burial:46|cremation:50|memorial only:4')],
    ['cemetery_name', 'cemetery name', oneOf('Oak Hill|Riverside|Saint Mary|Evergreen|Mount Hope|Greenwood|Holy Cross|Lakeview')],
    ['plot_code', 'plot code', code('[A-H]-[0-9]{3}')],
    ['funeral_cost', 'funeral cost', money(1200, 18000, 6200)],
  ]), // prettier-ignore
};
