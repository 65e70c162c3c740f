import type { Moment as MomentVorm } from '../server/zoeken/document.ts';
import { inWoorden, type Voorkomen as VoorkomenVorm, voorkomenInWoorden } from '../server/tijd/rooster.ts';
import { builder } from './builder.ts';
import { JaNeeOnbekend, jaNee } from './jaNeeOnbekend.ts';
import { Locatie } from './locatie.ts';

export const MomentSoort = builder.enumType('MomentSoort', {
  description: 'INLOOP: walk in. ACTIVITEIT: something is done together. SPREEKUUR: somebody is there for questions. TELEFONISCH: by telephone.',
  values: ['INLOOP', 'ACTIVITEIT', 'SPREEKUUR', 'TELEFONISCH'] as const,
});

export const Moment = builder.objectRef<MomentVorm>('Moment').implement({
  description: 'When it takes place: a single or recurring time (RFC 5545), on the wall clock in Europe/Amsterdam.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    soort: t.expose('soort', { type: MomentSoort, description: 'Kind.' }),
    naam: t.exposeString('naam', { nullable: true, description: 'What happens then, when it has a name.' }),
    begin: t.expose('begin', { type: 'LocalDateTime', nullable: true, description: 'First start (DTSTART); null when no clock time is known.' }),
    duurMinuten: t.exposeInt('duurMinuten', { nullable: true, description: 'Length in minutes, possibly past midnight; null when the end is unknown.' }),
    herhaling: t.exposeString('herhaling', { nullable: true, description: 'RRULE of RFC 5545 without its prefix; null is once.' }),
    extra: t.expose('extra', { type: ['LocalDateTime'], description: 'Extra starts (RDATE).' }),
    uitgezonderd: t.expose('uitgezonderd', { type: ['LocalDateTime'], description: 'Starts that are left out (EXDATE).' }),
    opAfspraak: t.field({ type: JaNeeOnbekend, description: 'Only by appointment?', resolve: (moment) => jaNee(moment.opAfspraak) }),
    opFeestdagen: t.field({ type: JaNeeOnbekend, description: 'Does it go on on public holidays? With NEE those days are left out of the next times; with ONBEKEND they are there, and not certain.', resolve: (moment) => jaNee(moment.opFeestdagen) }),
    inSchoolvakanties: t.field({ type: JaNeeOnbekend, description: 'Does it go on in school holidays? With NEE those days are left out of the next times; with ONBEKEND they are there, with a warning.', resolve: (moment) => jaNee(moment.inSchoolvakanties) }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What else is known about the time.' }),
    inWoorden: t.string({ description: 'In Dutch words: "elke maandag en woensdag van 10.00 tot 12.00 uur".', resolve: inWoorden }),
    locatie: t.field({ type: Locatie, nullable: true, description: 'Which of the locaties it is at, when that is known; of a protected address only what is said there.', resolve: (moment) => moment.locatie }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this.' }),
  }),
});

export const Voorkomen = builder.objectRef<VoorkomenVorm>('Voorkomen').implement({
  description: 'One time that it takes place.',
  fields: (t) => ({
    begin: t.field({ type: 'DateTime', description: 'Start.', resolve: ({ begin }) => begin }),
    eind: t.field({ type: 'DateTime', nullable: true, description: 'End; null when unknown.', resolve: ({ eind }) => eind }),
    soort: t.field({ type: MomentSoort, description: 'Kind.', resolve: ({ moment }) => moment.soort }),
    naam: t.string({ nullable: true, description: 'What happens then.', resolve: ({ moment }) => moment.naam }),
    opAfspraak: t.field({ type: JaNeeOnbekend, description: 'Only by appointment? With JA one cannot just walk in.', resolve: ({ moment }) => jaNee(moment.opAfspraak) }),
    zeker: t.exposeBoolean('zeker', { description: 'false: that day is a public holiday or (perhaps) a school holiday, and nobody knows whether it goes on.' }),
    letOp: t.exposeString('letOp', { nullable: true, description: 'What to know of that day, in Dutch: "Dan is het Eerste Kerstdag. We weten niet of het doorgaat."; null on an ordinary day.' }),
    inWoorden: t.string({ description: 'In Dutch words, seen from now: "vandaag van 10.00 tot 12.00 uur".', resolve: (voorkomen, _args, { nu }) => voorkomenInWoorden(voorkomen, nu) }),
  }),
});
