/**
 * The fixed grammar that synthetic listings are written in: plain Dutch (B1) per theme, so that a search for a word finds
 * about the share of listings that it would find in a real map. Nothing here names anything that exists.
 */

export interface Themataal {
  /** code in seed/codelijsten/thema.yaml */
  code: string;
  /** how often, against the others */
  gewicht: number;
  /** what a listing calls itself */
  namen: readonly string[];
  /** what one does there, spoken to the reader */
  zinnen: readonly string[];
  /** more about it, for the description */
  meer: readonly string[];
  /** what a volunteer does there */
  taken: readonly string[];
  functies: readonly string[];
  doelgroepen: readonly string[];
}

export const THEMATAAL: readonly Themataal[] = [
  { code: 'ontmoeten', gewicht: 12, namen: ['koffieochtend', 'inloop', 'huiskamer', 'spelletjesmiddag', 'bingo', 'vrouwengroep', 'klaverjassen', 'soos'], functies: ['ontmoeting'], doelgroepen: ['buurtbewoners', 'ouderen', 'vrouwen', 'alleen'],
    zinnen: ['Je drinkt koffie en maakt een praatje met mensen uit de buurt.', 'Je speelt een spelletje en leert andere mensen kennen.', 'Je komt binnen, gaat zitten en praat mee als je dat wilt.', 'Een open huiskamer waar de koffie klaarstaat.', 'Je kaart, sjoelt of biljart met andere bezoekers.'],
    meer: ['Er is altijd een gastvrouw of gastheer die je welkom heet.', 'De krant ligt op tafel en er staat een piano.', 'Een keer per maand is er bingo met kleine prijzen.', 'Nieuwe bezoekers krijgen een rondleiding.', 'In de zomer zitten we buiten op het terras.'],
    taken: ['Je schenkt koffie en thee en ontvangt bezoekers.', 'Je zet spelletjes klaar en doet mee aan tafel.', 'Je bent gastheer of gastvrouw en kent de mensen bij naam.'] },
  { code: 'samen-eten', gewicht: 7, namen: ['eettafel', 'kookclub', 'soepgroep', 'lunchtafel', 'wijkrestaurant', 'ontbijttafel'], functies: ['ontmoeting'], doelgroepen: ['buurtbewoners', 'ouderen', 'alleen', 'weinig-geld'],
    zinnen: ['Je eet samen een warme maaltijd met buren.', 'Je kookt samen en daarna schuift iedereen aan.', 'Je krijgt een driegangenmenu voor weinig geld.', 'Elke week maken vrijwilligers verse soep.', 'Je leert koken met groente van het seizoen.'],
    meer: ['Er is ook een vegetarisch gerecht en het vlees is halal.', 'Geef het door als je iets niet mag eten.', 'De tafels worden samen gedekt en afgeruimd.', 'Wie wil, neemt een bakje mee naar huis.', 'De kok maakt elke week iets uit een ander land.'],
    taken: ['Je kookt voor een groep van dertig mensen.', 'Je doet boodschappen en snijdt groente.', 'Je dekt de tafels en bedient de gasten.'] },
  { code: 'je-alleen-voelen', gewicht: 4, namen: ['belcirkel', 'bezoekdienst', 'gezelschap', 'wandelmaatjes', 'luisterend oor'], functies: ['ontmoeting', 'ondersteuning'], doelgroepen: ['ouderen', 'alleen', 'nabestaanden'],
    zinnen: ['Een vrijwilliger komt elke week bij je langs.', 'Je wordt elke ochtend even gebeld.', 'Je voelt je vaak alleen en wilt daar iets aan doen.', 'Iemand luistert naar je verhaal en komt terug.'],
    meer: ['Samen kijken jullie wat je leuk vindt om te doen.', 'De vrijwilliger is geen hulpverlener, wel een goede gesprekspartner.', 'Vaak ontstaat er vriendschap.', 'Na een halfjaar praten we over hoe het gaat.'],
    taken: ['Je gaat elke week op bezoek bij iemand die alleen is.', 'Je belt elke ochtend vijf mensen uit de belcirkel.'] },
  { code: 'maatje', gewicht: 3, namen: ['maatjes', 'buddyproject', 'mentoren', 'wandelmaatje'], functies: ['ondersteuning', 'activering-en-participatie'], doelgroepen: ['alleen', 'psychisch-kwetsbaar', 'nieuwkomers', 'jongeren'],
    zinnen: ['Je krijgt een maatje dat een tijd met je optrekt.', 'Een buddy gaat mee naar afspraken die je lastig vindt.', 'Samen met een maatje ga je er weer op uit.'],
    meer: ['We zoeken iemand die bij je past.', 'Jullie spreken een jaar lang eens per week af.', 'Alle maatjes volgen een training.'],
    taken: ['Je bent een jaar lang het maatje van een bewoner.', 'Je gaat mee naar sport, markt of loket.'] },
  { code: 'taal', gewicht: 7, namen: ['taalcafé', 'taalles', 'leesgroep', 'praathuis', 'taalpunt', 'schrijfgroep'], functies: ['activering-en-participatie', 'ondersteuning'], doelgroepen: ['anderstaligen', 'laaggeletterden', 'nieuwkomers'],
    zinnen: ['Je oefent Nederlands praten met vrijwilligers.', 'Je leert beter lezen en schrijven in een kleine groep.', 'Je leest samen een eenvoudig boek en praat erover.', 'Je krijgt Nederlandse les op jouw niveau.', 'Je oefent voor het inburgeringsexamen.'],
    meer: ['Er is een groep voor beginners en een groep voor gevorderden.', 'Je krijgt een boek te leen.', 'De docent heeft lang voor de klas gestaan.', 'Kinderen mogen mee, er is een speelhoek.', 'Je mag op elk moment van het jaar instappen.'],
    taken: ['Je geeft Nederlandse les aan een groep van zes.', 'Je oefent elke week een uur met een anderstalige.', 'Je leest voor en praat over de krant.'] },
  { code: 'digitaal', gewicht: 4, namen: ['computerles', 'digihulp', 'telefoonspreekuur', 'internetcafé', 'tabletclub'], functies: ['informatie-en-advies', 'ondersteuning'], doelgroepen: ['ouderen', 'laaggeletterden'],
    zinnen: ['Je leert omgaan met je telefoon of tablet.', 'Iemand helpt je met DigiD en andere dingen van de overheid.', 'Je oefent met e-mail, foto\'s en videobellen.', 'Neem je laptop mee en stel je vraag.'],
    meer: ['Je mag onze computers gebruiken, ook om te printen.', 'De les gaat in jouw tempo.', 'We leren je ook hoe je nepberichten herkent.', 'Wachtwoord vergeten? We zoeken het samen uit.'],
    taken: ['Je helpt bezoekers met hun telefoon en computer.', 'Je geeft een cursus internet in acht lessen.'] },
  { code: 'cursus-en-opleiding', gewicht: 3, namen: ['cursus', 'workshop', 'leerkring', 'training'], functies: ['activering-en-participatie'], doelgroepen: ['werkzoekenden', 'jongeren', 'buurtbewoners'],
    zinnen: ['Je volgt een korte cursus met een certificaat.', 'Je leert iets nieuws in vijf avonden.', 'Je haalt een praktijkverklaring terwijl je meedoet.'],
    meer: ['De lessen zijn in een kleine groep.', 'Je hebt geen diploma nodig om te beginnen.', 'Het lesmateriaal krijg je van ons.'],
    taken: ['Je geeft een workshop over iets dat jij goed kunt.', 'Je begeleidt cursisten bij hun huiswerk.'] },
  { code: 'geld-en-schulden', gewicht: 5, namen: ['geldspreekuur', 'budgetcursus', 'schuldhulp', 'geldcafé', 'thuisadministratie'], functies: ['informatie-en-advies', 'ondersteuning'], doelgroepen: ['weinig-geld', 'uitkering'],
    zinnen: ['Je krijgt hulp bij schulden en rekeningen.', 'Je leert rondkomen met weinig geld.', 'Samen zoeken we uit op welke toeslagen je recht hebt.', 'Een vrijwilliger helpt je om je geld op orde te krijgen.'],
    meer: ['Neem je post mee, ook de ongeopende enveloppen.', 'Wat je vertelt, blijft onder ons.', 'Na drie gesprekken weet je waar je aan toe bent.', 'Als het nodig is, gaan we mee naar de gemeente.'],
    taken: ['Je brengt samen met een bewoner de administratie op orde.', 'Je rekent uit welke toeslagen iemand mist.'] },
  { code: 'papieren-en-formulieren', gewicht: 3, namen: ['formulierenhulp', 'briefspreekuur', 'papierwinkel', 'postuurtje'], functies: ['informatie-en-advies', 'ondersteuning'], doelgroepen: ['laaggeletterden', 'anderstaligen', 'ouderen'],
    zinnen: ['Iemand leest je brief en legt uit wat er staat.', 'We vullen samen formulieren in.', 'Je krijgt hulp bij je administratie.'],
    meer: ['Neem alle papieren mee en je legitimatie.', 'Er is een tolk als je die nodig hebt.', 'Je hoeft geen afspraak te maken.'],
    taken: ['Je leest brieven en vult formulieren in met bezoekers.'] },
  { code: 'eten-kleding-spullen', gewicht: 4, namen: ['weggeefwinkel', 'kledingruil', 'buurtkoelkast', 'voedselpunt', 'speelgoedbank'], functies: ['ondersteuning'], doelgroepen: ['weinig-geld', 'ouders-en-gezinnen'],
    zinnen: ['Je haalt gratis kleding en spullen die nog goed zijn.', 'Je krijgt een pakket met boodschappen.', 'Je ruilt kleren met andere mensen.', 'In de koelkast ligt eten dat over is.'],
    meer: ['Alles is gecontroleerd en schoon.', 'Je mag ook zelf spullen brengen.', 'Er is een aparte hoek met babykleding.', 'Wie het eerst komt, kiest het eerst.'],
    taken: ['Je sorteert kleding en richt de winkel in.', 'Je haalt eten op bij winkels in de buurt.'] },
  { code: 'recht', gewicht: 2, namen: ['rechtswinkel', 'raadsliedenspreekuur', 'bezwaarhulp'], functies: ['informatie-en-advies'], doelgroepen: ['buurtbewoners', 'uitkering'],
    zinnen: ['Je krijgt gratis uitleg over je rechten.', 'Iemand helpt je om bezwaar te maken.', 'Een student rechten kijkt mee naar je conflict.'],
    meer: ['Bij een zaak voor de rechter zoeken we een advocaat.', 'Neem het besluit mee waar het om gaat.'],
    taken: ['Je geeft uitleg over huur, werk en uitkering.'] },
  { code: 'werk', gewicht: 5, namen: ['werkcafé', 'sollicitatiehulp', 'leerwerkplek', 'baanclub', 'werkatelier'], functies: ['activering-en-participatie', 'informatie-en-advies'], doelgroepen: ['werkzoekenden', 'arbeidsbeperking', 'uitkering', 'jongeren'],
    zinnen: ['Je schrijft een goede brief en een cv.', 'Je doet werkervaring op met begeleiding.', 'Je ontmoet werkgevers uit de omgeving.', 'Een coach zoekt met jou naar werk dat past.'],
    meer: ['Je oefent een sollicitatiegesprek voor de camera.', 'Je kunt hier gratis printen en bellen.', 'De meeste deelnemers vinden binnen een jaar iets.', 'We kijken eerst naar wat je goed kunt.'],
    taken: ['Je helpt werkzoekenden met brieven en gesprekken.', 'Je werkt mee in het magazijn en leert het vak.'] },
  { code: 'vrijwilligerswerk', gewicht: 5, namen: ['vrijwilligerspunt', 'klussendag', 'helpende handen', 'vacaturecafé'], functies: ['activering-en-participatie'], doelgroepen: ['vrijwilligers', 'buurtbewoners', 'uitkering'],
    zinnen: ['Je doet vrijwilligerswerk dat bij je past.', 'Je kijkt een dagdeel mee en kiest daarna.', 'Samen met anderen maak je de wijk mooier.'],
    meer: ['Je krijgt een vast aanspreekpunt.', 'Reiskosten krijg je terug.', 'Een keer per jaar is er een feest voor alle vrijwilligers.'],
    taken: ['Je helpt bij alles wat er in het gebouw gebeurt.', 'Je staat achter de balie en neemt de telefoon op.', 'Je maakt de nieuwsbrief en de flyers.'] },
  { code: 'dagbesteding', gewicht: 5, namen: ['dagbesteding', 'dagatelier', 'zorgboerderij', 'dagclub', 'werkplaats'], functies: ['activering-en-participatie', 'ondersteuning'], doelgroepen: ['verstandelijke-beperking', 'psychisch-kwetsbaar', 'dementie', 'ouderen'],
    zinnen: ['Je hebt overdag een vaste plek met werk dat bij je past.', 'Je werkt in de tuin, de keuken of het atelier.', 'Je hebt ritme in je week en mensen om je heen.', 'Je wordt opgehaald en weer thuisgebracht.'],
    meer: ['Er is elke dag begeleiding aanwezig.', 'We beginnen met een kennismaking van twee dagen.', 'Je kiest zelf hoeveel dagdelen je komt.', 'Tussen de middag eten we samen.'],
    taken: ['Je maakt producten voor de winkel.', 'Je werkt mee in een kleine groep met begeleiding.'] },
  { code: 'ondernemen', gewicht: 1, namen: ['startersclub', 'ondernemerstafel', 'bedrijvenhuis'], functies: ['activering-en-participatie', 'informatie-en-advies'], doelgroepen: ['ondernemers', 'uitkering'],
    zinnen: ['Je werkt aan een plan voor je eigen bedrijf.', 'Je huurt een werkplek voor weinig geld.'],
    meer: ['Een boekhouder kijkt een uur met je mee.', 'Andere starters denken met je mee.'],
    taken: ['Je coacht iemand die voor zichzelf begint.'] },
  { code: 'creatief', gewicht: 6, namen: ['buurtkoor', 'naaiatelier', 'schildergroep', 'toneelgroep', 'muziekcafé', 'handwerkclub', 'dansmiddag'], functies: ['ontmoeting', 'activering-en-participatie'], doelgroepen: ['buurtbewoners', 'ouderen', 'psychisch-kwetsbaar', 'vrouwen'],
    zinnen: ['Je zingt samen bekende liedjes.', 'Je naait, breit of haakt aan een grote tafel.', 'Je schildert en krijgt tips van een kunstenaar.', 'Je speelt toneel, ook als je dat nooit eerder deed.', 'Je maakt muziek met wat je kunt.'],
    meer: ['Er zijn naaimachines en stoffen.', 'Twee keer per jaar laten we zien wat we maakten.', 'Noten lezen hoeft niet.', 'Verf en papier zijn er al.'],
    taken: ['Je begeleidt een groep aan de werktafel.', 'Je bouwt het decor en regelt het geluid.'] },
  { code: 'bewegen', gewicht: 6, namen: ['wandelgroep', 'beweegclub', 'fietsgroep', 'stoelgymnastiek', 'zwemuur', 'sportuur', 'yoga'], functies: ['ontmoeting', 'activering-en-participatie'], doelgroepen: ['ouderen', 'chronisch-ziek', 'vrouwen', 'buurtbewoners'],
    zinnen: ['Je wandelt een uur in je eigen tempo.', 'Je beweegt op muziek, zittend of staand.', 'Je fietst een rondje en drinkt daarna koffie.', 'Je sport met anderen onder leiding van een trainer.', 'Je doet oefeningen waardoor je minder snel valt.'],
    meer: ['Trek makkelijke schoenen aan.', 'Er is een groep die langzaam loopt en een die sneller gaat.', 'De eerste keer is gratis.', 'Bij slecht weer blijven we binnen.'],
    taken: ['Je loopt voorop of achteraan in de groep.', 'Je zet de zaal klaar en doet oefeningen voor.'] },
  { code: 'natuur', gewicht: 4, namen: ['moestuin', 'buurttuin', 'dierenweide', 'pluktuin', 'groengroep'], functies: ['ontmoeting', 'activering-en-participatie'], doelgroepen: ['buurtbewoners', 'psychisch-kwetsbaar', 'kinderen'],
    zinnen: ['Je werkt samen in een moestuin.', 'Je verzorgt dieren en maakt hokken schoon.', 'Je plukt groente en bloemen die buren hebben gezaaid.', 'Je plant bomen en maakt de straat groener.'],
    meer: ['Gereedschap en laarzen zijn er.', 'De oogst delen we.', 'Ook wie niet kan bukken, kan meedoen: er zijn hoge bakken.', 'In de winter maken we vogelhuisjes.'],
    taken: ['Je zaait, wiedt en oogst.', 'Je voert de dieren en praat met bezoekers.'] },
  { code: 'repareren', gewicht: 2, namen: ['reparatiecafé', 'fietsenwerkplaats', 'kringloop', 'houtwerkplaats'], functies: ['ontmoeting', 'activering-en-participatie'], doelgroepen: ['buurtbewoners', 'weinig-geld'],
    zinnen: ['Je laat een kapot apparaat maken of maakt het zelf.', 'Je plakt een band of stelt je rem af.', 'Je maakt meubels van oud hout.'],
    meer: ['Je betaalt alleen de onderdelen.', 'Er is gereedschap voor hout, metaal en stof.', 'Wat niet te maken is, nemen we uit elkaar.'],
    taken: ['Je repareert apparaten samen met de eigenaar.', 'Je knapt fietsen op voor de verkoop.'] },
  { code: 'hulp-in-huis', gewicht: 3, namen: ['klussendienst', 'boodschappenhulp', 'tuinhulp', 'huishoudhulp'], functies: ['ondersteuning'], doelgroepen: ['ouderen', 'lichamelijke-beperking', 'chronisch-ziek'],
    zinnen: ['Iemand doet kleine klussen bij je thuis.', 'Een vrijwilliger doet boodschappen voor je.', 'Je krijgt hulp met je tuin of je ramen.'],
    meer: ['Een klus duurt hoogstens twee uur.', 'Je betaalt alleen het materiaal.', 'De vrijwilliger kan zich altijd legitimeren.'],
    taken: ['Je hangt een lamp op of maakt een tuin winterklaar.'] },
  { code: 'vervoer', gewicht: 2, namen: ['buurtbus', 'rijdienst', 'plusbus', 'boodschappenbus'], functies: ['ondersteuning'], doelgroepen: ['ouderen', 'lichamelijke-beperking'],
    zinnen: ['Een vrijwilliger brengt je met de auto.', 'De bus haalt je op en brengt je naar de markt.', 'Je gaat mee op een dagtocht.'],
    meer: ['Bel een dag van tevoren.', 'Een rollator of opvouwbare rolstoel kan mee.', 'Je betaalt een bedrag per kilometer.'],
    taken: ['Je rijdt mensen naar de dokter en de winkel.'] },
  { code: 'wonen', gewicht: 3, namen: ['woonspreekuur', 'nachtopvang', 'woonproject', 'huurderscafé'], functies: ['informatie-en-advies', 'hulpverlening'], doelgroepen: ['dak-en-thuislozen', 'jongeren', 'weinig-geld'],
    zinnen: ['Je krijgt antwoord op vragen over huren.', 'Je hebt vannacht geen slaapplek en kunt hier terecht.', 'Je woont een tijd met begeleiding.'],
    meer: ['Er zijn aparte kamers voor vrouwen.', 'We helpen je met een briefadres.', 'Overdag is er een inloop met douches.'],
    taken: ['Je maakt ontbijt voor de gasten.', 'Je bent avondgastheer in de opvang.'] },
  { code: 'mantelzorg', gewicht: 3, namen: ['mantelzorgcafé', 'mantelzorgpunt', 'respijtdag', 'mantelzorgsalon'], functies: ['ondersteuning', 'informatie-en-advies'], doelgroepen: ['mantelzorgers'],
    zinnen: ['Je zorgt voor een ander en praat met mensen die dat ook doen.', 'Een vrijwilliger neemt de zorg een middag over.', 'Je krijgt tips om het vol te houden.'],
    meer: ['Degene voor wie je zorgt, mag mee.', 'Elke keer is er een ander onderwerp.', 'We weten de weg naar regelingen.'],
    taken: ['Je blijft een middag bij iemand die zorg nodig heeft.'] },
  { code: 'opvoeden', gewicht: 4, namen: ['ouderkamer', 'oudergroep', 'babycafé', 'opvoedspreekuur', 'peuterochtend'], functies: ['ontmoeting', 'informatie-en-advies'], doelgroepen: ['ouders-en-gezinnen', 'vrouwen', 'kinderen'],
    zinnen: ['Je ontmoet andere ouders terwijl de kinderen spelen.', 'Je stelt je vraag over slapen, eten of luisteren.', 'Je leert wat je kind nodig heeft in de puberteit.'],
    meer: ['Er is een pedagoog aanwezig.', 'Vaders zijn net zo welkom als moeders.', 'Je kind hoeft niet mee.'],
    taken: ['Je speelt met de kinderen terwijl ouders praten.', 'Je leest voor aan gezinnen thuis.'] },
  { code: 'jeugd', gewicht: 5, namen: ['jongerenhonk', 'kinderclub', 'huiswerkklas', 'meidengroep', 'speeltuin', 'tienerclub'], functies: ['ontmoeting', 'activering-en-participatie'], doelgroepen: ['jongeren', 'kinderen'],
    zinnen: ['Je gamet, sport of chilt met andere jongeren.', 'Je maakt je huiswerk op een rustige plek.', 'Je knutselt en speelt na schooltijd.', 'Je bedenkt zelf wat we gaan doen.'],
    meer: ['Een jongerenwerker is er altijd bij.', 'In de vakantie gaan we een dag op stap.', 'Er is een aparte avond voor meiden.', 'Je krijgt een boterham en fruit.'],
    taken: ['Je helpt kinderen met rekenen en taal.', 'Je bedenkt een activiteit en voert die uit.'] },
  { code: 'gezondheid', gewicht: 4, namen: ['leefstijlgroep', 'gezondheidscafé', 'stopgroep', 'lotgenotengroep'], functies: ['informatie-en-advies', 'ondersteuning'], doelgroepen: ['chronisch-ziek', 'buurtbewoners', 'ouderen'],
    zinnen: ['Je praat met lotgenoten over je ziekte.', 'Je werkt aan gezonder eten en beter slapen.', 'Je stopt samen met roken.'],
    meer: ['Een diëtist geeft uitleg.', 'Je bloeddruk wordt gemeten als je dat wilt.', 'De groep komt tien keer bij elkaar.'],
    taken: ['Je leidt een groep lotgenoten.'] },
  { code: 'psychisch', gewicht: 4, namen: ['herstelgroep', 'inloophuis', 'zelfregiecentrum', 'praatgroep', 'rustpunt'], functies: ['ontmoeting', 'ondersteuning', 'hulpverlening'], doelgroepen: ['psychisch-kwetsbaar', 'jongeren'],
    zinnen: ['Je praat met mensen die hetzelfde meemaken.', 'Je werkt in je eigen tempo aan herstel.', 'Je zit niet lekker in je vel en zoekt rust.', 'Je mag er zijn zoals je bent, ook op slechte dagen.'],
    meer: ['De begeleiders hebben zelf een crisis meegemaakt.', 'Er is een stilteruimte.', 'Je hoeft niets uit te leggen.', 'In een cursus maak je een eigen plan.'],
    taken: ['Je zet je eigen ervaring in voor anderen.', 'Je ontvangt bezoekers op een rustige manier.'] },
  { code: 'verslaving', gewicht: 2, namen: ['nuchtercafé', 'herstelkring', 'familiegroep'], functies: ['ondersteuning', 'hulpverlening'], doelgroepen: ['verslaving'],
    zinnen: ['Je wilt stoppen met drinken of gebruiken en staat er niet alleen voor.', 'Je praat met familieleden van mensen met een verslaving.', 'Je gokt te veel en zoekt een uitweg.'],
    meer: ['Je naam hoef je niet te zeggen.', 'Terugvallen hoort erbij.'],
    taken: ['Je bent gastheer op een avond zonder alcohol.'] },
  { code: 'geheugen', gewicht: 3, namen: ['geheugencafé', 'ontmoetingscentrum', 'geheugenwandeling', 'zangmiddag'], functies: ['ontmoeting', 'ondersteuning'], doelgroepen: ['dementie', 'mantelzorgers', 'ouderen'],
    zinnen: ['Je vergeet veel en zoekt iets leuks om te doen.', 'Je praat over dementie met partners en kinderen.', 'Je zingt liedjes van vroeger.'],
    meer: ['De dag heeft een vast ritme.', 'Een casemanager beantwoordt vragen.', 'Er is begeleiding die je kent.'],
    taken: ['Je wandelt met iemand die dementie heeft.'] },
  { code: 'beperking', gewicht: 3, namen: ['vrijetijdsclub', 'gebarencafé', 'aangepast sporten', 'soosavond'], functies: ['ontmoeting', 'ondersteuning'], doelgroepen: ['verstandelijke-beperking', 'lichamelijke-beperking'],
    zinnen: ['Je danst, kookt of sport met mensen met en zonder beperking.', 'Je praat met handen en voeten, gebarentaal mag.', 'Je krijgt hulpmiddelen te zien en probeert ze uit.'],
    meer: ['Er is genoeg ruimte voor rolstoelen.', 'Begeleiders mogen gratis mee.', 'De muziek staat zacht.'],
    taken: ['Je gaat mee op stap met een kleine groep.'] },
  { code: 'veiligheid', gewicht: 2, namen: ['opvanghuis', 'buurtbemiddeling', 'buurtpreventie', 'meldpunt'], functies: ['hulpverlening', 'ondersteuning'], doelgroepen: ['slachtoffers-van-geweld', 'vrouwen', 'kinderen'],
    zinnen: ['Je bent thuis niet veilig en zoekt een plek.', 'Je hebt ruzie met je buren en wilt praten.', 'Je loopt mee in een ronde door de wijk.'],
    meer: ['Je kinderen mogen mee.', 'Er is dag en nacht iemand wakker.', 'Bemiddelaars kiezen geen partij.'],
    taken: ['Je bemiddelt tussen buren die ruzie hebben.'] },
  { code: 'nieuw-in-nederland', gewicht: 3, namen: ['welkomgroep', 'inburgeringscafé', 'wereldtafel', 'vluchtelingenmaatjes'], functies: ['ondersteuning', 'activering-en-participatie'], doelgroepen: ['nieuwkomers', 'anderstaligen'],
    zinnen: ['Je bent pas in Nederland en leert de weg kennen.', 'Je krijgt hulp bij school, dokter en post.', 'Je kookt iets uit je eigen land voor anderen.'],
    meer: ['Er zijn tolken voor Arabisch en Tigrinya.', 'Je krijgt een fietsles als je die wilt.'],
    taken: ['Je begeleidt een gezin in het eerste jaar.'] },
  { code: 'buurt', gewicht: 6, namen: ['bewonersgroep', 'buurtvereniging', 'straatfeest', 'wijkraad', 'dorpskrant', 'schoonmaakactie'], functies: ['ontmoeting', 'activering-en-participatie'], doelgroepen: ['buurtbewoners'],
    zinnen: ['Je maakt plannen voor de wijk met andere bewoners.', 'Je organiseert een feest in de straat.', 'Je ruimt samen zwerfvuil op.', 'Je schrijft voor de krant van de buurt.'],
    meer: ['Iedere bewoner heeft een stem.', 'Er is een klein budget voor goede ideeën.', 'Grijpers en zakken krijg je van ons.'],
    taken: ['Je regelt vergunningen en nodigt buren uit.', 'Je brengt de krant rond.'] },
  { code: 'zingeving', gewicht: 3, namen: ['stiltekring', 'rouwgroep', 'levensvragencafé', 'zondagopvang'], functies: ['ontmoeting', 'ondersteuning'], doelgroepen: ['nabestaanden', 'ouderen', 'alleen'],
    zinnen: ['Je praat over het leven en wat ertoe doet.', 'Je mist iemand en praat met anderen die rouwen.', 'Je komt tot rust in een stille ruimte.'],
    meer: ['Je hoeft niet te geloven.', 'Er branden kaarsen en er is muziek.'],
    taken: ['Je ontvangt mensen en steekt een kaars aan.'] },
  { code: 'hulp-en-advies', gewicht: 5, namen: ['wijkpunt', 'informatiepunt', 'buurtspreekuur', 'vraagbaak'], functies: ['informatie-en-advies', 'ondersteuning'], doelgroepen: ['buurtbewoners', 'multiproblemen'],
    zinnen: ['Je weet niet waar je moet zijn en iemand denkt met je mee.', 'Je stelt je vraag over zorg, geld of wonen.', 'Een sociaal werker komt bij je thuis als dat beter past.'],
    meer: ['Je hebt een vaste contactpersoon.', 'We kijken eerst wat je zelf en met anderen kunt.', 'Je hoeft je verhaal maar een keer te vertellen.'],
    taken: ['Je ontvangt mensen met een vraag en wijst de weg.'] },
];

