/** Chapters 1 to 9 for who goes on in Word; the writer comes when it is asked for. */
import { placeName } from '../../archive/place-name.ts';
import type { Language } from '../../i18n/languages.ts';
import figureCss from '../../report/figure.css?inline';
import type { Drawing } from '../../report/figure-picture.ts';
import type { ReportProps } from '../../report/report-part.ts';
import { downloadBytes } from './download.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function saveWord(props: ReportProps, language: Language): Promise<void> {
  const { reportDocx } = await import('../../report/report-docx.ts');
  // By its name too a file says whether anyone may have it.
  const parts = [placeName(props.dossier), ...(props.scope === 'public' ? [props.r.scopes.public] : [])];
  const name = parts.join(' ').replace(/[^\p{L}\p{N}]+/gu, '-') || 'rapport';
  downloadBytes(`${name}.docx`, type, await reportDocx(props, language, { css: figureCss, draw: dotsOf }));
}

/** Dots per point of the drawing: sharp on paper. */
const sharpness = 3;

/** The drawing as a PNG; null where this browser makes none of it: the file is then one without a map. */
async function dotsOf({ svg, width, height }: Drawing): Promise<Uint8Array | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * sharpness, height * sharpness];
  const seen = await image.decode().then(
    () => true,
    () => false,
  );
  if (!seen) return null;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}
