import css from './Kbd.module.css';

/** A key hint inside a button. Not read out: the keys stand in the shortcut help. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className={css['key']} aria-hidden>
      {children}
    </kbd>
  );
}
