import type { Domain } from '../model.js';
import { among, bell, code, concepts, dec, fake, flag, int, moment, oneOf, skew } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';

export const SCIENCE: Domain = {
  id: 'science',
  cues: 'science|scientific|experiment|experiments|research|laboratory|lab experiment|physics|observatory|measurement|samples|particle physics|psychology experiment|tensile test results|tensile test|tensile tests|uts|yield uts|rebar tests|specimen|specimens|hardness test|target ra|beam energy|beam runs|energy gev|collider|particle runs',
  subjects: [
    {
      name: 'experiments',
      cues: 'experiments|experiment|lab experiments|research data',
      columns: `experiment_id
researcher
treatment_group
lab_temperature_c
ph
measured_value
measured_unit
measured_at => timestamp`,
    },
    {
      name: 'psychology',
      cues: 'psychology experiment|psychology study|reaction times|reaction time experiment|cognitive tests|psychologisches experiment',
      columns: `participant_no like VP-001 => participant_id
age between 18 and 65
gender
experiment_condition => condition
trial_number
stimulus
reaction_time_ms
answered_correctly => correct
confidence_rating
tested_on => date`,
    },
    {
      name: 'physics',
      cues: 'physics experiment|particle physics|physics measurements|collider events|physikexperiment|experimento de física',
      columns: `run_number
detector_event => event_id
particle_type
momentum_gev
transverse_energy_gev that rises strongly with momentum_gev
detector_angle => angle
trigger_fired
recorded_at_detector => timestamp`,
    },
    {
      name: 'materials_tests',
      cues: 'material tests|tensile tests|materials testing|hardness tests|werkstoffprüfung|ensayos de materiales',
      columns: `specimen_no like SPC-00001 => specimen_id
alloy => material
heat_treatment
tensile_strength_mpa
yield_strength_mpa never above tensile_strength_mpa
elongation_percent
hardness_hv that rises with elongation_percent
tested_on => test_date
test_lab`,
    },
    {
      name: 'field_data',
      cues: 'field measurements|field survey|field study|site measurements|feldmessungen|mediciones de campo',
      columns: `plot_code => plot_id
visited_on_field => date
plot_slope_degrees => slope_degrees
canopy_cover_percent
soil_temperature_c
leaf_area_index that rises with canopy_cover_percent
plant_count
field_observer => observer`,
    },
  ],
  concepts: concepts([
    ['mass', 'mass|radius|stellar mass', dec(0.1, 20, 2, skew(1.1))],
    ['compound', 'compound|chemical|substance|reagent|element', oneOf('Sodium Chloride|Ethanol|Acetone|Hydrochloric Acid|Glucose|Ammonia|Sulfuric Acid|Methanol|Benzene|Citric Acid')],
    ['concentration', 'concentration|molarity|absorbance', dec(0.01, 12, 3, skew(0.8))],
    ['lab_temperature', 'lab temperature c', dec(4, 95, 1, bell(25, 9))],
    ['measured_unit', 'measured unit', oneOf('mg/L:40|mmol/L:20|AU:20|nm:10|mV:10')],
    ['science_moment', 'measured at', timesOf('office', 'working')],
    ['experiment_condition', 'experiment condition', oneOf('congruent:34|incongruent:34|neutral:32')],
    ['trial_number', 'trial number', int(1, 120)],
    ['stimulus', 'stimulus', oneOf('RED in red|RED in blue|BLUE in green|GREEN in green|circle left|circle right|face happy|face neutral')],
    ['reaction_time_ms', 'reaction time ms', int(180, 2400, skew(520))],
    ['answered_correctly', 'answered correctly', flag(0.92)],
    ['confidence_rating', 'confidence rating', int(1, 5, bell(3.6, 1))],
    ['tested_on', 'tested on', daysOf('working')],
    ['run_number', 'run number', int(300100, 300980)],
    ['detector_event', 'detector event', int(10000, 9900000)],
    ['particle_type', 'particle type', oneOf('muon:34|electron:26|photon:18|pion:14|kaon:8')],
    ['momentum', 'momentum gev|momentum', dec(0.2, 420, 2, skew(24))],
    ['transverse_energy', 'transverse energy gev', dec(0.1, 380, 2, skew(19))],
    ['detector_angle', 'detector angle', dec(0, 180, 1, bell(90, 36))],
    ['trigger_fired', 'trigger fired', flag(0.36)],
    ['recorded_at_detector', 'recorded at detector', moment('-1y', 'now')],
    ['alloy', 'alloy', oneOf('S235:20|S355:22|AlMg3:14|AlSi10Mg:12|Ti-6Al-4V:12|316L:20')],
    ['specimen_code', 'specimen|specimen id|coupon|test piece', code('T-[1-9]##', true)],
    ['alloy_grade', 'grade|steel grade|material grade', oneOf('S235:20|S355:22|B500B:22|AlMg3:12|Ti-6Al-4V:10|316L:14')],
    ['specimen_diameter', 'diameter mm|diameter|gauge diameter|bar diameter', among([6, 8, 10, 12, 14, 16, 20, 25, 32], [6, 12, 18, 20, 12, 14, 10, 5, 3])],
    ['test_verdict', 'result|verdict|pass fail|outcome', oneOf('pass:93|fail:7')],
    ['beam_species', 'beam|beam type|beam species', oneOf('proton:44|electron:24|pion:12|lead ion:12|deuteron:8')],
    ['beam_energy', 'energy gev|energy|beam energy', dec(0.5, 7000, 1, skew(180))],
    ['target_material', 'target|target material', oneOf('C:22|Cu:20|LH2:20|Au:12|Pb:12|Al:14')],
    ['charge_collected', 'charge|integrated charge|charge mc', dec(0.1, 420, 2, skew(32))],
    ['events_recorded', 'events|event count|events recorded|triggers', int(1000, 98000000, skew(1400000))],
    ['run_began', 'start|started|run start|start time', moment('-1y', 'now')],
    ['run_state', 'run status|status', oneOf('good:82|aborted:7|calibration:11')],
    ['heat_treatment', 'heat treatment', oneOf('none:40|annealed:24|quenched and tempered:22|aged:14')],
    ['tensile_strength', 'tensile strength mpa|uts|ultimate tensile strength|tensile strength|rm mpa|ultimate strength', int(180, 1240, bell(560, 170))],
    ['yield_strength', 'yield strength mpa|yield|yield strength|yield stress|re mpa', int(110, 1120, bell(400, 150))],
    ['elongation', 'elongation percent|elongation|elongation at break', dec(2, 46, 1, bell(21, 8))],
    ['hardness_hv', 'hardness hv', int(60, 420, bell(190, 58))],
    ['test_lab', 'test lab', oneOf('Lab North|Lab South|Partner Institute')],
    ['plot_code', 'plot code', code('P[1-6]-[A-D]')],
    ['field_visited', 'visited on field', daysOf('working')],
    ['plot_slope', 'plot slope degrees', dec(0, 42, 1, skew(7))],
    ['canopy_cover', 'canopy cover percent', int(0, 100, bell(56, 22))],
    ['soil_temp', 'soil temperature c', dec(-4, 34, 1, bell(13, 6))],
    ['leaf_area', 'leaf area index', dec(0.2, 7, 2, bell(3.1, 1.3))],
    ['plant_count', 'plant count', int(0, 240, skew(26))],
    ['field_observer', 'field observer', fake('person.fullName')],
  ]), // prettier-ignore
};
