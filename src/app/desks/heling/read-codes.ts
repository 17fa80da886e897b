/** Barcodes in a picture, in any browser: all that stand on a box, one above the other. No wasm, so the security policy stays. */
import {
  BarcodeFormat,
  BinaryBitmap,
  DataMatrixReader,
  DecodeHintType,
  HybridBinarizer,
  MultiFormatOneDReader,
  QRCodeReader,
  RGBLuminanceSource,
} from '@zxing/library';

export interface Code {
  readonly text: string;
  /** EAN or UPC: names an article, not this one good. */
  readonly article: boolean;
}

const articles: readonly BarcodeFormat[] = [
  BarcodeFormat.EAN_13,
  BarcodeFormat.EAN_8,
  BarcodeFormat.UPC_A,
  BarcodeFormat.UPC_E,
];
const lines = [...articles, BarcodeFormat.CODE_128, BarcodeFormat.CODE_39, BarcodeFormat.CODE_93, BarcodeFormat.ITF];
/** A line code is read across a band; bands overlap, so that none falls between two. */
const bands = 9;

/** @param grey one byte a pixel, row after row */
export function readCodes(grey: Uint8ClampedArray, width: number, height: number): Code[] {
  const hints = new Map<DecodeHintType, unknown>([
    [DecodeHintType.POSSIBLE_FORMATS, lines],
    [DecodeHintType.TRY_HARDER, true],
  ]);
  const oneLine = new MultiFormatOneDReader(hints);
  const squares = [new QRCodeReader(), new DataMatrixReader()];
  const found = new Map<string, Code>();
  const look = (from: number, to: number, readers: readonly Pick<QRCodeReader, 'decode'>[]) => {
    const part = grey.slice(from * width, to * width);
    const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(part, width, to - from)));
    for (const reader of readers)
      try {
        const result = reader.decode(bitmap, hints);
        const code = { text: result.getText().trim(), article: articles.includes(result.getBarcodeFormat()) };
        if (code.text !== '') found.set(code.text, code);
      } catch {
        // Nothing of that kind here.
      }
  };
  const tall = Math.max(40, Math.ceil((2 * height) / (bands + 1)));
  for (let i = 0; i < bands; i++) {
    const from = Math.round((i * (height - tall)) / Math.max(1, bands - 1));
    if (from >= 0) look(from, Math.min(height, from + tall), [oneLine]);
  }
  look(0, height, found.size === 0 ? [oneLine, ...squares] : squares);
  return [...found.values()];
}
