/** One synthetic listing as rows of the core tables. Its number says everything: the same number gives the same rows, in any database. */
import { slugVan, vasteId } from '../../server/sleutels.ts';
import { DAG_MINUTEN, dagnummer, schrijfWandklok } from '../../server/tijd/klok.ts';
import type { Land, Stad } from './land.ts';
import { BIEDEN, THEMATAAL, type Themataal, verzonnenNaam, VRAGEN, WELKOM } from './teksten.ts';
import { Toeval } from './toeval.ts';

export const BRON = 'synthetisch';

/** Tables in the order in which their rows must be written. */
export const TABELLEN = ['organisatie', 'locatie', 'voorziening', 'vrijwilligersplek', 'wijkteam', 'wijkteam_kanaal', 'wijkteam_lid', 'voorziening_begrip', 'voorziening_locatie', 'werkgebied', 'toegang', 'kosten', 'moment', 'contact', 'toegankelijkheid', 'relatie', 'feit', 'bevestiging'] as const;
export type Tabel = (typeof TABELLEN)[number];
export type Rij = Record<string, unknown>;
export type Rijen = Record<Tabel, Rij[]>;

type Soort = 'INITIATIEF' | 'VRIJWILLIGERSPLEK' | 'WIJKTEAM';

/** One in ten listings stands in a shared building; buildings are made per block of so many listings. */
const GEBOUWBLOK = 400;
const ELKE = 10;
const INDELINGEN: readonly (readonly [readonly number[], number])[] = [[[40], 1], [[25, 15], 2], [[18, 12, 10], 3], [[12, 10, 10, 8], 4], [[8, 8, 8, 8, 8], 3], [[6, 6, 6, 6, 6, 5, 5], 2]];
const HOOGSTENS_TERUG = 30;

const DAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** Everything dated is before this day, and every recurring time began after the other. */
const LAATSTE_DAG = dagnummer(2026, 6, 30);
const EERSTE_MAANDAG = dagnummer(2025, 1, 6);

const STATUSSEN = [['ACTIEF', 46], ['ONZEKER', 33], ['VOL', 6], ['TIJDELIJK_GESLOTEN', 3], ['IN_ONTWIKKELING', 3], ['START_BIJ_VOLDOENDE_BELANGSTELLING', 2], ['IDEE', 2], ['GESTOPT', 5]] as const;
const ORGANISATIES = [['STICHTING', 'Proefstichting', 40], ['VERENIGING', 'Proefvereniging', 20], ['WELZIJNSORGANISATIE', 'Proefwelzijn', 12], ['BEWONERSINITIATIEF', 'Proefbewonersgroep', 12], ['ZORGORGANISATIE', 'Proefzorg', 8], ['KERK', 'Proefkerk', 5], ['SOCIALE_ONDERNEMING', 'Proefbedrijf', 3]] as const;
const STRATEN = ['Proefstraat', 'Proeflaan', 'Proefplein', 'Proefkade', 'Proefweg', 'Proefpad', 'Voorbeeldstraat', 'Voorbeeldlaan'] as const;
const SOORTEN_PLEK = [['vrijwilligerswerk', 50], ['begeleid-vrijwilligerswerk', 12], ['dagbesteding', 10], ['participatieplek', 8], ['maatje', 6], ['taalmaatje', 4], ['werkervaringsplek', 4], ['leerwerkplek', 3], ['arbeidsmatige-dagbesteding', 2], ['stage', 1]] as const;
const TALEN = [['en', 6], ['ar', 4], ['tr', 4], ['pl', 2], ['uk', 2], ['de', 1]] as const;

/** What a listing shares with what hangs on it. */
interface Kern {
  nummer: number;
  soort: Soort;
  thema: Themataal;
  stad: Stad;
  plaatsing: 'ADRES' | 'AFGESCHERMD' | 'BIJ_U_THUIS';
  /** key of its address; several listings may have the same */
  adres: string;
  gebouw: boolean;
  organisatie: string | undefined;
  /** the initiative that it hangs under */
  onder: number | undefined;
}

