/** Shown while something is on its way. */
export function Laden({ wat }: { wat: string }) {
  return (
    <p className="laden" role="status">
      <span className="laden__rad" aria-hidden="true" />
      {wat}
    </p>
  );
}
