/** What `--help` says of each command, with an example that works as it stands in the folder of the project. */
import { engineVersion } from '../engine/ground/version.ts';
import { releasedModels } from '../engine/models/models.ts';

interface Help {
  readonly usage: string;
  readonly about: string;
  /** By name, without the dashes. */
  readonly options: Readonly<Record<string, string>>;
  readonly example: string;
}

const files = {
  buildings: 'FILE…: buildings, as GeoJSON of the BAG, CityJSON or FlatGeobuf; more than one may be given',
  units: 'FILE: addresses with their use (verblijfsobjecten)',
  heights: 'FILE: heights of buildings',
  'public-space': 'FILE: streets and squares of the BGT',
  covered: 'FILE: the outline within which the files hold every building, as cut writes it',
};
const site = {
  rd: 'X,Y: where, in RD metres',
  at: 'LON,LAT: where, in WGS84',
  radius: 'METRES: how far around; 60 when not given',
  machine: 'KIND: gevel, binnen or unit',
  functions: 'LIST: opname, storten, sealbag',
  outward: 'DEGREES: which way the machine faces; else the facade says it',
  exact: 'keep the point; do not snap to the nearest facade',
  'unknown-use': 'USE: what a building is taken for whose use is unknown',
  answers: 'FILE: answers as a JSON object',
  set: 'KEY=VALUE: one answer; may be repeated',
  'neutral-answers': 'the answers that change nothing, marked as assumed',
};
const model = {
  models: 'FOLDER: model files of your own, laid out as models/',
  policy: 'FILE: limits of your own',
};
const lang = { lang: 'nl or en; nl when not given' };

