/** Dutch of the last step: what the report still asks, photos, files to take along. */

export const reportStepNl = {
  printHelp: 'Kies in het printvenster “Opslaan als PDF”, niet “Microsoft Print to PDF”: anders gaat de link verloren.',
  saveWord: 'Bewaar hoofdstuk 1 tot en met 9 als Word (.docx)',
  openReport: 'Open het rapport',
  forReport: 'Voor het rapport',
  organisation: 'Gemeente en team',
  applicant: 'Aanvrager (organisatie, geen naam van een persoon)',
  applicantHelp: 'Staat alleen in de vertrouwelijke bijlage.',
  alternatives: 'Welke andere plekken zijn bekeken?',
  cashAccess: 'Waar kan men hier nog meer contant geld halen?',
  views: 'Wat vinden aanvrager, omwonenden, politie en veiligheidsregio?',
  viewsHelp: 'Noem rollen, geen namen. Staat alleen in de vertrouwelijke bijlage.',
  reassess: 'Wanneer kijkt u opnieuw? (jjjj-mm-dd)',
  photos: 'Foto’s van de plek',
  photosHelp:
    'De app verkleint de foto en haalt de gegevens van de camera eruit (plaats, tijd, toestel). Foto’s staan in het dossier en in de vertrouwelijke bijlage, nooit in een link of in de openbare versie.',
  photosWarning: 'Staan er mensen, gezichten of kentekens op? Neem een andere foto of maak ze eerst onherkenbaar.',
  addPhoto: 'Voeg foto toe',
  caption: (number: number) => `Onderschrift van foto ${number}`,
  removePhoto: (number: number) => `Verwijder foto ${number}`,
  photoNone: 'Nog geen foto’s.',
  files: 'Bewaren en meenemen',
  saveFile: 'Bewaar dossier als bestand',
  savePackage: 'Maak exportpakket (.zip)',
  packageHelp:
    'Voor het archief en het zaaksysteem: rapport, dossier, gebieden, MDTO-bestanden en een lijst met controlegetallen. Zijn RSIN en documenttype ingevuld, dan ook berichten voor het zaaksysteem.',
  shareLink: 'Kopieer openbare link',
  linkCopied: 'De openbare link is gekopieerd. Er zit niets vertrouwelijks in.',
  linkFailed:
    'De browser laat kopiëren niet toe. Open de openbare versie van het rapport en kopieer daar de link onderaan.',
  photoProblems: {
    'photo-unreadable': 'Deze foto kan niet worden gelezen. Kies een JPEG, PNG of WebP.',
    'photo-too-many': 'Een dossier heeft hooguit twaalf foto’s. Verwijder er eerst een.',
    'photo-guarded':
      'Uw browser maakt foto’s onleesbaar, omdat hij u beschermt tegen volgen. Voeg de foto toe in een andere browser, of vraag uw beheerder om deze pagina uit te zonderen.',
  },
  caseSystem: 'Voor het zaaksysteem (ZGW)',
  rsin: 'RSIN van de gemeente',
  badRsin: 'Een RSIN heeft negen cijfers en klopt met de elfproef. Kijk het na bij uw functioneel beheerder.',
  documentType: 'Adres (URL) van het informatieobjecttype',
  badDocumentType: 'Dit is geen adres. Het begint met https:// en staat in de catalogus van uw zaaksysteem.',
  messageWaits: 'Vul beide in, dan zitten er berichten voor het zaaksysteem in het exportpakket.',
  messageGoesAlong:
    'In het exportpakket zitten berichten voor het zaaksysteem: een per rapport, en de plek van de zaak.',
  mapUnmet: 'eis niet gehaald door dit pand',
  mapNotAsked: 'niet beoordeeld',
  publicTitle: (title: string) => `${title} (openbare versie)`,
  restrictedInternal:
    'Bevat de vertrouwelijke bijlage. Gemaakt voor intern gebruik; of en wanneer het openbaar mag worden, beslist de gemeente.',
  restrictedPublic:
    'Gemaakt om openbaar te maken: bevat geen vertrouwelijke gegevens. Of dat gebeurt, beslist de gemeente.',
  readme: [
    'Exportpakket van Gevelwijzer',
    '-',
    'rapport.html              het hele rapport, met de vertrouwelijke bijlage; niet openbaar maken',
    'rapport-openbaar.html     de openbare versie; opent weer in Gevelwijzer zonder vertrouwelijke gegevens',
    'beoordeling.json          het dossier met foto’s en verloop; opent weer in Gevelwijzer',
    'beoordeling.schema.json   JSON-schema van het dossier',
    'zones-wgs84.geojson       de gebieden, lengte en breedte (RFC 7946)',
    'zones-rd.geojson          de gebieden in Rijksdriehoek (EPSG:28992)',
    'kaart/                    automaten, panden met hun getallen en gebieden in Rijksdriehoek; als GeoJSON en FlatGeobuf; open ze in QGIS, de opmaak komt mee (.qml)',
    '*.MDTO.xml                archiefgegevens volgens MDTO 1.0.1, per rapport en per bestand; vul waardering en beperking zelf in',
    'zgw/                      alleen als RSIN en documenttype zijn ingevuld: per rapport een bericht voor de Documenten-API, zonder inhoud en zonder sleutel; zaak.json is de plek voor de Zaken-API',
    'manifest-sha256.txt       controlegetallen; ga na met: sha256sum -c manifest-sha256.txt',
  ],
  keepUntil: 'Bewaren tot en met (jjjj-mm-dd)',
  keepUntilHelp: 'Na die dag vraagt de app bij uw dossiers of het weg mag. Er wordt niets vanzelf gewist.',
  badDate: 'Vul een datum in als 2027-01-31.',
};

export type ReportStepWords = typeof reportStepNl;
