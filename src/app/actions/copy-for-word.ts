/** A part of the page as Word takes it over: headings, lists and numbers, without the dress of this page. */

/** @returns false where the browser does not let it */
export async function copyForWord(element: HTMLElement): Promise<boolean> {
  const bare = element.cloneNode(true) as HTMLElement;
  for (const one of [bare, ...bare.querySelectorAll('*')])
    for (const name of one.getAttributeNames()) if (name !== 'href') one.removeAttribute(name);
  const of = (type: string, text: string) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': of('text/html', bare.innerHTML),
        'text/plain': of('text/plain', element.innerText),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