export const helps: Readonly<Record<string, Help>> = {
  calc: {
    usage: 'calc NAME < lines.ndjson',
    about: 'One formula of the model: a JSON object on each line in, an answer on each line out, in order.',
    options: {},
    example: `echo '{"chargeKgTnt":2,"rangeM":10}' | npm run --silent cli -- calc blast`,
  },
  scene: {
    usage: 'scene --rd X,Y --buildings FILE… [options]',
    about: 'A scene from raw files, on stdout: one place with all that is around it.',
    options: { ...files, ...site },
    example:
      'npm run --silent cli -- scene --rd 121060,486160 --buildings panden.geojson --neutral-answers > scene.json',
  },
  assess: {
    usage: 'assess SCENE.json [options]',
    about: 'The assessment of a scene on stdout: verdict, reasons, measures, zones and receipt.',
    options: {
      measures: 'LIST: measures that are taken, as M10,M26',
      ...model,
      seed: 'NUMBER: where the samples begin',
      samples: 'NUMBER: how often to judge again with other assumptions',
      ...lang,
      explain: 'the trail of every number',
      consequences: 'what is told beside the verdict',
    },
    example: 'npm run --silent cli -- assess scene.json --samples 400 --explain',
  },
  report: {
    usage: 'report SCENE.json --out FILE [options]',
    about: 'The report of a scene or dossier as .html or .pdf; it opens again in the app and with `open`.',
    options: {
      out: 'FILE: ends in .html, .pdf or .docx; a pdf needs Chromium, Chrome or Edge',
      ...lang,
      title: 'TEXT: name of the place',
      case: 'TEXT: case number',
      organisation: 'TEXT: municipality and team',
      route: 'ROUTE: opa, bopa, apv, privaat or vooroverleg',
      date: 'DATE: day of the report, as 2026-11-22',
      'report-number': 'NUMBER: of an earlier report, as RN-7K2M-Q0XD',
      policy: 'FILE: the charge profile that the dossier names',
      public: 'the public version, without what is confidential',
    },
    example: 'npm run --silent cli -- report scene.json --out rapport.html',
  },
  open: {
    usage: 'open REPORT [--policy FILE]',
    about: 'The scene that a report carries, back on stdout.',
    options: { policy: 'FILE: where the limits go under which it was judged, when a municipality had its own' },
    example: 'npm run --silent cli -- open rapport.pdf > scene.json',
  },
  batch: {
    usage: 'batch --buildings FILE… [options] < sites.ndjson',
    about:
      'Sites in, assessments without zones out: a JSON object on each line, in order. Keys of a site are the options of `scene`.',
    options: { ...files, jobs: 'NUMBER: processes side by side; as many as there are cores when not given', ...model },
    example: `echo '{"rd":"121060,486160"}' | npm run --silent cli -- batch --buildings panden.geojson`,
  },
  validate: {
    usage: 'validate FILE… [--as KIND]',
    about:
      'Whether a scene, dossier, policy, settings or list of sites (CSV, or JSON lines) is as it should be: all that is wrong at once, numbered, and what nothing reads. The schemas stand in schema/.',
    options: { as: 'KIND: scene, dossier, policy, settings or sites; else the file says it' },
    example: 'npm run --silent cli -- validate scene.json beleid.json',
  },
  profile: {
    usage: 'profile DRAFT.json --out FILE',
    about:
      'The charge profile of a municipality: a policy with charges of its own, who decided them and 16 random bytes. Answers the hash by which settings.json names it; the numbers stand in that file only.',
    options: { out: 'FILE: the profile', draft: 'the limits and charges of the release on stdout, to begin with' },
    example: 'npm run --silent cli -- profile concept.json --out ladingprofiel.json',
  },
  cut: {
    usage: 'cut --from FILE --gemeente CODE --out FOLDER [options]',
    about:
      'Panden of a municipality and 300 m around it from the register of the country, for the own server: panden.fgb, the outline, settings.json and a receipt. A GeoPackage is read by its index, however large; the extract of the LVBAG from end to end.',
    options: {
      from: 'FILE: a GeoPackage as PDOK or GDAL makes it, the extract of the LVBAG (zip), FlatGeobuf, or any file that scene reads',
      gemeente: 'CODE: four digits',
      outline: 'FILE: the municipality as GeoJSON, where the source does not draw it',
      units: 'FILE: addresses with their use, where the source has none',
      out: 'FOLDER: made when it is not there',
      whole: 'the source holds every building within the outline, though it does not hold the country',
    },
    example: 'npm run --silent cli -- cut --from bag-light.gpkg --gemeente 0221 --out doesburg/',
  },
  heling: {
    usage: 'heling check LIST.csv --register FILE.csv… [options]',
    about: 'Every number of a list against local registers, one answer a line.',
    options: {
      register: 'FILE…: registers of stolen or found goods',
      column: 'NAME: column of the list with the numbers',
      'register-column': 'NAME: column of the registers with the numbers',
      'register-date': 'DATE: of when a register is, in the order of the registers; else the day the file changed',
      parts: 'a part of a number is found too',
      ...lang,
    },
    example: 'npm run --silent cli -- heling check lijst.csv --register depot.csv',
  },
  capacity: {
    usage: 'capacity INPUT.json',
    about:
      'Hours and FTE per role for checks on dealers: low, middle and high. What is not given is assumed, and named.',
    options: {},
    example: 'npm run --silent cli -- capacity invoer.json',
  },
  town: {
    usage: 'town [plan|tile|merge|job] --buildings FILE… --out DIR [options]',
    about:
      'The siting map of a whole municipality: every metre of facade on public space judged as if a machine stood there. Without a word it makes the plan, all tiles and the map, and goes on where it was broken off; plan, tile and merge are the parts by themselves, job writes a plan as Jobs of Kubernetes.',
    options: {
      ...files,
      outline: 'FILE: polygon of the municipality, as GeoJSON; only what lies in it is judged',
      areas: 'FILE: polygons with a name, for figures per area',
      out: 'DIR: where plan, tiles and map come',
      kind: 'LIST: gevel, winkel, unit; gevel,winkel when not given',
      functions: 'LIST: opname, storten, sealbag; opname when not given',
      'unknown-use': 'USE: what a building is taken for whose use is unknown; else it stays unknown',
      tile: 'METRES: side of a tile; 500 when not given',
      jobs: 'NUMBER: processes side by side; as many as there are cores when not given',
      ...model,
      plan: 'FILE: of town tile and town merge: the plan',
      index: 'NUMBER: of town tile: which tile; - reads numbers from stdin',
      places: 'FILE: of town tile: every place that was judged, a JSON object on each line',
      geojson: 'the lines of the map as GeoJSON too',
      image: 'IMAGE: of town job: what the Jobs run',
      claim: 'NAME: of town job: the PersistentVolumeClaim with the folder of the plan',
    },
    example: 'npm run --silent cli -- town --buildings panden.geojson --units adressen.geojson --out kaart',
  },
  models: {
    usage: 'models verify',
    about: 'Every model file against its schema, every reference point within tolerance, every release unchanged.',
    options: {},
    example: 'npm run --silent cli -- models verify',
  },
};

/** Of one command; of all when it is none. */
export function helpText(name: string): string {
  const one = Object.hasOwn(helps, name) ? helps[name] : undefined;
  if (!one) {
    const width = Math.max(...Object.keys(helps).map((key) => key.length));
    const rows = Object.entries(helps).map(
      ([key, { about }]) => `  ${key.padEnd(width)}  ${about.split(/[:;]|\.(?: |$)/)[0]}`,
    );
    return `Gevelwijzer on the command line: npm run --silent cli -- COMMAND …\n\n${rows.join('\n')}\n\nCOMMAND --help says more, with an example; --version says which this is.\nAnswers go to stdout, words to stderr. Exit codes: 0 answered, 2 unusable input, 1 a fault of the program.\n`;
  }
  const names = Object.entries(one.options);
  const width = Math.max(0, ...names.map(([key]) => key.length));
  const options = names.map(([key, meaning]) => `  --${key.padEnd(width)}  ${meaning}\n`).join('');
  return `${one.usage}\n\n${one.about}\n${options && `\n${options}`}\nExample:\n  ${one.example}\n`;
}

/** @param version of the package, as it was released */
export const versionText = (version: string): string =>
  `gevelwijzer ${version} (engine ${engineVersion}, models ${releasedModels.id} ${releasedModels.sha256.slice(0, 12)})\n`;
