/**
 * The letters' own words for each line of each card, in the order of its lines: whoever reads a number here can read
 * beside it what the letter says of it. `[…]` is where the letter goes on between; nothing else is changed.
 */
import type { CardId } from './cards.ts';

const young =
  'Samen met het lokale bestuur en de uitvoeringsorganisaties worden bijvoorbeeld maatregelen voor jonge kinderen, zoals BASTA!, Alles kidzzz en het Preventieve Interventie Team (PIT), (door)ontwikkeld. […] Deze gedragsinterventies zijn erkend door het NJI (Nederlands jeugdinstituut) of worden aangeboden voor erkenning.';
const younger =
  'Daarnaast zetten we in op (het onderhouden van) de erkenning van maatregelen voor kinderen jonger dan 12 jaar, zoals BASTA!, Alles kidzzz en het Preventieve Interventie Team (PIT) […]';
const aimedAt =
  'De interventies Alleen Jij Bepaalt Wie Je Bent (AJB), Integrale Persoonsgerichte Toeleiding naar Arbeid (IPTA) en de Re-integratieofficier (RIO) zijn gericht op het vinden van een baan, opleiding en zinvolle dagbesteding, met als doel jongeren te ondersteunen in hun ontwikkeling en hen weg te houden van crimineel gedrag.';
const bans =
  'Voor de focus vanuit veiligheid kan bijvoorbeeld gedacht worden aan de (collectieve) winkelontzeggingen, horecaontzeggingen, OV-verboden en directe aansprakelijkstelling aan daders.';
const framework =
  'Het “Landelijk handelingskader Aanslagen met Explosieven”, is op 6 november 2025 door de VNG gepubliceerd en gepresenteerd op een bijeenkomst van het Netwerk Explosies In Gemeenten (NEIG), dat is opgericht voor de uitwisseling van informatie tussen en met gemeenten.';

