import { describe, expect, it } from 'vitest';
import { isAlleenMaar, isVanIemand, leesLeeftijd, vraagtHulp, wilDoen } from '../../server/zoeken/bedoeling.ts';

describe('een leeftijd in een vraag', () => {
  it.each([
    ['onze zoon van 15 hangt op straat', 'doelgroep=jongeren', '15'],
    ['mijn vader van 80 is veel alleen', 'doelgroep=ouderen', '80'],
    ['ik word 18 en weet niet wat ik wil', 'doelgroep=jongeren', '18'],
    ['ik ben net achttien en moet thuis weg', 'doelgroep=jongeren', 'achttien'],
    ['mijn dochter is zes', 'doelgroep=kinderen', 'zes'],
    ['iets voor een 90 jarige', 'doelgroep=ouderen', '90'],
  ])('%s', (tekst, lexeem, getal) => {
    expect(leesLeeftijd(tekst)).toEqual({ lexeem, getal });
  });

  it.each(['het is 15 euro', 'ik ben 20 jaar getrouwd', 'dat is 10 jaar geleden', 'ik zorg voor zes kinderen', 'ik ben 40', 'een cursus van 12 weken', 'dat is vijf euro'])('"%s" zegt niet voor wie', (tekst) => {
    expect(leesLeeftijd(tekst)).toBeUndefined();
  });
});

describe('geven of krijgen', () => {
  it.each(['ik wil iets voor een ander doen', 'koken voor anderen', 'klusjes doen voor mensen in de buurt', 'oude mensen voorlezen', 'iemand de taal leren', 'iets voor ouderen doen', 'vrijwilligerswerk met kinderen', 'ik wil graag anderen helpen'])('"%s" wil iets doen', (tekst) => {
    expect(wilDoen(tekst)).toBe(true);
  });

  it.each(['wie kan mensen rijden naar het ziekenhuis', 'eten voor ouderen', 'iets voor jongeren in stadshagen', 'buren leren kennen', 'kan iemand mij helpen met een brief', 'ik wil nederlands leren'])('"%s" zoekt iets', (tekst) => {
    expect(wilDoen(tekst)).toBe(false);
  });
});

describe('nood', () => {
  it.each(['ik durf de post niet meer open te maken', 'mijn partner drinkt te veel', 'er is ruzie met de buren', 'ik ben net achttien en moet thuis weg', 'we gaan uit elkaar'])('"%s" vraagt hulp', (tekst) => {
    expect(vraagtHulp(tekst)).toBe(true);
  });

  it.each(['samen eten', 'taalles in zwolle', 'ik wil graag wandelen', 'niet duur eten'])('"%s" niet', (tekst) => {
    expect(vraagtHulp(tekst)).toBe(false);
  });
});

describe('alleen', () => {
  it.each(['iets voor alleen vrouwen', 'alleen op zaterdag', 'hij hangt alleen maar op straat', 'ik kan haar niet alleen laten'])('"%s" is niet eenzaam', (tekst) => {
    expect(isAlleenMaar(tekst)).toBe(true);
  });

  it.each(['mijn moeder is veel alleen', 'ik ben alleen', 'ik voel me alleen op zondag', 'ik woon alleen in een flat', 'alleen'])('"%s" wel', (tekst) => {
    expect(isAlleenMaar(tekst)).toBe(false);
  });
});

it('iemand van wie gezegd wordt van wie hij is, zegt weinig over wat er gezocht wordt', () => {
  expect(isVanIemand('dochter', 'mijn')).toBe(true);
  expect(isVanIemand('kinderen', 'met')).toBe(false);
  expect(isVanIemand('boerderij', 'mijn')).toBe(false);
});
