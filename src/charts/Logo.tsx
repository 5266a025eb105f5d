/**
 * The fork standing upright, as on the app's icon but without its tile. Decoration: the name stands beside it.
 */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg className="cr-logo" width={size} height={size} viewBox="76 76 360 360" aria-hidden="true">
      <path d="M362 136V166C362 252 256 236 256 336" className="cr-logo-b" />
      <path d="M150 136V166C150 252 256 236 256 336" className="cr-logo-a" />
      <path d="M256 334V412" className="cr-logo-ink" />
      <path d="M238 340C238 306 246 286 256 270C266 286 274 306 274 340Z" className="cr-logo-join" />
      <circle cx="150" cy="136" r="42" className="cr-mark-a" />
      <path d="M362 84l52 52l-52 52l-52 -52z" className="cr-mark-b" />
    </svg>
  );
}
