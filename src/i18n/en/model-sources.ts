/** English titles of the sources that the model files name in Dutch; names of publications stay as they were published. */
import type { SourceTitles } from '../nl/model-sources.ts';

export const modelSourcesEn: SourceTitles = {
  'model-note': {
    title:
      'Assumption of the makers of Gevelwijzer, chosen after comparison with reported attacks; a competent authority can set a value of its own',
    where: 'set in 2026, with range and ground of each figure in the description of the model',
  },
  'physics-note': { title: 'Derived from the formulas named', where: 'description of the model with the product' },
  'image-charge': {
    title: 'Image charge for a rigid wall: at most 2 W in front of it, 1 behind it',
    where: 'derivation in the description of the model',
  },
  ballistics: {
    title: 'Brick of 1 kg, density 1800 kg/m3, tumbling cube, Cd 1.0',
    where: 'own calculation, to be done again with the figures beside it',
  },
  'published-blast': {
    title:
      'IATG 01.80 table 5, blastFoam validation (10 kg), NASA-STD-8719.12A table E-1, Norwegian eksplosivforskriften § 37, PyPI kingery-bulmash',
    where: 'the publications named',
  },
  'cbs-households': {
    title: 'Statistics Netherlands (CBS): average size of households in the Netherlands, about 2.1 persons',
    where: 'cbs.nl, Huishoudens; the year was not checked',
  },
  presence: {
    title: 'Who is at home: everybody by night, half by day, as is usual in risk calculations',
    where: 'assumption, to be replaced by figures of the municipality',
  },
  'iso-16933': {
    title:
      'ISO 16933:2007, hazard ratings A to F of glazing under a blast; here derived from the GSA class, C asks for a test',
    where: 'ISO 16933:2007 table 5; A to D were looked up, E and F not yet',
  },
  'stress-factor-table': {
    title: 'Stress factor J, computed for this project from plate theory (Von Karman, finite differences)',
    where: 'own calculation, table in the description of the model',
  },
  'green-book': { title: 'TNO Green Book, CPR 16E (PGS 1 part 2A), 1992', where: 'chapters 2 and 3' },
  'bowen-1968': {
    title: 'Bowen, Fletcher and Richmond 1968: surviving a blast, by duration and body weight',
    where: 'DASA 2113, as in LLNL-TR-468242 (2011)',
  },
  'kinney-graham': {
    title: 'Kinney and Graham 1985: blast in free air, from tests apart from Kingery-Bulmash',
    where: 'Explosive Shocks in Air, worked points',
  },
  isa: { title: 'ISA: air at sea level, 15 degrees', where: 'ISO 2533' },
  'bkl-vi': {
    title: 'Besluit kwaliteit leefomgeving (decree on the quality of the living environment), annex VI, by analogy',
    where: 'wetten.overheid.nl',
  },
  'measures-note': {
    title: 'Collection of 36 measures from public sources',
    where: 'overview of the makers, 2026',
  },
  'sdof-note': {
    title: 'Independent SDOF calculation of distances at which half of the panes break',
    where: 'own calculation, made apart from the engine',
  },
  'two-leaves': {
    title: 'Two leaves with air between under a short pulse: own calculation with two masses and a gas spring',
    where: 'own calculation, described under glass in the description of the model',
  },
  'single-glass': {
    title:
      'Single glass in Dutch homes: private rent 19%, corporations 8%, owned 7% all or in part (ABF, 2021); double glass in about 85% of homes in 2007 (Compendium voor de Leefomgeving, nl0383)',
    where: 'nhnieuws.nl (ABF Research), clo.nl/indicatoren/nl0383',
  },
  'mainz-2019': {
    title:
      'Evacuation after an attack on a cash machine in Mainz-Mombach, 28 April 2019: 100 m, 378 people from 56 houses, nine hours',
    where: 'police, in Süddeutsche Zeitung, SWR and Bild',
  },
  'shi-2016': {
    title:
      'Shi et al., International Journal of Impact Engineering 90 (2016) 122-131: shares of mass, numbers and throws of masonry near 1 and 6 kg TNT. Only the abstract was read: the form (much that is fine, a tail of heavy pieces) was chosen after it, the figures are an assumption',
    where: 'doi 10.1016/j.ijimpeng.2015.12.003',
  },
  'seen-throws': {
    title:
      'Reported main throw at cash machines: 25 m, 30 to 40 m (police), single pieces to 100 m. A brick of 1 kg from a fan to 30 degrees needs 17.2 and 21 to 23.5 m/s for that (three cases)',
    where: 'press reports, listed on the page of plausibility',
  },
  gaenserndorf: {
    title:
      'Test in Gaenserndorf (AT): a safe door of 50 kg came to about 20 m; that asks 14 to 15 m/s at 30 degrees at most',
    where: 'deutschepresse.org, report 509149',
  },
  'near-field': {
    title:
      'The blow at a facade and in a street: own three-dimensional Euler calculation of 28 November 2026, made twice',
    where: 'own calculation; method and table in the description of the blow at a facade',
  },
};
