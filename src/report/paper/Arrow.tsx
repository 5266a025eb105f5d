/** From the worst end to the best. Drawn, since the embedded fonts have no arrow; read out as "to". */
export function Arrow() {
  return (
    <svg className="arrow" role="img" aria-label="to" width="13" height="8" viewBox="0 0 13 8">
      <path d="M0 4H12M8.5 0.8L12 4L8.5 7.2" />
    </svg>
  );
}
