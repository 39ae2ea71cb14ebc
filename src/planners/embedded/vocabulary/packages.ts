/** Packages of programs as registries list them. */
export const PACKAGES =
  'lodash express requests numpy react axios jackson-core log4j spring-web pandas openssl zlib chalk commander debug moment uuid webpack eslint prettier typescript jest mocha vue svelte next django flask fastapi sqlalchemy pytest scipy matplotlib pillow boto3 urllib3 tokio serde clap rand hyper anyhow gin cobra viper zap guava junit slf4j-api hibernate-core'.split(' ');

/** What people ask a crowd to pay for. */
export const CROWDFUNDED: readonly string[] = 'Solar Backpack|Pocket Synth|The Long Road Documentary|Cloud Keepers Board Game|Ceramic Travel Mug|Starfall Graphic Novel|Modular Bike Light|Herb Garden Kit|Debut Album "Tidewater"|Foldable Kayak|Retro Game Console|Fermentation Jar Set|Merino Travel Jacket|Quiet Desk Fan|Dice Tower Deluxe|Community Bakery|Plastic-Free Toothbrush|Short Film "Low Tide"|E-Paper Notebook|Alpine Coffee Press'.split('|');
