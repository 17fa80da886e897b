/**
 * MDTO 1.0.1 as its schema (MDTO-XML1.0.1.xsd of the Nationaal Archief) has it: which elements in which order, how often,
 * and what a time looks like. Written down here, since no validator of XML Schema runs on Node; with `MDTO_XSD=path` and
 * xmllint (Debian: libxml2-utils) the schema itself is asked besides, of our sidecars and of as many spoilt ones.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/find-program.mjs';
import { given, opened, textIn } from './a-package.ts';
import { sha256Of } from './sha256-of.ts';

interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  readonly text: string;
}

function parsed(xml: string): Element {
  const open: { name: string; children: Element[]; text: string }[] = [{ name: '', children: [], text: '' }];
  for (const [, close, name = '', text = ''] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>?]*>([^<]*)/g)) {
    if (!close) open.push({ name, children: [], text });
    else {
      const done = open.pop();
      if (done?.name !== name) throw new Error(`</${name}> closes <${done?.name}>`);
      open.at(-1)?.children.push(done);
    }
  }
  const [root] = open[0]?.children ?? [];
  if (!root || open.length > 1) throw new Error('not closed');
  return root;
}

const term = 'begripLabel begripCode? begripBegrippenlijst';
const reference = 'verwijzingNaam verwijzingIdentificatie?';
const identity = 'identificatieKenmerk identificatieBron';
/** Children in their order; `?` at most one, `*` any, `+` at least one. What is not in the list holds text. */
const grammar: Record<string, string> = {
  MDTO: 'informatieobject|bestand',
  informatieobject:
    'identificatie+ naam aggregatieniveau? classificatie* trefwoord* omschrijving* raadpleeglocatie* dekkingInTijd* ' +
    'dekkingInRuimte* taal* event* waardering bewaartermijn? informatiecategorie? isOnderdeelVan* bevatOnderdeel* ' +
    'heeftRepresentatie* aanvullendeMetagegevens* gerelateerdInformatieobject* archiefvormer+ betrokkene* activiteit? ' +
    'beperkingGebruik+',
  bestand: 'identificatie+ naam omvang bestandsformaat checksum+ URLBestand? isRepresentatieVan',
  identificatie: identity,
  verwijzingIdentificatie: identity,
  event: 'eventType eventTijd? eventVerantwoordelijkeActor? eventResultaat?',
  checksum: 'checksumAlgoritme checksumWaarde checksumDatum',
  beperkingGebruik:
    'beperkingGebruikType beperkingGebruikNadereBeschrijving? beperkingGebruikDocumentatie* beperkingGebruikTermijn?',
  gerelateerdInformatieobject: 'gerelateerdInformatieobjectVerwijzing gerelateerdInformatieobjectTypeRelatie',
  aggregatieniveau: term,
  eventType: term,
  waardering: term,
  bestandsformaat: term,
  checksumAlgoritme: term,
  beperkingGebruikType: term,
  gerelateerdInformatieobjectTypeRelatie: term,
  begripBegrippenlijst: reference,
  dekkingInRuimte: reference,
  heeftRepresentatie: reference,
  aanvullendeMetagegevens: reference,
  archiefvormer: reference,
  isRepresentatieVan: reference,
  gerelateerdInformatieobjectVerwijzing: reference,
};

function faults({ name, children, text }: Element): string[] {
  const rule = grammar[name];
  if (rule === undefined) return children.length > 0 || text.trim() === '' ? [`${name} holds no text`] : [];
  const order = new RegExp(`^(?:${rule.replace(/(\w+)([?*+]?)\s*/g, '(?:$1 )$2')})$`);
  const given = children.map((one) => `${one.name} `).join('');
  return [...(order.test(given) ? [] : [`${name}: ${given}`]), ...children.flatMap(faults)];
}

const files = opened(given);
const sidecars = [...files.keys()].filter((name) => name.endsWith('.MDTO.xml'));
const all = (one: Element, name: string): Element[] => [
  ...(one.name === name ? [one] : []),
  ...one.children.flatMap((child) => all(child, name)),
];
const textOf = (one: Element | undefined): string => (one?.text ?? '') + (one?.children ?? []).map(textOf).join('|');
const read = (name: string) => parsed(textIn(files, name));

