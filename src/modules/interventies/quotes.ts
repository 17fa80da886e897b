/** A sentence of a letter for each card, word for word. */
import type { CardId } from './cards.ts';

export interface Quote {
  readonly letter: '2021' | '2022' | '2025' | '2026';
  readonly text: string;
}

const quote = (letter: Quote['letter'], text: string): Quote => ({ letter, text });

export const quotes: Readonly<Record<CardId, Quote>> = {
  ajb: quote(
    '2025',
    'De interventies Alleen Jij Bepaalt Wie Je Bent (AJB), Integrale Persoonsgerichte Toeleiding naar Arbeid (IPTA) en de Re-integratieofficier (RIO) zijn gericht op het vinden van een baan, opleiding en zinvolle dagbesteding, met als doel jongeren te ondersteunen in hun ontwikkeling en hen weg te houden van crimineel gedrag.',
  ),
  ipta: quote(
    '2022',
    'Integrale Persoonsgerichte Toeleiding naar Arbeid (IPTA) is een interventie die ten behoeve van deze groep verder wordt ontwikkeld.',
  ),
  rio: quote(
    '2021',
    "Om hen hierbij te ondersteunen wordt de werkwijze 're-integratieofficier' (RIO) ontwikkeld en beschikbaar gesteld aan gemeenten.",
  ),
  cho: quote(
    '2021',
    'Voor het kunnen blijven benutten van de Collectieve Horeca Ontzegging (CHO) stelde Koninklijke Horeca Nederland (KHN) een (vernieuwd) modelprotocol op, dat door de Autoriteit Persoonsgegevens in het najaar 2020 werd goedgekeurd.',
  ),
  alcoholmeter: quote(
    '2026',
    'Voor een sluitend toezicht op de naleving van dit verbod is eerder in pilots de Alcoholmeter beproefd, een enkelband die continu het alcoholgebruik meet.',
  ),
  waarschuwingsapp: quote(
    '2026',
    'In de afgelopen jaren is onder andere gewerkt aan het versterken van de weerbaarheid van medewerkers in de branches die kwetsbaar zijn voor overvallen, bijvoorbeeld de juweliersbranche, en waarin de cijfers het afgelopen jaar zijn gestegen.',
  ),
  'camera-in-beeld': quote(
    '2021',
    'Burgers, bedrijven en gemeenten hebben via dit programma de mogelijkheid hun camera te registreren bij de politie.',
  ),
  'daad-soda': quote(
    '2026',
    'De afgelopen twee jaar ondersteunde ik de directe aansprakelijkstelling van daders, waarbij de indirecte schade en eventuele directe schade met name voor ondernemers collectief worden geïnd.',
  ),
  'stop-heling': quote(
    '2026',
    'In de politiedatabase Stop Heling kunnen burgers en bedrijven een diefstalcheck doen op aangeboden tweedehands goederen.',
  ),
  dor: quote(
    '2026',
    'Per 1 januari 2026 zijn 8.585 Nederlandse opkopers en handelaren in 324 gemeenten aangesloten op het DOR.',
  ),
  dol: quote(
    '2026',
    'Verder maken per 1 januari 2026 6.028 opkopers en handelaren in 286 gemeenten gebruik van het DOL.',
  ),
  handelingskader: quote(
    '2025',
    'Onderdeel van dit Actieplan is een handelingskader lokale aanpak van aanslagen met explosieven.',
  ),
  rebootcmp: quote(
    '2021',
    'In aanvulling hierop ontwikkelt de politie in samenwerking met private partijen de gedragsinterventie "re_B00TCMP", waarbij het doel is te voorkomen dat risicjongeren met affiniteit voor IT in de cybercriminaliteit belanden.',
  ),
  'kapot-sterk': quote(
    '2022',
    'In samenwerking met het RIEC Midden-Nederland wordt het modulaire lespakket “Kapot Sterk” doorontwikkeld.',
  ),
  senioren: quote('2026', 'Elk jaar wordt in april speciale aandacht besteed aan senioren en veiligheid.'),
  'samen-digitaal-veilig': quote(
    '2022',
    'De pilotfase met de BOVAG was succesvol en heeft ertoe geleid dat andere branches reeds zijn aangesloten of hiervoor interesse hebben.',
  ),
  basta: quote(
    '2021',
    'Samen met het lokale bestuur en de uitvoeringsorganisaties worden bijvoorbeeld maatregelen voor jonge kinderen, zoals BASTA!, Alles kidzzz en het Preventieve Interventie Team (PIT), (door)ontwikkeld.',
  ),
  'alles-kidzzz': quote(
    '2021',
    'Samen met het lokale bestuur en de uitvoeringsorganisaties worden bijvoorbeeld maatregelen voor jonge kinderen, zoals BASTA!, Alles kidzzz en het Preventieve Interventie Team (PIT), (door)ontwikkeld.',
  ),
  pit: quote(
    '2021',
    'Samen met het lokale bestuur en de uitvoeringsorganisaties worden bijvoorbeeld maatregelen voor jonge kinderen, zoals BASTA!, Alles kidzzz en het Preventieve Interventie Team (PIT), (door)ontwikkeld.',
  ),
  cyberrijbewijs: quote(
    '2022',
    'Mede op basis van dit onderzoek is de interventie Mijn Cyberrijbewijs ontwikkeld, die begin oktober jl. is gelanceerd.',
  ),
  'top-x': quote('2022', 'In Utrecht is de Top-X Bad-aanpak een vast onderdeel geworden van het beleid.'),
  'bestuurlijk-toezicht': quote(
    '2022',
    'Met die reden is het Leger des Heils in 2020 gestart met de pilot Bestuurlijk Toezicht.',
  ),
  kei: quote(
    '2026',
    'Er wordt zoveel mogelijk ingezet op bewezen effectieve of kansrijke interventies, in lijn met het Landelijk Kwaliteitskader Effectieve Jeugdinterventies (KEI).',
  ),
  'week-van-de-veiligheid': quote(
    '2022',
    'In 2021 en 2022 is de jaarlijkse Week van de Veiligheid voor en door ondernemers georganiseerd.',
  ),
  'campagne-inbraken': quote(
    '2021',
    'Ter voorkoming van woninginbraken is de campagne met de boodschap "deur op slot, ramen dicht en lichtje aan" herhaald.',
  ),
  rekentool: quote(
    '2022',
    'Voor de planning van de capaciteitsinzet bij lokale controles op naleving van de meldplicht en registratieplicht is een rekentool ontwikkeld.',
  ),
  doc: quote('2026', 'Digitaal Opkopers Controlesysteem (DOC), ter ondersteuning van de toezichthouders.'),
  'camera-kwaliteitsregeling': quote(
    '2022',
    'De regeling is uitvoerbaar voor elke opgeleide installateur op het gebied van camerasystemen.',
  ),
  'ai-overvallen': quote(
    '2026',
    'De tweede gaat over de inzet van camera’s met een AI-toepassing om aan de hand van kenmerken een overval vroegtijdig te herkennen.',
  ),
  'taskforce-overvallen': quote(
    '2025',
    'Het huidige programma van de publiek-private samenwerking en de benoemingsperiode van de Taskforce Overvallen (TFO) lopen eind 2025 af.',
  ),
  offensief: quote(
    '2025',
    'Op 15 april jl. is het Actieplan van het Offensief tegen Explosies aan uw Kamer aangeboden.',
  ),
  'geweld-werk': quote(
    '2025',
    'Het slachtofferschap van geweld onder werknemers in een aantal private sectoren ligt beduidend hoger dan de landelijke slachtoffercijfers voor deze vorm van criminaliteit.',
  ),
  'online-geweld': quote('2026', 'In de afgelopen tijd is veel aandacht uitgegaan naar online en hybride geweld.'),
  neig: quote(
    '2025',
    'Het “Landelijk handelingskader Aanslagen met Explosieven”, is op 6 november 2025 door de VNG gepubliceerd en gepresenteerd op een bijeenkomst van het Netwerk Explosies In Gemeenten (NEIG), dat is opgericht voor de uitwisseling van informatie tussen en met gemeenten.',
  ),
  straatroven: quote('2025', 'De aanpak van straatroven is onderdeel van de HIC-aanpak.'),
  caribisch: quote('2026', 'Ook op Aruba, Bonaire, Curaçao en Sint Maarten wordt AJB ingezet.'),
  telecom: quote(
    '2022',
    'Door het uitkomen van nieuwe, dure mobiele telefoons neemt ook het risico op overvallen voor telecomwinkels toe.',
  ),
  zvh: quote(
    '2022',
    'De focus ligt op personen met een (hoog) veiligheidsrisico, het verbinden van ZVH-en binnen hun (lokale) netwerk en op het beter op orde brengen van de basisvoorzieningen voor Zorg- en Veiligheidshuizen.',
  ),
  sealbag: quote(
    '2026',
    'Sinds eind maart 2026 is in Nederland sprake van een plotselinge toename van het aantal plofkraken.',
  ),
  'tno-model': quote(
    '2025',
    'TNO heeft op mijn verzoek een methodiek ontwikkeld, waarmee gemeenten bij behandeling van een vergunningsaanvraag voor het plaatsen van een gevelautomaat, zelf de risico’s voor de omgeving inzichtelijk kunnen krijgen in het geval dat er een plofkraak wordt uitgevoerd.',
  ),
  pvo: quote(
    '2025',
    'De PVO’s helpen ondernemers weerbaar te worden tegen criminaliteit, waaronder agressie en geweld.',
  ),
  schadefonds: quote(
    '2025',
    'Daarbij is ook aandacht nodig voor aspecten als nazorg en (voorkomen van) herhaald slachtofferschap, waar ook de eventuele mogelijkheden via het Schadefonds Geweldsmisdrijven een rol bij kunnen vervullen.',
  ),
  slachtofferhulp: quote(
    '2026',
    'Daarnaast is er aandacht voor verdere landelijke verbetering van een stevige lokale aanpak en voor het verbeteren van nazorg voor slachtoffers en omwonenden, onder andere door Stichting Slachtofferhulp Nederland.',
  ),
  ontzeggingen: quote(
    '2025',
    'Voor de focus vanuit veiligheid kan bijvoorbeeld gedacht worden aan de (collectieve) winkelontzeggingen, horecaontzeggingen, OV-verboden en directe aansprakelijkstelling aan daders.',
  ),
  wmg: quote(
    '2026',
    'Sinds de introductie van de Wet middelenonderzoek bij geweldplegers kan in het strafproces meer rekening gehouden worden met deze risicofactor.',
  ),
  'wapens-jongeren': quote(
    '2021',
    'In de Week van de Veiligheid van 11 tot en met 17 oktober 2021 wordt een inleveractie voor (steek)wapens georganiseerd.',
  ),
  crimelabs: quote('2022', 'Op 15 september jl. is in Arnhem ook de pilot crimelabs gestart.'),
  ervaringsdeskundigen: quote('2026', 'Ervaringsdeskundigen kunnen voor verschillende doeleinden ingezet worden.'),
  maaltijdbezorgers: quote(
    '2021',
    'Naar aanleiding van een opvallende stijging van het aantal overvallen op maaltijdbezorgers in 2019 is ingezet op het stimuleren van een cashless betaalproces en het dragen van bodycams door maaltijdbezorgers.',
  ),
  'campagnes-explosies': quote(
    '2026',
    'Daarnaast richt de campagne Houd misdaad uit je buurt zich op het herkennen van online ronselen voor criminele activiteiten en het bieden van handelingsperspectief.',
  ),
  pyrorichtlijn: quote(
    '2026',
    'Nog voor de zomer wordt uw Kamer via de verzamelbrief vuurwerk hier verder over geïnformeerd.',
  ),
  'eerst-checken': quote(
    '2021',
    'Daarom is in 2020, samen met een brede vertegenwoordiging uit de veiligheids-, banken- en telecomsector, het eerdere convenant "eerst checken dan klikken" vernieuwd met een looptijd van drie jaar.',
  ),
};
