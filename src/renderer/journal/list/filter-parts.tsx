import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './list.module.css';

interface ChipProps {
  pressed: boolean;
  /** The whole of what it says in short. */
  title?: string | undefined;
  onClick: () => void;
  children: ReactNode;
}

export const Chip = ({ pressed, title, onClick, children }: ChipProps) => (
  <button type="button" className={css['chip']} aria-pressed={pressed} title={title} onClick={onClick}>
    {children}
  </button>
);

interface SelectProps {
  /** What it filters by: `Card`, `Tag`. */
  name: string;
  values: readonly string[];
  /** Null filters nothing. */
  value: string | null;
  onChange: (value: string | null) => void;
}

export function Select({ name, values, value, onChange }: SelectProps) {
  const all = value === null || values.includes(value) ? values : [value, ...values];
  return (
    <NativeSelect
      className={css['select'] ?? ''}
      size="xs"
      aria-label={name}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      data={[
        { value: '', label: `Any ${name.toLowerCase()}` },
        ...all.map((each) => ({ value: each, label: each })),
      ]}
    />
  );
}
