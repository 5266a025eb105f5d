import { NativeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Ref } from 'react';
import css from './field.module.css';
import { FIELD_CLASSES } from './field.ts';

interface SelectFieldProps {
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  /** Its answers are words of the user's own, or of a card. */
  words?: boolean;
  ref?: Ref<HTMLSelectElement>;
}

/** One of several answers, in a list that opens: the browser's own, in the look of every field. */
export const SelectField = ({ hint, options, onChange, words = false, ...field }: SelectFieldProps) => (
  <NativeSelect
    {...field}
    description={hint}
    data={options}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden />}
    classNames={{ ...FIELD_CLASSES, input: `${css['input']} ${words ? css['words'] : ''}` }}
  />
);
