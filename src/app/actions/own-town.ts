/** Makes the page the municipality's own: its name, logo and theme, and what it offers. A page that nobody set asks for no reader. */
import { patch } from '../state/store.ts';

/** Text that cannot be read is meant to set something: its reader says so. */
function setsNothing(text: string): boolean {
  try {
    return Object.values(JSON.parse(text)).every((value) => value === null);
  } catch {
    return false;
  }
}

export async function showTown(): Promise<void> {
  const answer = await fetch('settings.json', { cache: 'no-store' }).catch(() => null);
  const text = answer?.ok ? await answer.text() : '{}';
  if (setsNothing(text)) return;
  const { fromMunicipality, readSettings } = await import('./settings.ts');
  const { name, logo, theme, themeClass, contact, routes, desks, publicMap, panorama } = await readSettings();
  if (themeClass) document.documentElement.classList.add(themeClass);
  if (theme) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: theme });
    document.head.append(link);
  }
  // An administrator who looks at the page sees at once what is wrong.
  (await fromMunicipality()).tell();
  const links = { publicMap: publicMap ?? undefined, panorama: panorama ?? undefined };
  patch({ town: { name, logo, contact, routes, desks, ...links } });
}
