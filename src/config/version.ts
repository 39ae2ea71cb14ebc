/** Version of the service, as in package.json (a test compares them: the program reads no files). */
export const VERSION = '0.1.0';
