import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, type Visit, visit, wide } from './browser.ts';
import { openExample } from './driver.ts';
import { partOf } from './part-of.ts';

afterAll(closeBrowser);

async function open(link: string, screen = wide): Promise<Visit> {
  const officer = await visit(screen);
  await officer.page.locator('.start-modules').getByRole('link', { name: link }).click();
  await officer.page.getByRole('heading', { level: 1, name: link }).waitFor();
  return officer;
}

describe('the front door', () => {
  it('names every module in a line, by keyboard too, and fetches none of them before it is opened', async () => {
    const officer = await visit();
    const { page } = officer;
    const also = page.locator('.start-modules');
    await also.getByRole('link').nth(8).waitFor();
    const lines = await also.getByRole('listitem').allInnerTexts();
    expect(lines.map((line) => line.split('\n').filter(Boolean).length)).toEqual(Array(9).fill(2));
    await page.waitForLoadState('networkidle');
    const own = /(?:overzicht|landkaart|heling|draaiboek|cijfers|interventies)-screen|heling-worker/;
    expect(officer.scripts.filter((url) => own.test(url))).toEqual([]);
    const reached: string[] = [];
    for (let i = 0; i < 40 && reached.length < 12; i++) {
      await page.keyboard.press('Tab');
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      if (href?.startsWith('#/')) reached.push(href);
    }
    // What cannot wait first; then every desk; then what is looked up.
    expect(reached.slice(0, 3)).toEqual(['#/draaiboek', '#/heling', '#/cijfers']);
    const names = ['overzicht', 'landkaart', 'heling', 'draaiboek', 'cijfers', 'interventies'];
    expect(reached.slice(3)).toEqual([...names, 'beleid', 'uitleg', 'verbindingen'].map((name) => `#/${name}`));
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Interventies' }).waitFor();
    expect(officer.scripts.filter((url) => own.test(url)).map((url) => own.exec(url)?.[0])).toEqual([
      'interventies-screen',
    ]);
    await officer.close();
  });
});

