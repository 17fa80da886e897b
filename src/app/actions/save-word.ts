/** Chapters 1 to 9 for who goes on in Word; the writer comes when it is asked for. */
import { placeName } from '../../archive/place-name.ts';
import type { Language } from '../../i18n/languages.ts';
import type { ReportProps } from '../../report/report-part.ts';
import { downloadBytes } from './download.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function saveWord(props: ReportProps, language: Language): Promise<void> {
  const { reportDocx } = await import('../../report/report-docx.ts');
  // By its name too a file says whether anyone may have it.
  const parts = [placeName(props.dossier), ...(props.scope === 'public' ? [props.r.scopes.public] : [])];
  const name = parts.join(' ').replace(/[^\p{L}\p{N}]+/gu, '-') || 'rapport';
  downloadBytes(`${name}.docx`, type, await reportDocx(props, language));
}
