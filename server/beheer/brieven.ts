/** The words of the mails that ask whether a listing is still right. Read them aloud. */
import { dagVan, wandklokVan } from '../tijd/klok.ts';
import { dagEnJaarInWoorden } from '../tijd/woorden.ts';
import type { Brief, Briefdeel } from './post.ts';
import type { Mandaatrol } from './rechten.ts';

/** One listing in a mail; the tokens of links of who may confirm it, null for who may only look. */
export interface Gevraagd {
  naam: string;
  laatstBevestigd: Date | null;
  links: { bevestigen: string; wijzigen: string } | null;
}

const inWoorden = (moment: Date) => dagEnJaarInWoorden(dagVan(wandklokVan(moment)));

/** Why this person is asked, by role; meer: about several listings. alEerder: others were asked before, and nothing came. */
function aanleiding(rol: Mandaatrol, meer: boolean, alEerder: boolean): string[] {
  const stil = meer ? 'We vroegen aan wie deze plekken bijhoudt of alles nog klopt. We kregen geen antwoord.' : 'We vroegen aan wie deze plek bijhoudt of alles nog klopt. We kregen geen antwoord.';
  if (rol === 'EIGENAAR') return [meer ? 'Op de Voorveldkaart staan plekken die jij bijhoudt. Wil je even kijken of alles nog klopt?' : 'Op de Voorveldkaart staat een plek die jij bijhoudt. Wil je even kijken of alles nog klopt?', 'Dat kost ongeveer een minuut, en je hoeft niet in te loggen.'];
  if (rol === 'HELPER') return [meer ? 'Jij helpt mee om plekken op de Voorveldkaart bij te houden.' : 'Jij helpt mee om een plek op de Voorveldkaart bij te houden.', ...(alEerder ? [stil] : []), 'Wil jij even kijken? Je hoeft niet in te loggen.'];
  if (rol === 'ONDERSTEUNER') return [meer ? 'Jij helpt plekken op de Voorveldkaart. Bij deze plekken weten we niet of alles nog klopt.' : 'Jij helpt plekken op de Voorveldkaart. Bij één plek weten we niet of alles nog klopt.', ...(alEerder ? [stil] : []), 'Kun jij het nagaan, bijvoorbeeld met een telefoontje?'];
  return [meer ? 'Bij een paar plekken in jouw gebied weten we niet of alles nog klopt.' : 'Bij een plek in jouw gebied weten we niet of alles nog klopt.', ...(alEerder ? [stil] : []), 'Er is ook geen ondersteuner die we het kunnen vragen. Weet jij wie dit kan nagaan?'];
}

/**
 * Asks whether these listings are still right.
 * @param vanWie name of the organisation, when all of them are of one
 * @param rest how many more there are than fit in a mail
 */
export function vraagOfHetKlopt({ rol, vanWie, plekken, rest, alEerder, siteAdres }: { rol: Mandaatrol; vanWie: string | null; plekken: readonly Gevraagd[]; rest: number; alEerder: boolean; siteAdres: string }): Pick<Brief, 'onderwerp' | 'delen' | 'waarom'> {
  const totaal = plekken.length + rest;
  const meer = totaal > 1;
  const kijkt = rol === 'EIGENAAR' || rol === 'HELPER';
  const perPlek = plekken.flatMap(({ naam, laatstBevestigd, links }): Briefdeel[] => [
    `${naam}. ${laatstBevestigd ? `Voor het laatst nagekeken op ${inWoorden(laatstBevestigd)}.` : 'Nog nooit nagekeken.'}`,
    ...(links ? [{ link: `${siteAdres}/bevestig#${links.bevestigen}`, tekst: meer ? `Kijk of ${naam} klopt` : 'Kijk of alles klopt' }, { link: `${siteAdres}/wijzig#${links.wijzigen}`, tekst: meer ? `Verander iets bij ${naam}` : 'Verander iets' }] : []),
  ]);
  return {
    onderwerp: meer ? `Klopt dit nog? ${totaal} plekken${vanWie ? ` van ${vanWie}` : ''}` : `Klopt dit nog? ${plekken[0]!.naam}`,
    delen: [
      ...aanleiding(rol, meer, alEerder),
      ...perPlek,
      ...(rest > 0 ? [`En nog ${rest} andere.`] : []),
      ...(kijkt ? (rest > 0 ? [{ link: `${siteAdres}/beheer`, tekst: 'Bekijk al je plekken' }] : []) : [{ link: `${siteAdres}/overzicht`, tekst: 'Bekijk het overzicht' }]),
      ...(plekken.some(({ links }) => links) ? [`Bestaat ${meer ? 'een plek' : 'de plek'} niet meer? Kies dan ook “${meer ? 'Verander iets bij …' : 'Verander iets'}”. De links werken 30 dagen en zijn alleen voor jou.`] : []),
    ],
    waarom: kijkt
      ? `Je krijgt deze mail omdat jij ${meer ? 'deze plekken' : 'deze plek'} bijhoudt op de Voorveldkaart. Doe je dat niet meer? Log dan in en geef dat door.`
      : `Je krijgt deze mail omdat jij op de Voorveldkaart ${rol === 'ONDERSTEUNER' ? 'plekken ondersteunt' : 'een gebied nakijkt'}. Doe je dat niet meer? Log dan in en geef dat door.`,
  };
}
