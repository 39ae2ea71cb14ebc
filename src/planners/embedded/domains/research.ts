import { among, bell, code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf } from './habits.js';

export const RESEARCH: Domain = {
  id: 'research and patents',
  cues: 'research grants|research funding|research projects|research papers|scientific publications|publications|journal articles|citations|peer reviews|conference papers|phd students|theses|dissertations|patent|patent applications|trademark|inventions|inventors|research labs|forschungsprojekte|fördermittel für forschung|veröffentlichungen|patente|becas de investigación|publicaciones científicas|brevets|subventions de recherche',
  subjects: [
    {
      name: 'grants',
      cues: 'research grants|research funding|grants for research|research projects|research proposals|forschungsprojekte|becas de investigación|subventions de recherche|research grant applications|research grant data',
      columns: `grant_no => grant_id
research_title => title
research_field => field
principal_investigator
research_institution => institution
funding_agency
amount_requested
grant_years => duration_years
submitted_on => submission_date
grant_decision => status
amount_awarded only when status is funded`,
    },
    {
      name: 'publications',
      cues: 'scientific publications|research papers|journal articles|publications|papers|veröffentlichungen|publicaciones científicas|publications scientifiques|scientific papers|academic papers|academic publications|research publications|scientific articles|research articles',
      columns: `doi
research_title => title
first_author
research_field => field
journal
published_year => year
coauthors
citations
impact_factor
open_access`,
    },
    {
      name: 'peer_reviews',
      cues: 'peer reviews|paper reviews|manuscript reviews|conference papers|paper submissions|gutachten',
      columns: `manuscript_no like MS-00001 => manuscript_id
research_title => title
reviewer_name => reviewer
conference
originality_score
clarity_score
soundness_score that rises with originality_score
review_recommendation => recommendation
review_days
review_remark => comments
reviewed_on => review_date`,
    },
    {
      name: 'patents',
      cues: 'patents|patent applications|inventions|patente|brevets|patent data|patent records|patent filings',
      columns: `patent_number
invention_title => title
inventor_name => inventor
assignee_company => assignee
patent_class
filed_on => filing_date
granted_on 300 to 900 days after filing_date => grant_date
claims_count => claims
forward_citations
patent_state => status`,
    },
    {
      name: 'trademarks',
      cues: 'trademarks|trademark applications|brand registrations|marken anmeldungen|marcas registradas|marques déposées',
      columns: `trademark_no => trademark_id
word_mark => trademark_name
mark_owner => owner
nice_class
mark_filed_on => filing_date
mark_country => country
opposition_filed
mark_state => status
renewal_due`,
    },
    {
      name: 'phd_students',
      cues: 'phd students|doctoral students|theses|dissertations|doctoral candidates|doktoranden|doctorandos|doctorants|ph d students|ph d candidates|phd candidates',
      columns: `candidate_no like PHD-001 => student_id
candidate_name => student_name
advisor_name => advisor
research_field => field
thesis_title
phd_started => start_date
funding_source
papers_published
teaching_hours
phd_state => status`,
    },
  ],
  concepts: concepts([
    ['grant_no', 'grant no|grant number|award number', code('[A-Z]{2}-202[3-6]-####', true)],
    ['research_title', 'research title|paper title|project title|article title|title', among(familyValues('papers', 'research_title'))],
    ['research_field', 'research field|discipline|field of research|field|fachgebiet|área de investigación', among(familyValues('papers', 'research_field'))],
    ['principal_investigator', 'principal investigator', fake('person.fullName')],
    ['research_institution', 'research institution|institution|university', oneOf('Northfield University|ETH Lakeside|Karolin Institute|Harborview University|TU Mittelstadt|Universidad del Sur|Institut Pascal|Westbrook College|Max Weber Institute')],
    ['funding_agency', 'funding agency|funder', oneOf('National Science Fund:30|European Research Council:24|DFG:16|Health Research Board:14|Industry:8|Foundation:8')],
    ['amount_requested', 'amount requested|requested funding', int(12000, 4800000, skew(320000))],
    ['amount_awarded', 'amount awarded|awarded funding', int(8000, 4200000, skew(240000))],
    ['grant_years', 'grant years|project years', among([1, 2, 3, 4, 5], [10, 22, 40, 16, 12])],
    ['submitted_on', 'submitted on', daysOf('working', '-4y')],
    ['grant_decision', 'grant decision', oneOf('rejected:66|funded:24|under review:10')],
    ['doi', 'doi', code('10.[1-9][0-9]{3}/[a-z]{4}.[0-9]{6}', true)],
    ['first_author', 'first author|lead author|author', fake('person.fullName')],
    ['journal', 'journal|journal name|zeitschrift|revista', oneOf('Journal of Applied Methods|Nature Reports|Annals of Medicine|Physical Letters|Computing Review|Earth & Environment|Social Inquiry|Open Biology|Chemistry Advances')],
    ['published_year', 'published year|publication year', int(1998, 2025, bell(2016, 6))],
    ['coauthors', 'coauthors|co authors|number of authors', int(0, 42, skew(4))],
    ['citations', 'citations|citation count|times cited', int(0, 6200, skew(14))],
    ['impact_factor', 'impact factor', dec(0.4, 48, 1, skew(3.6))],
    ['open_access', 'open access', flag(0.52)],
    ['conference', 'conference|venue', oneOf('ICML|NeurIPS|CHI|ACL|SIGMOD|EuroSys|AAAI|KDD')],
    ['review_score', 'originality score|clarity score|soundness score|review score', int(1, 10, bell(6, 1.8))],
    ['review_recommendation', 'review recommendation|recommendation', oneOf('reject:34|major revision:32|minor revision:22|accept:12')],
    ['review_days', 'review days', int(2, 120, skew(24))],
    ['review_remark', 'review remark', oneOf('The idea is interesting but the evaluation is thin.|Well written, minor typos only.|Baselines are missing in Table 2.|Strong theoretical contribution.|The sample is too small for the claims.|Please share code and data.|Related work should be extended.|Convincing ablation study.|Figures are hard to read.')],
    ['reviewed_on', 'reviewed on', daysOf('even', '-1y')],
    ['patent_number', 'patent number|patent no|publication number', code('EP[34]######B1', true)],
    ['invention_title', 'invention title|patent title|invention', among(familyValues('inventions', 'invention_title'))],
    ['inventor_name', 'inventor name|inventor|erfinder|inventeur', fake('person.fullName')],
    ['assignee_company', 'assignee company|patent owner|applicant company', fake('company.name')],
    ['patent_class', 'patent class|ipc class|cpc class', among(familyValues('inventions', 'patent_class'))],
    ['patent_filed', 'filed on|mark filed on|filing date', day('-12y', '-4y')],
    ['granted_on', 'granted on|grant date', day('-6y', 'now')],
    ['claims_count', 'claims count|number of claims', int(1, 42, bell(15, 5))],
    ['forward_citations', 'forward citations', int(0, 180, skew(4))],
    ['patent_state', 'patent state|patent status', oneOf('in force:62|lapsed:22|opposed:4|expired:12')],
    ['trademark_no', 'trademark no|trademark number', code('TM01#######', true)],
    ['word_mark', 'word mark|trademark|mark', oneOf('VELORA|KIPNEST|AQUALUME|TRIXO|MONDEA|FJORDLY|ZENOVA|PLUMO|ORBISTA|LUXENTRA')],
    ['mark_owner', 'mark owner', fake('company.name')],
    ['nice_class', 'nice class', among([3, 5, 9, 12, 25, 30, 35, 41, 42, 43], [9, 9, 18, 6, 13, 8, 14, 8, 10, 5])],
    ['mark_country', 'mark country', oneOf('EU:38|US:28|DE:12|GB:10|FR:7|CH:5')],
    ['opposition', 'opposition filed', flag(0.06)],
    ['mark_state', 'mark state', oneOf('registered:68|pending:18|refused:8|cancelled:6')],
    ['renewal_due', 'renewal due', day('now', '+10y')],
    ['candidate_name', 'candidate name', fake('person.fullName')],
    ['advisor_name', 'advisor name|supervisor name', fake('person.fullName')],
    ['thesis_title', 'thesis title|dissertation title', oneOf('Essays on Labour Markets|Graph Methods for Chemistry|Sleep and Decision Making|Robust Control of Drones|Soil Carbon in Alpine Pastures|The Politics of Water|Explainable Vision Models|Immune Response in Twins|Late Antique Letters')],
    ['phd_started', 'phd started|start date', day('-6y', 'now')],
    ['funding_source', 'funding source', oneOf('grant project:44|scholarship:28|university position:22|self-funded:6')],
    ['papers_published', 'papers published', int(0, 14, skew(2))],
    ['teaching_hours', 'teaching hours', int(0, 240, skew(42))],
    ['phd_state', 'phd state', oneOf('in progress:68|submitted:8|defended:18|withdrawn:6')],
  ]), // prettier-ignore
};
