import { among, bell, code, concepts, day, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const CHEMISTRY: Domain = {
  id: 'chemistry',
  cues: 'chemistry|chemical|chemical compounds|reagent|chromatography|hplc|spectroscopy|titration|chemical reactions|synthesis experiments|periodic table|chemical elements|laboratory equipment|lab equipment|chemie|chemikalien|química|productos químicos|chimie|produits chimiques|polymer|lims',
  subjects: [
    {
      name: 'compounds',
      cues: 'chemical compounds|chemicals|chemistry|compound library|chemikalien|compuestos químicos|composés chimiques',
      columns: `compound => compound_name
formula
cas_number
molar_mass
melting_point_c
boiling_point_c
density_g_cm3
hazard_class
purity_percent`,
    },
    {
      name: 'reagents',
      cues: 'reagents|reagent inventory|chemical inventory|chemical stock|lab chemicals inventory|reagenzien|reactivos',
      columns: `container_id like RG-00001
compound => reagent_name
cas_number
chemical_supplier => supplier
lot_number
pack_size
amount_left_percent
storage_condition
opened_on => opened_date
expires_on => expiry_date`,
    },
    {
      name: 'reactions',
      cues: 'chemical reactions|reactions in a lab|synthesis experiments|reaction data|lab notebook|chemische reaktionen',
      columns: `experiment_number like EXP-0001 => experiment_id
ran_on => date
reaction_type
solvent
catalyst
reaction_temperature_c => temperature_c
reaction_hours => duration_hours
yield_percent
purity_percent
chemist`,
    },
    {
      name: 'chromatography',
      cues: 'chromatography|hplc|hplc runs|chromatography runs|hplc results|gas chromatography',
      columns: `injection_id like INJ-00001
injected_at => timestamp
sample_name
chromatograph => instrument
analytical_column => column_type
compound
retention_time_min
peak_area
concentration_mg_l that rises strongly with peak_area`,
    },
    {
      name: 'elements',
      cues: 'periodic table|chemical elements|elements of the periodic table|elemente periodensystem|elementos químicos|éléments chimiques',
      columns: `element => name
symbol
element_group
atomic_number
atomic_mass
state_at_room_temperature
abundance_in_crust_ppm`,
    },
    {
      name: 'equipment',
      cues: 'laboratory equipment|lab equipment|laboratory instruments|lab instruments|calibrations|instrument calibration|laborgeräte|equipos de laboratorio',
      columns: `asset_tag like LAB-0001
instrument => instrument_name
instrument_maker => manufacturer
serial_number
laboratory
calibrated_on => calibration_date
calibration_result => result
next_calibration_on => next_calibration_date
purchase_value`,
    },
    {
      name: 'samples',
      cues: 'lims|lims samples|lab samples|laboratory samples|water analysis samples|laborproben|muestras de laboratorio',
      columns: `sample_code => sample_id
matrix
analyte
measured_concentration => concentration
detection_limit
analysis_unit => unit
within_limit
analyst
received_on => received_date
sample_state => status`,
    },
  ],
  concepts: concepts([
    ['compound', 'compound|chemical|chemical name|substance|reagent|compound name|substanz|compuesto|composé', among(familyValues('compounds', 'compound'))],
    ['chemical_formula', 'formula|chemical formula|molecular formula|summenformel|fórmula|formule', among(familyValues('compounds', 'chemical_formula'))],
    ['cas_number', 'cas number|cas|cas no|cas rn', among(familyValues('compounds', 'cas_number'))],
    ['molar_mass', 'molar mass|molecular weight|mol weight|mw', dec(17, 640, 2, skew(142))],
    ['melting_point', 'melting point c|melting point|schmelzpunkt', dec(-100, 400, 1, bell(72, 84))],
    ['boiling_point', 'boiling point c|boiling point|siedepunkt', dec(-60, 560, 1, bell(196, 98))],
    ['density', 'density g cm3|density|dichte|densidad', dec(0.62, 8.4, 3, skew(1.12))],
    ['hazard_class', 'hazard class|ghs class|hazard|ghs hazard|hazard category', oneOf('Irritant:28|Flammable:24|Corrosive:16|Toxic:12|Oxidizing:6|Environmental hazard:6|None:8')],
    ['purity', 'purity percent|purity|reinheit|pureza', dec(72, 100, 2, bell(97.4, 2.6))],
    ['chemical_supplier', 'chemical supplier', oneOf('Sigma Reagents|Nordchem|Alfa Organics|TCI Fine|Acros Line|Carl Rothmann')],
    ['lot_number', 'lot number', code('[ABCKLMS]{2}#####')],
    ['pack_size', 'pack size|package size', oneOf('5 g|25 g|100 g|500 g|1 kg|100 mL|500 mL|1 L|2.5 L')],
    ['amount_left', 'amount left percent|amount left|fill level', int(2, 100)],
    ['storage_condition', 'storage condition|storage conditions|store at', oneOf('Room temperature:56|2-8 °C:24|-20 °C:12|Under inert gas:5|Flammables cabinet:3')],
    ['opened_on', 'opened on', day('-18mo', 'now')],
    ['expires_on', 'expires on', day('-1mo', '+3y')],
    ['reaction_type', 'reaction type|type of reaction|transformation', oneOf('Suzuki coupling:20|Amide coupling:22|Reductive amination:12|Esterification:10|Hydrogenation:10|Oxidation:9|Nucleophilic substitution:10|Grignard reaction:7')],
    ['solvent', 'solvent|lösungsmittel|disolvente|solvant', oneOf('THF:20|DMF:16|Dichloromethane:16|Ethanol:13|Toluene:12|Acetonitrile:11|Water:7|Ethyl acetate:5')],
    ['catalyst', 'catalyst|katalysator|catalizador|catalyseur', oneOf('Pd(PPh3)4:20|Pd/C:18|HATU:14|CuI:10|H2SO4:10|TiCl4:6|Ni(COD)2:6|none:16')],
    ['reaction_temperature', 'reaction temperature c|reaction temperature', int(-78, 160, bell(54, 38))],
    ['reaction_hours', 'reaction hours|reaction time', dec(0.25, 72, 2, skew(8))],
    ['reaction_yield', 'yield percent|yield|isolated yield|ausbeute|rendimiento|rendement', dec(2, 99, 1, bell(68, 18))],
    ['chemist', 'chemist|chemiker', fake('person.fullName')],
    ['ran_on', 'ran on|experiment date', daysOf('working', '-1y')],
    ['sample_name', 'sample name', code('[ABCD]-2[456]-####')],
    ['instrument', 'instrument|instrument name|lab instrument|gerät im labor', among(familyValues('lab_instruments', 'instrument'))],
    ['instrument_maker', 'instrument maker|instrument manufacturer', among(familyValues('lab_instruments', 'instrument_maker'))],
    ['chromatograph', 'chromatograph|hplc system', oneOf('Agilent 1260 Infinity:34|Waters Acquity UPLC:30|Shimadzu Nexera:18|Agilent 7890B GC:18')],
    ['analytical_column', 'analytical column|hplc column|stationary phase', oneOf('C18 150 x 4.6 mm|C18 50 x 2.1 mm|C8 150 x 4.6 mm|Phenyl-Hexyl|HILIC|Chiralpak IA|DB-5 30 m')],
    ['retention_time', 'retention time min|retention time|rt min', dec(0.6, 28, 3, bell(8.2, 4.2))],
    ['peak_area', 'peak area', dec(4, 98000, 1, skew(2400))],
    ['sample_concentration', 'concentration mg l|concentration|measured concentration|concentration ppm|konzentration', dec(0.002, 420, 3, skew(4.8))],
    ['injected_at', 'injected at', timesOf('shifts', 'working', '-3mo')],
    ['element', 'element|element name|chemical element|elemento|élément', among(familyValues('elements', 'element'))],
    ['element_symbol', 'symbol|element symbol', among(familyValues('elements', 'element_symbol'))],
    ['element_group', 'element group|element category|element type', among(familyValues('elements', 'element_group'))],
    ['atomic_number', 'atomic number|ordnungszahl', int(1, 92)],
    ['atomic_mass', 'atomic mass|atomic weight', dec(1, 238.03, 3, bell(72, 52))],
    ['element_state', 'state at room temperature|state of matter|aggregate state', among(familyValues('elements', 'element_state'))],
    ['crust_abundance', 'abundance in crust ppm|crustal abundance', dec(0.001, 282000, 3, skew(12))],
    ['laboratory', 'laboratory|lab|lab name|labor|laboratorio|laboratoire', oneOf('Organic Lab 1|Organic Lab 2|Analytics|Quality Control|Microbiology|Materials Lab|Pilot Plant')],
    ['calibrated_on', 'calibrated on|calibration date', daysOf('working', '-18mo')],
    ['calibration_result', 'calibration result|calibration status', oneOf('passed:90|adjusted:7|failed:3')],
    ['next_calibration', 'next calibration on|calibration due', day('now', '+1y')],
    ['purchase_value', 'purchase value|acquisition value', int(900, 420000, skew(18000))],
    ['sample_code', 'sample code|lab sample|sample number', code('2[456]-W-#####', true)],
    ['matrix', 'matrix|sample matrix', oneOf('Drinking water:32|Waste water:20|Soil:20|Groundwater:14|Food:9|Air filter:5')],
    ['analyte', 'analyte', oneOf('Lead|Nitrate|Arsenic|Cadmium|Mercury|Benzene|Chloride|Iron|Fluoride|Glyphosate')],
    ['detection_limit', 'detection limit|lod', among([0.001, 0.005, 0.01, 0.05, 0.1], [18, 24, 30, 18, 10])],
    ['analysis_unit', 'analysis unit', oneOf('mg/L:62|µg/L:26|mg/kg:12')],
    ['within_limit', 'within limit|within limits|compliant', flag(0.93)],
    ['analyst', 'analyst|lab technician', fake('person.fullName')],
    ['received_on', 'received on', daysOf('working', '-1y')],
    ['sample_state', 'sample state|sample status', oneOf('reported:62|in analysis:20|received:12|rejected:2|archived:4')],
  ]), // prettier-ignore
};
