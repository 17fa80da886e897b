/** The signs of a number: cleaned, folded over look-alikes, and made into the key that both sides of a question use. */

/** Letters and digits of any script form, upper case, nothing else. Doing it twice changes nothing. */
export function normalise(input: string): string {
  // Most numbers in a register are clean already.
  if (/^[A-Z0-9]*$/.test(input)) return input;
  return input
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

/** Characters that are read for each other become one. Doing it twice changes nothing. */
export function fold(normalised: string): string {
  return normalised.replace(/[OQILZSGB]/g, (letter) => lookAlikes[letter] as string);
}

/** What a number is looked up by: folded, and without zeros in front, on both sides of the question. */
export function keyOf(normalised: string): string {
  const folded = fold(normalised);
  return folded.startsWith('0') ? folded.replace(/^0+(?=.{4})/, '') : folded;
}

/** The characters that a folded number can hold. */
export const foldedAlphabet = '0123456789ACDEFHJKMNPRTUVWXY';

/** Luhn: is the last digit the check digit of the rest? */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
