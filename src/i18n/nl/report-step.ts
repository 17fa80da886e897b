/** Dutch of the last step: what the report still asks, photos, files to take along. */

export const reportStepNl = {
  printHelp: 'Kies in het printvenster “Opslaan als PDF”, niet “Microsoft Print to PDF”: anders gaat de link verloren.',
  contents: 'Hoofdstukken van dit rapport',
  /** Beside the button that prints, until it can. */
  waits: {
    said: (done: number, all: number, what: string) =>
      `Printen kan zodra het rapport compleet is: ${done} van de ${all} onderdelen klaar, nu bezig met ${what}.`,
    sure: 'hoe zeker de kleur is',
    compared: 'de uitkomst zonder maatregelen en van andere varianten',
    told: 'de gevolgen voor mensen en huizen',
    open: (percent: number) => `de openbare versie (${percent}%)`,
    link: 'de link waarmee het rapport weer opent',
  },
  forms: { decision: 'Tekst voor het besluit', sheet: 'Kaartblad A3' },
  copyWord: 'Kopieer voor Word',
  copied: 'Gekopieerd, met koppen en nummers. Plak in Word met Ctrl+V.',
  copyFailed: 'De browser laat kopiëren niet toe. Selecteer de tekst en kopieer die met Ctrl+C.',
  letter: {
    ofTown: 'Vul de brief van de gemeente (.docx)',
    ofFile: 'Vul een eigen brief (.docx)',
    done: 'De brief is gevuld en bewaard.',
    absent: (names: string) => `Let op, in deze brief is geen plek voor: ${names}. Dat staat er dus niet in.`,
    unknown: (names: string) => `Deze velden kent de app niet, zij staan er nog: ${names}.`,
    problems: {
      unreadable: 'Dit bestand is geen brief uit Word (.docx) die te lezen is.',
      empty: 'In deze brief staat geen veld, zoals {{tekst}} of {{voorwaarden}}.',
      unfetched: 'De brief van de gemeente is niet op te halen. Kies hem van uw computer.',
      busy: 'De openbare tekst is nog niet klaar.',
    },
  },
  saveWord: 'Bewaar hoofdstuk 1 tot en met 9 als Word (.docx)',
  placeFirst: 'Zet eerst de automaat op de kaart; dan is er een rapport.',
  toLocation: 'Naar Locatie',
  openReport: 'Open het rapport',
  /** Where a case has more than one. */
  about: {
    proposal: (name: string) => `Het rapport gaat over variant ${name}. Dat is het voorstel.`,
    other: (name: string, proposal: string) =>
      `Let op: het rapport gaat over variant ${name}. Het voorstel is variant ${proposal}. Kies boven de stap de variant waarover het rapport moet gaan.`,
    none: (name: string) =>
      `Het rapport gaat over variant ${name}. Er is nog geen voorstel gekozen; dat kan bij Vergelijk.`,
  },
  forReport: 'Voor het rapport',
  organisation: 'Gemeente en team',
  applicant: 'Aanvrager (organisatie, geen naam van een persoon)',
  applicantHelp: 'Staat alleen in de vertrouwelijke bijlage.',
  alternatives: 'Welke andere plekken zijn bekeken?',
  cashAccess: 'Waar kan men hier nog meer contant geld halen?',
  views: 'Wat vinden aanvrager, omwonenden, politie en veiligheidsregio?',
  viewsHelp: 'Noem rollen, geen namen. Staat alleen in de vertrouwelijke bijlage.',
  reassess: 'Wanneer kijkt u opnieuw?',
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
    'Voor het archief en het zaaksysteem: rapport, dossier, gebieden, gegevens in MDTO (het formaat van het archief) en een lijst met controlegetallen. Zijn het RSIN (het nummer van uw gemeente als organisatie) en het documenttype ingevuld, dan ook berichten voor het zaaksysteem.',
  shareLink: 'Kopieer openbare link',
  shareFile: 'Deel het dossierbestand',
  shareFailed: 'Deze browser kan geen bestanden delen. Bewaar het dossier als bestand en stuur dat.',
  mailNumber: 'Mail met rapportnummer',
  mailFailed: 'Er is nog geen oordeel met een rapportnummer.',
  mail: {
    subject: (number: string) => `Beoordeling geldautomaat, rapport ${number}`,
    body: (number: string, kenmerk: string) =>
      `Rapportnummer: ${number}\nKenmerk: ${kenmerk}\n\nHet rapport zelf is vertrouwelijk en staat niet in deze mail.\n`,
  },
  linkCopied: 'De openbare link is gekopieerd. Er zit niets vertrouwelijks in.',
  linkFailed:
    'De browser laat kopiëren niet toe. Open de openbare versie van het rapport en kopieer daar de link onderaan.',
  fromColour: {
    title: 'Kan iemand uit de kleur afleiden wat u vertrouwelijk hebt geantwoord?',
    busy: 'De openbare versie wordt gemaakt…',
    follows: 'Ja. Wie de kleur kent, kan narekenen dat',
    cannotHide: 'Dat is niet te verbergen zolang de kleur openbaar is.',
    nothing: 'Nee, geen enkel antwoord.',
    functions: { opname: 'de automaat geen sealbags inneemt', sealbag: 'de automaat sealbags inneemt' },
    antiGas: { yes: 'er een maatregel tegen gas is', no: 'er geen maatregel tegen gas is' },
    solidFacade: { yes: 'de gevel rond de automaat massief is', no: 'de gevel rond de automaat niet massief is' },
    loosePartsRemoved: { yes: 'losse delen zijn weggehaald', no: 'losse delen niet zijn weggehaald' },
    ramming: {
      none: 'een auto de automaat niet kan rammen',
      possible: 'een auto de automaat kan rammen',
      barred: 'er een paal of hek voor de automaat staat',
      unknown: 'niet bekend is of een auto de automaat kan rammen',
    },
  },
  photoProblems: {
    'photo-unreadable': 'Deze foto kan niet worden gelezen. Kies een JPEG, PNG of WebP.',
    'photo-too-many': 'Een dossier heeft hooguit twaalf foto’s. Verwijder er eerst een.',
    'photo-guarded':
      'Uw browser maakt foto’s onleesbaar, omdat hij u beschermt tegen volgen. Voeg de foto toe in een andere browser, of vraag uw beheerder om deze pagina uit te zonderen.',
  },
  caseSystem: 'Voor het zaaksysteem (ZGW)',
  rsin: 'RSIN van de gemeente (haar nummer als organisatie)',
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
    '*.MDTO.xml                gegevens voor het archief, in zijn formaat MDTO 1.0.1, per rapport en per bestand; vul waardering en beperking zelf in',
    'zgw/                      alleen als RSIN en documenttype zijn ingevuld: per rapport een bericht voor de Documenten-API, zonder inhoud en zonder sleutel; zaak.json is de plek voor de Zaken-API',
    'manifest-sha256.txt       controlegetallen; ga na met: sha256sum -c manifest-sha256.txt',
  ],
  keepUntil: 'Bewaren tot en met',
  keepUntilHelp: 'Na die dag vraagt de app bij uw dossiers of het weg mag. Er wordt niets vanzelf gewist.',
  badDate: 'Vul een datum in als 2027-01-31.',
};

export type ReportStepWords = typeof reportStepNl;
