/** A letter in Word, of the municipality or from this computer, filled with the text for the decision. */
import { placeName } from '../../archive/place-name.ts';
import { filledTemplate } from '../../archive/word-template.ts';
import { type LetterField, letterFields } from '../../report/decision-said.ts';
import type { ReportProps } from '../../report/report-part.ts';
import { downloadBytes } from './download.ts';
import { readSettings } from './settings.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Letter =
  | { readonly kind: 'filled'; readonly absent: readonly LetterField[]; readonly unknown: readonly string[] }
  | { readonly kind: 'unreadable' | 'empty' | 'unfetched' | 'busy' };

/** Where the letter of the municipality lies; null where it has none. */
export const townLetter = async (): Promise<string | null> => (await readSettings()).template ?? null;

export async function fillTownLetter(path: string, props: ReportProps): Promise<Letter> {
  const bytes = await fetch(path, { cache: 'no-store' }).then(
    (response) => (response.ok ? response.arrayBuffer() : null),
    () => null,
  );
  return bytes ? fill(bytes, props) : { kind: 'unfetched' };
}

export const fillLetter = async (file: File, props: ReportProps): Promise<Letter> =>
  fill(await file.arrayBuffer(), props);

function fill(template: ArrayBuffer, props: ReportProps): Letter {
  const fields = letterFields(props);
  if (!fields) return { kind: 'busy' };
  const made = filledTemplate(new Uint8Array(template), fields);
  if (!made.ok) return { kind: made.error.code === 'template-empty' ? 'empty' : 'unreadable' };
  const { bytes, absent, unknown } = made.value;
  const name = `${placeName(props.dossier)} ${props.reportNumber}`.replace(/[^\p{L}\p{N}]+/gu, '-');
  downloadBytes(`${name}.docx`, type, bytes);
  return { kind: 'filled', absent, unknown };
}