const id = (soort: string, sleutel: string): string => vasteId(soort, `${BRON}/${sleutel}`);

const soortVan = (nummer: number): Soort => {
  const worp = new Toeval(`soort:${nummer}`).deel();
  return worp < 0.65 ? 'INITIATIEF' : worp < 0.95 ? 'VRIJWILLIGERSPLEK' : 'WIJKTEAM';
};

/** The building of a listing, when it shares one: its key. */
function gebouwVan(nummer: number): string | undefined {
  if (nummer % ELKE !== 3) return undefined;
  const blok = Math.floor(nummer / GEBOUWBLOK);
  let plek = Math.floor((nummer % GEBOUWBLOK) / ELKE);
  for (const [volgorde, aantal] of new Toeval(`gebouwen:${blok}`).gewogen(INDELINGEN).entries()) {
    if (plek < aantal) return `gebouw-${blok}-${volgorde}`;
    plek -= aantal;
  }
  return undefined;
}

function kernVan(nummer: number, land: Land): Kern {
  const toeval = new Toeval(`kern:${nummer}`);
  const soort = soortVan(nummer);
  const gebouw = gebouwVan(nummer);
  if (soort === 'VRIJWILLIGERSPLEK' && gebouw === undefined && toeval.kans(0.5))
    for (let eerder = nummer - 1; eerder >= Math.max(0, nummer - HOOGSTENS_TERUG); eerder -= 1) {
      if (soortVan(eerder) !== 'INITIATIEF') continue;
      const boven = kernVan(eerder, land);
      if (boven.plaatsing === 'ADRES') return { ...boven, nummer, soort, onder: eerder };
    }
  const stad = land.kiesStad(gebouw === undefined ? toeval : new Toeval(gebouw));
  const worp = toeval.deel();
  const plaatsing = gebouw !== undefined ? 'ADRES' : worp < 0.027 ? 'AFGESCHERMD' : worp < 0.097 && soort !== 'WIJKTEAM' ? 'BIJ_U_THUIS' : 'ADRES';
  const thema = soort === 'WIJKTEAM' ? THEMATAAL.find(({ code }) => code === 'hulp-en-advies')! : plaatsing === 'AFGESCHERMD' && toeval.kans(0.7) ? THEMATAAL.find(({ code }) => code === 'veiligheid')! : toeval.gewogen(THEMATAAL.map((taal) => [taal, taal.gewicht] as const));
  // about five listings to an organisation; the early ones have more, as in life
  const organisaties = 1 + Math.floor((land.aandeel(stad) * (nummer + 1)) / 5);
  return { nummer, soort, thema, stad, plaatsing, adres: gebouw ?? `adres-${nummer}`, gebouw: gebouw !== undefined, organisatie: toeval.kans(0.85) ? `${stad.code}-${toeval.getal(1, organisaties)}` : undefined, onder: undefined };
}

function organisatieRij(sleutel: string): Rij {
  const toeval = new Toeval(`organisatie:${sleutel}`);
  const [soort, woord] = toeval.gewogen(ORGANISATIES.map((keus) => [keus, keus[2]] as const));
  return { id: id('ORGANISATIE', sleutel), slug: `proef-${slugVan(sleutel)}`, naam: `${woord} ${verzonnenNaam((lijst) => toeval.een(lijst))}`, soort, omschrijving: 'Verzonnen organisatie, gemaakt om te testen. Deze organisatie bestaat niet.', bron_code: BRON, peildatum: '2026-06' };
}

