import { csvFromXlsx, isXlsx } from '../modules/sheet/read-xlsx.ts';

/**
 * Text of a file whose encoding nobody told: by its mark, as UTF-8 when that fits, else as Windows-1252. A workbook is read
 * as the CSV it could have been saved as; one that cannot be is no text, which every reader refuses.
 */
export function decodeText(bytes: Uint8Array): string {
  if (isXlsx(bytes)) {
    const table = csvFromXlsx(bytes);
    return table.ok ? table.value : `\u0000${table.error.message}`;
  }
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** No list is larger. */
const mostBytes = 200_000_000;

/** The same of a file that was chosen; one that is too large to be a list is no text either. */
export async function fileText(file: Blob): Promise<string> {
  return file.size > mostBytes ? '\u0000larger than 200 MB' : decodeText(new Uint8Array(await file.arrayBuffer()));
}
