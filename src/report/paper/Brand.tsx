import { Logo } from '../../charts/Logo.tsx';

/** The line over the title: whose page this is, and what kind of page. */
export function Brand({ about }: { about: string }) {
  return (
    <header className="brand">
      <Logo size={24} />
      <span className="brand-name">Crossroads</span>
      <span className="brand-about">{about}</span>
    </header>
  );
}
