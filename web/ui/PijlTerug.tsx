/** An arrow to the left. Drawn: not every font has that letter. */
export function PijlTerug() {
  return (
    <svg className="pijl" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M15 8H2M8 2 2 8l6 6" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
