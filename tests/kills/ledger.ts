/**
 * What was typed, what the screen said of it, and what was found after the kill. A value is good when it is what was claimed
 * or something that was typed after it; in a field that is being typed in, the first letters of it are something too.
 */

export const faults = ['lost', 'corrupt', 'resurrected', 'copies'] as const;
export type Fault = (typeof faults)[number];

export interface Finding {
  readonly fault: Fault;
  readonly what: string;
}

/** Label of a field → what stands in it. */
export type Fields = Readonly<Record<string, string>>;

/** The title is a field like another; the list shows it. */
export const titleField = 'Naam van het dossier';

interface Line {
  /** From what was found on the disk to what was typed last. */
  readonly typed: string[];
  claimed: string;
}

export class Ledger {
  readonly #dossiers: Map<string, Line>[] = [];
  readonly #wiped = new Set<string>();

  get dossiers(): number {
    return this.#dossiers.length;
  }

  /** A dossier of which the screen said that it is kept as it stands there. */
  add(fields: Fields): void {
    this.#dossiers.push(new Map(Object.entries(fields).map(([label, text]) => [label, lineOf(text)])));
  }

  typing(dossier: number, label: string, text: string): void {
    this.#line(dossier, label).typed.push(text);
  }

  /** "Bewaard" stands on the screen: so are the fields that are on it, and all that was left before. */
  claim(dossier: number, shown: Fields, left: Fields): void {
    for (const [label, text] of Object.entries({ ...left, ...shown })) this.#line(dossier, label).claimed = text;
  }

  /** The list no longer shows a dossier of this title, after it was wiped. */
  wiped(title: string): void {
    this.#wiped.add(title);
  }

  /** By dossier the card that is it, null where there is none; with what is wrong with the list. */
  judgeList(titles: readonly string[]): { cards: readonly (string | null)[]; findings: readonly Finding[] } {
    const rest = [...titles];
    const findings: Finding[] = [];
    const cards = this.#dossiers.map((lines, i) => {
      const line = lines.get(titleField);
      const at = rest.findIndex((title) => line && placeOf(title, line.typed) !== null);
      if (at >= 0) return rest.splice(at, 1)[0] ?? null;
      findings.push({ fault: 'lost', what: `dossier ${i + 1}, "${line?.claimed}", is not in the list` });
      return null;
    });
    for (const title of rest)
      findings.push({ fault: this.#wiped.has(title) ? 'resurrected' : 'copies', what: `"${title}" is in the list` });
    return { cards, findings };
  }

  /** What is wrong with the fields as they came back; from here on they are what the dossier is. */
  judgeFields(dossier: number, found: Fields): readonly Finding[] {
    const findings: Finding[] = [];
    for (const [label, line] of this.#dossiers[dossier] ?? []) {
      const text = found[label] ?? '';
      const [there, least] = [placeOf(text, line.typed), placeOf(line.claimed, line.typed)];
      const what = `${label} of dossier ${dossier + 1}: "${line.claimed}" was kept, "${text}" came back`;
      if (least === null) findings.push({ fault: 'corrupt', what: `${what}; the first was never typed` });
      else if (there === null) findings.push({ fault: 'corrupt', what });
      else if (there < least) findings.push({ fault: 'lost', what });
      this.#dossiers[dossier]?.set(label, lineOf(text));
    }
    return findings;
  }

  #line(dossier: number, label: string): Line {
    const line = this.#dossiers[dossier]?.get(label);
    if (!line) throw new Error(`No field "${label}" in dossier ${dossier + 1}`);
    return line;
  }
}

const lineOf = (text: string): Line => ({ typed: [text], claimed: text });

/** When this was the text, counted in texts: between two of them for the first letters of the next; null for never. */
function placeOf(text: string, typed: readonly string[]): number | null {
  for (let i = typed.length - 1; i >= 0; i--) {
    const whole = typed[i] ?? '';
    if (whole === text) return i;
    if (i > 0 && text !== '' && whole.startsWith(text)) return i - 1 + text.length / whole.length;
  }
  return null;
}