function locatieRij(kern: Kern, land: Land): Rij {
  const toeval = new Toeval(`punt:${kern.adres}`);
  const { stad } = kern;
  const leeg = { naam: null, straat: null, huisnummer: null, plaats: stad.naam, punt: null, precisie: 'GEEN', zichtbaarheid: 'OPENBAAR', toelichting: null, bron_code: BRON, peildatum: '2026-06' };
  if (kern.plaatsing === 'BIJ_U_THUIS') return { ...leeg, id: id('LOCATIE', kern.adres), soort: 'BIJ_U_THUIS', gebied_id: stad.gebiedId, naam: 'Bij je thuis' };
  const punt = land.kiesPunt(stad, toeval);
  const adres = { ...leeg, id: id('LOCATIE', kern.adres), soort: 'ADRES', gebied_id: punt.gebiedId, naam: kern.gebouw || toeval.kans(0.3) ? `Proefgebouw ${verzonnenNaam((lijst) => toeval.een(lijst))}` : null, straat: toeval.een(STRATEN), huisnummer: String(toeval.getal(1, 300)), punt: `SRID=4326;POINT(${punt.lon} ${punt.lat})`, precisie: 'GEBOUW' };
  if (kern.plaatsing === 'AFGESCHERMD') return { ...adres, zichtbaarheid: 'AFGESCHERMD', toelichting: 'Verzonnen afgeschermd adres' };
  // of some addresses no more is known than the town
  if (!kern.gebouw && toeval.kans(0.03)) return { ...adres, straat: null, huisnummer: null, gebied_id: stad.gebiedId, punt: `SRID=4326;POINT(${stad.midden.lon} ${stad.midden.lat})`, precisie: 'PLAATS' };
  return adres;
}

const dagTekst = (dag: number): string => schrijfWandklok(dag * DAG_MINUTEN).slice(0, 10);