describe('MDTO', () => {
  it.each(sidecars)('%s follows the schema, names it, and has times with their zone', (name) => {
    const xml = textIn(files, name);
    const root = parsed(xml);
    expect(faults(root)).toEqual([]);
    expect(xml).toContain(
      'xsi:schemaLocation="https://www.nationaalarchief.nl/mdto https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd"',
    );
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;)/);
    expect(xml).not.toContain('\u0007');
    for (const time of [...all(root, 'eventTijd'), ...all(root, 'checksumDatum')])
      expect(time.text).toBe('2026-11-22T10:00:00Z');
  });

  it('has a fault for what is out of order, twice or absent', () => {
    const xml = textIn(files, 'rapport.MDTO.xml');
    expect(faults(parsed(xml.replace(/<taal>nl<\/taal>/, '')))).toEqual([]);
    expect(faults(parsed(xml.replace(/<waardering>.*<\/waardering>/, '')))).not.toEqual([]);
    expect(faults(parsed(xml.replace(/(<naam>[^<]*<\/naam>)/, '$1$1')))).not.toEqual([]);
    expect(faults(parsed(xml.replace(/(<taal>nl<\/taal>)(<event>.*<\/event>)/, '$2$1')))).not.toEqual([]);
  });

  it('keeps the two reports as two objects, each with its own files and restriction, that know each other', () => {
    const [internal, open] = [read('rapport.MDTO.xml'), read('rapport-openbaar.MDTO.xml')];
    const kept = (one: Element, name: string) => all(one, name).map((child) => textOf(child.children[0]));
    expect(kept(internal, 'heeftRepresentatie')).toEqual(['rapport.html', 'beoordeling.json']);
    expect(kept(open, 'heeftRepresentatie')).toEqual(['rapport-openbaar.html']);
    expect(kept(internal, 'aanvullendeMetagegevens')).toEqual([
      'beoordeling.schema.json',
      'zones-wgs84.geojson',
      'zones-rd.geojson',
      'kaart/automaten.geojson',
      'kaart/automaten.fgb',
      'kaart/automaten.qml',
      'kaart/panden.geojson',
      'kaart/panden.fgb',
      'kaart/panden.qml',
      'kaart/gebieden.geojson',
      'kaart/gebieden.fgb',
      'kaart/gebieden.qml',
    ]);
    const said = (one: Element) => textOf(all(one, 'beperkingGebruikNadereBeschrijving')[0]);
    expect([said(internal), said(open)]).toEqual(['Vertrouwelijk', 'Openbaar te maken']);
    const id = (one: Element) => textOf(one.children[0]?.children[0]);
    for (const [one, other] of [
      [internal, open],
      [open, internal],
    ] as const)
      expect(textOf(all(one, 'gerelateerdInformatieobject')[0])).toContain(id(other));
  });

  it('gives each file that represents one a sidecar with its size and sum, and an id that its object names', () => {
    for (const object of ['rapport.MDTO.xml', 'rapport-openbaar.MDTO.xml'])
      for (const link of all(read(object), 'heeftRepresentatie')) {
        const name = textOf(link.children[0]);
        const file = read(`${name}.bestand.MDTO.xml`);
        const bytes = files.get(name) as Uint8Array;
        expect(textOf(all(file, 'omvang')[0])).toBe(String(bytes.length));
        expect(textOf(all(file, 'checksumWaarde')[0])).toBe(sha256Of(bytes));
        expect(textOf(all(file, 'identificatie')[0])).toBe(textOf(link.children[1]));
      }
  });

  it('does not guess what the municipality decides', () => {
    expect(textOf(all(read('rapport.MDTO.xml'), 'waardering')[0])).toMatch(/^\|?Nader te bepalen\|N/);
    expect(textOf(all(read('rapport.MDTO.xml'), 'beperkingGebruikType')[0])).toMatch(/Nader te bepalen/);
  });

  it('of a public dossier there is one report, and the dossier goes with it', () => {
    const alone = opened({ ...given, internal: null });
    expect([...alone.keys()].filter((name) => name.startsWith('rapport.'))).toEqual([]);
    const xml = textIn(alone, 'rapport-openbaar.MDTO.xml');
    expect(faults(parsed(xml))).toEqual([]);
    expect(all(parsed(xml), 'heeftRepresentatie')).toHaveLength(2);
    expect(xml).not.toContain('gerelateerd');
  });

  const recorded = '../shared/data/ecosystem/';
  it.skipIf(!existsSync(recorded))(
    'the rules hold for the sidecars that were recorded (../shared/data is absent)',
    () => {
      for (const name of ['beoordeling.MDTO.xml', 'rapport.pdf.bestand.MDTO.xml'])
        expect(faults(parsed(readFileSync(recorded + name, 'utf8')))).toEqual([]);
    },
  );

  const schema = process.env['MDTO_XSD'] ?? '';
  const xmllint = findProgram('xmllint', { install: false });
  const asksSchema = existsSync(schema) && xmllint !== null;
  it.skipIf(!asksSchema)(
    'the schema itself says of every sidecar, and of each with a part gone, twice or in another place, what the rules here say (MDTO_XSD names no file, or xmllint is absent)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'mdto-'));
      const tried = sidecars.flatMap((name) => {
        const xml = textIn(files, name);
        return [xml, ...spoilt(xml)];
      });
      const paths = tried.map((xml, i) => {
        const path = join(folder, `${i}.xml`);
        writeFileSync(path, xml);
        return path;
      });
      const { stderr } = spawnSync(xmllint as string, ['--noout', '--schema', schema, ...paths], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      const bySchema = paths.map((path) => stderr.includes(`${path} validates`));
      const byRules = tried.map((xml) => faults(parsed(xml)).length === 0);
      expect(tried.filter((_, i) => bySchema[i] !== byRules[i])).toEqual([]);
      expect(bySchema.filter(Boolean).length).toBeGreaterThanOrEqual(sidecars.length);
      expect(bySchema.filter((one) => !one).length).toBeGreaterThan(100);
    },
    60_000,
  );
});

/** The text with each element that holds text gone, twice, or moved behind the next. */
function spoilt(xml: string): readonly string[] {
  const leaf = /<([a-zA-Z]+)>[^<]*<\/\1>/g;
  return [...xml.matchAll(leaf)].flatMap(({ 0: whole, index }) => {
    const [before, after] = [xml.slice(0, index), xml.slice(index + whole.length)];
    const next = /^\s*<([a-zA-Z]+)>[^<]*<\/\1>/.exec(after)?.[0] ?? '';
    return [before + after, before + whole + whole + after, before + next + whole + after.slice(next.length)];
  });
}
