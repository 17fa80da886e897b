/** A text as a QR code: rows of squares, true for a dark one. */
import { QRCodeDecoderErrorCorrectionLevel, QRCodeEncoder } from '@zxing/library';

/** More than this is too fine for a camera to read from a telephone. */
const mostSigns = 1500;

/** Null when the text is too long. */
export function qrCode(text: string): boolean[][] | null {
  if (text.length > mostSigns) return null;
  const matrix = QRCodeEncoder.encode(text, QRCodeDecoderErrorCorrectionLevel.L).getMatrix();
  return Array.from({ length: matrix.getHeight() }, (_, y) =>
    Array.from({ length: matrix.getWidth() }, (_, x) => matrix.get(x, y) === 1),
  );
}
