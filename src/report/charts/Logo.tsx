/** The fork standing upright: the app's mark, without its tile. Decoration: the name stands beside it. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg className="cr-logo" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M18 6.5V7.2C18 11.6 12 11 12 16.4V17" className="cr-logo-b" />
      <path d="M6 6.5V7.2C6 11.6 12 11 12 16.4V17" className="cr-logo-a" />
      <path d="M12 15.2V21.4" className="cr-logo-ink" />
      <circle cx="6" cy="4.6" r="2.7" className="cr-mark-a" />
      <path d="M18 1.2l3.4 3.4l-3.4 3.4l-3.4 -3.4z" className="cr-mark-b" />
    </svg>
  );
}