/** Begin, length and rule of a time that returns, or of none that is known. */
function tijdstip(toeval: Toeval): { begin: string | null; duur_minuten: number | null; herhaling: string | null; toelichting: string | null } {
  const vorm = toeval.gewogen([['dag', 42], ['dagen', 26], ['omDeWeek', 8], ['maand', 12], ['zonderEind', 3], ['onbekend', 9]] as const);
  if (vorm === 'onbekend') return { begin: null, duur_minuten: null, herhaling: null, toelichting: toeval.een(['De tijden staan niet in de bron.', 'Elke week, dag en tijd in overleg.', 'Een paar keer per jaar.']) };
  const klok = toeval.gewogen([[9 * 60, 4], [9 * 60 + 30, 4], [10 * 60, 8], [12 * 60, 2], [13 * 60, 3], [13 * 60 + 30, 5], [14 * 60, 6], [17 * 60 + 30, 2], [19 * 60, 4], [19 * 60 + 30, 5], [20 * 60, 2], [23 * 60, 0.2]] as const);
  const duur = toeval.gewogen([[60, 3], [90, 4], [120, 10], [150, 4], [180, 4], [240, 2], [420, 1]] as const);
  const weekdag = toeval.gewogen([[0, 16], [1, 20], [2, 18], [3, 20], [4, 14], [5, 7], [6, 5]] as const);
  const op = (dag: number) => schrijfWandklok(dag * DAG_MINUTEN + klok);
  const vast = { duur_minuten: vorm === 'zonderEind' ? null : duur, toelichting: null };
  if (vorm === 'maand') {
    const welke = toeval.een([1, 2, 2, 3, 4]);
    const eerste = dagnummer(2025, 1, 1);
    // January 1st 2025 is a Wednesday (2)
    return { ...vast, begin: op(eerste + ((weekdag - 2 + 7) % 7) + 7 * (welke - 1)), herhaling: `FREQ=MONTHLY;BYDAY=${welke}${DAGEN[weekdag]}` };
  }
  if (vorm === 'omDeWeek') return { ...vast, begin: op(EERSTE_MAANDAG + weekdag + 7 * toeval.getal(0, 1)), herhaling: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${DAGEN[weekdag]}` };
  if (vorm === 'dagen') {
    const dagen = toeval.enkele([0, 1, 2, 3, 4], toeval.getal(2, 5));
    return { ...vast, begin: op(EERSTE_MAANDAG + dagen[0]!), herhaling: `FREQ=WEEKLY;BYDAY=${dagen.map((dag) => DAGEN[dag]).join(',')}` };
  }
  return { ...vast, begin: op(EERSTE_MAANDAG + weekdag), herhaling: `FREQ=WEEKLY;BYDAY=${DAGEN[weekdag]}` };
}

const jaNeeOnbekend = (toeval: Toeval, ja: number, nee: number): boolean | null => {
  const worp = toeval.deel();
  return worp < ja ? true : worp < ja + nee ? false : null;
};

/** Cuts between sentences, so that no text is longer than its column. */
function zinnenTot(zinnen: string[], lengte: number): string {
  let tekst = zinnen[0]!;
  for (const zin of zinnen.slice(1)) if (tekst.length + zin.length + 1 <= lengte) tekst = `${tekst} ${zin}`;
  return tekst;
}

export const leegRijen = (): Rijen => Object.fromEntries(TABELLEN.map((tabel) => [tabel, []])) as unknown as Rijen;

export const idVan = (nummer: number): string => id('VOORZIENING', String(nummer));

/** Adds the rows of one listing. Organisations and addresses that it shares are added again; the database keeps one. */
export function voegToe(rijen: Rijen, nummer: number, land: Land): void {
  const kern = kernVan(nummer, land);
  const { soort, thema, stad } = kern;
  const toeval = new Toeval(`voorziening:${nummer}`);
  const eigen = { voorziening_id: idVan(nummer) };
  const deelId = (deel: string) => id(deel, String(nummer));
  const bron = { bron_code: BRON, peildatum: '2026-06' };

  const ander = toeval.kans(0.45) ? toeval.gewogen(THEMATAAL.map((taal) => [taal, taal.gewicht] as const)) : undefined;
  const naamwoord = toeval.een(thema.namen);
  const eigennaam = verzonnenNaam((lijst) => toeval.een(lijst));
  const naam = soort === 'WIJKTEAM' ? `Proefteam ${eigennaam}` : `${soort === 'INITIATIEF' ? 'Proefplek' : 'Proefwerkplek'} ${naamwoord} ${toeval.kans(0.25) ? stad.naam : eigennaam}`;
  const taak = toeval.een(thema.taken);
  const samenvatting = zinnenTot([soort === 'VRIJWILLIGERSPLEK' ? taak : toeval.een(thema.zinnen), toeval.een(thema.zinnen), toeval.een(WELKOM)], 300);
  const beschrijving = toeval.kans(0.7) ? [zinnenTot([...toeval.enkele(thema.meer, 3), ...toeval.enkele(WELKOM, 2)], 1_500), ...(ander ? [zinnenTot(['Soms doen we ook iets anders.', toeval.een(ander.zinnen), toeval.een(ander.meer)], 1_000)] : []), 'Dit is een verzonnen vermelding om mee te testen.'].join('\n\n') : null;
  const status = toeval.gewogen(STATUSSEN.map((keus) => [keus[0], keus[1]] as const));
  const bevestigd = status === 'ACTIEF' || status === 'VOL' || (status === 'TIJDELIJK_GESLOTEN' && toeval.kans(0.5));
  const bevestigdOp = `${dagTekst(LAATSTE_DAG - toeval.getal(0, 700))}T09:00:00Z`;
  const doelgroepen = toeval.kans(0.6) ? toeval.enkele(thema.doelgroepen, toeval.getal(1, 2)) : [];

  if (kern.organisatie !== undefined) rijen.organisatie.push(organisatieRij(kern.organisatie));
  rijen.locatie.push(locatieRij(kern, land));
  const leeftijd = toeval.kans(0.25) ? toeval.een([[55, null], [18, null], [12, 18], [4, 12], [18, 27], [65, null], [0, 4]] as const) : ([null, null] as const);
  rijen.voorziening.push({
    id: eigen.voorziening_id, soort, slug: `proef-${slugVan(soort === 'WIJKTEAM' ? 'team' : naamwoord)}-${nummer}`, naam, aliassen: toeval.kans(0.1) ? [`${naamwoord} ${eigennaam}`] : [], samenvatting, beschrijving, organisatie_id: kern.organisatie === undefined ? null : id('ORGANISATIE', kern.organisatie),
    iedereen_welkom: doelgroepen.length === 0 ? jaNeeOnbekend(toeval, 0.7, 0) : jaNeeOnbekend(toeval, 0.2, 0.4), leeftijd_van: leeftijd[0], leeftijd_tot: leeftijd[1], talen: toeval.kans(0.08) ? ['nl', toeval.gewogen(TALEN)] : [],
    status, status_toelichting: status === 'GESTOPT' ? 'Gestopt omdat er te weinig vrijwilligers waren (verzonnen).' : null, financiering_tot: toeval.kans(0.15) ? '2026-12' : null, herziening_voor: toeval.kans(0.3) ? dagTekst(LAATSTE_DAG + toeval.getal(30, 500)) : null,
    laatst_bevestigd: bevestigd ? bevestigdOp : null, bevestigd_door: bevestigd ? 'EIGENAAR' : null, synthetisch: true, bron_code: BRON, vindplaats: `nummer ${nummer}`, peildatum: dagTekst(LAATSTE_DAG - toeval.getal(0, 1_500)).slice(0, toeval.een([4, 7, 10])),
  });
  if (bevestigd) rijen.bevestiging.push({ ...eigen, onderdeel: 'ALLES', op: bevestigdOp, door: 'EIGENAAR' });

  const begrippen = (lijst: string, codes: readonly string[]) => rijen.voorziening_begrip.push(...[...new Set(codes)].map((begrip_code, volgorde) => ({ ...eigen, lijst, begrip_code, volgorde })));
  begrippen('THEMA', [thema.code, ...(ander ? [ander.code] : []), ...(toeval.kans(0.15) ? ['ontmoeten'] : []), ...(soort === 'VRIJWILLIGERSPLEK' && toeval.kans(0.5) ? ['vrijwilligerswerk'] : [])]);
  begrippen('FUNCTIE', soort === 'VRIJWILLIGERSPLEK' ? ['activering-en-participatie'] : toeval.enkele(thema.functies, toeval.getal(1, 2)));
  begrippen('DOELGROEP', doelgroepen);
  rijen.voorziening_locatie.push({ ...eigen, locatie_id: id('LOCATIE', kern.adres), volgorde: 0 });
  if (kern.onder !== undefined) rijen.relatie.push({ van_id: eigen.voorziening_id, naar_id: idVan(kern.onder), soort: 'ONDERDEEL_VAN', toelichting: null });

  if (kern.plaatsing === 'BIJ_U_THUIS' || soort === 'WIJKTEAM') {
    const gebied = soort === 'WIJKTEAM' ? land.kiesPunt(stad, toeval).gebiedId : stad.gebiedId;
    // a drawn area where the town has no border of its own, so that it can be found by a spot
    rijen.werkgebied.push(toeval.kans(0.5) ? { id: deelId('WERKGEBIED'), ...eigen, gebied_id: gebied, vlak: null } : { id: deelId('WERKGEBIED'), ...eigen, gebied_id: null, vlak: land.vlakRondom(stad, toeval.getal(1_500, 6_000), toeval) });
  }

  const wijze = soort === 'WIJKTEAM' ? 'VRIJE_INLOOP' : toeval.gewogen([['VRIJE_INLOOP', 40], ['AANMELDEN', 32], ['VERWIJZING', 6], ['INDICATIE', 6], [undefined, 16]] as const);
  if (wijze !== undefined) rijen.toegang.push({ id: deelId('TOEGANG'), ...eigen, wijze, wetten: wijze === 'INDICATIE' ? [toeval.een(['wmo', 'wlz', 'jeugdwet'])] : [], verwijzers: wijze === 'VERWIJZING' ? toeval.enkele(['huisarts', 'wijkteam', 'gemeente', 'school'], 2) : [], toelichting: wijze === 'AANMELDEN' && toeval.kans(0.3) ? 'Meld je een dag van tevoren aan.' : null, volgorde: 0 });
  const prijs = soort === 'WIJKTEAM' ? 'GRATIS' : toeval.gewogen([['GRATIS', 52], ['VRIJWILLIGE_BIJDRAGE', 8], ['VAST_BEDRAG', 20], ['NAAR_INKOMEN', 2], [undefined, 18]] as const);
  if (prijs !== undefined) rijen.kosten.push({ id: deelId('KOSTEN'), ...eigen, soort: prijs, bedrag_cent: prijs === 'VAST_BEDRAG' ? toeval.een([100, 150, 250, 350, 500, 750, 1_250, 4_500]) : null, per: prijs === 'VAST_BEDRAG' ? toeval.een(['KEER', 'KEER', 'MAALTIJD', 'MAAND', 'CURSUS']) : null, toelichting: null, volgorde: 0, ...bron });

  const momenten = toeval.kans(soort === 'INITIATIEF' ? 0.85 : soort === 'WIJKTEAM' ? 0.7 : 0.15) ? toeval.gewogen([[1, 70], [2, 22], [3, 8]] as const) : 0;
  for (let volgorde = 0; volgorde < momenten; volgorde += 1)
    rijen.moment.push({
      id: id('MOMENT', `${nummer}/${volgorde}`), ...eigen, soort: soort === 'WIJKTEAM' ? toeval.een(['SPREEKUUR', 'TELEFONISCH', 'INLOOP']) : toeval.gewogen([['INLOOP', 40], ['ACTIVITEIT', 55], ['SPREEKUUR', 5]] as const), naam: toeval.kans(0.3) ? naamwoord : null,
      ...tijdstip(toeval), extra: [], uitgezonderd: [], op_afspraak: jaNeeOnbekend(toeval, 0.06, 0.3), op_feestdagen: jaNeeOnbekend(toeval, 0.05, 0.35), in_schoolvakanties: jaNeeOnbekend(toeval, 0.2, 0.3), volgorde, ...bron,
    });

  // addresses under .example belong to nobody, for ever (RFC 2606)
  rijen.contact.push({ id: deelId('CONTACT-MAIL'), ...eigen, voor: 'BEWONER', soort: 'EMAIL', waarde: `plek-${nummer}@voorveld.example`, label: null, volgorde: 0, ...bron });
  if (toeval.kans(0.6)) rijen.contact.push({ id: deelId('CONTACT-WEB'), ...eigen, voor: toeval.kans(0.9) ? 'BEWONER' : 'PROFESSIONAL', soort: 'WEBSITE', waarde: `https://voorveld.example/plek/${nummer}`, label: 'Verzonnen website', volgorde: 1, ...bron });
  for (const [kenmerk_code, ja, nee] of [['rolstoel', 0.3, 0.1], ['rolstoeltoilet', 0.15, 0.15], ['ringleiding', 0.05, 0.1], ['prikkelarm', 0.04, 0.02], ['kinderen-welkom', 0.1, 0.05]] as const) {
    const waarde = jaNeeOnbekend(toeval, ja, nee);
    if (waarde !== null) rijen.toegankelijkheid.push({ ...eigen, lijst: 'TOEGANKELIJKHEID', kenmerk_code, waarde, ...bron });
  }
  if (toeval.kans(0.3)) rijen.feit.push({ id: deelId('FEIT'), ...eigen, onderwerp: toeval.een(['bezoekers per jaar', 'vrijwilligers', 'deelnemers']), waarde: `${toeval.getal(5, 900)} (verzonnen)`, volgorde: 0, vindplaats: null, ...bron });

  if (soort === 'VRIJWILLIGERSPLEK') {
    const totaal = toeval.kans(0.6) ? toeval.getal(1, 20) : null;
    const vrij = totaal !== null && toeval.kans(0.6) ? toeval.getal(0, totaal) : null;
    const trede = toeval.kans(0.4) ? toeval.getal(1, 5) : null;
    begrippen('SOORT_PLEK', [toeval.gewogen(SOORTEN_PLEK)]);
    rijen.vrijwilligersplek.push({
      ...eigen, soort, wat_je_doet: zinnenTot(thema.taken.toSorted((a, b) => Number(b === taak) - Number(a === taak)), 600), wat_we_vragen: zinnenTot(toeval.enkele(VRAGEN, 2), 600), wat_we_bieden: zinnenTot(toeval.enkele(BIEDEN, 3), 600), trede_van: trede, trede_tot: trede === null ? null : Math.min(6, trede + toeval.getal(0, 1)), treden_bron_code: trede === null ? null : BRON,
      begeleiding: toeval.kans(0.6) ? toeval.een(['OP_AFSTAND', 'VAN_VRIJWILLIGERS', 'VAN_BEROEPSKRACHT', 'ALTIJD_WERKBEGELEIDER']) : null, taalniveau: toeval.kans(0.4) ? toeval.een(['GEEN', 'A1', 'A2', 'B1']) : null, dagdelen: toeval.kans(0.7) ? toeval.enkele(['MA_OCHTEND', 'MA_MIDDAG', 'DI_OCHTEND', 'DI_MIDDAG', 'WO_OCHTEND', 'WO_MIDDAG', 'DO_OCHTEND', 'DO_AVOND', 'VR_OCHTEND', 'VR_MIDDAG', 'ZA_MIDDAG'], toeval.getal(1, 4)) : [],
      uren_per_week_van: toeval.kans(0.6) ? toeval.een([1, 2, 3, 4]) : null, uren_per_week_tot: toeval.kans(0.6) ? toeval.een([4, 6, 8, 16]) : null, vergoeding: toeval.kans(0.3) ? 'Reiskosten' : null, plaatsen_totaal: totaal, plaatsen_vrij: vrij, plaatsen_stand: vrij === null ? toeval.een(['ONBEKEND', 'ONBEKEND', 'RUIM', 'BEPERKT']) : vrij === 0 ? 'VOL' : vrij < 3 ? 'BEPERKT' : 'RUIM', plaatsen_peildatum: '2026-06',
      draagt_profiel_a: jaNeeOnbekend(toeval, 0.5, 0.05), draagt_profiel_b: jaNeeOnbekend(toeval, 0.1, 0.3), draagkracht_toelichting: null,
    });
  }
  if (soort === 'WIJKTEAM') {
    rijen.wijkteam.push({ ...eigen, soort, teamsoort: toeval.een(['sociaal wijkteam', 'buurtteam', 'gebiedsteam', 'dorpsteam']), outreachend: jaNeeOnbekend(toeval, 0.4, 0.1) });
    for (const [volgorde, kanaal] of toeval.enkele(['TELEFOON', 'BALIE', 'DIGITAAL', 'SPREEKUUR', 'HUISBEZOEK'], toeval.getal(2, 4)).entries()) rijen.wijkteam_kanaal.push({ id: id('KANAAL', `${nummer}/${volgorde}`), wijkteam_id: eigen.voorziening_id, soort: kanaal, toelichting: null, volgorde });
    for (const [volgorde, rol] of toeval.enkele(['sociaal werker', 'wijkverpleegkundige', 'jeugdwerker', 'schuldhulpverlener', 'Wmo-consulent'], 3).entries()) rijen.wijkteam_lid.push({ id: id('LID', `${nummer}/${volgorde}`), wijkteam_id: eigen.voorziening_id, rol, volgorde });
  }
}