describe.each([
  ['Cijfers', 'Figures'],
  ['Interventies', 'Interventions'],
  ['Draaiboek explosie', 'Explosion runbook'],
  ['Heling', 'Stolen goods'],
])('%s', (dutch, english) => {
  it('opens from the front door in both languages, on a phone and on a desk, and has an address; axe finds nothing', async () => {
    const officer = await open(dutch, narrow);
    const { page } = officer;
    // In one language on a phone, in the other on a desk.
    const looked = async (closely: boolean) => {
      if (partOf([true], [false]).includes(closely)) expect(await officer.axe()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    };
    await page.reload();
    for (const title of [dutch, english]) {
      if (title === english) await page.getByRole('button', { name: 'EN English' }).click();
      for (const screen of [narrow, { width: 1280, height: 900 }]) {
        await page.setViewportSize(screen);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await looked((title === dutch) === (screen === narrow));
      }
    }
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Can a cash machine stand here?' }).waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe('figures', () => {
  it('recomputes from another base year, notes what is wrong, takes own figures, and reads a file of CBS on a phone', async () => {
    const officer = await open('Cijfers');
    const { page } = officer;
    await page.getByLabel('Welk delict in de grafiek?').selectOption('explosies');
    await page.getByLabel('Vergelijk met jaar').selectOption('2015');
    const table = page.getByRole('table', { name: /Aantallen volgens Kamerbrief voorjaar 2026/ });
    expect(await table.innerText()).toContain('−56,5%');
    await page.getByText('Plofkraken op geldautomaten 2024–2025: gedrukt −66%, de tabel geeft −66,7%').waitFor();
    await page.getByLabel('Open eigen cijfers (Excel of CSV)').setInputFiles({
      name: 'eigen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('jaar;explosies\n2024;3\n2025;5\n'),
    });
    // Nothing is taken that was not confirmed.
    expect(await page.getByRole('table', { name: 'Eigen cijfers van de gemeente' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Dit klopt, zet ze ernaast' }).click();
    await page.getByRole('table', { name: 'Eigen cijfers van de gemeente' }).waitFor();
    await page.getByLabel('Inwoners van uw gemeente').fill('41.000');
    await page.keyboard.press('Tab');
    await page.locator('figcaption', { hasText: 'Per 100.000 inwoners' }).waitFor();
    await page.getByText(/Uw gemeente: 12,2 per 100\.000 inwoners, Nederland \d,\d: het verschil kan toeval/).waitFor();
    // Each printed percentage has the recomputed one under it, and what differs is marked.
    expect(await table.innerText()).toMatch(/gedrukt, 2024–2025[\s\S]*−66%[\s\S]*nagerekend, 2024–2025[\s\S]*≠ −66,7%/);
    await page.getByLabel('Instrument', { exact: true }).selectOption('DOR');
    expect(await page.getByRole('table', { name: 'Instrumenten, met datum' }).innerText()).toMatch(
      /8\.585 ondernemers\s+1 januari 2026\s+voorjaar 2026/,
    );
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'EN English' }).click();
    expect(await page.getByRole('table', { name: /instruments/i }).innerText()).toContain('8,585 dealers');
    // The letter's own words stand beside its figure.
    await page.getByText('In the letter: connected Dutch dealers').last().click();
    await page.getByRole('blockquote').filter({ hasText: '8.585 Nederlandse opkopers' }).waitFor();
    // On a phone a file of CBS is read, confirmed, and said beside the country at once.
    await page.getByRole('button', { name: 'NL Nederlands' }).click();
    await page.setViewportSize(narrow);
    const counts = [98, 84, 77, 60, 41, 45, 48, 41].map(
      (count, i) => `"1.1.1 Diefstal/inbraak woning";"${2018 + i}";"${count}"`,
    );
    // At the front door it goes to its desk, read.
    await page.getByRole('button', { name: 'Terug naar het begin' }).click();
    await page.getByLabel('Open bestand, dossier of rapport').setInputFiles({
      name: 'cbs.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['"Soort misdrijf";"Perioden";"Geregistreerde misdrijven (aantal)"', ...counts].join('\n')),
    });
    await page.getByRole('button', { name: 'Dit klopt, zet ze ernaast' }).click();
    await page.getByText('uw gemeente van 98 naar 41 (−58%), Nederland van 42.662 naar 21.560 (−49%)').waitFor();
    expect(await page.getByRole('link', { name: /Wat kunt u doen/ }).getAttribute('href')).toBe('#/interventies');
    expect(await page.getByRole('table', { name: 'Eigen cijfers van de gemeente' }).innerText()).not.toContain(
      'Overvallen',
    );
    expect(await officer.axe()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe('interventions', () => {
  it('are searched and compared; on a phone they go from a problem to a next step: desk, whom to ask, and the letter', async () => {
    const officer = await open('Interventies');
    const { page } = officer;
    await page.getByLabel('Leeftijd').fill('14');
    await page.keyboard.press('Tab');
    await page.getByRole('heading', { name: /Re-integratieofficier/ }).waitFor({ state: 'detached' });
    await page.getByLabel('Leeftijd').fill('oud');
    await page.keyboard.press('Tab');
    await page.getByText('Vul een leeftijd in van 0 tot 120.').waitFor();
    await page.getByLabel('Vergelijk: Alleen jij bepaalt').check();
    await page.getByLabel('Vergelijk: Collectieve').check();
    await page.getByRole('button', { name: 'Toon de vergelijking' }).click();
    await page.getByRole('table', { name: 'Vergelijking' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Wis de keuze' }).click();
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByLabel('Age', { exact: true }).fill('');
    await page.getByLabel('Search by word').fill('ankle alcohol');
    await page.keyboard.press('Tab');
    await page.getByText('1 card').waitFor();
    await page.getByLabel('Search by word').fill('');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'NL Nederlands' }).click();
    await page.setViewportSize(narrow);
    await page.getByRole('button', { name: 'Aanslagen met explosieven' }).click();
    const first = page.locator('.card').first();
    await first.getByText('het dreigt of is gebeurd').waitFor();
    expect(await first.getByRole('link').getAttribute('href')).toBe('#/draaiboek');
    await first.getByText('Zo staat het in de brief').click();
    await first.getByText(/Kamerstuk 28 684, nr\. 816/).waitFor();
    await first.getByText(/is op 6 november 2025 door de VNG gepubliceerd/).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Heling', exact: true }).click();
    await page.getByRole('link', { name: 'Kijk een nummer na' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Heling' }).waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe('the runbook', () => {
  it('keeps the own text over a reload', async () => {
    const officer = await open('Draaiboek explosie');
    const { page } = officer;
    await page.getByRole('button', { name: 'Pas het draaiboek aan' }).click();
    await page.getByLabel('Wie').first().fill('team Veiligheid');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Voeg een stap toe: Nazorg' }).click();
    await page.getByLabel('Stap', { exact: true }).last().fill('Bel de wijkagent');
    await page.keyboard.press('Tab');
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Klaar met aanpassen' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    const template = await readFile(await file.path());
    await page
      .getByLabel('Open een draaiboek')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"steps":[]}') });
    await page.getByText('Dit is geen draaiboek van Gevelwijzer').waitFor();
    await page.reload();
    await page.getByText('team Veiligheid').waitFor();
    await page.getByRole('button', { name: 'Zet het oorspronkelijke draaiboek terug' }).click();
    await page.getByRole('button', { name: 'Ja, zet terug' }).click();
    await page.getByText('team Veiligheid').waitFor({ state: 'detached' });
    // What was saved as a file brings the own text back.
    await page
      .getByLabel('Open een draaiboek')
      .setInputFiles({ name: 'draaiboek.json', mimeType: 'application/json', buffer: template });
    await page.getByText('team Veiligheid').waitFor();
    await page.getByText('Bel de wijkagent').waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('on a phone at night: an address and a time, the first tick, deadlines that run, calls, log and hand-over', async () => {
    const officer = await visit(narrow);
    const { page } = officer;
    // The screen is asked to stay on while an incident is shown.
    await page.evaluate(() => {
      WakeLock.prototype.request = (kind) => {
        document.documentElement.dataset['awake'] = kind ?? '';
        return Promise.reject(new Error('battery low'));
      };
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('link', { name: 'Er is nu iets gebeurd' }).click();
    // The first thing on the page, and 112 above all.
    await page.getByLabel('Waar?').waitFor();
    await page.getByRole('button', { name: 'Licht scherm' }).waitFor();
    expect(await page.locator('html.night').count()).toBe(1);
    expect(await page.getByRole('link', { name: '112 nog niet gebeld? Bel eerst' }).getAttribute('href')).toBe(
      'tel:112',
    );
    expect(await officer.axe()).toEqual([]);
    // An address, three taps and the first tick: seconds for who is awake.
    await page.getByLabel('Waar?').fill('Marktstraat 62');
    await page.getByRole('button', { name: '5 min terug' }).click();
    await page.getByRole('button', { name: 'Woning', exact: true }).click();
    await page.getByRole('button', { name: 'Start de klok' }).click();
    await page.getByRole('checkbox', { name: /Spreek met politie en EOD af/ }).check();
    await page.getByText('1 van 10 gedaan').waitFor();
    await page.locator('.incident-clock-big', { hasText: /\d min/ }).waitFor();
    await page
      .getByText(/nog 2\d min/)
      .first()
      .waitFor();
    await page.locator('html[data-awake="screen"]').waitFor();
    // A slip is taken back without a line.
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await page.getByText('0 van 10 gedaan').waitFor();
    // The step that says to call leads to the numbers, and calls once there is one.
    await page.getByRole('button', { name: 'Vul de telefoonnummers in' }).first().click();
    await page.getByRole('button', { name: 'Vul de nummers in' }).click();
    await page.getByLabel('Telefoonnummer: burgemeester').fill('088 000 01 01');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.getByRole('link', { name: 'Bel: Burgemeester' }).getAttribute('href'))
      .toBe('tel:0880000101');
    await page.getByRole('button', { name: 'Geen gehoor: Burgemeester' }).click();
    await page.getByText(/Geen gehoor, .* Bel opnieuw/).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Nu', exact: true }).click();
    await expect
      .poll(() => page.getByRole('link', { name: 'Bel burgemeester' }).getAttribute('href'))
      .toBe('tel:0880000101');
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('checkbox', { name: /Bel de burgemeester/ }).check();
    await page.getByRole('link', { name: 'Bel burgemeester' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Besluiten', exact: true }).click();
    await page.getByText('Niet juridisch getoetst.').waitFor();
    await page.getByText(/artikel 174a lid 1 onder b/).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    await page.getByLabel('Wat gebeurde er').fill('EOD ter plaatse');
    await page.getByRole('button', { name: 'Schrijf op' }).click();
    await page.getByRole('button', { name: 'Verbeter: EOD ter plaatse' }).click();
    await page.getByLabel('Verbeter', { exact: true }).fill('EOD onderweg');
    await page.keyboard.press('Enter');
    await page.getByText('Eerst stond er: EOD ter plaatse').waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Overdragen', exact: true }).click();
    await page.locator('li', { hasText: /Klok gestart\. Explosie, woning, Marktstraat 62/ }).waitFor();
    // What is handed over counts as the list of steps does, and what has not begun opens.
    await page.getByText('Direct na een incident: 1 van 10 gedaan.').waitFor();
    await page.locator('li', { hasText: /Burgemeester gebeld: geen gehoor/ }).waitFor();
    await page.getByRole('button', { name: /^Toon alle \d+$/ }).click();
    await page.getByRole('button', { name: 'Toon minder' }).waitFor();
    await page.getByLabel('Aan welke rol?').fill('Dagdienst');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Dagdienst neemt over' }).click();
    await page.getByText('Aanspreekpunt: Dagdienst').waitFor();
    expect(await officer.axe()).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar het logboek (CSV)' }).click(),
    ]);
    const csv = await readFile(await file.path(), 'utf8');
    for (const words of [
      'Marktstraat 62',
      'Direct na een incident',
      'Bel de burgemeester',
      'EOD onderweg',
      'Eerst stond er',
      'Burgemeester gebeld: geen gehoor',
      'Weeg een tijdelijke sluiting',
    ])
      expect(csv).toContain(words);
    // Another telephone reads the code, and has the incident; a link that is cut says so.
    await page.getByRole('button', { name: 'QR-code en link' }).click();
    const code = page.getByRole('img', { name: /QR-code met dit incident/ });
    await code.waitFor();
    const colleague = await visit(narrow);
    await colleague.page.goto(`${colleague.url}#/heling`);
    const read = colleague.page.getByLabel('Nummer', { exact: true });
    // Who scans and misses takes another picture.
    const photographed = async () => {
      const picture = { name: 'qr.png', mimeType: 'image/png', buffer: await code.screenshot() };
      await colleague.page.getByLabel('Lees van een foto').setInputFiles(picture);
    };
    await expect
      .poll(
        async () => {
          if (!(await read.inputValue())) await photographed();
          return read.inputValue();
        },
        { interval: 2000 },
      )
      .toContain('#/draaiboek/neem-over/');
    const link = await read.inputValue();
    await colleague.page.goto(link);
    await colleague.page.getByRole('heading', { name: 'Overgedragen: Marktstraat 62' }).waitFor();
    expect(await colleague.axe()).toEqual([]);
    await colleague.page.getByRole('button', { name: 'Ik neem over' }).click();
    await colleague.page.getByText('Aanspreekpunt: Dagdienst').waitFor();
    await colleague.page.getByText('1 van 10 gedaan').waitFor();
    await colleague.page.goto(link.slice(0, -9));
    await colleague.page.getByText('Dit is geen incident van Gevelwijzer').waitFor();
    await colleague.close();
    await page.reload();
    await page.getByText('Aanspreekpunt: Dagdienst').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    // The front door shows that it runs, and leads back to it; paper and the other desks are never dark.
    await page.getByRole('button', { name: 'Terug naar het begin' }).click();
    await expect.poll(() => page.locator('html.night').count()).toBe(0);
    await page.getByRole('link', { name: 'Loopt nu: Marktstraat 62' }).click();
    await page.getByText('Aanspreekpunt: Dagdienst').waitFor();
    // A second one beside it; the first stays.
    await page.getByRole('button', { name: 'Alle incidenten' }).click();
    await page.getByText('Nog een incident').click();
    await page.getByRole('button', { name: 'Start de klok' }).click();
    await page.getByRole('heading', { name: 'adres nog niet ingevuld' }).waitFor();
    await page.getByRole('button', { name: 'Alle incidenten' }).click();
    await page.getByRole('button', { name: 'Open: Marktstraat 62' }).click();
    await page.getByRole('button', { name: 'Overdragen', exact: true }).click();
    await page.getByRole('button', { name: 'Wis dit incident' }).click();
    await page.getByRole('button', { name: 'Ja, wis het incident' }).click();
    await page.getByRole('button', { name: 'Open: Marktstraat 62' }).waitFor({ state: 'detached' });
    await officer.close();
  });

  it('is linked from measure M33, maps the buildings in each band, goes back to the case, and never measures an incident from its machine', async () => {
    const officer = await visit();
    const { page } = officer;
    await openExample(page, 'oranje');
    await page.getByRole('navigation').getByRole('button', { name: 'Maatregelen' }).click();
    await page.getByRole('button', { name: 'Lijst van alle 36 maatregelen die de app kent' }).click();
    const condition = page.locator('details', { hasText: 'Plan voor ontruiming en nazorg' });
    await condition.locator('summary').click();
    await condition.getByRole('link', { name: 'Draaiboek explosie' }).click();
    await page.getByText(/^ontruimen: \d+ panden, \d+ adressen, waarvan \d+ woningen$/).waitFor();
    const map = page.getByRole('img', { name: /Kaart van de panden in de buurt. ontruimen: \d+ panden/ });
    const inside = async () => map.locator('.nearby-building.band-evacuate').count();
    const before = await inside();
    expect(before).toBeGreaterThan(5);
    await page.getByLabel('Ontruimen tot, in meter').fill('150');
    await page.keyboard.press('Tab');
    await expect.poll(inside).toBeGreaterThan(before);
    await page.getByLabel('Ontruimen tot, in meter').fill('ver');
    await page.keyboard.press('Tab');
    await page.getByText('Vul een afstand in van 1 tot 500 meter.').waitFor();
    await page.getByLabel('Gemeten vanaf').selectOption({ label: 'Marktstraat 45' });
    await page.getByText('Gemeten vanaf Marktstraat 45.').waitFor();
    await page.getByRole('row', { name: /^1 Marktstraat 45 ontruimen 0,0 m/ }).waitFor();
    expect(await officer.axe()).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Alle maatregelen' }).waitFor();
    expect(officer.problems).toEqual([]);
    await page.goto(`${officer.url}#/draaiboek`);
    await page.getByText(/Gemeten vanaf de automaat van dossier/).waitFor();
    await page.getByLabel('Waar?').fill('Nergensstraat 1');
    await page.getByRole('button', { name: 'Start de klok' }).click();
    await page.getByRole('button', { name: 'Panden', exact: true }).click();
    await page.getByText('Dit adres is nog niet op de kaart').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('automaat');
    expect(await page.locator('.nearby-building').count()).toBe(0);
    await officer.close();
  });
});