export const quotes: Readonly<Record<CardId, readonly string[]>> = {
  ajb: [
    'blijkt dat deelnemers van AJB tot twee keer […] minder vaak in contact komen met de politie en tot drie keer minder vaak veroordeeld worden voor een misdrijf dan jongeren uit een controlegroep.',
    'In 2021 wordt AJB opgestart binnen de gemeenten Leeuwarden, Maastricht, Enschede, Nijmegen en Amersfoort.',
    'Momenteel loopt AJB in 30 gemeenten.',
    aimedAt,
    'Door het Nederlands Jeugdinstituut met de kwalificatie ‘Effectief volgens eerste aanwijzingen’.',
    'In de periode 2024-2025 hebben ruim 4.500 jongeren in meer dan 45 gemeenten aan AJB deelgenomen. Dit is een uitbreiding met meer dan 1.000 jongeren ten opzichte van 2023-2024.',
    'Uit wetenschappelijk onderzoek van de Universiteit van Amsterdam blijkt dat deelnemers van AJB tot twee keer minder vaak in contact komen met de politie en tot drie keer minder vaak veroordeeld worden dan jongeren uit de controlegroep, die deze interventie niet hebben gekregen.',
  ],
  ipta: [
    'De pilot is ontwikkeld in samenwerking met de gemeenten Capelle aan de IJssel, Dordrecht, Maassluis, Schiedam, Vlaardingen en Zoetermeer met advies van Amsterdam en Rotterdam. In 2020 is gemeente Eindhoven aangesloten.',
    'De pilot is in 2019 gestart met zes fte. in vijf gemeenten en is […] inmiddels uitgebreid naar in het totaal 13 met de inzet van 18 fte.',
    aimedAt,
    'Momenteel zijn 48 mentoren actief, goed voor in totaal 35,9 fte, verspreid over 23 gemeenten en één Zorg- en Veiligheidshuis. Vergeleken met 2023-2024 is het aantal fte met 11,65 toegenomen.',
  ],
  rio: [
    "Om hen hierbij te ondersteunen wordt de werkwijze 're-integratieofficier' (RIO) ontwikkeld en beschikbaar gesteld aan gemeenten.",
    'Voor de doelgroep (ex-)gedetineerde geweldplegers (18-27 jaar) met hardnekkige multiproblematiek is de interventie re-integratie-officier (rio) ontwikkeld. […] Met steun van de motie van uw Kamerlid Van der Werf is de rio uitgebreid van 4 fte. naar 28 fte.',
    'is te zien dat elke geïnvesteerde euro in de rio-aanpak op termijn drie tot vier euro aan maatschappelijke baten oplevert.',
    aimedAt,
    'De Re-integratieofficier (RIO) voert namens de gemeente de regie op de re-integratie van personen tussen de 18 en 35 die terugkeren uit detentie en problemen hebben op meerdere leefgebieden. […] Op dit moment zijn er 41 RIO’s actief in het land, verdeeld over 19 gemeenten en vijf Zorg- en Veiligheidshuizen. In totaal gaat het om 32,2 fte. Vergeleken met 2023 en 2024 is het aantal fte’s nagenoeg gelijk gebleven.',
    'Het aantal HIC veroordeelden is gedaald met 47% bij woninginbrekers, 73% bij straatrovers en 49% bij overvallers. Deze dalende trends zijn in lijn met bevindingen op basis van politieregistraties. De daling van de recidive blijft hierbij achter.',
  ],
  cho: [
    'stelde Koninklijke Horeca Nederland (KHN) een (vernieuwd) modelprotocol op, dat door de Autoriteit Persoonsgegevens in het najaar 2020 werd goedgekeurd.',
    'In vier gemeenten (Zwolle, Eindhoven, Almere en Amsterdam) is als eerste gestart om met het nieuwe modelprotocol te komen tot een eigen door de Autoriteit Persoonsgegevens goedgekeurd protocol. Zwolle heeft dit proces inmiddels afgerond.',
    bans,
  ],
  alcoholmeter: [
    'De voorbereiding voor deze implementatie is in 2020 gestart.',
    'Bij het aanbieden van de evaluatie van twee pilots met de inzet van de Alcoholmeter, is de landelijke implementatie van de Alcoholmeter aangekondigd.',
    'Na de aankondiging van de landelijke implementatie van de Alcoholmeter, is in juni 2024 een daartoe strekkend wetsvoorstel bij uw Kamer aanhangig gemaakt.',
  ],
  waarschuwingsapp: [
    'Er is ten behoeve van de juweliersbranche de Waarschuwingsapp ontwikkeld om lokaal het aantal incidenten, zoals overvallen, agressie en diefstal, in deze branche te verlagen.',
  ],
  'camera-in-beeld': [
    'Sinds de start van "Camera in beeld" zijn er door heel Nederland bijna 280.000 particuliere camera\'s geregistreerd. Camera in beeld wordt ongeveer 600 keer per dag geraadpleegd ten behoeve van de opsporing van delicten.',
    'Sinds de start van “Camera in beeld” zijn er bijna 321.000 camera’s geregistreerd. […] Aantal geregistreerde camera’s tot 1 november 2022.',
  ],
  'daad-soda': [
    bans,
    'In 2024 bedroeg het totaal van de schades die namens de gedupeerde ondernemers verhaald zijn door de DAAD-gecertificeerde uitvoeringsorganisatie SODA 4,65 miljoen euro. In 2025 was dit gestegen naar 6,13 miljoen euro.',
  ],
  'stop-heling': [
    'Inmiddels bevat Stop Heling informatie over 1.621.354 gestolen goederen […] Cijfers per 1 mei 2021.',
    'Inmiddels bevat Stop Heling per 1 oktober 2022 informatie over 1.772.761 ontvreemde goederen',
    'Online is de campagne 9,2 miljoen keer gezien of gehoord. Het aantal websitebezoeken van Stop Heling is verdubbeld tijdens de campagneperiode en er zijn ook meer diefstalchecks op stopheling.nl gedaan. De campagne wordt door de respondenten gewaardeerd met een 8.',
    'variërend van 74% tot 82% van de respondenten geeft aan dat het gelukt is om de boodschap over te brengen.',
    'Deze database bevat informatie uit de aangiftes van meer dan twee miljoen ontvreemde goederen. […] Per april 2026 zijn er bijna 19 miljoen diefstalchecks gedaan.',
    'In december 2025 heeft een landelijke radiocampagne plaatsgevonden om burgers en bedrijven te wijzen op het belang van een diefstalcheck via Stop Heling.',
  ],
  dor: [
    'zijn er 6.661 opkopers en handelaren in 309 gemeenten aangesloten op het DOR […] Cijfers per 1 mei 2021.',
    'zijn er per 1 september 2022 7.036 Nederlandse opkopers en handelaren in 311 gemeenten en vier buitenlandse opkopers en handelaren aangesloten op het Register.',
    'Per 1 januari 2026 zijn 8.585 Nederlandse opkopers en handelaren in 324 gemeenten aangesloten op het DOR.',
    'Het wetsvoorstel ter wijziging van de artikelen 437 en 437ter van het Wetboek van Strafrecht stelt het gebruik van het DOR en DOL landelijk bij wet verplicht en is inmiddels door uw Kamer aangenomen.',
  ],
  dol: [
    'maken 142 gemeenten gebruik van het DOL. […] Cijfers per 1 mei 2021.',
    'Verder maken per 1 september 2022 139 gemeenten gebruik van het Loket en is voor 15 gemeenten een aanvraag tot aansluiting in behandeling.',
    'Verder maken per 1 januari 2026 6.028 opkopers en handelaren in 286 gemeenten gebruik van het DOL.',
  ],
  handelingskader: [
    framework,
    'Daarnaast is er een handelingskader ontwikkeld voor gemeenten met praktische en juridische handvatten bij een aanslag met explosieven.',
  ],
  rebootcmp: [
    'In aanvulling hierop ontwikkelt de politie in samenwerking met private partijen de gedragsinterventie "re_B00TCMP", waarbij het doel is te voorkomen dat risicjongeren met affiniteit voor IT in de cybercriminaliteit belanden.',
    'Re_B00TCMP heeft inmiddels vijf keer plaatsgevonden in drie regio’s. Gemiddeld zijn er 35 jongeren en een gelijksoortig aantal ouders aanwezig per re_B00TCMP.',
  ],
  'kapot-sterk': [
    'In samenwerking met het RIEC Midden-Nederland wordt het modulaire lespakket “Kapot Sterk” doorontwikkeld.',
  ],
  senioren: [
    'Bijna 300 gemeenten, maar ook partners als Slachtofferhulp Nederland (SHN), de Fraudehelpdesk, de banken en veiliginternetten.nl doen mee.',
    'Ruim 300 gemeenten, ouderenorganisaties, bibliotheken, banken, telecomproviders en opticiens zetten op eigen initiatief deze communicatiemiddelen in',
    'In april 2024 en 2025 heeft mijn ministerie in samenwerking met publieke en private partners, verschillende informatieve bijeenkomsten voor senioren georganiseerd, waaraan ongeveer 750 senioren hebben deelgenomen.',
  ],
  'samen-digitaal-veilig': [
    'Het CBS constateert in haar veiligheidsmonitor dat 10% van de bevolking (ruim 1,7 miljoen Nederlanders) in 2021 slachtoffer is geworden van online fraude.',
    'De stijging in online criminaliteit, waaronder online fraude, betrof ruim 75% sinds het begin van de coronacrisis ten opzichte van een jaar eerder.',
    'Het is de ambitie om Samen Digitaal Veilig breder uit te rollen.',
  ],
  basta: [young, `${younger} Basta! staat in de NJi databank beschreven als “goed onderbouwd”`],
  'alles-kidzzz': [
    young,
    `${younger} Alleskidzzz staat in de NJi databank beschreven als “effectief volgens goede aanwijzingen`,
  ],
  pit: [young, `${younger} PIT is ingediend bij de NJi databank ter erkenning.`],
  cyberrijbewijs: [
    'Hiertoe wordt samen met publieke en private partners het "Cyberrijbewijs" ontwikkeld. Het traject beoogt leerlingen van groep 7 en 8 alert, vaardig en weerbaar te maken tegen ouderschap en slachtofferschap in het digitale domein.',
    'Mede op basis van dit onderzoek is de interventie Mijn Cyberrijbewijs ontwikkeld, die begin oktober jl. is gelanceerd. Het is een gratis lesprogramma voor groep 7 en 8 van het primair onderwijs. Mijn Cyberrijbewijs gebruikt vijf lessen om via vijf thema’s de kinderen zich bewust te laten maken van de eigenschappen van het internet en hen er de risico’s van in te laten zien.',
  ],
  'top-x': [
    'Op dit moment onderzoekt het WODC de effectiviteit van de Top-X-aanpak van het Actiecentrum Veiligheid en Zorg van Amsterdam. De resultaten van dit onderzoek worden eind 2021 verwacht.',
    'In Midden-Nederland en Rotterdam-Rijnmond is in 2017 gestart met de verbreding van de dadergerichte (top-X) aanpak. […] In Utrecht is de Top-X Bad-aanpak een vast onderdeel geworden van het beleid. […] Het onderzoek van het WODC naar de effectiviteit van de Top-X-aanpak van het Actiecentrum Veiligheid en Zorg van Amsterdam is nog niet afgerond.',
  ],
  'bestuurlijk-toezicht': [
    'Met die reden is het Leger des Heils in 2020 gestart met de pilot Bestuurlijk Toezicht. […] Inmiddels zijn in de pilotgemeenten Den Haag en Utrecht de eerste ervaringen opgedaan, en is in twaalf casussen Bestuurlijk Toezicht ingezet. […] In navolging op de positieve tussenevaluatie geeft het Leger des Heils in zes gemeenten een vervolg aan de pilot.',
    'Gezien de tijdsduur van de pilot en het aantal casussen dat is behandeld is een uitspraak over effectiviteit te vroeg.',
  ],
  kei: ['Het KEI is in de tweede helft van 2024 ontwikkeld en daarna verspreid onder gemeenten.'],
  'week-van-de-veiligheid': [
    'In 2020 is de jaarlijkse terugkerende Week van de Veiligheid voor en door ondernemers georganiseerd, met als thema weerbaarheid.',
    'In de Week van de Veiligheid van 11 tot en met 17 oktober 2021 wordt een inleveractie voor (steek)wapens georganiseerd. Inmiddels hebben zich ruim 200 gemeenten aangemeld voor deelname aan de actie, waarbij ze zowel logistiek als met campagnemateriaal worden ondersteund.',
    'In 2022 was het overkoepelende thema gedigitaliseerde/cybercriminaliteit',
  ],
  'campagne-inbraken': [
    'Om slachtofferschap te voorkomen is de afgelopen jaren grootschalig ingezet op publieksvoorlichting via de koepelpreventiecampagne «Maak het ze niet te makkelijk». […] Ter voorkoming van woninginbraken is de campagne met de boodschap "deur op slot, ramen dicht en lichtje aan" herhaald. Omdat de reisbewegingen richting zomer 2021 weer toenamen, is de zomercampagne woninginbraken gestart in juni 2021.',
    'Ter voorkoming van woninginbraken wordt de boodschap “Deur op slot, ramen dicht en lichtje aan.” op verschillende manieren herhaald.',
    'De aantallen zijn lager dan voorheen, maar gemiddeld genomen gaat het in 2025 nog steeds om 2 tot 3 woninginbraken per uur in Nederland.',
    'Het lijkt erop dat de jarenlange inzet op het gedrag van burgers […] de gelegenheid voor inbraken hebben verkleind. […] Deur op slot, raampje dicht en lichtje aan.',
  ],
  rekentool: [
    'Voor de planning van de capaciteitsinzet bij lokale controles op naleving van de meldplicht en registratieplicht is een rekentool ontwikkeld.',
  ],
  doc: ['het Digitaal Opkopers Controlesysteem (DOC), ter ondersteuning van de toezichthouders.'],
  'camera-kwaliteitsregeling': [
    '– in afstemming met onder andere de politie – een Camera Kwaliteitsregeling (VEB 4) ontwikkeld.',
  ],
  'ai-overvallen': [
    'Daarnaast worden twee innovatieve start ups (mede) gefinancierd, waarbij de toepassing van artificiële intelligentie wordt verkend ter preventie van overvallen. […] Camerabeelden worden daarbij lokaal geanalyseerd op kenmerkende verdachte gedragingen en objecten, zonder persoonlijke kenmerken vast te leggen.',
  ],
  'taskforce-overvallen': [
    'Sinds de start van de bestrijding van high impact crimes via de Taskforce Overvallen in 2009, is de werkwijze sterk doorontwikkeld.',
    'Onder leiding van de burgemeester Hamming van Zaanstad is een nieuw Actieprogramma voor de periode 2022-2026 opgesteld.',
    'Het huidige programma van de publiek-private samenwerking en de benoemingsperiode van de Taskforce Overvallen (TFO) lopen eind 2025 af.',
    'is met de betrokken partners afgesproken om de publiek-private samenwerking voort te zetten in een regulier overleg',
  ],
  offensief: [
    'Op 15 april jl. is het Actieplan van het Offensief tegen Explosies aan uw Kamer aangeboden.',
    'De stijging van het aantal (pogingen tot) aanslagen met explosieven in de afgelopen jaren was in 2024 aanleiding voor de oprichting van het Offensief tegen Explosies (verder: het Offensief) onder voorzitterschap van Carola Schouten, burgemeester van Rotterdam.',
    'Om het aantal aanslagen met explosieven terug te dringen heeft het Offensief in 2025 de zes gemeenten met de meeste aanslagen ondersteund bij het realiseren van een lokale aanpak. […] Het betrof Amsterdam, Rotterdam, Den Haag, Almere, Utrecht en Den Bosch.',
    'In 2025 werden circa 472 verdachten door de politie aangehouden op verdenking van (een poging tot) het plegen van een aanslag met een explosief.',
  ],
  'geweld-werk': [
    'Terwijl het algemene slachtofferschap onder de Nederlandse bevolking op 6% ligt, kan dat volgens de Nationale Enquête Arbeidsomstandigheden onder werknemers in sommige private sectoren oplopen van 20% tot meer dan 80%.',
    'intimidatie door klanten in de sector handel: kassamedewerkers (45% in 2021), gevolgd door winkeliers en teamleiders (42%) en verkoopmedewerkers (34%).',
    'zie ook de publicatie van I&O research uit 2021 in opdracht van Pers Veilig waaruit blijkt dat acht op de tien journalisten (82%) wel eens te maken hebben met een vorm van agressie of bedreiging.',
    'Naar aanleiding daarvan is een grootschaliger vervolgonderzoek ingericht waarvan de uitkomsten in de tweede helft van 2027 worden verwacht.',
    'Daarnaast is de publiek-private samenwerking op de aanpak van geweld tegen werknemers in de private sector met (semi)publieke en private partners versterkt binnen een werkgroep ‘Geweld tegen medewerkers in het bedrijfsleven.',
  ],
  'online-geweld': [
    'Het onderzoeksrapport stelt vast dat online geweld een complex en nieuw maatschappelijk probleem is voor zowel wetenschap, beleid als de praktijk.',
    'Op basis hiervan wordt een actieplan online geweld ontwikkeld, gericht op het tegengaan van online bedreiging en intimidatie, met bijzondere aandacht voor het hybride karakter. In september informeer ik uw Kamer over de aanpak van online en hybride geweld.',
  ],
  neig: [
    framework,
    'De campagne Praat met je kind over explosies, ontwikkeld door de gemeente Amsterdam en landelijk beschikbaar gesteld via het Netwerk Explosies in Gemeenten, stimuleert ouders om met hun kinderen in gesprek te gaan over de gevaren van explosieven.',
  ],
  straatroven: [
    'Hoewel het totaal aantal straatroven sinds 2012 met circa 65% is gedaald, laten recente ontwikkelingen een stijging zien. Het aantal straatroven in 2024 is met 15% gestegen ten opzichte van het jaar ervoor',
    'Hoewel de stijging inmiddels weer lijkt af te vlakken […] Naast financieel gewin als motief, wordt ook intimidatie en vernedering van slachtoffers als motief voor de beroving geconstateerd. In overleg met gemeenten, de politie en het OM is er, mede gezien de zeer jonge leeftijd van daders van straatroven, in het bijzonder aandacht voor het vroegsignaleren van risicogedrag en het verminderen van de waarde van de buit.',
    'Handelingsperspectieven voor gemeenten om overvallen tegen te gaan, worden dit najaar gepubliceerd op de site van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV).',
  ],
  caribisch: [
    'We werken daarom, in gezamenlijkheid met onze partners in Caribisch Nederland, aan de inzet van de interventies binnen het Koninkrijk.',
    'Sinds april 2025 levert mijn ministerie daarnaast ook ondersteuning aan Bonaire voor de inzet van de Re-integratieofficier.',
    'Ook op Aruba, Bonaire, Curaçao en Sint Maarten wordt AJB ingezet.',
  ],
  telecom: [
    'Met die reden is in juli 2021 een overleg gestart tussen de politie, OM, de telecombranche, PVO Amsterdam-Amstelland, de gemeenten Amsterdam, Almere en het ministerie van Justitie en Veiligheid.',
    'zijn afspraken gemaakt over te nemen maatregelen, zoals het uit de winkels halen van de voorraad van de duurdere toestellen.',
  ],
  zvh: [
    'Op 4 maart jl. is de Meerjarenagenda Zorg- en Veiligheidshuizen 2021 - 2024 vastgesteld.',
    'De focus ligt op personen met een (hoog) veiligheidsrisico, het verbinden van ZVH-en binnen hun (lokale) netwerk en op het beter op orde brengen van de basisvoorzieningen voor Zorg- en Veiligheidshuizen.',
    'Momenteel zijn 48 mentoren actief, goed voor in totaal 35,9 fte, verspreid over 23 gemeenten en één Zorg- en Veiligheidshuis. […] Op dit moment zijn er 41 RIO’s actief in het land, verdeeld over 19 gemeenten en vijf Zorg- en Veiligheidshuizen.',
  ],
  sealbag: [
    'Sinds eind maart 2026 is in Nederland sprake van een plotselinge toename van het aantal plofkraken.',
    'De oorzaak hiervan lijkt een nieuwe modus operandi waarbij aanvallen gericht zijn op onder andere sealbagautomaten en er zwaardere explosieven worden gebruikt.',
    'direct gereageerd met noodmaatregelen, waarbij dit type automaten (deels) tijdelijk gesloten werd. Daarnaast is Geldmaat direct gestart met ontwikkeling en invoering van nieuwe technische beveiligingsmaatregelen.',
  ],
  'tno-model': [
    'De toepasbaarheid is getoetst door vertegenwoordigsters van vier gemeenten. […] Amsterdam, Culemborg, Utrecht en Zaanstad.',
    'Momenteel wordt in afstemming met de Taskforce Overvallen en gemeenten overlegd hoe de risicoanalysemethodiek het beste ter beschikking kan worden gesteld.',
    'Dit jaar hebben er twee aanvallen op geldautomaten plaatsgevonden.',
  ],
  pvo: [
    'Veel maatregelen kunnen bij regionale prioritering via de Platforms Veilig Ondernemen (PVO’s) worden verspreid. De PVO’s helpen ondernemers weerbaar te worden tegen criminaliteit, waaronder agressie en geweld.',
  ],
  schadefonds: [
    'Het bedrag kan naar eigen wens worden besteed, en daarmee worden ingezet voor het nemen van preventieve maatregelen ter voorkoming van herhaald slachtofferschap.',
    'Daarbij is ook aandacht nodig voor aspecten als nazorg en (voorkomen van) herhaald slachtofferschap, waar ook de eventuele mogelijkheden via het Schadefonds Geweldsmisdrijven een rol bij kunnen vervullen.',
  ],
  slachtofferhulp: [
    'Ondersteuning is kosteloos en 24/7 beschikbaar via de telefoon, online en in persoon.',
    'Slachtoffers van strafbare feiten kunnen bij Slachtofferhulp Nederland (SHN) terecht voor emotionele steun, hulp in het strafproces en ondersteuning bij het ontvangen van een schadevergoeding.',
    'Daarnaast is er aandacht voor verdere landelijke verbetering van een stevige lokale aanpak en voor het verbeteren van nazorg voor slachtoffers en omwonenden, onder andere door Stichting Slachtofferhulp Nederland.',
  ],
  ontzeggingen: [bans],
  wmg: [
    'Als sprake is van geweld onder invloed, leidt dit tot strafeisverzwaring (75%) en/of de inzet van bijzondere voorwaarden (alcoholverbod, locatieverbod, gedragsinterventies).',
    'De plan- en procesevaluatie zijn inmiddels afgerond en op 4 april 2022 aan uw Kamer aangeboden.',
    'In februari 2025 is uw Kamer de effectevaluatie van deze wet aangeboden.',
  ],
  'wapens-jongeren': [
    'Daarom is in samenspraak met de ketenpartners, de VNG, het ministerie van OCW en 15 gemeenten waar de problematiek urgent is, het actieplan Wapens en Jongeren opgesteld en aan uw Kamer aangeboden.',
    'In de Week van de Veiligheid van 11 tot en met 17 oktober 2021 wordt een inleveractie voor (steek)wapens georganiseerd.',
  ],
  crimelabs: [
    'Tot slot wordt in 2022 samen met het Ministerie van Onderwijs Cultuur en Wetenschap een pilot crimelabs georganiseerd.',
    'Op 15 september jl. is in Arnhem ook de pilot crimelabs gestart. Samen met het ministerie van Onderwijs Cultuur en Wetenschap en de gemeente leveren ruim 100 van het ROC Rijn IJssel studenten (mbo-opleidingen beveiliging en sport) in co-creatiesessies ideeën aan die zien op de preventie van geweldsdelicten.',
  ],
  ervaringsdeskundigen: [
    'Op 6 november 2024 diende het lid Bruyning een motie in waarin verzocht werd te onderzoeken hoe ervaringsdeskundigheid effectief ingezet kan worden bij de preventie van jeugdcriminaliteit. […] Op dit moment lopen nog diverse, langdurige onderzoeken naar de verschillende rollen die ervaringsdeskundigen in de preventieve aanpak van jeugdcriminaliteit kunnen hebben.',
  ],
  maaltijdbezorgers: [
    'Naar aanleiding van een opvallende stijging van het aantal overvallen op maaltijdbezorgers in 2019 is ingezet op het stimuleren van een cashless betaalproces en het dragen van bodycams door maaltijdbezorgers.',
    'is een daling van het aantal overvallen op maaltijdbezorgers in 2020 zichtbaar.',
  ],
  'campagnes-explosies': [
    'De campagne Praat met je kind over explosies, ontwikkeld door de gemeente Amsterdam en landelijk beschikbaar gesteld via het Netwerk Explosies in Gemeenten, stimuleert ouders om met hun kinderen in gesprek te gaan over de gevaren van explosieven.',
    'Daarnaast richt de campagne Houd misdaad uit je buurt zich op het herkennen van online ronselen voor criminele activiteiten en het bieden van handelingsperspectief.',
    'Tot slot heeft Meld Misdaad Anoniem in 2025 en 2026 campagnes gevoerd om de meldingsbereidheid rond aanslagen met explosieven te vergroten.',
  ],
  pyrorichtlijn: [
    'onlangs is door de Europese Commissie aangegeven de zorgen en urgentie te delen en is zij voornemens om, zoals Nederland, Frankrijk en Zweden bepleitten, de Pyrorichtlijn te herzien.',
  ],
  'eerst-checken': [
    'Daarom is in 2020, samen met een brede vertegenwoordiging uit de veiligheids-, banken- en telecomsector, het eerdere convenant "eerst checken dan klikken" vernieuwd met een looptijd van drie jaar.',
  ],
};
