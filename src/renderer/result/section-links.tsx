import type { ReactNode } from 'react';
import css from './links.module.css';

/** The sections of the result by their ids in the page. */
export const SECTIONS = [
  { id: 'difference', title: 'What made the difference' },
  { id: 'change', title: 'What would change it' },
  { id: 'firmness', title: 'How firm' },
  { id: 'disagree', title: 'What disagrees' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'] | 'more';

export const sectionId = (id: string): string => `result-${id}`;
export const voiceId = (id: string): string => `result-voice-${id}`;

/** Brings a part of the result into sight and hands the focus on to it; the address stays as it is. */
function showPart(id: string): void {
  const part = document.getElementById(id);
  if (part === null) return;
  part.scrollIntoView({ block: 'start' });
  part.focus({ preventScroll: true });
}

interface PartLinkProps {
  /** Id of the part in the page. */
  to: string;
  /** Besides that of all such links. */
  className?: string | undefined;
  children: ReactNode;
}

/** A link to a part of the same page. */
export const PartLink = ({ to, className = '', children }: PartLinkProps) => (
  <button type="button" className={`${css['partLink']} ${className}`} onClick={() => showPart(to)}>
    {children}
  </button>
);
