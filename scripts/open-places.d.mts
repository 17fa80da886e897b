export function openPlaces(): { readonly path: string; readonly line: number; readonly text: string }[];
