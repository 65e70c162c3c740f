import { contactInWoorden, kanaalInWoorden } from '../../ui/woorden.ts';
import { useFormulier } from '../formulier/Formulier.tsx';
import { OrganisatieKeuze } from '../velden/OrganisatieKeuze.tsx';
import { Rijen } from '../velden/Rijen.tsx';
import { JaNee, Lijstkeuze, Rondjes, Tekstveld } from '../velden/velden.tsx';
import { ofNiets } from './TekstStappen.tsx';

const SOORTEN = (Object.entries(contactInWoorden) as [keyof typeof contactInWoorden, string][]).map(([waarde, naam]) => ({ waarde, naam }));
const INVOER = { TELEFOON: 'tel', EMAIL: 'email', WEBSITE: 'url', POST: 'text', OVERIG: 'text' } as const;
const VRAAG = { TELEFOON: 'Telefoonnummer', EMAIL: 'E-mailadres', WEBSITE: 'Adres van de website', POST: 'Postadres', OVERIG: 'Hoe dan?' } as const;

export function ContactStap() {
  const { vorm, stel } = useFormulier();
  return (
    <Rijen pad="contacten" een="Contact" rijen={vorm.contacten} nieuw={() => ({ voor: 'BEWONER' as const, soort: 'TELEFOON' as const, waarde: '', label: null, persoonlijk: false })} voegToe="Voeg een contact toe" leeg="Er staat nog niet hoe mensen jullie kunnen bereiken." hoogstens={20} op={(contacten) => stel({ contacten })}>
      {(contact, stelRij, pad) => (
        <>
          <Rondjes pad={`${pad}.soort`} label="Hoe kunnen mensen jullie bereiken?" waarde={contact.soort} keuzes={SOORTEN} op={(soort) => stelRij({ soort })} />
          <Tekstveld pad={`${pad}.waarde`} label={VRAAG[contact.soort]} uitleg={contact.soort === 'WEBSITE' ? 'Begin met https://' : undefined} soort={INVOER[contact.soort]} hoogstens={300} waarde={contact.waarde} op={(waarde) => stelRij({ waarde: contact.soort === 'WEBSITE' && /^www\./i.test(waarde) ? `https://${waarde}` : waarde })} />
          <Tekstveld pad={`${pad}.label`} label="Wie of wat bereik je dan? (mag leeg)" uitleg="Bijvoorbeeld: de receptie, de kok. Geen namen van mensen." hoogstens={120} waarde={contact.label} op={(label) => stelRij({ label: ofNiets(label) })} />
          <Rondjes
            pad={`${pad}.voor`}
            label="Voor wie is dit?"
            waarde={contact.voor}
            keuzes={[
              { waarde: 'BEWONER', naam: 'Voor iedereen' },
              { waarde: 'PROFESSIONAL', naam: 'Voor mensen die anderen helpen', uitleg: 'zoals een huisarts of het wijkteam' },
            ]}
            op={(voor) => stelRij({ voor })}
          />
          {contact.persoonlijk && <p className="veld__uitleg">Dit is van één persoon, die dat goed vindt.</p>}
        </>
      )}
    </Rijen>
  );
}

const KANALEN = (Object.entries(kanaalInWoorden) as [keyof typeof kanaalInWoorden, string][]).map(([waarde, naam]) => ({ waarde, naam }));

export function KanalenStap() {
  const { vorm, stel } = useFormulier();
  return (
    <Rijen pad="kanalen" een="Manier" rijen={vorm.kanalen} nieuw={() => ({ soort: 'TELEFOON' as const, toelichting: null })} voegToe="Voeg een manier toe" leeg="Er staat nog niet hoe je het team bereikt." hoogstens={20} op={(kanalen) => stel({ kanalen })}>
      {(kanaal, stelRij, pad) => (
        <>
          <Lijstkeuze pad={`${pad}.soort`} label="Hoe bereik je het team?" waarde={kanaal.soort} keuzes={KANALEN} op={(soort) => soort && stelRij({ soort: soort as typeof kanaal.soort })} />
          <Tekstveld pad={`${pad}.toelichting`} label="Vertel er iets bij (mag leeg)" hoogstens={300} waarde={kanaal.toelichting} op={(tekst) => stelRij({ toelichting: ofNiets(tekst) })} />
        </>
      )}
    </Rijen>
  );
}

export function TeamStap() {
  const { vorm, stel } = useFormulier();
  return (
    <>
      <Tekstveld pad="teamsoort" label="Wat voor team is het?" uitleg="Bijvoorbeeld: sociaal wijkteam, buurtteam." hoogstens={80} waarde={vorm.teamsoort} op={(tekst) => stel({ teamsoort: ofNiets(tekst) })} />
      <JaNee pad="outreachend" label="Gaan jullie ook zelf naar mensen toe?" waarde={vorm.outreachend} op={(outreachend) => stel({ outreachend })} />
      <Rijen pad="samenstelling" een="Lid" rijen={vorm.samenstelling} nieuw={() => ({ organisatieId: null, rol: null })} voegToe="Voeg een organisatie of functie toe" leeg="Er staat nog niet wie er in het team zitten." hoogstens={60} op={(samenstelling) => stel({ samenstelling })}>
        {(lid, stelRij, pad) => (
          <>
            <OrganisatieKeuze pad={`${pad}.organisatieId`} label="Welke organisatie? (mag leeg)" id={lid.organisatieId} op={(organisatieId) => stelRij({ organisatieId })} />
            <Tekstveld pad={`${pad}.rol`} label="Welke functie?" uitleg="Bijvoorbeeld: wijkverpleegkundige. Geen namen van mensen." hoogstens={160} waarde={lid.rol} op={(tekst) => stelRij({ rol: ofNiets(tekst) })} />
          </>
        )}
      </Rijen>
    </>
  );
}
