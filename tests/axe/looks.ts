/** In what ways every screen is looked at: two widths, themes of others, and what an eye or a machine asks of a page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme?: Theme;
  readonly forced?: true;
  readonly dark?: true;
  readonly language?: 'en';
}

interface Theme {
  readonly className: string;
  readonly css: string;
}

const published = (address: string, className: string): Theme => ({
  className,
  css: readFileSync(fileURLToPath(address), 'utf8'),
});

/** As published, by others than us, on other tokens. */
const themes = {
  ma: published(import.meta.resolve('@nl-design-system-community/ma-design-tokens/dist/theme.css'), 'ma-theme'),
  voorbeeld: published(
    import.meta.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
    'voorbeeld-theme',
  ),
};

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

export const looks: readonly Look[] = [
  { name: 'desk', ...desk },
  { name: 'phone', ...phone },
  { name: 'desk, theme ma', ...desk, theme: themes.ma },
  { name: 'phone, theme ma', ...phone, theme: themes.ma },
  { name: 'desk, theme voorbeeld', ...desk, theme: themes.voorbeeld },
  { name: 'phone, theme voorbeeld', ...phone, theme: themes.voorbeeld },
  { name: 'desk, English', ...desk, language: 'en' },
  { name: 'desk, dark', ...desk, dark: true },
  { name: 'desk, forced colours', ...desk, forced: true },
  { name: 'phone, forced colours', ...phone, forced: true },
  // What a screen of 1440 by 900 is at 200 %, and the narrowest that a page must flow on.
  { name: 'desk at 200 %', width: 720, height: 450 },
  { name: 'narrowest', width: 320, height: 640 },
  // 1280 by 1024 at 400 %.
  { name: 'enlarged four times', width: 320, height: 256 },
];
