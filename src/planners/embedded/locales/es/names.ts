export const NAMES = `
`;
