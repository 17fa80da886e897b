/** What went wrong, where, and what to do: fetched when the first sentence is needed. */
import { missingNl } from './services.ts';

/** Buttons behind a sentence about what was not kept. */
export const waysNl = {
  /** On a phone, where they take one line until then. */
  read: (count: number) =>
    count === 1 ? 'Goed om te weten: lees 1 melding' : `Goed om te weten: lees ${count} meldingen`,
  keepAsNew: 'Bewaar als nieuw dossier',
  /** Of a file of points. */
  schools: 'Scholen, opvang of zorg',
  sites: 'Geldautomaten of plekken',
  back: 'Ga terug naar dit dossier',
  /** Behind the title of a dossier that comes beside the stored one. */
  asOf: (day: string) => `stand van ${day}`,
  readable: 'wat leesbaar is',
  /** Among the sources of such a dossier. */
  unreadable: 'Niet leesbaar in het bewaarde dossier',
};

export const problemsNl = {
  'too-large': 'Het bestand is groter dan 200 MB. Knip een kleiner gebied uit en open dat.',
  'empty-file': 'Het bestand is leeg. Kies een ander bestand.',
  'not-json': 'Het bestand is geen geldig GeoJSON. Kies een GeoJSON-bestand met panden, een dossier of een rapport.',
  'file-cut': 'Het bestand is afgebroken: het einde ontbreekt. Download het opnieuw.',
  'not-geojson': 'Het bestand bevat geen lijst met panden (FeatureCollection). Kies een GeoJSON-bestand van de BAG.',
  'no-features': 'Het bestand bevat geen panden. Kies een groter gebied.',
  'no-polygons': 'Het bestand bevat geen panden met een omtrek. Kies een bestand met panden.',
  'wrong-crs':
    'De coördinaten zijn geen RD en geen lengte en breedte in Nederland. Sla het bestand op in RD (EPSG:28992) of WGS84.',
  'swapped-axes': 'De coördinaten zijn verwisseld (x en y, of lengte en breedte). Sla het bestand opnieuw op.',
  'coarse-degrees':
    'De graden hebben vier cijfers achter de komma of minder: dat is een meter of tien. Sla het bestand op met zeven cijfers, of in RD.',
  'no-register': 'Niets in dit bestand lijkt op een pand van de BAG. Kies een bestand met panden.',
  'names-cut':
    'De namen van de kolommen zijn afgeknipt tot tien tekens (shapefile), en twee werden er één. Sla het bestand op als GeoJSON uit de bron.',
  'foreign-system':
    'Het bestand noemt een coördinaatstelsel van een ander land. Sla het op in RD (EPSG:28992) of WGS84.',
  'no-ground': 'De panden hebben geen LoD 0 en geen grondvlak. Kies een bestand van 3DBAG, of panden van de BAG.',
  'format-geopackage': 'Dit is een GeoPackage. Sla de laag met panden op als GeoJSON en open die.',
  'format-shapefile': 'Dit is een shapefile. Sla hem op als GeoJSON en open die.',
  'format-gml': 'Dit is GML. Vraag de dienst om GeoJSON (outputFormat=application/json), of sla het op als GeoJSON.',
  'format-lvbag': 'Dit is een BAG-extract van het Kadaster. Sla de panden eruit op als GeoJSON en open die.',
  'format-kml': 'Dit is KML. Sla het op als GeoJSON en open die.',
  'format-geoparquet': 'Dit is GeoParquet. Sla het op als GeoJSON en open die.',
  'format-gzip': 'Dit bestand is ingepakt met gzip. Pak het uit en open wat erin zit.',
  'format-dxf': 'Dit is een DXF-tekening. Daar zitten geen panden van de BAG in. Kies een GeoJSON-bestand.',
  'format-workbook':
    'In dit werkblad zegt geen kolom waar een plek ligt. Geef een lijst met plekken een kolom adres, of x en y. Panden opent u als GeoJSON.',
  'format-document': 'Dit is een document. Sla een lijst met plekken op als CSV of xlsx, en panden als GeoJSON.',
  'format-service':
    'Dit is geen bestand maar een foutmelding van een dienst. Vraag de gegevens opnieuw op. De dienst zei:',
  'format-zip': 'Dit is een zip. Pak hem uit en open het bestand met panden.',
  'settings-unread':
    'De instellingen van uw gemeente zijn niet te lezen. Ook eigen grenzen gelden nu niet. Vraag uw beheerder om het bestand te herstellen.',
  'policy-unread':
    'Het beleid van uw gemeente is niet te lezen. Dit dossier gebruikt de grenzen van het model. Vraag uw beheerder om het bestand te herstellen, of open het beleid zelf.',
  'not-flat-geobuf': 'Dit FlatGeobuf-bestand is beschadigd. Maak het opnieuw.',
  'no-index': 'Dit FlatGeobuf-bestand heeft geen index. Maak het opnieuw met index.',
  'map-unreadable':
    'Dit is geen kaart van een gemeente. Kies het bestand met de kaart van uw gemeente: zijn naam eindigt meestal op .fgb.',
  'file-rounded': 'De graden hebben vijf cijfers achter de komma: omtrekken zijn afgerond op ongeveer een meter.',
  'file-unreadable': 'Dit bestand kan niet worden gelezen. Kies een GeoJSON-bestand, een dossier of een rapport.',
  'no-link':
    'In deze PDF zit geen dossier. Open de PDF zoals Gevelwijzer die maakte: niet geknipt, niet samengevoegd, niet opnieuw geprint en met de link erin.',
  several: 'In dit bestand zitten meer rapporten. Open elk rapport apart, zoals het was voordat het werd samengevoegd.',
  'dossier-damaged': 'Dit dossier is beschadigd en kan niet worden geopend. Het blijft bewaard zoals het is.',
  'bad-date':
    'In dit dossier staat een datum die niet te lezen is. Het is niet geopend, en wat u hebt is gebleven. Vraag om het bestand zoals Gevelwijzer het maakte.',
  'same-building':
    'In dit dossier hebben twee panden hetzelfde nummer. Het is niet geopend: wat over het ene is gezegd, zou voor het andere kunnen gelden.',
  'bad-outline':
    'In dit dossier klopt de omtrek van een pand niet. Het is niet geopend. Herstel de omtrek, of vraag om het oorspronkelijke bestand.',
  'opened-stored':
    'Dit dossier staat al in deze browser, met dezelfde inhoud. Het bewaarde dossier is geopend, met alles wat erbij hoort.',
  'opened-beside':
    'Dit dossier staat al in deze browser, met andere inhoud. Het is ernaast geopend, onder een eigen naam. Wat bewaard was, is niet veranderd. Wat verschilt:',
  'opened-unsure':
    'Deze browser antwoordt niet op de vraag of dit dossier al bewaard is. Het is daarom apart geopend, onder een eigen naam.',
  'opened-partly':
    'Een deel van dit dossier is niet te lezen. Wat te lezen is, is geopend als een nieuw dossier; het oude blijft bewaard zoals het is. Ontbreken panden, antwoorden of andere gegevens, dan blijft het oordeel onbepaald tot u bewust verdergaat. Niet te lezen:',
  'exported-partly':
    'Een deel van dit dossier is niet te lezen en staat niet in het bestand. In deze browser blijft het bewaard. Niet te lezen:',
  'exported-raw': 'Dit dossier is niet te lezen. Het staat in het bestand zoals het in deze browser ligt.',
  'dossier-gone':
    'Dit dossier staat niet meer in deze browser. Verwijder het uit de lijst, of open het bestand dat u ervan hebt.',
  'file-damaged':
    'Dit dossier is beschadigd en niet geopend. Wat u hebt, is gebleven. Vraag om het bestand zoals Gevelwijzer het maakte.',
  'wrong-hash':
    'Dit bestand is veranderd nadat het is gemaakt: het controlegetal klopt niet. Vraag om het oorspronkelijke bestand.',
  'dossiers-read': 'De dossiers zijn ingelezen. Wat er al was, is gebleven.',
  'dossiers-damaged': 'Sommige dossiers in het bestand zijn beschadigd en niet ingelezen. De andere wel.',
  'newer-version': 'Dit dossier is gemaakt met een nieuwere Gevelwijzer. Werk de app bij en probeer het opnieuw.',
  'storage-full': 'De opslag van deze browser is vol. Uw werk staat nog op het scherm; bewaar het als bestand.',
  'storage-refused':
    'Deze browser kan uw werk nu niet bewaren; waarom zegt hij niet (misschien is de schijf vol). Uw werk staat nog op het scherm; bewaar het als bestand.',
  'storage-off':
    'Deze browser staat niet toe dat Gevelwijzer iets bewaart (een instelling, of een privévenster). Uw werk staat op het scherm tot u het venster sluit; bewaar het als bestand.',
  'storage-newer':
    'In een ander tabblad draait een nieuwere Gevelwijzer. Hier kan niets meer worden bewaard. Bewaar uw werk als bestand en herlaad de pagina.',
  'storage-silent':
    'De opslag van deze browser antwoordt niet. Uw werk is nog niet bewaard, maar staat op het scherm; wacht even, of bewaar het als bestand.',
  'store-emptied':
    'Hier stonden dossiers, en die zijn er niet meer. De browser heeft zijn opslag leeggemaakt, of iemand heeft de browsergegevens gewist. Open uw bestanden of rapporten opnieuw.',
  'dossier-wiped':
    'Dit dossier is gewist, in een ander tabblad of door de browser. Wat u ziet, staat alleen nog op dit scherm. Het wordt niet vanzelf opnieuw bewaard.',
  'draft-waits':
    'Het laatste werk aan een dossier kon niet in dat dossier worden gezet: het dossier is niet goed te lezen, of de opslag weigert. Het werk blijft in deze browser staan, tot het wel kan. Het gaat om',
  'unkept-left':
    'Het laatste werk in dit dossier is niet bewaard. Het staat nog in dit tabblad; sluit het tabblad niet.',
  'text-cut': 'Niet alles wat u plakte, past in dit veld. Het einde is weggelaten: kijk waar de tekst nu ophoudt.',
  'registers-expired':
    'De bewaartermijn van een register van gestolen of gevonden spullen is voorbij. Het wordt niet meer gebruikt en is nog niet gewist. Kies bij Heling: wissen of langer bewaren.',
  'photo-elsewhere':
    'De foto is niet toegevoegd: intussen is een ander dossier geopend. Open dit dossier en kies de foto opnieuw.',
  'machine-elsewhere':
    'Tijdens het zoeken is een ander dossier, een andere variant of een andere automaat gekozen, of is de automaat al verzet. De gezochte plek is daarom niet gebruikt. Zoek opnieuw als dat nodig is.',
  'file-elsewhere':
    'Het bestand is niet gebruikt: intussen is een ander dossier geopend. Open het dossier waar het bij hoort en kies het bestand opnieuw.',
  'fetched-elsewhere':
    'Wat is opgehaald, is niet gebruikt: intussen is een ander dossier geopend. Open het dossier waar het bij hoort en haal het opnieuw op.',
  'demo-missing': 'De voorbeeldstraat kan niet worden geladen. Controleer de verbinding met de server.',
  'nothing-here': 'Op deze plek kent de BAG geen panden in gebruik. Controleer het adres of de coördinaten.',
  'address-nowhere': 'Dit adres is niet gevonden. Controleer straat, nummer en plaats, of wijs de plek aan met RD.',
  'street-middle':
    'Dit is het midden van deze straat of plaats. Klik op de kaart waar de automaat komt, of zoek een adres.',
  'service-offline': 'De dienst is niet bereikbaar. Controleer de verbinding, of open een bestand met panden.',
  'service-slow': 'De dienst antwoordt niet op tijd. Probeer het straks opnieuw, of open een bestand met panden.',
  'service-busy': 'De dienst is druk. Wacht een minuut en probeer het opnieuw.',
  'service-down': 'De dienst heeft een storing. Probeer het later opnieuw, of open een bestand met panden.',
  'service-refused':
    'De dienst weigert de vraag. Meld dit bij de beheerder van Gevelwijzer, of open een bestand met panden.',
  'service-garbled': 'De dienst stuurt iets anders dan gevraagd. Probeer het opnieuw, of open een bestand met panden.',
  'service-elsewhere':
    'De dienst antwoordt over een andere plek dan gevraagd. Meld dit bij de beheerder, of open een bestand met panden.',
  'service-incomplete': 'De dienst stuurt niet alles. Probeer het opnieuw.',
  'service-closed':
    'De dienst is er wel, maar deze pagina mag het antwoord niet lezen (CORS). Meld dit bij de beheerder van Gevelwijzer.',
  'service-too-large': 'De dienst stuurt te veel gegevens. Open een bestand met panden van een kleiner gebied.',
  ...missingNl,
  'kept-today':
    'Deze omgeving is vandaag al opgehaald en komt uit deze browser. Bij Omgeving kunt u haar opnieuw ophalen.',
  'kept-used':
    'De diensten antwoorden niet. U ziet de omgeving zoals die op deze datum is opgehaald. Haal haar later opnieuw op bij Omgeving.',
  'stopped-early':
    'U bent gestopt voordat de panden er waren. Probeer het later opnieuw, of open een bestand met panden.',
  'desk-off': 'Dit bestand hoort bij een onderdeel dat uw gemeente heeft uitgezet. Vraag de beheerder van deze pagina.',
  'open-buildings-first':
    'Dit bestand vult panden aan. Open eerst een adres of een bestand met panden, en dan dit bestand.',
  'layer-elsewhere': 'Niets in dit bestand valt op de panden van dit dossier. Kies een bestand van deze omgeving.',
  'added-units': 'De adressen en hun gebruik zijn aan de panden gekoppeld.',
  'added-names': 'Huisnummers en straatnamen uit de BAG staan op de kaart. De uitkomst verandert daardoor niet.',
  'no-names': 'De BAG kent rond de automaat geen adressen bij deze panden.',
  'added-variant':
    'De nieuwe variant begint als kopie van de variant die u open had. Wat u nu verandert, geldt alleen hier.',
  'added-heights': 'De hoogten zijn aan de panden gekoppeld.',
  'added-roads': 'De straten zijn ingelezen; de automaat springt nu naar een gevel aan de straat.',
  'added-vulnerable': 'De panden van deze laag tellen als zeer kwetsbaar. Controleer ze bij Omgeving.',
  'no-points': 'Het bestand bevat geen punten in Nederland. Kies een GeoJSON-bestand met punten.',
  'no-units': 'Het bestand bevat geen adressen (verblijfsobjecten) in gebruik.',
  'no-heights': 'Het bestand bevat geen hoogten van panden.',
  'not-a-request': 'Dit is geen verzoek uit het DSO (STAM XML). Kies een ander bestand.',
  'request-without-place': 'In dit verzoek staat geen adres en geen coördinaat. Vul de plek zelf in.',
  'request-read': 'Experimenteel: alleen de plek en het nummer van dit verzoek zijn overgenomen. Controleer ze.',
  'file-no-use': 'Dit bestand kent geen gebruik van panden. U kiest het bij Omgeving.',
  'file-no-heights':
    'Dit bestand kent geen hoogten. De app neemt dan het ongunstigste: een laag dak waar stukken overheen kunnen, een hoge gevel waar ze tegenaan kunnen.',
  'file-no-facts':
    'Dit bestand kent geen gebruik en geen hoogten. De app neemt dan het ongunstigste: een laag dak waar stukken overheen kunnen, een hoge gevel waar ze tegenaan kunnen. Het gebruik kiest u bij Omgeving.',
  'file-border':
    'Dit bestand reikt tot bij de landsgrens, en daarover kennen de registers geen panden. Raakt de straal om de automaat dat gebied, dan blijft het oordeel onbepaald.',
  'too-many-variants': 'Een dossier heeft hooguit zes varianten. Verwijder er eerst een.',
  'changed-elsewhere':
    'Dit dossier is in een ander tabblad gewijzigd. Uw werk hier is apart bewaard, met (2) achter de naam.',
  'engine-failed': 'De berekening is mislukt. Uw gegevens staan er nog. Wijzig iets of herlaad de pagina.',
  'place-gone':
    'De plek uit het plan hoorde bij de vorige plek van de automaat. Zij staat niet meer in het plan: kies zo nodig een nieuwe plek.',
  'machine-moved': 'Automaat verplaatst:',
  undone: 'Ongedaan gemaakt:',
  redone: 'Opnieuw gedaan:',
  'asked-again':
    'De automaat staat nu op een andere plek. Wat u over de vorige plek antwoordde, geldt hier niet. Het staat bij de vragen als “eerder gezegd”: zeg of het ook hier klopt, of antwoord opnieuw.',
  'no-facade': 'Dichtbij is geen vrije gevel aan openbare ruimte gevonden. De automaat blijft waar hij stond.',
  'search-empty': 'Vul een adres, een RD-paar of breedte en lengte in.',
  'address-unknown': 'Dit adres staat niet in deze omgeving. Vul een ander adres in, of plak RD of breedte en lengte.',
  'no-addresses-here':
    'In deze omgeving zijn geen adressen bekend. Klik op de kaart, of plak RD of breedte en lengte. Staat de automaat er, dan kunt u hier huisnummers en straatnamen opzoeken.',
  'rd-swapped': 'RD x en y zijn verwisseld. Vul eerst x in (0 tot 300.000), dan y (300.000 tot 625.000).',
  'outside-netherlands': 'Deze plek ligt buiten Nederland. RD x ligt tussen 0 en 300.000, y tussen 300.000 en 625.000.',
  'wgs84-as-rd': 'Dit lijkt een breedte of lengte, geen RD. Plak breedte en lengte samen in het zoekveld hierboven.',
  'degrees-as-rd':
    'U schreef RD, maar dit zijn breedte en lengte (WGS84). De plek is zo gelezen: controleer haar op de kaart.',
  'file-degrees-as-rd':
    'Dit bestand noemt zijn coördinaten RD, maar het zijn lengte en breedte (WGS84). Ze zijn zo gelezen: controleer de panden op de kaart.',
  'file-rd-as-degrees':
    'Dit bestand noemt zijn coördinaten lengte en breedte (WGS84), maar ze zijn RD. Ze zijn zo gelezen: controleer de panden op de kaart.',
  'degrees-in-rd':
    'In de kolommen x en y staan lengte en breedte, geen RD. Noem die kolommen lon en lat en open de lijst opnieuw.',
  'link-without-place':
    'In deze link staat geen plek. Kies in de kaart eerst een punt, of plak het adres of de coördinaten.',
  'not-a-number': 'Vul een getal in. De vorige plek staat nog op de kaart.',
  'points-asked': 'Dit bestand bevat punten. Wat zijn het?',
  'file-read': 'Het bestand is geopend.',
  'buildings-refused':
    'Deze regels zijn niet te lezen, en daar kan een pand staan. Het oordeel blijft onbepaald. Zeg bij Omgeving, onder Waar dit vandaan komt, wat er staat.',
  'buildings-repaired': 'De omtrek van deze panden kruiste zichzelf en is hersteld. Bekijk ze op de kaart.',
  'buildings-other-status':
    'Panden die volgens de BAG niet in gebruik zijn, tellen niet mee. Bij Omgeving kunt u dat veranderen.',
};

export type ProblemWords = typeof problemsNl;

/** Parts of a dossier, for what differs and for what could not be read. */
export const dossierPartsNl = {
  title: 'naam',
  case: 'zaakgegevens',
  variants: 'automaat, antwoorden en maatregelen',
  buildings: 'panden',
  places: 'plekken waar mensen verblijven',
  surroundings: 'omgeving',
  sources: 'bronnen',
  judgements: 'wat over panden is gezegd',
  notes: 'teksten voor het rapport',
  photos: 'foto’s',
  visits: 'afspraken en controles ter plaatse',
  policy: 'eigen grenzen van de gemeente',
  outcomes: 'eerdere uitkomsten',
  history: 'verloop',
  dates: 'data',
  settings: 'instellingen',
  unread: 'wat hier niet te lezen is',
};
