import { Route, Switch } from 'wouter';
import { NietGevonden } from '../ui/NietGevonden.tsx';
import { BezoekPagina } from './bezoek/BezoekPagina.tsx';
import { DeelPagina } from './formulier/DeelPagina.tsx';
import { GeschiedenisPagina } from './geschiedenis/GeschiedenisPagina.tsx';
import { MijnPlekkenPagina } from './MijnPlekkenPagina.tsx';
import { NieuwPagina } from './nieuw/NieuwPagina.tsx';
import './beheer.css';

/** The pages of who keeps a listing: fetched by nobody else. */
export function Beheer() {
  return (
    <Switch>
      <Route path="/beheer" component={MijnPlekkenPagina} />
      <Route path="/beheer/nieuw" component={NieuwPagina} />
      <Route path="/beheer/:id/geschiedenis">{({ id }) => <GeschiedenisPagina key={id} id={id} />}</Route>
      <Route path="/beheer/:id/:deel">{({ id, deel }) => <DeelPagina key={`${id} ${deel}`} id={id} naam={deel} />}</Route>
      <Route path="/beheer/:id">{({ id }) => <BezoekPagina key={id} id={id} />}</Route>
      <Route>
        <NietGevonden />
      </Route>
    </Switch>
  );
}
