/** Names that far more people bear than others, by language: they come several times as often. Written by us from common knowledge. */
export interface PopularNames {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly last: readonly string[];
}

const list = (text: string): readonly string[] => text.split(' ');

export const POPULAR_NAMES: Readonly<Record<string, PopularNames>> = {
  en: {
    female: list('Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela Anna Ruth Brenda Pamela Nicole Katherine Samantha Christine Catherine Virginia Rachel Janet Maria Heather Diane Julie Emma Olivia Sophia Isabella Mia Charlotte Amelia Hannah Grace'),
    male: list('James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Stephen Jonathan Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Patrick Jack Dennis Henry Peter Ethan Liam Noah Lucas Oliver'),
    last: list('Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts'),
  },
  de: {
    female: list('Anna Maria Emma Mia Hannah Sophie Lena Laura Julia Lisa Sarah Katharina Christina Sabine Petra Monika Claudia Susanne Stefanie Nicole Andrea Birgit Martina Ursula Lea Leonie Johanna Clara Charlotte Emilia'),
    male: list('Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Stefan Christian Uwe Werner Markus Daniel Alexander Jan Felix Lukas Leon Paul Jonas Finn Maximilian Elias Noah Ben Tim Tobias Sebastian Florian Matthias'),
    last: list('Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann'),
  },
  fr: {
    female: list('Marie Nathalie Isabelle Sylvie Catherine Christine Françoise Valérie Sandrine Stéphanie Céline Julie Camille Léa Manon Chloé Emma Louise Alice Jade Inès Sarah Laura Pauline Mathilde Charlotte Lucie Anaïs Clara Sophie'),
    male: list('Jean Pierre Michel Philippe Alain Nicolas Christophe Laurent Frédéric Stéphane Julien Thomas Lucas Hugo Louis Gabriel Arthur Jules Nathan Enzo Antoine Maxime Alexandre Théo Mathieu Guillaume Olivier Vincent Paul Adrien'),
    last: list('Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefevre Faure Andre'),
  },
  es: {
    female: list('María Carmen Ana Isabel Laura Cristina Marta Lucía Sofía Paula Elena Sara Raquel Patricia Rosa Pilar Teresa Julia Alba Irene'),
    male: list('Antonio José Manuel Francisco David Juan Javier Daniel Carlos Miguel Alejandro Rafael Pedro Pablo Sergio Luis Jorge Alberto Álvaro Diego'),
    last: list('García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina'),
  },
};
