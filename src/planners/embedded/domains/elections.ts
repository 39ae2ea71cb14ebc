import { among, bell, code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf } from './habits.js';

const PARTIES = 'Democratic Union:26|Liberal Party:18|Green Alliance:14|National Front:16|Labour Movement:18|Civic Reform:8';

export const ELECTIONS: Domain = {
  id: 'elections',
  cues: 'election|election results|voter|voter registration|polling station|ballots|votes counted|parliament|members of parliament|politicians|parliamentary votes|bills and laws|political donations|campaign finance|referendum|petitions|wahl|wahlen|wahlergebnisse|elecciones|lobbying|precinct|precincts|precinct returns|election returns|turnout|ballot|candidates',
  subjects: [
    {
      name: 'election_results',
      cues: 'election results|elections|polling stations|votes counted|wahlergebnisse|resultados electorales|résultats électoraux|election data|election vote counts|vote counts|voting results|election results by candidate',
      columns: `polling_station
constituency
candidate_name
party
registered_voters
ballots_cast never above registered_voters
votes_received => votes
invalid_ballots
elected`,
    },
    {
      name: 'voters',
      cues: 'voters|voter registration|voter roll|registered voters|wählerverzeichnis|padrón electoral|électeurs|voter records|voter registrations|registered voter list',
      columns: `voter_id
full_name
voter_age => age
gender
constituency
party_registered => party
registered_on => registration_date
voted_last_time
voting_method`,
    },
    {
      name: 'polls',
      cues: 'election polls|voting intention polls|pre election polls|voting intentions|sonntagsfrage|encuestas electorales|opinion polls before an election|election poll results|political polls',
      columns: `poll_no like POLL-001 => poll_id
pollster
fielded_on => poll_date
sample_asked => sample_size
party
support_percent
margin_of_error
undecided_percent
poll_method => method`,
    },
    {
      name: 'donations',
      cues: 'political donations|campaign finance|campaign donations|party donations|parteispenden|donaciones políticas',
      columns: `donation_no like PD-00001 => donation_id
donor_name
donor_kind => donor_type
donor_occupation => occupation
party
donated_amount => amount
donated_on => donation_date
donor_state => state
refunded`,
    },
    {
      name: 'roll_calls',
      cues: 'parliamentary votes|roll call votes|bills and laws|members of parliament|parliament|abstimmungen im parlament|votaciones parlamentarias|city council votes|council votes|senate votes|congress votes|bills|legislation|parliament votes',
      columns: `vote_no like RC-0001 => vote_id
voted_on => vote_date
bill_title
bill_topic
member_name => legislator
party
vote_cast => vote
bill_passed => passed
debate_minutes`,
    },
    {
      name: 'petitions',
      cues: 'petitions|online petitions|petition signatures|referendum|petitionen|peticiones',
      columns: `petition_no like PET-0001 => petition_id
petition_title => title
petition_topic => topic
initiator_name => creator
signatures
signature_goal
started_on => start_date
petition_state => status
answered_by_government`,
    },
  ],
  concepts: concepts([
    ['poll_weight', 'weight|weighting|poll weight|gewichtung|ponderación|pondération', dec(0.3, 3.2, 3, skew(0.95)), 'here'],
    ['polling_station', 'polling station|polling place|ward|precinct|precinct no|precinct number', code('PS-[0-3]##')],
    ['constituency', 'constituency|electoral district|voting district|wahlkreis|circunscripción', oneOf('North Valley|Harbor East|Central|Lakeside|Hill Country|West Bay|Old Town|River Plains|South Fields')],
    ['candidate_name', 'candidate name|candidate|kandidat|candidato|candidat', fake('person.fullName')],
    ['party', 'party|political party|partei|partido|parti', oneOf(PARTIES)],
    ['party_registered', 'party registered|party affiliation', oneOf('none:34|Democratic Union:18|Liberal Party:11|Green Alliance:9|National Front:10|Labour Movement:13|Civic Reform:5')],
    ['registered_voters', 'registered voters|eligible voters', int(240, 3600, bell(1280, 480))],
    ['ballots_cast', 'ballots cast|ballots', int(90, 3100, bell(820, 320))],
    ['votes_received', 'votes received|votes|stimmen|votos|voix', int(3, 1400, skew(138))],
    ['vote_share', 'vote share percent|vote share|pct|percent|share', dec(0.4, 68, 1, skew(14))],
    ['invalid_ballots', 'invalid ballots|spoiled ballots', int(0, 60, skew(9))],
    ['elected', 'elected|is elected|seat won', flag(0.17)],
    ['won_seat', 'winner|won|is winner', flag(0.22)],
    ['voter_turnout', 'turnout|voter turnout|turnout percent|turnout pct', dec(28, 92, 1, bell(61, 11))],
    ['voter_age', 'voter age|age', int(18, 97, bell(50, 18))],
    ['registered_on', 'registered on|registration date', day('-20y', '-2mo')],
    ['voted_last_time', 'voted last time|voted', flag(0.66)],
    ['voting_method', 'voting method', oneOf('in person:58|by mail:34|early voting:8')],
    ['pollster', 'pollster|polling institute', oneOf('Infracom|PollLab|Civey West|DataVox|Forsight|Opinio')],
    ['fielded_on', 'fielded on|poll date', daysOf('working', '-1y')],
    ['sample_asked', 'sample asked|poll sample', int(600, 3200, bell(1400, 420))],
    ['support_percent', 'support percent|voting intention percent', dec(1.5, 42, 1, skew(15))],
    ['margin_of_error', 'margin of error', dec(1.6, 4.1, 1, bell(2.8, 0.4))],
    ['undecided', 'undecided percent', dec(4, 34, 1, bell(17, 5))],
    ['poll_method', 'poll method', oneOf('online:56|phone:34|face to face:10')],
    ['donor_kind', 'donor kind', oneOf('individual:86|company:9|association:5')],
    ['donor_occupation', 'donor occupation', oneOf('Retired:26|Lawyer:12|Physician:8|Business owner:18|Engineer:10|Teacher:9|Executive:12|Farmer:5')],
    ['donated_amount', 'donated amount|donation amount', dec(5, 50000, 2, skew(92))],
    ['donated_on', 'donated on', daysOf('working')],
    ['donor_state', 'donor state', fake('location.state')],
    ['refunded', 'refunded', flag(0.01)],
    ['bill_title', 'bill title|bill|law title', among(familyValues('bills', 'bill_title'))],
    ['bill_topic', 'bill topic|policy area', among(familyValues('bills', 'bill_topic'))],
    ['member_name', 'member name|member of parliament', fake('person.fullName')],
    ['district_winner', 'winner|winning candidate|wahlsieger|ganador|vainqueur', fake('person.fullName'), 'here'],
    ['winning_party', 'winning party', oneOf(PARTIES)],
    ['vote_cast', 'vote cast|member vote', oneOf('yes:54|no:36|abstain:5|absent:5')],
    ['voted_on', 'voted on|vote date', daysOf('working', '-3y')],
    ['bill_passed', 'bill passed', flag(0.7)],
    ['debate_minutes', 'debate minutes', int(15, 420, skew(74))],
    ['petition_topic', 'petition topic', among(familyValues('petitions', 'petition_topic'))],
    ['petition_title', 'petition title|petition', among(familyValues('petitions', 'petition_title'))],
    ['initiator_name', 'initiator name', fake('person.fullName')],
    ['signatures', 'signatures|number of signatures', int(4, 620000, skew(1400))],
    ['signature_goal', 'signature goal', among([500, 1000, 5000, 10000, 50000, 100000], [10, 22, 24, 24, 14, 6])],
    ['started_on', 'started on', daysOf('even')],
    ['petition_state', 'petition state', oneOf('collecting:46|closed:34|submitted:14|successful:6')],
    ['answered', 'answered by government', flag(0.18)],
  ]), // prettier-ignore
};
