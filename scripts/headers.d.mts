export const contentSecurityPolicy: string;
export const headers: Record<string, string>;
export const developmentHeaders: Record<string, string>;
