import { among, bell, clock, code, concepts, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const BIOLOGY: Domain = {
  id: 'biology',
  cues: 'biology|garden centre|garden center|plant nursery|nursery plants|garden plants|genomics|genome|gene|gene expression|dna|dna sequencing|rna|sequencing runs|genetic variants|variant calls|protein|cell culture|cell line|bioinformatics|microbiology|bacteria|botany|botanical|herbarium|plant species|biodiversity|ecology|biologie|biología|genética|génétique|botanik|field survey species|bird watching|bird counts|bird count|bird survey|butterfly counts|insect counts|citizen science|bird sightings|bird counts|bird count|checklist|ebird|species count|bird list|birds seen|species checklist|plant nursery|nursery stock|cultivar|cultivars|hardiness|variant calls|variants|vcf|genotype|chr pos|chrom pos|ref alt|pos ref|genotypes',
  subjects: [
    {
      name: 'genes',
      cues: 'gene expression|gene expression data|genes|genomics|rna seq|genexpression|expresión génica',
      columns: `gene
chromosome
tissue
base_mean
log2_fold_change
p_value
adjusted_p_value that rises strongly with p_value
significant`,
    },
    {
      name: 'variants',
      cues: 'genetic variants|variant calls|variants of genes|dna variants|mutations|vcf',
      columns: `sample_barcode => sample_id
gene
chromosome
genome_position => position
base_change
variant_effect
allele_frequency
read_depth
clinical_significance`,
    },
    {
      name: 'sequencing',
      cues: 'sequencing runs|dna sequencing|ngs runs|sequenzierung|secuenciación',
      columns: `run_id like RUN-0001
sequencer
library_type
samples_pooled
reads_millions
q30_percent
mean_coverage that rises with reads_millions
started_at => start_time
run_status => status`,
    },
    {
      name: 'cultures',
      cues: 'cell cultures|cell line|zellkulturen|cultivos celulares',
      columns: `culture_id like CC-0001
cell_line
culture_medium
passage_number
viability_percent => viability
cells_per_ml
confluence_percent => confluence
contaminated
counted_at => timestamp`,
    },
    {
      name: 'proteins',
      cues: 'proteins|protein data|proteomics|proteine|proteínas',
      columns: `uniprot_id
protein_name
organism
sequence_length
molecular_weight_kda that rises strongly with sequence_length
isoelectric_point
cellular_location
abundance_ppm`,
    },
    {
      name: 'plants',
      cues: 'plant species|botany|herbarium|botanical garden|botanical|plants collection|garden plants|houseplants|pflanzen|plantas|plantes|house plants|indoor plants|plant list|plant nursery',
      columns: `specimen_number like HB-00001 => specimen_id
plant => plant_name
plant_family
scientific_name
plant_height_cm => height_cm
flower_color
native_region
light_need
watering
collected_on => collection_date`,
    },
    {
      name: 'sightings',
      cues: 'biodiversity|bird watching|bird counts|bird count|bird survey|bird survey data|butterfly counts|insect counts|citizen science|bird sightings|species observations|ecology|wildlife observations|biodiversity survey|vogelbeobachtung|observation d oiseaux|wildlife sightings|bird sighting records|bird observations|animal observations',
      columns: `observation_id like OBS-00001
observed_at => timestamp
observed_species => species
species_class
individuals => count
habitat
behavior
latitude
longitude
observer_name => observer`,
    },
    {
      name: 'iris',
      cues: 'iris flowers|iris dataset|iris data|iris flower measurements|flower measurements',
      columns: `sepal_length => sepal_length_cm
sepal_width => sepal_width_cm
petal_length => petal_length_cm
petal_width => petal_width_cm
iris_species => species`,
    },
  ],
  concepts: concepts([
    ['gene', 'gene|gene name|gene symbol|gen|gène', among(familyValues('genes', 'gene'))],
    ['chromosome', 'chromosome|chr|chromosom|cromosoma', among(familyValues('genes', 'chromosome'))],
    ['tissue', 'tissue|tissue type|organ|gewebe|tejido|tissu', oneOf('Liver|Brain cortex|Lung|Kidney|Heart|Skin|Colon|Whole blood|Breast|Muscle')],
    ['base_mean', 'base mean|mean expression|expression level|tpm|normalized counts', dec(0.5, 42000, 2, skew(310))],
    ['fold_change', 'log2 fold change|log2fc|fold change|logfc', dec(-7.5, 7.5, 3, bell(0.05, 1.3))],
    ['p_value', 'p value|pvalue', dec(0, 1, 5, skew(0.08))],
    ['adjusted_p', 'adjusted p value|fdr|q value|padj', dec(0, 1, 5, skew(0.19))],
    ['significant', 'significant|is significant', flag(0.14)],
    ['sample_barcode', 'sample barcode|dna sample|biosample', code('SAM-[AB]####')],
    ['genome_position', 'genome position|genomic position|base position', int(10000, 248000000)],
    ['variant_position', 'pos|position|start', int(10000, 248000000)],
    ['ref_base', 'ref|reference', oneOf('A:24|C:24|G:24|T:24|AT:1|CAG:1|GA:2')],
    ['alt_base', 'alt|alternate', oneOf('A:24|C:24|G:24|T:24|TC:1|GTT:1|CA:2')],
    ['variant_quality', 'qual|quality|qual score', dec(10, 3000, 1, skew(420))],
    ['variant_depth', 'dp|depth|coverage', int(6, 640, skew(84))],
    ['genotype', 'gt|genotype', oneOf('0/1:54|1/1:28|0/0:12|1/2:6')],
    ['genotype_quality', 'gq|genotype quality', int(5, 99, bell(82, 11))],
    ['allele_depth', 'ad|allele depth', int(2, 320, skew(34))],
    ['variant_filter', 'filter', oneOf('PASS:88|LowQual:8|q10:4')],
    ['base_change', 'base change|nucleotide change|snp', oneOf('A>C|A>G:22|A>T|C>A|C>G|C>T:24|G>A:24|G>C|G>T|T>A|T>C:22|T>G')],
    ['reference_allele', 'reference allele|ref allele', oneOf('A|C|G|T')],
    ['alternate_allele', 'alternate allele|alt allele|alternative allele', oneOf('A|C|G|T')],
    ['variant_effect', 'variant effect|consequence|variant type|mutation type', oneOf('missense:42|synonymous:28|intronic:14|frameshift:6|nonsense:5|splice site:5')],
    ['allele_frequency', 'allele frequency|variant frequency|maf|vaf', dec(0, 1, 4, skew(0.06))],
    ['read_depth', 'read depth|coverage depth', int(8, 640, skew(84))],
    ['clinical_significance', 'clinical significance|pathogenicity|clinvar', oneOf('benign:44|likely benign:20|uncertain significance:24|likely pathogenic:6|pathogenic:6')],
    ['sequencer', 'sequencer|sequencing platform', oneOf('NovaSeq 6000:38|NextSeq 2000:24|MiSeq:16|PromethION:12|Sequel II:10')],
    ['library_type', 'library type|library prep|library', oneOf('Whole genome:28|Exome:26|RNA-Seq:28|Amplicon:12|ChIP-Seq:6')],
    ['samples_pooled', 'samples pooled|samples per run', among([1, 8, 12, 24, 48, 96], [6, 20, 18, 26, 18, 12])],
    ['reads_millions', 'reads millions|million reads|total reads', dec(2, 2600, 1, skew(310))],
    ['q30', 'q30 percent|q30', dec(68, 98, 1, bell(91, 3.4))],
    ['mean_coverage', 'mean coverage|sequencing coverage', dec(3, 380, 1, skew(36))],
    ['run_started', 'started at|run started', timesOf('office', 'working')],
    ['run_status', 'run status', oneOf('completed:88|failed:6|running:6')],
    ['cell_line', 'cell line|cells|zelllinie', oneOf('HEK293:24|HeLa:18|CHO-K1:16|MCF-7:10|A549:9|Jurkat:8|iPSC-12:9|Vero:6')],
    ['culture_medium', 'culture medium|growth medium|cell medium', oneOf('DMEM + 10% FBS|RPMI-1640|F-12|MEM|Opti-MEM|mTeSR Plus')],
    ['passage_number', 'passage number|passage', int(2, 42, skew(13))],
    ['viability', 'viability percent|viability|cell viability', dec(58, 99.5, 1, bell(92, 5))],
    ['cell_density', 'cells per ml|cell density|cell count', int(50000, 9200000, skew(1100000))],
    ['confluence', 'confluence percent|confluency|confluence', int(10, 100, bell(72, 18))],
    ['contaminated', 'contaminated|is contaminated|mycoplasma', flag(0.03)],
    ['counted_at', 'counted at', timesOf('office', 'working', '-6mo')],
    ['uniprot_id', 'uniprot id|uniprot|protein accession', code('[PQ]#####')],
    ['protein_name', 'protein name|protein', oneOf('Hemoglobin subunit alpha|Serum albumin|Cellular tumor antigen p53|Insulin|Beta-actin|Histone H3|Collagen alpha-1|Cytochrome c|Catalase|Ubiquitin|Keratin 5|Transferrin')],
    ['organism', 'organism|model organism|organismus', oneOf('Homo sapiens:46|Mus musculus:22|Escherichia coli:12|Saccharomyces cerevisiae:8|Drosophila melanogaster:6|Danio rerio:6')],
    ['sequence_length', 'sequence length|amino acids|residues', int(52, 4600, skew(380))],
    ['molecular_weight', 'molecular weight kda|kda', dec(5.8, 510, 1, skew(43))],
    ['isoelectric_point', 'isoelectric point|pi value', dec(3.8, 11.8, 2, bell(6.9, 1.6))],
    ['cellular_location', 'cellular location|subcellular location', oneOf('Cytoplasm:30|Nucleus:24|Membrane:22|Secreted:12|Mitochondrion:12')],
    ['abundance', 'abundance ppm|protein abundance|abundance', dec(0.01, 9400, 2, skew(14))],
    ['genus', 'genus|gattung|género|genre botanique', oneOf('Acer|Rosa|Hydrangea|Lavandula|Hosta|Quercus|Prunus|Rhododendron|Salvia|Buxus|Malus|Viburnum|Clematis|Heuchera|Echinacea')],
    ['species_epithet', 'epithet|species epithet', oneOf('palmatum|rugosa|paniculata|angustifolia|sieboldiana|robur|serrulata|catawbiense|nemorosa|sempervirens|sylvestris|opulus')],
    ['cultivar', 'cultivar|cultivar name|variety|sorte', oneOf("Bloodgood|Limelight|Hidcote|Patriot|Kanzan|Annabelle|Munstead|Caradonna|Palace Purple|Magnus|Iceberg|Nelly Moser|Little Lime|Halcyon")],
    ['pot_size', 'pot size|container size|pot', oneOf('9 cm:20|1 L:18|2 L:20|3 L:16|5 L:12|7.5 L:8|10 L:6')],
    ['hardiness_zone', 'hardiness|hardiness zone|usda zone|zone', oneOf('3:6|4:14|5:24|6:24|7:18|8:10|9:4')],
    ['nursery_price', 'price|plant price', money(2.5, 140, 14)],
    ['bare_root', 'bare root|bareroot|is bare root', flag(0.16)],
    ['plant', 'plant|plant name|houseplant|common name|pflanze|planta|plante', among(familyValues('plants', 'plant'))],
    ['scientific_name', 'scientific name|latin name|botanical name|species name', among(familyValues('plants', 'scientific_name'))],
    ['plant_family', 'plant family|botanical family|pflanzenfamilie', among(familyValues('plants', 'plant_family'))],
    ['plant_height', 'plant height cm|plant height|height', int(4, 320, skew(42))],
    ['flower_color', 'flower color|flower colour|blossom color', oneOf('White:24|Yellow:22|Pink:16|Purple:14|Red:10|Blue:8|Green:6')],
    ['native_region', 'native region|native to', oneOf('Mediterranean|Central Europe|East Asia|South America|Southern Africa|North America|Tropical Africa|Southeast Asia')],
    ['light_need', 'light need|light requirement|sunlight', oneOf('full sun:44|partial shade:38|shade:18')],
    ['watering', 'watering|watering frequency|water need', oneOf('daily:8|twice a week:34|weekly:40|every two weeks:18')],
    ['collected_on', 'collected on', daysOf('weekend', '-6y')],
    ['observed_species', 'observed species|species|bird species|species observed', among(familyValues('fauna', 'observed_species'))],
    ['species_class', 'species class|animal class|taxon class|species group', among(familyValues('fauna', 'species_class'))],
    ['individuals', 'individuals|number of individuals|animals seen|individual count', int(1, 240, skew(3))],
    ['birds_counted', 'count|number seen|number|tally', int(1, 240, skew(4))],
    ['observer_short', 'obs|recorder|birder', fake('person.fullName')],
    ['bird_sex', 'sex', oneOf('male:38|female:34|unknown:28')],
    ['bird_age', 'age|age class', oneOf('adult:62|immature:16|juvenile:14|unknown:8')],
    ['seen_time', 'time|time seen|obs time', clock('05:30', '20:30', '5m')],
    ['habitat', 'habitat|lebensraum|hábitat', oneOf('Deciduous forest:22|Wetland:18|Meadow:17|Urban park:14|Lakeshore:12|Coast:9|Conifer forest:8')],
    ['behavior', 'behavior|behaviour|verhalten', oneOf('Foraging:36|Resting:20|Flying:18|Calling:14|Nesting:8|Hunting:4')],
    ['observer', 'observer|observer name|beobachter', fake('person.fullName')],
    ['observed_at', 'observed at|observation time|sighting time', timesOf('daylight', 'weekend')],
    ['sepal_length', 'sepal length|sepal length cm', dec(4.3, 7.9, 1, bell(5.8, 0.8))],
    ['sepal_width', 'sepal width|sepal width cm', dec(2, 4.4, 1, bell(3.1, 0.4))],
    ['petal_length', 'petal length|petal length cm', dec(1, 6.9, 1, bell(3.8, 1.7))],
    ['petal_width', 'petal width|petal width cm', dec(0.1, 2.5, 1, bell(1.2, 0.7))],
    ['iris_species', 'iris species', oneOf('setosa|versicolor|virginica')],
  ]), // prettier-ignore
};
