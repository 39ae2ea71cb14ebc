import type { Domain } from '../model.js';
import { code, concepts, dec, oneOf, skew } from '../lexicon/builders.js';

export const SCIENCE: Domain = {
  id: 'science',
  cues: 'science|scientific|experiment|experiments|research|laboratory|lab experiment|chemistry|physics|astronomy|star|stars|planet|planets|earthquake|earthquakes|genomics|gene|genes|biology|ecology|ocean|observatory|measurement|samples|climate|volcano|exoplanet',
  subjects: [
    {
      name: 'experiments',
      cues: 'experiments|experiment|lab experiments|research data',
      columns: `experiment_id
researcher
treatment_group
temperature
ph
measured_value
unit
measured_at`,
    },
    {
      name: 'earthquakes',
      cues: 'earthquakes|seismic',
      columns: `event_id
magnitude
depth_km
latitude
longitude
region
occurred_at`,
    },
    {
      name: 'stars',
      cues: 'stars|astronomy|planets|exoplanets',
      columns: `object_name
object_type
distance_light_years
mass
radius
discovery_year`,
    },
    {
      name: 'species',
      cues: 'species observations|ecology|observations',
      columns: `observation_id
wildlife_species
latitude
longitude
observed_at
count
observer`,
    },
  ],
  concepts: concepts([
    ['object_name', 'object name|star name|star|planet|planet name|name of object', code('[HKTG][DEOL][PI]-###')],
    ['object_type', 'object type|star type|spectral type|planet type', oneOf('Red Dwarf:40|Gas Giant:20|Super Earth:20|Neutron Star:5|White Dwarf:15')],
    ['distance_ly', 'distance light years|light years', dec(4, 4200, 1, skew(320))],
    ['mass', 'mass|radius|stellar mass', dec(0.1, 20, 2, skew(1.1))],
    ['compound', 'compound|chemical|substance|reagent|element', oneOf('Sodium Chloride|Ethanol|Acetone|Hydrochloric Acid|Glucose|Ammonia|Sulfuric Acid|Methanol|Benzene|Citric Acid')],
    ['concentration', 'concentration|molarity|absorbance', dec(0.01, 12, 3, skew(0.8))],
    ['gene', 'gene|gene name|protein name', oneOf('BRCA1|TP53|EGFR|MYC|KRAS|APOE|CFTR|HBB|PTEN|VEGFA')],
  ]), // prettier-ignore
};
