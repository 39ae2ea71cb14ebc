export function lightenCode(code: string): string;
