export declare function findProgram(name: string, options?: { install?: boolean }): string | null;
