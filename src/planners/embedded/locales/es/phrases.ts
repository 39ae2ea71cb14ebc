export const PHRASES = `
`;
