/** Does what is kept here go when the window is closed? As far as a browser lets on; most say nothing of it on purpose. */

/**
 * Firefox and Safari refuse a private window a folder of its own, and nobody else. Chromium gives a private window all
 * that a common one has: there the sentence under the list of dossiers has to do.
 */
export async function isFleeting(): Promise<boolean> {
  try {
    await navigator.storage.getDirectory();
    return false;
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'SecurityError';
  }
}
