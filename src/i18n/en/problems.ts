/** What went wrong, in English. */
import type { dossierPartsNl, ProblemWords, waysNl } from '../nl/problems.ts';
import { missingEn } from './services.ts';

/** English of the buttons behind a sentence. */
export const waysEn: typeof waysNl = {
  read: (count) => (count === 1 ? 'Good to know: read 1 notice' : `Good to know: read ${count} notices`),
  keepAsNew: 'Keep as a new dossier',
  /** Of a file of points. */
  schools: 'Schools, childcare or care',
  sites: 'Cash machines or places',
  back: 'Go back to this dossier',
  /** Behind the title of a dossier that comes beside the stored one. */
  asOf: (day: string) => `as of ${day}`,
  readable: 'what can be read',
  unreadable: 'Not readable in the stored dossier',
};

export const problemsEn: ProblemWords = {
  'too-large': 'The file is larger than 200 MB. Cut out a smaller area and open that.',
  'empty-file': 'The file is empty. Choose another file.',
  'not-json': 'The file is no valid GeoJSON. Choose a GeoJSON file of buildings, a dossier or a report.',
  'file-cut': 'The file is cut off: its end is missing. Download it again.',
  'not-geojson': 'The file holds no list of buildings (FeatureCollection). Choose a GeoJSON file of the BAG.',
  'no-features': 'The file holds no buildings. Choose a larger area.',
  'no-polygons': 'The file holds no buildings with an outline. Choose a file of buildings.',
  'wrong-crs':
    'The coordinates are neither RD nor longitude and latitude in the Netherlands. Save the file in RD (EPSG:28992) or WGS84.',
  'swapped-axes': 'The coordinates are swapped (x and y, or longitude and latitude). Save the file again.',
  'coarse-degrees':
    'The degrees have four decimals or fewer: that is some ten metres. Save the file with seven decimals, or in RD.',
  'no-register': 'Nothing in this file looks like a building of the register. Choose a file of buildings.',
  'names-cut':
    'The names of the columns were cut to ten characters (shapefile), and two became one. Save the file as GeoJSON from its source.',
  'foreign-system': 'The file names a coordinate system of another country. Save it in RD (EPSG:28992) or WGS84.',
  'no-ground':
    'The buildings have no LoD 0 and no ground surface. Choose a file of 3DBAG, or buildings of the register.',
  'format-geopackage': 'This is a GeoPackage. Save its layer of buildings (pand) as GeoJSON and open that.',
  'format-shapefile': 'This is a shapefile. Save it as GeoJSON and open that.',
  'format-gml': 'This is GML. Ask the service for GeoJSON (outputFormat=application/json), or save it as GeoJSON.',
  'format-lvbag': 'This is an extract of the Kadaster. Save its buildings as GeoJSON and open that.',
  'format-kml': 'This is KML. Save it as GeoJSON and open that.',
  'format-geoparquet': 'This is GeoParquet. Save it as GeoJSON and open that.',
  'format-gzip': 'This file is packed with gzip. Unpack it and open what is in it.',
  'format-dxf': 'This is a DXF drawing. It holds no buildings of the register. Choose a GeoJSON file.',
  'format-workbook':
    'In this worksheet no column says where a place is. Give a list of places a column address, or x and y. Buildings are opened as GeoJSON.',
  'format-document': 'This is a document. Save a list of places as CSV or xlsx, and buildings as GeoJSON.',
  'format-service': 'This is no file but an error message of a service. Ask for the data again. The service said:',
  'format-zip': 'This is a zip. Unpack it and open the file of buildings.',
  'settings-unread':
    'The settings of your municipality cannot be read. Limits of its own do not count now either. Ask your administrator to mend the file.',
  'policy-unread':
    'The policy of your municipality cannot be read. This dossier uses the limits of the model. Ask your administrator to mend the file, or open the policy yourself.',
  'not-flat-geobuf': 'This FlatGeobuf is damaged. Make it again.',
  'no-index': 'This FlatGeobuf has no index. Make it again with one.',
  'map-unreadable':
    'This is no map of a municipality. Choose the file with the map of your municipality: its name mostly ends in .fgb.',
  'file-rounded': 'The degrees have five decimals: outlines are rounded to about a metre.',
  'file-unreadable': 'This file cannot be read. Choose a GeoJSON file, a dossier or a report.',
  'no-link':
    'This PDF holds no dossier. Open the PDF as Gevelwijzer made it: not cut, not merged, not printed again, and with its link.',
  several: 'This file holds more than one report. Open each report by itself, as it was before they were merged.',
  'dossier-damaged': 'This dossier is damaged and cannot be opened. It is kept as it is.',
  'bad-date':
    'This dossier holds a date that cannot be read. It was not opened, and what you have has stayed. Ask for the file as Gevelwijzer made it.',
  'same-building':
    'In this dossier two buildings have the same number. It was not opened: what was said of the one could be taken for the other.',
  'bad-outline':
    'In this dossier the outline of a building is wrong. It was not opened. Mend the outline, or ask for the original file.',
  'opened-stored':
    'This dossier is in this browser already, with the same content. The stored dossier was opened, with all that belongs to it.',
  'opened-beside':
    'This dossier is in this browser already, with other content. It was opened beside it, under a name of its own. What was stored has not changed. What differs:',
  'opened-unsure':
    'This browser does not answer whether this dossier is stored already. So it was opened apart, under a name of its own.',
  'opened-partly':
    'Part of this dossier cannot be read. What can be read was opened as a new dossier; the old one is kept as it is. Where buildings, answers or other facts are missing, the verdict stays undetermined until you knowingly go on. Not readable:',
  'exported-partly':
    'Part of this dossier cannot be read and is not in the file. It stays in this browser. Not readable:',
  'exported-raw': 'This dossier cannot be read. It is in the file as it lies in this browser.',
  'dossier-gone':
    'This dossier is not in this browser any more. Remove it from the list, or open the file you have of it.',
  'file-damaged':
    'This dossier is damaged and was not opened. What you have has stayed. Ask for the file as Gevelwijzer made it.',
  'wrong-hash': 'This file was changed after it was made: its checksum does not fit. Ask for the original file.',
  'dossiers-read': 'The dossiers were read in. What was there already has stayed.',
  'dossiers-damaged': 'Some dossiers in the file are damaged and were not read in. The others were.',
  'newer-version': 'This dossier was made by a newer Gevelwijzer. Update the app and try again.',
  'storage-full': 'The storage of this browser is full. Your work is still on screen; save it as a file.',
  'storage-off':
    'This browser does not let Gevelwijzer keep anything (a setting, or a private window). Your work is on screen until you close the window; save it as a file.',
  'storage-newer':
    'A newer Gevelwijzer runs in another tab. Nothing can be kept here any more. Save your work as a file and reload the page.',
  'storage-silent':
    'The storage of this browser does not answer. Your work is not kept yet, but is on screen; wait a moment, or save it as a file.',
  'store-emptied':
    'There were dossiers here, and they are gone. The browser emptied its storage, or somebody wiped the browser data. Open your files or reports again.',
  'dossier-wiped':
    'This dossier was wiped, in another tab or by the browser. What you see is on this screen only. It is not kept again by itself.',
  'draft-waits':
    'The last work on a dossier could not be put in that dossier: it cannot be read well, or the storage refuses. The work stays in this browser until it can. It is about',
  'unkept-left': 'The last work in this dossier is not kept. It is still in this tab; do not close the tab.',
  'text-cut': 'Not all that you pasted fits in this field. The end is left out: look where the text now stops.',
  'registers-expired':
    'A register of stolen or found goods is past its last day. It is no longer used and not wiped yet. Choose at the desk for stolen goods: wipe it or keep it longer.',
  'photo-elsewhere':
    'The photo was not added: another dossier was opened meanwhile. Open this dossier and choose the photo again.',
  'storage-refused':
    'This browser cannot keep your work now and does not say why (perhaps the disk is full). Your work is still on screen; save it as a file.',
  'machine-elsewhere':
    'During the search another dossier, variant or machine was chosen, or the machine was moved already. So the place that was found is not used. Search again if you need to.',
  'file-elsewhere':
    'The file is not used: another dossier was opened meanwhile. Open the dossier it belongs to and choose the file again.',
  'fetched-elsewhere':
    'What was fetched is not used: another dossier was opened meanwhile. Open the dossier it belongs to and fetch it again.',
  'demo-missing': 'The demo street cannot be loaded. Check the connection with the server.',
  'nothing-here': 'The BAG knows no buildings in use at this place. Check the address or the coordinates.',
  'address-nowhere': 'This address was not found. Check street, number and town, or give the place in RD.',
  'street-middle':
    'This is the middle of this street or town. Click on the map where the machine comes, or search for an address.',
  'service-offline': 'The service cannot be reached. Check the connection, or open a file with buildings.',
  'service-slow': 'The service does not answer in time. Try again later, or open a file with buildings.',
  'service-busy': 'The service is busy. Wait a minute and try again.',
  'service-down': 'The service is out of order. Try again later, or open a file with buildings.',
  'service-refused': 'The service refuses the question. Tell whoever runs Gevelwijzer, or open a file with buildings.',
  'service-garbled': 'The service sends something else than was asked. Try again, or open a file with buildings.',
  'service-elsewhere':
    'The service answers about another place than was asked. Tell whoever runs Gevelwijzer, or open a file with buildings.',
  'service-incomplete': 'The service does not send everything. Try again.',
  'service-closed':
    'The service is there, but this page may not read its answer (CORS). Tell whoever runs Gevelwijzer.',
  'service-too-large': 'The service sends too much. Open a file with the buildings of a smaller area.',
  ...missingEn,
  'kept-today':
    'These surroundings were fetched today and come from this browser. You can fetch them again under Surroundings.',
  'kept-used':
    'The services do not answer. You see the surroundings as they were fetched on this date. Fetch them again later under Surroundings.',
  'stopped-early': 'You stopped before the buildings were there. Try again later, or open a file of buildings.',
  'desk-off': 'This file belongs to a part that your municipality switched off. Ask whoever runs this page.',
  'open-buildings-first': 'This file adds to buildings. First open an address or a file of buildings, then this file.',
  'layer-elsewhere':
    'Nothing in this file falls on the buildings of this dossier. Choose a file of these surroundings.',
  'added-units': 'The addresses and their use are joined to the buildings.',
  'added-names': 'House numbers and street names from the BAG are on the map. The outcome does not change by it.',
  'no-names': 'The BAG knows no addresses for these buildings around the machine.',
  'added-variant':
    'The new variant begins as a copy of the one that you had open. What you change now holds only here.',
  'added-heights': 'The heights are joined to the buildings.',
  'added-roads': 'The streets are read; the machine now jumps to a facade on the street.',
  'added-vulnerable': 'The buildings of this layer count as very vulnerable. Check them under Surroundings.',
  'no-points': 'The file holds no points in the Netherlands. Choose a GeoJSON file of points.',
  'no-units': 'The file holds no addresses (verblijfsobjecten) in use.',
  'no-heights': 'The file holds no heights of buildings.',
  'not-a-request': 'This is no request of the DSO (STAM XML). Choose another file.',
  'request-without-place': 'This request names no address and no coordinate. Fill in the place yourself.',
  'request-read': 'Experimental: only the place and the number of this request were taken. Check them.',
  'file-no-use': 'This file knows no use of buildings. Choose it under Surroundings.',
  'file-no-heights':
    'This file knows no heights. The app then takes the worst: a low roof where pieces can go over it, a high facade where they can reach it.',
  'file-no-facts':
    'This file knows no use and no heights. The app then takes the worst: a low roof where pieces can go over it, a high facade where they can reach it. Choose the use under Surroundings.',
  'file-border':
    'This file reaches the national border, and the registers know no buildings across it. Where the radius around the machine may touch that ground, the verdict stays undetermined.',
  'too-many-variants': 'A dossier has at most six variants. Remove one first.',
  'changed-elsewhere':
    'This dossier was changed in another tab. Your work here is kept apart, with (2) after its name.',
  'engine-failed': 'The calculation failed. Your facts are still there. Change something or reload the page.',
  'place-gone':
    'The place in the plan belonged to where the machine stood before. It is no longer in the plan: choose a new place where needed.',
  'machine-moved': 'Cash machine moved:',
  undone: 'Undone:',
  redone: 'Redone:',
  'asked-again':
    'The machine now stands elsewhere. What you answered about the place before does not hold here. It stands with the questions as “said before”: say whether it holds here too, or answer again.',
  'no-facade': 'No free facade facing public space was found nearby. The machine stays where it stood.',
  'search-empty': 'Give an address, an RD pair or latitude and longitude.',
  'address-unknown':
    'This address is not in these surroundings. Give another one, or paste RD or latitude and longitude.',
  'no-addresses-here':
    'No addresses are known in these surroundings. Click on the map, or paste RD or latitude and longitude. Once the machine stands there, you can look up house numbers and street names here.',
  'rd-swapped': 'RD x and y are swapped. Give x first (0 to 300,000), then y (300,000 to 625,000).',
  'outside-netherlands':
    'This place lies outside the Netherlands. RD x lies between 0 and 300,000, y between 300,000 and 625,000.',
  'wgs84-as-rd': 'This looks like a latitude or longitude, not RD. Paste both together in the search field above.',
  'degrees-as-rd':
    'You wrote RD, but these are latitude and longitude (WGS84). The place was read as such: check it on the map.',
  'file-degrees-as-rd':
    'This file calls its coordinates RD, but they are longitude and latitude (WGS84). They were read as such: check the buildings on the map.',
  'file-rd-as-degrees':
    'This file calls its coordinates longitude and latitude (WGS84), but they are RD. They were read as such: check the buildings on the map.',
  'degrees-in-rd':
    'The columns x and y hold longitude and latitude, not RD. Call these columns lon and lat and open the list again.',
  'link-without-place':
    'This link names no place. First choose a point on that map, or paste the address or coordinates.',
  'not-a-number': 'Give a number. The former place still stands on the map.',
  'points-asked': 'This file holds points. What are they?',
  'file-read': 'The file is open.',
  'buildings-refused':
    'These lines cannot be read, and a building may stand there. The verdict stays undetermined. Say under Surroundings, Where this comes from, what stands there.',
  'buildings-repaired': 'The outline of these buildings crossed itself and was mended. Look at them on the map.',
  'buildings-other-status':
    'Buildings that are not in use according to the BAG do not count. You can change that under Surroundings.',
};

/** Parts of a dossier, for what differs and for what could not be read. */
export const dossierPartsEn: typeof dossierPartsNl = {
  title: 'name',
  case: 'case details',
  variants: 'machine, answers and measures',
  buildings: 'buildings',
  places: 'places where people stay',
  surroundings: 'surroundings',
  sources: 'sources',
  judgements: 'what was said of buildings',
  notes: 'texts for the report',
  photos: 'photos',
  visits: 'agreements and checks on site',
  policy: 'limits of the municipality',
  outcomes: 'earlier outcomes',
  history: 'course of the case',
  dates: 'dates',
  settings: 'settings',
  unread: 'what cannot be read here',
};
