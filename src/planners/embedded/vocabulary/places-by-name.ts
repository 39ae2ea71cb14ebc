import type { Language } from '../model.js';

/** What places people go to are called in a language: nouns of many with the one that opens a name, and what follows it. */
interface Called {
  readonly nouns: readonly (readonly [many: RegExp, one: string])[];
  readonly names: readonly string[];
}

const CALLED: Readonly<Partial<Record<Language, Called>>> = {
  de: {
    nouns: [
      [/^hotels$/u, 'Hotel'], [/^restaurants$/u, 'Restaurant'], [/^cafes$/u, 'Café'], [/^(?:museen|museums)$/u, 'Museum'], [/^(?:schulen)$/u, 'Schule'], [/^(?:kliniken|krankenhauser)$/u, 'Klinik'],
      [/^(?:laden|geschafte|filialen|shops)$/u, 'Laden'], [/^apotheken$/u, 'Apotheke'], [/^backereien$/u, 'Bäckerei'], [/^(?:fitnessstudios|studios)$/u, 'Studio'], [/^(?:kindergarten|kitas)$/u, 'Kita'], [/^baustellen$/u, 'Baustelle'], [/^(?:wohnanlagen|gebaude)$/u, 'Haus'], [/^parkhauser$/u, 'Parkhaus'], [/^(?:haltestellen)$/u, 'Haltestelle'], [/^(?:werke|fabriken)$/u, 'Werk'], [/^theater$/u, 'Theater'], [/^kinos$/u, 'Kino'],
    ],
    names: ['Seeblick', 'Lindenhof', 'Alpenblick', 'Rosengarten', 'Sonnenhof', 'Am Markt', 'Zur Post', 'Waldblick', 'Stadtpark', 'Am Rathaus', 'Birkenhof', 'Morgenstern', 'Südstadt', 'Altstadt'],
  },
  es: {
    nouns: [
      [/^hoteles$/u, 'Hotel'], [/^restaurantes$/u, 'Restaurante'], [/^cafeterias$/u, 'Cafetería'], [/^museos$/u, 'Museo'], [/^(?:escuelas|colegios)$/u, 'Colegio'], [/^(?:clinicas|hospitales)$/u, 'Clínica'],
      [/^(?:tiendas|sucursales)$/u, 'Tienda'], [/^farmacias$/u, 'Farmacia'], [/^panaderias$/u, 'Panadería'], [/^gimnasios$/u, 'Gimnasio'], [/^bares$/u, 'Bar'], [/^obras$/u, 'Obra'], [/^(?:aparcamientos|parkings)$/u, 'Parking'], [/^paradas$/u, 'Parada'], [/^edificios$/u, 'Edificio'], [/^teatros$/u, 'Teatro'], [/^cines$/u, 'Cine'],
    ],
    names: ['Miramar', 'El Prado', 'La Plaza', 'San Miguel', 'Bellavista', 'Los Pinos', 'Santa Ana', 'La Fuente', 'El Mirador', 'San José', 'Las Flores', 'del Puerto', 'Centro', 'Alameda'],
  },
  fr: {
    nouns: [
      [/^hotels$/u, 'Hôtel'], [/^restaurants$/u, 'Restaurant'], [/^cafes$/u, 'Café'], [/^musees$/u, 'Musée'], [/^(?:ecoles|colleges|lycees)$/u, 'École'], [/^(?:cliniques|hopitaux)$/u, 'Clinique'],
      [/^(?:magasins|boutiques)$/u, 'Boutique'], [/^pharmacies$/u, 'Pharmacie'], [/^boulangeries$/u, 'Boulangerie'], [/^(?:salles de sport|gymnases)$/u, 'Gymnase'], [/^bars$/u, 'Bar'], [/^theatres$/u, 'Théâtre'], [/^cinemas$/u, 'Cinéma'],
    ],
    names: ['du Parc', 'Bellevue', 'de la Gare', 'Saint-Michel', 'des Lilas', 'du Lac', 'de la Place', 'Beau Séjour', 'du Marché', 'Victor Hugo', 'des Tilleuls', 'du Port', 'du Centre', 'de la Fontaine'],
  },
};

/** "Hotel Seeblick", "Museo Bellavista": names of the places that a folded plural is of; undefined where it is of none. */
export function placesCalled(many: string, language: Language): readonly string[] | undefined {
  const { nouns, names } = CALLED[language] ?? {};
  const one = nouns?.find(([pattern]) => pattern.test(many))?.[1];
  return one === undefined ? undefined : names?.map((name) => `${one} ${name}`);
}
