import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Knop } from './ui/Knop.tsx';
import { Laden } from './ui/Laden.tsx';
import { Melding } from './ui/Melding.tsx';
import { NietGevonden } from './ui/NietGevonden.tsx';
import { Vangnet } from './ui/Vangnet.tsx';
import { ZoekPagina } from './zoeken/ZoekPagina.tsx';

// Most visits begin with a search; the other pages come when they are asked for.
const VoorzieningPagina = lazy(() => import('./voorziening/VoorzieningPagina.tsx').then((deel) => ({ default: deel.VoorzieningPagina })));
const OrganisatiePagina = lazy(() => import('./organisatie/OrganisatiePagina.tsx').then((deel) => ({ default: deel.OrganisatiePagina })));
const HulpPagina = lazy(() => import('./hulp/HulpPagina.tsx').then((deel) => ({ default: deel.HulpPagina })));
const OverPagina = lazy(() => import('./over/OverPagina.tsx').then((deel) => ({ default: deel.OverPagina })));
const OpeisPagina = lazy(() => import('./beheer/mensen/OpeisPagina.tsx').then((deel) => ({ default: deel.OpeisPagina })));
const UitnodigingPagina = lazy(() => import('./beheer/mensen/UitnodigingPagina.tsx').then((deel) => ({ default: deel.UitnodigingPagina })));
const MensenPagina = lazy(() => import('./beheer/mensen/MensenPagina.tsx').then((deel) => ({ default: deel.MensenPagina })));
const ReactiesPagina = lazy(() => import('./beheer/toezicht/ReactiesPagina.tsx').then((deel) => ({ default: deel.ReactiesPagina })));
const ToezichtPagina = lazy(() => import('./beheer/toezicht/ToezichtPagina.tsx').then((deel) => ({ default: deel.ToezichtPagina })));
const InlogPagina = lazy(() => import('./beheer/inloggen/InlogPagina.tsx').then((deel) => ({ default: deel.InlogPagina })));
const BinnenPagina = lazy(() => import('./beheer/inloggen/BinnenPagina.tsx').then((deel) => ({ default: deel.BinnenPagina })));
const AccountPagina = lazy(() => import('./beheer/inloggen/AccountPagina.tsx').then((deel) => ({ default: deel.AccountPagina })));
const BevestigPagina = lazy(() => import('./beheer/maillink/BevestigPagina.tsx').then((deel) => ({ default: deel.BevestigPagina })));
const WijzigPagina = lazy(() => import('./beheer/maillink/WijzigPagina.tsx').then((deel) => ({ default: deel.WijzigPagina })));
const MeldingenPagina = lazy(() => import('./beheer/meldingen/MeldingenPagina.tsx').then((deel) => ({ default: deel.MeldingenPagina })));
const OverzichtPagina = lazy(() => import('./beheer/overzicht/OverzichtPagina.tsx').then((deel) => ({ default: deel.OverzichtPagina })));
const MeldingPagina = lazy(() => import('./melding/MeldingPagina.tsx').then((deel) => ({ default: deel.MeldingPagina })));
const PlekMissenPagina = lazy(() => import('./melding/PlekMissenPagina.tsx').then((deel) => ({ default: deel.PlekMissenPagina })));

const Beheer = lazy(() => import('./beheer/Beheer.tsx').then((deel) => ({ default: deel.Beheer })));

const kapot = (
  <div className="pagina">
    <Melding soort="error" kop="Deze pagina doet het even niet" rol="alert">
      <p>Heb je internet? Probeer het dan nog een keer.</p>
      <Knop onClick={() => location.reload()}>Probeer het opnieuw</Knop>
      <p>
        <a className="nl-link" href="/">
          Of begin opnieuw
        </a>
      </p>
    </Melding>
  </div>
);

/** The page for the address. Each has a net of its own: what breaks on one page is gone on the next. */
export function Inhoud() {
  const [adres] = useLocation();
  return (
    <Vangnet key={adres} bij={kapot}>
      <Suspense fallback={<Laden wat="De pagina komt eraan…" />}>
        <Switch>
          <Route path="/" component={ZoekPagina} />
          <Route path="/voorziening/:slug">{({ slug }) => <VoorzieningPagina key={slug} slug={slug} />}</Route>
          <Route path="/organisatie/:slug">{({ slug }) => <OrganisatiePagina key={slug} slug={slug} />}</Route>
          <Route path="/opeisen/:slug">{({ slug }) => <OpeisPagina key={slug} slug={slug} />}</Route>
          <Route path="/uitnodiging" component={UitnodigingPagina} />
          <Route path="/toezicht" component={ToezichtPagina} />
          <Route path="/beheer/:id/mensen">{({ id }) => <MensenPagina key={id} id={id} />}</Route>
          <Route path="/beheer/:id/reacties">{({ id }) => <ReactiesPagina key={id} id={id} />}</Route>
          <Route path="/beheer/:id/meldingen">{({ id }) => <MeldingenPagina key={id} id={id} />}</Route>
          <Route path="/bevestig" component={BevestigPagina} />
          <Route path="/wijzig" component={WijzigPagina} />
          <Route path="/overzicht" component={OverzichtPagina} />
          <Route path="/melding" component={MeldingPagina} />
          <Route path="/plek-missen" component={PlekMissenPagina} />
          <Route path="/hulp" component={HulpPagina} />
          <Route path="/over" component={OverPagina} />
          <Route path="/inloggen" component={InlogPagina} />
          <Route path="/binnen" component={BinnenPagina} />
          <Route path="/account" component={AccountPagina} />
          {/* after the pages of signing in and the like, which have their own */}
          <Route path="/beheer/*?" component={Beheer} />
          <Route>
            <NietGevonden />
          </Route>
        </Switch>
      </Suspense>
    </Vangnet>
  );
}
