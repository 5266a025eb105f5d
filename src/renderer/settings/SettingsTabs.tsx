import { Link, useLocation } from 'wouter';
import css from './SettingsTabs.module.css';

const PAGES = [
  ['/settings', 'General'],
  ['/settings/storage', 'Storage'],
] as const;

export function SettingsTabs() {
  const [location] = useLocation();
  return (
    <nav aria-label="Settings" className={css['tabs']}>
      {PAGES.map(([href, label]) => (
        <Link
          key={href}
          href={href}
          className={css['tab']}
          aria-current={location === href ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
