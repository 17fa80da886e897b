/** The first letter of a text as a sentence begins, or as it goes on. */
export const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
export const small = (text: string): string => `${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}`;
