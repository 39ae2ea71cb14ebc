import { among, bell, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf } from './habits.js';

const STARTUPS = 'Lumenly|Parcelo|Nimbus AI|GreenCrate|Medifye|Stackline|Farmhand|Kitewave|Tutoro|Voltmile|Petloop|Quantera|Roomly|Finch Pay|Bluestem|Corelane|Skillbase|Solara|Orbital Foods|Zentry';

export const VENTURE: Domain = {
  id: 'startups and venture capital',
  cues: 'startup|startup funding|venture capital|vc|funding rounds|investors|angel investors|cap table|pitch decks|pitches|accelerator|incubator|private equity|crowdfunding|crowdfunding campaigns|kickstarter|ipo|mergers and acquisitions|acquisitions|unicorns|risikokapital|capital riesgo|levées de fonds|startup employees',
  subjects: [
    {
      name: 'startups',
      cues: 'startups|startup companies|startup data|unicorns|gründungen|empresas emergentes|jeunes pousses|startup list|startup company data|startup company list',
      columns: `startup_name => company_name
founder_name
startup_sector => industry
city
country
startup_founded => founded_year
team_size => employees
startup_stage => stage
total_raised_usd that rises with employees => total_funding_usd
monthly_burn_usd that rises with employees
operating => is_operating`,
    },
    {
      name: 'funding_rounds',
      cues: 'funding rounds|startup funding|venture capital|startup investments|venture capital deals|finanzierungsrunden|rondas de inversión|levées de fonds|startup funding rounds|vc funding rounds|vc investments|vc deals|startup fundraising',
      columns: `round_no like FR-0001 => round_id
startup_name => company_name
announced_on => announced_date
startup_sector => industry
round_type
amount_raised_usd => amount_usd
pre_money_valuation_usd that rises strongly with amount_usd
lead_investor
investors_count
equity_sold_percent`,
    },
    {
      name: 'investors',
      cues: 'investors|angel investors|vc firms|venture investors|investoren|inversores|investisseurs',
      columns: `investor_no like INV-0001 => investor_id
investor_name
investor_kind => investor_type
fund_size_usd
ticket_size_usd that rises with fund_size_usd
preferred_sector => sector
preferred_stage => stage
portfolio_companies
exits_count never above portfolio_companies => exits
country`,
    },
    {
      name: 'cap_table',
      cues: 'cap table|shareholders of a startup|equity holders|stock option grants|startup shareholders|option grants',
      columns: `holder_no like SH-0001 => holder_id
shareholder_name
shareholder_kind => shareholder_type
share_class
shares_owned => shares
price_per_share
ownership_percent that rises strongly with shares
granted_on => grant_date
vesting_months
cliff_months`,
    },
    {
      name: 'crowdfunding',
      cues: 'crowdfunding|crowdfunding campaigns|kickstarter|kickstarter campaigns|kickstarter projects|crowdfunding projekte|financiación colectiva|crowdfunding campaign data|kickstarter campaign data',
      columns: `campaign_no like CF-00001 => campaign_id
campaign_title => title
campaign_category => category
creator_name => creator
funding_goal_usd => goal_usd
pledged_usd that rises with goal_usd
backers that rises strongly with pledged_usd
campaign_days => duration_days
launched_on => launch_date
campaign_state => status`,
    },
    {
      name: 'pitches',
      cues: 'accelerator|accelerator applications|pitches|pitch decks|incubator applications|startup pitches|demo day',
      columns: `application_no like ACC-0001 => application_id
startup_name => company_name
startup_sector => industry
founder_name
monthly_revenue_usd
monthly_growth_percent
ask_usd
team_score
market_score
pitch_decision => decision
pitched_on => date`,
    },
    {
      name: 'acquisitions',
      cues: 'acquisitions|mergers and acquisitions|ipos|startup exits|exits of startups|übernahmen|fusiones|mergers|company acquisitions|m a deals|merger deals',
      columns: `deal_no like MA-0001 => deal_id
target_company => target
acquirer_company => acquirer
startup_sector => industry
exit_type => deal_type
exit_value_usd => deal_value_usd
revenue_multiple
closed_on => close_date
deal_currency => currency`,
    },
  ],
  concepts: concepts([
    ['startup_name', 'startup name|startup|company|company name|target company', oneOf(STARTUPS)],
    ['founder_name', 'founder name|founder|ceo|gründer|fundador|fondateur', fake('person.fullName')],
    ['startup_sector', 'startup sector|sector|preferred sector|industry|vertical', oneOf('Fintech:18|Health:15|AI:18|SaaS:14|Climate:10|E-commerce:8|Mobility:6|Education:6|Foodtech:5')],
    ['startup_founded', 'startup founded|founded year|founded', int(2009, 2025, bell(2019, 3))],
    ['team_size', 'team size|employees|headcount', int(1, 1900, skew(17))],
    ['startup_stage', 'startup stage|stage|preferred stage|company stage', oneOf('Pre-Seed:20|Seed:34|Series A:24|Series B:12|Series C:6|Growth:4')],
    ['total_raised', 'total raised usd|total raised|total funding|funding total|funding|total funding usd|funding usd|funding amount|money raised', int(20000, 620000000, skew(3200000))],
    ['burn', 'monthly burn usd|monthly burn|burn rate', int(4000, 5200000, skew(94000))],
    ['operating', 'operating|is operating|still operating', flag(0.82)],
    ['round_type', 'round type|funding round|round|series', oneOf('Pre-Seed:18|Seed:34|Series A:24|Series B:12|Series C:6|Convertible Note:6')],
    ['amount_raised', 'amount raised usd|amount raised|round size|raised amount', int(50000, 240000000, skew(2900000))],
    ['pre_money', 'pre money valuation usd|pre money valuation|valuation|post money valuation', int(900000, 1900000000, skew(13500000))],
    ['lead_investor', 'lead investor|investor name|vc firm', oneOf('Northlight Ventures|Seedcamp Hill|Alpine Capital|Blue Oak Partners|Catalyst One|Earlybird Lane|Harbor Growth|Index Road|Point Zero|Redwood Angels|Sonar VC|Twin Peaks Capital')],
    ['investors_count', 'investors count|number of investors', int(1, 18, skew(3))],
    ['announced_on', 'announced on|round date|funding date', daysOf('working', '-5y')],
    ['equity_sold', 'equity sold percent|equity sold|dilution', dec(3, 34, 1, bell(18, 5))],
    ['investor_kind', 'investor kind|investor type', oneOf('VC fund:46|Angel:30|Corporate VC:10|Family office:9|Public fund:5')],
    ['fund_size', 'fund size usd|fund size', int(500000, 2400000000, skew(64000000))],
    ['ticket_size', 'ticket size usd|ticket size|check size|cheque size', int(10000, 24000000, skew(640000))],
    ['portfolio_companies', 'portfolio companies|portfolio size', int(1, 240, skew(22))],
    ['exits_count', 'exits count|number of exits', int(0, 60, skew(3))],
    ['shareholder_name', 'shareholder name|shareholder', fake('person.fullName')],
    ['shareholder_kind', 'shareholder kind|shareholder type', oneOf('founder:14|employee:46|angel:20|fund:16|advisor:4')],
    ['share_class', 'share class', oneOf('Common:52|Preferred A:18|Preferred B:8|Options:22')],
    ['shares_owned', 'shares owned|shares held|number of shares', int(500, 4200000, skew(18000))],
    ['price_per_share', 'price per share', dec(0.0001, 42, 4, skew(1.1))],
    ['ownership', 'ownership percent|ownership', dec(0.01, 48, 2, skew(0.7))],
    ['granted_on', 'granted on|grant date', daysOf('working', '-5y')],
    ['vesting_months', 'vesting months|vesting', among([24, 36, 48, 60], [6, 14, 74, 6])],
    ['cliff_months', 'cliff months|cliff', among([0, 6, 12], [12, 10, 78])],
    ['campaign_title', 'campaign title|campaign name|project title', among(familyValues('crowdfunded', 'campaign_title'))],
    ['campaign_category', 'campaign category|project category', among(familyValues('crowdfunded', 'campaign_category'))],
    ['creator_name', 'creator name', fake('person.fullName')],
    ['funding_goal', 'funding goal usd|funding goal|goal usd', among([1000, 2500, 5000, 10000, 15000, 20000, 30000, 50000, 100000], [8, 10, 18, 22, 12, 12, 8, 7, 3])],
    ['pledged', 'pledged usd|pledged|amount pledged', int(0, 980000, skew(5800))],
    ['backers', 'backers|number of backers', int(0, 14000, skew(84))],
    ['campaign_days', 'campaign days', among([21, 28, 30, 45, 60], [8, 10, 62, 12, 8])],
    ['launched_on', 'launched on|launch date', daysOf('working', '-3y')],
    ['campaign_state', 'campaign state|campaign status', oneOf('successful:42|failed:44|live:9|cancelled:5')],
    ['monthly_revenue', 'monthly revenue usd|monthly revenue|mrr', int(0, 240000, skew(4800))],
    ['monthly_growth', 'monthly growth percent|monthly growth', dec(-12, 64, 1, bell(12, 10))],
    ['ask', 'ask usd|funding ask|amount asked', among([100000, 150000, 250000, 500000, 750000, 1000000, 2000000], [8, 12, 22, 28, 12, 12, 6])],
    ['pitch_score', 'team score|market score|product score|pitch score', dec(1, 10, 1, bell(6.6, 1.4))],
    ['pitch_decision', 'pitch decision', oneOf('declined:70|second interview:18|accepted:8|waitlist:4')],
    ['pitched_on', 'pitched on', daysOf('working', '-2y')],
    ['acquirer', 'acquirer company|acquirer|buyer company', fake('company.name')],
    ['exit_type', 'exit type', oneOf('acquisition:74|merger:12|IPO:8|secondary sale:6')],
    ['exit_value', 'exit value usd|deal value|purchase price', int(400000, 4800000000, skew(42000000))],
    ['revenue_multiple', 'revenue multiple|multiple', dec(0.6, 32, 1, skew(4.8))],
    ['closed_on', 'closed on', day('-8y', 'now')],
    ['deal_currency', 'deal currency', oneOf('USD:68|EUR:24|GBP:8')],
  ]), // prettier-ignore
};
