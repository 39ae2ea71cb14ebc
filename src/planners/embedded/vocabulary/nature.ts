import { pairs, rows, type Family } from './family.js';

const MINERALS = pairs(`Precious metal: Gold|Silver|Platinum|Palladium
Base metal: Copper|Zinc|Lead|Nickel|Tin
Ferrous metal: Iron Ore|Manganese|Chromite
Energy: Thermal Coal|Coking Coal|Uranium
Battery metal: Lithium|Cobalt|Graphite
Industrial mineral: Limestone|Gypsum|Phosphate|Potash|Silica Sand|Rock Salt
Gemstone: Diamond|Emerald|Sapphire|Ruby`);

const ELEMENTS = rows(`Hydrogen=H=1=1.008=gas=Nonmetal|Helium=He=2=4.003=gas=Noble gas|Lithium=Li=3=6.94=solid=Alkali metal|Beryllium=Be=4=9.012=solid=Alkaline earth metal|Boron=B=5=10.81=solid=Metalloid|Carbon=C=6=12.011=solid=Nonmetal|Nitrogen=N=7=14.007=gas=Nonmetal|Oxygen=O=8=15.999=gas=Nonmetal|Fluorine=F=9=18.998=gas=Halogen|Neon=Ne=10=20.18=gas=Noble gas|Sodium=Na=11=22.99=solid=Alkali metal|Magnesium=Mg=12=24.305=solid=Alkaline earth metal|Aluminium=Al=13=26.982=solid=Post-transition metal|Silicon=Si=14=28.085=solid=Metalloid|Phosphorus=P=15=30.974=solid=Nonmetal|Sulfur=S=16=32.06=solid=Nonmetal|Chlorine=Cl=17=35.45=gas=Halogen|Argon=Ar=18=39.948=gas=Noble gas|Potassium=K=19=39.098=solid=Alkali metal|Calcium=Ca=20=40.078=solid=Alkaline earth metal|Titanium=Ti=22=47.867=solid=Transition metal|Chromium=Cr=24=51.996=solid=Transition metal|Manganese=Mn=25=54.938=solid=Transition metal|Iron=Fe=26=55.845=solid=Transition metal|Cobalt=Co=27=58.933=solid=Transition metal|Nickel=Ni=28=58.693=solid=Transition metal|Copper=Cu=29=63.546=solid=Transition metal|Zinc=Zn=30=65.38=solid=Transition metal|Arsenic=As=33=74.922=solid=Metalloid|Bromine=Br=35=79.904=liquid=Halogen|Krypton=Kr=36=83.798=gas=Noble gas|Silver=Ag=47=107.868=solid=Transition metal|Tin=Sn=50=118.71=solid=Post-transition metal|Iodine=I=53=126.904=solid=Halogen|Xenon=Xe=54=131.293=gas=Noble gas|Barium=Ba=56=137.327=solid=Alkaline earth metal|Platinum=Pt=78=195.084=solid=Transition metal|Gold=Au=79=196.967=solid=Transition metal|Mercury=Hg=80=200.592=liquid=Transition metal|Lead=Pb=82=207.2=solid=Post-transition metal|Uranium=U=92=238.029=solid=Actinide`);

/** Name, formula, CAS number, g/mol, melting and boiling point in °C. */
const COMPOUNDS = rows(`Sodium chloride=NaCl=7647-14-5=58.44=801=1465|Ethanol=C2H6O=64-17-5=46.07=-114.1=78.2|Acetone=C3H6O=67-64-1=58.08=-94.7=56.1|Glucose=C6H12O6=50-99-7=180.16=146=527|Ammonia=NH3=7664-41-7=17.03=-77.7=-33.3|Sulfuric acid=H2SO4=7664-93-9=98.08=10.3=337|Methanol=CH4O=67-56-1=32.04=-97.6=64.7|Benzene=C6H6=71-43-2=78.11=5.5=80.1|Citric acid=C6H8O7=77-92-9=192.12=153=310|Toluene=C7H8=108-88-3=92.14=-95=110.6|Acetic acid=C2H4O2=64-19-7=60.05=16.6=118.1|Caffeine=C8H10N4O2=58-08-2=194.19=235=416.8|Aspirin=C9H8O4=50-78-2=180.16=135=321.4|Sodium hydroxide=NaOH=1310-73-2=40=323=1388|Hydrogen peroxide=H2O2=7722-84-1=34.01=-0.4=150.2|Acetonitrile=C2H3N=75-05-8=41.05=-45.7=81.6|Dichloromethane=CH2Cl2=75-09-2=84.93=-96.7=39.6|Ibuprofen=C13H18O2=15687-27-1=206.28=76=319.6|Urea=CH4N2O=57-13-6=60.06=133=332.5|Naphthalene=C10H8=91-20-3=128.17=80.3=217.9|Phenol=C6H6O=108-95-2=94.11=40.5=181.7|Chloroform=CHCl3=67-66-3=119.38=-63.5=61.2`);

