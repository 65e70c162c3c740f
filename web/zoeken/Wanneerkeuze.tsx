import { type Dagdeel, dagdelen, dagen, leesWanneer, schrijfWanneer, type Wanneer } from './wanneer.ts';

/** Any time, now, or the next of a weekday and which part of it. */
export function Wanneerkeuze({ wanneer, opWanneer }: { wanneer: Wanneer; opWanneer: (wanneer: Wanneer) => void }) {
  const eerste = wanneer.soort === 'dag' ? wanneer.dag.toLowerCase() : wanneer.soort;
  return (
    <div className="wanneerkeuze">
      <label className="wanneerkeuze__veld">
        <span>Wanneer?</span>
        <select
          className="utrecht-select utrecht-select--html-select"
          value={eerste}
          onChange={({ target }) => {
            const nieuw = leesWanneer(target.value);
            // another day, the same part of it
            opWanneer(nieuw.soort === 'dag' && wanneer.soort === 'dag' ? { ...nieuw, dagdeel: wanneer.dagdeel } : nieuw);
          }}
        >
          <option value="altijd">Maakt niet uit</option>
          <option value="nu">Nu open</option>
          {dagen.map((dag) => (
            <option key={dag} value={schrijfWanneer({ soort: 'dag', dag, dagdeel: null })}>
              {`Op ${dag.toLowerCase()}`}
            </option>
          ))}
        </select>
      </label>
      {wanneer.soort === 'dag' && (
        <label className="wanneerkeuze__veld">
          <span>Hoe laat?</span>
          <select
            className="utrecht-select utrecht-select--html-select"
            value={wanneer.dagdeel ?? ''}
            onChange={({ target }) => opWanneer({ ...wanneer, dagdeel: (target.value || null) as Dagdeel | null })}
          >
            <option value="">Hele dag</option>
            {Object.entries(dagdelen).map(([dagdeel, { naam }]) => (
              <option key={dagdeel} value={dagdeel}>
                {naam}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