/** Sentences about coming and going, for any theme. */
export const WELKOM = ['Iedereen is welkom.', 'Kom gerust een keer kijken.', 'Je hoeft je niet aan te melden.', 'Bel of mail eerst even.', 'Je mag iemand meenemen.', 'Er is plaats voor twaalf mensen.', 'De ingang is aan de zijkant.', 'Er is een lift en een rolstoeltoilet.', 'Je kunt je fiets in de stalling zetten.', 'De bushalte is voor de deur.',
  'In de schoolvakanties zijn we dicht.', 'Ook op feestdagen zijn we open.', 'We beginnen op tijd, dus kom iets eerder.', 'Je kunt ook later binnenlopen.', 'De eerste keer krijg je een rondleiding.', 'Vragen? Loop binnen bij de balie.'] as const;

/** What is asked of volunteers, and what they get. */
export const VRAGEN = ['Je komt je afspraken na.', 'Je vindt het leuk om met mensen te werken.', 'Je spreekt een beetje Nederlands.', 'Je kunt tegen een stootje.', 'Je hebt een rijbewijs.', 'Je bent geduldig en vrolijk.', 'Ervaring is niet nodig.', 'Je levert een verklaring omtrent het gedrag in; wij betalen die.'] as const;
export const BIEDEN = ['Je krijgt een vaste begeleider.', 'Je krijgt reiskosten en lunch.', 'Je leert nieuwe mensen kennen.', 'Je krijgt een training en een certificaat.', 'Je mag eerst een dagdeel meelopen.', 'Je kunt doorgroeien naar ander werk.', 'Je hoort bij een gezellig team.', 'Je bent verzekerd.'] as const;

const KOPPEN = ['Vel', 'Tor', 'Mir', 'Bras', 'Lun', 'Ked', 'Ostra', 'Pil', 'Zem', 'Dral', 'Hun', 'Fas', 'Gro', 'Wen', 'Jol', 'Nare', 'Quin', 'Sab', 'Rul', 'Vox', 'Tim', 'Cal', 'Ege', 'Ulm'] as const;
const MIDDENS = ['da', 'mo', 'ri', 'ste', 'lu', 'ba', 'ke', 'no', 'vi', 'sa', 'tra', 'gi'] as const;
const STAARTEN = ['ra', 'lin', 'mar', 'dek', 'vos', 'na', 'bel', 'tis', 'gard', 'lo', 'min', 'zet', 'wyn', 'pas', 'rex', 'dum'] as const;

/** Of so many invented names each is somebody's; a few thousand, because a real map has as many proper names and no more. */
export function verzonnenNaam(een: <T>(lijst: readonly T[]) => T): string {
  return `${een(KOPPEN)}${een(MIDDENS)}${een(STAARTEN)}`;
}
