export declare function findProgram(name: string, options?: { install?: boolean; from?: string }): string | null;
