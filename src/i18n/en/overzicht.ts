/** English words of the overview of many sites. */
import type { OverzichtWords } from '../nl/overzicht.ts';

export const overzichtEn: OverzichtWords = {
  title: 'Overview of sites',
  lead: 'Judge many sites at once: a list (Excel or CSV) with address, RD or latitude and longitude, or the dossiers in this browser. A line that is wrong does not hold up the rest.',
  back: 'Back to the start',
  openList: 'Open list (Excel or CSV)',
  dossiers: (count) => `Take the dossiers of this browser (${count})`,
  neutral: 'Assume for now: no terrace or stop, no vehicle approach, no shared entrance',
  neutralHelp:
    'Without this assumption a site from a list often stays undetermined. With it, the verdict is provisional.',
  unknown: 'Treat unknown use as a dwelling',
  judge: 'Judge all sites',
  cancel: 'Stop',
  progress: (done, total) => `${done} of ${total} sites ready`,
  stopped: 'Stopped. What was ready is in the list.',
  table: 'Sites',
  columns: {
    number: 'No.',
    name: 'Site',
    verdict: 'Verdict',
    unmet: 'Criteria not met',
    missing: 'Missing',
    homes: 'Homes with a broken pane',
    host: 'Building',
    facts: 'Facts from',
  },
  sort: (column) => `Sort by ${column}`,
  provisional: 'provisional',
  open: 'Open',
  openName: (name) => `Open ${name}`,
  line: (number) => `line ${number}`,
  map: 'Sites on the map',
  mapHelp: 'The numbers are those of the table.',
  exportCsv: 'Save as CSV',
  exportGeoJson: 'Save as GeoJSON',
  tally: (count, word) => `${count} ${word}`,
  waiting: 'not judged yet',
  failed: 'cannot be judged',
  problems: {
    'no-place': 'This line names no place.',
    'no-machine': 'This dossier has no machine yet.',
    unreadable:
      'This file cannot be read as a list. It is damaged, or the workbook has sheets with other columns. Save the sheet with the list by itself.',
    'no-columns': 'No column says where. Use columns such as address, postcode and number, x and y, or lat and lon.',
    'too-many': 'The list has more than 5000 lines. Split it.',
  },
};
