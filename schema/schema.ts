import './scalars.ts';
import './begrip.ts';
import './gebied.ts';
import './voorziening.ts';
import './initiatief.ts';
import './vrijwilligersplek.ts';
import './wijkteam.ts';
import './zoek.ts';
import './versoepeld.ts';
import './organisatie.ts';
import './kaart.ts';
import './suggestie.ts';
import './waarIs.ts';
import './instellingen.ts';
import './weigering.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