const GENES = rows(`BRCA1=17|TP53=17|EGFR=7|MYC=8|KRAS=12|APOE=19|CFTR=7|HBB=11|PTEN=10|VEGFA=6|BRCA2=13|BRAF=7|DMD=X|HTT=4|FBN1=15|LDLR=19|MTHFR=1|NOTCH1=9|RB1=13|SOD1=21|GAPDH=12|ACTB=7|IL6=7|TNF=6`);

const PLANTS = rows(`Basil=Ocimum basilicum=Lamiaceae|Lavender=Lavandula angustifolia=Lamiaceae|Rosemary=Salvia rosmarinus=Lamiaceae|Peppermint=Mentha x piperita=Lamiaceae|Common Sunflower=Helianthus annuus=Asteraceae|Oxeye Daisy=Leucanthemum vulgare=Asteraceae|Chamomile=Matricaria chamomilla=Asteraceae|Dog Rose=Rosa canina=Rosaceae|Wild Strawberry=Fragaria vesca=Rosaceae|Hawthorn=Crataegus monogyna=Rosaceae|Moth Orchid=Phalaenopsis amabilis=Orchidaceae|Vanilla=Vanilla planifolia=Orchidaceae|Monstera=Monstera deliciosa=Araceae|Peace Lily=Spathiphyllum wallisii=Araceae|Golden Pothos=Epipremnum aureum=Araceae|Aloe Vera=Aloe vera=Asphodelaceae|Snake Plant=Dracaena trifasciata=Asparagaceae|Spider Plant=Chlorophytum comosum=Asparagaceae|Rubber Plant=Ficus elastica=Moraceae|Red Clover=Trifolium pratense=Fabaceae|Sweet Pea=Lathyrus odoratus=Fabaceae|Tomato=Solanum lycopersicum=Solanaceae|Chilli Pepper=Capsicum annuum=Solanaceae|Common Poppy=Papaver rhoeas=Papaveraceae|Tulip=Tulipa gesneriana=Liliaceae`);

const TREES = rows(`Norway Spruce=Picea abies=conifer|Scots Pine=Pinus sylvestris=conifer|European Larch=Larix decidua=conifer|Silver Fir=Abies alba=conifer|Douglas Fir=Pseudotsuga menziesii=conifer|European Beech=Fagus sylvatica=broadleaf|English Oak=Quercus robur=broadleaf|Silver Birch=Betula pendula=broadleaf|European Ash=Fraxinus excelsior=broadleaf|Norway Maple=Acer platanoides=broadleaf|Small-leaved Lime=Tilia cordata=broadleaf|Black Alder=Alnus glutinosa=broadleaf|London Plane=Platanus x hispanica=broadleaf|Horse Chestnut=Aesculus hippocastanum=broadleaf`);

const WILDLIFE = pairs(`Bird: Grey Heron|Barn Owl|European Robin|Kingfisher|Osprey|Red Kite|Great Tit|Common Buzzard|House Sparrow|Blackbird|White Stork|Mallard|Great Spotted Woodpecker
Mammal: Red Fox|Roe Deer|Wild Boar|Badger|European Hedgehog|Otter|Red Squirrel|Brown Hare
Amphibian: Common Frog|Fire Salamander|Smooth Newt
Reptile: Grass Snake|Sand Lizard
Insect: Painted Lady|Peacock Butterfly|Buff-tailed Bumblebee|Emperor Dragonfly`);

const FISH = pairs(`Marine: Atlantic Cod|Haddock|Atlantic Mackerel|Herring|European Seabass|Plaice|Yellowfin Tuna|Pollock|Hake
Freshwater: Rainbow Trout|Common Carp|Northern Pike|Zander|European Perch
Crustacean: Brown Shrimp|European Lobster|Edible Crab
Mollusc: Blue Mussel|Pacific Oyster|Common Squid`);

