/** A file of figures that comes in at the front door goes to the desk that reads it; every other file goes on. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const cbs =
  '"Soort misdrijf";"Regio\'s";"Perioden";"Geregistreerde misdrijven (aantal)"\n' +
  '"1.1.1 Diefstal/inbraak woning";"Lindervoort";"2024JJ00";"48"\n' +
  '"1.1.1 Diefstal/inbraak woning";"Lindervoort";"2025JJ00";"41"\n';

const fresh = async () => {
  vi.resetModules();
  return import('../../src/app/actions/figures-file.ts');
};
const csv = (text: string, name = 'cbs.csv') => new File([text], name);

describe('a file at the front door', () => {
  beforeEach(() => vi.stubGlobal('location', { hash: '', pathname: '/' }));
  afterEach(() => vi.unstubAllGlobals());

  it('of yearly figures waits for its desk, which takes it once; on the desk it is taken at once', async () => {
    const { offerFigures, takeFigures } = await fresh();
    const file = csv(cbs);
    expect(await offerFigures(file)).toBe(true);
    expect(location.hash).toBe('#/cijfers');
    const taken: File[] = [];
    const stop = takeFigures((one) => taken.push(one));
    expect(taken).toEqual([file]);
    const second = csv('jaar;overvallen\n2024;3\n2025;4\n', 'eigen.csv');
    expect(await offerFigures(second)).toBe(true);
    expect(taken).toEqual([file, second]);
    stop();
    takeFigures((one) => taken.push(one))();
    expect(taken).toHaveLength(2);
  });

  it.each([
    ['a list of sites', 'naam;straat;huisnummer;plaats\nA;Markt;1;Lindervoort\n', 'lijst.csv'],
    ['buildings with their year', 'identificatie;oorspronkelijk_bouwjaar;geometrie\n0363;1975;POINT(1 2)\n', 'bag.csv'],
    ['years that name no offence', 'jaar;woningen\n2024;3\n2025;4\n', 'bouw.csv'],
    ['a dossier', '{"format":"gevelwijzer/dossier@5","title":"overvallen 2024"}', 'dossier.json'],
    ['figures under a name of another kind', cbs, 'panden.geojson'],
    ['nothing', '', 'leeg.csv'],
  ])('%s goes on to the other readers', async (_, text, name) => {
    const { offerFigures, takeFigures } = await fresh();
    expect(await offerFigures(csv(text, name))).toBe(false);
    expect(location.hash).toBe('');
    const take = vi.fn();
    takeFigures(take)();
    expect(take).not.toHaveBeenCalled();
  });
});
