import { Autocomplete } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { TextKind } from '../../core/text.ts';
import { FieldProblem } from './FieldProblem.tsx';
import css from './field.module.css';
import { FIELD_CLASSES, textProblem } from './field.ts';
import { TextField } from './TextField.tsx';

interface SuggestFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  kind: TextKind;
  /** Offered on a click or the arrow down; anything else may be written too. */
  suggestions: readonly string[];
  problem?: string | undefined;
  placeholder?: string;
}

/** A text field with suggestions; a plain one where there are none. */
export function SuggestField({ suggestions, ...props }: SuggestFieldProps) {
  return suggestions.length === 0 ? (
    <TextField {...props} />
  ) : (
    <WithSuggestions {...props} suggestions={suggestions} />
  );
}

function WithSuggestions(props: SuggestFieldProps) {
  const problem = props.problem ?? textProblem(props.kind, props.value);
  return (
    <Autocomplete
      label={props.label}
      description={props.hint}
      value={props.value}
      onChange={props.onChange}
      data={[...new Set(props.suggestions)]}
      // Always offers all of them: they are ideas, not a search.
      filter={({ options }) => options}
      openOnFocus={false}
      rightSection={<IconChevronDown size={18} stroke={1.6} aria-hidden />}
      rightSectionPointerEvents="none"
      placeholder={props.placeholder}
      error={problem === undefined ? undefined : <FieldProblem message={problem} />}
      classNames={{
        ...FIELD_CLASSES,
        input: `${css['input']} ${css['words']}`,
        dropdown: css['options'] ?? '',
        option: css['option'] ?? '',
        section: css['chevron'] ?? '',
      }}
      // Inside the screen's landmarks, not at the end of the page.
      comboboxProps={{ transitionProps: { duration: 0 }, withinPortal: false }}
      autoComplete="off"
      dir="auto"
      data-user-text
    />
  );
}