const ROCKS = pairs(`Igneous: Granite|Basalt|Gabbro|Andesite|Obsidian|Pumice
Sedimentary: Sandstone|Limestone|Shale|Conglomerate|Chalk
Metamorphic: Gneiss|Schist|Marble|Slate|Quartzite`);

const VOLCANOES = rows(`Etna=Stratovolcano=Italy|Vesuvius=Stratovolcano=Italy|Stromboli=Stratovolcano=Italy|Kilauea=Shield volcano=United States|Mauna Loa=Shield volcano=United States|Mount St. Helens=Stratovolcano=United States|Fuji=Stratovolcano=Japan|Sakurajima=Stratovolcano=Japan|Popocatépetl=Stratovolcano=Mexico|Merapi=Stratovolcano=Indonesia|Krakatoa=Caldera=Indonesia|Eyjafjallajökull=Stratovolcano=Iceland|Hekla=Stratovolcano=Iceland|Villarrica=Stratovolcano=Chile|Cotopaxi=Stratovolcano=Ecuador|Piton de la Fournaise=Shield volcano=France|Mayon=Stratovolcano=Philippines|Teide=Stratovolcano=Spain`);

const SKY = pairs(`Galaxy: Andromeda Galaxy|Whirlpool Galaxy|Sombrero Galaxy|Triangulum Galaxy|Pinwheel Galaxy
Nebula: Orion Nebula|Ring Nebula|Eagle Nebula|Crab Nebula|Horsehead Nebula
Star cluster: Pleiades|Beehive Cluster|Hercules Cluster|Omega Centauri
Star: Sirius|Vega|Betelgeuse|Rigel|Polaris|Arcturus|Aldebaran|Antares
Planet: Jupiter|Saturn|Mars|Venus|Neptune
Comet: Halley|Encke|Hale-Bopp`);

const LIVESTOCK = pairs(`Dairy Cow: Holstein|Jersey|Brown Swiss|Ayrshire
Beef Cattle: Angus|Hereford|Charolais|Simmental
Sheep: Merino|Suffolk|Texel
Pig: Landrace|Duroc|Pietrain
Goat: Saanen|Boer`);

const AGENTS = pairs(`fertilizer: CAN 27|Urea 46|NPK 15-15-15|Ammonium sulphate
herbicide: Glyphosate 360|Pendimethalin|Metamitron
fungicide: Tebuconazole|Azoxystrobin|Prothioconazole
insecticide: Lambda-cyhalothrin|Acetamiprid`);

/** Families of what is found in nature. */
export const NATURE: readonly Family[] = [
  { id: 'livestock', concepts: ['breed', 'livestock'], rows: LIVESTOCK },
  { id: 'agents', concepts: ['agent_applied', 'agent_kind'], rows: AGENTS },
  { id: 'minerals', concepts: ['mineral', 'commodity_group'], rows: MINERALS },
  { id: 'elements', concepts: ['atomic_mass', 'atomic_number', 'element_symbol', 'element_state', 'element', 'element_group'], rows: ELEMENTS.map(([name = '', symbol = '', number = '', mass = '', state = '', group = '']) => [mass, number, symbol, state, name, group]) },
  { id: 'compounds', concepts: ['melting_point', 'boiling_point', 'molar_mass', 'chemical_formula', 'cas_number', 'compound'], rows: COMPOUNDS.map(([name = '', formula = '', cas = '', mass = '', melts = '', boils = '']) => [melts, boils, mass, formula, cas, name]) },
  { id: 'genes', concepts: ['gene', 'chromosome'], rows: GENES },
  { id: 'plants', concepts: ['scientific_name', 'plant', 'plant_family'], rows: PLANTS.map(([plant = '', latin = '', family = '']) => [latin, plant, family]) },
  { id: 'trees', concepts: ['tree_latin', 'tree_species', 'tree_kind'], rows: TREES.map(([tree = '', latin = '', kind = '']) => [latin, tree, kind]) },
  { id: 'fauna', concepts: ['observed_species', 'species_class'], rows: WILDLIFE },
  { id: 'fish', concepts: ['fish_species', 'fish_group'], rows: FISH },
  { id: 'rocks', concepts: ['rock', 'rock_class'], rows: ROCKS },
  { id: 'volcanoes', concepts: ['volcano', 'volcano_type', 'volcano_country'], rows: VOLCANOES },
  { id: 'sky', concepts: ['sky_object', 'sky_object_type'], rows: SKY },
];
