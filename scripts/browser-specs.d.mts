export function specsInPart(folder?: string): string[];
