/** Saves a text as a file on the user's computer. */
export function download(name: string, type: string, text: string): void {
  saved(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

export function downloadBytes(name: string, type: string, bytes: Uint8Array): void {
  saved(name, new Blob([bytes as BlobPart], { type }));
}

function saved(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
