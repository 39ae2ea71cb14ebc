/** Packages of programs as registries list them. */
export const PACKAGES =
  'lodash express requests numpy react axios jackson-core log4j spring-web pandas openssl zlib chalk commander debug moment uuid webpack eslint prettier typescript jest mocha vue svelte next django flask fastapi sqlalchemy pytest scipy matplotlib pillow boto3 urllib3 tokio serde clap rand hyper anyhow gin cobra viper zap guava junit slf4j-api hibernate-core'.split(' ');
