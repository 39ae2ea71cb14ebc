import { rows, type Family } from './family.js';

/** Name, period, diet, metres, tonnes, year of description. */
const DINOSAURS = rows(`Tyrannosaurus=Cretaceous=carnivore=11..13=6..9=1905|Triceratops=Cretaceous=herbivore=8..9=6..10=1889|Velociraptor=Cretaceous=carnivore=1.5..2.1=0.01..0.02=1924|Stegosaurus=Jurassic=herbivore=6.5..9=3.5..7=1877
Brachiosaurus=Jurassic=herbivore=18..22=28..58=1903|Diplodocus=Jurassic=herbivore=24..29=11..16=1878|Ankylosaurus=Cretaceous=herbivore=6..8=5..8=1908|Allosaurus=Jurassic=carnivore=8.5..9.7=1.6..2.7=1877
Spinosaurus=Cretaceous=piscivore=13..15=6.5..7.5=1915|Iguanodon=Cretaceous=herbivore=9..11=4..5=1825|Parasaurolophus=Cretaceous=herbivore=9..10=2.5..5=1922|Pachycephalosaurus=Cretaceous=herbivore=4..4.8=0.37..0.46=1931
Carnotaurus=Cretaceous=carnivore=7.5..8=1.3..2.1=1985|Deinonychus=Cretaceous=carnivore=3..3.4=0.06..0.1=1969|Gallimimus=Cretaceous=omnivore=5.5..6=0.4..0.5=1972|Compsognathus=Jurassic=carnivore=0.9..1.3=0.003..0.004=1859
Protoceratops=Cretaceous=herbivore=1.8..2.5=0.06..0.1=1923|Plateosaurus=Triassic=herbivore=5..10=0.6..4=1837|Coelophysis=Triassic=carnivore=2..3=0.015..0.025=1889|Dilophosaurus=Jurassic=carnivore=6..7=0.3..0.4=1954|Oviraptor=Cretaceous=omnivore=1.6..2=0.03..0.04=1924`);

/** Name, kind, diameter in km, million km from the sun, moons. */
const WORLDS = rows(`Mercury=planet=4879=57.9=0|Venus=planet=12104=108.2=0|Earth=planet=12756=149.6=1|Mars=planet=6792=227.9=2|Jupiter=planet=142984=778.6=95|Saturn=planet=120536=1433.5=146|Uranus=planet=51118=2872.5=28|Neptune=planet=49528=4495.1=16
Moon=moon=3475=149.6=0|Io=moon=3643=778.6=0|Europa=moon=3122=778.6=0|Ganymede=moon=5268=778.6=0|Callisto=moon=4821=778.6=0|Titan=moon=5150=1433.5=0|Enceladus=moon=504=1433.5=0|Triton=moon=2707=4495.1=0|Phobos=moon=22=227.9=0|Deimos=moon=12=227.9=0
Pluto=dwarf planet=2377=5906.4=5|Ceres=dwarf planet=946=413.7=0|Eris=dwarf planet=2326=10152=1`);

/** Families of what everyone learned at school. */
export const WONDERS: readonly Family[] = [
  { id: 'dinosaurs', isToldByFinest: true, where: /^dinosaur$/, concepts: ['dinosaur', 'dino_period', 'dino_diet', 'dino_length', 'dino_weight', 'dino_year'],
    names: [undefined, /^(?:(?:geological?_)?period|era)$/iu, /^diet(?:_type)?$/iu, /^length(?:_(?:in_)?m(?:eters|etres)?)?$/iu, /^weight(?:_(?:in_)?t(?:ons|onnes)?)?$/iu, /^(?:year_(?:of_)?(?:discovered|discovery|described)|discovered(?:_in)?|discovery_year)$/iu],
    rows: DINOSAURS },
  { id: 'worlds', isToldByFinest: true, where: /^exoplanet$/, narrowed: { called: /^planet(?:_name)?$/iu, at: 1, value: 'planet' }, concepts: ['exoplanet', 'world_kind', 'world_diameter', 'world_distance', 'world_moons'],
    names: [undefined, /^(?:type|kind|category)$/iu, /^diameter(?:_km)?$/iu, /^(?:distance_from_(?:the_)?sun)(?:_(?:million_)?km|_m_km)?$/iu, /^(?:number_of_moons|moons|moon_count|num_moons)$/iu], rows: WORLDS },
]; // prettier-ignore
